"use strict";
exports.id = 4693;
exports.ids = [4693,1890];
exports.modules = {

/***/ 43070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vaultCheck: () => (/* binding */ vaultCheck),
  vaultDiff: () => (/* binding */ vaultDiff),
  vaultExport: () => (/* binding */ vaultExport),
  vaultGc: () => (/* binding */ vaultGc),
  vaultImport: () => (/* binding */ vaultImport),
  vaultList: () => (/* binding */ vaultList),
  vaultRun: () => (/* binding */ vaultRun),
  vaultServe: () => (/* binding */ vaultServe),
  vaultShow: () => (/* binding */ vaultShow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/find.js
var find = __webpack_require__(91890);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/compiled/src/host/ca.js + 2 modules
var host_ca = __webpack_require__(93265);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var host_privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/host/rooted.js
var rooted = __webpack_require__(87645);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/build-network.js + 2 modules
var build_network = __webpack_require__(17294);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/vault/run.js









/** Variables of a command that has this network: the host's without its proxies, and those of the certificates. */
function variables(certificates) {
    const kept = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
    return { ...Object.fromEntries(kept), ...certificates };
}
/** Opens a vault as a network, and the files that make programs trust it. */
async function prepared(vault, work) {
    const replay = await (0,session/* openReplay */.YW)(vault.bodies, vault.index);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "stx-vault-ca-"));
    try {
        const moment = (0,build_network/* momentOf */.E)(vault.buildId) ?? Math.floor(Date.now() / 1000);
        const ca = await (0,host_ca/* injectHostCa */.Wf)("auto", folder, replay.network, { moment, at: folder });
        return await work(replay, ca?.env ?? {}, ca?.bundle ?? "");
    }
    finally {
        await replay.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs a command, with the terminal, in a network namespace in which the vault alone answers. */
function runFromVault(vault, command, privilege) {
    return prepared(vault, async (replay, env, bundle) => {
        const privileges = (0,rooted/* rooted */.C)(await (0,host_privileges/* choosePrivileges */.Q5)(privilege));
        const overlays = Object.fromEntries((0,host_ca/* replaceableBundles */.sl)().map((path) => [path, bundle]));
        const argv = privileges.wrap(replay.network.wrap(privileges.inside([...command]), overlays));
        // apt's and debootstrap's checks find the gpgv that knows the build's moment.
        const code = await endOf(argv, variables(env));
        return { code, misses: replay.misses(), damaged: [...replay.replayer.damaged] };
    });
}
function endOf([program, ...args], env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: "inherit", env });
    // The terminal sends its signals to the command, too; we wait for what it makes of them.
    const ignore = () => { };
    const hand = (signal) => child.kill(signal);
    process.on("SIGINT", ignore).on("SIGTERM", hand).on("SIGHUP", hand);
    return new Promise((done, fail) => {
        child.once("error", fail);
        child.once("close", (code, signal) => {
            process.off("SIGINT", ignore).off("SIGTERM", hand).off("SIGHUP", hand);
            done(code ?? 128 + (signal === "SIGINT" ? 2 : 15));
        });
    });
}
/**
 * Serves a vault as an HTTP proxy on this machine until it is stopped.
 * @param onReady receives the variables that make programs use it
 */
function serveVault(vault, port, signal, onReady, onMiss) {
    return prepared(vault, async (replay, env) => {
        replay.onMiss(onMiss);
        const at = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy(port)}`;
        const proxies = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].map((name) => [name, at]);
        onReady({ ...Object.fromEntries(proxies), no_proxy: "", NO_PROXY: "", ...env });
        await new Promise((done) => {
            if (signal.aborted)
                done();
            signal.addEventListener("abort", () => done(), { once: true });
        });
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/travel.js + 2 modules
var travel = __webpack_require__(98956);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/check.js
var check = __webpack_require__(73096);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/keep/diff.js

/** A short name of an answer: its status, and the digest of its body. */
const nameOf = ({ status, body }) => `${status}${body ? ` sha256:${body}` : ""}`;
function lastAnswers(index) {
    const answers = new Map();
    for (const { method, url, answers: all } of index.exchanges)
        answers.set(`${method} ${url}`, nameOf(all.at(-1)));
    return answers;
}
/** The requests that were not made, or not answered the same, in both builds. */
function differences(before, after) {
    const [a, b] = [lastAnswers(before), lastAnswers(after)];
    return [...new Set([...a.keys(), ...b.keys()])]
        .sort(order/* byCodeUnit */.X)
        .filter((request) => a.get(request) !== b.get(request))
        .map((request) => ({ request, before: a.get(request), after: b.get(request) }));
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/schema.js
var schema = __webpack_require__(39221);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/keep/gc.js






/** A build that runs now may need a body that no index names yet: the younger ones stay. */
const youngMs = 24 * 3600_000;
/**
 * Removes the bodies that no index names.
 * @param isGone says of a build id that its index is to be removed first
 * @throws Failure where an index cannot be read: what it needs is not known then, and nothing is removed
 */
async function collectGarbage(vault, options) {
    const garbage = { bodies: 0, bytes: 0, indexes: [] };
    const needed = new Set();
    for (const buildId of await (0,check/* indexedBuilds */.Q)(vault)) {
        if (await options.isGone(buildId))
            garbage.indexes.push(buildId);
        else
            for (const sha256 of (0,index_file/* blobsOf */.OR)(await (0,index_file/* readIndex */.vY)(vault.paths.index(buildId))).keys())
                needed.add(sha256);
    }
    if (!options.dryRun)
        for (const buildId of garbage.indexes)
            await (0,inside/* removeFileInside */.$E)(vault.folder, vault.paths.index(buildId));
    const [now, names] = [options.now ?? Date.now(), await (0,promises_.readdir)(vault.paths.blobs).catch(() => [])];
    for (const name of names.filter((each) => schema/* digestPattern */.V_.test(each) && !needed.has(each))) {
        const path = (0,external_node_path_.join)(vault.paths.blobs, name);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (!found?.isFile() || now - found.mtimeMs < youngMs)
            continue;
        if (!options.dryRun)
            await (0,inside/* removeFileInside */.$E)(vault.folder, path);
        garbage.bodies += 1;
        garbage.bytes += found.size;
    }
    return garbage;
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/vault.js

















const print = (text) => process.stdout.write(`${text}\n`);
const note = (text) => process.stderr.write(`${(0,report_escape/* oneLine */.TN)(text)}\n`);
const bodyCount = (count, kind = "") => `${count} ${kind}${count === 1 ? "body" : "bodies"}`;
async function withVault(what, flags, work) {
    const vault = await (0,find/* findVault */.w)(what, (0,request/* absolute */.ys)(what), (0,request/* absolute */.ys)(flags.store));
    try {
        return await work(vault);
    }
    finally {
        await vault.close();
    }
}
/** What an index holds, in figures. */
function figuresOf(index) {
    const blobs = (0,index_file/* blobsOf */.OR)(index);
    const bytes = [...blobs.values()].reduce((total, { size }) => total + size, 0);
    return { requests: index.exchanges.length, bodies: blobs.size, bytes, unrecorded: index.unrecorded.length };
}
async function vaultList(flags) {
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)((0,request/* absolute */.ys)(flags.store)));
    const rows = [];
    for (const buildId of await (0,check/* indexedBuilds */.Q)(vault))
        rows.push({ build: buildId, ...figuresOf(await (0,index_file/* readIndex */.vY)(vault.paths.index(buildId))) });
    if (flags.json)
        return void print(JSON.stringify(rows));
    if (rows.length === 0)
        return void print(`No builds in ${vault.folder}. Record one: stx-container build RECIPE --vault`);
    const cells = rows.map(({ build, requests, bodies, bytes, unrecorded }) => [
        ...[build, String(requests), String(bodies), (0,format/* formatSize */.Xq)(bytes)],
        unrecorded > 0 ? `${unrecorded} not recorded` : "",
    ]);
    print((0,format/* formatTable */.ku)([["BUILD", "REQUESTS", "BODIES", "SIZE", ""], ...cells]));
}
function vaultShow(what, flags) {
    return withVault(what, flags, async ({ index, buildId }) => {
        if (flags.json)
            return void print(JSON.stringify({ build: buildId, ...index }));
        const { requests, bodies, bytes } = figuresOf(index);
        const hosts = Map.groupBy(index.exchanges, ({ url }) => new URL(url).host);
        const lines = [
            `${buildId}: ${(0,plural/* plural */.L)(requests, "request")}, ${bodyCount(bodies)}, ${(0,format/* formatSize */.Xq)(bytes)}${index.bodies ? "" : " (digests only)"}`,
            `index sha256:${index.sha256}`,
            "",
            (0,format/* formatTable */.ku)([...hosts].map(([host, all]) => [host, (0,plural/* plural */.L)(all.length, "request")])),
            ...index.unrecorded.map(({ host, port, protocol, connections, reason }) => `not recorded: ${(0,plural/* plural */.L)(connections, "connection")} to ${host}:${port} (${protocol}): ${reason}`),
            ...(flags.urls ? ["", ...urlLines(index)] : []),
        ];
        print(lines.map((line) => line.trimEnd()).join("\n"));
    });
}
function urlLines(index) {
    return index.exchanges.flatMap(({ method, url, answers }) => answers.map(({ status, body, size, times, cut }) => (0,report_escape/* oneLine */.TN)(`${method} ${url} ${status}${body ? ` sha256:${body} ${(0,format/* formatSize */.Xq)(size ?? 0)}` : ""}${cut ? " cut off" : ""}${times > 1 ? ` ×${times}` : ""}`)));
}
async function vaultDiff(before, after, flags) {
    const found = await withVault(before, flags, (a) => withVault(after, flags, async (b) => differences(a.index, b.index)));
    if (found.length > 0)
        process.exitCode = failure/* exitCodes */.h.unverified;
    if (flags.json)
        return void print(JSON.stringify(found));
    if (found.length === 0)
        return void print("Every request was answered the same.");
    const short = (answer) => answer?.replace(/(sha256:.{12}).*/, "$1…") ?? "not asked";
    for (const { request, before: a, after: b } of found)
        print((0,report_escape/* oneLine */.TN)(`${request}: ${short(a)} → ${short(b)}`));
}
/** The indexes that a check is of: one, or all of the store. */
async function checked(what, flags) {
    if (what !== undefined)
        return [
            await withVault(what, flags, async (vault) => ({
                ...vault,
                faults: await (0,check/* faultsOf */.x)(vault.bodies, vault.index),
            })),
        ];
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)((0,request/* absolute */.ys)(flags.store)));
    const results = [];
    for (const buildId of await (0,check/* indexedBuilds */.Q)(vault)) {
        const known = await (0,builds/* findBuild */.w)((0,request/* absolute */.ys)(flags.store), buildId).catch(() => undefined);
        results.push(known
            ? await withVault(buildId, flags, async (each) => ({
                ...each,
                faults: await (0,check/* faultsOf */.x)(each.bodies, each.index),
            }))
            : { buildId, faults: await (0,check/* faultsOf */.x)(vault, await (0,index_file/* readIndex */.vY)(vault.paths.index(buildId))) });
    }
    return results;
}
async function vaultCheck(what, flags) {
    const results = (await checked(what, flags)).map(({ buildId, faults }) => ({ build: buildId, faults }));
    const all = results.flatMap(({ faults }) => faults);
    if (all.length > 0)
        process.exitCode = failure/* exitCodes */.h.inconclusive;
    if (flags.json)
        return void print(JSON.stringify(results));
    for (const { build, faults } of results) {
        print(`${faults.length === 0 ? "✔" : "✘"} ${build}`);
        for (const { sha256, url, what: fault } of faults)
            print((0,report_escape/* oneLine */.TN)(`  ${fault}: sha256:${sha256} of ${url}`));
    }
    if (results.length === 0)
        print("The vault has no builds.");
}
async function vaultGc(flags) {
    const store = (0,request/* absolute */.ys)(flags.store);
    const garbage = await collectGarbage(new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)(store)), {
        dryRun: flags.dryRun ?? false,
        isGone: async (buildId) => flags.builds === true && !(await isInStore(store, buildId)),
    });
    if (flags.json)
        return void print(JSON.stringify(garbage));
    const verb = flags.dryRun ? "Would remove" : "Removed";
    for (const buildId of garbage.indexes)
        print(`${verb} the index of ${buildId}.`);
    print(`${verb} ${bodyCount(garbage.bodies)}, ${(0,format/* formatSize */.Xq)(garbage.bytes)}.`);
}
const isInStore = (store, buildId) => (0,builds/* findBuild */.w)(store, buildId).then(({ state }) => state !== "unfinished", () => false);
function vaultExport(what, flags) {
    return withVault(what, flags, async (vault) => {
        const context = (0,request/* absolute */.ys)(flags.context ?? (0,external_node_path_.dirname)((0,request/* absolute */.ys)(flags.store)));
        const to = (0,travel/* isRegistry */.Cf)(flags.output) ? flags.output : toPath(flags.output);
        const exported = await (0,travel/* exportVault */.jr)(vault, to, { image: flags.image ?? false, context }, (part) => note(`sent ${part}`));
        if (flags.json)
            return void print(JSON.stringify(exported));
        for (const name of exported.missing)
            note(`left out: ${name}, which is not what was built from; name its folder with --context`);
        const { pushed, bytes, buildId } = exported;
        print(pushed
            ? `Pushed ${buildId} to ${to.replace(/(?:[:@][^/]*)?$/, "")}@${pushed.digest}: ${(0,plural/* plural */.L)(pushed.sent, "new part")} of ${exported.parts}, ${(0,format/* formatSize */.Xq)(bytes)} in all.`
            : `Exported ${buildId} to ${to}: ${(0,format/* formatSize */.Xq)(bytes)}.`);
    });
}
/** A path made absolute; the slash at its end, which asks for a folder, stays. */
const toPath = (text) => `${(0,request/* absolute */.ys)(text)}${text.endsWith("/") ? "/" : ""}`;
async function vaultImport(from, flags) {
    const imported = await (0,travel/* importVault */.QP)((0,travel/* isRegistry */.Cf)(from) ? from : (0,request/* absolute */.ys)(from), (0,request/* absolute */.ys)(flags.store));
    if (flags.json)
        return void print(JSON.stringify(imported));
    print(`Imported ${imported.buildId}: ${bodyCount(imported.bodies, "new ")}, ${(0,format/* formatSize */.Xq)(imported.bytes)}.`);
    for (const file of imported.files)
        print(`  ${file}`);
}
function vaultRun(what, command, flags) {
    return withVault(what, flags, async (vault) => {
        const privilege = flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto";
        const { code, misses, damaged } = await runFromVault(vault, command, privilege);
        for (const text of misses)
            note(text);
        for (const sha256 of damaged)
            note(`stx-container: the vault lacks the body sha256:${sha256}, or has other bytes for it`);
        process.exitCode = code;
    });
}
function vaultServe(what, flags) {
    const port = Number(flags.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
        throw new failure/* Failure */.H("usage", `invalid port ${JSON.stringify(flags.port)}`, {
            code: "vault-port-invalid",
            why: "ports are numbers from 0 to 65535; 0 takes a free one",
            remedy: "give another number with --port",
        });
    }
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.once(name, () => stop.abort());
    return withVault(what, flags, (vault) => serveVault(vault, port, stop.signal, (env) => {
        if (flags.json)
            return void print(JSON.stringify(env));
        for (const [name, value] of Object.entries(env))
            print(`export ${name}=${(0,shell_word/* shellQuoted */.x)(value)}`);
        note("Serving until Ctrl-C. Paste these lines into another shell.");
    }, note));
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
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


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 45800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ paxNumber),
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   TZ: () => (/* binding */ tarTypes),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   dA: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);

const blockSize = 512;
/** Kinds of entries by their letter (POSIX pax, ustar); "1" is a hard link. */
const tarTypes = {
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "char",
    "4": "block",
    "5": "dir",
    "6": "fifo",
};
/** Up to the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or in GNU's way big-endian with the highest bit set. @throws RangeError */
function number(block, at, length) {
    if (block[at] & 0x80) {
        let value = block[at] & 0x40 ? -1n : BigInt(block[at] & 0x3f);
        if (block[at] & 0x40)
            value = BigInt.asIntN(8, BigInt(block[at] | 0x80));
        for (let n = 1; n < length; n++)
            value = value * 256n + BigInt(block[at + n]);
        return safe(Number(value));
    }
    const digits = field(block, at, length).toString("latin1").trim();
    if (!/^[0-7]*$/.test(digits))
        throw new RangeError(`the number ${JSON.stringify(digits)}`);
    return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
}
function safe(value) {
    if (!Number.isSafeInteger(value))
        throw new RangeError("a number that is too large");
    return value;
}
const checksumAt = 148;
/** The header's own sum: all bytes, its eight digits taken for blanks. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let n = 0; n < blockSize; n++)
        if (n < checksumAt || n >= checksumAt + 8)
            sum += block[n];
    return sum;
}
const isZero = (block) => block.every((byte) => byte === 0);
/**
 * Reads one header block: ustar, GNU or the oldest form.
 * @throws RangeError where it is not a header
 */
function parseTarHeader(block) {
    if (number(block, checksumAt, 8) !== checksum(block))
        throw new RangeError("a header of a wrong checksum");
    const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
    const short = field(block, 0, 100);
    const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), short]) : short;
    const letter = String.fromCharCode(block[156]);
    const plain = letter === "\0" || letter === "7" ? "0" : letter;
    // Before ustar a folder was a file whose name ends with a slash.
    const flag = letter === "\0" && name.at(-1) === 0x2f ? "5" : plain;
    const hasDevice = flag === "3" || flag === "4";
    return {
        name,
        target: field(block, 157, 100),
        flag,
        mode: number(block, 100, 8),
        uid: number(block, 108, 8),
        gid: number(block, 116, 8),
        size: number(block, 124, 12),
        mtime: number(block, 136, 12),
        device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0],
    };
}
/**
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values are bytes: an attribute's may be any.
 * @throws RangeError where they are malformed
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, blank);
        if (!/^\d{1,10}$/.test(digits) ||
            end > bytes.length ||
            equals < 0 ||
            equals >= end ||
            bytes[end - 1] !== 0x0a)
            throw new RangeError("an extended header that is cut off");
        records.set((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number of an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


/***/ }),

/***/ 91890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vaultSource: () => (/* binding */ vaultSource),
/* harmony export */   w: () => (/* binding */ findVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83410);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41783);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return fromStore(what, store);
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openVault */ .Z)(path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ".json"), build: undefined };
}
async function fromStore(what, store) {
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .vaultPaths */ .d)((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, what);
        const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(stored.files.lock, "utf8"), stored.files.lock), stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault is of such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


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

/***/ 17294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ momentOf),
  b: () => (/* binding */ openBuildNetwork)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/fetched.js

/** What a build fetched, as its lock lists it: every address whose body came whole, the last answer of each. */
function fetchedOf(index, lineOf) {
    const byUrl = new Map();
    for (const { method, url, answers } of index.exchanges) {
        const last = answers.at(-1);
        if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut)
            continue;
        const line = lineOf(url);
        byUrl.set(url, {
            url,
            sha256: last.body,
            size: last.size ?? 0,
            ...(line === undefined ? {} : { line }),
        });
    }
    return [...byUrl.values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.url, b.url));
}
/** The only line of a recipe that names an address. */
function lineNaming(recipe) {
    const lines = recipe.split("\n");
    return (url) => {
        const spellings = [url, url.replace(/\/$/, "")];
        const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
        return hits.length === 1 ? hits[0] : undefined;
    };
}
/** Whether an address stands in a line as a whole, not as the beginning of a longer one. */
function fetched_names(line, url) {
    const at = line.indexOf(url);
    return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/secrets.js
var secrets = __webpack_require__(12533);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/lines.js
/** A command's words without quotes, as `sh -x` shows them and as a recipe writes them. */
function words(text) {
    return text
        .replace(/["'\\;|&(){}]/g, " ")
        .split(/\s+/)
        .filter((word) => word !== "");
}
/** Lines with words in them, comments left out; a line that ends in a backslash goes on in the next. */
function readLines(recipe) {
    const lines = recipe.split("\n").map((text) => (/^\s*#/.test(text) ? "" : text));
    return lines.flatMap((text, n) => {
        const own = words(text);
        if (own.length === 0)
            return [];
        const command = [...own];
        for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++)
            command.push(...words(lines[next + 1]));
        return [{ number: n + 1, words: new Set(own), command: new Set(command) }];
    });
}
/**
 * Follows a build's output and says which line of its recipe is being run, as far as the commands of `sh -x` show
 * it. Before the first command it is the line that says what the image starts from.
 * @returns a function that takes the output line by line and gives the recipe's line, from 1
 */
function followLines(recipe) {
    const lines = readLines(recipe);
    let at = lines.find(({ words: own }) => [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)))?.number;
    return (output) => {
        const shown = /^\++ (.+)/.exec(output)?.[1];
        if (shown !== undefined)
            at = nearest(lines, words(shown), at ?? 0) ?? at;
        return at;
    };
}
/** The line that a command was most likely written in: the most words in common, then the next one on the way down. */
function nearest(lines, shown, from) {
    const [first] = shown;
    if (first === undefined)
        return undefined;
    let best;
    for (const line of lines) {
        if (!line.words.has(first))
            continue;
        const score = shown.filter((word) => line.command.has(word)).length / shown.length;
        if (score < 0.5)
            continue;
        const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
        if (!best || score > best.score || (score === best.score && distance < best.distance))
            best = { number: line.number, score, distance };
    }
    return best?.number;
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/network.js + 3 modules
var network = __webpack_require__(6657);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/open.js
var vault_open = __webpack_require__(16582);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/vault.js
var roundtrip_vault = __webpack_require__(34591);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build-network.js












/** The network that a build asks for. */
async function openBuildNetwork(request, watcher) {
    if (!request.vault)
        return hostNetwork;
    return "record" in request.vault
        ? new RecordedNetwork(request, request.vault, watcher)
        : openReplayedNetwork(request.vault, (0,session/* vaultFolder */.xx)(request.store), watcher);
}
const hostNetwork = {
    network: undefined,
    asking: undefined,
    moment: undefined,
    signal: undefined,
    serves: async () => true,
    begin: async () => { },
    output: () => { },
    failed: async (error) => {
        throw error;
    },
    finish: async () => ({}),
    close: async () => { },
};
/** How often a build is tried again because programs in it refuse certificates of the vault's authority. */
const mostTries = 5;
class RecordedNetwork {
    asking = undefined;
    moment = undefined;
    #request;
    #vault;
    #watcher;
    #stop = new AbortController();
    #recording;
    #store = "";
    #recipe = "";
    #secrets = [];
    #lineAt = () => undefined;
    #tries = 1;
    constructor(request, vault, watcher) {
        this.#request = request;
        this.#vault = vault;
        this.#watcher = watcher;
    }
    get network() {
        return this.#recording?.network;
    }
    get signal() {
        return this.#stop.signal;
    }
    async serves(store, { name, ts, vault }) {
        if (!vault)
            return false;
        const path = (0,folder/* vaultPaths */.d)((0,session/* vaultFolder */.xx)(store)).index(`${name}-${ts}`);
        const index = await (0,index_file/* readIndex */.vY)(path, vault.index).catch(() => undefined);
        return index !== undefined && (index.bodies || this.#vault.record === "digests");
    }
    async begin(store, recipe, secrets) {
        this.#secrets = secrets;
        this.#store = store;
        this.#recipe = recipe;
        await this.#start(new Set());
    }
    async #start(letThrough) {
        const { buildArgs, settings } = this.#request;
        const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
        this.#lineAt = followLines(this.#recipe);
        this.#recording = await (0,session/* startRecording */.K3)({
            folder: (0,session/* vaultFolder */.xx)(this.#store),
            bodies: this.#vault.record === "bodies",
            ports: (0,network/* namedPorts */.ku)(this.#recipe),
            secrets: [...(0,secrets/* secretsIn */.V)({ ...buildArgs, ...passed }), ...this.#secrets],
            letThrough,
            onBroken: (failure) => this.#broken(failure),
        });
    }
    #broken(failure) {
        if (this.#vault.optional)
            this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
        else
            this.#stop.abort(failure);
    }
    output(line) {
        this.#recording?.setLine(this.#lineAt(line));
    }
    async failed(error) {
        const recording = this.#recording;
        if (recording.broken && !this.#vault.optional)
            throw recording.broken;
        if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof failure/* Failure */.H))
            throw withTrouble(recording, error);
        this.#tries += 1;
        for (const { host, port } of recording.refusals)
            this.#watcher.note(`a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`);
        await recording.close();
        await this.#start(recording.letThrough);
        return true;
    }
    async finish(buildId) {
        const recording = this.#recording;
        if (recording.broken && this.#vault.optional)
            return {};
        const { index, written } = await recording.finish(buildId);
        for (const each of index.unrecorded) {
            const line = recording.lineOf(each);
            this.#watcher.note(`${line === undefined ? "" : `line ${line}: `}the vault does not hold ${(0,plural/* plural */.L)(each.connections, "connection")} ` +
                `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`);
        }
        const naming = lineNaming(this.#recipe);
        const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
        return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
    }
    async close() {
        await this.#recording?.close();
    }
}
/** A failed build whose servers could not be reached just then is not evidence about the recipe. */
function withTrouble(recording, error) {
    const trouble = recording.recentTroubles().at(-1);
    if (!trouble || !(error instanceof failure/* Failure */.H) || error.kind !== "failed")
        return error;
    const { message, why, remedy, place, code } = error;
    return new failure/* Failure */.H("infrastructure", message, {
        code,
        why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
        remedy,
        place,
        cause: error,
    });
}
/** When a build was, by its id; undefined where that does not show it. */
function momentOf(buildId) {
    const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
    return ts === undefined ? undefined : Math.floor((0,names/* parseTs */.JG)(ts).getTime() / 1000);
}
async function openReplayedNetwork(source, folder, watcher) {
    const vault = await (0,vault_open/* openVault */.Z)(source.path, folder, source.buildId ?? "", undefined);
    const replay = await (0,session/* openReplay */.YW)(vault.bodies, vault.index);
    replay.onMiss((text) => watcher.note(text));
    const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
    const proxies = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, https_proxy: proxy };
    let recipe = "";
    return {
        network: replay.network,
        asking: {
            env: { ...process.env, ...proxies, NO_PROXY: "", no_proxy: "" },
            authorities: [replay.network.certificate],
        },
        moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
        signal: undefined,
        serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
        begin: async (_store, text) => {
            recipe = text;
        },
        output: () => { },
        failed: async (error) => {
            (0,roundtrip_vault/* assertComplete */.Q9)(replay);
            throw error;
        },
        finish: async () => {
            (0,roundtrip_vault/* assertSound */.OP)(replay);
            return {
                fetched: fetchedOf(vault.index, lineNaming(recipe)),
                vault: { index: vault.index.sha256 },
            };
        },
        close: () => replay.close().finally(() => vault.close()),
    };
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ })

};
;