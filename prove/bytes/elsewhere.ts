import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An ordinary user of another machine: a command's prefix, and the folder that is its own. */
export interface Elsewhere {
  home: string;
  prefix: string[];
  env: Record<string, string>;
  /** What is different there, in words. */
  about: string;
}

const id = 4711;
const range = "elsewhere:500000:65536\n";

/** Mounted in a namespace of its own, so that this machine's files stay as they are. */
const asUser = `for name in passwd subuid subgid; do mount --bind "$1/$name" "/etc/$name" || exit 97; done
hostname elsewhere; shift; umask 077; exec "$@"`;

/**
 * The circumstances of the second build: another user with ids of its own, host name, time zone, locale, umask, number of
 * processors and folder. Only root can become another user; anybody else stays who they are.
 */
export function elsewhere(work: string): Elsewhere {
  const home = join(work, "elsewhere");
  mkdirSync(home, { recursive: true });
  const env = { HOME: home, TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" };
  const processor = ["taskset", "-c", "0"];
  const common = "another time zone, locale, umask, folder, one processor";
  if (process.getuid?.() !== 0)
    return { home, env, prefix: [...processor, "sh", "-c", 'umask 077; exec "$@"', "sh"], about: common };
  const etc = join(work, "etc");
  mkdirSync(etc, { recursive: true });
  writeFileSync(
    join(etc, "passwd"),
    `root:x:0:0:root:/root:/bin/sh\nelsewhere:x:${id}:${id}::${home}:/bin/sh\n`,
  );
  for (const name of ["subuid", "subgid"]) writeFileSync(join(etc, name), range);
  for (const folder of [work, etc]) chmodSync(folder, 0o755);
  chownSync(home, id, id);
  const user = ["setpriv", "--reuid", String(id), "--regid", String(id), "--clear-groups"];
  return {
    home,
    env,
    prefix: ["unshare", "--mount", "--uts", "sh", "-c", asUser, "sh", etc, ...processor, ...user],
    about: `${common}, another user with subordinate ids, another host name`,
  };
}
