import { isInterpreter } from "../../ecosystems/interpreter.ts";
import { parseHash } from "../hashes.ts";
import type { Lock, Package } from "../schema.ts";
import { comment, type ExportOptions, selectOneEach, titleOf } from "./selection.ts";

/** Whether conda can fetch a package again, which takes the URL of its archive. */
export const isFetchable = (item: Package): item is Package & { url: string } =>
  item.url !== undefined && /^(https?|file):\/\/[^\s#]+\.(conda|tar\.bz2)$/.test(item.url);

/** The digest of a package's archive, if conda's files can express it. */
export function digestOf({ hash }: Package): { algorithm: "sha256" | "md5"; hex: string } | undefined {
  const digest = parseHash(hash);
  if (digest?.algorithm !== "sha256" && digest?.algorithm !== "md5") return undefined;
  return { algorithm: digest.algorithm, hex: digest.hex };
}

/**
 * conda's `@EXPLICIT` list: one package URL per line with its sha256 or md5, in the order of the lock. Packages
 * without a recorded URL and pip's packages, which the format can't hold, are listed in comments.
 */
export function condaExplicit(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectOneEach(lock, "conda", options);
  const urls: string[] = [];
  for (const item of packages) {
    const digest = digestOf(item);
    // conda reads a bare hash as md5.
    const hash = digest ? `#${digest.algorithm === "md5" ? "" : "sha256:"}${digest.hex}` : "";
    if (isFetchable(item)) {
      urls.push(item.url + hash);
    } else {
      remarks.push(
        `no URL is recorded: ${item.name} ${item.version} ${item.build ?? ""} from ${item.origin ?? "an unknown channel"}`,
      );
    }
  }
  const subdirs = [...new Set(packages.map((item) => item.arch).filter((arch) => arch && arch !== "noarch"))];
  const python = lock.ecosystems.python;
  const pip = (python && python.status !== "absent" ? python.packages : []).filter(
    (item) => prefixes.includes(item.prefix ?? "") && item.owner === undefined && !isInterpreter(item),
  );
  return [
    comment(`conda packages of ${titleOf(lock)}`),
    ...prefixes.filter(Boolean).map((prefix) => comment(`from ${prefix}`)),
    ...subdirs.map((subdir) => comment(`platform: ${subdir}`)),
    ...remarks.map(comment),
    ...pip.map((item) => comment(`installed by pip, not by conda: ${item.name}==${item.version}`)),
    "@EXPLICIT",
    ...urls,
    "",
  ].join("\n");
}
