import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { findApptainer } from "../../src/apptainer/find.ts";
import { choosePrivileges } from "../../src/host/privileges.ts";
import { hostArch } from "../../src/image/arch.ts";
import { openImage } from "../../src/image/open.ts";
import { stackTrees } from "../../src/image/overlay.ts";
import type { Entry, ImageTree } from "../../src/image/tree.ts";
import type { CheckableTree } from "../../src/image/tree-index.ts";
import { folderFor, staticBusybox } from "../apptainer/support.ts";
import { execIsolated } from "../support/exec-isolated.ts";
import { kernelView, noKernelOverlay } from "../support/kernel-overlay.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { type SifObject, sifBytes } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

const checkable = (tree: ImageTree): CheckableTree => ({ ...tree, check: async () => {} });

/** Literals laid over each other, the first at the bottom. */
const stacked = (...layers: Record<string, MemoryFile>[]) =>
  stackTrees(
    "test.sif",
    layers.map((files, n) => ({ tree: checkable(memoryTree(files)), folder: "/", what: `layer ${n}` })),
  );

const whiteout: MemoryFile = { type: "char", device: [0, 0] };
const paths = (tree: ImageTree) => [...tree.entries.keys()];

test("folders are merged, everything else hides what is below", async () => {
  const tree = stacked(
    { "/d/a": "low", "/d/b": "low", "/f": "low", "/was-dir/x": "low", "/l": { target: "d" } },
    {
      "/d": { type: "dir", mode: 0o700, uid: 5 },
      "/d/b": { content: "up", mode: 0o755 },
      "/f/now-dir": "up",
      "/was-dir": "up",
      "/l/x": "up",
    },
  );
  assert.deepEqual(paths(tree).sort(), [
    "/",
    "/d",
    "/d/a",
    "/d/b",
    "/f",
    "/f/now-dir",
    "/l",
    "/l/x",
    "/was-dir",
  ]);
  assert.equal(tree.entries.get("/d")?.mode, 0o700);
  assert.equal(tree.entries.get("/d")?.uid, 5);
  const read = await tree.read(["/d/a", "/d/b", "/f/now-dir", "/was-dir", "/l/x"]);
  assert.deepEqual([...read.values()].map(String), ["low", "up", "up", "up", "up"]);
  assert.equal((await tree.digests()).size, 5);
  assert.deepEqual(tree.unaccounted, []);
});

test("parents come before what is in them, also where an overlay adds folders", () => {
  const tree = stacked({ "/z/a": "1" }, { "/a/b/c": "2", "/z/0/x": "3" }, { "/a": "4" }, { "/a/q": "5" });
  const seen = new Set<string>();
  for (const path of paths(tree)) {
    assert.ok(path === "/" || seen.has(path.slice(0, path.lastIndexOf("/")) || "/"), path);
    seen.add(path);
  }
  assert.deepEqual(paths(tree).sort(), ["/", "/a", "/a/q", "/z", "/z/0", "/z/0/x", "/z/a"]);
});

test("a whiteout hides a name in all layers below it, and none above", () => {
  const lower = { "/d/a": "1", "/d/b/c": "2" };
  assert.deepEqual(paths(stacked(lower, { "/d/a": whiteout, "/d/b": whiteout })), ["/", "/d"]);
  assert.deepEqual(paths(stacked(lower, { "/d/a": whiteout }, { "/d/a": "3" })).sort(), [
    "/",
    "/d",
    "/d/a",
    "/d/b",
    "/d/b/c",
  ]);
  assert.deepEqual(stacked(lower, { "/d/a": whiteout }).unaccounted, []);
});

for (const [what, upper] of [
  [
    "trusted.overlay.opaque",
    { "/d": { type: "dir", xattrs: { "trusted.overlay.opaque": "79" } }, "/d/n": "" },
  ],
  ["user.overlay.opaque", { "/d": { type: "dir", xattrs: { "user.overlay.opaque": "79" } }, "/d/n": "" }],
  [
    "user.fuseoverlayfs.opaque",
    { "/d": { type: "dir", xattrs: { "user.fuseoverlayfs.opaque": "79" } }, "/d/n": "" },
  ],
  [".wh..wh..opq", { "/d/.wh..wh..opq": "", "/d/n": "" }],
  [".wh.a", { "/d/.wh.a": "", "/d/n": "" }],
] as [string, Record<string, MemoryFile>][]) {
  test(`${what} hides files, and as not everyone reads it, it is named`, () => {
    const tree = stacked({ "/d/a": "1" }, upper);
    assert.deepEqual(paths(tree), ["/", "/d", "/d/n"]);
    assert.deepEqual(
      tree.unaccounted?.map(({ code }) => code),
      ["image-overlay-ambiguous"],
    );
    assert.match(tree.unaccounted?.[0]?.what ?? "", /layer 1 hides files by/);
    assert.deepEqual(stacked({ "/e/a": "1" }, upper).unaccounted, [], "nothing to hide, nothing to say");
  });
}

test("what redirects to another path or to another file's data is named", () => {
  for (const name of ["trusted.overlay.redirect", "user.overlay.metacopy", "trusted.overlay.whiteout"]) {
    const { unaccounted } = stacked({}, { "/x": { content: "", xattrs: { [name]: "2f61" } } });
    assert.match(unaccounted?.[0]?.what ?? "", /layer 1 redirects "\/x"/);
  }
});

/** Fills a folder with a random layer; the same for the same seed. */
function randomLayer(root: string, seed: number): void {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const fill = (path: string, depth: number) => {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700 + random(8) * 9);
    for (const name of ["a", "b", "c", "d"]) {
      const to = join(path, name);
      const kind = random(7);
      if (kind < 2 && depth < 3) fill(to, depth + 1);
      else if (kind === 2) writeFileSync(to, `${seed}`, { mode: 0o600 + random(8) * 9 });
      else if (kind === 3) symlinkSync(`${random(3)}`, to);
      else if (kind === 4 && seed % 3 !== 0) execFileSync("mknod", ["-m", "0644", to, "c", "0", "0"]);
    }
  };
  fill(root, 0);
}

const noMke2fs =
  spawnSync("mke2fs", ["-V"], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } })
    .error === undefined
    ? false
    : "mke2fs is not installed (apt-get install e2fsprogs)";
const archCode = hostArch() === "arm64" ? "04" : "02";
const letters: Partial<Record<Entry["type"], string>> = { dir: "d", file: "f", symlink: "l" };

describe("the kernel's overlayfs", { skip: noKernelOverlay() || noMksquashfs }, () => {
  for (let seed = 1; seed <= 12; seed++) {
    test(`shows random layers (${seed}) as they are read here`, async () => {
      const layers = [0, 1, 2].map((n) => {
        const root = at(`layer-${seed}-${n}`);
        randomLayer(root, n === 0 ? seed * 3 : seed * 3 + n);
        return root;
      });
      mkdirSync(at(`mount-${seed}`));
      const expected = kernelView(layers, at(`mount-${seed}`));
      const [system, ...overlays] = layers.map((root) => readFileSync(makeSquashfs(root, `${root}.sqfs`)));
      const objects: SifObject[] = [
        { type: 0x4004, content: system!, partition: [1, 2, "02"], group: 1 },
        ...overlays.map(
          (content): SifObject => ({ type: 0x4004, content, partition: [1, 4, "02"], group: 1 }),
        ),
      ];
      writeFileSync(at("stack.sif"), sifBytes(objects));
      const tree = await openImage(at("stack.sif"));
      const shown = [...tree.entries.values()].map(
        ({ type, mode, path, target }) =>
          `${letters[type]} ${mode.toString(8)} .${path === "/" ? "" : path} -> ${target ?? ""}`,
      );
      const digests = [...(await tree.digests())].map(([path, sha256]) => `${sha256}  .${path}`);
      assert.deepEqual([...shown, ...digests].sort(), expected.sort());
      assert.deepEqual(tree.unaccounted, []);
      await tree.close();
    });
  }
});

describe("an ext3 overlay", { skip: noMke2fs || noMksquashfs }, () => {
  const system = at("system");
  mkdirSync(join(system, "etc"), { recursive: true });
  writeFileSync(join(system, "etc/f"), "lower");

  /** A SIF of the small system with this folder as an ext3 overlay. */
  function sifWith(files: string): string {
    const image = at("overlay.ext3");
    execFileSync("mke2fs", ["-q", "-F", "-t", "ext3", "-b", "1024", "-d", files, image, "8M"], {
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
      stdio: "pipe",
    });
    const objects: SifObject[] = [
      {
        type: 0x4004,
        content: readFileSync(makeSquashfs(system, at("system.sqfs"))),
        partition: [1, 2, "02"],
      },
      { type: 0x4004, content: readFileSync(image), partition: [2, 4, "02"] },
    ];
    writeFileSync(at("ext3.sif"), sifBytes(objects));
    return at("ext3.sif");
  }

  test("is what its folder upper holds, over the system", async () => {
    mkdirSync(at("over/upper/etc"), { recursive: true });
    mkdirSync(at("over/work"));
    writeFileSync(at("over/upper/etc/g"), "upper");
    writeFileSync(at("over/beside"), "not seen");
    const tree = await openImage(sifWith(at("over")));
    assert.deepEqual(paths(tree).sort(), ["/", "/etc", "/etc/f", "/etc/g"]);
    assert.equal(String((await tree.read(["/etc/g"])).get("/etc/g")), "upper");
    assert.deepEqual(tree.unaccounted, []);
    await tree.close();
  });

  test("without a folder upper cannot be mounted, and is named", async () => {
    mkdirSync(at("bare"));
    const tree = await openImage(sifWith(at("bare")));
    assert.deepEqual(paths(tree).sort(), ["/", "/etc", "/etc/f"]);
    assert.equal(tree.unaccounted?.[0]?.code, "image-overlay-unsupported");
    await tree.close();
  });
});

test("bytes behind the file system in a squashfs partition are named", { skip: noMksquashfs }, async () => {
  mkdirSync(at("small/etc"), { recursive: true });
  const content = Buffer.concat([
    readFileSync(makeSquashfs(at("small"), at("small.sqfs"))),
    Buffer.from("x"),
  ]);
  writeFileSync(at("tail.sif"), sifBytes([{ type: 0x4004, content, partition: [1, 2, "02"] }]));
  const tree = await openImage(at("tail.sif"));
  assert.deepEqual(
    tree.unaccounted?.map(({ code }) => code),
    ["image-stray-bytes"],
  );
  await tree.close();
});

const apptainer = await findApptainer();

describe("Apptainer", { skip: !apptainer && "apptainer is not installed (stx-container setup)" }, () => {
  test("shows the overlays of a SIF as they are read here: in their order, those of the system's group", async (t) => {
    const root = at("busybox");
    mkdirSync(join(root, "bin"), { recursive: true });
    for (const name of ["etc", "proc", "sys", "dev", "tmp", "root", "var/tmp"])
      mkdirSync(join(root, name), { recursive: true });
    copyFileSync(await staticBusybox(await folderFor(t)), join(root, "bin/busybox"));
    for (const name of ["f", "g", "h"]) writeFileSync(join(root, "etc", name), "system\n");
    const layers = ["f", "f g", "h"].map((names, n) => {
      const files = at(`over-${n}`);
      mkdirSync(join(files, "etc"), { recursive: true });
      for (const name of names.split(" ")) writeFileSync(join(files, "etc", name), `overlay ${n}\n`);
      return readFileSync(makeSquashfs(files, `${files}.sqfs`));
    });
    const system = readFileSync(makeSquashfs(root, at("busybox.sqfs"), ["-all-root"]));
    const sif = at("real.sif");
    writeFileSync(
      sif,
      sifBytes(
        [
          { type: 0x4004, content: system, partition: [1, 2, archCode], group: 1, aligned: true },
          ...layers.map(
            (content, n): SifObject => ({
              type: 0x4004,
              content,
              partition: [1, 4, archCode],
              group: n === 2 ? 2 : 1,
              aligned: true,
            }),
          ),
        ],
        { arch: archCode },
      ),
    );
    const privileges = await choosePrivileges("auto");
    const run = await execIsolated(apptainer!, sif, ["/bin/busybox", "cat", "/etc/f", "/etc/g", "/etc/h"], {
      timeLimitMs: 3_600_000,
      privileges,
    });
    assert.equal(run.code, 0, run.stderr);
    const tree = await openImage(sif);
    const read = await tree.read(["/etc/f", "/etc/g", "/etc/h"]);
    assert.equal(run.stdout, [...read.values()].join(""));
    assert.equal(run.stdout, "overlay 1\noverlay 1\nsystem\n");
    assert.deepEqual(
      tree.unaccounted?.map(({ code }) => code),
      ["image-overlay-not-mounted"],
    );
    await tree.close();
  });
});
