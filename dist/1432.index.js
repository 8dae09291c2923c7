"use strict";
exports.id = 1432;
exports.ids = [1432,8862,6481];
exports.modules = {

/***/ 41899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportError),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39168);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45743);



/** Prints an error for the user. @returns the exit code */
function reportError(error, json) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) {
        if (json)
            process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalJson */ .t3)({ error: failureJson(error) })}\n`);
        else
            process.stderr.write(`${failureText(error)}\n`);
        return _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h[error.kind];
    }
    if (error instanceof Error && error.name === "AbortError") {
        if (json)
            process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalJson */ .t3)({ error: { kind: "stopped", what: "stopped" } })}\n`);
        process.stderr.write("Stopped. Nothing was published; the next run cleans up.\n");
        return 130;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a defect of stx-container; please report it:\n${text}\n`);
    return _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
}
function failureJson({ kind, code, message, why, remedy, place }) {
    const clean = (text) => text && (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd)(text);
    return { kind, code, what: clean(message), why: clean(why), remedy: clean(remedy), place };
}
/** A failure as text: what failed, why, and what to do. */
function failureText({ message, why, remedy, place }) {
    const at = place
        ? ` (${place.path}${place.line ? `:${place.line}` : ""}${place.column ? `:${place.column}` : ""})`
        : "";
    const lines = [`Failed: ${message}${at}`];
    if (why)
        lines.push(`Why:    ${why.replaceAll("\n", "\n        ")}`);
    if (remedy)
        lines.push(`To do:  ${remedy.replaceAll("\n", "\n        ")}`);
    return lines.map((line) => (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)(line))).join("\n");
}


/***/ }),

/***/ 61875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeProgram: () => (/* binding */ makeProgram),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var src_failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/version.js
var version = __webpack_require__(2307);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/index.js
var lock_export = __webpack_require__(69650);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/options.js

const store = () => new commander/* Option */.c$("--store <dir>", "the store").default("containers");
const json = () => new commander/* Option */.c$("--json", "print the result as JSON, and nothing else, to stdout");
/** The examples at the end of a command's help. */
const examples = (...lines) => `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/build-options.js


const collect = (value, all) => [...all, value];
/** Options of every command that builds. */
function addSettings(command) {
    return command
        .option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", collect, [])
        .option("--build-arg-file <file>", "file with one name=value per line; --build-arg takes precedence over it")
        .option("--sudo", "build as root through sudo")
        .option("--fakeroot", "build with Apptainer's --fakeroot")
        .option("--host-ca <mode>", "give the build the host's CA certificates: auto, on, off, or the path of a bundle", "auto")
        .option("--pass-env <name>", "pass this variable of the host to the build (repeatable)", collect, [])
        .option("--secret <name=source>", "a file that %post can read and nothing keeps, its path in $STX_SECRET_<NAME>; the source is a path or env:VARIABLE (repeatable)", collect, [])
        .option("--time-limit <minutes>", "longest time for one build", "360")
        .option("--tmp <dir>", "folder for scratch files (default: in the store)");
}
/** Options of the commands that make a new build. */
function addBuildOptions(command) {
    return addSettings(command)
        .addOption(store())
        .option("--name <name>", "name of the image (default: the recipe's file name)")
        .option("--context <dir>", "folder in which relative paths of %files and From: ./x.sif start (default: the recipe's folder)")
        .option("--canonical", "pack the image in its canonical form, so that a rebuild can be the same bytes")
        .option("--force", "build even if the store has a build of the same inputs")
        .option("--vault", "keep everything that the build downloads in the store's vault")
        .addOption(new commander/* Option */.c$("--record <what>", "what the vault keeps: bodies, or only digests")
        .choices(["bodies", "digests"])
        .implies({ vault: true }))
        .addOption(json());
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/docker-commands.js


function addServiceOptions(command) {
    return command
        .option("-e, --env <name>", "environment: only docker-compose.<name>.yml (or compose.<name>.yaml) is used then")
        .option("--project-dir <dir>", "folder of the compose file (default: here, or above in the same repository)")
        .option("--file <file>", "the compose file")
        .addOption(new commander/* Option */.c$("--engine <engine>", "default: the first that works").choices(["docker", "podman"]))
        .addOption(json());
}
/** Declares the commands for services beside the images. */
function addDockerCommands(program) {
    const load = () => __webpack_require__.e(/* import() */ 6289).then(__webpack_require__.bind(__webpack_require__, 76289));
    const docker = program
        .command("docker")
        .description("services of a compose file, by Docker or Podman")
        .addHelpText("after", examples("docker status", "docker restart --env prod"));
    addServiceOptions(docker.command("rebuild"))
        .description("build the images of all services, without the cache")
        .action(async (flags) => (await load()).dockerRebuild(flags));
    addServiceOptions(docker.command("restart"))
        .description("stop all services and start them again")
        .action(async (flags) => (await load()).dockerRestart(flags));
    addServiceOptions(docker.command("status"))
        .description("list the containers of all services")
        .action(async (flags) => (await load()).dockerStatus(flags));
    docker
        .command("mounts <host:container[:mode]...>")
        .description("print folders as volumes of a compose file, with absolute paths")
        .addOption(json())
        .addHelpText("after", examples("docker mounts ./src:/app/src ~/data:/data:rw"))
        .action(async (mounts, flags) => (await load()).dockerMounts(mounts, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/exec-commands.js


const exec_commands_collect = (value, all) => [...all, value];
function addExecOptions(command) {
    return command
        .addOption(store())
        .option("--require-verified", "refuse an image that is not verified")
        .option("--isolated", "hide the host: no home, folders, variables or processes but those given here")
        .option("--no-network", "no network but loopback")
        .option("-B, --bind <source[:destination[:ro]]>", "mount a folder or file (repeatable)", exec_commands_collect, [])
        .option("--mount <source=...,destination=...[,ro]>", "mount a path with any characters; comma-separated, quoted as in CSV (repeatable)", exec_commands_collect, [])
        .option("--env <name=value>", "set a variable, exactly (repeatable)", exec_commands_collect, [])
        .option("--home <source[:destination]>", 'folder to use as home, or "none"')
        .option("--pwd <dir>", "working directory in the container")
        .option("--overlay <image[:ro]>", "overlay image or folder (repeatable)", exec_commands_collect, [])
        .option("--writable-tmpfs", "let the container write, into memory")
        .option("--fakeroot", "appear as root in the container")
        .option("--hostname <name>", "host name in the container")
        .option("--nv", "NVIDIA GPUs")
        .option("--rocm", "AMD GPUs")
        .option("--device <name>", "device by its CDI name; Apptainer 1.5 and later (repeatable)", exec_commands_collect, [])
        .addOption(new commander/* Option */.c$("--dry-run", "print the command and the gate's answer, and run nothing"))
        .passThroughOptions();
}
/** Declares the commands that run an image. */
function addExecCommands(program) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(4565), __webpack_require__.e(2189)]).then(__webpack_require__.bind(__webpack_require__, 7380));
    addExecOptions(program.command("exec <image> <command...>"))
        .description("run a command in an image, with the gate in front; the exit code is the command's")
        .addHelpText("after", examples("exec hello python3 --version", "exec --isolated --bind data:/data:ro hello -- ls /data", "exec --require-verified --nv /opt/images/hello.sif nvidia-smi"))
        .action(async (image, command, flags) => (await load()).execImage("exec", image, command, flags));
    addExecOptions(program.command("run <image> [args...]"))
        .description("run an image's runscript, with the gate in front")
        .addHelpText("after", examples("run hello", "run --require-verified hello -- --help"))
        .action(async (image, args, flags) => (await load()).execImage("run", image, args, flags));
    addExecOptions(program.command("shell <image>"))
        .description("start a shell in an image, with the gate in front")
        .addHelpText("after", examples("shell hello", "shell --isolated --home none hello"))
        .action(async (image, flags) => (await load()).execImage("shell", image, [], flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/host-commands.js

const host_commands_collect = (value, all) => [...all, value];
/** Declares the commands about this host and what an analysis runs in. */
function addHostCommands(program) {
    program
        .command("setup")
        .description("find or install Apptainer, and prepare this host for builds")
        .addOption(json())
        .addHelpText("after", examples("setup"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(8664), __webpack_require__.e(4312)]).then(__webpack_require__.bind(__webpack_require__, 55111))).setup(flags));
    program
        .command("doctor")
        .description("check what this host allows, with a remedy for each problem")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("doctor", "doctor --json"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(8664), __webpack_require__.e(4312)]).then(__webpack_require__.bind(__webpack_require__, 55111))).doctor(flags));
    const host = program
        .command("host")
        .description("check and install TeX Live and ImageMagick, and show mounts for containers")
        .addHelpText("after", examples("host check"));
    host
        .command("check")
        .description("show which programs of TeX Live and ImageMagick this host has; exit code 1 if one is missing")
        .addOption(json())
        .addHelpText("after", examples("host check"))
        .action(async (flags) => (await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 76255))).check(flags));
    host
        .command("install")
        .description("show the commands that install what is missing, and run them with --yes")
        .option("--texlive", "TeX Live")
        .option("--imagemagick", "ImageMagick")
        .option("--all", "both")
        .option("--yes", "run them")
        .addOption(json())
        .addHelpText("after", examples("host install --all", "host install --imagemagick --yes"))
        .action(async (flags) => (await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 76255))).install(flags));
    host
        .command("show-mounts")
        .description("show the mounts that give containers this host's TeX Live, and other folders")
        .option("--texlive-prefix <dir>", "installation of TeX Live (default: /usr)", "")
        .option("--mounts <list>", "host:container[:ro|rw], separated by commas", "")
        .addOption(json())
        .addHelpText("after", examples("host show-mounts --mounts /data:/data"))
        .action(async (flags) => (await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 76255))).showMounts(flags));
    const snapshot = program
        .command("snapshot")
        .description("write down what an analysis runs in: image, lock, marker, host, GPUs, commits")
        .addHelpText("after", examples("snapshot take --output snapshot.json"));
    snapshot
        .command("take [image]", { isDefault: true })
        .description("take a snapshot; of a build, an image, or the active scitex-v*.sif of the store")
        .option("--repo <dir>", "a repository whose commit matters (repeatable)", host_commands_collect, [])
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .addOption(store())
        .addHelpText("after", examples("snapshot hello --repo . -o environment.json"))
        .action(async (image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 19686))).take(image, flags));
    snapshot
        .command("diff <before> <after>")
        .description("show in what two snapshots differ; exit code 3 if they do")
        .addOption(json())
        .addHelpText("after", examples("snapshot diff old.json new.json"))
        .action(async (before, after, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 19686))).diff(before, after, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/meta-commands.js


/** Declares the commands by which shells and assistants use this program. */
function addMetaCommands(program) {
    program
        .command("completion")
        .addArgument(new commander/* Argument */.ef("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
        .description("print a shell's completion script")
        .addHelpText("after", examples("completion bash > ~/.local/share/bash-completion/completions/stx-container"))
        .action(async (shell) => (await __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 46411))).completion(shell, program));
    program
        .command("mcp")
        .description("serve this program to assistants (Model Context Protocol, standard input and output); read-only")
        .option("--allow-changes", "also offer tools that build, publish, deploy, remove and install")
        .addHelpText("after", examples("mcp", "mcp --allow-changes"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(3768)]).then(__webpack_require__.bind(__webpack_require__, 43768))).serveMcp(flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/proof-commands.js


const proof_commands_collect = (value, all) => [...all, value];
/** Declares the commands for who reads a proof, cites it or passes it on. */
function addProofCommands(program) {
    program
        .command("explain <what>")
        .description("in plain words: what a marker, lock, image, build or archive proves and what it does not, or what a code means")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("explain hello", "explain study.zip", "explain hello-2026-1120-210800.lock", "explain no-marker"))
        .action(async (what, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(6582)]).then(__webpack_require__.bind(__webpack_require__, 94201))).explain(what, flags));
    program
        .command("bundle <build>")
        .description("write image, lock, recipes, marker and history into one zip file for an archive, as an RO-Crate")
        .addOption(store())
        .option("-o, --output <file>", "zip file to write (default: BUILD.zip)")
        .option("--no-image", "leave out the image")
        .option("--author <name>", 'author for its CITATION.cff, like "Doe, Jane" (repeatable)', proof_commands_collect, [])
        .addHelpText("after", examples("bundle hello", 'bundle hello -o study.zip --author "Doe, Jane"'))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 68206))).bundle(build, flags));
    program
        .command("cite <build>")
        .description("print a citation of the image with its digest, for a paper or a repository")
        .addOption(store())
        .addOption(new commander/* Option */.c$("--format <format>", "format").choices(["bibtex", "cff"]).default("bibtex"))
        .option("--author <name>", 'author, like "Doe, Jane" (repeatable)', proof_commands_collect, [])
        .option("--doi <doi>", "DOI of the archive")
        .option("--url <url>", "address of the archive")
        .addHelpText("after", examples("cite hello", 'cite study.zip --format cff --author "Doe, Jane" > CITATION.cff'))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 68206))).cite(build, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/queue-commands.js

/** Declares the commands of a store's queue. */
function addQueueCommands(program) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8664), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(7132), __webpack_require__.e(5289)]).then(__webpack_require__.bind(__webpack_require__, 37132));
    const queue = program
        .command("queue")
        .description("builds that are verified in the background; see build --verify-later")
        .addHelpText("after", examples("queue status", "queue wait", "queue cancel hello-2026-1120-210800"));
    queue
        .command("status")
        .description("list what is being verified, what waits, and the results")
        .addOption(store())
        .addOption(json())
        .action(async (flags) => (await load()).queueShow(flags));
    queue
        .command("wait [build]")
        .description("wait for the verdict of a build, or of all that wait; the exit code is that of verify")
        .addOption(store())
        .addOption(json())
        .action(async (build, flags) => (await load()).queueWait(build, flags));
    queue
        .command("log <build>")
        .description("print the log of a build's verification")
        .addOption(store())
        .option("-f, --follow", "go on until it ends")
        .action(async (build, flags) => (await load()).queueLog(build, flags));
    queue
        .command("cancel <build>")
        .description("take a build out of the queue, and end its rebuild")
        .addOption(store())
        .addOption(json())
        .action(async (build, flags) => (await load()).queueCancel(build, flags));
    queue
        .command("work", { hidden: true })
        .addOption(store())
        .action(async (flags) => (await load()).queueWork(flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/sandbox-commands.js

const sandbox_commands_collect = (value, all) => [...all, value];
/** Declares the commands of sandboxes: images that are unpacked, to be changed and tried. */
function addSandboxCommands(program) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(8664), __webpack_require__.e(9986), __webpack_require__.e(4731), __webpack_require__.e(4565), __webpack_require__.e(8242)]).then(__webpack_require__.bind(__webpack_require__, 37261));
    const sandbox = program
        .command("sandbox")
        .description("make, change and keep sandboxes: unpacked images that can be changed")
        .addHelpText("after", examples("sandbox create hello", "sandbox maintain current -- apt-get install -y jq"));
    sandbox
        .command("create <source>")
        .description("unpack a build or an image, or build and unpack a recipe (.def)")
        .option("-o, --output <dir>", "another place and name (default: sandbox-YYYYMMDD_HHMMSS in the store)")
        .option("--force", "replace the sandbox at --output")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox create hello", "sandbox create hello.def -o work/box"))
        .action(async (source, flags) => (await load()).create(source, flags));
    sandbox
        .command("maintain <sandbox> <command...>")
        .description("run a command as root in a sandbox; its exit code is the command's")
        .addOption(store())
        .passThroughOptions()
        .addHelpText("after", examples("sandbox maintain current -- apt-get install -y jq"))
        .action(async (box, command, flags) => (await load()).maintain(box, command, flags));
    sandbox
        .command("update <sandbox>")
        .description("install Python packages from repositories on this machine")
        .requiredOption("-r, --repo <dir>", "a repository (repeatable)", (value, all = []) => sandbox_commands_collect(value, all))
        .option("--deps", "install their dependencies, too")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox update current --repo ~/proj/mine"))
        .action(async (box, flags) => (await load()).update(box, flags));
    sandbox
        .command("to-sif <sandbox> <image>")
        .description("pack a sandbox into an image, with its lock and what was done to it")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox to-sif current mine.sif"))
        .action(async (box, image, flags) => (await load()).toSif(box, image, flags));
    sandbox
        .command("configure-ps1 <sandbox>")
        .description("set the prompt of shells in a sandbox")
        .option("--ps1 <text>", "the prompt", "\\W $ ")
        .addOption(store())
        .addHelpText("after", examples("sandbox configure-ps1 current --ps1 'box$ '"))
        .action(async (box, flags) => (await load()).configurePrompt(box, flags));
    sandbox
        .command("list")
        .description("list the sandboxes of the store")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox list"))
        .action(async (flags) => (await load()).list(flags));
    sandbox
        .command("switch <version>")
        .description("make a sandbox the active one")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox switch 20261120_210800"))
        .action(async (version, flags) => (await load()).switchTo(version, flags));
    sandbox
        .command("rollback")
        .description("make the sandbox active that was active before")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox rollback"))
        .action(async (flags) => (await load()).rollback(flags));
    sandbox
        .command("clean")
        .description("show which old sandboxes would be removed, and remove them with --yes")
        .option("-k, --keep <number>", "how many to keep besides the active one", "5")
        .option("--yes", "remove them")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox clean", "sandbox clean --keep 2 --yes"))
        .action(async (flags) => (await load()).clean(flags));
    sandbox
        .command("purge-sifs")
        .description("show which old and backup images would be removed, and remove them with --yes")
        .option("-k, --keep <number>", "how many scitex-v*.sif to keep besides the active one", "0")
        .option("--yes", "remove them")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("sandbox purge-sifs --keep 3"))
        .action(async (flags) => (await load()).purge(flags));
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/signing.js
var signing = __webpack_require__(29657);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/sign-commands.js



/** Declares the commands that make keys and sign. */
function addSignCommands(program) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(3455)]).then(__webpack_require__.bind(__webpack_require__, 43052));
    program
        .command("keygen <path>")
        .description("make an Ed25519 key to sign markers with: <path> and <path>.pub")
        .option("--principal <name>", "who signs with it, such as an address of mail (default: user@host)")
        .addOption((0,signing/* passphraseFile */.RD)())
        .addOption(json())
        .addHelpText("after", examples("keygen ~/.config/stx/lab.key --principal alice@lab.example"))
        .action(async (path, flags) => (await load()).keygen(path, flags));
    program
        .command("sign <build>")
        .description("check a build in the store, and add a signature to its marker")
        .addOption(store())
        .addOption(new commander/* Option */.c$("--key <file>", "Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)"))
        .addOption((0,signing/* passphraseFile */.RD)())
        .addOption(json())
        .addHelpText("after", examples("sign hello --key ~/.config/stx/lab.key", "sign hello --key ~/.ssh/id_ed25519.pub"))
        .action(async (build, flags) => (await load()).sign(build, flags));
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/slurm-options.js
var slurm_options = __webpack_require__(6522);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/slurm-commands.js



/** Adds to `verify` what rebuilds on a cluster. */
function addVerifyBySlurm(verify) {
    verify
        .option("--slurm", "rebuild in SLURM jobs, on nodes that share the store and this program")
        .option("--all", "with --slurm: every complete build of the store")
        .option("--missing", "with --slurm: only builds that the gate does not let pass")
        .option("--throttle <count>", "with --slurm: so many jobs at the same time")
        .option("--resume [run]", "wait for a run of jobs (default: the newest), and submit again what has no result")
        .option("--no-wait", "with --slurm: submit the jobs and return");
    return (0,slurm_options/* addJobOptions */.n)(verify);
}
/** Declares the commands that run on SLURM. */
function addSlurmCommands(program) {
    program
        .command("slurm-task <folder> <offset>", { hidden: true })
        .action(async (folder, offset) => (await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(8664), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(1650), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 11650))).slurmTask(folder, offset));
    const load = () => Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(8664), __webpack_require__.e(9986), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4565), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(1650), __webpack_require__.e(8829)]).then(__webpack_require__.bind(__webpack_require__, 48829));
    const slurm = program
        .command("slurm")
        .description("run images in SLURM allocations, with the gate in front")
        .enablePositionalOptions()
        .addHelpText("after", examples("slurm start hello --partition gpu --nv", "slurm attach hello", "slurm stop hello"));
    (0,slurm_options/* addJobOptions */.n)(addExecOptions(slurm.command("start <image> [command...]")))
        .passThroughOptions(false)
        .description("start a job that holds resources for an image, or runs a command in it")
        .option("--session <name>", "name of the session (default: that of the image)")
        .addOption(json())
        .addHelpText("after", examples("slurm start --cpus 4 --memory 16G hello", "slurm start --gres gpu:1 --nv hello -- python3 train.py"))
        .action(async (image, command, flags, self) => (await load()).slurmStart(image, command, flags, self));
    slurm
        .command("attach [session] [command...]")
        .description("start a shell, or run a command, in a session's allocation and image")
        .passThroughOptions()
        .addHelpText("after", examples("slurm attach hello", "slurm attach hello -- nvidia-smi"))
        .action(async (session, command) => (await load()).slurmAttach(session, command));
    slurm
        .command("stop [session]")
        .description("end a session")
        .addOption(json())
        .addHelpText("after", examples("slurm stop hello"))
        .action(async (session, flags) => (await load()).slurmStop(session, flags));
    slurm
        .command("status [session]")
        .description("list your sessions")
        .addOption(json())
        .addHelpText("after", examples("slurm status"))
        .action(async (session, flags) => (await load()).slurmStatus(session, flags));
    slurm
        .command("logs [session]")
        .description("print what a session's command printed")
        .option("-f, --follow", "go on until the session ends")
        .addHelpText("after", examples("slurm logs hello"))
        .action(async (session, flags) => (await load()).slurmLogs(session, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/transfer-commands.js

/** Declares the commands that move images from and to registries. */
function addTransferCommands(program) {
    program
        .command("pull <uri> [image]")
        .description("fetch an image from a registry or library (docker://, oras://, library://), with its lock")
        .option("--force", "replace an image that is there")
        .addOption(json())
        .addHelpText("after", examples("pull docker://debian:12", "pull oras://ghcr.io/me/hello:1.0 hello.sif"))
        .action(async (uri, image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(8664), __webpack_require__.e(9986), __webpack_require__.e(4565), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 21289))).pull(uri, image, flags));
    program
        .command("push <image> <uri>")
        .description("push a verified build or image to a registry, with its lock, recipes and marker attached")
        .option("--allow-unverified", "push an image that is not verified, too")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("push hello oras://ghcr.io/me/hello:1.0"))
        .action(async (image, uri, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(8664), __webpack_require__.e(9986), __webpack_require__.e(4565), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 21289))).push(image, uri, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/vault-commands.js

/** Declares the commands below `vault`. The code of a command is loaded when it is called. */
function addVaultCommands(vault) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(9819), __webpack_require__.e(8956), __webpack_require__.e(4693)]).then(__webpack_require__.bind(__webpack_require__, 43070));
    const indexHelp = "a name or build id of the store, an index, or an exported file or folder";
    vault
        .command("ls")
        .description("list the recorded builds")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("vault ls"))
        .action(async (flags) => (await load()).vaultList(flags));
    vault
        .command("show <index>")
        .description(`show what one build fetched (${indexHelp})`)
        .addOption(store())
        .option("--urls", "name every request")
        .addOption(json())
        .addHelpText("after", examples("vault show hello", "vault show hello.vault.tar --urls"))
        .action(async (index, flags) => (await load()).vaultShow(index, flags));
    vault
        .command("diff <a> <b>")
        .description("name every request that was answered otherwise; exit code 3 where there is one")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("vault diff hello-2026-1120-210800 hello"))
        .action(async (a, b, flags) => (await load()).vaultDiff(a, b, flags));
    vault
        .command("check [index]")
        .description("read every body and compare it with its digest; exit code 5 where one is missing or damaged")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("vault check", "vault check hello.vault.tar"))
        .action(async (index, flags) => (await load()).vaultCheck(index, flags));
    vault
        .command("gc")
        .description("remove the bodies that no recorded build needs")
        .addOption(store())
        .option("--builds", "first remove the indexes of builds that are not in the store any more")
        .option("--dry-run", "only say what would be removed")
        .addOption(json())
        .addHelpText("after", examples("vault gc --dry-run", "vault gc --builds"))
        .action(async (flags) => (await load()).vaultGc(flags));
    vault
        .command("export <index>")
        .description("write one build's vault, lock and recipes to one file, a folder or a registry")
        .requiredOption("-o, --output <where>", "a file; a folder, with a slash at the end (OCI layout); or oras://REGISTRY/NAME:TAG")
        .option("--image", "with the image")
        .option("--context <dir>", "folder with the files that the recipe copies (default: the store's folder)")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("vault export hello --image -o hello.vault.tar", "vault export hello -o oras://ghcr.io/me/hello:vault"))
        .action(async (index, flags) => (await load()).vaultExport(index, flags));
    vault
        .command("import <from>")
        .description("take an exported vault into the store: a file, a folder, or oras://REGISTRY/NAME:TAG")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("vault import hello.vault.tar", "vault import oras://ghcr.io/me/hello:vault"))
        .action(async (from, flags) => (await load()).vaultImport(from, flags));
    vault
        .command("run <index> <command...>")
        .description("run a command with the vault as its only network; its exit code is the command's")
        .addOption(store())
        .option("--sudo", "set up the network as root through sudo")
        .addHelpText("after", examples("vault run hello -- apptainer build again.sif hello.def"))
        .action(async (index, command, flags) => (await load()).vaultRun(index, command, flags));
    vault
        .command("serve <index>")
        .description("serve the vault as an HTTP proxy on this machine, for another shell")
        .addOption(store())
        .option("--port <number>", "port to listen on (default: a free one)", "0")
        .addOption(json())
        .addHelpText("after", examples("vault serve hello --port 3128"))
        .action(async (index, flags) => (await load()).vaultServe(index, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/version-commands.js

const version_commands_collect = (value, all = []) => [...all, value];
/** Declares the commands that change what users run. */
function addVersionCommands(program) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(4565), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 86605));
    program
        .command("switch <version>")
        .description("make a build the published one, or a scitex-v*.sif of the folder the active one")
        .addOption(store())
        .option("--sudo", "change the link of a scitex-v*.sif as root")
        .addOption(json())
        .addHelpText("after", examples("switch hello-2026-1120-210800", "switch 2.19.0 --store /opt/images"))
        .action(async (version, flags) => (await load()).switchTo(version, flags));
    program
        .command("deploy [build]")
        .description("copy a verified build to another store, check what was copied, and publish it there")
        .requiredOption("-t, --target <dir>", "store to deploy to (repeatable)", version_commands_collect)
        .addOption(store())
        .option("--flat", "deploy the active scitex-v*.sif of the folder, with its newest base image")
        .option("--sudo", "write as root where this user cannot write the target")
        .option("--dry-run", "show what would be copied")
        .addOption(json())
        .addHelpText("after", examples("deploy hello --target /opt/images --dry-run", "deploy hello -t /shared/a -t /shared/b"))
        .action(async (build, flags) => (await load()).deploy(build, flags));
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands.js

















const pemPath = () => new commander/* Option */.c$("--pem-path <file>", "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)");
/** Declares every command. The code of a command is loaded when it is called. */
function addCommands(program) {
    program
        .command("init")
        .description("make a store with a policy (config.yaml) for its gate")
        .option("--signer <file>", "public key (.pub) that must sign every marker")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("init", "init --signer ~/.ssh/id_ed25519.pub"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).init(flags));
    (0,signing/* addSignFlags */.IZ)(addBuildOptions(program.command("roundtrip <recipe>")))
        .description("build, lock, rebuild from the lock, compare, and write the verdict")
        .option("--level <level>", "level to reach: versions, content or bytes", "versions")
        .addHelpText("after", examples("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12"))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(8664), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(5728)]).then(__webpack_require__.bind(__webpack_require__, 5550))).roundtrip(recipe, flags));
    addBuildOptions(program.command("build <recipe>"))
        .description("build the image, write its lock and its locked recipe (steps 1 to 3)")
        .option("--from-vault [vault]", "build with a vault as the only network: that of the newest recorded build of the name, of a build, or an exported file")
        .option("--verify-later [where]", "verify in the background after this command has ended: here (queue), or in a SLURM job (slurm)")
        .addHelpText("after", examples("build hello.def", "build recipes/base.def --verify-later"))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(8664), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(5728)]).then(__webpack_require__.bind(__webpack_require__, 5550))).buildOnly(recipe, flags));
    addVerifyBySlurm((0,signing/* addSignFlags */.IZ)(addSettings(program.command("verify [builds...]"))))
        .description("rebuild from the locked recipe, compare, and write the verdict (steps 4 and 5)")
        .addOption(store())
        .option("--image <file>", "the image, if it is not in the store; without it, the digest recorded in the lock is trusted")
        .option("--lock <file>", "its lock")
        .option("--recipe <file>", "its locked recipe")
        .option("--context <dir>", "folder in which relative paths of %files and From: ./x.sif start (default: the locked recipe's folder)")
        .option("--level <level>", "level to reach: versions, content or bytes", "versions")
        .option("--from-vault [vault]", "rebuild with a vault as the only network: the store's, an exported file or an index; " +
        "an exported file alone brings its build, too")
        .addOption(json())
        .addHelpText("after", examples("verify hello", "verify --image hello.sif --lock hello.lock --recipe hello.locked.def", "verify --slurm --all --throttle 20 --partition compute"))
        .action(async (builds, flags) => flags.slurm || flags.resume
        ? (await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(8664), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(1650), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 11650))).verifyBySlurm(builds, flags)
        : (await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(8664), __webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9819), __webpack_require__.e(9357), __webpack_require__.e(4731), __webpack_require__.e(5843), __webpack_require__.e(4202), __webpack_require__.e(5550), __webpack_require__.e(5728)]).then(__webpack_require__.bind(__webpack_require__, 5550))).verifyOnly(builds, flags));
    (0,signing/* addTrustFlags */.pQ)(program.command("check [build]"))
        .description("the gate: check that a valid marker exists for exactly this build, or this image by its path")
        .addOption(store())
        .option("--all", "check every build of the store")
        .option("--marker <path>", "marker of the image at a path, beside its lock and locked recipe, or their folder")
        .option("--policy <file>", "configuration to judge by, in place of the store's")
        .option("--base <ref>", "branch to merge into: its configuration counts, and its history must be kept")
        .option("--require-verified", "refuse what cannot be checked whole, such as an image without its history")
        .option("--recipe <file>", "also check that the recipe and its inputs have not changed since")
        .option("--context <dir>", "folder of the recipe's inputs (default: the recipe's folder)")
        .addOption(json())
        .addHelpText("after", examples("check hello", "check hello --recipe hello.def", "check /opt/images/hello.sif --store containers"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(1504)]).then(__webpack_require__.bind(__webpack_require__, 41504))).check(name, flags));
    addProofCommands(program);
    program
        .command("list [name]")
        .description("list the builds in the store")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("list", "list hello --json"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(1504)]).then(__webpack_require__.bind(__webpack_require__, 41504))).list(name, flags));
    program
        .command("promote <build>")
        .description("publish a build that the gate lets pass; of a name its newest one")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("promote hello-2026-1120-210800", "promote hello"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).promote(build, flags));
    program
        .command("rollback [name]")
        .description("publish the build that was published before the one that is now; without a name, of scitex-v*.sif")
        .addOption(store())
        .option("--sudo", "change the link of a scitex-v*.sif as root")
        .addOption(json())
        .addHelpText("after", examples("rollback hello"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).rollback(name, flags));
    program
        .command("protect <build>")
        .description("keep a build from being pruned")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("protect hello-2026-1120-210800"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).protect(build, flags, true));
    program
        .command("unprotect <build>")
        .description("let a build be pruned again")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("unprotect hello-2026-1120-210800"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).protect(build, flags, false));
    program
        .command("prune [name]")
        .description("show which old builds would be removed, and remove them with --yes")
        .addOption(store())
        .option("--yes", "remove them")
        .option("--flat <keep>", "remove old scitex-v*.sif of the folder, and keep the active one and this many more")
        .option("--images-only", "remove their images alone; lock, recipes and marker stay")
        .addOption(json())
        .addHelpText("after", examples("prune", "prune hello --yes", "prune --images-only --yes"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).prune(name, flags));
    program
        .command("gc")
        .description("remove what killed and failed runs left in the store")
        .addOption(store())
        .option("--tmp <dir>", "look into your scratch folder below this one, too")
        .addOption(json())
        .addHelpText("after", examples("gc", "gc --tmp /scratch"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).gc(flags));
    program
        .command("history <name>")
        .description("list what happened to the builds of a name")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("history hello"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(5748), __webpack_require__.e(8799), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 32740))).history(name, flags));
    program
        .command("show <build>")
        .description("show one build: its verdict, its packages and what is not locked")
        .addOption(store())
        .option("--packages", "list every package")
        .addOption(json())
        .addHelpText("after", examples("show hello", "show hello-2026-1120-210800 --packages"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(2490), __webpack_require__.e(7640), __webpack_require__.e(8397), __webpack_require__.e(2345), __webpack_require__.e(5748), __webpack_require__.e(9358), __webpack_require__.e(8799), __webpack_require__.e(7100), __webpack_require__.e(9986), __webpack_require__.e(1871), __webpack_require__.e(1504)]).then(__webpack_require__.bind(__webpack_require__, 41504))).show(build, flags));
    program
        .command("diff <a> <b>")
        .description("show every package that differs between two locks, images or builds of the store (or lists of scitex-container); " +
        "exit code 3 if any does")
        .addOption(store())
        .addOption(json())
        .option("--markdown", "print the result as GitHub markdown, for a comment or a summary")
        .addOption(pemPath())
        .addHelpText("after", examples("diff old.lock new.lock", "diff hello-2026-1120-210800 hello", "diff hello.lock image.sif --markdown", "diff - hello.lock < old.lock"))
        .action(async (a, b, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(3336), __webpack_require__.e(7640), __webpack_require__.e(2345), __webpack_require__.e(9358), __webpack_require__.e(9986), __webpack_require__.e(7222)]).then(__webpack_require__.bind(__webpack_require__, 97222))).diff(a, b, flags));
    program
        .command("freeze <image>")
        .description("write the lock of any image: a SIF, a sandbox folder or an OCI layout; exit code 5 if a part of it cannot be read")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .option("--no-contents", "skip everything that reads the whole image (its sha256 and content digest, unowned programs, Go binaries, Java archives)")
        .addOption(pemPath())
        .addHelpText("after", examples("freeze image.sif", "freeze sandbox/ -o sandbox.lock"))
        .action(async (image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(7640), __webpack_require__.e(2345), __webpack_require__.e(9358), __webpack_require__.e(9986), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 40709))).freeze(image, flags));
    program
        .command("canonical <image>")
        .description("rewrite an image into the same bytes as every other build of the same content")
        .requiredOption("-o, --output <file>", "SIF to write")
        .option("--recipe <file>", "recipe, or its locked recipe, that the image is to name (default: what it names)")
        .option("--epoch <seconds>", "SOURCE_DATE_EPOCH of the build (default: the newest time in the image)")
        .option("--tmp <dir>", "folder for scratch files (default: the system's)")
        .addOption(json())
        .addHelpText("after", examples("canonical mine.sif --recipe hello.def --output canonical.sif"))
        .action(async (image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(2345), __webpack_require__.e(9358), __webpack_require__.e(9357), __webpack_require__.e(6414)]).then(__webpack_require__.bind(__webpack_require__, 67032))).canonical(image, flags));
    program
        .command("export <image-or-lock>")
        .description("write the packages of an image or a lock in another tool's format")
        .requiredOption("--format <format>", "one of the formats below")
        .option("--prefix <path>", "only this environment, for formats with one environment (default: all)")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .addOption(pemPath())
        .addHelpText("after", `\nFormats:\n${lock_export/* formats */.Fx.map(({ name, about }) => `  ${name.padEnd(17)}${about}`).join("\n")}`)
        .addHelpText("after", examples("export hello.lock --format requirements --prefix /opt/venv -o requirements.txt", "export image.sif --format cyclonedx -o bom.cdx.json"))
        .action(async (subject, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(106), __webpack_require__.e(7640), __webpack_require__.e(2345), __webpack_require__.e(9358), __webpack_require__.e(9986), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 40709))).exportPackages(subject, flags));
    program
        .command("parse <path...>")
        .description("parse recipes as Apptainer does")
        .option("--jsonl", "print one JSON object per file")
        .addHelpText("after", examples("parse hello.def", "parse recipes/ --jsonl"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9466)]).then(__webpack_require__.bind(__webpack_require__, 29466))).parse(paths, flags));
    program
        .command("lint <path...>")
        .description("find what makes a recipe irreproducible, and suggest fixes")
        .addOption(new commander/* Option */.c$("--format <format>").choices(["terminal", "json", "sarif", "github"]).default("terminal"))
        .addHelpText("after", examples("lint hello.def", "lint recipes/ --format sarif > lint.sarif"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(9466)]).then(__webpack_require__.bind(__webpack_require__, 29466))).lint(paths, flags));
    addExecCommands(program);
    addVersionCommands(program);
    addSignCommands(program);
    addSandboxCommands(program);
    addHostCommands(program);
    addTransferCommands(program);
    addMetaCommands(program);
    addQueueCommands(program);
    addDockerCommands(program);
    addSlurmCommands(program);
    addVaultCommands(program
        .command("vault")
        .description("look at, use and move what recorded builds fetched")
        .addHelpText("after", examples("vault ls", "vault show hello", "vault export hello -o hello.vault.tar")));
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/errors.js
var errors = __webpack_require__(41899);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/main.js






const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 inconclusive`;
/**
 * How help and version are printed: not by `process.stdout`, which takes a tenth of the start-up to set up, unless it is
 * needed for a terminal's width or for a pipe that is full.
 */
const plainOutput = {
    writeOut(text) {
        try {
            (0,external_node_fs_.writeSync)(1, text);
        }
        catch (error) {
            if (error.code === "EPIPE")
                return;
            guardStreams();
            process.stdout.write(text);
        }
    },
    getOutHelpWidth: () => ((0,external_node_fs_.fstatSync)(1).isCharacterDevice() ? (process.stdout.columns ?? 80) : 80),
    getOutHasColors: () => false,
};
/** The complete definition of the command line. */
function makeProgram() {
    const program = new commander/* Command */.uB("stx-container")
        .description("Lock, rebuild and verify Apptainer images.")
        .version(version/* version */.r)
        .showSuggestionAfterError()
        .showHelpAfterError("(see --help)")
        .addHelpText("after", exitCodeHelp)
        // What comes after the image of exec, run and shell belongs to the command in it.
        .enablePositionalOptions()
        .configureOutput(plainOutput)
        .exitOverride();
    addCommands(program);
    return program;
}
/** Runs the command line and ends the process with its exit code. */
async function runCli(argv) {
    const program = makeProgram().hook("preAction", guardStreams);
    try {
        await program.parseAsync(argv, { from: "user" });
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            process.exitCode = error.exitCode === 0 ? 0 : src_failure/* exitCodes */.h.usage;
        else
            process.exitCode = (0,errors/* reportError */.N)(error, argv.includes("--json"));
        // After help or version nothing is open, and nothing is left to write.
        if (error instanceof commander/* CommanderError */.b7 && error.exitCode === 0)
            return;
    }
    await new Promise((done) => process.stdout.write("", done));
    process.exit();
}
/** Says what happens when stdout or stderr cannot be written. */
function guardStreams() {
    process.stdout.on("error", (error) => {
        // The reader closed the pipe (| head), which is normal.
        if (error.code === "EPIPE")
            process.exit(0);
        // The output is incomplete, which must not look like success.
        const failure = new src_failure/* Failure */.H("infrastructure", "could not write the complete result to stdout", {
            code: "output-incomplete",
            why: error.code === "ENOSPC" ? "the disk is full" : error.message,
            remedy: "free space and run the command again; the output so far is incomplete",
        });
        process.exit((0,errors/* reportError */.N)(failure, false));
    });
    // The terminal was closed. Its SIGHUP stops the work in an orderly way, which a failed write must not interrupt.
    process.stderr.on("error", () => { });
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

/***/ 29657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   IZ: () => (/* binding */ addSignFlags),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   OW: () => (/* binding */ passphraseOf),
/* harmony export */   RD: () => (/* binding */ passphraseFile),
/* harmony export */   pQ: () => (/* binding */ addTrustFlags)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91031);




const passphraseFile = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--passphrase-file <file>", "passphrase of the signing key (default: STX_SIGNING_PASSPHRASE)");
/** Declares the flags of what writes a marker. */
const addSignFlags = (command) => command
    .option("--sign <key>", "sign the marker with this Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)")
    .option("--no-sign", "do not sign, though STX_SIGNING_KEY is set")
    .addOption(passphraseFile());
/** Declares the flags of what checks a marker. */
const addTrustFlags = (command) => command
    .option("--signers <file>", "one of these must have signed: a list in the form of OpenSSH's allowed signers")
    .option("--trusted-root <file>", "keys of the Sigstore that certified the signers (default: the public one's)");
const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    await assertCanSign(signer);
    return signer;
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)((0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8397).then(__webpack_require__.bind(__webpack_require__, 18397)),
        __webpack_require__.e(/* import() */ 5245).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


/***/ }),

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ addJobOptions),
/* harmony export */   z: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const collect = (value, all) => [...all, value];
/** The options of commands that submit jobs to SLURM. Without them, sbatch's own defaults and SBATCH_* variables count. */
function addJobOptions(command) {
    return command
        .option("--partition <name>", "SLURM: partition of the job")
        .option("--account <name>", "SLURM: account that the job is charged to")
        .option("--qos <name>", "SLURM: quality of service")
        .option("--job-time <time>", "SLURM: longest time of a job, as minutes, H:MM:SS or D-HH:MM:SS")
        .option("--cpus <count>", "SLURM: CPUs of a job")
        .option("--memory <size>", "SLURM: memory of a job, such as 8G")
        .option("--gres <list>", "SLURM: generic resources, such as gpu:1")
        .option("--constraint <list>", "SLURM: features that the node must have")
        .option("--sbatch <option>", "another option for sbatch: --sbatch=--nodelist=n1 (repeatable)", collect, []);
}
/** A whole number from 1 on. @throws Failure("usage") for anything else */
function parseCount(option, text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid value of ${option}: ${JSON.stringify(text)}`, {
        code: "wrong-use",
        why: "it is not a whole number from 1 on",
        remedy: `correct ${option}`,
    });
}


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

/***/ 69650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Q3: () => (/* binding */ exportLock),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Every format that {@link exportLock} knows. */
const formats = [
    {
        name: "requirements",
        file: "requirements.txt",
        about: "Python packages for pip, with hashes where known",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5052)]).then(__webpack_require__.bind(__webpack_require__, 55052))).requirements,
    },
    {
        name: "pylock",
        file: "pylock.toml",
        about: "Python packages of which commit or hash is known, after PEP 751",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4852)]).then(__webpack_require__.bind(__webpack_require__, 94852))).pylock,
    },
    {
        name: "conda-explicit",
        file: "conda-explicit.txt",
        about: "conda packages as an @EXPLICIT list",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3906)]).then(__webpack_require__.bind(__webpack_require__, 33906))).condaExplicit,
    },
    {
        name: "conda-environment",
        file: "environment.yml",
        about: "conda packages with version and build, and pip's, as conda env create takes them",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7325), __webpack_require__.e(4645)]).then(__webpack_require__.bind(__webpack_require__, 24645))).condaEnvironment,
    },
    {
        name: "renv",
        file: "renv.lock",
        about: "R packages for renv",
        ecosystems: ["r"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 30505))).renv,
    },
    {
        name: "npm-list",
        file: "npm-list.json",
        about: "Node packages as npm ls --all --json shows them",
        ecosystems: ["npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 668))).npmList,
    },
    {
        name: "dpkg-list",
        file: "dpkg-list.txt",
        about: "Debian packages as apt-get install takes them",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3187)]).then(__webpack_require__.bind(__webpack_require__, 53187))).dpkgList,
    },
    {
        name: "cyclonedx",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.6 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(7325), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx,
    },
    {
        name: "cyclonedx-1.7",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.7 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(7325), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx17,
    },
    {
        name: "spdx",
        file: "bom.spdx.json",
        about: "everything, SPDX 2.3 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 13963))).spdx,
    },
    {
        name: "github-snapshot",
        file: "github-snapshot.json",
        about: "everything, for GitHub's dependency submission API",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(9332)]).then(__webpack_require__.bind(__webpack_require__, 49332))).githubSnapshot,
    },
    {
        name: "table-markdown",
        file: "packages.md",
        about: "everything, a table for a paper's supplement, as markdown",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 85782))).markdownTable,
    },
    {
        name: "table-csv",
        file: "packages.csv",
        about: "everything, the same table as CSV",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 85782))).csvTable,
    },
    {
        name: "table-latex",
        file: "packages.tex",
        about: "everything, the same table for LaTeX (longtable, booktabs)",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 85782))).latexTable,
    },
    {
        name: "seed",
        file: "image.lock",
        about: "pip, dpkg and npm as scitex-container's combined text lock",
        ecosystems: ["python", "dpkg", "npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexLock,
    },
    {
        name: "scitex-pip",
        file: "requirements-lock.txt",
        about: "Python packages as scitex-container's freeze file",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("requirements-lock.txt"),
    },
    {
        name: "scitex-dpkg",
        file: "dpkg-lock.txt",
        about: "Debian packages as scitex-container's freeze file",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("dpkg-lock.txt"),
    },
    {
        name: "scitex-npm",
        file: "node-lock.txt",
        about: "npm's global packages as scitex-container's freeze file",
        ecosystems: ["npm"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("node-lock.txt"),
    },
];
/** The format of a name. @throws Failure "usage" naming those there are */
function formatNamed(name) {
    const found = formats.find((format) => format.name === name);
    if (found)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `unknown export format ${JSON.stringify(name)}`, {
        code: "export-format-unknown",
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


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


/***/ })

};
;