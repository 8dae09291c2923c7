import { Failure } from "../../failure.ts";

/** A folder or file of the host, mounted in the container. */
export interface Mount {
  source: string;
  destination: string;
  writable: boolean;
}

/** A home folder of the container. */
export interface Home {
  source: string;
  destination: string;
}

/** How to run an image; every field is optional. */
export interface ExecOptions {
  /** Only what is named here reaches the container: none of the host's folders, variables or processes. */
  isolated?: boolean;
  /** No network but loopback. */
  noNetwork?: boolean;
  fakeroot?: boolean;
  writableTmpfs?: boolean;
  /** Overlay images or folders; `:ro` at the end for one that is not written to. */
  overlays?: readonly string[];
  hostname?: string;
  /** The values arrive exactly as given; Apptainer's own evaluation of them is switched off. */
  env?: Readonly<Record<string, string>>;
  home?: Home | "none" | undefined;
  mounts?: readonly Mount[];
  /** Working directory in the container. */
  pwd?: string;
  nvidia?: boolean;
  rocm?: boolean;
  /** Devices by CDI name, `vendor.com/class=name`; Apptainer 1.5 and later. */
  devices?: readonly string[];
}

/** What Apptainer mounts from the host by itself. */
const hostMounts = "home,cwd,tmp,hostfs,bind-paths";

function refuse(what: string, why: string, remedy: string): Failure {
  return new Failure("usage", what, { code: "exec-value-unusable", why, remedy });
}

/** @throws Failure for a text that cannot be passed to a program as an argument */
function whole(what: string, text: string): string {
  if (!text.includes("\0")) return text;
  throw refuse(`invalid ${what} ${JSON.stringify(text)}`, "it contains a NUL character", "remove it");
}

/**
 * One field of a comma-separated list as Apptainer parses it (RFC 4180).
 * @throws Failure for a carriage return, which that parser alters
 */
function field(text: string): string {
  return /[,"\n\r]/.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  if (text.includes("\r"))
    throw refuse(
      `cannot pass ${JSON.stringify(text)}`,
      "Apptainer would drop its carriage return",
      "remove the carriage return",
    );
  return `"${text.replaceAll('"', '""')}"`;
}

/** `--mount` for a folder or file: the only option that takes every path exactly, including those with `:` and `,`. */
export function mountArguments({ source, destination, writable }: Mount): string[] {
  for (const path of [source, destination]) absoluteIn("a mount", path);
  const parts = [field(`source=${source}`), field(`destination=${destination}`), ...(writable ? [] : ["ro"])];
  return ["--mount", `type=bind,${parts.join(",")}`];
}

function absoluteIn(where: string, path: string): string {
  if (whole("path", path).startsWith("/")) return path;
  throw refuse(
    `invalid path ${JSON.stringify(path)} in ${where}`,
    "it is not absolute",
    "write the whole path, from /",
  );
}

/**
 * `--env` for one variable. Apptainer reads the option as a comma-separated list if it contains two or more `=`, and
 * otherwise strips double quotes at its ends.
 * @throws Failure for an invalid name, and for a value that would not arrive exactly
 */
export function envArguments(name: string, value: string): string[] {
  assertEnvName(name);
  const pair = whole("value", `${name}=${value}`);
  if (value.includes("=")) return ["--env", quoted(pair)];
  if (!value.endsWith('"')) return ["--env", pair];
  throw refuse(
    `cannot pass the variable ${name} as an argument`,
    "Apptainer would strip the double quote at the end of its value",
    `set APPTAINERENV_${name} in the environment of Apptainer instead`,
  );
}

/** @throws Failure for text that cannot be the name of a variable in a container */
export function assertEnvName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
  throw refuse(
    `invalid variable name ${JSON.stringify(name)}`,
    "names consist of letters, digits and underscores, and do not begin with a digit",
    "write --env NAME=VALUE",
  );
}

function homeArguments(home: ExecOptions["home"]): string[] {
  if (home === undefined) return [];
  if (home === "none") return ["--no-home"];
  for (const path of [home.source, home.destination]) {
    absoluteIn("the home folder", path);
    if (path.includes(":"))
      throw refuse(
        `cannot use ${path} as home`,
        "Apptainer splits the paths of --home at a colon",
        "choose a folder without a colon, or mount it with --mount",
      );
  }
  return ["--home", `${home.source}:${home.destination}`];
}

const list = (flag: string, values: readonly string[] = []) =>
  values.flatMap((value) => [flag, field(whole("value", value))]);

const isolation = (options: ExecOptions) => [
  "--containall",
  "--cleanenv",
  ...(options.home === undefined ? ["--no-home"] : []),
  "--no-mount",
  hostMounts,
  "--no-umask",
];

/**
 * The options of `apptainer exec`, `run` and `shell`, except `env`; see {@link envArguments}.
 * @throws Failure for a value that Apptainer would not take exactly
 */
export function execOptions(options: ExecOptions): string[] {
  const { isolated, noNetwork, fakeroot, writableTmpfs, overlays, hostname, home, mounts = [] } = options;
  const { nvidia, rocm, devices } = options;
  const pwd = options.pwd ?? (isolated ? "/" : undefined);
  return [
    ...(fakeroot ? ["--fakeroot"] : []),
    ...(isolated ? isolation(options) : []),
    // Without it, Apptainer evaluates the values of variables as a shell would.
    "--no-eval",
    ...(noNetwork ? ["--net", "--network", "none"] : []),
    ...(writableTmpfs ? ["--writable-tmpfs"] : []),
    ...list("--overlay", overlays),
    ...(hostname === undefined ? [] : ["--hostname", whole("host name", hostname)]),
    ...(nvidia ? ["--nv"] : []),
    ...(rocm ? ["--rocm"] : []),
    ...list("--device", devices),
    ...homeArguments(home),
    ...mounts.flatMap(mountArguments),
    ...(pwd === undefined ? [] : ["--pwd", absoluteIn("the working directory", pwd)]),
  ];
}
