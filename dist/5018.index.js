"use strict";
exports.id = 5018;
exports.ids = [5018];
exports.modules = {

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
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

/***/ 66134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ unaccountedFor),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O9: () => (/* binding */ notAnImage),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/**
 * The failure for an image whose bytes contradict its format: nothing can be said about such an image.
 * @param more `code` where a more exact one than `image-damaged` fits
 */
function damaged(path, why, { code = "image-damaged", cause } = {}) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} is damaged`, {
        code,
        why,
        remedy: "build or download the image again; do not use this file",
        cause,
    });
}
/** The failure for an image file that ends too early. */
function truncated(path, why) {
    return damaged(path, why, { code: "image-truncated" });
}
/** The failure for what is of another kind than the images that are known. */
function notAnImage(path, why, remedy = "give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar)") {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `${path} is not an image`, {
        code: "image-not-an-image",
        why,
        remedy,
    });
}
/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies = {
    EACCES: "read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone",
    ENAMETOOLONG: "move the image to a shorter path; an image with folders so deep may also be hostile",
};
/** The failure for a path that is not an image we can open. */
function unreadable(path, cause) {
    const { code = "" } = cause;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} cannot be read`, {
        code: "image-unreadable",
        why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : cause.message,
        remedy: remedies[code] ?? "check the path and its permissions",
        cause,
    });
}
/** The failure for a claim about an image of which something was not looked at. */
function unaccountedFor(path, found) {
    const [first, ...others] = found;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} holds something that cannot be accounted for`, {
        code: first !== undefined && others.length === 0 ? first.code : "image-unaccounted",
        why: found.map(({ what }) => what).join("; "),
        remedy: "build the image again with apptainer build, without adding objects to it; stx-container freeze reads the rest of it",
    });
}


/***/ }),

/***/ 45800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ paxNumber),
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   TZ: () => (/* binding */ tarTypes),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   dA: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);

const blockSize = 512;
/** Kinds of entries by their letter (POSIX pax, ustar); "1" is a hard link. */
const tarTypes = {
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "char",
    "4": "block",
    "5": "dir",
    "6": "fifo",
};
/** Up to the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or in GNU's way big-endian with the highest bit set. @throws RangeError */
function number(block, at, length) {
    if (block[at] & 0x80) {
        let value = block[at] & 0x40 ? -1n : BigInt(block[at] & 0x3f);
        if (block[at] & 0x40)
            value = BigInt.asIntN(8, BigInt(block[at] | 0x80));
        for (let n = 1; n < length; n++)
            value = value * 256n + BigInt(block[at + n]);
        return safe(Number(value));
    }
    const digits = field(block, at, length).toString("latin1").trim();
    if (!/^[0-7]*$/.test(digits))
        throw new RangeError(`the number ${JSON.stringify(digits)}`);
    return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
}
function safe(value) {
    if (!Number.isSafeInteger(value))
        throw new RangeError("a number that is too large");
    return value;
}
const checksumAt = 148;
/** The header's own sum: all bytes, its eight digits taken for blanks. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let n = 0; n < blockSize; n++)
        if (n < checksumAt || n >= checksumAt + 8)
            sum += block[n];
    return sum;
}
const isZero = (block) => block.every((byte) => byte === 0);
/**
 * Reads one header block: ustar, GNU or the oldest form.
 * @throws RangeError where it is not a header
 */
function parseTarHeader(block) {
    if (number(block, checksumAt, 8) !== checksum(block))
        throw new RangeError("a header of a wrong checksum");
    const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
    const short = field(block, 0, 100);
    const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), short]) : short;
    const letter = String.fromCharCode(block[156]);
    const plain = letter === "\0" || letter === "7" ? "0" : letter;
    // Before ustar a folder was a file whose name ends with a slash.
    const flag = letter === "\0" && name.at(-1) === 0x2f ? "5" : plain;
    const hasDevice = flag === "3" || flag === "4";
    return {
        name,
        target: field(block, 157, 100),
        flag,
        mode: number(block, 100, 8),
        uid: number(block, 108, 8),
        gid: number(block, 116, 8),
        size: number(block, 124, 12),
        mtime: number(block, 136, 12),
        device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0],
    };
}
/**
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values are bytes: an attribute's may be any.
 * @throws RangeError where they are malformed
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, blank);
        if (!/^\d{1,10}$/.test(digits) ||
            end > bytes.length ||
            equals < 0 ||
            equals >= end ||
            bytes[end - 1] !== 0x0a)
            throw new RangeError("an extended header that is cut off");
        records.set((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number of an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


/***/ }),

/***/ 84366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tarEntries)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38862);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66134);
/* harmony import */ var _tar_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45800);





/** Bytes that a long name or an extended header may have, as Go's archive/tar has it. */
const maxHeader = 1024 * 1024;
/** Takes from a stream in pieces of any size. */
class Taker {
    /** Bytes taken so far. */
    position = 0;
    #stream;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#stream = stream[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, as many as there are at once; none only at the end. */
    async some(most) {
        while (this.#rest.length === 0) {
            const { value, done } = await this.#stream.next();
            if (done)
                return Buffer.alloc(0);
            this.#rest = value;
        }
        const part = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(part.length);
        this.position += part.length;
        return part;
    }
    async *pieces(length) {
        for (let left = length; left > 0;) {
            const part = await this.some(left);
            if (part.length === 0)
                throw new RangeError("it ends within an entry");
            left -= part.length;
            yield part;
        }
    }
    async exactly(length) {
        const parts = [];
        for await (const part of this.pieces(length))
            parts.push(part);
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    /** A block; undefined at the end of the stream. */
    async block() {
        const first = await this.some(_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6);
        if (first.length === 0)
            return undefined;
        return first.length === _tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6
            ? first
            : Buffer.concat([first, await this.exactly(_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6 - first.length)]);
    }
    async skip(length) {
        for await (const _ of this.pieces(length)) {
            // Not wanted.
        }
    }
}
const filling = (size) => (_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6 - (size % _tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6)) % _tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L6;
const xattrKey = "SCHILY.xattr.";
/** An entry out of its header and the extended ones before it. @throws RangeError */
function toTarEntry(header, { pax, ...long }, offset) {
    const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(pax.get("path") ?? long.name ?? header.name);
    const type = _tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .tarTypes */ .TZ[header.flag];
    if (!type)
        throw new RangeError(`${JSON.stringify(name)} of a type that is unknown, ${JSON.stringify(header.flag)}`);
    if ([...pax.keys()].some((key) => key.startsWith("GNU.sparse.")))
        throw new RangeError(`${JSON.stringify(name)}, stored as a sparse file`);
    const xattrs = [...pax]
        .filter(([key]) => key.startsWith(xattrKey))
        .map(([key, value]) => [key.slice(xattrKey.length), value]);
    return {
        name,
        type,
        mode: header.mode & 0o7777,
        uid: (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .paxNumber */ .H8)(pax, "uid") ?? header.uid,
        gid: (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .paxNumber */ .H8)(pax, "gid") ?? header.gid,
        size: type === "file" ? ((0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .paxNumber */ .H8)(pax, "size") ?? header.size) : 0,
        mtime: (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .paxNumber */ .H8)(pax, "mtime") ?? header.mtime,
        target: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(pax.get("linkpath") ?? long.target ?? header.target),
        device: header.device,
        xattrs,
        offset,
    };
}
/** A long name of GNU's: a text that ends with a NUL. */
function longName(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** Walks an archive from header to header. @throws RangeError where it is malformed */
async function* walk(taker) {
    let everywhere = new Map();
    let extended = { pax: new Map(everywhere) };
    for (let block = await taker.block(); block; block = await taker.block()) {
        if ((0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .isZero */ .be)(block)) {
            const next = await taker.block();
            if (next && !(0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .isZero */ .be)(next))
                throw new RangeError("an entry behind its end");
            break;
        }
        const header = (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTarHeader */ .OH)(block);
        if ("xgLK".includes(header.flag)) {
            if (header.size > maxHeader)
                throw new RangeError(`an extended header of ${header.size} bytes`);
            const bytes = Buffer.from(await taker.exactly(header.size));
            await taker.skip(filling(header.size));
            if (header.flag === "L")
                extended.name = longName(bytes);
            else if (header.flag === "K")
                extended.target = longName(bytes);
            else if (header.flag === "x")
                for (const [key, value] of (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePax */ .dA)(bytes))
                    extended.pax.set(key, value);
            else {
                everywhere = new Map([...everywhere, ...(0,_tar_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePax */ .dA)(bytes)]);
                extended = { ...extended, pax: new Map([...everywhere, ...extended.pax]) };
            }
            continue;
        }
        const entry = toTarEntry(header, extended, taker.position);
        extended = { pax: new Map(everywhere) };
        const end = taker.position + entry.size + filling(entry.size);
        yield { ...entry, content: taker.pieces(entry.size) };
        // What the reader of the entry left.
        await taker.skip(end - taker.position);
    }
    // What may follow the end is read all the same, so that who gives the bytes can check them to the last.
    while ((await taker.some(Number.POSITIVE_INFINITY)).length > 0)
        ;
}
/**
 * The entries of a tar archive (ustar, pax, GNU), in its order, in a stream: bounded memory, nothing written. Our own
 * reader, as tar-stream takes the values of extended headers for UTF-8, which attributes and names need not be.
 * @param path of the image, for messages
 * @param transforms what to put before the tar reader (a decompressor)
 * @throws Failure "inconclusive" where the archive is damaged
 */
async function* tarEntries(path, bytes, ...transforms) {
    const last = transforms.reduce(
    // A failure on the way destroys the end, whose reader gets the error.
    (from, to) => (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(from, to, () => { }), bytes);
    try {
        yield* walk(new Taker(last));
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw error;
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, `a tar archive in it cannot be read: ${error.message}`, { cause: error });
    }
    finally {
        bytes.destroy();
        last.destroy();
    }
}


/***/ }),

/***/ 55018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withUnpacked: () => (/* binding */ withUnpacked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28720);
/* harmony import */ var _image_tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84366);
/* harmony import */ var _store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49970);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7634);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72791);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** More files than any bundle has, and more bytes than any image. */
const maxFiles = 1000;
const maxBytes = 2 ** 40;
const maxTextBytes = 2 ** 28;
/** Files of a build; all others of an archive are left where they are. */
const wanted = /\.(?:sif|lock|def|verified|unverified|vault\.tar)$|^history\.jsonl$/;
/** Files that may be larger than any text. */
const large = /\.(?:sif|vault\.tar)$/;
/**
 * Unpacks the files of one build from a zip or tar archive into a private folder, and removes it after `use`. An OCI
 * layout in a tar archive is an image, and is not unpacked.
 * @param use called with the file that stands for the build, and the folder
 * @throws Failure("inconclusive", "bundle-invalid") for an archive that is damaged, leads out of its folder or is too large
 */
function withUnpacked(path, use) {
    return (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .inPrivateFolder */ .D)(async (folder) => {
        const isImage = await unpacked(path, folder);
        return isImage ? use(path, folder) : use(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .fileOfFolder */ .i)(folder, path), folder);
    });
}
/** @returns whether the archive is itself an image */
async function unpacked(path, folder) {
    const places = new Map();
    let [files, total] = [0, 0];
    const parts = (await (0,_store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .fileKind */ .h_)(path)) === "zip archive" ? zipParts(path) : tarParts(path);
    try {
        for await (const part of parts) {
            if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(part.name) === "oci-layout")
                return true;
            assertInside(path, part.name);
            const name = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(part.name);
            if (!wanted.test(name))
                continue;
            files++;
            total += part.size;
            if (files > maxFiles || total > maxBytes || (!large.test(name) && part.size > maxTextBytes))
                throw invalid(path, "it is larger than any bundle");
            const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(part.name));
            const place = places.get(parent) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(places.size), safeName(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(parent)));
            places.set(parent, place);
            await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .keep */ .a)(await part.open(), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
        }
    }
    catch (error) {
        throw archiveFailure(path, error);
    }
    return false;
}
/** Only what is wrong with the archive itself is said of it, and not what is wrong with the disk. */
function archiveFailure(path, error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H && (error.code === "bundle-invalid" || error.kind !== "inconclusive"))
        return error;
    return error.syscall === undefined
        ? invalid(path, error.message)
        : (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .readFailure */ .y)(error, `could not unpack ${path}`);
}
/** A folder's name decides whether it is that of a name in a store, so it is kept where that is safe. */
const safeName = (name) => (/^[\w][\w.-]{0,127}$/.test(name) ? name : "files");
function assertInside(path, name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: such names are what this is about.
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(name) || name.split("/").includes("..") || /[\u0000-\u001f\\]/.test(name))
        throw invalid(path, `unexpected file ${JSON.stringify(name)}`);
}
async function* zipParts(path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
        for await (const entry of zip.eachEntry()) {
            const { fileName: name, uncompressedSize: size } = entry;
            if (!name.endsWith("/"))
                yield { name, size, open: () => zip.openReadStreamPromise(entry) };
        }
    }
    finally {
        zip.close();
    }
}
async function* tarParts(path) {
    const transforms = (await isGzip(path)) ? [(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)()] : [];
    for await (const { name, type, size, content } of (0,_image_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .tarEntries */ .O)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), ...transforms))
        if (type === "file")
            yield { name, size, open: async () => node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content) };
}
async function isGzip(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r"), true);
        const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function invalid(path, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("inconclusive", `cannot read the archive ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`, {
        code: "bundle-invalid",
        why,
        remedy: "download it again, or unpack it and give a file of the build instead",
    });
}


/***/ }),

/***/ 72791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ inPrivateFolder),
  a: () => (/* binding */ keep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var src_failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/at-end.js
/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Calls `clean` when the process ends before the work is done: on exit, and on a signal that nothing else handles, which
 * then ends the process as it would have without this. `clean` must be synchronous.
 * @returns ends this
 */
function atEnd(clean) {
    const off = () => {
        process.off("exit", clean);
        for (const name of signals)
            process.off(name, onSignal);
    };
    const onSignal = (name) => {
        // Who handles the signal ends the work in an orderly way, or ends the process, where `clean` is called.
        if (process.listeners(name).some((each) => !ours.has(each)))
            return;
        clean();
        off();
        if (process.listenerCount(name) === 0)
            process.kill(process.pid, name);
    };
    ours.add(onSignal);
    process.on("exit", clean);
    // First of all, as a listener for one signal is gone once it was called.
    for (const name of signals)
        process.prependListener(name, onSignal);
    return off;
}
const ours = new WeakSet();

// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/private-folder.js









/**
 * Runs `use` in a private folder that is removed after it: also on Ctrl-C, and by the next run where it was killed.
 * @throws Failure where the folder cannot be made
 */
async function inPrivateFolder(use) {
    const tmp = (0,external_node_os_.tmpdir)();
    const scratch = await (0,store_scratch/* openScratch */.jd)({ store: tmp, tmp, purpose: "given" }).catch((error) => {
        throw elsewhere(error, `could not make a temporary folder in ${tmp}`);
    });
    const off = atEnd(() => (0,external_node_fs_.rmSync)(scratch.path, { recursive: true, force: true }));
    try {
        return await use(scratch.path);
    }
    finally {
        off();
        await scratch.close();
    }
}
/**
 * Writes a new file of a private folder, and the folders that it is in.
 * @throws Failure where it cannot be written; an error of the source as it is
 */
async function keep(source, file) {
    const folder = (0,external_node_path_.dirname)(file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(file, { flags: "wx", mode: 0o600 }));
    }
    catch (error) {
        const { syscall, path } = error;
        const isOurs = syscall === "write" || path?.startsWith(folder);
        throw isOurs ? elsewhere(error, `could not keep a copy of ${(0,external_node_path_.basename)(file)} in ${(0,external_node_os_.tmpdir)()}`) : error;
    }
}
/** The failure of a temporary folder, whose place only the environment decides. */
function elsewhere(error, what) {
    const failure = (0,failures/* fileFailure */.f)(error, what);
    if (!(failure instanceof src_failure/* Failure */.H))
        return failure;
    const { kind, code, message, why } = failure;
    const remedy = `free space in ${(0,external_node_os_.tmpdir)()}, or set TMPDIR to a folder of yours that has space, and run the same command again`;
    return new src_failure/* Failure */.H(kind, message, { code, why, remedy, cause: error });
}


/***/ }),

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ finishBuild),
/* harmony export */   y: () => (/* binding */ clearBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





/** The file in a scratch folder that says which files of the store are this build's: a line each, before it is named. */
const claimsFile = "claims.jsonl";
/**
 * Puts a finished build into the store. The lock goes last: at whatever instant this is cut off, a build that has one
 * is complete, and the next run removes the files of one that has none.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: what it was writing and, where it got to no lock, the
 * files that it put there. A file is its own by its inode: one that somebody put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: its file has no name yet.
        }
    }
    return claims;
}


/***/ }),

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishRemoval),
/* harmony export */   p: () => (/* binding */ removeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // A disk that is full is what most prune for.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
        }
        finally {
            await trash.folder.close();
        }
    }
    finally {
        await scratch.close();
    }
}
function onFullDisk(error) {
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT")
        throw error;
}
/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), trash);
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function discard(folder, file, trash) {
    if (!(await folder.look(file))?.isFile())
        return;
    if (trash === undefined)
        return folder.unlink(file);
    try {
        await folder.rename(file, trash, file);
    }
    catch (error) {
        // Somebody mounted another disk for the scratch.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Ends a removal that was cut off; nothing where its first step was not done. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(removal.store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


/***/ }),

/***/ 17752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var folder = __webpack_require__(28363);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/own-folder.js
var own_folder = __webpack_require__(89128);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It ended meanwhile, or is not ours to look into.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // No /proc here.
        return [];
    }
}
/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Another user's folder does not show what this user runs.
    if ((0,external_node_fs_.statSync)(scratch).uid !== process.getuid?.())
        return;
    const name = Buffer.from(scratch).toString("latin1");
    for (let round = 0; round < 20; round++) {
        const found = processesIn(name);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // It ended meanwhile, or is root's.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/remove-build.js
var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/scratch.js












/** How long a process that cannot be looked up here is taken to be alive after it last showed that it is. */
const unseenMs = 24 * 3600_000;
/** How often a process shows that it is alive. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, and first removes those whose process was killed. */
async function openScratch(request) {
    const { parent, at } = await openParent(request).catch(async (error) => {
        await request.release?.();
        throw error;
    });
    try {
        await sweepScratch(parent, request.remove);
        const facts = request.serves ? { serves: request.serves } : {};
        const { name, folder } = await (0,own_folder/* makeOwnFolder */.xc)(parent, request.purpose, facts);
        const beat = setInterval(() => void touch(folder), beatMs).unref();
        const close = async () => {
            clearInterval(beat);
            await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
            await folder.close();
            await parent.close();
            await request.release?.();
        };
        return { path: (0,external_node_path_.join)(at, name), close };
    }
    catch (error) {
        await parent.close();
        await request.release?.();
        throw (0,failures/* fileFailure */.f)(error, `could not make a scratch folder in ${at}`);
    }
}
function leftOver(at, name, error) {
    const why = error instanceof failure/* Failure */.H ? `${error.message}: ${error.why}` : error.message;
    return `could not remove the scratch folder ${(0,external_node_path_.join)(at, name)}: ${why}`;
}
/** The folder that scratch folders are in; the caller closes it. */
async function openParent({ store, tmp }) {
    if (tmp !== undefined)
        return openPrivate(tmp);
    const at = (0,external_node_path_.join)(store, ".scratch");
    try {
        return { parent: await (0,inside/* openInside */.X$)(store, at, "make folders"), at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
}
/**
 * This user's own folder below one that many may write into, like /tmp: named after the user, and for no other user.
 * @throws Failure where somebody else made a folder or link of that name
 */
async function openPrivate(tmp) {
    const uid = process.getuid?.() ?? 0;
    const name = `stx-container-${uid}`;
    const at = (0,external_node_path_.join)(tmp, name);
    await (0,folders/* makeFolder */.f)(tmp);
    let shared;
    try {
        shared = await folder/* Folder */.vd.open(tmp);
        await shared.make(name, 0o700);
        const parent = await shared.folder(name);
        await makePrivate(parent, uid).catch(async (error) => {
            await parent.close();
            throw error;
        });
        return { parent, at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
    finally {
        await shared?.close();
    }
}
async function makePrivate(folder, uid) {
    const { uid: owner, mode } = await folder.stat();
    if (owner !== BigInt(uid)) {
        throw new failure/* Failure */.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
            code: "scratch-not-private",
            why: `its owner is the user ${owner}, who could read and change a build in it`,
            remedy: "choose a folder that others cannot write to with --tmp",
        });
    }
    if ((mode & 63n) !== 0n)
        await folder.chmod(0o700);
}
/** Shows processes on other machines that this one lives. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/** What became of a scratch folder's process. A machine that cannot be asked is given a day since its last sign. */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes the scratch folders whose process has ended, with the processes that it left and what it left of its build.
 * Only what is provably ours is touched; what cannot be removed now is left, and never keeps a new build from running.
 * @returns names of what was removed, and of what is not provably ours
 */
async function sweepScratch(parent, remover) {
    const found = { removed: [], foreign: [], used: [] };
    for (const name of await parent.names()) {
        const swept = await sweepOne(parent, name, remover).catch(() => "used");
        found[swept].push(name);
    }
    return found;
}
/** Ends in the store what a killed process did there. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** A store that was removed meanwhile needs nothing more. */
function ignoreAbsent(error) {
    if (error.code !== "ENOENT")
        throw error;
}
async function sweepOne(parent, name, remover) {
    if ((0,temporary_names/* parseTemporaryName */.u)(name))
        return (await (0,own_folder/* removeLeftover */.MG)(parent, name)) ? "removed" : "used";
    const own = await (0,own_folder/* openOwnFolder */.NL)(parent, name);
    if (own === undefined)
        return "foreign";
    const { folder, ownership } = own;
    try {
        if (!(await isOver(folder, ownership.process)))
            return "used";
        await tidyStore(folder, ownership.facts).catch(ignoreAbsent);
        if ((0,identity/* processFate */.GE)(ownership.process) === "gone")
            await endOrphans(folder.path).catch(() => { });
        await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, remover);
        return "removed";
    }
    finally {
        await folder.close();
    }
}


/***/ })

};
;