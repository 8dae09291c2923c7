/**
 * What the vault is for, at once: a recipe with a docker base, apt, pip, conda (rattler), npm, R, git and curl is recorded from
 * upstreams over HTTPS; every upstream ends and is emptied; the apt archive's Release and key run out; and another user, with
 * one file and no network, rebuilds it. Writes results.json. `npm run prove -- vault`, as root.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { sourcesNow } from "../../scripts/prove.ts";
import { registryTools, startRegistry } from "../../test/registry/support.ts";
import { pythonTools } from "../../test/support/client-tools.ts";
import { elsewhere } from "../bytes/elsewhere.ts";
import { baseLayer } from "./base.ts";
import { everything } from "./recipe.ts";
import { type Result, resultsPath } from "./results.ts";

const cli = join(import.meta.dirname, "../../src/main.ts");
const cache = join(import.meta.dirname, "../../.cache/prove-vault");
const file = "all.vault.tar";
const work = mkdtempSync("/var/tmp/stx-prove-vault-");

/** Runs the command line. @returns what it printed, and how long it took */
async function stx(cwd: string, args: string[], by: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const began = Date.now();
  const [program = "", ...argv] = [...by, process.execPath, cli, ...args];
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 28 };
  const { stdout } = await promisify(execFile)(program, argv, options);
  return { out: stdout, seconds: Math.round((Date.now() - began) / 1000) };
}

async function prove(onEnd: (work: () => void) => void): Promise<Result> {
  const [tools, python] = [await registryTools(), await pythonTools("rattler", ["py-rattler==0.28.0"])];
  if ("missing" in tools) throw new Error(tools.missing);
  if ("missing" in python) throw new Error(python.missing);
  const layer = baseLayer(cache);
  const registry = await startRegistry(tools.registry);
  onEnd(registry.stop);
  const base = `${registry.host}/base:1`;
  execFileSync(tools.crane, ["append", "--insecure", "-f", layer, "-t", base, "--platform", "linux/amd64"], {
    stdio: "pipe",
  });
  const upstreams = await everything({
    folder: work,
    base,
    clients: ["apt", "pip", "conda", "npm", "R", "git", "curl"],
    secondsValid: 500,
    rattler: join(python.bin, "python"),
  });
  const { prefix } = upstreams.hosts;
  writeFileSync(join(work, "all.def"), upstreams.recipe);
  const build = await stx(work, ["build", "all.def", "--vault", "--json"], prefix);
  const { lock } = JSON.parse(build.out).built;
  console.log(`recorded in ${build.seconds} s; ending and emptying every upstream`);
  await upstreams.empty();
  registry.stop();
  const wait = upstreams.expires.getTime() - Date.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait + 1000));
  console.log("the apt archive and its key are out of date");

  await stx(work, ["vault", "export", "all", "--image", "--context", work, "-o", file]);
  const other = elsewhere(work);
  mkdirSync(join(other.home, "tmp"));
  const { size } = statSync(join(work, file));
  renameSync(join(work, file), join(other.home, file));
  execFileSync("chown", ["-R", `--reference=${other.home}`, other.home]);
  rmSync(join(work, "containers"), { recursive: true });
  const alone = ["unshare", "--net", ...other.prefix];
  const args = ["verify", "--from-vault", file, "--json", "--tmp", join(other.home, "tmp")];
  const there = await stx(other.home, args, alone, other.env);
  const { verdict, level, differingFiles } = JSON.parse(there.out).verified;
  return {
    commit: sourcesNow(import.meta.dirname).commit,
    locked: Object.fromEntries(
      Object.entries(lock.ecosystems as Record<string, { packages?: unknown[] }>)
        .filter(([, { packages }]) => (packages?.length ?? 0) > 0)
        .map(([id, { packages }]) => [id, packages!.length]),
    ),
    requests: lock.fetched.length,
    size,
    verdict: `${verdict} (${level})`,
    differing: differingFiles
      .slice(0, 20)
      .map(({ path, kind }: { path: string; kind: string }) => `${path} (${kind})`),
    stranger: `no network, ${other.about}`,
    seconds: [build.seconds, there.seconds],
  };
}

const atEnd: (() => void)[] = [];
try {
  const result = await prove((end) => atEnd.push(end));
  console.log(JSON.stringify(result, null, 2));
  writeFileSync(resultsPath, `${JSON.stringify(result, null, 2)}\n`);
  if (result.verdict !== "verified (content)") process.exitCode = 1;
} finally {
  for (const end of atEnd) end();
  rmSync(work, { recursive: true, force: true });
}
process.exit();
