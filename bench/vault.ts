/**
 * What the vault costs a build: `node bench/vault.ts [ROUNDS]`. `examples/hello` is built in turn without a vault, recorded,
 * recorded once more, and from the vault alone, in one store; the ratios are pair by pair, so that they hold when the machine's
 * speed drifts. CPU is that of every process that ended before the build did. How fast small files are served: vault-requests.ts.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { debianMirror, packageIndexes } from "../scripts/machine.ts";
import { type Cost, cost, median } from "./cost.ts";

const home = join(import.meta.dirname, "..");
const rounds = Number(process.argv[2] ?? 1);
const folder = mkdtempSync(join(tmpdir(), "stx-bench-vault-"));
const indexes = packageIndexes();

function build(...more: string[]): Cost {
  const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
  const recipe = join(home, "examples/hello/hello.def");
  const args = ["build", recipe, "--force", "--store", join(folder, "store"), ...passed];
  const mirror = ["--build-arg", `mirror=${debianMirror()}`];
  const env = { ...process.env, ...indexes };
  return cost([process.execPath, join(home, "src/main.ts"), ...args, ...mirror, ...more], env);
}

/** Bytes of all files in the vault. */
const vaultSize = () =>
  readdirSync(join(folder, "store/.vault"), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

const [recording, replaying, growth]: [number[][], number[][], number[]] = [[], [], []];
const ratios = (one: Cost, other: Cost) => [one.seconds / other.seconds, one.cpuSeconds / other.cpuSeconds];
const show = (what: string, { seconds, cpuSeconds, megabytes }: Cost) =>
  console.log(`${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s CPU, ${megabytes.toFixed(0)} MB  ${what}`);
try {
  for (let round = 0; round < rounds; round++) {
    const plain = build();
    show("built without a vault", plain);
    const recorded = build("--vault");
    show("recorded", recorded);
    const before = vaultSize();
    show("recorded once more", build("--vault"));
    const after = vaultSize();
    const played = build("--from-vault");
    show("built from the vault", played);
    recording.push(ratios(recorded, plain));
    replaying.push(ratios(played, plain));
    growth.push((after - before) / before);
  }
  const figures = (all: number[][]) => [0, 1].map((n) => median(all.map((each) => each[n] ?? 0)).toFixed(2));
  const [record, replay] = [figures(recording), figures(replaying)];
  console.log(`recording ${record[0]} of the time, ${record[1]} of the CPU`);
  console.log(`from the vault ${replay[0]} of the time, ${replay[1]} of the CPU`);
  console.log(`a second recording adds ${(median(growth) * 100).toFixed(2)} % to the vault`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
