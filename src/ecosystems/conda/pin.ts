import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import { floatFile, type PinContext, type PinSetup, type Pins, unlessFloat } from "../pins.ts";

/** conda, mamba and micromamba read it for every user and environment, in addition to other configuration files. */
const settings = "/etc/conda/condarc.d/00-stx-lock.yml";

/**
 * Pins conda's packages by `pinned_packages` (conda's user guide: "condarc settings"), which conda (both solvers),
 * mamba and micromamba add to every request as constraints: a package that is not requested is not installed. Versions
 * that an environment had in between, according to its `conda-meta/history`, stay possible.
 */
export function pinConda({ packages, transient, floats }: PinContext): Pins {
  const records = packages.flatMap(({ location }) => location ?? []).sort();
  return {
    files: {
      conda: records,
      condarc: [
        "pinned_packages:",
        ...pinsOf([...packages, ...(transient ?? [])]).map((pin) => `  - ${JSON.stringify(pin)}`),
      ],
      ...floatFile("conda", floats),
    },
    before: [],
    check: [
      `while read -r record; do`,
      `  [ -e "$record" ] || { now=$(set -- "\${record%-*-*}"-[0-9]*.json; [ ! -e "$1" ] || echo ", here: $*"); echo "conda: locked, not here: $record$now"; }`,
      `done <"$stx/conda"`,
      `sed 's,/[^/]*$,,' "$stx/conda" | sort -u | while read -r folder; do`,
      `  for record in "$folder"/*-*-*.json; do`,
      `    name=\${record##*/}`,
      `    name=\${name%-*-*}`,
      `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/conda" ||`,
      `      ${unlessFloat("conda", floats)}echo "conda: here, not locked: $record"`,
      "  done",
      "done",
    ],
    cleanup: [],
    unlocked: [],
  };
}

/** A line each: name, versions, and the build where there was only one ("numpy ==1.26.4 py311_0", "python ==3.9.1|==3.12.0"). */
function pinsOf(packages: readonly Package[]): string[] {
  const byName = Map.groupBy(packages, ({ name }) => name);
  return [...byName]
    .map(([name, found]) => {
      const versions = [...new Set(found.map(({ version }) => version))].sort(byCodeUnit);
      const [build, another] = new Set(found.map((each) => each.build));
      const only = versions.length === 1 && another === undefined ? build : undefined;
      return [name, versions.map((version) => `==${version}`).join("|"), ...(only ? [only] : [])].join(" ");
    })
    .sort(byCodeUnit);
}

/** Settings that pin nothing. */
export function condaPinSetup(): PinSetup {
  return {
    files: { conda: [], "conda-made": [], condarc: ["pinned_packages: []"], "floats-conda": [] },
    before: [
      "if [ -d /etc ]; then",
      "  for folder in /etc/conda /etc/conda/condarc.d; do",
      `    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
      `  done >"$stx/conda-made"`,
      `  cp "$stx/condarc" ${settings}`,
      "fi",
    ],
    cleanup: [
      `rm -f ${settings}`,
      `sort -r "$stx/conda-made" | while read -r folder; do rmdir "$folder" 2>/dev/null || :; done`,
    ],
  };
}
