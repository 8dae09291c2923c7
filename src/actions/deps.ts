import type { InstallOptions } from "../apptainer/install/ensure.ts";
import type { BuildRequest, Built, Verified, VerifyRequest, Watcher } from "../roundtrip/types.ts";

/** What an action calls; tests hand in others to look at the logic around them. */
export interface Deps {
  build(request: BuildRequest, watcher: Watcher, signal: AbortSignal): Promise<Built>;
  verify(request: VerifyRequest, watcher: Watcher, signal: AbortSignal): Promise<Verified>;
  /** Whether the Apptainer that is asked for is there. */
  hasApptainer(wanted: InstallOptions): Promise<boolean>;
  installApptainer(options: InstallOptions): Promise<void>;
}

/** The real ones, each loaded when it is called: a gate or a commit builds nothing and loads nothing for it. */
export const realDeps: Deps = {
  async build(request, watcher, signal) {
    const { build } = await import("../roundtrip/build.ts");
    return build(request, watcher, signal);
  },
  async verify(request, watcher, signal) {
    const { verify } = await import("../roundtrip/verify.ts");
    return verify(request, watcher, signal);
  },
  async hasApptainer({ version, root }) {
    const { findApptainer } = await import("../apptainer/find.ts");
    return (await findApptainer(version, root)) !== undefined;
  },
  async installApptainer(options) {
    const { ensureApptainer } = await import("../apptainer/install/ensure.ts");
    await ensureApptainer(options);
  },
};
