import type { ScriptView } from "../types.ts";

/** The names of a project's manifest and lock file, as parts of a regular expression. */
export interface ProjectFiles {
  manifest: string;
  lock: string;
}

/** doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargoFiles: ProjectFiles = { manifest: "Cargo\\.toml", lock: "Cargo\\.lock" };

/** pkgdocs.julialang.org/v1/toml-files */
export const juliaFiles: ProjectFiles = {
  manifest: "(?:Julia)?Project\\.toml",
  lock: "(?:Julia)?Manifest(?:-v[\\d.]+)?\\.toml",
};

/** bun.com/docs/pm/lockfile: without one, --frozen-lockfile and `bun ci` install all the same, and choose. */
export const bunFiles: ProjectFiles = { manifest: "package\\.json", lock: "bun\\.lockb?" };

/** pnpm.io/git#lockfiles */
export const pnpmFiles: ProjectFiles = { manifest: "package\\.json", lock: "pnpm-lock\\.yaml" };

/** getcomposer.org/doc/01-basic-usage.md#installing-without-composer-lock */
export const composerFiles: ProjectFiles = { manifest: "composer\\.json", lock: "composer\\.lock" };

/** The text of the section, and one line for each entry in `%files` of its stage. */
function textOf({ section, stage }: ScriptView): string {
  const brought = stage.files.flatMap(({ files }) =>
    files.map(({ source, destination }) => `${source} ${destination}`),
  );
  return [section.script, ...brought].join("\n");
}

/** Answers are kept for each section, because a long one may have thousands of commands. */
const known = new WeakMap<ScriptView, Map<ProjectFiles, boolean>>();

/**
 * Whether a recipe shows that a project has a manifest but no lock file: it writes or copies the manifest and never
 * names the lock file, or removes it. The contents of a clone are unknown.
 */
export function lacksLock(script: ScriptView, files: ProjectFiles): boolean {
  const answers = known.get(script) ?? new Map<ProjectFiles, boolean>();
  known.set(script, answers);
  const answer = answers.get(files) ?? isWithout(textOf(script), files);
  answers.set(files, answer);
  return answer;
}

function isWithout(text: string, { manifest, lock }: ProjectFiles): boolean {
  const end = "(?![\\w.-])";
  if (new RegExp(`\\brm\\s[^\\n|;&]{0,300}\\b${lock}${end}`).test(text)) return true;
  const writes = `(?:>|\\b(?:tee|cp|mv|install|curl|wget)\\b)[^\\n|;&]{0,300}\\b${manifest}${end}`;
  // In `%files`, the source comes first.
  const brings = `^[^\\s#]{0,300}\\b${manifest}(?:\\s|$)`;
  return new RegExp(`${writes}|${brings}`, "m").test(text) && !new RegExp(`\\b${lock}${end}`).test(text);
}

/** A script that lists its packages in comments at the top: peps.python.org/pep-0723. */
export const hasInlineMetadata = (text: string): boolean => /^[ \t]*# \/\/\/ script[ \t]*$/m.test(text);
