import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { sha256File } from "../../src/files/digest.ts";
import { cachedFolder } from "../../src/github/cache.ts";
import { debianArch } from "../../src/host/release.ts";
import { execute, folderFor, serve } from "../apptainer/support.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type JobOptions, startJob } from "../support/runner.ts";
import { standInEntry } from "../support/workflow.ts";

const version = "9.9.1";
const cachedPath = `~/${cachedFolder().slice(homedir().length + 1)}`;
const client = import.meta.resolve("@actions/cache");
const onAmd64 = debianArch() === "amd64" ? false : "upstream's release packages are for amd64 only";
let fake: FakeGitHub;
let runs = 0;

before(async () => {
  fake = await startFakeGitHub();
});
after(() => fake.close());

/** Apptainer's releases in small: one, with its package. */
async function releases(t: TestContext) {
  const folder = await folderFor(t);
  const tree = join(folder, "tree");
  const files = {
    "DEBIAN/control": `Package: apptainer\nVersion: ${version}\nArchitecture: amd64\nMaintainer: x <x@example.invalid>\nDescription: x\n`,
    "usr/bin/apptainer": `#!/bin/sh\necho 'apptainer version ${version}'\n`,
    "usr/libexec/apptainer/bin/starter": "#!/bin/sh\n",
    "etc/apptainer/apptainer.conf": "# conf\n",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(tree, path, ".."), { recursive: true });
    await writeFile(join(tree, path), text);
    if (path.includes("/bin/")) await chmod(join(tree, path), 0o755);
  }
  const name = `apptainer_${version}_amd64.deb`;
  await execute("dpkg-deb", ["--root-owner-group", "--build", tree, join(folder, name)]);
  const digest = `sha256:${await sha256File(join(folder, name))}`;
  const { address, requests } = await serve(t, folder, {
    [`/releases/tags/v${version}`]: (at) =>
      JSON.stringify({
        tag_name: `v${version}`,
        assets: [{ name, digest, browser_download_url: `${at}/${name}` }],
      }),
  });
  const downloads = () => requests.filter((path) => path === `/${name}`).length;
  return { api: `${address}/releases`, downloads };
}

type Releases = Awaited<ReturnType<typeof releases>>;

/** Builds on a fresh machine that has no Apptainer, in a run whose jobs share one cache. */
async function build(
  t: TestContext,
  { api }: Releases,
  run: string,
  more: Partial<JobOptions> = {},
  cache = "auto",
) {
  const root = join(await folderFor(t), "copies");
  const machine = await startJob(
    fake,
    {
      run,
      files: { "recipes/hello.def": "Bootstrap: scratch\n" },
      ...more,
      env: { STX_STAND_IN: JSON.stringify({ apptainer: { api, root } }), ...more.env },
    },
    standInEntry,
  );
  t.after(() => machine.close());
  const inputs = { recipe: "recipes/hello.def", upload: "false", "apptainer-version": version, cache };
  const step = await machine.step(".", inputs);
  assert.equal(step.code, 0, step.stdout + step.stderr);
  assert.deepEqual([...step.errors, ...step.warnings], []);
  // The stand-in builds without an Apptainer: what is there came by the way that is under test.
  return { ...step, installed: existsSync(join(root, version, "bin", "apptainer")) };
}

const asked = () => fake.requests.filter((line) => line.includes("CacheService")).length;
const keyIn = (log: string) => /in the cache as (\S+)/.exec(log)?.[1];

/** Saves an entry of an attacker's making, by the real client, with a package of its own and `tar` as given. */
async function poison(t: TestContext, run: string, key: string, tar?: string): Promise<void> {
  const folder = await folderFor(t);
  const entry = join(folder, "poison.mjs");
  await writeFile(
    entry,
    `import { mkdirSync, writeFileSync } from "node:fs";
    import { homedir } from "node:os";
    const { saveCache } = await import(${JSON.stringify(client)});
    const folder = homedir() + ${JSON.stringify(cachedPath.slice(1))};
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + "/apptainer.deb", "poison");
    const id = await saveCache([${JSON.stringify(cachedPath)}], ${JSON.stringify(key)});
    process.exit(id < 0 ? 1 : 0);`,
  );
  let env: Record<string, string> = {};
  if (tar) {
    await writeFile(join(folder, "tar"), tar);
    await chmod(join(folder, "tar"), 0o755);
    env = { PATH: `${folder}:${process.env.PATH}` };
  }
  const machine = await startJob(fake, { run, job: "poison", env }, entry);
  try {
    const step = await machine.step(".", {});
    assert.equal(step.code, 0, step.stdout + step.stderr);
  } finally {
    await machine.close();
  }
}

describe("Apptainer's packages in GitHub's cache", { skip: onAmd64 }, () => {
  it("are saved by the first machine, and spare the second the download", async (t) => {
    const source = await releases(t);
    const run = `cache-${++runs}`;
    const first = await build(t, source, run);
    assert.equal(source.downloads(), 1);
    assert.match(keyIn(first.stdout) ?? "", /^stx-container-apptainer-1-\w+-\w*-amd64-9\.9\.1-[0-9a-f]{16}$/);
    const second = await build(t, source, run, { job: "verify" });
    assert.equal(source.downloads(), 1, "nothing more was downloaded");
    assert.equal(keyIn(second.stdout), undefined, "and nothing saved again");
    assert.ok(first.installed && second.installed);
  });

  it("serve the setup action too, which puts Apptainer on the PATH and finds it the next time", async (t) => {
    const source = await releases(t);
    const root = join(await folderFor(t), "copies");
    const env = { STX_STAND_IN: JSON.stringify({ apptainer: { api: source.api, root } }) };
    const machine = await startJob(fake, { run: `cache-${++runs}`, env }, standInEntry);
    t.after(() => machine.close());
    const step = await machine.step("setup", { "apptainer-version": version });
    assert.equal(step.code, 0, step.stdout + step.stderr);
    const program = join(root, version, "bin", "apptainer");
    assert.deepEqual(step.outputs, { path: program, version, installed: "true" });
    assert.equal(step.paths.at(-1), join(program, ".."));
    assert.ok(keyIn(step.stdout));
    const again = await machine.step("setup", { "apptainer-version": version });
    assert.equal(again.outputs.installed, "false");
  });

  it("are refused when they are not what the release states, and downloaded instead", async (t) => {
    const source = await releases(t);
    const key = keyIn((await build(t, source, `cache-${++runs}`)).stdout);
    const run = `cache-${++runs}`;
    await poison(t, run, `${key}x`);
    const step = await build(t, source, run);
    assert.match(step.stdout, /Cache restored successfully/);
    assert.ok(step.installed);
    assert.equal(source.downloads(), 2);
    assert.equal(keyIn(step.stdout), key, "the right ones are saved beside");
  });

  it("cannot be unpacked to anywhere else, by an absolute name or through a link", async (t) => {
    const source = await releases(t);
    const key = keyIn((await build(t, source, `cache-${++runs}`)).stdout);
    const run = `cache-${++runs}`;
    const outside = await folderFor(t);
    const real = (await execute("sh", ["-c", "command -v tar"])).stdout.trim();
    // A name with a full path, a link out, and a file below that link, all beside what the client wants in it.
    await poison(
      t,
      run,
      `${key}x`,
      `#!/bin/sh
case "$*" in *-cf*) ;; *) exec ${real} "$@";; esac
mkdir -p ${outside}/made/in && echo x > ${outside}/made/plain && ln -s ${outside} ${outside}/made/link
echo x > ${outside}/made/in/through
exec ${real} "$@" --transform='s|made/in/through|made/link/through|' ${outside}/made/plain ${outside}/made/link ${outside}/made/in/through
`,
    );
    await execute("rm", ["-r", join(outside, "made")]);
    const step = await build(t, source, run);
    assert.match(step.stdout, /Cache hit for/);
    assert.equal(source.downloads(), 2);
    for (const path of ["made", "through"]) assert.ok(!existsSync(join(outside, path)), path);
  });

  it("are only a note in the log where the cache cannot be read or written", async (t) => {
    const source = await releases(t);
    const denied = { ok: false, signed_upload_url: "", message: "cache write denied: read-only token" };
    fake.faults.push({ match: /CreateCacheEntry/, times: 1, rewrite: () => denied });
    const readOnly = await build(t, source, `cache-${++runs}`);
    assert.match(readOnly.stdout, /cache write denied/);
    assert.match(readOnly.stdout, /not saved in the cache/);
    fake.faults.push({ match: /GetCacheEntryDownloadURL/, times: 9, status: 403 });
    const unreadable = await build(t, source, `cache-${++runs}`);
    fake.faults.length = 0;
    assert.match(unreadable.stdout, /Failed to restore/);
    const broken = `cache-${++runs}`;
    await build(t, source, broken);
    fake.faults.push({ match: /^GET \/devstore/, times: 1, corrupt: true });
    const corrupt = await build(t, source, broken);
    assert.match(corrupt.stdout, /Failed to restore/);
    assert.ok(readOnly.installed && unreadable.installed && corrupt.installed);
    assert.equal(source.downloads(), 4);
  });

  it("are not asked for on a tag, on an event that others can trigger, when turned off, and without a service", async (t) => {
    const source = await releases(t);
    const before = asked();
    const run = `cache-${++runs}`;
    const own = { pull_request: { head: { ref: "x", repo: { full_name: "octo/recipes" } } } };
    await build(t, source, run, { event: "push", ref: "refs/tags/v1" });
    await build(t, source, run, { event: "release", ref: "refs/tags/v1" });
    await build(t, source, run, { event: "pull_request_target", payload: own });
    await build(t, source, run, {}, "off");
    const none = { ACTIONS_RESULTS_URL: "", ACTIONS_CACHE_URL: "", ACTIONS_RUNTIME_URL: "" };
    const without = await build(t, source, run, { event: "push", env: none }, "on");
    assert.match(without.stdout, /cache is not available/);
    assert.ok(!without.installed, "then the build itself gets Apptainer ready, as ever");
    assert.equal(asked(), before);
  });
});
