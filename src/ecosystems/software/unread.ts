import type { ImageTree } from "../../image/tree.ts";
import type { Findings } from "../findings.ts";

/** A package manager whose packages are not read, and the file by which it is found: its name, and the end of its path. */
interface UnreadManager {
  name: string;
  file: string;
  place: RegExp;
}

/** Adding one is adding a row; reading one is an ecosystem of its own. */
const managers: readonly UnreadManager[] = [
  { name: "Homebrew", file: "INSTALL_RECEIPT.json", place: /\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/ },
  { name: "Portage", file: "CONTENTS", place: /\/var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/ },
  { name: "Chisel", file: "manifest.wall", place: /\/var\/lib\/chisel\/manifest\.wall$/ },
  { name: "opam", file: "switch-state", place: /\/\.opam-switch\/switch-state$/ },
  { name: "Composer", file: "installed.json", place: /\/composer\/installed\.json$/ },
  { name: "LuaRocks", file: "rock_manifest", place: /\/rocks(?:-[\d.]+)?\/[^/]+\/[^/]+\/rock_manifest$/ },
  { name: "vcpkg", file: "status", place: /\/installed\/vcpkg\/status$/ },
  { name: "Conan", file: "conaninfo.txt", place: /\/conaninfo\.txt$/ },
  { name: "XBPS", file: "pkgdb-0.38.plist", place: /\/var\/db\/xbps\/pkgdb-0\.38\.plist$/ },
  { name: "Slackware", file: "packages", place: /\/(?:log|lib\/pkgtools)\/packages$/ },
  { name: "opkg", file: "status", place: /\/opkg\/status$/ },
  { name: "GHC", file: "package.cache", place: /\/package\.conf\.d\/package\.cache$/ },
  { name: "Hex", file: ".hex", place: /\/deps\/[^/]+\/\.hex$/ },
  { name: "pub", file: "package_config.json", place: /\/\.dart_tool\/package_config\.json$/ },
  { name: "NuGet", file: ".nupkg.metadata", place: /\/\.nupkg\.metadata$/ },
  { name: "Bower", file: ".bower.json", place: /\/bower_components\/[^/]+\/\.bower\.json$/ },
  { name: "Visual Studio Code", file: "extensions.json", place: /\/extensions\/extensions\.json$/ },
  { name: "pkgsrc", file: "+CONTENTS", place: /\/[^/]+-\d[^/]*\/\+CONTENTS$/ },
  { name: "snap", file: "snap.yaml", place: /\/meta\/snap\.yaml$/ },
];

/** Notes, once each, the managers whose packages are in the image and are not read: what is missing in the lock is known. */
export function noteUnread(
  tree: ImageTree,
  isOwned: (path: string) => boolean,
  findings: Pick<Findings, "note">,
): void {
  for (const { name, file, place } of managers) {
    const found = tree.named(file).filter(({ path }) => place.test(path) && !isOwned(path));
    const [first, ...more] = found;
    if (!first) continue;
    const places = more.length > 0 ? ` (${found.length} such places)` : "";
    findings.note(first.path, `belongs to ${name}, whose packages are not read${places}`);
  }
}
