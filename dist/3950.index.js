"use strict";
exports.id = 3950;
exports.ids = [3950,4378,5142,5669];
exports.modules = {

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
// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js
var check = __webpack_require__(62854);
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
    const evidence = await (0,find_evidence.findEvidence)(path, { store, digest: digest_cache/* cachedDigest */.n }).catch(() => undefined);
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
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/snapshot.js









async function take(image, flags) {
    const snapshot = await takeSnapshot({
        store: (0,absolute/* absolute */.y)(flags.store),
        subject: image === undefined ? undefined : (0,subject.imageSubject)(image),
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

/***/ 17794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
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

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
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

/***/ 64897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostArch),
/* harmony export */   M: () => (/* binding */ imageArch)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38862);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78448);



/** Node's words for a processor (process.arch) → Go's, where they differ. */
const goWords = { x64: "amd64", ia32: "386", mipsel: "mipsle" };
/**
 * This machine's architecture as Go spells it, and with it Apptainer, SIF and OCI ("amd64", "arm64", "ppc64le").
 * @param node the processor as Node calls it, which has one word for both kinds of ppc64
 */
function hostArch(node = process.arch, byteOrder = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)()) {
    if (node === "ppc64")
        return byteOrder === "LE" ? "ppc64le" : "ppc64";
    return goWords[node] ?? node;
}
/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines = {
    3: "386",
    21: "ppc64le",
    22: "s390x",
    40: "arm",
    62: "amd64",
    183: "arm64",
    243: "riscv64",
};
/** Programs that nearly every image has, the smallest first. */
const usual = ["/usr/bin/env", "/bin/true", "/bin/sh", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"];
/** How many other programs are looked at, where none of these is there, and how big they may be in bytes. */
const others = 50;
const othersSize = 2 ** 24;
/**
 * The architecture of an image in Go's spelling: as its own header says it, else as its programs show; "unknown" where
 * none does.
 */
async function imageArch(tree) {
    if (tree.arch !== undefined)
        return tree.arch;
    for (const path of usual) {
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    let looked = 0;
    for (const { path, type, mode, size } of tree.entries.values()) {
        if (type !== "file" || (mode & 0o111) === 0 || size > othersSize)
            continue;
        if (looked++ === others)
            break;
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    return "unknown";
}
/** What machine a file is for that is a program; elf(5), e_machine. */
async function programArch(tree, path) {
    if ((tree.resolve(path)?.size ?? 0) > _tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultReadLimit */ .h0)
        return undefined;
    const bytes = (await tree.read([path])).get(path);
    if (!bytes || bytes.length <= 20 || !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isElf */ .aB)(bytes))
        return undefined;
    return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
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

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   E$: () => (/* binding */ templateMatches),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   Nh: () => (/* binding */ parseBuildArgument),
/* harmony export */   QK: () => (/* binding */ showTemplate),
/* harmony export */   gQ: () => (/* binding */ replaceTemplates),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}


/***/ }),

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
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

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Dy: () => (/* binding */ names),
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
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52490);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
/* harmony import */ var _queued_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70368);







/** The names in a folder of the store; [] for one that is not there. */
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
    return publishedBy(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name))));
    const held = (0,_held_js__WEBPACK_IMPORTED_MODULE_4__/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js__WEBPACK_IMPORTED_MODULE_6__/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
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
        const { folder, ...files } = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)("", name, ts);
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
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
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

/***/ 52490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ heldBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60813);


/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemporaryName */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RS: () => (/* binding */ tornAt),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   bQ: () => (/* binding */ isOtherEvent),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been another event than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
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


/***/ }),

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Ve: () => (/* binding */ newStoreFiles),
/* harmony export */   dy: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
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
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
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
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);


/***/ }),

/***/ 95142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOfFile: () => (/* binding */ evidenceOfFile),
/* harmony export */   findEvidence: () => (/* binding */ findEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63983);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36697);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89257);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77772);











/**
 * The build that an image is of, also where the image was renamed, copied or deployed: by the marker that is given; in
 * the store by the image's own name or its digest; else by the files beside it that have its name, or a lock that names it.
 * @throws Failure("unverified", "no-marker") where there is none; for a path without a file
 */
async function findEvidence(path, places) {
    const image = await imageAt(path);
    const sha256 = await (places.digest ?? _files_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256File */ .Q3)(image);
    const found = await findSubject(image, sha256, places);
    if (!found)
        throw sha256 === emptySha256 ? emptyFile(path) : noEvidence(path, sha256, places);
    return { ...found, sha256 };
}
/** The endings of a build's files, apart from its image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];
/**
 * The build that a lock, marker, recipe or locked recipe is of, by the lock beside it; its image only where it has the
 * same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
async function evidenceOfFile(path, store) {
    const ending = endings.find((each) => path.endsWith(each));
    if (ending === undefined)
        return undefined;
    const [folder, stem] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)];
    const lockPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.lock`);
    if (ending === ".def")
        await assertNotAlone(path, lockPath);
    const lock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBuiltLock */ .sl)(lockPath);
    const image = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.sif`);
    const hasImage = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(image).then(Boolean, () => false);
    const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
    return { subject, store: await storeAround(subject, store), sha256: lock.image.sha256 };
}
/** A user's own recipe is not a file of a build; which build is meant, only its name says. */
async function assertNotAlone(path, lock) {
    const isThere = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).then(Boolean, () => false);
    if ((await isThere(lock)) || !(await isThere(path)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a recipe, not a file of a build`, {
        code: "wrong-kind-of-file",
        why: "there is no lock beside it",
        remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`,
    });
}
/** The image itself, with every link to it followed: the user named this very path. */
async function imageAt(path) {
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    const found = image === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(image);
    if (image !== undefined && found?.isFile())
        return image;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: found ? "not-a-regular-file" : "no-such-file",
        why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
        remedy: "check the path",
    });
}
async function findSubject(image, digest, { marker, store }) {
    if (marker !== undefined)
        return { subject: await ofMarker(marker, image, digest), store: undefined };
    const own = await ofOwnName(image);
    const around = own && (await storeAround(own, store));
    if (own && around)
        return { subject: own, store: around };
    // What the store says comes first: files beside the image may be those of an earlier verdict.
    const stored = store === undefined ? undefined : await ofStore(store, image, digest);
    if (stored)
        return { subject: stored, store };
    const beside = own ?? (await newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(image), image, digest));
    return beside && { subject: beside, store: undefined };
}
async function ofStore(store, image, digest) {
    const names = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), image, digest)));
    return newestFirst(all.filter((each) => each !== undefined))[0];
}
/** The store, where a build's files lie in it. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image, digest) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined))?.isDirectory()) {
        const found = await newestOf(path, image, digest);
        if (found)
            return found;
        throw noEvidence(image, digest, { store: path });
    }
    const stem = /^(.+)\.(?:un)?verified$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))?.[1];
    if (stem === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not the path of a marker`, {
            code: "wrong-use",
            why: "a marker's name ends in .verified or .unverified",
            remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
        });
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceLimits */ .Y.marker, { what: "marker" });
    return subjectIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), stem, (0,_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .parseMarker */ .gY)(bytes, path).evidence, image);
}
/** The build whose files have the image's own name, whatever its digest: the gate says whether it is that image. */
async function ofOwnName(image) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(image);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(image, ".sif");
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
        return undefined;
    const named = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .buildIdOf */ .d$)(stem) ?? (await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${stem}.lock`)));
    return named && subjectIn(folder, stem, named, image);
}
/** The newest build of a folder whose lock names a digest. */
async function newestOf(folder, image, digest) {
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
        const lock = await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), digest);
        if (lock?.image.sha256 === digest)
            found.push(await subjectIn(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file, ".lock"), lock, image));
    }
    return newestFirst(found)[0];
}
const newestFirst = (subjects) => subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));
/** A lock of a build; undefined for what is not one, and where `mention` is given for one without these words. */
async function lockAt(path, mention = "") {
    try {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceLimits */ .Y.lock, { what: "lock" });
        if (!bytes?.includes(mention))
            return undefined;
        return (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLock */ .PG)(bytes.toString("utf8"), path), path);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
async function subjectIn(folder, stem, { name, ts }, image) {
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, stem + ending);
    const history = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "history.jsonl");
    // In a store there must be a history; beside loose files there may be one.
    const isStored = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === name && stem === `${name}-${ts}`;
    const hasHistory = isStored || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(history).then(Boolean, () => false));
    return {
        name,
        ts,
        files: {
            image,
            lock: file(".lock"),
            lockedRecipe: file(".def"),
            recipe: file(".rough.def"),
            verified: file(".verified"),
            unverified: file(".unverified"),
            history: hasHistory ? history : undefined,
        },
    };
}
/** That of no bytes. */
const emptySha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").digest("hex");
function emptyFile(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", `there is nothing to check in ${path}`, {
        code: "image-empty",
        why: "the file is empty, as a copy or download that failed leaves it",
        remedy: "fetch the file again, or build it again",
    });
}
function noEvidence(path, sha256, { store }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", `there is no marker for ${path}`, {
        code: "no-marker",
        why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
        remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)",
    });
}


/***/ }),

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
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


/***/ }),

/***/ 89257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ readLockFileIfThere),
/* harmony export */   cx: () => (/* binding */ readLockFile),
/* harmony export */   sl: () => (/* binding */ readBuiltLock)
/* harmony export */ });
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


/***/ })

};
;