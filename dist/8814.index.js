"use strict";
exports.id = 8814;
exports.ids = [8814];
exports.modules = {

/***/ 98111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
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


/***/ }),

/***/ 25583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/git-tree.js
var git_tree = __webpack_require__(54680);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/github/git.js
var github_git = __webpack_require__(46407);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/target.js






/** Events that are about a change which is to be merged into another branch. */
const changeEvents = /^(pull_request|merge_group)/;
/**
 * The branch that the code under test is to be merged into; undefined for events without one. Reads it from GitHub,
 * never from the checkout, which the change made.
 * @param scratch existing folder for a temporary repository
 * @throws Failure("usage") for a payload that does not name it · Failure("infrastructure") if it cannot be fetched
 */
async function targetOf(context, token, scratch, signal) {
    const { base, sha } = context;
    if (!base) {
        if (!changeEvents.test(context.event))
            return undefined;
        throw new failure/* Failure */.H("usage", `the event ${context.event} does not name the branch to merge into`, {
            code: "event-unreadable",
            why: "its payload has no base",
            remedy: "run the job again; the runner writes this file",
        });
    }
    const remote = `${context.serverUrl}/${context.repository}.git`;
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "target-"));
    const env = (0,github_git/* gitEnvironment */._K)(remote, token, home);
    // Files are fetched one by one, when they are read.
    const promisor = ["-c", `remote.origin.url=${remote}`, "-c", "remote.origin.promisor=true"];
    const git = async (args) => {
        const { code, stdout, stderr } = await (0,run/* run */.e)("git", [...promisor, ...args], {
            cwd: home,
            env,
            timeLimitMs: 10 * 60_000,
            ...(signal && { signal }),
        });
        return { exitCode: code, stdout, stderr };
    };
    try {
        await (0,git_tree/* checked */.KD)(git, ["init", "--quiet", "--bare", "--template=", "."]);
        const options = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags"];
        await (0,git_tree/* checked */.KD)(git, ["fetch", ...options, remote, base.sha, sha]);
    }
    catch (error) {
        throw unreadable(base.ref, error);
    }
    return {
        name: base.ref,
        read: (path) => (0,git_tree/* fileInCommit */.pe)(git, base.sha, path),
        changed: () => (0,git_tree/* changedPaths */.vl)(git, base.sha, sha),
    };
}
function unreadable(branch, error) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    return new failure/* Failure */.H("infrastructure", `could not read the target branch ${branch}`, {
        code: "target-unreadable",
        why: error.why ?? error.message,
        remedy: "give this job `permissions: contents: read`, and run it again",
        cause: error,
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/judge.js
var judge = __webpack_require__(98886);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/target.js + 2 modules
var verdict_target = __webpack_require__(19275);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/policy.js






/** On a pull request and in a merge queue, the policy of the target branch; else that of the checkout. */
async function policyOf({ inputs, context, scratch, signal }, store) {
    const target = await targetOf(context, inputs["github-token"] ?? "", scratch, signal);
    const found = target
        ? await (0,verdict_target/* targetPolicy */.O)(target, ...(await placeInRepository(context.workspace, inputs.store)))
        : {};
    const policy = withLevel(found.policy ?? (await (0,read_policy/* readPolicy */.T4)(store)), inputs["required-level"]);
    return { refusals: [], ...found, policy };
}
/**
 * The repository that a store is in, which is checked out at the workspace or in a folder of it, and the store's path as
 * it is written: a change may replace a folder by a link or a submodule.
 */
async function placeInRepository(workspace, store) {
    const home = await (0,promises_.realpath)(workspace);
    const path = (0,external_node_path_.resolve)(home, store);
    const parts = (0,external_node_path_.relative)(home, (0,external_node_path_.dirname)(path)).split(external_node_path_.sep).filter(Boolean);
    const folders = [home, ...parts.map((_, depth) => (0,external_node_path_.join)(home, ...parts.slice(0, depth + 1)))];
    for (const folder of folders)
        if (await (0,promises_.lstat)((0,external_node_path_.join)(folder, ".git")).then(Boolean, () => false))
            return [folder, path];
    return [home, path];
}
/** The policy with the stricter one of its level and `required`. */
function withLevel(policy, required) {
    return { ...policy, required_level: (0,judge/* stricterLevel */.zG)(policy.required_level, required) };
}


/***/ }),

/***/ 53794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gateFailure),
/* harmony export */   j: () => (/* binding */ refusePolicyChange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** @throws Failure("unverified") if a change weakens the policy of its target branch */
function refusePolicyChange(refusals) {
    if (refusals.length > 0)
        throw gateFailure("the configuration", refusals);
}
/** The failure of a gate that found something wrong with `what`. */
function gateFailure(what, refusals, kind = "unverified") {
    const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !each.startsWith("stx-container "));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `gate failed for ${what}`, {
        code: "gate-failed",
        why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: remedies[0] ?? "run the build and verify jobs on this commit",
    });
}


/***/ }),

/***/ 54680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
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

/***/ 57799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => "");
    const ts = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


/***/ }),

/***/ 91633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName),
/* harmony export */   i: () => (/* binding */ newerBuild)
/* harmony export */ });
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13336);
/* harmony import */ var _store_published_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57799);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77202);



/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .findBuild */ .w)(store, nameOrId);
    if ((0,_store_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIdOf */ .d$)(nameOrId))
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBuild */ .D)(build, policy, options);
    const [answer, published] = await Promise.all([
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBuild */ .D)(build, policy, options),
        (0,_store_published_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedImage */ .K)(store, build.name),
    ]);
    const refusals = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    const { kind } = answer;
    return {
        ...answer,
        open: answer.open && refusals.length === 0,
        kind: refusals.length > 0 && kind === "open" ? "unverified" : kind,
        refusals: [...answer.refusals, ...refusals],
        notes: [...answer.notes, ...notes],
    };
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const subject = (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(newest);
    const { open, refusals } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBuild */ .D)({ ...subject, files: { ...subject.files, image: undefined } }, policy);
    const id = `${newest.name}-${newest.ts}`;
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
}


/***/ }),

/***/ 19275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ targetPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/compat/config1.js
var config1 = __webpack_require__(13417);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var policy = __webpack_require__(69963);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-file.js



/** Reads a configuration and where in it each key is. @throws Failure("usage", "policy-invalid") */
async function configFile(path, text) {
    return { path, config: await (0,read_policy/* parseConfig */.o4)(text, path), lines: await linesOf(text) };
}
/** One policy of the configurations of a branch. */
const policyOf = (files) => (0,policy/* mergeConfigs */.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
async function linesOf(text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const lines = new Map();
    const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
    const walk = (node) => {
        if (!isMap(node))
            return;
        for (const { key, value } of node.items) {
            if (!isScalar(key))
                continue;
            const name = (0,config1/* currentKey */.F)(String(key.value));
            note(name, key);
            if (isSeq(value))
                for (const item of value.items)
                    if (isScalar(item))
                        note(`${name}: ${item.value}`, item);
            // scitex-container has all keys below `images`.
            if (name === "images")
                walk(value);
        }
    };
    walk(parseDocument(text, { lineCounter: counter }).contents);
    return lines;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var floats = __webpack_require__(62816);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/levels.js
var levels = __webpack_require__(46618);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/policy-change.js




/**
 * Judges what a change does to the configuration by which it is itself judged: it may not take one away, and it may
 * loosen one only where it changes nothing else. (It is judged by the old one in any case.)
 * @returns why it is refused; [] where it is not
 */
function judgePolicyChange(change) {
    const { before, after, changed, paths } = change;
    const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
    const refusals = removed.map(({ path }) => ({
        code: "policy-missing",
        text: `the target branch has the configuration ${path}, and it is not here`,
        remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`,
    }));
    const loosened = loosenings(before, after);
    const others = changed.filter((path) => !paths.includes(path));
    if (loosened.length === 0 || others.length === 0 || removed.length > 0)
        return refusals;
    const [first = ""] = others;
    const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
    return loosened.map(({ place, what }) => ({
        code: "policy-loosened",
        text: `${place} ${what}, in the same change as ${first}${more}`,
        remedy: "change the configuration in a pull request of its own, and merge that first",
    }));
}
/** For each key, what makes its new value looser than the old one, in words; undefined where it is not. */
const looser = {
    require_verified: (before, after) => before && !after ? { what: "no longer sets require_verified: true" } : undefined,
    required_level: (before, after) => levels/* levels */.y.indexOf(after) < levels/* levels */.y.indexOf(before)
        ? { what: `lowers required_level from ${before} to ${after}` }
        : undefined,
    max_age_days: (before, after) => before !== undefined && (after === undefined || after > before)
        ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` }
        : undefined,
    floats: (before, after) => added("floats", after, isCovered(before)),
    noise: (before, after) => added("noise", after, (each) => before.includes(each)),
};
function added(key, after, isOld) {
    const items = after.filter((each) => !isOld(each));
    const [item] = items;
    return item === undefined ? undefined : { what: `adds ${items.join(", ")} to ${key}`, item };
}
/** Whether a float lets nothing move that others do not: a plain name that one of their patterns matches. */
function isCovered(patterns) {
    const matches = (0,floats/* floatMatcher */.p)(patterns);
    return (float) => {
        const colon = float.indexOf(":");
        if (patterns.includes(float))
            return true;
        return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
    };
}
function loosenings(before, after) {
    const [old, now] = [(0,policy/* verdictPolicy */.qS)(policyOf(before)), (0,policy/* verdictPolicy */.qS)(policyOf(after))];
    return Object.keys(looser).flatMap((key) => {
        const found = looser[key](old[key], now[key]);
        return found ? [{ place: placeOf(key, found.item, before, after), what: found.what }] : [];
    });
}
/** "path:line" of a key, or of an item of its list, that the change has; else of where the target branch has the key. */
function placeOf(key, item, before, after) {
    const differsFrom = (others) => ({ path, config }) => JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
    for (const { path, lines } of after.filter(differsFrom(before))) {
        const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
        if (line !== undefined)
            return `${path}:${line}`;
    }
    const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
    return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/target.js






/**
 * The policy of the branch that a change is to be merged into, and whether the change may change it as it does.
 * @param repository absolute path of the checkout @param store absolute path of the store in it
 * @throws Failure for a configuration on either side that is invalid, a link or unreadable: never the defaults
 */
async function targetPolicy(target, repository, store) {
    const within = (0,external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
    if (within.startsWith("..") || (0,external_node_path_.isAbsolute)(within))
        throw outside(store, repository);
    const paths = [...new Set([(0,external_node_path_.join)(within, "config.yaml"), read_policy/* projectConfig */.Qn])];
    const before = await configs(paths, (path) => target.read(path));
    const after = await configs(paths, (path) => (0,read_policy/* readConfigText */.im)((0,external_node_path_.join)(repository, path)));
    const policy = policyOf(before);
    return {
        // A configuration that the change brings is not missing, though it does not count yet.
        policy: { ...policy, sources: [...new Set([...before, ...after].map(({ path }) => path))] },
        refusals: judgePolicyChange({ before, after, changed: await target.changed(), paths }),
        knownHistory: async (name) => {
            const text = await target.read((0,external_node_path_.join)(within, name, "history.jsonl"));
            return (0,store_history/* parseHistory */.i6)(text ?? "").events;
        },
    };
}
async function configs(paths, read) {
    const found = [];
    for (const path of paths) {
        const text = await read(path);
        if (text !== undefined)
            found.push(await configFile(path, text));
    }
    return found;
}
const outside = (store, repository) => new failure/* Failure */.H("usage", `the store ${store} is not in the repository ${repository}`, {
    code: "wrong-use",
    why: "only a store in a repository has a target branch",
    remedy: "name the store of the checkout with --store",
});


/***/ })

};
;