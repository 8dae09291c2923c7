"use strict";
exports.id = 4565;
exports.ids = [4565];
exports.modules = {

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
    const answer = (0,check_name/* refusedToo */.r8)(await (0,gate/* checkBuild */.D)(found.subject, by.policy, options), refusals);
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

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64589);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43402);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertGateOpen)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38799);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8076);



/**
 * Makes sure that a build may be used.
 * @throws Failure where the gate refuses it
 */
async function assertGateOpen(store, build) {
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBuild */ .D)(build, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(store));
    if (answer.open)
        return;
    const id = `${build.name}-${build.ts}`;
    const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `${id} may not be published`, {
        code: "gate-closed",
        why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: `stx-container verify ${id}`,
    });
}


/***/ }),

/***/ 43402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assertComplete),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93237);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54906);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98039);






/** An image that is to be run must be there. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}
/**
 * Publishes a build that the gate lets pass.
 * @param id of a build, or a name: its newest build that is complete
 * @throws Failure where the gate refuses it, or the image is not here
 */
async function promote(path, id) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openExistingStore */ .d)(path);
    const { name } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id);
    return (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withNameLock */ .nh)(store, name, async () => {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id, "newest");
        assertComplete(build);
        await (0,_gated_js__WEBPACK_IMPORTED_MODULE_5__/* .assertGateOpen */ .e)(store, build);
        const from = await (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(store, name, build.ts);
        return { name, ts: build.ts, from };
    });
}


/***/ }),

/***/ 95142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findEvidence),
/* harmony export */   X: () => (/* binding */ evidenceOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13336);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77772);









/**
 * The build that an image is of, also where the image was renamed, copied or deployed: by the marker that is given; in
 * the store by the image's own name or its digest; else by the files beside it that have its name, or a lock that names it.
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
/** The endings of a build's files, apart from its image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];
/**
 * The build that a lock, marker, recipe or locked recipe is of, by the lock beside it; its image only where it has the
 * same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
async function evidenceOfFile(path, store) {
    const ending = endings.find((each) => path.endsWith(each));
    if (ending === undefined)
        return undefined;
    const [folder, stem] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ending)];
    const lockPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.lock`);
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(lockPath, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.lock, { what: "lock" });
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLock */ .PG)(bytes.toString("utf8"), lockPath), lockPath);
    const image = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.sif`);
    const hasImage = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image).then(Boolean, () => false);
    const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
    return { subject, store: await storeAround(subject, store), sha256: lock.image.sha256 };
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
        return { subject: await ofMarker(marker, image, digest), store: undefined };
    const own = await ofOwnName(image);
    const around = own && (await storeAround(own, store));
    if (own && around)
        return { subject: own, store: around };
    // What the store says comes first: files beside the image may be those of an earlier verdict.
    const stored = store === undefined ? undefined : await ofStore(store, image, digest);
    if (stored)
        return { subject: stored, store };
    const beside = own ?? (await newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image), image, digest));
    return beside && { subject: beside, store: undefined };
}
async function ofStore(store, image, digest) {
    const names = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), image, digest)));
    return newestFirst(all.filter((each) => each !== undefined))[0];
}
/** The store, where a build's files lie in it. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image, digest) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory()) {
        const found = await newestOf(path, image, digest);
        if (found)
            return found;
        throw noEvidence(image, digest, { store: path });
    }
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


/***/ })

};
;