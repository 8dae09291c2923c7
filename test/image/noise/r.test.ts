import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { rNoise } from "../../../src/image/noise/r.ts";
import { withoutFolderOfPaths } from "../../../src/image/noise/rds.ts";
import { temporaryFolder } from "../../support/squashfs.ts";
import { differences, without } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

/**
 * What R 4.2.2 of Debian 12 left of three installations, each made twice in two images: `R CMD INSTALL` of a source
 * archive (rpkg), of a folder (rcpkg, with C), and of what `R CMD build` had packed (opt/rpkg).
 */
const packages = new URL("r-packages/", import.meta.url).pathname;
/** SOURCE_DATE_EPOCH of these builds. */
const rules = { epoch: 1_795_835_986 };
const site = "usr/local/lib/R/site-library";

/** The second build, in a folder of the test's own. */
function copy(): string {
  rmSync(at("b"), { recursive: true, force: true });
  cpSync(join(packages, "b"), at("b"), { recursive: true });
  return at("b");
}

const compare = (b: string) => differences(join(packages, "a"), b);

describe("packages that R installs from source", () => {
  test("are the same in two builds", async () => {
    const b = copy();
    for (const file of [
      "DESCRIPTION",
      "Meta/package.rds",
      "help/paths.rds",
      "help/rpkg.rdb",
      "help/rpkg.rdx",
    ])
      assert.notDeepEqual(
        readFileSync(join(packages, "a", site, "rpkg", file)),
        readFileSync(join(b, site, "rpkg", file)),
        file,
      );
    assert.deepEqual(await compare(b), []);
  });

  test("have the same bytes in the canonical form, as far as it rewrites them", () => {
    const rewriterOf = (ending: string) => {
      const rule = rNoise.find(({ pattern, since }) => since === 2 && pattern.endsWith(ending));
      assert.ok(typeof rule?.canonical === "object");
      return rule.canonical;
    };
    for (const path of [
      `${site}/rpkg/DESCRIPTION`,
      `${site}/rpkg/Meta/package.rds`,
      "opt/rpkg/DESCRIPTION",
    ]) {
      const rewriter = rewriterOf(path.endsWith("rds") ? "package.rds" : "DESCRIPTION");
      const [a, b] = ["a", "b"].map((one) => readFileSync(join(packages, one, path)));
      const [first, second] = [a!, b!].map((content) => rewriter.rewrite(content, rules.epoch));
      assert.notDeepEqual(a, b);
      assert.deepEqual(first, second, path);
      const plain = (bytes: Buffer) => (path.endsWith("rds") ? gunzipSync(bytes) : bytes).toString("latin1");
      const times = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g;
      assert.equal(plain(first!).replace(times, ""), plain(a!).replace(times, ""));
      const later = rewriter.rewrite(a!, rules.epoch + 86_400 * 365);
      assert.equal(later && plain(later), path.endsWith("rds") ? undefined : plain(a!));
    }
  });

  for (const [what, path, change] of [
    ["a version", `${site}/rpkg/DESCRIPTION`, (text: string) => text.replace("1.0", "1.1")],
    ["R's own version", `${site}/rpkg/DESCRIPTION`, (text: string) => text.replace("R 4.2.2", "R 4.2.3")],
    ["who packed it", "opt/rpkg/DESCRIPTION", (text: string) => text.replace("; root", "; evil")],
    [
      "a time of publication",
      `${site}/rpkg/DESCRIPTION`,
      (text: string) => `${text}Date/Publication: 2020-01-01 00:00:00 UTC\n`,
    ],
  ] as const) {
    test(`differ in ${what}`, async () => {
      const b = copy();
      writeFileSync(join(b, path), change(readFileSync(join(b, path), "latin1")), "latin1");
      assert.deepEqual(await compare(b), [`/${path} (content)`]);
    });
  }

  for (const [what, path, from, to] of [
    ["a field of package.rds", `${site}/rpkg/Meta/package.rds`, "A Test", "A Tess"],
    ["the system of package.rds", `${site}/rpkg/Meta/package.rds`, "unix", "univ"],
    ["a path of paths.rds", `${site}/rpkg/help/paths.rds`, "man/f.Rd", "man/e.Rd"],
    ["a name in the index of the pages", `${site}/rpkg/help/rpkg.rdx`, "variables", "variablez"],
  ] as const) {
    test(`differ in ${what}`, async () => {
      const b = copy();
      const plain = gunzipSync(readFileSync(join(b, path))).toString("latin1");
      assert.ok(plain.includes(from));
      writeFileSync(join(b, path), gzipSync(Buffer.from(plain.replace(from, to), "latin1")));
      assert.ok((await compare(b)).includes(`/${path} (content)`));
    });
  }

  test("differ where two pages change places, a page or the file between them is another", async () => {
    const index = `${site}/rpkg/help/rpkg.rdx`;
    const database = `${site}/rpkg/help/rpkg.rdb`;
    const b = copy();
    const plain = gunzipSync(readFileSync(join(b, index)));
    const pair = Buffer.from([0, 0, 0, 13, 0, 0, 0, 2]);
    const first = plain.indexOf(pair) + 8;
    const second = plain.indexOf(pair, first) + 8;
    const swapped = Buffer.from(plain);
    plain.copy(swapped, first, second, second + 8);
    plain.copy(swapped, second, first, first + 8);
    writeFileSync(join(b, index), gzipSync(swapped));
    assert.deepEqual(await compare(b), [`/${database} (content)`, `/${index} (content)`]);

    const c = copy();
    const bytes = readFileSync(join(c, database));
    for (const changed of [
      Buffer.concat([bytes, Buffer.from("x")]),
      Buffer.from(bytes).fill(1, 30, 31),
      bytes.subarray(0, -1),
    ]) {
      writeFileSync(join(c, database), changed);
      assert.deepEqual(await compare(c), [`/${database} (content)`, `/${index} (content)`]);
    }
  });

  test("keep the times that are not the build's", async () => {
    const b = copy();
    const path = "opt/rpkg/DESCRIPTION";
    const text = readFileSync(join(b, path), "latin1");
    writeFileSync(join(b, path), text.replace(/^Packaged: 2026/m, "Packaged: 2016"), "latin1");
    const found = await differences(join(packages, "a"), b, rules);
    assert.ok(
      found.some((line) => line.startsWith(`/${path} (`) && line.includes("content")),
      found.join(),
    );
  });
});

describe("R itself", { skip: without("R", "--version") }, () => {
  test("installs a package from source twice, and both are the same", () => {
    const build = (name: string) => {
      const source = at("source");
      for (const part of ["R", "man"]) mkdirSync(join(source, part), { recursive: true });
      writeFileSync(
        join(source, "DESCRIPTION"),
        "Package: one\nVersion: 1.0\nTitle: One\nDescription: One.\nLicense: MIT\n",
      );
      writeFileSync(join(source, "NAMESPACE"), "export(f)\n");
      writeFileSync(join(source, "R/f.R"), "f <- function(x) x\n");
      writeFileSync(join(source, "man/f.Rd"), "\\name{f}\n\\title{F}\n\\description{Does.}\n");
      // The same path in both images: a package holds that of its library.
      const library = at("image/library");
      mkdirSync(library, { recursive: true });
      execFileSync("R", ["CMD", "INSTALL", "-l", library, source], { stdio: "pipe" });
      renameSync(at("image"), at(name));
      return at(name);
    };
    return differences(build("real-a"), build("real-b")).then((found) => assert.deepEqual(found, []));
  });
});

test("paths.rds of a package without help pages holds a length of the random folder alone", () => {
  // What R 4.2.2 of Debian 12 wrote: no path, and the attribute `first`.
  const written = (first: number, last = "fe") =>
    Buffer.from(
      `580a000000030004020200030500000000055554462d38${"00000210000000000000040200000001"}000400090000000566697273740000000d00000001` +
        `000000${first.toString(16)}000000${last}`,
      "hex",
    );
  assert.deepEqual(withoutFolderOfPaths(written(0x3d)), withoutFolderOfPaths(written(0x3c)));
  assert.notDeepEqual(withoutFolderOfPaths(written(0x3d)), withoutFolderOfPaths(written(0x3d, "fd")));
  // The same under LANG=C, whose encoding has a longer name.
  const inC = (first: number) =>
    Buffer.from(
      written(first)
        .toString("hex")
        .replace("000000055554462d38", `0000000e${Buffer.from("ANSI_X3.4-1968").toString("hex")}`),
      "hex",
    );
  assert.deepEqual(withoutFolderOfPaths(inC(0x2f)), withoutFolderOfPaths(inC(0x32)));
  assert.notDeepEqual(inC(0x2f), written(0x2f));
});
