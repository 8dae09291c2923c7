import { byCodeUnit, byIdentity } from "../../ecosystems/order.ts";
import { Failure } from "../../failure.ts";
import { plural } from "../../plural.ts";
import { normalName } from "../identity.ts";
import type { Licences } from "../licences/read.ts";
import type { Lock, Package } from "../schema.ts";
import { stageEcosystems } from "../stages.ts";

/** What is known about one file that an index offers for a package. */
export interface Artifact {
  /** File name: "numpy-2.1.2-cp312-cp312-manylinux_2_17_x86_64.whl". */
  file: string;
  url: string;
  /** sha256 of the file, hex. */
  sha256: string;
}

export interface ExportOptions {
  /**
   * For formats that describe one environment (requirements, pylock, conda-explicit, conda-environment, renv, npm-list): the
   * prefix to export, exactly as the lock spells it. Default: all, in the lock's order; where two hold
   * different versions of one name, the first stands and the others are named as not expressed.
   */
  prefix?: string;
  /** Files of Python packages by "name==version", as an index lists them; the lock itself rarely knows them. */
  artifacts?: Readonly<Record<string, readonly Artifact[]>>;
  /** Licences that the packages state, by {@link packageId}; a lock does not have them. Default: none. */
  licences?: Licences;
  /** What GitHub wants to know about the run that submits a dependency snapshot. */
  snapshot?: {
    /** Commit, 40 hex digits. */
    sha: string;
    /** "refs/heads/main". */
    ref: string;
    job: { id: string; correlator: string; html_url?: string };
  };
}

/** The packages that one file of a format can hold, and remarks on what it can't express. */
export interface Selection {
  packages: Package[];
  /** Prefixes that the packages come from, in the lock's order. */
  prefixes: string[];
  /** One sentence for each thing that is not in `packages` or not known. */
  remarks: string[];
}

/**
 * The packages of one ecosystem for a format in which each name appears once.
 * @param favoured which packages win over others of the same name, whatever their prefix.
 * @throws Failure "usage" where the requested prefix is not in the lock.
 */
export function selectOneEach(
  lock: Lock,
  ecosystem: string,
  options: ExportOptions,
  favoured: (item: Package) => boolean = () => true,
): Selection {
  const selection = selectAll(lock, ecosystem, options);
  const chosen = new Map<string, Package>();
  const ranked = selection.packages.toSorted((a, b) => Number(favoured(b)) - Number(favoured(a)));
  for (const item of ranked) {
    const name = normalName(ecosystem, item.name);
    const first = chosen.get(name);
    if (!first) chosen.set(name, item);
    else if (first.version !== item.version) {
      selection.remarks.push(
        `not here: ${item.name} ${item.version}${placeOf(item)}; this file holds ${first.version}${placeOf(first)}`,
      );
    }
  }
  return { ...selection, packages: [...chosen.values()].sort(byIdentity) };
}

/**
 * The packages of one ecosystem, either of one prefix or all.
 * @throws Failure "usage" where the requested prefix is not in the lock.
 */
export function selectAll(lock: Lock, ecosystem: string, options: ExportOptions): Selection {
  const collected = lock.ecosystems[ecosystem];
  const remarks = evidenceRemarks(ecosystem, collected);
  const all =
    collected === undefined || collected.status === "absent" ? [] : collected.packages.toSorted(byIdentity);
  const known = [...new Set(all.map((item) => item.prefix ?? ""))].sort(byCodeUnit);
  const { prefix } = options;
  if (prefix === undefined) return { packages: all, prefixes: known, remarks };
  if (!known.includes(prefix)) {
    throw new Failure("usage", `the lock has no ${ecosystem} packages in ${prefix}`, {
      code: "prefix-unknown",
      why: known.length ? `it has them in ${known.join(", ")}` : (remarks[0] ?? "it has none at all"),
      remedy: known.length
        ? "name one of these prefixes, or none for all of them"
        : "export without a prefix, or an ecosystem that the image has",
    });
  }
  const others = known.filter((other) => other !== prefix);
  if (others.length) remarks.push(`left out as asked: packages in ${others.join(", ")}`);
  return { packages: all.filter((item) => (item.prefix ?? "") === prefix), prefixes: [prefix], remarks };
}

/** A remark on an ecosystem whose evidence is incomplete; none where it is complete. */
export function evidenceRemarks(
  ecosystem: string,
  collected: Lock["ecosystems"][string] | undefined,
): string[] {
  if (collected === undefined) return [`${ecosystem} was not looked for in this image`];
  if (collected.status === "absent") return [`there is no ${ecosystem} in this image`];
  if (collected.status === "present") return [];
  return [`incomplete: ${ecosystem} could not be read whole: ${collected.path}: ${collected.message}`];
}

/** Every package of a lock with its ecosystem, in the lock's order. */
export function everyPackage(lock: Lock): { ecosystem: string; item: Package }[] {
  return Object.entries(lock.ecosystems)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([ecosystem, collected]) =>
      collected.status === "absent"
        ? []
        : collected.packages.toSorted(byIdentity).map((item) => ({ ecosystem, item })),
    );
}

/** One sentence for each ecosystem that could not be read whole and each input that could not be pinned. */
export function gapsOf(lock: Lock): string[] {
  const unread = Object.entries(lock.ecosystems)
    .filter(([, collected]) => collected.status === "error")
    .flatMap(([ecosystem, collected]) => evidenceRemarks(ecosystem, collected));
  const unlocked = lock.unlocked.map(
    ({ line, what, reason }) =>
      `not locked: ${what}${line === undefined ? "" : ` (line ${line})`}: ${reason}`,
  );
  const stages = Object.entries(stageEcosystems(lock.stages)).flatMap(([name, found]) =>
    found.status === "absent"
      ? []
      : [`not in the image: ${plural(found.packages.length, "package")} of ${name}`],
  );
  return [...unread, ...unlocked, ...stages];
}

function placeOf(item: Package): string {
  return item.prefix === undefined ? "" : ` in ${item.prefix}`;
}

/** Which image a file describes: the first words of every export that has room for them. */
export function titleOf(lock: Lock): string {
  const { arch, sha256, contentDigest } = lock.image;
  const identity = sha256
    ? `, image sha256:${sha256}`
    : contentDigest
      ? `, content sha256:${contentDigest}`
      : "";
  return `${lock.name}-${lock.ts} (${arch}${identity})`;
}

/** Text as one line of a comment: text from an image must not be able to start a line of its own. */
export function comment(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this removes control characters.
  return `# ${text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")}`;
}

/**
 * When the build was made, ISO 8601 in UTC with seconds; taken from the build's name, so that every export of one lock
 * has the same bytes.
 */
export function createdAt(lock: Lock): string {
  const match = /^(\d{4})-(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})$/.exec(lock.ts);
  const time = match
    ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
    : (lock.inputs?.sourceDateEpoch ?? 0) * 1000;
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}
