"use strict";
exports.id = 1064;
exports.ids = [1064];
exports.modules = {

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

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This program, as its command line was started. */
const thisProgram = () => ({ node: process.execPath, main: process.argv[1] ?? "" });


/***/ }),

/***/ 91562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runExitCode),
/* harmony export */   q: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25143);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21417);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);




/** The exit code of a run: that of the gravest result. */
function runExitCode(results) {
    const codes = new Set(results.map(_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO));
    const { unverified, inconclusive, failed, usage, infrastructure, done } = _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h;
    return [unverified, inconclusive, failed, usage, infrastructure].find((code) => codes.has(code)) ?? done;
}
/** Counts of the verdicts, and a paragraph for each build that was not verified. */
function runReport(results) {
    const counts = Map.groupBy(results, (result) => result.verdict === "verified" && !result.isEnough ? "verified below the required level" : result.verdict);
    const order = ["verified", "verified below the required level", "unverified", "inconclusive", "error"];
    const said = order.flatMap((word) => (counts.has(word) ? [`${counts.get(word)?.length} ${word}`] : []));
    const head = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(results.length, "build")}: ${said.join(", ")}`;
    const bad = results.filter(({ isEnough }) => !isEnough).map(paragraph);
    return [head, ...bad].join("\n\n");
}
function paragraph({ build, verdict, reason, failure, marker, log }) {
    const lines = [`${build}: ${verdict}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason)}`];
    if (failure?.why)
        lines.push(`Why:    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(failure.why)}`);
    if (failure?.remedy)
        lines.push(`To do:  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(failure.remedy)}`);
    if (marker)
        lines.push(`Marker: ${marker}`);
    if (log)
        lines.push(`Log:    ${log}`);
    return lines.join("\n");
}


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


/***/ }),

/***/ 15647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   VJ: () => (/* binding */ resumeCommand),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17794);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28720);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25143);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(704);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90201);
/* harmony import */ var _store_queued_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70368);












/** What a run of jobs verifies. Written once, before the jobs are submitted; they read it. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz(1),
    /** Build ids; a task's number is its place in this list. */
    builds: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).min(1),
    /** Most tasks of one array: longer runs are several arrays. */
    chunk: zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().int().min(1),
    /** Tasks that may run at the same time; default: as many as SLURM starts. */
    throttle: zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().int().min(1).exactOptional(),
    /** Options of sbatch. */
    jobArguments: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()),
    verify: _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyOptionsSchema */ .Bo,
});
const idPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
const maxPlan = 256 * 1024 * 1024;
const maxResult = 1024 * 1024;
/** One run: a folder with its plan, and of each task a result and a log. */
class RunFolder {
    store;
    id;
    path;
    constructor(store, id) {
        this.store = store;
        this.id = id;
        this.path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_store_queued_js__WEBPACK_IMPORTED_MODULE_9__/* .runsFolder */ .Xc)(store), id);
    }
    /** Makes a run. */
    static async make(plan, now = new Date()) {
        const { store } = plan.verify;
        const run = new RunFolder(store, `${(0,_store_names_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTs */ .$2)(now)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString("hex")}`);
        for (const name of ["results", "logs"])
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolderInside */ .Vh)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.path, name));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.path, "run.json"), `${JSON.stringify(plan)}\n`);
        return run;
    }
    /** @throws Failure where the plan is missing or is none */
    async plan() {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, "run.json"), maxPlan);
        const plan = runSchema.safeParse(parseJson(bytes));
        if (plan.success)
            return plan.data;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `cannot read the run ${this.id}`, {
            code: "slurm-run-missing",
            why: "its run.json was written by another version of stx-container, or is damaged",
            remedy: "start a new run: stx-container verify --slurm",
        });
    }
    resultPath(index) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, "results", `${index}.json`);
    }
    /** Where the output of a task is. */
    logPath(index, { chunk }) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, "logs", `${Math.floor(index / chunk)}-${index % chunk}.log`);
    }
    writeResult(index, result) {
        return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileInside */ .gE)(this.store, this.resultPath(index), `${JSON.stringify(result)}\n`);
    }
    /** The result of a task; undefined where there is none yet, or it is damaged. */
    async result(index) {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedIfThere */ .L)(this.resultPath(index), maxResult);
        const result = _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_7__/* .taskResultSchema */ .Oh.safeParse(bytes && parseJson(bytes));
        return result.success ? result.data : undefined;
    }
    /** Numbers of the tasks that have written something. */
    async ended() {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, "results")).catch((error) => {
            throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .y)(error, `could not read the results of the run ${this.id}`);
        });
        return names.flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
    }
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The runs of a store, newest first. */
async function listRuns(store) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,_store_queued_js__WEBPACK_IMPORTED_MODULE_9__/* .runsFolder */ .Xc)(store)).catch(() => []);
    return names
        .filter((name) => idPattern.test(name))
        .sort()
        .reverse();
}
/**
 * A run by its id, or the newest.
 * @throws Failure("usage") where there is none
 */
async function openRun(store, id) {
    const runs = await listRuns(store);
    const found = id === undefined ? runs[0] : runs.find((each) => each === id);
    if (found !== undefined)
        return new RunFolder(store, found);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", id === undefined ? `there is no run in ${store}` : `there is no run ${JSON.stringify(id)}`, {
        code: "slurm-run-missing",
        why: runs.length > 0 ? `the newest is ${runs[0]}` : "nothing was verified by SLURM from this store",
        remedy: "start one: stx-container verify --slurm BUILD",
    });
}
/** The words after the program's name that go on with a run. */
const resumeCommand = (run) => `verify --resume ${run.id} --store ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(run.store)}`;


/***/ }),

/***/ 69219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ submitTasks),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   sd: () => (/* binding */ jobNames),
/* harmony export */   startRun: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export ranges */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(704);
/* harmony import */ var _process_this_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75220);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30200);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89141);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15647);






/** Name of the jobs of one array of a run: unique, so that they are found again without their number. */
const jobName = (run, chunk) => `stx-${run.id}.${chunk}`;
/** The names of all arrays of a run. */
const jobNames = (run, { builds, chunk }) => Array.from({ length: Math.ceil(builds.length / chunk) }, (_, each) => jobName(run, each));
/** The task that a job's name and index in its array stand for. */
function taskOf({ chunk }, name, index) {
    return Number(name.slice(name.lastIndexOf(".") + 1)) * chunk + (index ?? Number.NaN);
}
/** Makes a run of jobs and submits them all. @throws Failure where SLURM is missing or refuses the jobs */
async function startRun(request, program = (0,_process_this_program_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProgram */ .J)()) {
    const args = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .jobArguments */ .y)(request.job);
    const most = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .longestArray */ .o2)();
    const run = await _run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RunFolder */ .E8.make({
        version: 1,
        builds: [...request.builds],
        chunk: Math.max(1, most - 1),
        ...(request.throttle && { throttle: request.throttle }),
        jobArguments: args,
        verify: request.verify,
    });
    const plan = await run.plan();
    await submitTasks(run, plan, request.builds.map((_, index) => index), program);
    return run;
}
/**
 * Submits tasks of a run, one array a chunk. Where SLURM refuses one of them, those before it are cancelled.
 * @returns numbers of the jobs
 */
async function submitTasks(run, plan, tasks, program = (0,_process_this_program_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProgram */ .J)()) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .assertValue */ .q)("the store's path", run.path);
    const jobs = [];
    try {
        for (const [chunk, indexes] of Map.groupBy(tasks, (task) => Math.floor(task / plan.chunk))) {
            jobs.push(await submitChunk(run, plan, chunk, indexes.map((task) => task % plan.chunk), program));
        }
    }
    catch (error) {
        if (jobs.length > 0)
            await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .cancel */ .ZT)(jobNames(run, plan)).catch(() => { });
        throw error;
    }
    return jobs;
}
function submitChunk(run, plan, chunk, indexes, program) {
    const throttle = plan.throttle ? `%${plan.throttle}` : "";
    const words = [program.node, program.main, "slurm-task", run.path, String(chunk * plan.chunk)].map(_process_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .submit */ .tA)({
        script: `#!/bin/sh\n# Written by stx-container: verifies one build of a store.\nexec ${words.join(" ")}\n`,
        args: [
            ...plan.jobArguments,
            `--job-name=${jobName(run, chunk)}`,
            `--array=${ranges(indexes)}${throttle}`,
            // A "%" in the path would begin one of SLURM's patterns.
            `--output=${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.path, "logs").replaceAll("%", "%%")}/${chunk}-%a.log`,
            "--open-mode=append",
            "--requeue",
        ],
        passEnv: plan.verify.settings.passEnv,
        folder: run.path,
    });
}
/** Numbers in the form of `--array`: `0-3,7`. */
function ranges(numbers) {
    const parts = [];
    for (const each of [...numbers].sort((a, b) => a - b)) {
        const last = parts.at(-1);
        if (last && each <= last[1] + 1)
            last[1] = each;
        else
            parts.push([each, each]);
    }
    return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}


/***/ }),

/***/ 80717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openTasks),
  C: () => (/* binding */ waitForRun)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var src_failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/follow.js
var follow = __webpack_require__(21926);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/verify-task.js
var verify_task = __webpack_require__(25143);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/client.js
var client = __webpack_require__(30200);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/queue.js
var queue = __webpack_require__(42840);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/progress.js


/** Runs of up to so many builds get a line for each; longer ones, one of all from time to time. */
const fewBuilds = 25;
const betweenMs = 20_000;
/** Shows how a run of jobs goes. */
class RunProgress {
    #plan;
    #watcher;
    #verified = 0;
    #others = 0;
    #shownAt = Date.now();
    #reason = "";
    constructor(plan, watcher) {
        this.#plan = plan;
        this.#watcher = watcher;
    }
    ended({ build, verdict, level, isEnough, host, reason }) {
        if (isEnough)
            this.#verified++;
        else
            this.#others++;
        if (this.#plan.builds.length > fewBuilds && isEnough)
            return;
        const what = isEnough ? `verified (${level})` : `${verdict}: ${reason}`;
        this.#watcher.note(`${build}: ${what}, on ${host}`);
    }
    queue(tasks, done) {
        const open = tasks.filter(queue/* isUnfinished */.ui);
        const waiting = open.filter(({ state }) => state === "PD");
        this.#showReason(waiting[0]?.reason ?? "");
        if (this.#plan.builds.length === 1 || Date.now() - this.#shownAt < betweenMs)
            return;
        this.#shownAt = Date.now();
        const total = (0,plural/* plural */.L)(this.#plan.builds.length, "build");
        this.#watcher.note(`${done} of ${total} ended (${this.#verified} verified, ${this.#others} not), ${open.length - waiting.length} running, ${waiting.length} waiting`);
    }
    /** A job may wait for ever for what the cluster cannot give. */
    #showReason(reason) {
        if (reason === this.#reason)
            return;
        this.#reason = reason;
        if (!queue/* ordinaryReasons */.YZ.has(reason))
            this.#watcher.note(`SLURM does not start the job yet: ${reason}`);
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/slurm/run-folder.js
var run_folder = __webpack_require__(15647);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/submit-run.js
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/wait-run.js









/** How often the folder of results is looked at. */
const lookMs = 500;
/** How often SLURM is asked: soon at first, then rarely, because its controller serves the whole cluster. */
const firstAskMs = 1_000;
const lastAskMs = 15_000;
/** How long a result may take to be seen here: NFS keeps listings of folders for up to 60 s. */
const slowFolderMs = 75_000;
/** The same for a job that SLURM ended, which rarely has one. */
const endedMs = 5_000;
/**
 * Waits until every task of a run has a result, or SLURM has ended it. A controller that does not answer is waited
 * for: its jobs go on without it.
 * @param only the number of the one task that is waited for
 * @throws the signal's reason when aborted; the jobs go on
 */
async function waitForRun(run, plan, watcher, signal, only) {
    const waiting = new Waiting(run, plan, watcher, only);
    for (;;) {
        await waiting.look();
        if (waiting.isOver)
            return waiting.results();
        signal?.throwIfAborted();
        await (0,promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    }
}
/** Numbers of the tasks that SLURM runs, or means to run. */
async function openTasks(run, plan) {
    const tasks = await (0,client/* queued */.kJ)((0,submit_run/* jobNames */.sd)(run, plan));
    return new Set(tasks.filter(queue/* isUnfinished */.ui).map(({ name, index }) => (0,submit_run/* taskOf */.Xb)(plan, name, index)));
}
class Waiting {
    #run;
    #plan;
    #only;
    #watcher;
    #progress;
    #log;
    #done = new Map();
    #lost = new Map();
    /** Since when a task is neither in the queue nor done, in milliseconds since 1970. */
    #missingSince = new Map();
    #askAt = 0;
    #askAfterMs = firstAskMs;
    #isUnreachable = false;
    constructor(run, plan, watcher, only) {
        this.#run = run;
        this.#only = only;
        this.#plan = plan;
        this.#watcher = watcher;
        this.#progress = new RunProgress(plan, watcher);
        if (plan.builds.length === 1)
            this.#log = new follow/* LogFollower */.p(run.logPath(0, plan), (line) => watcher.output(line));
    }
    get isOver() {
        if (this.#only !== undefined)
            return this.#done.has(this.#only) || this.#lost.has(this.#only);
        return this.#done.size + this.#lost.size >= this.#plan.builds.length;
    }
    async look() {
        await this.#log?.read();
        await this.#takeResults();
        if (this.isOver || Date.now() < this.#askAt)
            return;
        await this.#ask();
        this.#askAt = Date.now() + this.#askAfterMs;
        this.#askAfterMs = Math.min(lastAskMs, this.#askAfterMs * 1.3);
    }
    async #takeResults() {
        for (const index of await this.#run.ended()) {
            if (this.#done.has(index))
                continue;
            const result = await this.#run.result(index);
            if (!result)
                continue;
            this.#done.set(index, result);
            this.#lost.delete(index);
            this.#progress.ended(result);
        }
    }
    async #ask() {
        let tasks;
        try {
            tasks = await (0,client/* queued */.kJ)((0,submit_run/* jobNames */.sd)(this.#run, this.#plan));
        }
        catch (error) {
            return this.#unanswered(error);
        }
        if (this.#isUnreachable)
            this.#watcher.note("SLURM answers again");
        this.#isUnreachable = false;
        this.#progress.queue(tasks, this.#done.size);
        this.#judge(new Map(tasks.map((task) => [(0,submit_run/* taskOf */.Xb)(this.#plan, task.name, task.index), task])));
    }
    #unanswered(error) {
        if (!(error instanceof src_failure/* Failure */.H) || error.kind === "usage")
            throw error;
        if (!this.#isUnreachable)
            this.#watcher.note(`${error.message}, and is asked again: ${error.why}`);
        this.#isUnreachable = true;
    }
    /** Finds the tasks that SLURM has ended and that wrote no result, after the time that a shared folder may take. */
    #judge(tasks) {
        for (let index = 0; index < this.#plan.builds.length; index++) {
            const task = tasks.get(index);
            if (this.#done.has(index) || (task && (0,queue/* isUnfinished */.ui)(task))) {
                this.#missingSince.delete(index);
                continue;
            }
            const since = this.#missingSince.get(index) ?? Date.now();
            this.#missingSince.set(index, since);
            const graceMs = task && task.state !== "CD" ? endedMs : slowFolderMs;
            if (Date.now() - since >= graceMs)
                this.#lost.set(index, (0,queue/* endOf */.pJ)(task));
        }
    }
    results() {
        return {
            results: this.#plan.builds.map((build, index) => this.#done.get(index) ?? this.#lostResult(build, index)),
            lost: [...this.#lost.keys()].sort((a, b) => a - b),
        };
    }
    #lostResult(build, index) {
        const log = this.#run.logPath(index, this.#plan);
        const failure = new src_failure/* Failure */.H("infrastructure", `the job of ${build} ended without a result`, {
            code: "slurm-job-lost",
            why: `${this.#lost.get(index)}. The store and this program must lie in folders that the compute nodes share`,
            remedy: `see ${log}, then submit it again: stx-container ${(0,run_folder/* resumeCommand */.VJ)(this.#run)}`,
        });
        return { build, host: "", at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure), log };
    }
}


/***/ })

};
;