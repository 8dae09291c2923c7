import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { formatLock, freeze } from "../src/index.ts";
import { makeSif } from "./support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "./support/squashfs.ts";

const home = join(import.meta.dirname, "..");
const page = readFileSync(join(home, "docs/library.md"), "utf8");
const examples = [...page.matchAll(/^([^\n]+:)\n\n```js\n(.*?)^```/gms)].map(([, title = "", code = ""]) => ({
  title: title.split("\n").at(-1) ?? "",
  code,
}));

describe("the examples of docs/library.md", { skip: noMksquashfs }, async () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const at = (name: string) => join(folder.path, name);
  const expected: RegExp[] = [
    /^hello [0-9a-f]{64} \[[^\]]*\]\n\{\n/,
    /^\[\]\n$/,
    /base-floating/,
    /^4\n$/,
    /^usage [a-z-]+ .*absent\.sif/,
  ];

  if (!noMksquashfs) {
    mkdirSync(at("tree/bin"), { recursive: true });
    writeFileSync(at("tree/bin/busybox"), "busy");
    makeSif(makeSquashfs(at("tree"), at("tree.sqfs")), at("hello.sif"));
    writeFileSync(at("hello.lock"), formatLock(await freeze(at("hello.sif"))));
    copyFileSync(at("hello.lock"), at("other.lock"));
    writeFileSync(at("hello.def"), "Bootstrap: docker\nFrom: debian:12\n");
  }

  for (const [index, { title, code }] of examples.entries())
    test(title, () => {
      const source = code.replace("@stx/container-action", pathToFileURL(join(home, "src/index.ts")).href);
      writeFileSync(at("example.mjs"), source);
      const ran = spawnSync(process.execPath, ["example.mjs"], { cwd: folder.path, encoding: "utf8" });
      assert.equal(ran.status, 0, ran.stderr);
      assert.match(ran.stdout, expected[index] ?? /^$/);
    });

  test("are all here", () => assert.equal(examples.length, expected.length));
});
