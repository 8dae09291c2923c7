import { lowerCase, type PurlType } from "../purl.ts";
import type { Names } from "../types.ts";

/** Import paths: one letter more or less is another module. */
export const names: Names = { loose: (name) => name };

export const golang: PurlType = { type: "golang", namespace: lowerCase, name: lowerCase };
