"use strict";
exports.id = 7303;
exports.ids = [7303,8862];
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

/***/ 57722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecast: () => (/* binding */ forecast_forecast)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 51 modules
var ecosystems = __webpack_require__(36026);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/compiled/src/net/compressed-lines.js



/** Bytes of a text and of one line, decompressed; Debian's longest list has 60 MB, the longest of conda-forge 300 MB. */
const longestText = 2 ** 30;
const longestLine = 2 ** 20;
/**
 * The lines of a text that a server keeps, read as they come.
 * @param url without the ending
 * @param endings asked for in this order
 * @returns undefined where the server has none
 * @throws Failure("infrastructure") for another answer, and while reading for a text that is damaged or too long
 */
async function compressedLines(client, url, endings = [".gz", ".xz"]) {
    const parts = await compressedText(client, url, endings);
    return parts && linesOf(parts, url);
}
/** As {@link compressedLines}, in parts of any length: for texts that have no lines. */
async function compressedText(client, url, endings) {
    for (const ending of endings) {
        const { status, body } = await client.download(url + ending).catch((error) => {
            throw error instanceof failure/* Failure */.H ? error : unreachable(url, error);
        });
        if (status === 200)
            return compressed_lines_text(decompressors[ending](body), url);
        body.destroy();
        if (status !== 404 && status !== 410)
            throw unexpectedStatus(url, status);
    }
    return undefined;
}
/** An answer that is neither a text nor its absence. */
const unexpectedStatus = (url, status) => new failure/* Failure */.H("infrastructure", `${new URL(url).host} answered with HTTP status ${status}`, {
    code: "server-error",
    remedy: "check the address, and run the command again later",
});
function unreachable(url, cause) {
    return new failure/* Failure */.H("infrastructure", `cannot reach ${new URL(url).host}`, {
        code: "server-unreachable",
        why: cause.code ?? cause.message,
        remedy: "check the network and the proxy variables, then run the command again",
        cause,
    });
}
const decompressors = {
    ".gz": (body) => (0,external_node_stream_.pipeline)(body, (0,external_node_zlib_.createGunzip)(), () => { }),
    ".xz": unxz,
    ".zst": (body) => (0,external_node_stream_.pipeline)(body, (0,external_node_zlib_.createZstdDecompress)(), () => { }),
    "": (body) => body,
};
async function* unxz(body) {
    // A CommonJS module whose exports Node cannot find before it runs, so they come as its default.
    const { default: library } = (await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19)));
    try {
        // The library reuses its memory for the next part.
        const source = external_node_stream_.Readable.toWeb(body);
        for await (const part of new library.XzReadableStream(source))
            yield Uint8Array.from(part);
    }
    finally {
        body.destroy();
    }
}
async function* compressed_lines_text(parts, url) {
    const decoder = new TextDecoder();
    let size = 0;
    try {
        for await (const part of parts) {
            size += part.length;
            if (size > longestText)
                throw new RangeError("it is longer than any list");
            yield decoder.decode(part, { stream: true });
        }
    }
    catch (error) {
        throw unreadable(url, error);
    }
}
async function* linesOf(parts, url) {
    let rest = "";
    for await (const part of parts) {
        const all = (rest + part).split("\n");
        rest = all.pop() ?? "";
        if (rest.length > longestLine)
            throw unreadable(url, new RangeError("a line is longer than in any list"));
        yield* all;
    }
    if (rest !== "")
        yield rest;
}
function unreadable(url, cause) {
    const { host, pathname } = new URL(url);
    return new failure/* Failure */.H("infrastructure", `could not read the list ${host}${pathname}`, {
        code: "server-error",
        why: cause.message,
        remedy: "run the command again later",
        cause,
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/net/http.js
var http = __webpack_require__(33835);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/forecast.js





/** An index that does not answer is reported, so it is not waited for as long as a build would. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 60_000 };
/**
 * What a rebuild of the recipe could get today instead of what is locked, as the indexes say: nothing is built. An
 * index that does not answer is named in `failed`; the others are asked all the same.
 */
async function forecast({ lock, indexes, named = {}, env, signal, }) {
    const client = (0,http/* makeClient */.yu)(env, patience, signal);
    try {
        const present = ecosystems/* ecosystems */.uU.flatMap((ecosystem) => {
            const found = lock.ecosystems[ecosystem.id];
            return found && found.status !== "absent" && found.packages.length > 0
                ? [{ ecosystem, packages: found.packages }]
                : [];
        });
        return await Promise.all(present.map(async ({ ecosystem: { id, available }, packages }) => {
            const known = { ecosystem: id, packages: packages.length };
            if (!available)
                return { ...known, asked: [] };
            const servers = new Set();
            const index = accessTo(client, lock, servers, { given: indexes[id], named: named[id] });
            const answer = await ask(() => available(packages, index), known, signal);
            return { ...answer, asked: [...servers].sort() };
        }));
    }
    finally {
        client.close();
    }
}
async function ask(available, known, signal) {
    try {
        return { ...known, available: await available() };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof failure/* Failure */.H)
            return { ...known, failed: [error.message, error.why].filter(Boolean).join(": ") };
        if (error instanceof SyntaxError || error instanceof errors/* ZodError */.G)
            return { ...known, failed: "its index did not answer with a list of packages" };
        throw error;
    }
}
/** Access to the indexes of one ecosystem, which notes the servers that are asked. */
function accessTo(client, lock, servers, { given, named }) {
    const noted = (url) => {
        servers.add(new URL(url).origin);
        return url;
    };
    return {
        given: given?.replace(/\/+$/, ""),
        named: named ?? { instead: [], beside: [] },
        archives: lock.archives ?? [],
        arch: lock.image.arch,
        text: async (url, headers = {}) => {
            const { status, body } = await client.request(noted(url), { headers });
            if (status === 200)
                return body.toString("utf8");
            if (status === 404 || status === 410)
                return undefined;
            throw unexpectedStatus(url, status);
        },
        lines: (url, endings) => compressedLines(client, noted(url), endings),
        parts: (url, endings) => compressedText(client, noted(url), endings),
    };
}
/** What of a forecast is not as it is locked, the lost first. */
function expectedMoves(forecasts) {
    return forecasts
        .flatMap(({ ecosystem, available = [] }) => available.map((one) => ({ ecosystem, ...one })))
        .filter(({ state }) => state === "gone" || state === "newer")
        .sort((a, b) => Number(b.state === "gone") - Number(a.state === "gone"));
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/url.js
var url = __webpack_require__(55352);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/named-indexes.js

/** One address or more, apart by white space or commas. */
const addresses = /^["']?(https?:\/\/[^\s"',;()\\<>]+(?:[ ,]+https?:\/\/[^\s"',;()\\<>]+)*)/;
/** The indexes that some texts name, without what gives access to them. Addresses with variables in them are left out. */
function namedIndexes(texts, settings) {
    const lines = texts.flatMap(commandsOf);
    return { instead: after(lines, settings.instead), beside: after(lines, settings.beside) };
}
function after(lines, starts) {
    const found = lines.flatMap((line) => starts.flatMap((start) => [...line.matchAll(start)].flatMap(({ 0: { length }, index }) => {
        const [, list = ""] = addresses.exec(line.slice(index + length)) ?? [];
        return list.split(/[ ,]+/).filter((each) => each !== "" && !/[${}]/.test(each) && URL.canParse(each));
    })));
    return [...new Set(found.map((address) => (0,url/* withoutSecrets */.c)(address).replace(/\/+$/, "")))];
}
/** A longer line sets no index, and takes too long to search. */
const named_indexes_longestLine = 4096;
/** The lines of a text, continued ones in one, without comments and empty ones. */
const commandsOf = (text) => text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .filter((line) => line.length <= named_indexes_longestLine && !/^\s*(?:[#;]|$)/.test(line));

// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/forecast-indexes.js




/** Bytes of a recipe, and of one file of settings. */
const longestRecipe = 8 * 1024 * 1024;
const longestFile = 64 * 1024;
/** So many files of one name are read. */
const mostFiles = 32;
/** Where Apptainer keeps what `%environment`, and the base's own variables, set. */
const environments = "/.singularity.d/env";
/**
 * The indexes that a recipe's commands and an image's settings name, by ecosystem. Users and passwords in them are left out.
 * Files that the recipe copies and the image does not keep are not looked at.
 * @throws Failure where one of the two cannot be read
 */
async function indexesNamedIn({ recipe, image }) {
    const text = recipe === undefined ? undefined : await (0,bounded/* readBoundedIfThere */.L)(recipe, longestRecipe);
    const tree = image === undefined ? undefined : await (0,image_open.openImage)(image);
    try {
        const found = {};
        const variables = tree ? await readAll(tree, pathsIn(tree, environments)) : [];
        for (const { id, indexes } of ecosystems/* ecosystems */.uU) {
            if (!indexes)
                continue;
            const settings = await indexes();
            const files = tree
                ? settings.files.flatMap((name) => tree
                    .named(name)
                    .map(({ path }) => path)
                    .slice(0, mostFiles))
                : [];
            const texts = tree ? await readAll(tree, files) : [];
            found[id] = namedIndexes([...(text ? [text.toString("utf8")] : []), ...variables, ...texts], settings);
        }
        return found;
    }
    finally {
        await tree?.close();
    }
}
const pathsIn = (tree, folder) => tree.entries.has(folder) ? tree.list(folder).map(({ path }) => path) : [];
/** The texts of those files that are short enough to be settings. */
async function readAll(tree, paths) {
    const small = paths.filter((path) => {
        const entry = tree.resolve(path);
        return entry?.type === "file" && entry.size <= longestFile;
    });
    return [...(await tree.read(small, longestFile)).values()].map((bytes) => bytes.toString("utf8"));
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/lock-given.js
var lock_given = __webpack_require__(39175);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/forecast.js














/** Prints what a rebuild of the recipe could get today instead of what is locked. */
async function forecast_forecast(word, flags) {
    const indexes = Object.fromEntries(flags.index.map(parseIndex));
    const store = (0,absolute/* absolute */.y)(flags.store);
    const { lock, named } = await (0,subject.withWord)(word, store, async (given) => {
        const found = await (0,lock_given/* lockGiven */.t3)(given, store);
        return { lock: found, named: await namedBy(found, await sourcesOf(given, store)) };
    });
    const forecasts = await forecast({ lock, indexes, named, env: process.env, signal: (0,stopping/* stopping */.f)() });
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(forecasts) : textOf(forecasts, flags.all ?? false)}\n`);
    if (forecasts.some(({ failed }) => failed !== undefined))
        process.exitCode = 4;
    else if (expectedMoves(forecasts).length > 0)
        process.exitCode = 3;
}
/** The recipe and the image that a word means beside the lock, where they are there. */
async function sourcesOf(given, store) {
    const there = (path) => ((0,external_node_fs_.existsSync)(path) ? path : undefined);
    if ("name" in given) {
        const { files } = await (0,builds/* findBuild */.w)(store, given.name);
        return { recipe: there(files.recipe), image: there(files.image) };
    }
    const kind = await (0,file_kind/* fileKind */.h_)(given.path);
    const stem = /^(.*?)(?:\.rough\.def|\.def|\.sif|\.lock|\.verified|\.unverified)$/.exec(given.path)?.[1];
    const isRecipe = kind === "recipe" || kind === "locked recipe";
    return {
        recipe: isRecipe ? given.path : stem && there(`${stem}.rough.def`),
        image: kind === "image" ? given.path : stem && there(`${stem}.sif`),
    };
}
/** What recipe and image say of indexes; what cannot be read is said, and the usual indexes are asked. */
async function namedBy(lock, sources) {
    if (!ecosystems/* ecosystems */.uU.some(({ id, indexes }) => indexes && lock.ecosystems[id]?.status === "present"))
        return {};
    try {
        return await indexesNamedIn(sources);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        process.stderr.write(`the indexes that recipe and image name are not asked: ${(0,report_escape/* oneLine */.TN)(error.message)}\n`);
        return {};
    }
}
/** `ecosystem=address`. @throws Failure("usage") for anything else */
function parseIndex(text) {
    const [, id = "", address = ""] = /^([a-z]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
    const asked = ecosystems/* ecosystems */.uU.filter(({ available }) => available).map((ecosystem) => ecosystem.id);
    if (asked.includes(id) && id !== "dpkg" && URL.canParse(address))
        return [id, address];
    throw new failure/* Failure */.H("usage", `invalid index ${JSON.stringify(text)}`, {
        code: "index-invalid",
        why: "it is not of the form ecosystem=address, or this ecosystem has no index that can be replaced",
        remedy: "write for example --index python=https://pypi.org/simple",
    });
}
/** Rows that are printed unless all are asked for. */
const shownRows = 40;
function textOf(forecasts, all) {
    const moves = expectedMoves(forecasts);
    const shown = all ? moves : moves.slice(0, shownRows);
    const rows = shown.map(({ ecosystem, package: { name, version }, state, newest }) => [
        state === "gone" ? "gone" : "newer",
        ecosystem,
        (0,report_escape/* oneLine */.TN)(name),
        (0,report_escape/* oneLine */.TN)(`${version} → ${newest ?? "–"}`),
    ]);
    const more = moves.length > shown.length
        ? [`and ${(0,plural/* plural */.L)(moves.length - shown.length, "more package")}: --all shows them`]
        : [];
    const table = rows.length > 0 ? [(0,format/* formatTable */.ku)([["", "ECOSYSTEM", "PACKAGE", ""], ...rows]), ...more, ""] : [];
    return [...table, ...forecasts.map(summaryOf), "", ...meaning].join("\n");
}
function summaryOf({ ecosystem, packages, available, failed, asked }) {
    const at = asked.length > 0 ? ` (asked: ${asked.map((server) => (0,report_escape/* oneLine */.TN)(server)).join(", ")})` : "";
    const start = `${ecosystem}: ${(0,plural/* plural */.L)(packages, "package")}${at}`;
    if (failed !== undefined)
        return `${start}, not judged: ${(0,report_escape/* oneLine */.TN)(failed)}`;
    if (!available)
        return `${start}, no index is asked`;
    const count = (wanted) => available.filter(({ state }) => state === wanted).length;
    const parts = [
        `${count("same")} as locked`,
        `${count("newer")} newer`,
        `${count("gone")} gone`,
        `${packages - available.length + count("unknown")} unknown or from elsewhere`,
    ];
    return `${start}: ${parts.join(", ")}`;
}
const meaning = [
    "newer: a rebuild of the recipe can get this version, unless the recipe or another package limits it.",
    "gone: the index no longer offers the locked version. A rebuild needs an archive of it, such as a snapshot or the vault.",
];


/***/ }),

/***/ 39175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ subjectGiven),
/* harmony export */   t3: () => (/* binding */ lockGiven)
/* harmony export */ });
/* unused harmony export readSubject */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62198);
/* harmony import */ var _lock_export_any_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37830);
/* harmony import */ var _lock_export_scitex_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65103);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49970);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67455);










const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    await (0,_store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .assertKind */ .rZ)(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
    const kind = await kindOf(path);
    if (kind === "image")
        return (await Promise.all(/* import() */[__webpack_require__.e(2345), __webpack_require__.e(9451), __webpack_require__.e(3127)]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
    if (kind === "freeze files")
        return (0,_lock_export_scitex_read_js__WEBPACK_IMPORTED_MODULE_6__/* .parseScitexFreeze */ .LL)(await readFreezeFiles(path), path);
    return (0,_lock_export_any_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAnyLock */ .vn)((await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFile */ .E)(path, "lock")).toString("utf8"), path);
}
/**
 * The lock of what a word means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function lockGiven(given, store, pemPath) {
    const subject = await subjectGiven(given, store, pemPath);
    if ((0,_lock_export_any_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurs */ .MU)(subject))
        return subject;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe, because an image is not read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(_lock_export_scitex_read_js__WEBPACK_IMPORTED_MODULE_6__/* .header */ .wx) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r").catch((error) => {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
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
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/** The lock of what a word means: a name's, a file's own, an image's that is made for it, or that beside another file. */
async function subjectGiven(given, store, pemPath) {
    if ("name" in given)
        return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
    const kind = await (0,_store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .fileKind */ .h_)(given.path);
    const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
    const lock = isBeside ? await lockBeside(given.path) : undefined;
    return readSubject(lock ?? given.path, pemPath);
}
/** @throws Failure("usage", "subject-missing") where the store has no such build, as the word names no file either */
async function storedBuild(store, word) {
    return (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(store, word).catch((error) => {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${word} is neither a file nor a build`, {
            code: "subject-missing",
            why: `there is no such file, and the store ${store} has no build of this name`,
            remedy: "check the name, or choose another store with --store",
            cause: error,
        });
    });
}
async function lockBeside(path) {
    const lock = (0,_subject_js__WEBPACK_IMPORTED_MODULE_9__.siblingOf)(path, "lock");
    return lock !== path && (await (0,_store_file_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .fileKind */ .h_)(lock)) === "lock" ? lock : undefined;
}


/***/ }),

/***/ 55352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Names of query parameters that carry a right to read. */
const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
/**
 * A URL without what gives access: user and password (an ssh user stays, it is part of the place),
 * signatures and tokens in the query. Text that is no URL comes back as it is.
 */
function withoutSecrets(url) {
    return url
        .replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
        return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
    })
        .replace(/\?[^#]*/, (query) => {
        const kept = query
            .slice(1)
            .split("&")
            .filter((pair) => !secretParameter.test(pair.split("=")[0]));
        return kept.length > 0 ? `?${kept.join("&")}` : "";
    });
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

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cachedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47182);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63983);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder ?? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .userCacheFolder */ .s)("digests"), (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
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

/***/ 14799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   lO: () => (/* binding */ isStablePlace),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60813);




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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).then((about) => about.type, () => 0);
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
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
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
    if (!(await isOwnFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        return "";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


/***/ }),

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
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
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
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
        // What is still to walk, last part first.
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
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
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


/***/ }),

/***/ 37830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   c8: () => (/* binding */ compareAnyLocks),
/* harmony export */   vn: () => (/* binding */ parseAnyLock)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13281);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93570);
/* harmony import */ var _scitex_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65103);




/** Whether a lock is of this program. */
const isOurs = (lock) => "lockVersion" in lock;
/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx) ? (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScitexLock */ .hS)(text, path) : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(text, path);
/** `compareLocks` of either kind of lock; two of different kinds are compared in the form of the poorer one. */
function compareAnyLocks(a, b, floats = []) {
    if (isOurs(a) && isOurs(b))
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .Ss)(a, b, floats);
    const view = (lock, other) => isOurs(lock) ? (0,_scitex_js__WEBPACK_IMPORTED_MODULE_2__.toScitexView)(lock, isOurs(other) ? { ecosystems: {} } : other) : lock.ecosystems;
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEcosystems */ .ds)(view(a, b), view(b, a), floats);
}


/***/ }),

/***/ 62816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ floatExpressions),
/* harmony export */   p: () => (/* binding */ floatMatcher)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
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
 * The names of one ecosystem that float, each as a regular expression for the whole name in its normal form, of the
 * kind that `grep -E`, Python and JavaScript read alike.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


/***/ }),

/***/ 33835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ defaultRetryLimits),
/* harmony export */   Y2: () => (/* binding */ parseJsonBody),
/* harmony export */   g3: () => (/* binding */ trustedCertificates),
/* harmony export */   yu: () => (/* binding */ makeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77205);






/** Four attempts with about 15 s of waiting in total; a server may ask for up to a minute between two attempts. */
const defaultRetryLimits = {
    attempts: 4,
    firstDelayMs: 2_000,
    longestDelayMs: 60_000,
    timeLimitMs: 30_000,
};
/** Manifests and indexes are kilobytes; the distribution specification allows registries to refuse more than 4 MiB. */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * A client that uses the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). Close it after use.
 * @param authorities PEM of certificates that are trusted besides the host's
 */
function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
    let tls;
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds, so it waits for the first https request.
        tls ??= new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
            keepAlive: true,
            proxyEnv: env,
            ca: [...trustedCertificates(), ...authorities],
        });
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: tls });
    };
    const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
    return {
        request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
        isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
        upload: (url, request) => upload(send, new URL(url), request, signal),
        download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
        close: () => {
            plain.destroy();
            tls?.destroy();
        },
    };
}
/** Node's own authorities and the host's; organisations with an inspecting proxy add its CA to the latter. */
function trustedCertificates() {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("default"), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("system")])];
}
async function requestWithRetries(url, request, limits, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await followRedirects(url, request, once).catch((error) => error);
        if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const response = outcome instanceof Error ? undefined : outcome;
        if (response && response.status !== 429 && response.status < 500)
            return response;
        if (attempt >= limits.attempts)
            throw allAttemptsFailed(url, attempt, outcome);
        const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
        const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
    }
}
/** Milliseconds of a Retry-After header, which holds seconds or a date. */
function retryAfterMs(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function allAttemptsFailed(url, attempts, outcome) {
    const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    if (outcome instanceof Error) {
        const code = outcome.code;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `cannot reach ${url.host}`, {
            code: "server-unreachable",
            why: `${code ?? outcome.message} (${tried})`,
            remedy: "check the network and the proxy variables, then run the command again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} limits the number of requests`, {
            code: "server-rate-limit",
            why: `HTTP status 429, too many requests (${tried})`,
            remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
        });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} is not working`, {
        code: "server-error",
        why: `HTTP status ${outcome.status} (${tried})`,
        remedy: "run the command again later",
    });
}
/** Follows redirects, without credentials to other servers. */
async function followRedirects(start, first, once) {
    let url = start;
    let request = first;
    for (let hop = 0; hop < 6; hop++) {
        const response = await once(url, request);
        const location = response.headers.location;
        if (!redirects.has(response.status) || location === undefined)
            return response;
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
                code: "redirect-invalid",
                why: `the address is ${next.protocol}//${next.host}`,
                remedy: "report it to the operator of the server, or use another server",
            });
        }
        if (next.origin !== url.origin) {
            const { authorization: _removed, ...rest } = request.headers ?? {};
            request = { ...request, headers: rest };
        }
        url = next;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${start.host} redirects in a loop`, {
        code: "redirect-invalid",
        remedy: "report it to the operator of the server, or use another server",
    });
}
function requestOnce(send, url, request, timeLimitMs, signal) {
    const limit = AbortSignal.timeout(timeLimitMs);
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method: request.method ?? (request.body === undefined ? "GET" : "POST"),
            headers: { "user-agent": "stx-container", ...request.headers },
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1000} s`) : error);
        sent.on("error", failed);
        sent.on("response", (response) => readResponse(response).then(resolve, failed));
        sent.end(request.body);
    });
}
async function readResponse(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > longestBody) {
            response.destroy();
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", "a server's response is too long", {
                code: "response-too-long",
                why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
                remedy: "check the address, and the proxies between this machine and the server",
            });
        }
        chunks.push(chunk);
    }
    return { ...headOf(response), body: Buffer.concat(chunks) };
}
function headOf(response) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    return { status: response.statusCode ?? 0, headers };
}
/** A connection on which nothing moves for so long is given up. */
const idleLimitMs = 60_000;
function upload(send, url, request, signal) {
    const { method, headers, size, body } = request;
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method,
            headers: { "user-agent": "stx-container", "content-length": size, ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("response", (response) => readResponse(response).then(resolve, reject));
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, sent, (error) => error && reject(error));
    });
}
function download(send, url, headers, signal) {
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            headers: { "user-agent": "stx-container", ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("error", reject);
        sent.on("response", (response) => resolve({ ...headOf(response), body: response }));
        sent.end();
    });
}
/** The value of a JSON body, to be checked by a schema; undefined for invalid JSON. */
function parseJsonBody(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


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

/***/ 21695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


/***/ })

};
;