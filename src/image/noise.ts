import type { Entry, ImageTree } from "./tree.ts";
import { parentOf } from "./tree-index.ts";

/**
 * Raised by one whenever a rule, or what a digest is made of, changes; a lock names the version of its digest. Digests
 * of every version can still be made, so that the locks of every release stay verifiable.
 */
export const contentRulesVersion = 2;

/** What a normaliser may look up besides the bytes of its file. */
export interface Surroundings {
  /** The file itself. */
  entry: Entry;
  /** Another file of the image, links followed; undefined where there is none. */
  resolve(path: string): Entry | undefined;
  /** Its content; undefined where there is no file, or one too large to be normalised. */
  read(path: string): Promise<Buffer | undefined>;
  /** The digests of a file that is noise in part, where its normaliser ran before; undefined for any other. */
  digestsOf(path: string): PartDigests | undefined;
  /** Whether a time is that of the build: from the epoch on; every time where there is no epoch. */
  isOfBuild(seconds: number): boolean;
}

/** The digests of a file that is noise in part. */
export interface PartDigests {
  /** sha256 (hex) of its content. */
  whole: string;
  /** What counts of it: the normaliser and the sha256 of what it leaves; all of it where it is not what the rule expects. */
  counted: string;
}

/** Removes one thing from a file that differs by its nature, and leaves everything else to be compared. */
export interface Normaliser {
  /** Stands in the digest, so that no two normalisers' results are taken for each other. */
  name: string;
  /** The content without what differs; undefined where it is not what the rule expects, so that all of it counts. */
  normalise(content: Buffer, around: Surroundings): Buffer | undefined | Promise<Buffer | undefined>;
  /** It asks for other files' digests, so it runs when these are known. */
  last?: true;
}

/** Writes a file as every build could have written it. */
export interface Rewriter {
  /** @param epoch SOURCE_DATE_EPOCH of the build, in seconds @returns undefined where it is not what the rule expects */
  rewrite(content: Buffer, epoch: number): Buffer | undefined;
}

/**
 * One kind of difference between two builds of the same inputs that does not show what was installed.
 * `ignore: "file"`: the file may be there or not, with any content; its folders, too.
 * `ignore: "content"`: it must be in both, of the same type, mode and owner.
 * `ignore: "time"`: everything counts but when it was changed.
 * A normaliser: the content counts, too, except for what the normaliser takes out.
 */
export interface NoiseRule {
  /** Paths in the image: `*` any part of a name, `**` any number of folders, `{a,b}` either, `#` hexadecimal digits. */
  pattern: string;
  ignore: "file" | "content" | "time" | Normaliser;
  reason: string;
  /**
   * What the canonical form of an image does with such a file: `remove` it, `empty` it where programs expect it, or
   * rewrite it without changing what it says. Absent where that would change what the image does, and where nothing needs
   * to be done.
   */
  canonical?: "remove" | "empty" | Rewriter;
  /** Whether this entry, of whatever type, is what the rule is about; default: what else counts as noise by its type and name. */
  isMeant?(entry: Entry): boolean;
  /** The first version of the content rules that has it; 1 unless given. */
  since?: number;
  /** The last one that has it, where it is not in today's. */
  until?: number;
}

/** The rules that one version of the content rules has. */
export const rulesOf = (rules: readonly NoiseRule[], version: number) =>
  rules.filter(({ since = 1, until = contentRulesVersion }) => since <= version && version <= until);

const special: Record<string, string> = {
  "/**/": "/(?:[^]*/)?",
  "/**": "/[^]*",
  "*": "[^/]*",
  "#": "[0-9a-f]+",
  "{": "(?:",
  "}": ")",
  ",": "|",
};

/** The regular expression of a noise pattern, without anchors. */
function source(pattern: string): string {
  return pattern.replace(
    /\/\*\*\/|\/\*\*|[*#{},]|[.+?^$()|[\]\\]/g,
    (token) => special[token] ?? `\\${token}`,
  );
}

/** Any of these bits makes a file something that can be run. */
const executable = 0o7111;

/** Names of libraries, of scripts and of configuration: read by a program that was given the path, whatever their mode. */
const code = new RegExp(
  `\\.(?:${[
    "so(?:\\.[\\w.]+)?|a|ko|dll|dylib|exe|node|wasm|jar|war|class",
    "py[cdowxz]?|pth|egg|[cm]?jsx?|[cm]?tsx?|jl|r|rdb|rdx|p[lm]|php|rb|lua|tcl|el|elc|awk",
    "sh|bash|zsh|ksh|csh|fish|conf|cfg|ini|toml|ya?ml|env|service",
  ].join("|")})$`,
  "i",
);

/** Whether a rule excludes this file or folder completely from the comparison, so that it must certainly be data. */
const hides = ({ ignore, isMeant }: NoiseRule) => !isMeant && (ignore === "file" || ignore === "content");

/**
 * The rule by which an entry would be noise, judged only by its path, type and mode.
 * @param version of the content rules: under the first, no executable file was ever normalised
 */
function ruleFinder(rules: readonly NoiseRule[], version: number): (entry: Entry) => NoiseRule | undefined {
  const compiled = rules.map((rule) => ({ rule, matches: new RegExp(`^(?:${source(rule.pattern)})$`) }));
  const any = new RegExp(`^(?:${rules.map((rule) => source(rule.pattern)).join("|") || "(?!)"})$`);
  return (entry) => {
    const { path, type, mode } = entry;
    const isRun = type === "file" && (mode & executable) !== 0;
    if (isRun && version === 1) return undefined;
    // One expression for all: hardly any path of an image matches a rule.
    if (!any.test(path)) return undefined;
    const isCode = type === "file" && (isRun || code.test(path));
    const fits = (rule: NoiseRule) => {
      if (rule.isMeant) return rule.isMeant(entry);
      if (type === "file") return !(isCode && hides(rule));
      return type === "dir" && (rule.ignore === "file" || rule.ignore === "time");
    };
    return compiled.find(({ rule, matches }) => fits(rule) && matches.test(path))?.rule;
  };
}

/**
 * Gives, for an entry of a tree, the rule by which it is noise; undefined for all that counts whole.
 * Only plain files are noise, folders where the files in them may be missing, and entries that a rule accepts by its own
 * test (`isMeant`). A rule that leaves a file out altogether, not only a part of it, holds for none that can be run, that
 * has a name of code or configuration, or that a link leads to or into whose folder one does: an environment may be made
 * of links into a cache.
 * @param rules those of all versions
 */
export function noiseFinder(
  rules: readonly NoiseRule[],
  tree: Pick<ImageTree, "entries" | "resolve">,
  version: number = contentRulesVersion,
): (entry: Entry) => NoiseRule | undefined {
  const find = ruleFinder(rulesOf(rules, version), version);
  /** Whether a link leads to this path, or to a folder above it that is itself noise. */
  const used = new Map<string, boolean>();
  for (const { path, type } of tree.entries.values()) {
    const found = type === "symlink" ? tree.resolve(path) : undefined;
    const rule = found && find(found);
    if (found && rule && hides(rule)) used.set(found.path, true);
  }
  const isUsed = (path: string): boolean => {
    const known = used.get(path) ?? (path !== "/" && isUsed(parentOf(path)));
    used.set(path, known);
    return known;
  };
  return (entry) => {
    const rule = find(entry);
    return rule && hides(rule) && used.size > 0 && isUsed(entry.path) ? undefined : rule;
  };
}
