"use strict";
exports.id = 6841;
exports.ids = [6841];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 23813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);



/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
async function imageKey(pemPath) {
    const passphrase = variable("PASSPHRASE");
    const data = variable("PEM_DATA");
    const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
    if (path !== undefined)
        return { pem: await readPem((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}


/***/ }),

/***/ 19568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ stopping)
/* harmony export */ });
/** Is aborted on Ctrl-C, at the end of a job and when the terminal is closed, so that work ends in an orderly way. */
function stopping() {
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.once(name, () => stop.abort());
    return stop.signal;
}


/***/ }),

/***/ 92225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h7: () => (/* binding */ buildIdGiven),
  Yy: () => (/* binding */ buildOf),
  be: () => (/* binding */ evidenceIfAny),
  X1: () => (/* binding */ evidenceOf),
  Xl: () => (/* binding */ freezePath),
  dt: () => (/* binding */ imageGiven),
  m1: () => (/* binding */ imageSubject),
  t3: () => (/* binding */ lockGiven),
  Cg: () => (/* binding */ subjectGiven),
  $H: () => (/* binding */ withWord)
});

// UNUSED EXPORTS: readSubject

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var src_failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/any-lock.js
var any_lock = __webpack_require__(37830);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/scitex-read.js
var scitex_read = __webpack_require__(65103);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var store_builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/compiled/src/image/tar.js
var tar = __webpack_require__(84366);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/folder.js






/** How deep the files of one build may lie in what a user gave. */
const maxDepth = 3;
/** The endings of a build's files, what says most of it first. */
const endings = [".lock", ".sif", ".verified", ".unverified", ".def"];
/**
 * The file that stands for the build whose files are in a folder: its lock, else its image, marker or recipe. Of the
 * folder of a name in a store it is the published build's, else the newest's.
 * @param word what the user calls the folder
 * @throws Failure("usage") where it has no such file, or those of several builds
 */
async function fileOfFolder(folder, word) {
    const stored = await storedLock(folder);
    if (stored)
        return stored;
    const files = await filesIn(folder, maxDepth);
    for (const ending of endings) {
        const found = files.filter((path) => path.endsWith(ending) && (0,external_node_path_.basename)(path) !== ending);
        const [one, another] = found.filter((path) => !path.endsWith(".rough.def") || found.length === 1);
        if (one !== undefined && another !== undefined)
            throw await severalBuilds(folder, word, found);
        if (one !== undefined)
            return ending === ".lock" ? lockOrImage(one, files) : one;
    }
    throw new src_failure/* Failure */.H("usage", `there are no files of a build in ${word}`, {
        code: "subject-missing",
        why: "it has no image (.sif), lock (.lock), marker (.verified, .unverified) or recipe (.def)",
        remedy: "name a file or folder that has one",
    });
}
/** An image of another name than the lock's is found by its digest, from the image on. */
function lockOrImage(lock, files) {
    const images = files.filter((path) => path.endsWith(".sif"));
    const [image] = images;
    const isOther = image !== undefined && image !== lock.replace(/lock$/, "sif");
    return images.length === 1 && isOther && (0,external_node_path_.dirname)(image) === (0,external_node_path_.dirname)(lock) ? image : lock;
}
/** The lock of the published or newest build, where a folder is that of a name in a store. */
async function storedLock(folder) {
    const [store, name] = [(0,external_node_path_.dirname)(folder), (0,external_node_path_.basename)(folder)];
    if (!/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name))
        return undefined;
    const builds = await (0,store_builds/* listBuilds */.YF)(store, name);
    const hasLock = builds.some(({ state }) => state === "complete" || state === "lock-only");
    return hasLock ? (await (0,store_builds/* findBuild */.w)(store, name)).files.lock : undefined;
}
async function filesIn(folder, depth) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw (0,failures/* readFailure */.y)(error, `could not read ${folder}`);
    });
    const found = entries.filter((entry) => entry.isFile()).map(({ name }) => (0,external_node_path_.join)(folder, name));
    if (depth <= 1)
        return found.sort();
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const deeper = await Promise.all(folders.map(({ name }) => filesIn((0,external_node_path_.join)(folder, name), depth - 1)));
    return [...found, ...deeper.flat()].sort();
}
async function severalBuilds(folder, word, files) {
    const names = await (0,store_builds/* listNames */.Zv)(folder);
    const stored = (await Promise.all(names.map((name) => (0,store_builds/* listBuilds */.YF)(folder, name)))).some((builds) => builds.length > 0);
    const shown = stored ? names : files.map((path) => path.slice(folder.length + 1));
    const rest = shown.length > 5 ? ` and ${shown.length - 5} more` : "";
    return new src_failure/* Failure */.H("usage", `${word} has the files of several builds`, {
        code: "subject-ambiguous",
        why: `${stored ? "it is a store of" : "it has"} ${shown.slice(0, 5).join(", ")}${rest}`,
        remedy: stored
            ? `name one of them with the store: ${shown[0]} --store ${(0,shell_word/* shellWord */.r)(word)}`
            : "name one of these files; unpack an archive first",
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/at-end.js
/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Calls `clean` when the process ends before the work is done: on exit, and on a signal that nothing else handles, which
 * then ends the process as it would have without this. `clean` must be synchronous.
 * @returns ends this
 */
function atEnd(clean) {
    const off = () => {
        process.off("exit", clean);
        for (const name of signals)
            process.off(name, onSignal);
    };
    const onSignal = (name) => {
        // Who handles the signal ends the work in an orderly way, or ends the process, where `clean` is called.
        if (process.listeners(name).some((each) => !ours.has(each)))
            return;
        clean();
        off();
        if (process.listenerCount(name) === 0)
            process.kill(process.pid, name);
    };
    ours.add(onSignal);
    process.on("exit", clean);
    // First of all, as a listener for one signal is gone once it was called.
    for (const name of signals)
        process.prependListener(name, onSignal);
    return off;
}
const ours = new WeakSet();

// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/private-folder.js









/**
 * Runs `use` in a private folder that is removed after it: also on Ctrl-C, and by the next run where it was killed.
 * @throws Failure where the folder cannot be made
 */
async function inPrivateFolder(use) {
    const tmp = (0,external_node_os_.tmpdir)();
    const scratch = await (0,store_scratch/* openScratch */.jd)({ store: tmp, tmp, purpose: "given" }).catch((error) => {
        throw elsewhere(error, `could not make a temporary folder in ${tmp}`);
    });
    const off = atEnd(() => (0,external_node_fs_.rmSync)(scratch.path, { recursive: true, force: true }));
    try {
        return await use(scratch.path);
    }
    finally {
        off();
        await scratch.close();
    }
}
/**
 * Writes a new file of a private folder, and the folders that it is in.
 * @throws Failure where it cannot be written; an error of the source as it is
 */
async function keep(source, file) {
    const folder = (0,external_node_path_.dirname)(file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(file, { flags: "wx", mode: 0o600 }));
    }
    catch (error) {
        const { syscall, path } = error;
        const isOurs = syscall === "write" || path?.startsWith(folder);
        throw isOurs ? elsewhere(error, `could not keep a copy of ${(0,external_node_path_.basename)(file)} in ${(0,external_node_os_.tmpdir)()}`) : error;
    }
}
/** The failure of a temporary folder, whose place only the environment decides. */
function elsewhere(error, what) {
    const failure = (0,failures/* fileFailure */.f)(error, what);
    if (!(failure instanceof src_failure/* Failure */.H))
        return failure;
    const { kind, code, message, why } = failure;
    const remedy = `free space in ${(0,external_node_os_.tmpdir)()}, or set TMPDIR to a folder of yours that has space, and run the same command again`;
    return new src_failure/* Failure */.H(kind, message, { code, why, remedy, cause: error });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/archive.js
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











/** More files than any bundle has, and more bytes than any image. */
const maxFiles = 1000;
const maxBytes = 2 ** 40;
const maxTextBytes = 2 ** 28;
/** Files of a build; all others of an archive are left where they are. */
const wanted = /\.(?:sif|lock|def|verified|unverified|vault\.tar)$|^history\.jsonl$/;
/** Files that may be larger than any text. */
const large = /\.(?:sif|vault\.tar)$/;
/**
 * Unpacks the files of one build from a zip or tar archive into a private folder, and removes it after `use`. An OCI
 * layout in a tar archive is an image, and is not unpacked.
 * @param use called with the file that stands for the build, and the folder
 * @throws Failure("inconclusive", "bundle-invalid") for an archive that is damaged, leads out of its folder or is too large
 */
function withUnpacked(path, use) {
    return inPrivateFolder(async (folder) => {
        const isImage = await unpacked(path, folder);
        return isImage ? use(path, folder) : use(await fileOfFolder(folder, path), folder);
    });
}
/** @returns whether the archive is itself an image */
async function unpacked(path, folder) {
    const places = new Map();
    let [files, total] = [0, 0];
    const parts = (await (0,file_kind/* fileKind */.h_)(path)) === "zip archive" ? zipParts(path) : tarParts(path);
    try {
        for await (const part of parts) {
            if (external_node_path_.posix.normalize(part.name) === "oci-layout")
                return true;
            assertInside(path, part.name);
            const name = external_node_path_.posix.basename(part.name);
            if (!wanted.test(name))
                continue;
            files++;
            total += part.size;
            if (files > maxFiles || total > maxBytes || (!large.test(name) && part.size > maxTextBytes))
                throw invalid(path, "it is larger than any bundle");
            const parent = external_node_path_.posix.dirname(external_node_path_.posix.normalize(part.name));
            const place = places.get(parent) ?? (0,external_node_path_.join)(folder, String(places.size), safeName(external_node_path_.posix.basename(parent)));
            places.set(parent, place);
            await keep(await part.open(), (0,external_node_path_.join)(place, name));
        }
    }
    catch (error) {
        throw archiveFailure(path, error);
    }
    return false;
}
/** Only what is wrong with the archive itself is said of it, and not what is wrong with the disk. */
function archiveFailure(path, error) {
    if (error instanceof src_failure/* Failure */.H && (error.code === "bundle-invalid" || error.kind !== "inconclusive"))
        return error;
    return error.syscall === undefined
        ? invalid(path, error.message)
        : (0,failures/* readFailure */.y)(error, `could not unpack ${path}`);
}
/** A folder's name decides whether it is that of a name in a store, so it is kept where that is safe. */
const safeName = (name) => (/^[\w][\w.-]{0,127}$/.test(name) ? name : "files");
function assertInside(path, name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: such names are what this is about.
    if (external_node_path_.posix.isAbsolute(name) || name.split("/").includes("..") || /[\u0000-\u001f\\]/.test(name))
        throw invalid(path, `unexpected file ${JSON.stringify(name)}`);
}
async function* zipParts(path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
        for await (const entry of zip.eachEntry()) {
            const { fileName: name, uncompressedSize: size } = entry;
            if (!name.endsWith("/"))
                yield { name, size, open: () => zip.openReadStreamPromise(entry) };
        }
    }
    finally {
        zip.close();
    }
}
async function* tarParts(path) {
    const transforms = (await isGzip(path)) ? [(0,external_node_zlib_.createGunzip)()] : [];
    for await (const { name, type, size, content } of (0,tar/* tarEntries */.O)(path, (0,external_node_fs_.createReadStream)(path), ...transforms))
        if (type === "file")
            yield { name, size, open: async () => external_node_stream_.Readable.from(content) };
}
async function isGzip(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, "r"), true);
        const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return buffer[0] === 0x1f && buffer[1] === 0x8b;
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
function invalid(path, why) {
    return new src_failure/* Failure */.H("inconclusive", `cannot read the archive ${(0,external_node_path_.basename)(path)}`, {
        code: "bundle-invalid",
        why,
        remedy: "download it again, or unpack it and give a file of the build instead",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/fetched.js






const isUrl = (word) => /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
/** Fetches an image with what was attached to it, and removes it after `use`. */
async function withPulled(uri, use, signal) {
    if (/^(?:https?|ftp|file):/i.test(uri))
        throw new src_failure/* Failure */.H("usage", `${uri} is not the address of an image in a registry`, {
            code: "image-reference-invalid",
            why: "the known addresses are oras://, docker:// and library://",
            remedy: /^file:/i.test(uri)
                ? "give the path alone"
                : `download it, and give the file: curl -LO ${(0,shell_word/* shellWord */.r)(uri)}`,
        });
    return inPrivateFolder(async (folder) => {
        const { pull } = await Promise.all(/* import() */[__webpack_require__.e(9750), __webpack_require__.e(6427), __webpack_require__.e(7207), __webpack_require__.e(5291), __webpack_require__.e(1221)]).then(__webpack_require__.bind(__webpack_require__, 85291));
        const { image } = await pull({ uri, output: (0,external_node_path_.join)(folder, "image.sif"), env: process.env, signal });
        return use(image, folder);
    });
}
const fetched_endings = {
    image: ".sif",
    lock: ".lock",
    "locked recipe": ".def",
    recipe: ".rough.def",
    marker: ".verified",
    "zip archive": ".zip",
    "tar archive": ".tar",
};
/** Keeps what comes on standard input in a file of its kind's ending, and removes it after `use`. */
function withStandardInput(use) {
    return inPrivateFolder(async (folder) => {
        if (process.stdin.isTTY)
            throw new src_failure/* Failure */.H("usage", "there is nothing on standard input", {
                code: "subject-missing",
                why: '"-" means standard input, which is the terminal here',
                remedy: "pipe a file into the command, or give its path",
            });
        const raw = (0,external_node_path_.join)(folder, "input");
        await keep(process.stdin, raw);
        const file = (0,external_node_path_.join)(folder, `input${fetched_endings[(await (0,file_kind/* fileKind */.h_)(raw)) ?? "unknown file"] ?? ""}`);
        if (file !== raw)
            await (0,promises_.rename)(raw, file);
        return use(file, folder);
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/given/given.js








const whatEndsSo = {
    ".sif": "no image",
    ".lock": "no lock",
    ".def": "no recipe",
    ".verified": "no marker",
    ".unverified": "no marker",
};
/** Whether a word can only be the path of a file, and not a name or build id. */
const isPath = (word) => /\/|^~|^\.+$|\.(?:sif|img|squashfs|lock|def|verified|unverified|zip|tar|tar\.gz|tgz)$/.test(word);
/**
 * Finds what a user gave, for every command in the same way: a name or build id of the store; the path of an image,
 * lock, recipe, locked recipe or marker; a folder with the files of one build; a zip or tar archive of them; the address
 * of an image in a registry; or standard input ("-"). What is unpacked or fetched for it is removed after `use`.
 * @throws Failure("usage") where there is nothing, or the files of several builds; in its text the word, not the copy
 */
async function withGiven(request, use) {
    const { word, path, store, signal } = request;
    const copied = (origin) => (file, folder) => inUsersWords(folder, word, () => use({ path: file }, origin));
    // An empty variable of a script must not mean the folder that it runs in.
    if (word === "")
        return use({ name: word });
    if (word === "-")
        return withStandardInput((file, folder) => ofFile(file, word, copied("standard input"), folder));
    if (isUrl(word))
        return withPulled(word, copied("registry"), signal?.());
    if (!isPath(word) && (await isStored(store, word)))
        return use({ name: word });
    const kind = await (0,file_kind/* fileKind */.h_)(path);
    if (kind === undefined) {
        if (isPath(word))
            throw nothingThere(path);
        return use({ name: word });
    }
    if (isArchive(kind))
        return withUnpacked(path, copied("archive"));
    if (kind === "folder" && !(await isList(path)))
        return use({ path: await fileOfFolder(path, word) }, "folder");
    return use({ path });
}
async function ofFile(file, word, use, folder) {
    return isArchive(await (0,file_kind/* fileKind */.h_)(file))
        ? inUsersWords(folder, word, () => withUnpacked(file, use))
        : use(file, folder);
}
/** Whether a file has to be unpacked first; an archive that is itself an image has not. */
const isArchive = (kind) => kind === "zip archive" || kind === "tar archive";
/** Whether a folder is a list of scitex-container: three files, which `diff` reads. */
const isList = async (folder) => (await (0,promises_.readdir)(folder)).some((name) => /^(?:requirements|dpkg|node)-lock\.txt$/.test(name));
async function isStored(store, word) {
    return (await (0,store_builds/* listNames */.Zv)(store)).includes((0,store_builds/* buildIdOf */.d$)(word)?.name ?? word);
}
const nothingThere = (path) => new src_failure/* Failure */.H("usage", `there is ${whatEndsSo[(0,external_node_path_.extname)(path)] ?? "no image"} at ${path}`, {
    code: "no-such-file",
    remedy: "check the path; stx-container list shows the builds of the store",
});
/** Runs `work`; a failure of it names what the user gave, and not the private copy. */
async function inUsersWords(folder, word, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof src_failure/* Failure */.H))
            throw error;
        const own = word === "-" ? "standard input" : word;
        const clean = (text) => text?.replaceAll(`${folder}/`, `${own}: `).replaceAll(folder, own);
        const { kind, code, cause } = error;
        const place = error.place?.path.startsWith(folder) ? undefined : error.place;
        throw new src_failure/* Failure */.H(kind, clean(error.message) ?? "", {
            code,
            why: clean(error.why),
            remedy: clean(error.remedy),
            place,
            cause,
        });
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/promote.js
var promote = __webpack_require__(43402);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/find-evidence.js
var find_evidence = __webpack_require__(95142);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/image-key.js
var image_key = __webpack_require__(23813);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/subject.js




















const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    await (0,file_kind/* assertKind */.rZ)(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
    const kind = await kindOf(path);
    if (kind === "image")
        return freezePath(path, true, pemPath);
    if (kind === "freeze files")
        return (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path);
    return (0,any_lock/* parseAnyLock */.vn)((await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8"), path);
}
/**
 * The lock of what a word means, as {@link subjectGiven} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function lockGiven(given, store, pemPath) {
    const subject = await subjectGiven(given, store, pemPath);
    if ((0,any_lock/* isOurs */.MU)(subject))
        return subject;
    throw new src_failure/* Failure */.H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    await (0,file_kind/* assertKind */.rZ)(path, ["image", "tar archive", "folder"], "an image");
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,freeze/* freeze */.C)(path, { contents, key: await (0,image_key/* imageKey */.p)(pemPath) });
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
        throw new src_failure/* Failure */.H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,promises_.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe, because an image is not read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(scitex_read/* header */.wx) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,promises_.open)(path, "r").catch((error) => {
        throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,failures/* readFailure */.y)(error, `could not read ${(0,external_node_path_.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/** Runs `use` with what a word of the command line means; see {@link withGiven}. */
const withWord = (word, store, use) => withGiven({ word, path: (0,absolute/* absolute */.y)(word), store: (0,absolute/* absolute */.y)(store), signal: stopping/* stopping */.f }, use);
/** The build whose files a word means, wherever they lie. */
async function buildOf(given, store) {
    if ("name" in given)
        return (0,gate/* subjectOf */.e)(await (0,store_builds/* findBuild */.w)(store, given.name));
    return (await evidenceOf(given.path, store)).subject;
}
/** What is known of the build of a file: by the lock beside it, else by the image's digest. */
const evidenceOf = async (path, store) => (await (0,find_evidence/* evidenceOfFile */.X)(path, store)) ?? (await (0,find_evidence/* findEvidence */.H)(path, { store, digest: digest_cache/* cachedDigest */.n }));
/** Where nothing is known of a file but what is in it: no lock beside it, or one of an image alone. */
const nothingKnown = [
    "no-marker",
    "lock-not-of-a-build",
    "no-such-file",
    "not-a-regular-file",
    "lock-of-scitex",
];
/** {@link evidenceOf}; undefined for an image, or a lock of one, of which nothing else is known. */
const evidenceIfAny = (path, store) => evidenceOf(path, store).catch((error) => {
    if (error instanceof src_failure/* Failure */.H && nothingKnown.includes(error.code))
        return undefined;
    throw error;
});
/** The id of the build that a word means, for commands that work on builds of a store. */
async function buildIdGiven(given, store) {
    if ("name" in given)
        return given.name;
    const { name, ts } = await buildOf(given, store);
    return `${name}-${ts}`;
}
/** The lock of what a word means: a name's, a file's own, an image's that is made for it, or that beside another file. */
async function subjectGiven(given, store, pemPath) {
    if ("name" in given)
        return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
    const kind = await (0,file_kind/* fileKind */.h_)(given.path);
    const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
    const lock = isBeside ? await lockBeside(given.path) : undefined;
    return readSubject(lock ?? given.path, pemPath);
}
/** @throws Failure("usage", "subject-missing") where the store has no such build, as the word names no file either */
async function storedBuild(store, word) {
    return (0,store_builds/* findBuild */.w)(store, word).catch((error) => {
        if (!(error instanceof src_failure/* Failure */.H) || error.kind !== "usage")
            throw error;
        throw new src_failure/* Failure */.H("usage", `${word} is neither a file nor a build`, {
            code: "subject-missing",
            why: `there is no such file, and the store ${store} has no build of this name`,
            remedy: "check the name, or choose another store with --store",
            cause: error,
        });
    });
}
/** The path of the file of the same build with another ending; of another file its own path. */
const siblingOf = (path, ending) => path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);
async function lockBeside(path) {
    const lock = siblingOf(path, "lock");
    return lock !== path && (await (0,file_kind/* fileKind */.h_)(lock)) === "lock" ? lock : undefined;
}
/** The image that a word means: itself, or that of the same build as the file. */
async function imageGiven(given, store) {
    if ("name" in given) {
        const build = await (0,store_builds/* findBuild */.w)(store, given.name);
        (0,promote/* assertComplete */.Q)(build);
        return build.files.image;
    }
    const kind = await (0,file_kind/* fileKind */.h_)(given.path);
    const isOfBuild = kind === "lock" || kind === "marker" || kind === "locked recipe";
    const image = isOfBuild ? siblingOf(given.path, "sif") : given.path;
    return (await (0,file_kind/* fileKind */.h_)(image)) === "image" ? image : given.path;
}
/** The image of the same build as a lock, marker, recipe or locked recipe; the path itself where there is none. */
function imageBeside(path) {
    const image = siblingOf(path, "sif");
    return (0,external_node_fs_.existsSync)(image) ? image : path;
}
/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
function imageSubject(word) {
    if (!word.includes("://"))
        return /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word)
            ? { path: imageBeside((0,absolute/* absolute */.y)(word)) }
            : { name: word };
    throw new src_failure/* Failure */.H("usage", `cannot run ${word}`, {
        code: "exec-subject-invalid",
        why: "only an image on this disk can be checked before it runs",
        remedy: `stx-container pull ${word}`,
    });
}


/***/ }),

/***/ 17794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


/***/ }),

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cachedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47182);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63983);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder ?? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .userCacheFolder */ .s)("digests"), (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


/***/ }),

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


/***/ }),

/***/ 14799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   lO: () => (/* binding */ isStablePlace),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60813);




/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        return "";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareEcosystems),
  S: () => (/* binding */ compareLocks)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/identity.js
var identity = __webpack_require__(37325);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/changes.js


/** How many packages of one ecosystem are the same on both sides, and each that is not, in the lock's order. */
function ecosystemChanges(ecosystem, locked, rebuilt) {
    const before = groups(ecosystem, locked);
    const after = groups(ecosystem, rebuilt);
    const keys = new Set([...before.keys(), ...after.keys()]);
    const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
    let equal = 0;
    const changes = [];
    for (const [old, now] of rejoin(ecosystem, found)) {
        const item = old ?? now;
        const key = groupKey(ecosystem, item);
        const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
        const found = old && now ? differences(ecosystem, old, now) : [];
        if (old && now && old.version === now.version && found.length === 0) {
            equal++;
            continue;
        }
        const change = toChange(ecosystem, old, now, found);
        if (several && item.location !== undefined)
            change.location = item.location;
        changes.push({ at: item, change });
    }
    changes.sort((a, b) => (0,order/* byIdentity */.M)(a.at, b.at));
    return { equal, changes: changes.map(({ change }) => change) };
}
function groupKey(ecosystem, item) {
    return [item.prefix ?? "", (0,identity/* normalName */.tK)(ecosystem, item.name), item.arch ?? ""].join("\0");
}
function groups(ecosystem, packages) {
    return Map.groupBy(packages.toSorted(order/* byIdentity */.M), (item) => groupKey(ecosystem, item));
}
/** Finds the packages of one name again: by the same location, then by the same version, the rest in order. */
function pairs(before, after) {
    const result = [];
    let left = before;
    let right = after;
    for (const key of [
        (item) => item.location,
        (item) => item.version,
        // A Python package's location holds its version: what is left of one name is what changed.
        (_, index) => String(index),
    ]) {
        const waiting = Map.groupBy(right, key);
        const taken = new Set();
        left = left.filter((item, index) => {
            const at = key(item, index);
            const match = at === undefined ? undefined : waiting.get(at)?.shift();
            if (!match)
                return true;
            taken.add(match);
            result.push([item, match]);
            return false;
        });
        right = right.filter((item) => !taken.has(item));
    }
    for (const item of left)
        result.push([item, undefined]);
    for (const item of right)
        result.push([undefined, item]);
    return result;
}
/**
 * Joins a missing and an extra package of one prefix that are one package under another spelling, or of another
 * or unknown architecture, where it is the only candidate on both sides.
 */
function rejoin(ecosystem, found) {
    const key = (item) => `${item.prefix ?? ""}\0${(0,identity/* looseName */._V)(ecosystem, item.name)}`;
    const missing = Map.groupBy(found.flatMap(([old, now]) => (old && !now ? [old] : [])), key);
    const extra = Map.groupBy(found.flatMap(([old, now]) => (now && !old ? [now] : [])), key);
    const joined = new Map();
    for (const [name, [old, ...more]] of missing) {
        const [now, ...others] = extra.get(name) ?? [];
        if (old && now && more.length + others.length === 0)
            joined.set(old, now);
    }
    const partners = new Set(joined.values());
    return found
        .filter(([old, now]) => old || !partners.has(now))
        .map((pair) => {
        const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
        return partner ? [pair[0], partner] : pair;
    });
}
function toChange(ecosystem, old, now, found) {
    const item = old ?? now;
    return {
        kind: old && now ? "changed" : old ? "missing" : "extra",
        ecosystem,
        name: item.name,
        ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
        ...(item.arch === undefined ? {} : { arch: item.arch }),
        ...(old ? { from: old.version } : {}),
        ...(now ? { to: now.version } : {}),
        ...(found.length === 0 ? {} : { differences: found }),
    };
}
/**
 * What distinguishes two packages of one name beside the version. `auto`, `installer`, `owner` and `location` do
 * not: they say how a package got there, not which one it is.
 */
function differences(ecosystem, old, now) {
    const result = [];
    const compare = (field) => {
        const [before, after] = [old[field], now[field]];
        if (before === after)
            return;
        result.push({
            field,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        });
    };
    const compareKnown = (field) => {
        if (old[field] !== undefined && now[field] !== undefined)
            compare(field);
    };
    if ((0,identity/* normalName */.tK)(ecosystem, old.name) !== (0,identity/* normalName */.tK)(ecosystem, now.name))
        compare("name");
    compareKnown("arch");
    compare("build");
    // The version of a git checkout is its commit, that of an unowned file its hash: both are in from and to.
    const isVersion = (key) => old[key] === old.version && now[key] === now.version;
    if (!isVersion("commit"))
        compare("commit");
    if ((old.editable ?? false) !== (now.editable ?? false))
        compare("editable");
    // The same artifact from another place is the same package: a mirror, a snapshot.
    if (old.hash !== undefined && old.hash === now.hash)
        return result;
    if (!isVersion("hash"))
        compareKnown("hash");
    compare("url");
    compareKnown("origin");
    // A new version has a new source; only another source of the same version is a difference of its own.
    if (old.version === now.version)
        compareKnown("source");
    return result;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var lock_floats = __webpack_require__(62816);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compare.js



/** What stands for the architecture of an image without a header in which no program shows it. */
const unknownArch = "unknown";
/**
 * Compares what was locked with what a rebuild gave. A package is found again by ecosystem, prefix, name in
 * normal form and architecture, among several versions of one name by location, then by version. Differences
 * in `floats` ("ecosystem:name", `*` stands for anything) are listed apart.
 *
 * Only what both sides read by the same version of a reader is compared; the rest stands under `notCompared`. Where the
 * lock has packages there, the comparison is inconclusive; what only the rebuild's writer knows cannot speak against
 * the lock.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const split = splitByReaders(locked.ecosystems, rebuilt.ecosystems, readers);
    return compareRead(split.comparable(locked.ecosystems), split.comparable(rebuilt.ecosystems), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], split.notCompared);
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const [before, after] = [readers.locked[ecosystem], readers.rebuilt[ecosystem]];
        if (before === after && before !== undefined)
            continue;
        const versions = {
            ...(before === undefined ? {} : { locked: before }),
            ...(after === undefined ? {} : { rebuilt: after }),
        };
        const differ = before !== undefined && after !== undefined;
        const reason = differ ? "readers-differ" : "not-read";
        notCompared.push({ ecosystem, reason, readers: versions });
        if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
            reasons.push({ kind: "readers-differ", ecosystem, locked: before, rebuilt: after });
        }
        else if (!differ && isThere(locked[ecosystem])) {
            reasons.push({ kind: "not-read", side: before === undefined ? "locked" : "rebuilt", ecosystem });
        }
    }
    const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
    return {
        notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
        reasons,
        comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name))),
    };
}
function compareRead(locked, rebuilt, floats, given, notCompared) {
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const reasons = [...given];
    const ecosystems = {};
    const floated = [];
    for (const name of namesOf(locked, rebuilt)) {
        reasons.push(...missingEvidence(name, { locked: locked[name], rebuilt: rebuilt[name] }));
        const before = packagesOf(locked[name]);
        const after = packagesOf(rebuilt[name]);
        if (before.length + after.length === 0)
            continue;
        const { equal, changes } = ecosystemChanges(name, before, after);
        floated.push(...changes.filter((change) => isFloat(name, change.name)));
        const drifts = changes.filter((change) => !isFloat(name, change.name));
        ecosystems[name] = { locked: before.length, rebuilt: after.length, equal, changes: drifts };
    }
    const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
    const conclusive = reasons.length === 0;
    return {
        identical: conclusive && total === 0,
        conclusive,
        reasons,
        notCompared,
        ecosystems,
        floated,
        total,
    };
}
function namesOf(locked, rebuilt) {
    return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order/* byCodeUnit */.X);
}
function packagesOf(collected) {
    return collected === undefined || collected.status === "absent" ? [] : collected.packages;
}
function emptySides(locked, rebuilt) {
    const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
    return [
        ...(isEmpty(locked) ? [{ kind: "no-packages", side: "locked" }] : []),
        ...(isEmpty(rebuilt) ? [{ kind: "no-packages", side: "rebuilt" }] : []),
    ];
}
function missingEvidence(ecosystem, found) {
    return ["locked", "rebuilt"].flatMap((side) => {
        const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
        if (own?.status === "error") {
            return [{ kind: "unreadable", side, ecosystem, path: own.path, message: own.message }];
        }
        // Not looked for is not the same as looked for and not found.
        return own === undefined && other?.status !== "absent" ? [{ kind: "left-out", side, ecosystem }] : [];
    });
}


/***/ }),

/***/ 37830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   c8: () => (/* binding */ compareAnyLocks),
/* harmony export */   vn: () => (/* binding */ parseAnyLock)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13281);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93570);
/* harmony import */ var _scitex_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65103);




/** Whether a lock is of this program. */
const isOurs = (lock) => "lockVersion" in lock;
/** Reads either kind of lock. @throws Failure "inconclusive" for a text that is neither */
const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx) ? (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScitexLock */ .hS)(text, path) : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(text, path);
/** `compareLocks` of either kind of lock; two of different kinds are compared in the form of the poorer one. */
function compareAnyLocks(a, b, floats = []) {
    if (isOurs(a) && isOurs(b))
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .S)(a, b, floats);
    const view = (lock, other) => isOurs(lock) ? (0,_scitex_js__WEBPACK_IMPORTED_MODULE_2__.toScitexView)(lock, isOurs(other) ? { ecosystems: {} } : other) : lock.ecosystems;
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEcosystems */ .d)(view(a, b), view(b, a), floats);
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertGateOpen)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38799);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8076);



/**
 * Makes sure that a build may be used.
 * @throws Failure where the gate refuses it
 */
async function assertGateOpen(store, build) {
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBuild */ .D)(build, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(store));
    if (answer.open)
        return;
    const id = `${build.name}-${build.ts}`;
    const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `${id} may not be published`, {
        code: "gate-closed",
        why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: `stx-container verify ${id}`,
    });
}


/***/ }),

/***/ 43402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assertComplete),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93237);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54906);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98039);






/** An image that is to be run must be there. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}
/**
 * Publishes a build that the gate lets pass.
 * @param id of a build, or a name: its newest build that is complete
 * @throws Failure where the gate refuses it, or the image is not here
 */
async function promote(path, id) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openExistingStore */ .d)(path);
    const { name } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id);
    return (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withNameLock */ .nh)(store, name, async () => {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuild */ .w)(store, id, "newest");
        assertComplete(build);
        await (0,_gated_js__WEBPACK_IMPORTED_MODULE_5__/* .assertGateOpen */ .e)(store, build);
        const from = await (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(store, name, build.ts);
        return { name, ts: build.ts, from };
    });
}


/***/ }),

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   E$: () => (/* binding */ templateMatches),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   Nh: () => (/* binding */ parseBuildArgument),
/* harmony export */   QK: () => (/* binding */ showTemplate),
/* harmony export */   gQ: () => (/* binding */ replaceTemplates),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}


/***/ }),

/***/ 99677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 1 modules
var inventory = __webpack_require__(67538);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var image_arch = __webpack_require__(64897);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/created.js
/** The last second of the year 9999, the last that our build ids can name. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, as far as its own bytes say: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which a copy changes.
 */
function createdAt({ created, entries }) {
    if (created !== undefined && created <= latest)
        return created;
    let newest = 0;
    for (const { mtime } of entries.values())
        if (mtime > newest && mtime <= latest)
            newest = mtime;
    return newest;
}

// EXTERNAL MODULE: ./.cache/compiled/src/image/digest.js
var digest = __webpack_require__(12345);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/freeze.js












/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
async function freeze(path, { contents = true, key } = {}) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const digesting = contents ? (0,digest.contentDigest)(tree) : undefined;
        const digests = digesting?.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        digests?.catch(() => { });
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            digesting,
            (0,inventory/* inventory */.p)(tree, { contents, ...(digests && { digests }) }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(new Date(createdAt(tree) * 1000)),
            writer: writer/* writer */.K,
            image: {
                ...file,
                arch,
                ...(content ? { contentDigest: content.digest } : {}),
                ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
            },
            bases: [],
            ecosystems,
            unlocked: [],
            floats: [],
        };
    }
    finally {
        await tree.close();
    }
}


/***/ }),

/***/ 77908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds have the names that ours have; beside the link at the top it keeps one in the
 * image's folder, from which its users boot. Before that it kept images flat, with a link `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Points the link in an image's folder at a build, too, where there is one. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images that lie flat in a store, by name; [] where there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file) });
    }
    return found;
}


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87259);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77908);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBy */ .Qv)(name, target) !== "";
/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
function assertPublishable(store, name) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
    const isNewer = published && published.ts > ts && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledBack */ .Gm)(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSymlinkInside */ .q$)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


/***/ }),

/***/ 95142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findEvidence),
/* harmony export */   X: () => (/* binding */ evidenceOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63983);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13336);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89257);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77772);










/**
 * The build that an image is of, also where the image was renamed, copied or deployed: by the marker that is given; in
 * the store by the image's own name or its digest; else by the files beside it that have its name, or a lock that names it.
 * @throws Failure("unverified", "no-marker") where there is none; for a path without a file
 */
async function findEvidence(path, places) {
    const image = await imageAt(path);
    const sha256 = await (places.digest ?? _files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(image);
    const found = await findSubject(image, sha256, places);
    if (!found)
        throw noEvidence(path, sha256, places);
    return { ...found, sha256 };
}
/** The endings of a build's files, apart from its image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];
/**
 * The build that a lock, marker, recipe or locked recipe is of, by the lock beside it; its image only where it has the
 * same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
async function evidenceOfFile(path, store) {
    const ending = endings.find((each) => path.endsWith(each));
    if (ending === undefined)
        return undefined;
    const [folder, stem] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ending)];
    const lockPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.lock`);
    const lock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBuiltLock */ .sl)(lockPath);
    const image = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.sif`);
    const hasImage = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image).then(Boolean, () => false);
    const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
    return { subject, store: await storeAround(subject, store), sha256: lock.image.sha256 };
}
/** The image itself, with every link to it followed: the user named this very path. */
async function imageAt(path) {
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    const found = image === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image);
    if (image !== undefined && found?.isFile())
        return image;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
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
    // What the store says comes first: files beside the image may be those of an earlier verdict.
    const stored = store === undefined ? undefined : await ofStore(store, image, digest);
    if (stored)
        return { subject: stored, store };
    const beside = own ?? (await newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image), image, digest));
    return beside && { subject: beside, store: undefined };
}
async function ofStore(store, image, digest) {
    const names = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(store);
    const all = await Promise.all(names.map((name) => newestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), image, digest)));
    return newestFirst(all.filter((each) => each !== undefined))[0];
}
/** The store, where a build's files lie in it. */
async function storeAround({ name, files }, store) {
    const folder = store && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name)).catch(() => undefined));
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.lock) ? store : undefined;
}
async function ofMarker(path, image, digest) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory()) {
        const found = await newestOf(path, image, digest);
        if (found)
            return found;
        throw noEvidence(image, digest, { store: path });
    }
    const stem = /^(.+)\.(?:un)?verified$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))?.[1];
    if (stem === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not the path of a marker`, {
            code: "wrong-use",
            why: "a marker's name ends in .verified or .unverified",
            remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
        });
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.marker, { what: "marker" });
    return subjectIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), stem, (0,_marker_js__WEBPACK_IMPORTED_MODULE_9__/* .parseMarker */ .gY)(bytes, path).evidence, image);
}
/** The build whose files have the image's own name, whatever its digest: the gate says whether it is that image. */
async function ofOwnName(image) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif");
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
        return undefined;
    const named = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .buildIdOf */ .d$)(stem) ?? (await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.lock`)));
    return named && subjectIn(folder, stem, named, image);
}
/** The newest build of a folder whose lock names a digest. */
async function newestOf(folder, image, digest) {
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
        const lock = await lockAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), digest);
        if (lock?.image.sha256 === digest)
            found.push(await subjectIn(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file, ".lock"), lock, image));
    }
    return newestFirst(found)[0];
}
const newestFirst = (subjects) => subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));
/** A lock of a build; undefined for what is not one, and where `mention` is given for one without these words. */
async function lockAt(path, mention = "") {
    try {
        const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.lock, { what: "lock" });
        if (!bytes?.includes(mention))
            return undefined;
        return (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLock */ .PG)(bytes.toString("utf8"), path), path);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
async function subjectIn(folder, stem, { name, ts }, image) {
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, stem + ending);
    const history = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "history.jsonl");
    // In a store there must be a history; beside loose files there may be one.
    const isStored = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === name && stem === `${name}-${ts}`;
    const hasHistory = isStored || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(history).then(Boolean, () => false));
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
function noEvidence(path, sha256, { store }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `there is no marker for ${path}`, {
        code: "no-marker",
        why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
        remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)",
    });
}


/***/ }),

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ }),

/***/ 89257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ readLockFileIfThere),
/* harmony export */   cx: () => (/* binding */ readLockFile),
/* harmony export */   sl: () => (/* binding */ readBuiltLock)
/* harmony export */ });
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20106);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


/***/ })

};
;