"use strict";
exports.id = 5436;
exports.ids = [5436,8862];
exports.modules = {

/***/ 76255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  install: () => (/* binding */ host_packages_install),
  showMounts: () => (/* binding */ showMounts)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/texlive.js


/** Programs of TeX Live that are given to containers. */
const texlivePrograms = [
    "pdflatex",
    "bibtex",
    "latexmk",
    "latexdiff",
    "kpsewhich",
    "makeindex",
    "biber",
];
/** Below an installation's prefix: packages and fonts. */
const shared = ["share/texlive", "share/texmf-dist", "share/texmf"];
/** Where a distribution keeps formats and settings of the TeX Live below /usr. */
const settings = ["/etc/texmf", "/var/lib/texmf"];
/**
 * What of the host's TeX Live a container needs, read-only, at the same paths; only what is there, since Apptainer fails
 * for a missing source. The programs are the host's: they run in images whose C library is not older.
 * @param prefix of the installation, `/usr` for the distribution's own
 */
function texliveMounts(prefix) {
    const root = prefix.replace(/\/+$/, "");
    const paths = [
        ...shared.map((path) => (0,external_node_path_.join)(root, path)),
        ...texlivePrograms.map((name) => (0,external_node_path_.join)(root, "bin", name)),
    ];
    const programs = paths.slice(shared.length);
    const found = paths.filter(external_node_fs_.existsSync);
    // Fonts and settings alone are of no use.
    if (!programs.some((path) => found.includes(path)))
        return [];
    return [...found, ...settings.filter((path) => root === "/usr" && (0,external_node_fs_.existsSync)(path))].map((path) => ({
        host: path,
        container: path,
        mode: "ro",
    }));
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/arguments.js
var exec_arguments = __webpack_require__(97362);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/host/mounts.js





/**
 * The mounts that a text describes: `host:container[:ro|rw]`, separated by commas or newlines; read-only by default.
 * @throws Failure for an entry that has another form
 */
function parseMounts(text) {
    const entries = text.split(/[,\n]/).map((entry) => entry.trim());
    return entries.filter((entry) => entry !== "").map(parseMount);
}
function parseMount(entry) {
    const [host = "", container = "", mode = "ro", ...rest] = entry.split(":");
    const isMount = host.startsWith("/") && container.startsWith("/") && rest.length === 0;
    if (isMount && (mode === "ro" || mode === "rw"))
        return { host, container, mode };
    throw new failure/* Failure */.H("usage", `invalid mount ${JSON.stringify(entry)}`, {
        code: "exec-value-unusable",
        why: "it does not have the form host:container[:ro|rw] with absolute paths",
        remedy: "correct it; paths with a colon or a comma cannot be written in this form",
    });
}
/**
 * Mounts of TeX Live and of other folders.
 * @param texlivePrefix installation of TeX Live; "" for that of the distribution, where it is there
 */
function mountConfig(texlivePrefix = "", hostMountsRaw = "") {
    const prefix = texlivePrefix || "/usr";
    const texlive = texliveMounts(prefix);
    const mounts = [...texlive, ...parseMounts(hostMountsRaw)];
    const bin = (0,external_node_path_.join)(prefix, "bin");
    const isExtra = texlive.length > 0 && bin !== "/usr/bin" && (0,external_node_fs_.existsSync)(bin);
    return {
        bindArgs: mounts.flatMap(({ host, container, mode }) => (0,exec_arguments/* mountArguments */.y1)({ source: host, destination: container, writable: mode === "rw" })),
        pathAdditions: isExtra ? [bin] : [],
        mounts,
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/host/as-root.js
var as_root = __webpack_require__(45577);
// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/host/packages.js





const groups = {
    texlive: {
        programs: [...texlivePrograms, "gs", "pdfinfo"].map((name) => [name]),
        apt: [
            "texlive-latex-base",
            "texlive-latex-recommended",
            "texlive-latex-extra",
            "texlive-fonts-recommended",
            "texlive-binaries",
            "latexmk",
            "latexdiff",
            "biber",
            "ghostscript",
            "poppler-utils",
        ],
        dnf: [
            "texlive-scheme-basic",
            "texlive-collection-latexrecommended",
            "texlive-collection-fontsrecommended",
            "texlive-latexdiff",
            "latexmk",
            "biber",
            "ghostscript",
            "poppler-utils",
        ],
    },
    imagemagick: {
        // Version 7 has one program, and the old names only as links.
        programs: [
            ["magick", "convert"],
            ["magick", "identify"],
            ["magick", "mogrify"],
        ],
        apt: ["imagemagick"],
        dnf: ["ImageMagick"],
    },
};
const groupNames = Object.keys(groups);
/** Looks which programs of each group are on the PATH. Nothing is changed. */
async function checkHost() {
    const checks = groupNames.map(async (name) => [name, await checkGroup(groups[name])]);
    return Object.fromEntries(await Promise.all(checks));
}
async function checkGroup({ programs }) {
    const binaries = {};
    const missing = [];
    for (const names of programs) {
        const found = await Promise.all(names.map((name) => (0,find_program/* findProgram */.K)(name)));
        for (const [n, name] of names.entries())
            binaries[name] = found[n] ?? null;
        if (found.every((path) => path === undefined))
            missing.push(names.join(" or "));
    }
    const first = Object.values(binaries).find((path) => path !== null);
    const version = first == null ? undefined : await versionOf(first);
    return { installed: missing.length === 0, version, binaries, missing };
}
/** The line of `--version` that has a number; undefined where the program fails. */
async function versionOf(program) {
    try {
        const limits = { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 5_000 };
        const { code, stdout } = await (0,run/* run */.e)(program, ["--version"], limits);
        const [line] = stdout.split("\n");
        return code === 0 && line && /\d/.test(line) ? line.trim().slice(0, 200) : undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
/**
 * Installs groups of packages with the host's apt or dnf, as root. Groups that are complete are left as they are.
 * @param apply run the commands; else only say which
 * @throws Failure where this host has neither, or the user cannot become root
 */
async function installOnHost(wanted, apply, onLine) {
    const checks = await checkHost();
    const results = {};
    const commands = [];
    const manager = await packageManager();
    const prefix = apply ? await root() : ((await (0,as_root/* rootPrefix */.R)()) ?? ["sudo", "-n"]);
    for (const name of wanted) {
        if (checks[name].installed) {
            results[name] = "present";
            continue;
        }
        const argv = (0,as_root/* withVariables */.s)(prefix, { DEBIAN_FRONTEND: "noninteractive" }, installCommand(manager, name));
        commands.push(argv);
        results[name] = apply ? await install(argv, name, onLine) : "planned";
    }
    return { commands, results };
}
const installCommand = (manager, name) => manager === "apt"
    ? ["apt-get", "install", "-y", "--no-install-recommends", ...groups[name].apt]
    : ["dnf", "install", "-y", "--setopt=install_weak_deps=False", ...groups[name].dnf];
async function packageManager() {
    if (await (0,find_program/* findProgram */.K)("apt-get"))
        return "apt";
    if (await (0,find_program/* findProgram */.K)("dnf"))
        return "dnf";
    throw new failure/* Failure */.H("infrastructure", "cannot install packages on this host", {
        code: "package-manager-missing",
        why: "neither apt-get nor dnf is on the PATH",
        remedy: "install TeX Live and ImageMagick as this host's documentation says",
    });
}
async function root() {
    const prefix = await (0,as_root/* rootPrefix */.R)();
    if (prefix)
        return prefix;
    throw new failure/* Failure */.H("infrastructure", "cannot install packages on this host", {
        code: "sudo-refused",
        why: "packages are installed by root, and sudo needs a password here",
        remedy: "run the commands that `stx-container host install` prints as root",
    });
}
async function install([command = "", ...args], name, onLine) {
    const limits = { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 2 * 3_600_000, ...(onLine && { onLine }) };
    const { code } = await (0,run/* run */.e)(command, args, limits);
    if (code !== 0)
        return "failed";
    return (await checkGroup(groups[name])).installed ? "installed" : "failed";
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/shell-quoted.js
var shell_quoted = __webpack_require__(86585);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/host-packages.js







const show = (flags, result, words) => process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(result) : words}\n`);
async function check(flags) {
    const found = await checkHost();
    if (groupNames.some((name) => !found[name].installed))
        process.exitCode = failure/* exitCodes */.h.failed;
    const rows = groupNames.map((name) => {
        const { installed, version, missing } = found[name];
        return [
            installed ? "✔" : "✘",
            name,
            (0,report_escape/* oneLine */.TN)(version ?? ""),
            missing.length > 0 ? `missing: ${missing.join(", ")}` : "",
        ];
    });
    show(flags, found, (0,format/* formatTable */.ku)(rows));
}
async function host_packages_install(flags) {
    const wanted = groupNames.filter((name) => flags.all || flags[name]);
    if (wanted.length === 0)
        throw new failure/* Failure */.H("usage", "nothing to install was named", {
            code: "wrong-use",
            why: "--texlive, --imagemagick or --all is needed",
            remedy: "stx-container host install --all",
        });
    const done = await installOnHost(wanted, flags.yes ?? false, (line) => process.stderr.write(`${(0,report_escape/* oneLine */.TN)(line)}\n`));
    if (Object.values(done.results).includes("failed"))
        process.exitCode = failure/* exitCodes */.h.failed;
    const lines = Object.entries(done.results).map(([name, what]) => `${name}: ${words(name, what)}`);
    const commands = flags.yes ? [] : done.commands.map((argv) => `  ${argv.map(shell_quoted/* shellQuoted */.x).join(" ")}`);
    const end = commands.length > 0 ? ["", "To run this, add --yes:", ...commands] : [];
    show(flags, done, [...lines, ...end].join("\n"));
}
const words = (name, what) => ({
    installed: "installed",
    present: "complete already",
    planned: "not complete",
    failed: `could not be installed completely; see the lines above and: stx-container host check (${name})`,
})[what];
async function showMounts(flags) {
    const prefix = flags.texlivePrefix && (0,request/* absolute */.ys)(flags.texlivePrefix);
    const config = mountConfig(prefix, flags.mounts);
    const rows = config.mounts.map(({ host, container, mode }) => [mode, (0,report_escape/* oneLine */.TN)(host), (0,report_escape/* oneLine */.TN)(container)]);
    show(flags, config, rows.length > 0 ? (0,format/* formatTable */.ku)(rows) : "No mounts: TeX Live is not there, and no others were named.");
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

/***/ 86585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A word as a shell reads it back. */
const shellQuoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r")).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


/***/ }),

/***/ 45577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootPrefix),
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21880);


/**
 * The words to put before a command so that it runs as root: none for root, sudo where it needs no password.
 * @returns undefined if this user cannot become root
 */
async function rootPrefix() {
    if (process.getuid?.() === 0)
        return [];
    try {
        const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .scrubbedEnvironment */ .a)();
        const tried = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)("sudo", ["-n", "true"], { env, timeLimitMs: 10_000 });
        return tried.code === 0 ? ["sudo", "-n"] : undefined;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
/** A command with variables set by `env`, because sudo clears the environment. */
function withVariables(prefix, variables, argv) {
    const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    return [...prefix, "env", ...assignments, ...argv];
}


/***/ }),

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // What is still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
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

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ })

};
;