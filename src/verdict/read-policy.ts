import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded, readBoundedIfThere } from "../files/bounded.ts";
import { lookAt, namesIfThere } from "../files/look.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";
import { realPath } from "../files/real-path.ts";
import { repositoryAround } from "../files/repository.ts";
import { nearest } from "../nearest.ts";
import { shellWord } from "../process/shell-word.ts";
import { currentKey, fromFirstConfig } from "./compat/config1.ts";
import type { Config } from "./config-schema.ts";
import { readYaml } from "./config-yaml.ts";
import { evidenceLimits } from "./limits.ts";
import { mergeConfigs, type Policy } from "./policy.ts";

/** A project's own configuration, relative to the folder of its repository. */
export const projectConfig = ".scitex/container/config.yaml";

/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
export async function configPaths(store: string): Promise<string[]> {
  const written = dirname(resolve(store));
  const around = await Promise.all([written, await realPath(written)].map(repositoryAround));
  const projects = new Map<string, string>();
  for (const project of around.filter((each) => each !== undefined)) {
    const real = await realPath(project);
    if (!projects.has(real)) projects.set(real, project);
  }
  return [join(store, "config.yaml"), ...[...projects.values()].map((each) => join(each, projectConfig))];
}

/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
export async function readPolicy(store: string): Promise<Policy> {
  const configs: Config[] = [];
  const sources: string[] = [];
  for (const path of await configPaths(store)) {
    const text = await readConfigText(path);
    if (text === undefined) {
      await assertNotMisnamed(path);
      continue;
    }
    configs.push(await parseConfig(text, path));
    sources.push(path);
  }
  return mergeConfigs(configs, sources);
}

/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path: string): Promise<void> {
  const names = namesIfThere(dirname(path));
  const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== basename(path));
  if (name === undefined) return;
  const other = join(dirname(path), name);
  throw new Failure("usage", `${other} would have no effect`, {
    code: "policy-misnamed",
    why: `a configuration is called ${basename(path)}`,
    remedy: `mv ${shellWord(other)} ${shellWord(path)}`,
    place: { path: other },
  });
}

/**
 * The text of a configuration; undefined if there is none.
 * @throws Failure for a link or FIFO, and for a link instead of a folder that contains a project's configuration
 */
export async function readConfigText(path: string): Promise<string | undefined> {
  if (path.endsWith(`/${projectConfig}`)) await assertPlainFolders(path);
  const bytes = await readBoundedIfThere(path, evidenceLimits.policy, { what: "configuration" });
  return bytes?.toString("utf8");
}

/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path: string): Promise<void> {
  for (const folder of [dirname(dirname(path)), dirname(path)]) {
    if (!lookAt(folder)?.isSymbolicLink()) continue;
    throw new Failure("inconclusive", `${folder} is not a plain folder`, {
      code: "not-a-regular-file",
      why: "it is a symbolic link",
      remedy: "put the folder with the configuration itself there",
      place: { path: folder },
    });
  }
}

/**
 * Reads a configuration that a user names; it may be a link.
 * @throws as {@link readPolicy}, and where it does not exist
 */
export async function readPolicyFile(path: string): Promise<Policy> {
  const bytes = await readBounded(path, evidenceLimits.policy, { what: "configuration", follow: true });
  return mergeConfigs([await parseConfig(bytes.toString("utf8"), path)], [path]);
}

/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const document = await readYaml(text, path);
  const { configSchema } = await import("./config-schema.ts");
  const parsed = configSchema.safeParse(fromFirstConfig(document), inPlainWords);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const [first] = issues;
  const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
  throw new Failure("usage", `${path} is not a valid configuration`, {
    code: "policy-invalid",
    why: problemsIn(issues),
    remedy: keysText(Object.keys(configSchema.shape), first?.code === "unrecognized_keys" ? first.keys : []),
    place: { path, ...(await lineOf(text, at)) },
  });
}

/** The keys of a configuration, and which of them a key was probably meant to be. */
function keysText(all: readonly string[], [unknown]: readonly string[]): string {
  const meant = unknown === undefined ? undefined : nearest(unknown, all);
  return `${meant === undefined ? "" : `did you mean ${meant}? `}the keys are: ${all.join(", ")}`;
}

/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text: string, at: readonly PropertyKey[]): Promise<{ line?: number }> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const counter = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: counter }).contents;
  let offset: number | undefined;
  for (const key of at) {
    const own = (map: unknown) =>
      isMap(map)
        ? map.items.find((pair) => isScalar(pair.key) && currentKey(String(pair.key.value)) === key)
        : undefined;
    // scitex-container puts all keys below `images`.
    const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
    const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
    const found = (pair?.key ?? item) as { range?: readonly number[] | null } | undefined;
    if (!found?.range) break;
    [offset] = found.range;
    node = pair ? pair.value : item;
  }
  return offset === undefined ? {} : { line: counter.linePos(offset).line };
}
