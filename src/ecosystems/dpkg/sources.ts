import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { type Paragraph, parseParagraphs } from "./status.ts";

/** One archive that apt takes binary packages from: one suite of it. */
export interface AptSource {
  /** As written, ending in "/". */
  uri: string;
  /** "bookworm"; a path that ends in "/" for an archive without suites. */
  suite: string;
  components: string[];
  /** Path of a keyring, or the key itself. */
  signedBy?: string | undefined;
  /** Taken without a signature, as the source says. */
  trusted: boolean;
}

const mainList = "/etc/apt/sources.list";
const listFolder = "/etc/apt/sources.list.d";
const words = (text: string | undefined) => text?.split(/\s+/).filter(Boolean) ?? [];
const yes = (text: string | undefined) => /^(yes|true|with|on|enable|1)$/i.test(text ?? "");
const no = (text: string | undefined) => /^(no|false|without|off|disable|0)$/i.test(text ?? "");

function source(
  uri: string,
  suite: string,
  components: string[],
  signedBy: string | undefined,
  trusted: boolean,
) {
  return {
    uri: uri.replace(/\/*$/, "/"),
    suite,
    components,
    ...(signedBy ? { signedBy } : {}),
    trusted,
  };
}

/** A line of a .list file: `deb [option=value …] uri suite component …`; sources.list(5), "One-line-style". */
function ofLine(line: string): AptSource[] {
  const parts = /^\s*deb\s+(?:\[([^\]]*)\]\s*)?(https?:\/\/\S+)\s+(\S+)\s*([^#]*)/.exec(line);
  if (!parts || !URL.canParse(parts[2]!)) return [];
  const [, options, uri, suite, components] = parts;
  const option = (name: string) =>
    words(options)
      .find((each) => each.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1);
  return [source(uri!, suite!, words(components), option("signed-by"), yes(option("trusted")))];
}

/** A paragraph of a .sources file; sources.list(5), "deb822-style". */
function ofParagraph(paragraph: Paragraph): AptSource[] {
  if (!words(paragraph.get("types")).includes("deb") || no(paragraph.get("enabled"))) return [];
  const uris = words(paragraph.get("uris")).filter((uri) => /^https?:\/\//.test(uri) && URL.canParse(uri));
  return uris.flatMap((uri) =>
    words(paragraph.get("suites")).map((suite) =>
      source(
        uri,
        suite,
        words(paragraph.get("components")),
        paragraph.get("signed-by")?.replaceAll("\r", "").trim(),
        yes(paragraph.get("trusted")),
      ),
    ),
  );
}

/** The archives that apt in an image queries over HTTP, in apt's own order; sources that apt would ignore are skipped. */
export async function aptSources(tree: ImageTree): Promise<AptSource[]> {
  const paths = [
    mainList,
    ...tree
      .list(listFolder)
      .map((entry) => entry.path)
      .filter((path) => /^[\w.-]+\.(list|sources)$/.test(baseName(path))),
  ];
  // No list that apt could use is longer.
  const short = paths.filter((path) => (tree.resolve(path)?.size ?? 0) <= 1024 * 1024);
  const texts = await tree.read(short);
  return paths.flatMap((path) => {
    const text = texts.get(path)?.toString("utf8") ?? "";
    if (!path.endsWith(".sources")) return text.split("\n").flatMap(ofLine);
    const plain = text.replace(/^#.*\n?/gm, "");
    return parseParagraphs(plain).paragraphs.flatMap(ofParagraph);
  });
}

/** Sources as a deb822 file. Check-Valid-Until is off, because a snapshot is meant to be out of date. */
export function formatSources(sources: readonly AptSource[]): string[] {
  return sources.flatMap(({ uri, suite, components, signedBy, trusted }, n) => [
    ...(n > 0 ? [""] : []),
    "Types: deb",
    `URIs: ${uri}`,
    `Suites: ${suite}`,
    ...(components.length > 0 ? [`Components: ${components.join(" ")}`] : []),
    ...(signedBy ? [`Signed-By: ${signedBy.split("\n").join("\n ")}`] : []).flatMap((field) =>
      field.split("\n"),
    ),
    ...(trusted ? ["Trusted: yes"] : []),
    "Check-Valid-Until: no",
  ]);
}
