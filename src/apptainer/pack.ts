import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { Failure } from "../failure.ts";
import type { RootedPrivileges } from "../host/rooted.ts";
import { findProgram } from "../process/find-program.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { toolFolders } from "./find.ts";

/** A tree to pack as a squashfs file. Paths absolute. */
export interface Packing {
  /** The tree as a tar archive, without device nodes. */
  tar: string;
  /** Lines of a pseudo file of mksquashfs: the device nodes, which cannot be made in a user namespace. */
  devices: readonly string[];
  /** A private folder that is empty but for the archive. */
  scratch: string;
  /** Seconds since 1970. */
  epoch: number;
  privileges: RootedPrivileges;
  /** Apptainer's program, whose private tools come first; undefined for the host's alone. */
  apptainer?: { command: string } | undefined;
  signal?: AbortSignal | undefined;
}

/** A packed tree, and the program that packed it. */
export interface Packed {
  squashfs: string;
  /** Version of squashfs-tools. */
  version: string;
}

async function tool(name: string, path: string): Promise<string> {
  const found = await findProgram(name, path);
  if (found) return found;
  throw new Failure("infrastructure", `the program ${name} is not installed`, {
    code: "tool-missing",
    why: "it packs the image",
    remedy: name === "tar" ? "install GNU tar" : "install squashfs-tools",
  });
}

/**
 * Unpacks the archive as root of a namespace that owns all ids and packs the folder, so that the result depends only on
 * the tree: for gzip, mksquashfs 4.5.1 to 4.7.5 gives the same bytes with any number of processors.
 * @throws Failure where a tool is missing or fails
 */
export async function packTree(packing: Packing): Promise<Packed> {
  const { scratch, epoch, privileges, signal } = packing;
  const path = [
    ...(packing.apptainer ? toolFolders(packing.apptainer) : []),
    scrubbedEnvironment().PATH,
  ].join(delimiter);
  const [tar, mksquashfs] = await Promise.all([tool("tar", path), tool("mksquashfs", path)]);
  const env = scrubbedEnvironment({ PATH: path, SOURCE_DATE_EPOCH: String(epoch), LC_ALL: "C" });
  const step = async (what: string, argv: string[]) => {
    const [command, ...args] = privileges.wrap(argv);
    const { code, stderr, signal: ended } = await run(command!, args, { env, ...(signal ? { signal } : {}) });
    if (code === 0) return;
    throw new Failure("failed", `could not ${what}`, {
      code: "packing-failed",
      why: stderr.trim().split("\n").slice(-5).join("\n") || `it ended with ${ended ?? `code ${code}`}`,
      remedy: "look at the disk space of the scratch folder; --tmp chooses another",
    });
  };
  const folder = join(scratch, "tree");
  const squashfs = join(scratch, "tree.squashfs");
  await mkdir(folder, { mode: 0o700 });
  const keep = ["--same-owner", "--same-permissions", "--numeric-owner", "--xattrs", "--xattrs-include=*"];
  await step("unpack the image's files", [tar, "-x", "-f", packing.tar, "-C", folder, ...keep]);
  const devices = join(scratch, "devices");
  await writeFile(devices, packing.devices.map((line) => `${line}\n`).join(""));
  const gzip = ["-comp", "gzip", "-Xcompression-level", "6", "-b", "131072"];
  const pseudo = packing.devices.length > 0 ? ["-pf", devices] : [];
  const quiet = ["-noappend", "-no-progress", "-quiet"];
  await step("pack the image's files", [mksquashfs, folder, squashfs, ...gzip, ...quiet, ...pseudo]);
  return { squashfs, version: await squashfsVersion(mksquashfs) };
}

async function squashfsVersion(mksquashfs: string): Promise<string> {
  const { stdout } = await run(mksquashfs, ["-version"], { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
  return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}
