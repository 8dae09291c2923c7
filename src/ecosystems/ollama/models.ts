import { hash } from "node:crypto";
import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Bytes; a manifest has about a kilobyte, one with a layer for each tensor some hundreds. */
const limit = 4 * 1024 * 1024;

const layer = z.object({ mediaType: z.string(), digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) });
const manifest = z.object({ schemaVersion: z.literal(2), config: layer, layers: z.array(layer) });

/** One model under one tag. */
export interface Model {
  /** As `ollama list` shows it, without the tag: "llama3.2", "user/model", "hf.co/org/model". */
  name: string;
  tag: string;
  /** The folder with manifests and blobs. */
  store: string;
  path: string;
  /** Hex; its first twelve digits are the ID that `ollama list` shows. */
  sha256: string;
  /** The files of the model, by their digests. */
  blobs: readonly [path: string, digest: string][];
}

/**
 * Every model with a manifest, as `ollama list` lists them: below a folder `manifests` beside one that is called `blobs`, in four
 * folders for host, namespace, model and tag.
 */
export const models = oncePerTree(async (tree, reporter): Promise<readonly Model[]> => {
  const stores = tree
    .named("manifests")
    .map(({ path }) => parentOf(path))
    .filter((store) => tree.resolve(inside(store, "blobs"))?.type === "dir");
  const places = new Map(stores.flatMap((store) => tagsIn(tree, store).map((each) => [each.path, each])));
  const found: Model[] = [];
  const problem = (path: string, message: string) => reporter.note(path, message);
  for await (const [path, bytes] of readEach(tree, [...places.keys()], { problem }, limit)) {
    const { store, parts } = places.get(path)!;
    const [host, namespace, model, tag] = parts as [string, string, string, string];
    const read = manifest.safeParse(json(bytes));
    const layers = read.success ? [read.data.config, ...read.data.layers] : [];
    if (!layers.some(({ mediaType }) => mediaType.startsWith("application/vnd.ollama."))) {
      reporter.note(path, "cannot be read as a manifest of a model, so that Ollama passes over it");
      continue;
    }
    const blobs = layers.map(({ digest }): [string, string] => [blobAt(tree, store, digest), digest]);
    for (const [blob] of blobs)
      if (!tree.resolve(blob)) reporter.note(path, `names ${blob}, which is missing`);
    found.push({
      name: shortest(host, namespace, model),
      tag,
      store,
      path,
      sha256: hash("sha256", bytes),
      blobs,
    });
  }
  return found;
});

const inside = (folder: string, name: string) => (folder === "/" ? `/${name}` : `${folder}/${name}`);

/** Ollama leaves out the host and namespace that it would take itself. */
function shortest(host: string, namespace: string, model: string): string {
  const parts =
    host === "registry.ollama.ai" ? (namespace === "library" ? [] : [namespace]) : [host, namespace];
  return [...parts, model].join("/");
}

/** On Windows, and elsewhere since 0.1.26, a blob's name has a hyphen in place of the colon. */
function blobAt(tree: ImageTree, store: string, digest: string): string {
  const [now, before] = [digest.replace(":", "-"), digest].map((name) =>
    inside(inside(store, "blobs"), name),
  );
  return !tree.resolve(now!) && tree.resolve(before!) ? before! : now!;
}

interface Tag {
  path: string;
  store: string;
  parts: string[];
}

function tagsIn(tree: ImageTree, store: string): Tag[] {
  let folders = [inside(store, "manifests")];
  for (let depth = 0; depth < 3; depth++)
    folders = folders.flatMap((folder) =>
      tree.list(folder).flatMap(({ path, type }) => (type === "dir" ? [path] : [])),
    );
  return folders.flatMap((folder) =>
    tree
      .list(folder)
      .filter(({ type }) => type !== "dir")
      .map(({ path }) => ({ path, store, parts: path.split("/").slice(-4) })),
  );
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
