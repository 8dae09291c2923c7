import type { IndexSettings } from "../named-indexes.ts";

/** How go is configured with module proxies. */
export const goIndexes: IndexSettings = {
  files: [],
  instead: [/\bGOPROXY=/g],
  beside: [],
};
