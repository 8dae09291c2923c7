import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { migrate } from "../../src/lock/compat/migrate.ts";
import { parseLock } from "../../src/lock/read.ts";
import { formatLock } from "../../src/lock/write.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { mixedLock } from "./sample.ts";

const good = formatLock(mixedLock());
const lineOf = (part: string) => good.slice(0, good.indexOf(part)).split("\n").length;

function refused(text: string): Failure {
  try {
    parseLock(text, "store/lab.lock");
  } catch (error) {
    assert(error instanceof Failure, String(error));
    assert.equal(error.kind, "inconclusive");
    assert.equal(error.place?.path, "store/lab.lock");
    assert(error.remedy);
    return error;
  }
  assert.fail("was read without a word");
}

test("a file cut off anywhere is refused", () => {
  for (let end = 0; end < good.length - 2; end += 97) {
    const { why } = refused(good.slice(0, end));
    assert.match(why ?? "", end === 0 ? /empty/ : /cut off/, `cut at ${end}: ${why}`);
  }
});

for (const [what, text, why, line] of [
  ["an empty file", " \n", /empty/, undefined],
  ["another kind of file", "%PDF-1.7\n", /not JSON/, 1],
  ["garbage in the middle", good.replace('"amd64"', "amd64"), /not JSON/, lineOf('"amd64"')],
  ["a comma too many", good.replace('"size": 4096', '"size": 4096,'), /not JSON/, lineOf('"size"') + 1],
  ["something after the end", `${good}x`, /not JSON/, good.split("\n").length],
  ["a lock of the seed", "# scitex-container lock\n[pip]\n", /text lock of scitex-container/, undefined],
  [
    "a JSON that is no lock",
    '{"a": 1}',
    /an object with the keys "a"; a lock has the key lockVersion/,
    undefined,
  ],
  ["a list", "[]", /it is JSON, a list; a lock has/, undefined],
  ["a merge conflict", good.replace('  "ts"', '<<<<<<< ours\n  "ts"'), /merge conflict/, lineOf('  "ts"')],
  ["an unknown key", good.replace('"name"', '"extra": 1,\n  "name"'), /extra/, undefined],
  ["a wrong type", good.replace('"size": 4096', '"size": "big"'), /image\.size/, lineOf('"size"')],
  ["a wrong digest", good.replace('"1111', '"x111'), /image\.sha256/, lineOf('"1111')],
  ["a negative size", good.replace('"size": 4096', '"size": -1'), /image\.size/, lineOf('"size"')],
  [
    "a key twice",
    good.replace('  "ts"', '  "name": "other",\n  "ts"'),
    /"name" appears twice/,
    lineOf('  "ts"'),
  ],
  [
    "a package's key twice",
    good.replace('"name": "curl"', '"name": "curl", "name": "wget"'),
    /"name" appears twice/,
    lineOf('"curl"'),
  ],
  ["an unknown status", good.replace('"status": "absent"', '"status": "fine"'), /ecosystems\.apk/, undefined],
  [
    "a purl that is none",
    good.replace('"pkg:deb/debian/curl', '"deb/debian/curl'),
    /packages\.0\.purl/,
    lineOf('"pkg:deb/debian/curl'),
  ],
  [
    "a purl of another package",
    good.replace('"pkg:deb/debian/curl', '"pkg:deb/debian/wget'),
    /the package URL pkg:deb\/debian\/wget\S+ of curl \S+ has another name/,
    lineOf('"pkg:deb/debian/curl'),
  ],
  ["a __proto__", good.replace('"apk"', '"__proto__"'), /__proto__/, lineOf('"apk"')],
] as const) {
  test(`${what} is refused${line ? " with its line" : ""}`, () => {
    assert.notEqual(text, good);
    const error = refused(text);
    assert.match(error.why ?? "", why);
    if (line !== undefined) assert.equal(error.place?.line, line);
  });
}

test("two entries of one package are refused, however they are spelled, at the second one's line", () => {
  const entry = good.split("\n").find((line) => line.includes('"typing-extensions"'))!;
  const again = entry.replace('"name": "typing-extensions"', '"name": "Typing_Extensions"');
  const error = refused(good.replace(entry, `${entry}\n${again}`));
  assert.match(error.why ?? "", /python has Typing_Extensions 4\.12\.2 in \/opt\/venv twice/);
  assert.equal(error.place?.line, lineOf('"typing-extensions"') + 1);
});

test("a lock of a newer version is refused, and the remedy is to update", () => {
  const error = refused(good.replace('"lockVersion": 2', '"lockVersion": 7'));
  assert.match(error.why ?? "", /newer version.*7/);
  assert.match(error.remedy ?? "", /update/);
});

test("a lock with CRLF line ends is read", () => {
  assert.deepEqual(parseLock(good.replaceAll("\n", "\r\n"), "x"), parseLock(good, "x"));
});

test("older versions are brought to today's step by step", () => {
  const steps = {
    1: (lock: Record<string, unknown>) => ({ ...lock, lockVersion: 2, second: true }),
    2: (lock: Record<string, unknown>) => ({ ...lock, lockVersion: 3, third: lock.second }),
  };
  assert.deepEqual(migrate({ lockVersion: 1 }, 1, "x", steps, 3), {
    lockVersion: 3,
    second: true,
    third: true,
  });
  assert.throws(() => migrate({ lockVersion: 1 }, 1, "x", {}, 3), /cannot read the lock x/);
});

test("a lock of 20,000 packages is read in time that grows with their number", async () => {
  const packages = Array.from({ length: 20_000 }, (_, index) => ({
    name: `p${index}`,
    version: "1",
    purl: `pkg:generic/p${index}@1`,
  }));
  const text = formatLock({ ...mixedLock(), ecosystems: { unowned: { status: "present", packages } } });
  await withinProcessorTime(() => parseLock(text, "big.lock"));
});
