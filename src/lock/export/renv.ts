import type { Lock, Package } from "../schema.ts";
import { type ExportOptions, selectOneEach, titleOf } from "./selection.ts";

/** The packages that come with R itself; renv also counts them as part of R and does not list them. */
const base = new Set(
  "R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(
    " ",
  ),
);

/**
 * `renv.lock` with R's version, the repositories and every package. What the format has no place for is under
 * "StxContainer", a key that renv ignores.
 */
export function renv(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectOneEach(lock, "r", options);
  const interpreter =
    packages.find((item) => item.name === "R") ?? packages.find((item) => item.name === "base");
  if (!interpreter && packages.length) remarks.push("R's own version is not known");
  const listed = packages.filter((item) => !base.has(item.name));
  const origins = [...new Set(listed.map((item) => item.origin).filter((origin) => origin !== undefined))];
  const repositories = origins
    .filter((origin) => /^https?:\/\//.test(origin))
    .map((url, index) => ({ Name: index === 0 ? "CRAN" : `Repository${index + 1}`, URL: url }));
  const document = {
    R: { Version: interpreter?.version ?? "", Repositories: repositories },
    Packages: Object.fromEntries(listed.map((item) => [item.name, record(item, repositories)])),
    StxContainer: { Image: titleOf(lock), Libraries: prefixes.filter(Boolean), Remarks: remarks },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function record(
  item: Package,
  repositories: readonly { Name: string; URL: string }[],
): Record<string, string> {
  const head = { Package: item.name, Version: item.version };
  if (item.commit === undefined) {
    const repository = repositories.find((known) => known.URL === item.origin)?.Name ?? item.origin;
    if (repository !== undefined) return { ...head, Source: "Repository", Repository: repository };
    return { ...head, Source: "unknown" };
  }
  const github = /github\.com[/:]([^/]+)\/([^/#?]+?)(?:\.git)?(?:[/#?]|$)/.exec(item.url ?? "");
  if (github) {
    return {
      ...head,
      Source: "GitHub",
      RemoteType: "github",
      RemoteHost: "api.github.com",
      RemoteUsername: github[1]!,
      RemoteRepo: github[2]!,
      RemoteRef: item.commit,
      RemoteSha: item.commit,
    };
  }
  return { ...head, Source: "git", RemoteType: "git", RemoteUrl: item.url ?? "", RemoteSha: item.commit };
}
