/** Whether a script sets a variable without its previous value. */
export const replacesVariable = (name: string, script: string) =>
  new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)`).test(script);
