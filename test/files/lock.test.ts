import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { type LockRequest, withLock } from "../../src/files/lock.ts";
import { thisProcess } from "../../src/process/identity.ts";

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stx-lock-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const isBusy = (error: unknown) =>
  error instanceof Failure && error.code === "lock-busy" && /process \d+ on /.test(error.why ?? "");

/** By the kernel, and where there is no flock. */
const ways: Record<string, Partial<LockRequest>> = { flock: {}, "a file": { program: "/nonexistent/flock" } };

for (const [way, more] of Object.entries(ways)) {
  const request = (waitMs = 60_000): LockRequest => ({ what: "this test", waitMs, ...more });
  const lockOf = (folder: string) => join(folder, "deep", ".lock");

  /** Another process that takes the lock, and says so. */
  async function holder(t: TestContext, folder: string): Promise<ChildProcess> {
    const module = JSON.stringify(join(import.meta.dirname, "../../src/files/lock.ts"));
    const code = `import { withLock } from ${module};
      await withLock(${JSON.stringify(folder)}, ${JSON.stringify(lockOf(folder))}, ${JSON.stringify(request())}, async () => {
        console.log("locked"); await new Promise((done) => setTimeout(done, 1e9)); });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    t.after(() => child.kill("SIGKILL"));
    await new Promise((done) => child.stdout?.once("data", done));
    return child;
  }

  describe(`a lock by ${way}`, () => {
    test("lets one in at a time, in one process and in many", async (t) => {
      const folder = await folderOf(t);
      const counter = join(folder, "counter");
      writeFileSync(counter, "0");
      const count = `
        const { readFileSync, writeFileSync } = await import("node:fs");
        const value = Number(readFileSync(counter, "utf8"));
        await new Promise((done) => setTimeout(done, 2));
        writeFileSync(counter, String(value + 1));`;
      const module = JSON.stringify(join(import.meta.dirname, "../../src/files/lock.ts"));
      const code = `import { withLock } from ${module};
        const counter = ${JSON.stringify(counter)};
        const one = () => withLock(${JSON.stringify(folder)}, ${JSON.stringify(lockOf(folder))}, ${JSON.stringify(request())}, async () => {${count}});
        for (let n = 0; n < 5; n++) await Promise.all([one(), one()]);`;
      const children = Array.from({ length: 8 }, () =>
        spawn(process.execPath, ["--input-type=module", "--eval", code], {
          stdio: ["ignore", "inherit", "inherit"],
        }),
      );
      const codes = await Promise.all(
        children.map((child) => new Promise((done) => child.once("exit", (code) => done(code)))),
      );
      assert.deepEqual(codes, Array(8).fill(0));
      assert.equal(readFileSync(counter, "utf8"), "80");
      assert.deepEqual(readdirSync(join(folder, "deep")), [".lock"]);
    });

    test("says who has it, and is free at once when that one is killed", async (t) => {
      const folder = await folderOf(t);
      const child = await holder(t, folder);
      await assert.rejects(
        withLock(folder, lockOf(folder), request(0), async () => {}),
        isBusy,
      );
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
      assert.equal(await withLock(folder, lockOf(folder), request(5_000), async () => "done"), "done");
    });

    test("is let go by work that fails, and a wait for it can be stopped", async (t) => {
      const folder = await folderOf(t);
      const fail = withLock(folder, lockOf(folder), request(), () => Promise.reject(new Error("no")));
      await assert.rejects(fail, /^Error: no$/);
      await withLock(folder, lockOf(folder), request(0), async () => {});
    });

    test("gives everybody who waits a turn", async (t) => {
      const folder = await folderOf(t);
      let inside = 0;
      const step = () =>
        withLock(folder, lockOf(folder), request(), async () => {
          assert.equal(++inside, 1);
          await new Promise((done) => setTimeout(done, 20));
          inside--;
        });
      const first = withLock(folder, lockOf(folder), request(), async () => {
        await new Promise((done) => setTimeout(done, 200));
      });
      await Promise.all([first, step(), step(), step()]);
    });

    test("that is a link is refused, and what it points at stays", async (t) => {
      const folder = await folderOf(t);
      writeFileSync(join(folder, "precious"), "precious");
      symlinkSync("precious", join(folder, ".lock"));
      await assert.rejects(
        withLock(folder, join(folder, ".lock"), request(), async () => {}),
        (error) => error instanceof Failure && error.code === "link-in-store",
      );
      assert.equal(readFileSync(join(folder, "precious"), "utf8"), "precious");
    });
  });
}

describe("a lock by a file", () => {
  const request: LockRequest = { what: "this test", waitMs: 0, program: "/nonexistent/flock" };
  const held = (folder: string) => join(folder, ".lock.held");
  const attempt = (folder: string) => withLock(folder, join(folder, ".lock"), request, async () => "done");

  test("is stolen from a process that is gone, and from none that may live", async (t) => {
    const folder = await folderOf(t);
    const { start, ...self } = thisProcess();
    const cases: [holder: object, age: number, stolen: boolean][] = [
      [{ ...self, start: "1" }, 0, true],
      [
        { ...self, start, boot: "another", host: self.host, machine: self.machine || "m" },
        0,
        self.machine !== "",
      ],
      [{ ...self, start, host: "elsewhere", machine: "other", boot: "other" }, 0, false],
      [{ ...self, start, host: "elsewhere", machine: "other", boot: "other" }, 3600, true],
      [{ ...self, start, namespace: "pid:[1]" }, 0, false],
      [{ ...self, start }, 3600, false],
    ];
    for (const [holder, age, stolen] of cases) {
      await writeFile(held(folder), JSON.stringify(holder));
      const at = new Date(Date.now() - age * 1000);
      await utimes(held(folder), at, at);
      if (stolen) assert.equal(await attempt(folder), "done", JSON.stringify(holder));
      else await assert.rejects(attempt(folder), Failure, JSON.stringify(holder));
      assert.equal(existsSync(held(folder)), !stolen);
    }
    await writeFile(held(folder), "");
    await assert.rejects(attempt(folder), Failure, "it may be about to be written");
  });
});
