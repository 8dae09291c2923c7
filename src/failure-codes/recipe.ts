/** Codes of recipes and their inputs: what each means, for docs/failures.md. */
export const recipeCodes = {
  "recipe-invalid": "Apptainer would not accept the recipe.",
  "bootstrap-unknown": "The recipe names a bootstrap agent that Apptainer does not have.",
} as const;
