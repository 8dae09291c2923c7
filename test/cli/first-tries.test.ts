// What people type first, and what they are shown: names of other programs, a bundle, a file of a build, Ctrl-C.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { until } from "../apptainer/support.ts";
import { assertFailed, bench, ended, tinyRecipe, verifiedBench } from "./support.ts";

test("the names that other programs have for it lead to the command here", async (t) => {
  const at = await bench(t);
  for (const [words, own] of [
    [["cleanup"], "prune"],
    [["status"], "list"],
    [["log", "tiny"], "queue log"],
    [["verfy"], "verify"],
  ] as const) {
    const ran = await at.run([...words]);
    assert.equal(ran.code, 2);
    assert.match(
      ran.stderr,
      new RegExp(`unknown command '${words[0]}'\\n\\(Did you mean ${own}\\?\\)\\nUsage`),
    );
  }
  const below = await at.run(["slurm", "cleanup"]);
  assert.match(below.stderr, /unknown command 'cleanup'\nUsage/, "prune is no command of slurm");
});

test("a report without a file names the whole command", async (t) => {
  const at = await verifiedBench(t);
  const ran = await at.run(["report", "tiny"]);
  assertFailed(ran, 2, /To do: {2}stx-container report tiny -o tiny\.html$/m);
  assert.equal((await at.run(["report", "tiny", "-o", "tiny.html"])).code, 0);
  assertFailed(await at.run(["report"]), 2, /To do: {2}stx-container report -o store\.html$/m);
});

test("list, history, cite and explain answer about a bundle, and sign leaves it alone", async (t) => {
  const at = await verifiedBench(t);
  const { name, ts } = at.built;
  await at.run(["bundle", "tiny", "-o", "tiny.zip", "--author", "Doe, Jane", "--title", "My container"]);
  mkdirSync(at.path("review"));
  execFileSync("mv", [at.path("tiny.zip"), at.path("review")]);
  execFileSync("python3", ["-m", "zipfile", "-e", at.path("review/tiny.zip"), at.path("review")]);
  const here = { cwd: at.path("review") };
  const files = `tiny/${name}-${ts}`;
  for (const given of ["tiny.zip", `${files}.lock`]) {
    const listed = await at.run(["list", given], here);
    assert.match(listed.stdout, new RegExp(`${name}-${ts} +complete +verified \\(content\\)`), listed.stderr);
    const history = await at.run(["history", given], here);
    assert.match(history.stdout, /verified[\s\S]*published/, history.stderr);
    const cited = await at.run(["cite", given], here);
    assert.match(cited.stdout, /title = \{\{My container\}\}[\s\S]*author = \{Doe, Jane\}/);
    assert.doesNotMatch(cited.stderr, /names no author/);
  }
  const other = await at.run(["cite", "tiny.zip", "--author", "Roe, Max"], here);
  assert.match(other.stdout, /author = \{Roe, Max\}/);
  const recipe = await at.run(["explain", `${files}.rough.def`], here);
  assert.match(recipe.stdout, /is +the recipe of the build tiny-\S+, as its author wrote it/);
  assert.match(recipe.stdout, /the marker is valid for these files$/m);

  await at.run(["keygen", "key"]);
  for (const given of ["review/tiny.zip", `review/${files}.verified`]) {
    const signed = await at.run(["sign", given, "--key", "key"]);
    // The store has this build, too: its marker is not the one that was named.
    if (given.endsWith(".zip"))
      assertFailed(signed, 2, /these files are in none[\s\S]*stx-container sign tiny-/);
    else assert.equal(signed.code, 2);
  }
});

test("a reader's rebuild of a bundle reaches the author's level, with the permissions of the copied files", async (t) => {
  const at = await bench(t);
  // As with a umask of 002, which Ubuntu gives its users.
  chmodSync(at.path("os-release"), 0o664);
  chmodSync(at.path("installed"), 0o640);
  const { verified } = await at.json(["roundtrip", "tiny.def"]);
  assert.equal(verified.level, "content");
  assert.equal((await at.run(["bundle", "tiny", "-o", "review/tiny.zip"])).code, 2, "no such folder");
  mkdirSync(at.path("review"));
  assert.equal((await at.run(["bundle", "tiny", "-o", "review/tiny.zip"])).code, 0);
  const again = await at.json(["verify", "tiny.zip"], 0, { cwd: at.path("review") });
  assert.equal(again.verified.level, "content", JSON.stringify(again));
});

test("a sandbox in the store changes no answer about its builds, and another link does", async (t) => {
  const at = await verifiedBench(t);
  const made = await at.run(["sandbox", "create", "tiny"]);
  assert.equal(made.code, 0, made.stderr);
  assert.equal((await at.run(["check", "--all"])).code, 0);
  const listed = await at.run(["list"]);
  assert.equal(listed.code, 0, listed.stdout);
  assert.doesNotMatch(listed.stdout, /current-sandbox/);
  assertFailed(await at.run(["prune", "tniy"]), 2, /no build of tniy[\s\S]*the store has: tiny$/m);
  symlinkSync("/etc", at.path("containers/elsewhere"));
  assert.equal((await at.run(["check", "--all"])).code, 5);
  execFileSync("ln", ["-sfn", "../outside", at.path("containers/current-sandbox")]);
  assert.match((await at.run(["list"])).stdout, /^current-sandbox is a symbolic link/m);
});

test("a citation of another image beside a build is not taken for its own", async (t) => {
  const at = await verifiedBench(t);
  await at.write(
    "CITATION.cff",
    `cff-version: 1.2.0\nauthors: [{name: "Somebody else"}]\nidentifiers: [{type: other, value: "sha256:${"0".repeat(64)}"}]\n`,
  );
  assert.doesNotMatch((await at.run(["cite", "tiny"])).stdout, /author/);
});

test("a build that was stopped or killed is listed as interrupted, one that failed as failed", async (t) => {
  const at = await bench(t);
  await at.write("slow.def", tinyRecipe("echo it runs; sleep 3600"));
  await at.write("bad.def", tinyRecipe("false"));
  for (const signal of ["SIGINT", "SIGKILL"] as const) {
    const child = at.start(["build", "slow.def"]);
    let text = "";
    child.stderr.on("data", (chunk) => {
      text += chunk;
    });
    const end = ended(child);
    await until(() => /^ +it runs$/m.test(text));
    child.kill(signal);
    await end;
  }
  await at.run(["build", "bad.def"]);
  const { stdout } = await at.run(["list"]);
  assert.equal(stdout.match(/^ +slow-\S+ +interrupted$/gm)?.length, 2, stdout);
  assert.match(stdout, /^ +bad-\S+ +failed$/m);
});

test("a file whose name begins with a dash, a misspelled key and keyword: what was meant is named", async (t) => {
  const at = await bench(t);
  await at.write("-my.def", "Bootstap: docker\nFrom: debian:12\n");
  assert.match(
    (await at.run(["lint", "-my.def"])).stderr,
    /\(For the file of that name write \.\/-my\.def\)/,
  );
  assert.doesNotMatch((await at.run(["prune", "--keep", "1"])).stderr, /Did you mean --help/);
  const linted = await at.run(["lint", "./-my.def"]);
  assert.match(linted.stdout, /unknown header keyword "bootstap"[\s\S]*did you mean bootstrap\?/);
  await at.write("policy.yaml", "require_verifed: true\n");
  const judged = await at.run(["check", "tiny", "--policy", "policy.yaml"]);
  assert.match(judged.stderr, /^To do: +did you mean require_verified\? the keys are: /m);
});

test("a wrong use of the command line is JSON where that was asked for", async (t) => {
  const at = await bench(t);
  for (const words of [["check", "--bogus"], ["exec"], ["chek"]]) {
    const { code, stdout } = await at.run([...words, "--json"]);
    assert.equal(code, 2);
    const { error } = JSON.parse(stdout);
    assert.deepEqual([error.kind, error.code], ["usage", "wrong-use"]);
    assert.match(error.what, /^(?:unknown|missing)/);
  }
});
