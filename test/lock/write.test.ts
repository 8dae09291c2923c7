import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { parseLock } from "../../src/lock/read.ts";
import { formatLock } from "../../src/lock/write.ts";
import { deb, lockOf, mixedLock, npm, present } from "./sample.ts";

test("a lock comes back from its text as it was, packages in the lock's order", () => {
  const lock = mixedLock();
  const again = parseLock(formatLock(lock), "lab.lock");
  assert.deepEqual(again.ecosystems.apk, lock.ecosystems.apk);
  assert.deepEqual({ ...again, ecosystems: {} }, { ...lock, ecosystems: {} });
  const sorted = (of: typeof lock) =>
    Object.values(of.ecosystems).flatMap((side) =>
      side.status === "absent"
        ? []
        : side.packages.map((item) => JSON.stringify(Object.entries(item).sort())).sort(),
    );
  const clean = sorted(JSON.parse(JSON.stringify(lock)));
  assert.deepEqual(sorted(again).sort(), clean.sort());
});

test("the same lock gives the same bytes, in whatever order its keys, packages and floats come", () => {
  const lock = lockOf(
    { npm: present(npm("a", "1", "a"), npm("b", "1", "b")), dpkg: present(deb("z", "1"), deb("y", "1")) },
    { floats: ["npm:b", "npm:a"] },
  );
  const turned = Object.fromEntries(Object.entries(structuredClone(lock)).reverse()) as typeof lock;
  turned.floats = ["npm:a", "npm:b"];
  turned.ecosystems = {
    dpkg: present(deb("y", "1"), deb("z", "1")),
    npm: present(npm("b", "1", "b"), npm("a", "1", "a")),
  };
  assert.equal(formatLock(turned), formatLock(lock));
  assert.equal(formatLock(parseLock(formatLock(lock), "lab.lock")), formatLock(lock));
});

test("each package stands on one line, so that a change of one package changes one line", () => {
  const lock = mixedLock();
  const before = formatLock(lock).split("\n");
  const python = lock.ecosystems.python!;
  assert(python.status === "present");
  const numpy = python.packages.find((item) => item.version === "2.1.2")!;
  Object.assign(numpy, { version: "2.1.3", purl: numpy.purl.replace("2.1.2", "2.1.3") });
  const after = formatLock(lock).split("\n");
  assert.equal(after.length, before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  assert.equal(changed.length, 1);
  assert.match(changed[0]!, /^ {8}\{ .*"name": "numpy", .*"version": "2\.1\.3" \},?$/);
});

test("keys are sorted, lines end in LF, the text in one newline", () => {
  const text = formatLock(mixedLock());
  assert(!text.includes("\r"));
  assert(text.endsWith("}\n") && !text.endsWith("\n\n"));
  JSON.parse(text, (_, value) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      assert.deepEqual(Object.keys(value), Object.keys(value).sort());
    }
    return value;
  });
});

test("a path that is no UTF-8 keeps its bytes", () => {
  const again = parseLock(formatLock(mixedLock()), "lab.lock");
  const unowned = again.ecosystems.unowned!;
  assert(unowned.status === "present");
  assert.equal(unowned.packages[0]!.name, "/opt/tool/bin/tool \udc80");
});

test("what the reader would refuse is not written", () => {
  const twice = lockOf({ dpkg: present(deb("curl", "1"), deb("curl", "1", { auto: true })) });
  assert.throws(
    () => formatLock(twice),
    (error) => error instanceof Failure && /curl 1 twice/.test(error.why ?? ""),
  );
  const nameless = lockOf({ dpkg: present(deb("", "1")) });
  assert.throws(() => formatLock(nameless), Failure);
});

test("several versions of a name are no contradiction where the place tells them apart", () => {
  const lock = lockOf({
    npm: present(npm("semver", "7.0.0", "a"), npm("semver", "7.0.0", "b"), npm("semver", "5.0.0", "c")),
  });
  assert.equal(formatLock(lock).match(/"semver"/g)?.length, 3);
});
