import { lowerCase, type PurlType } from "../purl.ts";

export const github: PurlType = { type: "github", namespace: lowerCase, name: lowerCase };
export const bitbucket: PurlType = { type: "bitbucket", namespace: lowerCase, name: lowerCase };
