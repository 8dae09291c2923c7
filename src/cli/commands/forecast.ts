import { ecosystems } from "../../ecosystems/index.ts";
import { Failure } from "../../failure.ts";
import { type EcosystemForecast, expectedMoves, forecast as forecastOf } from "../../operations/forecast.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { absolute } from "../absolute.ts";
import { lockGiven } from "../lock-given.ts";
import { stopping } from "../stopping.ts";
import { withWord } from "../subject.ts";

/** Prints what a rebuild of the recipe could get today instead of what is locked. */
export async function forecast(
  word: string,
  flags: { store: string; index: string[]; all?: boolean; json?: boolean },
): Promise<void> {
  const indexes = Object.fromEntries(flags.index.map(parseIndex));
  const store = absolute(flags.store);
  const lock = await withWord(word, store, (given) => lockGiven(given, store));
  const forecasts = await forecastOf({ lock, indexes, env: process.env, signal: stopping() });
  process.stdout.write(`${flags.json ? terminalJson(forecasts) : textOf(forecasts, flags.all ?? false)}\n`);
  if (forecasts.some(({ failed }) => failed !== undefined)) process.exitCode = 4;
  else if (expectedMoves(forecasts).length > 0) process.exitCode = 3;
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

/** Rows that are printed unless all are asked for. */
const shownRows = 40;

function textOf(forecasts: readonly EcosystemForecast[], all: boolean): string {
  const moves = expectedMoves(forecasts);
  const shown = all ? moves : moves.slice(0, shownRows);
  const rows = shown.map(({ ecosystem, package: { name, version }, state, newest }) => [
    state === "gone" ? "gone" : "newer",
    ecosystem,
    oneLine(name),
    oneLine(`${version} → ${newest ?? "–"}`),
  ]);
  const more =
    moves.length > shown.length
      ? [`and ${plural(moves.length - shown.length, "more package")}: --all shows them`]
      : [];
  const table =
    rows.length > 0 ? [formatTable([["", "ECOSYSTEM", "PACKAGE", ""], ...rows]), ...more, ""] : [];
  return [...table, ...forecasts.map(summaryOf), "", ...meaning].join("\n");
}

function summaryOf({ ecosystem, packages, available, failed }: EcosystemForecast): string {
  const start = `${ecosystem}: ${plural(packages, "package")}`;
  if (failed !== undefined) return `${start}, not judged: ${oneLine(failed)}`;
  if (!available) return `${start}, no index is asked`;
  const count = (wanted: string) => available.filter(({ state }) => state === wanted).length;
  const parts = [
    `${count("same")} as locked`,
    `${count("newer")} newer`,
    `${count("gone")} gone`,
    `${packages - available.length + count("unknown")} unknown or from elsewhere`,
  ];
  return `${start}: ${parts.join(", ")}`;
}

const meaning = [
  "newer: a rebuild of the recipe can get this version, unless the recipe or another package limits it.",
  "gone: the index no longer offers the locked version. A rebuild needs an archive of it, such as a snapshot or the vault.",
];
