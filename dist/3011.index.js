"use strict";
exports.id = 3011;
exports.ids = [3011];
exports.modules = {

/***/ 47182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isCacheAllowed),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ compareEcosystems),
  qJ: () => (/* binding */ compareImages),
  Ss: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/identity.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var lock_floats = __webpack_require__(62816);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/stages.js
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


/***/ }),

/***/ 77908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds have the names that ours have; beside the link at the top it keeps one in the
 * image's folder, from which its users boot. Before that it kept images flat, with a link `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Points the link in an image's folder at a build, too, where there is one. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images that lie flat in a store, by name; [] where there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file) });
    }
    return found;
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66996);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77908);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBy */ .Qv)(name, target) !== "";
/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
function assertPublishable(store, name) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
    const isNewer = published && published.ts > ts && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledBack */ .Gm)(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSymlinkInside */ .q$)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


/***/ })

};
;