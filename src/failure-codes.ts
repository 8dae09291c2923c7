import { apptainerCodes } from "./failure-codes/apptainer.ts";
import { dockerCodes } from "./failure-codes/docker.ts";
import { ecosystemCodes } from "./failure-codes/ecosystems.ts";
import { githubCodes } from "./failure-codes/github.ts";
import { imageCodes } from "./failure-codes/image.ts";
import { lockCodes } from "./failure-codes/lock.ts";
import { operationCodes } from "./failure-codes/operations.ts";
import { processCodes } from "./failure-codes/process.ts";
import { recipeCodes } from "./failure-codes/recipe.ts";
import { roundtripCodes } from "./failure-codes/roundtrip.ts";
import { signingCodes } from "./failure-codes/signing.ts";
import { slurmCodes } from "./failure-codes/slurm.ts";
import { storeCodes } from "./failure-codes/store.ts";
import { systemCodes } from "./failure-codes/system.ts";
import { vaultCodes } from "./failure-codes/vault.ts";
import { verdictCodes } from "./failure-codes/verdict.ts";

/** Every code by the part of the program that uses it; docs/failures.md has one table for each. */
export const codesByRoom = {
  apptainer: apptainerCodes,
  docker: dockerCodes,
  ecosystems: ecosystemCodes,
  github: githubCodes,
  image: imageCodes,
  lock: lockCodes,
  operations: operationCodes,
  process: processCodes,
  recipe: recipeCodes,
  roundtrip: roundtripCodes,
  signing: signingCodes,
  slurm: slurmCodes,
  store: storeCodes,
  system: systemCodes,
  vault: vaultCodes,
  verdict: verdictCodes,
} as const satisfies Record<string, Record<string, string>>;

type ByRoom = typeof codesByRoom;

/**
 * A code that a failure may carry. Codes are public: once released, a code keeps its meaning, and is never used again
 * for another.
 */
export type FailureCode = { [Room in keyof ByRoom]: keyof ByRoom[Room] }[keyof ByRoom];
