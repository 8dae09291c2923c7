import { pinVersions, readerVersions } from "../ecosystems/index.ts";
import { contentRulesVersion } from "../image/noise.ts";
import type { Writer } from "../lock/schema.ts";
import { driverVersion, lockedRecipeVersion } from "../pin/writer-version.ts";
import { inputsVersion } from "../recipe/inputs-version.ts";
import { version } from "../version.ts";

/** The writer of today's locks: the versions of everything that determines what they contain. */
export const writer: Writer = {
  program: version,
  inputs: inputsVersion,
  contentRules: contentRulesVersion,
  lockedRecipe: lockedRecipeVersion,
  readers: readerVersions,
  pins: { ...pinVersions, driver: driverVersion },
};
