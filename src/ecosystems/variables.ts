/** Whether a script sets a variable without its previous value, or unsets it. */
export const replacesVariable = (name: string, script: string) =>
  new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)|\\bunset\\s[^\\n;&|]*(?<!\\w)${name}\\b`).test(script);
