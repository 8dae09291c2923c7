import { exitCodes } from "../../failure.ts";
import { lookAt } from "../../files/look.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { gateCell } from "../../report/gate.ts";
import {
  assertNoLinkedNames,
  buildIdOf,
  linkedNames,
  listBuilds,
  listNames,
  type StoredBuild,
} from "../../store/builds.ts";
import { flatImages } from "../../store/compat/scitex.ts";
import { howItEnded } from "../../store/how-it-ended.ts";
import { publishedImage } from "../../store/published.ts";
import { checkBuilds } from "../../verdict/check-all.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import type { Policy } from "../../verdict/policy.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
import { digestStep, doing, warn } from "../steps.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function list(word: string | undefined, flags: Flags): Promise<void> {
  const store = absolute(flags.store);
  const elsewhere = word === undefined ? undefined : await buildElsewhere(word, store);
  if (elsewhere) return void print(flags.json ? terminalJson([elsewhere]) : table([elsewhere]));
  const name = word === undefined ? undefined : await (await import("../subject.ts")).nameGiven(word, store);
  if (name !== undefined) await assertNoLinkedNames(store, (each) => each === name);
  const names = name === undefined ? await listNames(store) : [name];
  const asked = buildIdOf(word ?? "")?.ts;
  const builds = (await Promise.all(names.map((each) => listBuilds(store, each))))
    .flat()
    .filter(({ ts }) => asked === undefined || ts === asked);
  const policy = await readPolicy(store);
  const gated = await withGate(store, builds, policy);
  const linked = name === undefined ? await linkedNames(store) : [];
  if (linked.length > 0) process.exitCode = exitCodes.inconclusive;
  if (flags.json) {
    for (const text of linked.map(linkedText)) warn(text);
    return void print(terminalJson(gated));
  }
  const flat = name === undefined ? await flatImages(store) : [];
  const others = [...linked.map(linkedText), ...(await publishedOthers(store, names))];
  if (builds.length + flat.length + others.length === 0)
    return void print(
      inStore(
        `No builds ${name === undefined ? "" : `of ${name} `}in ${oneLine(store)}${lookAt(store) ? "" : ", which does not exist"}. To create one: stx-container roundtrip RECIPE`,
        flags.store,
      ),
    );
  if (gated.length > 0) print(table(gated.map((build) => ({ ...build, log: build.files.log }))));
  for (const text of others) print(text);
  if (flat.length > 0)
    print(
      `Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${oneLine(file)}${current ? " (current)" : ""}`).join("\n")}`,
    );
}

const linkedText = (name: string) =>
  `${name} is a symbolic link, which is not followed, so its builds are not listed (link-in-store).`;

async function withGate(
  store: string,
  builds: readonly StoredBuild[],
  policy: Policy,
): Promise<(StoredBuild & { gate?: GateAnswer })[]> {
  const judged = builds.filter(({ state }) => state !== "unfinished");
  const answers = await doing(`Checking ${plural(judged.length, "build")}`, () =>
    checkBuilds(store, judged, policy),
  );
  const gates = new Map(judged.map((build, at) => [build, answers[at] as GateAnswer]));
  return builds.map((build) => {
    const gate = gates.get(build);
    return gate ? { ...build, gate } : build;
  });
}

/** The build whose files an argument names, such as those of a bundle, where they are in no store; with the gate's answer. */
async function buildElsewhere(word: string, store: string): Promise<Listed | undefined> {
  const { evidenceIfAny, nameInWords, withArgument } = await import("../subject.ts");
  if ((await nameInWords(word, store)) !== undefined) return undefined;
  return withArgument(word, store, async (given, origin) => {
    const found = "path" in given ? await evidenceIfAny(given.path, store) : undefined;
    if (!found || (found.store !== undefined && origin === undefined)) return undefined;
    const { check } = await import("../../operations/check.ts");
    const gate = await check({ subject: given, store, digest: digestStep, byDefaults: true });
    const { name, ts, files } = found.subject;
    return { name, ts, state: files.image === undefined ? "lock-only" : "complete", gate };
  });
}

const table = (builds: readonly Listed[]): string =>
  formatTable([["", "BUILD", "FILES", "GATE", ""], ...builds.map(row)]);

/** What a row of the table shows of a build. */
type Listed = Pick<StoredBuild, "name" | "ts" | "state"> &
  Partial<Pick<StoredBuild, "published" | "kept" | "held">> & { log?: string; gate?: GateAnswer };

function row({ name, ts, state, published, kept, held, log, gate }: Listed): string[] {
  return [
    published ? "→" : " ",
    `${name}-${ts}`,
    state === "unfinished" ? (held ? "running" : howItEnded(log ?? "")) : state,
    gate ? gateCell(gate) : "",
    kept ? "protected" : "",
  ];
}

/** For each name whose `<name>.sif` is not the published image: what it is instead. */
async function publishedOthers(store: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => ({ name, published: await publishedImage(store, name) })),
  );
  return found.flatMap(({ name, published }) =>
    published.kind === "other" ? [`${name}.sif is ${oneLine(published.what)}.`] : [],
  );
}
