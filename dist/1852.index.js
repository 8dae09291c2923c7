"use strict";
exports.id = 1852;
exports.ids = [1852];
exports.modules = {

/***/ 11852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecast: () => (/* binding */ forecast_forecast)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 50 modules
var ecosystems = __webpack_require__(49365);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/compiled/src/net/compressed-lines.js



/** Bytes of a text and of one line, decompressed; Debian's longest list has 60 MB. */
const longestText = 2 ** 30;
const longestLine = 2 ** 20;
/**
 * The lines of a text that a server keeps compressed, read as they come.
 * @param url without the ending; ".gz" is asked for before ".xz"
 * @returns undefined where the server has neither
 * @throws Failure("infrastructure") for another answer, and while reading for a text that is damaged or too long
 */
async function compressedLines(client, url) {
    for (const [ending, decompress] of Object.entries(decompressors)) {
        const { status, body } = await client.download(url + ending);
        if (status === 200)
            return lines(decompress(body), url);
        body.destroy();
        if (status !== 404)
            throw unexpectedStatus(url, status);
    }
    return undefined;
}
/** An answer that is neither a text nor its absence. */
const unexpectedStatus = (url, status) => new failure/* Failure */.H("infrastructure", `${new URL(url).host} answered with HTTP status ${status}`, {
    code: "server-error",
    remedy: "check the address, and run the command again later",
});
const decompressors = {
    ".gz": (body) => (0,external_node_stream_.pipeline)(body, (0,external_node_zlib_.createGunzip)(), () => { }),
    ".xz": unxz,
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
async function* lines(parts, url) {
    const decoder = new TextDecoder();
    let rest = "";
    let size = 0;
    try {
        for await (const part of parts) {
            size += part.length;
            const all = (rest + decoder.decode(part, { stream: true })).split("\n");
            rest = all.pop() ?? "";
            if (size > longestText || rest.length > longestLine)
                throw new RangeError("it is longer than any list");
            yield* all;
        }
    }
    catch (error) {
        throw new failure/* Failure */.H("infrastructure", `could not read the list ${url}`, {
            code: "server-error",
            why: error.message,
            remedy: "run the command again later",
            cause: error,
        });
    }
    if (rest !== "")
        yield rest;
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
async function forecast({ lock, indexes, env, signal, }) {
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
                return known;
            const index = accessTo(client, lock, indexes[id]);
            return await ask(() => available(packages, index), known, signal);
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
function accessTo(client, lock, address) {
    return {
        address: address?.replace(/\/+$/, ""),
        archives: lock.archives ?? [],
        arch: lock.image.arch,
        text: async (url, headers = {}) => {
            const { status, body } = await client.request(url, { headers });
            if (status === 200)
                return body.toString("utf8");
            if (status === 404 || status === 410)
                return undefined;
            throw unexpectedStatus(url, status);
        },
        lines: (url) => compressedLines(client, url),
    };
}
/** What of a forecast is not as it is locked, the lost first. */
function expectedMoves(forecasts) {
    return forecasts
        .flatMap(({ ecosystem, available = [] }) => available.map((one) => ({ ecosystem, ...one })))
        .filter(({ state }) => state === "gone" || state === "newer")
        .sort((a, b) => Number(b.state === "gone") - Number(a.state === "gone"));
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/forecast.js









/** Prints what a rebuild of the recipe could get today instead of what is locked. */
async function forecast_forecast(word, flags) {
    const indexes = Object.fromEntries(flags.index.map(parseIndex));
    const store = (0,absolute/* absolute */.y)(flags.store);
    const lock = await (0,subject/* withWord */.$H)(word, store, (given) => (0,subject/* lockGiven */.t3)(given, store));
    const forecasts = await forecast({ lock, indexes, env: process.env, signal: (0,stopping/* stopping */.f)() });
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(forecasts) : textOf(forecasts, flags.all ?? false)}\n`);
    if (forecasts.some(({ failed }) => failed !== undefined))
        process.exitCode = 4;
    else if (expectedMoves(forecasts).length > 0)
        process.exitCode = 3;
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
function summaryOf({ ecosystem, packages, available, failed }) {
    const start = `${ecosystem}: ${(0,plural/* plural */.L)(packages, "package")}`;
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