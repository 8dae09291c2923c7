import { documents } from "./documents.ts";

/**
 * A module that node loads into npm: it hides from npm's choice (npm-pick-manifest) every version that the build could
 * not have chosen. If the registry gives times, that is what was published later; if not, everything that is not
 * locked. A request that none of the remaining versions satisfies sees all versions: its version is fixed by a lock
 * file or on the command line, and what it installed was removed again by the end of the first build.
 *
 * yarn and pnpm are single files with their own code for choosing. For them the module hides the same versions in the
 * registry's documents, which it requests in the form that has times. A version that the recipe names exactly is never
 * hidden.
 */
export const hook = (named: readonly string[]): string[] => [
  ...choice,
  `const named = new Set(${JSON.stringify(named)});`,
  ...documents,
];

const choice = `// Hides from npm, yarn and pnpm what the build could not have chosen.
const { readFileSync } = require("fs");
const Module = require("module");
const { join } = require("path");
const moment = Date.parse(process.env.npm_config_before);
const locked = new Map();
for (const line of readFileSync(join(__dirname, "npm-versions"), "utf8").split("\\n")) {
  const [name, version, isTop] = line.split(" ");
  if (!name) continue;
  const entry = locked.get(name) || { versions: new Set(), top: undefined };
  entry.versions.add(version);
  if (isTop) entry.top = version;
  locked.set(name, entry);
}
const withOnly = (packument, kept, entry) => {
  const versions = {};
  for (const version of kept) versions[version] = packument.versions[version];
  const last = kept.filter((version) => entry.versions.has(version)).pop() || kept[kept.length - 1];
  const tags = Object.assign({}, packument["dist-tags"]);
  for (const tag of Object.keys(tags)) {
    if (!versions[tags[tag]]) tags[tag] = versions[entry.top] ? entry.top : last;
  }
  return Object.assign({}, packument, { versions, "dist-tags": tags });
};
const narrow = (packument) => {
  const entry = packument && locked.get(packument.name);
  const times = packument && packument.time;
  const all = (packument && packument.versions) || {};
  const isOld = (version) => times && times[version] && Date.parse(times[version]) <= moment;
  const kept = Object.keys(all).filter((version) => entry && (entry.versions.has(version) || isOld(version)));
  return kept.length === 0 ? packument : withOnly(packument, kept, entry);
};
const choose = (pick) => (packument, wanted, options) => {
  const narrowed = narrow(packument);
  if (narrowed === packument) return pick(packument, wanted, options);
  try {
    return pick(narrowed, wanted, Object.assign({}, options, { before: null }));
  } catch (error) {
    return pick(packument, wanted, options);
  }
};
const load = Module._load;
const wrapped = new Map();
Module._load = function (request) {
  const loaded = load.apply(this, arguments);
  if (request !== "npm-pick-manifest" || typeof loaded !== "function") return loaded;
  if (!wrapped.has(loaded)) wrapped.set(loaded, Object.assign(choose(loaded), loaded));
  return wrapped.get(loaded);
};`.split("\n");
