"use strict";
exports.id = 5904;
exports.ids = [5904];
exports.modules = {

/***/ 89922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   tm: () => (/* binding */ availableOf)
/* harmony export */ });
/** The addresses to ask for packages that do not say where they come from. @param usual the ecosystem's own */
async function addressesOf({ given, named }, usual) {
    if (given !== undefined)
        return [given];
    const first = named.instead.length > 0 ? named.instead : [await usual()];
    return [...new Set([...first, ...named.beside])];
}
/** Requests that are open at one time. */
const parallel = 16;
/** Runs work for each item, a few at a time, and keeps their order; begins no more after a failure. */
async function eachOf(items, work) {
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
 * @param yanked what it has, too, though its publisher withdrew it
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
/** `work` for each key once, however often it is asked for. */
function onceEach(work) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? work(key);
        known.set(key, found);
        return found;
    };
}


/***/ }),

/***/ 90569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askCargo: () => (/* binding */ askCargo)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89922);


const usual = "https://index.crates.io";
/** How Cargo writes crates.io down where it was asked by git. */
const byGit = "https://github.com/rust-lang/crates.io-index";
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ vers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), yanked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() });
/**
 * What `cargo install` would choose today for each program: the newest version that is not yanked and not a pre-release.
 * Registries are asked by their sparse index; one that has none besides git is not asked.
 */
const askCargo = async (packages, index) => {
    const asked = packages
        .filter(isFromRegistry)
        .filter((item) => index.given !== undefined || addressOf(item));
    const versionsAt = (0,_available_js__WEBPACK_IMPORTED_MODULE_1__/* .onceEach */ .fF)(async (address) => parseLines(await index.text(address)));
    return (0,_available_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(asked, async (item) => {
        const registry = index.given ?? addressOf(item);
        const lines = await versionsAt(`${registry}/${placeOf(item.name)}`);
        if (!lines)
            return { package: item, state: "unknown" };
        const versions = lines.filter(({ yanked }) => !yanked).map(({ vers }) => vers);
        const choice = versions
            .filter((version) => item.version.includes("-") || !version.includes("-"))
            .sort(compareReleases);
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_1__/* .availableOf */ .tm)(item, new Set(versions), choice.at(-1), new Set(lines.map(({ vers }) => vers)));
    });
};
const isFromRegistry = ({ origin, commit, url, owner }) => origin && !commit && !url && !owner;
/** The address of the sparse index that a program came from; undefined where only git leads to it. */
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
/** Orders two versions by Semantic Versioning, without looking at what comes after "+". */
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
/** Number by number; numbers come before words, and what ends first before the rest. */
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


/***/ }),

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askConda: () => (/* binding */ askConda)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/available.js
var available = __webpack_require__(89922);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/conda/version.js
/** Words of a version that was not released. */
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
/** Of words, "dev" comes before all others, and "post" after every number. */
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


/** Where the channels that conda calls by a name alone are (conda's `channel_alias` and `default_channels`). */
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
    const filesOf = (0,available/* onceEach */.fF)(async (channel) => {
        const lists = await Promise.all([...platforms].map((platform) => readChannel(index, `${channel}/${platform}`, names.get(channel))));
        return lists.every((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
    });
    return (0,available/* eachOf */.pQ)(asked, async ({ item, channels }) => {
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
/** A package with the addresses of the channels that may have it; none for what no channel brought. */
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
/** No such key is longer, so that much is kept of one part of the text for the next. */
const longestKey = 512;
/**
 * The files of some packages on one platform of a channel. The document of conda-forge is too long to be held (300 MB),
 * so the names of files are looked for as it comes. What a channel took back is only listed there.
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


/***/ }),

/***/ 79902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askApt: () => (/* binding */ askApt)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/available.js
var available = __webpack_require__(89922);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/dpkg/version.js
/** The order of a character in a version: "~" before the end, the end before letters, letters before all others. */
const weight = (char) => {
    if (char === undefined || /\d/.test(char))
        return 0;
    if (char === "~")
        return -1;
    return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
};
/** Compares upstream versions or revisions: runs of other characters and numbers in turn. */
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
/** Runs that begin with one of other characters, empty where the version begins with a number. */
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
 * What apt would choose today for each package: the newest version in the archives of the image. Backports count only
 * for what already came out of them, as they do for apt.
 */
const askApt = async (packages, index) => {
    if (index.archives.length === 0)
        return packages.map((item) => ({ package: item, state: "unknown" }));
    const wanted = new Set(packages.map(({ name }) => name));
    const offered = new Map();
    for (const { url, isBackport } of index.archives.flatMap((archive) => listsOf(archive, index.arch))) {
        await readList(index, url, (name, version) => {
            if (!wanted.has(name))
                return;
            const key = keyOf(name, isBackport);
            offered.set(key, (offered.get(key) ?? new Set()).add(version));
        });
    }
    return packages.map((item) => {
        const kinds = [false, ...(isFromBackports(item) ? [true] : [])];
        const versions = kinds.flatMap((kind) => [...(offered.get(keyOf(item.name, kind)) ?? [])]);
        if (versions.length === 0)
            return { package: item, state: "unknown" };
        return (0,available/* availableOf */.tm)(item, new Set(versions), versions.toSorted(compareDebVersions).at(-1));
    });
};
const keyOf = (name, isBackport) => `${isBackport} ${name}`;
const isFromBackports = ({ version }) => /~bpo\d/.test(version);
/** Where an archive lists its packages (Debian's repository format, "Packages indices"). */
function listsOf({ uri, suite, components }, arch) {
    const isBackport = /-backports(?:$|[-/])/.test(suite);
    if (suite.endsWith("/"))
        return [{ url: `${uri}${suite.replace(/^\.?\//, "")}Packages`, isBackport }];
    return components.map((component) => ({
        url: `${uri}dists/${suite}/${component}/binary-${arch}/Packages`,
        isBackport,
    }));
}
/** Calls `add` for each package of a list, as it is read: Debian's has 63,000. */
async function readList(index, url, add) {
    const lines = await index.lines(url);
    if (!lines)
        return;
    let name = "";
    for await (const line of lines) {
        if (line.startsWith("Package: "))
            name = line.slice(9).trim();
        else if (line.startsWith("Version: "))
            add(name, line.slice(9).trim());
    }
}


/***/ }),

/***/ 26930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGem: () => (/* binding */ askGem),
/* harmony export */   compareGemVersions: () => (/* binding */ compareGemVersions)
/* harmony export */ });
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89922);

const usual = "https://rubygems.org";
/**
 * What `gem install` would choose today for each gem: the newest version that is not a pre-release, for the gem's own
 * platform or for all, and for the Ruby of its gem home. A source is asked by its compact index; what is yanked is not
 * in it. Limits of the recipe and of other gems are not known here.
 */
const askGem = async (packages, index) => {
    const sources = await (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(index, () => usual);
    const linesOf = (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(async (name) => {
        const texts = await Promise.all(sources.map((source) => index.text(`${source}/info/${encodeURIComponent(name)}`)));
        const found = texts.filter((text) => text !== undefined);
        return found.length > 0 ? found.flatMap(parseList) : undefined;
    });
    return (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(packages.filter(isFromSource), async (item) => {
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
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .availableOf */ .tm)(item, new Set(usable.map(({ version }) => version)), choice.at(-1));
    });
};
/** Neither what came with Ruby or another manager, nor what Bundler checked out of a repository. */
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
/** Whether a gem's requirement lets a minor version of Ruby in; the third number is not known, and lets it in. */
function allows(requirement, ruby) {
    return (requirement ?? "").split("&").every((one) => {
        const [, operator, wanted = ""] = /^\s*(>=|<|~>)\s*(\d+\.\d+)/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        const order = compareGemVersions(ruby, wanted);
        // "< 3.2.dev" leaves all of 3.2 out, "< 3.2.5" a part of it.
        if (operator === "<")
            return order < 0 || (order === 0 && !/<\s*\d+\.\d+(?:\.0|\.?dev|$)/.test(one));
        return order >= 0;
    });
}
/** Whether gem takes a version only where it is asked for pre-releases: one with a letter in it. */
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


/***/ }),

/***/ 31905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gemIndexes: () => (/* binding */ gemIndexes)
/* harmony export */ });
/** How gem and Bundler learn of sources. */
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


/***/ }),

/***/ 40613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askNpm: () => (/* binding */ askNpm)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/available.js
var available = __webpack_require__(89922);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/interpreter.js
var interpreter = __webpack_require__(23139);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/npm/registry.js



/** What of the environment decides which configuration npm reads. */
const variables = /^npm_config_(?:registry|userconfig|globalconfig)$/i;
/**
 * The registry that npm uses on this machine, without a slash at its end, as npm itself says. It is asked in the root
 * folder, so that no file of a checkout decides which server is asked.
 * @throws Failure("usage", "index-unknown") where npm is missing or names none
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
 * What npm would choose today for each package: the newest version in the range that `npm install` writes by itself,
 * "^" of the locked one. Deprecated versions count, as they do for npm.
 */
const askNpm = async (packages, index) => {
    const registries = await (0,available/* addressesOf */.sO)(index, npmRegistry);
    const versionsOf = (0,available/* onceEach */.fF)(async (name) => {
        const documents = await Promise.all(registries.map((registry) => index.text(`${registry}/${name.replace("/", "%2f")}`, { accept: accepted }).then(parseVersions)));
        const found = documents.filter((versions) => versions !== undefined);
        return found.length > 0 ? found.flat() : undefined;
    });
    return (0,available/* eachOf */.pQ)(packages.filter(isFromRegistry), async (item) => {
        const versions = await versionsOf(item.name);
        if (!versions)
            return { package: item, state: "unknown" };
        return (0,available/* availableOf */.tm)(item, new Set(versions), newestInRange(item.version, versions));
    });
};
/** What came from the registry by itself; npm brings its own packages with it, whatever the registry has. */
const isFromRegistry = (item) => !(0,interpreter/* isInterpreter */.X)(item) &&
    !item.url &&
    !item.commit &&
    !item.owner &&
    !item.location?.includes("/node_modules/npm/node_modules/");
const parseVersions = (text) => text === undefined ? undefined : Object.keys(documentSchema.parse(JSON.parse(text)).versions);
/** The three numbers of a release; undefined for a pre-release, which no range of a release includes. */
function numbersOf(version) {
    const found = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version);
    return found?.slice(1).map(Number);
}
/** The newest version with the same first number that is not zero (node-semver, "Caret Ranges"). */
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


/***/ }),

/***/ 68795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmIndexes: () => (/* binding */ npmIndexes)
/* harmony export */ });
/** How npm, yarn and pnpm learn of registries. */
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


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPython: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89922);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23139);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44725);
/* harmony import */ var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29023);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18720);






const usual = "https://pypi.org/simple";
/** PEP 691, with the versions of PEP 700. */
const accepted = "application/vnd.pypi.simple.v1+json";
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) });
/**
 * What pip would choose today for each package: the newest version that is not withdrawn, not a pre-release unless the
 * locked one is, and for the Python of its environment. The limits of the recipe and of other packages are not known here.
 */
const askPython = async (packages, index) => {
    const pythons = new Map(packages.filter(_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X).map(({ prefix, version }) => [prefix, version]));
    const others = index.given === undefined && index.named.instead.length + index.named.beside.length > 0;
    const asked = packages.filter(isFromIndex).filter(({ version }) => others || !version.includes("+"));
    const addresses = await (0,_available_js__WEBPACK_IMPORTED_MODULE_4__/* .addressesOf */ .sO)(index, () => usual);
    const filesOf = (0,_available_js__WEBPACK_IMPORTED_MODULE_4__/* .onceEach */ .fF)(async (name) => {
        const pages = await Promise.all(addresses.map(async (address) => {
            const page = await index.text(`${address}/${encodeURIComponent(name)}/`, { accept: accepted });
            return parseFiles(name)(page);
        }));
        const found = pages.filter((page) => page !== undefined);
        return found.length > 0 ? found.flat() : undefined;
    });
    return (0,_available_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .pQ)(asked, async (item) => {
        const found = await filesOf((0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .qb)(item.name));
        if (!found)
            return { package: item, state: "unknown" };
        const python = pythons.get(item.prefix);
        const usable = found.filter(({ yanked }) => !yanked);
        const choice = usable
            .filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPreRelease */ .Ty)(item.version) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPreRelease */ .Ty)(version))
            .filter(({ requiresPython }) => python === undefined || (0,_specifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .allows */ .N)(requiresPython, python));
        // The index may spell the locked version in another way: "2.0" for "2.0.0".
        const spelled = (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(version, item.version) === 0 ? item.version : version;
        const best = (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(versionsOf(choice).filter((version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(version, version) === 0));
        const spelledOf = (files) => new Set(versionsOf(files).map(spelled));
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_4__/* .availableOf */ .tm)(item, spelledOf(usable), best && spelled(best), spelledOf(found));
    });
};
/**
 * What came from an index: neither the interpreter, nor what a folder, an address or another manager brought. A local
 * version ("2.4.0+cu121") only an index beside PyPI has.
 */
const isFromIndex = (item) => !(0,_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item) && !item.url && !item.commit && !item.editable && !item.owner;
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
/** The files of an index without JSON (PEP 503), with what PEP 592 and 345 add as attributes. */
function pageOfHtml(html) {
    // A login or an error page is not an index without files.
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
/** The version in the name of a wheel or of a source archive. */
function versionOf(filename, name) {
    if (filename.endsWith(".whl"))
        return filename.split("-")[1];
    const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|zip|tgz)$/.exec(filename)?.[1];
    const at = stem?.lastIndexOf("-") ?? -1;
    return stem !== undefined && at > 0 && (0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .qb)(stem.slice(0, at)) === name ? stem.slice(at + 1) : undefined;
}


/***/ }),

/***/ 21436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pythonIndexes: () => (/* binding */ pythonIndexes)
/* harmony export */ });
/** How pip, uv and their relatives learn of indexes (pip's "Configuration", uv's "Package indexes"). */
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


/***/ }),

/***/ 29023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allows)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18720);

/** Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an unreadable one allows it. */
function allows(specifiers, version) {
    return specifiers.split(",").every((one) => {
        const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        if (wanted.endsWith(".*"))
            return startsWith(version, wanted.slice(0, -2)) === (operator !== "!=");
        const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted);
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


/***/ }),

/***/ 68495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askR: () => (/* binding */ askR),
/* harmony export */   compareRVersions: () => (/* binding */ compareRVersions)
/* harmony export */ });
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89922);

const cran = "https://cloud.r-project.org";
const bioconductor = "https://bioconductor.org";
/** The parts of a Bioconductor release that are repositories of their own. */
const parts = ["bioc", "data/annotation", "data/experiment", "workflows"];
/**
 * What `install.packages()` would choose today for each package: a repository lists one version of each, the newest,
 * and R passes over what needs a newer R. Packages of Bioconductor come from the release they name, or from the newest
 * release for the image's R. Older versions, which move to a repository's Archive, are not looked for.
 */
const askR = async (packages, index) => {
    const r = packages.find(({ purl }) => purl.startsWith("pkg:generic/r@"))?.version;
    const listOf = (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)((address) => readList(index, address));
    const release = (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(() => newestRelease(index, r));
    const asked = packages.filter(isFromRepository);
    const wanted = await (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(asked, async (item) => {
        if (index.given !== undefined)
            return [index.given];
        if (item.purl.startsWith("pkg:bioconductor/")) {
            const named = /\b(\d+\.\d+)\b/.exec(item.origin ?? "")?.[1] ?? (await release(""));
            return named === undefined ? [] : parts.map((part) => `${bioconductor}/packages/${named}/${part}`);
        }
        if (/^https?:\/\//.test(item.origin ?? ""))
            return [item.origin.replace(/\/+$/, "")];
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(index, () => cran);
    });
    return (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)([...asked.entries()], async ([at, item]) => {
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
        // The Archive keeps what is listed no longer, so a version that another one replaced is not lost.
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .availableOf */ .tm)(item, new Set([item.version]), newest.at(-1));
    });
};
/** Neither R itself and what comes with it, nor what another manager, an address or a repository of git brought. */
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
    // What is newer than the newest release is in development.
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


/***/ }),

/***/ 84184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rIndexes: () => (/* binding */ rIndexes)
/* harmony export */ });
/** How R learns of CRAN's mirror, or of another repository in its place. */
const rIndexes = {
    files: ["Rprofile.site", ".Rprofile", "Renviron.site"],
    instead: [
        /\brepos\s*=\s*(?:c\(\s*)?(?=["'])/g,
        /\bCRAN["']?\s*\]{0,2}\s*(?:=|<-)\s*/g,
        /\b(?:CRAN_MIRROR|R_CRAN_WEB|RENV_CONFIG_REPOS_OVERRIDE)=/g,
    ],
    beside: [],
};


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
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


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
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
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
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

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
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
/** A time for people: "90 seconds", "20 minutes". */
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
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
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
            // Node throws at once for what it can see itself (a NUL in an argument).
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
        // A child that does not read its input to the end is not an error.
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
                    send(-child.pid, "SIGKILL");
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
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
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
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
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


/***/ })

};
;