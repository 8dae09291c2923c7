"use strict";
exports.id = 6106;
exports.ids = [6106,8862];
exports.modules = {

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

64897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ hostArch),
  M: () => (/* binding */ imageArch)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38862);
var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78448);



/** Node's words for a processor (process.arch) → Go's, where they differ. */
const goWords = { x64: "amd64", ia32: "386", mipsel: "mipsle" };
/**
 * This machine's architecture as Go spells it, and with it Apptainer, SIF and OCI ("amd64", "arm64", "ppc64le").
 * @param node the processor as Node calls it, which has one word for both kinds of ppc64
 */
function hostArch(node = process.arch, byteOrder = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)()) {
    if (node === "ppc64")
        return byteOrder === "LE" ? "ppc64le" : "ppc64";
    return goWords[node] ?? node;
}
/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines = {
    3: "386",
    21: "ppc64le",
    22: "s390x",
    40: "arm",
    62: "amd64",
    183: "arm64",
    243: "riscv64",
};
/** Programs that nearly every image has, the smallest first. */
const usual = ["/usr/bin/env", "/bin/true", "/bin/sh", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"];
/** How many other programs are looked at, where none of these is there, and how big they may be in bytes. */
const others = 50;
const othersSize = 2 ** 24;
/**
 * The architecture of an image in Go's spelling: as its own header says it, else as its programs show; "unknown" where
 * none does.
 */
async function imageArch(tree) {
    if (tree.arch !== undefined)
        return tree.arch;
    for (const path of usual) {
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    let looked = 0;
    for (const { path, type, mode, size } of tree.entries.values()) {
        if (type !== "file" || (mode & 0o111) === 0 || size > othersSize)
            continue;
        if (looked++ === others)
            break;
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    return "unknown";
}
/** What machine a file is for that is a program; elf(5), e_machine. */
async function programArch(tree, path) {
    if ((tree.resolve(path)?.size ?? 0) > _tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultReadLimit */ .h0)
        return undefined;
    const bytes = (await tree.read([path])).get(path);
    if (!bytes || bytes.length <= 20 || !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isElf */ .aB)(bytes))
        return undefined;
    return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
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

30933:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});
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

87176:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inputsVersion)
});
/** Version of the inputs' digest; to be raised whenever the same inputs get another digest. */
const inputsVersion = 1;


}),

36706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  currentInputs: () => (/* binding */ currentInputs)
});
var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63983);
var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36697);
var _same_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87971);





/**
 * What the checkout says today of a recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were built from
 */
async function currentInputs(path, context, lock, store) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Y.recipe, { what: "recipe", follow: true });
    const recipeSha256 = (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes);
    // Another recipe has other inputs: what these are now does not matter.
    if (recipeSha256 !== lock.recipe.sha256)
        return {
            recipeSha256,
            inputsDigest: "",
            isComparable: false,
            changed: [{ kind: "recipe", what: path }],
            unchecked: [],
        };
    return { recipeSha256, ...(await (0,_same_context_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsNow */ .C)((0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseRecipe)(bytes, path), lock, context, store)) };
}


}),

87971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ inputsNow),
  k: () => (/* binding */ assertSameContext)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64018);
var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33923);
var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26658);
var _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87176);
var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77122);
var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76172);







/** Agents whose base is a file or folder of this machine. */
const localAgents = ["localimage", "docker-archive", "oci-archive", "oci"];
/**
 * What the inputs of a build are now, in a context: files, build arguments and local bases.
 * @param store left out of the inputs, as it was when they were built from
 * @param agents the agents whose bases are looked up again; those of others are taken as the lock has them
 * @throws Failure("usage", "context-file-missing") for a file that the recipe names and the context does not have
 */
async function inputsNow(recipe, lock, context, store, agents = localAgents) {
    const substituted = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(recipe, lock.inputs.arguments);
    const inputs = await (0,_recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .collectInputs */ .C)(substituted, context, {
        buildArgs: lock.inputs.arguments,
        secrets: lock.inputs.secrets,
        binds: lock.inputs.binds,
        // The machine that built, which is not always the one that looks.
        arch: lock.builder.arch,
        exclude: store === undefined ? [] : [store],
    }).catch((error) => {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
    });
    const bases = await localBases(substituted, lock, context, agents);
    const inputsDigest = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsDigestOf */ .PV)(inputs, bases.now);
    const changed = [...changedFiles(inputs, lock), ...bases.changed];
    const isComparable = lock.writer.inputs === _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_6__/* .inputsVersion */ .W;
    if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest)
        changed.push({ kind: "other", what: "the mode of a file, or an empty folder" });
    return { inputsDigest, isComparable, changed, unchecked: bases.absent };
}
function changedFiles({ files }, lock) {
    const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
    return [...paths]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort()
        .map((what) => ({ kind: "file", what }));
}
/** The bases of a lock, those on this machine looked up again. */
async function localBases(recipe, lock, context, agents) {
    const now = [];
    const changed = [];
    const absent = [];
    for (const base of lock.bases) {
        const from = recipe.stages[base.stage]?.header.get("from")?.value;
        if (!agents.includes(base.bootstrap) || from === undefined) {
            now.push(base);
            continue;
        }
        const found = await (0,_recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .g)({ bootstrap: base.bootstrap, from, header: {} }, { context, arch: lock.builder.arch, env: {} }).catch((error) => {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === "base-not-found")
                return undefined;
            throw error;
        });
        if (!found)
            absent.push(`the base image ${from} is not here, so it was not compared`);
        const { imageSha256, indexDigest } = found ?? base;
        const isSame = imageSha256 === base.imageSha256 && indexDigest === base.indexDigest;
        if (!isSame)
            changed.push({ kind: "base", what: from });
        now.push(isSame ? base : { ...base, imageSha256, indexDigest });
    }
    return { now, changed, absent };
}
/** Header keys that only say where a bootstrap agent fetches packages; the versions of these are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
/** Names of build arguments whose value is not the build's, and that decide about more than a mirror. */
function changedArguments(lock, recipe, given) {
    const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : []))));
    const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(text).some((template) => template.name === name));
    return Object.keys(given)
        .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
        .sort();
}
/**
 * Makes sure that the rebuild gets what the build got: the same recipe, files, build arguments and bases, but for
 * arguments that only name a mirror. With anything else a rebuild would not be evidence about this build.
 * @returns the digest of the inputs, computed again
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
async function assertSameContext(recipe, lock, request, store) {
    const argumentNames = changedArguments(lock, recipe, request.buildArgs);
    if (argumentNames.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
            code: "build-arguments-differ",
            why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
            remedy: "leave these arguments out: the locked recipe has the values of the build",
        });
    }
    // A local image that moved on is found again by its digest before the rebuild; see provideParents.
    const agents = localAgents.filter((agent) => agent !== "localimage");
    const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, store, agents);
    if (changed.length === 0)
        return inputsDigest;
    const names = changed.map(({ kind, what }) => (kind === "base" ? `base ${what}` : what));
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
        code: "context-differs",
        why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
        remedy: "restore these files, name another folder with --context, or build again",
    });
}


})

};
;