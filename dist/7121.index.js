export const id = 7121;
export const ids = [7121];
export const modules = {

/***/ 99118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildOnly: () => (/* binding */ buildOnly),
/* harmony export */   roundtrip: () => (/* binding */ roundtrip),
/* harmony export */   verifyOnly: () => (/* binding */ verifyOnly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88120);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36810);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86927);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38232);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30720);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81690);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85562);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25670);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91530);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30589);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70903);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32832);















/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. */
function watched(work) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .watching */ ._A)(async (live) => {
        const abort = new AbortController();
        const stop = () => {
            if (abort.signal.aborted)
                process.exit(130);
            live.note("stopping …");
            abort.abort();
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
function parseLevel(text) {
    const level = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .levels */ .yr.find((each) => each === text);
    if (level)
        return level;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid level ${JSON.stringify(text)}`, {
        code: "level-invalid",
        why: `expected ${_verdict_marker_js__WEBPACK_IMPORTED_MODULE_10__/* .levels */ .yr.join(" or ")}`,
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
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .buildRequest */ .mK)(recipe, flags);
    const requiredLevel = parseLevel(flags.level);
    const { built, verified, gate } = await watched(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_4__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .readPolicy */ .T4)(request.store));
            if (gate.open && (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_14__/* .reaches */ .O6)(gate.level, requiredLevel)) {
                const why = await (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .withNameLock */ .nh)(request.store, built.name, () => (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishVerified */ .M9)(request.store, built.name, built.ts));
                if (why)
                    watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
                return { built, gate };
            }
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_5__.verify)(verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings), watcher, signal),
        };
    });
    if (verified)
        process.exitCode = exitCodeOf(verified);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const request = await withVaultSource((0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .buildRequest */ .mK)(recipe, flags), flags.fromVault);
    const built = await watched((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_4__.build)(request, watcher, signal));
    print(flags.json
        ? JSON.stringify({ built })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .buildReport */ .FK)(built)}\n\nNext: stx-container verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}`);
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
    const { vaultSource } = await __webpack_require__.e(/* import() */ 3874).then(__webpack_require__.bind(__webpack_require__, 13874));
    const [what, path] = flag === true ? [undefined, ""] : [flag, (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flag)];
    return { ...request, vault: await vaultSource(what, path, request.store, request.name) };
}
async function verifyOnly(name, flags) {
    const verified = await withUnpacked(name, flags, async (named, more) => {
        const request = await verifyRequestOf(named, more);
        return watched((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_5__.verify)(request, watcher, signal));
    });
    process.exitCode = exitCodeOf(verified);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .hasColor */ .cE)(process.stdout)));
}
/** `--from-vault` alone names the build's own index; with a file, that one and the vault around it. */
function vaultOf(flag) {
    if (flag === undefined)
        return {};
    return { vault: flag === true ? {} : { path: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flag) } };
}
/** An exported vault, named alone, brings its own build: it is put into the store, and the files that it needs beside it. */
async function withUnpacked(name, flags, work) {
    if (name !== undefined || flags.lock || typeof flags.fromVault !== "string")
        return work(name, flags);
    const { unpackBuild } = await Promise.all(/* import() */[__webpack_require__.e(8431), __webpack_require__.e(5487)]).then(__webpack_require__.bind(__webpack_require__, 25487));
    const { buildId, context, close } = await unpackBuild((0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.fromVault), (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.store));
    try {
        return await work(buildId, { ...flags, context: flags.context ?? context });
    }
    finally {
        await close();
    }
}
async function verifyRequestOf(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.store);
    const common = {
        store,
        buildArgs: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .readBuildArguments */ .Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: parseLevel(flags.level),
        settings: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .flagSettings */ .w0)(flags),
        runUrl: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env),
        ...vaultOf(flags.fromVault),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && name === undefined) {
        const lockedRecipe = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(image) } : {}),
            lock: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(lock),
            lockedRecipe,
            context: flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(lockedRecipe),
        };
    }
    if (name === undefined || image || lock || recipe) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "verify needs either the name of a build or its files", {
            code: "wrong-use",
            why: "give a name alone, or --lock and --recipe, with --image if the image is available",
            remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const { files, state } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, name);
    const isEnough = state === "complete" || (state === "lock-only" && flags.fromVault !== undefined);
    if (!isEnough) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name} is incomplete`, {
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
        ...common,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
        context: (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(store)),
    };
}
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports liveWatcher, plainWatcher, watcherFor */
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55809);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87703);



const tailLength = 5;
/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** A live view for a terminal: finished phases, the current phase with its time, and the last lines of the build. */
function liveWatcher(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    let current;
    let tail = [];
    let frame = 0;
    const width = () => (stream.columns ?? 80) - 4;
    const cut = (line) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
    const draw = () => {
        if (!current)
            return;
        const head = `${spinner[frame++ % spinner.length]} ${current.title} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}`;
        update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
    };
    const finish = (mark) => {
        if (!current)
            return;
        update.clear();
        stream.write(`${mark} ${current.title} \x1b[2m${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}\x1b[22m\n`);
        current = undefined;
        tail = [];
    };
    const timer = setInterval(draw, 120);
    return {
        phase(title) {
            finish("✔");
            current = { title, since: Date.now() };
            draw();
        },
        output(line) {
            const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd();
            if (text)
                tail = [...tail.slice(1 - tailLength), text];
        },
        note(text) {
            update.clear();
            stream.write(`  ${text}\n`);
            draw();
        },
        end(done) {
            clearInterval(timer);
            finish(done ? "✔" : "✘");
            update.done();
        },
    };
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
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The live view in a terminal, plain lines elsewhere; always on stderr, because stdout is for the result. */
function watcherFor(stream) {
    return stream.isTTY && process.env.TERM !== "dumb" && !process.env.CI
        ? liveWatcher(stream)
        : plainWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = watcherFor(process.stderr);
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

/***/ 88120:
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The fields of an event's payload that decide about trust and branch. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repositorySchema.nullish() }) })
        .optional(),
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
        head: readHead(env.GITHUB_EVENT_PATH),
    };
}
function readHead(eventPath) {
    if (!eventPath)
        return undefined;
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
    const { pull_request: pull, workflow_run: run } = payload;
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
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

/***/ 54394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content"];


/***/ })

};
