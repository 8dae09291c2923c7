import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildImage } from "../../src/apptainer/build.ts";
import { execIsolated } from "../../src/apptainer/exec.ts";
import type { Apptainer } from "../../src/apptainer/find.ts";
import { ensureApptainer } from "../../src/apptainer/install.ts";
import { choosePrivileges, type Privileges } from "../../src/apptainer/privileges.ts";
import { busyboxRecipe, staticBusybox } from "./support.ts";

let apptainer: Apptainer;
let privileges: Privileges;
let folder: string;
let image: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-exec-test-"));
  await chmod(folder, 0o755);
  apptainer = await ensureApptainer();
  privileges = await choosePrivileges("auto");
  image = join(folder, "image.sif");
  const recipe = join(folder, "recipe.def");
  await writeFile(recipe, busyboxRecipe(await staticBusybox(folder), "true"));
  await buildImage({
    apptainer,
    recipe,
    image,
    context: folder,
    buildArgs: {},
    settings: { privileges: "auto", hostCa: "off", passEnv: [], timeLimitMs: 60_000 },
    scratch: join(folder, "scratch"),
    postEnv: {},
    sourceDateEpoch: 1_700_000_000,
    log: join(folder, "log"),
    onLine: () => {},
  });
});
after(() => rm(folder, { recursive: true, force: true }));

const inside = (script: string, more: { timeLimitMs?: number; input?: string } = {}) =>
  execIsolated(apptainer, image, ["/bin/sh", "-c", script], { timeLimitMs: 60_000, privileges, ...more });

test("nothing that is planted on the host is seen inside", async (t) => {
  const marker = `stx-bleed-${process.pid}`;
  const home = join(folder, "home");
  const planted = join(folder, "planted");
  for (const path of [home, planted]) {
    await mkdir(path);
    await writeFile(join(path, marker), marker);
  }
  await writeFile(`/tmp/${marker}`, marker);
  await writeFile(`/var/tmp/${marker}`, marker);
  await writeFile(join(folder, marker), marker);
  const before = { ...process.env };
  const cwd = process.cwd();
  Object.assign(process.env, {
    HOME: home,
    PYTHONPATH: marker,
    LD_LIBRARY_PATH: `/${marker}`,
    APPTAINERENV_PYTHONPATH: marker,
    SINGULARITYENV_OTHER: marker,
    APPTAINERENV_PREPEND_PATH: `/${marker}`,
    APPTAINER_BIND: `${planted}:/mnt`,
    APPTAINER_BINDPATH: `${planted}:/mnt`,
    SINGULARITY_BIND: `${planted}:/mnt`,
    APPTAINER_MOUNT: `type=bind,source=${planted},destination=/mnt`,
    APPTAINER_HOME: planted,
    APPTAINER_WORKDIR: planted,
    APPTAINER_CONTAINLIBS: join(planted, marker),
    APPTAINER_ENV_FILE: join(planted, marker),
    APPTAINER_WRITABLE_TMPFS: "1",
  });
  process.chdir(folder);
  t.after(async () => {
    process.chdir(cwd);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(`/tmp/${marker}`);
    await rm(`/var/tmp/${marker}`);
  });
  const { stdout, code, stderr } = await inside(
    "env; pwd; ls -A / /tmp /var/tmp /root /home /mnt $HOME /.singularity.d/libs 2>/dev/null; cat /proc/mounts; cat /proc/*/cmdline | tr '\\0' ' '",
  );
  assert.ok(stdout.includes("PATH="), stderr);
  assert.ok(!stdout.replaceAll(image, "").includes("stx-bleed"), stdout);
  for (const path of [home, planted, cwd]) assert.ok(!stdout.includes(path), `${path} is seen:\n${stdout}`);
  assert.ok([0, 1].includes(code ?? -1));
});

test("inside there is no network, and no device but the harmless ones", async () => {
  const { stdout } = await inside("tail -n +3 /proc/net/dev; ls /dev");
  assert.deepEqual(
    stdout
      .split("\n")
      .filter((line) => line.includes(":"))
      .map((line) => line.split(":")[0]!.trim()),
    ["lo"],
  );
  assert.ok(!/vda|sda|kvm|fuse/.test(stdout), stdout);
});

test("nothing can be written inside, nor from inside to the host", async () => {
  const { stdout } = await inside("touch /x && echo wrote; touch /etc/x && echo wrote; true");
  assert.equal(stdout, "");
});

test("input, exit code and outputs are handed through", async () => {
  const result = await inside("cat; echo err >&2; exit 7", { input: "in" });
  assert.equal(result.stdout, "in");
  assert.equal(result.code, 7);
  assert.match(result.stderr, /err/);
});

test("a command that hangs is ended at its time limit", async () => {
  await assert.rejects(inside("sleep 600", { timeLimitMs: 1500 }), /did not end within/);
  assert.ok(existsSync(image));
});
