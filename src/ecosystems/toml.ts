import { parse, type TomlTable } from "smol-toml";

/**
 * A TOML document, or as much as can be parsed, and what is wrong with it: of a file that was cut off, the tables
 * before the first faulty one are kept.
 */
export function readToml(text: string): { table: TomlTable; problem?: string } {
  try {
    return { table: parse(text) };
  } catch (error) {
    const { line = 1 } = error as { line?: number };
    const problem = `line ${line} is not valid TOML`;
    const before = text.split("\n").slice(0, line).join("\n");
    return { table: parseUpTo(before), problem };
  }
}

function parseUpTo(text: string): TomlTable {
  const table = text.lastIndexOf("\n[");
  try {
    return table < 0 ? {} : parse(text.slice(0, table + 1));
  } catch {
    return {};
  }
}
