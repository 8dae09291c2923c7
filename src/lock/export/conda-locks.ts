import { hash } from "node:crypto";
import { stringify } from "yaml";
import type { Lock, Package } from "../schema.ts";
import { digestOf, isFetchable } from "./conda-explicit.ts";
import { comment, type ExportOptions, selectOneEach, titleOf } from "./selection.ts";

/** The conda packages of one environment that can be fetched again; `head` names the others. */
function fetchable(lock: Lock, options: ExportOptions) {
  const { packages, remarks } = selectOneEach(lock, "conda", options);
  for (const { name, version } of packages.filter((item) => !isFetchable(item)))
    remarks.push(`no URL is recorded: ${name} ${version}`);
  const found = packages.filter(isFetchable);
  const platform = found.find(({ arch }) => arch && arch !== "noarch")?.arch ?? "linux-64";
  const channels = [...new Set(found.flatMap(({ origin }) => origin ?? []))];
  const head = [`conda packages of ${titleOf(lock)}`, ...remarks].map(comment).join("\n");
  return { found, platform, channels, head };
}

/** "sha256" or "md5" and its value, as both formats write them. */
function digestFields(item: Package): Record<string, string> {
  const digest = digestOf(item);
  return digest ? { [digest.algorithm]: digest.hex } : {};
}

/** conda-lock.yml, format 1. The lock does not record dependencies, so each package is listed without any. */
export function condaLock(lock: Lock, options: ExportOptions = {}): string {
  const { found, platform, channels, head } = fetchable(lock, options);
  const document = {
    version: 1,
    metadata: {
      content_hash: { [platform]: hash("sha256", found.map(({ url }) => url).join("\n")) },
      channels: channels.map((url) => ({ url, used_env_vars: [] })),
      platforms: [platform],
      sources: ["environment.yml"],
    },
    package: found.map((item) => ({
      name: item.name,
      version: item.version,
      manager: "conda",
      platform,
      dependencies: {},
      url: item.url,
      hash: digestFields(item),
      category: "main",
      optional: false,
    })),
  };
  return `${head}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** pixi.lock, format 6, with one environment "default". */
export function pixiLock(lock: Lock, options: ExportOptions = {}): string {
  const { found, platform, channels, head } = fetchable(lock, options);
  const document = {
    version: 6,
    environments: {
      default: {
        channels: channels.map((url) => ({ url })),
        packages: { [platform]: found.map(({ url }) => ({ conda: url })) },
      },
    },
    packages: found.map((item) => ({ conda: item.url, ...digestFields(item) })),
  };
  return `${head}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
