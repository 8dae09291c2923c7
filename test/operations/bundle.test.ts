// bundle, and check of a bundle with no other file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { after, before, describe, test } from "node:test";
import { ZipFile } from "yazl";
import { Failure } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { parseLock } from "../../src/lock/read.ts";
import { contextFiles, foldersWithModes } from "../../src/operations/bundle/context.ts";
import { writeBundle } from "../../src/operations/bundle/write.ts";
import { check } from "../../src/operations/check.ts";
import { type Given, withGiven } from "../../src/operations/given/given.ts";
import { bibtex, citationCff } from "../../src/report/cite.ts";
import { findBuild } from "../../src/store/builds.ts";
import type { StoreFiles } from "../../src/store/names.ts";
import { writeArchive } from "../../src/vault/travel/layout.ts";
import { type GateSubject, subjectOf } from "../../src/verdict/gate-subject.ts";
import { assertFailed, verifiedBench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

let folder: string;
let files: StoreFiles;
let subject: GateSubject;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stx-bundle-test-"));
  files = await writeBuild(join(folder, "containers"), makeBuild());
  subject = subjectOf(await findBuild(join(folder, "containers"), "lab"));
});
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const withBundle = <T>(path: string, use: (given: Given) => Promise<T>) =>
  withGiven({ word: path, path, store: "/nowhere" }, use);
const judge = (zip: string) => withBundle(zip, (subject) => check({ subject, store: "/nowhere" }));

async function zipOf(path: string, entries: Record<string, string | Buffer>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

describe("a bundle", () => {
  test("of a verdict that was made under a store's configuration is written without it", async () => {
    const store = join(folder, "configured");
    await writeBuild(store, makeBuild({ hasConfiguration: true }));
    const files = await writeBundle({
      subject: subjectOf(await findBuild(store, "lab")),
      output: at("configured.zip"),
    });
    assert.ok(files.some(({ path }) => path.endsWith(".verified")));
  });

  test("with another image of the same size is not made, and proves nothing where somebody made it", async () => {
    await writeBundle({ subject, output: at("whole.zip") });
    const image = readFileSync(files.image);
    writeFileSync(files.image, Buffer.alloc(image.length));
    try {
      await assert.rejects(writeBundle({ subject, output: at("bad.zip") }), {
        code: "gate-closed",
        kind: "unverified",
        why: /image-differs/,
      });
      const entries = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.verified,
        subject.files.history!,
      ].map((path) => [`lab/${basename(path)}`, readFileSync(path)] as const);
      const answer = await judge(await zipOf(at("forged.zip"), Object.fromEntries(entries)));
      assert.deepEqual(
        answer.refusals.map(({ code }) => code),
        ["image-differs"],
      );
    } finally {
      writeFileSync(files.image, image);
    }
  });

  test("proves its image with no other file, and is the same bytes when it is made again", async () => {
    await writeBundle({ subject, output: at("a.zip") });
    await writeBundle({ subject, output: at("b.zip") });
    assert.ok(readFileSync(at("a.zip")).equals(readFileSync(at("b.zip"))));
    const answer = await judge(at("a.zip"));
    assert.deepEqual(answer.refusals, []);
    assert.equal(answer.open, true);
    assert.deepEqual(answer.image, { verified: true, checked: true });
  });

  test("replaces no device, FIFO, folder or file of the build", async () => {
    execFileSync("mkfifo", [at("fifo.zip")]);
    mkdirSync(at("folder.zip"));
    for (const output of [at("fifo.zip"), at("folder.zip"), subject.files.image as string])
      await assert.rejects(writeBundle({ subject, output }), { kind: "usage", code: "file-in-the-way" });
    assert.ok(lstatSync(at("fifo.zip")).isFIFO());
    await assert.rejects(writeBundle({ subject, output: at("absent/a.zip") }), { code: "no-such-file" });
    await assert.rejects(writeArchive(at("fifo.zip"), "lab", []), { code: "file-in-the-way" });
  });

  test("replaces an earlier bundle, through a link, too, and no other zip file", async () => {
    const [mine, earlier, link] = [
      await zipOf(at("mine.zip"), { "notes.txt": "mine" }),
      at("earlier.zip"),
      at("link.zip"),
    ];
    await assert.rejects(writeBundle({ subject, output: mine }), { code: "file-in-the-way" });
    for (const withoutImage of [true, false]) await writeBundle({ subject, output: earlier, withoutImage });
    symlinkSync("earlier.zip", link);
    await writeBundle({ subject, output: link });
    assert.ok(lstatSync(link).isSymbolicLink());
    symlinkSync("nowhere.zip", at("dangling.zip"));
    await assert.rejects(writeBundle({ subject, output: at("dangling.zip") }), { code: "file-in-the-way" });
    assert.ok(!existsSync(at("nowhere.zip")));
  });

  test("without its image still proves lock and recipes, and says that the image was not looked at", async () => {
    const crate = await writeBundle({ subject, output: at("small.zip"), withoutImage: true });
    assert.ok(!crate.some(({ path }) => path.endsWith(".sif")));
    const answer = await judge(at("small.zip"));
    assert.equal(answer.open, true);
    assert.equal(answer.image.checked, false);
    const strict = await withBundle(at("small.zip"), (subject) =>
      check({ subject, store: "/nowhere", requireVerified: true }),
    );
    assert.ok(strict.refusals.some(({ code }) => code === "image-not-checked"));
  });

  test("whose name is mistyped is named", async () => {
    await assert.rejects(judge(at("smal.zip")), {
      code: "no-such-file",
      message: /no archive/,
      remedy: /did you mean .*\/small\.zip\?$/,
    });
  });

  test("whose lock or image was changed is refused", async () => {
    const stem = `${subject.name}/${subject.name}-${subject.ts}`;
    const entries = (changed: string) =>
      Object.fromEntries(
        ([".sif", ".lock", ".def", ".rough.def", ".verified"] as const).map((ending) => {
          const path = join(folder, "containers", `${stem}${ending}`);
          const bytes = readFileSync(path);
          return [`${stem}${ending}`, ending === changed ? Buffer.concat([bytes, Buffer.from(" ")]) : bytes];
        }),
      );
    for (const changed of [".sif", ".lock", ".def", ".rough.def"])
      assert.equal((await judge(await zipOf(at("changed.zip"), entries(changed)))).open, false, changed);
  });

  test("with a file that leads out, of two builds, of none, or cut off, is not unpacked", async () => {
    const bad: Record<string, string>[] = [
      { ".hidden": "" },
      { "a.lock": "{}", "b.lock": "{}" },
      { "a.txt": "" },
    ];
    for (const entries of bad)
      await assert.rejects(judge(await zipOf(at("bad.zip"), entries)), { code: /^subject-/ });
    const good = readFileSync(at("a.zip"));
    // The name of an entry, changed to one that leads out of the folder.
    const out = Buffer.from(
      good.toString("latin1").replaceAll("ro-crate-metadata.json", "../../../metadata.json"),
      "latin1",
    );
    writeFileSync(at("bad.zip"), out);
    await assert.rejects(judge(at("bad.zip")), { code: "bundle-invalid" });
    // Two files of one name, of which one reader takes the first and another the second.
    const two = readFileSync(await zipOf(at("two.zip"), { "lab/a.lock": "{}", "lab/b.lock": "[]" }));
    writeFileSync(
      at("bad.zip"),
      Buffer.from(two.toString("latin1").replaceAll("b.lock", "a.lock"), "latin1"),
    );
    await assert.rejects(judge(at("bad.zip")), { code: "bundle-invalid", why: /two files "lab\/a\.lock"/ });
    writeFileSync(at("bad.zip"), good.subarray(0, good.length - 30));
    await assert.rejects(judge(at("bad.zip")), { code: "bundle-invalid" });
  });

  test("that other programs would unpack to other files is refused", async () => {
    const refused = (why: RegExp) =>
      assert.rejects(judge(at("odd.zip")), (error) => error instanceof Failure && why.test(error.why ?? ""));
    // An extra field with another name, as Info-ZIP's for names in Unicode.
    const python = [
      "import struct, sys, zipfile, zlib",
      "def field(name, other):",
      "    text = struct.pack('<BI', 1, zlib.crc32(name.encode())) + other.encode()",
      "    return struct.pack('<HH', 0x7075, len(text)) + text",
      "with zipfile.ZipFile(sys.argv[1], 'w') as made:",
      "    one = zipfile.ZipInfo('lab/readme.txt'); one.extra = field('lab/readme.txt', 'lab/a.lock')",
      "    made.writestr(one, '{}')",
    ];
    execFileSync("python3", ["-c", python.join("\n"), at("odd.zip")]);
    await refused(/"lab\/a\.lock" has a second name/);
    const plain = ["import sys, zipfile", "zipfile.ZipFile(sys.argv[1], 'w').writestr('lab/a.lock', '{}')"];
    execFileSync("python3", ["-c", plain.join("\n"), at("plain.zip")]);
    const good = readFileSync(at("plain.zip"));
    // The checksum in the header before the file, where the directory has the right one.
    const other = Buffer.from(good);
    other.writeUInt32LE(1, 14);
    writeFileSync(at("odd.zip"), other);
    await refused(/is described in two ways/);
    // The same file once more, before the directory, which does not list it.
    const directory = good.indexOf("PK\u0001\u0002");
    const end = Buffer.from(good.subarray(directory));
    end.writeUInt32LE(2 * directory, end.indexOf("PK\u0005\u0006") + 16);
    const file = good.subarray(0, directory);
    writeFileSync(at("odd.zip"), Buffer.concat([file, file, end]));
    await refused(/it has data after "lab\/a\.lock" that it does not list/);
    // The same, but the directory lists the second one.
    end.writeUInt32LE(directory, 42);
    writeFileSync(at("odd.zip"), Buffer.concat([file, file, end]));
    await refused(/it has data before "lab\/a\.lock" that it does not list/);
  });

  test("that tar would unpack to something else than plain files is refused", async () => {
    const stem = basename(files.image, ".sif");
    // Packs the store's files, and beside them entries without content: type, name, target.
    const python = [
      "import io, os, sys, tarfile",
      "to, folder, *others = sys.argv[1:]",
      "with tarfile.open(to, 'w') as made:",
      "    for name in sorted(os.listdir(folder)): made.add(os.path.join(folder, name), 'lab/' + name)",
      "    for other in others:",
      "        one = tarfile.TarInfo(other.split('|')[1]); one.type = other[0].encode()",
      "        one.linkname = other.split('|')[2]; made.addfile(one)",
    ];
    const judged = (...others: string[]) => {
      execFileSync("python3", ["-c", python.join("\n"), at("odd.tar"), dirname(files.image), ...others]);
      return judge(at("odd.tar"));
    };
    assert.ok((await judged()).open);
    assert.ok((await judged(`2|lab.sif|lab/${stem}.sif`, "2|notes|/etc/hostname")).open);
    assert.ok((await judged(`2|other.sif|other/${stem}.sif`)).open);
    for (const others of [
      [`1|lab/${stem}.sif|lab/history.jsonl`],
      [`2|lab/${stem}.sif|history.jsonl`],
      [`3|lab/${stem}.sif|`],
      [`5|lab/${stem}.sif|`],
      [`6|lab/${stem}.lock|`],
      ["2|lab|/etc"],
      ["2|LAB|/etc"],
      ["2|lab.sif|lab/readme"],
      ["2|lab.sif|/etc/hostname"],
      ["2|lab.sif|../other.sif"],
      ["2|lab.sif|more/other.sif", "2|more|lab"],
      [`1|other.lock|lab/${stem}.lock`],
    ])
      await assert.rejects(judged(...others), { code: "bundle-invalid" }, others.join(", "));
  });

  test("of a build that is not verified is refused", async () => {
    const none = { ...subject, files: { ...subject.files, verified: at("absent.verified") } };
    await assert.rejects(writeBundle({ subject: none, output: at("no.zip") }), { code: "not-verified" });
  });
});

describe("the files that a recipe copies in", () => {
  const text: Record<string, string> = {
    "data/a.csv": "1,2\n",
    "run.sh": "#!/bin/sh\n",
    ".env": "A=1\n",
    "keys/ca.pem": "-----BEGIN CERTIFICATE-----\n",
    "keys/own.pem": "-----BEGIN RSA PRIVATE KEY-----\n",
    "token.txt": `x ghp_${"a".repeat(36)}\n`,
    "changed.txt": "old\n",
    "gone.txt": "",
    "link.txt": "outside\n",
    "../outside.txt": "outside\n",
    "/etc/hostname": "",
    "a\\b": "",
  };

  test("are packed where they are what was built from, and no secret; the others are named with a reason", async () => {
    const context = at("context");
    for (const [path, content] of Object.entries(text)) {
      if (path.startsWith("/") || ["gone.txt", "link.txt"].includes(path)) continue;
      mkdirSync(dirname(join(context, path)), { recursive: true });
      writeFileSync(join(context, path), path === "changed.txt" ? "new\n" : content, {
        mode: path === "run.sh" ? 0o755 : 0o644,
      });
    }
    symlinkSync(at("outside.txt"), join(context, "link.txt"));
    const files = Object.fromEntries(Object.entries(text).map(([path, content]) => [path, sha256(content)]));
    const { lock } = makeBuild();
    const held = await contextFiles({ ...lock, inputs: { ...lock.inputs, files } }, context);
    assert.deepEqual(
      held.files.map(({ path, mode }) => [path, mode]),
      [
        ["data/a.csv", 0o644],
        ["run.sh", 0o755],
        ["keys/ca.pem", 0o644],
      ],
    );
    assert.deepEqual(Object.fromEntries(held.leftOut.map(({ path, why }) => [path, why])), {
      ".env": "looks like a secret, by its name",
      "keys/own.pem": "looks like a secret, by its content",
      "token.txt": "looks like a secret, by its content",
      "changed.txt": "not what was built from",
      "gone.txt": "not found",
      "link.txt": "is a link that leads out of the folder",
      "../outside.txt": "leads out of the folder",
      "/etc/hostname": "leads out of the folder",
      "a\\b": "has a name that a zip file cannot have",
    });
  });

  test("are unpacked for a rebuild only, with their modes, and are never taken for files of a build", async () => {
    const path = at("with-files.zip");
    const from = join(at("context"), "run.sh");
    const file = {
      from,
      path: "poetry.lock",
      size: 10,
      sha256: sha256(text["run.sh"] as string),
      mode: 0o775,
    };
    await writeBundle({ subject, output: path, context: [file, { ...file, path: "sub/b.lock" }] });
    const looked = (withContext: boolean) =>
      withGiven({ word: path, path, store: "/nowhere", withContext }, async (given) => {
        const lock = (given as { path: string }).path;
        const place = lock.replace(/lock$/, "context/sub/b.lock");
        return existsSync(place) ? statSync(place).mode & 0o777 : undefined;
      });
    assert.equal(await looked(false), undefined);
    assert.equal(await looked(true), 0o775);
    assert.equal((await judge(path)).open, true);
  });
});

test("folders that a recipe copies in keep their permissions, whatever the reader's umask is", async () => {
  const context = at("with-modes");
  mkdirSync(join(context, "shared/deep/plain"), { recursive: true });
  for (const [path, mode] of [
    ["shared", 0o775],
    ["shared/deep", 0o750],
    ["shared/deep/plain", 0o755],
  ] as const)
    chmodSync(join(context, path), mode);
  writeFileSync(join(context, "shared/deep/plain/a"), "a");
  const file = { size: 1, sha256: sha256("a"), mode: 0o644, from: join(context, "shared/deep/plain/a") };
  const folders = await foldersWithModes(context, ["shared/deep/plain/a"], []);
  assert.deepEqual(folders, [
    { path: "shared", mode: 0o775 },
    { path: "shared/deep", mode: 0o750 },
  ]);
  const path = at("with-modes.zip");
  await writeBundle({ subject, output: path, context: [{ ...file, path: "shared/deep/plain/a" }], folders });
  const before = process.umask(0o077);
  try {
    const request = { word: path, path, store: "/nowhere", withContext: true };
    const modes = await withGiven(request, async (given) => {
      const place = (given as { path: string }).path.replace(/lock$/, "context");
      return ["", "shared", "shared/deep", "shared/deep/plain"].map(
        (each) => statSync(join(place, each)).mode & 0o777,
      );
    });
    assert.deepEqual(modes, [0o755, 0o775, 0o750, 0o755]);
  } finally {
    process.umask(before);
  }
});

describe("a citation", () => {
  test("names the image's digest and what was proven, in BibTeX and CFF", () => {
    const lock = parseLock(readFileSync(files.lock, "utf8"), files.lock);
    const citation = {
      lock,
      level: "content" as const,
      authors: ["Doe, Jane", "Lab #1", "Institute of Rivers and Lakes", "van den Berg, Jr., Ada"],
      doi: "10.5281/x_1",
    };
    const bib = bibtex(citation);
    assert.match(bib, /^@software\{lab-\d{4}-\d{4}-\d{6},\n/);
    assert.ok(
      bib.includes(
        "author = {Doe, Jane and {Lab \\#1} and {Institute of Rivers and Lakes} and van den Berg, Jr., Ada}",
      ),
    );
    assert.ok(bib.includes(`sha256:${lock.image.sha256}; rebuilt and verified (level: content)`));
    const cff = citationCff(citation);
    assert.match(cff, /^cff-version: 1\.2\.0\n/);
    assert.match(cff, / {2}- family-names: "Doe"\n {4}given-names: "Jane"\n {2}- name: "Lab #1"\n/);
    assert.match(cff, / {2}- family-names: "van den Berg"\n {4}given-names: "Ada"\n {4}name-suffix: "Jr."\n/);
    assert.match(bibtex({ lock, level: undefined, authors: [] }), /not verified/);
  });
});

describe("a bundle on a reader's machine", () => {
  test("is judged by the authors' configuration only on demand, and is rebuilt with a base that is fetched apart", async (t) => {
    const author = await verifiedBench(t);
    await author.write("base.sif", readFileSync(author.path("containers/tiny.sif")));
    await author.write("extra", "1\n");
    await author.write("child.def", "Bootstrap: localimage\nFrom: base.sif\n%files\n  extra /extra\n");
    await author.write("containers/config.yaml", "require_verified: true\n");
    await author.json(["roundtrip", "child.def"]);
    const made = await author.run(["bundle", "child", "-o", "study.zip"]);
    assert.match(made.stdout, /^config\.yaml .*only with --policy$/m);

    await author.write("elsewhere/have/base.sif", readFileSync(author.path("base.sif")));
    const there = { cwd: author.path("elsewhere") };
    const zip = "../study.zip";
    const refused = await author.run(["check", zip, "--require-verified"], there);
    assert.equal(refused.code, 3);
    const todo = `unzip ${zip} config.yaml; stx-container check ${zip} --policy config.yaml`;
    assert.ok(refused.stdout.includes(todo), refused.stdout);
    execFileSync("unzip", ["-q", zip, "config.yaml"], there);
    const judged = await author.run(["check", zip, "--policy", "config.yaml"], there);
    assert.equal(judged.code, 0, judged.stdout);
    assert.match(judged.stdout, /Note: to rebuild it, the base image base\.sif .* add --context FOLDER/);
    assert.doesNotMatch(judged.stdout, /files that the recipe copies/);

    // The store that the failed rebuild leaves does not hide the folder of the same name.
    assertFailed(await author.run(["verify", zip], there), 2, /study\.zip: child\/child-[^/]*\/base\.sif/);
    execFileSync("unzip", ["-q", zip, "child/*"], there);
    const policy = ["--policy", "config.yaml"];
    assert.equal((await author.run(["check", "child", ...policy], there)).code, 0);
    const [context] = readdirSync(author.path("elsewhere/child")).filter((name) => name.endsWith(".context"));
    await author.write(`elsewhere/child/${context}/extra`, "2\n");
    const changed = await author.run(["check", "child", ...policy], there);
    assert.match(changed.stdout, /Note: .* as they were at the build: extra \(changed\)/);

    const { verified } = await author.json(["verify", zip, "--context", "have"], 0, there);
    assert.equal(verified.name, "child");
  });

  test("names the newer build that was recorded, where the published one was not", async (t) => {
    const at = await verifiedBench(t);
    assertFailed(
      await at.run(["bundle", "tiny", "--vault"]),
      5,
      /stx-container build RECIPE --vault --force, then verify/,
    );
    const { built } = await at.json(["build", "tiny.def", "--vault", "--force"]);
    const ran = await at.run(["bundle", "tiny", "--vault"]);
    assertFailed(ran, 5, new RegExp(`name the newer build, which was: tiny-${built.ts}`));
  });
});
