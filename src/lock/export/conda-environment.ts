import { stringify } from "yaml";
import { isInterpreter } from "../../ecosystems/interpreter.ts";
import { withoutSecrets } from "../../ecosystems/url.ts";
import type { Lock, Package } from "../schema.ts";
import { comment, type ExportOptions, selectOneEach, titleOf } from "./selection.ts";

/**
 * `environment.yml`: name, channels, and each package as "name=version=build"; what pip installed into the same
 * environment is listed under `pip`. The format has no place for digests; use `conda-explicit` for those.
 */
export function condaEnvironment(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectOneEach(lock, "conda", options);
  const channels = [...new Set(packages.flatMap(({ origin }) => (origin ? [withoutSecrets(origin)] : [])))];
  for (const { name, origin } of packages)
    if (origin === undefined) remarks.push(`no channel is recorded of ${name}`);
  const pip = pipPackages(lock, prefixes);
  const dependencies: unknown[] = packages.map(({ name, version, build }) =>
    [name, version, build].filter(Boolean).join("="),
  );
  if (pip.length > 0) dependencies.push("pip", { pip: pip.map(requirement) });
  const text = stringify(
    { name: lock.name, channels: [...channels, "nodefaults"], dependencies },
    { blockQuote: false, doubleQuotedMinMultiLineLength: 1e9, lineWidth: 0 },
  );
  const head = [
    `conda packages of ${titleOf(lock)}`,
    ...prefixes.filter(Boolean).map((prefix) => `from ${prefix}`),
    ...remarks,
  ];
  return `${head.map(comment).join("\n")}\n${text}`;
}

/** What pip, not conda, put into these environments. */
function pipPackages(lock: Lock, prefixes: readonly string[]): Package[] {
  const python = lock.ecosystems.python;
  const all = python && python.status !== "absent" ? python.packages : [];
  return all.filter(
    (item) => prefixes.includes(item.prefix ?? "") && item.owner === undefined && !isInterpreter(item),
  );
}

function requirement({ name, version, url, commit }: Package): string {
  if (commit && url) return `${name} @ ${url.startsWith("git+") ? url : `git+${url}`}@${commit}`;
  return `${name}==${version}`;
}
