import type { IndexSettings } from "../named-indexes.ts";

/** How R learns of CRAN's mirror, or of another repository in its place. */
export const rIndexes: IndexSettings = {
  files: ["Rprofile.site", ".Rprofile", "Renviron.site"],
  instead: [
    /\brepos\s*=\s*(?:c\(\s*)?(?=["'])/g,
    /\bCRAN["']?\s*\]{0,2}\s*(?:=|<-)\s*/g,
    /\b(?:CRAN_MIRROR|R_CRAN_WEB|RENV_CONFIG_REPOS_OVERRIDE)=/g,
  ],
  beside: [],
};
