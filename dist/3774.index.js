"use strict";
exports.id = 3774;
exports.ids = [3774];
exports.modules = {

/***/ 93127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezePath: () => (/* binding */ freezePath)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _roundtrip_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99677);
/* harmony import */ var _store_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49970);
/* harmony import */ var _image_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23813);




/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    await (0,_store_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .assertKind */ .rZ)(path, ["image", "tar archive", "folder"], "an image");
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,_roundtrip_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freeze */ .C)(path, { contents, key: await (0,_image_key_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p)(pemPath) });
}


/***/ }),

/***/ 23813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);



/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
async function imageKey(pemPath) {
    const passphrase = variable("PASSPHRASE");
    const data = variable("PEM_DATA");
    const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
    if (path !== undefined)
        return { pem: await readPem((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}


/***/ }),

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutCaches)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49365);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11996);



/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read. The same tree for
 * everyone who asks, so that readers who read a tree once do.
 */
const withoutCaches = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .findOncePerTree */ ["if"])((tree) => {
    const hidden = new Set();
    for (const [name, find] of _index_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystems */ .uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
});


/***/ }),

/***/ 67538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/caches.js
var caches = __webpack_require__(50762);
// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js


/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the content digest. Records
 * of other digests (dpkg's md5) do not count here; of programs, `unowned` reads them.
 */
async function noteChanged(answer, ecosystem, tree, survey, digests) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const recorded = await recordedSums(ecosystem, tree, survey);
    if (recorded.size === 0)
        return answer;
    const [known, owner] = await Promise.all([digests, survey.owner()]);
    const changed = [...recorded].flatMap(([path, sums]) => {
        const found = known.get(path);
        // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        const isOthers = (owner(path).owner ?? ecosystem.id) !== ecosystem.id;
        return found === undefined || isOthers || sums.has(found) ? [] : [path];
    });
    if (changed.length === 0)
        return answer;
    const shown = changed.sort(order/* byCodeUnit */.X).slice(0, named);
    const notes = shown.map((path) => ({ path, message: "was changed after its package was installed" }));
    if (changed.length > named)
        notes.push({ path: "/", message: `and ${changed.length - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** sha256 that the packages recorded of files that are there; two packages may both have brought one file. */
async function recordedSums(ecosystem, tree, survey) {
    const recorded = new Map();
    const { listed } = (await survey.ownedBy(ecosystem)) ?? {};
    if (!listed)
        return recorded;
    for await (const [path, sum] of listed()) {
        if (!sum?.startsWith("sha256:"))
            continue;
        const real = realPath(tree, path);
        if (real === undefined)
            continue;
        const sums = recorded.get(real) ?? new Set();
        recorded.set(real, sums.add(sum.slice("sha256:".length)));
    }
    return recorded;
}
/** Lists name files by the path they were packaged with; where that is a link today, what it leads to is another's. */
function realPath(tree, path) {
    const direct = tree.entries.get(path);
    if (direct)
        return direct.type === "file" ? path : undefined;
    const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
    const moved = folder && (0,tree_index/* joinPath */.uJ)(folder, path.slice(path.lastIndexOf("/") + 1));
    return moved && tree.entries.get(moved)?.type === "file" ? moved : undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 50 modules
var ecosystems = __webpack_require__(49365);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/survey.js
var ecosystems_survey = __webpack_require__(59395);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js




/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU, digests } = {}) {
    const seen = (0,caches/* withoutCaches */.G)(tree);
    const survey = (0,ecosystems_survey/* surveyOf */.y)(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 11996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ oncePerTree),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   "if": () => (/* binding */ findOncePerTree)
/* harmony export */ });
/** For callers that only need what could be read: the ecosystem's own collector reports the rest. */
const nobody = { problem() { }, note() { }, seen() { } };
/** The same for what the tree's list of entries alone answers, in which nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image once, however many ask. Its problems are reported to everyone who asks with a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = nobody) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


/***/ }),

/***/ 59395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ surveyOf)
/* harmony export */ });
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
        ownedBy,
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

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


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


/***/ }),

/***/ 99677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 1 modules
var inventory = __webpack_require__(67538);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var image_arch = __webpack_require__(64897);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/created.js
/** The last second of the year 9999, the last that our build ids can name. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, as far as its own bytes say: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which a copy changes.
 */
function createdAt({ created, entries }) {
    if (created !== undefined && created <= latest)
        return created;
    let newest = 0;
    for (const { mtime } of entries.values())
        if (mtime > newest && mtime <= latest)
            newest = mtime;
    return newest;
}

// EXTERNAL MODULE: ./.cache/compiled/src/image/digest.js
var digest = __webpack_require__(12345);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/freeze.js












/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
async function freeze(path, { contents = true, key } = {}) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const digesting = contents ? (0,digest.contentDigest)(tree) : undefined;
        const digests = digesting?.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        digests?.catch(() => { });
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            digesting,
            (0,inventory/* inventory */.p)(tree, { contents, ...(digests && { digests }) }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(new Date(createdAt(tree) * 1000)),
            writer: writer/* writer */.K,
            image: {
                ...file,
                arch,
                ...(content ? { contentDigest: content.digest } : {}),
                ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
            },
            bases: [],
            ecosystems,
            unlocked: [],
            floats: [],
        };
    }
    finally {
        await tree.close();
    }
}


/***/ }),

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49365);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27640);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ })

};
;