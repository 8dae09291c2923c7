import { isAbsolute, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";

/** A folder of the host for a service. */
export interface DevMount {
  /** Path of the host; relative ones start in the current folder, `~` is the home. */
  host: string;
  /** Absolute path in the container. */
  container: string;
  /** Default: "ro". */
  mode?: "ro" | "rw";
}

/**
 * Mounts for a compose file's `volumes`, as `host:container:mode`. The host's path is made absolute, because Compose
 * would take a plain word for the name of a volume.
 * @throws Failure("usage") for a path that cannot be written in this form
 */
export function devMounts(mounts: readonly DevMount[]): string[] {
  return mounts.map(({ host, container, mode = "ro" }) => {
    if (host === "" || container === "") throw invalid(host, container, "a path is empty");
    const source = resolve(host.replace(/^~(?=\/|$)/, homeFolder()));
    if (!isAbsolute(container)) throw invalid(host, container, "the path in the container is not absolute");
    if (/[:\n]/.test(source + container))
      throw invalid(host, container, "a path contains a colon or a newline");
    if (mode !== "ro" && mode !== "rw") throw invalid(host, container, "the mode is neither ro nor rw");
    return `${source}:${container}:${mode}`;
  });
}

function invalid(host: string, container: string, why: string): Failure {
  return new Failure("usage", `cannot mount ${JSON.stringify(host)} at ${JSON.stringify(container)}`, {
    code: "mount-invalid",
    why,
    remedy: "write it in the compose file in the long form: type, source, target",
  });
}
