import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../files/digest.ts";

/** Where AppArmor's settings and profiles are; tests use other paths. */
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

/** Absolute path of the profile that Apptainer's packages install. */
export const packagedProfile = ({ profiles } = systemAppArmor) => join(profiles, "apptainer");

const ourPrefix = "stx-container-apptainer-";

/**
 * The profile that we load for a private copy. It is named after that copy, because several users of a machine each
 * have one.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
export function privateProfile(starter: string, { profiles } = systemAppArmor) {
  const name = `${ourPrefix}${sha256(starter).slice(0, 12)}`;
  return { name, path: join(profiles, name) };
}

/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
export async function restrictsNamespaces({ setting } = systemAppArmor): Promise<boolean | undefined> {
  return existsSync(setting) ? readFileSync(setting, "utf8").trim() === "1" : undefined;
}

/** Whether a profile lets one of the machine's Apptainers make user namespaces nevertheless. */
export function hasProfile(system = systemAppArmor): boolean {
  if (existsSync(packagedProfile(system))) return true;
  return (
    existsSync(system.profiles) && readdirSync(system.profiles).some((name) => name.startsWith(ourPrefix))
  );
}
