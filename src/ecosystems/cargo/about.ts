import type { PurlType } from "../purl.ts";
import type { Names } from "../types.ts";

/** crates.io refuses a second crate whose name differs only in case, or in - and _. */
export const names: Names = { normal: (name) => name.toLowerCase().replace(/_/g, "-") };

export const crate: PurlType = { type: "cargo" };
