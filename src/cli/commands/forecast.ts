import { existsSync } from "node:fs";
import type { Available } from "../../ecosystems/available.ts";
import { ecosystems } from "../../ecosystems/index.ts";
import type { NamedIndexes } from "../../ecosystems/named-indexes.ts";
import { Failure } from "../../failure.ts";
import type { Lock } from "../../lock/schema.ts";
import { type EcosystemForecast, expectedMoves, forecast as forecastOf } from "../../operations/forecast.ts";
import { type IndexSources, indexesNamedIn } from "../../operations/forecast-indexes.ts";
import type { Given } from "../../operations/given/given.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { findBuild } from "../../store/builds.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { lockGiven } from "../lock-given.ts";
import { doing, warn } from "../steps.ts";
import { stopSignal } from "../stopping.ts";
import { withArgument } from "../subject.ts";

/** Prints which versions a rebuild of the recipe could get today instead of the locked ones. */
export async function forecast(
  word: string,
  flags: { store: string; index: string[]; all?: boolean; json?: boolean },
): Promise<void> {
  const indexes = Object.fromEntries(flags.index.map(parseIndex));
  const store = absolute(flags.store);
  const { lock, named } = await withArgument(word, store, async (given) => {
    const found = await lockGiven(given, store);
    return { lock: found, named: await namedBy(found, await sourcesOf(given, store)) };
  });
  const forecasts = await doing("Asking the package indexes", () =>
    forecastOf({ lock, indexes, named, env: process.env, signal: stopSignal() }),
  );
  process.stdout.write(`${flags.json ? terminalJson(forecasts) : textOf(forecasts, flags.all ?? false)}\n`);
  if (forecasts.some(({ failed }) => failed !== undefined)) process.exitCode = 4;
  else if (expectedMoves(forecasts).length > 0) process.exitCode = 3;
}

/** The recipe and the image of the same build as the lock, where they exist. */
async function sourcesOf(given: Given, store: string): Promise<IndexSources> {
  const there = (path: string) => (existsSync(path) ? path : undefined);
  if ("name" in given) {
    const { files } = await findBuild(store, given.name);
    return { recipe: there(files.recipe), image: there(files.image) };
  }
  const kind = await fileKind(given.path);
  const stem = /^(.*?)(?:\.rough\.def|\.def|\.sif|\.lock|\.verified|\.unverified)$/.exec(given.path)?.[1];
  const isRecipe = kind === "recipe" || kind === "locked recipe";
  return {
    recipe: isRecipe ? given.path : stem && there(`${stem}.rough.def`),
    image: kind === "image" ? given.path : stem && there(`${stem}.sif`),
  };
}

/** The indexes that recipe and image name. If they cannot be read, this is printed, and the usual indexes are used. */
async function namedBy(lock: Lock, sources: IndexSources): Promise<Record<string, NamedIndexes>> {
  if (
    !ecosystems.some(
      ({ id, indexes, repositories }) =>
        (indexes ?? repositories) && lock.ecosystems[id]?.status === "present",
    )
  )
    return {};
  try {
    return await indexesNamedIn(sources);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    warn(`the indexes that recipe and image name are not asked: ${error.message}`);
    return {};
  }
}

/** `ecosystem=address`. @throws Failure("usage") for anything else */
function parseIndex(text: string): [string, string] {
  const [, id = "", address = ""] = /^([a-z]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
  const asked = ecosystems.filter(({ available }) => available).map((ecosystem) => ecosystem.id);
  if (asked.includes(id) && id !== "dpkg" && URL.canParse(address)) return [id, address];
  throw new Failure("usage", `invalid index ${JSON.stringify(text)}`, {
    code: "index-invalid",
    why: "it is not of the form ecosystem=address, or this ecosystem has no index that can be replaced",
    remedy: "write for example --index python=https://pypi.org/simple",
  });
}

/** The rows that are printed unless all are requested. */
const shownRows = 40;

function textOf(forecasts: readonly EcosystemForecast[], all: boolean): string {
  const moves = expectedMoves(forecasts);
  const shown = all ? moves : moves.slice(0, shownRows);
  const rows = shown.map(({ ecosystem, package: item, state, newest }) => {
    const isAmbiguous = moves.some(
      (each) => each.ecosystem === ecosystem && each.package.name === item.name && each.package !== item,
    );
    return [
      state,
      ecosystem,
      oneLine(item.name),
      oneLine(`${item.version} → ${newest ?? "–"}`),
      isAmbiguous ? oneLine(item.prefix ?? item.location ?? "") : "",
    ];
  });
  const more =
    moves.length > shown.length
      ? [`and ${plural(moves.length - shown.length, "more package")}: --all shows them`]
      : [];
  const known = [...rows, ...(all ? forecasts.flatMap(unknownRows) : [])];
  const table =
    known.length > 0 ? [formatTable([["", "ECOSYSTEM", "PACKAGE", "", ""], ...known]), ...more, ""] : [];
  return [...table, ...forecasts.flatMap(summaryOf), ...meaningOf(forecasts)].join("\n");
}

/** A row for each package without an answer, and why. */
const unknownRows = ({ ecosystem, available = [], elsewhere = [] }: EcosystemForecast): string[][] =>
  [
    ...available.filter(({ state }) => state === "unknown"),
    ...elsewhere.map((item) => ({ package: item, why: "it came from no index that is asked" })),
  ].map(({ package: { name, version }, why }) => [
    "unknown",
    ecosystem,
    oneLine(name),
    oneLine(`${version}: ${why ?? "the index does not know it"}`),
  ]);

function summaryOf({
  ecosystem,
  packages,
  available,
  elsewhere = [],
  failed,
  asked,
}: EcosystemForecast): string[] {
  const at = asked.length > 0 ? ` (asked: ${asked.map((server) => oneLine(server)).join(", ")})` : "";
  const start = `${ecosystem}: ${plural(packages, "package")}${at}`;
  if (failed !== undefined) return [`${start}, not judged: ${oneLine(failed)}`];
  if (!available) return [`${start}, no index is asked`];
  const count = (wanted: string) => available.filter(({ state }) => state === wanted).length;
  const parts = [
    `${count("same")} as locked`,
    `${count("newer")} newer`,
    ...(count("yanked") > 0 ? [`${count("yanked")} yanked`] : []),
    `${count("gone")} gone`,
    `${elsewhere.length + count("unknown")} unknown or from elsewhere`,
  ];
  return [`${start}: ${parts.join(", ")}`, ...reasonsOf(available)];
}

/** Why packages have no answer, each reason once. */
function reasonsOf(available: readonly Available[]): string[] {
  const counts = new Map<string, number>();
  for (const { why } of available) if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `  ${count} unknown: ${oneLine(why)}`);
}

const meanings = {
  newer: "a rebuild of the recipe can get this version, unless the recipe or another package limits it.",
  yanked: "its publisher withdrew the locked version. A rebuild of the recipe gets another one.",
  gone: "the index no longer offers the locked version. A rebuild needs an archive of it, such as a snapshot or the vault.",
  unknown: "no index says what a rebuild gets instead of it. --all names each of these.",
} as const;

/** What the words mean that the summary counts packages by. */
function meaningOf(forecasts: readonly EcosystemForecast[]): string[] {
  const states = new Set(
    forecasts.flatMap(({ available = [], elsewhere = [] }) => [
      ...available.map(({ state }): string => state),
      ...(elsewhere.length > 0 ? ["unknown"] : []),
    ]),
  );
  const lines = Object.entries(meanings).flatMap(([word, means]) =>
    states.has(word) ? [`${word}: ${means}`] : [],
  );
  return lines.length > 0 ? ["", ...lines] : [];
}
