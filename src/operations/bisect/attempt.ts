import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { FoundBind } from "../../apptainer/binds.ts";
import { buildImage } from "../../apptainer/build.ts";
import type { Apptainer } from "../../apptainer/find.ts";
import type { Secret } from "../../apptainer/secrets.ts";
import { Failure } from "../../failure.ts";
import { makeFolder } from "../../files/folders.ts";
import { writeNewFileInside } from "../../files/inside.ts";
import { withLog } from "../../files/log.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { differenceMark, reportDifferences } from "../../pin/driver.ts";
import { lockedRecipe, pinsOf } from "../../pin/locked-recipe.ts";
import { lineInRecipe } from "../../pin/recipe-lines.ts";
import type { Prepared } from "../../roundtrip/prepare.ts";
import { withSecrets } from "../../roundtrip/secrets.ts";
import { stageFolder } from "../../roundtrip/stages.ts";
import type { BuildRequest, Watcher } from "../../roundtrip/types.ts";
import type { Step } from "./state.ts";

/** What all builds of a bisection have in common. */
export interface AttemptSetup {
  request: Pick<BuildRequest, "context" | "store" | "buildArgs" | "settings">;
  prepared: Prepared;
  apptainer: Apptainer;
  secrets: readonly Secret[];
  binds: readonly FoundBind[];
  /** Absolute path of a private folder. */
  scratch: string;
  watcher: Watcher;
  signal: AbortSignal | undefined;
}

/** Most lines kept in which a build says how it differs from its pins. */
const mostDifferences = 50;

/** What Apptainer prints before it runs `%test`. */
const testBegins = /^INFO:\s+Running testscript/;

/**
 * Builds the recipe once with the pins of a lock, runs its `%test`, and discards the image.
 * @throws Failure("infrastructure") where the build stopped for a reason other than the packages: network, disk, time
 * limit
 */
export async function attempt(bench: AttemptSetup, lock: BuiltLock): Promise<Omit<Step, "moved">> {
  const { request, prepared, apptainer, secrets, binds, watcher, signal } = bench;
  const { context, store, buildArgs, settings } = request;
  const folder = join(bench.scratch, "build");
  await makeFolder(folder);
  let isTesting = false;
  const differences = new Set<string>();
  const end = (outcome: Step["outcome"], why = "") => ({ outcome, why, differences: [...differences] });
  const recipe = join(folder, "recipe.def");
  const { recipe: parsed } = prepared;
  const text = reportDifferences(lockedRecipe(parsed, lock, pinsOf(lock, parsed), formatLock(lock)));
  try {
    await writeNewFileInside(folder, recipe, text);
    const stages = stageFolder(folder, parsed);
    await withSecrets(secrets, { store, settings, note: (note) => watcher.note(note) }, (provided) =>
      withLog(folder, join(folder, "log"), (log) =>
        buildImage({
          ...{
            apptainer,
            recipe,
            image: join(folder, "image.sif"),
            context,
            buildArgs,
            settings,
            binds,
            log,
          },
          ...(provided ? { secrets: provided } : {}),
          ...(stages ? { stages } : {}),
          ...(signal ? { signal } : {}),
          scratch: join(folder, "scratch"),
          postEnv: {},
          sourceDateEpoch: lock.inputs.sourceDateEpoch,
          compression: "fastest",
          onLine: (line) => {
            isTesting ||= testBegins.test(line);
            const at = line.indexOf(differenceMark);
            if (at >= 0 && differences.size < mostDifferences)
              differences.add(line.slice(at + differenceMark.length).trim());
            watcher.output(line);
          },
        }),
      ),
    );
    return end("passes");
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "failed") {
      const placed =
        error instanceof Failure
          ? error.withPath(recipe, parsed.path, (line) => lineInRecipe(text, line))
          : error;
      throw withoutLog(placed);
    }
    return end(isTesting ? "fails" : "does not build", error.why ?? error.message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A build's failure without the path of its log, which is removed with the scratch folder; its text was shown already.
 */
export function withoutLog(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { kind, message, code, why, place } = error;
  const remedy = error.remedy?.replace(/; log: [^;]*$/, "");
  return new Failure(kind, message, { code, why, remedy, ...(place ? { place } : {}), cause: error });
}
