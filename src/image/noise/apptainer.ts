import type { NoiseRule, Normaliser } from "../noise.ts";
import { withoutFields } from "../normalise.ts";

/** Labels that Apptainer sets by itself from the build and not from the recipe's %labels. */
export const buildLabels =
  /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:created|base\.name|base\.digest))$/;

const labels: Normaliser = { name: "labels", normalise: withoutFields((key) => buildLabels.test(key)) };

/** What Apptainer itself writes into an image. */
export const apptainerNoise: readonly NoiseRule[] = [
  {
    pattern: "/.singularity.d/labels.json",
    ignore: labels,
    reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels.",
  },
  {
    pattern: "/.singularity.d/Singularity",
    ignore: "content",
    reason:
      "It is the recipe; a locked recipe is another text than the recipe it pins, and has its own digest.",
  },
  {
    pattern: "/.singularity.d/bootstrap_history{,/**}",
    ignore: "file",
    reason: "It holds the recipes of the images this one was built on; their digests are in the lock.",
  },
];
