import assert from "node:assert/strict";
import { test } from "node:test";
import { ProgramScan } from "../../src/ecosystems/go/scan.ts";

const mebibyte = 1024 * 1024;

/** A program with so many places that look like the beginning of Go's build information, then 8 MiB of nothing. */
function program(marks: number): Buffer {
  const counted = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
  const one = Buffer.alloc(64);
  one.write("\xff Go buildinf:", 0, "latin1");
  one[15] = 2;
  Buffer.concat([counted("go1.22.0"), counted("")]).copy(one, 32);
  const head = Buffer.alloc(16);
  head.write("\x7fELF", "latin1");
  return Buffer.concat([head, ...Array<Buffer>(marks).fill(one), Buffer.alloc(8 * mebibyte)]);
}

/** Shows the program to all scans at once, as it is shown for hard links. @returns the most bytes that were held */
function show(scans: readonly ProgramScan[], bytes: Buffer, room: { left: number }): number {
  const before = room.left;
  let least = before;
  for (let at = 0; at < bytes.length; at += mebibyte) {
    for (const scan of scans) {
      scan.look(bytes.subarray(at, at + mebibyte));
      least = Math.min(least, room.left);
    }
  }
  return before - least;
}

test("many links to one program, with many marks in it, hold no more than the room they share", () => {
  const bytes = program(16);
  const room = { left: 96 * mebibyte };
  const scans = Array.from({ length: 50 }, () => new ProgramScan(bytes.length, room));
  const held = show(scans, bytes, room);
  assert.ok(held > 90 * mebibyte && held <= 96 * mebibyte, `${held}`);
  assert.equal(room.left, 96 * mebibyte, "at its end each has given back what it held");
  const answers = scans.map((scan) => scan.result().go);
  assert.ok(answers.some((go) => typeof go === "object" && go.goVersion === "go1.22.0"));
  for (const go of answers) assert.ok(typeof go === "object" || /too many programs/.test(go!), String(go));
});

test("programs that come one after the other find all of the room", () => {
  const bytes = program(2);
  const room = { left: 8 * mebibyte };
  for (let n = 0; n < 5; n++) {
    const scan = new ProgramScan(bytes.length, room);
    show([scan], bytes, room);
    const { kind, go } = scan.result();
    assert.ok(kind !== undefined && typeof go === "object");
    assert.equal(go.goVersion, "go1.22.0");
  }
});
