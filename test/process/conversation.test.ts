import assert from "node:assert/strict";
import { test } from "node:test";
import { Conversation } from "../../src/process/conversation.ts";

const sh = (script: string) => new Conversation("sh", ["-c", script], { PATH: process.env.PATH ?? "" });

test("what comes before a text is taken once, wherever the pieces are cut", async () => {
  const it = sh("printf 'one<'; sleep 0.2; printf '|>two<|'; sleep 0.2; printf '>three'");
  assert.equal(String(await it.readUntil("<|>", 100)), "one");
  assert.equal(String(await it.readUntil("<|>", 100)), "two");
  assert.equal(await it.readUntil("<|>", 100), undefined);
  assert.equal(String(await it.readUntil("ee", 100)), "thr");
});

test("a program that prints without end is read no further than was allowed", async () => {
  const it = sh("exec yes");
  assert.equal(await it.readUntil("no", 64 * 1024 ** 2), undefined);
  await it.stop();
});

test("a program that is stopped is not waited for where one that it started lives on", async (t) => {
  const it = sh("sleep 3600 & echo $!; wait");
  const pid = Number(await it.readUntil("\n", 100));
  t.after(() => process.kill(pid));
  await it.stop();
  assert.ok(process.kill(pid, 0));
});
