import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { draw } from "../../prove/corpus/draw.ts";
import { proveRecipe } from "../../prove/corpus/one.ts";
import { readCorpus } from "../../prove/corpus/results.ts";
import { draw as drawToRecover } from "../../prove/recover/draw.ts";
import { readRecovered } from "../../prove/recover/results.ts";
import { corpus } from "../../prove/support/corpus.ts";
import { baseImage } from "./bases.ts";

/** As recipes of others are: a base on Docker Hub, two projects, an archive, another one's packages, a file of their own. */
const recipe = `Bootstrap: docker
From: debian:12

%files
    run.sh /opt/run.sh

%post
    apt-get update
    apt-get install -y --no-install-recommends git curl no-such-package-anywhere
    echo "deb https://vendor.example.com/debian stable main" >/etc/apt/sources.list.d/vendor.list
    git clone https://github.com/someone/their-tool.git /opt/their-tool
    cd /opt/their-tool && git checkout 0123456789abcdef0123456789abcdef01234567
    curl -fsSL https://downloads.example.org/other-2.1.tar.gz | tar -xz -C /opt
    /opt/run.sh

%runscript
    exec /opt/their-tool/run "$@"
`;

test("a recipe as of others is recorded, and verified from stand-ins under the true names and from the vault", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "stx-others-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const debian = await baseImage("debian");
  const isKnown = (name: string) => !name.startsWith("no-such");
  const row = await proveRecipe({ text: recipe, bases: [debian], isKnown, folder });
  assert.deepEqual(row.dropped, ["no-such-package-anywhere"]);
  assert.equal(row.failed, undefined);
  assert.equal(row.unrecorded, undefined);
  assert.ok((row.packages ?? 0) > 50, `${row.packages}`);
  assert.equal(row.upstream?.level, "content", JSON.stringify(row.upstream));
  assert.equal(row.vault?.level, "content", JSON.stringify(row.vault));
});

test("the results are of the recipes that the seeds give, in their order", {
  skip: existsSync(corpus) ? false : `the corpus is not here: ${corpus}`,
}, () => {
  const { population, drawn } = draw();
  const results = readCorpus();
  assert.equal(results?.population, population);
  assert.deepEqual(
    results?.rows.map(({ file, cannot }) => ({ file, cannot })),
    drawn.map((each) => ({ file: each.file, cannot: "cannot" in each ? each.cannot : undefined })),
  );
  assert.deepEqual(
    Object.keys(readRecovered()),
    drawToRecover().map(({ file }) => file),
  );
});
