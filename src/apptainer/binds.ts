import { mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, posix } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { homeFolder } from "../files/home.ts";

/** A file or folder of the host that a build sees. */
export interface Bind {
  /** Absolute path on the host. */
  source: string;
  /** Absolute path in the build. */
  at: string;
  /** Whether the build may write there. */
  access: "ro" | "rw";
}

/** A bind whose source was found, with links resolved. */
export interface FoundBind extends Bind {
  kind: "file" | "folder";
}

/** Paths that the build mounts itself, or that Apptainer needs unchanged. */
const taken = ["/tmp", "/var/tmp", "/proc", "/sys", "/dev", "/.singularity.d"];

/** Folders of the build's own scratch: a mount point below them can be made for every build, and is in no image. */
const temporary = { "/tmp": "tmp", "/var/tmp": "varTmp" } as const;

const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** Characters that have a meaning in Apptainer's own notation, or that a report cannot show on one line. */
const unwritable = /[,:"\\\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u;

/** Whether a path is in someone's home, and so reveals whose. */
function isPersonal(path: string): boolean {
  const [, first, second] = path.split("/");
  const home = homeFolder();
  return first === "root" || (first === "home" && Boolean(second)) || path === home || isBelow(path, home);
}

/** Parses one folder or file to bind, `SRC[:DST[:ro|rw]]`. @returns the reason, in words, if it is invalid */
export function parseBind(text: string, absolute: (path: string) => string): Bind | string {
  const [from = "", to, access = "ro", ...more] = text.trim().split(":");
  if (from === "" || to === "" || more.length > 0) return "expected SRC[:DST[:ro|rw]]";
  if (access !== "ro" && access !== "rw") return `the option ${JSON.stringify(access)} is neither ro nor rw`;
  const source = absolute(from);
  if (unwritable.test(source) || unwritable.test(to ?? ""))
    return "a path with a comma, a colon, a quote, a backslash or an invisible character cannot be bound";
  if (to === undefined && (!isAbsolute(from) || isPersonal(source)))
    return "the destination is missing; it would be a path on this machine only";
  const at = to ?? source;
  if (!isAbsolute(at) || posix.normalize(at) !== at || at === "/" || at.endsWith("/"))
    return `the destination ${JSON.stringify(at)} is not a plain absolute path`;
  const isTaken = taken.some(
    (path) => at === path || (isBelow(at, path) && !Object.hasOwn(temporary, path)) || isBelow(path, at),
  );
  return isTaken ? `the destination ${at} belongs to the build` : { source, at, access };
}

/**
 * Parses what to bind; see {@link parseBind}.
 * @returns the binds in the order of their destinations
 * @throws Failure("usage", "bind-invalid"), also for a destination that is given twice or lies in another one
 */
export function parseBinds(texts: readonly string[], absolute: (path: string) => string): Bind[] {
  const found: Bind[] = [];
  for (const text of texts) {
    const bind = parseBind(text, absolute);
    if (typeof bind === "string") throw bindInvalid(text, bind);
    const other = found.find(({ at }) => at === bind.at || isBelow(at, bind.at) || isBelow(bind.at, at));
    if (other)
      throw bindInvalid(text, `its destination is the same as, or inside, that of another one, ${other.at}`);
    found.push(bind);
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** @param why in words: why this file or folder cannot be bound */
export const bindInvalid = (what: string, why: string) =>
  new Failure("usage", `cannot bind ${JSON.stringify(what)}`, {
    code: "bind-invalid",
    why,
    remedy:
      "write for example --bind /data/reference:/mnt, or --bind cache:/mnt:rw to let the build write there",
  });

/** Options of `apptainer build`, which takes --bind since 1.0 and needs the destination to exist in the image. */
export const bindArguments = (binds: readonly Bind[] = []): string[] =>
  binds.flatMap(({ source, at, access }) => ["--bind", `${source}:${at}:${access}`]);

/**
 * Makes the mount points below /tmp and /var/tmp, which are folders of the build's scratch and in no image.
 * @param scratch these folders, before anything has run in them
 */
export async function makeMountPoints(
  binds: readonly FoundBind[],
  scratch: { tmp: string; varTmp: string },
): Promise<void> {
  for (const { at, kind } of binds) {
    for (const [folder, where] of Object.entries(temporary)) {
      if (!isBelow(at, folder)) continue;
      const path = join(scratch[where], at.slice(folder.length));
      const parent = kind === "folder" ? path : dirname(path);
      await mkdir(parent, { recursive: true, mode: 0o755 })
        .then(() => (kind === "file" ? writeFile(path, "", { flag: "wx" }) : undefined))
        .catch((error) => {
          throw fileFailure(error, `could not make the mount point ${at}`);
        });
    }
  }
}
