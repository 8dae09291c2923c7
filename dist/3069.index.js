"use strict";
exports.id = 3069;
exports.ids = [3069,214];
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

/***/ 95322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupMode: () => (/* binding */ setupMode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _apptainer_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6557);
/* harmony import */ var _apptainer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68028);




/**
 * Mode setup: Apptainer on the PATH of the later steps, installed if need be, and the host prepared for it.
 * @throws Failure("infrastructure") if there is no verified way to install it · sets every output of setup/action.yml
 */
async function setupMode(job) {
    const { inputs, log } = job;
    log.phase("Setting up Apptainer");
    const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
    const wanted = { ...(version && { version }), ...(sha256 && { sha256 }) };
    const { apptainer, isNew } = await (0,_apptainer_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureApptainer */ .L)(job, wanted);
    for (const folder of [...(0,_apptainer_find_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFolders */ .Sg)(apptainer).reverse(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(apptainer.command)])
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .addPath */ .fM)(folder);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("path", apptainer.command);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("version", apptainer.version);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("installed", String(isNew));
    log.end();
    log.note(`Apptainer ${apptainer.version}: ${apptainer.command}`);
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

/***/ 47182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isCacheAllowed),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");


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

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ })

};
;