"use strict";
exports.id = 137;
exports.ids = [137];
exports.modules = {

/***/ 30137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ store_check),
  list: () => (/* binding */ list),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js + 1 modules
var check = __webpack_require__(64589);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/gate.js


const proven = {
    versions: "a rebuild gave the same packages at the same versions",
    content: "a rebuild gave the same packages and the same files",
    bytes: "a rebuild gave the same bytes: one sha256",
};
/** What an unsigned marker is. */
const unsigned = "recorded, not signed: anyone who can write here could have written this";
/** The gate's answer for a terminal: what was proven, of what, and when; or all that is wrong, and what to do. */
function gateReport(answer) {
    const id = `${answer.name}-${answer.ts}`;
    const notes = answer.notes.map(({ text }) => `  Note: ${(0,report_escape/* oneLine */.TN)(text)}.`);
    if (!answer.open) {
        const refusals = answer.refusals.map(({ code, text }) => `  ${(0,report_escape/* oneLine */.TN)(text)} (${code})`);
        const remedies = [...new Set(answer.refusals.map(({ remedy }) => (0,report_escape/* oneLine */.TN)(remedy)))];
        return [
            `✘ ${id} has no valid marker:`,
            ...refusals,
            ...remedies.map((each, index) => `${index === 0 ? "To do: " : "       "}${each}`),
            ...notes,
        ].join("\n");
    }
    const rows = [
        ["proven", answer.level ? proven[answer.level] : ""],
        ["of", imageText(answer)],
        ["when", `${answer.verifiedAt}, with packages from ${answer.from === "vault" ? "a vault" : "upstream"}`],
        ["by", answer.signedBy.map(report_escape/* oneLine */.TN).join(", ") || unsigned],
        ["run", (0,report_escape/* oneLine */.TN)(answer.run ?? "")],
    ].filter(([, text]) => text !== "");
    const table = (0,format/* formatTable */.ku)(rows).replace(/^/gm, "  ");
    return [`✔ ${id} is verified (level: ${answer.level}, ${answer.verifiedAt}).`, table, ...notes].join("\n");
}
function imageText({ image }) {
    const files = "lock, locked recipe and recipe, whose digests match";
    if (!image.checked)
        return `${files}; the image was not looked at`;
    return image.verified
        ? `exactly this image, ${files}`
        : `an image of exactly this content, ${files}; the verdict was made without its file`;
}
/** The gate's answer in a table's cell. */
function gateCell({ open, level, refusals }) {
    const [first] = refusals;
    if (open || !first)
        return `verified (${level})`;
    if (first.code === "no-marker")
        return "not verified";
    return first.code === "not-verified" ? "unverified" : `refused: ${first.code}`;
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/verification.js
var verification = __webpack_require__(12167);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/current-inputs.js
var current_inputs = __webpack_require__(36706);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var store_builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/compat/scitex.js
var scitex = __webpack_require__(77908);
// EXTERNAL MODULE: ./.cache/compiled/src/store/published.js
var published = __webpack_require__(57799);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-cache.js
var user_cache = __webpack_require__(14799);
// EXTERNAL MODULE: ./.cache/compiled/src/version.js
var version = __webpack_require__(2307);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/demands.js
var demands = __webpack_require__(98193);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 5 modules
var gate = __webpack_require__(77202);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-all.js








/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,user_cache/* userCacheFolder */.sx)("gate"), settledMs, env } = {}) {
    const path = (0,user_cache/* isCacheAllowed */.ns)(env) && (await (0,user_cache/* isStablePlace */.lO)(store)) ? (0,external_node_path_.join)(folder, (0,digest/* sha256 */.sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,user_cache/* readCache */.xe)(path));
    const by = [version/* version */.r, (0,user_cache/* stampOf */.Zs)(process.argv[1] ?? "")?.key, (0,verdict_policy/* policyDigest */.p1)(policy), policy.sources.length > 0];
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const answer = await (0,gate/* checkBuild */.D)(build, policy, { now, digest: (image) => (0,digest_cache/* cachedDigest */.n)(image) });
        answers.push(answer);
        if (key === undefined || !answer.open || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    if (path !== undefined && isChanged)
        await (0,user_cache/* writeCache */.aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on beside the time; undefined where a file is no plain one, or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,gate/* subjectOf */.e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,user_cache/* stampOf */.Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,user_cache/* isSettled */.Is)(stamp, settledMs));
    return isStill ? (0,digest/* sha256 */.sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether time has changed nothing about an open gate's answer. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + demands/* oldDays */.PX * demands/* dayMs */.LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - demands/* clockSkewMs */.Dy && now.getTime() < Math.min(...ends);
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/check-name.js
var check_name = __webpack_require__(91633);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/store.js



















const print = (text) => process.stdout.write(`${text}\n`);
async function store_check(what, flags) {
    const store = (0,request/* absolute */.ys)(flags.store);
    if (what === undefined)
        return checkAll(store, flags);
    const recipe = flags.recipe && (0,request/* absolute */.ys)(flags.recipe);
    const context = flags.context ? (0,request/* absolute */.ys)(flags.context) : recipe && (0,external_node_path_.dirname)(recipe);
    const answer = await (0,check/* check */.z)({
        subject: isPath(what) || flags.marker ? { path: (0,request/* absolute */.ys)(what) } : { name: what },
        store,
        marker: flags.marker && (0,request/* absolute */.ys)(flags.marker),
        policy: flags.policy && (0,request/* absolute */.ys)(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        today: recipe && context ? (lock) => (0,current_inputs.currentInputs)(recipe, context, lock, store) : undefined,
        digest: (path) => (0,digest_cache/* cachedDigest */.n)(path),
    });
    setExitCode([answer]);
    print(flags.json ? (0,report_escape/* terminalJson */.t3)(answer) : gateReport(answer));
}
function setExitCode(answers) {
    if (answers.every(({ open }) => open))
        return;
    const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
    process.exitCode = isUnclear ? failure/* exitCodes */.h.inconclusive : failure/* exitCodes */.h.unverified;
}
/** Every build of a store that has a lock: those that the gate refuses, and how many it does not. */
async function checkAll(store, { all, store: _, json, ...others }) {
    if (!all || Object.keys(others).length > 0)
        throw new failure/* Failure */.H("usage", all ? "--all goes with --store and --json alone" : "there is nothing to check", {
            code: "wrong-use",
            why: all ? "the other options are about one build" : "neither a build nor --all was given",
            remedy: "stx-container check NAME, or stx-container check --all",
        });
    const builds = (await Promise.all((await (0,store_builds/* listNames */.Zv)(store)).map((name) => (0,store_builds/* listBuilds */.YF)(store, name)))).flat();
    const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
    if (judged.length === 0)
        throw new failure/* Failure */.H("usage", `there are no builds in ${store}`, {
            code: "not-in-store",
            remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
        });
    const answers = await checkBuilds(store, judged, await (0,read_policy/* readPolicy */.T4)(store));
    setExitCode(answers);
    if (json)
        return void print((0,report_escape/* terminalJson */.t3)(answers));
    const refused = answers.filter(({ open }) => !open);
    for (const answer of refused)
        print(`${gateReport(answer)}\n`);
    print(`${answers.length - refused.length} of ${(0,plural/* plural */.L)(answers.length, "build")} verified`);
}
/** Whether a word is the path of an image, and not a name or build id. */
const isPath = (word) => /[/]|^~|\.sif$/.test(word);
async function list(name, flags) {
    const store = (0,request/* absolute */.ys)(flags.store);
    const names = name === undefined ? await (0,store_builds/* listNames */.Zv)(store) : [name];
    const builds = (await Promise.all(names.map((each) => (0,store_builds/* listBuilds */.YF)(store, each)))).flat();
    const policy = await (0,read_policy/* readPolicy */.T4)(store);
    const gated = await withGate(store, builds, policy);
    if (flags.json)
        return void print((0,report_escape/* terminalJson */.t3)(gated));
    const flat = name === undefined ? await (0,scitex/* flatImages */.U)(store) : [];
    const others = await publishedOthers(store, names);
    if (builds.length + flat.length + others.length === 0)
        return void print(`No builds in ${store}. To create one: stx-container roundtrip RECIPE`);
    if (gated.length > 0)
        print((0,format/* formatTable */.ku)([["", "BUILD", "FILES", "GATE", ""], ...gated.map(row)]));
    for (const text of others)
        print(text);
    if (flat.length > 0)
        print(`Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${(0,report_escape/* oneLine */.TN)(file)}${current ? " (current)" : ""}`).join("\n")}`);
}
async function withGate(store, builds, policy) {
    const judged = builds.filter(({ state }) => state !== "unfinished");
    const answers = await checkBuilds(store, judged, policy);
    const gates = new Map(judged.map((build, at) => [build, answers[at]]));
    return builds.map((build) => {
        const gate = gates.get(build);
        return gate ? { ...build, gate } : build;
    });
}
function row(build) {
    return [
        build.published ? "→" : " ",
        `${build.name}-${build.ts}`,
        build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
        build.gate ? gateCell(build.gate) : "",
        build.kept ? "protected" : "",
    ];
}
/** Of each name whose `<name>.sif` is not what was published, what it is. */
async function publishedOthers(store, names) {
    const found = await Promise.all(names.map(async (name) => ({ name, published: await (0,published/* publishedImage */.K)(store, name) })));
    return found.flatMap(({ name, published }) => published.kind === "other" ? [`${name}.sif is ${(0,report_escape/* oneLine */.TN)(published.what)}.`] : []);
}
async function show(name, flags) {
    const store = (0,request/* absolute */.ys)(flags.store);
    const build = await (0,store_builds/* findBuild */.w)(store, name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new failure/* Failure */.H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(await (0,promises_.readFile)(build.files.lock, "utf8"), build.files.lock), build.files.lock);
    const answer = await (0,check_name/* checkName */.I)(store, name, await (0,read_policy/* readPolicy */.T4)(store));
    if (flags.json)
        return void print((0,report_escape/* terminalJson */.t3)({ build, lock, gate: answer }));
    print([
        `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.name}-${build.ts}${build.published ? " (published)" : ""}`,
        ...answer.refusals.map(({ text }) => `  ${(0,report_escape/* oneLine */.TN)(text)}`),
        ...answer.notes.map(({ text }) => `  Note: ${(0,report_escape/* oneLine */.TN)(text)}.`),
        "",
        cleanTable([
            ["image", `${(0,format/* formatSize */.Xq)(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
            ...lock.bases.map((base) => [
                "base",
                `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
            ]),
            ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
                ? []
                : [
                    [
                        id,
                        found.status === "error"
                            ? `could not be read: ${found.path}: ${found.message}`
                            : `${found.packages.length} packages`,
                    ],
                ]),
        ]),
        "",
        ...(0,verification/* unlockedReport */.os)({ lock }),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function packageLines(lock) {
    const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", cleanTable(rows)];
}
/** A table of what files say. */
const cleanTable = (rows) => (0,format/* formatTable */.ku)(rows.map((cells) => cells.map(report_escape/* oneLine */.TN)));


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentInputs: () => (/* binding */ currentInputs)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62198);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _same_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87971);




/**
 * What the checkout says today of a recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were built from
 */
async function currentInputs(path, context, lock, store) {
    const bytes = await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(path, "recipe");
    const recipeSha256 = (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    // Another recipe has other inputs: what these are now does not matter.
    if (recipeSha256 !== lock.recipe.sha256)
        return {
            recipeSha256,
            inputsDigest: "",
            isComparable: false,
            changed: [{ kind: "recipe", what: path }],
            unchecked: [],
        };
    return { recipeSha256, ...(await (0,_same_context_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsNow */ .C)((0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseRecipe)(bytes, path), lock, context, store)) };
}


/***/ }),

/***/ 87971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inputsNow),
/* harmony export */   k: () => (/* binding */ assertSameContext)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64018);
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37802);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77122);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76172);






/** Agents whose base is a file or folder of this machine. */
const localAgents = ["localimage", "docker-archive", "oci-archive", "oci"];
/**
 * What the inputs of a build are now, in a context: files, build arguments and local bases.
 * @param store left out of the inputs, as it was when they were built from
 * @param agents the agents whose bases are looked up again; those of others are taken as the lock has them
 * @throws Failure("usage", "context-file-missing") for a file that the recipe names and the context does not have
 */
async function inputsNow(recipe, lock, context, store, agents = localAgents) {
    const substituted = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(recipe, lock.inputs.arguments);
    const inputs = await (0,_recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .collectInputs */ .C)(substituted, context, {
        buildArgs: lock.inputs.arguments,
        secrets: lock.inputs.secrets,
        // The machine that built, which is not always the one that looks.
        arch: lock.builder.arch,
        exclude: store === undefined ? [] : [store],
    }).catch((error) => {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
    });
    const bases = await localBases(substituted, lock, context, agents);
    const inputsDigest = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsDigestOf */ .PV)(inputs, bases.now);
    const changed = [...changedFiles(inputs, lock), ...bases.changed];
    const isComparable = lock.writer.inputs === _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W;
    if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest)
        changed.push({ kind: "other", what: "the mode of a file, or an empty folder" });
    return { inputsDigest, isComparable, changed, unchecked: bases.absent };
}
function changedFiles({ files }, lock) {
    const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
    return [...paths]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort()
        .map((what) => ({ kind: "file", what }));
}
/** The bases of a lock, those on this machine looked up again. */
async function localBases(recipe, lock, context, agents) {
    const now = [];
    const changed = [];
    const absent = [];
    for (const base of lock.bases) {
        const from = recipe.stages[base.stage]?.header.get("from")?.value;
        if (!agents.includes(base.bootstrap) || from === undefined) {
            now.push(base);
            continue;
        }
        const found = await (0,_recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .g)({ bootstrap: base.bootstrap, from, header: {} }, { context, arch: lock.builder.arch, env: {} }).catch((error) => {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === "base-not-found")
                return undefined;
            throw error;
        });
        if (!found)
            absent.push(`the base image ${from} is not here, so it was not compared`);
        const { imageSha256, indexDigest } = found ?? base;
        const isSame = imageSha256 === base.imageSha256 && indexDigest === base.indexDigest;
        if (!isSame)
            changed.push({ kind: "base", what: from });
        now.push(isSame ? base : { ...base, imageSha256, indexDigest });
    }
    return { now, changed, absent };
}
/** Header keys that only say where a bootstrap agent fetches packages; the versions of these are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
/** Names of build arguments that are given another value than the build had, and decide about more than a mirror. */
function changedArguments(lock, recipe, given) {
    const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : []))));
    const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(text).some((template) => template.name === name));
    return Object.keys(given)
        .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
        .sort();
}
/**
 * Makes sure that the rebuild gets what the build got: the same recipe, files, build arguments and bases, but for
 * arguments that only name a mirror. With anything else a rebuild would not be evidence about this build.
 * @returns the digest of the inputs, computed again
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
async function assertSameContext(recipe, lock, request, store) {
    const argumentNames = changedArguments(lock, recipe, request.buildArgs);
    if (argumentNames.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
            code: "build-arguments-differ",
            why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
            remedy: "leave these arguments out: the locked recipe has the values of the build",
        });
    }
    // A local image that moved on is found again by its digest before the rebuild; see provideParents.
    const agents = localAgents.filter((agent) => agent !== "localimage");
    const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, store, agents);
    if (changed.length === 0)
        return inputsDigest;
    const names = changed.map(({ kind, what }) => (kind === "base" ? `base ${what}` : what));
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
        code: "context-differs",
        why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
        remedy: "restore these files, name another folder with --context, or build again",
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
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
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


/***/ })

};
;