import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { defaultArguments, givenArguments } from "./arguments.ts";
import { Context, type ContextEntry, ContextProblem, hashEntries, isThere } from "./context.ts";
import { trim } from "./text.ts";
import type { Recipe, Stage } from "./types.ts";

/** What a build is given besides its recipe and context. */
/** Raised by one whenever the digest of the same inputs changes. */
export const inputsVersion = 1;

export interface Given {
  /** Name → value, as with `--build-arg`. */
  buildArgs: Record<string, string>;
  /** Bytes of a `--build-arg-file`. */
  argFile?: Uint8Array;
  /** The architecture that is built for: "amd64". */
  arch?: string;
  /** What else changes the result, by name. */
  options?: Record<string, string | number | boolean>;
  /** Absolute folders that are no input even where `%files` takes in all around them: the store. */
  exclude?: readonly string[];
}

/** All that a build depends on, as far as recipe and context tell. */
export interface Inputs {
  /** sha256, hex: of everything below, the recipe's bytes, the architecture, the options and the executable bits. */
  digest: string;
  /** Files that `%files` and `%appfiles` take from the host: path relative to the context → sha256. */
  files: Record<string, string>;
  /** Paths under named folders that Apptainer copies and the digest leaves out: `.git`, excluded folders. */
  skipped: string[];
  /** Code that runs on the machine that builds, outside of the image. */
  hostScripts: { line: number; section: "setup" | "pre" }[];
  /** Build arguments as given, those of the argument file among them. */
  arguments: Record<string, string>;
  /** The defaults in each stage's `%arguments`. */
  defaults: Record<string, string>[];
  /** What each stage starts from; `bootstrap` is "" where a stage names none. `line` is that of `From`, or of the stage. */
  bases: { stage: number; bootstrap: string; from?: string; line: number }[];
  /** Bases that are files or folders of this machine. */
  localParents: { stage: number; path: string; line: number; missing: boolean }[];
}

/**
 * Finds what a build depends on, without building.
 * The digest is the same on every machine and in every checkout: it knows no time, no absolute path, no owner, and of
 * modes the owner's right to execute. Links count as what they lead to, empty folders by their name.
 * @param recipe after {@link import("./template.ts").substitute}
 * @param context absolute folder that `%files` and local bases are resolved against
 * @throws Failure `usage` with the line for a source that is not there, leads out of the context, is no file or folder,
 * or cannot be known without running it; and beyond 250,000 paths
 */
export async function collectInputs(recipe: Recipe, context: string, given: Given): Promise<Inputs> {
  const outer = givenArguments(given.buildArgs, given.argFile);
  const folder = await inPlace(recipe, undefined, () => Context.open(context, given.exclude ?? []));
  for (const stage of recipe.stages) {
    for (const { source, line, column, glob } of hostSources(recipe, stage)) {
      await inPlace(recipe, { line, column }, () => (glob ? folder.addPattern(source) : folder.add(source)));
    }
  }
  const hashes = await inPlace(recipe, undefined, () => hashEntries(folder.entries));
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

/** Changes whenever the same inputs would get another digest. */
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
  };
  return sha256(JSON.stringify(all));
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function sorted(entries: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface HostSource {
  source: string;
  line: number;
  column: number;
  /** Apptainer expands `%files` by a shell, and nothing else. */
  glob: boolean;
}

/** What a stage takes from the host. `%files` with any argument takes nothing from there, were it only blanks. */
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

/** Agents whose base is a path; those of the second list take `path:tag`. */
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
    throw new Failure("usage", `the stage bootstraps from ${bootstrap} without naming the image`, {
      why: "Apptainer then packs the folder it is called in",
      remedy: "add `From: <path of the image>`",
      place: { path: recipe.path, line },
    });
  }
  const whole = resolve(context, from);
  const path = tagged && !isThere(whole) ? resolve(context, from.split(":", 1)[0]!) : whole;
  return { stage: index, path, line, missing: !isThere(path) };
}

/** Gives a problem of the context the line that asked for it. */
async function inPlace<T>(
  recipe: Recipe,
  at: { line: number; column: number } | undefined,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContextProblem)) throw error;
    throw new Failure("usage", error.message, {
      remedy: error.remedy,
      place: { path: recipe.path, ...at },
      cause: error,
    });
  }
}
