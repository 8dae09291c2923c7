import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildRpms } from "./rpm.ts";
import type { Shelf } from "./upstreams.ts";

/** A repository of rpm packages, with every version that was published and not withdrawn. */
export interface RpmShelf extends Shelf {
  /** `version` is "1.0-1" or, with an epoch, "1:1.0-1"; `tags` are further lines of the package's preamble. */
  publish(
    name: string,
    version: string,
    dependencies?: Record<string, string>,
    content?: string,
    tags?: string[],
  ): void;
}

export function rpmShelf(folder: string): RpmShelf {
  const index = () => {
    mkdirSync(folder, { recursive: true });
    execFileSync("createrepo_c", ["--quiet", folder], { stdio: "ignore" });
  };
  return {
    publish(name, full, dependencies = {}, content = full, tags = []) {
      const [, epoch, version, release] = /^(?:(\d+):)?(.+)-(.+)$/.exec(full) as unknown as [
        string,
        ...string[],
      ];
      const requires = Object.entries(dependencies).map(([other, range]) => `Requires: ${other} ${range}`);
      const build = mkdtempSync(join(tmpdir(), "stx-rpm-"));
      const recipe = { name, version: version!, release: release!, content, tags: [...requires, ...tags] };
      index();
      for (const path of buildRpms(build, [{ ...recipe, ...(epoch ? { epoch: Number(epoch) } : {}) }]))
        copyFileSync(path, join(folder, basename(path)));
      rmSync(build, { recursive: true });
      index();
    },
    withdraw(name, full) {
      const plain = full.replace(/^\d+:/, "");
      for (const file of readdirSync(folder).filter((each) => each.startsWith(`${name}-${plain}.`)))
        rmSync(join(folder, file));
      index();
    },
  };
}
