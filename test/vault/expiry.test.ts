import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, it } from "node:test";
import { expiringApt } from "../support/upstreams/expiring-apt.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import { lab } from "./support.ts";

const missing = ["apt-get", "gpg", "dpkg-scanpackages"].filter(
  (name) => spawnSync("which", [name]).status !== 0,
);
const skip = missing.length > 0 && `not installed: ${missing.join(", ")}`;

describe("what expires", { concurrency: 2, skip }, () => {
  it("apt: a Release and its key that were in date when they were recorded are so at every replay", async (t) => {
    const at = await lab(t);
    const recordedAt = Math.floor(Date.now() / 1000) - 3600;
    expiringApt(at.folder, recordedAt, 60);
    const host = await at.hosts.add("deb.stx.test", serveFolder(at.path("site")));
    const script = (out: string) => `
      mkdir -p ${out}/lists/partial ${out}/cache/archives/partial; cd ${out}
      echo "deb [signed-by=$PWD/../key.asc] ${host.https}/deb ./" >list
      apt() { apt-get -oDir::Etc::SourceList=$PWD/list -oDir::Etc::SourceParts=/dev/null -oDir::State::Lists=$PWD/lists \\
        -oDir::Cache=$PWD/cache -oAPT::Sandbox::User=root -oApt::Key::gpgvcommand=$(dirname $APT_CONFIG)/gpgv "$@"; }
      apt update >&2; apt download leaf >&2
      (cd lists; find . -type f ! -name lock | sort | xargs sha256sum); sha256sum *.deb`;
    const env = { MOMENT: String(recordedAt) };
    const recorded = await at.record(script("a"), env);
    await at.hosts.stopAll();
    rmSync(at.path("site"), { recursive: true });
    const replayed = await at.replay(script("b"), env);
    assert.equal(replayed.out.replaceAll("/b/", "/a/"), recorded.out);
    const late = await at.run("replay", script("c"), { MOMENT: String(Math.floor(Date.now() / 1000)) });
    assert.notEqual(late.code, 0, "as of now, the key has expired");
    assert.match(late.err, /EXPKEYSIG/);
  });
});
