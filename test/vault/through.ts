// Runs a command with a vault's network: `node through.ts record|replay FOLDER INDEX [--] COMMAND…`. With its exit code it ends.
// FOLDER is the vault's; what was let through or is missing is printed on the last line of stderr, as JSON.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { injectHostCa, replaceableBundles } from "../../src/host/ca.ts";
import { choosePrivileges } from "../../src/host/privileges.ts";
import { rooted } from "../../src/host/rooted.ts";
import { openVault } from "../../src/vault/open.ts";
import { openReplay, startRecording } from "../../src/vault/session.ts";

const [mode, folder, buildId, ...command] = process.argv.slice(2) as [string, string, string, ...string[]];
const recording =
  mode === "record" ? await startRecording({ folder, bodies: true, ports: [], secrets: [] }) : undefined;
const vault = mode === "record" ? undefined : await openVault(undefined, folder, buildId, undefined);
const replay = vault && (await openReplay(vault.bodies, vault.index));
const network = (recording ?? replay)!.network;
const privileges = rooted(await choosePrivileges("auto"));
// The moment that a build would have: when it was recorded.
const moment = Number(process.env.MOMENT ?? Math.floor(Date.now() / 1000));
const scratch = mkdtempSync(join(tmpdir(), "stx-through-"));
// Also where something fails.
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const lent = await injectHostCa("auto", scratch, network, { moment, at: scratch });
const overlays = Object.fromEntries(replaceableBundles().map((path) => [path, lent!.bundle]));
const env: NodeJS.ProcessEnv = { ...process.env };
for (const name of Object.keys(env)) if (/_proxy$/i.test(name)) delete env[name];
Object.assign(env, lent!.env);
const [program, ...args] = privileges.wrap(network.wrap(privileges.inside(command), overlays));
const child = spawn(program!, args, { stdio: ["ignore", "inherit", "inherit"], env, detached: true });
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, () => process.kill(-child.pid!, signal));
const code = await new Promise<number>((done) => child.on("close", (status) => done(status ?? 1)));
if (recording)
  for (const trouble of recording.recentTroubles()) console.error(`trouble: ${JSON.stringify(trouble)}`);
const report = recording
  ? await recording.finish(buildId).then(({ index }) => ({
      unrecorded: index.unrecorded,
      absentNames: index.absentNames,
      untrusted: index.untrusted,
    }))
  : { misses: replay!.misses(), damaged: [...replay!.replayer.damaged] };
await (recording ?? replay)!.close();
console.error(JSON.stringify(report));
process.exit(code);
