"use strict";
exports.id = 9797;
exports.ids = [9797];
exports.modules = {

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutCaches)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49365);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11996);



/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read. The same tree for
 * everyone who asks, so that readers who read a tree once do.
 */
const withoutCaches = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .findOncePerTree */ ["if"])((tree) => {
    const hidden = new Set();
    for (const [name, find] of _index_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystems */ .uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)))
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
});


/***/ }),

/***/ 67538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/caches.js
var caches = __webpack_require__(50762);
// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js


/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the content digest. Records
 * of other digests (dpkg's md5) do not count here; of programs, `unowned` reads them.
 */
async function noteChanged(answer, ecosystem, tree, survey, digests) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const recorded = await recordedSums(ecosystem, tree, survey);
    if (recorded.size === 0)
        return answer;
    const [known, owner] = await Promise.all([digests, survey.owner()]);
    const changed = [...recorded].flatMap(([path, sums]) => {
        const found = known.get(path);
        // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        const isOthers = (owner(path).owner ?? ecosystem.id) !== ecosystem.id;
        return found === undefined || isOthers || sums.has(found) ? [] : [path];
    });
    if (changed.length === 0)
        return answer;
    const shown = changed.sort(order/* byCodeUnit */.X).slice(0, named);
    const notes = shown.map((path) => ({ path, message: "was changed after its package was installed" }));
    if (changed.length > named)
        notes.push({ path: "/", message: `and ${changed.length - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** sha256 that the packages recorded of files that are there; two packages may both have brought one file. */
async function recordedSums(ecosystem, tree, survey) {
    const recorded = new Map();
    const { listed } = (await survey.ownedBy(ecosystem)) ?? {};
    if (!listed)
        return recorded;
    for await (const [path, sum] of listed()) {
        if (!sum?.startsWith("sha256:"))
            continue;
        const real = realPath(tree, path);
        if (real === undefined)
            continue;
        const sums = recorded.get(real) ?? new Set();
        recorded.set(real, sums.add(sum.slice("sha256:".length)));
    }
    return recorded;
}
/** Lists name files by the path they were packaged with; where that is a link today, what it leads to is another's. */
function realPath(tree, path) {
    const direct = tree.entries.get(path);
    if (direct)
        return direct.type === "file" ? path : undefined;
    const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
    const moved = folder && (0,tree_index/* joinPath */.uJ)(folder, path.slice(path.lastIndexOf("/") + 1));
    return moved && tree.entries.get(moved)?.type === "file" ? moved : undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 50 modules
var ecosystems = __webpack_require__(49365);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/survey.js
var ecosystems_survey = __webpack_require__(59395);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js




/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU, digests } = {}) {
    const seen = (0,caches/* withoutCaches */.G)(tree);
    const survey = (0,ecosystems_survey/* surveyOf */.y)(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 11996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ oncePerTree),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   "if": () => (/* binding */ findOncePerTree)
/* harmony export */ });
/** For callers that only need what could be read: the ecosystem's own collector reports the rest. */
const nobody = { problem() { }, note() { }, seen() { } };
/** The same for what the tree's list of entries alone answers, in which nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image once, however many ask. Its problems are reported to everyone who asks with a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = nobody) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


/***/ }),

/***/ 59395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ surveyOf)
/* harmony export */ });
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
        ownedBy,
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


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 39203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
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

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


/***/ }),

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49365);
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


/***/ }),

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ finishBuild),
/* harmony export */   y: () => (/* binding */ clearBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





/** The file in a scratch folder that says which files of the store are this build's: a line each, before it is named. */
const claimsFile = "claims.jsonl";
/**
 * Puts a finished build into the store. The lock goes last: at whatever instant this is cut off, a build that has one
 * is complete, and the next run removes the files of one that has none.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: what it was writing and, where it got to no lock, the
 * files that it put there. A file is its own by its inode: one that somebody put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: its file has no name yet.
        }
    }
    return claims;
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RS: () => (/* binding */ tornAt),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   bQ: () => (/* binding */ isOtherEvent),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





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
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
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
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
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
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been another event than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
}


/***/ }),

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Ve: () => (/* binding */ newStoreFiles),
/* harmony export */   dy: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


/***/ }),

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishRemoval),
/* harmony export */   p: () => (/* binding */ removeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // A disk that is full is what most prune for.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
        }
        finally {
            await trash.folder.close();
        }
    }
    finally {
        await scratch.close();
    }
}
function onFullDisk(error) {
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT")
        throw error;
}
/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), trash);
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function discard(folder, file, trash) {
    if (!(await folder.look(file))?.isFile())
        return;
    if (trash === undefined)
        return folder.unlink(file);
    try {
        await folder.rename(file, trash, file);
    }
    catch (error) {
        // Somebody mounted another disk for the scratch.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Ends a removal that was cut off; nothing where its first step was not done. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(removal.store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


/***/ }),

/***/ 17752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var folder = __webpack_require__(28363);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/own-folder.js
var own_folder = __webpack_require__(89128);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It ended meanwhile, or is not ours to look into.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // No /proc here.
        return [];
    }
}
/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Another user's folder does not show what this user runs.
    if ((0,external_node_fs_.statSync)(scratch).uid !== process.getuid?.())
        return;
    const name = Buffer.from(scratch).toString("latin1");
    for (let round = 0; round < 20; round++) {
        const found = processesIn(name);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // It ended meanwhile, or is root's.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/remove-build.js
var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/scratch.js












/** How long a process that cannot be looked up here is taken to be alive after it last showed that it is. */
const unseenMs = 24 * 3600_000;
/** How often a process shows that it is alive. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, and first removes those whose process was killed. */
async function openScratch(request) {
    const { parent, at } = await openParent(request).catch(async (error) => {
        await request.release?.();
        throw error;
    });
    try {
        await sweepScratch(parent, request.remove);
        const facts = request.serves ? { serves: request.serves } : {};
        const { name, folder } = await (0,own_folder/* makeOwnFolder */.xc)(parent, request.purpose, facts);
        const beat = setInterval(() => void touch(folder), beatMs).unref();
        const close = async () => {
            clearInterval(beat);
            await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
            await folder.close();
            await parent.close();
            await request.release?.();
        };
        return { path: (0,external_node_path_.join)(at, name), close };
    }
    catch (error) {
        await parent.close();
        await request.release?.();
        throw (0,failures/* fileFailure */.f)(error, `could not make a scratch folder in ${at}`);
    }
}
function leftOver(at, name, error) {
    const why = error instanceof failure/* Failure */.H ? `${error.message}: ${error.why}` : error.message;
    return `could not remove the scratch folder ${(0,external_node_path_.join)(at, name)}: ${why}`;
}
/** The folder that scratch folders are in; the caller closes it. */
async function openParent({ store, tmp }) {
    if (tmp !== undefined)
        return openPrivate(tmp);
    const at = (0,external_node_path_.join)(store, ".scratch");
    try {
        return { parent: await (0,inside/* openInside */.X$)(store, at, "make folders"), at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
}
/**
 * This user's own folder below one that many may write into, like /tmp: named after the user, and for no other user.
 * @throws Failure where somebody else made a folder or link of that name
 */
async function openPrivate(tmp) {
    const uid = process.getuid?.() ?? 0;
    const name = `stx-container-${uid}`;
    const at = (0,external_node_path_.join)(tmp, name);
    await (0,folders/* makeFolder */.f)(tmp);
    let shared;
    try {
        shared = await folder/* Folder */.vd.open(tmp);
        await shared.make(name, 0o700);
        const parent = await shared.folder(name);
        await makePrivate(parent, uid).catch(async (error) => {
            await parent.close();
            throw error;
        });
        return { parent, at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
    finally {
        await shared?.close();
    }
}
async function makePrivate(folder, uid) {
    const { uid: owner, mode } = await folder.stat();
    if (owner !== BigInt(uid)) {
        throw new failure/* Failure */.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
            code: "scratch-not-private",
            why: `its owner is the user ${owner}, who could read and change a build in it`,
            remedy: "choose a folder that others cannot write to with --tmp",
        });
    }
    if ((mode & 63n) !== 0n)
        await folder.chmod(0o700);
}
/** Shows processes on other machines that this one lives. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/** What became of a scratch folder's process. A machine that cannot be asked is given a day since its last sign. */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes the scratch folders whose process has ended, with the processes that it left and what it left of its build.
 * Only what is provably ours is touched; what cannot be removed now is left, and never keeps a new build from running.
 * @returns names of what was removed, and of what is not provably ours
 */
async function sweepScratch(parent, remover) {
    const found = { removed: [], foreign: [], used: [] };
    for (const name of await parent.names()) {
        const swept = await sweepOne(parent, name, remover).catch(() => "used");
        found[swept].push(name);
    }
    return found;
}
/** Ends in the store what a killed process did there. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** A store that was removed meanwhile needs nothing more. */
function ignoreAbsent(error) {
    if (error.code !== "ENOENT")
        throw error;
}
async function sweepOne(parent, name, remover) {
    if ((0,temporary_names/* parseTemporaryName */.u)(name))
        return (await (0,own_folder/* removeLeftover */.MG)(parent, name)) ? "removed" : "used";
    const own = await (0,own_folder/* openOwnFolder */.NL)(parent, name);
    if (own === undefined)
        return "foreign";
    const { folder, ownership } = own;
    try {
        if (!(await isOver(folder, ownership.process)))
            return "used";
        await tidyStore(folder, ownership.facts).catch(ignoreAbsent);
        if ((0,identity/* processFate */.GE)(ownership.process) === "gone")
            await endOrphans(folder.path).catch(() => { });
        await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, remover);
        return "removed";
    }
    finally {
        await folder.close();
    }
}


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ currentKey),
/* harmony export */   n: () => (/* binding */ fromFirstConfig)
/* harmony export */ });
/** Keys of 0.1.0's configuration, and today's. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qn: () => (/* binding */ projectConfig),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69963);









/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/** Where a store's configuration may be, absolute. */
async function configPaths(store) {
    const project = await (0,_files_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAround */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store)));
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...(project ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, projectConfig)] : [])];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not YAML`, {
            code: "policy-invalid",
            why: error.message,
            remedy: "correct it, or restore it as it was",
            place: { path },
            cause: error,
        });
    }
    const parsed = _policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_5__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.shape).join(", ")}`,
        place: { path },
    });
}


/***/ })

};
;