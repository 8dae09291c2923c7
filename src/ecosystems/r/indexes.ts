import type { IndexSettings } from "../named-indexes.ts";

/** How R is configured with a mirror of CRAN, or with another repository. */
export const rIndexes: IndexSettings = {
  files: ["Rprofile.site", ".Rprofile", "Renviron.site"],
  instead: [
    /\brepos\s*=\s*(?:c\(\s*)?(?=["'])/g,
    /\bCRAN["']?\s*\]{0,2}\s*(?:=|<-)\s*/g,
    /\b(?:CRAN_MIRROR|R_CRAN_WEB|RENV_CONFIG_REPOS_OVERRIDE)=/g,
  ],
  beside: [],
};
