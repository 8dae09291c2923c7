"use strict";
exports.id = 2838;
exports.ids = [2838];
exports.modules = {

/***/ 41504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ store_check),
  list: () => (/* binding */ list),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/stages.js
var stages = __webpack_require__(95180);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js + 1 modules
var check = __webpack_require__(64589);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/report/gate.js
var gate = __webpack_require__(62367);
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
// EXTERNAL MODULE: ./.cache/compiled/src/files/cache-folder.js
var cache_folder = __webpack_require__(47182);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-cache.js
var user_cache = __webpack_require__(14799);
// EXTERNAL MODULE: ./.cache/compiled/src/version.js
var version = __webpack_require__(2307);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/demands.js
var demands = __webpack_require__(98193);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var verdict_gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-all.js









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,cache_folder/* userCacheFolder */.s)("gate"), settledMs, env } = {}) {
    // Whether a signer still may sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,cache_folder/* isCacheAllowed */.n)(env) && !isSigned;
    const path = canKeep && (await (0,user_cache/* isStablePlace */.lO)(store)) ? (0,external_node_path_.join)(folder, (0,digest/* sha256 */.sc)(store)) : undefined;
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
        const answer = await (0,verdict_gate/* checkBuild */.D)(build, policy, { now, digest: (image) => (0,digest_cache/* cachedDigest */.n)(image) });
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
/** What an answer depends on beside the time; undefined where a file is not a plain one or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,verdict_gate/* subjectOf */.e)(build);
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
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/lock-file.js
var lock_file = __webpack_require__(89257);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/signing.js
var signing = __webpack_require__(29657);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/store.js






















const print = (text) => process.stdout.write(`${text}\n`);
async function store_check(what, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    if (what === undefined)
        return checkAll(store, flags);
    const recipe = flags.recipe && (0,absolute/* absolute */.y)(flags.recipe);
    const context = flags.context ? (0,absolute/* absolute */.y)(flags.context) : recipe && (0,external_node_path_.dirname)(recipe);
    const trust = await (0,signing/* trustOf */.An)(flags);
    const judge = (subject) => (0,check/* check */.z)({
        subject,
        store,
        marker: flags.marker && (0,absolute/* absolute */.y)(flags.marker),
        policy: flags.policy && (0,absolute/* absolute */.y)(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        trust,
        today: recipe && context ? (lock) => (0,current_inputs.currentInputs)(recipe, context, lock, store) : undefined,
        digest: (path) => (0,digest_cache/* cachedDigest */.n)(path),
    });
    const answer = flags.marker
        ? await judge({ path: (0,absolute/* absolute */.y)(what) })
        : await (0,subject/* withWord */.$H)(what, store, (given) => judge(given));
    setExitCode([answer]);
    print(flags.json ? (0,report_escape/* terminalJson */.t3)(answer) : (0,gate/* gateReport */.We)(answer));
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
        print(`${(0,gate/* gateReport */.We)(answer)}\n`);
    print(`${answers.length - refused.length} of ${(0,plural/* plural */.L)(answers.length, "build")} verified`);
}
async function list(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const name = word === undefined ? undefined : await (0,subject/* nameGiven */.RP)(word, store);
    const names = name === undefined ? await (0,store_builds/* listNames */.Zv)(store) : [name];
    const builds = (await Promise.all(names.map((each) => (0,store_builds/* listBuilds */.YF)(store, each)))).flat();
    const policy = await (0,read_policy/* readPolicy */.T4)(store);
    const gated = await withGate(store, builds, policy);
    if (flags.json)
        return void print((0,report_escape/* terminalJson */.t3)(gated));
    const flat = name === undefined ? await (0,scitex/* flatImages */.U)(store) : [];
    const others = await publishedOthers(store, names);
    if (builds.length + flat.length + others.length === 0)
        return void print(`No builds ${name === undefined ? "" : `of ${name} `}in ${store}. To create one: stx-container roundtrip RECIPE`);
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
        build.gate ? (0,gate/* gateCell */.Of)(build.gate) : "",
        build.kept ? "protected" : "",
    ];
}
/** Of each name whose `<name>.sif` is not what was published, what it is. */
async function publishedOthers(store, names) {
    const found = await Promise.all(names.map(async (name) => ({ name, published: await (0,published/* publishedImage */.K)(store, name) })));
    return found.flatMap(({ name, published }) => published.kind === "other" ? [`${name}.sif is ${(0,report_escape/* oneLine */.TN)(published.what)}.`] : []);
}
async function show(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    await (0,subject/* withWord */.$H)(word, store, async (given) => showOne(await shownOf(given, store), flags));
}
async function shownOf(given, store) {
    if ("path" in given)
        return shownOfFile(given, store);
    const build = await (0,store_builds/* findBuild */.w)(store, given.name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new failure/* Failure */.H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const { lock: path } = build.files;
    const lock = (0,read/* builtLock */.IJ)(await (0,lock_file/* readLockFile */.cx)(path), path);
    return { build, lock, gate: await (0,check_name/* checkName */.I3)(store, given.name, await (0,read_policy/* readPolicy */.T4)(store)) };
}
async function shownOfFile(given, store) {
    const evidence = await (0,subject/* evidenceIfAny */.be)(given.path, store);
    if (!evidence)
        return { lock: await (0,subject/* lockGiven */.t3)(given, store) };
    const lock = await (0,lock_file/* readLockFile */.cx)(evidence.subject.files.lock);
    return { lock, gate: await (0,check/* check */.z)({ subject: given, store, digest: digest_cache/* cachedDigest */.n }) };
}
function showOne({ build, lock, gate }, flags) {
    if (flags.json)
        return void print((0,report_escape/* terminalJson */.t3)({ build, lock, gate }));
    const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
    const id = lock.builder ? `${lock.name}-${lock.ts}` : lock.name;
    print([
        `${verdict}  ${(0,report_escape/* oneLine */.TN)(id)}${build?.published ? " (published)" : ""}`,
        ...(gate?.refusals ?? []).map(({ text }) => `  ${(0,report_escape/* oneLine */.TN)(text)}`),
        ...(gate?.notes ?? []).map(({ text }) => `  Note: ${(0,report_escape/* oneLine */.TN)(text)}.`),
        "",
        cleanTable(factRows(lock)),
        "",
        ...(lock.builder ? (0,verification/* unlockedReport */.os)({ lock }) : []),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function factRows(lock) {
    const { size, arch, sha256 } = lock.image;
    const words = [size && (0,format/* formatSize */.Xq)(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
    const { builder } = lock;
    return [
        ["image", words.join(" ")],
        ...lock.bases.map((base) => [
            "base",
            `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
        ]),
        ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
        ...Object.entries((0,stages/* allEcosystems */.zP)(lock)).flatMap(([id, found]) => found.status === "absent"
            ? []
            : [
                [
                    id,
                    found.status === "error"
                        ? `could not be read: ${found.path}: ${found.message}`
                        : (0,plural/* plural */.L)(found.packages.length, "package"),
                ],
            ]),
    ];
}
function packageLines(lock) {
    const rows = Object.entries((0,stages/* allEcosystems */.zP)(lock)).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", cleanTable(rows)];
}
/** A table of what files say. */
const cleanTable = (rows) => (0,format/* formatTable */.ku)(rows.map((cells) => cells.map(report_escape/* oneLine */.TN)));


/***/ }),

/***/ 29657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   OW: () => (/* binding */ passphraseOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    await assertCanSign(signer);
    return signer;
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18397)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


/***/ }),

/***/ 48054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ describeDifferences),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* unused harmony export describeDifference */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12345);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60405);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59815);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28587);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71371);






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
    const [before, after] = [new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(a)), new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(b))];
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
    if ((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(a, ruleA, rules) !== (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(b, ruleB, rules)) {
        const [before, after] = [a, b].map(({ mtime }) => String((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .clamped */ .j9)(mtime, rules.epoch)));
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
    const partly = (tree, which) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
        const rule = both[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    })));
    const [normalA, normalB] = await Promise.all([
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(a, partly(a, 0), rules),
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(b, partly(b, 1), rules),
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
    const rules = (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(given);
    const [a, b] = [imageA, imageB].map((image) => (0,_renamed_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTree */ .F)(image, rules.renamings).tree);
    const find = [a, b].map((tree) => (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseFinder */ .$P)(rules.rules, tree, rules.version));
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
    const keyed = found.map((one) => ({ one, key: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrderKey */ .CA)(one.path) }));
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


/***/ }),

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Number of letters to insert, delete, replace or swap with the next to change one word into the other. */
function distance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
        }
        before = row;
        row = next;
    }
    return row[to.length];
}
/** The known word that was probably meant by `word`; undefined if none is similar. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}


/***/ }),

/***/ 94457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ detailText),
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   vR: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15739);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);




const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: one line with the total, one line per ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default: false
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison));
    const { sides } = options;
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, sides))}`));
    const notCompared = comparison.notCompared.map((each) => paint("yellow", `  not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, sides))}`));
    const names = Object.keys(comparison.ecosystems).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.countKinds)(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => block(group, "", paint));
    const floats = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...notCompared, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(detailText(change)));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** The width of the widest text, limited so that one long name does not shift all others. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, with all names escaped: the total, a table of counts, then one table of changes
 * for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit maximum length in UTF-16 units; default 60,000, because a comment is limited to 65,536.
 *   A last line has the number of changes that do not fit.
 * @param options.columns titles of the two sides; default "locked" and "rebuilt"
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => ({ group, remark: "" })),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, options.sides)).slice(0, 1000)}\n`);
    }
    for (const each of comparison.notCompared) {
        out.add(`\n> [!NOTE]\n> Not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, options.sides)).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(group.prefix)}`;
        const head = `\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |\n| --- | --- | --- | --- | --- |\n`;
        // The head is added with the first row, because a table without rows is confusing.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(detailText(change))].join(" | ")} |\n`;
}
/** What differs besides the version: "build h1_0 → h2_0; commit …", after the location if several have the same name. */
function detailText({ location, differences = [] }) {
    const place = location === undefined ? [] : [`at ${location}`];
    return [...place, ...differences.map(differenceText)].join("; ");
}
function differenceText({ field, before, after }) {
    if (field === "editable")
        return after ? "now editable" : "no longer editable";
    return `${field} ${before ?? "none"} → ${after ?? "none"}`;
}
/** Appends pieces as long as they fit; from the first that does not fit, it only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ }),

/***/ 62367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   Of: () => (/* binding */ gateCell),
/* harmony export */   We: () => (/* binding */ gateReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** What a level proves, in words. */
const proven = {
    versions: "a rebuild gave the same packages at the same versions",
    content: "a rebuild gave the same packages and the same files",
    bytes: "a rebuild gave the same bytes: one sha256",
};
/** The gate's answer for a terminal: what was proven, of what, and when; or all that is wrong, and what to do. */
function gateReport(answer) {
    const id = `${answer.name}-${answer.ts}`;
    const notes = answer.notes.map(({ text }) => `  Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)}.`);
    if (!answer.open) {
        const refusals = answer.refusals.map(({ code, text }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)} (${code})`);
        const remedies = [...new Set(answer.refusals.map(({ remedy }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(remedy)))];
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
        ["by", (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer.signature?.text ?? "")],
        ["run", (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer.run ?? "")],
    ].filter(([, text]) => text !== "");
    const table = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(rows).replace(/^/gm, "  ");
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


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countKinds: () => (/* binding */ countKinds),
/* harmony export */   driftsOf: () => (/* binding */ driftsOf),
/* harmony export */   groupChanges: () => (/* binding */ groupChanges),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   shortenDigests: () => (/* binding */ shortenDigests)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21417);

/** Changes by ecosystem and prefix; groups and changes keep their order. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, without floats. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
const kinds = { changed: "changed", missing: "missing", extra: "extra" };
/** "2 changed, 1 missing" in these words, without kinds that do not occur; "" for no changes. */
function countKinds(changes, words = kinds) {
    return Object.keys(kinds)
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${words[kind]}`)
        .join(", ");
}
const filesWords = {
    same: ", all files the same",
    differ: ", files differ (list them with --files)",
    unknown: ", files not compared (compare images with --files)",
};
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
            : `all ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`;
    // Where packages differ, their files do.
    const isQuiet = drifts.length + comparison.floated.length > 0;
    const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
    return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}


/***/ }),

/***/ 12167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   dv: () => (/* binding */ packageCounts),
/* harmony export */   os: () => (/* binding */ unlockedReport),
/* harmony export */   st: () => (/* binding */ verificationReport)
/* harmony export */ });
/* harmony import */ var _image_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48054);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94457);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);




const shown = 10;
/** The result of a build, for a terminal. */
function buildReport(built) {
    const { lock, files } = built;
    const head = built.unchanged
        ? `Unchanged: ${built.name}-${built.ts} was built from the same inputs, so it was not built again.`
        : `Built ${built.name}-${built.ts}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
    const { without } = lock.image.canonical ?? {};
    return [
        head,
        ...(without ? [`Left out by choice: ${without.join(", ")}.`] : []),
        "",
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
            ["image", files.image],
            ["lock", files.lock],
            ["locked recipe", files.lockedRecipe],
        ]),
        "",
        ...unlockedReport(built),
    ]
        .join("\n")
        .trimEnd();
}
/** "146 dpkg, 33 python": the number of packages of each ecosystem in the image. */
function packageCounts(lock) {
    return Object.entries(lock.ecosystems)
        .flatMap(([id, found]) => found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (incomplete)" : ""}`])
        .join(", ");
}
/** What is not locked and why; no lines if everything is locked. */
function unlockedReport({ lock }) {
    if (lock.unlocked.length === 0)
        return [];
    const rows = lock.unlocked
        .slice(0, shown)
        .map(({ line, what, reason }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${line ? `line ${line}: ` : ""}${what}: ${reason}`)}`);
    const more = lock.unlocked.length - shown;
    return [
        `Not locked (${lock.unlocked.length}):`,
        ...rows,
        ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
    ];
}
const symbols = {
    verified: "✔",
    unverified: "✘",
    inconclusive: "?",
    error: "!",
};
/** A verdict with its evidence, for a terminal. */
function verificationReport(verified, color) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
    const { verdict, level, comparison, differingFiles } = verified;
    const lines = [
        `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
        `  ${verified.reason}`,
        "",
    ];
    if (comparison)
        lines.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonTable */ .Qv)(comparison, { color }), "");
    if (comparison?.identical && differingFiles.length > 0) {
        const files = (0,_image_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifferences */ .g7)(differingFiles);
        const differ = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
        lines.push(`Level content was not reached: ${differ}:`);
        lines.push(...files.slice(0, shown).map((path) => `  ${path}`));
        if (files.length > shown)
            lines.push(`  and ${files.length - shown} more`);
        lines.push("");
    }
    if (verdict === "verified" && !verified.isEnough)
        lines.push(`This is less than level ${verified.requiredLevel}, which is required.`, ...(verified.notJudged ? [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(verified.notJudged)}`] : []), "");
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
        ...(verified.marker ? [["marker", verified.marker]] : []),
        ["log of the rebuild", verified.log],
    ]));
    return lines.join("\n");
}


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
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33923);
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


/***/ })

};
;