export const id = 9118;
export const ids = [9118,1395];
export const modules = {

/***/ 99118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildOnly: () => (/* binding */ buildOnly),
/* harmony export */   roundtrip: () => (/* binding */ roundtrip),
/* harmony export */   verifyOnly: () => (/* binding */ verifyOnly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61395);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68234);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38232);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37958);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70112);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94091);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70903);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32832);











/** Ctrl-C, a runner that ends a job, a terminal or connection that is closed. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Runs work that can be watched and stopped: the first Ctrl-C ends it in order, a second one at once. */
async function watched(work) {
    const live = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .watcherFor */ .mJ)(process.stderr);
    const abort = new AbortController();
    const stop = () => {
        if (abort.signal.aborted)
            process.exit(130);
        live.note("stopping …");
        abort.abort();
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
        live.end();
    }
}
function rungOf(text) {
    const rung = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.find((each) => each === text);
    if (rung)
        return rung;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(text)} is no rung`, {
        remedy: `the rungs are: ${_verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.join(", ")}`,
    });
}
/** The exit code that a verdict has. */
function exitCodeOf(verdict) {
    const codes = {
        verified: 0,
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        "cannot-judge": _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h["cannot-judge"],
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    };
    return codes[verdict];
}
const print = (text) => process.stdout.write(`${text}\n`);
async function roundtrip(recipe, flags) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildRequest */ .mK)(recipe, flags);
    const requiredRung = rungOf(flags.rung);
    const { built, verified, gate } = await watched(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(request.root, `${built.layer}-${built.ts}`), await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T4)(request.root), undefined);
            if (gate.open && _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(gate.rung ?? "versions") >= _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(requiredRung))
                return { built, gate };
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__.verify)(verifyRequest(built, request.context, request.root, {}, requiredRung, request.settings), watcher, signal),
        };
    });
    if (verified)
        process.exitCode = exitCodeOf(verified.verdict);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.layer}-${built.ts} was verified (rung: ${gate.rung}) on ${gate.verifiedAt}, and inputs and files are still the same.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationReport */ .st)(verified, process.stdout.isTTY)].join("\n"));
}
async function buildOnly(recipe, flags) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildRequest */ .mK)(recipe, flags);
    const built = await watched((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__.build)(request, watcher, signal));
    print(flags.json
        ? JSON.stringify({ built })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .FK)(built)}\n\nNext: stx-container verify ${built.layer}-${built.ts} --root ${request.root} --context ${request.context}`);
}
async function verifyOnly(name, flags) {
    const request = await verifyRequestOf(name, flags);
    const verified = await watched((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__.verify)(request, watcher, signal));
    process.exitCode = exitCodeOf(verified.verdict);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationReport */ .st)(verified, process.stdout.isTTY));
}
async function verifyRequestOf(name, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.root);
    const common = {
        root,
        buildArgs: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildArguments */ .fb)(flags.buildArg, flags.buildArgFile),
        requiredRung: rungOf(flags.rung),
        settings: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)(flags),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && name === undefined) {
        const lockedRecipe = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(image) } : {}),
            lock: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(lock),
            lockedRecipe,
            context: flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(lockedRecipe),
        };
    }
    if (name === undefined || image || lock || recipe) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "verify needs the name of a build, or --lock and --recipe, and --image where it is at hand", {
            remedy: "stx-container verify LAYER, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const { files, state } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(root, name);
    if (state !== "complete") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name} is not complete`, {
            why: state === "lock-only"
                ? "its image is not here"
                : `it was cut off, is still running, or lost ${files.lock} or ${files.lockedRecipe}`,
            remedy: state === "lock-only"
                ? "give its files with --lock and --recipe, and --image where that is elsewhere"
                : "build it again",
        });
    }
    return {
        ...common,
        image: files.image,
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
        context: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root)),
    };
}
function verifyRequest(built, context, root, buildArgs, requiredRung, settings) {
    const { image, lock, lockedRecipe } = built.files;
    return { image, lock, lockedRecipe, context, root, buildArgs, requiredRung, settings };
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mJ: () => (/* binding */ watcherFor)
/* harmony export */ });
/* unused harmony exports liveWatcher, plainWatcher */
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55809);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87703);



const tailLength = 5;
/** A live view for a terminal: finished phases, the current one with its time, and the build's last lines. */
function liveWatcher(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    let current;
    let tail = [];
    let frame = 0;
    const width = () => (stream.columns ?? 80) - 4;
    const cut = (line) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
    const draw = () => {
        if (!current)
            return;
        const head = `${spinner[frame++ % spinner.length]} ${current.title} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}`;
        update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
    };
    const finish = (mark) => {
        if (!current)
            return;
        update.clear();
        stream.write(`${mark} ${current.title} \x1b[2m${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}\x1b[22m\n`);
        current = undefined;
        tail = [];
    };
    const timer = setInterval(draw, 120);
    return {
        phase(title) {
            finish("✔");
            current = { title, since: Date.now() };
            draw();
        },
        output(line) {
            const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd();
            if (text)
                tail = [...tail.slice(1 - tailLength), text];
        },
        note(text) {
            update.clear();
            stream.write(`  ${text}\n`);
            draw();
        },
        end() {
            clearInterval(timer);
            finish("✔");
            update.done();
        },
    };
}
/** Plain lines for a pipe or a log: each phase as it begins, the build's lines indented, a sign of life when it is silent. */
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
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] still at it: ${phase}`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
function watcherFor(stream) {
    return stream.isTTY && process.env.TERM !== "dumb" && !process.env.CI
        ? liveWatcher(stream)
        : plainWatcher(stream);
}


/***/ }),

/***/ 37260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64109);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80752);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "cannot-judge" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLock */ .sv)(ordered, `${lock.layer}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byIdentity */ .MU)(a, b) || (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b));
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

/***/ 88453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedInputs: () => (/* binding */ unlockedInputs)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99775);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49673);


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

/***/ 61395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99659);
/* harmony import */ var _apptainer_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92067);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80752);
/* harmony import */ var _lock_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30912);
/* harmony import */ var _lock_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37260);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63939);
/* harmony import */ var _recipe_lint_unlocked_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88453);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38232);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9142);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70073);
/* harmony import */ var _store_scratch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38734);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94091);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58616);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(78850);


















/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 *
 * @throws Failure: nothing of a failed build stays in the store but its log
 */
async function build(request, watcher, signal) {
    watcher.phase("Reading the recipe");
    const isNew = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(request.root);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_17__/* .prepare */ .iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        exclude: [request.root],
        publishes: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_13__/* .publishedLink */ .rP)(request.root, request.layer),
    });
    const root = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .Ch)(request.root);
    await assertStoreApart(request, isNew ? undefined : prepared, root);
    const policy = await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_15__/* .readPolicy */ .T4)(root);
    if (!request.force) {
        const unchanged = await findUnchanged(root, request.layer, prepared.inputsDigest);
        if (unchanged)
            return unchanged;
    }
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,_apptainer_install_js__WEBPACK_IMPORTED_MODULE_4__.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const { ts, files } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_11__/* .reserveBuild */ .L9)(root, request.layer);
    const scratchAt = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_17__/* .scratchRoot */ .Pb)(root, request.settings.tmp);
    await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .makeFolder */ .fc)(scratchAt);
    const scratch = await (0,_store_scratch_js__WEBPACK_IMPORTED_MODULE_14__/* .openScratch */ .j)(scratchAt, `${request.layer}-${ts}`, { store: root, layer: request.layer, ts }, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_17__/* .scratchRemover */ .$R)(request.settings));
    try {
        watcher.phase("Building the image");
        const recipe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, "recipe.def");
        const image = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, "image.sif");
        await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f8)(recipe, prepared.bytes);
        const sourceDateEpoch = Math.floor((0,_store_names_js__WEBPACK_IMPORTED_MODULE_13__/* .parseTs */ .JG)(ts).getTime() / 1000);
        const builder = await (0,_apptainer_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildImage */ ._)({
            apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, "build"),
            postEnv: {},
            sourceDateEpoch,
            log: files.log,
            onLine: (line) => watcher.output(line),
            ...(signal ? { signal } : {}),
        }).catch((error) => {
            throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H ? error.placedIn(recipe, request.recipe) : error;
        });
        await assertSameInputs(request, prepared, signal);
        watcher.phase("Reading what was installed");
        const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .measure */ .x)(image, signal);
        await measured.tree.close();
        watcher.phase("Writing lock and locked recipe");
        const lock = {
            lockVersion: _lock_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .lockVersion */ .ww,
            layer: request.layer,
            ts,
            image: measured.image,
            recipe: { sha256: (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .sha256 */ .sc)(prepared.bytes) },
            inputs: {
                digest: prepared.inputsDigest,
                arguments: prepared.inputs.arguments,
                files: prepared.inputs.files,
                sourceDateEpoch,
            },
            bases: prepared.bases,
            builder,
            ecosystems: measured.ecosystems,
            unlocked: [],
            floats: policy.floats,
        };
        const pins = (0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .pinsOf */ .cz)({ lock, transient: measured.transient });
        lock.unlocked = [
            ...prepared.unpinnedBases,
            ...(0,_recipe_lint_unlocked_js__WEBPACK_IMPORTED_MODULE_10__.unlockedInputs)(prepared.substituted),
            ...(0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .unpinned */ .CW)(prepared.recipe, lock, pins),
        ];
        const lockText = (0,_lock_write_js__WEBPACK_IMPORTED_MODULE_8__/* .formatLock */ .X)(lock);
        const locked = (0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .lockedRecipe */ .F8)(prepared.recipe, { lock, transient: measured.transient, pinnedFrom: prepared.pinnedFrom }, pins, lockText);
        try {
            await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f8)(files.recipe, prepared.bytes);
            await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f8)(files.lockedRecipe, locked);
            await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .moveWhole */ .Zt)(image, files.image);
            // The lock goes last: at whatever instant this is cut off, a build that has one is complete.
            await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f8)(files.lock, lockText);
        }
        catch (error) {
            for (const path of [files.image, files.lockedRecipe, files.recipe])
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            throw error;
        }
        return built(request.layer, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/**
 * Apptainer copies folders whole: a store in one of them would be copied into the image, with the build's own scratch.
 * @param prepared undefined where the store was not there yet when the inputs were looked up
 */
async function assertStoreApart(request, prepared, root) {
    const context = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request.context);
    if (!root.startsWith(`${context}/`))
        return;
    const { inputs } = prepared ??
        (await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_17__/* .prepare */ .iA)(request.recipe, context, request.buildArgs, { knownBases: [], exclude: [request.root] }));
    if (!inputs.skipped.some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context, path) === root))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("usage", `%files copies a folder that holds the store ${request.root}`, {
        why: "the image would hold all images that were built before it, and come out differently every time",
        remedy: "choose a store outside of that folder with --root, or name in %files what is to be copied",
        place: { path: request.recipe },
    });
}
/** A build must be of the inputs that were hashed before it: whoever edits them meanwhile is told. */
async function assertSameInputs(request, before, signal) {
    const after = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_17__/* .prepare */ .iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        knownBases: before.bases,
        exclude: [request.root],
    });
    if (after.inputsDigest === before.inputsDigest)
        return;
    const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", "the recipe's inputs changed while it was being built", {
        why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
        remedy: "run the same command again, and leave the files alone meanwhile",
    });
}
/** The newest complete build of the same inputs whose image still is what its lock says. */
async function findUnchanged(root, layer, inputsDigest) {
    for (const found of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_11__/* .listBuilds */ .YF)(root, layer)) {
        if (found.state !== "complete")
            continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(found.files.lock, "utf8");
        if (!text.includes(inputsDigest))
            continue;
        const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLock */ .PG)(text, found.files.lock), found.files.lock);
        if (lock.inputs.digest !== inputsDigest)
            continue;
        if ((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .sha256File */ .Q3)(found.files.image)) !== lock.image.sha256)
            continue;
        return built(layer, found.ts, found.files, lock, text, true);
    }
    return undefined;
}
async function built(layer, ts, files, lock, lockText, unchanged) {
    return {
        layer,
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
            lock: (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .sha256 */ .sc)(lockText),
            lockedRecipe: await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_12__/* .sha256File */ .Q3)(files.lockedRecipe),
            recipe: lock.recipe.sha256,
        },
    };
}


/***/ }),

/***/ 68234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/apptainer/build.js + 2 modules
var build = __webpack_require__(99659);
// EXTERNAL MODULE: ./lib/apptainer/install.js + 4 modules
var install = __webpack_require__(92067);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/image/bytes.js
var bytes = __webpack_require__(18734);
// EXTERNAL MODULE: ./lib/image/digest.js + 1 modules
var digest = __webpack_require__(2861);
// EXTERNAL MODULE: ./lib/image/noise.js
var noise = __webpack_require__(39687);
;// CONCATENATED MODULE: ./lib/image/compare.js



const octal = (mode) => mode.toString(8).padStart(4, "0");
/** In what two entries of one path differ, apart from their content. */
function metadataDifferences(a, b) {
    if (a.type !== b.type)
        return [`type ${a.type} → ${b.type}`];
    const how = [];
    if (a.mode !== b.mode)
        how.push(`mode ${octal(a.mode)} → ${octal(b.mode)}`);
    if (a.uid !== b.uid || a.gid !== b.gid)
        how.push(`owner ${a.uid}:${a.gid} → ${b.uid}:${b.gid}`);
    if (a.target !== b.target)
        how.push(`link ${JSON.stringify(a.target)} → ${JSON.stringify(b.target)}`);
    if (String(a.device) !== String(b.device))
        how.push(`device ${a.device} → ${b.device}`);
    return how;
}
/** Of these pairs of files, the paths whose content differs. */
async function differingContents(a, b, pairs) {
    const sizes = (path) => [a.entries.get(path).size, b.entries.get(path).size];
    const sameSize = pairs.map(({ path }) => path).filter((path) => sizes(path)[0] === sizes(path)[1]);
    const [ofA, ofB] = await Promise.all([a.digests(sameSize), b.digests(sameSize)]);
    const differing = pairs.filter(({ path }) => ofA.get(path) === undefined || ofA.get(path) !== ofB.get(path));
    const partly = (tree, which) => new Map(differing.flatMap(({ path, rules }) => {
        const rule = rules[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    }));
    const [normalA, normalB] = await Promise.all([
        (0,digest/* normalisedDigests */.W)(a, partly(a, 0)),
        (0,digest/* normalisedDigests */.W)(b, partly(b, 1)),
    ]);
    return new Set(differing
        .map(({ path }) => path)
        .filter((path) => !normalA.has(path) || normalA.get(path)?.counted !== normalB.get(path)?.counted));
}
/**
 * Where image `b` differs from image `a` in anything that {@link contentDigest} counts: [] exactly where the two
 * digests are the same. In the byte order of the paths; after `limit` differences it stops counting.
 */
async function compareTrees(a, b, rules = noise/* noise */.f, limit = 1000) {
    const find = (0,noise/* noiseFinder */.$)(rules);
    const found = new Map();
    const pairs = [];
    for (const [path, entry] of a.entries) {
        const other = b.entries.get(path);
        const ruleA = find(entry);
        const ruleB = other && find(other);
        // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
        const inA = ruleA?.ignore !== "file";
        const inB = other !== undefined && ruleB?.ignore !== "file";
        if (!inA || !inB) {
            if (inA !== inB)
                found.set(path, [inA ? "missing" : "extra"]);
            continue;
        }
        const how = metadataDifferences(entry, other);
        if (how.length > 0)
            found.set(path, how);
        if (entry.type !== "file" || other.type !== "file")
            continue;
        if (ruleA?.ignore === "content" && ruleB?.ignore === "content")
            continue;
        pairs.push({ path, rules: [ruleA, ruleB] });
    }
    for (const [path, entry] of b.entries) {
        if (!a.entries.has(path) && find(entry)?.ignore !== "file")
            found.set(path, ["extra"]);
    }
    for (const path of await differingContents(a, b, pairs)) {
        found.set(path, [...(found.get(path) ?? []), "content"]);
    }
    return [...found]
        .map(([path, how]) => ({ path, how: how.join(", "), key: (0,bytes/* byteOrderKey */.CA)(path) }))
        .sort((x, y) => (x.key < y.key ? -1 : 1))
        .slice(0, limit)
        .map(({ path, how }) => ({ path, how }));
}

// EXTERNAL MODULE: ./lib/image/open.js + 12 modules
var image_open = __webpack_require__(27972);
// EXTERNAL MODULE: ./lib/lock/compare.js + 1 modules
var compare = __webpack_require__(50494);
// EXTERNAL MODULE: ./lib/store/builds.js
var builds = __webpack_require__(38232);
// EXTERNAL MODULE: ./lib/store/files.js
var store_files = __webpack_require__(9142);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(70073);
// EXTERNAL MODULE: ./lib/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(38734);
// EXTERNAL MODULE: ./lib/verdict/marker.js + 1 modules
var verdict_marker = __webpack_require__(70112);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var verdict_policy = __webpack_require__(94091);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/image/file.js
var file = __webpack_require__(91007);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(80752);
// EXTERNAL MODULE: ./lib/pin/locked-recipe.js + 4 modules
var locked_recipe = __webpack_require__(63939);
// EXTERNAL MODULE: ./lib/recipe/inputs.js + 4 modules
var inputs = __webpack_require__(61650);
// EXTERNAL MODULE: ./lib/recipe/parse.js
var parse = __webpack_require__(34457);
// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(12066);
;// CONCATENATED MODULE: ./lib/roundtrip/evidence.js








/** Reads the files and makes sure that they are of one build and unchanged. */
async function readEvidence(request) {
    const lockText = (await (0,store_files/* readNamed */.Mk)(request.lock, "lock")).toString("utf8");
    const lockedRecipe = await (0,store_files/* readNamed */.Mk)(request.lockedRecipe, "locked recipe");
    const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(lockText, request.lock), request.lock);
    if ((0,locked_recipe/* readSeal */.KI)(lockedRecipe, request.lockedRecipe) !== (0,store_files/* sha256 */.sc)(lockText)) {
        throw new lib_failure/* Failure */.H("cannot-judge", "the lock and the locked recipe do not belong together", {
            why: "the locked recipe was written from a lock with another digest: one of them is of another build, or the lock was edited",
            remedy: "give the files of one build; their names are alike but for the ending",
        });
    }
    if (request.image === undefined)
        return { lock, lockText, lockedRecipe };
    await (0,store_files/* assertNamed */.Mv)(request.image, "image");
    const { sha256: imageSha256 } = await (0,file/* imageDigest */.W)(request.image);
    if (imageSha256 !== lock.image.sha256) {
        throw new lib_failure/* Failure */.H("cannot-judge", `${request.image} is not the image that the lock is of`, {
            why: `its sha256 is ${imageSha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
            remedy: "give the image that was built together with the lock; download it again if it came over a network",
        });
    }
    return { lock, lockText, lockedRecipe };
}
/**
 * Finds the locked recipe's inputs in the context of this machine.
 * @param store absolute path, left out of the inputs
 * @returns paths relative to the context that are not what they were for the build; a rebuild may drift by them
 * @throws Failure("usage") for one that is not there: without it, a failed rebuild would say nothing about the image
 */
async function changedInputs({ lock, lockedRecipe }, request, store) {
    const recipe = (0,template/* substitute */.V2)((0,parse.parseRecipe)(lockedRecipe, request.lockedRecipe), request.buildArgs);
    const { files } = await (0,inputs/* collectInputs */.C)(recipe, request.context, {
        buildArgs: request.buildArgs,
        exclude: [store],
    }).catch((error) => {
        if (!(error instanceof lib_failure/* Failure */.H) || error.kind !== "usage")
            throw error;
        const { message, why, place } = error;
        const remedy = "name the folder that holds the recipe's files with --context";
        throw new lib_failure/* Failure */.H("usage", message, { why, remedy, place, cause: error });
    });
    return [...new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)])]
        .filter((path) => files[path] !== lock.inputs.files[path])
        .sort();
}

// EXTERNAL MODULE: ./lib/roundtrip/measure.js + 1 modules
var measure = __webpack_require__(58616);
// EXTERNAL MODULE: ./lib/recipe/edit.js
var edit = __webpack_require__(10876);
;// CONCATENATED MODULE: ./lib/roundtrip/parents.js






/**
 * The locked recipe with its local base images found by digest: a definition file can name a SIF by its path
 * only, and the path may not hold on this machine or may hold another image by now.
 *
 * @returns the same bytes where every base is where the recipe says
 * @throws Failure("usage") when a base image is nowhere in the store
 */
async function provideParents(lockedRecipe, lock, context, root) {
    const recipe = (0,parse.parseRecipe)(lockedRecipe, "the locked recipe");
    const edits = [];
    for (const base of lock.bases) {
        const stage = recipe.stages[base.stage];
        if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage)
            continue;
        const written = (0,external_node_path_.resolve)(context, base.written);
        if ((await (0,store_files/* sha256File */.Q3)(written).catch(() => "")) === base.imageSha256)
            continue;
        const found = await findImage(root, base.imageSha256);
        if (!found) {
            throw new lib_failure/* Failure */.H("usage", `the base image ${base.written} is missing`, {
                why: `neither ${written} nor any image in ${root} has the sha256 ${base.imageSha256}`,
                remedy: "put the base image that this one was built on there, or name its store with --root",
            });
        }
        edits.push((0,edit/* replaceHeader */.As)(recipe, stage, "from", found));
    }
    return edits.length > 0 ? (0,edit/* editRecipe */.d9)(recipe, edits) : lockedRecipe;
}
async function findImage(root, sha256) {
    for (const layer of await (0,builds/* listLayers */.VR)(root)) {
        for (const build of await (0,builds/* listBuilds */.YF)(root, layer)) {
            if (build.state === "complete" && (await (0,store_files/* sha256File */.Q3)(build.files.image)) === sha256)
                return build.files.image;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/roundtrip/prepare.js + 8 modules
var prepare = __webpack_require__(78850);
;// CONCATENATED MODULE: ./lib/roundtrip/verify.js



















/**
 * Steps 4 and 5 of the round trip: rebuilds from the locked recipe alone in a clean scratch, compares what came
 * out with the lock, writes the verdict as a marker bound to exactly these files, and publishes a verified build.
 *
 * @throws Failure("infrastructure") when the rebuild could not run; a marker that is there stays as it is
 * @throws Failure("cannot-judge") when the files do not belong together
 */
async function verify(request, watcher, signal) {
    watcher.phase("Checking that the files belong together");
    const evidence = await readEvidence(request);
    const { lock } = evidence;
    const root = await (0,builds/* openStore */.Ch)(request.root);
    const policy = await (0,verdict_policy/* readPolicy */.T4)(root);
    const files = (0,names/* storeFiles */.Tr)(root, lock.layer, lock.ts);
    await (0,store_files/* makeFolder */.fc)(files.folder);
    const changed = await changedInputs(evidence, request, root);
    if (changed.length > 0)
        watcher.note(`files of the context are not those that were built from: ${changed.slice(0, 5).join(", ")}`);
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,install.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const scratchAt = (0,prepare/* scratchRoot */.Pb)(root, request.settings.tmp);
    await (0,store_files/* makeFolder */.fc)(scratchAt);
    const scratch = await (0,store_scratch/* openScratch */.j)(scratchAt, `${lock.layer}-${lock.ts}-verify`, { store: root, layer: lock.layer, ts: lock.ts }, (0,prepare/* scratchRemover */.$R)(request.settings));
    let rebuilt;
    let failure;
    try {
        watcher.phase("Rebuilding from the locked recipe");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        const recipe = (0,external_node_path_.join)(scratch.path, "locked.def");
        await (0,promises_.rm)(files.verifyLog, { force: true });
        await (0,store_files/* writeWhole */.f8)(recipe, await provideParents(evidence.lockedRecipe, lock, request.context, root));
        try {
            const builder = await (0,build/* buildImage */._)({
                apptainer,
                recipe,
                image,
                context: request.context,
                buildArgs: request.buildArgs,
                settings: request.settings,
                scratch: (0,external_node_path_.join)(scratch.path, "build"),
                // The locked recipe's own check reports here instead of failing: the comparison below says more.
                postEnv: { STX_LOCK_CHECK: "report" },
                sourceDateEpoch: lock.inputs.sourceDateEpoch,
                log: files.verifyLog,
                onLine: (line) => watcher.output(line),
                packFast: true,
                ...(signal ? { signal } : {}),
            });
            watcher.phase("Comparing");
            rebuilt = await verify_compare(request, lock, image, builder, policy.floats, signal);
        }
        catch (error) {
            // A locked recipe that no longer builds is drift; a network or a disk that fails says nothing.
            if (!(error instanceof lib_failure/* Failure */.H))
                throw error;
            const placed = error.placedIn(recipe, request.lockedRecipe);
            if (placed.kind !== "failed")
                throw placed;
            failure = placed;
        }
        const { verdict, rung, ...judged } = judge(rebuilt, failure, stricter(request.requiredRung, policy["required-rung"]));
        const reason = judged.reason + (request.image === undefined ? withoutImage : "");
        const [marker, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
        const previous = (await bytesOf(files.verified)) ?? (await bytesOf(files.unverified));
        const text = (0,verdict_marker/* formatMarker */.gJ)(markerOf({
            request,
            evidence,
            rebuilt,
            verdict,
            rung,
            reason,
            previous,
            floats: policy.floats,
            policyDigest: (0,verdict_policy/* policyDigest */.p1)(policy),
            maxAgeDays: policy["max-age-days"],
        }));
        // The old marker goes last: a full disk loses nothing. Cut off in between, both are there: that is never a pass.
        await (0,store_files/* writeWhole */.f8)(marker, text);
        await (0,promises_.rm)(opposite, { force: true });
        const event = { event: verdict, ts: lock.ts, at: new Date().toISOString(), marker: (0,store_files/* sha256 */.sc)(text) };
        await (0,builds/* remember */.kY)(root, lock.layer, event);
        if (verdict === "verified" && request.image && (await isSameFile(request.image, files.image))) {
            const published = await (0,builds/* publishVerified */.M9)(root, lock.layer, lock.ts);
            if (!published)
                watcher.note(`a newer verified build of ${lock.layer} stays the published one`);
        }
        return {
            layer: lock.layer,
            ts: lock.ts,
            verdict,
            rung,
            reason,
            comparison: rebuilt?.comparison,
            differingFiles: rebuilt?.differingFiles ?? [],
            marker,
            log: files.verifyLog,
        };
    }
    finally {
        await rebuilt?.measured.tree.close();
        await scratch.close();
    }
}
/** Added to the reason where only the lock tells what the image was. */
const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";
async function verify_compare(request, lock, image, builder, floats, signal) {
    const measured = await (0,measure/* measure */.x)(image, signal);
    const comparison = (0,compare/* compareLocks */.S)(lock, { ...lock, image: measured.image, ecosystems: measured.ecosystems }, floats);
    const sameContent = measured.image.contentDigest === lock.image.contentDigest;
    if (sameContent || request.image === undefined)
        return { builder, measured, comparison, sameContent, differingFiles: [] };
    const original = await (0,image_open/* openImage */.U)(request.image);
    try {
        const differing = await compareTrees(original, measured.tree);
        return {
            builder,
            measured,
            comparison,
            sameContent,
            differingFiles: differing.map(({ path, how }) => `${path} (${how})`),
        };
    }
    finally {
        await original.close();
    }
}
const stricter = (a, b) => (verdict_marker/* rungs */.W2.indexOf(a) > verdict_marker/* rungs */.W2.indexOf(b) ? a : b);
/** The verdict, from what was found; pure. */
function judge(rebuilt, failure, required) {
    if (!rebuilt) {
        return {
            verdict: "unverified",
            rung: undefined,
            reason: `the locked recipe does not build: ${failure?.why ?? failure?.message}`,
        };
    }
    const { comparison, sameContent, differingFiles } = rebuilt;
    if (!comparison.judgeable)
        return { verdict: "cannot-judge", rung: undefined, reason: comparison.reasons.join("; ") };
    const total = Object.values(comparison.ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (!comparison.identical) {
        return {
            verdict: "unverified",
            rung: undefined,
            reason: `${comparison.total} of ${total} packages came out differently`,
        };
    }
    const rung = sameContent ? "content" : "versions";
    const same = rung === "content"
        ? `${total} packages and all files came out the same`
        : `${total} packages came out at the same versions`;
    const floated = comparison.floated.length > 0 ? `, ${comparison.floated.length} declared floats moved` : "";
    if (verdict_marker/* rungs */.W2.indexOf(rung) < verdict_marker/* rungs */.W2.indexOf(required)) {
        const count = differingFiles.length;
        const but = sameContent ? "" : count > 0 ? ` and ${count} files differ` : " and files differ";
        return {
            verdict: "unverified",
            rung,
            reason: `${same}${floated}, but rung ${required} is required${but}`,
        };
    }
    return { verdict: "verified", rung, reason: same + floated };
}
const bytesOf = (path) => (0,promises_.readFile)(path).catch(() => undefined);
const isSameFile = async (a, b) => (await (0,promises_.realpath)(a).catch(() => a)) === (await (0,promises_.realpath)(b).catch(() => b));
function markerOf(facts) {
    const { request, evidence, rebuilt } = facts;
    const { lock } = evidence;
    const now = new Date();
    const stem = `${lock.layer}-${lock.ts}`;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return (0,verdict_marker/* makeMarker */.N)({
        verdict: facts.verdict,
        evidence: {
            layer: lock.layer,
            ts: lock.ts,
            ...(facts.rung ? { rung: facts.rung } : {}),
            reason: facts.reason,
            inputsDigest: lock.inputs.digest,
            overrides: request.buildArgs,
            ...(rebuilt ? { rebuiltImage: rebuilt.measured.image.sha256, rebuilder: rebuilt.builder } : {}),
            ecosystems: rebuilt ? (0,verdict_marker/* countPackages */.Dp)(rebuilt.comparison) : {},
            floated: rebuilt?.comparison.floated.length ?? 0,
            unlocked: lock.unlocked.length,
            builder: lock.builder,
            floats: facts.floats,
            ...(facts.maxAgeDays
                ? { notAfter: new Date(now.getTime() + facts.maxAgeDays * 86_400_000).toISOString() }
                : {}),
            ...(facts.previous ? { previous: (0,store_files/* sha256 */.sc)(facts.previous) } : {}),
        },
        subjects: {
            image: { name: `${stem}.sif`, sha256: lock.image.sha256 },
            lock: { name: `${stem}.lock`, sha256: (0,store_files/* sha256 */.sc)(evidence.lockText) },
            lockedRecipe: { name: `${stem}.def`, sha256: (0,store_files/* sha256 */.sc)(evidence.lockedRecipe) },
            recipe: { name: `${stem}.rough.def`, sha256: lock.recipe.sha256 },
        },
        policyDigest: facts.policyDigest,
        verifiedAt: now,
        version: version/* version */.r,
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : "",
    });
}


/***/ })

};
