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

/** Lines with words in them, comments left out; a line that ends in a backslash goes on in the next. */
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
 * Follows a build's output and says which line of its recipe is being run, as far as the commands of `sh -x` show
 * it. Before the first command it is the line that says what the image starts from.
 * @returns a function that takes the output line by line and gives the recipe's line, from 1
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

/** The line that a command was most likely written in: the most words in common, then the next one on the way down. */
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
