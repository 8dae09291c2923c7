import { basename } from "node:path";
import { Failure } from "../failure.ts";
import { codesByRoom, type FailureCode } from "../failure-codes.ts";
import { readBounded, readBoundedIfThere } from "../files/bounded.ts";
import { remembered } from "../files/remembered.ts";
import {
  aboutFile,
  type Explanation,
  explainCode,
  explainImage,
  explainLock,
  explainMarker,
  explainPart,
  explainRecipe,
  explainRule,
  explainWord,
  withAnswer,
  withoutAnswer,
} from "../report/explain.ts";
import { words } from "../report/words.ts";
import { findBuild, listNames } from "../store/builds.ts";
import { type FileKind, fileKind } from "../store/file-kind.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { type CheckRequest, check } from "./check.ts";

// The code that reads and checks a lock or a marker takes longer to load than all the rest, and is mostly not needed.
const parsers = {
  lock: async (bytes: Buffer, path: string): Promise<Explanation> =>
    explainLock((await import("../lock/read.ts")).parseLock(bytes.toString("utf8"), path), path),
  marker: async (bytes: Buffer, path: string): Promise<Explanation> =>
    explainMarker((await import("../verdict/marker.ts")).parseMarker(bytes, path)),
};

/** The explanation of a code; undefined for any other word. */
export async function explanationOfCode(word: string): Promise<Explanation | undefined> {
  for (const [room, codes] of Object.entries(codesByRoom)) {
    const meaning = (codes as Record<string, string>)[word];
    if (meaning === undefined || !Object.hasOwn(codes, word)) continue;
    const code = word as FailureCode;
    const { codeRemedies } = await import("../failure-codes/remedies.ts");
    const remedy = codeRemedies[code] ?? "run the command again: its message says what to do";
    return explainCode(code, room, meaning, remedy);
  }
  return undefined;
}

/** The explanation of a rule that `lint` names; undefined for any other word. */
export async function explanationOfRule(word: string): Promise<Explanation | undefined> {
  // Every id has a hyphen; the rules take longer to load than all the rest.
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(word)) return undefined;
  const { rules } = await import("../recipe/lint/rules/index.ts");
  const rule = rules.find(({ id }) => id === word);
  return rule && explainRule(rule.id, rule.severity, rule.title);
}

/** The explanation of a word that messages use; undefined for any other, and where the store has builds of that name. */
export async function explanationOfWord(word: string, store: string): Promise<Explanation | undefined> {
  const found = Object.hasOwn(words, word) ? words[word] : undefined;
  if (!found || (await listNames(store)).includes(word)) return undefined;
  return explainWord(word, found);
}

/**
 * What a build of the store, or a file anywhere, proves and what it does not.
 * @throws Failure where there is nothing of that name, or it cannot be read
 */
export async function explain(request: CheckRequest): Promise<Explanation> {
  const { subject, store } = request;
  if ("path" in subject) return ofPath(subject.path, request);
  const { files } = await findBuild(store, subject.name);
  return ofBuild([files.verified, files.unverified], files.lock, request);
}

async function ofPath(path: string, request: CheckRequest): Promise<Explanation> {
  const kind = await fileKind(path);
  if (kind === undefined)
    throw new Failure("usage", `there is nothing at ${path}`, {
      code: "no-such-file",
      remedy: "check the path",
    });
  const explainer = byKind[kind];
  if (explainer) return explainer(path, request);
  const about = ofBundle[basename(path)];
  if (about !== undefined) return explainPart(path, about);
  throw new Failure("usage", `cannot explain ${path}`, {
    code: "wrong-kind-of-file",
    why: "it is neither an image, a lock, a marker nor a recipe",
    remedy: "give a file that this program wrote, an image or a recipe",
  });
}

/** The other files of a bundle, and of a store. */
const ofBundle: Record<string, string> = {
  "history.jsonl": "the history of a name: which builds were verified, published and rolled back, and when",
  "citation.bib": "a citation of an image with its digest, for a bibliography",
  "CITATION.cff": "a citation of an image with its digest, as repositories show it",
  "ro-crate-metadata.json": "the list of what a bundle holds, with sizes and digests, as an RO-Crate",
  "config.yaml": "a store's configuration: what its gate requires",
};

type Explainer = (path: string, request: CheckRequest) => Promise<Explanation>;

const byKind: Partial<Record<FileKind, Explainer>> = {
  marker: async (path, request) => {
    const bytes = await readBounded(path, evidenceLimits.marker, { what: "marker", follow: true });
    return checkedIfPossible(await parsers.marker(bytes, path), request);
  },
  lock: async (path) => {
    const bytes = await readBounded(path, evidenceLimits.lock, { what: "lock", follow: true });
    return parsers.lock(bytes, path);
  },
  image: ofImage,
  recipe: async (path, request) => (await ofRecipeOfBuild(path, request)) ?? explainRecipe(path, false),
  "locked recipe": async (path) => explainRecipe(path, true),
};

/** The explanation of the build whose recipe this is; undefined for a recipe without a lock beside it. */
async function ofRecipeOfBuild(path: string, request: CheckRequest): Promise<Explanation | undefined> {
  const stem = /^(.+)\.rough\.def$/.exec(path)?.[1];
  if (stem === undefined || (await fileKind(`${stem}.lock`)) !== "lock") return undefined;
  const explained = await ofBuild([`${stem}.verified`, `${stem}.unverified`], `${stem}.lock`, request);
  const is: [string, string] = ["is", `the recipe of the build ${basename(stem)}, as its author wrote it`];
  return { ...explained, title: path, facts: [is, ...explained.facts] };
}

/** The marker of an image, or that it has none. */
async function ofImage(path: string, request: CheckRequest): Promise<Explanation> {
  const { findEvidence } = await import("../verdict/find-evidence.ts");
  const found = await findEvidence(path, request).catch((error: unknown) => {
    if (error instanceof Failure && error.code === "no-marker") return undefined;
    throw error;
  });
  if (!found) return explainImage(path);
  const { subject } = found;
  const { verified, unverified, lock } = subject.files;
  return ofBuild([verified, unverified], lock, request);
}

async function ofBuild(
  markers: readonly string[],
  lock: string,
  request: CheckRequest,
): Promise<Explanation> {
  for (const path of markers) {
    const read = async () => {
      const bytes = await readBoundedIfThere(path, evidenceLimits.marker, { what: "marker" });
      return bytes && parsers.marker(bytes, path);
    };
    // Where an earlier answer of the gate may be used, so may an earlier explanation.
    const explained = await (request.kept ? remembered(path, "explanation", read, request.kept) : read());
    if (explained) return withAnswer(named(explained, request), await check(request));
  }
  const bytes = await readBounded(lock, evidenceLimits.lock, { what: "lock" });
  return parsers.lock(bytes, lock);
}

/** Inserts the file's own path, if one was given, into the commands that check it and prove it again. */
function named(explanation: Explanation, { subject }: CheckRequest): Explanation {
  if ("name" in subject) return explanation;
  return aboutFile(explanation, subject.path);
}

/** Adds the gate's answer, if the marker's lock is next to it. */
async function checkedIfPossible(explanation: Explanation, request: CheckRequest): Promise<Explanation> {
  try {
    return withAnswer(named(explanation, request), await check(request));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // A marker alone is nothing to judge; a file beside it that cannot be read is a fault.
    if (error.code === "no-such-file") return explanation;
    return withoutAnswer(
      named(explanation, request),
      error.why ? `${error.message}: ${error.why}` : error.message,
    );
  }
}
