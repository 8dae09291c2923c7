export const id = 905;
export const ids = [905];
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
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => inner + oneLine(item))
        : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
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

/***/ 27905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// UNUSED EXPORTS: loadBuilt

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/apptainer/build.js + 3 modules
var build = __webpack_require__(43441);
// EXTERNAL MODULE: ./lib/apptainer/install.js + 5 modules
var install = __webpack_require__(30024);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(80752);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(30912);
// EXTERNAL MODULE: ./lib/lock/write.js
var write = __webpack_require__(37260);
// EXTERNAL MODULE: ./lib/pin/locked-recipe.js + 4 modules
var locked_recipe = __webpack_require__(63939);
// EXTERNAL MODULE: ./lib/recipe/lint/rules/index.js + 11 modules
var rules = __webpack_require__(55921);
// EXTERNAL MODULE: ./lib/recipe/lint/view.js + 2 modules
var lint_view = __webpack_require__(49673);
;// CONCATENATED MODULE: ./lib/recipe/lint/unlocked.js


/**
 * What a recipe takes in that no lock of package managers sees, for the lock's `unlocked` list: downloads, clones,
 * piped installers, the date, the host's processor. Comments that switch rules off do not hide anything here.
 */
function unlockedInputs(recipe) {
    const view = (0,lint_view/* makeView */.UO)(recipe);
    const found = new Map();
    for (const rule of rules/* rules */.a) {
        for (const { span, unlocked, why } of rule.check(view)) {
            const key = `${span.line} ${unlocked}`;
            if (unlocked !== undefined && !found.has(key))
                found.set(key, { line: span.line, what: unlocked, reason: why });
        }
    }
    return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

// EXTERNAL MODULE: ./lib/store/builds.js
var builds = __webpack_require__(38232);
// EXTERNAL MODULE: ./lib/store/files.js
var store_files = __webpack_require__(9142);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(70073);
// EXTERNAL MODULE: ./lib/store/scratch.js
var store_scratch = __webpack_require__(39239);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var verdict_policy = __webpack_require__(94091);
// EXTERNAL MODULE: ./lib/roundtrip/measure.js + 1 modules
var measure = __webpack_require__(58616);
// EXTERNAL MODULE: ./lib/roundtrip/prepare.js + 13 modules
var prepare = __webpack_require__(98789);
;// CONCATENATED MODULE: ./lib/roundtrip/build.js

















/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 *
 * @throws Failure: nothing of a failed build stays in the store but its log
 */
async function build_build(request, watcher, signal) {
    watcher.phase("Reading the recipe");
    const prepared = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        exclude: [request.root],
    });
    const root = await (0,builds/* openStore */.Ch)(request.root);
    const policy = await (0,verdict_policy/* readPolicy */.T4)(root);
    if (!request.force) {
        const unchanged = await findUnchanged(root, request.layer, prepared.inputsDigest);
        if (unchanged)
            return unchanged;
    }
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,install/* ensureApptainer */.L)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const { ts, files } = await (0,builds/* reserveBuild */.L9)(root, request.layer);
    const scratchAt = (0,prepare/* scratchRoot */.Pb)(root, request.settings.tmp);
    await (0,store_files/* makeFolder */.fc)(scratchAt);
    const scratch = await (0,store_scratch/* openScratch */.j)(scratchAt, `${request.layer}-${ts}`);
    try {
        watcher.phase("Building the image");
        const recipe = (0,external_node_path_.join)(scratch.path, "recipe.def");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        await (0,store_files/* writeWhole */.f8)(recipe, prepared.bytes);
        const sourceDateEpoch = Math.floor((0,names/* parseTs */.JG)(ts).getTime() / 1000);
        const builder = await (0,build/* buildImage */._)({
            apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            scratch: (0,external_node_path_.join)(scratch.path, "build"),
            postEnv: {},
            sourceDateEpoch,
            log: files.log,
            onLine: (line) => watcher.output(line),
            ...(signal ? { signal } : {}),
        }).catch((error) => {
            throw error instanceof failure/* Failure */.H ? error.placedIn(recipe, request.recipe) : error;
        });
        await assertSameInputs(request, prepared, signal);
        watcher.phase("Reading what was installed");
        const measured = await (0,measure/* measure */.x)(image);
        await measured.tree.close();
        watcher.phase("Writing lock and locked recipe");
        const lock = {
            lockVersion: schema/* lockVersion */.ww,
            layer: request.layer,
            ts,
            image: measured.image,
            recipe: { sha256: (0,store_files/* sha256 */.sc)(prepared.bytes) },
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
        const pins = (0,locked_recipe/* pinsOf */.cz)({ lock, transient: measured.transient });
        lock.unlocked = [
            ...prepared.unpinnedBases,
            ...unlockedInputs(prepared.substituted),
            ...(0,locked_recipe/* unpinned */.CW)(prepared.recipe, lock, pins),
        ];
        const lockText = (0,write/* formatLock */.X)(lock);
        const locked = (0,locked_recipe/* lockedRecipe */.F8)(prepared.recipe, { lock, transient: measured.transient, pinnedFrom: prepared.pinnedFrom }, pins, lockText);
        // The image goes last: a build that has all its files is complete, at whatever instant this is cut off.
        await (0,store_files/* writeWhole */.f8)(files.recipe, prepared.bytes);
        await (0,store_files/* writeWhole */.f8)(files.lockedRecipe, locked);
        await (0,store_files/* writeWhole */.f8)(files.lock, lockText);
        await (0,store_files/* moveWhole */.Zt)(image, files.image);
        return built(request.layer, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/** A build must be of the inputs that were hashed before it: whoever edits them meanwhile is told. */
async function assertSameInputs(request, before, signal) {
    const after = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        knownBases: before.bases,
        exclude: [request.root],
    });
    if (after.inputsDigest === before.inputsDigest)
        return;
    const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
    throw new failure/* Failure */.H("failed", "the recipe's inputs changed while it was being built", {
        why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
        remedy: "run the same command again, and leave the files alone meanwhile",
    });
}
/** The newest complete build of the same inputs whose image still is what its lock says. */
async function findUnchanged(root, layer, inputsDigest) {
    for (const found of await (0,builds/* listBuilds */.YF)(root, layer)) {
        if (found.state !== "complete")
            continue;
        const text = await (0,promises_.readFile)(found.files.lock, "utf8");
        if (!text.includes(inputsDigest))
            continue;
        const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text, found.files.lock), found.files.lock);
        if (lock.inputs.digest !== inputsDigest)
            continue;
        if ((await (0,store_files/* sha256File */.Q3)(found.files.image)) !== lock.image.sha256)
            continue;
        return built(layer, found.ts, found.files, lock, text, true);
    }
    return undefined;
}
/** A build of the store as its callers get it. */
async function loadBuilt(stored) {
    const text = await readFile(stored.files.lock, "utf8");
    return built(stored.layer, stored.ts, stored.files, builtLock(parseLock(text, stored.files.lock), stored.files.lock), text, true);
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
            lock: (0,store_files/* sha256 */.sc)(lockText),
            lockedRecipe: await (0,store_files/* sha256File */.Q3)(files.lockedRecipe),
            recipe: lock.recipe.sha256,
        },
    };
}


/***/ })

};
