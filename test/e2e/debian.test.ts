import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { installers, together } from "../../prove/moves/installers.ts";
import { proveInstaller } from "../../prove/moves/one.ts";
import type { MoveResult } from "../../prove/moves/results.ts";
import { startUpstreams, type Upstreams } from "../support/upstreams.ts";
import { baseImage } from "./bases.ts";
import { stx } from "./support.ts";

let folder: string;
let store: string;
/** An image with Debian and nothing else. */
let debian: string;

/** Runs the command line in this folder, which must succeed. @returns what it says as JSON */
async function json(args: string[]) {
  const { code, out, err } = await stx([...args, "--json"], folder);
  assert.equal(code, 0, out + err.slice(-3000));
  return JSON.parse(out);
}

/** Builds a recipe of this folder. @returns what `build --json` says of the build */
async function build(name: string, recipe: string) {
  await writeFile(join(folder, `${name}.def`), recipe);
  return (await json(["build", `${name}.def`, "--store", store])).built;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-e2e-"));
  store = join(folder, "containers");
  debian = await baseImage("debian");
});
after(() => rm(folder, { recursive: true, force: true }));

describe("an archive that forgets old versions", () => {
  let upstreams: Upstreams;
  let kept: string;
  before(async () => {
    upstreams = await startUpstreams();
    upstreams.apt.publish("stx-data", "1.0-1");
    kept = join(folder, "kept");
    await mkdir(kept);
    await writeFile(join(folder, "archive.asc"), upstreams.apt.key);
    await writeFile(
      join(folder, "kept.def"),
      `Bootstrap: localimage
From: ${debian}

%files
    archive.asc /etc/apt/keyrings/archive.asc

%post
    echo "deb [signed-by=/etc/apt/keyrings/archive.asc] ${upstreams.address}/apt ./" >/etc/apt/sources.list
    apt-get update
    apt-get install -y stx-data
`,
    );
  });
  after(() => upstreams?.close());

  test("what is gone comes from its snapshot, and the rebuild is verified, content and all", async () => {
    const config = `apt-snapshots:\n  Test: "${upstreams.address}/snapshot/{id}/"\n`;
    await writeFile(join(kept, "config.yaml"), config);
    const trust = { NODE_EXTRA_CA_CERTS: upstreams.certificate };
    const built = await stx(["build", "kept.def", "--store", kept, "--json"], folder, trust);
    assert.equal(built.code, 0, built.out + built.err.slice(-3000));
    const { ts: name, lock } = JSON.parse(built.out).built;
    assert.match(lock.archives[0].snapshot, /\/snapshot\/\d{8}T\d{6}Z\/$/);
    assert.deepEqual(lock.unlocked, []);
    upstreams.apt.publish("stx-data", "2.0-1");
    const log = () => readFileSync(join(kept, "kept", `kept-${name}.verify.build.log`), "utf8");

    const offered = await stx(["verify", `kept-${name}`, "--store", kept], folder);
    assert.equal(offered.code, 0, offered.out + offered.err.slice(-3000));
    assert.doesNotMatch(log(), /snapshot/, "as long as the archive has it, the snapshot is not asked");

    upstreams.apt.withdraw("stx-data", "1.0-1");
    const { code, out, err } = await stx(["verify", `kept-${name}`, "--store", kept], folder);
    assert.equal(code, 0, out + err.slice(-3000));
    assert.match(out, /level: content/);
    assert.match(
      log(),
      /not offered by the archives now, so their snapshots are asked, too: stx-data all 1\.0-1/,
    );
  });

  test("what is gone and has no snapshot: not verified, and the package is named with both versions", async () => {
    const { built } = await json(["build", "kept.def", "--store", store]);
    upstreams.apt.publish("stx-data", "3.0-1");
    upstreams.apt.withdraw("stx-data", "2.0-1");
    const { code, out, err } = await stx(["verify", `kept-${built.ts}`, "--store", store], folder);
    assert.equal(code, 3, out + err.slice(-3000));
    assert.match(out, /stx-data.*2\.0-1.*3\.0-1/);
    const verdict = (ending: string) => existsSync(join(store, "kept", `kept-${built.ts}.${ending}`));
    assert.deepEqual([verdict("verified"), verdict("unverified")], [false, true]);
  });
});

describe("a small sample of `npm run prove -- recover`", () => {
  let upstreams: Upstreams;
  before(async () => {
    upstreams = await startUpstreams();
    upstreams.apt.publish("stx-data", "1.0-1");
  });
  after(() => upstreams?.close());

  test("an image comes back from itself alone: packages, users, files, configuration and sections", async () => {
    await writeFile(join(folder, "archive.asc"), upstreams.apt.key);
    const { files } = await build(
      "old",
      `Bootstrap: localimage
From: ${debian}

%files
    archive.asc /etc/apt/keyrings/archive.asc

%labels
    Author somebody

%environment
    export TOOL=1

%post
    echo "deb [signed-by=/etc/apt/keyrings/archive.asc] ${upstreams.address}/apt ./" >/etc/apt/sources.list
    apt-get update
    apt-get install -y stx-data
    useradd --uid 4321 worker
    printf '#!/bin/sh\\necho tool\\n' >/usr/local/bin/tool
    chmod 4755 /usr/local/bin/tool
    mkdir -m 1777 /data
    chown worker /data
    echo 'PS1=x' >>/etc/bash.bashrc
    rm -r /usr/share/bash-completion
    ln -s /usr/local/bin/tool /usr/local/bin/link

%runscript
    exec tool "$@"
`,
    );
    const options = ["--ignore-definition", "--base", debian, "-o", join(folder, "recovered")];
    const recovered = await stx(["recover", files.image, ...options], folder);
    assert.equal(recovered.code, 0, recovered.err);
    const [buildIt = [], count = []] = Array.from(
      recovered.out.matchAll(/^ {2}stx-container (.*)$/gm),
      ([, words = ""]) => words.split(" "),
    );
    const again = await stx(buildIt, folder);
    assert.equal(again.code, 0, again.out + again.err.slice(-3000));
    const text = await stx(count, folder);
    assert.match(text.out, /^dpkg: (\d+) of \1 in the same version$/m, text.err);
    const counted = await stx([...count, "--json"], folder);
    const account = JSON.parse(counted.out);
    assert.deepEqual(account.examples, []);
    assert.deepEqual({ ...account.files, same: 0 }, { same: 0, other: 0, missing: 0, extra: 0 });
    assert.deepEqual(account.sections, {
      environment: true,
      runscript: true,
      startscript: true,
      labels: true,
    });
    for (const [id, { other, missing, extra }] of Object.entries<Record<string, number>>(account.packages))
      assert.deepEqual([other, missing, extra], [0, 0, 0], id);
    assert.equal(account.attributes, 0);
  });
});

describe("a small sample of `npm run prove -- moves`", () => {
  test("apt and pip: newer versions change the recipe's image, and not the locked recipe's", async () => {
    const work = join(folder, "moves");
    await mkdir(work);
    const both = together([installers.apt!, installers.pip!]);
    const came: MoveResult[] = [];
    await proveInstaller(both, work, await baseImage("python"), ["newer"], (_, result) => came.push(result));
    assert.deepEqual(came, [
      {
        rough: {
          is: "drift",
          what: "branch 2.0-1 → 2.1-1, leaf 1.1-1 → 1.2-1, branch 2.0 → 2.1, leaf 1.1 → 1.2",
        },
        locked: { is: "same", what: "" },
        isRight: true,
      },
    ]);
  });
});

describe("other package managers", () => {
  /** Debian with R, and with the programs of other distributions. */
  let tools: string;
  before(async () => {
    const recipe = `Bootstrap: localimage
From: ${debian}

%post
    apt-get update
    apt-get install -y --no-install-recommends dnf zypper r-base-core
    rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc /usr/share/locale /usr/share/man
    mkdir -p /etc/rpm
    echo '%_dbpath /var/lib/rpm' >/etc/rpm/macros
`;
    tools = (await build("tools", recipe)).files.image;
  });

  describe("R, whose repositories offer the newest version only", () => {
    let upstreams: Upstreams;
    before(async () => {
      upstreams = await startUpstreams();
      upstreams.cran.publish("leaf", "1.0");
      upstreams.cran.publish("branch", "1.0", { leaf: ">= 0.5" });
    });
    after(() => upstreams?.close());

    test("the rebuild takes the locked versions from the Archive, dependencies too", async () => {
      const { ts: name, lock } = await build(
        "r",
        `Bootstrap: localimage
From: ${tools}

%post
    echo 'options(repos = c(CRAN = "${upstreams.address}/cran"))' >>/etc/R/Rprofile.site
    Rscript -e 'install.packages("branch")'
    mkdir /opt/library
    Rscript -e 'install.packages("leaf", lib = "/opt/library")'
`,
      );
      assert.deepEqual(
        lock.ecosystems.r.packages
          .filter((each: { owner?: string; name: string }) => !each.owner && each.name !== "R")
          .map(
            (each: { name: string; version: string; prefix: string }) =>
              `${each.prefix}/${each.name} ${each.version}`,
          )
          .sort(),
        [
          "/opt/library/leaf 1.0",
          "/usr/local/lib/R/site-library/branch 1.0",
          "/usr/local/lib/R/site-library/leaf 1.0",
        ],
      );
      upstreams.cran.publish("leaf", "1.1");
      upstreams.cran.publish("branch", "2.0", { leaf: ">= 1.1" });
      const { code, out, err } = await stx(["verify", `r-${name}`, "--store", store], folder);
      assert.equal(code, 0, out + err.slice(-3000));
      assert.match(out, /verified/);
    });
  });

  describe("rpm packages, by dnf and zypper", () => {
    let upstreams: Upstreams;
    let base: string;
    before(async () => {
      upstreams = await startUpstreams();
      upstreams.rpm.publish("base-data", "1.0-1");
      const first = `dnf install -y --nogpgcheck --repofrompath=first,${upstreams.address}/rpm base-data`;
      const recipe = `Bootstrap: localimage\nFrom: ${tools}\n\n%post\n    ${first}\n`;
      base = (await build("rpm-base", recipe)).files.image;
    });
    after(() => upstreams?.close());

    test("the rebuild takes the locked versions, of the base's packages and removed ones too, and nothing besides", async () => {
      const { rpm, address } = upstreams;
      rpm.publish("base-data", "1.5-1");
      rpm.publish("leaf", "1.0-1");
      rpm.publish("branch", "1:1.0-1", { leaf: ">= 0.5" });
      rpm.publish("tool", "1.0-1");
      rpm.publish("twig", "1.0-1");
      rpm.publish("bough", "3:1.0-1", { twig: ">= 0.5" });
      const {
        ts: name,
        lock,
        files,
      } = await build(
        "rpm",
        `Bootstrap: localimage
From: ${base}

%post
    mkdir -p /etc/yum.repos.d
    printf '[test]\\nname=test\\nbaseurl=${address}/rpm\\ngpgcheck=0\\n' >/etc/yum.repos.d/test.repo
    dnf install -y branch tool
    dnf remove -y tool
    dnf update -y
    dnf clean all
    zypper -n --no-gpg-checks addrepo ${address}/rpm test
    zypper -n --no-gpg-checks install bough
    rm -rf /var/cache/zypp /var/lib/zypp
`,
      );
      assert.deepEqual(
        lock.ecosystems.rpm.packages.map(
          (each: { name: string; version: string }) => `${each.name} ${each.version}`,
        ),
        ["base-data 1.5-1", "bough 3:1.0-1", "branch 1:1.0-1", "leaf 1.0-1", "twig 1.0-1"],
      );
      assert.match(readFileSync(files.lockedRecipe, "utf8"), /^tool 1\.0-1 noarch$/m);
      rpm.publish("base-data", "2.0-1");
      rpm.publish("leaf", "1.1-1");
      rpm.publish("branch", "1:2.0-1", { leaf: ">= 1.1" });
      rpm.publish("tool", "2.0-1");
      rpm.publish("twig", "1.1-1");
      rpm.publish("bough", "3:2.0-1", { twig: ">= 1.1" });
      rpm.publish("uninvited", "1.0-1", {}, "1.0-1", ["Supplements: branch"]);
      rpm.publish("usurper", "1.0-1", {}, "1.0-1", ["Obsoletes: branch", "Provides: branch = 9"]);
      const { code, out, err } = await stx(["verify", `rpm-${name}`, "--store", store], folder);
      assert.equal(code, 0, out + err.slice(-3000));
      assert.match(out, /level: content/);
      const log = readFileSync(join(store, "rpm", `rpm-${name}.verify.build.log`), "utf8");
      assert.match(log, /Installing +: tool-1\.0-1/, "also for a package that is gone from the image");
    });
  });
});
