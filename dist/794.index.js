"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {

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