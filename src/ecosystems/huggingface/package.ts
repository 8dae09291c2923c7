import { hash } from "node:crypto";
import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import { purl } from "../purl.ts";
import { huggingfaceType } from "./about.ts";

/** The downloaded files of one repository at one commit. */
export interface Download {
  /** "model", "dataset" or "space"; undefined where it is not recorded. */
  kind: string | undefined;
  /** "org/name", or "name" alone; the folder's name where it is not recorded. */
  name: string;
  commit: string;
  location: string;
  /** The digest that the Hub gave of each file (ETag), by its path in the repository. */
  files: readonly (readonly [path: string, etag: string])[];
  /** A branch or tag that led to the commit. */
  ref?: string;
}

/** Often only some files of a commit are downloaded: the hash covers which, and their content. */
export function toPackage({ kind, name, commit, location, files, ref }: Download): Package {
  const parts = name.split("/");
  const lines = files.map(([path, etag]) => `${path}\0${etag}\n`).sort(byCodeUnit);
  return {
    name,
    version: commit,
    purl: purl(huggingfaceType, {
      namespace: parts.slice(0, -1).join("/"),
      name: parts.at(-1)!,
      version: commit,
      qualifiers: { repo_type: kind === "model" ? undefined : kind },
    }),
    location,
    commit,
    hash: `sha256:${hash("sha256", lines.join(""))}`,
    ...(kind && kind !== "model" ? { build: kind } : {}),
    ...(ref ? { origin: ref } : {}),
  };
}
