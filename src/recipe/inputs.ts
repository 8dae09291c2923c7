import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { defaultArguments, givenArguments } from "./arguments.ts";
import { Context, type ContextEntry, ContextProblem, hashEntries, pathExists } from "./context.ts";
import type { Digests } from "./hash-files.ts";
import { trim } from "./text.ts";
import type { Recipe, Stage } from "./types.ts";

/** The inputs of a build besides its recipe and context. */
export interface Given {
  /** Name → value, as with `--build-arg`. */
  buildArgs: Record<string, string>;
  /** Bytes of a `--build-arg-file`. */
  argFile?: Uint8Array;
  /** The architecture to build for: "amd64". */
  arch?: string;
  /** Names of the secrets that the build has, in order; their values do not count as inputs. */
  secrets?: readonly string[] | undefined;
  /** What the build sees of its host, by place. */
  binds?: readonly { at: string; access: string; kind: string; sha256?: string | undefined }[] | undefined;
  /** Other options that change the result, by name. */
  options?: Record<string, string | number | boolean>;
  /** Absolute folders that are not inputs even if `%files` copies a folder with them: the store. */
  exclude?: readonly string[];
  /** Digests of files that other recipes copy as well, by real path: each is read once for all of them. */
  digests?: Digests | undefined;
}

/** Everything that a build depends on, as far as recipe and context show it. */
export interface Inputs {
  /** sha256 (hex) of everything below, the recipe's bytes, the architecture, the options and the executable bits. */
  digest: string;
  /** Files that `%files` and `%appfiles` copy from the host: path relative to the context → sha256. */
  files: Record<string, string>;
  /** Paths in named folders that Apptainer copies and the digest leaves out: `.git`, excluded folders. */
  skipped: string[];
  /** Scripts that run on the building machine, outside of the image. */
  hostScripts: { line: number; section: "setup" | "pre" }[];
  /** The given build arguments, including those of the argument file. */
  arguments: Record<string, string>;
  /** The defaults in each stage's `%arguments`. */
  defaults: Record<string, string>[];
  /** The base of each stage; `bootstrap` is "" if a stage has none. `line` is that of `From`, or of the stage. */
  bases: { stage: number; bootstrap: string; from?: string; line: number }[];
  /** Bases that are local files or folders. */
  localParents: { stage: number; path: string; line: number; missing: boolean }[];
}

/**
 * Finds everything that a build depends on, without building.
 * The digest is the same on every machine and in every checkout: it includes no times, absolute paths and owners, and
 * of modes only whether the owner may execute the file. A link counts as its target, an empty folder by its name.
 * @param recipe after {@link import("./template.ts").substitute}
 * @param context absolute folder in which relative paths of `%files` and local bases start
 * @throws Failure `usage` with the line for a source that does not exist, leads out of the context, is not a file or
 * folder, or cannot be expanded; and for more than 250,000 paths
 */
export async function collectInputs(recipe: Recipe, context: string, given: Given): Promise<Inputs> {
  const outer = givenArguments(given.buildArgs, given.argFile);
  const folder = await withPlace(recipe, undefined, () => Context.open(context, given.exclude ?? []));
  for (const stage of recipe.stages) {
    for (const { source, line, column, glob } of hostSources(recipe, stage)) {
      await withPlace(recipe, { line, column }, () =>
        glob ? folder.addPattern(source) : folder.add(source),
      );
    }
  }
  const hashes = await withPlace(recipe, undefined, () => hashEntries(folder.entries, given.digests));
  const inputs: Inputs = {
    digest: "",
    files: sorted(hashes),
    skipped: [...folder.skipped].sort(),
    hostScripts: recipe.stages.flatMap(hostScripts),
    arguments: sorted(outer),
    defaults: recipe.stages.map((stage) => sorted(defaultArguments(stage))),
    bases: recipe.stages.map(baseOf),
    localParents: [],
  };
  for (const stage of recipe.stages) {
    const parent = localParent(recipe, stage, context);
    if (parent) inputs.localParents.push(parent);
  }
  inputs.digest = digestOf(recipe, inputs, folder.entries, given);
  return inputs;
}

/**
 * The empty folders that a recipe copies in, as far as they are there: the files that a lock lists do not show them, and
 * a build copies them all the same. Paths relative to the context.
 * @param recipe and context as for {@link collectInputs}
 */
export async function emptyFolders(
  recipe: Recipe,
  context: string,
  exclude: readonly string[],
): Promise<string[]> {
  const folder = Context.open(context, exclude);
  for (const { source, glob } of recipe.stages.flatMap((stage) => hostSources(recipe, stage)))
    await (glob ? folder.addPattern(source) : folder.add(source)).catch((error: unknown) => {
      if (!(error instanceof ContextProblem)) throw error;
    });
  return [...folder.entries].flatMap(([path, { type }]) => (type === "folder" ? [path] : [])).sort();
}

/** Part of the digest; raise it with `inputsVersion`. */
const digestFormat = 1;

function digestOf(
  recipe: Recipe,
  inputs: Inputs,
  entries: ReadonlyMap<string, ContextEntry>,
  given: Given,
): string {
  const tree = [...entries.keys()].sort().map((key) => {
    const { type, executable } = entries.get(key)!;
    return type === "folder" ? [key, "folder"] : [key, executable ? "executable" : "file", inputs.files[key]];
  });
  const all = {
    format: digestFormat,
    recipe: sha256(recipe.bytes),
    arguments: Object.entries(inputs.arguments),
    arch: given.arch ?? null,
    options: Object.entries(given.options ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    tree,
    // Only if there are any, so that builds without secrets keep the digest that they had before secrets existed.
    ...(given.secrets?.length ? { secrets: given.secrets } : {}),
    ...(given.binds?.length
      ? { binds: given.binds.map(({ at, access, kind, sha256 }) => [at, access, kind, sha256 ?? null]) }
      : {}),
  };
  return sha256(JSON.stringify(all));
}

function sorted(entries: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface HostSource {
  source: string;
  line: number;
  column: number;
  /** Whether Apptainer expands it as a word of a shell, which it does only in `%files`. */
  glob: boolean;
}

/**
 * The sources that a stage copies from the host. `%files` with an argument, even a blank one, copies none from there.
 */
function hostSources(recipe: Recipe, stage: Stage): HostSource[] {
  const sources: HostSource[] = [];
  for (const { args, files } of stage.files) {
    if (args.split("#", 1)[0] !== "") continue;
    for (const { source, line, column } of files) {
      if (source !== "") sources.push({ source, line, column, glob: true });
    }
  }
  for (const section of stage.sections) {
    if (section.name !== "appfiles") continue;
    for (let line = section.line + 1; line < section.endLine; line++) {
      const raw = recipe.lines[line - 1]!;
      const source = trim(trim(raw).split("#", 1)[0]!).split(" ", 1)[0]!;
      if (source !== "") sources.push({ source, line, column: raw.indexOf(source) + 1, glob: false });
    }
  }
  const from = stage.header.get("from");
  if (from && from.value !== "" && ["buildkit", "dockerfile"].includes(bootstrapOf(stage))) {
    sources.push({ source: from.value, line: from.line, column: from.column, glob: false });
  }
  return sources;
}

function bootstrapOf(stage: Stage): string {
  return stage.header.get("bootstrap")?.value ?? "";
}

function hostScripts(stage: Stage): Inputs["hostScripts"] {
  return stage.sections.flatMap(({ name, line, script }) =>
    (name === "setup" || name === "pre") && trim(script) !== "" ? [{ line, section: name }] : [],
  );
}

function baseOf(stage: Stage): Inputs["bases"][number] {
  const from = stage.header.get("from");
  const line = from?.line ?? stage.header.get("bootstrap")?.line ?? stage.line;
  return { stage: stage.index, bootstrap: bootstrapOf(stage), ...(from && { from: from.value }), line };
}

/** Agents whose base is a path; those in the second list take `path:tag`. */
const pathAgents = ["localimage"];
const taggedPathAgents = ["docker-archive", "oci-archive", "oci"];

function localParent(
  recipe: Recipe,
  stage: Stage,
  context: string,
): Inputs["localParents"][number] | undefined {
  const { stage: index, bootstrap, from, line } = baseOf(stage);
  const tagged = taggedPathAgents.includes(bootstrap);
  if (!tagged && !pathAgents.includes(bootstrap)) return undefined;
  if (from === undefined || from === "") {
    throw new Failure("usage", `missing From line for Bootstrap: ${bootstrap}`, {
      code: "base-missing",
      why: "without it Apptainer packs the current folder",
      remedy: "add `From: <path of the image>`",
      place: { path: recipe.path, line },
    });
  }
  const whole = resolve(context, from);
  const path = tagged && !pathExists(whole) ? resolve(context, from.split(":", 1)[0]!) : whole;
  return { stage: index, path, line, missing: !pathExists(path) };
}

/** Runs work, and reports a problem of the context at its place in the recipe. */
async function withPlace<T>(
  recipe: Recipe,
  at: { line: number; column: number } | undefined,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContextProblem)) throw error;
    throw new Failure("usage", error.message, {
      code: "input-unusable",
      remedy: error.remedy,
      place: { path: recipe.path, ...at },
      cause: error,
    });
  }
}
