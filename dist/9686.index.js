"use strict";
exports.id = 9686;
exports.ids = [9686];
exports.modules = {

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ minimumVersions),
/* harmony export */   QN: () => (/* binding */ privateRoot),
/* harmony export */   Qd: () => (/* binding */ examineProgram),
/* harmony export */   Sg: () => (/* binding */ toolFolders),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   findApptainer: () => (/* binding */ findApptainer),
/* harmony export */   pO: () => (/* binding */ locateApptainer)
/* harmony export */ });
/* unused harmony export parseVersion */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47182);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39335);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21880);







/**
 * Oldest supported versions: `build --build-arg` and `{{ name }}` in recipes exist since Apptainer 1.2 and
 * SingularityCE 4.0.
 */
const minimumVersions = {
    apptainer: "1.2.0",
    singularity: "4.0.0",
};
const systemRoot = "/opt/stx-container/apptainer";
/** Folder of the private copies of Apptainer: one for the whole machine for root, else one of the user. */
function privateRoot() {
    if (process.getuid?.() === 0)
        return systemRoot;
    return (0,_files_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .userCacheFolder */ .s)("apptainer");
}
/**
 * Compares two dotted versions number by number; a suffix after `-`, `+` or `~` is ignored.
 * @returns below 0, 0 or above 0, for sort
 */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The output of `--version` → name and version; undefined if it is neither program. */
function parseVersion(printed) {
    const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
    if (!match)
        return undefined;
    return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2] };
}
/**
 * Folders to add to the PATH for this Apptainer: the tools of a private copy that was installed without root
 * (squashfs-tools, debootstrap …). Empty for any other.
 */
function toolFolders(apptainer) {
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(apptainer.command)), "tools", "usr");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(tools) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tools, "bin"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tools, "sbin")] : [];
}
/** Looks for unsquashfs on the PATH, then beside the program, because Apptainer 1.4 and newer ship it. */
async function findUnsquashfs(command) {
    const path = [...toolFolders({ command }), (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .aq)().PATH].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    const found = await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)("unsquashfs", path);
    if (found)
        return found;
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(command)));
    for (const libexec of ["libexec", "lib"]) {
        const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
        if (await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .isExecutable */ .T)(bundled))
            return bundled;
    }
    return undefined;
}
/**
 * Runs `--version` of one program.
 * @returns undefined if it does not run or is another program
 * @throws Failure if it is too old
 */
async function examineProgram(command) {
    let printed;
    try {
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .eF)(command, ["--version"], { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 20_000 });
        if (result.code !== 0)
            return undefined;
        printed = result.stdout;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            return undefined;
        throw error;
    }
    const parsed = parseVersion(printed);
    if (!parsed)
        return undefined;
    const minimum = minimumVersions[parsed.name];
    if (compareVersions(parsed.version, minimum) < 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
            code: "apptainer-too-old",
            why: `build arguments need at least version ${minimum}`,
            remedy: `install a newer version, or remove ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(command)} from the PATH and run \`stx-container setup\``,
        });
    }
    return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}
/** Absolute paths where Apptainer may be: on the PATH, then private copies below `roots`. */
async function* candidates(roots) {
    for (const name of ["apptainer", "singularity"]) {
        const onPath = await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)(name);
        if (onPath !== undefined)
            yield onPath;
    }
    for (const root of new Set(roots))
        yield* await privateCopies(root);
}
/**
 * The program that {@link findApptainer} tries first, without running it to ask its version: for commands that start
 * often.
 */
async function locateApptainer(root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot]))
        return command;
    return undefined;
}
/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root);
    }
    catch {
        return [];
    }
    // Folders that begin with a dot are incomplete: a complete copy gets its name by one rename.
    const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
    const commands = complete.reverse().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, "bin", "apptainer"));
    const runnable = await Promise.all(commands.map(_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .isExecutable */ .T));
    return commands.filter((_, i) => runnable[i]);
}
/** Whether a version is the wanted one; a packager's suffix ("1.5.3-2.el9") is ignored. */
function isVersion(version, wanted) {
    return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}
/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy installed by `ensureApptainer`.
 * @param version accept only this version
 * @param root folder of the private copies
 * @returns undefined if none is found that runs
 * @throws Failure if the one on the PATH is too old
 */
async function findApptainer(version, root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot])) {
        const found = await examineProgram(command);
        if (found && isVersion(found.version, version))
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 19686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff),
  take: () => (/* binding */ take)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/schema.js

const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const file = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: digest });
/** What could not be found out, and why: a snapshot is written all the same. */
const problem = schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), why: schemas/* string */.YjP() });
const snapshotSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** ISO 8601, UTC. */
    at: iso/* datetime */.w$(),
    container: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable(),
        buildId: schemas/* string */.YjP().nullable(),
        image: file.nullable(),
        lock: file.nullable(),
        marker: file.nullable(),
        /** The gate's answer. */
        verified: schemas/* boolean */.zMY().nullable(),
        level: schemas/* string */.YjP().nullable(),
    })
        .nullable(),
    host: schemas/* strictObject */.rej({
        os: schemas/* string */.YjP(),
        kernel: schemas/* string */.YjP(),
        arch: schemas/* string */.YjP(),
        cpus: schemas/* int */.Whr(),
        memoryBytes: schemas/* int */.Whr(),
        apptainer: schemas/* string */.YjP().nullable(),
    }),
    gpus: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), driver: schemas/* string */.YjP(), cuda: schemas/* string */.YjP().nullable() })),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP().nullable(),
        branch: schemas/* string */.YjP().nullable(),
        /** Uncommitted changes; null where git did not say. */
        dirty: schemas/* boolean */.zMY().nullable(),
        /** Address of `origin`, without credentials. */
        remote: schemas/* string */.YjP().nullable(),
    })),
    problems: schemas/* array */.YOg(problem),
});

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/diff.js


/** A snapshot's text. @throws Failure where it is not one */
function parseSnapshot(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw invalid(path, error.message);
    }
    const parsed = snapshotSchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    throw invalid(path, parsed.error.issues.map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`).join("; "));
}
function invalid(path, why) {
    return new failure/* Failure */.H("usage", `${path} is not a snapshot`, {
        code: "snapshot-invalid",
        why,
        remedy: "write one: stx-container snapshot -o FILE",
        place: { path },
    });
}
/** The fields in which two snapshots differ; the moments at which they were taken, and paths, do not count. */
function snapshotDifferences(before, after) {
    const [a, b] = [fieldsOf(before), fieldsOf(after)];
    return [...new Set([...a.keys(), ...b.keys()])]
        .sort()
        .filter((field) => (a.get(field) ?? null) !== (b.get(field) ?? null))
        .map((field) => ({ field, before: a.get(field) ?? null, after: b.get(field) ?? null }));
}
function fieldsOf({ at: _, problems: __, repositories, ...snapshot }) {
    const named = Object.fromEntries(repositories.map(({ path, ...repository }) => [path.split("/").at(-1) ?? path, repository]));
    const fields = new Map();
    flatten({ ...snapshot, repositories: named }, "", fields);
    return fields;
}
function flatten(value, place, fields) {
    if (value === null || typeof value !== "object") {
        if (!place.endsWith(".path"))
            fields.set(place, value);
        return;
    }
    for (const [key, each] of Object.entries(value))
        flatten(each, place === "" ? key : `${place}.${key}`, fields);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/host/release.js
var release = __webpack_require__(31827);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/find-evidence.js
var find_evidence = __webpack_require__(95142);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js + 1 modules
var check = __webpack_require__(64589);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/versions/flat.js
var flat = __webpack_require__(751);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/take.js















/**
 * Writes down what an analysis runs in: image, lock and marker by their digests, host, GPUs, commits of repositories.
 * Never throws: what could not be found out is in `problems`.
 */
async function takeSnapshot(request) {
    const problems = [];
    const attempt = async (what, work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            const why = error instanceof failure/* Failure */.H ? `${error.message}${error.why ? `: ${error.why}` : ""}` : String(error);
            problems.push({ what, why: (0,redact/* redactText */.Rd)(why) });
            return otherwise;
        }
    };
    const [container, host, gpus, repositories] = await Promise.all([
        attempt("container", () => containerOf(request), null),
        attempt("host", hostFacts, emptyHost()),
        attempt("gpus", gpuFacts, []),
        Promise.all(request.repositories.map((path) => attempt(`repository ${path}`, () => repositoryAt(path), unknown(path)))),
    ]);
    const at = (request.now ?? new Date()).toISOString();
    return { schema: 1, at, container, host, gpus, repositories, problems };
}
async function containerOf({ store, subject }) {
    if (subject === undefined) {
        const version = await (0,flat/* activeVersion */.XZ)(store).catch(() => undefined);
        if (version === undefined)
            return null;
        return byPath(`${store}/scitex-v${version}.sif`, store);
    }
    if ("path" in subject)
        return byPath(subject.path, store);
    const build = await (0,builds/* findBuild */.w)(store, subject.name);
    return describe(build.files, `${build.name}-${build.ts}`, await judge({ store, subject }));
}
async function byPath(given, store) {
    const path = await (0,promises_.realpath)(given);
    const evidence = await (0,find_evidence/* findEvidence */.H)(path, { store, digest: digest_cache/* cachedDigest */.n }).catch(() => undefined);
    if (!evidence)
        return describe({ image: path }, (0,external_node_path_.basename)(path, ".sif"), undefined);
    const { name, ts, files } = evidence.subject;
    const answer = await judge({ store, subject: { path } });
    return describe({ ...files, image: path }, `${name}-${ts}`, answer);
}
const judge = (request) => (0,check/* check */.z)({ store: request.store, subject: request.subject, digest: digest_cache/* cachedDigest */.n }).catch(() => undefined);
async function describe(files, id, answer) {
    const [image, lock, verified, unverified] = await Promise.all([files.image, files.lock, files.verified, files.unverified].map(digested));
    return {
        name: (0,builds/* buildIdOf */.d$)(id)?.name ?? id,
        buildId: (0,builds/* buildIdOf */.d$)(id) ? id : null,
        image: image ?? null,
        lock: lock ?? null,
        marker: verified ?? unverified ?? null,
        verified: answer ? answer.open : false,
        level: answer?.level ?? null,
    };
}
async function digested(path) {
    const found = path === undefined ? undefined : await (0,promises_.lstat)(path).catch(() => undefined);
    return path !== undefined && found?.isFile() ? { path, sha256: await (0,digest_cache/* cachedDigest */.n)(path) } : null;
}
const emptyHost = () => ({
    os: "",
    kernel: (0,external_node_os_.release)(),
    arch: process.arch,
    cpus: (0,external_node_os_.cpus)().length,
    memoryBytes: (0,external_node_os_.totalmem)(),
    apptainer: null,
});
async function hostFacts() {
    const command = await (0,find/* locateApptainer */.pO)();
    const found = command === undefined ? undefined : await (0,find/* examineProgram */.Qd)(command);
    return {
        ...emptyHost(),
        os: (await (0,release/* hostRelease */.s)()).prettyName,
        arch: (0,arch/* hostArch */.L)(),
        apptainer: found ? `${found.name} ${found.version}` : null,
    };
}
async function ask(command, args) {
    const { code, stdout, stderr } = await (0,run/* run */.eF)(command, args, {
        env: (0,run/* scrubbedEnvironment */.aq)({ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }),
        timeLimitMs: 10_000,
    });
    if (code === 0)
        return stdout.trim();
    throw new failure/* Failure */.H("infrastructure", `${(0,external_node_path_.basename)(command)} failed`, {
        code: "snapshot-incomplete",
        why: stderr.trim().slice(0, 500),
    });
}
async function gpuFacts() {
    const program = await (0,find_program/* findProgram */.K)("nvidia-smi");
    if (program === undefined)
        return [];
    const rows = await ask(program, ["--query-gpu=name,driver_version", "--format=csv,noheader"]);
    const cuda = /CUDA Version:\s*([\d.]+)/.exec(await ask(program, []).catch(() => ""))?.[1] ?? null;
    return rows
        .split("\n")
        .filter((row) => row !== "")
        .map((row) => {
        const [name = "", driver = ""] = row.split(",").map((cell) => cell.trim());
        return { name, driver, cuda };
    });
}
const unknown = (path) => ({
    path,
    commit: null,
    branch: null,
    dirty: null,
    remote: null,
});
async function repositoryAt(path) {
    const git = (...args) => ask("git", ["-C", path, "-c", "core.fsmonitor=false", ...args]);
    const commit = await git("rev-parse", "HEAD");
    const [branch, changes, remote] = await Promise.all([
        git("branch", "--show-current").catch(() => ""),
        git("status", "--porcelain").catch(() => undefined),
        git("remote", "get-url", "origin").catch(() => ""),
    ]);
    return {
        path,
        commit,
        branch: branch || null,
        dirty: changes === undefined ? null : changes !== "",
        remote: remote ? withoutCredentials(remote) : null,
    };
}
const withoutCredentials = (remote) => remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/output.js
var output = __webpack_require__(6301);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/snapshot.js









async function take(image, flags) {
    const snapshot = await takeSnapshot({
        store: (0,absolute/* absolute */.y)(flags.store),
        subject: image === undefined ? undefined : (0,subject/* imageSubject */.m1)(image),
        repositories: flags.repo.map(absolute/* absolute */.y),
    });
    for (const { what, why } of snapshot.problems)
        process.stderr.write(`not found out: ${(0,report_escape/* oneLine */.TN)(`${what}: ${why}`)}\n`);
    await (0,output/* writeOutput */.z)(`${JSON.stringify(snapshot, null, 2)}\n`, flags.output);
}
async function diff(before, after, flags) {
    const [a, b] = await Promise.all([before, after].map(async (path) => parseSnapshot((await (0,user_files/* readUserFile */.E)((0,absolute/* absolute */.y)(path), "snapshot")).toString("utf8"), path)));
    const found = snapshotDifferences(a, b);
    if (found.length > 0)
        process.exitCode = failure/* exitCodes */.h.unverified;
    const rows = found.map(({ field, before: was, after: is }) => [
        field,
        (0,report_escape/* oneLine */.TN)(String(was)),
        "→",
        (0,report_escape/* oneLine */.TN)(String(is)),
    ]);
    const words = found.length > 0 ? (0,format/* formatTable */.ku)(rows) : "The two environments are the same.";
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(found) : words}\n`);
}


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66996);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31869);





/**
 * Writes a result to the file given with --output (completely or not at all), else to stdout.
 * @throws Failure if the file cannot be written
 */
async function writeOutput(text, output) {
    if (output === undefined || output === "-") {
        process.stdout.write(text);
        return;
    }
    const path = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_4__/* .absolute */ .y)(output);
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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    // A pipe or a device (/dev/null, /dev/stdout) must not be replaced by a file.
    if (found && !found.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    // A link stays, and its target is replaced by a file of the same mode.
    if (!found)
        return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInside */ .gE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path, text);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInside */ .gE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), file, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, found.mode);
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
    const cause = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error.cause : error;
    const { code } = cause;
    if (code === "ENOENT") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `could not write ${path}`, {
            code: "output-unwritable",
            why: `the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist, or files cannot be created in it`,
            remedy: "create the folder, or choose another file with --output",
            cause,
        });
    }
    const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
    if (why === undefined)
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(kind, `could not write ${path}`, { code: "output-unwritable", why, remedy, cause });
}


/***/ }),

/***/ 33839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   HU: () => (/* binding */ parseOsRelease),
/* harmony export */   TE: () => (/* binding */ osReleaseFiles),
/* harmony export */   _W: () => (/* binding */ osRelease),
/* harmony export */   hp: () => (/* binding */ distroOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11996);

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined where it is not known. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return id && version && `${id}-${version}`;
}
/** Where os-release(5) is looked for, in this order. */
const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
/** Files of distributions from before os-release, and what their text says: the ID that os-release gives it later. */
const olderFiles = [
    ["/etc/redhat-release", redHatId],
    ["/etc/system-release", redHatId],
    [
        "/etc/SuSE-release",
        (text) => (/^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined),
    ],
    ["/etc/alpine-release", () => "alpine"],
    ["/etc/debian_version", () => "debian"],
];
function redHatId(text) {
    const names = [
        [/^Red Hat Enterprise Linux/i, "rhel"],
        [/^CentOS/i, "centos"],
        [/^Fedora/i, "fedora"],
        [/^Scientific Linux/i, "scientific"],
        [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
        [/^Amazon Linux/i, "amzn"],
    ];
    return names.find(([name]) => name.test(text))?.[1];
}
/** Reads the distribution of an image: its os-release, else the file that it had before there was one. */
const osRelease = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTree */ .Xw)(async (tree) => releaseIn(tree, "/"));
/** The distribution of a system in a folder of an image. */
async function releaseIn(tree, root) {
    const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
    const base = root === "/" ? "" : root;
    const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
    const text = path ? ((await tree.read([base + path])).get(base + path)?.toString() ?? "") : "";
    const older = olderFiles.find(([each]) => each === path);
    if (older) {
        const id = older[1](text);
        return { id, versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0] };
    }
    const fields = parseOsRelease(text);
    return {
        id: fields.ID?.toLowerCase() || undefined,
        versionId: fields.VERSION_ID || undefined,
        codename: fields.VERSION_CODENAME || undefined,
    };
}
/**
 * The fields of an os-release text, as os-release(5) defines them: shell assignments without expansions; of a field
 * given twice the last value counts. Lines that are not assignments are skipped.
 */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
        if (!match)
            continue;
        const [, name, double, single, bare] = match;
        fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
    }
    return fields;
}


/***/ }),

/***/ 31827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hostRelease)
/* harmony export */ });
/* unused harmony export debianArch */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33839);



/** Node's name of an architecture → Debian's. */
function debianArch(node = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()) {
    const names = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
    return names[node] ?? node;
}
async function readOsRelease() {
    for (const path of _ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__/* .osReleaseFiles */ .TE) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
/** Reads the distribution of this host; fields are empty if it does not state them. */
async function hostRelease() {
    const fields = (0,_ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOsRelease */ .HU)(await readOsRelease());
    return {
        id: fields.ID ?? "",
        prettyName: fields.PRETTY_NAME ?? "",
        like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
        codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
        arch: debianArch(),
    };
}


/***/ }),

/***/ 94883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ activeIn),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Yf: () => (/* binding */ activate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66996);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21880);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4813);







const linkPath = ({ folder, link }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, link);
/** What was active one after the other; the times of files do not show it: copying and working in them changes them. */
const historyPath = ({ folder, link }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;
/** The version that the link names. The link is read once and not followed further: where it leads may move. */
async function activeIn(at) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(linkPath(at)).catch(() => "");
    return target === "" ? undefined : at.versionOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
}
async function readEvents(at) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(historyPath(at), longest, { what: "history" });
    return (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHistory */ .i6)(bytes?.toString("utf8") ?? "").events;
}
/**
 * Points the link at a version, in one step, and writes it into the history. The version must be there.
 * @param useSudo change the link as root, by sudo, in a folder that this user cannot write; there is no history then
 * @returns the version that was active until now
 * @throws Failure where something else is in the place of the link
 */
async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
    const from = await activeIn(at);
    if (useSudo) {
        await replaceAsRoot(at, at.fileOf(version));
        return from;
    }
    await note(at, isRollback ? "rolled-back" : "published", version, from);
    const isOurs = (old) => at.versionOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(old)) !== undefined;
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceSymlinkInside */ .q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
    return from;
}
async function note(at, event, ts, from) {
    const now = new Date().toISOString();
    const line = (what) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .appendLineInside */ .ZX)(at.folder, historyPath(at), JSON.stringify({ ...what, at: now }));
    // A link that somebody moved by hand is what a rollback goes back to.
    if (from !== undefined && (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedBefore */ .gi)(await readEvents(at)).at(-1) !== from)
        await line({ event: "published", ts: from });
    await line({ event, ts, ...(from !== undefined && { from }) });
}
async function replaceAsRoot(at, file) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
    for (const argv of [
        ["ln", "-sfn", "--", file, temporary],
        ["mv", "-Tf", "--", temporary, linkPath(at)],
    ]) {
        const limits = { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 30_000 };
        const { code, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)("sudo", ["-n", "--", ...argv], limits);
        if (code !== 0)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `could not change ${linkPath(at)} as root`, {
                code: "sudo-refused",
                why: stderr.trim(),
                remedy: "allow it in sudoers, or run the command as the owner of the folder",
            });
    }
}
/**
 * Makes the version active that was active before; where the folder has no history, the next older one.
 * @param versions that are there, newest first
 * @throws Failure where there is none
 */
async function rollBack(at, versions, useSudo = false) {
    const from = await activeIn(at);
    const version = from && ((await activeBefore(at, from, versions)) ?? versions[versions.indexOf(from) + 1]);
    if (!from || !version)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `no version was active before in ${at.folder}`, {
            code: "nothing-to-roll-back",
            why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
            remedy: "choose one yourself with the command `switch`",
        });
    await activate(at, version, { useSudo, isRollback: true });
    return { version, from };
}
async function activeBefore(at, active, versions) {
    const events = await readEvents(at);
    const before = (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedBefore */ .gi)(events);
    const place = before.lastIndexOf(active);
    // A rollback went past all that is known.
    if (place < 0 && events.at(-1)?.event === "rolled-back")
        return undefined;
    return before
        .slice(0, place < 0 ? undefined : place)
        .findLast((each) => each !== active && versions.includes(each));
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rollbackFlat),
/* harmony export */   C9: () => (/* binding */ switchFlat),
/* harmony export */   Mm: () => (/* binding */ assertCount),
/* harmony export */   QJ: () => (/* binding */ cleanupFlat),
/* harmony export */   XZ: () => (/* binding */ activeVersion),
/* harmony export */   dN: () => (/* binding */ purgeSifs),
/* harmony export */   hP: () => (/* binding */ flatVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66996);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93237);
/* harmony import */ var _active_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94883);






const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const fileOf = (version) => `scitex-v${version}.sif`;
const linkIn = (folder) => ({ folder, link: "current.sif", fileOf, versionOf });
/** The images of a folder, newest first; [] for a folder that does not exist. */
async function flatVersions(folder) {
    const active = await activeVersion(folder);
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of files) {
        const version = versionOf(file);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        // A link counts, too: in a store, it leads to the image of the published build.
        const image = version === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (version === undefined || !image?.isFile())
            continue;
        const { size, mtime } = image;
        found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}
const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
/** The version that `current.sif` names; undefined where there is none. */
const activeVersion = (folder) => (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .activeIn */ .E1)(linkIn(folder));
/**
 * Makes a version the active one, in one step.
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something else is in the place of the link
 */
async function switchFlat(folder, version, useSudo = false) {
    const at = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openExistingStore */ .dy)(folder);
    const versions = await flatVersions(at);
    if (!versions.some((each) => each.version === version))
        throw missing(at, version, versions);
    return (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .activate */ .Yf)(linkIn(at), version, { useSudo });
}
/**
 * Makes the version active that was active before.
 * @returns the version that is active now, and the one until then
 */
async function rollbackFlat(folder, useSudo = false) {
    const at = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openExistingStore */ .dy)(folder);
    const versions = (await flatVersions(at)).map(({ version }) => version);
    return (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .rollBack */ .Fu)(linkIn(at), versions, useSudo);
}
/**
 * The versions that are removed to keep the active one and `keep` more; base images (`scitex-base-v*.sif`) and links are
 * never removed.
 * @param apply remove them
 * @returns absolute paths
 */
async function cleanupFlat(folder, keep, apply) {
    assertCount(keep);
    const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
    const removed = [];
    for (const { path } of old) {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileInside */ .$E)(folder, path);
        removed.push(path);
    }
    return removed;
}
/**
 * What of a folder's images is no longer needed: files `*.sif.old` and `*.sif.backup.*`, and old versions as
 * {@link cleanupFlat} removes them. Base images, the active version, links and builds of a store stay.
 */
async function purgeSifs(folder, keep, apply) {
    const old = await cleanupFlat(folder, keep, apply);
    const left = [];
    for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileInside */ .$E)(folder, path);
        left.push(path);
    }
    return [...left, ...old];
}
/** @throws Failure for what is not a number of things to keep */
function assertCount(keep) {
    if (Number.isInteger(keep) && keep >= 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `invalid number to keep: ${keep}`, {
        code: "wrong-use",
        why: "it must be a whole number, 0 or more",
        remedy: "correct the number",
    });
}
function missing(folder, version, versions) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no version ${version} in ${folder}`, {
        code: "version-missing",
        why: versions.length > 0
            ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
            : "the folder has no scitex-v*.sif",
        remedy: "choose one of them, or name another folder",
    });
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