import { type Comparison, compareLocks } from "../../lock/compare.ts";
import type { Lock } from "../../lock/schema.ts";
import type { ImageReport } from "../../operations/report/gather.ts";
import { plural } from "../../plural.ts";
import type { GateAnswer } from "../../verdict/answer.ts";
import { formatSize } from "../format.ts";
import { levelMeanings } from "../gate.ts";
import { commands, folded, html, htmlLine, page, section, table } from "./html.ts";
import { historyPlot } from "./plot.ts";
import { type Group, treemap } from "./treemap.ts";

const idOf = ({ name, ts, builder }: Lock) => (builder ? `${name}-${ts}` : name);

/** One HTML page about an image: the verdict first, then what it is made of, what moved, and what is not locked. */
export function imagePage(report: ImageReport): string {
  const { lock, gate, before, history, recipe } = report;
  const id = idOf(lock);
  const rows = history.map(({ at, event }) => [at, event]).reverse();
  return page(
    id,
    [
      `<h1>${html(id)}</h1>`,
      verdict(gate),
      section("What it is made of", contents(lock)),
      section("Changed since the build before", before ? changes(before, lock) : ""),
      section(
        "History",
        rows.length > 0
          ? `${historyPlot(history)}\n${folded(plural(rows.length, "event"), table(["When", "What"], rows))}`
          : "",
      ),
      section("Not locked", unlocked(lock, recipe)),
      section("To repeat this", commands(commandsOf(lock))),
      section("Packages", packages(lock)),
    ].join("\n"),
  );
}

/** The verdict in words, with the reasons against it. */
function verdict(gate: GateAnswer | undefined): string {
  if (!gate)
    return `<p class="verdict bad">No marker</p>\n<p>There is no marker for this image, here or in the store.</p>`;
  const word = gate.open ? "✔ verified" : "✘ not verified";
  const level = gate.open && gate.level ? ` (level: ${gate.level})` : "";
  const what = gate.open && gate.level ? `<p>${html(levelMeanings[gate.level])}.</p>` : "";
  const when = gate.verifiedAt ? `<p class="soft">${html(gate.verifiedAt)}</p>` : "";
  const refusals = gate.refusals.map(
    ({ text, remedy }) => `<li>${html(text)}<br><code>${html(remedy)}</code></li>`,
  );
  const notes = gate.notes.map(({ text }) => `<li>${html(text)}</li>`);
  const list = [...refusals, ...notes].join("\n");
  return `<p class="verdict ${gate.open ? "good" : "bad"}">${word}${level}</p>\n${what}${when}${list && `<ul>${list}</ul>`}`;
}

const groupsOf = (lock: Lock): Group[] =>
  Object.entries(lock.ecosystems).flatMap(([name, found]) =>
    found.status === "absent" || found.packages.length === 0
      ? []
      : [
          {
            name,
            parts: found.packages.map((each) => ({ name: `${each.name} ${each.version}`, weight: 1 })),
          },
        ],
  );

function contents(lock: Lock): string {
  const { size, arch, sha256 } = lock.image;
  const groups = groupsOf(lock);
  const counts = groups.map(({ name, parts }) => `${name} ${parts.length}`).join(", ");
  const rows = [
    ["image", [size && formatSize(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean).join(" ")],
    ...lock.bases.map(({ bootstrap, written }) => ["base", `${bootstrap} ${written}`]),
    ...(lock.builder ? [["built with", `Apptainer ${lock.builder.apptainer} on ${lock.builder.os}`]] : []),
    ...groups.map(({ name, parts }) => [name, plural(parts.length, "package")]),
  ];
  const map =
    groups.length > 0
      ? `${treemap(groups, `Packages by ecosystem: ${counts}`)}\n<p class="soft">One area per package.</p>\n`
      : "";
  return map + table(["Part", "What"], rows);
}

function changes(before: Lock, lock: Lock): string {
  const comparison = compareLocks(before, lock, []);
  const rows = changeRows(comparison);
  if (rows.length === 0) return `<p>No package moved since ${html(idOf(before))}.</p>`;
  const head = `<p>${plural(rows.length, "package")} moved since ${html(idOf(before))}.</p>`;
  return head + table(["Ecosystem", "Package", "Before", "Now"], rows);
}

/** Ecosystem, name, version before and after of each package that moved. */
export const changeRows = ({ ecosystems }: Comparison): string[][] =>
  Object.entries(ecosystems).flatMap(([id, { changes: moved }]) =>
    moved.map(({ name, from, to }) => [id, name, from ?? "–", to ?? "–"]),
  );

/** What is not locked, and the recipe with those lines marked. */
function unlocked(lock: Lock, recipe: string | undefined): string {
  if (lock.unlocked.length === 0) return "<p>Every input is locked.</p>";
  const rows = lock.unlocked.map(({ line, what, reason }) => [line ? String(line) : "", what, reason]);
  const lines = new Set(lock.unlocked.map(({ line }) => line));
  const text = recipe
    ?.replace(/\n$/, "")
    .split("\n")
    .map((line, index) => (lines.has(index + 1) ? `<mark>${htmlLine(line)}</mark>` : `${htmlLine(line)}\n`))
    .join("");
  const shown = text === undefined ? "" : `<h3>The recipe</h3><pre tabindex="0"><code>${text}</code></pre>`;
  return table(["Line", "What", "Why"], rows) + shown;
}

function commandsOf(lock: Lock): string[] {
  const id = idOf(lock);
  return lock.builder
    ? [
        `stx-container check ${id}`,
        `stx-container verify ${id}`,
        `apptainer build image.sif ${lock.name}/${id}.def`,
      ]
    : ["stx-container freeze IMAGE", "stx-container check IMAGE"];
}

function packages(lock: Lock): string {
  const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "absent"
      ? []
      : found.packages.map(({ name, version, prefix }) => [id, name, version, prefix ?? ""]),
  );
  return folded(
    `Show all ${plural(rows.length, "package")}`,
    table(["Ecosystem", "Package", "Version", "Where"], rows),
  );
}
