export const id = 3888;
export const ids = [3888];
export const modules = {

/***/ 50494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./lib/ecosystems/order.js
var order = __webpack_require__(87309);
// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(64109);
;// CONCATENATED MODULE: ./lib/lock/changes.js


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
 * What tells two packages of one name apart beside the version. `auto`, `installer`, `owner` and `location` do
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

// EXTERNAL MODULE: ./lib/lock/floats.js
var lock_floats = __webpack_require__(42688);
;// CONCATENATED MODULE: ./lib/lock/compare.js



/** What stands for the architecture of an image without a header in which no program tells it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 *
 * Only what both sides read by the same version of a reader is compared; the rest stands under `notCompared`. Where the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's writer knows cannot speak against
 * the lock.
 */
function compareLocks(locked, rebuilt, floats) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const split = splitByReaders(locked.ecosystems, rebuilt.ecosystems, readers);
    return compareRead(split.comparable(locked.ecosystems), split.comparable(rebuilt.ecosystems), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], split.notCompared);
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const [before, after] = [readers.locked[ecosystem], readers.rebuilt[ecosystem]];
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

/***/ 13888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/apptainer/build.js + 2 modules
var build = __webpack_require__(70932);
// EXTERNAL MODULE: ./lib/apptainer/install/ensure.js + 3 modules
var ensure = __webpack_require__(32721);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/files/digest.js
var digest = __webpack_require__(5231);
// EXTERNAL MODULE: ./lib/files/inside.js
var inside = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/files/log.js
var log = __webpack_require__(46989);
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(26465);
// EXTERNAL MODULE: ./lib/image/bytes.js
var bytes = __webpack_require__(18734);
// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/image/facets.js + 21 modules
var facets = __webpack_require__(86629);
// EXTERNAL MODULE: ./lib/image/noise.js
var noise = __webpack_require__(39687);
// EXTERNAL MODULE: ./lib/image/normalised.js
var normalised = __webpack_require__(98475);
// EXTERNAL MODULE: ./lib/image/renamed.js
var renamed = __webpack_require__(98155);
;// CONCATENATED MODULE: ./lib/image/compare.js






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
    const [before, after] = [new Map((0,facets/* countedXattrs */.ps)(a)), new Map((0,facets/* countedXattrs */.ps)(b))];
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
    if ((0,facets/* countedTime */.u8)(a, ruleA, rules) !== (0,facets/* countedTime */.u8)(b, ruleB, rules)) {
        const [before, after] = [a, b].map(({ mtime }) => String((0,facets/* clamped */.j9)(mtime, rules.epoch)));
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
    const partly = (tree, which) => (0,image_digest/* partialRules */.Th)(new Map(differing.flatMap(({ path, rules: both }) => {
        const rule = both[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    })));
    const [normalA, normalB] = await Promise.all([
        (0,normalised/* normalisedDigests */.W)(a, partly(a, 0), rules),
        (0,normalised/* normalisedDigests */.W)(b, partly(b, 1), rules),
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
    const rules = (0,facets/* settled */.gu)(given);
    const [a, b] = [imageA, imageB].map((image) => (0,renamed/* renamedTree */.F)(image, rules.renamings).tree);
    const find = [a, b].map((tree) => (0,noise/* noiseFinder */.$P)(rules.rules, tree, rules.version));
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
    const keyed = found.map((one) => ({ one, key: (0,bytes/* byteOrderKey */.CA)(one.path) }));
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

// EXTERNAL MODULE: ./lib/image/open.js + 22 modules
var image_open = __webpack_require__(53165);
// EXTERNAL MODULE: ./lib/lock/compare.js + 1 modules
var compare = __webpack_require__(50494);
// EXTERNAL MODULE: ./lib/pin/driver.js
var driver = __webpack_require__(42473);
// EXTERNAL MODULE: ./lib/store/history.js
var store_history = __webpack_require__(31597);
// EXTERNAL MODULE: ./lib/store/name-lock.js
var name_lock = __webpack_require__(30720);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(70073);
// EXTERNAL MODULE: ./lib/store/open.js
var store_open = __webpack_require__(54805);
// EXTERNAL MODULE: ./lib/store/publish.js
var publish = __webpack_require__(81690);
;// CONCATENATED MODULE: ./lib/store/record-verdict.js



/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict goes after the new one
 * is there: a full disk loses nothing, and where it is cut off in between both are there, which is never a pass. Call
 * it under the name's lock.
 * @returns absolute path of the marker
 */
async function recordVerdict(store, files, { name, ts, verdict, marker }, now = new Date()) {
    const [path, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
    await (0,inside/* writeFileInside */.gE)(store, path, marker);
    await (0,inside/* removeFileInside */.$E)(store, opposite);
    await (0,store_history/* appendHistory */.b8)(store, name, { event: verdict, ts, at: now.toISOString(), marker: (0,digest/* sha256 */.sc)(marker) });
    return path;
}

// EXTERNAL MODULE: ./lib/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(38734);
// EXTERNAL MODULE: ./lib/verdict/judge.js
var judge = __webpack_require__(25670);
// EXTERNAL MODULE: ./lib/verdict/marker.js + 1 modules
var verdict_marker = __webpack_require__(70112);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var verdict_policy = __webpack_require__(94091);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/files/user-files.js
var user_files = __webpack_require__(32086);
// EXTERNAL MODULE: ./lib/image/file-digest.js
var file_digest = __webpack_require__(13108);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(96777);
// EXTERNAL MODULE: ./lib/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(43353);
;// CONCATENATED MODULE: ./lib/lock/readers.js

/**
 * Ecosystems that the program named in a lock read, and that the lock does not name among its readers. A program
 * writes down all of its readers: such a lock was edited, to leave packages out of what is compared.
 */
function missingReaders({ writer }) {
    return ecosystems/* ecosystems */.uU
        .filter(({ id, since }) => writer.readers[id] === undefined && compareVersions(since, writer.program) <= 0)
        .map(({ id }) => id);
}
/** Orders versions of this program, "1.2.3"; a pre-release counts as its release. */
function compareVersions(a, b) {
    const [x, y] = [a, b].map((version) => version.split(/[-+]/)[0].split(".").map(Number));
    return x.map((part, i) => part - (y[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

// EXTERNAL MODULE: ./lib/pin/seal.js
var seal = __webpack_require__(69066);
// EXTERNAL MODULE: ./lib/recipe/inputs.js + 4 modules
var inputs = __webpack_require__(61650);
// EXTERNAL MODULE: ./lib/recipe/parse.js
var parse = __webpack_require__(34457);
// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(12066);
// EXTERNAL MODULE: ./lib/roundtrip/measure.js + 2 modules
var measure = __webpack_require__(25956);
// EXTERNAL MODULE: ./lib/roundtrip/writer.js
var writer = __webpack_require__(2472);
;// CONCATENATED MODULE: ./lib/roundtrip/evidence.js













/**
 * Reads the files and makes sure that they are of one build and unchanged, and that the lock matches the image, where
 * that is available.
 * @throws Failure("inconclusive") where they are not
 */
async function readEvidence(request, signal) {
    const lockText = (await (0,user_files/* readUserFile */.E)(request.lock, "lock")).toString("utf8");
    const lockedRecipe = await (0,user_files/* readUserFile */.E)(request.lockedRecipe, "locked recipe");
    const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(lockText, request.lock), request.lock);
    if ((0,seal/* readSeal */.KI)(lockedRecipe, request.lockedRecipe) !== (0,digest/* sha256 */.sc)(lockText)) {
        throw new lib_failure/* Failure */.H("inconclusive", "the lock and the locked recipe do not belong together", {
            why: "the locked recipe was written from a lock with another digest: one of them is of another build, or the lock was edited",
            remedy: "give the files of one build; their names are alike but for the ending",
        });
    }
    const missing = missingReaders(lock);
    if (missing.length > 0) {
        throw new lib_failure/* Failure */.H("inconclusive", `the lock ${request.lock} was edited`, {
            code: "lock-lacks-readers",
            why: `stx-container ${lock.writer.program} reads ${missing.join(", ")}, and the lock does not say by which version of the reader`,
            remedy: "restore the file as it was written, or build again to get a new lock",
            place: { path: request.lock },
        });
    }
    const unchecked = request.image === undefined ? undefined : await assertLockMatchesImage(lock, request.image, signal);
    return { lock, lockText, lockedRecipe, unchecked };
}
/**
 * Checks a lock against its image, read again: the lock was written where the recipe's own commands ran, and a rebuild
 * that equals a made-up lock proves nothing about this image. What another version of this program wrote in another way
 * is left out, and returned.
 */
async function assertLockMatchesImage(lock, image, signal) {
    await (0,user_files/* assertUserFile */.O)(image, "image");
    const file = await (0,file_digest/* imageDigest */.W)(image);
    if (file.sha256 !== lock.image.sha256) {
        throw new lib_failure/* Failure */.H("inconclusive", `${image} is not the image of this lock`, {
            code: "lock-of-other-image",
            why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
            remedy: "give the image that was built together with the lock; download it again if it came over a network",
        });
    }
    const { contentRules } = lock.writer;
    const measured = await (0,measure/* measure */.x)(image, signal, {
        known: file,
        contentRules,
        epoch: lock.inputs.sourceDateEpoch,
    });
    await measured.tree.close();
    const comparison = (0,compare/* compareLocks */.S)(lock, { ...measured, writer: writer/* writer */.K }, []);
    const sameRules = measured.contentRules === contentRules;
    const different = [
        ...Object.values(comparison.ecosystems).flatMap(({ changes }) => changes.map(({ name }) => name)),
        ...statusChanges(lock, measured.ecosystems, comparison.notCompared),
        ...(measured.image.arch === lock.image.arch ? [] : [`it is for ${measured.image.arch}`]),
        ...(!sameRules || measured.image.contentDigest === lock.image.contentDigest
            ? []
            : [`its content digest is ${measured.image.contentDigest}`]),
    ];
    if (different.length > 0) {
        const more = different.length > 5 ? ` and ${different.length - 5} more` : "";
        throw new lib_failure/* Failure */.H("inconclusive", `the lock does not match the image ${image}`, {
            code: "lock-not-of-image",
            why: `reading the image again gives something else for: ${different.slice(0, 5).join(", ")}${more}`,
            remedy: "do not trust this lock; build again to get a new one",
        });
    }
    return { ecosystems: comparison.notCompared, ...(sameRules ? {} : { contentRules }) };
}
/** Ecosystems that both read in the same way, and of which one says present and the other absent, or an error. */
function statusChanges(lock, now, notCompared) {
    const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
    const statusOf = (from, name) => from[name]?.status ?? "absent";
    return Object.keys({ ...lock.ecosystems, ...now })
        .filter((name) => !left.has(name) && statusOf(lock.ecosystems, name) !== statusOf(now, name))
        .map((name) => `${name} (${statusOf(now, name)}, not ${statusOf(lock.ecosystems, name)})`);
}
/** Header keys that only say where a bootstrap agent fetches packages; the versions of these are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
/** Names of build arguments that are given another value than the build had, and decide about more than a mirror. */
function changedArguments(lock, recipe, given) {
    const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : []))));
    const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(text));
    return Object.keys(given)
        .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
        .sort();
}
/**
 * Makes sure that the rebuild gets what the build got: the same files of the context and the same build arguments,
 * but for those that only name a mirror. Of anything else a rebuild says nothing about this build.
 * @param store absolute path, left out of the inputs
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
async function assertSameContext({ lock, lockedRecipe }, request, store) {
    const parsed = (0,parse.parseRecipe)(lockedRecipe, request.lockedRecipe);
    const argumentNames = changedArguments(lock, parsed, request.buildArgs);
    if (argumentNames.length > 0) {
        throw new lib_failure/* Failure */.H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
            code: "build-arguments-differ",
            why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
            remedy: "leave these arguments out: the locked recipe has the values of the build",
        });
    }
    const { files } = await (0,inputs/* collectInputs */.C)((0,template/* substitute */.V2)(parsed, request.buildArgs), request.context, {
        buildArgs: request.buildArgs,
        exclude: [store],
    }).catch((error) => {
        if (!(error instanceof lib_failure/* Failure */.H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new lib_failure/* Failure */.H("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
    });
    const changed = [...new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)])]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort();
    if (changed.length === 0)
        return;
    const more = changed.length > 5 ? ` and ${changed.length - 5} more` : "";
    throw new lib_failure/* Failure */.H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
        code: "context-differs",
        why: `changed, new or missing: ${changed.slice(0, 5).join(", ")}${more}`,
        remedy: "restore these files, name another folder with --context, or build again",
    });
}

// EXTERNAL MODULE: ./lib/recipe/edit.js
var edit = __webpack_require__(10876);
// EXTERNAL MODULE: ./lib/store/builds.js
var builds = __webpack_require__(38232);
;// CONCATENATED MODULE: ./lib/roundtrip/parents.js






/**
 * The locked recipe with its local base images found by digest: a definition file can name a SIF by its path
 * only, and the path may not hold on this machine or may hold another image by now.
 *
 * @returns the same bytes where every base is where the recipe says
 * @throws Failure("usage") when a base image is nowhere in the store
 */
async function provideParents(lockedRecipe, lock, context, store) {
    const recipe = (0,parse.parseRecipe)(lockedRecipe, "the locked recipe");
    const edits = [];
    for (const base of lock.bases) {
        const stage = recipe.stages[base.stage];
        if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage)
            continue;
        const written = (0,external_node_path_.resolve)(context, base.written);
        if ((await (0,digest/* sha256File */.Q3)(written).catch(() => "")) === base.imageSha256)
            continue;
        const found = await findImage(store, base.imageSha256);
        if (!found) {
            throw new lib_failure/* Failure */.H("usage", `the base image ${base.written} is missing`, {
                why: `neither ${written} nor any image in ${store} has the sha256 ${base.imageSha256}`,
                remedy: "put the base image that this one was built on there, or name its store with --store",
            });
        }
        edits.push((0,edit/* replaceHeader */.As)(recipe, stage, "from", found));
    }
    return edits.length > 0 ? (0,edit/* editRecipe */.d9)(recipe, edits) : lockedRecipe;
}
async function findImage(store, sha256) {
    for (const name of await (0,builds/* listNames */.Zv)(store)) {
        for (const build of await (0,builds/* listBuilds */.YF)(store, name)) {
            if (build.state === "complete" && (await (0,digest/* sha256File */.Q3)(build.files.image)) === sha256)
                return build.files.image;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/roundtrip/prepare.js
var prepare = __webpack_require__(41644);
// EXTERNAL MODULE: ./lib/roundtrip/vault.js
var vault = __webpack_require__(53183);
;// CONCATENATED MODULE: ./lib/roundtrip/verify.js






























/**
 * Steps 4 and 5 of the round trip: rebuilds from the locked recipe alone in a clean scratch, compares what came
 * out with the lock, writes the verdict as a marker bound to exactly these files, and publishes a verified build.
 *
 * @throws Failure("infrastructure") when the rebuild could not run, here or at all; a marker that is there stays as it is
 * @throws Failure("inconclusive") when the files do not belong together
 */
async function verify(request, watcher, signal) {
    watcher.phase("Checking that the files belong together");
    const evidence = await readEvidence(request, signal);
    const { lock } = evidence;
    assertSameMachine(lock, (0,arch/* hostArch */.L)());
    const store = await (0,store_open/* openStore */.C)(request.store);
    const policy = await (0,verdict_policy/* readPolicy */.T4)(store);
    const files = (0,names/* storeFiles */.Tr)(store, lock.name, lock.ts);
    await (0,inside/* makeFolderInside */.Vh)(store, files.folder);
    await assertVerdictWritable(store, lock.name, files, request.image);
    await assertSameContext(evidence, request, store);
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,ensure.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    await (0,inside/* removeFileInside */.$E)(store, files.verifyLog);
    const scratch = await (0,store_scratch/* openScratch */.jd)({
        store,
        tmp: request.settings.tmp,
        purpose: `${lock.name}-${lock.ts}-verify`,
        serves: { store, name: lock.name, ts: lock.ts },
        remove: (0,prepare/* scratchRemover */.$)(request.settings),
        release: await (0,name_lock/* withNameLock */.nh)(store, lock.name, () => (0,name_lock/* holdBuild */.cz)(store, lock.name, lock.ts)),
        note: (text) => watcher.note(text),
    });
    let rebuilt;
    let failure;
    const replay = await (0,vault/* replayOf */.X8)(request.vault, lock, store, watcher);
    try {
        watcher.phase("Rebuilding from the locked recipe");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        const recipe = (0,external_node_path_.join)(scratch.path, "locked.def");
        const parented = await provideParents(evidence.lockedRecipe, lock, request.context, store);
        await (0,inside/* writeNewFileInside */.q0)(scratch.path, recipe, (0,driver/* reportDifferences */.RU)(parented));
        try {
            const builder = await (0,log/* withLog */.X)(store, files.verifyLog, (log) => (0,build/* buildImage */._w)({
                apptainer,
                recipe,
                image,
                context: request.context,
                buildArgs: request.buildArgs,
                settings: request.settings,
                scratch: (0,external_node_path_.join)(scratch.path, "build"),
                postEnv: {},
                sourceDateEpoch: lock.inputs.sourceDateEpoch,
                log,
                onLine: (line) => watcher.output(line),
                packFast: true,
                ...(replay ? { network: replay.network } : {}),
                ...(signal ? { signal } : {}),
            }));
            watcher.phase("Comparing");
            rebuilt = await verify_compare(request, lock, image, builder, policy.floats, signal);
        }
        catch (error) {
            // A locked recipe that no longer builds is drift; a network or a disk that fails says nothing.
            if (!(error instanceof lib_failure/* Failure */.H))
                throw error;
            const placed = error.withPath(recipe, request.lockedRecipe);
            (0,vault/* assertComplete */.Q9)(replay);
            if (placed.kind !== "failed")
                throw placed;
            failure = placed;
        }
        const { verdict, level, ...judged } = (0,judge/* judge */.S)(rebuilt, failure, (0,judge/* stricterLevel */.z)(request.requiredLevel, policy["required-level"]));
        // Where the vault lacked something, only the same content shows that it did not matter.
        if (verdict !== "verified" || level === "versions")
            (0,vault/* assertComplete */.Q9)(replay);
        const reason = judged.reason + (request.image === undefined ? withoutImage : "");
        const marker = verdict === "verified" ? files.verified : files.unverified;
        const previous = (await bytesOf(files.verified)) ?? (await bytesOf(files.unverified));
        const text = (0,verdict_marker/* formatMarker */.gJ)(markerOf({
            request,
            evidence,
            rebuilt,
            verdict,
            level,
            reason,
            previous,
            floats: policy.floats,
            policyDigest: (0,verdict_policy/* policyDigest */.p1)(policy),
            maxAgeDays: policy["max-age-days"],
        }));
        await (0,name_lock/* withNameLock */.nh)(store, lock.name, async () => {
            await recordVerdict(store, files, { name: lock.name, ts: lock.ts, verdict, marker: text });
            if (verdict !== "verified" || !request.image || !(await isSameFile(request.image, files.image)))
                return;
            const why = await (0,publish/* publishVerified */.M9)(store, lock.name, lock.ts);
            if (why)
                watcher.note(`${lock.name}-${lock.ts} was not published: ${why}`);
        });
        return {
            name: lock.name,
            ts: lock.ts,
            verdict,
            level,
            reason,
            comparison: rebuilt?.comparison,
            differingFiles: rebuilt?.differingFiles ?? [],
            marker,
            log: files.verifyLog,
        };
    }
    finally {
        await rebuilt?.measured.tree.close();
        await replay?.close();
        await scratch.close();
    }
}
/** Says before the rebuild, not after it, that what it leads to cannot be written. */
async function assertVerdictWritable(store, name, files, image) {
    const { verified, unverified, verifyLog } = files;
    await (0,inside/* assertWritableInside */.$g)(store, [verified, unverified, verifyLog, (0,store_history/* historyFile */.p2)(store, name)]);
    if (image !== undefined && (await isSameFile(image, files.image)))
        await (0,publish/* assertPublishable */.M2)(store, name);
}
/**
 * A rebuild on a machine of another architecture gives another image, or none: that says nothing about this one.
 * @param arch this machine's, as OCI spells it
 */
function assertSameMachine({ image, builder }, arch) {
    // An image of another architecture than its builder's came by emulation, which this machine may have, too.
    if (arch === image.arch || arch === builder.arch)
        return;
    throw new lib_failure/* Failure */.H("infrastructure", `this machine cannot rebuild an image for ${image.arch}`, {
        why: `it is ${arch}, the image was built on ${builder.arch}`,
        remedy: `verify on a machine (or runner) that is ${builder.arch}`,
    });
}
/** Added to the reason where only the lock tells what the image was. */
const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";
async function verify_compare(request, lock, image, builder, floats, signal) {
    const measured = await (0,measure/* measure */.x)(image, signal, {
        contentRules: lock.writer.contentRules,
        epoch: lock.inputs.sourceDateEpoch,
    });
    const comparison = (0,compare/* compareLocks */.S)(lock, { writer: writer/* writer */.K, image: measured.image, ecosystems: measured.ecosystems }, floats);
    const sameContent = measured.contentRules === lock.writer.contentRules &&
        measured.image.contentDigest === lock.image.contentDigest;
    if (sameContent || request.image === undefined)
        return { builder, measured, comparison, sameContent, differingFiles: [] };
    const original = await (0,image_open/* openImage */.U)(request.image);
    try {
        const differing = await compareTrees(original, measured.tree, {
            version: measured.contentRules,
            epoch: lock.inputs.sourceDateEpoch,
        });
        return {
            builder,
            measured,
            comparison,
            // Without the rules that the lock was written under, the trees themselves still say it.
            sameContent: measured.contentRules !== lock.writer.contentRules && differing.length === 0,
            differingFiles: describeDifferences(differing),
        };
    }
    finally {
        await original.close();
    }
}
const bytesOf = (path) => (0,promises_.readFile)(path).catch(() => undefined);
const isSameFile = async (a, b) => (await (0,promises_.realpath)(a).catch(() => a)) === (await (0,promises_.realpath)(b).catch(() => b));
function markerOf(facts) {
    const { request, evidence, rebuilt } = facts;
    const { lock } = evidence;
    const now = new Date();
    const stem = `${lock.name}-${lock.ts}`;
    return (0,verdict_marker/* makeMarker */.N)({
        verdict: facts.verdict,
        evidence: {
            name: lock.name,
            ts: lock.ts,
            ...(facts.level ? { level: facts.level } : {}),
            reason: facts.reason,
            inputsDigest: lock.inputs.digest,
            overrides: request.buildArgs,
            ...(rebuilt ? { rebuiltImage: rebuilt.measured.image.sha256, rebuilder: rebuilt.builder } : {}),
            ecosystems: rebuilt ? (0,verdict_marker/* countPackages */.Dp)(rebuilt.comparison) : {},
            floated: rebuilt?.comparison.floated.length ?? 0,
            unlocked: lock.unlocked.length,
            builder: lock.builder,
            floats: facts.floats,
            ...(facts.maxAgeDays
                ? { notAfter: new Date(now.getTime() + facts.maxAgeDays * 86_400_000).toISOString() }
                : {}),
            ...(facts.previous ? { previous: (0,digest/* sha256 */.sc)(facts.previous) } : {}),
        },
        subjects: {
            image: { name: `${stem}.sif`, sha256: lock.image.sha256 },
            lock: { name: `${stem}.lock`, sha256: (0,digest/* sha256 */.sc)(evidence.lockText) },
            lockedRecipe: { name: `${stem}.def`, sha256: (0,digest/* sha256 */.sc)(evidence.lockedRecipe) },
            recipe: { name: `${stem}.rough.def`, sha256: lock.recipe.sha256 },
        },
        policyDigest: facts.policyDigest,
        verifiedAt: now,
        version: version/* version */.r,
        runUrl: request.runUrl ?? "",
    });
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




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

/***/ 31597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** What happened to the builds of a name, oldest first; [] where nothing is known. A line that was cut off says nothing. */
async function readHistory(store, name) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(historyFile(store, name), "utf8").catch(() => "");
    const events = [];
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if ([event.event, event.ts, event.at].every((value) => typeof value === "string"))
                events.push(event);
        }
        catch {
            // Cut off by a crash.
        }
    }
    // Two branches that were merged bring their lines in either order.
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const last = (await readHistory(store, name)).findLast((event) => event.ts === ts && event.marker !== undefined);
    return last?.marker === undefined ? undefined : { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 81690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28507);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38232);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3956);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31597);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70073);





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

/***/ 25670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   z: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1979);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46505);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54394);



/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(b) ? a : b);
/**
 * The verdict, from what was found.
 * @param rebuilt undefined where the locked recipe does not build
 * @param failure why it does not
 * @param required the level to reach, else it is unverified
 */
function judge(rebuilt, failure, required) {
    if (!rebuilt) {
        const reason = `the locked recipe does not build: ${failure?.why ?? failure?.message}`;
        return { verdict: "unverified", level: undefined, reason };
    }
    const { comparison, sameContent, differingFiles } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const open = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (open.length > 0) {
        const reason = open.map((each) => (0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(each)).join("; ");
        return { verdict: "inconclusive", level: undefined, reason };
    }
    const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (comparison.total > 0) {
        const reason = `${comparison.total} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} came out differently`;
        return { verdict: "unverified", level: undefined, reason };
    }
    const level = sameContent ? "content" : "versions";
    const same = level === "content"
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} and all files came out the same`
        : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, "package")} came out at the same versions`;
    const floats = comparison.floated.length;
    const floated = floats > 0 ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(floats, "declared float")} moved` : "";
    if (_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.indexOf(required))
        return { verdict: "verified", level, reason: same + floated };
    const count = differingFiles.length;
    const but = count === 0 ? "files differ" : count === 1 ? "1 file differs" : `${count} files differ`;
    return {
        verdict: "unverified",
        level,
        reason: `${same}${floated}, but level ${required} is required and ${but}`,
    };
}


/***/ })

};
