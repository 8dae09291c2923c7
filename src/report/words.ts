import { levelMeanings } from "./gate.ts";

/** What a word means, and the page of the docs that says more. */
export interface Word {
  means: string;
  page: string;
}

const level = (means: string): Word => ({ means: `the level at which ${means}`, page: "levels.md" });

/** The words that messages use for what this program makes and proves. */
export const words: Readonly<Record<string, Word>> = {
  lock: { means: "the list of every package in an image, with what could not be pinned", page: "lock.md" },
  "locked recipe": {
    means: "a second recipe, made from recipe and lock, that pins each package to its version",
    page: "how-it-works.md",
  },
  marker: {
    means: "the file with the verdict on a build; it is valid only for the files whose digests it contains",
    page: "marker.md",
  },
  verdict: {
    means:
      "what a rebuild showed: verified (the same), unverified (different), inconclusive (evidence is missing) or error (it could not run)",
    page: "levels.md",
  },
  level: {
    means: "how much of an image a rebuild reproduced: versions, content or bytes",
    page: "levels.md",
  },
  versions: level(levelMeanings.versions),
  content: level(levelMeanings.content),
  bytes: level(levelMeanings.bytes),
  noise: {
    means: "files, or parts of files, that no two builds have alike and that do not count",
    page: "levels.md",
  },
  drift: { means: "a difference between an image and its rebuild, or between two builds", page: "levels.md" },
  float: {
    means: "a package that may change between builds, because the configuration says so",
    page: "configuration.md",
  },
  gate: {
    means:
      "the check that a valid marker exists for exactly these files; check, exec, promote and the Action ask it",
    page: "how-it-works.md",
  },
  store: { means: "the folder in which builds are kept, `containers` by default", page: "store.md" },
  build: {
    means: "one image with its lock, recipes and marker; its id is the name and the time",
    page: "store.md",
  },
  context: {
    means: "the folder in which the paths under %files begin: the recipe's, unless --context names another",
    page: "how-it-works.md",
  },
  upstream: {
    means:
      "the servers that packages come from in a rebuild without a vault: they still offered what the locked recipe pins",
    page: "levels.md",
  },
  vault: { means: "what a build downloaded, kept so that a rebuild needs no network", page: "vault.md" },
};
