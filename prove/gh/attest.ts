import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startFakeGitHub } from "../../test/support/fake-github.ts";
import { jobClaims, type LocalSigstore, startSigstore } from "../../test/support/local-sigstore.ts";
import { startJob } from "../../test/support/runner.ts";
import { standInEntry, verifiedArtifacts } from "../../test/support/workflow.ts";

/** The workflow whose name the certificates have, and the repository that calls it. */
export const workflow = "stx/container-action/.github/workflows/image.yml";
export const repository = "octo/recipes";

/** What one Sigstore signed, as files for gh. */
export interface Attested {
  /** The image that the build job uploaded. */
  image: string;
  /** Both attestations, as the sign job uploads them: one JSON document a line. */
  bundles: string;
  /** The Sigstore's trusted_root.json, one a line. */
  root: string;
}

/** Which services a Sigstore has: the public one a log and timestamps, GitHub's own timestamps alone. */
export type Kind = "with a transparency log" | "with timestamps alone";

/** Runs build, verify and the action sign against a Sigstore of this machine. @param folder existing, for the files */
export async function attest(kind: Kind, folder: string): Promise<Attested> {
  const sigstore = await startSigstore();
  const fake = await startFakeGitHub();
  try {
    const token = "ghs_1_e30.e30.prove";
    fake.grant(token, { repository, permissions: { attestations: "write" } });
    const { "image-artifact-id": imageId = "", ...ids } = await verifiedArtifacts(fake, "2026-1120-210900");
    const env = sigstore.jobEnvironment({
      ...jobClaims,
      sub: `https://github.com/${workflow}@refs/tags/v1`,
      job_workflow_ref: `${workflow}@refs/tags/v1`,
      repository,
      repository_owner: "octo",
    });
    const job = await startJob(fake, { run: "1", token, env }, standInEntry);
    const bytesOf = (id: string) => fake.artifacts.find((one) => String(one.id) === id)?.blob.bytes;
    try {
      const step = await job.step("sign", { ...ids, attest: "on", sigstore: servers(sigstore, kind) });
      if (step.code !== 0) throw new Error(`sign ended with ${step.code}: ${step.stdout}`);
      const write = (name: string, bytes: Buffer | string) => {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        return path;
      };
      const root = kind === "with timestamps alone" ? sigstore.rootWithoutLog : sigstore.root;
      return {
        image: write("hello.sif", bytesOf(imageId) ?? ""),
        bundles: write("attestations.jsonl", bytesOf(step.outputs["attestations-artifact-id"] ?? "") ?? ""),
        root: write("trusted_root.jsonl", `${JSON.stringify(root)}\n`),
      };
    } finally {
      await job.close();
    }
  } finally {
    await fake.close();
    await sigstore.close();
  }
}

const servers = ({ servers: { fulcio, rekor, timestamp } }: LocalSigstore, kind: Kind) =>
  [
    `fulcio=${fulcio}`,
    ...(kind === "with a transparency log" ? [`rekor=${rekor}`] : []),
    `timestamp=${timestamp}`,
  ].join("\n");
