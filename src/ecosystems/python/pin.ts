import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import { floatFile, type PinContext, type Pins, unlessFloat } from "../pins.ts";

/**
 * Pins Python packages by constraints (pip's and uv's `-c` file, given by environment): whatever the recipe asks
 * to install, only the locked version can be chosen, dependencies too. Where two environments hold one package in
 * two versions, each interpreter gets the constraints of its own environment through a `sitecustomize` module.
 */
export function pinPython({ packages, floats }: PinContext): Pins {
  const ours = packages.filter((found) => found.owner === undefined && !isInterpreter(found));
  const fromIndex = ours.filter((found) => !found.editable && found.url === undefined);
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of fromIndex)
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  const agreed = new Set([...versions].filter(([, set]) => set.size === 1).map(([name]) => name));
  const shared = unique(fromIndex.filter(({ name }) => agreed.has(name)).map(constraint));
  const prefixes =
    agreed.size === versions.size ? [] : unique(fromIndex.map((found) => found.prefix ?? "/usr"));
  const files: Record<string, readonly string[]> = {
    "python-constraints": shared,
    python: unique(ours.flatMap((found) => (found.location ? [found.location] : []))),
    ...floatFile("python", floats),
  };
  prefixes.forEach((prefix, index) => {
    files[`python-constraints-${index}`] = unique(
      fromIndex
        .filter((found) => agreed.has(found.name) || (found.prefix ?? "/usr") === prefix)
        .map(constraint),
    );
  });
  if (prefixes.length > 0) files["python-hook/sitecustomize.py"] = hook(prefixes);
  return {
    files,
    before: [
      `export PIP_CONSTRAINT="$stx/python-constraints" UV_CONSTRAINT="$stx/python-constraints"`,
      ...(prefixes.length > 0 ? [`export PYTHONPATH="$stx/python-hook"`] : []),
    ],
    check: [
      `while read -r record; do [ -e "$record" ] || echo "python: locked, not here: $record"; done <"$stx/python"`,
      `sed 's,/[^/]*$,,' "$stx/python" | sort -u | while read -r folder; do`,
      `  for record in "$folder"/*.dist-info; do`,
      // The name in its normal form, as floats are written (PEP 503).
      `    name=$(echo "\${record##*/}" | sed 's/-[^-]*\\.dist-info$//; y/ABCDEFGHIJKLMNOPQRSTUVWXYZ_./abcdefghijklmnopqrstuvwxyz--/')`,
      `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/python" ||`,
      `      ${unlessFloat("python", floats)}echo "python: here, not locked: $record"`,
      "  done",
      "done",
    ],
    cleanup: [],
    unlocked: ours
      .filter((found) => found.editable || found.url !== undefined)
      .map((found) => ({
        what: `python package ${found.name} ${found.version}`,
        reason: found.commit
          ? `installed from version control; name the commit in the recipe: ${found.commit}`
          : "installed from a folder or a URL, which no constraint can pin",
      })),
  };
}

const constraint = ({ name, version }: Package) => `${name}==${version}`;
const unique = (lines: readonly string[]) => [...new Set(lines)].sort();

/** Debian's own Python installs below /usr/local and the user's home, yet calls its prefix /usr. */
const interpretersOf = (prefix: string) =>
  prefix === "/usr/local" || prefix.endsWith("/.local") ? [prefix, "/usr"] : [prefix];

function hook(prefixes: readonly string[]): string[] {
  const table = prefixes.flatMap((prefix, index) =>
    interpretersOf(prefix).map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(String(index))},`),
  );
  return [
    "# Gives each interpreter the constraints of its own environment, then hands on to the next sitecustomize.",
    "import os, sys",
    "here = os.path.dirname(os.path.abspath(__file__))",
    "index = {",
    ...table,
    "}.get(sys.prefix)",
    "if index is not None:",
    '    path = os.path.join(os.path.dirname(here), "python-constraints-" + index)',
    '    os.environ["PIP_CONSTRAINT"] = os.environ["UV_CONSTRAINT"] = path',
    "for folder in sys.path:",
    '    following = os.path.join(folder, "sitecustomize.py")',
    "    if os.path.abspath(folder) != here and os.path.isfile(following):",
    "        with open(following) as code:",
    '            exec(compile(code.read(), following, "exec"))',
    "        break",
  ];
}
