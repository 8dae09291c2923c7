// The page of an image and of a store: whole, escaped, small.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { badgeOf, badgeSvg } from "../../src/report/page/badge.ts";
import { imagePage } from "../../src/report/page/image.ts";
import { storePage } from "../../src/report/page/store.ts";
import { squarify } from "../../src/report/page/treemap.ts";
import type { GateAnswer } from "../../src/verdict/gate.ts";
import { deb, lockOf, present } from "../lock/sample.ts";

const hostile = `<script>alert(1)</script>"'&\u001b[31m\u202e`;
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => deb(`package-${at}`, `1.${at}.0-1+deb12u1`));
const open = { open: true, level: "content", refusals: [], notes: [] } as unknown as GateAnswer;
const closed = {
  open: false,
  refusals: [{ code: "no-marker", text: hostile, remedy: hostile }],
  notes: [],
} as unknown as GateAnswer;

/** Tags that are opened and not closed, or the reverse. */
function unbalanced(text: string): string[] {
  const open: string[] = [];
  const single = new Set(["meta", "br", "rect", "circle", "path", "!doctype"]);
  for (const [, close, tag = "", end] of text.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*?(\/?)>/g)) {
    if (single.has(tag) || end) continue;
    if (!close) open.push(tag);
    else if (open.pop() !== tag) return [`</${tag}>`];
  }
  return open;
}

describe("the page of an image", () => {
  test("has the verdict, what moved, the recipe's lines that are not locked, and the commands", () => {
    const before = lockOf({ dpkg: present(deb("jq", "1.5")) });
    const lock = lockOf(
      { dpkg: present(deb("jq", "1.6")) },
      { unlocked: [{ line: 2, what: "curl", reason: "no digest" }] },
    );
    const history = [
      { at: "2026-01-01T00:00:00Z", event: "verified" },
      { at: "2026-01-02T00:00:00Z", event: "unverified" },
    ];
    const text = imagePage({ lock, before, gate: open, history, recipe: "one\n    two\nthree\n" });
    assert.match(text, /class="verdict good">✔ verified \(level: content\)/);
    assert.match(text, /<td>jq<\/td><td>1\.5<\/td><td>1\.6<\/td>/);
    assert.match(text, /<mark> {4}two<\/mark>three/);
    assert.match(text, /1 verified, 1 unverified/);
    assert.match(text, /stx-container verify /);
    assert.deepEqual(unbalanced(text), []);
  });

  test("shows hostile names as text, and loads nothing", () => {
    const lock = lockOf(
      { dpkg: present({ ...deb("jq", "1"), name: hostile, version: hostile }) },
      { unlocked: [{ line: 1, what: hostile, reason: hostile }] },
    );
    const history = [
      { at: hostile, event: hostile },
      { at: "2026-01-01T00:00:00Z", event: "toString" },
    ];
    const text = imagePage({ lock, gate: closed, history, recipe: hostile });
    assert.doesNotMatch(text, /<script|(?:src|href)="(?!#)|url\(|@import/);
    for (const control of ["\u001b", "\u202e"]) assert.ok(!text.includes(control));
    assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;/);
    assert.match(text, /default-src 'none'/);
    assert.deepEqual(unbalanced(text), []);
    assert.deepEqual(unbalanced(storePage(hostile, [{ lock, gate: closed, history }])), []);
  });

  test("shows the recipe's lines with all of their blanks", () => {
    const lock = lockOf({}, { unlocked: [{ line: 1, what: "curl", reason: "no digest" }] });
    const text = imagePage({ lock, history: [], recipe: " a \t b  \nc \n" });
    assert.ok(text.includes("<mark> a \t b  </mark>c \n"));
  });

  test("of 5,000 packages is under 2 MB, and every package is in the map and in the table", () => {
    const lock = lockOf({ dpkg: present(...many(4000)), python: present(...many(1000)) });
    const text = imagePage({ lock, history: [] });
    assert.ok(text.length < 2_000_000, `${text.length} bytes`);
    assert.equal(text.match(/<rect /g)?.length, 5000);
    assert.equal(text.match(/<td>package-/g)?.length, 5000);
  });
});

test("a treemap fills its rectangle without overlaps", () => {
  const parts = [6, 6, 4, 3, 2, 2, 1].map((weight, at) => ({ name: String(at), weight }));
  const areas = squarify(parts, { x: 0, y: 0, width: 6, height: 4 });
  for (const { weight, width, height } of areas) assert.ok(Math.abs(width * height - weight) < 1e-9);
  for (const [at, a] of areas.entries())
    for (const b of areas.slice(at + 1)) {
      const isApart = (from: "x" | "y", size: "width" | "height") =>
        a[from] + a[size] <= b[from] + 1e-9 || b[from] + b[size] <= a[from] + 1e-9;
      assert.ok(isApart("x", "width") || isApart("y", "height"), `${a.name} and ${b.name}`);
    }
  assert.deepEqual(squarify([], { x: 0, y: 0, width: 6, height: 4 }), []);
});

test("a badge says what the gate says, for one image and for several", () => {
  assert.equal(badgeOf([open]).message, "verified (content)");
  assert.equal(badgeOf([closed]).message, "not verified");
  assert.equal(badgeOf([open, closed]).message, "1 of 2 verified");
  assert.equal(badgeOf([]).color, badgeOf([closed]).color);
  assert.match(badgeSvg(badgeOf([open])), /aria-label="container: verified \(content\)"/);
});

test("a store is green only where it has images and all of them are verified", () => {
  const lock = lockOf({});
  assert.match(storePage("s", [{ lock, gate: open, history: [] }]), /class="verdict good">1 of 1 image/);
  assert.match(storePage("s", []), /class="verdict bad">0 of 0 images/);
});
