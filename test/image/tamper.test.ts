// Every kind of change to an image gives another content digest, or docs/levels.md says that it does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentDigest } from "../../src/image/digest.ts";
import { type Kind, kinds, unseen } from "./tamper-kinds.ts";
import { drawing, epoch, type Files, treeOf, world } from "./tamper-world.ts";

/** By which the places are drawn. */
const seed = 20_261_128;

const digestOf = async (files: Files) => (await contentDigest(treeOf(files), { epoch })).digest;

/** The image after a change, and the words by which a failure can be repeated. */
function changed(what: string, kind: Kind, by: number): { files: Files; change: string } {
  const files = structuredClone(world);
  return { change: `${what} at ${kind(files, drawing(by))} (seed ${by})`, files };
}

test("the content digest sees every kind of change, at places that a seed draws, and no two as one", async () => {
  const before = await digestOf(world);
  const count = Object.keys(kinds).length;
  assert.ok(count >= 250, `${count} kinds`);
  const missed: string[] = [];
  const digests = new Map([[before, "nothing"]]);
  for (const [n, [what, kind]] of Object.entries(kinds).entries()) {
    const { files, change } = changed(what, kind, seed + n);
    const digest = await digestOf(files);
    const other = digests.get(digest);
    if (other) missed.push(`${change} gives the digest of ${other}`);
    digests.set(digest, change);
  }
  assert.deepEqual(missed, []);
});

test("docs/levels.md says what the content digest does not see", async () => {
  const levels = readFileSync(join(import.meta.dirname, "../../docs/levels.md"), "utf8");
  const text = levels
    .slice(levels.indexOf("## Rules of `content`"), levels.indexOf("## Other builders"))
    .replace(/\s+/g, " ");
  const before = await digestOf(world);
  for (const [what, [words, kind]] of Object.entries(unseen)) {
    const { files, change } = changed(what, kind, seed);
    assert.notDeepEqual(files, world, change);
    assert.equal(await digestOf(files), before, `${change} is seen`);
    assert.ok(text.includes(words), `docs/levels.md does not say that ${change} is not seen: ${words}`);
  }
});
