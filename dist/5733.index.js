"use strict";
exports.id = 5733;
exports.ids = [5733];
exports.modules = {

68028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ensureApptainer),
  Q: () => (/* binding */ setUpApptainer)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
var digest = __webpack_require__(63983);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/cache.js





/** The path for the cache client. Part of the key of an entry, so it must be the same on every machine. */
const cachedPath = "~/.cache/stx-container/apptainer-packages";
/** The folder whose files are saved in the cache. */
const cachedFolder = () => (0,external_node_path_.join)((0,external_node_os_.homedir)(), cachedPath.slice(2));
/** Events started by the repository itself. Pull requests of forks are included, because GitHub isolates their cache. */
const trustedEvents = new Set([
    "push",
    "pull_request",
    "pull_request_review",
    "merge_group",
    "schedule",
    "workflow_dispatch",
    "workflow_call",
]);
/** Why `cache: auto` uses no cache in a run; undefined if it uses one. */
function whyNoCache(context) {
    if (!trustedEvents.has(context.event))
        return `the cache is not used for the event ${context.event}`;
    if (context.ref.startsWith("refs/tags/"))
        return "the cache is not used for tags, which may be releases";
    return undefined;
}
async function client() {
    return Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(2088), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
}
/** Whether GitHub's cache service is available. */
async function isCacheAvailable() {
    return (await client()).isFeatureAvailable();
}
/**
 * Downloads the newest entry whose key begins with `prefix` and puts its files into `folder`, without their folders.
 * Never fails, because the cache only saves time.
 * @returns key of the entry; undefined if there is none
 */
async function restoreFiles(prefix, folder, log) {
    // The client unpacks with `tar -P`, so a forged entry could write anywhere. These options of GNU tar turn every name
    // and every link target into one in our folder.
    if (!/^[\w./-]+$/.test(folder)) {
        log.note(`Cache not used: the folder ${folder} has characters that tar's options cannot contain`);
        return undefined;
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { TAR_OPTIONS: before } = process.env;
    process.env.TAR_OPTIONS = `--transform=s|^.*/||;s|^|${folder}/|`;
    try {
        const { restoreCache } = await client();
        const limits = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
        return await log.aside(() => restoreCache([cachedPath], prefix, [prefix], limits));
    }
    catch (error) {
        log.note(`Could not read the cache: ${error.message}`);
        return undefined;
    }
    finally {
        if (before === undefined)
            delete process.env.TAR_OPTIONS;
        else
            process.env.TAR_OPTIONS = before;
    }
}
/**
 * Saves the files in {@link cachedFolder}, unless there are none or the entry `known` has the same files. Never fails.
 */
async function saveFiles(prefix, known, log) {
    const folder = cachedFolder();
    try {
        const names = (await (0,promises_.readdir)(folder).catch(() => [])).sort();
        if (names.length === 0)
            return;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (const name of names)
            hash.update(`${await (0,digest/* sha256File */.Q3)((0,external_node_path_.join)(folder, name))} ${name}\n`);
        const key = prefix + hash.digest("hex").slice(0, 16);
        if (key === known)
            return;
        const { saveCache } = await client();
        const id = await log.aside(() => saveCache([cachedPath], key));
        log.note(id < 0 ? "Packages not saved in the cache" : `Packages saved in the cache as ${key}`);
    }
    catch (error) {
        log.note(`Packages not saved in the cache: ${error.message}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

var release = __webpack_require__(31827);
var actions_job = __webpack_require__(58020);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/apptainer.js





/** Whether to use GitHub's cache for package files; notes it if the user wants the cache and it is not available. */
async function usesCache(wanted, context, note) {
    if (wanted === "off" || (wanted === "auto" && whyNoCache(context)))
        return false;
    if (await isCacheAvailable())
        return true;
    if (wanted === "on")
        note("GitHub's cache is not available, so Apptainer's packages are downloaded");
    return false;
}
/**
 * Installs Apptainer with packages from GitHub's cache, if it is missing and the cache may be used; otherwise the build
 * installs it. @throws Failure("infrastructure") if Apptainer cannot be installed
 */
async function setUpApptainer(job) {
    const { inputs, context, deps, log } = job;
    const wanted = (0,actions_job/* jobSettings */.b)(inputs, context).apptainer ?? {};
    if (await deps.findApptainer(wanted))
        return;
    if (await usesCache(inputs.cache, context, (text) => log.note(text)))
        await installCached(job, wanted);
}
/**
 * Finds Apptainer or installs it, with packages from the cache if it may be used, and prepares the host.
 * @throws Failure("infrastructure") if Apptainer cannot be installed
 */
async function ensureApptainer(job, wanted) {
    const { inputs, context, deps, log } = job;
    const note = (text) => log.note(text);
    const isNew = (await deps.findApptainer(wanted)) === undefined;
    const cached = isNew && (await usesCache(inputs.cache, context, note));
    const apptainer = cached
        ? await installCached(job, wanted)
        : await deps.installApptainer({ ...wanted, note });
    return { apptainer, isNew };
}
/**
 * Every cached package is verified by its sha256 in a signed list that is downloaded again. A forged entry can therefore
 * only slow this down.
 */
async function installCached({ deps, log, scratch }, wanted) {
    log.phase("Installing Apptainer");
    const packages = { offered: (0,external_node_path_.join)(scratch, "cached-packages"), used: cachedFolder() };
    await (0,promises_.rm)(packages.used, { recursive: true, force: true });
    const { id, codename, arch } = await (0,release/* hostRelease */.s)();
    const prefix = ["stx-container-apptainer-1", id, codename, arch, wanted.version ?? "newest", ""].join("-");
    const known = await restoreFiles(prefix, packages.offered, log);
    const installed = await deps.installApptainer({ ...wanted, packages, note: (text) => log.note(text) });
    await saveFiles(prefix, known, log);
    await (0,promises_.rm)(packages.offered, { recursive: true, force: true });
    return installed;
}


}),

58020:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ jobSettings)
});
var node_fs_0 = __webpack_require__(73024);
var node_path_1 = __webpack_require__(76760);
var _apptainer_settings_js_2 = __webpack_require__(19415);
var _failure_js_3 = __webpack_require__(77205);




/**
 * The settings for Apptainer, from the inputs of build and verify.
 * @param tmp folder for scratch files, absolute
 * @throws Failure("usage") for a secret or a folder to bind whose path in the checkout leads out of it
 */
function jobSettings(inputs, context, tmp = context.temp) {
    const settings = (0,_apptainer_settings_js_2/* .makeSettings */ .mF)({
        privileges: inputs.privileges,
        hostCa: inputs["host-ca"],
        passEnv: inputs["pass-env"] ?? [],
        secrets: inputs.secrets,
        binds: inputs.bind,
        timeLimitMs: inputs["time-limit"],
        tmp,
        apptainerVersion: inputs["apptainer-version"],
        apptainerSha256: inputs["apptainer-sha256"],
    }, (path) => (0,node_path_1.resolve)(context.workspace, path));
    for (const secret of settings.secrets ?? [])
        if ("path" in secret)
            assertStaysInside(context.workspace, secret.path, `the file of the secret ${secret.name}`, `name the file itself, or take the secret from a variable: ${secret.name}=env:VARIABLE`);
    for (const { source, at } of settings.binds ?? [])
        assertStaysInside(context.workspace, source, `what is to be bound at ${at}`, "name the folder itself");
    return settings;
}
/** A checkout may contain a link to a file of the runner, which the recipe could then read. */
function assertStaysInside(workspace, path, what, remedy) {
    const isInside = (folder, at) => at.startsWith(`${folder}/`);
    if (!isInside(workspace, path) || !(0,node_fs_0.existsSync)(path))
        return;
    if (isInside((0,node_fs_0.realpathSync)(workspace), (0,node_fs_0.realpathSync)(path)))
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `${what} is outside the workspace`, {
        code: "path-outside-workspace",
        why: "a link in the checkout leads to it",
        remedy,
    });
}


}),

11996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ silentReporter),
  Xw: () => (/* binding */ oncePerTree),
  "if": () => (/* binding */ findOncePerTree)
});
/** For callers that only need what could be read: problems are reported by the ecosystem's own collector. */
const silentReporter = { problem() { }, note() { }, seen() { } };
/** Like {@link oncePerTree}, for answers that need only the tree's list of entries, so that nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image only once, however often it is called. Its problems are reported to every caller with
 * a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = silentReporter) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


}),

33839:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B8: () => (/* binding */ releaseIn),
  HU: () => (/* binding */ parseOsRelease),
  TE: () => (/* binding */ osReleaseFiles),
  _W: () => (/* binding */ osRelease),
  hp: () => (/* binding */ distroOf)
});
var _once_js_0 = __webpack_require__(11996);

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined if it is not known. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return id && version && `${id}-${version}`;
}
/** The paths of os-release(5), in order of precedence. */
const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
/** Files of distributions from before os-release, and patterns of their text: the ID that os-release later used. */
const olderFiles = [
    ["/etc/redhat-release", redHatId],
    ["/etc/system-release", redHatId],
    [
        "/etc/SuSE-release",
        (text) => (/^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined),
    ],
    ["/etc/alpine-release", () => "alpine"],
    ["/etc/debian_version", () => "debian"],
];
function redHatId(text) {
    const names = [
        [/^Red Hat Enterprise Linux/i, "rhel"],
        [/^CentOS/i, "centos"],
        [/^Fedora/i, "fedora"],
        [/^Scientific Linux/i, "scientific"],
        [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
        [/^Amazon Linux/i, "amzn"],
    ];
    return names.find(([name]) => name.test(text))?.[1];
}
/** Reads the distribution of an image: its os-release, else the file that it had before there was one. */
const osRelease = (0,_once_js_0/* .oncePerTree */ .Xw)(async (tree) => releaseIn(tree, "/"));
/** The distribution of a system in a folder of an image. */
async function releaseIn(tree, root) {
    const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
    const base = root === "/" ? "" : root;
    const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
    const text = path ? ((await tree.read([base + path])).get(base + path)?.toString() ?? "") : "";
    const older = olderFiles.find(([each]) => each === path);
    if (older) {
        const id = older[1](text);
        return { id, versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0] };
    }
    const fields = parseOsRelease(text);
    return {
        id: fields.ID?.toLowerCase() || undefined,
        versionId: fields.VERSION_ID || undefined,
        codename: fields.VERSION_CODENAME || undefined,
    };
}
/**
 * The fields of an os-release text, as os-release(5) defines them: shell assignments without expansions; of a field
 * given twice the last value counts. Lines that are not assignments are skipped.
 */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
        if (!match)
            continue;
        const [, name, double, single, bare] = match;
        fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
    }
    return fields;
}


}),

31827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ hostRelease)
});
/* unused harmony export debianArch */
var node_fs_promises_0 = __webpack_require__(51455);
var node_os_1 = __webpack_require__(48161);
var _ecosystems_os_release_js_2 = __webpack_require__(33839);



/** Node's name of an architecture → Debian's. */
function debianArch(node = (0,node_os_1.arch)()) {
    const names = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
    return names[node] ?? node;
}
async function readOsRelease() {
    for (const path of _ecosystems_os_release_js_2/* .osReleaseFiles */ .TE) {
        const text = await (0,node_fs_promises_0.readFile)(path, "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
/** Reads the distribution of this host; fields are empty if it does not state them. */
async function hostRelease() {
    const fields = (0,_ecosystems_os_release_js_2/* .parseOsRelease */ .HU)(await readOsRelease());
    return {
        id: fields.ID ?? "",
        prettyName: fields.PRETTY_NAME ?? "",
        like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
        codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
        arch: debianArch(),
    };
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


})

};
;