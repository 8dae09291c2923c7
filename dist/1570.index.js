"use strict";
exports.id = 1570;
exports.ids = [1570];
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
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97697);







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

/***/ 61570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordMode: () => (/* binding */ recordMode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62198);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80344);
/* harmony import */ var _github_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46407);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4813);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90201);
/* harmony import */ var _verdict_sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4844);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98338);









/**
 * Mode record: commits lock, locked recipe, recipe and marker of one build to the branch that was built. Needs no
 * checkout and runs no code of the repository. If there is no branch to commit to, it notes that and succeeds.
 * @throws Failure · sets every output of record/action.yml
 */
async function recordMode(job) {
    const { inputs, context, log, scratch } = job;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("committed", "false");
    const target = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .commitTarget */ .Fy)(context);
    if ("skip" in target) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(target.skip, { title: "Nothing is committed" });
        return;
    }
    log.phase("Downloading lock, locked recipe, recipe and marker");
    const build = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchBuild */ .J)({
        lock: inputs["lock-artifact-id"],
        lockedRecipe: inputs["locked-recipe-artifact-id"],
        recipe: inputs["recipe-artifact-id"],
        marker: inputs["marker-artifact-id"],
    }, scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "store"));
    log.phase(`Committing to ${target.branch}`);
    const within = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(inputs.store).replace(/\/$/, "");
    const { commit, made } = await (0,_github_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitFiles */ .zu)({
        remote: `${context.serverUrl}/${context.repository}.git`,
        branch: target.branch,
        token: inputs["github-token"],
        within,
        changes: await changesOf(build, within),
        message: `Record ${(0,_verdict_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictSentence */ .B)(build.marker)}\n\nRun: ${context.runUrl}\n`,
        scratch,
        signal: job.signal,
    });
    log.end();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("committed", String(made));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("commit", commit);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("branch", target.branch);
    log.note(made ? `Committed ${commit} to ${target.branch}` : `No commit: ${target.branch} has these files already`);
}
/** The files for the repository. A marker of another verdict is removed. */
async function changesOf(build, within) {
    const there = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFiles */ .Tr)(within, build.name, build.ts);
    const verified = build.markerPath === build.files.verified;
    return [
        { path: there.lock, content: await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(build.files.lock, "lock") },
        { path: there.lockedRecipe, content: await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(build.files.lockedRecipe, "locked recipe") },
        { path: there.recipe, content: await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(build.files.recipe, "recipe") },
        {
            path: verified ? there.verified : there.unverified,
            content: await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)(build.markerPath, "marker"),
        },
        { path: verified ? there.unverified : there.verified, content: undefined },
        { path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(there.folder, "history.jsonl"), content: (tip) => withVerdict(tip, build.marker) },
        { path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(within, ".gitattributes"), content: withUnion },
    ];
}
/** The branch's history with the line of a verdict, which may be there already. */
function withVerdict(tip, marker) {
    const { digest, verifiedAt, evidence } = marker;
    const text = tip?.toString("utf8") ?? "";
    if ((0,_store_history_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHistory */ .i6)(text).events.some((event) => event.marker === digest))
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
/** The branch's attributes with the line by which git merges histories; others stay. */
function withUnion(tip) {
    const text = tip?.toString("utf8") ?? "";
    if (text.includes(_store_history_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeByUnion */ .lm))
        return Buffer.from(text);
    return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${_store_history_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeByUnion */ .lm}\n`);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
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

/***/ 46407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* unused harmony export checkPath */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41955);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21880);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80344);







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
    const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubbedEnvironment */ .a)({
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
    const branch = (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBranch */ .DC)(request.branch);
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
            for (const { path, content } of request.changes)
                if (typeof content === "function")
                    await store(path, content(await blobAt(git, request, tip, path)));
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
/** A file as a commit has it; it was not fetched with the commit. @returns undefined where there is none */
async function blobAt(git, request, commit, path) {
    const listed = await git(["ls-tree", "-z", commit, "--", path]);
    const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.stdout)?.[1];
    if (blob === undefined)
        return undefined;
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
    const paths = new Set();
    for (const { path } of changes) {
        const parts = path.split("/");
        for (let depth = 1; depth <= parts.length; depth++)
            paths.add(parts.slice(0, depth).join("/"));
    }
    const listed = await git(["ls-tree", "-z", tip, "--", ...paths]);
    for (const entry of listed.split("\0")) {
        const [mode, , , path] = entry.split(/[ \t]/, 4);
        if (mode === "120000" || mode === "160000") {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `${path} is a ${mode === "120000" ? "symbolic link" : "submodule"} in the branch`, {
                code: "commit-path-refused",
                why: "lock and marker are written as plain files, never through a link",
                remedy: "replace it by a plain folder in the branch, or set store to another folder",
            });
        }
    }
}
function gitFailure(command, result, request) {
    const output = `${result.stderr}\n${result.stdout}`.trim().split("\n").slice(-8).join("\n");
    const what = `git ${command} failed for the branch ${request.branch} of ${request.remote}`;
    const why = output || `exit code ${result.exitCode}`;
    if (/\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i.test(output)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", what, {
            code: "push-denied",
            why,
            remedy: "give this job `permissions: contents: write`; a token of Dependabot or of a fork never has it",
        });
    }
    if (/protected branch|GH006|GH013|hook declined|rule violations/i.test(output)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", what, {
            code: "branch-protected",
            why,
            remedy: "allow the app of this workflow to bypass the branch's protection rule, or commit to another branch",
        });
    }
    if (/couldn't find remote ref/i.test(output)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", what, {
            code: "branch-missing",
            why,
            remedy: "check that the branch still exists; if it was deleted on purpose, there is nothing to do",
        });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", what, { code: "git-failed", why, remedy: "run the job again" });
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