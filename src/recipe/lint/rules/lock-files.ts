import type { ScriptView } from "../types.ts";

/** Names of a project's two files, as parts of a regular expression. */
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

/** Whatever the section says, and what `%files` of its stage bring, a line each. */
function textOf({ section, stage }: ScriptView): string {
  const brought = stage.files.flatMap(({ files }) =>
    files.map(({ source, destination }) => `${source} ${destination}`),
  );
  return [section.script, ...brought].join("\n");
}

/** Of a section each question is asked once: a long one may have thousands of commands. */
const known = new WeakMap<ScriptView, Map<ProjectFiles, boolean>>();

/**
 * Whether a recipe shows that a project has a manifest and no lock file: it writes or brings the one and never names the
 * other, or removes it. Of what a clone brings nothing is known.
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
  // What `%files` brings stands with its source first.
  const brings = `^[^\\s#]{0,300}\\b${manifest}(?:\\s|$)`;
  return new RegExp(`${writes}|${brings}`, "m").test(text) && !new RegExp(`\\b${lock}${end}`).test(text);
}

/** A script that names its packages in comments at its top: peps.python.org/pep-0723. */
export const hasInlineMetadata = (text: string): boolean => /^[ \t]*# \/\/\/ script[ \t]*$/m.test(text);
