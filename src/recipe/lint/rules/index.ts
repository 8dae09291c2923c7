import type { Rule } from "../types.ts";
import { baseRules } from "./base.ts";
import { downloadRules } from "./download.ts";
import { fetcherRules } from "./fetchers.ts";
import { filesRules } from "./files.ts";
import { gitRules } from "./git.ts";
import { hostRules } from "./host.ts";
import { installRules } from "./install.ts";
import { managerRules } from "./managers.ts";
import { modelRules } from "./models.ts";
import { repositoryRules } from "./repository.ts";
import { structureRules } from "./structure.ts";

/** Every rule of the linter. A new one is one entry here and one page in docs/rules. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...filesRules,
  ...baseRules,
  ...downloadRules,
  ...gitRules,
  ...installRules,
  ...modelRules,
  ...fetcherRules,
  ...managerRules,
  ...repositoryRules,
  ...hostRules,
];
