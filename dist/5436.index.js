export const id = 5436;
export const ids = [5436];
export const modules = {

/***/ 86554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

// UNUSED EXPORTS: buildEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/host/ca.js
var ca = __webpack_require__(49135);
// EXTERNAL MODULE: ./lib/host/privileges.js
var host_privileges = __webpack_require__(4831);
// EXTERNAL MODULE: ./lib/image/arch.js
var arch = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/process/run.js + 2 modules
var run = __webpack_require__(20985);
;// CONCATENATED MODULE: ./lib/apptainer/artifact.js



/** Bytes that a SIF of this header must have; undefined where it is no SIF. */
async function expectedSize(path) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const header = Buffer.alloc(128);
        const { bytesRead } = await file.read(header, 0, 128, 0);
        if (bytesRead < 128 || header.toString("latin1", 32, 41) !== "SIF_MAGIC")
            return undefined;
        const expected = Number(header.readBigInt64LE(112) + header.readBigInt64LE(120));
        return { expected, actual: (await file.stat()).size };
    }
    finally {
        await file.close();
    }
}
/** Checks that what Apptainer left is a whole SIF file. */
async function assertWhole(image, log) {
    const size = (0,external_node_fs_.existsSync)(image) ? await expectedSize(image) : undefined;
    if (size && size.actual >= size.expected)
        return;
    throw new failure/* Failure */.H("infrastructure", "Apptainer said that it was done, but left no whole image", {
        why: size
            ? `The image has ${size.actual} bytes and should have ${size.expected}.`
            : "It left no SIF file.",
        remedy: `See whether the disk is full, then try again. Log: ${log}`,
    });
}
/** Moves a file; over a copy beside the target where the two are on different disks. */
async function move(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (error.code !== "EXDEV")
            throw error;
        const beside = `${to}.part`;
        try {
            await (0,promises_.copyFile)(from, beside);
            await (0,promises_.rename)(beside, to);
        }
        finally {
            await (0,promises_.rm)(beside, { force: true });
        }
        await (0,promises_.rm)(from, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/apptainer/diagnose.js

const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
const refused = /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arguments?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;
/** Said by Apptainer when the host, not the recipe, is in its way. */
const hostTrouble = /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;
/** Said in `%post` where only root is mapped and files of other users cannot be made. */
const oneUserOnly = /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;
/** Said by apt, pip, npm, conda, R, curl, wget, git or Apptainer itself when a server or the way to it failed. */
const network = [
    /could not resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|EAI_AGAIN|ENOTFOUND/i,
    /connection (?:refused|reset|timed out)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|i\/o timeout|TLS handshake timeout|operation timed out|read timed out|Connect ?TimeoutError/i,
    /\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
    /\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out)/i,
    /^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
    /CondaHTTPError|MaxRetryError|NewConnectionError|hash sum mismatch|Unable to connect to /i,
];
/** The lines of a log's tail that prove a network failure, at most three. */
function networkProof(tail) {
    return tail
        .filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line)))
        .slice(-3);
}
/** Apptainer's own words: its FATAL and ERROR lines without their label. */
function ownWords(tail) {
    return tail.flatMap((line) => {
        const words = /^(?:FATAL|ERROR)\s*:\s*(.*)/.exec(line)?.[1];
        return words ? [words] : [];
    });
}
/** The last command that `sh -x` showed before the end; undefined where none was shown. */
function lastCommand(tail) {
    return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
}
/** Line of a recipe that holds this command and no other line does; quoting may differ, so it is ignored. */
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
/** Where the recipe is wrong, as far as Apptainer's words tell. */
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
function diagnose_failure(kind, what, build, why, remedy, place = { path: build.recipe }) {
    const said = why.filter((line) => line.trim() !== "").join("\n");
    return new failure/* Failure */.H(kind, what, { why: said || undefined, remedy: `${remedy} Log: ${build.log}`, place });
}
/**
 * Tells why a build failed, in Apptainer's own words, and whether the recipe, its commands or the machine did it.
 * What proves a failure of network, disk or memory is `infrastructure`: it says nothing about the image.
 */
function diagnose(build) {
    const words = ownWords(build.tail);
    const all = build.tail.join("\n");
    const full = build.tail.findLast((line) => diskFull.test(line));
    if (full) {
        return diagnose_failure("infrastructure", "The disk is full", build, [full], "Free space, or set another scratch folder.");
    }
    if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
        const by = build.signal ? `Signal ${build.signal} ended it.` : (words.at(-1) ?? "A signal ended it.");
        const remedy = "It was killed from outside, often for want of memory: free some, then try again.";
        return diagnose_failure("infrastructure", "Apptainer was killed", build, [by], remedy);
    }
    const inPost = /while running %post section|while running (?:%\w+|engine)/i.test(all);
    const proof = networkProof(build.tail);
    if (proof.length > 0) {
        const remedy = "Nothing is said about the image. Try again when the server can be reached.";
        return diagnose_failure("infrastructure", "The build failed because of the network", build, proof, remedy);
    }
    if (!inPost && refused.test(words.join("\n"))) {
        const place = refusedPlace(build, words.join("\n"));
        return diagnose_failure("usage", "Apptainer refuses the recipe", build, words, "Correct the recipe.", place);
    }
    const output = build.tail.filter((text) => !/^(?:INFO|FATAL|ERROR)\s*:/.test(text)).slice(-5);
    // Without a last word of its own it never got to the recipe: it, or what gives it privileges, did not start.
    const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
    const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
    if (oneUser || (troubled && !/%post section/.test(all))) {
        const remedy = build.mode === "user-userns"
            ? "This user has no subordinate ids; `stx-container setup` as root or with sudo gives it some."
            : "`stx-container doctor` tells what this host allows.";
        return diagnose_failure("infrastructure", "Apptainer cannot build on this host", build, [...output, ...words], remedy);
    }
    const command = lastCommand(build.tail);
    const line = command && inPost ? lineOf(build.text, command) : undefined;
    const section = /while running (%\w+) section/i.exec(all)?.[1];
    const what = inPost ? `The recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
    return diagnose_failure("failed", what, build, [...output, ...words], "See its last lines.", line === undefined ? { path: build.recipe } : { path: build.recipe, line });
}

// EXTERNAL MODULE: ./lib/apptainer/find.js
var find = __webpack_require__(1568);
// EXTERNAL MODULE: ./lib/apptainer/scratch.js
var apptainer_scratch = __webpack_require__(31605);
;// CONCATENATED MODULE: ./lib/apptainer/build.js













/** How many of the last lines tell why a build failed. */
const tailLength = 60;
/** `--mksquashfs-args` came with Apptainer 1.4.0. */
const packsAsTold = ({ name, version }) => name === "apptainer" && (0,find/* compareVersions */.Zy)(version, "1.4.0") >= 0;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Variables that the user asked to hand on to `%post`, with the host's values. */
function passedVariables(names) {
    const passed = {};
    for (const name of names) {
        if (!variableName.test(name)) {
            throw new failure/* Failure */.H("usage", `${JSON.stringify(name)} is no name of a variable`, {
                remedy: "Names are letters, digits and underscores, and begin with no digit.",
            });
        }
        const value = process.env[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return passed;
}
/** The environment of apptainer itself: scrubbed, plus what it is to know and what `%post` is to see. */
function buildEnvironment(request, scratch, lent) {
    const prefix = request.apptainer.name.toUpperCase();
    const epoch = String(request.sourceDateEpoch);
    const env = (0,run/* scrubbedEnvironment */.a)({ SOURCE_DATE_EPOCH: epoch });
    env.PATH = [...(0,find/* toolFolders */.Sg)(request.apptainer), env.PATH].join(external_node_path_.delimiter);
    env.TMPDIR = scratch.work;
    env[`${prefix}_TMPDIR`] = scratch.work;
    env[`${prefix}_CACHEDIR`] = scratch.cache;
    // Without the host's own /tmp and /var/tmp; the scratch's are mounted instead.
    env[`${prefix}_NO_MOUNT`] = "tmp";
    if (lent)
        env[`${prefix}_CONTAINLIBS`] = lent.files.join(",");
    const post = {
        SOURCE_DATE_EPOCH: epoch,
        TZ: "UTC",
        ...lent?.env,
        ...passedVariables(request.settings.passEnv),
        ...request.postEnv,
    };
    const debootstrap = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(request.apptainer.command)), "tools/usr/share/debootstrap");
    if ((0,external_node_fs_.existsSync)(debootstrap))
        env.DEBOOTSTRAP_DIR = debootstrap;
    for (const [name, value] of Object.entries(post))
        env[`${prefix}ENV_${name}`] = value;
    return env;
}
/** A value as Apptainer reads it: as a field of a comma-separated list. */
const csvField = (value) => (/[,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
function buildArguments(request, scratch, privileges) {
    const mounts = { "/tmp": scratch.tmp, "/var/tmp": scratch.varTmp };
    return [
        "--nocolor",
        "build",
        "--force",
        ...privileges.flags,
        ...(request.packFast && packsAsTold(request.apptainer)
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
/** Says before the build, not at its end, that a folder cannot be used with these privileges. */
async function assertUsable(privileges, folders, readable) {
    const script = 'n=$1; shift; while [ "$n" -gt 0 ]; do { [ -w "$1" ] && [ -x "$1" ]; } || echo "$1"; shift; n=$((n-1)); done; ' +
        'for f do [ -r "$f" ] || echo "$f"; done';
    const argv = privileges.wrap(["sh", "-c", script, "sh", String(folders.length), ...folders, ...readable]);
    const [command, ...args] = argv;
    const result = await (0,run/* run */.e)(command, args, { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 30_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", "The build's privileges cannot be had", {
            why: `${command} said: ${result.stderr.trim()}`,
            remedy: "`stx-container doctor` tells what this host allows.",
        });
    }
    const closed = result.stdout.split("\n").filter((line) => line !== "");
    if (closed.length === 0)
        return;
    throw new failure/* Failure */.H("infrastructure", `The build cannot use ${closed.join(", ")}`, {
        why: privileges.mode === "root-userns"
            ? "Root builds in a user namespace here, and what belongs to another user is closed to it there."
            : "The user who builds may not write there.",
        remedy: `Make ${closed.length === 1 ? "it" : "them"} the property of the user who builds, or use another folder.`,
    });
}
async function squashfsVersion(apptainer) {
    const bundled = apptainer.unsquashfs && (0,external_node_path_.join)((0,external_node_path_.dirname)(apptainer.unsquashfs), "mksquashfs");
    const command = bundled && (0,external_node_fs_.existsSync)(bundled) ? bundled : await (0,find/* onPath */.L)("mksquashfs");
    if (!command)
        return undefined;
    const result = await (0,run/* run */.e)(command, ["-version"], { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 10_000 });
    return /mksquashfs version (\S+)/.exec(`${result.stdout}${result.stderr}`)?.[1];
}
/** Who built: recorded in the lock. */
async function describeBuilder(apptainer, privileges) {
    const osRelease = await (0,promises_.readFile)("/etc/os-release", "utf8").catch(() => "");
    const os = /^PRETTY_NAME="?([^"\n]*)/m.exec(osRelease)?.[1] ?? process.platform;
    const squashfsTools = await squashfsVersion(apptainer);
    return {
        apptainer: apptainer.version,
        ...(squashfsTools !== undefined && { squashfsTools }),
        mode: privileges.mode,
        os,
        kernel: (0,external_node_os_.release)(),
        arch: (0,arch/* hostArch */.L)(),
    };
}
/**
 * Builds one image. `%post` sees neither the host's /tmp and /var/tmp nor its variables, other than those asked
 * for. The image is written in the scratch folder and moved into place when it is whole.
 * @returns who built it
 * @throws Failure: `usage` where Apptainer refuses the recipe, `infrastructure` for network, disk, time limit and
 * kills, else `failed`
 */
async function buildImage(request) {
    if ((0,external_node_fs_.existsSync)(request.image) && !request.force) {
        throw new failure/* Failure */.H("usage", `${request.image} is already there`, {
            remedy: "Remove it, or force the build.",
        });
    }
    const text = await readRecipe(request.recipe);
    const privileges = await (0,host_privileges/* choosePrivileges */.Q5)(request.settings.privileges);
    const scratch = await (0,apptainer_scratch/* makeBuildScratch */.J)(request);
    try {
        const lent = await (0,ca/* injectHostCa */.Wf)(request.settings.hostCa, scratch.ca);
        await assertUsable(privileges, [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache], [request.recipe, request.context]);
        const env = buildEnvironment(request, scratch, lent);
        const argv = privileges.wrap([
            request.apptainer.command,
            ...buildArguments(request, scratch, privileges),
        ]);
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
                log: request.log,
                mode: privileges.mode,
            });
        await assertWhole(scratch.image, request.log);
        await chownToUser(privileges, scratch.image);
        await move(scratch.image, request.image);
        return await describeBuilder(request.apptainer, privileges);
    }
    finally {
        const folders = [scratch.tmp, scratch.varTmp, scratch.work, scratch.ca, scratch.image];
        await (0,apptainer_scratch/* removeBuildScratch */.R)(request.cache ? folders : [...folders, scratch.cache], privileges);
    }
}
async function readRecipe(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `The recipe ${path} cannot be read`, {
            why: error.message,
            remedy: "Give the path of a definition file.",
            place: { path },
            cause: error,
        });
    }
}
/** An image that root built under sudo becomes the user's own. */
async function chownToUser(privileges, image) {
    if (privileges.mode !== "sudo" || process.getuid?.() === 0)
        return;
    const owner = `${process.getuid?.()}:${process.getgid?.()}`;
    const [command, ...args] = privileges.wrap(["chown", owner, "--", image]);
    const result = await (0,run/* run */.e)(command, args, { env: (0,run/* scrubbedEnvironment */.a)(), timeLimitMs: 10_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", `The image could not be given back from root to you`, {
            why: result.stderr.trim(),
        });
    }
}


/***/ }),

/***/ 49135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ systemBundle),
/* harmony export */   Oh: () => (/* binding */ uniqueCertificates),
/* harmony export */   Wf: () => (/* binding */ injectHostCa),
/* harmony export */   x2: () => (/* binding */ hasOwnCa)
/* harmony export */ });
/* unused harmony export certificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);




/**
 * Where the lent files are inside the build: Apptainer mounts them read-only into this folder, which is in every
 * image and empty, through a folder of its session. So neither file nor mount point is left in the image.
 */
const inside = "/.singularity.d/libs";
/** Bundles of the distributions. */
const systemBundles = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/** Where the distributions' own packages put what they ship, and where administrators add theirs. */
const shippedFolder = "/usr/share/ca-certificates";
const addedFolders = [
    "/usr/local/share/ca-certificates",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/pki/trust/anchors",
];
/** Variables by which a host names a bundle of its own. */
const hostVariables = [
    "SSL_CERT_FILE",
    "NODE_EXTRA_CA_CERTS",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "PIP_CERT",
    "GIT_SSL_CAINFO",
];
/** Variables by which programs inside the build are told of the lent bundle. */
const postVariables = [
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "NODE_EXTRA_CA_CERTS",
    "GIT_SSL_CAINFO",
    "CARGO_HTTP_CAINFO",
    "JULIA_SSL_CA_ROOTS_PATH",
    "CONDA_SSL_VERIFY",
];
const block = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** The certificates in a PEM text, and nothing else of it: no private key can be lent by mistake. */
function certificates(pem) {
    return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
}
/** A key that is the same however a certificate's lines are broken. */
function fingerprint(certificate) {
    const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex");
}
/** Certificates of several PEM texts, each once. */
function uniqueCertificates(pems) {
    const byPrint = new Map();
    for (const certificate of pems.flatMap(certificates)) {
        const print = fingerprint(certificate);
        if (!byPrint.has(print))
            byPrint.set(print, certificate);
    }
    return [...byPrint.values()];
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** Every file below a folder, as text; none where there is no such folder. */
async function textsBelow(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
        return await Promise.all(files.map((entry) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name))));
    }
    catch {
        return [];
    }
}
/** The distribution's bundle of this host, "" where it has none. */
async function systemBundle() {
    for (const path of systemBundles) {
        const text = await readIfThere(path);
        if (text !== "")
            return text;
    }
    return "";
}
/**
 * Whether this host trusts CAs of its own: certificates that the distribution's package did not ship, or a bundle
 * named by SSL_CERT_FILE and the like.
 */
async function hasOwnCa() {
    if (hostVariables.some((name) => process.env[name]))
        return true;
    for (const folder of addedFolders) {
        if (uniqueCertificates(await textsBelow(folder)).length > 0)
            return true;
    }
    const shipped = await textsBelow(shippedFolder);
    if (shipped.length === 0)
        return false;
    const known = new Set(uniqueCertificates(shipped).map(fingerprint));
    return uniqueCertificates([await systemBundle()]).some((one) => !known.has(fingerprint(one)));
}
async function bundleOf(setting) {
    if (typeof setting === "object") {
        const found = uniqueCertificates([await readIfThere(setting.path)]);
        if (found.length > 0)
            return found;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${setting.path} holds no certificate`, {
            why: "A CA bundle is a text file of BEGIN CERTIFICATE blocks, and readable.",
            remedy: "Name another file, or leave the option out.",
        });
    }
    const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
    const found = uniqueCertificates([
        await systemBundle(),
        ...(await Promise.all([...new Set(named)].map((path) => readIfThere(path)))),
    ]);
    if (found.length > 0 || setting === "auto")
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", "This host has no CA bundle to lend", {
        why: `There is none of ${systemBundles.join(", ")}.`,
        remedy: "Name the bundle's path.",
    });
}
/**
 * Prepares the host's CA bundle for a build, in a private copy.
 * @param folder existing scratch folder for the files
 * @returns undefined where nothing is to be lent
 */
async function injectHostCa(setting, folder) {
    if (setting === "off" || (setting === "auto" && !(await hasOwnCa())))
        return undefined;
    const bundle = await bundleOf(setting);
    if (bundle.length === 0)
        return undefined;
    const path = `${inside}/host-ca.crt`;
    // apt and wget read no variable with a bundle's path, but one with the path of a configuration file.
    const contents = {
        "host-ca.crt": `${bundle.join("\n")}\n`,
        "host-ca.apt.conf": `Acquire::https::CAInfo "${path}";\n`,
        "host-ca.wgetrc": `ca_certificate = ${path}\n`,
    };
    const files = Object.keys(contents).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    for (const file of files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, contents[file.slice(folder.length + 1)], { mode: 0o644 });
    const env = {
        APT_CONFIG: `${inside}/host-ca.apt.conf`,
        WGETRC: `${inside}/host-ca.wgetrc`,
    };
    for (const name of postVariables)
        env[name] = path;
    return { files, env };
}


/***/ }),

/***/ 47309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./lib/ecosystems/index.js + 52 modules
var lib_ecosystems = __webpack_require__(18394);
// EXTERNAL MODULE: ./lib/ecosystems/os-release.js
var os_release = __webpack_require__(66596);
// EXTERNAL MODULE: ./lib/ecosystems/dpkg/purl.js
var dpkg_purl = __webpack_require__(6518);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/log.js


const logPath = "/var/log/dpkg.log";
/** What {@link parseDpkgLog} reads in an image; undefined where the image has no such log. */
async function dpkgHistory(tree) {
    const log = (await tree.read([logPath])).get(logPath);
    return log && parseDpkgLog(log.toString("utf8"), (await (0,os_release/* osRelease */._)(tree)).id);
}
/**
 * The packages that /var/log/dpkg.log says were installed at any time, each version once, in the order of its
 * first installation: also those that the same script removed again. Lines of other kinds are passed over.
 * `vendor` is the distribution's ID in os-release, for the package URL.
 */
function parseDpkgLog(text, vendor = "debian") {
    const found = new Map();
    for (const line of text.split("\n")) {
        const parts = /^\S+ \S+ status installed ([^\s:]+):(\S+) (\S+)$/.exec(line);
        if (!parts || parts[3] === "<none>")
            continue;
        const [, name, arch, version] = parts;
        const purl = (0,dpkg_purl/* debPurl */.B)(vendor, name, version, arch);
        found.set(purl, { name, version, purl, arch });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/ecosystems/rpm/collect.js
var collect = __webpack_require__(94980);
// EXTERNAL MODULE: ./lib/ecosystems/rpm/sqlite.js + 1 modules
var sqlite = __webpack_require__(4080);
;// CONCATENATED MODULE: ./lib/ecosystems/rpm/history.js



/** Histories of dnf 4 and microdnf (in openSUSE below /usr/lib/sysimage) and of dnf 5. */
const databases = [
    "/var/lib/dnf/history.sqlite",
    "/usr/lib/sysimage/dnf/history.sqlite",
    "/usr/lib/sysimage/libdnf5/transaction_history.sqlite",
];
const zypperLog = "/var/log/zypp/history";
/**
 * The packages that dnf, microdnf or zypper installed or removed at any time, each version once, as their own
 * histories in the image say; undefined where there is none, or it cannot be read: no history is no evidence.
 */
async function rpmHistory(tree) {
    const paths = databases.flatMap((path) => [path, `${path}-wal`]);
    const found = new Map();
    const add = (each) => found.set(JSON.stringify(each), each);
    try {
        const files = await tree.read([...paths, zypperLog]);
        if (files.size === 0)
            return undefined;
        for (const path of databases) {
            const file = files.get(path);
            if (file)
                [...parseHistory(file, files.get(`${path}-wal`))].forEach(add);
        }
        [...parseZypperLog(files.get(zypperLog)?.toString("utf8") ?? "")].forEach(add);
    }
    catch {
        return undefined;
    }
    const system = await (0,os_release/* osRelease */._)(tree);
    return [...found.values()].filter(isPlain).map((each) => (0,collect/* rpmPackage */.k)(each, system));
}
/** Has no sign in it that a name or version of rpm cannot have, and that files and shells read as something else. */
const isPlain = ({ name, version, arch }) => [name, version, arch].every((part) => /^[\w.+~^:-]+$/.test(part ?? ""));
/** The table `rpm` of a history: names and architectures as text in dnf 4, as numbers of other tables' rows in dnf 5. */
function* parseHistory(file, log) {
    const tables = new Map();
    const text = (column, table) => {
        if (typeof column !== "number")
            return String(column);
        const names = tables.get(table) ??
            new Map([...(0,sqlite/* sqliteRows */.Y)(file, table, log)].map(({ id, columns }) => [id, columns[1] ?? null]));
        tables.set(table, names);
        return String(names.get(column));
    };
    for (const { columns } of (0,sqlite/* sqliteRows */.Y)(file, "rpm", log)) {
        const [, name, epoch, version, release, arch] = columns;
        const plain = `${version}-${release}`;
        yield {
            name: text(name, "pkg_name"),
            // Zero stands for no epoch, too: both are the same version.
            version: epoch ? `${epoch}:${plain}` : plain,
            arch: text(arch, "arch"),
        };
    }
}
/** Lines of "time|install|name|version-release|arch|…"; of other kinds they are passed over. */
function* parseZypperLog(text) {
    for (const line of text.split("\n")) {
        const [, action, name, version, arch] = line.split("|");
        if ((action?.trim() === "install" || action?.trim() === "remove") && name && version && arch)
            yield { name, version, arch };
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/transient.js


/** What the package managers' own logs in an image say was installed at any time. */
const histories = {
    dpkg: dpkgHistory,
    rpm: rpmHistory,
};
/** Which packages the logs of an image name that its inventory does not have, in any version. */
async function transientOf(tree, ecosystems) {
    const found = {};
    for (const [id, history] of Object.entries(histories)) {
        const collected = ecosystems[id];
        const installed = new Set(collected?.status === "present" ? collected.packages.map(nameAndArch) : []);
        const removed = (await history(tree))?.filter((each) => !installed.has(nameAndArch(each)));
        if (removed)
            found[id] = removed;
    }
    return found;
}
const nameAndArch = ({ name, arch }) => `${name}:${arch}`;

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/files/digest.js
var digest = __webpack_require__(37214);
// EXTERNAL MODULE: ./lib/image/digest.js + 1 modules
var image_digest = __webpack_require__(48620);
// EXTERNAL MODULE: ./lib/image/open.js + 15 modules
var image_open = __webpack_require__(65227);
// EXTERNAL MODULE: ./lib/image/sif.js
var image_sif = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/roundtrip/measure.js







/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @param known digest and size of the file, where the caller has them
 * @throws Failure("inconclusive") when the image is damaged, Failure("infrastructure") when it was called off meanwhile
 */
async function measure(path, signal, known) {
    const [file, sif] = await Promise.all([known ?? (0,digest/* imageDigest */.W)(path), (0,image_sif/* readSif */.PX)(path)]);
    const tree = await (0,image_open/* openImage */.U)(path);
    try {
        const [content, ecosystems] = await Promise.all([(0,image_digest/* contentDigest */.e)(tree), (0,lib_ecosystems/* inventory */.pf)(tree)]);
        if (signal?.aborted)
            throw new failure/* Failure */.H("infrastructure", "the work was called off");
        return {
            image: { ...file, arch: sif.arch, contentDigest: content.digest },
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

/***/ 82985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   L9: () => (/* binding */ reserveBuild),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   w: () => (/* binding */ findBuild)
/* harmony export */ });
/* unused harmony exports publishedTs, publish */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90370);





/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, and the build's files
 */
async function reserveBuild(store, name, now = new Date()) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name)));
    for (let second = 0; second < 600; second++) {
        const ts = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTs */ .$2)(new Date(now.getTime() + second * 1000));
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        if (await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(files.log))
            return { ts, files };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `no free name for a build of ${name}`, {
        why: "the next ten minutes are all taken by other builds",
        remedy: "wait for them to end",
    });
}
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that a name's link names, "" where none is published. */
async function publishedTs(store, name) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name)).catch(() => "");
    const match = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).match(/-(\d{4}-\d{4}-\d{6})\.sif$/);
    return match?.[1] ?? "";
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name))));
    const moments = new Set();
    for (const file of present) {
        const ts = file.startsWith(`${name}-`)
            ? file.slice(name.length + 1).match(/^\d{4}-\d{4}-\d{6}(?=\.)/)?.[0]
            : undefined;
        if (ts)
            moments.add(ts);
    }
    const published = await publishedTs(store, name);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const [verified, unverified] = [has(files.verified), has(files.unverified)];
        const locked = has(files.lock) && has(files.lockedRecipe);
        return {
            name,
            ts,
            state: !locked ? "unfinished" : has(files.image) ? "complete" : "lock-only",
            marker: verified && unverified
                ? "contradictory"
                : verified
                    ? "verified"
                    : unverified
                        ? "unverified"
                        : undefined,
            published: ts === published,
            kept: has(files.keep),
            files,
        };
    });
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * Without a `ts`: the published one, else the newest that has a lock.
 */
async function findBuild(store, nameOrId) {
    const exact = nameOrId.match(/^(.+)[-@](\d{4}-\d{4}-\d{6})$/);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => build.published) ?? builds.find((build) => build.state !== "unfinished"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
async function publishVerified(store, name, ts) {
    const published = (await listBuilds(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return true;
    if (published?.state === "complete" && published.marker === "verified" && published.ts > ts)
        return false;
    await publish(store, name, ts);
    return true;
}
/** Makes a build the published one, in one step, and writes it into the name's history. */
async function publish(store, name, ts, now = new Date()) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSymlink */ .u3)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`));
    await appendHistory(store, name, { event: "published", ts, at: now.toISOString() });
}
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl"), "utf8").catch(() => "");
    let last;
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if (event.ts === ts && typeof event.marker === "string" && typeof event.at === "string")
                last = event;
        }
        catch {
            // A line that a crash cut off says nothing.
        }
    }
    return last && { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. */
async function appendHistory(store, name, event) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), "history.jsonl");
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${JSON.stringify(event)}\n`);
    }
    catch (error) {
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)(error, `could not write the history ${path}`);
    }
}
/** The absolute path of a store; the folder is made if need be. @throws Failure("usage") when it cannot be written */
async function openStore(store) {
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, `.probe-${process.pid}`);
    await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createExclusive */ .H0)(probe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe, { force: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store);
}


/***/ }),

/***/ 21414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openScratch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/files.js
var files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(90370);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc tells; those of other users are not seen. */
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
 * They are told by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // A folder of somebody else says nothing of what we run.
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

;// CONCATENATED MODULE: ./lib/store/scratch.js






const ownerFile = "owner.json";
/** When a process began, in clock ticks since boot: with its number that names one process for good (proc(5), stat field 22). */
async function startOf(pid) {
    const line = await (0,promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
    return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19];
}
/** Where process numbers are ours to judge: this host and, in a container that shares its name, this PID namespace. */
async function ownHost() {
    return `${(0,external_node_os_.hostname)()} ${await (0,promises_.readlink)("/proc/self/ns/pid").catch(() => "")}`;
}
/** Who a scratch folder belongs to; undefined where nobody wrote it down whole. */
async function ownerOf(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(path, ownerFile), "utf8"));
    }
    catch {
        return undefined;
    }
}
/** Removes a tree, read-only folders in it too. `remove` is for trees that belong to other user numbers (a user namespace). */
async function removeTree(path, remove) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch (error) {
        if (!remove)
            throw (0,files/* fileFailure */.fE)(error, `could not remove ${path}`);
        await remove(path);
        await (0,promises_.rm)(path, { recursive: true, force: true }).catch((left) => {
            throw (0,files/* fileFailure */.fE)(left, `could not remove ${path}`);
        });
    }
}
/**
 * Opens a scratch folder `<root>/.scratch/<purpose>-XXXXXX` and first removes those whose owner is gone.
 * @param serves the build it is for: what a killed owner left of it in the store is removed, too
 * @param remove removes what this user cannot, from inside the build's user namespace
 */
async function openScratch(root, purpose, serves, remove) {
    const parent = (0,external_node_path_.join)(root, ".scratch");
    await (0,files/* makeFolder */.fc)(parent);
    await sweep(parent, serves?.store, remove);
    let path;
    try {
        path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${purpose}-`));
    }
    catch (error) {
        throw (0,files/* fileFailure */.fE)(error, `could not make a scratch folder in ${parent}`);
    }
    const owner = { host: await ownHost(), pid: process.pid, start: await startOf(process.pid), serves };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(path, ownerFile), JSON.stringify(owner));
    return { path, close: () => removeTree(path, remove) };
}
/** Removes the scratch folders of this host whose process has ended. Those of other hosts (a shared disk) stay for a week. */
async function sweep(parent, store, remove) {
    const host = await ownHost();
    for (const name of await (0,promises_.readdir)(parent)) {
        const path = (0,external_node_path_.join)(parent, name);
        const owner = await ownerOf(path);
        const age = Date.now() - (await (0,promises_.stat)(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
        if (owner === undefined) {
            if (age > 60_000)
                await removeTree(path, remove).catch(() => { });
            continue;
        }
        const gone = owner.host === host ? (await startOf(owner.pid)) !== owner.start : age > 7 * 24 * 3600_000;
        if (!gone)
            continue;
        // A leftover that cannot be removed now must not keep a new build from running.
        if (owner.serves && owner.serves.store === store)
            await clearBuild(owner.serves).catch(() => { });
        if (owner.host === host)
            await endOrphans(path).catch(() => { });
        await removeTree(path, remove).catch(() => { });
    }
}
/** Removes what a killed process left of a build: files half written and, where it has no lock, all but its logs. */
async function clearBuild({ store, name, ts }) {
    const files = (0,names/* storeFiles */.Tr)(store, name, ts);
    const present = await (0,promises_.readdir)(files.folder);
    const halves = present.filter((file) => file.startsWith(`.${name}-${ts}.`) && file.endsWith(".tmp"));
    const whole = present.includes((0,external_node_path_.basename)(files.lock)) ? [] : [files.recipe, files.lockedRecipe, files.image];
    for (const path of [...halves.map((file) => (0,external_node_path_.join)(files.folder, file)), ...whole])
        await (0,promises_.rm)(path, { force: true });
}


/***/ }),

/***/ 62396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ countPackages),
  X1: () => (/* binding */ evidenceOf),
  gJ: () => (/* binding */ formatMarker),
  yr: () => (/* reexport */ levels/* levels */.y),
  N: () => (/* binding */ makeMarker),
  gY: () => (/* binding */ parseMarker)
});

// UNUSED EXPORTS: markerSchema, verdictSentence

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(25985);
;// CONCATENATED MODULE: ../../main/node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(13983);
// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(42895);
;// CONCATENATED MODULE: ./lib/verdict/marker.js





const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const count = schemas/* number */.aig().int().min(0);
const subjectSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), digest: schemas/* strictObject */.rej({ sha256 }) });
const countsSchema = schemas/* strictObject */.rej({
    locked: count,
    rebuilt: count,
    equal: count,
    changed: count,
    missing: count,
    extra: count,
});
const evidenceSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    ts: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(levels/* levels */.y).optional(),
    reason: schemas/* string */.YjP(),
    inputsDigest: sha256,
    /** Build arguments that the rebuild was given in place of the lock's. */
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    rebuiltImage: sha256.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
    floated: count,
    unlocked: count,
    builder: schema/* builderSchema */.FR,
    rebuilder: schema/* builderSchema */.FR.optional(),
    floats: schemas/* array */.YOg(schemas/* string */.YjP()),
    notAfter: datetime().optional(),
    previous: sha256.optional(),
});
const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
/**
 * The marker: an in-toto Statement (v1) whose subjects are the image, the lock, the locked recipe and the recipe,
 * with SLSA's Verification Summary (v1) as predicate and our evidence in it under a key of our own.
 */
const markerSchema = schemas/* strictObject */.rej({
    /** For people: what was proven, in one sentence. */
    verdict: schemas/* string */.YjP(),
    _type: schemas/* literal */.euz("https://in-toto.io/Statement/v1"),
    subject: schemas/* array */.YOg(subjectSchema).length(4),
    predicateType: schemas/* literal */.euz("https://slsa.dev/verification_summary/v1"),
    predicate: schemas/* strictObject */.rej({
        verifier: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
        timeVerified: datetime(),
        resourceUri: schemas/* string */.YjP(),
        policy: schemas/* strictObject */.rej({ uri: schemas/* string */.YjP(), digest: schemas/* strictObject */.rej({ sha256 }) }),
        verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
        verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()),
        [evidenceKey]: evidenceSchema,
    }),
});
/** Packages counted by what became of them, an ecosystem each. */
function countPackages(comparison) {
    return Object.fromEntries(Object.entries(comparison.ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => {
        const of = (kind) => changes.filter((change) => change.kind === kind).length;
        return [
            id,
            { locked, rebuilt, equal, changed: of("changed"), missing: of("missing"), extra: of("extra") },
        ];
    }));
}
/** One sentence that says what was proven of which build. */
function verdictSentence(verdict, { name, ts, level, reason }) {
    return `${verdict}${verdict === "verified" && level ? ` (${level})` : ""}: ${name}-${ts}: ${reason}`;
}
function makeMarker(facts) {
    const { evidence, subjects } = facts;
    const passed = facts.verdict === "verified";
    return {
        verdict: verdictSentence(facts.verdict, evidence),
        _type: "https://in-toto.io/Statement/v1",
        subject: ["image", "lock", "lockedRecipe", "recipe"].map((role) => ({
            name: subjects[role].name,
            digest: { sha256: subjects[role].sha256 },
        })),
        predicateType: "https://slsa.dev/verification_summary/v1",
        predicate: {
            verifier: {
                id: facts.runUrl || "https://github.com/stx/container-action",
                version: { "stx-container": facts.version },
            },
            timeVerified: facts.verifiedAt.toISOString(),
            resourceUri: `container:${evidence.name}-${evidence.ts}`,
            policy: { uri: "config.yaml", digest: { sha256: facts.policyDigest } },
            verificationResult: passed ? "PASSED" : "FAILED",
            // SLSA reserves level names that begin with SLSA_ for its own.
            verifiedLevels: passed
                ? levels/* levels */.y
                    .slice(0, levels/* levels */.y.indexOf(evidence.level ?? "versions") + 1)
                    .map((level) => `STX_${level.toUpperCase()}`)
                : [],
            [evidenceKey]: evidence,
        },
    };
}
/** The evidence in a marker. */
function evidenceOf(marker) {
    return marker.predicate[evidenceKey];
}
/** The marker as it is written to disk. */
function formatMarker(marker) {
    return `${JSON.stringify(marker, null, 2)}\n`;
}
/** @throws Failure("inconclusive") for a text that is no marker */
function parseMarker(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw notAMarker(path, "it is no JSON", error);
    }
    const parsed = markerSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notAMarker(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
    }
    return parsed.data;
}
function notAMarker(path, why, cause) {
    return new failure/* Failure */.H("inconclusive", `${path} is no marker`, {
        why,
        remedy: "run `stx-container verify` again; a marker is not written by hand",
        cause,
    });
}


/***/ }),

/***/ 85742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export policySchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31579);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62396);






/** What a store asks of a verdict; the file `config.yaml` in its store. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    "required-level": zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).default("versions"),
    "max-age-days": zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional(),
    floats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"')).default([]),
    "apt-snapshots": zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
    ]))
        .default({}),
});
/**
 * Reads the policy of a store; the defaults where it has none.
 * @throws Failure("usage") for an unknown key or a malformed value: a policy that can't be read is not a weak one
 */
async function readPolicy(store) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, "config.yaml");
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return policySchema.parse({});
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `could not read ${path}`, { why: error.message, cause: error });
    }
    const { parse } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.t.bind(__webpack_require__, 53645, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is no YAML`, {
            why: error.message,
            place: { path },
            cause: error,
        });
    }
    const parsed = policySchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(policySchema.shape).join(", ")}`,
        place: { path },
    });
}
/** sha256 (hex) of a policy, the same for the same meaning. */
function policyDigest(policy) {
    const ordered = { ...policy, floats: [...policy.floats].sort() };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify(Object.entries(ordered).sort(([a], [b]) => (a < b ? -1 : 1))))
        .digest("hex");
}


/***/ })

};
