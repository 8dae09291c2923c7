export const id = 3786;
export const ids = [3786,8328];
export const modules = {

/***/ 68226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fetchBuild),
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32086);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18328);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96777);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70073);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91530);







/** Maximum bytes of each kind of file; a larger file was not written by this project. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    "locked-recipe": 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
};
/**
 * Downloads lock, locked recipe, recipe and marker of one build by their ids and arranges them as a store in `store`.
 * Each file is checked by its digest in the marker.
 * @throws Failure("inconclusive") if they do not belong together; Failure("infrastructure") if one is not available
 */
async function fetchBuild(ids, scratch, store) {
    const lockFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lock, "lock", scratch, evidenceLimits.lock);
    const lockedRecipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, evidenceLimits["locked-recipe"]);
    const recipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.recipe, "recipe", scratch, evidenceLimits.recipe);
    const markerFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.marker, "marker", scratch, evidenceLimits.marker);
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)((await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
    const marker = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMarker */ .gY)(await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(markerFile.path, "marker"), markerFile.path);
    const { name, ts } = lock;
    const { evidence, subjects } = marker;
    const bound = [
        [lockFile.sha256, subjects.lock, "lock"],
        [lockedRecipe.sha256, subjects.lockedRecipe, "locked recipe"],
        [recipe.sha256, subjects.recipe, "recipe"],
    ];
    const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
    if (evidence.name !== name || evidence.ts !== ts)
        foreign.unshift(`name (${evidence.name}-${evidence.ts})`);
    if (foreign.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
            code: "files-not-one-build",
            why: `it is for another ${foreign.join(", ")}`,
            remedy: "pass the artifact ids of one build job and of its verify job",
        });
    }
    const files = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
    const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files.folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockFile.path, files.lock);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockedRecipe.path, files.lockedRecipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(recipe.path, files.recipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(markerFile.path, markerPath);
    return { store, name, ts, files, markerPath, marker };
}


/***/ }),

/***/ 73786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyMode: () => (/* binding */ verifyMode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5231);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32086);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43941);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88120);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65671);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96777);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87420);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38232);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70073);
/* harmony import */ var _apptainer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24984);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68226);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37892);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(41247);

















/**
 * Mode verify: lock, locked recipe, and the image if available → rebuild, verdict, marker, summary.
 * @throws Failure for every verdict that fails the job · sets every output of verify/action.yml
 */
async function verifyMode(job) {
    const { inputs, context, log } = job;
    (0,_github_context_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseForkCode */ .AD)(context, inputs["allow-fork-code"]);
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_16__/* .confine */ .D)(context.workspace, { context: inputs.context, store: inputs.store });
    const startedAt = performance.now();
    let verified;
    let evidence;
    try {
        evidence = await collect(job, paths.store);
        await (0,_apptainer_js__WEBPACK_IMPORTED_MODULE_13__/* .setUpApptainer */ .Q)(job);
        verified = await job.deps.verify({
            ...(evidence.image ? { image: evidence.image.path } : {}),
            lock: evidence.lock.path,
            lockedRecipe: evidence.lockedRecipe.path,
            ...paths,
            buildArgs: inputs["build-args"] ?? {},
            requiredLevel: inputs["required-level"],
            run: context.runUrl,
            settings: (0,_job_js__WEBPACK_IMPORTED_MODULE_15__/* .jobSettings */ .b)(inputs, context),
            runUrl: context.runUrl,
        }, log, job.signal);
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("verdict", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H && error.kind === "inconclusive" ? "inconclusive" : "error");
        throw error;
    }
    log.end();
    setOutputs(verified);
    const summary = (0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .verifySummary */ .I)(verified, {
        requiredLevel: inputs["required-level"],
        imageDigest: evidence.image?.sha256,
        elapsedMs: performance.now() - startedAt,
        files: {
            image: evidence.image && displayPath(evidence.image.path, context.workspace),
            lock: displayPath(evidence.lock.path, context.workspace),
            lockedRecipe: displayPath(evidence.lockedRecipe.path, context.workspace),
        },
    });
    const problem = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .writeSummary */ .Sy)(summary, job.summaryPath);
    if (problem)
        log.note(problem);
    if (inputs.upload && verified.marker)
        await uploadMarker(verified.marker, job);
    conclude(verified, await driftOf(verified, evidence.lockedRecipe.path), job);
}
/** The path to use when repeating this: relative to the checkout, or the name of a downloaded file. */
function displayPath(path, workspace) {
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
/** Downloads or finds the files, hashes them, and compares them with the expected digests. */
async function collect(job, store) {
    const { inputs, context, log, scratch } = job;
    const stored = inputs.name === undefined ? undefined : await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_11__/* .findBuild */ .w)(store, inputs.name);
    const fetchOne = async (what, words) => {
        const id = inputs[`${what}-artifact-id`];
        let found;
        if (id !== undefined) {
            const { downloadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18328));
            found = await downloadFile(id, words, scratch, _evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .evidenceLimits */ .Y[what]);
        }
        else {
            const inStore = stored?.files[what === "locked-recipe" ? "lockedRecipe" : what];
            const { path } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_16__/* .confine */ .D)(context.workspace, { path: inStore ?? inputs[what] ?? "" });
            found = { path, sha256: await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path) };
        }
        const expected = inputs[`${what}-digest`];
        if (expected === undefined || expected === found.sha256)
            return found;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `the ${words} is not the one that was built`, {
            code: "artifact-digest-mismatch",
            why: `its sha256 is ${found.sha256}, and ${what}-digest is ${expected}`,
            remedy: "pass artifact ids and digests of the same build job, or run the build job again",
        });
    };
    log.phase("Collecting image, lock and locked recipe");
    const hasImage = stored ? stored.state === "complete" : (inputs.image ?? inputs["image-artifact-id"]);
    const lock = await fetchOne("lock", "lock");
    const lockedRecipe = await fetchOne("locked-recipe", "locked recipe");
    const image = hasImage ? await fetchOne("image", "image") : undefined;
    if (!image)
        log.note("Image not available: the content digest recorded in the lock is trusted");
    return renameToStoreNames({ image, lock, lockedRecipe }, job);
}
/** Renames downloaded files to their names in a store, so that messages use the names that users know. */
async function renameToStoreNames(evidence, { inputs, scratch }) {
    const text = (await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)(evidence.lock.path, "lock")).toString("utf8");
    const { name, ts } = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_9__/* .parseLock */ .PG)(text, evidence.lock.path);
    const files = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_12__/* .storeFiles */ .Tr)(scratch, name, ts);
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
    const { uploadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18328));
    log.phase("Uploading the marker");
    const { id, sha256 } = await uploadFile(marker, scratch);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("marker-artifact-id", String(id));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)("marker-digest", `sha256:${sha256}`);
    log.end();
}
/** Ends the job according to the verdict. @throws Failure unless it passes */
function conclude(verified, drift, { inputs, context, log }) {
    const { verdict, name, ts, reason } = verified;
    const buildId = `${name}-${ts}`;
    const why = [reason, ...drift.lines].join("\n");
    const place = drift.place && { place: drift.place };
    const remedy = "see the job summary, which lists all differences and the command that repeats this";
    if (verdict === "verified" && !verified.isEnough) {
        const what = `${buildId} does not reach level ${verified.requiredLevel}`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", what, { code: "level-too-low", why, remedy, ...place });
    }
    if (verdict === "verified") {
        log.note(`${buildId} is verified: ${reason}`);
        return;
    }
    if (verdict === "unverified" && !inputs["fail-on-drift"]) {
        const message = `${buildId}: ${why}\n${remedy}`;
        (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .annotate */ .f)("warning", [{ title: "Not verified", message, ...place }], context.workspace);
        return;
    }
    if (verdict === "unverified") {
        const what = `${buildId} is not verified`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("unverified", what, { code: "verdict-unverified", why, remedy, ...place });
    }
    if (verdict === "inconclusive") {
        const what = `the verification of ${buildId} is inconclusive`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", what, { code: "verdict-inconclusive", why, remedy });
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `the rebuild of ${buildId} could not run`, {
        code: "rebuild-not-possible",
        why,
        remedy: "run the failed job again; the image may be fine",
    });
}
/** Names what differs, from the comparison and the locked recipe's commands. */
async function driftOf({ comparison }, lockedRecipe) {
    if (!comparison || comparison.total === 0)
        return { lines: [], place: undefined };
    const [{ driftLines }, { driftsOf }, { findMentions }, { parseRecipe }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 1301)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70740)),
        Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 58407)),
        __webpack_require__.e(/* import() */ 4457).then(__webpack_require__.bind(__webpack_require__, 34457)),
    ]);
    const recipe = parseRecipe(await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)(lockedRecipe, "locked recipe"), lockedRecipe);
    const names = driftsOf(comparison).map(({ name }) => name);
    const mentions = findMentions(recipe, names);
    const first = names.map((name) => mentions.get(name)).find((one) => one !== undefined);
    return {
        lines: driftLines(comparison, mentions),
        place: first && { path: lockedRecipe, line: first.line },
    };
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52848);



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

/***/ 18328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5231);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3166);






/** Loaded only when needed, because the client has two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    return new DefaultArtifactClient();
}
function remedyFor(error) {
    return error.name === "GHESNotSupportedError"
        ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way"
        : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
}
/**
 * Uploads one file without zipping it, because an image is compressed already.
 * Its artifact is named after the file, with a random part before the ending: GitHub takes the name of a raw artifact
 * from the file, and two jobs of one run may upload files of the same name.
 * @param scratch an existing folder on this machine · @throws Failure("infrastructure")
 */
async function uploadFile(path, scratch) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "upload-"));
    try {
        const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path);
        const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}${ending}`;
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOrCopy */ .L)(path, copy);
        const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, { skipArchive: true });
        if (id === undefined || !digest)
            throw new Error("the service returned no artifact id or digest");
        return { id, sha256: digest.replace(/^sha256:/, "") };
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not upload ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} as an artifact`, {
            code: "artifact-upload-failed",
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
 * Downloads one artifact of this run by its id into a new folder below `scratch`: exactly one plain file, not
 * unzipped, not larger than `maxBytes`, and with the digest recorded by the service.
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
async function downloadFile(id, what, scratch, maxBytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "artifact-"));
    const wrong = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
        code: "artifact-unexpected",
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
            throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
        digest = found.digest;
        if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest))
            throw wrong("the service has no sha256 for it");
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
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entries[0] ?? "");
    if (entries.length !== 1 || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) {
        throw wrong(`it contains ${entries.length} entries instead of one file`);
    }
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (size > maxBytes)
        throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
    const sha256 = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path);
    if (mismatch !== false || digest !== `sha256:${sha256}`) {
        throw wrong(`its sha256 is ${sha256}, and the service recorded ${digest}`);
    }
    return { path, sha256 };
}


/***/ })

};
