import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apkDatabase } from "./two-recipes.ts";

/**
 * Makes an image of one layer, with busybox and the database of a package manager.
 * @returns the image in the form of `docker save`, and its layer alone
 */
export async function savedImage(
  folder: string,
  busybox: string,
): Promise<{ archive: string; layer: string }> {
  const [root, saved] = [join(folder, "root"), join(folder, "saved")];
  for (const part of ["bin", "etc", "lib/apk/db", "tmp"]) await mkdir(join(root, part), { recursive: true });
  await mkdir(saved);
  for (const name of ["busybox", "sh"]) {
    await copyFile(busybox, join(root, "bin", name));
    await chmod(join(root, "bin", name), 0o755);
  }
  await writeFile(join(root, "etc/os-release"), "ID=alpine\nVERSION_ID=3.22.0\n");
  await writeFile(join(root, "lib/apk/db/installed"), apkDatabase("1.37.0-r12"));
  const tar = (...words: string[]) =>
    execFileSync("tar", ["--owner=0", "--group=0", "--mtime=@0", "--sort=name", ...words]);
  tar("-cf", join(saved, "layer.tar"), "-C", root, ".");
  const layer = createHash("sha256")
    .update(await readFile(join(saved, "layer.tar")))
    .digest("hex");
  const rootfs = { type: "layers", diff_ids: [`sha256:${layer}`] };
  await writeFile(
    join(saved, "config.json"),
    JSON.stringify({ architecture: "amd64", os: "linux", config: { Cmd: ["/bin/sh"] }, rootfs }),
  );
  await writeFile(
    join(saved, "manifest.json"),
    JSON.stringify([{ Config: "config.json", RepoTags: ["tool:1"], Layers: ["layer.tar"] }]),
  );
  const path = join(folder, "tool.tar");
  tar("-cf", path, "-C", saved, "manifest.json", "config.json", "layer.tar");
  return { archive: path, layer: join(saved, "layer.tar") };
}
