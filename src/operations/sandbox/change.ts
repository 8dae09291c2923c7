import { cp, mkdtemp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { run } from "../../process/run.ts";
import { mountArguments } from "../exec/arguments.ts";
import type { ExecCommand } from "../exec/command.ts";
import { apptainerEnvironment, removeTrees, type Tools, tools, type Watch } from "./apptainer.ts";
import { recordProvenance } from "./provenance.ts";
import { assertSandbox } from "./sandboxes.ts";

function changeArguments(
  { privileges }: Tools,
  sandbox: string,
  more: readonly string[],
  command: readonly string[],
) {
  // An ordinary user becomes root in the sandbox through --fakeroot; root in a namespace already is.
  const root = privileges.mode === "user-subuid" || privileges.mode === "user-userns" ? ["--fakeroot"] : [];
  const flags = ["--writable", ...root, "--contain", "--cleanenv", "--no-home", "--no-eval", "--pwd", "/"];
  return ["--silent", "exec", ...flags, ...more, sandbox, ...command];
}

/**
 * The command that runs another one as root in a sandbox, which it may change; none of the host's folders are mounted
 * there. It is recorded in the sandbox's provenance.
 */
export async function maintainCommand(sandbox: string, command: readonly string[]): Promise<ExecCommand> {
  await assertSandbox(sandbox);
  assertCommand(command);
  const all = await tools();
  await recordProvenance(sandbox, { event: "maintained", command });
  const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, [], command)]);
  return { argv, env: apptainerEnvironment(all) };
}

function assertCommand(command: readonly string[]): void {
  if (command.length > 0) return;
  throw new Failure("usage", "there is no command to run in the sandbox", {
    code: "wrong-use",
    why: "a sandbox is maintained by a command, such as apt-get",
    remedy: "stx-container sandbox maintain SANDBOX -- apt-get install -y jq",
  });
}

/** Runs a command as root in a sandbox. @returns its exit code */
export async function maintainSandbox(
  sandbox: string,
  command: readonly string[],
  watch: Watch = {},
): Promise<number> {
  await assertSandbox(sandbox);
  assertCommand(command);
  const code = await change(await tools(), sandbox, [], command, watch);
  await recordProvenance(sandbox, { event: "maintained", command, code });
  return code ?? 1;
}

async function change(
  all: Tools,
  sandbox: string,
  more: readonly string[],
  command: readonly string[],
  { onLine, signal }: Watch,
): Promise<number | null> {
  const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, more, command)]);
  const { code } = await run(argv[0] as string, argv.slice(1), {
    env: apptainerEnvironment(all),
    timeLimitMs: 6 * 3_600_000,
    stdoutTo: () => {},
    ...(onLine && { onLine }),
    ...(signal && { signal }),
  });
  return code;
}

/** What was done with each repository. */
export type UpdateResult = Record<string, "ok" | "failed" | "skipped">;

/**
 * Installs Python packages from repositories on this machine into a sandbox. pip gets a copy of each repository, so
 * that it writes nothing into the original.
 * @param repositories name → absolute path; those without a pyproject.toml or setup.py are skipped
 * @param installDeps also install their dependencies, from the network
 */
export async function updateSandbox(
  sandbox: string,
  repositories: Readonly<Record<string, string>>,
  installDeps: boolean,
  watch: Watch = {},
): Promise<UpdateResult> {
  await assertSandbox(sandbox);
  const all = await tools();
  const results: UpdateResult = {};
  for (const [name, path] of Object.entries(repositories)) {
    const copy = await copyRepository(path, dirname(sandbox));
    if (copy === undefined) {
      results[name] = "skipped";
      continue;
    }
    const command = ["python3", "-m", "pip", "install", ...(installDeps ? [] : ["--no-deps"]), "/mnt"];
    try {
      const mount = mountArguments({ source: copy, destination: "/mnt", writable: true });
      const code = await change(all, sandbox, mount, command, watch);
      await recordProvenance(sandbox, { event: "updated", source: path, command, code });
      results[name] = code === 0 ? "ok" : "failed";
    } finally {
      await removeTrees(dirname(copy), [basename(copy)]);
    }
  }
  return results;
}

/** @returns a private copy; undefined if the repository is not a Python package */
async function copyRepository(path: string, parent: string): Promise<string | undefined> {
  const { existsSync } = await import("node:fs");
  if (!["pyproject.toml", "setup.py"].some((file) => existsSync(join(path, file)))) return undefined;
  const copy = await mkdtemp(join(parent, ".update-"));
  await cp(path, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
