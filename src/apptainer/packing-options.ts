import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { findProgram } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { type Apptainer, compareVersions } from "./find.ts";

/** The mksquashfs that Apptainer runs: its own, else the host's; undefined where there is none. */
export async function mksquashfsOf({ unsquashfs }: Apptainer): Promise<string | undefined> {
  const bundled = unsquashfs && join(dirname(unsquashfs), "mksquashfs");
  return bundled && existsSync(bundled) ? bundled : findProgram("mksquashfs");
}

/** Standard output and standard error together. */
async function outputOf(command: string, args: string[]): Promise<string> {
  const { stdout, stderr } = await run(command, args, { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
  return `${stdout}${stderr}`;
}

/** Version of squashfs-tools; undefined where the program does not print it. */
export async function mksquashfsVersion(command: string | undefined): Promise<string | undefined> {
  return command && /mksquashfs version (\S+)/.exec(await outputOf(command, ["-version"]))?.[1];
}

/**
 * Options that set how Apptainer compresses the image. An image that is read once and deleted gets the fastest
 * compression that all our readers support. Any other gets gzip, as by Apptainer's default, but at level 6 rather than
 * 9: that takes half the time for files of about the same size.
 */
export async function packingOptions({
  apptainer,
  mksquashfs,
  packFast,
}: {
  apptainer: Apptainer;
  mksquashfs: string | undefined;
  packFast?: boolean;
}): Promise<string[]> {
  // The option exists since Apptainer 1.4.0.
  if (apptainer.name !== "apptainer" || compareVersions(apptainer.version, "1.4.0") < 0) return [];
  const compression = packFast ? await fastestCompression(mksquashfs) : "gzip -Xcompression-level 6";
  return ["--mksquashfs-args", `-comp ${compression}`];
}

/** The fastest compression that all our readers support, as the value of `-comp` with its options. */
export async function fastestCompression(command: string | undefined): Promise<string> {
  // Without arguments it lists the compressors that it was compiled with (4.7 lists them with -help-all).
  const known = command ? (await outputOf(command, [])) + (await outputOf(command, ["-help-all"])) : "";
  return `${/^\s+zstd\b/m.test(known) ? "zstd" : "gzip"} -Xcompression-level 1`;
}
