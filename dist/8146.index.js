export const id = 8146;
export const ids = [8146,644];
export const modules = {

/***/ 88146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// UNUSED EXPORTS: makeProgram

// EXTERNAL MODULE: ../../main/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7617);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(40644);
// EXTERNAL MODULE: ./lib/lock/export/index.js
var lock_export = __webpack_require__(86437);
;// CONCATENATED MODULE: ./lib/cli/commands.js


const collect = (value, all) => [...all, value];
const store = () => new commander/* Option */.c$("--store <dir>", "the store").default("containers");
const pemPath = () => new commander/* Option */.c$("--pem-path <file>", "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)");
const json = () => new commander/* Option */.c$("--json", "print the result as JSON, and nothing else, to stdout");
function addSettings(command) {
    return command
        .option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", collect, [])
        .option("--build-arg-file <file>", "values of several, a name=value on each line; --build-arg wins")
        .option("--sudo", "build as root through sudo")
        .option("--fakeroot", "build with Apptainer's --fakeroot")
        .option("--host-ca <mode>", "lend the host's CA certificates to the build: auto, on, off, or a bundle's path", "auto")
        .option("--pass-env <name>", "let the build see this variable of the host (repeatable)", collect, [])
        .option("--time-limit <minutes>", "longest time for one build", "360")
        .option("--tmp <dir>", "folder for scratch files (default: in the store)");
}
function addBuildOptions(command) {
    return addSettings(command)
        .addOption(store())
        .option("--name <name>", "name of the image (default: the recipe's file name)")
        .option("--context <dir>", "folder that %files and From: ./x.sif are resolved against (default: the recipe's folder)")
        .option("--force", "build even if an unchanged build is there")
        .addOption(json());
}
const examples = (...lines) => `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;
/** Declares every command; what a command does is loaded when it is called. */
function addCommands(program) {
    addBuildOptions(program.command("roundtrip <recipe>"))
        .description("build, lock, rebuild from the lock, compare, and write the verdict")
        .option("--level <level>", "level to reach: versions or content", "versions")
        .addHelpText("after", examples("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12"))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(4898), __webpack_require__.e(8200), __webpack_require__.e(5718), __webpack_require__.e(5436), __webpack_require__.e(8229), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 26691))).roundtrip(recipe, flags));
    addBuildOptions(program.command("build <recipe>"))
        .description("build the image, write its lock and its locked recipe (steps 1 to 3)")
        .addHelpText("after", examples("build hello.def", "build recipes/base.def --context ."))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(4898), __webpack_require__.e(8200), __webpack_require__.e(5718), __webpack_require__.e(5436), __webpack_require__.e(8229), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 26691))).buildOnly(recipe, flags));
    addSettings(program.command("verify [build]"))
        .description("rebuild from the locked recipe, compare, and write the verdict (steps 4 and 5)")
        .addOption(store())
        .option("--image <file>", "the image, where it is not in the store; left out, the lock's word stands for it")
        .option("--lock <file>", "its lock")
        .option("--recipe <file>", "its locked recipe")
        .option("--context <dir>", "folder that %files and From: ./x.sif are resolved against (default: the locked recipe's folder)")
        .option("--level <level>", "level to reach: versions or content", "versions")
        .addOption(json())
        .addHelpText("after", examples("verify hello", "verify --image hello.sif --lock hello.lock --recipe hello.locked.def"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(4898), __webpack_require__.e(8200), __webpack_require__.e(5718), __webpack_require__.e(5436), __webpack_require__.e(8229), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 26691))).verifyOnly(build, flags));
    program
        .command("check <name>")
        .description("the gate: say whether a valid marker exists for exactly these files")
        .addOption(store())
        .option("--recipe <file>", "also check that the recipe and its inputs are still those that were verified")
        .option("--context <dir>", "folder the recipe's inputs are in (default: the recipe's folder)")
        .addOption(json())
        .addHelpText("after", examples("check hello", "check hello --recipe hello.def"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(5041)]).then(__webpack_require__.bind(__webpack_require__, 55041))).check(name, flags));
    program
        .command("list [name]")
        .description("list the builds in the store")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("list", "list hello --json"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(5041)]).then(__webpack_require__.bind(__webpack_require__, 55041))).list(name, flags));
    program
        .command("show <build>")
        .description("show one build: its verdict, packages and what is not pinned")
        .addOption(store())
        .option("--packages", "name every package")
        .addOption(json())
        .addHelpText("after", examples("show hello", "show hello-2026-1120-210800 --packages"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(5041)]).then(__webpack_require__.bind(__webpack_require__, 55041))).show(build, flags));
    program
        .command("diff <a> <b>")
        .description("name every package that is not the same in two locks, images or builds of the store (or lists of scitex-container); " +
        "exit code 3 where one is not")
        .addOption(store())
        .addOption(json())
        .option("--markdown", "print the result as GitHub markdown, for a comment or a summary")
        .addOption(pemPath())
        .addHelpText("after", examples("diff old.lock new.lock", "diff hello-2026-1120-210800 hello", "diff hello.lock image.sif --markdown", "diff - hello.lock < old.lock"))
        .action(async (a, b, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(8200), __webpack_require__.e(2312), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 10205))).diff(a, b, flags));
    program
        .command("freeze <image>")
        .description("write the lock of any image: a SIF, a sandbox folder or an OCI layout, built by us or not; " +
        "exit code 5 where a part of it could not be read")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .option("--no-contents", "leave out what takes longer the bigger the image is (its sha256 and content digest, unowned programs, Go binaries, Java archives)")
        .addOption(pemPath())
        .addHelpText("after", examples("freeze image.sif", "freeze sandbox/ -o sandbox.lock"))
        .action(async (image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(8200), __webpack_require__.e(2312), __webpack_require__.e(9836)]).then(__webpack_require__.bind(__webpack_require__, 29836))).freeze(image, flags));
    program
        .command("export <image-or-lock>")
        .description("write the packages of an image or a lock in another tool's format")
        .requiredOption("--format <format>", "one of the formats below")
        .option("--prefix <path>", "only this environment, for a format that holds one (default: all)")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .addOption(pemPath())
        .addHelpText("after", `\nFormats:\n${lock_export/* formats */.Fx.map(({ name, about }) => `  ${name.padEnd(17)}${about}`).join("\n")}`)
        .addHelpText("after", examples("export hello.lock --format requirements --prefix /opt/venv -o requirements.txt", "export image.sif --format cyclonedx -o bom.cdx.json"))
        .action(async (subject, flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(4410), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(6760), __webpack_require__.e(6647), __webpack_require__.e(8200), __webpack_require__.e(2312), __webpack_require__.e(9836)]).then(__webpack_require__.bind(__webpack_require__, 29836))).exportPackages(subject, flags));
    program
        .command("parse <path...>")
        .description("read recipes as Apptainer's own parser does")
        .option("--jsonl", "print one JSON object a file")
        .addHelpText("after", examples("parse hello.def", "parse recipes/ --jsonl"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(4898), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 72114))).parse(paths, flags));
    program
        .command("lint <path...>")
        .description("say what in a recipe will not be reproducible, and how to mend it")
        .addOption(new commander/* Option */.c$("--format <format>").choices(["terminal", "json", "sarif", "github"]).default("terminal"))
        .addHelpText("after", examples("lint hello.def", "lint recipes/ --format sarif > lint.sarif"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(4898), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 72114))).lint(paths, flags));
    program
        .command("setup")
        .description("find Apptainer, or install it, and make this host ready to build")
        .addOption(json())
        .addHelpText("after", examples("setup"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(5718), __webpack_require__.e(3210)]).then(__webpack_require__.bind(__webpack_require__, 35061))).setup(flags));
    program
        .command("doctor")
        .description("tell what this host allows, each finding with its remedy")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("doctor", "doctor --json"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(3607), __webpack_require__.e(4868), __webpack_require__.e(8758), __webpack_require__.e(5131), __webpack_require__.e(5718), __webpack_require__.e(3210)]).then(__webpack_require__.bind(__webpack_require__, 35061))).doctor(flags));
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(54412);
;// CONCATENATED MODULE: ./lib/cli/errors.js


/** Tells the user of an error, once. @returns the exit code */
function reportError(error, json) {
    if (error instanceof lib_failure/* Failure */.H) {
        if (json)
            process.stdout.write(`${JSON.stringify({ error: { kind: error.kind, what: error.message, why: error.why, remedy: error.remedy, place: error.place } })}\n`);
        else
            process.stderr.write(`${failureText(error)}\n`);
        return lib_failure/* exitCodes */.h[error.kind];
    }
    if (error instanceof Error && error.name === "AbortError") {
        if (json)
            process.stdout.write(`${JSON.stringify({ error: { kind: "stopped", what: "stopped" } })}\n`);
        process.stderr.write("Stopped. Nothing was published; the next run cleans up.\n");
        return 130;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a defect of stx-container; please report it:\n${text}\n`);
    return lib_failure/* exitCodes */.h.failed;
}
/** What failed, why, and what to do. */
function failureText({ message, why, remedy, place }) {
    const at = place
        ? ` (${place.path}${place.line ? `:${place.line}` : ""}${place.column ? `:${place.column}` : ""})`
        : "";
    const lines = [`Failed: ${message}${at}`];
    if (why)
        lines.push(`Why:    ${why.replaceAll("\n", "\n        ")}`);
    if (remedy)
        lines.push(`To do:  ${remedy.replaceAll("\n", "\n        ")}`);
    return lines.map(report_escape/* stripControl */.kU).join("\n");
}

;// CONCATENATED MODULE: ./lib/cli/main.js





const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 cannot judge`;
/** The command line's whole definition. */
function makeProgram() {
    const program = new commander/* Command */.uB("stx-container")
        .description("Lock, rebuild and verify Apptainer images.")
        .version(version/* version */.r)
        .showSuggestionAfterError()
        .showHelpAfterError("(add --help for what there is)")
        .addHelpText("after", exitCodeHelp)
        .exitOverride();
    addCommands(program);
    return program;
}
/** Runs the command line and ends the process with its exit code. */
async function runCli(argv) {
    process.stdout.on("error", (error) => {
        // A reader that went away (| head) is no error.
        if (error.code === "EPIPE")
            process.exit(0);
        // What was printed is cut off: that must not look like success.
        const failure = new lib_failure/* Failure */.H("infrastructure", "could not write all of the result to stdout", {
            why: error.code === "ENOSPC" ? "the disk is full" : error.message,
            remedy: "free space and run the same command again; what was written is cut off",
        });
        process.exit(reportError(failure, false));
    });
    // A terminal that went away: its SIGHUP ends the work in order, which a failed write must not cut short.
    process.stderr.on("error", () => { });
    try {
        await makeProgram().parseAsync(argv, { from: "user" });
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            process.exitCode = error.exitCode === 0 ? 0 : lib_failure/* exitCodes */.h.usage;
        else
            process.exitCode = reportError(error, argv.includes("--json"));
    }
    await new Promise((done) => process.stdout.write("", done));
    process.exit();
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

/***/ 86437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Q3: () => (/* binding */ exportLock),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);

/** Every format that {@link exportLock} knows. */
const formats = [
    {
        name: "requirements",
        file: "requirements.txt",
        about: "Python packages for pip, with hashes where known",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 10809))).requirements,
    },
    {
        name: "pylock",
        file: "pylock.toml",
        about: "Python packages of which commit or hash is known, after PEP 751",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 1057).then(__webpack_require__.bind(__webpack_require__, 91057))).pylock,
    },
    {
        name: "conda-explicit",
        file: "conda-explicit.txt",
        about: "conda packages as an @EXPLICIT list",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 4807).then(__webpack_require__.bind(__webpack_require__, 14807))).condaExplicit,
    },
    {
        name: "renv",
        file: "renv.lock",
        about: "R packages for renv",
        ecosystems: ["r"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 4928).then(__webpack_require__.bind(__webpack_require__, 14928))).renv,
    },
    {
        name: "npm-list",
        file: "npm-list.json",
        about: "Node packages as npm ls --all --json shows them",
        ecosystems: ["npm"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 70373))).npmList,
    },
    {
        name: "dpkg-list",
        file: "dpkg-list.txt",
        about: "Debian packages as apt-get install takes them",
        ecosystems: ["dpkg"],
        load: async () => (await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 80224))).dpkgList,
    },
    {
        name: "cyclonedx",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.6 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 60048))).cyclonedx,
    },
    {
        name: "spdx",
        file: "bom.spdx.json",
        about: "everything, SPDX 2.3 JSON",
        load: async () => (await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 114))).spdx,
    },
    {
        name: "github-snapshot",
        file: "github-snapshot.json",
        about: "everything, for GitHub's dependency submission API",
        load: async () => (await __webpack_require__.e(/* import() */ 2331).then(__webpack_require__.bind(__webpack_require__, 92331))).githubSnapshot,
    },
    {
        name: "seed",
        file: "image.lock",
        about: "pip, dpkg and npm as scitex-container's combined text lock",
        ecosystems: ["python", "dpkg", "npm"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 66195))).formatScitexLock,
    },
    {
        name: "scitex-pip",
        file: "requirements-lock.txt",
        about: "Python packages as scitex-container's freeze file",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 66195))).formatScitexFile("requirements-lock.txt"),
    },
    {
        name: "scitex-dpkg",
        file: "dpkg-lock.txt",
        about: "Debian packages as scitex-container's freeze file",
        ecosystems: ["dpkg"],
        load: async () => (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 66195))).formatScitexFile("dpkg-lock.txt"),
    },
    {
        name: "scitex-npm",
        file: "node-lock.txt",
        about: "npm's global packages as scitex-container's freeze file",
        ecosystems: ["npm"],
        load: async () => (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 66195))).formatScitexFile("node-lock.txt"),
    },
];
/** The format of a name. @throws Failure "usage" naming those there are */
function formatNamed(name) {
    const found = formats.find((format) => format.name === name);
    if (found)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `there is no export format ${JSON.stringify(name)}`, {
        remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n"),
    });
}
/**
 * A lock in another format. What the format has no place for is said in a comment or a field of it.
 * @param format a name of {@link formats}.
 * @throws Failure "usage" for a format or a prefix that is not there.
 */
async function exportLock(lock, format, options = {}) {
    return (await formatNamed(format).load())(lock, options);
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ markdownCodeCell),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Characters that turn the direction of text around and so show another text than there is. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was no UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) shows as \x80…\xff, any other lone surrogate as U+FFFD.
 */
function stripControl(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(bidi, "")
        .replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`)
        .toWellFormed();
}
/** {@link stripControl} on one line: every run of white space is one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/g, " ").trim();
}
/**
 * Untrusted text as one line of GitHub markdown that shows exactly itself: no formatting, HTML, link, table cell
 * border, mention of a person or reference to an issue comes of it.
 */
function escapeMarkdown(text) {
    return (oneLine(text)
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&")
        // A bar ends a table's cell; renderers disagree on how many backslashes before it prevent that.
        .replace(/\|/g, "&#124;")
        // GitHub links @name, #1 and GH-1 after it has rendered the text: only another character in between helps.
        .replace(/@/g, "@\u200b")
        .replace(/\\#(?=\w)/g, "\\#\u200b")
        .replace(/\bGH(?=\\-\d)/gi, "$&\u200b"));
}
/**
 * Untrusted text as a code span, in which GitHub links nothing and mentions nobody; an empty text gives an
 * empty string. For a table cell use {@link markdownCodeCell}.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** {@link markdownCode} for a table's cell, which a bar would end even in a code span. */
function markdownCodeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}


/***/ }),

/***/ 40644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.1.0";


/***/ })

};
