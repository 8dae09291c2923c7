// The commands of docs/student.md and docs/reviewer.md, in their order: the student's zip file is what the reviewer gets.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { commandFile } from "../support/command.ts";
import { apkDatabase, type Bench, bench, tinyRecipe } from "./support.ts";

/** Every command of a page: those of its `sh` blocks, and indented ones, without what installs the program. */
function commandsOf(page: string): string[] {
  const text = readFileSync(join(import.meta.dirname, "../../docs", page), "utf8");
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block = ""]) => block);
  const indented = [...text.matchAll(/^\n {4}(stx-container .*)$/gm)].map(([, line = ""]) => line);
  return [...blocks, ...indented]
    .flatMap((block) => block.split("\n"))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Runs commands as a user would, in one folder. @returns what each printed @throws for the first that fails */
function ran(at: Bench, folder: string, commands: readonly string[]): Map<string, string> {
  const { NODE_TEST_CONTEXT, GITHUB_ACTIONS, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: `${at.path("bin")}:${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: at.path("home"),
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const printed = new Map<string, string>();
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
    printed.set(command, stdout);
  }
  return printed;
}

test("a student's page leads from a recipe to a proof, and a reviewer's page checks it and proves it again", async (t) => {
  const at = await bench(t);
  await at.write("bin/stx-container", `#!/bin/sh\nexec ${process.execPath} ${commandFile} "$@"\n`, 0o755);
  // What unpacks an archive is no part of this; Debian has it in a package of its own.
  await at.write("bin/unzip", '#!/bin/sh\nexec python3 -m zipfile -e "$2" .\n', 0o755);
  mkdirSync(at.path("study"));
  mkdirSync(at.path("home"));
  for (const name of ["busybox", "installed", "os-release"])
    renameSync(at.path(name), at.path("study", name));
  await at.write("study/hello.def", tinyRecipe());
  const git = (...words: string[]) => execFileSync("git", words, { cwd: at.path("study"), encoding: "utf8" });
  git("init", "-q");
  git("config", "user.name", "Jane Doe");
  git("config", "user.email", "jane@example.org");

  const commands = commandsOf("student.md");
  const changed = commands.indexOf("stx-container check hello.def");
  assert.ok(changed > 10, String(changed));
  const student = ran(at, at.path("study"), commands.slice(0, changed + 1));
  assert.match(student.get("stx-container roundtrip hello.def") ?? "", /verified|Unchanged/);
  assert.match(student.get("stx-container explain hello") ?? "", /verified \(level: content\)/);
  assert.match(student.get("stx-container exec hello cat /etc/os-release") ?? "", /^ID=alpine$/m);
  const cited =
    student.get('stx-container cite hello --author "Doe, Jane" --title "The container of my study"') ?? "";
  assert.match(cited, /title = \{\{The container of my study\}\}[\s\S]*rebuilt and verified/);
  assert.match(at.read("study/software.md"), /^\| .*busybox/m);
  const committed = git("show", "--name-only", "--format=");
  assert.match(committed, /\.verified$/m);
  assert.match(committed, /^\.github\/workflows\/containers\.yml$/m);
  assert.doesNotMatch(committed, /\.sif|\.zip/);

  mkdirSync(at.path("review"));
  renameSync(at.path("study/hello.zip"), at.path("review/hello.zip"));
  await at.write("study/installed", apkDatabase({ busybox: "1.37.0-r13", musl: "1.2.5-r10" }));
  assert.throws(
    () => ran(at, at.path("study"), commands.slice(changed, changed + 1)),
    /file installed.*inputs-differ/,
  );
  const again = ran(at, at.path("study"), commands.slice(changed + 1));
  assert.match(again.get("stx-container roundtrip hello.def") ?? "", /verified/);
  assert.match(again.get("stx-container drift hello") ?? "", /busybox.*r12.*r13/);

  // A vault is what docs/vault.md is about, and recovering an image docs/recover.md; their tests run those commands.
  const pages = commandsOf("reviewer.md").filter((line) => !/--from-vault|recovered/.test(line));
  const reviewer = ran(at, at.path("review"), pages);
  assert.match(
    reviewer.get("stx-container check hello.zip") ?? "",
    /^✔ hello-[\s\S]* of +exactly this image,[\s\S]*under a configuration that is not here; the defaults were applied/m,
  );
  const strict = await at.run(["check", "hello.zip", "--require-verified"], { cwd: at.path("review") });
  assert.equal(strict.code, 3);
  assert.match(strict.stdout, /\(policy-missing\)/);
  assert.match(
    reviewer.get("stx-container explain hello.zip") ?? "",
    /the marker is valid for these files$/m,
  );
  assert.match(reviewer.get("stx-container diff hello/*.lock hello/*.sif") ?? "", /all \d+ packages equal/);
});
