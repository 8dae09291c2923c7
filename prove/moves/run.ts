/**
 * Upstreams that move: for each installer, a tiny recipe is built from an upstream of its own; then, for each move, the
 * upstream moves, the rough recipe is built again and the locked one is verified. Writes results.json after each move.
 * `npm run prove -- moves [INSTALLER…]`; an installer whose result is of these sources is left out, unless named.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { all } from "./all.ts";
import { baseImage } from "./base.ts";
import { proveInstaller } from "./one.ts";
import { type InstallerResult, type MoveResult, readMoves, resultsPath, type Said } from "./results.ts";
import { type Move, moves } from "./stand.ts";

const cache = join(import.meta.dirname, "../../.cache/prove-moves");
mkdirSync(cache, { recursive: true });
const named = process.argv.slice(2);
const parts = ["stand.ts", "installers.ts", "clients.ts", "conda.ts", "mixed.ts", "one.ts"].map((name) =>
  join(import.meta.dirname, name),
);

for (const [name, installer] of Object.entries(all)) {
  const { commit, source } = sourcesNow(...parts);
  const known = readMoves()[name];
  const isKnown =
    source !== "" && known?.source === source && Object.values(known.moves).every(({ isRight }) => isRight);
  if (named.length > 0 ? !named.includes(name) : isKnown) continue;
  if (installer.lacks) {
    console.log(`${name}: left out: ${installer.lacks}`);
    continue;
  }
  const folder = mkdtempSync(join(cache, `${name}-`));
  try {
    const base = await baseImage(cache, installer.base.name, installer.base.lines, installer.base.files);
    const wanted = (Object.keys(moves) as Move[]).filter((move) => move !== "yank" || installer.yank);
    const result: InstallerResult = { commit, source, moves: {} };
    const onSaid = (said: Said) => {
      result.said = said;
      console.log(`${name}: ${said.isRight ? "right" : "WRONG"}: unlocked: ${said.unlocked.join("; ")}`);
      if (!said.isRight) process.exitCode = 1;
    };
    const onResult = (move: Move, came: MoveResult) => {
      result.moves[move] = came;
      // Read again each time: another run may have written of another installer.
      writeFileSync(resultsPath, `${JSON.stringify({ ...readMoves(), [name]: result }, null, 2)}\n`);
      console.log(
        `${name} ${move}: ${came.isRight ? "right" : "WRONG"}\n  rough ${came.rough.is}: ${came.rough.what}\n  locked ${came.locked.is}: ${came.locked.what}`,
      );
      if (!came.isRight) process.exitCode = 1;
    };
    await proveInstaller(installer, folder, base, wanted, onResult, onSaid);
  } catch (error) {
    console.error(`${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
