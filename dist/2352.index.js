export const id = 2352;
export const ids = [2352,8328];
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
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70112);







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
    const marker = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMarker */ .gY)((await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(markerFile.path, "marker")).toString("utf8"), markerFile.path);
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
            code: "files-not-one-build",
            why: `it is for another ${foreign.join(", ")}`,
            remedy: "pass the artifact ids of one build job and of its verify job",
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

/***/ 82352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateMode: () => (/* binding */ gateMode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38232);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37958);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25670);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94091);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68226);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41247);









/**
 * Mode gate: fails unless every build has a valid marker and every job it depends on was successful. Runs no code of
 * the repository. @throws Failure · sets every output of gate/action.yml
 */
async function gateMode(job) {
    const { inputs, context, log } = job;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("open", "false");
    refuseFailedJobs(inputs.needs ?? []);
    const { store } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .confine */ .D)(context.workspace, { store: inputs.store });
    const policy = withLevel(await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)(store), inputs["required-level"]);
    const builds = await chooseBuilds(job, store);
    const inputsNow = await currentInputsOf(job);
    const answers = [];
    for (const build of builds)
        answers.push(await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)(build, policy, inputsNow));
    for (const { name, ts, open, level, unchecked } of answers) {
        if (open)
            log.note(`${name}-${ts} passed (level: ${level})${unchecked.map((what) => `; ${what}`).join("")}`);
    }
    conclude(answers);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("open", "true");
}
/** GitHub counts a skipped job as passed; here it must have succeeded. */
function refuseFailedJobs(jobs) {
    const bad = jobs.filter(({ result }) => result !== "success");
    if (bad.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", "gate failed: a job that it depends on was not successful", {
        code: "job-not-successful",
        why: bad.map(({ job, result }) => `${job}: ${result}`).join(", "),
        remedy: "open the log of that job, correct its failure, and run it again",
    });
}
/** The policy with the stricter one of its level and `required`. */
function withLevel(policy, required) {
    return { ...policy, "required-level": (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .stricterLevel */ .z)(policy["required-level"], required) };
}
const evidenceInputs = ["lock", "locked-recipe", "recipe", "marker"];
async function chooseBuilds({ inputs, scratch }, store) {
    const [lock, lockedRecipe, recipe, marker] = evidenceInputs.map((what) => inputs[`${what}-artifact-id`]);
    if (lock && lockedRecipe && recipe && marker) {
        if (inputs.names)
            throw contradiction("names cannot be combined with artifact ids");
        const store = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "store");
        const { name, ts } = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchBuild */ .J)({ lock, lockedRecipe, recipe, marker }, scratch, store);
        return [await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, `${name}-${ts}`)];
    }
    if (lock || lockedRecipe || recipe || marker) {
        const missing = evidenceInputs.filter((what) => !inputs[`${what}-artifact-id`]);
        throw contradiction(missing.map((what) => `${what}-artifact-id is missing`).join("\n"));
    }
    const names = inputs.names ?? (inputs.recipe ? [await nameOfRecipe(inputs.recipe)] : await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(store));
    if (names.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", "gate failed: no builds to check", {
            code: "not-in-store",
            why: `there are no builds in the store ${store}`,
            remedy: "set store to the folder of the store, or pass the artifact ids of the build and verify jobs",
        });
    }
    return Promise.all(names.map((name) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, name)));
}
const contradiction = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "the inputs of the gate contradict each other", {
    code: "wrong-input",
    why,
    remedy: "pass all four artifact ids, or none to check the builds in the store",
});
async function nameOfRecipe(recipe) {
    const { nameFromRecipe } = await Promise.all(/* import() */[__webpack_require__.e(4457), __webpack_require__.e(1644)]).then(__webpack_require__.bind(__webpack_require__, 41644));
    return nameFromRecipe(recipe);
}
/** The inputs as they are in the checkout now; undefined if no recipe is given. */
async function currentInputsOf({ inputs, context }) {
    if (inputs.recipe === undefined)
        return undefined;
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .confine */ .D)(context.workspace, {
        recipe: inputs.recipe,
        context: inputs.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(inputs.recipe),
    });
    const { currentInputs } = await Promise.all(/* import() */[__webpack_require__.e(4457), __webpack_require__.e(1644)]).then(__webpack_require__.bind(__webpack_require__, 41644));
    return (lock) => currentInputs(paths.recipe, paths.context, lock);
}
function conclude(answers) {
    const refused = answers.filter(({ open }) => !open);
    if (refused.length === 0)
        return;
    const kind = refused.some((one) => one.kind === "inconclusive") ? "inconclusive" : "unverified";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(kind, `gate failed for ${refused.map(({ name, ts }) => `${name}-${ts}`).join(", ")}`, {
        code: "gate-failed",
        why: refused
            .flatMap(({ name, refusals }) => refusals.map(({ text }) => (refused.length > 1 ? `${name}: ${text}` : text)))
            .join("\n"),
        remedy: "run the build and verify jobs on this commit",
    });
}


/***/ }),

/***/ 41247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



/** The real path of `path`; if it does not exist, the real path of its nearest existing parent with the rest added. */
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
/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await realPath(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "contains a zero byte" : undefined;
        const real = why ? home : await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        code: "path-outside-workspace",
        why: problems.join("\n"),
        remedy: `use paths inside ${home}`,
    });
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


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


/***/ }),

/***/ 69066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ sealLines),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


const hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
/** How many lines a seal has. */
const sealLines = 4;
/**
 * The locked recipe as it is written to disk: its body under four lines that bind it to its lock and to itself. The
 * seal finds what was mixed up or edited by mistake; it has no key, so it proves nothing to anyone.
 *
 * @param lockText the lock as it is written to disk
 * @param eol the line end of the recipe
 */
function seal(body, lock, lockText, eol) {
    const head = [
        `# Locked recipe of ${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
        "# Builds as it stands: apptainer build image.sif THIS-FILE",
        `# lock sha256:${hex(lockText)}`,
        `# text sha256:${hex(body)}`,
        "",
    ].join(eol);
    return Buffer.concat([Buffer.from(head), body]);
}
/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from · @throws Failure("inconclusive") when it has none or was edited
 */
function readSeal(bytes, path) {
    const text = Buffer.from(bytes).toString("latin1");
    const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
    if (!match) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} is not a locked recipe`, {
            code: "locked-recipe-unsealed",
            why: "it does not begin with the seal that stx-container writes",
            remedy: "give the .def file that was made together with the lock, not the recipe itself",
        });
    }
    if (hex(bytes.subarray(match[0].length)) !== match[2]) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} was edited after it was written`, {
            code: "locked-recipe-edited",
            why: "its text no longer has the digest that its seal names",
            remedy: "change the recipe instead and build again, or restore the file",
        });
    }
    return match[1];
}


/***/ }),

/***/ 31597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** What happened to the builds of a name, oldest first; [] where nothing is known. A line that was cut off says nothing. */
async function readHistory(store, name) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(historyFile(store, name), "utf8").catch(() => "");
    const events = [];
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if ([event.event, event.ts, event.at].every((value) => typeof value === "string"))
                events.push(event);
        }
        catch {
            // Cut off by a crash.
        }
    }
    // Two branches that were merged bring their lines in either order.
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
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const last = (await readHistory(store, name)).findLast((event) => event.ts === ts && event.marker !== undefined);
    return last?.marker === undefined ? undefined : { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5231);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96777);
/* harmony import */ var _pin_seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69066);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31597);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70112);








/** How far two machines' clocks may be apart. */
const clockSkewMs = 10 * 60_000;
/** How the counts of a marker that says "verified" contradict it or the lock, in words; undefined where they don't. */
function contradictionInCounts(lock, { ecosystems, level }) {
    if (level === undefined)
        return "the marker says verified, and names no level";
    const ids = new Set([...Object.keys(lock.ecosystems), ...Object.keys(ecosystems)]);
    for (const id of ids) {
        const found = lock.ecosystems[id];
        const locked = found?.status === "present" ? found.packages.length : 0;
        const counts = ecosystems[id];
        if (locked !== (counts?.locked ?? 0))
            return `the marker counts ${counts?.locked ?? 0} packages of ${id}, the lock holds ${locked}`;
        if (counts && counts.changed + counts.missing + counts.extra > 0)
            return `the marker says verified, and counts drift in ${id}`;
    }
    return undefined;
}
const bytesOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are made anew
 * here, to exactly these files. That a file with the right name exists proves nothing.
 *
 * @param today what the checkout's recipe and inputs are now; omitted where only the store is looked at
 */
async function checkBuild(build, policy, today, now = new Date()) {
    const { name, ts, files } = build;
    const answer = {
        name,
        ts,
        open: false,
        kind: "unverified",
        refusals: [],
        level: undefined,
        verifiedAt: undefined,
        unchecked: [],
    };
    const refuse = (code, text) => answer.refusals.push({ code, text });
    const contradiction = (code, text) => {
        refuse(code, text);
        answer.kind = "inconclusive";
        return answer;
    };
    if (build.marker === "contradictory")
        return contradiction("both-markers", "there is a .verified and an .unverified marker of one build");
    const path = build.marker === "unverified" ? files.unverified : files.verified;
    const text = await bytesOf(path);
    if (!text) {
        refuse("no-marker", "the build has no marker: it was never verified");
        return answer;
    }
    let marker;
    try {
        marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(text.toString("utf8"), path);
    }
    catch (error) {
        return contradiction("invalid-marker", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
    }
    const evidence = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(marker);
    answer.level = evidence.level;
    answer.verifiedAt = marker.predicate.timeVerified;
    if (evidence.name !== name || evidence.ts !== ts)
        return contradiction("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
    const last = await (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .lastVerdict */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.folder), name, ts);
    // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
    if (last && last.marker !== (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text) && marker.predicate.timeVerified <= last.at)
        return contradiction("replayed", `the marker is an old one: a later verdict was written on ${last.at}`);
    if (Date.parse(marker.predicate.timeVerified) > now.getTime() + clockSkewMs)
        return contradiction("invalid-marker", `the marker is of the future: ${marker.predicate.timeVerified}`);
    if (build.marker === "unverified" || marker.predicate.verificationResult !== "PASSED") {
        refuse("not-verified", evidence.reason);
        return answer;
    }
    const [image, lockSubject, lockedRecipe, recipe] = marker.subject.map((each) => each.digest.sha256);
    const lockBytes = await bytesOf(files.lock);
    const lockedBytes = await bytesOf(files.lockedRecipe);
    const recipeBytes = await bytesOf(files.recipe);
    if (!lockBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockBytes) !== lockSubject)
        refuse("lock-differs", "the lock is not the one that was verified");
    if (!lockedBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockedBytes) !== lockedRecipe)
        refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
    if (!recipeBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(recipeBytes) !== recipe)
        refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(files.image).then(() => true, () => false)) {
        if ((await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(files.image)) !== image)
            refuse("image-differs", "the image is not the one that was verified");
    }
    else
        answer.unchecked.push("the image is not here; its digest was not checked");
    let lock;
    if (lockBytes && lockedBytes && answer.refusals.length === 0) {
        try {
            lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)(lockBytes.toString("utf8"), files.lock), files.lock);
            if (lock.image.sha256 !== image)
                refuse("image-differs", "the lock is that of another image");
            if (lock.inputs.digest !== evidence.inputsDigest)
                refuse("inputs-differ", "lock and marker name different inputs");
            if ((0,_pin_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .readSeal */ .KI)(lockedBytes, files.lockedRecipe) !== lockSubject)
                refuse("locked-recipe-differs", "the locked recipe was made from another lock");
            const miscounted = contradictionInCounts(lock, evidence);
            if (miscounted)
                return contradiction("invalid-marker", miscounted);
        }
        catch (error) {
            return contradiction("invalid-lock", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
        }
    }
    const verifiedAt = Date.parse(marker.predicate.timeVerified);
    const age = policy["max-age-days"];
    const limit = Math.min(evidence.notAfter ? Date.parse(evidence.notAfter) : Number.POSITIVE_INFINITY, age ? verifiedAt + age * 86_400_000 : Number.POSITIVE_INFINITY);
    if (now.getTime() > limit)
        refuse("too-old", `the verdict of ${marker.predicate.timeVerified} was good until ${new Date(limit).toISOString()}`);
    const required = policy["required-level"];
    if (_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(evidence.level ?? "versions") < _marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(required))
        refuse("level-too-low", `level ${evidence.level} was proven, ${required} is required`);
    const undeclared = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (undeclared.length > 0)
        refuse("floats-undeclared", `the verdict let ${undeclared.join(", ")} float, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some((counts) => counts.equal > 0))
        refuse("nothing-compared", "no package was compared, and nothing is no evidence");
    if (lock && today) {
        const now = await today(lock);
        if (now.recipeSha256 !== recipe)
            refuse("recipe-differs", "the recipe in the checkout was changed since it was verified");
        else if (now.inputsDigest !== evidence.inputsDigest)
            refuse("inputs-differ", "a file, argument or base that goes into the build was changed since it was verified");
    }
    answer.open = answer.refusals.length === 0;
    if (answer.open)
        answer.kind = "open";
    return answer;
}


/***/ }),

/***/ 25670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   z: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1979);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46505);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54394);



/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(b) ? a : b);
/**
 * The verdict, from what was found.
 * @param rebuilt undefined where the locked recipe does not build
 * @param failure why it does not
 * @param required the level to reach, else it is unverified
 */
function judge(rebuilt, failure, required) {
    if (!rebuilt) {
        const reason = `the locked recipe does not build: ${failure?.why ?? failure?.message}`;
        return { verdict: "unverified", level: undefined, reason };
    }
    const { comparison, sameContent, differingFiles } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const open = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (open.length > 0) {
        const reason = open.map((each) => (0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(each)).join("; ");
        return { verdict: "inconclusive", level: undefined, reason };
    }
    const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (comparison.total > 0) {
        const reason = `${comparison.total} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} came out differently`;
        return { verdict: "unverified", level: undefined, reason };
    }
    const level = sameContent ? "content" : "versions";
    const same = level === "content"
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} and all files came out the same`
        : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} came out at the same versions`;
    const floats = comparison.floated.length;
    const floated = floats > 0 ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(floats, "declared float")} moved` : "";
    if (_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(required))
        return { verdict: "verified", level, reason: same + floated };
    const count = differingFiles.length;
    const but = count === 0 ? "files differ" : count === 1 ? "1 file differs" : `${count} files differ`;
    return {
        verdict: "unverified",
        level,
        reason: `${same}${floated}, but level ${required} is required and ${but}`,
    };
}


/***/ }),

/***/ 70112:
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



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
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/lock/schema.js + 3 modules
var schema = __webpack_require__(39164);
// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(54394);
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


/***/ }),

/***/ 94091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export policySchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70112);






/** What a store asks of a verdict; the file `config.yaml` in its store. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    "required-level": zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).default("versions"),
    "max-age-days": zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional(),
    floats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"')).default([]),
    "apt-snapshots": zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
    ]))
        .default({}),
    /** Builds of a name that `prune` keeps; see store/retention.ts. */
    retain: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).default(10),
    /** Logs of failed builds that it keeps. */
    "retain-failed": zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).default(3),
});
/**
 * Reads the policy of a store; the defaults where it has none.
 * @throws Failure("usage") for an unknown key or a malformed value: a policy that can't be read is not a weak one
 */
async function readPolicy(store) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, "config.yaml");
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return policySchema.parse({});
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `could not read ${path}`, { why: error.message, cause: error });
    }
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is no YAML`, {
            why: error.message,
            place: { path },
            cause: error,
        });
    }
    const parsed = policySchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(policySchema.shape).join(", ")}`,
        place: { path },
    });
}
/** sha256 (hex) of what a policy asks of a verdict, the same for the same meaning. */
function policyDigest({ retain, "retain-failed": retainFailed, ...policy }) {
    const ordered = { ...policy, floats: [...policy.floats].sort() };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify(Object.entries(ordered).sort(([a], [b]) => (a < b ? -1 : 1))))
        .digest("hex");
}


/***/ })

};
