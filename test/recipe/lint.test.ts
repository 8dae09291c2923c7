import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { unlockedSchema } from "../../src/ecosystems/unlocked.ts";
import { Failure } from "../../src/failure.ts";
import { formatLint, lintFormats } from "../../src/recipe/lint/format.ts";
import { lintPaths, lintRecipe } from "../../src/recipe/lint/lint.ts";
import { unlockedInputs } from "../../src/recipe/lint/unlocked.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";

const folder = await mkdtemp(join(tmpdir(), "stx-lint-"));
after(() => rm(folder, { recursive: true, force: true }));

const recipe = (text: string) => parseRecipe(Buffer.from(text), "x.def");
const base = `Bootstrap: docker\nFrom: debian@sha256:${"0".repeat(64)}\n`;
const download = "wget https://e.org/a-1.tgz";

test("a comment switches a rule off: on its line, on the line above, above a continued command, for the file", () => {
  const off = [
    `${base}%post\n${download} # stx: ignore=download-unverified\n`,
    `${base}%post\n# stx: ignore=download-unverified\n${download}\n`,
    `${base}%post\n# because: see docs. stx: ignore=apt-key, download-unverified\n${download}\n`.replace(
      "see docs.",
      "#",
    ),
    `${base}%post\n# stx: ignore=download-unverified\nmkdir x && \\\n  cd x && \\\n  ${download}\n`
      .replace("mkdir x && \\\n  cd x && \\\n", "wget -q \\\n")
      .replace("  wget", " "),
    `# stx: ignore-file=download-unverified\n${base}%post\n${download}\n`,
  ];
  for (const text of off) assert.deepEqual(lintRecipe(recipe(text)), [], text);
  const on = [
    `${base}%post\n${download} # stx: ignore=apt-key\n`,
    `${base}%post\ntrue # stx: ignore=download-unverified\n${download}\n`,
    `${base}%post\n# stx: ignore=download-unverified\n\n${download}\n`,
  ];
  for (const text of on) assert.equal(lintRecipe(recipe(text)).length, 1, text);
});

test("an ignore comment with a misspelled rule is itself a finding", () => {
  const [finding] = lintRecipe(recipe(`${base}%post\n# stx: ignore=download-unverifed\ntrue\n`));
  assert.equal(finding!.rule, "unknown-rule");
  assert.deepEqual([finding!.line, finding!.column], [4, 15]);
});

test("what is not pinned goes into the lock's list, switched off or not", () => {
  const script = [
    `${download} # stx: ignore=download-unverified`,
    "git clone --depth 1 \\\n  https://e.org/a/b",
    "curl -s https://e.org/i | sh",
    "apt-key add x",
    "pip install git+https://e.org/a/b",
  ].join("\n");
  const found = unlockedInputs(recipe(`${base}%post\n${script}\n`));
  assert.deepEqual(
    found.map(({ line, what }) => [line, what]),
    [
      [4, download],
      [6, "git clone --depth 1 https://e.org/a/b"],
      [7, "curl -s https://e.org/i"],
    ],
  );
  for (const one of found) unlockedSchema.parse(one);
  assert.deepEqual(
    unlockedInputs(recipe(`${base}%post\napt-get install -y r-base\npip install numpy\n`)),
    [],
  );
});

test("folders are searched for definition files, single files are always read, refusals are findings", async () => {
  const below = join(folder, "paths", "sub");
  await mkdir(below, { recursive: true });
  await writeFile(join(below, "a.def"), "Bootstrap: docker\nFrom: debian\n");
  await writeFile(join(below, "Singularity.b"), "From: debian:12\nBootstrap: docker\n");
  await writeFile(join(below, "c.txt"), "Bootstrap: docker\nFrom: ubuntu\n");
  await writeFile(
    join(folder, "paths", "broken.def"),
    "Bootstrap: docker\nFrom: debian:12\n  %post\n true\n",
  );
  const report = await lintPaths([join(folder, "paths")]);
  assert.deepEqual(
    [...new Set(report.findings.map(({ path, rule }) => `${path.slice(folder.length + 7)} ${rule}`))],
    ["broken.def not-a-recipe", "sub/Singularity.b no-bootstrap", "sub/a.def base-floating"],
  );
  const broken = report.findings[0]!;
  assert.equal(broken.line, 3);
  assert.equal((await lintPaths([join(below, "c.txt")])).findings.length, 1);
  await assert.rejects(
    lintPaths([join(folder, "none")]),
    (error) => error instanceof Failure && error.kind === "usage",
  );
});

const report = async () => {
  const path = join(folder, "shown.def");
  await writeFile(
    path,
    `${base}\n%post\n\t${download}   # \u001b[31m and: 100%\n    git clone https://e.org/a/b\n`,
  );
  return lintPaths([path]);
};

test("the terminal shows the source line with a caret, the reason and the fix, and no control character of the file", async () => {
  const text = formatLint(await report(), "terminal");
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes(download));
  assert.equal(lines[at]!.indexOf("https"), lines[at + 1]!.indexOf("^"));
  assert.equal([...lines[at + 1]!].filter((c) => c === "^").length, "https://e.org/a-1.tgz".length);
  assert.match(lines[at - 1]!, /shown\.def:5:7 {2}warning {2}nothing checks .* \[download-unverified\]$/);
  assert.ok(lines.some((line) => line.includes("sha256sum -c -")));
  assert.ok(!text.includes("\u001b"));
  assert.match(text, /1 recipe: 2 warnings\.\n$/);
  assert.ok(formatLint(await report(), "terminal", { color: true }).includes("\u001b[33m"));
  assert.equal(
    formatLint({ findings: [], sources: new Map([["x", []]]) }, "terminal"),
    "1 recipe: nothing to report.\n",
  );
});

test("json is the findings", async () => {
  const { findings, sources } = await report();
  assert.deepEqual(JSON.parse(formatLint({ findings, sources }, "json")), findings);
  assert.equal(lintFormats.length, 4);
});

test("github annotations are workflow commands with everything escaped", async () => {
  const lines = formatLint(await report(), "github", { root: folder })
    .trimEnd()
    .split("\n");
  assert.equal(lines.length, 2);
  assert.match(
    lines[0]!,
    /^::warning file=shown\.def,line=5,endLine=5,col=7,endColumn=28,title=download-unverified::nothing checks .*%0AWrite instead:%0Awget/,
  );
  const odd = { ...(await report()).findings[0]!, path: "a,b:c.def", message: "100%\r\n::error::x" };
  const text = formatLint({ findings: [odd], sources: new Map() }, "github");
  assert.match(text, /file=a%2Cb%3Ac\.def,/);
  assert.match(text, /::100%25%0D%0A::error::x/);
  assert.equal(text.trimEnd().split("\n").length, 1);
});

/** The official schema of SARIF 2.1.0, which the sdist of a Python package holds; or why it is not there. */
async function sarifSchema(): Promise<object | string> {
  const cache = join(import.meta.dirname, "..", "..", ".cache", "sarif");
  const file = join(cache, "sarif_om-1.0.4", "sarif-2.1.0-rtm.4.json");
  const run = promisify(execFile);
  try {
    await access(file).catch(async () => {
      await mkdir(cache, { recursive: true });
      const args = [
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--no-binary",
        ":all:",
        "-d",
        cache,
        "sarif-om==1.0.4",
      ];
      await run("python3", args, { timeout: 3_600_000 });
      await run("tar", ["xzf", join(cache, "sarif_om-1.0.4.tar.gz"), "-C", cache], { timeout: 3_600_000 });
    });
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    return `no SARIF schema to check against: ${String(error).split("\n")[0]}`;
  }
}

test("sarif is valid after the official schema", async (context) => {
  const schema = await sarifSchema();
  if (typeof schema === "string") return context.skip(schema);
  const { $schema: _dialect, id: _id, ...rest } = schema as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<object>(
    rest,
  );
  const text = formatLint(await report(), "sarif", {
    root: folder,
    version: "0.1.0",
    pages: "https://e.org/rules",
  });
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.ok(
    !validate(JSON.parse(text.replace('"name": "stx-container",', ""))),
    "the schema is really looked at",
  );
});

test("sarif names rules, places and pages", async () => {
  const { runs } = JSON.parse(
    formatLint(await report(), "sarif", { root: folder, pages: "https://e.org/rules" }),
  );
  const { results, tool } = runs[0];
  assert.equal(results.length, 2);
  const [first] = results;
  assert.equal(tool.driver.rules[first.ruleIndex].id, first.ruleId);
  assert.equal(tool.driver.rules[first.ruleIndex].helpUri, "https://e.org/rules/download-unverified.md");
  const { artifactLocation, region } = first.locations[0].physicalLocation;
  assert.equal(artifactLocation.uri, "shown.def");
  assert.deepEqual(region, { startLine: 5, startColumn: 7, endLine: 5, endColumn: 28 });
});

const corpus = join(import.meta.dirname, "..", "..", "..", "shared", "corpus", "recipes");
const corpusFiles = await readdir(corpus, { recursive: true, withFileTypes: true })
  .then((entries) =>
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  )
  .catch(() => []);
const noCorpus = corpusFiles.length === 0 ? "the corpus ../shared/corpus is not here" : false;

test("the whole corpus is linted without a crash, every finding has a place in its file", {
  skip: noCorpus,
}, async () => {
  const { findings, sources } = await withinProcessorTime(() => lintPaths(corpusFiles));
  assert.equal(sources.size, corpusFiles.length);
  assert.ok(findings.length > 1000);
  for (const { path, line, column, endLine, endColumn, rule } of findings) {
    const lines = sources.get(path)!;
    const where = `${rule} at ${path}:${line}:${column}`;
    assert.ok(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length, where);
    assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1, where);
    assert.ok(endLine > line || endColumn > column, where);
  }
  for (const format of lintFormats) assert.ok(formatLint({ findings, sources }, format).length > 1000);
});

test("a recipe of 10 MB, and one with deep nesting, are linted in bounded time", async () => {
  const block = `%post\n${`wget https://e.org/a-$V.tgz && cd x && git clone https://e.org/a/b\n`.repeat(900)}`;
  for (const large of [
    block.repeat(20),
    `%post\n${"# nothing but words of a comment, for ever and ever\n".repeat(1_000)}`.repeat(200),
    `%post\n${"$(".repeat(15_000)}\n%post\n${"(".repeat(60_000)}\n%post\n${'"`'.repeat(20_000)}\n`,
    `%post\n${"a=$a$a$a\n".repeat(3_000)}echo $a\n`,
  ])
    await withinProcessorTime(() => lintRecipe(recipe(`${base}${large}`)));
});

test("a folder without recipes is refused, and bytes that are not text are one finding without them", async () => {
  const empty = join(folder, "empty");
  await mkdir(join(empty, "x.def"), { recursive: true });
  await assert.rejects(lintPaths([empty]), { code: "recipe-not-found", why: /\*\.def, Singularity\*/ });
  await writeFile(join(empty, "y.def"), Buffer.from([0x53, 0x49, 0x46, 0, 0x9b, 10]));
  const found = await lintPaths([empty]);
  assert.deepEqual(
    found.findings.map(({ rule, message }) => [rule, message]),
    [["not-a-recipe", "this file is not text"]],
  );
  assert.deepEqual([...found.sources.values()], [[]]);
});

test("lint reads no device", async () => {
  await assert.rejects(lintPaths(["/dev/null"]), {
    code: "recipe-unreadable",
    why: "it is a device or a socket",
  });
});
