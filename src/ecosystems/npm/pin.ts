import { isInterpreter } from "../interpreter.ts";
import type { PinContext, Pins } from "../pins.ts";

/**
 * Pins npm packages, nested ones of global installs too, for which npm has no lock: a module loaded into npm
 * itself (NODE_OPTIONS) hides every version from its choice (npm-pick-manifest) that the lock does not hold.
 */
export function pinNpm({ packages }: PinContext): Pins {
  const ours = packages.filter((found) => found.owner === undefined && !isInterpreter(found));
  const located = ours.flatMap(({ name, version, location }) =>
    // A package that names no version has none to be found in its file.
    location?.endsWith("/package.json") && version !== "0.0.0" ? [`${name} ${version} ${location}`] : [],
  );
  return {
    files: { npm: located.sort(), "npm-hook.cjs": hook },
    before: [`export NODE_OPTIONS="--require=$stx/npm-hook.cjs"`],
    check: [
      "while read -r name version record; do",
      '  grep -q "\\"version\\"[[:space:]]*:[[:space:]]*\\"$version\\"" "$record" 2>/dev/null ||',
      `    echo "npm: locked, not here: $name $version ($record)"`,
      `done <"$stx/npm"`,
    ],
    cleanup: ["unset NODE_OPTIONS"],
    unlocked: ours
      .filter((found) => found.url !== undefined || found.commit !== undefined)
      .map((found) => ({
        what: `npm package ${found.name} ${found.version}`,
        reason: "installed from a URL or a repository, not from a registry",
      })),
  };
}

const hook = `// Lets npm choose among the locked versions only.
const { readFileSync } = require("fs");
const Module = require("module");
const { join } = require("path");
const locked = new Map();
for (const line of readFileSync(join(__dirname, "npm"), "utf8").split("\\n")) {
  const [name, version, record] = line.split(" ");
  if (!name) continue;
  const entry = locked.get(name) || { versions: new Set(), top: undefined };
  entry.versions.add(version);
  if (record.split("/node_modules/").length === 2) entry.top = version;
  locked.set(name, entry);
}
const narrow = (packument) => {
  const entry = packument && locked.get(packument.name);
  const all = (packument && packument.versions) || {};
  const kept = Object.keys(all).filter((version) => entry && entry.versions.has(version));
  if (kept.length === 0) return packument;
  const versions = {};
  for (const version of kept) versions[version] = all[version];
  const tags = Object.assign({}, packument["dist-tags"]);
  for (const tag of Object.keys(tags)) {
    if (!versions[tags[tag]]) tags[tag] = versions[entry.top] ? entry.top : kept[kept.length - 1];
  }
  return Object.assign({}, packument, { versions, "dist-tags": tags });
};
const load = Module._load;
const wrapped = new Map();
Module._load = function (request) {
  const loaded = load.apply(this, arguments);
  if (request !== "npm-pick-manifest" || typeof loaded !== "function") return loaded;
  if (!wrapped.has(loaded)) {
    wrapped.set(loaded, Object.assign((packument, wanted, options) => loaded(narrow(packument), wanted, options), loaded));
  }
  return wrapped.get(loaded);
};`.split("\n");
