export const id = 6647;
export const ids = [6647,7897];
export const modules = {

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ formatSources),
/* harmony export */   w: () => (/* binding */ aptSources)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57897);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41057);


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
/** The archives that apt in an image asks over HTTP, in apt's own order; what apt would not read is passed over. */
async function aptSources(tree) {
    const paths = [
        mainList,
        ...tree
            .list(listFolder)
            .map((entry) => entry.path)
            .filter((path) => /^[\w.-]+\.(list|sources)$/.test((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path))),
    ];
    // No list that apt could use is longer.
    const short = paths.filter((path) => (tree.resolve(path)?.size ?? 0) <= 1024 * 1024);
    const texts = await tree.read(short);
    return paths.flatMap((path) => {
        const text = texts.get(path)?.toString("utf8") ?? "";
        if (!path.endsWith(".sources"))
            return text.split("\n").flatMap(ofLine);
        const plain = text.replace(/^#.*\n?/gm, "");
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParagraphs */ .L)(plain).paragraphs.flatMap(ofParagraph);
    });
}
/** Sources as a deb822 file, in which a source may be out of date: what it names was fixed when the lock was written. */
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


/***/ }),

/***/ 41057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseParagraphs)
/* harmony export */ });
/**
 * The paragraphs of a file in Debian's control format (deb822), as /var/lib/dpkg/status is: fields "Name: value",
 * continued on lines that begin with a space or tab, paragraphs set apart by empty lines. Lines that are neither
 * are left out and named in `problems`.
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
            problems.push(`line ${index + 1} is no field`);
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


/***/ }),

/***/ 57897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);

/** Bytes that {@link ImageTree.read} gives for one file unless told otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "Check why this file is so large; a package database or metadata file of this size is damaged or hostile.",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // What is still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


/***/ }),

/***/ 49639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ floatExpressions),
/* harmony export */   p: () => (/* binding */ floatMatcher)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42482);

/** Tells whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${ecosystem}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole name in its normal form, of the
 * kind that `grep -E`, Python and JavaScript read alike.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ lockedRecipe),
  ni: () => (/* binding */ lockedRecipeVersion),
  cz: () => (/* binding */ pinsOf),
  KI: () => (/* binding */ readSeal),
  $t: () => (/* binding */ unpinnedPackages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/ecosystems/pins.js
/** The names of an ecosystem that float, as a file for {@link unlessFloat}. */
function floatFile(id, floats) {
    return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
}
/** The beginning of a shell command that is run unless the package `$name` floats. */
function unlessFloat(id, floats) {
    return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
}

// EXTERNAL MODULE: ./lib/ecosystems/dpkg/sources.js
var sources = __webpack_require__(9185);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/pin.js


/** After every other source, so that a version is taken from the archive itself as long as that has it. */
const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";
/**
 * Pins Debian packages by apt preferences: priority 1001 lets the pinned version win over every newer one, and
 * downgrade to it (apt_preferences(5)). Packages that the build removes again are pinned too: what is compiled
 * with them depends on them.
 */
function pinDpkg({ packages, transient, floats, archives, bootstrap, arch }) {
    const line = (found) => `${found.name} ${found.arch ?? "all"} ${found.version}`;
    const installed = packages.map(line).sort();
    const removed = (transient ?? []).map(line).sort();
    const snapshots = archives.flatMap(({ snapshot, ...archive }) => snapshot === undefined ? [] : [{ ...archive, uri: snapshot }]);
    const preferences = "/etc/apt/preferences.d/00stx-lock";
    const options = "/etc/apt/apt.conf.d/00stx-lock";
    return {
        files: {
            dpkg: installed,
            ...(removed.length > 0 ? { "dpkg-removed": removed } : {}),
            ...floatFile("dpkg", floats),
            ...(snapshots.length > 0
                ? {
                    // Only asked what they offer: that takes no keyring, which the recipe may be about to bring.
                    "archives.sources": (0,sources/* formatSources */.c)(archives.map((each) => ({ ...each, signedBy: undefined, trusted: true }))),
                    ...Object.fromEntries(snapshots.map((each, n) => [`snapshot-${n}.sources`, (0,sources/* formatSources */.c)([each])])),
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
            ...(snapshots.length > 0 ? takeWhatIsGone(options) : []),
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
        unlocked: [],
    };
}
/**
 * Ubuntu's snapshots answer over https alone, and a bare image has no certificate authorities. That does not weaken
 * what apt checks by itself, the archive's signature; where a source goes without one, certificates stay checked.
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
 * Snapshots are slow, and turn away who asks too often: apt gets to know them only where the archives themselves no
 * longer offer a locked version that the base does not have yet. Asked with lists of our own, which leave no trace.
 */
const takeWhatIsGone = (options) => [
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
    `    for source in "$stx"/snapshot-*.sources; do`,
    `      key=$(sed -n 's,^Signed-By: *\\(/.*\\),\\1,p' "$source")`,
    // Apt would take no list at all from a source whose keyring is missing.
    `      if [ -z "$key" ] || [ -e "$key" ]; then cat "$source"; echo; fi`,
    `    done >${snapshotSources}`,
    `    cat "$stx/snapshot.conf" >>${options}`,
    "  fi",
    `  rm -rf "$stx/apt"`,
];
/** A bootstrapped base has the archive's versions of today; where these are not the locked ones, apt moves them. */
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

// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(42482);
;// CONCATENATED MODULE: ./lib/ecosystems/npm/pin.js

/**
 * Pins npm packages, nested ones of global installs too, for which npm has no lock: a module loaded into npm
 * itself (NODE_OPTIONS) hides every version from its choice (npm-pick-manifest) that the lock does not hold.
 */
function pinNpm({ packages }) {
    const ours = packages.filter((found) => found.owner === undefined && !(0,identity/* isInterpreter */.Xz)(found));
    const located = ours.flatMap(({ name, version, location }) => location?.endsWith("/package.json") ? [`${name} ${version} ${location}`] : []);
    return {
        files: { npm: located.sort(), "npm-hook.cjs": hook },
        before: [`export NODE_OPTIONS="--require=$stx/npm-hook.cjs"`],
        check: [
            "while read -r name version record; do",
            '  grep -q "\\"version\\"[[:space:]]*:[[:space:]]*\\"$version\\"" "$record" 2>/dev/null ||',
            `    echo "npm: locked, not here: $name $version ($record)"`,
            `done <"$stx/npm"`,
        ],
        cleanup: ["unset NODE_OPTIONS"],
        unlocked: ours
            .filter((found) => found.url !== undefined || found.commit !== undefined)
            .map((found) => ({
            what: `npm package ${found.name} ${found.version}`,
            reason: "installed from a URL or a repository, not from a registry",
        })),
    };
}
const hook = `// Lets npm choose among the locked versions only.
const { readFileSync } = require("fs");
const Module = require("module");
const { join } = require("path");
const locked = new Map();
for (const line of readFileSync(join(__dirname, "npm"), "utf8").split("\\n")) {
  const [name, version, record] = line.split(" ");
  if (!name) continue;
  const entry = locked.get(name) || { versions: new Set(), top: undefined };
  entry.versions.add(version);
  if (record.split("/node_modules/").length === 2) entry.top = version;
  locked.set(name, entry);
}
const narrow = (packument) => {
  const entry = packument && locked.get(packument.name);
  const all = (packument && packument.versions) || {};
  const kept = Object.keys(all).filter((version) => entry && entry.versions.has(version));
  if (kept.length === 0) return packument;
  const versions = {};
  for (const version of kept) versions[version] = all[version];
  const tags = Object.assign({}, packument["dist-tags"]);
  for (const tag of Object.keys(tags)) {
    if (!versions[tags[tag]]) tags[tag] = versions[entry.top] ? entry.top : kept[kept.length - 1];
  }
  return Object.assign({}, packument, { versions, "dist-tags": tags });
};
const load = Module._load;
const wrapped = new Map();
Module._load = function (request) {
  const loaded = load.apply(this, arguments);
  if (request !== "npm-pick-manifest" || typeof loaded !== "function") return loaded;
  if (!wrapped.has(loaded)) {
    wrapped.set(loaded, Object.assign((packument, wanted, options) => loaded(narrow(packument), wanted, options), loaded));
  }
  return wrapped.get(loaded);
};`.split("\n");

;// CONCATENATED MODULE: ./lib/ecosystems/python/pin.js


/**
 * Pins Python packages by constraints (pip's and uv's `-c` file, given by environment): whatever the recipe asks
 * to install, only the locked version can be chosen, dependencies too. Where two environments hold one package in
 * two versions, each interpreter gets the constraints of its own environment through a `sitecustomize` module.
 */
function pinPython({ packages, floats }) {
    const ours = packages.filter((found) => found.owner === undefined && !(0,identity/* isInterpreter */.Xz)(found));
    const fromIndex = ours.filter((found) => !found.editable && found.url === undefined);
    const versions = new Map();
    for (const { name, version } of fromIndex)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    const agreed = new Set([...versions].filter(([, set]) => set.size === 1).map(([name]) => name));
    const shared = unique(fromIndex.filter(({ name }) => agreed.has(name)).map(constraint));
    const prefixes = agreed.size === versions.size ? [] : unique(fromIndex.map((found) => found.prefix ?? "/usr"));
    const files = {
        "python-constraints": shared,
        python: unique(ours.flatMap((found) => (found.location ? [found.location] : []))),
        ...floatFile("python", floats),
    };
    prefixes.forEach((prefix, index) => {
        files[`python-constraints-${index}`] = unique(fromIndex
            .filter((found) => agreed.has(found.name) || (found.prefix ?? "/usr") === prefix)
            .map(constraint));
    });
    if (prefixes.length > 0)
        files["python-hook/sitecustomize.py"] = pin_hook(prefixes);
    return {
        files,
        before: [
            `export PIP_CONSTRAINT="$stx/python-constraints" UV_CONSTRAINT="$stx/python-constraints"`,
            ...(prefixes.length > 0 ? [`export PYTHONPATH="$stx/python-hook"`] : []),
        ],
        check: [
            `while read -r record; do [ -e "$record" ] || echo "python: locked, not here: $record"; done <"$stx/python"`,
            `sed 's,/[^/]*$,,' "$stx/python" | sort -u | while read -r folder; do`,
            `  for record in "$folder"/*.dist-info; do`,
            // The name in its normal form, as floats are written (PEP 503).
            `    name=$(echo "\${record##*/}" | sed 's/-[^-]*\\.dist-info$//; y/ABCDEFGHIJKLMNOPQRSTUVWXYZ_./abcdefghijklmnopqrstuvwxyz--/')`,
            `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/python" ||`,
            `      ${unlessFloat("python", floats)}echo "python: here, not locked: $record"`,
            "  done",
            "done",
        ],
        cleanup: [],
        unlocked: ours
            .filter((found) => found.editable || found.url !== undefined)
            .map((found) => ({
            what: `python package ${found.name} ${found.version}`,
            reason: found.commit
                ? `installed from version control; name the commit in the recipe: ${found.commit}`
                : "installed from a folder or a URL, which no constraint can pin",
        })),
    };
}
const constraint = ({ name, version }) => `${name}==${version}`;
const unique = (lines) => [...new Set(lines)].sort();
/** Debian's own Python installs below /usr/local and the user's home, yet calls its prefix /usr. */
const interpretersOf = (prefix) => prefix === "/usr/local" || prefix.endsWith("/.local") ? [prefix, "/usr"] : [prefix];
function pin_hook(prefixes) {
    const table = prefixes.flatMap((prefix, index) => interpretersOf(prefix).map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(String(index))},`));
    return [
        "# Gives each interpreter the constraints of its own environment, then hands on to the next sitecustomize.",
        "import os, sys",
        "here = os.path.dirname(os.path.abspath(__file__))",
        "index = {",
        ...table,
        "}.get(sys.prefix)",
        "if index is not None:",
        '    path = os.path.join(os.path.dirname(here), "python-constraints-" + index)',
        '    os.environ["PIP_CONSTRAINT"] = os.environ["UV_CONSTRAINT"] = path',
        "for folder in sys.path:",
        '    following = os.path.join(folder, "sitecustomize.py")',
        "    if os.path.abspath(folder) != here and os.path.isfile(following):",
        "        with open(following) as code:",
        '            exec(compile(code.read(), following, "exec"))',
        "        break",
    ];
}

;// CONCATENATED MODULE: ./lib/ecosystems/r/pin.js

/**
 * Pins R packages by a filter of `available.packages()`, which a site profile sets: `install.packages()` and what is
 * built on it (BiocManager, remotes' dependencies) find the locked version only, in the repository's Archive where it
 * is no longer the current one (?available.packages, ?Startup).
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
            ...floatFile("r", floats),
        },
        before: [`export STX_R_PROFILE="\${R_PROFILE:-}" R_PROFILE="$stx/r-profile.R"`],
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
            `      ${unlessFloat("r", floats)}echo "r: here, not locked: $name in $library"`,
            "  done",
            "done",
        ],
        cleanup: [],
        unlocked: [...elsewhere.map(unlockedOne), ...disagreed.map(unlockedSeveral)],
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
const profile = `# Lets R choose among the locked versions only, then reads the profile that this one stands in for.
local({
  lines <- strsplit(readLines("/.stx-lock/r-versions"), " ")
  locked <- structure(vapply(lines, \`[\`, "", 2L), names = vapply(lines, \`[\`, "", 1L))
  kept <- "/.stx-lock/r-archive"
  # What an older version says of itself, from its own file: the repository's index describes the newest only.
  describe <- function(name, version, repository) {
    file <- file.path(kept, paste0(name, "_", version, ".tar.gz"))
    if (!file.exists(file)) {
      dir.create(kept, showWarnings = FALSE)
      url <- paste(repository, "Archive", name, basename(file), sep = "/")
      get <- function() utils::download.file(url, file, mode = "wb", quiet = TRUE) != 0
      if (tryCatch(get(), condition = function(said) TRUE)) {
        unlink(file)
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
    db
  }
  options(available_packages_filters = list(choose, "R_version", "OS_type", "subarch", "duplicates"))
  site <- Sys.getenv("STX_R_PROFILE")
  if (!nzchar(site)) site <- file.path(R.home("etc"), "Rprofile.site")
  if (file.exists(site)) source(site, local = globalenv())
})`.split("\n");

;// CONCATENATED MODULE: ./lib/ecosystems/rpm/pin.js
/**
 * Pins rpm packages so that of each locked name only the locked versions can be chosen: in dnf 4 by a plugin of our
 * own, in dnf 5 by its versionlock.toml (dnf5-versionlock(8)), in zypper by locks on all other versions (locks(5)).
 * Where dnf's history tells what the build removed again, dnf 4 installs no other names either; a restriction by
 * `includepkgs` (dnf.conf(5)) would forbid them even to `dnf download`, and hide installed packages from `dnf remove`.
 */
function pinRpm({ packages, transient, floats, bootstrap }) {
    const line = ({ name, version, arch }) => `${name} ${version} ${arch ?? "(none)"}`;
    return {
        files: {
            rpm: packages.map(line).sort(),
            ...(transient ? { "rpm-removed": transient.map(line).sort() } : {}),
            ...(floats.length > 0 ? { "rpm-floats": floats.map((float) => `^${float} `) } : {}),
            "rpm-dnf.py": pin_plugin,
        },
        before: [
            ...holdDnf4,
            "stx_rpm_locked() {",
            // Keys are no packages; a version without an epoch is that with epoch 0, and has to say so here.
            `  cat "$stx"/rpm "$stx"/rpm-removed 2>/dev/null | sed '/^gpg-pubkey /d; s/ [^ ]*$//; s/ \\([^:]*\\)$/ 0:\\1/' | sort -u`,
            "}",
            ...hold("dnf5", dnf5Locks, "stx_rpm_locked", dnf5Entry, `version = "1.0"`),
            // A lock on all versions but one would be on that of another lock, too.
            "stx_rpm_single() {",
            "  stx_rpm_locked | awk '{ count[$1]++; line[$1] = $0 } END { for (name in count) if (count[name] == 1) print line[name] }'",
            "}",
            ...hold("zypper", zypperLocks, "stx_rpm_single", zypperEntry),
        ],
        check: [
            "if command -v rpm >/dev/null 2>&1; then",
            "  LC_ALL=C",
            "  export LC_ALL",
            // Even a question leaves traces beside a database, so copies are asked: of both places it can have.
            "  for folder in /var/lib/rpm /usr/lib/sysimage/rpm; do",
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
        cleanup: [...releaseDnf4, ...release("dnf5", dnf5Locks), ...release("zypper", zypperLocks)],
        unlocked: unlockedOf(packages, bootstrap),
    };
}
const dnf5Locks = "/etc/dnf/versionlock.toml";
const dnf5Entry = '\\n[[packages]]\\nname = "%s"\\n[[packages.conditions]]\\nkey = "evr"\\ncomparator = "="\\nvalue = "%s"\\n';
const zypperLocks = "/etc/zypp/locks";
/** Of packages that are not installed: what the base has may be replaced, by the locked version only. */
const zypperEntry = "\\ntype: package\\nmatch_type: exact\\ncase_sensitive: on\\ninstall_status: not-installed\\nsolvable_name: %s\\nversion: != %s\\n";
/** The plugin goes where this dnf's Python looks for plugins; folders that are made for it are noted. */
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
/** Adds an entry for each locked version to a file of a package manager that is there; keeps what the file was. */
function hold(tool, file, list, entry, head = "") {
    return [
        `if command -v ${tool} >/dev/null 2>&1 && [ -d ${file.replace(/\/[^/]*$/, "")} ]; then`,
        `  if [ -e ${file} ]; then cp -p ${file} "$stx/${tool}-before"; ${head && `else echo '${head}' >${file}; `}fi`,
        `  ${list} | while read -r name version; do printf '${entry}' "$name" "$version"; done >>${file}`,
        `  : >"$stx/${tool}-held"`,
        "fi",
    ];
}
const release = (tool, file) => [
    `if [ -e "$stx/${tool}-before" ]; then cp -p "$stx/${tool}-before" ${file}`,
    `elif [ -e "$stx/${tool}-held" ]; then rm -f ${file}; fi`,
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

folder = "/.stx-lock/"


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
        removed = read("rpm-removed")
        floats = [re.compile(line) for line in read("rpm-floats") or []]
        locked = set(full(line) for line in read("rpm") + (removed or []))
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

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/lock/floats.js
var floats = __webpack_require__(49639);
// EXTERNAL MODULE: ./lib/recipe/edit.js
var edit = __webpack_require__(78075);
// EXTERNAL MODULE: ./lib/recipe/files-section.js
var files_section = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/recipe/parse.js
var parse = __webpack_require__(44868);
;// CONCATENATED MODULE: ./lib/pin/driver.js




/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
const pinsFolder = "/.stx-lock";
/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
const differenceMark = "stx-lock:";
/** Exit code of a build that came out other than its lock. */
const differs = 65;
/** Quotes for /bin/sh. */
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is no line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path, lines) {
    const unfit = lines.find((line) => /[\r\n]/.test(line) || (0,files_section/* isSectionHeader */.v5)(line) || (0,parse.isStageStart)(line));
    if (unfit !== undefined) {
        throw new failure/* Failure */.H("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
            why: "a recipe cannot hold it as one line: it has a line end, or Apptainer would take it for a section or stage",
            remedy: "find out where this name or path comes from; no package manager makes such ones",
        });
    }
    const end = `STX-${(0,external_node_crypto_.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
    return [`cat >${path} <<'${end}'`, ...lines, end];
}
/**
 * The shell around a recipe's own %post. The recipe's lines stay where and what they are: `before` ends with an
 * open heredoc, `after` closes it, so that the user's text becomes a file that is run just as Apptainer would have
 * run it, and what follows happens however that script ends (`exit 0`, `exec`, another interpreter, a trap).
 *
 * @param postArgs the arguments of the recipe's %post ("-c /bin/bash"), "" for none; undefined when it has no %post
 */
function driver(pins, postArgs, sourceDateEpoch) {
    const folders = new Set(pins.flatMap((each) => Object.keys(each.files).flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : []))));
    const end = `STX-POST-${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}`;
    const check = [
        "set -e",
        `stx=${pinsFolder}`,
        ...pins.flatMap((each) => each.cleanup),
        "{",
        ...pins.flatMap((each) => each.check),
        ":",
        `} >"$stx/differences"`,
        `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
        "cd /",
        `rm -rf "$stx"`,
        `[ -n "$differences" ] || exit 0`,
        `echo "$differences" >&2`,
        `[ "\${STX_LOCK_CHECK:-}" != report ] || exit 0`,
        `echo '${differenceMark} this build came out other than its lock; the lines above say how' >&2`,
        `exit ${differs}`,
    ];
    const before = [
        "# Pins of stx-container; the recipe's own lines follow below, unchanged.",
        "set -e +x",
        "umask_before=$(umask)",
        "umask 0022",
        `stx=${pinsFolder}`,
        `rm -rf "$stx"`,
        `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
        ...pins.flatMap((each) => Object.entries(each.files).flatMap(([name, lines]) => heredoc(`"$stx/${name}"`, lines))),
        ...heredoc(`"$stx/check"`, check),
        `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
        ...pins.flatMap((each) => each.before),
        `umask "$umask_before"`,
        ...(postArgs === undefined ? [] : [`cat >"$stx/post" <<'${end}'`]),
    ];
    const after = [
        ...(postArgs === undefined
            ? []
            : [
                end,
                "stx_status=0",
                `${command(postArgs)} || stx_status=$?`,
                `[ "$stx_status" -eq 0 ] || exit "$stx_status"`,
            ]),
        `trap 'stx_status=$?; if [ "$stx_status" -eq 0 ]; then /bin/sh ${pinsFolder}/check || stx_status=$?; fi; exit "$stx_status"' EXIT`,
    ];
    return { before, after, afterHeader: postArgs?.startsWith("-c") ? "%post -c /bin/sh" : "%post" };
}
/** How Apptainer runs a %post with these arguments: `-c SHELL` replaces the shell, others go to /bin/sh. */
function command(postArgs) {
    const script = `${pinsFolder}/post`;
    const other = postArgs.match(/^-c\s+(.*)$/)?.[1];
    if (other !== undefined)
        return `/bin/sh -ex -c ${quote(`${other} ${script}`)}`;
    return `/bin/sh -ex ${postArgs === "" ? "" : `${postArgs} `}${script}`;
}

;// CONCATENATED MODULE: ./lib/pin/locked-recipe.js










const pinners = {
    dpkg: pinDpkg,
    python: pinPython,
    npm: pinNpm,
    r: pinR,
    rpm: pinRpm,
};
/** Raised by one whenever the same recipe and lock give another locked recipe. */
const lockedRecipeVersion = 1;
/** The pins of a lock, an ecosystem each. Floats are left free. */
function pinsOf({ lock, transient }) {
    const bootstrap = lock.bases.at(-1)?.bootstrap ?? "";
    const isFloat = (0,floats/* floatMatcher */.p)(lock.floats);
    return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        const pinner = pinners[id];
        if (found.status !== "present" || !pinner)
            return [];
        const context = {
            packages: found.packages.filter(({ name }) => !isFloat(id, name)),
            transient: transient[id],
            floats: (0,floats/* floatExpressions */.G)(lock.floats, id),
            archives: lock.archives ?? [],
            bootstrap,
            arch: lock.image.arch,
        };
        return [pinner(context)];
    });
}
/** What of a lock the locked recipe cannot pin, each with the reason. */
function unpinnedPackages(recipe, lock, pins) {
    const without = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" && !pinners[id] && found.packages.some(({ owner }) => owner === undefined)
        ? [
            {
                what: id === "unowned" ? "programs that no package owns" : `packages of ${id}`,
                reason: `${found.packages.length} locked, not pinned: a rebuild that differs is found, not prevented`,
            },
        ]
        : []);
    const stages = recipe.stages.slice(0, -1).map((stage) => ({
        line: stage.line,
        what: `stage ${stage.name || stage.index + 1}`,
        reason: "what an earlier stage installs is not in the image, so its packages are not in the lock",
    }));
    return [...pins.flatMap((each) => each.unlocked), ...without, ...stages];
}
/**
 * Writes the locked recipe: the recipe's own lines, with digests in its headers, its build arguments fixed as
 * defaults, and the pins around the commands of its last stage. A plain definition file: `apptainer build` alone
 * builds it.
 *
 * @param lockText the lock as it is written to disk; the locked recipe is bound to its digest
 * @throws Failure when the result would not be what Apptainer reads (its 64 KiB limit a section)
 */
function lockedRecipe(recipe, known, pins, lockText) {
    const { lock } = known;
    const edits = [];
    for (const stage of recipe.stages) {
        const from = known.pinnedFrom.get(stage.index);
        if (from !== undefined)
            edits.push((0,edit/* replaceHeader */.As)(recipe, stage, "from", from));
        const defaults = argumentsOf(recipe, stage, lock.inputs.arguments);
        if (defaults.length > 0)
            edits.push({ at: bodyStart(recipe, stage), insert: ["%arguments", ...defaults, ""], sections: true });
    }
    const last = recipe.stages.at(-1);
    const postArgs = last.scripts.get("post") && (last.scripts.get("post")?.args ?? "").replace(/(^|\s)#.*$/, "").trim();
    // Nothing to pin and no command of the recipe's: such an image may have no shell to run ours.
    if (pins.length === 0 && postArgs === undefined)
        return seal((0,edit/* editRecipe */.d9)(recipe, edits), lock, lockText, recipe.eol);
    const { before, after, afterHeader } = driver(pins, postArgs, lock.inputs.sourceDateEpoch);
    const start = (0,edit/* firstPostLine */.fz)(last) ?? (0,edit/* stageEnd */.MG)(last);
    const end = (0,edit/* afterLastPost */.rY)(last) ?? (0,edit/* stageEnd */.MG)(last);
    const blocks = (0,edit/* splitBlocks */.n$)(before, "%post").flat();
    if (start === end)
        edits.push({ at: start, insert: [...blocks, afterHeader, ...after], sections: true });
    else {
        edits.push({ at: start, insert: blocks, sections: true });
        edits.push({ at: end, insert: [afterHeader, ...after], sections: true });
    }
    return seal((0,edit/* editRecipe */.d9)(recipe, edits), lock, lockText, recipe.eol);
}
/** The line before which a section can be inserted so that it belongs to the stage and comes after its own %arguments. */
function bodyStart(recipe, stage) {
    const own = stage.sections.filter(({ name }) => name === "arguments").at(-1);
    return own?.endLine ?? stage.sections[0]?.line ?? stage.endLine ?? recipe.lines.length + 1;
}
/** `name=value` for each build argument that this stage mentions. */
function argumentsOf(recipe, stage, given) {
    const text = recipe.lines.slice(stage.line - 1, stage.endLine - 1).join("\n");
    const mentioned = new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]));
    return Object.keys(given)
        .sort()
        .filter((name) => mentioned.has(name))
        .map((name) => `    ${name}=${given[name]}`);
}
const hex = (data) => (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
function seal(body, lock, lockText, eol) {
    const head = [
        `# Locked recipe of ${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
        "# Builds as it stands: apptainer build image.sif THIS-FILE",
        `# lock sha256:${hex(lockText)}`,
        `# text sha256:${hex(body)}`,
        "",
    ].join(eol);
    return Buffer.concat([Buffer.from(head), body]);
}
/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from · @throws Failure("inconclusive") when it has none or was edited
 */
function readSeal(bytes, path) {
    const text = Buffer.from(bytes).toString("latin1");
    const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
    if (!match) {
        throw new failure/* Failure */.H("inconclusive", `${path} is not a locked recipe`, {
            why: "it does not begin with the seal that stx-container writes",
            remedy: "give the .def file that was made together with the lock, not the recipe itself",
        });
    }
    if (hex(bytes.subarray(match[0].length)) !== match[2]) {
        throw new failure/* Failure */.H("inconclusive", `${path} was edited after it was written`, {
            why: "its text no longer has the digest that its seal names",
            remedy: "change the recipe instead and build again, or restore the file",
        });
    }
    return match[1];
}


/***/ }),

/***/ 78075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ replaceHeader),
/* harmony export */   MG: () => (/* binding */ stageEnd),
/* harmony export */   d9: () => (/* binding */ editRecipe),
/* harmony export */   fz: () => (/* binding */ firstPostLine),
/* harmony export */   n$: () => (/* binding */ splitBlocks),
/* harmony export */   rY: () => (/* binding */ afterLastPost)
/* harmony export */ });
/* unused harmony export afterLastBuildScript */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _files_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12226);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43462);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44868);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86388);





/**
 * Applies edits by raw lines: every byte outside of them, and every line end, stays. Insertions at one line keep the
 * order they are given in. The result is read again as Apptainer reads it.
 * @returns the bytes of the edited recipe; `recipe` stays as it is
 * @throws Failure `failed` where an inserted line would be read as something it is not meant to be, and where the
 * result breaks a limit of Apptainer; RangeError where the edits themselves make no sense
 */
function editRecipe(recipe, edits) {
    const changes = edits.map((edit) => change(recipe, edit)).sort((a, b) => a.from - b.from || a.to - b.to);
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    const parts = [];
    let line = 0;
    const fileEnd = lineEnd(recipe, recipe.lines.length - 1);
    let ended = fileEnd.endsWith("\n");
    for (const { from, to, lines } of changes) {
        if (from < line)
            throw new RangeError(`edits overlap at line ${from + 1}`);
        parts.push(bytes.subarray(recipe.offsets[line], recipe.offsets[from]));
        const lastEnd = to > from ? lineEnd(recipe, to - 1) : recipe.eol;
        if (from === recipe.lines.length && lines.length > 0) {
            // The last line of a file may lack its line end; what follows needs one, once.
            if (!ended)
                parts.push(Buffer.from(fileEnd === "" ? recipe.eol : "\n"));
            ended = true;
        }
        lines.forEach((text, i) => {
            parts.push(Buffer.from(text + (i === lines.length - 1 ? lastEnd : recipe.eol)));
        });
        line = to;
    }
    parts.push(bytes.subarray(recipe.offsets[line]));
    const edited = Buffer.concat(parts);
    if (!edits.some((edit) => edit.templates))
        refuseNewTemplates(bytes, edited);
    readAgain(edited, recipe.path);
    return edited;
}
function change(recipe, edit) {
    const from = ("at" in edit ? edit.at : edit.line) - 1;
    const to = "at" in edit ? from : from + (edit.count ?? 1);
    if (!(from >= 0 && to <= recipe.lines.length))
        throw new RangeError(`the recipe has no line ${to}`);
    const lines = "at" in edit ? edit.insert : edit.replace;
    const old = recipe.lines.slice(from, to);
    const mayHead = "at" in edit ? edit.sections === true : old.some((line) => isHead(line));
    for (const line of lines) {
        // A carriage return inside of a line that is there already may stay.
        if (line.includes("\n") || ("at" in edit && line.includes("\r")))
            throw new RangeError("an edit's line holds a line end");
        if (!mayHead && isHead(line)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trim */ .Bq)(line))}" cannot be put into ${recipe.path}`, {
                why: "Apptainer would take it for the beginning of a section or of a stage",
                remedy: "carry it in a file that %files brings into the image, or let the line begin with something else",
                place: { path: recipe.path, line: from + 1 },
            });
        }
    }
    return { from, to, lines };
}
function isHead(line) {
    return (0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isSectionHeader */ .v5)(line) || (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__.isStageStart)(line);
}
/** What stands between a line's text and the next line: "" or a lone "\r" only at the end of a file. */
function lineEnd(recipe, index) {
    const start = recipe.offsets[index];
    const end = recipe.offsets[index + 1];
    const last = recipe.bytes[end - 1];
    if (last === 13)
        return "\r";
    if (last !== 10)
        return "";
    return end - 2 >= start && recipe.bytes[end - 2] === 13 ? "\r\n" : "\n";
}
/** Looks at whole texts: a template may begin on one line and end on the next. */
function refuseNewTemplates(before, after) {
    if (!after.includes("{{"))
        return;
    const counts = new Map();
    for (const name of templateNames(before))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of templateNames(after)) {
        const left = (counts.get(name) ?? 0) - 1;
        if (left < 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `"{{ ${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(name)} }}" cannot be put into the recipe`, {
                why: "Apptainer would replace it by a build argument, and knows no way to escape it",
                remedy: "carry the text in a file that %files brings into the image",
            });
        }
        counts.set(name, left);
    }
}
function templateNames(bytes) {
    return [...bytes.toString("latin1").matchAll(/\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g)].map((match) => match[1]);
}
function readAgain(edited, path) {
    try {
        (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__.parseRecipe)(edited, path);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the edited recipe would not be readable: ${error.message}`, {
            why: error.why,
            remedy: error.remedy,
            place: error.place,
            cause: error,
        });
    }
}
/** Line of the stage's first `%post` header; undefined where there is none. */
function firstPostLine(stage) {
    return stage.sections.find(({ name }) => name === "post")?.line;
}
/**
 * The line after the body of the stage's last `%post`; undefined where there is none. That body may end in a `\` that
 * continues its last line: a block put here does well to begin with an empty line.
 */
function afterLastPost(stage) {
    return stage.sections.findLast(({ name }) => name === "post")?.endLine;
}
/** The line after the last `%post` or `%appinstall` body; undefined where there is neither. Apptainer runs all `%appinstall` after `%post`. */
function afterLastBuildScript(stage) {
    return stage.sections.findLast(({ name }) => name === "post" || name === "appinstall")?.endLine;
}
/** The line before which something is inserted to become the last of the stage. */
function stageEnd(stage) {
    return stage.endLine;
}
/**
 * The edit that gives a header key another value. What precedes the value, and comments, stay; a value continued over
 * several lines becomes one line, with the comments of the others below it. A key that is not there is added after
 * `Bootstrap:`.
 * @param key in any case. @throws Failure `failed` for a value that no header can hold, or a stage without header
 */
function replaceHeader(recipe, stage, key, value) {
    if (/[#\r\n]/.test(value) || value.endsWith("\\") || (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trim */ .Bq)(value) !== value) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `"${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(value)}" cannot be the value of a header`, {
            why: "Apptainer cuts header values at a #, takes a \\ at the end for a continuation, and trims white space",
            remedy: "use a value without these",
            place: { path: recipe.path, line: stage.line },
        });
    }
    const old = stage.header.get(key.toLowerCase());
    if (!old)
        return addHeader(recipe, stage, key, value);
    const [first, ...rest] = recipe.lines.slice(old.line - 1, old.endLine - 1);
    const before = first.slice(0, old.column - 1);
    const hash = first.indexOf("#", old.column - 1);
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trimEnd */ .s8)(hash === -1 ? first : first.slice(0, hash));
    const after = first.slice(Math.max(written.length, before.length));
    const comments = rest.flatMap((line) => (line.includes("#") ? [line.slice(line.indexOf("#"))] : []));
    const gap = old.value === "" && before.endsWith(":") ? " " : "";
    return {
        line: old.line,
        count: old.endLine - old.line,
        replace: [`${before}${gap}${value}${after}`, ...comments],
    };
}
function addHeader(recipe, stage, key, value) {
    const bootstrap = stage.header.get("bootstrap");
    if (!bootstrap) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", "the stage has no header to change", {
            why: "it has no `Bootstrap:`, and Apptainer cannot build it",
            remedy: "begin the stage with `Bootstrap:`",
            place: { path: recipe.path, line: stage.line },
        });
    }
    return { at: bootstrap.endLine, insert: [`${key[0].toUpperCase()}${key.slice(1)}: ${value}`] };
}
/** A block leaves room for the header line of the section after it, which Apptainer's limit includes. */
const blockLimit = 60_000;
/**
 * Distributes lines over several occurrences of a section, each under Apptainer's limit; Apptainer joins them again.
 * @param header the header line of each, `%post`. @returns blocks with their header line; none for no lines
 * @throws Failure `failed` for a line that is too long for any section
 */
function splitBlocks(lines, header) {
    const blocks = [];
    let size = blockLimit;
    for (const line of lines) {
        const length = Buffer.byteLength(line) + 2;
        if (length + header.length + 2 > blockLimit) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(line)}" is too long for a recipe`, {
                why: `it has ${length - 2} bytes, and Apptainer reads sections of less than 64 KiB`,
                remedy: "carry it in a file that %files brings into the image",
            });
        }
        if (size + length > blockLimit) {
            blocks.push([header]);
            size = header.length + 2;
        }
        blocks.at(-1).push(line);
        size += length;
    }
    return blocks;
}


/***/ })

};
