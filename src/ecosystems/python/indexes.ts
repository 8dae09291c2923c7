import type { IndexSettings } from "../named-indexes.ts";

/** How pip, uv and related tools are configured with indexes (pip's "Configuration", uv's "Package indexes"). */
export const pythonIndexes: IndexSettings = {
  files: ["pip.conf", "uv.toml"],
  instead: [
    /\b(?:PIP_INDEX_URL|UV_INDEX_URL|UV_DEFAULT_INDEX)=/g,
    /^\s*index[-_]url\s*[=:]\s*/g,
    /\bset\s+(?:-\S+\s+)*(?:\w+\.)?index-url\s+/g,
  ],
  beside: [
    /\b(?:PIP_EXTRA_INDEX_URL|UV_EXTRA_INDEX_URL|UV_INDEX)=/g,
    /^\s*extra[-_]index[-_]url\s*[=:]\s*\[?/g,
    /\bset\s+(?:-\S+\s+)*(?:\w+\.)?extra-index-url\s+/g,
    /(?<=\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400})\s(?:--extra-index-url|--index)[\s=]+(?:[\w-]+=)?/g,
  ],
  commands: {
    install: /\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400}\b(?:install|add|sync|wheel|download)\b/,
    own: [/\s(?:-i|--index-url|--default-index)(?:[\s=]+|(?=["']?http))(?:[\w-]+=)?/g],
  },
};
