import { hash } from "node:crypto";
import { version } from "../../version.ts";
import type { Licence } from "../licences/expression.ts";
import type { Lock, Package } from "../schema.ts";
import { documentUuid, packageFacts, packageId } from "./ids.ts";
import { createdAt, type ExportOptions, everyPackage, gapsOf } from "./selection.ts";

/**
 * SPDX 2.3 JSON: the image as the described package that contains every package of every ecosystem, each with its
 * purl. Prefix, location and the other fields SPDX has no place for are in `sourceInfo`; ecosystems that could not be
 * read and inputs that could not be locked are in the document's `comment`. A licence that is not among the options is
 * NOASSERTION; one that is no SPDX expression is in the document as text. The same lock gives the same bytes.
 */
export function spdx(lock: Lock, { licences }: ExportOptions = {}): string {
  const packages = everyPackage(lock).map(({ ecosystem, item }) =>
    spdxPackage(ecosystem, item, licences?.get(packageId(ecosystem, item))),
  );
  const texts = [
    ...new Set([...(licences?.values() ?? [])].flatMap(({ text, expression }) => (expression ? [] : [text]))),
  ];
  const gaps = gapsOf(lock);
  const document = {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: `${lock.name}-${lock.ts}`,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(lock.name)}-${documentUuid(lock, "spdx")}`,
    ...(gaps.length ? { comment: gaps.join("\n") } : {}),
    creationInfo: { created: createdAt(lock), creators: [`Tool: stx-container-action-${version}`] },
    documentDescribes: ["SPDXRef-image"],
    packages: [
      {
        SPDXID: "SPDXRef-image",
        name: lock.name,
        versionInfo: lock.ts,
        primaryPackagePurpose: "CONTAINER",
        ...unknowns,
        ...(lock.image.sha256
          ? { checksums: [{ algorithm: "SHA256", checksumValue: lock.image.sha256 }] }
          : {}),
      },
      ...packages,
    ],
    ...(texts.length > 0 ? { hasExtractedLicensingInfos: texts.sort().map(extracted) } : {}),
    relationships: [
      {
        spdxElementId: "SPDXRef-DOCUMENT",
        relationshipType: "DESCRIBES",
        relatedSpdxElement: "SPDXRef-image",
      },
      ...packages.map((item) => ({
        spdxElementId: "SPDXRef-image",
        relationshipType: "CONTAINS",
        relatedSpdxElement: item.SPDXID,
      })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const unknowns = {
  downloadLocation: "NOASSERTION",
  filesAnalyzed: false,
  licenseConcluded: "NOASSERTION",
  licenseDeclared: "NOASSERTION",
  copyrightText: "NOASSERTION",
};

/** The id of a licence that SPDX does not know, in this document. */
const referenceOf = (text: string) => `LicenseRef-${hash("sha256", text).slice(0, 16)}`;

const extracted = (text: string) => ({ licenseId: referenceOf(text), name: text, extractedText: text });

function spdxPackage(ecosystem: string, item: Package, licence: Licence | undefined) {
  const { digest, location, sourceInfo } = packageFacts(ecosystem, item);
  return {
    SPDXID: `SPDXRef-${packageId(ecosystem, item)}`,
    name: item.name,
    versionInfo: item.version,
    primaryPackagePurpose: ecosystem === "unowned" ? "FILE" : "LIBRARY",
    ...unknowns,
    ...(licence ? { licenseDeclared: licence.expression ?? referenceOf(licence.text) } : {}),
    ...(location === undefined ? {} : { downloadLocation: location }),
    sourceInfo,
    ...(digest
      ? { checksums: [{ algorithm: digest.algorithm.toUpperCase(), checksumValue: digest.hex }] }
      : {}),
    externalRefs: [
      { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: item.purl },
    ],
  };
}
