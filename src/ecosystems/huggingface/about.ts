import { lowerCase, type PurlType } from "../purl.ts";

export const huggingfaceType: PurlType = { type: "huggingface", version: lowerCase };
