import { readerVersions } from "../ecosystems/index.ts";
import { contentRulesVersion } from "../image/noise.ts";
import type { Writer } from "../lock/schema.ts";
import { lockedRecipeVersion } from "../pin/writer-version.ts";
import { inputsVersion } from "../recipe/inputs-version.ts";
import { version } from "../version.ts";

/** Who writes a lock today: the versions of everything that decides what stands in it. */
export const writer: Writer = {
  program: version,
  inputs: inputsVersion,
  contentRules: contentRulesVersion,
  lockedRecipe: lockedRecipeVersion,
  readers: readerVersions,
};
