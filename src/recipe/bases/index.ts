export { resolveBase } from "./resolve.ts";
export type { BaseRequest, Patience, ResolvedBase, ResolveOptions } from "./types.ts";
