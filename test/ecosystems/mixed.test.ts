import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { parseLock } from "../../src/lock/read.ts";
import type { Lock, Package } from "../../src/lock/schema.ts";
import { commandFile } from "../support/command.ts";
import { type Blob, writeBlob, writeIndex } from "../support/oci.ts";
import { makeSif } from "../support/sif.ts";
import { makeSquashfs } from "../support/squashfs.ts";
import { noTrueImage, trueImage } from "../support/true-image.ts";

const missing = ["R", "git", "tar", "unsquashfs"].filter((name) => spawnSync("which", [name]).status !== 0);
const skip = noTrueImage() || (missing.length > 0 && `not installed: ${missing.join(", ")}`);
const call = promisify(execFile);

async function run(file: string, argv: readonly string[], cwd?: string): Promise<string> {
  const { PATH, TMPDIR } = process.env;
  const env = { PATH, TMPDIR, LC_ALL: "C", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1" };
  const { stdout } = await call(file, argv, { cwd, env, timeout: 3_600_000, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** A library with one package, made by `R CMD INSTALL`. */
async function installR(work: string, root: string): Promise<void> {
  const source = join(work, "mixedr");
  const library = join(root, "usr/local/lib/R/site-library");
  await mkdir(join(source, "R"), { recursive: true });
  await mkdir(library, { recursive: true });
  const fields = ["Package: mixedr", "Version: 0.7.2", "Title: X", "Description: X.", "License: MIT", ""];
  await writeFile(join(source, "DESCRIPTION"), fields.join("\n"));
  await writeFile(join(source, "NAMESPACE"), "export(one)\n");
  await writeFile(join(source, "R/one.R"), "one <- function() 1\n");
  await run("R", ["CMD", "INSTALL", "--no-docs", "--no-test-load", `--library=${library}`, source]);
}

/** As `wget | tar x` leaves it: a program that no package owns. */
async function unpackTarball(work: string, root: string): Promise<void> {
  await mkdir(join(work, "tool-3.1/bin"), { recursive: true });
  await cp(join(root, "usr/bin/true"), join(work, "tool-3.1/bin/tool"));
  await appendFile(join(work, "tool-3.1/bin/tool"), "a program of its own");
  await run("tar", ["-czf", "tool.tar.gz", "tool-3.1"], work);
  await run("tar", ["-xzf", join(work, "tool.tar.gz"), "-C", join(root, "opt")]);
}

/** A clone with one commit; gives the commit. */
async function cloneGit(work: string, root: string): Promise<string> {
  const origin = join(work, "pipeline.git");
  await run("git", ["init", "-q", origin]);
  await writeFile(join(origin, "run.sh"), "echo\n");
  await run("git", ["add", "."], origin);
  await run("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"], origin);
  const clone = join(root, "opt/pipeline");
  await run("git", ["clone", "-q", `file://${origin}`, clone]);
  await run("git", ["remote", "set-url", "origin", "https://github.com/lab/pipeline.git"], clone);
  return run("git", ["rev-parse", "HEAD"], clone);
}

/** The whole tree as one name, by the real tar. */
async function layoutOf(root: string, layout: string): Promise<string> {
  const blobs = join(layout, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  await run("tar", ["--numeric-owner", "-cf", join(layout, "layer.tar"), "-C", root, "."]);
  const hash = createHash("sha256");
  for await (const part of createReadStream(join(layout, "layer.tar"))) hash.update(part as Buffer);
  const hex = hash.digest("hex");
  const { size } = await stat(join(layout, "layer.tar"));
  await rename(join(layout, "layer.tar"), join(blobs, hex));
  const type = "application/vnd.oci.image";
  const layer: Blob = { mediaType: `${type}.layer.v1.tar`, digest: `sha256:${hex}`, size };
  const config = writeBlob(layout, `${type}.config.v1+json`, Buffer.from("{}"));
  const manifest = JSON.stringify({ schemaVersion: 2, config, layers: [layer] });
  return writeIndex(layout, [writeBlob(layout, `${type}.manifest.v1+json`, Buffer.from(manifest))]);
}

suite("a mixed image: apt, virtual environments, conda, npm, R, a tarball, a git clone", { skip }, () => {
  let work: string;
  let root: string;
  let sif: string;
  let commit: string;
  let lock: Lock;

  async function freeze(image: string, ...flags: string[]): Promise<Lock> {
    const text = await run(process.execPath, [commandFile, "freeze", image, ...flags]);
    return parseLock(text, image);
  }

  const packages = (of: Lock, id: string): Package[] => {
    const found = of.ecosystems[id];
    assert.equal(found?.status, "present", `${id}: ${JSON.stringify(found).slice(0, 300)}`);
    return found?.status === "present" ? found.packages : [];
  };

  function has(id: string, name: string, expected: Partial<Package>): void {
    const found = packages(lock, id).filter(
      (one) => one.name === name && (!expected.prefix || one.prefix === expected.prefix),
    );
    assert.equal(found.length, 1, `${id} has ${name} ${found.length} times`);
    assert.deepEqual({ ...found[0], ...expected }, found[0]);
  }

  before(async () => {
    const { image } = await trueImage();
    work = await mkdtemp(join(tmpdir(), "stx-mixed-"));
    root = join(work, "root");
    await run("unsquashfs", ["-quiet", "-no-progress", "-dest", root, image]);
    [, , commit] = await Promise.all([installR(work, root), unpackTarball(work, root), cloneGit(work, root)]);
    sif = makeSif(makeSquashfs(root, join(work, "squashfs"), ["-comp", "lz4"]), join(work, "mixed.sif"));
    await rm(join(work, "squashfs"));
    lock = await freeze(sif);
  });
  after(() => rm(work, { recursive: true, force: true }));

  test("no ecosystem is in error, and every package has its purl", () => {
    const { ecosystems } = lock;
    assert.deepEqual(
      Object.entries(ecosystems).filter(([, found]) => found.status === "error"),
      [],
    );
    for (const id of ["dpkg", "python", "conda", "npm", "r", "git"])
      for (const { name, purl } of packages(lock, id)) assert.match(purl ?? "", /^pkg:[a-z]+\/./, name);
  });

  test("apt's packages are there", async () => {
    const status = await readFile(join(root, "var/lib/dpkg/status"), "utf8");
    const version = /^Package: bash\n(?:.+\n)*?Version: (.+)$/m.exec(status)![1]!;
    const purl = `pkg:deb/debian/bash@${encodeURIComponent(version)}?arch=amd64&distro=debian-12`;
    has("dpkg", "bash", { version, arch: "amd64", purl });
    assert.equal(
      packages(lock, "dpkg").length,
      status.match(/^Status: (?:install|hold) ok installed$/gm)!.length,
    );
  });

  test("both virtual environments' packages are there, each with its prefix", () => {
    has("python", "jinja2", { version: "3.1.4", prefix: "/opt/a", purl: "pkg:pypi/jinja2@3.1.4" });
    has("python", "idna", { version: "3.7", prefix: "/opt/b", purl: "pkg:pypi/idna@3.7" });
  });

  test("conda's packages are there", () => {
    const purl = "pkg:conda/libthing@2.1?";
    has("conda", "libthing", { version: "2.1", prefix: "/opt/conda", build: "h123_4" });
    assert.ok(packages(lock, "conda").some((one) => one.purl?.startsWith(purl)));
  });

  test("npm's globals are there", () => {
    const prefix = "/usr/local/lib/node_modules";
    has("npm", "cowsay", { version: "1.5.0", prefix, purl: "pkg:npm/cowsay@1.5.0" });
  });

  test("R's library is there", () => {
    const prefix = "/usr/local/lib/R/site-library";
    has("r", "mixedr", { version: "0.7.2", prefix, purl: "pkg:cran/mixedr@0.7.2" });
  });

  test("the tarball's program is there by path and sha256", async () => {
    const bytes = await readFile(join(root, "opt/tool-3.1/bin/tool"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const found = packages(lock, "unowned").filter((one) => one.location?.startsWith("/opt/tool-3.1/"));
    assert.equal(found.length, 1);
    assert.equal(found[0]!.location, "/opt/tool-3.1/bin/tool");
    assert.equal(found[0]!.hash, `sha256:${sha256}`);
  });

  test("the git clone is there with its commit", () => {
    const purl = `pkg:github/lab/pipeline@${commit}`;
    has("git", "lab/pipeline", { version: commit, commit, location: "/opt/pipeline", purl });
  });

  test("without contents the databases' packages are the same; digests and unowned programs are left out", async () => {
    const { image, ecosystems } = await freeze(sif, "--no-contents");
    const { unowned: _, go: __, java: ___, pyz: ____, rust: _____, ...rest } = lock.ecosystems;
    assert.deepEqual(ecosystems, rest);
    assert.deepEqual(image, { arch: "amd64", size: (await stat(sif)).size });
    assert.match(lock.image.sha256 ?? "", /^[0-9a-f]{64}$/);
  });

  test("the same tree as a folder and as an OCI layout gives the same packages and content", async () => {
    const layout = await layoutOf(root, join(work, "layout"));
    for (const image of [root, layout]) {
      const other = await freeze(image);
      assert.deepEqual(other.ecosystems, lock.ecosystems);
      assert.equal(other.image.contentDigest, lock.image.contentDigest);
    }
  });

  test("a damaged database ends in exit code 5 with its path; the lock is written all the same", async () => {
    const damaged = join(root, "var/lib/dpkg/status");
    const status = await readFile(damaged);
    try {
      await writeFile(damaged, `${status}Package: cut`);
      const out = join(work, "damaged.lock");
      const failed = await run(process.execPath, [
        commandFile,
        "freeze",
        root,
        "--no-contents",
        "-o",
        out,
      ]).then(
        () => undefined,
        (error: { code: number; stderr: string }) => error,
      );
      assert.equal(failed?.code, 5);
      assert.match(failed.stderr, /dpkg: \/var\/lib\/dpkg\/status: /);
      const written = parseLock(await readFile(out, "utf8"), out);
      assert.equal(written.ecosystems.dpkg?.status, "error");
      assert.deepEqual(written.ecosystems.python, lock.ecosystems.python);
    } finally {
      await writeFile(damaged, status);
    }
  });
});
