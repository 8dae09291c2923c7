"use strict";
exports.id = 3972;
exports.ids = [3972];
exports.modules = {

/***/ 62666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ builderDifferences),
/* harmony export */   R: () => (/* binding */ builderWarnings)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6557);

/** SingularityCE, which locks record in the same field, counts from 4.0 (the oldest that is supported) and has none of it. */
const isFrom15 = ({ apptainer }) => (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(apptainer, "1.5.0") >= 0 && (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(apptainer, "4.0.0") < 0;
const isOrdinaryUser = ({ mode }) => /^(?:user-|fakeroot)/.test(mode);
/** Whether this builder packs every file as root's: Apptainer 1.5 does for any user but root (packer/squashfs.go, v1.5.3). */
const losesOwners = (builder) => isFrom15(builder) && isOrdinaryUser(builder);
/** Layers are unpacked as by rootless umoci, whichever ids the namespace has (1.4.5, measured). */
const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";
/** What a builder is known to do to an image, for `doctor`. */
const builderWarnings = (builder) => losesOwners(builder) ? [ownersLost] : [];
/**
 * In what two builders differ, as causes of files that differ: first what is known of these versions and modes, then what is
 * simply another. Empty for equal builders.
 */
function builderDifferences(before, after) {
    const known = [
        losesOwners(before) !== losesOwners(after) && ownersLost,
        isOrdinaryUser(before) !== isOrdinaryUser(after) && baseOwnersLost,
        isFrom15(before) !== isFrom15(after) &&
            "Apptainer before 1.5 escapes $, \" and \\ in a base's variables twice, in /.singularity.d/env/10-docker2singularity.sh",
    ].filter((each) => each !== false);
    const others = [
        ["Apptainer", before.apptainer, after.apptainer],
        ["mode", before.mode, after.mode],
        ["squashfs-tools", before.squashfsTools, after.squashfsTools],
    ].filter(([, one, other]) => one !== other);
    return [
        ...known,
        ...others.map(([what, one, other]) => `${what} ${one ?? "unknown"} and ${other ?? "unknown"}`),
    ];
}


/***/ }),

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 55111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 4 modules
var ensure = __webpack_require__(39750);
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
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/builder-differences.js
var builder_differences = __webpack_require__(62666);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/prepare-host.js
var prepare_host = __webpack_require__(142);
// EXTERNAL MODULE: ./.cache/compiled/src/host/apparmor.js
var apparmor = __webpack_require__(30458);
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
async function aboutPrivileges(apptainer) {
    const base = { id: "privileges", title: "Privileges" };
    try {
        const { mode } = await (0,privileges/* choosePrivileges */.Q5)("auto");
        const detail = `${mode}: ${modes[mode]}`;
        const warnings = apptainer ? (0,builder_differences/* builderWarnings */.R)({ apptainer: apptainer.version, mode }) : [];
        if (warnings.length > 0)
            return {
                ...base,
                level: "warning",
                detail: `${detail}; ${warnings.join("; ")}`,
                remedy: "Build as root, or with Apptainer 1.4, where owners matter.",
            };
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
    const restricts = await (0,apparmor/* restrictsNamespaces */.Gp)();
    if (!restricts) {
        const detail = restricts === undefined ? "sets no limit on user namespaces here" : "does not restrict user namespaces";
        return { ...base, level: "ok", detail };
    }
    if ((0,apparmor/* hasProfile */.ML)()) {
        return { ...base, level: "ok", detail: "restricts user namespaces, but has a profile for Apptainer" };
    }
    return {
        ...base,
        level: process.getuid?.() === 0 ? "warning" : "error",
        detail: "restricts user namespaces, and has no profile for Apptainer",
        remedy: "Run `stx-container setup`, which loads one, or `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
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
            aboutPrivileges(apptainer),
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

// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
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
    const findings = await examine((0,absolute/* absolute */.y)(flags.store));
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

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


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
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


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

/***/ 45804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writeForEveryone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Writes a file of a run's own scratch folder that every user in a build may read, whatever the umask is: apt, for one,
 * reads certificates and names of hosts as the user `_apt`.
 */
async function writeForEveryone(path, content, isProgram = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, isProgram ? 0o755 : 0o644);
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

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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

/***/ 93265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ containLibs),
  x2: () => (/* binding */ hasOwnCa),
  Wf: () => (/* binding */ injectHostCa),
  sl: () => (/* binding */ replaceableBundles),
  EX: () => (/* binding */ systemBundle),
  Oh: () => (/* binding */ uniqueCertificates)
});

// UNUSED EXPORTS: certificates

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/for-everyone.js
var for_everyone = __webpack_require__(45804);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/release-checks.js
/**
 * A stand-in for gpgv that checks signatures as of a moment: a key or a signature that expired after it counts as it did
 * then. Everything else gpgv itself decides. Only expiry is looked at, because the bytes are those of that moment.
 * The status lines are those of GnuPG's doc/DETAILS.
 * @param moment seconds since 1970
 */
function gpgvAsOf(moment) {
    return `#!/bin/sh
# gpgv as of ${new Date(moment * 1000).toISOString()}: what expired since then counts as it did then.
moment=${moment}
fd= next=
for word do
  if [ -n "$next" ]; then fd=$word next=; fi
  case $word in --status-fd) next=1 ;; --status-fd=*) fd=\${word#--status-fd=} ;; esac
done
own=$(cd "$(dirname "$0")" && pwd) program=
IFS=:
for folder in $PATH; do
  if [ "$folder" != "$own" ] && [ -z "$program" ]; then
    for name in gpgv gpgv2 gpgv1; do
      if [ -z "$program" ] && [ -x "$folder/$name" ]; then program=$folder/$name; fi
    done
  fi
done
unset IFS
if [ -z "$program" ]; then echo "gpgv was not found" >&2; exit 127; fi
case $fd in ''|*[!0-9]*) exec "$program" "$@" ;; esac
exec 8>&1
if [ "$fd" = 1 ]; then
  lines=$("$program" "$@") && code=0 || code=$?
else
  lines=$(eval '"$program" "$@" '"$fd"'>&1 1>&8') && code=0 || code=$?
fi
late= early= valid=
while IFS= read -r line; do
  case $line in
    '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*)
      at=\${line##* }
      case $at in ''|*[!0-9]*) early=1 ;; *) if [ "$at" -gt "$moment" ]; then late=1; else early=1; fi ;; esac ;;
    '[GNUPG:] VALIDSIG '*) valid=1 ;;
    '[GNUPG:] BADSIG '* | '[GNUPG:] ERRSIG '* | '[GNUPG:] REVKEYSIG '*) early=1 ;;
  esac
done <<END
$lines
END
if [ -n "$late" ] && [ -z "$early" ] && [ -n "$valid" ]; then
  code=0
  lines=$(printf '%s\\n' "$lines" | while IFS= read -r line; do
    case $line in
      '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*) ;;
      '[GNUPG:] EXPKEYSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPKEYSIG '}" ;;
      '[GNUPG:] EXPSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPSIG '}" ;;
      *) printf '%s\\n' "$line" ;;
    esac
  done)
fi
if [ -n "$lines" ]; then
  if [ "$fd" = 1 ]; then printf '%s\\n' "$lines" >&8; else eval 'printf "%s\\n" "$lines" >&'"$fd"; fi
fi
exit "$code"
`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/trust-store.js

/** What every Java opens a trust store with; it keeps nothing secret. */
const trustStorePassword = "changeit";
/** A string as Java writes it: its length in two bytes, then the bytes. */
function utf(text) {
    const bytes = Buffer.from(text, "utf8");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
function number(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/**
 * Certificates as a Java key store (JKS, version 2), the one form that every version of Java reads.
 * Its format: OpenJDK, sun.security.provider.JavaKeyStore.
 * @param certificates PEM; those that cannot be read are left out
 */
function javaTrustStore(certificates) {
    const encoded = certificates.flatMap((pem) => {
        try {
            return [new external_node_crypto_.X509Certificate(pem).raw];
        }
        catch {
            return [];
        }
    });
    const trustedEntry = 2;
    const entries = encoded.map((der, n) => Buffer.concat([
        ...[number(trustedEntry), utf(`certificate-${n}`), Buffer.alloc(8), utf("X.509")],
        ...[number(der.length), der],
    ]));
    const content = Buffer.concat([number(0xfeedfeed), number(2), number(entries.length), ...entries]);
    const password = Buffer.from(trustStorePassword, "utf16le").swap16();
    // The salt is part of the format.
    const digest = (0,external_node_crypto_.createHash)("sha1").update(password).update("Mighty Aphrodite").update(content).digest();
    return Buffer.concat([content, digest]);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/host/ca.js










/**
 * Where files for a build alone are inside it. Apptainer mounts them read-only into this folder, which every image
 * has and which is empty, through a folder of its session. Neither a file nor a mount point is left in the image.
 */
const containLibs = "/.singularity.d/libs";
/** The CA bundles of the common distributions. */
const systemBundles = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/** Where the distributions' packages install certificates, and where administrators add their own. */
const shippedFolder = "/usr/share/ca-certificates";
const addedFolders = [
    "/usr/local/share/ca-certificates",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/pki/trust/anchors",
];
/** Variables that name another bundle on the host. */
const hostVariables = [
    "SSL_CERT_FILE",
    "NODE_EXTRA_CA_CERTS",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "PIP_CERT",
    "GIT_SSL_CAINFO",
];
/** Variables that point programs inside the build to the injected bundle. */
const postVariables = [
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "NODE_EXTRA_CA_CERTS",
    "GIT_SSL_CAINFO",
    "CARGO_HTTP_CAINFO",
    "JULIA_SSL_CA_ROOTS_PATH",
    "CONDA_SSL_VERIFY",
];
/** Further ones, for a build whose network has its own authority. */
const networkOnlyVariables = [
    "AWS_CA_BUNDLE",
    "CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE",
    "DENO_CERT",
    "HEX_CACERTS_PATH",
    "MAMBA_SSL_VERIFY",
    "NIX_SSL_CERT_FILE",
    "SYSTEM_CERTIFICATE_PATH",
];
const block = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** The certificates in a PEM text. Everything else is left out, so that a private key is never injected by mistake. */
function certificates(pem) {
    return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
}
/** A key that does not depend on how a certificate's lines are wrapped. */
function fingerprint(certificate) {
    const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
    return (0,digest/* sha256 */.sc)(body);
}
/** The certificates of several PEM texts, without duplicates. */
function uniqueCertificates(pems) {
    const byPrint = new Map();
    for (const certificate of pems.flatMap(certificates)) {
        const print = fingerprint(certificate);
        if (!byPrint.has(print))
            byPrint.set(print, certificate);
    }
    return [...byPrint.values()];
}
/** The text of a file; "" if it cannot be read. */
async function readOrEmpty(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** The texts of all files below a folder; none if the folder does not exist. */
async function textsBelow(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
        return await Promise.all(files.map((entry) => readOrEmpty((0,external_node_path_.join)(entry.parentPath, entry.name))));
    }
    catch {
        return [];
    }
}
/** The text of the distribution's CA bundle on this host; "" if there is none. */
async function systemBundle() {
    for (const path of systemBundles) {
        const text = await readOrEmpty(path);
        if (text !== "")
            return text;
    }
    return "";
}
/**
 * Whether this host trusts additional CAs: certificates that are not from the distribution's package, or a bundle
 * named by SSL_CERT_FILE or a similar variable.
 */
async function hasOwnCa() {
    if (hostVariables.some((name) => process.env[name]))
        return true;
    for (const folder of addedFolders) {
        if (uniqueCertificates(await textsBelow(folder)).length > 0)
            return true;
    }
    const shipped = await textsBelow(shippedFolder);
    if (shipped.length === 0)
        return false;
    const known = new Set(uniqueCertificates(shipped).map(fingerprint));
    return uniqueCertificates([await systemBundle()]).some((one) => !known.has(fingerprint(one)));
}
async function bundleOf(setting) {
    if (typeof setting === "object") {
        const found = uniqueCertificates([await readOrEmpty(setting.path)]);
        if (found.length > 0)
            return found;
        throw new failure/* Failure */.H("usage", `no certificate found in ${setting.path}`, {
            code: "ca-bundle-invalid",
            why: "a CA bundle is a readable text file with BEGIN CERTIFICATE blocks",
            remedy: "pass another file to --host-ca, or leave the option out",
        });
    }
    const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
    const found = uniqueCertificates([
        await systemBundle(),
        ...(await Promise.all([...new Set(named)].map((path) => readOrEmpty(path)))),
    ]);
    if (found.length > 0 || setting === "auto")
        return found;
    throw new failure/* Failure */.H("usage", "no CA bundle found on this host", {
        code: "ca-bundle-missing",
        why: `none of these files exists: ${systemBundles.join(", ")}`,
        remedy: "pass the path of the bundle: --host-ca FILE",
    });
}
/** The bundle for a build whose network has its own authority: the host's CAs and this one, so that other servers stay trusted. */
async function bundleWith(setting, authority) {
    const own = await bundleOf(setting === "off" ? "auto" : setting);
    return uniqueCertificates([...(own.length > 0 ? own : external_node_tls_.rootCertificates), authority]);
}
/** Bundles of this host that can be replaced in a build with its own mount namespace. */
function replaceableBundles() {
    return systemBundles.filter((path) => (0,external_node_fs_.existsSync)(path));
}
/** Files that every build with injected certificates gets. apt and wget have no variable for a bundle, only one for a configuration file. */
function bundleFiles(at, bundle, more = []) {
    const path = `${at}/host-ca.crt`;
    const apt = [`Acquire::https::CAInfo "${path}";`, ...more];
    return {
        "host-ca.crt": { content: `${bundle.join("\n")}\n` },
        "host-ca.apt.conf": { content: `${apt.join("\n")}\n` },
        "host-ca.wgetrc": { content: `ca_certificate = ${path}\n` },
    };
}
/** What a build with its own network gets besides: Java's form of the bundle, and a gpgv that knows the build's moment. */
function networkFiles(at, bundle, { replays }, moment) {
    const apt = [
        `Apt::Key::gpgvcommand "${at}/gpgv";`,
        ...(replays ? ['Acquire::Check-Valid-Until "false";', 'Acquire::Check-Date "false";'] : []),
    ];
    return {
        ...bundleFiles(at, bundle, apt),
        "host-ca.jks": { content: javaTrustStore(bundle) },
        gpgv: { content: gpgvAsOf(moment), isProgram: true },
    };
}
function bundleVariables(at) {
    return {
        APT_CONFIG: `${at}/host-ca.apt.conf`,
        WGETRC: `${at}/host-ca.wgetrc`,
        ...Object.fromEntries(postVariables.map((name) => [name, `${at}/host-ca.crt`])),
    };
}
function networkVariables(at) {
    const trustStore = `-Djavax.net.ssl.trustStore=${at}/host-ca.jks`;
    return {
        ...Object.fromEntries(networkOnlyVariables.map((name) => [name, `${at}/host-ca.crt`])),
        JAVA_TOOL_OPTIONS: `${trustStore} -Djavax.net.ssl.trustStorePassword=${trustStorePassword}`,
    };
}
/**
 * Prepares a private copy of the host's CA bundle for a build.
 * @param folder existing scratch folder for the files
 * @param network the build's own network, if it has one; `moment` is when the build is, or was, seconds since 1970;
 * `at` is where the build sees the folder's files
 * @returns undefined if the build gets no certificates
 */
async function injectHostCa(setting, folder, network, { moment = 0, at = containLibs } = {}) {
    if (!network && (setting === "off" || (setting === "auto" && !(await hasOwnCa()))))
        return undefined;
    const bundle = network ? await bundleWith(setting, network.certificate) : await bundleOf(setting);
    if (bundle.length === 0)
        return undefined;
    const contents = network ? networkFiles(at, bundle, network, moment) : bundleFiles(at, bundle);
    for (const [name, { content, isProgram }] of Object.entries(contents))
        await (0,for_everyone/* writeForEveryone */.e)((0,external_node_path_.join)(folder, name), content, isProgram).catch((error) => {
            throw (0,failures/* fileFailure */.f)(error, `could not write ${(0,external_node_path_.join)(folder, name)}`);
        });
    return {
        bundle: (0,external_node_path_.join)(folder, "host-ca.crt"),
        files: Object.keys(contents).map((name) => (0,external_node_path_.join)(folder, name)),
        env: { ...bundleVariables(at), ...(network ? networkVariables(at) : {}) },
    };
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ choosePrivileges),
/* harmony export */   lC: () => (/* binding */ namespaceObstacle),
/* harmony export */   mJ: () => (/* binding */ runPrivileges)
/* harmony export */ });
/* unused harmony exports hasAllCapabilities, sudoPrefix */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39335);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);
/* harmony import */ var _apparmor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30458);
/* harmony import */ var _subids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76980);







const probeLimitMs = 20_000;
/**
 * Whether a process status lists every capability of the kernel; Apptainer as root requests all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
function hasAllCapabilities(status, last) {
    const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
    if (effective === undefined)
        return false;
    const all = (1n << BigInt(last + 1)) - 1n;
    return (BigInt(`0x${effective}`) & all) === all;
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** Whether a process started with `prefix` has all capabilities: this one, or root under sudo. */
async function rootHasAllCapabilities(prefix) {
    const last = Number((await readText("/proc/sys/kernel/cap_last_cap")) || "40");
    if (prefix.length === 0)
        return hasAllCapabilities(await readText("/proc/self/status"), last);
    const seen = await probe([...prefix, "cat", "/proc/self/status"]);
    return seen.ok && hasAllCapabilities(seen.output, last);
}
/** Runs a short command; never throws. */
async function probe(argv) {
    try {
        const [command, ...args] = argv;
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { ok: false, output: error.why ?? error.message };
        throw error;
    }
}
/** The kernel setting that forbids user namespaces, and its remedy; undefined if no setting does. */
async function namespaceObstacle() {
    const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
    if ((await setting("user/max_user_namespaces")) === "0") {
        return {
            why: "the kernel setting user.max_user_namespaces is 0",
            remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`",
        };
    }
    if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
        return {
            why: "the kernel setting kernel.unprivileged_userns_clone is 0",
            remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`",
        };
    }
    if (await (0,_apparmor_js__WEBPACK_IMPORTED_MODULE_5__/* .restrictsNamespaces */ .Gp)()) {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()})`,
        remedy: obstacle?.remedy ??
            "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
                "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces",
    });
}
/** unshare into a user and mount namespace where root has all capabilities and a full range of ids. */
function inFullNamespace(prefix, users, groups) {
    return (argv) => [
        ...prefix,
        "unshare",
        "--user",
        // debootstrap binds a file over /usr/bin/mount, which needs a separate mount namespace.
        "--mount",
        "--map-root-user",
        `--map-users=${users},1,65535`,
        `--map-groups=${groups},1,65535`,
        "--",
        ...argv,
    ];
}
async function asRoot() {
    if (await rootHasAllCapabilities([]))
        return { mode: "root", wrap: (argv) => argv, flags: [] };
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "newuidmap not found", {
            code: "newuidmap-missing",
            why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
            remedy: "run `stx-container setup`, or install the package `uidmap`",
        });
    }
    const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
    const tried = await probe(wrap(["true"]));
    if (!tried.ok)
        throw noNamespaces(tried.output, await namespaceObstacle());
    return { mode: "root-userns", wrap, flags: [] };
}
/**
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only where
 * it lacks capabilities.
 * @throws Failure that names what is missing
 */
async function runPrivileges() {
    return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    if (!namespace.ok && !(0,_apparmor_js__WEBPACK_IMPORTED_MODULE_5__/* .hasProfile */ .ML)())
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
        // Apptainer implies --fakeroot in unprivileged builds; SingularityCE needs the flag.
        return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
    }
    return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}
/** sudo with flags to fail rather than ask for a password, and to pass on our (already scrubbed) environment. */
const sudoPrefix = ["sudo", "-n", "-E", "--"];
async function withSudo() {
    if (process.getuid?.() === 0)
        return { ...(await asRoot()), mode: "sudo" };
    const allowed = await probe(["sudo", "-n", "true"]);
    if (!allowed.ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .aq)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
        code: "sudo-incomplete",
        why: "Apptainer as root requests every capability of the kernel",
        remedy: "leave out the option, because an ordinary user can build, too",
    });
}
/**
 * Determines how builds get their privileges on this machine, by trying.
 * @param requested "auto" takes what works; "sudo" and "fakeroot" force one way
 * @throws Failure that names what is missing and how to install or allow it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
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