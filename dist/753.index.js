"use strict";
exports.id = 753;
exports.ids = [753];
exports.modules = {

/***/ 60753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift_drift)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/compare.js + 1 modules
var compare = __webpack_require__(13281);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var store_builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/lock-file.js
var lock_file = __webpack_require__(89257);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/drift.js




/**
 * Which packages moved between the builds of a name, oldest first, by their locks alone.
 * @throws Failure("usage", "not-in-store") for a name of fewer than two builds with a lock
 */
async function drift(store, name) {
    const builds = (await (0,store_builds/* listBuilds */.YF)(store, name)).filter(({ state }) => state === "complete" || state === "lock-only");
    if (builds.length < 2)
        throw new failure/* Failure */.H("usage", `there is nothing to compare for ${name} in ${store}`, {
            code: "not-in-store",
            why: `it has ${builds.length === 1 ? "one build" : "no build"} with a lock, and two are needed`,
            remedy: "stx-container list shows the builds of the store",
        });
    const moves = [];
    let last;
    for (const { files } of builds.reverse()) {
        const lock = await (0,lock_file/* readLockFile */.cx)(files.lock);
        if (last)
            moves.push(...movesBetween(last, lock));
        last = lock;
    }
    return moves;
}
function movesBetween(before, after) {
    const { ecosystems } = (0,compare/* compareLocks */.Ss)(before, after, []);
    return Object.entries(ecosystems).flatMap(([ecosystem, { changes }]) => changes.map(({ name, from, to }) => ({
        before: before.ts,
        after: after.ts,
        ecosystem,
        name,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
    })));
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/drift.js






/** Prints which packages moved between the builds of a name. */
async function drift_drift(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const id = await (0,subject/* withWord */.$H)(word, store, (given) => (0,subject/* buildIdGiven */.h7)(given, store));
    const all = await drift(store, (0,store_builds/* buildIdOf */.d$)(id)?.name ?? id);
    const moves = all.filter(({ name }) => flags.package === undefined || name === flags.package);
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(moves) : textOf(moves)}\n`);
}
function textOf(moves) {
    if (moves.length === 0)
        return "No package moved between the builds.";
    const rows = moves.map(({ before, after, ecosystem, name, from, to }) => [
        before,
        after,
        ecosystem,
        (0,report_escape/* oneLine */.TN)(name),
        (0,report_escape/* oneLine */.TN)(`${from ?? "–"} → ${to ?? "–"}`),
    ]);
    return (0,format/* formatTable */.ku)([["BEFORE", "BUILD", "ECOSYSTEM", "PACKAGE", ""], ...rows]);
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


/***/ })

};
;