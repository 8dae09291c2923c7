export const id = 205;
export const ids = [205];
export const modules = {

/***/ 10205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);
/* harmony import */ var _lock_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51112);
/* harmony import */ var _lock_export_scitex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66195);
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42286);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82985);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53564);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82940);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9357);









/** Prints what differs between two locks, images or builds, and ends with 3 where anything does that is no float. */
async function diff(a, b, flags) {
    if (flags.json && flags.markdown) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "--json and --markdown were both given", { remedy: "choose one" });
    }
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(flags.store);
    const [first, second] = [await pathOf(store, a), await pathOf(store, b)];
    const before = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(first, flags.pemPath);
    const after = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(second, flags.pemPath);
    const comparison = compareSubjects(before, after, { locked: a, rebuilt: b });
    if (!comparison.identical) {
        process.exitCode = comparison.judgeable ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h["inconclusive"];
    }
    process.stdout.write(flags.json
        ? `${JSON.stringify(comparison)}\n`
        : flags.markdown
            ? (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonMarkdown */ .v)(comparison, { columns: [a, b] })
            : `${(0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonTable */ .Q)(comparison, { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .hasColor */ .cE)(process.stdout) })}\n`);
}
function compareSubjects(a, b, sides) {
    if ("lock" in a && "lock" in b) {
        // Either side's word is enough: what floats is shown all the same, and a diff is no verdict.
        return (0,_lock_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLocks */ .S)(a.lock, b.lock, [...new Set([...a.lock.floats, ...b.lock.floats])], sides);
    }
    const ofSeed = (subject, other) => "seed" in subject
        ? subject.seed.ecosystems
        : (0,_lock_export_scitex_js__WEBPACK_IMPORTED_MODULE_3__.toScitexView)(subject.lock, "seed" in other ? other.seed : { ecosystems: {} });
    return (0,_lock_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEcosystems */ .d)(ofSeed(a, b), ofSeed(b, a), [], sides);
}
/** The file or folder meant by a word: a path, or the name of a build in the store, whose lock it is then. */
async function pathOf(store, word) {
    const path = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectPath */ .Ij)(word);
    if (word === "-" || word.includes("/") || word.endsWith(".lock"))
        return path;
    try {
        return (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(store, word)).files.lock;
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is neither a file ${path} nor a build ${word} in ${store}`, {
            remedy: "check the name, or name another store with --store",
            cause: error,
        });
    }
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports liveWatcher, plainWatcher, watcherFor */
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54412);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70412);



const tailLength = 5;
/** Whether a stream shows colours: a terminal that can, and nobody said NO_COLOR. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** A live view for a terminal: finished phases, the current one with its time, and the build's last lines. */
function liveWatcher(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    let current;
    let tail = [];
    let frame = 0;
    const width = () => (stream.columns ?? 80) - 4;
    const cut = (line) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
    const draw = () => {
        if (!current)
            return;
        const head = `${spinner[frame++ % spinner.length]} ${current.title} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}`;
        update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
    };
    const finish = (mark) => {
        if (!current)
            return;
        update.clear();
        stream.write(`${mark} ${current.title} \x1b[2m${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}\x1b[22m\n`);
        current = undefined;
        tail = [];
    };
    const timer = setInterval(draw, 120);
    return {
        phase(title) {
            finish("✔");
            current = { title, since: Date.now() };
            draw();
        },
        output(line) {
            const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd();
            if (text)
                tail = [...tail.slice(1 - tailLength), text];
        },
        note(text) {
            update.clear();
            stream.write(`  ${text}\n`);
            draw();
        },
        end(done) {
            clearInterval(timer);
            finish(done ? "✔" : "✘");
            update.done();
        },
    };
}
/** Plain lines for a pipe or a log: each phase as it begins, the build's lines indented, a sign of life when it is silent. */
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
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] still at it: ${phase}`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
function watcherFor(stream) {
    return stream.isTTY && process.env.TERM !== "dumb" && !process.env.CI
        ? liveWatcher(stream)
        : plainWatcher(stream);
}
/** Does work that is shown on stderr while it lasts. */
async function watching(work) {
    const live = watcherFor(process.stderr);
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

/***/ 51112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(42482);
;// CONCATENATED MODULE: ./lib/lock/changes.js

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
        const details = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && details.length === 0) {
            equal++;
            continue;
        }
        if (several && item.location !== undefined)
            details.unshift(`at ${item.location}`);
        changes.push({ at: item, change: toChange(ecosystem, old, now, details) });
    }
    changes.sort((a, b) => (0,identity/* byIdentity */.MU)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(identity/* byIdentity */.MU), (item) => groupKey(ecosystem, item));
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
function toChange(ecosystem, old, now, details) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(details.length === 0 ? {} : { detail: details.join("; ") }),
    };
}
/**
 * What tells two packages of one name apart beside the version. `auto`, `installer`, `owner` and `location` do
 * not: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (what, a, b) => {
        if (a !== b)
            result.push(`${what} ${a ?? "none"} → ${b ?? "none"}`);
    };
    const compareKnown = (what, a, b) => {
        if (a !== undefined && b !== undefined)
            compare(what, a, b);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name", old.name, now.name);
    compareKnown("arch", old.arch, now.arch);
    compare("build", old.build, now.build);
    // The version of a git checkout is its commit, that of an unowned file its hash: told already.
    const told = (key) => old[key] === old.version && now[key] === now.version;
    if (!told("commit"))
        compare("commit", old.commit, now.commit);
    if ((old.editable ?? false) !== (now.editable ?? false)) {
        result.push(now.editable ? "now editable" : "no longer editable");
    }
    // The same artifact from another place is the same package: a mirror, a snapshot.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!told("hash"))
        compareKnown("hash", old.hash, now.hash);
    compare("url", old.url, now.url);
    compareKnown("origin", old.origin, now.origin);
    // A new version's source is new as well; only another source of the same version is news.
    if (old.version === now.version)
        compareKnown("source", old.source, now.source);
    return result;
}

// EXTERNAL MODULE: ./lib/lock/floats.js
var lock_floats = __webpack_require__(49639);
;// CONCATENATED MODULE: ./lib/lock/compare.js



const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** What stands for the architecture of an image without a header in which no program tells it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 */
function compareLocks(locked, rebuilt, floats, sides = roundTrip) {
    const reasons = locked.image.arch === rebuilt.image.arch || [locked.image.arch, rebuilt.image.arch].includes(unknownArch)
        ? []
        : [
            `${sides.locked} is for ${locked.image.arch}, ${sides.rebuilt} for ${rebuilt.image.arch}: their packages cannot be the same`,
        ];
    return compareEcosystems(locked.ecosystems, rebuilt.ecosystems, floats, sides, reasons);
}
/**
 * The same without the images' architectures: for packages that were read from a form that does not know them.
 * @param reasons why it can't be judged, as far as the caller knows.
 */
function compareEcosystems(locked, rebuilt, floats, sides = roundTrip, reasons = []) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const result = {
        identical: false,
        judgeable: false,
        reasons: [...reasons],
        ecosystems: {},
        floated: [],
        total: 0,
    };
    const names = [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(identity/* byCodeUnit */.X);
    for (const name of names) {
        const reasons = unjudgeable(name, locked[name], rebuilt[name], sides);
        result.reasons.push(...reasons.filter((reason) => !result.reasons.includes(reason)));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        result.floated.push(...changes.filter((change) => isFloat(name, change.name)));
        result.ecosystems[name] = {
            locked: before.length,
            rebuilt: after.length,
            equal,
            changes: drifts,
        };
        result.total += drifts.length;
    }
    for (const [which, side] of [
        [sides.locked, locked],
        [sides.rebuilt, rebuilt],
    ]) {
        if (!Object.values(side).some((collected) => packagesOf(collected).length > 0)) {
            result.reasons.push(`${which} holds no packages at all: nothing is no evidence`);
        }
    }
    result.judgeable = result.reasons.length === 0;
    result.identical = result.judgeable && result.total === 0;
    return result;
}
function packagesOf(side) {
    return side === undefined || side.status === "absent" ? [] : side.packages;
}
function unjudgeable(ecosystem, locked, rebuilt, sides) {
    const reasons = [];
    for (const [which, side, other] of [
        [sides.locked, locked, rebuilt],
        [sides.rebuilt, rebuilt, locked],
    ]) {
        if (side?.status === "error") {
            reasons.push(`${ecosystem} of ${which} could not be read: ${side.path}: ${side.message}`);
        }
        // Not looked for is not the same as looked for and not found.
        if (side === undefined && other?.status !== "absent") {
            reasons.push(`${ecosystem} was not looked for in ${which}, and the other has it`);
        }
    }
    return reasons;
}


/***/ }),

/***/ 45519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ selectPython),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   ij: () => (/* binding */ pipHashes),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36268);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42482);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34799);




/**
 * The Python packages for one file, interpreters taken out and named in a remark.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectPython(lock, options) {
    const { python } = lock.ecosystems;
    const all = packagesOf(python).map((item) => fromCheckout(item, packagesOf(lock.ecosystems.git)));
    const libraries = python === undefined || python.status === "absent"
        ? python
        : { ...python, packages: all.filter((item) => !(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(item)) };
    // An environment may hold an interpreter alone.
    const wanted = all.some((item) => item.prefix === options.prefix && (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(item));
    const empty = wanted && !all.some((item) => item.prefix === options.prefix && !(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(item));
    const selection = empty
        ? { packages: [], prefixes: [options.prefix], remarks: [] }
        : (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectOneEach */ .uj)({ ...lock, ecosystems: { ...lock.ecosystems, ...(libraries ? { python: libraries } : {}) } }, "python", options, 
        // What pip can install stands before what came with the distribution.
        (item) => item.owner === undefined);
    const interpreters = all
        .filter(_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)
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

/***/ 66195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatScitexFile: () => (/* binding */ formatScitexFile),
/* harmony export */   formatScitexLock: () => (/* binding */ formatScitexLock),
/* harmony export */   parseScitexFreeze: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.LL),
/* harmony export */   parseScitexLock: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.hS),
/* harmony export */   toScitexView: () => (/* binding */ toScitexView)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42482);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45519);
/* harmony import */ var _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44756);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34799);





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
 * The packages of a lock as the seed would have told them, to be compared with a list that it wrote: of the one Python it
 * asked, without architectures, without what `pip freeze` leaves out, without versions where it names a commit alone.
 */
function toScitexView(lock, theirs) {
    const asked = theirs.pipExecutable?.replace(/\/bin\/[^/]*$/, "");
    const { python } = lock.ecosystems;
    const prefixes = python === undefined || python.status === "absent" ? [] : python.packages;
    // The system's Python has packages in several prefixes.
    const own = asked !== undefined && !asked.startsWith("/usr") && prefixes.some((item) => item.prefix === asked);
    const ours = (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScitexLock */ .hS)(formatScitexLock(lock, own ? { prefix: asked } : {}), `${lock.name}.lock`).ecosystems;
    const told = ours.python;
    if (told === undefined || told.status === "absent")
        return ours;
    const pip = theirs.ecosystems.python;
    const versions = new Map((pip === undefined || pip.status === "absent" ? [] : pip.packages).map((item) => [
        item.name,
        item.version,
    ]));
    const packages = told.packages
        .filter((item) => !pipItself.has(item.name) || versions.has(item.name))
        .map((item) => versions.get(item.name) === _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN ? { ...item, version: _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN } : item);
    return { ...ours, python: { ...told, packages } };
}
function sectionLines(lock, options) {
    const python = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    // Only Python's packages have the prefix that was asked for.
    const debian = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectOneEach */ .uj)(lock, "dpkg", {});
    const global = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(lock, "npm", {}).packages.filter((item) => !(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isInterpreter */ .Xz)(item) && isTop(item));
    const names = Object.fromEntries(global.map((item) => [item.name, { version: item.version }]));
    return {
        pip: section(lock, "python", python.remarks, inOrder(python.packages).flatMap(pipLines)),
        dpkg: section(lock, "dpkg", debian.remarks, debian.packages.map(({ name, version }) => printable(`${name}=${version}`)).sort(_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)),
        node: section(lock, "npm", [], global.length ? JSON.stringify({ dependencies: names }, null, 2).split("\n") : []),
    };
}
function inOrder(packages) {
    return packages.toSorted((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", a.name), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", b.name)));
}
function section(lock, ecosystem, remarks, lines) {
    const evidence = lock.ecosystems[ecosystem];
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceRemarks */ .TL)(ecosystem, evidence).map((gap) => `incomplete: ${gap.replace(/^incomplete: /, "")}`);
    if (evidence?.status !== "present" && evidence?.status !== "absent")
        return { remarks: gaps.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im), lines };
    return { remarks: lines.length > 0 ? remarks.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im) : [_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .none */ .dv], lines };
}
/** A line that begins no second one and is no option, whatever an image calls its packages. */
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
    // The seed's list says what is installed, whoever put it there.
    const { owner: _, ...free } = { ...item, name };
    const source = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(free, {});
    const pinned = `${name}==${item.version}`;
    if (source.kind === "unreachable" || source.kind === "index")
        return [printable(pinned)];
    return [(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`${source.kind} install (${pinned})`), (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementOf */ .h2)(free, source)];
}


/***/ }),

/***/ 34799:
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42482);


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
    return { ...selection, packages: [...chosen.values()].sort(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .MU) };
}
/**
 * The packages of one ecosystem, of one prefix or all.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectAll(lock, ecosystem, options) {
    const collected = lock.ecosystems[ecosystem];
    const remarks = evidenceRemarks(ecosystem, collected);
    const all = collected === undefined || collected.status === "absent" ? [] : collected.packages.toSorted(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .MU);
    const known = [...new Set(all.map((item) => item.prefix ?? ""))].sort(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
    const { prefix } = options;
    if (prefix === undefined)
        return { packages: all, prefixes: known, remarks };
    if (!known.includes(prefix)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the lock has no ${ecosystem} packages in ${prefix}`, {
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
        .sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b))
        .flatMap(([ecosystem, collected]) => collected.status === "absent"
        ? []
        : collected.packages.toSorted(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .MU).map((item) => ({ ecosystem, item })));
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

/***/ 36268:
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

/***/ 82985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   L9: () => (/* binding */ reserveBuild),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   w: () => (/* binding */ findBuild)
/* harmony export */ });
/* unused harmony exports publishedTs, publish */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90370);





/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, and the build's files
 */
async function reserveBuild(store, name, now = new Date()) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name)));
    for (let second = 0; second < 600; second++) {
        const ts = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTs */ .$2)(new Date(now.getTime() + second * 1000));
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        if (await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(files.log))
            return { ts, files };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `no free name for a build of ${name}`, {
        why: "the next ten minutes are all taken by other builds",
        remedy: "wait for them to end",
    });
}
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that a name's link names, "" where none is published. */
async function publishedTs(store, name) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name)).catch(() => "");
    const match = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).match(/-(\d{4}-\d{4}-\d{6})\.sif$/);
    return match?.[1] ?? "";
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name))));
    const moments = new Set();
    for (const file of present) {
        const ts = file.startsWith(`${name}-`)
            ? file.slice(name.length + 1).match(/^\d{4}-\d{4}-\d{6}(?=\.)/)?.[0]
            : undefined;
        if (ts)
            moments.add(ts);
    }
    const published = await publishedTs(store, name);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const [verified, unverified] = [has(files.verified), has(files.unverified)];
        const locked = has(files.lock) && has(files.lockedRecipe);
        return {
            name,
            ts,
            state: !locked ? "unfinished" : has(files.image) ? "complete" : "lock-only",
            marker: verified && unverified
                ? "contradictory"
                : verified
                    ? "verified"
                    : unverified
                        ? "unverified"
                        : undefined,
            published: ts === published,
            kept: has(files.keep),
            files,
        };
    });
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * Without a `ts`: the published one, else the newest that has a lock.
 */
async function findBuild(store, nameOrId) {
    const exact = nameOrId.match(/^(.+)[-@](\d{4}-\d{4}-\d{6})$/);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => build.published) ?? builds.find((build) => build.state !== "unfinished"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
async function publishVerified(store, name, ts) {
    const published = (await listBuilds(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return true;
    if (published?.state === "complete" && published.marker === "verified" && published.ts > ts)
        return false;
    await publish(store, name, ts);
    return true;
}
/** Makes a build the published one, in one step, and writes it into the name's history. */
async function publish(store, name, ts, now = new Date()) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSymlink */ .u3)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`));
    await appendHistory(store, name, { event: "published", ts, at: now.toISOString() });
}
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl"), "utf8").catch(() => "");
    let last;
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if (event.ts === ts && typeof event.marker === "string" && typeof event.at === "string")
                last = event;
        }
        catch {
            // A line that a crash cut off says nothing.
        }
    }
    return last && { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. */
async function appendHistory(store, name, event) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl");
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${JSON.stringify(event)}\n`);
    }
    catch (error) {
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not write the history ${path}`);
    }
}
/** The absolute path of a store; the folder is made if need be. @throws Failure("usage") when it cannot be written */
async function openStore(store) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, `.probe-${process.pid}`);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(probe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe, { force: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store);
}


/***/ })

};
