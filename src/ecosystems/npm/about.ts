import type { PurlType } from "../purl.ts";

/** Its definition calls npm's names case-sensitive: the oldest ones differ in case alone (JSONStream, jsonstream). */
export const npmType: PurlType = { type: "npm" };
