"use strict";
exports.id = 5550;
exports.ids = [5550];
exports.modules = {

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildOnly: () => (/* binding */ buildOnly),
/* harmony export */   parseLevel: () => (/* binding */ parseLevel),
/* harmony export */   roundtrip: () => (/* binding */ roundtrip),
/* harmony export */   vaultOf: () => (/* binding */ vaultOf),
/* harmony export */   verifyOnly: () => (/* binding */ verifyOnly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);
/* harmony import */ var _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25143);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12167);
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4202);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25843);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95776);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54906);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38799);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98886);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77772);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8076);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91031);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29657);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7936);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(11884);


















function parseLevel(text) {
    const level = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__/* .levels */ .yr.find((each) => each === text);
    if (level)
        return level;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid level ${JSON.stringify(text)}`, {
        code: "level-invalid",
        why: `expected ${_verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__/* .levels */ .yr.join(" or ")}`,
        remedy: "correct --level",
    });
}
/** The exit code for a verdict. */
function exitCodeOf({ verdict, isEnough }) {
    const codes = {
        verified: isEnough ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    };
    return codes[verdict];
}
const print = (text) => process.stdout.write(`${text}\n`);
async function roundtrip(recipe, flags) {
    const requiredLevel = parseLevel(flags.level);
    const signing = await signingOf(flags);
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .buildRequest */ .mK)(recipe, {
        ...flags,
        ...(requiredLevel === "bytes" ? { canonical: true } : {}),
    });
    const { built, verified, gate } = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_16__/* .watched */ .V)(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__/* .readPolicy */ .T4)(request.store));
            if (gate.open && (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_17__/* .reaches */ .O6)(gate.level, requiredLevel)) {
                const why = await (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .withNameLock */ .nh)(request.store, built.name, () => (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publishVerified */ .M9)(request.store, built.name, built.ts));
                if (why)
                    watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
                return { built, gate };
            }
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)({
                ...verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings),
                ...signing,
            }, watcher, signal),
        };
    });
    if (verified)
        process.exitCode = exitCodeOf(verified);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_15__/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const { assertPlace, later } = await __webpack_require__.e(/* import() */ 7132).then(__webpack_require__.bind(__webpack_require__, 37132));
    if (flags.verifyLater)
        assertPlace(flags.verifyLater);
    const request = await withVaultSource((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .buildRequest */ .mK)(recipe, flags), flags.fromVault);
    const built = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_16__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal));
    const queued = flags.verifyLater
        ? await later(built, request, flags.verifyLater, flags.fromVault !== undefined)
        : undefined;
    const next = queued?.next ?? `verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}`;
    print(flags.json
        ? JSON.stringify({ built, ...(queued && { later: queued.later }) })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built)}\n\nNext: stx-container ${next}`);
}
async function withVaultSource(request, flag) {
    if (flag === undefined)
        return request;
    if (request.vault) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "--vault and --from-vault were both given", {
            code: "wrong-use",
            why: "a build is recorded, or made from a record",
            remedy: "leave out one of them",
        });
    }
    const { vaultSource } = await __webpack_require__.e(/* import() */ 1890).then(__webpack_require__.bind(__webpack_require__, 91890));
    const [what, path] = flag === true ? [undefined, ""] : [flag, (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flag)];
    return { ...request, vault: await vaultSource(what, path, request.store, request.name) };
}
async function verifyOnly(names, flags) {
    const [name, ...more] = names;
    if (more.length > 0 || flags.all)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "several builds are verified by SLURM only", {
            code: "wrong-use",
            why: "on this machine, verify rebuilds one at a time",
            remedy: "stx-container verify --slurm, or one build after the other",
        });
    const signing = await signingOf(flags);
    const verified = await withUnpacked(name, flags, async (named, more) => {
        const request = { ...(await verifyRequestOf(named, more)), ...signing };
        return (0,_watched_js__WEBPACK_IMPORTED_MODULE_16__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)(request, watcher, signal));
    });
    process.exitCode = exitCodeOf(verified);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_15__/* .hasColor */ .cE)(process.stdout)));
}
/** `--from-vault` alone names the build's own index; with a file, that one and the vault around it. */
function vaultOf(flag) {
    if (flag === undefined)
        return {};
    return { vault: flag === true ? {} : { path: (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flag) } };
}
/** An exported vault, named alone, brings its own build: it is put into the store, and the files that it needs beside it. */
async function withUnpacked(name, flags, work) {
    if (name !== undefined || flags.lock || typeof flags.fromVault !== "string")
        return work(name, flags);
    const { unpackBuild } = await Promise.all(/* import() */[__webpack_require__.e(8956), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 17615));
    const { buildId, context, close } = await unpackBuild((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flags.fromVault), (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flags.store));
    try {
        return await work(buildId, { ...flags, context: flags.context ?? context });
    }
    finally {
        await close();
    }
}
async function verifyRequestOf(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flags.store);
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    const common = {
        store,
        buildArgs: (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .readBuildArguments */ .Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: parseLevel(flags.level),
        settings: (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .flagSettings */ .w0)(flags),
        ...(runUrl && { runUrl }),
        ...vaultOf(flags.fromVault),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && name === undefined) {
        const lockedRecipe = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(image) } : {}),
            lock: (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(lock),
            lockedRecipe,
            context: flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(lockedRecipe),
        };
    }
    if (name === undefined || image || lock || recipe) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "verify needs either the name of a build or its files", {
            code: "wrong-use",
            why: "give a name alone, or --lock and --recipe, with --image if the image is available",
            remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const context = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .ys)(flags.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(store));
    return (0,_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__/* .storedRequest */ .DA)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(store, name), { ...common, context });
}
/** Signs with the key of the flags, or that of the environment. */
async function signingOf(flags) {
    const signer = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_14__/* .signerOf */ .Kv)(flags);
    return signer ? { sign: async (statement) => [await signer.sign(statement)] } : {};
}
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
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
 */
function watched(work) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)(async (live) => {
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
    });
}


/***/ }),

/***/ 80344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ refuseForkCode),
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   Fy: () => (/* binding */ commitTarget),
/* harmony export */   OE: () => (/* binding */ snapshotContext),
/* harmony export */   Qm: () => (/* binding */ runUrlOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export isOwnCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** The fields of an event's payload that decide about trust and branch. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repositorySchema.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: shaSchema }).optional(),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_sha: shaSchema }).optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), head_repository: repositorySchema.nullish() })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    if (!sha || !ref)
        return undefined;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { sha, ref, job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        ...readPayload(env.GITHUB_EVENT_PATH),
    };
}
function readPayload(eventPath) {
    if (!eventPath)
        return { head: undefined, base: undefined };
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, "utf8")));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${error.message}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    return { head: headOf(payload), base: baseOf(payload) };
}
function headOf({ pull_request: pull, workflow_run: run }) {
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
function baseOf({ pull_request: pull, merge_group: group }) {
    if (group)
        return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
    return pull?.base;
}
/** Events for the code of another branch; if the head is unknown, they are not trusted. */
const headEvents = new Set(["pull_request", "pull_request_target", "pull_request_review", "workflow_run"]);
/** Whether the code under test comes from this repository. Code of a deleted fork does not. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const privileged = context.event === "pull_request_target" || context.event === "workflow_run";
    if (!privileged || allowed || isOwnCode(context))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `recipes from forks are not built for the event ${context.event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: "a pull request from a fork cannot write to this repository; the verdict is in the summary",
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
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
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25843);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77772);






const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    privileges: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "on", "off"]), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })]),
    passEnv: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    timeLimitMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    tmp: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    apptainer: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
});
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
function verdictOf({ verdict, level, isEnough, reason, marker, log }) {
    return { verdict, ...(level && { level }), isEnough, reason, ...(marker && { marker }), log };
}
/** A failure as a result: no statement about the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, failure, }) {
    if (failure)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[failure.kind];
    if (verdict === "verified")
        return isEnough ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


/***/ }),

/***/ 94457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ detailText),
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   vR: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15739);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);




const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: one line with the total, one line per ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default: false
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison));
    const { sides } = options;
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, sides))}`));
    const notCompared = comparison.notCompared.map((each) => paint("yellow", `  not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, sides))}`));
    const names = Object.keys(comparison.ecosystems).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.countKinds)(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => block(group, "", paint));
    const floats = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...notCompared, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(detailText(change)));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** The width of the widest text, limited so that one long name does not shift all others. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, with all names escaped: the total, a table of counts, then one table of changes
 * for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit maximum length in UTF-16 units; default 60,000, because a comment is limited to 65,536.
 *   A last line has the number of changes that do not fit.
 * @param options.columns titles of the two sides; default "locked" and "rebuilt"
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => ({ group, remark: "" })),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, options.sides)).slice(0, 1000)}\n`);
    }
    for (const each of comparison.notCompared) {
        out.add(`\n> [!NOTE]\n> Not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, options.sides)).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(group.prefix)}`;
        const head = `\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |\n| --- | --- | --- | --- | --- |\n`;
        // The head is added with the first row, because a table without rows is confusing.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(detailText(change))].join(" | ")} |\n`;
}
/** What differs besides the version: "build h1_0 → h2_0; commit …", after the location if several have the same name. */
function detailText({ location, differences = [] }) {
    const place = location === undefined ? [] : [`at ${location}`];
    return [...place, ...differences.map(differenceText)].join("; ");
}
function differenceText({ field, before, after }) {
    if (field === "editable")
        return after ? "now editable" : "no longer editable";
    return `${field} ${before ?? "none"} → ${after ?? "none"}`;
}
/** Appends pieces as long as they fit; from the first that does not fit, it only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countKinds: () => (/* binding */ countKinds),
/* harmony export */   driftsOf: () => (/* binding */ driftsOf),
/* harmony export */   groupChanges: () => (/* binding */ groupChanges),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   shortenDigests: () => (/* binding */ shortenDigests)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21417);

/** Changes by ecosystem and prefix; groups and changes keep their order. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, without floats. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", without kinds that do not occur; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
            : `all ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`;
    return comparison.conclusive ? found + floats : `inconclusive; ${found}${floats}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}


/***/ }),

/***/ 12167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   dv: () => (/* binding */ packageCounts),
/* harmony export */   os: () => (/* binding */ unlockedReport),
/* harmony export */   st: () => (/* binding */ verificationReport)
/* harmony export */ });
/* harmony import */ var _image_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48054);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94457);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);




const shown = 10;
/** The result of a build, for a terminal. */
function buildReport(built) {
    const { lock, files } = built;
    const head = built.unchanged
        ? `Unchanged: ${built.name}-${built.ts} was built from the same inputs, so it was not built again.`
        : `Built ${built.name}-${built.ts}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
    return [
        head,
        "",
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
            ["image", files.image],
            ["lock", files.lock],
            ["locked recipe", files.lockedRecipe],
        ]),
        "",
        ...unlockedReport(built),
    ]
        .join("\n")
        .trimEnd();
}
/** "146 dpkg, 33 python": the number of packages of each ecosystem in the image. */
function packageCounts(lock) {
    return Object.entries(lock.ecosystems)
        .flatMap(([id, found]) => found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (incomplete)" : ""}`])
        .join(", ");
}
/** What is not locked and why; no lines if everything is locked. */
function unlockedReport({ lock }) {
    if (lock.unlocked.length === 0)
        return [];
    const rows = lock.unlocked
        .slice(0, shown)
        .map(({ line, what, reason }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${line ? `line ${line}: ` : ""}${what}: ${reason}`)}`);
    const more = lock.unlocked.length - shown;
    return [
        `Not locked (${lock.unlocked.length}):`,
        ...rows,
        ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
    ];
}
const symbols = {
    verified: "✔",
    unverified: "✘",
    inconclusive: "?",
    error: "!",
};
/** A verdict with its evidence, for a terminal. */
function verificationReport(verified, color) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
    const { verdict, level, comparison, differingFiles } = verified;
    const lines = [
        `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
        `  ${verified.reason}`,
        "",
    ];
    if (comparison)
        lines.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonTable */ .Qv)(comparison, { color }), "");
    if (comparison?.identical && differingFiles.length > 0) {
        const files = (0,_image_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifferences */ .g7)(differingFiles);
        const differ = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
        lines.push(`Level content was not reached: ${differ}:`);
        lines.push(...files.slice(0, shown).map((path) => `  ${path}`));
        if (files.length > shown)
            lines.push(`  and ${files.length - shown} more`);
        lines.push("");
    }
    if (verdict === "verified" && !verified.isEnough)
        lines.push(`This is less than level ${verified.requiredLevel}, which is required.`, "");
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
        ...(verified.marker ? [["marker", verified.marker]] : []),
        ["log of the rebuild", verified.log],
    ]));
    return lines.join("\n");
}


/***/ })

};
;