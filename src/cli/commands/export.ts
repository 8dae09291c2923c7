import { Failure } from "../../failure.ts";
import { snapshotContext } from "../../github/context.ts";
import { exportLock, type Format, formatNamed, formats } from "../../lock/export/index.ts";
import type { Lock } from "../../lock/schema.ts";
import { absolute } from "../absolute.ts";
import { lockGiven } from "../lock-given.ts";
import { writeOutput } from "../output.ts";
import { say } from "../steps.ts";
import { withArgument } from "../subject.ts";
import { assertComplete } from "../whole-list.ts";

export async function exportPackages(
  subject: string,
  flags: { store: string; format: string; output?: string; prefix?: string; pemPath?: string },
): Promise<void> {
  const format = formatNamed(flags.format);
  if (flags.prefix !== undefined && !format.prefix) {
    throw new Failure("usage", `--prefix cannot be used with the format ${format.name}`, {
      code: "wrong-use",
      why: "this format does not describe one environment",
      remedy: `leave out --prefix, or use one of ${formats.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
    });
  }
  const store = absolute(flags.store);
  const lock = await withArgument(subject, store, (given) => lockGiven(given, store, flags.pemPath));
  const text = await exportLock(lock, format.name, {
    ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
    ...snapshotOf(lock),
  });
  await writeOutput(text, flags.output);
  noteEmpty(lock, format);
  assertComplete(lock, subject, format.ecosystems);
}

/** Prints a note about an output without packages, which is valid but rarely intended. */
function noteEmpty(lock: Lock, { name, ecosystems }: Format): void {
  if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent")) return;
  say(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.`);
}

/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }: Lock) {
  const snapshot = snapshotContext(process.env, name);
  return snapshot ? { snapshot } : {};
}
