import { lowerCase, type PurlType } from "../purl.ts";
import type { Names } from "../types.ts";

/** PEP 503: runs of - _ . are one hyphen, case does not matter. */
export const normal = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");

export const names: Names = { normal };

export const pypi: PurlType = { type: "pypi", name: normal, version: lowerCase };
