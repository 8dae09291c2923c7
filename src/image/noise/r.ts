import { gunzipSync } from "node:zlib";
import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText } from "../normalise.ts";

/** How R writes when a package was installed: "Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix". */
const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;

function withoutBuiltTime(content: Buffer): Buffer | undefined {
  try {
    const plain = gunzipSync(content, { maxOutputLength: 4 * 1024 * 1024 });
    return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
  } catch {
    return undefined;
  }
}

const rBuilt: Normaliser = {
  name: "rBuilt",
  normalise: byText((text) => text.replace(builtTime, "$1$2")),
};
const rBuiltRds: Normaliser = { name: "rBuiltRds", normalise: withoutBuiltTime };

/** What R writes when it installs a package. */
export const rNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/library/*/DESCRIPTION",
    ignore: rBuilt,
    reason: "R writes the time of installation into the field Built.",
  },
  {
    pattern: "/**/site-library/*/DESCRIPTION",
    ignore: rBuilt,
    reason: "R writes the time of installation into the field Built.",
  },
  {
    pattern: "/**/{,site-}library/*/Meta/package.rds",
    ignore: rBuiltRds,
    reason: "The fields of DESCRIPTION once more, with the time of installation.",
  },
];
