import type { Privileges } from "./privileges.ts";

/**
 * The same privileges, obtained so that a network namespace can be set up before Apptainer starts: `wrap` makes a
 * command root of a user namespace (or root), and `inside` stands between the namespace's set-up and Apptainer.
 */
export interface RootedPrivileges extends Privileges {
  inside(argv: string[]): string[];
}

const asIs = (argv: string[]) => argv;

/** How an ordinary user or root sets up a network for a build. */
export function rooted(privileges: Privileges): RootedPrivileges {
  if (privileges.asOwner) {
    // Root of a namespace with all ids needs no --fakeroot, which would ask for the same ids once more.
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
