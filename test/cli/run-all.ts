// Runs many command lines in one process: a JSON list of lists of words on standard input, a list of results on standard
// output. A process of its own, because a test's process reports by its own standard output.
import { readFileSync } from "node:fs";
import { makeProgram } from "../../src/cli/main.ts";
import type { Failure } from "../../src/failure.ts";

const lines = JSON.parse(readFileSync(0, "utf8")) as string[][];
const write = process.stdout.write.bind(process.stdout);
const results: { code: number; out: string }[] = [];
for (const words of lines) {
  let out = "";
  process.exitCode = undefined;
  process.stdout.write = (text: string | Uint8Array) => {
    out += text;
    return true;
  };
  try {
    await (await makeProgram()).parseAsync(words, { from: "user" });
    results.push({ code: Number(process.exitCode ?? 0), out });
  } catch (error) {
    const { message, why, remedy } = error as Failure;
    results.push({ code: -1, out: `${message}: ${why}: ${remedy}` });
  }
}
process.exitCode = 0;
write(JSON.stringify(results));
