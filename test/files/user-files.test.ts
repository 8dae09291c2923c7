import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readUserFile } from "../../src/files/user-files.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-user-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a FIFO or device that a user names is refused and not waited for; a folder and nothing are named", async () => {
  execFileSync("mkfifo", [at("x.lock")]);
  writeFileSync(at("y.lock"), "text");
  for (const path of [at("x.lock"), "/dev/zero"])
    await assert.rejects(readUserFile(path, "lock"), { kind: "usage", code: "not-a-regular-file" });
  await assert.rejects(readUserFile(folder, "lock"), { kind: "usage", code: "no-such-file" });
  await assert.rejects(readUserFile(at("none"), "lock"), { kind: "usage", code: "no-such-file" });
  symlinkSync("circle", at("circle"));
  await assert.rejects(readUserFile(at("circle"), "lock"), { kind: "usage", code: "not-a-regular-file" });
  await assert.rejects(readUserFile(at("x".repeat(300)), "lock"), { kind: "usage", code: "no-such-file" });
  assert.equal((await readUserFile(at("y.lock"), "lock")).toString(), "text");
});

test("a pipe that a shell opened is read", () => {
  const script = `import { readUserFile } from ${JSON.stringify(join(import.meta.dirname, "../../src/files/user-files.ts"))};
process.stdout.write(await readUserFile(process.argv[2], "lock"));`;
  writeFileSync(at("read.ts"), script);
  const command = `exec "$0" "$1" <(printf piped)`;
  assert.equal(execFileSync("bash", ["-c", command, process.execPath, at("read.ts")]).toString(), "piped");
});

function at(name: string): string {
  return join(folder, name);
}
