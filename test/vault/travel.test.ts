import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { assertFailed, type Bench, bench, tinyRecipe } from "../cli/support.ts";
import { registryTools, startRegistry } from "../registry/support.ts";

/** Two builds of one recipe whose upstream changed between them; the upstream is gone. */
let at: Bench;
let builds: string[];
const cleanup: (() => unknown)[] = [];

before(async () => {
  at = await bench({ after: (work: () => unknown) => cleanup.push(work) } as never);
  const answers: Record<string, string> = {
    "/small": "small\n",
    "/large": "large ".repeat(500_000),
    "/moves": "1",
  };
  const server = createServer((request, response) => response.end(answers[request.url ?? ""]));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await at.write("source/data", "of the context\n");
  const fetches = ["small", "large", "moves"].map((name) => `wget -O /${name} ${address}/${name}`);
  const recipe = tinyRecipe(fetches.join("\n"), "", ["source /source"]);
  await at.write("tiny.def", recipe);
  const first = (await at.json(["build", "tiny.def", "--vault"])).built;
  answers["/moves"] = "2";
  const second = (await at.json(["build", "tiny.def", "--vault", "--force"])).built;
  builds = [first, second].map(({ name, ts }) => `${name}-${ts}`);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
after(async () => {
  for (const work of cleanup) await work();
});

describe("a vault that travels", () => {
  it("as one file with image, lock, recipes and what the recipe copies: a stranger verifies with nothing else", async (t) => {
    const file = at.path("tiny.vault.tar");
    await at.run(["vault", "export", builds[0]!, "--image", "-o", file]);
    const stranger = await bench(t);
    copyFileSync(file, stranger.path("tiny.vault.tar"));
    const { verified } = await stranger.json(["verify", "--from-vault", "tiny.vault.tar"]);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(
      readdirSync(stranger.path("containers/.vault/blobs/sha256")),
      [],
      "it is read where it lies",
    );
  });

  it("is the same bytes at every export, an OCI layout in an archive", async () => {
    const [a, b] = [at.path("a.tar"), at.path("b.tar")];
    for (const file of [a, b]) await at.json(["vault", "export", builds[0]!, "-o", file]);
    assert.deepEqual(readFileSync(a), readFileSync(b));
    await at.json(["vault", "export", builds[0]!, "-o", `${at.path("layout")}/`]);
    assert.equal(readFileSync(at.path("layout/oci-layout"), "utf8"), '{"imageLayoutVersion":"1.0.0"}');
    const [checked] = await at.json(["vault", "check", "layout"]);
    assert.deepEqual(checked, { build: builds[0], faults: [] });
  });

  it("replaces its earlier export, and no other archive or folder", async () => {
    const file = await at.write("earlier.tar", "");
    for (const _ of [1, 2]) await at.json(["vault", "export", builds[0]!, "-o", file]);
    await at.write("mine/notes.txt", "mine");
    execFileSync("tar", ["-cf", at.path("mine.tar"), "-C", at.folder, "mine"]);
    const inTheWay = (to: string) => at.run(["vault", "export", builds[0]!, "-o", to]);
    assertFailed(
      await inTheWay(at.path("mine.tar")),
      2,
      /tar archive, which this command did not write/,
      /--output/,
    );
    assertFailed(
      await inTheWay(`${at.path("mine")}/`),
      2,
      /a folder of that name has files in it/,
      /another folder/,
    );
    assert.equal(readFileSync(at.path("mine/notes.txt"), "utf8"), "mine");
  });

  it("through a registry, by the real client's rules: only what is missing is sent", async (t) => {
    const tools = await registryTools();
    if ("missing" in tools) return t.skip(tools.missing);
    const registry = await startRegistry(tools.registry);
    t.after(() => registry.stop());
    const to = (tag: string) => `oras://${registry.host}/me/tiny:${tag}`;
    const first = await at.json(["vault", "export", builds[0]!, "-o", to("first")]);
    assert.equal(first.pushed.sent, first.parts + 1);
    const second = await at.json(["vault", "export", builds[1]!, "-o", to("second")]);
    assert.ok(second.pushed.sent < first.pushed.sent, "the large body is there");
    const stranger = await bench(t);
    const imported = await stranger.json(["vault", "import", to("second")]);
    assert.deepEqual([imported.buildId, imported.bodies], [builds[1], 3]);
    assert.equal((await stranger.json(["vault", "import", to("second")])).bodies, 0);
    assert.equal((await stranger.json(["vault", "import", to("first")])).bodies, 1);
    const verify = ["verify", builds[1]!, "--context", at.folder, "--from-vault"];
    const { verified } = await stranger.json(verify);
    assert.equal(verified.verdict, "verified");
    // Attached to its image, it is found by the image's name.
    const image = to("image");
    const push = ["push", builds[1]!, image, "--allow-unverified", "--context", at.folder];
    assert.equal((await at.json(push)).vault, null);
    assertFailed(
      await stranger.run(["vault", "import", image, "--store", "other"]),
      1,
      /no vault is attached/,
    );
    const pushed = await at.json([...push, "--vault"]);
    assert.match(pushed.vault, /^sha256:/);
    const found = await stranger.json(["vault", "import", image, "--store", "other"]);
    assert.deepEqual([found.buildId, found.index], [builds[1], imported.index]);
    await at.json(["vault", "export", builds[0]!, "-o", at.path("of-another.tar")]);
    const another = await at.run([...push, "--vault", "of-another.tar"]);
    assertFailed(another, 5, /the vault is not that of/);
    const absent = await stranger.run(["vault", "import", to("third")]);
    assertFailed(absent, 1, /does not have what was asked for/);
  });

  it("cut off or flipped is named, and nothing of it is taken or judged", async (t) => {
    const stranger = await bench(t);
    const whole = at.path("whole.tar");
    await at.json(["vault", "export", builds[0]!, "--image", "-o", whole]);
    const size = readFileSync(whole).length;
    copyFileSync(whole, stranger.path("cut.tar"));
    truncateSync(stranger.path("cut.tar"), size - 100_000);
    for (const command of [
      ["vault", "import", "cut.tar"],
      ["vault", "show", "cut.tar"],
      ["verify", "--from-vault", "cut.tar"],
    ])
      assertFailed(await stranger.run(command), 5, /cut\.tar is not an exported vault/, /cut off/);
    const bytes = readFileSync(whole);
    const at100 = bytes.indexOf("large large large") + 1000;
    bytes[at100] = bytes[at100]! ^ 1;
    writeFileSync(stranger.path("flipped.tar"), bytes);
    const [checked] = await stranger.json(["vault", "check", "flipped.tar"], 5);
    assert.equal(checked.faults[0].what, "damaged");
    assertFailed(await stranger.run(["vault", "import", "flipped.tar"]), 5, /the body sha256:\w+ is damaged/);
    assert.ok(!existsSync(stranger.path(`containers/.vault/index/${builds[0]}.json`)));
    const ran = await stranger.run(["verify", "--from-vault", "flipped.tar"]);
    assertFailed(ran, 5, /lacks the body|damaged/);
    assert.deepEqual(
      stranger.files().filter((name) => name.endsWith("verified")),
      [],
    );
  });

  it("of another build of the same recipe is refused: as an index in its place, and as a file", async () => {
    const [first, second] = builds as [string, string];
    const index = (id: string) => at.path("containers/.vault/index", `${id}.json`);
    const own = readFileSync(index(second));
    await at.run(["vault", "export", first, "-o", at.path("other.vault.tar")]);
    const verify = ["verify", second, "--context", at.folder, "--from-vault"];
    try {
      copyFileSync(index(first), index(second));
      assertFailed(await at.run(verify), 5, /is not the one that the lock names/);
    } finally {
      writeFileSync(index(second), own);
    }
    const path = at.path("other.vault.tar");
    assertFailed(
      await at.run([...verify, path]),
      5,
      /is not the vault that the lock names/,
      new RegExp(first),
    );
  });

  it("of another build under an id that the store has is not imported: the store's own vault stays", async (t) => {
    const stranger = await bench(t);
    await at.run(["vault", "export", builds[0]!, "-o", stranger.path("own.tar")]);
    await stranger.json(["vault", "import", "own.tar"]);
    const lock = stranger.path(`containers/tiny/${builds[0]}.lock`);
    const index = stranger.path(`containers/.vault/index/${builds[0]}.json`);
    const own = readFileSync(index);
    writeFileSync(lock, `${readFileSync(lock, "utf8")}\n`);
    assertFailed(await stranger.run(["vault", "import", "own.tar"]), 2, /has another build tiny-/);
    assert.deepEqual(readFileSync(index), own);
  });

  it("is no upstream: a verdict made with it as the network would say that the servers still have the packages", async () => {
    const env = { STX_VAULT_NETWORK: builds[0]! };
    const marker = `containers/tiny/${builds[0]}.verified`;
    const before = existsSync(at.path(marker));
    assertFailed(await at.run(["verify", builds[0]!], { env }), 2, /is the vault of tiny-/, /--from-vault/);
    assert.equal(existsSync(at.path(marker)), before);
    const inside = await at.run(["vault", "run", builds[0]!, "--", "env"]);
    assert.match(inside.stdout, new RegExp(`^STX_VAULT_NETWORK=${builds[0]}$`, "m"));
  });

  it("says what two builds were answered differently", async () => {
    const found = await at.json(["vault", "diff", builds[0]!, builds[1]!], 3);
    assert.equal(found.length, 1);
    assert.match(found[0].request, /^GET http:\/\/127\.0\.0\.1:\d+\/moves$/);
    assert.deepEqual(await at.json(["vault", "diff", builds[0]!, builds[0]!]), []);
  });

  it("gives up bodies that no index names, not those of a build that may be running", async () => {
    const folder = at.path("containers/.vault");
    const orphan = `${folder}/blobs/sha256/${"0".repeat(64)}`;
    writeFileSync(orphan, "left over");
    assert.equal((await at.json(["vault", "gc"])).bodies, 0, "it may be in use");
    const yesterday = new Date(Date.now() - 25 * 3600_000);
    utimesSync(orphan, yesterday, yesterday);
    assert.equal((await at.json(["vault", "gc", "--dry-run"])).bodies, 1);
    assert.ok(existsSync(orphan));
    assert.deepEqual(await at.json(["vault", "gc"]), { bodies: 1, bytes: 9, indexes: [] });
    assert.ok(!existsSync(orphan));
    const checked = await at.json(["vault", "check"]);
    assert.deepEqual(
      checked.map(({ faults }: { faults: unknown[] }) => faults.length),
      [0, 0],
    );
    rmSync(`${folder}/index/${builds[0]}.json`);
    assertFailed(
      await at.run(["verify", builds[0]!, "--context", at.folder, "--from-vault"]),
      5,
      /has no index/,
    );
  });
});
