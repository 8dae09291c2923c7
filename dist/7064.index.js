export const id = 7064;
export const ids = [7064];
export const modules = {

/***/ 14536:
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
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(26465);
// EXTERNAL MODULE: ./lib/image/sif.js
var sif = __webpack_require__(15723);
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
    try {
        const ca = await (0,host_ca/* injectHostCa */.Wf)(request.settings.hostCa, scratch.ca, request.network, {
            moment: request.sourceDateEpoch,
        });
        await assertAccessible(privileges, [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache], [request.recipe, request.context]);
        const env = buildEnvironment(request, scratch, ca);
        const argv = commandLine(request, scratch, privileges, ca);
        const tail = [];
        const [command, ...args] = argv;
        const result = await (0,run/* run */.e)(command, args, {
            cwd: request.context,
            env,
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
// EXTERNAL MODULE: ./lib/image/facets.js + 21 modules
var facets = __webpack_require__(86629);
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
    const entries = (0,digest/* inByteOrder */.qg)(tree.entries.values());
    const first = firstNames(entries);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update("stx-canonical-1\n");
    for (const entry of entries) {
        const { path, type, mode, uid, gid, mtime } = entry;
        sha256.update((0,facets/* hashable */.pw)(path)).update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
        sha256.update((0,facets/* hashable */.pw)((0,facets/* pointsTo */.P8)(entry) ?? files.get(path) ?? "")).update("\0");
        sha256.update((0,facets/* hashable */.pw)(first.get(entry) ?? "")).update("\0");
        (0,digest/* hashMore */.qc)(sha256, String((0,facets/* clamped */.j9)(mtime, epoch)), (0,facets/* countedXattrs */.ps)(entry));
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
    const tree = await (0,image_open/* openImage */.U)(path);
    try {
        if (tree.unaccounted?.length)
            throw (0,failures/* unaccountedFor */.JX)(path, tree.unaccounted);
        const { epoch, contentRules: wanted = noise/* contentRulesVersion */.pz } = options;
        const version = (0,facets/* hasContentRules */.HW)(wanted) ? wanted : noise/* contentRulesVersion */.pz;
        const [content, ecosystems] = await Promise.all([
            (0,digest/* contentDigest */.eZ)(tree, { version, epoch }),
            (0,inventory/* inventory */.p)(tree),
        ]);
        if (signal?.aborted)
            throw new failure/* Failure */.H("infrastructure", "cancelled");
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

/***/ 18842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q9: () => (/* binding */ assertComplete),
  Dz: () => (/* binding */ finishRecording),
  LZ: () => (/* binding */ recordingOf),
  X8: () => (/* binding */ replayOf),
  VK: () => (/* binding */ withTroubles)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(46505);
// EXTERNAL MODULE: ./lib/ecosystems/order.js
var order = __webpack_require__(87309);
;// CONCATENATED MODULE: ./lib/vault/fetched.js

/** What a build fetched, as its lock lists it: every address whose body came whole, the last answer of each. */
function fetchedOf(index, lineOf) {
    const byUrl = new Map();
    for (const { method, url, answers } of index.exchanges) {
        const last = answers.at(-1);
        if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut)
            continue;
        const line = lineOf(url);
        byUrl.set(url, {
            url,
            sha256: last.body,
            size: last.size ?? 0,
            ...(line === undefined ? {} : { line }),
        });
    }
    return [...byUrl.values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.url, b.url));
}
/** The only line of a recipe that names an address. */
function lineNaming(recipe) {
    const lines = recipe.split("\n");
    return (url) => {
        const spellings = [url, url.replace(/\/$/, "")];
        const hits = lines.flatMap((line, n) => spellings.some((spelling) => names(line, spelling)) ? [n + 1] : []);
        return hits.length === 1 ? hits[0] : undefined;
    };
}
/** Whether an address stands in a line as a whole, not as the beginning of a longer one. */
function names(line, url) {
    const at = line.indexOf(url);
    return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
}

// EXTERNAL MODULE: ./lib/vault/keep/secrets.js
var secrets = __webpack_require__(29173);
// EXTERNAL MODULE: ./lib/vault/network.js + 3 modules
var network = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/vault/open.js
var vault_open = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/vault/session.js + 7 modules
var session = __webpack_require__(43252);
;// CONCATENATED MODULE: ./lib/roundtrip/vault.js







/** Opens the network of a build that is to be recorded; undefined where it is not. */
async function recordingOf(request, store, recipe, stop) {
    if (!request.vault)
        return undefined;
    return (0,session/* startRecording */.K3)({
        folder: (0,session/* vaultFolder */.xx)(store),
        bodies: request.vault.record === "bodies",
        ports: (0,network/* namedPorts */.ku)(recipe),
        secrets: (0,secrets/* secretsIn */.VY)({
            ...request.buildArgs,
            ...Object.fromEntries(request.settings.passEnv.map((name) => [name, process.env[name]])),
        }),
        onBroken: stop,
    });
}
/** The index of a recorded build, and what its lock says of it. */
async function finishRecording(recording, buildId, recipe, watcher) {
    if (!recording)
        return {};
    const { index, written } = await recording.finish(buildId);
    for (const each of index.unrecorded) {
        const line = recording.lineOf(each);
        const where = line === undefined ? "" : `line ${line}: `;
        watcher.note(`${where}the vault does not hold ${(0,plural/* plural */.L)(each.connections, "connection")} to ${each.host}:${each.port} ` +
            `(${each.protocol}): ${each.reason}`);
    }
    const naming = lineNaming(recipe);
    const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
    return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
}
/** A failed build whose servers could not be reached just then says nothing about the recipe. */
function withTroubles(recording, error) {
    if (recording?.broken)
        return recording.broken;
    const trouble = recording?.recentTroubles().at(-1);
    if (!trouble || !(error instanceof failure/* Failure */.H) || error.kind !== "failed")
        return error;
    const { message, why, remedy, place, code } = error;
    return new failure/* Failure */.H("infrastructure", message, {
        code,
        why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
        remedy,
        place,
        cause: error,
    });
}
/** Opens the network of a rebuild from a vault; undefined where it has the host's. */
async function replayOf(source, lock, store, watcher) {
    if (!source)
        return undefined;
    const buildId = `${lock.name}-${lock.ts}`;
    if (!lock.vault && !source.path) {
        throw new failure/* Failure */.H("inconclusive", `the lock of ${buildId} names no vault`, {
            code: "vault-missing",
            why: "the build was not recorded",
            remedy: "build it again with --vault",
        });
    }
    const vault = await (0,vault_open/* openVault */.Z)(source.path, (0,session/* vaultFolder */.xx)(store), buildId, lock.vault?.index);
    const replay = await (0,session/* openReplay */.YW)(vault.bodies, vault.index);
    replay.onMiss((text) => watcher.note(text));
    return { ...replay, close: () => replay.close().finally(() => vault.close()) };
}
/** What a rebuild lacked says nothing about the image: nothing is judged by it. @throws Failure("inconclusive") where it lacked something */
function assertComplete(replay) {
    if (!replay)
        return;
    const [damaged] = replay.replayer.damaged;
    if (damaged !== undefined) {
        throw new failure/* Failure */.H("inconclusive", `the vault lacks the body sha256:${damaged}, or has other bytes for it`, {
            code: "vault-body-missing",
            why: "the rebuild asked for it",
            remedy: "see all that is missing with `stx-container vault check`, then bring the vault again with `stx-container vault import`",
        });
    }
    const misses = replay.misses();
    if (misses.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", "the rebuild asked for what the vault does not hold", {
        code: "vault-request-missing",
        why: misses.slice(0, 5).join("\n"),
        remedy: "build again with --vault, or verify without --from-vault",
    });
}


/***/ })

};
