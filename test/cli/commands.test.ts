import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it, type TestContext } from "node:test";
import type { Command } from "commander";
import { makeProgram } from "../../src/cli/main.ts";
import { isStablePlace, stampOf } from "../../src/files/user-cache.ts";
import { assertFailed, type Bench, bench, ended } from "./support.ts";

let at: Bench;
let ts: string;
let older: string;

before(async (t) => {
  at = await bench(t as TestContext);
  older = (await at.json(["roundtrip", "tiny.def"])).built.ts;
  await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11" });
  ts = (await at.json(["roundtrip", "tiny.def"])).built.ts;
});

const top = join(import.meta.dirname, "../..");
const commands = (await makeProgram()).commands.map((command) => command.name());

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

describe("the command line", () => {
  it("has the commands that are documented", () => {
    for (const name of ["roundtrip", "build", "verify", "check", "list", "show", "diff", "setup", "doctor"])
      assert.ok(commands.includes(name), name);
  });

  it("--help of every command ends with 0 and has examples that it understands", async () => {
    // What the program calls itself, in a job of SLURM, is not for people.
    for (const command of (await makeProgram()).commands.filter((each) => each.name() !== "slurm-task")) {
      let text = "";
      command
        .configureOutput({
          writeOut: (part) => {
            text += part;
          },
        })
        .exitOverride();
      command.outputHelp();
      assert.match(text, /^Usage: /, command.name());
      const examples = [...text.matchAll(/^ {2}\$ stx-container (\S+)/gm)].map((match) => match[1]);
      assert.ok(examples.length > 0, `${command.name()} has no examples`);
      for (const example of examples) assert.equal(example, command.name());
    }
    for (const args of [["--help"], ["roundtrip", "--help"], ["help", "check"], ["--version"]]) {
      const ran = await at.run(args);
      assert.equal(ran.code, 0, ran.stderr);
      assert.equal(ran.stderr, "");
      assert.ok(ran.stdout.length > 0);
    }
    assert.match((await at.run(["--help"])).stdout, /Exit codes: 0 done · 1 failed · 2 wrong use/);
  });

  it("W112: every option is read, so that none is accepted and ignored", async () => {
    const source = globSync("src/cli/**/*.ts", { cwd: top })
      .map((path) => readFileSync(join(top, path), "utf8"))
      .join("\n");
    const unread = everyCommand(await makeProgram()).flatMap((command) =>
      command.options
        .map((option) => option.attributeName())
        // Declared as `name?: string` or `name: string` in the type of a command's flags, and used once more.
        .filter(
          (name) =>
            (source.match(new RegExp(`(?<![-\\w"])${name}\\b(?!\\??: (?:string|boolean|number))`, "g")) ?? [])
              .length < 1,
        )
        .map((name) => `${command.name()} ${name}`),
    );
    assert.deepEqual(unread, []);
  });

  it("W117: every command looks for builds and sandboxes in the same folder", async () => {
    const defaults = everyCommand(await makeProgram())
      .flatMap(({ options }) => options)
      .filter(({ long }) => long === "--store")
      .map(({ defaultValue }) => defaultValue);
    assert.ok(defaults.length > 30);
    assert.deepEqual([...new Set(defaults)], ["containers"]);
  });

  it("wrong use ends with 2 and says what was meant", async () => {
    for (const [args, words] of [
      [["rondtrip", "tiny.def"], /unknown command 'rondtrip'[\s\S]*Did you mean roundtrip\?/],
      [["build", "tiny.def", "--stroe", "x"], /unknown option '--stroe'[\s\S]*Did you mean --store\?/],
      [
        ["build"],
        /missing required argument 'recipe'\nUsage: stx-container build \[options\] <recipe>\n\(see stx-container build --help\)$/m,
      ],
      [["build", "a.def", "b.def"], /too many arguments/],
      [["export", "tiny.lock"], /name a format with --format[\s\S]*cyclonedx: everything/],
      [["tiny", "check"], /unknown command 'tiny'\n\(Did you mean stx-container check tiny\?\)\nUsage/],
      [["export", "tiny.lock", "--format", "zip"], /unknown export format "zip"[\s\S]*cyclonedx: everything/],
      [["verify"], /needs either the name of a build/],
      [["verify", "tiny", "--lock", "x"], /needs either the name of a build/],
      [["lint", "tiny.def", "--format", "zip"], /Allowed choices are/],
    ] as const) {
      const ran = await at.run([...args]);
      assert.equal(ran.code, 2, `${args}: ${ran.stderr}`);
      assert.equal(ran.stdout, "");
      assert.match(ran.stderr, words);
    }
    const bare = await at.run([]);
    assert.equal(bare.code, 2);
    assert.match(bare.stderr, /Usage: stx-container/);
  });

  it("--json of every command is one JSON document on stdout, also of one that fails", async () => {
    const lock = `containers/tiny/tiny-${ts}.lock`;
    const runs: [string[], number][] = [
      [["roundtrip", "tiny.def"], 0],
      [["build", "tiny.def"], 0],
      [["verify", "tiny", "--context", "."], 0],
      [["check", "tiny"], 0],
      [["list"], 0],
      [["list", "nothing"], 0],
      [["show", "tiny"], 0],
      [["diff", lock, "tiny"], 0],
      [["diff", `tiny-${older}`, "tiny"], 3],
      [["setup"], 0],
      [["build", "missing.def"], 2],
      [["check", "nothing"], 2],
      [["show", "../x"], 2],
    ];
    for (const [args, code] of runs) await at.json(args, code);
    const doctor = await at.run(["doctor", "--json"]);
    assert.ok([0, 1].includes(doctor.code!), doctor.stderr);
    assert.ok(JSON.parse(doctor.stdout).length > 5);
    const failed = await at.json(["build", "missing.def"], 2);
    assert.deepEqual(Object.keys(failed), ["error"]);
    assert.deepEqual([failed.error.kind, failed.error.remedy], ["usage", "check the path"]);
  });

  it("a recipe in the place of a build is taken or named as that, and a file of a build in the place of its name is taken", async () => {
    await at.write("new.def", "Bootstrap: scratch\n");
    assertFailed(await at.run(["cite", "new.def"]), 2, /is a recipe, not a file of a build/, /roundtrip /);
    assert.equal((await at.run(["cite", "tiny.def"])).code, 0);
    const [byRecipe, byImage] = [await at.run(["check", "tiny.def"]), await at.run(["check", "tiny"])];
    assert.deepEqual([byRecipe.code, byRecipe.stdout], [0, byImage.stdout]);
    await at.write("files.zip", "PK");
    assertFailed(await at.run(["exec", "files.zip", "ls"]), 2, /it is an archive/);
    for (const command of ["history", "list"]) {
      const [byName, byFile] = [
        await at.run([command, "tiny"]),
        await at.run([command, "containers/tiny.sif"]),
      ];
      assert.deepEqual([byFile.code, byFile.stdout], [0, byName.stdout]);
    }
    assert.match((await at.run(["list", "nothing"])).stdout, /^No builds of nothing in /);
  });

  it("a reader that goes away is no error", async () => {
    const child = at.start(["show", "tiny", "--packages"]);
    const end = ended(child);
    child.stdout.destroy();
    assert.equal((await end).code, 0);
  });

  it("paths may be relative to the folder it runs in, which is not the recipe's", async () => {
    await at.write("elsewhere/x", "");
    const ran = await at.run(["roundtrip", "../tiny.def", "--store", "../containers"], {
      cwd: at.path("elsewhere"),
    });
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, new RegExp(`^Unchanged: tiny-${ts}`));
  });
});

describe("on the tiny image", () => {
  it("list names every build, the published one first seen by its arrow", async () => {
    const { stdout } = await at.run(["list"]);
    assert.match(stdout, new RegExp(`→ +tiny-${ts} +complete +verified`));
    assert.match(stdout, new RegExp(`\\n +tiny-${older} +complete +verified`));
    assert.match(
      (await at.run(["list", "--store", "none"])).stdout,
      /^No builds in .*none, which does not exist\. To create one:/,
    );
  });

  it("show tells verdict, digests, builder and packages", async () => {
    const { stdout } = await at.run(["show", `tiny-${ts}`, "--packages"]);
    assert.match(stdout, new RegExp(`^✔ verified {2}tiny-${ts} \\(published\\)`));
    assert.match(stdout, /image +1\.1 MB amd64 sha256:[0-9a-f]{64}|image +\S+ MB arm64/);
    assert.match(stdout, /builder +Apptainer \d/);
    assert.match(stdout, /apk +2 packages/);
    assert.match(stdout, /apk +musl +1\.2\.5-r11/);
    const document = await at.json(["show", "tiny"]);
    assert.deepEqual([document.build.ts, document.lock.ts, document.gate.open], [ts, ts, true]);
  });

  it("show takes the digest from the cache, as check does", async (t) => {
    const image = at.path("containers/tiny", `tiny-${ts}.sif`);
    if (!(await isStablePlace(image))) return t.skip("the file system gives no lasting times");
    const cache = at.path("poisoned");
    mkdirSync(join(cache, "stx-container/digests"), { recursive: true });
    // A wrong one on purpose: it shows that the cache is asked.
    const entry = join(cache, "stx-container/digests", createHash("sha256").update(image).digest("hex"));
    writeFileSync(entry, `${"0".repeat(64)} ${stampOf(image)!.key}`);
    const env = { XDG_CACHE_HOME: cache, CI: undefined };
    assert.match((await at.run(["show", `tiny-${ts}`], { env })).stdout, /^✘ not verified/);
  });

  it("diff names the package with both versions, and ends with 3; of the same lock with 0", async () => {
    const { code, stdout } = await at.run(["diff", `tiny-${older}`, `tiny-${ts}`]);
    assert.equal(code, 3);
    assert.match(stdout, /musl\S* +1\.2\.5-r10 → 1\.2\.5-r11/);
    const same = await at.run(["diff", "tiny", `tiny-${ts}`]);
    assert.equal(same.code, 0);
    assertFailed(await at.run(["diff", "no.lock", "tiny"]), 2, /there is no lock at .*no\.lock/);
    await at.write("bad.lock", "{}");
    assertFailed(await at.run(["diff", "bad.lock", "tiny"]), 5, /bad\.lock/);
  });

  it("freeze writes the lock of an image that has none; it holds what the build's lock holds", async () => {
    const out = await at.run(["freeze", "containers/tiny.sif"]);
    assert.equal(out.code, 0, out.stderr);
    const frozen = JSON.parse(out.stdout);
    const { lock } = await at.json(["show", "tiny"]);
    assert.deepEqual(frozen.ecosystems, lock.ecosystems);
    // Only a build knows the moment that times are clamped to.
    const { canonicalDigest: _, ...image } = lock.image;
    assert.deepEqual(frozen.image, image);
    assert.equal((await at.run(["freeze", "containers/tiny.sif", "-o", "frozen.lock"])).code, 0);
    assert.deepEqual(JSON.parse(at.read("frozen.lock")), frozen);
    assert.equal((await at.run(["diff", "frozen.lock", "tiny"])).code, 0);
    const brief = JSON.parse((await at.run(["freeze", "containers/tiny.sif", "--no-contents"])).stdout);
    assert.equal(brief.ecosystems.unowned, undefined);
    // It has no inputs, so it cannot be verified, and says so.
    const { files } = (await at.json(["show", "tiny"])).build;
    const trio = ["--image", files.image, "--lock", "frozen.lock", "--recipe", files.lockedRecipe];
    assertFailed(await at.run(["verify", ...trio]), 5, /frozen\.lock/);
  });

  it("export writes a lock or an image in other tools' formats", async () => {
    const lock = `containers/tiny/tiny-${ts}.lock`;
    for (const format of ["cyclonedx", "spdx"]) {
      const ran = await at.run(["export", lock, "--format", format]);
      assert.equal(ran.code, 0, ran.stderr);
      assert.match(JSON.stringify(JSON.parse(ran.stdout)), /"musl"/);
    }
    const ran = await at.run(["export", "containers/tiny.sif", "--format", "cyclonedx", "-o", "sbom.json"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(ran.stdout, "");
    assert.match(at.read("sbom.json"), /musl/);
    assert.equal((await at.run(["export", lock, "--format", "seed"])).code, 0);
  });

  it("parse and lint read the recipe, and end with 1 for one that is wrong", async () => {
    assert.match((await at.run(["parse", "tiny.def"])).stdout, /^✔ tiny\.def: 1 stage\n$/);
    writeFileSync(at.path("wrong.def"), "From: nowhere\n%nonsense\n");
    const wrong = await at.run(["parse", "tiny.def", "wrong.def", "--jsonl"]);
    assert.equal(wrong.code, 1);
    assert.deepEqual(
      wrong.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).ok),
      [true, false],
    );
    const lint = await at.run(["lint", "tiny.def", "--format", "json"]);
    assert.equal(lint.code, 0, lint.stderr);
    JSON.parse(lint.stdout);
    assert.equal((await at.run(["lint", "wrong.def"])).code, 1);
    for (const command of ["parse", "lint"])
      assert.equal((await at.run([command, "missing.def"])).code === 0, false, command);
  });

  it("setup is done in a second where Apptainer is there; doctor gives each finding a remedy", async () => {
    const setup = await at.run(["setup"]);
    assert.match(setup.stdout, /^(apptainer|singularity) \d\S* is ready: \//);
    const findings = JSON.parse((await at.run(["doctor", "--json"])).stdout);
    for (const { level, title, detail, remedy } of findings) {
      assert.ok(["ok", "warning", "error"].includes(level) && title && detail);
      if (level !== "ok") assert.ok(remedy, `${title} has no remedy`);
    }
    const { stdout } = await at.run(["doctor"]);
    assert.equal(stdout.split("\n").filter((line) => /^[✔!✘] /.test(line)).length, findings.length);
  });

  it("`show` says in its first words what was verified", async () => {
    const shown = await at.run(["show", "tiny"]);
    assert.match(shown.stdout, new RegExp(`^✔ verified +tiny-${ts} \\(published\\)`));
  });
});
