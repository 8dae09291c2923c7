"use strict";
exports.id = 3428;
exports.ids = [3428];
exports.modules = {

32740:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gc: () => (/* binding */ gc),
  history: () => (/* binding */ upkeep_history),
  init: () => (/* binding */ upkeep_init),
  promote: () => (/* binding */ upkeep_promote),
  protect: () => (/* binding */ upkeep_protect),
  prune: () => (/* binding */ upkeep_prune),
  rollback: () => (/* binding */ upkeep_rollback)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var inside = __webpack_require__(66996);
var own_folder = __webpack_require__(89128);
var store_builds = __webpack_require__(13336);
var memory_folder = __webpack_require__(92707);
var name_lock = __webpack_require__(95776);
var store_open = __webpack_require__(93237);
var queued = __webpack_require__(70368);
var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/retention.js
/** Why a build is kept whatever the numbers say; undefined where it may go. */
function necessity(build, lastVerified) {
    if (build.published)
        return "published";
    if (build.held)
        return "being built, verified or used, or waiting to be verified";
    if (build === lastVerified)
        return "last verified";
    if (build.state === "image-only")
        return "has no lock, so not made by this program";
    return undefined;
}
/**
 * Which builds of one name are kept. Exactly `retain` are, unless more are published, in use or last verified: those
 * first, then the newest.
 * @param builds newest first
 */
function planRetention(builds, { retain, retainFailed }) {
    const lastVerified = builds.find(({ marker, state }) => marker === "verified" && state !== "unfinished");
    const whys = new Map(builds.map((build) => [build, build.kept ? "protected" : necessity(build, lastVerified)]));
    const isFinished = ({ state }) => state !== "unfinished";
    const needed = builds.filter((build) => isFinished(build) && !build.kept && whys.get(build)).length;
    let [free, freeFailed] = [Math.max(0, retain - needed), retainFailed];
    return builds.map((build) => {
        const why = whys.get(build);
        if (why !== undefined)
            return { build, keep: true, why };
        if (!isFinished(build)) {
            return freeFailed-- > 0
                ? { build, keep: true, why: `one of the newest ${retainFailed} that failed` }
                : { build, keep: false, why: "failed" };
        }
        return free-- > 0
            ? { build, keep: true, why: `one of the newest ${retain}` }
            : { build, keep: false, why: `more than ${retain}` };
    });
}

var scratch = __webpack_require__(17752);
var read_policy = __webpack_require__(26588);
var folder = __webpack_require__(17464);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/gc.js














const runPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
/** For that long a run without a plan may be one that is being made. */
const makingMs = 3_600_000;
/**
 * Removes what killed and failed runs left: scratch folders with the processes that still work in them, half-written
 * files and builds, claims of workers that are gone, SLURM runs without a plan, and logs of failed builds beyond those
 * that the configuration keeps. Builds that have a lock stay.
 * @param tmp also looks into this user's folder below it
 */
async function collectGarbage(path, options) {
    const store = await (0,store_open/* openExistingStore */.dy)(path);
    const scratch = await sweepStoreScratch(store, options.remove);
    for (const tmp of new Set([options.tmp, await (0,memory_folder/* memoryFolder */.u)()]))
        if (tmp !== undefined)
            scratch.swept.push(...(await sweepTmp(tmp, options.remove)));
    for (const folder of [store, ...(await workFolders(store))])
        scratch.swept.push(...(await clearFolder(store, folder)));
    scratch.swept.push(...(await clearQueue(store)), ...(await clearRuns(store)));
    const failed = [];
    for (const name of await (0,store_builds/* listNames */.Zv)(store)) {
        scratch.swept.push(...(await clearFolder(store, (0,external_node_path_.join)(store, name))));
        failed.push(...(await removeFailed(store, name)));
    }
    return { scratch: scratch.swept, failed, left: scratch.left };
}
async function sweepStoreScratch(store, remover) {
    const at = (0,external_node_path_.join)(store, ".scratch");
    const folder = await (0,inside/* openInside */.X$)(store, at, "make folders");
    try {
        const { removed, foreign } = await (0,scratch/* sweepScratch */.Dq)(folder, remover);
        return { swept: removed.map((name) => (0,external_node_path_.join)(at, name)), left: foreign.map((name) => (0,external_node_path_.join)(at, name)) };
    }
    finally {
        await folder.close();
    }
}
async function sweepTmp(tmp, remover) {
    const { parent, at } = await (0,scratch/* openPrivate */.iu)(tmp);
    try {
        return (await (0,scratch/* sweepScratch */.Dq)(parent, remover)).removed.map((name) => (0,external_node_path_.join)(at, name));
    }
    finally {
        await parent.close();
    }
}
/** What killed processes were writing in a folder. @returns absolute paths */
async function clearFolder(store, path) {
    const folder = await (0,inside/* openInside */.X$)(store, path, "only what is there");
    try {
        return (await (0,own_folder/* removeLeftovers */.DA)(folder)).map((name) => (0,external_node_path_.join)(path, name));
    }
    finally {
        await folder.close();
    }
}
/** Folders below `path` that are there, relative to it; not through a link. */
async function foldersIn(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** The folders of queue and SLURM runs, into which killed processes were writing: those of every run, too. */
async function workFolders(store) {
    const found = await foldersIn(store);
    const queue = [(0,queued/* queueFolder */.g9)(store)].filter((path) => found.includes((0,external_node_path_.basename)(path)));
    const runs = [];
    for (const run of found.includes((0,external_node_path_.basename)((0,queued/* runsFolder */.Xc)(store))) ? await runFolders(store) : [])
        runs.push(run, ...(await foldersIn(run)).map((name) => (0,external_node_path_.join)(run, name)));
    return [...queue, ...runs];
}
async function runFolders(store) {
    const at = (0,queued/* runsFolder */.Xc)(store);
    return (await foldersIn(at)).filter((name) => runPattern.test(name)).map((name) => (0,external_node_path_.join)(at, name));
}
/** What a killed worker leaves in the queue: that it verifies a build, and that a build which left the queue is to be cancelled. */
async function clearQueue(store) {
    const queue = new folder/* QueueFolder */.c(store);
    return (await foldersIn(store)).includes((0,external_node_path_.basename)(queue.path)) ? queue.clearGone() : [];
}
/** Runs that were killed before they had a plan: nothing can go on with them. Only empty folders are removed. */
async function clearRuns(store) {
    const removed = [];
    for (const run of await runFolders(store)) {
        const folder = await (0,inside/* openInside */.X$)(store, run, "only what is there");
        try {
            if (Date.now() - Number((await folder.stat()).mtimeMs) < makingMs)
                continue;
            if (await folder.look("run.json"))
                continue;
            for (const name of ["results", "logs"])
                await folder.rmdir(name).catch(() => { });
        }
        finally {
            await folder.close();
        }
        const parent = await (0,inside/* openInside */.X$)(store, (0,queued/* runsFolder */.Xc)(store), "only what is there");
        const gone = await parent.rmdir((0,external_node_path_.basename)(run)).then(() => true, () => false);
        await parent.close();
        if (gone)
            removed.push(run);
    }
    return removed;
}
async function removeFailed(store, name) {
    const { retain, retain_failed: retainFailed } = await (0,read_policy/* readPolicy */.T4)(store);
    return (0,name_lock/* withNameLock */.n)(store, name, async () => {
        const planned = planRetention(await (0,store_builds/* listBuilds */.YF)(store, name), { retain, retainFailed });
        const gone = planned.filter(({ keep, build }) => !keep && build.state === "unfinished");
        for (const { build } of gone)
            await (0,remove_build/* removeBuild */.p)({ store, name, ts: build.ts, part: "all" });
        return gone.map(({ build }) => `${name}-${build.ts}`);
    });
}

var store_history = __webpack_require__(4813);
var store_names = __webpack_require__(90201);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/history.js



/** What happened to the builds of a name, oldest first. */
async function history_history(path, name) {
    return (0,store_history/* readHistory */.Lu)(await (0,store_open/* openExistingStore */.dy)(path), (0,store_names/* imageName */.tO)(name));
}

var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var files_repository = __webpack_require__(39203);
var allowed_signers = __webpack_require__(25245);
var find_recipes = __webpack_require__(71255);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/init.js








/** The policy of a new store: the keys that decide about the gate, each with what it does. */
const firstPolicy = `# What the gate asks of verdicts. Every key: docs/configuration.md of stx/container-action.
# On a pull request this file counts as the target branch has it. To loosen it, change it in a pull request of its own.

# The weakest level that opens the gate: versions (same packages at the same versions), content (also the same files)
# or bytes (the same image file).
required_level: versions

# Refuse what cannot be checked completely, such as an image without its history.
require_verified: true

# How many days a verdict is good for. A nightly verification renews it.
max_age_days: 180

# Packages whose versions may change. They are listed in every report.
floats: []
`;
/** The workflow that finds, builds, verifies and gates the recipes of a repository; examples/workflows has the same. */
const workflow = `name: containers
on:
  pull_request:
  merge_group:
  push: { branches: [main, master] }
  schedule: [{ cron: "37 3 * * *" }]
  workflow_dispatch:
permissions: {}
jobs:
  containers:
    permissions:
      actions: read # for nightly rebuilds from the vault of an earlier run
      attestations: write # to publish where a verified image comes from
      contents: write # to commit locks and markers after a push; jobs that run a recipe never get it
      id-token: write # to sign that as this workflow; jobs that run a recipe never get it
      pull-requests: write # to comment on lock changes in a pull request
      issues: write # to report at night which images no longer rebuild the same
    uses: stx/container-action/.github/workflows/container.yml@v1
`;
/**
 * Makes a store with a policy, and the workflow where the store is in a git repository that has recipes. What is there already stays as it is.
 * @param signer path of a public key (OpenSSH's `.pub`) that must sign markers from then on
 * @throws Failure where it cannot be written, or the key is none
 */
async function init(path, signer) {
    const signers = signer === undefined ? "" : await signersOf(signer);
    const store = await (0,store_open/* openStore */.Ch)(path);
    const made = { store, written: [], kept: [] };
    await writeIfNew(made, store, (0,external_node_path_.join)(store, "config.yaml"), firstPolicy + signers);
    const repository = await (0,files_repository/* repositoryAround */.W)((0,external_node_path_.dirname)(store));
    if (repository !== undefined && (await hasRecipes(repository, store))) {
        const folder = (0,external_node_path_.join)(repository, ".github", "workflows");
        await (0,inside/* makeFolderInside */.Vh)(repository, folder);
        await writeIfNew(made, repository, (0,external_node_path_.join)(folder, "containers.yml"), workflow + withStore(repository, store));
    }
    return made;
}
/** The workflow looks for locks and markers in `containers`, but for what this says. */
function withStore(repository, store) {
    const within = (0,external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
    return within === "containers" ? "" : `    with:\n      store: ${JSON.stringify(within)}\n`;
}
async function writeIfNew(made, within, path, text) {
    try {
        await (0,inside/* writeNewFileInside */.q0)(within, path, text);
        made.written.push(path);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.code !== "file-in-the-way")
            throw error;
        made.kept.push(path);
    }
}
async function hasRecipes(repository, store) {
    const patterns = ["**/*.def", "**/Singularity", "**/Singularity.*", "**/Apptainer", "**/Apptainer.*"];
    try {
        return (await (0,find_recipes/* findRecipes */.r)(repository, patterns, store)).length > 0;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code === "no-recipes")
            return false;
        throw error;
    }
}
/** The key `signers` that lets one public key sign for every image. */
async function signersOf(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, 64 * 1024, { what: "public key", follow: true });
    const [type, blob, name = "owner"] = bytes.toString("utf8").trim().split(/\s+/);
    const line = `${/^[\w.@+-]+$/.test(name) ? name : "owner"} ${type} ${blob}`;
    (0,allowed_signers.parseAllowedSigner)(line, path);
    return `
# Who may sign for which images. Where it is there, every marker must be signed by one of them.
signers:
  - names: ["*"]
    key: ${line}
`;
}

var promote = __webpack_require__(43402);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/protect.js





/**
 * Keeps a build from being pruned, or no longer.
 * @param id of a build, or a name: its published build, else its newest
 * @returns the build as it was before
 */
async function protect(path, id, isProtected) {
    const store = await (0,store_open/* openExistingStore */.dy)(path);
    const { name } = await (0,store_builds/* findBuild */.w)(store, id);
    return (0,name_lock/* withNameLock */.n)(store, name, async () => {
        const build = await (0,store_builds/* findBuild */.w)(store, id);
        if (build.kept === isProtected)
            return build;
        if (isProtected)
            await (0,inside/* writeFileInside */.gE)(store, build.files.keep, "prune-protected\n");
        else
            await (0,inside/* removeFileInside */.$E)(store, build.files.keep);
        const event = isProtected ? "protected" : "unprotected";
        await (0,store_history/* appendHistory */.b8)(store, name, { event, ts: build.ts, at: new Date().toISOString() });
        return build;
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/prune.js









/**
 * Removes old builds, as many as the store's configuration says. Never one that is published, protected, in use, or the
 * last verified one of its name.
 */
async function prune(path, options) {
    const { name, apply, imagesOnly } = options;
    const store = await (0,store_open/* openExistingStore */.dy)(path);
    const policy = await (0,read_policy/* readPolicy */.T4)(store);
    const retention = { retain: options.retain ?? policy.retain, retainFailed: policy.retain_failed };
    const part = imagesOnly ? "image" : "all";
    const names = name === undefined ? await (0,store_builds/* listNames */.Zv)(store) : [(0,store_names/* imageName */.tO)(name)];
    const builds = [];
    for (const each of names) {
        const prunes = () => pruneName(store, each, retention, part, apply);
        // Without the lock where nothing is changed: a plan needs no right to write.
        builds.push(...(apply ? await (0,name_lock/* withNameLock */.n)(store, each, prunes) : await prunes()));
    }
    const bytes = builds.reduce((sum, build) => sum + (build.keep ? 0 : build.bytes), 0);
    return { builds, bytes, applied: apply };
}
async function pruneName(store, name, retention, part, apply) {
    const done = [];
    for (const planned of planRetention(await (0,store_builds/* listBuilds */.YF)(store, name), retention)) {
        const { build, keep, why } = hasPart(planned, part);
        const bytes = await sizeOf(build, part);
        if (!keep && apply) {
            await (0,remove_build/* removeBuild */.p)({ store, name, ts: build.ts, part });
            if (build.state !== "unfinished")
                await (0,store_history/* appendHistory */.b8)(store, name, { event: "pruned", ts: build.ts, at: new Date().toISOString() });
        }
        done.push({ name, ts: build.ts, keep, why, bytes });
    }
    return done;
}
/** Of images alone nothing is to be removed where there is none. */
function hasPart(planned, part) {
    if (part === "all" || planned.keep || planned.build.state === "complete")
        return planned;
    return { ...planned, keep: true, why: "has no image" };
}
async function sizeOf({ files }, part) {
    const { folder, ...each } = files;
    const paths = part === "image" ? [files.image] : Object.values(each);
    const sizes = await Promise.all(paths.map((path) => (0,promises_.lstat)(path).then(({ size }) => size, () => 0)));
    return sizes.reduce((sum, size) => sum + size, 0);
}

var publish = __webpack_require__(54906);
var gated = __webpack_require__(98039);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/rollback.js








/**
 * Publishes the build that was published before the one that is now, as the name's history says; repeated, the one
 * before that. Builds that were pruned are passed over.
 * @throws Failure where there was none, or the gate refuses it
 */
async function rollback(path, given) {
    const name = (0,store_names/* imageName */.tO)(given);
    const store = await (0,store_open/* openExistingStore */.dy)(path);
    return (0,name_lock/* withNameLock */.n)(store, name, async () => {
        const from = await (0,store_builds/* publishedTs */.yY)(store, name);
        const build = await buildBefore(store, name, from);
        await (0,gated/* assertGateOpen */.e)(store, build);
        await (0,publish/* publish */.mk)(store, name, build.ts, new Date(), "rolled-back");
        return { name, ts: build.ts, from };
    });
}
async function buildBefore(store, name, from) {
    const published = (0,store_history/* publishedBefore */.gi)(await (0,store_history/* readHistory */.Lu)(store, name));
    const at = published.lastIndexOf(from);
    const before = at < 0 ? published : published.slice(0, at);
    const builds = await (0,store_builds/* listBuilds */.YF)(store, name);
    for (const ts of before.toReversed()) {
        const build = builds.find((each) => each.ts === ts && each.state === "complete");
        if (build && ts !== from)
            return build;
    }
    throw new failure/* Failure */.H("usage", `no build of ${name} was published before ${from ? `${name}-${from}` : "now"}`, {
        code: "nothing-to-roll-back",
        why: published.length > 1 ? "those that were are no longer in the store" : "the history names no other one",
        remedy: `choose one: stx-container list ${name}, then stx-container promote BUILD`,
    });
}

var versions_flat = __webpack_require__(751);
var plural = __webpack_require__(21417);
var report_escape = __webpack_require__(45743);
var format = __webpack_require__(60919);
var prepare = __webpack_require__(76172);
var absolute = __webpack_require__(31869);
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/upkeep.js














/** Prints a result as JSON where that is asked for, else in words. */
function output(flags, result, words) {
    process.stdout.write(`${flags.json ? JSON.stringify(result) : words}\n`);
}
/** The build of the store that a word means. */
const idOf = (word, { store }) => (0,subject.withWord)(word, store, (given) => (0,subject.buildIdGiven)(given, (0,absolute/* absolute */.y)(store)));
const wasPublished = ({ name, ts, from }) => `${name}.sif is ${name}-${ts} now${from && from !== ts ? ` (before: ${name}-${from})` : ""}.`;
async function upkeep_init(flags) {
    const made = await init((0,absolute/* absolute */.y)(flags.store), flags.signer && (0,absolute/* absolute */.y)(flags.signer));
    const words = [
        ...made.written.map((path) => `Wrote ${path}`),
        ...made.kept.map((path) => `Kept ${path}, which was there already`),
    ];
    output(flags, made, words.join("\n"));
}
async function upkeep_promote(build, flags) {
    const promoted = await (0,promote/* promote */.p)((0,absolute/* absolute */.y)(flags.store), await idOf(build, flags));
    output(flags, promoted, wasPublished(promoted));
}
async function upkeep_rollback(name, flags) {
    if (name === undefined) {
        const flat = await (0,versions_flat/* rollbackFlat */.AA)((0,absolute/* absolute */.y)(flags.store), flags.sudo);
        return output(flags, flat, `scitex-v${flat.version}.sif is active now (before: ${flat.from}).`);
    }
    const promoted = await rollback((0,absolute/* absolute */.y)(flags.store), await (0,subject.nameGiven)(name, flags.store));
    output(flags, promoted, wasPublished(promoted));
}
async function upkeep_protect(build, flags, isProtected) {
    const { name, ts, kept } = await protect((0,absolute/* absolute */.y)(flags.store), await idOf(build, flags), isProtected);
    const now = isProtected ? "protected: prune never removes it" : "no longer protected";
    output(flags, { name, ts, protected: isProtected, changed: kept !== isProtected }, `${name}-${ts} is ${kept === isProtected ? "already " : ""}${now}.`);
}
async function upkeep_prune(word, flags) {
    if (flags.flat !== undefined)
        return pruneFlat(Number(flags.flat), flags);
    const name = word === undefined ? undefined : await (0,subject.nameGiven)(word, flags.store);
    const options = { name, apply: flags.yes ?? false, imagesOnly: flags.imagesOnly ?? false };
    const pruned = await prune((0,absolute/* absolute */.y)(flags.store), options);
    output(flags, pruned, pruneText(pruned, options));
}
async function pruneFlat(keep, flags) {
    const applied = flags.yes ?? false;
    const paths = await (0,versions_flat/* cleanupFlat */.QJ)((0,absolute/* absolute */.y)(flags.store), keep, applied);
    const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${(0,report_escape/* stripControl */.kU)(path)}`);
    output(flags, { paths, applied }, lines.length > 0 ? lines.join("\n") : "Nothing to remove.");
}
function pruneText({ builds, bytes, applied }, { name, imagesOnly }) {
    const gone = builds.filter(({ keep }) => !keep);
    const rows = builds.map((build) => [
        build.keep ? "keep" : applied ? "removed" : "remove",
        `${build.name}-${build.ts}`,
        (0,format/* formatSize */.Xq)(build.bytes),
        build.why,
    ]);
    const table = builds.length > 0 ? [(0,format/* formatTable */.ku)([["", "BUILD", "SIZE", "WHY"], ...rows]), ""] : [];
    const what = `${(0,plural/* plural */.L)(gone.length, imagesOnly ? "image" : "build")}, ${(0,format/* formatSize */.Xq)(bytes)}`;
    if (gone.length === 0)
        return [...table, "Nothing to remove."].join("\n");
    if (applied)
        return [...table, `Removed: ${what}.`].join("\n");
    const words = [
        "stx-container prune",
        ...(name === undefined ? [] : [name]),
        ...(imagesOnly ? ["--images-only"] : []),
    ];
    return [
        ...table,
        `Would remove: ${what}. Nothing was removed yet. To do it: ${words.join(" ")} --yes`,
    ].join("\n");
}
async function gc(flags) {
    const collected = await collectGarbage((0,absolute/* absolute */.y)(flags.store), {
        tmp: flags.tmp === undefined ? undefined : (0,absolute/* absolute */.y)(flags.tmp),
        remove: (0,prepare/* scratchRemover */.$R)({ privileges: "auto" }),
    });
    const { scratch, failed, left } = collected;
    const lines = [
        ...scratch.map((path) => `removed ${path}`),
        ...failed.map((id) => `removed the log of ${id}, which failed`),
        ...left.map((path) => `left ${path}: nothing proves that this program made it`),
    ];
    output(flags, collected, lines.length > 0 ? lines.map(report_escape/* stripControl */.kU).join("\n") : "Nothing to remove.");
}
async function upkeep_history(word, flags) {
    const name = await (0,subject.nameGiven)(word, flags.store);
    const events = await history_history((0,absolute/* absolute */.y)(flags.store), name);
    const rows = events.map(({ at, event, ts, from }) => [
        at,
        event,
        `${name}-${ts}`,
        from ? `from ${name}-${from}` : "",
    ]);
    const table = (0,format/* formatTable */.ku)([["WHEN", "WHAT", "BUILD", ""], ...rows.map((row) => row.map(report_escape/* stripControl */.kU))]);
    output(flags, events, events.length > 0 ? table : `There is no history of the builds of ${name}.`);
}


}),

17794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBounded),
  L: () => (/* binding */ readBoundedIfThere)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js_2/* .Failure */ .H ? error : (0,_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


}),

85248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedDigest)
});
var node_path_0 = __webpack_require__(76760);
var _cache_folder_js_1 = __webpack_require__(47182);
var _digest_js_2 = __webpack_require__(63983);
var _user_cache_js_3 = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js_3/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js_1/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js_3/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js_2/* .sha256File */ .Q3)(path);
    const entry = (0,node_path_0.join)(options.folder ?? (0,_cache_folder_js_1/* .userCacheFolder */ .s)("digests"), (0,_digest_js_2/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js_3/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js_2/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js_3/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js_3/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js_3/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


}),

63983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ sha256File),
  hd: () => (/* binding */ fileDigest),
  sc: () => (/* binding */ sha256)
});
var node_crypto_0 = __webpack_require__(77598);
var _failures_js_1 = __webpack_require__(28720);
var _regular_js_2 = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js_2/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto_0.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto_0.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js_1/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


}),

28720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileFailure),
  y: () => (/* binding */ readFailure)
});
var _failure_js_0 = __webpack_require__(77205);
var _regular_js_1 = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js_1/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js_0/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js_0/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js_0/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


}),

89123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ problemsIn),
  f: () => (/* binding */ inPlainWords)
});
var _plural_js_0 = __webpack_require__(21417);

/** Most characters of a value that a message shows. */
const longest = 60;
/**
 * Options for a schema's `safeParse` and `parse`, by which its messages say in plain words what was found and what is
 * expected. Not for what may hold a secret.
 */
const inPlainWords = { error: wordsOf, reportInput: true };
/** The first problems that a schema found, each with its key, or what it is all about; the rest counted. */
function problemsIn(issues, whole = "top level", most = 5) {
    const named = issues
        .slice(0, most)
        .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
    return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}
/** The schema's own words do not say what was found. */
function messageOf({ code, message, input }) {
    const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
    return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
}
function wordsOf(issue) {
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
        return `${(0,_plural_js_0/* .plural */ .L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
    }
    const allowed = allowedIn(issue);
    return issue.input === undefined
        ? `missing${allowed ? `; expected ${allowed}` : ""}`
        : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
}
/** A value, short enough for a message. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (value instanceof Map || (typeof value === "object" && value !== null))
        return "an object";
    return cut(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value));
}
const cut = (text) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);
const types = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
    null: "null",
};
/** What is expected instead, in words; undefined where nothing says it. */
function allowedIn(issue) {
    switch (issue.code) {
        case "invalid_type":
            return types[issue.expected] ?? String(issue.expected);
        case "invalid_value":
            return issue.values
                .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
                .join(" or ");
        case "too_small":
            return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
        case "too_big":
            return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
        case "not_multiple_of":
            return `a multiple of ${issue.divisor}`;
        case "invalid_format":
            return formatIn(issue);
        case "invalid_union":
            return unionIn(issue);
        default:
            return undefined;
    }
}
function sized(origin, limit, relation) {
    if (origin === "string")
        return `a text of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "character")}`;
    if (origin === "array" || origin === "set")
        return `a list of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "item")}`;
    return `${relation} ${limit}`;
}
const formats = {
    datetime: "a time like 2026-12-31T23:59:59Z",
    base64: "text in base64",
};
function formatIn({ format, pattern }) {
    if (format === "url")
        return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
    const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
    if (digits !== undefined)
        return `${digits} digits of 0-9 and a-f`;
    return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
}
/** The problem of the form that fits best: the one with the fewest problems, the deepest of those. */
function unionIn(issue) {
    if (issue.discriminator !== undefined)
        return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
    const forms = issue.errors.filter((form) => form.length > 0);
    const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
    if (isOfValue) {
        const each = forms.map((form) => allowedIn({ ...form[0], input: issue.input }) ?? form[0]?.message);
        return [...new Set(each)].join(" or ");
    }
    const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
    return best && `one of ${(0,_plural_js_0/* .plural */ .L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
}
const deepest = (form) => Math.max(...form.map(({ path }) => path.length));


}),

64659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openRegular),
  o: () => (/* binding */ notRegular)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


}),

14799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ isSettled),
  Zs: () => (/* binding */ stampOf),
  aR: () => (/* binding */ writeCache),
  lO: () => (/* binding */ isStablePlace),
  xe: () => (/* binding */ readCache)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _temporary_names_js_3 = __webpack_require__(60813);




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
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises_1.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises_1.statfs)(path).then((about) => about.type, () => 0);
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
        found = (0,node_fs_0.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
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
    if (!(await isOwnFolder((0,node_path_2.dirname)(path))))
        return "";
    return (0,node_fs_promises_1.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path_2.dirname)(path);
    const temporary = (0,node_path_2.join)(folder, (0,_temporary_names_js_3/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises_1.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises_1.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises_1.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises_1.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises_1.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


}),

48054:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ describeDifferences),
  tc: () => (/* binding */ compareTrees)
});
/* unused harmony export describeDifference */
var _bytes_js_0 = __webpack_require__(38862);
var _digest_js_1 = __webpack_require__(12345);
var _facets_js_2 = __webpack_require__(60405);
var _noise_js_3 = __webpack_require__(59815);
var _normalised_js_4 = __webpack_require__(28587);
var _renamed_js_5 = __webpack_require__(71371);






const octal = (mode) => mode.toString(8).padStart(4, "0");
function difference(path, kind, before, after) {
    return {
        path,
        kind,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
/** Where two lists of attributes differ, name by name. */
function xattrDifferences(path, a, b) {
    const [before, after] = [new Map((0,_facets_js_2/* .countedXattrs */ .ps)(a)), new Map((0,_facets_js_2/* .countedXattrs */ .ps)(b))];
    const shown = (name, value) => value === undefined ? undefined : `${name}=0x${value}`;
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
}
/** In what two entries of one path differ, apart from their content. */
function metadataDifferences([a, ruleA], [b, ruleB], rules) {
    const { path } = a;
    if (a.type !== b.type)
        return [difference(path, "type", a.type, b.type)];
    const pairs = [
        ["mode", octal(a.mode), octal(b.mode)],
        ["owner", `${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`],
        ["link", a.target, b.target],
        ["device", a.device?.join(":"), b.device?.join(":")],
    ];
    const found = pairs
        .filter(([, before, after]) => before !== after)
        .map(([kind, before, after]) => difference(path, kind, before, after));
    if (rules.version === 1)
        return found;
    found.push(...xattrDifferences(path, a, b));
    if ((0,_facets_js_2/* .countedTime */ .u8)(a, ruleA, rules) !== (0,_facets_js_2/* .countedTime */ .u8)(b, ruleB, rules)) {
        const [before, after] = [a, b].map(({ mtime }) => String((0,_facets_js_2/* .clamped */ .j9)(mtime, rules.epoch)));
        found.push(difference(path, "time", before, after));
    }
    return found;
}
/** Of these pairs of files, those whose content differs. */
async function contentDifferences(a, b, pairs, rules) {
    const paths = pairs.map(({ path }) => path);
    const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
    // The same bytes count otherwise where what decides of them, such as their source's time, differs.
    const isPartly = ({ rules: [before, after] }) => before === after && typeof before?.ignore === "object";
    const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
    const partly = (tree, which) => (0,_digest_js_1.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
        const rule = both[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    })));
    const [normalA, normalB] = await Promise.all([
        (0,_normalised_js_4/* .normalisedDigests */ .W)(a, partly(a, 0), rules),
        (0,_normalised_js_4/* .normalisedDigests */ .W)(b, partly(b, 1), rules),
    ]);
    const counted = (path, whole, normal) => normal.get(path)?.counted ?? whole.get(path);
    return differing
        .filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB))
        .map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
}
/**
 * Where the second image differs from the first in anything that contentDigest counts: [] exactly where the two digests are the
 * same. In the byte order of the paths.
 */
async function compareTrees(imageA, imageB, given = {}) {
    const rules = (0,_facets_js_2/* .settled */ .gu)(given);
    const [a, b] = [imageA, imageB].map((image) => (0,_renamed_js_5/* .renamedTree */ .F)(image, rules.renamings).tree);
    const find = [a, b].map((tree) => (0,_noise_js_3/* .noiseFinder */ .$P)(rules.rules, tree, rules.version));
    const found = [];
    const pairs = [];
    for (const [path, entry] of a.entries) {
        const other = b.entries.get(path);
        const ruleA = find[0](entry);
        const ruleB = other && find[1](other);
        // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
        const inA = ruleA?.ignore !== "file";
        const inB = other !== undefined && ruleB?.ignore !== "file";
        if (!inA || !inB) {
            if (inA)
                found.push(difference(path, "missing", entry.type, undefined));
            else if (inB)
                found.push(difference(path, "extra", undefined, other.type));
            continue;
        }
        found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
        if (entry.type !== "file" || other.type !== "file")
            continue;
        if (ruleA?.ignore === "content" && ruleB?.ignore === "content")
            continue;
        pairs.push({ path, rules: [ruleA, ruleB] });
    }
    for (const [path, entry] of b.entries)
        if (!a.entries.has(path) && find[1](entry)?.ignore !== "file")
            found.push(difference(path, "extra", undefined, entry.type));
    found.push(...(await contentDifferences(a, b, pairs, rules)));
    return inPathOrder(found);
}
/** In the byte order of the paths; what is of one path stays in its order. */
function inPathOrder(found) {
    const keyed = found.map((one) => ({ one, key: (0,_bytes_js_0/* .byteOrderKey */ .CA)(one.path) }));
    return keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)).map(({ one }) => one);
}
/** A difference in words, without its path: "mode 0644 → 0755", "missing", "content". */
function describeDifference({ kind, before, after }) {
    if (kind === "missing" || kind === "extra" || kind === "content")
        return kind;
    if (kind === "link")
        return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
    const time = (seconds) => new Date(Number(seconds) * 1000).toISOString().replace(".000", "");
    if (kind === "time")
        return `time ${time(before)} → ${time(after)}`;
    return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
}
/** All differences at one path in one line each: "/bin/sh (mode 0755 → 4755, content)". */
function describeDifferences(found) {
    const byPath = new Map();
    for (const one of found)
        byPath.set(one.path, [...(byPath.get(one.path) ?? []), describeDifference(one)]);
    return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
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

var lock_floats = __webpack_require__(62816);
var stages = __webpack_require__(95180);
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
 * the lock. Earlier stages are compared in the same way, where both sides say what is in them.
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
/** What both sides say of earlier stages; what only one knows is not compared. A stage that one does not have is empty there. */
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
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** What the content digests of two locks say of the files of their images. */
function comparedFiles(a, b) {
    if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256)
        return "same";
    const [before, after] = [a, b].map(({ image }) => image.contentDigest);
    // Without an epoch no time counts, so the digests of one image with and without one differ.
    const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
    const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
    if (before === undefined || after === undefined || !sameRules)
        return "unknown";
    return before === after ? "same" : "differ";
}
/**
 * {@link compareLocks} of two images, of which all files count, too: where the packages are equal and the content
 * digests differ, they are not identical. Where a float moved, files differ by that.
 */
function compareImages(a, b, floats) {
    const packages = compareLocks(a, b, floats);
    const files = comparedFiles(a, b);
    const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
    return { ...packages, identical, files };
}
/** Which ecosystems of two locks say something about each other. */
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
        // Not looked for is not the same as looked for and not found.
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
}


}),

98039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ assertGateOpen)
});
var _failure_js_0 = __webpack_require__(77205);
var _verdict_gate_js_1 = __webpack_require__(76469);
var _verdict_read_policy_js_2 = __webpack_require__(26588);



/**
 * Makes sure that a build may be used.
 * @throws Failure where the gate refuses it
 */
async function assertGateOpen(store, build) {
    const answer = await (0,_verdict_gate_js_1.checkBuild)(build, await (0,_verdict_read_policy_js_2/* .readPolicy */ .T4)(store));
    if (answer.open)
        return;
    const id = `${build.name}-${build.ts}`;
    const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
    throw new _failure_js_0/* .Failure */ .H(kind, `${id} may not be published`, {
        code: "gate-closed",
        why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: `stx-container verify ${id}`,
    });
}


}),

71255:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ findRecipes)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);



/** Most recipes that one plan takes. */
const recipeLimit = 10_000;
const ownFolders = new Set([".git", "node_modules"]);
/**
 * The recipes that patterns name, in order: plain files in the workspace, outside of the store, whose locked recipes
 * end with .def, too.
 * @returns paths relative to the workspace
 * @throws Failure("usage", "no-recipes") if there are none, or a pattern leads out of the workspace
 */
async function findRecipes(workspace, patterns, store) {
    const included = patterns.filter((pattern) => !pattern.startsWith("!"));
    const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
    for (const pattern of [...included, ...excluded])
        refuseOutside(pattern);
    const storeInside = (0,node_path_1.relative)(workspace, store);
    const found = new Set();
    const exclude = (name) => ownFolders.has(name.split(node_path_1.sep).at(-1) ?? "") || name === storeInside;
    for await (const path of (0,node_fs_promises_0.glob)(included, { cwd: workspace, exclude })) {
        if (path.startsWith(`${storeInside}${node_path_1.sep}`) || found.size > recipeLimit)
            continue;
        if ((await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(workspace, path))).isFile())
            found.add(path);
    }
    if (excluded.length > 0)
        for await (const path of (0,node_fs_promises_0.glob)(excluded, { cwd: workspace, exclude }))
            found.delete(path);
    if (found.size > 0 && found.size <= recipeLimit)
        return [...found].sort();
    throw new _failure_js_2/* .Failure */ .H("usage", found.size === 0 ? "no recipes found" : "too many recipes found", {
        code: "no-recipes",
        why: `${found.size === 0 ? "no file" : `more than ${recipeLimit} files`} in the checkout match${found.size === 0 ? "es" : ""} ${included.join(", ")}`,
        remedy: "set the input recipes to the paths or patterns of your recipes, for example recipes/*.def",
    });
}
function refuseOutside(pattern) {
    if (!pattern.startsWith("/") && !pattern.split("/").includes(".."))
        return;
    throw new _failure_js_2/* .Failure */ .H("usage", `the pattern ${JSON.stringify(pattern)} leads out of the checkout`, {
        code: "no-recipes",
        why: "recipes are looked for in the checkout only",
        remedy: "write patterns relative to the repository, for example recipes/*.def",
    });
}


}),

43402:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ promote)
});
var _store_builds_js_0 = __webpack_require__(13336);
var _store_complete_js_1 = __webpack_require__(83602);
var _store_name_lock_js_2 = __webpack_require__(95776);
var _store_open_js_3 = __webpack_require__(93237);
var _store_publish_js_4 = __webpack_require__(54906);
var _gated_js_5 = __webpack_require__(98039);






/**
 * Publishes a build that the gate lets pass.
 * @param id of a build, or a name: its newest build that is complete
 * @throws Failure where the gate refuses it, or the image is not here
 */
async function promote(path, id) {
    const store = await (0,_store_open_js_3/* .openExistingStore */ .dy)(path);
    const { name } = await (0,_store_builds_js_0/* .findBuild */ .w)(store, id);
    return (0,_store_name_lock_js_2/* .withNameLock */ .n)(store, name, async () => {
        const build = await (0,_store_builds_js_0/* .findBuild */ .w)(store, id, "newest");
        (0,_store_complete_js_1/* .assertComplete */ .Q)(build);
        await (0,_gated_js_5/* .assertGateOpen */ .e)(store, build);
        const from = await (0,_store_publish_js_4/* .publish */ .mk)(store, name, build.ts);
        return { name, ts: build.ts, from };
    });
}


}),

17464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ QueueFolder),
  f: () => (/* binding */ notQueued)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var zod_9 = __webpack_require__(28942);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_failures_js_4 = __webpack_require__(28720);
var _files_inside_js_5 = __webpack_require__(66996);
var _process_identity_js_6 = __webpack_require__(81795);
var _store_queued_js_7 = __webpack_require__(70368);
var _verify_task_js_8 = __webpack_require__(25143);










const entrySchema = zod_9/* .strictObject */ .rej({
    version: zod_9/* .literal */ .euz(1),
    build: zod_9/* .string */ .YjP(),
    /** When it was put into the queue (ISO 8601): the oldest is verified first. */
    at: zod_9/* .string */ .YjP(),
    options: _verify_task_js_8/* .verifyOptionsSchema */ .Bo,
});
const currentSchema = zod_9/* .object */ .Ikc({
    build: zod_9/* .string */ .YjP(),
    since: zod_9/* .string */ .YjP(),
    process: zod_9/* .custom */ .IeY((value) => typeof value === "object" && value !== null),
});
const maxFile = 1024 * 1024;
const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
/** The files of a store's queue: of each build an entry while it waits, then a result, and a log. */
class QueueFolder {
    store;
    path;
    constructor(store) {
        this.store = store;
        this.path = (0,_store_queued_js_7/* .queueFolder */ .g9)(store);
    }
    file(build, ending) {
        if (!idPattern.test(build))
            throw new RangeError(`not a build id: ${build}`);
        return (0,node_path_1.join)(this.path, `${build}.${ending}`);
    }
    get lockFile() {
        return (0,node_path_1.join)(this.path, "worker.lock");
    }
    get #currentFile() {
        return (0,node_path_1.join)(this.path, "current");
    }
    async add(build, options) {
        await (0,_files_inside_js_5/* .makeFolderInside */ .Vh)(this.store, this.path);
        for (const ending of ["result", "cancel", "log"])
            await this.remove(build, ending);
        const entry = { version: 1, build, at: new Date().toISOString(), options };
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.file(build, "json"), `${JSON.stringify(entry)}\n`);
    }
    /** The builds that wait, oldest first; an entry that cannot be read is left alone. */
    async entries() {
        const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
        return found
            .filter((entry) => entry !== undefined)
            .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
    entry(build) {
        return read(this.file(build, "json"), entrySchema);
    }
    result(build) {
        return read(this.file(build, "result"), _verify_task_js_8/* .taskResultSchema */ .Oh);
    }
    async results() {
        const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
        return found.filter((result) => result !== undefined);
    }
    /** A build is done when its result is there: only then it leaves the queue. */
    async finish(build, result) {
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
        await this.remove(build, "json");
    }
    async remove(build, ending) {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.file(build, ending));
    }
    async begin(build) {
        const current = { build, since: new Date().toISOString(), process: (0,_process_identity_js_6/* .thisProcess */ .WF)() };
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
    }
    async rest() {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.#currentFile);
    }
    /** What is verified now; undefined where no process does, as far as can be seen from here. */
    async current() {
        const current = await read(this.#currentFile, currentSchema);
        return current && (0,_process_identity_js_6/* .processFate */ .GE)(current.process) !== "gone" ? current : undefined;
    }
    /** Removes what a worker that is gone left behind: its claim, and wishes to cancel what no longer waits. @returns absolute paths */
    async clearGone() {
        const claim = await read(this.#currentFile, currentSchema);
        const removed = [];
        if (claim && (0,_process_identity_js_6/* .processFate */ .GE)(claim.process) === "gone") {
            await this.rest();
            removed.push(this.#currentFile);
        }
        const waiting = new Set(await this.#builds("json"));
        for (const build of await this.#builds("cancel")) {
            if (waiting.has(build))
                continue;
            await this.remove(build, "cancel");
            removed.push(this.file(build, "cancel"));
        }
        return removed;
    }
    async #builds(ending) {
        const names = await (0,node_fs_promises_0.readdir)(this.path).catch((error) => {
            if (error.code === "ENOENT")
                return [];
            throw (0,_files_failures_js_4/* .readFailure */ .y)(error, `could not read the queue ${this.path}`);
        });
        return names
            .filter((name) => name.endsWith(`.${ending}`))
            .map((name) => name.slice(0, -ending.length - 1))
            .filter((build) => idPattern.test(build));
    }
}
async function read(path, schema) {
    const bytes = await (0,_files_bounded_js_3/* .readBoundedIfThere */ .L)(path, maxFile);
    try {
        return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch {
        return undefined;
    }
}
/** @throws Failure("usage") */
function notQueued(build) {
    return new _failure_js_2/* .Failure */ .H("usage", `${build} is not in the queue`, {
        code: "queue-entry-missing",
        why: "it was not queued, or was verified or cancelled before",
        remedy: "stx-container queue status",
    });
}


}),

25143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* binding */ verifyOptionsSchema),
  DA: () => (/* binding */ storedRequest),
  FO: () => (/* binding */ exitCodeOf),
  Oh: () => (/* binding */ taskResultSchema),
  T3: () => (/* binding */ assertDeferrable),
  VN: () => (/* binding */ verifyStored),
  g5: () => (/* binding */ failureOf)
});
var node_os_0 = __webpack_require__(48161);
var zod_5 = __webpack_require__(28942);
var _failure_js_1 = __webpack_require__(77205);
var _roundtrip_verify_js_2 = __webpack_require__(428);
var _store_builds_js_3 = __webpack_require__(13336);
var _verdict_marker_js_4 = __webpack_require__(77772);






const settingsSchema = zod_5/* .strictObject */ .rej({
    privileges: zod_5/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod_5/* .union */ .KCZ([zod_5/* ["enum"] */ .k5n(["auto", "on", "off"]), zod_5/* .strictObject */ .rej({ path: zod_5/* .string */ .YjP() })]),
    passEnv: zod_5/* .array */ .YOg(zod_5/* .string */ .YjP()),
    secrets: zod_5/* .array */ .YOg(zod_5/* .union */ .KCZ([
        zod_5/* .strictObject */ .rej({ name: zod_5/* .string */ .YjP(), path: zod_5/* .string */ .YjP() }),
        zod_5/* .strictObject */ .rej({ name: zod_5/* .string */ .YjP(), env: zod_5/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    binds: zod_5/* .array */ .YOg(zod_5/* .strictObject */ .rej({ source: zod_5/* .string */ .YjP(), at: zod_5/* .string */ .YjP(), access: zod_5/* ["enum"] */ .k5n(["ro", "rw"]) }))
        .exactOptional(),
    timeLimitMs: zod_5/* .number */ .aig(),
    tmp: zod_5/* .string */ .YjP().exactOptional(),
    apptainer: zod_5/* .strictObject */ .rej({ version: zod_5/* .string */ .YjP(), sha256: zod_5/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later has no variables of this one, so a secret in a variable would be missing there.
 * @throws Failure("usage") that names it
 */
function assertDeferrable({ secrets = [] }) {
    const inVariable = secrets.find((secret) => "env" in secret);
    if (!inVariable)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
        code: "wrong-use",
        why: "the rebuild runs in another process, perhaps on another machine",
        remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    });
}
/** How builds of the store are verified by a process that starts later, perhaps on another machine. */
const verifyOptionsSchema = zod_5/* .strictObject */ .rej({
    store: zod_5/* .string */ .YjP(),
    context: zod_5/* .string */ .YjP(),
    buildArgs: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), zod_5/* .string */ .YjP()),
    requiredLevel: zod_5/* ["enum"] */ .k5n(_verdict_marker_js_4/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod_5/* .strictObject */ .rej({ path: zod_5/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod_5/* .string */ .YjP().exactOptional(),
});
/** What came of verifying one build, as it is written down for the process that waits for it. */
const taskResultSchema = zod_5/* .strictObject */ .rej({
    build: zod_5/* .string */ .YjP(),
    /** Host that verified, and when it ended (ISO 8601). */
    host: zod_5/* .string */ .YjP(),
    at: zod_5/* .string */ .YjP(),
    verdict: zod_5/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod_5/* ["enum"] */ .k5n(_verdict_marker_js_4/* .levels */ .yr).exactOptional(),
    isEnough: zod_5/* .boolean */ .zMY(),
    notJudged: zod_5/* .string */ .YjP().exactOptional(),
    reason: zod_5/* .string */ .YjP(),
    marker: zod_5/* .string */ .YjP().exactOptional(),
    log: zod_5/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict about the image. */
    failure: zod_5/* .strictObject */ .rej({
        kind: zod_5/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod_5/* .string */ .YjP(),
        why: zod_5/* .string */ .YjP().exactOptional(),
        remedy: zod_5/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request that verifies a build of the store.
 * @throws Failure("usage") for a build without lock and locked recipe, and without its image or a vault
 */
function storedRequest({ files, state, name, ts }, options) {
    const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
    if (!isEnough) {
        throw new _failure_js_1/* .Failure */ .H("usage", `the build ${name}-${ts} is incomplete`, {
            code: "build-incomplete",
            why: state === "lock-only"
                ? "its image is not in the store"
                : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
            remedy: state === "lock-only"
                ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
                : "build it again",
        });
    }
    return {
        ...options,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store, and gives what came of it; a failure is a result, too.
 * @param build its build id
 * @throws Error only where the work was stopped by the signal: then there is no result
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os_0.hostname)(), at: new Date().toISOString() });
    try {
        const request = storedRequest(await (0,_store_builds_js_3/* .findBuild */ .w)(options.store, build), options);
        return { ...ended(), ...verdictOf(await (0,_roundtrip_verify_js_2.verify)(request, watcher, signal)) };
    }
    catch (error) {
        if (!(error instanceof _failure_js_1/* .Failure */ .H) || signal?.aborted)
            throw error;
        return { ...ended(), ...failureOf(error) };
    }
}
function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
    return {
        verdict,
        ...(level && { level }),
        isEnough,
        reason,
        ...(notJudged && { notJudged }),
        ...(marker && { marker }),
        log,
    };
}
/** A failure as a result; it does not judge the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, notJudged, failure, }) {
    if (failure)
        return _failure_js_1/* .exitCodes */ .h[failure.kind];
    if (notJudged !== undefined)
        return _failure_js_1/* .exitCodes */ .h.inconclusive;
    if (verdict === "verified")
        return isEnough ? _failure_js_1/* .exitCodes */ .h.done : _failure_js_1/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js_1/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js_1/* .exitCodes */ .h.inconclusive,
        error: _failure_js_1/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


}),

94883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ activeIn),
  Fu: () => (/* binding */ rollBack),
  Yf: () => (/* binding */ activate)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_inside_js_4 = __webpack_require__(66996);
var _process_run_js_5 = __webpack_require__(21880);
var _store_history_js_6 = __webpack_require__(4813);







const linkPath = ({ folder, link }) => (0,node_path_1.join)(folder, link);
/** What was active one after the other; the times of files do not show it: copying and working in them changes them. */
const historyPath = ({ folder, link }) => (0,node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;
/** The version that the link names. The link is read once and not followed further: where it leads may move. */
async function activeIn(at) {
    const target = await (0,node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
    return target === "" ? undefined : at.versionOf((0,node_path_1.basename)(target));
}
async function readEvents(at) {
    const bytes = await (0,_files_bounded_js_3/* .readBoundedIfThere */ .L)(historyPath(at), longest, { what: "history" });
    return (0,_store_history_js_6/* .parseHistory */ .i6)(bytes?.toString("utf8") ?? "").events;
}
/**
 * Points the link at a version, in one step, and writes it into the history. The version must be there.
 * @param useSudo change the link as root, by sudo, in a folder that this user cannot write; there is no history then
 * @returns the version that was active until now
 * @throws Failure where something else is in the place of the link
 */
async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
    const from = await activeIn(at);
    if (useSudo) {
        await replaceAsRoot(at, at.fileOf(version));
        return from;
    }
    await note(at, isRollback ? "rolled-back" : "published", version, from);
    const isOurs = (old) => at.versionOf((0,node_path_1.basename)(old)) !== undefined;
    await (0,_files_inside_js_4/* .replaceSymlinkInside */ .q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
    return from;
}
async function note(at, event, ts, from) {
    const now = new Date().toISOString();
    const line = (what) => (0,_files_inside_js_4/* .appendLineInside */ .ZX)(at.folder, historyPath(at), JSON.stringify({ ...what, at: now }));
    // A link that somebody moved by hand is what a rollback goes back to.
    if (from !== undefined && (0,_store_history_js_6/* .publishedBefore */ .gi)(await readEvents(at)).at(-1) !== from)
        await line({ event: "published", ts: from });
    await line({ event, ts, ...(from !== undefined && { from }) });
}
async function replaceAsRoot(at, file) {
    const temporary = (0,node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
    for (const argv of [
        ["ln", "-sfn", "--", file, temporary],
        ["mv", "-Tf", "--", temporary, linkPath(at)],
    ]) {
        const limits = { env: (0,_process_run_js_5/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 30_000 };
        const { code, stderr } = await (0,_process_run_js_5/* .run */ .eF)("sudo", ["-n", "--", ...argv], limits);
        if (code !== 0)
            throw new _failure_js_2/* .Failure */ .H("infrastructure", `could not change ${linkPath(at)} as root`, {
                code: "sudo-refused",
                why: stderr.trim(),
                remedy: "allow it in sudoers, or run the command as the owner of the folder",
            });
    }
}
/**
 * Makes the version active that was active before; where the folder has no history, the next older one.
 * @param versions that are there, newest first
 * @throws Failure where there is none
 */
async function rollBack(at, versions, useSudo = false) {
    const from = await activeIn(at);
    const version = from && ((await activeBefore(at, from, versions)) ?? versions[versions.indexOf(from) + 1]);
    if (!from || !version)
        throw new _failure_js_2/* .Failure */ .H("usage", `no version was active before in ${at.folder}`, {
            code: "nothing-to-roll-back",
            why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
            remedy: "choose one yourself with the command `switch`",
        });
    await activate(at, version, { useSudo, isRollback: true });
    return { version, from };
}
async function activeBefore(at, active, versions) {
    const events = await readEvents(at);
    const before = (0,_store_history_js_6/* .publishedBefore */ .gi)(events);
    const place = before.lastIndexOf(active);
    // A rollback went past all that is known.
    if (place < 0 && events.at(-1)?.event === "rolled-back")
        return undefined;
    return before
        .slice(0, place < 0 ? undefined : place)
        .findLast((each) => each !== active && versions.includes(each));
}


}),

751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AA: () => (/* binding */ rollbackFlat),
  C9: () => (/* binding */ switchFlat),
  Mm: () => (/* binding */ assertCount),
  QJ: () => (/* binding */ cleanupFlat),
  XZ: () => (/* binding */ activeVersion),
  dN: () => (/* binding */ purgeSifs),
  hP: () => (/* binding */ flatVersions)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_inside_js_3 = __webpack_require__(66996);
var _store_open_js_4 = __webpack_require__(93237);
var _active_link_js_5 = __webpack_require__(94883);






const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const fileOf = (version) => `scitex-v${version}.sif`;
const linkIn = (folder) => ({ folder, link: "current.sif", fileOf, versionOf });
/** The images of a folder, newest first; [] for a folder that does not exist. */
async function flatVersions(folder) {
    const active = await activeVersion(folder);
    const files = await (0,node_fs_promises_0.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of files) {
        const version = versionOf(file);
        const path = (0,node_path_1.join)(folder, file);
        // A link counts, too: in a store, it leads to the image of the published build.
        const image = version === undefined ? undefined : await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
        if (version === undefined || !image?.isFile())
            continue;
        const { size, mtime } = image;
        found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}
const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
/** The version that `current.sif` names; undefined where there is none. */
const activeVersion = (folder) => (0,_active_link_js_5/* .activeIn */ .E1)(linkIn(folder));
/**
 * Makes a version the active one, in one step.
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something else is in the place of the link
 */
async function switchFlat(folder, version, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = await flatVersions(at);
    if (!versions.some((each) => each.version === version))
        throw missing(at, version, versions);
    return (0,_active_link_js_5/* .activate */ .Yf)(linkIn(at), version, { useSudo });
}
/**
 * Makes the version active that was active before.
 * @returns the version that is active now, and the one until then
 */
async function rollbackFlat(folder, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = (await flatVersions(at)).map(({ version }) => version);
    return (0,_active_link_js_5/* .rollBack */ .Fu)(linkIn(at), versions, useSudo);
}
/**
 * The versions that are removed to keep the active one and `keep` more; base images (`scitex-base-v*.sif`) and links are
 * never removed.
 * @param apply remove them
 * @returns absolute paths
 */
async function cleanupFlat(folder, keep, apply) {
    assertCount(keep);
    const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
    const removed = [];
    for (const { path } of old) {
        if (!(await (0,node_fs_promises_0.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js_3/* .removeFileInside */ .$E)(folder, path);
        removed.push(path);
    }
    return removed;
}
/**
 * What of a folder's images is no longer needed: files `*.sif.old` and `*.sif.backup.*`, and old versions as
 * {@link cleanupFlat} removes them. Base images, the active version, links and builds of a store stay.
 */
async function purgeSifs(folder, keep, apply) {
    const old = await cleanupFlat(folder, keep, apply);
    const left = [];
    for (const file of await (0,node_fs_promises_0.readdir)(folder).catch(() => [])) {
        const path = (0,node_path_1.join)(folder, file);
        if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0,node_fs_promises_0.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js_3/* .removeFileInside */ .$E)(folder, path);
        left.push(path);
    }
    return [...left, ...old];
}
/** @throws Failure for what is not a number of things to keep */
function assertCount(keep) {
    if (Number.isInteger(keep) && keep >= 0)
        return;
    throw new _failure_js_2/* .Failure */ .H("usage", `invalid number to keep: ${keep}`, {
        code: "wrong-use",
        why: "it must be a whole number, 0 or more",
        remedy: "correct the number",
    });
}
function missing(folder, version, versions) {
    return new _failure_js_2/* .Failure */ .H("usage", `there is no version ${version} in ${folder}`, {
        code: "version-missing",
        why: versions.length > 0
            ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
            : "the folder has no scitex-v*.sif",
        remedy: "choose one of them, or name another folder",
    });
}


}),

21417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


}),

21695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ subjectWithoutImage),
  e: () => (/* binding */ subjectOf)
});
var node_path_0 = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path_0.join)((0,node_path_0.dirname)(files.lock), "history.jsonl") } };
}
/** The same where the image's digest is checked elsewhere, or is not worth the reading. */
function subjectWithoutImage(build) {
    const subject = subjectOf(build);
    return { ...subject, files: { ...subject.files, image: undefined } };
}


})

};
;