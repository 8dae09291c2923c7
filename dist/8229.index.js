export const id = 8229;
export const ids = [8229];
export const modules = {

/***/ 51112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(42482);
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
        const details = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && details.length === 0) {
            equal++;
            continue;
        }
        if (several && item.location !== undefined)
            details.unshift(`at ${item.location}`);
        changes.push({ at: item, change: toChange(ecosystem, old, now, details) });
    }
    changes.sort((a, b) => (0,identity/* byIdentity */.MU)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(identity/* byIdentity */.MU), (item) => groupKey(ecosystem, item));
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
function toChange(ecosystem, old, now, details) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(details.length === 0 ? {} : { detail: details.join("; ") }),
    };
}
/**
 * What tells two packages of one name apart beside the version. `auto`, `installer`, `owner` and `location` do
 * not: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (what, a, b) => {
        if (a !== b)
            result.push(`${what} ${a ?? "none"} → ${b ?? "none"}`);
    };
    const compareKnown = (what, a, b) => {
        if (a !== undefined && b !== undefined)
            compare(what, a, b);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name", old.name, now.name);
    compareKnown("arch", old.arch, now.arch);
    compare("build", old.build, now.build);
    // The version of a git checkout is its commit, that of an unowned file its hash: told already.
    const told = (key) => old[key] === old.version && now[key] === now.version;
    if (!told("commit"))
        compare("commit", old.commit, now.commit);
    if ((old.editable ?? false) !== (now.editable ?? false)) {
        result.push(now.editable ? "now editable" : "no longer editable");
    }
    // The same artifact from another place is the same package: a mirror, a snapshot.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!told("hash"))
        compareKnown("hash", old.hash, now.hash);
    compare("url", old.url, now.url);
    compareKnown("origin", old.origin, now.origin);
    // A new version's source is new as well; only another source of the same version is news.
    if (old.version === now.version)
        compareKnown("source", old.source, now.source);
    return result;
}

// EXTERNAL MODULE: ./lib/lock/floats.js
var lock_floats = __webpack_require__(49639);
;// CONCATENATED MODULE: ./lib/lock/compare.js



const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** What stands for the architecture of an image without a header in which no program tells it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 */
function compareLocks(locked, rebuilt, floats, sides = roundTrip) {
    const reasons = locked.image.arch === rebuilt.image.arch || [locked.image.arch, rebuilt.image.arch].includes(unknownArch)
        ? []
        : [
            `${sides.locked} is for ${locked.image.arch}, ${sides.rebuilt} for ${rebuilt.image.arch}: their packages cannot be the same`,
        ];
    return compareEcosystems(locked.ecosystems, rebuilt.ecosystems, floats, sides, reasons);
}
/**
 * The same without the images' architectures: for packages that were read from a form that does not know them.
 * @param reasons why it can't be judged, as far as the caller knows.
 */
function compareEcosystems(locked, rebuilt, floats, sides = roundTrip, reasons = []) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const result = {
        identical: false,
        judgeable: false,
        reasons: [...reasons],
        ecosystems: {},
        floated: [],
        total: 0,
    };
    const names = [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(identity/* byCodeUnit */.X);
    for (const name of names) {
        const reasons = unjudgeable(name, locked[name], rebuilt[name], sides);
        result.reasons.push(...reasons.filter((reason) => !result.reasons.includes(reason)));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        result.floated.push(...changes.filter((change) => isFloat(name, change.name)));
        result.ecosystems[name] = {
            locked: before.length,
            rebuilt: after.length,
            equal,
            changes: drifts,
        };
        result.total += drifts.length;
    }
    for (const [which, side] of [
        [sides.locked, locked],
        [sides.rebuilt, rebuilt],
    ]) {
        if (!Object.values(side).some((collected) => packagesOf(collected).length > 0)) {
            result.reasons.push(`${which} holds no packages at all: nothing is no evidence`);
        }
    }
    result.judgeable = result.reasons.length === 0;
    result.identical = result.judgeable && result.total === 0;
    return result;
}
function packagesOf(side) {
    return side === undefined || side.status === "absent" ? [] : side.packages;
}
function unjudgeable(ecosystem, locked, rebuilt, sides) {
    const reasons = [];
    for (const [which, side, other] of [
        [sides.locked, locked, rebuilt],
        [sides.rebuilt, rebuilt, locked],
    ]) {
        if (side?.status === "error") {
            reasons.push(`${ecosystem} of ${which} could not be read: ${side.path}: ${side.message}`);
        }
        // Not looked for is not the same as looked for and not found.
        if (side === undefined && other?.status !== "absent") {
            reasons.push(`${ecosystem} was not looked for in ${which}, and the other has it`);
        }
    }
    return reasons;
}


/***/ }),

/***/ 98229:
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
var build = __webpack_require__(86554);
// EXTERNAL MODULE: ./lib/apptainer/install/ensure.js + 4 modules
var ensure = __webpack_require__(35718);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/files/files.js
var files_files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/image/bytes.js
var bytes = __webpack_require__(26477);
// EXTERNAL MODULE: ./lib/image/digest.js + 1 modules
var digest = __webpack_require__(48620);
// EXTERNAL MODULE: ./lib/image/noise.js
var noise = __webpack_require__(68872);
;// CONCATENATED MODULE: ./lib/image/compare.js



const octal = (mode) => mode.toString(8).padStart(4, "0");
/** In what two entries of one path differ, apart from their content. */
function metadataDifferences(a, b) {
    if (a.type !== b.type)
        return [`type ${a.type} → ${b.type}`];
    const how = [];
    if (a.mode !== b.mode)
        how.push(`mode ${octal(a.mode)} → ${octal(b.mode)}`);
    if (a.uid !== b.uid || a.gid !== b.gid)
        how.push(`owner ${a.uid}:${a.gid} → ${b.uid}:${b.gid}`);
    if (a.target !== b.target)
        how.push(`link ${JSON.stringify(a.target)} → ${JSON.stringify(b.target)}`);
    if (String(a.device) !== String(b.device))
        how.push(`device ${a.device} → ${b.device}`);
    return how;
}
/** Of these pairs of files, the paths whose content differs. */
async function differingContents(a, b, pairs) {
    const sizes = (path) => [a.entries.get(path).size, b.entries.get(path).size];
    const sameSize = pairs.map(({ path }) => path).filter((path) => sizes(path)[0] === sizes(path)[1]);
    const [ofA, ofB] = await Promise.all([a.digests(sameSize), b.digests(sameSize)]);
    const differing = pairs.filter(({ path }) => ofA.get(path) === undefined || ofA.get(path) !== ofB.get(path));
    const partly = (tree, which) => new Map(differing.flatMap(({ path, rules }) => {
        const rule = rules[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    }));
    const [normalA, normalB] = await Promise.all([
        (0,digest/* normalisedDigests */.W)(a, partly(a, 0)),
        (0,digest/* normalisedDigests */.W)(b, partly(b, 1)),
    ]);
    return new Set(differing
        .map(({ path }) => path)
        .filter((path) => !normalA.has(path) || normalA.get(path)?.counted !== normalB.get(path)?.counted));
}
/**
 * Where image `b` differs from image `a` in anything that {@link contentDigest} counts: [] exactly where the two
 * digests are the same. In the byte order of the paths.
 */
async function compareTrees(a, b, rules = noise/* noise */.f1) {
    const [findA, findB] = [(0,noise/* noiseFinder */.$P)(rules, a), (0,noise/* noiseFinder */.$P)(rules, b)];
    const found = new Map();
    const pairs = [];
    for (const [path, entry] of a.entries) {
        const other = b.entries.get(path);
        const ruleA = findA(entry);
        const ruleB = other && findB(other);
        // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
        const inA = ruleA?.ignore !== "file";
        const inB = other !== undefined && ruleB?.ignore !== "file";
        if (!inA || !inB) {
            if (inA !== inB)
                found.set(path, [inA ? "missing" : "extra"]);
            continue;
        }
        const how = metadataDifferences(entry, other);
        if (how.length > 0)
            found.set(path, how);
        if (entry.type !== "file" || other.type !== "file")
            continue;
        if (ruleA?.ignore === "content" && ruleB?.ignore === "content")
            continue;
        pairs.push({ path, rules: [ruleA, ruleB] });
    }
    for (const [path, entry] of b.entries) {
        if (!a.entries.has(path) && findB(entry)?.ignore !== "file")
            found.set(path, ["extra"]);
    }
    for (const path of await differingContents(a, b, pairs)) {
        found.set(path, [...(found.get(path) ?? []), "content"]);
    }
    return [...found]
        .map(([path, how]) => ({ path, how: how.join(", "), key: (0,bytes/* byteOrderKey */.CA)(path) }))
        .sort((x, y) => (x.key < y.key ? -1 : 1))
        .map(({ path, how }) => ({ path, how }));
}

// EXTERNAL MODULE: ./lib/image/open.js + 15 modules
var image_open = __webpack_require__(65227);
// EXTERNAL MODULE: ./lib/lock/compare.js + 1 modules
var compare = __webpack_require__(51112);
// EXTERNAL MODULE: ./lib/store/builds.js
var builds = __webpack_require__(82985);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(90370);
// EXTERNAL MODULE: ./lib/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(21414);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(60588);
// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(42895);
;// CONCATENATED MODULE: ./lib/verdict/judge.js


/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (levels/* levels */.y.indexOf(a) > levels/* levels */.y.indexOf(b) ? a : b);
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
    if (!comparison.judgeable)
        return { verdict: "inconclusive", level: undefined, reason: comparison.reasons.join("; ") };
    const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (!comparison.identical) {
        const reason = `${comparison.total} of ${(0,plural/* plural */.L)(total, "package")} came out differently`;
        return { verdict: "unverified", level: undefined, reason };
    }
    const level = sameContent ? "content" : "versions";
    const same = level === "content"
        ? `${(0,plural/* plural */.L)(total, "package")} and all files came out the same`
        : `${(0,plural/* plural */.L)(total, "package")} came out at the same versions`;
    const floats = comparison.floated.length;
    const floated = floats > 0 ? `, ${(0,plural/* plural */.L)(floats, "declared float")} moved` : "";
    if (levels/* levels */.y.indexOf(level) >= levels/* levels */.y.indexOf(required))
        return { verdict: "verified", level, reason: same + floated };
    const count = differingFiles.length;
    const but = count === 0 ? "files differ" : count === 1 ? "1 file differs" : `${count} files differ`;
    return {
        verdict: "unverified",
        level,
        reason: `${same}${floated}, but level ${required} is required and ${but}`,
    };
}

// EXTERNAL MODULE: ./lib/verdict/marker.js + 1 modules
var verdict_marker = __webpack_require__(62396);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var verdict_policy = __webpack_require__(85742);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(40644);
// EXTERNAL MODULE: ./lib/files/digest.js
var files_digest = __webpack_require__(37214);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(56609);
// EXTERNAL MODULE: ./lib/pin/locked-recipe.js + 7 modules
var locked_recipe = __webpack_require__(6647);
// EXTERNAL MODULE: ./lib/recipe/inputs.js + 4 modules
var inputs = __webpack_require__(92628);
// EXTERNAL MODULE: ./lib/recipe/parse.js
var parse = __webpack_require__(44868);
// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(73221);
// EXTERNAL MODULE: ./lib/roundtrip/measure.js + 3 modules
var measure = __webpack_require__(47309);
;// CONCATENATED MODULE: ./lib/roundtrip/evidence.js










/**
 * Reads the files and makes sure that they are of one build and unchanged, and that the lock tells the truth about
 * the image, where that is at hand.
 * @throws Failure("inconclusive") where they are not
 */
async function readEvidence(request, signal) {
    const lockText = (await (0,files_files/* readUserFile */.E1)(request.lock, "lock")).toString("utf8");
    const lockedRecipe = await (0,files_files/* readUserFile */.E1)(request.lockedRecipe, "locked recipe");
    const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(lockText, request.lock), request.lock);
    if ((0,locked_recipe/* readSeal */.KI)(lockedRecipe, request.lockedRecipe) !== (0,files_files/* sha256 */.sc)(lockText)) {
        throw new lib_failure/* Failure */.H("inconclusive", "the lock and the locked recipe do not belong together", {
            why: "the locked recipe was written from a lock with another digest: one of them is of another build, or the lock was edited",
            remedy: "give the files of one build; their names are alike but for the ending",
        });
    }
    if (request.image !== undefined)
        await assertLockMatchesImage(lock, request.image, signal);
    return { lock, lockText, lockedRecipe };
}
/**
 * Holds a lock against its image, read anew: whoever wrote the lock did so where the recipe's own commands ran, and a
 * rebuild that equals a made-up lock proves nothing about this image.
 */
async function assertLockMatchesImage(lock, image, signal) {
    await (0,files_files/* assertUserFile */.OR)(image, "image");
    const file = await (0,files_digest/* imageDigest */.W)(image);
    if (file.sha256 !== lock.image.sha256) {
        throw new lib_failure/* Failure */.H("inconclusive", `${image} is not the image that the lock is of`, {
            why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
            remedy: "give the image that was built together with the lock; download it again if it came over a network",
        });
    }
    const measured = await (0,measure/* measure */.x)(image, signal, file);
    await measured.tree.close();
    const { ecosystems, image: read } = measured;
    const statusOf = (from, name) => from[name]?.status ?? "absent";
    const untrue = [
        ...Object.keys({ ...lock.ecosystems, ...ecosystems })
            .filter((name) => statusOf(lock.ecosystems, name) !== statusOf(ecosystems, name))
            .map((name) => `${name} (${statusOf(ecosystems, name)}, not ${statusOf(lock.ecosystems, name)})`),
        ...Object.values((0,compare/* compareLocks */.S)(lock, { ...lock, ecosystems }, []).ecosystems).flatMap(({ changes }) => changes.map(({ name }) => name)),
        ...(read.arch === lock.image.arch ? [] : [`it is for ${read.arch}`]),
        ...(read.contentDigest === lock.image.contentDigest
            ? []
            : [`its content digest is ${read.contentDigest}`]),
    ];
    if (untrue.length === 0)
        return;
    const more = untrue.length > 5 ? ` and ${untrue.length - 5} more` : "";
    throw new lib_failure/* Failure */.H("inconclusive", `the lock does not tell what is in ${image}`, {
        why: `read anew, the image is not what the lock says in: ${untrue.slice(0, 5).join(", ")}${more}`,
        remedy: "do not trust this lock; build again with this version of stx-container (another one may have written it)",
    });
}
/**
 * Finds the locked recipe's inputs in the context of this machine.
 * @param store absolute path, left out of the inputs
 * @returns paths relative to the context that are not what they were for the build; a rebuild may drift by them
 * @throws Failure("usage") for one that is not there: without it, a failed rebuild would say nothing about the image
 */
async function changedInputs({ lock, lockedRecipe }, request, store) {
    const recipe = (0,template/* substitute */.V2)((0,parse.parseRecipe)(lockedRecipe, request.lockedRecipe), request.buildArgs);
    const { files } = await (0,inputs/* collectInputs */.C)(recipe, request.context, {
        buildArgs: request.buildArgs,
        exclude: [store],
    }).catch((error) => {
        if (!(error instanceof lib_failure/* Failure */.H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new lib_failure/* Failure */.H("usage", message, { why, remedy, place, cause: error });
    });
    return [...new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)])]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort();
}

// EXTERNAL MODULE: ./lib/recipe/edit.js
var edit = __webpack_require__(78075);
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
        if ((await (0,files_files/* sha256File */.Q3)(written).catch(() => "")) === base.imageSha256)
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
            if (build.state === "complete" && (await (0,files_files/* sha256File */.Q3)(build.files.image)) === sha256)
                return build.files.image;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/roundtrip/prepare.js + 7 modules
var prepare = __webpack_require__(95131);
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
    const store = await (0,builds/* openStore */.Ch)(request.store);
    const policy = await (0,verdict_policy/* readPolicy */.T4)(store);
    const files = (0,names/* storeFiles */.Tr)(store, lock.name, lock.ts);
    await (0,files_files/* makeFolder */.fc)(files.folder);
    const changed = await changedInputs(evidence, request, store);
    if (changed.length > 0)
        watcher.note(`files of the context are not those that were built from: ${changed.slice(0, 5).join(", ")}`);
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,ensure.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const scratchAt = (0,prepare/* scratchRoot */.Pb)(store, request.settings.tmp);
    await (0,files_files/* makeFolder */.fc)(scratchAt);
    const scratch = await (0,store_scratch/* openScratch */.j)(scratchAt, `${lock.name}-${lock.ts}-verify`, { store: store, name: lock.name, ts: lock.ts }, (0,prepare/* scratchRemover */.$R)(request.settings));
    let rebuilt;
    let failure;
    try {
        watcher.phase("Rebuilding from the locked recipe");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        const recipe = (0,external_node_path_.join)(scratch.path, "locked.def");
        await (0,promises_.rm)(files.verifyLog, { force: true });
        await (0,files_files/* writeFileAtomic */.Zf)(recipe, await provideParents(evidence.lockedRecipe, lock, request.context, store));
        try {
            const builder = await (0,build/* buildImage */._)({
                apptainer,
                recipe,
                image,
                context: request.context,
                buildArgs: request.buildArgs,
                settings: request.settings,
                scratch: (0,external_node_path_.join)(scratch.path, "build"),
                // The locked recipe's own check reports here instead of failing: the comparison below says more.
                postEnv: { STX_LOCK_CHECK: "report" },
                sourceDateEpoch: lock.inputs.sourceDateEpoch,
                log: files.verifyLog,
                onLine: (line) => watcher.output(line),
                packFast: true,
                ...(signal ? { signal } : {}),
            });
            watcher.phase("Comparing");
            rebuilt = await verify_compare(request, lock, image, builder, policy.floats, signal);
        }
        catch (error) {
            // A locked recipe that no longer builds is drift; a network or a disk that fails says nothing.
            if (!(error instanceof lib_failure/* Failure */.H))
                throw error;
            const placed = error.withPath(recipe, request.lockedRecipe);
            if (placed.kind !== "failed")
                throw placed;
            failure = placed;
        }
        const { verdict, level, ...judged } = judge(rebuilt, failure, stricterLevel(request.requiredLevel, policy["required-level"]));
        const reason = judged.reason + (request.image === undefined ? withoutImage : "");
        const [marker, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
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
        // The old marker goes last: a full disk loses nothing. Cut off in between, both are there: that is never a pass.
        await (0,files_files/* writeFileAtomic */.Zf)(marker, text);
        await (0,promises_.rm)(opposite, { force: true });
        const event = { event: verdict, ts: lock.ts, at: new Date().toISOString(), marker: (0,files_files/* sha256 */.sc)(text) };
        await (0,builds/* appendHistory */.b8)(store, lock.name, event);
        if (verdict === "verified" && request.image && (await isSameFile(request.image, files.image))) {
            const published = await (0,builds/* publishVerified */.M9)(store, lock.name, lock.ts);
            if (!published)
                watcher.note(`a newer verified build of ${lock.name} stays the published one`);
        }
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
        await scratch.close();
    }
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
    const measured = await (0,measure/* measure */.x)(image, signal);
    const comparison = (0,compare/* compareLocks */.S)(lock, { ...lock, image: measured.image, ecosystems: measured.ecosystems }, floats);
    const sameContent = measured.image.contentDigest === lock.image.contentDigest;
    if (sameContent || request.image === undefined)
        return { builder, measured, comparison, sameContent, differingFiles: [] };
    const original = await (0,image_open/* openImage */.U)(request.image);
    try {
        const differing = await compareTrees(original, measured.tree);
        return {
            builder,
            measured,
            comparison,
            sameContent,
            differingFiles: differing.map(({ path, how }) => `${path} (${how})`),
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
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
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
            ...(facts.previous ? { previous: (0,files_files/* sha256 */.sc)(facts.previous) } : {}),
        },
        subjects: {
            image: { name: `${stem}.sif`, sha256: lock.image.sha256 },
            lock: { name: `${stem}.lock`, sha256: (0,files_files/* sha256 */.sc)(evidence.lockText) },
            lockedRecipe: { name: `${stem}.def`, sha256: (0,files_files/* sha256 */.sc)(evidence.lockedRecipe) },
            recipe: { name: `${stem}.rough.def`, sha256: lock.recipe.sha256 },
        },
        policyDigest: facts.policyDigest,
        verifiedAt: now,
        version: version/* version */.r,
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : "",
    });
}


/***/ })

};
