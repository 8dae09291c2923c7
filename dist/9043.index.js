"use strict";
exports.id = 9043;
exports.ids = [9043,8862,5533];
exports.modules = {

/***/ 45209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/template.js
var template = __webpack_require__(77122);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/current-inputs.js
var current_inputs = __webpack_require__(36706);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/prepare.js
var prepare = __webpack_require__(76172);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/check-name.js
var check_name = __webpack_require__(91633);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/plan/find-recipes.js
var find_recipes = __webpack_require__(71255);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/plan/stages.js
var stages = __webpack_require__(60809);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/plan/plan.js












/** Number of recipes that are looked at side by side. */
const atOnce = 8;
/**
 * Says for every recipe whether its image must be built: always, unless the gate opens for its newest build and today's
 * inputs. So what is skipped is what the gate would pass.
 * @returns one entry a recipe, by path
 * @throws Failure for a recipe that cannot be read, two recipes of one name, or a circle
 */
async function planImages(request) {
    const recipes = await (0,find_recipes/* findRecipes */.r)(request.workspace, request.recipes, request.store);
    const named = nameRecipes(recipes);
    const known = new Set(await (0,builds/* listNames */.Zv)(request.store));
    const images = [];
    const queue = [...named].entries();
    const work = async () => {
        for (const [index, [name, recipe]] of queue)
            images[index] = await lookAt(request, name, recipe, named, known.has(name));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    (0,stages/* inOrder */.al)(images.map((image) => ({ ...image, state: "build" })));
    spread(images);
    return images.map(({ lock, ...image }) => image);
}
/** Name → recipe. @throws Failure("usage", "plan-same-name") */
function nameRecipes(recipes) {
    const named = new Map();
    for (const recipe of recipes) {
        const name = (0,names/* imageName */.tO)((0,prepare.nameFromRecipe)(recipe));
        const other = named.get(name);
        if (other !== undefined) {
            throw new failure/* Failure */.H("usage", `two recipes make the image ${name}`, {
                code: "plan-same-name",
                why: `${other} and ${recipe}`,
                remedy: "rename one of them, or exclude it: add a line with ! and its path to the input recipes",
                place: { path: recipe },
            });
        }
        named.set(name, recipe);
    }
    return named;
}
async function lookAt(request, name, recipe, named, isKnown) {
    const { workspace, store, policy, knownHistory } = request;
    const path = (0,external_node_path_.join)(workspace, recipe);
    const context = request.context ?? (0,external_node_path_.dirname)(path);
    const parents = await parentsOf(path, context, request, named);
    const image = {
        name,
        recipe,
        context: (0,external_node_path_.relative)(workspace, context) || ".",
        parents: parents.filter((parent) => parent.name !== name),
        state: "build",
        reason: "it was never built",
        buildId: undefined,
        run: undefined,
        hasVault: false,
        lock: undefined,
    };
    if (!isKnown)
        return image;
    const today = (lock) => {
        image.lock = lock;
        return (0,current_inputs.currentInputs)(path, context, lock, store);
    };
    try {
        const answer = await (0,check_name/* checkName */.I3)(store, name, policy, { today, knownHistory });
        return { ...image, ...judged(answer, request.buildArgs, image.lock) };
    }
    catch (error) {
        // The build reports what is wrong with a recipe or its files, at its line.
        if (!(error instanceof failure/* Failure */.H) || error.kind === "infrastructure")
            throw error;
        return { ...image, reason: error.message };
    }
}
function judged(answer, buildArgs, lock) {
    const facts = {
        buildId: `${answer.name}-${answer.ts}`,
        run: answer.run,
        hasVault: answer.from === "vault",
    };
    if (!answer.open)
        return { ...facts, reason: answer.refusals[0]?.text ?? "its marker is not valid" };
    const before = lock?.inputs.arguments ?? {};
    const names = new Set([...Object.keys(before), ...Object.keys(buildArgs)]);
    const changed = [...names].filter((name) => before[name] !== buildArgs[name]).sort();
    if (changed.length > 0)
        return { ...facts, reason: `other build arguments: ${changed.join(", ")}` };
    return { ...facts, state: "verified", reason: `verified (level: ${answer.level}) for these inputs` };
}
/** The images of this plan that a recipe starts from: `From: ../containers/base.sif` is the image `base`. */
async function parentsOf(path, context, { workspace, buildArgs }, named) {
    const recipe = (0,template/* substitute */.V2)((0,parse.parseRecipe)(await (0,user_files/* readUserFile */.E)(path, "recipe"), (0,external_node_path_.relative)(workspace, path)), buildArgs);
    return recipe.stages.flatMap(({ header }) => {
        const from = header.get("from")?.value;
        if (header.get("bootstrap")?.value !== "localimage" || !from)
            return [];
        const name = (0,external_node_path_.basename)(from).replace(/\.sif$/, "");
        return named.has(name) ? [{ name, path: (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(context, from)) }] : [];
    });
}
/** An image on a base that is built, or that is another than the newest verified one, is built; its bases are needed. */
function spread(images) {
    const byName = new Map(images.map((image) => [image.name, image]));
    const order = (0,stages/* inOrder */.al)(images.map((image) => ({ ...image, state: "build" }))).map(({ name }) => name);
    for (const name of order) {
        const image = byName.get(name);
        for (const parent of image.parents) {
            const base = byName.get(parent.name);
            if (image.state !== "verified" || base.state === "base")
                continue;
            if (base.state === "build")
                change(image, `its base ${parent.name} is built`);
            else if (!isBuiltOn(image.lock, base.lock))
                change(image, `its base ${parent.name} is another by now`);
        }
    }
    for (const name of order.reverse()) {
        const image = byName.get(name);
        if (image.state === "verified")
            continue;
        for (const parent of image.parents) {
            const base = byName.get(parent.name);
            if (base.state === "verified") {
                base.state = "base";
                base.reason = `${name} is built on it`;
            }
        }
    }
}
function change(image, reason) {
    image.state = "build";
    image.reason = reason;
}
const isBuiltOn = (lock, base) => lock?.bases.some(({ imageSha256 }) => imageSha256 !== undefined && imageSha256 === base?.image.sha256) ??
    false;

// EXTERNAL MODULE: ./.cache/compiled/src/actions/paths.js
var actions_paths = __webpack_require__(98111);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/policy.js
var actions_policy = __webpack_require__(54345);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/refusals.js
var actions_refusals = __webpack_require__(53794);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/plan-request.js




/**
 * The plan for the recipes in the checkout, by the policy that counts for this event.
 * @throws Failure("unverified") for a change of the configuration that the target branch does not allow
 */
async function planOf(job, { recipes, context, store, "build-args": buildArgs }) {
    const { workspace } = job.context;
    const paths = await (0,actions_paths/* confine */.D)(workspace, {
        workspace: ".",
        store,
        ...(context === undefined ? {} : { context }),
    });
    const { policy, refusals, knownHistory } = await (0,actions_policy/* policyOf */.U)(job, paths.store);
    (0,actions_refusals/* refusePolicyChange */.ju)(refusals);
    return planImages({ ...paths, recipes, buildArgs: buildArgs ?? {}, policy, knownHistory });
}


/***/ }),

/***/ 68418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMode: () => (/* binding */ planMode)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/github/summary.js
var summary = __webpack_require__(57895);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/plan/stages.js
var plan_stages = __webpack_require__(60809);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/plan/nightly.js

const dayMs = 86_400_000;
/**
 * The verified images to rebuild on one night: all, or as many as a matrix takes, on the next night those after them. An
 * image on top of another is left out, because its base image is not in git.
 */
function nightly(images, now) {
    const all = images.filter(({ state, parents }) => state === "verified" && parents.length === 0);
    if (all.length <= plan_stages/* stageLimit */.K4)
        return all;
    const start = (Math.floor(now.getTime() / dayMs) * plan_stages/* stageLimit */.K4) % all.length;
    return [...all.slice(start), ...all.slice(0, start)].slice(0, plan_stages/* stageLimit */.K4);
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/plan.js


/** Number of images that a summary lists. */
const rowLimit = 300;
const words = { verified: "✅ verified", build: "🔨 build", base: "🧱 build as a base" };
/** The job summary of a plan, as GitHub markdown: what is built and why, then what is verified and by which run. */
function planSummary(images) {
    const toBuild = images.filter(({ state }) => state !== "verified");
    const verified = images.filter(({ state }) => state === "verified");
    const head = toBuild.length === 0
        ? `## ✅ Nothing to build: ${(0,plural/* plural */.L)(images.length, "image")} verified for exactly these inputs`
        : `## 🔨 ${(0,plural/* plural */.L)(toBuild.length, "image")} to build, ${verified.length} verified already`;
    const rows = [...toBuild, ...verified].slice(0, rowLimit).map(row);
    if (images.length > rowLimit)
        rows.push(`| … and ${images.length - rowLimit} more | | |`);
    return `${[head, "", "| image | what | why |", "| --- | --- | --- |", ...rows].join("\n")}\n`;
}
function row({ name, state, reason, run }) {
    const proof = state === "verified" && run && /^https:\/\/[\w.:/-]+$/.test(run) ? `, [run](${run})` : "";
    return `| ${(0,report_escape/* markdownCodeCell */.d)(name)} | ${words[state]} | ${(0,report_escape/* escapeMarkdown */.FV)(reason)}${proof} |`;
}

// EXTERNAL MODULE: ./.cache/compiled/src/actions/plan-request.js + 1 modules
var plan_request = __webpack_require__(45209);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/plan.js






/**
 * Mode plan: which images of the checkout must be built, in which order, and which are verified already. Runs no code
 * of the repository and starts nothing. @throws Failure · sets every output of plan/action.yml
 */
async function planMode(job) {
    const { inputs, log } = job;
    log.phase("Planning");
    const images = await (0,plan_request/* planOf */.X)(job, inputs);
    const toBuild = inputs["build-all"]
        ? images.map((image) => ({ ...image, state: "build" }))
        : images;
    const stages = (0,plan_stages/* stagesOf */.ZL)(toBuild);
    for (const [index, stage] of stages.entries())
        (0,core/* setOutput */.uH)(`stage-${index + 1}`, JSON.stringify(stage.map(matrixEntry)));
    (0,core/* setOutput */.uH)("night", JSON.stringify(nightly(images, new Date()).map((image) => nightEntry(image, job.context))));
    (0,core/* setOutput */.uH)("images", String(images.length));
    (0,core/* setOutput */.uH)("to-build", String(stages.flat().length));
    for (const { name, state, reason } of toBuild)
        log.note(`${name}: ${state}, because ${reason}`);
    if (inputs["code-scanning"]) {
        log.phase("Linting");
        const { scanRecipes } = await Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(9803), __webpack_require__.e(7447)]).then(__webpack_require__.bind(__webpack_require__, 67447));
        await scanRecipes(job, images.map(({ recipe }) => recipe));
    }
    log.end();
    const problem = await (0,summary/* writeSummary */.Sy)(planSummary(toBuild), job.summaryPath);
    if (problem)
        log.note(problem);
}
/** One cell of the night's matrix. The run that verified an image may still have its vault. */
function nightEntry({ name, context, run, hasVault, buildId = "" }, { serverUrl, repository }) {
    const runs = `${serverUrl}/${repository}/actions/runs/`;
    const [, id = ""] = run?.startsWith(runs) ? (/^(\d+)/.exec(run.slice(runs.length)) ?? []) : [];
    const kept = hasVault
        ? { "vault-run": id, "recorded-build": buildId }
        : { "vault-run": "", "recorded-build": "" };
    return { name, context, ...kept };
}
/** One cell of a matrix of the reusable workflow. Texts only, because they become inputs. */
function matrixEntry({ name, recipe, context, parents }) {
    return {
        name,
        recipe,
        context,
        parents: parents.map((parent) => `${parent.name}=${parent.path}`).join("\n"),
    };
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

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 71255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findRecipes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** Most recipes that one plan takes. */
const recipeLimit = 10_000;
const ownFolders = new Set([".git", "node_modules"]);
/**
 * The recipes that patterns name, in order: plain files in the workspace, outside of the store, whose locked recipes
 * end with .def, too.
 * @returns paths relative to the workspace
 * @throws Failure("usage", "no-recipes") if there are none, or a pattern leads out of the workspace
 */
async function findRecipes(workspace, patterns, store) {
    const included = patterns.filter((pattern) => !pattern.startsWith("!"));
    const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
    for (const pattern of [...included, ...excluded])
        refuseOutside(pattern);
    const storeInside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, store);
    const found = new Set();
    const exclude = (name) => ownFolders.has(name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).at(-1) ?? "") || name === storeInside;
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(included, { cwd: workspace, exclude })) {
        if (path.startsWith(`${storeInside}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || found.size > recipeLimit)
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path))).isFile())
            found.add(path);
    }
    if (excluded.length > 0)
        for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(excluded, { cwd: workspace, exclude }))
            found.delete(path);
    if (found.size > 0 && found.size <= recipeLimit)
        return [...found].sort();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", found.size === 0 ? "no recipes found" : "too many recipes found", {
        code: "no-recipes",
        why: `${found.size === 0 ? "no file" : `more than ${recipeLimit} files`} in the checkout match${found.size === 0 ? "es" : ""} ${included.join(", ")}`,
        remedy: "set the input recipes to the paths or patterns of your recipes, for example recipes/*.def",
    });
}
function refuseOutside(pattern) {
    if (!pattern.startsWith("/") && !pattern.split("/").includes(".."))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the pattern ${JSON.stringify(pattern)} leads out of the checkout`, {
        code: "no-recipes",
        why: "recipes are looked for in the checkout only",
        remedy: "write patterns relative to the repository, for example recipes/*.def",
    });
}


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentInputs: () => (/* binding */ currentInputs)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62198);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _same_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87971);




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

/***/ 87971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inputsNow),
/* harmony export */   k: () => (/* binding */ assertSameContext)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64018);
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33923);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77122);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76172);






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
        secrets: lock.inputs.secrets,
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


/***/ })

};
;