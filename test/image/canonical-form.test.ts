import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalForm } from "../../src/image/canonical-form.ts";
import { type Choice, choices, choicesIn } from "../../src/image/noise/choices.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const epoch = 1_700_000_000;

const changesOf = async (files: Record<string, MemoryFile>, without: readonly Choice[] = []) =>
  (await canonicalForm(memoryTree(files), epoch, undefined, without)).changes
    .filter(({ change }) => change !== "time")
    .map(({ path, change }) => `${change} ${path}`)
    .sort();

const installed = {
  "/var/lib/apt/lists/deb.example.org_debian_dists_bookworm_InRelease": "list",
  "/var/lib/apt/lists/lock": "",
  "/etc/ssh/ssh_host_rsa_key": "key",
  "/etc/ssh/ssh_host_rsa_key.pub": "key",
  "/etc/ssh/sshd_config": "HostKey /etc/ssh/ssh_host_rsa_key",
  "/etc/machine-id": "0123456789abcdef0123456789abcdef\n",
  "/var/lib/dbus/machine-id": "0123456789abcdef0123456789abcdef\n",
};

test("what an image uses stays, unless it is to be without it", async () => {
  assert.deepEqual(await changesOf(installed), []);
  assert.deepEqual(await changesOf(installed, ["host-keys"]), [
    "removed /etc/ssh/ssh_host_rsa_key",
    "removed /etc/ssh/ssh_host_rsa_key.pub",
  ]);
  assert.deepEqual(await changesOf(installed, ["machine-id"]), [
    "emptied /etc/machine-id",
    "removed /var/lib/dbus/machine-id",
  ]);
  assert.deepEqual(await changesOf(installed, ["apt-lists"]), [
    "removed /var/lib/apt/lists/deb.example.org_debian_dists_bookworm_InRelease",
  ]);
  assert.equal((await changesOf(installed, choices)).length, 5);
});

test("a log that has another name elsewhere keeps its content", async () => {
  const log = { content: "what a program reads", inode: 7 };
  assert.deepEqual(await changesOf({ "/var/log/a": log, "/srv/a": log }), []);
  assert.deepEqual(await changesOf({ "/var/log/a": log, "/var/log/b": log }), [
    "emptied /var/log/a",
    "emptied /var/log/b",
  ]);
});

test("choices are read from a list, and an unknown one is named", () => {
  assert.deepEqual(choicesIn("machine-id, host-keys,machine-id"), { chosen: ["host-keys", "machine-id"] });
  assert.match(choicesIn("logs").problem!, /"logs" is not one of apt-lists/);
  assert.match(choicesIn(" , ").problem!, /expected some of/);
});
