import type { Archive } from "../archive.ts";
import type { Package } from "../package.ts";
import { floatFile, type PinContext, type PinSetup, type Pins, splitBySystem, unlessFloat } from "../pins.ts";
import { formatSources } from "./sources.ts";

/** Its name sorts after all other sources, so that a version is taken from the archive itself as long as it has it. */
const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";

const preferences = "/etc/apt/preferences.d/00stx-lock";
const options = "/etc/apt/apt.conf.d/00stx-lock";

/** Empty preferences and options of apt. */
export function dpkgPinSetup(): PinSetup {
  return {
    files: {
      dpkg: [],
      "dpkg-removed": [],
      "floats-dpkg": [],
      "archives.sources": [],
      "snapshots.sources": [],
      "snapshot.conf": [],
    },
    before: [],
    cleanup: [],
    rough: {
      before: [
        "if [ -d /etc/apt ]; then",
        "  mkdir -p /etc/apt/preferences.d /etc/apt/apt.conf.d",
        `  : >${preferences}`,
        `  : >${options}`,
        "fi",
      ],
      cleanup: [`rm -f ${preferences} ${options}`],
    },
  };
}

/**
 * Pins Debian packages by apt preferences: priority 1001 lets the pinned version win over every newer one, and
 * downgrade to it (apt_preferences(5)). Packages that the build removes again are pinned too: what is compiled
 * with them depends on them.
 */
export function pinDpkg({ packages, transient, floats, archives, bootstrap, arch }: PinContext): Pins {
  const line = (found: Package) => `${found.name} ${found.arch ?? "all"} ${found.version}`;
  const { own, unlocked } = splitBySystem(packages, "Debian packages", "apt");
  const installed = own.map(line).sort();
  const removed = (transient ?? []).map(line).sort();
  const snapshots = archives.flatMap(({ snapshot, ...archive }) =>
    snapshot === undefined ? [] : [{ ...archive, uri: snapshot }],
  );
  return {
    files: {
      dpkg: installed,
      ...(removed.length > 0 ? { "dpkg-removed": removed } : {}),
      ...floatFile("dpkg", floats),
      ...(snapshots.length > 0
        ? {
            // These are only queried for what they offer, which needs no keyring: the recipe may install that later.
            "archives.sources": formatSources(
              archives.map((each) => ({ ...each, signedBy: undefined, trusted: true })),
            ),
            "snapshots.sources": formatSources(snapshots),
            "snapshot.conf": snapshotSettings(snapshots),
          }
        : {}),
    },
    before: [
      "if [ -d /etc/apt ]; then",
      "  mkdir -p /etc/apt/preferences.d /etc/apt/apt.conf.d",
      `  cat "$stx"/dpkg* | while read -r name arch version; do`,
      `    case "$arch" in all|${arch}) ;; *) name="$name:$arch" ;; esac`,
      `    printf 'Package: %s\\nPin: version %s\\nPin-Priority: 1001\\n\\n' "$name" "$version"`,
      `  done >${preferences}`,
      `  echo 'APT::Get::allow-downgrades "true";' >${options}`,
      ...(snapshots.length > 0 ? takeWhatIsGone : []),
      "fi",
      ...(bootstrap === "debootstrap" ? bringBaseToLock : []),
    ],
    check: [
      "if command -v dpkg-query >/dev/null 2>&1; then",
      "  LC_ALL=C",
      "  export LC_ALL",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg-query's own fields.
      "  dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Architecture} ${Version}\\n' |",
      `    sed -n 's/^.i. *//p' | while read -r name arch version; do`,
      `      ${unlessFloat("dpkg", floats)}echo "$name $arch $version"`,
      `    done | sort >"$stx/dpkg-now"`,
      `  sort "$stx/dpkg" >"$stx/dpkg-locked"`,
      `  comm -23 "$stx/dpkg-locked" "$stx/dpkg-now" | sed 's/^/dpkg: locked, not here: /'`,
      `  comm -13 "$stx/dpkg-locked" "$stx/dpkg-now" | sed 's/^/dpkg: here, not locked: /'`,
      "fi",
    ],
    cleanup: [`rm -f ${preferences} ${options} ${snapshotSources}`],
    unlocked,
  };
}

/**
 * Ubuntu's snapshots answer over https only, and a bare image has no CA certificates, so certificates are not checked.
 * apt still checks the archive's signature; for a source without a signature, certificates stay checked.
 */
export function snapshotSettings(snapshots: readonly Archive[]): string[] {
  const hosts = new Set(snapshots.map(({ uri }) => new URL(uri).hostname));
  for (const { uri, trusted } of snapshots) if (trusted) hosts.delete(new URL(uri).hostname);
  return [
    'Acquire::Retries "5";',
    ...[...hosts].sort().map((host) => `Acquire::https::${host}::Verify-Peer "false";`),
  ];
}

/**
 * Snapshots are slow and reject frequent requests: apt gets to know them only if the archives no longer offer a locked
 * version that the base does not have yet. The query uses lists of its own, which leave no trace.
 */
const takeWhatIsGone = [
  "  stx_apt() {",
  `    apt-get -o Dir::Etc::SourceList="$stx/archives.sources" -o Dir::Etc::SourceParts=/dev/null \\`,
  `      -o Dir::State::Lists="$stx/apt/lists" -o Dir::Cache="$stx/apt/cache" "$@"`,
  "  }",
  `  mkdir -p "$stx/apt/lists/partial" "$stx/apt/cache/archives/partial" /etc/apt/sources.list.d`,
  `  stx_apt update -q >"$stx/apt/log" 2>&1 || :`,
  "  {",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg-query's own fields.
  "    dpkg-query -W -f '${Package} ${Architecture} ${Version}\\n'",
  "    stx_apt indextargets --format '$(FILENAME)' 'Created-By: Packages' | while read -r index; do",
  `      /usr/lib/apt/apt-helper cat-file "$index"`,
  "      echo",
  "    done | awk '/^Package: /{n=$2} /^Architecture: /{a=$2} /^Version: /{v=$2} /^$/{print n, a, v}'",
  `  } | LC_ALL=C sort -u >"$stx/apt/had"`,
  `  gone=$(cat "$stx"/dpkg* | LC_ALL=C sort -u | LC_ALL=C comm -23 - "$stx/apt/had")`,
  `  if [ -n "$gone" ]; then`,
  `    printf 'stx-container: not offered by the archives now, so their snapshots are asked, too: %s\\n' "$gone" >&2`,
  // apt would ignore all lists of a source whose keyring is missing.
  '    awk \'BEGIN { RS = ""; ORS = "\\n\\n"; FS = "\\n" } {',
  '      key = "/dev/null"',
  '      for (i = 1; i <= NF; i++) if ($i ~ "^Signed-By: */") { key = $i; sub("^[^/]*", "", key) }',
  `      if ((getline line < key) >= 0) print`,
  `    }' "$stx/snapshots.sources" >${snapshotSources}`,
  `    cat "$stx/snapshot.conf" >>${options}`,
  "  fi",
  `  rm -rf "$stx/apt"`,
];

/** A bootstrapped base has the archive's current versions; if these are not the locked ones, apt replaces them. */
const bringBaseToLock = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg-query's own fields.
  "if dpkg-query -W -f '${Package} ${Architecture} ${Version}\\n' | while read -r name arch version; do",
  `  while read -r locked_name locked_arch locked_version; do`,
  `    [ "$name $arch" != "$locked_name $locked_arch" ] || [ "$version" = "$locked_version" ] || exit 1`,
  `  done <"$stx/dpkg"`,
  "done; then :; else",
  "  apt-get update -q && apt-get dist-upgrade -q -y || echo 'stx-container: the base could not be brought to the locked versions' >&2",
  "fi",
];
