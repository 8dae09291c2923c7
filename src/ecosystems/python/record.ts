import { posix } from "node:path";
import { parentOf } from "../../image/tree-index.ts";

/** One line of a RECORD. */
export interface RecordedFile {
  /** Absolute in the image. */
  path: string;
  /** sha256 in hex; undefined where there is none, or another digest. */
  sha256: string | undefined;
  /** Bytes; undefined where it is not recorded. */
  size: number | undefined;
}

/**
 * The files in a RECORD (PEP 376): one per line, with its path relative to the site folder (quoted as CSV if
 * necessary), `sha256=<base64>`, size.
 * @param recordPath its path, <site>/<name>.dist-info/RECORD
 */
export function* readRecord(text: string, recordPath: string): Generator<RecordedFile> {
  const site = parentOf(parentOf(recordPath));
  for (const line of text.split("\n")) {
    const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|([^",][^,]*))(.*)$/.exec(line.trimEnd()) ?? [];
    const file = quoted?.replaceAll('""', '"') ?? plain;
    if (!file) continue;
    const [, digest, size] = /^,(?:sha256=([\w-]+))?[^,]*(?:,(\d+))?$/.exec(rest) ?? [];
    yield {
      path: posix.normalize(file.startsWith("/") ? file : `${site}/${file}`),
      sha256: digest === undefined ? undefined : Buffer.from(digest, "base64url").toString("hex"),
      size: size === undefined ? undefined : Number(size),
    };
  }
}
