import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { collectInputs } from "../../src/recipe/inputs.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { inputsDigestOf } from "../../src/roundtrip/prepare.ts";
import { basesOf, lockOf } from "../lock/sample.ts";
import { makeBuild, writeBuild } from "./verdicts.ts";

/**
 * Puts a verified build of a recipe as it is now into the store `containers`, without its image, as it is in git.
 * @param path of the recipe in the workspace
 * @param options digests of the images that it was built on
 * @returns the image's sha256
 */
export async function verifyRecipe(
  workspace: string,
  path: string,
  name: string,
  options: { on?: string[] } = {},
): Promise<string> {
  const store = join(workspace, "containers");
  const bytes = readFileSync(join(workspace, path));
  const sample = lockOf({});
  const recipe = parseRecipe(bytes, path);
  const inputs = await collectInputs(recipe, dirname(join(workspace, path)), {
    buildArgs: {},
    arch: sample.builder.arch,
    exclude: [store],
  });
  const bases = basesOf(recipe).map((base) => {
    const imageSha256 = options.on?.[base.stage];
    return { ...base, ...(imageSha256 === undefined ? {} : { imageSha256 }) };
  });
  const made = makeBuild({
    name,
    recipe: bytes.toString("utf8"),
    lock: {
      bases,
      inputs: {
        ...sample.inputs,
        arguments: inputs.arguments,
        files: inputs.files,
        digest: inputsDigestOf(inputs, bases),
      },
    },
  });
  const files = await writeBuild(store, made);
  await rm(files.image);
  return made.lock.image.sha256;
}
