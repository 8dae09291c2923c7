export const id = 9220;
export const ids = [9220];
export const modules = {

/***/ 8118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildMode: () => (/* binding */ buildMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(17864);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/github/annotations.js
var annotations = __webpack_require__(12532);
// EXTERNAL MODULE: ./lib/github/context.js
var github_context = __webpack_require__(36681);
// EXTERNAL MODULE: ./lib/github/summary.js
var summary = __webpack_require__(65850);
// EXTERNAL MODULE: ./lib/report/job-summary.js
var job_summary = __webpack_require__(77909);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(90370);
// EXTERNAL MODULE: ./lib/actions/apptainer.js + 1 modules
var apptainer = __webpack_require__(58836);
// EXTERNAL MODULE: ./lib/actions/job.js
var actions_job = __webpack_require__(52223);
// EXTERNAL MODULE: ./lib/actions/paths.js
var actions_paths = __webpack_require__(38584);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/actions/review.js


/**
 * Lints the recipe that is about to be built; the whole report goes into the log, in a group of its own. Of a recipe
 * that cannot be read there is none: the build that follows says why.
 */
async function reviewRecipe(path, workspace, log) {
    const [{ lintRecipe }, { unlockedInputs }, { formatLint }, { parseRecipe }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4868), __webpack_require__.e(4898), __webpack_require__.e(9068)]).then(__webpack_require__.bind(__webpack_require__, 13600)),
        Promise.all(/* import() */[__webpack_require__.e(4898), __webpack_require__.e(9459)]).then(__webpack_require__.bind(__webpack_require__, 49624)),
        Promise.all(/* import() */[__webpack_require__.e(4868), __webpack_require__.e(4898), __webpack_require__.e(6222)]).then(__webpack_require__.bind(__webpack_require__, 49094)),
        __webpack_require__.e(/* import() */ 4868).then(__webpack_require__.bind(__webpack_require__, 44868)),
    ]);
    try {
        const recipe = parseRecipe(await (0,promises_.readFile)(path), (0,external_node_path_.relative)(workspace, path));
        const findings = lintRecipe(recipe);
        if (findings.length > 0) {
            log.phase("reviewing the recipe");
            const sources = new Map([[recipe.path, recipe.lines]]);
            const report = formatLint({ findings, sources }, "terminal").trimEnd();
            for (const line of report.split("\n"))
                log.output(line);
        }
        const judged = new Set(unlockedInputs(recipe).flatMap(({ line }) => line ?? []));
        return { findings: findings.map((one) => ({ ...one, path })), judged };
    }
    catch (error) {
        log.note(`the recipe was not reviewed: ${error instanceof Error ? error.message : error}`);
        return { findings: [], judged: new Set() };
    }
}
/**
 * The review, and what else the lock could not hold, by kind of annotation; the graver before the lesser, because
 * GitHub shows few. What the linter calls an error is a warning here: the build went on, and where it fails the one
 * error is to be its reason.
 */
function annotationsOf({ findings, judged }, unlocked, recipe) {
    const of = (severity) => findings.filter((one) => one.severity === severity).map(remark);
    const notLocked = unlocked
        .filter(({ line }) => line === undefined || !judged.has(line))
        .map(({ line, what, reason }) => ({
        title: "Not locked",
        message: `${what}: ${reason}`,
        place: line === undefined ? { path: recipe } : { path: recipe, line },
    }));
    return { warning: [...of("error"), ...of("warning"), ...notLocked], notice: of("note") };
}
function remark({ rule, path, line, column, message, why, fix }) {
    const text = [`${message}: ${why}`, ...(fix ? ["", "Write instead:", fix] : [])].join("\n");
    return { title: rule, message: text, place: { path, line, column } };
}

;// CONCATENATED MODULE: ./lib/actions/build.js












/** Where the remarks are that GitHub shows no annotation of. */
const rest = "see this step's log and the job summary";
/**
 * Mode build: recipe → image, lock and locked recipe in the store, uploaded one by one.
 * @throws Failure · sets every output of action.yml
 */
async function buildMode(job) {
    const { inputs, context, deps, log, signal } = job;
    (0,github_context/* refuseForkCode */.AD)(context, inputs["allow-fork-code"]);
    const paths = await (0,actions_paths/* confine */.D)(context.workspace, {
        recipe: inputs.recipe,
        context: inputs.context ?? (0,external_node_path_.dirname)(inputs.recipe),
        store: inputs.store,
    });
    const { nameFromRecipe } = await Promise.all(/* import() */[__webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(7897)]).then(__webpack_require__.bind(__webpack_require__, 95131));
    const name = (0,names/* imageName */.tO)(inputs.name ?? nameFromRecipe(paths.recipe));
    const startedAt = performance.now();
    const review = await reviewRecipe(paths.recipe, context.workspace, log);
    let built;
    try {
        await (0,apptainer/* setUpApptainer */.Q)(job);
        built = await deps.build({
            ...paths,
            name,
            buildArgs: inputs["build-args"] ?? {},
            force: inputs.force,
            settings: (0,actions_job/* settingsOf */.f)(inputs, context),
        }, log, signal);
    }
    finally {
        // Beside a failure too: what the review found may be its reason.
        log.end();
        const remarks = annotationsOf(review, built?.lock.unlocked ?? [], paths.recipe);
        for (const kind of ["warning", "notice"])
            (0,annotations/* annotate */.f)(kind, remarks[kind], context.workspace, rest);
    }
    setOutputs(built);
    const elapsedMs = performance.now() - startedAt;
    const trouble = await (0,summary/* writeSummary */.Sy)((0,job_summary/* buildSummary */.f)(built, elapsedMs), job.summaryPath);
    if (trouble)
        log.note(trouble);
    if (inputs.upload)
        await upload(built, job);
}
function setOutputs({ files, digests, name, ts, unchanged, lock }) {
    (0,core/* setOutput */.uH)("image-path", files.image);
    (0,core/* setOutput */.uH)("lock-path", files.lock);
    (0,core/* setOutput */.uH)("locked-recipe-path", files.lockedRecipe);
    (0,core/* setOutput */.uH)("recipe-path", files.recipe);
    (0,core/* setOutput */.uH)("image-digest", `sha256:${digests.image}`);
    (0,core/* setOutput */.uH)("lock-digest", `sha256:${digests.lock}`);
    (0,core/* setOutput */.uH)("locked-recipe-digest", `sha256:${digests.lockedRecipe}`);
    (0,core/* setOutput */.uH)("recipe-digest", `sha256:${digests.recipe}`);
    (0,core/* setOutput */.uH)("inputs-digest", `sha256:${lock.inputs.digest}`);
    (0,core/* setOutput */.uH)("name", name);
    (0,core/* setOutput */.uH)("ts", ts);
    (0,core/* setOutput */.uH)("unchanged", String(unchanged));
}
async function upload({ files, digests }, { log, scratch }) {
    const { uploadFile } = await __webpack_require__.e(/* import() */ 9705).then(__webpack_require__.bind(__webpack_require__, 9705));
    log.phase("uploading image, lock and locked recipe");
    // The image last: where it is too big for the quota, the lock is safe already.
    const uploads = [
        ["lock", files.lock, digests.lock],
        ["locked-recipe", files.lockedRecipe, digests.lockedRecipe],
        ["recipe", files.recipe, digests.recipe],
        ["image", files.image, digests.image],
    ];
    for (const [what, path, digest] of uploads) {
        const { id, sha256 } = await uploadFile(path, scratch);
        if (sha256 !== digest) {
            throw new failure/* Failure */.H("failed", `${path} changed while it was uploaded`, {
                why: "its digest is not the one that the build gave",
                remedy: "let no other step write into the store, and run the job again",
            });
        }
        (0,core/* setOutput */.uH)(`${what}-artifact-id`, String(id));
    }
}


/***/ }),

/***/ 37214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65702);


const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: memory taken anew for each part would make the garbage collector walk the
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
/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await fileDigest(path);
    }
    catch (error) {
        throw (0,_image_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   H0: () => (/* binding */ createExclusive),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   OR: () => (/* binding */ assertUserFile),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   rS: () => (/* binding */ moveFileAtomic),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u3: () => (/* binding */ replaceSymlink)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _image_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65702);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37214);






/** Turns an error of the file system into the Failure a user can act on. */
function fileFailure(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
        return error;
    const { code, message } = error;
    if (code === "ENOSPC" || code === "EDQUOT") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", what, {
            why: code === "ENOSPC" ? "the disk is full" : "your disk quota is used up",
            remedy: "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost",
            cause: error,
        });
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
            why: code === "EROFS" ? "the file system is read-only" : "this user may not write there",
            remedy: "choose a folder that you own with --store",
            cause: error,
        });
    }
    if (code === "EEXIST") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
            why: "a file is in its place",
            remedy: "choose another folder",
            cause: error,
        });
    }
    if (["ENOENT", "ENOTDIR", "EISDIR", _image_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ].includes(code ?? "")) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, { why: message, cause: error });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", what, { why: message, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", what, {
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
const temporary = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
/** Writes a file whole or not at all: temporary file, fsync, rename, fsync of the folder. */
async function writeFileAtomic(path, data) {
    const temp = temporary(path);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temp, "wx", 0o644);
        await handle.writeFile(data);
        await handle.sync();
        await handle.close();
        handle = undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
    catch (error) {
        await handle?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not write ${path}`);
    }
}
/** Moves a finished file to its place, over file systems too, so that it is there whole or not at all. */
async function moveFileAtomic(from, to) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, "r");
        await handle.sync();
        await handle.close();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        }
        catch (error) {
            if (error.code !== "EXDEV")
                throw error;
            const temp = temporary(to);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temp);
                const copy = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temp, "r+");
                await copy.sync();
                await copy.close();
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, to);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true });
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { force: true });
        }
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
    }
    catch (error) {
        throw fileFailure(error, `could not move the finished file to ${to}`);
    }
}
/** Points a link at `target` in one step; at every instant it is the old one or the new one. */
async function replaceSymlink(path, target) {
    const temp = temporary(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, temp);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not point ${path} at ${target}`);
    }
}
/** Creates a file that must not exist yet. @returns false when it does */
async function createExclusive(path) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o644)).close();
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw fileFailure(error, `could not create ${path}`);
    }
}
/** Makes a folder and its parents. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw fileFailure(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await makeFolders(path);
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is no regular file */
async function sha256File(path) {
    try {
        return (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path)).sha256;
    }
    catch (error) {
        throw readFailure(error, `could not read ${path}`);
    }
}
/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, { remedy: "name the file itself" });
        throw readFailure(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r")).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
        throw readFailure(error, `could not read the ${what} ${path}`);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to));
}


/***/ }),

/***/ 65702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ ByteSource),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O9: () => (/* binding */ notAnImage),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);



/** The failure for an image whose bytes contradict its format: nothing can be said about such an image. */
function damaged(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `The image ${path} is damaged`, {
        why,
        remedy: "Build or download the image again; do not use this file.",
        cause,
    });
}
/** The failure for what is of another kind than the images that are known. */
function notAnImage(path, why, remedy = "Give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar).") {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not an image`, { why, remedy });
}
/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies = {
    EACCES: "Read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone.",
    ENAMETOOLONG: "Move the image to a shorter path; an image with folders so deep may also be hostile.",
};
/** The failure for a path that is no image we can open. */
function unreadable(path, cause) {
    const { code = "" } = cause;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `The image ${path} cannot be read`, {
        why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : cause.message,
        remedy: remedies[code] ?? "Check the path and its permissions.",
        cause,
    });
}
/** The code that an error has where a path is no regular file; Linux has none for it, BSD has this one. */
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
/** A range of an open file. Opened once, so that what was checked and what is read later are the same bytes. */
class ByteSource {
    /** The file on disk, for messages. */
    path;
    /** Length of the range in bytes. */
    size;
    #handle;
    #offset;
    constructor(path, handle, offset, size) {
        this.path = path;
        this.#handle = handle;
        this.#offset = offset;
        this.size = size;
    }
    /**
     * A whole regular file.
     * @throws Failure "inconclusive" where the path is missing, unreadable or no regular file
     */
    static async open(path) {
        try {
            const { handle, size } = await openRegular(path);
            return new ByteSource(path, handle, 0, size);
        }
        catch (error) {
            throw unreadable(path, error);
        }
    }
    /** A part of this range; both share the open file. */
    part(offset, size) {
        return new ByteSource(this.path, this.#handle, this.#offset + offset, size);
    }
    /**
     * `length` bytes from `offset`.
     * @throws Failure "inconclusive" where the range ends before that
     */
    async read(offset, length, what) {
        if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.size) {
            throw damaged(this.path, `${what} lies outside: bytes ${offset} to ${offset + length} of ${this.size}`);
        }
        const bytes = Buffer.allocUnsafe(length);
        for (let done = 0; done < length;) {
            const { bytesRead } = await this.#handle.read(bytes, done, length - done, this.#offset + offset + done);
            if (bytesRead === 0)
                throw damaged(this.path, `the file ends within ${what}`);
            done += bytesRead;
        }
        return bytes;
    }
    async close() {
        await this.#handle.close();
    }
}


/***/ }),

/***/ 90370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);


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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(ts)} names no build`, {
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
