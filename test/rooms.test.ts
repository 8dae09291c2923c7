// CONTRIBUTING.md says where things are: every room of src/ stands in its table, and every path it names exists.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const home = join(import.meta.dirname, "..");
const page = readFileSync(join(home, "CONTRIBUTING.md"), "utf8");

test("every folder of src/ has a row in the table of rooms, and every row is a folder", () => {
  const [, table = ""] = page.split("| room | holds |");
  const rows = (table.split("\n\n")[0] ?? "").split("\n").map((line) => line.split(" | ")[0] ?? "");
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)\/`/g)].map(([, room]) => room));
  const folders = readdirSync(join(home, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  assert.deepEqual(named.toSorted(), folders.map(({ name }) => name).toSorted());
});

test("every path of the page exists", () => {
  const paths = [...page.matchAll(/`((?:src|docs|scripts|test|\.github)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  assert.ok(paths.length > 10);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(home, path))),
    [],
  );
});
