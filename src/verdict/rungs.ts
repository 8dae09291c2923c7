/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
export const rungs = ["versions", "content"] as const;
export type Rung = (typeof rungs)[number];
