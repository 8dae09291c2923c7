import type { Privileges } from "./privileges.ts";

/**
 * The same privileges, obtained in two steps so that a network namespace can be set up before Apptainer starts: `wrap`
 * makes a command root of a user namespace (or root), and `inside` comes between the namespace's set-up and Apptainer.
 */
export interface RootedPrivileges extends Privileges {
  inside(argv: string[]): string[];
  /** In `inside`, a program that looks for the user's home finds root's. */
  hidesUser?: true;
}

const asIs = (argv: string[]) => argv;

/**
 * Runs a command as root of a second namespace with the ids of the first. There Apptainer considers the user root,
 * because it only looks at the ids of the enclosing namespace: so it preserves the owners of a Docker base's files
 * instead of giving all to root. The ids are written by a process that stays in the first namespace, as
 * user_namespaces(7) requires.
 */
const secondNamespace = `
own=$(readlink "/proc/$$/ns/user")
(
  while [ "$(readlink "/proc/$$/ns/user")" = "$own" ]; do kill -0 "$$" || exit 1; sleep 0.01; done
  for map in uid_map gid_map; do printf '0 0 1\\n1 1 65535\\n' >"/proc/$$/$map"; done
) </dev/null >/dev/null 2>&1 &
exec unshare --user --mount -- sh -c '
n=0
until [ "$(id -u) $(id -g)" = "0 0" ]; do
  n=$((n+1)); [ "$n" -lt 1000 ] || { echo "the ids of the second namespace were not mapped" >&2; exit 1; }
  sleep 0.01
done
exec "$@"' sh "$@"
`;

/** How an ordinary user or root sets up a network for a build. */
export function rooted(privileges: Privileges): RootedPrivileges {
  if (privileges.asOwner) {
    // Root of a namespace with all ids does not need --fakeroot, which would map the same ids again.
    return { mode: "root-userns", wrap: privileges.asOwner, flags: [], inside: asIs };
  }
  if (process.getuid?.() === 0 || privileges.mode === "sudo") return { ...privileges, inside: asIs };
  const own = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
  return {
    ...privileges,
    wrap: (argv) => ["unshare", "--user", "--map-root-user", "--", ...argv],
    inside: (argv) => ["unshare", "--user", ...own, "--", ...argv],
  };
}

/** {@link rooted}, in which Apptainer takes an ordinary user with subordinate ids for root, too. */
export function likeRoot(privileges: Privileges): RootedPrivileges {
  const obtained = rooted(privileges);
  if (!privileges.asOwner || process.getuid?.() === 0) return obtained;
  return {
    ...obtained,
    inside: (argv) => ["sh", "-c", secondNamespace, "sh", ...argv],
    hidesUser: true,
  };
}
