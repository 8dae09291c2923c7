import { hash } from "node:crypto";
import { byCodeUnit } from "../../ecosystems/order.ts";
import { version } from "../../version.ts";
import type { Licence } from "../licences/expression.ts";
import type { Licences } from "../licences/read.ts";
import type { Lock, Package } from "../schema.ts";
import { documentUuid, packageFacts, packageId } from "./ids.ts";
import { createdAt, type ExportOptions, everyPackage, gapsOf } from "./selection.ts";

const creation = "_:creation";

/**
 * SPDX 3.0.1 JSON-LD: an SBOM whose root is the image, which contains every package of every ecosystem. What SPDX has
 * no place for is in `software_sourceInfo`; what could not be read or locked is in the document's `comment`. The same
 * lock gives the same bytes.
 */
export function spdx3(lock: Lock, { licences = new Map() }: ExportOptions = {}): string {
  const base = `https://spdx.org/spdxdocs/${encodeURIComponent(lock.name)}-${documentUuid(lock, "spdx3")}`;
  const id = (name: string) => `${base}#${name}`;
  const packages = everyPackage(lock).map(({ ecosystem, item }) => packageElement(id, ecosystem, item));
  const elements = [
    imageElement(id, lock),
    ...packages,
    ...containment(id, packages),
    ...licenceElements(id, licences),
  ];
  const graph = [
    {
      type: "CreationInfo",
      "@id": creation,
      specVersion: "3.0.1",
      created: createdAt(lock),
      createdBy: [id("agent")],
    },
    { type: "SoftwareAgent", ...element(id("agent")), name: `stx-container-action ${version}` },
    ...headOf(id, lock, elements),
    ...elements,
  ];
  const document = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Id = (name: string) => string;

const element = (spdxId: string) => ({ spdxId, creationInfo: creation });

/** The document and its SBOM. */
function headOf(id: Id, lock: Lock, elements: readonly { spdxId: string; type: string }[]) {
  const gaps = gapsOf(lock);
  const isLicensed = elements.some(({ type }) => type.startsWith("simplelicensing_"));
  const all = elements.map(({ spdxId }) => spdxId);
  return [
    {
      type: "SpdxDocument",
      ...element(id("document")),
      name: `${lock.name}-${lock.ts}`,
      profileConformance: ["core", "software", ...(isLicensed ? ["simpleLicensing"] : [])],
      ...(gaps.length > 0 ? { comment: gaps.join("\n") } : {}),
      rootElement: [id("sbom")],
      element: [id("agent"), id("sbom"), ...all],
    },
    {
      type: "software_Sbom",
      ...element(id("sbom")),
      software_sbomType: ["analyzed"],
      rootElement: [id("image")],
      element: all,
    },
  ];
}

function imageElement(id: Id, { name, ts, image: { sha256 } }: Lock) {
  return {
    type: "software_Package",
    ...element(id("image")),
    name,
    software_packageVersion: ts,
    software_primaryPurpose: "container",
    ...(sha256 ? { verifiedUsing: [{ type: "Hash", algorithm: "sha256", hashValue: sha256 }] } : {}),
  };
}

function packageElement(id: Id, ecosystem: string, item: Package) {
  const { digest, location, sourceInfo } = packageFacts(ecosystem, item);
  return {
    type: "software_Package",
    ...element(id(packageId(ecosystem, item))),
    name: item.name,
    software_packageVersion: item.version,
    software_packageUrl: item.purl,
    software_primaryPurpose: purposes[ecosystem] ?? "library",
    ...(location === undefined ? {} : { software_downloadLocation: location }),
    software_sourceInfo: sourceInfo,
    ...(digest
      ? { verifiedUsing: [{ type: "Hash", algorithm: digest.algorithm, hashValue: digest.hex }] }
      : {}),
  };
}

const purposes: Readonly<Record<string, string>> = { unowned: "file", huggingface: "model", git: "source" };

function containment(id: Id, packages: readonly { spdxId: string }[]) {
  if (packages.length === 0) return [];
  return [
    {
      type: "Relationship",
      ...element(id("contains")),
      from: id("image"),
      to: packages.map(({ spdxId }) => spdxId),
      relationshipType: "contains",
    },
  ];
}

/** One element for each licence, and which packages declare it. */
function licenceElements(id: Id, licences: Licences) {
  const declared = [...Map.groupBy(licences, ([, { text, expression }]) => expression ?? text)].sort(
    ([a], [b]) => byCodeUnit(a, b),
  );
  return declared.flatMap(([words, packages]) => {
    const name = `licence-${hash("sha256", words).slice(0, 16)}`;
    return [
      licenceElement(id(name), packages[0]![1]),
      ...packages.map(([key]) => ({
        type: "Relationship",
        ...element(id(`${name}-${key}`)),
        from: id(key),
        to: [id(name)],
        relationshipType: "hasDeclaredLicense",
      })),
    ];
  });
}

const licenceElement = (spdxId: string, { text, expression }: Licence) =>
  expression === undefined
    ? { type: "simplelicensing_SimpleLicensingText", ...element(spdxId), simplelicensing_licenseText: text }
    : {
        type: "simplelicensing_LicenseExpression",
        ...element(spdxId),
        simplelicensing_licenseExpression: expression,
      };
