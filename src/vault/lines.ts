/** A command's words without quotes, as `sh -x` shows them and as a recipe writes them. */
function words(text: string): string[] {
  return text
    .replace(/["'\\;|&(){}]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

interface RecipeLine {
  number: number;
  words: Set<string>;
  /** Words of the lines that continue this one, too. */
  command: Set<string>;
}

/** The lines with words in them, without comments; a line that ends in a backslash continues on the next. */
function readLines(recipe: string): RecipeLine[] {
  const lines = recipe.split("\n").map((text) => (/^\s*#/.test(text) ? "" : text));
  return lines.flatMap((text, n) => {
    const own = words(text);
    if (own.length === 0) return [];
    const command = [...own];
    for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++)
      command.push(...words(lines[next + 1] as string));
    return [{ number: n + 1, words: new Set(own), command: new Set(command) }];
  });
}

/**
 * Follows a build's output and says which line of the recipe is running, as far as the commands that `sh -x` prints
 * show it. Before the first command, that is the line that names the base image.
 * @returns a function that takes the output line by line and returns the recipe's line, from 1
 */
export function followLines(recipe: string): (output: string) => number | undefined {
  const lines = readLines(recipe);
  let at = lines.find(({ words: own }) =>
    [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)),
  )?.number;
  return (output) => {
    const shown = /^\++ (.+)/.exec(output)?.[1];
    if (shown !== undefined) at = nearest(lines, words(shown), at ?? 0) ?? at;
    return at;
  };
}

/**
 * The line that a command most likely comes from: the one with the most words in common, and among these the next one
 * further down.
 */
function nearest(lines: RecipeLine[], shown: string[], from: number): number | undefined {
  const [first] = shown;
  if (first === undefined) return undefined;
  let best: { number: number; score: number; distance: number } | undefined;
  for (const line of lines) {
    if (!line.words.has(first)) continue;
    const score = shown.filter((word) => line.command.has(word)).length / shown.length;
    if (score < 0.5) continue;
    const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { number: line.number, score, distance };
  }
  return best?.number;
}
