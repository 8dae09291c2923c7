// The library: the same functions that the command line and the actions call.
export { ensureApptainer } from "./apptainer/install/ensure.ts";
export type { Settings } from "./apptainer/settings.ts";
export { ecosystems } from "./ecosystems/index.ts";
export { inventory } from "./ecosystems/inventory.ts";
export type { Collected } from "./ecosystems/package.ts";
export type { Ecosystem } from "./ecosystems/types.ts";
export { exitCodes, Failure, type FailureKind, type Place } from "./failure.ts";
export type { ImageKey } from "./image/encryption/key.ts";
export { openImage } from "./image/open.ts";
export type { Entry, ImageTree } from "./image/tree.ts";
export {
  type Change,
  type Comparison,
  compareLocks,
  type Difference,
  type NotCompared,
  type Reason,
} from "./lock/compare.ts";
export { exportLock, formats } from "./lock/export/index.ts";
export { parseLock } from "./lock/read.ts";
export type { Lock, Package } from "./lock/schema.ts";
export { formatLock } from "./lock/write.ts";
export { lintRecipe } from "./recipe/lint/lint.ts";
export { parseRecipe } from "./recipe/parse.ts";
export type { Recipe, Stage } from "./recipe/types.ts";
export { build } from "./roundtrip/build.ts";
export { type FreezeOptions, freeze } from "./roundtrip/freeze.ts";
export {
  type BuildRequest,
  type Built,
  silentWatcher,
  type Verified,
  type VerifyRequest,
  type Watcher,
} from "./roundtrip/types.ts";
export { verify } from "./roundtrip/verify.ts";
export { findBuild, listBuilds } from "./store/builds.ts";
export { checkBuild, type GateAnswer } from "./verdict/gate.ts";
export { type Level, type Marker, parseMarker, type Verdict } from "./verdict/marker.ts";
export type { Policy } from "./verdict/policy.ts";
export { readPolicy } from "./verdict/read-policy.ts";
export { version } from "./version.ts";
