/** A table as LuaRocks writes one into its files: each name has a text or another table. */
export interface LuaTable {
  [name: string]: string | LuaTable;
}

/** How deep tables may be nested; the folders of a real rock are nested a few levels deep. */
const deepest = 64;

const token = /\s*(?:--[^\n]*\n\s*)*(?:([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|([{}[\]=,;]))/y;

/**
 * The table in a file of LuaRocks, `rock_manifest = { bin = { tool = "<md5>" }, ["x-1.0-1.rockspec"] = "<md5>" }`. Only
 * this form is read: nothing of Lua is run.
 * @throws Error for anything else
 */
export function parseLuaTable(text: string, name: string): LuaTable {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (wanted?: string): Token => {
    const found = tokens[at++];
    if (found === undefined) throw new Error("is cut off");
    if (wanted !== undefined && found.mark !== wanted) throw new Error(`has no ${wanted} where one belongs`);
    return found;
  };
  const table = (depth: number): LuaTable => {
    if (depth > deepest) throw new Error("has tables that are nested too deep");
    const found: LuaTable = Object.create(null);
    take("{");
    for (let next = take(); next.mark !== "}"; next = take()) {
      if (next.mark === "," || next.mark === ";") continue;
      const key = next.mark === "[" ? take() : next;
      if (next.mark === "[") take("]");
      if (key.text === undefined) throw new Error("has a value without a name");
      take("=");
      const value = tokens[at]?.mark === "{" ? table(depth + 1) : take().text;
      if (value === undefined) throw new Error("has a name without a value");
      found[key.text] = value;
    }
    return found;
  };
  if (take().text !== name) throw new Error(`does not begin with ${name}`);
  take("=");
  const found = table(0);
  if (at < tokens.length) throw new Error("goes on after its table");
  return found;
}

interface Token {
  text?: string;
  mark?: string;
}

function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  const { length } = text.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < length) {
    const [, word, quoted, mark] = token.exec(text) ?? [];
    if (mark !== undefined) found.push({ mark });
    else if (word !== undefined) found.push({ text: word });
    else if (quoted !== undefined) found.push({ text: quoted.replace(/\\(.)/gs, "$1") });
    else throw new Error("has a value that is neither a text nor a table");
  }
  return found;
}

/** The files of a folder, with their paths in it; none leads out of it. */
export function leaves(folder: LuaTable): [path: string, sum: string][] {
  return Object.entries(folder).flatMap(([name, value]): [string, string][] => {
    if (name === ".." || name.includes("/")) return [];
    if (typeof value === "string") return [[name, value]];
    return leaves(value).map(([path, sum]): [string, string] => [`${name}/${path}`, sum]);
  });
}
