import { Failure } from "../failure.ts";
import { type Bind, parseBinds } from "./binds.ts";
import { parseSecrets, type SecretSource } from "./secrets.ts";

/** How to run Apptainer; the same for build and verify. */
export interface Settings {
  /** "auto" takes what works; the others force one way. */
  privileges: "auto" | "sudo" | "fakeroot";
  /** Whether %post gets the host's CA certificates; "auto": if the host trusts additional CAs. */
  hostCa: "auto" | "on" | "off" | { path: string };
  /** Names of the host's variables that %post gets. */
  passEnv: string[];
  /** Secrets that %post finds in files, the path of each in STX_SECRET_<NAME>; default none. */
  secrets?: SecretSource[];
  /** Files and folders of the host that the build sees, by destination; default none. */
  binds?: Bind[];
  /** Milliseconds for one apptainer build. */
  timeLimitMs: number;
  /** Scratch space; default beside the store. */
  tmp?: string;
  /** The exact Apptainer version, like 1.5.3, and the sha256 (hex) of its package. Default: installed, else newest. */
  apptainer?: { version: string; sha256?: string };
}

/** The options of build and verify as given on the command line or in a workflow; paths may be relative. */
export interface SettingOptions extends Omit<Settings, "hostCa" | "apptainer" | "secrets" | "binds"> {
  /** "auto", "on", "off" or the path of a bundle. */
  hostCa: string;
  /** `name=path` or `name=env:VARIABLE`, one secret each. */
  secrets?: readonly string[] | undefined;
  /** `SRC[:DST[:ro|rw]]`, one file or folder each. */
  binds?: readonly string[] | undefined;
  apptainerVersion?: string | undefined;
  apptainerSha256?: string | undefined;
}

/** Whether a text can be the name of an environment variable. */
export const isVariableName = (text: string) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);

/**
 * Settings from the user's options.
 * @param absolute makes a path absolute, from the folder that relative paths start in
 * @throws Failure("usage") for an invalid variable name, secret or folder to bind
 */
export function makeSettings(options: SettingOptions, absolute: (path: string) => string): Settings {
  const { privileges, hostCa, passEnv, timeLimitMs, tmp, apptainerVersion, apptainerSha256 } = options;
  for (const name of passEnv) assertVariableName(name);
  const secrets = parseSecrets(options.secrets ?? [], absolute);
  const binds = parseBinds(options.binds ?? [], absolute);
  return {
    privileges,
    hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
    passEnv,
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(binds.length > 0 ? { binds } : {}),
    timeLimitMs,
    ...(tmp ? { tmp: absolute(tmp) } : {}),
    ...(apptainerVersion
      ? {
          apptainer: {
            version: apptainerVersion,
            ...(apptainerSha256 ? { sha256: apptainerSha256 } : {}),
          },
        }
      : {}),
  };
}

/** @throws Failure("usage") if a name to pass to the build is not the name of a variable */
export function assertVariableName(name: string): void {
  if (isVariableName(name)) return;
  throw new Failure("usage", `invalid variable name ${JSON.stringify(name)}`, {
    code: "variable-name-invalid",
    why: "names consist of letters, digits and underscores, and do not begin with a digit",
    remedy: "correct the name given to --pass-env (pass-env in the action)",
  });
}
