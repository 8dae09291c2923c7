import { parseRecipe } from "../recipe/parse.ts";

const bare = (text: string) =>
  text
    .replace(/["'\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The commands on these lines, each with the line on which it begins: continued lines are joined, and chains of
 * commands split.
 */
function commandsOn(lines: readonly string[], first: number): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  let open: { line: number; text: string } | undefined;
  lines.forEach((text, at) => {
    const continued = /\\\s*$/.test(text);
    text.split(/&&|\|\||[;|]/).forEach((part, index) => {
      if (open && index === 0) {
        open.text += ` ${part}`;
        if (bare(open.text) === bare(part)) open.line = first + at;
      } else {
        open = { line: first + at, text: part };
        found.push(open);
      }
    });
    if (!continued) open = undefined;
  });
  return found;
}

/** The lines of the stage whose script ran as the nth one (from 1): the number of the first line, and all lines. */
function stageLines(text: string, script: number) {
  const lines = text.split("\n");
  if (script === 0) return { first: 1, lines };
  const { stages } = parseRecipe(Buffer.from(text), "recipe");
  const running = stages.filter(({ sections }) =>
    sections.some(({ name }) => name === "post" || name === "appinstall"),
  );
  const stage = running[Math.min(script, running.length) - 1];
  return stage
    ? { first: stage.line, lines: lines.slice(stage.line - 1, stage.endLine - 1) }
    : { first: 1, lines };
}

/**
 * The line of a recipe that contains a command, if the command occurs only once in its stage. Quotes are ignored,
 * because the shell's trace may quote differently.
 * @param command as `sh -x` wrote it
 * @param script which stage's script ran it, counted from 1; 0 if unknown
 */
export function lineOfCommand(text: string, command: string, script: number): number | undefined {
  const wanted = bare(command);
  if (wanted === "") return undefined;
  const { first, lines } = stageLines(text, script);
  const whole = lines.flatMap((line, at) => (bare(line) === wanted ? [first + at] : []));
  const parts = commandsOn(lines, first).flatMap((each) => (bare(each.text) === wanted ? [each.line] : []));
  const hits = new Set([...whole, ...parts]);
  return hits.size === 1 ? [...hits][0] : undefined;
}
