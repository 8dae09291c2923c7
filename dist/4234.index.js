export const id = 4234;
export const ids = [4234];
export const modules = {

/***/ 84234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(17864);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/github/annotations.js
var annotations = __webpack_require__(12532);
// EXTERNAL MODULE: ./lib/github/context.js
var github_context = __webpack_require__(36681);
// EXTERNAL MODULE: ./lib/github/log.js
var github_log = __webpack_require__(44628);
;// CONCATENATED MODULE: ./lib/actions/deps.js
/** The real ones, each loaded when it is called: a gate or a commit builds nothing and loads nothing for it. */
const realDeps = {
    async build(request, watcher, signal) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(4410), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(4898), __webpack_require__.e(8200), __webpack_require__.e(5718), __webpack_require__.e(5436), __webpack_require__.e(5037)]).then(__webpack_require__.bind(__webpack_require__, 85037));
        return build(request, watcher, signal);
    },
    async verify(request, watcher, signal) {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(4410), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(8200), __webpack_require__.e(5718), __webpack_require__.e(5436), __webpack_require__.e(8229), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 98229));
        return verify(request, watcher, signal);
    },
    async hasApptainer({ version, root }) {
        const { findApptainer } = await __webpack_require__.e(/* import() */ 1568).then(__webpack_require__.bind(__webpack_require__, 1568));
        return (await findApptainer(version, root)) !== undefined;
    },
    async installApptainer(options) {
        const { ensureApptainer } = await Promise.all(/* import() */[__webpack_require__.e(8758), __webpack_require__.e(5718), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 35718));
        await ensureApptainer(options);
    },
};

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(90270);
;// CONCATENATED MODULE: ./lib/report/nearest.js
/** Number of letters to insert, delete or replace to turn one word into the other. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replace, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[to.length];
}
/** The known word that `word` was probably meant to be, or undefined where none is near. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}

// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(42895);
;// CONCATENATED MODULE: ./lib/actions/inputs.js




/** What one action.yml does; its input `mode` holds the word. */
const modes = ["build", "verify", "gate", "record"];
const inputs_text = schemas/* string */.YjP();
const optional = (schema) => schema.optional();
function read(reader) {
    return schemas/* string */.YjP().transform((value, context) => {
        let failed = false;
        const result = reader(value, (message) => {
            failed = true;
            context.addIssue({ code: "custom", message, input: value });
        });
        return failed ? core_core/* NEVER */.tm : result;
    });
}
/** As the runner's own getBooleanInput: YAML's true and false, in three spellings each. */
const flag = read((value, report) => {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (!/^(false|False|FALSE)$/.test(value))
        report(`${JSON.stringify(value)} is neither true nor false`);
    return false;
});
function oneOf(words) {
    return read((value, report) => {
        if (!words.includes(value)) {
            const meant = nearest(value, words);
            const hint = meant ? `; did you mean ${meant}?` : "";
            report(`${JSON.stringify(value)} is none of ${words.join(", ")}${hint}`);
        }
        return value;
    });
}
const lines = (value) => value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** One NAME=value per line; everything after the first "=" is the value. */
const assignments = read((value, report) => {
    const found = new Map();
    for (const line of lines(value)) {
        const [, name = "", rest = ""] = /^([^=]*)=(.*)$/s.exec(line) ?? [];
        if (!variableName.test(name))
            report(`${JSON.stringify(line)} is not NAME=value`);
        else if (found.has(name))
            report(`${name} is given twice`);
        else
            found.set(name, rest);
    }
    return Object.fromEntries(found);
});
const variableNames = read((value, report) => {
    const names = lines(value);
    for (const name of names)
        if (!variableName.test(name))
            report(`${JSON.stringify(name)} is no variable name`);
    return names;
});
const words = read((value) => lines(value));
/** "90m", "2h", "45s" → milliseconds. */
const duration = read((value, report) => {
    const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
    const ms = Number(amount) * { s: 1000, m: 60_000, h: 3_600_000 }[unit];
    if (!(ms > 0))
        report(`${JSON.stringify(value)} is no time limit; write for example 90m or 2h`);
    return ms;
});
const artifactId = read((value, report) => {
    const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
    if (id < 1)
        report(`${JSON.stringify(value)} is no artifact id; pass on an output of the build or verify job`);
    return id;
});
/** With or without "sha256:" → 64 hex digits. */
const digest = read((value, report) => {
    const hex = value.replace(/^sha256:/, "");
    if (!/^[0-9a-f]{64}$/.test(hex))
        report(`${JSON.stringify(value)} is no sha256 digest`);
    return hex;
});
const version = read((value, report) => {
    if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value))
        report(`${JSON.stringify(value)} is no version`);
    return value;
});
/** `toJSON(needs)` → the results of the jobs before this one. */
const needs = read((value, report) => {
    const parsed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ result: schemas/* enum */.k5n(["success", "failure", "cancelled", "skipped"]) }))
        .safeParse(json(value));
    if (parsed.success && Object.keys(parsed.data).length > 0) {
        return Object.entries(parsed.data).map(([job, { result }]) => ({ job, result }));
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what to write in the workflow
    report("is not the needs of a job; write ${{ toJSON(needs) }}");
    return [];
});
function json(value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
/** How Apptainer is run; the same for build and verify. */
const settings = () => ({
    "build-args": optional(assignments),
    privileges: oneOf(["auto", "sudo", "fakeroot"]),
    "host-ca": inputs_text,
    "pass-env": optional(variableNames),
    "time-limit": duration,
    "apptainer-version": optional(version),
    "apptainer-sha256": optional(digest),
    cache: oneOf(["auto", "on", "off"]),
    "allow-fork-code": flag,
});
/**
 * Every input of every mode: its name as in action.yml, and what becomes of its text. An empty text is none.
 * Functions, because a start needs one of them and each costs a millisecond.
 */
const inputSchemas = {
    build: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("build"),
        recipe: inputs_text,
        context: optional(inputs_text),
        name: optional(inputs_text),
        store: inputs_text,
        ...settings(),
        upload: flag,
        force: flag,
    }),
    verify: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("verify"),
        name: optional(inputs_text),
        "image-artifact-id": optional(artifactId),
        "lock-artifact-id": optional(artifactId),
        "locked-recipe-artifact-id": optional(artifactId),
        image: optional(inputs_text),
        lock: optional(inputs_text),
        "locked-recipe": optional(inputs_text),
        "image-digest": optional(digest),
        "lock-digest": optional(digest),
        "locked-recipe-digest": optional(digest),
        context: inputs_text,
        store: inputs_text,
        "required-level": oneOf(levels/* levels */.y),
        "fail-on-drift": flag,
        ...settings(),
        upload: flag,
    }),
    gate: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("gate"),
        store: inputs_text,
        names: optional(words),
        recipe: optional(inputs_text),
        context: optional(inputs_text),
        "required-level": oneOf(levels/* levels */.y),
        "lock-artifact-id": optional(artifactId),
        "locked-recipe-artifact-id": optional(artifactId),
        "recipe-artifact-id": optional(artifactId),
        "marker-artifact-id": optional(artifactId),
        needs: optional(needs),
    }),
    record: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("record"),
        store: inputs_text,
        "lock-artifact-id": artifactId,
        "locked-recipe-artifact-id": artifactId,
        "recipe-artifact-id": artifactId,
        "marker-artifact-id": artifactId,
        "github-token": inputs_text,
    }),
};
/**
 * The inputs that the runner put into the environment: name in lower case → text, empty ones left out.
 * The runner writes INPUT_<NAME>, with hyphens kept and spaces as "_".
 */
function rawInputs(env) {
    const found = {};
    for (const [key, value] of Object.entries(env)) {
        const name = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
        if (name && value !== undefined && value.trim() !== "")
            found[name] = value.trim();
    }
    return found;
}
/** Contradictions between inputs, which no single one shows. */
const contradictions = {
    build: apptainerPair,
    verify: (raw) => [...apptainerPair(raw), ...evidenceWays(raw)],
};
const evidence = ["image", "lock", "locked-recipe"];
/**
 * The files come by a name of the store, or by artifact ids or paths. Only beside paths may the image be left out:
 * an id that a misspelt expression made empty must not make the proof weaker unseen.
 */
function evidenceWays(raw) {
    const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
    if (raw.name)
        return given.map((name) => `${name}: says nothing beside name`);
    return evidence.flatMap((what) => {
        const id = `${what}-artifact-id`;
        if (raw[what] && raw[id])
            return [`${what} and ${id}: give one of them, not both`];
        if (raw[what] || raw[id])
            return [];
        const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
        return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
    });
}
function apptainerPair(raw) {
    return raw["apptainer-sha256"] && !raw["apptainer-version"]
        ? ["apptainer-sha256: says nothing without apptainer-version"]
        : [];
}
/**
 * Turns the texts of one mode's inputs into typed options. Touches nothing outside its arguments.
 * @throws Failure("usage") that names every wrong, missing and unknown input at once
 */
function parseInputs(mode, raw) {
    const schema = inputSchemas[mode]();
    const known = Object.keys(schema.shape);
    const parsed = schema.safeParse(raw);
    const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, known, raw));
    problems.push(...(contradictions[mode]?.(raw) ?? []));
    if (parsed.success && problems.length === 0)
        return parsed.data;
    const several = problems.length > 1;
    throw new failure/* Failure */.H("usage", several ? `${problems.length} inputs are wrong` : "an input is wrong", {
        why: problems.map((problem) => (several ? `- ${problem}` : problem)).join("\n"),
        remedy: "correct `with:` in the workflow; docs/github.md lists every input",
    });
}
function explain(issue, known, raw) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => {
            const meant = nearest(key, known);
            return `${key}: there is no such input${meant ? `; did you mean ${meant}?` : ""}`;
        });
    }
    const name = String(issue.path[0]);
    return [raw[name] === undefined ? `${name}: is required` : `${name}: ${issue.message}`];
}

;// CONCATENATED MODULE: ./lib/actions/main.js









/** One function a mode, each loaded when its mode runs. */
const runners = {
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(8660), __webpack_require__.e(9220)]).then(__webpack_require__.bind(__webpack_require__, 8118))).buildMode,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(6760), __webpack_require__.e(8660), __webpack_require__.e(9287)]).then(__webpack_require__.bind(__webpack_require__, 9287))).verifyMode,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4868), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(705)]).then(__webpack_require__.bind(__webpack_require__, 50705))).gateMode,
    record: async () => (await Promise.all(/* import() */[__webpack_require__.e(6760), __webpack_require__.e(8256)]).then(__webpack_require__.bind(__webpack_require__, 88256))).recordMode,
};
/**
 * Runs as a step of GitHub Actions: the mode that INPUT_MODE names, inputs from INPUT_*, results as outputs.
 * Ends the process, with the exit code of what happened (see failure.ts), when all output is written.
 */
async function runAction(env = process.env, deps = realDeps) {
    const log = (0,github_log/* createCiLog */.j)();
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            stop.abort(new failure/* Failure */.H("infrastructure", "the job was cancelled", { why: `the runner sent ${signal}` }));
        });
    }
    // A keep-alive socket or a forgotten promise must neither hold the step open nor end it without a word.
    const crash = (error) => {
        exitAfterFlush(report(error, env.GITHUB_WORKSPACE ?? "", log));
    };
    process.once("uncaughtException", crash);
    process.once("unhandledRejection", crash);
    let code = failure/* exitCodes */.h.done;
    try {
        await runMode(takeInputs(env), env, deps, log, stop.signal);
        log.end();
    }
    catch (error) {
        code = report(error, env.GITHUB_WORKSPACE ?? "", log);
    }
    exitAfterFlush(code);
}
/** Reads the inputs and takes them out of the environment, the token masked before anything is logged. */
function takeInputs(env) {
    const raw = rawInputs(env);
    const token = raw["github-token"];
    if (token) {
        (0,core/* setSecret */.Pq)(token);
        (0,core/* setSecret */.Pq)(Buffer.from(`x-access-token:${token}`).toString("base64"));
    }
    for (const name of Object.keys(env))
        if (name.startsWith("INPUT_"))
            delete env[name];
    return raw;
}
async function runMode(raw, env, deps, log, signal) {
    const mode = modes.find((one) => one === raw.mode);
    if (!mode) {
        throw new failure/* Failure */.H("usage", `there is no mode ${JSON.stringify(raw.mode ?? "")}`, {
            why: "every action of this project sets its own mode",
            remedy: "leave the input mode out",
        });
    }
    const context = (0,github_context/* readContext */.yI)(env);
    const inputs = parseInputs(mode, raw);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, "stx-container-"));
    try {
        const run = (await runners[mode]());
        await run({
            inputs: inputs,
            context,
            deps,
            log,
            signal,
            scratch,
            summaryPath: env.GITHUB_STEP_SUMMARY,
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Says once what failed, why, and what to do, at the recipe's line where there is one. @returns the exit code */
function report(error, workspace, log) {
    const known = error instanceof failure/* Failure */.H;
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    // Only who asked for it, and whoever is to report a defect, has use for a stack.
    if (!known || (0,core/* isDebug */._o)())
        for (const line of stack.split("\n"))
            log.output(line);
    log.end();
    const why = known ? error.why : undefined;
    const remedy = known
        ? error.remedy
        : "this is a defect; please report it with this log: https://github.com/stx/container-action/issues";
    const text = [message, why && `Why: ${why}`, remedy && `What to do: ${remedy}`].filter(Boolean).join("\n");
    (0,annotations/* annotate */.f)("error", [{ title: message, message: text, place: known ? error.place : undefined }], workspace);
    return failure/* exitCodes */.h[known ? error.kind : "failed"];
}
function exitAfterFlush(code) {
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}


/***/ }),

/***/ 18250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    unverified: 3,
    infrastructure: 4,
    inconclusive: 5,
};
/**
 * The one error type that reaches a user: what failed (the message), why, and what to do next.
 * Everything else that is thrown is a defect of ours.
 */
class Failure extends Error {
    kind;
    why;
    remedy;
    place;
    constructor(kind, what, more = {}) {
        super(what, { cause: more.cause });
        this.name = "Failure";
        this.kind = kind;
        this.why = more.why;
        this.remedy = more.remedy;
        this.place = more.place;
    }
    /** The same failure, its place moved from a private copy of a file to the file that the user knows. */
    withPath(copy, original) {
        if (this.place?.path !== copy)
            return this;
        const place = { ...this.place, path: original };
        const words = (text) => text?.replaceAll(copy, original);
        const { kind, why, remedy, cause } = this;
        return new Failure(kind, words(this.message) ?? "", {
            why: words(why),
            remedy: words(remedy),
            place,
            cause,
        });
    }
}


/***/ }),

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17864);


/** GitHub keeps at most this many annotations of one kind per step. */
const kindLimit = 10;
/** GitHub's limit for one message, characters. */
const messageLimit = 4096;
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/**
 * Says each remark at its place in the checkout; from the tenth on only how many more there are, and `rest`: where.
 * Only places inside `workspace` can be shown in the diff; others lose their file.
 */
function annotate(kind, annotations, workspace, rest = "the job summary lists them all") {
    const all = annotations.length <= kindLimit;
    for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
        commands[kind](cut(one.message, messageLimit), properties(one, workspace));
    }
    if (all)
        return;
    commands[kind](`${annotations.length - kindLimit + 1} more; ${rest}`);
}
function properties({ title, place }, workspace) {
    const found = { title: cut(title, 60) };
    if (!place)
        return found;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, place.path);
    if (path === "" || path === ".." || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`))
        return found;
    found.file = path;
    if (place.line !== undefined)
        found.startLine = place.line;
    if (place.column !== undefined)
        found.startColumn = place.column;
    return found;
}
const cut = (text, limit) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);


/***/ }),

/***/ 36681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ refuseForkCode),
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   Fy: () => (/* binding */ commitTarget),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export isOwnCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31579);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The few fields of an event's payload that decide about trust and branch; everything else is left alone. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repositorySchema.nullish() }) })
        .optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), head_repository: repositorySchema.nullish() })
        .optional(),
});
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "this is not the environment of a GitHub Actions runner", {
            why: missing.length > 0
                ? `not set: ${missing.join(", ")}`
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
        runUrl: `${serverUrl}/${repository}/actions/runs/${get("GITHUB_RUN_ID")}/attempts/${env.GITHUB_RUN_ATTEMPT || "1"}`,
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "the event's payload cannot be read", {
            why: `${eventPath}: ${error.message}`,
            remedy: "this file is written by the runner; run the job again",
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
/** Events whose run speaks about another branch's code; without a head they cannot be trusted. */
const headEvents = new Set(["pull_request", "pull_request_target", "pull_request_review", "workflow_run"]);
/** Whether the code under test comes from this repository itself. A deleted fork is not "this repository". */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/**
 * Refuses to run a recipe's commands where a run has the repository's secrets and its code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const privileged = context.event === "pull_request_target" || context.event === "workflow_run";
    if (!privileged || allowed || isOwnCode(context))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `a recipe from a fork is not built on the event ${context.event}`, {
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request; or set allow-fork-code: true if this job holds no secret",
    });
}
/** The branch that lock and marker of this run belong on, or a sentence that says why on none. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "a merge queue's branch is thrown away; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return { skip: "a pull request from a fork has no right to write here; its verdict is in the summary" };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is no branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name after the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(branch)} is no name for a branch`, {
        why: "git forbids it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


/***/ }),

/***/ 44628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatElapsed),
/* harmony export */   j: () => (/* binding */ createCiLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17864);


/** Longest line of a child's output that is passed on, characters. */
const lineLimit = 4096;
/** After so long without a word, milliseconds, the log says that the work is still going on. */
const silenceMs = 60_000;
/** "42 s", "3 min 07 s". */
function formatElapsed(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
const oneLine = (text) => text.replace(/[\r\n]+/g, " ");
/**
 * A log for GitHub Actions: one group per phase, its time after it, and a child's output between
 * `::stop-commands::` marks with a random token, so that nothing in it acts as a workflow command.
 * @param now milliseconds, monotonic
 */
function createCiLog(now = () => performance.now()) {
    const write = (text) => process.stdout.write(text);
    let title;
    let startedAt = 0;
    let spokeAt = 0;
    let stopToken;
    let isAside = false;
    const resume = () => {
        if (stopToken)
            write(`::${stopToken}::\n`);
        stopToken = undefined;
    };
    const say = (line) => {
        resume();
        write(`${line}\n`);
        spokeAt = now();
    };
    const heartbeat = setInterval(() => {
        if (title && !isAside && now() - spokeAt >= silenceMs)
            say(`… still ${title}, ${formatElapsed(now() - startedAt)} so far`);
    }, silenceMs / 4);
    heartbeat.unref();
    const close = () => {
        if (title === undefined)
            return;
        resume();
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
        say(`${title}: ${formatElapsed(now() - startedAt)}`);
        title = undefined;
    };
    // @actions/core has no function for this one.
    const stop = () => {
        if (stopToken)
            return;
        stopToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        write(`::stop-commands::${stopToken}\n`);
    };
    const output = (line) => {
        stop();
        const clean = oneLine(line);
        write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
        spokeAt = now();
    };
    return {
        phase(next) {
            close();
            title = oneLine(next);
            startedAt = now();
            spokeAt = startedAt;
            resume();
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)(title);
        },
        output,
        note(text) {
            // A remark may quote a recipe. The runner finds "::" after blanks and "##[" anywhere.
            if (/^\s*::|##\[/.test(text))
                output(text);
            else
                say(oneLine(text));
        },
        async aside(work) {
            stop();
            isAside = true;
            try {
                return await work();
            }
            finally {
                isAside = false;
                resume();
            }
        },
        end() {
            clearInterval(heartbeat);
            close();
            resume();
        },
    };
}


/***/ }),

/***/ 42895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content"];


/***/ })

};
