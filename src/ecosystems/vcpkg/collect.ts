import type { ImageTree } from "../../image/tree.ts";
import type { Paragraph } from "../dpkg/status.ts";
import { Findings } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import { vcpkg } from "./index.ts";
import { vcpkgRoots } from "./status.ts";

const [vcpkgType] = vcpkg.purl!;

/** The libraries that `vcpkg list` lists, with their features; the architecture is the triplet they were built for. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const { folder, status, paragraphs } of await vcpkgRoots(tree, findings)) {
    const latest = new Map(paragraphs.map((each) => [keyOf(each), each]));
    const installed = [...latest.values()].filter((each) => / installed$/.test(each.get("status") ?? ""));
    const features = Map.groupBy(
      installed.filter((each) => each.has("feature")),
      (each) => keyOf(each, ""),
    );
    for (const each of latest.values()) {
      const state = each.get("status") ?? "";
      if (!/ (?:not-)?installed$/.test(state))
        findings.problem(status, `${each.get("package")} is in the state ${JSON.stringify(state)}`);
    }
    for (const each of installed.filter((paragraph) => !paragraph.has("feature"))) {
      const field = (name: string) => each.get(name) ?? "";
      const [name, version, port] = [field("package"), field("version"), field("port-version")];
      const revised = port !== "" && port !== "0";
      const arch = field("architecture");
      const own = (features.get(keyOf(each)) ?? []).map((one) => one.get("feature")!).sort();
      const qualifiers = { port_version: revised ? port : undefined, triplet: arch };
      findings.add(
        {
          name,
          // As vcpkg writes it.
          version: revised && version !== "" ? `${version}#${port}` : version,
          purl: purl(vcpkgType!, { name, version, qualifiers }),
          arch,
          prefix: folder,
          ...(own.length > 0 ? { build: own.join(" ") } : {}),
        },
        status,
        keyOf(each),
      );
    }
  }
  return findings.outcome();
}

function keyOf(paragraph: Paragraph, feature = paragraph.get("feature") ?? ""): string {
  return [paragraph.get("package"), paragraph.get("architecture"), feature].join(" ");
}
