export const id = 6612;
export const ids = [6612,8336,8328];
export const modules = {

/***/ 68226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fetchBuild),
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18328);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80752);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9142);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70073);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70112);







/** Most bytes that are fetched of each kind of file; what is bigger was not made by this project. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    "locked-recipe": 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
};
/**
 * Fetches lock, locked recipe, recipe and marker of one build by their ids and lays them out as a store below
 * `root`. Every one is held against the digest that the marker names for it.
 * @throws Failure("cannot-judge") when they do not belong together; Failure("infrastructure") when one is not there
 */
async function fetchBuild(ids, scratch, root) {
    const lockFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.downloadFile)(ids.lock, "lock", scratch, evidenceLimits.lock);
    const lockedRecipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, evidenceLimits["locked-recipe"]);
    const recipe = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.downloadFile)(ids.recipe, "recipe", scratch, evidenceLimits.recipe);
    const markerFile = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.downloadFile)(ids.marker, "marker", scratch, evidenceLimits.marker);
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
    const marker = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMarker */ .gY)((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(markerFile.path, "marker")).toString("utf8"), markerFile.path);
    const { layer, ts } = lock;
    const evidence = (0,_verdict_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(marker);
    const [, lockSubject, lockedRecipeSubject, recipeSubject] = marker.subject.map((one) => one.digest.sha256);
    const bound = [
        [lockFile.sha256, lockSubject, "lock"],
        [lockedRecipe.sha256, lockedRecipeSubject, "locked recipe"],
        [recipe.sha256, recipeSubject, "recipe"],
    ];
    const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
    if (evidence.layer !== layer || evidence.ts !== ts)
        foreign.unshift(`name (${evidence.layer}-${evidence.ts})`);
    if (foreign.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("cannot-judge", `the marker is not that of ${layer}-${ts}`, {
            why: `it speaks of another ${foreign.join(", ")}`,
            remedy: "pass artifact ids of one build job and the verify job that followed it",
        });
    }
    const files = (0,_store_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(root, layer, ts);
    const markerPath = marker.predicate.verificationResult === "PASSED" ? files.verified : files.unverified;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files.folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockFile.path, files.lock);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lockedRecipe.path, files.lockedRecipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(recipe.path, files.recipe);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(markerFile.path, markerPath);
    return { root, layer, ts, files, markerPath, marker };
}


/***/ }),

/***/ 82352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateMode: () => (/* binding */ gateMode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38232);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37958);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70112);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94091);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68226);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41247);









/**
 * Mode gate: fails unless every build in question has a valid marker, and every job before it succeeded.
 * Runs nobody's code. @throws Failure · sets every output of gate/action.yml
 */
async function gateMode(job) {
    const { inputs, context, log } = job;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("open", "false");
    refuseFailedJobs(inputs.needs ?? []);
    const { root } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .confine */ .D)(context.workspace, { root: inputs.root });
    const policy = strictest(await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)(root), inputs["required-rung"]);
    const builds = await chooseBuilds(job, root);
    const today = await todayOf(job);
    const answers = [];
    for (const build of builds)
        answers.push(await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)(build, policy, today));
    for (const { layer, ts, open, rung, unchecked } of answers) {
        if (open)
            log.note(`${layer}-${ts}: open, ${rung} proven${unchecked.map((what) => `; ${what}`).join("")}`);
    }
    conclude(answers);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)("open", "true");
}
/** A skipped job counts as passed for GitHub, so it is asked for by name here. */
function refuseFailedJobs(jobs) {
    const bad = jobs.filter(({ result }) => result !== "success");
    if (bad.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", "the gate stays shut: a job before it did not succeed", {
        why: bad.map(({ job, result }) => `${job}: ${result}`).join(", "),
        remedy: "see that job's own message; this gate needs no change",
    });
}
function strictest(policy, required) {
    const higher = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .rungs */ .W2.indexOf(required) > _verdict_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .rungs */ .W2.indexOf(policy["required-rung"]);
    return higher ? { ...policy, "required-rung": required } : policy;
}
const evidenceInputs = ["lock", "locked-recipe", "recipe", "marker"];
async function chooseBuilds({ inputs, scratch }, root) {
    const [lock, lockedRecipe, recipe, marker] = evidenceInputs.map((what) => inputs[`${what}-artifact-id`]);
    if (lock && lockedRecipe && recipe && marker) {
        if (inputs.layers)
            throw contradiction("layers cannot be given with artifact ids");
        const store = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "store");
        const { layer, ts } = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchBuild */ .J)({ lock, lockedRecipe, recipe, marker }, scratch, store);
        return [await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, `${layer}-${ts}`)];
    }
    if (lock || lockedRecipe || recipe || marker) {
        const missing = evidenceInputs.filter((what) => !inputs[`${what}-artifact-id`]);
        throw contradiction(missing.map((what) => `${what}-artifact-id is missing, and others are given`).join("\n"));
    }
    const layers = inputs.layers ?? (inputs.recipe ? [await layerOfRecipe(inputs.recipe)] : await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .listLayers */ .VR)(root));
    if (layers.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", "the gate stays shut: there is nothing to check", {
            why: `the store ${root} holds no layer`,
            remedy: "set root to the store's folder, or pass the artifact ids of the build and verify jobs",
        });
    }
    return Promise.all(layers.map((layer) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(root, layer)));
}
const contradiction = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "the inputs of the gate contradict each other", {
    why,
    remedy: "give all four artifact ids, or none to look into the store",
});
async function layerOfRecipe(recipe) {
    const { layerOf } = await Promise.all(/* import() */[__webpack_require__.e(8430), __webpack_require__.e(4600), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 84600));
    return layerOf(recipe);
}
/** What the checkout's recipe says now; undefined where no recipe was named. */
async function todayOf({ inputs, context }) {
    if (inputs.recipe === undefined)
        return undefined;
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .confine */ .D)(context.workspace, {
        recipe: inputs.recipe,
        context: inputs.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(inputs.recipe),
    });
    const { today } = await Promise.all(/* import() */[__webpack_require__.e(8430), __webpack_require__.e(4600), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 84600));
    return (lock) => today(paths.recipe, paths.context, lock);
}
function conclude(answers) {
    const shut = answers.filter(({ open }) => !open);
    if (shut.length === 0)
        return;
    const kind = shut.some((one) => one.kind === "cannot-judge") ? "cannot-judge" : "unverified";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(kind, `the gate stays shut for ${shut.map(({ layer, ts }) => `${layer}-${ts}`).join(", ")}`, {
        why: shut
            .flatMap(({ layer, refusals }) => refusals.map(({ text }) => (shut.length > 1 ? `${layer}: ${text}` : text)))
            .join("\n"),
        remedy: "run the build and verify jobs on this commit",
    });
}


/***/ }),

/***/ 41247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



/** The real path of `path`; where its end does not exist yet, that of its nearest existing parent, continued. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await realPath(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "holds a zero byte" : undefined;
        const real = why ? home : await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        why: problems.join("\n"),
        remedy: `name files inside ${home}`,
    });
}


/***/ }),

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseParagraphs)
/* harmony export */ });
/**
 * The paragraphs of a file in Debian's control format (deb822), as /var/lib/dpkg/status is: fields "Name: value",
 * continued on lines that begin with a space or tab, paragraphs set apart by empty lines. Lines that are neither
 * are left out and named in `problems`.
 */
function parseParagraphs(text) {
    const paragraphs = [];
    const problems = [];
    let fields = new Map();
    let last;
    for (const [index, line] of text.split("\n").entries()) {
        const colon = line.indexOf(":");
        if (line.trim() === "") {
            if (fields.size > 0)
                paragraphs.push(fields);
            fields = new Map();
            last = undefined;
        }
        else if (/^[ \t]/.test(line)) {
            if (last === undefined)
                problems.push(`line ${index + 1} continues no field`);
            else
                fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
        }
        else if (colon < 1) {
            problems.push(`line ${index + 1} is no field`);
        }
        else {
            last = line.slice(0, colon).toLowerCase();
            if (fields.has(last))
                problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
            else
                fields.set(last, line.slice(colon + 1).trim());
        }
    }
    if (fields.size > 0)
        paragraphs.push(fields);
    return { paragraphs, problems };
}


/***/ }),

/***/ 18328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   uploadFile: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9142);





/** Bundling keeps this apart, so that a job that needs no artifacts does not load two megabytes. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(6118), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    return new DefaultArtifactClient();
}
function remedyFor(error) {
    return error.name === "GHESNotSupportedError"
        ? "GitHub Enterprise Server has no such artifacts: set upload: false and hand over the files themselves"
        : "run the failed jobs again; if it persists, see githubstatus.com and the repository's artifact storage quota";
}
/**
 * Uploads one file as it is, not zipped: an image is compressed already.
 * Its artifact is named after the file with a random part before the ending, since GitHub takes the name of a
 * raw artifact from the file, and two jobs of one run may upload equal names.
 * @param scratch an existing folder on this machine · @throws Failure("infrastructure")
 */
async function uploadFile(path, scratch) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "upload-"));
    try {
        const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path);
        const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path, ending)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}${ending}`;
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOrCopy */ .L7)(path, copy);
        const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, { skipArchive: true });
        if (id === undefined || !digest)
            throw new Error("the service gave no artifact id or digest");
        return { id, sha256: digest.replace(/^sha256:/, "") };
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not upload ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} as an artifact`, {
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Fetches one artifact of this run by its id into a fresh folder below `scratch`: exactly one plain file, never
 * unzipped, never larger than `maxBytes`, and with the digest that the service holds.
 * @throws Failure("infrastructure") when it is not there or does not arrive; Failure("cannot-judge") when what
 * arrived is not what was uploaded
 */
async function downloadFile(id, what, scratch, maxBytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "artifact-"));
    const wrong = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("cannot-judge", `artifact ${id} is not the ${what} that was uploaded`, {
        why,
        remedy: "run the build job again",
    });
    const artifacts = await client();
    let digest;
    let mismatch;
    try {
        const found = (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id);
        if (!found)
            throw new Error("this run has no artifact with that id");
        if (found.size > maxBytes)
            throw wrong(`it has ${found.size} bytes, and ${maxBytes} are allowed`);
        digest = found.digest;
        if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest))
            throw wrong("the service holds no sha256 of it");
        const response = await artifacts.downloadArtifact(id, {
            path: folder,
            expectedHash: digest,
            skipDecompress: true,
        });
        mismatch = response.digestMismatch;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `could not download the ${what} (artifact ${id})`, {
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entries[0] ?? "");
    if (entries.length !== 1 || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) {
        throw wrong(`it holds ${entries.length} entries instead of one file`);
    }
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (size > maxBytes)
        throw wrong(`it has ${size} bytes, and ${maxBytes} are allowed`);
    const sha256 = await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(path);
    if (mismatch !== false || digest !== `sha256:${sha256}`) {
        throw wrong(`its sha256 is ${sha256}, and the service holds ${digest}`);
    }
    return { path, sha256 };
}


/***/ }),

/***/ 48336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

/** Bytes that {@link ImageTree.read} gives for one file unless told otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("cannot-judge", `${JSON.stringify(path)} in the image is too large to be read`, {
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "Check why this file is so large; a package database or metadata file of this size is damaged or hostile.",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // What is still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80752);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67411);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38232);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9142);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70112);








/** How far two machines' clocks may be apart. */
const clockSkewMs = 10 * 60_000;
/** How the counts of a marker that says "verified" contradict it or the lock, in words; undefined where they don't. */
function miscount(lock, { ecosystems, rung }) {
    if (rung === undefined)
        return "the marker says verified, and names no rung";
    const ids = new Set([...Object.keys(lock.ecosystems), ...Object.keys(ecosystems)]);
    for (const id of ids) {
        const found = lock.ecosystems[id];
        const locked = found?.status === "present" ? found.packages.length : 0;
        const counts = ecosystems[id];
        if (locked !== (counts?.locked ?? 0))
            return `the marker counts ${counts?.locked ?? 0} packages of ${id}, the lock holds ${locked}`;
        if (counts && counts.changed + counts.missing + counts.extra > 0)
            return `the marker says verified, and counts drift in ${id}`;
    }
    return undefined;
}
const bytesOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are made anew
 * here, to exactly these files. That a file with the right name exists proves nothing.
 *
 * @param today what the checkout's recipe and inputs are now; omitted where only the store is looked at
 */
async function checkBuild(build, policy, today, now = new Date()) {
    const { layer, ts, files } = build;
    const answer = {
        layer,
        ts,
        open: false,
        kind: "unverified",
        refusals: [],
        rung: undefined,
        verifiedAt: undefined,
        unchecked: [],
    };
    const refuse = (code, text) => answer.refusals.push({ code, text });
    const contradiction = (code, text) => {
        refuse(code, text);
        answer.kind = "cannot-judge";
        return answer;
    };
    if (build.marker === "contradictory")
        return contradiction("both-markers", "there is a .verified and an .unverified marker of one build");
    const path = build.marker === "unverified" ? files.unverified : files.verified;
    const text = await bytesOf(path);
    if (!text) {
        refuse("no-marker", "the build has no marker: it was never verified");
        return answer;
    }
    let marker;
    try {
        marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(text.toString("utf8"), path);
    }
    catch (error) {
        return contradiction("invalid-marker", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
    }
    const evidence = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(marker);
    answer.rung = evidence.rung;
    answer.verifiedAt = marker.predicate.timeVerified;
    if (evidence.layer !== layer || evidence.ts !== ts)
        return contradiction("other-build", `the marker is that of ${evidence.layer}-${evidence.ts}`);
    const last = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .lastVerdict */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.folder), layer, ts);
    // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
    if (last && last.marker !== (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(text) && marker.predicate.timeVerified <= last.at)
        return contradiction("replayed", `the marker is an old one: a later verdict was written on ${last.at}`);
    if (Date.parse(marker.predicate.timeVerified) > now.getTime() + clockSkewMs)
        return contradiction("invalid-marker", `the marker is of the future: ${marker.predicate.timeVerified}`);
    if (build.marker === "unverified" || marker.predicate.verificationResult !== "PASSED") {
        refuse("not-verified", evidence.reason);
        return answer;
    }
    const [image, lockSubject, lockedRecipe, recipe] = marker.subject.map((each) => each.digest.sha256);
    const lockBytes = await bytesOf(files.lock);
    const lockedBytes = await bytesOf(files.lockedRecipe);
    const recipeBytes = await bytesOf(files.recipe);
    if (!lockBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(lockBytes) !== lockSubject)
        refuse("lock-differs", "the lock is not the one that was verified");
    if (!lockedBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(lockedBytes) !== lockedRecipe)
        refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
    if (!recipeBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(recipeBytes) !== recipe)
        refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(files.image).then(() => true, () => false)) {
        if ((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256File */ .Q3)(files.image)) !== image)
            refuse("image-differs", "the image is not the one that was verified");
    }
    else
        answer.unchecked.push("the image is not here; its digest was not checked");
    let lock;
    if (lockBytes && lockedBytes && answer.refusals.length === 0) {
        try {
            lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(lockBytes.toString("utf8"), files.lock), files.lock);
            if (lock.image.sha256 !== image)
                refuse("image-differs", "the lock is that of another image");
            if (lock.inputs.digest !== evidence.inputsDigest)
                refuse("inputs-differ", "lock and marker name different inputs");
            if ((0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .readSeal */ .KI)(lockedBytes, files.lockedRecipe) !== lockSubject)
                refuse("locked-recipe-differs", "the locked recipe was made from another lock");
            const miscounted = miscount(lock, evidence);
            if (miscounted)
                return contradiction("invalid-marker", miscounted);
        }
        catch (error) {
            return contradiction("invalid-lock", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
        }
    }
    const verifiedAt = Date.parse(marker.predicate.timeVerified);
    const age = policy["max-age-days"];
    const limit = Math.min(evidence.notAfter ? Date.parse(evidence.notAfter) : Number.POSITIVE_INFINITY, age ? verifiedAt + age * 86_400_000 : Number.POSITIVE_INFINITY);
    if (now.getTime() > limit)
        refuse("too-old", `the verdict of ${marker.predicate.timeVerified} was good until ${new Date(limit).toISOString()}`);
    const required = policy["required-rung"];
    if (_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(evidence.rung ?? "versions") < _marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(required))
        refuse("rung-too-low", `rung ${evidence.rung} was proven, ${required} is required`);
    const undeclared = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (undeclared.length > 0)
        refuse("floats-undeclared", `the verdict let ${undeclared.join(", ")} float, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some((counts) => counts.equal > 0))
        refuse("nothing-compared", "no package was compared, and nothing is no evidence");
    if (lock && today) {
        const now = await today(lock);
        if (now.recipeSha256 !== recipe)
            refuse("recipe-differs", "the recipe in the checkout was changed since it was verified");
        else if (now.inputsDigest !== evidence.inputsDigest)
            refuse("inputs-differ", "a file, argument or base that goes into the build was changed since it was verified");
    }
    answer.open = answer.refusals.length === 0;
    if (answer.open)
        answer.kind = "open";
    return answer;
}


/***/ })

};
