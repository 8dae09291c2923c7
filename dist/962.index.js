"use strict";
exports.id = 962;
exports.ids = [962];
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

/***/ 90962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nightlyMode: () => (/* binding */ nightlyMode)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/artifacts.js
var artifacts = __webpack_require__(48440);
// EXTERNAL MODULE: ./.cache/compiled/src/github/client.js
var client = __webpack_require__(43852);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/issues.js


/** GitHub's limit for the text of an issue, in characters. */
const bodyLimit = 65_536;
const cut = (body) => (body.length > bodyLimit ? `${body.slice(0, bodyLimit - 1)}…` : body);
/**
 * The issues of the run's repository. Requests that fail with 5xx or 429 are repeated, after the time that GitHub names.
 * @throws Failure, from every function: "usage" without permission or where issues are switched off, else "infrastructure"
 */
async function repositoryIssues(context, token) {
    const { rest, paginate, at } = await (0,client/* githubClient */.$f)(context, token);
    return {
        find: (label, mark) => about("read", async () => {
            const all = await paginate(rest.issues.listForRepo, {
                ...at,
                state: "open",
                labels: label,
                per_page: 100,
            });
            const found = all.find((one) => !one.pull_request && one.body?.startsWith(mark));
            return found && { number: found.number, body: found.body ?? "" };
        }),
        open: (title, body, label) => about("open", async () => {
            const { data } = await rest.issues.create({ ...at, title, body: cut(body), labels: [label] });
            return data.number;
        }),
        update: (number, body) => about("update", async () => {
            await rest.issues.update({ ...at, issue_number: number, body: cut(body) });
        }),
        close: (number, comment) => about("close", async () => {
            await rest.issues.createComment({ ...at, issue_number: number, body: cut(comment) });
            await rest.issues.update({ ...at, issue_number: number, state: "closed", state_reason: "completed" });
        }),
    };
}
async function about(verb, work) {
    const what = `could not ${verb} an issue of the repository`;
    const codes = { denied: "issue-denied", failed: "issue-failed" };
    return (0,client/* asked */.NZ)({ what, codes, permission: "issues: write" }, async () => {
        try {
            return await work();
        }
        catch (error) {
            if (error.status !== 410)
                throw error;
            throw new failure/* Failure */.H("usage", what, {
                code: "issue-denied",
                why: "issues are switched off in this repository",
                remedy: "switch them on in Settings → General → Features, or remove the nightly job",
                cause: error,
            });
        }
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/drift-issue.js


/** Number of packages that an issue lists. */
const rowLimit = 100;
/** The mark by which the issue of an image is found again. */
const driftMark = (name) => `<!-- stx-container-drift: ${name} -->`;
/** The day on which the drift was seen first, as an issue says it; undefined in a text that is not ours. */
const seenSince = (body) => /^Seen since: (\d{4}-\d{2}-\d{2})$/m.exec(body)?.[1];
/**
 * The text of the issue of one image that a rebuild no longer gives, as GitHub markdown.
 * @param since day on which it was seen first, "2026-11-28"
 */
function driftIssue(name, marker, reason, { since, runUrl }) {
    const { changes } = marker.evidence;
    const head = [
        driftMark(name),
        `A rebuild of ${(0,report_escape/* markdownCode */.D9)(name)} from its locked recipe no longer gives the image that was verified.`,
        "",
        (0,report_escape/* escapeMarkdown */.FV)(reason),
        "",
        `Seen since: ${since}`,
        `Last run: ${runUrl}`,
    ];
    const rows = (changes?.listed ?? [])
        .slice(0, rowLimit)
        .map(({ ecosystem, name: what, from, to }) => `| ${(0,report_escape/* markdownCodeCell */.d)(ecosystem)} | ${(0,report_escape/* markdownCodeCell */.d)(what)} | ${(0,report_escape/* markdownCodeCell */.d)((0,report_escape/* oneLine */.TN)(from ?? "none"))} | ${(0,report_escape/* markdownCodeCell */.d)((0,report_escape/* oneLine */.TN)(to ?? "none"))} |`);
    const more = (changes?.count ?? 0) - rows.length;
    const table = rows.length > 0
        ? ["", "| ecosystem | package | locked | rebuilt |", "| --- | --- | --- | --- |", ...rows]
        : [];
    const tail = [
        ...(more > 0 ? ["", `and ${(0,plural/* plural */.L)(more, "more package")}, in the marker of that run`] : []),
        "",
        "To repeat it, check out the default branch and run:",
        "",
        "```sh",
        `stx-container verify ${name}`,
        "```",
        "",
        "To take the new packages, build the image again: run the workflow with `build-all: true`. This issue closes itself when a nightly rebuild gives the verified image again.",
    ];
    return `${[...head, ...table, ...tail].join("\n")}\n`;
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var verdict_marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/evidence.js
var evidence = __webpack_require__(98338);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/nightly.js









const label = "container-drift";
/**
 * Mode nightly: keeps one issue for an image that a rebuild no longer gives: opens it, updates it, and closes it when a
 * rebuild gives the image again. A rebuild that could not run changes nothing: it is not drift.
 * @throws Failure · sets every output of nightly/action.yml
 */
async function nightlyMode(job) {
    const { inputs, context, log } = job;
    const { name } = inputs;
    if (inputs["marker-artifact-id"] === undefined) {
        (0,core/* notice */.lm)(`There is no new verdict on ${name}, so its issue stays as it is`, { title: "No verdict" });
        return;
    }
    const marker = await readMarker(job, inputs["marker-artifact-id"]);
    const issues = await repositoryIssues(context, inputs["github-token"]);
    const found = await issues.find(label, driftMark(name));
    const set = (action, number) => {
        (0,core/* setOutput */.uH)("issue", String(number));
        (0,core/* setOutput */.uH)("action", action);
        log.note(`Issue ${number} of ${name}: ${action}`);
    };
    if (marker.evidence.verdict === "verified") {
        if (!found)
            return;
        await issues.close(found.number, `A rebuild gave the verified image again: ${context.runUrl}`);
        set("closed", found.number);
        return;
    }
    const since = seenSince(found?.body ?? "") ?? marker.verifiedAt.slice(0, 10);
    const body = driftIssue(name, marker, (0,sentence/* reasonOf */.A)(marker), { since, runUrl: context.runUrl });
    if (found) {
        await issues.update(found.number, body);
        set("updated", found.number);
    }
    else
        set("opened", await issues.open(`Container drift: ${name}`, body, label));
}
async function readMarker({ inputs, scratch }, id) {
    const { path } = await (0,artifacts.downloadFile)(id, "marker", scratch, evidence/* evidenceLimits */.Y.marker);
    const marker = (0,verdict_marker/* parseMarker */.gY)(await (0,user_files/* readUserFile */.E)(path, "marker"), path);
    if (marker.evidence.name === inputs.name)
        return marker;
    throw new failure/* Failure */.H("inconclusive", `the marker is not that of ${inputs.name}`, {
        code: "files-not-one-build",
        why: `it is that of ${marker.evidence.name}`,
        remedy: "pass name and marker-artifact-id of one verify job",
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

/***/ 43852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   a5: () => (/* binding */ isRateLimit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** GitHub's API for the run's repository. Requests that fail with 5xx or 429 are repeated, after the time that it names. */
async function githubClient(context, token) {
    const [github, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
    const { rest, paginate, graphql } = github.getOctokit(token, { userAgent: "stx-container" }, retry);
    const [owner = "", repo = ""] = context.repository.split("/");
    return { rest, paginate, graphql, at: { owner, repo } };
}
/** Whether GitHub, which answers 403 for it, too, speaks of a rate limit and not of a permission. */
const isRateLimit = (message) => /rate limit|abuse detection/i.test(message);
/** Makes requests. @throws Failure("usage") without permission, or for a locked conversation; else "infrastructure" */
async function asked({ what, codes, permission }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            throw error;
        const { status, message: why } = error;
        const isDenied = [401, 403, 404].includes(status ?? 0) && !isRateLimit(why);
        if (!isDenied)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", what, {
                code: codes.failed,
                why,
                remedy: "run the job again",
                cause: error,
            });
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
            code: codes.denied,
            why,
            remedy: /\blocked\b/i.test(why)
                ? "unlock the conversation"
                : `give this job \`permissions: ${permission}\``,
            cause: error,
        });
    }
}


/***/ }),

/***/ 15739:
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

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ verdictSentence)
/* harmony export */ });
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15739);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);


/** Why the verdict is what it is, as a sentence without a full stop. Made from the evidence, never read from a file. */
function reasonOf({ evidence, subjects }) {
    if (evidence.reason !== undefined)
        return evidence.reason;
    const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
    return outcomeOf(evidence) + without;
}
function outcomeOf(evidence) {
    const { verdict, level, failure, reasons, ecosystems, changes, floated, differingFiles } = evidence;
    const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (failure)
        return `the locked recipe does not build: ${failure.why ?? failure.what}`;
    if (verdict === "inconclusive")
        return reasons.map((each) => (0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(each)).join("; ");
    if (verdict === "unverified")
        return `${changes?.count ?? 0} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out differently`;
    const moved = floated?.count ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(floated.count, "declared float")} moved` : "";
    if (level === "bytes")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and every byte came out the same${moved}`;
    if (level === "content")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and all files came out the same${moved}`;
    const files = differingFiles?.count ? `, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(differingFiles.count, "difference")} in files` : "";
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out at the same versions${moved}${files}`;
}
/** One sentence that says what was concluded of which build. */
function verdictSentence(marker) {
    const { verdict, name, ts, level } = marker.evidence;
    return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
}


/***/ })

};
;