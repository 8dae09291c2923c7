import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { bench, tinyRecipe } from "../cli/support.ts";

describe("a bundle with its vault", () => {
  it("is all that a stranger needs to rebuild without a network", async (t) => {
    const at = await bench(t);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("some data\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    t.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    await at.write("tiny.def", tinyRecipe(`wget -O /data http://127.0.0.1:${port}/data`));
    await at.json(["build", "tiny.def", "--vault"]);
    await at.json(["verify", "tiny", "--context", at.folder, "--from-vault"]);
    const made = await at.run(["bundle", "tiny", "--vault", "--context", at.folder, "-o", "a.zip"]);
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stdout, /tiny\/tiny-[\d-]+\.vault\.tar/);
    const { ts } = (await at.json(["list"]))[0];

    // What is left is the zip file.
    for (const path of ["containers", "tiny.def", "busybox", "installed", "os-release"])
      rmSync(at.path(path), { recursive: true, force: true });
    const answer = await at.json(["check", "a.zip"]);
    assert.equal(answer.open, true);
    assert.ok(answer.notes.some(({ code }: { code: string }) => code === "vault-whole"));
    const { verified } = await at.json(["verify", "a.zip", "--from-vault"]);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(asked, ["/data"], "neither rebuild asked the server");

    const zip = readFileSync(at.path("a.zip"));
    zip[zip.lastIndexOf("some data\n")]! ^= 1;
    writeFileSync(at.path("flipped.zip"), zip);
    const flipped = await at.run(["check", "flipped.zip"]);
    assert.notEqual(flipped.code, 0);
    assert.match(flipped.stdout, new RegExp(`in tiny-${ts}\\.vault\\.tar the body sha256:.* is damaged`));
  });
});
