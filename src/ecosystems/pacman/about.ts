import { lowerCase, type PurlType } from "../purl.ts";

export const alpm: PurlType = { type: "alpm", namespace: lowerCase, name: lowerCase };
