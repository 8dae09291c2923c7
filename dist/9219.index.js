"use strict";
exports.id = 9219;
exports.ids = [9219];
exports.modules = {

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
    return (0,_process_run_js__WEBPACK_IMPORTED_MODULE_2__/* .scrubbedEnvironment */ .a)({ USER: env.USER, LOGNAME: env.LOGNAME, ...Object.fromEntries(named) });
}
/** Runs one of SLURM's clients. @throws Failure where it is missing */
async function client(name, args, more = {}) {
    try {
        return await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(name, args, { env: more.env ?? slurmEnvironment(), timeLimitMs, ...more });
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
function refused(what, { code, stderr }) {
    const said = stderr.trim().split("\n").slice(-3).join("\n");
    const isDown = unreachable.test(said);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", what, {
        code: isDown ? "slurm-unreachable" : "slurm-refused",
        why: said || `the command ended with code ${code}`,
        remedy: isDown
            ? "try again when SLURM's controller answers: scontrol ping"
            : "correct the options for SLURM; `sinfo` lists its partitions",
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
    throw refused("SLURM did not accept the job", ran);
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
/** Cancels what is left of jobs of these names. */
async function cancel(names) {
    const jobs = new Set((await queued(names)).filter(_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnfinished */ .ui).map(({ job }) => job));
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
/** Why a job that has ended has no result. */
const endOf = (task) => (task && ends[task.state]) ?? "SLURM no longer knows it";


/***/ }),

/***/ 15647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   Iy: () => (/* binding */ openRun)
/* harmony export */ });
/* unused harmony exports runsFolder, listRuns */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17794);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28720);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87259);
/* harmony import */ var _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25143);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90201);










/** What a run of jobs verifies. Written once, before the jobs are submitted; they read it. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(1),
    /** Build ids; a task's number is its place in this list. */
    builds: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()).min(1),
    /** Most tasks of one array: longer runs are several arrays. */
    chunk: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().int().min(1),
    /** Tasks that may run at the same time; default: as many as SLURM starts. */
    throttle: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().int().min(1).exactOptional(),
    /** Options of sbatch. */
    jobArguments: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()),
    verify: _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyOptionsSchema */ .Bo,
});
const idPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
const maxPlan = 256 * 1024 * 1024;
const maxResult = 1024 * 1024;
/** The folder of all runs of a store. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, ".slurm");
/** One run: a folder with its plan, and of each task a result and a log. */
class RunFolder {
    store;
    id;
    path;
    constructor(store, id) {
        this.store = store;
        this.id = id;
        this.path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsFolder(store), id);
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
    /** Where a task's output is; see {@link logPattern}. */
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
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(runsFolder(store)).catch(() => []);
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


/***/ }),

/***/ 69219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ submitTasks),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   sd: () => (/* binding */ jobNames),
/* harmony export */   startRun: () => (/* binding */ startRun)
/* harmony export */ });
/* unused harmony export ranges */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _process_this_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75220);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30200);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89141);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15647);





/** A word of a POSIX shell that stands for exactly this text. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
    const words = [program.node, program.main, "slurm-task", run.path, String(chunk * plan.chunk)].map(shellWord);
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


/***/ })

};
;