"use strict";
exports.id = 2831;
exports.ids = [2831,4892];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 44892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertPlace: () => (/* binding */ assertPlace),
  later: () => (/* binding */ later),
  queueCancel: () => (/* binding */ queueCancel),
  queueLog: () => (/* binding */ queueLog),
  queueShow: () => (/* binding */ queueShow),
  queueWait: () => (/* binding */ queueWait),
  queueWork: () => (/* binding */ queueWork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var src_failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/follow.js
var files_follow = __webpack_require__(21926);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/queue/folder.js
var folder = __webpack_require__(17464);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/queue/use.js





const lookMs = 500;
/** A process that was just started needs some seconds before it can be seen. */
const looksBetweenStarts = 20;
/**
 * Puts a build of the store into its queue, and starts a process that verifies what is in it, unless one runs. That
 * process has a session of its own (setsid(2)): it outlives this one, its terminal and a logout.
 */
async function verifyLater(build, options, program) {
    await new folder/* QueueFolder */.c(options.store).add(build, options);
    startWorker(options.store, options.settings.passEnv, program);
}
/** Starts the process that works on a store's queue; it ends at once where one runs or nothing waits. */
function startWorker(store, passEnv, { node, main }) {
    const passed = Object.fromEntries(passEnv.map((name) => [name, process.env[name]]));
    const child = (0,external_node_child_process_.spawn)(node, [main, "queue", "work", "--store", store], {
        cwd: "/",
        detached: true,
        env: (0,run/* scrubbedEnvironment */.aq)(passed),
        stdio: "ignore",
    });
    child.unref();
}
/** What is verified now, what waits, and what came of those before. */
async function queueStatus(store) {
    const queue = new folder/* QueueFolder */.c(store);
    const current = await queue.current();
    const waiting = (await queue.entries())
        .map(({ build }) => build)
        .filter((build) => build !== current?.build);
    return { current, waiting, results: await queue.results() };
}
/**
 * Waits until a build of the queue, or all of them, have a result. Where their process was killed or the machine
 * restarted, a new one is started.
 * @returns the results; of builds that were cancelled meanwhile there is none
 * @throws Failure("usage") for a build that is not in the queue and has no result
 */
async function waitForQueue(store, build, program, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    const wanted = build === undefined ? (await queue.entries()).map((entry) => entry.build) : [build];
    if (build !== undefined && !(await queue.entry(build)) && !(await queue.result(build)))
        throw (0,folder/* notQueued */.f)(build);
    for (let look = 0;; look++) {
        const open = await Promise.all(wanted.map((each) => queue.entry(each)));
        if (open.every((entry) => entry === undefined))
            break;
        if (look % looksBetweenStarts === 0)
            await restart(queue, program);
        await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { signal });
    }
    const results = await Promise.all(wanted.map((each) => queue.result(each)));
    return results.filter((result) => result !== undefined);
}
async function restart(queue, program) {
    const waiting = await queue.entries();
    if (waiting.length === 0 || (await queue.current()))
        return;
    startWorker(queue.store, [...new Set(waiting.flatMap(({ options }) => options.settings.passEnv))], program);
}
/**
 * Takes a build out of the queue; a rebuild that runs is ended, and no marker changes.
 * @throws Failure("usage") for a build that is not in the queue
 */
async function cancelQueued(store, build, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    if (!(await queue.entry(build)))
        throw (0,folder/* notQueued */.f)(build);
    if ((await queue.current())?.build !== build)
        return queue.remove(build, "json");
    await (0,inside/* writeFileInside */.gE)(store, queue.file(build, "cancel"), "");
    while ((await queue.current())?.build === build && (await queue.entry(build)))
        await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    await queue.remove(build, "json");
    await queue.remove(build, "cancel");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/compiled/src/files/lock.js + 1 modules
var lock = __webpack_require__(26314);
// EXTERNAL MODULE: ./.cache/compiled/src/files/log.js
var files_log = __webpack_require__(16493);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/verify-task.js
var verify_task = __webpack_require__(25143);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/queue/worker.js







/** A worker that ends looks for new entries until it lets the lock go; one that starts then waits for that. */
const lockWaitMs = 15_000;
const worker_lookMs = 500;
/**
 * Verifies the builds of a store's queue, one after the other, until none waits. Only one process at a time does that
 * for a store; a second one ends at once.
 * @returns how many builds it verified
 * @throws Error when stopped by the signal; the build that was being verified stays in the queue
 */
async function workQueue(store, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    let count = 0;
    const request = { what: `the queue of ${store}`, waitMs: lockWaitMs, signal };
    try {
        await (0,lock/* withLock */.k)(store, queue.lockFile, request, async () => {
            for (;;) {
                signal.throwIfAborted();
                const [entry] = await queue.entries();
                if (!entry)
                    return;
                await workOn(queue, entry, signal);
                count++;
            }
        });
    }
    catch (error) {
        if (!(error instanceof src_failure/* Failure */.H) || error.code !== "lock-busy")
            throw error;
    }
    return count;
}
async function workOn(queue, { build, options }, signal) {
    await queue.begin(build);
    const cancel = new AbortController();
    const looking = setInterval(() => {
        if ((0,external_node_fs_.existsSync)(queue.file(build, "cancel")))
            cancel.abort();
    }, worker_lookMs);
    const log = await (0,files_log/* openLog */.N)(queue.store, queue.file(build, "log"));
    try {
        const watcher = logWatcher((line) => log.write(Buffer.from(`${line}\n`)));
        const result = await (0,verify_task/* verifyStored */.VN)(build, options, watcher, AbortSignal.any([signal, cancel.signal]));
        await queue.finish(build, result);
    }
    catch (error) {
        if (cancel.signal.aborted)
            await queue.remove(build, "json");
        else if (signal.aborted)
            throw error;
        else
            await queue.finish(build, defect(build, error));
    }
    finally {
        clearInterval(looking);
        await log.close();
        await queue.remove(build, "cancel");
        await queue.rest();
    }
}
/** A defect must not stop the queue: it is the result of its build. */
function defect(build, error) {
    const failure = new src_failure/* Failure */.H("failed", `the verification of ${build} ended unexpectedly`, {
        code: "queue-defect",
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: "report it; it is a defect of stx-container",
    });
    return { build, host: (0,external_node_os_.hostname)(), at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure) };
}
function logWatcher(write) {
    return {
        phase: (title) => write(`[${new Date().toISOString()}] ${title}`),
        output: (line) => write(`    ${line}`),
        note: (text) => write(`    ${text}`),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/process/this-program.js
var this_program = __webpack_require__(75220);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/run-report.js
var run_report = __webpack_require__(91562);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/client.js
var client = __webpack_require__(30200);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/run-folder.js
var run_folder = __webpack_require__(15647);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/submit-run.js
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/of-build.js







/** The newest run that has a build. */
async function taskOfBuild(store, build) {
    for (const id of await (0,run_folder/* listRuns */.v)(store)) {
        const run = new run_folder/* RunFolder */.E8(store, id);
        const plan = await run.plan();
        const index = plan.builds.indexOf(build);
        if (index >= 0)
            return { run, plan, index };
    }
    return undefined;
}
/** Builds of the runs that have no result yet, with the run's id, newest run first. */
async function openBuilds(store) {
    const open = [];
    for (const id of await (0,run_folder/* listRuns */.v)(store)) {
        const run = new run_folder/* RunFolder */.E8(store, id);
        const done = new Set(await run.ended());
        const { builds } = await run.plan();
        open.push(...builds.filter((_, index) => !done.has(index)).map((build) => ({ build, run: id })));
    }
    return open;
}
/** Cancels the job of one build, also for `--resume`; those of the others go on. */
async function cancelTask({ run, plan, index }) {
    const name = (0,submit_run/* jobNames */.sd)(run, plan)[Math.floor(index / plan.chunk)];
    if (name !== undefined)
        await (0,client/* cancel */.ZT)([name], index % plan.chunk);
    const build = plan.builds[index];
    const failure = new src_failure/* Failure */.H("infrastructure", `the verification of ${build} was cancelled`, {
        code: "slurm-job-cancelled",
        why: "queue cancel was called",
        remedy: `verify it again: stx-container verify --slurm ${build}`,
    });
    const result = { build, host: "", at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure) };
    if (!(await run.result(index)))
        await run.writeResult(index, result);
}
/** Prints the log of a task, with `follow` until it has a result. */
async function showLog({ run, plan, index }, follow, print) {
    const log = new files_follow/* LogFollower */.p(run.logPath(index, plan), print);
    while (follow && !(await run.result(index))) {
        await log.read();
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
    await log.read();
}

// EXTERNAL MODULE: ./.cache/compiled/src/slurm/wait-run.js + 1 modules
var wait_run = __webpack_require__(80717);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/watched.js
var watched = __webpack_require__(11884);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/queue.js



















const print = (text) => process.stdout.write(`${text}\n`);
const openStore = ({ store }) => (0,store_open/* openExistingStore */.dy)((0,absolute/* absolute */.y)(store));
/**
 * Puts a build into the store's queue, or submits it to SLURM.
 * @returns what comes next, as a command without the program's name, and for programs
 */
async function later(built, request, where, fromVault, job) {
    const build = `${built.name}-${built.ts}`;
    const store = await (0,store_open/* openExistingStore */.dy)(request.store);
    const { context, settings } = request;
    const common = { store, context, settings, buildArgs: {}, requiredLevel: "versions" };
    const options = { ...common, ...(fromVault && { vault: {} }) };
    if (where === "slurm") {
        const { startRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69219));
        const run = await startRun({ builds: [build], verify: options, job });
        return { next: (0,run_folder/* resumeCommand */.VJ)(run), later: { run: run.id } };
    }
    await verifyLater(build, options, (0,this_program/* thisProgram */.J)());
    return { next: `queue wait ${build} --store ${(0,shell_word/* shellWord */.r)(store)}`, later: { queue: build } };
}
/** @throws Failure("usage") for anything but the two places: before the build, not after it */
function assertPlace(where) {
    if (where === true || where === "queue" || where === "slurm")
        return;
    throw new src_failure/* Failure */.H("usage", `invalid value of --verify-later: ${JSON.stringify(where)}`, {
        code: "wrong-use",
        why: "a build is verified later by the store's queue or by SLURM",
        remedy: "write --verify-later, or --verify-later slurm",
    });
}
/** The build id of a word: a build id as it is, also of a build that is no longer there; else the store's build. */
async function buildOf(store, word) {
    const id = (0,builds/* buildIdOf */.d$)(word);
    if (id)
        return `${(0,names/* imageName */.tO)(id.name)}-${id.ts}`;
    const { name, ts } = await (0,builds/* findBuild */.w)(store, word, "newest");
    return `${name}-${ts}`;
}
async function queueShow(flags) {
    const { current, waiting, results } = await queueStatus(await openStore(flags));
    const running = current && { build: current.build, since: current.since, host: current.process.host };
    const slurm = await openBuilds(await openStore(flags));
    if (flags.json)
        return void print(JSON.stringify({ running, waiting, slurm, results }));
    for (const { build, run } of slurm)
        print(`no result yet: ${build}, by SLURM in the run ${run}`);
    if (running)
        print(`being verified: ${running.build}, since ${running.since}, on ${running.host}`);
    for (const build of waiting)
        print(`waits: ${build}`);
    for (const result of results)
        print(resultLine(result));
    if (!running && waiting.length > 0)
        print("No process works on the queue. Start one: stx-container queue wait");
    if (!running && waiting.length + results.length + slurm.length === 0)
        print("The queue is empty.");
}
const resultLine = ({ build, verdict, level, reason }) => (0,report_escape/* stripControl */.kU)(`${verdict}: ${build}${level ? ` (${level})` : ""}: ${reason}`);
async function queueWait(word, flags) {
    const store = await openStore(flags);
    const build = word === undefined ? undefined : await buildOf(store, word);
    const task = build && (await slurmTask(store, build));
    const results = await (0,watched/* watched */.V)((watcher, signal) => {
        if (task)
            return waitForTask(task, watcher, signal);
        watcher.phase("Waiting for the queue");
        return waitForQueue(store, build, (0,this_program/* thisProgram */.J)(), signal);
    });
    process.exitCode = (0,run_report/* runExitCode */.T)(results);
    if (flags.json)
        return void print(JSON.stringify({ results }));
    print(results.length > 0 ? (0,run_report/* runReport */.q)(results) : "Nothing waits; earlier results: stx-container queue status");
}
/** The task of a build that SLURM verifies, or verified last. */
async function slurmTask(store, build) {
    const queue = new folder/* QueueFolder */.c(store);
    if (await queue.entry(build))
        return undefined;
    const task = await taskOfBuild(store, build);
    const isNewer = task && (!(await task.run.result(task.index)) || !(await queue.result(build)));
    return isNewer ? task : undefined;
}
/** Waits for one build; the others of its run do not count. */
async function waitForTask({ run, plan, index }, watcher, signal) {
    watcher.phase("Waiting for SLURM");
    const { results } = await (0,wait_run/* waitForRun */.C)(run, plan, watcher, signal, index);
    return results.slice(index, index + 1);
}
async function queueLog(word, flags) {
    const store = await openStore(flags);
    const build = await buildOf(store, word);
    const queue = new folder/* QueueFolder */.c(store);
    const path = queue.file(build, "log");
    const task = await slurmTask(store, build);
    if (task)
        return showLog(task, flags.follow ?? false, print);
    if (!(await queue.entry(build)) && !(await queue.result(build)))
        throw (0,folder/* notQueued */.f)(build);
    if (!flags.follow) {
        process.stdout.write((0,report_escape/* stripControl */.kU)(await (0,promises_.readFile)(path, "utf8").catch(() => "")));
        return;
    }
    const log = new files_follow/* LogFollower */.p(path, print);
    while (await queue.entry(build)) {
        await log.read();
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
    await log.read();
}
async function queueCancel(word, flags) {
    const store = await openStore(flags);
    const build = await buildOf(store, word);
    const task = await slurmTask(store, build);
    if (task && !(await task.run.result(task.index)))
        await cancelTask(task);
    else
        await cancelQueued(store, build);
    print(flags.json ? JSON.stringify({ cancelled: build }) : `Cancelled ${build}`);
}
/** What the background process does; it has no terminal, so a closed one must not end it. */
async function queueWork(flags) {
    process.on("SIGHUP", () => { });
    const abort = new AbortController();
    for (const signal of ["SIGTERM", "SIGINT"])
        process.on(signal, () => abort.abort());
    await workQueue(await openStore(flags), abort.signal);
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
}


/***/ }),

/***/ 11884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings say at the end where the time went, also where the work failed
 */
function watched(work, options = {}) {
    if (options.timings)
        return timed(work);
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => stoppable(work, live));
}
async function timed(work) {
    const phases = [];
    try {
        return await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => {
            const phase = (title) => {
                phases.push({ phase: title, since: performance.now() });
                live.phase(title);
            };
            return stoppable(work, { ...live, phase });
        });
    }
    finally {
        const { timingsReport } = await __webpack_require__.e(/* import() */ 3265).then(__webpack_require__.bind(__webpack_require__, 83265));
        const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
        const timings = phases.map(({ phase, since }, at) => ({ phase, milliseconds: ends[at] - since }));
        process.stderr.write(`\n${timingsReport(timings)}\n\n`);
    }
}
async function stoppable(work, live) {
    const abort = new AbortController();
    const stop = (name) => {
        if (abort.signal.aborted)
            process.exit(130);
        live.note("stopping …");
        abort.abort(name);
    };
    for (const name of stopSignals)
        process.on(name, stop);
    try {
        return await work(live, abort.signal);
    }
    catch (error) {
        if (abort.signal.aborted)
            throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
        throw error;
    }
    finally {
        for (const name of stopSignals)
            process.off(name, stop);
    }
}


/***/ }),

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 17464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QueueFolder),
/* harmony export */   f: () => (/* binding */ notQueued)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66996);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81795);
/* harmony import */ var _store_queued_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70368);
/* harmony import */ var _verify_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25143);










const entrySchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(1),
    build: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    /** When it was put into the queue (ISO 8601): the oldest is verified first. */
    at: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    options: _verify_task_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyOptionsSchema */ .Bo,
});
const currentSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    build: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    process: zod__WEBPACK_IMPORTED_MODULE_9__/* .custom */ .IeY((value) => typeof value === "object" && value !== null),
});
const maxFile = 1024 * 1024;
const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
/** The files of a store's queue: of each build an entry while it waits, then a result, and a log. */
class QueueFolder {
    store;
    path;
    constructor(store) {
        this.store = store;
        this.path = (0,_store_queued_js__WEBPACK_IMPORTED_MODULE_7__/* .queueFolder */ .g9)(store);
    }
    file(build, ending) {
        if (!idPattern.test(build))
            throw new RangeError(`not a build id: ${build}`);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, `${build}.${ending}`);
    }
    get lockFile() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, "worker.lock");
    }
    get #currentFile() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, "current");
    }
    async add(build, options) {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolderInside */ .Vh)(this.store, this.path);
        for (const ending of ["result", "cancel", "log"])
            await this.remove(build, ending);
        const entry = { version: 1, build, at: new Date().toISOString(), options };
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileInside */ .gE)(this.store, this.file(build, "json"), `${JSON.stringify(entry)}\n`);
    }
    /** The builds that wait, oldest first; an entry that cannot be read is left alone. */
    async entries() {
        const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
        return found
            .filter((entry) => entry !== undefined)
            .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
    entry(build) {
        return read(this.file(build, "json"), entrySchema);
    }
    result(build) {
        return read(this.file(build, "result"), _verify_task_js__WEBPACK_IMPORTED_MODULE_8__/* .taskResultSchema */ .Oh);
    }
    async results() {
        const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
        return found.filter((result) => result !== undefined);
    }
    /** A build is done when its result is there: only then it leaves the queue. */
    async finish(build, result) {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileInside */ .gE)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
        await this.remove(build, "json");
    }
    async remove(build, ending) {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFileInside */ .$E)(this.store, this.file(build, ending));
    }
    async begin(build) {
        const current = { build, since: new Date().toISOString(), process: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .WF)() };
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileInside */ .gE)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
    }
    async rest() {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFileInside */ .$E)(this.store, this.#currentFile);
    }
    /** What is verified now; undefined where no process does, as far as can be seen from here. */
    async current() {
        const current = await read(this.#currentFile, currentSchema);
        return current && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .processFate */ .GE)(current.process) !== "gone" ? current : undefined;
    }
    /** Removes what a worker that is gone left behind: its claim, and wishes to cancel what no longer waits. @returns absolute paths */
    async clearGone() {
        const claim = await read(this.#currentFile, currentSchema);
        const removed = [];
        if (claim && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .processFate */ .GE)(claim.process) === "gone") {
            await this.rest();
            removed.push(this.#currentFile);
        }
        const waiting = new Set(await this.#builds("json"));
        for (const build of await this.#builds("cancel")) {
            if (waiting.has(build))
                continue;
            await this.remove(build, "cancel");
            removed.push(this.file(build, "cancel"));
        }
        return removed;
    }
    async #builds(ending) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.path).catch((error) => {
            if (error.code === "ENOENT")
                return [];
            throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .y)(error, `could not read the queue ${this.path}`);
        });
        return names
            .filter((name) => name.endsWith(`.${ending}`))
            .map((name) => name.slice(0, -ending.length - 1))
            .filter((build) => idPattern.test(build));
    }
}
async function read(path, schema) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, maxFile);
    try {
        return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch {
        return undefined;
    }
}
/** @throws Failure("usage") */
function notQueued(build) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${build} is not in the queue`, {
        code: "queue-entry-missing",
        why: "it was not queued, or was verified or cancelled before",
        remedy: "stx-container queue status",
    });
}


/***/ }),

/***/ 25143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ verifyOptionsSchema),
/* harmony export */   DA: () => (/* binding */ storedRequest),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Oh: () => (/* binding */ taskResultSchema),
/* harmony export */   T3: () => (/* binding */ assertDeferrable),
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41531);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77772);






const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    privileges: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "on", "off"]), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })]),
    passEnv: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    secrets: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), env: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    timeLimitMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    tmp: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    apptainer: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later has no variables of this one, so a secret in a variable would be missing there.
 * @throws Failure("usage") that names it
 */
function assertDeferrable({ secrets = [] }) {
    const inVariable = secrets.find((secret) => "env" in secret);
    if (!inVariable)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
        code: "wrong-use",
        why: "the rebuild runs in another process, perhaps on another machine",
        remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    });
}
/** How builds of the store are verified by a process that starts later, perhaps on another machine. */
const verifyOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    buildArgs: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    requiredLevel: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
});
/** What came of verifying one build, as it is written down for the process that waits for it. */
const taskResultSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    build: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Host that verified, and when it ended (ISO 8601). */
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).exactOptional(),
    isEnough: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    notJudged: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    marker: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict about the image. */
    failure: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
        remedy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request that verifies a build of the store.
 * @throws Failure("usage") for a build without lock and locked recipe, and without its image or a vault
 */
function storedRequest({ files, state, name, ts }, options) {
    const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
    if (!isEnough) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name}-${ts} is incomplete`, {
            code: "build-incomplete",
            why: state === "lock-only"
                ? "its image is not in the store"
                : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
            remedy: state === "lock-only"
                ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
                : "build it again",
        });
    }
    return {
        ...options,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store, and gives what came of it; a failure is a result, too.
 * @param build its build id
 * @throws Error only where the work was stopped by the signal: then there is no result
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), at: new Date().toISOString() });
    try {
        const request = storedRequest(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(options.store, build), options);
        return { ...ended(), ...verdictOf(await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__.verify)(request, watcher, signal)) };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || signal?.aborted)
            throw error;
        return { ...ended(), ...failureOf(error) };
    }
}
function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
    return {
        verdict,
        ...(level && { level }),
        isEnough,
        reason,
        ...(notJudged && { notJudged }),
        ...(marker && { marker }),
        log,
    };
}
/** A failure as a result; it does not judge the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, notJudged, failure, }) {
    if (failure)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[failure.kind];
    if (notJudged !== undefined)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive;
    if (verdict === "verified")
        return isEnough ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


/***/ }),

/***/ 49970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   rZ: () => (/* binding */ assertKind)
/* harmony export */ });
/* unused harmony export kindOfBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const startLength = 4096;
/**
 * What is at a path, by its first 4 KiB. It decides which command a file goes to, and proves nothing about it.
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // A pipe is for one reader, which this is not.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
            return kindOfBytes(buffer.subarray(0, bytesRead));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return undefined;
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that no Apptainer made (debootstrap, a container's export) is an image, too. A project's folder,
    // or a conda environment, may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name)));
    return isRoot || has(".singularity.d") || has("oci-layout") ? "image" : "folder";
}
/** {@link fileKind} of a file's first bytes. */
function kindOfBytes(start) {
    const text = start.toString("latin1");
    if (text.slice(32, 41) === "SIF_MAGIC" || text.startsWith("hsqs"))
        return "image";
    if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06"))
        return "zip archive";
    if (text.slice(257, 262) === "ustar" || text.startsWith("\x1f\x8b"))
        return "tar archive";
    if (/^\s*\{/.test(text))
        return jsonKind(text);
    if (/^# scitex-container lock\s/.test(text))
        return "lock";
    if (text.includes("\0"))
        return "unknown file";
    if (/^# Locked recipe of .*stx-container/.test(text))
        return "locked recipe";
    return /^\s*(?:bootstrap\s*:|%\w+)/im.test(text) ? "recipe" : "unknown file";
}
function jsonKind(text) {
    if (/^\s*\{\s*"(?:payload|payloadType|verdict|_type|predicate)"/.test(text))
        return "marker";
    // The keys of a lock are sorted, so that its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file that a command does not take. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a file is of a kind that a command takes. What does not exist, and what is not known, passes: the
 * command itself has the better message.
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


/***/ })

};
;