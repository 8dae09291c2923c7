"use strict";
exports.id = 9157;
exports.ids = [9157];
exports.modules = {

17421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ byIdentity),
  X: () => (/* binding */ byCodeUnit)
});
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


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
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


}),

28363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ linkFailure),
  os: () => (/* binding */ openFolders),
  vd: () => (/* binding */ Folder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);




const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Linux names an open folder there, whatever its path is by now (proc(5)); elsewhere only the path is left. */
const openFolders = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
/** The failure for a link where a file or folder of ours is to be. */
function linkFailure(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a symbolic link`, {
        code: "link-in-store",
        why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
        remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
    });
}
/**
 * An open folder. Everything in it is reached through the open folder itself and by one name, never by a path, so no
 * link in the way is followed, and a folder that is swapped for a link meanwhile makes no difference (openat(2)).
 * Errors are the system's, with the paths that people know, or a {@link Failure} for a link.
 */
class Folder {
    /** For messages: where it was opened. */
    path;
    #handle;
    constructor(path, handle) {
        this.path = path;
        this.#handle = handle;
    }
    /** Opens a folder that the user named; links on the way to it are the user's own and followed. */
    static async open(path) {
        return new Folder(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_DIRECTORY));
    }
    /** The same folder, opened once more. */
    async again() {
        return new Folder(this.path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.reference, O_RDONLY | O_DIRECTORY));
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
    /** Does one system call; its error names the path that people know. */
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
            return await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(this.at(name), { bigint: true }));
        }
        catch (error) {
            if (error.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
    /** Opens a folder in this one. @throws Failure where it is a link */
    async folder(name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name);
        try {
            const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
            return new Folder(path, await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.at(name), flags)));
        }
        catch (error) {
            if ((await this.look(name))?.isSymbolicLink())
                throw linkFailure(path);
            throw error;
        }
    }
    /** Makes a folder in this one unless it is there. @returns whether it was made */
    async make(name, mode = 0o777) {
        try {
            await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.at(name), mode));
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
            return await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
        }
        catch (error) {
            if (error.code === "ELOOP")
                throw linkFailure((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name));
            throw error;
        }
    }
    names() {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.reference));
    }
    /** What a link holds; undefined where there is no link of this name. */
    target(name) {
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(this.at(name)).catch(() => undefined);
    }
    /** Gives an entry a new name, in this or another folder; what had that name is gone. */
    rename(name, to, newName) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(this.at(name), to.at(newName)));
    }
    /** Gives a file a second name in this folder; nothing may have that name yet. */
    link(name, newName) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(this.at(name), this.at(newName)));
    }
    symlink(name, target) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, this.at(name)));
    }
    /** Removes a file's or a link's name, never what a link points at. */
    unlink(name) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(this.at(name)));
    }
    /** Removes an empty folder. */
    rmdir(name) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(this.at(name)));
    }
    stat() {
        return this.#handle.stat({ bigint: true });
    }
    chmod(mode) {
        return this.#handle.chmod(mode);
    }
    /** Makes the names in this folder outlive a power cut. */
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
  y3: () => (/* binding */ assertOnlyName),
  yE: () => (/* binding */ assertReplaceableSymlink),
  $g: () => (/* binding */ assertWritableInside),
  dQ: () => (/* binding */ createInside),
  Vh: () => (/* binding */ makeFolderInside),
  Wi: () => (/* binding */ moveNewFileInside),
  X0: () => (/* binding */ nameOnce),
  IB: () => (/* binding */ noHardLinks),
  X$: () => (/* binding */ openInside),
  $E: () => (/* binding */ removeFileInside),
  q$: () => (/* binding */ replaceSymlinkInside),
  hL: () => (/* binding */ unclaimed),
  gE: () => (/* binding */ writeFileInside),
  q0: () => (/* binding */ writeNewFileInside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/open-line.js
/** Most bytes of a last line that are looked at: more than any line has that is written here. */
const longestLine = 65_536;
/** The last line of a file, where it has no end; its text from `longestLine` bytes before the end at the most. */
async function openLine(handle) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - longestLine);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const bytes = buffer.subarray(0, bytesRead);
    const start = bytes.lastIndexOf(0x0a) + 1;
    return start === bytes.length ? undefined : { start: from + start, text: bytes.toString("utf8", start) };
}

// EXTERNAL MODULE: ./.cache/compiled/src/files/regular.js
var regular = __webpack_require__(64659);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/inside.js









/**
 * Writing into and removing from a folder that other people's files may be in: a store, or scratch. `root` is the
 * folder that the user named; below it no link is followed, nothing but a plain file is replaced or removed, and every
 * file is there whole or not at all. Every `path` lies below `root`.
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
/** Only a plain file is replaced by a file. */
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
/** Fills a temporary file beside `name`, and hands it to `finish` when it is on disk. */
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
        await handle.writeFile(data);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Writes a file whole or not at all; a plain file of that name is replaced, a link is refused. */
function writeFileInside(root, path, data) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
    });
}
/** What link(2) fails with on a file system without hard links. */
const noHardLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];
/** Gives a finished temporary file its name, which nothing may have yet. */
async function nameOnce(folder, temporary, name, claim) {
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
const unclaimed = async () => { };
/** Writes a new file whole or not at all. @throws Failure where something has that name */
function writeNewFileInside(root, path, data, claim = unclaimed) {
    return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => nameOnce(folder, temporary, name, claim)));
}
/** Copies an open file to a new one, as a clone of its blocks where the file system can. */
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
function moveNewFileInside(from, root, path, claim = unclaimed) {
    const what = `could not move the finished file to ${path}`;
    return inside((0,external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
        const handle = await source.file(sourceName, O_RDONLY);
        try {
            await handle.sync();
            await inside(root, path, what, async (folder, name) => {
                await assertAbsent(folder, name);
                await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => nameOnce(folder, temporary, name, claim));
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
 * Appends one line to a file, which is made if need be; after a line that was cut off, on a line of its own.
 * @param line without its newline
 * @param isTorn whether the last line, which has no end, is a beginning that a crash left: the new line replaces it
 * @throws Failure for a link, and for a file with a second name, which may be somebody else's
 */
function appendLineInside(root, path, line, isTorn = () => false) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
        try {
            await assertOnlyName(handle, path);
            const last = await openLine(handle);
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
/** A file that is written in place must have no second name: writing would change it there, too. */
async function assertOnlyName(handle, path) {
    const { nlink } = await handle.stat();
    if (nlink <= 1)
        return;
    throw new failure/* Failure */.H("usage", `${path} is a hard link`, {
        code: "link-in-store",
        why: "the same file has another name, and writing into it would change it there, too",
        remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`,
    });
}
/** Creates an empty file that must not exist yet. @returns false where something has that name */
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
 * Makes sure that what is to be written later can be: nothing or a plain file has each name, and no link is in the way.
 * @throws Failure for a link
 */
async function assertWritableInside(root, paths) {
    for (const path of paths)
        await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
}
/** @throws Failure where anything has that name but a link with a text that `mayReplace` takes for ours */
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
 * Points a link at `target` in one step: at every instant it is the old one or the new one.
 * @param mayReplace whether a link with this text is ours to replace; nothing else than a link is ever replaced
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

89128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ removeLeftovers),
  MG: () => (/* binding */ removeLeftover),
  NL: () => (/* binding */ openOwnFolder),
  SF: () => (/* binding */ ownerFile),
  Tc: () => (/* binding */ removeOwnFolder),
  xc: () => (/* binding */ makeOwnFolder)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81795);
var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7168);
var _temporary_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60813);






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


}),

7168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ removeEntry),
  eW: () => (/* binding */ assertStillIn),
  id: () => (/* binding */ emptyFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28363);



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
/** @throws Failure where a name now means a different folder from the open one */
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


}),

60813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ temporaryName),
  u: () => (/* binding */ parseTemporaryName)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
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
var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);

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
/**
 * Whether a text has as many keys as what `JSON.parse` made of it, and none is `__proto__`: no key appears twice then.
 * Faster than a walk through {@link jsonPlaces}, which says where one is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** How many keys a JSON text has: strings with a colon behind them. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that ends the string which begins at another one. */
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
/** How many keys a document has; NaN where one is `__proto__`. */
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


}),

81795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  GE: () => (/* binding */ processFate),
  WF: () => (/* binding */ thisProcess),
  gy: () => (/* binding */ processStart)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


}),

4813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gm: () => (/* binding */ isRolledBack),
  Ic: () => (/* binding */ readHistoryLines),
  Lu: () => (/* binding */ readHistory),
  RS: () => (/* binding */ tornAt),
  b8: () => (/* binding */ appendHistory),
  bQ: () => (/* binding */ isOtherEvent),
  gi: () => (/* binding */ publishedBefore),
  i6: () => (/* binding */ parseHistory),
  lm: () => (/* binding */ mergeByUnion),
  p2: () => (/* binding */ historyFile)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Events that say what was found of a build. */
const verdicts = ["verified", "unverified", "inconclusive"];
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
        // A verdict that names no marker, or no build, would be passed over.
        const isVerdict = marker !== undefined || verdicts.includes(event.event);
        const isWhole = (!isVerdict || (marker !== undefined && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isTs */ .s9)(event.ts))) &&
            [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every reader of JSON understands the same: a key that appears twice is another one to each. */
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
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been an event other than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
}


}),

93237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  Ve: () => (/* binding */ newStoreFiles),
  dy: () => (/* binding */ openExistingStore)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










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
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n` };
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
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file), text).catch(ignoreExisting);
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


})

};
;