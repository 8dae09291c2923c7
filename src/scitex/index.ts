// The functions of scitex-container under its names, for programs that used it; docs/scitex.md. The library itself has
// other functions named build, freeze and verify.

export { Failure } from "../failure.ts";
export type { AnyLock } from "../lock/export/any-lock.ts";
export {
  type BuildOptions,
  build,
  buildReproducible,
  type ReproducibleOptions,
  type RoundTripResult,
  verifyRoundtrip,
} from "./build.ts";
export { type ImageConfig, loadConfig } from "./config.ts";
export { dockerRebuild, dockerRestart, dockerStatus, getDevMounts } from "./docker.ts";
export { detectContainerCmd, findContainersDir } from "./environment.ts";
export {
  buildDevPythonpath,
  buildExecArgs,
  buildHostMountBinds,
  type DevRepo,
  type ExecArgsOptions,
  type HostMountEntry,
} from "./exec.ts";
export { type CheckOptions, checkVerified, VerifyError, type VerifyStatus } from "./gate.ts";
export {
  checkPackages,
  getMountConfig,
  getTexliveBinds,
  hostCheck,
  hostInstall,
  installPackages,
} from "./host.ts";
export { buildInstanceStartScript, type InstanceScriptOptions } from "./instance.ts";
export {
  captureLock,
  compareLocks,
  freeze,
  generateLockedDef,
  type LockDiff,
  readLock,
} from "./locks.ts";
export { type OciRef, pullAsSif, registryUri } from "./pull.ts";
export {
  cleanupSandboxes,
  cleanupSifs,
  getActiveSandbox,
  isSandbox,
  listSandboxes,
  rollbackSandbox,
  sandboxConfigurePs1,
  sandboxCreate,
  sandboxMaintain,
  sandboxToSif,
  sandboxUpdate,
  switchSandbox,
} from "./sandbox.ts";
export {
  type AllocationShellOptions,
  buildSbatchCommand,
  buildShellInAllocationCommand,
  buildSrunCommand,
  type SbatchOptions,
  type SlurmResources,
} from "./slurm.ts";
export { envSnapshot } from "./snapshot.ts";
export { type RecipeStatus, status } from "./status.ts";
export {
  type ArtifactPaths,
  artifactPaths,
  type ListedBuild,
  listBuilds,
  markUnverified,
  markVerified,
  pointLatest,
  protect,
  prune,
  timestamp,
} from "./store.ts";
export { type Integrity, type IntegrityCheck, verify } from "./verify.ts";
export {
  cleanup,
  deploy,
  getActiveVersion,
  listVersions,
  rollback,
  switchVersion,
} from "./versions.ts";
