/** How much a command prints to stderr beside its result. */
export type Volume = "quiet" | "normal" | "verbose";

let current: Volume = "normal";

/** How much this process prints. */
export const volume = (): Volume => current;

/** Sets how much this process prints; the command line does so once, before its command starts. */
export function setVolume(to: Volume): void {
  current = to;
}
