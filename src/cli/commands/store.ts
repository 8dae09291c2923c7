import { dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { builtLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { allEcosystems } from "../../lock/stages.ts";
import { check as checkImage } from "../../operations/check.ts";
import type { Given } from "../../operations/given/given.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { gateCell, gateReport } from "../../report/gate.ts";
import { unlockedReport } from "../../report/verification.ts";
import { currentInputs } from "../../roundtrip/current-inputs.ts";
import { findBuild, listBuilds, listNames, type StoredBuild } from "../../store/builds.ts";
import { flatImages } from "../../store/compat/scitex.ts";
import { publishedImage } from "../../store/published.ts";
import { checkBuilds } from "../../verdict/check-all.ts";
import { checkName } from "../../verdict/check-name.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readLockFile } from "../../verdict/lock-file.ts";
import type { Policy } from "../../verdict/policy.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import type { TrustFlags } from "../sign-options.ts";
import { trustOf } from "../signing.ts";
import { evidenceIfAny, lockGiven, nameGiven, withWord } from "../subject.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

interface CheckFlags extends Flags, TrustFlags {
  recipe?: string;
  context?: string;
  all?: boolean;
  marker?: string;
  policy?: string;
  base?: string;
  requireVerified?: boolean;
}

export async function check(what: string | undefined, flags: CheckFlags): Promise<void> {
  const store = absolute(flags.store);
  if (what === undefined) return checkAll(store, flags);
  const recipe = flags.recipe && absolute(flags.recipe);
  const context = flags.context ? absolute(flags.context) : recipe && dirname(recipe);
  const trust = await trustOf(flags);
  const judge = (subject: { name: string } | { path: string }) =>
    checkImage({
      subject,
      store,
      marker: flags.marker && absolute(flags.marker),
      policy: flags.policy && absolute(flags.policy),
      base: flags.base,
      requireVerified: flags.requireVerified ?? false,
      trust,
      today: recipe && context ? (lock) => currentInputs(recipe, context, lock, store) : undefined,
      digest: (path) => cachedDigest(path),
    });
  const answer = flags.marker
    ? await judge({ path: absolute(what) })
    : await withWord(what, store, (given) => judge(given));
  setExitCode([answer]);
  print(flags.json ? terminalJson(answer) : gateReport(answer));
}

function setExitCode(answers: readonly GateAnswer[]): void {
  if (answers.every(({ open }) => open)) return;
  const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
  process.exitCode = isUnclear ? exitCodes.inconclusive : exitCodes.unverified;
}

/** Every build of a store that has a lock: those that the gate refuses, and how many it does not. */
async function checkAll(store: string, { all, store: _, json, ...others }: CheckFlags): Promise<void> {
  if (!all || Object.keys(others).length > 0)
    throw new Failure(
      "usage",
      all ? "--all goes with --store and --json alone" : "there is nothing to check",
      {
        code: "wrong-use",
        why: all ? "the other options are about one build" : "neither a build nor --all was given",
        remedy: "stx-container check NAME, or stx-container check --all",
      },
    );
  const builds = (await Promise.all((await listNames(store)).map((name) => listBuilds(store, name)))).flat();
  const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
  if (judged.length === 0)
    throw new Failure("usage", `there are no builds in ${store}`, {
      code: "not-in-store",
      remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
  const answers = await checkBuilds(store, judged, await readPolicy(store));
  setExitCode(answers);
  if (json) return void print(terminalJson(answers));
  const refused = answers.filter(({ open }) => !open);
  for (const answer of refused) print(`${gateReport(answer)}\n`);
  print(`${answers.length - refused.length} of ${plural(answers.length, "build")} verified`);
}

export async function list(word: string | undefined, flags: Flags): Promise<void> {
  const store = absolute(flags.store);
  const name = word === undefined ? undefined : await nameGiven(word, store);
  const names = name === undefined ? await listNames(store) : [name];
  const builds = (await Promise.all(names.map((each) => listBuilds(store, each)))).flat();
  const policy = await readPolicy(store);
  const gated = await withGate(store, builds, policy);
  if (flags.json) return void print(terminalJson(gated));
  const flat = name === undefined ? await flatImages(store) : [];
  const others = await publishedOthers(store, names);
  if (builds.length + flat.length + others.length === 0)
    return void print(
      `No builds ${name === undefined ? "" : `of ${name} `}in ${store}. To create one: stx-container roundtrip RECIPE`,
    );
  if (gated.length > 0) print(formatTable([["", "BUILD", "FILES", "GATE", ""], ...gated.map(row)]));
  for (const text of others) print(text);
  if (flat.length > 0)
    print(
      `Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${oneLine(file)}${current ? " (current)" : ""}`).join("\n")}`,
    );
}

async function withGate(
  store: string,
  builds: readonly StoredBuild[],
  policy: Policy,
): Promise<(StoredBuild & { gate?: GateAnswer })[]> {
  const judged = builds.filter(({ state }) => state !== "unfinished");
  const answers = await checkBuilds(store, judged, policy);
  const gates = new Map(judged.map((build, at) => [build, answers[at] as GateAnswer]));
  return builds.map((build) => {
    const gate = gates.get(build);
    return gate ? { ...build, gate } : build;
  });
}

function row(build: StoredBuild & { gate?: GateAnswer }): string[] {
  return [
    build.published ? "→" : " ",
    `${build.name}-${build.ts}`,
    build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
    build.gate ? gateCell(build.gate) : "",
    build.kept ? "protected" : "",
  ];
}

/** Of each name whose `<name>.sif` is not what was published, what it is. */
async function publishedOthers(store: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => ({ name, published: await publishedImage(store, name) })),
  );
  return found.flatMap(({ name, published }) =>
    published.kind === "other" ? [`${name}.sif is ${oneLine(published.what)}.`] : [],
  );
}

export async function show(word: string, flags: Flags & { packages?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  await withWord(word, store, async (given) => showOne(await shownOf(given, store), flags));
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
  return { build, lock, gate: await checkName(store, given.name, await readPolicy(store)) };
}

async function shownOfFile(given: { path: string }, store: string): Promise<Shown> {
  const evidence = await evidenceIfAny(given.path, store);
  if (!evidence) return { lock: await lockGiven(given, store) };
  const lock = await readLockFile(evidence.subject.files.lock);
  return { lock, gate: await checkImage({ subject: given, store, digest: cachedDigest }) };
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
