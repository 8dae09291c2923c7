import { secretTexts } from "../apptainer/secrets.ts";
import { Failure } from "../failure.ts";
import { type BuildNetwork, inNetwork, openOwnNetwork } from "./build-network.ts";
import type { RebuildRequest } from "./rebuild.ts";

/** A server's message that it may not listen on a port: root of a user namespace may not on one below 1024 of the host. */
const refusedPort = /\b(?:bind|listen)\b.*permission denied|permission denied.*\bbind\b/i;

/**
 * A recorded build has a network of its own, in which its root may listen on any port. A rebuild from the servers has the
 * host's. If that refuses it a port, the recipe is built again in a network of its own, of which nothing is kept.
 * @throws the error, if it has another reason
 */
export async function inOwnNetwork<T>(
  error: unknown,
  { request, evidence, scratch, replay, secrets, watcher }: RebuildRequest,
  build: (network: BuildNetwork) => Promise<T>,
): Promise<T> {
  const isRefused = error instanceof Failure && refusedPort.test(`${error.message}\n${error.why}`);
  if (!isRefused || !evidence.lock.vault || replay) throw error;
  watcher.note(
    "this machine refused the rebuild a port; the build was recorded, so it had a network of its own: building again in one",
  );
  const recipe = Buffer.from(evidence.rebuildRecipe).toString("utf8");
  const network = await openOwnNetwork(request, scratch, recipe, secretTexts(secrets), watcher);
  try {
    return await inNetwork(
      network,
      (failure) => failure,
      () => build(network),
    );
  } finally {
    await network.close();
  }
}
