/** Whether a script sets a variable anew, without what it had. */
export const setsAnew = (name: string, script: string) =>
  new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)`).test(script);
