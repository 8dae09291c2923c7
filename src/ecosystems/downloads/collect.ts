import { hash } from "node:crypto";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";

/** torch.hub saves a checkpoint under the name in its address, which ends with the beginning of its sha256. */
const checkpoint = /\/hub\/checkpoints\/([^/]+?)-([0-9a-f]{8,64})(?:\.\w+)+$/;
const anyCheckpoint = /\/torch\/hub\/checkpoints\/[^/]+$/;
/** <hub>/<owner>_<repository>_<branch or tag>/hubconf.py; a branch's slash is written as "_". */
const repository = /^([^_/]+)_(.+)_([^_/]+)$/;
const kinds = "chunkers|corpora|grammars|help|misc|models|sentiment|stemmers|taggers|tokenizers";
const nltkArchive = new RegExp(`/nltk_data/(${kinds})/([^/]+)\\.zip$`);
/** Bytes; NLTK's largest archive has about 60 MB. */
const archiveLimit = 128 * 1024 * 1024;

/**
 * What torch.hub and nltk.downloader left in the image; an item that has neither a digest nor a version is only noted.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const entry of filesIn(tree, "checkpoints")) addCheckpoint(entry, findings);
  for (const { path } of tree.named("hubconf.py")) addRepository(parentOf(path), findings);
  const archives = tree
    .named("nltk_data")
    .flatMap(({ path }) => tree.list(path))
    .flatMap(({ path }) => tree.list(path))
    .filter(({ path, type }) => type === "file" && nltkArchive.test(path));
  const paths = archives.map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, paths, findings, archiveLimit)) {
    const [, kind, name] = nltkArchive.exec(path)! as unknown as [string, string, string];
    const digest = `sha256:${hash("sha256", bytes)}`;
    findings.add({ ...packageOf("nltk", name, digest, path), hash: digest, build: kind }, path, path);
  }
  return findings.outcome();
}

function filesIn(tree: ImageTree, folder: string): Entry[] {
  return tree
    .named(folder)
    .flatMap(({ path }) => tree.list(path))
    .filter(({ type }) => type === "file");
}

function addCheckpoint({ path }: Entry, findings: Findings): void {
  const [, name, digest] = checkpoint.exec(path) ?? [];
  if (name && digest) findings.add(packageOf("torch", name, digest, path), path, path);
  else if (anyCheckpoint.test(path))
    findings.note(path, "has no digest in its name: only the content digest identifies the model");
}

function addRepository(folder: string, findings: Findings): void {
  const [, owner, name, ref] = repository.exec(baseName(folder)) ?? [];
  if (!/\/hub\/[^/]+$/.test(folder) || !owner || !name || !ref) return;
  findings.add(packageOf("torch", `${owner}/${name}`, ref, folder), folder, folder);
}

function packageOf(library: string, name: string, version: string, location: string): Package {
  return {
    name,
    version,
    purl: purl("generic", { namespace: library, name: name.split("/").at(-1)!, version }),
    location,
    origin: library,
  };
}
