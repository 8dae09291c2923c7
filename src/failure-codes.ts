import { apptainerCodes } from "./failure-codes/apptainer.ts";
import { ecosystemCodes } from "./failure-codes/ecosystems.ts";
import { githubCodes } from "./failure-codes/github.ts";
import { imageCodes } from "./failure-codes/image.ts";
import { lockCodes } from "./failure-codes/lock.ts";
import { operationCodes } from "./failure-codes/operations.ts";
import { recipeCodes } from "./failure-codes/recipe.ts";
import { storeCodes } from "./failure-codes/store.ts";
import { systemCodes } from "./failure-codes/system.ts";
import { vaultCodes } from "./failure-codes/vault.ts";
import { verdictCodes } from "./failure-codes/verdict.ts";

/**
 * Every code that a failure may carry, with what it means in one sentence; docs/failures.md is made from it.
 * Codes are public: once released, a code keeps its meaning, and is never used again for another.
 */
export const failureCodes = {
  ...apptainerCodes,
  ...ecosystemCodes,
  ...githubCodes,
  ...imageCodes,
  ...lockCodes,
  ...operationCodes,
  ...recipeCodes,
  ...storeCodes,
  ...systemCodes,
  ...vaultCodes,
  ...verdictCodes,
} as const satisfies Record<string, string>;

export type FailureCode = keyof typeof failureCodes;
