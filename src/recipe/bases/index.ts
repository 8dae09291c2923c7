export { pinnedFrom } from "./pinned.ts";
export { resolveBase } from "./resolve.ts";
export type { BaseRequest, ResolvedBase, ResolveOptions } from "./types.ts";
