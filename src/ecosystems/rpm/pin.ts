import type { Package } from "../package.ts";
import { type PinContext, type PinSetup, type Pins, pinsFolder, splitBySystem } from "../pins.ts";

/**
 * Pins rpm packages so that for each locked name only the locked versions can be chosen: in dnf 4 by a plugin of our
 * own, in dnf 5 by its versionlock.toml (dnf5-versionlock(8)), in zypper by locks on all other versions (locks(5)). If
 * dnf's history shows what the build removed again, dnf 4 also installs no other names; the option `includepkgs`
 * (dnf.conf(5)) would forbid them even to `dnf download`, and hide installed packages from `dnf remove`.
 */
export function pinRpm({ packages, transient, floats, bootstrap }: PinContext): Pins {
  const line = ({ name, version, arch }: Package) => `${name} ${version} ${arch ?? "(none)"}`;
  const { own, unlocked } = splitBySystem(packages, "packages of rpm", "the image's package manager");
  return {
    files: {
      rpm: own.map(line).sort(),
      ...(transient ? { "rpm-removed": [knownRemoved, ...transient.map(line).sort()] } : {}),
      ...(floats.length > 0 ? { "rpm-floats": floats.map((float) => `^${float} `) } : {}),
      "rpm-dnf.py": plugin,
    },
    before: holdAll,
    check: [
      "if command -v rpm >/dev/null 2>&1; then",
      "  LC_ALL=C",
      "  export LC_ALL",
      // Even a query leaves traces beside a database, so copies are queried: of each place that it can be in.
      "  for folder in /var/lib/rpm /usr/lib/sysimage/rpm /usr/share/rpm; do",
      `    [ -d "$folder" ] || continue`,
      `    mkdir "$stx/rpm-database"`,
      `    cp -r "$folder/." "$stx/rpm-database"`,
      `    rpm --dbpath "$stx/rpm-database" -qa --qf '%{NAME} %|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE} %{ARCH}\\n'`,
      `    rm -rf "$stx/rpm-database"`,
      `  done | ${floats.length > 0 ? `grep -Evf "$stx/rpm-floats" | ` : ""}sort -u >"$stx/rpm-now"`,
      `  sort "$stx/rpm" >"$stx/rpm-locked"`,
      `  comm -23 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: locked, not here: /'`,
      `  comm -13 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: here, not locked: /'`,
      "fi",
    ],
    cleanup: releaseAll,
    unlocked: [...unlockedOf(own, bootstrap), ...unlocked],
  };
}

/** Begins the list of what was removed again, if that is known: the list itself may be empty. */
const knownRemoved = "# what the build removed again";

/** A plugin without effect, and empty lists. */
export function rpmPinSetup(): PinSetup {
  return {
    files: {
      rpm: [],
      "rpm-removed": [],
      "rpm-floats": [],
      "rpm-dnf.py": ["import dnf", "class StxLock(dnf.Plugin):", '    name = "stx-lock"'],
    },
    before: [],
    cleanup: [],
    // Files that recipes also write are not touched if there is nothing to pin.
    rough: { before: holdDnf4, cleanup: releaseDnf4 },
  };
}

const dnf5Locks = "/etc/dnf/versionlock.toml";
/** Written into each entry: `dnf5 versionlock` keeps comments when it rewrites the file. */
const dnf5Comment = 'comment = "stx-lock"';
const dnf5Entry = `\\n[[packages]]\\nname = "%s"\\n${dnf5Comment}\\n[[packages.conditions]]\\nkey = "evr"\\ncomparator = "="\\nvalue = "%s"\\n`;
/** Awk: prints a file of dnf5 without our entries. */
const dnf5Cut = [
  "FNR == NR { next }",
  '/^\\[\\[packages\\]\\]/ { if (!ours) printf "%s", entry; entry = ""; ours = 0 }',
  `{ entry = entry $0 "\\n"; if ($0 == "${dnf5Comment.replaceAll('"', '\\"')}") ours = 1 }`,
  'END { if (!ours) printf "%s", entry }',
];
const zypperLocks = "/etc/zypp/locks";
/** The lock is on packages that are not installed: the base's may be replaced, but only by the locked version. */
const zypperEntry =
  "\\ntype: package\\nmatch_type: exact\\ncase_sensitive: on\\ninstall_status: not-installed\\nsolvable_name: %s\\nversion: != %s\\n";
/** Awk: the same for zypper, which sorts the lines of an entry when it rewrites the file. */
const zypperCut = [
  'BEGIN { RS = ""; FS = "\\n" }',
  '{ name = version = ""; for (i = 1; i <= NF; i++) { if ($i ~ /^solvable_name: /) name = $i; if ($i ~ /^version: != /) version = $i } }',
  "FNR == NR { held[name, version] = 1; next }",
  '!((name, version) in held) { printf "\\n%s\\n\\n", $0 }',
];

/** The plugin is put where this dnf's Python looks for plugins; folders that are created for it are recorded. */
const holdDnf4 = [
  "if command -v dnf-3 >/dev/null 2>&1; then",
  `  python=$(sed -n '1s/^#! *\\([^ ]*\\).*/\\1/p' "$(command -v dnf-3)")`,
  `  plugins=$("$python" -B -c 'import dnf.const; print(dnf.const.PLUGINPATH)' || :)`,
  `  if [ -n "$plugins" ]; then`,
  `    for folder in "$plugins/__pycache__" "$plugins"; do`,
  `      [ -d "$folder" ] || echo "$folder" >>"$stx/rpm-made"`,
  "    done",
  `    mkdir -p "$plugins"`,
  `    ln -s "$stx/rpm-dnf.py" "$plugins/stx_lock.py"`,
  `    echo "$plugins" >"$stx/rpm-plugins"`,
  "  fi",
  "fi",
];

const releaseDnf4 = [
  `if [ -e "$stx/rpm-plugins" ]; then`,
  `  plugins=$(cat "$stx/rpm-plugins")`,
  `  rm -f "$plugins/stx_lock.py" "$plugins"/__pycache__/stx_lock.*`,
  `  [ ! -e "$stx/rpm-made" ] || while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/rpm-made"`,
  "fi",
];

/** Adds an entry for each locked version to an existing package manager's file, after saving the original. */
function hold(tool: string, file: string, list: string, entry: string, head = ""): string[] {
  return [
    `if command -v ${tool} >/dev/null 2>&1 && [ -d ${file.replace(/\/[^/]*$/, "")} ]; then`,
    `  if [ -e ${file} ]; then cp -p ${file} "$stx/${tool}-before"; ${head && `else echo '${head}' >${file}; `}fi`,
    `  ${list} | while read -r name version; do printf '${entry}' "$name" "$version"; done >"$stx/${tool}-ours"`,
    `  cat "$stx/${tool}-ours" >>${file}`,
    `  cp ${file} "$stx/${tool}-held"`,
    "fi",
  ];
}

/** Restores the original file, with what the recipe added to it; if the file was rewritten, `cut` finds our entries. */
function release(tool: string, file: string, cut: readonly string[]): string[] {
  return [
    `if [ -e "$stx/${tool}-held" ] && [ -e ${file} ]; then`,
    // The dot preserves the newlines that a shell removes from the end of an output.
    `  held=$(cat "$stx/${tool}-held"; echo .)`,
    `  now=$(cat ${file}; echo .)`,
    `  held=\${held%.}`,
    '  case "$now" in',
    '    "$held"*)',
    `      now=\${now#"$held"}`,
    `      now=\${now%.}`,
    `      if [ -e "$stx/${tool}-before" ]; then cp -p "$stx/${tool}-before" ${file}; else rm -f ${file}; fi`,
    `      [ -z "$now" ] || printf '%s' "$now" >>${file}`,
    "      ;;",
    "    *)",
    "      if command -v awk >/dev/null 2>&1; then",
    `        awk '`,
    ...cut.map((line) => `          ${line}`),
    `        ' "$stx/${tool}-ours" ${file} >"$stx/${tool}-rest"`,
    `        cat "$stx/${tool}-rest" >${file}`,
    "      fi",
    "      ;;",
    "  esac",
    "fi",
  ];
}

const holdAll = [
  ...holdDnf4,
  "stx_rpm_locked() {",
  // Keys are not packages; a version without an epoch has epoch 0, which must be explicit here.
  `  cat "$stx"/rpm "$stx"/rpm-removed 2>/dev/null | sed '/^#/d; /^gpg-pubkey /d; s/ [^ ]*$//; s/ \\([^:]*\\)$/ 0:\\1/' | sort -u`,
  "}",
  ...hold("dnf5", dnf5Locks, "stx_rpm_locked", dnf5Entry, `version = "1.0"`),
  // With several locked versions, each lock on all other versions would exclude the rest.
  "stx_rpm_single() {",
  "  stx_rpm_locked | awk '{ count[$1]++; line[$1] = $0 } END { for (name in count) if (count[name] == 1) print line[name] }'",
  "}",
  ...hold("zypper", zypperLocks, "stx_rpm_single", zypperEntry),
];

const releaseAll = [
  ...releaseDnf4,
  ...release("dnf5", dnf5Locks, dnf5Cut),
  ...release("zypper", zypperLocks, zypperCut),
];

/** What cannot be pinned, or not for certain. */
function unlockedOf(packages: readonly Package[], bootstrap: string) {
  const has = (name: string, version = /./) =>
    packages.some((found) => found.name === name && version.test(found.version));
  const only = (tool: string) => ({
    what: `packages that ${tool} installs`,
    reason: `${tool} knows no way to hold versions: a rebuild that differs is found, not prevented`,
  });
  return [
    ...(has("yum", /^(\d+:)?3\./) && !has("dnf") ? [only("yum 3")] : []),
    ...(has("microdnf") && !has("dnf") && !has("dnf5") ? [only("microdnf")] : []),
    ...(["yum", "dnf", "zypper"].includes(bootstrap)
      ? [
          {
            what: `the base that ${bootstrap} makes`,
            reason:
              "it has the versions that the mirror has on that day: differences are found, not prevented",
          },
        ]
      : []),
    {
      what: "packages of rpm",
      reason:
        "pinned for as long as a repository has the locked versions; many drop them when newer ones come",
    },
  ];
}

/** For Python 2 and 3, and every dnf 4. */
const plugin = `# Lets dnf choose among the locked versions only.
import os
import re
import sys

import dnf

folder = "${pinsFolder}/"


def read(name):
    if not os.path.exists(folder + name):
        return None
    with open(folder + name) as file:
        return [line.rstrip("\\n") for line in file]


def full(line):
    name, version, arch = line.split(" ")
    return name, version if ":" in version else "0:" + version, arch


def of(package):
    return package.name, "%s:%s-%s" % (package.epoch, package.version, package.release), package.arch


class StxLock(dnf.Plugin):
    name = "stx-lock"

    def sack(self):
        removed = read("rpm-removed") or None
        floats = [re.compile(line) for line in read("rpm-floats") or []]
        locked = set(full(line) for line in read("rpm") + (removed or [])[1:])
        query = self.base.sack.query()
        installed = set(of(package) for package in query.installed())
        known = query.available().filter(name=sorted(set(name for name, _, _ in locked)))
        offered = set(of(package) for package in known)
        names = set(name for name, _, _ in offered)
        for name, version, arch in sorted(locked - offered - installed):
            if name in names:
                sys.stderr.write("stx-container: locked, and no repository offers it so far: %s-%s.%s\\n" % (name, version, arch))
        self.exclude(package for package in known if of(package) not in locked)
        if removed is not None and self.installs():
            self.exclude(
                package
                for package in query.available().difference(known)
                if not any(each.search(package.name + " ") for each in floats)
            )

    def exclude(self, packages):
        self.base.sack.add_excludes(self.base.sack.query().filter(pkg=list(packages)))

    def installs(self):
        """What is only downloaded, or goes to another root, is in no history."""
        conf = self.base.conf
        if conf.installroot != "/" or getattr(conf, "downloadonly", False):
            return False
        return self.cli is None or self.cli.demands.resolving`.split("\n");
