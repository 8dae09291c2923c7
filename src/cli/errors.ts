import { exitCodes, Failure } from "../failure.ts";
import { redactText } from "../process/redact.ts";
import { oneLine, stripControl, terminalJson } from "../report/escape.ts";
import { inStore } from "./in-store.ts";
import { volume } from "./volume.ts";

/** A failure whose remedy works in the store that the user named. */
function withStore(failure: Failure, store: string | undefined): Failure {
  const { kind, code, message, why, remedy, place, cause } = failure;
  if (remedy === undefined || store === undefined) return failure;
  return new Failure(kind, message, { code, why, remedy: inStore(remedy, store), place, cause });
}

/** Prints an error for the user. @returns the exit code */
export function reportError(caught: unknown, json: boolean, store?: string): number {
  const error = caught instanceof Failure ? withStore(caught, store) : caught;
  if (error instanceof Failure) {
    if (json) process.stdout.write(`${terminalJson({ error: failureJson(error) })}\n`);
    else process.stderr.write(`${failureText(error)}\n`);
    if (volume() === "verbose") process.stderr.write(causesText(error));
    return exitCodes[error.kind];
  }
  if (error instanceof Error && error.name === "AbortError") {
    if (json) process.stdout.write(`${terminalJson({ error: { kind: "stopped", what: "stopped" } })}\n`);
    process.stderr.write("Stopped. Nothing was published; the next run cleans up.\n");
    return 130;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a bug in stx-container; please report it:\n${text}\n`);
  return exitCodes.failed;
}

/** The causes of a failure with their stacks, the innermost last, for a bug report; "" if none is known. */
export function causesText({ cause }: Error): string {
  if (!(cause instanceof Error)) return "";
  const text = `Cause:  ${(cause.stack ?? cause.message).replaceAll("\n", "\n        ")}`;
  return `${redactText(stripControl(text))}\n${causesText(cause)}`;
}

function failureJson({ kind, code, message, why, remedy, place }: Failure) {
  const clean = (text: string | undefined) => text && redactText(text);
  return { kind, code, what: clean(message), why: clean(why), remedy: clean(remedy), place };
}

/** A failure as text: what failed, why, and what to do. */
export function failureText({ message, why, remedy, place }: Failure): string {
  // A path that the message contains already is not repeated.
  const at =
    place && (place.line || !message.includes(place.path))
      ? ` (${place.path}${place.line ? `:${place.line}` : ""}${place.column ? `:${place.column}` : ""})`
      : "";
  // The name of a file may hold a line end, and must not write a line of its own.
  const lines = [`Failed: ${oneLine(`${message}${at}`)}`];
  if (why) lines.push(`Why:    ${why.replaceAll("\n", "\n        ")}`);
  if (remedy) lines.push(`To do:  ${remedy.replaceAll("\n", "\n        ")}`);
  return lines.map((line) => redactText(stripControl(line))).join("\n");
}
