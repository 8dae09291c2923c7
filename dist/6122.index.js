"use strict";
exports.id = 6122;
exports.ids = [6122];
exports.modules = {

/***/ 98338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fetchBuild),
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62198);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48440);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20106);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);








/** Maximum bytes of each kind of file; a larger file was not written by this project. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.lock,
    "locked-recipe": _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.lockedRecipe,
    recipe: _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.recipe,
    marker: _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.marker,
    vault: 64 * 1024 ** 3,
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
    const marker = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(markerFile.path, "marker"), markerFile.path);
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

/***/ 88675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withVerdict)
/* harmony export */ });
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);

/** A history with the line of a verdict, which may be there already. */
function withVerdict(history, marker) {
    const { digest, verifiedAt, evidence } = marker;
    const text = history?.toString("utf8") ?? "";
    if ((0,_store_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i6)(text).events.some((event) => event.marker === digest))
        return Buffer.from(text);
    const event = {
        event: evidence.verdict,
        ts: evidence.ts,
        at: verifiedAt,
        marker: digest,
        previous: evidence.previous,
    };
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
}


/***/ }),

/***/ 98111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



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
/**
 * The path of an input as the repository names it, "recipes/hello.def" for "./recipes//hello.def" or an absolute path of
 * the checkout. Nothing needs to be there.
 * @param name of the input, for messages · @throws Failure("usage") for a path outside
 */
function repositoryPath(workspace, name, path) {
    const found = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(workspace, path)) || ".";
    if (found !== ".." && !found.startsWith("../"))
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path leads out of the repository", {
        code: "path-outside-workspace",
        why: `${name}: ${JSON.stringify(path)}`,
        remedy: "write it relative to the root of the repository",
    });
}


/***/ }),

/***/ 50837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordMode: () => (/* binding */ recordMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var github_context = __webpack_require__(80344);
// EXTERNAL MODULE: ./.cache/compiled/src/github/git.js
var git = __webpack_require__(46407);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/evidence.js
var evidence = __webpack_require__(98338);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/history.js
var actions_history = __webpack_require__(88675);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/paths.js
var paths = __webpack_require__(98111);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sigstore-sign.js
var sigstore_sign = __webpack_require__(63735);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/sign.js








/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; both where it
 * has both. This job runs no recipe, so neither is within reach of one.
 * @returns the marker's text; as it was where the job has neither
 * @throws Failure where what is to be signed does not hold together, and where it cannot be signed
 */
async function signedMarker(job, build) {
    const { payload, format } = build.marker;
    // A marker of 0.1 has no place for signatures.
    if (format === 1)
        return (await (0,user_files/* readUserFile */.E)(build.markerPath, "marker")).toString("utf8");
    const signers = await signersOf(job);
    if (signers.length > 0)
        await assertWhole(build);
    const signatures = [];
    for (const signer of signers)
        signatures.push(await signer.sign(payload));
    return (0,marker/* formatMarker */.gJ)(payload, [...build.marker.signatures, ...signatures]);
}
async function signersOf({ inputs, context }) {
    const signers = [];
    const { "signing-key": text, "signing-passphrase": passphrase, sigstore } = inputs;
    if (text !== undefined) {
        for (const secret of [...text.split(/\r?\n/), passphrase ?? ""])
            if (secret.length > 8)
                (0,core/* setSecret */.Pq)(secret);
        const { openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
        signers.push(await openKey({ text }, passphrase));
    }
    if (sigstore !== "off" && (0,sigstore_sign/* hasIdToken */.lP)(process.env)) {
        const { sigstoreSigner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63735));
        const servers = typeof sigstore === "string" ? undefined : sigstore;
        const log = sigstore === "public" ? "public" : "auto";
        signers.push(sigstoreSigner({ log, servers, serverUrl: context.serverUrl }));
    }
    return signers;
}
/** What contradicts itself must not be signed; a verdict of unverified may be. */
async function assertWhole({ store, name, ts, marker }) {
    const subject = (0,gate/* subjectOf */.e)(await (0,builds/* findBuild */.w)(store, `${name}-${ts}`));
    const { floats, policy } = marker.evidence;
    // What the configuration asks is the gate's business: here the verdict's own terms count.
    const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
    const { refusals } = await (0,gate/* checkBuild */.D)({ ...subject, files: { ...subject.files, history: undefined } }, { ...verdict_policy/* defaultPolicy */.G4, ...terms });
    const others = refusals.filter(({ code }) => code !== "not-verified");
    if (others.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", `could not sign the marker of ${name}-${ts}`, {
        code: "gate-closed",
        why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: "run the build and verify jobs again",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/record.js












/**
 * Mode record: commits lock, locked recipe, recipe and marker of one build to the branch that was built. Needs no
 * checkout and runs no code of the repository. If there is no branch to commit to, it notes that and succeeds.
 * @throws Failure · sets every output of record/action.yml
 */
async function recordMode(job) {
    const { inputs, context, log, scratch } = job;
    const target = (0,github_context/* commitTarget */.Fy)(context);
    if ("skip" in target) {
        (0,core/* notice */.lm)(target.skip, { title: "Nothing is committed" });
        return;
    }
    log.phase("Downloading lock, locked recipe, recipe and marker");
    const build = await (0,evidence/* fetchBuild */.J)({
        lock: inputs["lock-artifact-id"],
        lockedRecipe: inputs["locked-recipe-artifact-id"],
        recipe: inputs["recipe-artifact-id"],
        marker: inputs["marker-artifact-id"],
    }, scratch, (0,external_node_path_.join)(scratch, "store"));
    log.phase("Signing the marker");
    const marker = await signedMarker(job, build);
    log.phase(`Committing to ${target.branch}`);
    const { workspace } = context;
    const within = (0,paths/* repositoryPath */.S)(workspace, "store", inputs.store);
    const path = inputs.recipe && (0,paths/* repositoryPath */.S)(workspace, "recipe", inputs.recipe);
    const request = {
        branch: target.branch,
        token: inputs["github-token"],
        within,
        changes: await changesOf(build, within, marker),
        required: { recipe: await (0,user_files/* readUserFile */.E)(build.files.recipe, "recipe"), path },
        message: `Record ${(0,sentence/* verdictSentence */.B)(build.marker)}\n\nRun: ${context.runUrl}\n`,
        scratch,
        signal: job.signal,
    };
    const { commit, made } = inputs.commits === "signed"
        ? await (await __webpack_require__.e(/* import() */ 8049).then(__webpack_require__.bind(__webpack_require__, 88049))).commitThroughApi(request, context)
        : await (0,git/* commitFiles */.zu)({ ...request, remote: `${context.serverUrl}/${context.repository}.git` });
    log.end();
    (0,core/* setOutput */.uH)("committed", String(made));
    (0,core/* setOutput */.uH)("commit", commit);
    (0,core/* setOutput */.uH)("branch", target.branch);
    log.note(made ? `Committed ${commit} to ${target.branch}` : `No commit: ${target.branch} has these files already`);
}
/** The files for the repository. A marker of another verdict is removed. */
async function changesOf(build, within, marker) {
    const there = (0,names/* storeFiles */.Tr)(within, build.name, build.ts);
    const verified = build.markerPath === build.files.verified;
    return [
        { path: there.lock, content: await (0,user_files/* readUserFile */.E)(build.files.lock, "lock") },
        { path: there.lockedRecipe, content: await (0,user_files/* readUserFile */.E)(build.files.lockedRecipe, "locked recipe") },
        { path: there.recipe, content: await (0,user_files/* readUserFile */.E)(build.files.recipe, "recipe") },
        {
            path: verified ? there.verified : there.unverified,
            content: Buffer.from(marker),
        },
        { path: verified ? there.unverified : there.verified, content: undefined },
        { path: external_node_path_.posix.join(there.folder, "history.jsonl"), content: (tip) => (0,actions_history/* withVerdict */.m)(tip, build.marker) },
        { path: external_node_path_.posix.join(within, ".gitattributes"), content: withUnion },
    ];
}
/** The branch's attributes with the line by which git merges histories; others stay. */
function withUnion(tip) {
    const text = tip?.toString("utf8") ?? "";
    if (text.includes(store_history/* mergeByUnion */.lm))
        return Buffer.from(text);
    return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${store_history/* mergeByUnion */.lm}\n`);
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

/***/ 54680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Kj: () => (/* binding */ plainFiles),
/* harmony export */   pe: () => (/* binding */ fileInCommit),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/**
 * The text of a plain file of a commit, without a checkout; undefined where the commit has none.
 * @param path relative to the repository, with "/"
 * @throws Failure("inconclusive", "not-a-regular-file") for a link or submodule in its place or above it;
 *   Failure("infrastructure", "git-failed")
 */
async function fileInCommit(git, commit, path) {
    const parts = path.split("/");
    const prefixes = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
    const listed = await checked(git, [
        "ls-tree",
        "-z",
        commit,
        "--",
        ...prefixes.map((each) => `:(literal)${each}`),
    ]);
    let blob;
    for (const entry of listed.split("\0").filter(Boolean)) {
        const [, mode, type, id, at] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (mode === "120000" || mode === "160000" || (at === path && type !== "blob"))
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `${at} is not a plain file or folder in the commit ${commit}`, {
                code: "not-a-regular-file",
                why: mode === "120000" ? "it is a symbolic link" : "it is a submodule or folder",
                remedy: "replace it by a plain file or folder",
            });
        if (at === path)
            blob = id;
    }
    return blob && checked(git, ["cat-file", "blob", blob]);
}
/** The paths in which two commits differ, without asking which were renamed. */
async function changedPaths(git, before, after) {
    const listed = await checked(git, ["diff-tree", "-r", "-z", "--no-renames", "--name-only", before, after]);
    return listed.split("\0").filter(Boolean);
}
/** What `git ls-tree -z` prints: path → id of each plain file, without links and submodules. */
function plainFiles(listed) {
    const found = new Map();
    for (const entry of listed.split("\0")) {
        const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            found.set(path, id);
    }
    return found;
}
/** What a git command prints. @throws Failure("infrastructure", "git-failed") */
async function checked(git, args) {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode === 0)
        return stdout;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `git ${args[0]} failed`, {
        code: "git-failed",
        why: stderr.trim().split("\n").slice(-4).join("\n") || `exit code ${exitCode}`,
        remedy: "run the job again",
    });
}


/***/ }),

/***/ 48440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   r: () => (/* binding */ runArtifacts),
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);






/** Loaded only when needed, because the client has two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(1351), __webpack_require__.e(9735), __webpack_require__.e(8275), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
/** All artifacts of this run, of every attempt. @throws Failure("infrastructure") */
async function runArtifacts() {
    try {
        const { artifacts } = await (await client()).listArtifacts();
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "could not list the artifacts of this run", {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
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
 * Downloads one artifact of this run, by its id or as it was listed, into a new folder below `scratch`: exactly one plain file, not
 * unzipped, not larger than `maxBytes`, and with the digest recorded by the service.
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
async function downloadFile(artifact, what, scratch, maxBytes) {
    const id = typeof artifact === "number" ? artifact : artifact.id;
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
        const found = typeof artifact === "number"
            ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id)
            : artifact;
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

/***/ 66258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertRecipe),
/* harmony export */   t: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


/** The id that git (with SHA-1) gives a file of these bytes. */
const gitBlobId = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
/**
 * Refuses to record for a branch whose recipe is not the one that was verified: the branch has moved on, or the event
 * (a comment, a dispatch) named no commit, and another one was checked out and built.
 * @param files path → git's id of each plain file of the branch
 * @param id git's id of the recipe's bytes
 * @param within the store, in which copies of recipes do not count
 * @throws Failure("unverified", "branch-recipe-differs")
 */
function assertRecipe(files, { path, id, within, branch }) {
    const there = path !== undefined ? files.get(path) === id : isOutside(files, id, within);
    if (there)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("unverified", `the recipe of the branch ${branch} is not the one that was verified`, {
        code: "branch-recipe-differs",
        why: path
            ? `${path} on the branch is ${files.has(path) ? "another file" : "missing"}`
            : "no file of the branch outside of the store has its bytes",
        remedy: "if the branch has moved on, do nothing: the run of the newer commit records it; else commit the recipe, and run on that commit",
    });
}
function isOutside(files, id, within) {
    for (const [path, blob] of files)
        if (blob === id && !path.startsWith(`${within}/`))
            return true;
    return false;
}


/***/ }),

/***/ 35437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ commitFailure),
/* harmony export */   b: () => (/* binding */ isProtected)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const problems = {
    denied: {
        kind: "usage",
        code: "push-denied",
        remedy: "give this job `permissions: contents: write`; a token of Dependabot or of a fork never has it",
    },
    protected: {
        kind: "usage",
        code: "branch-protected",
        remedy: "allow the app of this workflow to bypass the branch's protection rule, or commit to another branch",
    },
    missing: {
        kind: "usage",
        code: "branch-missing",
        remedy: "check that the branch still exists; if it was deleted on purpose, there is nothing to do",
    },
    other: { kind: "infrastructure", code: "git-failed", remedy: "run the job again" },
};
/** What git and GitHub's API say where a rule of the branch refuses a commit. */
const isProtected = (text) => /protected branch|GH006|GH013|hook declined|rule violations/i.test(text);
/** The failure of a commit to a branch. */
function commitFailure(problem, what, { why, cause }) {
    const { kind, code, remedy } = problems[problem];
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { code, why, remedy, cause });
}


/***/ }),

/***/ 46407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   VQ: () => (/* binding */ refuseLink),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41955);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54680);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21880);
/* harmony import */ var _branch_recipe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66258);
/* harmony import */ var _commit_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35437);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80344);










const pushAttempts = 6;
/** Git's settings as environment variables, so that the token is neither on a command line nor in a file. */
function gitEnvironment(remote, token, home) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const settings = [
        [`http.${new URL(remote).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
        ["http.followRedirects", "false"],
        ["credential.helper", ""],
        ["core.hooksPath", "/dev/null"],
        ["protocol.allow", "never"],
        ["protocol.https.allow", "always"],
        ["protocol.http.allow", "always"],
        ["gc.auto", "0"],
        // Give up if a server sends fewer bytes per second than this, for this number of seconds.
        ["http.lowSpeedLimit", "1000"],
        ["http.lowSpeedTime", "60"],
    ];
    const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .aq)({
        HOME: home,
        LANG: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_CONFIG_COUNT: String(settings.length),
        // A self-hosted runner may reach GitHub through a proxy with its own certificate.
        GIT_SSL_CAINFO: process.env.GIT_SSL_CAINFO ?? process.env.SSL_CERT_FILE,
    });
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    for (const who of ["AUTHOR", "COMMITTER"]) {
        // The account to which GitHub assigns commits made with a job's token.
        env[`GIT_${who}_NAME`] = "github-actions[bot]";
        env[`GIT_${who}_EMAIL`] = "41898282+github-actions[bot]@users.noreply.github.com";
    }
    return env;
}
/**
 * Commits exactly `changes` onto the tip of a branch, as plain files, and pushes. If someone else pushed first, it
 * commits the same files onto the new tip. There is no working tree: nothing is checked out, and no hook, filter or
 * link of the repository takes effect.
 * @throws Failure("usage") for a path outside `within`, a link in its way, or a refused push;
 * Failure("infrastructure") if the server cannot be reached or others keep pushing
 */
async function commitFiles(request) {
    const branch = (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .checkBranch */ .DC)(request.branch);
    for (const { path } of request.changes)
        checkPath(path, request.within);
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.scratch, "git-"));
    const env = gitEnvironment(request.remote, request.token, home);
    const git = async (args, input) => {
        request.signal?.throwIfAborted();
        return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)("git", args, {
            cwd: home,
            env,
            silent: true,
            ignoreReturnCode: true,
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
        }).catch((error) => {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", "could not run git", {
                code: "git-missing",
                why: error.message,
                remedy: "install git on the runner",
                cause: error,
            });
        });
    };
    const checked = async (args, input) => {
        const result = await git(args, input);
        if (result.exitCode !== 0)
            throw gitFailure(args[0] ?? "", result, request);
        return result.stdout.trim();
    };
    try {
        await checked(["init", "--quiet", "--bare", "--template=", "."]);
        const blobs = new Map();
        // Through a file: @actions/exec does not handle the error of a pipe into a program that ends early.
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "content");
        const store = async (path, content) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
            blobs.set(path, await checked(["hash-object", "-w", "--no-filters", file]));
        };
        for (const { path, content } of request.changes)
            if (Buffer.isBuffer(content))
                await store(path, content);
        const message = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "message");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(message, request.message);
        for (let attempt = 1;; attempt++) {
            // Without files, so that even a large store is fetched in a second.
            await checked([
                "fetch",
                "--quiet",
                "--depth=1",
                "--filter=blob:none",
                "--no-tags",
                request.remote,
                `+refs/heads/${branch}:refs/remotes/origin/${branch}`,
            ]);
            const tip = await checked(["rev-parse", `refs/remotes/origin/${branch}^{commit}`]);
            await refuseLinks(checked, tip, request.changes);
            const files = (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .plainFiles */ .Kj)(await checked(["ls-tree", "-r", "-z", tip]));
            const { required, within } = request;
            if (required)
                (0,_branch_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .assertRecipe */ .D)(files, { path: required.path, id: (0,_branch_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .gitBlobId */ .t)(required.recipe), within, branch });
            for (const { path, content } of request.changes) {
                if (typeof content !== "function")
                    continue;
                const there = files.get(path);
                await store(path, content(there === undefined ? undefined : await blobAt(git, request, there)));
            }
            await checked(["read-tree", tip]);
            const lines = request.changes.map(({ path }) => {
                const blob = blobs.get(path);
                return blob ? `100644 ${blob}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`;
            });
            await checked(["update-index", "-z", "--index-info"], lines.join(""));
            const tree = await checked(["write-tree", "--missing-ok"]);
            if (tree === (await checked(["rev-parse", `${tip}^{tree}`])))
                return { commit: tip, made: false };
            const commit = await checked(["commit-tree", tree, "-p", tip, "-F", message]);
            const args = ["push", "--porcelain", request.remote, `${commit}:refs/heads/${branch}`];
            const pushed = await git(args);
            if (pushed.exitCode === 0)
                return { commit, made: true };
            if (!lostRace(pushed) || attempt === pushAttempts)
                throw gitFailure("push", pushed, request);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(2 ** attempt * 100 * (0.5 + Math.random()));
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, { recursive: true, force: true });
    }
}
/** A file of the branch, which was not fetched with the commit. */
async function blobAt(git, request, blob) {
    const remote = [`remote.origin.url=${request.remote}`, "remote.origin.promisor=true"];
    const found = await git([...remote.flatMap((each) => ["-c", each]), "cat-file", "blob", blob]);
    if (found.exitCode !== 0)
        throw gitFailure("cat-file", found, request);
    return Buffer.from(found.stdout);
}
/** Whether a push was refused only because another push came first. */
function lostRace({ stdout, stderr }) {
    const text = stdout + stderr;
    return /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(text);
}
/** @throws Failure("usage") unless `path` is a plain path below `within` and not below .git or .github */
function checkPath(path, within) {
    const plain = (text) => /^[A-Za-z0-9._/ +@-]+$/.test(text) &&
        text
            .split("/")
            .every((part) => part !== "" &&
            part !== "." &&
            part !== ".." &&
            (part === ".gitattributes" || !/^\.git/i.test(part)));
    if (plain(within) && plain(path) && path.startsWith(`${within}/`))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `cannot commit ${JSON.stringify(path)}`, {
        code: "commit-path-refused",
        why: `only plain files below ${JSON.stringify(within)} are committed, and nothing below .git or .github`,
        remedy: "set store to the folder of the store inside the repository, for example containers",
    });
}
/** @throws Failure("usage") if the branch has a link or a submodule in place of a folder or file */
async function refuseLinks(git, tip, changes) {
    const listed = await git(["ls-tree", "-z", tip, "--", ...pathsOf(changes)]);
    for (const entry of listed.split("\0")) {
        const [mode = "", , , path = ""] = entry.split(/[ \t]/, 4);
        refuseLink(path, mode);
    }
}
/** The paths of changes, and of the folders above them. */
function pathsOf(changes) {
    const paths = new Set();
    for (const { path } of changes) {
        const parts = path.split("/");
        for (let depth = 1; depth <= parts.length; depth++)
            paths.add(parts.slice(0, depth).join("/"));
    }
    return paths;
}
/** @throws Failure("usage") if git's mode of an entry is that of a link or a submodule */
function refuseLink(path, mode) {
    if (mode === "120000" || mode === "160000") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `${path} is a ${mode === "120000" ? "symbolic link" : "submodule"} in the branch`, {
            code: "commit-path-refused",
            why: "lock and marker are written as plain files, never through a link",
            remedy: "replace it by a plain folder in the branch, or set store to another folder",
        });
    }
}
function gitFailure(command, result, request) {
    const output = `${result.stderr}\n${result.stdout}`.trim().split("\n").slice(-8).join("\n");
    const what = `git ${command} failed for the branch ${request.branch} of ${request.remote}`;
    const why = output || `exit code ${result.exitCode}`;
    return (0,_commit_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .commitFailure */ .M)(problemOf(output), what, { why });
}
function problemOf(output) {
    const denied = /\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i;
    if (denied.test(output))
        return "denied";
    if ((0,_commit_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .isProtected */ .b)(output))
        return "protected";
    return /couldn't find remote ref/i.test(output) ? "missing" : "other";
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

/***/ 63735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lP: () => (/* binding */ hasIdToken),
/* harmony export */   sigstoreSigner: () => (/* binding */ sigstoreSigner)
/* harmony export */ });
/* unused harmony exports publicSigstore, githubSigstore, chooseSigstore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16523);



/** The public Sigstore, whose log anybody can read. */
const publicSigstore = {
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
};
/**
 * GitHub's own Sigstore for private repositories, which has no public log.
 * @param serverUrl GITHUB_SERVER_URL
 */
function githubSigstore(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const host = hostname === "github.com" ? "githubapp.com" : hostname;
    return { fulcio: `https://fulcio.${host}`, timestamp: `https://timestamp.${host}` };
}
/** Whether this job can get an identity: GitHub sets these where `id-token: write` is given. */
const hasIdToken = (env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
/**
 * Signs as this workflow run: a key that lives for one signature, certified by Sigstore for the job's identity.
 * Whether a repository is public is read from the identity itself, which GitHub signed, and not from the event's payload.
 *
 * @throws Failure("infrastructure") from `sign` when a server does not answer
 */
function sigstoreSigner(choice) {
    return {
        async sign(payload) {
            const token = await idToken();
            const servers = choice.servers ?? chooseSigstore(choice, claimsOf(token));
            const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
            return checked(JSON.parse(JSON.stringify(bundle)), payload);
        },
    };
}
/** The public log for what is public already; for everything else only where somebody asked for it. */
function chooseSigstore({ log, serverUrl }, claims) {
    const isPublic = claims.repository_visibility === "public";
    return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
}
async function idToken() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        return await new CIContextProvider("sigstore").getToken();
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not get an identity for this job", {
            code: "sigstore-no-identity",
            why: String(error?.message ?? error),
            remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
            cause: error,
        });
    }
}
/** What a token says, unchecked: Sigstore checks it, and a false visibility would be GitHub's. */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        return typeof claims === "object" && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
const network = { timeout: 20_000, retry: { retries: 2, minTimeout: 500 } };
async function makeBundle(data, token, servers) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { fulcio, rekor, timestamp } = servers;
    const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
            identityProvider: { getToken: async () => token },
            fulcioBaseURL: fulcio,
            ...network,
        }),
        witnesses: [
            ...(rekor ? [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...network })] : []),
            ...(timestamp ? [new TSAWitness({ tsaBaseURL: timestamp, ...network })] : []),
        ],
    });
    try {
        return await builder.create({ data, type: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h });
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: reasonOf(error),
            remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
            cause: error,
        });
    }
}
/** The library's sentence, and what lies behind it. */
function reasonOf(error) {
    const { message, cause } = error;
    return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}
/** Takes the envelope, which is ours, out of the bundle, and makes sure that the certificate's key made the signature. */
function checked(bundle, payload) {
    const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
    const sig = dsseEnvelope.signatures[0]?.sig ?? "";
    const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"));
    const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
    if (!isOurs ||
        !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .JC)(payload), certificate.publicKey, Buffer.from(sig, "base64")))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: "the certificate that came back is not for the key that signed",
            remedy: "run the failed job again",
        });
    return { sig, sigstore: { mediaType, verificationMaterial } };
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
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
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
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
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ })

};
;