// One line for each ecosystem: all that has to be said of one outside of its folder.
export { apk } from "./apk/index.ts";
export { cargo } from "./cargo/index.ts";
export { conda } from "./conda/index.ts";
export { dpkg } from "./dpkg/index.ts";
export { gem } from "./gem/index.ts";
export { git } from "./git/index.ts";
export { go } from "./go/index.ts";
export { java } from "./java/index.ts";
export { julia } from "./julia/index.ts";
export { npm } from "./npm/index.ts";
export { pacman } from "./pacman/index.ts";
export { perl } from "./perl/index.ts";
export { python } from "./python/index.ts";
export { r } from "./r/index.ts";
export { rpm } from "./rpm/index.ts";
export { unowned } from "./unowned/index.ts";
