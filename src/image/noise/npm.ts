import type { NoiseRule } from "../noise.ts";

/** What npm keeps. */
export const npmNoise: readonly NoiseRule[] = [
  {
    // Not _npx: npx runs packages from there.
    pattern:
      "/{root,home/*}/.npm{,/{{_cacache,_logs,_locks}{,/**},_update-notifier-last-checked,anonymous-cli-metrics.json}}",
    ignore: "file",
    canonical: "remove",
    reason: "npm's cache and logs; they hold times and what servers answered.",
  },
];
