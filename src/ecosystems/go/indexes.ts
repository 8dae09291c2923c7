import type { IndexSettings } from "../named-indexes.ts";

/** How go learns of module proxies. */
export const goIndexes: IndexSettings = {
  files: [],
  instead: [/\bGOPROXY=/g],
  beside: [],
};
