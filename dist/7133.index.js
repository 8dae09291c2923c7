"use strict";
exports.id = 7133;
exports.ids = [7133];
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
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13353);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25843);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95776);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54906);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77202);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(98886);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97697);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8076);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91031);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7936);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11884);

















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
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .buildRequest */ .mK)(recipe, {
        ...flags,
        ...(requiredLevel === "bytes" ? { canonical: true } : {}),
    });
    const { built, verified, gate } = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_15__/* .watched */ .V)(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__/* .readPolicy */ .T4)(request.store));
            if (gate.open && (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_16__/* .reaches */ .O6)(gate.level, requiredLevel)) {
                const why = await (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .withNameLock */ .nh)(request.store, built.name, () => (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publishVerified */ .M9)(request.store, built.name, built.ts));
                if (why)
                    watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
                return { built, gate };
            }
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)(verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings), watcher, signal),
        };
    });
    if (verified)
        process.exitCode = exitCodeOf(verified);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_14__/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const request = await withVaultSource((0,_request_js__WEBPACK_IMPORTED_MODULE_13__/* .buildRequest */ .mK)(recipe, flags), flags.fromVault);
    const built = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_15__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal));
    print(flags.json
        ? JSON.stringify({ built })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built)}\n\nNext: stx-container verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}`);
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
    const verified = await withUnpacked(name, flags, async (named, more) => {
        const request = await verifyRequestOf(named, more);
        return (0,_watched_js__WEBPACK_IMPORTED_MODULE_15__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)(request, watcher, signal));
    });
    process.exitCode = exitCodeOf(verified);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_14__/* .hasColor */ .cE)(process.stdout)));
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
    const { unpackBuild } = await Promise.all(/* import() */[__webpack_require__.e(6987), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 17615));
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
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
}


/***/ }),

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ readBuildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   w0: () => (/* binding */ flagSettings),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64018);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76172);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90201);








/** The absolute path, with "~" expanded. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
                code: "build-argument-invalid",
                why: "names consist of letters, digits and underscores, and values are one line",
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(flags.timeLimit)}`, {
            code: "time-limit-invalid",
            why: "it is not a number of minutes",
            remedy: `pass a number above 0 and up to ${most} to --time-limit`,
        });
    }
    return (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, absolute);
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_7__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.vault ? { vault: { record: flags.record ?? "bodies" } } : {}),
    };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25843);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97697);






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

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ })

};
;