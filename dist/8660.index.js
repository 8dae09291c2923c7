export const id = 8660;
export const ids = [8660,588,8207];
export const modules = {

/***/ 58836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ setUpApptainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/files/files.js
var files = __webpack_require__(13823);
;// CONCATENATED MODULE: ./lib/github/cache.js





/** As the cache client wants it: its digest tells one cache from another, so it is the same on every machine. */
const cachedPath = "~/.cache/stx-container/apptainer-packages";
/** The folder whose files are saved. */
const cachedFolder = () => (0,external_node_path_.join)((0,external_node_os_.homedir)(), cachedPath.slice(2));
/** Events whose run the repository itself started. Fork pull requests are among them: GitHub gives them a cache apart. */
const trustedEvents = new Set([
    "push",
    "pull_request",
    "pull_request_review",
    "merge_group",
    "schedule",
    "workflow_dispatch",
    "workflow_call",
]);
/** Why a run that may choose uses no cache; undefined where it uses one. */
function whyNoCache(context) {
    if (!trustedEvents.has(context.event))
        return `runs on the event ${context.event} use no cache`;
    if (context.ref.startsWith("refs/tags/"))
        return "runs on a tag, which may be a release, use no cache";
    return undefined;
}
async function client() {
    return Promise.all(/* import() */[__webpack_require__.e(7854), __webpack_require__.e(7620)]).then(__webpack_require__.bind(__webpack_require__, 67620));
}
/** Whether GitHub's cache service can be had here. */
async function cacheIsThere() {
    return (await client()).isFeatureAvailable();
}
/**
 * Fetches the newest entry whose key begins with `prefix`, and lays its files into `folder` by their bare names.
 * Never fails: without a cache, work takes longer, and that is all.
 * @returns the entry's key; undefined where there is none
 */
async function restoreFiles(prefix, folder, log) {
    // The client unpacks with `tar -P`, so that an entry made by someone else could write anywhere. GNU tar takes
    // options from here too: every name, and every link's target, becomes one in our folder.
    if (!/^[\w./-]+$/.test(folder)) {
        log.note(`no cache is used: tar could not be kept to the folder ${folder}`);
        return undefined;
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { TAR_OPTIONS: before } = process.env;
    process.env.TAR_OPTIONS = `--transform=s|^.*/||;s|^|${folder}/|`;
    try {
        const { restoreCache } = await client();
        const limits = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
        return await log.aside(() => restoreCache([cachedPath], prefix, [prefix], limits));
    }
    catch (error) {
        log.note(`nothing came from the cache: ${error.message}`);
        return undefined;
    }
    finally {
        if (before === undefined)
            delete process.env.TAR_OPTIONS;
        else
            process.env.TAR_OPTIONS = before;
    }
}
/**
 * Saves the files in {@link cachedFolder}, unless it holds none or the entry `known` is of the same ones. Never fails.
 */
async function saveFiles(prefix, known, log) {
    const folder = cachedFolder();
    try {
        const names = (await (0,promises_.readdir)(folder).catch(() => [])).sort();
        if (names.length === 0)
            return;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (const name of names)
            hash.update(`${await (0,files/* sha256File */.Q3)((0,external_node_path_.join)(folder, name))} ${name}\n`);
        const key = prefix + hash.digest("hex").slice(0, 16);
        if (key === known)
            return;
        const { saveCache } = await client();
        const id = await log.aside(() => saveCache([cachedPath], key));
        log.note(id < 0 ? "the packages were not saved in the cache" : `the packages are in the cache as ${key}`);
    }
    catch (error) {
        log.note(`the packages were not saved in the cache: ${error.message}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/host/release.js
var release = __webpack_require__(66542);
// EXTERNAL MODULE: ./lib/actions/job.js
var actions_job = __webpack_require__(52223);
;// CONCATENATED MODULE: ./lib/actions/apptainer.js





/** Whether package files come from GitHub's cache and go there; says why not where the user asked for it. */
async function usesCache(wanted, context, note) {
    if (wanted === "off" || (wanted === "auto" && whyNoCache(context)))
        return false;
    if (await cacheIsThere())
        return true;
    if (wanted === "on")
        note("GitHub's cache service is not there; Apptainer's packages are downloaded");
    return false;
}
/**
 * Gets Apptainer ready before a build with packages from GitHub's cache, where it is missing and the cache may be
 * used; else the build does it without. What comes from the cache counts only by its sha256 in a list that a key
 * has signed, fetched anew: whoever can write an entry can slow this down and nothing else.
 * @throws Failure("infrastructure") where Apptainer cannot be had
 */
async function setUpApptainer(job) {
    const { inputs, context, deps, log, scratch } = job;
    const apptainer = (0,actions_job/* settingsOf */.f)(inputs, context).apptainer ?? {};
    const note = (text) => log.note(text);
    if (await deps.hasApptainer(apptainer))
        return;
    if (!(await usesCache(inputs.cache, context, note)))
        return;
    log.phase("getting Apptainer ready");
    const packages = { offered: (0,external_node_path_.join)(scratch, "cached-packages"), used: cachedFolder() };
    await (0,promises_.rm)(packages.used, { recursive: true, force: true });
    const { id, codename, arch } = await (0,release/* hostRelease */.sF)();
    const prefix = ["stx-container-apptainer-1", id, codename, arch, apptainer.version ?? "newest", ""].join("-");
    const known = await restoreFiles(prefix, packages.offered, log);
    await deps.installApptainer({ ...apptainer, packages, note });
    await saveFiles(prefix, known, log);
    await (0,promises_.rm)(packages.offered, { recursive: true, force: true });
}


/***/ }),

/***/ 52223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How Apptainer is to be run, from the inputs that build and verify share. */
function settingsOf(inputs, context) {
    const hostCa = inputs["host-ca"];
    const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
    return {
        privileges: inputs.privileges,
        hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off"
            ? hostCa
            : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, hostCa) },
        passEnv: inputs["pass-env"] ?? [],
        timeLimitMs: inputs["time-limit"],
        tmp: context.temp,
        ...(version ? { apptainer: { version, ...(sha256 ? { sha256 } : {}) } } : {}),
    };
}


/***/ }),

/***/ 38584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);



/** The real path of `path`; where its end does not exist yet, that of its nearest existing parent, continued. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await realPath(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "holds a zero byte" : undefined;
        const real = why ? home : await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        why: problems.join("\n"),
        remedy: `name files inside ${home}`,
    });
}


/***/ }),

/***/ 65850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, capSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes. GitHub drops a step's whole summary above 1 MiB; this keeps well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out: a job summary may hold 1 MiB. The log has it all.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at a line's end, and says so. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. @returns why it could not, where it could not; a summary never fails a job */
async function writeSummary(markdown, path) {
    if (!path)
        return "the runner offers no job summary (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `the job summary could not be written: ${error.message}`;
    }
}


/***/ }),

/***/ 66542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sF: () => (/* binding */ hostRelease)
/* harmony export */ });
/* unused harmony exports parseOsRelease, debianArch */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** The fields of an os-release text; see os-release(5). */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split("\n")) {
        const match = /^([A-Z0-9_]+)=(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
        if (match)
            fields[match[1]] = match[2] ?? match[3] ?? match[4] ?? "";
    }
    return fields;
}
/** Node's word for the processor → Debian's. */
function debianArch(node = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()) {
    const words = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
    return words[node] ?? node;
}
/** Reads what distribution this host runs. */
async function hostRelease() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/etc/os-release", "utf8").catch(() => "");
    const fields = parseOsRelease(text);
    return {
        id: fields.ID ?? "",
        like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
        codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
        arch: debianArch(),
    };
}


/***/ }),

/***/ 60588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 42286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonMarkdown),
  Q: () => (/* binding */ comparisonTable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(60588);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Changes by ecosystem and prefix; groups and changes keep the order they come in. */
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
/** Every drift of a comparison, floats not among them. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", kinds that do not occur left out; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,plural/* plural */.L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,plural/* plural */.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
            : `all ${(0,plural/* plural */.L)(locked, "package")} equal`;
    return comparison.judgeable ? found + floats : `cannot judge; ${found}${floats}`;
}
/** Digests and commits cut to what a person compares at a glance; the data holds them whole. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}

;// CONCATENATED MODULE: ./lib/report/comparison.js



const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: the sum in one line, one line an ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default no.
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], headline(comparison));
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,report_escape/* oneLine */.TN)(reason)}`));
    const names = Object.keys(comparison.ecosystems).map(report_escape/* oneLine */.TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = countKinds(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,report_escape/* oneLine */.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = groupChanges(driftsOf(comparison)).map((group) => block(group, "", paint));
    const floats = groupChanges(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,report_escape/* oneLine */.TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = change.detail === undefined ? "" : shortenDigests((0,report_escape/* oneLine */.TN)(change.detail));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,report_escape/* oneLine */.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** As wide as the widest, but one long name must not push all others to the right margin. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,report_escape/* oneLine */.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : shortenDigests((0,report_escape/* oneLine */.TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, everything from outside escaped: the sum, a table of counts, then one table
 * of changes for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit length in UTF-16 units that is not exceeded; default 60,000 (a comment holds 65,536).
 *   What does not fit is counted in a closing line.
 * @param options.columns what the two sides are called; default "locked" and "rebuilt".
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(report_escape/* escapeMarkdown */.FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...groupChanges(driftsOf(comparison)).map((group) => ({ group, remark: "" })),
        ...groupChanges(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,report_escape/* escapeMarkdown */.FV)(headline(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,report_escape/* escapeMarkdown */.FV)(reason).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,report_escape/* markdownCode */.D9)(group.prefix)}`;
        const head = `\n**${(0,report_escape/* escapeMarkdown */.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | what else |\n| --- | --- | --- | --- | --- |\n`;
        // A table's head without a row would only puzzle.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more that do not fit here.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,report_escape/* markdownCodeCell */.d)(shortenDigests((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(change.detail)].join(" | ")} |\n`;
}
/** Takes pieces as long as they fit; after the first that does not, only counts. */
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

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ markdownCodeCell),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Characters that turn the direction of text around and so show another text than there is. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was no UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) shows as \x80…\xff, any other lone surrogate as U+FFFD.
 */
function stripControl(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(bidi, "")
        .replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`)
        .toWellFormed();
}
/** {@link stripControl} on one line: every run of white space is one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/g, " ").trim();
}
/**
 * Untrusted text as one line of GitHub markdown that shows exactly itself: no formatting, HTML, link, table cell
 * border, mention of a person or reference to an issue comes of it.
 */
function escapeMarkdown(text) {
    return (oneLine(text)
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&")
        // A bar ends a table's cell; renderers disagree on how many backslashes before it prevent that.
        .replace(/\|/g, "&#124;")
        // GitHub links @name, #1 and GH-1 after it has rendered the text: only another character in between helps.
        .replace(/@/g, "@\u200b")
        .replace(/\\#(?=\w)/g, "\\#\u200b")
        .replace(/\bGH(?=\\-\d)/gi, "$&\u200b"));
}
/**
 * Untrusted text as a code span, in which GitHub links nothing and mentions nobody; an empty text gives an
 * empty string. For a table cell use {@link markdownCodeCell}.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** {@link markdownCode} for a table's cell, which a bar would end even in a code span. */
function markdownCodeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}


/***/ }),

/***/ 77909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifySummary),
/* harmony export */   f: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44628);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42286);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54412);



const icons = { verified: "✅", unverified: "❌", inconclusive: "❓", error: "⚠️" };
/** In words too: an icon alone tells nothing to a screen reader. */
const headlines = {
    verified: "Verified",
    unverified: "Not verified",
    inconclusive: "Cannot judge",
    error: "The rebuild could not run",
};
/** Most paths of differing files that a summary lists. */
const fileLimit = 200;
function table(rows) {
    const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
    return ["| | |", "| --- | --- |", ...lines].join("\n");
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
/** The job summary of a build, as GitHub markdown: what was built, what is locked, and what could not be. */
function buildSummary(built, elapsedMs) {
    const { lock, digests } = built;
    const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) => found.status === "absent" ? [] : [`${found.packages.length} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}`]);
    const parts = [
        `## 📦 Built ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${built.name}-${built.ts}`)}`,
        built.unchanged ? "These inputs were built before; nothing had to be done." : "",
        table([
            [
                "image",
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.image)}, ${megabytes(lock.image.size)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(lock.image.arch)}`,
            ],
            ["lock", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.lock)],
            ["locked recipe", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.lockedRecipe)],
            ["packages", counts.join(", ") || "none"],
            ["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
            ["floats", lock.floats.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d).join(", ")],
            ["time", (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C)(elapsedMs)],
        ]),
    ];
    if (lock.unlocked.length > 0) {
        const rows = lock.unlocked.map(({ line, what, reason }) => `| ${line ?? ""} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(what)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reason)} |`);
        parts.push(["**What could not be locked**", "", "| line | what | why |", "| --: | --- | --- |", ...rows].join("\n"));
    }
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** The job summary of a verification, as GitHub markdown: verdict first, then the drift, then how to repeat it. */
function verifySummary(verified, facts) {
    const { verdict, level, comparison, differingFiles } = verified;
    const proven = verdict === "verified" && level ? ` (${level})` : "";
    const parts = [
        `## ${icons[verdict]} ${headlines[verdict]}${proven}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${verified.name}-${verified.ts}`)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(verified.reason),
        table([
            ["image", facts.imageDigest ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(facts.imageDigest) : "not at hand"],
            ["level", level ?? "none"],
            ["required", facts.requiredLevel],
            ["drift", comparison ? `${comparison.total} packages` : ""],
            ["time", (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C)(facts.elapsedMs)],
        ]),
    ];
    if (comparison)
        parts.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonMarkdown */ .v)(comparison).trimEnd());
    if (differingFiles.length > 0)
        parts.push(differing(differingFiles));
    const { image, lock, lockedRecipe } = facts.files;
    parts.push([
        `**Repeat it yourself.** ${image ? "Download the three files of this run's build" : "Check out this commit"}, and then:`,
        "",
        "```sh",
        `stx-container verify ${image ? `--image ${image} ` : ""}--lock ${lock} --recipe ${lockedRecipe}`,
        "```",
    ].join("\n"));
    return `${parts.join("\n\n")}\n`;
}
function differing(paths) {
    const shown = paths.slice(0, fileLimit).map((path) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path)}`);
    if (paths.length > fileLimit)
        shown.push(`- … and ${paths.length - fileLimit} more`);
    return [
        `<details><summary>${paths.length} paths with other contents, modes, owners or links</summary>`,
        "",
        ...shown,
        "",
        "</details>",
    ].join("\n");
}


/***/ })

};
