/** What a verification concluded. `error`: the rebuild could not run; it says nothing about the image. */
export type Verdict = "verified" | "unverified" | "cannot-judge" | "error";

/** How strong an identity was proven, weakest first. */
export const rungs = ["versions", "content", "bytes"] as const;
export type Rung = (typeof rungs)[number];
