"use strict";
exports.id = 2439;
exports.ids = [2439];
exports.modules = {

/***/ 40709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportPackages: () => (/* binding */ exportPackages),
/* harmony export */   freeze: () => (/* binding */ freeze)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80344);
/* harmony import */ var _lock_export_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69650);
/* harmony import */ var _lock_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75692);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12167);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6301);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91031);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79986);








async function freeze(image, flags) {
    const lock = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .freezePath */ .Xl)((0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(image), flags.contents, flags.pemPath);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .z)((0,_lock_write_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLock */ .X)(lock), flags.output);
    if (flags.output && flags.output !== "-")
        process.stderr.write(`Wrote ${flags.output}: ${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .packageCounts */ .dv)(lock) || "no packages"}.\n`);
    assertComplete(lock, image);
}
/**
 * Fails if the output is incomplete, because an ecosystem could not be read or was not read.
 * @param wanted the ecosystems of the output; default: all
 * @throws Failure "inconclusive" that names each of them
 */
function assertComplete(lock, subject, wanted) {
    const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" && (wanted?.includes(id) ?? true)
        ? [`${id}: ${found.path}: ${found.message}`]
        : []);
    const notRead = (wanted ?? []).filter((id) => lock.ecosystems[id] === undefined);
    errors.push(...notRead.map((id) => `${id}: not in the lock`));
    if (errors.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the list of packages in ${subject} is incomplete`, {
        code: "collector-failed",
        why: errors.join("\n"),
        remedy: notRead.length > 0
            ? "freeze the image again without --no-contents; the written file lacks these packages"
            : "repair or remove these files in the image; the written file may lack packages",
    });
}
async function exportPackages(subject, flags) {
    const format = (0,_lock_export_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNamed */ .vq)(flags.format);
    if (flags.prefix !== undefined && !format.prefix) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `--prefix cannot be used with the format ${format.name}`, {
            code: "wrong-use",
            why: "this format does not describe one environment",
            remedy: `leave out --prefix, or use one of ${_lock_export_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
        });
    }
    const lock = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readLock */ .mF)((0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectPath */ .Ij)(subject), flags.pemPath);
    const text = await (0,_lock_export_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exportLock */ .Q3)(lock, format.name, {
        ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
        ...snapshotOf(lock),
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .z)(text, flags.output);
    noteEmpty(lock, format);
    assertComplete(lock, subject, format.ecosystems);
}
/** Prints a note for a file without packages, which is valid but rarely intended. */
function noteEmpty(lock, { name, ecosystems }) {
    if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent"))
        return;
    process.stderr.write(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.\n`);
}
/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }) {
    const snapshot = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotContext */ .OE)(process.env, name);
    return snapshot ? { snapshot } : {};
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

/***/ 15739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


/***/ }),

/***/ 75692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17421);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20106);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
}
function pretty(value, indent) {
    if (typeof value !== "object" || value === null || isShort(value))
        return oneLine(value);
    const inner = `${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => inner + oneLine(item))
        : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
}
/** One plain field alone, like an absent ecosystem's status: no line of its own for it. */
function isShort(value) {
    const fields = Array.isArray(value) ? [] : sortedEntries(value);
    return fields.length === 1 && typeof fields[0]?.[1] !== "object";
}
function oneLine(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
    return parts.length ? `{ ${parts.join(", ")} }` : "{}";
}


/***/ })

};
;