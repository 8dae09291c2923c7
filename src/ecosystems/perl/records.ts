import { byCodeUnit } from "../order.ts";

/** What cpanm records about a distribution that it installed. */
export interface PerlDistribution {
  /** "Foo-Bar" */
  name: string;
  /** Its main module, "Foo::Bar". */
  module: string;
  version: string;
  /** The author's CPAN id; undefined for what was installed from a folder. */
  author: string | undefined;
  /** Path on CPAN, "A/AU/AUTHOR/Foo-Bar-1.0.tar.gz". */
  file: string | undefined;
  /** Its other modules, "Foo::Bar::Baz 1.0"; without those that have no version. */
  provides: string[];
}

/** cpanm's install.json. @returns what is wrong with it, if name or version is missing */
export function readInstallJson(text: string): PerlDistribution | string {
  let note: Record<string, unknown> | null;
  try {
    note = JSON.parse(text);
  } catch {
    return "is no JSON";
  }
  const field = (name: string) => (typeof note?.[name] === "string" ? (note[name] as string) : undefined);
  const [module, version, file] = [field("name"), versionIn(note?.version), field("pathname")];
  if (!module || !version) return "gives no name or no version";
  const author = /^\w\/\w\w\/([A-Z0-9-]+)\//.exec(file ?? "")?.[1];
  const name = field("dist")?.replace(/-v?[\d._]+(?:-TRIAL)?$/, "") || module.replaceAll("::", "-");
  return { name, module, version, author, file, provides: providedBy(note?.provides, module) };
}

/** cpanm shortens a version to the equal number ("2.1", not "2.10"). */
const versionIn = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

function providedBy(provides: unknown, main: string): string[] {
  if (typeof provides !== "object" || provides === null) return [];
  return Object.entries(provides as Record<string, { version?: unknown } | null>)
    .flatMap(([name, more]) => {
      const version = versionIn(more?.version);
      const isFit = version !== undefined && /^[\w.]+$/.test(version) && /^[\w:]+$/.test(name);
      return name !== main && isFit ? [`${name} ${version}`] : [];
    })
    .sort(byCodeUnit);
}

/**
 * perllocal.pod: a chapter for each installation, "=head2 <date>: C<Module> L<Foo::Bar|Foo::Bar>", with an item
 * "C<VERSION: 1.0>". Yields module and version in the order of the installations.
 */
export function readPerllocal(text: string): [module: string, version: string][] {
  return text
    .split(/^=head2 /m)
    .slice(1)
    .map((chapter) => [/L<([\w:]+)\|/.exec(chapter)?.[1], /C<VERSION: ([^>\s]+)>/.exec(chapter)?.[1]])
    .filter((pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== undefined);
}
