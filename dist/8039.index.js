"use strict";
exports.id = 8039;
exports.ids = [8039];
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
/** Layers are unpacked as by rootless umoci, unless root is root in the namespace around, too (1.4.5, measured). */
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

/***/ 60813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName),
/* harmony export */   u: () => (/* binding */ parseTemporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


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

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GE: () => (/* binding */ processFate),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



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