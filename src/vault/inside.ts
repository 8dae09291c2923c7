import { Failure } from "../failure.ts";

/** Variable that names the build whose vault is the network of a process: `vault run` and `vault serve` set it. */
export const vaultNetworkVariable = "STX_VAULT_NETWORK";

/**
 * Makes sure that a rebuild from upstream reaches upstream: where `vault run` or `vault serve` is its network, it would
 * get what was recorded, and its marker would say that the servers still have it.
 * @throws Failure("usage")
 */
export function assertNotInVault(env: NodeJS.ProcessEnv = process.env): void {
  const build = env[vaultNetworkVariable];
  if (!build) return;
  throw new Failure("usage", `the network of this shell is the vault of ${build}`, {
    code: "vault-is-network",
    why: `${vaultNetworkVariable} is set, as vault run and vault serve do; a verdict would say that packages came from upstream`,
    remedy: "verify with --from-vault, or in another shell",
  });
}
