import { osRelease } from "../../ecosystems/os-release.ts";
import { definitionPath } from "../../image/canonical-form.ts";
import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import type { Lock } from "../../lock/schema.ts";
import { recipeOfDefinition } from "../../pin/definition.ts";
import type { System } from "./apt.ts";
import type { Traces } from "./tools.ts";

/** What an image's own files say about it. */
export interface Remains {
  lock: Lock;
  /** The definition file that Apptainer kept in the image. */
  definition?: Buffer;
  /** `VERSION_ID` of os-release: `12`. */
  release?: string;
  /** The base on Docker Hub or another registry that Apptainer noted in the labels: `python:3.11-slim`. */
  from?: string;
  system: System;
  traces: Traces;
  /** Sections that Apptainer kept as files of their own, by name. */
  sections: Readonly<Record<string, Buffer>>;
  /** The labels that Apptainer did not set. */
  labels: Readonly<Record<string, string>>;
}

/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d), by the section that each comes from. */
export const sectionFiles = {
  environment: "/.singularity.d/env/90-environment.sh",
  runscript: "/.singularity.d/runscript",
  startscript: "/.singularity.d/startscript",
  test: "/.singularity.d/test",
  help: "/.singularity.d/runscript.help",
} as const;

export const labelsFile = "/.singularity.d/labels.json";

/** Reads how an image was made from its own files. */
export async function remainsOf(tree: ImageTree, lock: Lock): Promise<Remains> {
  const files = await tree.read([definitionPath, labelsFile, ...Object.values(sectionFiles)]);
  const carried = files.get(definitionPath);
  // A build of this program keeps the recipe with the lines that it added for the build, or with its pins.
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

/** What Apptainer puts before a section's own text: the line that names the shell, or a licence. */
const opening = /^(?:(?:#.*\n|\n)*# Custom environment shell code should follow\n\n?|#!\/bin\/sh\n\n?)/;

/** A section's text as it was in the recipe; undefined if it does nothing. */
function sectionIn(bytes: Buffer, isText: boolean): Buffer | undefined {
  const text = bytes.toString("latin1");
  // For a section that the recipe does not have, Apptainer writes a file with only a licence in comments.
  const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  if (isText ? isBlank(bytes) : isEmpty) return undefined;
  // Apptainer adds a line end to a section that already has one.
  const own = (isText ? text : text.replace(opening, "")).replace(/\n\n$/, "\n");
  return Buffer.from(own, "latin1");
}

/** The version of the system's `python3`. */
function pythonOf(tree: ImageTree): { python3?: string } {
  const found = tree.resolve("/usr/local/bin/python3") ?? tree.resolve("/usr/bin/python3");
  const version = /\/python(3\.\d+)$/.exec(found?.path ?? "")?.[1];
  return version === undefined ? {} : { python3: version };
}

/** The labels of an image; empty if the file is not in Apptainer's form. */
function allLabels(bytes: Buffer | undefined): Record<string, string> {
  try {
    const labels: unknown = JSON.parse(bytes?.toString("utf8") ?? "{}");
    return Object.fromEntries(Object.entries(labels ?? {}).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/** The labels that the recipe itself set. */
export function ownLabels(bytes: Buffer | undefined): Record<string, string> {
  const all = Object.entries(allLabels(bytes));
  return Object.fromEntries(
    all.filter(([name]) => !/^org\.(?:label-schema|opencontainers\.image\.base)\./.test(name)),
  );
}

const usage = "org.label-schema.usage.singularity.deffile";

/** Apptainer keeps the header of the definition file in labels, and they remain even if the file is gone. */
function baseIn(labels: Readonly<Record<string, string>>): { from?: string } {
  const from = labels[`${usage}.from`];
  const isOfRegistry = labels[`${usage}.bootstrap`] === "docker";
  return isOfRegistry && from && /^[\w.:@/-]+$/.test(from) ? { from } : {};
}

/**
 * Most days of installation to distinguish; of an image that was updated weekly for a year, the last updates say as
 * much as all of them.
 */
const maxDays = 4;

/** A plausible time of installation: other times are damaged, and not every number is a valid date. */
const isTime = (seconds: number | undefined): seconds is number =>
  seconds !== undefined && seconds > 0 && seconds < 2 ** 32;

/**
 * When dpkg installed packages: the last instant of each day. dpkg writes a package's file list when it installs it
 * (dpkg(1), /var/lib/dpkg/info), and images preserve that time.
 */
function installationDays(tree: ImageTree): number[] {
  const lists = tree.list("/var/lib/dpkg/info").filter(({ path }) => path.endsWith(".list"));
  const status = tree.resolve("/var/lib/dpkg/status");
  const times = [...lists, ...(status ? [status] : [])].map(({ mtime }) => mtime).filter(isTime);
  const byDay = Map.groupBy(times, (seconds) => Math.floor(seconds / 86_400));
  const instants = [...byDay.values()].map((all) => all.reduce((a, b) => Math.max(a, b)));
  const sorted = instants.toSorted((a, b) => a - b);
  // The first day is the base's; of the others, the last ones matter most.
  return sorted.length <= maxDays ? sorted : [sorted[0]!, ...sorted.slice(1 - maxDays)];
}

/**
 * The locations of Python packages whose wheel fits only this system, so it was compiled where the image was made (PEP
 * 425, 513).
 */
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
