"use strict";
exports.id = 3669;
exports.ids = [3669];
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
/** Why a build is kept regardless of the number; undefined if it may be removed. */
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
 * Selects the builds of one name to keep. Exactly `retain` are kept, unless more are published, in use or last
 * verified: those come first, then the newest.
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
/** A run without a plan may still be in preparation for this long. */
const makingMs = 3_600_000;
/**
 * Removes what killed and failed runs left behind: scratch folders (ending processes that still work in them),
 * half-written files and builds, claims of workers that are gone, SLURM runs without a plan, and more logs of failed
 * builds than the configuration keeps. Builds that have a lock stay.
 * @param tmp folder in which to look for this user's scratch folders, too
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
/** The files that killed processes were writing in a folder. @returns absolute paths @returns absolute paths */
async function clearFolder(store, path) {
    const folder = await (0,inside/* openInside */.X$)(store, path, "only what is there");
    try {
        return (await (0,own_folder/* removeLeftovers */.DA)(folder)).map((name) => (0,external_node_path_.join)(path, name));
    }
    finally {
        await folder.close();
    }
}
/** The folders below `path` that exist, relative to it; links are not followed. */
async function foldersIn(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** The folders of queue and SLURM runs, including those of every run, where killed processes may have been writing. */
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
/**
 * What a killed worker leaves in the queue: its claim on a build, and requests to cancel builds that are no longer
 * queued.
 */
async function clearQueue(store) {
    const queue = new folder/* QueueFolder */.cZ(store);
    return (await foldersIn(store)).includes((0,external_node_path_.basename)(queue.path)) ? queue.clearGone() : [];
}
/** Runs that were killed before they had a plan and so cannot be continued. Only empty folders are removed. */
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








/** The policy of a new store: the keys that decide at the gate, each with what it does. */
const initialPolicy = `# What the gate asks of verdicts. Every key: docs/configuration.md of stx/container-action.
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
/**
 * The workflow that finds, builds, verifies and gates the recipes of a repository; examples/workflows has the same
 * one.
 */
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
      packages: write # to push to ghcr.io, if you set registry; jobs that run a recipe never get it
      pull-requests: write # to comment on lock changes in a pull request
      issues: write # to report at night which images no longer rebuild the same
    uses: stx/container-action/.github/workflows/container.yml@v1
`;
/**
 * Creates a store with a policy, and the workflow if the store is in a git repository that has recipes. Nothing that
 * exists is changed.
 * @param signer path of a public key (OpenSSH's `.pub`) that must sign all markers from now on
 * @throws Failure where a file cannot be written, or `signer` is not a public key
 */
async function init(path, signer) {
    const signers = signer === undefined ? "" : await signersOf(signer);
    const store = await (0,store_open/* openStore */.Ch)(path);
    const made = { store, written: [], kept: [] };
    await writeIfNew(made, store, (0,external_node_path_.join)(store, "config.yaml"), initialPolicy + signers);
    const repository = await (0,files_repository/* repositoryAround */.W)((0,external_node_path_.dirname)(store));
    if (repository !== undefined && (await hasRecipes(repository, store))) {
        const folder = (0,external_node_path_.join)(repository, ".github", "workflows");
        await (0,inside/* makeFolderInside */.Vh)(repository, folder);
        await writeIfNew(made, repository, (0,external_node_path_.join)(folder, "containers.yml"), workflow + withStore(repository, store));
    }
    return made;
}
/** The workflow looks for locks and markers in `containers` unless this line says otherwise. */
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
/** The configuration key `signers` that lets one public key sign for every image. */
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
 * Protects a build from being pruned, or lifts the protection.
 * @param id of a build; or a name, which stands for its published build, otherwise its newest
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
 * Removes old builds until only as many are left as the store's configuration says; never a build that is published,
 * protected, in use, or the last verified one of its name.
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
        // No lock is taken where nothing changes, so that a plan needs no permission to write.
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
/** If only images are to be removed, a build without an image has nothing to remove. */
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
 * Publishes the build that was published before the current one, according to the name's history; when repeated, the
 * one before that. Pruned builds are skipped.
 * @throws Failure where there was no earlier one, or the gate refuses it
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














/** Prints a result as JSON if requested, else as text. */
function output(flags, result, words) {
    process.stdout.write(`${flags.json ? JSON.stringify(result) : words}\n`);
}
/** The build of the store that an argument means. */
const idOf = (word, { store }) => (0,subject.withArgument)(word, store, (given) => (0,subject.buildIdGiven)(given, (0,absolute/* absolute */.y)(store)));
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
 * sha256 (hex) of a file, from the user's cache if the file has not changed since it was read: same device, inode,
 * size, and times to the nanosecond. Someone who writes the file cannot set back its change time (ctime). The cache is
 * not used in CI, nor on file systems that do not keep inodes and times; code that signs reads the file itself. If the
 * cache cannot be read or written, the file is read.
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

13922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OP: () => (/* binding */ writeOwnFile),
  cR: () => (/* binding */ readOwnFileIfThere),
  mW: () => (/* binding */ writeNewOwnFile),
  zx: () => (/* binding */ readOwnFile)
});
var node_path_0 = __webpack_require__(76760);
var zod_3 = __webpack_require__(28942);
var _bounded_js_1 = __webpack_require__(17794);
var _inside_js_2 = __webpack_require__(66996);




/**
 * Files that say what this program shall do later for the user who wrote them: what it passes on, binds, submits. They
 * lie in a store, and a store may be a clone of a stranger's repository, a copy, or a folder that others write to. So
 * each names its user and its own inode: a file that was written elsewhere, or by another user, cannot name both.
 */
const proofSchema = zod_3/* .looseObject */ ._H3({
    owner: zod_3/* .looseObject */ ._H3({ name: zod_3/* .string */ .YjP(), inode: zod_3/* .string */ .YjP(), uid: zod_3/* .number */ .aig() }),
});
const uid = () => process.getuid?.() ?? -1;
const textOf = (path, value) => (inode) => `${JSON.stringify({ ...value, owner: { name: (0,node_path_0.basename)(path), inode: String(inode), uid: uid() } })}\n`;
/** Writes an object as JSON with the proof of who wrote it; a plain file of that name is replaced. */
const writeOwnFile = (root, path, value) => (0,_inside_js_2/* .writeFileInside */ .gE)(root, path, textOf(path, value));
/** The same for a file that must not exist yet. @throws Failure where something has that name */
const writeNewOwnFile = (root, path, value) => (0,_inside_js_2/* .writeNewFileInside */ .q0)(root, path, textOf(path, value));
/** Reads such a file. @throws Failure as `readBounded`; SyntaxError where it is not JSON */
async function readOwnFile(path, limit) {
    const facts = { inode: "", uid: -1, nlink: 0n };
    return parse(path, await (0,_bounded_js_1/* .readBounded */ .C)(path, limit, { look: (found) => note(facts, found) }), facts);
}
/** {@link readOwnFile}, or undefined where there is nothing of that name. */
async function readOwnFileIfThere(path, limit) {
    const facts = { inode: "", uid: -1, nlink: 0n };
    const bytes = await (0,_bounded_js_1/* .readBoundedIfThere */ .L)(path, limit, { look: (found) => note(facts, found) });
    return bytes && parse(path, bytes, facts);
}
function note(facts, found) {
    Object.assign(facts, { inode: String(found.ino), uid: Number(found.uid), nlink: found.nlink });
}
function parse(path, bytes, facts) {
    const value = JSON.parse(bytes.toString("utf8"));
    const said = proofSchema.safeParse(value);
    if (!said.success)
        return { value, isOwn: false };
    const { owner, ...rest } = said.data;
    const isOwn = owner.name === (0,node_path_0.basename)(path) &&
        owner.inode === facts.inode &&
        owner.uid === uid() &&
        facts.uid === uid() &&
        facts.nlink === 1n;
    return { value: rest, isOwn };
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

98039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ assertGateOpen)
});
var _failure_js_0 = __webpack_require__(77205);
var _verdict_gate_js_1 = __webpack_require__(76469);
var _verdict_read_policy_js_2 = __webpack_require__(26588);



/**
 * Refuses a build that may not be used. @throws Failure where the gate refuses it
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
        remedy: answer.refusals[0]?.remedy,
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
 * The recipes that match the patterns, in order: plain files in the workspace but outside the store, and not its
 * locked recipes, which also end in .def.
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
 * @param id of a build; or a name, which stands for its newest complete build
 * @throws Failure where the gate refuses the build, or the image is not here
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
  af: () => (/* binding */ notOwnEntry),
  cZ: () => (/* binding */ QueueFolder),
  fc: () => (/* binding */ notQueued)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var zod_10 = __webpack_require__(28942);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_failures_js_4 = __webpack_require__(28720);
var _files_inside_js_5 = __webpack_require__(66996);
var _files_own_file_js_6 = __webpack_require__(13922);
var _process_identity_js_7 = __webpack_require__(81795);
var _store_queued_js_8 = __webpack_require__(70368);
var _verify_task_js_9 = __webpack_require__(25143);











const entrySchema = zod_10/* .strictObject */ .rej({
    version: zod_10/* .literal */ .euz(1),
    build: zod_10/* .string */ .YjP(),
    /** When it was queued (ISO 8601): the oldest is verified first. */
    at: zod_10/* .string */ .YjP(),
    options: _verify_task_js_9/* .verifyOptionsSchema */ .Bo,
});
const currentSchema = zod_10/* .object */ .Ikc({
    build: zod_10/* .string */ .YjP(),
    since: zod_10/* .string */ .YjP(),
    process: zod_10/* .custom */ .IeY((value) => typeof value === "object" && value !== null),
});
const maxFile = 1024 * 1024;
const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
/** The files of a store's queue: for each build an entry while it is queued, later a result, and a log. */
class QueueFolder {
    store;
    path;
    constructor(store) {
        this.store = store;
        this.path = (0,_store_queued_js_8/* .queueFolder */ .g9)(store);
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
        await (0,_files_own_file_js_6/* .writeOwnFile */ .OP)(this.store, this.file(build, "json"), entry);
    }
    /** The queued builds, oldest first; an entry that cannot be read is ignored. */
    async entries() {
        const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
        return found
            .filter((entry) => entry !== undefined)
            .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
    async entry(build) {
        try {
            const file = await (0,_files_own_file_js_6/* .readOwnFileIfThere */ .cR)(this.file(build, "json"), maxFile);
            const entry = file && entrySchema.parse(file.value);
            return entry?.build === build ? { ...entry, isOwn: file?.isOwn ?? false } : undefined;
        }
        catch {
            return undefined;
        }
    }
    result(build) {
        return read(this.file(build, "result"), _verify_task_js_9/* .taskResultSchema */ .Oh);
    }
    async results() {
        const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
        return found.filter((result) => result !== undefined);
    }
    /** Finishes a build: it leaves the queue only after its result was written. */
    async finish(build, result) {
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
        await this.remove(build, "json");
    }
    async remove(build, ending) {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.file(build, ending));
    }
    async begin(build) {
        const current = { build, since: new Date().toISOString(), process: (0,_process_identity_js_7/* .thisProcess */ .WF)() };
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
    }
    async rest() {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.#currentFile);
    }
    /** What is being verified now; undefined if its process is known to be gone. */
    async current() {
        const current = await read(this.#currentFile, currentSchema);
        return current && (0,_process_identity_js_7/* .processFate */ .GE)(current.process) !== "gone" ? current : undefined;
    }
    /**
     * Removes what a worker that is gone left behind: its claim, and requests to cancel builds that are no longer
     * queued. @returns absolute paths
     * @returns absolute paths
     */
    async clearGone() {
        const claim = await read(this.#currentFile, currentSchema);
        const removed = [];
        if (claim && (0,_process_identity_js_7/* .processFate */ .GE)(claim.process) === "gone") {
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
function notOwnEntry(build) {
    return new _failure_js_2/* .Failure */ .H("usage", `${build} was put into the queue by somebody else`, {
        code: "queue-entry-foreign",
        why: "an entry says what a rebuild may see of this machine, so only the user who made it works on it, and not in a copy or clone",
        remedy: `verify it yourself: stx-container verify ${build}`,
    });
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
var zod_6 = __webpack_require__(28942);
var _failure_js_1 = __webpack_require__(77205);
var _roundtrip_verify_js_2 = __webpack_require__(428);
var _store_builds_js_3 = __webpack_require__(13336);
var _store_recipe_folder_js_4 = __webpack_require__(64112);
var _verdict_marker_js_5 = __webpack_require__(71699);







const settingsSchema = zod_6/* .strictObject */ .rej({
    privileges: zod_6/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod_6/* .union */ .KCZ([zod_6/* ["enum"] */ .k5n(["auto", "on", "off"]), zod_6/* .strictObject */ .rej({ path: zod_6/* .string */ .YjP() })]),
    passEnv: zod_6/* .array */ .YOg(zod_6/* .string */ .YjP()),
    secrets: zod_6/* .array */ .YOg(zod_6/* .union */ .KCZ([
        zod_6/* .strictObject */ .rej({ name: zod_6/* .string */ .YjP(), path: zod_6/* .string */ .YjP() }),
        zod_6/* .strictObject */ .rej({ name: zod_6/* .string */ .YjP(), env: zod_6/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    binds: zod_6/* .array */ .YOg(zod_6/* .strictObject */ .rej({ source: zod_6/* .string */ .YjP(), at: zod_6/* .string */ .YjP(), access: zod_6/* ["enum"] */ .k5n(["ro", "rw"]) }))
        .exactOptional(),
    timeLimitMs: zod_6/* .number */ .aig(),
    tmp: zod_6/* .string */ .YjP().exactOptional(),
    apptainer: zod_6/* .strictObject */ .rej({ version: zod_6/* .string */ .YjP(), sha256: zod_6/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later does not have the variables of this one, so a secret given in a variable would be
 * missing.
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
/** How a process that starts later, perhaps on another machine, should verify builds of the store. */
const verifyOptionsSchema = zod_6/* .strictObject */ .rej({
    store: zod_6/* .string */ .YjP(),
    context: zod_6/* .string */ .YjP().exactOptional(),
    buildArgs: zod_6/* .record */ .g1P(zod_6/* .string */ .YjP(), zod_6/* .string */ .YjP()),
    requiredLevel: zod_6/* ["enum"] */ .k5n(_verdict_marker_js_5/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod_6/* .strictObject */ .rej({ path: zod_6/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod_6/* .string */ .YjP().exactOptional(),
});
/** The result of verifying one build, as recorded for the process that waits for it. */
const taskResultSchema = zod_6/* .strictObject */ .rej({
    build: zod_6/* .string */ .YjP(),
    /** The host that verified it, and when it finished (ISO 8601). */
    host: zod_6/* .string */ .YjP(),
    at: zod_6/* .string */ .YjP(),
    verdict: zod_6/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod_6/* ["enum"] */ .k5n(_verdict_marker_js_5/* .levels */ .yr).exactOptional(),
    isEnough: zod_6/* .boolean */ .zMY(),
    notJudged: zod_6/* .string */ .YjP().exactOptional(),
    reason: zod_6/* .string */ .YjP(),
    marker: zod_6/* .string */ .YjP().exactOptional(),
    log: zod_6/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict on the image. */
    failure: zod_6/* .strictObject */ .rej({
        kind: zod_6/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod_6/* .string */ .YjP(),
        why: zod_6/* .string */ .YjP().exactOptional(),
        remedy: zod_6/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request to verify a build of the store.
 * @throws Failure("usage") for a build that lacks its lock or locked recipe, or has neither an image nor a vault
 */
async function storedRequest({ files, state, name, ts }, options) {
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
        context: options.context ?? (await (0,_store_recipe_folder_js_4/* .recipeFolder */ .z)(options.store, name)),
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store and returns the result; a failure is a result, too.
 * @param build its build id
 * @throws Error only if the signal stopped the work; there is no result then
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os_0.hostname)(), at: new Date().toISOString() });
    try {
        const request = await storedRequest(await (0,_store_builds_js_3/* .findBuild */ .w)(options.store, build), options);
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
/** A failure as a result. It does not judge the image unless evidence is missing or contradicts itself. */
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
/**
 * The versions in the order in which they were active. File times would not show it, because copying and using files
 * changes them.
 */
const historyPath = ({ folder, link }) => (0,node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;
/** The version that the link names. The link is read once and not followed, because its target may move. */
async function activeIn(at) {
    const target = await (0,node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
    return target === "" ? undefined : at.versionOf((0,node_path_1.basename)(target));
}
async function readEvents(at) {
    const bytes = await (0,_files_bounded_js_3/* .readBoundedIfThere */ .L)(historyPath(at), longest, { what: "history" });
    return (0,_store_history_js_6/* .parseHistory */ .i6)(bytes?.toString("utf8") ?? "").events;
}
/**
 * Points the link at a version in one step, and records it in the history. The version must exist.
 * @param useSudo change the link as root, with sudo, in a folder that this user cannot write to; no history is written
 * then
 * @returns the version that was active until now
 * @throws Failure where something other than a link has its name
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
    // If the link was changed by hand, a rollback must return to that version.
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
 * Makes the previously active version active again; if the folder has no history, the next older one.
 * @param versions the existing versions, newest first
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
    // Rolled back beyond everything in the history.
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
/** The images in a folder, newest first; [] if the folder does not exist. */
async function flatVersions(folder) {
    const active = await activeVersion(folder);
    const files = await (0,node_fs_promises_0.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of files) {
        const version = versionOf(file);
        const path = (0,node_path_1.join)(folder, file);
        // Links count, too: in a store, one leads to the image of the published build.
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
 * @throws Failure where there is no such version, or something other than a link has its name
 */
async function switchFlat(folder, version, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = await flatVersions(at);
    if (!versions.some((each) => each.version === version))
        throw missing(at, version, versions);
    return (0,_active_link_js_5/* .activate */ .Yf)(linkIn(at), version, { useSudo });
}
/**
 * Makes the previously active version active again. @returns the version that is active now, and the one before
 * @returns the version that is active now, and the one until then
 */
async function rollbackFlat(folder, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = (await flatVersions(at)).map(({ version }) => version);
    return (0,_active_link_js_5/* .rollBack */ .Fu)(linkIn(at), versions, useSudo);
}
/**
 * Selects the versions to remove so that the active one and `keep` more are left; base images (`scitex-base-v*.sif`)
 * and links are never removed.
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
 * What is no longer needed in a folder of images: files `*.sif.old` and `*.sif.backup.*`, and old versions as in
 * {@link cleanupFlat}. Base images, the active version, links and builds of a store stay.
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
/** @throws Failure unless it is a valid number of versions to keep */
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

64112:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ rememberRecipeFolder),
  z: () => (/* binding */ recipeFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_bounded_js_2 = __webpack_require__(17794);
var _files_inside_js_3 = __webpack_require__(66996);
var _names_js_4 = __webpack_require__(90201);





/** A line in a name's folder: where the recipe's files are, relative to the folder that the store is in. */
const noteOf = (store, name) => (0,node_path_1.join)(store, (0,_names_js_4/* .imageName */ .tO)(name), ".recipe-folder");
/** Longest path that Linux takes. */
const maxPath = 4096;
/** Whether a relative path stays in the folder that it starts from. */
const staysIn = (path) => !(0,node_path_1.isAbsolute)(path) && !path.split("/").includes("..");
/**
 * Remembers in which folder the relative paths of a recipe start, so that later commands need no --context. The lock does
 * not have it, and git ignores it. The folder that the store is in needs no note. For a folder outside of that, none is
 * written: it would contain the names of this machine's folders.
 * @param store its real path
 */
async function rememberRecipeFolder(store, name, context) {
    const path = (0,node_path_1.relative)((0,node_path_1.dirname)(store), await (0,node_fs_promises_0.realpath)(context));
    const note = noteOf(store, name);
    if (path === "" || !staysIn(path) || path.includes("\n"))
        await (0,_files_inside_js_3/* .removeFileInside */ .$E)(store, note);
    else
        await (0,_files_inside_js_3/* .writeFileInside */ .gE)(store, note, `${path}\n`);
}
/**
 * The folder in which the relative paths of a name's recipe start: the remembered one, else the folder that the store
 * is in. What a note says is only believed inside of that, and only where the folder is there.
 * @param store absolute path
 */
async function recipeFolder(store, name) {
    const usual = (0,node_path_1.dirname)(store);
    const bytes = await (0,_files_bounded_js_2/* .readBoundedIfThere */ .L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
    const path = bytes?.toString("utf8").replace(/\n$/, "");
    if (!path || !staysIn(path))
        return usual;
    const [top, found] = await Promise.all([(0,node_fs_promises_0.realpath)(usual), (0,node_fs_promises_0.realpath)((0,node_path_1.join)(usual, path))]).catch(() => []);
    return top !== undefined && found !== undefined && staysIn((0,node_path_1.relative)(top, found)) ? found : usual;
}


})

};
;