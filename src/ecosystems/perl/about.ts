import type { PurlType } from "../purl.ts";

/** The namespace is an author's CPAN id, which is in capitals. */
export const cpan: PurlType = { type: "cpan", namespace: (text) => text.toUpperCase() };
