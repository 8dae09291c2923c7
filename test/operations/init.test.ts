import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { parseTimeLimit } from "../../src/cli/request.ts";
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

test("init writes the workflow of the examples into a repository with recipes, and only there", async (t) => {
  const folder = await folderFor(t);
  const [store, config] = [join(folder, "containers"), join(folder, "containers/config.yaml")];
  mkdirSync(join(folder, ".git"));
  assert.deepEqual((await init(store)).written, [config]);
  writeFileSync(join(folder, "hello.def"), "Bootstrap: docker\nFrom: debian:12\n");
  const path = join(folder, ".github/workflows/containers.yml");
  assert.deepEqual(await init(store), { store, written: [path], kept: [config] });
  const example = join(import.meta.dirname, "../../examples/workflows/containers.yml");
  assert.equal(readFileSync(path, "utf8"), readFileSync(example, "utf8"));
  assert.deepEqual((await init(store)).kept, [config, path]);
  // A store with another name stands in the workflow.
  rmSync(path);
  await init(join(folder, "lab/images"));
  const { jobs } = parse(readFileSync(path, "utf8"));
  assert.deepEqual(jobs.containers.with, { store: "lab/images" });
});

test("a time limit is minutes, or has a unit, as in the actions", () => {
  assert.deepEqual(["90", "90m", "1.5h", "5400s"].map(parseTimeLimit), Array(4).fill(5_400_000));
  for (const text of ["", "0", "2 weeks", "-1", "999999h", "h"])
    assert.throws(() => parseTimeLimit(text), { code: "time-limit-invalid" }, text);
});
