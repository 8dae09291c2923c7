import { canonicalJson } from "../files/canonical-json.ts";
import { currentKey } from "./compat/config1.ts";
import type { Config } from "./config-schema.ts";
import { mergeConfigs, type Policy } from "./policy.ts";
import { parseConfig } from "./read-policy.ts";

/** One configuration file of a branch. */
export interface ConfigFile {
  /** Relative to the repository. */
  path: string;
  config: Config;
  /** Line (from 1) of each key, and of each item of a list as `key: item`. */
  lines: ReadonlyMap<string, number>;
}

/**
 * Reads a configuration, and the line of each key.
 * @throws Failure("usage", "policy-invalid")
 */
export async function configFile(path: string, text: string): Promise<ConfigFile> {
  return { path, config: await parseConfig(text, path), lines: await linesOf(text) };
}

/** Combines the configurations of a branch into one policy. */
export const policyOf = (files: readonly ConfigFile[]): Policy =>
  mergeConfigs(
    files.map(({ config }) => config),
    files.map(({ path }) => path),
  );

async function linesOf(text: string): Promise<Map<string, number>> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const counter = new LineCounter();
  const lines = new Map<string, number>();
  const note = (name: string, node: { range?: readonly number[] | null | undefined }) =>
    lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
  const noteItem = (name: string, item: unknown) => {
    if (isScalar(item)) note(`${name}: ${item.value}`, item);
    if (isMap(item)) note(`${name}: ${canonicalJson(item.toJSON())}`, item);
  };
  const walk = (node: unknown) => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = currentKey(String(key.value));
      note(name, key);
      if (isSeq(value)) for (const item of value.items) noteItem(name, item);
      // scitex-container puts all keys below `images`.
      if (name === "images") walk(value);
    }
  };
  walk(parseDocument(text, { lineCounter: counter }).contents);
  return lines;
}
