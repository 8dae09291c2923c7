"use strict";
exports.id = 9965;
exports.ids = [9965,8862,5142];
exports.modules = {

62666:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ builderDifferences),
  R: () => (/* binding */ builderWarnings)
});
var _find_js_0 = __webpack_require__(6557);

/**
 * False for SingularityCE: locks record it in the same field, its versions begin at 4.0 (the oldest supported), and it
 * does not behave like this.
 */
const isFrom15 = ({ apptainer }) => (0,_find_js_0/* .compareVersions */ .Zy)(apptainer, "1.5.0") >= 0 && (0,_find_js_0/* .compareVersions */ .Zy)(apptainer, "4.0.0") < 0;
const isOrdinaryUser = ({ mode }) => /^(?:user-|fakeroot)/.test(mode);
/**
 * Whether this builder records root as the owner of every file: Apptainer 1.5 does so for any user but root
 * (packer/squashfs.go, v1.5.3).
 */
const losesOwners = (builder) => isFrom15(builder) && isOrdinaryUser(builder);
/** Layers are unpacked as by rootless umoci, unless root is also root in the outer namespace (1.4.5, measured). */
const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";
/** What a builder is known to do to an image, for `doctor`. */
const builderWarnings = (builder) => losesOwners(builder) ? [ownersLost] : [];
/**
 * Differences between two builders, as possible causes of differing files: first the known effects of these versions
 * and modes, then anything else that is not the same. Empty for equal builders.
 */
function builderDifferences(before, after) {
    const known = [
        losesOwners(before) !== losesOwners(after) && ownersLost,
        isOrdinaryUser(before) !== isOrdinaryUser(after) && baseOwnersLost,
        isFrom15(before) !== isFrom15(after) &&
            "Apptainer before 1.5 escapes $, \" and \\ in a base's variables twice, in /.singularity.d/env/10-docker2singularity.sh",
    ].filter((each) => each !== false);
    const others = [
        ["Apptainer", before.apptainer, after.apptainer],
        ["mode", before.mode, after.mode],
        ["squashfs-tools", before.squashfsTools, after.squashfsTools],
    ].filter(([, one, other]) => one !== other);
    return [
        ...known,
        ...others.map(([what, one, other]) => `${what} ${one ?? "unknown"} and ${other ?? "unknown"}`),
    ];
}


}),

76289:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerMounts: () => (/* binding */ dockerMounts),
  dockerRebuild: () => (/* binding */ dockerRebuild),
  dockerRestart: () => (/* binding */ dockerRestart),
  dockerStatus: () => (/* binding */ dockerStatus)
});

var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/mounts.js



/**
 * Mounts for a compose file's `volumes`, as `host:container:mode`. The host's path is made absolute, because Compose
 * would take a plain word for the name of a volume.
 * @throws Failure("usage") for a path that cannot be written in this form
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

var schemas = __webpack_require__(28942);
var external_node_fs_ = __webpack_require__(73024);
var repository = __webpack_require__(39203);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/compose-file.js




/** The names that Compose looks for, in its order. */
const standard = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const ofEnv = (env) => ["docker-compose", "compose"].flatMap((stem) => [`${stem}.${env}.yml`, `${stem}.${env}.yaml`]);
/**
 * Finds the compose file. If an environment is named, only that environment's file counts: a production service must
 * not start from another file.
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

var find_program = __webpack_require__(39335);
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/docker/engine.js



const candidates = [
    ["docker", "compose"],
    ["docker-compose"],
    ["podman", "compose"],
    ["podman-compose"],
];
/**
 * The environment of Docker's programs: compose files use the user's variables, so all are passed on except those of a
 * CI run, and `COMPOSE_FILE`, which would override the file that was found.
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





/** The engine is looked for first: if it is missing, the message must be about that, not about a missing file. */
async function services_open(request) {
    const program = await findCompose(request.engine);
    return { program, file: await findComposeFile(request) };
}
/**
 * podman-compose exits with 0 even if its podman failed, and only prints the code; it also prints one for `down` of
 * services that do not run.
 */
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
/** The containers of all services, including those that have exited. */
async function services_status(request) {
    const project = await services_open(request);
    const { stdout } = isPodmanCompose(project.program)
        ? await podmanContainers((0,external_node_path_.dirname)(project.file.path))
        : await act(project, ["ps", "--all", "--format", "json"]);
    return { composeFile: project.file.path, containers: parseContainers(stdout) };
}
/** podman-compose prints no JSON; podman itself finds the containers by the label that podman-compose sets. */
function podmanContainers(folder) {
    const label = `label=com.docker.compose.project.working_dir=${folder}`;
    return compose(["podman"], ["ps", "--all", "--filter", label, "--format", "json"], {});
}
/**
 * Reads the output of `compose ps --format json`: an array, one object, or one object per line, depending on its
 * version.
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

var report_escape = __webpack_require__(45743);
var absolute = __webpack_require__(31869);
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


}),

76255:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  install: () => (/* binding */ host_packages_install),
  showMounts: () => (/* binding */ showMounts)
});

var failure = __webpack_require__(77205);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/texlive.js


/** Programs of TeX Live that containers get. */
const texlivePrograms = [
    "pdflatex",
    "bibtex",
    "latexmk",
    "latexdiff",
    "kpsewhich",
    "makeindex",
    "biber",
];
/** Folders below an installation's prefix: packages and fonts. */
const shared = ["share/texlive", "share/texmf-dist", "share/texmf"];
/** Where a distribution keeps formats and settings of the TeX Live below /usr. */
const settings = ["/etc/texmf", "/var/lib/texmf"];
/**
 * What a container needs of the host's TeX Live, read-only, at the same paths; only what exists, because Apptainer
 * fails for a missing source. The programs are the host's: they run in images whose C library is not older.
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

var exec_arguments = __webpack_require__(97362);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/host/mounts.js





/**
 * The mounts in a text: `host:container[:ro|rw]`, separated by commas or newlines; read-only by default. @throws
 * Failure for an entry of any other form
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
 * Mounts for TeX Live and for other folders.
 * @param texlivePrefix where TeX Live is installed; "" for the distribution's own, if there is one
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

var as_root = __webpack_require__(45577);
var find_program = __webpack_require__(39335);
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
        // Version 7 has a single program; the old names are links to it, if they exist at all.
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
/** Looks for the programs of each group on the PATH. Nothing is changed. */
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
/** The first line of `--version` with a number in it; undefined if the program fails. */
async function versionOf(program) {
    try {
        const limits = { env: (0,run/* scrubbedEnvironment */.aq)(), timeLimitMs: 5_000 };
        const { code, stdout } = await (0,run/* run */.eF)(program, ["--version"], limits);
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
 * Installs groups of packages with the host's apt or dnf, as root. Groups that are complete are not touched.
 * @param apply run the commands; otherwise only list them
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
    const limits = { env: (0,run/* scrubbedEnvironment */.aq)(), timeLimitMs: 2 * 3_600_000, ...(onLine && { onLine }) };
    const { code } = await (0,run/* run */.eF)(command, args, limits);
    if (code !== 0)
        return "failed";
    return (await checkGroup(groups[name])).installed ? "installed" : "failed";
}

var shell_word = __webpack_require__(704);
var report_escape = __webpack_require__(45743);
var format = __webpack_require__(60919);
var absolute = __webpack_require__(31869);
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
    const commands = flags.yes ? [] : done.commands.map((argv) => `  ${argv.map(shell_word/* shellWord */.r).join(" ")}`);
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
    const prefix = flags.texlivePrefix && (0,absolute/* absolute */.y)(flags.texlivePrefix);
    const config = mountConfig(prefix, flags.mounts);
    const rows = config.mounts.map(({ host, container, mode }) => [mode, (0,report_escape/* oneLine */.TN)(host), (0,report_escape/* oneLine */.TN)(container)]);
    show(flags, config, rows.length > 0 ? (0,format/* formatTable */.ku)(rows) : "No mounts: TeX Live is not there, and no others were named.");
}


}),

55111:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  setup: () => (/* binding */ setup)
});

var ensure = __webpack_require__(39750);
var failure = __webpack_require__(77205);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var builder_differences = __webpack_require__(62666);
var find = __webpack_require__(6557);
var prepare_host = __webpack_require__(142);
var apparmor = __webpack_require__(30458);
var ca = __webpack_require__(93265);
var privileges = __webpack_require__(9348);
var subids = __webpack_require__(76980);
var find_program = __webpack_require__(39335);
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/doctor.js














const gib = 1024 ** 3;
/** A build needs three to four times the size of its image: downloads, unpacked tree, squashfs, SIF. */
const factor = 4;
/** Image size to assume if the store has none yet, in bytes. */
const assumedImage = 1 * gib;
/** Network file systems, by their type number in statfs(2); builds there are slow or fail at chown. */
const networkFilesystems = {
    26985: "NFS", // 0x6969
    198183888: "Lustre", // 0x0bd00bd0
    1196443219: "GPFS", // 0x47504653
    428016422: "BeeGFS", // 0x19830326
    4283649346: "CIFS", // 0xff534d42
    4266872130: "SMB2", // 0xfe534d42
    12805120: "Ceph", // 0x00c36400
    1397113167: "AFS", // 0x5346414f
};
const tmpfs = 0x01021994;
async function aboutApptainer() {
    const base = { id: "apptainer", title: "Apptainer" };
    try {
        const apptainer = await (0,find.findApptainer)();
        if (!apptainer) {
            const remedy = "Run `stx-container setup`, which installs it.";
            const detail = "neither apptainer nor singularity is on the PATH, nor is there a private copy";
            return { finding: { ...base, level: "error", detail, remedy }, apptainer };
        }
        const detail = `${apptainer.name} ${apptainer.version} (${apptainer.command}; at least ${find/* minimumVersions */.Q[apptainer.name]} is needed)`;
        return { finding: { ...base, level: "ok", detail }, apptainer };
    }
    catch (error) {
        return { finding: fromFailure(base, error), apptainer: undefined };
    }
}
function fromFailure(base, error) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const detail = [error.message, error.why].filter(Boolean).join(": ");
    return { ...base, level: "error", detail, ...(error.remedy !== undefined && { remedy: error.remedy }) };
}
const modes = {
    root: "root with all capabilities",
    "root-userns": "root lacks capabilities, so builds run in a user namespace that has them",
    "user-subuid": "ordinary user with subordinate ids",
    "user-userns": "ordinary user without subordinate ids, only root is mapped",
    fakeroot: "fakeroot, as requested",
    sudo: "sudo, as requested",
};
async function aboutPrivileges(apptainer) {
    const base = { id: "privileges", title: "Privileges" };
    try {
        const { mode } = await (0,privileges/* choosePrivileges */.Q5)("auto");
        const detail = `${mode}: ${modes[mode]}`;
        const warnings = apptainer ? (0,builder_differences/* builderWarnings */.R)({ apptainer: apptainer.version, mode }) : [];
        if (warnings.length > 0)
            return {
                ...base,
                level: "warning",
                detail: `${detail}; ${warnings.join("; ")}`,
                remedy: "Build as root, or with Apptainer 1.4, where owners matter.",
            };
        if (mode !== "user-userns")
            return { ...base, level: "ok", detail };
        return {
            ...base,
            level: "warning",
            detail: `${detail}; recipes that create users or bootstrap a distribution may fail`,
            remedy: "See the finding on subordinate ids.",
        };
    }
    catch (error) {
        return fromFailure(base, error);
    }
}
async function aboutNamespaces() {
    const base = { id: "user-namespaces", title: "User namespaces" };
    const env = (0,run/* scrubbedEnvironment */.aq)();
    const tried = await (0,run/* run */.eF)("unshare", ["--user", "--map-root-user", "true"], {
        env,
        timeLimitMs: 10_000,
    }).catch((error) => ({ code: 1, stderr: error.why ?? error.message }));
    if (tried.code === 0)
        return { ...base, level: "ok", detail: "allowed" };
    const obstacle = await (0,privileges/* namespaceObstacle */.lC)();
    return {
        ...base,
        level: process.getuid?.() === 0 ? "warning" : "error",
        detail: obstacle?.why ?? `refused: ${tried.stderr.trim()}`,
        remedy: obstacle?.remedy ?? "In a container, start it with --privileged or seccomp=unconfined.",
    };
}
async function aboutAppArmor() {
    const base = { id: "apparmor", title: "AppArmor" };
    const restricts = await (0,apparmor/* restrictsNamespaces */.Gp)();
    if (!restricts) {
        const detail = restricts === undefined ? "sets no limit on user namespaces here" : "does not restrict user namespaces";
        return { ...base, level: "ok", detail };
    }
    if ((0,apparmor/* hasProfile */.ML)()) {
        return { ...base, level: "ok", detail: "restricts user namespaces, but has a profile for Apptainer" };
    }
    return {
        ...base,
        level: process.getuid?.() === 0 ? "warning" : "error",
        detail: "restricts user namespaces, and has no profile for Apptainer",
        remedy: "Run `stx-container setup`, which loads one, or `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
    };
}
function aboutFuse() {
    const base = { id: "fuse", title: "FUSE" };
    if (!(0,external_node_fs_.existsSync)("/dev/fuse")) {
        const detail = "there is no /dev/fuse, so images are unpacked at every exec; builds work";
        return {
            ...base,
            level: "warning",
            detail,
            remedy: "Load the module (`modprobe fuse`), in a container add `--device /dev/fuse`.",
        };
    }
    if (process.getuid?.() === 0 || (0,prepare_host/* isFuseUsable */.g)())
        return { ...base, level: "ok", detail: "/dev/fuse can be used" };
    const detail = "/dev/fuse is closed to ordinary users, so images are unpacked at every exec; builds work";
    return { ...base, level: "warning", detail, remedy: "Ask for `chmod 0666 /dev/fuse`." };
}
function aboutSubids() {
    const base = { id: "subids", title: "Subordinate ids" };
    const ranges = (0,subids/* ownRanges */.ZA)();
    const { name } = (0,subids/* currentUser */.Ny)();
    if (ranges) {
        const last = ranges.users.start + ranges.users.count - 1;
        return { ...base, level: "ok", detail: `${name} has ${ranges.users.start} to ${last}` };
    }
    return {
        ...base,
        level: "warning",
        detail: `${name} has no 65536 ids in both /etc/subuid and /etc/subgid`,
        remedy: "Run `stx-container setup` as root or with sudo, or ask for `apptainer config fakeroot --add`.",
    };
}
async function aboutNewuidmap() {
    const base = { id: "newuidmap", title: "newuidmap" };
    const found = await (0,find_program/* findProgram */.K)("newuidmap");
    if (found)
        return { ...base, level: "ok", detail: found };
    const remedy = "Install the package `uidmap` (Debian, Ubuntu) or `shadow-utils` (Fedora, EL).";
    return { ...base, level: "warning", detail: "is missing, so subordinate ids cannot be used", remedy };
}
async function aboutSquashfs(apptainer) {
    const base = { id: "squashfs-tools", title: "Squashfs tools" };
    const unsquashfs = apptainer?.unsquashfs ?? (await (0,find_program/* findProgram */.K)("unsquashfs"));
    if (unsquashfs)
        return { ...base, level: "ok", detail: unsquashfs };
    const remedy = "Run `stx-container setup`, or install the package `squashfs-tools`.";
    return { ...base, level: "error", detail: "unsquashfs and mksquashfs are missing", remedy };
}
async function aboutCa() {
    const base = { id: "ca-bundle", title: "CA bundle" };
    const count = (0,ca/* uniqueCertificates */.Oh)([await (0,ca/* systemBundle */.EX)()]).length;
    if (count === 0) {
        const remedy = "Install the package `ca-certificates`.";
        return {
            ...base,
            level: "warning",
            detail: "this host has none, so no https download will work",
            remedy,
        };
    }
    const own = await (0,ca/* hasOwnCa */.x2)();
    const given = own ? "; this host trusts CAs of its own, so %post gets this bundle" : "";
    return { ...base, level: "ok", detail: `${count} certificates${given}` };
}
/** The nearest folder on the way up that exists. */
function existing(path) {
    let folder = path;
    while (!(0,external_node_fs_.existsSync)(folder) && folder !== (0,external_node_path_.dirname)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
/** Size of the largest image in a store, in bytes; 0 if it has none. */
async function largestImage(root) {
    let largest = 0;
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (!entry.isFile() || !entry.name.endsWith(".sif"))
            continue;
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)).catch(() => ({ size: 0 }));
        largest = Math.max(largest, size);
    }
    return largest;
}
const spoken = (bytes) => `${(bytes / gib).toFixed(1)} GiB`;
async function aboutSpace(id, title, path, needed) {
    const folder = existing(path);
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    const free = bavail * bsize;
    const detail = `${spoken(free)} free for ${path} (a build may need ${spoken(needed)})`;
    if (free >= needed)
        return { id, title, level: "ok", detail };
    const remedy = "Free space, or set a scratch folder on another disk (`--tmp`).";
    return { id, title, level: free < gib / 4 ? "error" : "warning", detail, remedy };
}
async function aboutFilesystem(path) {
    const base = { id: "build-filesystem", title: "File system of the build folder" };
    const folder = existing(path);
    const { type } = await (0,promises_.statfs)(folder);
    const network = networkFilesystems[type];
    const remedy = "Set a scratch folder on a local disk (`--tmp`).";
    if (network) {
        const detail = `${folder} is on ${network}, where builds without root are slow or fail at chown`;
        return { ...base, level: "warning", detail, remedy };
    }
    if (type === tmpfs) {
        const detail = `${folder} is in memory (tmpfs), which a build may fill`;
        return { ...base, level: "warning", detail, remedy };
    }
    const options = await mountOptions(folder);
    const unfit = ["noexec", "nodev"].filter((option) => options.includes(option));
    if (unfit.includes("noexec")) {
        return {
            ...base,
            level: "error",
            detail: `${folder} is mounted noexec, so no %post can run there`,
            remedy,
        };
    }
    if (unfit.length > 0) {
        return { ...base, level: "warning", detail: `${folder} is mounted ${unfit.join(",")}`, remedy };
    }
    return { ...base, level: "ok", detail: `${folder} is on a local disk` };
}
/** Options of the mount that a folder is on, from /proc/self/mounts. */
async function mountOptions(folder) {
    const mounts = await (0,promises_.readFile)("/proc/self/mounts", "utf8").catch(() => "");
    let best = { at: "", options: [] };
    for (const line of mounts.split("\n")) {
        const [, at, , options] = line.split(" ");
        if (at === undefined || options === undefined)
            continue;
        const below = at === "/" || folder === at || folder.startsWith(`${at}/`);
        if (below && at.length >= best.at.length)
            best = { at, options: options.split(",") };
    }
    return best.options;
}
/**
 * Finds out what this host allows, by trying it where that is quick; changes nothing.
 * @param root the store's folder, absolute; builds take their scratch space there by default
 * @returns findings, in the order in which to read them; those that are not ok have a remedy
 */
async function examineHost(root) {
    const { finding, apptainer } = await aboutApptainer();
    const needed = factor * Math.max(assumedImage, await largestImage(root));
    const cache = process.env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return [
        finding,
        ...(await Promise.all([
            aboutPrivileges(apptainer),
            aboutNamespaces(),
            aboutAppArmor(),
            aboutFuse(),
            aboutSubids(),
            aboutNewuidmap(),
            aboutSquashfs(apptainer),
            aboutCa(),
            aboutSpace("build-space", "Space for builds", root, needed),
            aboutSpace("cache-space", "Space for the cache", cache, gib),
            aboutFilesystem(root),
        ])),
    ];
}

var absolute = __webpack_require__(31869);
var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/host.js





const print = (text) => process.stdout.write(`${text}\n`);
async function setup(flags) {
    const apptainer = await (0,terminal/* watching */._A)((live) => {
        live.phase("Preparing Apptainer and this host");
        return (0,ensure.ensureApptainer)({ note: (text) => live.note(text) });
    });
    print(flags.json
        ? JSON.stringify(apptainer)
        : `${apptainer.name} ${apptainer.version} is ready: ${apptainer.command}`);
}
const symbols = { ok: "✔", warning: "!", error: "✘" };
async function doctor(flags) {
    const findings = await examineHost((0,absolute/* absolute */.y)(flags.store));
    if (findings.some(({ level }) => level === "error"))
        process.exitCode = failure/* exitCodes */.h.failed;
    if (flags.json)
        return void print(JSON.stringify(findings));
    for (const { level, title, detail, remedy } of findings) {
        print(`${symbols[level]} ${title}: ${detail}`);
        if (remedy)
            print(`    To do: ${remedy}`);
    }
}


}),

19686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff),
  take: () => (/* binding */ take)
});

var failure = __webpack_require__(77205);
var user_files = __webpack_require__(62198);
var plain_words = __webpack_require__(89123);
var schemas = __webpack_require__(28942);
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/schema.js

const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const file = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: digest });
/** What could not be found out, and why; the snapshot is written all the same. */
const problem = schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), why: schemas/* string */.YjP() });
const snapshotSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** ISO 8601, UTC. */
    at: iso/* datetime */.w$(),
    container: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable(),
        buildId: schemas/* string */.YjP().nullable(),
        image: file.nullable(),
        lock: file.nullable(),
        marker: file.nullable(),
        /** The gate's answer. */
        verified: schemas/* boolean */.zMY().nullable(),
        level: schemas/* string */.YjP().nullable(),
    })
        .nullable(),
    host: schemas/* strictObject */.rej({
        os: schemas/* string */.YjP(),
        kernel: schemas/* string */.YjP(),
        arch: schemas/* string */.YjP(),
        cpus: schemas/* int */.Whr(),
        memoryBytes: schemas/* int */.Whr(),
        apptainer: schemas/* string */.YjP().nullable(),
    }),
    gpus: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), driver: schemas/* string */.YjP(), cuda: schemas/* string */.YjP().nullable() })),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP().nullable(),
        branch: schemas/* string */.YjP().nullable(),
        /** Whether there are uncommitted changes; null if git did not say. */
        dirty: schemas/* boolean */.zMY().nullable(),
        /** Address of `origin`, without credentials. */
        remote: schemas/* string */.YjP().nullable(),
    })),
    problems: schemas/* array */.YOg(problem),
});

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/diff.js



/** Parses a snapshot. @throws Failure where the text is not one @throws Failure where it is not one */
function parseSnapshot(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw invalid(path, error.message);
    }
    const parsed = snapshotSchema.safeParse(document, plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    throw invalid(path, (0,plain_words/* problemsIn */._)(parsed.error.issues));
}
function invalid(path, why) {
    return new failure/* Failure */.H("usage", `${path} is not a snapshot`, {
        code: "snapshot-invalid",
        why,
        remedy: "write one: stx-container snapshot -o FILE",
        place: { path },
    });
}
/** The fields in which two snapshots differ, apart from paths and the times at which they were taken. */
function snapshotDifferences(before, after) {
    const [a, b] = [fieldsOf(before), fieldsOf(after)];
    return [...new Set([...a.keys(), ...b.keys()])]
        .sort()
        .filter((field) => (a.get(field) ?? null) !== (b.get(field) ?? null))
        .map((field) => ({ field, before: a.get(field) ?? null, after: b.get(field) ?? null }));
}
function fieldsOf({ at: _, problems: __, repositories, ...snapshot }) {
    const named = Object.fromEntries(repositories.map(({ path, ...repository }) => [path.split("/").at(-1) ?? path, repository]));
    const fields = new Map();
    flatten({ ...snapshot, repositories: named }, "", fields);
    return fields;
}
function flatten(value, place, fields) {
    if (value === null || typeof value !== "object") {
        if (!place.endsWith(".path"))
            fields.set(place, value);
        return;
    }
    for (const [key, each] of Object.entries(value))
        flatten(each, place === "" ? key : `${place}.${key}`, fields);
}

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var find = __webpack_require__(6557);
var digest_cache = __webpack_require__(85248);
var release = __webpack_require__(31827);
var arch = __webpack_require__(64897);
var find_program = __webpack_require__(39335);
var redact = __webpack_require__(39168);
var run = __webpack_require__(21880);
var builds = __webpack_require__(13336);
var find_evidence = __webpack_require__(95142);
var check = __webpack_require__(62854);
var flat = __webpack_require__(751);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/snapshot/take.js















/**
 * Records the environment of an analysis: image, lock and marker by their digests, host, GPUs, commits of
 * repositories. It does not fail: what could not be found out is listed in `problems`.
 */
async function takeSnapshot(request) {
    const problems = [];
    const attempt = async (what, work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            const why = error instanceof failure/* Failure */.H ? `${error.message}${error.why ? `: ${error.why}` : ""}` : String(error);
            problems.push({ what, why: (0,redact/* redactText */.Rd)(why) });
            return otherwise;
        }
    };
    const [container, host, gpus, repositories] = await Promise.all([
        attempt("container", () => containerOf(request), null),
        attempt("host", hostFacts, emptyHost()),
        attempt("gpus", gpuFacts, []),
        Promise.all(request.repositories.map((path) => attempt(`repository ${path}`, () => repositoryAt(path), unknown(path)))),
    ]);
    const at = (request.now ?? new Date()).toISOString();
    return { schema: 1, at, container, host, gpus, repositories, problems };
}
async function containerOf({ store, subject }) {
    if (subject === undefined) {
        const version = await (0,flat/* activeVersion */.XZ)(store).catch(() => undefined);
        if (version === undefined)
            return null;
        return byPath(`${store}/scitex-v${version}.sif`, store);
    }
    if ("path" in subject)
        return byPath(subject.path, store);
    const build = await (0,builds/* findBuild */.w)(store, subject.name);
    return describe(build.files, `${build.name}-${build.ts}`, await judge({ store, subject }));
}
async function byPath(given, store) {
    const path = await (0,promises_.realpath)(given);
    const evidence = await (0,find_evidence.findEvidence)(path, { store, digest: digest_cache/* cachedDigest */.n }).catch(() => undefined);
    if (!evidence)
        return describe({ image: path }, (0,external_node_path_.basename)(path, ".sif"), undefined);
    const { name, ts, files } = evidence.subject;
    const answer = await judge({ store, subject: { path } });
    return describe({ ...files, image: path }, `${name}-${ts}`, answer);
}
const judge = (request) => (0,check/* check */.z)({ store: request.store, subject: request.subject, digest: digest_cache/* cachedDigest */.n }).catch(() => undefined);
async function describe(files, id, answer) {
    const [image, lock, verified, unverified] = await Promise.all([files.image, files.lock, files.verified, files.unverified].map(digested));
    return {
        name: (0,builds/* buildIdOf */.d$)(id)?.name ?? id,
        buildId: (0,builds/* buildIdOf */.d$)(id) ? id : null,
        image: image ?? null,
        lock: lock ?? null,
        marker: verified ?? unverified ?? null,
        verified: answer?.open ?? false,
        level: answer?.open ? (answer.level ?? null) : null,
    };
}
async function digested(path) {
    const found = path === undefined ? undefined : await (0,promises_.lstat)(path).catch(() => undefined);
    return path !== undefined && found?.isFile() ? { path, sha256: await (0,digest_cache/* cachedDigest */.n)(path) } : null;
}
const emptyHost = () => ({
    os: "",
    kernel: (0,external_node_os_.release)(),
    arch: process.arch,
    cpus: (0,external_node_os_.cpus)().length,
    memoryBytes: (0,external_node_os_.totalmem)(),
    apptainer: null,
});
async function hostFacts() {
    const command = await (0,find/* firstApptainer */.t9)();
    const found = command === undefined ? undefined : await (0,find/* examineProgram */.Qd)(command);
    return {
        ...emptyHost(),
        os: (await (0,release/* hostRelease */.s)()).prettyName,
        arch: (0,arch/* hostArch */.L)(),
        apptainer: found ? `${found.name} ${found.version}` : null,
    };
}
async function ask(command, args) {
    const { code, stdout, stderr } = await (0,run/* run */.eF)(command, args, {
        env: (0,run/* scrubbedEnvironment */.aq)({ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }),
        timeLimitMs: 10_000,
    });
    if (code === 0)
        return stdout.trim();
    throw new failure/* Failure */.H("infrastructure", `${(0,external_node_path_.basename)(command)} failed`, {
        code: "snapshot-incomplete",
        why: stderr.trim().slice(0, 500),
    });
}
async function gpuFacts() {
    const program = await (0,find_program/* findProgram */.K)("nvidia-smi");
    if (program === undefined)
        return [];
    const rows = await ask(program, ["--query-gpu=name,driver_version", "--format=csv,noheader"]);
    const cuda = /CUDA Version:\s*([\d.]+)/.exec(await ask(program, []).catch(() => ""))?.[1] ?? null;
    return rows
        .split("\n")
        .filter((row) => row !== "")
        .map((row) => {
        const [name = "", driver = ""] = row.split(",").map((cell) => cell.trim());
        return { name, driver, cuda };
    });
}
const unknown = (path) => ({
    path,
    commit: null,
    branch: null,
    dirty: null,
    remote: null,
});
async function repositoryAt(path) {
    const git = (...args) => ask("git", ["-C", path, "-c", "core.fsmonitor=false", ...args]);
    const commit = await git("rev-parse", "HEAD");
    const [branch, changes, remote] = await Promise.all([
        git("branch", "--show-current").catch(() => ""),
        git("status", "--porcelain").catch(() => undefined),
        git("remote", "get-url", "origin").catch(() => ""),
    ]);
    return {
        path,
        commit,
        branch: branch || null,
        dirty: changes === undefined ? null : changes !== "",
        remote: remote ? withoutCredentials(remote) : null,
    };
}
const withoutCredentials = (remote) => remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");

var report_escape = __webpack_require__(45743);
var format = __webpack_require__(60919);
var absolute = __webpack_require__(31869);
var output = __webpack_require__(6301);
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/snapshot.js









async function take(image, flags) {
    const snapshot = await takeSnapshot({
        store: (0,absolute/* absolute */.y)(flags.store),
        subject: image === undefined ? undefined : (0,subject.imageSubject)(image),
        repositories: flags.repo.map(absolute/* absolute */.y),
    });
    for (const { what, why } of snapshot.problems)
        process.stderr.write(`could not find out: ${(0,report_escape/* oneLine */.TN)(`${what}: ${why}`)}\n`);
    await (0,output/* writeOutput */.z)(`${JSON.stringify(snapshot, null, 2)}\n`, flags.output);
}
async function diff(before, after, flags) {
    const [a, b] = await Promise.all([before, after].map(async (path) => parseSnapshot((await (0,user_files/* readUserFile */.E)((0,absolute/* absolute */.y)(path), "snapshot")).toString("utf8"), path)));
    const found = snapshotDifferences(a, b);
    if (found.length > 0)
        process.exitCode = failure/* exitCodes */.h.unverified;
    const rows = found.map(({ field, before: was, after: is }) => [
        field,
        (0,report_escape/* oneLine */.TN)(String(was)),
        "→",
        (0,report_escape/* oneLine */.TN)(String(is)),
    ]);
    const words = found.length > 0 ? (0,format/* formatTable */.ku)(rows) : "The two environments are the same.";
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(found) : words}\n`);
}


}),

6301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeOutput)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_inside_js_3 = __webpack_require__(66996);
var _store_replaceable_js_4 = __webpack_require__(71653);
var _absolute_js_5 = __webpack_require__(31869);






/**
 * Writes a result to the file given with --output (completely or not at all), else to stdout.
 * @throws Failure if the file cannot be written
 */
async function writeOutput(text, output) {
    if (output === undefined || output === "-") {
        process.stdout.write(text);
        return;
    }
    const path = (0,_absolute_js_5/* .absolute */ .y)(output);
    await (0,_store_replaceable_js_4/* .assertReplaceable */ .z)(path, "text");
    try {
        await write(path, text);
    }
    catch (error) {
        // The reader closed the pipe, which is normal, as on stdout.
        if (error.code === "EPIPE")
            return;
        throw outputFailure(path, error);
    }
}
async function write(path, text) {
    const found = await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    // A pipe or a device (/dev/null, /dev/stdout) must not be replaced by a file.
    if (found && !found.isFile())
        return (0,node_fs_promises_0.writeFile)(path, text);
    // A link stays, and its target is replaced by a file of the same mode.
    if (!found)
        return (0,_files_inside_js_3/* .writeFileInside */ .gE)((0,node_path_1.dirname)(path), path, text);
    const file = await (0,node_fs_promises_0.realpath)(path);
    await (0,_files_inside_js_3/* .writeFileInside */ .gE)((0,node_path_1.dirname)(file), file, text);
    await (0,node_fs_promises_0.chmod)(path, found.mode);
}
const reasons = {
    EISDIR: ["it is a folder", "choose a file in it with --output"],
    EACCES: ["this user may not write there", "choose another file with --output"],
    EPERM: ["this user may not write there", "choose another file with --output"],
    EROFS: ["the file system is read-only", "choose another file with --output"],
    ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
    ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
    ENOSPC: [
        "the disk is full",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
    EDQUOT: [
        "your disk quota is used up",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
};
function outputFailure(path, error) {
    // What needs no other words, such as a link that leads nowhere.
    if (error instanceof _failure_js_2/* .Failure */ .H && error.cause === undefined)
        return error;
    const cause = error instanceof _failure_js_2/* .Failure */ .H ? error.cause : error;
    const { code } = cause;
    if (code === "ENOENT") {
        return new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, {
            code: "output-unwritable",
            why: `the folder ${(0,node_path_1.dirname)(path)} does not exist, or files cannot be created in it`,
            remedy: "create the folder, or choose another file with --output",
            cause,
        });
    }
    const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
    if (why === undefined)
        return error;
    return new _failure_js_2/* .Failure */ .H(kind, `could not write ${path}`, { code: "output-unwritable", why, remedy, cause });
}


}),

7936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _A: () => (/* binding */ watching),
  cE: () => (/* binding */ hasColor)
});
/* unused harmony exports plainWatcher, watcherFor */
var _report_escape_js_0 = __webpack_require__(45743);
var _report_format_js_1 = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/**
 * Plain lines for a pipe or a log: each phase, the build's output indented, and a line whenever 30 s pass without
 * output.
 */
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
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js_0/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The right view: live in a terminal, plain elsewhere; always on stderr, so that stdout has only the result. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // The code that draws on a terminal takes longer to load than all the rest.
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


}),

11884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ watched)
});
var _terminal_js_0 = __webpack_require__(7936);

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings print at the end how long each phase took, even if the work failed
 */
function watched(work, options = {}) {
    if (options.timings)
        return timed(work);
    return (0,_terminal_js_0/* .watching */ ._A)((live) => stoppable(work, live));
}
async function timed(work) {
    const phases = [];
    try {
        return await (0,_terminal_js_0/* .watching */ ._A)((live) => {
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


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


}),

76382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ linkOrCopy),
  f: () => (/* binding */ makeFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failures_js_2 = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js_2/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises_0.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path_1.dirname)(path) === path || (await isFolder((0,node_path_1.dirname)(path))))
            throw error;
        await makeFolders((0,node_path_1.dirname)(path));
        await makeFolders(path);
    }
}
/** Makes a hard link to a file where possible, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises_0.link)(from, to).catch(() => (0,node_fs_promises_0.copyFile)(from, to));
}


}),

89128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ removeLeftovers),
  MG: () => (/* binding */ removeLeftover),
  NL: () => (/* binding */ openOwnFolder),
  SF: () => (/* binding */ ownerFile),
  Tc: () => (/* binding */ removeOwnFolder),
  xc: () => (/* binding */ makeOwnFolder)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var _failure_js_2 = __webpack_require__(77205);
var _process_identity_js_3 = __webpack_require__(81795);
var _remove_tree_js_4 = __webpack_require__(7168);
var _temporary_names_js_5 = __webpack_require__(60813);






/** The file that proves that a folder is ours. */
const ownerFile = "owner.json";
const program = "stx-container";
const longest = 64 * 1024;
const uid = () => process.getuid?.() ?? -1;
/**
 * Makes a private folder `<purpose>-<token>` with a proof that it is ours. It gets its name only after the proof is in
 * it.
 * @returns the open folder
 */
async function makeOwnFolder(parent, purpose, facts) {
    const name = `${purpose}-${(0,node_crypto_0.randomBytes)(6).toString("hex")}`;
    const unfinished = (0,_temporary_names_js_5/* .temporaryName */ .N)(name);
    await parent.make(unfinished, 0o700);
    const folder = await parent.folder(unfinished);
    try {
        await writeOwnership(folder, name, facts);
        await parent.rename(unfinished, parent, name);
    }
    catch (error) {
        await folder.unlink(ownerFile).catch(() => { });
        await parent.rmdir(unfinished).catch(() => { });
        throw error;
    }
    finally {
        await folder.close();
    }
    return { name, folder: await parent.folder(name) };
}
async function writeOwnership(folder, name, facts) {
    const inode = String((await folder.stat()).ino);
    const ownership = { program, name, inode, uid: uid(), process: (0,_process_identity_js_3/* .thisProcess */ .WF)(), facts };
    const { O_CREAT, O_EXCL, O_WRONLY } = node_fs_1.constants;
    const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 0o600);
    try {
        await handle.writeFile(JSON.stringify(ownership));
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** What the owner file of an open folder says; undefined where there is none that is whole and ours. */
async function readOwnership(folder) {
    try {
        const handle = await folder.file(ownerFile, node_fs_1.constants.O_RDONLY);
        try {
            const found = await handle.stat();
            if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid())
                return undefined;
            return JSON.parse(await handle.readFile("utf8"));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Opens a folder and its proof; undefined for anything that is not provably ours: a link, somebody else's folder, a
 * copy or a renamed folder, one without a complete owner file. The caller closes it.
 */
async function openOwnFolder(parent, name) {
    const folder = await parent.folder(name).catch(() => undefined);
    if (folder === undefined)
        return undefined;
    const [found, said] = [await folder.stat(), await readOwnership(folder)];
    const own = said?.program === program &&
        said.name === name &&
        said.inode === String(found.ino) &&
        said.uid === uid() &&
        found.uid === BigInt(uid());
    if (own)
        return { folder, ownership: said };
    await folder.close();
    return undefined;
}
/**
 * Removes one of our folders with everything in it. Its proof is removed last, so a folder that a kill leaves
 * half-removed can still be proved to be ours.
 * @param folder the open folder that `name` is in `parent`; closing it is the caller's
 * @throws as {@link emptyFolder}
 */
async function removeOwnFolder(parent, name, folder, remover) {
    try {
        await (0,_remove_tree_js_4/* .emptyFolder */ .id)(parent, folder, ownerFile);
    }
    catch (error) {
        if (!remover || error instanceof _failure_js_2/* .Failure */ .H)
            throw error;
        await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
    }
    await (0,_remove_tree_js_4/* .assertStillIn */ .eW)(parent, name, folder);
    // From here on the name is the proof.
    const unfinished = (0,_temporary_names_js_5/* .temporaryName */ .N)(name);
    await parent.rename(name, parent, unfinished);
    if (await folder.look(ownerFile))
        await folder.unlink(ownerFile);
    await parent.rmdir(unfinished);
}
/**
 * Removes what a killed process of this machine was creating or removing: a temporary file, or one of our folders that
 * had no final name yet, or no longer.
 * @returns whether `name` was such a leftover
 */
async function removeLeftover(parent, name) {
    if ((0,_temporary_names_js_5/* .parseTemporaryName */ .u)(name)?.writer !== "gone")
        return false;
    const found = await parent.look(name);
    if (found === undefined || found.uid !== BigInt(uid()))
        return false;
    if (!found.isDirectory()) {
        await parent.unlink(name);
        return true;
    }
    const folder = await parent.folder(name);
    try {
        const inside = await folder.names();
        if (inside.some((each) => each !== ownerFile))
            return false;
        for (const each of inside)
            await folder.unlink(each);
    }
    finally {
        await folder.close();
    }
    await parent.rmdir(name);
    return true;
}
/** Does that for every entry of a folder. @returns the names of what was removed */
async function removeLeftovers(folder) {
    const removed = [];
    for (const name of await folder.names())
        if (await removeLeftover(folder, name))
            removed.push(name);
    return removed;
}


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

7168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ removeEntry),
  eW: () => (/* binding */ assertStillIn),
  id: () => (/* binding */ emptyFolder)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _folder_js_2 = __webpack_require__(28363);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/**
 * How many nested folders are open at a time, because open files are limited. Deeper folders are first moved to the
 * top.
 */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is replaced by a link meanwhile is not entered; a mount point is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, after everything else was removed; Failure for a mount
 */
async function emptyFolder(parent, folder, keep) {
    const top = { fd: folder.fd, reference: folder.reference, path: folder.path };
    const removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
    assertSameMount(top, removal);
    let before;
    do {
        before = removal.lifted;
        removal.failed = undefined;
        await emptyPlace(top, removal, 0);
    } while (removal.lifted > before);
    if (removal.failed)
        throw removal.failed;
}
/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
async function removeEntry(parent, name) {
    const found = await parent.look(name);
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return parent.unlink(name);
    const folder = await parent.folder(name);
    try {
        await emptyFolder(parent, folder);
        await assertStillIn(parent, name, folder);
        await parent.rmdir(name);
    }
    finally {
        await folder.close();
    }
}
/** @throws Failure if a name now belongs to another folder than the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js_1/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders other work gets its turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs_0.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs_0.unlinkSync)(inFolder(place, entry.name)));
    }
    for (const name of folders) {
        if (depth === deepest)
            attempt(removal, () => lift(place, name, removal));
        else
            await removeSubfolder(place, name, removal, depth);
    }
}
async function removeSubfolder(parent, name, removal, depth) {
    const folder = attempt(removal, () => openPlace(parent, name));
    if (folder === undefined)
        return;
    try {
        assertSameMount(folder, removal);
        await emptyPlace(folder, removal, depth + 1);
    }
    finally {
        (0,node_fs_0.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs_0.rmdirSync)(inFolder(parent, name)));
}
/** Performs one step of a removal; if it fails, the rest is still removed. */
function attempt(removal, step) {
    try {
        return step();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            removal.failed ??= error;
        return undefined;
    }
}
/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent, name) {
    const path = `${parent.path}/${name.toString()}`;
    const flags = O_DIRECTORY | O_NOFOLLOW;
    if (!_folder_js_2/* .openFolders */ .os)
        return { fd: (0,node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs_0.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs_0.chmodSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs_0.openSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js_2/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs_0.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
}


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

30458:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ restrictsNamespaces),
  Iy: () => (/* binding */ packagedProfile),
  ML: () => (/* binding */ hasProfile),
  fP: () => (/* binding */ privateProfile),
  sq: () => (/* binding */ systemAppArmor)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_fs_promises_2 = __webpack_require__(51455);
var node_path_3 = __webpack_require__(76760);




const systemAppArmor = {
    setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    profiles: "/etc/apparmor.d",
};
/** Absolute path of the profile that Apptainer's packages install. */
const packagedProfile = ({ profiles } = systemAppArmor) => (0,node_path_3.join)(profiles, "apptainer");
const ourPrefix = "stx-container-apptainer-";
/**
 * The profile that we load for a private copy. It is named after that copy, because several users of a machine each
 * have one.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
function privateProfile(starter, { profiles } = systemAppArmor) {
    const name = `${ourPrefix}${(0,node_crypto_0.hash)("sha256", starter).slice(0, 12)}`;
    return { name, path: (0,node_path_3.join)(profiles, name) };
}
/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
async function restrictsNamespaces({ setting } = systemAppArmor) {
    const text = await (0,node_fs_promises_2.readFile)(setting, "utf8").catch(() => undefined);
    return text === undefined ? undefined : text.trim() === "1";
}
/** Whether a profile lets one of the machine's Apptainers make user namespaces nevertheless. */
function hasProfile(system = systemAppArmor) {
    if ((0,node_fs_1.existsSync)(packagedProfile(system)))
        return true;
    return ((0,node_fs_1.existsSync)(system.profiles) && (0,node_fs_1.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix)));
}


}),

9348:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ choosePrivileges),
  lC: () => (/* binding */ namespaceObstacle),
  mJ: () => (/* binding */ runPrivileges)
});
/* unused harmony exports hasAllCapabilities, sudoPrefix */
var node_fs_promises_0 = __webpack_require__(51455);
var node_os_1 = __webpack_require__(48161);
var _failure_js_2 = __webpack_require__(77205);
var _process_find_program_js_3 = __webpack_require__(39335);
var _process_run_js_4 = __webpack_require__(21880);
var _apparmor_js_5 = __webpack_require__(30458);
var _subids_js_6 = __webpack_require__(76980);







const probeLimitMs = 20_000;
/**
 * Whether a process status lists every capability of the kernel; Apptainer as root requests all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
function hasAllCapabilities(status, last) {
    const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
    if (effective === undefined)
        return false;
    const all = (1n << BigInt(last + 1)) - 1n;
    return (BigInt(`0x${effective}`) & all) === all;
}
async function readText(path) {
    try {
        return await (0,node_fs_promises_0.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** Whether a process started with `prefix` has all capabilities: this one, or root under sudo. */
async function rootHasAllCapabilities(prefix) {
    const last = Number((await readText("/proc/sys/kernel/cap_last_cap")) || "40");
    if (prefix.length === 0)
        return hasAllCapabilities(await readText("/proc/self/status"), last);
    const seen = await probe([...prefix, "cat", "/proc/self/status"]);
    return seen.ok && hasAllCapabilities(seen.output, last);
}
/** Runs a short command; never throws. */
async function probe(argv) {
    try {
        const [command, ...args] = argv;
        const result = await (0,_process_run_js_4/* .run */ .eF)(command, args, { env: (0,_process_run_js_4/* .scrubbedEnvironment */ .aq)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js_2/* .Failure */ .H)
            return { ok: false, output: error.why ?? error.message };
        throw error;
    }
}
/** The kernel setting that forbids user namespaces, and its remedy; undefined if no setting does. */
async function namespaceObstacle() {
    const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
    if ((await setting("user/max_user_namespaces")) === "0") {
        return {
            why: "the kernel setting user.max_user_namespaces is 0",
            remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`",
        };
    }
    if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
        return {
            why: "the kernel setting kernel.unprivileged_userns_clone is 0",
            remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`",
        };
    }
    if (await (0,_apparmor_js_5/* .restrictsNamespaces */ .Gp)()) {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js_2/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os_1.release)()})`,
        remedy: obstacle?.remedy ??
            "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
                "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces",
    });
}
/** unshare into a user and mount namespace where root has all capabilities and a full range of ids. */
function inFullNamespace(prefix, users, groups) {
    return (argv) => [
        ...prefix,
        "unshare",
        "--user",
        // debootstrap binds a file over /usr/bin/mount, which needs a separate mount namespace.
        "--mount",
        "--map-root-user",
        `--map-users=${users},1,65535`,
        `--map-groups=${groups},1,65535`,
        "--",
        ...argv,
    ];
}
async function asRoot() {
    if (await rootHasAllCapabilities([]))
        return { mode: "root", wrap: (argv) => argv, flags: [] };
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js_2/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js_2/* .Failure */ .H("infrastructure", "newuidmap not found", {
            code: "newuidmap-missing",
            why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
            remedy: "run `stx-container setup`, or install the package `uidmap`",
        });
    }
    const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
    const tried = await probe(wrap(["true"]));
    if (!tried.ok)
        throw noNamespaces(tried.output, await namespaceObstacle());
    return { mode: "root-userns", wrap, flags: [] };
}
/**
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only if it
 * lacks capabilities.
 * @throws Failure that names what is missing
 */
async function runPrivileges() {
    return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    if (!namespace.ok && !(0,_apparmor_js_5/* .hasProfile */ .ML)())
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
        const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
        // Apptainer implies --fakeroot in unprivileged builds; SingularityCE needs the flag.
        return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
    }
    return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}
/** sudo with flags to fail rather than ask for a password, and to pass on our (already scrubbed) environment. */
const sudoPrefix = ["sudo", "-n", "-E", "--"];
async function withSudo() {
    if (process.getuid?.() === 0)
        return { ...(await asRoot()), mode: "sudo" };
    const allowed = await probe(["sudo", "-n", "true"]);
    if (!allowed.ok) {
        throw new _failure_js_2/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js_4/* .scrubbedEnvironment */ .aq)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js_2/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
        code: "sudo-incomplete",
        why: "Apptainer as root requests every capability of the kernel",
        remedy: "leave out the option, because an ordinary user can build, too",
    });
}
/**
 * Determines by trial how builds get their privileges on this machine.
 * @param requested "auto" takes the first way that works; "sudo" and "fakeroot" force one
 * @throws Failure that names what is missing and how to install or allow it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
}


}),

76980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ny: () => (/* binding */ currentUser),
  ZA: () => (/* binding */ ownRanges),
  be: () => (/* binding */ rangeOf),
  jZ: () => (/* binding */ readSubids),
  lW: () => (/* binding */ freeStart),
  qU: () => (/* binding */ isOwnUser),
  t4: () => (/* binding */ fullRange)
});
/* unused harmony export parseSubids */
var node_fs_0 = __webpack_require__(73024);
var node_os_1 = __webpack_require__(48161);


/** Number of subordinate ids for a full namespace. One less is mapped, because id 0 is the user itself. */
const fullRange = 65_536;
/** Lines of /etc/subuid or /etc/subgid; malformed lines are skipped, as newuidmap does. */
function parseSubids(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
        return match ? [{ owner: match[1], start: Number(match[2]), count: Number(match[3]) }] : [];
    });
}
/** The first range of a user (by name or number) that is large enough for all ids of a distribution. */
function rangeOf(ranges, user) {
    return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
}
/** The lowest start, from 300000 up, of a range of {@link fullRange} ids that overlaps no other range. */
function freeStart(ranges) {
    let start = 300_000;
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    for (const range of sorted) {
        if (range.start < start + fullRange && range.start + range.count > start)
            start = range.start + range.count;
    }
    return start;
}
/** The ranges in a file; none if the file does not exist. */
function readSubids(path) {
    try {
        return parseSubids((0,node_fs_0.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os_1.userInfo)().username, uid };
    }
    catch {
        return { name: String(uid), uid };
    }
}
/** Subordinate user and group ids of the current user; undefined unless it has both. */
function ownRanges() {
    const user = currentUser();
    const users = rangeOf(readSubids("/etc/subuid"), user);
    const groups = rangeOf(readSubids("/etc/subgid"), user);
    return users && groups && { users, groups };
}
/**
 * Makes a function that reports whether processes of a user id may belong to a build of the current user: its own id,
 * root's, and subordinate ones.
 */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
}


}),

64897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ hostArch),
  M: () => (/* binding */ imageArch)
});
var node_os_0 = __webpack_require__(48161);
var _bytes_js_1 = __webpack_require__(38862);
var _tree_index_js_2 = __webpack_require__(78448);



/** Node's words for a processor (process.arch) → Go's, where they differ. */
const goWords = { x64: "amd64", ia32: "386", mipsel: "mipsle" };
/**
 * This machine's architecture as Go spells it, and with it Apptainer, SIF and OCI ("amd64", "arm64", "ppc64le").
 * @param node the processor as Node calls it, which has one word for both kinds of ppc64
 */
function hostArch(node = process.arch, byteOrder = (0,node_os_0.endianness)()) {
    if (node === "ppc64")
        return byteOrder === "LE" ? "ppc64le" : "ppc64";
    return goWords[node] ?? node;
}
/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines = {
    3: "386",
    21: "ppc64le",
    22: "s390x",
    40: "arm",
    62: "amd64",
    183: "arm64",
    243: "riscv64",
};
/** Programs that nearly every image has, the smallest first. */
const usual = ["/usr/bin/env", "/bin/true", "/bin/sh", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"];
/** How many other programs are examined if none of these exists, and their largest size in bytes. */
const others = 50;
const othersSize = 2 ** 24;
/**
 * The architecture of an image in Go's spelling: from its own header, else from its programs; "unknown" if neither
 * shows it.
 */
async function imageArch(tree) {
    if (tree.arch !== undefined)
        return tree.arch;
    for (const path of usual) {
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    let looked = 0;
    for (const { path, type, mode, size } of tree.entries.values()) {
        if (type !== "file" || (mode & 0o111) === 0 || size > othersSize)
            continue;
        if (looked++ === others)
            break;
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    return "unknown";
}
/** The machine that a program is for; elf(5), e_machine. */
async function programArch(tree, path) {
    if ((tree.resolve(path)?.size ?? 0) > _tree_index_js_2/* .defaultReadLimit */ .h0)
        return undefined;
    const bytes = (await tree.read([path])).get(path);
    if (!bytes || bytes.length <= 20 || !(0,_bytes_js_1/* .isElf */ .aB)(bytes))
        return undefined;
    return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
}


}),

38862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ byteOrderKey),
  O0: () => (/* binding */ encodePath),
  aB: () => (/* binding */ isElf),
  q0: () => (/* binding */ decodePath)
});
var node_buffer_0 = __webpack_require__(4573);

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
    return (0,node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer_0.isUtf8)(bytes))
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


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
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
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
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
        // The parts still to walk, last part first.
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
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
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


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

97362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pv: () => (/* binding */ assertEnvName),
  US: () => (/* binding */ execOptions),
  y1: () => (/* binding */ mountArguments)
});
/* unused harmony export envArguments */
var _failure_js_0 = __webpack_require__(77205);

/** What Apptainer mounts from the host by itself. */
const hostMounts = "home,cwd,tmp,hostfs,bind-paths";
function refuse(what, why, remedy) {
    return new _failure_js_0/* .Failure */ .H("usage", what, { code: "exec-value-unusable", why, remedy });
}
/** @throws Failure for a text that cannot be passed to a program as an argument */
function whole(what, text) {
    if (!text.includes("\0"))
        return text;
    throw refuse(`invalid ${what} ${JSON.stringify(text)}`, "it contains a NUL character", "remove it");
}
/**
 * One field of a comma-separated list as Apptainer parses it (RFC 4180). @throws Failure for a carriage return, which
 * that parser alters
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
/** `--mount` for a folder or file: the only option that takes every path exactly, including those with `:` and `,`. */
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
 * `--env` for one variable. Apptainer reads the option as a comma-separated list if it contains two or more `=`, and
 * otherwise strips double quotes at its ends.
 * @throws Failure for an invalid name, and for a value that would not arrive exactly
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
/** @throws Failure for text that cannot be the name of a variable in a container */
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
 * The options of `apptainer exec`, `run` and `shell`, except `env`; see {@link envArguments}.
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


}),

94883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ activeIn),
  Fu: () => (/* binding */ rollBack),
  Yf: () => (/* binding */ activate)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_inside_js_4 = __webpack_require__(66996);
var _process_run_js_5 = __webpack_require__(21880);
var _store_history_js_6 = __webpack_require__(4813);







const linkPath = ({ folder, link }) => (0,node_path_1.join)(folder, link);
/**
 * The versions in the order in which they were active. File times would not show it, because copying and using files
 * changes them.
 */
const historyPath = ({ folder, link }) => (0,node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;
/** The version that the link names. The link is read once and not followed, because its target may move. */
async function activeIn(at) {
    const target = await (0,node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
    return target === "" ? undefined : at.versionOf((0,node_path_1.basename)(target));
}
async function readEvents(at) {
    const bytes = await (0,_files_bounded_js_3/* .readBoundedIfThere */ .L)(historyPath(at), longest, { what: "history" });
    return (0,_store_history_js_6/* .parseHistory */ .i6)(bytes?.toString("utf8") ?? "").events;
}
/**
 * Points the link at a version in one step, and records it in the history. The version must exist.
 * @param useSudo change the link as root, with sudo, in a folder that this user cannot write to; no history is written
 * then
 * @returns the version that was active until now
 * @throws Failure where something other than a link has its name
 */
async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
    const from = await activeIn(at);
    if (useSudo) {
        await replaceAsRoot(at, at.fileOf(version));
        return from;
    }
    await note(at, isRollback ? "rolled-back" : "published", version, from);
    const isOurs = (old) => at.versionOf((0,node_path_1.basename)(old)) !== undefined;
    await (0,_files_inside_js_4/* .replaceSymlinkInside */ .q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
    return from;
}
async function note(at, event, ts, from) {
    const now = new Date().toISOString();
    const line = (what) => (0,_files_inside_js_4/* .appendLineInside */ .ZX)(at.folder, historyPath(at), JSON.stringify({ ...what, at: now }));
    // If the link was changed by hand, a rollback must return to that version.
    if (from !== undefined && (0,_store_history_js_6/* .publishedBefore */ .gi)(await readEvents(at)).at(-1) !== from)
        await line({ event: "published", ts: from });
    await line({ event, ts, ...(from !== undefined && { from }) });
}
async function replaceAsRoot(at, file) {
    const temporary = (0,node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
    for (const argv of [
        ["ln", "-sfn", "--", file, temporary],
        ["mv", "-Tf", "--", temporary, linkPath(at)],
    ]) {
        const limits = { env: (0,_process_run_js_5/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 30_000 };
        const { code, stderr } = await (0,_process_run_js_5/* .run */ .eF)("sudo", ["-n", "--", ...argv], limits);
        if (code !== 0)
            throw new _failure_js_2/* .Failure */ .H("infrastructure", `could not change ${linkPath(at)} as root`, {
                code: "sudo-refused",
                why: stderr.trim(),
                remedy: "allow it in sudoers, or run the command as the owner of the folder",
            });
    }
}
/**
 * Makes the previously active version active again; if the folder has no history, the next older one.
 * @param versions the existing versions, newest first
 * @throws Failure where there is none
 */
async function rollBack(at, versions, useSudo = false) {
    const from = await activeIn(at);
    const version = from && ((await activeBefore(at, from, versions)) ?? versions[versions.indexOf(from) + 1]);
    if (!from || !version)
        throw new _failure_js_2/* .Failure */ .H("usage", `no version was active before in ${at.folder}`, {
            code: "nothing-to-roll-back",
            why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
            remedy: "choose one yourself with the command `switch`",
        });
    await activate(at, version, { useSudo, isRollback: true });
    return { version, from };
}
async function activeBefore(at, active, versions) {
    const events = await readEvents(at);
    const before = (0,_store_history_js_6/* .publishedBefore */ .gi)(events);
    const place = before.lastIndexOf(active);
    // Rolled back beyond everything in the history.
    if (place < 0 && events.at(-1)?.event === "rolled-back")
        return undefined;
    return before
        .slice(0, place < 0 ? undefined : place)
        .findLast((each) => each !== active && versions.includes(each));
}


}),

751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AA: () => (/* binding */ rollbackFlat),
  C9: () => (/* binding */ switchFlat),
  Mm: () => (/* binding */ assertCount),
  QJ: () => (/* binding */ cleanupFlat),
  XZ: () => (/* binding */ activeVersion),
  dN: () => (/* binding */ purgeSifs),
  hP: () => (/* binding */ flatVersions)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_inside_js_3 = __webpack_require__(66996);
var _store_open_js_4 = __webpack_require__(93237);
var _active_link_js_5 = __webpack_require__(94883);






const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const fileOf = (version) => `scitex-v${version}.sif`;
const linkIn = (folder) => ({ folder, link: "current.sif", fileOf, versionOf });
/** The images in a folder, newest first; [] if the folder does not exist. */
async function flatVersions(folder) {
    const active = await activeVersion(folder);
    const files = await (0,node_fs_promises_0.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of files) {
        const version = versionOf(file);
        const path = (0,node_path_1.join)(folder, file);
        // Links count, too: in a store, one leads to the image of the published build.
        const image = version === undefined ? undefined : await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
        if (version === undefined || !image?.isFile())
            continue;
        const { size, mtime } = image;
        found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}
const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
/** The version that `current.sif` names; undefined where there is none. */
const activeVersion = (folder) => (0,_active_link_js_5/* .activeIn */ .E1)(linkIn(folder));
/**
 * Makes a version the active one, in one step.
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something other than a link has its name
 */
async function switchFlat(folder, version, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = await flatVersions(at);
    if (!versions.some((each) => each.version === version))
        throw missing(at, version, versions);
    return (0,_active_link_js_5/* .activate */ .Yf)(linkIn(at), version, { useSudo });
}
/**
 * Makes the previously active version active again. @returns the version that is active now, and the one before
 * @returns the version that is active now, and the one until then
 */
async function rollbackFlat(folder, useSudo = false) {
    const at = await (0,_store_open_js_4/* .openExistingStore */ .dy)(folder);
    const versions = (await flatVersions(at)).map(({ version }) => version);
    return (0,_active_link_js_5/* .rollBack */ .Fu)(linkIn(at), versions, useSudo);
}
/**
 * Selects the versions to remove so that the active one and `keep` more are left; base images (`scitex-base-v*.sif`)
 * and links are never removed.
 * @param apply remove them
 * @returns absolute paths
 */
async function cleanupFlat(folder, keep, apply) {
    assertCount(keep);
    const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
    const removed = [];
    for (const { path } of old) {
        if (!(await (0,node_fs_promises_0.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js_3/* .removeFileInside */ .$E)(folder, path);
        removed.push(path);
    }
    return removed;
}
/**
 * What is no longer needed in a folder of images: files `*.sif.old` and `*.sif.backup.*`, and old versions as in
 * {@link cleanupFlat}. Base images, the active version, links and builds of a store stay.
 */
async function purgeSifs(folder, keep, apply) {
    const old = await cleanupFlat(folder, keep, apply);
    const left = [];
    for (const file of await (0,node_fs_promises_0.readdir)(folder).catch(() => [])) {
        const path = (0,node_path_1.join)(folder, file);
        if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0,node_fs_promises_0.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js_3/* .removeFileInside */ .$E)(folder, path);
        left.push(path);
    }
    return [...left, ...old];
}
/** @throws Failure unless it is a valid number of versions to keep */
function assertCount(keep) {
    if (Number.isInteger(keep) && keep >= 0)
        return;
    throw new _failure_js_2/* .Failure */ .H("usage", `invalid number to keep: ${keep}`, {
        code: "wrong-use",
        why: "it must be a whole number, 0 or more",
        remedy: "correct the number",
    });
}
function missing(folder, version, versions) {
    return new _failure_js_2/* .Failure */ .H("usage", `there is no version ${version} in ${folder}`, {
        code: "version-missing",
        why: versions.length > 0
            ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
            : "the folder has no scitex-v*.sif",
        remedy: "choose one of them, or name another folder",
    });
}


}),

39335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  T: () => (/* binding */ isExecutable)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _run_js_3 = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js_3/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path_2.delimiter)) {
        const candidate = (0,node_path_2.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
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


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
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
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
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

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
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
/** A duration for people: "90 seconds", "20 minutes". */
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
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
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
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
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
        // A child that does not read its whole input is not an error.
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
                    sendSignal(-child.pid, "SIGKILL");
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
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
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
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
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


}),

93237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  Ve: () => (/* binding */ newStoreFiles),
  dy: () => (/* binding */ openExistingStore)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _files_folder_js_4 = __webpack_require__(28363);
var _files_folders_js_5 = __webpack_require__(76382);
var _files_inside_js_6 = __webpack_require__(66996);
var _files_own_folder_js_7 = __webpack_require__(89128);
var _files_temporary_names_js_8 = __webpack_require__(60813);
var _history_js_9 = __webpack_require__(4813);










/** A list of what to commit from a store, so that a plain `git add` adds exactly that. */
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
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js_9/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store for writing, creating it if necessary with a .gitignore. What killed processes were writing at its top
 * is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written to, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path_1.join)(store, (0,_files_temporary_names_js_8/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js_6/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js_6/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js_6/* .writeNewFileInside */ .q0)(store, (0,node_path_1.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens an existing store, otherwise like {@link openStore}. @throws Failure("usage") where there is none
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises_0.realpath)(path);
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with all links above it resolved. */
async function locate(path) {
    if ((0,node_path_1.dirname)(path) === path)
        return path;
    await (0,_files_folders_js_5/* .makeFolder */ .f)((0,node_path_1.dirname)(path));
    return (0,node_path_1.join)(await (0,node_fs_promises_0.realpath)((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path_1.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js_4/* .Folder */ .vd.open((0,node_path_1.dirname)(store));
        if ((await parent.look((0,node_path_1.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path_1.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js_3/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises_0.realpath)(store).catch(() => undefined);
    return new _failure_js_2/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js_4/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js_7/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


}),

71653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ assertReplaceable)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_real_path_js_3 = __webpack_require__(82331);
var _file_kind_js_4 = __webpack_require__(49970);





/** What no text takes the place of: none of these is the earlier output of a command that writes text. */
const neverText = ["image", "marker", "zip archive", "tar archive"];
/** A file of a build in a store: `<name>/<name>-<ts>.sif` and its evidence. */
const ofBuild = /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;
/**
 * Makes sure that a result may take the place of what is at a path: it may be an earlier result, but not a build's file
 * in a store, and not an image or archive of another kind, which a mistyped --output would destroy.
 * @param makes what the result is
 * @throws Failure("usage", "file-in-the-way")
 */
async function assertReplaceable(path, makes) {
    const file = await (0,_files_real_path_js_3/* .realPath */ .Y)(path).catch(() => path);
    const found = await (0,node_fs_promises_0.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        return;
    const name = (0,node_path_1.basename)(file);
    if (ofBuild.exec(name)?.[1] === (0,node_path_1.basename)((0,node_path_1.dirname)(file)))
        throw inTheWay(path, "it is a file of a build in a store");
    if (name === "history.jsonl")
        throw inTheWay(path, "it is the history of verdicts in a store");
    const kind = (await (0,_file_kind_js_4/* .fileKind */ .h_)(file)) ?? "unknown file";
    if (makes === "text" ? neverText.includes(kind) : found.size > 0 && kind !== makes)
        throw inTheWay(path, `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}, which this command did not write`);
}
function inTheWay(path, why) {
    return new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, {
        code: "file-in-the-way",
        why,
        remedy: "choose another file with --output, or move that one away",
    });
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


}),

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js_2 = __webpack_require__(21417);
var _judge_js_1 = __webpack_require__(98886);
var _policy_js_0 = __webpack_require__(69963);



/** When a verdict expires, by itself or under the policy; undefined if it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How much the clocks of two machines may differ. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on, an answer states how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy requires of a verdict that is valid in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js_1/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** If a policy was in force and is gone, the defaults must not take its place. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js_0/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js_2/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

95142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  evidenceOfFile: () => (/* binding */ evidenceOfFile),
  findEvidence: () => (/* binding */ findEvidence)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_bounded_js_4 = __webpack_require__(17794);
var _files_digest_js_5 = __webpack_require__(63983);
var _lock_read_js_6 = __webpack_require__(23616);
var _store_builds_js_7 = __webpack_require__(13336);
var _store_file_kind_js_8 = __webpack_require__(49970);
var _limits_js_9 = __webpack_require__(36697);
var _lock_file_js_10 = __webpack_require__(89257);
var _marker_js_11 = __webpack_require__(71699);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * Finds the build that an image belongs to, even if the image was renamed, copied or deployed: by the given marker; in
 * the store, by the image's own name or its digest; otherwise by files next to it that have its name, or a lock that
 * names it.
 * @throws Failure("unverified", "no-marker") where there is none; and for a path without a file
 */
async function findEvidence(path, places) {
    const image = await imageAt(path);
    const sha256 = await (places.digest ?? _files_digest_js_5/* .sha256File */ .Q3)(image);
    const found = await findSubject(image, sha256, places);
    if (!found)
        throw sha256 === emptySha256 ? emptyFile(path) : await nothingFound(image, path, sha256, places);
    return { ...found, sha256 };
}
/** The endings of a build's files, except the image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];
/**
 * The build that a lock, marker, recipe or locked recipe belongs to, found by the lock next to it; its image is
 * included only if it has the same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
async function evidenceOfFile(path, store) {
    const ending = endings.find((each) => path.endsWith(each));
    if (ending === undefined)
        return undefined;
    const [folder, stem] = [(0,node_path_2.dirname)(path), (0,node_path_2.basename)(path, ending)];
    const lockPath = (0,node_path_2.join)(folder, `${stem}.lock`);
    if (ending === ".def")
        await assertNotAlone(path, lockPath);
    const lock = await (0,_lock_file_js_10/* .readBuiltLock */ .sl)(lockPath).catch((error) => assertMarker(path, ending, error));
    const image = (0,node_path_2.join)(folder, `${stem}.sif`);
    const hasImage = await (0,node_fs_promises_1.lstat)(image).then(Boolean, () => false);
    const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
    return { subject, store: await storeAround(subject, store) };
}
/**
 * If there is no lock, the marker that the user named may itself be the wrong file. @throws the error otherwise
 * @throws the error otherwise
 */
async function assertMarker(path, ending, error) {
    if (ending.endsWith("verified")) {
        const bytes = await (0,_files_bounded_js_4/* .readBoundedIfThere */ .L)(path, _limits_js_9/* .evidenceLimits */ .Y.marker, { what: "marker" });
        if (bytes)
            (0,_marker_js_11/* .parseMarker */ .gY)(bytes, path);
    }
    throw error;
}
/** A user's own recipe is not a file of a build; only its name shows which build is meant. */
async function assertNotAlone(path, lock) {
    const isThere = (file) => (0,node_fs_promises_1.lstat)(file).then(Boolean, () => false);
    if ((await isThere(lock)) || !(await isThere(path)))
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `${path} is a recipe, not a file of a build`, {
        code: "wrong-kind-of-file",
        why: "there is no lock beside it",
        remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`,
    });
}
/** The image itself, with all links resolved, because the user named this path. */
async function imageAt(path) {
    const image = await (0,node_fs_promises_1.realpath)(path).catch(() => undefined);
    const found = image === undefined ? undefined : await (0,node_fs_promises_1.lstat)(image);
    if (image !== undefined && found?.isFile())
        return image;
    throw new _failure_js_3/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: found ? "not-a-regular-file" : "no-such-file",
        why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
        remedy: "check the path",
    });
}
async function findSubject(image, digest, { marker, store }) {
    if (marker !== undefined)
        return { subject: await ofMarker(marker, image, digest), store: undefined };
    const own = await ofOwnName(image);
    const around = own && (await storeAround(own, store));
    if (own && around)
        return { subject: own, store: around };
    // The store comes first: files next to the image may belong to an earlier verdict.
    const stored = store === undefined ? undefined : await ofStore(store, image, digest);
    if (stored)
        return { subject: stored, store };
    const beside = own ?? (await newestOf((0,node_path_2.dirname)(image), image, digest));
    return beside && { subject: beside, store: undefined };
}
async function ofStore(store, image, digest) {
    const names = await (0,_store_builds_js_7/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path_2.join)(store, name), image, digest)));
    return newestFirst(all.filter((each) => each !== undefined))[0];
}
/** The store, if a build's files are in one. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises_1.realpath)((0,node_path_2.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path_2.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image, digest) {
    if ((await (0,node_fs_promises_1.lstat)(path).catch(() => undefined))?.isDirectory()) {
        const found = await newestOf(path, image, digest);
        if (found)
            return found;
        throw noEvidence(image, digest, { store: path });
    }
    const stem = /^(.+)\.(?:un)?verified$/.exec((0,node_path_2.basename)(path))?.[1];
    if (stem === undefined)
        throw new _failure_js_3/* .Failure */ .H("usage", `${path} is not the path of a marker`, {
            code: "wrong-use",
            why: "a marker's name ends in .verified or .unverified",
            remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
        });
    const bytes = await (0,_files_bounded_js_4/* .readBounded */ .C)(path, _limits_js_9/* .evidenceLimits */ .Y.marker, { what: "marker" });
    return subjectIn((0,node_path_2.dirname)(path), stem, (0,_marker_js_11/* .parseMarker */ .gY)(bytes, path).evidence, image);
}
/** The build whose files are named like the image, whatever its digest; the gate checks whether it is this image. */
async function ofOwnName(image) {
    const folder = (0,node_path_2.dirname)(image);
    const stem = (0,node_path_2.basename)(image, ".sif");
    const present = await (0,node_fs_promises_1.readdir)(folder).catch(() => []);
    if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
        return undefined;
    const named = (0,_store_builds_js_7/* .buildIdOf */ .d$)(stem) ?? (await lockAt((0,node_path_2.join)(folder, `${stem}.lock`)));
    return named && subjectIn(folder, stem, named, image);
}
/** The newest build in a folder whose lock names a digest. */
async function newestOf(folder, image, digest) {
    const present = await (0,node_fs_promises_1.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
        const lock = await lockAt((0,node_path_2.join)(folder, file), digest);
        if (lock?.image.sha256 === digest)
            found.push(await subjectIn(folder, (0,node_path_2.basename)(file, ".lock"), lock, image));
    }
    return newestFirst(found)[0];
}
const newestFirst = (subjects) => subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));
/**
 * The lock of a build; undefined for a file that is not one and, if `mention` is given, for one that does not contain
 * it.
 */
async function lockAt(path, mention = "") {
    try {
        const bytes = await (0,_files_bounded_js_4/* .readBoundedIfThere */ .L)(path, _limits_js_9/* .evidenceLimits */ .Y.lock, { what: "lock" });
        if (!bytes?.includes(mention))
            return undefined;
        return (0,_lock_read_js_6/* .builtLock */ .IJ)((0,_lock_read_js_6/* .parseLock */ .PG)(bytes.toString("utf8"), path), path);
    }
    catch (error) {
        if (error instanceof _failure_js_3/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
async function subjectIn(folder, stem, { name, ts }, image) {
    const file = (ending) => (0,node_path_2.join)(folder, stem + ending);
    const isStored = (0,node_path_2.basename)(folder) === name && stem === `${name}-${ts}`;
    const isThere = (path) => (0,node_fs_promises_1.lstat)(path).then(Boolean, () => false);
    // In a store there must be a history; beside loose files there may be one, with the name that it has in a release.
    const released = file(".history.jsonl");
    const history = !isStored && (await isThere(released)) ? released : (0,node_path_2.join)(folder, "history.jsonl");
    const hasHistory = isStored || (await isThere(history));
    return {
        name,
        ts,
        files: {
            image,
            lock: file(".lock"),
            lockedRecipe: file(".def"),
            recipe: file(".rough.def"),
            verified: file(".verified"),
            unverified: file(".unverified"),
            history: hasHistory ? history : undefined,
        },
    };
}
/** The digest of an empty file. */
const emptySha256 = (0,node_crypto_0.createHash)("sha256").digest("hex");
function emptyFile(path) {
    return new _failure_js_3/* .Failure */ .H("unverified", `there is nothing to check in ${path}`, {
        code: "image-empty",
        why: "the file is empty, as a copy or download that failed leaves it",
        remedy: "fetch the file again, or build it again",
    });
}
/** A JSON text is not an image, so its marker cannot be missing. */
async function nothingFound(image, path, sha256, places) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kind = await (0,_store_file_kind_js_8/* .fileKind */ .h_)(image);
        const file = __addDisposableResource(env_1, await (0,node_fs_promises_1.open)(image), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        const isJson = /^\s*[[{]/.test(buffer.toString("latin1", 0, bytesRead));
        if (!isJson)
            return noEvidence(path, sha256, places);
        const what = kind === "lock" || kind === "marker" ? `a ${kind}` : "a text that begins like JSON";
        return new _failure_js_3/* .Failure */ .H("usage", `${path} is neither an image nor a file of a build`, {
            code: "wrong-kind-of-file",
            why: `it is ${what}, and its name ends in neither .lock nor .verified`,
            remedy: "give an image, or a file of a build under the name that it was written with",
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function noEvidence(path, sha256, { store }) {
    return new _failure_js_3/* .Failure */ .H("unverified", `there is no marker for ${path}`, {
        code: "no-marker",
        why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
        remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)",
    });
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js_0 = __webpack_require__(46618);

/** The stronger of two required levels. */
const stricterLevel = (a, b) => (_levels_js_0/* .levels */ .y.indexOf(a) > _levels_js_0/* .levels */ .y.indexOf(b) ? a : b);
/** Whether one level is at least as strong as another; no level is not. */
const reaches = (level, required) => level !== undefined && _levels_js_0/* .levels */ .y.indexOf(level) >= _levels_js_0/* .levels */ .y.indexOf(required);
/**
 * Decides the verdict from what was found. The required level plays no part: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // Identical content means identical packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;