import { lstat, mkdir, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildImage } from "../../apptainer/build.ts";
import { makeSettings } from "../../apptainer/settings.ts";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { makeFolder } from "../../files/folders.ts";
import { withLog } from "../../files/log.ts";
import { temporaryName } from "../../files/temporary-names.ts";
import { assertUserFile } from "../../files/user-files.ts";
import { activate } from "../versions/active-link.ts";
import {
  apptainerBuild,
  removeKilled,
  removeTrees,
  replacedName,
  type Tools,
  tools,
  type Watch,
} from "./apptainer.ts";
import { recordProvenance } from "./provenance.ts";
import { sandboxLink, sandboxName, sandboxVersion } from "./sandboxes.ts";

/** What to make a sandbox from, and where; paths absolute. */
export interface CreateRequest extends Watch {
  /** An image, or a recipe (`.def`). */
  source: string;
  /** Folder of the sandboxes; the new one becomes its active one. */
  folder: string;
  /** Another path for it; then no link is changed. */
  output?: string | undefined;
  /** Replace a sandbox at `output`. */
  force?: boolean;
  now?: Date;
}

/**
 * Unpacks an image, or builds a recipe and unpacks the result. The sandbox appears complete or not at all; an existing
 * one stays in place until it is replaced.
 * @returns absolute path of the sandbox
 */
export async function createSandbox(request: CreateRequest): Promise<string> {
  const { source, folder, force = false, now = new Date() } = request;
  await assertUserFile(source, "image or recipe");
  const path = request.output ?? join(folder, sandboxName(now));
  await assertFree(path, force);
  const parent = dirname(path);
  await makeFolder(parent);
  await removeKilled(parent, "sandbox");
  const work = join(parent, temporaryName("sandbox"));
  const sha256 = await sha256File(source);
  try {
    await mkdir(work, { mode: 0o700 });
    await unpack(source, work, request);
    await putInPlace(work, path, force);
  } finally {
    await removeTrees(parent, [basename(work)]).catch(() => {});
  }
  await recordProvenance(path, { event: "created", source, sha256 }, now);
  const version = sandboxVersion(path);
  if (version !== undefined && parent === folder) await activate(sandboxLink(folder), version);
  return path;
}

async function assertFree(path: string, force: boolean): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return;
  const isSandbox = await lstat(join(path, ".singularity.d")).then(Boolean, () => false);
  if (force && found.isDirectory() && isSandbox) return;
  throw new Failure("usage", `${path} exists already`, {
    code: "file-in-the-way",
    why: isSandbox ? "a sandbox is there" : "only a sandbox is replaced, with --force",
    remedy: isSandbox
      ? "choose another place with --output, or replace it with --force"
      : "choose another place with --output",
  });
}

async function unpack(source: string, work: string, { onLine, signal }: Watch): Promise<void> {
  const tmp = join(work, "tmp");
  await mkdir(tmp);
  const all = await tools();
  const image = source.endsWith(".def") ? await buildRecipe(all, source, work, { onLine, signal }) : source;
  await apptainerBuild(all, ["--sandbox", join(work, "box"), image], { tmp, onLine, signal });
}

async function buildRecipe({ apptainer }: Tools, recipe: string, work: string, { onLine, signal }: Watch) {
  const image = join(work, "image.sif");
  const options = { privileges: "auto", hostCa: "auto", passEnv: [], timeLimitMs: 6 * 3_600_000 } as const;
  await withLog(work, join(work, "build.log"), (log) =>
    buildImage({
      apptainer,
      recipe,
      image,
      context: dirname(recipe),
      buildArgs: {},
      settings: makeSettings({ ...options, passEnv: [] }, (path) => path),
      scratch: join(work, "scratch"),
      postEnv: {},
      sourceDateEpoch: Math.floor(Date.now() / 1000),
      log,
      onLine: onLine ?? (() => {}),
      compression: "fastest",
      ...(signal && { signal }),
    }),
  );
  return image;
}

/** The new sandbox replaces the old one with two renames, so that neither is ever visible in part. */
async function putInPlace(work: string, path: string, force: boolean): Promise<void> {
  if (force) await rename(path, join(work, replacedName)).catch(ignoreMissing);
  await rename(join(work, "box"), path).catch(async (error: Error) => {
    // Another process may have been faster.
    await assertFree(path, false);
    throw error;
  });
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}
