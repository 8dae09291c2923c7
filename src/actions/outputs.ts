import { setOutput } from "@actions/core";
import { stageCount } from "../operations/plan/stages.ts";
import type { Mode } from "./inputs.ts";

const empty = <const T extends string>(...names: T[]) =>
  Object.fromEntries(names.map((name) => [name, ""])) as Record<T, string>;

/** Every output of every action, and its default; every output is set even if the step fails. */
export const outputDefaults = {
  build: {
    ...empty("image-path", "lock-path", "locked-recipe-path", "recipe-path"),
    ...empty("image-digest", "lock-digest", "locked-recipe-digest", "recipe-digest", "inputs-digest"),
    ...empty("image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"),
    ...empty("vault-artifact-id", "vault-digest"),
    ...empty("name", "ts"),
    unchanged: "false",
  },
  verify: {
    verdict: "error",
    ...empty("level", "from", "reason", "drift-count", "marker-path", "marker-artifact-id", "marker-digest"),
    ...empty("name", "ts"),
  },
  gate: { open: "false" },
  record: { committed: "false", ...empty("commit", "branch", "check-url") },
  plan: {
    ...Object.fromEntries(Array.from({ length: stageCount }, (_, index) => [`stage-${index + 1}`, "[]"])),
    night: "[]",
    images: "0",
    "to-build": "0",
  },
  nightly: { issue: "", action: "none" },
  comment: { images: "0", comment: "none" },
  sign: {
    signed: "false",
    ...empty("marker-artifact-id", "marker-digest", "attestations", "attestations-artifact-id"),
  },
  setup: { ...empty("path", "version"), installed: "false" },
  deploy: {
    ...empty("name", "ts", "paths", "previous", "release"),
    ...empty("reference", "tags", "evidence", "sbom", "vault"),
  },
} as const satisfies Record<Mode, Record<string, string>>;

/** Sets every output of a mode to its default. The mode sets those that it has values for. */
export function setDefaultOutputs(mode: Mode): void {
  for (const [name, value] of Object.entries(outputDefaults[mode])) setOutput(name, value);
}
