import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { injectHostCa, replaceableBundles } from "../../host/ca.ts";
import { choosePrivileges } from "../../host/privileges.ts";
import { rooted } from "../../host/rooted.ts";
import { momentOf } from "../../roundtrip/build-network.ts";
import { vaultNetworkVariable } from "../../vault/inside.ts";
import { openReplay, type Replay } from "../../vault/session.ts";
import type { FoundVault } from "./find.ts";

/** How a command ended that had a vault as its network. */
export interface RunResult {
  code: number;
  /** Requests that the vault could not answer. */
  misses: string[];
  damaged: string[];
}

/** Variables of a command with this network: the host's without its proxies, and those for the certificates. */
function variables(certificates: Record<string, string>, buildId: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
  return { ...Object.fromEntries(kept), ...certificates, [vaultNetworkVariable]: buildId };
}

/** Opens a vault as a network, with the files that make programs trust it. */
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

/** Runs a command on this terminal, in a network namespace where only the vault answers. */
export function runFromVault(
  vault: FoundVault,
  command: readonly string[],
  privilege: "auto" | "sudo" | "fakeroot",
): Promise<RunResult> {
  return prepared(vault, async (replay, env, bundle) => {
    const privileges = rooted(await choosePrivileges(privilege));
    const overlays = Object.fromEntries(replaceableBundles().map((path) => [path, bundle]));
    const argv = privileges.wrap(replay.network.wrap(privileges.inside([...command]), overlays));
    // apt and debootstrap call gpgv to check signatures; they must find ours, which uses the time of the build.
    const code = await endOf(argv, variables(env, vault.buildId));
    return { code, misses: replay.misses(), damaged: [...replay.replayer.damaged] };
  });
}

function endOf([program, ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program as string, args, { stdio: "inherit", env });
  // The terminal also sends its signals to the command; we wait for the command to react to them.
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
 * @param onReady called with the variables that make programs use it
 * @param onMiss called with a message for each request that the vault has no answer to
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
    onReady({
      ...Object.fromEntries(proxies),
      no_proxy: "",
      NO_PROXY: "",
      ...env,
      [vaultNetworkVariable]: vault.buildId,
    });
    await new Promise<void>((done) => {
      if (signal.aborted) done();
      signal.addEventListener("abort", () => done(), { once: true });
    });
  });
}
