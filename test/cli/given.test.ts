// Every command takes what a person has: a matrix of commands and kinds of what they are given.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { crc32 } from "node:zlib";
import { imageSubject } from "../../src/cli/image-subject.ts";
import { Failure } from "../../src/failure.ts";
import { writeBundle } from "../../src/operations/bundle/write.ts";
import { withGiven } from "../../src/operations/given/given.ts";
import { findBuild } from "../../src/store/builds.ts";
import type { StoreFiles } from "../../src/store/names.ts";
import { subjectOf } from "../../src/verdict/gate-subject.ts";
import { until } from "../apptainer/support.ts";
import { commandFile } from "../support/command.ts";
import { makeSquashfs, noMksquashfs } from "../support/squashfs.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

let folder: string;
let files: StoreFiles;
let kinds: Record<string, string>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stx-given-test-"));
  const store = join(folder, "containers");
  files = await writeBuild(store, makeBuild());
  const build = await findBuild(store, "lab");
  const loose = join(folder, "My Study");
  mkdirSync(loose);
  for (const [from, ending] of [
    [files.image, "sif"],
    [files.lock, "lock"],
    [files.lockedRecipe, "def"],
    [files.recipe, "rough.def"],
    [files.verified, "verified"],
  ] as const)
    cpSync(from, join(loose, `study.${ending}`));
  writeFileSync(join(loose, "README.md"), "what we did\n");
  await writeBundle({ subject: subjectOf(build), output: join(folder, "bundle.zip") });
  const tar = (...words: string[]) => execFileSync("tar", words, { cwd: folder });
  tar("-cf", "study.tar", "My Study");
  tar("-czf", "study.tgz", "-C", loose, ".");
  kinds = {
    name: "lab",
    "build id": `lab-${build.ts}`,
    image: join(loose, "study.sif"),
    lock: join(loose, "study.lock"),
    "locked recipe": join(loose, "study.def"),
    marker: join(loose, "study.verified"),
    folder: loose,
    "folder of a name": join(store, "lab"),
    "bundle of the store": join(folder, "bundle.zip"),
    tar: join(folder, "study.tar"),
    "compressed tar": join(folder, "study.tgz"),
  };
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("licences are not read from an image that only lies beside the lock", { skip: noMksquashfs }, () => {
  const apart = join(folder, "apart");
  mkdirSync(apart);
  cpSync(files.lock, join(apart, "study.lock"));
  makeSquashfs(join(folder, "My Study"), join(apart, "study.sif"));
  const [it] = ran([["export", join(apart, "study.lock"), "--format", "spdx", "--licences"]]);
  assert.match(it!.out, /study\.sif is not the image of this lock/);
});

const store = () => ["--store", join(folder, "containers")];

/** Runs command lines, all in one process. */
function ran(lines: string[][]): { code: number; out: string }[] {
  const input = JSON.stringify(lines.map((words) => [...words, ...store()]));
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const script = join(import.meta.dirname, "run-all.ts");
  return JSON.parse(execFileSync(process.execPath, [script], { input, env, encoding: "utf8" }));
}

const ofBuild = /lab-\d{4}-\d{4}-\d{6}/;
/** Each command, what it says of the build, and the kinds that it cannot take. */
const commands: Record<string, { words: (given: string) => string[]; says: RegExp; not?: string[] }> = {
  check: { words: (given) => ["check", given], says: ofBuild },
  show: { words: (given) => ["show", given], says: /✔ verified {2}lab-/ },
  explain: { words: (given) => ["explain", given], says: /lab-\d{4}|a locked recipe/, not: ["image"] },
  diff: { words: (given) => ["diff", given, files.lock], says: /all \d+ packages equal/, not: ["image"] },
  export: { words: (given) => ["export", given, "--format", "spdx"], says: /SPDXID/, not: ["image"] },
  cite: { words: (given) => ["cite", given], says: /@software\{lab-/ },
  report: { words: (given) => ["report", given, "-o", "-"], says: /<title>lab-[\s\S]*✔ verified/ },
  protect: { words: (given) => ["protect", given], says: ofBuild },
};

describe("commands by kinds of what they are given", () => {
  const taken = (not: readonly string[] = []) =>
    Object.entries(kinds).filter(([kind]) => !not.includes(kind));
  let results: { code: number; out: string }[] = [];
  before(() => {
    results = ran(
      Object.values(commands).flatMap(({ words, not }) => taken(not).map(([, given]) => words(given))),
    );
  });
  for (const [command, { says, not }] of Object.entries(commands))
    test(command, () => {
      const wrong = taken(not).flatMap(([kind]) => {
        const { code, out } = results.shift() as { code: number; out: string };
        return code === 0 && says.test(out) ? [] : [`${kind}: ${code} ${out.slice(0, 300)}`];
      });
      assert.deepEqual(wrong, []);
    });
});

test("cite takes a DOI as archives show it, and nothing else for one", () => {
  const given = (doi: string) => ["cite", files.lock, "--doi", doi];
  const [address, prefix, wrong] = ran([
    given("https://doi.org/10.5281/zenodo.12"),
    given("doi:10.5281/zenodo.12"),
    given("zenodo.12"),
  ]);
  for (const each of [address, prefix]) assert.match(each!.out, /doi = \{10\.5281\/zenodo\.12\}/);
  assert.notEqual(wrong!.code, 0);
  assert.match(wrong!.out, /is not a DOI/);
});

const request = (word: string, path = word) => ({ word, path, store: join(folder, "containers") });
const failure = async (word: string, path = join(folder, word)) => {
  try {
    await withGiven(request(word, path), async () => undefined);
  } catch (error) {
    assert.ok(error instanceof Failure);
    return error;
  }
  return assert.fail(`${word} was taken`);
};

/** A zip of one file that is not compressed. */
function storedZip(name: string, content: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), content]);
  const version = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  const central = Buffer.concat([Buffer.from("PK\x01\x02"), version, fields, rest, Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\x05\x06"), end]);
}

describe("what cannot be taken is named", () => {
  test("a store, a folder of nothing, nothing, an address that no registry has", async () => {
    for (const name of ["one", "two"]) await writeBuild(join(folder, "stores"), makeBuild({ name }));
    const store = await failure("stores");
    assert.equal(store.code, "subject-ambiguous");
    assert.match(store.remedy ?? "", /one --store stores/);
    mkdirSync(join(folder, "empty"));
    assert.equal((await failure("empty")).code, "subject-missing");
    assert.equal((await failure("absent.sif")).code, "no-such-file");
    assert.match((await failure("https://example.org/x.zip")).remedy ?? "", /curl -LO https/);
  });

  test("an archive whose files have second names, or differ in capitals alone", async () => {
    execFileSync(
      "sh",
      ["-c", "cp -r 'My Study' twins && mkdir TWINS && cp twins/study.lock TWINS/STUDY.LOCK"],
      {
        cwd: folder,
      },
    );
    execFileSync("tar", ["-czf", "twins.tgz", "twins", "TWINS"], { cwd: folder });
    assert.match((await failure("twins.tgz")).why ?? "", /two files "TWINS\/STUDY\.LOCK"/);
    // The name that stands before a file's content, and not the one in the list at the end.
    const zip = storedZip("study.lock", readFileSync(join(folder, "My Study/study.lock")));
    zip.write("other.lock", 30);
    writeFileSync(join(folder, "second.zip"), zip);
    assert.match((await failure("second.zip")).why ?? "", /"study\.lock" has a second name/);
  });

  test("an archive that leads out, is cut off, or has two builds", async () => {
    execFileSync("tar", ["-cPf", "out.tar", "--transform", "s,^,../,", "My Study/study.lock"], {
      cwd: folder,
    });
    assert.match((await failure("out.tar")).why ?? "", /unexpected file/);
    execFileSync("sh", ["-c", "head -c 3000 study.tgz > cut.tgz"], { cwd: folder });
    assert.equal((await failure("cut.tgz")).code, "bundle-invalid");
    cpSync(join(folder, "My Study"), join(folder, "two/a"), { recursive: true });
    cpSync(join(folder, "My Study"), join(folder, "two/b"), { recursive: true });
    execFileSync("tar", ["-cf", "two.tar", "two"], { cwd: folder });
    assert.equal((await failure("two.tar")).code, "subject-ambiguous");
    assert.equal((await failure("two")).code, "subject-ambiguous");
  });

  test("a failure inside an archive names the archive, and no private copy", async () => {
    const word = join(folder, "study.tar");
    const inside = withGiven(request(word), async (given) => {
      const path = "path" in given ? given.path : "";
      throw new Failure("usage", `no good: ${path}`, { code: "wrong-use" });
    });
    await assert.rejects(inside, (error: Failure) => {
      assert.match(error.message, /study\.tar: .*study\.lock/);
      assert.doesNotMatch(error.message, /stx-container-/);
      return true;
    });
  });
});

test("the files of two archives' images are compared", { skip: noMksquashfs }, () => {
  const [tree, packed] = [join(folder, "tree/etc"), join(folder, "packed")];
  mkdirSync(tree, { recursive: true });
  mkdirSync(packed);
  writeFileSync(join(tree, "os-release"), "ID=debian\nVERSION_ID=12\n");
  makeSquashfs(dirname(tree), join(packed, "study.sif"));
  execFileSync("tar", ["-cf", "image.tar", "packed"], { cwd: folder });
  const word = join(folder, "image.tar");
  const [same] = ran([["diff", "--files", word, word]]);
  assert.deepEqual([same?.code, same?.out], [0, "all files equal\n"]);
});

test("an empty word is no folder, and a FIFO is not waited for", () => {
  const fifo = join(folder, "fifo.sif");
  execFileSync("mkfifo", [fifo]);
  const [check, bundle, ...others] = ran([
    ["check", ""],
    ["bundle", ""],
    ["freeze", fifo],
    ["recover", fifo, "-o", join(folder, "recovered")],
    ["diff", "--files", fifo, fifo],
  ]);
  for (const each of [check, bundle]) assert.match(each?.out ?? "", /is empty/);
  for (const each of others) assert.match(each.out, /not a regular file/);
});

test("an option whose value is empty does not count as one that was not given", () => {
  const asked = ["--base", "--policy", "--signers", "--recipe", "--marker", "--trusted-root", "--context"];
  const results = ran([
    ...asked.map((option) => ["check", "lab", option, ""]),
    ["verify", "lab", "--sign="],
    ["sign", "lab", "--key", ""],
  ]);
  for (const [at, { code, out }] of results.entries()) {
    assert.equal(code, -1);
    assert.match(out, new RegExp(`the value of ${asked[at] ?? "--(sign|key)"} is empty: a variable`));
  }
});

test("an option whose default is empty may be left out", () => {
  const show = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      commandFile,
      "host",
      "show-mounts",
      ...words,
    ]);
    return `${status} ${stdout}${stderr}`;
  };
  assert.match(show("--mounts", "/data:/data"), /^0 (?:.*\n)*ro\s+\/data\s+\/data\n/);
  assert.match(show(), /^0 /);
  assert.match(show("--mounts", ""), /^2 .*the value of --mounts is empty/);
});

test("check judges one build or all of them, and a recipe that is a device or FIFO is not read", () => {
  const fifo = join(folder, "fifo.def");
  execFileSync("mkfifo", [fifo]);
  const [both, ...others] = ran([
    ["check", "lab", "--all"],
    ["check", "lab", "--recipe", fifo],
    ["check", "lab", "--recipe", "/dev/zero"],
  ]);
  assert.match(both?.out ?? "", /lab and --all were both given/);
  for (const each of others) assert.match(each.out, /not a plain file: it is a FIFO or device/);
});

test("recover writes recipe and lock, or neither", () => {
  const [system, to] = [join(folder, "system"), join(folder, "half")];
  for (const path of [join(system, "etc"), to]) mkdirSync(path, { recursive: true });
  writeFileSync(join(system, "etc/os-release"), "ID=debian\nVERSION_ID=12\n");
  writeFileSync(join(to, "system.lock"), "");
  const [result] = ran([["recover", system, "-o", to]]);
  assert.match(result?.out ?? "", /could not write .*system\.lock/);
  assert.deepEqual(readdirSync(to), ["system.lock"]);
});

test("an image to run is found beside every file of its build", async () => {
  const image = kinds.image as string;
  for (const ending of ["lock", "def", "rough.def", "verified", "unverified"])
    assert.deepEqual(await imageSubject(image.replace(/sif$/, ending), folder), { path: image }, ending);
});

test("nothing is not the folder that it is given in, though that has the files of one build", async () => {
  const here = join(folder, "My Study");
  const given = await withGiven(
    { word: "", path: here, store: join(folder, "containers") },
    async (it) => it,
  );
  assert.deepEqual(given, { name: "" });
  await assert.rejects(findBuild(join(folder, "containers"), ""), /invalid image name/);
});

test("a lock that cannot be read is not one without a marker", () => {
  const big = join(folder, "big.lock");
  writeFileSync(big, `${readFileSync(files.lock, "utf8")}${" ".repeat(64 * 1024 ** 2)}`);
  const list = join(folder, "list.lock");
  writeFileSync(list, "# scitex-container lock\n[metadata]\n[pip]\na==1\n[dpkg]\n[node]\n");
  for (const [path, says] of [
    [big, /is too large/],
    [list, /stx-container freeze IMAGE/],
  ] as const)
    for (const { code, out } of ran([
      ["show", path],
      ["report", path, "-o", "-"],
    ])) {
      assert.equal(code, -1, out);
      assert.match(out, says);
    }
});

test("standard input is taken as what it is", () => {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  for (const [from, says] of [
    [files.lock, /holds/],
    [files.verified, /verdict +verified/],
    [join(folder, "bundle.zip"), /verdict +verified/],
  ] as const) {
    const input = readFileSync(from);
    const out = execFileSync(process.execPath, [commandFile, "explain", "-", ...store()], { input, env });
    assert.match(out.toString(), says, from);
  }
});

describe("what is unpacked or read from a pipe", () => {
  const temporary = (name: string) => {
    const tmp = join(folder, name);
    mkdirSync(tmp);
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const at = join(tmp, `stx-container-${process.getuid?.()}`);
    const left = () => (existsSync(at) ? readdirSync(at, { recursive: true }).map(String) : []);
    return { env: { ...env, TMPDIR: tmp }, left };
  };

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    test(`is gone after ${signal}, which ends the command as usual`, async (t) => {
      const { env, left } = temporary(signal);
      const child = spawn(process.execPath, [commandFile, "explain", "-"], {
        env,
        stdio: ["pipe", "ignore", "ignore"],
      });
      t.after(() => child.kill("SIGKILL"));
      const ended = once(child, "exit");
      child.stdin.write(Buffer.alloc(100_000));
      await until(() => left().some((name) => name.endsWith("/input")));
      child.kill(signal);
      assert.deepEqual(await ended, [null, signal]);
      assert.deepEqual(left(), []);
    });

  test("that does not fit on the disk is no damaged archive", () => {
    const { env, left } = temporary("small");
    const big = join(folder, "big");
    mkdirSync(big);
    writeFileSync(join(big, "study.sif"), Buffer.alloc(4_000_000));
    execFileSync("tar", ["-cf", "big.tar", "big"], { cwd: folder });
    const words = [
      "-c",
      'ulimit -f 2000; exec "$@"',
      "sh",
      process.execPath,
      commandFile,
      "explain",
      "big.tar",
    ];
    const { status, stderr } = spawnSync("sh", words, { cwd: folder, env, encoding: "utf8" });
    assert.equal(status, 4, stderr);
    assert.match(stderr, /could not keep a copy of study\.sif in .*[\s\S]*TMPDIR/);
    assert.deepEqual(left(), []);
  });
});
