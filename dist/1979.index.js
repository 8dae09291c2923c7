"use strict";
exports.id = 1979;
exports.ids = [1979];
exports.modules = {

/***/ 11996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ oncePerTree),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   "if": () => (/* binding */ findOncePerTree)
/* harmony export */ });
/** For callers that only need what could be read: the ecosystem's own collector reports the rest. */
const nobody = { problem() { }, note() { }, seen() { } };
/** The same for what the tree's list of entries alone answers, in which nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image once, however many ask. Its problems are reported to everyone who asks with a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = nobody) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


/***/ }),

/***/ 47182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isCacheAllowed),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");


/***/ }),

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

/***/ 30458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ restrictsNamespaces),
/* harmony export */   Iy: () => (/* binding */ packagedProfile),
/* harmony export */   ML: () => (/* binding */ hasProfile),
/* harmony export */   fP: () => (/* binding */ privateProfile),
/* harmony export */   sq: () => (/* binding */ systemAppArmor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const systemAppArmor = {
    setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    profiles: "/etc/apparmor.d",
};
/** Absolute path of the profile that Apptainer's packages install. */
const packagedProfile = ({ profiles } = systemAppArmor) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(profiles, "apptainer");
const ourPrefix = "stx-container-apptainer-";
/**
 * The profile that we load for a private copy, which names that copy: several users of a machine have one each.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
function privateProfile(starter, { profiles } = systemAppArmor) {
    const name = `${ourPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", starter).slice(0, 12)}`;
    return { name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(profiles, name) };
}
/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
async function restrictsNamespaces({ setting } = systemAppArmor) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(setting, "utf8").catch(() => undefined);
    return text === undefined ? undefined : text.trim() === "1";
}
/** Whether a profile lets an Apptainer make user namespaces nevertheless. */
function hasProfile(system = systemAppArmor) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(packagedProfile(system)))
        return true;
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(system.profiles) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix)));
}


/***/ }),

/***/ 76980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ currentUser),
/* harmony export */   ZA: () => (/* binding */ ownRanges),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jZ: () => (/* binding */ readSubids),
/* harmony export */   lW: () => (/* binding */ freeStart),
/* harmony export */   qU: () => (/* binding */ isOwnUser),
/* harmony export */   t4: () => (/* binding */ fullRange)
/* harmony export */ });
/* unused harmony export parseSubids */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Number of subordinate ids for a full namespace. One less is mapped, because id 0 is the user itself. */
const fullRange = 65_536;
/** Lines of /etc/subuid or /etc/subgid; malformed lines are skipped, as newuidmap does. */
function parseSubids(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
        return match ? [{ owner: match[1], start: Number(match[2]), count: Number(match[3]) }] : [];
    });
}
/** The first range of a user (by name or number) that is large enough for all ids of a distribution. */
function rangeOf(ranges, user) {
    return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
}
/** The lowest start, from 300000 up, of a range of {@link fullRange} ids that overlaps no other range. */
function freeStart(ranges) {
    let start = 300_000;
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    for (const range of sorted) {
        if (range.start < start + fullRange && range.start + range.count > start)
            start = range.start + range.count;
    }
    return start;
}
/** The ranges in a file; none if the file does not exist. */
function readSubids(path) {
    try {
        return parseSubids((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username, uid };
    }
    catch {
        return { name: String(uid), uid };
    }
}
/** Subordinate user and group ids of the current user; undefined unless it has both. */
function ownRanges() {
    const user = currentUser();
    const users = rangeOf(readSubids("/etc/subuid"), user);
    const groups = rangeOf(readSubids("/etc/subgid"), user);
    return users && groups && { users, groups };
}
/** Makes what says whether processes of a user id may be a build's of the current user: its own, root's, subordinate ones. */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A time for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws at once for what it can see itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its input to the end is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    send(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


/***/ })

};
;