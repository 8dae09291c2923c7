"use strict";
exports.id = 9427;
exports.ids = [9427];
exports.modules = {

/***/ 39427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/github/annotations.js
var annotations = __webpack_require__(27301);
// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var github_context = __webpack_require__(80344);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/log.js




/** Longest line of a child's output that is printed, in characters. */
const lineLimit = 4096;
/** After this time without output, in milliseconds, the log states that the work continues. */
const silenceMs = 60_000;
/**
 * A log for GitHub Actions: one group per phase, followed by its duration, and a child's output between
 * `::stop-commands::` marks with a random token, so that nothing in it takes effect as a workflow command.
 * @param now milliseconds, monotonic
 */
function createCiLog(now = () => performance.now()) {
    const write = (text) => process.stdout.write(text);
    let title;
    let startedAt = 0;
    let printedAt = 0;
    let stopToken;
    let isAside = false;
    const resume = () => {
        if (stopToken)
            write(`::${stopToken}::\n`);
        stopToken = undefined;
    };
    const print = (line) => {
        resume();
        write(`${line}\n`);
        printedAt = now();
    };
    const heartbeat = setInterval(() => {
        if (title && !isAside && now() - printedAt >= silenceMs)
            print(`… ${title}: ${(0,format/* formatDuration */.a3)(now() - startedAt)} so far`);
    }, silenceMs / 4);
    heartbeat.unref();
    const close = () => {
        if (title === undefined)
            return;
        resume();
        (0,core/* endGroup */.N4)();
        print(`${title}: ${(0,format/* formatDuration */.a3)(now() - startedAt)}`);
        title = undefined;
    };
    // @actions/core has no function for this command.
    const stop = () => {
        if (stopToken)
            return;
        stopToken = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${stopToken}\n`);
    };
    const output = (line) => {
        stop();
        const clean = (0,report_escape/* stripControl */.kU)(line).replace(/[\r\n]+/g, " ");
        write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
        printedAt = now();
    };
    return {
        phase(next) {
            close();
            title = (0,report_escape/* oneLine */.TN)(next);
            startedAt = now();
            printedAt = startedAt;
            resume();
            (0,core/* startGroup */.Oh)(title);
        },
        output,
        note(text) {
            // A note may quote a recipe. The runner recognises "::" after blanks and "##[" anywhere.
            if (/^\s*::|##\[/.test(text))
                output(text);
            else
                print((0,report_escape/* oneLine */.TN)(text));
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

// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/deps.js
/** The real functions. Each is loaded when it is called, because a gate or a commit does not need to build. */
const realDeps = {
    async build(request, watcher, signal) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(9358), __webpack_require__.e(8664), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(6172), __webpack_require__.e(9819), __webpack_require__.e(6038), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(4202), __webpack_require__.e(5561)]).then(__webpack_require__.bind(__webpack_require__, 4202));
        return build(request, watcher, signal);
    },
    async verify(request, watcher, signal) {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8664), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(6172), __webpack_require__.e(9819), __webpack_require__.e(6038), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(6767)]).then(__webpack_require__.bind(__webpack_require__, 25843));
        return verify(request, watcher, signal);
    },
    async hasApptainer({ version, root }) {
        const { findApptainer } = await __webpack_require__.e(/* import() */ 6557).then(__webpack_require__.bind(__webpack_require__, 6557));
        return (await findApptainer(version, root)) !== undefined;
    },
    async installApptainer(options) {
        const { ensureApptainer } = await Promise.all(/* import() */[__webpack_require__.e(8664), __webpack_require__.e(4358), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 68664));
        await ensureApptainer(options);
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/settings.js
var settings = __webpack_require__(19415);
// EXTERNAL MODULE: ./.cache/compiled/src/nearest.js
var nearest = __webpack_require__(30933);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/arguments.js
var recipe_arguments = __webpack_require__(64018);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/levels.js
var levels = __webpack_require__(46618);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/inputs.js







/** The modes, one per action.yml, which sets it in its input `mode`. */
const modes = ["build", "verify", "gate", "record", "plan", "nightly"];
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
/** Like getBooleanInput of @actions/core: YAML's true and false, in three spellings each. */
const flag = read((value, report) => {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (!/^(false|False|FALSE)$/.test(value))
        report(`invalid value ${JSON.stringify(value)}: expected true or false`);
    return false;
});
function oneOf(words) {
    return read((value, report) => {
        if (!words.includes(value)) {
            const meant = (0,nearest/* nearest */.p)(value, words);
            const hint = meant ? `; did you mean ${meant}?` : "";
            report(`invalid value ${JSON.stringify(value)}: expected one of ${words.join(", ")}${hint}`);
        }
        return value;
    });
}
const lines = (value) => value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
/** Which Sigstore signs: a word, or the addresses of one's own. */
const sigstoreChoice = read((value, report) => {
    if (value === "auto" || value === "public" || value === "off")
        return value;
    const servers = Object.fromEntries(lines(value).map((line) => line.split(/=(.*)/s).slice(0, 2)));
    const parsed = schemas/* strictObject */.rej({ fulcio: schemas/* url */.OZ5(), rekor: schemas/* url */.OZ5().optional(), timestamp: schemas/* url */.OZ5().optional() })
        .refine(({ rekor, timestamp }) => rekor ?? timestamp)
        .safeParse(servers);
    if (parsed.success)
        return parsed.data;
    report("expected auto, public, off, or lines with fulcio=URL and rekor=URL or timestamp=URL");
    return "off";
});
/** One NAME=value per line. */
const assignments = read((value, report) => {
    const found = new Map();
    for (const line of lines(value)) {
        const argument = (0,recipe_arguments/* parseBuildArgument */.Nh)(line);
        if (!argument)
            report(`invalid build argument ${JSON.stringify(line)}: expected NAME=value`);
        else if (found.has(argument.name))
            report(`${argument.name} is given twice`);
        else
            found.set(argument.name, argument.value);
    }
    return Object.fromEntries(found);
});
/** One name=path per line: images of this run, and where the recipe expects them. */
const parents = read((value, report) => lines(value).map((line) => {
    const [, name = "", path = ""] = /^([a-z0-9][a-z0-9._-]{0,127})=(.+)$/.exec(line) ?? [];
    if (name === "")
        report(`invalid parent ${JSON.stringify(line)}: expected name=path`);
    return { name, path };
}));
const variableNames = read((value, report) => {
    const names = lines(value);
    for (const name of names)
        if (!(0,settings/* isVariableName */.KL)(name))
            report(`invalid variable name ${JSON.stringify(name)}`);
    return names;
});
/** One NAME=path or NAME=env:VARIABLE per line. A line is not quoted: it may hold a secret by mistake. */
const inputs_secrets = read((value, report) => {
    const given = lines(value);
    for (const [index, line] of given.entries())
        if (!(0,secrets/* parseSecret */.o7)(line, (path) => path))
            report(`invalid secret in line ${index + 1}: expected NAME=path or NAME=env:VARIABLE`);
    return given;
});
const words = read((value) => lines(value));
/** "90m", "2h", "45s" → milliseconds. */
const duration = read((value, report) => {
    const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
    const ms = Number(amount) * { s: 1000, m: 60_000, h: 3_600_000 }[unit];
    if (!(ms > 0))
        report(`invalid time limit ${JSON.stringify(value)}: write for example 90m or 2h`);
    return ms;
});
const artifactId = read((value, report) => {
    const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
    if (id < 1)
        report(`invalid artifact id ${JSON.stringify(value)}: pass on an output of the build or verify job`);
    return id;
});
/** With or without "sha256:" → 64 hex digits. */
const digest = read((value, report) => {
    const hex = value.replace(/^sha256:/, "");
    if (!/^[0-9a-f]{64}$/.test(hex))
        report(`invalid sha256 digest ${JSON.stringify(value)}: expected 64 hex digits`);
    return hex;
});
const version = read((value, report) => {
    if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value))
        report(`invalid version ${JSON.stringify(value)}: expected for example 1.4.5`);
    return value;
});
/** `toJSON(needs)` → the results of the jobs that this one depends on. */
const needs = read((value, report) => {
    const parsed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ result: schemas/* enum */.k5n(["success", "failure", "cancelled", "skipped"]) }))
        .safeParse(json(value));
    if (parsed.success && Object.keys(parsed.data).length > 0) {
        return Object.entries(parsed.data).map(([job, { result }]) => ({ job, result }));
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what to write in the workflow
    report("invalid value: write ${{ toJSON(needs) }}");
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
/** How to run Apptainer; the same for build and verify. */
const inputs_settings = () => ({
    "build-args": optional(assignments),
    privileges: oneOf(["auto", "sudo", "fakeroot"]),
    "host-ca": inputs_text,
    "pass-env": optional(variableNames),
    secrets: optional(inputs_secrets),
    "time-limit": duration,
    "apptainer-version": optional(version),
    "apptainer-sha256": optional(digest),
    cache: oneOf(["auto", "on", "off"]),
    "allow-fork-code": flag,
});
/**
 * Every input of every mode: its name as in action.yml, and how its text is parsed. An empty text counts as absent.
 * Functions, because each schema takes a millisecond and a run needs only one.
 */
const inputSchemas = {
    build: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("build"),
        recipe: inputs_text,
        context: optional(inputs_text),
        name: optional(inputs_text),
        parents: optional(parents),
        store: inputs_text,
        ...inputs_settings(),
        upload: flag,
        canonical: flag,
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
        ...inputs_settings(),
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
        "trusted-root": optional(inputs_text),
        recipes: optional(words),
        "build-args": optional(assignments),
        "build-all": flag,
        "github-token": optional(inputs_text),
    }),
    record: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("record"),
        store: inputs_text,
        "lock-artifact-id": artifactId,
        "locked-recipe-artifact-id": artifactId,
        "recipe-artifact-id": artifactId,
        "marker-artifact-id": artifactId,
        "signing-key": optional(inputs_text),
        "signing-passphrase": optional(inputs_text),
        sigstore: sigstoreChoice,
        "github-token": inputs_text,
    }),
    nightly: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("nightly"),
        name: inputs_text,
        "marker-artifact-id": optional(artifactId),
        "github-token": inputs_text,
    }),
    plan: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("plan"),
        recipes: words,
        context: optional(inputs_text),
        store: inputs_text,
        "build-args": optional(assignments),
        "build-all": flag,
        "required-level": oneOf(levels/* levels */.y),
        "github-token": optional(inputs_text),
    }),
};
/**
 * The inputs in the runner's environment: name in lower case → text, without empty ones.
 * The runner sets INPUT_<NAME>, in which hyphens stay and spaces are "_".
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
/** Contradictions between several inputs. */
const contradictions = {
    build: apptainerPair,
    verify: (raw) => [...apptainerPair(raw), ...evidenceWays(raw)],
};
const evidence = ["image", "lock", "locked-recipe"];
/**
 * The files are given by a name in the store, or by artifact ids or paths. Only with paths may the image be left out,
 * because an expression with a typing error gives an empty id, which must not weaken the proof.
 */
function evidenceWays(raw) {
    const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
    if (raw.name)
        return given.map((name) => `${name}: cannot be combined with name`);
    return evidence.flatMap((what) => {
        const id = `${what}-artifact-id`;
        if (raw[what] && raw[id])
            return [`${what}: cannot be combined with ${id}`];
        if (raw[what] || raw[id])
            return [];
        const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
        return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
    });
}
function apptainerPair(raw) {
    return raw["apptainer-sha256"] && !raw["apptainer-version"]
        ? ["apptainer-sha256: needs apptainer-version"]
        : [];
}
/**
 * Parses the inputs of one mode.
 * @throws Failure("usage") that names all wrong, missing and unknown inputs
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
        code: "wrong-input",
        why: problems.map((problem) => (several ? `- ${problem}` : problem)).join("\n"),
        remedy: "correct `with:` in the workflow; docs/github.md lists every input",
    });
}
function explain(issue, known, raw) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => {
            const meant = (0,nearest/* nearest */.p)(key, known);
            return `${key}: unknown input${meant ? `; did you mean ${meant}?` : ""}`;
        });
    }
    const name = String(issue.path[0]);
    return [raw[name] === undefined ? `${name}: required` : `${name}: ${issue.message}`];
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/main.js










/** One function per mode, loaded when the mode runs. */
const runners = {
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(2490), __webpack_require__.e(2345), __webpack_require__.e(195), __webpack_require__.e(5084)]).then(__webpack_require__.bind(__webpack_require__, 55084))).buildMode,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(2345), __webpack_require__.e(4358), __webpack_require__.e(195), __webpack_require__.e(3049)]).then(__webpack_require__.bind(__webpack_require__, 49658))).verifyMode,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(6038), __webpack_require__.e(3934), __webpack_require__.e(7456)]).then(__webpack_require__.bind(__webpack_require__, 57456))).gateMode,
    record: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(6038), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 50837))).recordMode,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(6172), __webpack_require__.e(6038), __webpack_require__.e(3934), __webpack_require__.e(2950), __webpack_require__.e(8418)]).then(__webpack_require__.bind(__webpack_require__, 68418))).planMode,
    nightly: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(2490), __webpack_require__.e(3395)]).then(__webpack_require__.bind(__webpack_require__, 90962))).nightlyMode,
};
/**
 * Runs as a step of GitHub Actions: the mode in INPUT_MODE, with inputs from INPUT_* and results as outputs.
 * Ends the process with an exit code of failure.ts when all output is written.
 */
async function runAction(env = process.env, deps = realDeps) {
    const log = createCiLog();
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            stop.abort(new failure/* Failure */.H("infrastructure", "the job was cancelled", {
                code: "job-cancelled",
                why: `the runner sent ${signal}`,
            }));
        });
    }
    // An open socket or a forgotten promise must neither keep the step running nor end it without a message.
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
/** Reads the inputs and removes them from the environment. The token is masked before anything is logged. */
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
        throw new failure/* Failure */.H("usage", `invalid mode ${JSON.stringify(raw.mode ?? "")}`, {
            code: "wrong-input",
            why: "each action of this project sets the mode itself",
            remedy: "remove the input mode from the workflow",
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
/** Reports what failed, why, and what to do, at the line of the recipe if known. @returns the exit code */
function report(error, workspace, log) {
    const known = error instanceof failure/* Failure */.H;
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    // A stack is only useful for a defect, or with debug logging.
    if (!known || (0,core/* isDebug */._o)())
        for (const line of stack.split("\n"))
            log.output(line);
    log.end();
    const why = known ? error.why : undefined;
    const remedy = known
        ? error.remedy
        : "this is a defect; please report it with this log: https://github.com/stx/container-action/issues";
    const parts = [
        message,
        why && `Why: ${why}`,
        remedy && `What to do: ${remedy}`,
        known && error.code && `Code: ${error.code}`,
    ];
    const text = (0,redact/* redactText */.Rd)(parts.filter(Boolean).join("\n"));
    (0,annotations/* annotate */.f)("error", [{ title: (0,redact/* redactText */.Rd)(message), message: text, place: known ? error.place : undefined }], workspace);
    return failure/* exitCodes */.h[known ? error.kind : "failed"];
}
function exitAfterFlush(code) {
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}


/***/ }),

/***/ 27301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** Number of annotations of one kind that GitHub keeps per step. */
const kindLimit = 10;
/** GitHub's limit for one message, in characters. */
const messageLimit = 4096;
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/**
 * Adds each annotation at its place in the checkout. Of more than ten the last one only has their number and `rest`,
 * where to find them. A place outside `workspace` cannot be shown in the diff and is left out.
 */
function annotate(kind, annotations, workspace, rest = "the job summary lists them all") {
    const all = annotations.length <= kindLimit;
    for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
        commands[kind](cut(one.message, messageLimit), properties(one, workspace));
    }
    if (all)
        return;
    commands[kind](`${annotations.length - kindLimit + 1} more: ${rest}`);
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