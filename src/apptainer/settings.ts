/** How Apptainer is to be run; the same for build and verify. */
export interface Settings {
  /** "auto" finds out by itself; the others force one way. */
  privileges: "auto" | "sudo" | "fakeroot";
  /** Lend the host's CA bundle to %post: "auto" does where the host has CAs of its own. */
  hostCa: "auto" | "on" | "off" | { path: string };
  /** Names of variables of the host that %post may see. */
  passEnv: string[];
  /** Milliseconds for one apptainer build. */
  timeLimitMs: number;
  /** Scratch space; default beside the store. */
  tmp?: string;
  /** The exact Apptainer to use, like 1.5.3, and the sha256 (hex) of its package; default: what is there or can be had. */
  apptainer?: { version: string; sha256?: string };
}
