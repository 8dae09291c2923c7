import type { Count } from "../../src/operations/recover/account.ts";
import { kinds } from "./draw.ts";
import { type Result, readRecovered, type Way } from "./results.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
const name = (file: string) =>
  `\`${file.replace(/^archive\/(.{12}).*$/, "archive/$1…").replace(/^real\/(.{0,40}).*?(?:\.def)?$/, "real/$1…")}\``;

const totalOf = ({ same, other, missing }: Count) => same + other + missing;

function counted(count: Count): string {
  const rest = [
    ...(count.other > 0 ? [`${count.other} other`] : []),
    ...(count.missing > 0 ? [`${count.missing} missing`] : []),
    ...(count.extra > 0 ? [`${count.extra} extra`] : []),
  ];
  const all = count.same === totalOf(count) ? `all ${count.same}` : `${count.same} of ${totalOf(count)}`;
  return rest.length > 0 ? `${all} (${rest.join(", ")})` : all;
}

/** Packages of programs without an owner are among the files. */
const isShown = (id: string) => id !== "unowned";

function wayCells(way: Way): string[] {
  if ("failed" in way) return [`**does not build**: ${cell(way.failed).slice(0, 160)}`, "", "", ""];
  const packages = Object.entries(way.packages).filter(([id]) => isShown(id));
  const lost = Object.entries(way.sections).flatMap(([section, isBack]) => (isBack ? [] : [`%${section}`]));
  const carried = way.carried ? `${way.carried.count}, ${(way.carried.bytes / 1e6).toFixed(1)} MB` : "";
  return [
    packages.map(([id, count]) => `${id} ${counted(count)}`).join("; "),
    counted(way.files),
    carried,
    lost.length > 0 ? `not ${lost.join(", ")}` : "all",
  ];
}

function rowsOf(results: Record<string, Result>, way: "alone" | "definition"): string[] {
  return Object.entries(results).flatMap(([file, result]) => {
    const came = result[way];
    if (result.failed !== undefined || came === undefined) return [];
    const [packages, files, carried, sections] = wayCells(came) as [string, string, string, string];
    const own = way === "alone" ? ` ${carried} |` : "";
    return [
      `| ${name(file)} | ${kinds[result.kind].about}, ${result.base} | ${packages} | ${files} |${own} ${sections} |`,
    ];
  });
}

/** All counts of one way together, in a sentence. */
function summary(results: Record<string, Result>, way: "alone" | "definition"): string {
  const ways = Object.values(results).flatMap(({ [way]: came }) => came ?? []);
  const built = ways.flatMap((came) => ("failed" in came ? [] : [came]));
  const sum = (counts: Count[]) =>
    [
      counts.reduce((all, { same }) => all + same, 0),
      counts.reduce((all, count) => all + totalOf(count), 0),
    ].join(" of ");
  const packages = built.flatMap((came) =>
    Object.entries(came.packages).flatMap(([id, count]) => (isShown(id) ? [count] : [])),
  );
  const files = built.map((came) => came.files);
  return `${built.length} of ${ways.length} recovered recipes built. Came back: ${sum(packages)} packages in the same version, ${sum(files)} files with the same content.`;
}

/** What came back of the images that could be made, as markdown; empty where it was not run yet. */
export function recoverTable(results: Record<string, Result> = readRecovered()): string {
  if (Object.keys(results).length === 0) return "";
  const tried = Object.values(results).filter(({ commit }) => commit !== "");
  const commits = [...new Set(tried.map(({ commit }) => `\`${commit}\``))];
  const untried = Object.entries(results).flatMap(([file, { commit, kind }]) =>
    commit === "" ? [`${name(file)} (${kinds[kind].about})`] : [],
  );
  const failed = Object.entries(results).flatMap(([file, { kind, failed }]) =>
    failed === undefined ? [] : [`| ${name(file)} | ${kinds[kind].about} | ${cell(failed).slice(0, 200)} |`],
  );
  const rows = rowsOf(results, "definition");
  const definition =
    rows.length === 0
      ? []
      : [
          `With the definition file that the image carries: ${summary(results, "definition")}`,
          "",
          "| recipe | kind, base | packages in the same version | files with the same content | sections |",
          "| --- | --- | --- | --- | --- |",
          ...rows,
          "",
        ];
  return [
    `From the image alone: ${summary(results, "alone")}`,
    "",
    "| recipe | kind, base | packages in the same version | files with the same content | carried along | sections |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rowsOf(results, "alone"),
    "",
    ...definition,
    ...(failed.length > 0
      ? [
          "Drawn, and not built here even with stand-ins:",
          "",
          "| recipe | kind | why |",
          "| --- | --- | --- |",
          ...failed,
          "",
        ]
      : []),
    ...(untried.length > 0 ? [`Drawn, and not tried yet: ${untried.join(", ")}.`, ""] : []),
    `Seen on ${commits.join(", ")}; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
