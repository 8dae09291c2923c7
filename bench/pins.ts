/**
 * What the pins cost a build: `node bench/pins.ts [ROUNDS] [RECIPE]`. A recipe (default: examples/hello) is built once for its
 * lock; then it and its locked recipe are built in turn, both in the same way and packed alike, without anything that is read or
 * compared afterwards. The ratios are pair by pair, and which of a pair is first changes, so that they hold when the machine's
 * speed drifts. CPU is that of every process.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { debianMirror, packageIndexes } from "../scripts/machine.ts";
import { buildImage } from "../src/apptainer/build.ts";
import { ensureApptainer } from "../src/apptainer/install/ensure.ts";
import { openLog } from "../src/files/log.ts";
import { reportDifferences } from "../src/pin/driver.ts";
import { type Cost, cost, costLine, median, medianCost } from "./cost.ts";

const home = join(import.meta.dirname, "..");
const indexes = packageIndexes();
const takesMirror = (recipe: string) => readFileSync(recipe, "utf8").includes("{{ mirror }}");

/** Builds one recipe; a process of its own does it, whose cost is taken. */
async function buildOnce(folder: string, recipe: string, context: string, mirror: string): Promise<void> {
  const log = await openLog(folder, join(folder, "log"));
  const image = join(folder, "image.sif");
  rmSync(image, { force: true });
  await buildImage({
    ...{ apptainer: await ensureApptainer({}), recipe, image, context, log, postEnv: {} },
    buildArgs: takesMirror(recipe) ? { mirror } : {},
    settings: {
      privileges: "auto",
      hostCa: "auto",
      passEnv: Object.keys(packageIndexes()),
      timeLimitMs: 3_600_000,
    },
    scratch: join(folder, "scratch"),
    sourceDateEpoch: 1_700_000_000,
    onLine: () => {},
    compression: "fastest",
    noTest: true,
  }).finally(() => log.close());
}

function measured(folder: string, recipe: string, context: string): Cost {
  const argv = [process.execPath, import.meta.filename, "once", folder, recipe, context, debianMirror()];
  return cost(argv, { ...process.env, ...indexes });
}

/** Builds a recipe as people do. @returns the path of its locked recipe */
function lockedRecipeOf(folder: string, recipe: string): string {
  const args = [join(home, "src/main.ts"), "build", recipe, "--store", join(folder, "store"), "--json"];
  const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
  const mirror = takesMirror(recipe) ? ["--build-arg", `mirror=${debianMirror()}`] : [];
  const env = { ...process.env, ...indexes };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args, ...passed, ...mirror], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${recipe} cannot be built: ${stdout}${stderr.slice(-3000)}`);
  return JSON.parse(stdout).built.files.lockedRecipe;
}

async function measure(rounds: number, recipe: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stx-bench-pins-"));
  try {
    const locked = join(folder, "locked.def");
    writeFileSync(locked, reportDifferences(readFileSync(lockedRecipeOf(folder, recipe))));
    const costs: Record<"rough" | "pinned", Cost[]> = { rough: [], pinned: [] };
    for (let round = 0; round < rounds; round++)
      for (const which of round % 2 === 0 ? (["rough", "pinned"] as const) : (["pinned", "rough"] as const)) {
        const came = measured(folder, which === "rough" ? recipe : locked, dirname(recipe));
        costs[which].push(came);
        console.log(`${came.seconds.toFixed(1)} s, ${came.cpuSeconds.toFixed(1)} s CPU  ${which}`);
      }
    const ratio = (figure: "seconds" | "cpuSeconds") =>
      median(costs.pinned.map((each, at) => each[figure] / costs.rough[at]![figure])).toFixed(3);
    const rough = medianCost(costs.rough);
    console.log(costLine("the recipe", rough, rough));
    console.log(costLine("the locked recipe", medianCost(costs.pinned), rough));
    console.log(`with pins ${ratio("seconds")} of the time, ${ratio("cpuSeconds")} of the CPU`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, ...others] = process.argv.slice(2);
if (first === "once") {
  const [folder, recipe, context, mirror] = others as [string, string, string, string];
  await buildOnce(folder, recipe, context, mirror);
} else {
  await measure(Number(first ?? 3), resolve(others[0] ?? join(home, "examples/hello/hello.def")));
}
