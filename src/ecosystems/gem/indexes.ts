import type { IndexSettings } from "../named-indexes.ts";

/** How gem and Bundler are configured with sources. */
export const gemIndexes: IndexSettings = {
  files: [".gemrc", "gemrc", "Gemfile"],
  instead: [/(?<=\bgem\s+sources\s[^;&|]{0,200}--clear-all\s[^;&|]{0,200})(?:-a|--add)[\s=]+/g],
  beside: [
    /\bgem\s+sources\s+(?:-a|--add)[\s=]+/g,
    /(?<=\bgem\s+(?:install|i)\s[^;&|]{0,400})(?:-s|--source)[\s=]+/g,
    /^\s*source\s+(?=["'])/g,
    /^\s*-\s+(?=["']?http)/g,
  ],
};
