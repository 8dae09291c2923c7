import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LicenseAcknowledgement,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  LicenseExpression,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import { Spec1dot6, Spec1dot7 } from "@cyclonedx/cyclonedx-library/Spec";
import { ecosystemById } from "../../ecosystems/index.ts";
import { locationOf } from "../../ecosystems/location.ts";
import { version } from "../../version.ts";
import { parseHash } from "../hashes.ts";
import type { Licence } from "../licences/expression.ts";
import type { Lock, Package } from "../schema.ts";
import { documentUuid, packageId } from "./ids.ts";
import { createdAt, type ExportOptions, everyPackage, gapsOf } from "./selection.ts";

const algorithms: Record<string, HashAlgorithm> = {
  md5: HashAlgorithm.MD5,
  sha1: HashAlgorithm["SHA-1"],
  sha256: HashAlgorithm["SHA-256"],
  sha384: HashAlgorithm["SHA-384"],
  sha512: HashAlgorithm["SHA-512"],
};

const referenceTypes = { vcs: ExternalReferenceType.VCS, file: ExternalReferenceType.Distribution };

/**
 * CycloneDX 1.6 JSON: the image as the described component, every package of every ecosystem with its purl.
 * Fields that CycloneDX has no place for (prefix, location, build, commit …), ecosystems that could not be read
 * and inputs that could not be locked are properties named `stx:…`. The same lock gives the same bytes.
 */
export function cyclonedx(lock: Lock, options: ExportOptions = {}): string {
  return document(lock, Spec1dot6, options);
}

/** The same as CycloneDX 1.7. */
export function cyclonedx17(lock: Lock, options: ExportOptions = {}): string {
  return document(lock, Spec1dot7, options);
}

function document(lock: Lock, spec: typeof Spec1dot6, { licences }: ExportOptions): string {
  const image = new Component(ComponentType.Container, lock.name, {
    bomRef: "image",
    version: lock.ts,
    hashes: new HashDictionary(lock.image.sha256 ? [[HashAlgorithm["SHA-256"], lock.image.sha256]] : []),
    properties: properties({
      "stx:arch": lock.image.arch,
      "stx:contentDigest": lock.image.contentDigest,
      "stx:inputsDigest": lock.inputs?.digest,
      "stx:recipe": lock.recipe?.sha256,
    }),
  });
  const bom = new Bom({ serialNumber: `urn:uuid:${documentUuid(lock, "cyclonedx")}` });
  bom.metadata.component = image;
  bom.metadata.timestamp = new Date(createdAt(lock));
  bom.metadata.tools.components.add(
    new Component(ComponentType.Application, "stx-container-action", { version }),
  );
  const system = operatingSystem(lock);
  if (system) {
    bom.components.add(system);
    image.dependencies.add(system.bomRef);
  }
  for (const gap of gapsOf(lock)) bom.metadata.properties.add(new Property("stx:gap", gap));
  for (const { ecosystem, item } of everyPackage(lock)) {
    const found = component(ecosystem, item);
    const licence = licences?.get(packageId(ecosystem, item));
    if (licence) found.licenses.add(licenceModel(licence));
    bom.components.add(found);
    image.dependencies.add(found.bomRef);
  }
  const serializer = new JsonSerializer(new Json.Normalize.Factory(spec));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** The distribution, as the purls of the system's packages name it; scanners look up their data by it. */
function operatingSystem(lock: Lock): Component | undefined {
  const purls = everyPackage(lock).flatMap(({ ecosystem, item }) =>
    ecosystemById(ecosystem)?.ownsOthers ? [item.purl] : [],
  );
  const distro = purls.map((purl) => /[?&]distro=([^&#]+)/.exec(purl)?.[1]).find(Boolean);
  const [, name, version] = /^(.+)-([^-]+)$/.exec(decodeURIComponent(distro ?? "")) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return new Component(ComponentType.OperatingSystem, name, { bomRef: "operating-system", version });
}

function component(ecosystem: string, item: Package): Component {
  const digest = parseHash(item.hash);
  const algorithm = algorithms[digest?.algorithm ?? ""];
  const location = locationOf(item);
  const { name, version, purl, hash, ...rest } = item;
  return new Component(ecosystem === "unowned" ? ComponentType.File : ComponentType.Library, name, {
    bomRef: packageId(ecosystem, item),
    version,
    purl,
    hashes: new HashDictionary(digest && algorithm ? [[algorithm, digest.hex]] : []),
    externalReferences: new ExternalReferenceRepository(
      location ? [new ExternalReference(location.address, referenceTypes[location.kind])] : [],
    ),
    properties: properties({
      "stx:ecosystem": ecosystem,
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`stx:${key}`, value])),
      ...(hash !== undefined && !digest ? { "stx:hash": hash } : {}),
    }),
  });
}

/** A licence as CycloneDX has it: an id of SPDX, an expression, or words. */
function licenceModel({ text, expression }: Licence): NamedLicense | SpdxLicense | LicenseExpression {
  const acknowledgement = LicenseAcknowledgement.Declared;
  if (expression === undefined) return new NamedLicense(text, { acknowledgement });
  return isSupportedSpdxId(expression)
    ? new SpdxLicense(expression, { acknowledgement })
    : Object.assign(new LicenseExpression(expression), { acknowledgement });
}

function properties(values: Record<string, string | boolean | undefined>): PropertyRepository {
  return new PropertyRepository(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => new Property(name, String(value))),
  );
}
