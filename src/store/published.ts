import { join } from "node:path";
import { lookAt } from "../files/look.ts";
import { linkText, publishedBy } from "./builds.ts";
import { publishedLink } from "./names.ts";

/**
 * What `<name>.sif` at the top of a store is. `other` is anything that this program would not have put there, or a
 * link that leads to no image, with a description.
 */
export type Published = { kind: "none" } | { kind: "build"; ts: string } | { kind: "other"; what: string };

/** Examines `<name>.sif`, following a link only as far as a build's own image. */
export async function publishedImage(store: string, name: string): Promise<Published> {
  const path = publishedLink(store, name);
  const found = lookAt(path);
  if (!found) return { kind: "none" };
  if (!found.isSymbolicLink())
    return {
      kind: "other",
      what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
    };
  const target = linkText(path) ?? "";
  const ts = publishedBy(name, target);
  if (ts === "") return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
  const image = lookAt(join(store, target));
  if (!image) return { kind: "other", what: `a link to ${target}, which does not exist` };
  if (!image.isFile()) return { kind: "other", what: `a link to ${target}, which is not a plain file` };
  return { kind: "build", ts };
}
