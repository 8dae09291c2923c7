import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { hostArch } from "../../src/image/arch.ts";
import { ByteSource } from "../../src/image/byte-source.ts";
import { defaultLimits } from "../../src/image/limits.ts";
import { archiveLayout } from "../../src/image/oci-layout.ts";
import { openImage } from "../../src/image/open.ts";
import { TooLarge } from "../../src/image/tree-index.ts";
import { type LayerEntry, writeBlob, writeIndex, writeManifest } from "../support/oci.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const newLayout = () => mkdtempSync(join(folder.path, "layout-"));

async function layoutOf(...layers: LayerEntry[][]): Promise<string> {
  const layout = newLayout();
  return writeIndex(layout, [await writeManifest(layout, layers)]);
}

async function paths(...layers: LayerEntry[][]): Promise<string[]> {
  const tree = await openImage(await layoutOf(...layers));
  await tree.close();
  return [...tree.entries.keys()];
}

function refused(layout: string, why: RegExp): Promise<void> {
  return assert.rejects(openImage(layout), (error) => {
    assert.ok(error instanceof Failure && error.kind === "inconclusive", String(error));
    assert.match(`${error.message} ${error.why}`, why);
    return true;
  });
}

const long = `${"a-long-folder-name/".repeat(20)}file`;
const base: LayerEntry[] = [
  { name: "./", type: "directory", mode: 0o755 },
  { name: "usr/", type: "directory", mode: 0o755 },
  {
    name: "usr/bin/tool",
    content: "tool",
    mode: 0o4755,
    uid: 5,
    pax: { gid: "3000000" },
    mtime: new Date(1_600_000_000_500),
  },
  { name: "bin", type: "symlink", linkname: "usr/bin" },
  { name: "hard", type: "link", linkname: "usr/bin/tool" },
  { name: "dev/null", type: "character-device", devmajor: 1, devminor: 3, mode: 0o666 },
  { name: "dev/fifo", type: "fifo" },
  { name: "ü", content: "name" },
  { name: long, content: "long" },
];

for (const compression of ["", "+gzip", "+zstd"] as const) {
  test(`a layer of type tar${compression} is listed, read and hashed, in a folder and in an archive`, async () => {
    const layout = newLayout();
    writeIndex(layout, [await writeManifest(layout, [base], compression)]);
    const archive = `${layout}.tar`;
    execFileSync("tar", ["-cf", archive, "-C", layout, "."]);
    for (const path of [layout, archive]) {
      const tree = await openImage(path);
      const tool = tree.entries.get("/usr/bin/tool")!;
      assert.deepEqual(
        [tool.mode, tool.uid, tool.gid, tool.size, tool.mtime],
        [0o4755, 5, 3_000_000, 4, 1_600_000_000],
      );
      assert.deepEqual(tree.entries.get("/dev/null")?.device, [1, 3]);
      assert.equal(tree.entries.get("/dev")?.type, "dir");
      const read = await tree.read(["/bin/tool", "/hard", "/ü", `/${long}`, "/dev/null"]);
      assert.deepEqual([...read.values()].map(String).sort(), ["long", "name", "tool", "tool"]);
      const digests = await tree.digests();
      assert.equal(digests.size, 4);
      assert.equal(digests.get("/hard"), createHash("sha256").update("tool").digest("hex"));
      const looked: string[] = [];
      await tree.digests(["/hard", "/bin/tool"], (path, bytes) => looked.push(`${path} ${bytes}`));
      assert.deepEqual(looked.sort(), ["/bin/tool tool", "/hard tool"]);
      await assert.rejects(tree.read(["/hard"], 3), TooLarge);
      await tree.close();
    }
  });
}

test("a later layer hides, replaces and adds, as the image-spec says", async () => {
  const lower: LayerEntry[] = [
    { name: "a/old", content: "1" },
    { name: "a/kept", content: "1" },
    { name: "gone/deep/file", content: "1" },
    { name: "emptied/old", content: "1" },
    { name: "becomes-file/x", content: "1" },
    { name: "becomes-folder", content: "1" },
  ];
  const upper: LayerEntry[] = [
    { name: "a/.wh.old" },
    { name: ".wh.gone" },
    { name: "emptied/new", content: "2" },
    { name: "emptied/.wh..wh..opq" },
    { name: "becomes-file", content: "2" },
    { name: "becomes-folder/x", content: "2" },
    { name: "a/", type: "directory", mode: 0o700 },
  ];
  await assert.rejects(paths(lower, upper), Failure, "a file is no folder for what comes after");
  upper.splice(5, 0, { name: "becomes-folder", type: "directory", mode: 0o755 });
  const tree = await openImage(await layoutOf(lower, upper));
  assert.deepEqual(
    [...tree.entries.keys()],
    [
      "/",
      "/a",
      "/a/kept",
      "/becomes-file",
      "/becomes-folder",
      "/becomes-folder/x",
      "/emptied",
      "/emptied/new",
    ],
  );
  assert.equal(tree.entries.get("/a")?.mode, 0o700);
  assert.equal((await tree.read(["/becomes-file"])).get("/becomes-file")?.toString(), "2");
  await tree.close();
});

test("a whiteout does not hide what its own layer brings", async () => {
  const all = await paths(
    [{ name: "d/old", content: "1" }],
    [{ name: "d/new", content: "2" }, { name: ".wh.d" }],
  );
  assert.deepEqual(all, ["/", "/d", "/d/new"]);
});

test("a whiteout of no name, of the folder itself or of the one above is refused, not obeyed", async () => {
  for (const name of [".wh.", ".wh..", ".wh...", "usr/.wh.", "usr/.wh..", "usr/.wh..."])
    await refused(await layoutOf(base, [{ name }]), /which is not a valid name/);
});

test("a link with a NUL in its target is refused", async () => {
  const link: LayerEntry = { name: "x", type: "symlink", linkname: "y", pax: { linkpath: "y\0z" } };
  await refused(await layoutOf([link]), /"\/x" has a NUL/);
});

test("what is put through a link goes where the link leads in the image", async () => {
  const all = await paths(base, [{ name: "bin/more", content: "2" }, { name: "bin/.wh.tool" }]);
  assert.ok(all.includes("/usr/bin/more"));
  assert.ok(!all.includes("/bin/more") && !all.includes("/usr/bin/tool"));
  assert.ok(all.includes("/hard"), "another name of a hidden file stays");
});

test("names that climb, links to nothing and unknown layers are refused", async () => {
  await refused(await layoutOf([{ name: "../x", content: "1" }]), /entry named "\.\.\/x"/);
  await refused(await layoutOf([{ name: "a/../../x", content: "1" }]), /entry named/);
  await refused(await layoutOf([{ name: "x", type: "link", linkname: "../../etc/passwd" }]), /entry named/);
  await refused(await layoutOf([{ name: "x", type: "link", linkname: "nowhere" }]), /hard link to "nowhere"/);
  const circle: LayerEntry[] = [
    { name: "a", type: "symlink", linkname: "b" },
    { name: "b", type: "symlink", linkname: "a" },
    { name: "a/x", content: "1" },
  ];
  await refused(await layoutOf(circle), /where no folder is/);
  const out = await paths([
    { name: "out", type: "symlink", linkname: "/../../../tmp" },
    { name: "tmp/", type: "directory" },
    { name: "out/x", content: "1" },
  ]);
  assert.ok(out.includes("/tmp/x"));
  const layout = newLayout();
  const layer = writeBlob(layout, "application/vnd.example.layer", Buffer.from("x"));
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, layers: [layer] }));
  writeIndex(layout, [writeBlob(layout, "application/vnd.oci.image.manifest.v1+json", manifest)]);
  await refused(layout, /type "application\/vnd.example.layer"/);
});

test("a blob that is missing, cut off, or not what its digest says is refused, however it is compressed", async () => {
  for (const compression of ["", "+gzip", "+zstd"] as const) {
    const layout = newLayout();
    const manifest = await writeManifest(layout, [base], compression);
    writeIndex(layout, [manifest]);
    const { layers } = JSON.parse(
      readFileSync(join(layout, "blobs/sha256", manifest.digest.slice(7)), "utf8"),
    );
    const blob = join(layout, "blobs/sha256", layers[0].digest.slice(7));
    const bytes = readFileSync(blob);
    const flipped = Buffer.from(bytes);
    flipped[flipped.length >> 1]! ^= 1;
    writeFileSync(blob, flipped);
    await refused(layout, /another digest|cannot be read/);
    writeFileSync(blob, bytes.subarray(0, -1));
    await refused(layout, /has \d+ bytes, not \d+/);
    rmSync(blob);
    await refused(layout, /its file blobs\/sha256\/[0-9a-f]+ is not there/);
  }
});

test("of several images that of this architecture is taken, also through a nested index", async () => {
  const layout = newLayout();
  const architecture = hostArch();
  const ours = {
    ...(await writeManifest(layout, [[{ name: "ours", content: "1" }]])),
    platform: { os: "linux", architecture },
  };
  const other = {
    ...(await writeManifest(layout, [[{ name: "other", content: "1" }]])),
    platform: { os: "linux", architecture: "s390x" },
  };
  const attestation = {
    ...(await writeManifest(layout, [[]])),
    platform: { os: "unknown", architecture: "unknown" },
  };
  const nested = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [other, ours, attestation] }));
  writeIndex(layout, [writeBlob(layout, "application/vnd.oci.image.index.v1+json", nested)]);
  const tree = await openImage(layout);
  assert.deepEqual([...tree.entries.keys()], ["/", "/ours"]);
  await tree.close();
  await refused(
    writeIndex(layout, [other, { ...other, digest: ours.digest, size: ours.size }]),
    /2 images, 0 of them for linux/,
  );
  await refused(writeIndex(layout, []), /0 images/);
});

test("indexes that name one another many times over are each read once; too many or too deep ones are refused", async () => {
  const layout = newLayout();
  const indexOf = (manifests: readonly object[]) =>
    writeBlob(
      layout,
      "application/vnd.oci.image.index.v1+json",
      Buffer.from(JSON.stringify({ schemaVersion: 2, manifests })),
    );
  const platform = { os: "linux", architecture: hostArch() };
  const image = { ...(await writeManifest(layout, [[{ name: "x", content: "1" }]])), platform };
  let top = indexOf([image]);
  // Read anew each time, these would be 10^9 indexes.
  for (let level = 0; level < 3; level++) top = indexOf(Array(1000).fill(top));
  const tree = await openImage(writeIndex(layout, [top]));
  assert.deepEqual([...tree.entries.keys()], ["/", "/x"]);
  await tree.close();
  await refused(writeIndex(layout, [indexOf([top])]), /nested too deeply/);
  const many = Array.from({ length: 101 }, (_, n) => indexOf([{ ...image, annotations: { n } }]));
  await refused(writeIndex(layout, many), /more than 100 nested indexes/);
});

test("documents that are no JSON, not what they should be, or huge are refused", async () => {
  const layout = newLayout();
  writeIndex(layout, []);
  for (const [text, why] of [
    ["nonsense", /JSON/],
    ["{}", /manifests/],
    ['{"manifests":[{"mediaType":"x","digest":"sha256:../../../etc/passwd","size":1}]}', /digest/],
    [`{"manifests":[],"x":"${"y".repeat(5_000_000)}"}`, /more than/],
  ] as const) {
    writeFileSync(join(layout, "index.json"), text);
    await refused(layout, why);
  }
});

test("an archive that is no OCI layout, or is cut off, is refused", async () => {
  const layout = await layoutOf(base);
  execFileSync("tar", ["-cf", `${layout}.tar`, "-C", layout, "blobs"]);
  await refused(`${layout}.tar`, /a tar archive, but no OCI layout.*index\.json/);
  writeFileSync(join(layout, "manifest.json"), "[]");
  execFileSync("tar", ["-cf", `${layout}.tar`, "-C", layout, "blobs", "manifest.json"]);
  await refused(`${layout}.tar`, /docker save/);
  execFileSync("tar", [
    "--format=ustar",
    "-cf",
    `${layout}.tar`,
    "-C",
    layout,
    "oci-layout",
    "index.json",
    "blobs",
  ]);
  const bytes = readFileSync(`${layout}.tar`);
  const blob = bytes.indexOf("ustar", 3000);
  writeFileSync(`${layout}.tar`, bytes.subarray(0, blob + 300));
  await refused(`${layout}.tar`, /cannot be read|not in the archive|lies outside/);
});

test("an archive of more files than an image may have is refused", async () => {
  const layout = await layoutOf(base);
  for (let n = 0; n < 20; n++) writeFileSync(join(layout, `file${n}`), "");
  execFileSync("tar", ["-cf", `${layout}.tar`, "-C", layout, "."]);
  const source = await ByteSource.open(`${layout}.tar`);
  await assert.rejects(archiveLayout(source, { ...defaultLimits, entries: 20 }), /too large to be read/);
  await source.close();
});

test("an image, or a file of a layout, that is no regular file is refused and not waited for", async () => {
  const layout = await layoutOf(base);
  rmSync(join(layout, "index.json"));
  execFileSync("mkfifo", [join(layout, "index.json")]);
  for (const path of [layout, join(layout, "index.json"), "/dev/zero"])
    await refused(path, /not a regular file/);
});

test("many questions at once are each answered whole, links to one content too", async () => {
  const files = Array.from({ length: 40 }, (_, n) => ({ name: `etc/file${n}`, content: `content ${n}` }));
  const tree = await openImage(
    await layoutOf(
      [...files, { name: "etc/twin", type: "link", linkname: "etc/file7" }],
      [{ name: "etc/file3", content: "newer" }],
    ),
  );
  const names = (n: number) => [`/etc/file${n}`, "/etc/file3", "/etc/twin"];
  const answers = await Promise.all([
    ...files.map((_, n) => tree.read(names(n))),
    tree.digests(["/etc/file7", "/etc/twin"]),
    assert.rejects(tree.read(["/etc/file5"], 3), TooLarge),
  ]);
  await tree.close();
  files.forEach(({ content }, n) => {
    const found = [...(answers[n] as Map<string, Buffer>)].map(([path, bytes]) => `${path} ${bytes}`).sort();
    const own = n === 3 ? [] : [`/etc/file${n} ${content}`];
    assert.deepEqual(found, [...own, "/etc/file3 newer", "/etc/twin content 7"].sort());
  });
  const digest = createHash("sha256").update("content 7").digest("hex");
  assert.deepEqual(
    answers[40],
    new Map([
      ["/etc/file7", digest],
      ["/etc/twin", digest],
    ]),
  );
});
