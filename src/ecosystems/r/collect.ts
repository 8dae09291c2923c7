import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { type Paragraph, parseParagraphs } from "../dpkg/status.ts";
import { Findings, readEach } from "../findings.ts";
import { github } from "../git/about.ts";
import { locationQualifiers } from "../location.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { withoutSecrets } from "../url.ts";
import { descriptions, leftovers, withoutDescription } from "./libraries.ts";

/**
 * The R packages of every library in the image, as `installed.packages()` lists them: each folder with a DESCRIPTION
 * that R wrote on installation (it adds "Built"). R itself is the package "R", once for each library that has `base`.
 * The time in "Built" is left out, because it differs in every build.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const paths = descriptions(tree);
  for (const path of leftovers(tree))
    findings.note(path, "is what an interrupted installation left behind: R does not look at it");
  for (const path of withoutDescription(tree))
    findings.problem(path, "has no DESCRIPTION, although R lists the package");
  if (paths.length === 0) return findings.outcome();
  const owner = await survey.owner();
  for await (const [path, bytes] of readEach(tree, paths, findings, 1024 * 1024)) {
    const parsed = parseParagraphs(bytes.toString("utf8"));
    const fields = parsed.paragraphs[0];
    if (!fields?.has("package") || !fields.has("built")) {
      findings.problem(path, `has no ${fields?.has("package") ? "Built" : "Package"} field`);
      continue;
    }
    // R reads from its own copy, made when it installed the package.
    for (const problem of parsed.problems) findings.note(path, problem);
    const called = baseName(parentOf(path));
    if (called !== fields.get("package"))
      findings.note(
        path,
        `is the package ${fields.get("package")}, which R lists by its folder's name, ${called}`,
      );
    const found = { ...toPackage(path, fields), ...owner(path) };
    findings.add(found, path, path);
    const own = found.name === "base" ? itself(found) : undefined;
    if (own) findings.add(own, path, `${path} itself`);
  }
  return findings.outcome();
}

function toPackage(path: string, fields: Paragraph): Package {
  const field = (name: string) => fields.get(name) ?? "";
  const sha = /^[0-9a-f]{40}$/.test(field("remotesha")) ? field("remotesha") : undefined;
  const url = remoteUrl(fields);
  const origin = withoutSecrets(field("remoterepos") || field("repository"));
  const [version, platform] = field("built")
    .split(";")
    .map((part) => part.trim());
  return {
    name: field("package"),
    version: field("version"),
    purl: purlOf(fields, sha, url),
    prefix: parentOf(parentOf(path)),
    location: parentOf(path),
    ...(origin ? { origin } : {}),
    build: [version, platform].filter(Boolean).join("; "),
    ...(sha ? { commit: sha } : {}),
    ...(url ? { url } : {}),
  };
}

/** Where a package came from determines the form of its package URL. */
function purlOf(fields: Paragraph, sha: string | undefined, url: string | undefined): string {
  const [name, version] = [fields.get("package") ?? "", fields.get("version") ?? ""];
  const [user, repository] = [fields.get("remoteusername"), fields.get("remoterepo")];
  if (fields.get("remotetype") === "github" && user && repository) {
    return purl(github, { namespace: user, name: repository, version: sha ?? version });
  }
  if (fields.get("priority") === "base") return purl("generic", { namespace: "r", name, version });
  const bioconductor =
    fields.get("git_url")?.startsWith("https://git.bioconductor.org/") ||
    /^bioc/i.test(fields.get("repository") ?? "") ||
    fields.has("biocviews");
  const elsewhere = { ...(url && { url }), ...(sha && { commit: sha }) };
  const qualifiers = locationQualifiers(elsewhere);
  return purl(bioconductor ? "bioconductor" : "cran", { name, version, qualifiers });
}

function remoteUrl(fields: Paragraph): string | undefined {
  // The address of the host's API: api.github.com, api.bitbucket.org/2.0.
  const host = fields.get("remotehost")?.replace(/^api\.([^/]+)(?:\/\d[\d.]*)?$/, "$1");
  if (/^(?:github|gitlab|bitbucket)$/.test(fields.get("remotetype") ?? "") && host) {
    return `https://${host}/${fields.get("remoteusername")}/${fields.get("remoterepo")}`;
  }
  const url = fields.get("remoteurl");
  return url && withoutSecrets(url);
}

/** R as a program, identified by the version of its package `base`. */
function itself(base: Package): Package {
  const { build: _, ...rest } = base;
  return { ...rest, name: "R", purl: purl("generic", { name: "r", version: base.version }) };
}
