import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { openScratch, type ScratchRequest } from "../../src/store/scratch.ts";

async function ground(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), "stx-scratch-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const store = join(folder, "store");
  mkdirSync(store);
  return { folder, store };
}

const source = join(import.meta.dirname, "../../src/store/scratch.ts");

/** Leaves a scratch folder whose process was killed. @returns its path */
async function killedIn(request: ScratchRequest, by: string[] = []): Promise<string> {
  const code = `import { openScratch } from ${JSON.stringify(source)};
    const { path } = await openScratch(${JSON.stringify(request)}); console.log(path); setInterval(() => {}, 1000);`;
  const [command = process.execPath, ...args] = [
    ...by,
    process.execPath,
    "--input-type=module",
    "--eval",
    code,
  ];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const left = await new Promise<string>((done) =>
    child.stdout.once("data", (data) => done(String(data).trim())),
  );
  assert.ok(existsSync(left));
  process.kill(-(child.pid as number), "SIGKILL");
  await new Promise((done) => child.once("exit", done));
  return left;
}

/** The next run of somebody. */
async function next(request: ScratchRequest): Promise<void> {
  await (await openScratch(request)).close();
}

describe("a scratch folder", () => {
  test("is private while it is used, gone after", async (t) => {
    const { store } = await ground(t);
    const one = await openScratch({ store, purpose: "hello" });
    const two = await openScratch({ store, purpose: "hello" });
    assert.notEqual(one.path, two.path);
    assert.equal(lstatSync(one.path).mode & 0o077, 0);
    assert.ok(existsSync(one.path), "a running build's scratch survives the start of another");
    await one.close();
    await two.close();
    assert.deepEqual(readdirSync(join(store, ".scratch")), []);
  });

  test("of a killed process is removed by the next one at once", async (t) => {
    const { store } = await ground(t);
    const left = await killedIn({ store, purpose: "hello" });
    await next({ store, purpose: "other" });
    assert.deepEqual(readdirSync(join(left, "..")), []);
  });

  test("that a process was just making is removed, too", async (t) => {
    const { store } = await ground(t);
    const left = await killedIn({ store, purpose: "hello" });
    // As the process that is gone would have left it, killed a moment earlier.
    const names = join(import.meta.dirname, "../../src/files/temporary-names.ts");
    const code = `import { temporaryName } from ${JSON.stringify(names)}; console.log(temporaryName("hello"))`;
    const name = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      encoding: "utf8",
    }).trim();
    mkdirSync(join(left, "..", name), { mode: 0o700 });
    writeFileSync(join(left, "..", name, "owner.json"), "{");
    await next({ store, purpose: "hello" });
    assert.deepEqual(readdirSync(join(left, "..")), []);
  });
});

describe("what is not provably ours stays", () => {
  /** Each leaves something in .scratch beside a true leftover; what it is must survive. */
  const strangers: Record<string, (scratch: string, leftover: string, folder: string) => void> = {
    "a folder of the user's": (scratch) => {
      mkdirSync(join(scratch, "mine"));
      writeFileSync(join(scratch, "mine", "work"), "work");
    },
    "an empty folder": (scratch) => mkdirSync(join(scratch, "empty")),
    "a file": (scratch) => writeFileSync(join(scratch, "notes.txt"), "notes"),
    "a copy of a leftover": (scratch, leftover) =>
      cpSync(leftover, join(scratch, "copy"), { recursive: true }),
    "a copy in the leftover's own place": (_, leftover) => {
      renameSync(leftover, `${leftover}-away`);
      cpSync(`${leftover}-away`, leftover, { recursive: true });
    },
    "a leftover that was given another name": (scratch, leftover) =>
      renameSync(leftover, join(scratch, "kept")),
    "a leftover whose proof is damaged": (_, leftover) => writeFileSync(join(leftover, "owner.json"), "{}"),
    "a leftover whose proof is another's": (_, leftover) => {
      const proof = JSON.parse(readFileSync(join(leftover, "owner.json"), "utf8"));
      writeFileSync(join(leftover, "owner.json"), JSON.stringify({ ...proof, program: "other" }));
    },
    "a leftover whose proof is a link": (scratch, leftover) => {
      renameSync(join(leftover, "owner.json"), join(scratch, "proof"));
      symlinkSync("../proof", join(leftover, "owner.json"));
    },
    "a leftover whose proof is a hard link": (scratch, leftover) =>
      linkSync(join(leftover, "owner.json"), join(scratch, "proof")),
    "a leftover of another user": (_, leftover) => execFileSync("chown", ["12345", leftover]),
    "a proof of another user's": (_, leftover) =>
      execFileSync("chown", ["12345", join(leftover, "owner.json")]),
    "a link to a leftover elsewhere": (scratch, leftover, folder) => {
      renameSync(leftover, join(folder, "elsewhere"));
      symlinkSync(join(folder, "elsewhere"), leftover);
      writeFileSync(join(scratch, "beside"), "");
    },
    "a link to a folder of the user's": (scratch, _, folder) => {
      mkdirSync(join(folder, "victim"));
      writeFileSync(join(folder, "victim", "precious"), "");
      symlinkSync(join(folder, "victim"), join(scratch, "hello-0123456789ab"));
    },
    "a name that looks like a temporary one": (scratch) =>
      writeFileSync(join(scratch, ".hello.0123456789ab.tmp"), "mine"),
    "a name that looks like our temporary ones": (scratch) =>
      writeFileSync(join(scratch, ".hello.012345-1-1-01234567-01234567.tmp"), "mine"),
    "a folder from a repository with a proof": (scratch) => {
      mkdirSync(join(scratch, "hello-0123456789ab"));
      const process = { host: "x", machine: "", boot: "", namespace: "", pid: 1, start: "1" };
      const proof = {
        program: "stx-container",
        name: "hello-0123456789ab",
        inode: "1",
        uid: 0,
        process,
        facts: {},
      };
      writeFileSync(join(scratch, "hello-0123456789ab", "owner.json"), JSON.stringify(proof));
      utimesSync(join(scratch, "hello-0123456789ab", "owner.json"), 1, 1);
    },
  };
  const listing = (folder: string) =>
    execFileSync("find", [folder, "-printf", "%P %y %i %U\n"], { encoding: "utf8" });

  for (const [what, leave] of Object.entries(strangers)) {
    test(what, async (t) => {
      if (/another user/.test(what) && process.getuid?.() !== 0)
        return t.skip("giving a file away takes root");
      const { folder, store } = await ground(t);
      const leftover = await killedIn({ store, purpose: "hello" });
      leave(join(store, ".scratch"), leftover, folder);
      // Old enough for every rule that goes by age.
      execFileSync("find", [folder, "-exec", "touch", "-h", "-d", "1 month ago", "{}", "+"]);
      const gone =
        /leftover|proof of another/.test(what) && !/a copy of a leftover/.test(what) ? [] : [leftover];
      const before = listing(folder)
        .split("\n")
        .filter((line) => !gone.some((each) => line.includes(each.slice(folder.length + 1))));
      await next({ store, purpose: "hello" });
      assert.deepEqual(listing(folder).split("\n").sort(), before.sort());
    });
  }

  test("a leftover of another PID namespace, for a day", async (t) => {
    const { store } = await ground(t);
    let left: string;
    try {
      execFileSync("unshare", ["--pid", "--fork", "--mount-proc", "true"], { stdio: "pipe" });
      left = await killedIn({ store, purpose: "hello" }, ["unshare", "--pid", "--fork", "--mount-proc"]);
    } catch (error) {
      return t.skip(`this host gives no PID namespace: ${(error as Error).message}`);
    }
    await next({ store, purpose: "hello" });
    assert.ok(existsSync(left), "its process numbers say nothing here");
    execFileSync("touch", ["-d", "2 days ago", join(left, "owner.json")]);
    await next({ store, purpose: "hello" });
    assert.ok(!existsSync(left));
  });
});

describe("a .scratch that is a link", () => {
  test("is refused, and what it points at is untouched", async (t) => {
    const { folder, store } = await ground(t);
    mkdirSync(join(folder, "victim"));
    writeFileSync(join(folder, "victim", "precious"), "");
    symlinkSync("../victim", join(store, ".scratch"));
    await assert.rejects(
      openScratch({ store, purpose: "hello" }),
      (error) =>
        error instanceof Failure &&
        error.code === "link-in-store" &&
        /rm .*\.scratch/.test(error.remedy ?? ""),
    );
    assert.deepEqual(readdirSync(join(folder, "victim")), ["precious"]);
  });
});

describe("scratch below a folder that many share", () => {
  const own = `stx-container-${process.getuid?.()}`;

  test("is a private folder of each user", async (t) => {
    const { folder, store } = await ground(t);
    const tmp = join(folder, "shared");
    mkdirSync(tmp);
    chmodSync(tmp, 0o1777);
    const scratch = await openScratch({ store, tmp, purpose: "hello" });
    assert.deepEqual(readdirSync(tmp), [own]);
    assert.equal(statSync(join(tmp, own)).mode & 0o777, 0o700);
    assert.ok(scratch.path.startsWith(join(tmp, own)));
    await scratch.close();
  });

  test("that somebody else made first is refused, link or folder", async (t) => {
    const { folder, store } = await ground(t);
    const tmp = join(folder, "shared");
    mkdirSync(join(folder, "victim", "hello-old"), { recursive: true });
    mkdirSync(tmp);
    symlinkSync(join(folder, "victim"), join(tmp, own));
    await assert.rejects(
      openScratch({ store, tmp, purpose: "hello" }),
      (error) => error instanceof Failure && error.code === "link-in-store",
    );
    await rm(join(tmp, own));
    if (process.getuid?.() !== 0) return;
    mkdirSync(join(tmp, own));
    execFileSync("chown", ["12345", join(tmp, own)]);
    await assert.rejects(
      openScratch({ store, tmp, purpose: "hello" }),
      (error) =>
        error instanceof Failure && error.code === "scratch-not-private" && /12345/.test(error.why ?? ""),
    );
    assert.deepEqual(readdirSync(join(folder, "victim")), ["hello-old"]);
  });

  test("works for the next user, too", async (t) => {
    if (process.getuid?.() !== 0) return t.skip("being two users takes root");
    const { folder, store } = await ground(t);
    const tmp = join(folder, "shared");
    mkdirSync(tmp);
    chmodSync(folder, 0o755);
    chmodSync(tmp, 0o1777);
    await next({ store, tmp, purpose: "hello" });
    const code = `import { openScratch } from ${JSON.stringify(source)};
      await (await openScratch(${JSON.stringify({ store, tmp, purpose: "hello" })})).close();`;
    try {
      execFileSync(process.execPath, ["--version"], { uid: 12345, gid: 12345 });
      readFileSync(source);
    } catch (error) {
      return t.skip(`another user cannot run this: ${(error as Error).message}`);
    }
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      uid: 12345,
      gid: 12345,
      stdio: "pipe",
    });
    assert.deepEqual(readdirSync(tmp).sort(), [own, "stx-container-12345"]);
  });

  test("that others could write to is closed to them", async (t) => {
    const { folder, store } = await ground(t);
    const tmp = join(folder, "shared");
    mkdirSync(join(tmp, own), { recursive: true });
    chmodSync(join(tmp, own), 0o777);
    await next({ store, tmp, purpose: "hello" });
    assert.equal(statSync(join(tmp, own)).mode & 0o777, 0o700);
  });
});
