import type { ImageTree } from "../../image/tree.ts";
import type { Findings } from "../findings.ts";
import { byCodeUnit } from "../order.ts";

/**
 * A package manager whose packages are not read, and the file that reveals it: the end of its path, and a word for it
 * if that needs one.
 */
interface UnreadManager {
  name: string;
  file?: string;
  place: RegExp;
}

/** To add one, add a row; to read one, write an ecosystem of its own. */
const managers: readonly UnreadManager[] = [
  { name: "Portage", file: "CONTENTS", place: /\/var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/ },
  { name: "Chisel", file: "manifest.wall", place: /\/var\/lib\/chisel\/manifest\.wall$/ },
  { name: "Conan", file: "conaninfo.txt", place: /\/conaninfo\.txt$/ },
  { name: "XBPS", file: "pkgdb-0.38.plist", place: /\/var\/db\/xbps\/pkgdb-0\.38\.plist$/ },
  { name: "Slackware", file: "packages", place: /\/(?:log|lib\/pkgtools)\/packages$/ },
  { name: "opkg", file: "status", place: /\/opkg\/status$/ },
  // GHC's own packages, the store of cabal, and the databases of Stack. Their package.cache is created after
  // installation, so it belongs to no package.
  { name: "GHC", place: /\/(?:package\.conf\.d|package\.db|pkgdb)\/[^/]+\.conf$/ },
  { name: "Hex", file: ".hex", place: /\/deps\/[^/]+\/\.hex$/ },
  { name: "pub", file: "package_config.json", place: /\/\.dart_tool\/package_config\.json$/ },
  { name: "Bower", file: ".bower.json", place: /\/bower_components\/[^/]+\/\.bower\.json$/ },
  { name: "pkgsrc", file: "+CONTENTS", place: /\/[^/]+-\d[^/]*\/\+CONTENTS$/ },
  { name: "Erlang/OTP", file: "start_erl.data", place: /\/releases\/start_erl\.data$/ },
  { name: "Raku", file: "repo.lock", place: /\/repo\.lock$/ },
  { name: "Racket", file: "pkgs.rktd", place: /\/pkgs\.rktd$/ },
  { name: "PEAR", place: /\/\.registry\/(?:\.channel\.[^/]+\/)?[^/]+\.reg$/ },
  { name: "Nimble", file: "nimblemeta.json", place: /\/nimblemeta\.json$/ },
  { name: "CHICKEN", place: /\/chicken\/\d+\/[^/]+\.egg-info$/ },
  { name: "Ansible Galaxy", file: ".galaxy_install_info", place: /\/meta\/\.galaxy_install_info$/ },
  { name: "snap", file: "snap.yaml", place: /\/meta\/snap\.yaml$/ },
];

/**
 * Notes, once each, the managers whose packages are in the image but are not read, so that the lock shows what it
 * lacks.
 */
export function noteUnread(
  tree: ImageTree,
  isOwned: (path: string) => boolean,
  findings: Pick<Findings, "note">,
): void {
  const ending = /\.(?:conf|reg|egg-info)$/;
  const others = [...tree.entries.keys()].filter((path) => ending.test(path));
  for (const { name, file, place } of managers) {
    const paths = file === undefined ? others : tree.named(file).map(({ path }) => path);
    const found = paths.filter((path) => place.test(path) && !isOwned(path)).sort(byCodeUnit);
    const [first, ...more] = found;
    if (first === undefined) continue;
    const places = more.length > 0 ? ` (${found.length} such places)` : "";
    findings.note(first, `belongs to ${name}, whose packages are not read${places}`);
  }
}
