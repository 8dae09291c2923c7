"use strict";
exports.id = 9208;
exports.ids = [9208];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
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

/***/ 11884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings say at the end where the time went, also where the work failed
 */
function watched(work, options = {}) {
    if (options.timings)
        return timed(work);
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => stoppable(work, live));
}
async function timed(work) {
    const phases = [];
    try {
        return await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => {
            const phase = (title) => {
                phases.push({ phase: title, since: performance.now() });
                live.phase(title);
            };
            return stoppable(work, { ...live, phase });
        });
    }
    finally {
        const { timingsReport } = await __webpack_require__.e(/* import() */ 3265).then(__webpack_require__.bind(__webpack_require__, 83265));
        const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
        const timings = phases.map(({ phase, since }, at) => ({ phase, milliseconds: ends[at] - since }));
        process.stderr.write(`\n${timingsReport(timings)}\n\n`);
    }
}
async function stoppable(work, live) {
    const abort = new AbortController();
    const stop = (name) => {
        if (abort.signal.aborted)
            process.exit(130);
        live.note("stopping …");
        abort.abort(name);
    };
    for (const name of stopSignals)
        process.on(name, stop);
    try {
        return await work(live, abort.signal);
    }
    catch (error) {
        if (abort.signal.aborted)
            throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
        throw error;
    }
    finally {
        for (const name of stopSignals)
            process.off(name, stop);
    }
}


/***/ }),

/***/ 17794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


/***/ }),

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ compareEcosystems),
  qJ: () => (/* binding */ compareImages),
  Ss: () => (/* binding */ compareLocks)
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
// EXTERNAL MODULE: ./.cache/compiled/src/lock/stages.js
var stages = __webpack_require__(95180);
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
 * the lock. Earlier stages are compared in the same way, where both sides say what is in them.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const { stages, unknown } = stagesOf(locked, rebuilt);
    const before = { ...locked.ecosystems, ...stages.locked };
    const after = { ...rebuilt.ecosystems, ...stages.rebuilt };
    const split = splitByReaders(before, after, readers);
    return compareRead(split.comparable(before), split.comparable(after), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], [...split.notCompared, ...unknown]);
}
/** What both sides say of earlier stages; what only one knows is not compared. A stage that one does not have is empty there. */
function stagesOf(locked, rebuilt) {
    const [before, after] = [(0,stages/* stageEcosystems */.CE)(locked.stages), (0,stages/* stageEcosystems */.CE)(rebuilt.stages)];
    if (locked.stages && rebuilt.stages) {
        const absent = { status: "absent" };
        const stages = new Set(Object.keys({ ...before, ...after }));
        const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
        return { stages: { locked: filled(before), rebuilt: filled(after) }, unknown: [] };
    }
    const unknown = Object.entries({ ...before, ...after }).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{ ecosystem, reason: "stage-unknown", readers: {} }]);
    return { stages: {}, unknown };
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** What the content digests of two locks say of the files of their images. */
function comparedFiles(a, b) {
    if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256)
        return "same";
    const [before, after] = [a, b].map(({ image }) => image.contentDigest);
    // Without an epoch no time counts, so the digests of one image with and without one differ.
    const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
    const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
    if (before === undefined || after === undefined || !sameRules)
        return "unknown";
    return before === after ? "same" : "differ";
}
/**
 * {@link compareLocks} of two images, of which all files count, too: where the packages are equal and the content
 * digests differ, they are not identical. Where a float moved, files differ by that.
 */
function compareImages(a, b, floats) {
    const packages = compareLocks(a, b, floats);
    const files = comparedFiles(a, b);
    const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
    return { ...packages, identical, files };
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const id = (0,stages/* ecosystemOfName */.Tp)(ecosystem);
        const [before, after] = [readers.locked[id], readers.rebuilt[id]];
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

/***/ 25143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ verifyOptionsSchema),
/* harmony export */   DA: () => (/* binding */ storedRequest),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Oh: () => (/* binding */ taskResultSchema),
/* harmony export */   T3: () => (/* binding */ assertDeferrable),
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41531);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77772);






const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    privileges: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "on", "off"]), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })]),
    passEnv: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    secrets: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), env: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    timeLimitMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    tmp: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    apptainer: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later has no variables of this one, so a secret in a variable would be missing there.
 * @throws Failure("usage") that names it
 */
function assertDeferrable({ secrets = [] }) {
    const inVariable = secrets.find((secret) => "env" in secret);
    if (!inVariable)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
        code: "wrong-use",
        why: "the rebuild runs in another process, perhaps on another machine",
        remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    });
}
/** How builds of the store are verified by a process that starts later, perhaps on another machine. */
const verifyOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    buildArgs: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    requiredLevel: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
});
/** What came of verifying one build, as it is written down for the process that waits for it. */
const taskResultSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    build: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Host that verified, and when it ended (ISO 8601). */
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).exactOptional(),
    isEnough: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    notJudged: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    marker: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict about the image. */
    failure: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
        remedy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request that verifies a build of the store.
 * @throws Failure("usage") for a build without lock and locked recipe, and without its image or a vault
 */
function storedRequest({ files, state, name, ts }, options) {
    const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
    if (!isEnough) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name}-${ts} is incomplete`, {
            code: "build-incomplete",
            why: state === "lock-only"
                ? "its image is not in the store"
                : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
            remedy: state === "lock-only"
                ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
                : "build it again",
        });
    }
    return {
        ...options,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store, and gives what came of it; a failure is a result, too.
 * @param build its build id
 * @throws Error only where the work was stopped by the signal: then there is no result
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), at: new Date().toISOString() });
    try {
        const request = storedRequest(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(options.store, build), options);
        return { ...ended(), ...verdictOf(await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__.verify)(request, watcher, signal)) };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || signal?.aborted)
            throw error;
        return { ...ended(), ...failureOf(error) };
    }
}
function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
    return {
        verdict,
        ...(level && { level }),
        isEnough,
        reason,
        ...(notJudged && { notJudged }),
        ...(marker && { marker }),
        log,
    };
}
/** A failure as a result; it does not judge the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, notJudged, failure, }) {
    if (failure)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[failure.kind];
    if (notJudged !== undefined)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive;
    if (verdict === "verified")
        return isEnough ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


/***/ }),

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   E$: () => (/* binding */ templateMatches),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   Nh: () => (/* binding */ parseBuildArgument),
/* harmony export */   QK: () => (/* binding */ showTemplate),
/* harmony export */   gQ: () => (/* binding */ replaceTemplates),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
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
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
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


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66996);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77908);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBy */ .Qv)(name, target) !== "";
/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
function assertPublishable(store, name) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
    const isNewer = published && published.ts > ts && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledBack */ .Gm)(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSymlinkInside */ .q$)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


/***/ }),

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ })

};
;