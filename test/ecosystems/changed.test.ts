import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { otherDigestLimit, otherDigests } from "../../src/ecosystems/recorded.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

async function notesOf(id: string, files: Record<string, MemoryFile>): Promise<string[]> {
  const tree = memoryTree(files);
  const { look, made: others } = await otherDigests(tree);
  const found = (await inventory(tree, { digests: { sha256: tree.digests(undefined, look), others } }))[id]!;
  assert.equal(found.status, "present", JSON.stringify(found));
  return (found.status === "present" ? (found.notes ?? []) : []).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

const md5 = (text: string) => hash("md5", text);
const large = "x".repeat(otherDigestLimit + 1);

test("dpkg: what dpkg --verify finds, also emptied, behind a link and through a merged /usr; no configuration", async () => {
  const sums = ["old", "same", "emptied", "linked", "merged", "c.conf"];
  const lines = sums.map((name) => `${md5(name)}  ${name === "merged" ? "lib" : "usr/lib"}/${name}\n`);
  const notes = await notesOf("dpkg", {
    "/var/lib/dpkg/status": `Package: aa\nStatus: install ok installed\nArchitecture: all\nVersion: 1\nConffiles:\n /usr/lib/c.conf ${md5("c.conf")}\n`,
    "/var/lib/dpkg/info/aa.list": sums
      .map((name) => `${name === "merged" ? "/lib" : "/usr/lib"}/${name}\n`)
      .join(""),
    "/var/lib/dpkg/info/aa.md5sums": lines.join(""),
    "/lib": { target: "usr/lib" },
    "/usr/lib/old": "new",
    "/usr/lib/same": "same",
    "/usr/lib/emptied": "",
    "/usr/lib/linked": { target: "same" },
    "/usr/lib/merged": "new",
    "/usr/lib/c.conf": "mine",
  });
  const changed = ["emptied", "linked", "merged", "old"];
  assert.deepEqual(
    notes,
    changed.map((name) => `/usr/lib/${name}: was changed after aa was installed`),
  );
});

test("apk: the digest of a link is not that of a file; /etc is there to be changed, its init scripts are not", async () => {
  const z = (text: string) => `Z:Q1${Buffer.from(hash("sha1", text, "hex"), "hex").toString("base64")}`;
  const files = `F:usr/lib\nR:a\n${z("a")}\nR:b\n${z("b")}\nR:l\n${z("a")}\nR:big\n${z("big")}\nF:etc\nR:c\n${z("c")}\nF:etc/init.d\nR:s\n${z("s")}\n`;
  const notes = await notesOf("apk", {
    "/lib/apk/db/installed": `C:Q1aaaa\nP:musl\nV:1.2.4-r2\nA:x86_64\n${files}\n`,
    "/usr/lib/a": "a",
    "/usr/lib/b": "changed",
    "/usr/lib/l": { target: "a" },
    "/usr/lib/big": large,
    "/etc/c": "changed",
    "/etc/init.d/s": "changed",
  });
  assert.deepEqual(
    notes,
    ["/etc/init.d/s", "/usr/lib/b"].map((path) => `${path}: was changed after musl was installed`),
  );
});

test("R: what tools::checkMD5sums finds, without what installers write into DESCRIPTION", async () => {
  const notes = await notesOf("r", {
    "/opt/r/R6/DESCRIPTION": "Package: R6\nVersion: 2.5.1\nBuilt: R 4.3.1; ; ; unix\n",
    "/opt/r/R6/Meta/package.rds": "x",
    "/opt/r/R6/data.txt": "new",
    "/opt/r/R6/MD5": `${md5("old")} *data.txt\n${md5("y")} *DESCRIPTION\n`,
  });
  assert.deepEqual(notes, ["/opt/r/R6/data.txt: was changed after R6 was installed"]);
});
