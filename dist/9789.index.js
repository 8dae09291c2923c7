"use strict";
exports.id = 9789;
exports.ids = [9789];
exports.modules = {

/***/ 17421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ byIdentity),
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
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

/***/ 52553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/**
 * Makes sure that a new file may take the place of what is at a path: of nothing, or of a plain file. A device, FIFO or
 * folder is never replaced, also where this user could.
 * @throws Failure("usage")
 */
async function assertOutputFile(path) {
    const [found, folder] = await Promise.all([path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    const fail = (code, why, remedy) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `could not write ${path}`, { code, why, remedy });
    if (!folder?.isDirectory())
        throw fail("no-such-file", `the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist`, "create the folder, or choose another");
    if (found?.isDirectory())
        throw fail("file-in-the-way", "it is a folder", "name a file in it");
    if (found && !found.isFile())
        throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
}


/***/ }),

/***/ 89128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   MG: () => (/* binding */ removeLeftover),
/* harmony export */   NL: () => (/* binding */ openOwnFolder),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Tc: () => (/* binding */ removeOwnFolder),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81795);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7168);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60813);






/** The file in a folder of ours that proves it. */
const ownerFile = "owner.json";
const program = "stx-container";
const longest = 64 * 1024;
const uid = () => process.getuid?.() ?? -1;
/**
 * Makes a private folder `<purpose>-<token>` that can be proved to be ours. It has its name only with the proof in it.
 * @returns the open folder
 */
async function makeOwnFolder(parent, purpose, facts) {
    const name = `${purpose}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    const unfinished = (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryName */ .N)(name);
    await parent.make(unfinished, 0o700);
    const folder = await parent.folder(unfinished);
    try {
        await writeOwnership(folder, name, facts);
        await parent.rename(unfinished, parent, name);
    }
    catch (error) {
        await folder.unlink(ownerFile).catch(() => { });
        await parent.rmdir(unfinished).catch(() => { });
        throw error;
    }
    finally {
        await folder.close();
    }
    return { name, folder: await parent.folder(name) };
}
async function writeOwnership(folder, name, facts) {
    const inode = String((await folder.stat()).ino);
    const ownership = { program, name, inode, uid: uid(), process: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .thisProcess */ .WF)(), facts };
    const { O_CREAT, O_EXCL, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 0o600);
    try {
        await handle.writeFile(JSON.stringify(ownership));
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** What the owner file of an open folder says; undefined where there is none that is whole and ours. */
async function readOwnership(folder) {
    try {
        const handle = await folder.file(ownerFile, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
        try {
            const found = await handle.stat();
            if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid())
                return undefined;
            return JSON.parse(await handle.readFile("utf8"));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Opens a folder and its proof; undefined for everything that is not provably ours: a link, somebody else's folder, a
 * copy or a renamed folder, one without a whole owner file. The caller closes it.
 */
async function openOwnFolder(parent, name) {
    const folder = await parent.folder(name).catch(() => undefined);
    if (folder === undefined)
        return undefined;
    const [found, said] = [await folder.stat(), await readOwnership(folder)];
    const own = said?.program === program &&
        said.name === name &&
        said.inode === String(found.ino) &&
        said.uid === uid() &&
        found.uid === BigInt(uid());
    if (own)
        return { folder, ownership: said };
    await folder.close();
    return undefined;
}
/**
 * Removes a folder of ours with everything in it. Its proof goes last, so one that a kill leaves half-removed can still
 * be proved to be ours.
 * @param folder the open folder that `name` is in `parent`; closing it is the caller's
 * @throws as {@link emptyFolder}
 */
async function removeOwnFolder(parent, name, folder, remover) {
    try {
        await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyFolder */ .id)(parent, folder, ownerFile);
    }
    catch (error) {
        if (!remover || error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            throw error;
        await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
    }
    await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .assertStillIn */ .eW)(parent, name, folder);
    // From here on the name is the proof.
    const unfinished = (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryName */ .N)(name);
    await parent.rename(name, parent, unfinished);
    if (await folder.look(ownerFile))
        await folder.unlink(ownerFile);
    await parent.rmdir(unfinished);
}
/**
 * Removes what a killed process of this machine was making or removing: a temporary file, or a folder of ours that had
 * no name yet or no more.
 * @returns whether `name` was such a leftover
 */
async function removeLeftover(parent, name) {
    if ((0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemporaryName */ .u)(name)?.writer !== "gone")
        return false;
    const found = await parent.look(name);
    if (found === undefined || found.uid !== BigInt(uid()))
        return false;
    if (!found.isDirectory()) {
        await parent.unlink(name);
        return true;
    }
    const folder = await parent.folder(name);
    try {
        const inside = await folder.names();
        if (inside.some((each) => each !== ownerFile))
            return false;
        for (const each of inside)
            await folder.unlink(each);
    }
    finally {
        await folder.close();
    }
    await parent.rmdir(name);
    return true;
}
/** Does that for every entry of a folder. @returns the names of what was removed */
async function removeLeftovers(folder) {
    const removed = [];
    for (const name of await folder.names())
        if (await removeLeftover(folder, name))
            removed.push(name);
    return removed;
}


/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   eW: () => (/* binding */ assertStillIn),
/* harmony export */   id: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28363);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/** How deep folders are open one in the other: open files are limited. Deeper ones are moved to the top first. */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is swapped for a link meanwhile is not entered; what is mounted below is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, when all else is gone; Failure for a mount
 */
async function emptyFolder(parent, folder, keep) {
    const top = { fd: folder.fd, reference: folder.reference, path: folder.path };
    const removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
    assertSameMount(top, removal);
    let before;
    do {
        before = removal.lifted;
        removal.failed = undefined;
        await emptyPlace(top, removal, 0);
    } while (removal.lifted > before);
    if (removal.failed)
        throw removal.failed;
}
/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
async function removeEntry(parent, name) {
    const found = await parent.look(name);
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return parent.unlink(name);
    const folder = await parent.folder(name);
    try {
        await emptyFolder(parent, folder);
        await assertStillIn(parent, name, folder);
        await parent.rmdir(name);
    }
    finally {
        await folder.close();
    }
}
/** @throws Failure where a name means another folder by now than the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders others have their turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(inFolder(place, entry.name)));
    }
    for (const name of folders) {
        if (depth === deepest)
            attempt(removal, () => lift(place, name, removal));
        else
            await removeSubfolder(place, name, removal, depth);
    }
}
async function removeSubfolder(parent, name, removal, depth) {
    const folder = attempt(removal, () => openPlace(parent, name));
    if (folder === undefined)
        return;
    try {
        assertSameMount(folder, removal);
        await emptyPlace(folder, removal, depth + 1);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(inFolder(parent, name)));
}
/** Does one step of a removal; one that fails does not keep the rest from being removed. */
function attempt(removal, step) {
    try {
        return step();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            removal.failed ??= error;
        return undefined;
    }
}
/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent, name) {
    const path = `${parent.path}/${name.toString()}`;
    const flags = O_DIRECTORY | O_NOFOLLOW;
    if (!_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os)
        return { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(`${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
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

/***/ 88182:
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
 * does not say where, but whether a beginning of the text could still become JSON: that is searched by halves.
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

/***/ 98956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportVault: () => (/* binding */ exportVault),
  importVault: () => (/* binding */ importVault),
  isRegistry: () => (/* binding */ isRegistry),
  placeBuild: () => (/* binding */ placeBuild),
  vaultParts: () => (/* binding */ vaultParts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/archive.js
var travel_archive = __webpack_require__(24235);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/check.js
var check = __webpack_require__(73096);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/export.js








/**
 * Puts together what one build needs to be rebuilt without a network: its index and bodies, lock and recipes, the
 * files that its recipe copies, and its image where that is asked for.
 * @throws Failure("inconclusive") where the vault lacks a body
 */
async function parcel(bodies, index, buildId, build) {
    const [fault] = await (0,check/* faultsOf */.x)(bodies, index);
    if (fault) {
        throw new failure/* Failure */.H("inconclusive", `the body sha256:${fault.sha256} is ${fault.what}`, {
            code: "vault-body-missing",
            why: `the build fetched it from ${fault.url}`,
            remedy: "see all that is missing with `stx-container vault check`",
        });
    }
    const needed = [...(0,index_file/* blobsOf */.OR)(index)].map(([sha256, { size }]) => ({ sha256, size }));
    const { parts, missing } = build ? await buildParts(build) : { parts: [], missing: [] };
    const own = (0,travel_artifact/* textPart */.Xo)("index", `${buildId}.json`, (0,index_file/* formatIndex */.Qe)(index));
    return {
        buildId,
        parts: [own, ...parts, ...(index.bodies ? await (0,travel_artifact/* bodyParts */.bT)(bodies, needed) : [])],
        missing,
    };
}
async function buildParts(build) {
    const text = async (role, path) => (0,travel_artifact/* textPart */.Xo)(role, (0,external_node_path_.basename)(path), await (0,promises_.readFile)(path));
    const parts = [
        await text("lock", build.lockPath),
        await text("lockedRecipe", build.lockedRecipe),
        await text("recipe", build.recipe),
    ];
    const context = await contextFiles(build);
    if (context.files.length > 0)
        parts.push(await (0,travel_artifact/* packPart */.vp)("context", `${build.buildId}.context.tar`, context.files));
    if (build.image !== undefined) {
        const { sha256, size } = build.lock.image;
        if ((await (0,files_digest/* sha256File */.Q3)(build.image)) !== sha256) {
            throw new failure/* Failure */.H("inconclusive", `${build.image} is not the image that its lock names`, {
                code: "vault-export-image",
                why: "its sha256 is another one",
                remedy: "export without --image, or build again",
            });
        }
        parts.push((0,travel_artifact/* filePart */.A4)("image", (0,external_node_path_.basename)(build.image), build.image, { sha256, size }));
    }
    return { parts, missing: context.missing };
}
/** Files that the recipe takes from its context and that still are what was built from. */
async function contextFiles({ lock, context }) {
    const files = [];
    const missing = [];
    for (const [name, sha256] of Object.entries(lock.inputs.files)) {
        const path = (0,external_node_path_.join)(context, name);
        const isInside = !name.startsWith("/") && !name.split("/").includes("..");
        const found = isInside ? await (0,promises_.stat)(path).catch(() => undefined) : undefined;
        if (!found?.isFile() || (await (0,files_digest/* sha256File */.Q3)(path)) !== sha256)
            missing.push(name);
        else
            files.push({ name, size: found.size, mode: found.mode & 0o777, read: () => (0,external_node_fs_.createReadStream)(path) });
    }
    return { files, missing };
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/import.js
var travel_import = __webpack_require__(72928);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/output-file.js
var output_file = __webpack_require__(52553);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/tar.js
var tar = __webpack_require__(85582);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/layout.js












/** The files of an OCI layout (OCI image specification, "Image Layout") with one artifact in it. */
function layoutFiles(buildId, parts) {
    const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts);
    const digest = (0,files_digest/* sha256 */.sc)(manifest);
    const index = {
        schemaVersion: 2,
        manifests: [
            {
                mediaType: travel_artifact/* manifestType */.Yt,
                digest: `sha256:${digest}`,
                size: manifest.length,
                annotations: { [travel_artifact/* buildAnnotation */.ab]: buildId },
            },
        ],
    };
    const text = (path, bytes) => ({
        path,
        size: bytes.length,
        read: () => external_node_stream_.Readable.from([bytes]),
    });
    const blob = (hex) => `blobs/sha256/${hex}`;
    const files = [
        text("oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}')),
        text("index.json", Buffer.from((0,canonical_json/* canonicalJson */.d)(index))),
        text(blob(digest), manifest),
        text(blob(travel_artifact/* emptyConfig */.i4.digest.slice("sha256:".length)), travel_artifact/* emptyConfig */.i4.bytes),
        ...parts.map((part) => ({ path: blob(part.sha256), size: part.size, read: () => part.read() })),
    ];
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** Writes an export as one file: an archive of an OCI layout. The file appears whole or not at all. */
async function writeArchive(path, buildId, parts) {
    await (0,output_file/* assertOutputFile */.G)(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    async function* bytes() {
        for (const { path: name, size, read } of layoutFiles(buildId, parts)) {
            yield (0,tar/* tarHeader */.pI)(name, size);
            yield* read();
            yield Buffer.alloc((0,tar/* padded */.jC)(size) - size);
        }
        yield tar/* tarEnd */.JO;
    }
    try {
        await (0,external_node_stream_promises_.pipeline)(bytes(), (0,external_node_fs_.createWriteStream)(temporary, { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${path}`);
    }
}
/** Writes an export as a folder: an OCI layout. @param folder must not exist yet */
async function writeLayout(folder, buildId, parts) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, "blobs/sha256"), { recursive: true });
        for (const { path, read } of layoutFiles(buildId, parts))
            await (0,external_node_stream_promises_.pipeline)(read(), (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(temporary, path), { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, folder);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${folder}`);
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/transfer/evidence.js
var evidence = __webpack_require__(6427);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/vault/travel.js


















const registryPrefix = /^(?:oras|docker):\/\//;
/** Whether a destination or a source is a registry's. */
const isRegistry = (text) => registryPrefix.test(text);
/**
 * Exports a vault with the files of its build: to one file, to a folder (an OCI layout) where `to` ends in a slash, or to
 * a registry (`oras://ghcr.io/owner/name:tag`).
 */
async function exportVault(vault, to, options, onPart) {
    const packed = await vaultParts(vault, options);
    const { parts, missing } = packed;
    const done = { buildId: vault.buildId, parts: parts.length, missing, bytes: sum(parts) };
    if (isRegistry(to))
        return { ...done, pushed: await push(packed, to, onPart) };
    if (to.endsWith("/"))
        await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
    else
        await writeArchive(to, vault.buildId, parts);
    return done;
}
/** All parts of an export of a vault: those of the build in the store, or what an exported file has. */
async function vaultParts({ archive, bodies, index, buildId, build }, options) {
    if (archive) {
        const parts = archive.parts.map((part) => ({ ...part, read: () => archive.read(part.sha256) }));
        return { buildId, parts, missing: [] };
    }
    const travelling = build && {
        buildId,
        lock: build.lock,
        lockPath: build.stored.files.lock,
        lockedRecipe: build.stored.files.lockedRecipe,
        recipe: build.stored.files.recipe,
        ...(options.image ? { image: build.stored.files.image } : {}),
        context: options.context,
    };
    return parcel(bodies, index, buildId, travelling);
}
const sum = (parts) => parts.reduce((total, { size }) => total + size, 0);
function push({ buildId, parts }, to, onPart) {
    return inRepository(to, (repository) => {
        const blobs = parts.map((part) => ({
            digest: `sha256:${part.sha256}`,
            size: part.size,
            title: part.title,
            read: () => part.read(),
        }));
        const config = { ...travel_artifact/* emptyConfig */.i4, title: "configuration", read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        return repository.push((0,travel_artifact/* manifestOf */.$V)(buildId, parts), travel_artifact/* manifestType */.Yt, [config, ...blobs], (blob) => onPart(blob.title));
    });
}
const inRepository = (text, work) => at((0,reference/* parseReference */.F2)(text.replace(registryPrefix, "")), work);
async function at(reference, work) {
    const repository = new artifact/* Repository */.L(reference, process.env);
    try {
        return await work(repository);
    }
    finally {
        repository.close();
    }
}
/** Imports an exported vault into a store, with the files of its build where the store does not have them. */
async function importVault(from, to) {
    const store = await (0,store_open/* openStore */.C)(to);
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)(store));
    if (isRegistry(from))
        return pull((0,reference/* parseReference */.F2)(from.replace(registryPrefix, "")), vault, store);
    const archive = await travel_archive/* VaultArchive */.f0.open(from);
    try {
        const imported = await (0,travel_import/* importArchive */.qT)(archive, vault);
        const read = async (part) => archive.read(part.sha256);
        return { ...imported, files: await placeBuild(store, vault, imported.buildId, archive.parts, read) };
    }
    finally {
        await archive.close();
    }
}
/** Pulls a vault that a reference names, or that is attached to the image that it names. */
function pull(reference, vault, store) {
    return at(reference, async (repository) => {
        const text = await repository.manifest(travel_artifact/* manifestType */.Yt);
        const manifest = travel_archive/* vaultManifest */.ml.safeParse(parseJson(text.toString("utf8")));
        if (manifest.success)
            return take(manifest.data, repository, vault, store);
        const digest = `sha256:${(0,files_digest/* sha256 */.sc)(text)}`;
        const [attached] = await (0,evidence/* attachedTo */.cV)(reference, digest, travel_artifact/* mediaTypes */.Ib.artifact, process.env);
        if (attached)
            return pull(attached, vault, store);
        throw new failure/* Failure */.H("failed", `${repository.name} is not an exported vault`, {
            code: "vault-export-damaged",
            why: `its artifact type is not ${travel_artifact/* mediaTypes */.Ib.artifact}, and no vault is attached to it`,
            remedy: "check the name and the tag",
        });
    });
}
async function take(manifest, repository, vault, store) {
    const pulled = {
        buildId: manifest.annotations[travel_artifact/* buildAnnotation */.ab],
        parts: (0,travel_archive/* partsOf */.CI)(manifest),
        read: (part) => repository.blob(`sha256:${part.sha256}`),
    };
    const imported = await (0,travel_import/* importPulled */.o4)(pulled, vault);
    return { ...imported, files: await placeBuild(store, vault, imported.buildId, pulled.parts, pulled.read) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Puts lock, recipes and image of an imported build into the store; what is there already stays as it is. */
async function placeBuild(store, vault, buildId, parts, read) {
    const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId);
    const files = (0,names/* storeFiles */.Tr)(store, name, ts);
    const placed = [];
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.dirname)(files.lock));
    // The lock goes last: a build that has one is complete.
    for (const role of ["recipe", "lockedRecipe", "image", "lock"]) {
        const part = parts.find((each) => each.role === role);
        if (!part || (0,external_node_fs_.existsSync)(files[role]))
            continue;
        // Written and checked as a body is, then moved to its place.
        await (0,travel_import/* importBody */.Wy)(vault, part, await read(part));
        await (0,inside/* moveNewFileInside */.Wi)(vault.paths.blob(part.sha256), store, files[role]);
        placed.push(files[role]);
    }
    return placed;
}


/***/ }),

/***/ 68513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    password: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    identitytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    registrytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
});
/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
 */
async function findCredentials(registry, repository, env) {
    const given = fromEnvironment(env);
    if (given)
        return given;
    for (const path of configFiles(env)) {
        const config = await readConfig(path);
        const found = config && (await fromConfig(config, registry, repository, env));
        if (found)
            return found;
    }
    return undefined;
}
function fromEnvironment(env) {
    for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
        const username = env[`${prefix}_USERNAME`];
        const password = env[`${prefix}_PASSWORD`];
        if (username && password)
            return { kind: "password", username, password };
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EACCES"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
    try {
        return configSchema.parse(JSON.parse(text));
    }
    catch {
        // The parser's message may quote the file, so it is left out.
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
            code: "credentials-file-invalid",
            why: "it is not JSON in the format of Docker's configuration",
            remedy: "log in again, which rewrites the file, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return readFromHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which credentials for a registry may be stored, the most specific first. */
function keysOf(registry, repository) {
    const parts = repository.split("/");
    const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
    const hosts = registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
    const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]);
    return [...paths, ...spelled, `http://${registry}`];
}
function serverName(registry) {
    return registry === "docker.io" ? hubKey : registry;
}
function fromEntry(entry) {
    if (entry.identitytoken)
        return { kind: "identity", token: entry.identitytoken };
    if (entry.registrytoken)
        return { kind: "bearer", token: entry.registrytoken };
    if (entry.auth) {
        const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
        const colon = plain.indexOf(":");
        if (colon > 0)
            return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    }
    if (entry.username && entry.password) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return undefined;
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Secret: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not a valid program name");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("it is not on the PATH");
    if (code !== 0) {
        // The helpers' common library prints this on stdout and exits with code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its output is not in the format of credential helpers");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
function helperEnvironment(env) {
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined &&
        !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
    return Object.fromEntries(kept);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function run(program, args, input, env) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


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
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
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
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
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
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
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

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87259);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitignore"), gitignore).catch(ignoreExisting);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitattributes"), `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n`).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


/***/ }),

/***/ 73096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexedBuilds),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97359);


/** Looks at every body that an index needs: whether it is there and is what its digest says. */
async function faultsOf(bodies, index) {
    if (!index.bodies)
        return [];
    const faults = [];
    for (const [sha256, { size, url }] of (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOf */ .OR)(index)) {
        if (!(await bodies.has({ sha256, size })))
            faults.push({ sha256, url, what: "missing" });
        else if (!(await bodies.isWhole(sha256)))
            faults.push({ sha256, url, what: "damaged" });
    }
    return faults;
}
/** Build ids of the indexes in a vault's folder, sorted. */
async function indexedBuilds(vault) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(vault.paths.indexes).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
}


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ importBody),
/* harmony export */   ee: () => (/* binding */ assertBuildId),
/* harmony export */   o4: () => (/* binding */ importPulled),
/* harmony export */   qT: () => (/* binding */ importArchive)
/* harmony export */ });
/* unused harmony export readPart */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63983);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87259);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97359);
/* harmony import */ var _keep_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39221);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85582);








const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;
/** @throws Failure("inconclusive") for what cannot name a build, and so no file */
function assertBuildId(buildId) {
    if (buildIdPattern.test(buildId))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
        code: "vault-export-damaged",
        why: "build ids are like hello-2026-1120-210800",
        remedy: "make the export again with `stx-container vault export`",
    });
}
/** Takes a body under its digest. @throws Failure("inconclusive") where its bytes are others */
async function importBody(vault, wanted, source) {
    const writer = vault.writer();
    try {
        for await (const part of source)
            await writer.write(part);
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
    await writer.end(wanted.sha256);
}
/**
 * Takes an exported vault into a folder. What is there already is not read again; the index comes last, so that an
 * import that was cut off only leaves bodies that are right.
 */
async function importArchive(archive, vault) {
    assertBuildId(archive.buildId);
    const index = await archive.index();
    await vault.make();
    const imported = { buildId: archive.buildId, index: index.sha256, bodies: 0, bytes: 0 };
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : []) {
        if (!_keep_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .digestPattern */ .V_.test(digest) || (await vault.has({ sha256: digest, size })))
            continue;
        if (!(await archive.has({ sha256: digest, size })))
            throw missingBody(archive.path, digest);
        await importBody(vault, { sha256: digest, size }, archive.read(digest));
        imported.bodies += 1;
        imported.bytes += size;
    }
    await vault.sync();
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(archive.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
/** Takes a vault from a registry into a folder, without what is there already; see {@link importArchive}. */
async function importPulled(pulled, vault) {
    assertBuildId(pulled.buildId);
    const own = pulled.parts.find(({ role }) => role === "index");
    if (!own)
        throw missingBody(pulled.buildId, "its index");
    const text = (await readPart(pulled, own)).toString("utf8");
    const index = (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(text, own.title);
    await vault.make();
    const imported = { buildId: pulled.buildId, index: own.sha256, bodies: 0, bytes: 0 };
    const missing = new Map();
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : [])
        if (!(await vault.has({ sha256: digest, size })))
            missing.set(digest, size);
    const take = async (digest, size, source) => {
        await importBody(vault, { sha256: digest, size }, source);
        missing.delete(digest);
        imported.bodies += 1;
        imported.bytes += size;
    };
    for (const part of pulled.parts) {
        if (part.role === "body" && missing.has(part.sha256))
            await take(part.sha256, part.size, await pulled.read(part));
        if (part.role === "bodies" && [...missing.keys()].some((digest) => part.title.includes(`-${digest[0]}.`)))
            await takePack(vault, pulled, part, missing, take);
    }
    const [left] = missing.keys();
    if (left !== undefined)
        throw missingBody(pulled.buildId, left);
    await vault.sync();
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(pulled.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
async function takePack(vault, pulled, part, missing, take) {
    // Kept as a body for as long as it is unpacked: written, checked and found like one.
    await importBody(vault, part, await pulled.read(part));
    const path = vault.paths.blob(part.sha256);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (const { name, offset, size } of await (0,_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTar */ .tZ)(file, 0, part.size)) {
            if (missing.get(name) !== size)
                continue;
            const source = size === 0 ? node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([]) : vault.read(part.sha256, { start: offset, end: offset + size - 1 });
            await take(name, size, source);
        }
    }
    finally {
        await file.close();
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFileInside */ .$E)(vault.folder, path);
    }
}
/** A small part, whole and checked. */
async function readPart(pulled, part) {
    const chunks = [];
    for await (const chunk of (await pulled.read(part)))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if ((0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) === part.sha256)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `${part.title} came damaged`, {
        code: "registry-digest-mismatch",
        why: "its bytes are not those that its digest names",
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
function missingBody(path, digest) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} lacks the body sha256:${digest}`, {
        code: "vault-body-missing",
        why: "its index names it",
        remedy: "make the export again with `stx-container vault export`",
    });
}


/***/ })

};
;