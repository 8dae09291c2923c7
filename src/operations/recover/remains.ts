import { osRelease } from "../../ecosystems/os-release.ts";
import { definitionPath } from "../../image/canonical-form.ts";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import type { Lock } from "../../lock/schema.ts";
import { recipeOfDefinition } from "../../pin/definition.ts";
import type { System } from "./apt.ts";
import type { Traces } from "./tools.ts";

/** What is known of an image from its own files. */
export interface Remains {
  lock: Lock;
  /** The definition file that Apptainer kept in it. */
  definition?: Buffer;
  /** Of os-release: `12`. */
  release?: string;
  /** The base on Docker Hub or another registry that Apptainer noted in the labels: `python:3.11-slim`. */
  from?: string;
  system: System;
  traces: Traces;
  /** Sections that Apptainer kept as files of their own, by name. */
  sections: Readonly<Record<string, Buffer>>;
  /** The labels that Apptainer did not set by itself. */
  labels: Readonly<Record<string, string>>;
}

/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d), by the section that each is of. */
export const sectionFiles = {
  environment: "/.singularity.d/env/90-environment.sh",
  runscript: "/.singularity.d/runscript",
  startscript: "/.singularity.d/startscript",
  test: "/.singularity.d/test",
  help: "/.singularity.d/runscript.help",
} as const;

export const labelsFile = "/.singularity.d/labels.json";

/** What an image's own files say of how it was made. */
export async function remainsOf(tree: ImageTree, lock: Lock): Promise<Remains> {
  const files = await tree.read([definitionPath, labelsFile, ...Object.values(sectionFiles)]);
  const carried = files.get(definitionPath);
  // A build of this program kept the recipe with a rebuild's surroundings, or with its pins.
  const definition = carried && (recipeOfDefinition(carried) ?? carried);
  const { id, versionId } = await osRelease(tree);
  return {
    lock,
    ...(definition && !isBlank(definition) && { definition }),
    sections: Object.fromEntries(
      Object.entries(sectionFiles).flatMap(([name, path]) => {
        const text = files.get(path) && sectionIn(files.get(path) as Buffer, name === "help");
        return text ? [[name, text]] : [];
      }),
    ),
    labels: ownLabels(files.get(labelsFile)),
    ...(versionId !== undefined && { release: versionId }),
    ...baseIn(allLabels(files.get(labelsFile))),
    system: {
      ...(id !== undefined && { distribution: id }),
      installedAt: installationDays(tree),
      hasArchives: tree.list("/var/cache/apt/archives").some(({ path }) => path.endsWith(".deb")),
      hasLists: tree
        .list("/var/lib/apt/lists")
        .some(({ path }) => path.endsWith("_Packages") || /_Packages\./.test(path)),
    },
    traces: {
      compiled: await compiledHere(tree, lock),
      has: (path) => tree.entries.has(path),
      ...pythonOf(tree),
      changedAt: (folder) => [tree.entries.get(folder)?.mtime].find(isTime),
    },
  };
}

const isBlank = (bytes: Buffer) => bytes.toString("latin1").trim() === "";

/** What Apptainer puts before a section's own text: the line for a shell, or a licence. */
const opening = /^(?:(?:#.*\n|\n)*# Custom environment shell code should follow\n\n?|#!\/bin\/sh\n\n?)/;

/** A section's text as it was in the recipe; undefined where it does nothing. */
function sectionIn(bytes: Buffer, isText: boolean): Buffer | undefined {
  const text = bytes.toString("latin1");
  // Apptainer's own file for a section that a recipe has not is a licence in comments.
  const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  if (isText ? isBlank(bytes) : isEmpty) return undefined;
  // It adds the end of a line to a section, which has one.
  const own = (isText ? text : text.replace(opening, "")).replace(/\n\n$/, "\n");
  return Buffer.from(own, "latin1");
}

/** What the system's `python3` leads to. */
function pythonOf(tree: ImageTree): { python3?: string } {
  const found = tree.resolve("/usr/local/bin/python3") ?? tree.resolve("/usr/bin/python3");
  const version = /\/python(3\.\d+)$/.exec(found?.path ?? "")?.[1];
  return version === undefined ? {} : { python3: version };
}

/** The labels of an image; none where the file is not as Apptainer writes it. */
function allLabels(bytes: Buffer | undefined): Record<string, string> {
  try {
    const labels: unknown = JSON.parse(bytes?.toString("utf8") ?? "{}");
    return Object.fromEntries(Object.entries(labels ?? {}).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/** The labels that a recipe sets itself. */
export function ownLabels(bytes: Buffer | undefined): Record<string, string> {
  const all = Object.entries(allLabels(bytes));
  return Object.fromEntries(
    all.filter(([name]) => !/^org\.(?:label-schema|opencontainers\.image\.base)\./.test(name)),
  );
}

const usage = "org.label-schema.usage.singularity.deffile";

/** Apptainer notes the header of the definition file in labels, also where the file itself is gone. */
function baseIn(labels: Readonly<Record<string, string>>): { from?: string } {
  const from = labels[`${usage}.from`];
  const isOfRegistry = labels[`${usage}.bootstrap`] === "docker";
  return isOfRegistry && from && /^[\w.:@/-]+$/.test(from) ? { from } : {};
}

/** Days of installations that are distinguished; an image that was updated every week for a year says no more than its last ones. */
const maxDays = 4;

/** A time at which there were packages: others are damaged, and not every number is a date. */
const isTime = (seconds: number | undefined): seconds is number =>
  seconds !== undefined && seconds > 0 && seconds < 2 ** 32;

/**
 * When dpkg installed packages: a day's last instant each. dpkg writes a package's list of files as it installs it
 * (dpkg(1), /var/lib/dpkg/info), and images keep the time.
 */
function installationDays(tree: ImageTree): number[] {
  const lists = tree.list("/var/lib/dpkg/info").filter(({ path }) => path.endsWith(".list"));
  const status = tree.resolve("/var/lib/dpkg/status");
  const times = [...lists, ...(status ? [status] : [])].map(({ mtime }) => mtime).filter(isTime);
  const byDay = Map.groupBy(times, (seconds) => Math.floor(seconds / 86_400));
  const instants = [...byDay.values()].map((all) => all.reduce((a, b) => Math.max(a, b)));
  const sorted = instants.toSorted((a, b) => a - b);
  // The first is the base's; of the others the last ones say most.
  return sorted.length <= maxDays ? sorted : [sorted[0]!, ...sorted.slice(1 - maxDays)];
}

/** The places of Python packages whose wheel is for this system alone: it was compiled where the image was made (PEP 425, 513). */
async function compiledHere(tree: ImageTree, { ecosystems }: Lock): Promise<Set<string>> {
  const found = ecosystems.python;
  if (found === undefined || found.status === "absent") return new Set();
  const wheels = found.packages.flatMap(({ location }) =>
    location?.endsWith(".dist-info") ? [`${location}/WHEEL`] : [],
  );
  const texts = await tree.read(wheels.filter((path) => isSmall(tree.resolve(path))));
  return new Set(
    [...texts].flatMap(([path, text]) =>
      /^Tag: .*-linux_\w+$/m.test(text.toString("latin1")) ? [parentOf(path)] : [],
    ),
  );
}

const isSmall = (entry: Entry | undefined) =>
  entry?.type === "file" && entry.size < 1024 * 1024 && baseName(entry.path) === "WHEEL";
