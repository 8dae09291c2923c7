"use strict";
exports.id = 5782;
exports.ids = [5782];
exports.modules = {

/***/ 78700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   TL: () => (/* binding */ evidenceRemarks),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   YB: () => (/* binding */ everyPackage),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   uj: () => (/* binding */ selectOneEach)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);



/**
 * The packages of one ecosystem for a format that holds each name once.
 * @param favoured packages that stand before others of their name, whatever their prefix.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectOneEach(lock, ecosystem, options, favoured = () => true) {
    const selection = selectAll(lock, ecosystem, options);
    const chosen = new Map();
    const ranked = selection.packages.toSorted((a, b) => Number(favoured(b)) - Number(favoured(a)));
    for (const item of ranked) {
        const name = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(ecosystem, item.name);
        const first = chosen.get(name);
        if (!first)
            chosen.set(name, item);
        else if (first.version !== item.version) {
            selection.remarks.push(`not here: ${item.name} ${item.version}${placeOf(item)}; this file holds ${first.version}${placeOf(first)}`);
        }
    }
    return { ...selection, packages: [...chosen.values()].sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M) };
}
/**
 * The packages of one ecosystem, of one prefix or all.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectAll(lock, ecosystem, options) {
    const collected = lock.ecosystems[ecosystem];
    const remarks = evidenceRemarks(ecosystem, collected);
    const all = collected === undefined || collected.status === "absent" ? [] : collected.packages.toSorted(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M);
    const known = [...new Set(all.map((item) => item.prefix ?? ""))].sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
    const { prefix } = options;
    if (prefix === undefined)
        return { packages: all, prefixes: known, remarks };
    if (!known.includes(prefix)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the lock has no ${ecosystem} packages in ${prefix}`, {
            code: "prefix-unknown",
            why: known.length ? `it has them in ${known.join(", ")}` : (remarks[0] ?? "it has none at all"),
            remedy: known.length
                ? "name one of these prefixes, or none for all of them"
                : "export without a prefix, or an ecosystem that the image has",
        });
    }
    const others = known.filter((other) => other !== prefix);
    if (others.length)
        remarks.push(`left out as asked: packages in ${others.join(", ")}`);
    return { packages: all.filter((item) => (item.prefix ?? "") === prefix), prefixes: [prefix], remarks };
}
/** What to say of an ecosystem whose evidence is not whole: nothing where it is. */
function evidenceRemarks(ecosystem, collected) {
    if (collected === undefined)
        return [`${ecosystem} was not looked for in this image`];
    if (collected.status === "absent")
        return [`there is no ${ecosystem} in this image`];
    if (collected.status === "present")
        return [];
    return [`incomplete: ${ecosystem} could not be read whole: ${collected.path}: ${collected.message}`];
}
/** Every package of a lock with its ecosystem, in the lock's order. */
function everyPackage(lock) {
    return Object.entries(lock.ecosystems)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b))
        .flatMap(([ecosystem, collected]) => collected.status === "absent"
        ? []
        : collected.packages.toSorted(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M).map((item) => ({ ecosystem, item })));
}
/** One sentence for each ecosystem that could not be read whole and each input that could not be pinned. */
function gapsOf(lock) {
    const unread = Object.entries(lock.ecosystems)
        .filter(([, collected]) => collected.status === "error")
        .flatMap(([ecosystem, collected]) => evidenceRemarks(ecosystem, collected));
    const unlocked = lock.unlocked.map(({ line, what, reason }) => `not locked: ${what}${line === undefined ? "" : ` (line ${line})`}: ${reason}`);
    return [...unread, ...unlocked];
}
function placeOf(item) {
    return item.prefix === undefined ? "" : ` in ${item.prefix}`;
}
/** Which image a file describes: first words of every export that has room for words. */
function titleOf(lock) {
    const { arch, sha256, contentDigest } = lock.image;
    const identity = sha256
        ? `, image sha256:${sha256}`
        : contentDigest
            ? `, content sha256:${contentDigest}`
            : "";
    return `${lock.name}-${lock.ts} (${arch}${identity})`;
}
/** Text as one line of a comment: what comes from an image must not begin a line of its own. */
function comment(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
    return `# ${text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")}`;
}
/** When the build was made, ISO 8601 in UTC with seconds; from the build's name, so that exports of one lock are the same bytes. */
function createdAt(lock) {
    const match = /^(\d{4})-(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})$/.exec(lock.ts);
    const time = match
        ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
        : (lock.inputs?.sourceDateEpoch ?? 0) * 1000;
    return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 85782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvTable: () => (/* binding */ csvTable),
/* harmony export */   latexTable: () => (/* binding */ latexTable),
/* harmony export */   markdownTable: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78700);

const columns = ["ecosystem", "package", "version", "origin", "package URL"];
/** A row for each package; programs that no package owns are named by their path. */
function rowsOf(lock) {
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPackage */ .YB)(lock).map(({ ecosystem, item }) => [
        ecosystem,
        item.name,
        item.version,
        item.origin ?? item.url ?? "",
        item.purl,
    ]);
}
/** One line of text: what comes from an image must not begin a line or a cell of its own. */
function line(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
    return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
/** Markdown, with what could not be read or locked below the table. */
function markdownTable(lock) {
    const cell = (text) => line(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
    const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .dc)(lock).map((gap) => `- ${cell(gap)}`);
    return [
        `Packages of ${cell((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(lock))}.`,
        "",
        row(columns),
        `|${columns.map(() => " --- |").join("")}`,
        ...rowsOf(lock).map(row),
        ...(gaps.length > 0 ? ["", "Not complete:", "", ...gaps] : []),
        "",
    ].join("\n");
}
/** CSV after RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csvTable(lock) {
    const cell = (text) => {
        const safe = line(text).replace(/^[=+@\t-]/, "'$&");
        return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    };
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .dc)(lock).map((gap) => ["not complete", gap, "", "", ""]);
    return [columns, ...rowsOf(lock), ...gaps].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
const latex = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "<": "\\textless{}",
    ">": "\\textgreater{}",
};
/** A longtable for LaTeX with the packages longtable and booktabs, without the package URL, which is too long for a page. */
function latexTable(lock) {
    const cell = (text) => line(text).replace(/[\\~^<>{}$&#_%]/g, (mark) => latex[mark] ?? `\\${mark}`);
    const row = (cells) => `${cells.slice(0, 4).map(cell).join(" & ")} \\\\`;
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .dc)(lock).map((gap) => `\\multicolumn{4}{p{0.9\\linewidth}}{Not complete: ${cell(gap)}} \\\\`);
    return [
        "% needs \\usepackage{longtable,booktabs}",
        "\\begin{longtable}{lp{0.35\\linewidth}p{0.2\\linewidth}p{0.2\\linewidth}}",
        `\\caption{Packages of ${cell((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(lock))}}\\\\`,
        "\\toprule",
        row(columns),
        "\\midrule",
        "\\endhead",
        ...rowsOf(lock).map(row),
        ...gaps,
        "\\bottomrule",
        "\\end{longtable}",
        "",
    ].join("\n");
}


/***/ })

};
;