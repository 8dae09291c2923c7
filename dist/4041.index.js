"use strict";
exports.id = 4041;
exports.ids = [4041,9275];
exports.modules = {

/***/ 54345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16642);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98886);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8076);
/* harmony import */ var _verdict_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19275);






/** On a pull request and in a merge queue, the policy of the target branch; else that of the checkout. */
async function policyOf({ inputs, context, scratch, signal }, store) {
    const target = await (0,_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(context, inputs["github-token"] ?? "", scratch, signal);
    const found = target
        ? await (0,_verdict_target_js__WEBPACK_IMPORTED_MODULE_4__.targetPolicy)(target, ...(await placeInRepository(context.workspace, inputs.store)))
        : {};
    const policy = withLevel(found.policy ?? (await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(store)), inputs["required-level"]);
    return { refusals: [], removals: [], ...found, policy };
}
/**
 * The repository that a store is in, which is checked out at the workspace or in a folder of it, and the store's path as
 * it is written: a change may replace a folder by a link or a submodule.
 */
async function placeInRepository(workspace, store) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, store);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    const folders = [home, ...parts.map((_, depth) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...parts.slice(0, depth + 1)))];
    for (const folder of folders)
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return [folder, path];
    return [home, path];
}
/** The policy with the stricter one of its level and `required`. */
function withLevel(policy, required) {
    return { ...policy, required_level: (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .stricterLevel */ .zG)(policy.required_level, required) };
}


/***/ }),

/***/ 53794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ gateFailure),
/* harmony export */   XZ: () => (/* binding */ withJobsRemedy),
/* harmony export */   ju: () => (/* binding */ refusePolicyChange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** @throws Failure("unverified") if a change weakens the policy of its target branch */
function refusePolicyChange(refusals) {
    if (refusals.length > 0)
        throw gateFailure("the configuration", refusals);
}
const jobsRemedy = "run the build and verify jobs on this commit";
/** Whether a remedy is for the command line, which a job does not use. */
const isCommand = (remedy) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);
/** A refusal of an image that is not verified, with a remedy for a job in place of commands and options. */
function withJobsRemedy(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || !["unverified", "inconclusive"].includes(error.kind))
        return error;
    if (!error.remedy || !isCommand(error.remedy))
        return error;
    const { kind, message, code, why, place } = error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, message, { code, why, place, remedy: jobsRemedy, cause: error });
}
/** The failure of a gate that found something wrong with `what`. */
function gateFailure(what, refusals, kind = "unverified") {
    const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `gate failed for ${what}`, {
        code: "gate-failed",
        why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: remedies[0] ?? jobsRemedy,
    });
}


/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ linkFailure),
/* harmony export */   os: () => (/* binding */ openFolders),
/* harmony export */   vd: () => (/* binding */ Folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);




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


/***/ }),

/***/ 66996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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


/***/ }),

/***/ 39203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}


/***/ }),

/***/ 16642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54680);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80344);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46407);







/** Events that are about a change which is to be merged into another branch. */
const changeEvents = /^(pull_request|merge_group)/;
/**
 * The branch that the code under test is to be merged into; undefined for events without one. Reads it from GitHub,
 * never from the checkout, which the change made.
 * @param scratch existing folder for a temporary repository
 * @throws Failure("usage") for a payload that does not name it · Failure("infrastructure") if it cannot be fetched
 */
async function targetOf(context, token, scratch, signal) {
    const { sha } = context;
    const isElsewhere = _context_js__WEBPACK_IMPORTED_MODULE_5__/* .privilegedEvents */ .$j.has(context.event);
    const base = context.base ?? (isElsewhere ? { ref: "the default branch", sha } : undefined);
    if (!base) {
        if (!changeEvents.test(context.event))
            return undefined;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the event ${context.event} does not name the branch to merge into`, {
            code: "event-unreadable",
            why: "its payload has no base",
            remedy: "run the job again; the runner writes this file",
        });
    }
    const remote = `${context.serverUrl}/${context.repository}.git`;
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "target-"));
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)(remote, token, home);
    // Files are fetched one by one, when they are read.
    const promisor = ["-c", `remote.origin.url=${remote}`, "-c", "remote.origin.promisor=true"];
    const git = async (args) => {
        const { code, stdout, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)("git", [...promisor, ...args], {
            cwd: home,
            env,
            timeLimitMs: 10 * 60_000,
            ...(signal && { signal }),
        });
        return { exitCode: code, stdout, stderr };
    };
    // The payload's commit is that of the event: it is the same in a run that is started again a month later.
    const isPull = context.event.startsWith("pull_request");
    let tip = base.sha;
    try {
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["init", "--quiet", "--bare", "--template=", "."]);
        const options = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags"];
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", ...options, remote, base.sha, sha]);
        if (isPull) {
            // Without a ref of its own: git would ask for all that hangs on one.
            await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", ...options, remote, `refs/heads/${base.ref}`]);
            tip = (await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["rev-parse", "FETCH_HEAD"])).trim();
        }
    }
    catch (error) {
        throw unreadable(base.ref, error);
    }
    let histories;
    return {
        name: base.ref,
        read: async (path) => {
            if (path.endsWith(historyName)) {
                histories ??= fetchHistories(git, remote, base.sha);
                await histories;
            }
            return (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInCommit */ .pe)(git, base.sha, path);
        },
        ...(tip === base.sha ? {} : { readNow: (path) => (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInCommit */ .pe)(git, tip, path) }),
        list: async (folder) => {
            const listed = await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["ls-tree", "-z", base.sha, "--", `${folder}/`]);
            return [...(0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFiles */ .Kj)(listed).keys()].map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
        },
        // Which code was checked out is not known: it may have changed anything.
        changed: async () => (isElsewhere ? ["other files"] : (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .vl)(git, base.sha, sha)),
    };
}
const historyName = "/history.jsonl";
/** Fetches the histories of all images at once, because a request for each takes minutes for some hundred images. */
async function fetchHistories(git, remote, commit) {
    const files = (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFiles */ .Kj)(await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["ls-tree", "-r", "-z", commit]));
    const blobs = [...files].filter(([path]) => path.endsWith(historyName)).map(([, blob]) => blob);
    const unique = [...new Set(blobs)];
    for (let at = 0; at < unique.length; at += 1000)
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", "--quiet", "--no-tags", remote, ...unique.slice(at, at + 1000)]);
}
function unreadable(branch, error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H))
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `could not read the target branch ${branch}`, {
        code: "target-unreadable",
        why: error.why ?? error.message,
        remedy: "give this job `permissions: contents: read`, and run it again",
        cause: error,
    });
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

/***/ 57799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => "");
    const ts = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


/***/ }),

/***/ 91633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   iD: () => (/* binding */ newerBuild),
/* harmony export */   r8: () => (/* binding */ refusedToo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _store_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57799);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38799);
/* harmony import */ var _gate_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .findBuild */ .w)(store, nameOrId);
    const answer = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.checkBuild)(build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const subject = (0,_gate_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(newest);
    const { open, refusals } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.checkBuild)({ ...subject, files: { ...subject.files, image: undefined } }, policy);
    const id = `${newest.name}-${newest.ts}`;
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
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

/***/ 98193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   PX: () => (/* binding */ oldDays),
/* harmony export */   p0: () => (/* binding */ checkDemands),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



/** When a verdict expires, by itself or by the policy; undefined where it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How far the clocks of two machines may be apart. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on an answer says how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy asks of a verdict that is right in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** A policy that was in force and is gone must not become the defaults. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration than today's");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
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

/***/ 98886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   zG: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b) ? a : b);
/** Whether a level is as strong as another; none is not. */
const reaches = (level, required) => level !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(required);
/**
 * The verdict, from what was found. Which level is required does not come into it: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46618);



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
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
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
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(verdictPolicy(policy)));


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
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82331);
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69963);










/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around its path, both as the path
 * is written and where links in it lead, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store));
    const around = await Promise.all([written, await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(written)].map(_files_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAround */ .W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, projectConfig))];
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
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const [{ parse }, { configSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835))]);
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
    const parsed = configSchema.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_6__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path },
    });
}


/***/ }),

/***/ 19275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  targetPolicy: () => (/* binding */ targetPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/compat/config1.js
var config1 = __webpack_require__(13417);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-file.js




/** Reads a configuration and where in it each key is. @throws Failure("usage", "policy-invalid") */
async function configFile(path, text) {
    return { path, config: await (0,read_policy/* parseConfig */.o4)(text, path), lines: await linesOf(text) };
}
/** One policy of the configurations of a branch. */
const policyOf = (files) => (0,verdict_policy/* mergeConfigs */.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
async function linesOf(text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const lines = new Map();
    const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
    const noteItem = (name, item) => {
        if (isScalar(item))
            note(`${name}: ${item.value}`, item);
        if (isMap(item))
            note(`${name}: ${(0,canonical_json/* canonicalJson */.d)(item.toJSON())}`, item);
    };
    const walk = (node) => {
        if (!isMap(node))
            return;
        for (const { key, value } of node.items) {
            if (!isScalar(key))
                continue;
            const name = (0,config1/* currentKey */.F)(String(key.value));
            note(name, key);
            if (isSeq(value))
                for (const item of value.items)
                    noteItem(name, item);
            // scitex-container has all keys below `images`.
            if (name === "images")
                walk(value);
        }
    };
    walk(parseDocument(text, { lineCounter: counter }).contents);
    return lines;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var floats = __webpack_require__(62816);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/patterns.js
var patterns = __webpack_require__(24160);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/levels.js
var levels = __webpack_require__(46618);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/policy-change.js






/**
 * Judges what a change does to the configuration by which it is itself judged: it may not take one away, and it may
 * loosen one only where it changes nothing else. (It is judged by the old one in any case.)
 * @returns why it is refused; [] where it is not
 */
function judgePolicyChange(change) {
    const { before, after, changed, paths } = change;
    const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
    const refusals = removed.map(({ path }) => ({
        code: "policy-missing",
        text: `the target branch has the configuration ${path}, and it is not here`,
        remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`,
    }));
    const loosened = loosenings(before, after);
    const others = changed.filter((path) => !paths.includes(path));
    if (loosened.length === 0 || others.length === 0 || removed.length > 0)
        return refusals;
    const [first = ""] = others;
    const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
    return loosened.map(({ place, what }) => ({
        code: "policy-loosened",
        text: `${place} ${what}, in the same change as ${first}${more}`,
        remedy: "change the configuration in a pull request of its own, and merge that first",
    }));
}
const gatePolicy = (policy) => ({
    ...(0,verdict_policy/* verdictPolicy */.qS)(policy),
    signers: policy.signers,
    required_signers: policy.required_signers,
    required_verifiers: policy.required_verifiers,
});
/** For each key, what makes its new value looser than the old one, in words; undefined where it is not. */
const looser = {
    require_verified: (before, after) => before && !after ? { what: "no longer sets require_verified: true" } : undefined,
    required_level: (before, after) => levels/* levels */.y.indexOf(after) < levels/* levels */.y.indexOf(before)
        ? { what: `lowers required_level from ${before} to ${after}` }
        : undefined,
    max_age_days: (before, after) => before !== undefined && (after === undefined || after > before)
        ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` }
        : undefined,
    floats: (before, after) => added("floats", after, isCovered(before)),
    noise: (before, after) => added("noise", after, (each) => before.includes(each)),
    signers: (before, after) => {
        if (before.length === 0)
            return undefined;
        if (after.length === 0)
            return { what: "no longer has signers" };
        const old = inEveryList(before);
        const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
        return (more && { what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`, item: (0,canonical_json/* canonicalJson */.d)(more) });
    },
    required_signers: (before, after) => after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
    required_verifiers: (before, after) => after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined,
};
/** The rules whose signers every list lets sign. */
const inEveryList = (lists) => lists
    .flatMap(({ rules }) => rules)
    .filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));
/** Whether a rule lets sign all that another one does. */
function includesRule(wide, narrow) {
    const { names, ...who } = narrow;
    const { names: wideNames, ...wideWho } = wide;
    // A * in a pattern also stands for a * in the other; a ? does not.
    const canCover = (each, name) => !each.includes("?") || !/[*?]/.test(name);
    const covers = (name) => wideNames.some((each) => each === name || (canCover(each, name) && (0,patterns/* matchesPattern */.M)(name, each)));
    return (0,canonical_json/* canonicalJson */.d)(who) === (0,canonical_json/* canonicalJson */.d)(wideWho) && names.every(covers);
}
const signerOf = (rule) => ("key" in rule ? (rule.key.split(/\s/)[0] ?? "a key") : rule.identity);
function added(key, after, isOld) {
    const items = after.filter((each) => !isOld(each));
    const [item] = items;
    return item === undefined ? undefined : { what: `adds ${items.join(", ")} to ${key}`, item };
}
/** Whether a float lets nothing move that others do not: a plain name that one of their patterns matches. */
function isCovered(patterns) {
    const matches = (0,floats/* floatMatcher */.p)(patterns);
    return (float) => {
        const colon = float.indexOf(":");
        if (patterns.includes(float))
            return true;
        return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
    };
}
function loosenings(before, after) {
    const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
    return Object.keys(looser).flatMap((key) => {
        const found = looser[key](old[key], now[key]);
        return found ? [{ place: placeOf(key, found.item, before, after), what: found.what }] : [];
    });
}
/** "path:line" of a key, or of an item of its list, that the change has; else of where the target branch has the key. */
function placeOf(key, item, before, after) {
    const differsFrom = (others) => ({ path, config }) => JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
    for (const { path, lines } of after.filter(differsFrom(before))) {
        const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
        if (line !== undefined)
            return `${path}:${line}`;
    }
    const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
    return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/target.js







/**
 * The policy of the branch that a change is to be merged into, and whether the change may change it as it does.
 * @param repository absolute path of the checkout @param store absolute path of the store in it
 * @throws Failure for a configuration on either side that is invalid, a link or unreadable: never the defaults
 */
async function targetPolicy(target, repository, store) {
    const within = (0,external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
    if (within.startsWith("..") || (0,external_node_path_.isAbsolute)(within))
        throw outside(store, repository);
    const paths = [...new Set([(0,external_node_path_.join)(within, "config.yaml"), read_policy/* projectConfig */.Qn])];
    const before = await configs(paths, (path) => target.read(path));
    const after = await configs(paths, (path) => (0,read_policy/* readConfigText */.im)((0,external_node_path_.join)(repository, path)));
    const { readNow } = target;
    const now = readNow ? await configs(paths, (path) => readNow(path)) : [];
    const policy = policyOf([...before, ...now]);
    const changed = await target.changed();
    return {
        // A configuration that the change brings is not missing, though it does not count yet.
        policy: { ...policy, sources: [...new Set([...before, ...now, ...after].map(({ path }) => path))] },
        refusals: judgePolicyChange({ before, after, changed, paths }),
        removals: await removalsBy(changed, target, repository, within),
        knownHistory: async (name) => {
            const text = await target.read((0,external_node_path_.join)(within, name, "history.jsonl"));
            return (0,store_history/* parseHistory */.i6)(text ?? "").events;
        },
    };
}
/**
 * A name that is no longer in the store is not judged there, so its recipe could change with it: a change that takes one
 * away may only remove files. A link or a file in the place of its folder is not the folder, wherever it leads.
 */
async function removalsBy(changed, target, repository, store) {
    const found = async (path) => (0,promises_.lstat)((0,external_node_path_.join)(repository, path)).catch(() => undefined);
    const other = await firstOf(changed, async (path) => (await found(path)) !== undefined);
    if (other === undefined)
        return [];
    const folders = changed.flatMap((path) => [path, external_node_path_.posix.dirname(path)]);
    const names = [...new Set(folders)].filter((folder) => external_node_path_.posix.dirname(folder) === store);
    const refusals = [];
    for (const folder of names) {
        if ((await found(folder))?.isDirectory())
            continue;
        if ((await target.read(`${folder}/history.jsonl`)) === undefined)
            continue;
        refusals.push({
            code: "evidence-removed",
            text: `the target branch has the evidence of ${(0,external_node_path_.relative)(store, folder)}, and it is not here; the same change has ${other}`,
            remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store",
        });
    }
    return refusals;
}
async function firstOf(items, test) {
    for (const item of items)
        if (await test(item))
            return item;
    return undefined;
}
async function configs(paths, read) {
    const found = [];
    for (const path of paths) {
        const text = await read(path);
        if (text !== undefined)
            found.push(await configFile(path, text));
    }
    return found;
}
const outside = (store, repository) => new failure/* Failure */.H("usage", `the store ${store} is not in the repository ${repository}`, {
    code: "wrong-use",
    why: "only a store in a repository has a target branch",
    remedy: "name the store of the checkout with --store",
});


/***/ })

};
;