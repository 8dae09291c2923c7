import { release } from "node:os";
import type { Privileges } from "../host/privileges.ts";
import { hostRelease } from "../host/release.ts";
import { hostArch } from "../image/arch.ts";
import type { Builder } from "../lock/schema.ts";
import type { Apptainer } from "./find.ts";
import { mksquashfsVersion } from "./packing-options.ts";

/** The builder, as recorded in the lock. */
export async function describeBuilder(
  apptainer: Apptainer,
  mksquashfs: string | undefined,
  privileges: Privileges,
): Promise<Builder> {
  const squashfsTools = await mksquashfsVersion(mksquashfs);
  return {
    apptainer: apptainer.version,
    ...(squashfsTools !== undefined && { squashfsTools }),
    mode: privileges.mode,
    os: (await hostRelease()).prettyName || process.platform,
    kernel: release(),
    arch: hostArch(),
  };
}
