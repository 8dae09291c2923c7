import type { Lock } from "../../lock/schema.ts";
import { commandsOf, leftOut } from "./tools.ts";

/** What is known of an image from its own files. */
export interface Remains {
  lock: Lock;
  /** The definition file that Apptainer kept in it. */
  definition?: Buffer;
  /** Of os-release: `debian`, `12`. */
  distribution?: string;
  release?: string;
  /** When packages were last installed, seconds since the epoch. */
  installedAt?: number;
  /** Sections that Apptainer kept as files of their own, by name. */
  sections: Readonly<Record<string, Buffer>>;
  /** Names of the labels that Apptainer did not set by itself. */
  labels: readonly string[];
}

/** A recovered recipe, and what could not be recovered. */
export interface Recovered {
  recipe: Buffer;
  /** What came from where. */
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

/** The recipe of an image: the one that it carries, else one that is put together from what is installed. */
export function recoverRecipe(remains: Remains): Recovered {
  const { definition } = remains;
  if (definition === undefined) return composed(remains);
  const text = definition.toString("latin1");
  const base = /^\s*from\s*:\s*(\S+)/im.exec(text)?.[1];
  return {
    recipe: definition,
    found: ["the recipe: the image carries the one that it was built from"],
    missing: [
      ...(base && !base.includes("@sha256:")
        ? [`which ${base} it was: a tag may name another image today`]
        : []),
      ...(/^%files/m.test(text) ? ["the files of %files as they were: copy them out of the image"] : []),
      "which versions the recipe's commands would bring today: the lock says which they brought",
    ],
  };
}

/** The base by os-release, where it is one that Docker Hub has. */
function baseOf({ distribution = "", release = "" }: Remains): string | undefined {
  const base = Object.hasOwn(bases, distribution) ? bases[distribution] : undefined;
  return base && /^[\w.-]+$/.test(release) ? `${base}:${release}` : undefined;
}

function composed(remains: Remains): Recovered {
  const { lock, labels } = remains;
  const base = baseOf(remains);
  const tools = commandsOf(lock, remains);
  const { whole, dropped } = sectionsOf(remains);
  const post = tools.flatMap(({ lines }) => lines).map((line) => `    ${line}`);
  const lines = [
    `# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}. It has no definition file.`,
    "Bootstrap: docker",
    `From: ${base ?? "BASE # unknown: name it"}`,
    ...(post.length > 0 ? ["", "%post", ...post] : []),
    // Indented, a here-document would not end, and a text of several lines would be another one.
    ...whole.flatMap(({ name, text }) => ["", `%${name}`, text.replace(/\n$/, "")]),
    "",
  ];
  return {
    recipe: Buffer.from(lines.join("\n"), "latin1"),
    found: [
      ...(base ? [`the base: ${base}, by the image's os-release`] : []),
      ...tools.map(({ about }) => about),
      ...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
    ],
    missing: [
      "the recipe: the image carries none, so the order of its commands is unknown",
      base ? `which ${base} it was: its digest is not in the image` : "the base",
      ...tools.flatMap(({ missing }) => missing ?? []),
      ...leftOut(lock, tools),
      ...dropped.map((name) => `%${name}: a line of it begins with "%", which would begin another section`),
      ...(labels.length > 0 ? [`%labels: ${labels.join(", ")}`] : []),
    ],
  };
}

/** The sections that can stand in a recipe as they are, and the names of those that cannot. A byte is a character. */
function sectionsOf({ sections }: Remains) {
  const all = Object.entries(sections).map(([name, bytes]) => ({ name, text: bytes.toString("latin1") }));
  const isWhole = ({ text }: { text: string }) => !/^\s*%/m.test(text);
  return {
    whole: all.filter(isWhole),
    dropped: all.filter((each) => !isWhole(each)).map(({ name }) => name),
  };
}
