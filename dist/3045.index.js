"use strict";
exports.id = 3045;
exports.ids = [3045];
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

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildOnly: () => (/* binding */ buildOnly),
/* harmony export */   parseLevel: () => (/* binding */ parseLevel),
/* harmony export */   roundtrip: () => (/* binding */ roundtrip),
/* harmony export */   vaultOf: () => (/* binding */ vaultOf),
/* harmony export */   verifyOnly: () => (/* binding */ verifyOnly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);
/* harmony import */ var _operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25143);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12167);
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58211);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41531);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13336);
/* harmony import */ var _store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95776);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54906);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38799);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(98886);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77772);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8076);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(31869);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91031);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(29657);
/* harmony import */ var _slurm_options_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6522);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(67455);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7936);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(11884);





















function parseLevel(text) {
    const level = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__/* .levels */ .yr.find((each) => each === text);
    if (level)
        return level;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid level ${JSON.stringify(text)}`, {
        code: "level-invalid",
        why: `expected ${_verdict_marker_js__WEBPACK_IMPORTED_MODULE_11__/* .levels */ .yr.join(" or ")}`,
        remedy: "correct --level",
    });
}
const print = (text) => process.stdout.write(`${text}\n`);
async function roundtrip(recipe, flags) {
    const requiredLevel = parseLevel(flags.level);
    const signing = await signingOf(flags);
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_14__/* .buildRequest */ .mK)(recipe, {
        ...flags,
        ...(requiredLevel === "bytes" ? { canonical: true } : {}),
    });
    const { built, verified, gate } = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_19__/* .watched */ .V)(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__.checkBuild)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_12__/* .readPolicy */ .T4)(request.store));
            if (gate.open && (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_20__/* .reaches */ .O6)(gate.level, requiredLevel)) {
                const why = await (0,_store_name_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .withNameLock */ .n)(request.store, built.name, () => (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publishVerified */ .M9)(request.store, built.name, built.ts));
                if (why)
                    watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
                return { built, gate };
            }
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)({
                ...verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings),
                ...(built.unchanged ? {} : { writtenLock: built.digests.lock }),
                ...signing,
            }, watcher, signal),
        };
    }, flags);
    if (verified)
        process.exitCode = (0,_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(verified);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_18__/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const { assertPlace, later } = await __webpack_require__.e(/* import() */ 4892).then(__webpack_require__.bind(__webpack_require__, 44892));
    const job = (0,_slurm_options_js__WEBPACK_IMPORTED_MODULE_16__/* .jobOptions */ .wq)(flags);
    if (flags.verifyLater)
        assertPlace(flags.verifyLater);
    const request = await withVaultSource((0,_request_js__WEBPACK_IMPORTED_MODULE_14__/* .buildRequest */ .mK)(recipe, flags), flags.fromVault);
    if (flags.verifyLater)
        (0,_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__/* .assertDeferrable */ .T3)(request.settings);
    const built = await (0,_watched_js__WEBPACK_IMPORTED_MODULE_19__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_5__.build)(request, watcher, signal), flags);
    const queued = flags.verifyLater
        ? await later(built, request, flags.verifyLater, flags.verifyFromVault ?? flags.fromVault !== undefined, job)
        : undefined;
    const next = queued?.next ?? `verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}`;
    print(flags.json
        ? JSON.stringify({ built, ...(queued && { later: queued.later }) })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)(built)}\n\nNext: stx-container ${next}`);
}
async function withVaultSource(request, flag) {
    if (flag === undefined)
        return request;
    if (request.vault) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "--vault and --from-vault were both given", {
            code: "wrong-use",
            why: "a build is recorded, or made from a record",
            remedy: "leave out one of them",
        });
    }
    const { vaultSource } = await __webpack_require__.e(/* import() */ 1890).then(__webpack_require__.bind(__webpack_require__, 91890));
    const [what, path] = flag === true ? [undefined, ""] : [flag, (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flag)];
    return { ...request, vault: await vaultSource(what, path, request.store, request.name) };
}
async function verifyOnly(names, flags) {
    const [name, ...more] = names;
    if (more.length > 0 || flags.all)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "several builds are verified by SLURM only", {
            code: "wrong-use",
            why: "on this machine, verify rebuilds one at a time",
            remedy: "stx-container verify --slurm, or one build after the other",
        });
    const signing = await signingOf(flags);
    const verified = await withUnpacked(name, flags, async (named, more) => {
        const run = (given) => withVaultBeside(given, more, async (all) => {
            const request = { ...(await verifyRequestOf(given, all)), ...signing };
            return (0,_watched_js__WEBPACK_IMPORTED_MODULE_19__/* .watched */ .V)((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)(request, watcher, signal), flags);
        });
        return named === undefined ? run() : (0,_subject_js__WEBPACK_IMPORTED_MODULE_17__.withWord)(named, flags.store, run);
    });
    process.exitCode = (0,_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(verified);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_18__/* .hasColor */ .cE)(process.stdout)));
}
/** `--from-vault` alone names the build's own index; with a file, that one and the vault around it. */
function vaultOf(flag) {
    if (flag === undefined)
        return {};
    return { vault: flag === true ? {} : { path: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flag) } };
}
/** `--from-vault` with files outside of a store, such as a bundle's, takes the vault that lies beside them. */
async function withVaultBeside(given, flags, work) {
    if (flags.fromVault !== true || !given || "name" in given)
        return work(flags);
    const { vaultBeside } = await __webpack_require__.e(/* import() */ 2343).then(__webpack_require__.bind(__webpack_require__, 72343));
    const { files } = (await (0,_subject_js__WEBPACK_IMPORTED_MODULE_17__.evidenceOf)(given.path, (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.store))).subject;
    const fromVault = await vaultBeside(files.lock);
    if (fromVault === undefined)
        return work(flags);
    const { withVaultContext } = await Promise.all(/* import() */[__webpack_require__.e(6427), __webpack_require__.e(8956), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 17615));
    return withVaultContext(fromVault, (context) => work({ ...flags, fromVault, context: flags.context ?? context }));
}
/** An exported vault, named alone, brings its own build: it is put into the store, and the files that it needs beside it. */
async function withUnpacked(name, flags, work) {
    if (name !== undefined || flags.lock || typeof flags.fromVault !== "string")
        return work(name, flags);
    const { unpackBuild } = await Promise.all(/* import() */[__webpack_require__.e(6427), __webpack_require__.e(8956), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 17615));
    const { buildId, context, close } = await unpackBuild((0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.fromVault), (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.store));
    try {
        return await work(buildId, { ...flags, context: flags.context ?? context });
    }
    finally {
        await close();
    }
}
async function verifyRequestOf(given, flags) {
    const store = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.store);
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    const common = {
        store,
        buildArgs: (0,_request_js__WEBPACK_IMPORTED_MODULE_14__/* .readBuildArguments */ .Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: parseLevel(flags.level),
        settings: (0,_request_js__WEBPACK_IMPORTED_MODULE_14__/* .flagSettings */ .w0)(flags),
        ...(runUrl && { runUrl }),
        ...vaultOf(flags.fromVault),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && given === undefined) {
        const lockedRecipe = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(image) } : {}),
            lock: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(lock),
            lockedRecipe,
            context: flags.context ? (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(lockedRecipe),
        };
    }
    if (given === undefined || image || lock || recipe) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "verify needs either the name of a build or its files", {
            code: "wrong-use",
            why: "give a name or a file of a build alone, or --lock and --recipe, with --image if the image is available",
            remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const named = "name" in given ? undefined : await (0,_subject_js__WEBPACK_IMPORTED_MODULE_17__.evidenceOf)(given.path, store);
    const isStored = named === undefined || named.store !== undefined;
    const context = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_13__/* .absolute */ .y)(flags.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(isStored ? store : named.subject.files.lockedRecipe));
    if (!named)
        return (0,_operations_verify_task_js__WEBPACK_IMPORTED_MODULE_3__/* .storedRequest */ .DA)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_7__/* .findBuild */ .w)(store, given.name), { ...common, context });
    const { files } = named.subject;
    return {
        ...common,
        ...(files.image ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
        context,
    };
}
/** Signs with the key of the flags, or that of the environment. */
async function signingOf(flags) {
    const signer = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_15__/* .signerOf */ .Kv)(flags);
    return signer ? { sign: async (statement) => [await signer.sign(statement)] } : {};
}
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    const runUrl = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runUrlOf */ .Qm)(process.env);
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
}


/***/ }),

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ readBuildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   w0: () => (/* binding */ flagSettings)
/* harmony export */ });
/* unused harmony export parseTimeLimit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19415);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64018);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76172);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90201);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31869);








/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArgumentFile */ .LF)(readArgumentFile((0,_absolute_js__WEBPACK_IMPORTED_MODULE_7__/* .absolute */ .y)(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
const unitMs = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a time such as "90m", "2h" or "1.5h"; a number alone counts minutes. @throws Failure("usage") */
function parseTimeLimit(text) {
    const [, number = "", unit = "m"] = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)?$/.exec(text.trim()) ?? [];
    const time = Number(number) * (unitMs[unit] ?? 0);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    if (time >= 1 && time <= 0x7fffffff)
        return time;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(text)}`, {
        code: "time-limit-invalid",
        why: "it is not a time above 0 and up to 24 days",
        remedy: "write for example --time-limit 90m or --time-limit 2h; a number alone counts minutes",
    });
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    return (0,_apptainer_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        timeLimitMs: parseTimeLimit(flags.timeLimit),
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, _absolute_js__WEBPACK_IMPORTED_MODULE_7__/* .absolute */ .y);
}
function buildRequest(recipe, flags) {
    const path = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_7__/* .absolute */ .y)(recipe);
    return {
        recipe: path,
        context: flags.context ? (0,_absolute_js__WEBPACK_IMPORTED_MODULE_7__/* .absolute */ .y)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
        store: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_7__/* .absolute */ .y)(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.notest ? { noTest: true } : {}),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.without ? { without: flags.without } : {}),
        ...recordingOf(flags),
    };
}
/** What is recorded of a build's network; what the flags leave open, the configuration says. */
function recordingOf({ vault, record, vaultOptional }) {
    const what = record ?? (vault ? "bodies" : undefined);
    const recording = { ...(what && { record: what }), ...(vaultOptional && { optional: true }) };
    return Object.keys(recording).length > 0 ? { vault: recording } : {};
}


/***/ }),

/***/ 29657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   OW: () => (/* binding */ passphraseOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    await assertCanSign(signer);
    return signer;
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18397)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
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

/***/ 11884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings say at the end where the time went, also where the work failed
 */
function watched(work, options = {}) {
    if (options.timings)
        return timed(work);
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => stoppable(work, live));
}
async function timed(work) {
    const phases = [];
    try {
        return await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)((live) => {
            const phase = (title) => {
                phases.push({ phase: title, since: performance.now() });
                live.phase(title);
            };
            return stoppable(work, { ...live, phase });
        });
    }
    finally {
        const { timingsReport } = await __webpack_require__.e(/* import() */ 3265).then(__webpack_require__.bind(__webpack_require__, 83265));
        const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
        const timings = phases.map(({ phase, since }, at) => ({ phase, milliseconds: ends[at] - since }));
        process.stderr.write(`\n${timingsReport(timings)}\n\n`);
    }
}
async function stoppable(work, live) {
    const abort = new AbortController();
    const stop = (name) => {
        if (abort.signal.aborted)
            process.exit(130);
        live.note("stopping …");
        abort.abort(name);
    };
    for (const name of stopSignals)
        process.on(name, stop);
    try {
        return await work(live, abort.signal);
    }
    catch (error) {
        if (abort.signal.aborted)
            throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
        throw error;
    }
    finally {
        for (const name of stopSignals)
            process.off(name, stop);
    }
}


/***/ }),

/***/ 35621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ snapshotsOf),
/* harmony export */   p: () => (/* binding */ findSnapshots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55352);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60988);



/**
 * Debian's snapshots are taken four times a day, some time after the archive's run that the Release file is dated by:
 * three hours later its state has been taken and the next run has not begun. Ubuntu's service has every instant.
 */
const debian = { domain: "debian.org", afterDate: 3 * 3600_000 };
const known = {
    Debian: { origin: "Debian", folder: "archive/debian", ...debian },
    "Debian-Security": { origin: "Debian", folder: "archive/debian-security", ...debian },
    "Debian Backports": { origin: "Debian Backports", folder: "archive/debian", ...debian },
    Ubuntu: { origin: "Ubuntu", folder: "ubuntu", domain: "ubuntu.com" },
};
/** Over http: apt checks signatures, and an image may have no certificate authorities yet. */
const addressOf = ({ domain, folder }) => `http://snapshot.${domain}/${folder}/{id}/`;
/** `YYYYMMDDTHHMMSSZ`, UTC. */
const idOf = (instant) => `${instant
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "")}Z`;
/** The archives of a distribution, by its ID in os-release. */
const archivesOf = {
    debian: ["Debian", "Debian-Security"],
    ubuntu: ["Ubuntu"],
};
/**
 * Where a distribution's own archives were kept as they were at an instant: what an archive's address ends with on
 * every mirror ("debian-security") → address. Empty for a distribution of which no snapshots are known.
 */
const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
    const archive = known[label];
    return archive
        ? [[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
        : [];
}));
/** Where the Release files of a source are, the signed one first. */
const releaseFiles = (uri, suite) => {
    const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
    return [`${folder}InRelease`, `${folder}Release`];
};
/** What a Release file says of itself, signed or not (deb-repository format, "Release files"). */
function parseRelease(text) {
    const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
    const [fields] = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParagraphs */ .L)(text.slice(start)).paragraphs;
    if (!fields)
        return undefined;
    const date = Date.parse(fields.get("date") ?? "");
    const origin = fields.get("origin") ?? "";
    return {
        origin,
        label: fields.get("label") ?? origin,
        // A date in a year of more digits is none of an archive's.
        date: date >= 0 && date < Date.UTC(10_000, 0) ? new Date(date) : undefined,
    };
}
/**
 * Finds for each archive of an image the address that keeps its state of today. An archive is recognised by what
 * its Release file says, not by its address: users have mirrors.
 * @param ask the text behind an address; undefined where there is none, or no answer
 * @param now when the packages were installed
 * @returns all archives, with their snapshots as far as these were seen to be there; and what has none, with the reason
 */
async function findSnapshots(sources, addresses, now, ask) {
    const release = async (uri, suite) => {
        for (const url of releaseFiles(uri, suite)) {
            const text = await ask(url);
            if (text !== undefined)
                return parseRelease(text);
        }
        return undefined;
    };
    const found = await Promise.all(sources.map(async (source) => {
        // A lock goes into a repository that others read: what gives access to the archive stays out of it.
        const shown = { ...source, uri: (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(source.uri) };
        const gone = "should the archive delete a locked version, a rebuild fails and names it";
        const live = await release(source.uri, source.suite);
        if (!live)
            return {
                archive: shown,
                reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`,
            };
        const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
        const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
        const address = own ?? (archive && addressOf(archive));
        if (!address)
            return { archive: shown, reason: `no snapshot of it is known: ${gone}` };
        const instant = archive?.afterDate !== undefined && live.date
            ? new Date(live.date.getTime() + archive.afterDate)
            : now;
        const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
        if (!(await release(uri, source.suite)))
            return {
                archive: shown,
                reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`,
            };
        return { ...shown, snapshot: uri };
    }));
    return {
        archives: found.map((each) => ("archive" in each ? each.archive : each)),
        unlocked: found.flatMap((each) => {
            if (!("archive" in each))
                return [];
            return [{ what: `apt archive ${each.archive.uri} ${each.archive.suite}`, reason: each.reason }];
        }),
    };
}


/***/ }),

/***/ 55352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Names of query parameters that carry a right to read. */
const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
/**
 * A URL without what gives access: user and password (an ssh user stays, it is part of the place),
 * signatures and tokens in the query. Text that is no URL comes back as it is.
 */
function withoutSecrets(url) {
    return url
        .replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
        return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
    })
        .replace(/\?[^#]*/, (query) => {
        const kept = query
            .slice(1)
            .split("&")
            .filter((pair) => !secretParameter.test(pair.split("=")[0]));
        return kept.length > 0 ? `?${kept.join("&")}` : "";
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

/***/ 80344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ privilegedEvents),
/* harmony export */   AD: () => (/* binding */ refuseForkCode),
/* harmony export */   Cv: () => (/* binding */ whyUnmerged),
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   Fy: () => (/* binding */ commitTarget),
/* harmony export */   K5: () => (/* binding */ isOwnCode),
/* harmony export */   OE: () => (/* binding */ snapshotContext),
/* harmony export */   Qm: () => (/* binding */ runUrlOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** The fields of an event's payload that decide about trust and branch. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repositorySchema.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: shaSchema }).optional(),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_sha: shaSchema }).optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        head_repository: repositorySchema.nullish(),
    })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    if (!sha || !ref)
        return undefined;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { sha, ref, job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        ...readPayload(env.GITHUB_EVENT_PATH),
    };
}
function readPayload(eventPath) {
    if (!eventPath)
        return { head: undefined, base: undefined, pull: undefined, followed: undefined };
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, "utf8")));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${error.message}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    const { pull_request: pull, workflow_run: run } = payload;
    return { head: headOf(payload), base: baseOf(payload), pull: pull?.number, followed: run?.event };
}
function headOf({ pull_request: pull, workflow_run: run }) {
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
function baseOf({ pull_request: pull, merge_group: group }) {
    if (group)
        return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
    return pull?.base;
}
/**
 * Events that anyone can start, by a comment or by what a pull request makes other services report, in runs that have the
 * secrets and the write token of the repository. Their commit is the branch to merge into, or the default branch, but the
 * job may have checked out any other. Source: docs.github.com, "Events that trigger workflows".
 */
const privilegedEvents = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "check_run",
    "check_suite",
    "status",
]);
/** Events that only those who may write can start, for a commit of a branch or tag. */
const mergedEvents = new Set(["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"]);
/** Events for the code of another branch; if the head is unknown, they are not trusted. */
const headEvents = new Set([
    ...privilegedEvents,
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** Whether the code under test comes from this repository. Code of a deleted fork does not. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/** Why the code under test is not merged, or may not be; undefined if it is on a branch or tag of this repository. */
function whyUnmerged(context) {
    const { event, head } = context;
    if (event === "workflow_run") {
        const { followed } = context;
        if (!isOwnCode(context))
            return "the run that it follows was for the code of a fork, or does not say whose";
        if (followed === undefined)
            return "its payload does not name the event of the run that it follows";
        return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
    }
    if (mergedEvents.has(event))
        return undefined;
    return head || event === "merge_group" || event.startsWith("pull_request")
        ? "what it built is not merged"
        : "such an event does not say whose code was built";
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, and for comments, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const { event, head } = context;
    if (!privilegedEvents.has(event) || allowed || isOwnCode(context))
        return;
    if (!head)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `nothing is built for the event ${event}`, {
            code: "fork-code-refused",
            why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
            remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets",
        });
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `recipes from forks are not built for the event ${event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: context.head || context.event.startsWith("pull_request")
                ? "a pull request from a fork cannot write to this repository; the verdict is in the summary"
                : `the event ${context.event} does not say whose code was built; the verdict is in the summary`,
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


/***/ }),

/***/ 75692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17421);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20106);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        ...(lock.stages && {
            stages: mapValues(lock.stages, (stage) => ({
                ...stage,
                ecosystems: mapValues(stage.ecosystems, inOrder),
            })),
        }),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
}
function pretty(value, indent) {
    if (typeof value !== "object" || value === null || isShort(value))
        return oneLine(value);
    const inner = `${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => inner + oneLine(item))
        : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
}
/** One plain field alone, like an absent ecosystem's status: no line of its own for it. */
function isShort(value) {
    const fields = Array.isArray(value) ? [] : sortedEntries(value);
    return fields.length === 1 && typeof fields[0]?.[1] !== "object";
}
function oneLine(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
    return parts.length ? `{ ${parts.join(", ")} }` : "{}";
}


/***/ }),

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Number of letters to insert, delete, replace or swap with the next to change one word into the other. */
function distance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
        }
        before = row;
        row = next;
    }
    return row[to.length];
}
/** The known word that was probably meant by `word`; undefined if none is similar. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}


/***/ }),

/***/ 25143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ verifyOptionsSchema),
/* harmony export */   DA: () => (/* binding */ storedRequest),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Oh: () => (/* binding */ taskResultSchema),
/* harmony export */   T3: () => (/* binding */ assertDeferrable),
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41531);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77772);






const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    privileges: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["auto", "on", "off"]), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })]),
    passEnv: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    secrets: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), env: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    timeLimitMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    tmp: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    apptainer: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later has no variables of this one, so a secret in a variable would be missing there.
 * @throws Failure("usage") that names it
 */
function assertDeferrable({ secrets = [] }) {
    const inVariable = secrets.find((secret) => "env" in secret);
    if (!inVariable)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
        code: "wrong-use",
        why: "the rebuild runs in another process, perhaps on another machine",
        remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    });
}
/** How builds of the store are verified by a process that starts later, perhaps on another machine. */
const verifyOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    buildArgs: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    requiredLevel: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
});
/** What came of verifying one build, as it is written down for the process that waits for it. */
const taskResultSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    build: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Host that verified, and when it ended (ISO 8601). */
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).exactOptional(),
    isEnough: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    notJudged: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    marker: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict about the image. */
    failure: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
        remedy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request that verifies a build of the store.
 * @throws Failure("usage") for a build without lock and locked recipe, and without its image or a vault
 */
function storedRequest({ files, state, name, ts }, options) {
    const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
    if (!isEnough) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name}-${ts} is incomplete`, {
            code: "build-incomplete",
            why: state === "lock-only"
                ? "its image is not in the store"
                : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
            remedy: state === "lock-only"
                ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
                : "build it again",
        });
    }
    return {
        ...options,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store, and gives what came of it; a failure is a result, too.
 * @param build its build id
 * @throws Error only where the work was stopped by the signal: then there is no result
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), at: new Date().toISOString() });
    try {
        const request = storedRequest(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(options.store, build), options);
        return { ...ended(), ...verdictOf(await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_2__.verify)(request, watcher, signal)) };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || signal?.aborted)
            throw error;
        return { ...ended(), ...failureOf(error) };
    }
}
function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
    return {
        verdict,
        ...(level && { level }),
        isEnough,
        reason,
        ...(notJudged && { notJudged }),
        ...(marker && { marker }),
        log,
    };
}
/** A failure as a result; it does not judge the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, notJudged, failure, }) {
    if (failure)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[failure.kind];
    if (notJudged !== undefined)
        return _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive;
    if (verdict === "verified")
        return isEnough ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


/***/ }),

/***/ 44517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedInputs: () => (/* binding */ unlockedInputs)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33215);


/**
 * What a recipe takes in that no lock of package managers sees, for the lock's `unlocked` list: downloads, clones,
 * piped installers, the date, the host's processor. Comments that switch rules off do not hide anything here.
 */
function unlockedInputs(recipe) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .makeView */ .UO)(recipe);
    const found = new Map();
    for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
        for (const { span, unlocked, why } of rule.check(view)) {
            const key = `${span.line} ${unlocked}`;
            if (unlocked !== undefined && !found.has(key))
                found.set(key, { line: span.line, what: unlocked, reason: why });
        }
    }
    return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
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

/***/ 12167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   dv: () => (/* binding */ packageCounts),
/* harmony export */   os: () => (/* binding */ unlockedReport),
/* harmony export */   st: () => (/* binding */ verificationReport)
/* harmony export */ });
/* harmony import */ var _image_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48054);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94457);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);




const shown = 10;
/** The result of a build, for a terminal. */
function buildReport(built) {
    const { lock, files } = built;
    const head = built.unchanged
        ? `Unchanged: ${built.name}-${built.ts} was built from the same inputs, so it was not built again.`
        : `Built ${built.name}-${built.ts}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
    const { without } = lock.image.canonical ?? {};
    return [
        head,
        ...(lock.test === "skipped" ? ["Its %test was not run, by choice."] : []),
        ...(without ? [`Left out by choice: ${without.join(", ")}.`] : []),
        "",
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
            ["image", files.image],
            ["lock", files.lock],
            ["locked recipe", files.lockedRecipe],
        ]),
        "",
        ...unlockedReport(built),
    ]
        .join("\n")
        .trimEnd();
}
/** "146 dpkg, 33 python": the number of packages of each ecosystem in the image. */
function packageCounts(lock) {
    return Object.entries(lock.ecosystems)
        .flatMap(([id, found]) => found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (incomplete)" : ""}`])
        .join(", ");
}
/** What is not locked and why; no lines if everything is locked. */
function unlockedReport({ lock }) {
    if (lock.unlocked.length === 0)
        return [];
    const rows = lock.unlocked
        .slice(0, shown)
        .map(({ line, what, reason }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${line ? `line ${line}: ` : ""}${what}: ${reason}`)}`);
    const more = lock.unlocked.length - shown;
    return [
        `Not locked (${lock.unlocked.length}):`,
        ...rows,
        ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
    ];
}
const symbols = {
    verified: "✔",
    unverified: "✘",
    inconclusive: "?",
    error: "!",
};
/** A verdict with its evidence, for a terminal. */
function verificationReport(verified, color) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
    const { verdict, level, comparison, differingFiles } = verified;
    const lines = [
        `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
        `  ${verified.reason}`,
        "",
    ];
    if (comparison)
        lines.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonTable */ .Qv)(comparison, { color }), "");
    if (comparison?.identical && differingFiles.length > 0) {
        const files = (0,_image_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifferences */ .g7)(differingFiles);
        const differ = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
        lines.push(`Level content was not reached: ${differ}:`);
        lines.push(...files.slice(0, shown).map((path) => `  ${path}`));
        if (files.length > shown)
            lines.push(`  and ${files.length - shown} more`);
        lines.push("");
    }
    if (verdict === "verified" && !verified.isEnough)
        lines.push(`This is less than level ${verified.requiredLevel}, which is required.`, ...(verified.notJudged ? [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(verified.notJudged)}`] : []), "");
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .ku)([
        ...(verified.marker ? [["marker", verified.marker]] : []),
        ["log of the rebuild", verified.log],
    ]));
    return lines.join("\n");
}


/***/ }),

/***/ 17294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ momentOf),
  b: () => (/* binding */ openBuildNetwork)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/fetched.js

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
        const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
        return hits.length === 1 ? hits[0] : undefined;
    };
}
/** Whether an address stands in a line as a whole, not as the beginning of a longer one. */
function fetched_names(line, url) {
    const at = line.indexOf(url);
    return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/secrets.js
var secrets = __webpack_require__(12533);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/lines.js
/** A command's words without quotes, as `sh -x` shows them and as a recipe writes them. */
function words(text) {
    return text
        .replace(/["'\\;|&(){}]/g, " ")
        .split(/\s+/)
        .filter((word) => word !== "");
}
/** Lines with words in them, comments left out; a line that ends in a backslash goes on in the next. */
function readLines(recipe) {
    const lines = recipe.split("\n").map((text) => (/^\s*#/.test(text) ? "" : text));
    return lines.flatMap((text, n) => {
        const own = words(text);
        if (own.length === 0)
            return [];
        const command = [...own];
        for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++)
            command.push(...words(lines[next + 1]));
        return [{ number: n + 1, words: new Set(own), command: new Set(command) }];
    });
}
/**
 * Follows a build's output and says which line of its recipe is being run, as far as the commands of `sh -x` show
 * it. Before the first command it is the line that says what the image starts from.
 * @returns a function that takes the output line by line and gives the recipe's line, from 1
 */
function followLines(recipe) {
    const lines = readLines(recipe);
    let at = lines.find(({ words: own }) => [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)))?.number;
    return (output) => {
        const shown = /^\++ (.+)/.exec(output)?.[1];
        if (shown !== undefined)
            at = nearest(lines, words(shown), at ?? 0) ?? at;
        return at;
    };
}
/** The line that a command was most likely written in: the most words in common, then the next one on the way down. */
function nearest(lines, shown, from) {
    const [first] = shown;
    if (first === undefined)
        return undefined;
    let best;
    for (const line of lines) {
        if (!line.words.has(first))
            continue;
        const score = shown.filter((word) => line.command.has(word)).length / shown.length;
        if (score < 0.5)
            continue;
        const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
        if (!best || score > best.score || (score === best.score && distance < best.distance))
            best = { number: line.number, score, distance };
    }
    return best?.number;
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/network.js + 2 modules
var network = __webpack_require__(39026);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/open.js
var vault_open = __webpack_require__(16582);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/vault.js
var roundtrip_vault = __webpack_require__(34591);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build-network.js












/** The network that a build asks for; what its request leaves open, the policy of its store says. */
async function openBuildNetwork(request, policy, watcher) {
    const { vault = {} } = request;
    if (isSource(vault))
        return openReplayedNetwork(vault, (0,session/* vaultFolder */.xx)(request.store), watcher);
    const { record, optional = false } = vault;
    const what = record ?? policy.vault;
    return what === "off"
        ? hostNetwork
        : new RecordedNetwork(request, { bodies: what === "bodies", optional }, watcher);
}
const isSource = (vault) => "path" in vault || "buildId" in vault;
const hostNetwork = {
    network: undefined,
    asking: undefined,
    moment: undefined,
    signal: undefined,
    serves: async () => true,
    begin: async () => { },
    output: () => { },
    failed: async (error) => {
        throw error;
    },
    finish: async () => ({}),
    close: async () => { },
};
/** How often a build is tried again because programs in it refuse certificates of the vault's authority. */
const mostTries = 5;
class RecordedNetwork {
    asking = undefined;
    moment = undefined;
    #request;
    #recorded;
    #watcher;
    #stop = new AbortController();
    #recording;
    #store = "";
    #recipe = "";
    #secrets = [];
    #lineAt = () => undefined;
    #tries = 1;
    constructor(request, recorded, watcher) {
        this.#request = request;
        this.#recorded = recorded;
        this.#watcher = watcher;
    }
    get network() {
        return this.#recording?.network;
    }
    get signal() {
        return this.#stop.signal;
    }
    async serves(store, { name, ts, vault }) {
        if (!vault)
            return false;
        const path = (0,folder/* vaultPaths */.d)((0,session/* vaultFolder */.xx)(store)).index(`${name}-${ts}`);
        const index = await (0,index_file/* readIndex */.vY)(path, vault.index).catch(() => undefined);
        return index !== undefined && (index.bodies || !this.#recorded.bodies);
    }
    async begin(store, recipe, secrets) {
        this.#secrets = secrets;
        this.#store = store;
        this.#recipe = recipe;
        await this.#start(new Set());
    }
    async #start(letThrough) {
        const { buildArgs, settings } = this.#request;
        const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
        this.#lineAt = followLines(this.#recipe);
        this.#recording = await (0,session/* startRecording */.K3)({
            folder: (0,session/* vaultFolder */.xx)(this.#store),
            bodies: this.#recorded.bodies,
            ports: (0,network/* namedPorts */.ku)(this.#recipe),
            secrets: [...(0,secrets/* secretsIn */.V)({ ...buildArgs, ...passed }), ...this.#secrets],
            letThrough,
            onBroken: (failure) => this.#broken(failure),
        });
    }
    #broken(failure) {
        if (this.#recorded.optional)
            this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
        else
            this.#stop.abort(failure);
    }
    output(line) {
        this.#recording?.setLine(this.#lineAt(line));
    }
    async failed(error) {
        const recording = this.#recording;
        if (recording.broken && !this.#recorded.optional)
            throw recording.broken;
        if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof failure/* Failure */.H))
            throw withTrouble(recording, error);
        this.#tries += 1;
        for (const { host, port } of recording.refusals)
            this.#watcher.note(`a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`);
        await recording.close();
        await this.#start(recording.letThrough);
        return true;
    }
    async finish(buildId) {
        const recording = this.#recording;
        if (recording.broken && this.#recorded.optional)
            return {};
        const { index, written } = await recording.finish(buildId);
        for (const each of index.unrecorded) {
            const line = recording.lineOf(each);
            this.#watcher.note(`${line === undefined ? "" : `line ${line}: `}the vault does not hold ${(0,plural/* plural */.L)(each.connections, "connection")} ` +
                `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`);
        }
        const naming = lineNaming(this.#recipe);
        const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
        return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
    }
    async close() {
        await this.#recording?.close();
    }
}
/** A failed build whose servers could not be reached just then is not evidence about the recipe. */
function withTrouble(recording, error) {
    const trouble = recording.recentTroubles().at(-1);
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
/** When a build was, by its id; undefined where that does not show it. */
function momentOf(buildId) {
    const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
    return ts === undefined ? undefined : Math.floor((0,names/* parseTs */.JG)(ts).getTime() / 1000);
}
async function openReplayedNetwork(source, folder, watcher) {
    const vault = await (0,vault_open/* openVault */.Z)(source.path, folder, source.buildId ?? "", undefined);
    const replay = await (0,session/* openReplay */.YW)(vault.bodies, vault.index);
    replay.onMiss((text) => watcher.note(text));
    const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
    const proxies = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, https_proxy: proxy };
    let recipe = "";
    return {
        network: replay.network,
        asking: {
            env: { ...process.env, ...proxies, NO_PROXY: "", no_proxy: "" },
            authorities: [replay.network.certificate],
        },
        moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
        signal: undefined,
        serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
        begin: async (_store, text) => {
            recipe = text;
        },
        output: () => { },
        failed: async (error) => {
            (0,roundtrip_vault/* assertComplete */.Q9)(replay);
            throw error;
        },
        finish: async () => {
            (0,roundtrip_vault/* assertSound */.OP)(replay);
            return {
                fetched: fetchedOf(vault.index, lineNaming(recipe)),
                vault: { index: vault.index.sha256 },
            };
        },
        close: () => replay.close().finally(() => vault.close()),
    };
}


/***/ }),

/***/ 58211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/build.js + 5 modules
var build = __webpack_require__(16477);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 4 modules
var ensure = __webpack_require__(39750);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var apptainer_secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/log.js
var log = __webpack_require__(16493);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/locked-recipe.js
var locked_recipe = __webpack_require__(27640);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/unlocked.js
var unlocked = __webpack_require__(44517);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/secret-arguments.js
var secret_arguments = __webpack_require__(16397);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: ./.cache/compiled/src/store/name-lock.js
var name_lock = __webpack_require__(95776);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var store_names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/reserve.js






/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, the build's files, and what ends the hold on it
 */
async function reserveBuild(store, name, now = new Date()) {
    const folder = (0,external_node_path_.join)(store, (0,store_names/* imageName */.tO)(name));
    await (0,inside/* makeFolderInside */.Vh)(store, folder);
    const present = await (0,builds/* names */.Dy)(folder);
    for (let second = 0; second < 600; second++) {
        const ts = (0,store_names/* formatTs */.$2)(new Date(now.getTime() + second * 1000));
        const files = (0,store_names/* storeFiles */.Tr)(store, name, ts);
        if (present.some((file) => file.startsWith(`${name}-${ts}.`)))
            continue;
        const release = await (0,name_lock/* holdBuild */.c)(store, name, ts);
        if (await (0,inside/* createInside */.dQ)(store, files.log))
            return { ts, files, release };
        await release();
    }
    throw new failure/* Failure */.H("infrastructure", `no free name for a build of ${name}`, {
        code: "build-ids-used-up",
        why: "other builds have reserved every build id of the next ten minutes",
        remedy: "run the same command again in a few minutes",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/prepare.js
var prepare = __webpack_require__(76172);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/secrets.js + 1 modules
var roundtrip_secrets = __webpack_require__(76334);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build-checks.js





/**
 * Apptainer copies folders whole: a store in one of them would be copied into the image, with the build's own scratch.
 * @param prepared undefined where the store was not there yet when the inputs were looked up
 */
async function assertStoreApart(request, prepared, store) {
    const context = await (0,promises_.realpath)(request.context);
    if (!store.startsWith(`${context}/`))
        return;
    const { inputs } = prepared ??
        (await (0,prepare/* prepare */.iA)(request.recipe, context, request.buildArgs, { knownBases: [], exclude: [request.store] }));
    if (!inputs.skipped.some((path) => (0,external_node_path_.resolve)(context, path) === store))
        return;
    throw new failure/* Failure */.H("usage", `%files copies a folder that contains the store ${request.store}`, {
        code: "store-in-files",
        why: "the image would contain all images that were built before it, and would differ every time",
        remedy: "choose a store outside of that folder with --store, or copy single files and folders in %files",
        place: { path: request.recipe },
    });
}
/** A build must be of the inputs that were hashed before it: an edit meanwhile ends the build. */
async function assertSameInputs(request, before, signal) {
    const after = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        knownBases: before.bases,
        exclude: [request.store],
        secrets: (0,roundtrip_secrets/* secretNames */.XG)(request.settings),
    });
    if (after.inputsDigest === before.inputsDigest)
        return;
    const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
    throw new failure/* Failure */.H("failed", "the recipe's inputs changed while it was being built", {
        code: "inputs-changed-meanwhile",
        why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
        remedy: "run the same command again, and do not change the files until it ends",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/build-network.js + 2 modules
var build_network = __webpack_require__(17294);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/canonicalise.js + 3 modules
var canonicalise = __webpack_require__(59985);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/finished.js




/**
 * The newest complete build of the same inputs, with the same packages left free and as recorded as is asked for, whose
 * image still is what its lock says.
 */
async function findUnchanged(store, name, { inputsDigest, floats, isCanonical, without, isTested }, network) {
    const setOf = (names) => JSON.stringify([...new Set(names)].sort());
    for (const found of await (0,builds/* listBuilds */.YF)(store, name)) {
        if (found.state !== "complete")
            continue;
        const text = await (0,promises_.readFile)(found.files.lock, "utf8");
        if (!text.includes(inputsDigest))
            continue;
        const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text, found.files.lock), found.files.lock);
        if (lock.inputs.digest !== inputsDigest || setOf(lock.floats) !== setOf(floats))
            continue;
        if (isCanonical && !lock.image.canonical)
            continue;
        if (setOf(lock.image.canonical?.without ?? []) !== setOf(without))
            continue;
        if (isTested && lock.test === "skipped")
            continue;
        if (!(await network.serves(store, lock)))
            continue;
        if ((await (0,digest/* sha256File */.Q3)(found.files.image)) !== lock.image.sha256)
            continue;
        return built(name, found.ts, found.files, lock, text, true);
    }
    return undefined;
}
/** A build of the store with the digests of its files. */
async function built(name, ts, files, lock, lockText, unchanged) {
    return {
        name,
        ts,
        unchanged,
        files: {
            image: files.image,
            lock: files.lock,
            lockedRecipe: files.lockedRecipe,
            recipe: files.recipe,
            log: files.log,
        },
        lock,
        digests: {
            image: lock.image.sha256,
            lock: (0,digest/* sha256 */.sc)(lockText),
            lockedRecipe: await (0,digest/* sha256File */.Q3)(files.lockedRecipe),
            recipe: lock.recipe.sha256,
        },
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/measure.js
var measure = __webpack_require__(50835);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/python/log.js
var python_log = __webpack_require__(26518);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/observe.js


/** Begins to observe a build. */
function observe() {
    const installed = [];
    const gone = [];
    const environment = (0,python_log/* followEnvironment */.zp)();
    let isolatedBuilds = false;
    return {
        line(text) {
            if ((0,python_log/* saysIsolatedBuild */.GR)(text))
                isolatedBuilds = true;
            const passed = (0,python_log/* passedIn */.eN)(text);
            if (passed)
                gone.push(passed);
            const prefix = environment(text);
            installed.push(...(0,python_log/* installedBy */.cv)(text).map((each) => (prefix ? { ...each, prefix } : each)));
            return !text.startsWith(python_log/* passedMark */.IB);
        },
        passing({ python }) {
            const final = python?.status === "present" ? python.packages : [];
            const places = new Set(final.map((each) => `${nameAndVersion(each)} ${each.prefix}`));
            const isThere = (each) => places.has(`${nameAndVersion(each)} ${each.prefix}`);
            // Where the environment is not known, one version can be final in one and have come and gone in another: counted.
            const left = new Map();
            for (const each of final)
                left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
            const replaced = installed.filter((each) => {
                const count = left.get(nameAndVersion(each)) ?? 0;
                if (each.prefix !== undefined && !isThere(each))
                    return true;
                left.set(nameAndVersion(each), count - 1);
                return each.prefix === undefined && count <= 0;
            });
            return [
                ...new Map([...replaced, ...gone.filter((each) => !isThere(each))].map((each) => [
                    `${each.purl} ${each.prefix}`,
                    each,
                ])).values(),
            ];
        },
        isolatedBuilds: () => isolatedBuilds,
    };
}
/** Observes a build stage by stage: Apptainer says when it begins the script of the next one. */
function observeStages({ stages }) {
    const scripts = stages.filter(locked_recipe/* hasScript */.yw);
    const observed = new Map(stages.map((stage) => [stage, observe()]));
    let begun = 0;
    return {
        line(text) {
            if (/^INFO:\s+Starting build/.test(text))
                begun = 0;
            if (/^INFO:\s+Running post scriptlet/.test(text))
                begun++;
            const stage = scripts[Math.max(0, Math.min(begun, scripts.length) - 1)] ?? stages.at(-1);
            return observed.get(stage).line(text);
        },
        of: (stage) => observed.get(stage),
    };
}
const nameAndVersion = ({ name, version }) => `${name} ${version}`;

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/dpkg/snapshots.js
var snapshots = __webpack_require__(35621);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/dpkg/sources.js
var dpkg_sources = __webpack_require__(290);
// EXTERNAL MODULE: ./.cache/compiled/src/net/http.js
var http = __webpack_require__(33835);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/snapshots.js




/** A server that keeps a build waiting longer is not there when a rebuild needs it, either. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 15_000 };
/** The snapshots of the archives that apt in an image takes packages from; asks these archives over the network. */
async function snapshotsOf(tree, addresses, signal, asking = { env: process.env, authorities: [] }) {
    const sources = await (0,dpkg_sources/* aptSources */.w)(tree);
    const client = (0,http/* makeClient */.yu)(asking.env, patience, signal, asking.authorities);
    const ask = async (url) => {
        try {
            const { status, body } = await client.request(url);
            return status === 200 ? body.toString("utf8") : undefined;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                return undefined;
            throw error;
        }
    };
    try {
        return await (0,snapshots/* findSnapshots */.p)(sources, addresses, new Date(), ask);
    }
    finally {
        client.close();
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/stages.js
var roundtrip_stages = __webpack_require__(80360);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/types.js
var types = __webpack_require__(98542);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build.js

































/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 *
 * @throws Failure: nothing of a failed build stays in the store but its log
 */
async function build_build(request, watcher = types/* silentWatcher */.Y, signal) {
    watcher.phase("Reading the recipe");
    const policy = await (0,read_policy/* readPolicy */.T4)(request.store);
    const network = await (0,build_network/* openBuildNetwork */.b)(request, policy, watcher);
    try {
        return await buildIn({ network, policy }, request, watcher, signal);
    }
    finally {
        await network.close();
    }
}
const hasTest = ({ stages }) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;
async function buildIn({ network, policy }, request, watcher, signal) {
    const isNew = !(0,external_node_fs_.existsSync)(request.store);
    const prepared = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        exclude: [request.store],
        publishes: (0,store_names/* publishedLink */.rP)(request.store, request.name),
        asking: network.asking,
        secrets: (0,roundtrip_secrets/* secretNames */.XG)(request.settings),
    });
    const secrets = await (0,apptainer_secrets/* readSecrets */.ql)(request.settings.secrets);
    (0,roundtrip_secrets/* assertNotInInputs */.wY)(secrets, prepared.recipe, request.buildArgs);
    for (const name of (0,secret_arguments/* secretLooking */.oE)(request.buildArgs))
        watcher.note((0,secret_arguments/* secretWarning */.tX)(name));
    for (const name of (0,roundtrip_secrets/* unusedSecrets */.yq)(prepared.recipe, (0,roundtrip_secrets/* secretNames */.XG)(request.settings)))
        watcher.note(`the recipe does not use the secret ${name}: its file is "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}" in %post`);
    const store = await (0,store_open/* openStore */.Ch)(request.store);
    await assertStoreApart(request, isNew ? undefined : prepared, store);
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.join)(store, request.name));
    const isCanonical = request.canonical || policy.required_level === "bytes";
    const without = (0,canonicalise/* leftOutOf */.Tt)(request, isCanonical);
    const isUntested = request.noTest === true && hasTest(prepared.recipe);
    if (!request.force) {
        const asked = {
            inputsDigest: prepared.inputsDigest,
            floats: policy.floats,
            isCanonical,
            without,
            isTested: !isUntested,
        };
        const unchanged = await findUnchanged(store, request.name, asked, network);
        if (unchanged)
            return unchanged;
    }
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,ensure.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const { ts, files, release } = await (0,name_lock/* withNameLock */.n)(store, request.name, () => reserveBuild(store, request.name));
    const scratch = await (0,store_scratch/* openScratch */.jd)({
        store,
        tmp: request.settings.tmp,
        purpose: `${request.name}-${ts}`,
        serves: { store, name: request.name, ts },
        remove: (0,prepare/* scratchRemover */.$R)(request.settings),
        release,
        note: (text) => watcher.note(text),
    });
    try {
        watcher.phase("Building the image");
        const recipe = (0,external_node_path_.join)(scratch.path, "recipe.def");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        const sourceDateEpoch = network.moment ?? Math.floor((0,store_names/* parseTs */.JG)(ts).getTime() / 1000);
        const rough = (0,locked_recipe/* roughRecipe */.oz)(prepared.recipe, sourceDateEpoch);
        await (0,inside/* writeNewFileInside */.q0)(scratch.path, recipe, rough);
        const observed = observeStages(prepared.recipe);
        const stagesIn = (0,roundtrip_stages/* stageFolder */.h8)(scratch.path, prepared.recipe);
        await network.begin(store, prepared.bytes.toString("utf8"), (0,apptainer_secrets/* secretTexts */.Vh)(secrets));
        const building = { store, settings: request.settings, note: (text) => watcher.note(text) };
        const builder = await (0,roundtrip_secrets/* withSecrets */.a9)(secrets, building, (provided) => (0,log/* withLog */.X)(store, files.log, (log) => inNetwork(network, (failure) => failure.withPath(recipe, request.recipe, (line) => (0,locked_recipe/* lineInRoughRecipe */.ht)(rough, line)), () => (0,build/* buildImage */._w)({
            apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            ...(provided ? { secrets: provided } : {}),
            scratch: (0,external_node_path_.join)(scratch.path, "build"),
            postEnv: {},
            sourceDateEpoch,
            noTest: isUntested,
            // The canonical form is made from what this image holds.
            packFast: isCanonical,
            ...(stagesIn ? { stages: stagesIn } : {}),
            log,
            onLine: (line) => {
                network.output(line);
                if (observed.line(line))
                    watcher.output(line);
            },
            ...(network.network ? { network: network.network } : {}),
            signal: AbortSignal.any([signal, network.signal].filter((each) => each !== undefined)),
        }))));
        const fetched = await network.finish(`${request.name}-${ts}`);
        await assertSameInputs(request, prepared, signal);
        if (isCanonical)
            watcher.phase("Packing the image in its canonical form");
        const packed = isCanonical
            ? await (0,canonicalise/* packCanonical */.EK)(scratch.path, image, {
                apptainer,
                settings: request.settings,
                recipe: prepared.bytes,
                epoch: sourceDateEpoch,
                without,
                signal,
            })
            : { image };
        watcher.phase("Reading what was installed");
        const measured = await (0,measure/* measure */.x)(packed.image, signal, { epoch: sourceDateEpoch });
        const { certificate } = network.network ?? {};
        const sources = await (0,roundtrip_secrets/* assertNothingLeft */.lQ)(secrets, certificate, measured.tree)
            .then(() => snapshotsOf(measured.tree, policy.apt_snapshots, signal, network.asking))
            .finally(() => measured.tree.close());
        const unlockedArchives = [...sources.unlocked];
        const stages = await (0,roundtrip_stages/* readStages */.ir)(stagesIn, prepared.recipe, async (stage, tree, { ecosystems, transient }) => {
            const found = await snapshotsOf(tree, policy.apt_snapshots, signal, network.asking);
            unlockedArchives.push(...found.unlocked);
            return { transient, ...(0,roundtrip_stages/* said */.ag)(observed.of(stage), ecosystems, transient), ...(0,roundtrip_stages/* archivesIn */.hq)(found) };
        });
        watcher.phase("Writing lock and locked recipe");
        const names = (0,roundtrip_secrets/* secretNames */.XG)(request.settings);
        const lock = {
            lockVersion: schema/* lockVersion */.ww,
            name: request.name,
            ts,
            writer: writer/* writer */.K,
            image: { ...measured.image, ...packed.facts },
            recipe: { sha256: (0,digest/* sha256 */.sc)(prepared.bytes) },
            inputs: {
                digest: prepared.inputsDigest,
                arguments: prepared.inputs.arguments,
                files: prepared.inputs.files,
                ...(names ? { secrets: names } : {}),
                sourceDateEpoch,
            },
            ...(isUntested ? { test: "skipped" } : {}),
            bases: prepared.bases,
            builder,
            ecosystems: measured.ecosystems,
            ...(stages ? { stages } : {}),
            ...(0,roundtrip_stages/* said */.ag)(observed.of(prepared.recipe.stages.at(-1)), measured.ecosystems, measured.transient),
            ...(0,roundtrip_stages/* archivesIn */.hq)(sources),
            ...fetched,
            unlocked: [],
            floats: policy.floats,
        };
        const pins = (0,locked_recipe/* pinsOf */.cz)(lock, prepared.recipe);
        lock.unlocked = [
            ...prepared.unpinnedBases,
            ...(0,unlocked.unlockedInputs)(prepared.substituted),
            ...(0,roundtrip_secrets/* unlockedSecrets */.Tf)(prepared.recipe, names),
            ...(0,locked_recipe/* unpinnedPackages */.$t)(prepared.recipe, lock, pins),
            ...unlockedArchives,
        ];
        const lockText = (0,write/* formatLock */.X)(lock);
        const locked = (0,locked_recipe/* lockedRecipe */.F8)(prepared.recipe, lock, pins, lockText);
        await (0,finish/* finishBuild */.i)(scratch.path, store, files, {
            recipe: prepared.bytes,
            lockedRecipe: locked,
            image: packed.image,
            lock: lockText,
        });
        return built(request.name, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/** Builds until the network knows no reason to try again. */
async function inNetwork(network, placed, work) {
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            await network.failed(error instanceof failure/* Failure */.H ? placed(error) : error);
        }
    }
}


/***/ }),

/***/ 21695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


/***/ })

};
;