"use strict";
exports.id = 9863;
exports.ids = [9863];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 60753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift_drift)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/compare.js + 1 modules
var compare = __webpack_require__(13281);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var store_builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/lock-file.js
var lock_file = __webpack_require__(89257);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/drift.js




/**
 * Which packages moved between the builds of a name, oldest first, by their locks alone.
 * @throws Failure("usage", "not-in-store") for a name of fewer than two builds with a lock
 */
async function drift(store, name) {
    const builds = (await (0,store_builds/* listBuilds */.YF)(store, name)).filter(({ state }) => state === "complete" || state === "lock-only");
    if (builds.length < 2)
        throw new failure/* Failure */.H("usage", `there is nothing to compare for ${name} in ${store}`, {
            code: "not-in-store",
            why: `it has ${builds.length === 1 ? "one build" : "no build"} with a lock, and two are needed`,
            remedy: "stx-container list shows the builds of the store",
        });
    const moves = [];
    let last;
    for (const { files } of builds.reverse()) {
        const lock = await (0,lock_file/* readLockFile */.cx)(files.lock);
        if (last)
            moves.push(...movesBetween(last, lock));
        last = lock;
    }
    return moves;
}
function movesBetween(before, after) {
    const { ecosystems } = (0,compare/* compareLocks */.Ss)(before, after, []);
    return Object.entries(ecosystems).flatMap(([ecosystem, { changes }]) => changes.map(({ name, from, to }) => ({
        before: before.ts,
        after: after.ts,
        ecosystem,
        name,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
    })));
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/drift.js






/** Prints which packages moved between the builds of a name. */
async function drift_drift(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const id = await (0,subject.withWord)(word, store, (given) => (0,subject.buildIdGiven)(given, store));
    const all = await drift(store, (0,store_builds/* buildIdOf */.d$)(id)?.name ?? id);
    const moves = all.filter(({ name }) => flags.package === undefined || name === flags.package);
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(moves) : textOf(moves)}\n`);
}
function textOf(moves) {
    if (moves.length === 0)
        return "No package moved between the builds.";
    const rows = moves.map(({ before, after, ecosystem, name, from, to }) => [
        before,
        after,
        ecosystem,
        (0,report_escape/* oneLine */.TN)(name),
        (0,report_escape/* oneLine */.TN)(`${from ?? "–"} → ${to ?? "–"}`),
    ]);
    return (0,format/* formatTable */.ku)([["BEFORE", "BUILD", "ECOSYSTEM", "PACKAGE", ""], ...rows]);
}


/***/ }),

/***/ 17794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


/***/ }),

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cachedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47182);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63983);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder ?? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .userCacheFolder */ .s)("digests"), (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


/***/ }),

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


/***/ }),

/***/ 14799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   lO: () => (/* binding */ isStablePlace),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60813);




/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        return "";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
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
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
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

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ }),

/***/ 21695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


/***/ }),

/***/ 89257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ readLockFileIfThere),
/* harmony export */   cx: () => (/* binding */ readLockFile),
/* harmony export */   sl: () => (/* binding */ readBuiltLock)
/* harmony export */ });
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


/***/ })

};
;