"use strict";
exports.id = 1538;
exports.ids = [1538,1890];
exports.modules = {

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
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


}),

28363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ linkFailure),
  os: () => (/* binding */ openFolders),
  vd: () => (/* binding */ Folder)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);




const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs_0.constants;
/**
 * On Linux this path leads to an open folder, whatever its own path is now (proc(5)); elsewhere there is only the path.
 */
const openFolders = (0,node_fs_0.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
/** The failure for a link where one of our files or folders should be. */
function linkFailure(path) {
    return new _failure_js_3/* .Failure */ .H("usage", `${path} is a symbolic link`, {
        code: "link-in-store",
        why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
        remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
    });
}
/**
 * An open folder. Everything in it is reached through the open folder itself and by a single name, never by a path, so
 * no link on the way is followed, and it makes no difference if the folder is replaced by a link meanwhile (openat(2)).
 * Errors are the system's, with the paths that users know, or a {@link Failure} for a link.
 */
class Folder {
    /** The path at which it was opened, for messages. */
    path;
    #handle;
    constructor(path, handle) {
        this.path = path;
        this.#handle = handle;
    }
    /** Opens a folder that the user named; links on the way to it are the user's own and followed. */
    static async open(path) {
        return new Folder(path, await (0,node_fs_promises_1.open)(path, O_RDONLY | O_DIRECTORY));
    }
    /** The same folder, opened once more. */
    async again() {
        return new Folder(this.path, await (0,node_fs_promises_1.open)(this.reference, O_RDONLY | O_DIRECTORY));
    }
    /** A path by which the system reaches this very folder, in this process and as a child's working directory. */
    get reference() {
        return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
    }
    get fd() {
        return this.#handle.fd;
    }
    /** A path for one system call on `name` in this folder. */
    at(name) {
        if (name === "" || name === "." || name === ".." || /[/\0]/.test(name))
            throw new TypeError(`${JSON.stringify(name)} is not one name`);
        return `${this.reference}/${name}`;
    }
    /** Makes one system call; its error names the path that users know. */
    async #call(work) {
        try {
            return await work();
        }
        catch (error) {
            const known = error;
            if (known.path !== undefined) {
                known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
                known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
            }
            throw known;
        }
    }
    /** lstat of one entry, numbers as bigint; undefined where there is none. */
    async look(name) {
        try {
            return await this.#call(() => (0,node_fs_promises_1.lstat)(this.at(name), { bigint: true }));
        }
        catch (error) {
            if (error.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
    /** Opens a folder in this one. @throws Failure where it is a link */
    async folder(name) {
        const path = (0,node_path_2.join)(this.path, name);
        try {
            const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
            return new Folder(path, await this.#call(() => (0,node_fs_promises_1.open)(this.at(name), flags)));
        }
        catch (error) {
            if ((await this.look(name))?.isSymbolicLink())
                throw linkFailure(path);
            throw error;
        }
    }
    /** Makes a folder in this one unless it exists. @returns whether it was made */
    async make(name, mode = 0o777) {
        try {
            await this.#call(() => (0,node_fs_promises_1.mkdir)(this.at(name), mode));
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    }
    /** Opens a file in this folder; a FIFO is not waited for. @throws Failure where it is a link */
    async file(name, flags, mode = 0o644) {
        try {
            return await this.#call(() => (0,node_fs_promises_1.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
        }
        catch (error) {
            if (error.code === "ELOOP")
                throw linkFailure((0,node_path_2.join)(this.path, name));
            throw error;
        }
    }
    names() {
        return this.#call(() => (0,node_fs_promises_1.readdir)(this.reference));
    }
    /** The target of a link, as written; undefined if there is no link of this name. */
    target(name) {
        return (0,node_fs_promises_1.readlink)(this.at(name)).catch(() => undefined);
    }
    /** Renames an entry, within this folder or into another; an existing entry of the new name is replaced. */
    rename(name, to, newName) {
        return this.#call(() => (0,node_fs_promises_1.rename)(this.at(name), to.at(newName)));
    }
    /** Gives a file a second name in this folder; nothing may have that name yet. */
    link(name, newName) {
        return this.#call(() => (0,node_fs_promises_1.link)(this.at(name), this.at(newName)));
    }
    symlink(name, target) {
        return this.#call(() => (0,node_fs_promises_1.symlink)(target, this.at(name)));
    }
    /** Removes a file's or a link's name, never what a link points at. */
    unlink(name) {
        return this.#call(() => (0,node_fs_promises_1.unlink)(this.at(name)));
    }
    /** Removes an empty folder. */
    rmdir(name) {
        return this.#call(() => (0,node_fs_promises_1.rmdir)(this.at(name)));
    }
    stat() {
        return this.#handle.stat({ bigint: true });
    }
    chmod(mode) {
        return this.#handle.chmod(mode);
    }
    /** Makes the names in this folder survive a power failure. */
    sync() {
        return this.#handle.sync();
    }
    close() {
        return this.#handle.close();
    }
}


}),

66996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZX: () => (/* binding */ appendLineInside),
  pb: () => (/* binding */ assertNoSecondName),
  yE: () => (/* binding */ assertReplaceableSymlink),
  $g: () => (/* binding */ assertWritableInside),
  dQ: () => (/* binding */ createInside),
  Bm: () => (/* binding */ giveNewName),
  Vh: () => (/* binding */ makeFolderInside),
  Wi: () => (/* binding */ moveNewFileInside),
  yp: () => (/* binding */ noClaim),
  IB: () => (/* binding */ noHardLinks),
  X$: () => (/* binding */ openInside),
  $E: () => (/* binding */ removeFileInside),
  q$: () => (/* binding */ replaceSymlinkInside),
  gE: () => (/* binding */ writeFileInside),
  q0: () => (/* binding */ writeNewFileInside)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var failures = __webpack_require__(28720);
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/open-line.js
/** How many bytes of a last line are examined: more than any line that this program writes. */
const longestLine = 65_536;
/** The last line of a file, if it lacks a newline; its text begins at most `longestLine` bytes before the end. */
async function unfinishedLastLine(handle) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - longestLine);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const bytes = buffer.subarray(0, bytesRead);
    const start = bytes.lastIndexOf(0x0a) + 1;
    return start === bytes.length ? undefined : { start: from + start, text: bytes.toString("utf8", start) };
}

var regular = __webpack_require__(64659);
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/inside.js









/**
 * Writes and removes in folders that may contain other people's files. Below `root`, the user's folder that has every
 * `path`, no link is followed, only plain files are replaced or removed, and files are written completely or not at all.
 */
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
/** Opens the folder of `path`, one name after the other, and works in it. */
async function inside(root, path, what, work, make = "only what is there") {
    let folder;
    try {
        folder = await openInside(root, (0,external_node_path_.dirname)(path), make);
        return await work(folder, (0,external_node_path_.basename)(path));
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, what);
    }
    finally {
        await folder?.close();
    }
}
/** Opens a folder at or below `root`; the caller closes it. @throws Failure for a link, else the system's error */
async function openInside(root, path, make) {
    const way = (0,external_node_path_.relative)(root, path);
    if (way === ".." || way.startsWith("../"))
        throw new TypeError(`${path} is not below ${root}`);
    let folder = await files_folder/* Folder */.vd.open(root);
    for (const name of way === "" ? [] : way.split("/")) {
        const parent = folder;
        try {
            if (make === "make folders")
                await parent.make(name);
            folder = await parent.folder(name);
        }
        finally {
            await parent.close();
        }
    }
    return folder;
}
/** Makes a folder below `root`, and those on the way to it. @throws Failure for a link in the way */
async function makeFolderInside(root, path) {
    try {
        await (await openInside(root, path, "make folders")).close();
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the folder ${path}`);
    }
}
/** Only a plain file may be replaced by a file. */
async function assertPlainOrAbsent(folder, name) {
    const found = await folder.look(name);
    if (found === undefined || found.isFile())
        return;
    if (found.isSymbolicLink())
        throw (0,files_folder/* linkFailure */.RA)((0,external_node_path_.join)(folder.path, name));
    throw Object.assign(new Error("something that is not a regular file is in its place"), {
        code: regular/* notRegular */.o,
    });
}
/** Writes a temporary file beside `name`, and passes it to `finish` when it is on disk. */
async function throughTemporary(folder, name, fill, finish) {
    const temporary = (0,temporary_names/* temporaryName */.N)(name);
    try {
        await fill(temporary);
        await finish(temporary);
        await folder.sync();
    }
    catch (error) {
        await folder.unlink(temporary).catch(() => { });
        throw error;
    }
}
async function fillFile(folder, name, data) {
    const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
    try {
        await handle.writeFile(typeof data === "function" ? data((await handle.stat({ bigint: true })).ino) : data);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Writes a file completely or not at all; a plain file of that name is replaced, a link is refused. */
function writeFileInside(root, path, data) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
    });
}
/** The error codes of link(2) on a file system without hard links. */
const noHardLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];
/** Gives a finished temporary file its name, which nothing may have yet. */
async function giveNewName(folder, temporary, name, claim) {
    await claim((await folder.look(temporary))?.ino ?? 0n);
    try {
        await folder.link(temporary, name);
        await folder.unlink(temporary);
    }
    catch (error) {
        if (!noHardLinks.includes(error.code ?? ""))
            throw error;
        await assertAbsent(folder, name);
        await folder.rename(temporary, folder, name);
    }
}
async function assertAbsent(folder, name) {
    if (await folder.look(name))
        throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
}
const noClaim = async () => { };
/** Writes a new file completely or not at all. @throws Failure if the name exists already */
function writeNewFileInside(root, path, data, claim = noClaim) {
    return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => giveNewName(folder, temporary, name, claim)));
}
/** Copies an open file to a new one; as a clone of its blocks where the file system supports that. */
async function copyInto(from, source, folder, name) {
    await (0,promises_.copyFile)(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
    const copy = await folder.file(name, O_RDWR);
    try {
        if ((await copy.stat()).size !== (await from.stat()).size)
            throw new Error("the file changed while it was copied");
        await copy.sync();
    }
    finally {
        await copy.close();
    }
}
/**
 * Moves a finished plain file to a new name below `root`, over file systems too: it is there whole or not at all.
 * @throws Failure where something has that name
 */
function moveNewFileInside(from, root, path, claim = noClaim) {
    const what = `could not move the finished file to ${path}`;
    return inside((0,external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
        const handle = await source.file(sourceName, O_RDONLY);
        try {
            await handle.sync();
            await inside(root, path, what, async (folder, name) => {
                await assertAbsent(folder, name);
                await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => giveNewName(folder, temporary, name, claim));
            });
        }
        finally {
            await handle.close();
        }
    });
}
async function moveOrCopy(source, sourceName, handle, folder, name) {
    try {
        await source.rename(sourceName, folder, name);
    }
    catch (error) {
        if (error.code !== "EXDEV")
            throw error;
        await copyInto(handle, source.at(sourceName), folder, name);
        await source.unlink(sourceName);
    }
}
/**
 * Appends one line to a file, which is created if necessary; after an unfinished line, on a line of its own.
 * @param line without its newline
 * @param isTorn whether an unfinished last line was cut off by a crash: the new line replaces it
 * @throws Failure for a link, and for a file with a second name, which may be somebody else's
 */
function appendLineInside(root, path, line, isTorn = () => false) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
        try {
            await assertNoSecondName(handle, path);
            const last = await unfinishedLastLine(handle);
            const torn = last !== undefined && isTorn(last.text);
            if (torn)
                await handle.truncate(last.start);
            await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    });
}
/** A file that is written in place must not have a second name: its content would change there as well. */
async function assertNoSecondName(handle, path) {
    const { nlink } = await handle.stat();
    if (nlink <= 1)
        return;
    throw new failure/* Failure */.H("usage", `${path} is a hard link`, {
        code: "link-in-store",
        why: "the same file has another name, and writing into it would change it there, too",
        remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`,
    });
}
/** Creates an empty file that must not exist yet. @returns false if the name exists already */
function createInside(root, path) {
    return inside(root, path, `could not create ${path}`, async (folder, name) => {
        try {
            await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    });
}
/**
 * Makes sure that files can be written later: each name is free or a plain file, and no link is in the way.
 * @throws Failure for a link
 */
async function assertWritableInside(root, paths) {
    for (const path of paths)
        await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
}
/** @throws Failure if the name exists and is not a link whose text `mayReplace` recognises as ours */
function assertReplaceableSymlink(root, path, mayReplace) {
    return inside(root, path, `could not replace ${path}`, (folder, name) => assertOurLink(folder, name, path, mayReplace));
}
async function assertOurLink(folder, name, path, mayReplace) {
    const old = await folder.target(name);
    const isForeign = old === undefined ? (await folder.look(name)) !== undefined : !mayReplace(old);
    if (isForeign)
        throw notOurs(path, old);
}
/**
 * Points a link at `target` in one step, so that at every instant it is the old or the new link.
 * @param mayReplace whether a link with this text is ours to replace; nothing but a link is ever replaced
 */
function replaceSymlinkInside(root, path, target, mayReplace) {
    return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
        await assertOurLink(folder, name, path, mayReplace);
        await throughTemporary(folder, name, (temporary) => folder.symlink(temporary, target), (temporary) => folder.rename(temporary, folder, name));
    });
}
function notOurs(path, target) {
    return new failure/* Failure */.H("usage", `${path} was not made by this program`, {
        code: "not-ours",
        why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
        remedy: `move it away: mv ${path} ${path}.old`,
    });
}
/** Removes one plain file. @returns false where there is none · @throws Failure for a link or a folder */
function removeFileInside(root, path) {
    return inside(root, path, `could not remove ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        try {
            await folder.unlink(name);
        }
        catch (error) {
            if (error.code === "ENOENT")
                return false;
            throw error;
        }
        await folder.sync();
        return true;
    });
}


}),

60813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ temporaryName),
  u: () => (/* binding */ parseTemporaryName)
});
var node_crypto_0 = __webpack_require__(77598);
var _process_identity_js_1 = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name contains the process that writes it and a checksum of itself, so
 * that files of a killed process are recognised at once, and other people's files never are:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto_0.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for a file that will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js_1/* .thisProcess */ .WF)();
    const random = (0,node_crypto_0.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js_1/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** The parts of a temporary name; undefined for any other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js_1/* .placeOf */ .$t)((0,_process_identity_js_1/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js_1/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
}


}),

45800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (/* binding */ paxNumber),
  L6: () => (/* binding */ blockSize),
  OH: () => (/* binding */ parseTarHeader),
  TZ: () => (/* binding */ tarTypes),
  be: () => (/* binding */ isZero),
  dA: () => (/* binding */ parsePax)
});
var _bytes_js_0 = __webpack_require__(38862);

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
/** The bytes before the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or GNU's big-endian form, which has the highest bit set. @throws RangeError */
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
/** The header's checksum: the sum of all bytes, with its own eight digits read as blanks. */
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
        throw new RangeError("a header with a wrong checksum");
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
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values stay bytes, because those of attributes need
 * not be text.
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
        records.set((0,_bytes_js_0/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number in an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


}),

13281:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ compareEcosystems),
  qJ: () => (/* binding */ compareImages),
  Ss: () => (/* binding */ compareLocks)
});

var order = __webpack_require__(17421);
var identity = __webpack_require__(37325);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/changes.js


/** How many packages of one ecosystem are the same on both sides, and the ones that are not, in the lock's order. */
function ecosystemChanges(ecosystem, locked, rebuilt) {
    const before = groups(ecosystem, locked);
    const after = groups(ecosystem, rebuilt);
    const keys = new Set([...before.keys(), ...after.keys()]);
    const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
    let equal = 0;
    const changes = [];
    for (const [old, now] of rejoin(ecosystem, found)) {
        const item = old ?? now;
        const key = groupKey(ecosystem, item);
        const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
        const found = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && found.length === 0) {
            equal++;
            continue;
        }
        const change = toChange(ecosystem, old, now, found);
        if (several && item.location !== undefined)
            change.location = item.location;
        changes.push({ at: item, change });
    }
    changes.sort((a, b) => (0,order/* byIdentity */.M)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(order/* byIdentity */.M), (item) => groupKey(ecosystem, item));
}
/**
 * Matches packages of one name: those in the same location first, then those of the same version, and the rest in
 * order.
 */
function pairs(before, after) {
    const result = [];
    let left = before;
    let right = after;
    for (const key of [
        (item) => item.location,
        (item) => item.version,
        // A Python package's location holds its version, so what is still unmatched here is what changed.
        (_, index) => String(index),
    ]) {
        const waiting = Map.groupBy(right, key);
        const taken = new Set();
        left = left.filter((item, index) => {
            const at = key(item, index);
            const match = at === undefined ? undefined : waiting.get(at)?.shift();
            if (!match)
                return true;
            taken.add(match);
            result.push([item, match]);
            return false;
        });
        right = right.filter((item) => !taken.has(item));
    }
    for (const item of left)
        result.push([item, undefined]);
    for (const item of right)
        result.push([undefined, item]);
    return result;
}
/**
 * Joins a missing and an extra package of one prefix whose names differ only in spelling, or whose architecture
 * differs or is unknown, if each is the other's only candidate.
 */
function rejoin(ecosystem, found) {
    const key = (item) => `${item.prefix ?? ""}\0${(0,identity/* looseName */._V)(ecosystem, item.name)}`;
    const missing = Map.groupBy(found.flatMap(([old, now]) => (old && !now ? [old] : [])), key);
    const extra = Map.groupBy(found.flatMap(([old, now]) => (now && !old ? [now] : [])), key);
    const joined = new Map();
    for (const [name, [old, ...more]] of missing) {
        const [now, ...others] = extra.get(name) ?? [];
        if (old && now && more.length + others.length === 0)
            joined.set(old, now);
    }
    const partners = new Set(joined.values());
    return found
        .filter(([old, now]) => old || !partners.has(now))
        .map((pair) => {
        const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
        return partner ? [pair[0], partner] : pair;
    });
}
function toChange(ecosystem, old, now, found) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(found.length === 0 ? {} : { differences: found }),
    };
}
/**
 * The differences between two packages of one name, other than the version. `auto`, `installer`, `owner` and
 * `location` do not count: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (field) => {
        const [before, after] = [old[field], now[field]];
        if (before === after)
            return;
        result.push({
            field,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        });
    };
    const compareKnown = (field) => {
        if (old[field] !== undefined && now[field] !== undefined)
            compare(field);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name");
    compareKnown("arch");
    compare("build");
    // The version of a git checkout is its commit, and that of an unowned file its hash: `from` and `to` already show
    // both.
    const isVersion = (key) => old[key] === old.version && now[key] === now.version;
    if (!isVersion("commit"))
        compare("commit");
    if ((old.editable ?? false) !== (now.editable ?? false))
        compare("editable");
    // The same artifact from elsewhere (a mirror, a snapshot) is the same package.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!isVersion("hash"))
        compareKnown("hash");
    compare("url");
    compareKnown("origin");
    // A new version comes from a new source anyway; another source of the same version is a difference of its own.
    if (old.version === now.version)
        compareKnown("source");
    return result;
}

var lock_floats = __webpack_require__(62816);
var stages = __webpack_require__(95180);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compare.js




/** The architecture of an image without a header in which no program shows one either. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. Packages are matched by ecosystem, prefix, normalized name and
 * architecture; several versions of one name are matched by location, then by version. Differences in `floats`
 * ("ecosystem:name", `*` stands for anything) are listed separately.
 *
 * Only what both sides read with the same version of a reader is compared; the rest is listed in `notCompared`. If the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's program can read does not count
 * against the lock. Earlier stages are compared in the same way, if both sides list what is in them.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const { stages, unknown } = stagesOf(locked, rebuilt);
    const before = { ...locked.ecosystems, ...stages.locked };
    const after = { ...rebuilt.ecosystems, ...stages.rebuilt };
    const split = splitByReaders(before, after, readers);
    return compareRead(split.comparable(before), split.comparable(after), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], [...split.notCompared, ...unknown]);
}
/** Earlier stages are compared only if both sides list them. A stage that one side does not have is empty there. */
function stagesOf(locked, rebuilt) {
    const [before, after] = [(0,stages/* stageEcosystems */.CE)(locked.stages), (0,stages/* stageEcosystems */.CE)(rebuilt.stages)];
    if (locked.stages && rebuilt.stages) {
        const absent = { status: "absent" };
        const stages = new Set(Object.keys({ ...before, ...after }));
        const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
        return { stages: { locked: filled(before), rebuilt: filled(after) }, unknown: [] };
    }
    const unknown = Object.entries({ ...before, ...after }).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{ ecosystem, reason: "stage-unknown", readers: {} }]);
    return { stages: {}, unknown };
}
/** The same for packages in a form that records neither architecture nor readers: all of them are compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Whether two images have the same files, as far as the content digests in their locks say. */
function comparedFiles(a, b) {
    if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256)
        return "same";
    const [before, after] = [a, b].map(({ image }) => image.contentDigest);
    // Without an epoch, times do not count, so one image has different digests with and without an epoch.
    const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
    const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
    if (before === undefined || after === undefined || !sameRules)
        return "unknown";
    return before === after ? "same" : "differ";
}
/**
 * {@link compareLocks} for two images whose files all count: with equal packages but different content digests, they
 * are not identical. A package that floated explains different files.
 */
function compareImages(a, b, floats) {
    const packages = compareLocks(a, b, floats);
    const files = comparedFiles(a, b);
    const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
    return { ...packages, identical, files };
}
/** Finds the ecosystems in which two locks can be compared. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const id = (0,stages/* ecosystemOfName */.Tp)(ecosystem);
        const [before, after] = [readers.locked[id], readers.rebuilt[id]];
        if (before === after && before !== undefined)
            continue;
        const versions = {
            ...(before === undefined ? {} : { locked: before }),
            ...(after === undefined ? {} : { rebuilt: after }),
        };
        const differ = before !== undefined && after !== undefined;
        const reason = differ ? "readers-differ" : "not-read";
        notCompared.push({ ecosystem, reason, readers: versions });
        if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
            reasons.push({ kind: "readers-differ", ecosystem, locked: before, rebuilt: after });
        }
        else if (!differ && isThere(locked[ecosystem])) {
            reasons.push({ kind: "not-read", side: before === undefined ? "locked" : "rebuilt", ecosystem });
        }
    }
    const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
    return {
        notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
        reasons,
        comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name))),
    };
}
function compareRead(locked, rebuilt, floats, given, notCompared) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const reasons = [...given];
    const ecosystems = {};
    const floated = [];
    for (const name of namesOf(locked, rebuilt)) {
        reasons.push(...missingEvidence(name, { locked: locked[name], rebuilt: rebuilt[name] }));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        floated.push(...changes.filter((change) => isFloat(name, change.name)));
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        ecosystems[name] = { locked: before.length, rebuilt: after.length, equal, changes: drifts };
    }
    const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
    const conclusive = reasons.length === 0;
    return {
        identical: conclusive && total === 0,
        conclusive,
        reasons,
        notCompared,
        ecosystems,
        floated,
        total,
    };
}
function namesOf(locked, rebuilt) {
    return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order/* byCodeUnit */.X);
}
function packagesOf(collected) {
    return collected === undefined || collected.status === "absent" ? [] : collected.packages;
}
function emptySides(locked, rebuilt) {
    const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
    return [
        ...(isEmpty(locked) ? [{ kind: "no-packages", side: "locked" }] : []),
        ...(isEmpty(rebuilt) ? [{ kind: "no-packages", side: "rebuilt" }] : []),
    ];
}
function missingEvidence(ecosystem, found) {
    return ["locked", "rebuilt"].flatMap((side) => {
        const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
        if (own?.status === "error") {
            return [{ kind: "unreadable", side, ecosystem, path: own.path, message: own.message }];
        }
        // "Not looked for" is not the same as "looked for and not found".
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
}


}),

37830:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c8: () => (/* binding */ compareAnyLocks),
  ew: () => (/* binding */ isOwnLock),
  vn: () => (/* binding */ parseAnyLock)
});
var _compare_js_0 = __webpack_require__(13281);
var _read_js_1 = __webpack_require__(23616);
var _scitex_js_2 = __webpack_require__(93570);
var _scitex_read_js_3 = __webpack_require__(65103);




/** Whether this program wrote the lock. */
const isOwnLock = (lock) => "lockVersion" in lock;
/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3/* .headerLine */ .iH) ? (0,_scitex_read_js_3/* .parseScitexLock */ .hS)(text, path) : (0,_read_js_1/* .parseLock */ .PG)(text, path);
/**
 * `compareLocks` for either kind of lock. A lock of ours is first reduced to what scitex-container's form records, if
 * the other is in that form.
 */
function compareAnyLocks(a, b, floats = []) {
    if (isOwnLock(a) && isOwnLock(b))
        return (0,_compare_js_0/* .compareLocks */ .Ss)(a, b, floats);
    const view = (lock, other) => isOwnLock(lock) ? (0,_scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
    return (0,_compare_js_0/* .compareEcosystems */ .ds)(view(a, b), view(b, a), floats);
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
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
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
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
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
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
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
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
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
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
/** Whether a text is JSON or the beginning of JSON. */
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


}),

91890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  findVault: () => (/* binding */ findVault),
  storedVault: () => (/* binding */ storedVault),
  vaultSource: () => (/* binding */ vaultSource)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _store_builds_js_3 = __webpack_require__(13336);
var _vault_keep_folder_js_4 = __webpack_require__(83410);
var _vault_open_js_5 = __webpack_require__(16582);
var _vault_session_js_6 = __webpack_require__(41783);
var _verdict_lock_file_js_7 = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or build id of the store, or the path of an index, of an exported file
 * or of a folder with an OCI layout.
 * @param path the user's word as an absolute path
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(path, (0,_vault_session_js_6/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path_1.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build in the store; undefined if only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)((0,_vault_session_js_6/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js_3/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js_7/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js_2/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js_2/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault for `build --from-vault`: a file or folder, a build of the store, or the newest recorded build of a name.
 * @param what the user's word; undefined for the newest build of `name`
 * @param path the user's word as an absolute path
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises_0.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js_3/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises_0.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js_2/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault belongs to such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


}),

81795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  GE: () => (/* binding */ processFate),
  WF: () => (/* binding */ thisProcess),
  gy: () => (/* binding */ processStart)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_os_2 = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs_1.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs_1.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace started; "" if it is not running or is a zombie. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may contain brackets and blanks itself.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os_2.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether the process number in `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * The state of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another PID
 * namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The machine has been restarted since.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters for file names that identify where this process' number is valid. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto_0.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


}),

13336:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ linkTarget),
  Dy: () => (/* binding */ names),
  Qv: () => (/* binding */ publishedBy),
  YF: () => (/* binding */ listBuilds),
  Zv: () => (/* binding */ listNames),
  d$: () => (/* binding */ buildIdOf),
  w: () => (/* binding */ findBuild),
  wp: () => (/* binding */ linkedNames),
  x3: () => (/* binding */ assertNoLinkedNames),
  yY: () => (/* binding */ publishedTs)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _held_js_4 = __webpack_require__(52490);
var _names_js_5 = __webpack_require__(90201);
var _queued_js_6 = __webpack_require__(70368);







/** The names in a folder of the store; [] if there is no such folder. */
async function names(folder) {
    try {
        return await (0,node_fs_promises_0.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js_3/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names in a store, sorted; [] if the store does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (namePattern.test(name) && (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
/**
 * Names whose folder in the store is a link: a repository could contain one, so the store is not looked for behind it.
 */
async function linkedNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (!namePattern.test(name) || name.endsWith(".sif"))
            continue;
        if ((await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
            found.push(name);
    }
    return found;
}
/** @throws Failure("inconclusive", "link-in-store") where builds would be overlooked because their folder is a link */
async function assertNoLinkedNames(store, isAsked = () => true) {
    const name = (await linkedNames(store)).find(isAsked);
    if (name === undefined)
        return;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
        remedy: "put the folder itself there, or remove the link",
        place: { path: (0,node_path_1.join)(store, name) },
    });
}
/** The build that a name's link points to, from the link's text; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** The text of a name's link that publishes a build. */
const linkTarget = (name, ts) => (0,node_path_1.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes; "" if none is published or the link was not made by this program. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises_0.readlink)((0,_names_js_5/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path_1.join)(store, (0,_names_js_5/* .imageName */ .tO)(name))));
    const held = (0,_held_js_4/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js_6/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js_5/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path_1.basename)(path));
        return {
            name,
            ts,
            state: stateOf(files, has),
            marker: markerOf(has(files.verified), has(files.unverified)),
            published: ts === published,
            kept: has(files.keep),
            held: held.has(ts) || queued.has(`${name}-${ts}`),
            files,
        };
    });
}
/** The build that a file belongs to; undefined for files of no build. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js_5/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path_1.basename)(path) === file) ? ts : undefined;
    }
    catch {
        // Digits that are not a time.
        return undefined;
    }
}
function stateOf(files, has) {
    if (has(files.lock) && has(files.lockedRecipe))
        return has(files.image) ? "complete" : "lock-only";
    return has(files.image) ? "image-only" : "unfinished";
}
function markerOf(verified, unverified) {
    if (verified && unverified)
        return "contradictory";
    if (verified)
        return "verified";
    return unverified ? "unverified" : undefined;
}
const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
/** Name and time of a build id; undefined if the word is not one. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
const hasLock = ({ state }) => state === "complete" || state === "lock-only";
/** In a clone, a lock without a verdict was committed by an interrupted round trip. */
const isFinished = (build) => build.state === "complete" || (build.state === "lock-only" && build.marker !== undefined);
const preferences = {
    published: [({ published }) => published, isFinished, hasLock],
    "to verify": [({ published }) => published, hasLock],
    newest: [({ state }) => state === "complete", hasLock],
};
/** The build that a user means by its name, or by its build id `name-ts` or `name@ts`. */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js_5/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
        code: "not-in-store",
        why: whatIsThere(name, builds, names),
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/** What the store has instead of the requested build. */
function whatIsThere(name, builds, names) {
    if (names.length === 0)
        return "the store is empty";
    if (!names.includes(name))
        return `the store has: ${names.join(", ")}`;
    if (builds.length === 0)
        return `its folder ${name} holds no files of a build of that name`;
    const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
    const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
    if (ids.length === 0 && judged)
        return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
    if (ids.length === 0)
        return `the builds of ${name} failed, or are still running`;
    return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
}


}),

52490:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ heldBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_temporary_names_js_1 = __webpack_require__(60813);


/** The builds that running processes are using, by `ts`; a process on another machine is assumed to be running. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js_1/* .parseTemporaryName */ .u)((0,node_path_0.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


}),

70368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (/* binding */ queuedBuilds),
  Xc: () => (/* binding */ runsFolder),
  g9: () => (/* binding */ queueFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_bounded_js_2 = __webpack_require__(17794);
var _names_js_3 = __webpack_require__(90201);




/** The folder of a store's queue; operations/queue defines its format. */
const queueFolder = (store) => (0,node_path_1.join)(store, ".queue");
/** The folder of a store's SLURM runs; slurm/run-folder defines its format. */
const runsFolder = (store) => (0,node_path_1.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job without a result after this many days will never have one, unless its run is resumed. */
const daysOfRun = 14;
/** Ids of the builds that are to be verified: those in the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js_3/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path_1.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js_2/* .readBoundedIfThere */ .L)((0,node_path_1.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path_1.join)(run, "results")));
    try {
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises_0.readdir)(folder).catch(() => []);


}),

16582:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openVault)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _keep_folder_js_3 = __webpack_require__(83410);
var _keep_index_file_js_4 = __webpack_require__(97359);
var _travel_archive_js_5 = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one, the build's own index
 * is opened
 * @param folder the store's vault
 * @param expected sha256 of the index, from the lock
 * @throws Failure("inconclusive") where it is missing, damaged or of another build
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)((0,_keep_folder_js_3/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises_0.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N((0,node_path_1.dirname)((0,node_path_1.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js_5/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


}),

89257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H4: () => (/* binding */ readLockFileIfThere),
  cx: () => (/* binding */ readLockFile),
  gD: () => (/* binding */ readAnyLockFile),
  sl: () => (/* binding */ readBuiltLock)
});
var _files_bounded_js_0 = __webpack_require__(17794);
var _lock_export_any_lock_js_1 = __webpack_require__(37830);
var _lock_read_js_2 = __webpack_require__(23616);
var _limits_js_3 = __webpack_require__(36697);




const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js_2/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file. @throws Failure where it is missing, a link, too large or invalid
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js_0/* .readBounded */ .C)(path, _limits_js_3/* .evidenceLimits */ .Y.lock, what), path);
/**
 * {@link readLockFile} for the lock of a build. @throws Failure also for the lock of an image that was frozen, not
 * built
 * @throws Failure for the lock of any other image, too
 */
const readBuiltLock = async (path) => (0,_lock_read_js_2/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, for the lock of scitex-container, too. */
const readAnyLockFile = async (path) => (0,_lock_export_any_lock_js_1/* .parseAnyLock */ .vn)((await (0,_files_bounded_js_0/* .readBounded */ .C)(path, _limits_js_3/* .evidenceLimits */ .Y.lock, what)).toString("utf8"), path);
/** {@link readLockFile}, or undefined where there is none, or it is one of scitex-container. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js_0/* .readBoundedIfThere */ .L)(path, _limits_js_3/* .evidenceLimits */ .Y.lock, what);
    const lock = bytes && (0,_lock_export_any_lock_js_1/* .parseAnyLock */ .vn)(bytes.toString("utf8"), path);
    return lock && (0,_lock_export_any_lock_js_1/* .isOwnLock */ .ew)(lock) ? lock : undefined;
}


})

};
;