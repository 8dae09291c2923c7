"use strict";
exports.id = 4557;
exports.ids = [4557,8862];
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
    const env = (0,run/* scrubbedEnvironment */.a)();
    const tried = await (0,run/* run */.e)("unshare", ["--user", "--map-root-user", "true"], {
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

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ readBuildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   w0: () => (/* binding */ flagSettings),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64018);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76172);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90201);








/** The absolute path, with "~" expanded. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
                code: "build-argument-invalid",
                why: "names consist of letters, digits and underscores, and values are one line",
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(flags.timeLimit)}`, {
            code: "time-limit-invalid",
            why: "it is not a number of minutes",
            remedy: `pass a number above 0 and up to ${most} to --time-limit`,
        });
    }
    return (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, absolute);
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_7__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.vault ? { vault: { record: flags.record ?? "bodies" } } : {}),
    };
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
            env: (0,run/* scrubbedEnvironment */.a)(),
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

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r")).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


/***/ }),

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
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
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
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
        // What is still to walk, last part first.
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
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
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


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ })

};
;