"use strict";
exports.id = 5277;
exports.ids = [5277];
exports.modules = {

97658:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});
var _failure_js_0 = __webpack_require__(77205);
var _report_escape_js_1 = __webpack_require__(45743);
var _report_format_js_9 = __webpack_require__(60919);
var _report_gate_js_2 = __webpack_require__(62367);
var _store_builds_js_3 = __webpack_require__(13336);
var _store_compat_scitex_js_4 = __webpack_require__(77908);
var _store_published_js_5 = __webpack_require__(57799);
var _verdict_check_all_js_6 = __webpack_require__(16619);
var _verdict_read_policy_js_7 = __webpack_require__(26588);
var _absolute_js_8 = __webpack_require__(31869);










const print = (text) => process.stdout.write(`${text}\n`);
async function list(word, flags) {
    const store = (0,_absolute_js_8/* .absolute */ .y)(flags.store);
    const name = word === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 7455).then(__webpack_require__.bind(__webpack_require__, 67455))).nameGiven(word, store);
    if (name !== undefined)
        await (0,_store_builds_js_3/* .assertNoLinkedNames */ .x3)(store, (each) => each === name);
    const names = name === undefined ? await (0,_store_builds_js_3/* .listNames */ .Zv)(store) : [name];
    const builds = (await Promise.all(names.map((each) => (0,_store_builds_js_3/* .listBuilds */ .YF)(store, each)))).flat();
    const policy = await (0,_verdict_read_policy_js_7/* .readPolicy */ .T4)(store);
    const gated = await withGate(store, builds, policy);
    const linked = name === undefined ? await (0,_store_builds_js_3/* .linkedNames */ .wp)(store) : [];
    if (linked.length > 0)
        process.exitCode = _failure_js_0/* .exitCodes */ .h.inconclusive;
    if (flags.json) {
        for (const text of linked.map(linkedText))
            process.stderr.write(`${text}\n`);
        return void print((0,_report_escape_js_1/* .terminalJson */ .t3)(gated));
    }
    const flat = name === undefined ? await (0,_store_compat_scitex_js_4/* .flatImages */ .U)(store) : [];
    const others = [...linked.map(linkedText), ...(await publishedOthers(store, names))];
    if (builds.length + flat.length + others.length === 0)
        return void print(`No builds ${name === undefined ? "" : `of ${name} `}in ${store}. To create one: stx-container roundtrip RECIPE`);
    if (gated.length > 0)
        print((0,_report_format_js_9/* .formatTable */ .ku)([["", "BUILD", "FILES", "GATE", ""], ...gated.map(row)]));
    for (const text of others)
        print(text);
    if (flat.length > 0)
        print(`Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${(0,_report_escape_js_1/* .oneLine */ .TN)(file)}${current ? " (current)" : ""}`).join("\n")}`);
}
const linkedText = (name) => `${name} is a symbolic link, which is not followed, so its builds are not listed (link-in-store).`;
async function withGate(store, builds, policy) {
    const judged = builds.filter(({ state }) => state !== "unfinished");
    const answers = await (0,_verdict_check_all_js_6/* .checkBuilds */ .e)(store, judged, policy);
    const gates = new Map(judged.map((build, at) => [build, answers[at]]));
    return builds.map((build) => {
        const gate = gates.get(build);
        return gate ? { ...build, gate } : build;
    });
}
function row(build) {
    return [
        build.published ? "→" : " ",
        `${build.name}-${build.ts}`,
        build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
        build.gate ? (0,_report_gate_js_2/* .gateCell */ .Of)(build.gate) : "",
        build.kept ? "protected" : "",
    ];
}
/** For each name whose `<name>.sif` is not the published image: what it is instead. */
async function publishedOthers(store, names) {
    const found = await Promise.all(names.map(async (name) => ({ name, published: await (0,_store_published_js_5/* .publishedImage */ .K)(store, name) })));
    return found.flatMap(({ name, published }) => published.kind === "other" ? [`${name}.sif is ${(0,_report_escape_js_1/* .oneLine */ .TN)(published.what)}.`] : []);
}


}),

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

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
    }
}


}),

77908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ flatImages),
  V: () => (/* binding */ replaceInnerLink)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_inside_js_2 = __webpack_require__(66996);
var _names_js_3 = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds are named like ours; besides the link at the top of the store it keeps one in
 * the image's folder, from which its users start. Earlier versions kept all images in one folder, with a link
 * `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Also points the link in an image's folder at a build, if there is such a link. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path_1.join)(store, (0,_names_js_3/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js_2/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images directly in a store, by name; [] if there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises_0.readlink)((0,node_path_1.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises_0.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path_1.join)(store, file) });
    }
    return found;
}


}),

57799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishedImage)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _builds_js_2 = __webpack_require__(13336);
var _names_js_3 = __webpack_require__(90201);




/** Examines `<name>.sif`, following a link only as far as a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js_3/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => "");
    const ts = (0,_builds_js_2/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

16619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_cache_folder_js_1 = __webpack_require__(47182);
var _files_digest_js_2 = __webpack_require__(63983);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _files_user_cache_js_4 = __webpack_require__(14799);
var _version_js_8 = __webpack_require__(2307);
var _demands_js_5 = __webpack_require__(98193);
var _gate_subject_js_6 = __webpack_require__(21695);
var _policy_js_7 = __webpack_require__(69963);









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,_files_cache_folder_js_1/* .userCacheFolder */ .s)("gate"), settledMs, env } = {}) {
    // Whether a signer may still sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,_files_cache_folder_js_1/* .isCacheAllowed */ .n)(env) && !isSigned;
    const path = canKeep && (await (0,_files_user_cache_js_4/* .isStablePlace */ .lO)(store)) ? (0,node_path_0.join)(folder, (0,_files_digest_js_2/* .sha256 */ .sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,_files_user_cache_js_4/* .readCache */ .xe)(path));
    const program = [_version_js_8/* .version */ .r, (0,_files_user_cache_js_4/* .stampOf */ .Zs)(process.argv[1] ?? "")?.key];
    const by = [...program, (0,_policy_js_7/* .policyDigest */ .p1)(policy), policy.sources.length > 0];
    let files;
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(8908)]).then(__webpack_require__.bind(__webpack_require__, 76469));
        if (path !== undefined)
            files ??= await (await __webpack_require__.e(/* import() */ 3147).then(__webpack_require__.bind(__webpack_require__, 3147))).KeptFiles.open(`${folder}-files`, store, program, settledMs);
        const digest = (image) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(image);
        const answer = await checkBuild(build, policy, { now, digest, keptFiles: files });
        answers.push(answer);
        // An earlier verdict of another kind may have expired sooner.
        if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    await files?.write();
    if (path !== undefined && isChanged)
        await (0,_files_user_cache_js_4/* .writeCache */ .aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on besides the time; undefined if a file is not a plain file or has just been changed. */
function keyOf(build, by, settledMs) {
    const { files } = (0,_gate_subject_js_6/* .subjectOf */ .e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,_files_user_cache_js_4/* .stampOf */ .Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,_files_user_cache_js_4/* .isSettled */ .Is)(stamp, settledMs));
    return isStill ? (0,_files_digest_js_2/* .sha256 */ .sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether an open gate's answer still holds at the current time. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + _demands_js_5/* .oldDays */ .PX * _demands_js_5/* .dayMs */ .LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - _demands_js_5/* .clockSkewMs */ .Dy && now.getTime() < Math.min(...ends);
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
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
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
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


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
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


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
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
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
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
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;