"use strict";
exports.id = 5904;
exports.ids = [5904];
exports.modules = {

/***/ 89922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf),
/* harmony export */   t: () => (/* binding */ availableOf)
/* harmony export */ });
/** Requests that are open at one time. */
const parallel = 16;
/** Runs work for each item, a few at a time, and keeps their order. */
async function eachOf(items, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}
/** The answer for a package whose index has these versions, of which an installer would choose `newest`. */
function availableOf(item, versions, newest) {
    if (!versions.has(item.version))
        return { package: item, state: "gone", ...(newest && { newest }) };
    if (newest === undefined)
        return { package: item, state: "unknown" };
    return { package: item, state: newest === item.version ? "same" : "newer", newest };
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
        return (0,available/* availableOf */.t)(item, new Set(versions), versions.toSorted(compareDebVersions).at(-1));
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

/***/ 22196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askNpm: () => (/* binding */ askNpm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89922);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23139);



const usual = "https://registry.npmjs.org";
const documentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
/** npm's short form of a package's document, without readme and times. */
const accepted = "application/vnd.npm.install-v1+json";
/**
 * What npm would choose today for each package: the newest version in the range that `npm install` writes by itself,
 * "^" of the locked one. Deprecated versions count, as they do for npm.
 */
const askNpm = (packages, index) => {
    const documents = new Map();
    return (0,_available_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .p)(packages.filter(isFromRegistry), async (item) => {
        const address = `${index.address ?? usual}/${item.name.replace("/", "%2f")}`;
        if (!documents.has(item.name))
            documents.set(item.name, index.text(address, { accept: accepted }).then(versionsOf));
        const versions = await documents.get(item.name);
        if (!versions)
            return { package: item, state: "unknown" };
        return (0,_available_js__WEBPACK_IMPORTED_MODULE_1__/* .availableOf */ .t)(item, new Set(versions), newestInRange(item.version, versions));
    });
};
/** What came from the registry by itself; npm brings its own packages with it, whatever the registry has. */
const isFromRegistry = (item) => !(0,_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .X)(item) &&
    !item.url &&
    !item.commit &&
    !item.owner &&
    !item.location?.includes("/node_modules/npm/node_modules/");
const versionsOf = (text) => text === undefined ? undefined : Object.keys(documentSchema.parse(JSON.parse(text)).versions);
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

/***/ 70652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPython: () => (/* binding */ askPython)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/available.js
var available = __webpack_require__(89922);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/interpreter.js
var interpreter = __webpack_require__(23139);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/python/about.js
var about = __webpack_require__(44725);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/python/version.js
var python_version = __webpack_require__(18720);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/specifiers.js

/** Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an unreadable one allows it. */
function allows(specifiers, version) {
    return specifiers.split(",").every((one) => {
        const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        if (wanted.endsWith(".*"))
            return startsWith(version, wanted.slice(0, -2)) === (operator !== "!=");
        const order = (0,python_version/* compareVersions */.Zy)(version, wanted);
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

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/python/available.js






const usual = "https://pypi.org/simple";
/** PEP 691, with the versions of PEP 700. */
const accepted = "application/vnd.pypi.simple.v1+json";
const pageSchema = schemas/* object */.Ikc({ files: schemas/* array */.YOg(schemas/* looseObject */._H3({ filename: schemas/* string */.YjP() })) });
/**
 * What pip would choose today for each package: the newest version that is not withdrawn, not a pre-release unless the
 * locked one is, and for the Python of its environment. The limits of the recipe and of other packages are not known here.
 */
const askPython = async (packages, index) => {
    const pythons = new Map(packages.filter(interpreter/* isInterpreter */.X).map(({ prefix, version }) => [prefix, version]));
    const asked = packages.filter(isFromIndex);
    const files = new Map();
    return (0,available/* eachOf */.p)(asked, async (item) => {
        const name = (0,about/* normal */.qb)(item.name);
        const address = `${index.address ?? usual}/${encodeURIComponent(name)}/`;
        if (!files.has(name))
            files.set(name, index.text(address, { accept: accepted }).then(parseFiles(name)));
        const found = await files.get(name);
        if (!found)
            return { package: item, state: "unknown" };
        const python = pythons.get(item.prefix);
        const usable = found.filter(({ yanked }) => !yanked);
        const choice = usable
            .filter(({ version }) => (0,python_version/* isPreRelease */.Ty)(item.version) || !(0,python_version/* isPreRelease */.Ty)(version))
            .filter(({ requiresPython }) => python === undefined || allows(requiresPython, python));
        // The index may spell the locked version in another way: "2.0" for "2.0.0".
        const spelled = (version) => (0,python_version/* compareVersions */.Zy)(version, item.version) === 0 ? item.version : version;
        const best = (0,python_version/* newest */.BP)(versionsOf(choice).filter((version) => (0,python_version/* compareVersions */.Zy)(version, version) === 0));
        return (0,available/* availableOf */.t)(item, new Set(versionsOf(usable).map(spelled)), best && spelled(best));
    });
};
/**
 * What came from the index: neither the interpreter, nor what a folder, an address or another manager brought, nor a
 * local version ("2.4.0+cu121"), which only another index has.
 */
const isFromIndex = (item) => !(0,interpreter/* isInterpreter */.X)(item) &&
    !item.url &&
    !item.commit &&
    !item.editable &&
    !item.owner &&
    !item.version.includes("+");
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
    return stem !== undefined && at > 0 && (0,about/* normal */.qb)(stem.slice(0, at)) === name ? stem.slice(at + 1) : undefined;
}


/***/ })

};
;