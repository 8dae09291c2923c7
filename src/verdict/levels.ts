/**
 * How strong the proof of identity is, weakest first. Kept apart from the marker's schema, which takes time to load.
 */
export const levels = ["versions", "content", "bytes"] as const;
export type Level = (typeof levels)[number];
