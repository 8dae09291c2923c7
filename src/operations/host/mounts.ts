import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { type HostMount, texliveMounts } from "../../host/texlive.ts";
import { mountArguments } from "../exec/arguments.ts";

/** Mounts of the host for containers. */
export interface MountConfig {
  /** Arguments for Apptainer. */
  bindArgs: string[];
  /** Folders for the container's PATH. */
  pathAdditions: string[];
  mounts: HostMount[];
}

/**
 * The mounts in a text: `host:container[:ro|rw]`, separated by commas or newlines; read-only by default. @throws
 * Failure for an entry of any other form
 * @throws Failure for an entry that has another form
 */
export function parseMounts(text: string): HostMount[] {
  const entries = text.split(/[,\n]/).map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "").map(parseMount);
}

function parseMount(entry: string): HostMount {
  const [host = "", container = "", mode = "ro", ...rest] = entry.split(":");
  const isMount = host.startsWith("/") && container.startsWith("/") && rest.length === 0;
  if (isMount && (mode === "ro" || mode === "rw")) return { host, container, mode };
  throw new Failure("usage", `invalid mount ${JSON.stringify(entry)}`, {
    code: "exec-value-unusable",
    why: "it does not have the form host:container[:ro|rw] with absolute paths",
    remedy: "correct it; paths with a colon or a comma cannot be written in this form",
  });
}

/**
 * Mounts for TeX Live and for other folders.
 * @param texlivePrefix where TeX Live is installed; "" for the distribution's own, if there is one
 */
export function mountConfig(texlivePrefix = "", hostMountsRaw = ""): MountConfig {
  const prefix = texlivePrefix || "/usr";
  const texlive = texliveMounts(prefix);
  const mounts = [...texlive, ...parseMounts(hostMountsRaw)];
  const bin = join(prefix, "bin");
  const isExtra = texlive.length > 0 && bin !== "/usr/bin" && existsSync(bin);
  return {
    bindArgs: mounts.flatMap(({ host, container, mode }) =>
      mountArguments({ source: host, destination: container, writable: mode === "rw" }),
    ),
    pathAdditions: isExtra ? [bin] : [],
    mounts,
  };
}
