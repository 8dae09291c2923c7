import { readToml } from "../toml.ts";

/** One installed crate. */
export interface CargoInstall {
  /** "name version (source)", as cargo writes it. */
  id: string;
  name: string;
  version: string;
  /** "registry+https://…", "sparse+https://…", "git+https://…#commit" or "path+file:///…". */
  source: string;
  /** The programs it installed, file names in the root's bin folder. */
  bins: string[];
  /** First line of the compiler's description of itself; the second form only. */
  rustc: string | undefined;
}

interface Installs {
  installs: CargoInstall[];
  problems: string[];
}

/** `.crates.toml`: a table [v1] of crate → programs. */
export function readFirstForm(text: string): Installs {
  // The whole file is one table, so if a file was cut off, its lines before the fault are parsed.
  let { table, problem } = readToml(text);
  if (problem !== undefined) table = readToml(text.slice(0, text.lastIndexOf('\n"') + 1)).table;
  const isTable = typeof table.v1 === "object";
  const crates = isTable ? Object.entries(table.v1!) : [];
  const { installs, problems } = collectIds(
    crates.map(([id, bins]) => ({ id, bins, rustc: undefined })),
    problem,
  );
  if (!isTable && problems.length === 0 && text.trim() !== "") problems.push("has no table v1");
  // Cargo writes no such line, so it is a damaged one.
  if (/^\s*#/m.test(text)) problems.push("has a comment, which Cargo does not write");
  return { installs, problems };
}

/** `.crates2.json`: { installs: { crate: { bins, rustc, … } } }. */
export function readSecondForm(text: string): Installs {
  let document: { installs?: Record<string, { bins?: unknown; rustc?: unknown }> } | null;
  try {
    document = JSON.parse(text);
  } catch {
    return { installs: [], problems: ["is no JSON"] };
  }
  const installs = document?.installs;
  if (typeof installs !== "object" || installs === null)
    return { installs: [], problems: ["has no installs"] };
  return collectIds(
    Object.entries(installs).map(([id, more]) => ({ id, bins: more?.bins, rustc: more?.rustc })),
    undefined,
  );
}

function collectIds(
  found: { id: string; bins: unknown; rustc: unknown }[],
  problem: string | undefined,
): Installs {
  const problems = problem === undefined ? [] : [problem];
  const installs: CargoInstall[] = [];
  for (const { id, bins, rustc } of found) {
    const parts = /^(\S+) (\S+) \((.+)\)$/.exec(id);
    if (!parts) {
      problems.push(`${JSON.stringify(id)} does not name a crate, its version and its source`);
      continue;
    }
    installs.push({
      id,
      name: parts[1]!,
      version: parts[2]!,
      source: parts[3]!,
      bins: Array.isArray(bins) ? bins.filter((bin) => typeof bin === "string") : [],
      rustc: typeof rustc === "string" ? rustc.split("\n")[0] : undefined,
    });
  }
  return { installs, problems };
}
