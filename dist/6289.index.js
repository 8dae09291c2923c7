"use strict";
exports.id = 6289;
exports.ids = [6289];
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

/***/ 76289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerMounts: () => (/* binding */ dockerMounts),
  dockerRebuild: () => (/* binding */ dockerRebuild),
  dockerRestart: () => (/* binding */ dockerRestart),
  dockerStatus: () => (/* binding */ dockerStatus)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/mounts.js



/**
 * Mounts for a compose file's `volumes`, as `host:container:mode`. The host's path is made absolute: Compose takes a
 * bare word for the name of a volume.
 * @throws Failure("usage") for a path that this form cannot hold
 */
function devMounts(mounts) {
    return mounts.map(({ host, container, mode = "ro" }) => {
        if (host === "" || container === "")
            throw invalid(host, container, "a path is empty");
        const source = (0,external_node_path_.resolve)(host.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)()));
        if (!(0,external_node_path_.isAbsolute)(container))
            throw invalid(host, container, "the path in the container is not absolute");
        if (/[:\n]/.test(source + container))
            throw invalid(host, container, "a path contains a colon or a newline");
        if (mode !== "ro" && mode !== "rw")
            throw invalid(host, container, "the mode is neither ro nor rw");
        return `${source}:${container}:${mode}`;
    });
}
function invalid(host, container, why) {
    return new failure/* Failure */.H("usage", `cannot mount ${JSON.stringify(host)} at ${JSON.stringify(container)}`, {
        code: "mount-invalid",
        why,
        remedy: "write it in the compose file in the long form: type, source, target",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/compiled/src/files/repository.js
var repository = __webpack_require__(39203);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/compose-file.js




/** The names that Compose looks for, in its order. */
const standard = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const ofEnv = (env) => ["docker-compose", "compose"].flatMap((stem) => [`${stem}.${env}.yml`, `${stem}.${env}.yaml`]);
/**
 * Finds the compose file. Where an environment is named, only its own file counts: a production service must not start
 * from what another file says.
 * @throws Failure("usage") where there is none
 */
async function findComposeFile({ projectDir, env, file }, cwd = process.cwd()) {
    if (file !== undefined)
        return { path: existingFile(file), isNamed: true };
    if (env !== undefined)
        assertEnv(env);
    const folders = projectDir === undefined ? await searched(cwd) : [(0,external_node_path_.resolve)(projectDir)];
    const names = env === undefined ? [...ofEnv("dev"), ...standard] : ofEnv(env);
    for (const folder of folders) {
        const name = names.find((each) => isFile((0,external_node_path_.join)(folder, each)));
        if (name !== undefined)
            return { path: (0,external_node_path_.join)(folder, name), isNamed: !standard.includes(name) };
    }
    throw missing(folders, names, env);
}
/** The folder, and those above it up to the root of its repository. */
async function searched(cwd) {
    const first = (0,external_node_path_.resolve)(cwd);
    const top = (await (0,repository/* repositoryAround */.W)(first)) ?? first;
    const folders = [first];
    for (let folder = first; folder !== top;) {
        folder = (0,external_node_path_.dirname)(folder);
        folders.push(folder);
    }
    return folders;
}
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
function existingFile(path) {
    if (isFile(path))
        return path;
    throw new failure/* Failure */.H("usage", `there is no compose file at ${path}`, {
        code: "compose-file-missing",
        remedy: "check --file",
    });
}
function assertEnv(env) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(env))
        return;
    throw new failure/* Failure */.H("usage", `invalid environment ${JSON.stringify(env)}`, {
        code: "wrong-use",
        why: "it becomes part of a file's name: letters, digits, '_' and '-'",
        remedy: "write --env prod, for docker-compose.prod.yml",
    });
}
function missing(folders, names, env) {
    const what = env === undefined ? "no compose file found" : `no compose file of the environment ${env} found`;
    return new failure/* Failure */.H("usage", what, {
        code: "compose-file-missing",
        why: `there is none of ${names.join(", ")} in ${folders.join(", ")}`,
        remedy: env === undefined ? "name it with --file" : `make ${names[0]}, or name the file with --file`,
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/engine.js



const candidates = [
    ["docker", "compose"],
    ["docker-compose"],
    ["podman", "compose"],
    ["podman-compose"],
];
/**
 * The environment of Docker's programs: compose files name variables of the user's, so all are handed on but those of
 * a CI run, and `COMPOSE_FILE`, which would replace the file that was found.
 */
function dockerEnvironment(env = process.env) {
    const kept = Object.entries((0,run/* definedOnly */.Uv)(env)).filter(([name]) => !/^(ACTIONS_|INPUT_|GITHUB_TOKEN$|COMPOSE_FILE$)/.test(name));
    return Object.fromEntries(kept);
}
/**
 * The first of docker compose, docker-compose, podman compose and podman-compose that works here.
 * @param only "docker" or "podman", to use no other
 * @throws Failure where there is none
 */
async function findCompose(only) {
    const env = dockerEnvironment();
    let engine;
    for (const words of candidates) {
        const [command = "", ...rest] = words;
        if (only !== undefined && !command.startsWith(only))
            continue;
        if (!(await (0,find_program/* findProgram */.K)(command, env.PATH)))
            continue;
        engine ??= command;
        const answer = await (0,run/* run */.eF)(command, [...rest, "version"], { env, timeLimitMs: 60_000 });
        if (answer.code === 0)
            return words;
    }
    throw engine === undefined ? noEngine(only) : noCompose(engine);
}
function noEngine(only) {
    return new failure/* Failure */.H("infrastructure", `${only ?? "Docker"} is not installed`, {
        code: "docker-missing",
        why: only ? `${only} is not on the PATH` : "neither docker nor podman is on the PATH",
        remedy: "install it: https://docs.docker.com/engine/install, or your distribution's package podman",
    });
}
function noCompose(engine) {
    return new failure/* Failure */.H("infrastructure", `${engine} has no Compose`, {
        code: "compose-missing",
        why: `\`${engine} compose version\` fails`,
        remedy: "install its plugin: https://docs.docker.com/compose/install, or your distribution's package docker-compose-v2 or podman-compose",
    });
}
const unreachable = /Cannot connect to the Docker daemon|permission denied.*(docker|podman)\S*\.sock|unable to connect to Podman|failed to connect to the docker API/i;
/** Runs Compose. @throws Failure where the engine does not answer; other failures are in the result */
async function compose([command = "", ...rest], args, options) {
    const ran = await (0,run/* run */.eF)(command, [...rest, ...args], { env: dockerEnvironment(), ...options });
    const line = ran.stderr.split("\n").find((each) => unreachable.test(each));
    if (ran.code === 0 || line === undefined)
        return ran;
    throw new failure/* Failure */.H("infrastructure", "the container engine does not answer", {
        code: "docker-unreachable",
        why: line.trim(),
        remedy: "start it (systemctl start docker), or get the right to use it (usermod --append --groups docker USER)",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/docker/services.js





/** The engine first: where it is missing, that is what must be said, not that a file is. */
async function services_open(request) {
    const program = await findCompose(request.engine);
    return { program, file: await findComposeFile(request) };
}
/** podman-compose ends with 0 where its podman failed, and prints its code; also for `down` of what does not run. */
const hidFailure = ([verb], { stdout, stderr }) => verb !== "down" && /^exit code: [1-9]/m.test(stdout + stderr);
const isPodmanCompose = (program) => program[0] === "podman-compose";
async function act({ file, program }, args, watcher, signal) {
    const named = file.isNamed ? ["-f", file.path] : [];
    const ran = await compose(program, [...named, ...args], {
        cwd: (0,external_node_path_.dirname)(file.path),
        ...(signal && { signal }),
        ...(watcher && { onLine: (line) => watcher.output(line) }),
    });
    const hasFailed = ran.code !== 0 || (isPodmanCompose(program) && hidFailure(args, ran));
    if (!hasFailed)
        return ran;
    throw new failure/* Failure */.H("failed", `${[...program, ...args].join(" ")} failed`, {
        code: "compose-failed",
        why: (ran.stderr || ran.stdout).trim().split("\n").slice(-5).join("\n") || `it ended with code ${ran.code}`,
        remedy: `correct ${file.path}, or what the lines above name`,
    });
}
/** Builds the images of all services, without the cache. @returns the compose file's path */
async function rebuild(request, watcher, signal) {
    const project = await services_open(request);
    watcher.phase(`Building the images of ${project.file.path}`);
    await act(project, ["build", "--no-cache"], watcher, signal);
    return project.file.path;
}
/** Stops all services and starts them again. @returns the compose file's path */
async function restart(request, watcher, signal) {
    const project = await services_open(request);
    watcher.phase(`Stopping the services of ${project.file.path}`);
    await act(project, ["down"], watcher, signal);
    watcher.phase("Starting them");
    await act(project, ["up", "-d"], watcher, signal);
    return project.file.path;
}
const entrySchema = schemas/* looseObject */._H3({
    Name: schemas/* string */.YjP().optional(),
    Names: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    State: schemas/* string */.YjP().optional(),
    Image: schemas/* string */.YjP().optional(),
});
/** The containers of all services, also of those that ended. */
async function services_status(request) {
    const project = await services_open(request);
    const { stdout } = isPodmanCompose(project.program)
        ? await podmanContainers((0,external_node_path_.dirname)(project.file.path))
        : await act(project, ["ps", "--all", "--format", "json"]);
    return { composeFile: project.file.path, containers: parseContainers(stdout) };
}
/** podman-compose prints no JSON; podman itself finds its containers by the label that it gives them. */
function podmanContainers(folder) {
    const label = `label=com.docker.compose.project.working_dir=${folder}`;
    return compose(["podman"], ["ps", "--all", "--filter", label, "--format", "json"], {});
}
/**
 * Reads what `compose ps --format json` prints: an array, one object, or one object a line, by its version.
 * @throws Failure for anything else
 */
function parseContainers(text) {
    try {
        return documents(text.trim()).map((raw) => {
            const { Name, Names, State = "", Image = "" } = entrySchema.parse(raw);
            const name = Name ?? (Array.isArray(Names) ? Names[0] : Names) ?? "";
            return { name, state: State.toLowerCase(), image: Image, raw };
        });
    }
    catch (error) {
        throw new failure/* Failure */.H("failed", "cannot read the list of containers", {
            code: "compose-output-unknown",
            why: `it is not of a known form: ${text.slice(0, 200)}`,
            remedy: "update Docker Compose, and report this if it stays",
            cause: error,
        });
    }
}
function documents(text) {
    if (text === "")
        return [];
    if (text.startsWith("["))
        return JSON.parse(text);
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map((line) => JSON.parse(line));
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/watched.js
var watched = __webpack_require__(11884);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/docker.js






const print = (text) => process.stdout.write(`${text}\n`);
function requestOf({ env, projectDir, file, engine }) {
    return {
        env,
        engine,
        projectDir: projectDir === undefined ? undefined : (0,absolute/* absolute */.y)(projectDir),
        file: file === undefined ? undefined : (0,absolute/* absolute */.y)(file),
    };
}
async function dockerRebuild(flags) {
    const composeFile = await (0,watched/* watched */.V)((watcher, signal) => rebuild(requestOf(flags), watcher, signal));
    print(flags.json ? JSON.stringify({ composeFile }) : `Built the images of ${composeFile}`);
}
async function dockerRestart(flags) {
    const composeFile = await (0,watched/* watched */.V)((watcher, signal) => restart(requestOf(flags), watcher, signal));
    print(flags.json ? JSON.stringify({ composeFile }) : `Started the services of ${composeFile}`);
}
async function dockerStatus(flags) {
    const { composeFile, containers } = await services_status(requestOf(flags));
    if (flags.json)
        return void print(JSON.stringify({ composeFile, containers }));
    print(composeFile);
    for (const { name, state, image } of containers)
        print((0,report_escape/* stripControl */.kU)(`  ${name}  ${state}  ${image}`));
    if (containers.length === 0)
        print("  no containers");
}
async function dockerMounts(words, flags) {
    const mounts = devMounts(words.map(parseMount));
    print(flags.json ? JSON.stringify(mounts) : mounts.join("\n"));
}
function parseMount(word) {
    const [host = "", container = "", mode = "ro", ...rest] = word.split(":");
    if (rest.length === 0 && (mode === "ro" || mode === "rw"))
        return { host, container, mode };
    throw new failure/* Failure */.H("usage", `invalid mount ${JSON.stringify(word)}`, {
        code: "mount-invalid",
        why: "it does not have the form host:container[:ro|rw]",
        remedy: "write for example ./src:/app/src",
    });
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

/***/ 39203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A time for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws at once for what it can see itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its input to the end is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    send(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
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


/***/ })

};
;