"use strict";
exports.id = 208;
exports.ids = [208];
exports.modules = {

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ readBuildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   w0: () => (/* binding */ flagSettings),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64018);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76172);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90201);








/** The absolute path, with "~" expanded. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
                code: "build-argument-invalid",
                why: "names consist of letters, digits and underscores, and values are one line",
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(flags.timeLimit)}`, {
            code: "time-limit-invalid",
            why: "it is not a number of minutes",
            remedy: `pass a number above 0 and up to ${most} to --time-limit`,
        });
    }
    return (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, absolute);
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_7__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.vault ? { vault: { record: flags.record ?? "bodies" } } : {}),
    };
}


/***/ }),

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cachedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63983);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14799);



/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(path);
    if (!before || !(0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .isCacheAllowed */ .ns)(options.env) || !(await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256File */ .Q3)(path);
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder ?? (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .userCacheFolder */ .sx)("digests"), (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
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

/***/ 14799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   lO: () => (/* binding */ isStablePlace),
/* harmony export */   ns: () => (/* binding */ isCacheAllowed),
/* harmony export */   sx: () => (/* binding */ userCacheFolder),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60813);





/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))))
        return "";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


/***/ }),

/***/ 64589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/check-name.js
var check_name = __webpack_require__(91633);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/find-evidence.js
var find_evidence = __webpack_require__(95142);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 5 modules
var gate = __webpack_require__(77202);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var policy = __webpack_require__(69963);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/target.js + 2 modules
var verdict_target = __webpack_require__(19275);
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
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/target.js





/**
 * A commit or branch of the repository that a store is in, as the branch that the checkout is to be merged into.
 * @returns it, and the repository's folder
 * @throws Failure("usage", "target-unreadable") where there is no such repository or commit
 */
async function localTarget(store, ref) {
    const env = (0,run/* scrubbedEnvironment */.a)({ GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });
    const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    const gitIn = (cwd) => async (args) => {
        const { code, stdout, stderr } = await (0,run/* run */.e)("git", [...safe, ...args], { cwd, env });
        return { exitCode: code, stdout, stderr };
    };
    try {
        const top = (await (0,git_tree/* checked */.KD)(gitIn((0,external_node_path_.dirname)(store)), ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
        const repository = await asWritten((0,external_node_path_.dirname)(store), top);
        const git = gitIn(repository);
        const commit = (await (0,git_tree/* checked */.KD)(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])).trim();
        const target = {
            name: ref,
            read: (path) => (0,git_tree/* fileInCommit */.pe)(git, commit, path),
            changed: () => changedSince(git, commit),
        };
        return { target, repository };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        throw new failure/* Failure */.H("usage", `could not read ${ref}`, {
            code: "target-unreadable",
            why: error.why ?? error.message,
            remedy: "name a branch or commit of the repository that the store is in, for example origin/main",
            cause: error,
        });
    }
}
/** What the checkout, committed or not, changed since it left a commit's line. */
async function changedSince(git, commit) {
    const fork = await git(["merge-base", commit, "HEAD"]);
    const since = fork.exitCode === 0 ? fork.stdout.trim() : commit;
    const diff = await (0,git_tree/* checked */.KD)(git, ["diff", "-z", "--no-renames", "--no-ext-diff", "--name-only", since]);
    const others = await (0,git_tree/* checked */.KD)(git, ["ls-files", "-z", "--others", "--exclude-standard"]);
    return (diff + others).split("\0").filter(Boolean);
}
/** The folder above a path that a repository is, in the path's own spelling: links in it are not resolved. */
async function asWritten(path, top) {
    for (let folder = path; folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder))
        if ((await (0,promises_.realpath)(folder)) === top)
            return folder;
    return top;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/check.js







/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        return refusedToo(await (0,check_name/* checkName */.I)(store, subject.name, by.policy, { ...request, ...by }), by.refusals);
    }
    const found = await (0,find_evidence/* findEvidence */.H)(subject.path, request);
    const { refusals, ...by } = await judgedBy(request, found.store);
    const options = { ...request, ...by, digest: async () => found.sha256 };
    const answer = refusedToo(await (0,gate/* checkBuild */.D)(found.subject, by.policy, options), refusals);
    if (found.store === undefined)
        return answer;
    return { ...answer, notes: [...answer.notes, ...(await (0,check_name/* newerBuild */.i)(found.store, answer, by.policy))] };
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified }, store) {
    const found = path
        ? { policy: await (0,read_policy/* readPolicyFile */.BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,read_policy/* readPolicy */.T4)(store) : policy/* defaultPolicy */.G4 };
    const require_verified = found.policy.require_verified || requireVerified === true;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const { target, repository } = await localTarget(store, base);
    return (0,verdict_target/* targetPolicy */.O)(target, repository, store);
}
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
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

/***/ 95142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13336);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97697);









/**
 * The build that an image is of, also where the image was renamed, copied or deployed: by the marker that is given; by
 * the files that have the image's own name; else by its digest, which a lock beside it or in the store must name.
 * @throws Failure("unverified", "no-marker") where there is none; for a path without a file
 */
async function findEvidence(path, places) {
    const image = await imageAt(path);
    const sha256 = await (places.digest ?? _files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(image);
    const found = await findSubject(image, sha256, places);
    if (!found)
        throw noEvidence(path, sha256, places);
    return { ...found, sha256 };
}
/** The image itself, with every link to it followed: the user named this very path. */
async function imageAt(path) {
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    const found = image === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image);
    if (image !== undefined && found?.isFile())
        return image;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: found ? "not-a-regular-file" : "no-such-file",
        why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
        remedy: "check the path",
    });
}
async function findSubject(image, digest, { marker, store }) {
    if (marker !== undefined)
        return { subject: await ofMarker(marker, image), store: undefined };
    const own = await ofOwnName(image);
    const beside = own ?? (await newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image), image, digest));
    if (beside)
        return { subject: beside, store: await storeAround(beside, store) };
    if (store === undefined)
        return undefined;
    const names = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), image, digest)));
    const [newest] = newestFirst(all.filter((each) => each !== undefined));
    return newest && { subject: newest, store };
}
/** The store, where a build's files lie in it. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image) {
    const stem = /^(.+)\.(?:un)?verified$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))?.[1];
    if (stem === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not the path of a marker`, {
            code: "wrong-use",
            why: "a marker's name ends in .verified or .unverified",
            remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
        });
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.marker, { what: "marker" });
    return subjectIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), stem, (0,_marker_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMarker */ .gY)(bytes, path).evidence, image);
}
/** The build whose files have the image's own name, whatever its digest: the gate says whether it is that image. */
async function ofOwnName(image) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif");
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
        return undefined;
    const named = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .buildIdOf */ .d$)(stem) ?? (await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.lock`)));
    return named && subjectIn(folder, stem, named, image);
}
/** The newest build of a folder whose lock names a digest. */
async function newestOf(folder, image, digest) {
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
        const lock = await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), digest);
        if (lock?.image.sha256 === digest)
            found.push(await subjectIn(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file, ".lock"), lock, image));
    }
    return newestFirst(found)[0];
}
const newestFirst = (subjects) => subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));
/** A lock of a build; undefined for what is not one, and where `mention` is given for one without these words. */
async function lockAt(path, mention = "") {
    try {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.lock, { what: "lock" });
        if (!bytes?.includes(mention))
            return undefined;
        return (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLock */ .PG)(bytes.toString("utf8"), path), path);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
async function subjectIn(folder, stem, { name, ts }, image) {
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, stem + ending);
    const history = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "history.jsonl");
    // In a store there must be a history; beside loose files there may be one.
    const isStored = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === name && stem === `${name}-${ts}`;
    const hasHistory = isStored || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(history).then(Boolean, () => false));
    return {
        name,
        ts,
        files: {
            image,
            lock: file(".lock"),
            lockedRecipe: file(".def"),
            recipe: file(".rough.def"),
            verified: file(".verified"),
            unverified: file(".unverified"),
            history: hasHistory ? history : undefined,
        },
    };
}
function noEvidence(path, sha256, { store }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `there is no marker for ${path}`, {
        code: "no-marker",
        why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
        remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)",
    });
}


/***/ }),

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


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