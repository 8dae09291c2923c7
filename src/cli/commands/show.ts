import { Failure } from "../../failure.ts";
import { remembered } from "../../files/remembered.ts";
import type { Lock } from "../../lock/schema.ts";
import type { Given } from "../../operations/given/given.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { findBuild, type StoredBuild } from "../../store/builds.ts";
import { checkName } from "../../verdict/check-name.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { digestStep, doing } from "../steps.ts";
import { evidenceIfAny, withArgument } from "../subject.ts";
import type { LockLines } from "./show-lock.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

type Wanted = Flags & { packages?: boolean };

// The code that reads and checks a lock takes longer to load than all the rest, and most locks have not changed since.
const heavy = () => import("./show-lock.ts");

export async function show(word: string, flags: Wanted): Promise<void> {
  const store = absolute(flags.store);
  await withArgument(word, store, async (given) => showOne(await shownOf(given, store, flags), flags));
}

/** What `show` shows of one image. */
interface Shown {
  lines: LockLines;
  /** Only where more than these lines is asked for. */
  lock?: Lock;
  /** Of a build of the store. */
  build?: StoredBuild;
  /** The gate's answer; absent for an image of which there is no marker. */
  gate?: GateAnswer;
}

async function shownOf(given: Given, store: string, flags: Wanted): Promise<Shown> {
  if ("path" in given) return shownOfFile(given, store);
  const build = await findBuild(store, given.name);
  if (build.state === "unfinished" || build.state === "image-only") {
    throw new Failure("usage", `the build ${build.name}-${build.ts} is incomplete`, {
      code: "build-incomplete",
      why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
      remedy: `see its log: ${build.files.log}`,
    });
  }
  const { lock: path } = build.files;
  const gateOf = async () =>
    doing(`Checking ${given.name}`, async () =>
      checkName(store, given.name, await readPolicy(store), { digest: digestStep, kept: {} }),
    );
  if (!flags.json && !flags.packages) {
    const linesOf = async () => {
      const { linesOfLock, readLockOfBuild } = await heavy();
      return linesOfLock(await readLockOfBuild(path));
    };
    return { build, lines: await remembered(path, "show", linesOf), gate: await gateOf() };
  }
  const { linesOfLock, readLockOfBuild } = await heavy();
  const lock = await readLockOfBuild(path);
  return { build, lock, lines: linesOfLock(lock), gate: await gateOf() };
}

async function shownOfFile(given: { path: string }, store: string): Promise<Shown> {
  const { linesOfLock, lockGiven, readLockFile } = await heavy();
  const evidence = await evidenceIfAny(given.path, store);
  if (!evidence) {
    const lock = await lockGiven(given, store);
    return { lock, lines: linesOfLock(lock) };
  }
  const lock = await readLockFile(evidence.subject.files.lock);
  const gate = await (await import("../../operations/check.ts")).check({
    subject: given,
    store,
    digest: digestStep,
    byDefaults: true,
  });
  return { lock, lines: linesOfLock(lock), gate };
}

async function showOne({ build, lines, lock, gate }: Shown, flags: Wanted): Promise<void> {
  if (flags.json) return void print(terminalJson({ build, lock, gate }));
  const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
  print(
    [
      `${verdict}  ${oneLine(lines.id)}${build?.published ? " (published)" : ""}`,
      ...(gate?.refusals ?? []).map(({ text }) => `  ${oneLine(text)}`),
      ...(gate?.notes ?? []).map(({ text }) => `  Note: ${oneLine(text)}.`),
      "",
      ...lines.lines,
      ...(flags.packages && lock ? (await heavy()).packageLines(lock) : []),
    ]
      .join("\n")
      .trimEnd(),
  );
}
