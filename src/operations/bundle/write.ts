import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { fileFailure, namedBy } from "../../files/failures.ts";
import { assertOutputFile } from "../../files/output-file.ts";
import { temporaryName } from "../../files/temporary-names.ts";
import { assertReplaceable } from "../../store/replaceable.ts";
import { contextName } from "../../verdict/context-beside.ts";
import { checkBuild } from "../../verdict/gate.ts";
import type { GateSubject } from "../../verdict/gate-subject.ts";
import { defaultPolicy } from "../../verdict/policy.ts";
import type { ContextFile, Folder } from "./context.ts";
import { type CrateFile, crateMetadata } from "./crate.ts";

/** The files in a bundle of a build, and what each is. */
const parts = [
  ["image", "the image: an Apptainer SIF file"],
  ["lock", "the lock: every package in the image"],
  ["lockedRecipe", "the locked recipe: `apptainer build` alone rebuilds the image from it"],
  ["recipe", "the recipe, as its author wrote it"],
  ["verified", "the marker: what a rebuild proved, bound to the digests of these files"],
  ["history", "the history of this image's builds and verdicts"],
] as const;

export interface BundleRequest {
  subject: GateSubject;
  /** The zip file to write, absolute. */
  output: string;
  /** Leave out the image, which is most of the bytes. */
  withoutImage?: boolean;
  /** An exported vault of the build. */
  vault?: string | undefined;
  /** The files that the recipe copies in; they go into a folder beside the lock. */
  context?: readonly ContextFile[];
  /** Folders that are named themselves: empty ones, and those with unusual permissions. */
  folders?: readonly Folder[];
  /** More files: path in the bundle → text. */
  texts?: Readonly<Record<string, string>>;
}

/**
 * Writes one zip file with everything that proves a build: image, lock, recipes, marker and history, described as an
 * RO-Crate.
 * @returns the files in it
 * @throws Failure where a file cannot be read, or the zip file cannot be written
 */
export async function writeBundle({
  subject,
  output,
  withoutImage,
  vault,
  context = [],
  folders = [],
  texts,
}: BundleRequest): Promise<CrateFile[]> {
  const { name, ts, files } = subject;
  const file = await assertOutputFile(output);
  await assertReplaceable(output, "zip archive");
  const found: Packed[] = [];
  for (const [part, about] of parts) {
    const from = files[part];
    if (from === undefined || (part === "image" && withoutImage)) continue;
    const stats = await stat(from).catch(() => undefined);
    if (stats) found.push(await described(from, `${name}/${basename(from)}`, about));
  }
  if (vault !== undefined)
    found.push(
      await described(
        vault,
        `${name}/${name}-${ts}.vault.tar`,
        "the vault: all that the build downloaded; `stx-container verify ZIP-FILE --from-vault` rebuilds from it without a network",
      ),
    );
  const beside = `${name}/${contextName(`${name}-${ts}.lock`)}`;
  for (const { path, mode, ...file } of context)
    found.push({
      ...file,
      path: `${beside}/${path}`,
      about: "a file that the recipe copies in",
      mode,
    });
  if (!found.some(({ from }) => from === files.verified))
    throw new Failure("unverified", `${name}-${ts} is not verified`, {
      code: "not-verified",
      why: "it has no marker .verified, and a bundle is for what was proven",
      remedy: `stx-container verify ${name}-${ts}`,
    });
  const image = found.find(({ from }) => from === files.image)?.sha256;
  // The bytes that are packed are the ones that were just hashed, and the gate judges exactly those.
  const answer = await checkBuild(
    subject,
    defaultPolicy,
    image === undefined ? {} : { digest: async () => image },
  );
  // Which configuration applies is decided where the bundle is read.
  const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
  if (refusals.length > 0)
    throw new Failure(
      answer.kind === "inconclusive" ? "inconclusive" : "unverified",
      `${name}-${ts} is not bundled`,
      {
        code: "gate-closed",
        why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: refusals[0]?.remedy ?? `stx-container verify ${name}-${ts}`,
      },
    );
  if (found.some(({ from }) => from === output))
    throw new Failure("usage", `could not write ${output}`, {
      code: "file-in-the-way",
      why: "it is a file of the build itself",
      remedy: "choose another path",
    });
  const date = `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
  const about = `The container ${name}-${ts} with its lock, locked recipe and proof. To check it: stx-container check ZIP-FILE`;
  await writeZip(
    file,
    found,
    folders.map(({ path, mode }) => ({ path: `${beside}/${path}`, mode })),
    { ...texts, "ro-crate-metadata.json": crateMetadata(`${name}-${ts}`, date, about, found) },
  );
  return found;
}

interface Packed extends CrateFile {
  from: string;
  /** Permissions; default: 0644. */
  mode?: number;
}

async function described(from: string, path: string, about: string): Promise<Packed> {
  return { from, path, about, size: (await stat(from)).size, sha256: await sha256File(from) };
}

async function writeZip(
  output: string,
  files: readonly Packed[],
  folders: readonly Folder[],
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const { ZipFile } = await import("yazl");
  const zip = new ZipFile();
  const temporary = join(dirname(output), temporaryName(basename(output)));
  // A fixed time, so that the same bundle is the same bytes.
  const options = { mtime: new Date(315532800000), mode: 0o100644, compress: false };
  for (const { from, path, mode } of files)
    zip.addFile(from, path, mode === undefined ? options : { ...options, mode: 0o100000 | mode });
  for (const { path, mode } of folders)
    zip.addEmptyDirectory(path, { mtime: options.mtime, mode: 0o040000 | mode });
  for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path, options);
  zip.end();
  try {
    await pipeline(zip.outputStream, createWriteStream(temporary, { flags: "wx" }));
    await rename(temporary, output);
  } catch (error) {
    await rm(temporary, { force: true });
    throw namedBy(fileFailure(error, `could not write ${output}`), "--output");
  }
}
