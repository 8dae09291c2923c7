"use strict";
exports.id = 3955;
exports.ids = [3955,1890];
exports.modules = {

/***/ 60246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pull: () => (/* binding */ pull),
/* harmony export */   push: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _operations_transfer_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85291);
/* harmony import */ var _operations_transfer_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70243);
/* harmony import */ var _registry_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95701);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60919);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31869);
/* harmony import */ var _stopping_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19568);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92225);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7936);










async function pull(uri, image, flags) {
    const output = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .y)(image ?? (0,_registry_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFileName */ .ng)((0,_registry_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageUri */ .f9)(uri)));
    const pulled = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .watching */ ._A)((live) => {
        live.phase(`Pulling ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(uri)}`);
        let shown = Date.now();
        return (0,_operations_transfer_pull_js__WEBPACK_IMPORTED_MODULE_1__.pull)({
            uri,
            output,
            force: flags.force ?? false,
            env: process.env,
            signal: (0,_stopping_js__WEBPACK_IMPORTED_MODULE_8__/* .stopping */ .f)(),
            onLine: (line) => live.output(line),
            onProgress: (bytes) => {
                if (Date.now() - shown < 1_000)
                    return;
                shown = Date.now();
                live.output(`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatSize */ .Xq)(bytes)} fetched`);
            },
        });
    });
    const evidence = pulled.hasEvidence ? "Its lock and marker came with it" : "Its lock was made here";
    const digest = pulled.indexDigest ? ` from ${pulled.indexDigest}` : "";
    const words = `Pulled ${pulled.image} (sha256:${pulled.sha256})${digest}. ${evidence}: ${pulled.lock}`;
    process.stdout.write(`${flags.json ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalJson */ .t3)(pulled) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(words)}\n`);
}
async function push(image, uri, flags) {
    const pushed = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .watching */ ._A)((live) => {
        live.phase(`Pushing to ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(uri)}`);
        return (0,_operations_transfer_push_js__WEBPACK_IMPORTED_MODULE_2__.push)({
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .imageSubject */ .m1)(image),
            store: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .y)(flags.store),
            to: uri,
            allowUnverified: flags.allowUnverified ?? false,
            vault: flags.vault ? vaultOf(flags.vault, (0,_absolute_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .y)(flags.store), flags.context) : undefined,
            env: process.env,
            signal: (0,_stopping_js__WEBPACK_IMPORTED_MODULE_8__/* .stopping */ .f)(),
        });
    });
    if (pushed.doubt !== null)
        process.stderr.write(`not verified: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(pushed.doubt)}\n`);
    const what = pushed.evidence === null ? "without a lock" : "with its lock and what it was verified by";
    const words = `Pushed ${pushed.reference}, ${what}${pushed.vault ? ", and with its vault" : ""}.`;
    process.stdout.write(`${flags.json ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalJson */ .t3)(pushed) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(words)}\n`);
}
const vaultOf = (flag, store, context) => ({
    file: flag === true ? undefined : (0,_absolute_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .y)(flag),
    store,
    context: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .y)(context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(store)),
});


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

/***/ 70243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var registry_reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/uri.js
var uri = __webpack_require__(95701);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/transfer/evidence.js
var transfer_evidence = __webpack_require__(6427);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/find.js
var find = __webpack_require__(91890);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/travel.js + 2 modules
var travel = __webpack_require__(98956);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/vault.js







/**
 * Attaches a build's vault to its image in a registry; what the registry has already is not sent.
 * @param lockText the build's lock, which names the index of its vault
 * @returns digest of the artifact
 * @throws Failure("inconclusive") where there is no vault, or it is of another build
 */
async function pushVault(reference, subject, buildId, lockText, { file, store, context }, env) {
    const vault = file === undefined ? await (0,find.storedVault)(buildId, store) : await (0,find.findVault)(file, file, store);
    try {
        assertOfLock(vault, buildId, lockText);
        const { parts } = await (0,travel.vaultParts)(vault, { image: false, context });
        const blobs = parts.map((part) => ({ ...part, digest: `sha256:${part.sha256}` }));
        const config = { ...travel_artifact/* emptyConfig */.i4, read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts, subject);
        return await (0,transfer_evidence/* attach */.K0)(reference, subject, { artifactType: travel_artifact/* mediaTypes */.Ib.artifact, manifest, blobs: [config, ...blobs] }, env);
    }
    finally {
        await vault.close();
    }
}
function assertOfLock({ index }, buildId, text) {
    const lock = text && (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
    if (lock?.vault?.index === index.sha256)
        return;
    throw new failure/* Failure */.H("inconclusive", `the vault is not that of ${buildId}`, {
        code: "vault-index-mismatch",
        why: lock?.vault
            ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}`
            : "the lock names no vault",
        remedy: "give the vault of this build, or push without one",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/push.js
















const configType = "application/vnd.sylabs.sif.config.v1+json";
const longest = 256 * 1024 ** 2;
/**
 * Pushes an image as Apptainer does, so that `apptainer pull oras://` takes it, and attaches its lock, recipes and marker
 * to it. The gate is asked before.
 * @throws Failure for an image that is not verified, unless that is allowed; where the registry refuses
 */
async function push(request) {
    const { scheme, reference: text } = (0,uri/* parseImageUri */.f9)(request.to);
    if (scheme !== "oras")
        throw notOras(request.to);
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    const { image, doubt } = await (0,resolve/* imageForUse */.cf)({ subject: request.subject, store: request.store });
    if (doubt !== undefined && !request.allowUnverified)
        throw notVerified(image, doubt);
    const digest = await (0,digest_cache/* cachedDigest */.n)(image);
    const { size } = await (0,promises_.stat)(image);
    const config = Buffer.from("{}");
    const manifest = imageManifest(image, digest, size, config);
    const repository = new artifact/* Repository */.L(reference, request.env, request.signal);
    try {
        const { digest: pushed, sent } = await repository.push(manifest, travel_artifact/* manifestType */.Yt, [
            { digest: `sha256:${digest}`, size, read: () => (0,external_node_fs_.createReadStream)(image) },
            { digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length, read: () => external_node_stream_.Readable.from([config]) },
        ]);
        const subject = { mediaType: travel_artifact/* manifestType */.Yt, digest: pushed, size: manifest.length };
        const texts = await evidenceOf(image);
        const evidence = texts.size > 0
            ? await (0,transfer_evidence/* pushEvidence */.a2)(reference, subject, (0,external_node_path_.basename)(image, ".sif"), texts, request.env)
            : null;
        const stem = (0,external_node_path_.basename)(image, ".sif");
        const vault = request.vault
            ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env)
            : null;
        const name = `${repository.name}@${pushed}`;
        return {
            reference: name,
            digest: pushed,
            image: { path: image, sha256: digest, size },
            sent,
            evidence,
            vault,
            doubt: doubt ?? null,
        };
    }
    finally {
        repository.close();
    }
}
function imageManifest(image, digest, size, config) {
    return Buffer.from((0,canonical_json/* canonicalJson */.d)({
        schemaVersion: 2,
        mediaType: travel_artifact/* manifestType */.Yt,
        config: { mediaType: configType, digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length },
        layers: [
            {
                mediaType: travel_artifact/* mediaTypes */.Ib.image,
                digest: `sha256:${digest}`,
                size,
                annotations: { [travel_artifact/* titleAnnotation */.mO]: (0,external_node_path_.basename)(image) },
            },
        ],
    }));
}
/** Lock, recipes and marker beside an image. */
async function evidenceOf(image) {
    const stem = image.replace(/\.sif$/, "");
    const texts = new Map();
    for (const ending of Object.keys(transfer_evidence/* evidenceParts */.aB)) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(stem + ending, longest, { what: "evidence" });
        if (bytes)
            texts.set(ending, bytes);
    }
    return texts;
}
function notOras(to) {
    return new failure/* Failure */.H("usage", `cannot push to ${to}`, {
        code: "image-reference-invalid",
        why: "an image file is an artifact in a registry, addressed by oras://",
        remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
    });
}
function notVerified(image, doubt) {
    return new failure/* Failure */.H("unverified", `${image} is not verified`, {
        code: "push-not-verified",
        why: doubt,
        remedy: "stx-container verify BUILD, or push it all the same with --allow-unverified",
    });
}


/***/ }),

/***/ 91890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findVault: () => (/* binding */ findVault),
/* harmony export */   storedVault: () => (/* binding */ storedVault),
/* harmony export */   vaultSource: () => (/* binding */ vaultSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83410);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41783);
/* harmony import */ var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault is of such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


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