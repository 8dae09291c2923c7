// What a path or argument holds reaches no terminal as a control character.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bench, tinyRecipe } from "./support.ts";

const odd = "e\u001b[31mred\u0007";

test("the name of a file or store is shown without its control characters", async (t) => {
  const at = await bench(t);
  await at.write(`${odd}.def`, tinyRecipe());
  await at.write("two\n✔ forged.def", tinyRecipe());
  await at.write(`${odd}/bad.def`, "Bootstrap docker\n");
  for (const args of [
    ["parse", `${odd}.def`],
    ["parse", "two\n✔ forged.def"],
    ["parse", `${odd}/bad.def`],
    ["list", "--store", odd],
    ["vault", "list", "--store", odd],
    ["check", "tiny", "--recipe", `${odd}.def`],
    ["docker", "status", "--file", odd],
    [odd],
    [`--${odd}`],
    ["check", `--${odd}`],
  ]) {
    const { stdout, stderr } = await at.run(args);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finds them.
    assert.doesNotMatch(stdout + stderr, /[\u0000-\u0008\u000b-\u001f]|^✔ forged/m, JSON.stringify(args));
  }
});
