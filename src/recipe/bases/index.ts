export { pinnedFrom } from "./pinned.ts";
export { resolveBase } from "./resolve.ts";
export type { ResolvedBase } from "./types.ts";
