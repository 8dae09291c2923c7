import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { runPrivileges } from "../../src/host/privileges.ts";
import { staticBusybox } from "../apptainer/support.ts";

/** A root file system of nothing but busybox. @returns its absolute path */
export async function busyboxRoot(folder: string): Promise<string> {
  const root = join(folder, "root");
  if (existsSync(root)) return root;
  for (const name of ["bin", "etc", "tmp", "mnt", "proc", "sys", "dev", "root"])
    mkdirSync(join(root, name), { recursive: true });
  copyFileSync(await staticBusybox(folder), join(root, "bin/busybox"));
  chmodSync(join(root, "bin/busybox"), 0o755);
  for (const name of ["sh", "env", "cat", "echo", "ls", "id", "touch", "pwd", "sleep", "head", "true"])
    symlinkSync("busybox", join(root, "bin", name));
  writeFileSync(join(root, "etc/os-release"), "ID=tiny\n");
  return root;
}

/** Builds a tiny SIF with the real Apptainer, outside of any store. @returns its absolute path */
export async function tinyImage(folder: string, name = "tiny.sif"): Promise<string> {
  const image = join(folder, name);
  const { command } = await ensureApptainer();
  const [file, ...args] = (await runPrivileges())([
    command,
    "--silent",
    "build",
    image,
    await busyboxRoot(folder),
  ]);
  execFileSync(file as string, args, { stdio: ["ignore", "ignore", "pipe"] });
  return image;
}
