import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { scanPrograms } from "../unowned/programs.ts";
import { golang } from "./about.ts";
import type { GoBuildInfo, GoModule } from "./buildinfo.ts";

/**
 * The modules in programs made by Go, as `go version -m` prints them: for each program its main module, the linked
 * dependencies, and Go's own library as "stdlib". The prefix is the program. Programs on the file list of another
 * ecosystem's package belong to that package, and are not opened; those in the folder of one that keeps no list (npm,
 * gem) are opened, because nothing else would show that one was replaced.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  // If there are too many to read, `unowned` reports that.
  const { found: unowned, inPackages } = await scanPrograms(tree, survey);
  for (const { path, go: info } of [...unowned, ...inPackages]) {
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
  // In "go1.22.1 X:loopvar" the part after X: names the experiments it was built with.
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

function toPackage(program: string, { path, version, sum, folder }: GoModule): Package {
  const known = version === "" ? "(devel)" : version;
  const slash = path.lastIndexOf("/");
  return {
    name: path,
    version: known,
    purl: purl(golang, {
      namespace: slash < 0 ? undefined : path.slice(0, slash),
      name: path.slice(slash + 1),
      version: known,
    }),
    prefix: program,
    ...(sum ? { hash: sum } : {}),
    ...(folder === undefined ? {} : { url: `file:${folder}` }),
  };
}
