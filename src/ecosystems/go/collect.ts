import type { ImageTree } from "../../image/tree.ts";
import { purl } from "../../lock/purl.ts";
import type { Package } from "../../lock/schema.ts";
import { Findings } from "../findings.ts";
import type { Collected, Collector } from "../types.ts";
import { scanPrograms } from "../unowned/programs.ts";
import type { GoBuildInfo, GoModule } from "./buildinfo.ts";

/**
 * The modules in programs made by Go, as `go version -m` prints them: for each program its main module, the
 * dependencies linked in, and Go's own library as "stdlib". The prefix is the program. Programs that belong
 * to a package of another ecosystem are that package's, and are not opened.
 */
export const go: Collector = { id: "go", version: 1, contents: true, collect };

async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  // Where there are too many to be read, `unowned` says so.
  for (const { path, go: info } of (await scanPrograms(tree)).found) {
    if (typeof info === "string") findings.problem(path, info);
    else if (info)
      for (const found of packagesOf(path, info)) findings.add(found, path, `${path} ${found.name}`);
  }
  return findings.outcome();
}

function packagesOf(program: string, info: GoBuildInfo): Package[] {
  const { main, deps, settings } = info;
  const revision = settings.get("vcs.revision");
  const modified = settings.get("vcs.modified") === "true";
  // "go1.22.1 X:loopvar" names the experiments it was built with.
  const standard = { path: "stdlib", version: info.goVersion.replace(/^go/, "").split(" ")[0]!, sum: "" };
  const itself = main ?? { path: info.path || "command-line-arguments", version: "(devel)", sum: "" };
  return [
    {
      ...toPackage(program, itself),
      build: info.goVersion,
      ...(revision && !modified ? { commit: revision } : {}),
    },
    ...[standard, ...deps].map((module) => toPackage(program, module)),
  ];
}

function toPackage(program: string, { path, version, sum }: GoModule): Package {
  const known = version === "" ? "(devel)" : version;
  const slash = path.lastIndexOf("/");
  return {
    name: path,
    version: known,
    purl: purl("golang", {
      namespace: slash < 0 ? undefined : path.slice(0, slash),
      name: path.slice(slash + 1),
      version: known,
    }),
    prefix: program,
    ...(sum ? { hash: sum } : {}),
  };
}
