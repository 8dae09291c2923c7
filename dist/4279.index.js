"use strict";
exports.id = 4279;
exports.ids = [4279];
exports.modules = {

/***/ 74279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMode: () => (/* binding */ commentMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/artifacts.js
var github_artifacts = __webpack_require__(48440);
// EXTERNAL MODULE: ./.cache/compiled/src/github/client.js
var github_client = __webpack_require__(43852);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/comments.js
/**
 * Keeps one comment on a pull request: found again by its mark, and by being a program's, because anyone can write the
 * mark. An empty list of news (`isNews` false) changes an existing comment and makes none.
 */
async function keepComment({ rest, paginate, at }, pull, { mark, body, isNews }) {
    const all = await paginate(rest.issues.listComments, { ...at, issue_number: pull, per_page: 100 });
    const found = all.find((one) => one.user?.type === "Bot" && one.body?.startsWith(mark));
    if (found?.body === body)
        return "unchanged";
    if (found)
        await rest.issues.updateComment({ ...at, comment_id: found.id, body });
    else if (isNews)
        await rest.issues.createComment({ ...at, issue_number: pull, body });
    else
        return "none";
    return found ? "updated" : "created";
}

// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var github_context = __webpack_require__(80344);
// EXTERNAL MODULE: ./.cache/compiled/src/github/summary.js
var summary = __webpack_require__(57895);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/compare.js + 1 modules
var compare = __webpack_require__(13281);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/reason-text.js
var reason_text = __webpack_require__(15739);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/groups.js
var groups = __webpack_require__(27604);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/lock-comment.js



/** The mark by which our comment on a pull request is found again. */
const commentMark = "<!-- stx-container-locks -->";
/** Characters that a comment may have, with room for the mark and the link. GitHub's limit is 65,536. */
const bodyLimit = 60_000;
/**
 * What a pull request changes in the locks of its images, as GitHub markdown: the verdicts, then a table, then the
 * packages of each image. All names are escaped, and the whole is at most 65,536 characters.
 */
function lockComment(images, runUrl) {
    const rows = images
        .slice(0, 200)
        .map((image) => `| ${(0,report_escape/* markdownCode */.D9)(image.name)} | ${verdictCell(image)} | ${changeCell(image)} | ${image.unlocked} |\n`);
    const head = [
        commentMark,
        images.length === 0
            ? "**No image of this pull request was built: no lock changes.**\n"
            : `**${title(images)}**\n\n| image | verdict | packages | not locked |\n| --- | --- | --- | --: |\n${rows.join("")}`,
    ].join("\n");
    const changed = images.filter(({ comparison }) => comparison && !comparison.identical);
    let left = bodyLimit - head.length;
    const details = [];
    for (const { name, comparison } of changed) {
        const text = packageTable(comparison);
        const part = `\n<details><summary>${(0,report_escape/* escapeMarkdown */.FV)(name)}</summary>\n\n${text}\n</details>\n`;
        if (part.length > left)
            break;
        left -= part.length;
        details.push(part);
    }
    const missing = changed.length - details.length;
    const more = missing > 0 ? `\nand ${missing} more, in the summaries of the run\n` : "";
    return `${head}${details.join("")}${more}\n[The run](${runUrl}) has the images, locks and logs.\n`;
}
/** Packages of one image that the comment lists. */
const rowLimit = 50;
/** A pull request drops and adds packages; nothing is missing. */
const words = { changed: "changed", missing: "removed", extra: "added" };
function packageTable(comparison) {
    const changes = (0,groups.driftsOf)(comparison);
    const notes = comparison.notCompared.map((each) => `\nNot compared: ${(0,report_escape/* escapeMarkdown */.FV)((0,reason_text/* notComparedText */.G)(each)).slice(0, 1000)}\n`);
    const more = changes.length > rowLimit
        ? `\nand ${changes.length - rowLimit} more, in the summary of the verify job\n`
        : "";
    const head = "| | package | target branch | this pull request |\n| --- | --- | --- | --- |\n";
    return `${head}${changes.slice(0, rowLimit).map(row).join("")}${more}${notes.join("")}`;
}
function row({ kind, ecosystem, name, from, to }) {
    const cell = (text = "") => (0,report_escape/* markdownCodeCell */.d)((0,groups.shortenDigests)(text.slice(0, 200)));
    return `| ${words[kind]} | ${cell(`${ecosystem} ${name}`)} | ${cell(from)} | ${cell(to)} |\n`;
}
function title(images) {
    const verified = images.filter(({ verdict }) => verdict?.verdict === "verified").length;
    return verified === images.length
        ? `✅ ${verified} of ${images.length} images verified`
        : `❌ ${verified} of ${images.length} images verified`;
}
function verdictCell({ verdict }) {
    if (!verdict)
        return "none";
    return (0,report_escape/* escapeMarkdown */.FV)([verdict.verdict, verdict.level].filter(Boolean).join(", level "));
}
function changeCell({ comparison }) {
    if (!comparison)
        return "new image";
    if (comparison.identical)
        return "unchanged";
    const changes = (0,groups.driftsOf)(comparison);
    const counts = ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0);
    return counts.map(({ kind, count }) => `${count} ${words[kind]}`).join(", ") || "cannot be compared";
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/evidence.js
var evidence = __webpack_require__(98338);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/comment.js














/** Number of images that one comment describes. */
const imageLimit = 256;
/**
 * Mode comment: what a pull request changes in the locks of its images, in the job summary and, on a pull request of this
 * repository, in one comment that later runs update. Runs no code of the repository. What it shows is what the jobs of
 * this run say; the gate decides. Trouble with the comment is a warning: it never stops a merge.
 * @throws Failure for artifacts that are not what they seem · sets every output of comment/action.yml
 */
async function commentMode(job) {
    const { inputs, context, log } = job;
    log.phase("Comparing the locks of this run with those of the target branch");
    const client = await (0,github_client/* githubClient */.$)(context, inputs["github-token"]);
    const images = await changesOf(job, client);
    const body = lockComment(images, context.runUrl);
    (0,core/* setOutput */.uH)("images", String(images.length));
    const problem = await (0,summary/* writeSummary */.Sy)(body, job.summaryPath);
    if (problem)
        log.note(problem);
    log.end();
    const pull = context.pull;
    if (pull === undefined || !(0,github_context/* isOwnCode */.K5)(context)) {
        log.note("No comment: this is not a pull request of this repository; the summary has it");
        return;
    }
    try {
        const isNews = images.length > 0;
        (0,core/* setOutput */.uH)("comment", await keepComment(client, pull, { mark: commentMark, body, isNews }));
    }
    catch (error) {
        const why = error.message;
        (0,core/* warning */.$e)(`${why}\nWhat to do: give this job \`permissions: pull-requests: write\``, {
            title: "could not comment on the pull request",
        });
    }
}
async function changesOf(job, client) {
    const artifacts = await (0,github_artifacts/* runArtifacts */.r)();
    const locks = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.lock$/);
    const markers = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.(?:un)?verified$/);
    const base = await baseLocks(job, client);
    const changes = [];
    for (const [build, { id }] of [...locks].slice(0, imageLimit)) {
        const lock = await lockOf(job, id);
        const markerId = markers.get(build)?.id;
        const marker = markerId === undefined ? undefined : await markerOf(job, markerId);
        const before = await base(lock.name);
        changes.push({
            name: lock.name,
            ts: lock.ts,
            verdict: marker && verdictOf(marker),
            comparison: before && (0,compare/* compareLocks */.S)(before, lock),
            unlocked: lock.unlocked.length,
        });
    }
    return changes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Of artifacts of several attempts the newest counts. */
function newestByBuild(artifacts, form) {
    const found = new Map();
    for (const one of artifacts) {
        const build = form.exec(one.name)?.[1];
        if (build !== undefined && one.id > (found.get(build)?.id ?? 0))
            found.set(build, one);
    }
    return found;
}
async function lockOf({ scratch }, id) {
    const { path } = await (0,github_artifacts.downloadFile)(id, "lock", scratch, evidence/* evidenceLimits */.Y.lock);
    return (0,read/* parseLock */.PG)((await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8"), path);
}
async function markerOf({ scratch }, id) {
    const { path } = await (0,github_artifacts.downloadFile)(id, "marker", scratch, evidence/* evidenceLimits */.Y.marker);
    return (0,marker/* parseMarker */.gY)(await (0,user_files/* readUserFile */.E)(path, "marker"), path);
}
const verdictOf = (marker) => ({
    verdict: marker.evidence.verdict,
    level: marker.evidence.level,
    reason: (0,sentence/* reasonOf */.A)(marker),
});
/** The newest lock of an image on the target branch, from GitHub and never from the checkout. */
async function baseLocks({ inputs, context }, { rest, at }) {
    const { base } = context;
    if (!base)
        return async () => undefined;
    const { data } = await rest.git.getTree({ ...at, tree_sha: base.sha, recursive: "1" });
    const store = external_node_path_.posix.normalize(inputs.store).replace(/\/$/, "");
    return async (name) => {
        const prefix = `${store}/${name}/${name}-`;
        const newest = data.tree
            .filter(({ path, type }) => type === "blob" && path.startsWith(prefix) && path.endsWith(".lock"))
            .sort((a, b) => (a.path < b.path ? -1 : 1))
            .at(-1);
        if (!newest || (newest.size ?? 0) > evidence/* evidenceLimits */.Y.lock)
            return undefined;
        const { data: blob } = await rest.git.getBlob({ ...at, file_sha: newest.sha });
        return (0,read/* parseLock */.PG)(Buffer.from(blob.content, "base64").toString("utf8"), newest.path);
    };
}


/***/ }),

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

/***/ 43852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ githubClient)
/* harmony export */ });
/** GitHub's API for the run's repository. Requests that fail with 5xx or 429 are repeated, after the time that it names. */
async function githubClient(context, token) {
    const [github, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
    const { rest, paginate, graphql } = github.getOctokit(token, { userAgent: "stx-container" }, retry);
    const [owner = "", repo = ""] = context.repository.split("/");
    return { rest, paginate, graphql, at: { owner, repo } };
}


/***/ }),

/***/ 57895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, capSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes. GitHub drops the whole summary of a step above 1 MiB; this stays well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at the end of a line, and adds a notice. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. Never fails a job. @returns the reason if it could not be written */
async function writeSummary(markdown, path) {
    if (!path)
        return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `Could not write the job summary: ${error.message}`;
    }
}


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/identity.js
var identity = __webpack_require__(37325);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/changes.js


/** How many packages of one ecosystem are the same on both sides, and each that is not, in the lock's order. */
function ecosystemChanges(ecosystem, locked, rebuilt) {
    const before = groups(ecosystem, locked);
    const after = groups(ecosystem, rebuilt);
    const keys = new Set([...before.keys(), ...after.keys()]);
    const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
    let equal = 0;
    const changes = [];
    for (const [old, now] of rejoin(ecosystem, found)) {
        const item = old ?? now;
        const key = groupKey(ecosystem, item);
        const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
        const found = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && found.length === 0) {
            equal++;
            continue;
        }
        const change = toChange(ecosystem, old, now, found);
        if (several && item.location !== undefined)
            change.location = item.location;
        changes.push({ at: item, change });
    }
    changes.sort((a, b) => (0,order/* byIdentity */.M)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(order/* byIdentity */.M), (item) => groupKey(ecosystem, item));
}
/** Finds the packages of one name again: by the same location, then by the same version, the rest in order. */
function pairs(before, after) {
    const result = [];
    let left = before;
    let right = after;
    for (const key of [
        (item) => item.location,
        (item) => item.version,
        // A Python package's location holds its version: what is left of one name is what changed.
        (_, index) => String(index),
    ]) {
        const waiting = Map.groupBy(right, key);
        const taken = new Set();
        left = left.filter((item, index) => {
            const at = key(item, index);
            const match = at === undefined ? undefined : waiting.get(at)?.shift();
            if (!match)
                return true;
            taken.add(match);
            result.push([item, match]);
            return false;
        });
        right = right.filter((item) => !taken.has(item));
    }
    for (const item of left)
        result.push([item, undefined]);
    for (const item of right)
        result.push([undefined, item]);
    return result;
}
/**
 * Joins a missing and an extra package of one prefix that are one package under another spelling, or of another
 * or unknown architecture, where it is the only candidate on both sides.
 */
function rejoin(ecosystem, found) {
    const key = (item) => `${item.prefix ?? ""}\0${(0,identity/* looseName */._V)(ecosystem, item.name)}`;
    const missing = Map.groupBy(found.flatMap(([old, now]) => (old && !now ? [old] : [])), key);
    const extra = Map.groupBy(found.flatMap(([old, now]) => (now && !old ? [now] : [])), key);
    const joined = new Map();
    for (const [name, [old, ...more]] of missing) {
        const [now, ...others] = extra.get(name) ?? [];
        if (old && now && more.length + others.length === 0)
            joined.set(old, now);
    }
    const partners = new Set(joined.values());
    return found
        .filter(([old, now]) => old || !partners.has(now))
        .map((pair) => {
        const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
        return partner ? [pair[0], partner] : pair;
    });
}
function toChange(ecosystem, old, now, found) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(found.length === 0 ? {} : { differences: found }),
    };
}
/**
 * What distinguishes two packages of one name beside the version. `auto`, `installer`, `owner` and `location` do
 * not: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (field) => {
        const [before, after] = [old[field], now[field]];
        if (before === after)
            return;
        result.push({
            field,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        });
    };
    const compareKnown = (field) => {
        if (old[field] !== undefined && now[field] !== undefined)
            compare(field);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name");
    compareKnown("arch");
    compare("build");
    // The version of a git checkout is its commit, that of an unowned file its hash: both are in from and to.
    const isVersion = (key) => old[key] === old.version && now[key] === now.version;
    if (!isVersion("commit"))
        compare("commit");
    if ((old.editable ?? false) !== (now.editable ?? false))
        compare("editable");
    // The same artifact from another place is the same package: a mirror, a snapshot.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!isVersion("hash"))
        compareKnown("hash");
    compare("url");
    compareKnown("origin");
    // A new version has a new source; only another source of the same version is a difference of its own.
    if (old.version === now.version)
        compareKnown("source");
    return result;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var lock_floats = __webpack_require__(62816);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compare.js



/** What stands for the architecture of an image without a header in which no program shows it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 *
 * Only what both sides read by the same version of a reader is compared; the rest stands under `notCompared`. Where the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's writer knows cannot speak against
 * the lock.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const split = splitByReaders(locked.ecosystems, rebuilt.ecosystems, readers);
    return compareRead(split.comparable(locked.ecosystems), split.comparable(rebuilt.ecosystems), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], split.notCompared);
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const [before, after] = [readers.locked[ecosystem], readers.rebuilt[ecosystem]];
        if (before === after && before !== undefined)
            continue;
        const versions = {
            ...(before === undefined ? {} : { locked: before }),
            ...(after === undefined ? {} : { rebuilt: after }),
        };
        const differ = before !== undefined && after !== undefined;
        const reason = differ ? "readers-differ" : "not-read";
        notCompared.push({ ecosystem, reason, readers: versions });
        if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
            reasons.push({ kind: "readers-differ", ecosystem, locked: before, rebuilt: after });
        }
        else if (!differ && isThere(locked[ecosystem])) {
            reasons.push({ kind: "not-read", side: before === undefined ? "locked" : "rebuilt", ecosystem });
        }
    }
    const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
    return {
        notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
        reasons,
        comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name))),
    };
}
function compareRead(locked, rebuilt, floats, given, notCompared) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const reasons = [...given];
    const ecosystems = {};
    const floated = [];
    for (const name of namesOf(locked, rebuilt)) {
        reasons.push(...missingEvidence(name, { locked: locked[name], rebuilt: rebuilt[name] }));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        floated.push(...changes.filter((change) => isFloat(name, change.name)));
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        ecosystems[name] = { locked: before.length, rebuilt: after.length, equal, changes: drifts };
    }
    const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
    const conclusive = reasons.length === 0;
    return {
        identical: conclusive && total === 0,
        conclusive,
        reasons,
        notCompared,
        ecosystems,
        floated,
        total,
    };
}
function namesOf(locked, rebuilt) {
    return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order/* byCodeUnit */.X);
}
function packagesOf(collected) {
    return collected === undefined || collected.status === "absent" ? [] : collected.packages;
}
function emptySides(locked, rebuilt) {
    const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
    return [
        ...(isEmpty(locked) ? [{ kind: "no-packages", side: "locked" }] : []),
        ...(isEmpty(rebuilt) ? [{ kind: "no-packages", side: "rebuilt" }] : []),
    ];
}
function missingEvidence(ecosystem, found) {
    return ["locked", "rebuilt"].flatMap((side) => {
        const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
        if (own?.status === "error") {
            return [{ kind: "unreadable", side, ecosystem, path: own.path, message: own.message }];
        }
        // Not looked for is not the same as looked for and not found.
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
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

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countKinds: () => (/* binding */ countKinds),
/* harmony export */   driftsOf: () => (/* binding */ driftsOf),
/* harmony export */   groupChanges: () => (/* binding */ groupChanges),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   shortenDigests: () => (/* binding */ shortenDigests)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21417);

/** Changes by ecosystem and prefix; groups and changes keep their order. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, without floats. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", without kinds that do not occur; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
            : `all ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`;
    return comparison.conclusive ? found + floats : `inconclusive; ${found}${floats}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
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