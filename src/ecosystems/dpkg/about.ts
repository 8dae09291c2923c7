import { lowerCase, type PurlType } from "../purl.ts";
import type { Names } from "../types.ts";

export const names: Names = { normal: lowerCase };

export const deb: PurlType = { type: "deb", namespace: lowerCase, name: lowerCase };
