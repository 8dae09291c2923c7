"use strict";
exports.id = 4312;
exports.ids = [4312];
exports.modules = {

/***/ 55111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 3 modules
var ensure = __webpack_require__(68664);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/prepare-host.js
var prepare_host = __webpack_require__(142);
// EXTERNAL MODULE: ./.cache/compiled/src/host/ca.js + 2 modules
var ca = __webpack_require__(93265);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/host/subids.js
var subids = __webpack_require__(76980);
// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/doctor.js












const gib = 1024 ** 3;
/** A build needs three to four times its image: downloads, unpacked tree, squashfs, SIF. */
const factor = 4;
/** Image size that is assumed where the store holds none yet, bytes. */
const assumedImage = 1 * gib;
/** Types of network file systems by their number in statfs(2), where builds are slow or fail at chown. */
const networkFilesystems = {
    26985: "NFS", // 0x6969
    198183888: "Lustre", // 0x0bd00bd0
    1196443219: "GPFS", // 0x47504653
    428016422: "BeeGFS", // 0x19830326
    4283649346: "CIFS", // 0xff534d42
    4266872130: "SMB2", // 0xfe534d42
    12805120: "Ceph", // 0x00c36400
    1397113167: "AFS", // 0x5346414f
};
const tmpfs = 0x01021994;
async function aboutApptainer() {
    const base = { id: "apptainer", title: "Apptainer" };
    try {
        const apptainer = await (0,find.findApptainer)();
        if (!apptainer) {
            const remedy = "Run `stx-container setup`, which installs it.";
            const detail = "neither apptainer nor singularity is on the PATH, nor is there a private copy";
            return { finding: { ...base, level: "error", detail, remedy }, apptainer };
        }
        const detail = `${apptainer.name} ${apptainer.version} (${apptainer.command}; at least ${find/* minimumVersions */.Q[apptainer.name]} is needed)`;
        return { finding: { ...base, level: "ok", detail }, apptainer };
    }
    catch (error) {
        return { finding: fromFailure(base, error), apptainer: undefined };
    }
}
function fromFailure(base, error) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const detail = [error.message, error.why].filter(Boolean).join(": ");
    return { ...base, level: "error", detail, ...(error.remedy !== undefined && { remedy: error.remedy }) };
}
const modes = {
    root: "root with all capabilities",
    "root-userns": "root lacks capabilities, so builds run in a user namespace that has them",
    "user-subuid": "ordinary user with subordinate ids",
    "user-userns": "ordinary user without subordinate ids, only root is mapped",
    fakeroot: "fakeroot, as requested",
    sudo: "sudo, as requested",
};
async function aboutPrivileges() {
    const base = { id: "privileges", title: "Privileges" };
    try {
        const { mode } = await (0,privileges/* choosePrivileges */.Q5)("auto");
        const detail = `${mode}: ${modes[mode]}`;
        if (mode !== "user-userns")
            return { ...base, level: "ok", detail };
        return {
            ...base,
            level: "warning",
            detail: `${detail}; recipes that create users or bootstrap a distribution may fail`,
            remedy: "See the finding on subordinate ids.",
        };
    }
    catch (error) {
        return fromFailure(base, error);
    }
}
async function aboutNamespaces() {
    const base = { id: "user-namespaces", title: "User namespaces" };
    const env = (0,run/* scrubbedEnvironment */.aq)();
    const tried = await (0,run/* run */.eF)("unshare", ["--user", "--map-root-user", "true"], {
        env,
        timeLimitMs: 10_000,
    }).catch((error) => ({ code: 1, stderr: error.why ?? error.message }));
    if (tried.code === 0)
        return { ...base, level: "ok", detail: "allowed" };
    const obstacle = await (0,privileges/* namespaceObstacle */.lC)();
    return {
        ...base,
        level: process.getuid?.() === 0 ? "warning" : "error",
        detail: obstacle?.why ?? `refused: ${tried.stderr.trim()}`,
        remedy: obstacle?.remedy ?? "In a container, start it with --privileged or seccomp=unconfined.",
    };
}
async function aboutAppArmor() {
    const base = { id: "apparmor", title: "AppArmor" };
    const read = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");
    const restricts = await read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
    if (restricts.trim() !== "1") {
        const detail = restricts === "" ? "sets no limit on user namespaces here" : "does not restrict user namespaces";
        return { ...base, level: "ok", detail };
    }
    if ((0,external_node_fs_.existsSync)("/etc/apparmor.d/apptainer")) {
        return { ...base, level: "ok", detail: "restricts user namespaces, but has a profile for Apptainer" };
    }
    return {
        ...base,
        level: process.getuid?.() === 0 ? "warning" : "error",
        detail: "restricts user namespaces, and has no profile for Apptainer",
        remedy: "Run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, or install Apptainer's package.",
    };
}
function aboutFuse() {
    const base = { id: "fuse", title: "FUSE" };
    if (!(0,external_node_fs_.existsSync)("/dev/fuse")) {
        const detail = "there is no /dev/fuse, so images are unpacked at every exec; builds work";
        return {
            ...base,
            level: "warning",
            detail,
            remedy: "Load the module (`modprobe fuse`), in a container add `--device /dev/fuse`.",
        };
    }
    if (process.getuid?.() === 0 || (0,prepare_host/* fuseIsOpen */.u)())
        return { ...base, level: "ok", detail: "/dev/fuse can be used" };
    const detail = "/dev/fuse is closed to ordinary users, so images are unpacked at every exec; builds work";
    return { ...base, level: "warning", detail, remedy: "Ask for `chmod 0666 /dev/fuse`." };
}
function aboutSubids() {
    const base = { id: "subids", title: "Subordinate ids" };
    const ranges = (0,subids/* ownRanges */.ZA)();
    const { name } = (0,subids/* currentUser */.Ny)();
    if (ranges) {
        const last = ranges.users.start + ranges.users.count - 1;
        return { ...base, level: "ok", detail: `${name} has ${ranges.users.start} to ${last}` };
    }
    return {
        ...base,
        level: "warning",
        detail: `${name} has no 65536 ids in both /etc/subuid and /etc/subgid`,
        remedy: "Run `stx-container setup` as root or with sudo, or ask for `apptainer config fakeroot --add`.",
    };
}
async function aboutNewuidmap() {
    const base = { id: "newuidmap", title: "newuidmap" };
    const found = await (0,find_program/* findProgram */.K)("newuidmap");
    if (found)
        return { ...base, level: "ok", detail: found };
    const remedy = "Install the package `uidmap` (Debian, Ubuntu) or `shadow-utils` (Fedora, EL).";
    return { ...base, level: "warning", detail: "is missing, so subordinate ids cannot be used", remedy };
}
async function aboutSquashfs(apptainer) {
    const base = { id: "squashfs-tools", title: "Squashfs tools" };
    const unsquashfs = apptainer?.unsquashfs ?? (await (0,find_program/* findProgram */.K)("unsquashfs"));
    if (unsquashfs)
        return { ...base, level: "ok", detail: unsquashfs };
    const remedy = "Run `stx-container setup`, or install the package `squashfs-tools`.";
    return { ...base, level: "error", detail: "unsquashfs and mksquashfs are missing", remedy };
}
async function aboutCa() {
    const base = { id: "ca-bundle", title: "CA bundle" };
    const count = (0,ca/* uniqueCertificates */.Oh)([await (0,ca/* systemBundle */.EX)()]).length;
    if (count === 0) {
        const remedy = "Install the package `ca-certificates`.";
        return {
            ...base,
            level: "warning",
            detail: "this host has none, so no https download will work",
            remedy,
        };
    }
    const own = await (0,ca/* hasOwnCa */.x2)();
    const given = own ? "; this host trusts CAs of its own, so %post gets this bundle" : "";
    return { ...base, level: "ok", detail: `${count} certificates${given}` };
}
/** The nearest folder on the way up that exists. */
function existing(path) {
    let folder = path;
    while (!(0,external_node_fs_.existsSync)(folder) && folder !== (0,external_node_path_.dirname)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
/** Bytes of the largest image in a store; 0 where it has none. */
async function largestImage(root) {
    let largest = 0;
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (!entry.isFile() || !entry.name.endsWith(".sif"))
            continue;
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)).catch(() => ({ size: 0 }));
        largest = Math.max(largest, size);
    }
    return largest;
}
const spoken = (bytes) => `${(bytes / gib).toFixed(1)} GiB`;
async function aboutSpace(id, title, path, needed) {
    const folder = existing(path);
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    const free = bavail * bsize;
    const detail = `${spoken(free)} free for ${path} (a build may need ${spoken(needed)})`;
    if (free >= needed)
        return { id, title, level: "ok", detail };
    const remedy = "Free space, or set a scratch folder on another disk (`--tmp`).";
    return { id, title, level: free < gib / 4 ? "error" : "warning", detail, remedy };
}
async function aboutFilesystem(path) {
    const base = { id: "build-filesystem", title: "File system of the build folder" };
    const folder = existing(path);
    const { type } = await (0,promises_.statfs)(folder);
    const network = networkFilesystems[type];
    const remedy = "Set a scratch folder on a local disk (`--tmp`).";
    if (network) {
        const detail = `${folder} is on ${network}, where builds without root are slow or fail at chown`;
        return { ...base, level: "warning", detail, remedy };
    }
    if (type === tmpfs) {
        const detail = `${folder} is in memory (tmpfs), which a build may fill`;
        return { ...base, level: "warning", detail, remedy };
    }
    const options = await mountOptions(folder);
    const unfit = ["noexec", "nodev"].filter((option) => options.includes(option));
    if (unfit.includes("noexec")) {
        return {
            ...base,
            level: "error",
            detail: `${folder} is mounted noexec, so no %post can run there`,
            remedy,
        };
    }
    if (unfit.length > 0) {
        return { ...base, level: "warning", detail: `${folder} is mounted ${unfit.join(",")}`, remedy };
    }
    return { ...base, level: "ok", detail: `${folder} is on a local disk` };
}
/** Options of the mount that a folder is on, after /proc/self/mounts. */
async function mountOptions(folder) {
    const mounts = await (0,promises_.readFile)("/proc/self/mounts", "utf8").catch(() => "");
    let best = { at: "", options: [] };
    for (const line of mounts.split("\n")) {
        const [, at, , options] = line.split(" ");
        if (at === undefined || options === undefined)
            continue;
        const below = at === "/" || folder === at || folder.startsWith(`${at}/`);
        if (below && at.length >= best.at.length)
            best = { at, options: options.split(",") };
    }
    return best.options;
}
/**
 * Looks at what this host allows, by trying where that is quick; changes nothing.
 * @param root the store's folder, absolute; builds take their scratch space there by default
 * @returns findings in the order to read them; those that are not ok carry a remedy
 */
async function examine(root) {
    const { finding, apptainer } = await aboutApptainer();
    const needed = factor * Math.max(assumedImage, await largestImage(root));
    const cache = process.env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return [
        finding,
        ...(await Promise.all([
            aboutPrivileges(),
            aboutNamespaces(),
            aboutAppArmor(),
            aboutFuse(),
            aboutSubids(),
            aboutNewuidmap(),
            aboutSquashfs(apptainer),
            aboutCa(),
            aboutSpace("build-space", "Space for builds", root, needed),
            aboutSpace("cache-space", "Space for the cache", cache, gib),
            aboutFilesystem(root),
        ])),
    ];
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/terminal.js
var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/host.js





const print = (text) => process.stdout.write(`${text}\n`);
async function setup(flags) {
    const apptainer = await (0,terminal/* watching */._A)((live) => {
        live.phase("Preparing Apptainer and this host");
        return (0,ensure.ensureApptainer)({ note: (text) => live.note(text) });
    });
    print(flags.json
        ? JSON.stringify(apptainer)
        : `${apptainer.name} ${apptainer.version} is ready: ${apptainer.command}`);
}
const symbols = { ok: "✔", warning: "!", error: "✘" };
async function doctor(flags) {
    const findings = await examine((0,request/* absolute */.ys)(flags.store));
    if (findings.some(({ level }) => level === "error"))
        process.exitCode = failure/* exitCodes */.h.failed;
    if (flags.json)
        return void print(JSON.stringify(findings));
    for (const { level, title, detail, remedy } of findings) {
        print(`${symbols[level]} ${title}: ${detail}`);
        if (remedy)
            print(`    To do: ${remedy}`);
    }
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
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
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
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

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ })

};
;