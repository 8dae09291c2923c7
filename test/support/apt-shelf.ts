import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Shelf } from "./upstreams.ts";

/** An apt archive, signed by a key that no keyring has. */
export interface AptShelf extends Shelf {
  /** The public key, armored. */
  key: string;
  close(): void;
}

/** An apt archive without suites; `snapshot` keeps every version that it ever had. */
export function aptShelf(folder: string, snapshot: string): AptShelf {
  const home = mkdtempSync(join(tmpdir(), "stx-gpg-"));
  const gpg = (...argv: string[]) =>
    execFileSync("gpg", ["--batch", "--quiet", "--homedir", home, "--passphrase", "", ...argv], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  gpg("--quick-gen-key", "test@example.org", "ed25519", "sign", "never");
  const file = (name: string, version: string) => join(folder, `${name}_${version}_all.deb`);
  const index = (folder: string) => {
    mkdirSync(folder, { recursive: true });
    const packages = execFileSync("dpkg-scanpackages", ["--multiversion", "."], {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    writeFileSync(join(folder, "Packages"), packages);
    const entry = `${createHash("sha256").update(packages).digest("hex")} ${packages.length} Packages`;
    writeFileSync(
      join(folder, "Release"),
      `Origin: Test\nLabel: Test\nSuite: test\nDate: ${new Date().toUTCString()}\nSHA256:\n ${entry}\n`,
    );
    const release = join(folder, "InRelease");
    gpg("--yes", "--clearsign", "--output", release, join(folder, "Release"));
  };
  index(folder);
  index(snapshot);
  return {
    key: gpg("--armor", "--export"),
    close() {
      execFileSync("gpgconf", ["--homedir", home, "--kill", "all"], { stdio: "ignore" });
      rmSync(home, { recursive: true, force: true });
    },
    publish(name, version, dependencies = {}, content = version) {
      const build = mkdtempSync(join(tmpdir(), "stx-deb-"));
      mkdirSync(join(build, "DEBIAN"));
      mkdirSync(join(build, "usr/share", name), { recursive: true });
      writeFileSync(join(build, "usr/share", name, "version"), `${content}\n`);
      const depends = Object.entries(dependencies).map(([other, range]) => `${other} (${range})`);
      const control = [
        ...[`Package: ${name}`, `Version: ${version}`, "Architecture: all"],
        ...(depends.length > 0 ? [`Depends: ${depends.join(", ")}`] : []),
        ...["Maintainer: Test <test@example.org>", "Description: test", ""],
      ];
      writeFileSync(join(build, "DEBIAN/control"), control.join("\n"));
      execFileSync("dpkg-deb", ["--root-owner-group", "--build", build, file(name, version)], {
        stdio: "ignore",
        env: { ...process.env, SOURCE_DATE_EPOCH: "1700000000" },
      });
      rmSync(build, { recursive: true });
      copyFileSync(file(name, version), join(snapshot, `${name}_${version}_all.deb`));
      index(folder);
      index(snapshot);
    },
    withdraw(name, version) {
      rmSync(file(name, version));
      index(folder);
    },
  };
}
