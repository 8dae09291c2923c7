import type { BaseRequest, ResolvedBase, ResolveOptions } from "./types.ts";

export { pinnedFrom } from "./pinned.ts";
export type { ResolvedBase } from "./types.ts";

/**
 * Resolves a base with resolve.ts, which is loaded only now: it brings in HTTP and TLS, and most commands contact no
 * server.
 * @throws Failure as there
 */
export async function resolveBase(base: BaseRequest, options: ResolveOptions): Promise<ResolvedBase> {
  return (await import("./resolve.ts")).resolveBase(base, options);
}
