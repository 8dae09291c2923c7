import type { components } from "@octokit/openapi-types";
import { byCodeUnit, byIdentity } from "../../ecosystems/order.ts";
import { Failure } from "../../failure.ts";
import { version } from "../../version.ts";
import type { Lock, Package } from "../schema.ts";
import { createdAt, type ExportOptions, evidenceRemarks } from "./selection.ts";

type Snapshot = components["schemas"]["snapshot"];
type Manifest = components["schemas"]["manifest"];

/** The most metadata keys that the API accepts in one place. */
const metadataKeys = 8;

/**
 * The body of GitHub's "create a snapshot of dependencies": one manifest for each ecosystem and prefix. The metadata
 * of a manifest says if its ecosystem could not be read whole; that of the snapshot counts the image's unlocked
 * inputs.
 * @throws Failure "usage" without `options.snapshot`, which no lock knows, or where it names no commit or no ref.
 */
export function githubSnapshot(lock: Lock, options: ExportOptions = {}): string {
  const { snapshot } = options;
  if (!snapshot) {
    throw new Failure("usage", "a dependency snapshot needs a commit", {
      code: "snapshot-commit-missing",
      why: "GitHub files it under a commit, a ref and a job, and a lock has none of them",
      remedy:
        "run the export in a workflow, or set GITHUB_SHA to the commit and GITHUB_REF to its ref (refs/heads/…)",
    });
  }
  if (!/^[0-9a-f]{40}$/.test(snapshot.sha) || !snapshot.ref.startsWith("refs/")) {
    throw new Failure("usage", "a dependency snapshot needs a commit and its ref", {
      code: "snapshot-commit-invalid",
      why: `GitHub accepts no snapshot of commit ${JSON.stringify(snapshot.sha)} at ${JSON.stringify(snapshot.ref)}`,
      remedy: "give the commit's 40 hex digits, and a ref that begins with refs/ (refs/heads/main)",
    });
  }
  const body: Snapshot = {
    version: 0,
    sha: snapshot.sha,
    ref: snapshot.ref,
    job: snapshot.job,
    detector: {
      name: "stx-container-action",
      version,
      url: "https://github.com/stx/container-action",
    },
    metadata: {
      name: lock.name,
      build: `${lock.name}-${lock.ts}`,
      ...(lock.image.sha256 ? { image: `sha256:${lock.image.sha256}` } : {}),
      arch: lock.image.arch,
      unlocked: lock.unlocked.length,
    },
    scanned: createdAt(lock),
    manifests: manifests(lock),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function manifests(lock: Lock): Record<string, Manifest> {
  const result: Record<string, Manifest> = {};
  for (const [ecosystem, collected] of Object.entries(lock.ecosystems).sort(([a], [b]) => byCodeUnit(a, b))) {
    if (collected.status === "absent") continue;
    const [gap] = evidenceRemarks(ecosystem, collected);
    const prefixes = Map.groupBy(collected.packages.toSorted(byIdentity), (item) => item.prefix);
    if (gap !== undefined && prefixes.size === 0) prefixes.set(undefined, []);
    for (const [prefix, packages] of prefixes) {
      const name = `${lock.name} ${ecosystem}${prefix === undefined ? "" : ` ${prefix}`}`;
      result[name] = {
        name,
        ...(gap === undefined ? {} : { metadata: { gap } }),
        resolved: resolved(packages),
      };
    }
  }
  return result;
}

/** By purl, which is how GitHub identifies a dependency: the same package in two folders of a tree is one. */
function resolved(packages: readonly Package[]): NonNullable<Manifest["resolved"]> {
  return Object.fromEntries(
    packages.map((item) => [
      item.purl,
      {
        package_url: item.purl,
        relationship: item.auto ? ("indirect" as const) : ("direct" as const),
        scope: "runtime" as const,
        ...metadataOf(item),
      },
    ]),
  );
}

function metadataOf(item: Package) {
  const { name, version, purl, prefix, auto, ...rest } = item;
  const entries = Object.entries(rest).filter(
    (pair): pair is [string, string | boolean] => pair[1] !== undefined,
  );
  return entries.length ? { metadata: Object.fromEntries(entries.slice(0, metadataKeys)) } : {};
}
