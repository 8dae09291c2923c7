export const id = 3314;
export const ids = [3314];
export const modules = {

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96777);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87703);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_current_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82114);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38232);
/* harmony import */ var _store_compat_scitex_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3956);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85562);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30589);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70903);












const print = (text) => process.stdout.write(`${text}\n`);
async function check(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const recipe = flags.recipe && (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.recipe);
    const context = flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.context) : recipe && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(recipe);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, name), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T4)(store), {
        today: recipe && context ? (lock) => (0,_roundtrip_current_inputs_js__WEBPACK_IMPORTED_MODULE_5__.currentInputs)(recipe, context, lock, store) : undefined,
    });
    if (!answer.open)
        process.exitCode = answer.kind === "inconclusive" ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.inconclusive : _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
    if (flags.json)
        return void print(JSON.stringify(answer));
    const buildId = `${answer.name}-${answer.ts}`;
    print(answer.open
        ? `✔ ${buildId} is verified (level: ${answer.level}, ${answer.verifiedAt}).`
        : `✘ ${buildId} has no valid marker:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip RECIPE, or stx-container verify ${buildId}`);
    for (const { text } of answer.notes)
        print(`  Note: ${text}.`);
}
async function list(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const names = name === undefined ? await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(store) : [name];
    const builds = (await Promise.all(names.map((each) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listBuilds */ .YF)(store, each)))).flat();
    if (flags.json)
        return void print(JSON.stringify(builds));
    const flat = name === undefined ? await (0,_store_compat_scitex_js__WEBPACK_IMPORTED_MODULE_7__/* .flatImages */ .U)(store) : [];
    if (builds.length + flat.length === 0)
        return void print(`No builds in ${store}. To create one: stx-container roundtrip RECIPE`);
    const row = (build) => [
        build.published ? "→" : " ",
        `${build.name}-${build.ts}`,
        build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
        build.marker ?? "not verified",
        build.kept ? "protected" : "",
    ];
    if (builds.length > 0)
        print((0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
    if (flat.length > 0)
        print(`Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${file}${current ? " (current)" : ""}`).join("\n")}`);
}
async function show(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(build.files.lock, "utf8"), build.files.lock), build.files.lock);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .checkBuild */ .D)(build, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T4)(store));
    if (flags.json)
        return void print(JSON.stringify({ build, lock, gate: answer }));
    print([
        `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.name}-${build.ts}${build.published ? " (published)" : ""}`,
        ...answer.refusals.map(({ text }) => `  ${text}`),
        "",
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)([
            ["image", `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSize */ .Xq)(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
            ...lock.bases.map((base) => [
                "base",
                `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
            ]),
            ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
                ? []
                : [
                    [
                        id,
                        found.status === "error"
                            ? `could not be read: ${found.path}: ${found.message}`
                            : `${found.packages.length} packages`,
                    ],
                ]),
        ]),
        "",
        ...(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .unlockedReport */ .os)({ lock }),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function packageLines(lock) {
    const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", (0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)(rows)];
}


/***/ }),

/***/ 44578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52848);




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

/***/ 10967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ recipeLine),
/* harmony export */   U: () => (/* binding */ takeRecipe)
/* harmony export */ });
/** What the fifth line of a locked recipe begins with. */
const label = "# recipe ";
/**
 * The line of a locked recipe that says where the recipe is in it, so that the recipe can be taken out again: ranges
 * of lines, and as JSON strings (a byte a character) the lines that gave way to a pinned one.
 * @param firstLine line of the file on which the first piece begins
 */
function recipeLine(pieces, firstLine) {
    const parts = [];
    let line = firstLine;
    pieces.forEach((piece, at) => {
        const bytes = "kept" in piece ? piece.kept : piece.removed;
        const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
        if ("kept" in piece) {
            // A last line without line end gets one where something follows: it is no longer in the file as it was.
            const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
            const count = linesIn(bytes.subarray(0, whole));
            if (count > 0)
                parts.push([line, line + count - 1]);
            if (whole < bytes.length)
                parts.push(bytes.toString("latin1", whole));
            line += newlines(bytes);
        }
        else {
            if (bytes.length > 0)
                parts.push(bytes.toString("latin1"));
            line += newlines(piece.added);
        }
    });
    return label + toAscii(JSON.stringify(parts));
}
/**
 * Takes the recipe out of a locked recipe.
 * @returns its bytes; undefined where the file does not say where it is, or says what cannot be
 */
function takeRecipe(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const said = lines[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    const parts = partsOf(said.slice(label.length));
    const taken = parts?.map((part) => typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""));
    return taken && Buffer.from(taken.join(""), "latin1");
}
function partsOf(json) {
    try {
        const parts = JSON.parse(json);
        return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
    }
    catch {
        return undefined;
    }
}
function isPart(part) {
    if (typeof part === "string")
        return true;
    return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
}
const newlines = (bytes) => bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
const linesIn = (bytes) => newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
/** JSON without characters beyond ASCII: the locked recipe may be in any encoding. */
const toAscii = (json) => json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 69066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ sealLines),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


const hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
/** How many lines a seal has. */
const sealLines = 4;
/**
 * The locked recipe as it is written to disk: its body under four lines that bind it to its lock and to itself. The
 * seal finds what was mixed up or edited by mistake; it has no key, so it proves nothing to anyone.
 *
 * @param lockText the lock as it is written to disk
 * @param eol the line end of the recipe
 */
function seal(body, lock, lockText, eol) {
    const head = [
        `# Locked recipe of ${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
        "# Builds as it stands: apptainer build image.sif THIS-FILE",
        `# lock sha256:${hex(lockText)}`,
        `# text sha256:${hex(body)}`,
        "",
    ].join(eol);
    return Buffer.concat([Buffer.from(head), body]);
}
/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from · @throws Failure("inconclusive") when it has none or was edited
 */
function readSeal(bytes, path) {
    const text = Buffer.from(bytes).toString("latin1");
    const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
    if (!match) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} is not a locked recipe`, {
            code: "locked-recipe-unsealed",
            why: "it does not begin with the seal that stx-container writes",
            remedy: "give the .def file that was made together with the lock, not the recipe itself",
        });
    }
    if (hex(bytes.subarray(match[0].length)) !== match[2]) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} was edited after it was written`, {
            code: "locked-recipe-edited",
            why: "its text no longer has the digest that its seal names",
            remedy: "change the recipe instead and build again, or restore the file",
        });
    }
    return match[1];
}


/***/ }),

/***/ 82114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentInputs: () => (/* binding */ currentInputs)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5231);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32086);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34457);
/* harmony import */ var _same_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81539);




/**
 * What the checkout says today of a recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were built from
 */
async function currentInputs(path, context, lock, store) {
    const bytes = await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(path, "recipe");
    const recipeSha256 = (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    // Another recipe has other inputs: what these are now does not matter.
    if (recipeSha256 !== lock.recipe.sha256)
        return {
            recipeSha256,
            inputsDigest: "",
            isComparable: false,
            changed: [{ kind: "recipe", what: path }],
            unchecked: [],
        };
    return { recipeSha256, ...(await (0,_same_context_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsNow */ .C)((0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseRecipe)(bytes, path), lock, context, store)) };
}


/***/ }),

/***/ 81539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inputsNow),
/* harmony export */   k: () => (/* binding */ assertSameContext)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33906);
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19923);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61650);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12066);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41644);






/** Agents whose base is a file or folder of this machine. */
const localAgents = ["localimage", "docker-archive", "oci-archive", "oci"];
/**
 * What the inputs of a build are now, in a context: files, build arguments and local bases.
 * @param store left out of the inputs, as it was when they were built from
 * @param agents the agents whose bases are looked up again; those of others are taken as the lock has them
 * @throws Failure("usage", "context-file-missing") for a file that the recipe names and the context does not have
 */
async function inputsNow(recipe, lock, context, store, agents = localAgents) {
    const substituted = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(recipe, lock.inputs.arguments);
    const inputs = await (0,_recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .collectInputs */ .C)(substituted, context, {
        buildArgs: lock.inputs.arguments,
        // The machine that built, which is not always the one that looks.
        arch: lock.builder.arch,
        exclude: store === undefined ? [] : [store],
    }).catch((error) => {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
    });
    const bases = await localBases(substituted, lock, context, agents);
    const inputsDigest = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsDigestOf */ .PV)(inputs, bases.now);
    const changed = [...changedFiles(inputs, lock), ...bases.changed];
    const isComparable = lock.writer.inputs === _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W;
    if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest)
        changed.push({ kind: "other", what: "the mode of a file, or an empty folder" });
    return { inputsDigest, isComparable, changed, unchecked: bases.absent };
}
function changedFiles({ files }, lock) {
    const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
    return [...paths]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort()
        .map((what) => ({ kind: "file", what }));
}
/** The bases of a lock, those on this machine looked up again. */
async function localBases(recipe, lock, context, agents) {
    const now = [];
    const changed = [];
    const absent = [];
    for (const base of lock.bases) {
        const from = recipe.stages[base.stage]?.header.get("from")?.value;
        if (!agents.includes(base.bootstrap) || from === undefined) {
            now.push(base);
            continue;
        }
        const found = await (0,_recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .g)({ bootstrap: base.bootstrap, from, header: {} }, { context, arch: lock.builder.arch, env: {} }).catch((error) => {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === "base-not-found")
                return undefined;
            throw error;
        });
        if (!found)
            absent.push(`the base image ${from} is not here, so it was not compared`);
        const { imageSha256, indexDigest } = found ?? base;
        const isSame = imageSha256 === base.imageSha256 && indexDigest === base.indexDigest;
        if (!isSame)
            changed.push({ kind: "base", what: from });
        now.push(isSame ? base : { ...base, imageSha256, indexDigest });
    }
    return { now, changed, absent };
}
/** Header keys that only say where a bootstrap agent fetches packages; the versions of these are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
/** Names of build arguments that are given another value than the build had, and decide about more than a mirror. */
function changedArguments(lock, recipe, given) {
    const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : []))));
    const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(text).some((template) => template.name === name));
    return Object.keys(given)
        .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
        .sort();
}
/**
 * Makes sure that the rebuild gets what the build got: the same recipe, files, build arguments and bases, but for
 * arguments that only name a mirror. With anything else a rebuild would not be evidence about this build.
 * @returns the digest of the inputs, computed again
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
async function assertSameContext(recipe, lock, request, store) {
    const argumentNames = changedArguments(lock, recipe, request.buildArgs);
    if (argumentNames.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
            code: "build-arguments-differ",
            why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
            remedy: "leave these arguments out: the locked recipe has the values of the build",
        });
    }
    // A local image that moved on is found again by its digest before the rebuild; see provideParents.
    const agents = localAgents.filter((agent) => agent !== "localimage");
    const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, store, agents);
    if (changed.length === 0)
        return inputsDigest;
    const names = changed.map(({ kind, what }) => (kind === "base" ? `base ${what}` : what));
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
        code: "context-differs",
        why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
        remedy: "restore these files, name another folder with --context, or build again",
    });
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




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

/***/ 31597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44578);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 54394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content"];


/***/ })

};
