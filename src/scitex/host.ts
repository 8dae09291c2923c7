import { type HostMount, texliveMounts } from "../host/texlive.ts";
import { type MountConfig, mountConfig } from "../operations/host/mounts.ts";
import {
  checkHost,
  type GroupCheck,
  type GroupName,
  type HostInstall,
  installOnHost,
} from "../operations/host/packages.ts";

/** Which programs of TeX Live and ImageMagick this host has. */
export const checkPackages = (): Promise<Record<GroupName, GroupCheck>> => checkHost();
export const hostCheck = checkPackages;

/**
 * Installs packages on this host, with apt or dnf.
 * @param checkOnly only report what would be run
 */
export function installPackages({
  texlive = false,
  imagemagick = false,
  all = false,
  checkOnly = false,
}: {
  texlive?: boolean;
  imagemagick?: boolean;
  all?: boolean;
  checkOnly?: boolean;
} = {}): Promise<HostInstall["results"]> {
  const wanted: GroupName[] = [
    ...(all || texlive ? (["texlive"] as const) : []),
    ...(all || imagemagick ? (["imagemagick"] as const) : []),
  ];
  return installOnHost(wanted, !checkOnly).then(({ results }) => results);
}
export const hostInstall = installPackages;

/** The mounts that give a container the TeX Live below a prefix; [] if there is none. */
export const getTexliveBinds = ({ prefix = "/usr" }: { prefix?: string } = {}): HostMount[] =>
  texliveMounts(prefix);

/** Mounts for containers: of TeX Live, and of folders written `host:container[:ro|rw]`. */
export const getMountConfig = ({
  texlivePrefix = "",
  hostMountsRaw = "",
}: {
  texlivePrefix?: string;
  hostMountsRaw?: string;
} = {}): MountConfig => mountConfig(texlivePrefix, hostMountsRaw);
