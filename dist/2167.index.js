"use strict";
exports.id = 2167;
exports.ids = [2167];
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
/** "2 changed, 1 missing", without kinds that do not occur; "" for no changes. */
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
        ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
            : `all ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`;
    return comparison.conclusive ? found + floats : `inconclusive; ${found}${floats}`;
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
    return [
        head,
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
        lines.push(`This is less than level ${verified.requiredLevel}, which is required.`, "");
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
        ...(verified.marker ? [["marker", verified.marker]] : []),
        ["log of the rebuild", verified.log],
    ]));
    return lines.join("\n");
}


/***/ })

};
;