"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 80899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/compare.js + 1 modules
var compare = __webpack_require__(13281);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/any-lock.js
var any_lock = __webpack_require__(37830);
// EXTERNAL MODULE: ./.cache/compiled/src/report/comparison.js
var report_comparison = __webpack_require__(94457);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/report/page/html.js
var html = __webpack_require__(24675);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/file-comparison.js




/** Groups that are shown; the rest is counted. */
const shownGroups = 100;
/** "numpy 2.1.2 → 2.1.3 (python): 412 files changed, 3 missing, 20 MB → 21 MB" */
function titleOf(group) {
    const counts = ["changed", "missing", "extra"].flatMap((kind) => group[kind] > 0 ? [`${group[kind]} ${kind}`] : []);
    const sizes = group.sizeBefore === group.sizeAfter
        ? (0,format/* formatSize */.Xq)(group.sizeAfter)
        : `${(0,format/* formatSize */.Xq)(group.sizeBefore)} → ${(0,format/* formatSize */.Xq)(group.sizeAfter)}`;
    return `${ownerOf(group)}: ${counts.join(", ")} (${sizes})`;
}
function ownerOf({ ecosystem, package: name, from, to }) {
    if (ecosystem === undefined)
        return "files that belong to no package";
    const versions = from === to ? from : `${from ?? "none"} → ${to ?? "none"}`;
    return [ecosystem, name, versions].filter((part) => part !== undefined).join(" ");
}
function headlineOf({ identical, differing, groups }) {
    if (identical)
        return "all files equal";
    const packages = groups.filter(({ ecosystem }) => ecosystem !== undefined).length;
    return `${(0,plural/* plural */.L)(differing, "path")} of ${(0,plural/* plural */.L)(packages, "package")} and of no package differ`;
}
/** One block for each package whose files differ. No newline at the end. */
function filesText(comparison) {
    const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
        const more = group.more > 0 ? [`  … and ${group.more} more`] : [];
        return [(0,report_escape/* oneLine */.TN)(titleOf(group)), ...group.paths.map((path) => `  ${(0,report_escape/* oneLine */.TN)(path)}`), ...more].join("\n");
    });
    return [headlineOf(comparison), ...blocks, ...rest(comparison)].join("\n\n");
}
function rest({ groups }) {
    return groups.length > shownGroups ? [`… and ${groups.length - shownGroups} more packages`] : [];
}
/** The same as GitHub markdown, each package's paths folded. */
function filesMarkdown(comparison) {
    const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
        const more = group.more > 0 ? [`- and ${group.more} more`] : [];
        const paths = [...group.paths.map((path) => `- ${(0,report_escape/* markdownCode */.D9)(path)}`), ...more].join("\n");
        return `<details><summary>${(0,report_escape/* escapeMarkdown */.FV)(titleOf(group))}</summary>\n\n${paths}\n\n</details>`;
    });
    return `${[`**${(0,report_escape/* escapeMarkdown */.FV)(headlineOf(comparison))}**`, ...blocks, ...rest(comparison)].join("\n\n")}\n`;
}
/** The same as a page of its own, without scripts. */
function filesHtml(comparison, title) {
    const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
        const paths = group.paths.map((path) => `<li><code>${(0,html/* html */.qy)(path)}</code></li>`).join("");
        const more = group.more > 0 ? `<li>and ${group.more} more</li>` : "";
        return (0,html/* folded */.TM)(titleOf(group), `<ul>${paths}${more}</ul>`);
    });
    const body = [
        `<h1>${(0,html/* html */.qy)(title)}</h1><p>${(0,html/* html */.qy)(headlineOf(comparison))}</p>`,
        ...blocks,
        ...rest(comparison).map((line) => `<p>${(0,html/* html */.qy)(line)}</p>`),
    ];
    return (0,html/* page */.MY)(title, body.join("\n"));
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/image-key.js
var image_key = __webpack_require__(23813);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/terminal.js
var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/diff.js










/** Prints what differs between two locks, images or builds. Exit code 3 if anything but floats differs. */
async function diff(a, b, flags) {
    const forms = ["json", "markdown", "html"].filter((form) => flags[form]);
    if (forms.length > 1) {
        throw new failure/* Failure */.H("usage", `--${forms[0]} and --${forms[1]} cannot be combined`, {
            code: "wrong-use",
            why: "each of them chooses the format of the output",
            remedy: "use one of them",
        });
    }
    if (flags.files)
        return diffFiles(a, b, flags);
    if (flags.html) {
        throw new failure/* Failure */.H("usage", "--html needs --files", {
            code: "wrong-use",
            why: "only the comparison of files is written as a page",
            remedy: "add --files, or use --markdown",
        });
    }
    const store = (0,absolute/* absolute */.y)(flags.store);
    const read = (word) => (0,subject/* withWord */.$H)(word, store, (given) => (0,subject/* subjectGiven */.Cg)(given, store, flags.pemPath));
    const before = await read(a);
    const after = await read(b);
    // Floats of either side count, because they are shown in any case and a diff gives no verdict.
    const floats = [...new Set([before, after].flatMap((lock) => ((0,any_lock/* isOurs */.MU)(lock) ? lock.floats : [])))];
    const comparison = (0,any_lock/* isOurs */.MU)(before) && (0,any_lock/* isOurs */.MU)(after)
        ? (0,compare/* compareImages */.qJ)(before, after, floats)
        : (0,any_lock/* compareAnyLocks */.c8)(before, after, floats);
    const sides = { locked: a, rebuilt: b };
    if (!comparison.identical) {
        process.exitCode = comparison.conclusive ? failure/* exitCodes */.h.unverified : failure/* exitCodes */.h.inconclusive;
    }
    process.stdout.write(flags.json
        ? `${JSON.stringify(comparison)}\n`
        : flags.markdown
            ? (0,report_comparison/* comparisonMarkdown */.vR)(comparison, { columns: [a, b], sides })
            : `${(0,report_comparison/* comparisonTable */.Qv)(comparison, { color: (0,terminal/* hasColor */.cE)(process.stdout), sides })}\n`);
}
/** Prints which files of two images differ. Exit code 3 if any does. */
async function diffFiles(a, b, flags) {
    const { compareFiles } = await __webpack_require__.e(/* import() */ 9370).then(__webpack_require__.bind(__webpack_require__, 49370));
    const store = (0,absolute/* absolute */.y)(flags.store);
    // What is unpacked or fetched for a word is there as long as its callback runs.
    const found = await (0,subject/* withWord */.$H)(a, store, (one) => (0,subject/* withWord */.$H)(b, store, async (two) => compareFiles(await (0,subject/* imageGiven */.dt)(one, store), await (0,subject/* imageGiven */.dt)(two, store), await (0,image_key/* imageKey */.p)(flags.pemPath))));
    if (!found.identical)
        process.exitCode = failure/* exitCodes */.h.unverified;
    process.stdout.write(flags.json
        ? `${(0,report_escape/* terminalJson */.t3)(found)}\n`
        : flags.markdown
            ? filesMarkdown(found)
            : flags.html
                ? filesHtml(found, `${a} and ${b}`)
                : `${filesText(found)}\n`);
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
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

/***/ 24675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escaped = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);
/** Untrusted text as HTML text or as the value of an attribute in quotes. */
const html = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
/** A line of a file as HTML; its blanks stay. */
const htmlLine = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text));
const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--good:#116329;--bad:#a40e26;--mark:#fff1cc}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9da7b1;--line:#3d444d;--good:#4cc466;--bad:#ff8b82;--mark:#4a3a0a}}
body{background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.soft{color:var(--soft)}.verdict{font-size:1.4rem;font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:9ch}
pre{overflow-x:auto;border:1px solid var(--line);padding:.6rem;margin:0}code,pre{font:14px/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;display:block}svg{max-width:100%;height:auto}
svg text{font:12px system-ui,sans-serif}summary{cursor:pointer;padding:.3rem 0}
a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}
.wide{overflow-x:auto}@media print{body{max-width:none;padding:0}details>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}pre{white-space:pre-wrap}h2{break-after:avoid}tr{break-inside:avoid}}
`;
/** A page that holds all that it shows: no script, and nothing that is loaded from elsewhere. */
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
const section = (title, body) => body === "" ? "" : `<h2>${html(title)}</h2>\n${body}\n`;
/** A table of untrusted texts. */
function table(head, rows) {
    const cells = (tag, row) => row.map((text) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${html(text)}</${tag}>`).join("");
    const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
    return `<div class="wide" tabindex="0" role="region" aria-label="${html(head.join(", "))}"><table><thead><tr>${cells("th", head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
const folded = (title, body) => `<details><summary>${html(title)}</summary>\n${body}\n</details>`;
const commands = (lines) => `<pre tabindex="0"><code>${lines.map(html).join("\n")}</code></pre>`;


/***/ })

};
;