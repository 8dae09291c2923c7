/** A text quoted for a POSIX shell, even if it needs no quotes. */
export const shellQuoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A word of a POSIX shell that means exactly this text; quoted only if it needs quotes. */
export const shellWord = (text: string) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));
