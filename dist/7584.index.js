"use strict";
exports.id = 7584;
exports.ids = [7584];
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
  RP: () => (/* binding */ nameGiven),
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
        const { pull } = await Promise.all(/* import() */[__webpack_require__.e(9750), __webpack_require__.e(6427), __webpack_require__.e(7207), __webpack_require__.e(5291), __webpack_require__.e(4901)]).then(__webpack_require__.bind(__webpack_require__, 85291));
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
    "wrong-kind-of-file",
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
/** The name that a word means: itself, or that of the build whose file it is. */
async function nameGiven(word, store) {
    if (!word.includes("/") && !/\.(?:sif|lock|verified|unverified|def)$/.test(word))
        return word;
    const id = await withWord(word, store, (given) => buildIdGiven(given, (0,absolute/* absolute */.y)(store)));
    return (0,store_builds/* buildIdOf */.d$)(id)?.name ?? id;
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
    if (/\.(?:zip|tar|tgz|tar\.gz)$/.test(word) && (0,external_node_fs_.existsSync)((0,absolute/* absolute */.y)(word))) {
        throw new src_failure/* Failure */.H("usage", `cannot run ${word}`, {
            code: "exec-subject-invalid",
            why: "it is an archive, and only an image on this disk can run",
            remedy: `unpack it, then name the image in it; stx-container check ${word} checks it as it is`,
        });
    }
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

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ compareEcosystems),
  qJ: () => (/* binding */ compareImages),
  Ss: () => (/* binding */ compareLocks)
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
// EXTERNAL MODULE: ./.cache/compiled/src/lock/stages.js
var stages = __webpack_require__(95180);
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
 * the lock. Earlier stages are compared in the same way, where both sides say what is in them.
 */
function compareLocks(locked, rebuilt, floats = []) {
    const arches = { locked: locked.image.arch, rebuilt: rebuilt.image.arch };
    const readers = { locked: locked.writer.readers, rebuilt: rebuilt.writer.readers };
    const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
    const { stages, unknown } = stagesOf(locked, rebuilt);
    const before = { ...locked.ecosystems, ...stages.locked };
    const after = { ...rebuilt.ecosystems, ...stages.rebuilt };
    const split = splitByReaders(before, after, readers);
    return compareRead(split.comparable(before), split.comparable(after), floats, [
        ...(sameArch ? [] : [{ kind: "arch-differs", ...arches }]),
        ...split.reasons,
        ...emptySides(locked.ecosystems, rebuilt.ecosystems),
    ], [...split.notCompared, ...unknown]);
}
/** What both sides say of earlier stages; what only one knows is not compared. A stage that one does not have is empty there. */
function stagesOf(locked, rebuilt) {
    const [before, after] = [(0,stages/* stageEcosystems */.CE)(locked.stages), (0,stages/* stageEcosystems */.CE)(rebuilt.stages)];
    if (locked.stages && rebuilt.stages) {
        const absent = { status: "absent" };
        const stages = new Set(Object.keys({ ...before, ...after }));
        const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
        return { stages: { locked: filled(before), rebuilt: filled(after) }, unknown: [] };
    }
    const unknown = Object.entries({ ...before, ...after }).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{ ecosystem, reason: "stage-unknown", readers: {} }]);
    return { stages: {}, unknown };
}
/** The same for packages that were read from a form which knows neither architecture nor readers: all is compared. */
function compareEcosystems(locked, rebuilt, floats) {
    return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
}
/** What the content digests of two locks say of the files of their images. */
function comparedFiles(a, b) {
    if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256)
        return "same";
    const [before, after] = [a, b].map(({ image }) => image.contentDigest);
    // Without an epoch no time counts, so the digests of one image with and without one differ.
    const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
    const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
    if (before === undefined || after === undefined || !sameRules)
        return "unknown";
    return before === after ? "same" : "differ";
}
/**
 * {@link compareLocks} of two images, of which all files count, too: where the packages are equal and the content
 * digests differ, they are not identical. Where a float moved, files differ by that.
 */
function compareImages(a, b, floats) {
    const packages = compareLocks(a, b, floats);
    const files = comparedFiles(a, b);
    const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
    return { ...packages, identical, files };
}
/** Which ecosystems of two locks say something about each other. */
function splitByReaders(locked, rebuilt, readers) {
    const notCompared = [];
    const reasons = [];
    const isThere = (collected) => collected !== undefined && collected.status !== "absent";
    for (const ecosystem of namesOf(locked, rebuilt)) {
        const id = (0,stages/* ecosystemOfName */.Tp)(ecosystem);
        const [before, after] = [readers.locked[id], readers.rebuilt[id]];
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
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .Ss)(a, b, floats);
    const view = (lock, other) => isOurs(lock) ? (0,_scitex_js__WEBPACK_IMPORTED_MODULE_2__.toScitexView)(lock, isOurs(other) ? { ecosystems: {} } : other) : lock.ecosystems;
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEcosystems */ .ds)(view(a, b), view(b, a), floats);
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

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ })

};
;