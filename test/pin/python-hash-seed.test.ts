import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { loginFiles } from "../../src/pin/logins.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { forgotten, runPinned } from "./support.ts";

const folder = temporaryFolder();
after(() => folder.remove());
const today = pythonPinSetup({ moment: 0, script: "", version: 3 });

/** The orders of a set of strings in one build: before Python 3.11 they end up in compiled files. */
const orders = async (before = "", interpreters = 1) => {
  const one = `python3 -c 'print({"a", "b", "c", "d", "e", "f"})'\n`;
  const printed = await runPinned(folder.path, today, undefined, `${before}\n${one.repeat(interpreters)}`);
  return printed.trim().split("\n");
};

test("every interpreter of a build hashes strings alike, unless the recipe asks for something else", async () => {
  const [order] = await orders();
  assert.deepEqual(await orders("", 3), [order, order, order]);
  const own = await orders("export PYTHONHASHSEED=7");
  assert.deepEqual(await orders("export PYTHONHASHSEED=7"), own);
  assert.notEqual(own[0], order);
  const free = await orders("unset PYTHONHASHSEED", 8);
  assert.ok(new Set(free).size > 1, "each process has its own order");
});

test("other users' shells and sudo have the seed, too", () => {
  const { "profile.sh": profile, sudoers } = loginFiles([today]);
  assert.ok(profile?.some((line) => line.includes("export PYTHONHASHSEED=")));
  assert.match(sudoers?.join("") ?? "", / PYTHONHASHSEED\b/);
});

test("a recipe that notes all its variables for everybody does not keep ours, but keeps its own", () => {
  const seed = /-(\d+)\}/.exec(today.before.find((line) => line.includes("PYTHONHASHSEED")) ?? "")?.[1];
  const noted = [`export PYTHONHASHSEED="${seed}"`, `PYTHONHASHSEED=${seed}`, "export PYTHONHASHSEED=0"];
  assert.equal(forgotten(today, `${noted.join("\n")}\n`), "export PYTHONHASHSEED=0\n");
});

test("a lock that was written before has no seed in its rebuild, as it had none in its build", () => {
  for (const version of [1, 2, undefined]) {
    const { before, forget } = pythonPinSetup({ moment: 0, script: "", version });
    assert.doesNotMatch([...before, ...(forget ?? [])].join("\n"), /PYTHONHASHSEED/);
  }
});
