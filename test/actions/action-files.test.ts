import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { actionFolders, actionTypes, withTables } from "../../scripts/tables.ts";
import { inputSchemas, modes } from "../../src/actions/inputs.ts";
import { outputDefaults } from "../../src/actions/outputs.ts";
import { readAction } from "../support/runner.ts";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

for (const mode of modes) {
  describe(`action.yml of mode ${mode}`, async () => {
    const folder = actionFolders[mode];
    const action = await readAction(folder);

    it("declares exactly the inputs that the code reads, and fixes its mode", () => {
      assert.deepEqual(Object.keys(action.inputs).sort(), Object.keys(inputSchemas[mode]().shape).sort());
      assert.equal(action.inputs.mode?.default, mode);
    });

    it("declares exactly the outputs that the code sets, also where the step fails", () => {
      assert.deepEqual(Object.keys(action.outputs).sort(), Object.keys(outputDefaults[mode]).sort());
    });

    it("has an action-types.yml as the code types it", async () => {
      const path = join(home, folder, "action-types.yml");
      assert.equal(await readFile(path, "utf8"), actionTypes(mode), "run: node scripts/tables.ts");
    });

    it("runs the one bundle on Node 24, and has what the Marketplace asks for", () => {
      assert.equal(action.runs.using, "node24");
      assert.equal(join(home, folder, action.runs.main), join(home, "dist/index.js"));
      assert.deepEqual((action as unknown as { branding: unknown }).branding, { icon: "box", color: "blue" });
      assert.ok(action.description.length <= 125, `${action.description.length} characters`);
    });

    it("names everything in kebab-case, with a full sentence and a default for whatever is not required", () => {
      for (const [name, entry] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
        assert.match(name, /^[a-z]+(-[a-z0-9]+)*$/);
        assert.match(entry.description, /[.]$/, `${name} ends with a full stop`);
        // The runner's template reader would look for an expression.
        assert.ok(!entry.description.includes("${{"), name);
      }
      for (const [name, entry] of Object.entries(action.inputs)) {
        assert.equal(typeof entry.required, "boolean", name);
        assert.equal(entry.default === undefined, entry.required, `${name}: a default, or required`);
        if (entry.default !== undefined)
          assert.equal(typeof entry.default, "string", `${name} is text in YAML`);
      }
    });

    it("gives every value that its defaults hold in a form that the code takes", () => {
      const defaults = Object.entries(action.inputs).flatMap(([name, entry]) =>
        entry.default && !entry.default.includes("${{") ? [[name, entry.default]] : [],
      );
      const { shape } = inputSchemas[mode]();
      for (const [name, text] of defaults as [keyof typeof shape, string][]) {
        const parsed = (shape[name] as import("zod").ZodType).safeParse(text);
        assert.ok(parsed.success, `${name}: ${text}`);
      }
    });
  });
}

describe("the page of each action", () => {
  for (const mode of modes) {
    it(`docs/actions/${mode}.md holds the tables of its action.yml as it is now`, async () => {
      const text = await readFile(join(home, "docs/actions", `${mode}.md`), "utf8");
      assert.equal(text, await withTables(text), "run: node scripts/tables.ts");
      for (const kind of ["inputs", "outputs"]) assert.ok(text.includes(`<!-- table: ${mode} ${kind} -->`));
    });
  }

  it("is linked from docs/github.md", async () => {
    const text = await readFile(join(home, "docs/github.md"), "utf8");
    for (const mode of modes) assert.ok(text.includes(`](actions/${mode}.md)`), mode);
  });
});
