"use strict";
exports.id = 3525;
exports.ids = [3525];
exports.modules = {

98338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ fetchBuild)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
var _files_user_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62198);
var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48440);
var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23616);
var _store_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77772);








/**
 * Downloads lock, locked recipe, recipe and marker of one build by their ids and arranges them as a store in `store`.
 * Each file is checked by its digest in the marker.
 * @throws Failure("inconclusive") if they do not belong together; Failure("infrastructure") if one is not available
 */
async function fetchBuild(ids, scratch, store) {
    const lockFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lock, "lock", scratch, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.lock);
    const lockedRecipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.lockedRecipe);
    const recipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.recipe, "recipe", scratch, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.recipe);
    const markerFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.downloadFile)(ids.marker, "marker", scratch, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.marker);
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


}),

88675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ withVerdict)
});
var _store_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);
var _store_record_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24492);


/** A history with the line of a verdict, which may be there already. */
function withVerdict(history, marker) {
    const { digest, verifiedAt, evidence } = marker;
    const text = history?.toString("utf8") ?? "";
    if ((0,_store_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i6)(text).events.some((event) => event.marker === digest))
        return Buffer.from(text);
    const { ts, verdict, previous } = evidence;
    const event = (0,_store_record_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEvent */ .sM)({ ts, verdict, digest, previous, at: verifiedAt });
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
}


}),

50837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var github_context = __webpack_require__(80344);
// EXTERNAL MODULE: ./.cache/compiled/src/github/git.js
var git = __webpack_require__(46407);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 2 modules
var read = __webpack_require__(23616);
// EXTERNAL MODULE: ./.cache/compiled/src/report/page/badge.js
var badge = __webpack_require__(99755);
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
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sigstore-sign.js
var sigstore_sign = __webpack_require__(63735);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 5 modules
var gate = __webpack_require__(76469);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate-subject.js
var gate_subject = __webpack_require__(21695);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/sign.js









/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; both where it
 * has both. This job runs no recipe, so neither is within reach of one.
 * @returns the marker's text; as it was where the job has neither
 * @throws Failure where files and verdict contradict each other, and where it cannot be signed
 */
async function signedMarker(job, build) {
    const { payload, format } = build.marker;
    // A marker of 0.1 has no place for signatures.
    if (format === 1)
        return (await (0,user_files/* readUserFile */.E)(build.markerPath, "marker")).toString("utf8");
    await assertWhole(build);
    const signers = await signersOf(job);
    const signatures = [];
    for (const signer of signers)
        signatures.push(await signer.sign(payload));
    return (0,marker/* formatMarker */.gJ)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
}
async function signersOf({ inputs, context }) {
    const signers = [];
    const { "signing-key": text, "signing-passphrase": passphrase, sigstore } = inputs;
    if (text !== undefined) {
        for (const secret of [...text.split(/\r?\n/), passphrase ?? ""])
            if (secret.length > 8)
                (0,core/* setSecret */.Pq)(secret);
        const { openKey } = await __webpack_require__.e(/* import() */ 9584).then(__webpack_require__.bind(__webpack_require__, 77203));
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
/** What contradicts itself must be neither signed nor committed; a verdict of unverified may be. */
async function assertWhole({ store, name, ts, marker }) {
    const subject = (0,gate_subject/* subjectOf */.e)(await (0,builds/* findBuild */.w)(store, `${name}-${ts}`));
    const { floats, policy } = marker.evidence;
    // What the configuration asks is the gate's business: here the verdict's own terms count.
    const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
    const { refusals } = await (0,gate.checkBuild)({ ...subject, files: { ...subject.files, history: undefined } }, { ...verdict_policy/* defaultPolicy */.G4, ...terms });
    const others = refusals.filter(({ code }) => code !== "not-verified");
    if (others.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", `could not record the verdict on ${name}-${ts}`, {
        code: "gate-closed",
        why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: "run the build and verify jobs again",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/record.js















/**
 * Mode record: commits lock, locked recipe, recipe, marker and badge of one build to the branch that was built. Needs no
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
    if (inputs["dependency-snapshot"] && made)
        await submitPackages(job, build, target.branch, commit);
}
/** The image's packages for GitHub's dependency graph. Trouble with it is a warning: the commit is made. */
async function submitPackages(job, build, branch, commit) {
    const { inputs, context, log } = job;
    const [{ githubSnapshot }, { submitSnapshot }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9332).then(__webpack_require__.bind(__webpack_require__, 49332)),
        __webpack_require__.e(/* import() */ 1103).then(__webpack_require__.bind(__webpack_require__, 51103)),
    ]);
    const { lock } = build.files;
    const packages = (0,read/* parseLock */.PG)((await (0,user_files/* readUserFile */.E)(lock, "lock")).toString("utf8"), lock);
    const snapshot = { ...(0,github_context/* snapshotJob */.ig)(process.env, build.name), sha: commit, ref: `refs/heads/${branch}` };
    try {
        await submitSnapshot(context, inputs["github-token"], githubSnapshot(packages, { snapshot }));
        log.note("Submitted the packages to the dependency graph");
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const { message, why = "", remedy } = error;
        (0,core/* warning */.$e)(`${why}\nWhat to do: ${remedy}`, { title: message });
    }
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
        { path: external_node_path_.posix.join(there.folder, "badge.json"), content: badgeOf(build) },
        { path: external_node_path_.posix.join(within, ".gitattributes"), content: withUnion },
    ];
}
/** What shields.io reads to draw the badge of the image. */
const badgeOf = ({ marker }) => Buffer.from(`${JSON.stringify((0,badge/* verdictBadge */.h)(marker.evidence))}\n`);
/** The branch's attributes with the line by which git merges histories; others stay. */
function withUnion(tip) {
    const text = tip?.toString("utf8") ?? "";
    if (text.includes(store_history/* mergeByUnion */.lm))
        return Buffer.from(text);
    return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${store_history/* mergeByUnion */.lm}\n`);
}


}),

76382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ linkOrCopy),
  f: () => (/* binding */ makeFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



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


}),

48440:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  downloadFile: () => (/* binding */ downloadFile),
  r: () => (/* binding */ runArtifacts),
  uploadFile: () => (/* binding */ uploadFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);






/** Loaded only when needed, because the client has two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(1351), __webpack_require__.e(9735), __webpack_require__.e(8275), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
function findBy(run) {
    if (!run)
        return {};
    const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
    return { findBy: { token: run.token, workflowRunId: run.id, repositoryOwner, repositoryName } };
}
/** All artifacts of this run, of every attempt, or of an earlier one. @throws Failure("infrastructure") */
async function runArtifacts(run) {
    try {
        const { artifacts } = await (await client()).listArtifacts(findBy(run));
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`, {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
}
function remedyFor(error) {
    const { status } = error;
    if (status === 401 || status === 403)
        return "give this job `permissions: actions: read`";
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
 * @param run of the artifact, where it is an earlier one
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
async function downloadFile(artifact, what, scratch, maxBytes, run) {
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
            ...findBy(run),
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


}),

99755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  bN: () => (/* binding */ badgeOf),
  gA: () => (/* binding */ badgeSvg),
  h: () => (/* binding */ verdictBadge)
});
var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24675);

/** The badge of the gate's answers; of several, how many are verified. */
function badgeOf(gates) {
    const good = gates.filter((gate) => gate?.open).length;
    const [only] = gates;
    const level = only?.open && only.level ? ` (${only.level})` : "";
    const message = gates.length === 1
        ? only?.open
            ? `verified${level}`
            : "not verified"
        : `${good} of ${gates.length} verified`;
    const isGood = good === gates.length && good > 0;
    return badge(message, isGood);
}
/** The badge of one verdict, as it was recorded. */
const verdictBadge = ({ verdict, level }) => verdict === "verified"
    ? badge(level ? `verified (${level})` : "verified", true)
    : badge("not verified", false);
const badge = (message, isGood) => ({
    schemaVersion: 1,
    label: "container",
    message,
    color: isGood ? "2c6e31" : "9b2335",
});
/** The badge as SVG, for a README. */
function badgeSvg({ label, message, color }) {
    const [left, right] = [label, message].map((text) => text.length * 7 + 12);
    const width = left + right;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(`${label}: ${message}`)}">
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#${color}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="${left - 12}">${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(label)}</text><text x="${left + 6}" y="14" textLength="${right - 12}">${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message)}</text></g>
</svg>
`;
}


}),

24675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ page),
  Pi: () => (/* binding */ commands),
  TM: () => (/* binding */ folded),
  mJ: () => (/* binding */ htmlLine),
  qy: () => (/* binding */ html),
  tp: () => (/* binding */ table),
  uW: () => (/* binding */ section)
});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escaped = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);
/** Untrusted text as HTML text or as the value of an attribute in quotes. */
const html = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
/** A line of a file as HTML; its blanks stay. */
const htmlLine = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text));
const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--good:#116329;--bad:#a40e26;--mark:#fff1cc}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9da7b1;--line:#3d444d;--good:#4cc466;--bad:#ff8b82;--mark:#4a3a0a}}
body{background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.soft{color:var(--soft)}.verdict{font-size:1.4rem;font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:9ch}
pre{overflow-x:auto;border:1px solid var(--line);padding:.6rem;margin:0}code,pre{font:14px/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;display:block}svg{max-width:100%;height:auto}
svg text{font:12px system-ui,sans-serif}summary{cursor:pointer;padding:.3rem 0}
a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}
.wide{overflow-x:auto}@media print{body{max-width:none;padding:0}details>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}pre{white-space:pre-wrap}h2{break-after:avoid}tr{break-inside:avoid}}
`;
/** A page that holds all that it shows: no script, and nothing that is loaded from elsewhere. */
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
const section = (title, body) => body === "" ? "" : `<h2>${html(title)}</h2>\n${body}\n`;
/** A table of untrusted texts. */
function table(head, rows) {
    const cells = (tag, row) => row.map((text) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${html(text)}</${tag}>`).join("");
    const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
    return `<div class="wide" tabindex="0" role="region" aria-label="${html(head.join(", "))}"><table><thead><tr>${cells("th", head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
const folded = (title, body) => `<details><summary>${html(title)}</summary>\n${body}\n</details>`;
const commands = (lines) => `<pre tabindex="0"><code>${lines.map(html).join("\n")}</code></pre>`;


}),

63735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  lP: () => (/* binding */ hasIdToken),
  sigstoreSigner: () => (/* binding */ sigstoreSigner)
});
/* unused harmony exports publicSigstore, githubSigstore, chooseSigstore */
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16523);



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


}),

24492:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ recordVerdict),
  sI: () => (/* binding */ adoptVerdict),
  sM: () => (/* binding */ verdictEvent)
});
var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66996);
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);


/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict goes after the new one
 * is there: a full disk loses nothing, and where it is cut off in between both are there, which is never a pass. Call
 * it under the name's lock.
 * @returns absolute path of the marker
 */
async function recordVerdict(store, files, { name, ts, verdict, marker, digest, previous }, now = new Date()) {
    const [path, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileInside */ .gE)(store, path, marker);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFileInside */ .$E)(store, opposite);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous, at }));
    return path;
}
/** Writes the line of a verdict whose marker is there already. Call it under the name's lock. */
function adoptVerdict(store, { name, ts, verdict, digest, at }) {
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous: [], at }));
}
/** The line of a verdict in the history. @param at when, ISO 8601 in UTC */
function verdictEvent({ ts, verdict, digest, previous, at, }) {
    return { event: verdict, ts, at, marker: digest, previous: [...previous] };
}


}),

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



/** When a verdict expires, by itself or by the policy; undefined where it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How far the clocks of two machines may be apart. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on an answer says how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy asks of a verdict that is right in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** A policy that was in force and is gone must not become the defaults. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

21695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ subjectOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b) ? a : b);
/** Whether a level is as strong as another; none is not. */
const reaches = (level, required) => level !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(required);
/**
 * The verdict, from what was found. Which level is required does not come into it: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


})

};
;