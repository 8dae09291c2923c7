import type { Apptainer } from "../apptainer/find.ts";
import type { InstallOptions } from "../apptainer/install/ensure.ts";
import type { BuildRequest, Built, Verified, VerifyRequest, Watcher } from "../roundtrip/types.ts";

/** Functions called by the actions; tests replace them. */
export interface Deps {
  build(request: BuildRequest, watcher: Watcher, signal: AbortSignal): Promise<Built>;
  verify(request: VerifyRequest, watcher: Watcher, signal: AbortSignal): Promise<Verified>;
  /** The wanted Apptainer; undefined where it is not installed. */
  findApptainer(wanted: InstallOptions): Promise<Apptainer | undefined>;
  installApptainer(options: InstallOptions): Promise<Apptainer>;
}

/** The real functions. Each is loaded when it is called, because a gate or a commit does not need to build. */
export const realDeps: Deps = {
  async build(request, watcher, signal) {
    const { build } = await import("../roundtrip/build.ts");
    return build(request, watcher, signal);
  },
  async verify(request, watcher, signal) {
    const { verify } = await import("../roundtrip/verify.ts");
    return verify(request, watcher, signal);
  },
  async findApptainer({ version, root }) {
    const { findApptainer } = await import("../apptainer/find.ts");
    return findApptainer(version, root);
  },
  async installApptainer(options) {
    const { ensureApptainer } = await import("../apptainer/install/ensure.ts");
    return ensureApptainer(options);
  },
};
