import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { type Installed, spackPackages } from "./database.ts";
import { archOf, buildOf } from "./spec.ts";

/** What Spack installed, as `spack find -lv` lists it. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const found of await spackPackages(tree, findings)) {
    findings.add(toPackage(found), found.record, `${found.spec.name} ${found.hash} ${found.path}`);
  }
  return findings.outcome();
}

function toPackage({ spec, hash, path, record, explicit }: Installed): Package {
  const { name, namespace, external } = spec;
  const version = spec.version ?? spec.versions?.[0] ?? "";
  const arch = archOf(spec);
  return {
    name,
    version,
    purl: purl("generic", { namespace: "spack", name, version, qualifiers: { arch, hash } }),
    ...(arch ? { arch } : {}),
    location: path ?? record,
    build: buildOf(spec, hash),
    ...(namespace ? { origin: namespace } : {}),
    ...(explicit === undefined ? {} : { auto: !explicit }),
    ...(external ? { installer: "external" } : {}),
  };
}
