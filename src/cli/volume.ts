/** How much a command says on stderr beside its result. */
export type Volume = "quiet" | "normal" | "verbose";

let current: Volume = "normal";

/** How much this process says. */
export const volume = (): Volume => current;

/** Sets how much this process says; the command line does so once, before its command starts. */
export function setVolume(to: Volume): void {
  current = to;
}
