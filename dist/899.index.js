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
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/scitex.js
var scitex = __webpack_require__(93570);
// EXTERNAL MODULE: ./.cache/compiled/src/report/comparison.js
var report_comparison = __webpack_require__(94457);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
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
        const paths = group.paths.map((path) => `<li><code>${html(path)}</code></li>`).join("");
        const more = group.more > 0 ? `<li>and ${group.more} more</li>` : "";
        return `<details><summary>${html(titleOf(group))}</summary><ul>${paths}${more}</ul></details>`;
    });
    return [
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${html(title)}</title></head><body>`,
        `<h1>${html(title)}</h1><p>${html(headlineOf(comparison))}</p>`,
        ...blocks,
        ...rest(comparison).map((line) => `<p>${html(line)}</p>`),
        "</body></html>\n",
    ].join("\n");
}
function html(text) {
    const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
    return (0,report_escape/* oneLine */.TN)(text).replace(/[&<>"]/g, (sign) => named[sign]);
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
    const comparison = compareSubjects(before, after);
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
function compareSubjects(a, b) {
    if ("lock" in a && "lock" in b) {
        // Floats of either side count, because they are shown in any case and a diff gives no verdict.
        return (0,compare/* compareLocks */.S)(a.lock, b.lock, [...new Set([...a.lock.floats, ...b.lock.floats])]);
    }
    const ecosystemsOf = (subject, other) => "scitex" in subject
        ? subject.scitex.ecosystems
        : (0,scitex.toScitexView)(subject.lock, "scitex" in other ? other.scitex : { ecosystems: {} });
    return (0,compare/* compareEcosystems */.d)(ecosystemsOf(a, b), ecosystemsOf(b, a), []);
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

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/identity.js
var identity = __webpack_require__(37325);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/changes.js


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
        const found = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && found.length === 0) {
            equal++;
            continue;
        }
        const change = toChange(ecosystem, old, now, found);
        if (several && item.location !== undefined)
            change.location = item.location;
        changes.push({ at: item, change });
    }
    changes.sort((a, b) => (0,order/* byIdentity */.M)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(order/* byIdentity */.M), (item) => groupKey(ecosystem, item));
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
function toChange(ecosystem, old, now, found) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(found.length === 0 ? {} : { differences: found }),
    };
}
/**
 * What distinguishes two packages of one name beside the version. `auto`, `installer`, `owner` and `location` do
 * not: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (field) => {
        const [before, after] = [old[field], now[field]];
        if (before === after)
            return;
        result.push({
            field,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        });
    };
    const compareKnown = (field) => {
        if (old[field] !== undefined && now[field] !== undefined)
            compare(field);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name");
    compareKnown("arch");
    compare("build");
    // The version of a git checkout is its commit, that of an unowned file its hash: both are in from and to.
    const isVersion = (key) => old[key] === old.version && now[key] === now.version;
    if (!isVersion("commit"))
        compare("commit");
    if ((old.editable ?? false) !== (now.editable ?? false))
        compare("editable");
    // The same artifact from another place is the same package: a mirror, a snapshot.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!isVersion("hash"))
        compareKnown("hash");
    compare("url");
    compareKnown("origin");
    // A new version has a new source; only another source of the same version is a difference of its own.
    if (old.version === now.version)
        compareKnown("source");
    return result;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var lock_floats = __webpack_require__(62816);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compare.js



/** What stands for the architecture of an image without a header in which no program shows it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 *
 * Only what both sides read by the same version of a reader is compared; the rest stands under `notCompared`. Where the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's writer knows cannot speak against
 * the lock.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const split = splitByReaders(locked.ecosystems, rebuilt.ecosystems, readers);
    return compareRead(split.comparable(locked.ecosystems), split.comparable(rebuilt.ecosystems), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], split.notCompared);
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const [before, after] = [readers.locked[ecosystem], readers.rebuilt[ecosystem]];
        if (before === after && before !== undefined)
            continue;
        const versions = {
            ...(before === undefined ? {} : { locked: before }),
            ...(after === undefined ? {} : { rebuilt: after }),
        };
        const differ = before !== undefined && after !== undefined;
        const reason = differ ? "readers-differ" : "not-read";
        notCompared.push({ ecosystem, reason, readers: versions });
        if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
            reasons.push({ kind: "readers-differ", ecosystem, locked: before, rebuilt: after });
        }
        else if (!differ && isThere(locked[ecosystem])) {
            reasons.push({ kind: "not-read", side: before === undefined ? "locked" : "rebuilt", ecosystem });
        }
    }
    const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
    return {
        notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
        reasons,
        comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name))),
    };
}
function compareRead(locked, rebuilt, floats, given, notCompared) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const reasons = [...given];
    const ecosystems = {};
    const floated = [];
    for (const name of namesOf(locked, rebuilt)) {
        reasons.push(...missingEvidence(name, { locked: locked[name], rebuilt: rebuilt[name] }));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        floated.push(...changes.filter((change) => isFloat(name, change.name)));
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        ecosystems[name] = { locked: before.length, rebuilt: after.length, equal, changes: drifts };
    }
    const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
    const conclusive = reasons.length === 0;
    return {
        identical: conclusive && total === 0,
        conclusive,
        reasons,
        notCompared,
        ecosystems,
        floated,
        total,
    };
}
function namesOf(locked, rebuilt) {
    return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order/* byCodeUnit */.X);
}
function packagesOf(collected) {
    return collected === undefined || collected.status === "absent" ? [] : collected.packages;
}
function emptySides(locked, rebuilt) {
    const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
    return [
        ...(isEmpty(locked) ? [{ kind: "no-packages", side: "locked" }] : []),
        ...(isEmpty(rebuilt) ? [{ kind: "no-packages", side: "rebuilt" }] : []),
    ];
}
function missingEvidence(ecosystem, found) {
    return ["locked", "rebuilt"].flatMap((side) => {
        const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
        if (own?.status === "error") {
            return [{ kind: "unreadable", side, ecosystem, path: own.path, message: own.message }];
        }
        // Not looked for is not the same as looked for and not found.
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
}


/***/ }),

/***/ 77326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ selectPython),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   ij: () => (/* binding */ pipHashes),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23139);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78700);




/**
 * The Python packages for one file, interpreters taken out and named in a remark.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectPython(lock, options) {
    const { python } = lock.ecosystems;
    const all = packagesOf(python).map((item) => fromCheckout(item, packagesOf(lock.ecosystems.git)));
    const libraries = python === undefined || python.status === "absent"
        ? python
        : { ...python, packages: all.filter((item) => !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item)) };
    // An environment may hold an interpreter alone.
    const wanted = all.some((item) => item.prefix === options.prefix && (0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item));
    const empty = wanted && !all.some((item) => item.prefix === options.prefix && !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item));
    const selection = empty
        ? { packages: [], prefixes: [options.prefix], remarks: [] }
        : (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectOneEach */ .uj)({ ...lock, ecosystems: { ...lock.ecosystems, ...(libraries ? { python: libraries } : {}) } }, "python", options, 
        // What pip can install stands before what came with the distribution.
        (item) => item.owner === undefined);
    const interpreters = all
        .filter(_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)
        .filter((item) => options.prefix === undefined || item.prefix === options.prefix)
        .map((item) => `the interpreter: ${titles[item.name] ?? item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`);
    return { ...selection, remarks: [...new Set(interpreters), ...selection.remarks] };
}
const titles = { python: "Python", pypy: "PyPy" };
function packagesOf(side) {
    return side === undefined || side.status === "absent" ? [] : side.packages;
}
/**
 * An editable install of a git checkout in the image, as one from where the checkout itself came: that is what
 * `pip freeze` prints. Any other package stays as it is.
 */
function fromCheckout(item, checkouts) {
    const folder = item.editable && item.commit === undefined ? folderOf(item.url) : undefined;
    if (folder === undefined)
        return item;
    const around = checkouts
        .filter(({ location }) => location !== undefined && `${folder}/`.startsWith(`${location}/`))
        .toSorted((a, b) => b.location.length - a.location.length)[0];
    if (around?.url === undefined)
        return item;
    const inside = folder.slice(around.location.length + 1);
    // git's short form, "git@host:a/b.git", is no URL.
    const remote = around.url.replace(/^([^/@:]+@[^/:]+):/, "ssh://$1/");
    return {
        ...item,
        url: `git+${remote}${inside && `#subdirectory=${inside}`}`,
        commit: around.version,
    };
}
function folderOf(url) {
    // An encoded slash is in no path.
    if (!url?.startsWith("file:///") || !URL.canParse(url) || /%2f/i.test(url))
        return undefined;
    return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(url);
}
/** Where a Python package can be installed from, or why from nowhere outside its image. */
function sourceOf(item, options) {
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(item.name))
        return no("its name is not a Python name");
    if (!/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(item.version))
        return no("its version is not a Python version");
    if (item.owner !== undefined)
        return no(`installed by ${item.owner}`);
    const [, type, address, fragment] = /^(?:(git|hg|svn|bzr)\+)?([a-z][a-z0-9+.-]*:\/\/[^\s'"\\#]+)(?:#(.*))?$/i.exec(item.url ?? "") ?? [];
    if (item.url !== undefined && address === undefined)
        return no("its URL is none");
    const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment ?? "")?.[1];
    if (subdirectory !== undefined && !/^[\w./-]+$/.test(subdirectory))
        return no("its subdirectory has a name that cannot be written safely");
    if (address?.toLowerCase().startsWith("file:")) {
        const isFile = item.hash !== undefined || /\.(whl|zip|tgz|tar(\.\w+)?)$/i.test(address);
        const what = item.commit !== undefined ? "repository" : isFile ? "file" : "folder";
        return no(`installed from a ${what} of the image, ${address}`);
    }
    if (item.commit !== undefined && address !== undefined) {
        const url = address.replace(/@[^/@]*$/, "");
        return /^[0-9A-Za-z._-]+$/.test(item.commit)
            ? { kind: "vcs", type: type ?? "git", url, commit: item.commit, subdirectory }
            : no("its commit is none");
    }
    if (item.editable)
        return no("installed from a folder of the image");
    if (address !== undefined)
        return { kind: "archive", url: address, digest: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHash */ .E)(item.hash), subdirectory };
    return { kind: "index", artifacts: options.artifacts?.[`${item.name}==${item.version}`] ?? [] };
}
function no(reason) {
    return { kind: "unreachable", reason };
}
/** The digests that pip takes. */
const pipHashes = new Set(["sha256", "sha384", "sha512"]);
/** A requirement that asks for exactly this package from exactly there, as `pip freeze` spells it. */
function requirementOf(item, source) {
    if (source.kind === "index")
        return `${item.name}==${item.version}`;
    const within = source.subdirectory === undefined ? "" : `subdirectory=${source.subdirectory}`;
    if (source.kind === "archive") {
        // In the link it is checked, and demands no hash of any other requirement.
        const { algorithm, hex } = source.digest ?? {};
        const hash = pipHashes.has(algorithm ?? "") ? `${algorithm}=${hex}` : "";
        const fragment = [hash, within].filter(Boolean).join("&");
        return `${item.name} @ ${source.url}${fragment && `#${fragment}`}`;
    }
    const link = `${source.type}+${source.url}@${source.commit}`;
    return item.editable
        ? `-e ${link}#egg=${item.name}${within && `&${within}`}`
        : `${item.name} @ ${link}${within && `#${within}`}`;
}


/***/ }),

/***/ 93570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatScitexFile: () => (/* binding */ formatScitexFile),
/* harmony export */   formatScitexLock: () => (/* binding */ formatScitexLock),
/* harmony export */   parseScitexFreeze: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.LL),
/* harmony export */   parseScitexLock: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.hS),
/* harmony export */   toScitexView: () => (/* binding */ toScitexView)
/* harmony export */ });
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23139);
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17421);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77326);
/* harmony import */ var _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65103);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78700);







/** A lock as the combined text lock. What that form can't say stands in comments, which the seed skips. */
function formatScitexLock(lock, options = {}) {
    const python = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    const [only, ...others] = python.prefixes.filter(Boolean);
    const files = sectionLines(lock, options);
    return [
        _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx,
        (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`from ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(lock)}`),
        "[metadata]",
        ...(only !== undefined && others.length === 0 && /^[!-~]+$/.test(only)
            ? [`pip_executable=${only}/bin/pip`]
            : []),
        "[pip]",
        ...files.pip.remarks,
        ...files.pip.lines,
        "[dpkg]",
        ...files.dpkg.remarks,
        ...files.dpkg.lines,
        "[node]",
        ...files.node.remarks,
        ...files.node.lines,
        "",
    ].join("\n");
}
/**
 * One of the seed's three freeze files. What an ecosystem lacks stands in a comment, which makes the file unlike any that
 * the seed itself writes: that it is not whole must not be overlooked.
 */
function formatScitexFile(name) {
    const of = { "requirements-lock.txt": "pip", "dpkg-lock.txt": "dpkg", "node-lock.txt": "node" };
    return (lock, options = {}) => {
        const { remarks, lines } = sectionLines(lock, options)[of[name]];
        // Only pip's own form has comments beside its packages.
        const kept = of[name] === "pip" ? remarks : remarks.filter((line) => line === _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .none */ .dv || (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isGap */ .NH)(line));
        return [...kept, ...lines].map((line) => `${line}\n`).join("");
    };
}
/** Left out by `pip freeze`, which the seed asks. */
const pipItself = new Set(["pip", "setuptools", "wheel", "distribute"]);
/**
 * The packages of a lock as the seed would have listed them, to be compared with a list that it wrote: of the one Python it
 * asked, without architectures, without what `pip freeze` leaves out, without versions where it names a commit alone.
 */
function toScitexView(lock, theirs) {
    const asked = theirs.pipExecutable?.replace(/\/bin\/[^/]*$/, "");
    const { python } = lock.ecosystems;
    const prefixes = python === undefined || python.status === "absent" ? [] : python.packages;
    // The system's Python has packages in several prefixes.
    const own = asked !== undefined && !asked.startsWith("/usr") && prefixes.some((item) => item.prefix === asked);
    const ours = (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScitexLock */ .hS)(formatScitexLock(lock, own ? { prefix: asked } : {}), `${lock.name}.lock`).ecosystems;
    const listed = ours.python;
    if (listed === undefined || listed.status === "absent")
        return ours;
    const pip = theirs.ecosystems.python;
    const versions = new Map((pip === undefined || pip.status === "absent" ? [] : pip.packages).map((item) => [
        item.name,
        item.version,
    ]));
    const packages = listed.packages
        .filter((item) => !pipItself.has(item.name) || versions.has(item.name))
        .map((item) => versions.get(item.name) === _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN ? { ...item, version: _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN } : item);
    return { ...ours, python: { ...listed, packages } };
}
function sectionLines(lock, options) {
    const python = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    // Only Python's packages have the prefix that was asked for.
    const debian = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectOneEach */ .uj)(lock, "dpkg", {});
    const global = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(lock, "npm", {}).packages.filter((item) => !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_4__/* .isInterpreter */ .X)(item) && isTop(item));
    const names = Object.fromEntries(global.map((item) => [item.name, { version: item.version }]));
    return {
        pip: section(lock, "python", python.remarks, inOrder(python.packages).flatMap(pipLines)),
        dpkg: section(lock, "dpkg", debian.remarks, debian.packages.map(({ name, version }) => printable(`${name}=${version}`)).sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)),
        node: section(lock, "npm", [], global.length ? JSON.stringify({ dependencies: names }, null, 2).split("\n") : []),
    };
}
function inOrder(packages) {
    return packages.toSorted((a, b) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", a.name), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", b.name)));
}
function section(lock, ecosystem, remarks, lines) {
    const evidence = lock.ecosystems[ecosystem];
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceRemarks */ .TL)(ecosystem, evidence).map((gap) => `incomplete: ${gap.replace(/^incomplete: /, "")}`);
    if (evidence?.status !== "present" && evidence?.status !== "absent")
        return { remarks: gaps.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im), lines };
    return { remarks: lines.length > 0 ? remarks.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im) : [_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .none */ .dv], lines };
}
/** A line that does not begin a second one and is not an option, whatever an image calls its packages. */
function printable(line) {
    return /^[a-z0-9][ -~]*$/i.test(line) ? line : (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`not expressible: ${line}`);
}
/** npm's global packages themselves, not what is nested in them, and not an application's: all that the seed asks for. */
function isTop(item) {
    const [, inside, nested] = (item.location ?? "").split("/node_modules/");
    return nested === undefined && inside !== undefined && item.location.includes("/lib/node_modules/");
}
/** As `pip freeze` would print it; before a line without a version a comment that names it, as pip's own do. */
function pipLines(item) {
    const name = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", item.name);
    // The seed's list says what is installed, whatever put it there.
    const { owner: _, ...free } = { ...item, name };
    const source = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(free, {});
    const pinned = `${name}==${item.version}`;
    if (source.kind === "unreachable" || source.kind === "index")
        return [printable(pinned)];
    return [(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`${source.kind} install (${pinned})`), (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementOf */ .h2)(free, source)];
}


/***/ }),

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

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseHash)
/* harmony export */ });
const hexLength = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads a package's `hash`: "sha256:<hex>" or an SRI string ("sha512-<base64>", of several the strongest).
 * Undefined where it is neither, or its length is not the algorithm's.
 */
function parseHash(hash) {
    const digests = (hash ?? "").split(/\s+/).flatMap((text) => {
        const plain = /^(\w+):([0-9a-f]+)$/.exec(text);
        const sri = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(text);
        const algorithm = plain?.[1] ?? sri?.[1] ?? "";
        const hex = plain?.[2] ?? Buffer.from(sri?.[2] ?? "", "base64").toString("hex");
        return hexLength[algorithm] === hex.length ? [{ algorithm, hex }] : [];
    });
    return digests.sort((a, b) => b.hex.length - a.hex.length)[0];
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


/***/ })

};
;