import { lowerCase, type PurlType } from "../purl.ts";

export const apkType: PurlType = { type: "apk", namespace: lowerCase, name: lowerCase };
