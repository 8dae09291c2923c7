"use strict";
exports.id = 837;
exports.ids = [837];
exports.modules = {

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
    return (0,marker/* formatMarker */.gJ)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
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

/***/ 99755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ badgeOf),
/* harmony export */   gA: () => (/* binding */ badgeSvg),
/* harmony export */   h: () => (/* binding */ verdictBadge)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24675);

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


/***/ }),

/***/ 24675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);

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


/***/ })

};
;