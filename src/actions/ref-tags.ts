/** What a tag of a registry may hold, and how long it may be (OCI distribution specification, "Pulling manifests"). */
const longest = 128;
const asTag = (text: string) =>
  text
    .replaceAll(/[^\w.-]/g, "-")
    .slice(-longest)
    .replace(/^[.-]+/, "");

/** A build id is a valid tag, except that it may be too long. */
export const buildTag = asTag;

/**
 * The tags by which people name the image of a branch or tag of git: its name, with hyphens for what a tag cannot hold, and
 * `latest` for the default branch, which no other branch or tag gets.
 * @param ref full ref of the run, "refs/heads/main"; another one gives none
 */
export function refTags(ref: string, defaultBranch: string): string[] {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  if (kind === "heads" && name === defaultBranch)
    return [...new Set(["latest", asTag(name)])].filter(Boolean);
  return [asTag(name)].filter((tag) => tag !== "" && tag !== "latest");
}
