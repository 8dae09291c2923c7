import type { PurlType } from "../purl.ts";

/** npm's purl definition makes names case-sensitive: some of the oldest differ only in case (JSONStream, jsonstream). */
export const npmType: PurlType = { type: "npm" };
