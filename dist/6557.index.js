"use strict";
exports.id = 6557;
exports.ids = [6557];
exports.modules = {

6557:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ minimumVersions),
  QN: () => (/* binding */ privateRoot),
  Qd: () => (/* binding */ examineProgram),
  Sg: () => (/* binding */ toolFolders),
  Zy: () => (/* binding */ compareVersions),
  findApptainer: () => (/* binding */ findApptainer),
  t9: () => (/* binding */ firstApptainer)
});
/* unused harmony export parseVersion */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_cache_folder_js_4 = __webpack_require__(47182);
var _process_find_program_js_5 = __webpack_require__(39335);
var _process_run_js_6 = __webpack_require__(21880);







/**
 * Oldest supported versions: `build --build-arg` and `{{ name }}` in recipes exist since Apptainer 1.2 and
 * SingularityCE 4.0.
 */
const minimumVersions = {
    apptainer: "1.2.0",
    singularity: "4.0.0",
};
const systemRoot = "/opt/stx-container/apptainer";
/** The folder for private copies of Apptainer: one for the whole machine for root, else one per user. */
function privateRoot() {
    if (process.getuid?.() === 0)
        return systemRoot;
    return (0,_files_cache_folder_js_4/* .userCacheFolder */ .s)("apptainer");
}
/**
 * Compares two dotted versions number by number; a suffix after `-`, `+` or `~` is ignored.
 * @returns below 0, 0 or above 0, for sort
 */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The output of `--version` → name and version; undefined if it is from neither program. */
function parseVersion(printed) {
    const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
    if (!match)
        return undefined;
    return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2] };
}
/**
 * Folders to add to the PATH for this Apptainer: the tools of a private copy that was installed without root
 * (squashfs-tools, debootstrap …). Empty for any other.
 */
function toolFolders(apptainer) {
    const tools = (0,node_path_2.join)((0,node_path_2.dirname)((0,node_path_2.dirname)(apptainer.command)), "tools", "usr");
    return (0,node_fs_0.existsSync)(tools) ? [(0,node_path_2.join)(tools, "bin"), (0,node_path_2.join)(tools, "sbin")] : [];
}
/** Looks for unsquashfs on the PATH, then beside the program, because Apptainer 1.4 and newer ship it. */
async function findUnsquashfs(command) {
    const path = [...toolFolders({ command }), (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)().PATH].join(node_path_2.delimiter);
    const found = await (0,_process_find_program_js_5/* .findProgram */ .K)("unsquashfs", path);
    if (found)
        return found;
    const prefix = (0,node_path_2.dirname)((0,node_path_2.dirname)(await (0,node_fs_promises_1.realpath)(command)));
    for (const libexec of ["libexec", "lib"]) {
        const bundled = (0,node_path_2.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
        if (await (0,_process_find_program_js_5/* .isExecutable */ .T)(bundled))
            return bundled;
    }
    return undefined;
}
/**
 * Runs `--version` of one program.
 * @returns undefined if it does not run or is another program
 * @throws Failure if it is too old
 */
async function examineProgram(command) {
    let printed;
    try {
        const result = await (0,_process_run_js_6/* .run */ .eF)(command, ["--version"], { env: (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 20_000 });
        if (result.code !== 0)
            return undefined;
        printed = result.stdout;
    }
    catch (error) {
        if (error instanceof _failure_js_3/* .Failure */ .H)
            return undefined;
        throw error;
    }
    const parsed = parseVersion(printed);
    if (!parsed)
        return undefined;
    const minimum = minimumVersions[parsed.name];
    if (compareVersions(parsed.version, minimum) < 0) {
        throw new _failure_js_3/* .Failure */ .H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
            code: "apptainer-too-old",
            why: `build arguments need at least version ${minimum}`,
            remedy: `install a newer version, or remove ${(0,node_path_2.dirname)(command)} from the PATH and run \`stx-container setup\``,
        });
    }
    return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}
/** Absolute paths where Apptainer may be: on the PATH, then private copies below `roots`. */
async function* candidates(roots) {
    for (const name of ["apptainer", "singularity"]) {
        const onPath = await (0,_process_find_program_js_5/* .findProgram */ .K)(name);
        if (onPath !== undefined)
            yield onPath;
    }
    for (const root of new Set(roots))
        yield* await privateCopies(root);
}
/**
 * The program that {@link findApptainer} tries first, without running it to learn its version: for commands that are
 * started often.
 */
async function firstApptainer(root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot]))
        return command;
    return undefined;
}
/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root) {
    let names;
    try {
        names = await (0,node_fs_promises_1.readdir)(root);
    }
    catch {
        return [];
    }
    // Folders that begin with a dot are incomplete: a copy gets its final name, by a rename, when it is complete.
    const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
    const commands = complete.reverse().map((name) => (0,node_path_2.join)(root, name, "bin", "apptainer"));
    const runnable = await Promise.all(commands.map(_process_find_program_js_5/* .isExecutable */ .T));
    return commands.filter((_, i) => runnable[i]);
}
/** Whether a version is the wanted one; a packager's suffix ("1.5.3-2.el9") is ignored. */
function isVersion(version, wanted) {
    return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}
/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy installed by `ensureApptainer`.
 * @param version accept only this version
 * @param root folder of the private copies
 * @returns undefined if none is found that runs
 * @throws Failure if the one on the PATH is too old
 */
async function findApptainer(version, root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot])) {
        const found = await examineProgram(command);
        if (found && isVersion(found.version, version))
            return found;
    }
    return undefined;
}


}),

39335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  T: () => (/* binding */ isExecutable)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _run_js_3 = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js_3/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path_2.delimiter)) {
        const candidate = (0,node_path_2.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
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

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
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
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
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

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
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
/** A duration for people: "90 seconds", "20 minutes". */
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
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
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
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
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
        // A child that does not read its whole input is not an error.
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
                    sendSignal(-child.pid, "SIGKILL");
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
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
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
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
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


})

};
;