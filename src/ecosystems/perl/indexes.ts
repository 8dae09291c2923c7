import type { IndexSettings } from "../named-indexes.ts";

/** How cpanm and cpm are configured with mirrors of CPAN. */
export const perlIndexes: IndexSettings = {
  files: [],
  instead: [/\bPERL_CPANM_OPT=["']?[^"';&|]{0,200}--(?:mirror|from)[\s=]+/g],
  commands: {
    install: /\b(?:cpanm|cpm\s+install)\s/,
    own: [/\s(?:--mirror|--from|-M)[\s=]+/g, /\s(?:--resolver|-r)[\s=]+02packages,/g],
  },
  beside: [],
};
