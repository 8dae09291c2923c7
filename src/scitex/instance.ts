import { shellWord } from "../process/shell-word.ts";
import { assertSafeName, buildExecArgs, type ExecArgsOptions } from "./exec.ts";

/** The parameters of the seed's `build_instance_start_script`. */
export interface InstanceScriptOptions extends ExecArgsOptions {
  instanceName: string;
}

/**
 * A script for `sbatch` that starts an instance of an image and keeps running until it ends. It prints
 * `INSTANCE_READY`, `INSTANCE_FAILED` and `INSTANCE_STOPPED` on lines of their own. An instance of the same name left
 * by an earlier job is stopped first; the script's own instance is stopped when the job is cancelled.
 * @throws Failure for a name that is not safe in a file name and a script, and for a value that would not arrive
 * exactly
 */
export function buildInstanceStartScript(given: InstanceScriptOptions): string {
  const name = assertSafeName("instance name", given.instanceName);
  const args = withoutPwd(buildExecArgs(given).slice(2));
  const start = ["apptainer", "instance", "start", ...args, name].map(shellWord).join(" ");
  return [
    "#!/bin/bash",
    "# Starts an instance and holds the allocation while it runs.",
    `name=${shellWord(name)}`,
    // Only the names, one per line, so that no other name matches.
    `running() { apptainer instance list | awk 'NR > 1 { print $1 }' | grep -Fxq -- "$name"; }`,
    `stop() { apptainer instance stop "$name" >/dev/null 2>&1; }`,
    "if running; then stop; fi",
    // Set before the start, so that a job that is cancelled meanwhile leaves no instance.
    "trap 'stop; echo INSTANCE_STOPPED; exit 0' TERM INT HUP",
    `if ! ${start}; then echo INSTANCE_FAILED; exit 1; fi`,
    "echo INSTANCE_READY",
    "while running; do sleep 10 & wait $!; done",
    "echo INSTANCE_STOPPED",
    "",
  ].join("\n");
}

/** `instance start` has no option for a working directory. */
function withoutPwd(args: readonly string[]): string[] {
  const at = args.indexOf("--pwd");
  return at < 0 ? [...args] : args.toSpliced(at, 2);
}
