import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import type { Collected } from "../../src/ecosystems/package.ts";
import { collectFrom } from "../support/ecosystems.ts";
import { recordOf, type Sample, samples, treeOf } from "../support/one-of-each.ts";

/** The same numbers for the same seed (mulberry32): what fails once fails again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seed = Number(process.env.STX_TEST_SEED ?? 20261128);
const random = randomFrom(seed);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function ecosystemOf({ id }: Sample) {
  return ecosystems.find((ecosystem) => ecosystem.id === id)!;
}

function count(answer: Collected): number {
  return answer.status === "absent" ? 0 : answer.packages.length;
}

/** Whether the answer names a problem, or a note that it had not before. */
function isNamed(answer: Collected, before: Collected): boolean {
  if (answer.status === "error") return true;
  const notes = (each: Collected) => (each.status === "absent" ? 0 : (each.notes?.length ?? 0));
  return notes(answer) > notes(before);
}

/** So many bytes of a record are damaged, more or less. */
const damagedAtMost = 60;

/** One byte less, or another one in its place. */
function damage(bytes: Buffer, at: number): Buffer {
  const value = oneOf([undefined, 0, 0x20, 0x0a, 0x7a, 0xff, bytes[at]! ^ 1]);
  if (value === undefined) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  const damaged = Buffer.from(bytes);
  damaged[at] = value;
  return damaged;
}

for (const sample of samples) {
  test(`${sample.id}: a record with one damaged byte gives no shorter list in silence`, async () => {
    const before = await collectFrom(ecosystemOf(sample), treeOf(sample));
    assert.equal(before.status, "present", JSON.stringify(before));
    for (const path of sample.records) {
      const bytes = recordOf(sample, path);
      // Of a long record some bytes, others in each run with another seed.
      const step = Math.max(1, Math.round(bytes.length / damagedAtMost));
      for (let at = Math.floor(random() * step); at < bytes.length; at += step) {
        const content = damage(bytes, at);
        const answer = await collectFrom(ecosystemOf(sample), treeOf(sample, { [path]: content }));
        if (count(answer) >= count(before) || isNamed(answer, before)) continue;
        assert.fail(`seed ${seed}: byte ${at} of ${path}: ${JSON.stringify(content.toString("latin1"))}`);
      }
    }
  });
}

/** Folders that installers and people make; each is put together out of several. */
const folders = [
  "opt",
  "srv/my app",
  "home/u/.local",
  "usr/share",
  "_vendor",
  "site-packages/proj",
  "test",
  "packages",
  "sw-1.0",
  "lib64",
  "v2.1",
  "data",
];

for (const sample of samples.filter(({ root }) => root !== undefined)) {
  test(`${sample.id}: an installation is found wherever it was put`, async () => {
    const before = await collectFrom(ecosystemOf(sample), treeOf(sample));
    for (let round = 0; round < 15; round += 1) {
      const place = `/${Array.from({ length: 1 + Math.floor(random() * 4) }, () => oneOf(folders)).join("/")}`;
      const moved = Object.entries(sample.files).map(([path, file]) => [
        path.replace(sample.root!, place),
        file,
      ]);
      const answer = await collectFrom(ecosystemOf(sample), treeOf({ files: Object.fromEntries(moved) }));
      assert.equal(count(answer), count(before), `seed ${seed}: ${place}: ${JSON.stringify(answer)}`);
    }
  });
}
