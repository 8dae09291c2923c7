"use strict";
exports.id = 8829;
exports.ids = [8829];
exports.modules = {

/***/ 72929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ become)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39335);


/**
 * Replaces this process: signals, the terminal, the exit code and the process id are the command's own, as a job's
 * scheduler wants them.
 */
async function become({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for who shares them: programs do not expect that, and would lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


/***/ }),

/***/ 48829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slurmAttach: () => (/* binding */ slurmAttach),
  slurmLogs: () => (/* binding */ slurmLogs),
  slurmStart: () => (/* binding */ slurmStart),
  slurmStatus: () => (/* binding */ slurmStatus),
  slurmStop: () => (/* binding */ slurmStop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/follow.js
var follow = __webpack_require__(21926);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/options.js
var options = __webpack_require__(89141);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/queue.js
var queue = __webpack_require__(42840);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/process/this-program.js
var this_program = __webpack_require__(75220);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/client.js
var client = __webpack_require__(30200);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/session.js













const sessionSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP(),
    /** Number of the job. */
    job: schemas/* string */.YjP().regex(/^\d+$/),
    /** Absolute path of the image. */
    image: schemas/* string */.YjP(),
    /** Options of exec and shell, as words. */
    options: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Folder that it was started in. */
    folder: schemas/* string */.YjP(),
});
const maxRecord = 1024 * 1024;
/** The folder of this user's sessions, which all machines of a cluster share as they share homes. */
function sessionsFolder(env = process.env) {
    const state = env.XDG_STATE_HOME?.startsWith("/") ? env.XDG_STATE_HOME : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local/state");
    return (0,external_node_path_.join)(state, "stx-container", "slurm");
}
/** @throws Failure("usage") for a name that is not safe as part of a file's and a job's */
function sessionName(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && !name.includes(".."))
        return name;
    throw new failure/* Failure */.H("usage", `invalid session name ${JSON.stringify(name)}`, {
        code: "slurm-option-invalid",
        why: "a name has 1 to 64 letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --session",
    });
}
const recordPath = (name, folder) => (0,external_node_path_.join)(folder, `${sessionName(name)}.json`);
/** The file that takes what a session's job prints. */
const sessionLog = (name, folder = sessionsFolder()) => (0,external_node_path_.join)(folder, `${sessionName(name)}.log`);
const jobName = (name) => `stx-session.${name}`;
/** Until it is ended from outside. A shell that waits for its child is ended by a signal at once; `sleep` alone is not. */
const hold = "trap 'exit 0' TERM INT HUP\nwhile :; do sleep 3600 & wait $!; done\n";
/**
 * Submits the job of a session.
 * @throws Failure where a session of this name runs already, or SLURM refuses the job
 */
async function startSession(request, program = (0,this_program/* thisProgram */.J)(), folder = sessionsFolder()) {
    const { name, image, options, command } = request;
    await (0,folders/* makeFolder */.f)(folder);
    const path = recordPath(name, folder);
    if ((await (0,client/* queued */.kJ)([jobName(name)])).some(queue/* isUnfinished */.ui))
        throw running(name);
    await (0,inside/* removeFileInside */.$E)(folder, sessionLog(name, folder));
    const words = [program.node, program.main, "exec", ...options, image, "--", ...command].map(shell_word/* shellWord */.r);
    const job = await (0,client/* submit */.tA)({
        script: `#!/bin/sh\n# Written by stx-container: a session.\n${command.length > 0 ? `exec ${words.join(" ")}\n` : hold}`,
        args: [
            ...request.jobArguments,
            `--job-name=${jobName(name)}`,
            `--output=${sessionLog(name, folder).replaceAll("%", "%%")}`,
            "--open-mode=append",
            "--no-requeue",
        ],
        folder: process.cwd(),
    });
    const session = { version: 1, name, job, image, options, folder: process.cwd() };
    await (0,inside/* writeFileInside */.gE)(folder, path, `${JSON.stringify(session)}\n`);
    return session;
}
function running(name) {
    return new failure/* Failure */.H("usage", `the session ${name} runs already`, {
        code: "slurm-session-exists",
        why: "a name stands for one job at a time",
        remedy: `stx-container slurm attach ${name}, or choose another name with --session`,
    });
}
/** The sessions of this user, by name. */
async function listSessions(folder = sessionsFolder()) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
    const sessions = await Promise.all(names.map((name) => readSession(name.slice(0, -".json".length), folder)));
    const found = sessions.filter((session) => session !== undefined);
    if (found.length === 0)
        return [];
    const tasks = await (0,client/* queued */.kJ)(found.map(({ name }) => jobName(name)));
    return found.map((session) => ({ session, task: tasks.find(({ job }) => job === session.job) }));
}
async function readSession(name, folder) {
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(recordPath(name, folder), maxRecord);
    try {
        return bytes && sessionSchema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch {
        throw new failure/* Failure */.H("usage", `cannot read the session ${name}`, {
            code: "slurm-session-missing",
            why: `${recordPath(name, folder)} is damaged, or was written by another version`,
            remedy: `remove it, and end its job: scancel --name=${jobName(name)}`,
        });
    }
}
/** A session by its name, or the only one. @throws Failure("usage") where there is none, or several */
async function findSession(name, folder = sessionsFolder()) {
    const all = await listSessions(folder);
    const open = all.filter(({ task }) => task && (0,queue/* isUnfinished */.ui)(task));
    const found = name === undefined
        ? open.length === 1
            ? open[0]
            : undefined
        : all.find(({ session }) => session.name === name);
    if (found)
        return found;
    const several = name === undefined && open.length > 1;
    throw new failure/* Failure */.H("usage", several ? "there are several sessions" : `there is no session${name ? ` ${name}` : ""}`, {
        code: "slurm-session-missing",
        why: open.length > 0
            ? `there are: ${open.map(({ session }) => session.name).join(", ")}`
            : "none is running",
        remedy: several ? "name one of them" : "start one: stx-container slurm start IMAGE",
    });
}
/** How often SLURM is asked whether a session has started. */
const askMs = 2_000;
/**
 * A session by its name, or the only one, once its job runs.
 * @param onWait gets SLURM's reason where the job has yet to start
 * @throws Failure("usage") where it has ended, or waits for what does not come by itself
 */
async function runningSession(name, onWait) {
    for (let shown;; await (0,external_node_timers_promises_.setTimeout)(askMs)) {
        const found = await findSession(name);
        const { session, task } = found;
        const isComing = task && (0,queue/* isUnfinished */.ui)(task) && task.state !== "R" && queue/* ordinaryReasons */.YZ.has(task.reason);
        if (!isComing) {
            assertRunning(found);
            return found;
        }
        if (shown !== task.reason)
            onWait(session.name, task.reason);
        shown = task.reason;
    }
}
/** @throws Failure("usage") where a session's job does not run, or not yet */
function assertRunning({ session: { name }, task }) {
    if (task?.state === "R")
        return;
    const waits = task && (0,queue/* isUnfinished */.ui)(task);
    throw new failure/* Failure */.H("usage", `the session ${name} ${waits ? "has not started yet" : "has ended"}`, {
        code: "slurm-session-missing",
        why: waits ? `SLURM gives as the reason: ${task.reason}` : (0,queue/* endOf */.pJ)(task),
        remedy: waits
            ? "wait until `stx-container slurm status` shows it as running"
            : `stx-container slurm logs ${name}`,
    });
}
/** Ends a session's job, and forgets the session; its log stays until the name is used again. */
async function stopSession({ session: { name } }, folder = sessionsFolder()) {
    await (0,client/* cancel */.ZT)([jobName(name)]);
    await (0,inside/* makeFolderInside */.Vh)(folder, folder);
    await (0,inside/* removeFileInside */.$E)(folder, recordPath(name, folder));
}
/** The command that runs something in a session's allocation. */
function attachCommand({ session: { job, image, options, folder } }, command, isTerminal, program = (0,this_program/* thisProgram */.J)()) {
    const verb = command.length > 0 ? ["exec", ...options, image, "--", ...command] : ["shell", ...options, image];
    return [
        "srun",
        ...(isTerminal ? ["--pty"] : []),
        "--overlap",
        "--quiet",
        `--jobid=${job}`,
        `--chdir=${folder}`,
        program.node,
        program.main,
        ...verb,
    ];
}
/** A session's state in a word. */
function stateOf(task) {
    if (!task || !(0,queue/* isUnfinished */.ui)(task))
        return `ended: ${(0,queue/* endOf */.pJ)(task)}`;
    if (task.state === "PD")
        return `waits: ${task.reason}`;
    return task.state === "R" ? `running on ${task.node}` : `in state ${task.state}`;
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/become.js
var become = __webpack_require__(72929);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/slurm-options.js
var slurm_options = __webpack_require__(6522);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/slurm.js
















const print = (text) => process.stdout.write(`${text}\n`);
const withoutDashes = (words) => (words[0] === "--" ? words.slice(1) : words);
/** Checks the image here, where somebody sees it, and submits a job that checks it again on its node. */
async function slurmStart(image, command, flags, declared) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const usable = await (0,resolve/* imageForUse */.cf)({
        subject: (0,subject/* imageSubject */.m1)(image),
        store,
        requireVerified: flags.requireVerified ?? false,
    });
    if (usable.doubt !== undefined)
        process.stderr.write(`stx-container: ${(0,report_escape/* stripControl */.kU)(`${usable.image} is not verified: ${usable.doubt}`)}\n`);
    const job = {
        name: sessionName(flags.session ?? /([^/]*?)(\.sif)?$/.exec(image)?.[1] ?? ""),
        image: usable.image,
        options: execWords(declared, { ...flags, store }),
        command: withoutDashes(command),
        jobArguments: (0,options/* jobArguments */.y)((0,slurm_options/* jobOptions */.wq)(flags)),
    };
    if (flags.dryRun) {
        const submitted = ["sbatch", ...job.jobArguments].map(shell_word/* shellWord */.r).join(" ");
        const ran = ["stx-container", "exec", ...job.options, job.image, "--", ...job.command]
            .map(shell_word/* shellWord */.r)
            .join(" ");
        return void print(`${submitted}\n${ran}`);
    }
    const session = await startSession(job);
    if (flags.json)
        return void print(JSON.stringify(session));
    print(`Session ${session.name}: job ${session.job}\n\nNext: stx-container slurm attach ${session.name}`);
}
/** The options of exec that were given, as words of a command line. */
function execWords(declared, flags) {
    const values = flags;
    const isOfExec = (name) => !jobFlagNames.has(name);
    return declared.options.flatMap((option) => {
        const name = option.attributeName();
        if (!isOfExec(name))
            return [];
        const flag = option.long;
        const value = values[name];
        if (option.negate)
            return value === false ? [flag] : [];
        if (Array.isArray(value))
            return value.map((each) => `${flag}=${each}`);
        if (value === true)
            return [flag];
        return typeof value === "string" ? [`${flag}=${value}`] : [];
    });
}
const jobFlagNames = new Set([
    "partition",
    "account",
    "qos",
    "jobTime",
    "cpus",
    "memory",
    "gres",
    "constraint",
    "sbatch",
    "session",
    "json",
    "dryRun",
]);
/** Becomes a command, or a shell, in the session's allocation; the gate checks the image there. */
async function slurmAttach(name, command) {
    const found = await runningSession(name, (session, reason) => process.stderr.write(`stx-container: ${(0,report_escape/* stripControl */.kU)(`${session} waits for SLURM to start it: ${reason}`)}\n`));
    const env = (0,run/* definedOnly */.Uv)(process.env);
    const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const argv = attachCommand(found, withoutDashes(command), isTerminal);
    await (0,become/* become */.U)({ argv, env });
}
async function slurmStop(name, flags) {
    const found = await findSession(name);
    await stopSession(found);
    const { session } = found;
    print(flags.json ? JSON.stringify({ stopped: session.name, job: session.job }) : `Stopped ${session.name}`);
}
async function slurmStatus(name, flags) {
    const found = name === undefined ? await listSessions() : [await findSession(name)];
    if (flags.json)
        return void print(JSON.stringify(found.map(statusJson)));
    if (found.length === 0)
        return void print("No sessions. Start one: stx-container slurm start IMAGE");
    for (const { session, task } of found)
        print(`${session.name}  job ${session.job}  ${stateOf(task)}  ${(0,report_escape/* stripControl */.kU)(session.image)}`);
}
function statusJson({ session, task }) {
    const { name, job, image } = session;
    const isOver = !task || !(0,queue/* isUnfinished */.ui)(task);
    return {
        name,
        job,
        image,
        state: isOver ? "ended" : task.state === "PD" ? "waiting" : "running",
        node: task?.node ?? "",
        detail: stateOf(task),
    };
}
async function slurmLogs(name, flags) {
    const log = name === undefined ? sessionLog((await findSession(name)).session.name) : sessionLog(name);
    if (!flags.follow)
        return void process.stdout.write(await logText(log, name));
    const follower = new follow/* LogFollower */.p(log, print);
    for (;;) {
        await follower.read();
        const { task } = await findSession(name);
        if (!task || !(0,queue/* isUnfinished */.ui)(task))
            return follower.read();
        await (0,external_node_timers_promises_.setTimeout)(2_000);
    }
}
async function logText(path, name) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,report_escape/* stripControl */.kU)(await (0,promises_.readFile)(path, "utf8"));
    throw new failure/* Failure */.H("usage", `there is no log of the session ${name ?? ""}`.trimEnd(), {
        code: "slurm-session-missing",
        why: "its job has not started, or there was none of this name",
        remedy: "stx-container slurm status",
    });
}


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LogFollower)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1262);



const chunkSize = 64 * 1024;
/** Gives the lines of a file as they are appended to it. */
class LogFollower {
    #path;
    #lines;
    #at = 0;
    constructor(path, onLine) {
        this.#path = path;
        this.#lines = new _process_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .LineSplitter */ .g(onLine);
    }
    /** Gives what is new; a file that is not there yet has nothing. */
    async read() {
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
        if (!file)
            return;
        try {
            for (;;) {
                const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkSize), 0, chunkSize, this.#at);
                if (bytesRead === 0)
                    return;
                this.#at += bytesRead;
                this.#lines.push(buffer.subarray(0, bytesRead));
            }
        }
        finally {
            await file.close();
        }
    }
}


/***/ }),

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64589);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43402);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This program, as its command line was started. */
const thisProgram = () => ({ node: process.execPath, main: process.argv[1] ?? "" });


/***/ }),

/***/ 30200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   kJ: () => (/* binding */ queued),
/* harmony export */   o2: () => (/* binding */ longestArray),
/* harmony export */   tA: () => (/* binding */ submit)
/* harmony export */ });
/* unused harmony export slurmEnvironment */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21880);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42840);




/** SLURM's own timeout for a message is 10 s by default, and its clients try several times. */
const timeLimitMs = 120_000;
/**
 * The environment of SLURM's clients, and through sbatch of a job: what every child gets, SLURM's own settings, and
 * the variables that the user names.
 * @param passEnv names of variables for the job
 */
function slurmEnvironment(passEnv = [], env = process.env) {
    const own = Object.keys(env).filter((name) => /^(SBATCH|SALLOC|SRUN|SQUEUE|SCANCEL)_|^SLURM_(CONF|CLUSTERS|CONF_SERVER)$/.test(name));
    const named = [...own, ...passEnv].map((name) => [name, env[name]]);
    return (0,_process_run_js__WEBPACK_IMPORTED_MODULE_2__/* .scrubbedEnvironment */ .aq)({ USER: env.USER, LOGNAME: env.LOGNAME, ...Object.fromEntries(named) });
}
/** Runs one of SLURM's clients. @throws Failure where it is missing */
async function client(name, args, more = {}) {
    try {
        return await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(name, args, { env: more.env ?? slurmEnvironment(), timeLimitMs, ...more });
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || error.code !== "program-not-started")
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "SLURM is not installed on this machine", {
            code: "slurm-missing",
            why: `${name} is not on the PATH`,
            remedy: "run this on a login node of the cluster",
            cause: error,
        });
    }
}
/** What SLURM's clients say where the controller does not answer; the job may be well. */
const unreachable = /Unable to contact slurm controller|Socket timed out|Connection refused|Zero Bytes were transmitted|Unexpected message received|Transport endpoint|backup controller/i;
function refused(what, { code, stderr }, remedy = "run the command again; `scontrol ping` shows whether SLURM answers") {
    const said = stderr.trim().split("\n").slice(-3).join("\n");
    const isDown = unreachable.test(said);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", what, {
        code: isDown ? "slurm-unreachable" : "slurm-refused",
        why: said || `the command ended with code ${code}`,
        remedy: isDown ? "try again when SLURM's controller answers: scontrol ping" : remedy,
    });
}
/** Submits a job. @returns its number */
async function submit({ script, args, passEnv, folder }) {
    const all = ["--parsable", "--export=ALL", `--chdir=${folder}`, ...args];
    const ran = await client("sbatch", all, { input: script, env: slurmEnvironment(passEnv), cwd: folder });
    // "123" or, with several clusters, "123;cluster".
    const id = ran.stdout.trim().split("\n").at(-1)?.split(";")[0] ?? "";
    if (ran.code === 0 && /^\d+$/.test(id))
        return id;
    throw refused("SLURM did not accept the job", ran, "correct the options for SLURM; `sinfo` lists its partitions");
}
/**
 * What SLURM knows of jobs by their names; also of those that ended in the last minutes (MinJobAge).
 * @throws Failure where the controller does not answer
 */
async function queued(names) {
    const args = [
        "--noheader",
        "--array",
        "--states=all",
        `--name=${names.join(",")}`,
        `--user=${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid}`,
        `--format=${_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .queueFormat */ .ng}`,
    ];
    const ran = await client("squeue", args);
    if (ran.code !== 0)
        throw refused("SLURM did not say what became of the jobs", ran);
    return (0,_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQueue */ .DY)(ran.stdout);
}
/** Cancels what is left of jobs of these names, or of them the task of one index. */
async function cancel(names, only) {
    const tasks = (await queued(names)).filter(_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnfinished */ .ui);
    const jobs = new Set(only === undefined
        ? tasks.map(({ job }) => job)
        : tasks.filter(({ index }) => index === only).map(({ job }) => `${job}_${only}`));
    if (jobs.size === 0)
        return;
    const ran = await client("scancel", ["--quiet", ...jobs]);
    if (ran.code !== 0)
        throw refused("SLURM did not cancel the jobs", ran);
}
/** The most tasks that an array may have here: SLURM's MaxArraySize is one more than the greatest index. */
async function longestArray() {
    const ran = await client("scontrol", ["show", "config"]);
    if (ran.code !== 0)
        throw refused("SLURM did not show its configuration", ran);
    return Number(/^MaxArraySize\s*=\s*(\d+)/m.exec(ran.stdout)?.[1] ?? 1001);
}


/***/ }),

/***/ 89141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ assertValue),
/* harmony export */   y: () => (/* binding */ jobArguments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/**
 * The options of sbatch and srun for what a job asks for.
 * @throws Failure("usage") for a value that is empty or has characters that SLURM's options cannot hold
 */
function jobArguments(options) {
    const { partition, account, qos, time, cpus, memory, gres, constraint, more = [] } = options;
    const values = [
        ["partition", partition],
        ["account", account],
        ["qos", qos],
        ["time", time],
        ["cpus-per-task", cpus],
        ["mem", memory],
        ["gres", gres],
        ["constraint", constraint],
    ];
    for (const option of more)
        assertOption(option);
    return [...values.flatMap(([name, value]) => argument(name, value)), ...more];
}
function argument(name, value) {
    if (value === undefined)
        return [];
    return [`--${name}=${assertValue(`--${name}`, String(value))}`];
}
/** @throws Failure("usage") for an empty value, and one with a control character */
function assertValue(option, value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (value !== "" && !/[\x00-\x1f\x7f]/.test(value))
        return value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid value of ${option}: ${JSON.stringify(value)}`, {
        code: "slurm-option-invalid",
        why: value === "" ? "it is empty" : "it contains a control character",
        remedy: "correct or leave out the option",
    });
}
/** Options that decide what the job is and where its output goes: they are ours. */
const ours = [
    "wrap",
    "array",
    "output",
    "error",
    "chdir",
    "job-name",
    "export",
    "export-file",
    "parsable",
    "wait",
];
function assertOption(option) {
    assertValue("--sbatch", option);
    const name = /^--([a-z][a-z-]*)(=|$)/.exec(option)?.[1];
    if (name !== undefined && !ours.includes(name))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid option for sbatch: ${JSON.stringify(option)}`, {
        code: "slurm-option-invalid",
        why: name === undefined ? "it does not have the form --name=value" : `stx-container sets --${name} itself`,
        remedy: "pass options like --sbatch=--nodelist=n1",
    });
}


/***/ }),

/***/ 42840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ parseQueue),
/* harmony export */   YZ: () => (/* binding */ ordinaryReasons),
/* harmony export */   ng: () => (/* binding */ queueFormat),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/** The columns of {@link parseQueue}; the reason is last because it may hold any character. */
const queueFormat = "%F|%j|%K|%t|%N|%r";
/** Reads what squeue printed in {@link queueFormat}. */
function parseQueue(text) {
    return text
        .split("\n")
        .filter((line) => line.includes("|"))
        .map((line) => {
        const [job = "", name = "", index = "", state = "", node = "", ...reason] = line.trim().split("|");
        return {
            job,
            name,
            index: /^\d+$/.test(index) ? Number(index) : undefined,
            state,
            node,
            reason: reason.join("|"),
        };
    });
}
/** States in which a job will not run again by itself, and what each means (squeue(1), "JOB STATE CODES"). */
const ends = {
    BF: "its node did not start",
    CA: "it was cancelled",
    CD: "it ended normally",
    DL: "it reached its deadline",
    F: "it failed; its log says why",
    NF: "its node failed",
    OOM: "it ran out of memory; more is given by --memory",
    PR: "it was preempted",
    RV: "its cluster was removed",
    TO: "it reached its time limit; more is given by --job-time",
};
/** Whether SLURM still means to run it, or is running it. */
const isUnfinished = ({ state }) => ends[state] === undefined;
/** Reasons to wait that end by themselves. */
const ordinaryReasons = new Set([
    "None",
    "Priority",
    "Resources",
    "JobArrayTaskLimit",
    "BeginTime",
    "Prolog",
    "",
]);
/** Why a job that has ended has no result. */
const endOf = (task) => (task && ends[task.state]) ?? "SLURM no longer knows it";


/***/ })

};
;