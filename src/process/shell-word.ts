/** A text in quotes for a POSIX shell, also where it needs none. */
export const shellQuoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
export const shellWord = (text: string) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));
