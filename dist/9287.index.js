export const id = 9287;
export const ids = [9287,9705];
export const modules = {

/***/ 98887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fetchBuild),
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13823);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9705);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56609);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90370);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62396);







/** Most bytes that are fetched of each kind of file; what is bigger was not made by this project. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    "locked-recipe": 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
};
/**
 * Fetches lock, locked recipe, recipe and marker of one build by their ids and lays them out as a store below
 * `root`. Every one is held against the digest that the marker names for it.
 * @throws Failure("inconclusive") when they do not belong together; Failure("infrastructure") when one is not there
 */
async function fetchBuild(ids, scratch, store) {
    const lockFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lock, "lock", scratch, evidenceLimits.lock);
    const lockedRecipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, evidenceLimits["locked-recipe"]);
    const recipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.recipe, "recipe", scratch, evidenceLimits.recipe);
    const markerFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.marker, "marker", scratch, evidenceLimits.marker);
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)((await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
    const marker = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMarker */ .gY)((await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)(markerFile.path, "marker")).toString("utf8"), markerFile.path);
    const { name, ts } = lock;
    const evidence = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(marker);
    const [, lockSubject, lockedRecipeSubject, recipeSubject] = marker.subject.map((one) => one.digest.sha256);
    const bound = [
        [lockFile.sha256, lockSubject, "lock"],
        [lockedRecipe.sha256, lockedRecipeSubject, "locked recipe"],
        [recipe.sha256, recipeSubject, "recipe"],
    ];
    const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
    if (evidence.name !== name || evidence.ts !== ts)
        foreign.unshift(`name (${evidence.name}-${evidence.ts})`);
    if (foreign.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `the marker is not that of ${name}-${ts}`, {
            why: `it speaks of another ${foreign.join(", ")}`,
            remedy: "pass artifact ids of one build job and the verify job that followed it",
        });
    }
    const files = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
    const markerPath = marker.predicate.verificationResult === "PASSED" ? files.verified : files.unverified;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files.folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockFile.path, files.lock);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockedRecipe.path, files.lockedRecipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(recipe.path, files.recipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(markerFile.path, markerPath);
    return { store, name, ts, files, markerPath, marker };
}


/***/ }),

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyMode: () => (/* binding */ verifyMode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17864);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13823);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12532);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36681);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65850);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56609);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77909);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82985);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90370);
/* harmony import */ var _apptainer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58836);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98887);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(52223);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(38584);
















/**
 * Mode verify: lock, locked recipe, and the image where it is at hand → rebuild, verdict, marker, summary.
 * @throws Failure for every verdict that fails the job · sets every output of verify/action.yml
 */
async function verifyMode(job) {
    const { inputs, context, log } = job;
    (0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseForkCode */ .AD)(context, inputs["allow-fork-code"]);
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_15__/* .confine */ .D)(context.workspace, { context: inputs.context, store: inputs.store });
    const startedAt = performance.now();
    let verified;
    let evidence;
    try {
        evidence = await collect(job, paths.store);
        await (0,_apptainer_js__WEBPACK_IMPORTED_MODULE_12__/* .setUpApptainer */ .Q)(job);
        verified = await job.deps.verify({
            ...(evidence.image ? { image: evidence.image.path } : {}),
            lock: evidence.lock.path,
            lockedRecipe: evidence.lockedRecipe.path,
            ...paths,
            buildArgs: inputs["build-args"] ?? {},
            requiredLevel: inputs["required-level"],
            settings: (0,_job_js__WEBPACK_IMPORTED_MODULE_14__/* .settingsOf */ .f)(inputs, context),
        }, log, job.signal);
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("verdict", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H && error.kind === "inconclusive" ? "inconclusive" : "error");
        throw error;
    }
    log.end();
    setOutputs(verified);
    const summary = (0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .verifySummary */ .I)(verified, {
        requiredLevel: inputs["required-level"],
        imageDigest: evidence.image?.sha256,
        elapsedMs: performance.now() - startedAt,
        files: {
            image: evidence.image && shown(evidence.image.path, context.workspace),
            lock: shown(evidence.lock.path, context.workspace),
            lockedRecipe: shown(evidence.lockedRecipe.path, context.workspace),
        },
    });
    const trouble = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSummary */ .Sy)(summary, job.summaryPath);
    if (trouble)
        log.note(trouble);
    if (inputs.upload && verified.marker)
        await uploadMarker(verified.marker, job);
    conclude(verified, job);
}
/** A file as whoever repeats this has it: in a checkout at its place, downloaded by its name. */
function shown(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return inside === "" || inside.startsWith("..") ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : inside;
}
function setOutputs({ verdict, level, reason, comparison, marker, name, ts }) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("verdict", verdict);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("level", level ?? "");
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("reason", reason);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("drift-count", comparison ? String(comparison.total) : "");
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("marker-path", marker ?? "");
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("name", name);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("ts", ts);
}
/** Fetches or finds the files, hashes them here, and holds them against the digests that are expected. */
async function collect(job, store) {
    const { inputs, context, log, scratch } = job;
    const stored = inputs.name === undefined ? undefined : await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_10__/* .findBuild */ .w)(store, inputs.name);
    const fetchOne = async (what, words) => {
        const id = inputs[`${what}-artifact-id`];
        let found;
        if (id !== undefined) {
            const { downloadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9705));
            found = await downloadFile(id, words, scratch, _evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .evidenceLimits */ .Y[what]);
        }
        else {
            const inStore = stored?.files[what === "locked-recipe" ? "lockedRecipe" : what];
            const { path } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_15__/* .confine */ .D)(context.workspace, { path: inStore ?? inputs[what] ?? "" });
            found = { path, sha256: await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path) };
        }
        const expected = inputs[`${what}-digest`];
        if (expected === undefined || expected === found.sha256)
            return found;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `the ${words} is not the one that was built`, {
            why: `its sha256 is ${found.sha256}, and ${what}-digest is ${expected}`,
            remedy: "pass artifact ids and digests of one and the same build job, or run the build job again",
        });
    };
    log.phase("fetching image, lock and locked recipe");
    const hasImage = stored ? stored.state === "complete" : (inputs.image ?? inputs["image-artifact-id"]);
    const lock = await fetchOne("lock", "lock");
    const lockedRecipe = await fetchOne("locked-recipe", "locked recipe");
    const image = hasImage ? await fetchOne("image", "image") : undefined;
    if (!image)
        log.note("the image is not at hand; its content digest is taken from the lock");
    return named({ image, lock, lockedRecipe }, job);
}
/** Gives downloaded files the names they have in a store, so that every message names them as people know them. */
async function named(evidence, { inputs, scratch }) {
    const text = (await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFile */ .E1)(evidence.lock.path, "lock")).toString("utf8");
    const { name, ts } = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLock */ .PG)(text, evidence.lock.path);
    const files = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_11__/* .storeFiles */ .Tr)(scratch, name, ts);
    const move = async (from, to, downloaded) => {
        if (!downloaded)
            return from;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, to.slice(files.folder.length + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from.path, path);
        return { ...from, path };
    };
    return {
        image: evidence.image && (await move(evidence.image, files.image, inputs["image-artifact-id"] !== undefined)),
        lock: await move(evidence.lock, files.lock, inputs["lock-artifact-id"] !== undefined),
        lockedRecipe: await move(evidence.lockedRecipe, files.lockedRecipe, inputs["locked-recipe-artifact-id"] !== undefined),
    };
}
async function uploadMarker(marker, { log, scratch }) {
    const { uploadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9705));
    log.phase("uploading the marker");
    const { id, sha256 } = await uploadFile(marker, scratch);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("marker-artifact-id", String(id));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("marker-digest", `sha256:${sha256}`);
    log.end();
}
/** Ends the job as the verdict says. @throws Failure unless it passes */
function conclude(verified, { inputs, context, log }) {
    const { verdict, name, ts, reason } = verified;
    const buildId = `${name}-${ts}`;
    const remedy = "the job summary lists what differs and how to repeat this on your machine";
    if (verdict === "verified") {
        log.note(`${buildId} is verified: ${reason}`);
        return;
    }
    if (verdict === "unverified" && !inputs["fail-on-drift"]) {
        const message = `${buildId}: ${reason}; ${remedy}`;
        (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .f)("warning", [{ title: "Not verified", message }], context.workspace);
        return;
    }
    if (verdict === "unverified") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", `${buildId} is not verified`, { why: reason, remedy });
    }
    if (verdict === "inconclusive") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `${buildId} cannot be judged`, { why: reason, remedy });
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `the rebuild of ${buildId} could not run`, {
        why: reason,
        remedy: "this says nothing about the image; run the failed job again",
    });
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13823);





/** Bundling keeps this apart, so that a job that needs no artifacts does not load two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(7854), __webpack_require__.e(5416), __webpack_require__.e(6706)]).then(__webpack_require__.bind(__webpack_require__, 6706));
    return new DefaultArtifactClient();
}
function remedyFor(error) {
    return error.name === "GHESNotSupportedError"
        ? "GitHub Enterprise Server has no such artifacts: set upload: false and hand over the files themselves"
        : "run the failed jobs again; if it persists, see githubstatus.com and the repository's artifact storage quota";
}
/**
 * Uploads one file as it is, not zipped: an image is compressed already.
 * Its artifact is named after the file with a random part before the ending, since GitHub takes the name of a
 * raw artifact from the file, and two jobs of one run may upload equal names.
 * @param scratch an existing folder on this machine · @throws Failure("infrastructure")
 */
async function uploadFile(path, scratch) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "upload-"));
    try {
        const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path);
        const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}${ending}`;
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOrCopy */ .L7)(path, copy);
        const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, { skipArchive: true });
        if (id === undefined || !digest)
            throw new Error("the service gave no artifact id or digest");
        return { id, sha256: digest.replace(/^sha256:/, "") };
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not upload ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} as an artifact`, {
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Fetches one artifact of this run by its id into a fresh folder below `scratch`: exactly one plain file, never
 * unzipped, never larger than `maxBytes`, and with the digest that the service holds.
 * @throws Failure("infrastructure") when it is not there or does not arrive; Failure("inconclusive") when what
 * arrived is not what was uploaded
 */
async function downloadFile(id, what, scratch, maxBytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "artifact-"));
    const wrong = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
        why,
        remedy: "run the build job again",
    });
    const artifacts = await client();
    let digest;
    let mismatch;
    try {
        const found = (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id);
        if (!found)
            throw new Error("this run has no artifact with that id");
        if (found.size > maxBytes)
            throw wrong(`it has ${found.size} bytes, and ${maxBytes} are allowed`);
        digest = found.digest;
        if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest))
            throw wrong("the service holds no sha256 of it");
        const response = await artifacts.downloadArtifact(id, {
            path: folder,
            expectedHash: digest,
            skipDecompress: true,
        });
        mismatch = response.digestMismatch;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not download the ${what} (artifact ${id})`, {
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entries[0] ?? "");
    if (entries.length !== 1 || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) {
        throw wrong(`it holds ${entries.length} entries instead of one file`);
    }
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (size > maxBytes)
        throw wrong(`it has ${size} bytes, and ${maxBytes} are allowed`);
    const sha256 = await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path);
    if (mismatch !== false || digest !== `sha256:${sha256}`) {
        throw wrong(`its sha256 is ${sha256}, and the service holds ${digest}`);
    }
    return { path, sha256 };
}


/***/ }),

/***/ 82985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   L9: () => (/* binding */ reserveBuild),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   w: () => (/* binding */ findBuild)
/* harmony export */ });
/* unused harmony exports publishedTs, publish */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90370);





/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, and the build's files
 */
async function reserveBuild(store, name, now = new Date()) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name)));
    for (let second = 0; second < 600; second++) {
        const ts = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTs */ .$2)(new Date(now.getTime() + second * 1000));
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        if (await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(files.log))
            return { ts, files };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `no free name for a build of ${name}`, {
        why: "the next ten minutes are all taken by other builds",
        remedy: "wait for them to end",
    });
}
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not read the store ${folder}`);
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
/** The build that a name's link names, "" where none is published. */
async function publishedTs(store, name) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name)).catch(() => "");
    const match = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).match(/-(\d{4}-\d{4}-\d{6})\.sif$/);
    return match?.[1] ?? "";
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name))));
    const moments = new Set();
    for (const file of present) {
        const ts = file.startsWith(`${name}-`)
            ? file.slice(name.length + 1).match(/^\d{4}-\d{4}-\d{6}(?=\.)/)?.[0]
            : undefined;
        if (ts)
            moments.add(ts);
    }
    const published = await publishedTs(store, name);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const [verified, unverified] = [has(files.verified), has(files.unverified)];
        const locked = has(files.lock) && has(files.lockedRecipe);
        return {
            name,
            ts,
            state: !locked ? "unfinished" : has(files.image) ? "complete" : "lock-only",
            marker: verified && unverified
                ? "contradictory"
                : verified
                    ? "verified"
                    : unverified
                        ? "unverified"
                        : undefined,
            published: ts === published,
            kept: has(files.keep),
            files,
        };
    });
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * Without a `ts`: the published one, else the newest that has a lock.
 */
async function findBuild(store, nameOrId) {
    const exact = nameOrId.match(/^(.+)[-@](\d{4}-\d{4}-\d{6})$/);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => build.published) ?? builds.find((build) => build.state !== "unfinished"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
async function publishVerified(store, name, ts) {
    const published = (await listBuilds(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return true;
    if (published?.state === "complete" && published.marker === "verified" && published.ts > ts)
        return false;
    await publish(store, name, ts);
    return true;
}
/** Makes a build the published one, in one step, and writes it into the name's history. */
async function publish(store, name, ts, now = new Date()) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSymlink */ .u3)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`));
    await appendHistory(store, name, { event: "published", ts, at: now.toISOString() });
}
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl"), "utf8").catch(() => "");
    let last;
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if (event.ts === ts && typeof event.marker === "string" && typeof event.at === "string")
                last = event;
        }
        catch {
            // A line that a crash cut off says nothing.
        }
    }
    return last && { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. */
async function appendHistory(store, name, event) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl");
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${JSON.stringify(event)}\n`);
    }
    catch (error) {
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not write the history ${path}`);
    }
}
/** The absolute path of a store; the folder is made if need be. @throws Failure("usage") when it cannot be written */
async function openStore(store) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, `.probe-${process.pid}`);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(probe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe, { force: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store);
}


/***/ }),

/***/ 62396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ countPackages),
  X1: () => (/* binding */ evidenceOf),
  gJ: () => (/* binding */ formatMarker),
  yr: () => (/* reexport */ levels/* levels */.y),
  N: () => (/* binding */ makeMarker),
  gY: () => (/* binding */ parseMarker)
});

// UNUSED EXPORTS: markerSchema, verdictSentence

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(25985);
;// CONCATENATED MODULE: ../../main/node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(13983);
// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(42895);
;// CONCATENATED MODULE: ./lib/verdict/marker.js





const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const count = schemas/* number */.aig().int().min(0);
const subjectSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), digest: schemas/* strictObject */.rej({ sha256 }) });
const countsSchema = schemas/* strictObject */.rej({
    locked: count,
    rebuilt: count,
    equal: count,
    changed: count,
    missing: count,
    extra: count,
});
const evidenceSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    ts: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(levels/* levels */.y).optional(),
    reason: schemas/* string */.YjP(),
    inputsDigest: sha256,
    /** Build arguments that the rebuild was given in place of the lock's. */
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    rebuiltImage: sha256.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
    floated: count,
    unlocked: count,
    builder: schema/* builderSchema */.FR,
    rebuilder: schema/* builderSchema */.FR.optional(),
    floats: schemas/* array */.YOg(schemas/* string */.YjP()),
    notAfter: datetime().optional(),
    previous: sha256.optional(),
});
const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
/**
 * The marker: an in-toto Statement (v1) whose subjects are the image, the lock, the locked recipe and the recipe,
 * with SLSA's Verification Summary (v1) as predicate and our evidence in it under a key of our own.
 */
const markerSchema = schemas/* strictObject */.rej({
    /** For people: what was proven, in one sentence. */
    verdict: schemas/* string */.YjP(),
    _type: schemas/* literal */.euz("https://in-toto.io/Statement/v1"),
    subject: schemas/* array */.YOg(subjectSchema).length(4),
    predicateType: schemas/* literal */.euz("https://slsa.dev/verification_summary/v1"),
    predicate: schemas/* strictObject */.rej({
        verifier: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
        timeVerified: datetime(),
        resourceUri: schemas/* string */.YjP(),
        policy: schemas/* strictObject */.rej({ uri: schemas/* string */.YjP(), digest: schemas/* strictObject */.rej({ sha256 }) }),
        verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
        verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()),
        [evidenceKey]: evidenceSchema,
    }),
});
/** Packages counted by what became of them, an ecosystem each. */
function countPackages(comparison) {
    return Object.fromEntries(Object.entries(comparison.ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => {
        const of = (kind) => changes.filter((change) => change.kind === kind).length;
        return [
            id,
            { locked, rebuilt, equal, changed: of("changed"), missing: of("missing"), extra: of("extra") },
        ];
    }));
}
/** One sentence that says what was proven of which build. */
function verdictSentence(verdict, { name, ts, level, reason }) {
    return `${verdict}${verdict === "verified" && level ? ` (${level})` : ""}: ${name}-${ts}: ${reason}`;
}
function makeMarker(facts) {
    const { evidence, subjects } = facts;
    const passed = facts.verdict === "verified";
    return {
        verdict: verdictSentence(facts.verdict, evidence),
        _type: "https://in-toto.io/Statement/v1",
        subject: ["image", "lock", "lockedRecipe", "recipe"].map((role) => ({
            name: subjects[role].name,
            digest: { sha256: subjects[role].sha256 },
        })),
        predicateType: "https://slsa.dev/verification_summary/v1",
        predicate: {
            verifier: {
                id: facts.runUrl || "https://github.com/stx/container-action",
                version: { "stx-container": facts.version },
            },
            timeVerified: facts.verifiedAt.toISOString(),
            resourceUri: `container:${evidence.name}-${evidence.ts}`,
            policy: { uri: "config.yaml", digest: { sha256: facts.policyDigest } },
            verificationResult: passed ? "PASSED" : "FAILED",
            // SLSA reserves level names that begin with SLSA_ for its own.
            verifiedLevels: passed
                ? levels/* levels */.y
                    .slice(0, levels/* levels */.y.indexOf(evidence.level ?? "versions") + 1)
                    .map((level) => `STX_${level.toUpperCase()}`)
                : [],
            [evidenceKey]: evidence,
        },
    };
}
/** The evidence in a marker. */
function evidenceOf(marker) {
    return marker.predicate[evidenceKey];
}
/** The marker as it is written to disk. */
function formatMarker(marker) {
    return `${JSON.stringify(marker, null, 2)}\n`;
}
/** @throws Failure("inconclusive") for a text that is no marker */
function parseMarker(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw notAMarker(path, "it is no JSON", error);
    }
    const parsed = markerSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notAMarker(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
    }
    return parsed.data;
}
function notAMarker(path, why, cause) {
    return new failure/* Failure */.H("inconclusive", `${path} is no marker`, {
        why,
        remedy: "run `stx-container verify` again; a marker is not written by hand",
        cause,
    });
}


/***/ })

};
