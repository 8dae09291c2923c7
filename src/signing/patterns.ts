/** Whether a text matches an OpenSSH pattern: `*` matches any characters, `?` exactly one. */
export function matchesPattern(text: string, pattern: string): boolean {
  // Greedy, with one position to backtrack to, so that matching takes at most text × pattern steps.
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = pattern[in_];
    if (wanted === "*") [star, mark, in_] = [in_, at, in_ + 1];
    else if (wanted === "?" || (wanted !== undefined && wanted === text[at])) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [mark, at, in_] = [mark + 1, mark + 1, star + 1];
    else return false;
  }
  while (pattern[in_] === "*") in_++;
  return in_ === pattern.length;
}

/** Whether a text matches a comma-separated list of patterns, in which one that begins with `!` excludes. */
export function matchesPatternList(text: string, list: string): boolean {
  const patterns = list.split(",");
  const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
  return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
}
