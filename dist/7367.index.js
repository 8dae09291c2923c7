"use strict";
exports.id = 7367;
exports.ids = [7367,7427];
exports.modules = {

6301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeOutput)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_inside_js_3 = __webpack_require__(66996);
var _store_replaceable_js_4 = __webpack_require__(71653);
var _absolute_js_5 = __webpack_require__(31869);






/**
 * Writes a result to the file given with --output (completely or not at all), else to stdout.
 * @throws Failure if the file cannot be written
 */
async function writeOutput(text, output) {
    if (output === undefined || output === "-") {
        process.stdout.write(text);
        return;
    }
    const path = (0,_absolute_js_5/* .absolute */ .y)(output);
    await (0,_store_replaceable_js_4/* .assertReplaceable */ .z)(path, "text");
    try {
        await write(path, text);
    }
    catch (error) {
        // The reader closed the pipe, which is normal, as on stdout.
        if (error.code === "EPIPE")
            return;
        throw outputFailure(path, error);
    }
}
async function write(path, text) {
    const found = await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    // A pipe or a device (/dev/null, /dev/stdout) must not be replaced by a file.
    if (found && !found.isFile())
        return (0,node_fs_promises_0.writeFile)(path, text);
    // A link stays, and its target is replaced by a file of the same mode.
    if (!found)
        return (0,_files_inside_js_3/* .writeFileInside */ .gE)((0,node_path_1.dirname)(path), path, text);
    const file = await (0,node_fs_promises_0.realpath)(path);
    await (0,_files_inside_js_3/* .writeFileInside */ .gE)((0,node_path_1.dirname)(file), file, text);
    await (0,node_fs_promises_0.chmod)(path, found.mode);
}
const reasons = {
    EISDIR: ["it is a folder", "choose a file in it with --output"],
    EACCES: ["this user may not write there", "choose another file with --output"],
    EPERM: ["this user may not write there", "choose another file with --output"],
    EROFS: ["the file system is read-only", "choose another file with --output"],
    ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
    ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
    ENOSPC: [
        "the disk is full",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
    EDQUOT: [
        "your disk quota is used up",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
};
function outputFailure(path, error) {
    // What needs no other words, such as a link that leads nowhere.
    if (error instanceof _failure_js_2/* .Failure */ .H && error.cause === undefined)
        return error;
    const cause = error instanceof _failure_js_2/* .Failure */ .H ? error.cause : error;
    const { code } = cause;
    if (code === "ENOENT") {
        return new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, {
            code: "output-unwritable",
            why: `the folder ${(0,node_path_1.dirname)(path)} does not exist, or files cannot be created in it`,
            remedy: "create the folder, or choose another file with --output",
            cause,
        });
    }
    const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
    if (why === undefined)
        return error;
    return new _failure_js_2/* .Failure */ .H(kind, `could not write ${path}`, { code: "output-unwritable", why, remedy, cause });
}


}),

36682:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertComplete)
});
var _failure_js_0 = __webpack_require__(77205);

/**
 * Fails if the output is incomplete, because an ecosystem could not be read or was not read.
 * @param wanted the ecosystems of the output; default: all
 * @throws Failure "inconclusive" that names each of them
 */
function assertComplete(lock, subject, wanted) {
    const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" && (wanted?.includes(id) ?? true)
        ? [`${id}: ${found.path}: ${found.message}`]
        : []);
    const notRead = (wanted ?? []).filter((id) => lock.ecosystems[id] === undefined);
    errors.push(...notRead.map((id) => `${id}: not in the lock`));
    if (errors.length === 0)
        return;
    throw new _failure_js_0/* .Failure */ .H("inconclusive", `the list of packages in ${subject} is incomplete`, {
        code: "collector-failed",
        why: errors.join("\n"),
        remedy: notRead.length > 0
            ? "freeze the image again without --no-contents; the written file lacks these packages"
            : "repair or remove these files in the image; the written file may lack packages",
    });
}


}),

17794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBounded),
  L: () => (/* binding */ readBoundedIfThere)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _failures_js_2 = __webpack_require__(28720);



/**
 * The bytes of a plain file, up to a limit. It does not wait for a FIFO or device, and does not read a larger file.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 * one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js_1/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
    // Without Node's threads: handing four short calls over to them takes five times the time of the calls.
    let file;
    try {
        file = (0,node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = (0,node_fs_0.fstatSync)(file);
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        look?.((0,node_fs_0.fstatSync)(file, { bigint: true }));
        return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js_1/* .Failure */ .H ? error : (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        (0,node_fs_0.closeSync)(file);
    }
}
/** The complete content of an open file, which may be growing. */
function readAll(file, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const bytesRead = (0,node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
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
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


}),

85248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedDigest)
});
var node_path_0 = __webpack_require__(76760);
var _cache_folder_js_1 = __webpack_require__(47182);
var _digest_js_2 = __webpack_require__(63983);
var _user_cache_js_3 = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache if the file has not changed since it was read: same device, inode,
 * size, and times to the nanosecond. Someone who writes the file cannot set back its change time (ctime). The cache is
 * not used in CI, nor on file systems that do not keep inodes and times; code that signs reads the file itself. If the
 * cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js_3/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js_1/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js_3/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js_2/* .sha256File */ .Q3)(path);
    const entry = (0,node_path_0.join)(options.folder ?? (0,_cache_folder_js_1/* .userCacheFolder */ .s)("digests"), (0,_digest_js_2/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js_3/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js_2/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js_3/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js_3/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js_3/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


}),

63983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ sha256File),
  hd: () => (/* binding */ fileDigest),
  sc: () => (/* binding */ sha256)
});
var node_crypto_0 = __webpack_require__(77598);
var _failures_js_1 = __webpack_require__(28720);
var _regular_js_2 = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js_2/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto_0.createHash)("sha256");
        // Two buffers for the whole file: allocating memory for each part would make the garbage collector walk the entries
        // of an open image again and again.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads ahead while this part is hashed.
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
    return (0,node_crypto_0.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js_1/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


}),

28720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileFailure),
  y: () => (/* binding */ readFailure)
});
var _failure_js_0 = __webpack_require__(77205);
var _regular_js_1 = __webpack_require__(64659);


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
    [_regular_js_1/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into a Failure that a user can act on; any other error is returned unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js_0/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js_0/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js_0/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
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

89123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ problemsIn),
  f: () => (/* binding */ inPlainWords)
});
var _plural_js_0 = __webpack_require__(21417);

/** How many characters of a value a message shows. */
const longest = 60;
/**
 * Options for a schema's `safeParse` and `parse` that make its messages say in plain words what was found and what is
 * expected. Not for data that may contain a secret.
 */
const inPlainWords = { error: wordsOf, reportInput: true };
/** The first problems that a schema found, each with its key, or with the subject as a whole; the rest are counted. */
function problemsIn(issues, whole = "top level", most = 5) {
    const named = issues
        .slice(0, most)
        .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
    return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}
/** The schema's own messages do not say what was found. */
function messageOf({ code, message, input }) {
    const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
    return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
}
function wordsOf(issue) {
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
        return `${(0,_plural_js_0/* .plural */ .L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
    }
    const allowed = allowedIn(issue);
    return issue.input === undefined
        ? `missing${allowed ? `; expected ${allowed}` : ""}`
        : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
}
/** A value, short enough for a message. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (value instanceof Map || (typeof value === "object" && value !== null))
        return "an object";
    return cut(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value));
}
const cut = (text) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);
const types = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
    null: "null",
};
/** What is expected instead, in words; undefined if the schema does not show it. */
function allowedIn(issue) {
    switch (issue.code) {
        case "invalid_type":
            return types[issue.expected] ?? String(issue.expected);
        case "invalid_value":
            return issue.values
                .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
                .join(" or ");
        case "too_small":
            return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
        case "too_big":
            return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
        case "not_multiple_of":
            return `a multiple of ${issue.divisor}`;
        case "invalid_format":
            return formatIn(issue);
        case "invalid_union":
            return unionIn(issue);
        default:
            return undefined;
    }
}
function sized(origin, limit, relation) {
    if (origin === "string")
        return `a text of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "character")}`;
    if (origin === "array" || origin === "set")
        return `a list of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "item")}`;
    return `${relation} ${limit}`;
}
const formats = {
    datetime: "a time like 2026-12-31T23:59:59Z",
    base64: "text in base64",
};
function formatIn({ format, pattern }) {
    if (format === "url")
        return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
    const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
    if (digits !== undefined)
        return `${digits} digits of 0-9 and a-f`;
    return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
}
/** The problem of the alternative that fits best: the one with the fewest problems, the deepest of those. */
function unionIn(issue) {
    if (issue.discriminator !== undefined)
        return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
    const forms = issue.errors.filter((form) => form.length > 0);
    const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
    if (isOfValue) {
        const each = forms.map((form) => allowedIn({ ...form[0], input: issue.input }) ?? form[0]?.message);
        return [...new Set(each)].join(" or ");
    }
    const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
    return best && `one of ${(0,_plural_js_0/* .plural */ .L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
}
const deepest = (form) => Math.max(...form.map(({ path }) => path.length));


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

64659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openRegular),
  o: () => (/* binding */ notRegular)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);


/** The error code for a path that is not a regular file; Linux has no code for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
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


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
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
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
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
        // The parts still to walk, last part first.
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
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
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

21417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


}),

71653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ assertReplaceable)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_real_path_js_3 = __webpack_require__(82331);
var _file_kind_js_4 = __webpack_require__(49970);





/** What no text takes the place of: none of these is the earlier output of a command that writes text. */
const neverText = ["image", "marker", "zip archive", "tar archive"];
/** A file of a build in a store: `<name>/<name>-<ts>.sif` and its evidence. */
const ofBuild = /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;
/**
 * Makes sure that a result may take the place of what is at a path: it may be an earlier result, but not a build's file
 * in a store, and not an image or archive of another kind, which a mistyped --output would destroy.
 * @param makes what the result is
 * @throws Failure("usage", "file-in-the-way")
 */
async function assertReplaceable(path, makes) {
    const file = await (0,_files_real_path_js_3/* .realPath */ .Y)(path).catch(() => path);
    const found = await (0,node_fs_promises_0.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        return;
    const name = (0,node_path_1.basename)(file);
    if (ofBuild.exec(name)?.[1] === (0,node_path_1.basename)((0,node_path_1.dirname)(file)))
        throw inTheWay(path, "it is a file of a build in a store");
    if (name === "history.jsonl")
        throw inTheWay(path, "it is the history of verdicts in a store");
    const kind = (await (0,_file_kind_js_4/* .fileKind */ .h_)(file)) ?? "unknown file";
    if (makes === "text" ? neverText.includes(kind) : found.size > 0 && kind !== makes)
        throw inTheWay(path, `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}, which this command did not write`);
}
function inTheWay(path, why) {
    return new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, {
        code: "file-in-the-way",
        why,
        remedy: "choose another file with --output, or move that one away",
    });
}


})

};
;