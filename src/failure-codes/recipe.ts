/** Codes of recipes and their inputs: what each means, for docs/failures.md. */
export const recipeCodes = {
  "recipe-invalid": "Apptainer would not accept the recipe.",
  "recipe-empty": "The recipe is empty or has only comments.",
  "recipe-not-found": "There is no recipe or folder at the given path.",
  "recipe-not-editable": "A locked recipe cannot be written, because Apptainer would misread a line of it.",
  "bootstrap-unknown": "The recipe names a bootstrap agent that Apptainer does not have.",
  "base-missing": "The recipe does not name the image that it starts from.",
  "header-invalid": "A line above the first section is not of the form `Keyword: value`.",
  "header-continuation-invalid": "A header value ends with \\, and the next line does not continue it.",
  "header-keyword-unknown": "The header has a keyword that Apptainer does not have.",
  "section-app-missing": "The header line of an app section does not name the app.",
  "section-empty": "The first section of a file or stage is empty.",
  "section-too-long": "A section is longer than Apptainer can read (64 KiB).",
  "section-unknown": "A line begins with %, and Apptainer has no section of that name.",
  "files-line-invalid": "A line of %files has no path, on which Apptainer crashes.",
  "input-unusable":
    "A file or folder that %files copies is missing, unreadable or outside of the context folder.",
  "build-argument-too-long": "A build argument makes the recipe or a section too long.",
  "build-argument-undefined": "The recipe uses a build argument that has no value.",
} as const;
