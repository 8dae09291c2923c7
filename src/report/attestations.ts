import type { ProvenanceRun } from "../verdict/provenance.ts";

/**
 * The job summary of a signed build: where its attestations are, and how to check them.
 * @param build build id: name of the image and time
 */
export function signSummary({
  build,
  addresses,
  run,
}: {
  build: string;
  addresses: readonly string[];
  run: Pick<ProvenanceRun, "repository" | "jobWorkflowRef">;
}): string {
  const workflow = run.jobWorkflowRef.replace(/@.*$/s, "");
  return [
    `## ✍️ Signed \`${build}\``,
    "",
    `Attestations: ${addresses.map((address, at) => `[${at === 0 ? "provenance" : "verdict"}](${address})`).join(", ")}`,
    "",
    "To check the image anywhere:",
    "",
    "```sh",
    `gh attestation verify ${build}.sif --repo ${run.repository} --signer-workflow ${workflow}`,
    "```",
    "",
  ].join("\n");
}
