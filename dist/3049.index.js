"use strict";
exports.id = 3049;
exports.ids = [3049];
exports.modules = {

/***/ 49658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyMode: () => (/* binding */ verifyMode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62198);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27301);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80344);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57895);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20106);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70780);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13336);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90201);
/* harmony import */ var _apptainer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68028);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98338);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(58020);
/* harmony import */ var _parents_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9950);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98111);


















/**
 * Mode verify: lock, locked recipe, and the image if available → rebuild, verdict, marker, summary.
 * @throws Failure for every verdict that fails the job · sets every output of verify/action.yml
 */
async function verifyMode(job) {
    const { inputs, context, log } = job;
    (0,_github_context_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseForkCode */ .AD)(context, inputs["allow-fork-code"]);
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_17__/* .confine */ .D)(context.workspace, { context: inputs.context, store: inputs.store });
    const startedAt = performance.now();
    let verified;
    let evidence;
    try {
        evidence = await collect(job, paths.store);
        await (0,_parents_js__WEBPACK_IMPORTED_MODULE_16__/* .fetchBases */ .h)(job, await lockAt(evidence.lock.path), paths.context);
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
            const { downloadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48440));
            found = await downloadFile(id, words, scratch, _evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .evidenceLimits */ .Y[what]);
        }
        else {
            const inStore = stored?.files[what === "locked-recipe" ? "lockedRecipe" : what];
            const { path } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_17__/* .confine */ .D)(context.workspace, { path: inStore ?? inputs[what] ?? "" });
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
const lockAt = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_9__/* .parseLock */ .PG)((await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)(path, "lock")).toString("utf8"), path);
/** Renames downloaded files to their names in a store, so that messages use the names that users know. */
async function renameToStoreNames(evidence, { inputs, scratch }) {
    const { name, ts } = await lockAt(evidence.lock.path);
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
    const { uploadFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48440));
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
        __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 60053)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27604)),
        Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(3463)]).then(__webpack_require__.bind(__webpack_require__, 23463)),
        __webpack_require__.e(/* import() */ 9561).then(__webpack_require__.bind(__webpack_require__, 9561)),
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


/***/ })

};
;