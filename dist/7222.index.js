"use strict";
exports.id = 7222;
exports.ids = [7222];
exports.modules = {

/***/ 97222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _lock_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13281);
/* harmony import */ var _lock_export_scitex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93570);
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94457);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13336);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91031);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79986);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7936);









/** Prints what differs between two locks, images or builds. Exit code 3 if anything but floats differs. */
async function diff(a, b, flags) {
    if (flags.json && flags.markdown) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "--json and --markdown cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses the format of the output",
            remedy: "use one of them",
        });
    }
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(flags.store);
    const [first, second] = [await pathOf(store, a), await pathOf(store, b)];
    const before = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(first, flags.pemPath);
    const after = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(second, flags.pemPath);
    const comparison = compareSubjects(before, after);
    const sides = { locked: a, rebuilt: b };
    if (!comparison.identical) {
        process.exitCode = comparison.conclusive ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive;
    }
    process.stdout.write(flags.json
        ? `${JSON.stringify(comparison)}\n`
        : flags.markdown
            ? (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonMarkdown */ .vR)(comparison, { columns: [a, b], sides })
            : `${(0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonTable */ .Qv)(comparison, { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .hasColor */ .cE)(process.stdout), sides })}\n`);
}
function compareSubjects(a, b) {
    if ("lock" in a && "lock" in b) {
        // Floats of either side count, because they are shown in any case and a diff gives no verdict.
        return (0,_lock_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLocks */ .S)(a.lock, b.lock, [...new Set([...a.lock.floats, ...b.lock.floats])]);
    }
    const ecosystemsOf = (subject, other) => "scitex" in subject
        ? subject.scitex.ecosystems
        : (0,_lock_export_scitex_js__WEBPACK_IMPORTED_MODULE_3__.toScitexView)(subject.lock, "scitex" in other ? other.scitex : { ecosystems: {} });
    return (0,_lock_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEcosystems */ .d)(ecosystemsOf(a, b), ecosystemsOf(b, a), []);
}
/** The file or folder for an argument: a path, or the lock of a build in the store. */
async function pathOf(store, word) {
    const path = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectPath */ .Ij)(word);
    if (word === "-" || word.includes("/") || word.endsWith(".lock"))
        return path;
    try {
        return (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(store, word)).files.lock;
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${word} is neither a file nor a build`, {
            code: "subject-missing",
            why: `${path} does not exist, and the store ${store} has no build of this name`,
            remedy: "check the name, or choose another store with --store",
            cause: error,
        });
    }
}


/***/ }),

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ readBuildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   w0: () => (/* binding */ flagSettings),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64018);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76172);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90201);








/** The absolute path, with "~" expanded. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
                code: "build-argument-invalid",
                why: "names consist of letters, digits and underscores, and values are one line",
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(flags.timeLimit)}`, {
            code: "time-limit-invalid",
            why: "it is not a number of minutes",
            remedy: `pass a number above 0 and up to ${most} to --time-limit`,
        });
    }
    return (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, absolute);
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_7__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_6__.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.vault ? { vault: { record: flags.record ?? "bodies" } } : {}),
    };
}


/***/ }),

/***/ 79986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xl: () => (/* binding */ freezePath),
  m1: () => (/* binding */ imageSubject),
  mF: () => (/* binding */ readLock),
  $e: () => (/* binding */ readSubject),
  Ij: () => (/* binding */ subjectPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/scitex-read.js
var scitex_read = __webpack_require__(65103);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/image-key.js



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
        return { pem: await readPem((0,request/* absolute */.ys)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/subject.js











/** The file for an argument of the command line; "-" is standard input. */
const subjectPath = (word) => (word === "-" ? "/dev/stdin" : (0,request/* absolute */.ys)(word));
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
    const kind = await kindOf(path);
    if (kind === "image")
        return { lock: await freezePath(path, true, pemPath) };
    if (kind === "freeze files")
        return { scitex: (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path) };
    const text = (await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8");
    if (text.startsWith(scitex_read/* header */.wx))
        return { scitex: (0,scitex_read/* parseScitexLock */.hS)(text, path) };
    return { lock: (0,read/* parseLock */.PG)(text, path) };
}
/**
 * The lock of a path, as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function readLock(path, pemPath) {
    const subject = await readSubject(path, pemPath);
    if ("lock" in subject)
        return subject.lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,freeze/* freeze */.C)(path, contents, await imageKey(pemPath));
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
        throw new failure/* Failure */.H("usage", `no image or lock at ${path}`, {
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
/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
function imageSubject(word) {
    if (!word.includes("://"))
        return /\/|^~|\.sif$|^\.+$/.test(word) ? { path: (0,request/* absolute */.ys)(word) } : { name: word };
    throw new failure/* Failure */.H("usage", `cannot run ${word}`, {
        code: "exec-subject-invalid",
        why: "only an image on this disk can be checked before it runs",
        remedy: `stx-container pull ${word}`,
    });
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
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
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
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


/***/ }),

/***/ 78694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/caches.js

/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read.
 */
function withoutCaches(tree, ecosystems) {
    const hidden = new Set();
    for (const [name, find] of ecosystems.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,tree_index/* parentOf */.gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(21890);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/survey.js
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js



/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU } = {}) {
    const seen = withoutCaches(tree, ecosystems/* ecosystems */.uU);
    const survey = surveyOf(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey) {
    try {
        return await ecosystem.collect(tree, survey);
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
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
function compareLocks(locked, rebuilt, floats) {
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
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
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

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
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
/** "2 changed, 1 missing", without kinds that do not occur; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
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
    return comparison.conclusive ? found + floats : `inconclusive; ${found}${floats}`;
}
/** The text with digests and commits shortened for reading; the data has them in full. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
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
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 2 modules
var inventory = __webpack_require__(78694);
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
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 22 modules
var image_open = __webpack_require__(89358);
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
 * @param contents also read the content of every file, and of the image's own file, which takes longer the bigger it
 *   is: its sha256, the tree's digest, programs that no package owns, Go's build
 *   information, Java's archives
 * @param key for an encrypted SIF; its lock says in clear what is in it
 */
async function freeze(path, contents, key) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            contents ? (0,digest.contentDigest)(tree) : undefined,
            (0,inventory/* inventory */.p)(tree, { contents }),
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

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21890);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27640);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ })

};
;