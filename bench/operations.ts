/**
 * What the gate and the store cost in daily use: `node bench/operations.ts [GIGABYTES]`. Beside each command of this program
 * stands, in turn, what it is compared with; printed are medians of five rounds (three of deploy), and the ratio of their seconds.
 */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureApptainer } from "../src/apptainer/install/ensure.ts";
import { runPrivileges } from "../src/host/privileges.ts";
import { staticBusybox } from "../test/apptainer/support.ts";
import { apkDatabase, tinyRecipe } from "../test/cli/support.ts";
import { type Cost, cost, medianCost } from "./cost.ts";

const gigabytes = Number(process.argv[2] ?? "2");
const program = [process.execPath, join(import.meta.dirname, "../dist/index.js")];
const work = mkdtempSync(join(tmpdir(), "stx-bench-"));
process.chdir(work);

/** Random, so that compression leaves it as it is. */
function writeRandom(path: string, bytes: number): void {
  const file = openSync(path, "w");
  for (let left = bytes; left > 0; left -= 1 << 24) writeSync(file, randomBytes(Math.min(left, 1 << 24)));
}

copyFileSync(await staticBusybox(work), "busybox");
writeFileSync("os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
writeFileSync("installed", apkDatabase({ busybox: "1.37.0-r12", musl: "1.2.5-r10" }));
writeFileSync("tiny.def", tinyRecipe());
writeRandom("data", gigabytes * 1e9);
writeFileSync("large.def", tinyRecipe("true", "", ["data /data"]));
for (const name of ["tiny", "large"])
  execFileSync(program[0]!, [program[1]!, "roundtrip", `${name}.def`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
const [tiny, large] = ["tiny", "large"].map((name) => realpathSync(`containers/${name}.sif`));
const gate = join(import.meta.dirname, "gate.ts");
execFileSync(process.execPath, [gate, join(work, "many"), "1000", "300"]);

const { command } = await ensureApptainer();
const wrap = await runPrivileges();
const fresh = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
};

interface Row {
  what: string;
  rounds: number;
  prepare?: () => void;
  ours: string[];
  theirs?: string[];
}
const rows: Row[] = [
  {
    what: "`exec tiny true`, the gate in front and the digest cached, beside `apptainer exec`",
    rounds: 5,
    ours: [...program, "exec", "tiny", "true"],
    theirs: wrap([command, "--silent", "exec", tiny!, "true"]),
  },
  {
    what: `\`deploy\` of ${gigabytes} GB, beside \`cp --reflink=never\` and \`sha256sum\` of the copy`,
    rounds: 3,
    prepare: () => {
      fresh("site");
      fresh("copy");
    },
    ours: [...program, "deploy", "large", "--target", join(work, "site")],
    theirs: ["sh", "-c", 'cp --reflink=never "$0" copy/image && sha256sum copy/image', large!],
  },
  {
    what: "`list` of 1,000 builds, each with the gate's answer",
    rounds: 5,
    ours: [...program, "list", "--store", "many"],
  },
];

console.log("| what | seconds | beside it | ratio | more |\n| --- | ---: | ---: | ---: | ---: |");
for (const { what, rounds, prepare, ours, theirs } of rows) {
  const [own, other]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    prepare?.();
    const pair = [cost(ours), theirs && cost(theirs)] as const;
    if (round === 0) continue;
    own.push(pair[0]);
    if (pair[1]) other.push(pair[1]);
  }
  const mine = medianCost(own).seconds;
  const cells = [mine.toFixed(3)];
  if (theirs) {
    const { seconds } = medianCost(other);
    cells.push(seconds.toFixed(3), (mine / seconds).toFixed(2), `${((mine - seconds) * 1000).toFixed(0)} ms`);
  } else cells.push("", "", "");
  console.log(`| ${what} | ${cells.join(" | ")} |`);
}
process.chdir("/");
rmSync(work, { recursive: true });
