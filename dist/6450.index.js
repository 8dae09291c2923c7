"use strict";
exports.id = 6450;
exports.ids = [6450];
exports.modules = {

98111:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ confine),
  S: () => (/* binding */ repositoryPath)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_real_path_js_2 = __webpack_require__(82331);



/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await (0,_files_real_path_js_2/* .realPath */ .Y)(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "contains a zero byte" : undefined;
        const real = why ? home : await (0,_files_real_path_js_2/* .realPath */ .Y)((0,node_path_0.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path_0.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js_1/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        code: "path-outside-workspace",
        why: problems.join("\n"),
        remedy: `use paths inside ${home}`,
    });
}
/**
 * An input's path in the form that the repository uses: "recipes/hello.def" for "./recipes//hello.def" or for an
 * absolute path into the checkout. The file need not exist.
 * @param name of the input, for messages
 * @throws Failure("usage") for a path outside
 */
function repositoryPath(workspace, name, path) {
    const found = node_path_0.posix.relative(workspace, node_path_0.posix.resolve(workspace, path)) || ".";
    if (found !== ".." && !found.startsWith("../"))
        return found;
    throw new _failure_js_1/* .Failure */ .H("usage", "a path leads out of the repository", {
        code: "path-outside-workspace",
        why: `${name}: ${JSON.stringify(path)}`,
        remedy: "write it relative to the root of the repository",
    });
}


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


}),

54680:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EO: () => (/* binding */ runGit),
  Kj: () => (/* binding */ plainFiles),
  pe: () => (/* binding */ fileInCommit),
  vl: () => (/* binding */ changedPaths)
});
var _failure_js_0 = __webpack_require__(77205);

/**
 * The text of a plain file of a commit, without a checkout; undefined where the commit has none.
 * @param path relative to the repository, with "/"
 * @throws Failure("inconclusive", "not-a-regular-file") for a link or submodule in its place or above it;
 *   Failure("infrastructure", "git-failed")
 */
async function fileInCommit(git, commit, path) {
    const parts = path.split("/");
    const prefixes = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
    const listed = await runGit(git, [
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
            throw new _failure_js_0/* .Failure */ .H("inconclusive", `${at} is not a plain file or folder in the commit ${commit}`, {
                code: "not-a-regular-file",
                why: mode === "120000" ? "it is a symbolic link" : "it is a submodule or folder",
                remedy: "replace it by a plain file or folder",
            });
        if (at === path)
            blob = id;
    }
    return blob && runGit(git, ["cat-file", "blob", blob]);
}
/** The paths in which two commits differ, without asking which were renamed. */
async function changedPaths(git, before, after) {
    const listed = await runGit(git, ["diff-tree", "-r", "-z", "--no-renames", "--name-only", before, after]);
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
async function runGit(git, args) {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode === 0)
        return stdout;
    throw new _failure_js_0/* .Failure */ .H("infrastructure", `git ${args[0]} failed`, {
        code: "git-failed",
        why: stderr.trim().split("\n").slice(-4).join("\n") || `exit code ${exitCode}`,
        remedy: "run the job again",
    });
}


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

66258:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ assertRecipe),
  t: () => (/* binding */ gitBlobId)
});
var node_crypto_0 = __webpack_require__(77598);
var _failure_js_1 = __webpack_require__(77205);


/** The id that git (with SHA-1) gives a file of these bytes. */
const gitBlobId = (content) => (0,node_crypto_0.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
/**
 * Refuses to record files on a branch whose recipe is not the one that was verified: the branch has moved on, or the
 * event (a comment, a dispatch) named no commit, and another one was checked out and built.
 * @param files path → git's id of each plain file of the branch
 * @param id git's id of the recipe's bytes
 * @param within the store, in which copies of recipes do not count
 * @throws Failure("unverified", "branch-recipe-differs")
 */
function assertRecipe(files, { path, id, within, branch }) {
    const there = path !== undefined ? files.get(path) === id : isOutside(files, id, within);
    if (there)
        return;
    throw new _failure_js_1/* .Failure */ .H("unverified", `the recipe of the branch ${branch} is not the one that was verified`, {
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


}),

35437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ commitFailure),
  b: () => (/* binding */ isProtected)
});
var _failure_js_0 = __webpack_require__(77205);

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
    return new _failure_js_0/* .Failure */ .H(kind, what, { code, why, remedy, cause });
}


}),

46407:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cg: () => (/* binding */ checkPath),
  VQ: () => (/* binding */ refuseLink),
  _K: () => (/* binding */ gitEnvironment),
  wG: () => (/* binding */ pathsOf),
  zu: () => (/* binding */ commitFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var node_timers_promises_2 = __webpack_require__(58500);
var _actions_exec_3 = __webpack_require__(41955);
var _failure_js_4 = __webpack_require__(77205);
var _files_git_tree_js_5 = __webpack_require__(54680);
var _process_run_js_6 = __webpack_require__(21880);
var _branch_recipe_js_7 = __webpack_require__(66258);
var _commit_failure_js_8 = __webpack_require__(35437);
var _context_js_9 = __webpack_require__(80344);










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
    const env = (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)({
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
    const branch = (0,_context_js_9/* .checkBranch */ .DC)(request.branch);
    for (const { path } of request.changes)
        checkPath(path, request.within);
    const home = await (0,node_fs_promises_0.mkdtemp)((0,node_path_1.join)(request.scratch, "git-"));
    const env = gitEnvironment(request.remote, request.token, home);
    const git = async (args, input) => {
        request.signal?.throwIfAborted();
        return (0,_actions_exec_3/* .getExecOutput */ .H)("git", args, {
            cwd: home,
            env,
            silent: true,
            ignoreReturnCode: true,
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
        }).catch((error) => {
            throw new _failure_js_4/* .Failure */ .H("infrastructure", "could not run git", {
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
        // Passed through a file: @actions/exec does not handle a program that closes its input early.
        const file = (0,node_path_1.join)(home, "content");
        const store = async (path, content) => {
            await (0,node_fs_promises_0.writeFile)(file, content);
            blobs.set(path, await checked(["hash-object", "-w", "--no-filters", file]));
        };
        for (const { path, content } of request.changes)
            if (Buffer.isBuffer(content))
                await store(path, content);
        const message = (0,node_path_1.join)(home, "message");
        await (0,node_fs_promises_0.writeFile)(message, request.message);
        for (let attempt = 1;; attempt++) {
            // Without file contents, so that even a large store is fetched in a second.
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
            const files = (0,_files_git_tree_js_5/* .plainFiles */ .Kj)(await checked(["ls-tree", "-r", "-z", tip]));
            const { required, within } = request;
            if (required)
                (0,_branch_recipe_js_7/* .assertRecipe */ .D)(files, { path: required.path, id: (0,_branch_recipe_js_7/* .gitBlobId */ .t)(required.recipe), within, branch });
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
            await (0,node_timers_promises_2.setTimeout)(2 ** attempt * 100 * (0.5 + Math.random()));
        }
    }
    finally {
        await (0,node_fs_promises_0.rm)(home, { recursive: true, force: true });
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
    throw new _failure_js_4/* .Failure */ .H("usage", `cannot commit ${JSON.stringify(path)}`, {
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
        throw new _failure_js_4/* .Failure */ .H("usage", `${path} is a ${mode === "120000" ? "symbolic link" : "submodule"} in the branch`, {
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
    return (0,_commit_failure_js_8/* .commitFailure */ .M)(problemOf(output), what, { why });
}
function problemOf(output) {
    const denied = /\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i;
    if (denied.test(output))
        return "denied";
    if ((0,_commit_failure_js_8/* .isProtected */ .b)(output))
        return "protected";
    return /couldn't find remote ref/i.test(output) ? "missing" : "other";
}


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // The parts still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A duration for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its whole input is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    sendSignal(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


})

};
;