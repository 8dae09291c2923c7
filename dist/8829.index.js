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
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
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

// EXTERNAL MODULE: ./.cache/compiled/src/cli/become.js
var become = __webpack_require__(72929);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(79986);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/commands/slurm-verify.js + 3 modules
var slurm_verify = __webpack_require__(11650);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/slurm.js
















const print = (text) => process.stdout.write(`${text}\n`);
const withoutDashes = (words) => (words[0] === "--" ? words.slice(1) : words);
/** Checks the image here, where somebody sees it, and submits a job that checks it again on its node. */
async function slurmStart(image, command, flags, declared) {
    const store = (0,request/* absolute */.ys)(flags.store);
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
        jobArguments: (0,options/* jobArguments */.y)((0,slurm_verify.jobOptions)(flags)),
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
    const found = await findSession(name);
    assertRunning(found);
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


/***/ })

};
;