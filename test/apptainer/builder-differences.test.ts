import assert from "node:assert/strict";
import { test } from "node:test";
import { builderDifferences, builderWarnings } from "../../src/apptainer/builder-differences.ts";

const builder = {
  apptainer: "1.4.5",
  squashfsTools: "4.5.1",
  mode: "root",
  os: "",
  kernel: "",
  arch: "amd64",
};

// Measured on 1.4.5 and 1.5.3; tests can run 1.4.5 alone.
test("a builder's difference is named as a cause, what is known of it first", () => {
  assert.deepEqual(builderDifferences(builder, { ...builder, os: "another", kernel: "6.1" }), []);
  const newer = { ...builder, apptainer: "1.5.3", squashfsTools: "4.7.5" };
  const [escapes, version, tools, ...more] = builderDifferences(builder, newer);
  assert.match(escapes!, /escapes/);
  assert.deepEqual(
    [version, tools, more],
    ["Apptainer 1.4.5 and 1.5.3", "squashfs-tools 4.5.1 and 4.7.5", []],
  );
  const asUser = { ...newer, mode: "user-subuid" };
  assert.match(builderDifferences(newer, asUser)[0]!, /gives every file to root/);
  assert.deepEqual(builderDifferences(builder, { ...builder, mode: "user-subuid" }), [
    "Apptainer gives the files of a Docker base to root where an ordinary user builds",
    "mode root and user-subuid",
  ]);
  assert.deepEqual(builderWarnings(builder), []);
  assert.equal(builderWarnings(asUser).length, 1);
  assert.deepEqual(builderWarnings(newer), []);
  assert.deepEqual(builderWarnings({ apptainer: "4.1.0", mode: "user-subuid" }), [], "SingularityCE");
});
