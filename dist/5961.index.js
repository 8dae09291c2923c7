"use strict";
exports.id = 5961;
exports.ids = [5961,8862,2343];
exports.modules = {

38862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ byteOrderKey),
  O0: () => (/* binding */ encodePath),
  aB: () => (/* binding */ isElf),
  q0: () => (/* binding */ decodePath)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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


}),

45800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (/* binding */ paxNumber),
  L6: () => (/* binding */ blockSize),
  OH: () => (/* binding */ parseTarHeader),
  TZ: () => (/* binding */ tarTypes),
  be: () => (/* binding */ isZero),
  dA: () => (/* binding */ parsePax)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);

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
        throw new RangeError("a header with a wrong checksum");
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


}),

72343:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkVaultBeside: () => (/* binding */ checkVaultBeside),
  vaultBeside: () => (/* binding */ vaultBeside)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21417);
var _vault_keep_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73096);
var _vault_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
var _vault_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16582);
var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89257);








/** The name of an exported vault, from the lock that it lies beside. */
const nameBeside = (lock) => lock.replace(/\.lock$/, ".vault.tar");
/** The exported vault that lies beside a lock and has its name; undefined where there is none. */
async function vaultBeside(lock) {
    const path = nameBeside(lock);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isFile() ? path : undefined;
}
/**
 * Reads every body of the vault beside a lock, if there is one.
 * @returns why it could not be rebuilt from, or that it is whole
 */
async function checkVaultBeside(lock) {
    const path = await vaultBeside(lock);
    if (path === undefined)
        return { refusals: [], notes: [] };
    try {
        return await checkVault(path, lock);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind !== "inconclusive")
            throw error;
        const { message, why, remedy, code = "vault-export-damaged" } = error;
        const text = why ? `${message}: ${why}` : message;
        return { refusals: [{ code, text, remedy: remedy ?? "" }], notes: [] };
    }
}
async function checkVault(path, lockPath) {
    const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBuiltLock */ .sl)(lockPath);
    if (!lock.vault) {
        const text = `the lock names no vault, and ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} lies beside it`;
        const remedy = "remove it: nothing binds it to this build";
        return { refusals: [{ code: "vault-index-mismatch", text, remedy }], notes: [] };
    }
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(path, "", "", lock.vault.index);
    try {
        const faults = await (0,_vault_keep_check_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .x)(vault.bodies, vault.index);
        const count = (0,_vault_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .blobsOf */ .OR)(vault.index).size;
        const refusals = faults.map(({ sha256, url, what }) => ({
            code: "vault-body-missing",
            text: `in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} the body sha256:${sha256} of ${url} is ${what}`,
            remedy: "download it again, or make it again: stx-container vault export",
        }));
        const text = `the vault ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is whole (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(count, "file")} that the build downloaded)`;
        return { refusals, notes: faults.length > 0 ? [] : [{ code: "vault-whole", text }] };
    }
    finally {
        await vault.close();
    }
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A time for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws at once for what it can see itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its input to the end is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    send(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


}),

73096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ indexedBuilds),
  x: () => (/* binding */ faultsOf)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97359);


/** Looks at every body that an index needs: whether it is there and is what its digest says. */
async function faultsOf(bodies, index) {
    if (!index.bodies)
        return [];
    const faults = [];
    for (const [sha256, { size, url }] of (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOf */ .OR)(index)) {
        if (!(await bodies.has({ sha256, size })))
            faults.push({ sha256, url, what: "missing" });
        else if (!(await bodies.isWhole(sha256)))
            faults.push({ sha256, url, what: "damaged" });
    }
    return faults;
}
/** Build ids of the indexes in a vault's folder, sorted. */
async function indexedBuilds(vault) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(vault.paths.indexes).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
}


}),

16582:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openVault)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83410);
var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
var _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24235);






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


}),

89257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H4: () => (/* binding */ readLockFileIfThere),
  cx: () => (/* binding */ readLockFile),
  sl: () => (/* binding */ readBuiltLock)
});
var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23616);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


})

};
;