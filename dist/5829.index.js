"use strict";
exports.id = 5829;
exports.ids = [5829,7427];
exports.modules = {

63032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_digest_cache_js_1 = __webpack_require__(85248);
var _lock_read_js_2 = __webpack_require__(23616);
var _lock_stages_js_14 = __webpack_require__(95180);
var _operations_check_js_3 = __webpack_require__(62854);
var _plural_js_15 = __webpack_require__(21417);
var _report_escape_js_4 = __webpack_require__(45743);
var _report_format_js_13 = __webpack_require__(60919);
var _report_verification_js_5 = __webpack_require__(12167);
var _store_builds_js_6 = __webpack_require__(13336);
var _verdict_check_name_js_7 = __webpack_require__(91633);
var _verdict_lock_file_js_8 = __webpack_require__(89257);
var _verdict_read_policy_js_9 = __webpack_require__(26588);
var _absolute_js_10 = __webpack_require__(31869);
var _lock_given_js_11 = __webpack_require__(39175);
var _subject_js_12 = __webpack_require__(67455);
















const print = (text) => process.stdout.write(`${text}\n`);
async function show(word, flags) {
    const store = (0,_absolute_js_10/* .absolute */ .y)(flags.store);
    await (0,_subject_js_12.withArgument)(word, store, async (given) => showOne(await shownOf(given, store), flags));
}
async function shownOf(given, store) {
    if ("path" in given)
        return shownOfFile(given, store);
    const build = await (0,_store_builds_js_6/* .findBuild */ .w)(store, given.name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new _failure_js_0/* .Failure */ .H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const { lock: path } = build.files;
    const lock = (0,_lock_read_js_2/* .builtLock */ .IJ)(await (0,_verdict_lock_file_js_8/* .readLockFile */ .cx)(path), path);
    const gate = await (0,_verdict_check_name_js_7/* .checkName */ .I3)(store, given.name, await (0,_verdict_read_policy_js_9/* .readPolicy */ .T4)(store), {
        digest: _files_digest_cache_js_1/* .cachedDigest */ .n,
        kept: {},
    });
    return { build, lock, gate };
}
async function shownOfFile(given, store) {
    const evidence = await (0,_subject_js_12.evidenceIfAny)(given.path, store);
    if (!evidence)
        return { lock: await (0,_lock_given_js_11/* .lockGiven */ .t3)(given, store) };
    const lock = await (0,_verdict_lock_file_js_8/* .readLockFile */ .cx)(evidence.subject.files.lock);
    return { lock, gate: await (0,_operations_check_js_3/* .check */ .z)({ subject: given, store, digest: _files_digest_cache_js_1/* .cachedDigest */ .n }) };
}
function showOne({ build, lock, gate }, flags) {
    if (flags.json)
        return void print((0,_report_escape_js_4/* .terminalJson */ .t3)({ build, lock, gate }));
    const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
    const id = lock.builder ? `${lock.name}-${lock.ts}` : lock.name;
    print([
        `${verdict}  ${(0,_report_escape_js_4/* .oneLine */ .TN)(id)}${build?.published ? " (published)" : ""}`,
        ...(gate?.refusals ?? []).map(({ text }) => `  ${(0,_report_escape_js_4/* .oneLine */ .TN)(text)}`),
        ...(gate?.notes ?? []).map(({ text }) => `  Note: ${(0,_report_escape_js_4/* .oneLine */ .TN)(text)}.`),
        "",
        cleanTable(factRows(lock)),
        "",
        ...(lock.builder ? (0,_report_verification_js_5/* .unlockedReport */ .os)({ lock }) : []),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function factRows(lock) {
    const { size, arch, sha256 } = lock.image;
    const words = [size && (0,_report_format_js_13/* .formatSize */ .Xq)(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
    const { builder } = lock;
    return [
        ["image", words.join(" ")],
        ...lock.bases.map((base) => [
            "base",
            `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
        ]),
        ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
        ...Object.entries((0,_lock_stages_js_14/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
            ? []
            : [
                [
                    id,
                    found.status === "error"
                        ? `could not be read: ${found.path}: ${found.message}`
                        : (0,_plural_js_15/* .plural */ .L)(found.packages.length, "package"),
                ],
            ]),
    ];
}
function packageLines(lock) {
    const rows = Object.entries((0,_lock_stages_js_14/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", cleanTable(rows)];
}
/** A table of what files say. */
const cleanTable = (rows) => (0,_report_format_js_13/* .formatTable */ .ku)(rows.map((cells) => cells.map(_report_escape_js_4/* .oneLine */ .TN)));


}),

39175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cg: () => (/* binding */ subjectGiven),
  t3: () => (/* binding */ lockGiven)
});
/* unused harmony export readSubject */
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _files_user_files_js_4 = __webpack_require__(62198);
var _lock_export_any_lock_js_5 = __webpack_require__(37830);
var _lock_export_scitex_read_js_6 = __webpack_require__(65103);
var _store_builds_js_7 = __webpack_require__(13336);
var _store_file_kind_js_8 = __webpack_require__(49970);
var _subject_js_9 = __webpack_require__(67455);










const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of these it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    await (0,_store_file_kind_js_8/* .assertKind */ .rZ)(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
    const kind = await kindOf(path);
    if (kind === "image")
        return (await Promise.all(/* import() */[__webpack_require__.e(2345), __webpack_require__.e(9451), __webpack_require__.e(3127)]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
    if (kind === "freeze files")
        return (0,_lock_export_scitex_read_js_6/* .parseScitexFreeze */ .LL)(await readFreezeFiles(path), path);
    return (0,_lock_export_any_lock_js_5/* .parseAnyLock */ .vn)((await (0,_files_user_files_js_4/* .readUserFile */ .E)(path, "lock")).toString("utf8"), path);
}
/**
 * The lock that an argument means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function lockGiven(given, store, pemPath) {
    const subject = await subjectGiven(given, store, pemPath);
    if ((0,_lock_export_any_lock_js_5/* .isOwnLock */ .ew)(subject))
        return subject;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,node_fs_promises_0.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
        throw new _failure_js_2/* .Failure */ .H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,node_fs_promises_0.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe: an image cannot be read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(_lock_export_scitex_read_js_6/* .headerLine */ .iH) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,node_fs_promises_0.open)(path, "r").catch((error) => {
        throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,node_fs_promises_0.readFile)((0,node_path_1.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${(0,node_path_1.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/**
 * The lock that an argument means: of the build with this name; the file itself; made from an image; or beside another
 * file.
 */
async function subjectGiven(given, store, pemPath) {
    if ("name" in given)
        return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
    const kind = await (0,_store_file_kind_js_8/* .fileKind */ .h_)(given.path);
    const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
    const lock = isBeside ? await lockBeside(given.path) : undefined;
    return readSubject(lock ?? given.path, pemPath);
}
/** @throws Failure("usage", "subject-missing") if the argument names neither a file nor a build of the store */
async function storedBuild(store, word) {
    return (0,_store_builds_js_7/* .findBuild */ .w)(store, word).catch((error) => {
        if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        throw new _failure_js_2/* .Failure */ .H("usage", `${word} is neither a file nor a build`, {
            code: "subject-missing",
            why: `there is no such file, and the store ${store} has no build of this name`,
            remedy: "check the name, or choose another store with --store",
            cause: error,
        });
    });
}
async function lockBeside(path) {
    const lock = (0,_subject_js_9.siblingOf)(path, "lock");
    return lock !== path && (await (0,_store_file_kind_js_8/* .fileKind */ .h_)(lock)) === "lock" ? lock : undefined;
}


}),

17794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBounded),
  L: () => (/* binding */ readBoundedIfThere)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _failures_js_2 = __webpack_require__(28720);



/**
 * The bytes of a plain file, up to a limit. It does not wait for a FIFO or device, and does not read a larger file.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 * one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js_1/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
    // Without Node's threads: handing four short calls over to them takes five times the time of the calls.
    let file;
    try {
        file = (0,node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = (0,node_fs_0.fstatSync)(file);
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        look?.((0,node_fs_0.fstatSync)(file, { bigint: true }));
        return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js_1/* .Failure */ .H ? error : (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        (0,node_fs_0.closeSync)(file);
    }
}
/** The complete content of an open file, which may be growing. */
function readAll(file, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const bytesRead = (0,node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
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
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


}),

63983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ sha256File),
  hd: () => (/* binding */ fileDigest),
  sc: () => (/* binding */ sha256)
});
var node_crypto_0 = __webpack_require__(77598);
var _failures_js_1 = __webpack_require__(28720);
var _regular_js_2 = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js_2/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto_0.createHash)("sha256");
        // Two buffers for the whole file: allocating memory for each part would make the garbage collector walk the entries
        // of an open image again and again.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads ahead while this part is hashed.
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
    return (0,node_crypto_0.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js_1/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


}),

28720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileFailure),
  y: () => (/* binding */ readFailure)
});
var _failure_js_0 = __webpack_require__(77205);
var _regular_js_1 = __webpack_require__(64659);


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
    [_regular_js_1/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into a Failure that a user can act on; any other error is returned unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js_0/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js_0/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js_0/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


}),

89123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ problemsIn),
  f: () => (/* binding */ inPlainWords)
});
var _plural_js_0 = __webpack_require__(21417);

/** How many characters of a value a message shows. */
const longest = 60;
/**
 * Options for a schema's `safeParse` and `parse` that make its messages say in plain words what was found and what is
 * expected. Not for data that may contain a secret.
 */
const inPlainWords = { error: wordsOf, reportInput: true };
/** The first problems that a schema found, each with its key, or with the subject as a whole; the rest are counted. */
function problemsIn(issues, whole = "top level", most = 5) {
    const named = issues
        .slice(0, most)
        .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
    return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}
/** The schema's own messages do not say what was found. */
function messageOf({ code, message, input }) {
    const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
    return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
}
function wordsOf(issue) {
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
        return `${(0,_plural_js_0/* .plural */ .L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
    }
    const allowed = allowedIn(issue);
    return issue.input === undefined
        ? `missing${allowed ? `; expected ${allowed}` : ""}`
        : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
}
/** A value, short enough for a message. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (value instanceof Map || (typeof value === "object" && value !== null))
        return "an object";
    return cut(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value));
}
const cut = (text) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);
const types = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
    null: "null",
};
/** What is expected instead, in words; undefined if the schema does not show it. */
function allowedIn(issue) {
    switch (issue.code) {
        case "invalid_type":
            return types[issue.expected] ?? String(issue.expected);
        case "invalid_value":
            return issue.values
                .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
                .join(" or ");
        case "too_small":
            return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
        case "too_big":
            return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
        case "not_multiple_of":
            return `a multiple of ${issue.divisor}`;
        case "invalid_format":
            return formatIn(issue);
        case "invalid_union":
            return unionIn(issue);
        default:
            return undefined;
    }
}
function sized(origin, limit, relation) {
    if (origin === "string")
        return `a text of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "character")}`;
    if (origin === "array" || origin === "set")
        return `a list of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "item")}`;
    return `${relation} ${limit}`;
}
const formats = {
    datetime: "a time like 2026-12-31T23:59:59Z",
    base64: "text in base64",
};
function formatIn({ format, pattern }) {
    if (format === "url")
        return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
    const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
    if (digits !== undefined)
        return `${digits} digits of 0-9 and a-f`;
    return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
}
/** The problem of the alternative that fits best: the one with the fewest problems, the deepest of those. */
function unionIn(issue) {
    if (issue.discriminator !== undefined)
        return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
    const forms = issue.errors.filter((form) => form.length > 0);
    const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
    if (isOfValue) {
        const each = forms.map((form) => allowedIn({ ...form[0], input: issue.input }) ?? form[0]?.message);
        return [...new Set(each)].join(" or ");
    }
    const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
    return best && `one of ${(0,_plural_js_0/* .plural */ .L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
}
const deepest = (form) => Math.max(...form.map(({ path }) => path.length));


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

64659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openRegular),
  o: () => (/* binding */ notRegular)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);


/** The error code for a path that is not a regular file; Linux has no code for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
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


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // The parts still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

15739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ notComparedText),
  u: () => (/* binding */ reasonText)
});
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
function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
    if (reason === "stage-unknown")
        return `only one side says what an earlier stage installed: ${ecosystem}`;
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


}),

21417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


}),

60919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ formatSize),
  a3: () => (/* binding */ formatDuration),
  ku: () => (/* binding */ formatTable)
});
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


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
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
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
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


}),

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js_2 = __webpack_require__(21417);
var _judge_js_1 = __webpack_require__(98886);
var _policy_js_0 = __webpack_require__(69963);



/** When a verdict expires, by itself or under the policy; undefined if it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How much the clocks of two machines may differ. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on, an answer states how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy requires of a verdict that is valid in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js_1/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** If a policy was in force and is gone, the defaults must not take its place. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js_0/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js_2/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js_0 = __webpack_require__(46618);

/** The stronger of two required levels. */
const stricterLevel = (a, b) => (_levels_js_0/* .levels */ .y.indexOf(a) > _levels_js_0/* .levels */ .y.indexOf(b) ? a : b);
/** Whether one level is at least as strong as another; no level is not. */
const reaches = (level, required) => level !== undefined && _levels_js_0/* .levels */ .y.indexOf(level) >= _levels_js_0/* .levels */ .y.indexOf(required);
/**
 * Decides the verdict from what was found. The required level plays no part: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // Identical content means identical packages, whichever versions of the readers listed them.
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


}),

46618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ levels)
});
/**
 * How strong the proof of identity is, weakest first. Kept apart from the marker's schema, which takes time to load.
 */
const levels = ["versions", "content", "bytes"];


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
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
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;