import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { NoiseRule, Normaliser, Surroundings } from "../noise.ts";
import { byText } from "../normalise.ts";
import {
  coverWholeFile,
  resolvedIndex,
  unpackedRds,
  unpackedValue,
  withoutBuild,
  withoutFolderOfPaths,
} from "./rds.ts";

/** How R writes when a package was installed: "Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix". */
const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;

function withoutBuiltTime(content: Buffer): Buffer | undefined {
  try {
    const plain = gunzipSync(content, { maxOutputLength: 4 * 1024 * 1024 });
    return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
  } catch {
    return undefined;
  }
}

const rBuilt: Normaliser = {
  name: "rBuilt",
  normalise: byText((text) => text.replace(builtTime, "$1$2")),
};
const rBuiltRds: Normaliser = { name: "rBuiltRds", normalise: withoutBuiltTime };

/** A moment as R writes it, in UTC. */
const moment = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC";
/** When the source was packed, by whom: in a build, where it is installed from a folder by way of R CMD build. */
const packed = new RegExp(`(${moment})(?=; )`, "g");

const secondsOf = (text: string) => Date.parse(text.replace(" UTC", "Z").replace(" ", "T")) / 1000;

/** DESCRIPTION without the times of the build: those of R's own fields, and none that is the author's. */
const description: Normaliser = {
  name: "r-description",
  normalise(content, { isOfBuild }) {
    const text = content.toString("latin1").replace(builtTime, "$1$2");
    const plain = text.replace(/^(Packaged: )(.*)$/gm, (line, field: string, value: string) => {
      const at = new RegExp(`^${moment}`).exec(value)?.[0];
      return at && isOfBuild(secondsOf(at)) ? `${field}${value.slice(at.length)}` : line;
    });
    return Buffer.from(plain, "latin1");
  },
};

/** The time alone in R's list Built: a string of 23 characters before the one that names the system. */
const builtDate = new RegExp(
  `(\\x00\\x04\\x00\\x09\\x00\\x00\\x00\\x17)${moment}(?=\\x00\\x00\\x00\\x10\\x00\\x00\\x00\\x01\\x00\\x04\\x00\\x09\\x00\\x00\\x00[\\x04\\x07](?:unix|windows))`,
  "g",
);

const packageRds: Normaliser = {
  name: "r-package",
  normalise(content, { isOfBuild }) {
    const text = unpackedRds(content)?.toString("latin1").replace(builtTime, "$1$2").replace(builtDate, "$1");
    const plain = text?.replace(packed, (time) => (isOfBuild(secondsOf(time)) ? "" : time));
    return plain === undefined ? undefined : Buffer.from(plain, "latin1");
  },
};

/** A moment in the form in which R writes it. */
const written = (seconds: number) =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** Replaces the times from the epoch on by the epoch; all have the same length, so lengths in the file still hold. */
const clampedTimes = (text: string, times: RegExp, epoch: number) =>
  text.replace(times, (found) =>
    found.replace(new RegExp(moment), (time) => (secondsOf(time) >= epoch ? written(epoch) : time)),
  );

/** In DESCRIPTION: the fields that R itself writes. */
const ownFields = new RegExp(`^(?:Built: R |Packaged: ).*${moment}.*$`, "gm");

const rewriteDescription = (content: Buffer, epoch: number): Buffer =>
  Buffer.from(clampedTimes(content.toString("latin1"), ownFields, epoch), "latin1");

/** Compressed again where it has a time of the build, so that equal values are equal bytes. */
function rewritePackageRds(content: Buffer, epoch: number): Buffer | undefined {
  const text = unpackedRds(content)?.toString("latin1");
  if (text === undefined || ![...text.matchAll(packed)].some(([time]) => secondsOf(time) >= epoch))
    return undefined;
  const clamped = [packed, builtDate].reduce((all, times) => clampedTimes(all, times, epoch), text);
  return gzipSync(Buffer.from(clamped, "latin1"));
}

const pathsRds: Normaliser = {
  name: "r-paths",
  normalise(content) {
    const plain = unpackedRds(content);
    return plain && withoutFolderOfPaths(plain);
  },
};

/** The index of a help database with each page's digest in it: what a page is, and not where it lies. */
async function helpIndex(
  database: Buffer | undefined,
  index: Buffer | undefined,
  { isOfBuild }: Surroundings,
): Promise<Buffer | undefined> {
  const plain = index && unpackedRds(index);
  if (!database || !plain) return undefined;
  const found = resolvedIndex(plain, (place) => {
    const value = unpackedValue(database, place);
    return value && hash("sha256", withoutBuild(value, isOfBuild), "hex");
  });
  return found && coverWholeFile(found.places, database.length) ? found.resolved : undefined;
}

const beside = (path: string, ending: string) => path.slice(0, -3) + ending;

const helpRdx: Normaliser = {
  name: "r-help-index",
  normalise: async (content, around) =>
    helpIndex(await around.read(beside(around.entry.path, "rdb")), content, around),
};
const helpRdb: Normaliser = {
  name: "r-help",
  normalise: async (content, around) =>
    helpIndex(content, await around.read(beside(around.entry.path, "rdx")), around),
};

/** What R writes when it installs a package. */
export const rNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/library/*/DESCRIPTION",
    ignore: rBuilt,
    reason: "R writes the time of installation into the field Built.",
    until: 1,
  },
  {
    pattern: "/**/site-library/*/DESCRIPTION",
    ignore: rBuilt,
    reason: "R writes the time of installation into the field Built.",
    until: 1,
  },
  {
    pattern: "/**/{,site-}library/*/Meta/package.rds",
    ignore: rBuiltRds,
    reason: "The fields of DESCRIPTION once more, with the time of installation.",
    until: 1,
  },
  {
    pattern: "/**/DESCRIPTION",
    ignore: description,
    canonical: { rewrite: rewriteDescription },
    reason: "R writes the time of installation into the field Built, and that of R CMD build into Packaged.",
    since: 2,
  },
  {
    pattern: "/**/Meta/package.rds",
    ignore: packageRds,
    canonical: { rewrite: rewritePackageRds },
    reason: "The fields of DESCRIPTION once more, with the time of installation twice.",
    since: 2,
  },
  {
    pattern: "/**/help/paths.rds",
    ignore: pathsRds,
    reason: "It holds the random name of the folder in which R built the package.",
    since: 2,
  },
  {
    pattern: "/**/help/*.rdb",
    ignore: helpRdb,
    reason:
      "Each page holds the random name of the folder in which R built the package, and its source's time.",
    since: 2,
  },
  {
    pattern: "/**/help/*.rdx",
    ignore: helpRdx,
    reason: "It holds where each page lies in the database; each page is compared under its name.",
    since: 2,
  },
];
