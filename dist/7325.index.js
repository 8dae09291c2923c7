"use strict";
exports.id = 7325;
exports.ids = [7325];
exports.modules = {

25897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ apkType)
});
var _purl_js_0 = __webpack_require__(3668);

const apkType = { type: "apk", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };


}),

87723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ crate),
  D: () => (/* binding */ names)
});
/** crates.io refuses a second crate whose name differs only in case, or in - and _. */
const names = { normal: (name) => name.toLowerCase().replace(/_/g, "-") };
const crate = { type: "cargo" };


}),

1457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ names),
  M: () => (/* binding */ deb)
});
var _purl_js_0 = __webpack_require__(3668);

const names = { normal: _purl_js_0/* .lowerCase */ .g };
const deb = { type: "deb", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };


}),

86739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  cE: () => (/* binding */ pinDpkg),
  hf: () => (/* binding */ dpkgPinSetup),
  uY: () => (/* binding */ snapshotSettings)
});
var _pins_js_0 = __webpack_require__(9569);
var _sources_js_1 = __webpack_require__(290);


/** Its name sorts after all other sources, so that a version is taken from the archive itself as long as it has it. */
const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";
const preferences = "/etc/apt/preferences.d/00stx-lock";
const options = "/etc/apt/apt.conf.d/00stx-lock";
/** Empty preferences and options of apt. */
function dpkgPinSetup() {
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
function pinDpkg({ packages, transient, floats, archives, bootstrap, arch }) {
    const line = (found) => `${found.name} ${found.arch ?? "all"} ${found.version}`;
    const { own, unlocked } = (0,_pins_js_0/* .splitBySystem */ .zg)(packages, "Debian packages", "apt");
    const installed = own.map(line).sort();
    const removed = (transient ?? []).map(line).sort();
    const snapshots = archives.flatMap(({ snapshot, ...archive }) => snapshot === undefined ? [] : [{ ...archive, uri: snapshot }]);
    return {
        files: {
            dpkg: installed,
            ...(removed.length > 0 ? { "dpkg-removed": removed } : {}),
            ...(0,_pins_js_0/* .floatFile */ .px)("dpkg", floats),
            ...(snapshots.length > 0
                ? {
                    // These are only queried for what they offer, which needs no keyring: the recipe may install that later.
                    "archives.sources": (0,_sources_js_1/* .formatSources */ .c)(archives.map((each) => ({ ...each, signedBy: undefined, trusted: true }))),
                    "snapshots.sources": (0,_sources_js_1/* .formatSources */ .c)(snapshots),
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
            `      ${(0,_pins_js_0/* .unlessFloat */ .Bh)("dpkg", floats)}echo "$name $arch $version"`,
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
function snapshotSettings(snapshots) {
    const hosts = new Set(snapshots.map(({ uri }) => new URL(uri).hostname));
    for (const { uri, trusted } of snapshots)
        if (trusted)
            hosts.delete(new URL(uri).hostname);
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


}),

290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ formatSources),
  w: () => (/* binding */ aptSources)
});
var _image_tree_index_js_0 = __webpack_require__(78448);
var _status_js_1 = __webpack_require__(60988);


const mainList = "/etc/apt/sources.list";
const listFolder = "/etc/apt/sources.list.d";
const words = (text) => text?.split(/\s+/).filter(Boolean) ?? [];
const yes = (text) => /^(yes|true|with|on|enable|1)$/i.test(text ?? "");
const no = (text) => /^(no|false|without|off|disable|0)$/i.test(text ?? "");
function source(uri, suite, components, signedBy, trusted) {
    return {
        uri: uri.replace(/\/*$/, "/"),
        suite,
        components,
        ...(signedBy ? { signedBy } : {}),
        trusted,
    };
}
/** A line of a .list file: `deb [option=value …] uri suite component …`; sources.list(5), "One-line-style". */
function ofLine(line) {
    const parts = /^\s*deb\s+(?:\[([^\]]*)\]\s*)?(https?:\/\/\S+)\s+(\S+)\s*([^#]*)/.exec(line);
    if (!parts || !URL.canParse(parts[2]))
        return [];
    const [, options, uri, suite, components] = parts;
    const option = (name) => words(options)
        .find((each) => each.toLowerCase().startsWith(`${name}=`))
        ?.slice(name.length + 1);
    return [source(uri, suite, words(components), option("signed-by"), yes(option("trusted")))];
}
/** A paragraph of a .sources file; sources.list(5), "deb822-style". */
function ofParagraph(paragraph) {
    if (!words(paragraph.get("types")).includes("deb") || no(paragraph.get("enabled")))
        return [];
    const uris = words(paragraph.get("uris")).filter((uri) => /^https?:\/\//.test(uri) && URL.canParse(uri));
    return uris.flatMap((uri) => words(paragraph.get("suites")).map((suite) => source(uri, suite, words(paragraph.get("components")), paragraph.get("signed-by")?.replaceAll("\r", "").trim(), yes(paragraph.get("trusted")))));
}
/** The archives that apt in an image queries over HTTP, in apt's own order; sources that apt would ignore are skipped. */
async function aptSources(tree) {
    const paths = [
        mainList,
        ...tree
            .list(listFolder)
            .map((entry) => entry.path)
            .filter((path) => /^[\w.-]+\.(list|sources)$/.test((0,_image_tree_index_js_0/* .baseName */ .Fl)(path))),
    ];
    // No list that apt could use is longer.
    const short = paths.filter((path) => (tree.resolve(path)?.size ?? 0) <= 1024 * 1024);
    const texts = await tree.read(short);
    return paths.flatMap((path) => {
        const text = texts.get(path)?.toString("utf8") ?? "";
        if (!path.endsWith(".sources"))
            return text.split("\n").flatMap(ofLine);
        const plain = text.replace(/^#.*\n?/gm, "");
        return (0,_status_js_1/* .parseParagraphs */ .L)(plain).paragraphs.flatMap(ofParagraph);
    });
}
/** Sources as a deb822 file. Check-Valid-Until is off, because a snapshot is meant to be out of date. */
function formatSources(sources) {
    return sources.flatMap(({ uri, suite, components, signedBy, trusted }, n) => [
        ...(n > 0 ? [""] : []),
        "Types: deb",
        `URIs: ${uri}`,
        `Suites: ${suite}`,
        ...(components.length > 0 ? [`Components: ${components.join(" ")}`] : []),
        ...(signedBy ? [`Signed-By: ${signedBy.split("\n").join("\n ")}`] : []).flatMap((field) => field.split("\n")),
        ...(trusted ? ["Trusted: yes"] : []),
        "Check-Valid-Until: no",
    ]);
}


}),

60988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseParagraphs)
});
/**
 * The paragraphs of a file in Debian's control format (deb822), such as /var/lib/dpkg/status: fields "Name: value",
 * continued on lines that begin with a space or tab; empty lines separate paragraphs. Lines that are neither are left
 * out and named in `problems`.
 */
function parseParagraphs(text) {
    const paragraphs = [];
    const problems = [];
    let fields = new Map();
    let last;
    for (const [index, line] of text.split("\n").entries()) {
        const colon = line.indexOf(":");
        if (line.trim() === "") {
            if (fields.size > 0)
                paragraphs.push(fields);
            fields = new Map();
            last = undefined;
        }
        else if (/^[ \t]/.test(line)) {
            if (last === undefined)
                problems.push(`line ${index + 1} continues no field`);
            else
                fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
        }
        else if (colon < 1) {
            problems.push(`line ${index + 1} is not a field`);
        }
        else {
            last = line.slice(0, colon).toLowerCase();
            if (fields.has(last))
                problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
            else
                fields.set(last, line.slice(colon + 1).trim());
        }
    }
    if (fields.size > 0)
        paragraphs.push(fields);
    return { paragraphs, problems };
}


}),

86579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bitbucket),
  M: () => (/* binding */ github)
});
var _purl_js_0 = __webpack_require__(3668);

const github = { type: "github", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };
const bitbucket = { type: "bitbucket", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };


}),

57377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ golang),
  D: () => (/* binding */ names)
});
var _purl_js_0 = __webpack_require__(3668);

/** Import paths: one letter more or less is another module. */
const names = { loose: (name) => name };
const golang = { type: "golang", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };


}),

58006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ isMain),
  FS: () => (/* binding */ isModule),
  Mk: () => (/* binding */ escaped),
  lF: () => (/* binding */ isVersion)
});
/**
 * A module path (golang.org/x/mod, module.CheckPath); anything else does not come from a proxy, and must not reach a
 * shell.
 */
const isModule = (path) => /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
const isVersion = (version) => /^v\d[\w.+-]*$/.test(version);
/** The program's own module; only its entry records the compiler. */
const isMain = ({ build }) => build !== undefined;
/** A path as a module proxy spells it: "!" and the small letter for each capital. */
const escaped = (path) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);


}),

54545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ huggingfaceType)
});
var _purl_js_0 = __webpack_require__(3668);

const huggingfaceType = { type: "huggingface", version: _purl_js_0/* .lowerCase */ .g };


}),

36764:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fk: () => (/* binding */ ecosystemById),
  uU: () => (/* binding */ ecosystems),
  nU: () => (/* binding */ readerVersions)
});

// NAMESPACE OBJECT: ./.cache/compiled/src/ecosystems/all.js
var all_namespaceObject = {};
__webpack_require__.r(all_namespaceObject);
__webpack_require__.d(all_namespaceObject, {
  apk: () => (apk),
  cargo: () => (cargo),
  conda: () => (conda),
  downloads: () => (downloads),
  dpkg: () => (dpkg),
  easybuild: () => (easybuild),
  gem: () => (gem),
  git: () => (git),
  go: () => (go),
  guix: () => (guix),
  huggingface: () => (huggingface),
  java: () => (java),
  julia: () => (julia),
  nix: () => (nix),
  npm: () => (npm),
  octave: () => (octave),
  pacman: () => (pacman),
  perl: () => (perl),
  python: () => (python),
  pyz: () => (pyz),
  r: () => (r),
  ros: () => (ros),
  rpm: () => (rpm),
  rust: () => (rust),
  software: () => (software),
  spack: () => (spack),
  texlive: () => (texlive),
  unowned: () => (unowned)
});

var about = __webpack_require__(25897);
var order = __webpack_require__(17421);
var pins = __webpack_require__(9569);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/apk/pin.js


/** The name of our package. apk prints it in messages, so that a reader sees whose constraint it is. */
const ours = ".stx-lock";
/** Made by `apk add --virtual`; the collector leaves its time out. */
/** Names and versions as apk writes them: a shell splits a list of these where it should, and nowhere else. */
const isPlain = ({ name, version }) => /^[\w.+-]+$/.test(name) && /^[\w.~+-]+$/.test(version);
const isVirtual = ({ name, version }) => name.startsWith(".") || version === "0";
/**
 * Pins Alpine's packages by a package without files that conflicts with every version newer than a locked one (`apk add
 * --virtual`, apk-world(5)). It stays installed during the build, so that apk considers it in every decision. If a
 * repository no longer has a locked version, apk stops and names our package.
 */
function pinApk({ packages, floats }) {
    const own = packages.filter((found) => found.prefix === undefined && !isVirtual(found) && isPlain(found));
    const lines = (form) => [...new Set(own.map(form))].sort(order/* byCodeUnit */.X);
    return {
        files: {
            apk: lines(({ name, version }) => `${name} ${version}`),
            "apk-pins": lines(({ name, version }) => `!${name}>${version}`),
            ...(0,pins/* floatFile */.px)("apk", floats),
        },
        before: [],
        check: [
            "for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
            `  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || cat "$database"`,
            `done | sed -n '/^P:/{s/^P://;h;};/^V:/{s/^V:/ /;H;x;s/\\n//;p;}' | grep -v -e '^[.]' -e ' [0-9]\\{8\\}[.][0-9]\\{6\\}$' >"$stx/apk-now" || :`,
            "while read -r name version; do",
            `  grep -qxF "$name $version" "$stx/apk-now" || echo "apk: locked, not here: $name $version"`,
            `done <"$stx/apk"`,
            "while read -r name version; do",
            `  grep -qxF "$name $version" "$stx/apk" ||`,
            `    ${(0,pins/* unlessFloat */.Bh)("apk", floats)}echo "apk: here, not locked: $name $version"`,
            `done <"$stx/apk-now"`,
        ],
        cleanup: [],
        unlocked: packages
            .filter(({ prefix }) => prefix !== undefined)
            .map(({ name, version, prefix }) => ({
            what: `apk package ${name} ${version}`,
            reason: `installed below ${prefix} by apk --root, which the constraints of the image itself do not reach`,
        })),
    };
}
/** The same package without any conflicts. */
function apkPinSetup() {
    return {
        files: { apk: [], "apk-pins": ["!.stx-nothing"], "apk-now": [], "floats-apk": [] },
        before: [
            "if [ -e /etc/apk/world ] && command -v apk >/dev/null 2>&1; then",
            // The log of apk 3 would name the pins; apk 2 does not know the option.
            "  for option in --no-logfile --quiet; do",
            `    ! apk "$option" add --no-network --virtual ${ours} $(cat "$stx/apk-pins") >/dev/null 2>&1 || break`,
            "  done",
            "fi",
        ],
        // Not by apk: it would repair everything else that it finds as well, and may not be there any more.
        cleanup: [
            `[ ! -e /etc/apk/world ] || sed -i '/^[.]stx-lock=/d' /etc/apk/world`,
            "for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
            `  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || sed -i '/^C:/{`,
            "N",
            String.raw `/\nP:[.]stx-lock$/{`,
            ":next",
            "N",
            String.raw `/\n$/d`,
            "b next",
            "}",
            `}' "$database"`,
            "done",
        ],
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/apk/index.js


/** Alpine. */
const apk = {
    id: "apk",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Alpine: apk's installed database",
        identity: "architecture, apk's checksum, commit of its recipe",
        pinnedBy: "a package without files that conflicts with newer versions (`apk add --virtual`), which apk's messages name if Alpine has deleted the locked version",
    },
    purl: [about/* apkType */.h],
    ownsOthers: true,
    otherDigests: true,
    pin: pinApk,
    pinSetup: apkPinSetup,
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 65674))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 29577))).owned(tree),
    repositories: async (tree) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 33946))).apkRepositories(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 30550))).askApk(packages, index),
};

var cargo_about = __webpack_require__(87723);
var tree_index = __webpack_require__(78448);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/folder-shapes.js

/** Whether a folder has an entry of this name (or path below it). */
function has(tree, folder, name) {
    return tree.entries.has((0,tree_index/* joinPath */.uJ)(folder, name));
}
/** The folders in a folder, links not counted. */
function folders(tree, folder) {
    if (tree.entries.get(folder)?.type !== "dir")
        return [];
    return tree
        .list(folder)
        .filter(({ type }) => type === "dir")
        .map(({ path }) => path);
}
/** The folder itself, if everything in it and in its subfolders has names of these forms. */
function folderIfAllNamed(tree, folder, outer, inner) {
    const parts = folders(tree, folder);
    if (parts.length === 0 || !tree.list(folder).every(({ path }) => outer.test((0,tree_index/* baseName */.Fl)(path))))
        return [];
    const files = parts.flatMap((part) => tree.list(part));
    return files.length > 0 && files.every(({ path }) => inner.test((0,tree_index/* baseName */.Fl)(path))) ? [folder] : [];
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/cargo/caches.js


/** cargo's unpacked sources. */
const caches = {
    src: (tree, { path }) => path.endsWith("/registry/src") && has(tree, (0,tree_index/* parentOf */.gN)(path), "cache") ? [path] : [],
    checkouts: (tree, { path }) => path.endsWith("/git/checkouts") && has(tree, (0,tree_index/* parentOf */.gN)(path), "db") ? [path] : [],
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/cargo/pin.js

/**
 * The choices of `cargo install` cannot be constrained from outside: cargo reads no versions from its settings or
 * environment (doc.rust-lang.org/cargo/reference/config.html), and a crate's own Cargo.lock counts only with --locked.
 * So the build is compared with the lock, and each crate whose version the recipe does not name is reported, with the
 * command that names it.
 */
function pinCargo({ packages, build }) {
    const lines = packages.flatMap(({ name, version, prefix }) => prefix === undefined ? [] : [`${name} ${version} ${prefix}`]);
    const written = build.script.split("\n").map((line) => new Set(line.split(/[\s"'`=@;&|()]+/)));
    const named = ({ name, version, commit }) => written.some((words) => (commit ? words.has(commit) : words.has(name) && words.has(version)));
    return {
        files: { cargo: [...new Set(lines)].sort(order/* byCodeUnit */.X) },
        before: [],
        check: [
            "while read -r name version root; do",
            `  grep -qsF "\\"$name $version (" "$root/.crates.toml" "$root/.crates2.json" ||`,
            `    echo "cargo: locked, not here: $name $version ($root)"`,
            `done <"$stx/cargo"`,
        ],
        cleanup: [],
        unlocked: packages.filter((found) => !named(found)).map(unlockedCrate),
    };
}
/** A list that names nothing. */
const cargoPinSetup = () => ({ files: { cargo: [] }, before: [], cleanup: [] });
const unlockedCrate = ({ name, version, commit, url }) => ({
    what: `crate ${name} ${version}`,
    reason: commit
        ? `cargo can be held to a commit by the recipe alone: cargo install --locked --git ${url ?? "<address>"} --rev ${commit}`
        : `cargo can be held to a version by the recipe alone: cargo install --locked ${name}@${version}`,
});

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/cargo/index.js



/** Rust programs. */
const cargo = {
    id: "cargo",
    version: 1,
    since: "0.1.0",
    about: {
        from: "`cargo install`: `.crates.toml` of every root",
        identity: "root, registry or git commit, compiler",
        pinnedBy: "only the recipe's own `cargo install --locked CRATE@VERSION`; a build that differs from its lock fails. A crate that was published without a Cargo.lock is named in `unlocked`: nothing holds what it is built with",
    },
    names: cargo_about/* names */.D,
    purl: [cargo_about/* crate */.A],
    caches: caches,
    pin: pinCargo,
    pinSetup: cargoPinSetup,
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 47688))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 85343))).owned(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 90569))).askCargo(packages, index),
};

var purl = __webpack_require__(3668);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/caches.js

/** conda, mamba and rattler: one folder for each unpacked package. */
const caches_caches = {
    pkgs: (tree, { path }) => folders(tree, path).filter((folder) => (has(tree, folder, "info/index.json") || has(tree, folder, "info/repodata_record.json")) &&
        !has(tree, folder, "conda-meta")),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/pin.js


/** conda, mamba and micromamba read it for every user and environment, in addition to other configuration files. */
const settings = "/etc/conda/condarc.d/00-stx-lock.yml";
/**
 * Pins conda's packages by `pinned_packages` (conda's user guide: "condarc settings"), which conda (both solvers),
 * mamba and micromamba add to every request as constraints: a package that is not requested is not installed. Versions
 * that an environment had in between, according to its `conda-meta/history`, stay possible.
 */
function pinConda({ packages, transient, floats }) {
    const records = packages.flatMap(({ location }) => location ?? []).sort();
    return {
        files: {
            conda: records,
            condarc: [
                "pinned_packages:",
                ...pinsOf([...packages, ...(transient ?? [])]).map((pin) => `  - ${JSON.stringify(pin)}`),
            ],
            ...(0,pins/* floatFile */.px)("conda", floats),
        },
        before: [],
        check: [
            `while read -r record; do`,
            `  [ -e "$record" ] || { now=$(set -- "\${record%-*-*}"-[0-9]*.json; [ ! -e "$1" ] || echo ", here: $*"); echo "conda: locked, not here: $record$now"; }`,
            `done <"$stx/conda"`,
            `sed 's,/[^/]*$,,' "$stx/conda" | sort -u | while read -r folder; do`,
            `  for record in "$folder"/*-*-*.json; do`,
            `    name=\${record##*/}`,
            `    name=\${name%-*-*}`,
            `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/conda" ||`,
            `      ${(0,pins/* unlessFloat */.Bh)("conda", floats)}echo "conda: here, not locked: $record"`,
            "  done",
            "done",
        ],
        cleanup: [],
        unlocked: [],
    };
}
/** A line each: name, versions, and the build where there was only one ("numpy ==1.26.4 py311_0", "python ==3.9.1|==3.12.0"). */
function pinsOf(packages) {
    const byName = Map.groupBy(packages, ({ name }) => name);
    return [...byName]
        .map(([name, found]) => {
        const versions = [...new Set(found.map(({ version }) => version))].sort(order/* byCodeUnit */.X);
        const [build, another] = new Set(found.map((each) => each.build));
        const only = versions.length === 1 && another === undefined ? build : undefined;
        return [name, versions.map((version) => `==${version}`).join("|"), ...(only ? [only] : [])].join(" ");
    })
        .sort(order/* byCodeUnit */.X);
}
/** Settings that pin nothing. */
function condaPinSetup() {
    return {
        files: { conda: [], "conda-made": [], condarc: ["pinned_packages: []"], "floats-conda": [] },
        before: [
            "if [ -d /etc ]; then",
            "  for folder in /etc/conda /etc/conda/condarc.d; do",
            `    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
            `  done >"$stx/conda-made"`,
            `  cp "$stx/condarc" ${settings}`,
            "fi",
        ],
        cleanup: [
            `rm -f ${settings}`,
            `sort -r "$stx/conda-made" | while read -r folder; do rmdir "$folder" 2>/dev/null || :; done`,
        ],
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/index.js



/** conda and its relatives. */
const conda = {
    id: "conda",
    version: 2,
    since: "0.1.0",
    about: {
        from: "conda, mamba, micromamba, pixi: `conda-meta` of every prefix",
        identity: "prefix, channel, subdir, build, URL, sha256 or md5",
        pinnedBy: "`pinned_packages` in a file of `/etc/conda/condarc.d`, for conda, mamba and micromamba (not pixi); versions that an environment had earlier in the build, according to its history, stay allowed",
    },
    names: { normal: purl/* lowerCase */.g },
    purl: [{ type: "conda" }],
    ownsOthers: true,
    caches: caches_caches,
    pin: pinConda,
    pinSetup: condaPinSetup,
    passes: "versions",
    history: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 20705))).condaHistory(tree),
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 94887))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 49516))).owned(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 19781))).askConda(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/downloads/index.js
/** Models and data that libraries download by themselves, into folders of their own. */
const downloads = {
    id: "downloads",
    version: 1,
    since: "0.2.0",
    about: {
        from: "models and data that libraries download: torch hub's repositories and checkpoints, NLTK's packages",
        identity: "folder, the digest in a checkpoint's name, sha256 of NLTK's archives",
        packages: "models and data that libraries downloaded",
    },
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 54353))).collect(tree),
};

var dpkg_about = __webpack_require__(1457);
var pin = __webpack_require__(86739);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/dpkg/index.js


/** Debian and its derivatives. */
const dpkg = {
    id: "dpkg",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Debian, Ubuntu, distroless: the fully installed packages in dpkg's status",
        identity: "architecture, source package",
        pinnedBy: "apt preferences with priority 1001, also for packages that the build removes again; the archive's [snapshot](configuration.md#snapshots-of-apt-archives) if it has deleted a version",
    },
    names: dpkg_about/* names */.D,
    purl: [dpkg_about/* deb */.M],
    ownsOthers: true,
    otherDigests: true,
    pin: pin/* pinDpkg */.cE,
    pinSetup: pin/* dpkgPinSetup */.hf,
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 18674))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92463))).owned(tree),
    history: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 42994))).dpkgHistory(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 79902))).askApt(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/easybuild/index.js
/** EasyBuild, which builds scientific software with toolchains. */
const easybuild = {
    id: "easybuild",
    version: 1,
    since: "0.2.0",
    about: {
        from: "EasyBuild, at any path: the easyconfig in an installation's own `easybuild/` folder",
        identity: "installation folder, toolchain, versionsuffix, digest of the easyconfig",
        packages: "installations of EasyBuild",
    },
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 85065))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 85065))).owned(tree),
};

var variables = __webpack_require__(72188);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/gem/hook.js
/**
 * A file that Ruby loads into `gem` and `bundle` (RUBYOPT): it limits their choice among a registry's versions to the
 * locked ones. A request that no locked version satisfies sees all versions: what it installed was removed again by the
 * end of the first build. Bundler with a Gemfile.lock is not affected.
 */
const hook = `# Keeps the choice of gem and bundle to the locked versions.
if defined?(Gem) && defined?(TracePoint) && File.basename($0) =~ /\\A(?:gem|bundle)/
  module StxLock
    LOCKED = {}
    File.foreach(File.join(File.dirname(__FILE__), "gem-versions")) do |line|
      name, version = line.split(" ")
      (LOCKED[name] ||= []) << version
    end

    def self.narrow(name, found)
      locked = LOCKED[name]
      kept = locked ? found.select { |each| locked.include?(each.version.to_s) } : []
      kept.empty? ? found : kept
    end

    # What \`gem install\` finds in registries.
    module BestSet
      def find_all(request)
        StxLock.narrow(request.dependency.name, super)
      end
    end

    # What \`gem update\` takes for the newest.
    module SpecFetcher
      def search_for_dependency(dependency, *rest)
        found, errors = super
        newest = (LOCKED[dependency.name] || []).map { |version| Gem::Version.new(version) }.max
        asked = dependency.requirement.requirements.any? { |kind, _| kind == "=" }
        found = found.reject { |tuple, _| tuple.version > newest } if newest && !asked
        [found, errors]
      end
    end

    # What Bundler finds anywhere.
    module Index
      def search(query, *rest)
        found = super
        return found if StxLock.lock_file?
        StxLock.narrow(query.respond_to?(:name) ? query.name : query, found)
      end
    end

    def self.lock_file?
      Bundler.default_lockfile.file?
    rescue StandardError
      false
    end

    TARGETS = { "Gem::Resolver::BestSet" => BestSet, "Gem::SpecFetcher" => SpecFetcher, "Bundler::Index" => Index }
    Gem::SpecFetcher.send(:prepend, TARGETS.delete("Gem::SpecFetcher")) if Gem.const_defined?(:SpecFetcher, false)
    TracePoint.new(:end) do |point|
      ours = TARGETS.delete(point.self.name)
      point.self.send(:prepend, ours) if ours
    end.enable unless LOCKED.empty?
  end
end`.split("\n");

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/gem/pin.js




/** Gems that came with Ruby are in a folder of their own; no command chose them. */
const isDefault = ({ location }) => location?.includes("/specifications/default/") === true;
/**
 * Pins gems by a file that Ruby loads into gem and bundle (RUBYOPT), because neither has an option for it: the file
 * hides every version that is not locked. `gem install` has no lock, and Bundler only has one in a Gemfile.lock.
 */
function pinGem({ packages, floats, build }) {
    const specs = packages.filter(({ location, build: revision }) => location && revision === undefined);
    const chosen = new Set(specs.filter((each) => !isDefault(each) && each.owner === undefined).map(({ name }) => name));
    const versions = specs
        .filter(({ name }) => chosen.has(name))
        .map(({ name, version }) => `${name} ${version}`);
    const installed = specs.filter((each) => !isDefault(each)).map(({ location }) => location);
    return {
        files: {
            "gem-versions": [...new Set(versions)].sort(order/* byCodeUnit */.X),
            gem: [...new Set(installed)].sort(order/* byCodeUnit */.X),
            "gem-hook.rb": hook,
            ...(0,pins/* floatFile */.px)("gem", floats),
        },
        before: [],
        check: [
            "while read -r spec; do",
            '  [ -e "$spec" ] || echo "gem: locked, not here: $spec"',
            `done <"$stx/gem"`,
            `sed 's,/[^/]*$,,' "$stx/gem" | sort -u | while read -r folder; do`,
            '  for spec in "$folder"/*.gemspec; do',
            `    name=$(echo "\${spec##*/}" | sed 's/-[0-9][^-]*\\(-[^/]*\\)\\{0,1\\}\\.gemspec$//')`,
            `    [ ! -e "$spec" ] || grep -qxF "$spec" "$stx/gem" ||`,
            `      ${(0,pins/* unlessFloat */.Bh)("gem", floats)}echo "gem: here, not locked: $spec"`,
            "  done",
            "done",
        ],
        cleanup: [],
        unlocked: [
            ...packages.filter((each) => each.build !== undefined).map(unlockedCheckout),
            ...(chosen.size > 0 && (0,variables/* replacesVariable */.U)("RUBYOPT", build.script) ? [unlockedOptions] : []),
        ],
    };
}
/** Files that pin nothing; an empty one is loaded without effect. */
function gemPinSetup() {
    return {
        files: { "gem-versions": [], gem: [], "gem-hook.rb": [], "floats-gem": [] },
        before: [`export RUBYOPT="\${RUBYOPT:+$RUBYOPT }-r$stx/gem-hook.rb"`],
        cleanup: [],
        forget: [`s# \\{0,1\\}-r${pins/* pinsFolderInSed */.c8}/gem-hook\\.rb##g`],
    };
}
const unlockedCheckout = ({ name, version, build }) => ({
    what: `gem ${name} ${version}`,
    reason: `installed from a repository; keep the Gemfile.lock, or name the commit in the Gemfile: ${build}`,
});
const unlockedOptions = {
    what: "gems that are installed after the recipe sets RUBYOPT",
    reason: "the recipe replaces what pins them; add to $RUBYOPT instead",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/gem/index.js


/** RubyGems. */
const gem = {
    id: "gem",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Ruby: the specifications of every gem home, and Bundler's checkouts",
        identity: "gem home, platform, commit of a checkout",
        pinnedBy: "a file that Ruby loads into gem and bundle (`RUBYOPT`), which hides other versions; Bundler with a `Gemfile.lock` is left alone",
    },
    names: { normal: purl/* lowerCase */.g },
    purl: [{ type: "gem" }],
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 10267))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 59760))).owned(tree),
    pin: pinGem,
    pinSetup: gemPinSetup,
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 31905))).gemIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 26930))).askGem(packages, index),
};

var git_about = __webpack_require__(86579);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/git/index.js

/** Checkouts. */
const git = {
    id: "git",
    version: 2,
    since: "0.1.0",
    about: {
        from: "every checkout: `.git`",
        identity: "remote; its version is the commit",
    },
    // Paths of repositories: one letter more or less is another one.
    names: { loose: (name) => name },
    purl: [git_about/* github */.M, git_about/* bitbucket */.E],
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 18354))).collect(tree),
};

var go_about = __webpack_require__(57377);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/go/caches.js


/** Go's module cache: <path>/pkg/mod, with downloads in cache/download. The toolchains in it are used, so they stay. */
const go_caches_caches = {
    download: (tree, { path }) => /\/mod\/cache\/download$/.test(path) && has(tree, (0,tree_index/* parentOf */.gN)(path), "lock")
        ? folders(tree, (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path))).flatMap((folder) => (0,tree_index/* baseName */.Fl)(folder) === "golang.org"
            ? folders(tree, folder).filter((each) => !(0,tree_index/* baseName */.Fl)(each).startsWith("toolchain@"))
            : [folder])
        : [],
};

var go_module = __webpack_require__(58006);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/go/pin.js




/**
 * Pins what `go install MODULE@latest` installs by a module proxy in a folder (GOPROXY). It only lists the locked
 * version; everything else comes from the next proxy (go.dev/ref/mod, "GOPROXY protocol"). A module's own go.mod fixes
 * its dependencies. Modules that the recipe names are also pinned where they were linked in (`go get`).
 */
function pinGo({ packages, build }) {
    const published = packages.filter(({ name, version, url }) => url === undefined && (0,go_module/* isModule */.FS)(name) && (0,go_module/* isVersion */.lF)(version));
    const chosen = published.filter((found) => (0,go_module/* isMain */.CA)(found) || build.script.includes(found.name));
    const programs = published.filter((found) => (0,go_module/* isMain */.CA)(found) && found.prefix !== undefined);
    const lines = (from, form) => [...new Set(from.map(form))].sort(order/* byCodeUnit */.X);
    return {
        files: {
            "go-modules": lines(chosen, ({ name, version }) => `${(0,go_module/* escaped */.Mk)(name)} ${version}`),
            go: lines(programs, ({ name, version, prefix }) => `${name} ${version} ${prefix}`),
        },
        before: [],
        check: [
            "while read -r module version program; do",
            `  mark=$(printf 'mod\\t%s\\t%s' "$module" "$version")`,
            `  grep -qF "$mark" "$program" 2>/dev/null || echo "go: locked, not here: $module $version ($program)"`,
            `done <"$stx/go"`,
        ],
        cleanup: [],
        unlocked: programs.length > 0 && setsProxy(build.script) ? [unlockedProxy] : [],
    };
}
/** Whether the recipe sets GOPROXY itself, which replaces ours. */
const setsProxy = (script) => (0,variables/* replacesVariable */.U)("GOPROXY", script);
/** Go's default proxies. */
const usual = "https://proxy.golang.org,direct";
/** An empty proxy before the one that go uses anyway. */
function goPinSetup({ script }) {
    return {
        files: { "go-modules": [], go: [] },
        before: [
            `mkdir "$stx/go-proxy"`,
            "while read -r module version; do",
            `  mkdir -p "$stx/go-proxy/$module/@v"`,
            `  echo "$version" >>"$stx/go-proxy/$module/@v/list"`,
            // For a pseudo-version: it has no tag, and the recipe may have asked for a branch.
            `  for query in @latest "@v/$version.info" @v/HEAD.info @v/main.info @v/master.info; do`,
            `    printf '{"Version":"%s"}\\n' "$version" >"$stx/go-proxy/$module/$query"`,
            "  done",
            `done <"$stx/go-modules"`,
            // `go env -w` has no effect while the variable is set.
            ...(setsProxy(script) ? [] : [`export GOPROXY="file://$stx/go-proxy|\${GOPROXY:-${usual}}"`]),
        ],
        cleanup: [],
        forget: [
            String.raw `\#^\(export \|declare -x \)\{0,1\}GOPROXY=["']\{0,1\}file://${pins/* pinsFolderInSed */.c8}/go-proxy|${usual}["']\{0,1\}$#d`,
            `s#file://${pins/* pinsFolderInSed */.c8}/go-proxy|##g`,
        ],
    };
}
const unlockedProxy = {
    what: "Go modules that are installed after the recipe sets GOPROXY",
    reason: "the recipe replaces the proxy that pins them; name their versions: go install <module>@v<version>",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/go/index.js



/** Programs made by Go. */
const go = {
    id: "go",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Go programs that belong to no package: the modules linked in",
        identity: "program, the module's hash",
        pinnedBy: "a module proxy in a folder (`GOPROXY`) that resolves `@latest` and branches to the locked version, for programs and for modules that the recipe names",
    },
    contents: true,
    names: go_about/* names */.D,
    purl: [go_about/* golang */.B],
    caches: go_caches_caches,
    pin: pinGo,
    pinSetup: goPinSetup,
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 3234))).collect(tree, survey),
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 85872))).goIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 31751))).askGo(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/guix/index.js
const store = { folder: "/gnu/store", database: "/var/guix/db/db.sqlite", type: "guix" };
/** What Guix built or fetched into its store. */
const guix = {
    id: "guix",
    version: 1,
    since: "0.2.0",
    about: {
        from: "Guix: the paths of `/gnu/store` in its database, or all if there is no database",
        identity: "hash of the store path (all that went into it), output, sha256 of its archive",
        packages: "paths of Guix's store",
    },
    purl: [{ type: "guix" }],
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92484))).collectStore(tree, store),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92484))).ownedInStore(tree, store),
};

var huggingface_about = __webpack_require__(54545);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/huggingface/index.js

/** Models and data sets of the Hugging Face Hub. */
const huggingface = {
    id: "huggingface",
    version: 1,
    since: "0.2.0",
    about: {
        from: "models, data sets and spaces of the Hugging Face Hub: its cache, at any path (`hub/models--…`), and folders that `hf download --local-dir` filled",
        identity: "repository, commit, digest over the downloaded files' own digests",
        packages: "repositories of the Hugging Face Hub",
    },
    purl: [huggingface_about/* huggingfaceType */.T],
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 42134))).collect(tree),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/java/caches.js


/** What Maven and Gradle fetched for builds. */
const java_caches_caches = {
    // Maven marks the folder of each version that it fetched: <repository>/<group>/<name>/<version>/_remote.repositories.
    "_remote.repositories": (_, { path }) => [(0,tree_index/* parentOf */.gN)(path)],
    // Gradle: <home>/caches/modules-2/files-2.1/<group>/<name>/<version>/<sha1>/.
    "files-2.1": (tree, { path }) => path.endsWith("/modules-2/files-2.1") && folders(tree, path).length > 0 ? [path] : [],
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/java/index.js

/** Java archives. */
const java = {
    id: "java",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Java archives that belong to no package, and the archives inside them: Maven coordinates",
        identity: "path, sha256",
    },
    contents: true,
    caches: java_caches_caches,
    // Coordinates: one letter more or less is another archive.
    names: { loose: (name) => name },
    purl: [{ type: "maven" }],
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 24080))).collect(tree, survey),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/julia/index.js
/** Julia. */
const julia = {
    id: "julia",
    version: 2,
    since: "0.1.0",
    about: {
        from: "the manifest of every environment, and Julia itself",
        identity: "environment, UUID, git tree, commit",
    },
    purl: [{ type: "julia" }],
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 20257))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 88183))).owned(tree),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/nix/index.js
const nix_store = { folder: "/nix/store", database: "/nix/var/nix/db/db.sqlite", type: "nix" };
/** What Nix built or fetched into its store. */
const nix = {
    id: "nix",
    version: 1,
    since: "0.2.0",
    about: {
        from: "Nix: the paths of `/nix/store` in its database, or all if there is no database",
        identity: "hash of the store path (all that went into it), output, sha256 of its archive",
        packages: "paths of Nix's store",
    },
    purl: [{ type: "nix" }],
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92484))).collectStore(tree, nix_store),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92484))).ownedInStore(tree, nix_store),
};

var npm_about = __webpack_require__(98282);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/caches.js

const npm_caches_caches = {
    // yarn 1: <cache>/v6/npm-a-1.0.0-<hash>/node_modules/a/.yarn-metadata.json.
    ".yarn-metadata.json": (_, { path }) => /^(.+\/v\d+)\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+\/\.yarn-metadata\.json$/.exec(path)?.slice(1) ?? [],
    // yarn's later versions: files that are linked into node_modules, by their sha1 (and mode).
    index: (tree, { path }) => folderIfAllNamed(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{40}\d*\.dat$/),
    // pnpm: <store>/v10/files/ab/<sha512>, with "-exec" or "-index.json" behind it.
    files: (tree, { path }) => folderIfAllNamed(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{126}(-\w+(\.\w+)?)?$/),
    // bun: <home>/install/cache/a@1.0.0@@@1.
    cache: (tree, { path }) => path.endsWith("/install/cache") && folders(tree, path).some((folder) => folder.includes("@@@"))
        ? [path]
        : [],
};

var interpreter = __webpack_require__(23139);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/documents.js
/**
 * JavaScript that limits the choice of yarn (all versions) and pnpm (until it became a native program); part of the
 * module in hook.ts. Each is a single file with its own code for choosing, so the registry's document is reduced as it
 * is read: by versions newer than the build, or, if the registry gives no times, by those that are not locked. The
 * short form of a document has no times, so the full one is requested. A version that the recipe names exactly is never
 * hidden.
 */
const documents = `const cut = (packument) => {
  const { name, versions, time = {} } = packument;
  const entry = locked.get(name) || { versions: new Set() };
  const isOld = (version) => Date.parse(time[version]) <= moment;
  const kept = Object.keys(versions).filter(
    (version) => entry.versions.has(version) || isOld(version) || named.has(name + "@" + version),
  );
  return kept.length > 0 ? withOnly(packument, kept, entry) : packument;
};
if (/(^|[\\\\/])(yarn|pnpm|pnpx|corepack)[^\\\\/]*$/.test(process.argv[1] || "")) {
  const parse = JSON.parse;
  JSON.parse = function () {
    const read = parse.apply(this, arguments);
    return read && read.name && read.versions && read["dist-tags"] ? cut(read) : read;
  };
  const { OutgoingMessage } = require("http");
  const { setHeader } = OutgoingMessage.prototype;
  OutgoingMessage.prototype.setHeader = function (name, value) {
    const isShort = /^accept$/i.test(name) && /vnd\\.npm\\.install-v1/.test(String(value));
    return setHeader.call(this, name, isShort ? "application/json" : value);
  };
}`.split("\n");

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/hook.js

/**
 * A module that node loads into npm: it hides from npm's choice (npm-pick-manifest) every version that the build could
 * not have chosen. If the registry gives times, that is what was published later; if not, everything that is not
 * locked. A request that none of the remaining versions satisfies sees all versions: its version is fixed by a lock
 * file or on the command line, and what it installed was removed again by the end of the first build.
 *
 * yarn and pnpm are single files with their own code for choosing. For them the module hides the same versions in the
 * registry's documents, which it requests in the form that has times. A version that the recipe names exactly is never
 * hidden.
 */
const hook_hook = (named) => [
    ...choice,
    `const named = new Set(${JSON.stringify(named)});`,
    ...documents,
];
const choice = `// Hides from npm, yarn and pnpm what the build could not have chosen.
const { readFileSync } = require("fs");
const Module = require("module");
const { join } = require("path");
const moment = Date.parse(process.env.npm_config_before);
const locked = new Map();
for (const line of readFileSync(join(__dirname, "npm-versions"), "utf8").split("\\n")) {
  const [name, version, isTop] = line.split(" ");
  if (!name) continue;
  const entry = locked.get(name) || { versions: new Set(), top: undefined };
  entry.versions.add(version);
  if (isTop) entry.top = version;
  locked.set(name, entry);
}
const withOnly = (packument, kept, entry) => {
  const versions = {};
  for (const version of kept) versions[version] = packument.versions[version];
  const last = kept.filter((version) => entry.versions.has(version)).pop() || kept[kept.length - 1];
  const tags = Object.assign({}, packument["dist-tags"]);
  for (const tag of Object.keys(tags)) {
    if (!versions[tags[tag]]) tags[tag] = versions[entry.top] ? entry.top : last;
  }
  return Object.assign({}, packument, { versions, "dist-tags": tags });
};
const narrow = (packument) => {
  const entry = packument && locked.get(packument.name);
  const times = packument && packument.time;
  const all = (packument && packument.versions) || {};
  const isOld = (version) => times && times[version] && Date.parse(times[version]) <= moment;
  const kept = Object.keys(all).filter((version) => entry && (entry.versions.has(version) || isOld(version)));
  return kept.length === 0 ? packument : withOnly(packument, kept, entry);
};
const choose = (pick) => (packument, wanted, options) => {
  const narrowed = narrow(packument);
  if (narrowed === packument) return pick(packument, wanted, options);
  try {
    return pick(narrowed, wanted, Object.assign({}, options, { before: null }));
  } catch (error) {
    return pick(packument, wanted, options);
  }
};
const load = Module._load;
const wrapped = new Map();
Module._load = function (request) {
  const loaded = load.apply(this, arguments);
  if (request !== "npm-pick-manifest" || typeof loaded !== "function") return loaded;
  if (!wrapped.has(loaded)) wrapped.set(loaded, Object.assign(choose(loaded), loaded));
  return wrapped.get(loaded);
};`.split("\n");

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/pin.js



/**
 * Pins npm packages, including the nested ones of global installs, for which npm has no lock: a module loaded into npm
 * (NODE_OPTIONS) hides every version that the build could not have chosen, and npm's own option `before` hides what was
 * published since.
 */
function pinNpm({ packages, build }) {
    const ours = packages.filter((found) => found.owner === undefined && !(0,interpreter/* isInterpreter */.X)(found));
    const located = ours.flatMap(({ name, version, location }) => 
    // The file of a package without a version contains none to compare.
    location?.endsWith("/package.json") && version !== "0.0.0" ? [`${name} ${version} ${location}`] : []);
    const registered = ours.filter((found) => found.version !== "0.0.0" && !isElsewhere(found));
    return {
        files: {
            npm: located.sort(),
            "npm-versions": [...new Set(registered.map(versionLine))].sort(),
            "npm-hook.cjs": hook_hook(namedVersions(build.script)),
        },
        before: [],
        check: [
            "while read -r name version record; do",
            '  grep -q "\\"version\\"[[:space:]]*:[[:space:]]*\\"$version\\"" "$record" 2>/dev/null ||',
            `    echo "npm: locked, not here: $name $version ($record)"`,
            `done <"$stx/npm"`,
        ],
        cleanup: [],
        unlocked: [
            ...(replacesOptions.test(build.script) ? [pin_unlockedOptions] : []),
            ...ours.filter(isElsewhere).map((found) => ({
                what: `npm package ${found.name} ${found.version}`,
                reason: "installed from a URL or a repository, not from a registry",
            })),
        ],
    };
}
const isElsewhere = ({ url, commit }) => url !== undefined || commit !== undefined;
/** "name version", and "top" if the package is not nested in another one's folder. */
const versionLine = ({ name, version, location }) => `${name} ${version}${location?.split("/node_modules/").length === 2 ? " top" : ""}`;
/** "name@version" for each exact version in a script's text: what the recipe itself asks for is not hidden. */
const namedVersions = (script) => [
    ...new Set(script.match(/(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*/g)),
];
/** npm's own option `before`, and the path of the module, which is an empty file where nothing is pinned. */
function npmPinSetup({ moment }) {
    return {
        files: { npm: [], "npm-versions": [], "npm-hook.cjs": [] },
        before: [
            `export NODE_OPTIONS="\${NODE_OPTIONS:+$NODE_OPTIONS }--require=$stx/npm-hook.cjs" npm_config_before="${new Date(moment * 1000).toISOString()}"`,
        ],
        cleanup: [],
        forget: [
            (0,pins/* forgetVariable */.MX)("npm_config_before"),
            `s# \\{0,1\\}--require=${pins/* pinsFolderInSed */.c8}/npm-hook\\.cjs##g`,
        ],
    };
}
/** Whether a recipe replaces NODE_OPTIONS, which removes our module; one that only adds to it does not. */
const replacesOptions = /\bNODE_OPTIONS=(?!["']?[^\n;]*\$\{?NODE_OPTIONS)/;
const pin_unlockedOptions = {
    what: "npm packages that are installed after the recipe sets NODE_OPTIONS",
    reason: "the recipe replaces the option that pins them, so only what was published later is hidden from npm",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/index.js



/** npm and its relatives, and Node.js. */
const npm = {
    id: "npm",
    version: 2,
    since: "0.1.0",
    about: {
        from: "npm, yarn, pnpm, bun, deno: every `node_modules`, global or an application's, Plug'n'Play, packages in deno's own folder, managers fetched by Corepack, and Node.js itself",
        identity: "folder, integrity if a lock file records it",
        pinnedBy: "a module that node loads into npm (`NODE_OPTIONS`) and npm's `before`: versions newer than the build are hidden, also for the dependencies of global packages; a request that no locked version satisfies (`npm ci`) sees the other versions. yarn and pnpm before 12 get registry documents that are filtered in the same way, even if these give no times",
    },
    purl: [npm_about/* npmType */.I],
    caches: npm_caches_caches,
    pin: pinNpm,
    pinSetup: npmPinSetup,
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 70149))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 23342))).owned(tree),
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 68795))).npmIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 40613))).askNpm(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/octave/index.js
/** Packages of GNU Octave. */
const octave = {
    id: "octave",
    version: 1,
    since: "0.2.0",
    about: {
        from: "GNU Octave: packages installed by `pkg install`, globally or for a user (`packinfo/DESCRIPTION`)",
        identity: "folder",
        packages: "packages of Octave",
    },
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 93556))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 1595))).owned(tree),
};

var pacman_about = __webpack_require__(15807);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/pacman/index.js


/** Arch Linux and its derivatives. */
const pacman = {
    id: "pacman",
    version: 1,
    since: "0.2.0",
    about: {
        from: "Arch Linux, Manjaro, MSYS2: pacman's local database",
        identity: "architecture, base package",
    },
    names: { normal: purl/* lowerCase */.g },
    purl: [pacman_about/* alpm */.p],
    ownsOthers: true,
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 62764))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 92963))).owned(tree),
    repositories: async (tree) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 9540))).pacmanRepositories(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 41701))).askPacman(packages, index),
};

var perl_about = __webpack_require__(64702);
var plural = __webpack_require__(21417);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/perl/pin.js




/** Whether cpanm recorded from which archive of CPAN a module came. */
const isNoted = ({ origin, name, version }) => origin !== undefined &&
    /^\w\/\w\w\/[\w./+-]+$/.test(origin) &&
    /^[\w:]+$/.test(name) &&
    /^[\w.]+$/.test(version);
const distribution = (file) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");
/**
 * Pins what cpanm installs by an index that it uses before CPAN's own (`--mirror-index`, `--cascade-search`), which
 * names the distribution of each module as it was installed. A request that this index does not satisfy goes on to
 * CPAN.
 */
function pinPerl({ packages, build }) {
    const ours = packages.filter(({ owner, name }) => owner === undefined && name !== "perl");
    const noted = ours.filter(isNoted);
    const lines = noted.flatMap(({ name, version, origin, provides = [] }) => [`${name} ${version}`, ...provides].map((module) => `${module} ${origin}`));
    const notes = noted.flatMap(({ location, origin }) => location === undefined ? [] : [`${distribution(origin)} ${location}`]);
    const others = ours.length - noted.length;
    return {
        files: {
            "cpan-index": [...new Set(lines)].sort(order/* byCodeUnit */.X),
            perl: [...new Set(notes)].sort(order/* byCodeUnit */.X),
        },
        before: [],
        check: [
            "while read -r dist packlist; do",
            "  now=",
            // Beside the library, or elsewhere for a system's perl (sitelib and sitearch differ).
            `  for library in "\${packlist%%/auto/*}" /usr/local/share/perl/*/* /usr/local/share/perl5/* /usr/local/share/perl5/*/*; do`,
            `    for note in "$library/.meta/\${dist%-*}"-[v0-9]*/install.json; do`,
            `      [ ! -e "$note" ] || { note=\${note%/*}; now="$now \${note##*/}"; }`,
            "    done",
            "  done",
            `  case "$now " in *" $dist "*) now= ;; esac`,
            '  [ -e "$packlist" ] || now=" nothing"',
            '  [ -z "$now" ] || echo "perl: locked: $dist ($packlist), here:$now"',
            `done <"$stx/perl"`,
        ],
        cleanup: [],
        unlocked: [
            ...(others > 0 ? [unlockedOthers(others)] : []),
            ...(noted.length > 0 && hasOwnIndex(build.script) ? [unlockedIndex] : []),
        ],
    };
}
/** An empty index. */
function perlPinSetup({ script }) {
    return {
        files: { "cpan-index": [], perl: [] },
        before: hasOwnIndex(script)
            ? []
            : [
                `export PERL_CPANM_OPT="--mirror-index=$stx/cpan-index --cascade-search\${PERL_CPANM_OPT:+ $PERL_CPANM_OPT}"`,
            ],
        cleanup: [],
        forget: [
            `\\#^\\(export \\|declare -x \\)\\{0,1\\}PERL_CPANM_OPT=["']\\{0,1\\}${options}["']\\{0,1\\}$#d`,
            `s#${options} \\{0,1\\}##g`,
        ],
    };
}
const options = `--mirror-index=${pins/* pinsFolderInSed */.c8}/cpan-index --cascade-search`;
/** Whether a recipe gives cpanm an index, or replaces its options. */
const hasOwnIndex = (script) => /--mirror-index\b/.test(script) || (0,variables/* replacesVariable */.U)("PERL_CPANM_OPT", script);
const unlockedOthers = (count) => ({
    what: `${(0,plural/* plural */.L)(count, "Perl module")} that cpanm has no record of`,
    reason: "installed by cpan, by cpm, or from a folder: only cpanm records which distribution a module came from",
});
const unlockedIndex = {
    what: "Perl modules that cpanm installs",
    reason: "the recipe has an index or options of its own for cpanm, instead of those that pin them",
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/perl/index.js


/** CPAN. */
const perl = {
    id: "perl",
    version: 2,
    since: "0.1.0",
    about: {
        from: "CPAN: every `.packlist`",
        identity: "library, distribution file",
        pinnedBy: "a separate index for cpanm (`PERL_CPANM_OPT`), which names the installed distribution of each module",
    },
    purl: [perl_about/* cpan */.f],
    pin: pinPerl,
    pinSetup: perlPinSetup,
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 76383))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 18034))).owned(tree),
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 10007))).perlIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 6704))).askPerl(packages, index),
};

var python_about = __webpack_require__(44725);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/caches.js


const python_caches_caches = {
    // uv's cache, which has a CACHEDIR.TAG like other caches. The programs in its environments-v2 can be run, so that
    // folder stays.
    "CACHEDIR.TAG": (tree, { path }) => folders(tree, (0,tree_index/* parentOf */.gN)(path)).filter((folder) => /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder)),
    // virtualenv, also when poetry and tox run it: the unpacked packages that it puts into new environments.
    CopyPipInstall: seedImage,
    SymlinkPipInstall: seedImage,
};
function seedImage(_, { path }) {
    return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
}

var python_version = __webpack_require__(18720);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/constraints.js

/** The environment that a package without a prefix is counted in. */
const systemPrefix = "/usr";
const prefixOf = ({ prefix }) => prefix ?? systemPrefix;
/** `<=` does not accept a local part ("2.1+cu118"), and ignores it when it compares (PEP 440). */
const bound = (version) => version.replace(/\+.*$/, "");
/**
 * The line for one package: its version, or, if the build had several one after the other, the newest as upper bound:
 * with that, the recipe's own commands choose as they did.
 */
function constraint(name, versions) {
    const different = [...new Set(versions)];
    if (different.length === 1)
        return `${name}==${different[0]}`;
    const most = (0,python_version/* newest */.BP)(different);
    return most === undefined ? undefined : `${name}<=${bound(most)}`;
}
const lines = (versions) => [...versions].flatMap(([name, each]) => constraint(name, each) ?? []).sort();
function versionsByName(packages) {
    const found = new Map();
    for (const { name, version } of packages)
        found.set(name, [...(found.get(name) ?? []), version]);
    return found;
}
/**
 * @param indexed packages that were installed from an index
 * @param local packages that were installed from a folder, an address or a repository
 * @param passing packages that the build had only temporarily
 */
function constraintsOf(indexed, local, passing) {
    const all = versionsByName(indexed);
    const between = versionsByName(passing);
    const others = versionsByName(local);
    const isMixed = (name) => others.get(name)?.some((version) => !all.get(name)?.includes(version));
    const mixed = [...all.keys()].filter(isMixed).sort();
    const free = new Map([...all, ...between].filter(([name]) => !others.has(name) || !isMixed(name)));
    const shared = lines(new Map([...free.keys()].map((name) => [name, [...(all.get(name) ?? []), ...(between.get(name) ?? [])]])));
    const isOne = (name) => new Set([...(all.get(name) ?? []), ...(between.get(name) ?? [])]).size <= 1;
    const agree = mixed.length === 0 && [...all.keys()].every(isOne);
    const own = new Map();
    if (agree)
        return { shared, own, mixed };
    for (const prefix of new Set([...indexed, ...local].map(prefixOf))) {
        const here = versionsByName(indexed.filter((each) => prefixOf(each) === prefix));
        const localHere = new Set(local.filter((each) => prefixOf(each) === prefix).map(({ name }) => name));
        const names = [...new Set([...here.keys(), ...free.keys()])].filter((name) => here.has(name) || !localHere.has(name));
        // What was temporary in another environment does not matter to this one, as long as this one has a version itself.
        const inBetween = versionsByName(passing.filter((each) => each.prefix === undefined || each.prefix === prefix));
        const versions = names.map((name) => [
            name,
            here.has(name)
                ? [...here.get(name), ...(inBetween.get(name) ?? [])]
                : [...(all.get(name) ?? []), ...(between.get(name) ?? [])],
        ]);
        own.set(prefix, lines(new Map(versions)));
    }
    return { shared, own, mixed };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/choice.js
/**
 * Python code that limits the choice of pip, poetry, pdm and pipenv, loaded into their interpreters; part of the module
 * in hook.ts.
 *
 * From pip it hides what was uploaded after the build, in the documents that an index returns (PEP 700; pip 22.2 and
 * later request these): an isolated build, for which there are no constraints, finds what it found the first time.
 * Locked versions are never hidden, nor is anything of a project whose files are all newer: a mirror may have upload
 * times of its own.
 *
 * poetry, pdm and pipenv have no constraints. They see only the locked versions of a package, or all versions if none
 * of these meets the request. Versions from their own lock files are not looked up in this way.
 * @param moment when the build began, in seconds since 1970
 */
const choice_choice = (moment) => [
    ...choice_documents(moment),
    ...managers,
    "patches = {",
    "    'pip._internal.index.collector': read_documents,",
    "    'poetry.repositories.pool': lambda module: narrow(module, 'Pool', 'find_packages'),",
    "    'poetry.repositories.repository_pool': lambda module: narrow(module, 'RepositoryPool', 'find_packages'),",
    "    'pdm.models.repositories': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
    // The copy of pip inside pipenv, which makes its lock.
    "    'pipenv.patched.notpip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
    "    'pipenv.patched.pip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
    "    'pdm.models.repositories.base': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
    "}",
    ...finder,
];
const choice_documents = (moment) => [
    `moment = '${new Date(moment * 1000).toISOString().slice(0, 19)}'`,
    "class Documents:",
    "    def __init__(self, json):",
    "        self.json = json",
    "    def __getattr__(self, name):",
    "        return getattr(self.json, name)",
    "    def loads(self, *args, **options):",
    "        found = self.json.loads(*args, **options)",
    "        try:",
    "            kept = [file for file in found['files'] if old(file)]",
    "            return dict(found, files=kept) if kept else found",
    "        except Exception:",
    "            return found",
    "def old(file):",
    "    return (file.get('upload-time') or '')[:19] <= moment or locked().match(file['filename'])",
    "def locked():",
    "    if not seen:",
    "        with open(ours + index) as lines:",
    "            pairs = [line.strip().split('==', 1) for line in lines if '==' in line]",
    "        forms = ['[-_.]+'.join(map(re.escape, name.split('-'))) + '-' + re.escape(version) for name, version in pairs]",
    "        seen.append(re.compile('(?:' + '|'.join(forms or ['$']) + ')(?:-|[.](?:tar|zip))', re.I))",
    "    return seen[0]",
    "seen = []",
    "def read_documents(module):",
    "    if hasattr(module, 'json'):",
    "        module.json = Documents(module.json)",
];
const managers = [
    "def plain(name):",
    "    return re.sub('[-_.]+', '-', str(name)).lower()",
    "def narrow(module, owner, method):",
    "    owner = getattr(module, owner, None)",
    "    find = getattr(owner, method, None)",
    "    if find is None or hasattr(find, 'stx'):",
    "        return",
    "    with open(os.path.join(os.path.dirname(here), 'python-versions')) as lines:",
    "        versions = set(tuple(line.split()) for line in lines)",
    "    def find_locked(self, wanted, *args, **options):",
    "        found = find(self, wanted, *args, **options)",
    "        kept = [each for each in found if (plain(getattr(wanted, 'name', wanted)), str(each.version)) in versions]",
    "        return kept or found",
    "    find_locked.stx = True",
    "    setattr(owner, method, find_locked)",
];
/** Changes a module when it is imported in any way. */
const finder = [
    "class Finder:",
    "    def find_spec(self, name, path=None, target=None):",
    "        patch = patches.pop(name, None)",
    "        if patch is None:",
    "            return None",
    "        import importlib.util",
    "        spec = importlib.util.find_spec(name)",
    "        if spec is None or spec.loader is None:",
    "            return spec",
    "        run = spec.loader.exec_module",
    "        def exec_module(module):",
    "            run(module)",
    "            patch(module)",
    "        spec.loader.exec_module = exec_module",
    "        return spec",
    "if sys.version_info >= (3, 7) and any(name in command_line for name in (b'pip', b'poetry', b'pdm')):",
    "    import re",
    "    sys.meta_path.insert(0, Finder())",
];

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/hook.js

/** Debian's own Python installs into /usr/local and the user's home, but its sys.prefix is /usr. */
const interpretersOf = (prefix) => prefix === "/usr/local" || prefix.endsWith("/.local") ? [prefix, "/usr"] : [prefix];
const start = ["import os, sys", "here = os.path.dirname(os.path.abspath(__file__))"];
const next = [
    "for folder in sys.path:",
    '    following = os.path.join(folder, "sitecustomize.py")',
    "    if os.path.abspath(folder) != here and os.path.isfile(following):",
    "        with open(following) as code:",
    '            exec(compile(code.read(), following, "exec"))',
    "        break",
];
/** The file in which the first build records what pip has installed so far. */
const passedFile = "python-passed";
/**
 * A `sitecustomize` module that records the content of pip's environment whenever pip ends: a later command may replace
 * it, and under `--quiet` pip does not print it. Then it runs the next `sitecustomize`.
 */
const noting = [
    "import atexit",
    ...start,
    "def note():",
    "    if 'pip' not in sys.modules:",
    "        return",
    "    try:",
    `        with open(os.path.join(os.path.dirname(here), '${passedFile}'), 'a') as notes:`,
    "            for folder in sys.path:",
    "                if folder.endswith('-packages') and os.path.isdir(folder):",
    "                    notes.writelines(folder + '/' + name + '\\n' for name in os.listdir(folder) if name.endswith('.dist-info'))",
    "    except (IOError, OSError):",
    "        pass",
    "atexit.register(note)",
    ...next,
];
/**
 * A `sitecustomize` module that gives each interpreter the constraints of its own environment (file
 * `python-constraints-N` for `prefixes[N]`), in addition to those of the recipe. pip gets none while it fills the
 * environment of an isolated build, which constraints also reached before 26.2 (`PIP_CONSTRAINT` in pip's user guide).
 */
function python_hook_hook(prefixes, moment) {
    const table = prefixes.flatMap((prefix, index) => interpretersOf(prefix).map((name) => `    ${JSON.stringify(name)}: "-${index}",`));
    return [
        "# Gives each interpreter the constraints of its own environment, then runs the next sitecustomize.",
        ...start,
        "index = {",
        ...table,
        "}.get(sys.prefix, '')",
        "ours = os.path.join(os.path.dirname(here), 'python-constraints')",
        "try:",
        "    with open('/proc/self/cmdline', 'rb') as command:",
        "        command_line = command.read()",
        "except (IOError, OSError):",
        "    command_line = b''",
        "isolated = b'/pip-build-env-' in command_line",
        "for name in ('PIP_CONSTRAINT', 'UV_CONSTRAINT'):",
        "    paths = os.environ.get(name, ours if name == 'PIP_CONSTRAINT' else '').split()",
        "    others = [path for path in paths if not path.startswith(ours)]",
        "    if len(others) < len(paths) or name == 'PIP_CONSTRAINT':",
        "        paths = others if isolated else others + [ours + index]",
        "        if paths:",
        "            os.environ[name] = ' '.join(paths)",
        "        else:",
        "            os.environ.pop(name, None)",
        ...choice_choice(moment),
        ...next,
    ];
}

var log = __webpack_require__(26518);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/pin.js







/**
 * Pins Python packages by constraints (pip's and uv's `-c` file, set by environment variables): whatever the recipe
 * asks to install, only the locked version can be chosen, also for dependencies. If environments differ in a package,
 * if pip builds in isolated environments, or if the recipe has its own constraints, a `sitecustomize` module gives each
 * interpreter its own constraints.
 */
function pinPython({ packages, transient, floats, moment, build }) {
    const ours = packages.filter((found) => found.owner === undefined && !(0,interpreter/* isInterpreter */.X)(found));
    const isLocal = (found) => found.editable === true || found.url !== undefined;
    const indexed = ours.filter((found) => !isLocal(found));
    const local = ours.filter(isLocal);
    const { shared, own, mixed } = constraintsOf(indexed, local, transient ?? []);
    const forUv = mayConstrainUv(build.script);
    // If one list of constraints is right for every interpreter and command, the variable is enough.
    const needsHook = own.size > 0 || local.length > 0 || build.isolatedBuilds;
    const prefixes = [...own.keys()].sort();
    const receipts = unique(ours.flatMap(({ location }) => /^.*\/tools\/[^/]+(?=\/lib)/.exec(location ?? "")?.[0] ?? [])).map((folder) => `${folder}/uv-receipt.toml`);
    return {
        files: {
            "python-constraints": shared,
            "python-versions": unique(indexed.map(({ name, version }) => `${name} ${version}`)),
            python: unique(ours.flatMap((found) => (found.location ? [found.location] : []))),
            ...(0,pins/* floatFile */.px)("python", floats),
            ...Object.fromEntries(prefixes.map((prefix, index) => [`python-constraints-${index}`, own.get(prefix)])),
            "python-hook/sitecustomize.py": python_hook_hook(prefixes, moment),
            ...(receipts.length > 0 ? { "python-receipts": receipts } : {}),
        },
        before: [],
        check: [
            `while read -r record; do`,
            `  [ -e "$record" ] || { now=$(set -- "\${record%-*}"-[0-9]*.dist-info; [ ! -e "$1" ] || echo ", here: $*"); echo "python: locked, not here: $record$now"; }`,
            `done <"$stx/python"`,
            `sed 's,/[^/]*$,,' "$stx/python" | sort -u | while read -r folder; do`,
            `  for record in "$folder"/*.dist-info; do`,
            // The name in its normal form, in which floats are written (PEP 503).
            `    name=$(echo "\${record##*/}" | sed 's/-[^-]*\\.dist-info$//; y/ABCDEFGHIJKLMNOPQRSTUVWXYZ_./abcdefghijklmnopqrstuvwxyz--/')`,
            `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/python" ||`,
            `      ${(0,pins/* unlessFloat */.Bh)("python", floats)}echo "python: here, not locked: $record"`,
            "  done",
            "done",
        ],
        cleanup: [
            // uv records in its receipt which constraints a tool was installed with.
            ...(receipts.length > 0
                ? [
                    `while read -r file; do`,
                    `  [ ! -e "$file" ] || sed -i '/^constraints = \\[.*\\]$/d; /^constraints = \\[$/,/^\\]$/d' "$file"`,
                    `done <"$stx/python-receipts"`,
                ]
                : []),
        ],
        unlocked: [
            ...local.map(unlockedLocal),
            ...(local.some(({ installer }) => installer === "uv") ? [unlockedUvBuilds] : []),
            ...(build.isolatedBuilds ? unique(packages.flatMap(pipWithoutTimes)) : []).map(unlockedBuilds),
            ...(forUv
                ? []
                : [
                    {
                        what: "packages that uv installs without a pylock.toml",
                        reason: "uv refuses constraints beside a pylock.toml, so it is given none",
                    },
                ]),
            ...(needsHook && (0,variables/* replacesVariable */.U)("PYTHONPATH", build.script)
                ? [afterSetting("PYTHONPATH", "pip")]
                : []),
            ...((0,variables/* replacesVariable */.U)("UV_CONSTRAINT", build.script) ? [afterSetting("UV_CONSTRAINT", "uv")] : []),
            ...(usesOneList.test(build.script) ? shared.filter((line) => line.includes("<=")) : []).map((line) => ({
                what: `python package ${line.replace(/<=.*/, "")}, where uv or pipx installs it`,
                reason: `the build had several versions of it; they can be given only one constraint, ${line}`,
            })),
            ...mixed.map((name) => ({
                what: `python package ${name}, where uv or pipx installs it`,
                reason: "one environment has it from an index, another from a folder or an address; they can be given only one constraint",
            })),
        ],
    };
}
/**
 * uv is not a Python program, and pipx does not pass our module to its pip: both get the constraints of all
 * environments.
 */
const usesOneList = /\b(?:uvx?|pipx)\b/;
/** uv refuses to install from a pylock.toml if constraints are set. */
const mayConstrainUv = (script) => !/pylock/.test(script);
/** Empty constraints, and the module through which each interpreter gets its own. */
function pythonPinSetup({ script }) {
    return {
        files: {
            "python-constraints": [],
            "python-versions": [],
            python: [],
            "floats-python": [],
            "python-receipts": [],
            [passedFile]: [],
            // For environments with constraints of their own; their number is not known before the first build.
            ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`python-constraints-${index}`, []])),
            "python-hook/sitecustomize.py": noting,
        },
        before: [
            ...["PIP_CONSTRAINT", ...(mayConstrainUv(script) ? ["UV_CONSTRAINT"] : [])].map((name) => `export ${name}="\${${name}:+$${name} }$stx/python-constraints"`),
            `chmod 0666 "$stx/${passedFile}"`,
            `export PYTHONPATH="$stx/python-hook\${PYTHONPATH:+:$PYTHONPATH}"`,
        ],
        cleanup: [],
        forget: [
            `s#${pins/* pinsFolderInSed */.c8}/python-hook:\\{0,1\\}##g`,
            `s# \\{0,1\\}${pins/* pinsFolderInSed */.c8}/python-constraints##g`,
        ],
        rough: {
            before: [],
            cleanup: [
                `sort -u "$stx/${passedFile}" | while read -r record; do [ -e "$record" ] || echo "${log/* passedMark */.IB}$record"; done`,
            ],
        },
    };
}
const afterSetting = (name, tool) => ({
    what: `packages that ${tool} installs after the recipe sets ${name}`,
    reason: `the recipe replaces what pins them; add to $${name} instead`,
});
/** The version of a pip that reads an index's pages, which have no times; 22.2 and later read its JSON documents. */
const pipWithoutTimes = ({ name, version }) => name === "pip" && (0,python_version/* compareVersions */.Zy)(version, "22.2") === -1 ? [version] : [];
/** uv's own cut-off (exclude-newer) would hide every file without an upload time, and is written into uv.lock. */
const unlockedUvBuilds = {
    what: "what uv installs to build packages in isolation",
    reason: "no constraint of ours reaches there; pin it in pyproject.toml: [tool.uv] build-constraint-dependencies",
};
const unlockedBuilds = (version) => ({
    what: `what pip ${version} installs to build packages in isolation`,
    reason: "this pip does not ask when a file was uploaded, so newer ones cannot be hidden; use pip 22.2 or later",
});
const unlockedLocal = (found) => ({
    what: `python package ${found.name} ${found.version}`,
    reason: found.commit
        ? `installed from version control; name the commit in the recipe: ${found.commit}`
        : "installed from a folder or a URL, which no constraint can pin",
});
const unique = (lines) => [...new Set(lines)].sort();

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/index.js



/** Python packages, and the interpreters. */
const python = {
    id: "python",
    version: 2,
    since: "0.1.0",
    about: {
        from: "every environment (system, virtual, user's, conda's, `--target`, eggs of zc.buildout) and the interpreters",
        identity: "prefix, commit, link and hash of a direct install, editable or not",
        pinnedBy: "`PIP_CONSTRAINT` and `UV_CONSTRAINT`; if environments differ, pip builds in isolation, or the recipe sets constraints itself, each interpreter gets the constraints of its own environment. Isolated builds get none, but do not see what was uploaded after the build (pip 22.2 and later, on an index with upload times, such as PyPI). poetry, pdm (not with `use_uv`) and pipenv see only the locked versions, unless their own lock file names others",
    },
    names: python_about/* names */.Dy,
    purl: [python_about/* pypi */.vl],
    caches: python_caches_caches,
    pin: pinPython,
    pinSetup: pythonPinSetup,
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 32810))).collect(tree, survey),
    owned: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 85269))).owned(tree, survey),
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 21436))).pythonIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 74995))).askPython(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/pyz/index.js


/**
 * Python packages inside single-file applications, which Python runs without unpacking: zipapps, and those made by pex
 * and shiv.
 */
const pyz = {
    id: "pyz",
    version: 1,
    since: "0.2.0",
    about: {
        from: "single-file Python applications (zipapp, shiv, pex) that belong to no package: the packages inside",
        identity: "file",
        packages: "packages inside Python applications of one file",
    },
    contents: true,
    names: python_about/* names */.Dy,
    purl: [python_about/* pypi */.vl],
    caches: {
        // Folders into which pex and shiv unpack on the first run.
        installed_wheels: (_, { path }) => (/\/\.?pex(?:\/\d+)?\/installed_wheels$/.test(path) ? [path] : []),
        unzipped_pexes: (_, { path }) => (/\/\.?pex(?:\/\d+)?\/unzipped_pexes$/.test(path) ? [path] : []),
        "site-packages": (_, { path }) => /\/\.shiv\/[^/]+_[0-9a-f]{64}\/site-packages$/.test(path) ? [(0,tree_index/* parentOf */.gN)(path)] : [],
    },
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 57479))).collect(tree, survey),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/r/pin.js

/**
 * Pins R packages by a filter for `available.packages()`, which a site profile sets: `install.packages()` and tools
 * based on it (BiocManager, remotes' dependencies) find only the locked version. If that is no longer current, or the
 * package was archived, they find it in the repository's Archive (?available.packages, ?Startup).
 */
function pinR({ packages, floats }) {
    const installed = packages.filter(({ name, prefix }) => name !== "R" && prefix !== undefined);
    const ours = installed.filter(({ owner, purl }) => owner === undefined && !purl.startsWith("pkg:generic/"));
    const elsewhere = ours.filter(({ commit, url }) => commit !== undefined || url !== undefined);
    const versions = new Map();
    for (const { name, version } of ours.filter((found) => !elsewhere.includes(found)))
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    const agreed = [...versions].filter(([, set]) => set.size === 1);
    const disagreed = [...versions].filter(([, set]) => set.size > 1);
    return {
        files: {
            "r-versions": agreed.map(([name, [version]]) => `${name} ${version}`).sort(),
            r: installed.map(({ name, version, prefix }) => `${name} ${version} ${prefix}`).sort(),
            "r-profile.R": profile,
            ...(0,pins/* floatFile */.px)("r", floats),
        },
        before: [],
        check: [
            "while read -r name version library; do",
            `  now=$(sed -n 's/^Version: *//p' "$library/$name/DESCRIPTION" 2>/dev/null || :)`,
            `  [ "$now" = "$version" ] || echo "r: locked: $name $version in $library, here: \${now:-none}"`,
            `done <"$stx/r"`,
            `cut -d ' ' -f 3- "$stx/r" | sort -u | while read -r library; do`,
            `  for folder in "$library"/*/Meta/package.rds; do`,
            `    name=\${folder%/Meta/package.rds}`,
            `    name=\${name##*/}`,
            `    [ ! -e "$folder" ] || grep -q "^$name [^ ]* $library$" "$stx/r" ||`,
            `      ${(0,pins/* unlessFloat */.Bh)("r", floats)}echo "r: here, not locked: $name in $library"`,
            "  done",
            "done",
        ],
        cleanup: [],
        unlocked: [...elsewhere.map(unlockedOne), ...disagreed.map(unlockedSeveral)],
    };
}
/** A profile that only loads the profile it replaces. */
function rPinSetup() {
    return {
        files: { "r-versions": [], r: [], "r-profile.R": ["local({", ...siteProfile, "})"], "floats-r": [] },
        before: [`export STX_R_PROFILE="\${R_PROFILE:-}" R_PROFILE="$stx/r-profile.R"`],
        cleanup: [],
        forget: [(0,pins/* forgetVariable */.MX)("STX_R_PROFILE")],
    };
}
const unlockedOne = ({ name, version, commit }) => ({
    what: `R package ${name} ${version}`,
    reason: commit
        ? `installed from version control; name the commit in the recipe: ${commit}`
        : "installed from a URL, not from a repository of packages",
});
const unlockedSeveral = ([name, versions]) => ({
    what: `R package ${name}`,
    reason: `its libraries hold it in several versions (${[...versions].sort().join(", ")}), of which R is offered the newest only`,
});
const siteProfile = `  site <- Sys.getenv("STX_R_PROFILE")
  if (!nzchar(site)) site <- file.path(R.home("etc"), "Rprofile.site")
  if (file.exists(site)) source(site, local = globalenv())`.split("\n");
const profile = `# Lets R choose among the locked versions only, then reads the profile that this one stands in for.
local({
  lines <- strsplit(readLines("${pins/* pinsFolder */.n$}/r-versions"), " ")
  locked <- structure(vapply(lines, \`[\`, "", 2L), names = vapply(lines, \`[\`, "", 1L))
  kept <- "${pins/* pinsFolder */.n$}/r-archive"
  # What an older version says of itself, from its own file: the repository's index describes the newest only.
  describe <- function(name, version, repository) {
    file <- file.path(kept, paste0(name, "_", version, ".tar.gz"))
    if (!file.exists(file)) {
      dir.create(kept, showWarnings = FALSE)
      url <- paste(repository, "Archive", name, basename(file), sep = "/")
      # Asked for once in a build.
      absent <- file.path(kept, "absent")
      if (file.exists(absent) && url %in% readLines(absent)) return(NULL)
      get <- function() utils::download.file(url, file, mode = "wb", quiet = TRUE) != 0
      if (tryCatch(get(), condition = function(said) TRUE)) {
        unlink(file)
        cat(url, "\\n", file = absent, sep = "", append = TRUE)
        return(NULL)
      }
    }
    utils::untar(file, files = paste0(name, "/DESCRIPTION"), exdir = kept)
    read.dcf(file.path(kept, name, "DESCRIPTION"))[1, ]
  }
  choose <- function(db) {
    wanted <- locked[db[, "Package"]]
    exact <- !is.na(wanted) & db[, "Version"] == wanted
    elsewhere <- db[, "Package"] %in% db[exact, "Package"]
    db <- db[is.na(wanted) | exact | !elsewhere, , drop = FALSE]
    wanted <- locked[db[, "Package"]]
    for (row in which(!is.na(wanted) & db[, "Version"] != wanted)) {
      fields <- describe(db[row, "Package"], wanted[[row]], db[row, "Repository"])
      if (is.null(fields)) next
      for (field in colnames(db)) db[row, field] <- fields[field]
      db[row, "Repository"] <- paste0("file://", kept)
    }
    # What a repository has archived as a whole is in no index.
    own <- paste0("file://", kept)
    repositories <- setdiff(unique(db[, "Repository"]), own)
    for (name in setdiff(names(locked), db[, "Package"])) for (repository in repositories) {
      fields <- describe(name, locked[[name]], repository)
      if (is.null(fields)) next
      row <- unname(fields[colnames(db)])
      row[colnames(db) == "Repository"] <- own
      db <- rbind(db, row)
      rownames(db) <- db[, "Package"]
      break
    }
    db
  }
  options(available_packages_filters = list(choose, "R_version", "OS_type", "subarch", "duplicates"))
${siteProfile.join("\n")}
})`.split("\n");

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/r/index.js

/** R packages, and R. */
const r = {
    id: "r",
    version: 1,
    since: "0.1.0",
    about: {
        from: "R packages of every library, and R itself",
        identity: "library, repository, commit, the R they were built with",
        pinnedBy: "a filter of `available.packages()`, which finds the locked version in the repository's Archive if it is no longer the newest (`install.packages`, `BiocManager`, `remotes`; not pak, nor R with `--no-site-file`)",
    },
    otherDigests: true,
    purl: [{ type: "cran" }, { type: "bioconductor" }],
    pin: pinR,
    pinSetup: rPinSetup,
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 43082))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 27817))).owned(tree),
    indexes: async () => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 84184))).rIndexes,
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 68495))).askR(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/ros/index.js
/** Packages of the Robot Operating System. */
const ros = {
    id: "ros",
    version: 1,
    since: "0.2.0",
    about: {
        from: "ROS 1 and 2: `package.xml` of installed packages and of workspaces",
        identity: "folder",
        packages: "packages of ROS",
    },
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 5808))).collect(tree, survey),
};

var rpm_about = __webpack_require__(26558);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/rpm/pin.js

/**
 * Pins rpm packages so that for each locked name only the locked versions can be chosen: in dnf 4 by a plugin of our
 * own, in dnf 5 by its versionlock.toml (dnf5-versionlock(8)), in zypper by locks on all other versions (locks(5)). If
 * dnf's history shows what the build removed again, dnf 4 also installs no other names; the option `includepkgs`
 * (dnf.conf(5)) would forbid them even to `dnf download`, and hide installed packages from `dnf remove`.
 */
function pinRpm({ packages, transient, floats, bootstrap }) {
    const line = ({ name, version, arch }) => `${name} ${version} ${arch ?? "(none)"}`;
    const { own, unlocked } = (0,pins/* splitBySystem */.zg)(packages, "packages of rpm", "the image's package manager");
    return {
        files: {
            rpm: own.map(line).sort(),
            ...(transient ? { "rpm-removed": [knownRemoved, ...transient.map(line).sort()] } : {}),
            ...(floats.length > 0 ? { "rpm-floats": floats.map((float) => `^${float} `) } : {}),
            "rpm-dnf.py": pin_plugin,
        },
        before: holdAll,
        check: [
            "if command -v rpm >/dev/null 2>&1; then",
            "  LC_ALL=C",
            "  export LC_ALL",
            // Even a query leaves traces beside a database, so copies are queried: of each place that it can be in.
            "  for folder in /var/lib/rpm /usr/lib/sysimage/rpm /usr/share/rpm; do",
            `    [ -d "$folder" ] || continue`,
            `    mkdir "$stx/rpm-database"`,
            `    cp -r "$folder/." "$stx/rpm-database"`,
            `    rpm --dbpath "$stx/rpm-database" -qa --qf '%{NAME} %|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE} %{ARCH}\\n'`,
            `    rm -rf "$stx/rpm-database"`,
            `  done | ${floats.length > 0 ? `grep -Evf "$stx/rpm-floats" | ` : ""}sort -u >"$stx/rpm-now"`,
            `  sort "$stx/rpm" >"$stx/rpm-locked"`,
            `  comm -23 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: locked, not here: /'`,
            `  comm -13 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: here, not locked: /'`,
            "fi",
        ],
        cleanup: releaseAll,
        unlocked: [...unlockedOf(own, bootstrap), ...unlocked],
    };
}
/** Begins the list of what was removed again, if that is known: the list itself may be empty. */
const knownRemoved = "# what the build removed again";
/** A plugin without effect, and empty lists. */
function rpmPinSetup() {
    return {
        files: {
            rpm: [],
            "rpm-removed": [],
            "rpm-floats": [],
            "rpm-dnf.py": ["import dnf", "class StxLock(dnf.Plugin):", '    name = "stx-lock"'],
        },
        before: [],
        cleanup: [],
        // Files that recipes also write are not touched if there is nothing to pin.
        rough: { before: holdDnf4, cleanup: releaseDnf4 },
    };
}
const dnf5Locks = "/etc/dnf/versionlock.toml";
/** Written into each entry: `dnf5 versionlock` keeps comments when it rewrites the file. */
const dnf5Comment = 'comment = "stx-lock"';
const dnf5Entry = `\\n[[packages]]\\nname = "%s"\\n${dnf5Comment}\\n[[packages.conditions]]\\nkey = "evr"\\ncomparator = "="\\nvalue = "%s"\\n`;
/** Awk: prints a file of dnf5 without our entries. */
const dnf5Cut = [
    "FNR == NR { next }",
    '/^\\[\\[packages\\]\\]/ { if (!ours) printf "%s", entry; entry = ""; ours = 0 }',
    `{ entry = entry $0 "\\n"; if ($0 == "${dnf5Comment.replaceAll('"', '\\"')}") ours = 1 }`,
    'END { if (!ours) printf "%s", entry }',
];
const zypperLocks = "/etc/zypp/locks";
/** The lock is on packages that are not installed: the base's may be replaced, but only by the locked version. */
const zypperEntry = "\\ntype: package\\nmatch_type: exact\\ncase_sensitive: on\\ninstall_status: not-installed\\nsolvable_name: %s\\nversion: != %s\\n";
/** Awk: the same for zypper, which sorts the lines of an entry when it rewrites the file. */
const zypperCut = [
    'BEGIN { RS = ""; FS = "\\n" }',
    '{ name = version = ""; for (i = 1; i <= NF; i++) { if ($i ~ /^solvable_name: /) name = $i; if ($i ~ /^version: != /) version = $i } }',
    "FNR == NR { held[name, version] = 1; next }",
    '!((name, version) in held) { printf "\\n%s\\n\\n", $0 }',
];
/** The plugin is put where this dnf's Python looks for plugins; folders that are created for it are recorded. */
const holdDnf4 = [
    "if command -v dnf-3 >/dev/null 2>&1; then",
    `  python=$(sed -n '1s/^#! *\\([^ ]*\\).*/\\1/p' "$(command -v dnf-3)")`,
    `  plugins=$("$python" -B -c 'import dnf.const; print(dnf.const.PLUGINPATH)' || :)`,
    `  if [ -n "$plugins" ]; then`,
    `    for folder in "$plugins/__pycache__" "$plugins"; do`,
    `      [ -d "$folder" ] || echo "$folder" >>"$stx/rpm-made"`,
    "    done",
    `    mkdir -p "$plugins"`,
    `    ln -s "$stx/rpm-dnf.py" "$plugins/stx_lock.py"`,
    `    echo "$plugins" >"$stx/rpm-plugins"`,
    "  fi",
    "fi",
];
const releaseDnf4 = [
    `if [ -e "$stx/rpm-plugins" ]; then`,
    `  plugins=$(cat "$stx/rpm-plugins")`,
    `  rm -f "$plugins/stx_lock.py" "$plugins"/__pycache__/stx_lock.*`,
    `  [ ! -e "$stx/rpm-made" ] || while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/rpm-made"`,
    "fi",
];
/** Adds an entry for each locked version to an existing package manager's file, after saving the original. */
function hold(tool, file, list, entry, head = "") {
    return [
        `if command -v ${tool} >/dev/null 2>&1 && [ -d ${file.replace(/\/[^/]*$/, "")} ]; then`,
        `  if [ -e ${file} ]; then cp -p ${file} "$stx/${tool}-before"; ${head && `else echo '${head}' >${file}; `}fi`,
        `  ${list} | while read -r name version; do printf '${entry}' "$name" "$version"; done >"$stx/${tool}-ours"`,
        `  cat "$stx/${tool}-ours" >>${file}`,
        `  cp ${file} "$stx/${tool}-held"`,
        "fi",
    ];
}
/** Restores the original file, with what the recipe added to it; if the file was rewritten, `cut` finds our entries. */
function release(tool, file, cut) {
    return [
        `if [ -e "$stx/${tool}-held" ] && [ -e ${file} ]; then`,
        // The dot preserves the newlines that a shell removes from the end of an output.
        `  held=$(cat "$stx/${tool}-held"; echo .)`,
        `  now=$(cat ${file}; echo .)`,
        `  held=\${held%.}`,
        '  case "$now" in',
        '    "$held"*)',
        `      now=\${now#"$held"}`,
        `      now=\${now%.}`,
        `      if [ -e "$stx/${tool}-before" ]; then cp -p "$stx/${tool}-before" ${file}; else rm -f ${file}; fi`,
        `      [ -z "$now" ] || printf '%s' "$now" >>${file}`,
        "      ;;",
        "    *)",
        "      if command -v awk >/dev/null 2>&1; then",
        `        awk '`,
        ...cut.map((line) => `          ${line}`),
        `        ' "$stx/${tool}-ours" ${file} >"$stx/${tool}-rest"`,
        `        cat "$stx/${tool}-rest" >${file}`,
        "      fi",
        "      ;;",
        "  esac",
        "fi",
    ];
}
const holdAll = [
    ...holdDnf4,
    "stx_rpm_locked() {",
    // Keys are not packages; a version without an epoch has epoch 0, which must be explicit here.
    `  cat "$stx"/rpm "$stx"/rpm-removed 2>/dev/null | sed '/^#/d; /^gpg-pubkey /d; s/ [^ ]*$//; s/ \\([^:]*\\)$/ 0:\\1/' | sort -u`,
    "}",
    ...hold("dnf5", dnf5Locks, "stx_rpm_locked", dnf5Entry, `version = "1.0"`),
    // With several locked versions, each lock on all other versions would exclude the rest.
    "stx_rpm_single() {",
    "  stx_rpm_locked | awk '{ count[$1]++; line[$1] = $0 } END { for (name in count) if (count[name] == 1) print line[name] }'",
    "}",
    ...hold("zypper", zypperLocks, "stx_rpm_single", zypperEntry),
];
const releaseAll = [
    ...releaseDnf4,
    ...release("dnf5", dnf5Locks, dnf5Cut),
    ...release("zypper", zypperLocks, zypperCut),
];
/** What cannot be pinned, or not for certain. */
function unlockedOf(packages, bootstrap) {
    const has = (name, version = /./) => packages.some((found) => found.name === name && version.test(found.version));
    const only = (tool) => ({
        what: `packages that ${tool} installs`,
        reason: `${tool} knows no way to hold versions: a rebuild that differs is found, not prevented`,
    });
    return [
        ...(has("yum", /^(\d+:)?3\./) && !has("dnf") ? [only("yum 3")] : []),
        ...(has("microdnf") && !has("dnf") && !has("dnf5") ? [only("microdnf")] : []),
        ...(["yum", "dnf", "zypper"].includes(bootstrap)
            ? [
                {
                    what: `the base that ${bootstrap} makes`,
                    reason: "it has the versions that the mirror has on that day: differences are found, not prevented",
                },
            ]
            : []),
        {
            what: "packages of rpm",
            reason: "pinned for as long as a repository has the locked versions; many drop them when newer ones come",
        },
    ];
}
/** For Python 2 and 3, and every dnf 4. */
const pin_plugin = `# Lets dnf choose among the locked versions only.
import os
import re
import sys

import dnf

folder = "${pins/* pinsFolder */.n$}/"


def read(name):
    if not os.path.exists(folder + name):
        return None
    with open(folder + name) as file:
        return [line.rstrip("\\n") for line in file]


def full(line):
    name, version, arch = line.split(" ")
    return name, version if ":" in version else "0:" + version, arch


def of(package):
    return package.name, "%s:%s-%s" % (package.epoch, package.version, package.release), package.arch


class StxLock(dnf.Plugin):
    name = "stx-lock"

    def sack(self):
        removed = read("rpm-removed") or None
        floats = [re.compile(line) for line in read("rpm-floats") or []]
        locked = set(full(line) for line in read("rpm") + (removed or [])[1:])
        query = self.base.sack.query()
        installed = set(of(package) for package in query.installed())
        known = query.available().filter(name=sorted(set(name for name, _, _ in locked)))
        offered = set(of(package) for package in known)
        names = set(name for name, _, _ in offered)
        for name, version, arch in sorted(locked - offered - installed):
            if name in names:
                sys.stderr.write("stx-container: locked, and no repository offers it so far: %s-%s.%s\\n" % (name, version, arch))
        self.exclude(package for package in known if of(package) not in locked)
        if removed is not None and self.installs():
            self.exclude(
                package
                for package in query.available().difference(known)
                if not any(each.search(package.name + " ") for each in floats)
            )

    def exclude(self, packages):
        self.base.sack.add_excludes(self.base.sack.query().filter(pkg=list(packages)))

    def installs(self):
        """What is only downloaded, or goes to another root, is in no history."""
        conf = self.base.conf
        if conf.installroot != "/" or getattr(conf, "downloadonly", False):
            return False
        return self.cli is None or self.cli.demands.resolving`.split("\n");

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/rpm/index.js


/** Red Hat, Fedora, SUSE and their relatives. */
const rpm = {
    id: "rpm",
    version: 2,
    since: "0.1.0",
    about: {
        from: "Red Hat, Fedora, SUSE: the rpm database (SQLite, ndb, Berkeley DB)",
        identity: "architecture, digest of the header, source package",
        pinnedBy: "dnf 4: a plugin that hides other versions, also of packages that the build removes again; where dnf's history lists those, it hides all other packages, too. dnf 5: its `versionlock.toml`; zypper: locks on other versions",
    },
    purl: [rpm_about/* rpmType */.M],
    ownsOthers: true,
    otherDigests: true,
    pin: pinRpm,
    pinSetup: rpmPinSetup,
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 48908))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 90866))).owned(tree),
    history: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 30135))).rpmHistory(tree),
    repositories: async (tree) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 55183))).rpmRepositories(tree),
    available: async (packages, index) => (await Promise.all(/* import() | forecast */[__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 72691))).askRpm(packages, index),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/rust/index.js

/** Crates in programs that were built by cargo-auditable. */
const rust = {
    id: "rust",
    version: 1,
    since: "0.2.0",
    about: {
        from: "programs built by cargo-auditable that belong to no package (such as uv from its own installer): the crates linked in",
        identity: "program",
        packages: "crates linked into programs",
    },
    contents: true,
    names: cargo_about/* names */.D,
    purl: [cargo_about/* crate */.A],
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 15090))).collect(tree, survey),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/software/index.js
/** Scientific software that is installed without a package manager. */
const software = {
    id: "software",
    version: 1,
    since: "0.2.0",
    about: {
        from: "known scientific software from outside any package manager (CUDA, cuDNN, MKL, ROCm, MPI, MATLAB Runtime, FSL, FreeSurfer, AFNI, SPM, MRtrix3, GROMACS, OpenFOAM, samtools, STAR, Nextflow, CMake, Gurobi, Spark, LibTorch, JDK, Go, …), libraries with a pkg-config or CMake package file, and what Bitnami's bills of materials name",
        identity: "folder, the version that one of its files names",
        packages: "software without a package manager",
    },
    purl: [{ type: "bitnami" }],
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 44476))).collect(tree, survey),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/spack/index.js
/** Spack, the package manager of many HPC centres. */
const spack = {
    id: "spack",
    version: 1,
    since: "0.2.0",
    about: {
        from: "Spack, at any path: its database `.spack-db/index.json`, and `.spack/spec.json` of packages that were copied without the database",
        identity: "the hash of the concrete spec (versions, compiler, variants, dependencies), platform",
        packages: "packages of Spack",
    },
    collect: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 87812))).collect(tree),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 44395))).owned(tree),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/texlive/index.js
/** TeX Live, TinyTeX, MacTeX: what tlmgr installs. */
const texlive = {
    id: "texlive",
    version: 1,
    since: "0.2.0",
    about: {
        from: "TeX Live and TinyTeX, at any path: `tlpkg/texlive.tlpdb`",
        identity: "installation, revision, the version in CTAN's catalogue, checksum of the container",
        packages: "packages of TeX Live",
    },
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 98263))).collect(tree, survey),
    owned: async (tree) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 74716))).owned(tree),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/unowned/index.js
/** What belongs to no package. */
const unowned = {
    id: "unowned",
    version: 2,
    since: "0.1.0",
    about: {
        from: "programs, scripts and shared libraries that belong to no package: what `wget | tar x` leaves in `/opt`, or writes over a package's program",
        identity: "path, sha256; of ELF files soname, known projects in it, compilers, needed libraries, build id",
        packages: "programs that no package owns",
    },
    contents: true,
    // Paths: one letter more or less is another file.
    names: { loose: (name) => name },
    collect: async (tree, survey) => (await Promise.all(/* import() | ecosystems */[__webpack_require__.e(8942), __webpack_require__.e(3292), __webpack_require__.e(9082), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 44256))).collect(tree, survey),
};

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/all.js
// One line for each ecosystem: the only mention of it outside its folder.





























;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/index.js


/** Every ecosystem that an inventory asks, in the order of its name in the lock. */
const ecosystems = Object.values(all_namespaceObject).sort((a, b) => (0,order/* byCodeUnit */.X)(a.id, b.id));
const byId = new Map(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));
/** The ecosystem of this name in a lock; undefined for one that this program does not read. */
function ecosystemById(id) {
    return byId.get(id);
}
/** The version of each reader, as a lock records it. */
const readerVersions = Object.fromEntries(ecosystems.map(({ id, version }) => [id, version]));


}),

23139:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ isInterpreter)
});
/**
 * Whether an entry of Python's or npm's packages is the interpreter itself (CPython, PyPy, Node.js), which no package
 * manager of theirs installs. The name alone is not enough: npm has a package `node`, too.
 */
function isInterpreter(item) {
    return item.purl.startsWith("pkg:generic/");
}


}),

98282:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ npmType)
});
/** npm's purl definition makes names case-sensitive: some of the oldest differ only in case (JSONStream, jsonstream). */
const npmType = { type: "npm" };


}),

17421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ byIdentity),
  X: () => (/* binding */ byCodeUnit)
});
/** Orders strings by UTF-16 code unit, the same on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The order of packages in a lock: by prefix, name, architecture, location, version. */
function byIdentity(a, b) {
    return (byCodeUnit(a.prefix ?? "", b.prefix ?? "") ||
        byCodeUnit(a.name, b.name) ||
        byCodeUnit(a.arch ?? "", b.arch ?? "") ||
        byCodeUnit(a.location ?? "", b.location ?? "") ||
        byCodeUnit(a.version, b.version));
}


}),

15807:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ alpm)
});
var _purl_js_0 = __webpack_require__(3668);

const alpm = { type: "alpm", namespace: _purl_js_0/* .lowerCase */ .g, name: _purl_js_0/* .lowerCase */ .g };


}),

64702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cpan)
});
/** The namespace is an author's CPAN id, which is in capitals. */
const cpan = { type: "cpan", namespace: (text) => text.toUpperCase() };


}),

9569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bh: () => (/* binding */ unlessFloat),
  MX: () => (/* binding */ forgetVariable),
  c8: () => (/* binding */ pinsFolderInSed),
  n$: () => (/* binding */ pinsFolder),
  px: () => (/* binding */ floatFile),
  zg: () => (/* binding */ splitBySystem)
});
/* unused harmony export nothingKnown */
/**
 * The folder in which a build keeps its pins; no package owns a path in it, and it is removed before the image is made.
 */
const pinsFolder = "/.stx-lock";
/** The same, escaped for a regular expression of sed. */
const pinsFolderInSed = pinsFolder.replaceAll(".", "\\.");
/** Only the image is known. */
const nothingKnown = { script: "", isolatedBuilds: false };
/** The names of an ecosystem that float, as a file for {@link unlessFloat}. */
function floatFile(id, floats) {
    return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
}
/** The beginning of a shell command that runs unless the package `$name` floats. */
function unlessFloat(id, floats) {
    return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
}
/**
 * Separates the packages of the image's own system from those of systems in its folders. Pins do not reach the latter;
 * each gets an `unlocked` entry.
 */
function splitBySystem(packages, called, manager) {
    const own = packages.filter(({ prefix }) => prefix === undefined);
    const folders = new Set(packages.flatMap(({ prefix }) => prefix ?? []));
    const unlocked = [...folders].sort().map((folder) => ({
        what: `${called} in ${folder}`,
        reason: `${manager} does not manage that system: a rebuild that differs is found, not prevented`,
    }));
    return { own, unlocked };
}
/** A line of sed for {@link PinSetup.forget}: removes a variable that only this program sets. */
const forgetVariable = (variable) => String.raw `/^\(export \|declare -x \)\{0,1\}${variable}=/d`;


}),

3668:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ purl),
  g: () => (/* binding */ lowerCase)
});
/** Normalises a part that is not case-sensitive. */
const lowerCase = (text) => text.toLowerCase();
/** Percent-encodes all but letters, digits and . - _ ~ : (ECMA-427, clause 5.4), lone surrogates as U+FFFD. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/%3A/g, ":")
        .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Paths keep their slashes; empty segments are dropped. */
function encodePath(path) {
    return path
        .split("/")
        .filter((segment) => segment !== "")
        .map(encode)
        .join("/");
}
/** Sorted by key; a qualifier without a value is left out; slashes of a value stay, as in download_url. */
function encodeQualifiers(qualifiers) {
    return Object.entries(qualifiers)
        .filter((pair) => pair[1] !== undefined && pair[1] !== "")
        .map(([key, value]) => `${key.toLowerCase()}=${encode(value).replace(/%2F/g, "/")}`)
        .sort()
        .join("&");
}
/**
 * The canonical package URL of a package, as ECMA-427 and the type definitions beside it spell it:
 * `purl(deb, { namespace: "debian", name: "attr", version: "1:2.4.47-2+b1", qualifiers: { arch: "amd64" } })`
 * is "pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64".
 *
 * Own code, because packageurl-js 2.0.1 leaves "+" as it is and encodes ":" and "/" in qualifiers, which the
 * specification's own tests refuse, and fails on Go versions that are not semantic ones.
 *
 * @param type a type with folds of its own, or the name of one without
 */
function purl(type, parts) {
    const fold = typeof type === "string" ? { type } : type;
    const plain = (text) => text;
    const namespace = encodePath((fold.namespace ?? plain)(parts.namespace ?? ""));
    const version = encode((fold.version ?? plain)(parts.version ?? ""));
    const qualifiers = encodeQualifiers(parts.qualifiers ?? {});
    const subpath = encodePath((parts.subpath ?? "")
        .split("/")
        .filter((segment) => segment !== "." && segment !== "..")
        .join("/"));
    return [
        `pkg:${fold.type}/`,
        namespace && `${namespace}/`,
        encode((fold.name ?? plain)(parts.name)),
        version && `@${version}`,
        qualifiers && `?${qualifiers}`,
        subpath && `#${subpath}`,
    ].join("");
}


}),

44725:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ names),
  qb: () => (/* binding */ normal),
  vl: () => (/* binding */ pypi)
});
var _purl_js_0 = __webpack_require__(3668);

/** PEP 503: runs of - _ . are one hyphen, case does not matter. */
const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
const names = { normal };
const pypi = { type: "pypi", name: normal, version: _purl_js_0/* .lowerCase */ .g };


}),

26518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GR: () => (/* binding */ saysIsolatedBuild),
  IB: () => (/* binding */ passedMark),
  cv: () => (/* binding */ installedBy),
  eN: () => (/* binding */ passedIn),
  zp: () => (/* binding */ followEnvironment)
});
var _purl_js_1 = __webpack_require__(3668);
var _about_js_0 = __webpack_require__(44725);


/** Whether a line of a build's log shows that pip built something in an isolated environment. */
const saysIsolatedBuild = (line) => /^\s*Installing build dependencies\b/.test(line);
/**
 * The packages that a line of a build's log reports as installed: pip's "Successfully installed a-1.0 b-2.0" and uv's "
 * + a==1.0". Packages that uv took from a folder or an address are left out.
 */
function installedBy(line) {
    const pip = /^\s*Successfully installed (.+)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
    const uv = /^ [+~] ([\w.-]+==\S+)$/.exec(line)?.[1];
    const pairs = [
        ...pip.map((word) => [word.replace(/-[^-]*$/, ""), word.replace(/^.*-/, "")]),
        ...(uv ? [uv.split("==", 2)] : []),
    ];
    return pairs.flatMap(([name, version]) => name && version && /^[\w.!+]*\d[\w.!+]*$/.test(version)
        ? [{ name: (0,_about_js_0/* .normal */ .qb)(name), version, purl: (0,_purl_js_1/* .purl */ .E)(_about_js_0/* .pypi */ .vl, { name, version }) }]
        : []);
}
/**
 * The beginning of a line that the first build prints at its end for each package that pip had installed and that is
 * gone.
 */
const passedMark = "stx-passed: ";
const place = /^(.*)\/lib(?:64)?\/[^/]+\/[^/]+-packages\/([^/]+)-([^/-]+)\.dist-info$/;
/** The package in such a line, with its environment. */
function passedIn(line) {
    const found = line.startsWith(passedMark) && place.exec(line.slice(passedMark.length).trim());
    if (!found)
        return undefined;
    const [, prefix, name, version] = found;
    if (prefix === undefined || !name || !version)
        return undefined;
    return { name: (0,_about_js_0/* .normal */ .qb)(name), version, purl: (0,_purl_js_1/* .purl */ .E)(_about_js_0/* .pypi */ .vl, { name, version }), prefix: prefix || "/" };
}
/**
 * Follows the trace of `sh -x`.
 * @returns a function that takes each line and returns the environment of the last command
 */
function followEnvironment() {
    let active;
    let current;
    return (line) => {
        if (!/^\++ /.test(line))
            return current;
        const command = line.replace(/^\++ /, "");
        if (/^unset VIRTUAL_ENV$/.test(command))
            active = undefined;
        active = /^(?:export )?VIRTUAL_ENV='?(\/[^'\s]+)'?$/.exec(command)?.[1] ?? active;
        const named = /(?:^|\s)(\/\S+)\/bin\/(?:python|pypy|pip)[\d.]*(?=\s|$)/.exec(command)?.[1];
        // Debian's own Python installs into another prefix than that of its path.
        current = named === "/usr" || named === "/usr/local" ? undefined : (named ?? active);
        return current;
    };
}


}),

18720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BP: () => (/* binding */ newest),
  Ty: () => (/* binding */ isPreRelease),
  Zy: () => (/* binding */ compareVersions)
});
const form = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:(?:[-_.]?(post|rev|r)[-_.]?(\d*))|-(\d+))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
/**
 * The parts of a version in the order in which they are compared; undefined for a version that PEP 440 does not define.
 */
function keyOf(version) {
    const found = form.exec(version.trim());
    if (!found)
        return undefined;
    const [, epoch, release, pre, preNumber, post, postNumber, postAlone, dev, devNumber, local] = found;
    const numbers = release.split(".").map(Number);
    while (numbers.length > 1 && numbers.at(-1) === 0)
        numbers.pop();
    const isPost = post !== undefined || postAlone !== undefined;
    const stage = pre ? (/^a/i.test(pre) ? 0 : /^b/i.test(pre) ? 1 : 2) : dev && !isPost ? -1 : 3;
    return [
        [Number(epoch ?? 0)],
        numbers,
        [stage, Number(preNumber || 0)],
        [isPost ? Number(postNumber || postAlone || 0) : -1],
        [dev ? Number(devNumber || 0) : Number.POSITIVE_INFINITY],
        (local ?? "").split(/[-_.]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part.toLowerCase())),
    ];
}
function compareParts(a, b) {
    // In a local version, numbers come after words.
    if (typeof a !== typeof b)
        return typeof a === "number" ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders two versions as pip does; undefined if PEP 440 does not define one of them. */
function compareVersions(a, b) {
    const [one, two] = [keyOf(a), keyOf(b)];
    if (!one || !two)
        return undefined;
    for (const [at, parts] of one.entries()) {
        const others = two[at];
        for (let i = 0; i < Math.max(parts.length, others.length); i++) {
            const [left, right] = [parts[i], others[i]];
            const missing = at === 1 ? 0 : "";
            const order = compareParts(left ?? missing, right ?? missing);
            if (order !== 0)
                return order;
        }
    }
    return 0;
}
/** The newest of some versions; undefined if PEP 440 does not define one of them. */
function newest(versions) {
    if (versions.some((version) => !keyOf(version)))
        return undefined;
    return versions.reduce((best, version) => (best === undefined || compareVersions(version, best) > 0 ? version : best), undefined);
}
/** Whether pip treats a version as a pre-release: "2.0rc1", "1.0.dev3". */
const isPreRelease = (version) => {
    const [, , [stage] = [], , [dev] = []] = keyOf(version) ?? [];
    return stage !== 3 || dev !== Number.POSITIVE_INFINITY;
};


}),

26558:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ rpmType)
});
var _purl_js_0 = __webpack_require__(3668);

const rpmType = { type: "rpm", namespace: _purl_js_0/* .lowerCase */ .g };


}),

72188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ replacesVariable)
});
/** Whether a script sets a variable without its previous value. */
const replacesVariable = (name, script) => new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)`).test(script);


}),

37325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  US: () => (/* binding */ identityKey),
  _V: () => (/* binding */ looseName),
  tK: () => (/* binding */ normalName)
});
var _ecosystems_index_js_0 = __webpack_require__(36764);
var _stages_js_1 = __webpack_require__(95180);


/**
 * The form of a package's name by which two locks are compared: normalized as the ecosystem's registry does, otherwise
 * as written.
 */
function normalName(ecosystem, name) {
    return (0,_ecosystems_index_js_0/* .ecosystemById */ .fk)((0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem))?.names?.normal?.(name) ?? name;
}
/** A name without case and kinds of hyphen, to match a package that was renamed only in these. */
function looseName(ecosystem, name) {
    const loose = (0,_ecosystems_index_js_0/* .ecosystemById */ .fk)((0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem))?.names?.loose ?? looselySpelled;
    return loose(name);
}
const looselySpelled = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/**
 * The key that may appear only once in an ecosystem of a lock. It includes the version, since rpm installs several
 * kernels side by side, and the location, since an npm tree has one name at one version in many folders.
 */
function identityKey(ecosystem, item) {
    return [
        item.prefix ?? "",
        normalName(ecosystem, item.name),
        item.arch ?? "",
        item.location ?? "",
        item.version,
    ].join("\0");
}


}),

95180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CE: () => (/* binding */ stageEcosystems),
  Tp: () => (/* binding */ ecosystemOfName),
  zP: () => (/* binding */ allEcosystems)
});
/**
 * How a stage is named: its name, or its number if it has none; "#" and its number if another stage is named the same.
 */
function nameIn(stages, index) {
    const number = (of) => String(Number(of) + 1);
    const shown = (of) => stages[of]?.name ?? number(of);
    const isOwn = Object.keys(stages).every((of) => of === index || shown(of) !== shown(index));
    return isOwn ? shown(index) : `#${number(index)}`;
}
/**
 * What earlier stages installed, under `ecosystem (stage name)`: the form in which comparisons, markers and reports
 * name the ecosystem of a stage. A stage without a name is given by its number, from 1.
 */
function stageEcosystems(stages) {
    return Object.fromEntries(Object.entries(stages ?? {}).flatMap(([index, stage], _, all) => Object.entries(stage.ecosystems).map(([id, found]) => [
        `${id} (stage ${nameIn(Object.fromEntries(all), index)})`,
        found,
    ])));
}
/** What is in the image and in its earlier stages. */
const allEcosystems = (lock) => ({
    ...lock.ecosystems,
    ...stageEcosystems(lock.stages),
});
/** The ecosystem in a name that {@link stageEcosystems} made; any other name is the ecosystem itself. */
const ecosystemOfName = (name) => name.replace(/ \(stage .*\)$/s, "");


})

};
;