"use strict";
exports.id = 6658;
exports.ids = [6658];
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

/***/ 67032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canonical: () => (/* binding */ canonical_canonical)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical.js
var canonical = __webpack_require__(82415);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical-form.js
var canonical_form = __webpack_require__(74646);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/definition.js
var pin_definition = __webpack_require__(14874);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/recipe-lines.js
var recipe_lines = __webpack_require__(41079);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/canonicalise.js + 3 modules
var canonicalise = __webpack_require__(59985);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/prepare.js
var prepare = __webpack_require__(76172);
// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/canonical.js
















/**
 * Rewrites an image into its canonical form: two images that differ only in the builder, the time and the caches become
 * the same bytes. The image itself is not changed.
 * @throws Failure "usage" where something is at the output's path, "inconclusive" where the image cannot be read whole
 */
async function makeCanonical(request) {
    const { image, output, epoch, recipe, tmp = (0,external_node_os_.tmpdir)(), signal } = request;
    await (0,user_files/* assertUserFile */.O)(image, "image");
    await assertNothingAt(output);
    const remove = (0,prepare/* scratchRemover */.$R)({ privileges: "auto" });
    const scratch = await (0,store_scratch/* openScratch */.jd)({ store: (0,external_node_path_.dirname)(output), tmp, purpose: "canonical", remove });
    try {
        const made = (0,external_node_path_.join)(scratch.path, "image.sif");
        const work = (0,external_node_path_.join)(scratch.path, "work");
        await (0,inside/* makeFolderInside */.Vh)(scratch.path, work);
        const apptainer = await (0,find.findApptainer)();
        const text = recipe === undefined ? await recipeInside(image) : await (0,user_files/* readUserFile */.E)(recipe, "recipe");
        const facts = await (0,canonicalise/* canonicalise */._I)({
            image,
            output: made,
            scratch: work,
            epoch,
            without: request.without,
            recipe: text && ((0,recipe_lines/* takeRecipe */.U1)(text) ?? text),
            privileges: "auto",
            apptainer,
            signal,
        });
        const file = await (0,file_digest/* imageDigest */.W)(made);
        const tree = await (0,image_open.openImage)(made);
        const digest = await (0,canonical/* canonicalDigest */.X)(tree, facts.epoch).finally(() => tree.close());
        await (0,inside/* moveNewFileInside */.Wi)(made, (0,external_node_path_.dirname)(output), output);
        return { path: output, ...file, canonicalDigest: digest, ...facts };
    }
    finally {
        await scratch.close();
    }
}
/** The recipe that an image of this program carries among lines of ours, which hold the moment of its build; undefined for any other image. */
async function recipeInside(image) {
    const tree = await (0,image_open.openImage)(image);
    const files = await tree.read([canonical_form/* definitionPath */.XM]).finally(() => tree.close());
    const definition = files.get(canonical_form/* definitionPath */.XM);
    return definition && (0,pin_definition/* recipeOfDefinition */.T)(definition);
}
async function assertNothingAt(path) {
    if (!(await (0,promises_.stat)(path).catch(() => undefined)))
        return;
    throw new failure/* Failure */.H("usage", `${path} already exists`, {
        code: "image-exists",
        why: "an image is never overwritten",
        remedy: "remove the file, or name another with --output",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/canonical.js





/** How many paths are named before the rest is counted. */
const shown = 20;
/** Writes the canonical form of an image and says what it changed. */
async function canonical_canonical(image, { output, recipe, epoch, without, tmp, json }) {
    const made = await makeCanonical({
        image: (0,absolute/* absolute */.y)(image),
        output: (0,absolute/* absolute */.y)(output),
        ...(epoch === undefined ? {} : { epoch: seconds(epoch) }),
        ...(recipe === undefined ? {} : { recipe: (0,absolute/* absolute */.y)(recipe) }),
        ...(without === undefined ? {} : { without }),
        ...(tmp === undefined ? {} : { tmp: (0,absolute/* absolute */.y)(tmp) }),
    });
    process.stdout.write(json ? `${JSON.stringify(made)}\n` : words(made));
}
function seconds(text) {
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    throw new failure/* Failure */.H("usage", `invalid value "${(0,report_escape/* stripControl */.kU)(text)}" for --epoch`, {
        code: "wrong-use",
        why: "it is a number of seconds since 1970",
        remedy: "take inputs.sourceDateEpoch of the lock",
    });
}
function words({ path, sha256, epoch, changes, clamped, leftOut, squashfsTools }) {
    const date = new Date(epoch * 1000).toISOString().replace(".000", "");
    const rest = changes.length > shown ? [`  and ${(0,plural/* plural */.L)(changes.length - shown, "path")} more (--json)`] : [];
    return [
        `${sha256}  ${(0,report_escape/* stripControl */.kU)(path)}`,
        `Packed by squashfs-tools ${squashfsTools}; no time is after ${date} (${(0,plural/* plural */.L)(clamped, "time")} changed).`,
        ...leftOut.map((what) => `Left out: ${(0,report_escape/* stripControl */.kU)(what)}`),
        ...changes.slice(0, shown).map(({ path: at, change }) => `  ${change}  ${(0,report_escape/* stripControl */.kU)(at)}`),
        ...rest,
        "",
    ].join("\n");
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ unlessFloat),
/* harmony export */   Dp: () => (/* binding */ bySystem),
/* harmony export */   c8: () => (/* binding */ pinsFolderInSed),
/* harmony export */   n$: () => (/* binding */ pinsFolder),
/* harmony export */   p8: () => (/* binding */ setOnly),
/* harmony export */   px: () => (/* binding */ floatFile)
/* harmony export */ });
/* unused harmony export nothingKnown */
/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
const pinsFolder = "/.stx-lock";
/** The same in a regular expression of sed. */
const pinsFolderInSed = pinsFolder.replaceAll(".", "\\.");
/** Nothing is known but the image. */
const nothingKnown = { script: "", isolatedBuilds: false };
/** The names of an ecosystem that float, as a file for {@link unlessFloat}. */
function floatFile(id, floats) {
    return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
}
/** The beginning of a shell command that is run unless the package `$name` floats. */
function unlessFloat(id, floats) {
    return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
}
/** The packages of the image's own system, and a remark on each system in a folder of it, which no pin reaches. */
function bySystem(packages, called, manager) {
    const own = packages.filter(({ prefix }) => prefix === undefined);
    const folders = new Set(packages.flatMap(({ prefix }) => prefix ?? []));
    const unlocked = [...folders].sort().map((folder) => ({
        what: `${called} in ${folder}`,
        reason: `${manager} does not manage that system: a rebuild that differs is found, not prevented`,
    }));
    return { own, unlocked };
}
/** A line of sed for {@link Standing.forget}: takes a variable away that only this program sets. */
const setOnly = (variable) => String.raw `/^\(export \|declare -x \)\{0,1\}${variable}=/d`;


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

/***/ 87645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted)
/* harmony export */ });
const asIs = (argv) => argv;
/** How an ordinary user or root sets up a network for a build. */
function rooted(privileges) {
    if (privileges.asOwner) {
        // Root of a namespace with all ids needs no --fakeroot, which would ask for the same ids once more.
        return { mode: "root-userns", wrap: privileges.asOwner, flags: [], inside: asIs };
    }
    if (process.getuid?.() === 0 || privileges.mode === "sudo")
        return { ...privileges, inside: asIs };
    const own = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
    return {
        ...privileges,
        wrap: (argv) => ["unshare", "--user", "--map-root-user", "--", ...argv],
        inside: (argv) => ["unshare", "--user", ...own, "--", ...argv],
    };
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Number of letters to insert, delete, replace or swap with the next to change one word into the other. */
function distance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
        }
        before = row;
        row = next;
    }
    return row[to.length];
}
/** The known word that was probably meant by `word`; undefined if none is similar. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}


/***/ }),

/***/ 14874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recipeOfDefinition)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24929);
/* harmony import */ var _recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41079);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32948);



/**
 * The recipe in the definition that an image of this program carries, without the lines that a first build or the pins
 * put around its script. Apptainer keeps a definition from its first header on, so comments before that are gone.
 * @param definition bytes of `/.singularity.d/Singularity`
 * @returns undefined where no such lines are in it: then the definition is the recipe
 */
function recipeOfDefinition(definition) {
    const whole = (0,_recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRecipe */ .U1)(definition);
    if (whole)
        return whole;
    const lines = Buffer.from(definition)
        .toString("latin1")
        .split(/(?<=\n)/);
    const own = withoutDrivers((0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKeeping */ .S)(lines));
    return own.length === lines.length ? undefined : Buffer.from(own.join(""), "latin1");
}
/** The lines without each driver, of every stage that has one. */
function withoutDrivers(lines) {
    const opening = lines.findLastIndex((line) => _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .openings */ .mS.includes(line.trimEnd()));
    const mark = lines.findIndex((line, at) => at > opening && _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .markPattern */ .QU.test(line.trimEnd()));
    if (opening < 1 || mark < 0)
        return lines;
    // The header before the opening is ours, too, and so is one without a line below it.
    const after = lines.slice(mark + 1);
    const last = after.findLastIndex((line, at) => line.trimEnd() === _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHeader */ .jU && isEnd(after[at + 1]));
    const before = withoutDrivers(lines.slice(0, opening - 1));
    return [...before, ...(last < 0 ? after : after.toSpliced(last, 1))];
}
const isEnd = (next) => next === undefined || next.startsWith("%");


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

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ finishBuild),
/* harmony export */   y: () => (/* binding */ clearBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





/** The file in a scratch folder that says which files of the store are this build's: a line each, before it is named. */
const claimsFile = "claims.jsonl";
/**
 * Puts a finished build into the store. The lock goes last: at whatever instant this is cut off, a build that has one
 * is complete, and the next run removes the files of one that has none.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: what it was writing and, where it got to no lock, the
 * files that it put there. A file is its own by its inode: one that somebody put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: its file has no name yet.
        }
    }
    return claims;
}


/***/ }),

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishRemoval),
/* harmony export */   p: () => (/* binding */ removeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // A disk that is full is what most prune for.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
        }
        finally {
            await trash.folder.close();
        }
    }
    finally {
        await scratch.close();
    }
}
function onFullDisk(error) {
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT")
        throw error;
}
/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), trash);
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function discard(folder, file, trash) {
    if (!(await folder.look(file))?.isFile())
        return;
    if (trash === undefined)
        return folder.unlink(file);
    try {
        await folder.rename(file, trash, file);
    }
    catch (error) {
        // Somebody mounted another disk for the scratch.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Ends a removal that was cut off; nothing where its first step was not done. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(removal.store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


/***/ }),

/***/ 17752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var folder = __webpack_require__(28363);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/own-folder.js
var own_folder = __webpack_require__(89128);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It ended meanwhile, or is not ours to look into.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // No /proc here.
        return [];
    }
}
/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Another user's folder does not show what this user runs.
    if ((0,external_node_fs_.statSync)(scratch).uid !== process.getuid?.())
        return;
    const name = Buffer.from(scratch).toString("latin1");
    for (let round = 0; round < 20; round++) {
        const found = processesIn(name);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // It ended meanwhile, or is root's.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/remove-build.js
var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/scratch.js












/** How long a process that cannot be looked up here is taken to be alive after it last showed that it is. */
const unseenMs = 24 * 3600_000;
/** How often a process shows that it is alive. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, and first removes those whose process was killed. */
async function openScratch(request) {
    const { parent, at } = await openParent(request).catch(async (error) => {
        await request.release?.();
        throw error;
    });
    try {
        await sweepScratch(parent, request.remove);
        const facts = request.serves ? { serves: request.serves } : {};
        const { name, folder } = await (0,own_folder/* makeOwnFolder */.xc)(parent, request.purpose, facts);
        const beat = setInterval(() => void touch(folder), beatMs).unref();
        const close = async () => {
            clearInterval(beat);
            await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
            await folder.close();
            await parent.close();
            await request.release?.();
        };
        return { path: (0,external_node_path_.join)(at, name), close };
    }
    catch (error) {
        await parent.close();
        await request.release?.();
        throw (0,failures/* fileFailure */.f)(error, `could not make a scratch folder in ${at}`);
    }
}
function leftOver(at, name, error) {
    const why = error instanceof failure/* Failure */.H ? `${error.message}: ${error.why}` : error.message;
    return `could not remove the scratch folder ${(0,external_node_path_.join)(at, name)}: ${why}`;
}
/** The folder that scratch folders are in; the caller closes it. */
async function openParent({ store, tmp }) {
    if (tmp !== undefined)
        return openPrivate(tmp);
    const at = (0,external_node_path_.join)(store, ".scratch");
    try {
        return { parent: await (0,inside/* openInside */.X$)(store, at, "make folders"), at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
}
/**
 * This user's own folder below one that many may write into, like /tmp: named after the user, and for no other user.
 * @throws Failure where somebody else made a folder or link of that name
 */
async function openPrivate(tmp) {
    const uid = process.getuid?.() ?? 0;
    const name = `stx-container-${uid}`;
    const at = (0,external_node_path_.join)(tmp, name);
    await (0,folders/* makeFolder */.f)(tmp);
    let shared;
    try {
        shared = await folder/* Folder */.vd.open(tmp);
        await shared.make(name, 0o700);
        const parent = await shared.folder(name);
        await makePrivate(parent, uid).catch(async (error) => {
            await parent.close();
            throw error;
        });
        return { parent, at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
    finally {
        await shared?.close();
    }
}
async function makePrivate(folder, uid) {
    const { uid: owner, mode } = await folder.stat();
    if (owner !== BigInt(uid)) {
        throw new failure/* Failure */.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
            code: "scratch-not-private",
            why: `its owner is the user ${owner}, who could read and change a build in it`,
            remedy: "choose a folder that others cannot write to with --tmp",
        });
    }
    if ((mode & 63n) !== 0n)
        await folder.chmod(0o700);
}
/** Shows processes on other machines that this one lives. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/** What became of a scratch folder's process. A machine that cannot be asked is given a day since its last sign. */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes the scratch folders whose process has ended, with the processes that it left and what it left of its build.
 * Only what is provably ours is touched; what cannot be removed now is left, and never keeps a new build from running.
 * @returns names of what was removed, and of what is not provably ours
 */
async function sweepScratch(parent, remover) {
    const found = { removed: [], foreign: [], used: [] };
    for (const name of await parent.names()) {
        const swept = await sweepOne(parent, name, remover).catch(() => "used");
        found[swept].push(name);
    }
    return found;
}
/** Ends in the store what a killed process did there. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** A store that was removed meanwhile needs nothing more. */
function ignoreAbsent(error) {
    if (error.code !== "ENOENT")
        throw error;
}
async function sweepOne(parent, name, remover) {
    if ((0,temporary_names/* parseTemporaryName */.u)(name))
        return (await (0,own_folder/* removeLeftover */.MG)(parent, name)) ? "removed" : "used";
    const own = await (0,own_folder/* openOwnFolder */.NL)(parent, name);
    if (own === undefined)
        return "foreign";
    const { folder, ownership } = own;
    try {
        if (!(await isOver(folder, ownership.process)))
            return "used";
        await tidyStore(folder, ownership.facts).catch(ignoreAbsent);
        if ((0,identity/* processFate */.GE)(ownership.process) === "gone")
            await endOrphans(folder.path).catch(() => { });
        await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, remover);
        return "removed";
    }
    finally {
        await folder.close();
    }
}


/***/ })

};
;