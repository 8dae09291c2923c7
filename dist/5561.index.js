"use strict";
exports.id = 5561;
exports.ids = [5561,6767,8862,6481];
exports.modules = {

/***/ 46916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/caches.js

/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read.
 */
function withoutCaches(tree, ecosystems) {
    const hidden = new Set();
    for (const [name, find] of ecosystems.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,tree_index/* parentOf */.gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js


/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the content digest. Records
 * of other digests (dpkg's md5) say nothing here; of programs, `unowned` reads them.
 */
async function noteChanged(answer, ecosystem, tree, survey, digests) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const recorded = await recordedSums(ecosystem, tree, survey);
    if (recorded.size === 0)
        return answer;
    const [known, owner] = await Promise.all([digests, survey.owner()]);
    const changed = [...recorded].flatMap(([path, sums]) => {
        const found = known.get(path);
        // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        const isOthers = (owner(path).owner ?? ecosystem.id) !== ecosystem.id;
        return found === undefined || isOthers || sums.has(found) ? [] : [path];
    });
    if (changed.length === 0)
        return answer;
    const shown = changed.sort(order/* byCodeUnit */.X).slice(0, named);
    const notes = shown.map((path) => ({ path, message: "was changed after its package was installed" }));
    if (changed.length > named)
        notes.push({ path: "/", message: `and ${changed.length - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** sha256 that the packages recorded of files that are there; two packages may both have brought one file. */
async function recordedSums(ecosystem, tree, survey) {
    const recorded = new Map();
    const { listed } = (await survey.ownedBy(ecosystem)) ?? {};
    if (!listed)
        return recorded;
    for await (const [path, sum] of listed()) {
        if (!sum?.startsWith("sha256:"))
            continue;
        const real = realPath(tree, path);
        if (real === undefined)
            continue;
        const sums = recorded.get(real) ?? new Set();
        recorded.set(real, sums.add(sum.slice("sha256:".length)));
    }
    return recorded;
}
/** Lists name files by the path they were packaged with; where that is a link today, what it leads to is another's. */
function realPath(tree, path) {
    const direct = tree.entries.get(path);
    if (direct)
        return direct.type === "file" ? path : undefined;
    const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
    const moved = folder && (0,tree_index/* joinPath */.uJ)(folder, path.slice(path.lastIndexOf("/") + 1));
    return moved && tree.entries.get(moved)?.type === "file" ? moved : undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 42 modules
var ecosystems = __webpack_require__(43486);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/survey.js
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
        ownedBy,
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js




/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU, digests } = {}) {
    const seen = withoutCaches(tree, ecosystems/* ecosystems */.uU);
    const survey = surveyOf(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r")).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


/***/ }),

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
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
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
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

/***/ 62816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ floatExpressions),
/* harmony export */   p: () => (/* binding */ floatMatcher)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);

/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. */
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

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 64671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 3 modules
var inventory = __webpack_require__(46916);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 42 modules
var ecosystems = __webpack_require__(43486);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/transient.js

/** Which packages the logs of an image name that its inventory does not have, in any version. */
async function transientOf(tree, inventory) {
    const found = {};
    for (const { id, history } of ecosystems/* ecosystems */.uU) {
        const logged = await history?.(tree);
        if (!logged)
            continue;
        const collected = inventory[id];
        const installed = new Set(collected?.status === "present" ? collected.packages.map(nameAndArch) : []);
        found[id] = logged.filter((each) => !installed.has(nameAndArch(each)));
    }
    return found;
}
const nameAndArch = ({ name, arch }) => `${name}:${arch}`;

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical.js
var canonical = __webpack_require__(82415);
// EXTERNAL MODULE: ./.cache/compiled/src/image/digest.js
var digest = __webpack_require__(12345);
// EXTERNAL MODULE: ./.cache/compiled/src/image/facets.js + 1 modules
var facets = __webpack_require__(60405);
// EXTERNAL MODULE: ./.cache/compiled/src/image/failures.js
var failures = __webpack_require__(66134);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/noise.js
var noise = __webpack_require__(59815);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 22 modules
var image_open = __webpack_require__(89358);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/measure.js











/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @param options.known digest and size of the file, where the caller has them
 * @param options.contentRules version of the rules for the content digest, for a comparison with a lock that was written
 *   under these; today's where this program does not have them
 * @param options.epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times do not count
 * @throws Failure("inconclusive") when the image is damaged or holds what was not looked at,
 *   Failure("infrastructure") when it was called off meanwhile
 */
async function measure(path, signal, options = {}) {
    const file = options.known ?? (await (0,file_digest/* imageDigest */.W)(path));
    const tree = await (0,image_open.openImage)(path);
    try {
        if (tree.unaccounted?.length)
            throw (0,failures/* unaccountedFor */.JX)(path, tree.unaccounted);
        const { epoch, contentRules: wanted = noise/* contentRulesVersion */.pz } = options;
        const version = (0,facets/* hasContentRules */.HW)(wanted) ? wanted : noise/* contentRulesVersion */.pz;
        const digesting = (0,digest.contentDigest)(tree, { version, epoch });
        const digests = digesting.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        digests.catch(() => { });
        const [content, ecosystems] = await Promise.all([digesting, (0,inventory/* inventory */.p)(tree, { digests })]);
        if (signal?.aborted)
            throw new failure/* Failure */.H("infrastructure", "cancelled", { code: "cancelled" });
        return {
            image: {
                ...file,
                arch: await (0,arch/* imageArch */.M)(tree),
                contentDigest: content.digest,
                canonicalDigest: await (0,canonical/* canonicalDigest */.X)(tree, epoch, content.files),
            },
            contentRules: version,
            ecosystems,
            transient: await transientOf(tree, ecosystems),
            tree,
        };
    }
    catch (error) {
        await tree.close();
        throw error;
    }
}


/***/ }),

/***/ 10373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ assertNoPlaceholder),
  YX: () => (/* binding */ assertNotInImage),
  wY: () => (/* binding */ assertNotInInputs),
  Fe: () => (/* binding */ rebuildSecrets),
  XG: () => (/* binding */ secretNames),
  Tf: () => (/* binding */ unlockedSecrets),
  yq: () => (/* binding */ unusedSecrets),
  a9: () => (/* binding */ withSecrets)
});

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var apptainer_secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/find-secrets.js
/**
 * Looks for bytes in everything that a tree holds: contents, paths, targets of links and extended attributes.
 * Compressed and encrypted files in the image are not opened.
 */
async function findInTree(tree, sought) {
    const found = new Map();
    const see = (name, path) => found.set(`${name} ${path}`, { name, path });
    for (const entry of tree.entries.values())
        for (const name of namesIn(Buffer.from(textsOf(entry)), sought))
            see(name, entry.path);
    const look = acrossChunks(Math.max(0, ...sought.flatMap(({ forms }) => forms.map(({ length }) => length - 1))));
    await tree.digests(undefined, (path, bytes) => {
        const size = tree.entries.get(path)?.size ?? 0;
        for (const name of namesIn(look(path, bytes, size), sought))
            see(name, path);
    });
    return [...found.values()];
}
/** Which of what is sought these bytes hold. */
const namesIn = (bytes, sought) => sought.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);
function textsOf({ path, target = "", xattrs = {} }) {
    const values = Object.values(xattrs).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
    return [path, target, ...values].join("\n");
}
/**
 * Joins each chunk of a file with the end of the one before, so that nothing is cut in two.
 * @param overlap bytes that are kept of a chunk
 */
function acrossChunks(overlap) {
    const open = new Map();
    return (path, bytes, size) => {
        const before = open.get(path);
        const seen = (before?.seen ?? 0) + bytes.length;
        const whole = before ? Buffer.concat([before.end, bytes]) : bytes;
        // A copy: the chunk itself is not to be kept.
        if (seen < size)
            open.set(path, { seen, end: Buffer.from(whole.subarray(Math.max(0, whole.length - overlap))) });
        else
            open.delete(path);
        return whole;
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
// EXTERNAL MODULE: ./.cache/compiled/src/store/memory-folder.js
var memory_folder = __webpack_require__(92707);
// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/secrets.js






/**
 * Runs work with the secrets in files, which are in memory where this machine has a folder there, and gone afterwards.
 * @param scratch where they are otherwise
 */
async function withSecrets(secrets, scratch, work) {
    if (secrets.length === 0)
        return work(undefined);
    const { store, settings, note } = scratch;
    const tmp = (await (0,memory_folder/* memoryFolder */.u)()) ?? settings.tmp;
    const folder = await (0,store_scratch/* openScratch */.jd)({ store, tmp, purpose: "secrets", note });
    try {
        return await work(await (0,apptainer_secrets/* provideSecrets */.Dm)(folder.path, secrets));
    }
    finally {
        await folder.close();
    }
}
/** Names of secrets, as the lock has them; undefined where there are none. */
const secretNames = (settings) => settings.secrets?.map(({ name }) => name).sort();
/** Shorter passwords of a secret file are too common to be looked for in an image. */
const shortestSought = 12;
/** What to look for so that a secret is not given away. */
const soughtOf = (secrets) => secrets.map((secret) => {
    const [whole, ...parts] = (0,apptainer_secrets/* secretValues */.VX)([secret]);
    const long = parts.filter(({ length }) => length >= shortestSought);
    return { name: secret.name, forms: [whole, ...long].flatMap(redact/* wholeForms */.jO) };
});
/** @throws Failure("usage") where a recipe or a build argument holds the value of a secret */
function assertNotInInputs(secrets, recipe, buildArgs) {
    const sought = soughtOf(secrets);
    const places = [
        ...Object.entries(buildArgs).map(([name, value]) => [`the build argument ${name}`, Buffer.from(value)]),
        ["the recipe", Buffer.from(recipe.bytes)],
    ];
    for (const [where, bytes] of places) {
        const [name] = namesIn(bytes, sought);
        if (name === undefined)
            continue;
        throw new failure/* Failure */.H("usage", `${where} holds the value of the secret ${name}`, {
            code: "secret-in-inputs",
            why: "the recipe and its arguments are in the image, in the lock and in the locked recipe",
            remedy: `let %post read it from the file "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}", and replace the secret if it was published`,
            place: { path: recipe.path },
        });
    }
}
/** @throws Failure("failed") where an image, or what is written about it, holds the value of a secret */
async function assertNotInImage(secrets, tree) {
    if (secrets.length === 0)
        return;
    const [first, ...others] = await findInTree(tree, soughtOf(secrets));
    if (!first)
        return;
    throw new failure/* Failure */.H("failed", `the image holds the value of the secret ${first.name}`, {
        code: "secret-in-image",
        why: `found in ${[first, ...others.slice(0, 4)].map(({ path }) => path).join(", ")}`,
        remedy: `use "$${(0,apptainer_secrets/* secretVariableOf */.g1)(first.name)}" where it is, without a copy, or remove what holds the copy in the same %post`,
    });
}
/** A line for each secret: nothing checks what a build did with it. */
function unlockedSecrets(recipe, names = []) {
    return names.map((name) => {
        const at = recipe.lines.findIndex((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name)));
        return {
            ...(at < 0 ? {} : { line: at + 1 }),
            what: `secret ${name}`,
            reason: "only its name is known: another value may give another image",
        };
    });
}
/** Names of secrets that a recipe does not mention. */
const unusedSecrets = (recipe, names = []) => names.filter((name) => !recipe.lines.some((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name))));
/**
 * The secrets for a rebuild: those of the build. From a vault they may be left out, as nothing is asked for them there.
 * @throws Failure("usage") for one that is missing, and for one that the build did not have
 */
async function rebuildSecrets(request, lock) {
    const needed = lock.inputs.secrets ?? [];
    const given = secretNames(request.settings) ?? [];
    const [extra] = given.filter((name) => !needed.includes(name));
    if (extra !== undefined) {
        throw new failure/* Failure */.H("usage", `the build had no secret ${extra}`, {
            code: "secret-unexpected",
            why: needed.length > 0 ? `it had: ${needed.join(", ")}` : "it had none",
            remedy: `leave out --secret ${extra}=…`,
        });
    }
    const missing = needed.filter((name) => !given.includes(name));
    if (missing.length > 0 && !request.vault)
        throw secretMissing("usage", missing);
    const secrets = [...(await (0,apptainer_secrets/* readSecrets */.ql)(request.settings.secrets)), ...missing.map(apptainer_secrets/* placeholderSecret */.CB)];
    return { secrets, placeholders: missing };
}
/** A rebuild that had a placeholder for a secret and is not the same shows nothing. @throws Failure("inconclusive") */
function assertNoPlaceholder(names) {
    if (names.length > 0)
        throw secretMissing("inconclusive", names);
}
function secretMissing(kind, names) {
    const [several, is] = names.length > 1 ? ["secrets", "are"] : ["secret", "is"];
    return new failure/* Failure */.H(kind, `the ${several} ${names.join(", ")} of the build ${is} missing`, {
        code: "secret-missing",
        why: "the build had them, and a rebuild without them may come out differently",
        remedy: names.map((name) => `--secret ${name}=path or --secret ${name}=env:VARIABLE`).join(" "),
    });
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ silentWatcher)
/* harmony export */ });
/** Reports nothing. */
const silentWatcher = { phase() { }, output() { }, note() { } };


/***/ }),

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43486);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27640);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ memoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What statfs(2) says of a file system in memory. */
const tmpfs = 0x01021994;
const folder = "/dev/shm";
/** A folder in memory that this user may write into, for what must not reach a disk; undefined where there is none. */
async function memoryFolder() {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder)).type === tmpfs ? folder : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ currentKey),
/* harmony export */   n: () => (/* binding */ fromFirstConfig)
/* harmony export */ });
/** Keys of 0.1.0's configuration, and today's. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    policy: 1024 ** 2,
};


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _signing_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18397);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46618);





const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
]);
/** What one configuration file may say. Every key may be left out; an unknown one is an error. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    retain: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe("Builds of a name that `prune` keeps."),
    retain_failed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe("Logs of failed builds that `prune` keeps."),
    require_verified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("Refuse what cannot be checked whole, such as a loose image without its history."),
    required_level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y).optional().describe("The weakest level that opens the gate."),
    max_age_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(36_500).optional().describe("How long a verdict is good for."),
    floats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"'))
        .optional()
        .describe("Packages that may move."),
    noise: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\/[^\0\n{},#]+$/, "a path in the image begins with /, and has no { } , #"))
        .optional()
        .describe("Files in the image whose content does not count; * is any part of a name, ** any folders."),
    signers: _signing_policy_js__WEBPACK_IMPORTED_MODULE_1__.signersSchema
        .optional()
        .describe("Who may sign for which images; where it is there, every marker must be signed."),
    required_signers: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(32)
        .optional()
        .describe("How many different signers must have signed."),
    apt_snapshots: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), snapshotSchema)
        .optional()
        .describe("Where archives keep their earlier states."),
    vault: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["off", "digests", "bodies"])
        .optional()
        .describe("What `build` records of the network by default."),
});
const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every list that is there allows; nothing where there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/** One policy of several configurations: of each key the strictest; what only one says is what that one says. */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** What holds where there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy asks of verdicts: the same for the same meaning. */
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(verdictPolicy(policy)));


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qn: () => (/* binding */ projectConfig),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69963);







/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/** Where a store's configuration may be, absolute. */
async function configPaths(store) {
    const project = await projectOf(store);
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...(project ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, projectConfig)] : [])];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined)
            continue;
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeConfigs */ .SV)(configs, sources);
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/** The folder of the repository that a store is in; undefined where it is in none. */
async function projectOf(store) {
    const there = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(Boolean, () => false);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await there((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not YAML`, {
            code: "policy-invalid",
            why: error.message,
            remedy: "correct it, or restore it as it was",
            place: { path },
            cause: error,
        });
    }
    const parsed = _policy_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_4__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn.shape).join(", ")}`,
        place: { path },
    });
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


/***/ })

};
;