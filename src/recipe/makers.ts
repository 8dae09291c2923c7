import { posix } from "node:path";
import type { Step } from "./lint/commands.ts";

/** Programs that install what was compiled. */
const builders = /^(?:make|gmake|ninja|cmake|meson|scons|waf|bazel|b2)$/;
/** Where they install it without an option. */
const usualPlace = "/usr/local";
/** Folders that so many commands name that this does not show which of them wrote a file there. */
const common = /^\/(?:[^/]*|usr\/(?:local\/)?(?:bin|lib|share|include|sbin)|(?:var|usr)\/tmp)$/;
/** Programs that read an archive, or fetch a file, and put it where their words say. */
const movers =
  /^(?:tar|bsdtar|unzip|7z|cp|mv|install|ln|rsync|wget|curl|aria2c|git|gsutil|aws|rclone|bash|sh)$/;
/** Those of them that can fill a whole folder. */
const unpackers = /^(?:tar|bsdtar|unzip|7z|rsync|bash|sh)$/;
/** Programs whose words name files that they do not write. */
const nonWriters =
  /^(?:chmod|chown|chgrp|test|\[|ls|echo|printf|export|cd|mkdir|rm|strip|which|ldd|file|grep|sha\w*sum|md5sum)$/;

/**
 * The command of a recipe that wrote a file which no package owns, such as `curl -o /usr/local/bin/jq`, `tar -xC /opt` or
 * `make install`. Undefined if several commands may have written it, or none is found.
 * @param name the file's absolute path, or the name of software, which is often part of the address that it came from
 */
export function makerOf(name: string, steps: readonly Step[]): Step | undefined {
  const writing = steps.filter((step) => !nonWriters.test(step.name));
  if (!name.startsWith("/")) return fetcherOf(name, writing);
  const folders = foldersOf(steps);
  return (
    steps.find(({ command }) => command.redirects.some(({ target }) => target.value === name)) ??
    writing.find((step) => pathsOf(step).includes(name)) ??
    writing.find((step) => movers.test(step.name) && putsInto(step, name)) ??
    installedBelow(name, writing, folders)
  );
}

/** The folder that each command runs in, as far as the `cd` before it shows. */
function foldersOf(steps: readonly Step[]): Map<Step, string> {
  const folders = new Map<Step, string>();
  let folder = "";
  for (const step of steps) {
    // The folder in which sources are built is often called build and lies in theirs, whose name says more.
    const to = step.name === "cd" ? step.args.at(-1)?.value : undefined;
    if (to !== undefined && !/^(?:\.\/)?_?build[^/]*$|^-$/.test(to)) folder = to;
    folders.set(step, folder);
  }
  return folders;
}

/** The absolute paths in a command's words, also behind "--prefix=" and "> ". */
function pathsOf({ args, command }: Step): string[] {
  const words = [...args, ...command.redirects.map(({ target }) => target)].map(({ value }) => value);
  const given = [...words, ...command.assignments.map(({ value }) => value.value)];
  return given
    .map((word) => /^(?:-{0,2}[\w-]+(?::\w+)?=|-[a-zA-Z]+(?=\/))?(\/.*)$/.exec(word)?.[1])
    .filter((path) => path !== undefined)
    .map((path) => posix.normalize(path).replace(/(?<=.)\/$/, ""));
}

/** `cp build/tool /usr/local/bin/`, for /usr/local/bin/tool. */
function putsInto(step: Step, path: string): boolean {
  const words = step.args.map(({ value }) => posix.basename(value));
  return pathsOf(step).includes(posix.dirname(path)) && words.includes(posix.basename(path));
}

/** The command that names the nearest folder above a file; for /usr/local also the only command that installs there by default. */
function installedBelow(
  path: string,
  steps: readonly Step[],
  folders: ReadonlyMap<Step, string>,
): Step | undefined {
  for (let folder = posix.dirname(path); folder !== "/"; folder = posix.dirname(folder)) {
    const named = steps.filter((step) => pathsOf(step).includes(folder));
    // "/opt" or "/usr/local" is a place for everything: an archive that is unpacked there must be the only one.
    const shared = common.test(folder) || folder === usualPlace;
    const unpacking = shared ? named.filter(({ name }) => unpackers.test(name)) : named;
    if (unpacking.length === 1 || (!shared && unpacking.length > 0)) return unpacking[0];
    if (unpacking.length > 1) return undefined;
    if (folder !== usualPlace) continue;
    const installing = steps.filter(installsAsUsual);
    const program = stem(posix.basename(path).toLowerCase());
    const own = installing.filter(
      (step) => stem(posix.basename(folders.get(step) ?? "").toLowerCase()) === program,
    );
    return onlyOne(own) ?? onlyOne(installing);
  }
  return undefined;
}

/** `make install`, `cmake --install build` or `ninja -C build install`, if no option names another folder. */
function installsAsUsual({ name, args, command }: Step): boolean {
  const words = [...args.map(({ value }) => value), ...command.assignments.map((each) => each.name)];
  return (
    builders.test(name) &&
    words.some((word) => /^(?:-{0,2}install\S*)$/.test(word)) &&
    !words.some((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix)\b/.test(word))
  );
}

/** The only download or clone whose address has the name of the software: ".../hdf5-1.14.3.tar.gz", ".../samtools.git". */
function fetcherOf(name: string, steps: readonly Step[]): Step | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "");
  if (plain.length < 3) return undefined;
  const isNamed = (word: string) =>
    /^(?:https?|ftp|git|ssh|s3):/i.test(word) &&
    word
      .toLowerCase()
      .split("/")
      .slice(-3)
      .some((part) => stem(part) === plain);
  return onlyOne(
    steps.filter(
      ({ name: program, args }) => movers.test(program) && args.some(({ value }) => isNamed(value)),
    ),
  );
}

/** "hdf5" for "hdf5-1.14.3-linux.tar.gz", "samtools.git" and "HDF5". */
const stem = (part: string) =>
  part
    .replace(/\.git$/, "")
    .replace(/[-_.]v?\d.*$|\.(?:tar|zip|t[gbx]z).*$/, "")
    .replace(/[^a-z0-9]+/g, "");

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
