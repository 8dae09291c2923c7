"use strict";
exports.id = 7380;
exports.ids = [7380];
exports.modules = {

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ minimumVersions),
/* harmony export */   QN: () => (/* binding */ privateRoot),
/* harmony export */   Qd: () => (/* binding */ examineProgram),
/* harmony export */   Sg: () => (/* binding */ toolFolders),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   findApptainer: () => (/* binding */ findApptainer),
/* harmony export */   pO: () => (/* binding */ locateApptainer)
/* harmony export */ });
/* unused harmony export parseVersion */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39335);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21880);







/**
 * Oldest supported versions: `build --build-arg` and `{{ name }}` in recipes exist since Apptainer 1.2 and
 * SingularityCE 4.0.
 */
const minimumVersions = {
    apptainer: "1.2.0",
    singularity: "4.0.0",
};
const systemRoot = "/opt/stx-container/apptainer";
/** Folder of the private copies of Apptainer: one for the whole machine for root, else one of the user. */
function privateRoot() {
    if (process.getuid?.() === 0)
        return systemRoot;
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "stx-container", "apptainer");
}
/**
 * Compares two dotted versions number by number; a suffix after `-`, `+` or `~` is ignored.
 * @returns below 0, 0 or above 0, for sort
 */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The output of `--version` → name and version; undefined if it is neither program. */
function parseVersion(printed) {
    const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
    if (!match)
        return undefined;
    return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2] };
}
/**
 * Folders to add to the PATH for this Apptainer: the tools of a private copy that was installed without root
 * (squashfs-tools, debootstrap …). Empty for any other.
 */
function toolFolders(apptainer) {
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(apptainer.command)), "tools", "usr");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(tools) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tools, "bin"), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tools, "sbin")] : [];
}
/** Looks for unsquashfs on the PATH, then beside the program, because Apptainer 1.4 and newer ship it. */
async function findUnsquashfs(command) {
    const path = [...toolFolders({ command }), (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .a)().PATH].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    const found = await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)("unsquashfs", path);
    if (found)
        return found;
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(command)));
    for (const libexec of ["libexec", "lib"]) {
        const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
        if (await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .isExecutable */ .T)(bundled))
            return bundled;
    }
    return undefined;
}
/**
 * Runs `--version` of one program.
 * @returns undefined if it does not run or is another program
 * @throws Failure if it is too old
 */
async function examineProgram(command) {
    let printed;
    try {
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(command, ["--version"], { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .a)(), timeLimitMs: 20_000 });
        if (result.code !== 0)
            return undefined;
        printed = result.stdout;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H)
            return undefined;
        throw error;
    }
    const parsed = parseVersion(printed);
    if (!parsed)
        return undefined;
    const minimum = minimumVersions[parsed.name];
    if (compareVersions(parsed.version, minimum) < 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
            code: "apptainer-too-old",
            why: `build arguments need at least version ${minimum}`,
            remedy: `install a newer version, or remove ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(command)} from the PATH and run \`stx-container setup\``,
        });
    }
    return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}
/** Absolute paths where Apptainer may be: on the PATH, then private copies below `roots`. */
async function* candidates(roots) {
    for (const name of ["apptainer", "singularity"]) {
        const onPath = await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)(name);
        if (onPath !== undefined)
            yield onPath;
    }
    for (const root of new Set(roots))
        yield* await privateCopies(root);
}
/**
 * The program that {@link findApptainer} tries first, without running it to ask its version: for commands that start
 * often.
 */
async function locateApptainer(root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot]))
        return command;
    return undefined;
}
/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root);
    }
    catch {
        return [];
    }
    // Folders that begin with a dot are incomplete: a complete copy gets its name by one rename.
    const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
    const commands = complete.reverse().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name, "bin", "apptainer"));
    const runnable = await Promise.all(commands.map(_process_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .isExecutable */ .T));
    return commands.filter((_, i) => runnable[i]);
}
/** Whether a version is the wanted one; a packager's suffix ("1.5.3-2.el9") is ignored. */
function isVersion(version, wanted) {
    return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}
/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy installed by `ensureApptainer`.
 * @param version accept only this version
 * @param root folder of the private copies
 * @returns undefined if none is found that runs
 * @throws Failure if the one on the PATH is too old
 */
async function findApptainer(version, root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot])) {
        const found = await examineProgram(command);
        if (found && isVersion(found.version, version))
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 72929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ become)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39335);


/**
 * Replaces this process: signals, the terminal, the exit code and the process id are the command's own, as a job's
 * scheduler wants them.
 */
async function become({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for who shares them: programs do not expect that, and would lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execImage: () => (/* binding */ execImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/arguments.js
var exec_arguments = __webpack_require__(97362);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/exec/command.js






/**
 * The command that runs an image.
 * @param image absolute path of an image or a sandbox
 * @param args of `exec` the command, of `run` its arguments; none for `shell`
 * @param inherited the caller's environment; where the container is isolated, nothing of it is handed on
 * @throws Failure where Apptainer is missing or too old for an option, or a value cannot arrive exactly
 */
async function execCommand(verb, image, args, options, inherited = process.env) {
    const command = await apptainerCommand(options);
    const prefix = (0,external_node_path_.basename)(command).startsWith("singularity") ? "SINGULARITY" : "APPTAINER";
    const env = options.isolated ? (0,run/* scrubbedEnvironment */.a)() : definedOnly(inherited);
    env.PATH = [...(0,find/* toolFolders */.Sg)({ command }), env.PATH || (0,run/* scrubbedEnvironment */.a)().PATH].join(external_node_path_.delimiter);
    for (const [name, value] of Object.entries(options.env ?? {})) {
        (0,exec_arguments/* assertEnvName */.Pv)(name);
        assertNoNul(value);
        assertNoReturn(name, value);
        env[`${prefix}ENV_${name}`] = value;
    }
    for (const arg of args)
        assertNoNul(arg);
    const argv = (await (0,privileges/* runPrivileges */.mJ)())([command, "--silent", verb, ...(0,exec_arguments/* execOptions */.US)(options), image, ...args]);
    return { argv, env };
}
function assertNoNul(text) {
    if (!text.includes("\0"))
        return;
    throw new failure/* Failure */.H("usage", `cannot pass ${JSON.stringify(text)} to the container`, {
        code: "exec-value-unusable",
        why: "it contains a NUL character",
        remedy: "remove it",
    });
}
function assertNoReturn(name, value) {
    if (!value.includes("\r"))
        return;
    throw new failure/* Failure */.H("usage", `cannot pass the variable ${name} to the container`, {
        code: "exec-value-unusable",
        why: "Apptainer would drop the carriage return in its value",
        remedy: "remove the carriage return",
    });
}
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
async function apptainerCommand({ devices }) {
    const command = await (0,find/* locateApptainer */.pO)();
    if (command === undefined)
        throw new failure/* Failure */.H("infrastructure", "Apptainer is not installed", {
            code: "apptainer-missing",
            why: "neither apptainer nor singularity is on the PATH, and there is no private copy",
            remedy: "stx-container setup",
        });
    if (devices?.length)
        await assertDevices(command);
    return command;
}
async function assertDevices(command) {
    const found = await (0,find/* examineProgram */.Qd)(command);
    if (found?.name === "apptainer" && (0,find/* compareVersions */.Zy)(found.version, "1.5.0") >= 0)
        return;
    throw new failure/* Failure */.H("usage", "this Apptainer does not know --device", {
        code: "apptainer-too-old",
        why: `devices by CDI name need Apptainer 1.5 or later; found ${found?.name} ${found?.version}`,
        remedy: "use --nv or --rocm, or install a newer version: stx-container setup",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/exec/parse.js

/**
 * `source[:destination[:ro|rw]]`, as Apptainer's --bind; without a destination it is mounted at its own path.
 * @param absolute makes a path of the host absolute
 */
function parseBind(text, absolute) {
    const [source = "", destination = "", mode = "rw", ...rest] = text.split(":");
    if (source === "" || rest.length > 0 || !["ro", "rw"].includes(mode) || text.includes(","))
        throw invalid("--bind", text, "write --bind source[:destination[:ro]]; paths with : or , need --mount");
    return {
        source: absolute(source),
        destination: destination || absolute(source),
        writable: mode === "rw",
    };
}
/** Apptainer's --mount: `source=…,destination=…[,ro]`, fields quoted as in CSV. */
function parseMountSpec(text, absolute) {
    const mount = { source: "", destination: "", writable: true };
    for (const each of fieldsOf(text)) {
        const [key = "", ...value] = each.split("=");
        const what = value.join("=");
        if (["source", "src"].includes(key))
            mount.source = absolute(what);
        else if (["destination", "dst", "target"].includes(key))
            mount.destination = what;
        else if (["ro", "readonly"].includes(each))
            mount.writable = false;
        else if (each !== "type=bind" && each !== "rw")
            throw invalid("--mount", text, mountForm);
    }
    if (mount.source === "")
        throw invalid("--mount", text, mountForm);
    return { ...mount, destination: mount.destination || mount.source };
}
const mountForm = 'write --mount source=/data,destination=/data,ro; a field with a comma is quoted: "source=/a,b"';
/** The fields of one CSV line (RFC 4180). */
function fieldsOf(text) {
    const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
    const whole = fields.map(([field]) => field).join("");
    if (whole !== text)
        throw invalid("--mount", text, mountForm);
    return fields.map(([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? "");
}
/** `NAME=VALUE` pairs; of a name that comes twice, the last. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const at = pair.indexOf("=");
        if (at > 0)
            return [pair.slice(0, at), pair.slice(at + 1)];
        throw invalid("--env", pair, "write --env NAME=VALUE");
    }));
}
/** `source[:destination]` or `none`. */
function parseHome(text, absolute) {
    if (text === "none")
        return "none";
    const [source = "", destination = "", ...rest] = text.split(":");
    if (source === "" || rest.length > 0)
        throw invalid("--home", text, "write --home source[:destination]");
    return { source: absolute(source), destination: destination || absolute(source) };
}
function invalid(flag, text, remedy) {
    return new failure/* Failure */.H("usage", `invalid value of ${flag}: ${JSON.stringify(text)}`, {
        code: "exec-value-unusable",
        why: "it does not have the form of this option",
        remedy,
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/become.js
var become = __webpack_require__(72929);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/shell-quoted.js
var shell_quoted = __webpack_require__(86585);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(79986);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/exec.js









/** Checks the image, says so if it is not verified, and becomes Apptainer. */
async function execImage(verb, image, args, flags) {
    const usable = await (0,resolve/* imageForUse */.cf)({
        subject: (0,subject/* imageSubject */.m1)(image),
        store: (0,request/* absolute */.ys)(flags.store),
        requireVerified: flags.requireVerified ?? false,
    });
    const words = args[0] === "--" ? args.slice(1) : args;
    const command = await execCommand(verb, usable.image, words, optionsOf(flags));
    if (usable.doubt !== undefined)
        (0,external_node_fs_.writeSync)(2, `stx-container: ${(0,report_escape/* oneLine */.TN)(`${usable.image} is not verified: ${usable.doubt}`)}\n`);
    if (flags.dryRun)
        process.stdout.write(`${command.argv.map(shell_quoted/* shellQuoted */.x).join(" ")}\n`);
    else
        await (0,become/* become */.U)(command);
}
function optionsOf(flags) {
    const { isolated, writableTmpfs, fakeroot, hostname, pwd, nv, rocm } = flags;
    return {
        ...(isolated !== undefined && { isolated }),
        noNetwork: !flags.network,
        ...(fakeroot !== undefined && { fakeroot }),
        ...(writableTmpfs !== undefined && { writableTmpfs }),
        overlays: flags.overlay.map(request/* absolute */.ys),
        ...(hostname !== undefined && { hostname }),
        env: parseEnv(flags.env),
        home: flags.home === undefined ? undefined : parseHome(flags.home, request/* absolute */.ys),
        mounts: [
            ...flags.bind.map((text) => parseBind(text, request/* absolute */.ys)),
            ...flags.mount.map((text) => parseMountSpec(text, request/* absolute */.ys)),
        ],
        ...(pwd !== undefined && { pwd }),
        ...(nv !== undefined && { nvidia: nv }),
        ...(rocm !== undefined && { rocm }),
        devices: flags.device,
    };
}


/***/ }),

/***/ 86585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A word as a shell reads it back. */
const shellQuoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 79986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xl: () => (/* binding */ freezePath),
  m1: () => (/* binding */ imageSubject),
  mF: () => (/* binding */ readLock),
  $e: () => (/* binding */ readSubject),
  Ij: () => (/* binding */ subjectPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/scitex-read.js
var scitex_read = __webpack_require__(65103);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/image-key.js



/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
async function imageKey(pemPath) {
    const passphrase = variable("PASSPHRASE");
    const data = variable("PEM_DATA");
    const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
    if (path !== undefined)
        return { pem: await readPem((0,request/* absolute */.ys)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/subject.js











/** The file for an argument of the command line; "-" is standard input. */
const subjectPath = (word) => (word === "-" ? "/dev/stdin" : (0,request/* absolute */.ys)(word));
const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    const kind = await kindOf(path);
    if (kind === "image")
        return { lock: await freezePath(path, true, pemPath) };
    if (kind === "freeze files")
        return { scitex: (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path) };
    const text = (await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8");
    if (text.startsWith(scitex_read/* header */.wx))
        return { scitex: (0,scitex_read/* parseScitexLock */.hS)(text, path) };
    return { lock: (0,read/* parseLock */.PG)(text, path) };
}
/**
 * The lock of a path, as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function readLock(path, pemPath) {
    const subject = await readSubject(path, pemPath);
    if ("lock" in subject)
        return subject.lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,freeze/* freeze */.C)(path, contents, await imageKey(pemPath));
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
        throw new failure/* Failure */.H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,promises_.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe, because an image is not read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(scitex_read/* header */.wx) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,promises_.open)(path, "r").catch((error) => {
        throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,failures/* readFailure */.y)(error, `could not read ${(0,external_node_path_.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
function imageSubject(word) {
    if (!word.includes("://"))
        return /\/|^~|\.sif$|^\.+$/.test(word) ? { path: (0,request/* absolute */.ys)(word) } : { name: word };
    throw new failure/* Failure */.H("usage", `cannot run ${word}`, {
        code: "exec-subject-invalid",
        why: "only an image on this disk can be checked before it runs",
        remedy: `stx-container pull ${word}`,
    });
}


/***/ }),

/***/ 78694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/caches.js

/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read.
 */
function withoutCaches(tree, ecosystems) {
    const hidden = new Set();
    for (const [name, find] of ecosystems.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,tree_index/* parentOf */.gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(21890);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/survey.js
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js



/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU } = {}) {
    const seen = withoutCaches(tree, ecosystems/* ecosystems */.uU);
    const survey = surveyOf(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey) {
    try {
        return await ecosystem.collect(tree, survey);
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ parseScitexFreeze),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hS: () => (/* binding */ parseScitexLock),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3668);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88182);




/** The combined lock's first line. */
const header = "# scitex-container lock";
/** Separates "nothing there" from a question that failed; to the seed it is a comment. */
const none = "# none: looked for, not in the image";
const incomplete = "# incomplete:";
/** Whether a line of ours says that what follows is not whole. */
function isGap(line) {
    return line.startsWith(incomplete);
}
/**
 * Reads the combined text lock. An empty section is `error`: the seed writes it for nothing and for a failed
 * question alike; only where we wrote it ourselves a comment separates the two.
 * @throws Failure "inconclusive" with the line that is wrong; the seed itself takes any text for a lock.
 */
function parseScitexLock(text, path) {
    const lines = text.split(/\r?\n/);
    if (lines[0]?.trim() !== header)
        throw wrong(path, 1, `does not begin with "${header}"`);
    const sections = new Map();
    let current;
    for (const [index, line] of lines.entries()) {
        if (index === 0)
            continue;
        const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
        // "[]" is also how an empty JSON list would look; no section of that name is known.
        if (name !== undefined) {
            if (!["metadata", "pip", "dpkg", "node"].includes(name))
                throw wrong(path, index + 1, `unknown section [${name}]`);
            if (sections.has(name))
                throw wrong(path, index + 1, `section [${name}] is there twice`);
            current = { from: index + 1, lines: [] };
            sections.set(name, current);
        }
        else if (current)
            current.lines.push(line);
        else if (line.trim() !== "" && !line.startsWith("#"))
            throw wrong(path, index + 1, "text before the first section");
    }
    for (const name of ["pip", "dpkg", "node"]) {
        if (!sections.has(name))
            throw wrong(path, lines.length, `no section [${name}]: the file is cut off`);
    }
    const at = (name) => sections.get(name) ?? { from: 1, lines: [] };
    const pip = at("metadata").lines.find((line) => line.startsWith("pip_executable="));
    return {
        ...(pip ? { pipExecutable: pip.slice("pip_executable=".length) } : {}),
        ecosystems: {
            python: collected(at("pip").lines, path, at("pip").from, readPip),
            dpkg: collected(at("dpkg").lines, path, at("dpkg").from, readDpkg),
            npm: collected(at("node").lines, path, at("node").from, readNode),
        },
    };
}
/**
 * Reads the seed's freeze files. A missing one is `error`: the seed leaves it out when its question failed.
 * @param folder where they came from, for messages.
 * @throws Failure "inconclusive" with the line that is wrong.
 */
function parseScitexFreeze(files, folder) {
    const read = (name, how) => {
        const path = `${folder}/${name}`;
        const text = files[name];
        if (text === undefined)
            return { status: "error", path, message: "the file is not there", packages: [] };
        return collected(text.split(/\r?\n/), path, 0, how);
    };
    return {
        ecosystems: {
            python: read("requirements-lock.txt", readPip),
            dpkg: read("dpkg-lock.txt", readDpkg),
            npm: read("node-lock.txt", readNode),
        },
    };
}
function collected(lines, path, from, read) {
    if (lines.includes(none))
        return { status: "absent" };
    const gap = lines.find(isGap);
    const packages = read(lines, path, from);
    if (gap)
        return { status: "error", path, message: gap.slice(incomplete.length).trim(), packages };
    if (packages.length > 0)
        return { status: "present", packages };
    return { status: "error", path, message: "empty, which can as well be a question that failed", packages };
}
function readPip(lines, path, from) {
    const found = new Map();
    // pip's comment before a line that names no version: "# Editable install with no version control (x==1.0)".
    let remembered;
    for (const [index, raw] of lines.entries()) {
        const noted = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
        if (noted !== undefined)
            remembered = pipPackage(noted);
        const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
        if (line === "")
            continue;
        const item = pipPackage(line);
        if (!item)
            throw wrong(path, from + index + 1, `not a line of pip freeze: ${line.slice(0, 100)}`);
        if (found.has(item.name))
            throw wrong(path, from + index + 1, `${item.name} is there twice`);
        const known = item.version === unknownVersion && remembered?.name === item.name;
        found.set(item.name, known ? { ...item, version: remembered.version, purl: remembered.purl } : item);
        remembered = undefined;
    }
    return [...found.values()];
}
/** Stands where a form names a source but no version. */
const unknownVersion = "unknown";
function pipPackage(line) {
    const editable = /^-e\s+(\S+)$/.exec(line)?.[1];
    const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*@\s*(\S+)/.exec(line);
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)={2,3}([^\s=;#]+)(?:\s*;.*)?$/.exec(line);
    if (pinned)
        return python(pinned[1], pinned[2], {});
    const link = editable ?? direct?.[2];
    if (link === undefined)
        return undefined;
    const [, address, commit, fragment] = /^([^#]+?)(?:@([0-9a-f]{7,64}))?(?:#(.*))?$/.exec(link) ?? [];
    const name = direct?.[1] ??
        /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment ?? "")?.[1] ??
        address?.split("/").findLast((part) => part !== "");
    if (name === undefined)
        return undefined;
    const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment ?? "")?.[0].replace("&", "");
    // A wheel's file name contains its version, a commit or a folder does not.
    const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
    return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
        url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
        ...(commit === undefined ? {} : { commit }),
        ...(editable === undefined ? {} : { editable: true }),
    });
}
function python(name, version, more) {
    const normal = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)("python", name);
    return { name: normal, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("pypi", { name: normal, version }), ...more };
}
function readDpkg(lines, path, from) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        const match = /^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?=([0-9][A-Za-z0-9.+~:-]*)$/.exec(line.trim());
        if (!match)
            throw wrong(path, from + index + 1, `not "name=version": ${line.slice(0, 100)}`);
        const [, name, version] = match;
        // One name of two architectures stands there twice, without saying so.
        found.set(`${name}=${version}`, { name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("deb", { name, version }) });
    }
    return [...found.values()];
}
function readNode(lines, path, from) {
    const text = lines.map((line) => (line.startsWith("#") ? "" : line)).join("\n");
    if (text.trim() === "")
        return [];
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [, offset] = (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(text);
        throw wrong(path, from + (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, offset).line, "not the JSON of npm list");
    }
    const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const dependencies = isObject(document) ? (document.dependencies ?? {}) : undefined;
    if (!isObject(dependencies))
        throw wrong(path, from + 1, "not the JSON of npm list");
    return Object.entries(dependencies).flatMap(([name, value]) => {
        const version = isObject(value) ? value.version : undefined;
        // npm lists a dependency that is asked for and not installed, without a version.
        if (typeof version !== "string" || version === "")
            return [];
        const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
        return [{ name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("npm", { namespace: scope, name: short ?? name, version }) }];
    });
}
function wrong(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `cannot read the scitex-container lock ${path}`, {
        code: "lock-unreadable",
        why,
        remedy: "restore the file as it was written, or write a lock of the image with this program",
        place: { path, line },
    });
}


/***/ }),

/***/ 97362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ assertEnvName),
/* harmony export */   US: () => (/* binding */ execOptions),
/* harmony export */   y1: () => (/* binding */ mountArguments)
/* harmony export */ });
/* unused harmony export envArguments */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** What of the host Apptainer mounts by itself. */
const hostMounts = "home,cwd,tmp,hostfs,bind-paths";
function refuse(what, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, { code: "exec-value-unusable", why, remedy });
}
/** @throws Failure for a text that no program can be given as an argument */
function whole(what, text) {
    if (!text.includes("\0"))
        return text;
    throw refuse(`invalid ${what} ${JSON.stringify(text)}`, "it contains a NUL character", "remove it");
}
/**
 * One field of a comma-separated list as Apptainer parses it (RFC 4180).
 * @throws Failure for a carriage return, which that parser changes
 */
function field(text) {
    return /[,"\n\r]/.test(text) ? quoted(text) : text;
}
function quoted(text) {
    if (text.includes("\r"))
        throw refuse(`cannot pass ${JSON.stringify(text)}`, "Apptainer would drop its carriage return", "remove the carriage return");
    return `"${text.replaceAll('"', '""')}"`;
}
/** `--mount` for a folder or file: the one option that takes every path exactly, those with `:` and `,` too. */
function mountArguments({ source, destination, writable }) {
    for (const path of [source, destination])
        absoluteIn("a mount", path);
    const parts = [field(`source=${source}`), field(`destination=${destination}`), ...(writable ? [] : ["ro"])];
    return ["--mount", `type=bind,${parts.join(",")}`];
}
function absoluteIn(where, path) {
    if (whole("path", path).startsWith("/"))
        return path;
    throw refuse(`invalid path ${JSON.stringify(path)} in ${where}`, "it is not absolute", "write the whole path, from /");
}
/**
 * `--env` for one variable. Apptainer reads the option as a comma-separated list where it has two `=` or more, and
 * else strips double quotes at its ends.
 * @throws Failure for an invalid name, and for a value that cannot arrive exactly
 */
function envArguments(name, value) {
    assertEnvName(name);
    const pair = whole("value", `${name}=${value}`);
    if (value.includes("="))
        return ["--env", quoted(pair)];
    if (!value.endsWith('"'))
        return ["--env", pair];
    throw refuse(`cannot pass the variable ${name} as an argument`, "Apptainer would strip the double quote at the end of its value", `set APPTAINERENV_${name} in the environment of Apptainer instead`);
}
/** @throws Failure for what cannot be the name of a variable in a container */
function assertEnvName(name) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return;
    throw refuse(`invalid variable name ${JSON.stringify(name)}`, "names consist of letters, digits and underscores, and do not begin with a digit", "write --env NAME=VALUE");
}
function homeArguments(home) {
    if (home === undefined)
        return [];
    if (home === "none")
        return ["--no-home"];
    for (const path of [home.source, home.destination]) {
        absoluteIn("the home folder", path);
        if (path.includes(":"))
            throw refuse(`cannot use ${path} as home`, "Apptainer splits the paths of --home at a colon", "choose a folder without a colon, or mount it with --mount");
    }
    return ["--home", `${home.source}:${home.destination}`];
}
const list = (flag, values = []) => values.flatMap((value) => [flag, field(whole("value", value))]);
const isolation = (options) => [
    "--containall",
    "--cleanenv",
    ...(options.home === undefined ? ["--no-home"] : []),
    "--no-mount",
    hostMounts,
    "--no-umask",
];
/**
 * The options of `apptainer exec`, `run` and `shell`; `env` excluded, see {@link envArguments}.
 * @throws Failure for a value that Apptainer would not take exactly
 */
function execOptions(options) {
    const { isolated, noNetwork, fakeroot, writableTmpfs, overlays, hostname, home, mounts = [] } = options;
    const { nvidia, rocm, devices } = options;
    const pwd = options.pwd ?? (isolated ? "/" : undefined);
    return [
        ...(fakeroot ? ["--fakeroot"] : []),
        ...(isolated ? isolation(options) : []),
        // Without it, Apptainer evaluates the values of variables as a shell would.
        "--no-eval",
        ...(noNetwork ? ["--net", "--network", "none"] : []),
        ...(writableTmpfs ? ["--writable-tmpfs"] : []),
        ...list("--overlay", overlays),
        ...(hostname === undefined ? [] : ["--hostname", whole("host name", hostname)]),
        ...(nvidia ? ["--nv"] : []),
        ...(rocm ? ["--rocm"] : []),
        ...list("--device", devices),
        ...homeArguments(home),
        ...mounts.flatMap(mountArguments),
        ...(pwd === undefined ? [] : ["--pwd", absoluteIn("the working directory", pwd)]),
    ];
}


/***/ }),

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64589);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43402);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertGateOpen)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77202);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8076);



/**
 * Makes sure that a build may be used.
 * @throws Failure where the gate refuses it
 */
async function assertGateOpen(store, build) {
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBuild */ .D)(build, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(store));
    if (answer.open)
        return;
    const id = `${build.name}-${build.ts}`;
    const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `${id} may not be published`, {
        code: "gate-closed",
        why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: `stx-container verify ${id}`,
    });
}


/***/ }),

/***/ 43402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assertComplete),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93237);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54906);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98039);






/** An image that is to be run must be there. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}
/**
 * Publishes a build that the gate lets pass.
 * @param id of a build, or a name: its newest build that is complete
 * @throws Failure where the gate refuses it, or the image is not here
 */
async function promote(path, id) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openExistingStore */ .d)(path);
    const { name } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id);
    return (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withNameLock */ .nh)(store, name, async () => {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id, "newest");
        assertComplete(build);
        await (0,_gated_js__WEBPACK_IMPORTED_MODULE_5__/* .assertGateOpen */ .e)(store, build);
        const from = await (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(store, name, build.ts);
        return { name, ts: build.ts, from };
    });
}


/***/ }),

/***/ 99677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 2 modules
var inventory = __webpack_require__(78694);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var image_arch = __webpack_require__(64897);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/created.js
/** The last second of the year 9999, the last that our build ids can name. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, as far as its own bytes say: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which a copy changes.
 */
function createdAt({ created, entries }) {
    if (created !== undefined && created <= latest)
        return created;
    let newest = 0;
    for (const { mtime } of entries.values())
        if (mtime > newest && mtime <= latest)
            newest = mtime;
    return newest;
}

// EXTERNAL MODULE: ./.cache/compiled/src/image/digest.js
var digest = __webpack_require__(12345);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 22 modules
var image_open = __webpack_require__(89358);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/freeze.js












/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 * @param contents also read the content of every file, and of the image's own file, which takes longer the bigger it
 *   is: its sha256, the tree's digest, programs that no package owns, Go's build
 *   information, Java's archives
 * @param key for an encrypted SIF; its lock says in clear what is in it
 */
async function freeze(path, contents, key) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            contents ? (0,digest.contentDigest)(tree) : undefined,
            (0,inventory/* inventory */.p)(tree, { contents }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(new Date(createdAt(tree) * 1000)),
            writer: writer/* writer */.K,
            image: {
                ...file,
                arch,
                ...(content ? { contentDigest: content.digest } : {}),
                ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
            },
            bases: [],
            ecosystems,
            unlocked: [],
            floats: [],
        };
    }
    finally {
        await tree.close();
    }
}


/***/ }),

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21890);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27640);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ }),

/***/ 77908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds have the names that ours have; beside the link at the top it keeps one in the
 * image's folder, from which its users boot. Before that it kept images flat, with a link `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Points the link in an image's folder at a build, too, where there is one. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images that lie flat in a store, by name; [] where there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file) });
    }
    return found;
}


/***/ }),

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87259);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitignore"), gitignore).catch(ignoreExisting);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitattributes"), `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n`).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87259);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77908);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBy */ .Qv)(name, target) !== "";
/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
function assertPublishable(store, name) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
    const isNewer = published && published.ts > ts && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledBack */ .Gm)(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSymlinkInside */ .q$)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


/***/ })

};
;