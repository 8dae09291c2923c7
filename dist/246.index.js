"use strict";
exports.id = 246;
exports.ids = [246,5291];
exports.modules = {

/***/ 60246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pull: () => (/* binding */ pull),
/* harmony export */   push: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _operations_transfer_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85291);
/* harmony import */ var _operations_transfer_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5398);
/* harmony import */ var _registry_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95701);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60919);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31869);
/* harmony import */ var _stopping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19568);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97949);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7936);









async function pull(uri, image, flags) {
    const output = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_4__/* .absolute */ .y)(image ?? (0,_registry_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFileName */ .ng)((0,_registry_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageUri */ .f9)(uri)));
    const pulled = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .watching */ ._A)((live) => {
        live.phase(`Pulling ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(uri)}`);
        let shown = Date.now();
        return (0,_operations_transfer_pull_js__WEBPACK_IMPORTED_MODULE_0__.pull)({
            uri,
            output,
            force: flags.force ?? false,
            env: process.env,
            signal: (0,_stopping_js__WEBPACK_IMPORTED_MODULE_7__/* .stopping */ .f)(),
            onLine: (line) => live.output(line),
            onProgress: (bytes) => {
                if (Date.now() - shown < 1_000)
                    return;
                shown = Date.now();
                live.output(`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .Xq)(bytes)} fetched`);
            },
        });
    });
    const evidence = pulled.hasEvidence ? "Its lock and marker came with it" : "Its lock was made here";
    const digest = pulled.indexDigest ? ` from ${pulled.indexDigest}` : "";
    const words = `Pulled ${pulled.image} (sha256:${pulled.sha256})${digest}. ${evidence}: ${pulled.lock}`;
    process.stdout.write(`${flags.json ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalJson */ .t3)(pulled) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(words)}\n`);
}
async function push(image, uri, flags) {
    const pushed = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .watching */ ._A)((live) => {
        live.phase(`Pushing to ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(uri)}`);
        return (0,_operations_transfer_push_js__WEBPACK_IMPORTED_MODULE_1__.push)({
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .imageSubject */ .m1)(image),
            store: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_4__/* .absolute */ .y)(flags.store),
            to: uri,
            allowUnverified: flags.allowUnverified ?? false,
            env: process.env,
            signal: (0,_stopping_js__WEBPACK_IMPORTED_MODULE_7__/* .stopping */ .f)(),
        });
    });
    if (pushed.doubt !== null)
        process.stderr.write(`not verified: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(pushed.doubt)}\n`);
    const what = pushed.evidence === null ? "without a lock" : "with its lock and what it was verified by";
    const words = `Pushed ${pushed.reference}, ${what}.`;
    process.stdout.write(`${flags.json ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalJson */ .t3)(pushed) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(words)}\n`);
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

/***/ 18195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s9: () => (/* binding */ copyResumable)
/* harmony export */ });
/* unused harmony export partName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87259);
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

/***/ 85291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 3 modules
var ensure = __webpack_require__(68664);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/net/http.js
var http = __webpack_require__(33835);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/bases/index.js
var bases = __webpack_require__(33923);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
;// CONCATENATED MODULE: ./.cache/compiled/src/registry/authfile.js
/** The text of a credentials file in Docker's format, for one registry; Apptainer reads it as docker-config.json. */
function authFile(registry, credentials) {
    const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
    const entry = credentials.kind === "password"
        ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") }
        : credentials.kind === "identity"
            ? { identitytoken: credentials.token }
            : { registrytoken: credentials.token };
    return JSON.stringify({ auths: { [key]: entry } });
}

// EXTERNAL MODULE: ./.cache/compiled/src/registry/credentials.js
var registry_credentials = __webpack_require__(68513);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/oci.js
var oci = __webpack_require__(56602);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var registry_reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/uri.js
var registry_uri = __webpack_require__(95701);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/sandbox/apptainer.js
var apptainer = __webpack_require__(51690);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/compiled/src/files/copy-resumable.js
var copy_resumable = __webpack_require__(18195);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/download.js






const { O_CREAT, O_RDWR } = external_node_fs_.constants;
/** How often a connection that breaks off is taken up again, while each brings something new. */
const attempts = 5;
/**
 * Fetches a blob, from where an earlier download of it ended.
 * @throws Failure for another digest, a full disk, and where the registry does not send it to its end
 */
async function downloadBlob(request) {
    const { folder: path, name, sha256 } = request;
    let folder;
    let file;
    try {
        folder = await files_folder/* Folder */.vd.open(path);
        file = await folder.file(name, O_RDWR | O_CREAT, 0o644);
        await (0,inside/* assertOnlyName */.y3)(file, name);
        const { size: begun } = await file.stat();
        await fetchAll(file, request);
        if ((await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        await file.truncate(0);
        // What was there from before may be damaged.
        if (begun > 0)
            await fetchAll(file, request);
        if (begun > 0 && (await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        throw new failure/* Failure */.H("infrastructure", `the registry sent another file than sha256:${sha256}`, {
            code: "registry-digest-mismatch",
            why: "the digest of what was downloaded differs",
            remedy: "run the command again, or use another network: a proxy may be altering the responses",
        });
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not download into ${path}`);
    }
    finally {
        await file?.close();
        await folder?.close();
    }
}
async function fetchAll(file, request) {
    for (let left = attempts;; left--) {
        const { size: before } = await file.stat();
        if (before > 0 && (await (0,copy_resumable/* digestOf */.ol)(file)) === request.sha256)
            return;
        try {
            return await fetchFrom(file, before, request);
        }
        catch (error) {
            request.signal?.throwIfAborted();
            const isNetwork = !(error instanceof failure/* Failure */.H) && !["ENOSPC", "EDQUOT"].includes(codeOf(error));
            const { size: after } = await file.stat();
            if (isNetwork && left > 1 && after > before)
                continue;
            throw isNetwork ? cutOff(error) : error;
        }
    }
}
const codeOf = (error) => error.code ?? "";
async function fetchFrom(file, from, request) {
    let at = from;
    const body = await request.repository.blob(`sha256:${request.sha256}`, from, (start) => {
        at = start;
    });
    await file.truncate(at);
    for await (const chunk of body) {
        request.signal?.throwIfAborted();
        await file.write(chunk, 0, chunk.length, at);
        at += chunk.length;
        request.onProgress?.(at);
    }
}
function cutOff(error) {
    return new failure/* Failure */.H("infrastructure", "the download broke off", {
        code: "server-unreachable",
        why: codeOf(error) || String(error),
        remedy: "run the command again: it goes on where this one ended",
        cause: error,
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/transfer/evidence.js
var transfer_evidence = __webpack_require__(6427);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/pull.js

























/**
 * Pulls an image from a registry or a library: resolved first, then fetched by digest, with the user's credentials. It
 * appears complete or not at all, with its lock, and both digests in `<image>.pull.json`.
 * @throws Failure where it does not exist, access is denied, or what came is not what the registry named
 */
async function pull(request) {
    const uri = (0,registry_uri/* parseImageUri */.f9)(request.uri);
    const { output, force = false } = request;
    await assertFree(output, force);
    const found = await resolve(uri, request);
    const folder = (0,external_node_path_.dirname)(output);
    await (0,folders/* makeFolder */.f)(folder);
    const work = (0,external_node_path_.join)(folder, (0,temporary_names/* temporaryName */.N)("pull"));
    try {
        await (0,promises_.mkdir)(work, { mode: 0o700 });
        const image = (0,external_node_path_.join)(work, "image.sif");
        if (uri.scheme === "oras")
            await pullOras(uri, found, image, request);
        else
            await pullByApptainer(uri, found, image, work, request);
        const sha256 = await (0,digest/* sha256File */.Q3)(image);
        assertExpected(found, sha256, request.uri);
        if (force)
            await (0,promises_.rm)(output, { force: true });
        await (0,inside/* moveNewFileInside */.Wi)(image, folder, output);
        return await finish(uri, found, sha256, request);
    }
    finally {
        await (0,apptainer/* removeTrees */.Ui)(folder, [(0,external_node_path_.basename)(work)]).catch(() => { });
    }
}
async function assertFree(path, force) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found || (force && found.isFile()))
        return;
    throw new failure/* Failure */.H("usage", `${path} exists already`, {
        code: "file-in-the-way",
        why: found.isFile() ? "an image is replaced only with --force" : "it is not a plain file",
        remedy: "choose another path, or pass --force",
    });
}
function resolve({ scheme, reference }, { env, signal }) {
    return (0,bases/* resolveBase */.g)({ bootstrap: scheme, from: reference, header: {} }, { context: "/", arch: (0,arch/* hostArch */.L)(), env, ...(signal && { signal }) });
}
function assertExpected({ imageSha256 }, sha256, uri) {
    if (imageSha256 === undefined || imageSha256 === sha256)
        return;
    throw new failure/* Failure */.H("infrastructure", `what was pulled is not ${uri}`, {
        code: "pull-failed",
        why: `the sha256 of the image is ${sha256}, and ${imageSha256} was expected`,
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
/** The image is one blob: it is fetched beside the output, and goes on where an earlier pull was cut off. */
async function pullOras({ reference }, { imageSha256 = "" }, image, { output, env, signal, onProgress }) {
    const folder = (0,external_node_path_.dirname)(output);
    const name = `.${(0,external_node_path_.basename)(output)}.${imageSha256.slice(0, 12)}.part`;
    const repository = new artifact/* Repository */.L((0,registry_reference/* parseReference */.F2)(reference), env, signal);
    try {
        await downloadBlob({ repository, sha256: imageSha256, folder, name, onProgress, signal });
        await (0,promises_.rename)((0,external_node_path_.join)(folder, name), image);
    }
    finally {
        repository.close();
    }
}
/** Apptainer keeps what it downloaded in its cache, so a pull that was cut off begins with what is missing. */
async function pullByApptainer(uri, { indexDigest }, image, work, { env, signal, onLine, uri: given }) {
    const all = { apptainer: await (0,ensure.ensureApptainer)(), privileges: await (0,privileges/* choosePrivileges */.Q5)("auto") };
    const prefix = all.apptainer.name.toUpperCase();
    const isDocker = uri.scheme === "docker";
    const reference = isDocker && indexDigest ? (0,registry_reference/* pinnedReference */.ct)(uri.reference, indexDigest) : uri.reference;
    const flags = isDocker && (await isPlain(uri, env)) ? ["--no-https"] : [];
    const argv = all.privileges.wrap([
        ...[all.apptainer.command, "--nocolor", "pull", ...flags, image],
        `${uri.scheme}://${reference}`,
    ]);
    const tail = [];
    const { code } = await (0,run/* run */.eF)(argv[0], argv.slice(1), {
        env: {
            ...(0,apptainer/* apptainerEnvironment */.y)(all, work),
            ...(isDocker ? await credentialVariables(uri, prefix, work, env) : {}),
            ...(env[`${prefix}_CACHEDIR`] && { [`${prefix}_CACHEDIR`]: env[`${prefix}_CACHEDIR`] }),
        },
        timeLimitMs: 6 * 3_600_000,
        stdoutTo: () => { },
        onLine: (line) => {
            if (tail.push(line) > 10)
                tail.shift();
            onLine?.(line);
        },
        ...(signal && { signal }),
    });
    if (code === 0)
        return;
    throw new failure/* Failure */.H("infrastructure", `could not pull ${given}`, {
        code: "pull-failed",
        why: tail.join("\n") || `apptainer exited with code ${code}`,
        remedy: "see the lines above; what was downloaded already is not fetched again",
    });
}
async function isPlain({ reference }, env) {
    const client = (0,http/* makeClient */.yu)(env);
    try {
        return (await (0,oci/* originOf */.yv)(client, (0,registry_reference/* parseReference */.F2)(reference).host, env)).startsWith("http:");
    }
    finally {
        client.close();
    }
}
/** Hands the user's credentials to Apptainer, in a file that only this user can read and that is removed with `work`. */
async function credentialVariables({ reference }, prefix, work, env) {
    const { registry, repository } = (0,registry_reference/* parseReference */.F2)(reference);
    const credentials = await (0,registry_credentials/* findCredentials */.g)(registry, repository, env);
    if (!credentials)
        return {};
    const folder = (0,external_node_path_.join)(work, "config");
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "docker-config.json"), authFile(registry, credentials), { mode: 0o600 });
    return { [`${prefix}_CONFIGDIR`]: folder };
}
/** Writes lock, evidence and record beside an image. */
async function finish(uri, { indexDigest, platformDigest }, sha256, { output, env, uri: given }) {
    const folder = (0,external_node_path_.dirname)(output);
    const stem = output.replace(/\.sif$/, "");
    const evidence = uri.scheme === "oras" && indexDigest
        ? await (0,transfer_evidence/* pullEvidence */.NP)((0,registry_reference/* parseReference */.F2)(uri.reference), indexDigest, env)
        : new Map();
    const hasEvidence = isOf(evidence.get(".lock"), sha256);
    if (hasEvidence)
        for (const [ending, bytes] of evidence)
            await (0,inside/* writeFileInside */.gE)(folder, stem + ending, bytes);
    else
        await (0,inside/* writeFileInside */.gE)(folder, `${stem}.lock`, (0,write/* formatLock */.X)(await (0,freeze/* freeze */.C)(output)));
    const pulled = {
        uri: given,
        image: output,
        sha256,
        indexDigest: indexDigest ?? null,
        manifestDigest: platformDigest ?? null,
        lock: `${stem}.lock`,
        hasEvidence,
    };
    const record = { schema: 1, at: new Date().toISOString(), ...pulled, image: (0,external_node_path_.basename)(output) };
    await (0,inside/* writeFileInside */.gE)(folder, `${stem}.pull.json`, `${JSON.stringify(record, null, 2)}\n`);
    return pulled;
}
/** Whether a lock that came with an image is one of this image. */
function isOf(lock, sha256) {
    if (!lock)
        return false;
    try {
        return (0,read/* parseLock */.PG)(lock.toString("utf8"), "the lock in the registry").image.sha256 === sha256;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   push: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17794);
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63983);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85248);
/* harmony import */ var _registry_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35525);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93118);
/* harmony import */ var _registry_uri_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95701);
/* harmony import */ var _vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60235);
/* harmony import */ var _exec_resolve_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85798);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6427);















const configType = "application/vnd.sylabs.sif.config.v1+json";
const longest = 256 * 1024 ** 2;
/**
 * Pushes an image as Apptainer does, so that `apptainer pull oras://` takes it, and attaches its lock, recipes and marker
 * to it. The gate is asked before.
 * @throws Failure for an image that is not verified, unless that is allowed; where the registry refuses
 */
async function push(request) {
    const { scheme, reference: text } = (0,_registry_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .parseImageUri */ .f9)(request.to);
    if (scheme !== "oras")
        throw notOras(request.to);
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseReference */ .F2)(text);
    const { image, doubt } = await (0,_exec_resolve_js__WEBPACK_IMPORTED_MODULE_12__/* .imageForUse */ .cf)({ subject: request.subject, store: request.store });
    if (doubt !== undefined && !request.allowUnverified)
        throw notVerified(image, doubt);
    const digest = await (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cachedDigest */ .n)(image);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(image);
    const config = Buffer.from("{}");
    const manifest = imageManifest(image, digest, size, config);
    const repository = new _registry_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .Repository */ .L(reference, request.env, request.signal);
    try {
        const { digest: pushed, sent } = await repository.push(manifest, _vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestType */ .Yt, [
            { digest: `sha256:${digest}`, size, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(image) },
            { digest: `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(config)}`, size: config.length, read: () => node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([config]) },
        ]);
        const subject = { mediaType: _vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestType */ .Yt, digest: pushed, size: manifest.length };
        const texts = await evidenceOf(image);
        const evidence = texts.size > 0
            ? await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .pushEvidence */ .a2)(reference, subject, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(image, ".sif"), texts, request.env)
            : null;
        const name = `${repository.name}@${pushed}`;
        return {
            reference: name,
            digest: pushed,
            image: { path: image, sha256: digest, size },
            sent,
            evidence,
            doubt: doubt ?? null,
        };
    }
    finally {
        repository.close();
    }
}
function imageManifest(image, digest, size, config) {
    return Buffer.from((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_14__/* .canonicalJson */ .d)({
        schemaVersion: 2,
        mediaType: _vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestType */ .Yt,
        config: { mediaType: configType, digest: `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(config)}`, size: config.length },
        layers: [
            {
                mediaType: _vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .mediaTypes */ .Ib.image,
                digest: `sha256:${digest}`,
                size,
                annotations: { [_vault_travel_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .titleAnnotation */ .mO]: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(image) },
            },
        ],
    }));
}
/** Lock, recipes and marker beside an image. */
async function evidenceOf(image) {
    const stem = image.replace(/\.sif$/, "");
    const texts = new Map();
    for (const ending of Object.keys(_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .evidenceParts */ .aB)) {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedIfThere */ .L)(stem + ending, longest, { what: "evidence" });
        if (bytes)
            texts.set(ending, bytes);
    }
    return texts;
}
function notOras(to) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `cannot push to ${to}`, {
        code: "image-reference-invalid",
        why: "an image file is an artifact in a registry, addressed by oras://",
        remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
    });
}
function notVerified(image, doubt) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("unverified", `${image} is not verified`, {
        code: "push-not-verified",
        why: doubt,
        remedy: "stx-container verify BUILD, or push it all the same with --allow-unverified",
    });
}


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72373);

/**
 * Resolves a base as resolve.ts does, which is loaded only now: it brings HTTP and TLS, and most commands ask no server.
 * @throws Failure as there
 */
async function resolveBase(base, options) {
    return (await __webpack_require__.e(/* import() */ 6006).then(__webpack_require__.bind(__webpack_require__, 6006))).resolveBase(base, options);
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