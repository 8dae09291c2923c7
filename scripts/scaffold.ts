// `npm run scaffold -- ecosystem NAME`: makes the folder, the test and the one line of a new ecosystem. The code it
// writes works: it reads a list of "name version" lines, which its author replaces by what the package manager really
// keeps.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../src/failure.ts";
import { version } from "../src/version.ts";

const list = "src/ecosystems/all.ts";

/** The new files of an ecosystem, by path from the repository's root. */
function filesOf(id: string): Record<string, string> {
  return {
    [`src/ecosystems/${id}/index.ts`]: `import type { Ecosystem } from "../types.ts";

export const ${id}: Ecosystem = {
  id: "${id}",
  version: 1,
  since: "${version}",
  about: {
    from: "${id}: its list of installed packages",
    identity: "nothing",
  },
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
};
`,
    [`src/ecosystems/${id}/collect.ts`]: `import type { ImageTree } from "../../image/tree.ts";
import { Findings, presentPaths, readEach } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";

const database = "/var/lib/${id}/installed";

/** The packages in ${id}'s list of what is installed. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for await (const [path, bytes] of readEach(tree, presentPaths(tree, [database]), findings)) {
    findings.seen();
    for (const line of bytes.toString("utf8").split("\\n").filter(Boolean)) {
      const [name = "", version = ""] = line.split(" ");
      findings.add({ name, version, purl: purl("generic", { name, version }) }, path, name);
    }
  }
  return findings.outcome();
}
`,
    [`test/ecosystems/${id}.test.ts`]: `import assert from "node:assert/strict";
import { test } from "node:test";
import { ${id} } from "../../src/ecosystems/${id}/index.ts";
import { assertError, collectFrom, namesAndVersions } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const database = "/var/lib/${id}/installed";

test("packages are read with name and version", async () => {
  const found = await collectFrom(${id}, memoryTree({ [database]: "a 1.0\\nb 2.0\\n" }));
  assert.deepEqual(namesAndVersions(found), ["a 1.0", "b 2.0"]);
});

test("an image without it is absent, and a list that is cut off an error, never a shorter list", async () => {
  assert.deepEqual(await collectFrom(${id}, memoryTree({})), { status: "absent" });
  assertError(await collectFrom(${id}, memoryTree({ [database]: "a 1.0\\nb" })), database, /no version/);
});
`,
  };
}

/** The list of ecosystems with one line more, in its order. */
export function withEcosystem(text: string, id: string): string {
  const [head, ...lines] = text.trimEnd().split("\n");
  return `${[head, ...[...lines, `export { ${id} } from "./${id}/index.ts";`].sort()].join("\n")}\n`;
}

/**
 * Writes a new ecosystem into the repository at `home`.
 * @returns what was written, as paths from its root
 * @throws Failure("usage") for a name that is invalid or taken
 */
export function scaffoldEcosystem(home: string, id: string): string[] {
  if (!/^[a-z][a-z0-9]{0,31}$/.test(id)) {
    throw new Failure("usage", `invalid name of an ecosystem: ${JSON.stringify(id)}`, {
      code: "development-task-failed",
      why: "it stands in every lock, and is the name of a folder and of a variable",
      remedy: "use lower-case letters and digits only",
    });
  }
  const files = filesOf(id);
  const taken = Object.keys(files).find((path) => existsSync(join(home, path)));
  if (taken !== undefined) {
    throw new Failure("usage", `the ecosystem ${id} exists`, {
      code: "development-task-failed",
      why: `${taken} is there`,
      remedy: "choose another name",
    });
  }
  mkdirSync(join(home, "src/ecosystems", id));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
  writeFileSync(join(home, list), withEcosystem(readFileSync(join(home, list), "utf8"), id));
  return [...Object.keys(files), list];
}

/** The task: scaffold ecosystem NAME. */
export function scaffold([kind, name]: string[]): void {
  if (kind !== "ecosystem" || name === undefined) {
    throw new Failure("usage", "scaffold makes an ecosystem", {
      code: "development-task-failed",
      remedy: "npm run scaffold -- ecosystem NAME",
    });
  }
  console.log(
    scaffoldEcosystem(join(import.meta.dirname, ".."), name)
      .map((path) => `wrote ${path}`)
      .join("\n"),
  );
  console.log("next: docs/adding-an-ecosystem.md");
}
