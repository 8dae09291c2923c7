export const id = 6760;
export const ids = [6760];
export const modules = {

/***/ 37214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65702);


const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: memory taken anew for each part would make the garbage collector walk the
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
/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await fileDigest(path);
    }
    catch (error) {
        throw (0,_image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   H0: () => (/* binding */ createExclusive),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   OR: () => (/* binding */ assertUserFile),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   rS: () => (/* binding */ moveFileAtomic),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u3: () => (/* binding */ replaceSymlink)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _image_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65702);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37214);






/** Turns an error of the file system into the Failure a user can act on. */
function fileFailure(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
        return error;
    const { code, message } = error;
    if (code === "ENOSPC" || code === "EDQUOT") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", what, {
            why: code === "ENOSPC" ? "the disk is full" : "your disk quota is used up",
            remedy: "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost",
            cause: error,
        });
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
            why: code === "EROFS" ? "the file system is read-only" : "this user may not write there",
            remedy: "choose a folder that you own with --store",
            cause: error,
        });
    }
    if (code === "EEXIST") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
            why: "a file is in its place",
            remedy: "choose another folder",
            cause: error,
        });
    }
    if (["ENOENT", "ENOTDIR", "EISDIR", _image_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ].includes(code ?? "")) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, { why: message, cause: error });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", what, { why: message, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
const temporary = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
/** Writes a file whole or not at all: temporary file, fsync, rename, fsync of the folder. */
async function writeFileAtomic(path, data) {
    const temp = temporary(path);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temp, "wx", 0o644);
        await handle.writeFile(data);
        await handle.sync();
        await handle.close();
        handle = undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
    catch (error) {
        await handle?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not write ${path}`);
    }
}
/** Moves a finished file to its place, over file systems too, so that it is there whole or not at all. */
async function moveFileAtomic(from, to) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, "r");
        await handle.sync();
        await handle.close();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        }
        catch (error) {
            if (error.code !== "EXDEV")
                throw error;
            const temp = temporary(to);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temp);
                const copy = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temp, "r+");
                await copy.sync();
                await copy.close();
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, to);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true });
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { force: true });
        }
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
    }
    catch (error) {
        throw fileFailure(error, `could not move the finished file to ${to}`);
    }
}
/** Points a link at `target` in one step; at every instant it is the old one or the new one. */
async function replaceSymlink(path, target) {
    const temp = temporary(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, temp);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not point ${path} at ${target}`);
    }
}
/** Creates a file that must not exist yet. @returns false when it does */
async function createExclusive(path) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o644)).close();
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw fileFailure(error, `could not create ${path}`);
    }
}
/** Makes a folder and its parents. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw fileFailure(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await makeFolders(path);
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is no regular file */
async function sha256File(path) {
    try {
        return (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path)).sha256;
    }
    catch (error) {
        throw readFailure(error, `could not read ${path}`);
    }
}
/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, { remedy: "name the file itself" });
        throw readFailure(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r")).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
        throw readFailure(error, `could not read the ${what} ${path}`);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to));
}


/***/ }),

/***/ 65702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ ByteSource),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O9: () => (/* binding */ notAnImage),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);



/** The failure for an image whose bytes contradict its format: nothing can be said about such an image. */
function damaged(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `The image ${path} is damaged`, {
        why,
        remedy: "Build or download the image again; do not use this file.",
        cause,
    });
}
/** The failure for what is of another kind than the images that are known. */
function notAnImage(path, why, remedy = "Give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar).") {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not an image`, { why, remedy });
}
/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies = {
    EACCES: "Read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone.",
    ENAMETOOLONG: "Move the image to a shorter path; an image with folders so deep may also be hostile.",
};
/** The failure for a path that is no image we can open. */
function unreadable(path, cause) {
    const { code = "" } = cause;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `The image ${path} cannot be read`, {
        why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : cause.message,
        remedy: remedies[code] ?? "Check the path and its permissions.",
        cause,
    });
}
/** The code that an error has where a path is no regular file; Linux has none for it, BSD has this one. */
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
/** A range of an open file. Opened once, so that what was checked and what is read later are the same bytes. */
class ByteSource {
    /** The file on disk, for messages. */
    path;
    /** Length of the range in bytes. */
    size;
    #handle;
    #offset;
    constructor(path, handle, offset, size) {
        this.path = path;
        this.#handle = handle;
        this.#offset = offset;
        this.size = size;
    }
    /**
     * A whole regular file.
     * @throws Failure "inconclusive" where the path is missing, unreadable or no regular file
     */
    static async open(path) {
        try {
            const { handle, size } = await openRegular(path);
            return new ByteSource(path, handle, 0, size);
        }
        catch (error) {
            throw unreadable(path, error);
        }
    }
    /** A part of this range; both share the open file. */
    part(offset, size) {
        return new ByteSource(this.path, this.#handle, this.#offset + offset, size);
    }
    /**
     * `length` bytes from `offset`.
     * @throws Failure "inconclusive" where the range ends before that
     */
    async read(offset, length, what) {
        if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.size) {
            throw damaged(this.path, `${what} lies outside: bytes ${offset} to ${offset + length} of ${this.size}`);
        }
        const bytes = Buffer.allocUnsafe(length);
        for (let done = 0; done < length;) {
            const { bytesRead } = await this.#handle.read(bytes, done, length - done, this.#offset + offset + done);
            if (bytesRead === 0)
                throw damaged(this.path, `the file ends within ${what}`);
            done += bytesRead;
        }
        return bytes;
    }
    async close() {
        await this.#handle.close();
    }
}


/***/ }),

/***/ 42482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ byIdentity),
/* harmony export */   US: () => (/* binding */ identityKey),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   Xz: () => (/* binding */ isInterpreter),
/* harmony export */   _V: () => (/* binding */ looseName),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/** The looser spelling rules of registries: what counts as one name there. */
const spelling = {
    // PEP 503: runs of - _ . are one hyphen, case does not matter.
    python: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
    // crates.io refuses a second crate whose name differs only in case or in - and _.
    cargo: (name) => name.toLowerCase().replace(/_/g, "-"),
    conda: (name) => name.toLowerCase(),
    gem: (name) => name.toLowerCase(),
    dpkg: (name) => name.toLowerCase(),
};
/**
 * The form of a package's name under which two locks are compared. An ecosystem without a rule of its own
 * (paths of unowned files, Go modules, Java coordinates, R packages, npm, whose oldest names differ in case
 * alone: JSONStream, jsonstream) compares names as they are written.
 */
function normalName(ecosystem, name) {
    return spelling[ecosystem]?.(name) ?? name;
}
/**
 * Whether an entry of Python's or npm's packages is the interpreter itself (CPython, PyPy, Node.js), which no package
 * manager of theirs installs. Names do not tell: npm has a package `node`, too.
 */
function isInterpreter(item) {
    return item.purl.startsWith("pkg:generic/");
}
/** Ecosystems whose names are paths or coordinates: there one letter more or less is another thing. */
const exact = new Set(["unowned", "git", "go", "java"]);
/** A name without case and kinds of hyphen: under it a package that was renamed so is found again. */
function looseName(ecosystem, name) {
    return exact.has(ecosystem) ? name : name.toLowerCase().replace(/[-_.]+/g, "-");
}
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
/**
 * What may stand only once in an ecosystem of a lock. The version belongs to it: rpm installs several kernels
 * side by side; the location does too: an npm tree holds one name at one version in many folders.
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


/***/ }),

/***/ 30335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   Rr: () => (/* binding */ jsonPlaces),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order, `twice`
 * where an object names one key a second time, which `JSON.parse` lets pass without a word.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 where not even its head does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: cut off, or no JSON from there on. V8 often
 * does not tell where, but whether a beginning of the text could still become JSON: that is searched by halves.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is the beginning of some JSON text, or a whole one. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


/***/ }),

/***/ 56609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ builtLock),
  sv: () => (/* binding */ checkLock),
  PG: () => (/* binding */ parseLock)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(13983);
;// CONCATENATED MODULE: ./lib/lock/compat/migrate.js


/** Who wrote every lock of version 1: it did not say so itself. */
const firstWriter = {
    program: "0.1.0",
    inputs: 1,
    contentRules: 1,
    lockedRecipe: 1,
    readers: Object.fromEntries("apk cargo conda dpkg gem git go java julia npm perl python r rpm unowned"
        .split(" ")
        .map((id) => [id, 1])),
};
/**
 * From each version that was ever written, the step to the next one. A step changes what the newer version
 * means otherwise, sets `lockVersion`, and leaves checking to the reader.
 */
const steps = {
    1: ({ layer, ...lock }) => ({ ...lock, lockVersion: 2, name: layer, writer: firstWriter }),
};
/**
 * Brings an older lock to today's version, step by step.
 * @param table the steps, by the version they start from.
 * @throws Failure "inconclusive" where no step leads on.
 */
function migrate(lock, from, path, table = steps, to = schema/* lockVersion */.ww) {
    let current = lock;
    for (let version = from; version < to; version++) {
        const step = table[version];
        if (!step) {
            throw new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
                why: `lockVersion ${version} is unknown`,
                remedy: "build the image again to get a new lock",
                place: { path },
            });
        }
        current = step(current);
    }
    return current;
}

// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(42482);
// EXTERNAL MODULE: ./lib/lock/json-places.js
var json_places = __webpack_require__(30335);
;// CONCATENATED MODULE: ./lib/lock/read.js





/**
 * Reads a lock strictly: every key known, every value in range, no key and no package twice. Locks of earlier
 * versions come back in today's form.
 * @param path where the text came from, for messages.
 * @throws Failure "inconclusive" with the place and what is wrong.
 */
function parseLock(text, path) {
    const document = parseJson(text, path);
    const found = versionOf(document, path);
    if (found === schema/* lockVersion */.ww)
        return checkLock(document, path, text);
    // Places in the text say nothing about a migrated document.
    return checkLock(migrate(document, found, path), path);
}
/**
 * The same checks on a document that is not text yet (or no longer).
 * @param text the JSON text it was read from, to name lines.
 * @throws Failure "inconclusive".
 */
function checkLock(document, path, text) {
    const result = schema/* lockSchema */.TN.safeParse(document);
    if (!result.success) {
        const { issues } = result.error;
        throw unreadable(path, explain(issues), text === undefined ? undefined : lineOf(text, issues[0].path));
    }
    for (const [ecosystem, collected] of Object.entries(result.data.ecosystems)) {
        if (collected.status === "absent")
            continue;
        const seen = new Set();
        for (const [index, item] of collected.packages.entries()) {
            const key = (0,identity/* identityKey */.US)(ecosystem, item);
            if (seen.has(key)) {
                const where = ["ecosystems", ecosystem, "packages", index];
                const which = `${ecosystem} has ${item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""} twice`;
                throw unreadable(path, which, text === undefined ? undefined : lineOf(text, where));
            }
            seen.add(key);
        }
    }
    return result.data;
}
function parseJson(text, path) {
    if (text.trim() === "")
        throw unreadable(path, "the file is empty");
    if (/^# scitex-container lock\s/.test(text)) {
        throw unreadable(path, "it is a combined text lock of scitex-container, which names no image and no architecture");
    }
    const conflict = /^(?:<{7}|>{7}) /m.exec(text);
    if (conflict)
        throw unreadable(path, "an unresolved merge conflict", (0,json_places/* lineAt */.mh)(text, conflict.index));
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [why, offset] = (0,json_places/* jsonProblem */.Io)(text);
        throw unreadable(path, why, (0,json_places/* lineAt */.mh)(text, offset));
    }
    for (const place of (0,json_places/* jsonPlaces */.Rr)(text)) {
        const key = place.path.at(-1);
        if (place.twice)
            throw unreadable(path, `the key "${key}" is there twice`, (0,json_places/* lineAt */.mh)(text, place.offset));
        // No reader agrees with another on what this key means.
        if (key === "__proto__")
            throw unreadable(path, 'a key "__proto__"', (0,json_places/* lineAt */.mh)(text, place.offset));
    }
    return document;
}
function versionOf(document, path) {
    const found = typeof document === "object" && document !== null && !Array.isArray(document)
        ? document.lockVersion
        : undefined;
    if (typeof found !== "number" || !Number.isInteger(found) || found < 1) {
        throw unreadable(path, "no lock: it has no lockVersion");
    }
    if (found > schema/* lockVersion */.ww) {
        throw new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
            why: `it was made by a newer version: lockVersion ${found}, this version knows up to ${schema/* lockVersion */.ww}`,
            remedy: "update stx/container-action, or use the version that wrote the lock",
            place: { path },
        });
    }
    return found;
}
/** The first three problems, each with the path of its key; the rest counted. */
function explain(issues) {
    const shown = issues.slice(0, 3).map((issue) => `${keyPath(issue.path)}: ${issue.message}`);
    if (issues.length > shown.length)
        shown.push(`and ${issues.length - shown.length} more`);
    return shown.join("; ");
}
function keyPath(path) {
    return path.length ? path.map(String).join(".") : "the document";
}
function lineOf(text, path) {
    return (0,json_places/* lineAt */.mh)(text, (0,json_places/* offsetOf */.b4)(text, path));
}
function unreadable(path, why, at) {
    return new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
        why,
        remedy: "restore the file as it was written, or build the image again to get a new lock",
        place: { path, ...at },
    });
}
/**
 * The lock as that of a build.
 * @throws Failure("inconclusive") for the lock of an image that was frozen, not built
 */
function builtLock(lock, path) {
    const { image, recipe, inputs, builder } = lock;
    if (image.sha256 !== undefined &&
        image.size !== undefined &&
        image.contentDigest &&
        recipe &&
        inputs &&
        builder)
        return lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not the lock of a build`, {
        why: "it was made from an image alone (freeze), so it does not say what the image was built from",
        remedy: "build the recipe with stx-container build, and give the lock that this writes",
    });
}


/***/ }),

/***/ 13983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ builderSchema),
/* harmony export */   TN: () => (/* binding */ lockSchema),
/* harmony export */   ww: () => (/* binding */ lockVersion)
/* harmony export */ });
/* unused harmony exports packageSchema, collectedSchema, baseSchema, archiveSchema, unlockedSchema, writerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31579);

/** The version of the lock format that is written; older ones stay readable. */
const lockVersion = 2;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^pkg:[a-z]/)
        .describe("Package URL, after the purl specification."),
    arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
    prefix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library."),
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Source package, where it has another name or version: "glibc@2.36-9".'),
    auto: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe("Installed only as a dependency, as the package manager recorded it."),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Repository, channel, index or registry it came from."),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Build string (conda) or build stamp."),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Digest of the artifact that was installed: "sha256:<hex>", "md5:<hex>" or an SRI string.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Full commit of an install from version control."),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Direct URL it was installed from."),
    editable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    installer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg)."),
});
const collectedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("status", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("present"), packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("absent") }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("error"),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema),
    }),
]);
const baseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).describe("Index of the stage in the recipe, from 0."),
    bootstrap: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    written: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("What the recipe says, after build arguments."),
    indexDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Digest of the multi-platform index (or of the only manifest) that the tag named, "sha256:<hex>".'),
    platformDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Digest of the manifest for this architecture, "sha256:<hex>".'),
    imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
    mirror: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const builderSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    apptainer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    squashfsTools: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("How the build got its privileges: see apptainer/privileges."),
    os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const archiveSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The archive that apt in the image takes packages from."),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    signedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Path of its keyring in the image, or the key itself."),
    trusted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe("Taken without a signature, as the image's own source says."),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("Where the state that it had when the lock was written can be had later."),
});
const unlockedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .optional()
        .describe("Line of the recipe, from 1; absent where it is not one line's doing."),
    what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("What it is, in the recipe's words or the package's name."),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Why it could not be pinned."),
});
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1);
const writerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    program: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Version of stx-container."),
    inputs: version.describe("Version of the rules by which the inputs' digest is made."),
    contentRules: version.describe("Version of the rules by which the content digest is made, noise among them."),
    lockedRecipe: version.describe("Version of the writer of the locked recipe."),
    readers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version)
        .describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
});
/** The lock: everything that is installed in one image, bound to it by digest. */
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    lockVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(lockVersion),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Name of the image."),
    ts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
    writer: writerSchema,
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha256: sha256
            .optional()
            .describe("Of the image's file; absent where the image is a folder or contents were left out."),
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).optional().describe("Bytes of the image's file."),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        contentDigest: sha256
            .optional()
            .describe("Digest over the tree (paths, modes, owners, links, contents) without the listed noise; see image/digest. Absent where contents were left out."),
    }),
    recipe: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256 })
        .optional()
        .describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: sha256,
        arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe("Build arguments as given or defaulted."),
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256)
            .describe("Files that the recipe takes from the context, path relative to it → sha256."),
        sourceDateEpoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds."),
    })
        .optional(),
    bases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(baseSchema),
    builder: builderSchema.optional(),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), collectedSchema),
    archives: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(archiveSchema).optional().describe("The archives that apt in the image asks."),
    unlocked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(unlockedSchema),
    floats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Packages declared free to move, "ecosystem:name" patterns from the config.'),
});


/***/ }),

/***/ 90370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);


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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(ts)} names no build`, {
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


/***/ })

};
