"use strict";
exports.id = 7801;
exports.ids = [7801,5277];
exports.modules = {

/***/ 72929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ become)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39335);


/**
 * Replaces this process: signals, the terminal, the exit code and the process id are the command's own, as a job's
 * scheduler wants them.
 */
async function become({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for who shares them: programs do not expect that, and would lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


/***/ }),

/***/ 37801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ versions_deploy),
  switchTo: () => (/* binding */ switchTo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/deploy/deploy.js
var deploy = __webpack_require__(71753);
// EXTERNAL MODULE: ./.cache/compiled/src/files/copy-resumable.js
var copy_resumable = __webpack_require__(18195);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/versions/flat.js
var flat = __webpack_require__(751);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/deploy/flat.js









/** What lies beside an image and belongs to it. */
const beside = [".lock", ".def", ".rough.def", ".verified"];
/**
 * Copies the active image of a folder, its lock and marker where there are any, and the newest base image
 * (`scitex-base-v*.sif`) to another folder, and makes it the active one there. Every copy is read again and compared.
 * @throws Failure where no version is active, or the configuration asks for verified images and it is not
 */
async function deployFlat(folder, to, dryRun = false) {
    const version = await (0,flat/* activeVersion */.XZ)(folder);
    if (version === undefined)
        throw new failure/* Failure */.H("usage", `no version is active in ${folder}`, {
            code: "version-missing",
            why: "there is no link current.sif to a scitex-v*.sif",
            remedy: "make one the active one: stx-container switch VERSION",
        });
    const { image, doubt } = await (0,resolve/* imageForUse */.cf)({
        subject: { path: (0,external_node_path_.join)(folder, `scitex-v${version}.sif`) },
        store: folder,
    });
    const target = dryRun ? to : await (0,store_open/* openStore */.Ch)(to);
    const sources = [
        ...(await baseImages(folder)),
        [image, `scitex-v${version}.sif`],
        ...beside.map((ending) => [
            image.replace(/\.sif$/, ending),
            `scitex-v${version}${ending}`,
        ]),
    ];
    const files = [];
    for (const [source, name] of sources) {
        const file = await deployFile(source, (0,external_node_path_.join)(target, name), target, dryRun);
        if (file)
            files.push(file);
    }
    const from = await (0,flat/* activeVersion */.XZ)(target);
    if (!dryRun && from !== version)
        await (0,flat/* switchFlat */.C9)(target, version);
    return { version, target, files, from, doubt, dryRun };
}
/** The newest base image; none where there is none. */
async function baseImages(folder) {
    const files = (await (0,promises_.readdir)(folder)).filter((file) => /^scitex-base-v.+\.sif$/.test(file));
    const times = await Promise.all(files.map(async (file) => ({ file, at: (await (0,promises_.stat)((0,external_node_path_.join)(folder, file))).mtimeMs })));
    const newest = times.sort((a, b) => b.at - a.at)[0];
    return newest ? [[(0,external_node_path_.join)(folder, newest.file), newest.file]] : [];
}
async function deployFile(source, path, target, dryRun) {
    const found = await (0,promises_.stat)(source).catch(() => undefined);
    if (!found?.isFile())
        return undefined;
    const sha256 = await (0,digest_cache/* cachedDigest */.n)(source);
    const there = await (0,promises_.lstat)(path).catch(() => undefined);
    const isThere = there?.isFile() === true && (await (0,digest_cache/* cachedDigest */.n)(path)) === sha256;
    if (there && !isThere)
        throw new failure/* Failure */.H("usage", `${path} is another file than the one to deploy`, {
            code: "deploy-conflict",
            why: `the target has ${(0,external_node_path_.basename)(path)} with other content; jobs may use it, so it is not replaced`,
            remedy: `move the target's file away: mv ${(0,shell_word/* shellWord */.r)(path)} ${(0,shell_word/* shellWord */.r)(`${path}.old`)}`,
        });
    if (!isThere && !dryRun)
        await (0,copy_resumable/* copyResumable */.s9)({ source, root: target, path, sha256 });
    return { path, bytes: found.size, action: isThere ? "present" : "copy" };
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/deploy/ssh/address.js
var address = __webpack_require__(55277);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/promote.js
var promote = __webpack_require__(43402);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/become.js
var become = __webpack_require__(72929);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/errors.js
var errors = __webpack_require__(41899);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/versions.js















const print = (text) => process.stdout.write(`${text}\n`);
async function switchTo(version, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const isFlat = (await (0,flat/* flatVersions */.hP)(store)).some((each) => each.version === version);
    const { from, now } = isFlat
        ? { from: await (0,flat/* switchFlat */.C9)(store, version, flags.sudo), now: `scitex-v${version}.sif` }
        : await (0,promote/* promote */.p)(store, version).then(({ name, ts, from }) => ({ from, now: `${name}-${ts}` }));
    if (flags.json)
        return void print((0,report_escape/* terminalJson */.t3)({ active: now, from: from || null }));
    print(`${now} is active now${from ? ` (before: ${from})` : ""}.`);
}
/** Deploys to each target; one that fails does not keep the others from it. */
async function versions_deploy(build, flags) {
    if (!flags.flat === (build === undefined))
        throw new failure/* Failure */.H("usage", "name a build, or the folder's active image with --flat", {
            code: "wrong-use",
            why: "one of both is needed",
            remedy: "stx-container deploy BUILD --target DIR, or: stx-container deploy --flat --target DIR",
        });
    const targets = flags.target.map((each) => ((0,address.isSshTarget)(each) ? each : (0,absolute/* absolute */.y)(each)));
    assertPossible(targets, flags);
    if (flags.sudo)
        await becomeRootIfNeeded(targets);
    const done = [];
    const failures = [];
    for (const target of targets) {
        try {
            done.push(await deployTo(target, build, flags));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H) || targets.length === 1)
                throw error;
            failures.push(error);
            process.stderr.write(`${(0,errors/* failureText */.k)(error)}\n`);
        }
    }
    if (failures[0])
        process.exitCode = failure/* exitCodes */.h[failures[0].kind];
    print(flags.json ? (0,report_escape/* terminalJson */.t3)(done) : done.map(deployText).join("\n"));
}
async function deployTo(target, word, flags) {
    const dryRun = flags.dryRun ?? false;
    const store = (0,absolute/* absolute */.y)(flags.store);
    if (word === undefined)
        return deployFlat(store, target, dryRun);
    const build = await (0,subject/* withWord */.$H)(word, store, (given) => (0,subject/* buildIdGiven */.h7)(given, store));
    const rsync = flags.rsync ?? false;
    return (0,deploy.deploy)({ store, build, target, dryRun, rsync, signal: (0,stopping/* stopping */.f)(), onProgress: progress() });
}
/** Says what cannot be done before anything is. */
function assertPossible(targets, { flat, sudo, rsync }) {
    for (const each of targets.filter(address.isSshTarget))
        (0,address/* parseSshTarget */.v)(each);
    const remote = targets.find(address.isSshTarget);
    const [option, remedy] = remote && flat
        ? ["--flat", "deploy a build: stx-container deploy BUILD --target user@host:/folder"]
        : remote && sudo
            ? ["--sudo", "log in as a user who may write there: --target user@host:/folder"]
            : rsync && !remote
                ? ["--rsync", "leave it out"]
                : [];
    if (!option)
        return;
    throw new failure/* Failure */.H("usage", `${option} is of no use for ${remote ?? "a folder of this machine"}`, {
        code: "wrong-use",
        why: remote ? "it works for folders of this machine only" : "it works for targets of other machines only",
        remedy,
    });
}
/** Prints how far a copy is, on one line of a terminal. */
function progress() {
    let last = 0;
    return (_, done, size) => {
        const isEnd = done === size;
        if (!process.stderr.isTTY || (!isEnd && Date.now() - last < 200))
            return;
        last = Date.now();
        process.stderr.write(`\r${(0,format/* formatSize */.Xq)(done)} of ${(0,format/* formatSize */.Xq)(size)} copied\x1b[K${isEnd ? "\n" : ""}`);
    };
}
function deployText(deployed) {
    const { files, target, dryRun, from } = deployed;
    const id = "version" in deployed ? `scitex-v${deployed.version}.sif` : `${deployed.name}-${deployed.ts}`;
    const rows = files.map(({ path, bytes, action }) => [
        action === "present" ? "there" : dryRun ? "would copy" : "copied",
        (0,format/* formatSize */.Xq)(bytes),
        (0,report_escape/* oneLine */.TN)(path),
    ]);
    const end = dryRun
        ? `Would publish ${id} in ${target}.`
        : `${id} is published in ${target}${before(id, from)}.`;
    return `${(0,format/* formatTable */.ku)(rows)}\n${end}`;
}
const before = (id, from) => from && !id.endsWith(from) ? ` (before: ${from})` : "";
/** Starts this program again as root where a target cannot be written. */
async function becomeRootIfNeeded(targets) {
    const writable = await Promise.all(targets.map(canWrite));
    if (process.getuid?.() === 0 || writable.every(Boolean))
        return;
    const words = process.argv.slice(1).filter((word) => word !== "--sudo");
    await (0,become/* become */.U)({
        argv: ["sudo", "--", process.execPath, ...words],
        env: { ...process.env },
    });
}
async function canWrite(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.W_OK);
        return true;
    }
    catch (error) {
        if (error.code !== "ENOENT" || path === (0,external_node_path_.dirname)(path))
            return false;
        return canWrite((0,external_node_path_.dirname)(path));
    }
}


/***/ }),

/***/ 18195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   s9: () => (/* binding */ copyResumable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66996);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64659);







const { O_CREAT, O_RDWR } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const chunk = 4 * 1024 * 1024;
/** The file that a copy is made in: it stays when the copying is cut off, and the next one goes on from its end. */
const partName = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.part`;
/**
 * Copies a large file to a new name, whole or not at all, and goes on where a copy that was cut off ended. What was
 * written is read again: the file gets its name only if its digest is the expected one.
 * @throws Failure for another digest, a full disk, a link in the way
 */
async function copyResumable(request) {
    const { source, root, path } = request;
    let folder;
    let part;
    const from = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegular */ .l)(source).catch((error) => {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFailure */ .f)(error, `could not read ${source}`);
    });
    try {
        folder = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openInside */ .X$)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), "make folders");
        part = await folder.file(partName(path), O_RDWR | O_CREAT);
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .assertOnlyName */ .y3)(part, partName(path));
        await fill(part, from.handle, request);
        await part.chmod((await from.handle.stat()).mode & 0o777);
        await part.sync();
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOnce */ .X0)(folder, partName(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), _inside_js__WEBPACK_IMPORTED_MODULE_5__/* .unclaimed */ .hL);
        await folder.sync();
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFailure */ .f)(error, `could not copy ${source} to ${path}`);
    }
    finally {
        await part?.close();
        await folder?.close();
        await from.handle.close();
    }
}
async function fill(part, from, request) {
    const { size } = await from.stat();
    const { size: there } = await part.stat();
    const begun = there <= size ? there : 0;
    await copyFrom(begun, part, from, size, request);
    let digest = await digestOf(part);
    // What was there may be of another file, or of a disk that lost it.
    if (digest !== request.sha256 && begun > 0) {
        await copyFrom(0, part, from, size, request);
        digest = await digestOf(part);
    }
    if (digest === request.sha256)
        return;
    await part.truncate(0);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `${request.path} is not the file that was to be copied`, {
        code: "copy-differs",
        why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
        remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`,
    });
}
async function copyFrom(offset, part, from, size, { signal, onProgress }) {
    await part.truncate(offset);
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let at = offset;
    for (let reading = from.read(filled, 0, chunk, at);;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return;
        signal?.throwIfAborted();
        reading = from.read(next, 0, chunk, at + bytesRead);
        await writeWhole(part, filled.subarray(0, bytesRead), at);
        at += bytesRead;
        onProgress?.(at, size);
        [filled, next] = [next, filled];
    }
}
async function writeWhole(part, bytes, at) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
        done += bytesWritten;
    }
}
/** sha256 (hex) of an open file. */
async function digestOf(part) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let at = 0;
    for (let reading = part.read(filled, 0, chunk, 0);;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return hash.digest("hex");
        at += bytesRead;
        reading = part.read(next, 0, chunk, at);
        hash.update(filled.subarray(0, bytesRead));
        [filled, next] = [next, filled];
    }
}


/***/ }),

/***/ 71753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_copy_resumable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18195);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85248);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _files_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26314);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13336);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95776);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90201);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93237);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54906);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38799);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8076);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3999);
/* harmony import */ var _ssh_address_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(55277);


















/** How long another deployment to the same folder is waited for, in milliseconds. */
const waitMs = 10 * 60_000;
/**
 * Copies a verified build to another store and publishes it there in one step: jobs that run keep the image that they
 * started with. Files that the target has are not copied again, and an image that was cut off is continued. The gate is
 * asked before, and once more on what was written.
 * @throws Failure where the gate refuses the build, or the target has other files under its build id
 */
async function deploy(request) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openExistingStore */ .dy)(request.store);
    const source = await (0,_source_js__WEBPACK_IMPORTED_MODULE_16__/* .readSource */ .o$)(store, request.build);
    if ((0,_ssh_address_js__WEBPACK_IMPORTED_MODULE_17__.isSshTarget)(request.target)) {
        const { deployBySsh } = await __webpack_require__.e(/* import() */ 9180).then(__webpack_require__.bind(__webpack_require__, 89180));
        return deployBySsh(store, source, request);
    }
    if (request.dryRun)
        return plan(source, request);
    const target = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .Ch)(request.target);
    if (target === store)
        throw sameStore(target);
    const { name } = source.build;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolderInside */ .Vh)(target, folder);
    const lock = { what: `deploying ${name} to ${target}`, waitMs, signal: request.signal };
    return (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .withLock */ .k)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".deploy.lock"), lock, () => deployLocked(store, source, { ...request, target }));
}
async function deployLocked(store, source, request) {
    const { target } = request;
    const { name, ts } = source.build;
    const planned = await plan(source, request);
    const to = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_11__/* .storeFiles */ .Tr)(target, name, ts);
    const copies = new Set(planned.files.filter(({ action }) => action === "copy").map(({ path }) => path));
    for (const part of ["lock", "lockedRecipe", "recipe"]) {
        const text = source.texts[part];
        if (text && copies.has(to[part]))
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(target, to[part], text);
    }
    if (copies.has(to.image))
        await copyImage(source, to, request);
    const from = await (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .withNameLock */ .nh)(target, name, async () => {
        await addVerdicts(store, source.build, target);
        if (source.texts.verified)
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileInside */ .gE)(target, to.verified, source.texts.verified);
        return publishDeployed(target, source, copies.has(to.image));
    });
    return { ...planned, from };
}
function copyImage({ build, imageSha256 }, to, { target, signal, onProgress }) {
    return (0,_files_copy_resumable_js__WEBPACK_IMPORTED_MODULE_3__/* .copyResumable */ .s9)({
        source: build.files.image,
        root: target,
        path: to.image,
        sha256: imageSha256,
        signal,
        onProgress: (done, size) => onProgress?.(to.image, done, size),
    });
}
/** The gate's answer on what is in the target, then the link. An image that was just copied was read for that. */
async function publishDeployed(target, { build, imageSha256 }, isCopied) {
    const { name, ts } = build;
    const deployed = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .findBuild */ .w)(target, `${name}-${ts}`);
    const digest = isCopied ? async () => imageSha256 : _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cachedDigest */ .n;
    await (0,_source_js__WEBPACK_IMPORTED_MODULE_16__/* .assertOpen */ .jI)(target, (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .subjectOf */ .e)(deployed), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_15__/* .readPolicy */ .T4)(target), digest);
    return deployed.published ? ts : (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .publish */ .mk)(target, name, ts);
}
async function plan({ build: { name, ts, files }, texts, imageSha256 }, { target, dryRun = false }) {
    const to = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_11__/* .storeFiles */ .Tr)(target, name, ts);
    const planned = [];
    for (const part of _source_js__WEBPACK_IMPORTED_MODULE_16__/* .parts */ .rT) {
        const text = part === "image" ? undefined : texts[part];
        const bytes = part === "image" ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(files.image)).size : text?.length;
        if (bytes === undefined)
            continue;
        const isThere = await isPresent(part, text ? (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) : imageSha256, to[part]);
        planned.push({ path: to[part], bytes, action: isThere ? "present" : "copy" });
    }
    return { name, ts, target, files: planned, from: await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .publishedTs */ .yY)(target, name), dryRun };
}
/** @throws Failure where the target has another file of this name */
async function isPresent(part, expected, path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!there)
        return false;
    if (there.isFile() && (await (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cachedDigest */ .n)(path)) === expected)
        return true;
    // A later verdict replaces the marker.
    if (part === "verified" && there.isFile())
        return false;
    throw (0,_source_js__WEBPACK_IMPORTED_MODULE_16__/* .conflict */ .hj)(path, expected);
}
/** The verdicts on this build, which the marker must be the last of; lines that the target has are not written again. */
async function addVerdicts(store, { name, ts }, target) {
    const lines = await (0,_store_history_js__WEBPACK_IMPORTED_MODULE_9__/* .readHistoryLines */ .Ic)(target, name);
    for (const event of (0,_source_js__WEBPACK_IMPORTED_MODULE_16__/* .missingVerdicts */ .Xp)(await (0,_store_history_js__WEBPACK_IMPORTED_MODULE_9__/* .readHistoryLines */ .Ic)(store, name), lines, ts))
        await (0,_store_history_js__WEBPACK_IMPORTED_MODULE_9__/* .appendHistory */ .b8)(target, name, event);
}
function sameStore(target) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${target} is the store that the build is in`, {
        code: "wrong-use",
        why: "a build is deployed to another store",
        remedy: "name another folder with --target, or publish the build where it is: stx-container promote BUILD",
    });
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ missingVerdicts),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   rT: () => (/* binding */ parts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85248);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20106);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(704);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38799);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8076);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43402);










/** The parts of a build that are deployed, in the order in which they are written: the marker last. */
const parts = ["lock", "lockedRecipe", "recipe", "image", "verified"];
/** Reads a build that is to be deployed. @throws Failure where it is incomplete, or its own gate refuses it */
async function readSource(store, id) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, id);
    (0,_promote_js__WEBPACK_IMPORTED_MODULE_8__/* .assertComplete */ .Q)(build);
    const { files } = build;
    // The image's own digest is checked on the copy, which is what will run: it is read once.
    const subject = (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(build);
    await assertOpen(store, { ...subject, files: { ...subject.files, image: undefined } }, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .readPolicy */ .T4)(store));
    const texts = {};
    for (const part of ["lock", "lockedRecipe", "recipe"]) {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(files[part], _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y[part], { what: part });
        if (bytes)
            texts[part] = bytes;
    }
    texts.verified = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(files.verified, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.marker, { what: "marker" });
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
    return { build, texts, imageSha256: lock.image.sha256 };
}
/** The verdicts on a build that another store's history does not have. */
function missingVerdicts(from, to, ts) {
    const known = new Set(to.map(({ marker }) => marker));
    return from.filter((event) => event.ts === ts && event.marker !== undefined && !known.has(event.marker));
}
/** The target has another file in a build's place. */
function conflict(path, expected) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${path} is another file than the one to deploy`, {
        code: "deploy-conflict",
        why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
        remedy: `move the target's file away: mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(path)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(`${path}.old`)}`,
    });
}
/** @throws Failure where the gate refuses a build */
async function assertOpen(store, subject, policy, digest = _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedDigest */ .n) {
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBuild */ .D)(subject, policy, { digest });
    if (answer.open)
        return;
    const id = `${subject.name}-${subject.ts}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(answer.kind === "inconclusive" ? "inconclusive" : "unverified", `${id} may not be deployed`, {
        code: "gate-closed",
        why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
        remedy: answer.refusals[0]?.remedy ?? `stx-container verify ${id}`,
    });
}


/***/ }),

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSshTarget: () => (/* binding */ isSshTarget),
/* harmony export */   o: () => (/* binding */ sshCommand),
/* harmony export */   v: () => (/* binding */ parseSshTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const host = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,254}|\[[0-9A-Fa-f:.]{2,45}\])$/;
const user = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;
/** Characters that no shell and no rsync reads as anything but themselves. */
const path = /^(?:\/[A-Za-z0-9_.+=,@-]+)+\/?$/;
/** How a user logs in there. */
const sshCommand = ({ login, port }) => `ssh ${port === undefined ? "" : `-p ${port} `}${login}`;
/** Whether a target names another machine, as scp and rsync decide it: a colon comes before the first slash. */
const isSshTarget = (target) => target.startsWith("ssh://") || /^(?:[^/:]*@)?(?:\[[^\]/]*\]|[^/:]*):/.test(target);
/**
 * Reads `user@host:/folder` or `ssh://user@host:port/folder`.
 * @throws Failure("usage", "ssh-target-invalid") for anything that ssh, a shell or rsync could read as something else
 */
function parseSshTarget(target) {
    const parts = /^ssh:\/\/(?:(?<user>[^@/]*)@)?(?<host>\[[^\]]*\]|[^:/]*)(?::(?<port>[^/]*))?(?<folder>\/.*)$/s.exec(target) ?? /^(?:(?<user>[^@/:]*)@)?(?<host>\[[^\]]*\]|[^:/]*):(?<folder>.*)$/s.exec(target);
    const { user: name, host: machine = "", port, folder = "" } = parts?.groups ?? {};
    if (!host.test(machine))
        throw invalid(target, "its host is not a host's name or address");
    if (name !== undefined && !user.test(name))
        throw invalid(target, "its user is not a user's name");
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
        throw invalid(target, "its port is not a number from 1 to 65535");
    const isPlain = path.test(folder) && !folder.split("/").some((part) => part === "." || part === "..");
    if (!isPlain)
        throw invalid(target, "its folder must be absolute, and have only letters, digits, '/' and '_.+=,@-', and neither '.' nor '..' as a part");
    const at = name === undefined ? "" : `${name}@`;
    const clean = folder.replace(/\/$/, "");
    return {
        login: `${at}${machine.replace(/^\[|\]$/g, "")}`,
        port: port === undefined ? undefined : Number(port),
        folder: clean,
        text: port === undefined ? `${at}${machine}:${clean}` : `ssh://${at}${machine}:${port}${clean}`,
    };
}
function invalid(target, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid target ${JSON.stringify(target)}`, {
        code: "ssh-target-invalid",
        why,
        remedy: "write it as user@host:/folder or ssh://user@host:port/folder; a folder of this machine as ./folder",
    });
}


/***/ }),

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64589);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43402);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
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