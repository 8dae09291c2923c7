import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where AppArmor's setting and profiles are; another one only in tests. */
export interface AppArmorPlaces {
  /** File that holds 1 where AppArmor restricts user namespaces, as Ubuntu 23.10 and newer do. */
  setting: string;
  /** Folder of the profiles. */
  profiles: string;
}

export const systemAppArmor: AppArmorPlaces = {
  setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
  profiles: "/etc/apparmor.d",
};

/** The profile that Apptainer's packages install, and the one that we load for a private copy: absolute paths. */
export const apptainerProfiles = ({ profiles } = systemAppArmor) => ({
  packaged: join(profiles, "apptainer"),
  ours: join(profiles, "stx-container-apptainer"),
});

/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
export async function restrictsNamespaces({ setting } = systemAppArmor): Promise<boolean | undefined> {
  const text = await readFile(setting, "utf8").catch(() => undefined);
  return text === undefined ? undefined : text.trim() === "1";
}

/** Whether a profile lets an Apptainer make user namespaces nevertheless. */
export const hasProfile = (): boolean => Object.values(apptainerProfiles()).some(existsSync);
