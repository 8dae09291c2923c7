"use strict";
exports.id = 149;
exports.ids = [149];
exports.modules = {

/***/ 68028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ensureApptainer),
  Q: () => (/* binding */ setUpApptainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
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
/** Why `cache: auto` uses no cache in a run; undefined if it does. */
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
    // The client unpacks with `tar -P`, so that a forged entry could write anywhere. With these options of GNU tar every
    // name and every link target becomes one in our folder.
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

// EXTERNAL MODULE: ./.cache/compiled/src/host/release.js
var release = __webpack_require__(31827);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/job.js
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


/***/ }),

/***/ 58020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);




/**
 * The settings for Apptainer, from the inputs of build and verify.
 * @param tmp folder for scratch files, absolute
 * @throws Failure("usage") for a secret whose path in the checkout leads out of it
 */
function jobSettings(inputs, context, tmp = context.temp) {
    const settings = (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSettings */ .mF)({
        privileges: inputs.privileges,
        hostCa: inputs["host-ca"],
        passEnv: inputs["pass-env"] ?? [],
        secrets: inputs.secrets,
        timeLimitMs: inputs["time-limit"],
        tmp,
        apptainerVersion: inputs["apptainer-version"],
        apptainerSha256: inputs["apptainer-sha256"],
    }, (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, path));
    for (const secret of settings.secrets ?? [])
        if ("path" in secret)
            assertStaysInside(context.workspace, secret.name, secret.path);
    return settings;
}
/** A checkout may hold a link to a file of the runner, which the recipe in it would get to read. */
function assertStaysInside(workspace, name, path) {
    const isInside = (folder, at) => at.startsWith(`${folder}/`);
    if (!isInside(workspace, path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    if (isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the file of the secret ${name} is outside the workspace`, {
        code: "path-outside-workspace",
        why: "a link in the checkout leads to it",
        remedy: `name the file itself, or take the secret from a variable: ${name}=env:VARIABLE`,
    });
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fetchParents),
/* harmony export */   h: () => (/* binding */ fetchBases)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76382);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48440);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36697);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98111);







const absent = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => false, () => true);
/**
 * Puts the images that a recipe builds on where it expects them: those that earlier jobs of this run uploaded. A file
 * that is there already stays. Which image it was is in the lock, by digest; the verify job takes it by that digest.
 * @throws Failure("infrastructure", "artifact-not-in-run") for an image that no job has uploaded
 */
async function fetchParents(job) {
    const { inputs, context, log } = job;
    const wanted = [];
    for (const { name, path } of inputs.parents ?? []) {
        const confined = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .confine */ .D)(context.workspace, { [`parents (${name})`]: path });
        const target = Object.values(confined)[0] ?? "";
        if (await absent(target))
            wanted.push({ name, path: target });
    }
    if (wanted.length === 0)
        return;
    log.phase("Getting the images that this one builds on");
    const artifacts = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .runArtifacts */ .r)();
    for (const { name, path } of wanted) {
        const stamp = new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}-[0-9a-f]{8}\\.sif$`);
        const found = newest(artifacts.filter((one) => stamp.test(one.name)));
        await place(job, found, `image ${name}`, path);
    }
}
/**
 * Puts the base images that a lock names where its recipe expects them, if this run has uploaded them: each is found by
 * its sha256, whatever its name is. One that is not found is reported by the rebuild.
 */
async function fetchBases(job, lock, folder) {
    const bases = lock.bases.filter((base) => base.bootstrap === "localimage" && base.imageSha256);
    if (bases.length === 0)
        return;
    let artifacts;
    for (const { written, imageSha256 } of bases) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(written))
            continue;
        const { path } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .confine */ .D)(job.context.workspace, { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, written) });
        if (!(await absent(path)))
            continue;
        artifacts ??= await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .runArtifacts */ .r)();
        const found = artifacts.find(({ digest }) => digest === `sha256:${imageSha256}`);
        if (found)
            await place(job, found, `base image ${written}`, path);
    }
}
const newest = (artifacts) => artifacts.reduce((last, one) => (last && last.id > one.id ? last : one), undefined);
async function place({ scratch }, artifact, what, path) {
    if (!artifact) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `the ${what} is not in this run`, {
            code: "artifact-not-in-run",
            why: "no job of this run has uploaded it, or it was deleted",
            remedy: "run all jobs again; the jobs of the images that this one builds on come first",
        });
    }
    const downloaded = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__.downloadFile)(artifact.id, what, scratch, _verdict_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLimits */ .Y.image);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOrCopy */ .L)(downloaded.path, path);
}


/***/ }),

/***/ 98111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82331);



/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Y)(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "contains a zero byte" : undefined;
        const real = why ? home : await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        code: "path-outside-workspace",
        why: problems.join("\n"),
        remedy: `use paths inside ${home}`,
    });
}
/**
 * The path of an input as the repository names it, "recipes/hello.def" for "./recipes//hello.def" or an absolute path of
 * the checkout. Nothing needs to be there.
 * @param name of the input, for messages · @throws Failure("usage") for a path outside
 */
function repositoryPath(workspace, name, path) {
    const found = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, path)) || ".";
    if (found !== ".." && !found.startsWith("../"))
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "a path leads out of the repository", {
        code: "path-outside-workspace",
        why: `${name}: ${JSON.stringify(path)}`,
        remedy: "write it relative to the root of the repository",
    });
}


/***/ }),

/***/ 75255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scratchFolder)
/* harmony export */ });
/* unused harmony export roomier */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76382);
/* harmony import */ var _host_as_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45577);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);





/** The second disk of GitHub's machines, where they have one. Source: actions/runner-images, "Available disk space". */
const secondDisk = "/mnt";
/** Free bytes that a folder must have more than the runner's own one to be worth the change. */
const margin = 4 * 1024 ** 3;
const localTypes = new Set([0xef53, 0x58465342, 0x9123683e]);
/** Of the runner's folder and another one, that with clearly more space; only a local ext4, XFS or Btrfs is taken. */
function roomier(own, other) {
    const isBetter = other && localTypes.has(other.type) && other.bytes >= own.bytes + margin;
    return isBetter ? other : own;
}
async function freeSpace(path) {
    const { bavail, bsize, type } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    return { path, bytes: bavail * bsize, type };
}
/**
 * Folder for the scratch files of a build: the input `tmp`, else the runner's own, or on a machine of GitHub its second
 * disk where that has more space. @returns absolute path
 */
async function scratchFolder({ inputs, context, log }) {
    if (inputs.tmp !== "auto")
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, inputs.tmp);
    if (process.env.RUNNER_ENVIRONMENT !== "github-hosted")
        return context.temp;
    const other = await freeSpace(secondDisk).catch(() => undefined);
    const chosen = roomier(await freeSpace(context.temp), other);
    if (chosen.path !== secondDisk)
        return context.temp;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(secondDisk, "stx-container");
    if (!(await makeOwnFolder(folder)))
        return context.temp;
    log.note(`Scratch files go to ${folder}: ${Math.round(chosen.bytes / 1024 ** 3)} GiB are free there`);
    return folder;
}
/** Makes a folder of this user, as root where need be. */
async function makeOwnFolder(path) {
    try {
        await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(path);
        return true;
    }
    catch {
        const [program, ...args] = (await (0,_host_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .rootPrefix */ .R)()) ?? [];
        if (program === undefined)
            return false;
        const owner = ["-o", String(process.getuid?.()), "-g", String(process.getgid?.())];
        const made = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(program, [...args, "install", "-d", "-m", "0700", ...owner, path], {
            env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .aq)(),
            timeLimitMs: 10_000,
        });
        return made.code === 0;
    }
}


/***/ }),

/***/ 11996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ oncePerTree),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   "if": () => (/* binding */ findOncePerTree)
/* harmony export */ });
/** For callers that only need what could be read: the ecosystem's own collector reports the rest. */
const nobody = { problem() { }, note() { }, seen() { } };
/** The same for what the tree's list of entries alone answers, in which nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image once, however many ask. Its problems are reported to everyone who asks with a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = nobody) => {
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


/***/ }),

/***/ 33839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   HU: () => (/* binding */ parseOsRelease),
/* harmony export */   TE: () => (/* binding */ osReleaseFiles),
/* harmony export */   _W: () => (/* binding */ osRelease),
/* harmony export */   hp: () => (/* binding */ distroOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11996);

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined where it is not known. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return id && version && `${id}-${version}`;
}
/** Where os-release(5) is looked for, in this order. */
const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
/** Files of distributions from before os-release, and what their text says: the ID that os-release gives it later. */
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
const osRelease = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTree */ .Xw)(async (tree) => releaseIn(tree, "/"));
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

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 48440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   r: () => (/* binding */ runArtifacts),
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);






/** Loaded only when needed, because the client has two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(1351), __webpack_require__.e(9735), __webpack_require__.e(8275), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
function findBy(run) {
    if (!run)
        return {};
    const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
    return { findBy: { token: run.token, workflowRunId: run.id, repositoryOwner, repositoryName } };
}
/** All artifacts of this run, of every attempt, or of an earlier one. @throws Failure("infrastructure") */
async function runArtifacts(run) {
    try {
        const { artifacts } = await (await client()).listArtifacts(findBy(run));
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`, {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
}
function remedyFor(error) {
    const { status } = error;
    if (status === 401 || status === 403)
        return "give this job `permissions: actions: read`";
    return error.name === "GHESNotSupportedError"
        ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way"
        : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
}
/**
 * Uploads one file without zipping it, because an image is compressed already.
 * Its artifact is named after the file, with a random part before the ending: GitHub takes the name of a raw artifact
 * from the file, and two jobs of one run may upload files of the same name.
 * @param scratch an existing folder on this machine · @throws Failure("infrastructure")
 */
async function uploadFile(path, scratch) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "upload-"));
    try {
        const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path);
        const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}${ending}`;
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOrCopy */ .L)(path, copy);
        const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, { skipArchive: true });
        if (id === undefined || !digest)
            throw new Error("the service returned no artifact id or digest");
        return { id, sha256: digest.replace(/^sha256:/, "") };
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not upload ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} as an artifact`, {
            code: "artifact-upload-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Downloads one artifact of this run, by its id or as it was listed, into a new folder below `scratch`: exactly one plain file, not
 * unzipped, not larger than `maxBytes`, and with the digest recorded by the service.
 * @param run of the artifact, where it is an earlier one
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
async function downloadFile(artifact, what, scratch, maxBytes, run) {
    const id = typeof artifact === "number" ? artifact : artifact.id;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "artifact-"));
    const wrong = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
        code: "artifact-unexpected",
        why,
        remedy: "run the build job again",
    });
    const artifacts = await client();
    let digest;
    let mismatch;
    try {
        const found = typeof artifact === "number"
            ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id)
            : artifact;
        if (!found)
            throw new Error("this run has no artifact with that id");
        if (found.size > maxBytes)
            throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
        digest = found.digest;
        if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest))
            throw wrong("the service has no sha256 for it");
        const response = await artifacts.downloadArtifact(id, {
            path: folder,
            expectedHash: digest,
            skipDecompress: true,
            ...findBy(run),
        });
        mismatch = response.digestMismatch;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not download the ${what} (artifact ${id})`, {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entries[0] ?? "");
    if (entries.length !== 1 || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) {
        throw wrong(`it contains ${entries.length} entries instead of one file`);
    }
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (size > maxBytes)
        throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
    const sha256 = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path);
    if (mismatch !== false || digest !== `sha256:${sha256}`) {
        throw wrong(`its sha256 is ${sha256}, and the service recorded ${digest}`);
    }
    return { path, sha256 };
}


/***/ }),

/***/ 57895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, capSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes. GitHub drops the whole summary of a step above 1 MiB; this stays well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at the end of a line, and adds a notice. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. Never fails a job. @returns the reason if it could not be written */
async function writeSummary(markdown, path) {
    if (!path)
        return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `Could not write the job summary: ${error.message}`;
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
        const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .scrubbedEnvironment */ .aq)();
        const tried = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)("sudo", ["-n", "true"], { env, timeLimitMs: 10_000 });
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

/***/ 31827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hostRelease)
/* harmony export */ });
/* unused harmony export debianArch */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33839);



/** Node's name of an architecture → Debian's. */
function debianArch(node = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()) {
    const names = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
    return names[node] ?? node;
}
async function readOsRelease() {
    for (const path of _ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__/* .osReleaseFiles */ .TE) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
/** Reads the distribution of this host; fields are empty if it does not state them. */
async function hostRelease() {
    const fields = (0,_ecosystems_os_release_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOsRelease */ .HU)(await readOsRelease());
    return {
        id: fields.ID ?? "",
        prettyName: fields.PRETTY_NAME ?? "",
        like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
        codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
        arch: debianArch(),
    };
}


/***/ }),

/***/ 48054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ describeDifferences),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* unused harmony export describeDifference */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12345);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60405);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59815);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28587);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71371);






const octal = (mode) => mode.toString(8).padStart(4, "0");
function difference(path, kind, before, after) {
    return {
        path,
        kind,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
/** Where two lists of attributes differ, name by name. */
function xattrDifferences(path, a, b) {
    const [before, after] = [new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(a)), new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(b))];
    const shown = (name, value) => value === undefined ? undefined : `${name}=0x${value}`;
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
}
/** In what two entries of one path differ, apart from their content. */
function metadataDifferences([a, ruleA], [b, ruleB], rules) {
    const { path } = a;
    if (a.type !== b.type)
        return [difference(path, "type", a.type, b.type)];
    const pairs = [
        ["mode", octal(a.mode), octal(b.mode)],
        ["owner", `${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`],
        ["link", a.target, b.target],
        ["device", a.device?.join(":"), b.device?.join(":")],
    ];
    const found = pairs
        .filter(([, before, after]) => before !== after)
        .map(([kind, before, after]) => difference(path, kind, before, after));
    if (rules.version === 1)
        return found;
    found.push(...xattrDifferences(path, a, b));
    if ((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(a, ruleA, rules) !== (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(b, ruleB, rules)) {
        const [before, after] = [a, b].map(({ mtime }) => String((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .clamped */ .j9)(mtime, rules.epoch)));
        found.push(difference(path, "time", before, after));
    }
    return found;
}
/** Of these pairs of files, those whose content differs. */
async function contentDifferences(a, b, pairs, rules) {
    const paths = pairs.map(({ path }) => path);
    const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
    // The same bytes count otherwise where what decides of them, such as their source's time, differs.
    const isPartly = ({ rules: [before, after] }) => before === after && typeof before?.ignore === "object";
    const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
    const partly = (tree, which) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
        const rule = both[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    })));
    const [normalA, normalB] = await Promise.all([
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(a, partly(a, 0), rules),
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(b, partly(b, 1), rules),
    ]);
    const counted = (path, whole, normal) => normal.get(path)?.counted ?? whole.get(path);
    return differing
        .filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB))
        .map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
}
/**
 * Where the second image differs from the first in anything that contentDigest counts: [] exactly where the two digests are the
 * same. In the byte order of the paths.
 */
async function compareTrees(imageA, imageB, given = {}) {
    const rules = (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(given);
    const [a, b] = [imageA, imageB].map((image) => (0,_renamed_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTree */ .F)(image, rules.renamings).tree);
    const find = [a, b].map((tree) => (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseFinder */ .$P)(rules.rules, tree, rules.version));
    const found = [];
    const pairs = [];
    for (const [path, entry] of a.entries) {
        const other = b.entries.get(path);
        const ruleA = find[0](entry);
        const ruleB = other && find[1](other);
        // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
        const inA = ruleA?.ignore !== "file";
        const inB = other !== undefined && ruleB?.ignore !== "file";
        if (!inA || !inB) {
            if (inA)
                found.push(difference(path, "missing", entry.type, undefined));
            else if (inB)
                found.push(difference(path, "extra", undefined, other.type));
            continue;
        }
        found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
        if (entry.type !== "file" || other.type !== "file")
            continue;
        if (ruleA?.ignore === "content" && ruleB?.ignore === "content")
            continue;
        pairs.push({ path, rules: [ruleA, ruleB] });
    }
    for (const [path, entry] of b.entries)
        if (!a.entries.has(path) && find[1](entry)?.ignore !== "file")
            found.push(difference(path, "extra", undefined, entry.type));
    found.push(...(await contentDifferences(a, b, pairs, rules)));
    return inPathOrder(found);
}
/** In the byte order of the paths; what is of one path stays in its order. */
function inPathOrder(found) {
    const keyed = found.map((one) => ({ one, key: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrderKey */ .CA)(one.path) }));
    return keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)).map(({ one }) => one);
}
/** A difference in words, without its path: "mode 0644 → 0755", "missing", "content". */
function describeDifference({ kind, before, after }) {
    if (kind === "missing" || kind === "extra" || kind === "content")
        return kind;
    if (kind === "link")
        return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
    const time = (seconds) => new Date(Number(seconds) * 1000).toISOString().replace(".000", "");
    if (kind === "time")
        return `time ${time(before)} → ${time(after)}`;
    return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
}
/** All differences at one path in one line each: "/bin/sh (mode 0755 → 4755, content)". */
function describeDifferences(found) {
    const byPath = new Map();
    for (const one of found)
        byPath.set(one.path, [...(byPath.get(one.path) ?? []), describeDifference(one)]);
    return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
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

/***/ 15739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
    if (reason === "stage-unknown")
        return `only one side says what an earlier stage installed: ${ecosystem}`;
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
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

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
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


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
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
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
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

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
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
/** A time for people: "90 seconds", "20 minutes". */
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
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
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
            // Node throws at once for what it can see itself (a NUL in an argument).
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
        // A child that does not read its input to the end is not an error.
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
                    send(-child.pid, "SIGKILL");
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
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
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
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
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


/***/ }),

/***/ 94457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ detailText),
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   vR: () => (/* binding */ comparisonMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15739);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);




const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: one line with the total, one line per ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default: false
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison));
    const { sides } = options;
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, sides))}`));
    const notCompared = comparison.notCompared.map((each) => paint("yellow", `  not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, sides))}`));
    const names = Object.keys(comparison.ecosystems).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.countKinds)(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => block(group, "", paint));
    const floats = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...notCompared, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(detailText(change)));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** The width of the widest text, limited so that one long name does not shift all others. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, with all names escaped: the total, a table of counts, then one table of changes
 * for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit maximum length in UTF-16 units; default 60,000, because a comment is limited to 65,536.
 *   A last line has the number of changes that do not fit.
 * @param options.columns titles of the two sides; default "locked" and "rebuilt"
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.driftsOf)(comparison)).map((group) => ({ group, remark: "" })),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.groupChanges)(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.headline)(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(reason, options.sides)).slice(0, 1000)}\n`);
    }
    for (const each of comparison.notCompared) {
        out.add(`\n> [!NOTE]\n> Not compared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedText */ .G)(each, options.sides)).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(group.prefix)}`;
        const head = `\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |\n| --- | --- | --- | --- | --- |\n`;
        // The head is added with the first row, because a table without rows is confusing.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__.shortenDigests)((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(detailText(change))].join(" | ")} |\n`;
}
/** What differs besides the version: "build h1_0 → h2_0; commit …", after the location if several have the same name. */
function detailText({ location, differences = [] }) {
    const place = location === undefined ? [] : [`at ${location}`];
    return [...place, ...differences.map(differenceText)].join("; ");
}
function differenceText({ field, before, after }) {
    if (field === "editable")
        return after ? "now editable" : "no longer editable";
    return `${field} ${before ?? "none"} → ${after ?? "none"}`;
}
/** Appends pieces as long as they fit; from the first that does not fit, it only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countKinds: () => (/* binding */ countKinds),
/* harmony export */   driftsOf: () => (/* binding */ driftsOf),
/* harmony export */   groupChanges: () => (/* binding */ groupChanges),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   shortenDigests: () => (/* binding */ shortenDigests)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21417);

/** Changes by ecosystem and prefix; groups and changes keep their order. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, without floats. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
const kinds = { changed: "changed", missing: "missing", extra: "extra" };
/** "2 changed, 1 missing" in these words, without kinds that do not occur; "" for no changes. */
function countKinds(changes, words = kinds) {
    return Object.keys(kinds)
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${words[kind]}`)
        .join(", ");
}
const filesWords = {
    same: ", all files the same",
    differ: ", files differ (list them with --files)",
    unknown: ", files not compared (compare images with --files)",
};
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`
            : `all ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(locked, "package")} equal`;
    // Where packages differ, their files do.
    const isQuiet = drifts.length + comparison.floated.length > 0;
    const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
    return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}


/***/ }),

/***/ 70780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifySummary),
/* harmony export */   f: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var _image_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48054);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21417);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94457);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);





const icons = { verified: "✅", unverified: "❌", inconclusive: "❓", error: "⚠️" };
/** In words as well, because a screen reader does not read the icon. */
const headlines = {
    verified: "Verified",
    unverified: "Not verified",
    inconclusive: "Inconclusive",
    error: "The rebuild could not run",
};
/** Number of differing files that a summary lists. */
const fileLimit = 200;
function table(rows) {
    const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
    return ["| | |", "| --- | --- |", ...lines].join("\n");
}
/** The job summary of a build, as GitHub markdown: what was built, what is locked and what is not. */
function buildSummary(built, elapsedMs) {
    const { lock, digests } = built;
    const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) => found.status === "absent" ? [] : [`${found.packages.length} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}`]);
    const parts = [
        `## 📦 Built ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${built.name}-${built.ts}`)}`,
        built.unchanged ? "The inputs are unchanged since this build, so it was not built again." : "",
        table([
            [
                "image",
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.image)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(lock.image.size)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(lock.image.arch)}`,
            ],
            ["left out by choice", lock.image.canonical?.without?.join(", ") ?? ""],
            ["`%test`", lock.test === "skipped" ? "not run, by choice" : ""],
            ["lock", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.lock)],
            ["locked recipe", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(digests.lockedRecipe)],
            ["packages", counts.join(", ") || "none"],
            ["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
            ["recorded", lock.fetched ? recordedText(lock.fetched) : ""],
            ["floats", lock.floats.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d).join(", ")],
            ["time", (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(elapsedMs)],
        ]),
    ];
    if (lock.unlocked.length > 0) {
        const rows = lock.unlocked.map(({ line, what, reason }) => `| ${line ?? ""} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(what)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reason)} |`);
        parts.push(["**Not locked**", "", "| line | what | why |", "| --: | --- | --- |", ...rows].join("\n"));
    }
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** What the build downloaded, in figures. */
const recordedText = (fetched) => `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(fetched.length, "download")}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(fetched.reduce((total, { size = 0 }) => total + size, 0))}`;
/** The job summary of a verification, as GitHub markdown: the verdict, the drift, and how to repeat it. */
function verifySummary(verified, facts) {
    const { verdict, level, comparison, differingFiles } = verified;
    const proven = verdict === "verified" && level ? ` (${level})` : "";
    const parts = [
        `## ${icons[verdict]} ${headlines[verdict]}${proven}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${verified.name}-${verified.ts}`)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(verified.reason),
        table([
            ["image", facts.imageDigest ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCodeCell */ .d)(facts.imageDigest) : "not available"],
            ["level", level ?? "none"],
            ["required level", facts.requiredLevel],
            ["from", facts.vault ? "vault, without another network" : "upstream"],
            ["drift", comparison ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(comparison.total, "package") : ""],
            ["time", (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(facts.elapsedMs)],
        ]),
    ];
    if (comparison)
        parts.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonMarkdown */ .vR)(comparison).trimEnd());
    if (differingFiles.length > 0)
        parts.push(differing((0,_image_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifferences */ .g7)(differingFiles)));
    const { image, lock, lockedRecipe } = facts.files;
    const fromVault = facts.vault ? ` ${["--from-vault", facts.vault.file].filter(Boolean).join(" ")}` : "";
    parts.push([
        `**Repeat this.** ${image ? `Download the ${facts.vault?.file ? "four" : "three"} files of this run's build` : "Check out this commit"}, then run:`,
        "",
        "```sh",
        ...(facts.vault?.address ? [`stx-container vault import ${facts.vault.address}`] : []),
        `stx-container verify ${image ? `--image ${image} ` : ""}--lock ${lock} --recipe ${lockedRecipe}${fromVault}`,
        "```",
    ].join("\n"));
    return `${parts.join("\n\n")}\n`;
}
function differing(paths) {
    const shown = paths.slice(0, fileLimit).map((path) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path)}`);
    if (paths.length > fileLimit)
        shown.push(`- … and ${paths.length - fileLimit} more`);
    return [
        `<details><summary>${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(paths.length, "path")} with different contents, modes, owners or links</summary>`,
        "",
        ...shown,
        "",
        "</details>",
    ].join("\n");
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

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
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


/***/ })

};
;