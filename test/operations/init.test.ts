import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { check } from "../../src/operations/check.ts";
import { init } from "../../src/operations/init.ts";
import { verdictSchemas } from "../../src/verdict/json-schema.ts";
import { readPolicy } from "../../src/verdict/read-policy.ts";
import { evidenceKey } from "../../src/verdict/statement.ts";
import { folderFor } from "../apptainer/support.ts";
import { Bench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const compiled = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(verdictSchemas[name]!()),
  );

test("init writes a store with a policy that is read and valid, and keeps what is there", async (t) => {
  const store = join(await folderFor(t), "containers");
  const config = join(store, "config.yaml");
  assert.deepEqual(await init(store), { store, written: [config], kept: [] });
  const { require_verified, required_level, max_age_days, floats } = await readPolicy(store);
  assert.deepEqual([require_verified, required_level, max_age_days, floats], [true, "versions", 180, []]);
  const valid = compiled("config.schema.json");
  assert.ok(valid(parse(readFileSync(config, "utf8"))), JSON.stringify(valid.errors));
  assert.equal(valid({ max_age: 1 }), false);
  assert.ok(existsSync(join(store, ".gitignore")));
  assert.deepEqual(await init(store), { store, written: [], kept: [config] });
});

test("init --signer requires signatures by that key, and takes nothing else for one", async (t) => {
  const folder = await folderFor(t);
  const { publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const part = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
  const blob = Buffer.concat([part(Buffer.from("ssh-ed25519")), part(raw)]).toString("base64");
  const key = join(folder, "me.pub");
  writeFileSync(key, `ssh-ed25519 ${blob} me@lab\n`);
  const store = join(folder, "containers");
  await init(store, key);
  const { signers } = await readPolicy(store);
  assert.deepEqual(
    signers.map(({ rules }) => rules),
    [[{ names: ["*"], key: `me@lab ssh-ed25519 ${blob}` }]],
  );
  await writeBuild(store, makeBuild({ hasConfiguration: true }));
  const answer = await check({ subject: { name: "lab" }, store });
  assert.deepEqual(
    answer.refusals.map(({ code }) => code),
    ["not-signed"],
  );
  writeFileSync(key, "-----BEGIN PUBLIC KEY-----\nx\n");
  await assert.rejects(init(join(folder, "other"), key), { kind: "usage" });
  assert.equal(existsSync(join(folder, "other")), false);
});

test("init on the command line, and through a link", async (t) => {
  const folder = await folderFor(t);
  const bench = new Bench(folder);
  const ran = await bench.run(["init", "--store", "images"]);
  assert.match(ran.stdout, /^Wrote \S+images\/config\.yaml\n$/);
  symlinkSync("images", join(folder, "link"));
  assert.equal((await bench.run(["init", "--store", "link"])).code, 2);
});

test("a marker's statement is valid after its schema, and one with an unknown key is not", () => {
  const valid = compiled("marker.schema.json");
  const text = Buffer.from(makeBuild().statement).toString("utf8");
  assert.ok(valid(JSON.parse(text)), JSON.stringify(valid.errors));
  const edited = JSON.parse(text);
  edited.predicate[evidenceKey].approved = true;
  assert.equal(valid(edited), false);
});
