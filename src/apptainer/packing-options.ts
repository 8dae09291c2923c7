import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { findProgram } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import type { Compression } from "./compression.ts";
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
 * Options that set how Apptainer compresses the image. gzip is Apptainer's default, but here at level 6 rather than 9: that
 * takes half the time for files of about the same size. zstd at its own default level, 3, takes a sixth of the time of gzip
 * for files that are 3 to 4 percent larger, and is read faster.
 * @returns no options before Apptainer 1.4.0 and for SingularityCE, which have none for this
 * @throws Failure("failed", "compression-unavailable") if zstd was asked for and this Apptainer cannot pack with it
 */
export async function packingOptions({
  apptainer,
  mksquashfs,
  compression = "gzip",
}: {
  apptainer: Apptainer;
  mksquashfs: string | undefined;
  compression?: Compression;
}): Promise<string[]> {
  const hasOption = apptainer.name === "apptainer" && compareVersions(apptainer.version, "1.4.0") >= 0;
  if (compression === "zstd") await assertZstd(hasOption, apptainer, mksquashfs);
  if (!hasOption) return [];
  const chosen =
    compression === "fastest" ? await fastestCompression(mksquashfs) : packerArguments[compression];
  return ["--mksquashfs-args", `-comp ${chosen}`];
}

/** The value of `-comp` with its options. */
const packerArguments = { gzip: "gzip -Xcompression-level 6", zstd: "zstd -Xcompression-level 3" };

async function assertZstd(
  hasOption: boolean,
  { name, version }: Apptainer,
  mksquashfs: string | undefined,
): Promise<void> {
  if (hasOption && (await knowsZstd(mksquashfs))) return;
  throw new Failure("failed", "the image cannot be packed with zstd", {
    code: "compression-unavailable",
    why: hasOption
      ? `${mksquashfs ?? "mksquashfs, which is missing,"} was compiled without it`
      : `${name} ${version} cannot choose a compression; Apptainer 1.4.0 and later can`,
    remedy: "build without --compression (input compression), or with a newer Apptainer",
  });
}

/** The fastest compression that all our readers support, as the value of `-comp` with its options. */
export async function fastestCompression(command: string | undefined): Promise<string> {
  return `${(await knowsZstd(command)) ? "zstd" : "gzip"} -Xcompression-level 1`;
}

async function knowsZstd(command: string | undefined): Promise<boolean> {
  const lists = async (args: string[]) => command && /^\s+zstd\b/m.test(await outputOf(command, args));
  // 4.7 lists the compressors that it was compiled with; earlier versions take the option for a mistake, and list them, too.
  return Boolean((await lists(["-help-all"])) || (await lists([])));
}
