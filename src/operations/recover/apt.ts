import { snapshotsOf } from "../../ecosystems/dpkg/snapshots.ts";
import type { Lock, Package } from "../../lock/schema.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { type Commands, packagesOf } from "./commands.ts";

/** The system of an image, as far as it concerns apt. */
export interface System {
  /** `ID` of os-release: "debian". */
  distribution?: string;
  /** When packages were installed, in seconds since the epoch: one instant per day, the latest last. */
  installedAt: readonly number[];
  /** Whether the image keeps apt's lists of what is in its archives. */
  hasLists?: boolean;
  /** Whether it keeps the packages that were downloaded. */
  hasArchives?: boolean;
}

/** Most packages in one command, because a section of a recipe holds 64 KiB. */
const perSection = 400;

const preferences = "/etc/apt/preferences.d/recovered";
const isoDay = (seconds: number) => new Date(seconds * 1000).toISOString();

const sources = "/etc/apt/sources.list /etc/apt/sources.list.d/*.sources";

/** Copies each file of sources to a name with this ending. */
const copied = (ending: string) =>
  `for file in ${sources}; do if [ -f "$file" ]; then cp -a "$file" "$file.${ending}"; fi; done`;

/**
 * Makes apt use snapshots of a distribution's own archives, whichever mirror its sources name and in either format.
 */
function fromSnapshots(snapshots: Record<string, string>): string[] {
  const edits = Object.entries(snapshots).map(
    ([archive, address]) => `-e 's,https?://[^ /]+/${archive}/?( |$),${address}\\1,g'`,
  );
  return [
    `for file in ${sources}; do if [ -f "$file" ]; then sed -i -E ${edits.join(" ")} "$file"; fi; done`,
  ];
}

/** Adds the archives of an earlier day to those of the last one: what the base brought may date from then. */
function besides(last: Record<string, string>, earlier: Record<string, string>, number: number): string[] {
  const edits = Object.entries(last).map(([name, address]) => `-e 's,${address},${earlier[name]},g'`);
  const name = `recovered-${number}`;
  return [
    `for file in ${sources}; do`,
    `    if [ -f "$file" ]; then sed ${edits.join(" ")} "$file" >"/etc/apt/sources.list.d/${name}.\${file##*.}"; fi`,
    "done",
  ];
}

/**
 * The packages of the image's own apt. A system in a folder of the image has an apt of its own, and packages of
 * another architecture are dependencies.
 */
const ofApt = (lock: Lock) =>
  packagesOf(lock, "dpkg").filter(
    ({ prefix, arch }) => prefix === undefined && ["all", lock.image.arch, undefined].includes(arch),
  );

const isTime = "an estimate: the times of installation";

/**
 * What apt needs to find the versions: its archives as they were on the days of installation, and a list of versions
 * to prefer.
 */
function preparations(taken: readonly Package[], { distribution = "", installedAt }: System) {
  const days = installedAt.map((seconds) => snapshotsOf(distribution, new Date(seconds * 1000)));
  const last = days.at(-1) ?? {};
  const isKnown = Object.keys(last).length > 0;
  const versions: string[][] = [];
  for (let at = 0; at < taken.length; at += perSection)
    versions.push(preferred(taken.slice(at, at + perSection)));
  const archives = isKnown
    ? [...fromSnapshots(last), ...days.slice(0, -1).flatMap((day, at) => besides(last, day, at + 1))]
    : [];
  const when = isKnown ? `, from snapshots of about ${installedAt.map(isoDay).join(", ")} (${isTime})` : "";
  return { isKnown, archives, versions, when };
}

/**
 * Lines around a recipe's own commands that make apt prefer the versions in the image, if an archive has them;
 * undefined if the image has no packages of apt.
 */
export function aptPins(lock: Lock, system: System) {
  const taken = ofApt(lock);
  if (taken.length === 0) return undefined;
  const { isKnown, archives, versions, when } = preparations(taken, system);
  const old = "/etc/apt/apt.conf.d/99recovered";
  return {
    before: [
      [
        ...(isKnown ? [copied("before"), ...archives, copied("now")] : []),
        // Today's base may be newer than the image.
        `echo 'APT::Get::Allow-Downgrades "true";' >${old}`,
        ...(isKnown ? [`echo 'Acquire::Check-Valid-Until "false";' >>${old}`] : []),
      ],
      ...versions,
    ],
    after: [
      ...(isKnown
        ? [
            "# The sources that the base names, unless the commands above changed them.",
            `for file in ${sources}; do`,
            '    if [ -f "$file.before" ] && cmp -s "$file" "$file.now"; then mv "$file.before" "$file"; fi',
            '    rm -f "$file.before" "$file.now"',
            "done",
          ]
        : []),
      `rm -f ${preferences} ${old} /etc/apt/sources.list.d/recovered-*.*`,
    ],
    about: `${plural(taken.length, "package")} of apt that its commands install in their versions${when}`,
  };
}

/**
 * Installs apt's packages, each in its version if an archive still has it: from snapshots of about the days on which
 * packages were installed. A package that the archives have only in another version is installed in that one, and a
 * package that they do not have is left out, so that the rest comes back.
 */
export function apt(lock: Lock, system: System): Commands | undefined {
  const { hasLists = false, hasArchives = false } = system;
  const taken = ofApt(lock);
  if (taken.length === 0) return undefined;
  const { isKnown, archives, versions, when } = preparations(taken, system);
  return {
    taken,
    sections: [
      [
        "export DEBIAN_FRONTEND=noninteractive",
        ...archives,
        `apt-get ${isKnown ? "-o Acquire::Check-Valid-Until=false " : ""}update`,
      ],
      ...versions,
      [
        "# Each in the version above, where an archive has that.",
        `sed -n 's/^Package: //p' ${preferences} | sort -u >/tmp/recovered`,
        "apt-cache pkgnames | sort -u | comm -12 - /tmp/recovered >/tmp/available",
        'echo "recover: no archive has:" $(comm -13 /tmp/available /tmp/recovered)',
        "apt-get install -y --no-install-recommends --allow-downgrades $(cat /tmp/available)",
        "# What the base has and the image had not.",
        `dpkg-query -W -f '\${Package}\\n' | sort -u | comm -23 - /tmp/recovered >/tmp/extra`,
        "if [ -s /tmp/extra ]; then apt-get purge -y --allow-remove-essential $(cat /tmp/extra); fi",
        "# Which of them are dependencies only is in a file of the image.",
        "rm -f /var/lib/apt/extended_states",
        ...(hasArchives ? [] : ["apt-get clean"]),
        ...(hasLists ? [] : ["rm -rf /var/lib/apt/lists/*"]),
        `rm -f ${preferences} /etc/apt/sources.list.d/recovered-*.* /tmp/recovered /tmp/available /tmp/extra`,
      ],
    ],
    about: `${plural(taken.length, "package")} of apt${when}`,
    ...(!isKnown && { missing: "a snapshot of apt's archives: those of today may not have these versions" }),
  };
}

/** Makes apt prefer these versions, even if they are older than the ones installed. */
function preferred(packages: readonly Package[]): string[] {
  const words = packages.map(({ name, version }) => `    ${shellWord(`${name}=${version}`)} \\`);
  return [
    "for each in \\",
    ...words,
    "; do",
    `    printf 'Package: %s\\nPin: version %s\\nPin-Priority: 1001\\n\\n' "\${each%%=*}" "\${each#*=}" >>${preferences}`,
    "done",
  ];
}
