/** Deeper than any file of a package manager, and shallow enough for the stack. */
const maxNesting = 100;
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const plain = /(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[,\]}]|$)/y;

/**
 * Compact JSON with the members of each object in the order of their keys. All else stays as it is written: how numbers
 * and characters are spelled, the order of lists, and the order of members of one key, of which the last counts.
 * @param text a byte a character
 * @returns undefined for anything else, also for JSON with blanks between its parts
 */
export function withKeysInOrder(text: string): string | undefined {
  let at = 0;
  const matched = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const took = (character: string) => text[at] === character && ++at > 0;

  /** What stands between two brackets, a comma between each. */
  const listed = (end: string, item: () => string | undefined): string[] | undefined => {
    const items: string[] = [];
    if (took(end)) return items;
    do {
      const found = item();
      if (found === undefined) return undefined;
      items.push(found);
    } while (took(","));
    return took(end) ? items : undefined;
  };

  const value = (depth: number): string | undefined => {
    if (depth > maxNesting) return undefined;
    if (took("[")) {
      const items = listed("]", () => value(depth + 1));
      return items && `[${items.join(",")}]`;
    }
    if (!took("{")) return matched(string) ?? matched(plain);
    const members: { key: string; whole: string }[] = [];
    const read = listed("}", () => {
      const key = matched(string);
      const content = key !== undefined && took(":") ? value(depth + 1) : undefined;
      if (key === undefined || content === undefined) return undefined;
      members.push({ key, whole: `${key}:${content}` });
      return key;
    });
    members.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return read && `{${members.map(({ whole }) => whole).join(",")}}`;
  };

  const ordered = value(0);
  return at === text.length ? ordered : undefined;
}
