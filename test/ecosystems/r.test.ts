import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { r } from "../../src/ecosystems/r/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const library = "/usr/local/lib/R/site-library";

/** A package as R leaves it on installing. */
function installed(folder: string, description: string | Buffer): Record<string, MemoryFile> {
  return { [`${folder}/DESCRIPTION`]: description, [`${folder}/Meta/package.rds`]: "rds" };
}

function description(fields: { Package: string } & Record<string, string>): string {
  const { Package, ...rest } = fields;
  const all = {
    Package,
    Version: "1.0",
    Title: "Words\n        go on",
    Built: "R 4.2.2; ; 2024-01-31 10:00:00 UTC; unix",
    ...rest,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

const noR = missing("R");

test("what R installs from a CRAN-like folder, and R's own packages, are what installed.packages() lists", {
  skip: noR,
}, async (context) => {
  const folder = freshFolder(context);
  const contrib = join(folder, "cran/src/contrib");
  mkdirSync(contrib, { recursive: true });
  const environment = {
    PATH: process.env.PATH!,
    HOME: folder,
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    R_LIBS_USER: "-",
  };
  const R = (code: string) =>
    execFileSync("Rscript", ["--vanilla", "-e", code], {
      env: environment,
      encoding: "utf8",
      timeout: 3_600_000,
    });
  for (const [name, version, more] of [
    ["tinydep", "0.9-2", ""],
    ["TinyTop", "1.2.3.9000", "Imports: tinydep\n"],
  ] as const) {
    mkdirSync(join(folder, name, "R"), { recursive: true });
    writeFileSync(join(folder, name, "NAMESPACE"), "export(f)\n");
    writeFileSync(join(folder, name, "R/f.R"), "f <- function() 1\n");
    const fields = `Package: ${name}\nVersion: ${version}\nTitle: T\nDescription: D.\nAuthor: A\nMaintainer: A <a@example.org>\nLicense: MIT\n`;
    writeFileSync(join(folder, name, "DESCRIPTION"), `${fields}${more}`);
    execFileSync("R", ["CMD", "build", "--no-build-vignettes", name], {
      cwd: folder,
      env: environment,
      stdio: "ignore",
    });
    execFileSync("mv", [join(folder, `${name}_${version}.tar.gz`), contrib]);
  }
  const own = join(folder, "library");
  mkdirSync(own);
  R(`tools::write_PACKAGES("${contrib}", type = "source")`);
  R(`install.packages("TinyTop", lib = "${own}", repos = "file://${folder}/cran", quiet = TRUE)`);
  const base = R("cat(.Library)");
  const truth = R(
    `m <- installed.packages(lib.loc = c("${own}", .Library)); cat(paste(m[, "LibPath"], m[, "Package"], m[, "Version"]), sep = "\n")`,
  );
  const tree = memoryTree({ ...filesOf(own, own), ...filesOf(base, base) });
  const collected = await collectFrom(r, tree);
  assert.equal(collected.status, "present");
  const read = packagesOf(collected);
  assert.deepEqual(
    // R itself is the one difference: it is no package.
    read
      .filter(({ name }) => name !== "R")
      .map(({ name, version, prefix }) => `${prefix} ${name} ${version}`)
      .sort(),
    truth.trim().split("\n").sort(),
  );
  assert.ok(truth.includes(`${own} TinyTop 1.2.3.9000`));
  const itself = read.find(({ name }) => name === "R")!;
  assert.equal(itself.version, R("cat(paste0(R.version$major, '.', R.version$minor))"));
  assert.equal(itself.purl, `pkg:generic/r@${itself.version}`);
});

test("a package has its repository, the R it was built for without the time, and its place", async () => {
  const collected = await collectFrom(
    r,
    memoryTree(
      installed(`${library}/MASS`, description({ Package: "MASS", Version: "7.3-60", Repository: "CRAN" })),
    ),
  );
  assert.deepEqual(packagesOf(collected), [
    {
      name: "MASS",
      version: "7.3-60",
      purl: "pkg:cran/MASS@7.3-60",
      prefix: library,
      location: `${library}/MASS`,
      origin: "CRAN",
      build: "R 4.2.2",
    },
  ]);
});

test("packages of GitHub, other git servers, Bioconductor and repositories with a password are told apart", async () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const collected = await collectFrom(
    r,
    memoryTree({
      ...installed(
        `${library}/hub`,
        description({
          Package: "hub",
          RemoteType: "github",
          RemoteHost: "api.github.com",
          RemoteUsername: "Someone",
          RemoteRepo: "Hub",
          RemoteSha: sha,
        }),
      ),
      ...installed(
        `${library}/other`,
        description({
          Package: "other",
          RemoteType: "git2r",
          RemoteUrl: "https://me:pass@git.example.org/o.git",
          RemoteSha: sha,
        }),
      ),
      ...installed(
        `${library}/lab`,
        description({
          Package: "lab",
          RemoteType: "gitlab",
          RemoteHost: "gitlab.example.org",
          RemoteUsername: "group",
          RemoteRepo: "lab",
          RemoteSha: sha,
        }),
      ),
      ...installed(
        `${library}/IRanges`,
        description({ Package: "IRanges", biocViews: "Infrastructure", git_branch: "RELEASE_3_16" }),
      ),
      ...installed(
        `${library}/pak`,
        description({
          Package: "pak",
          RemoteType: "standard",
          RemoteSha: "1.0",
          RemoteRepos: "https://u:p@repo.example.org/cran",
        }),
      ),
    }),
  );
  const short = packagesOf(collected).map(({ name, purl, commit, url, origin }) => [
    name,
    purl,
    commit,
    url,
    origin,
  ]);
  assert.deepEqual(short, [
    ["IRanges", "pkg:bioconductor/IRanges@1.0", undefined, undefined, undefined],
    ["hub", `pkg:github/someone/hub@${sha}`, sha, "https://github.com/Someone/Hub", undefined],
    [
      "lab",
      `pkg:cran/lab@1.0?vcs_url=git%2Bhttps://gitlab.example.org/group/lab%40${sha}`,
      sha,
      "https://gitlab.example.org/group/lab",
      undefined,
    ],
    [
      "other",
      `pkg:cran/other@1.0?vcs_url=git%2Bhttps://git.example.org/o.git%40${sha}`,
      sha,
      "https://git.example.org/o.git",
      undefined,
    ],
    ["pak", "pkg:cran/pak@1.0", undefined, undefined, "https://repo.example.org/cran"],
  ]);
});

test("packages that dpkg or conda put there say so", async () => {
  const conda = "/opt/conda/lib/R/library";
  const collected = await collectFrom(
    r,
    memoryTree({
      ...installed("/usr/lib/R/site-library/Rcpp", description({ Package: "Rcpp" })),
      "/var/lib/dpkg/info/r-cran-rcpp.list": "/.\n/usr/lib/R/site-library/Rcpp/DESCRIPTION\n",
      ...installed(`${conda}/Rcpp`, description({ Package: "Rcpp" })),
      ...installed(`${conda}/stats`, description({ Package: "stats", Priority: "base" })),
      ...installed(`${conda}/byhand`, description({ Package: "byhand" })),
      "/opt/conda/conda-meta/r-rcpp-1.0.11-r43h7df8631_0.json":
        '{"name":"r-rcpp","version":"1.0.11","files":["lib/R/library/Rcpp/DESCRIPTION"]}',
      "/opt/conda/conda-meta/r-base-4.3.1-h1_0.json":
        '{"name":"r-base","version":"4.3.1","files":["lib/R/library/stats/DESCRIPTION"]}',
    }),
  );
  assert.deepEqual(
    packagesOf(collected).map(({ name, prefix, owner }) => [name, prefix, owner]),
    [
      ["Rcpp", conda, "conda"],
      ["byhand", conda, undefined],
      ["stats", conda, "conda"],
      ["Rcpp", "/usr/lib/R/site-library", "dpkg"],
    ],
  );
});

test("renv's libraries of links are read by their links, its cache and sandbox are not", async () => {
  const cache = "/root/.cache/R/renv/cache/v5/R-4.3/x86_64-pc-linux-gnu";
  const hash = "0123456789abcdef0123456789abcdef";
  const project = "/srv/project/renv/library/R-4.3/x86_64-pc-linux-gnu";
  const collected = await collectFrom(
    r,
    memoryTree({
      ...installed(`${cache}/a/1.0/${hash}/a`, description({ Package: "a" })),
      ...installed(`${cache}/unused/1.0/${hash}/unused`, description({ Package: "unused" })),
      ...installed(`${library}/stats`, description({ Package: "stats", Priority: "base" })),
      [`${project}/a`]: { target: `${cache}/a/1.0/${hash}/a` },
      "/srv/other/renv/library/a": { target: `${cache}/a/1.0/${hash}/a` },
      [`/root/.cache/R/renv/sandbox/R-4.3/${hash}/stats`]: { target: `${library}/stats` },
      "/srv/elsewhere/a": { target: "/nowhere" },
    }),
  );
  assert.deepEqual(
    packagesOf(collected).map(({ name, prefix, location }) => [name, prefix, location]),
    [
      ["a", "/srv/other/renv/library", "/srv/other/renv/library/a"],
      ["a", project, `${project}/a`],
      ["stats", library, `${library}/stats`],
    ],
  );
});

test("sources of packages, and other programs' files of that name, are not installed packages", async () => {
  const collected = await collectFrom(
    r,
    memoryTree({
      "/root/mypackage/DESCRIPTION": "Package: mypackage\nVersion: 1.0\n",
      "/usr/share/doc/x/DESCRIPTION": "This is a text.\n",
    }),
  );
  assert.deepEqual(collected, { status: "absent" });
});

test("a DESCRIPTION that is cut off, names no version, or is damaged is an error; the other packages stay", async () => {
  const good = installed(`${library}/good`, description({ Package: "good" }));
  const text = description({ Package: "bad" });
  const path = `${library}/bad/DESCRIPTION`;
  const collect = (content: string | Buffer) =>
    collectFrom(r, memoryTree({ ...good, ...installed(`${library}/bad`, content) }));
  const check = async (content: string | Buffer, message: RegExp) => {
    const collected = await collect(content);
    assertError(collected, path, message);
    assert.deepEqual(
      packagesOf(collected).map(({ name }) => name),
      ["good"],
    );
  };
  await check(text.slice(0, text.indexOf("Built")), /has no Built field/);
  await check("", /has no Package field/);
  await check(text.replace("Version: 1.0\n", ""), /no version of "bad"/);
  await check(Buffer.from(text.replace("1.0", "1.\xff"), "latin1"), /version of "bad" is not valid UTF-8/);
  await check("x".repeat(1024 * 1024 + 1), /more than the 1048576 that are read/);
  // Authors' names in other encodings are common in older packages, and no harm.
  const latin = await collect(Buffer.from(`${text}Author: Jos\xe9\nEncoding: latin1\n`, "latin1"));
  assert.equal(latin.status, "present");
});

test("a copy of a package in one library is listed, with the name that R finds it by", async () => {
  const copy = installed(`${library}/copy-of-a`, description({ Package: "a", Version: "2.0" }));
  const collected = await collectFrom(
    r,
    memoryTree({
      ...installed(`${library}/a`, description({ Package: "a" })),
      ...copy,
      ...installed(`${library}/00LOCK-b/b`, description({ Package: "b" })),
      ...installed(`${library}/00LOCK-c/00new/c`, description({ Package: "c" })),
      ...installed(`${library}/odd`, `${description({ Package: "odd" })}no field\n`),
    }),
  );
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(namesAndVersions(collected), ["a 1.0", "a 2.0", "odd 1.0"]);
  const left = "is what an interrupted installation left behind: R does not look at it";
  assert.deepEqual(collected.notes, [
    { path: `${library}/00LOCK-b/b`, message: left },
    { path: `${library}/00LOCK-c/00new/c`, message: left },
    {
      path: `${library}/copy-of-a/DESCRIPTION`,
      message: "is the package a, which R lists by its folder's name, copy-of-a",
    },
    { path: `${library}/odd/DESCRIPTION`, message: collected.notes?.[3]?.message },
  ]);
});

test("a package whose DESCRIPTION was removed is an error: R still lists it", async () => {
  const found = await collectFrom(
    r,
    memoryTree({
      ...installed(`${library}/a`, description({ Package: "a" })),
      [`${library}/b/Meta/package.rds`]: "rds",
      [`${library}/00LOCK-c/c/Meta/package.rds`]: "rds",
    }),
  );
  assertError(found, `${library}/b`, /has no DESCRIPTION/);
  assert.deepEqual(namesAndVersions(found), ["a 1.0"]);
});
