/** Whether a script replaces a variable, without its earlier value. */
export const setsAnew = (name: string, script: string) =>
  new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)`).test(script);
