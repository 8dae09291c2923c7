import type { Resolution } from "./resolution.ts";

/** A lock of yarn, in the form of yarn 1 or in that of its later versions. */
export interface YarnLock {
  /** By "name@version"; where yarn patches a package (as it does TypeScript), the patched one. */
  byId: ReadonlyMap<string, Resolution>;
  /** By yarn's own full name of what was resolved ("a@npm:1.0.0", "b@https://…/b.git#commit=…"); none in yarn 1. */
  byLocator: ReadonlyMap<string, Resolution>;
  /** Full names of those that are for certain systems or processors only, and on others are not installed. */
  conditional: ReadonlySet<string>;
}

/**
 * The packages in a yarn.lock. It is machine-written, so it is read line by line. Yarn 1 records the registry's
 * integrity; later versions record the sha512 of the archive that yarn itself packs, which depends on the version of
 * its cache: written "yarn:<cache key>/<hex>".
 */
export function parseYarnLock(text: string): YarnLock {
  if (/^__metadata:$/m.test(text)) return parseLater(text);
  return { byId: parseFirst(text), byLocator: new Map(), conditional: new Set() };
}

function parseFirst(text: string): Map<string, Resolution> {
  const found = new Map<string, Resolution>();
  let names: string[] = [];
  let entry: Resolution | undefined;
  for (const line of text.split("\n")) {
    if (/^\S.*:$/.test(line) && !line.startsWith("#")) {
      const patterns = line.slice(0, -1).split(", ");
      names = patterns.map((pattern) => patternName(pattern.replace(/^"|"$/g, "")));
      entry = undefined;
    }
    const [, field, value] = /^ {2}(version|resolved|integrity) "?([^"\s]+)"?$/.exec(line) ?? [];
    if (field === "version") {
      entry = { version: value! };
      for (const name of names) found.set(`${name}@${value}`, entry);
    } else if (entry && (field === "resolved" || field === "integrity")) {
      entry[field] = value;
    }
  }
  return found;
}

/** The name in one of yarn's patterns: "@s/a" for "@s/a@^1" and for "alias@npm:@s/a@^1". */
function patternName(pattern: string): string {
  const alias = pattern.indexOf("@npm:", 1);
  return nameOf(alias < 0 ? pattern : pattern.slice(alias + "@npm:".length));
}

function nameOf(descriptor: string): string {
  const at = descriptor.indexOf("@", 1);
  return at < 0 ? descriptor : descriptor.slice(0, at);
}

function parseLater(text: string): YarnLock {
  const byId = new Map<string, Resolution>();
  const byLocator = new Map<string, Resolution>();
  const conditional = new Set<string>();
  const cacheKey = /^ {2}cacheKey: "?(\w+)"?$/m.exec(text)?.[1];
  for (const block of text.split("\n\n")) {
    const field = (name: string) => new RegExp(`^ {2}${name}: "?([^"\n]*)"?$`, "m").exec(block)?.[1];
    const [locator, version, checksum] = [field("resolution"), field("version"), field("checksum")];
    if (locator === undefined || version === undefined || field("linkType") === "soft") continue;
    const keyed = checksum?.includes("/") || cacheKey === undefined;
    const sum = keyed || checksum === undefined ? checksum : `${cacheKey}/${checksum}`;
    if (field("conditions") !== undefined) conditional.add(locator);
    const entry: Resolution = {
      version,
      resolved: addressOf(locator),
      integrity: sum === undefined ? undefined : `yarn:${sum}`,
    };
    byLocator.set(locator, entry);
    const id = `${nameOf(locator)}@${version}`;
    if (!byId.has(id) || locator.includes("@patch:")) byId.set(id, entry);
  }
  return { byId, byLocator, conditional };
}

/**
 * The source of a package that came from no registry: "https://…/b.git#<commit>" for
 * "b@https://…/b.git#commit=<commit>".
 */
function addressOf(locator: string): string | undefined {
  const reference = locator.slice(nameOf(locator).length + 1);
  if (!/^(?:https?|ssh|git(?:\+\w+)?):\/\//.test(reference)) return undefined;
  return reference.replace(/#(?:.*&)?commit=([0-9a-f]{40})\b.*$/, "#$1");
}

/**
 * The content of node_modules/.yarn-state.yml, which later versions of yarn write: the locator of each folder that they
 * made.
 */
export function parseYarnState(text: string): [folder: string, locator: string][] {
  const found: [string, string][] = [];
  let locator: string | undefined;
  for (const line of text.split("\n")) {
    locator = /^"?([^\s"][^"]*)"?:$/.exec(line)?.[1] ?? locator;
    const folder = /^ {4}- "?([^"\n]+)"?$/.exec(line)?.[1];
    if (folder !== undefined && locator !== undefined) found.push([folder, locator]);
  }
  return found;
}
