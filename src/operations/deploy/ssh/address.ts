import { Failure } from "../../../failure.ts";

/** A folder on another machine, reached by ssh. */
export interface SshTarget {
  /** `user@host` or `host`, as ssh takes it; an address of IPv6 without brackets. */
  login: string;
  port: number | undefined;
  /** Absolute, without a slash at its end. */
  folder: string;
  /** As it is shown, and as a file's path begins: `user@host:/folder`. */
  text: string;
}

const host = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,254}|\[[0-9A-Fa-f:.]{2,45}\])$/;
const user = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;
/** Characters that neither a shell nor rsync gives a meaning of its own. */
const path = /^(?:\/[A-Za-z0-9_.+=,@-]+)+\/?$/;

/** User names that ssh accepts. */
export const sshCommand = ({ login, port }: SshTarget): string =>
  `ssh ${port === undefined ? "" : `-p ${port} `}${login}`;

/** Whether a target names another machine, by the rule of scp and rsync: a colon comes before the first slash. */
export const isSshTarget = (target: string): boolean =>
  target.startsWith("ssh://") || /^(?:[^/:]*@)?(?:\[[^\]/]*\]|[^/:]*):/.test(target);

/**
 * Reads `user@host:/folder` or `ssh://user@host:port/folder`.
 * @throws Failure("usage", "ssh-target-invalid") for anything that ssh, a shell or rsync could read as something else
 */
export function parseSshTarget(target: string): SshTarget {
  const parts =
    /^ssh:\/\/(?:(?<user>[^@/]*)@)?(?<host>\[[^\]]*\]|[^:/]*)(?::(?<port>[^/]*))?(?<folder>\/.*)$/s.exec(
      target,
    ) ?? /^(?:(?<user>[^@/:]*)@)?(?<host>\[[^\]]*\]|[^:/]*):(?<folder>.*)$/s.exec(target);
  const { user: name, host: machine = "", port, folder = "" } = parts?.groups ?? {};
  if (!host.test(machine)) throw invalid(target, "its host is not a host's name or address");
  if (name !== undefined && !user.test(name)) throw invalid(target, "its user is not a user's name");
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw invalid(target, "its port is not a number from 1 to 65535");
  const isPlain = path.test(folder) && !folder.split("/").some((part) => part === "." || part === "..");
  if (!isPlain)
    throw invalid(
      target,
      "its folder must be absolute, and have only letters, digits, '/' and '_.+=,@-', and neither '.' nor '..' as a part",
    );
  const at = name === undefined ? "" : `${name}@`;
  const clean = folder.replace(/\/$/, "");
  return {
    login: `${at}${machine.replace(/^\[|\]$/g, "")}`,
    port: port === undefined ? undefined : Number(port),
    folder: clean,
    text: port === undefined ? `${at}${machine}:${clean}` : `ssh://${at}${machine}:${port}${clean}`,
  };
}

function invalid(target: string, why: string): Failure {
  return new Failure("usage", `invalid target ${JSON.stringify(target)}`, {
    code: "ssh-target-invalid",
    why,
    remedy:
      "write it as user@host:/folder, or with a port as ssh://host:port/folder, with or without user@ before host; a folder of this machine as ./folder",
  });
}
