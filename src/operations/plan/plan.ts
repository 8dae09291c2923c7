import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Failure } from "../../failure.ts";
import { readBounded } from "../../files/bounded.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import type { Digests } from "../../recipe/hash-files.ts";
import { parseRecipe } from "../../recipe/parse.ts";
import { substitute } from "../../recipe/template.ts";
import type { Recipe } from "../../recipe/types.ts";
import { inputsOfRecipe } from "../../roundtrip/current-inputs.ts";
import { nameFromRecipe } from "../../roundtrip/prepare.ts";
import { listNames } from "../../store/builds.ts";
import { imageName } from "../../store/names.ts";
import { checkName } from "../../verdict/check-name.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { evidenceLimits } from "../../verdict/limits.ts";
import { findRecipes } from "./find-recipes.ts";
import { inOrder } from "./stages.ts";
import type { GivenRecipe, PlannedImage, PlanRequest } from "./types.ts";

/** Number of recipes that are examined at the same time. */
const atOnce = 8;

/** An image on its own, before its bases are considered. */
interface Found extends PlannedImage {
  lock: BuiltLock | undefined;
}

/**
 * Decides for each recipe whether its image must be built: it must, unless the gate opens for its newest build and
 * today's inputs. So exactly what the gate would pass is skipped.
 * @returns one entry per recipe, by path
 * @throws Failure for a recipe that cannot be read, two recipes of one name, or a circle
 */
export async function planImages(request: PlanRequest): Promise<PlannedImage[]> {
  const known = new Set(await listNames(request.store));
  const recipes = await findRecipes(
    request.workspace,
    request.recipes,
    request.store,
    (request.given ?? []).length > 0,
    async (path) => {
      // One that was built before stays one, whatever became of its file.
      const is =
        known.has(nameFromRecipe(path)) || isLikeRecipe(await readRecipe(join(request.workspace, path)));
      if (!is) request.onOther?.(path);
      return is;
    },
  );
  const named = nameRecipes(recipes);
  const images: Found[] = [];
  const given = new Map((request.given ?? []).map((each) => [each.name, each]));
  for (const { name, from } of request.given ?? []) addNamed(named, name, from, true);
  const queue = [...named].entries();
  const digests: Digests = new Map();
  const work = async () => {
    for (const [index, [name, recipe]] of queue)
      images[index] = await lookAt(request, { name, recipe, given: given.get(name) }, named, {
        known,
        digests,
      });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  inOrder(images.map((image) => ({ ...image, state: "build" })));
  spread(images);
  return images.map(({ lock, ...image }) => image);
}

/** Name → recipe. @throws Failure("usage", "plan-same-name") */
function nameRecipes(recipes: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const recipe of recipes) {
    const name = imageName(nameFromRecipe(recipe));
    addNamed(named, name, recipe, false);
  }
  return named;
}

/**
 * Adds an image to those found.
 * @param recipe path of its recipe, or the image itself if it has none (`isGiven`)
 * @throws Failure("usage", "plan-same-name") where there is one of its name
 */
function addNamed(named: Map<string, string>, name: string, recipe: string, isGiven: boolean): void {
  const other = named.get(name);
  if (other !== undefined) {
    throw new Failure(
      "usage",
      `two ${isGiven ? "images have" : "recipes make"} the ${isGiven ? "name" : "image"} ${name}`,
      {
        code: "plan-same-name",
        why: `${other} and ${recipe}`,
        remedy: isGiven
          ? "give a recipe another file name, or leave one of them out of the input images (from, in a reusable workflow)"
          : "rename one of them, or exclude it: add a line with ! and its path to the input recipes",
        ...(isGiven ? {} : { place: { path: recipe } }),
      },
    );
  }
  named.set(name, recipe);
}

async function lookAt(
  request: PlanRequest,
  { name, recipe, given }: { name: string; recipe: string; given: GivenRecipe | undefined },
  named: ReadonlyMap<string, string>,
  { known, digests }: { known: ReadonlySet<string>; digests: Digests },
): Promise<Found> {
  const { workspace, store, policy, knownHistory } = request;
  const path = given?.recipe ?? join(workspace, recipe);
  const context = given ? workspace : (request.context ?? dirname(path));
  const parsed = parseRecipe(await readRecipe(path), relative(workspace, path));
  const bases = localBases(parsed, context, request.buildArgs);
  const parents = bases
    .filter((base) => named.has(base.name))
    .map((base) => ({ name: base.name, path: relative(workspace, base.path) }));
  const image: Found = {
    name,
    recipe: given ? "" : recipe,
    given: given && { from: given.from, archive: given.archive },
    context: relative(workspace, context) || ".",
    parents: parents.filter((parent) => parent.name !== name),
    state: "build",
    reason: "it was never built",
    buildId: undefined,
    run: undefined,
    vault: undefined,
    lock: undefined,
  };
  const { archiveSha256 } = given ?? {};
  if (given?.archive && !archiveSha256) return { ...image, reason: "its archive is of this run" };
  if (!known.has(name)) return image;
  const today = (lock: BuiltLock) => {
    image.lock = lock;
    return inputsOfRecipe(parsed, context, lock, { store, digests });
  };
  try {
    const answer = await checkName(store, name, policy, { today, knownHistory });
    // The gate cannot compare the archive, which is not in the checkout.
    const isOther = archiveSha256 && image.lock?.bases[0]?.imageSha256 !== archiveSha256;
    const now = judged(answer, request.buildArgs, image.lock);
    if (isOther && now.state === "verified")
      return { ...image, ...now, state: "build", reason: "its archive is another one" };
    const gone = bases.find(
      (base) => known.has(base.name) && !named.has(base.name) && !existsSync(base.path),
    );
    if (gone && now.state === "verified")
      return { ...image, ...now, state: "build", reason: `its base ${gone.name} has no recipe any more` };
    return { ...image, ...now };
  } catch (error) {
    // Left for the build, which reports what is wrong with a recipe or its files at the right line.
    if (!(error instanceof Failure) || error.kind === "infrastructure") throw error;
    return { ...image, reason: error.message };
  }
}

function judged(
  answer: GateAnswer,
  buildArgs: Record<string, string>,
  lock: BuiltLock | undefined,
): Partial<Found> {
  const fromVault = [answer, ...answer.also].find(({ from }) => from === "vault");
  const facts = {
    buildId: `${answer.name}-${answer.ts}`,
    run: answer.run,
    vault: fromVault && { run: fromVault.run },
  };
  if (!answer.open) return { ...facts, reason: answer.refusals[0]?.text ?? "its marker is not valid" };
  const before = lock?.inputs.arguments ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(buildArgs)]);
  const changed = [...names].filter((name) => before[name] !== buildArgs[name]).sort();
  if (changed.length > 0) return { ...facts, reason: `other build arguments: ${changed.join(", ")}` };
  return { ...facts, state: "verified", reason: `verified (level: ${answer.level}) for these inputs` };
}

/** The local images that a recipe builds on: `From: ../containers/base.sif` is the image `base`. */
function localBases(
  recipe: Recipe,
  context: string,
  buildArgs: Record<string, string>,
): { name: string; path: string }[] {
  return substitute(recipe, buildArgs).stages.flatMap(({ header }) => {
    const from = header.get("from")?.value;
    if (header.get("bootstrap")?.value !== "localimage" || !from) return [];
    return [{ name: basename(from).replace(/\.sif$/, ""), path: resolve(context, from) }];
  });
}

const readRecipe = (path: string) =>
  readBounded(path, evidenceLimits.recipe, { what: "recipe", follow: true });

/**
 * Whether a file has anything that only recipes have. In a repository of programs most files that end in .def are
 * something else. The pointer that Git LFS leaves may be that of a recipe.
 */
function isLikeRecipe(bytes: Buffer): boolean {
  const text = bytes.toString("utf8");
  return (
    /^\uFEFF?\s*(?:bootstrap|from)\s*:|^\s*%[a-z]/im.test(text) || text.startsWith("version https://git-lfs")
  );
}

/**
 * An image is built if its base is, or if its base is no longer the newest verified one; the bases of an image that is
 * built are needed.
 */
function spread(images: readonly Found[]): void {
  const byName = new Map(images.map((image) => [image.name, image]));
  const order = inOrder(images.map((image) => ({ ...image, state: "build" }))).map(({ name }) => name);
  for (const name of order) {
    const image = byName.get(name)!;
    for (const parent of image.parents) {
      const base = byName.get(parent.name)!;
      if (image.state !== "verified" || base.state === "base") continue;
      if (base.state === "build") change(image, `its base ${parent.name} is built`);
      else if (!isBuiltOn(image.lock, base.lock)) change(image, `its base ${parent.name} is another by now`);
    }
  }
  for (const name of order.reverse()) {
    const image = byName.get(name)!;
    if (image.state === "verified") continue;
    for (const parent of image.parents) {
      const base = byName.get(parent.name)!;
      if (base.state === "verified") {
        base.state = "base";
        base.reason = `${name} is built on it`;
      }
    }
  }
}

function change(image: Found, reason: string): void {
  image.state = "build";
  image.reason = reason;
}

const isBuiltOn = (lock: BuiltLock | undefined, base: BuiltLock | undefined) =>
  lock?.bases.some(({ imageSha256 }) => imageSha256 !== undefined && imageSha256 === base?.image.sha256) ??
  false;
