export const id = 7708;
export const ids = [7708];
export const modules = {

/***/ 70932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage)
});

// UNUSED EXPORTS: assertComplete, buildEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/files/inside.js
var inside = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/host/ca.js + 2 modules
var host_ca = __webpack_require__(58201);
// EXTERNAL MODULE: ./lib/host/privileges.js
var host_privileges = __webpack_require__(27940);
// EXTERNAL MODULE: ./lib/host/release.js
var release = __webpack_require__(56723);
// EXTERNAL MODULE: ./lib/host/rooted.js
var rooted = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/host/subids.js
var subids = __webpack_require__(56852);
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(26465);
// EXTERNAL MODULE: ./lib/image/sif.js
var sif = __webpack_require__(15723);
;// CONCATENATED MODULE: ./lib/net/proxy-relay.js

/** Variables that name a proxy, also those that Apptainer hands on to `%post`. */
const proxyVariable = /^(?:\w+ENV_)?(?:https?|ftp|all)_proxy$/i;
/** A proxy as a URL; undefined where it has no credentials. */
function withCredentials(value) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.username !== "" || url.password !== "" ? url : undefined;
}
/**
 * Starts a relay on the loopback for each proxy with credentials that an environment names: programs that get the
 * relay's address instead use the proxy and never see its password. Other users of this machine are refused.
 * @param isOwn whether a user id is ours: processes of a build may have others than this process
 */
async function relayProxies(env, isOwn) {
    const found = Object.entries(env).filter(([name, value]) => proxyVariable.test(name) && withCredentials(value));
    const relays = new Map();
    const close = async () => {
        await Promise.all([...relays.values()].map((relay) => relay.close()));
    };
    try {
        for (const [, value] of found)
            if (!relays.has(value))
                relays.set(value, await startRelay(withCredentials(value), isOwn));
    }
    catch (error) {
        await close();
        throw error;
    }
    const replaced = found.map(([name, value]) => [name, relays.get(value)?.address ?? ""]);
    return { env: { ...env, ...Object.fromEntries(replaced) }, close };
}
async function startRelay(proxy, isOwn) {
    const { RequestError, Server } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(9472)]).then(__webpack_require__.bind(__webpack_require__, 89472));
    const server = new Server({
        host: "127.0.0.1",
        port: 0,
        prepareRequestFunction: ({ request }) => {
            const uid = userOf(request.socket);
            if (uid !== undefined && !isOwn(uid))
                throw new RequestError("this proxy belongs to another user", 403);
            return { upstreamProxyUrl: proxy.href };
        },
    });
    await server.listen();
    // A connection that fails is its client's to report.
    server.on("requestFailed", () => { });
    return { address: `http://127.0.0.1:${server.port}`, close: () => server.close(true) };
}
/** The user at the other end of a connection over the loopback, as /proc/net/tcp says (proc(5)); undefined elsewhere. */
function userOf({ remotePort = 0, localPort = 0 }) {
    const hex = (port) => port.toString(16).toUpperCase().padStart(4, "0");
    const row = new RegExp(`^\\s*\\d+: 0100007F:${hex(remotePort)} 0100007F:${hex(localPort)} (?:\\S+ ){4}\\s*(\\d+)`, "m");
    try {
        const uid = row.exec((0,external_node_fs_.readFileSync)("/proc/net/tcp", "latin1"))?.[1];
        return uid === undefined ? undefined : Number(uid);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/process/find-program.js
var find_program = __webpack_require__(83271);
// EXTERNAL MODULE: ./lib/process/run.js + 2 modules
var run = __webpack_require__(35584);
;// CONCATENATED MODULE: ./lib/apptainer/diagnose.js

const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
const refused = /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arguments?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;
/** Apptainer's messages when the host, not the recipe, prevents the build. */
const hostTrouble = /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;
/** Messages in `%post` if only root is mapped, so that files of other users cannot be created. */
const oneUserOnly = /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;
/** Messages of apt, pip, npm, conda, R, curl, wget, git and Apptainer when a server or the network fails. */
const network = [
    /could not resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|EAI_AGAIN|ENOTFOUND/i,
    /connection (?:refused|reset|timed out)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|i\/o timeout|TLS handshake timeout|operation timed out|read timed out|Connect ?TimeoutError/i,
    /\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
    /\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out)/i,
    /^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
    /CondaHTTPError|MaxRetryError|NewConnectionError|hash sum mismatch|Unable to connect to /i,
];
/**
 * Messages of debootstrap, yum, dnf and zypper when a bootstrap cannot fetch. They say the same of a server that does
 * not answer and of a suite that it does not have; neither says anything about an image that was built before.
 */
const bootstrapFetch = /^E: (?:Failed getting release file|Couldn't download|Couldn't retrieve|Unable to retrieve)|cannot (?:download|retrieve|find a valid baseurl)|failed to (?:download|synchronize|retrieve)|could not retrieve mirrorlist|all mirrors were (?:tried|already tried)|download \(curl\) error|valid metadata not found/i;
/** The last lines of a log's tail that show a network failure, at most three. */
function networkProof(tail) {
    return tail
        .filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line)))
        .slice(-3);
}
/** Apptainer's FATAL and ERROR lines, without the label. */
function ownWords(tail) {
    return tail.flatMap((line) => {
        const words = /^(?:FATAL|ERROR)\s*:\s*(.*)/.exec(line)?.[1];
        return words ? [words] : [];
    });
}
/** The last command in the trace of `sh -x`; undefined without a trace. */
function lastCommand(tail) {
    return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
}
/** The line of the recipe with this command, if it is the only one. Quotes are ignored, because they may differ. */
function lineOf(text, command) {
    const bare = (line) => line
        .replace(/["'\\]/g, "")
        .replace(/\s+/g, " ")
        .trim();
    const wanted = bare(command);
    if (wanted === "")
        return undefined;
    const lines = text.split("\n").map(bare);
    const hits = lines.flatMap((line, i) => (line === wanted ? [i + 1] : []));
    return hits.length === 1 ? hits[0] : undefined;
}
/** The place of the fault in the recipe, as far as Apptainer's message shows it. */
function refusedPlace(build, words) {
    const section = /invalid section\(s\)? specified: *%?(\w+)/i.exec(words)?.[1];
    const lines = build.text.split("\n");
    const at = section
        ? lines.findIndex((line) => new RegExp(`^\\s*%${section}\\b`, "i").test(line))
        : /token too long/i.test(words)
            ? lines.findIndex((line) => /^\s*%post\b/i.test(line))
            : -1;
    return at < 0 ? { path: build.recipe } : { path: build.recipe, line: at + 1 };
}
function diagnose_failure(build, kind, code, what, why, remedy, place = { path: build.recipe }) {
    const output = why.filter((line) => line.trim() !== "").join("\n");
    return new failure/* Failure */.H(kind, what, {
        code,
        why: output || undefined,
        remedy: `${remedy}; log: ${build.log}`,
        place,
    });
}
/**
 * Determines why a build failed, quoting Apptainer, and whether the recipe, its commands or the machine is the cause.
 * A failure of network, disk or memory is `infrastructure`: the image may be fine.
 */
function diagnose(build) {
    const words = ownWords(build.tail);
    const all = build.tail.join("\n");
    const full = build.tail.findLast((line) => diskFull.test(line));
    if (full) {
        const remedy = "free space, or choose another scratch folder with --tmp";
        return diagnose_failure(build, "infrastructure", "build-disk-full", "the disk is full", [full], remedy);
    }
    if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
        const by = build.signal
            ? `it was ended by signal ${build.signal}`
            : (words.at(-1) ?? "it was ended by a signal");
        const remedy = "check the memory of this machine, which is the usual reason, then run the command again";
        return diagnose_failure(build, "infrastructure", "build-killed", "Apptainer was killed", [by], remedy);
    }
    const inPost = /while running %post section|while running (?:%\w+|engine)/i.test(all);
    const proof = networkProof(build.tail);
    if (proof.length === 0 && !inPost)
        proof.push(...build.tail.filter((line) => bootstrapFetch.test(line)).slice(-3));
    if (proof.length > 0) {
        const remedy = inPost
            ? "check the network, then run the command again"
            : "check the network and the addresses in the recipe's header, then run the command again";
        const what = "the build failed because of the network";
        return diagnose_failure(build, "infrastructure", "build-network", what, proof, remedy);
    }
    if (!inPost && refused.test(words.join("\n"))) {
        const place = refusedPlace(build, words.join("\n"));
        const what = "Apptainer refuses the recipe";
        return diagnose_failure(build, "usage", "recipe-refused", what, words, "correct the recipe", place);
    }
    const output = build.tail.filter((text) => !/^(?:INFO|FATAL|ERROR)\s*:/.test(text)).slice(-5);
    // Without a message of its own, Apptainer or the program that gives it privileges did not start.
    const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
    const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
    if (oneUser || (troubled && !/%post section/.test(all))) {
        const remedy = build.mode === "user-userns"
            ? "add subordinate ids for this user: run `stx-container setup` as root or with sudo"
            : "run `stx-container doctor`, which shows what this host allows";
        const what = "Apptainer cannot build on this host";
        return diagnose_failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
    }
    const command = lastCommand(build.tail);
    const line = command && inPost ? lineOf(build.text, command) : undefined;
    const section = /while running (%\w+) section/i.exec(all)?.[1];
    const what = inPost ? `the recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
    const place = line === undefined ? { path: build.recipe } : { path: build.recipe, line };
    const remedy = inPost ? "correct the command that failed" : "correct the recipe";
    return diagnose_failure(build, "failed", "build-failed", what, [...output, ...words], remedy, place);
}

// EXTERNAL MODULE: ./lib/apptainer/find.js
var find = __webpack_require__(14333);
// EXTERNAL MODULE: ./lib/apptainer/scratch.js
var apptainer_scratch = __webpack_require__(23342);
// EXTERNAL MODULE: ./lib/apptainer/settings.js
var settings = __webpack_require__(36055);
;// CONCATENATED MODULE: ./lib/apptainer/build.js




















/** Number of last lines of output that are searched for the reason of a failure. */
const tailLength = 60;
/** `--mksquashfs-args` exists since Apptainer 1.4.0. */
const hasMksquashfsArgs = ({ name, version }) => name === "apptainer" && (0,find/* compareVersions */.Zy)(version, "1.4.0") >= 0;
/** The host's values of the variables that the user passes to `%post`. */
function passedVariables(names) {
    const passed = {};
    for (const name of names) {
        (0,settings/* assertVariableName */.OE)(name);
        const value = process.env[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return passed;
}
/** The environment of apptainer: scrubbed, with the variables for apptainer and those for `%post`. */
function buildEnvironment(request, scratch, ca) {
    const prefix = request.apptainer.name.toUpperCase();
    const epoch = String(request.sourceDateEpoch);
    const env = (0,run/* scrubbedEnvironment */.a)({ SOURCE_DATE_EPOCH: epoch });
    // The build's own network has no proxies; the program that serves it uses the host's.
    if (request.network)
        for (const name of Object.keys(env))
            if (/_proxy$/i.test(name))
                delete env[name];
    // A bootstrap that checks signatures does so as of the build's moment.
    const checks = request.network && ca ? [(0,external_node_path_.dirname)(ca.bundle)] : [];
    env.PATH = [...checks, ...(0,find/* toolFolders */.Sg)(request.apptainer), env.PATH].join(external_node_path_.delimiter);
    env.TMPDIR = scratch.work;
    env[`${prefix}_TMPDIR`] = scratch.work;
    env[`${prefix}_CACHEDIR`] = scratch.cache;
    // Folders of the scratch are mounted instead of the host's /tmp and /var/tmp.
    env[`${prefix}_NO_MOUNT`] = "tmp";
    if (ca)
        env[`${prefix}_CONTAINLIBS`] = ca.files.join(",");
    const post = {
        SOURCE_DATE_EPOCH: epoch,
        TZ: "UTC",
        ...ca?.env,
        ...passedVariables(request.settings.passEnv),
        // Another bundle that a passed variable names does not have the authority of this network.
        ...(request.network && ca?.env),
        ...request.postEnv,
    };
    const debootstrap = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(request.apptainer.command)), "tools/usr/share/debootstrap");
    if ((0,external_node_fs_.existsSync)(debootstrap))
        env.DEBOOTSTRAP_DIR = debootstrap;
    for (const [name, value] of Object.entries(post))
        env[`${prefix}ENV_${name}`] = value;
    return env;
}
/** A value quoted for Apptainer, which parses it as a field of a comma-separated list. */
const csvField = (value) => (/[,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
function buildArguments(request, scratch, privileges) {
    const mounts = { "/tmp": scratch.tmp, "/var/tmp": scratch.varTmp };
    return [
        "--nocolor",
        "build",
        "--force",
        ...privileges.flags,
        ...(request.packFast && hasMksquashfsArgs(request.apptainer)
            ? ["--mksquashfs-args", "-comp gzip -Xcompression-level 1"]
            : []),
        ...Object.entries(mounts).flatMap(([at, source]) => [
            "--mount",
            `type=bind,source=${source},destination=${at}`,
        ]),
        ...Object.entries(request.buildArgs).flatMap(([name, value]) => [
            "--build-arg",
            csvField(`${name}=${value}`),
        ]),
        scratch.image,
        request.recipe,
    ];
}
/** The command to run: Apptainer with its privileges and in its network. */
function commandLine(request, scratch, privileges, ca) {
    const argv = [request.apptainer.command, ...buildArguments(request, scratch, privileges)];
    if (!request.network || !("inside" in privileges))
        return privileges.wrap(argv);
    const bundles = ca ? (0,host_ca/* replaceableBundles */.sl)().map((path) => [path, ca.bundle]) : [];
    return privileges.wrap(request.network.wrap(privileges.inside(argv), Object.fromEntries(bundles)));
}
/** Fails before the build, not at its end, if a folder or file is not accessible with these privileges. */
async function assertAccessible(privileges, folders, readable) {
    const script = 'n=$1; shift; while [ "$n" -gt 0 ]; do { [ -w "$1" ] && [ -x "$1" ]; } || echo "$1"; shift; n=$((n-1)); done; ' +
        'for f do [ -r "$f" ] || echo "$f"; done';
    const argv = privileges.wrap(["sh", "-c", script, "sh", String(folders.length), ...folders, ...readable]);
    const [command, ...args] = argv;
    const result = await (0,run/* run */.e)(command, args, { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 30_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", "could not obtain the privileges for the build", {
            code: "privileges-refused",
            why: `${command} failed: ${result.stderr.trim()}`,
            remedy: "run `stx-container doctor`, which shows what this host allows",
        });
    }
    const inaccessible = result.stdout.split("\n").filter((line) => line !== "");
    if (inaccessible.length === 0)
        return;
    throw new failure/* Failure */.H("infrastructure", `the build has no access to ${inaccessible.join(", ")}`, {
        code: "folder-inaccessible",
        why: privileges.mode === "root-userns"
            ? "root builds in a user namespace here, in which it has no access to files of other users"
            : "the user who builds has no permission",
        remedy: `run chown so that the user who builds owns ${inaccessible.length === 1 ? "it" : "them"}, or use another folder (--store, --tmp, --context)`,
    });
}
/** Checks that the image is a SIF file to whose last byte Apptainer has written. */
async function assertComplete(image, log) {
    const fault = (0,external_node_fs_.existsSync)(image)
        ? await (0,sif/* readSif */.PX)(image).then(() => undefined, (error) => error)
        : new Error("the file is missing");
    if (!fault)
        return;
    throw new failure/* Failure */.H("infrastructure", "apptainer exited with code 0, but the image is incomplete", {
        code: "image-incomplete",
        why: fault instanceof failure/* Failure */.H ? (fault.why ?? fault.message) : fault.message,
        remedy: `check that the disk is not full, then run the command again; log: ${log}`,
        cause: fault,
    });
}
async function squashfsVersion(apptainer) {
    const bundled = apptainer.unsquashfs && (0,external_node_path_.join)((0,external_node_path_.dirname)(apptainer.unsquashfs), "mksquashfs");
    const command = bundled && (0,external_node_fs_.existsSync)(bundled) ? bundled : await (0,find_program/* findProgram */.K)("mksquashfs");
    if (!command)
        return undefined;
    const result = await (0,run/* run */.e)(command, ["-version"], { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 10_000 });
    return /mksquashfs version (\S+)/.exec(`${result.stdout}${result.stderr}`)?.[1];
}
/** The builder, as recorded in the lock. */
async function describeBuilder(apptainer, privileges) {
    const squashfsTools = await squashfsVersion(apptainer);
    return {
        apptainer: apptainer.version,
        ...(squashfsTools !== undefined && { squashfsTools }),
        mode: privileges.mode,
        os: (await (0,release/* hostRelease */.s)()).prettyName || process.platform,
        kernel: (0,external_node_os_.release)(),
        arch: (0,arch/* hostArch */.L)(),
    };
}
/**
 * Builds one image. `%post` sees neither the host's /tmp and /var/tmp nor its variables, except those passed on.
 * The image is written in the scratch folder and moved into place when it is complete.
 * @returns the builder, for the lock
 * @throws Failure: `usage` if Apptainer refuses the recipe, `infrastructure` for network, disk, time limit and
 * kills, else `failed`
 */
async function buildImage(request) {
    if ((0,external_node_fs_.existsSync)(request.image)) {
        throw new failure/* Failure */.H("usage", `${request.image} exists already`, {
            code: "image-exists",
            why: "a build never replaces an image",
            remedy: "remove the file, or choose another path",
        });
    }
    const text = await readRecipe(request.recipe);
    const chosen = await (0,host_privileges/* choosePrivileges */.Q5)(request.settings.privileges);
    const privileges = request.network ? (0,rooted/* rooted */.C)(chosen) : chosen;
    const scratch = await (0,apptainer_scratch/* makeBuildScratch */.Jk)(request);
    let relay;
    try {
        const ca = await (0,host_ca/* injectHostCa */.Wf)(request.settings.hostCa, scratch.ca, request.network, {
            moment: request.sourceDateEpoch,
        });
        await assertAccessible(privileges, [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache], [request.recipe, request.context]);
        // A build's own network has no proxies.
        relay = await relayProxies(buildEnvironment(request, scratch, ca), (0,subids/* isOwnUser */.qU)());
        const argv = commandLine(request, scratch, privileges, ca);
        const tail = [];
        const [command, ...args] = argv;
        const result = await (0,run/* run */.e)(command, args, {
            cwd: request.context,
            env: relay.env,
            timeLimitMs: request.settings.timeLimitMs,
            log: request.log,
            stdoutTo: () => { },
            onLine: (line) => {
                if (tail.push(line) > tailLength)
                    tail.shift();
                request.onLine(line);
            },
            ...(request.signal && { signal: request.signal }),
        });
        if (result.code !== 0)
            throw diagnose({
                recipe: request.recipe,
                text,
                ...result,
                tail,
                log: request.log.path,
                mode: privileges.mode,
            });
        await assertComplete(scratch.image, request.log.path);
        await chownToUser(privileges, scratch.image);
        await (0,inside/* moveNewFileInside */.Wi)(scratch.image, (0,external_node_path_.dirname)(request.image), request.image);
        return await describeBuilder(request.apptainer, privileges);
    }
    finally {
        await relay?.close();
        const names = Object.values(scratch).map((path) => (0,external_node_path_.basename)(path));
        await (0,apptainer_scratch/* removeBuildScratch */.R$)(request.scratch, names, privileges);
    }
}
async function readRecipe(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the recipe ${path}`, {
            code: "recipe-unreadable",
            why: error.message,
            remedy: "check the path and the permissions of the recipe",
            place: { path },
            cause: error,
        });
    }
}
/** Makes the user the owner of an image that root built under sudo. */
async function chownToUser(privileges, image) {
    if (privileges.mode !== "sudo" || process.getuid?.() === 0)
        return;
    const owner = `${process.getuid?.()}:${process.getgid?.()}`;
    const [command, ...args] = privileges.wrap(["chown", owner, "--", image]);
    const result = await (0,run/* run */.e)(command, args, { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 10_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", "could not change the owner of the image from root to you", {
            code: "image-owner-unchanged",
            why: result.stderr.trim(),
            remedy: `allow \`sudo -n chown\` in sudoers, or build without --sudo`,
        });
    }
}


/***/ }),

/***/ 46989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withLog)
/* harmony export */ });
/* unused harmony export openLog */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52848);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28507);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91443);





/**
 * Opens a log below `root` to append to; made if need be, together with its folder.
 * @throws Failure for a link, a hard link, and what is not a plain file
 */
async function openLog(root, path) {
    let handle;
    try {
        handle = await openToAppend(root, path);
        const { fd } = handle;
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .assertOnlyName */ .y3)(handle, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: _regular_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .o });
        return { path, write: (chunk) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk), close: handle.close.bind(handle) };
    }
    catch (error) {
        await handle?.close();
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not write the log ${path}`);
    }
}
async function openToAppend(root, path) {
    const { O_APPEND, O_CREAT, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const folder = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .openInside */ .X$)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "make folders");
    return folder.file((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), O_WRONLY | O_APPEND | O_CREAT).finally(() => folder.close());
}
/** Does work with an open log; see {@link openLog}. */
async function withLog(root, path, work) {
    const log = await openLog(root, path);
    try {
        return await work(log);
    }
    finally {
        await log.close();
    }
}


/***/ }),

/***/ 25956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./lib/ecosystems/inventory.js + 2 modules
var inventory = __webpack_require__(60775);
// EXTERNAL MODULE: ./lib/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(43353);
;// CONCATENATED MODULE: ./lib/ecosystems/transient.js

/** Which packages the logs of an image name that its inventory does not have, in any version. */
async function transientOf(tree, inventory) {
    const found = {};
    for (const { id, history } of ecosystems/* ecosystems */.uU) {
        const logged = await history?.(tree);
        if (!logged)
            continue;
        const collected = inventory[id];
        const installed = new Set(collected?.status === "present" ? collected.packages.map(nameAndArch) : []);
        found[id] = logged.filter((each) => !installed.has(nameAndArch(each)));
    }
    return found;
}
const nameAndArch = ({ name, arch }) => `${name}:${arch}`;

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(26465);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/image/facets.js + 1 modules
var facets = __webpack_require__(76754);
;// CONCATENATED MODULE: ./lib/image/canonical.js



/** For each name of a file with several, the first of them in the order of the entries. */
function firstNames(entries) {
    const byInode = new Map();
    const first = new Map();
    for (const entry of entries) {
        if (entry.inode === undefined)
            continue;
        const found = byInode.get(entry.inode);
        if (!found)
            byInode.set(entry.inode, entry);
        else
            first.set(entry, found.path);
    }
    return first;
}
/**
 * The digest over everything in an image's tree, with no noise left out: two images that have it in common differ in
 * nothing but how they are packed. No version of a packing tool moves it, as it is made by our own reader.
 *
 * Hashed are, after the line `stx-canonical-1`, these fields for each entry in the byte order of the paths, each ended by
 * a NUL: path, type, mode in octal, uid, gid; the link's target, the device as `major:minor` or the content's sha256; the
 * first name of the same file where it has several, else nothing; the time in seconds, none newer than the epoch; how
 * many attributes count, and of each its name and its value in hexadecimal digits.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times are as they are
 * @param known the sha256 of every file, where the caller has them
 */
async function canonicalDigest(tree, epoch, known) {
    const files = known ?? (await tree.digests());
    const entries = (0,digest.inByteOrder)(tree.entries.values());
    const first = firstNames(entries);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update("stx-canonical-1\n");
    for (const entry of entries) {
        const { path, type, mode, uid, gid, mtime } = entry;
        sha256.update((0,facets/* hashable */.pw)(path)).update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
        sha256.update((0,facets/* hashable */.pw)((0,facets/* pointsTo */.P8)(entry) ?? files.get(path) ?? "")).update("\0");
        sha256.update((0,facets/* hashable */.pw)(first.get(entry) ?? "")).update("\0");
        (0,digest.hashMore)(sha256, String((0,facets/* clamped */.j9)(mtime, epoch)), (0,facets/* countedXattrs */.ps)(entry));
    }
    return sha256.digest("hex");
}

// EXTERNAL MODULE: ./lib/image/failures.js
var failures = __webpack_require__(73910);
// EXTERNAL MODULE: ./lib/image/file-digest.js
var file_digest = __webpack_require__(13108);
// EXTERNAL MODULE: ./lib/image/noise.js
var noise = __webpack_require__(39687);
// EXTERNAL MODULE: ./lib/image/open.js + 22 modules
var image_open = __webpack_require__(53165);
;// CONCATENATED MODULE: ./lib/roundtrip/measure.js











/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @param options.known digest and size of the file, where the caller has them
 * @param options.contentRules version of the rules for the content digest, for a comparison with a lock that was written
 *   under these; today's where this program does not have them
 * @param options.epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times do not count
 * @throws Failure("inconclusive") when the image is damaged or holds what was not looked at,
 *   Failure("infrastructure") when it was called off meanwhile
 */
async function measure(path, signal, options = {}) {
    const file = options.known ?? (await (0,file_digest/* imageDigest */.W)(path));
    const tree = await (0,image_open.openImage)(path);
    try {
        if (tree.unaccounted?.length)
            throw (0,failures/* unaccountedFor */.JX)(path, tree.unaccounted);
        const { epoch, contentRules: wanted = noise/* contentRulesVersion */.pz } = options;
        const version = (0,facets/* hasContentRules */.HW)(wanted) ? wanted : noise/* contentRulesVersion */.pz;
        const [content, ecosystems] = await Promise.all([
            (0,digest.contentDigest)(tree, { version, epoch }),
            (0,inventory/* inventory */.p)(tree),
        ]);
        if (signal?.aborted)
            throw new failure/* Failure */.H("infrastructure", "cancelled", { code: "cancelled" });
        return {
            image: {
                ...file,
                arch: await (0,arch/* imageArch */.M)(tree),
                contentDigest: content.digest,
                canonicalDigest: await canonicalDigest(tree, epoch, content.files),
            },
            contentRules: version,
            ecosystems,
            transient: await transientOf(tree, ecosystems),
            tree,
        };
    }
    catch (error) {
        await tree.close();
        throw error;
    }
}


/***/ }),

/***/ 24686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ finishBuild),
/* harmony export */   y: () => (/* binding */ clearBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59016);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70073);





/** The file in a scratch folder that says which files of the store are this build's: a line each, before it is named. */
const claimsFile = "claims.jsonl";
/**
 * Puts a finished build into the store. The lock goes last: at whatever instant this is cut off, a build that has one
 * is complete, and the next run removes the files of one that has none.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: what it was writing and, where it got to no lock, the
 * files that it put there. A file is its own by its inode: one that somebody put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: its file has no name yet.
        }
    }
    return claims;
}


/***/ }),

/***/ 42900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishRemoval),
/* harmony export */   p: () => (/* binding */ removeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28507);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59016);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // A disk that is full is what most prune for.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
        }
        finally {
            await trash.folder.close();
        }
    }
    finally {
        await scratch.close();
    }
}
function onFullDisk(error) {
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT")
        throw error;
}
/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), trash);
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function discard(folder, file, trash) {
    if (!(await folder.look(file))?.isFile())
        return;
    if (trash === undefined)
        return folder.unlink(file);
    try {
        await folder.rename(file, trash, file);
    }
    catch (error) {
        // Somebody mounted another disk for the scratch.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Ends a removal that was cut off; nothing where its first step was not done. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(removal.store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


/***/ }),

/***/ 38734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/files/failures.js
var failures = __webpack_require__(52848);
// EXTERNAL MODULE: ./lib/files/folder.js
var folder = __webpack_require__(69611);
// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/inside.js
var inside = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/files/own-folder.js
var own_folder = __webpack_require__(59016);
// EXTERNAL MODULE: ./lib/files/temporary-names.js
var temporary_names = __webpack_require__(82797);
// EXTERNAL MODULE: ./lib/process/identity.js
var identity = __webpack_require__(51683);
// EXTERNAL MODULE: ./lib/store/finish.js
var finish = __webpack_require__(24686);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It ended meanwhile, or is not ours to look into.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // No /proc here.
        return [];
    }
}
/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Another user's folder does not show what this user runs.
    if ((0,external_node_fs_.statSync)(scratch).uid !== process.getuid?.())
        return;
    const name = Buffer.from(scratch).toString("latin1");
    for (let round = 0; round < 20; round++) {
        const found = processesIn(name);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // It ended meanwhile, or is root's.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

// EXTERNAL MODULE: ./lib/store/remove-build.js
var remove_build = __webpack_require__(42900);
;// CONCATENATED MODULE: ./lib/store/scratch.js












/** How long a process that cannot be looked up here is taken to be alive after it last showed that it is. */
const unseenMs = 24 * 3600_000;
/** How often a process shows that it is alive. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, and first removes those whose process was killed. */
async function openScratch(request) {
    const { parent, at } = await openParent(request).catch(async (error) => {
        await request.release?.();
        throw error;
    });
    try {
        await sweepScratch(parent, request.remove);
        const facts = request.serves ? { serves: request.serves } : {};
        const { name, folder } = await (0,own_folder/* makeOwnFolder */.xc)(parent, request.purpose, facts);
        const beat = setInterval(() => void touch(folder), beatMs).unref();
        const close = async () => {
            clearInterval(beat);
            await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
            await folder.close();
            await parent.close();
            await request.release?.();
        };
        return { path: (0,external_node_path_.join)(at, name), close };
    }
    catch (error) {
        await parent.close();
        await request.release?.();
        throw (0,failures/* fileFailure */.f)(error, `could not make a scratch folder in ${at}`);
    }
}
function leftOver(at, name, error) {
    const why = error instanceof failure/* Failure */.H ? `${error.message}: ${error.why}` : error.message;
    return `could not remove the scratch folder ${(0,external_node_path_.join)(at, name)}: ${why}`;
}
/** The folder that scratch folders are in; the caller closes it. */
async function openParent({ store, tmp }) {
    if (tmp !== undefined)
        return openPrivate(tmp);
    const at = (0,external_node_path_.join)(store, ".scratch");
    try {
        return { parent: await (0,inside/* openInside */.X$)(store, at, "make folders"), at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
}
/**
 * This user's own folder below one that many may write into, like /tmp: named after the user, and for no other user.
 * @throws Failure where somebody else made a folder or link of that name
 */
async function openPrivate(tmp) {
    const uid = process.getuid?.() ?? 0;
    const name = `stx-container-${uid}`;
    const at = (0,external_node_path_.join)(tmp, name);
    await (0,folders/* makeFolder */.f)(tmp);
    let shared;
    try {
        shared = await folder/* Folder */.vd.open(tmp);
        await shared.make(name, 0o700);
        const parent = await shared.folder(name);
        await makePrivate(parent, uid).catch(async (error) => {
            await parent.close();
            throw error;
        });
        return { parent, at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
    finally {
        await shared?.close();
    }
}
async function makePrivate(folder, uid) {
    const { uid: owner, mode } = await folder.stat();
    if (owner !== BigInt(uid)) {
        throw new failure/* Failure */.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
            code: "scratch-not-private",
            why: `its owner is the user ${owner}, who could read and change a build in it`,
            remedy: "choose a folder that others cannot write to with --tmp",
        });
    }
    if ((mode & 63n) !== 0n)
        await folder.chmod(0o700);
}
/** Shows processes on other machines that this one lives. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/** What became of a scratch folder's process. A machine that cannot be asked is given a day since its last sign. */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes the scratch folders whose process has ended, with the processes that it left and what it left of its build.
 * Only what is provably ours is touched; what cannot be removed now is left, and never keeps a new build from running.
 * @returns names of what was removed, and of what is not provably ours
 */
async function sweepScratch(parent, remover) {
    const found = { removed: [], foreign: [], used: [] };
    for (const name of await parent.names()) {
        const swept = await sweepOne(parent, name, remover).catch(() => "used");
        found[swept].push(name);
    }
    return found;
}
/** Ends in the store what a killed process did there. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** A store that was removed meanwhile needs nothing more. */
function ignoreAbsent(error) {
    if (error.code !== "ENOENT")
        throw error;
}
async function sweepOne(parent, name, remover) {
    if ((0,temporary_names/* parseTemporaryName */.u)(name))
        return (await (0,own_folder/* removeLeftover */.MG)(parent, name)) ? "removed" : "used";
    const own = await (0,own_folder/* openOwnFolder */.NL)(parent, name);
    if (own === undefined)
        return "foreign";
    const { folder, ownership } = own;
    try {
        if (!(await isOver(folder, ownership.process)))
            return "used";
        await tidyStore(folder, ownership.facts).catch(ignoreAbsent);
        if ((0,identity/* processFate */.GE)(ownership.process) === "gone")
            await endOrphans(folder.path).catch(() => { });
        await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, remover);
        return "removed";
    }
    finally {
        await folder.close();
    }
}


/***/ })

};
