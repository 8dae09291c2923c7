import type { Renaming } from "../renamed.ts";
import { baseName, parentOf } from "../tree-index.ts";

/** All names that are compared as another one, since version 2 of the content rules. */
export const renamings: readonly Renaming[] = [
  {
    matches: ({ path, type }) =>
      type === "dir" &&
      /^\/(?:root|home\/[^/]+)\/\.cpanm\/work$/.test(parentOf(path)) &&
      /^\d{9,11}\.\d{1,7}$/.test(baseName(path)),
    name: (_, place) => `run-${place}`,
    reason: "cpanm unpacks and builds in a folder that is named by the time and its process.",
  },
  {
    matches: ({ path, type }) =>
      type === "dir" && /\/uv\/archive-v\d+$/.test(parentOf(path)) && /^[\w-]{16,24}$/.test(baseName(path)),
    name: ({ path }, _, tree) =>
      tree
        .list(path)
        .map((entry) => baseName(entry.path))
        .filter((name) => name.endsWith(".dist-info"))
        .sort()
        .join("+") || baseName(path),
    reason: "uv unpacks each wheel of its cache in a folder with a random name.",
  },
  {
    matches: ({ path, type, target }) =>
      type === "symlink" &&
      target === "ssl-cert-snakeoil.pem" &&
      /^\/etc\/ssl\/certs\/[0-9a-f]{8}\.\d$/.test(path),
    name: () => "ssl-cert-snakeoil.0",
    reason: "The link that OpenSSL finds ssl-cert's certificate by is named by a hash of the host's name.",
  },
];
