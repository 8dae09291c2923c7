import type { NoiseRule } from "../noise.ts";
import { debugging } from "./elf.ts";

/** Extension modules that package managers compile. */
export const compiledNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/{{site,dist}-packages/**/*.so,libs/*.so,auto/**/*.so,.cpanm/work/**/*.{o,so}}",
    ignore: debugging,
    reason:
      "pip, uv, R and cpanm compile in a folder with a random name, which the compiler notes for debuggers; what is loaded and run is compared.",
    since: 2,
  },
];
