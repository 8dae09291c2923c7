import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { texliveMounts } from "../host/texlive.ts";
import { type ExecOptions, envArguments, execOptions, mountArguments } from "../operations/exec/arguments.ts";

/** A repository under development, mounted read-only at /opt/dev/<name>. */
export interface DevRepo {
  name: string;
  hostPath: string;
}

export interface HostMountEntry {
  hostPath: string;
  containerPath: string;
  /** Default: "ro". */
  mode?: "ro" | "rw";
}

/** The parameters of the seed's `build_exec_args`. */
export interface ExecArgsOptions {
  containerPath: string;
  username: string;
  hostUserDir: string;
  hostProjectDir: string;
  projectSlug: string;
  devRepos?: readonly DevRepo[];
  hostMounts?: readonly HostMountEntry[];
  texlivePrefix?: string;
  overlayPath?: string | undefined;
  fakeroot?: boolean;
  /** NVIDIA GPUs. */
  nv?: boolean;
  /** AMD GPUs. */
  rocm?: boolean;
  /** Devices by CDI name; Apptainer 1.5 and later. */
  devices?: readonly string[];
}

/** @throws Failure for a name that would be unsafe as part of a path and a variable */
export function assertSafeName(what: string, name: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(name) && !name.includes("..")) return name;
  throw new Failure("usage", `invalid ${what} ${JSON.stringify(name)}`, {
    code: "exec-value-unusable",
    why: "it has 1 to 128 letters, digits, '.', '_' and '-', and does not begin with '.' or '-'",
    remedy: `give another ${what}`,
  });
}

/** `PYTHONPATH` for repositories with a src layout: `/opt/dev/<name>/src`, joined by colons; "" if there are none. */
export function buildDevPythonpath(devRepos: readonly DevRepo[] = []): string {
  return devRepos.map(({ name }) => `/opt/dev/${assertSafeName("repository name", name)}/src`).join(":");
}

/**
 * Mounts of the host's folders and of its TeX Live, as `--mount` arguments, which express every path exactly.
 * @throws Failure for a path that is not absolute
 */
export function buildHostMountBinds({
  hostMounts = [],
  texlivePrefix = "",
}: Pick<ExecArgsOptions, "hostMounts" | "texlivePrefix"> = {}): string[] {
  return [
    ...hostMounts.map(({ hostPath, containerPath, mode = "ro" }) => ({
      source: hostPath,
      destination: containerPath,
      writable: mode === "rw",
    })),
    ...(texlivePrefix ? texliveMounts(texlivePrefix) : []).map(({ host, container }) => ({
      source: host,
      destination: container,
      writable: false,
    })),
  ].flatMap(mountArguments);
}

type Session = Pick<ExecArgsOptions, "username" | "projectSlug" | "devRepos">;

const projectDir = ({ username, projectSlug }: Session) => `/home/${username}/proj/${projectSlug}`;

/** The options of one user's session, without the project's own variables. */
function sessionOptions(given: ExecArgsOptions): ExecOptions {
  const home = `/home/${given.username}`;
  return {
    ...(given.fakeroot && { fakeroot: true }),
    ...(given.overlayPath === undefined
      ? { writableTmpfs: true }
      : { overlays: [resolve(given.overlayPath)] }),
    hostname: "scitex-cloud",
    nvidia: given.nv ?? false,
    rocm: given.rocm ?? false,
    devices: given.devices ?? [],
    home: { source: resolve(given.hostUserDir), destination: home },
    mounts: [
      { source: resolve(given.hostProjectDir), destination: projectDir(given), writable: true },
      ...(given.devRepos ?? []).map(({ name, hostPath }) => ({
        source: resolve(hostPath),
        destination: `/opt/dev/${name}`,
        writable: false,
      })),
    ],
    pwd: projectDir(given),
  };
}

/**
 * `--env` options that every program of a session gets.
 * @throws Failure for a name that is not safe
 */
export function sessionVariables(given: Session): string[] {
  assertSafeName("user name", given.username);
  assertSafeName("project", given.projectSlug);
  const pythonpath = buildDevPythonpath(given.devRepos);
  const variables = {
    TERM: "xterm-256color",
    SCITEX_CLOUD: "true",
    SCITEX_PROJECT: given.projectSlug,
    SCITEX_PROJECT_DIR: projectDir(given),
    SCITEX_USER: given.username,
    USER: given.username,
    LOGNAME: given.username,
    SHELL: "/bin/bash",
    ...(pythonpath && { PYTHONPATH: pythonpath }),
  };
  return Object.entries(variables).flatMap(([name, value]) => envArguments(name, value));
}

/**
 * `["apptainer", "exec", …, container]` for one user's session: contained, with a clean environment, the user's home
 * and project, and repositories under development. The image's own PATH is kept.
 * @throws Failure for a name that is not safe, and for a value that would not arrive exactly
 */
export function buildExecArgs(given: ExecArgsOptions): string[] {
  return ["apptainer", "exec", ...sessionArgs(given), containerPath(given.containerPath)];
}

/** What `apptainer exec` and `apptainer instance start` have in common. */
export function sessionArgs(given: ExecArgsOptions): string[] {
  return [
    "--containall",
    "--cleanenv",
    ...sessionVariables(given),
    ...execOptions(sessionOptions(given)),
    ...buildHostMountBinds(given),
  ];
}

/** The path of an image, links followed; a word that begins with a dash is never treated as an option. */
function containerPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
