import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { serveFolder } from "../support/upstreams/files.ts";
import { makeRepository, serveGit } from "../support/upstreams/git.ts";
import { addLfsFile, serveLfs } from "../support/upstreams/lfs.ts";
import { lab } from "./support.ts";

const lacksLfs = spawnSync("git", ["lfs", "version"]).status !== 0 && "not installed: git-lfs";

/** A client that speaks HTTP/2 alone; it prints what it gets. */
const http2Client = `
const { connect } = require("node:http2");
const { readFileSync } = require("node:fs");
const [origin, path] = process.argv.slice(1);
const session = connect(origin, { ca: readFileSync("/etc/ssl/certs/ca-certificates.crt") });
const stream = session.request({ ":path": path });
stream.on("end", () => session.close()).pipe(process.stdout);`;

describe("downloads", { concurrency: 2 }, () => {
  it("curl and wget: whole, parts, continued, conditional, compressed, HTTP/2", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    writeFileSync(at.path("site/data"), "0123456789".repeat(1000));
    writeFileSync(at.path("site/page.html"), "<p>hello</p>\n".repeat(100));
    const host = await at.hosts.add("files.stx.test", serveFolder(at.path("site")));
    const script = (out: string) => `
      mkdir ${out}; cd ${out}
      for at in ${host.http} ${host.https}; do
        curl -fsS $at/data -o whole
        curl -fsS -r 10-19 $at/data -o part
        head -c 100 whole >continued; curl -fsS -C - $at/data -o continued
        head -c 100 whole >wcontinued; wget -nv -c $at/data -O wcontinued
        wget -nv -N $at/data; wget -nv -N $at/data
        curl -fsS --compressed $at/page.html -o page
        wget -nv $at/page.html
        curl -fsSI $at/data >head
        curl -fsSL --http1.1 $at/data -o one
        curl -fsS --http2 $at/data -o two
        curl -sS -o missing -w '%{http_code}' $at/missing >status
        curl -fsS -z whole $at/data -o unchanged || true
        curl -fsS $at/data | head -c 5 >beginning || true
      done
      curl -fsS --http2-prior-knowledge ${host.http}/data -o only
      "$NODE" -e "$H2" ${host.https} /page.html >secure
      cat part continued wcontinued data page page.html one two only secure beginning status | sha256sum`;
    const env = { NODE: process.execPath, H2: http2Client };
    const recorded = await at.record(script("a"), env);
    assert.deepEqual(recorded.report, { unrecorded: [], absentNames: [], untrusted: [] });
    await at.hosts.stopAll();
    const replayed = await at.replay(script("b"), env);
    assert.equal(replayed.out, recorded.out);
    for (const file of ["secure", "only", "whole", "part", "continued", "data", "page"])
      assert.deepEqual(readFileSync(at.path("b", file)), readFileSync(at.path("a", file)), file);
  });
});

describe("git", { concurrency: 2 }, () => {
  it("clones whole, shallow, of a branch, with submodules, fetches, and says what is there", async (t) => {
    const at = await lab(t);
    const host = await at.hosts.add("git.stx.test", serveGit(at.path("repos")));
    makeRepository(at.path("repos"), "inner");
    makeRepository(at.path("repos"), "outer", { part: `${host.https}/inner` });
    const script = (out: string) => `
      export HOME=$PWD/home GIT_TERMINAL_PROMPT=0; mkdir -p ${out} home; cd ${out}
      git clone -q ${host.https}/outer whole
      git clone -q --depth 1 ${host.https}/outer shallow
      git clone -q --recurse-submodules ${host.http}/outer.git deep
      git clone -q -b other --single-branch ${host.https}/inner branch
      git -C branch fetch -q origin main && git -C branch checkout -q FETCH_HEAD
      git -C shallow fetch -q --unshallow
      git -c protocol.version=0 clone -q ${host.https}/inner old
      git ls-remote ${host.https}/inner
      for each in whole shallow deep deep/part branch old; do
        git -C $each rev-parse HEAD; git -C $each rev-list --count HEAD
      done`;
    const recorded = await at.record(script("a"));
    await at.hosts.stopAll();
    rmSync(at.path("repos"), { recursive: true });
    const replayed = await at.replay(script("b"));
    assert.equal(replayed.out, recorded.out);
  });

  it("LFS: clones with the files that lie outside the repository", { skip: lacksLfs }, async (t) => {
    const at = await lab(t);
    const objects = new Map<string, Buffer>();
    const host = await at.hosts.add("lfs.stx.test", serveLfs(objects, serveGit(at.path("repos"))));
    makeRepository(at.path("repos"), "large");
    const content = Buffer.alloc(100_000, "large ");
    objects.set(addLfsFile(at.path("repos/large"), "data.bin", content), content);
    const script = (out: string) => `
      export HOME=$PWD/home; mkdir -p ${out} home; git lfs install --skip-repo >&2; cd ${out}
      git clone -q ${host.https}/large.git it; cat it/data.bin`;
    const recorded = await at.record(script("a"));
    assert.equal(recorded.out, content.toString());
    await at.hosts.stopAll();
    objects.clear();
    rmSync(at.path("repos"), { recursive: true });
    assert.equal((await at.replay(script("b"))).out, recorded.out);
  });
});
