"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

58073:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_digest_cache_js_2 = __webpack_require__(85248);
var _operations_check_js_3 = __webpack_require__(62854);
var _plural_js_12 = __webpack_require__(21417);
var _report_escape_js_4 = __webpack_require__(45743);
var _report_gate_js_5 = __webpack_require__(62367);
var _store_builds_js_6 = __webpack_require__(13336);
var _verdict_check_all_js_7 = __webpack_require__(16619);
var _verdict_read_policy_js_8 = __webpack_require__(26588);
var _absolute_js_9 = __webpack_require__(31869);
var _signing_js_10 = __webpack_require__(29657);
var _subject_js_11 = __webpack_require__(67455);













const print = (text) => process.stdout.write(`${text}\n`);
async function check(what, flags) {
    const store = (0,_absolute_js_9/* .absolute */ .y)(flags.store);
    if (what === undefined)
        return checkAll(store, flags);
    if (flags.all)
        throw new _failure_js_1/* .Failure */ .H("usage", `${what} and --all were both given`, {
            code: "wrong-use",
            why: "--all is about every build of the store",
            remedy: "leave out one of them",
        });
    const recipe = flags.recipe && (0,_absolute_js_9/* .absolute */ .y)(flags.recipe);
    const context = flags.context ? (0,_absolute_js_9/* .absolute */ .y)(flags.context) : recipe && (0,node_path_0.dirname)(recipe);
    const trust = await (0,_signing_js_10/* .trustOf */ .An)(flags);
    const judge = (subject) => (0,_operations_check_js_3/* .check */ .z)({
        subject,
        store,
        marker: flags.marker && (0,_absolute_js_9/* .absolute */ .y)(flags.marker),
        policy: flags.policy && (0,_absolute_js_9/* .absolute */ .y)(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        trust,
        today: recipe && context
            ? async (lock) => (await Promise.all(/* import() */[__webpack_require__.e(9561), __webpack_require__.e(6172), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 36706))).currentInputs(recipe, context, lock, store)
            : undefined,
        digest: (path) => (0,_files_digest_cache_js_2/* .cachedDigest */ .n)(path),
        kept: {},
    });
    const answer = flags.marker
        ? await judge({ path: (0,_absolute_js_9/* .absolute */ .y)(what) })
        : await (0,_subject_js_11.withWord)(what, store, (given) => judge(given));
    setExitCode([answer]);
    print(flags.json ? (0,_report_escape_js_4/* .terminalJson */ .t3)(answer) : (0,_report_gate_js_5/* .gateReport */ .We)(answer));
}
function setExitCode(answers) {
    if (answers.every(({ open }) => open))
        return;
    const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
    process.exitCode = isUnclear ? _failure_js_1/* .exitCodes */ .h.inconclusive : _failure_js_1/* .exitCodes */ .h.unverified;
}
/** Every build of a store that has a lock: those that the gate refuses, and how many it does not. */
async function checkAll(store, { all, store: _, json, base, ...others }) {
    if (!all || Object.keys(others).length > 0)
        throw new _failure_js_1/* .Failure */ .H("usage", all ? "--all goes with --store, --base and --json alone" : "there is nothing to check", {
            code: "wrong-use",
            why: all ? "the other options are about one build" : "neither a build nor --all was given",
            remedy: "stx-container check NAME, or stx-container check --all",
        });
    await (0,_store_builds_js_6/* .assertNoLinkedNames */ .x3)(store);
    const builds = (await Promise.all((await (0,_store_builds_js_6/* .listNames */ .Zv)(store)).map((name) => (0,_store_builds_js_6/* .listBuilds */ .YF)(store, name)))).flat();
    const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
    const forBase = base === undefined ? undefined : await (0,_operations_check_js_3/* .checkAllForBase */ .o)(store, base, judged);
    if (judged.length === 0)
        throw new _failure_js_1/* .Failure */ .H("usage", `there are no builds in ${store}`, {
            code: "not-in-store",
            remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
        });
    const answers = forBase ?? (await (0,_verdict_check_all_js_7/* .checkBuilds */ .e)(store, judged, await (0,_verdict_read_policy_js_8/* .readPolicy */ .T4)(store)));
    setExitCode(answers);
    if (json)
        return void print((0,_report_escape_js_4/* .terminalJson */ .t3)(answers));
    const refused = answers.filter(({ open }) => !open);
    for (const answer of refused)
        print(`${(0,_report_gate_js_5/* .gateReport */ .We)(answer)}\n`);
    print(`${answers.length - refused.length} of ${(0,_plural_js_12/* .plural */ .L)(answers.length, "build")} verified`);
}


}),

29657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ trustOf),
  Kv: () => (/* binding */ signerOf),
  OW: () => (/* binding */ passphraseOf)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_bounded_js_1 = __webpack_require__(17794);
var _absolute_js_2 = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7203), __webpack_require__.e(1750)]).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    return { ...signer, fingerprint: await assertCanSign(signer) };
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js_2/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js_2/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js_1/* .readBounded */ .C)((0,_absolute_js_2/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js_2/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js_2/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397)]).then(__webpack_require__.bind(__webpack_require__, 18397)),
        __webpack_require__.e(/* import() */ 5245).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js_0/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


}),

17794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBounded),
  L: () => (/* binding */ readBoundedIfThere)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
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
        throw error instanceof _failure_js_2/* .Failure */ .H ? error : (0,_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
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
    return new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


}),

85248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedDigest)
});
var node_path_0 = __webpack_require__(76760);
var _cache_folder_js_1 = __webpack_require__(47182);
var _digest_js_2 = __webpack_require__(63983);
var _user_cache_js_3 = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js_3/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js_1/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js_3/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js_2/* .sha256File */ .Q3)(path);
    const entry = (0,node_path_0.join)(options.folder ?? (0,_cache_folder_js_1/* .userCacheFolder */ .s)("digests"), (0,_digest_js_2/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js_3/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js_2/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js_3/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js_3/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js_3/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
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
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
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

/** Most characters of a value that a message shows. */
const longest = 60;
/**
 * Options for a schema's `safeParse` and `parse`, by which its messages say in plain words what was found and what is
 * expected. Not for what may hold a secret.
 */
const inPlainWords = { error: wordsOf, reportInput: true };
/** The first problems that a schema found, each with its key, or what it is all about; the rest counted. */
function problemsIn(issues, whole = "top level", most = 5) {
    const named = issues
        .slice(0, most)
        .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
    return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}
/** The schema's own words do not say what was found. */
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
/** What is expected instead, in words; undefined where nothing says it. */
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
/** The problem of the form that fits best: the one with the fewest problems, the deepest of those. */
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


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
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

14799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ isSettled),
  Zs: () => (/* binding */ stampOf),
  aR: () => (/* binding */ writeCache),
  lO: () => (/* binding */ isStablePlace),
  xe: () => (/* binding */ readCache)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _temporary_names_js_3 = __webpack_require__(60813);




/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises_1.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises_1.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs_0.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path_2.dirname)(path))))
        return "";
    return (0,node_fs_promises_1.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path_2.dirname)(path);
    const temporary = (0,node_path_2.join)(folder, (0,_temporary_names_js_3/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises_1.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises_1.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises_1.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises_1.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises_1.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


}),

62854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkAllForBase),
  z: () => (/* binding */ check)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _process_shell_word_js_8 = __webpack_require__(704);
var _verdict_check_name_js_4 = __webpack_require__(91633);
var _verdict_gate_subject_js_5 = __webpack_require__(21695);
var _verdict_policy_js_6 = __webpack_require__(69963);
var _verdict_read_policy_js_7 = __webpack_require__(26588);









/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        const named = await (0,_verdict_check_name_js_4/* .checkName */ .I3)(store, subject.name, by.policy, { ...request, ...by });
        return (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(named, [...by.refusals, ...withoutImage(named, request)]);
    }
    const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(3763), __webpack_require__.e(5142)]).then(__webpack_require__.bind(__webpack_require__, 95142)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(8724), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 72343)),
    ]);
    const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const { sha256 } = found;
    // Read once where it led to the build, and else read now: what the lock says of the image proves nothing.
    const digest = sha256 === undefined ? request.digest : async () => sha256;
    const options = { ...request, ...by, digest };
    const vault = await checkVaultBeside(found.subject.files.lock);
    const own = await checkBuild(found.subject, by.policy, options);
    const judged = (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined) {
        const unused = request.policy ? [] : await configurationBeside(found.subject.files.lock);
        return { ...answer, notes: [...answer.notes, ...unused] };
    }
    return { ...answer, notes: [...answer.notes, ...(await (0,_verdict_check_name_js_4/* .newerBuild */ .iD)(found.store, answer, by.policy))] };
}
/** A configuration that lies where a store of the files would have it, and has no say: the maker of the files may have written it. */
async function configurationBeside(lock) {
    const path = (0,node_path_1.join)((0,node_path_1.dirname)((0,node_path_1.dirname)(lock)), "config.yaml");
    if (!(await (0,node_fs_promises_0.lstat)(path).catch(() => undefined)))
        return [];
    const store = (0,_process_shell_word_js_8/* .shellWord */ .r)((0,node_path_1.dirname)(path));
    return [
        {
            code: "configuration-not-used",
            text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`,
        },
    ];
}
/** Where all must be checked, an image that is not there is a reason to refuse; elsewhere, as in a clone, a note. */
function withoutImage({ image, open }, { requireVerified }) {
    if (!requireVerified || !open || image.checked)
        return [];
    return [
        {
            code: "image-not-checked",
            text: "the image is not here, and only its lock and recipes were checked",
            remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone",
        },
    ];
}
/**
 * The gate's answers on builds of a checkout that is to be merged into a branch: judged by the branch's policy, each of its
 * histories kept. What the change itself may not do (loosen the policy, shorten a history, take away an image's evidence)
 * shuts the gate for all of them.
 * @param base branch or commit
 * @throws Failure("unverified") for what the change may not do where there is no build; and as {@link check}
 */
async function checkAllForBase(store, base, builds) {
    const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
    const change = [...refusals, ...removals];
    const [first] = change;
    if (first && builds.length === 0)
        throw new _failure_js_2/* .Failure */ .H("unverified", `the change may not be merged into ${base}`, {
            code: first.code,
            why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
            remedy: first.remedy,
        });
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const answers = [];
    for (const build of builds) {
        const digest = (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path);
        const answer = await checkBuild((0,_verdict_gate_subject_js_5/* .subjectOf */ .e)(build), policy, { knownHistory, digest });
        answers.push((0,_verdict_check_name_js_4/* .refusedToo */ .r8)(answer, change));
    }
    return answers;
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,_verdict_read_policy_js_7/* .readPolicyFile */ .BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,_verdict_read_policy_js_7/* .readPolicy */ .T4)(store) : _verdict_policy_js_6/* .defaultPolicy */ .G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const [{ localTarget }, { targetPolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5297).then(__webpack_require__.bind(__webpack_require__, 15297)),
        Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4813), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 1599)),
    ]);
    const { target, repository } = await localTarget(store, base);
    return targetPolicy(target, repository, store);
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

62367:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H3: () => (/* binding */ proven),
  Of: () => (/* binding */ gateCell),
  We: () => (/* binding */ gateReport)
});
var _escape_js_0 = __webpack_require__(45743);
var _format_js_1 = __webpack_require__(60919);


/** What a level proves, in words. */
const proven = {
    versions: "a rebuild gave the same packages at the same versions",
    content: "a rebuild gave the same packages and the same files, apart from what is listed as noise",
    bytes: "a rebuild gave the same bytes: one sha256",
};
/** The gate's answer for a terminal: what was proven, of what, and when; or all that is wrong, and what to do. */
function gateReport(answer) {
    const id = `${answer.name}-${answer.ts}`;
    const notes = answer.notes.map(({ text }) => `  Note: ${(0,_escape_js_0/* .oneLine */ .TN)(text)}.`);
    if (!answer.open) {
        const refusals = answer.refusals.map(({ code, text }) => `  ${(0,_escape_js_0/* .oneLine */ .TN)(text)} (${code})`);
        const remedies = [...new Set(answer.refusals.map(({ remedy }) => (0,_escape_js_0/* .oneLine */ .TN)(remedy)))];
        return [
            `✘ ${id} has no valid marker:`,
            ...refusals,
            ...remedies.map((each, index) => `${index === 0 ? "To do: " : "       "}${each}`),
            ...notes,
        ].join("\n");
    }
    const rows = [
        ["proven", answer.level ? proven[answer.level] : ""],
        ["of", imageText(answer)],
        ["when", `${answer.verifiedAt}, with packages from ${sourceText(answer.from)}`],
        ...answer.also.map(({ from, level, verifiedAt }) => [
            "also",
            `level ${level}, ${verifiedAt}, with packages from ${sourceText(from)}`,
        ]),
        ["by", (0,_escape_js_0/* .oneLine */ .TN)(answer.signature?.text ?? "")],
        ["run", (0,_escape_js_0/* .oneLine */ .TN)(answer.run ?? "")],
    ].filter(([, text]) => text !== "");
    const table = (0,_format_js_1/* .formatTable */ .ku)(rows).replace(/^/gm, "  ");
    return [`✔ ${id} is verified (level: ${answer.level}, ${answer.verifiedAt}).`, table, ...notes].join("\n");
}
const sourceText = (from) => (from === "vault" ? "a vault" : "upstream");
function imageText({ image }) {
    const files = "lock, locked recipe and recipe, whose digests match";
    if (!image.checked)
        return `${files}; the image was not looked at`;
    return image.verified
        ? `exactly this image, ${files}`
        : `an image of exactly this content, ${files}; the verdict was made without its file`;
}
/** The gate's answer in a table's cell. */
function gateCell({ open, level, refusals }) {
    const [first] = refusals;
    if (open || !first)
        return `verified (${level})`;
    if (first.code === "no-marker")
        return "not verified";
    return first.code === "not-verified" ? "unverified" : `refused: ${first.code}`;
}


}),

57799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishedImage)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _builds_js_2 = __webpack_require__(13336);
var _names_js_3 = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js_3/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => "");
    const ts = (0,_builds_js_2/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

16619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_cache_folder_js_1 = __webpack_require__(47182);
var _files_digest_js_2 = __webpack_require__(63983);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _files_user_cache_js_4 = __webpack_require__(14799);
var _version_js_8 = __webpack_require__(2307);
var _demands_js_5 = __webpack_require__(98193);
var _gate_subject_js_6 = __webpack_require__(21695);
var _policy_js_7 = __webpack_require__(69963);









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,_files_cache_folder_js_1/* .userCacheFolder */ .s)("gate"), settledMs, env } = {}) {
    // Whether a signer still may sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,_files_cache_folder_js_1/* .isCacheAllowed */ .n)(env) && !isSigned;
    const path = canKeep && (await (0,_files_user_cache_js_4/* .isStablePlace */ .lO)(store)) ? (0,node_path_0.join)(folder, (0,_files_digest_js_2/* .sha256 */ .sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,_files_user_cache_js_4/* .readCache */ .xe)(path));
    const by = [_version_js_8/* .version */ .r, (0,_files_user_cache_js_4/* .stampOf */ .Zs)(process.argv[1] ?? "")?.key, (0,_policy_js_7/* .policyDigest */ .p1)(policy), policy.sources.length > 0];
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
        const answer = await checkBuild(build, policy, { now, digest: (image) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(image) });
        answers.push(answer);
        // What was verified another way before may have expired sooner.
        if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    if (path !== undefined && isChanged)
        await (0,_files_user_cache_js_4/* .writeCache */ .aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on beside the time; undefined where a file is not a plain one or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,_gate_subject_js_6/* .subjectOf */ .e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,_files_user_cache_js_4/* .stampOf */ .Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,_files_user_cache_js_4/* .isSettled */ .Is)(stamp, settledMs));
    return isStill ? (0,_files_digest_js_2/* .sha256 */ .sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether time has changed nothing about an open gate's answer. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + _demands_js_5/* .oldDays */ .PX * _demands_js_5/* .dayMs */ .LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - _demands_js_5/* .clockSkewMs */ .Dy && now.getTime() < Math.min(...ends);
}


}),

91633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  iD: () => (/* binding */ newerBuild),
  r8: () => (/* binding */ refusedToo)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _store_builds_js_2 = __webpack_require__(13336);
var _store_published_js_3 = __webpack_require__(57799);
var _check_all_js_4 = __webpack_require__(16619);
var _gate_subject_js_5 = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js_2/* .findBuild */ .w)(store, nameOrId);
    const answer = await answerOn(store, build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js_2/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js_3/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
async function answerOn(store, build, policy, { kept, ...options }) {
    const { today, now, trust, knownHistory } = options;
    const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
    const [answer] = kept && !asksMore ? await (0,_check_all_js_4/* .checkBuilds */ .e)(store, [build], policy, kept) : [];
    if (answer)
        return answer;
    // Where an answer was kept, nothing of the gate itself is loaded.
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    return checkBuild(build, policy, options);
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js_2/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const id = `${newest.name}-${newest.ts}`;
    if (newest.marker === undefined) {
        const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
        return [{ code: "newer-not-finished", text }];
    }
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const { open, refusals } = await checkBuild((0,_gate_subject_js_5/* .subjectWithoutImage */ .M)(newest), policy);
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and today's. */
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
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
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

21695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ subjectWithoutImage),
  e: () => (/* binding */ subjectOf)
});
var node_path_0 = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path_0.join)((0,node_path_0.dirname)(files.lock), "history.jsonl") } };
}
/** The same where the image's digest is checked elsewhere, or is not worth the reading. */
function subjectWithoutImage(build) {
    const subject = subjectOf(build);
    return { ...subject, files: { ...subject.files, image: undefined } };
}


}),

46618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ levels)
});
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


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

/** What some readers of YAML take for the end of a line and others for a part of it, or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, without what two readers could read in two ways: tags, an older version of
 * YAML, other ends of lines.
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
 * Where a store's configuration may be, absolute: in the store, and in the repository around its path, both as the path
 * is written and where links in it lead, so that no link takes the store out of its project.
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
/** A configuration with the other usual ending, or in capitals, would have no effect, and with it what it demands. */
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
 * The text of a configuration; undefined where there is none.
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
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
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
/** The line of a key, or of the nearest one above it that is there. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container has all keys below `images`.
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