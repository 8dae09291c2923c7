"use strict";
exports.id = 4589;
exports.ids = [4589,2343];
exports.modules = {

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
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
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
    const env = (0,run/* scrubbedEnvironment */.aq)({ GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });
    const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    const gitIn = (cwd) => async (args) => {
        const { code, stdout, stderr } = await (0,run/* run */.eF)("git", [...safe, ...args], { cwd, env });
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

// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/beside.js
var beside = __webpack_require__(72343);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/check.js








/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        return (0,check_name/* refusedToo */.r8)(await (0,check_name/* checkName */.I3)(store, subject.name, by.policy, { ...request, ...by }), by.refusals);
    }
    const found = (await (0,find_evidence/* evidenceOfFile */.X)(subject.path, store)) ?? (await (0,find_evidence/* findEvidence */.H)(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const options = { ...request, ...by, digest: async () => found.sha256 };
    const vault = await (0,beside/* checkVaultBeside */.T)(found.subject.files.lock);
    const judged = (0,check_name/* refusedToo */.r8)(await (0,gate/* checkBuild */.D)(found.subject, by.policy, options), [
        ...refusals,
        ...vault.refusals,
    ]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined)
        return answer;
    return { ...answer, notes: [...answer.notes, ...(await (0,check_name/* newerBuild */.iD)(found.store, answer, by.policy))] };
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,read_policy/* readPolicyFile */.BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,read_policy/* readPolicy */.T4)(store) : policy/* defaultPolicy */.G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const { target, repository } = await localTarget(store, base);
    return (0,verdict_target/* targetPolicy */.O)(target, repository, store);
}


/***/ }),

/***/ 72343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkVaultBeside),
/* harmony export */   vaultBeside: () => (/* binding */ vaultBeside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21417);
/* harmony import */ var _vault_keep_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73096);
/* harmony import */ var _vault_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16582);
/* harmony import */ var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89257);








/** The name of an exported vault, from the lock that it lies beside. */
const nameBeside = (lock) => lock.replace(/\.lock$/, ".vault.tar");
/** The exported vault that lies beside a lock and has its name; undefined where there is none. */
async function vaultBeside(lock) {
    const path = nameBeside(lock);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isFile() ? path : undefined;
}
/**
 * Reads every body of the vault beside a lock, if there is one.
 * @returns why it could not be rebuilt from, or that it is whole
 */
async function checkVaultBeside(lock) {
    const path = await vaultBeside(lock);
    if (path === undefined)
        return { refusals: [], notes: [] };
    try {
        return await checkVault(path, lock);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind !== "inconclusive")
            throw error;
        const { message, why, remedy, code = "vault-export-damaged" } = error;
        const text = why ? `${message}: ${why}` : message;
        return { refusals: [{ code, text, remedy: remedy ?? "" }], notes: [] };
    }
}
async function checkVault(path, lockPath) {
    const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBuiltLock */ .sl)(lockPath);
    if (!lock.vault) {
        const text = `the lock names no vault, and ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} lies beside it`;
        const remedy = "remove it: nothing binds it to this build";
        return { refusals: [{ code: "vault-index-mismatch", text, remedy }], notes: [] };
    }
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(path, "", "", lock.vault.index);
    try {
        const faults = await (0,_vault_keep_check_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .x)(vault.bodies, vault.index);
        const count = (0,_vault_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .blobsOf */ .OR)(vault.index).size;
        const refusals = faults.map(({ sha256, url, what }) => ({
            code: "vault-body-missing",
            text: `in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} the body sha256:${sha256} of ${url} is ${what}`,
            remedy: "download it again, or make it again: stx-container vault export",
        }));
        const text = `the vault ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is whole (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(count, "file")} that the build downloaded)`;
        return { refusals, notes: faults.length > 0 ? [] : [{ code: "vault-whole", text }] };
    }
    finally {
        await vault.close();
    }
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

/***/ 73096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexedBuilds),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97359);


/** Looks at every body that an index needs: whether it is there and is what its digest says. */
async function faultsOf(bodies, index) {
    if (!index.bodies)
        return [];
    const faults = [];
    for (const [sha256, { size, url }] of (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOf */ .OR)(index)) {
        if (!(await bodies.has({ sha256, size })))
            faults.push({ sha256, url, what: "missing" });
        else if (!(await bodies.isWhole(sha256)))
            faults.push({ sha256, url, what: "damaged" });
    }
    return faults;
}
/** Build ids of the indexes in a vault's folder, sorted. */
async function indexedBuilds(vault) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(vault.paths.indexes).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
}


/***/ }),

/***/ 16582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83410);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
/* harmony import */ var _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one the build's own index
 * @param folder the store's vault
 * @param expected sha256 of the index, as the lock says
 * @throws Failure("inconclusive") where it is missing, damaged or another build's
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)((0,_keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


/***/ }),

/***/ 91633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   iD: () => (/* binding */ newerBuild),
/* harmony export */   r8: () => (/* binding */ refusedToo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _store_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57799);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38799);





/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .findBuild */ .w)(store, nameOrId);
    const answer = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)(build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
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
    const newest = (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const subject = (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(newest);
    const { open, refusals } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)({ ...subject, files: { ...subject.files, image: undefined } }, policy);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/compat/config1.js
var config1 = __webpack_require__(13417);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-file.js




/** Reads a configuration and where in it each key is. @throws Failure("usage", "policy-invalid") */
async function configFile(path, text) {
    return { path, config: await (0,read_policy/* parseConfig */.o4)(text, path), lines: await linesOf(text) };
}
/** One policy of the configurations of a branch. */
const policyOf = (files) => (0,verdict_policy/* mergeConfigs */.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
async function linesOf(text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const lines = new Map();
    const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
    const noteItem = (name, item) => {
        if (isScalar(item))
            note(`${name}: ${item.value}`, item);
        if (isMap(item))
            note(`${name}: ${(0,canonical_json/* canonicalJson */.d)(item.toJSON())}`, item);
    };
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
                    noteItem(name, item);
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
// EXTERNAL MODULE: ./.cache/compiled/src/signing/patterns.js
var patterns = __webpack_require__(24160);
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
const gatePolicy = (policy) => ({
    ...(0,verdict_policy/* verdictPolicy */.qS)(policy),
    signers: policy.signers,
    required_signers: policy.required_signers,
    required_verifiers: policy.required_verifiers,
});
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
    signers: (before, after) => {
        if (before.length === 0)
            return undefined;
        if (after.length === 0)
            return { what: "no longer has signers" };
        const old = inEveryList(before);
        const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
        return (more && { what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`, item: (0,canonical_json/* canonicalJson */.d)(more) });
    },
    required_signers: (before, after) => after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
    required_verifiers: (before, after) => after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined,
};
/** The rules whose signers every list lets sign. */
const inEveryList = (lists) => lists
    .flatMap(({ rules }) => rules)
    .filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));
/** Whether a rule lets sign all that another one does. */
function includesRule(wide, narrow) {
    const { names, ...who } = narrow;
    const { names: wideNames, ...wideWho } = wide;
    // A * in a pattern also stands for a * in the other; a ? does not.
    const canCover = (each, name) => !each.includes("?") || !/[*?]/.test(name);
    const covers = (name) => wideNames.some((each) => each === name || (canCover(each, name) && (0,patterns/* matchesPattern */.M)(name, each)));
    return (0,canonical_json/* canonicalJson */.d)(who) === (0,canonical_json/* canonicalJson */.d)(wideWho) && names.every(covers);
}
const signerOf = (rule) => ("key" in rule ? (rule.key.split(/\s/)[0] ?? "a key") : rule.identity);
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
    const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
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
    const changed = await target.changed();
    return {
        // A configuration that the change brings is not missing, though it does not count yet.
        policy: { ...policy, sources: [...new Set([...before, ...after].map(({ path }) => path))] },
        refusals: judgePolicyChange({ before, after, changed, paths }),
        removals: await removalsBy(changed, target, repository, within),
        knownHistory: async (name) => {
            const text = await target.read((0,external_node_path_.join)(within, name, "history.jsonl"));
            return (0,store_history/* parseHistory */.i6)(text ?? "").events;
        },
    };
}
/**
 * A name that is no longer in the store is not judged there, so its recipe could change with it: a change that takes one
 * away may only remove files.
 */
async function removalsBy(changed, target, repository, store) {
    const isThere = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, path));
    const other = changed.find(isThere);
    if (other === undefined)
        return [];
    const folders = changed.flatMap((path) => /^(.+)\/[^/]+$/.exec(path)?.[1] ?? []);
    const gone = [...new Set(folders)].filter((folder) => external_node_path_.posix.dirname(folder) === store && !isThere(folder));
    const refusals = [];
    for (const folder of gone) {
        if ((await target.read(`${folder}/history.jsonl`)) === undefined)
            continue;
        refusals.push({
            code: "evidence-removed",
            text: `the target branch has the evidence of ${(0,external_node_path_.relative)(store, folder)}, and it is not here; the same change has ${other}`,
            remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store",
        });
    }
    return refusals;
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