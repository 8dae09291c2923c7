import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { collectInputs, type Given, type Inputs } from "../../src/recipe/inputs.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { failureOfAsync, recipeOf } from "./support.ts";

const temporary = mkdtempSync(join(tmpdir(), "stx-inputs-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
let count = 0;

/** A new folder with these files; a value in angle brackets is a link's target. */
function folder(files: Record<string, string>): string {
  const root = join(temporary, `c${count++}`);
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const link = /^<(.*)>$/.exec(content);
    if (path.endsWith("/")) mkdirSync(join(root, path), { recursive: true });
    else if (link) symlinkSync(link[1]!, join(root, path));
    else writeFileSync(join(root, path), content);
  }
  return root;
}

const head = "Bootstrap: docker\nFrom: debian:12\n";
const given: Given = { buildArgs: {}, arch: "amd64" };
const collect = (text: string, context: string, more: Partial<Given> = {}): Promise<Inputs> =>
  collectInputs(recipeOf(text), context, { ...given, ...more });
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("inputs", () => {
  test("of several recipes are read once if they are looked at together", async () => {
    const context = folder({ a: "1", b: "2" });
    const digests = new Map();
    await collect(`${head}%files\na\n`, context, { digests });
    writeFileSync(join(context, "a"), "changed");
    const both = await collect(`${head}%files\na\nb\n`, context, { digests });
    assert.deepEqual(both.files, { a: sha256("1"), b: sha256("2") });
    assert.deepEqual((await collect(`${head}%files\na\n`, context)).files, { a: sha256("changed") });
  });

  test("are the files that %files and %appfiles take, globs and folders and links followed", async () => {
    const context = folder({
      "a.txt": "a",
      "b.txt": "b",
      "d/x": "x",
      "d/link": "<../a.txt>",
      dlink: "<d>",
      ".hidden": "h",
      "sp ace": "s",
      "s/empty/": "",
    });
    const inputs = await collect(
      `${head}%files\n*.txt /opt/\n./d//x\n"sp ace" /y\ndlink /z\ns\n%files from other\n/nowhere\n%appfiles app\nb.txt bin/b # c\n`,
      context,
    );
    assert.deepEqual(inputs.files, {
      "a.txt": sha256("a"),
      "b.txt": sha256("b"),
      "d/x": sha256("x"),
      "dlink/link": sha256("a"),
      "dlink/x": sha256("x"),
      "sp ace": sha256("s"),
    });
    assert.deepEqual(inputs.skipped, []);
  });

  test("name host scripts, build arguments, defaults, bases and local parents of every stage", async () => {
    const context = folder({ "base.sif": "S", "arch.tar": "T" });
    const recipe = `Bootstrap: localimage
From: ./base.sif
%arguments
A=1
%pre
echo hi
%setup

Bootstrap: docker-archive
From: arch.tar:tag
%setup
touch x
Bootstrap: localimage
From: sub/missing.sif
`;
    const inputs = await collect(recipe, context, {
      buildArgs: { B: "2" },
      argFile: Buffer.from("B=1\nA=0\n"),
    });
    assert.deepEqual(inputs.hostScripts, [
      { line: 5, section: "pre" },
      { line: 11, section: "setup" },
    ]);
    assert.deepEqual(inputs.arguments, { A: "0", B: "2" });
    assert.deepEqual(inputs.defaults, [{ A: "1" }, {}, {}]);
    assert.deepEqual(inputs.bases, [
      { stage: 0, bootstrap: "localimage", from: "./base.sif", line: 2 },
      { stage: 1, bootstrap: "docker-archive", from: "arch.tar:tag", line: 10 },
      { stage: 2, bootstrap: "localimage", from: "sub/missing.sif", line: 14 },
    ]);
    assert.deepEqual(inputs.localParents, [
      { stage: 0, path: join(context, "base.sif"), line: 2, missing: false },
      { stage: 1, path: join(context, "arch.tar"), line: 10, missing: false },
      { stage: 2, path: join(context, "sub/missing.sif"), line: 14, missing: true },
    ]);
  });

  test("take nothing from the host for %files with arguments, as Apptainer does", async () => {
    const context = folder({ a: "a" });
    const files = async (args: string) =>
      Object.keys((await collect(`${head}%files${args}\na\n`, context)).files);
    assert.deepEqual(await files(""), ["a"]);
    assert.deepEqual(await files(" "), ["a"]);
    assert.deepEqual(await files(" # host"), ["a"]);
    for (const args of ["  ", " from stage", " from x y", " x"]) assert.deepEqual(await files(args), []);
  });

  test("leave out .git and excluded folders inside of a folder, and say so", async () => {
    const context = folder({
      ".git/HEAD": "1",
      "src/a": "a",
      "containers/big.sif": "S",
      "sub/.git": "gitdir: x",
    });
    const inputs = await collect(`${head}%files\n. /opt\n`, context, {
      exclude: [join(context, "containers")],
    });
    assert.deepEqual(Object.keys(inputs.files), ["src/a"]);
    assert.deepEqual(inputs.skipped, [".git", "containers", "sub/.git"]);
  });
});

describe("the digest", () => {
  const recipe = `${head}%files\nsrc /opt\nrun.sh /\n%post\nmake\n`;
  const files = { "src/a": "a", "src/l": "<a>", "src/e/": "", "run.sh": "#!/bin/sh\n", other: "o" };
  const digest = async (context: string, text = recipe, more: Partial<Given> = {}) =>
    (await collect(text, context, more)).digest;

  test("is the same in another place, at another time, with other modes and owners' write rights", async () => {
    const first = folder(files);
    const before = await digest(first);
    assert.match(before, /^[0-9a-f]{64}$/);
    const second = join(temporary, `c${count++}`);
    cpSync(first, second, { recursive: true, verbatimSymlinks: true });
    utimesSync(join(second, "src/a"), 1, 1);
    chmodSync(join(second, "src/a"), 0o600);
    chmodSync(join(second, "src"), 0o700);
    writeFileSync(join(second, "other"), "changed");
    assert.equal(await digest(second), before);
    const link = join(temporary, `c${count++}`);
    symlinkSync(second, link);
    assert.equal(await digest(link), before);
    assert.equal(await digest(second, recipe, { buildArgs: {}, options: {} }), before);
  });

  test("is the same for a link as for a copy of what it leads to", async () => {
    assert.equal(await digest(folder(files)), await digest(folder({ ...files, "src/l": "a" })));
  });

  const changes: Record<string, (context: string) => void> = {
    "a byte of a file": (context) => writeFileSync(join(context, "src/a"), "b"),
    "a new file": (context) => writeFileSync(join(context, "src/n"), ""),
    "a new name": (context) => renameSync(join(context, "src/a"), join(context, "src/A")),
    "a new empty folder": (context) => mkdirSync(join(context, "src/new")),
    "an empty folder gone": (context) => rmSync(join(context, "src/e"), { recursive: true }),
    "the right to execute": (context) => chmodSync(join(context, "run.sh"), 0o755),
    "another target of a link": (context) => {
      rmSync(join(context, "src/l"));
      symlinkSync("../run.sh", join(context, "src/l"));
    },
  };
  for (const [what, apply] of Object.entries(changes)) {
    test(`changes with ${what}`, async () => {
      // The link "l" leads to "a": without it, a renamed file is the only change.
      const context = folder({ ...files, ...(what === "a new name" ? { "src/l": "x" } : {}) });
      const before = await digest(context);
      apply(context);
      assert.notEqual(await digest(context), before);
    });
  }

  test("changes with the recipe, arguments, architecture and options", async () => {
    const context = folder(files);
    const digests = await Promise.all([
      digest(context),
      digest(context, `${recipe}\n`),
      digest(context, recipe, { buildArgs: { A: "1" } }),
      digest(context, recipe, { buildArgs: { A: "2" } }),
      digest(context, recipe, { arch: "arm64" }),
      digest(context, recipe, { options: { fakeroot: true } }),
    ]);
    assert.equal(new Set(digests).size, digests.length);
    const order = await Promise.all([
      digest(context, recipe, { buildArgs: { A: "1", B: "2" } }),
      digest(context, recipe, { buildArgs: { B: "2", A: "1" } }),
    ]);
    assert.equal(order[0], order[1]);
  });
});

describe("inputs are refused, with the line that asks for them,", () => {
  const outside = join(temporary, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "secret"), "s");

  const cases: Record<string, { files: Record<string, string>; source: string; message: RegExp }> = {
    "when a path leads out by ..": {
      files: {},
      source: "../outside/secret",
      message: /leads out of the context/,
    },
    "when a path is absolute and elsewhere": {
      files: {},
      source: join(outside, "secret"),
      message: /leads out/,
    },
    "when a glob leads out": { files: {}, source: "../outs*/*", message: /leads out/ },
    "when a link leads out": { files: { l: `<${outside}/secret>` }, source: "l", message: /leads out/ },
    "when a link in a folder leads out": {
      files: { "d/l": "<../../outside>" },
      source: "d",
      message: /d\/l is a link that leads out/,
    },
    "when a glob goes through a link that leads out": {
      files: { l: `<${outside}>` },
      source: "l/*",
      message: /leads out/,
    },
    "when a file is missing": { files: {}, source: "nope", message: /there is no nope in / },
    "when a glob fits nothing": { files: {}, source: "*.x", message: /there is no \*\.x in / },
    "when a link leads nowhere": {
      files: { "d/l": "<nope>" },
      source: "d",
      message: /d\/l is a broken link/,
    },
    "when a link goes in a circle": {
      files: { l: "<m>", m: "<l>" },
      source: "l",
      message: /there is no l in /,
    },
    "when a folder links to one above it": {
      files: { "d/e/up": "<..>" },
      source: "d",
      message: /is a link to a folder that contains it/,
    },
    "when the shell would run something": {
      files: {},
      source: "$(id)",
      message: /cannot expand this source/,
    },
  };
  for (const [name, { files, source, message }] of Object.entries(cases)) {
    test(name, async () => {
      const failure = await failureOfAsync(collect(`${head}%files\n# c\n  ${source} /x\n`, folder(files)));
      assert.equal(failure.kind, "usage");
      assert.match(failure.message, message);
      assert.deepEqual(failure.place, { path: "test.def", line: 5, column: 3 });
      assert.ok(failure.remedy);
    });
  }

  test("when a named pipe is among them, without waiting for it", async () => {
    const context = folder({ "d/a": "a" });
    execFileSync("mkfifo", [join(context, "d/pipe")]);
    const failure = await failureOfAsync(collect(`${head}%files\nd\n`, context));
    assert.match(failure.message, /d\/pipe is a named pipe/);
  });

  test("when a name in a folder is not UTF-8", async () => {
    const context = folder({ "d/a": "a" });
    writeFileSync(Buffer.concat([Buffer.from(join(context, "d/")), Buffer.from([0xff, 0xfe])]), "x");
    const failure = await failureOfAsync(collect(`${head}%files\nd\n`, context));
    assert.match(failure.message, /has a name that is not UTF-8/);
    assert.equal(failure.place?.line, 4);
  });

  test("when a million paths are named, by globs or line by line, within seconds", async () => {
    const context = folder(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}/`, ""])));
    writeFileSync(join(context, "a"), "a");
    for (const files of ["*/../*\n", "{0..1000}/../{0..1000}\n", "%files\n0\n".repeat(300_000)]) {
      const failure = await withinProcessorTime(() =>
        failureOfAsync(collect(`${head}%files\n${files}`, context)),
      );
      assert.equal(failure.kind, "usage");
      assert.match(failure.message, /more than 250000 paths/);
    }
  });

  test("when a folder holds more files than anybody means; a large one is taken whole", async () => {
    const context = folder({ "d/": "" });
    const fill = (count: number) =>
      execFileSync("sh", ["-c", `cd d && seq ${count} | xargs touch`], { cwd: context });
    fill(20_000);
    for (const source of ["d", "d/*"]) {
      const { files } = await collect(`${head}%files\n${source} /opt\n`, context);
      assert.equal(Object.keys(files).length, 20_000);
    }
    fill(250_001);
    for (const source of ["d", "d/*"]) {
      const failure = await withinProcessorTime(() =>
        failureOfAsync(collect(`${head}%files\n${source} /opt\n`, context)),
      );
      assert.match(failure.message, /more than 250000 paths/);
    }
  });

  test("when localimage names no image, and when the context is no folder", async () => {
    const context = folder({ f: "f" });
    assert.match(
      (await failureOfAsync(collect("Bootstrap: localimage\n%post\na\n", context))).message,
      /missing From line/,
    );
    assert.match((await failureOfAsync(collect(head, join(context, "f")))).message, /is not a folder/);
  });

  test("when folders that link to each other are endless, quickly", async () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 40; level++) {
      for (const side of ["l", "r"]) files[`${level}/${side}`] = `<../${level + 1}>`;
    }
    files["40/end"] = "x";
    const failure = await withinProcessorTime(() =>
      failureOfAsync(collect(`${head}%files\n0\n`, folder(files))),
    );
    assert.match(failure.message, /more than 250000 paths/);
  });
});

test("local parents that link to each other are missing, not followed forever", async () => {
  const context = folder({ "a.sif": "<b.sif>", "b.sif": "<a.sif>" });
  const inputs = await collect("Bootstrap: localimage\nFrom: a.sif\n", context);
  assert.deepEqual(inputs.localParents, [{ stage: 0, path: join(context, "a.sif"), line: 2, missing: true }]);
});

test("an absolute path into the context is an input under its relative name", async () => {
  const context = folder({ "d/a": "a" });
  const inputs = await collect(`${head}%files\n${context}/d/a /x\nd/../d/a /y\n`, context);
  assert.deepEqual(Object.keys(inputs.files), ["d/a"]);
});
