"use strict";
exports.id = 9379;
exports.ids = [9379];
exports.modules = {

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock-file.js





/**
 * Locks where the file system has none (some parallel and FUSE file systems): a file `<name>.held` that names its
 * process. It is made with its content in one step (link(2) refuses a name that exists), and is stolen only from a
 * process that is gone: known to be, or on another machine and silent for a quarter of an hour.
 */
/** How often a holder shows that it is alive, and after what silence it is not. */
const beatMs = 60_000;
const silentMs = 15 * 60_000;
const pollMs = 100;
/**
 * Takes the lock `name` in a folder.
 * @param deadline in milliseconds since 1970
 * @param busy makes the failure for a lock that somebody keeps until then
 */
async function lockByFile(folder, name, deadline, busy) {
    const held = `${name}.held`;
    for (;;) {
        const { inode, now } = await claim(folder, held);
        if (inode !== undefined)
            return keep(await folder.again(), held, inode);
        if (await steal(folder, held, now))
            continue;
        if (Date.now() > deadline)
            throw await busy(held);
        await (0,promises_.setTimeout)(pollMs);
    }
}
/**
 * Makes the file unless it is there.
 * @returns its inode if it was made, and the time on the file system's own clock, in milliseconds
 */
async function claim(folder, held) {
    const temporary = (0,temporary_names/* temporaryName */.N)(held);
    const { now } = await writeHolder(folder, temporary);
    try {
        await folder.link(temporary, held);
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return { inode: undefined, now };
        if (!inside/* noHardLinks */.IB.includes(code))
            throw error;
        return await claimBare(folder, held, now);
    }
    finally {
        await folder.unlink(temporary);
    }
    return { inode: (await folder.look(held))?.ino, now };
}
/** Where there are no hard links: the file is empty for a moment, and an empty one is never stolen at once. */
async function claimBare(folder, held, now) {
    try {
        return await writeHolder(folder, held);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        return { inode: undefined, now };
    }
}
async function writeHolder(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
    try {
        await handle.writeFile(JSON.stringify((0,identity/* thisProcess */.WF)()));
        const { ino, mtimeMs } = await handle.stat({ bigint: true });
        return { inode: ino, now: Number(mtimeMs) };
    }
    finally {
        await handle.close();
    }
}
/** Removes the file of a process that is gone. @returns whether it is worth to try again */
async function steal(folder, held, now) {
    const found = await folder.look(held);
    if (found === undefined)
        return true;
    const fate = await fateOf(folder, held);
    if (fate === "alive" || (fate === "unknown" && now - Number(found.mtimeMs) < silentMs))
        return false;
    const taken = (0,temporary_names/* temporaryName */.N)(held);
    await folder.rename(held, folder, taken).catch(() => { });
    const moved = await folder.look(taken);
    // Somebody was faster, and what was moved is a fresh lock: it goes back.
    if (moved !== undefined && moved.ino !== found.ino)
        await folder.link(taken, held).catch(() => { });
    if (moved !== undefined)
        await folder.unlink(taken);
    return true;
}
async function fateOf(folder, held) {
    const handle = await folder.file(held, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        return (0,identity/* processFate */.GE)(JSON.parse(text ?? ""));
    }
    catch {
        return "unknown";
    }
}
async function keep(folder, held, inode) {
    const handle = await folder.file(held, external_node_fs_.constants.O_WRONLY);
    const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => { }), beatMs);
    beat.unref();
    return async () => {
        clearInterval(beat);
        await handle.close();
        if ((await folder.look(held))?.ino === inode)
            await folder.unlink(held);
        await folder.close();
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock.js










/** flock(1) ends with this code where another process has the lock. */
const busyCode = 75;
/**
 * Does something while no other process on this or another machine does the same. The lock is the kernel's where the
 * file system has locks (flock(2): also over NFS), so it ends with the process that has it; elsewhere it is a file that
 * names its process.
 * @param path file to lock below `root`; made if need be, with its folder, and never removed
 * @throws Failure where another process keeps it for longer than `waitMs`
 */
async function withLock(root, path, request, work) {
    const release = await takeLock(root, path, request);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
async function takeLock(root, path, request) {
    let folder;
    try {
        folder = await (0,inside/* openInside */.X$)(root, (0,external_node_path_.dirname)(path), "make folders");
        return await lockIn(folder, path, request);
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not lock ${path}`);
    }
    finally {
        await folder?.close();
    }
}
async function lockIn(folder, path, request) {
    const deadline = Date.now() + request.waitMs;
    for (;;) {
        const handle = await openLockFile(folder, path);
        const result = await lockByKernel(handle, deadline - Date.now(), request);
        // What was locked must be what has the name: somebody may have removed the file meanwhile.
        const isCurrent = (await folder.look((0,external_node_path_.basename)(path)))?.ino === (await handle.stat({ bigint: true })).ino;
        if (result === "locked" && isCurrent)
            return releaseOf(handle);
        await handle.close();
        if (result === "busy")
            throw await busy(folder, path, (0,external_node_path_.basename)(path), request);
        if (result === "no locks")
            return lockByFile(folder, (0,external_node_path_.basename)(path), deadline, (held) => busy(folder, path, held, request));
        await (0,promises_.setTimeout)(10);
    }
}
async function openLockFile(folder, path) {
    const handle = await folder.file((0,external_node_path_.basename)(path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
    try {
        await (0,inside/* assertOnlyName */.y3)(handle, path);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Says in the file who has it, for the messages of others. The lock goes with the open file. */
async function releaseOf(handle) {
    const holder = `${JSON.stringify((0,identity/* thisProcess */.WF)())}\n`;
    await handle.truncate().catch(() => { });
    await handle.write(holder, 0).catch(() => { });
    return () => handle.close();
}
/**
 * Locks an open file by flock(1). The lock belongs to the open file, not to the program that took it (flock(2)): it is
 * ours until we close the file, or end.
 */
function lockByKernel(handle, waitMs, { signal, program = "flock" }) {
    const wait = ["--wait", String(Math.max(0, waitMs) / 1000)];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ["--exclusive", "--conflict-exit-code", String(busyCode), ...wait, "3"], {
            env: (0,run/* scrubbedEnvironment */.aq)(),
            stdio: ["ignore", "ignore", "ignore", handle.fd],
            ...(signal ? { signal } : {}),
        });
        child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
        child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
    });
}
/** @param holder name of the file that says who has it */
async function busy(folder, path, holder, { what, signal }) {
    if (signal?.aborted)
        return new failure/* Failure */.H("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
    return new failure/* Failure */.H("infrastructure", `another process works on ${what}`, {
        code: "lock-busy",
        why: `${await holderOf(folder, holder)} has locked ${path}`,
        remedy: "wait until it has ended, then run the same command again",
    });
}
async function holderOf(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        const { pid, host } = JSON.parse(text ?? "");
        return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
    }
    catch {
        return "a process";
    }
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

/***/ 20106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ builtLock),
  sv: () => (/* binding */ checkLock),
  PG: () => (/* binding */ parseLock)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compat/migrate.js


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
                code: "lock-unreadable",
                why: `lockVersion ${version} is unknown`,
                remedy: "build the image again to get a new lock",
                place: { path },
            });
        }
        current = step(current);
    }
    return current;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/identity.js
var identity = __webpack_require__(37325);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/json-places.js
var json_places = __webpack_require__(88182);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/read.js





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
    // Places in the text do not apply to a migrated document.
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
    assertNoTwins(result.data.ecosystems, [], path, text);
    for (const [index, stage] of Object.entries(result.data.stages ?? {}))
        assertNoTwins(stage.ecosystems, ["stages", index], path, text);
    return result.data;
}
/** @param at where in the document these ecosystems stand */
function assertNoTwins(ecosystems, at, path, text) {
    for (const [ecosystem, collected] of Object.entries(ecosystems)) {
        if (collected.status === "absent")
            continue;
        const seen = new Set();
        for (const [index, item] of collected.packages.entries()) {
            const key = (0,identity/* identityKey */.US)(ecosystem, item);
            if (seen.has(key)) {
                const where = [...at, "ecosystems", ecosystem, "packages", index];
                const which = `${ecosystem} has ${item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""} twice`;
                throw unreadable(path, which, text === undefined ? undefined : lineOf(text, where));
            }
            seen.add(key);
        }
    }
}
function parseJson(text, path) {
    if (text.trim() === "")
        throw unreadable(path, "the file is empty");
    if (/^# scitex-container lock\s/.test(text)) {
        throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
            code: "lock-of-scitex",
            why: "it is a combined text lock of scitex-container, which names no image and no architecture",
            remedy: "make a lock of the image: stx-container freeze IMAGE; stx-container diff reads this one, too",
            place: { path },
        });
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
            code: "lock-too-new",
            why: `it was written by a newer version: lockVersion is ${found}, and this version reads up to ${schema/* lockVersion */.ww}`,
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
        code: "lock-unreadable",
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
        code: "lock-not-of-a-build",
        why: "it was made from an image alone (freeze), so it does not say what the image was built from",
        remedy: "build the recipe with stx-container build, and give the lock that this writes",
    });
}


/***/ }),

/***/ 16563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ builderSchema),
  TN: () => (/* binding */ lockSchema),
  ww: () => (/* binding */ lockVersion),
  xS: () => (/* binding */ writerSchema)
});

// UNUSED EXPORTS: baseSchema, fetchedSchema, stageSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/archive.js

/** One archive that apt in an image takes packages from. */
const archiveSchema = schemas/* strictObject */.rej({
    uri: schemas/* string */.YjP().describe("The archive that apt in the image takes packages from."),
    suite: schemas/* string */.YjP(),
    components: schemas/* array */.YOg(schemas/* string */.YjP()),
    signedBy: schemas/* string */.YjP().optional().describe("Path of its keyring in the image, or the key itself."),
    trusted: schemas/* boolean */.zMY().describe("Taken without a signature, as the image's own source says."),
    snapshot: schemas/* string */.YjP()
        .optional()
        .describe("Where to get the archive later as it was when the lock was written."),
});

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/package.js

/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
const packageSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
    version: schemas/* string */.YjP().min(1),
    purl: schemas/* string */.YjP()
        .regex(/^pkg:[a-z]/)
        .describe("Package URL, after the purl specification."),
    arch: schemas/* string */.YjP()
        .optional()
        .describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
    prefix: schemas/* string */.YjP()
        .optional()
        .describe("Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library."),
    location: schemas/* string */.YjP()
        .optional()
        .describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
    source: schemas/* string */.YjP()
        .optional()
        .describe('Source package, where it has another name or version: "glibc@2.36-9".'),
    auto: schemas/* boolean */.zMY()
        .optional()
        .describe("Installed only as a dependency, as the package manager recorded it."),
    origin: schemas/* string */.YjP().optional().describe("Repository, channel, index or registry it came from."),
    build: schemas/* string */.YjP().optional().describe("Build string (conda) or build stamp."),
    hash: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the artifact that was installed: "sha256:<hex>", "md5:<hex>" or an SRI string.'),
    provides: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Further names under which it can be asked for, each with a version ("List::Util 1.63").'),
    commit: schemas/* string */.YjP().optional().describe("Full commit of an install from version control."),
    url: schemas/* string */.YjP().optional().describe("Direct URL it was installed from."),
    editable: schemas/* boolean */.zMY().optional(),
    installer: schemas/* string */.YjP()
        .optional()
        .describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
    owner: schemas/* string */.YjP()
        .optional()
        .describe("The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg)."),
});
const notesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), message: schemas/* string */.YjP() }))
    .optional()
    .describe("What is there and not listed, because the ecosystem's own tool does not count it: a leftover, a copy inside a package. Absent where there is nothing of that kind; not compared.");
const collectedSchema = schemas/* discriminatedUnion */.gMt("status", [
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz("present"), packages: schemas/* array */.YOg(packageSchema), notes: notesSchema }),
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz("absent") }),
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz("error"),
        path: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        packages: schemas/* array */.YOg(packageSchema),
        notes: notesSchema,
    }),
]);

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/unlocked.js

/** One input of a build that could not be pinned. */
const unlockedSchema = schemas/* strictObject */.rej({
    line: schemas/* number */.aig()
        .int()
        .min(1)
        .optional()
        .describe("Line of the recipe, from 1; absent where it is not one line's doing."),
    what: schemas/* string */.YjP().describe("What it is, in the recipe's words or the package's name."),
    reason: schemas/* string */.YjP().describe("Why it could not be pinned."),
});

// EXTERNAL MODULE: ./.cache/compiled/src/image/noise/choices.js
var choices = __webpack_require__(26500);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/schema.js





/** The version of the lock format that is written; older ones stay readable. */
const lockVersion = 2;
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const baseSchema = schemas/* strictObject */.rej({
    stage: schemas/* number */.aig().int().min(0).describe("Index of the stage in the recipe, from 0."),
    bootstrap: schemas/* string */.YjP(),
    written: schemas/* string */.YjP().describe("What the recipe says, after build arguments."),
    indexDigest: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the multi-platform index (or of the only manifest) that the tag named, "sha256:<hex>".'),
    platformDigest: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the manifest for this architecture, "sha256:<hex>".'),
    imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
    mirror: schemas/* string */.YjP().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
    suite: schemas/* string */.YjP().optional(),
});
const builderSchema = schemas/* strictObject */.rej({
    apptainer: schemas/* string */.YjP(),
    squashfsTools: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP().describe("How the build got its privileges: see apptainer/privileges."),
    os: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
});
const fetchedSchema = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP().describe("Address that the build fetched, secrets in it replaced by a placeholder."),
    sha256: sha256.describe("Of the body as it was sent."),
    size: schemas/* number */.aig().int().min(0).describe("Bytes of the body."),
    line: schemas/* number */.aig().int().min(1).optional().describe("Line of the recipe that names it, where one does."),
});
const version = schemas/* number */.aig().int().min(1);
const writerSchema = schemas/* strictObject */.rej({
    program: schemas/* string */.YjP().describe("Version of stx-container."),
    inputs: version.describe("Version of the rules by which the inputs' digest is made."),
    contentRules: version.describe("Version of the rules by which the content digest is made, noise among them."),
    lockedRecipe: version.describe("Version of the writer of the locked recipe."),
    readers: schemas/* record */.g1P(schemas/* string */.YjP(), version)
        .describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
});
const transientSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(packageSchema)).optional();
const isolatedBuildsSchema = schemas/* literal */.euz(true).optional();
const archivesSchema = schemas/* array */.YOg(archiveSchema).optional();
const stageSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional().describe("Its name in the recipe; absent where it has none."),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), collectedSchema)
        .describe("As databases of the stage's file system say at its end; absent ones are left out, and so is what reads files' content."),
    transient: transientSchema.describe("Packages that the stage installed and removed again."),
    isolatedBuilds: isolatedBuildsSchema.describe("As for the image."),
    archives: archivesSchema.describe("The archives that apt in the stage asks."),
});
/** The lock: everything that is installed in one image, bound to it by digest. */
const lockSchema = schemas/* strictObject */.rej({
    lockVersion: schemas/* literal */.euz(lockVersion),
    name: schemas/* string */.YjP().describe("Name of the image."),
    ts: schemas/* string */.YjP().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
    writer: writerSchema,
    image: schemas/* strictObject */.rej({
        sha256: sha256
            .optional()
            .describe("Of the image's file; absent where the image is a folder or contents were left out."),
        size: schemas/* number */.aig().int().min(0).optional().describe("Bytes of the image's file."),
        arch: schemas/* string */.YjP(),
        contentDigest: sha256
            .optional()
            .describe("Digest over the tree (paths, modes, owners, times, links, attributes, contents) without the listed noise; see docs/levels.md. Absent where contents were left out."),
        canonicalDigest: sha256
            .optional()
            .describe("Digest over everything in the tree, without leaving noise out and with times clamped to sourceDateEpoch; see docs/levels.md."),
        canonical: schemas/* strictObject */.rej({
            squashfsTools: schemas/* string */.YjP().describe("Version of squashfs-tools that packed it."),
            without: schemas/* array */.YOg(schemas/* enum */.k5n(choices/* choices */.zM))
                .min(1)
                .optional()
                .describe("What was left out by choice, beside noise; absent where nothing was."),
        })
            .optional()
            .describe("Present where the image was packed in its canonical form, so that a rebuild can be the same bytes."),
        unaccounted: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), what: schemas/* string */.YjP() }))
            .optional()
            .describe("What the image holds and no reader looked at (foreign objects, stray bytes); absent where there is none. Such an image cannot be verified."),
    }),
    recipe: schemas/* strictObject */.rej({ sha256 })
        .optional()
        .describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
    inputs: schemas/* strictObject */.rej({
        digest: sha256,
        arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe("Build arguments as given or defaulted."),
        files: schemas/* record */.g1P(schemas/* string */.YjP(), sha256)
            .describe("Files that the recipe takes from the context, path relative to it → sha256."),
        secrets: schemas/* array */.YOg(schemas/* string */.YjP())
            .min(1)
            .optional()
            .describe("Names of the secrets that the build had; absent where it had none. Values are nowhere."),
        sourceDateEpoch: schemas/* number */.aig().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds."),
    })
        .optional(),
    bases: schemas/* array */.YOg(baseSchema),
    builder: builderSchema.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), collectedSchema),
    stages: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d+$/), stageSchema)
        .optional()
        .describe("What earlier stages of the recipe installed, by index from 0: materials of the image, not in it. Absent for a recipe of one stage, and where they could not be read."),
    transient: transientSchema.describe("Packages that the build installed and removed again, by ecosystem, as logs in the image and the output of pip and uv say; none for an ecosystem that leaves neither."),
    isolatedBuilds: isolatedBuildsSchema.describe("There where pip built packages in environments of their own, as its output says."),
    archives: archivesSchema.describe("The archives that apt in the image asks."),
    fetched: schemas/* array */.YOg(fetchedSchema)
        .optional()
        .describe("Everything that the build fetched over HTTP and HTTPS; there where it was recorded."),
    vault: schemas/* strictObject */.rej({ index: sha256 })
        .optional()
        .describe("sha256 of the vault's index of this build; there where it was recorded."),
    unlocked: schemas/* array */.YOg(unlockedSchema),
    floats: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Packages declared free to move, "ecosystem:name" patterns from the config.'),
});


/***/ }),

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   L9: () => (/* binding */ reserveBuild),
/* harmony export */   Qv: () => (/* binding */ publishedBy),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   d$: () => (/* binding */ buildIdOf),
/* harmony export */   w: () => (/* binding */ findBuild),
/* harmony export */   yY: () => (/* binding */ publishedTs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66996);
/* harmony import */ var _name_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95776);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90201);
/* harmony import */ var _queued_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70368);








/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, the build's files, and what ends the hold on it
 */
async function reserveBuild(store, name, now = new Date()) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(name));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolderInside */ .Vh)(store, folder);
    const present = await names(folder);
    for (let second = 0; second < 600; second++) {
        const ts = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTs */ .$2)(new Date(now.getTime() + second * 1000));
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFiles */ .Tr)(store, name, ts);
        if (present.some((file) => file.startsWith(`${name}-${ts}.`)))
            continue;
        const release = await (0,_name_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .holdBuild */ .cz)(store, name, ts);
        if (await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .createInside */ .dQ)(store, files.log))
            return { ts, files, release };
        await release();
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `no free name for a build of ${name}`, {
        code: "build-ids-used-up",
        why: "other builds have reserved every build id of the next ten minutes",
        remedy: "run the same command again in a few minutes",
    });
}
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that the text of a name's link names; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** What a name's link holds when it publishes a build. */
const linkTarget = (name, ts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes, "" where none is published or the link is somebody else's. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(name))));
    const held = (0,_name_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .heldBuilds */ .zU)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js__WEBPACK_IMPORTED_MODULE_7__/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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
/** The build that a file belongs to; undefined for files that no build has. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === file) ? ts : undefined;
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
/** Name and moment of a build id; undefined for a word that is none. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * @param prefer without a `ts`: the published one, else the newest that has a lock; or the newest complete one at once
 */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => (prefer === "published" ? build.published : build.state === "complete")) ??
            builds.find((build) => build.state === "complete" || build.state === "lock-only"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        code: "not-in-store",
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}


/***/ }),

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ holdBuild),
/* harmony export */   nh: () => (/* binding */ withNameLock),
/* harmony export */   zU: () => (/* binding */ heldBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26314);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);






/** How long one process waits until another one has published, pruned or written a verdict, in milliseconds. */
const waitMs = 60_000;
/**
 * Does something that changes which builds of a name there are, or what is said of them, while no other process does:
 * on this machine or on another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
function withNameLock(store, name, work) {
    const request = { what: `the builds of ${name}`, waitMs };
    return (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name), ".lock"), request, work);
}
/**
 * Holds a build that is being built, verified or used, so that it is not pruned meanwhile: by an empty file whose name
 * says which process holds it. A killed process holds nothing any more, and what it was writing is removed. Call it
 * under the name's lock.
 */
async function holdBuild(store, name, ts) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name));
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, at, "only what is there");
    await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder).finally(() => folder.close());
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryName */ .N)(`held-${ts}`));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .createInside */ .dQ)(store, path);
    return async () => void (await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFileInside */ .$E)(store, path));
}
/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTemporaryName */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


/***/ }),

/***/ 70368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ queuedBuilds),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   g9: () => (/* binding */ queueFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
const runSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ builds: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
/** Build ids of the builds that wait to be verified: those of the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedIfThere */ .L)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "results")));
    try {
        const { builds } = runSchema.parse(JSON.parse(String(bytes)));
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);


/***/ })

};
;