import { canonicalJson } from "../files/canonical-json.ts";
import type { BuiltLock } from "../lock/schema.ts";

/** The workflow run in which an image was built, from the identity that GitHub signed, not from the event. */
export interface ProvenanceRun {
  /** "https://github.com". */
  serverUrl: string;
  /** "owner/name". */
  repository: string;
  /** Ref and commit of the code. */
  ref: string;
  sha: string;
  event: string;
  /** "owner/name/path@ref" of the workflow that the event started, and of the one with the signing job. */
  workflowRef: string;
  jobWorkflowRef: string;
  /** "github-hosted" or "self-hosted". */
  runner: string;
  /** Address of the run and its attempt. */
  url: string;
}

/** sha256 of the files of one build, hex. */
export interface ProvenanceFiles {
  image: string;
  lock: string;
  lockedRecipe: string;
  recipe: string;
}

interface Material {
  uri: string;
  digest?: Record<string, string>;
}

export const provenanceType = "https://slsa.dev/provenance/v1";
const buildType = "https://github.com/stx/container-action/build/v1";

/**
 * GitHub accepts a statement of up to 16 MB. Packages beyond this number are only in the lock, which the statement
 * names by digest.
 */
const packageLimit = 20_000;

/**
 * Where an image comes from, as an in-toto statement with SLSA's provenance (v1): the run, the recipe and its arguments,
 * and as materials the commit, the bases, what the build fetched, and the packages.
 * @returns the statement in canonical JSON
 * @see https://slsa.dev/spec/v1.0/provenance
 */
export function provenanceOf(lock: BuiltLock, files: ProvenanceFiles, run: ProvenanceRun): Buffer {
  const { serverUrl, repository } = run;
  const file = (name: string, sha256: string) => ({ name, digest: { sha256 } });
  const build = `${lock.name}-${lock.ts}`;
  const source = { uri: `git+${serverUrl}/${repository}@${run.ref}`, digest: { gitCommit: run.sha } };
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [file(`${build}.sif`, files.image)],
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          workflow: { ref: run.ref, repository: `${serverUrl}/${repository}`, path: pathOf(run.workflowRef) },
          recipe: { sha256: files.recipe },
          buildArguments: lock.inputs.arguments,
        },
        internalParameters: {
          github: { event_name: run.event, runner_environment: run.runner },
          inputs: { sha256: lock.inputs.digest },
        },
        resolvedDependencies: [source, ...materialsOf(lock)],
      },
      runDetails: {
        builder: { id: `${serverUrl}/${run.jobWorkflowRef}` },
        metadata: { invocationId: run.url },
        byproducts: [
          file(`${build}.lock`, files.lock),
          file(`${build}.def`, files.lockedRecipe),
          file(`${build}.rough.def`, files.recipe),
        ],
      },
    },
  };
  return Buffer.from(canonicalJson(statement));
}

/** "owner/name/.github/workflows/x.yml@refs/heads/main" → ".github/workflows/x.yml". */
const pathOf = (workflowRef: string) => workflowRef.replace(/@.*$/s, "").split("/").slice(2).join("/");

/** Bases, downloads and packages; each address once. */
function materialsOf(lock: BuiltLock): Material[] {
  const bases = lock.bases.map(({ bootstrap, written, platformDigest, indexDigest, imageSha256 }) => {
    const hex = imageSha256 ?? (platformDigest ?? indexDigest)?.replace(/^sha256:/, "");
    return { uri: `${bootstrap}:${written}`, ...(hex ? { digest: { sha256: hex } } : {}) };
  });
  const fetched = (lock.fetched ?? []).map(({ url, sha256 }) => ({ uri: url, digest: { sha256 } }));
  const packages = [lock, ...Object.values(lock.stages ?? {})]
    .flatMap(({ ecosystems }) => Object.values(ecosystems))
    .flatMap((each) => ("packages" in each ? each.packages : []))
    .map(({ purl, hash }) => ({ uri: purl, ...digestOf(hash) }));
  const named = packages.length > packageLimit ? [] : packages;
  return [...new Map([...bases, ...fetched, ...named].map((each) => [each.uri, each])).values()];
}

/** "sha256:<hex>" or an SRI text ("sha512-<base64>") → the digest by its algorithm. */
function digestOf(hash: string | undefined): Pick<Material, "digest"> {
  const [, algorithm = "", mark, text = ""] = /^(md5|sha\d+)([:-])([^\s?]+)/.exec(hash ?? "") ?? [];
  if (!algorithm) return {};
  const hex = mark === ":" ? text : Buffer.from(text, "base64").toString("hex");
  return /^[0-9a-f]{32,128}$/.test(hex) ? { digest: { [algorithm]: hex } } : {};
}
