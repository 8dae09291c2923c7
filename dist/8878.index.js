export const id = 8878;
export const ids = [8878];
export const modules = {

/***/ 58878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// UNUSED EXPORTS: makeProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/lock/export/index.js
var lock_export = __webpack_require__(51474);
;// CONCATENATED MODULE: ./lib/cli/options.js

const store = () => new commander/* Option */.c$("--store <dir>", "the store").default("containers");
const json = () => new commander/* Option */.c$("--json", "print the result as JSON, and nothing else, to stdout");
/** The examples at the end of a command's help. */
const examples = (...lines) => `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;

;// CONCATENATED MODULE: ./lib/cli/vault-commands.js

/** Declares the commands below `vault`. The code of a command is loaded when it is called. */
function addVaultCommands(vault) {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5687), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(8287), __webpack_require__.e(8431), __webpack_require__.e(2591)]).then(__webpack_require__.bind(__webpack_require__, 46148));
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

;// CONCATENATED MODULE: ./lib/cli/commands.js




const collect = (value, all) => [...all, value];
const pemPath = () => new commander/* Option */.c$("--pem-path <file>", "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)");
function addSettings(command) {
    return command
        .option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", collect, [])
        .option("--build-arg-file <file>", "file with one name=value per line; --build-arg takes precedence over it")
        .option("--sudo", "build as root through sudo")
        .option("--fakeroot", "build with Apptainer's --fakeroot")
        .option("--host-ca <mode>", "give the build the host's CA certificates: auto, on, off, or the path of a bundle", "auto")
        .option("--pass-env <name>", "pass this variable of the host to the build (repeatable)", collect, [])
        .option("--time-limit <minutes>", "longest time for one build", "360")
        .option("--tmp <dir>", "folder for scratch files (default: in the store)");
}
function addBuildOptions(command) {
    return addSettings(command)
        .addOption(store())
        .option("--name <name>", "name of the image (default: the recipe's file name)")
        .option("--context <dir>", "folder in which relative paths of %files and From: ./x.sif start (default: the recipe's folder)")
        .option("--force", "build even if the store has a build of the same inputs")
        .option("--vault", "keep everything that the build downloads in the store's vault")
        .addOption(new commander/* Option */.c$("--record <what>", "what the vault keeps: bodies, or only digests")
        .choices(["bodies", "digests"])
        .implies({ vault: true }))
        .addOption(json());
}
/** Declares every command. The code of a command is loaded when it is called. */
function addCommands(program) {
    addBuildOptions(program.command("roundtrip <recipe>"))
        .description("build, lock, rebuild from the lock, compare, and write the verdict")
        .option("--level <level>", "level to reach: versions or content", "versions")
        .addHelpText("after", examples("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12"))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(5687), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(9673), __webpack_require__.e(3165), __webpack_require__.e(9775), __webpack_require__.e(2721), __webpack_require__.e(8127), __webpack_require__.e(8287), __webpack_require__.e(918), __webpack_require__.e(7708), __webpack_require__.e(6145), __webpack_require__.e(6927), __webpack_require__.e(6810), __webpack_require__.e(7121)]).then(__webpack_require__.bind(__webpack_require__, 99118))).roundtrip(recipe, flags));
    addBuildOptions(program.command("build <recipe>"))
        .description("build the image, write its lock and its locked recipe (steps 1 to 3)")
        .option("--from-vault [vault]", "build with a vault as the only network: that of the newest recorded build of the name, of a build, or an exported file")
        .addHelpText("after", examples("build hello.def", "build recipes/base.def --context ."))
        .action(async (recipe, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(5687), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(9673), __webpack_require__.e(3165), __webpack_require__.e(9775), __webpack_require__.e(2721), __webpack_require__.e(8127), __webpack_require__.e(8287), __webpack_require__.e(918), __webpack_require__.e(7708), __webpack_require__.e(6145), __webpack_require__.e(6927), __webpack_require__.e(6810), __webpack_require__.e(7121)]).then(__webpack_require__.bind(__webpack_require__, 99118))).buildOnly(recipe, flags));
    addSettings(program.command("verify [build]"))
        .description("rebuild from the locked recipe, compare, and write the verdict (steps 4 and 5)")
        .addOption(store())
        .option("--image <file>", "the image, if it is not in the store; without it, the digest recorded in the lock is trusted")
        .option("--lock <file>", "its lock")
        .option("--recipe <file>", "its locked recipe")
        .option("--context <dir>", "folder in which relative paths of %files and From: ./x.sif start (default: the locked recipe's folder)")
        .option("--level <level>", "level to reach: versions or content", "versions")
        .option("--from-vault [vault]", "rebuild with a vault as the only network: the store's, an exported file or an index; " +
        "an exported file alone brings its build, too")
        .addOption(json())
        .addHelpText("after", examples("verify hello", "verify --image hello.sif --lock hello.lock --recipe hello.locked.def"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(5687), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(9673), __webpack_require__.e(3165), __webpack_require__.e(9775), __webpack_require__.e(2721), __webpack_require__.e(8127), __webpack_require__.e(8287), __webpack_require__.e(918), __webpack_require__.e(7708), __webpack_require__.e(6145), __webpack_require__.e(6927), __webpack_require__.e(6810), __webpack_require__.e(7121)]).then(__webpack_require__.bind(__webpack_require__, 99118))).verifyOnly(build, flags));
    program
        .command("check <name>")
        .description("the gate: check that a valid marker exists for exactly these files")
        .addOption(store())
        .option("--recipe <file>", "also check that the recipe and its inputs have not changed since")
        .option("--context <dir>", "folder of the recipe's inputs (default: the recipe's folder)")
        .addOption(json())
        .addHelpText("after", examples("check hello", "check hello --recipe hello.def"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(6145), __webpack_require__.e(3314)]).then(__webpack_require__.bind(__webpack_require__, 7484))).check(name, flags));
    program
        .command("list [name]")
        .description("list the builds in the store")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("list", "list hello --json"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(6145), __webpack_require__.e(3314)]).then(__webpack_require__.bind(__webpack_require__, 7484))).list(name, flags));
    program
        .command("promote <build>")
        .description("publish a build that the gate lets pass; of a name its newest one")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("promote hello-2026-1120-210800", "promote hello"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).promote(build, flags));
    program
        .command("rollback <name>")
        .description("publish the build that was published before the one that is now")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("rollback hello"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).rollback(name, flags));
    program
        .command("protect <build>")
        .description("keep a build from being pruned")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("protect hello-2026-1120-210800"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).protect(build, flags, true));
    program
        .command("unprotect <build>")
        .description("let a build be pruned again")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("unprotect hello-2026-1120-210800"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).protect(build, flags, false));
    program
        .command("prune [name]")
        .description("show which old builds would be removed, and remove them with --yes")
        .addOption(store())
        .option("--yes", "remove them")
        .option("--images-only", "remove their images alone; lock, recipes and marker stay")
        .addOption(json())
        .addHelpText("after", examples("prune", "prune hello --yes", "prune --images-only --yes"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).prune(name, flags));
    program
        .command("gc")
        .description("remove what killed and failed runs left in the store")
        .addOption(store())
        .option("--tmp <dir>", "look into your scratch folder below this one, too")
        .addOption(json())
        .addHelpText("after", examples("gc", "gc --tmp /scratch"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).gc(flags));
    program
        .command("history <name>")
        .description("list what happened to the builds of a name")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("history hello"))
        .action(async (name, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 24379))).history(name, flags));
    program
        .command("show <build>")
        .description("show one build: its verdict, its packages and what is not locked")
        .addOption(store())
        .option("--packages", "list every package")
        .addOption(json())
        .addHelpText("after", examples("show hello", "show hello-2026-1120-210800 --packages"))
        .action(async (build, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(2700), __webpack_require__.e(918), __webpack_require__.e(6145), __webpack_require__.e(3314)]).then(__webpack_require__.bind(__webpack_require__, 7484))).show(build, flags));
    program
        .command("diff <a> <b>")
        .description("show every package that differs between two locks, images or builds of the store (or lists of scitex-container); " +
        "exit code 3 if any does")
        .addOption(store())
        .addOption(json())
        .option("--markdown", "print the result as GitHub markdown, for a comment or a summary")
        .addOption(pemPath())
        .addHelpText("after", examples("diff old.lock new.lock", "diff hello-2026-1120-210800 hello", "diff hello.lock image.sif --markdown", "diff - hello.lock < old.lock"))
        .action(async (a, b, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(8232), __webpack_require__.e(3165), __webpack_require__.e(8127), __webpack_require__.e(210), __webpack_require__.e(9046)]).then(__webpack_require__.bind(__webpack_require__, 79046))).diff(a, b, flags));
    program
        .command("freeze <image>")
        .description("write the lock of any image: a SIF, a sandbox folder or an OCI layout; exit code 5 if a part of it cannot be read")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .option("--no-contents", "skip everything that reads the whole image (its sha256 and content digest, unowned programs, Go binaries, Java archives)")
        .addOption(pemPath())
        .addHelpText("after", examples("freeze image.sif", "freeze sandbox/ -o sandbox.lock"))
        .action(async (image, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(3165), __webpack_require__.e(8127), __webpack_require__.e(6145), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 25754))).freeze(image, flags));
    program
        .command("export <image-or-lock>")
        .description("write the packages of an image or a lock in another tool's format")
        .requiredOption("--format <format>", "one of the formats below")
        .option("--prefix <path>", "only this environment, for formats with one environment (default: all)")
        .option("-o, --output <file>", "write to a file (default: stdout)")
        .addOption(pemPath())
        .addHelpText("after", `\nFormats:\n${lock_export/* formats */.Fx.map(({ name, about }) => `  ${name.padEnd(17)}${about}`).join("\n")}`)
        .addHelpText("after", examples("export hello.lock --format requirements --prefix /opt/venv -o requirements.txt", "export image.sif --format cyclonedx -o bom.cdx.json"))
        .action(async (subject, flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4109), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(9626), __webpack_require__.e(7241), __webpack_require__.e(3165), __webpack_require__.e(8127), __webpack_require__.e(6145), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 25754))).exportPackages(subject, flags));
    program
        .command("parse <path...>")
        .description("parse recipes as Apptainer does")
        .option("--jsonl", "print one JSON object per file")
        .addHelpText("after", examples("parse hello.def", "parse recipes/ --jsonl"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(4457), __webpack_require__.e(9673), __webpack_require__.e(9775), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 79874))).parse(paths, flags));
    program
        .command("lint <path...>")
        .description("find what makes a recipe irreproducible, and suggest fixes")
        .addOption(new commander/* Option */.c$("--format <format>").choices(["terminal", "json", "sarif", "github"]).default("terminal"))
        .addHelpText("after", examples("lint hello.def", "lint recipes/ --format sarif > lint.sarif"))
        .action(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(4457), __webpack_require__.e(9673), __webpack_require__.e(9775), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 79874))).lint(paths, flags));
    addVaultCommands(program
        .command("vault")
        .description("look at, use and move what recorded builds fetched")
        .addHelpText("after", examples("vault ls", "vault show hello", "vault export hello -o hello.vault.tar")));
    program
        .command("setup")
        .description("find or install Apptainer, and prepare this host for builds")
        .addOption(json())
        .addHelpText("after", examples("setup"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(2721), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49566))).setup(flags));
    program
        .command("doctor")
        .description("check what this host allows, with a remedy for each problem")
        .addOption(store())
        .addOption(json())
        .addHelpText("after", examples("doctor", "doctor --json"))
        .action(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5809), __webpack_require__.e(4457), __webpack_require__.e(3194), __webpack_require__.e(1644), __webpack_require__.e(2721), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49566))).doctor(flags));
}

// EXTERNAL MODULE: ./lib/process/redact.js
var redact = __webpack_require__(46944);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/cli/errors.js



/** Prints an error for the user. @returns the exit code */
function reportError(error, json) {
    if (error instanceof lib_failure/* Failure */.H) {
        if (json)
            process.stdout.write(`${JSON.stringify({ error: failureJson(error) })}\n`);
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
function failureJson({ kind, code, message, why, remedy, place }) {
    const clean = (text) => text && (0,redact/* redactText */.Rd)(text);
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
    return lines.map((line) => (0,redact/* redactText */.Rd)((0,report_escape/* stripControl */.kU)(line))).join("\n");
}

;// CONCATENATED MODULE: ./lib/cli/main.js





const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 inconclusive`;
/** The complete definition of the command line. */
function makeProgram() {
    const program = new commander/* Command */.uB("stx-container")
        .description("Lock, rebuild and verify Apptainer images.")
        .version(version/* version */.r)
        .showSuggestionAfterError()
        .showHelpAfterError("(see --help)")
        .addHelpText("after", exitCodeHelp)
        .exitOverride();
    addCommands(program);
    return program;
}
/** Runs the command line and ends the process with its exit code. */
async function runCli(argv) {
    process.stdout.on("error", (error) => {
        // The reader closed the pipe (| head), which is normal.
        if (error.code === "EPIPE")
            process.exit(0);
        // The output is incomplete, which must not look like success.
        const failure = new lib_failure/* Failure */.H("infrastructure", "could not write the complete result to stdout", {
            code: "output-incomplete",
            why: error.code === "ENOSPC" ? "the disk is full" : error.message,
            remedy: "free space and run the command again; the output so far is incomplete",
        });
        process.exit(reportError(failure, false));
    });
    // The terminal was closed. Its SIGHUP stops the work in an orderly way, which a failed write must not interrupt.
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

/***/ 71957:
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
 * Everything else that is thrown is a defect of this program.
 */
class Failure extends Error {
    kind;
    /** Stable and machine-readable; docs/failures.md lists them. */
    code;
    why;
    remedy;
    place;
    constructor(kind, what, more) {
        super(what, { cause: more.cause });
        this.name = "Failure";
        this.kind = kind;
        this.code = more.code;
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
        const { kind, code, why, remedy, cause } = this;
        return new Failure(kind, words(this.message) ?? "", {
            code,
            why: words(why),
            remedy: words(remedy),
            place,
            cause,
        });
    }
}


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Q3: () => (/* binding */ exportLock),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

/** Every format that {@link exportLock} knows. */
const formats = [
    {
        name: "requirements",
        file: "requirements.txt",
        about: "Python packages for pip, with hashes where known",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(4108)]).then(__webpack_require__.bind(__webpack_require__, 84108))).requirements,
    },
    {
        name: "pylock",
        file: "pylock.toml",
        about: "Python packages of which commit or hash is known, after PEP 751",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(1492)]).then(__webpack_require__.bind(__webpack_require__, 11492))).pylock,
    },
    {
        name: "conda-explicit",
        file: "conda-explicit.txt",
        about: "conda packages as an @EXPLICIT list",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(5234)]).then(__webpack_require__.bind(__webpack_require__, 5234))).condaExplicit,
    },
    {
        name: "renv",
        file: "renv.lock",
        about: "R packages for renv",
        ecosystems: ["r"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(6745)]).then(__webpack_require__.bind(__webpack_require__, 16745))).renv,
    },
    {
        name: "npm-list",
        file: "npm-list.json",
        about: "Node packages as npm ls --all --json shows them",
        ecosystems: ["npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(4604)]).then(__webpack_require__.bind(__webpack_require__, 44604))).npmList,
    },
    {
        name: "dpkg-list",
        file: "dpkg-list.txt",
        about: "Debian packages as apt-get install takes them",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(8819)]).then(__webpack_require__.bind(__webpack_require__, 58819))).dpkgList,
    },
    {
        name: "cyclonedx",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.6 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(4109), __webpack_require__.e(6627)]).then(__webpack_require__.bind(__webpack_require__, 36627))).cyclonedx,
    },
    {
        name: "spdx",
        file: "bom.spdx.json",
        about: "everything, SPDX 2.3 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(3851)]).then(__webpack_require__.bind(__webpack_require__, 83851))).spdx,
    },
    {
        name: "github-snapshot",
        file: "github-snapshot.json",
        about: "everything, for GitHub's dependency submission API",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(7124)]).then(__webpack_require__.bind(__webpack_require__, 7124))).githubSnapshot,
    },
    {
        name: "seed",
        file: "image.lock",
        about: "pip, dpkg and npm as scitex-container's combined text lock",
        ecosystems: ["python", "dpkg", "npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(210), __webpack_require__.e(8070)]).then(__webpack_require__.bind(__webpack_require__, 10210))).formatScitexLock,
    },
    {
        name: "scitex-pip",
        file: "requirements-lock.txt",
        about: "Python packages as scitex-container's freeze file",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(210), __webpack_require__.e(8070)]).then(__webpack_require__.bind(__webpack_require__, 10210))).formatScitexFile("requirements-lock.txt"),
    },
    {
        name: "scitex-dpkg",
        file: "dpkg-lock.txt",
        about: "Debian packages as scitex-container's freeze file",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(210), __webpack_require__.e(8070)]).then(__webpack_require__.bind(__webpack_require__, 10210))).formatScitexFile("dpkg-lock.txt"),
    },
    {
        name: "scitex-npm",
        file: "node-lock.txt",
        about: "npm's global packages as scitex-container's freeze file",
        ecosystems: ["npm"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4109), __webpack_require__.e(210), __webpack_require__.e(8070)]).then(__webpack_require__.bind(__webpack_require__, 10210))).formatScitexFile("node-lock.txt"),
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

/***/ 46944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   ZW: () => (/* binding */ RedactedStream)
/* harmony export */ });
/* unused harmony export redactor */
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);

const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi;
/** An address without user name, password and the values of query parameters that give access. */
function redactAddress(url) {
    return (url
        // A password may hold a @ or / that was not escaped; a port is not a password.
        .replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf}@`)
        .replace(/^([^:]+:\/\/)[^/?#:@]+:(?!\d+(?:[/?#]|$))[^@]*@/, `$1${_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf}@`)
        .replace(/([?&;])([^=&;#\s]+)=([^&;#\s]*)/g, (pair, before, name, value) => value !== "" && _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretField */ .T2.test(name) ? `${before}${name}=${_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf}` : pair));
}
/** A text without credentials in its addresses, and without tokens that are known by their form. */
function redactText(text) {
    let clean = text.includes("://") ? text.replace(address, redactAddress) : text;
    for (const form of _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .py)
        clean = clean.replace(form, _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf);
    return clean;
}
/** Shorter values, and shorter lines of a longer one, are found everywhere and mean nothing. */
const shortest = 6;
/** Every form in which a secret may come out of a program: as it is, line by line, in an address, in base64. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const lines = bytes
        .toString("latin1")
        .split(/[\r\n]+/)
        .filter((line) => line.trim().length >= shortest);
    return lines.flatMap((line) => {
        const raw = Buffer.from(line, "latin1");
        return [line, encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
    });
}
/**
 * base64 of bytes that begin at any place of a longer text, as in `user:password`: of each of the three ways in which
 * they can fall into groups of three, the characters that depend on nothing before or after them.
 */
function base64Forms(bytes) {
    const forms = [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const from = before === 0 ? 0 : before + 1;
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        const form = text.slice(from, whole);
        return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
    });
    return forms.filter((form) => form.length >= 8);
}
/**
 * Makes what takes secrets out of lines: those that are known by their form, as {@link redactText}, and these.
 * @param secrets bytes, in lines as they are in latin1
 */
function redactor(secrets) {
    // Longer ones first: one may be a part of another.
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return (line) => {
        let clean = line;
        for (const form of forms)
            if (clean.includes(form))
                clean = clean.replaceAll(form, placeholder);
        return redactText(clean);
    };
}
/** Longest line that is looked at as a whole. */
const longest = 64 * 1024;
/** What is kept of a longer one, so that no secret is cut in two. */
const overlap = 8 * 1024;
/** Takes secrets out of a stream of bytes, line by line; a carriage return ends one, too. */
class RedactedStream {
    #redact;
    #rest = "";
    constructor(redact) {
        this.#redact = redact;
    }
    /** @returns the lines that are complete now */
    push(chunk) {
        this.#rest += Buffer.from(chunk).toString("latin1");
        const end = Math.max(this.#rest.lastIndexOf("\n"), this.#rest.lastIndexOf("\r")) + 1;
        const ready = end > 0 ? end : this.#rest.length > longest ? this.#rest.length - overlap : 0;
        return this.#take(ready);
    }
    /** @returns the last line, where it had no newline */
    end() {
        return this.#take(this.#rest.length);
    }
    #take(length) {
        const text = this.#rest.slice(0, length);
        this.#rest = this.#rest.slice(length);
        return Buffer.from(text.replace(/[^\r\n]+/g, this.#redact), "latin1");
    }
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ secretVariable),
/* harmony export */   T2: () => (/* binding */ secretField),
/* harmony export */   py: () => (/* binding */ tokenForms),
/* harmony export */   qf: () => (/* binding */ placeholder)
/* harmony export */ });
/** How secrets are recognized: by the name of what holds them, or by their own form. */
/** Stands for a secret wherever one was taken out. */
const placeholder = "REDACTED";
/** Query parameters and form fields whose value gives access. */
const secretField = /(?:^|[-_.])(?:(?:access|auth|id|refresh|session|security|private|job|personal|bearer)?[-_]?token|auth|authorization|signature|sig|secret|client_secret|password|passwd|pwd|pass|api[-_]?key|apikey|key|key-pair-id|credential|credentials|jwt|assertion|code|ticket|session|sessionid|policy)$/i;
/** Variables and build arguments whose value is a secret. */
const secretVariable = /(?:token|secret|passw(?:or)?d|pass|passphrase|api_?key|key|auth|credentials?|cookie)$/i;
/** Tokens with a form of their own, of GitHub, GitLab, npm, PyPI, Hugging Face, Slack, AWS, and JSON web tokens. */
const tokenForms = [
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}/g,
    /\bpypi-[A-Za-z0-9_-]{40,}/g,
    /\bhf_[A-Za-z0-9]{30,}/g,
    /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ markdownCodeCell),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Characters that change the direction of text, so that it is displayed as another text. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was not UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) becomes \x80…\xff, any other lone surrogate U+FFFD.
 */
function stripControl(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(bidi, "")
        .replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`)
        .toWellFormed();
}
/** {@link stripControl} on one line: every run of white space becomes one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/g, " ").trim();
}
/**
 * Untrusted text as one line of GitHub markdown that is displayed literally: without formatting, HTML, links, table
 * cells, mentions of people or references to issues.
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
 * Untrusted text as a code span, in which GitHub creates no links and mentions; an empty text gives an empty string.
 * In a table cell use {@link markdownCodeCell}.
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
/** {@link markdownCode} for a table cell, which a bar would end even inside a code span. */
function markdownCodeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


/***/ })

};
