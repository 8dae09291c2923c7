import { lowerCase, type PurlType } from "../purl.ts";

export const rpmType: PurlType = { type: "rpm", namespace: lowerCase };
