import type { NoiseRule } from "../noise.ts";

/** What apk keeps. */
export const apkNoise: readonly NoiseRule[] = [
  {
    pattern: "/var/cache/apk/APKINDEX.*.tar.gz",
    ignore: "file",
    reason: "They say what the repositories offered when apk looked.",
  },
];
