// Changes to the file that an image is, packed by the real tools: each gives another content digest, or is named, so that
// there is no verdict.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { contentDigest } from "../../src/image/digest.ts";
import { openImage } from "../../src/image/open.ts";
import { freeze } from "../../src/roundtrip/freeze.ts";
import { type SifObject, sifBytes } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const place = temporaryFolder();
after(place.remove);
const epoch = 1_700_000_000;

/** A file's text, or what else is done to have it. */
type Part = string | ((path: string) => void);
type Parts = Record<string, Part>;

/** A partition of these files, with what mksquashfs is asked to make besides ("null c 644 0 0 1 3"). */
function partition(parts: Parts, ...made: string[]): Buffer {
  const folder = join(place.path, "tree");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const paths = Object.keys(parts).map((path) => join(folder, path));
  for (const [n, part] of Object.values(parts).entries()) {
    mkdirSync(join(paths[n]!, ".."), { recursive: true });
    if (typeof part === "string") writeFileSync(paths[n]!, part);
    else part(paths[n]!);
  }
  const image = join(place.path, "image.sqfs");
  const pseudo = made.flatMap((line) => ["-p", line]);
  return readFileSync(makeSquashfs(folder, image, ["-all-root", "-all-time", `${epoch - 9}`, ...pseudo]));
}

const asFolder = (path: string) => mkdirSync(path);
const attribute = (name: string, value: string) => (path: string) => {
  writeFileSync(path, "tool");
  const { error, stderr } = spawnSync("setfattr", ["-n", name, "-v", value, path], { encoding: "utf8" });
  assert.equal(error?.message ?? stderr, "");
};

const systemParts: Parts = { "bin/tool": "tool", "etc/a": "a", "etc/b": "b", "opt/d/x": "x", var: asFolder };
const overlayParts: Parts = { "etc/b": "over" };

const withoutSetfattr =
  spawnSync("setfattr", ["--version"]).error && "setfattr is not installed (apt-get install attr)";
const notRoot = process.getuid?.() !== 0 && "attributes but user.* take root";

describe("a SIF of a system and an overlay", { skip: noMksquashfs }, () => {
  const definition: SifObject = { type: 0x4001, content: Buffer.from("Bootstrap: scratch\n") };
  const system = (content: Buffer): SifObject => ({
    type: 0x4004,
    content,
    partition: [1, 2, "02"],
    group: 1,
  });
  const overlay = (content: Buffer): SifObject => ({
    type: 0x4004,
    content,
    partition: [1, 4, "02"],
    group: 1,
  });
  const [lower, upper] = noMksquashfs
    ? []
    : [system(partition(systemParts)), overlay(partition(overlayParts))];

  async function seen(objects: SifObject[], change = (bytes: Buffer) => bytes): Promise<string> {
    const path = join(place.path, "image.sif");
    writeFileSync(path, change(sifBytes(objects)));
    const tree = await openImage(path);
    try {
      const { digest } = await contentDigest(tree, { epoch });
      return [digest, ...(tree.unaccounted ?? []).map(({ code, what }) => `${code} ${what}`)].join("\n");
    } finally {
      await tree.close();
    }
  }

  /** What is made of the image, in its overlay, and in its system. */
  const over = (parts: Parts, ...made: string[]) => [definition, lower!, overlay(partition(parts, ...made))];
  const below = (parts: Parts, ...made: string[]) => [
    definition,
    system(partition({ ...systemParts, ...parts }, ...made)),
    upper!,
  ];
  const changes: Record<string, () => SifObject[]> = {
    "the overlay goes": () => [definition, lower!],
    "a file in the overlay": () => over({ "etc/b": "oVer" }),
    "a file comes in the overlay": () => over({ ...overlayParts, "etc/c": "c" }),
    "a file goes from the overlay": () => over({ etc: asFolder }),
    "the mode of a file in the overlay": () =>
      over({
        "etc/b"(path) {
          writeFileSync(path, "over");
          chmodSync(path, 0o600);
        },
      }),
    "the mode of a folder in the overlay": () =>
      over({
        ...overlayParts,
        etc(path) {
          chmodSync(path, 0o700);
        },
      }),
    "a whiteout in the overlay": () => over(overlayParts, "etc/a c 0 0 0 0 0"),
    "a whiteout of a folder": () => over(overlayParts, "opt c 0 0 0 0 0"),
    "a whiteout as fuse-overlayfs writes it": () => over({ ...overlayParts, "etc/.wh.a": "" }),
    "an opaque folder as fuse-overlayfs writes it": () => over({ ...overlayParts, "opt/d/.wh..wh..opq": "" }),
    "a folder of the overlay hides a file": () => over({ ...overlayParts, "bin/tool/x": "" }),
    "a link of the overlay hides a folder": () =>
      over({ ...overlayParts, opt: (path) => symlinkSync("/etc", path) }),
    "a device in the overlay": () => over(overlayParts, "etc/null c 644 0 0 1 3"),
    "one more overlay": () => [definition, lower!, upper!, overlay(partition({ "etc/a": "more" }))],
    "one more overlay, which brings a whiteout alone": () => [
      definition,
      lower!,
      upper!,
      overlay(partition({ etc: asFolder }, "etc/b c 0 0 0 0 0")),
    ],
    "an overlay of another group": () => [definition, lower!, { ...upper!, group: 2 }],
    "the overlay becomes data": () => [definition, lower!, { ...upper!, partition: [1, 3, "02"] }],
    "the overlay becomes the system": () => [
      definition,
      { ...lower!, partition: [1, 4, "02"] },
      { ...upper!, partition: [1, 2, "02"] },
    ],
    "a file of the system": () => below({ "bin/tool": "loot" }),
    "a file of the system that the overlay hides goes": () => {
      const { "etc/b": _, ...others } = systemParts;
      return [definition, system(partition(others)), overlay(partition({ etc: asFolder }))];
    },
    "a device in the system": () => below({}, "var/zero c 666 0 0 1 5"),
    "a block device in the system": () => below({}, "var/sda b 660 0 6 8 0"),
    "the time of a file": () => [definition, system(timed()), upper!],
    "data of another program": () => [
      definition,
      lower!,
      upper!,
      { type: 0x4007, content: Buffer.from("x") },
    ],
    "an object of an unknown type": () => [
      definition,
      lower!,
      upper!,
      { type: 0x4444, content: Buffer.from("x") },
    ],
  };
  function timed(): Buffer {
    const folder = join(place.path, "tree");
    partition(systemParts);
    const image = join(place.path, "timed.sqfs");
    for (const path of [".", "bin", "bin/tool", "etc", "etc/a", "etc/b", "opt", "opt/d", "opt/d/x", "var"])
      utimesSync(join(folder, path), epoch - 9, path === "etc/a" ? epoch - 8 : epoch - 9);
    return readFileSync(makeSquashfs(folder, image, ["-all-root"]));
  }

  test("is seen as another one after each change", async () => {
    const before = await seen([definition, lower!, upper!]);
    assert.doesNotMatch(before, /\n/);
    assert.equal(await seen(over(overlayParts)), before, "packed again it is the same");
    assert.equal(await seen([definition, system(partition(systemParts)), upper!]), before);
    const missed: string[] = [];
    for (const [what, objects] of Object.entries(changes))
      if ((await seen(objects())) === before) missed.push(what);
    for (const [what, change] of Object.entries(fileChanges))
      if ((await seen([definition, lower!, upper!], change)) === before) missed.push(what);
    assert.deepEqual(missed, []);
  });

  const fileChanges: Record<string, (bytes: Buffer) => Buffer> = {
    "bytes at the end": (bytes) => Buffer.concat([bytes, Buffer.from("x")]),
    "bytes before the first object"(bytes) {
      bytes[32_768 - 1] = 1;
      return bytes;
    },
    "another launch script"(bytes) {
      bytes.write("#!/bin/sh\nexec /x\n", 0, "latin1");
      return bytes;
    },
  };

  test("the lock has the packages of an overlay", async () => {
    const path = join(place.path, "packages.sif");
    const status = (name: string) =>
      `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1-1\nMaintainer: x\nDescription: x\n\n`;
    const packages = async (objects: SifObject[]) => {
      writeFileSync(path, sifBytes(objects));
      const dpkg = (await freeze(path)).ecosystems.dpkg;
      return dpkg?.status === "present" ? dpkg.packages.map(({ name }) => name) : dpkg?.status;
    };
    const database = "var/lib/dpkg/status";
    const [base] = below({ [database]: status("curl"), var: asFolder }).slice(1);
    assert.deepEqual(await packages([definition, base!]), ["curl"]);
    const more = overlay(partition({ [database]: `${status("curl")}${status("nc")}` }));
    assert.deepEqual(await packages([definition, base!, more]), ["curl", "nc"]);
  });

  for (const [name, value, skip] of [
    ["user.note", "0x41", false],
    ["security.capability", "0x0100000280200000000000000000000000000000", notRoot],
    ["trusted.note", "0x41", notRoot],
  ] as const)
    test(`shows ${name} of a file`, { skip: withoutSetfattr || skip }, async () => {
      const before = await seen([definition, lower!, upper!]);
      assert.notEqual(await seen(below({ "bin/tool": attribute(name, value) })), before, "in the system");
      const inOverlay = await seen(over({ ...overlayParts, "bin/tool": attribute(name, value) }));
      assert.notEqual(inOverlay, await seen(over({ ...overlayParts, "bin/tool": "tool" })), "in the overlay");
    });
});
