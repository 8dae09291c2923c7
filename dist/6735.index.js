"use strict";
exports.id = 6735;
exports.ids = [6735,6582];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The absolute path, with "~" expanded. */
function absolute(path) {
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

/***/ 15739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
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
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64116);
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
function verdictOf({ verdict, level, isEnough, reason, marker, log }) {
    return { verdict, ...(level && { level }), isEnough, reason, ...(marker && { marker }), log };
}
/** A failure as a result: no statement about the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, failure, }) {
    if (failure)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[failure.kind];
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

/***/ 47746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ namesInclude)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24160);

/** A signature that does not count, and why. */
function refused(by, code, why) {
    return { by, accepted: false, code: code ?? "signature-malformed", why };
}
/** Whether a rule is about an image of this name. */
const namesInclude = ({ names }, name) => names.some((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(name, pattern));


/***/ }),

/***/ 37992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   US: () => (/* binding */ unarmour),
/* harmony export */   _y: () => (/* binding */ parseSshSignature),
/* harmony export */   pI: () => (/* binding */ signEd25519),
/* harmony export */   r5: () => (/* binding */ ed25519Blob)
/* harmony export */ });
/* unused harmony export armour */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83430);




/**
 * What a signature of this program is for. OpenSSH binds it into the signature, so that one made for git, for mail or for
 * another program is never one for a marker, and the other way round.
 */
const namespace = "stx-container";
const magic = Buffer.from("SSHSIG");
const hashes = new Set(["sha256", "sha512"]);
/**
 * Parses a signature as `ssh-keygen -Y sign` makes it, without its armour.
 * @see https://github.com/openssh/openssh-portable/blob/V_9_9_P1/PROTOCOL.sshsig
 * @throws Failure("inconclusive") for anything else; Failure("usage") for a weak or unknown type of key
 */
function parseSshSignature(blob) {
    try {
        const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireReader */ .ZT(blob);
        if (!reader.take(magic.length).equals(magic) || reader.uint32() !== 1)
            throw new Error("it is not an SSHSIG of version 1");
        const keyBlob = reader.string();
        const namespace = reader.text();
        const reserved = reader.string();
        const hash = reader.text();
        const signature = reader.string();
        reader.end();
        if (reserved.length > 0)
            throw new Error("its reserved field is not empty");
        if (!hashes.has(hash))
            throw new Error(`its hash is ${JSON.stringify(hash.slice(0, 20))}`);
        const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicKey */ .RR)(keyBlob);
        return {
            key,
            namespace,
            verifies: (message) => {
                try {
                    return key.verifies(signedData(namespace, hash, message), signature);
                }
                catch (error) {
                    if (error instanceof _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC)
                        return false;
                    throw error;
                }
            },
        };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw error;
        throw malformed(error.message, error);
    }
}
/** The bytes that an SSHSIG signs. */
function signedData(namespace, hash, message) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(message).digest();
    return Buffer.concat([magic, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)(namespace, "", hash, digest)]);
}
/** Signs with an Ed25519 key what `ssh-keygen -Y sign` would sign; the result is the same, byte for byte. */
function signEd25519(key, message) {
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signedData(namespace, "sha512", message), key);
    const version = Buffer.from([0, 0, 0, 1]);
    return Buffer.concat([
        magic,
        version,
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)(ed25519Blob(key), namespace, "", "sha512", (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)("ssh-ed25519", signature)),
    ]);
}
/** An Ed25519 key's public half in SSH's binary form. */
function ed25519Blob(key) {
    const { x } = (key.type === "private" ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ format: "jwk" });
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)("ssh-ed25519", Buffer.from(x ?? "", "base64url"));
}
const [begin, end] = ["-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"];
/** The text that `ssh-keygen -Y verify` takes. */
function armour(blob) {
    const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
    return `${[begin, ...lines, end].join("\n")}\n`;
}
/** The signature in the text that `ssh-keygen -Y sign` gives. @throws Failure("inconclusive") */
function unarmour(text) {
    const lines = text.trim().split(/\r?\n/);
    if (lines[0] !== begin || lines.at(-1) !== end)
        throw malformed("it has no armour of OpenSSH's");
    return Buffer.from(lines.slice(1, -1).join(""), "base64");
}
function malformed(why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", "a signature cannot be parsed", {
        code: "signature-malformed",
        why,
        remedy: "sign again with `stx-container sign`",
        cause,
    });
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
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
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
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87259);
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

/***/ 16582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83410);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
/* harmony import */ var _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one the build's own index
 * @param folder the store's vault
 * @param expected sha256 of the index, as the lock says
 * @throws Failure("inconclusive") where it is missing, damaged or another build's
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)((0,_keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


/***/ }),

/***/ 39795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings),
/* harmony export */   W: () => (/* binding */ rebuildRemedy)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Where files do not belong together: a verification refuses them, too. */
const rebuildRemedy = "restore lock and recipes as git has them, or build again: stx-container roundtrip RECIPE";
/** Collects what the gate finds. */
class Findings {
    refusals = [];
    notes = [];
    isContradictory = false;
    #again;
    /** @param buildId of the build, for remedies */
    constructor(buildId) {
        this.#again = `stx-container verify ${buildId}`;
    }
    refuse(code, text, remedy = this.#again) {
        this.refusals.push({ code, text, remedy });
    }
    /** What is there contradicts itself or cannot be read: that is no evidence either way. */
    contradict(code, text, remedy) {
        this.isContradictory = true;
        this.refuse(code, text, remedy);
    }
    /** A file that could not be read, as its failure says. @throws what is no failure of a file */
    unreadable(error, code) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        const { message, why, remedy } = error;
        this.contradict(error.code ?? code, why ? `${message}: ${why}` : message, remedy);
    }
    note(code, text) {
        this.notes.push({ code, text });
    }
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

/***/ 76327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkSigners),
  p: () => (/* binding */ missingSignature)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/policy.js
var signing_policy = __webpack_require__(18397);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/allowed-signers.js
var allowed_signers = __webpack_require__(25245);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/checked.js
var checked = __webpack_require__(47746);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/envelope.js
var envelope = __webpack_require__(16523);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sshsig.js
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/verify.js





/** What the words for an unsigned marker are, everywhere. */
const unsignedWords = "recorded, not signed: whoever can write here could have written this";
/**
 * Checks every signature of an envelope: whether it is one over exactly this payload, and whether its signer may sign
 * for this image now. Does not throw for a bad signature, and one bad signature takes nothing from a good one.
 *
 * @param name of the image that the payload is about
 * @param at the moment at which keys must be valid
 */
async function checkSignatures(envelope, name, trust, at) {
    const { signatures: all, payload } = envelope;
    const signatures = await Promise.all(all.map((signature) => checkOne(signature, payload, { name, at, ...trust })));
    const accepted = signatures.filter((each) => each.accepted);
    const state = all.length === 0 ? "unsigned" : accepted.length > 0 ? "accepted" : "refused";
    return { state, signatures, signers: new Set(accepted.map(({ by }) => by)).size };
}
async function checkOne(signature, payload, context) {
    try {
        if ("keyid" in signature)
            return checkKeySignature(signature, payload, context);
        const { checkSigstoreSignature } = await __webpack_require__.e(/* import() */ 4647).then(__webpack_require__.bind(__webpack_require__, 74647));
        return await checkSigstoreSignature(signature, payload, context);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind === "infrastructure")
            throw error;
        return (0,checked/* refused */.J)("keyid" in signature ? signature.keyid : "", error.code, error.why ?? error.message);
    }
}
function checkKeySignature({ keyid, sig }, payload, { signers, name, at }) {
    const signature = (0,sshsig/* parseSshSignature */._y)(Buffer.from(sig, "base64"));
    const by = signature.key.fingerprint;
    if (keyid !== by)
        return (0,checked/* refused */.J)(by, "signature-malformed", `it is labelled as that of ${keyid}`);
    if (signature.namespace !== sshsig/* namespace */.MF) {
        const made = JSON.stringify(signature.namespace.slice(0, 60));
        return (0,checked/* refused */.J)(by, "signature-namespace", `it was made for ${made}, not for ${sshsig/* namespace */.MF}`);
    }
    if (!signature.verifies((0,envelope/* preAuthEncoding */.JC)(payload)))
        return (0,checked/* refused */.J)(by, "signature-invalid", "it is not a signature over this content");
    return judgeKey(signature, signers, name, at);
}
function judgeKey({ key }, signers, name, at) {
    const by = key.fingerprint;
    const listed = signers.filter((each) => each.kind === "key" && each.signer.key.blob.equals(key.blob));
    if (listed.length === 0)
        return (0,checked/* refused */.J)(by, "signer-not-allowed", "the policy does not name this key");
    const forName = listed.filter((each) => (0,checked/* namesInclude */.n)(each, name));
    if (forName.length === 0) {
        const others = listed.flatMap(({ names }) => names).join(", ");
        return (0,checked/* refused */.J)(by, "signer-not-allowed", `this key may sign for ${others}, not for ${name}`);
    }
    let reason = (0,checked/* refused */.J)(by, "signer-not-allowed", "");
    for (const each of forName) {
        if (each.kind !== "key")
            continue;
        const refusal = (0,allowed_signers.refusalOf)(each.signer, sshsig/* namespace */.MF, at);
        if (!refusal)
            return { by, accepted: true, principal: each.signer.principals, source: each.source };
        reason = (0,checked/* refused */.J)(by, refusal.code, refusal.why);
    }
    return reason;
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/answer.js
var answer = __webpack_require__(39795);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-signers.js




/** What a policy asks of a marker's signatures and it does not have, as a sentence; undefined where nothing is missing. */
async function missingSignature(marker, policy, now) {
    const findings = new answer/* Findings */.F(`${marker.evidence.name}-${marker.evidence.ts}`);
    await checkSigners(marker, policy, { now }, findings);
    return findings.refusals.map(({ text }) => text).join("; ") || undefined;
}
const signAgain = "sign it with a key that the policy names: stx-container sign BUILD --key KEY";
/**
 * Checks who signed a marker. Every list that is there must let a signer sign; where there is none, a signature shows
 * nothing, and it is only said whether there is one.
 */
async function checkSigners(marker, policy, { trust = {}, now, isNew = false }, findings) {
    const { required_signers: needed } = policy;
    const lists = [
        ...policy.signers.map(({ rules, source }) => (0,signing_policy.trustedSigners)(rules, source)),
        ...(trust.signers ? [trust.signers] : []),
    ];
    const required = lists.length > 0 || needed > 0;
    if (marker.signatures.length === 0)
        return unsigned(required, isNew, findings);
    if (lists.length === 0)
        return unchecked(marker, needed, findings);
    const signatures = await judged(marker, lists, trust, now, findings);
    const accepted = signatures.filter((each) => each.accepted);
    const signers = new Set(accepted.map(({ by }) => by)).size;
    if (signers === 0)
        for (const each of signatures)
            refuseSignature(each, findings);
    else if (signers < needed)
        findings.refuse("too-few-signers", `${signers} of ${needed} required signers signed`, signAgain);
    const text = signers > 0 ? `signed by ${accepted.map(nameOf).join(", ")}` : "signed, and no signature counts";
    return { state: signers > 0 ? "accepted" : "refused", required, text, signatures };
}
function unsigned(required, isNew, findings) {
    if (required && isNew)
        findings.note("not-signed-yet", "the marker of this run is not signed yet: recording it does");
    else if (required)
        findings.refuse("not-signed", `${unsignedWords}; the policy requires a signature`, signAgain);
    return { state: "unsigned", required, text: unsignedWords, signatures: [] };
}
function unchecked({ signatures: all }, needed, findings) {
    const signatures = all.map(uncheckedSignature);
    if (needed > 0)
        findings.refuse("no-signers-named", noSignersNamed(needed), "name them under signers in config.yaml");
    return { state: "unchecked", required: needed > 0, text: uncheckedText(signatures), signatures };
}
function refuseSignature({ by, code = "signer-not-allowed", why = "" }, findings) {
    const text = `the signature${by ? ` by ${by}` : ""} does not count: ${why}`;
    const isBroken = code === "signature-invalid" || code === "signature-malformed";
    if (isBroken)
        findings.contradict(code, text, signAgain);
    else
        findings.refuse(code, text, signAgain);
}
/** Each signature as the strictest of the lists judges it. */
async function judged({ payload, signatures, evidence }, lists, { sigstoreRoots }, now, findings) {
    const roots = sigstoreRoots ? { sigstoreRoots } : {};
    try {
        const checks = await Promise.all(lists.map((signers) => checkSignatures({ payload, signatures }, evidence.name, { signers, ...roots }, now)));
        return signatures.map((_, at) => {
            const all = checks.map((check) => check.signatures[at]);
            return all.find(({ accepted }) => !accepted) ?? all[0];
        });
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        findings.unreadable(error, "sigstore-root-unavailable");
        return [];
    }
}
/** Who a signature says made it. */
const uncheckedSignature = (signature) => ({
    by: "keyid" in signature ? signature.keyid : "",
    accepted: false,
});
const nameOf = ({ principal, by }) => principal === undefined || principal === by ? by : `${principal} (${by})`;
function uncheckedText(signatures) {
    const named = signatures.map(({ by }) => by || "an identity of Sigstore's").join(", ");
    return `signed by ${named}, which was not checked: the policy does not name who may sign`;
}
const noSignersNamed = (needed) => `${needed === 1 ? "a signature is" : `${needed} signatures are`} required, and the policy does not name who may sign`;


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

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


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


/***/ })

};
;