/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
export const levels = ["versions", "content", "bytes"] as const;
export type Level = (typeof levels)[number];
