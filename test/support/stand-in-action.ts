// An entry like dist/index.js, whose build and verify make no image: for the logic around them. Everything else is
// real: lock, locked recipe and marker are written by the functions that write them in earnest.
// STX_STAND_IN holds a StandIn as JSON.
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type Deps, realDeps } from "../../src/actions/deps.ts";
import { runAction } from "../../src/actions/main.ts";
import { Failure, type FailureKind, type Place } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { compareLocks } from "../../src/lock/compare.ts";
import { builtLock, parseLock } from "../../src/lock/read.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { lockedRecipe, pinsOf } from "../../src/pin/locked-recipe.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { writer } from "../../src/roundtrip/writer.ts";
import { appendHistory } from "../../src/store/history.ts";
import { storeFiles } from "../../src/store/names.ts";
import { boundedList } from "../../src/verdict/bounded-list.ts";
import { reaches } from "../../src/verdict/judge.ts";
import { formatMarker, type Level, makeStatement, type Verdict } from "../../src/verdict/marker.ts";
import { version } from "../../src/version.ts";
import { basesOf, deb, lockOf, present } from "../lock/sample.ts";
import { evidenceFor, whole } from "./verdicts.ts";

export interface StandIn {
  ts?: string;
  verdict?: Verdict;
  level?: Level;
  /** Version of jq in the rebuild; the lock has 1. */
  rebuilt?: string;
  /** Lines that the child prints. */
  output?: string[];
  unlocked?: Lock["unlocked"];
  /** Thrown by build or verify. */
  failure?: { kind: FailureKind; what: string; why?: string; remedy?: string; place?: Place };
  /** Thrown in nobody's hands, as a defect would be. */
  defect?: string;
  /** Where Apptainer is to come from and to go; by default one is there. */
  apptainer?: { api: string; root: string };
  /** Seconds to wait for the signal. */
  wait?: number;
}

const wanted: StandIn = JSON.parse(process.env.STX_STAND_IN ?? "{}");

async function act(watcher: Parameters<Deps["build"]>[1], signal: AbortSignal): Promise<void> {
  for (const line of wanted.output ?? []) watcher.output(line);
  const left = Object.keys(process.env).filter((name) => name.startsWith("INPUT_"));
  watcher.note(`inputs left in the environment: ${left.length}`);
  if (wanted.wait) {
    watcher.note("waiting");
    await new Promise((done, fail) => {
      const timer = setTimeout(done, wanted.wait! * 1000);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        fail(signal.reason);
      });
    });
  }
  if (wanted.failure)
    throw new Failure(wanted.failure.kind, wanted.failure.what, { code: "build-failed", ...wanted.failure });
  if (wanted.defect) {
    const { defect } = wanted;
    setTimeout(() => {
      throw new Error(defect);
    });
    await new Promise((done) => setTimeout(done, 60_000));
  }
}

const deps: Deps = {
  async build(request, watcher, signal) {
    watcher.phase("building image");
    watcher.note(`request: ${JSON.stringify(request)}`);
    await act(watcher, signal);
    const ts = wanted.ts ?? "2026-1120-210800";
    const files = storeFiles(request.store, request.name, ts);
    const bytes = await readFile(request.recipe);
    const image = randomBytes(100_000);
    const recipe = parseRecipe(bytes, request.recipe);
    const lock = whole(
      lockOf(
        { dpkg: present(deb("jq", "1")) },
        {
          name: request.name,
          ts,
          writer,
          image: { ...lockOf({}).image, sha256: sha256(image), size: image.length },
          recipe: { sha256: sha256(bytes) },
          bases: basesOf(recipe),
          unlocked: wanted.unlocked ?? [],
        },
      ),
    );
    const lockText = formatLock(lock);
    const locked = lockedRecipe(recipe, lock, pinsOf(lock, recipe), lockText);
    await mkdir(files.folder, { recursive: true });
    await writeFile(files.image, image);
    await writeFile(files.lock, lockText);
    await writeFile(files.lockedRecipe, locked);
    await writeFile(files.recipe, bytes);
    await writeFile(files.log, "");
    return {
      name: request.name,
      ts,
      unchanged: false,
      files,
      lock,
      digests: {
        image: sha256(image),
        lock: sha256(lockText),
        lockedRecipe: sha256(locked),
        recipe: sha256(bytes),
      },
    };
  },
  async verify(request, watcher, signal) {
    watcher.phase("rebuilding");
    watcher.note(`request: ${JSON.stringify(request)}`);
    await act(watcher, signal);
    const lockText = await readFile(request.lock, "utf8");
    const lock = builtLock(parseLock(lockText, request.lock), "the lock");
    const { name, ts } = lock;
    const comparison = compareLocks(
      lock,
      { ...lock, ecosystems: { ...lock.ecosystems, dpkg: present(deb("jq", wanted.rebuilt ?? "1")) } },
      [],
    );
    const verdict = wanted.verdict ?? (comparison.identical ? "verified" : "unverified");
    const reason = `${comparison.total} of 1 packages came out differently`;
    const level = verdict === "verified" ? (wanted.level ?? "versions") : undefined;
    const files = storeFiles(request.store, name, ts);
    const marker = verdict === "verified" ? files.verified : files.unverified;
    await mkdir(files.folder, { recursive: true });
    if (verdict !== "error") {
      const locked = await readFile(request.lockedRecipe);
      const changes = Object.values(comparison.ecosystems).flatMap((each) => each.changes);
      const none = { changed: 0, missing: 0, extra: 0 };
      const counts = { locked: 1, rebuilt: 1, equal: 0, ...none, changed: 1, floated: none };
      const evidence = evidenceFor(lock, {
        verdict,
        overrides: request.buildArgs,
        ...(changes.length > 0 ? { changes: boundedList(changes), ecosystems: { dpkg: counts } } : {}),
        ...(verdict === "inconclusive" ? { reasons: [{ kind: "no-packages", side: "locked" }] } : {}),
      });
      if (level) evidence.level = level;
      else delete evidence.level;
      // The digests are the same at level content, and at no other.
      if (level !== "content") delete evidence.rebuilt;
      if (level !== "content") delete evidence.rebuilder;
      if (level === "versions") {
        evidence.rebuilder = lock.builder;
        evidence.rebuilt = {
          contentRules: lock.writer.contentRules,
          sha256: "e".repeat(64),
          contentDigest: "d".repeat(64),
        };
      }
      if (!request.image) delete evidence.differingFiles;
      const statement = makeStatement({
        evidence,
        subjects: {
          ...(request.image ? { image: lock.image.sha256 } : {}),
          lock: sha256(lockText),
          lockedRecipe: sha256(locked),
          recipe: lock.recipe.sha256,
        },
        hasConfiguration: false,
        verifiedAt: new Date(),
        version,
      });
      await appendHistory(request.store, name, {
        event: verdict,
        ts,
        at: new Date().toISOString(),
        marker: sha256(statement),
        previous: evidence.previous,
      });
      await writeFile(marker, formatMarker(statement));
    }
    return {
      name,
      ts,
      verdict,
      level,
      requiredLevel: request.requiredLevel,
      isEnough: verdict === "verified" && reaches(level, request.requiredLevel),
      reason,
      comparison,
      differingFiles: [],
      marker: verdict === "error" ? undefined : marker,
      log: files.verifyLog,
    };
  },
  async findApptainer({ version }) {
    const { apptainer } = wanted;
    if (!apptainer)
      return { command: "/usr/bin/apptainer", name: "apptainer", version: "1.4.5", unsquashfs: undefined };
    return realDeps.findApptainer({ ...(version ? { version } : {}), root: apptainer.root });
  },
  async installApptainer(options) {
    const { api, root } = wanted.apptainer!;
    return realDeps.installApptainer({ ...options, root, sources: { release: { api } } });
  },
};

if (import.meta.main) await runAction(process.env, deps);
