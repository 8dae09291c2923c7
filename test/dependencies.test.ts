import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

test("W115: what the package needs is public: exact versions of the npm registry, each with its digest", () => {
  const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", file), "utf8"));
  for (const [name, version] of Object.entries<string>({
    ...read("package.json").dependencies,
    ...read("package.json").devDependencies,
  }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
  const packages = Object.entries<Locked>(read("package-lock.json").packages);
  const used = packages.filter(([path, { link }]) => path.startsWith("node_modules/") && !link);
  assert.ok(used.length > 10, String(used.length));
  for (const [path, { resolved, integrity = "" }] of used) {
    // Left out where it is the registry; any other origin would be named.
    assert.equal(resolved, undefined, path);
    assert.match(integrity, /^sha512-/, path);
  }
});
