import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleLibrary, withCompiled } from "../../scripts/bundle.ts";

const home = join(import.meta.dirname, "../..");

/**
 * Packs this checkout as `npm pack` does, with dist/ as it is committed, and installs the tarball in an empty folder,
 * as a user would.
 * @returns the folder, for the caller to remove
 */
export async function installPacked(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "stx-packed-"));
  await withCompiled((compiled) => bundleLibrary(compiled, join(home, "lib")));
  npm(["pack", "--ignore-scripts", "--pack-destination", folder], home);
  const user = join(folder, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "type": "module" }');
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  npm(["install", "--no-save", "--offline", join(folder, tarball ?? "")], user);
  return folder;
}

function npm(args: string[], cwd: string): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
