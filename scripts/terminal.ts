import { htmlLine } from "../src/report/page/html.ts";

const [letter, line, edge] = [8.4, 20, 16];

/** One line of the record as SVG text; commands and verdicts are emphasised. */
function draw(text: string, row: number): string {
  const kind = text.startsWith("$ ") ? "command" : text.startsWith("✔") ? "good" : "";
  return `<text x="${edge}" y="${edge + 14 + row * line}"${kind && ` class="${kind}"`}>${htmlLine(text)}</text>`;
}

/**
 * A terminal as an SVG picture, whose text can be selected and read aloud. In the record a line that begins with "$ "
 * is a command as it was typed; the other lines are its output.
 */
export function terminalSvg(record: string): string {
  const lines = record.trimEnd().split("\n");
  const width = Math.ceil(Math.max(...lines.map((text) => text.length)) * letter + 2 * edge);
  const height = lines.length * line + 2 * edge;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="A terminal">
<style>text{font:14px ui-monospace,monospace;fill:#e6edf3;white-space:pre}.command{font-weight:700;fill:#fff}.good{fill:#4cc466}</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
${lines.map(draw).join("\n")}
</svg>
`;
}
