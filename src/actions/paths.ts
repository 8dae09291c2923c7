import { posix, resolve, sep } from "node:path";
import { Failure } from "../failure.ts";
import { realPath } from "../files/real-path.ts";

/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links that
 * lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path
 * @throws Failure("usage") that names every path outside
 */
export async function confine<K extends string>(
  workspace: string,
  paths: Record<K, string>,
): Promise<Record<K, string>> {
  const home = await realPath(workspace);
  const problems: string[] = [];
  const found = {} as Record<K, string>;
  for (const [name, path] of Object.entries(paths) as [K, string][]) {
    const why = path.includes("\0") ? "contains a zero byte" : undefined;
    const real = why ? home : await realPath(resolve(home, path)).catch((error: Error) => error);
    if (real instanceof Error) problems.push(`${name}: ${real.message}`);
    else if (why) problems.push(`${name}: ${why}`);
    else if (real !== home && !real.startsWith(home + sep)) {
      problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
    } else found[name] = real;
  }
  if (problems.length === 0) return found;
  throw new Failure("usage", "a path leads out of the workspace or cannot be resolved", {
    code: "path-outside-workspace",
    why: problems.join("\n"),
    remedy: `use paths inside ${home}`,
  });
}

/**
 * An input's path in the form that the repository uses: "recipes/hello.def" for "./recipes//hello.def" or for an
 * absolute path into the checkout. The file need not exist.
 * @param name of the input, for messages
 * @throws Failure("usage") for a path outside
 */
export function repositoryPath(workspace: string, name: string, path: string): string {
  const found = posix.relative(workspace, posix.resolve(workspace, path)) || ".";
  if (found !== ".." && !found.startsWith("../")) return found;
  throw new Failure("usage", "a path leads out of the repository", {
    code: "path-outside-workspace",
    why: `${name}: ${JSON.stringify(path)}`,
    remedy: "write it relative to the root of the repository",
  });
}
