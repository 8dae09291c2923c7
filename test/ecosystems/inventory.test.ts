import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { collectedSchema } from "../../src/ecosystems/package.ts";
import type { Ecosystem } from "../../src/ecosystems/types.ts";
import { TooLarge } from "../../src/image/tree-index.ts";
import { memoryTree } from "../support/memory-tree.ts";

const broken = (id: string, error: unknown): Ecosystem => ({
  id,
  version: 1,
  since: "0.1.0",
  about: { from: "", identity: "" },
  async collect() {
    throw error;
  },
});

test("every collector answers by its id, each id once", async () => {
  const answers = await inventory(memoryTree({ "/bin/sh": "" }));
  assert.deepEqual(Object.keys(answers), [...new Set(ecosystems.map(({ id }) => id))]);
  for (const answer of Object.values(answers)) collectedSchema.parse(answer);
  for (const id of ["conda", "dpkg", "npm", "python"]) assert.deepEqual(answers[id], { status: "absent" });
});

test("a collector that throws is an error, never absent, and the others answer", async () => {
  const fine: Ecosystem = {
    id: "fine",
    version: 1,
    since: "0.1.0",
    about: { from: "", identity: "" },
    async collect() {
      return { status: "present", packages: [] };
    },
  };
  const asked = [
    broken("plain", new Error("words")),
    broken("large", new TooLarge("/var/x", 9, 8)),
    broken("odd", "text"),
    fine,
  ];
  assert.deepEqual(await inventory(memoryTree({}), { asked }), {
    plain: { status: "error", path: "/", message: "words", packages: [] },
    large: {
      status: "error",
      path: "/var/x",
      message: '"/var/x" in the image is too large to be read',
      packages: [],
    },
    odd: { status: "error", path: "/", message: "text", packages: [] },
    fine: { status: "present", packages: [] },
  });
});

test("one damaged ecosystem leaves the others whole", async () => {
  const answers = await inventory(
    memoryTree({
      "/var/lib/dpkg/status": "Package: curl\nStatus: install ok installed\nArchitec",
      "/opt/venv/lib/python3.12/site-packages/a-1.dist-info/METADATA": "Name: a\nVersion: 1\n",
      "/app/node_modules/b/package.json": '{"name":"b","version":"1.0.0"}',
      "/opt/conda/conda-meta/c-1-0.json": '{"name":"c","version":"1"}',
    }),
  );
  assert.deepEqual(
    ["conda", "dpkg", "npm", "python"].map((id) => answers[id]?.status),
    ["present", "error", "present", "present"],
  );
});
