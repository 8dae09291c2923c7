// Every command takes what a person has: each command that takes an image or a build, with each kind of argument, on a real
// build. The table in docs/arguments.md is made from the same list.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { makeProgram } from "../../src/cli/main.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { type Bench, bench, ended, type Ran } from "./support.ts";
import { type Kind, kinds, takes } from "./takes.ts";

let at: Bench;
let id = "";
/** What is given, by its kind: files that lie in no store, and those in the store. */
let loose: Partial<Record<Kind, string>>;
let own: Partial<Record<Kind, string>>;

const tools = await registryTools();
let stopRegistry = () => {};
after(() => stopRegistry());

/** As unzip does it; Python's own zipfile leaves the permissions out, which `verify` then reports. */
const unpackWithModes = `
import os, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
for part in archive.infolist():
    os.chmod(archive.extract(part, sys.argv[2]), part.external_attr >> 16)
`;

before(async (t) => {
  at = await bench(t as never);
  await at.json(["roundtrip", "tiny.def"]);
  // Two more builds, so that there is one to go back to and a change to show.
  for (const version of ["1.2.5-r11", "1.2.5-r10"]) {
    await at.packages({ musl: version });
    const made = await at.json(["roundtrip", "tiny.def"]);
    id = `tiny-${made.built.ts}`;
  }
  await at
    .json(["bundle", "tiny", "-o", "tiny.zip"])
    .catch(() => at.run(["bundle", "tiny", "-o", "tiny.zip"]));
  execFileSync("python3", ["-c", unpackWithModes, "tiny.zip", "My Study"], { cwd: at.folder });
  execFileSync("tar", ["-czf", "tiny.tgz", "-C", "My Study", "."], { cwd: at.folder });
  await at.run(["keygen", "key"]);
  mkdirSync(at.path("target"));
  let address: string | undefined;
  if (!("missing" in tools)) {
    const registry = await startRegistry(tools.registry);
    stopRegistry = registry.stop;
    address = `oras://${registry.host}/lab/tiny:1`;
    await at.json(["push", "tiny", address]);
  }
  const of = (folder: string): Partial<Record<Kind, string>> => ({
    ...{ name: "tiny", "build id": id, folder },
    ...{ image: `${folder}/${id}.sif`, lock: `${folder}/${id}.lock` },
    ...{ recipe: `${folder}/${id}.def`, marker: `${folder}/${id}.verified` },
  });
  own = of("containers/tiny");
  loose = {
    ...of("My Study/tiny"),
    ...{ folder: "My Study", zip: "tiny.zip", tar: "tiny.tgz", "standard input": "-" },
    ...(address !== undefined && { registry: address }),
  };
});

/** Runs one command with a file as its standard input. */
const runWith = (words: string[], input: string): Promise<Ran> =>
  ended(at.start(words, { by: ["sh", "-c", `exec "$@" < '${input}'`, "sh"] }));

/** Runs command lines in one process. */
function runAll(lines: string[][]): { code: number; out: string }[] {
  const { NODE_TEST_CONTEXT, GITHUB_ACTIONS, ...env } = process.env;
  const options = { input: JSON.stringify(lines), cwd: at.folder, env, maxBuffer: 1 << 28 };
  const script = join(import.meta.dirname, "run-all.ts");
  return JSON.parse(execFileSync(process.execPath, [script], options).toString());
}

describe("each command takes what a person has", () => {
  for (const [command, { words, not = [], inStore, tried = kinds }] of Object.entries(takes))
    test(command, async () => {
      const given = (kind: Kind) => (inStore && own[kind]) || loose[kind];
      const call = (kind: Kind) =>
        words(given(kind)!, at.path(`out-${command}-${kind}`.replaceAll(" ", "-")));
      const some = tried.filter((kind) => given(kind) !== undefined);
      const files = some.filter((kind) => kind !== "standard input");
      const results = runAll(files.map(call)).map(({ code, out }, index) => ({
        kind: files[index] as Kind,
        ...{ isDone: code === 0, isRefused: code === -1, said: out },
      }));
      if (some.includes("standard input")) {
        const { code, stdout, stderr } = await runWith(call("standard input"), "tiny.zip");
        const said = code === 0 ? stdout : stderr;
        results.push({ kind: "standard input", isDone: code === 0, isRefused: code === 2, said });
      }
      const wrong = results.filter(({ kind, isDone, isRefused, said }) =>
        not.includes(kind) ? !isRefused || said.includes("--name") : !isDone || said.trim() === "",
      );
      assert.deepEqual(wrong, []);
      for (const name of readdirSync(at.folder).filter((each) => each.startsWith("out-")))
        rmSync(at.path(name), { recursive: true });
    });
});

test("a command that packs an image again takes the image of every kind of argument", async () => {
  const made = await at.json(["canonical", "My Study/tiny", "-o", "one.sif"]);
  const again = await at.json(["canonical", id, "-o", "two.sif"]);
  assert.equal(made.sha256, again.sha256);
});

test("what a folder holds runs, and a recipe stands for its build", async () => {
  for (const given of ["My Study", "tiny.def", "."]) {
    const ran = await at.run(["exec", given, "/bin/busybox", "echo", "ran"]);
    assert.deepEqual(
      [ran.code, ran.stdout],
      [given === "." ? 2 : 0, given === "." ? "" : "ran\n"],
      ran.stderr,
    );
  }
});

test("a remedy about standard input or an archive is a command that can be pasted", async () => {
  copyFileSync(at.path(own.lock!), at.path("alone.lock"));
  for (const command of ["freeze", "recover"]) {
    const { code, stderr } = await runWith(
      [command, "-", ...(command === "recover" ? ["-o", "x"] : [])],
      "alone.lock",
    );
    assert.equal(code, 2);
    assert.match(stderr, /^To do: +stx-container explain -$/m);
  }
  const checked = await runWith(["check", "-"], "alone.lock");
  assert.match(checked.stdout + checked.stderr, /To do: stx-container verify -$/m);
  execFileSync("tar", ["-cf", "a lock.tar", "alone.lock"], { cwd: at.folder });
  const packed = await at.run(["freeze", "a lock.tar"]);
  assert.match(packed.stderr, /^To do: +stx-container explain 'a lock\.tar'$/m);
});

test("an id shows one build, and does not stand for all of its name where they may be removed", async () => {
  const listed = await at.run(["list", id]);
  assert.match(listed.stdout, new RegExp(id));
  assert.equal(listed.stdout.match(/tiny-\d{4}/g)?.length, 1);
  const pruned = await at.run(["prune", id, "--yes"]);
  assert.equal(pruned.code, 2);
  assert.match(pruned.stderr, /is one build, and this works on all builds of a name/);
  assert.ok(existsSync(at.path("containers/tiny", `${id}.sif`)));
});

test("a word that is no file and no name says so, with no option that the command has not", async () => {
  for (const words of [
    ["explain", "CITATION.cff"],
    ["exec", "Tiny", "true"],
    ["switch", "Tiny"],
  ]) {
    const { code, stderr } = await at.run(words);
    assert.equal(code, 2);
    assert.match(stderr, /stx-container list shows, or the path of a file that exists/);
  }
  const built = await runWith(["build", "-"], "tiny.def");
  assert.match(built.stderr, /cannot build what comes through standard input/);
});

test("the list names every command that takes an image or a build", async () => {
  const program = await makeProgram();
  const all = program.commands.flatMap((each) => [each, ...each.commands.map((child) => child)]);
  const words = (command: (typeof all)[number]) =>
    command.registeredArguments.some((argument) =>
      /^(?:build|builds|image|what|image-or-lock|a|version|name)$/.test(argument.name()),
    );
  const full = (command: (typeof all)[number]) =>
    [command.parent === program ? "" : command.parent?.name(), command.name()].filter(Boolean).join(" ");
  // Their arguments are sessions, builds in the queue, vaults and registry addresses.
  const others =
    /^(?:queue|vault|docker|sandbox (?!create)|slurm (?!start)|slurm-task|pull|push|host|snapshot )/;
  const named = all
    .filter(words)
    .map(full)
    .filter((name) => !others.test(name));
  assert.deepEqual(
    named.filter((name) => !(name in takes)),
    [],
  );
  assert.ok(named.length > 25, named.join(", "));
  assert.ok(readdirSync(join(import.meta.dirname, "../../docs")).includes("arguments.md"));
  assert.match(readFileSync(join(import.meta.dirname, "../../docs/arguments.md"), "utf8"), /`canonical`/);
});
