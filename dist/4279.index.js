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
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/artifacts.js
var github_artifacts = __webpack_require__(48440);
// EXTERNAL MODULE: ./.cache/compiled/src/github/client.js
var github_client = __webpack_require__(43852);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/comments.js

/**
 * Keeps one comment on a pull request: found again by its mark, and by being a program's, because anyone can write the
 * mark. With `isNews` false it updates an existing comment but creates none.
 * @throws Failure("usage") without permission, or for a locked conversation; else Failure("infrastructure")
 */
function keepComment(client, pull, comment) {
    const what = "could not comment on the pull request";
    const codes = { denied: "comment-denied", failed: "comment-failed" };
    return (0,github_client/* asked */.NZ)({ what, codes, permission: "pull-requests: write" }, () => keep(client, pull, comment));
}
async function keep({ rest, paginate, at }, pull, { mark, body, isNews }) {
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
// EXTERNAL MODULE: ./.cache/compiled/src/github/target.js
var github_target = __webpack_require__(16642);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/compare.js + 1 modules
var compare = __webpack_require__(13281);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var lock_read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/reason-text.js
var reason_text = __webpack_require__(15739);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/groups.js
var groups = __webpack_require__(27604);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/lock-comment.js



/** The mark by which our comment on a pull request is found again. */
const commentMark = "<!-- stx-container-locks -->";
/** Images that the table lists. */
const imageLimit = 200;
/** Characters that a comment may have, with room for the mark and the link. GitHub's limit is 65,536. */
const bodyLimit = 60_000;
/**
 * What a pull request changes in the locks of its images, as GitHub markdown: the verdicts, then a table, then the
 * packages of each image. All names are escaped, and the whole is at most 65,536 characters.
 */
function lockComment(images, runUrl) {
    const rows = images
        .slice(0, imageLimit)
        .map((image) => `| ${(0,report_escape/* markdownCode */.D9)(image.name)} | ${verdictCell(image)} | ${changeCell(image)} | ${image.unlocked} |\n`);
    const hidden = images.length - rows.length;
    const head = [
        commentMark,
        images.length === 0
            ? "**No image of this pull request was built: no lock changes.**\n"
            : `**${title(images)}**\n\n| image | verdict | packages | not locked |\n| --- | --- | --- | --: |\n${rows.join("")}${hidden > 0 ? `\nand ${hidden} more images\n` : ""}`,
    ].join("\n");
    const changed = images.flatMap(({ name, comparison }) => typeof comparison === "string" || comparison.identical ? [] : [{ name, comparison }]);
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
/** On a pull request a missing package was removed, an extra one added. */
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
    if (comparison === "new")
        return "new image";
    if (comparison === "unknown")
        return "not compared";
    if (comparison.identical)
        return "unchanged";
    return (0,groups.countKinds)((0,groups.driftsOf)(comparison), words) || "cannot be compared";
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/paths.js
var paths = __webpack_require__(98111);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/comment.js

















/**
 * Mode comment: what a pull request changes in the locks of its images, in the job summary and, on a pull request of this
 * repository, in one comment that later runs update. Runs no code of the repository. What it shows is what the jobs of
 * this run say; the gate decides. Trouble with the comment is a warning: it never stops a merge.
 * @throws Failure for artifacts that are not what they seem · sets every output of comment/action.yml
 */
async function commentMode(job) {
    const { inputs, context, log } = job;
    log.phase("Comparing the locks of this run with those of the target branch");
    const images = await changesOf(job);
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
        const client = await (0,github_client/* githubClient */.$f)(context, inputs["github-token"]);
        const isNews = images.length > 0;
        (0,core/* setOutput */.uH)("comment", await keepComment(client, pull, { mark: commentMark, body, isNews }));
    }
    catch (error) {
        warn(error);
    }
}
function warn(error) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { message, why = "", remedy } = error;
    (0,core/* warning */.$e)(remedy ? `${why}\nWhat to do: ${remedy}` : why, { title: message });
}
async function changesOf(job) {
    const artifacts = await (0,github_artifacts/* runArtifacts */.r)();
    const locks = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.lock$/);
    const markers = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.(?:un)?verified$/);
    const base = await baseLocks(job);
    const changes = [];
    for (const [build, artifact] of locks) {
        const lock = await lockOf(job, artifact);
        const verdict = markers.get(build);
        const before = await base(lock.name);
        changes.push({
            name: lock.name,
            verdict: verdict && (await verdictOf(job, verdict)),
            comparison: typeof before === "string" ? before : (0,compare/* compareLocks */.Ss)(before, lock),
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
async function lockOf({ scratch }, artifact) {
    const { path } = await (0,github_artifacts.downloadFile)(artifact, "lock", scratch, limits/* evidenceLimits */.Y.lock);
    return (0,lock_read/* parseLock */.PG)((await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8"), path);
}
async function verdictOf({ scratch }, artifact) {
    const { path } = await (0,github_artifacts.downloadFile)(artifact, "marker", scratch, limits/* evidenceLimits */.Y.marker);
    const { verdict, level } = (0,marker/* parseMarker */.gY)(await (0,user_files/* readUserFile */.E)(path, "marker"), path).evidence;
    return { verdict, level };
}
/** The newest lock of an image on the target branch, from GitHub and never from the checkout. Trouble is a warning. */
async function baseLocks(job) {
    const { inputs, context, scratch, signal } = job;
    const store = (0,paths/* repositoryPath */.S)(context.workspace, "store", inputs.store);
    let target;
    try {
        target = await (0,github_target/* targetOf */.$)(context, inputs["github-token"], scratch, signal);
    }
    catch (error) {
        warn(error);
        return async () => "unknown";
    }
    if (!target)
        return async () => "new";
    const { list, read } = target;
    return async (name) => {
        try {
            const folder = external_node_path_.posix.join(store, name);
            const isLock = (file) => file.endsWith(".lock") && (0,builds/* buildIdOf */.d$)(file.slice(0, -5))?.name === name;
            const newest = (await list(folder)).filter(isLock).sort().at(-1);
            if (newest === undefined)
                return "new";
            const path = external_node_path_.posix.join(folder, newest);
            return (0,lock_read/* parseLock */.PG)((await read(path)) ?? "", path);
        }
        catch (error) {
            warn(error);
            return "unknown";
        }
    };
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

/***/ 16642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54680);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80344);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46407);







/** Events that are about a change which is to be merged into another branch. */
const changeEvents = /^(pull_request|merge_group)/;
/**
 * The branch that the code under test is to be merged into; undefined for events without one. Reads it from GitHub,
 * never from the checkout, which the change made.
 * @param scratch existing folder for a temporary repository
 * @throws Failure("usage") for a payload that does not name it · Failure("infrastructure") if it cannot be fetched
 */
async function targetOf(context, token, scratch, signal) {
    const { sha } = context;
    const isElsewhere = _context_js__WEBPACK_IMPORTED_MODULE_5__/* .privilegedEvents */ .$j.has(context.event);
    const base = context.base ?? (isElsewhere ? { ref: "the default branch", sha } : undefined);
    if (!base) {
        if (!changeEvents.test(context.event))
            return undefined;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the event ${context.event} does not name the branch to merge into`, {
            code: "event-unreadable",
            why: "its payload has no base",
            remedy: "run the job again; the runner writes this file",
        });
    }
    const remote = `${context.serverUrl}/${context.repository}.git`;
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "target-"));
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)(remote, token, home);
    // Files are fetched one by one, when they are read.
    const promisor = ["-c", `remote.origin.url=${remote}`, "-c", "remote.origin.promisor=true"];
    const git = async (args) => {
        const { code, stdout, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)("git", [...promisor, ...args], {
            cwd: home,
            env,
            timeLimitMs: 10 * 60_000,
            ...(signal && { signal }),
        });
        return { exitCode: code, stdout, stderr };
    };
    // The payload's commit is that of the event: it is the same in a run that is started again a month later.
    const isPull = context.event.startsWith("pull_request");
    let tip = base.sha;
    try {
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["init", "--quiet", "--bare", "--template=", "."]);
        const options = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags"];
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", ...options, remote, base.sha, sha]);
        if (isPull) {
            // Without a ref of its own: git would ask for all that hangs on one.
            await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", ...options, remote, `refs/heads/${base.ref}`]);
            tip = (await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["rev-parse", "FETCH_HEAD"])).trim();
        }
    }
    catch (error) {
        throw unreadable(base.ref, error);
    }
    let histories;
    return {
        name: base.ref,
        read: async (path) => {
            if (path.endsWith(historyName)) {
                histories ??= fetchHistories(git, remote, base.sha);
                await histories;
            }
            return (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInCommit */ .pe)(git, base.sha, path);
        },
        ...(tip === base.sha ? {} : { readNow: (path) => (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInCommit */ .pe)(git, tip, path) }),
        list: async (folder) => {
            const listed = await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["ls-tree", "-z", base.sha, "--", `${folder}/`]);
            return [...(0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFiles */ .Kj)(listed).keys()].map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
        },
        // Which code was checked out is not known: it may have changed anything.
        changed: async () => (isElsewhere ? ["other files"] : (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .vl)(git, base.sha, sha)),
    };
}
const historyName = "/history.jsonl";
/** Fetches the histories of all images at once, because a request for each takes minutes for some hundred images. */
async function fetchHistories(git, remote, commit) {
    const files = (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFiles */ .Kj)(await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["ls-tree", "-r", "-z", commit]));
    const blobs = [...files].filter(([path]) => path.endsWith(historyName)).map(([, blob]) => blob);
    const unique = [...new Set(blobs)];
    for (let at = 0; at < unique.length; at += 1000)
        await (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(git, ["fetch", "--quiet", "--no-tags", remote, ...unique.slice(at, at + 1000)]);
}
function unreadable(branch, error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H))
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `could not read the target branch ${branch}`, {
        code: "target-unreadable",
        why: error.why ?? error.message,
        remedy: "give this job `permissions: contents: read`, and run it again",
        cause: error,
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
function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
    if (reason === "stage-unknown")
        return `only one side says what an earlier stage installed: ${ecosystem}`;
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
const kinds = { changed: "changed", missing: "missing", extra: "extra" };
/** "2 changed, 1 missing" in these words, without kinds that do not occur; "" for no changes. */
function countKinds(changes, words = kinds) {
    return Object.keys(kinds)
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${words[kind]}`)
        .join(", ");
}
const filesWords = {
    same: ", all files the same",
    differ: ", files differ (list them with --files)",
    unknown: ", files not compared (compare images with --files)",
};
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
    // Where packages differ, their files do.
    const isQuiet = drifts.length + comparison.floated.length > 0;
    const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
    return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}


/***/ })

};
;