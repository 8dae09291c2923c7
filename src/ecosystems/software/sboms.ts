import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import { purl } from "../purl.ts";

/** Bytes; a larger file is noted, but what it lists is not read. */
const limit = 16 * 1024 * 1024;

const place = /(?:[./](?:spdx|cdx|bom|sbom)\.json|\.spdx)$/i;
/** Bitnami puts one into the folder of each program in its images: /opt/bitnami/redis/.spdx-redis.spdx. */
const bitnami = /\/\.spdx-[^/]+\.spdx$/;

/** A package in Bitnami's bill of materials for the program beside it. */
export interface Claimed {
  name: string;
  version: string;
  purl: string;
  /** The folder of the bill of materials. */
  folder: string;
  path: string;
}

const spdxSchema = z.object({
  packages: z.array(
    z.object({
      externalRefs: z
        .array(z.object({ referenceType: z.string(), referenceLocator: z.string() }).partial())
        .optional(),
    }),
  ),
});

/**
 * Bills of materials in the image that belong to no package. Bitnami's list what it installed beside them, and scanners
 * trust them; all others are claims about something without a place, so each is noted, with its first item.
 */
export async function readSboms(
  tree: ImageTree,
  isPassedOver: (path: string) => boolean,
  findings: Pick<Findings, "note">,
): Promise<Claimed[]> {
  const paths: string[] = [];
  for (const { path, type, size } of tree.entries.values()) {
    if (type !== "file" || size === 0 || !place.test(path) || isPassedOver(path)) continue;
    if (size > limit) findings.note(path, "is a bill of materials that is too large to be looked into");
    else paths.push(path);
  }
  const claimed: Claimed[] = [];
  const reporter = { problem: (path: string, message: string) => findings.note(path, message) };
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) {
    const text = bytes.toString("utf8");
    const own = bitnami.test(path) ? bitnamiPackages(text) : [];
    claimed.push(...own.map((one) => ({ ...one, folder: parentOf(path), path })));
    const what = own.length > 0 ? undefined : described(text);
    if (what !== undefined)
      findings.note(path, `is a bill of materials: ${what}; what it names is not checked`);
    else if (own.length === 0 && bitnami.test(path))
      findings.note(path, "is one of Bitnami's bills of materials, and cannot be read");
  }
  return claimed;
}

function bitnamiPackages(text: string): Pick<Claimed, "name" | "version" | "purl">[] {
  const parsed = spdxSchema.safeParse(json(text));
  const references = parsed.data?.packages.flatMap(({ externalRefs = [] }) => externalRefs) ?? [];
  return references.flatMap(({ referenceType, referenceLocator = "" }) => {
    const [, name, version, query = ""] =
      /^pkg:bitnami\/([\w.-]+)@([^?#]+)(?:\?([^#]*))?$/.exec(referenceLocator) ?? [];
    if (referenceType !== "purl" || name === undefined || version === undefined) return [];
    const identity = { name, version: decoded(version) };
    const qualifiers = Object.fromEntries(new URLSearchParams(query));
    return [{ ...identity, purl: purl("bitnami", { ...identity, qualifiers }) }];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The format of a bill of materials, its subject and how much it lists; undefined for any other file. */
function described(text: string): string | undefined {
  const document = json(text) as Record<string, unknown> | undefined;
  if (document === undefined) {
    if (!/^SPDXVersion: SPDX-\d/m.test(text)) return undefined;
    const name = /^PackageName: (.+)$/m.exec(text)?.[1]?.trim();
    return summary("SPDX", name, text.match(/^PackageName: /gm)?.length ?? 0);
  }
  if (document?.bomFormat === "CycloneDX") {
    const { component } = (document.metadata ?? {}) as { component?: { name?: unknown } };
    return summary("CycloneDX", component?.name, lengthOf(document.components));
  }
  if (typeof document?.spdxVersion === "string")
    return summary("SPDX", document.name, lengthOf(document.packages));
  const graph = document?.["@graph"];
  if (!Array.isArray(graph) || !/spdx\.org/.test(String(document?.["@context"]))) return undefined;
  const packages = graph.filter((each) => /(?:^|[_/])Package$/.test(String(each?.type ?? each?.["@type"])));
  return summary("SPDX 3", packages[0]?.name, packages.length);
}

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);

function summary(format: string, name: unknown, count: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name in a note has none.
  const shown = typeof name === "string" ? name.replace(/[\x00-\x1f\x7f]/g, "?").slice(0, 120) : "";
  return `${format}${shown && ` of ${JSON.stringify(shown)}`}, ${count} ${count === 1 ? "component" : "components"}`;
}

function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return undefined;
  }
}
