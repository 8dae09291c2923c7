// What a student, an admin and a reviewer stumbled over who had the pages and the messages alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { test } from "node:test";
import { type Bench, bench, ended, tinyRecipe } from "./support.ts";

/** The tiny image as a base, and beside it a recipe on it that copies a folder, in a folder of recipes. */
async function onBase(at: Bench): Promise<void> {
  const { built } = await at.json(["build", "tiny.def", "--store", "bases"]);
  mkdirSync(at.path("recipes/scripts/empty"), { recursive: true });
  copyFileSync(built.files.image, at.path("recipes/base.sif"));
  writeFileSync(at.path("recipes/scripts/run.sh"), "echo analysis\n");
  await at.write(
    "recipes/study.def",
    "Bootstrap: localimage\nFrom: base.sif\n\n%files\n    scripts /opt/scripts\n",
  );
}

test("a recipe in a folder of its own is verified and bundled by its name alone, with empty folders and its base", async (t) => {
  const at = await bench(t);
  await onBase(at);
  await at.json(["build", "recipes/study.def"]);
  assert.equal(readFileSync(at.path("containers/study/.recipe-folder"), "utf8"), "recipes\n");
  const { verified } = await at.json(["verify", "study"]);
  assert.equal(verified.verdict, "verified");

  const bare = await at.run(["bundle", "study", "-o", "bare.zip"]);
  assert.match(
    bare.stdout,
    /\.context\/ .* 1 file that the recipe copies in, and 1 empty folder that it copies in$/m,
  );
  assert.match(bare.stdout, /also needs the base image base\.sif \(sha256:[0-9a-f]{64}\), .*--base/);
  const checked = await at.run(["check", "bare.zip"]);
  assert.equal(checked.code, 0, checked.stderr);
  assert.match(checked.stdout, /Note: to rebuild it, the base image base\.sif \(sha256:/);

  const full = await at.run(["bundle", "study", "-o", "study.zip", "--base"]);
  assert.match(full.stdout, /, and the base image that it starts from$/m);
  assert.doesNotMatch(full.stdout, /Note/);
  const whole = await at.run(["check", "study.zip"]);
  assert.doesNotMatch(whole.stdout, /Note/);
  // As a reviewer elsewhere: nothing of the student's is there.
  mkdirSync(at.path("review"));
  for (const zip of ["bare.zip", "study.zip"]) copyFileSync(at.path(zip), at.path("review", zip));
  for (const folder of ["recipes", "containers", "bases"]) rmSync(at.path(folder), { recursive: true });
  const without = await at.run(["verify", "bare.zip"], { cwd: at.path("review") });
  assert.equal(without.code, 2);
  assert.match(
    without.stderr,
    /base image base\.sif is missing[\s\S]*To do: {2}get that image from who built on it/,
  );
  const again = await at.json(["verify", "study.zip"], 0, { cwd: at.path("review") });
  assert.equal(again.verified.verdict, "verified");
  // And unpacked, as unzip does it: modes and empty folders come along.
  execFileSync("python3", ["-m", "zipfile", "-e", at.path("study.zip"), at.path("unpacked")]);
  const readme = readFileSync(at.path("unpacked/README.md"), "utf8");
  assert.match(readme, /^Proven \(level: content\): /m);
  assert.match(readme, /`cd study\/study-\S+\.context && apptainer build image\.sif \.\.\/study-\S+\.def`/);
  const unpacked = await at.json(["verify", "unpacked/study"], 0, { cwd: at.folder });
  assert.equal(unpacked.verified.verdict, "verified");
});

test("a vault in a bundle holds the empty folders of the recipe, too", async (t) => {
  const at = await bench(t);
  mkdirSync(at.path("data/empty"), { recursive: true });
  await at.write("tiny.def", tinyRecipe("true", "", ["data /opt/data"]));
  await at.json(["roundtrip", "tiny.def", "--vault"]);
  const bundled = await at.run(["bundle", "tiny", "-o", "tiny.zip", "--vault"]);
  assert.equal(bundled.code, 0, bundled.stderr);
  for (const name of ["citation.bib", "README.md", "ro-crate-metadata.json"])
    assert.match(bundled.stdout, new RegExp(`^${name} `, "m"), "every file is listed");
  const { verified } = await at.json(["verify", "tiny.zip", "--store", "other", "--from-vault"]);
  assert.equal(verified.verdict, "verified");
});

test("of two round trips of one recipe at once, the second waits and takes the first one's build", async (t) => {
  const at = await bench(t);
  await at.write("tiny.def", tinyRecipe("sleep 5"));
  const first = at.start(["roundtrip", "tiny.def"]);
  const [one, two] = await Promise.all([
    ended(first),
    (async () => {
      await new Promise<void>((go) =>
        first.stderr.on("data", (text) => /Building/.test(String(text)) && go()),
      );
      return ended(at.start(["roundtrip", "tiny.def"]));
    })(),
  ]);
  assert.deepEqual([one.code, two.code], [0, 0], one.stderr + two.stderr);
  assert.match(
    two.stderr,
    /Waiting for another build of tiny\n {4}another process builds tiny in this store/,
  );
  assert.match(two.stderr, /process \d+ on /);
  assert.match(two.stdout, /^Unchanged: tiny-/m);
  assert.deepEqual(await at.list(), ["tiny complete verified published"]);
  assert.deepEqual(
    readdirSync(at.path("containers")).filter((name) => name.endsWith(".building")),
    [],
  );
});

test("a recipe named Singularity is checked, verified and explained by its path, with remedies that can be pasted", async (t) => {
  const at = await bench(t);
  mkdirSync(at.path("study"));
  for (const name of ["busybox", "installed", "os-release"])
    copyFileSync(at.path(name), at.path("study", name));
  chmodSync(at.path("study/busybox"), 0o755);
  const recipe = await at.write("study/Singularity", tinyRecipe());
  await at.json(["roundtrip", "study/Singularity", "--store", "images"]);
  const checked = await at.run(["check", "study/Singularity", "--store", "images"]);
  assert.match(checked.stdout, /^✔ study-/);
  const { verified } = await at.json([
    "verify",
    "study/Singularity",
    "--store",
    "images",
    "--context",
    "study",
  ]);
  assert.equal(verified.verdict, "verified");
  const explained = await at.run(["explain", "study/Singularity", "--store", "images"]);
  assert.match(explained.stdout, /stx-container check --store images study-/);
  writeFileSync(recipe, tinyRecipe("true && true"));
  const changed = await at.run(["check", "study/Singularity", "--store", "images"]);
  assert.equal(changed.code, 3);
  assert.match(changed.stdout, /^To do: stx-container roundtrip --store images study\/Singularity$/m);
  const code = await at.run(["explain", "recipe-differs"]);
  assert.match(code.stdout, /^To do:\n {2}prove the changed recipe: `stx-container roundtrip RECIPE`$/m);
});

test("the remedy of check repeats the build arguments that the recipe does not have itself", async (t) => {
  const at = await bench(t);
  await at.write("word.txt", "one");
  const section = "%arguments\n    kept=as it is\n";
  await at.write(
    "arg.def",
    tinyRecipe("echo '{{ word }}' '{{ kept }}' >/said", section, ["word.txt /word.txt"]),
  );
  const built = await at.run(["roundtrip", "arg.def", "--build-arg", "word=two words"]);
  assert.equal(built.code, 0, built.stderr);
  await at.write("word.txt", "three");
  const remedy = /^To do: (stx-container roundtrip arg\.def --build-arg 'word=two words')$/m;
  assert.match((await at.run(["check", "arg.def"])).stdout, remedy);
  await at.write("arg.def", "no recipe {{ word }}");
  assert.match(
    (await at.run(["check", "arg", "--recipe", "arg.def"])).stdout,
    /^To do: stx-container roundtrip/m,
  );
});

test("a recipe stands for its build in every command, which says what has changed since", async (t) => {
  const at = await bench(t);
  await at.write("word.txt", "one");
  await at.write("said.def", tinyRecipe("true", "", ["word.txt /word.txt"]));
  const built = await at.run(["roundtrip", "said.def"]);
  assert.equal(built.code, 0, built.stderr);
  const lines = [
    [["show", "said.def"], /✔ verified {2}said-/],
    [["cite", "said.def"], /@software\{said-/],
    [["report", "said.def", "-o", "-"], /<title>said-/],
    [["export", "said.def", "--format", "spdx"], /SPDXID/],
    [["forecast", "said.def"], /./],
    [["bundle", "said.def", "-o", "said.zip", "--no-image"], /^Wrote /],
  ] as const;
  for (const [words, says] of lines) {
    const ran = await at.run([...words]);
    assert.match(ran.stdout, says, words.join(" "));
    assert.doesNotMatch(ran.stderr, /has changed/, words.join(" "));
  }
  assert.match((await at.run(["explain", "said.def"])).stdout, /now +the marker is valid for these files/);
  await at.write("word.txt", "two");
  for (const [words, says] of lines) {
    const ran = await at.run([...words]);
    assert.match(ran.stdout, says, words.join(" "));
    assert.match(
      ran.stderr,
      /Note: this is about said-.* has changed since; .*stx-container check said\.def/,
    );
  }
  const explained = await at.run(["explain", "said.def"]);
  assert.match(explained.stdout, /now +refused: what goes into the build was changed .*word\.txt/);
  assert.match(explained.stdout, /^To do:\n {2}stx-container roundtrip said\.def$/m);
});

test("in a folder below, the store above is named, and a recipe named Singularity is no image", async (t) => {
  const at = await bench(t);
  mkdirSync(at.path("study/deep"), { recursive: true });
  await at.json(["roundtrip", "tiny.def"]);
  const cwd = at.path("study/deep");
  const missed = await at.run(["show", "tiny"], { cwd });
  assert.match(missed.stderr, /^To do: {2}name the store that has it: --store \S+\/containers$/m);
  await at.write("study/Singularity", tinyRecipe());
  const checked = await at.run(["check", "../Singularity"], { cwd });
  assert.equal(checked.code, 2);
  assert.match(checked.stderr, /Singularity is a recipe, not a file of a build/);
});
