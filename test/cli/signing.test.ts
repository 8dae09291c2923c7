// Keys, signatures and who may sign, by the command line alone, with the real ssh-keygen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, cp, readFile, stat } from "node:fs/promises";
import { before, describe, it, type TestContext } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { parseHistory } from "../../src/store/history.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { type Bench, bench, tinyRecipe } from "./support.ts";

let box: Bench;
let alice: string;
const config = (...lines: string[]) =>
  `signers:\n${lines.map((line) => `  - names: ["tiny"]\n    key: '${line}'\n`).join("")}`;

before(async (t) => {
  box = await bench(t as TestContext);
  alice = (await box.json(["keygen", "keys/alice", "--principal", "alice@lab.example"])).allowedSigner;
  await box.json(["keygen", "keys/bob", "--principal", "bob@lab.example"]);
  await box.write("containers/config.yaml", config(alice));
});

const codes = (answer: { refusals: { code: string }[] }) => answer.refusals.map(({ code }) => code).join();

describe("a build of a store whose configuration names who may sign", () => {
  let ts: string;
  let marker: string;
  it("is verified and not published without a signature", async () => {
    const { verified, built } = await box.json(["roundtrip", "tiny.def"]);
    ts = built.ts;
    marker = verified.marker;
    assert.equal(verified.verdict, "verified");
    const found = await box.json(["check", "tiny"], 3);
    assert.equal(codes(found), "not-signed");
    assert.match(
      found.signature.text,
      /^recorded, not signed: whoever can write here could have written this$/,
    );
    await assert.rejects(stat(box.path("containers/tiny.sif")));
    const shown = await box.run(["promote", "tiny"]);
    assert.equal(shown.code, 3);
    assert.match(shown.stderr, /not signed/);
  });
  it("is not opened by somebody else's signature", async () => {
    await box.json(["sign", "tiny", "--key", "keys/bob"]);
    assert.equal(codes(await box.json(["check", "tiny"], 3)), "signer-not-allowed");
  });
  it("is opened and published by that of a signer, and its place in the history stays", async () => {
    const before = parseMarker(await readFile(marker), marker).digest;
    const signed = await box.json(["sign", "tiny", "--key", "keys/alice"]);
    assert.equal(signed.signatures.length, 2);
    const found = await box.json(["check", "tiny"]);
    assert.deepEqual(found.signedBy, ["alice@lab.example"]);
    assert.equal(found.marker, before);
    const { events } = parseHistory(await readFile(box.path("containers/tiny/history.jsonl"), "utf8"));
    assert.equal(events.filter(({ marker }) => marker === before).length, 1);
    const shown = await box.run(["promote", "tiny"]);
    assert.equal(shown.code, 0, shown.stderr);
    assert.match((await box.run(["check", "tiny"])).stdout, /by +signed by alice@lab\.example \(SHA256:/);
  });
  it("is checked elsewhere with nothing but the list of signers", async () => {
    await cp(box.path("containers"), box.path("elsewhere/containers"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await box.write("elsewhere/containers/config.yaml", "{}\n");
    await box.write("signers", `# ours\n${alice}\n`);
    const store = ["--store", "elsewhere/containers"];
    assert.deepEqual((await box.json(["check", "tiny", ...store, "--signers", "signers"])).signedBy, [
      "alice@lab.example",
    ]);
    await box.json(["keygen", "keys/mallory"]);
    const key = (await readFile(box.path("keys/mallory.pub"), "utf8")).split(" ").slice(0, 2);
    await box.write("others", `mallory ${key.join(" ")}\n`);
    const refused = await box.json(["check", "tiny", ...store, "--signers", "others"], 3);
    assert.match(codes(refused), /signer-not-allowed/);
  });
  it("is checked by ssh-keygen with the commands of docs/signing.md", async () => {
    const page = await readFile(new URL("../../docs/signing.md", import.meta.url), "utf8");
    const [, script = ""] = /```sh ssh-keygen\n(.*?)```/s.exec(page) ?? [];
    assert.match(script, /-Y verify/);
    await box.write("allowed_signers", `${alice}\n`);
    await cp(marker, box.path("hello.verified"));
    const verify = () =>
      execFileSync("bash", ["-euo", "pipefail", "-c", script.replace("signatures[0]", "signatures[1]")], {
        cwd: box.folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    assert.match(verify(), /^Good "stx-container" signature for alice@lab\.example with ED25519 key/);
    const text = JSON.parse(await readFile(marker, "utf8"));
    const changed = Buffer.from(text.payload, "base64").toString().replace('"PASSED"', '"FAILED"');
    await box.write(
      "hello.verified",
      JSON.stringify({ ...text, payload: Buffer.from(changed).toString("base64") }),
    );
    assert.throws(verify);
  });
  it("is signed by verify, and published", async () => {
    const { verified } = await box.json(["verify", "tiny", "--sign", "keys/alice"]);
    assert.equal(verified.verdict, "verified");
    assert.equal((await box.json(["check", "tiny"])).signature.state, "accepted");
    assert.notEqual(sha256(await readFile(marker)), ts);
  });
  it("is signed by a key of the environment, also an encrypted one", async () => {
    const env = { STX_SIGNING_PASSPHRASE: "correct horse" };
    const carol = (await box.json(["keygen", "keys/carol", "--principal", "carol@lab.example"], 0, { env }))
      .allowedSigner;
    await box.write("containers/config.yaml", config(alice, carol));
    const key = await readFile(box.path("keys/carol"), "utf8");
    assert.match(key, /ENCRYPTED/);
    const signed = await box.json(["sign", "tiny"], 0, { env: { ...env, STX_SIGNING_KEY: key } });
    assert.equal(signed.signatures.length, 2);
    const wrong = await box.run(["sign", "tiny", "--json"], {
      env: { STX_SIGNING_KEY: key, STX_SIGNING_PASSPHRASE: "x" },
    });
    assert.equal(wrong.code, 2);
    assert.equal(JSON.parse(wrong.stdout).error.code, "key-passphrase");
    assert.ok(!`${wrong.stdout}${wrong.stderr}`.includes("PRIVATE KEY"));
    const none = await box.run(["sign", "tiny", "--json"]);
    assert.equal(JSON.parse(none.stdout).error.code, "key-missing");
  });
  it("is not signed where a file was changed", async () => {
    const image = box.path(`containers/tiny/tiny-${ts}.sif`);
    await chmod(image, 0o644);
    await box.write(
      `containers/tiny/tiny-${ts}.sif`,
      Buffer.concat([await readFile(image), Buffer.from("x")]),
    );
    const { code, stdout } = await box.run(["sign", "tiny", "--key", "keys/alice", "--json"]);
    assert.equal(code, 3);
    assert.equal(JSON.parse(stdout).error.code, "gate-closed");
  });
});

describe("verify --sign", () => {
  it("says before the rebuild that the key cannot sign", async () => {
    await box.write("recipe.def", tinyRecipe());
    for (const [args, code] of [
      [["--sign", "keys/none"], "key-file-invalid"],
      [["--sign", "tiny.def"], "key-file-invalid"],
    ] as const) {
      const { stdout } = await box.run(["roundtrip", "recipe.def", ...args, "--json"]);
      assert.equal(JSON.parse(stdout).error.code, code);
    }
  });
});
