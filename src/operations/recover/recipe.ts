import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { apt } from "./apt.ts";
import type { Commands } from "./commands.ts";
import type { Remains } from "./remains.ts";
import { toolCommands } from "./tools.ts";

/** The archive of files that accompanies the recipe, because nothing else brings them back. */
export interface CarriedFile {
  /** The archive's name; it is next to the recipe. */
  name: string;
  sha256: string;
  /** Files and folders in it. */
  count: number;
  bytes: number;
  /** Paths in it that must be in place before packages are installed. */
  first: readonly string[];
}

/** A recovered recipe, and what could not be recovered. */
export interface Recovered {
  recipe: Buffer;
  /** What was recovered, and from where. */
  found: string[];
  missing: string[];
}

/** Images on Docker Hub by the `ID` of os-release. */
const bases: Record<string, string> = {
  debian: "debian",
  ubuntu: "ubuntu",
  alpine: "alpine",
  fedora: "fedora",
  rocky: "rockylinux",
  almalinux: "almalinux",
  "opensuse-leap": "opensuse/leap",
};

/**
 * The header lines for the base: the image that was given, otherwise the base in the labels, otherwise the one that
 * os-release names if Docker Hub has it.
 */
function baseOf({ system: { distribution = "" }, release = "", from }: Remains, given: string | undefined) {
  if (given !== undefined)
    return { header: ["Bootstrap: localimage", `From: ${given}`], known: given, by: "as given" };
  if (from !== undefined)
    return { header: ["Bootstrap: docker", `From: ${from}`], known: from, by: "by the image's labels" };
  const base = Object.hasOwn(bases, distribution) ? bases[distribution] : undefined;
  const known = base && /^[\w.-]+$/.test(release) ? `${base}:${release}` : undefined;
  const header = ["Bootstrap: docker", `From: ${known ?? "BASE # unknown: name it"}`];
  return { header, known, by: "by the image's os-release" };
}

/** The commands of all package managers that are known to bring back something of an image. */
export function commandsOf({ lock, system, traces }: Remains): Commands[] {
  const system_ = apt(lock, system);
  return [...(system_ ? [system_] : []), ...toolCommands(lock, traces)];
}

/** Path of the archive while the recipe's commands run. */
const place = "/.recovered.tar";

const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);

/** What a recipe is composed of, besides its commands. */
interface Composing {
  /** The archive of what its commands do not bring back; absent if there is nothing of the kind. */
  carried?: CarriedFile | undefined;
  /** Paths that packages bring but the image does not have. */
  removed?: readonly string[];
  /** Path of an image to use instead of the one on Docker Hub. */
  base?: string | undefined;
}

/** Most paths in one section, whose size is limited. */
const perSection = 300;

/** Removes what packages bring but the image does not have. */
const removing = (paths: readonly string[]) =>
  Array.from({ length: Math.ceil(paths.length / perSection) }, (_, at) => [
    "rm -rf \\",
    ...paths.slice(at * perSection, (at + 1) * perSection).map((path) => `    ${shellWord(path)} \\`),
    "",
  ]);

/** Composes a recipe from what is in an image. */
export function composedRecipe(
  remains: Remains,
  commands: readonly Commands[],
  { carried, removed = [], base }: Composing = {},
): Recovered {
  const { lock } = remains;
  const { header, known, by } = baseOf(remains, base);
  const { whole, dropped } = sectionsOf(remains);
  const { lines: labels, dropped: otherLabels } = labelsOf(remains);
  const [system, ...tools] = commands.some(({ taken }) =>
    taken.some(({ purl }) => purl.startsWith("pkg:deb/")),
  )
    ? commands
    : [undefined, ...commands];
  const unpack = `tar -xpf ${place} -C / --numeric-owner`;
  const post = [
    ...(carried
      ? [
          [
            `echo '${carried.sha256}  ${place}' | sha256sum -c -`,
            ...(system && carried.first.length > 0
              ? [`${unpack} ${carried.first.map((path) => `.${path}`).join(" ")}`]
              : []),
          ],
        ]
      : []),
    ...(system?.sections ?? []),
    ...(carried && tools.length > 0 ? [[unpack]] : []),
    ...tools.flatMap((each) => each!.sections),
    ...removing(removed),
    ...(carried ? [["# Last, so that nothing above leaves another content.", unpack, `rm ${place}`]] : []),
  ];
  const lines = [
    `# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}, without a definition file.`,
    ...header,
    ...(carried ? ["", "%files", `    ${carried.name} ${place}`] : []),
    ...(labels.length > 0 ? ["", "%labels", ...indented(labels)] : []),
    ...post.flatMap((section) => ["", "%post", ...indented(section)]),
    "",
    // Not indented, because that would keep a here-document from ending; and no extra blank line, because it would
    // become part of the section before it.
    ...whole.flatMap(({ name, text }) => [`%${name}`, text.replace(/\n$/, "")]),
    "",
  ];
  return {
    recipe: Buffer.from(lines.join("\n"), "latin1"),
    found: [
      ...(known ? [`the base: ${known}, ${by}`] : []),
      ...commands.map(({ about }) => about),
      ...(carried
        ? [
            `${plural(carried.count, "file")} and folders that no command brings: ${carried.name}, ${carried.bytes} bytes`,
          ]
        : []),
      ...(removed.length > 0
        ? [`${plural(removed.length, "path")} of packages that were removed, such as ${removed[0]}`]
        : []),
      ...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
      ...(labels.length > 0 ? [`%labels: ${plural(labels.length, "label")}`] : []),
    ],
    missing: [
      "the recipe: its commands and their order are unknown",
      known ? `which ${known} it was: its digest is not in the image` : "the base",
      ...commands.flatMap(({ missing }) => missing ?? []),
      ...unread(remains),
      ...asFiles(remains, commands, carried !== undefined),
      ...dropped.map(
        (name) => `%${name}: a line of it would be read as another section, or as a build argument`,
      ),
      ...(otherLabels.length > 0 ? [`%labels: ${otherLabels.join(", ")}`] : []),
    ],
  };
}

/** The ecosystems that could not be read completely. */
const unread = ({ lock }: Remains) =>
  Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : [],
  );

/** Packages that come back only as files, so that they cannot be upgraded by version. */
function asFiles({ lock }: Remains, commands: readonly Commands[], isCarried: boolean): string[] {
  const taken = new Set(commands.flatMap((each) => each.taken));
  return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
    if (found.status === "absent" || id === "unowned") return [];
    const left = found.packages.filter((each) => !taken.has(each) && each.owner === undefined);
    if (left.length === 0) return [];
    const how =
      isCarried && !["dpkg", "rpm", "apk"].includes(id)
        ? "carried along as files"
        : "no command installs them";
    return [
      `where ${plural(left.length, "package")} of ${id} came from, such as ${left[0]?.name} ${left[0]?.version}: ${how}`,
    ];
  });
}

/**
 * The sections that can be written in a recipe as they are, and the names of those that cannot. One character stands
 * for one byte.
 */
function sectionsOf({ sections }: Remains) {
  const all = Object.entries(sections).map(([name, bytes]) => ({ name, text: bytes.toString("latin1") }));
  const isWhole = ({ text }: { text: string }) => !/^\s*%|\{\{/m.test(text);
  return {
    whole: all.filter(isWhole),
    dropped: all.filter((each) => !isWhole(each)).map(({ name }) => name),
  };
}

/** The labels as lines of `%labels`, and the names of those that cannot be written there. */
function labelsOf({ labels }: Remains) {
  const all = Object.entries(labels).map(([name, value]) => ({
    name,
    value: Buffer.from(value).toString("latin1"),
  }));
  const isPlain = ({ name, value }: { name: string; value: string }) =>
    /^[\w.:/-]+$/.test(name) && /\S/.test(value) && !/[\r\n]|\{\{/.test(value);
  return {
    lines: all.filter(isPlain).map(({ name, value }) => `${name} ${value.trim()}`),
    dropped: all.filter((each) => !isPlain(each)).map(({ name }) => name),
  };
}
