/** The compressions that a user can choose. In a module of its own, because every start of the command line loads it. */
export const compressions = ["gzip", "zstd"] as const;

/** How an image's files are compressed; "fastest" is for an image that is read once and deleted. */
export type Compression = (typeof compressions)[number] | "fastest";
