import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { withoutSecrets } from "../url.ts";
import { type CondaRecord, condaRecords } from "./records.ts";

/** The packages of every conda, mamba, micromamba and pixi environment, from the records in its conda-meta. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const [prefix, records] of (await condaRecords(tree, findings)).prefixes) {
    for (const record of records) {
      findings.add(toPackage(prefix, record), record.path, `${record.name} in ${prefix}`);
    }
  }
  return findings.outcome();
}

function toPackage(prefix: string, record: CondaRecord): Package {
  const { name, version, build, subdir } = record;
  const url = record.url && withoutToken(record.url);
  const origin = originOf(record, url);
  const hash = record.sha256 ? `sha256:${record.sha256}` : record.md5 ? `md5:${record.md5}` : undefined;
  return {
    name,
    version,
    purl: purl("conda", {
      name,
      version,
      qualifiers: { build, channel: origin && channelName(origin), subdir, type: archiveType(record) },
    }),
    prefix,
    location: record.path,
    ...(subdir && { arch: subdir }),
    ...(build && { build }),
    ...(origin && { origin }),
    ...(hash && { hash }),
    ...(url && { url }),
    // Only a package that the user asked for has a spec of its own; an empty one means nothing (conda also writes
    // "None").
    ...(record.requested && { auto: false }),
  };
}

/** The channel: its URL without the platform folder, or the name in the record. */
function originOf(record: CondaRecord, url: string | undefined): string | undefined {
  const folder = url?.slice(0, url.lastIndexOf("/"));
  if (folder && record.subdir && folder.endsWith(`/${record.subdir}`)) {
    return folder.slice(0, -record.subdir.length - 1);
  }
  const channel = record.channel && withoutToken(record.channel).replace(/\/$/, "");
  const platform = `/${record.subdir}`;
  return channel?.endsWith(platform) ? channel.slice(0, -platform.length) : channel;
}

/** Private channels have their token in the path. */
function withoutToken(url: string): string {
  return withoutSecrets(url).replace(/\/t\/[^/]+\//, "/");
}

/** The last part of a channel's URL or name, as purl's examples have it: "conda-forge", "main". */
function channelName(origin: string): string {
  return origin.split("/").at(-1) || origin;
}

function archiveType({ file }: CondaRecord): string | undefined {
  return file?.endsWith(".tar.bz2") ? "tar.bz2" : file?.endsWith(".conda") ? "conda" : undefined;
}
