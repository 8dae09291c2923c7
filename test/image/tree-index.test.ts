import assert from "node:assert/strict";
import { test } from "node:test";
import { byteOrderKey, decodePath, encodePath } from "../../src/image/bytes.ts";
import { TooLarge } from "../../src/image/tree-index.ts";
import { memoryTree } from "../support/memory-tree.ts";

const tree = memoryTree({
  "/bin": { target: "usr/bin" },
  "/usr/bin/python3": { target: "python3.11" },
  "/usr/bin/python3.11": { content: "elf", mode: 0o755 },
  "/usr/bin/sh": { target: "/bin/dash" },
  "/usr/bin/dash": "dash",
  "/out": { target: "../../../usr/bin/dash" },
  "/loop/a": { target: "b" },
  "/loop/b": { target: "a" },
  "/dangling": { target: "/nowhere" },
  "/through-a-file": { target: "usr/bin/dash/.." },
  "/empty": { type: "dir" },
});

test("links are followed inside the image, at the end and on the way", () => {
  assert.equal(tree.resolve("/bin/python3")?.path, "/usr/bin/python3.11");
  assert.equal(tree.resolve("/bin/sh")?.path, "/usr/bin/dash");
  assert.equal(tree.resolve("/bin/../bin//./dash")?.path, "/usr/bin/dash");
});

test("a link that climbs above the root stays in the image", () => {
  assert.equal(tree.resolve("/out")?.path, "/usr/bin/dash");
  assert.equal(tree.resolve("/../../..")?.path, "/");
});

test("circles, dangling links, files used as folders and relative paths lead nowhere", () => {
  for (const path of ["/loop/a", "/dangling", "/through-a-file", "/usr/bin/dash/x", "usr/bin/dash", ""]) {
    assert.equal(tree.resolve(path), undefined, path);
  }
});

test("a folder is listed in name order, also through a link to it; a file or nothing lists as empty", () => {
  const names = ["/usr/bin/dash", "/usr/bin/python3", "/usr/bin/python3.11", "/usr/bin/sh"];
  assert.deepEqual(
    tree.list("/bin").map((entry) => entry.path),
    names,
  );
  assert.deepEqual(tree.list("/empty"), []);
  assert.deepEqual(tree.list("/usr/bin/dash"), []);
  assert.deepEqual(tree.list("/nowhere"), []);
  assert.deepEqual(
    tree.named("dash").map((entry) => entry.path),
    ["/usr/bin/dash"],
  );
});

test("reading follows links, leaves out what is no file, and refuses a file over the limit", async () => {
  const read = await tree.read(["/bin/sh", "/empty", "/loop/a"]);
  assert.deepEqual([...read], [["/bin/sh", Buffer.from("dash")]]);
  await assert.rejects(
    tree.read(["/bin/sh"], 3),
    (error) => error instanceof TooLarge && error.path === "/bin/sh",
  );
});

test("names that are not UTF-8 survive the way to a string and back, and sort as bytes", () => {
  const names = [
    [0x2f, 0xff],
    [0x2f, 0xc3, 0xa9],
    [0x2f, 0xed, 0xb2, 0x80],
    [0x2f, 0xf0, 0x9f, 0x98, 0x80, 0xc3],
  ];
  for (const name of names) {
    const bytes = Buffer.from(name);
    assert.deepEqual(encodePath(decodePath(bytes)), bytes);
  }
  assert.equal(new Set(names.map((name) => decodePath(Buffer.from(name)))).size, names.length);
  const sorted = names
    .map((name) => decodePath(Buffer.from(name)))
    .sort((a, b) => (byteOrderKey(a) < byteOrderKey(b) ? -1 : 1));
  assert.deepEqual(
    sorted.map((path) => [...encodePath(path)]),
    names
      .map((n) => Buffer.from(n))
      .sort(Buffer.compare)
      .map((b) => [...b]),
  );
});

test("a link over as many parts as no path can have leads nowhere", () => {
  const through = (parts: number) => `/${"a/../".repeat(parts / 2)}file`;
  const tree = memoryTree({
    "/a": { type: "dir" },
    "/file": "",
    "/long": { target: through(1600) },
    "/longer": { target: `${through(1600).slice(0, -4)}long` },
  });
  assert.equal(tree.resolve("/long")?.path, "/file");
  assert.equal(tree.resolve("/longer"), undefined);
});
