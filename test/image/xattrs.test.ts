import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { ByteSource } from "../../src/image/byte-source.ts";
import { openExt } from "../../src/image/ext.ts";
import { openFolder } from "../../src/image/folder.ts";
import { openImage } from "../../src/image/open.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import { needPrograms } from "../apptainer/support.ts";
import { writeBlob, writeIndex } from "../support/oci.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { env: environment }).error === undefined;
}

const missing = process.getuid?.() !== 0 && "setting file capabilities takes root";
if (!missing) await needPrograms({ setfattr: "attr", setfacl: "acl" });

/** Files with attributes of every kind, set by the real tools; no value that a text could hold is left out. */
function makeTree(root: string): string {
  mkdirSync(join(root, "dir"), { recursive: true });
  for (const name of ["cap", "acl", "many", "dir/two\nlines", "plain", "big"])
    writeFileSync(join(root, name), name, { mode: 0o644 });
  linkSync(join(root, "many"), join(root, "dir/many-too"));
  symlinkSync("cap", join(root, "link"));
  const set = (name: string, value: string, path: string) =>
    execFileSync("setfattr", ["-h", "-n", name, "-v", value, join(root, path)], { env: environment });
  // Bytes that are not UTF-8, NUL and an empty value.
  set("security.capability", "0x0100000280200000000000000000000000000000", "cap");
  for (let n = 0; n < 12; n++) set(`user.number${n}`, `0x00ff${"80".repeat(n * 3)}`, "many");
  set("user.empty", "", "dir/two\nlines");
  set("user.d", "0x41", "dir");
  set("trusted.t", "0x42", "link");
  set("user.big", `0x${"c3".repeat(3000)}`, "big");
  execFileSync("setfacl", ["-m", "u:1234:rwx,g:99:r", join(root, "acl")], { env: environment });
  execFileSync("setfacl", ["-d", "-m", "u:1234:rwx", join(root, "dir")], { env: environment });
  chmodSync(join(root, "cap"), 0o755);
  return root;
}

/** The attributes of every file that has any. */
const shown = (tree: ImageTree) =>
  Object.fromEntries(
    [...tree.entries.values()]
      .filter(({ path, xattrs }) => xattrs && path !== "/lost+found")
      .map(({ path, xattrs }) => [path, xattrs])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );

const withoutAcl = (all: ReturnType<typeof shown>) =>
  Object.fromEntries(
    Object.entries(all)
      .map(([path, xattrs]): [string, object] => [
        path,
        Object.fromEntries(Object.entries(xattrs!).filter(([name]) => !name.startsWith("system."))),
      ])
      .filter(([, xattrs]) => Object.keys(xattrs).length > 0),
  );

describe("extended attributes", { skip: missing }, () => {
  const root = at("tree");
  if (!missing) makeTree(root);

  test("of a folder are read by getfattr, or by python3 where that is not there", async () => {
    const tree = await openFolder(root);
    assert.deepEqual(tree.unaccounted, []);
    const all = shown(tree);
    assert.equal(all["/cap"]?.["security.capability"], "0100000280200000000000000000000000000000");
    assert.equal(all["/dir/two\nlines"]?.["user.empty"], "");
    assert.equal(Object.keys(all["/many"] ?? {}).length, 12);
    assert.equal(all["/link"]?.["trusted.t"], "42");
    assert.ok(all["/acl"]?.["system.posix_acl_access"]);
    assert.ok(all["/dir"]?.["system.posix_acl_default"]);
    assert.equal(tree.entries.get("/many")?.inode, tree.entries.get("/dir/many-too")?.inode);
    assert.ok(tree.entries.get("/many")?.inode);
    assert.equal(tree.entries.get("/plain")?.inode, undefined);

    const path = process.env.PATH;
    const tools = at("tools");
    mkdirSync(tools);
    const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
    symlinkSync(python.trim(), join(tools, "python3"));
    try {
      process.env.PATH = tools;
      assert.deepEqual(shown(await openFolder(root)), all, "by python3");
    } finally {
      process.env.PATH = path;
    }
  });

  test("of a squashfs file are read, those of access control lists aside, which it cannot hold", {
    skip: noMksquashfs,
  }, async () => {
    const expected = withoutAcl(shown(await openFolder(root)));
    for (const [n, options] of [[], ["-comp", "zstd"], ["-b", "4096"]].entries()) {
      const tree = await openImage(makeSquashfs(root, at(`tree${n}.sqfs`), options));
      assert.deepEqual(shown(tree), expected);
      assert.equal(tree.entries.get("/many")?.inode, tree.entries.get("/dir/many-too")?.inode);
      assert.ok(tree.entries.get("/many")?.inode);
      await tree.close();
    }
    const bare = await openImage(makeSquashfs(root, at("bare.sqfs"), ["-no-xattrs"]));
    assert.deepEqual(shown(bare), {});
    await bare.close();
  });

  for (const [type, ...options] of [
    ["ext4", "-I", "256", "-b", "4096"],
    ["ext3", "-I", "128", "-b", "4096"],
    ["ext4", "-I", "1024", "-b", "4096"],
  ] as const) {
    test(`of ${type} ${options.join(" ")} are read, in inodes and in blocks`, {
      skip: !has("mke2fs", "-V") && "mke2fs is not installed (apt-get install e2fsprogs)",
    }, async () => {
      // cp leaves some attributes out.
      const copy = at(`copy-${type}-${options[1]}`);
      cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
      execFileSync("sh", [
        "-c",
        `cd "$1"; getfattr -R -h -d -m - -e hex . > "$2"; cd "$3"; setfattr -h --restore="$2"`,
        "sh",
        root,
        at("dump"),
        copy,
      ]);
      const image = at(`${type}.img`);
      execFileSync("mke2fs", ["-q", "-F", "-t", type, ...options, "-d", copy, image, "8M"], {
        env: environment,
        stdio: "pipe",
      });
      const tree = await openExt(await ByteSource.open(image));
      const expected = shown(await openFolder(root));
      delete expected["/dir/many-too"];
      const found = shown(tree);
      delete found["/dir/many-too"];
      assert.deepEqual(found, expected);
      await tree.close();
    });
  }

  test("of an OCI layer are read out of its extended headers, byte for byte", {
    skip: !has("tar", "--version") && "tar is not installed",
  }, async () => {
    const archive = execFileSync(
      "tar",
      ["--xattrs", "--xattrs-include=*", "--acls", "--format=pax", "-C", root, "-cf", "-", "."],
      { maxBuffer: 2 ** 26 },
    );
    const layout = at("layout");
    mkdirSync(layout);
    const layer = writeBlob(layout, "application/vnd.oci.image.layer.v1.tar", archive);
    const config = writeBlob(layout, "application/vnd.oci.image.config.v1+json", Buffer.from("{}"));
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers: [layer] }));
    writeIndex(layout, [writeBlob(layout, "application/vnd.oci.image.manifest.v1+json", manifest)]);
    const tree = await openImage(layout);
    assert.deepEqual(withoutAcl(shown(tree)), withoutAcl(shown(await openFolder(root))));
    assert.equal(tree.entries.get("/many")?.inode, tree.entries.get("/dir/many-too")?.inode);
    assert.ok(tree.entries.get("/many")?.inode);
    await tree.close();
  });
});

test("a folder whose attributes no tool can read says so", async () => {
  const path = process.env.PATH;
  mkdirSync(at("none/etc"), { recursive: true });
  // The machine's own tools are out of reach in a namespace without them; here a tool that fails stands for them.
  mkdirSync(at("failing"));
  writeFileSync(at("failing/getfattr"), "#!/bin/sh\necho 'getfattr: /x: Permission denied' >&2; exit 1\n", {
    mode: 0o755,
  });
  try {
    process.env.PATH = `${at("failing")}:${path}`;
    const { unaccounted } = await openFolder(at("none"));
    assert.equal(unaccounted?.[0]?.code, "image-xattrs-unread");
    assert.match(unaccounted?.[0]?.what ?? "", /Permission denied/);
  } finally {
    process.env.PATH = path;
  }
});
