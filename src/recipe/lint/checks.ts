import type { Step } from "./commands.ts";
import { pipeline, type Transfer } from "./transfer.ts";

/** A command that verifies files by checksums or signatures. */
interface Check {
  /** Its place among the steps. */
  index: number;
  /** All that it reads, as text: its words, what is piped into it, its here-documents. */
  text: string;
}

const known = new WeakMap<readonly Step[], { checks: Check[]; places: Map<Step, number> }>();

/** Whether a later command of the same stage verifies a downloaded file with a checksum or a signature. */
export function isVerified(transfer: Pick<Transfer, "step" | "target">, steps: readonly Step[]): boolean {
  const { step, target } = transfer;
  if (step.args.some(({ text }) => text.startsWith("--checksum"))) return true;
  const { checks, places } = checksOf(steps);
  const place = places.get(step) ?? 0;
  const name = target.slice(target.lastIndexOf("/") + 1);
  return checks.some(({ index, text }) => {
    if (index < place) return false;
    if (text.includes("*") || (name.length > 2 && text.includes(name))) return true;
    // A list of checksums contains the names of its files.
    return /(?:^|\s)-{1,2}c(?:heck)?(?:\s+[^\s-]|=)/.test(text);
  });
}

function checksOf(steps: readonly Step[]): { checks: Check[]; places: Map<Step, number> } {
  const found = known.get(steps);
  if (found) return found;
  const places = new Map(steps.map((step, index) => [step, index]));
  const texts = new Map<Step, string>();
  for (const step of steps) if (isCheck(step)) texts.set(step, textOf(step));
  if (texts.size > 0) {
    for (const step of steps) {
      for (const reader of step.pipedTo ? pipeline(step) : []) {
        if (texts.has(reader)) texts.set(reader, `${textOf(step)} ${texts.get(reader)}`);
      }
    }
  }
  const checks = [...texts].map(([step, text]) => ({ index: places.get(step)!, text }));
  const made = { checks, places };
  known.set(steps, made);
  return made;
}

const checksums = /^(?:(?:sha(?:1|224|256|384|512)?|md5|b2|b3)sum|shasum|sha256|rhash|cksum)$/;

function isCheck(step: Step): boolean {
  const has = (form: RegExp) => step.args.some(({ text }) => form.test(text));
  // A checksum that is only printed checks nothing; one that is compared or piped on may.
  if (checksums.test(step.name))
    return has(/^(?:-\w*c\w*|--check)$/) || step.substituted || step.pipedTo !== undefined;
  if (/^gpgv?2?$/.test(step.name)) return step.name.startsWith("gpgv") || has(/^--verify$/);
  if (step.name === "openssl") return has(/^(?:dgst|sha\d+|md5)$/);
  return /^(?:cosign|minisign|signify)$/.test(step.name);
}

function textOf(step: Step): string {
  const redirected = step.command.redirects.map(({ target, body }) => `${target.value} ${body?.text ?? ""}`);
  return [...step.args.map(({ value }) => value), ...redirected].join(" ");
}
