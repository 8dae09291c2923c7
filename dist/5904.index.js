"use strict";
exports.id = 5904;
exports.ids = [5904];
exports.modules = {

30550:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askApk: () => (/* binding */ askApk)
});

var available = __webpack_require__(89922);
var ecosystems_repositories = __webpack_require__(17261);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/apk/version.js
/** Suffixes in order: those before "" sort below the release itself, the others above it. */
const suffixes = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];
const plain = suffixes.indexOf("");
/**
 * The parts of a version in order. At the first difference, the version whose part is later in this list is the lower
 * one.
 */
const kinds = ["first", "number", "letter", "suffix", "suffixNumber", "commit", "revision", "end"];
/** apk-package(5): digits, dots and digits, a letter, suffixes with numbers, a commit, a revision. */
function partsOf(version) {
    const [, first = "", numbers = "", letter = "", more = "", commit = "", revision = ""] = /^(\d*)((?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?/.exec(version) ?? [];
    const part = (kind, text) => (text === "" ? [] : [{ kind, text }]);
    return [
        ...part("first", first),
        ...numbers
            .split(".")
            .slice(1)
            .flatMap((number) => part("number", number)),
        ...part("letter", letter),
        ...[...more.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, suffix = "", number = ""]) => [
            ...part("suffix", suffix),
            ...part("suffixNumber", number),
        ]),
        ...part("commit", commit),
        ...part("revision", revision),
        { kind: "end", text: "" },
    ];
}
const byText = (a, b) => Number(a > b) - Number(a < b);
const isBefore = ({ kind, text }) => kind === "suffix" && suffixes.indexOf(text) < plain;
function compareParts(a, b) {
    if (a.kind !== b.kind) {
        // A suffix for something before the release: it is lower than anything else in its place.
        if (isBefore(a) !== isBefore(b))
            return isBefore(a) ? -1 : 1;
        return kinds.indexOf(b.kind) - kinds.indexOf(a.kind);
    }
    const isFraction = a.kind === "number" && (a.text.startsWith("0") || b.text.startsWith("0"));
    if (a.kind === "suffix")
        return suffixes.indexOf(a.text) - suffixes.indexOf(b.text);
    if (isFraction || a.kind === "letter" || a.kind === "commit" || a.kind === "end")
        return byText(a.text, b.text);
    return Number(BigInt(a.text) > BigInt(b.text)) - Number(BigInt(a.text) < BigInt(b.text));
}
/** Orders two versions as apk does ("1.2_rc1-r0" before "1.2-r0" before "1.2_p1-r0" before "1.2.1-r0"). */
function compareApkVersions(a, b) {
    const [one, two] = [partsOf(a), partsOf(b)];
    for (let at = 0; at < Math.min(one.length, two.length); at++) {
        const order = compareParts(one[at], two[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/apk/available.js



/**
 * What `apk add` would choose today for each package: the newest version in the repositories of the image. A version in
 * a tagged repository counts only if no other repository has the package.
 */
const askApk = async (packages, index) => {
    const repositories = (0,ecosystems_repositories/* repositoriesOf */.Ub)(index);
    if (!repositories)
        return (0,ecosystems_repositories/* allUnknown */.SH)(packages, (0,ecosystems_repositories/* whyNoRepositories */.Kn)("apk"));
    const wanted = new Set(packages.map(({ name }) => name));
    const arch = packages.find((item) => item.arch && item.arch !== "noarch")?.arch ?? "noarch";
    const { found, unread } = await (0,ecosystems_repositories/* readRepositories */.NU)(repositories, async ({ urls }) => urls.map((url) => `${url}/${arch}`), (url) => readList(index, url, wanted));
    return (0,ecosystems_repositories/* certainAnswers */.cP)(packages.map((item) => answerFor(item, found)), unread);
};
function answerFor(item, found) {
    if (item.prefix !== undefined || item.version === "0")
        return { package: item, state: "unknown", why: "it is not from the image's own repositories" };
    const of = (lists) => lists.flatMap(({ list }) => [...(list.get(item.name) ?? [])]);
    const untagged = of(found.filter(({ repository }) => repository.tag === undefined));
    const all = of(found);
    const isTagged = untagged.length === 0 || (all.includes(item.version) && !untagged.includes(item.version));
    const versions = isTagged ? all : untagged;
    if (versions.length === 0)
        return { package: item, state: "unknown", why: "no repository of the image has this name" };
    return (0,available/* availableOf */.tm)(item, new Set(versions), versions.toSorted(compareApkVersions).at(-1));
}
/**
 * The versions of some packages in `APKINDEX.tar.gz` (apk-index(5)): blocks of lines inside a tar archive. A tar header
 * ends in zeros, so a file's first line follows them on the same line.
 */
async function readList(index, folder, wanted) {
    const lines = await index.lines(`${folder}/APKINDEX.tar`, [".gz"]);
    if (!lines)
        return undefined;
    const list = new Map();
    let isIndex = false;
    let name = "";
    for await (const whole of lines) {
        if (whole.includes("APKINDEX\0"))
            isIndex = true;
        const line = whole.slice(whole.lastIndexOf("\0") + 1);
        if (line === "")
            name = "";
        else if (line.startsWith("P:"))
            name = line.slice(2).trim();
        else if (line.startsWith("V:") && wanted.has(name))
            list.set(name, (list.get(name) ?? new Set()).add(line.slice(2).trim()));
    }
    if (!isIndex)
        throw new SyntaxError("not a list of packages");
    return list;
}


}),

33946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  apkRepositories: () => (/* binding */ apkRepositories)
});
const folder = "/etc/apk";
const longestFile = 64 * 1024;
/** The settings of apk: the usual file, and in apk 3 a folder of them. */
const filesIn = (tree) => [
    `${folder}/repositories`,
    ...tree
        .list(`${folder}/repositories.d`)
        .map(({ path }) => path)
        .filter((path) => path.endsWith(".list")),
];
/**
 * The repositories of an Alpine image (apk-repositories(5)); undefined where there are no settings. A local folder of
 * the image, such as a mounted disk, gets no address.
 */
async function apkRepositories(tree) {
    const files = filesIn(tree).filter((path) => tree.resolve(path)?.type === "file");
    if (files.length === 0)
        return undefined;
    const texts = await tree.read(files, longestFile);
    return files.flatMap((file) => texts
        .get(file)
        .toString("utf8")
        .split(/\r?\n/)
        .filter((line) => /^\s*[^\s#]/.test(line))
        .map((line) => repositoryOf(line.trim())));
}
/** One line: "https://…/main", "@testing https://…", "/media/cdrom/apks". */
function repositoryOf(line) {
    const [, tag, address = ""] = /^(?:@(\S+)\s+)?(\S+)$/.exec(line) ?? [];
    const isUsable = /^https?:\/\//.test(address) && URL.canParse(address) && !/[${}]/.test(address);
    return {
        name: address === "" ? line : address,
        urls: isUsable ? [address.replace(/\/+$/, "")] : [],
        ...(tag === undefined ? {} : { tag }),
    };
}


}),

89922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ mapConcurrently),
  lQ: () => (/* binding */ memoizeByKey),
  sO: () => (/* binding */ addressesOf),
  tm: () => (/* binding */ availableOf)
});
/** The addresses to query for packages that do not record where they came from. @param usual the ecosystem's own */
async function addressesOf({ given, named }, usual) {
    if (given !== undefined)
        return [given];
    const first = named.instead.length > 0 ? named.instead : [await usual()];
    return [...new Set([...first, ...named.beside])];
}
/** How many requests may be open at a time. */
const parallel = 16;
/**
 * Runs `work` for each item, a few at a time; results are in the order of the items. After a failure no more work is
 * started.
 */
async function mapConcurrently(items, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        try {
            for (let at = next++; at < items.length; at = next++)
                results[at] = await work(items[at]);
        }
        finally {
            next = items.length;
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}
/**
 * The answer for a package whose index has these versions, of which an installer would choose `newest`.
 * @param yanked versions that the index still has, although their publisher withdrew them
 */
function availableOf(item, versions, newest, yanked = new Set()) {
    const isYanked = !versions.has(item.version) && yanked.has(item.version);
    if (isYanked)
        return { package: item, state: "yanked", ...(newest && { newest }) };
    if (!versions.has(item.version))
        return { package: item, state: "gone", ...(newest && { newest }) };
    if (newest === undefined)
        return { package: item, state: "unknown" };
    return { package: item, state: newest === item.version ? "same" : "newer", newest };
}
/** Runs `work` once for each key, however often it is called. */
function memoizeByKey(work) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? work(key);
        known.set(key, found);
        return found;
    };
}


}),

90569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askCargo: () => (/* binding */ askCargo)
});
var zod_0 = __webpack_require__(28942);
var _available_js_1 = __webpack_require__(89922);
var _semver_js_2 = __webpack_require__(48285);



const usual = "https://index.crates.io";
/** How Cargo records crates.io if it used the git index. */
const byGit = "https://github.com/rust-lang/crates.io-index";
const lineSchema = zod_0/* .object */ .Ikc({ vers: zod_0/* .string */ .YjP(), yanked: zod_0/* .boolean */ .zMY().optional() });
/**
 * What `cargo install` would choose today for each program: the newest version that is not yanked and not a
 * pre-release. Registries are queried by their sparse index; those that have only a git index are not queried.
 */
const askCargo = async (packages, index) => {
    const asked = packages
        .filter(isFromRegistry)
        .filter((item) => index.given !== undefined || addressOf(item));
    const versionsAt = (0,_available_js_1/* .memoizeByKey */ .lQ)(async (address) => parseLines(await index.text(address)));
    return (0,_available_js_1/* .mapConcurrently */ .X2)(asked, async (item) => {
        const registry = index.given ?? addressOf(item);
        const lines = await versionsAt(`${registry}/${placeOf(item.name)}`);
        if (!lines)
            return { package: item, state: "unknown" };
        const versions = lines.filter(({ yanked }) => !yanked).map(({ vers }) => vers);
        const choice = versions
            .filter((version) => item.version.includes("-") || !version.includes("-"))
            .sort(_semver_js_2/* .compareReleases */ .c);
        return (0,_available_js_1/* .availableOf */ .tm)(item, new Set(versions), choice.at(-1), new Set(lines.map(({ vers }) => vers)));
    });
};
const isFromRegistry = ({ origin, commit, url, owner }) => origin && !commit && !url && !owner;
/** The address of the sparse index that a program came from; undefined if the registry has only a git index. */
function addressOf({ origin = "" }) {
    const address = origin.replace(/\/+$/, "");
    if (address === byGit)
        return usual;
    return /^https?:\/\//.test(address) && !/(?:^https?:\/\/github\.com\/|\.git$)/.test(address)
        ? address
        : undefined;
}
/** Where an index has a crate (The Cargo Book, "Index files"). */
function placeOf(crate) {
    const name = crate.toLowerCase();
    if (name.length < 3)
        return `${name.length}/${name}`;
    if (name.length === 3)
        return `3/${name[0]}/${name}`;
    return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
/** The versions of a crate. */
const parseLines = (text) => text
    ?.split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)));


}),

19781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askConda: () => (/* binding */ askConda)
});

var available = __webpack_require__(89922);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/version.js
/** Words that mark a pre-release. */
const unreleased = /(?:^|[\d._-])(?:dev|alpha|beta|a|b|rc)(?=[\d._-]|$)/i;
const isCondaRelease = (version) => !unreleased.test(version);
/** The parts of a version in the order in which they decide: the epoch, then each number and word. */
function partsOf(version) {
    const [, epoch = "0", rest = ""] = /^(?:(\d+)!)?([^+]*)/.exec(version.toLowerCase()) ?? [];
    const parts = rest
        .split(/[._-]/)
        .map((part) => (part.match(/\d+|\D+/g) ?? []).map((each) => (/^\d/.test(each) ? Number(each) : each)))
        .map((part) => (typeof part[0] === "string" ? [0, ...part] : part));
    return [Number(epoch), parts];
}
/** Among words, "dev" comes before all others, and "post" after every number. */
const rank = (part) => typeof part === "number" ? 2 : part === "dev" ? 0 : part === "post" ? 3 : 1;
/** Orders two versions as conda does (conda.models.version, `VersionOrder`), without local versions. */
function compareCondaVersions(a, b) {
    const [[epochA, one], [epochB, two]] = [partsOf(a), partsOf(b)];
    if (epochA !== epochB)
        return epochA - epochB;
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const [left, right] = [one[at] ?? [], two[at] ?? []];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
            const [x, y] = [left[i] ?? 0, right[i] ?? 0];
            const order = rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0);
            if (order !== 0)
                return order;
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/available.js


/** The address of channels that conda knows by name only (conda's `channel_alias` and `default_channels`). */
const anaconda = "https://conda.anaconda.org";
const defaults = "https://repo.anaconda.com/pkgs";
/**
 * What conda could choose today for each package: the newest release in the package's own channel, among the builds for
 * the same Python. Dependencies, other variants of a build and build numbers are not looked at.
 */
const askConda = async (packages, index) => {
    const asked = packages.flatMap((item) => channelsOf(item, index.given));
    const names = new Map();
    for (const { item, channels } of asked)
        for (const channel of channels)
            names.set(channel, (names.get(channel) ?? new Set()).add(item.name));
    const platforms = new Set([...asked.map(({ item }) => item.arch ?? "noarch"), "noarch"]);
    const filesOf = (0,available/* memoizeByKey */.lQ)(async (channel) => {
        const lists = await Promise.all([...platforms].map((platform) => readChannel(index, `${channel}/${platform}`, names.get(channel))));
        return lists.every((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
    });
    return (0,available/* mapConcurrently */.X2)(asked, async ({ item, channels }) => {
        const lists = (await Promise.all(channels.map(filesOf))).filter((list) => list !== undefined);
        if (lists.length === 0)
            return { package: item, state: "unknown" };
        const files = lists.flatMap((list) => list.filter(([name]) => name === item.name).map(([, file]) => file));
        const isThere = files.some(({ version, build }) => version === item.version && fits(item, build));
        const choice = files
            .filter(({ build }) => pythonOf(build) === undefined || pythonOf(build) === pythonOf(item.build))
            .map(({ version }) => version)
            .filter((version) => isCondaRelease(version) || version === item.version)
            .sort(compareCondaVersions);
        return (0,available/* availableOf */.tm)(item, new Set(isThere ? [item.version] : []), choice.at(-1));
    });
};
const fits = ({ build }, other) => build === undefined || build === other;
/** "py311" of a build for one Python, as conda-build and conda-forge name these. */
const pythonOf = (build) => /(?:^|_)(?:py|cp)(\d{2,3})(?:_|h|$)/.exec(build ?? "")?.[1];
/** A package with the addresses of the channels that may have it; none if no channel is recorded. */
function channelsOf(item, given) {
    const origin = item.origin?.replace(/\/+$/, "") ?? "";
    if (given !== undefined)
        return [{ item, channels: [given] }];
    if (/^https?:\/\//.test(origin))
        return [{ item, channels: [origin] }];
    if (origin === "defaults")
        return [{ item, channels: [`${defaults}/main`, `${defaults}/r`] }];
    if (/^pkgs\/\w+$/.test(origin))
        return [{ item, channels: [`${defaults}/${origin.slice(5)}`] }];
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(origin) ? [{ item, channels: [`${anaconda}/${origin}`] }] : [];
}
/** A file's name as a key of `repodata.json`: conda writes name, version and build into it, apart by hyphens. */
const key = /"([^"\s/]+)-([^"\s/-]+)-([^"\s/-]+)\.(?:conda|tar\.bz2)"\s*:/g;
/** No such key is longer, so this many characters of one part of the text are kept for the next part. */
const longestKey = 512;
/**
 * The files of some packages on one platform of a channel. The document of conda-forge is too long for memory (300 MB),
 * so names are searched for as it arrives. Only there are withdrawn files listed.
 */
async function readChannel(index, folder, names) {
    const parts = await index.parts(`${folder}/repodata.json`, [".zst", ""]);
    if (!parts)
        return undefined;
    const found = [];
    let rest = "";
    let isDocument;
    for await (const part of parts) {
        const text = rest + part;
        isDocument ??= text.trim() === "" ? undefined : text.trimStart().startsWith("{");
        if (isDocument === false)
            throw new SyntaxError("not a list of packages");
        let end = 0;
        for (const { 0: whole, 1: name, 2: version, 3: build, index: at } of text.matchAll(key)) {
            end = at + whole.length;
            if (names.has(name))
                found.push([name, { version: version, build: build }]);
        }
        rest = text.slice(Math.max(end, text.length - longestKey));
    }
    if (!isDocument)
        throw new SyntaxError("not a list of packages");
    return found;
}


}),

79902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askApt: () => (/* binding */ askApt)
});

var available = __webpack_require__(89922);
var repositories = __webpack_require__(17261);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/dpkg/version.js
/** The sort order of a character in a version: "~" before the end, the end before letters, letters before all others. */
const weight = (char) => {
    if (char === undefined || /\d/.test(char))
        return 0;
    if (char === "~")
        return -1;
    return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
};
/** Compares upstream versions or revisions: alternating runs of non-digits and digits. */
function compareParts(a, b) {
    const [left, right] = [a.match(/\D+|\d+/g) ?? [], b.match(/\D+|\d+/g) ?? []].map(textFirst);
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const [one = "", two = ""] = [left[at], right[at]];
        const order = at % 2 ? compareNumbers(one, two) : compareText(one, two);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Alternating runs, the first of non-digits; that one is empty if the version begins with a digit. */
const textFirst = (runs) => (/^\d/.test(runs[0] ?? "") ? ["", ...runs] : runs);
function compareNumbers(a, b) {
    const difference = BigInt(a || 0) - BigInt(b || 0);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function compareText(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = weight(a[at]) - weight(b[at]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function partsOf(version) {
    const colon = version.indexOf(":");
    const rest = version.slice(colon + 1);
    const hyphen = rest.lastIndexOf("-");
    return {
        epoch: colon < 0 ? "0" : version.slice(0, colon),
        upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
        revision: hyphen < 0 ? "" : rest.slice(hyphen + 1),
    };
}
/** Orders two versions as dpkg does (deb-version(7), "Sorting algorithm"). */
function compareDebVersions(a, b) {
    const [one, two] = [partsOf(a), partsOf(b)];
    return (compareParts(one.epoch, two.epoch) ||
        compareParts(one.upstream, two.upstream) ||
        compareParts(one.revision, two.revision));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/dpkg/available.js



/**
 * What apt would choose today for each package: the newest version in the archives of the image. As for apt, backports
 * count only for packages that already came from there.
 */
const askApt = async (packages, index) => {
    if (index.archives.length === 0)
        return (0,repositories/* allUnknown */.SH)(packages, "the lock names no archive of apt");
    const wanted = new Set(packages.map(({ name }) => name));
    const offered = new Map();
    const unread = [];
    for (const { url, isBackport } of index.archives.flatMap((archive) => listsOf(archive, index.arch))) {
        const isRead = await readList(index, url, (name, version) => {
            if (!wanted.has(name))
                return;
            const key = keyOf(name, isBackport);
            offered.set(key, (offered.get(key) ?? new Set()).add(version));
        });
        if (!isRead)
            unread.push(url);
    }
    const answers = packages.map((item) => {
        const kinds = [false, ...(isFromBackports(item) ? [true] : [])];
        const versions = kinds.flatMap((kind) => [...(offered.get(keyOf(item.name, kind)) ?? [])]);
        if (versions.length === 0)
            return { package: item, state: "unknown", why: "no archive of the image has this name" };
        return (0,available/* availableOf */.tm)(item, new Set(versions), versions.toSorted(compareDebVersions).at(-1));
    });
    return (0,repositories/* certainAnswers */.cP)(answers, unread);
};
const keyOf = (name, isBackport) => `${isBackport} ${name}`;
const isFromBackports = ({ version }) => /~bpo\d/.test(version);
/** The address of an archive's list of packages (Debian's repository format, "Packages indices"). */
function listsOf({ uri, suite, components }, arch) {
    const isBackport = /-backports(?:$|[-/])/.test(suite);
    if (suite.endsWith("/"))
        return [{ url: `${uri}${suite.replace(/^\.?\//, "")}Packages`, isBackport }];
    return components.map((component) => ({
        url: `${uri}dists/${suite}/${component}/binary-${arch}/Packages`,
        isBackport,
    }));
}
/** Calls `add` for each package while the list is being read: Debian's has 63,000. @returns whether the list exists */
async function readList(index, url, add) {
    const lines = await index.lines(url, [".gz", ".xz", ""]);
    if (!lines)
        return false;
    let name = "";
    for await (const line of lines) {
        if (line.startsWith("Package: "))
            name = line.slice(9).trim();
        else if (line.startsWith("Version: "))
            add(name, line.slice(9).trim());
    }
    return true;
}


}),

26930:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askGem: () => (/* binding */ askGem),
  compareGemVersions: () => (/* binding */ compareGemVersions)
});
var _available_js_0 = __webpack_require__(89922);

const usual = "https://rubygems.org";
/**
 * What `gem install` would choose today for each gem: the newest version that is not a pre-release, for the gem's own
 * platform or for all, and for the Ruby of its gem home. A source is queried by its compact index, which leaves out
 * yanked versions. Constraints of the recipe and of other gems are not known here.
 */
const askGem = async (packages, index) => {
    const sources = await (0,_available_js_0/* .addressesOf */ .sO)(index, () => usual);
    const linesOf = (0,_available_js_0/* .memoizeByKey */ .lQ)(async (name) => {
        const texts = await Promise.all(sources.map((source) => index.text(`${source}/info/${encodeURIComponent(name)}`)));
        const found = texts.filter((text) => text !== undefined);
        return found.length > 0 ? found.flatMap(parseList) : undefined;
    });
    return (0,_available_js_0/* .mapConcurrently */ .X2)(packages.filter(isFromSource), async (item) => {
        const list = await linesOf(item.name);
        if (!list)
            return { package: item, state: "unknown" };
        const ruby = rubyOf(item);
        const usable = list.filter(({ platform }) => platform === "ruby" || platform === item.arch);
        const choice = usable
            .filter(({ version }) => isPreRelease(item.version) || !isPreRelease(version))
            .filter((each) => ruby === undefined || allows(each.ruby, ruby))
            .map(({ version }) => version)
            .sort(compareGemVersions);
        return (0,_available_js_0/* .availableOf */ .tm)(item, new Set(usable.map(({ version }) => version)), choice.at(-1));
    });
};
/** Excludes gems that came with Ruby or another manager, and those that Bundler checked out of a repository. */
const isFromSource = ({ location, owner, build }) => !owner && !build && !location?.includes("/specifications/default/");
/** "3.1" of a gem home such as `/var/lib/gems/3.1.0`. */
const rubyOf = ({ prefix }) => /\/(\d+\.\d+)\.\d+(?:\/|$)/.exec(prefix ?? "")?.[1];
/** The lines of a gem in the compact index ("1.2.0-java dependencies|checksum:…,ruby:>= 2.7&< 4"). */
function parseList(text) {
    const lines = text.split("\n").filter((line) => line !== "" && line !== "---");
    return lines.map((line) => {
        const [, version, platform = "ruby", more = ""] = /^([0-9][0-9A-Za-z.]*)(?:-(\S+))?(?: (.*))?$/.exec(line) ?? [];
        if (version === undefined)
            throw new SyntaxError("not a list of a gem's versions");
        return { version, platform, ruby: /[|,]ruby:([^,]*)/.exec(more)?.[1] };
    });
}
/**
 * Whether a gem's requirement allows a minor version of Ruby; as the patch version is not known, any is assumed to fit.
 */
function allows(requirement, ruby) {
    return (requirement ?? "").split("&").every((one) => {
        const [, operator, wanted = ""] = /^\s*(>=|<|~>)\s*(\d+\.\d+)/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        const order = compareGemVersions(ruby, wanted);
        // "< 3.2.dev" excludes all of 3.2, "< 3.2.5" only a part of it.
        if (operator === "<")
            return order < 0 || (order === 0 && !/<\s*\d+\.\d+(?:\.0|\.?dev|$)/.test(one));
        return order >= 0;
    });
}
/** Whether gem treats a version as a pre-release: one with a letter in it. */
const isPreRelease = (version) => /[a-z]/i.test(version);
/** Orders two versions as `Gem::Version` does: words come before numbers. */
function compareGemVersions(a, b) {
    const [one, two] = [a, b].map((version) => version.match(/\d+|[a-z]+/gi) ?? []);
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const [x, y] = [one[at] ?? "0", two[at] ?? "0"];
        const [isX, isY] = [x, y].map((part) => /^\d/.test(part));
        const order = isX && isY
            ? Number(x) - Number(y)
            : isX !== isY
                ? Number(isX) - Number(isY)
                : x < y
                    ? -1
                    : x > y
                        ? 1
                        : 0;
        if (order !== 0)
            return order;
    }
    return 0;
}


}),

31905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  gemIndexes: () => (/* binding */ gemIndexes)
});
/** How gem and Bundler are configured with sources. */
const gemIndexes = {
    files: [".gemrc", "gemrc", "Gemfile"],
    instead: [/(?<=\bgem\s+sources\s[^;&|]{0,200}--clear-all\s[^;&|]{0,200})(?:-a|--add)[\s=]+/g],
    beside: [
        /\bgem\s+sources\s+(?:-a|--add)[\s=]+/g,
        /(?<=\bgem\s+(?:install|i)\s[^;&|]{0,400})(?:-s|--source)[\s=]+/g,
        /^\s*source\s+(?=["'])/g,
        /^\s*-\s+(?=["']?http)/g,
    ],
};


}),

31751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askGo: () => (/* binding */ askGo)
});
var zod_0 = __webpack_require__(28942);
var _available_js_1 = __webpack_require__(89922);
var _semver_js_3 = __webpack_require__(48285);
var _module_js_2 = __webpack_require__(58006);




const usual = "https://proxy.golang.org";
const infoSchema = zod_0/* .object */ .Ikc({ Version: zod_0/* .string */ .YjP() });
/**
 * What `go install MODULE@latest` would choose today for each program that came from a module proxy: the newest release
 * that its author did not retract (go.dev/ref/mod, "GOPROXY protocol"). Its dependencies are those of its own go.mod.
 */
const askGo = async (packages, index) => {
    const proxies = await (0,_available_js_1/* .addressesOf */ .sO)(index, () => usual);
    const ask = async (path) => {
        for (const proxy of proxies) {
            const text = await index.text(`${proxy}/${path}`);
            if (text !== undefined)
                return text;
        }
        return undefined;
    };
    const offerOf = (0,_available_js_1/* .memoizeByKey */ .lQ)(async (module) => {
        const list = await ask(`${(0,_module_js_2/* .escaped */ .Mk)(module)}/@v/list`);
        const listed = (list ?? "").split(/\s+/).filter(_module_js_2/* .isVersion */ .lF);
        const latest = listed.length > 0 ? newestOf(listed) : versionIn(await ask(`${(0,_module_js_2/* .escaped */ .Mk)(module)}/@latest`));
        if (latest === undefined)
            return undefined;
        const isRetracted = retractions((await ask(`${(0,_module_js_2/* .escaped */ .Mk)(module)}/@v/${(0,_module_js_2/* .escaped */ .Mk)(latest)}.mod`)) ?? "");
        const kept = listed.filter((version) => !isRetracted(version));
        return { listed, isRetracted, newest: kept.length > 0 ? newestOf(kept) : latest };
    });
    return (0,_available_js_1/* .mapConcurrently */ .X2)(packages, async (item) => {
        const why = whyNot(item);
        if (why !== undefined)
            return { package: item, state: "unknown", why };
        const offer = await offerOf(item.name);
        if (!offer)
            return { package: item, state: "unknown", why: "the module proxy does not know this module" };
        const { listed, isRetracted, newest } = offer;
        // A pseudo-version, made from a commit, is in no list.
        const isThere = listed.includes(item.version) ||
            (await ask(`${(0,_module_js_2/* .escaped */ .Mk)(item.name)}/@v/${(0,_module_js_2/* .escaped */ .Mk)(item.version)}.info`)) !== undefined;
        const there = new Set(isThere ? [item.version] : []);
        return isRetracted(item.version)
            ? (0,_available_js_1/* .availableOf */ .tm)(item, new Set(), newest, there)
            : (0,_available_js_1/* .availableOf */ .tm)(item, there, newest);
    });
};
/** Why a proxy is not asked for a module. */
function whyNot(item) {
    if (item.name === "stdlib")
        return "it is part of the Go that made the program";
    if (!(0,_module_js_2/* .isMain */ .CA)(item))
        return "the go.mod of the program that it is linked into decides its version";
    // Only a program built from a downloaded module contains its digest; others were built in a folder.
    if (!item.hash || !(0,_module_js_2/* .isVersion */ .lF)(item.version) || !(0,_module_js_2/* .isModule */ .FS)(item.name))
        return "the program was made in a folder, not from a module of a proxy";
    return undefined;
}
/** The highest release, or the highest pre-release if there is no release. */
function newestOf(versions) {
    const releases = versions.filter((version) => !version.includes("-"));
    return (releases.length > 0 ? releases : versions).toSorted(byVersion).at(-1);
}
const byVersion = (a, b) => (0,_semver_js_3/* .compareReleases */ .c)(a.slice(1), b.slice(1));
const versionIn = (text) => text === undefined ? undefined : infoSchema.parse(JSON.parse(text)).Version;
/** What the `retract` directives of a go.mod withdraw: single versions and ranges (go.dev/ref/mod, "retract directive"). */
function retractions(mod) {
    const plain = mod.replaceAll(/\/\/[^\n]*/g, "");
    const blocks = [...plain.matchAll(/^\s*retract\s*(?:\(([^)]*)\)|([^\n(]+))/gm)];
    const lines = blocks.flatMap(([, block, line]) => (block ?? line ?? "").split("\n"));
    const ranges = lines.flatMap((line) => {
        const [low, high = low] = line.match(/v\d[\w.+-]*/g) ?? [];
        return low === undefined || high === undefined ? [] : [{ low, high }];
    });
    return (version) => ranges.some(({ low, high }) => byVersion(low, version) <= 0 && byVersion(version, high) <= 0);
}


}),

85872:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  goIndexes: () => (/* binding */ goIndexes)
});
/** How go is configured with module proxies. */
const goIndexes = {
    files: [],
    instead: [/\bGOPROXY=/g],
    beside: [],
};


}),

40613:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askNpm: () => (/* binding */ askNpm)
});

var schemas = __webpack_require__(28942);
var available = __webpack_require__(89922);
var interpreter = __webpack_require__(23139);
var failure = __webpack_require__(77205);
var find_program = __webpack_require__(39335);
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/registry.js



/** The part of the environment that determines which configuration npm reads. */
const variables = /^npm_config_(?:registry|userconfig|globalconfig)$/i;
/**
 * The registry that npm uses on this machine, without a slash at its end, as npm itself reports it. npm runs in the
 * root folder, so that no file of a checkout can choose the server.
 * @throws Failure("usage", "index-unknown") if npm is missing or names none
 */
async function npmRegistry() {
    const npm = await (0,find_program/* findProgram */.K)("npm");
    if (npm === undefined)
        throw unknown("npm is not on the PATH");
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => variables.test(name)));
    const { code, stdout } = await (0,run/* run */.eF)(npm, ["config", "get", "registry"], {
        cwd: "/",
        env: (0,run/* scrubbedEnvironment */.aq)(own),
        timeLimitMs: 60_000,
    });
    const address = stdout.trim();
    if (code === 0 && /^https?:\/\/\S+$/.test(address) && URL.canParse(address))
        return address.replace(/\/+$/, "");
    throw unknown("`npm config get registry` names none");
}
const unknown = (why) => new failure/* Failure */.H("usage", "no address of npm's registry is known", {
    code: "index-unknown",
    why,
    remedy: "name it: --index npm=ADDRESS",
});

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/available.js




const documentSchema = schemas/* object */.Ikc({ versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** npm's short form of a package's document, without readme and times. */
const accepted = "application/vnd.npm.install-v1+json";
/**
 * What npm would choose today for each package: the newest version in the range that `npm install` writes itself, "^"
 * and the locked version. Deprecated versions count, as they do for npm.
 */
const askNpm = async (packages, index) => {
    const registries = await (0,available/* addressesOf */.sO)(index, npmRegistry);
    const versionsOf = (0,available/* memoizeByKey */.lQ)(async (name) => {
        const documents = await Promise.all(registries.map((registry) => index.text(`${registry}/${name.replace("/", "%2f")}`, { accept: accepted }).then(parseVersions)));
        const found = documents.filter((versions) => versions !== undefined);
        return found.length > 0 ? found.flat() : undefined;
    });
    return (0,available/* mapConcurrently */.X2)(packages.filter(isFromRegistry), async (item) => {
        const versions = await versionsOf(item.name);
        if (!versions)
            return { package: item, state: "unknown" };
        return (0,available/* availableOf */.tm)(item, new Set(versions), newestInRange(item.version, versions));
    });
};
/**
 * Only packages that came from the registry directly; npm brings its own dependencies with it, whatever the registry
 * has.
 */
const isFromRegistry = (item) => !(0,interpreter/* isInterpreter */.X)(item) &&
    !item.url &&
    !item.commit &&
    !item.owner &&
    !item.location?.includes("/node_modules/npm/node_modules/");
const parseVersions = (text) => text === undefined ? undefined : Object.keys(documentSchema.parse(JSON.parse(text)).versions);
/** The three numbers of a release; undefined for a pre-release, because no range of a release includes one. */
function numbersOf(version) {
    const found = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version);
    return found?.slice(1).map(Number);
}
/** The newest version that agrees in the first number other than zero (node-semver, "Caret Ranges"). */
function newestInRange(locked, versions) {
    const from = numbersOf(locked);
    if (!from)
        return versions.includes(locked) ? locked : undefined;
    const fixed = Math.min(from.findIndex((number) => number > 0) + 1 || 3, 3);
    const candidates = versions.flatMap((version) => {
        const numbers = numbersOf(version);
        const isInRange = numbers && byNumbers(numbers, from) >= 0 && numbers.slice(0, fixed).every((n, i) => n === from[i]);
        return isInRange ? [{ version, numbers }] : [];
    });
    return candidates.sort((a, b) => byNumbers(b.numbers, a.numbers))[0]?.version;
}
const byNumbers = (a, b) => a.map((number, at) => number - b[at]).find((difference) => difference !== 0) ?? 0;


}),

68795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  npmIndexes: () => (/* binding */ npmIndexes)
});
/** How npm, yarn and pnpm are configured with registries. */
const npmIndexes = {
    files: [".npmrc", "npmrc", ".yarnrc", ".yarnrc.yml"],
    instead: [
        /\b(?:npm_config_registry|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER)=/gi,
        /^\s*(?:registry|npmRegistryServer)(?:\s*[=:]\s*|\s+)/g,
        /\bset\s+(?:-\S+\s+)*(?:registry|npmRegistryServer)[\s=]+/g,
    ],
    commands: {
        install: /\b(?:npm|pnpm|yarn|bun)\s[^;|]{0,400}\b(?:i|ci|install|add)\b/,
        own: [/\s--registry[\s=]+/g],
    },
    beside: [/^\s*@[\w.-]+:registry\s*=\s*/g],
};


}),

11996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ silentReporter),
  Xw: () => (/* binding */ oncePerTree),
  "if": () => (/* binding */ findOncePerTree)
});
/** For callers that only need what could be read: problems are reported by the ecosystem's own collector. */
const silentReporter = { problem() { }, note() { }, seen() { } };
/** Like {@link oncePerTree}, for answers that need only the tree's list of entries, so that nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image only once, however often it is called. Its problems are reported to every caller with
 * a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = silentReporter) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


}),

33839:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B8: () => (/* binding */ releaseIn),
  HU: () => (/* binding */ parseOsRelease),
  TE: () => (/* binding */ osReleaseFiles),
  _W: () => (/* binding */ osRelease),
  hp: () => (/* binding */ distroOf)
});
var _once_js_0 = __webpack_require__(11996);

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined if it is not known. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return id && version && `${id}-${version}`;
}
/** The paths of os-release(5), in order of precedence. */
const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
/** Files of distributions from before os-release, and patterns of their text: the ID that os-release later used. */
const olderFiles = [
    ["/etc/redhat-release", redHatId],
    ["/etc/system-release", redHatId],
    [
        "/etc/SuSE-release",
        (text) => (/^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined),
    ],
    ["/etc/alpine-release", () => "alpine"],
    ["/etc/debian_version", () => "debian"],
];
function redHatId(text) {
    const names = [
        [/^Red Hat Enterprise Linux/i, "rhel"],
        [/^CentOS/i, "centos"],
        [/^Fedora/i, "fedora"],
        [/^Scientific Linux/i, "scientific"],
        [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
        [/^Amazon Linux/i, "amzn"],
    ];
    return names.find(([name]) => name.test(text))?.[1];
}
/** Reads the distribution of an image: its os-release, else the file that it had before there was one. */
const osRelease = (0,_once_js_0/* .oncePerTree */ .Xw)(async (tree) => releaseIn(tree, "/"));
/** The distribution of a system in a folder of an image. */
async function releaseIn(tree, root) {
    const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
    const base = root === "/" ? "" : root;
    const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
    const text = path ? ((await tree.read([base + path])).get(base + path)?.toString() ?? "") : "";
    const older = olderFiles.find(([each]) => each === path);
    if (older) {
        const id = older[1](text);
        return { id, versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0] };
    }
    const fields = parseOsRelease(text);
    return {
        id: fields.ID?.toLowerCase() || undefined,
        versionId: fields.VERSION_ID || undefined,
        codename: fields.VERSION_CODENAME || undefined,
    };
}
/**
 * The fields of an os-release text, as os-release(5) defines them: shell assignments without expansions; of a field
 * given twice the last value counts. Lines that are not assignments are skipped.
 */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
        if (!match)
            continue;
        const [, name, double, single, bare] = match;
        fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
    }
    return fields;
}


}),

41701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askPacman: () => (/* binding */ askPacman)
});
var _available_js_1 = __webpack_require__(89922);
var _repositories_js_0 = __webpack_require__(17261);


/**
 * What `pacman -S` would choose today for each package: the only version in the first repository that has the name.
 * Mirrors keep no older versions, so a version that was replaced is gone from them.
 */
const askPacman = async (packages, index) => {
    const repositories = (0,_repositories_js_0/* .repositoriesOf */ .Ub)(index);
    if (!repositories)
        return (0,_repositories_js_0/* .allUnknown */ .SH)(packages, (0,_repositories_js_0/* .whyNoRepositories */ .Kn)("pacman"));
    const wanted = new Set(packages.map(({ name }) => name));
    const arch = packages.find((item) => item.arch && item.arch !== "any")?.arch ?? "x86_64";
    const { found, unread } = await (0,_repositories_js_0/* .readRepositories */ .NU)(repositories, async ({ name, urls }) => urls.map((url) => `${url.replaceAll("$arch", arch)}/${index.given === undefined ? `${name}.db` : ""}`), (url) => readDatabase(index, url.replace(/\/$/, ""), wanted));
    return (0,_repositories_js_0/* .certainAnswers */ .cP)(packages.map((item) => answerFor(item, found)), unread);
};
function answerFor(item, found) {
    const no = (why) => ({ package: item, state: "unknown", why });
    if (item.prefix !== undefined)
        return no("it is not from the image's own repositories");
    const version = found.map(({ list }) => list.get(item.name)).find((each) => each !== undefined);
    if (version === undefined)
        return no("no repository of the image has this name");
    return (0,_available_js_1/* .availableOf */ .tm)(item, new Set([version]), version);
}
/**
 * The versions of some packages in a repository's database: a tar of `NAME-VERSION/desc` files. A tar header ends in
 * zeros, so a file's first line follows them on the same line.
 */
async function readDatabase(index, url, wanted) {
    const lines = await index.lines(url, [""]);
    if (!lines)
        return undefined;
    const list = new Map();
    let [isDatabase, field, name] = [false, "", ""];
    for await (const whole of lines) {
        if (whole.includes("\0"))
            isDatabase = true;
        const line = whole.slice(whole.lastIndexOf("\0") + 1);
        if (/^%[A-Z0-9]+%$/.test(line))
            field = line;
        else if (field === "%NAME%")
            [name, field] = [line, ""];
        else if (field === "%VERSION%") {
            if (wanted.has(name))
                list.set(name, line);
            field = "";
        }
    }
    if (!isDatabase)
        throw new SyntaxError("not a database of packages");
    return list;
}


}),

9540:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  pacmanRepositories: () => (/* binding */ pacmanRepositories)
});
const settings = "/etc/pacman.conf";
const longestFile = 256 * 1024;
/** How deep files may include each other. */
const deepest = 8;
/**
 * The repositories in pacman's settings (pacman.conf(5)), in their order, which is significant; undefined without
 * settings. Includes with a wildcard are not followed.
 */
async function pacmanRepositories(tree) {
    if (tree.resolve(settings)?.type !== "file")
        return undefined;
    const sections = [];
    await readSettings(tree, settings, sections, 0);
    return sections
        .filter(({ name }) => name !== "options")
        .map(({ name, servers }) => ({
        name,
        urls: servers
            .map((server) => server.replaceAll("$repo", name).replace(/\/+$/, ""))
            .filter((url) => /^https?:\/\//.test(url) && URL.canParse(url))
            .filter((url) => !/[{}]|\$(?!arch\b)/.test(url)),
    }));
}
async function readSettings(tree, path, sections, depth) {
    if (depth > deepest || tree.resolve(path)?.type !== "file")
        return;
    const text = (await tree.read([path], longestFile)).get(path)?.toString("utf8") ?? "";
    for (const line of text.split(/\r?\n/)) {
        const head = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
        const [, key, value = ""] = /^\s*(Server|Include)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        if (head !== undefined)
            sections.push({ name: head, servers: [] });
        else if (key === "Server")
            sections.at(-1)?.servers.push(value);
        else if (key === "Include")
            await readSettings(tree, value, sections, depth + 1);
    }
}


}),

6704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askPerl: () => (/* binding */ askPerl)
});
var _available_js_1 = __webpack_require__(89922);
var _interpreter_js_0 = __webpack_require__(23139);
var _version_js_2 = __webpack_require__(98387);



/** cpanm's own mirror. */
const usual = "https://www.cpan.org";
/**
 * What cpanm, cpm or cpan would choose today for each module: the only version in CPAN's index. An older distribution
 * stays on CPAN until its author deletes it; the author's list of files shows whether it is still there.
 */
const askPerl = async (packages, index) => {
    const asked = packages.filter((item) => !item.owner && !item.url && !(0,_interpreter_js_0/* .isInterpreter */ .X)(item) && item.name !== "perl");
    const wanted = new Set(asked.map(({ name }) => name));
    const mirrors = await (0,_available_js_1/* .addressesOf */ .sO)(index, () => usual);
    const lists = await (0,_available_js_1/* .mapConcurrently */ .X2)(mirrors, (mirror) => readIndex(index, mirror, wanted));
    const isDeleted = (0,_available_js_1/* .memoizeByKey */ .lQ)(async (file) => {
        const folder = file.slice(0, file.lastIndexOf("/"));
        const texts = await (0,_available_js_1/* .mapConcurrently */ .X2)(mirrors, (mirror) => index.text(`${mirror}/authors/id/${folder}/CHECKSUMS`));
        const found = texts.filter((text) => text !== undefined);
        const name = file.slice(file.lastIndexOf("/") + 1);
        return found.length > 0 && found.every((text) => !text.includes(`'${name}'`));
    });
    return (0,_available_js_1/* .mapConcurrently */ .X2)(asked, async (item) => {
        const no = (why) => ({ package: item, state: "unknown", why });
        if (lists.every((list) => list === undefined))
            return no("the mirror has no list of modules");
        const listed = lists.flatMap((list) => list?.get(item.name) ?? [])[0];
        if (!listed)
            return no("CPAN's index does not list this module");
        if (listed.file === item.origin)
            return { package: item, state: "same", newest: item.version };
        if (listed.version === "undef")
            return no("CPAN's index does not say the version of this module");
        const order = (0,_version_js_2/* .comparePerlVersions */ .AV)(listed.version, item.version);
        // The same version in another distribution is also a change; only the distribution's name shows it.
        if (order === 0 && item.origin === undefined)
            return { package: item, state: "same", newest: item.version };
        const newest = order === 0 ? distributionOf(listed.file) : listed.version;
        const isGone = isFileOnCpan(item) && (await isDeleted(item.origin));
        return { package: item, state: isGone ? "gone" : "newer", newest };
    });
};
const isFileOnCpan = ({ origin = "" }) => /^\w\/\w\w\/[\w./+-]+$/.test(origin) && !/\.\./.test(origin);
const distributionOf = (file) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");
/**
 * The entries for some modules in CPAN's index (`02packages.details.txt`): header lines, an empty line, and a line for
 * each module.
 */
async function readIndex(index, mirror, wanted) {
    const lines = await index.lines(`${mirror}/modules/02packages.details.txt`, [".gz", ""]);
    if (!lines)
        return undefined;
    const found = new Map();
    let [isIndex, isHead] = [false, true];
    for await (const line of lines) {
        if (isHead) {
            isIndex ||= /^(?:File|Columns):/.test(line);
            isHead = line.trim() !== "";
            continue;
        }
        const [name = "", version = "", file = ""] = line.trim().split(/\s+/);
        if (file !== "" && wanted.has(name))
            found.set(name, { version, file });
    }
    if (!isIndex)
        throw new SyntaxError("not a list of modules");
    return found;
}


}),

10007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  perlIndexes: () => (/* binding */ perlIndexes)
});
/** How cpanm and cpm are configured with mirrors of CPAN. */
const perlIndexes = {
    files: [],
    instead: [/\bPERL_CPANM_OPT=["']?[^"';&|]{0,200}--(?:mirror|from)[\s=]+/g],
    commands: {
        install: /\b(?:cpanm|cpm\s+install)\s/,
        own: [/\s(?:--mirror|--from|-M)[\s=]+/g, /\s(?:--resolver|-r)[\s=]+02packages,/g],
    },
    beside: [],
};


}),

98387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AV: () => (/* binding */ comparePerlVersions),
  jM: () => (/* binding */ moduleVersion),
  p: () => (/* binding */ isSameVersion)
});
/** `package Foo::Bar;`, `package Foo::Bar 1.2;`, `package Foo::Bar v1.2 {`; what follows it on the line. */
const declaration = /^[\s{;]*package\s+((?:::)?[A-Za-z_]\w*(?:(?:::|')\w+)*)(?:\s+(v?\d[\d._]*))?\s*[;{](.*)$/;
/** `$VERSION =`, `our $Foo::VERSION =`, `our ($VERSION) =`, `*VERSION =`; not `==`, `=~` or `=>`. */
const assignment = /[$*]((?:::|')?(?:\w+(?:::|'))*)VERSION\b\s*\)?\s*=(?![=~>])/;
/** A literal value: `'1.0'`, `1.5`, `v1.2.3`, `version->declare("v1.0")`, `qv('1.0')`. */
const plainValue = /^\s*(?:[$*][\w:']+\s*=\s*)*\(?\s*(?:version->(?:declare|new|parse|qv)\(\s*|(?:version::)?qv\(\s*)?\\?(["']?)(v?\d[\w.]*)\1[\s)]*(?:$|[;}#]|unless\s+defined\b)/;
/**
 * The version that a module's file assigns, as Module::Metadata finds it: in the code, not in its POD or after __END__;
 * the first one in the package of that name, or `$Foo::Bar::VERSION` anywhere; else, as for MakeMaker, one before any
 * package. Nothing is evaluated: undefined if the value is computed. In perl's own Config.pm ("Perl") it is `version =>
 * '5.36.0'`.
 */
function moduleVersion(text, module) {
    if (module === "Perl")
        return /^[ \t]*version\s*=>\s*'([\d.]+)'/m.exec(text)?.[1];
    let current = "main";
    let before;
    for (const line of codeLines(text)) {
        const [, declared, version, rest = line] = declaration.exec(line) ?? [];
        if (declared !== undefined)
            current = declared.replaceAll("'", "::").replace(/^::/, "");
        if (version !== undefined && current === module)
            return version;
        const found = rest.includes("VERSION") ? assignment.exec(rest) : null;
        if (!found)
            continue;
        const named = found[1].replaceAll("'", "::").replace(/^::|::$/g, "");
        const value = () => plainVersion(rest.slice(found.index + found[0].length));
        if ((named || current) === module)
            return value();
        if (named === "" && current === "main")
            before ??= value();
    }
    return before;
}
/**
 * The lines that are Perl code: without comments and POD (from "=" and a letter at the beginning of a line to "=cut").
 */
function* codeLines(text) {
    let pod = false;
    for (const line of text.split(/\r?\n/)) {
        const command = /^=([A-Za-z]+)/.exec(line)?.[1];
        if (command !== undefined)
            pod = command !== "cut";
        if (pod || command !== undefined || /^\s*#/.test(line))
            continue;
        if (/^__(?:END|DATA)__\b/.test(line))
            return;
        yield line;
    }
}
function plainVersion(expression) {
    const [, quote, value] = plainValue.exec(expression) ?? [];
    if (value === undefined || quote !== "" || value.startsWith("v"))
        return value;
    const digits = value.replaceAll("_", "");
    // With two dots it is a version; with one it is a number, which Perl prints without trailing zeros.
    if (/^\d+(\.\d+){2,}$/.test(digits))
        return `v${digits}`;
    return /^(?:0|[1-9]\d*)(?:\.\d*)?$/.test(digits)
        ? String(Number(Number(digits).toPrecision(15)))
        : undefined;
}
/** Whether two versions are equal in Perl: "1.2" and "1.20" are, and "1.2" and "v1.200", but not "1.2" and "v1.2". */
function isSameVersion(a, b) {
    return comparePerlVersions(a, b) === 0;
}
/** Orders two versions as version.pm does: a number with decimals ("1.02") and one with dots ("v1.20.0") alike. */
function comparePerlVersions(a, b) {
    const [one, two] = [parts(a), parts(b)];
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const order = (one[at] ?? 0) - (two[at] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** The numbers of a version; decimals are split into groups of three digits. */
function parts(version) {
    const plain = version.replaceAll("_", "");
    const [whole = "", fraction = ""] = plain.split(".");
    const isDotted = plain.startsWith("v") || plain.split(".").length > 2;
    const all = isDotted ? plain.replace(/^v/, "").split(".") : [whole, ...(fraction.match(/.{1,3}/g) ?? [])];
    return all.map((part, i) => Number(isDotted || i === 0 ? part : part.padEnd(3, "0")));
}


}),

74995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askPython: () => (/* binding */ askPython)
});
var zod_2 = __webpack_require__(28942);
var _available_js_4 = __webpack_require__(89922);
var _interpreter_js_3 = __webpack_require__(23139);
var _about_js_0 = __webpack_require__(44725);
var _specifiers_js_1 = __webpack_require__(29023);
var _version_js_5 = __webpack_require__(18720);






const usual = "https://pypi.org/simple";
/** PEP 691, with the versions of PEP 700. */
const accepted = "application/vnd.pypi.simple.v1+json";
const pageSchema = zod_2/* .object */ .Ikc({ files: zod_2/* .array */ .YOg(zod_2/* .looseObject */ ._H3({ filename: zod_2/* .string */ .YjP() })) });
/**
 * What pip would choose today for each package: the newest version that is not withdrawn, is not a pre-release unless
 * the locked one is, and supports the Python of its environment. Constraints of the recipe and of other packages are
 * not known here.
 */
const askPython = async (packages, index) => {
    const pythons = new Map(packages.filter(_interpreter_js_3/* .isInterpreter */ .X).map(({ prefix, version }) => [prefix, version]));
    const others = index.given === undefined && index.named.instead.length + index.named.beside.length > 0;
    const asked = packages.filter(isFromIndex).filter(({ version }) => others || !version.includes("+"));
    const addresses = await (0,_available_js_4/* .addressesOf */ .sO)(index, () => usual);
    const filesOf = (0,_available_js_4/* .memoizeByKey */ .lQ)(async (name) => {
        const pages = await Promise.all(addresses.map(async (address) => {
            const page = await index.text(`${address}/${encodeURIComponent(name)}/`, { accept: accepted });
            return parseFiles(name)(page);
        }));
        const found = pages.filter((page) => page !== undefined);
        return found.length > 0 ? found.flat() : undefined;
    });
    return (0,_available_js_4/* .mapConcurrently */ .X2)(asked, async (item) => {
        const found = await filesOf((0,_about_js_0/* .normal */ .qb)(item.name));
        if (!found)
            return { package: item, state: "unknown" };
        const python = pythons.get(item.prefix) ?? pythonOf(item.location);
        const usable = found.filter(({ yanked }) => !yanked);
        const choice = usable
            .filter(({ version }) => (0,_version_js_5/* .isPreRelease */ .Ty)(item.version) || !(0,_version_js_5/* .isPreRelease */ .Ty)(version))
            .filter(({ requiresPython }) => python === undefined || (0,_specifiers_js_1/* .allows */ .N)(requiresPython, python));
        // The index may write the locked version differently: "2.0" for "2.0.0".
        const spelled = (version) => (0,_version_js_5/* .compareVersions */ .Zy)(version, item.version) === 0 ? item.version : version;
        const best = (0,_version_js_5/* .newest */ .BP)(versionsOf(choice).filter((version) => (0,_version_js_5/* .compareVersions */ .Zy)(version, version) === 0));
        const spelledOf = (files) => new Set(versionsOf(files).map(spelled));
        return (0,_available_js_4/* .availableOf */ .tm)(item, spelledOf(usable), best && spelled(best), spelledOf(found));
    });
};
/**
 * Packages that came from an index: neither the interpreter, nor what came from a folder, an address or another
 * manager. A local version ("2.4.0+cu121") exists only on an index other than PyPI.
 */
const isFromIndex = (item) => !(0,_interpreter_js_3/* .isInterpreter */ .X)(item) && !item.url && !item.commit && !item.editable && !item.owner;
/**
 * Debian's Python also uses packages in /usr/local, where there is no interpreter: their folder's name contains its
 * version.
 */
const pythonOf = (location = "") => /\/python(3\.\d+)\//.exec(location)?.[1];
const versionsOf = (files) => [...new Set(files.map(({ version }) => version))];
const parseFiles = (name) => (text) => {
    if (text === undefined)
        return undefined;
    const page = text.trimStart().startsWith("{") ? JSON.parse(text) : pageOfHtml(text);
    const { files } = pageSchema.parse(page);
    return files.flatMap((file) => {
        const version = versionOf(String(file.filename), name);
        return version === undefined
            ? []
            : [{ version, yanked: Boolean(file.yanked), requiresPython: String(file["requires-python"] ?? "") }];
    });
};
/** The files of an index without JSON (PEP 503), with the attributes that PEP 592 and 345 add. */
function pageOfHtml(html) {
    // A login page or an error page must not count as an index without files.
    if (!/<a\b|pypi:repository-version/i.test(html))
        throw new SyntaxError("not a page of an index");
    const anchors = [...html.matchAll(/<a\b([^>]*)>\s*([^<]+?)\s*<\/a>/gi)];
    const files = anchors.map(([, attributes = "", filename]) => ({
        filename,
        yanked: /\bdata-yanked\b/i.test(attributes),
        "requires-python": /data-requires-python="([^"]*)"/i
            .exec(attributes)?.[1]
            ?.replaceAll("&gt;", ">")
            .replaceAll("&lt;", "<"),
    }));
    return { files };
}
/** The version in the file name of a wheel or source archive. */
function versionOf(filename, name) {
    if (filename.endsWith(".whl"))
        return filename.split("-")[1];
    const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|zip|tgz)$/.exec(filename)?.[1];
    const at = stem?.lastIndexOf("-") ?? -1;
    return stem !== undefined && at > 0 && (0,_about_js_0/* .normal */ .qb)(stem.slice(0, at)) === name ? stem.slice(at + 1) : undefined;
}


}),

21436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  pythonIndexes: () => (/* binding */ pythonIndexes)
});
/** How pip, uv and related tools are configured with indexes (pip's "Configuration", uv's "Package indexes"). */
const pythonIndexes = {
    files: ["pip.conf", "uv.toml"],
    instead: [
        /\b(?:PIP_INDEX_URL|UV_INDEX_URL|UV_DEFAULT_INDEX)=/g,
        /^\s*index[-_]url\s*[=:]\s*/g,
        /\bset\s+(?:-\S+\s+)*(?:\w+\.)?index-url\s+/g,
    ],
    beside: [
        /\b(?:PIP_EXTRA_INDEX_URL|UV_EXTRA_INDEX_URL|UV_INDEX)=/g,
        /^\s*extra[-_]index[-_]url\s*[=:]\s*\[?/g,
        /\bset\s+(?:-\S+\s+)*(?:\w+\.)?extra-index-url\s+/g,
        /(?<=\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400})\s(?:--extra-index-url|--index)[\s=]+(?:[\w-]+=)?/g,
    ],
    commands: {
        install: /\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400}\b(?:install|add|sync|wheel|download)\b/,
        own: [/\s(?:-i|--index-url|--default-index)(?:[\s=]+|(?=["']?http))(?:[\w-]+=)?/g],
    },
};


}),

29023:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ allows)
});
var _version_js_0 = __webpack_require__(18720);

/**
 * Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an invalid specifier allows any.
 */
function allows(specifiers, version) {
    return specifiers.split(",").every((one) => {
        const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        if (wanted.endsWith(".*"))
            return startsWith(version, wanted.slice(0, -2)) === (operator !== "!=");
        const order = (0,_version_js_0/* .compareVersions */ .Zy)(version, wanted);
        if (order === undefined)
            return true;
        if (operator === "~=")
            return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
        return holds[operator](order);
    });
}
const holds = {
    "==": (order) => order === 0,
    "===": (order) => order === 0,
    "!=": (order) => order !== 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
    "<": (order) => order < 0,
    ">": (order) => order > 0,
};
const startsWith = (version, start) => version === start || version.startsWith(`${start}.`);


}),

68495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  askR: () => (/* binding */ askR),
  compareRVersions: () => (/* binding */ compareRVersions)
});
var _available_js_0 = __webpack_require__(89922);

const cran = "https://cloud.r-project.org";
const bioconductor = "https://bioconductor.org";
/** The repositories that make up a Bioconductor release. */
const parts = ["bioc", "data/annotation", "data/experiment", "workflows"];
/**
 * What `install.packages()` would choose today for each package: a repository lists only the newest version, and R
 * skips those that require a newer R. Bioconductor packages come from the release that they name, or from the newest
 * release for the image's R. Older versions, which move to a repository's Archive, are not considered.
 */
const askR = async (packages, index) => {
    const r = packages.find(({ purl }) => purl.startsWith("pkg:generic/r@"))?.version;
    const listOf = (0,_available_js_0/* .memoizeByKey */ .lQ)((address) => readList(index, address));
    const release = (0,_available_js_0/* .memoizeByKey */ .lQ)(() => newestRelease(index, r));
    const asked = packages.filter(isFromRepository);
    const wanted = await (0,_available_js_0/* .mapConcurrently */ .X2)(asked, async (item) => {
        if (index.given !== undefined)
            return [index.given];
        if (item.purl.startsWith("pkg:bioconductor/")) {
            const named = /\b(\d+\.\d+)\b/.exec(item.origin ?? "")?.[1] ?? (await release(""));
            return named === undefined ? [] : parts.map((part) => `${bioconductor}/packages/${named}/${part}`);
        }
        if (/^https?:\/\//.test(item.origin ?? ""))
            return [item.origin.replace(/\/+$/, "")];
        return (0,_available_js_0/* .addressesOf */ .sO)(index, () => cran);
    });
    return (0,_available_js_0/* .mapConcurrently */ .X2)([...asked.entries()], async ([at, item]) => {
        const lists = await Promise.all(wanted[at].map(listOf));
        const known = lists.filter((list) => list !== undefined);
        if (known.length === 0)
            return { package: item, state: "unknown" };
        const listed = known
            .flatMap((list) => list.get(item.name) ?? [])
            .filter(({ minimalR }) => !r || !minimalR || compareRVersions(r, minimalR) >= 0);
        const newest = listed.map(({ version }) => version).sort(compareRVersions);
        if (newest.length === 0)
            return { package: item, state: "gone" };
        // Replaced versions move to the Archive, so they are not lost.
        return (0,_available_js_0/* .availableOf */ .tm)(item, new Set([item.version]), newest.at(-1));
    });
};
/** Excludes R itself and its own packages, and those from another manager, an address or a git repository. */
const isFromRepository = (item) => /^pkg:(?:cran|bioconductor)\//.test(item.purl) && !item.owner && !item.url && !item.commit;
/** The list of a repository (`src/contrib/PACKAGES`); undefined where there is none. */
async function readList(index, address) {
    const lines = await index.lines(`${address}/src/contrib/PACKAGES`, [".gz", ""]);
    if (!lines)
        return undefined;
    const found = new Map();
    let [name, field] = ["", ""];
    for await (const line of lines) {
        const [, key = field, value = line] = /^([\w-]+):(.*)$/.exec(line) ?? [];
        field = key;
        const listed = found.get(name)?.at(-1);
        if (key === "Package")
            name = value.trim();
        else if (key === "Version")
            found.set(name, [...(found.get(name) ?? []), { version: value.trim(), minimalR: undefined }]);
        else if (key === "Depends" && listed)
            listed.minimalR = /\bR\s*\(>=\s*([\d.-]+)\)/.exec(value)?.[1] ?? listed.minimalR;
    }
    return found;
}
/** The newest release of Bioconductor for a version of R, as Bioconductor's own configuration says. */
async function newestRelease(index, r) {
    const text = (await index.text(`${bioconductor}/config.yaml`)) ?? "";
    const newest = /^release_version:\s*["']?(\d+\.\d+)/m.exec(text)?.[1];
    const table = text.split(/^r_ver_for_bioc_ver:\s*$/m)[1]?.split(/^\S/m)[0] ?? "";
    const minor = r?.split(".").slice(0, 2).join(".");
    // Anything newer than the newest release is still in development.
    return [...table.matchAll(/^\s+["']?(\d+\.\d+)["']?:\s*["']?(\d+\.\d+)/gm)]
        .filter(([, , of]) => of === minor)
        .map(([, release = ""]) => release)
        .filter((release) => newest !== undefined && compareRVersions(release, newest) <= 0)
        .sort(compareRVersions)
        .at(-1);
}
/** Orders two versions as R's `package_version` does: number by number, apart by "." or "-". */
function compareRVersions(a, b) {
    const [one, two] = [a, b].map((version) => version.split(/[.-]/).map(Number));
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const order = (one[at] ?? -1) - (two[at] ?? -1);
        if (order !== 0)
            return order;
    }
    return 0;
}


}),

84184:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  rIndexes: () => (/* binding */ rIndexes)
});
/** How R is configured with a mirror of CRAN, or with another repository. */
const rIndexes = {
    files: ["Rprofile.site", ".Rprofile", "Renviron.site"],
    instead: [
        /\brepos\s*=\s*(?:c\(\s*)?(?=["'])/g,
        /\bCRAN["']?\s*\]{0,2}\s*(?:=|<-)\s*/g,
        /\b(?:CRAN_MIRROR|R_CRAN_WEB|RENV_CONFIG_REPOS_OVERRIDE)=/g,
    ],
    beside: [],
};


}),

17261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kn: () => (/* binding */ whyNoRepositories),
  NU: () => (/* binding */ readRepositories),
  SH: () => (/* binding */ allUnknown),
  Ub: () => (/* binding */ repositoriesOf),
  cP: () => (/* binding */ certainAnswers)
});
var _failure_js_0 = __webpack_require__(77205);
var _available_js_1 = __webpack_require__(89922);


/** The repositories to query: the given one, else those of the image; undefined if there was no image. */
const repositoriesOf = ({ given, named }) => given === undefined ? named.repositories : [{ name: given, urls: [given] }];
/** How many mirrors are tried, one after the other. */
const mostMirrors = 4;
/**
 * The list of each repository, from the first of its addresses that answers.
 * @param read returns undefined if an address has no list
 * @returns the lists, and the names of repositories without a list or a usable address
 * @throws Failure("infrastructure") if none of a repository's addresses answers
 */
async function readRepositories(repositories, addressesOf, read) {
    const lists = await (0,_available_js_1/* .mapConcurrently */ .X2)(repositories, async (repository) => {
        let failed;
        for (const url of (await addressesOf(repository)).slice(0, mostMirrors)) {
            try {
                const list = await read(url);
                if (list !== undefined)
                    return { repository, list };
            }
            catch (error) {
                if (!(error instanceof _failure_js_0/* .Failure */ .H))
                    throw error;
                failed ??= error;
            }
        }
        if (failed)
            throw failed;
        return { repository, list: undefined };
    });
    return {
        found: lists.flatMap(({ repository, list }) => (list === undefined ? [] : [{ repository, list }])),
        unread: lists.filter(({ list }) => list === undefined).map(({ repository }) => repository.name),
    };
}
/** The answer `allUnknown` for each package. */
const allUnknown = (packages, why) => packages.map((item) => ({ package: item, state: "unknown", why }));
/** Why nothing is known about packages whose repositories are only named in an image. */
const whyNoRepositories = (index) => `no repositories are known: only the image's settings name them; forecast the image, or give --index ${index}=https://…`;
/** The answers that are still certain if some repositories were not read: those may have what the others lack. */
function certainAnswers(answers, unread) {
    if (unread.length === 0)
        return [...answers];
    const why = `these repositories could not be asked: ${unread.join(", ")}`;
    return answers.map((answer) => answer.state === "same" || answer.state === "gone" ? { ...answer, state: "unknown", why } : answer);
}


}),

72691:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRpm: () => (/* binding */ askRpm)
});

var available = __webpack_require__(89922);
var ecosystems_repositories = __webpack_require__(17261);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/rpm/version.js
/** The parts of a version that are compared; everything else only separates them. */
const pieces = /\d+|[A-Za-z]+|[~^]/g;
/**
 * The order of two versions or two releases in rpm (rpm-version(7)): numbers and words in turn, numbers above words;
 * "~" comes before the end of a version, and "^" after the end but before anything else.
 */
function compareParts(a, b) {
    const [one, two] = [a.match(pieces) ?? [], b.match(pieces) ?? []];
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const order = comparePieces(one[at], two[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** "~", the end, "^", words, numbers. */
const rank = (piece) => {
    if (piece === "~")
        return 0;
    if (piece === undefined)
        return 1;
    if (piece === "^")
        return 2;
    return /\d/.test(piece) ? 4 : 3;
};
function comparePieces(a, b) {
    const order = rank(a) - rank(b);
    if (order !== 0 || a === undefined || b === undefined)
        return order;
    if (rank(a) === 4)
        return Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
    return Number(a > b) - Number(a < b);
}
function partsOf(full) {
    const [, epoch = "0", rest = ""] = /^(?:(\d+):)?(.*)$/s.exec(full) ?? [];
    const hyphen = rest.lastIndexOf("-");
    return hyphen < 0
        ? { epoch, version: rest, release: "" }
        : { epoch, version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}
/** Orders two "epoch:version-release" as rpm does; a missing epoch is 0. */
function compareRpmVersions(a, b) {
    const [one, two] = [partsOf(a), partsOf(b)];
    return (compareParts(one.epoch, two.epoch) ||
        compareParts(one.version, two.version) ||
        compareParts(one.release, two.release));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/rpm/available.js



/**
 * What dnf, yum or zypper would choose today for each package: the newest version for its architecture in the image's
 * enabled repositories, from the one with the best priority. For a stream of a module, only whether the locked version
 * still exists is known.
 */
const askRpm = async (packages, index) => {
    const repositories = (0,ecosystems_repositories/* repositoriesOf */.Ub)(index);
    if (!repositories)
        return (0,ecosystems_repositories/* allUnknown */.SH)(packages, (0,ecosystems_repositories/* whyNoRepositories */.Kn)("rpm"));
    const wanted = new Set(packages.map(({ name }) => name));
    const { found, unread } = await (0,ecosystems_repositories/* readRepositories */.NU)(repositories, (repository) => addressesOf(repository, index), (url) => readRepository(index, url, wanted));
    const main = packages.find(({ arch }) => arch && arch !== "noarch" && arch !== "(none)")?.arch;
    return (0,ecosystems_repositories/* certainAnswers */.cP)(packages.filter(({ name }) => name !== "gpg-pubkey").map((item) => answerFor(item, found, main)), unread);
};
const isModular = (version) => /\.module[_+]/.test(version);
const usualPriority = 99;
function answerFor(item, found, main) {
    const no = (why) => ({ package: item, state: "unknown", why });
    if (item.prefix !== undefined)
        return no("it is not from the image's own repositories");
    const offered = found.flatMap(({ repository, list }) => (list.get(item.name) ?? [])
        .filter(({ version }) => isModular(version) === isModular(item.version))
        .map((listed) => ({ ...listed, priority: repository.priority ?? usualPriority })));
    const ours = offered.filter(({ arch }) => arch === item.arch || arch === "noarch" || (item.arch === "noarch" && arch === main));
    if (ours.length === 0)
        return no("no enabled repository of the image has this name");
    const spelled = (version) => compareRpmVersions(version, item.version) === 0 ? item.version : version;
    const there = new Set(ours.filter(({ arch }) => arch === item.arch).map(({ version }) => spelled(version)));
    if (isModular(item.version))
        return there.has(item.version)
            ? no("it is from a stream of a module, and what a stream offers beside it is not read")
            : { package: item, state: "gone" };
    const best = Math.min(...ours.map(({ priority }) => priority));
    const choice = ours.filter(({ priority }) => priority === best).map(({ version }) => spelled(version));
    return (0,available/* availableOf */.tm)(item, there, choice.sort(compareRpmVersions).at(-1));
}
/** The addresses of a repository, from its list of mirrors if the settings name one. */
async function addressesOf({ urls, mirrors }, index) {
    if (mirrors === undefined)
        return urls;
    const text = (await index.text(mirrors)) ?? "";
    const found = text.trimStart().startsWith("<")
        ? [...text.matchAll(/<url\b[^>]*>\s*(https?:\/\/[^\s<]+)\s*<\/url>/g)].map(([, url = ""]) => url)
        : text.split(/\s+/).filter((line) => /^https?:\/\//.test(line));
    return found.map((url) => url
        .replaceAll("&amp;", "&")
        .replace(/\/repodata\/repomd\.xml$/, "")
        .replace(/\/+$/, ""));
}
const endings = [".gz", ".zst", ".xz", ""];
/**
 * The packages of a repository (`repodata/repomd.xml`, and the "primary" list that it names); undefined if it has none.
 */
async function readRepository(index, url, wanted) {
    const text = await index.text(`${url}/repodata/repomd.xml`);
    if (text === undefined)
        return undefined;
    const primary = /<data\s+type="primary"\s*>([\s\S]*?)<\/data>/.exec(text)?.[1] ?? "";
    const href = /<location\b[^>]*\bhref="([^"]+)"/.exec(primary)?.[1];
    if (href === undefined)
        throw new SyntaxError("not the index of a repository");
    const base = /<location\b[^>]*\bxml:base="([^"]+)"/.exec(primary)?.[1]?.replace(/\/+$/, "");
    const ending = endings.find((each) => each !== "" && href.endsWith(each)) ?? "";
    const address = `${base ?? url}/${href.slice(0, href.length - ending.length)}`;
    const parts = await index.parts(address, [ending]);
    return parts && readPrimary(parts, wanted);
}
/** Name, architecture and version come first in every package of the list, in this order. */
const entry = /<name>([^<]+)<\/name>\s*<arch>([^<]+)<\/arch>\s*<version\s([^>]*)>/g;
/** No such beginning is longer, so this many characters of one part of the text are kept for the next part. */
const longestEntry = 2048;
/** Parsed as it arrives: a distribution's list has 100 MB and more. */
async function readPrimary(parts, wanted) {
    const list = new Map();
    let [rest, count] = ["", 0];
    let promised;
    for await (const part of parts) {
        const text = rest + part;
        promised ??= numberIn(/<metadata\b[^>]*\bpackages="(\d+)"/.exec(text)?.[1]);
        let end = 0;
        for (const { 0: whole, 1: name = "", 2: arch = "", 3: version = "", index: at } of text.matchAll(entry)) {
            end = at + whole.length;
            count += 1;
            if (wanted.has(name))
                list.set(name, [...(list.get(name) ?? []), { arch, version: versionIn(version) }]);
        }
        rest = text.slice(Math.max(end, text.length - longestEntry));
    }
    // The elements are in another order, or it is some other page, or half of a list.
    if (promised !== count)
        throw new SyntaxError("not a list of packages");
    return list;
}
const numberIn = (text) => (text === undefined ? undefined : Number(text));
function versionIn(attributes) {
    const field = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const plain = `${field("ver")}-${field("rel")}`;
    return ["", "0"].includes(field("epoch")) ? plain : `${field("epoch")}:${plain}`;
}


}),

55183:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  rpmRepositories: () => (/* binding */ rpmRepositories)
});
var _os_release_js_0 = __webpack_require__(33839);

const longestFile = 256 * 1024;
/** Where dnf, yum and zypper look for repositories; later files override earlier ones (dnf 5's overrides). */
const folders = [
    "/etc/yum.repos.d",
    "/etc/distro.repos.d",
    "/usr/share/dnf5/repos.d",
    "/etc/zypp/repos.d",
    "/usr/share/dnf5/repos.override.d",
    "/etc/dnf/repos.override.d",
];
const mainFiles = ["/etc/yum.conf", "/etc/dnf/dnf.conf"];
/** One file for each variable, with the variable's name. */
const variableFolders = ["/usr/share/dnf5/vars.d", "/etc/yum/vars", "/etc/dnf/vars", "/etc/zypp/vars.d"];
/** "x86_64" for Go's "amd64": the value of `$basearch`. */
const baseArch = {
    amd64: "x86_64",
    arm64: "aarch64",
    "386": "i386",
};
/** Distributions for which `$releasever` is only the first number. */
const enterprise = new Set(["rhel", "centos", "rocky", "almalinux", "ol", "scientific", "eurolinux"]);
/**
 * The enabled repositories in an image's settings, as dnf, yum and zypper read them; undefined where there are no
 * settings. A repository gets no address if it needs a certificate, is a disk, or uses an unset variable.
 */
async function rpmRepositories(tree) {
    const isFile = (path) => tree.resolve(path)?.type === "file";
    const listed = (folder) => tree
        .list(folder)
        .map(({ path }) => path)
        .filter(isFile);
    const files = [
        ...mainFiles.filter(isFile),
        ...folders.flatMap(listed).filter((path) => path.endsWith(".repo")),
    ];
    if (files.every((path) => mainFiles.includes(path)))
        return undefined;
    const texts = await tree.read(files, longestFile);
    const sections = new Map();
    for (const file of files)
        readSections(texts.get(file).toString("utf8"), sections);
    sections.delete("main");
    const variables = await variablesOf(tree, variableFolders.flatMap(listed));
    return [...sections]
        .filter(([, section]) => isTrue(section.get("enabled") ?? "1") && addressKeys.some((key) => section.has(key)))
        .map(([id, section]) => repositoryOf(id, section, variables));
}
const isTrue = (value) => /^(?:1|yes|true|on)$/i.test(value);
const addressKeys = ["baseurl", "mirrorlist", "metalink"];
/** Adds the sections of an INI file; a line that begins with white space continues the value before it. */
function readSections(text, sections) {
    let section = new Map();
    let key = "";
    for (const line of text.split(/\r?\n/)) {
        const head = /^\[([^\]]+)\]/.exec(line)?.[1];
        const [, name, value = ""] = /^([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        const isMore = /^\s+[^\s#;]/.test(line) && key !== "";
        if (head !== undefined) {
            section = sections.get(head) ?? new Map();
            sections.set(head, section);
            key = "";
        }
        else if (name !== undefined) {
            key = name;
            section.set(key, value);
        }
        else if (isMore)
            section.set(key, `${section.get(key)} ${line.trim()}`);
    }
}
/** The variables of an image's addresses, by their names. */
async function variablesOf(tree, files) {
    const { id, versionId } = await (0,_os_release_js_0/* .osRelease */ ._W)(tree);
    const arch = baseArch[tree.arch ?? ""] ?? tree.arch;
    const release = enterprise.has(id ?? "") ? versionId?.split(".")[0] : versionId;
    const variables = new Map();
    if (arch !== undefined)
        for (const name of ["basearch", "arch"])
            variables.set(name, arch);
    if (release !== undefined) {
        const [major = "", minor = ""] = release.split(".");
        for (const [name, value] of Object.entries({ "": release, _major: major, _minor: minor }))
            variables.set(`releasever${name}`, value);
    }
    for (const [path, bytes] of await tree.read(files, longestFile))
        variables.set(path.slice(path.lastIndexOf("/") + 1), bytes.toString("utf8").split("\n")[0].trim());
    return variables;
}
function repositoryOf(id, section, variables) {
    const field = (name) => section.get(name) ?? "";
    const addresses = (name) => section.has("sslclientcert")
        ? []
        : field(name)
            .split(/[\s,]+/)
            .map((address) => filled(address, variables))
            .filter((address) => /^https?:\/\//.test(address) && URL.canParse(address))
            .filter((address) => !/[${}]/.test(address));
    const path = field("path").replace(/^\/+|\/+$/g, "");
    const urls = addresses("baseurl").map((url) => [url.replace(/\/+$/, ""), path].filter(Boolean).join("/"));
    const mirrors = [...addresses("metalink"), ...addresses("mirrorlist")][0];
    const priority = /^\d+$/.test(field("priority")) ? Number(field("priority")) : undefined;
    return {
        name: id,
        urls,
        ...(mirrors === undefined || urls.length > 0 ? {} : { mirrors }),
        ...(priority === undefined ? {} : { priority }),
    };
}
/** An address with its variables filled in ("$releasever", "${basearch}"); unset ones stay as they are. */
const filled = (address, variables) => address.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => variables.get(braced ?? bare ?? "") ?? whole);


}),

48285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ compareReleases)
});
/** Orders two versions by Semantic Versioning, ignoring build metadata (after "+"). */
function compareReleases(a, b) {
    const [one, two] = [a, b].map((version) => {
        const [, release = "", stage] = /^([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
        return { release: release.split("."), stage: stage?.split(".") };
    });
    const order = compareEach(one.release, two.release);
    if (order !== 0)
        return order;
    // A release comes after all its pre-releases.
    if (!one.stage || !two.stage)
        return Number(!one.stage) - Number(!two.stage);
    return compareEach(one.stage, two.stage);
}
/** Identifier by identifier; numbers come before words, and a shorter list before a longer one. */
function compareEach(one, two) {
    for (let at = 0; at < Math.max(one.length, two.length); at++) {
        const [x, y] = [one[at], two[at]];
        if (x === undefined || y === undefined)
            return x === y ? 0 : x === undefined ? -1 : 1;
        const [isX, isY] = [x, y].map((part) => /^\d+$/.test(part));
        const order = isX && isY ? Number(x) - Number(y) : Number(isY) - Number(isX) || (x < y ? -1 : x > y ? 1 : 0);
        if (order !== 0)
            return order;
    }
    return 0;
}


}),

39335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  T: () => (/* binding */ isExecutable)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _run_js_3 = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js_3/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path_2.delimiter)) {
        const candidate = (0,node_path_2.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A duration for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its whole input is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    sendSignal(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


})

};
;