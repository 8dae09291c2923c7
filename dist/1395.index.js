export const id = 1395;
export const ids = [1395];
export const modules = {

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


/***/ })

};
