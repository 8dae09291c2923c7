"use strict";
exports.id = 3897;
exports.ids = [3897];
exports.modules = {

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

7168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ removeEntry),
  eW: () => (/* binding */ assertStillIn),
  id: () => (/* binding */ emptyFolder)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _folder_js_2 = __webpack_require__(28363);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/**
 * How many nested folders are open at a time, because open files are limited. Deeper folders are first moved to the
 * top.
 */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is replaced by a link meanwhile is not entered; a mount point is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, after everything else was removed; Failure for a mount
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
/** @throws Failure if a name now belongs to another folder than the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js_1/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders other work gets its turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs_0.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs_0.unlinkSync)(inFolder(place, entry.name)));
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
        (0,node_fs_0.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs_0.rmdirSync)(inFolder(parent, name)));
}
/** Performs one step of a removal; if it fails, the rest is still removed. */
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
    if (!_folder_js_2/* .openFolders */ .os)
        return { fd: (0,node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs_0.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs_0.chmodSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs_0.openSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js_2/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs_0.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
}


}),

72791:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ inPrivateFolder),
  P: () => (/* binding */ writePrivateFile)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_promises_ = __webpack_require__(46466);
var src_failure = __webpack_require__(77205);
var failures = __webpack_require__(28720);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/at-end.js
/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Calls `clean` when the process ends before the work is done: on exit, and on a signal that nothing else handles,
 * which then ends the process as usual. `clean` must be synchronous.
 * @returns a function that cancels this
 */
function atEnd(clean) {
    const off = () => {
        process.off("exit", clean);
        for (const name of signals)
            process.off(name, onSignal);
    };
    const onSignal = (name) => {
        // Another handler will stop the work in an orderly way, or end the process, which calls `clean`.
        if (process.listeners(name).some((each) => !ours.has(each)))
            return;
        clean();
        off();
        if (process.listenerCount(name) === 0)
            process.kill(process.pid, name);
    };
    ours.add(onSignal);
    process.on("exit", clean);
    // Removed first, because a listener for one signal only is gone once it was called.
    for (const name of signals)
        process.prependListener(name, onSignal);
    return off;
}
const ours = new WeakSet();

var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/private-folder.js









/**
 * Runs `use` with a private folder that is removed afterwards: also on Ctrl-C, and by the next run if this one is
 * killed.
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
 * Writes a new file in a private folder, creating its parent folders. @throws Failure where it cannot be written; an
 * error of the source is passed on
 * @throws Failure where it cannot be written; an error of the source as it is
 */
async function writePrivateFile(source, file, mode = 0o600) {
    const folder = (0,external_node_path_.dirname)(file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(file, { flags: "wx", mode }));
    }
    catch (error) {
        const { syscall, path } = error;
        const isOurs = syscall === "write" || path?.startsWith(folder);
        throw isOurs ? elsewhere(error, `could not keep a copy of ${(0,external_node_path_.basename)(file)} in ${(0,external_node_os_.tmpdir)()}`) : error;
    }
}
/** The failure for a temporary folder whose location only the environment can change. */
function elsewhere(error, what) {
    const failure = (0,failures/* fileFailure */.f)(error, what);
    if (!(failure instanceof src_failure/* Failure */.H))
        return failure;
    const { kind, code, message, why } = failure;
    const remedy = `free space in ${(0,external_node_os_.tmpdir)()}, or set TMPDIR to a folder of yours that has space, and run the same command again`;
    return new src_failure/* Failure */.H(kind, message, { code, why, remedy, cause: error });
}


})

};
;