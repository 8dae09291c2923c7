"use strict";
exports.id = 7239;
exports.ids = [7239,8862];
exports.modules = {

57722:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecast: () => (/* binding */ forecast_forecast)
});

var external_node_fs_ = __webpack_require__(73024);
var ecosystems = __webpack_require__(33381);
var failure = __webpack_require__(77205);
var errors = __webpack_require__(961);
var external_node_stream_ = __webpack_require__(57075);
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
    "": asItBegins,
};
/** What the first bytes of a compressed text are; a database of pacman has no ending that says it. */
const beginnings = [
    ["1f8b", ".gz"],
    ["28b52ffd", ".zst"],
    ["fd377a585a00", ".xz"],
];
/** As it is, or decompressed where its first bytes say how. */
async function* asItBegins(body) {
    const parts = body[Symbol.asyncIterator]();
    const { value: first, done } = await parts.next();
    if (done)
        return;
    const whole = external_node_stream_.Readable.from((async function* () {
        yield first;
        yield* { [Symbol.asyncIterator]: () => parts };
    })(), { objectMode: false });
    const start = Buffer.from(first).toString("hex", 0, 8);
    const ending = beginnings.find(([bytes]) => start.startsWith(bytes))?.[1];
    yield* ending === undefined ? whole : decompressors[ending](whole);
}
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
            const answer = await ask(() => available(packages, index), packages, known, signal);
            return { ...answer, asked: [...servers].sort() };
        }));
    }
    finally {
        client.close();
    }
}
async function ask(available, packages, known, signal) {
    try {
        const answers = await available();
        const answered = new Set(answers.map(({ package: item }) => item));
        const elsewhere = packages.filter((item) => !answered.has(item));
        return { ...known, available: answers, ...(elsewhere.length > 0 ? { elsewhere } : {}) };
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
/** The answers that say that a rebuild will not be as it is locked, the worst first. */
const moved = ["gone", "yanked", "newer"];
/** What of a forecast is not as it is locked, the lost first. */
function expectedMoves(forecasts) {
    return forecasts
        .flatMap(({ ecosystem, available = [] }) => available.map((one) => ({ ecosystem, ...one })))
        .filter(({ state }) => moved.includes(state))
        .sort((a, b) => moved.indexOf(a.state) - moved.indexOf(b.state));
}

var url = __webpack_require__(55352);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/named-indexes.js

/** One address or more, apart by white space, commas or, as in GOPROXY, a bar. */
const addresses = /^["']?(https?:\/\/[^\s"',;()\\<>|]+(?:[ ,|]+https?:\/\/[^\s"',;()\\<>|]+)*)/;
/** The indexes that some texts name, without what gives access to them. Addresses with variables in them are left out. */
function namedIndexes(texts, settings) {
    const lines = texts.flatMap(commandsOf);
    const { install, own = [] } = settings.commands ?? {};
    const installing = lines.filter((line) => install?.test(line));
    const owned = after(installing, own);
    // Where a command has no index of its own, the usual one counts, too; whose package is whose is not known.
    const isAll = installing.every((line) => after([line], own).length > 0);
    const instead = after(lines, settings.instead);
    const beside = after(lines, settings.beside);
    return isAll
        ? { instead: unique([...instead, ...owned]), beside }
        : { instead, beside: unique([...beside, ...owned]) };
}
const unique = (addresses) => [...new Set(addresses)];
function after(lines, starts) {
    const found = lines.flatMap((line) => starts.flatMap((start) => [...line.matchAll(start)].flatMap(({ 0: { length }, index }) => {
        const [, list = ""] = addresses.exec(line.slice(index + length)) ?? [];
        return list
            .split(/[ ,|]+/)
            .filter((each) => each !== "" && !/[${}]/.test(each) && URL.canParse(each));
    })));
    return unique(found.map((address) => (0,url/* withoutSecrets */.c)(address).replace(/\/+$/, "")));
}
/** A longer line sets no index, and takes too long to search. */
const named_indexes_longestLine = 4096;
/** The lines and commands of a text, continued ones in one, without comments and empty ones. */
const commandsOf = (text) => text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n|&&|\|\|/)
    .filter((line) => line.length <= named_indexes_longestLine && !/^\s*(?:[#;]|$)/.test(line));

var bounded = __webpack_require__(17794);
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
        for (const { id, indexes, repositories } of ecosystems/* ecosystems */.uU) {
            const own = tree && (await repositories?.(tree));
            if (own)
                found[id] = { instead: [], beside: [], repositories: own };
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

var plural = __webpack_require__(21417);
var report_escape = __webpack_require__(45743);
var format = __webpack_require__(60919);
var builds = __webpack_require__(13336);
var file_kind = __webpack_require__(49970);
var absolute = __webpack_require__(31869);
var lock_given = __webpack_require__(39175);
var stopping = __webpack_require__(19568);
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
    if (!ecosystems/* ecosystems */.uU.some(({ id, indexes, repositories }) => (indexes ?? repositories) && lock.ecosystems[id]?.status === "present"))
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
        state,
        ecosystem,
        (0,report_escape/* oneLine */.TN)(name),
        (0,report_escape/* oneLine */.TN)(`${version} → ${newest ?? "–"}`),
    ]);
    const more = moves.length > shown.length
        ? [`and ${(0,plural/* plural */.L)(moves.length - shown.length, "more package")}: --all shows them`]
        : [];
    const known = [...rows, ...(all ? forecasts.flatMap(unknownRows) : [])];
    const table = known.length > 0 ? [(0,format/* formatTable */.ku)([["", "ECOSYSTEM", "PACKAGE", ""], ...known]), ...more, ""] : [];
    return [...table, ...forecasts.flatMap(summaryOf), "", ...meaning].join("\n");
}
/** A row for each package of which nothing is known, and why. */
const unknownRows = ({ ecosystem, available = [], elsewhere = [] }) => [
    ...available.filter(({ state }) => state === "unknown"),
    ...elsewhere.map((item) => ({ package: item, why: "it came from no index that is asked" })),
].map(({ package: { name, version }, why }) => [
    "unknown",
    ecosystem,
    (0,report_escape/* oneLine */.TN)(name),
    (0,report_escape/* oneLine */.TN)(`${version}: ${why ?? "the index does not know it"}`),
]);
function summaryOf({ ecosystem, packages, available, elsewhere = [], failed, asked, }) {
    const at = asked.length > 0 ? ` (asked: ${asked.map((server) => (0,report_escape/* oneLine */.TN)(server)).join(", ")})` : "";
    const start = `${ecosystem}: ${(0,plural/* plural */.L)(packages, "package")}${at}`;
    if (failed !== undefined)
        return [`${start}, not judged: ${(0,report_escape/* oneLine */.TN)(failed)}`];
    if (!available)
        return [`${start}, no index is asked`];
    const count = (wanted) => available.filter(({ state }) => state === wanted).length;
    const parts = [
        `${count("same")} as locked`,
        `${count("newer")} newer`,
        ...(count("yanked") > 0 ? [`${count("yanked")} yanked`] : []),
        `${count("gone")} gone`,
        `${elsewhere.length + count("unknown")} unknown or from elsewhere`,
    ];
    return [`${start}: ${parts.join(", ")}`, ...reasonsOf(available)];
}
/** Why packages are unknown, each reason once. */
function reasonsOf(available) {
    const counts = new Map();
    for (const { why } of available)
        if (why !== undefined)
            counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].map(([why, count]) => `  ${count} unknown: ${(0,report_escape/* oneLine */.TN)(why)}`);
}
const meaning = [
    "newer: a rebuild of the recipe can get this version, unless the recipe or another package limits it.",
    "yanked: its publisher withdrew the locked version. A rebuild of the recipe gets another one.",
    "gone: the index no longer offers the locked version. A rebuild needs an archive of it, such as a snapshot or the vault.",
    "unknown: no index says what a rebuild gets instead of it. --all names each of these.",
];


}),

55352:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ withoutSecrets)
});
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


}),

60813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ temporaryName),
  u: () => (/* binding */ parseTemporaryName)
});
var node_crypto_0 = __webpack_require__(77598);
var _process_identity_js_1 = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto_0.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js_1/* .thisProcess */ .WF)();
    const random = (0,node_crypto_0.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js_1/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js_1/* .placeOf */ .$t)((0,_process_identity_js_1/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js_1/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
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




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
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
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
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

38862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ byteOrderKey),
  O0: () => (/* binding */ encodePath),
  aB: () => (/* binding */ isElf),
  q0: () => (/* binding */ decodePath)
});
var node_buffer_0 = __webpack_require__(4573);

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
    return (0,node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer_0.isUtf8)(bytes))
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
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
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


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
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
 * The names of one ecosystem that float, each as a regular expression for the whole name in its normal form, of the
 * kind that `grep -E`, Python and JavaScript read alike.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

33835:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ defaultRetryLimits),
  Y2: () => (/* binding */ parseJsonBody),
  g3: () => (/* binding */ trustedCertificates),
  yu: () => (/* binding */ makeClient)
});
var node_http_0 = __webpack_require__(37067);
var node_https_1 = __webpack_require__(44708);
var node_stream_2 = __webpack_require__(57075);
var node_timers_promises_3 = __webpack_require__(58500);
var node_tls_4 = __webpack_require__(41692);
var _failure_js_5 = __webpack_require__(77205);






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
    const plain = new node_http_0.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http_0.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds, so it waits for the first https request.
        tls ??= new node_https_1.Agent({
            keepAlive: true,
            proxyEnv: env,
            ca: [...trustedCertificates(), ...authorities],
        });
        return (0,node_https_1.request)(url, { ...options, agent: tls });
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
    return [...new Set([...(0,node_tls_4.getCACertificates)("default"), ...(0,node_tls_4.getCACertificates)("system")])];
}
async function requestWithRetries(url, request, limits, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await followRedirects(url, request, once).catch((error) => error);
        if (outcome instanceof _failure_js_5/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const response = outcome instanceof Error ? undefined : outcome;
        if (response && response.status !== 429 && response.status < 500)
            return response;
        if (attempt >= limits.attempts)
            throw allAttemptsFailed(url, attempt, outcome);
        const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
        const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises_3.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
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
        return new _failure_js_5/* .Failure */ .H("infrastructure", `cannot reach ${url.host}`, {
            code: "server-unreachable",
            why: `${code ?? outcome.message} (${tried})`,
            remedy: "check the network and the proxy variables, then run the command again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js_5/* .Failure */ .H("infrastructure", `${url.host} limits the number of requests`, {
            code: "server-rate-limit",
            why: `HTTP status 429, too many requests (${tried})`,
            remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
        });
    }
    return new _failure_js_5/* .Failure */ .H("infrastructure", `${url.host} is not working`, {
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
            throw new _failure_js_5/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
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
    throw new _failure_js_5/* .Failure */ .H("failed", `${start.host} redirects in a loop`, {
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
            throw new _failure_js_5/* .Failure */ .H("failed", "a server's response is too long", {
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
        (0,node_stream_2.pipeline)(body, sent, (error) => error && reject(error));
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


}),

81795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  GE: () => (/* binding */ processFate),
  WF: () => (/* binding */ thisProcess),
  gy: () => (/* binding */ processStart)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_os_2 = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs_1.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs_1.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os_2.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto_0.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


}),

704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ shellWord),
  x: () => (/* binding */ shellQuoted)
});
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


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

13336:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ linkTarget),
  Dy: () => (/* binding */ names),
  Qv: () => (/* binding */ publishedBy),
  YF: () => (/* binding */ listBuilds),
  Zv: () => (/* binding */ listNames),
  d$: () => (/* binding */ buildIdOf),
  w: () => (/* binding */ findBuild),
  wp: () => (/* binding */ linkedNames),
  x3: () => (/* binding */ assertNoLinkedNames),
  yY: () => (/* binding */ publishedTs)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _held_js_4 = __webpack_require__(52490);
var _names_js_5 = __webpack_require__(90201);
var _queued_js_6 = __webpack_require__(70368);







/** The names in a folder of the store; [] for one that is not there. */
async function names(folder) {
    try {
        return await (0,node_fs_promises_0.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js_3/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (namePattern.test(name) && (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
/** Names whose folder in the store is a link: a repository can bring one, and nothing of the store is looked for there. */
async function linkedNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (!namePattern.test(name) || name.endsWith(".sif"))
            continue;
        if ((await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
            found.push(name);
    }
    return found;
}
/** @throws Failure("inconclusive", "link-in-store") where builds would be passed over because their folder is a link */
async function assertNoLinkedNames(store, isAsked = () => true) {
    const name = (await linkedNames(store)).find(isAsked);
    if (name === undefined)
        return;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
        remedy: "put the folder itself there, or remove the link",
        place: { path: (0,node_path_1.join)(store, name) },
    });
}
/** The build that the text of a name's link names; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** What a name's link holds when it publishes a build. */
const linkTarget = (name, ts) => (0,node_path_1.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes, "" where none is published or the link is somebody else's. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises_0.readlink)((0,_names_js_5/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path_1.join)(store, (0,_names_js_5/* .imageName */ .tO)(name))));
    const held = (0,_held_js_4/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js_6/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js_5/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path_1.basename)(path));
        return {
            name,
            ts,
            state: stateOf(files, has),
            marker: markerOf(has(files.verified), has(files.unverified)),
            published: ts === published,
            kept: has(files.keep),
            held: held.has(ts) || queued.has(`${name}-${ts}`),
            files,
        };
    });
}
/** The build that a file belongs to; undefined for files that no build has. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js_5/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path_1.basename)(path) === file) ? ts : undefined;
    }
    catch {
        // Digits that are not a time.
        return undefined;
    }
}
function stateOf(files, has) {
    if (has(files.lock) && has(files.lockedRecipe))
        return has(files.image) ? "complete" : "lock-only";
    return has(files.image) ? "image-only" : "unfinished";
}
function markerOf(verified, unverified) {
    if (verified && unverified)
        return "contradictory";
    if (verified)
        return "verified";
    return unverified ? "unverified" : undefined;
}
const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
/** Name and moment of a build id; undefined for a word that is none. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
const hasLock = ({ state }) => state === "complete" || state === "lock-only";
/** In a clone, a lock without a verdict is what somebody committed of a round trip that was cut off. */
const isFinished = (build) => build.state === "complete" || (build.state === "lock-only" && build.marker !== undefined);
const preferences = {
    published: [({ published }) => published, isFinished, hasLock],
    "to verify": [({ published }) => published, hasLock],
    newest: [({ state }) => state === "complete", hasLock],
};
/** The build a user means by its name, or by its build id `name-ts` or `name@ts`. */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js_5/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
        code: "not-in-store",
        why: whatIsThere(name, builds, names),
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/** What a store has instead of a build that was asked for. */
function whatIsThere(name, builds, names) {
    if (names.length === 0)
        return "the store is empty";
    if (!names.includes(name))
        return `the store has: ${names.join(", ")}`;
    if (builds.length === 0)
        return `its folder ${name} holds no files of a build of that name`;
    const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
    const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
    if (ids.length === 0 && judged)
        return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
    if (ids.length === 0)
        return `the builds of ${name} failed, or are still running`;
    return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
}


}),

52490:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ heldBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_temporary_names_js_1 = __webpack_require__(60813);


/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js_1/* .parseTemporaryName */ .u)((0,node_path_0.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


}),

90201:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ formatTs),
  JG: () => (/* binding */ parseTs),
  Tr: () => (/* binding */ storeFiles),
  rP: () => (/* binding */ publishedLink),
  s9: () => (/* binding */ isTs),
  tO: () => (/* binding */ imageName)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** Whether a text has the form of a build's moment. */
const isTs = (text) => typeof text === "string" && tsPattern.test(text);
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path_0.join)(store, imageName(name));
    const file = (ending) => (0,node_path_0.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path_0.join)(store, `${imageName(name)}.sif`);
}


}),

70368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (/* binding */ queuedBuilds),
  Xc: () => (/* binding */ runsFolder),
  g9: () => (/* binding */ queueFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_bounded_js_2 = __webpack_require__(17794);
var _names_js_3 = __webpack_require__(90201);




/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path_1.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path_1.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
/** Build ids of the builds that wait to be verified: those of the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js_3/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path_1.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js_2/* .readBoundedIfThere */ .L)((0,node_path_1.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path_1.join)(run, "results")));
    try {
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises_0.readdir)(folder).catch(() => []);


})

};
;