/** The fields of an installed gem. */
export interface GemSpec {
  name: string;
  version: string;
  /** "ruby" for gems that run anywhere. */
  platform: string;
  /** Names of the programs it brings. */
  executables: string[];
}

/**
 * Reads a gemspec in the form that RubyGems writes on installation, as text: it is a Ruby program, and is not run.
 * RubyGems itself lists gems by the line "# stub: name version platform paths"; if that is missing, the assignments are
 * read.
 * @returns undefined if the name or the version is missing; a message if the stub line and the assignments disagree
 */
export function readGemspec(text: string): GemSpec | string | undefined {
  const stub = /^# stub: (\S+) (\S+) (\S+) [^\n]*$/m.exec(text);
  const name = assigned(text, "name");
  const version = assigned(text, "version") ?? madeVersion(text);
  const platform = assigned(text, "platform");
  if (stub && name !== undefined && name !== stub[1]) return `calls itself ${stub[1]} and ${name}`;
  if (stub && version !== undefined && version !== stub[2]) return `has versions ${stub[2]} and ${version}`;
  const spec = {
    name: stub?.[1] ?? name,
    version: stub?.[2] ?? version,
    platform: stub?.[3] ?? platform ?? "ruby",
    executables: [
      ...(/^[ \t]*\w+\.executables\s*=\s*\[([^\]\n]*)\]/m.exec(text)?.[1] ?? "").matchAll(quoted),
    ].map((match) => match[2]!),
  };
  return spec.name && spec.version ? (spec as GemSpec) : undefined;
}

const quoted = /(["'])([^"'\\]*)\1/g;

/** The value of `s.field = "text".freeze`. */
function assigned(text: string, field: string): string | undefined {
  return new RegExp(`^[ \\t]*\\w+\\.${field}\\s*=\\s*(["'])([^"'\\\\]*)\\1`, "m").exec(text)?.[2];
}

/** The value of `s.version = Gem::Version.new("1.0")`. */
function madeVersion(text: string): string | undefined {
  return /^[ \t]*\w+\.version\s*=\s*Gem::Version\.new\(?\s*(["'])([^"'\\]*)\1/m.exec(text)?.[2];
}
