"use strict";
exports.id = 4083;
exports.ids = [4083];
exports.modules = {

4083:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  exportPackages: () => (/* binding */ exportPackages)
});
var _failure_js_0 = __webpack_require__(77205);
var _github_context_js_1 = __webpack_require__(80344);
var _lock_export_index_js_2 = __webpack_require__(69650);
var _absolute_js_3 = __webpack_require__(31869);
var _lock_given_js_4 = __webpack_require__(39175);
var _output_js_5 = __webpack_require__(6301);
var _subject_js_6 = __webpack_require__(67455);
var _whole_list_js_7 = __webpack_require__(36682);








async function exportPackages(subject, flags) {
    const format = (0,_lock_export_index_js_2/* .formatNamed */ .vq)(flags.format);
    if (flags.prefix !== undefined && !format.prefix) {
        throw new _failure_js_0/* .Failure */ .H("usage", `--prefix cannot be used with the format ${format.name}`, {
            code: "wrong-use",
            why: "this format does not describe one environment",
            remedy: `leave out --prefix, or use one of ${_lock_export_index_js_2/* .formats */ .Fx.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
        });
    }
    const store = (0,_absolute_js_3/* .absolute */ .y)(flags.store);
    const lock = await (0,_subject_js_6.withArgument)(subject, store, (given) => (0,_lock_given_js_4/* .lockGiven */ .t3)(given, store, flags.pemPath));
    const text = await (0,_lock_export_index_js_2/* .exportLock */ .Q3)(lock, format.name, {
        ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
        ...snapshotOf(lock),
    });
    await (0,_output_js_5/* .writeOutput */ .z)(text, flags.output);
    noteEmpty(lock, format);
    (0,_whole_list_js_7/* .assertComplete */ .Q)(lock, subject, format.ecosystems);
}
/** Prints a note about an output without packages, which is valid but rarely intended. */
function noteEmpty(lock, { name, ecosystems }) {
    if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent"))
        return;
    process.stderr.write(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.\n`);
}
/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }) {
    const snapshot = (0,_github_context_js_1/* .snapshotContext */ .OE)(process.env, name);
    return snapshot ? { snapshot } : {};
}


}),

39175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cg: () => (/* binding */ subjectGiven),
  t3: () => (/* binding */ lockGiven)
});
/* unused harmony export readSubject */
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _files_user_files_js_4 = __webpack_require__(62198);
var _lock_export_any_lock_js_5 = __webpack_require__(37830);
var _lock_export_scitex_read_js_6 = __webpack_require__(65103);
var _store_builds_js_7 = __webpack_require__(13336);
var _store_file_kind_js_8 = __webpack_require__(49970);
var _subject_js_9 = __webpack_require__(67455);










const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of these it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    await (0,_store_file_kind_js_8/* .assertKind */ .rZ)(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
    const kind = await kindOf(path);
    if (kind === "image")
        return (await Promise.all(/* import() */[__webpack_require__.e(2345), __webpack_require__.e(9451), __webpack_require__.e(3127)]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
    if (kind === "freeze files")
        return (0,_lock_export_scitex_read_js_6/* .parseScitexFreeze */ .LL)(await readFreezeFiles(path), path);
    return (0,_lock_export_any_lock_js_5/* .parseAnyLock */ .vn)((await (0,_files_user_files_js_4/* .readUserFile */ .E)(path, "lock")).toString("utf8"), path);
}
/**
 * The lock that an argument means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function lockGiven(given, store, pemPath) {
    const subject = await subjectGiven(given, store, pemPath);
    if ((0,_lock_export_any_lock_js_5/* .isOwnLock */ .ew)(subject))
        return subject;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,node_fs_promises_0.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
        throw new _failure_js_2/* .Failure */ .H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,node_fs_promises_0.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe: an image cannot be read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(_lock_export_scitex_read_js_6/* .headerLine */ .iH) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,node_fs_promises_0.open)(path, "r").catch((error) => {
        throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,node_fs_promises_0.readFile)((0,node_path_1.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${(0,node_path_1.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/**
 * The lock that an argument means: of the build with this name; the file itself; made from an image; or beside another
 * file.
 */
async function subjectGiven(given, store, pemPath) {
    if ("name" in given)
        return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
    const kind = await (0,_store_file_kind_js_8/* .fileKind */ .h_)(given.path);
    const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
    const lock = isBeside ? await lockBeside(given.path) : undefined;
    return readSubject(lock ?? given.path, pemPath);
}
/** @throws Failure("usage", "subject-missing") if the argument names neither a file nor a build of the store */
async function storedBuild(store, word) {
    return (0,_store_builds_js_7/* .findBuild */ .w)(store, word).catch((error) => {
        if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        throw new _failure_js_2/* .Failure */ .H("usage", `${word} is neither a file nor a build`, {
            code: "subject-missing",
            why: `there is no such file, and the store ${store} has no build of this name`,
            remedy: "check the name, or choose another store with --store",
            cause: error,
        });
    });
}
async function lockBeside(path) {
    const lock = (0,_subject_js_9.siblingOf)(path, "lock");
    return lock !== path && (await (0,_store_file_kind_js_8/* .fileKind */ .h_)(lock)) === "lock" ? lock : undefined;
}


}),

80344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ privilegedEvents),
  AD: () => (/* binding */ refuseForkCode),
  Cv: () => (/* binding */ whyUnmerged),
  DC: () => (/* binding */ checkBranch),
  Fy: () => (/* binding */ commitTarget),
  K5: () => (/* binding */ isOwnCode),
  OE: () => (/* binding */ snapshotContext),
  Qm: () => (/* binding */ runUrlOf),
  ig: () => (/* binding */ snapshotJob),
  yI: () => (/* binding */ readContext)
});
var node_fs_0 = __webpack_require__(73024);
var zod_3 = __webpack_require__(28942);
var zod_4 = __webpack_require__(961);
var _failure_js_1 = __webpack_require__(77205);
var _files_plain_words_js_2 = __webpack_require__(89123);




const repositorySchema = zod_3/* .object */ .Ikc({ full_name: zod_3/* .string */ .YjP() });
const shaSchema = zod_3/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** The fields of an event's payload that determine trust and branch. */
const payloadSchema = zod_3/* .object */ .Ikc({
    repository: zod_3/* .object */ .Ikc({ default_branch: zod_3/* .string */ .YjP().optional() }).optional(),
    pull_request: zod_3/* .object */ .Ikc({
        number: zod_3/* .number */ .aig().int().optional(),
        head: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), repo: repositorySchema.nullish() }),
        base: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), sha: shaSchema }).optional(),
    })
        .optional(),
    merge_group: zod_3/* .object */ .Ikc({ base_ref: zod_3/* .string */ .YjP(), base_sha: shaSchema }).optional(),
    workflow_run: zod_3/* .object */ .Ikc({
        event: zod_3/* .string */ .YjP().optional(),
        head_branch: zod_3/* .string */ .YjP().nullish(),
        head_repository: repositorySchema.nullish(),
    })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
    return sha && ref ? { sha, ref, ...snapshotJob(env, name) } : undefined;
}
/** The job for a dependency snapshot of an image, apart from its commit. */
function snapshotJob(env, name) {
    const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js_1/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        ...readPayload(env.GITHUB_EVENT_PATH),
    };
}
function readPayload(eventPath) {
    let payload = {};
    try {
        if (eventPath)
            payload = payloadSchema.parse(JSON.parse((0,node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2/* .inPlainWords */ .f);
    }
    catch (error) {
        const why = error instanceof zod_4/* .ZodError */ .G ? (0,_files_plain_words_js_2/* .problemsIn */ ._)(error.issues, "it", 1) : error.message;
        throw new _failure_js_1/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${why}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    const { pull_request: pull, workflow_run: run, repository } = payload;
    return {
        head: headOf(payload),
        base: baseOf(payload),
        pull: pull?.number,
        followed: run?.event,
        defaultBranch: repository?.default_branch,
    };
}
function headOf({ pull_request: pull, workflow_run: run }) {
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
function baseOf({ pull_request: pull, merge_group: group }) {
    if (group)
        return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
    return pull?.base;
}
/**
 * Events that anyone can trigger, by a comment or by what a pull request makes other services report, in runs that have
 * the secrets and the write token of the repository. Their commit is that of the branch to merge into, or of the
 * default branch, but the job may have checked out any other. Source: docs.github.com, "Events that trigger workflows".
 */
const privilegedEvents = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "check_run",
    "check_suite",
    "status",
]);
/** Events that only people with write access can trigger, for a commit of a branch or tag. */
const mergedEvents = new Set(["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"]);
/** Events about the code of another branch; if its head is unknown, they are not trusted. */
const headEvents = new Set([
    ...privilegedEvents,
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** Whether the code under test comes from this repository. Code of a deleted fork counts as foreign. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/** Why the code under test is not merged, or may not be; undefined if it is on a branch or tag of this repository. */
function whyUnmerged(context) {
    const { event, head } = context;
    if (event === "workflow_run") {
        const { followed } = context;
        if (!isOwnCode(context))
            return "the run that it follows was for the code of a fork, or does not say whose";
        if (followed === undefined)
            return "its payload does not name the event of the run that it follows";
        return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
    }
    if (mergedEvents.has(event))
        return undefined;
    return head || event === "merge_group" || event.startsWith("pull_request")
        ? "what it built is not merged"
        : "such an event does not say whose code was built";
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, and for comments, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const { event, head } = context;
    if (!privilegedEvents.has(event) || allowed || isOwnCode(context))
        return;
    if (!head)
        throw new _failure_js_1/* .Failure */ .H("usage", `nothing is built for the event ${event}`, {
            code: "fork-code-refused",
            why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
            remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets",
        });
    throw new _failure_js_1/* .Failure */ .H("usage", `recipes from forks are not built for the event ${event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: context.head || context.event.startsWith("pull_request")
                ? "a pull request from a fork cannot write to this repository; the verdict is in the summary"
                : `the event ${context.event} does not say whose code was built; the verdict is in the summary`,
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


}),

13281:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ compareEcosystems),
  qJ: () => (/* binding */ compareImages),
  Ss: () => (/* binding */ compareLocks)
});

var order = __webpack_require__(17421);
var identity = __webpack_require__(37325);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/changes.js


/** How many packages of one ecosystem are the same on both sides, and the ones that are not, in the lock's order. */
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
/**
 * Matches packages of one name: those in the same location first, then those of the same version, and the rest in
 * order.
 */
function pairs(before, after) {
    const result = [];
    let left = before;
    let right = after;
    for (const key of [
        (item) => item.location,
        (item) => item.version,
        // A Python package's location holds its version, so what is still unmatched here is what changed.
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
 * Joins a missing and an extra package of one prefix whose names differ only in spelling, or whose architecture
 * differs or is unknown, if each is the other's only candidate.
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
 * The differences between two packages of one name, other than the version. `auto`, `installer`, `owner` and
 * `location` do not count: they say how a package got there, not which one it is.
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
    // The version of a git checkout is its commit, and that of an unowned file its hash: `from` and `to` already show
    // both.
    const isVersion = (key) => old[key] === old.version && now[key] === now.version;
    if (!isVersion("commit"))
        compare("commit");
    if ((old.editable ?? false) !== (now.editable ?? false))
        compare("editable");
    // The same artifact from elsewhere (a mirror, a snapshot) is the same package.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!isVersion("hash"))
        compareKnown("hash");
    compare("url");
    compareKnown("origin");
    // A new version comes from a new source anyway; another source of the same version is a difference of its own.
    if (old.version === now.version)
        compareKnown("source");
    return result;
}

var lock_floats = __webpack_require__(62816);
var stages = __webpack_require__(95180);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compare.js




/** The architecture of an image without a header in which no program shows one either. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. Packages are matched by ecosystem, prefix, normalized name and
 * architecture; several versions of one name are matched by location, then by version. Differences in `floats`
 * ("ecosystem:name", `*` stands for anything) are listed separately.
 *
 * Only what both sides read with the same version of a reader is compared; the rest is listed in `notCompared`. If the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's program can read does not count
 * against the lock. Earlier stages are compared in the same way, if both sides list what is in them.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const { stages, unknown } = stagesOf(locked, rebuilt);
    const before = { ...locked.ecosystems, ...stages.locked };
    const after = { ...rebuilt.ecosystems, ...stages.rebuilt };
    const split = splitByReaders(before, after, readers);
    return compareRead(split.comparable(before), split.comparable(after), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], [...split.notCompared, ...unknown]);
}
/** Earlier stages are compared only if both sides list them. A stage that one side does not have is empty there. */
function stagesOf(locked, rebuilt) {
    const [before, after] = [(0,stages/* stageEcosystems */.CE)(locked.stages), (0,stages/* stageEcosystems */.CE)(rebuilt.stages)];
    if (locked.stages && rebuilt.stages) {
        const absent = { status: "absent" };
        const stages = new Set(Object.keys({ ...before, ...after }));
        const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
        return { stages: { locked: filled(before), rebuilt: filled(after) }, unknown: [] };
    }
    const unknown = Object.entries({ ...before, ...after }).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{ ecosystem, reason: "stage-unknown", readers: {} }]);
    return { stages: {}, unknown };
}
/** The same for packages in a form that records neither architecture nor readers: all of them are compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Whether two images have the same files, as far as the content digests in their locks say. */
function comparedFiles(a, b) {
    if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256)
        return "same";
    const [before, after] = [a, b].map(({ image }) => image.contentDigest);
    // Without an epoch, times do not count, so one image has different digests with and without an epoch.
    const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
    const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
    if (before === undefined || after === undefined || !sameRules)
        return "unknown";
    return before === after ? "same" : "differ";
}
/**
 * {@link compareLocks} for two images whose files all count: with equal packages but different content digests, they
 * are not identical. A package that floated explains different files.
 */
function compareImages(a, b, floats) {
    const packages = compareLocks(a, b, floats);
    const files = comparedFiles(a, b);
    const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
    return { ...packages, identical, files };
}
/** Finds the ecosystems in which two locks can be compared. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const id = (0,stages/* ecosystemOfName */.Tp)(ecosystem);
        const [before, after] = [readers.locked[id], readers.rebuilt[id]];
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
        // "Not looked for" is not the same as "looked for and not found".
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
}


}),

37830:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c8: () => (/* binding */ compareAnyLocks),
  ew: () => (/* binding */ isOwnLock),
  vn: () => (/* binding */ parseAnyLock)
});
var _compare_js_0 = __webpack_require__(13281);
var _read_js_1 = __webpack_require__(23616);
var _scitex_js_2 = __webpack_require__(93570);
var _scitex_read_js_3 = __webpack_require__(65103);




/** Whether this program wrote the lock. */
const isOwnLock = (lock) => "lockVersion" in lock;
/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3/* .headerLine */ .iH) ? (0,_scitex_read_js_3/* .parseScitexLock */ .hS)(text, path) : (0,_read_js_1/* .parseLock */ .PG)(text, path);
/**
 * `compareLocks` for either kind of lock. A lock of ours is first reduced to what scitex-container's form records, if
 * the other is in that form.
 */
function compareAnyLocks(a, b, floats = []) {
    if (isOwnLock(a) && isOwnLock(b))
        return (0,_compare_js_0/* .compareLocks */ .Ss)(a, b, floats);
    const view = (lock, other) => isOwnLock(lock) ? (0,_scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
    return (0,_compare_js_0/* .compareEcosystems */ .ds)(view(a, b), view(b, a), floats);
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


})

};
;