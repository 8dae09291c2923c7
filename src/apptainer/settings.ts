/** How to run Apptainer; the same for build and verify. */
export interface Settings {
  /** "auto" takes what works; the others force one way. */
  privileges: "auto" | "sudo" | "fakeroot";
  /** Whether %post gets the host's CA certificates; "auto": if the host trusts additional CAs. */
  hostCa: "auto" | "on" | "off" | { path: string };
  /** Names of the host's variables that %post gets. */
  passEnv: string[];
  /** Milliseconds for one apptainer build. */
  timeLimitMs: number;
  /** Scratch space; default beside the store. */
  tmp?: string;
  /** The exact Apptainer version, like 1.5.3, and the sha256 (hex) of its package. Default: installed, else newest. */
  apptainer?: { version: string; sha256?: string };
}
