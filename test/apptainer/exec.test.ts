import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildImage } from "../../src/apptainer/build.ts";
import { execIsolated } from "../../src/apptainer/exec.ts";
import { type Apptainer, toolFolders } from "../../src/apptainer/find.ts";
import { ensureApptainer } from "../../src/apptainer/install.ts";
import { choosePrivileges, type Privileges } from "../../src/apptainer/privileges.ts";
import { busyboxRecipe, execute, staticBusybox } from "./support.ts";

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
  const overlay = join(folder, "overlay");
  for (const path of [home, planted, join(overlay, "upper")]) {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, marker), marker);
  }
  await writeFile(`/tmp/${marker}`, marker);
  await writeFile(`/var/tmp/${marker}`, marker);
  await writeFile(join(folder, marker), marker);
  // KEY=value, as a file of variables must be.
  await writeFile(join(planted, marker), `${marker.replaceAll("-", "_")}=${marker}\n`);
  const before = { ...process.env };
  const cwd = process.cwd();
  Object.assign(process.env, {
    HOME: home,
    PYTHONPATH: marker,
    LD_LIBRARY_PATH: `/${marker}`,
    APPTAINERENV_PYTHONPATH: marker,
    SINGULARITYENV_OTHER: marker,
    APPTAINERENV_PREPEND_PATH: `/${marker}`,
    ...Object.fromEntries(
      ["APPTAINER", "SINGULARITY"].flatMap((prefix) =>
        Object.entries({
          BIND: `${planted}:/mnt`,
          BINDPATH: `${planted}:/mnt`,
          MOUNT: `type=bind,source=${planted},destination=/mnt`,
          HOME: planted,
          WORKDIR: planted,
          SCRATCH: `/${marker}`,
          OVERLAY: overlay,
          CONTAINLIBS: join(planted, marker),
          ENV_FILE: join(planted, marker),
          WRITABLE_TMPFS: "1",
          NV: "1",
          ROCM: "1",
          CLEANENV: "0",
          CONTAIN: "0",
          CONTAINALL: "0",
          NO_HOME: "0",
          PWD: planted,
          CWD: planted,
        }).map(([name, value]) => [`${prefix}_${name}`, value]),
      ),
    ),
  });
  process.chdir(folder);
  t.after(async () => {
    process.chdir(cwd);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(`/tmp/${marker}`);
    await rm(`/var/tmp/${marker}`);
  });
  const look =
    "env; pwd; ls -A / /tmp /var/tmp /root /home /mnt $HOME /.singularity.d/libs 2>/dev/null; cat /proc/mounts; cat /proc/*/cmdline | tr '\\0' ' '";
  const [program, ...args] = privileges.wrap([
    apptainer.command,
    "exec",
    image,
    "/bin/sh",
    "-c",
    `${look}; true`,
  ]);
  const tools = [...toolFolders(apptainer), process.env.PATH].join(":");
  const { APPTAINER_OVERLAY: _, SINGULARITY_OVERLAY: __, ...most } = process.env;
  const open = await execute(program!, args, { env: { ...most, PATH: tools } });
  assert.ok(open.stdout.replaceAll(image, "").includes(marker), "a plain exec sees what is planted");
  const { stdout, code, stderr } = await inside(look);
  assert.ok(stdout.includes("PATH="), stderr);
  assert.ok(!stdout.replaceAll(image, "").includes("stx-bleed"), stdout);
  for (const path of [home, planted, cwd]) assert.ok(!stdout.includes(path), `${path} is seen:\n${stdout}`);
  assert.ok([0, 1].includes(code ?? -1));
});

test("what the administrator's apptainer.conf binds into every container is not seen inside", async () => {
  const bound = join(folder, "bound");
  await mkdir(bound);
  await writeFile(join(bound, "stx-bound"), "");
  const { stdout } = await execute(apptainer.command, ["buildcfg"]);
  const conf = await readFile(/^APPTAINER_CONF_FILE=(.*)$/m.exec(stdout)![1]!, "utf8");
  await writeFile(join(folder, "apptainer.conf"), `${conf}\nbind path = ${bound}:/mnt\n`);
  const command = join(folder, "apptainer-of-the-administrator");
  const config = join(folder, "apptainer.conf");
  await writeFile(command, `#!/bin/sh\nexec '${apptainer.command}' --config '${config}' "$@"\n`, {
    mode: 0o755,
  });
  const own = { ...apptainer, command };
  const [program, ...args] = privileges.wrap([command, "--silent", "exec", image, "ls", "/mnt"]);
  const tools = [...toolFolders(apptainer), process.env.PATH].join(":");
  const planted = await execute(program!, args, { cwd: "/", env: { PATH: tools, HOME: folder } });
  assert.match(planted.stdout, /stx-bound/, "the configuration is in force");
  const script = ["/bin/sh", "-c", "ls /mnt 2>/dev/null; echo done"];
  const { stdout: seen } = await execIsolated(own, image, script, { timeLimitMs: 60_000, privileges });
  assert.equal(seen, "done\n");
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
