import assert from "node:assert/strict";
import { test } from "node:test";
import { compareLocks } from "../../src/lock/compare.ts";
import { commentMark, type ImageChange, lockComment } from "../../src/report/lock-comment.ts";
import { deb, lockOf, present } from "../lock/sample.ts";

const run = "https://github.com/octo/recipes/actions/runs/1/attempts/1";
const verified = { verdict: "verified", level: "content" };

function image(
  name: string,
  before: string[][],
  after: string[][],
  more: Partial<ImageChange> = {},
): ImageChange {
  const lock = (packages: string[][]) =>
    lockOf({ dpkg: present(...packages.map(([what = "", version = ""]) => deb(what, version))) });
  const comparison = compareLocks(lock(before), lock(after));
  return { name, verdict: verified, comparison, unlocked: 0, ...more };
}

test("the comment begins with its mark and the verdicts, then says what changes", () => {
  const text = lockComment(
    [
      image("same", [["jq", "1"]], [["jq", "1"]]),
      image(
        "moved",
        [
          ["jq", "1.6"],
          ["gone", "1"],
        ],
        [["jq", "1.7"]],
        { unlocked: 2 },
      ),
      { name: "fresh", verdict: undefined, comparison: "new", unlocked: 0 },
      { name: "hidden", verdict: undefined, comparison: "unknown", unlocked: 0 },
    ],
    run,
  );
  assert.ok(text.startsWith(`${commentMark}\n**❌ 2 of 4 images verified**`));
  assert.match(text, /\| `same` \| verified, level content \| unchanged \| 0 \|/);
  assert.match(text, /\| `moved` \| verified, level content \| 1 changed, 1 removed \| 2 \|/);
  assert.match(text, /\| `fresh` \| none \| new image \| 0 \|/);
  assert.match(text, /\| `hidden` \| none \| not compared \| 0 \|/);
  assert.match(text, /\| changed \| `dpkg jq` \| `1\.6` \| `1\.7` \|/);
  assert.ok(text.includes(run));
});

test("names out of a lock are shown and do nothing: no mention, link, table, HTML or second mark", () => {
  const hostile = "x|y @octocat #1 </details><!-- stx-container-locks --> [a](http://evil) `code`\n| z |";
  const text = lockComment([image("lab", [[hostile, "1"]], [[hostile, "2"]])], run);
  assert.equal(text.split(commentMark).length, 2);
  // Outside of code spans nothing of it stands raw.
  const plain = text.replaceAll(/(`+)(?:(?!\1)[\s\S])+?\1/g, "");
  for (const part of ["@octocat", "](http://evil)", "</details><!--"]) assert.ok(!plain.includes(part), part);
  assert.equal(text.match(/<\/details>/g)?.length, 1);
});

test("the comment fits into GitHub's limit, however many images and packages there are", () => {
  const packages = (version: string) =>
    Array.from({ length: 400 }, (_, index) => [`package-${index}`, version]);
  const images = Array.from({ length: 250 }, (_, index) =>
    image(`image-${index}`, packages("1"), packages("2")),
  );
  const text = lockComment(images, run);
  assert.ok(text.length < 65_536, `${text.length} characters`);
  assert.match(text, /\| `image-199` .*\n\nand 50 more images\n/);
  assert.match(text, /and \d+ more, in the summaries of the run/);
});
