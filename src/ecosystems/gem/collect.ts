import type { ImageTree } from "../../image/tree.ts";
import { purl } from "../../lock/purl.ts";
import { Findings } from "../findings.ts";
import { owners } from "../owners.ts";
import type { Collected, Collector } from "../types.ts";
import { gemSpecs } from "./homes.ts";

/**
 * The gems of every gem home in the image, as `gem list` shows them, also those that come with Ruby
 * (`specifications/default`); the prefix is the gem home.
 */
export const gem: Collector = { id: "gem", version: 1, collect };

async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for await (const { path, home, spec } of gemSpecs(tree, findings)) {
    const { name, version, platform } = spec;
    const ported = platform === "ruby" ? undefined : platform;
    const owner = await owners(tree);
    findings.add(
      {
        name,
        version,
        purl: purl("gem", { name, version, qualifiers: { platform: ported } }),
        ...(ported ? { arch: ported } : {}),
        prefix: home,
        location: path,
        ...owner(path),
      },
      path,
      // One version may be there twice: as it came with Ruby, and installed over it.
      path,
    );
  }
  return findings.outcome();
}
