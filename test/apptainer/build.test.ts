import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { buildImage, type ImageBuild } from "../../src/apptainer/build.ts";
import type { Apptainer } from "../../src/apptainer/find.ts";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { assertWholeImage } from "../../src/apptainer/whole-image.ts";
import { Failure, type FailureKind } from "../../src/failure.ts";
import { openLog } from "../../src/files/log.ts";
import { busyboxRecipe, execute, folderFor, staticBusybox, until } from "./support.ts";

let apptainer: Apptainer;
let busybox: string;
let shared: string;

before(async () => {
  shared = await mkdtemp(join(tmpdir(), "stx-build-"));
  apptainer = await ensureApptainer();
  busybox = await staticBusybox(shared);
});
after(() => rm(shared, { recursive: true, force: true }));

interface Trial {
  request: ImageBuild;
  folder: string;
  lines: string[];
}

async function logFor(t: TestContext, folder: string) {
  const log = await openLog(folder, join(folder, "build.log"));
  t.after(() => log.close());
  return log;
}

/** A build of a recipe in a folder of its own; `recipe` undefined writes none. */
async function trial(
  t: TestContext,
  recipe: string | Buffer | undefined,
  more: Partial<ImageBuild> = {},
): Promise<Trial> {
  const folder = await folderFor(t);
  await chmod(folder, 0o755);
  const path = join(folder, "recipe.def");
  if (recipe !== undefined) await writeFile(path, recipe);
  const lines: string[] = [];
  const request: ImageBuild = {
    apptainer,
    recipe: path,
    image: join(folder, "image.sif"),
    context: folder,
    buildArgs: {},
    settings: { privileges: "auto", hostCa: "off", passEnv: [], timeLimitMs: 3_600_000 },
    scratch: join(folder, "scratch"),
    postEnv: {},
    sourceDateEpoch: 1_700_000_000,
    log: await logFor(t, folder),
    onLine: (line) => lines.push(line),
    ...more,
  };
  return { request, folder, lines };
}

/** Expects a build to fail, and leaves nothing behind. */
async function failing({ request, folder }: Trial, kind: FailureKind, what: RegExp): Promise<Failure> {
  let caught: unknown;
  await assert.rejects(buildImage(request), (error: unknown) => {
    caught = error;
    return true;
  });
  assert.ok(caught instanceof Failure, String(caught));
  assert.equal(caught.kind, kind, `${caught.message}: ${caught.why}`);
  assert.match(caught.message, what);
  assert.ok(!existsSync(request.image));
  const left = await readdir(join(folder, "scratch")).catch((): string[] => []);
  assert.deepEqual(left, []);
  return caught;
}

/** Where the file system is in an image. */
async function offsetOf(image: string): Promise<string> {
  const { stdout } = await execute(apptainer.command, ["sif", "list", image]);
  return /\|(\d+)-\d+\s*\|FS/.exec(stdout)?.[1] ?? "";
}

async function listing(image: string): Promise<string> {
  const { stdout } = await execute(apptainer.unsquashfs!, ["-o", await offsetOf(image), "-lln", image]);
  return stdout;
}

async function content(image: string, path: string): Promise<string> {
  const { stdout } = await execute(apptainer.unsquashfs!, ["-o", await offsetOf(image), "-cat", image, path]);
  return stdout;
}

test("%post sees nothing of the host but what was asked for, and leaves nothing of its /tmp", async (t) => {
  const planted = await mkdtemp("/tmp/stx-planted-");
  const plantedVar = await mkdtemp("/var/tmp/stx-planted-");
  const variables = {
    HOST_SECRET: "secret",
    ASKED_FOR: "given",
    APPTAINERENV_PLANTED: "planted",
    SINGULARITYENV_PLANTED2: "planted",
    APPTAINER_BIND: `${planted}:/mnt`,
    APPTAINER_NO_MOUNT: "proc",
    SOURCE_DATE_EPOCH: "1",
  };
  Object.assign(process.env, variables);
  t.after(async () => {
    for (const name of Object.keys(variables)) delete process.env[name];
    await rm(planted, { recursive: true });
    await rm(plantedVar, { recursive: true });
  });
  const post = [
    "env > /seen.env",
    "ls -A /tmp /var/tmp > /seen.tmp",
    "ls -d /proc/self >> /seen.env",
    `touch /tmp/stx-left-${process.pid} /var/tmp/stx-left-${process.pid}`,
    `chown 12:12 /tmp/stx-left-${process.pid}`,
    "ls -ld /tmp | cut -c1-10 > /seen.mode",
  ].join("\n");
  const { request, folder, lines } = await trial(t, busyboxRecipe(busybox, post), {
    postEnv: { FROM_US: "yes" },
  });
  request.settings.passEnv = ["ASKED_FOR", "NOT_SET_ANYWHERE"];
  const builder = await buildImage(request);

  const env = await content(request.image, "seen.env");
  for (const absent of ["HOST_SECRET", "PLANTED", "NOT_SET_ANYWHERE", planted]) {
    assert.ok(!env.includes(absent), `${absent} reached %post:\n${env}`);
  }
  for (const line of [
    "ASKED_FOR=given",
    "FROM_US=yes",
    "TZ=UTC",
    "SOURCE_DATE_EPOCH=1700000000",
    "/proc/self",
  ]) {
    assert.ok(env.split("\n").includes(line), `${line} is missing:\n${env}`);
  }
  assert.equal(await content(request.image, "seen.tmp"), "/tmp:\n\n/var/tmp:\n");
  assert.equal(await content(request.image, "seen.mode"), "drwxrwxrwt\n");
  const listed = await listing(request.image);
  assert.ok(!listed.includes("stx-left"));
  assert.ok(listed.includes("2023-11-14"), "times are clamped to the given epoch");
  for (const host of ["/tmp", "/var/tmp"]) assert.ok(!existsSync(`${host}/stx-left-${process.pid}`));

  assert.deepEqual(await readdir(join(folder, "scratch")), []);
  assert.equal(builder.apptainer, apptainer.version);
  assert.match(builder.squashfsTools ?? "", /^\d/);
  assert.ok(builder.mode && builder.os && builder.kernel && builder.arch);
  assert.ok(lines.some((line) => /Build complete/.test(line)));
  assert.match(await readFile(request.log.path, "utf8"), /Build complete/);
});

test("a lent CA bundle is there for %post and leaves no trace in the image", async (t) => {
  const pem = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;
  const folder = await folderFor(t);
  const bundle = join(folder, "bundle.pem");
  await writeFile(
    bundle,
    `comment\n${pem("AAAA")}-----BEGIN PRIVATE KEY-----\nKEY\n-----END PRIVATE KEY-----\n${pem("BBBB")}`,
  );
  const post = [
    'echo "lent: $PIP_CERT $SSL_CERT_FILE"',
    'if [ -n "$PIP_CERT" ]; then cat "$PIP_CERT" "$APT_CONFIG" "$WGETRC"; fi',
  ].join("\n");
  const recipe = busyboxRecipe(busybox, post);
  const listings: string[] = [];
  for (const hostCa of ["off" as const, { path: bundle }]) {
    const { request, lines } = await trial(t, recipe);
    request.settings.hostCa = hostCa;
    await buildImage(request);
    const all = lines.join("\n");
    if (hostCa === "off") assert.match(all, /^lent: *$/m);
    else {
      const seen = /^lent: (\S+) \1$/m.exec(all)?.[1] ?? assert.fail(all);
      assert.match(all, /AAAA[\s\S]*BBBB/);
      assert.ok(!all.includes("KEY"), "a private key was lent");
      assert.ok(
        all.includes(`Acquire::https::CAInfo "${seen}";`) && all.includes(`ca_certificate = ${seen}`),
      );
    }
    // Apptainer writes the time into the labels without leading zeros, so that their size differs now and then.
    listings.push((await listing(request.image)).replace(/^.*labels\.json$/m, ""));
  }
  assert.equal(listings[0], listings[1]);
});

test("a CA bundle without certificates is refused before anything is built", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "true"));
  made.request.settings.hostCa = { path: made.request.recipe };
  await failing(made, "usage", /no certificate found/);
  assert.deepEqual(made.lines, []);
});

test("build arguments, %files and a parent image are taken from the context", async (t) => {
  const parent = await trial(t, busyboxRecipe(busybox, "echo parent > /parent"));
  await buildImage(parent.request);
  const recipe = [
    "Bootstrap: localimage",
    "From: ./base.sif",
    "",
    "%files",
    "    data/file /file",
    "",
    "%post",
    "    echo '{{ WHO }}' > /who",
    "",
  ].join("\n");
  const { request } = await trial(t, recipe, { context: parent.folder, buildArgs: { WHO: "a=b, c" } });
  await cp(parent.request.image, join(parent.folder, "base.sif"));
  await mkdir(join(parent.folder, "data"));
  await writeFile(join(parent.folder, "data", "file"), "content");
  await buildImage(request);
  assert.equal(await content(request.image, "parent"), "parent\n");
  assert.equal(await content(request.image, "who"), "a=b, c\n");
  assert.equal(await content(request.image, "file"), "content");
});

test("an existing image is not replaced", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "true"));
  await writeFile(made.request.image, "old");
  await assert.rejects(buildImage(made.request), /exists already/);
  assert.equal(await readFile(made.request.image, "utf8"), "old");
});

test("a missing, empty, binary or malformed recipe is the user's to correct, in Apptainer's words", async (t) => {
  await failing(await trial(t, undefined), "usage", /could not read the recipe .*recipe\.def/);
  for (const bad of ["", Buffer.from([0, 1, 2, 255, 254, 10, 0]), "Bootstrap: nonsense\n", "no header\n"]) {
    const failure = await failing(await trial(t, bad), "usage", /Apptainer refuses the recipe/);
    assert.ok((failure.why ?? "").length > 10, failure.why);
    assert.match(failure.place?.path ?? "", /recipe\.def$/);
  }
  const unknown = busyboxRecipe(busybox, "true").replace("%post", "%psot");
  const failure = await failing(await trial(t, unknown), "usage", /Apptainer refuses the recipe/);
  assert.match(failure.why ?? "", /psot/);
  assert.equal(failure.place?.line, 8);
});

test("a failing command is named with its line in the recipe", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, 'echo "first"\nls /does/not/exist\necho last'));
  const failure = await failing(made, "failed", /%post failed/);
  assert.equal(failure.place?.line, 11);
  assert.match(failure.why ?? "", /No such file or directory/);
});

test("a server that cannot be reached is the network's fault, not the recipe's", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "wget -O /x http://127.0.0.1:9/x"));
  const failure = await failing(made, "infrastructure", /because of the network/);
  assert.match(failure.why ?? "", /[Cc]onnection refused/);
});

test("a build that hangs is ended at its time limit, with all that it started", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "sleep 987654 &\nsleep 987655"));
  made.request.settings.timeLimitMs = 5_000;
  const failure = await failing(made, "infrastructure", /did not end within 5 seconds/);
  assert.match(failure.remedy ?? "", /give it more time with --time-limit; log: /);
  await until(async () => !(await commandLines()).some((line) => /sleep\0?98765[45]/.test(line)));
});

test("an aborted build ends at once and leaves nothing", async (t) => {
  const controller = new AbortController();
  const made = await trial(t, busyboxRecipe(busybox, "echo ready\nsleep 987656"), {
    signal: controller.signal,
  });
  const failed = failing(made, "infrastructure", /interrupted/);
  await until(() => made.lines.includes("ready"));
  controller.abort();
  await failed;
  await until(async () => !(await commandLines()).some((line) => line.includes("987656")));
});

async function commandLines(): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
}

/** An Apptainer that does what a script says, to see how its ways to fail are taken. */
async function standIn(t: TestContext, script: string): Promise<Apptainer> {
  const command = join(await folderFor(t), "apptainer");
  await chmod(join(command, ".."), 0o755);
  await writeFile(command, `#!/bin/sh\n${script}\n`);
  await chmod(command, 0o755);
  return { ...apptainer, command };
}

test("an Apptainer that is killed, cannot be started or leaves half an image says nothing about the recipe", async (t) => {
  const recipe = busyboxRecipe(busybox, "true");
  const killed = await trial(t, recipe, { apptainer: await standIn(t, "kill -9 $$") });
  await failing(killed, "infrastructure", /Apptainer was killed/);
  const gone = await trial(t, recipe, { apptainer: { ...apptainer, command: "/nonexistent/apptainer" } });
  await failing(gone, "infrastructure", /could not be started|cannot build on this host/);
  const lazy = await trial(t, recipe, { apptainer: await standIn(t, "exit 0") });
  await failing(lazy, "infrastructure", /image is incomplete/);
});

test("an image that lacks its last byte is found out", async (t) => {
  const { request } = await trial(t, busyboxRecipe(busybox, "true"));
  await buildImage(request);
  await assertWholeImage(request.image, "log");
  const file = await open(request.image, "r+");
  await file.truncate((await file.stat()).size - 1);
  await file.close();
  await assert.rejects(assertWholeImage(request.image, "log"), /image is incomplete/);
});

test("a disk that fills up during the build is said to be full", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "dd if=/dev/urandom of=/big bs=1000000 count=40"));
  const disk = join(made.folder, "disk");
  await mkdir(disk);
  try {
    await execute("mount", ["-t", "tmpfs", "-o", "size=24m,mode=755", "none", disk]);
  } catch {
    return t.skip("a small disk can be mounted only by root");
  }
  try {
    made.request.scratch = join(disk, "scratch");
    await failing(made, "infrastructure", /the disk is full/);
  } finally {
    await execute("umount", ["-l", disk]);
  }
});

test("a scratch folder that cannot be used is said before the build", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "true"));
  await assert.rejects(
    buildImage({ ...made.request, scratch: join(made.folder, "a,b") }),
    /cannot use the scratch folder/,
  );
  await assert.rejects(
    buildImage({ ...made.request, scratch: join(made.request.recipe, "below a file") }),
    /could not create the scratch folder/,
  );
  assert.deepEqual(made.lines, []);
});

test("a name that is no variable's is refused", async (t) => {
  const made = await trial(t, busyboxRecipe(busybox, "true"));
  made.request.settings.passEnv = ["A=B"];
  await assert.rejects(buildImage(made.request), /invalid variable name/);
});
