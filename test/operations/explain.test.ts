import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  explain,
  explanationOfCode,
  explanationOfRule,
  explanationOfWord,
} from "../../src/operations/explain.ts";
import { explanationText } from "../../src/report/explain.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const compat = join(import.meta.dirname, "../compat/0.1.0/hello/hello-2026-1128-024419");
const folder = temporaryFolder();
after(folder.remove);
const at = (ending: string) => join(folder.path, `hello-2026-1128-024419${ending}`);
for (const ending of [".lock", ".def", ".rough.def", ".verified"])
  copyFileSync(`${compat}${ending}`, at(ending));

const textOf = async (path: string) =>
  explanationText(await explain({ subject: { path }, store: join(folder.path, "containers") }));

test("a marker says what was proven, of what, when, and what not, with the gate's answer of now", async () => {
  const text = await textOf(at(".verified"));
  assert.match(text, /verdict +verified \(level: content\)/);
  assert.match(text, / hello-2026-1128-024419\.lock sha256:[0-9a-f]{64}/);
  assert.match(text, /now +the marker is valid for these files; the image is not here/);
  assert.match(text, /such as logs and caches: https:\/\/\S+\/docs\/levels\.md/);
  assert.match(text, /servers still have the packages/);
  assert.match(text, /^To check it again:\n {2}stx-container check /m);
  assert.match(text, /Not proven:\n {2}- who made it: it is not signed/);
  assert.match(text, /inputs that could not be pinned, listed by: stx-container show \S+\.verified$/m);
});

test("the commands name the file that was given, quoted for a shell", async () => {
  mkdirSync(join(folder.path, "my study"));
  for (const ending of [".lock", ".def", ".rough.def", ".verified"])
    copyFileSync(`${compat}${ending}`, join(folder.path, `my study/hello${ending}`));
  const { commands } = await explain({
    subject: { path: join(folder.path, "my study/hello.verified") },
    store: join(folder.path, "containers"),
  });
  assert.deepEqual(
    commands,
    ["check", "verify"].map((command) => `stx-container ${command} '${folder.path}/my study/hello.verified'`),
  );
});

test("a marker beside an edited lock is refused, with the code", async () => {
  const lock = readFileSync(at(".lock"), "utf8");
  writeFileSync(at(".lock"), lock.replace('"amd64"', '"arm64"'));
  try {
    const refused = await textOf(at(".verified"));
    assert.match(refused, /^[^\n]+\n +now +refused: .*\([a-z-]+\)\n/);
    // What the gate advises alone: to check or verify the same files again is refused, too.
    assert.match(refused, /\nTo do:\n(?: {2}.*\n?)+$/);
    assert.doesNotMatch(refused, /\n {2}stx-container check /);
    writeFileSync(at(".lock"), lock.slice(0, 100));
    const text = await textOf(at(".verified"));
    assert.match(text, /^[^\n]+\n +now +not judged: .*\.lock/);
    assert.match(text, /Not proven:\n {2}- anything about the files that are here/);
  } finally {
    writeFileSync(at(".lock"), lock);
  }
});

test("a marker alone is explained, without an answer", async () => {
  copyFileSync(`${compat}.verified`, join(folder.path, "alone.verified"));
  const text = await textOf(join(folder.path, "alone.verified"));
  assert.match(text, /verified \(level: content\)/);
  assert.doesNotMatch(text, /now /);
});

test("a lock, recipe and locked recipe say what they are; what nothing is known of is refused", async () => {
  assert.match(await textOf(at(".lock")), /holds +114 dpkg packages/);
  assert.match(await textOf(at(".def")), /a locked recipe/);
  assert.match(await textOf(at(".rough.def")), /as its author wrote it/);
  writeFileSync(join(folder.path, "history.jsonl"), "{}\n");
  assert.match(await textOf(join(folder.path, "history.jsonl")), / is +the history of a name/);
  writeFileSync(join(folder.path, "x"), "x");
  await assert.rejects(textOf(join(folder.path, "x")), { code: "wrong-kind-of-file" });
  await assert.rejects(textOf(join(folder.path, "absent.sif")), { code: "no-such-file" });
});

test("a code says what it means, and a word that only looks like one does not", async () => {
  const found = await explanationOfCode("no-marker");
  assert.match(found?.facts[0]?.[1] ?? "", /never verified/);
  assert.equal(await explanationOfCode("toString"), undefined);
  const rule = await explanationOfRule("mirror-moving");
  assert.match(rule?.facts.at(-1)?.[1] ?? "", /\/rules\/mirror-moving\.md$/);
  assert.equal(await explanationOfRule("no-marker"), undefined);
  const store = join(folder.path, "words");
  assert.match((await explanationOfWord("content", store))?.facts[0]?.[1] ?? "", /the same files/);
  assert.equal(await explanationOfWord("toString", store), undefined);
  mkdirSync(join(store, "content"), { recursive: true });
  assert.equal(await explanationOfWord("content", store), undefined, "a build of that name is meant");
});
