import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { gemSpecs } from "./homes.ts";
import { pathGems } from "./path-gems.ts";

/**
 * The gems of every gem home in the image, as `gem list` shows them, including those that come with Ruby
 * (`specifications/default`), and those from repositories and folders, as `bundle list` shows them. The prefix is the gem home;
 * `build` is the beginning of the commit.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const owner = await survey.owner();
  for (const { path, home, spec, checkout } of await gemSpecs(tree, findings)) {
    const { name, version, platform } = spec;
    const ported = platform === "ruby" ? undefined : platform;
    findings.add(
      {
        name,
        version,
        purl: purl("gem", { name, version, qualifiers: { platform: ported } }),
        ...(ported ? { arch: ported } : {}),
        prefix: home,
        location: path,
        ...(checkout ? { build: checkout.revision } : {}),
        ...owner(path),
      },
      path,
      // A version may occur twice: as it came with Ruby, and installed over that.
      path,
    );
  }
  for (const { name, version, application, folder, lock } of await pathGems(tree, findings))
    findings.add(
      {
        name,
        version,
        purl: purl("gem", { name, version, qualifiers: { download_url: `file:${folder}` } }),
        prefix: application,
        location: folder,
        editable: true,
        url: `file:${folder}`,
      },
      lock,
      `${application} ${folder} ${name}`,
    );
  return findings.outcome();
}
