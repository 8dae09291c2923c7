import { join } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import { writeNewFileInside } from "../files/inside.ts";
import { parseAllowedSigner } from "../signing/allowed-signers.ts";
import { openStore } from "../store/open.ts";

/** The policy of a new store: the keys that decide about the gate, each with what it does. */
export const firstPolicy = `# What the gate asks of verdicts. Every key: docs/configuration.md of stx/container-action.
# On a pull request this file counts as the target branch has it. To loosen it, change it in a pull request of its own.

# The weakest level that opens the gate: versions (same packages at the same versions), content (also the same files)
# or bytes (the same image file).
required_level: versions

# Refuse what cannot be checked completely, such as an image without its history.
require_verified: true

# How many days a verdict is good for. A nightly verification renews it.
max_age_days: 180

# Packages that may move. They are listed in every report.
floats: []
`;

/** What was written, and what was there already; absolute paths. */
export interface Initialised {
  store: string;
  written: string[];
  kept: string[];
}

/**
 * Makes a store with a policy. What is there already stays as it is.
 * @param signer path of a public key (OpenSSH's `.pub`) that must sign markers from then on
 * @throws Failure where it cannot be written, or the key is none
 */
export async function init(path: string, signer?: string): Promise<Initialised> {
  const signers = signer === undefined ? "" : await signersOf(signer);
  const store = await openStore(path);
  const config = join(store, "config.yaml");
  try {
    await writeNewFileInside(store, config, firstPolicy + signers);
    return { store, written: [config], kept: [] };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "file-in-the-way") throw error;
    return { store, written: [], kept: [config] };
  }
}

/** The key `signers` that lets one public key sign for every image. */
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
