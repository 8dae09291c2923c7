import { allows } from "../ecosystems/python/specifiers.ts";

/** Apptainer's own lines; pip's "ERROR: …" has only one space after the colon. */
const ownLine = /^(?:INFO|FATAL|ERROR|WARNING)\s*:\s{3,}|^(?:INFO|FATAL|WARNING)\s*:/;

/** Suggestions of tools about what to do: never right for a locked recipe. */
const advice =
  /^(?:To fix this you could try to:|\d\. (?:loosen|remove) |hint:|npm (?:error|ERR!) A complete log|ERROR: ResolutionImpossible)/;

/** How programs begin a line that states an error. */
const wrong =
  /^(?:E: |ERROR: |error: |fatal: |npm (?:error|ERR!) |Error[: ]|.*(?:: not found|No such file or directory|command not found)$)/;

/**
 * The lines at the end of a build's output that show why it failed, at most five: those that programs mark as errors,
 * else the last ones.
 */
export function reasonLines(tail: readonly string[]): string[] {
  const said = tail.filter((line) => {
    const text = line.trim();
    return text !== "" && !ownLine.test(line) && !/^\++ /.test(line) && !advice.test(text);
  });
  const errors = said.filter((line) => wrong.test(line.trim()));
  return (errors.length > 0 ? errors : said).slice(-5);
}

/** A pin that conflicts with a command of the recipe, or whose version is gone. */
export interface UnmetPin {
  /** The package, and its version as pinned. */
  name: string;
  pinned: string;
  /** What stood against it, in few words. */
  found: string;
}

const forms: readonly ((text: string, recipe: string) => UnmetPin | undefined)[] = [
  // pip, when two of its requirements contradict each other.
  (text) => {
    const pin = /\(constraint\) ([\w.-]+)\s*([=<]=)\s*(\S+)/.exec(text);
    if (!pin) return undefined;
    const [, name, operator, version] = pin as unknown as [string, string, string, string];
    const asking = new RegExp(
      `(?:requested|depends on) (${escaped(name)}(?![\\w.-])([^\\n;]*)[^\\n]*)`,
      "gi",
    );
    const asked = [...text.matchAll(asking)];
    // If each of them allows the pinned version, the reason is that this version is gone.
    const isGone =
      operator === "==" && asked.length > 0 && asked.every(([, , range]) => allows(range!, version));
    const first = asked[0]?.[1]?.trim();
    return {
      name,
      pinned: `${operator === "==" ? "" : "at most "}${version}`,
      found: isGone
        ? `the index no longer offers it (the command asks for ${first})`
        : first
          ? `the command asks for ${first}`
          : "the command asks for another version",
    };
  },
  // The same under --quiet, where pip does not name the conflict. A package that is asked for in its pinned version is not
  // the cause: something that it needs is.
  (text, recipe) => {
    const asked = /Cannot install ([^\n]*) because these package versions have conflicting/.exec(text)?.[1];
    let needing: UnmetPin | undefined;
    for (const [, name, version] of asked?.matchAll(/([\w.-]+)(?:\[[^\]]*\])?==([^\s,]+)/g) ?? []) {
      const pin = new RegExp(`^${escaped(name!)}([=<]=)(\\S+)$`, "im").exec(recipe);
      if (!pin) continue;
      const pinned = `${pin[1] === "==" ? "" : "at most "}${pin[2]}`;
      if (pinned !== version) return { name: name!, pinned, found: `the command asks for ${asked}` };
      needing ??= { name: name!, pinned, found: "what it needs cannot be installed at its locked version" };
    }
    return needing;
  },
  // pip, when the index no longer has the version.
  (text) => {
    const gone =
      /satisfies the requirement ([\w.-]+)(?:\[[^\]]*\])?[^\n(]*?==\s*(\S+?)(?:,\S*)? \(from versions: ([^)]*)\)/.exec(
        text,
      );
    return gone
      ? { name: gone[1]!, pinned: gone[2]!, found: `the index has ${gone[3]!.trim() || "no version"}` }
      : undefined;
  },
  // poetry, pdm and pipenv, as our module says it
  (text) => {
    const gone = /^locked recipe: it pins (\S+) to (\S+), which the index does not offer$/m.exec(text);
    return gone ? { name: gone[1]!, pinned: gone[2]!, found: "the index no longer has it" } : undefined;
  },
  // uv
  (text) => {
    const gone = /there is no version of ([\w.-]+)==(\S+)/.exec(text.replace(/\s+/g, " "));
    return gone ? { name: gone[1]!, pinned: gone[2]!, found: "the index no longer has it" } : undefined;
  },
  // go, whose program names the versions of what it needs; the proxy no longer has the file
  (text) => {
    const gone = /(?:^|\s)([\w.~-]+(?:\/[\w.~-]+)+)@(v\S+?): reading \S+: (?:404|410)\b/.exec(text);
    return gone ? { name: gone[1]!, pinned: gone[2]!, found: "the proxy no longer has it" } : undefined;
  },
  // npm
  (text) => {
    const gone = /No matching version found for (@?[^@\s]+)@(\S+?)\.?(?:\s|$)/.exec(text);
    return gone ? { name: gone[1]!, pinned: gone[2]!, found: "the registry no longer has it" } : undefined;
  },
  // conda, also for a pinned version that no command asks for (26.10, classic solver)
  (text) => {
    const gone = /not available from current channels:\s+- ([\w.-]+)==([^\s=]+)/.exec(text);
    return gone ? { name: gone[1]!, pinned: gone[2]!, found: "the channels no longer have it" } : undefined;
  },
  // rattler's solver, in conda (26.7) and pixi; the versions that it offers instead are on earlier lines
  (text) => {
    const gone = /the constraint ([\w.-]+) ==(\S+)(?: \S+)? cannot be fulfilled/.exec(text);
    if (!gone) return undefined;
    const [, name, versions] = gone;
    const offered = new RegExp(`[├└]─ ${escaped(name!)} (\\d\\S*)[ \\t]*$`, "gm");
    const others = [...new Set([...text.matchAll(offered)].map(([, version]) => version!))].join(", ");
    return {
      name: name!,
      pinned: versions!.replaceAll("|==", " or "),
      found: others ? `the channels have ${others}` : "the channels no longer have it",
    };
  },
  // dnf 4, where our plugin hides other versions; if several packages are named, the first that is locked
  (text, recipe) => {
    const hidden = /- package (\S+)-([^-\s]+-[^-\s]+)\.[^.\s]+ (?:from \S+ )?is filtered out by exclude/g;
    for (const [, name, version] of text.matchAll(hidden)) {
      const pinned = new RegExp(`^${escaped(name!)} (\\S+) \\S+$`, "m").exec(recipe)?.[1];
      if (pinned) return { name: name!, pinned, found: `the repositories have ${version}` };
    }
    return undefined;
  },
  // cpanm
  (text) => {
    const gone = /Failed to fetch distribution ([\w-]+?)-(v?\d[\w.]*)/.exec(text);
    return gone
      ? { name: gone[1]!, pinned: gone[2]!, found: "CPAN no longer has this distribution" }
      : undefined;
  },
  // apk, where our own package forbids newer versions.
  (text) => {
    const gone = /([\w.+-]+)-(\d[^-\s]*-r\d+):\s+breaks: \.stx-lock-\S+\[!\1>(\S+)\]/.exec(text);
    return gone ? { name: gone[1]!, pinned: gone[3]!, found: `the repository has ${gone[2]}` } : undefined;
  },
  // apt
  (text) => {
    const gone = /E: Version '([^']+)' for '([^']+)' was not found/.exec(text);
    return gone ? { name: gone[2]!, pinned: gone[1]!, found: "the archive no longer has it" } : undefined;
  },
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The pin that could not be met, from the end of a locked recipe's build output; undefined if the output names none. */
export function unmetPin(tail: readonly string[], lockedRecipe: string): UnmetPin | undefined {
  const text = tail.join("\n");
  for (const form of forms) {
    const found = form(text, lockedRecipe);
    if (found) return found;
  }
  return undefined;
}
