import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { init } from "../../src/operations/init.ts";
import { verdictSchemas } from "../../src/verdict/json-schema.ts";
import { readPolicy } from "../../src/verdict/read-policy.ts";
import { evidenceKey } from "../../src/verdict/statement.ts";
import { folderFor } from "../apptainer/support.ts";
import { Bench } from "../cli/support.ts";
import { makeBuild } from "../support/verdicts.ts";

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
