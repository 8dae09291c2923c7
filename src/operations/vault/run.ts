import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { injectHostCa, replaceableBundles } from "../../host/ca.ts";
import { choosePrivileges } from "../../host/privileges.ts";
import { rooted } from "../../host/rooted.ts";
import { momentOf } from "../../roundtrip/build-network.ts";
import { openReplay, type Replay } from "../../vault/session.ts";
import type { FoundVault } from "./find.ts";

/** How a command in a vault's network ended. */
export interface RunResult {
  code: number;
  /** What it asked for and the vault does not hold. */
  misses: string[];
  damaged: string[];
}

/** Variables of a command that has this network: the host's without its proxies, and those of the certificates. */
function variables(certificates: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
  return { ...Object.fromEntries(kept), ...certificates };
}

/** Opens a vault as a network, and the files that make programs trust it. */
async function prepared<T>(
  vault: FoundVault,
  work: (replay: Replay, env: Record<string, string>, bundle: string) => Promise<T>,
): Promise<T> {
  const replay = await openReplay(vault.bodies, vault.index);
  const folder = await mkdtemp(join(tmpdir(), "stx-vault-ca-"));
  try {
    const moment = momentOf(vault.buildId) ?? Math.floor(Date.now() / 1000);
    const ca = await injectHostCa("auto", folder, replay.network, { moment, at: folder });
    return await work(replay, ca?.env ?? {}, ca?.bundle ?? "");
  } finally {
    await replay.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a command, with the terminal, in a network namespace in which the vault alone answers. */
export function runFromVault(
  vault: FoundVault,
  command: readonly string[],
  privilege: "auto" | "sudo" | "fakeroot",
): Promise<RunResult> {
  return prepared(vault, async (replay, env, bundle) => {
    const privileges = rooted(await choosePrivileges(privilege));
    const overlays = Object.fromEntries(replaceableBundles().map((path) => [path, bundle]));
    const argv = privileges.wrap(replay.network.wrap(privileges.inside([...command]), overlays));
    // apt's and debootstrap's checks find the gpgv that knows the build's moment.
    const code = await endOf(argv, variables(env));
    return { code, misses: replay.misses(), damaged: [...replay.replayer.damaged] };
  });
}

function endOf([program, ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program as string, args, { stdio: "inherit", env });
  // The terminal sends its signals to the command, too; we wait for what it makes of them.
  const ignore = () => {};
  const hand = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", ignore).on("SIGTERM", hand).on("SIGHUP", hand);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => {
      process.off("SIGINT", ignore).off("SIGTERM", hand).off("SIGHUP", hand);
      done(code ?? 128 + (signal === "SIGINT" ? 2 : 15));
    });
  });
}

/**
 * Serves a vault as an HTTP proxy on this machine until it is stopped.
 * @param onReady receives the variables that make programs use it
 */
export function serveVault(
  vault: FoundVault,
  port: number,
  signal: AbortSignal,
  onReady: (env: Record<string, string>) => void,
  onMiss: (text: string) => void,
): Promise<void> {
  return prepared(vault, async (replay, env) => {
    replay.onMiss(onMiss);
    const at = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy(port)}`;
    const proxies = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].map((name) => [name, at]);
    onReady({ ...Object.fromEntries(proxies), no_proxy: "", NO_PROXY: "", ...env });
    await new Promise<void>((done) => {
      if (signal.aborted) done();
      signal.addEventListener("abort", () => done(), { once: true });
    });
  });
}
