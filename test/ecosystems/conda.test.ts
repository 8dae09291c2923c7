import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { conda } from "../../src/ecosystems/conda/index.ts";
import { condaRecords } from "../../src/ecosystems/conda/records.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { collectFrom } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const sha256 = "d20a2e3ba724c1759f6dfc5ba5a014cedd0852dccd3001fc758e996ee0c340d7";
const meta = "/opt/conda/conda-meta";

function record(fields: Record<string, unknown>): string {
  return JSON.stringify({ build: "0", subdir: "linux-64", version: "1.0", files: [], ...fields });
}

function assertError(collected: Collected, path: string, message: RegExp, names: string[]): void {
  assert.equal(collected.status, "error");
  if (collected.status !== "error") return;
  assert.equal(collected.path, path);
  assert.match(collected.message, message);
  assert.deepEqual(
    collected.packages.map((found) => found.name),
    names,
  );
}

test("a package carries build, channel, platform, hash and address", async () => {
  const collected = await collectFrom(
    conda,
    memoryTree({
      [`${meta}/history`]: "",
      [`${meta}/numpy-1.26.4-py311_0.json`]: record({
        name: "numpy",
        version: "1.26.4",
        build: "py311_0",
        channel: "https://conda.example.org/conda-forge/linux-64",
        url: "https://conda.example.org/conda-forge/linux-64/numpy-1.26.4-py311_0.conda",
        fn: "numpy-1.26.4-py311_0.conda",
        md5: "0271897caf021e4ce491fd1f234e328f",
        sha256,
        requested_spec: "numpy=1.26",
      }),
    }),
  );
  assert.deepEqual(collected, {
    status: "present",
    packages: [
      {
        name: "numpy",
        version: "1.26.4",
        purl: "pkg:conda/numpy@1.26.4?build=py311_0&channel=conda-forge&subdir=linux-64&type=conda",
        prefix: "/opt/conda",
        location: `${meta}/numpy-1.26.4-py311_0.json`,
        arch: "linux-64",
        build: "py311_0",
        origin: "https://conda.example.org/conda-forge",
        hash: `sha256:${sha256}`,
        url: "https://conda.example.org/conda-forge/linux-64/numpy-1.26.4-py311_0.conda",
        auto: false,
      },
    ],
  });
});

test("records with only md5, a channel's name and no request say no more than they know", async () => {
  const collected = await collectFrom(
    conda,
    memoryTree({
      [`${meta}/zlib-1.2-0.json`]: record({
        name: "zlib",
        channel: "pkgs/main",
        md5: "0271897caf021e4ce491fd1f234e328f",
        requested_spec: "None",
      }),
    }),
  );
  assert.equal(collected.status, "present");
  const found = packageSchema.parse(collected.status === "present" && collected.packages[0]);
  assert.equal(found.origin, "pkgs/main");
  assert.equal(found.hash, "md5:0271897caf021e4ce491fd1f234e328f");
  assert.equal(found.purl, "pkg:conda/zlib@1.0?build=0&channel=main&subdir=linux-64");
  assert.equal("auto" in found, false);
});

test("a private channel's token and password stay out of the lock", async () => {
  const collected = await collectFrom(
    conda,
    memoryTree({
      [`${meta}/a-1.0-0.json`]: record({
        name: "a",
        channel: "https://u:p@conda.example.org/t/ab-1234/private/linux-64",
        url: "https://u:p@conda.example.org/t/ab-1234/private/linux-64/a-1.0-0.conda",
      }),
    }),
  );
  const text = JSON.stringify(collected);
  assert.doesNotMatch(text, /ab-1234|u:p/);
  assert.match(text, /"origin":"https:\/\/conda.example.org\/private"/);
});

test("every environment is found, and the same package in two of them is two packages", async () => {
  const collected = await collectFrom(
    conda,
    memoryTree({
      [`${meta}/a-1.0-0.json`]: record({ name: "a" }),
      "/opt/conda/envs/x/conda-meta/a-1.0-0.json": record({ name: "a" }),
      "/project/.pixi/envs/default/conda-meta/a-2.0-0.json": record({ name: "a", version: "2.0" }),
      "/project/.pixi/envs/default/conda-meta/pixi": "{}",
    }),
  );
  assert.deepEqual(
    collected.status === "present" && collected.packages.map((found) => `${found.prefix} ${found.version}`),
    ["/opt/conda 1.0", "/opt/conda/envs/x 1.0", "/project/.pixi/envs/default 2.0"],
  );
});

test("an environment without packages is present, an image without environments absent", async () => {
  assert.deepEqual(await collectFrom(conda, memoryTree({ [`${meta}/history`]: "" })), {
    status: "present",
    packages: [],
  });
  assert.deepEqual(await collectFrom(conda, memoryTree({ "/etc/conda-meta": "" })), { status: "absent" });
});

test("a record that is cut off, not UTF-8, without version, or not a record is an error, the others are read", async () => {
  const good = record({ name: "good" });
  const bad: [string | Buffer, RegExp][] = [
    [good.slice(0, -9), /valid JSON/],
    [Buffer.from(record({ name: "bad\xe9" }), "latin1"), /not valid UTF-8/],
    [JSON.stringify({ name: "bad" }), /version/],
    [record({ name: "bad", version: 1 }), /version/],
    [record({ name: "bad\nname" }), /control characters/],
    ["[]", /invalid record/],
    ["", /valid JSON/],
  ];
  for (const [content, message] of bad) {
    const tree = memoryTree({ [`${meta}/bad-1.0-0.json`]: content, [`${meta}/good.json`]: good });
    assertError(await collectFrom(conda, tree), `${meta}/bad-1.0-0.json`, message, ["good"]);
  }
});

test("two records of one package in one environment are an error", async () => {
  const tree = memoryTree({
    [`${meta}/a-1.0-0.json`]: record({ name: "a" }),
    [`${meta}/a-2.0-0.json`]: record({ name: "a", version: "2.0" }),
  });
  assertError(await collectFrom(conda, tree), `${meta}/a-2.0-0.json`, /two entries for a in \/opt\/conda/, [
    "a",
  ]);
});

test("the files of conda's packages are known by their path in the image", async () => {
  const { owned } = await condaRecords(
    memoryTree({ [`${meta}/a-1.0-0.json`]: record({ name: "a", files: ["lib/a.so", "bin/a"] }) }),
  );
  assert.deepEqual([...owned], ["/opt/conda/lib/a.so", "/opt/conda/bin/a"]);
});

test("a package that pip replaced is pip's, as conda list has it", async () => {
  const site = "lib/python3.12/site-packages";
  const files = [`${site}/six.py`, `${site}/six-1.16.0.dist-info/RECORD`];
  const collected = await collectFrom(
    conda,
    memoryTree({
      [`${meta}/history`]: "",
      [`${meta}/six-1.16.0-0.json`]: record({ name: "six", version: "1.16.0", files }),
      [`${meta}/idna-3.7-0.json`]: record({
        name: "idna",
        version: "3.7",
        files: [`${site}/idna-3.7.dist-info/RECORD`],
      }),
      [`/opt/conda/${site}/six.py`]: "",
      [`/opt/conda/${site}/six-1.17.0.dist-info/RECORD`]: "six.py,,\n",
      [`/opt/conda/${site}/idna-3.7.dist-info/RECORD`]: "",
    }),
  );
  assert.equal(collected.status, "present");
  assert.deepEqual(
    collected.status === "present" && [collected.packages.map(({ name }) => name), collected.notes],
    [
      ["idna"],
      [
        {
          path: `${meta}/six-1.16.0-0.json`,
          message: "is not counted by conda: another installer replaced the package's files",
        },
      ],
    ],
  );
});

test("a program written over one of conda's is listed, by the digest that conda recorded", async () => {
  const script = "#!/bin/sh\n";
  const sha256_in_prefix = createHash("sha256").update(script).digest("hex");
  const paths = ["bin/tool", "bin/other"].map((_path) => ({
    _path,
    path_type: "hardlink",
    sha256_in_prefix,
  }));
  const collected = await collectFrom(
    unowned,
    memoryTree({
      [`${meta}/tool-1.0-0.json`]: record({
        name: "tool",
        files: paths.map(({ _path }) => _path),
        paths_data: { paths },
      }),
      "/opt/conda/bin/tool": { content: script, mode: 0o755 },
      "/opt/conda/bin/other": { content: "#!/bin/bash\n", mode: 0o755 },
    }),
  );
  assert.deepEqual(collected.status === "present" && collected.packages.map(({ name }) => name), [
    "/opt/conda/bin/other",
  ]);
});
