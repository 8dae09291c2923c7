import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { buildImage } from "../../src/apptainer/build.ts";
import type { Apptainer } from "../../src/apptainer/find.ts";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { Failure } from "../../src/failure.ts";
import { openLog } from "../../src/files/log.ts";
import { openImage } from "../../src/image/open.ts";
import {
  afterLastBuildScript,
  afterLastPost,
  editRecipe,
  firstPostLine,
  replaceHeader,
  splitBlocks,
} from "../../src/recipe/edit.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { buildArguments, substitute } from "../../src/recipe/template.ts";
import { staticBusybox } from "../apptainer/support.ts";
import { failureOf, recipeOf } from "./support.ts";

const edgeCases = join(import.meta.dirname, "../../../shared/corpus/recipes/edge");
const absent = existsSync(edgeCases) ? false : `the corpus is not here: ${edgeCases}`;

let folder: string;
let apptainer: Apptainer;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-recipe-"));
  apptainer = await ensureApptainer();
  await copyFile(await staticBusybox(folder), join(folder, "busybox"));
});
after(() => rm(folder, { recursive: true, force: true }));

const head = `Bootstrap: scratch

%files
    busybox /bin/busybox
    busybox /bin/sh
`;

/** Really builds a recipe. @returns the image's path and its text files by name, or the log of what failed */
async function build(recipe: string | Uint8Array, buildArgs: Record<string, string> = {}) {
  const work = await mkdtemp(join(folder, "build-"));
  const image = join(work, "image.sif");
  const log = await openLog(work, join(work, "log"));
  await mkdir(join(work, "scratch"));
  await writeFile(join(work, "recipe.def"), recipe);
  try {
    await buildImage({
      apptainer,
      recipe: join(work, "recipe.def"),
      image,
      context: folder,
      buildArgs,
      settings: { privileges: "auto", hostCa: "off", passEnv: [], timeLimitMs: 3_600_000 },
      scratch: join(work, "scratch"),
      postEnv: {},
      sourceDateEpoch: 1_700_000_000,
      log,
      onLine: () => {},
      compression: "fastest",
    }).finally(() => log.close());
  } catch (error) {
    assert.ok(error instanceof Failure, String(error));
    return { image, failed: await readFile(log.path, "utf8"), out: {} };
  }
  const tree = await openImage(image);
  const names = tree.list("/out").map(({ path }) => path);
  const out: Record<string, string> = Object.fromEntries(
    [...(await tree.read(names))].map(([path, bytes]) => [path.slice(5), bytes.toString()]),
  );
  await tree.close();
  return { image, out };
}

const say = (word: string) => `    /bin/busybox echo ${word} >>/out/order`;
const block = (...words: string[]) => ["%post", ...words.map(say), ""];

describe("Apptainer itself", () => {
  for (const [name, eol] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ] as const) {
    test(`runs inserted blocks in their order around the user's, in a recipe with ${name}`, async () => {
      const text = `${head}%post\n    /bin/busybox mkdir -p /out\n${say("user1")}\n%labels\n    a b\n%appinstall app\n${say("app")}\n%post\n${say("user2")}\n`;
      const recipe = recipeOf(text.replaceAll("\n", eol));
      const stage = recipe.stages[0]!;
      const edited = editRecipe(recipe, [
        {
          at: firstPostLine(stage)!,
          insert: ["%post", "    /bin/busybox mkdir -p /out", say("before1"), ""],
          sections: true,
        },
        { at: firstPostLine(stage)!, insert: block("before2"), sections: true },
        { at: afterLastPost(stage)!, insert: block("after"), sections: true },
        {
          at: afterLastBuildScript(stage)!,
          insert: ["%appinstall last", say("last"), ""],
          sections: true,
        },
      ]);
      const { out, failed } = await build(edited);
      assert.equal(failed, undefined);
      assert.deepEqual(out.order?.trim().split("\n"), [
        "before1",
        "before2",
        "user1",
        "user2",
        "after",
        "app",
        "last",
      ]);
    });
  }

  test("takes the arguments of the last %post that has any, as the parser does", async () => {
    const text = `${head}
%post -c /bin/false
    /bin/busybox mkdir /out
%post -c /bin/sh -u
    echo $- >/out/options
%post
    echo end >/out/end
`;
    assert.equal(recipeOf(text).stages[0]?.scripts.get("post")?.args, "-c /bin/sh -u");
    const { out, failed } = await build(text);
    assert.equal(failed, undefined);
    assert.match(out.options ?? "", /u/);
    assert.doesNotMatch(out.options ?? "", /e/, "-c loses the -e, as the rule post-ignores-errors says");
    assert.equal(out.end, "end\n");
  });

  test("fills in the last of an argument that is defined twice, and the given one before it", async () => {
    const text = `${head}
%arguments
    A=1
    A=2
%post
    /bin/busybox mkdir /out
    /bin/busybox echo "{{ A }} {{ B }}" >/out/a
%arguments
    A=3
    B=4
    B=5
`;
    for (const given of [{}, { A: "x" }] as Record<string, string>[]) {
      const ours = substitute(recipeOf(text), given).stages[0]?.scripts.get("post")?.script;
      const { out, failed } = await build(text, given);
      assert.equal(failed, undefined);
      assert.equal(out.a, `${given.A ?? "3"} 5\n`);
      assert.ok(ours?.includes(`"${out.a?.trim()}"`), ours);
    }
  });

  test("builds more than 64 KiB that splitBlocks divided, and refuses them undivided as we do", async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `    echo ${i} >>/out/lines # ${"because ".repeat(8)}`,
    );
    const recipe = recipeOf(`${head}%post\n    /bin/busybox mkdir /out\n%test\n    true\n`);
    const at = afterLastPost(recipe.stages[0]!)!;
    const blocks = splitBlocks(lines, "%post");
    assert.ok(blocks.length > 2);
    const edited = editRecipe(recipe, [{ at, insert: blocks.flat(), sections: true }]);
    const { out, failed } = await build(edited);
    assert.equal(failed, undefined);
    assert.equal(out.lines, lines.map((_, i) => `${i}\n`).join(""));
    const whole = ["%post", ...lines];
    assert.match(
      failureOf(() => editRecipe(recipe, [{ at, insert: whole, sections: true }])).message,
      /would be invalid/,
    );
    const undivided = [...recipe.lines.slice(0, at - 1), ...whole, ...recipe.lines.slice(at - 1)].join("\n");
    assert.match((await build(undivided)).failed ?? "", /while parsing definition.*token too long/);
  });

  test("builds on the image that a changed header names", async () => {
    const base = await build(`${head}%post\n    /bin/busybox mkdir /out\n${say("base")}\n`);
    const recipe = recipeOf(`bootstrap : localimage\nFROM: gone.sif # the base\n\n%post\n${say("layer")}\n`);
    const edited = editRecipe(recipe, [replaceHeader(recipe, recipe.stages[0]!, "from", base.image)]);
    const { out, failed } = await build(edited);
    assert.equal(failed, undefined);
    assert.equal(out.order, "base\nlayer\n");
  });
});

/** What Apptainer makes of a file, up to where it would fetch the base: which no proxy lets it. */
async function askApptainer(path: string): Promise<string> {
  const nowhere = "http://127.0.0.1:1";
  const work = await mkdtemp(join(folder, "ask-"));
  const output = await new Promise<string>((done) => {
    execFile(
      apptainer.command,
      ["--nocolor", "build", join(work, "image.sif"), path],
      {
        cwd: work,
        timeout: 3_600_000,
        env: {
          PATH: "/usr/bin:/bin:/usr/sbin:/sbin",
          HOME: work,
          TMPDIR: work,
          http_proxy: nowhere,
          https_proxy: nowhere,
        },
      },
      (_error, stdout, stderr) => done(`${stdout}${stderr}`),
    );
  });
  const [, name] = /build var (\w+) is not defined/.exec(output) ?? [];
  if (name) return "an argument is missing";
  if (/while parsing definition|^panic:/m.test(output)) return "refused";
  if (/Unable to create build|While performing build/.test(output)) return "read";
  return output;
}

/** What we make of it. */
function askOurselves(path: string): string {
  try {
    const recipe = parseRecipe(readFileSync(path), path);
    return buildArguments(recipe, {}).undefinedNames.length > 0 ? "an argument is missing" : "read";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return "refused";
  }
}

describe("what the installed Apptainer refuses and reads of the edge cases", { skip: absent }, () => {
  const files = absent ? [] : readdirSync(edgeCases).sort();
  test("is what we refuse and read", async () => {
    assert.ok(files.length > 60);
    const theirs: Record<string, string> = {};
    const ours: Record<string, string> = {};
    for (const file of files) {
      theirs[file] = await askApptainer(join(edgeCases, file));
      ours[file] = askOurselves(join(edgeCases, file));
    }
    assert.deepEqual(ours, theirs);
    assert.deepEqual([...new Set(Object.values(theirs))].sort(), [
      "an argument is missing",
      "read",
      "refused",
    ]);
  });
});
