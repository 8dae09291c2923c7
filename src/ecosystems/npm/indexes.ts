import type { IndexSettings } from "../named-indexes.ts";

/** How npm, yarn and pnpm are configured with registries. */
export const npmIndexes: IndexSettings = {
  files: [".npmrc", "npmrc", ".yarnrc", ".yarnrc.yml"],
  instead: [
    /\b(?:npm_config_registry|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER)=/gi,
    /^\s*(?:registry|npmRegistryServer)(?:\s*[=:]\s*|\s+)/g,
    /\bset\s+(?:-\S+\s+)*(?:registry|npmRegistryServer)[\s=]+/g,
  ],
  commands: {
    install: /\b(?:npm|pnpm|yarn|bun)\s[^;|]{0,400}\b(?:i|ci|install|add)\b/,
    own: [/\s--registry[\s=]+/g],
  },
  beside: [/^\s*@[\w.-]+:registry\s*=\s*/g],
};
