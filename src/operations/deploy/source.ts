import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { readBounded, readBoundedIfThere } from "../../files/bounded.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { lookAt } from "../../files/look.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import { shellWord } from "../../process/shell-word.ts";
import { findBuild, type StoredBuild } from "../../store/builds.ts";
import { assertComplete } from "../../store/complete.ts";
import type { HistoryEvent } from "../../store/history.ts";
import { checkBuild } from "../../verdict/gate.ts";
import { type GateSubject, subjectWithoutImage } from "../../verdict/gate-subject.ts";
import { evidenceLimits } from "../../verdict/limits.ts";
import type { Policy } from "../../verdict/policy.ts";
import { readPolicy } from "../../verdict/read-policy.ts";

/** What to deploy, and where; paths absolute. */
export interface DeployRequest {
  store: string;
  /** A build id, or a name: its published build, else its newest. */
  build: string;
  /** The store to deploy to, made if need be: a folder, or `user@host:/folder`. */
  target: string;
  /** Send the image to another machine with rsync, which transfers only the parts that it lacks. */
  rsync?: boolean;
  /** Only report what would be done. */
  dryRun?: boolean;
  signal?: AbortSignal | undefined;
  onProgress?: ((file: string, done: number, size: number) => void) | undefined;
}

export interface DeployedFile {
  path: string;
  bytes: number;
  /** `present`: the target has exactly this file. */
  action: "copy" | "present";
}

export interface Deployed {
  name: string;
  ts: string;
  target: string;
  files: DeployedFile[];
  /** The build that was published in the target before; "" for none. */
  from: string;
  dryRun: boolean;
}

/** The parts of a build that are deployed, in the order in which they are written: the marker last. */
export const parts = ["lock", "lockedRecipe", "recipe", "image", "verified"] as const;
export type Part = (typeof parts)[number];

/** A build as it was read: the contents of its small files, and the digest that its image must have. */
export interface Source {
  build: StoredBuild;
  texts: Partial<Record<Exclude<Part, "image">, Buffer>>;
  imageSha256: string;
}

/**
 * Reads a build that is to be deployed.
 * @throws Failure where it is incomplete, or the gate of its own store refuses it
 */
export async function readSource(store: string, id: string): Promise<Source> {
  const build = await findBuild(store, id);
  assertComplete(build);
  const { files } = build;
  // The image is hashed as a copy, since the copy is what will run; so it is read only once.
  await assertGateAccepts(store, subjectWithoutImage(build), await readPolicy(store));
  const texts: Source["texts"] = {};
  for (const part of ["lock", "lockedRecipe", "recipe"] as const) {
    const bytes = await readBoundedIfThere(files[part], evidenceLimits[part], { what: part });
    if (bytes) texts[part] = bytes;
  }
  texts.verified = await readBounded(files.verified, evidenceLimits.marker, { what: "marker" });
  const lock = builtLock(parseLock(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
  return { build, texts, imageSha256: lock.image.sha256 };
}

/** The verdicts on a build that are missing from another store's history. */
export function missingVerdicts(
  from: readonly HistoryEvent[],
  to: readonly HistoryEvent[],
  ts: string,
): HistoryEvent[] {
  const known = new Set(to.map(({ marker }) => marker));
  return from.filter((event) => event.ts === ts && event.marker !== undefined && !known.has(event.marker));
}

/** The target has a different file in a build's place. */
export function conflict(path: string, expected: string): Failure {
  return new Failure("usage", `${path} is a different file from the one to deploy`, {
    code: "deploy-conflict",
    why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
    remedy: `move the target's file away: mv ${shellWord(path)} ${shellWord(`${path}.old`)}`,
  });
}

/** How a target gets the configuration that the verdict was made under: mostly that of the store. */
function configurationRemedy(target: string, from: string | undefined): string {
  const [own] =
    from === undefined ? [] : [join(from, "config.yaml")].filter((path) => lookAt(path)?.isFile());
  if (own === undefined)
    return `give ${target} the configuration that the verdict was made under, as its config.yaml`;
  const folder = shellWord(target);
  return `give it the store's configuration: mkdir -p ${folder} && cp ${shellWord(own)} ${folder}/`;
}

/**
 * @param from the store that the build comes from
 * @throws Failure where the gate refuses a build
 */
export async function assertGateAccepts(
  store: string,
  subject: GateSubject,
  policy: Policy,
  digest: (path: string) => Promise<string> = cachedDigest,
  from?: string,
): Promise<void> {
  const answer = await checkBuild(subject, policy, { digest });
  if (answer.open) return;
  const id = `${subject.name}-${subject.ts}`;
  const [first] = answer.refusals;
  const remedy = first?.code === "policy-missing" ? configurationRemedy(store, from) : first?.remedy;
  throw new Failure(
    answer.kind === "inconclusive" ? "inconclusive" : "unverified",
    `${id} may not be deployed`,
    {
      code: "gate-closed",
      why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
      remedy: remedy ?? `stx-container verify ${id}`,
    },
  );
}
