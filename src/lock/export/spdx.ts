import { version } from "../../version.ts";
import type { Lock, Package } from "../schema.ts";
import { documentUuid, packageFacts, packageId } from "./ids.ts";
import { createdAt, everyPackage, gapsOf } from "./selection.ts";

/**
 * SPDX 2.3 JSON: the image as the described package that contains every package of every ecosystem, each with its
 * purl. Prefix, location and the other fields SPDX has no place for are in `sourceInfo`; ecosystems that could not be
 * read and inputs that could not be locked are in the document's `comment`. Licences are not read, so they are
 * NOASSERTION. The same lock gives the same bytes.
 */
export function spdx(lock: Lock): string {
  const packages = everyPackage(lock).map(({ ecosystem, item }) => spdxPackage(ecosystem, item));
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

function spdxPackage(ecosystem: string, item: Package) {
  const { digest, location, sourceInfo } = packageFacts(ecosystem, item);
  return {
    SPDXID: `SPDXRef-${packageId(ecosystem, item)}`,
    name: item.name,
    versionInfo: item.version,
    primaryPackagePurpose: ecosystem === "unowned" ? "FILE" : "LIBRARY",
    ...unknowns,
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
