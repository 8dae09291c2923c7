import { basename } from "node:path";
import type { Citation } from "./cite.ts";
import { oneLine } from "./escape.ts";
import { levelMeanings } from "./gate.ts";

/**
 * What a person who downloads a bundle has to know.
 * @param stem path of the build's files in the bundle, without an ending
 * @param file name of the bundle
 * @param hasContext whether it holds files that the recipe copies in; Apptainer looks for them where it is started
 */
export function bundleReadme(
  { lock, level, title }: Citation,
  { stem, file, hasContext }: { stem: string; file: string; hasContext: boolean },
): string {
  const recipe = `${stem}.def`;
  const alone = hasContext
    ? `cd ${stem}.context && apptainer build image.sif ../${basename(recipe)}`
    : `apptainer build image.sif ${recipe}`;
  return `# ${oneLine(title ?? `${lock.name}: the container of this study`)}

This archive holds an Apptainer image, or what is needed to build it again, with the evidence about it.

${level ? `Proven (level: ${level}): ${levelMeanings[level]}.` : "Nothing was proven about it yet."}
Image: sha256:${lock.image.sha256}

| to | command |
| --- | --- |
| see what was proven, and what not | \`npx @stx/container-action explain ${file}\` |
| check that the files are the ones that were verified | \`npx @stx/container-action check ${file}\` |
| rebuild the image, and compare | \`npx @stx/container-action verify ${file}\` |
| rebuild it with Apptainer alone, in the folder of the unpacked files | \`${alone}\` |

The first three need Node.js 24 or newer, the last two Apptainer. Nothing runs the image.
More: https://github.com/stx/container-action/blob/main/docs/reviewer.md
`;
}
