"use strict";
exports.id = 5953;
exports.ids = [5953];
exports.modules = {

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
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
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chainOf)
/* harmony export */ });
/** The chain of a build, from its name's history. Lines may come in any order, and twice: git merges them by union. */
function chainOf(events, ts) {
    const verdicts = new Map();
    const succeeded = new Set();
    const heads = () => [...verdicts.keys()].filter((digest) => !succeeded.has(digest)).sort();
    for (const { ts: of, event, at, marker, previous } of events) {
        if (of !== ts || marker === undefined || verdicts.has(marker))
            continue;
        // Before 0.2.0 a line did not name what it succeeds: it succeeds all that is before it.
        const before = previous ?? heads();
        verdicts.set(marker, { verdict: event, at, previous: before });
        for (const digest of before)
            succeeded.add(digest);
    }
    return {
        heads: heads(),
        verdicts,
        missing: [...succeeded].filter((digest) => !verdicts.has(digest)).sort(),
    };
}


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ currentKey),
/* harmony export */   n: () => (/* binding */ fromFirstConfig)
/* harmony export */ });
/** Keys of 0.1.0's configuration, and today's. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


/***/ }),

/***/ 98193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   PX: () => (/* binding */ oldDays),
/* harmony export */   p0: () => (/* binding */ checkDemands),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



/** When a verdict expires, by itself or by the policy; undefined where it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How far the clocks of two machines may be apart. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on an answer says how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy asks of a verdict that is right in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** A policy that was in force and is gone must not become the defaults. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration than today's");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


/***/ }),

/***/ 77202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkBuild),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/agreement.js

/** What the lock holds of one ecosystem. */
function lockedCount(lock, id) {
    const found = lock.ecosystems[id];
    return found === undefined || found.status === "absent" ? 0 : found.packages.length;
}
/** In which fields that both have lock and marker disagree, each in a sentence. */
function disagreements(lock, { evidence, subjects }) {
    const found = [];
    const compare = (what, inMarker, inLock) => {
        if ((0,canonical_json/* canonicalJson */.d)(inMarker ?? null) !== (0,canonical_json/* canonicalJson */.d)(inLock ?? null))
            found.push(`${what}: ${brief(inMarker)} in the marker, ${brief(inLock)} in the lock`);
    };
    compare("recipe", subjects.recipe, lock.recipe.sha256);
    if (subjects.image !== undefined)
        compare("image", subjects.image, lock.image.sha256);
    if (evidence.level === "bytes")
        compare("bytes of the rebuild", evidence.rebuilt?.sha256, lock.image.canonical && lock.image.sha256);
    compare("builder", evidence.builder, lock.builder);
    compare("floats", [...evidence.floats].sort(), [...lock.floats].sort());
    compare("unlocked inputs", evidence.unlocked, lock.unlocked.length);
    if (evidence.contentDigest !== undefined) {
        compare("content digest", evidence.contentDigest, lock.image.contentDigest);
        compare("canonical digest", evidence.canonicalDigest, lock.image.canonicalDigest);
        compare("writer", evidence.writers?.lock, lock.writer);
    }
    const left = new Set(evidence.notCompared.map(({ ecosystem }) => ecosystem));
    for (const id of new Set([...Object.keys(lock.ecosystems), ...Object.keys(evidence.ecosystems)]))
        if (!left.has(id))
            compare(`packages of ${id}`, evidence.ecosystems[id]?.locked ?? 0, lockedCount(lock, id));
    return found;
}
function brief(value) {
    const text = value === undefined ? "nothing" : typeof value === "string" ? value : (0,canonical_json/* canonicalJson */.d)(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
/** Checks every field that lock and marker share. */
function checkAgreement(lock, marker, findings) {
    const { evidence } = marker;
    const { name, ts } = evidence;
    if (lock.name !== name || lock.ts !== ts)
        findings.contradict("lock-of-other-build", `the lock is that of ${lock.name}-${lock.ts}, not of ${name}-${ts}`);
    for (const text of disagreements(lock, marker))
        findings.contradict("lock-contradicts-marker", `lock and marker disagree on ${text}`);
    const sameRules = evidence.writers === undefined || evidence.writers.lock.inputs === evidence.writers.verifier.inputs;
    if (sameRules && evidence.inputsDigest !== lock.inputs.digest)
        findings.refuse("inputs-differ", "lock and marker name different inputs");
    for (const [id, found] of Object.entries(lock.ecosystems))
        if (found.status === "error")
            findings.contradict("lock-incomplete", `${id} of the image could not be read: ${found.path}: ${found.message}`);
    if (lock.image.unaccounted?.length)
        findings.contradict("lock-incomplete", `the image has what no reader looked at: ${lock.image.unaccounted.map(({ what }) => what).join(", ")}`);
}

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/answer.js

/** Collects what the gate finds. */
class Findings {
    refusals = [];
    notes = [];
    isContradictory = false;
    #again;
    /** @param buildId of the build, for remedies */
    constructor(buildId) {
        this.#again = `stx-container verify ${buildId}`;
    }
    refuse(code, text, remedy = this.#again) {
        this.refusals.push({ code, text, remedy });
    }
    /** What is there contradicts itself or cannot be read: that is no evidence either way. */
    contradict(code, text, remedy) {
        this.isContradictory = true;
        this.refuse(code, text, remedy);
    }
    /** A file that could not be read, as its failure says. @throws what is no failure of a file */
    unreadable(error, code) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const { message, why, remedy } = error;
        this.contradict(error.code ?? code, why ? `${message}: ${why}` : message, remedy);
    }
    note(code, text) {
        this.notes.push({ code, text });
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/chain.js
var verdict_chain = __webpack_require__(8156);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-chain.js

/** Whether a marker is the last verdict that was written; which that is, the links of the history say, not clocks. */
function checkChain({ digest, evidence, format }, { chain, history }, files, policy, findings) {
    if (files.history === undefined) {
        findings.note("no-history", "later verdicts were not checked: these files come without a history");
        if (policy.require_verified)
            findings.refuse("history-missing", "whether a later verdict was written is not known: these files come without a history", "check the build in its store, or bring history.jsonl with it");
        return;
    }
    if (!history) {
        findings.contradict("history-missing", `there is no history ${files.history}`);
        return;
    }
    const line = chain.verdicts.get(digest);
    const damaged = history.damaged.find(({ text }) => text.includes(evidence.ts));
    if (damaged)
        findings.contradict("history-damaged", `line ${damaged.line} of ${files.history} cannot be read`);
    if (!line) {
        findings.contradict(chain.verdicts.size > 0 ? "replayed" : "history-lacks-marker", chain.verdicts.size > 0
            ? "the marker is not one that the history has: another verdict was written here"
            : "the history does not have this marker");
        return;
    }
    if (chain.missing.length > 0)
        findings.contradict("history-shortened", `the history lacks ${chain.missing.length === 1 ? "a verdict" : "verdicts"} that others succeed: ${chain.missing.join(", ")}`, "restore history.jsonl as git or the store's backup has it, or verify again");
    if (!chain.heads.includes(digest))
        findings.contradict("replayed", `the marker is an earlier one: a later verdict was written`);
    else if (chain.heads.length > 1)
        findings.contradict("history-forked", "two verdicts were written at once, and neither succeeds the other");
    const isOther = line.verdict !== evidence.verdict ||
        (format > 1 && [...line.previous].sort().join() !== [...evidence.previous].sort().join());
    if (isOther)
        findings.contradict("history-contradicts-marker", "history and marker disagree on the verdict, or on the one before");
}
/** Whether a marker that is not recorded yet succeeds the last verdict that is. */
function checkNext({ digest, evidence }, { chain }, findings) {
    const isRecorded = chain.heads.join() === digest;
    if (!isRecorded && chain.heads.join() !== [...evidence.previous].sort().join())
        findings.contradict("replayed", "the marker does not succeed the last verdict that is recorded", "run the verify job again");
}
/** Whether every verdict on a build that is known from elsewhere is in the history that is here. */
function checkKept(known, { chain }, ts, findings) {
    const lost = [...(0,verdict_chain/* chainOf */.d)(known, ts).verdicts.keys()].filter((digest) => !chain.verdicts.has(digest));
    if (lost.length > 0)
        findings.contradict("history-shortened", `the target branch's history has ${lost.length === 1 ? "a verdict" : "verdicts"} that this one lacks: ${lost.join(", ")}`, "merge the target branch into this one");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/locked-recipe.js
var locked_recipe = __webpack_require__(27640);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/recipe-lines.js
var recipe_lines = __webpack_require__(41079);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/seal.js
var seal = __webpack_require__(65802);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-files.js









const restore = "restore it as git or a backup has it, or run: stx-container roundtrip RECIPE";
const words = { lock: "lock", lockedRecipe: "locked recipe", recipe: "recipe" };
async function readPart(files, part, findings) {
    try {
        return await (0,bounded/* readBoundedIfThere */.L)(files[part], limits/* evidenceLimits */.Y[part], { what: words[part] });
    }
    catch (error) {
        findings.unreadable(error, part === "lock" ? "lock-missing" : "locked-recipe-missing");
        return undefined;
    }
}
/** Compares the files with the digests in the marker. @returns the lock, where it and the locked recipe are right */
async function checkFiles(files, marker, findings) {
    const before = findings.refusals.length;
    const [lockBytes, lockedBytes, recipeBytes] = await Promise.all(["lock", "lockedRecipe", "recipe"].map((part) => readPart(files, part, findings)));
    if (findings.refusals.length > before)
        return undefined;
    const { subjects } = marker;
    if (!lockBytes)
        findings.refuse("lock-missing", "the lock is not here", restore);
    else if ((0,files_digest/* sha256 */.sc)(lockBytes) !== subjects.lock)
        findings.refuse("lock-differs", "the lock is not the one that was verified", restore);
    if (!lockedBytes)
        findings.refuse("locked-recipe-missing", "the locked recipe is not here", restore);
    else if ((0,files_digest/* sha256 */.sc)(lockedBytes) !== subjects.lockedRecipe)
        findings.refuse("locked-recipe-differs", "the locked recipe is not the one that was verified", restore);
    checkRecipe(recipeBytes, lockedBytes, subjects.recipe, findings);
    if (!lockBytes || !lockedBytes || findings.refusals.length > before)
        return undefined;
    try {
        if ((0,seal/* readSeal */.KI)(lockedBytes, files.lockedRecipe) !== subjects.lock)
            findings.contradict("locked-recipe-differs", "the locked recipe was made from another lock");
        const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(lockBytes.toString("utf8"), files.lock), files.lock);
        checkRemade(lock, lockBytes, lockedBytes, recipeBytes, findings);
        return lock;
    }
    catch (error) {
        findings.unreadable(error, "lock-unreadable");
        return undefined;
    }
}
/** Where this version of the writer made the locked recipe, recipe and lock must give it again. */
function checkRemade(lock, lockText, lockedRecipe, beside, findings) {
    const recipe = (0,recipe_lines/* takeRecipe */.U)(lockedRecipe) ?? beside;
    if (lock.writer.lockedRecipe !== locked_recipe/* lockedRecipeVersion */.ni || !recipe)
        return;
    const made = (0,locked_recipe/* lockedRecipe */.F8)((0,parse.parseRecipe)(recipe, "the recipe"), lock, (0,locked_recipe/* pinsOf */.cz)(lock), lockText.toString("utf8"));
    if (!lockedRecipe.equals(made))
        findings.contradict("locked-recipe-not-of-lock", "the locked recipe is not what its recipe and lock give when it is made again");
}
/** The recipe is a part of the locked recipe, so its own file may be left out. Neither may be another one. */
function checkRecipe(beside, lockedRecipe, expected, findings) {
    const inside = lockedRecipe && (0,recipe_lines/* takeRecipe */.U)(lockedRecipe);
    if (beside && (0,files_digest/* sha256 */.sc)(beside) !== expected)
        findings.refuse("recipe-differs", "the recipe beside the lock is not the one that was verified", restore);
    if (inside && (0,files_digest/* sha256 */.sc)(inside) !== expected)
        findings.contradict("recipe-differs", "the recipe in the locked recipe is not the one that was verified");
    if (lockedRecipe && !inside && !beside)
        findings.contradict("recipe-missing", "the recipe is not here, and cannot be taken out of the locked recipe", restore);
}
/** Compares the image with the marker, where it is here. @returns whether it was */
async function checkImage(path, { subjects, evidence }, lock, digest, findings) {
    const found = path === undefined ? undefined : await (0,promises_.lstat)(path).catch(() => undefined);
    if (path === undefined || !found) {
        findings.note("image-not-here", "the image is not here, so its digest was not checked");
        return false;
    }
    if (!found.isFile()) {
        findings.contradict("not-a-regular-file", `the image ${path} is a link, folder or device`, "put the image itself there");
        return false;
    }
    const actual = await digest(path);
    const expected = subjects.image ?? lock?.image.sha256;
    if (expected !== undefined && actual !== expected)
        findings.refuse("image-differs", `the image is not the one that was verified: its sha256 is ${actual}`, restore);
    else if (subjects.image === undefined && lock)
        await checkContent(path, lock, evidence.contentDigest, findings);
    return true;
}
/** The verdict was made without the image: whether this is it, its content says. */
async function checkContent(path, lock, expected, findings) {
    const [{ openImage }, { contentDigest }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9358), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 89358)),
        __webpack_require__.e(/* import() */ 2345).then(__webpack_require__.bind(__webpack_require__, 12345)),
    ]);
    try {
        const tree = await openImage(path);
        try {
            const rules = { version: lock.writer.contentRules, epoch: lock.inputs.sourceDateEpoch };
            const { digest } = await contentDigest(tree, rules);
            if (tree.unaccounted?.length)
                findings.contradict("image-differs", "the image has what no reader looks at");
            else if (digest !== (expected ?? lock.image.contentDigest))
                findings.refuse("image-differs", `the image is not the one that was verified: its content digest is ${digest}`);
        }
        finally {
            await tree.close();
        }
    }
    catch (error) {
        findings.unreadable(error, "image-differs");
    }
}
const kinds = { recipe: "the recipe", file: "the file", base: "the base image", other: "" };
/** Compares recipe and inputs of a checkout with those that were verified. */
function checkInputs(now, lock, findings) {
    const remedy = "stx-container roundtrip RECIPE";
    if (now.recipeSha256 !== lock.recipe.sha256) {
        findings.refuse("recipe-differs", "the recipe in the checkout was changed since it was verified", remedy);
        return;
    }
    const names = now.changed.map(({ kind, what }) => `${kinds[kind]} ${what}`.trim());
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    if (names.length > 0)
        findings.refuse("inputs-differ", `what goes into the build was changed since it was verified: ${names.slice(0, 5).join(", ")}${more}`, remedy);
    for (const text of now.unchecked)
        findings.note("input-not-checked", text);
    if (!now.isComparable)
        findings.note("inputs-by-other-rules", "the inputs were digested by rules of another version");
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/demands.js
var demands = __webpack_require__(98193);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/store/name-lock.js
var name_lock = __webpack_require__(95776);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 6 modules
var verdict_marker = __webpack_require__(97697);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/gate-state.js









/** How long a verification that is just writing its verdict is waited for, in milliseconds. */
const patienceMs = 5_000;
/**
 * Reads marker and history as one. A verification writes them one after the other: where they disagree they are read
 * again, until they agree, or stay as they are with nobody at work.
 * @throws Failure for a file that is a link, a FIFO or too large
 */
async function readState(files, ts) {
    const deadline = Date.now() + patienceMs;
    let before = await readOnce(files, ts);
    for (let wait = 5; !agrees(before); wait = Math.min(wait * 2, 200)) {
        const isHeld = await someoneWorks(files, ts);
        await (0,external_node_timers_promises_.setTimeout)(wait);
        const now = await readOnce(files, ts);
        const isStill = sameBytes(before, now);
        before = now;
        if (isStill && (!isHeld || Date.now() > deadline))
            break;
        if (Date.now() > deadline)
            break;
    }
    return before;
}
async function readOnce({ verified, unverified, history }, ts) {
    const [good, bad, text] = await Promise.all([
        (0,bounded/* readBoundedIfThere */.L)(verified, limits/* evidenceLimits */.Y.marker, { what: "marker" }),
        (0,bounded/* readBoundedIfThere */.L)(unverified, limits/* evidenceLimits */.Y.marker, { what: "marker" }),
        history === undefined
            ? undefined
            : (0,bounded/* readBoundedIfThere */.L)(history, limits/* evidenceLimits */.Y.history, { what: "history" }),
    ]);
    const parsed = text && (0,store_history/* parseHistory */.i6)(text.toString("utf8"));
    return { verified: good, unverified: bad, history: parsed, chain: (0,verdict_chain/* chainOf */.d)(parsed?.events ?? [], ts) };
}
/** Whether there is one marker, and it is the last verdict. */
function agrees({ verified, unverified, history, chain }) {
    if (verified && unverified)
        return false;
    const bytes = verified ?? unverified;
    if (!bytes)
        return chain.verdicts.size === 0;
    if (!history)
        return true;
    try {
        return chain.heads.includes((0,verdict_marker/* parseMarker */.gY)(bytes, "").digest);
    }
    catch {
        // What cannot be read does not become readable by waiting: a marker is there whole or not at all.
        return true;
    }
}
/** Whether a process is verifying this build, or something was removed or is being written in its folder. */
async function someoneWorks({ history }, ts) {
    if (history === undefined)
        return false;
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(history, "..")).catch(() => []);
    return (0,name_lock/* heldBuilds */.zU)(names).has(ts);
}
function sameBytes(a, b) {
    const same = (x, y) => (x && y ? x.equals(y) : x === y);
    return (same(a.verified, b.verified) &&
        same(a.unverified, b.unverified) &&
        a.chain.verdicts.size === b.chain.verdicts.size);
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/gate.js










/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,external_node_path_.join)((0,external_node_path_.dirname)(files.lock), "history.jsonl") } };
}
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are computed here,
 * to exactly these files, and be the last one written. That a file with the right name exists proves nothing.
 */
async function checkBuild(build, policy, options = {}) {
    const subject = "state" in build ? subjectOf(build) : build;
    const { name, ts } = subject;
    const findings = new Findings(`${name}-${ts}`);
    const found = { imageChecked: false };
    await judge(subject, policy, options, findings, found);
    const { marker } = found;
    const open = findings.refusals.length === 0;
    return {
        name,
        ts,
        open,
        kind: open ? "open" : findings.isContradictory ? "inconclusive" : "unverified",
        refusals: findings.refusals,
        notes: findings.notes,
        level: marker?.evidence.level,
        verifiedAt: marker?.verifiedAt,
        expires: marker && (0,demands/* expiryOf */.p1)(marker, policy)?.toISOString(),
        from: marker?.evidence.from,
        marker: marker?.digest,
        image: { verified: marker?.subjects.image !== undefined, checked: found.imageChecked },
        signedBy: [],
        run: marker?.evidence.run,
    };
}
async function judge(subject, policy, options, findings, found) {
    const { today, now = new Date(), digest = files_digest/* sha256File */.Q3 } = options;
    const { files } = subject;
    const marker = await readMarker(subject, policy, options, findings);
    if (!marker)
        return;
    found.marker = marker;
    const { evidence } = marker;
    if (evidence.verdict !== "verified") {
        findings.refuse("not-verified", (0,sentence/* reasonOf */.A)(marker));
        return;
    }
    const lock = await checkFiles(files, marker, findings);
    found.imageChecked = await checkImage(files.image, marker, lock, digest, findings);
    if (lock)
        checkAgreement(lock, marker, findings);
    (0,demands/* checkDemands */.p0)(marker, policy, now, findings);
    if (lock && today)
        checkInputs(await today(lock), lock, findings);
}
/** The marker, where there is one, it can be read, and it is the last verdict on this build. */
async function readMarker(subject, policy, { knownHistory }, findings) {
    const { files, name, ts } = subject;
    let state;
    try {
        state = await readState(files, ts);
    }
    catch (error) {
        findings.unreadable(error, "marker-unreadable");
        return undefined;
    }
    if (knownHistory)
        checkKept(await knownHistory(name), state, ts, findings);
    if (state.verified && state.unverified) {
        findings.contradict("both-markers", "there is a .verified and an .unverified marker of one build");
        return undefined;
    }
    const bytes = state.verified ?? state.unverified;
    if (!bytes) {
        findings.refuse("no-marker", "the build has no marker: it was never verified");
        return undefined;
    }
    let marker;
    try {
        marker = (0,verdict_marker/* parseMarker */.gY)(bytes, state.verified ? files.verified : files.unverified);
    }
    catch (error) {
        findings.unreadable(error, "marker-unreadable");
        return undefined;
    }
    const { evidence } = marker;
    if (evidence.name !== name || evidence.ts !== ts) {
        findings.contradict("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
        return undefined;
    }
    if (subject.isNew)
        checkNext(marker, state, findings);
    else
        checkChain(marker, state, files, policy, findings);
    if (state.unverified && evidence.verdict === "verified")
        findings.refuse("not-verified", "a marker that says verified has the name of one that does not");
    return findings.refusals.length === 0 || evidence.verdict === "verified" ? marker : undefined;
}


/***/ }),

/***/ 98886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   zG: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b) ? a : b);
/** Whether a level is as strong as another; none is not. */
const reaches = (level, required) => level !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(required);
/**
 * The verdict, from what was found. Which level is required does not come into it: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    policy: 1024 ** 2,
};


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46618);




const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
]);
/** What one configuration file may say. Every key may be left out; an unknown one is an error. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    retain: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().describe("Builds of a name that `prune` keeps."),
    retain_failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional().describe("Logs of failed builds that `prune` keeps."),
    require_verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe("Refuse what cannot be checked whole, such as a loose image without its history."),
    required_level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y).optional().describe("The weakest level that opens the gate."),
    max_age_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(36_500).optional().describe("How long a verdict is good for."),
    floats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"'))
        .optional()
        .describe("Packages that may move."),
    noise: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\/[^\0\n{},#]+$/, "a path in the image begins with /, and has no { } , #"))
        .optional()
        .describe("Files in the image whose content does not count; * is any part of a name, ** any folders."),
    apt_snapshots: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), snapshotSchema)
        .optional()
        .describe("Where archives keep their earlier states."),
    vault: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["off", "digests", "bodies"])
        .optional()
        .describe("What `build` records of the network by default."),
});
const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every list that is there allows; nothing where there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/** One policy of several configurations: of each key the strictest; what only one says is what that one says. */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** What holds where there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy asks of verdicts: the same for the same meaning. */
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(verdictPolicy(policy)));


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qn: () => (/* binding */ projectConfig),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69963);







/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/** Where a store's configuration may be, absolute. */
async function configPaths(store) {
    const project = await projectOf(store);
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...(project ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, projectConfig)] : [])];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined)
            continue;
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeConfigs */ .SV)(configs, sources);
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/** The folder of the repository that a store is in; undefined where it is in none. */
async function projectOf(store) {
    const there = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(Boolean, () => false);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await there((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not YAML`, {
            code: "policy-invalid",
            why: error.message,
            remedy: "correct it, or restore it as it was",
            place: { path },
            cause: error,
        });
    }
    const parsed = _policy_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_4__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn.shape).join(", ")}`,
        place: { path },
    });
}


/***/ }),

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ verdictSentence)
/* harmony export */ });
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15739);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);


/** Why the verdict is what it is, as a sentence without a full stop. Made from the evidence, never read from a file. */
function reasonOf({ evidence, subjects }) {
    if (evidence.reason !== undefined)
        return evidence.reason;
    const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
    return outcomeOf(evidence) + without;
}
function outcomeOf(evidence) {
    const { verdict, level, failure, reasons, ecosystems, changes, floated, differingFiles } = evidence;
    const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (failure)
        return `the locked recipe does not build: ${failure.why ?? failure.what}`;
    if (verdict === "inconclusive")
        return reasons.map((each) => (0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(each)).join("; ");
    if (verdict === "unverified")
        return `${changes?.count ?? 0} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out differently`;
    const moved = floated?.count ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(floated.count, "declared float")} moved` : "";
    if (level === "bytes")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and every byte came out the same${moved}`;
    if (level === "content")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and all files came out the same${moved}`;
    const files = differingFiles?.count ? `, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(differingFiles.count, "difference")} in files` : "";
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out at the same versions${moved}${files}`;
}
/** One sentence that says what was concluded of which build. */
function verdictSentence(marker) {
    const { verdict, name, ts, level } = marker.evidence;
    return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
}


/***/ })

};
;