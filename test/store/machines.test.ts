import assert from "node:assert/strict";
import { once } from "node:events";
import { utimesSync } from "node:fs";
import { describe, type TestContext, test } from "node:test";
import { until } from "../apptainer/support.ts";
import { type Bench, bench, tinyRecipe } from "../cli/support.ts";

/** A store with a build that was cut off with all its processes, as by a power failure, on a machine that `begin` makes. */
async function cutOff(t: TestContext, begin: (at: Bench) => Promise<string[]>): Promise<Bench> {
  const at = await bench(t);
  await at.write("slow.def", tinyRecipe("sleep 600"));
  const own = ["unshare", "--mount", "--uts", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const child = at.start(["build", "slow.def", "--name", "tiny"], { by: [...own, ...(await begin(at))] });
  child.stderr.resume();
  let out = "";
  child.stdout.on("data", (text) => (out += text));
  const closed = once(child, "close");
  await until(() => {
    assert.equal(child.exitCode, null, out);
    return at.scratches().length > 0 && at.files().some((name) => name.startsWith(".held-"));
  });
  child.kill("SIGKILL");
  await closed;
  return at;
}

/** What `gc` says of this store: it also cleans up in memory, where other tests work. */
async function collected(at: Bench): Promise<{ removed: string[]; kept: { path: string; host: string }[] }> {
  const { scratch, kept } = await at.json(["gc"]);
  const isHere = (path: string) => path.startsWith(`${at.folder}/`);
  return { removed: scratch.filter(isHere), kept: kept.filter(({ path }: { path: string }) => isHere(path)) };
}

const held = (at: Bench) => at.files().filter((name) => name.startsWith(".held-"));

describe("a build that was cut off", {
  skip: process.getuid?.() !== 0 && "machines of one's own take root",
}, () => {
  test("is over once its machine was started again", async (t) => {
    const at = await cutOff(t, async (at) => {
      const boot = await at.write("boot", "00000000-0000-4000-8000-000000000000\n");
      const file = "/proc/sys/kernel/random/boot_id";
      return ["sh", "-c", `mount --bind ${boot} ${file} && exec "$@"`, "sh"];
    });
    assert.equal(held(at).length, 1);
    assert.doesNotMatch((await at.run(["list"])).stdout, /running/);
    const { removed, kept } = await collected(at);
    assert.equal(removed.length, 1);
    assert.deepEqual([kept, at.scratches(), held(at)], [[], [], []]);
  });

  test("is over a day after its last sign of life where its machine cannot be asked", async (t) => {
    const at = await cutOff(t, async () => ["sh", "-c", 'hostname node7 && exec "$@"', "sh"]);
    assert.match((await at.run(["list"])).stdout, /running/);
    const text = await at.run(["gc"]);
    assert.match(
      text.stdout,
      /^kept .*\/\.scratch\/tiny-.*: process \d+ on node7 may be working in it; gc removes it there at once if that has ended, and anywhere after \d{4}-/m,
    );
    const { removed, kept } = await collected(at);
    assert.deepEqual(removed, []);
    assert.deepEqual(
      kept.map(({ host }) => host),
      ["node7"],
    );
    assert.equal(held(at).length, 1);
    const [name] = at.scratches();
    const seen = Date.now() / 1000 - 25 * 3600;
    utimesSync(at.path("containers/.scratch", name!, "owner.json"), seen, seen);
    await at.json(["gc"]);
    assert.deepEqual([at.scratches(), held(at)], [[], []]);
    assert.doesNotMatch((await at.run(["list"])).stdout, /running/);
  });
});
