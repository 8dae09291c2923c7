import type { ImageTree } from "../../image/tree.ts";
import { Findings, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import { withoutSecrets } from "../url.ts";
import { opam } from "./index.ts";
import { switches } from "./switches.ts";

const [opamType] = opam.purl!;
/** Bytes; such a file has some kilobytes. */
const limit = 1024 * 1024;

/** The packages that `opam list` lists in each switch; those of the compiler are among them. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const found = await switches(tree, findings);
  const ownFile = (prefix: string, name: string, version: string) =>
    `${prefix}/.opam-switch/packages/${name}.${version}/opam`;
  const paths = found
    .flatMap(({ prefix, installed }) => installed.map(([name, version]) => ownFile(prefix, name, version)))
    .filter((path) => tree.resolve(path)?.type === "file");
  const sources = new Map<string, Source>();
  for await (const [path, bytes] of readEach(tree, paths, silentReporter, limit))
    sources.set(path, sourceIn(bytes.toString("utf8")));
  for (const { prefix, state, installed, roots } of found) {
    for (const [name, version] of installed) {
      const path = ownFile(prefix, name, version);
      findings.add(
        {
          name,
          version,
          purl: purl(opamType!, { name, version }),
          prefix,
          location: sources.has(path) ? path : state,
          ...(roots && { auto: !roots.has(`${name}.${version}`) }),
          ...sources.get(path),
        },
        state,
        `${prefix} ${name}`,
      );
    }
  }
  return findings.outcome();
}

interface Source {
  url?: string;
  hash?: string;
  commit?: string;
}

/**
 * What the section `url` of a package's own file says: the archive with its digests, or what the package is pinned to
 * ("git+https://…#branch").
 */
export function sourceIn(text: string): Source {
  const plain = text.replaceAll(/"""[\s\S]*?"""/g, '""');
  const section = [...plain.matchAll(/^url\s*\{([^}]*)\}/gm)].at(-1)?.[1] ?? "";
  const src = /^\s*(?:src|archive|git|http):\s*"([^"]*)"/m.exec(section)?.[1];
  const [, kind, digest] =
    /"(sha256)=([0-9a-f]{64})"/.exec(section) ??
    /"(sha512)=([0-9a-f]{128})"/.exec(section) ??
    /"(md5)=([0-9a-f]{32})"/.exec(section) ??
    [];
  const commit = src === undefined ? undefined : /#([0-9a-f]{40})$/.exec(src)?.[1];
  return {
    ...(src ? { url: withoutSecrets(src) } : {}),
    ...(kind ? { hash: `${kind}:${digest}` } : {}),
    ...(commit ? { commit } : {}),
  };
}
