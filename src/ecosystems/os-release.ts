import type { ImageTree } from "../image/tree.ts";

/** What an image says it is. */
export interface OsRelease {
  /** ID in lower case ("debian", "ubuntu", "alpine"); undefined where the image does not say. */
  id: string | undefined;
  /** VERSION_ID ("12"); undefined on rolling distributions. */
  versionId: string | undefined;
}

/** Which distribution an image is, after os-release(5): /etc/os-release before /usr/lib/os-release. */
export async function osRelease(tree: ImageTree): Promise<OsRelease> {
  const places = ["/etc/os-release", "/usr/lib/os-release"];
  const place = places.find((path) => tree.resolve(path)?.type === "file");
  const text = place ? ((await tree.read([place])).get(place)?.toString() ?? "") : "";
  return { id: value(text, "ID")?.toLowerCase(), versionId: value(text, "VERSION_ID") };
}

/** The value of a shell-like assignment, its quotes taken off; undefined where it is missing or empty. */
function value(text: string, name: string): string | undefined {
  const found = new RegExp(`^${name}=(?:"([^"]*)"|'([^']*)'|(.*))$`, "m").exec(text);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() || undefined;
}
