import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why tests that make squashfs images cannot run here, or false: for a test's `skip`. */
export const noMksquashfs: string | false =
  spawnSync("mksquashfs", ["-version"]).error === undefined
    ? false
    : "mksquashfs is not installed (apt-get install squashfs-tools)";

/** A fresh folder, and how to remove it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "stx-image-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Packs a folder with the real mksquashfs; gives the image's path. */
export function makeSquashfs(folder: string, image: string, options: readonly string[] = []): string {
  execFileSync("mksquashfs", [folder, image, "-noappend", "-quiet", "-no-progress", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 3_600_000,
  });
  return image;
}
