"use strict";
exports.id = 3888;
exports.ids = [3888];
exports.modules = {

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slurmTask: () => (/* binding */ slurmTask),
  verifyBySlurm: () => (/* binding */ verifyBySlurm)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var context = __webpack_require__(80344);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/verify-task.js
var verify_task = __webpack_require__(25143);
// EXTERNAL MODULE: ./.cache/compiled/src/report/run-report.js
var run_report = __webpack_require__(91562);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/client.js
var client = __webpack_require__(30200);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/run-folder.js
var run_folder = __webpack_require__(15647);
// EXTERNAL MODULE: ./.cache/compiled/src/slurm/submit-run.js
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/task.js



/**
 * What a job of a run does on its compute node: verifies one build and writes its result down. A task that has a
 * result already was started again after it had ended, and does nothing.
 * @param folder the run's folder
 * @throws Error when stopped by the signal: SLURM says why, and may start it again
 */
async function runTask(folder, index, watcher, signal) {
    const store = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder));
    const run = new run_folder/* RunFolder */.E8(store, (0,external_node_path_.basename)(folder));
    const { builds, verify } = await run.plan();
    const build = builds[index];
    if (build === undefined)
        throw new RangeError(`the run has no task ${index}`);
    if (await run.result(index))
        return;
    const options = { ...verify, settings: nodeSettings(verify.settings) };
    await run.writeResult(index, await (0,verify_task/* verifyStored */.VN)(build, options, watcher, signal));
}
/** Scratch on the node's own disk, where SLURM gives the job one: builds are slow on shared file systems. */
function nodeSettings(settings) {
    const tmp = settings.tmp ?? process.env.SLURM_TMPDIR;
    return tmp ? { ...settings, tmp } : settings;
}

// EXTERNAL MODULE: ./.cache/compiled/src/slurm/wait-run.js + 1 modules
var wait_run = __webpack_require__(80717);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var store_builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/slurm-options.js
var slurm_options = __webpack_require__(6522);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/watched.js
var watched = __webpack_require__(11884);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/commands/roundtrip.js
var roundtrip = __webpack_require__(5550);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/slurm-verify.js



















/** Verifies builds by SLURM, or goes on with an earlier run. */
async function verifyBySlurm(names, flags) {
    if (flags.image || flags.lock || flags.recipe)
        throw wrongUse("--slurm verifies builds of the store", "a job finds its files by the build's name there");
    if (flags.sign)
        throw wrongUse("--sign and --slurm cannot be combined", "keys stay off compute nodes: use `sign` afterwards");
    const store = await (0,store_open/* openExistingStore */.dy)((0,absolute/* absolute */.y)(flags.store));
    const { run, plan } = flags.resume
        ? await resumed(store, flags.resume, names)
        : await started(store, names, flags);
    if (!flags.wait)
        return showStarted(run, plan, flags);
    const ended = await (0,watched/* watched */.V)((watcher, signal) => waited(run, plan, watcher, signal));
    process.exitCode = (0,run_report/* runExitCode */.T)(ended.results);
    process.stdout.write(flags.json
        ? `${JSON.stringify({ run: run.id, results: ended.results })}\n`
        : `${(0,run_report/* runReport */.q)(ended.results)}\n`);
}
function showStarted(run, plan, { json }) {
    const text = `Run ${run.id}: ${plan.builds.length} submitted\n\nNext: stx-container ${(0,run_folder/* resumeCommand */.VJ)(run)}`;
    process.stdout.write(json ? `${JSON.stringify({ run: run.id, builds: plan.builds })}\n` : `${text}\n`);
}
async function started(store, names, flags) {
    const settings = (0,request/* flagSettings */.w0)(flags);
    (0,verify_task/* assertDeferrable */.T3)(settings);
    const builds = await buildsOf(store, names, flags);
    const runUrl = (0,context/* runUrlOf */.Qm)(process.env);
    const verify = {
        store,
        context: (0,absolute/* absolute */.y)(flags.context ?? (0,external_node_path_.dirname)(store)),
        buildArgs: (0,request/* readBuildArguments */.Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: (0,roundtrip.parseLevel)(flags.level),
        settings,
        ...(0,roundtrip.vaultOf)(flags.fromVault),
        ...(runUrl && { runUrl }),
    };
    const throttle = flags.throttle === undefined ? undefined : (0,slurm_options/* parseCount */.zq)("--throttle", flags.throttle);
    const run = await (0,submit_run.startRun)({ builds, verify, job: (0,slurm_options/* jobOptions */.wq)(flags), throttle });
    return { run, plan: await run.plan() };
}
/** The run, its tasks without a result and without a job submitted again. */
async function resumed(store, id, names) {
    if (names.length > 0)
        throw wrongUse("--resume names no builds", "a run has its own list of builds");
    const run = await (0,run_folder/* openRun */.Iy)(store, id === true ? undefined : id);
    const plan = await run.plan();
    const missing = await missingTasks(run, plan);
    if (missing.length > 0)
        await (0,submit_run/* submitTasks */.Hj)(run, plan, missing);
    return { run, plan };
}
async function missingTasks(run, plan) {
    const [done, open] = [new Set(await run.ended()), await (0,wait_run/* openTasks */.b)(run, plan)];
    return plan.builds.flatMap((_, index) => (done.has(index) || open.has(index) ? [] : [index]));
}
async function waited(run, plan, watcher, signal) {
    watcher.phase(plan.builds.length === 1
        ? `Verifying ${plan.builds[0]} by SLURM`
        : `Verifying ${plan.builds.length} builds by SLURM`);
    watcher.note(`run ${run.id}; after a lost connection: stx-container ${(0,run_folder/* resumeCommand */.VJ)(run)}`);
    try {
        return await (0,wait_run/* waitForRun */.C)(run, plan, watcher, signal);
    }
    catch (error) {
        // A closed terminal or a lost connection ends the waiting, not the jobs.
        if (signal.aborted && signal.reason !== "SIGHUP")
            await cancelled(run, plan, watcher);
        throw error;
    }
}
async function cancelled(run, plan, watcher) {
    try {
        await (0,client/* cancel */.ZT)((0,submit_run/* jobNames */.sd)(run, plan));
        watcher.note("the jobs are cancelled");
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        watcher.note(`the jobs could not be cancelled: ${error.why}; try: scancel --name=${(0,submit_run/* jobNames */.sd)(run, plan).join(",")}`);
    }
}
/** The builds that a user means, as build ids; each once. */
async function buildsOf(store, names, flags) {
    if (flags.all ? names.length > 0 : names.length === 0)
        throw wrongUse("verify --slurm needs builds", "name builds, or give --all for every complete build of the store");
    const found = flags.all
        ? await allBuilds(store, flags.fromVault !== undefined)
        : await Promise.all(names.map((name) => (0,store_builds/* findBuild */.w)(store, name)));
    const wanted = flags.missing ? await notVerified(store, found) : found;
    const ids = [...new Set(wanted.map(({ name, ts }) => `${name}-${ts}`))];
    if (ids.length > 0)
        return ids;
    throw wrongUse("there is nothing to verify", found.length === 0 ? `${store} has no complete build` : "the gate lets all of these builds pass");
}
async function allBuilds(store, withVault) {
    const builds = (await Promise.all((await (0,store_builds/* listNames */.Zv)(store)).map((name) => (0,store_builds/* listBuilds */.YF)(store, name)))).flat();
    return builds.filter(({ state }) => state === "complete" || (withVault && state === "lock-only"));
}
async function notVerified(store, builds) {
    const policy = await (0,read_policy/* readPolicy */.T4)(store);
    const missing = [];
    for (const build of builds)
        if (!(await (0,gate.checkBuild)(build, policy)).open)
            missing.push(build);
    return missing;
}
function wrongUse(what, why) {
    return new failure/* Failure */.H("usage", what, { code: "wrong-use", why, remedy: "stx-container verify --help" });
}
/** What a job runs on its compute node; see src/slurm/task.ts. */
async function slurmTask(folder, offset) {
    const index = Number(offset) + Number(process.env.SLURM_ARRAY_TASK_ID ?? 0);
    await (0,watched/* watched */.V)((watcher, signal) => runTask((0,absolute/* absolute */.y)(folder), index, watcher, signal));
}


/***/ })

};
;