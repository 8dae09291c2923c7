/** What a file of a package says about its licence; undefined if nothing. */
export function licenceIn(ecosystem: string, text: string): string | undefined {
  return parsers[ecosystem]?.(text)?.replace(/\s+/g, " ").trim() || undefined;
}

const parsers: Readonly<Record<string, (text: string) => string | undefined>> = {
  conda: (text) => stringIn(jsonOf(text)?.license),
  dpkg: ofCopyright,
  gem: ofGemspec,
  npm: ofPackageJson,
  pacman: ofDesc,
  python: ofMetadata,
  r: (text) => field(text, "License"),
};

/** The value of a field in the form of e-mail headers, with the lines that continue it. */
const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, "im").exec(text)?.[1]?.trim() || undefined;

/**
 * Of a wheel or an egg: the SPDX expression of metadata 2.4, else the field "License" where it is a name and no whole text, else
 * the classifiers. Source: Python's core metadata specification.
 */
function ofMetadata(text: string): string | undefined {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const named = field(head, "License-Expression") ?? field(head, "License");
  if (
    named !== undefined &&
    named.length <= 200 &&
    !named.includes("\n") &&
    named.toUpperCase() !== "UNKNOWN"
  )
    return named;
  const classifiers = [...head.matchAll(/^Classifier: License :: (?:.* :: )?(.+)$/gm)].map(
    ([, name]) => name,
  );
  return joined(classifiers as string[]);
}

/** The short names of Debian's machine-readable copyright format 1.0; nothing of a file in another form. */
function ofCopyright(text: string): string | undefined {
  if (!/^Format(?:-Specification)?:.*(?:copyright-format|dep5)/im.test(text.slice(0, 2_000)))
    return undefined;
  return joined([...text.matchAll(/^License:[ \t]*(\S.*)$/gim)].map(([, name]) => (name as string).trim()));
}

/** All of these licences apply to parts of a package. */
function joined(names: readonly string[]): string | undefined {
  const all = [...new Set(names)].sort();
  if (all.length < 2) return all[0];
  return all.map((name) => (/\s(?:or|and)\s|,/i.test(name) ? `(${name})` : name)).join(" AND ");
}

/** `license` as npm documents it, and the two older forms: an object, and a list. */
function ofPackageJson(text: string): string | undefined {
  const found = jsonOf(text);
  const old = Array.isArray(found?.licenses) ? found.licenses : [];
  const names = [found?.license, ...old].flatMap(
    (each) => stringIn(each) ?? stringIn(objectOf(each)?.type) ?? [],
  );
  return names.length > 1 ? `(${names.join(" OR ")})` : names[0];
}

/** `s.licenses = ["MIT".freeze]`, as RubyGems writes it. */
function ofGemspec(text: string): string | undefined {
  const list = /^\s*\w+\.licenses? = (?:\[([^\]]*)\]|(".*))$/m.exec(text);
  return joined([...(list?.[1] ?? list?.[2] ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name as string));
}

/** The section %LICENSE% of pacman's database: one name a line. */
function ofDesc(text: string): string | undefined {
  const lines = /^%LICENSE%\n((?:.+\n?)+)/m.exec(text)?.[1];
  return joined((lines ?? "").split("\n").filter(Boolean));
}

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;

const stringIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
