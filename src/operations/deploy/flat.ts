import { lstat, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../../failure.ts";
import { copyResumable } from "../../files/copy-resumable.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { shellWord } from "../../process/shell-word.ts";
import { openStore } from "../../store/open.ts";
import { imageForUse } from "../exec/resolve.ts";
import { activeVersion, switchFlat } from "../versions/flat.ts";
import type { DeployedFile } from "./source.ts";

/** What was deployed from a folder of `scitex-v*.sif` images. */
export interface FlatDeployed {
  version: string;
  target: string;
  files: DeployedFile[];
  /** The version that was active in the target until now. */
  from: string | undefined;
  /** Why the image is not verified; undefined where it is. */
  doubt: string | undefined;
  dryRun: boolean;
}

/** The files next to an image that belong to it. */
const beside = [".lock", ".def", ".rough.def", ".verified"];

/**
 * Copies the active image of a folder to another folder, with its lock and marker if there are any and the newest base
 * image (`scitex-base-v*.sif`), and makes it active there. Every copy is read back and compared.
 * @throws Failure where no version is active, or the configuration requires verified images and this one is not
 * verified
 */
export async function deployFlat(folder: string, to: string, dryRun = false): Promise<FlatDeployed> {
  const version = await activeVersion(folder);
  if (version === undefined)
    throw new Failure("usage", `no version is active in ${folder}`, {
      code: "version-missing",
      why: "there is no link current.sif to a scitex-v*.sif",
      remedy: "make one the active one: stx-container switch VERSION",
    });
  const { image, doubt, assertUnchanged } = await imageForUse({
    subject: { path: join(folder, `scitex-v${version}.sif`) },
    store: folder,
  });
  const target = dryRun ? to : await openStore(to);
  const sources: [source: string, name: string][] = [
    ...(await baseImages(folder)),
    [image, `scitex-v${version}.sif`],
    ...beside.map((ending): [string, string] => [
      image.replace(/\.sif$/, ending),
      `scitex-v${version}${ending}`,
    ]),
  ];
  const files: DeployedFile[] = [];
  for (const [source, name] of sources) {
    const file = await deployFile(source, join(target, name), target, dryRun);
    if (file) files.push(file);
  }
  assertUnchanged();
  const from = await activeVersion(target);
  if (!dryRun && from !== version) await switchFlat(target, version);
  return { version, target, files, from, doubt, dryRun };
}

/** The newest base image; undefined if there is none. */
async function baseImages(folder: string): Promise<[string, string][]> {
  const files = (await readdir(folder)).filter((file) => /^scitex-base-v.+\.sif$/.test(file));
  const times = await Promise.all(
    files.map(async (file) => ({ file, at: (await stat(join(folder, file))).mtimeMs })),
  );
  const newest = times.sort((a, b) => b.at - a.at)[0];
  return newest ? [[join(folder, newest.file), newest.file]] : [];
}

async function deployFile(
  source: string,
  path: string,
  target: string,
  dryRun: boolean,
): Promise<DeployedFile | undefined> {
  const found = await stat(source).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const sha256 = await cachedDigest(source);
  const there = await lstat(path).catch(() => undefined);
  const isThere = there?.isFile() === true && (await cachedDigest(path)) === sha256;
  if (there && !isThere)
    throw new Failure("usage", `${path} is a different file from the one to deploy`, {
      code: "deploy-conflict",
      why: `the target has ${basename(path)} with other content; jobs may use it, so it is not replaced`,
      remedy: `move the target's file away: mv ${shellWord(path)} ${shellWord(`${path}.old`)}`,
    });
  if (!isThere && !dryRun) await copyResumable({ source, root: target, path, sha256 });
  return { path, bytes: found.size, action: isThere ? "present" : "copy" };
}
