import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { elsewhere } from "../../prove/bytes/elsewhere.ts";
import { busyboxRecipe, folderFor, staticBusybox } from "../apptainer/support.ts";
import { commandFile } from "../support/command.ts";

/** A small sample of `npm run prove -- bytes`: what differs between users, file systems and moments. */
const post = `mkdir -p /srv/a /tmp /var/log
date > /var/log/built; date > /srv/a/file; touch -d @1000 /srv/a/file; echo x > /srv/a/file
ln /srv/a/file /srv/a/same; ln -s nothing /srv/link; mkfifo /srv/queue
cp /bin/busybox /srv/set-id; chown 6:12 /srv/set-id; chmod 6755 /srv/set-id; mkdir -m 3777 /srv/drop`;

test("an image and its rebuild by another user, on another host, have one sha256", async (t) => {
  const work = await folderFor(t);
  chmodSync(work, 0o755);
  const other = elsewhere(work);
  if (process.getuid?.() !== 0)
    t.diagnostic("only root can become another user, so the rebuild is by the same one");
  writeFileSync(join(work, "it.def"), busyboxRecipe(await staticBusybox(work), post));
  const run = (prefix: string[], args: string[], cwd: string, env = {}) => {
    const [command = "", ...rest] = [...prefix, process.execPath, commandFile, ...args, "--json"];
    const ran = spawnSync(command, rest, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
    assert.match(ran.stdout, /^\{/, ran.stderr);
    return JSON.parse(ran.stdout);
  };
  const { built } = run(["sh", "-c", 'umask 022; exec "$@"', "sh"], ["build", "it.def", "--canonical"], work);
  for (const name of ["image", "lock", "lockedRecipe"]) cpSync(built.files[name], join(other.home, name));
  for (const folder of ["store", "tmp"]) mkdirSync(join(other.home, folder));
  spawnSync("chown", ["-R", `--reference=${other.home}`, other.home]);
  const files = ["--image", "image", "--lock", "lock", "--recipe", "lockedRecipe", "--store", "store"];
  const { verified } = run(
    other.prefix,
    ["verify", "--level", "bytes", ...files, "--tmp", "tmp", "--context", "."],
    other.home,
    other.env,
  );
  assert.deepEqual(verified?.differingFiles, []);
  assert.equal(verified.level, "bytes");
});
