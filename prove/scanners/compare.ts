import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyPackage } from "../../src/lock/export/selection.ts";
import { freeze } from "../../src/roundtrip/freeze.ts";
import type { Class } from "./results.ts";

/** A package as all three programs can say it: "type/name@version". */
export type Name = string;

/** The package.json of projects that the trees are made with. */
export const projects: ReadonlySet<Name> = new Set(["npm/app@1.0.0", "npm/tool@1.0.0"]);

/** What each program lists of one tree. */
export interface Answers {
  ours: Set<Name>;
  others: Record<string, Set<Name>>;
}

/** A package URL without namespace of a distribution, qualifiers and spelling. */
export function nameOf(purl: string): Name | undefined {
  const [, type, path, version] = /^pkg:([a-z]+)\/([^@?#]+)@([^?#]+)/.exec(purl) ?? [];
  if (!type || !path || !version) return undefined;
  const name = type === "deb" ? path.slice(path.lastIndexOf("/") + 1) : path;
  const spelled = type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
  return `${type}/${decodeURIComponent(spelled)}@${decodeURIComponent(version)}`;
}

const namesIn = (purls: readonly (string | undefined)[]) =>
  new Set(purls.flatMap((purl) => nameOf(purl ?? "") ?? []));

/** Asks all; the two others scan the folder as their users do, in their default settings for images. */
export async function ask(tree: string, tools: string, work: string): Promise<Answers> {
  const lock = await freeze(tree);
  const ours = namesIn(everyPackage(lock).map(({ item }) => item.purl));
  const syft = execFileSync(
    join(tools, "syft"),
    ["scan", "-q", `dir:${tree}`, "-o", "cyclonedx-json", "--override-default-catalogers", "image"],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: "false" },
    },
  );
  const result = join(work, "scalibr.cdx.json");
  execFileSync(join(tools, "scalibr"), ["-root", tree, "-o", `cdx-json=${result}`, "-offline"], {
    stdio: "ignore",
  });
  const purls = (text: string) =>
    (JSON.parse(text).components ?? []).map(({ purl }: { purl?: string }) => purl);
  return {
    ours,
    others: { syft: namesIn(purls(syft)), "osv-scalibr": namesIn(purls(readFileSync(result, "utf8"))) },
  };
}

/** The name without what spells one package in several ways. */
const loose = (name: Name) =>
  name
    .toLowerCase()
    .replace(/^golang\/go@/, "golang/stdlib@")
    .replace(/^(golang\/.*@)v(?=\d)/, "$1");

/** What only one of both lists, by the reason; "+" is ours. */
export function differences(ours: ReadonlySet<Name>, theirs: ReadonlySet<Name>): Map<Class, string[]> {
  const found = new Map<Class, string[]>();
  const note = (mark: "+" | "-", name: Name, reason: Class) =>
    found.set(reason, [...(found.get(reason) ?? []), `${mark} ${name}`]);
  const [ourLoose, theirLoose] = [ours, theirs].map((side) => new Set([...side].map(loose)));
  for (const name of ours)
    if (!theirs.has(name))
      note("+", name, theirLoose!.has(loose(name)) ? "spelling" : reasonOf("+", name, theirs));
  // A spelling counts once, as ours.
  for (const name of theirs) if (!ourLoose!.has(loose(name))) note("-", name, reasonOf("-", name, ours));
  return found;
}

const without = (part: RegExp, names: Iterable<Name>) =>
  new Set([...names].map((name) => name.replace(part, "")));

/** Why one program lists a package that is not among the other's. */
function reasonOf(mark: "+" | "-", name: Name, others: ReadonlySet<Name>): Class {
  if (/^generic\/(python|node|ruby|perl|r|julia)@/i.test(name)) return "interpreter";
  if (name.startsWith("generic/")) return "unowned";
  if (mark === "+" && name.startsWith("cargo/")) return "cargo install";
  if (mark === "-" && projects.has(name)) return "project";
  const group = /^maven\/.*\/(?=[^/]+$)/;
  if (group.test(name) && without(group, others).has(name.replace(group, ""))) return "coordinates";
  const version = /@[^@]*$/;
  const isReplaced =
    mark === "-" && name.startsWith("pypi/") && without(version, others).has(name.replace(version, ""));
  return isReplaced ? "replaced" : "unexplained";
}
