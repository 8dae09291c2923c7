import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { findApptainer } from "../../src/apptainer/find.ts";
import { choosePrivileges } from "../../src/host/privileges.ts";
import { canonicalDigest } from "../../src/image/canonical.ts";
import { openImage } from "../../src/image/open.ts";
import { makeCanonical } from "../../src/operations/canonical.ts";
import { assertFailed, bench, tinyRecipe } from "../cli/support.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const epoch = 1_700_000_000;

/** What one build leaves: the same system each time, with what differs between builds. */
interface Build {
  /** Its name, in caches and logs. */
  id: string;
  /** When it ran, in seconds since 1970; after the epoch. */
  at: number;
}

const long = `${"a long name ".repeat(12)}end`;

function write(root: string, path: string, text: string, mode = 0o644): void {
  const at = join(root, path);
  mkdirSync(join(at, ".."), { recursive: true });
  writeFileSync(at, text);
  chmodSync(at, mode);
}

/** The folder of an image as a build left it. */
function tree(root: string, { id, at }: Build): string {
  write(root, "/bin/tool", "#!/bin/sh\necho tool\n", 0o755);
  write(root, "/bin/set-id", "x", 0o4755);
  write(root, "/etc/old", "older than the epoch");
  write(root, `/srv/${long}`, "long");
  write(root, "/srv/new\nline and blank", "odd");
  write(root, "/srv/empty", "");
  write(root, "/srv/large", "0123456789abcdef".repeat(40_000));
  linkSync(join(root, "/srv/large"), join(root, "/srv/another name of it"));
  symlinkSync(`../${long}/${long}`, join(root, "/srv/link"));
  write(root, "/var/log/apt/history.log", `build ${id}\n`);
  write(root, "/root/.npm/_logs/debug.log", id);
  write(root, "/root/.npm/_npx/abc/run.js", "a package that npx runs");
  write(root, `/root/.cache/pip/http/${id}`, id);
  const label = {
    "org.label-schema.build-date": id,
    "org.label-schema.usage.apptainer.version": id,
    mine: "1",
  };
  write(root, "/.singularity.d/labels.json", JSON.stringify(label));
  const paths = execFileSync("find", [root, "-print0"], { encoding: "utf8" }).split("\0").filter(Boolean);
  for (const path of paths) lutimesSync(path, at, at);
  utimesSync(join(root, "/etc/old"), epoch - 5000, epoch - 5000);
  return root;
}

async function canonical(folder: string, image: string, output = `${image}.canonical.sif`) {
  const made = await makeCanonical({ image, output, epoch, tmp: folder });
  const opened = await openImage(output);
  return { made, opened, output };
}

describe("the canonical form of an image", { skip: noMksquashfs }, () => {
  test("is the same bytes for two builds that differ in time, caches and logs, and keeps all else", async (t) => {
    const { path, remove } = temporaryFolder();
    t.after(remove);
    const builds = [
      { id: "one", at: epoch + 100 },
      { id: "two", at: epoch + 90_000_000 },
    ];
    const made: Awaited<ReturnType<typeof canonical>>[] = [];
    for (const build of builds) {
      const image = makeSquashfs(tree(join(path, build.id), build), join(path, `${build.id}.squashfs`));
      made.push(await canonical(path, image));
    }
    const [one, two] = made.map(({ made }) => made);
    assert.equal(one!.sha256, two!.sha256);
    const { opened } = made[0]!;
    t.after(() => Promise.all(made.map(({ opened }) => opened.close())));
    const entries = opened.entries;
    assert.equal(entries.get("/bin/set-id")!.mode, 0o4755);
    assert.equal(entries.get("/etc/old")!.mtime, epoch - 5000);
    assert.equal(entries.get("/bin/tool")!.mtime, epoch);
    assert.equal(entries.get("/srv/link")!.target, `../${long}/${long}`);
    assert.equal(entries.get("/srv/large")!.inode, entries.get("/srv/another name of it")!.inode);
    assert.notEqual(entries.get("/srv/large")!.inode, undefined);
    assert.ok(entries.has(`/srv/${long}`) && entries.has("/srv/new\nline and blank"));
    assert.equal(entries.has("/root/.cache/pip"), false);
    assert.equal(entries.get("/var/log/apt/history.log")!.size, 0);
    const read = await opened.read(["/srv/large", "/.singularity.d/labels.json"]);
    assert.equal(read.get("/srv/large")!.length, 640_000);
    assert.deepEqual(JSON.parse(String(read.get("/.singularity.d/labels.json"))), { mine: "1" });
    assert.equal(one!.canonicalDigest, await canonicalDigest(opened, epoch));
    assert.deepEqual(one!.changes.map(({ path: at, change }) => `${change} ${at}`).sort(), [
      "emptied /var/log/apt/history.log",
      "removed /root/.cache",
      "removed /root/.cache/pip",
      "removed /root/.cache/pip/http",
      "removed /root/.cache/pip/http/one",
      "removed /root/.npm/_logs",
      "removed /root/.npm/_logs/debug.log",
      "rewritten /.singularity.d/labels.json",
    ]);
  });

  test("is other bytes for each of these changes", async (t) => {
    const { path, remove } = temporaryFolder();
    t.after(remove);
    const at = (root: string, name: string) => join(root, name);
    const tampering: Record<string, (root: string) => void> = {
      nothing: () => {},
      "a byte of a program": (root) => write(root, "/bin/tool", "#!/bin/sh\necho t00l\n", 0o755),
      "a mode": (root) => chmodSync(at(root, "/bin/tool"), 0o700),
      "set-id lost": (root) => chmodSync(at(root, "/bin/set-id"), 0o755),
      "an owner": (root) => chownSync(at(root, "/etc/old"), 7, 0),
      "a group": (root) => chownSync(at(root, "/etc/old"), 0, 7),
      "an old time": (root) => utimesSync(at(root, "/etc/old"), epoch - 1, epoch - 1),
      "a file more": (root) => write(root, "/srv/more", ""),
      "an empty folder": (root) => mkdirSync(at(root, "/srv/folder")),
      "a file less": (root) => rmSync(at(root, "/srv/empty")),
      "a name": (root) => renameSync(at(root, "/srv/empty"), at(root, "/srv/Empty")),
      "a link's target": (root) => {
        rmSync(at(root, "/srv/link"));
        symlinkSync("elsewhere", at(root, "/srv/link"));
      },
      "a hard link parted": (root) => {
        rmSync(at(root, "/srv/another name of it"));
        write(root, "/srv/another name of it", "0123456789abcdef".repeat(40_000));
        utimesSync(at(root, "/srv/another name of it"), epoch + 5, epoch + 5);
      },
      "a program in a cache": (root) => write(root, "/root/.cache/pip/run", "#!/bin/sh\n", 0o755),
      "a label of the user": (root) =>
        write(root, "/.singularity.d/labels.json", JSON.stringify({ mine: "2" })),
      "the npx package": (root) => write(root, "/root/.npm/_npx/abc/run.js", "another"),
    };
    const digests = new Map<string, string>();
    for (const [n, [what, tamper]] of Object.entries(tampering).entries()) {
      const root = tree(join(path, `tree${n}`), { id: String(n), at: epoch + n });
      tamper(root);
      const { made, opened } = await canonical(path, makeSquashfs(root, join(path, `${n}.squashfs`)));
      await opened.close();
      assert.equal(digests.get(made.sha256), undefined, `${what} and ${digests.get(made.sha256)}`);
      digests.set(made.sha256, what);
    }
  });
});

test("of two builds of a recipe is one file, which Apptainer runs and inspects", async (t) => {
  const at = await bench(t);
  const made = [];
  for (const output of ["one.sif", "two.sif"]) {
    const { ts } = (await at.json(["build", "tiny.def", "--force"])).built;
    const image = `containers/tiny/tiny-${ts}.sif`;
    made.push(await at.json(["canonical", image, "--output", output, "--epoch", String(epoch)]));
  }
  assert.equal(made[0].sha256, made[1].sha256);
  const apptainer = (await findApptainer())!.command;
  const { wrap } = await choosePrivileges("auto");
  const says = (...args: string[]) => {
    const [command, ...rest] = wrap([apptainer, ...args]);
    return execFileSync(command!, rest, { encoding: "utf8" });
  };
  assert.match(
    says("sif", "list", at.path("one.sif")),
    /Def\.FILE[\s\S]*JSON\.Generic[\s\S]*Squashfs\/\*System/,
  );
  assert.match(says("inspect", "--deffile", at.path("one.sif")), /%post/);
  assert.equal(says("exec", at.path("one.sif"), "/bin/sh", "-c", "echo it runs"), "it runs\n");
  assertFailed(
    await at.run(["canonical", "one.sif", "--output", "two.sif"]),
    2,
    /two\.sif already exists/,
    /never overwritten/,
  );
});

describe("level bytes", () => {
  test("is reached when the rebuild is the same file, and the gate says so", async (t) => {
    const at = await bench(t);
    await at.write(
      "tiny.def",
      tinyRecipe(
        "mkdir -p /srv /var/log; echo {{ what }} > /srv/what; date > /var/log/built",
        "%arguments\n    what=it\n",
      ),
    );
    const { built, verified } = await at.json(["roundtrip", "tiny.def", "--level", "bytes"]);
    assert.equal(verified.level, "bytes", JSON.stringify(verified));
    const gate = await at.run(["check", "tiny"]);
    assert.match(gate.stdout, /level: bytes[\s\S]*one sha256/);
    // The locked recipe built by Apptainer alone, made canonical, is that file, too.
    const apptainer = (await findApptainer())!.command;
    const { wrap } = await choosePrivileges("auto");
    const locked = at.path(`containers/tiny/tiny-${built.ts}.def`);
    const lock = JSON.parse(readFileSync(at.path(`containers/tiny/tiny-${built.ts}.lock`), "utf8"));
    const epoch = String(lock.inputs.sourceDateEpoch);
    const [command, ...args] = wrap([apptainer, "build", at.path("plain.sif"), locked]);
    execFileSync(command!, args, { cwd: at.path("."), env: { ...process.env, SOURCE_DATE_EPOCH: epoch } });
    const made = await at.json(["canonical", "plain.sif", "--recipe", locked, "--output", "canonical.sif"]);
    assert.equal(made.sha256, lock.image.sha256);
  });

  test("is not reached where a file differs by its nature, which is named", async (t) => {
    const at = await bench(t);
    await at.write(
      "tiny.def",
      tinyRecipe("mkdir -p /etc; head -c 16 /dev/urandom | md5sum | cut -c1-32 > /etc/machine-id"),
    );
    const ran = await at.run(["roundtrip", "tiny.def", "--level", "bytes"]);
    assert.equal(ran.code, 3);
    assert.match(ran.stdout + ran.stderr, /content is the same, the bytes are not: \/etc\/machine-id differ/);
    const chosen = ["roundtrip", "tiny.def", "--level", "bytes", "--without", "machine-id,host-keys"];
    const { built, verified } = await at.json(chosen);
    assert.equal(verified.level, "bytes", JSON.stringify(verified));
    assert.deepEqual(built.lock.image.canonical.without, ["host-keys", "machine-id"]);
    // The same files, packed in another way, as by another zlib.
    const packer = execFileSync("sh", ["-c", "command -v mksquashfs"], { encoding: "utf8" }).trim();
    const wrapper = `#!/bin/bash\nexec ${packer} "\${@/#6/1}"\n`;
    const other = dirname(await at.write("tools/mksquashfs", wrapper, 0o755));
    const judged = await at.run(["verify", `tiny-${built.ts}`, "--level", "bytes", "--context", "."], {
      env: { PATH: `${other}:${process.env.PATH}` },
    });
    assert.equal(judged.code, 5, judged.stdout + judged.stderr);
    assert.match(
      judged.stdout,
      /not judged: level bytes: all files are the same; they were packed by squashfs-tools/,
    );
    const again = await at.run(["build", "tiny.def", "--canonical", "--without", "machine-id,host-keys"]);
    assert.match(again.stdout, /Unchanged[\s\S]*Left out by choice: host-keys, machine-id\./);
    assertFailed(await at.run(["build", "tiny.def", "--without", "machine-id"]), 2, /canonical form/);
    const unknown = await at.run(["build", "tiny.def", "--canonical", "--without", "logs"]);
    assertFailed(unknown, 2, /invalid value "logs"/, /apt-lists, host-keys, machine-id/);
  });
});
