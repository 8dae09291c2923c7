import type { BaseRequest, ResolvedBase, ResolveOptions } from "./types.ts";

export { pinnedFrom } from "./pinned.ts";
export type { ResolvedBase } from "./types.ts";

/**
 * Resolves a base as resolve.ts does, which is loaded only now: it brings HTTP and TLS, and most commands ask no server.
 * @throws Failure as there
 */
export async function resolveBase(base: BaseRequest, options: ResolveOptions): Promise<ResolvedBase> {
  return (await import("./resolve.ts")).resolveBase(base, options);
}
