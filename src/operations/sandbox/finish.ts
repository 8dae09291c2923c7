import { lstat, mkdir, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { moveNewFileInside, writeFileInside, writeNewFileInside } from "../../files/inside.ts";
import { temporaryName } from "../../files/temporary-names.ts";
import { formatLock } from "../../lock/write.ts";
import { shellQuoted } from "../../process/shell-word.ts";
import { freeze } from "../../roundtrip/freeze.ts";
import { assertCount } from "../versions/flat.ts";
import { apptainerBuild, removeTrees, tools, type Watch } from "./apptainer.ts";
import { provenanceFile, readProvenance, recordProvenance } from "./provenance.ts";
import { assertSandbox, listSandboxes } from "./sandboxes.ts";

/** The files made from a sandbox; absolute paths. */
export interface SandboxImage {
  image: string;
  lock: string;
  /** What was done to the sandbox; undefined where nothing is known. */
  provenance: string | undefined;
}

/**
 * Packs a sandbox into an image, with a lock of its contents and a record of what was done to it. Such an image has no
 * recipe, so it cannot be rebuilt and verified; the gate says so.
 * @param image absolute path, which must be free
 */
export async function sandboxToSif(sandbox: string, image: string, watch: Watch = {}): Promise<SandboxImage> {
  await assertSandbox(sandbox);
  const parent = dirname(image);
  const stem = image.replace(/\.sif$/, "");
  const paths = { lock: `${stem}.lock`, provenance: `${stem}.provenance.jsonl` };
  for (const path of [image, ...Object.values(paths)]) await assertAbsent(path);
  const work = join(parent, temporaryName("image"));
  try {
    await mkdir(work, { mode: 0o700 });
    await apptainerBuild(await tools(), [join(work, "image.sif"), sandbox], { ...watch, tmp: work });
    await moveNewFileInside(join(work, "image.sif"), parent, image);
  } finally {
    await removeTrees(parent, [basename(work)]).catch(() => {});
  }
  await writeNewFileInside(parent, paths.lock, formatLock(await freeze(image)));
  const provenance = await readProvenance(sandbox);
  if (provenance !== "") await writeNewFileInside(parent, paths.provenance, provenance);
  return { image, lock: paths.lock, provenance: provenance === "" ? undefined : paths.provenance };
}

async function assertAbsent(path: string): Promise<void> {
  if (!(await lstat(path).catch(() => undefined))) return;
  throw new Failure("usage", `${path} exists already`, {
    code: "file-in-the-way",
    why: "an image is never replaced",
    remedy: "choose another path, or move that file away",
  });
}

/**
 * Sets the shell prompt in a sandbox: `SCITEX_CLOUD_APPTAINER_PS1` if it is set, otherwise `ps1`.
 * @returns absolute path of the file that was written
 */
export async function configurePs1(sandbox: string, ps1: string): Promise<string> {
  await assertSandbox(sandbox);
  if (/[\0\n\r]/.test(ps1))
    throw new Failure("usage", "invalid prompt", {
      code: "wrong-use",
      why: "a prompt is one line",
      remedy: "remove the newline",
    });
  const quoted = shellQuoted(ps1);
  // The last file in the folder to be read, because Apptainer's own file sets the prompt with PROMPT_COMMAND.
  const path = join(sandbox, ".singularity.d/env/99-zz-prompt.sh");
  const text = [
    "#!/bin/sh",
    `stx_ps1=${quoted}`,
    `PS1="\${SCITEX_CLOUD_APPTAINER_PS1:-$stx_ps1}"`,
    "export PS1",
    "unset PROMPT_COMMAND stx_ps1",
    "",
  ].join("\n");
  await writeFileInside(sandbox, path, text);
  await recordProvenance(sandbox, { event: "prompt" });
  return path;
}

/**
 * Selects the sandboxes to remove so that the active one and the `keep` newest others are left.
 * @param apply remove them
 * @returns absolute paths
 */
export async function cleanupSandboxes(folder: string, keep: number, apply: boolean): Promise<string[]> {
  assertCount(keep);
  const old = (await listSandboxes(folder)).filter(({ active }) => !active).slice(keep);
  if (apply) for (const { path } of old) await removeSandbox(path);
  return old.map(({ path }) => path);
}

/** Renamed first, so that an interrupted removal leaves nothing that looks like a sandbox. */
async function removeSandbox(path: string): Promise<void> {
  const parent = dirname(path);
  const gone = temporaryName("removed-sandbox");
  await rename(path, join(parent, gone));
  const provenance = basename(provenanceFile(path));
  await removeTrees(parent, [gone, provenance]);
}
