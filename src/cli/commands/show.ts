import { Failure } from "../../failure.ts";
import { builtLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { allEcosystems } from "../../lock/stages.ts";
import { check as checkImage } from "../../operations/check.ts";
import type { Given } from "../../operations/given/given.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { unlockedReport } from "../../report/verification.ts";
import { findBuild, type StoredBuild } from "../../store/builds.ts";
import { checkName } from "../../verdict/check-name.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readLockFile } from "../../verdict/lock-file.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { lockGiven } from "../lock-given.ts";
import { digestStep } from "../steps.ts";
import { evidenceIfAny, withArgument } from "../subject.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function show(word: string, flags: Flags & { packages?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  await withArgument(word, store, async (given) => showOne(await shownOf(given, store), flags));
}

/** What `show` shows of one image. */
interface Shown {
  lock: Lock;
  /** Of a build of the store. */
  build?: StoredBuild;
  /** The gate's answer; absent for an image of which there is no marker. */
  gate?: GateAnswer;
}

async function shownOf(given: Given, store: string): Promise<Shown> {
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
  const lock = builtLock(await readLockFile(path), path);
  const gate = await checkName(store, given.name, await readPolicy(store), {
    digest: digestStep,
    kept: {},
  });
  return { build, lock, gate };
}

async function shownOfFile(given: { path: string }, store: string): Promise<Shown> {
  const evidence = await evidenceIfAny(given.path, store);
  if (!evidence) return { lock: await lockGiven(given, store) };
  const lock = await readLockFile(evidence.subject.files.lock);
  return { lock, gate: await checkImage({ subject: given, store, digest: digestStep }) };
}

function showOne({ build, lock, gate }: Shown, flags: Flags & { packages?: boolean }): void {
  if (flags.json) return void print(terminalJson({ build, lock, gate }));
  const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
  const id = lock.builder ? `${lock.name}-${lock.ts}` : lock.name;
  print(
    [
      `${verdict}  ${oneLine(id)}${build?.published ? " (published)" : ""}`,
      ...(gate?.refusals ?? []).map(({ text }) => `  ${oneLine(text)}`),
      ...(gate?.notes ?? []).map(({ text }) => `  Note: ${oneLine(text)}.`),
      "",
      cleanTable(factRows(lock)),
      "",
      ...(lock.builder ? unlockedReport({ lock }) : []),
      ...(flags.packages ? packageLines(lock) : []),
    ]
      .join("\n")
      .trimEnd(),
  );
}

function factRows(lock: Lock): string[][] {
  const { size, arch, sha256 } = lock.image;
  const words = [size && formatSize(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
  const { builder } = lock;
  return [
    ["image", words.join(" ")],
    ...lock.bases.map((base) => [
      "base",
      `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
    ]),
    ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
    ...Object.entries(allEcosystems(lock)).flatMap(([id, found]) =>
      found.status === "absent"
        ? []
        : [
            [
              id,
              found.status === "error"
                ? `could not be read: ${found.path}: ${found.message}`
                : plural(found.packages.length, "package"),
            ],
          ],
    ),
  ];
}

function packageLines(lock: Lock): string[] {
  const rows = Object.entries(allEcosystems(lock)).flatMap(([id, found]) =>
    found.status === "absent"
      ? []
      : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]),
  );
  return ["", cleanTable(rows)];
}

/** A table of what files say. */
const cleanTable = (rows: readonly (readonly string[])[]) =>
  formatTable(rows.map((cells) => cells.map(oneLine)));
