import { dirname, join, relative, sep } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import { makeFolderInside, writeNewFileInside } from "../files/inside.ts";
import { repositoryAround } from "../files/repository.ts";
import { parseAllowedSigner } from "../signing/allowed-signers.ts";
import { openStore } from "../store/open.ts";
import { findRecipes } from "./plan/find-recipes.ts";

/** The policy of a new store: the keys that decide at the gate, each with what it does. */
export const initialPolicy = `# What the gate asks of verdicts. Every key: docs/configuration.md of stx/container-action.
# On a pull request this file counts as the target branch has it. To loosen it, change it in a pull request of its own.

# The weakest level that opens the gate: versions (same packages at the same versions), content (also the same files)
# or bytes (the same image file).
required_level: versions

# Refuse what cannot be checked completely, such as an image without its history.
require_verified: true

# How many days a verdict is good for. A nightly verification renews it.
max_age_days: 180

# Packages whose versions may change. They are listed in every report.
floats: []
`;

/**
 * The workflow that finds, builds, verifies and gates the recipes of a repository; examples/workflows has the same
 * one.
 */
export const workflow = `name: containers
on:
  pull_request:
  merge_group:
  push: { branches: [main, master] }
  schedule: [{ cron: "37 3 * * *" }]
  workflow_dispatch:
permissions: {}
jobs:
  containers:
    permissions:
      actions: read # for nightly rebuilds from the vault of an earlier run
      attestations: write # to publish where a verified image comes from
      contents: write # to commit locks and markers after a push; jobs that run a recipe never get it
      id-token: write # to sign that as this workflow; jobs that run a recipe never get it
      pull-requests: write # to comment on lock changes in a pull request
      issues: write # to report at night which images no longer rebuild the same
    uses: stx/container-action/.github/workflows/container.yml@v1
`;

/** What was written, and what existed already; absolute paths. */
export interface Initialised {
  store: string;
  written: string[];
  kept: string[];
}

/**
 * Creates a store with a policy, and the workflow if the store is in a git repository that has recipes. Nothing that
 * exists is changed.
 * @param signer path of a public key (OpenSSH's `.pub`) that must sign all markers from now on
 * @throws Failure where a file cannot be written, or `signer` is not a public key
 */
export async function init(path: string, signer?: string): Promise<Initialised> {
  const signers = signer === undefined ? "" : await signersOf(signer);
  const store = await openStore(path);
  const made: Initialised = { store, written: [], kept: [] };
  await writeIfNew(made, store, join(store, "config.yaml"), initialPolicy + signers);
  const repository = await repositoryAround(dirname(store));
  if (repository !== undefined && (await hasRecipes(repository, store))) {
    const folder = join(repository, ".github", "workflows");
    await makeFolderInside(repository, folder);
    await writeIfNew(
      made,
      repository,
      join(folder, "containers.yml"),
      workflow + withStore(repository, store),
    );
  }
  return made;
}

/** The workflow looks for locks and markers in `containers` unless this line says otherwise. */
function withStore(repository: string, store: string): string {
  const within = relative(repository, store).split(sep).join("/");
  return within === "containers" ? "" : `    with:\n      store: ${JSON.stringify(within)}\n`;
}

async function writeIfNew(made: Initialised, within: string, path: string, text: string): Promise<void> {
  try {
    await writeNewFileInside(within, path, text);
    made.written.push(path);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "file-in-the-way") throw error;
    made.kept.push(path);
  }
}

async function hasRecipes(repository: string, store: string): Promise<boolean> {
  const patterns = ["**/*.def", "**/Singularity", "**/Singularity.*", "**/Apptainer", "**/Apptainer.*"];
  try {
    return (await findRecipes(repository, patterns, store)).length > 0;
  } catch (error) {
    if (error instanceof Failure && error.code === "no-recipes") return false;
    throw error;
  }
}

/** The configuration key `signers` that lets one public key sign for every image. */
async function signersOf(path: string): Promise<string> {
  const bytes = await readBounded(path, 64 * 1024, { what: "public key", follow: true });
  const [type, blob, name = "owner"] = bytes.toString("utf8").trim().split(/\s+/);
  const line = `${/^[\w.@+-]+$/.test(name) ? name : "owner"} ${type} ${blob}`;
  parseAllowedSigner(line, path);
  return `
# Who may sign for which images. Where it is there, every marker must be signed by one of them.
signers:
  - names: ["*"]
    key: ${line}
`;
}
