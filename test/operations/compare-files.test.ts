import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFilesOf } from "../../src/operations/compare-files.ts";
import { filesHtml, filesMarkdown, filesText } from "../../src/report/file-comparison.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const site = "/usr/local/lib/python3.12/site-packages";

function image(version: string, more: Record<string, MemoryFile> = {}) {
  const info = `${site}/numpy-${version}.dist-info`;
  const files = [
    "numpy/__init__.py",
    `numpy-${version}.dist-info/METADATA`,
    `numpy-${version}.dist-info/RECORD`,
  ];
  return memoryTree({
    "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
    "/bin": { target: "usr/bin" },
    "/var/lib/dpkg/status":
      "Package: jq\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.6\n\n",
    "/var/lib/dpkg/info/jq.list": "/.\n/bin/jq\n",
    "/usr/bin/jq": { content: "jq", mode: 0o755 },
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: numpy\nVersion: ${version}\n\n`,
    [`${info}/RECORD`]: files.map((file) => `${file},,\n`).join(""),
    [`${site}/numpy/__init__.py`]: `__version__ = "${version}"\n`,
    "/srv/node_modules/a/package.json": '{"name":"a","version":"1.0.0"}',
    "/srv/node_modules/a/index.js": "1",
    ...more,
  });
}

test("each file that differs is under its package, what belongs to nothing last, with sizes and modes", async () => {
  const after = image("2.1.3", {
    "/usr/bin/jq": { content: "jq", mode: 0o4755 },
    "/srv/node_modules/a/index.js": "22",
    "/opt/data.bin": "123",
  });
  const found = await compareFilesOf(image("2.1.2"), after);
  assert.equal(found.identical, false);
  assert.deepEqual(
    found.groups.map(({ ecosystem, package: name, from, to, changed, missing, extra }) => [
      ecosystem,
      name,
      from,
      to,
      changed,
      missing,
      extra,
    ]),
    [
      ["python", "numpy", "2.1.2", "2.1.3", 1, 3, 3],
      ["dpkg", "jq", "1.6", "1.6", 1, 0, 0],
      ["npm", "a", "1.0.0", "1.0.0", 1, 0, 0],
      [undefined, undefined, undefined, undefined, 0, 0, 2],
    ],
  );
  assert.deepEqual(found.groups[1]!.paths, ["/usr/bin/jq (mode 0755 → 4755)"]);
  const { sizeBefore, sizeAfter } = found.groups[2]!;
  assert.deepEqual([sizeBefore, sizeAfter], [1, 2]);
  assert.match(filesText(found), /python numpy 2\.1\.2 → 2\.1\.3: 1 changed, 3 missing, 3 extra/);
  assert.match(filesMarkdown(found), /<details><summary>dpkg jq/);
  assert.match(filesHtml(found, "<a> and b"), /<h1>&lt;a&gt; and b<\/h1>/);
  assert.match(filesHtml(found, "a"), /default-src 'none'/);
});

test("equal images have no group; many differing files are counted, and some shown", async () => {
  assert.deepEqual(await compareFilesOf(image("1"), image("1")), {
    identical: true,
    differing: 0,
    groups: [],
  });
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`/opt/many/${i}`, "x"]));
  const [group] = (await compareFilesOf(image("1"), image("1", many))).groups;
  assert.deepEqual([group!.extra, group!.paths.length, group!.more], [502, 20, 482]);
});
