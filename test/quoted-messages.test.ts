// Messages that pages quote are the program's own: a reader searches a page for what the terminal shows.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const home = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(home, path), "utf8");
const pages = ["README.md", ...globSync("{docs,examples}/**/*.md", { cwd: home }).sort()];
const blanks = (text: string) => text.replace(/\s+/g, " ");
const code = blanks(
  globSync("src/**/*.ts", { cwd: home })
    .map(read)
    .join("\n")
    .replace(/^\s*(\/\/|\/?\*).*$/gm, ""),
);

/** What stands between single backquotes outside code blocks and reads like a sentence of the program: words alone. */
function sentences(text: string): string[] {
  const outside = text.replace(/```[\s\S]*?```/g, "");
  return [...outside.matchAll(/(?<![`\w])`([^`\n]+)`(?!`)/g)]
    .map(([, quote = ""]) => quote)
    .filter((quote) => /^[A-Za-z][a-z']*:?( [A-Za-z][a-z']*[:,]?){3,}( ?…)?$/.test(quote));
}

/** The first column of the tables that are headed "what you see". */
function symptoms(text: string): string[] {
  const [, table = ""] = text.split(/^\| what you see .*\n\| -.*\n/m);
  return [...table.matchAll(/^\| `([^`]+)` /gm)].map(([, quote = ""]) => quote);
}

/** What sample output says that failed, why, and what to do. */
function failures(text: string): string[] {
  const blocks = [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block).join("\n");
  return [...blocks.matchAll(/^(?:Failed|Why|To do): +(.+)$/gm)].map(([, quote = ""]) => quote);
}

/** Whether the code has every part of a quote; parts end at an ellipsis, and at what differs from run to run. */
const occurs = (quote: string) =>
  blanks(quote)
    .split(/…|"[^"]*"|\S*[/\d]\S*/)
    .every((part) => code.includes(part.trim()));

for (const page of pages) {
  const text = read(page);
  const quotes = [...new Set([...sentences(text), ...symptoms(text), ...failures(text)])];
  if (quotes.length === 0) continue;
  test(`${page} quotes messages as the program says them`, () => {
    assert.deepEqual(
      quotes.filter((quote) => !occurs(quote)),
      [],
    );
  });
}

test("quotes are found in text, in tables of symptoms and in sample output", () => {
  const page =
    "Ends with `the image is not there`.\n\n| what you see | why |\n| --- | --- |\n| `no room …` | a |\n\n```\nFailed: a b\nWhy:    c\n```\n";
  assert.deepEqual(sentences(page), ["the image is not there"]);
  assert.deepEqual(symptoms(page), ["no room …"]);
  assert.deepEqual(failures(page), ["a b", "c"]);
  assert.ok(!occurs("a sentence that no program ever says"));
  assert.ok(pages.some((name) => symptoms(read(name)).length > 3));
});
