import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type AnyNode, type Comment, type Expression, type Property, parse } from "acorn";

const home = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(home, path), "utf8");
const tracked = execFileSync("git", ["ls-files"], { cwd: home, encoding: "utf8" }).trim().split("\n");

/** What earlier versions wrote is read, and named, in their words. */
const exempt = /^src\/(?:[a-z]+\/)?compat\//;
const sources = tracked.filter(
  (path) => /^(?:src|scripts)\/.*\.ts$/.test(path) && !path.startsWith("scripts/") && !exempt.test(path),
);

/** Words and turns that no message, comment or page uses: stiff, literary or not idiomatic. */
const banned: RegExp[] = [
  /\b(?:held|hold|holds|holding) (?:\w+ ){0,4}against\b/i,
  /\bat hand\b/i,
  /\b(?:can|cannot|can't|could|to|may|must) be had\b/i,
  /\bnobody\b/i,
  /\bwhoever\b/i,
  /\bwherefrom\b/i,
  /\blend(?:s|ing)?\b|\blent\b/i,
  /(?<![Tt]here )\b(?:is|are|was|were) no (?!longer\b|more\b|other\b)[a-z]/,
  /\bsay(?:s|ing)? nothing\b/i,
  /\b(?:tell|tells|told)\b/i,
  /\b(?:rung|cannot judge|can't judge)\b/i,
  /\bthing needful\b|\banew\b|\bto be mended\b|\bmend(?:s|ed)?\b/i,
  /\bwhither\b|\bthence\b|\bhence\b|\bhereby\b|\btherein\b/i,
];

/** A sentence that the product is required to print in these words. */
const required = "recorded, not signed: whoever can write here could have written this";

interface Text {
  where: string;
  text: string;
}

interface Source {
  path: string;
  root: AnyNode;
  comments: Comment[];
  line: (at: number) => number;
}

/** The comments among a file's types, which the syntax tree lacks: there the code is blank, and the file is not. */
function commentsOfTypes(file: string, code: string): Comment[] {
  const types = [...file]
    .map((letter, at) => (letter === "\n" || code[at] !== letter ? letter : " "))
    .join("");
  return [...types.matchAll(/\/\*([\s\S]*?)\*\/|(?<=^|\s)\/\/(.*)/gm)].map(
    ({ 0: all, 1: block, 2: line = "", index }) => ({
      type: block === undefined ? "Line" : "Block",
      value: block ?? line,
      start: index,
      end: index + all.length,
    }),
  );
}

/** A source file as a syntax tree; types are blanked, so every place is that of the file. */
function parseSource(path: string): Source {
  const file = read(path);
  const code = stripTypeScriptTypes(file);
  const comments = commentsOfTypes(file, code);
  const root = parse(code, { ecmaVersion: "latest", sourceType: "module", onComment: comments });
  return { path, root, comments, line: (at) => code.slice(0, at).split("\n").length };
}

function* nodes(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === "object" && "type" in child) yield* nodes(child as AnyNode);
    }
  }
}

/** What an expression can begin and end with, as far as the source shows. */
function textsOf(node: Expression): string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateLiteral") return [node.quasis.map(({ value }) => value.cooked).join("\u2026")];
  if (node.type === "ConditionalExpression") return [...textsOf(node.consequent), ...textsOf(node.alternate)];
  if (node.type === "LogicalExpression") return [...textsOf(node.left as Expression), ...textsOf(node.right)];
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const [left] = textsOf(node.left as Expression);
    const [right] = textsOf(node.right);
    return [(left ?? "\u2026") + (right ?? "\u2026")];
  }
  return [];
}

/** Every `new Failure(kind, what, { code, why, remedy })` of a source file. */
function* failures({ path, root, line }: Source) {
  for (const node of nodes(root)) {
    if (node.type !== "NewExpression" || node.callee.type !== "Identifier" || node.callee.name !== "Failure")
      continue;
    const [, what, more] = node.arguments as [Expression, Expression, Expression | undefined];
    const properties = more?.type === "ObjectExpression" ? more.properties : [];
    const named = new Map(
      properties
        .filter((one): one is Property => one.type === "Property" && one.key.type === "Identifier")
        .map((one) => [(one.key as { name: string }).name, one.value]),
    );
    yield { where: `${path}:${line(node.start)}`, what, named };
  }
}

/** Words that keep their capital wherever they stand. */
const properNames =
  /^(?:Apptainer|SingularityCE|Singularity|AppArmor|Bootstrap|From|Docker|Debian|Ubuntu|GitHub|Git|FUSE|SIF|OtherURL|OCI|Node|Python|SLURM|CA\b|JSON|YAML|PEM|RSA|URL|SBOM|[A-Z]{2,})/;

/** Rules of one message's parts: lower-case start, no full stop at the end. */
function faults(text: string): string[] {
  const found: string[] = [];
  if (/^[A-Z]/.test(text) && !properNames.test(text)) found.push("begins with a capital");
  if (/[^.]\.$/.test(text)) found.push("ends with a full stop");
  return found;
}

describe("messages", () => {
  const all = tracked
    .filter((path) => /^(?:src|scripts)\/.*\.ts$/.test(path))
    .flatMap((path) => [...failures(parseSource(path))]);

  test("begin in lower case and end without a full stop", () => {
    const wrong = all.flatMap(({ where, what, named }) =>
      [what, named.get("why"), named.get("remedy")]
        .flatMap((part) => (part ? textsOf(part as Expression) : []))
        .flatMap((text) => faults(text).map((fault) => `${where}: ${fault}: ${text}`)),
    );
    assert.deepEqual(wrong, []);
  });
});

function* wordsOfSources(): Generator<Text> {
  for (const path of sources) {
    const { root, comments, line } = parseSource(path);
    for (const { value, start } of comments) {
      yield { where: `${path}:${line(start)}`, text: value.replace(/\s*\n\s*\*?\s*/g, " ") };
    }
    for (const node of nodes(root)) {
      if (node.type === "Literal" && typeof node.value === "string")
        yield { where: `${path}:${line(node.start)}`, text: node.value };
      if (node.type === "TemplateLiteral")
        yield { where: `${path}:${line(node.start)}`, text: textsOf(node)[0] ?? "" };
    }
  }
}

/** The lines of pages, schemas, actions and workflows. */
function* linesOfPages(): Generator<Text> {
  for (const path of tracked.filter(
    (name) => /\.(?:md|ya?ml)$|^schema\//.test(name) && !name.startsWith("test/"),
  ))
    for (const [at, text] of read(path).split("\n").entries()) yield { where: `${path}:${at + 1}`, text };
}

test("no text uses a word of the list", () => {
  const found: string[] = [];
  for (const { where, text } of [...wordsOfSources(), ...linesOfPages()]) {
    if (text.includes(required)) continue;
    for (const one of banned) {
      const [word] = one.exec(text) ?? [];
      if (word !== undefined)
        found.push(`${where}: ${JSON.stringify(word)} in ${JSON.stringify(text.slice(0, 140))}`);
    }
  }
  assert.deepEqual([...new Set(found)], []);
});
