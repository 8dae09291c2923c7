"use strict";
exports.id = 9496;
exports.ids = [9496];
exports.modules = {

/***/ 61544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   a: () => (/* binding */ wantedPlaces)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _caches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50762);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36026);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59395);




/**
 * The owners of these paths, without those that belong to nothing. A file that a distribution or conda brought counts as
 * theirs, also where it is of a Python package within.
 * @param found the answers of the inventory
 */
async function ownersOf(tree, found, paths) {
    const seen = (0,_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCaches */ .G)(tree);
    const survey = (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyOf */ .y)(seen, _index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystems */ .uU);
    const owners = new Map();
    const wanted = wantedPlaces(tree, paths);
    const inOrder = [..._index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystems */ .uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
    for (const ecosystem of inOrder) {
        if (found[ecosystem.id] === undefined || found[ecosystem.id].status === "absent")
            continue;
        await addListed(ecosystem, survey, wanted, owners);
    }
    const folders = foldersOf(found);
    for (const path of paths) {
        const owner = owners.get(path) ?? nearest(folders, path);
        if (owner)
            owners.set(path, owner);
    }
    return owners;
}
/** The wanted path that a path of a list is, followed where a merged /usr or a link moved its folder. */
function wantedPlaces(tree, paths) {
    const names = new Set([...paths].map(_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl));
    return (path) => {
        if (paths.has(path))
            return path;
        if (!names.has((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)))
            return undefined;
        const folder = tree.resolve((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path))?.path;
        const real = folder && (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
        return real && paths.has(real) ? real : undefined;
    };
}
async function addListed(ecosystem, survey, wanted, owners) {
    const { id } = ecosystem;
    const { files, listed, packages } = await survey.ownedBy(ecosystem);
    const add = (path, owner) => {
        const place = wanted(path);
        if (place !== undefined && !owners.has(place))
            owners.set(place, owner);
    };
    if (packages)
        for await (const [name, path] of packages())
            add(path, { ecosystem: id, name });
    for (const path of files ?? [])
        add(path, { ecosystem: id });
    if (listed)
        for await (const [path] of listed())
            add(path, { ecosystem: id });
}
/** The folder, or the file, that each package lies at. */
function foldersOf(found) {
    const folders = new Map();
    for (const [ecosystem, answer] of Object.entries(found)) {
        if (answer.status === "absent")
            continue;
        for (const { name, location, prefix } of answer.packages) {
            if (location === undefined)
                continue;
            const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
            const folder = isFile ? (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(location) : location;
            // What a whole environment shares does not belong to one package.
            if (folder !== prefix && folder !== "/")
                folders.set(folder, { ecosystem, name });
        }
    }
    return folders;
}
function nearest(folders, path) {
    for (let at = path; at !== "/"; at = (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        const owner = folders.get(at);
        if (owner)
            return owner;
    }
    return undefined;
}


/***/ }),

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutCaches)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36026);
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
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/attribution.js
var attribution = __webpack_require__(61544);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/recorded.js
var recorded = __webpack_require__(82873);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js



/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the pass over the content.
 * Configuration, which is there to be changed, has no digest in the lists.
 */
async function noteChanged(answer, ecosystem, tree, survey, { sha256, others = new Map() }) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const [known, owner] = await Promise.all([sha256, survey.owner()]);
    /** Two packages may both have brought one file: then either's content will do. */
    const [changed, fitting] = [new Set(), new Set()];
    for await (const { place, real, sum } of (0,recorded/* recordedFiles */.k1)(ecosystem, tree, survey)) {
        if (fitting.has(place))
            continue;
        const found = sum.startsWith("sha256:") ? `sha256:${known.get(real)}` : made(others.get(real), sum);
        if (found === sum) {
            fitting.add(place);
            changed.delete(place);
            // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        }
        else if (found !== undefined && (owner(place).owner ?? ecosystem.id) === ecosystem.id)
            changed.add(place);
    }
    if (changed.size === 0)
        return answer;
    const shown = [...changed].sort(order/* byCodeUnit */.X).slice(0, named);
    const packages = await namesOf(ecosystem, tree, survey, shown);
    const notes = shown.map((path) => ({
        path,
        message: `was changed after ${packages.get(path) ?? "its package"} was installed`,
    }));
    if (changed.size > named)
        notes.push({ path: "/", message: `and ${changed.size - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** The digest of the kind of `sum` among those that were made. */
function made(all, sum) {
    const kind = sum.slice(0, sum.indexOf(":") + 1);
    return all?.split(" ").find((each) => each.startsWith(kind));
}
/** The packages that these files belong to, as their manager's lists say. */
async function namesOf(ecosystem, tree, survey, places) {
    const names = new Map();
    const wanted = (0,attribution/* wantedPlaces */.a)(tree, new Set(places));
    const { packages } = await survey.ownedBy(ecosystem);
    if (!packages)
        return names;
    for await (const [name, path] of packages()) {
        const place = wanted(path);
        if (place !== undefined && !names.has(place))
            names.set(place, name);
    }
    return names;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 51 modules
var ecosystems = __webpack_require__(36026);
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

/***/ 20294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);

/** Where a path of a package's list is today: a merged /usr, or a link on the way, may have moved its folder. */
function placeOf(tree, path) {
    if (tree.entries.has(path))
        return path;
    const folder = tree.resolve((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path))?.path;
    const place = folder && (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    return place && tree.entries.has(place) ? place : undefined;
}


/***/ }),

/***/ 82873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ otherDigests),
/* harmony export */   k1: () => (/* binding */ recordedFiles)
/* harmony export */ });
/* unused harmony export otherDigestLimit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _caches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50762);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36026);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20294);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59395);





/**
 * Bytes; of bigger files no md5 or sha1 is made. These are 24 of 25 files of packages and an eighth of their bytes: with all bytes
 * `freeze` took 1.5 times the processor time.
 */
const otherDigestLimit = 64 * 1024;
/**
 * What is to be made on the way through an image's content, so that no file is read a second time: where a package
 * recorded an md5 or a sha1 of a file of at most {@link otherDigestLimit} bytes, that is made beside the sha256.
 */
async function otherDigests(image, asked = _index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystems */ .uU) {
    const tree = (0,_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCaches */ .G)(image);
    const survey = (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyOf */ .y)(tree, asked);
    const wanted = new Map();
    for (const ecosystem of asked.filter((each) => each.otherDigests)) {
        for await (const { real, sum } of recordedFiles(ecosystem, tree, survey)) {
            const name = sum.slice(0, sum.indexOf(":"));
            const before = wanted.get(real);
            if (name === "sha256" ||
                tree.entries.get(real).size > otherDigestLimit ||
                before?.split(" ").includes(name))
                continue;
            wanted.set(real, before === undefined ? name : `${before} ${name}`);
        }
    }
    const made = new Map();
    for (const [path, names] of wanted) {
        // Nothing is shown of an empty file.
        if (tree.entries.get(path)?.size === 0)
            made.set(path, sumsOf(names, Buffer.alloc(0)));
    }
    return { look: looker(tree, wanted, made), made };
}
function sumsOf(names, bytes) {
    return names
        .split(" ")
        .map((name) => `${name}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes, "hex")}`)
        .join(" ");
}
function looker(tree, wanted, made) {
    const running = new Map();
    return (path, bytes) => {
        const names = wanted.get(path);
        if (names === undefined)
            return;
        const size = tree.entries.get(path).size;
        if (bytes.length === size) {
            made.set(path, sumsOf(names, bytes));
            return;
        }
        const state = running.get(path) ?? {
            hashes: names.split(" ").map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]),
            left: size,
        };
        running.set(path, state);
        for (const [, each] of state.hashes)
            each.update(bytes);
        state.left -= bytes.length;
        if (state.left > 0)
            return;
        running.delete(path);
        made.set(path, state.hashes.map(([name, each]) => `${name}:${each.digest("hex")}`).join(" "));
    };
}
/** The files of which an ecosystem's packages recorded a digest and that are there today. */
async function* recordedFiles(ecosystem, tree, survey) {
    const { recorded, listed } = await survey.ownedBy(ecosystem);
    const files = recorded?.() ?? listed?.();
    if (!files)
        return;
    for await (const [path, sum] of files) {
        if (sum === undefined)
            continue;
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(tree, path);
        const real = place && (tree.entries.get(place)?.type === "file" ? place : tree.resolve(place)?.path);
        if (real && tree.entries.get(real)?.type === "file")
            yield { place, real, sum };
    }
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

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
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

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
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


/***/ }),

/***/ 74646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ canonicalLabels),
/* harmony export */   XM: () => (/* binding */ definitionPath),
/* harmony export */   bU: () => (/* binding */ canonicalForm)
/* harmony export */ });
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/* harmony import */ var _noise_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97971);
/* harmony import */ var _noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34620);
/* harmony import */ var _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26500);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59815);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45639);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28587);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78448);








const labelsPath = "/.singularity.d/labels.json";
/** Where an image keeps the definition that it was built from. */
const definitionPath = "/.singularity.d/Singularity";
/** Labels without those of the builder, names in order. */
function canonicalLabels(labels) {
    const kept = Object.entries(labels).filter(([name]) => !_noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLabels */ .S.test(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The files that are rewritten, with their new content. */
async function rewrittenFiles(tree, recipe) {
    const paths = [labelsPath, definitionPath].filter((path) => tree.entries.get(path)?.type === "file");
    const rewritten = new Map();
    for (const [path, content] of await tree.read(paths)) {
        const labels = path === labelsPath ? (0,_normalise_js__WEBPACK_IMPORTED_MODULE_7__/* .parsedObject */ .jM)(content.toString("utf8")) : undefined;
        const after = labels
            ? Buffer.from(JSON.stringify(canonicalLabels(labels), null, "\t"))
            : path === definitionPath
                ? (recipe ?? content)
                : content;
        if (!after.equals(content))
            rewritten.set(path, after);
    }
    return rewritten;
}
/** What is done with an entry, going by its rule alone. */
function treatment({ type, size }, rule) {
    const how = rule?.canonical;
    return how === undefined || how === "remove" || (type === "file" && size > 0) ? how : undefined;
}
/** Names of one file are treated alike: a file that has another name is used by that one, too. */
function alikeByFile(treated) {
    const found = new Map();
    for (const { entry, how } of treated)
        if (entry.inode !== undefined)
            found.set(entry.inode, (found.get(entry.inode) ?? new Set()).add(how));
    const differs = ({ inode }) => inode !== undefined && found.get(inode).size > 1;
    return treated.map((each) => each.how !== "remove" && differs(each.entry) ? { ...each, how: undefined } : each);
}
/** Adds what the rules rewrite. */
async function addRewritten(tree, treated, epoch, rewritten) {
    for (const { entry, how } of treated) {
        if (typeof how !== "object" || entry.size > _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)
            continue;
        const content = (await tree.read([entry.path], _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)).get(entry.path);
        const after = content && how.rewrite(content, epoch);
        if (after && !after.equals(content))
            rewritten.set(entry.path, after);
    }
}
/** The folders that something stays in. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(path); !folders.has(at); at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(at))
            folders.add(at);
    return folders;
}
/**
 * The canonical form of an image: without caches, with logs emptied, without the builder's labels, and with no time
 * after the epoch. Two images that differ only in these have one canonical form. What else differs by its nature (host
 * keys, machine ids, package lists) stays, as removing it would change what the image does.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds
 * @param recipe what the image is to name as its recipe; default: what it names
 * @param without what else is left out, by choice
 */
async function canonicalForm(tree, epoch, recipe, without = []) {
    const form = { entries: [], contents: new Map(), changes: [], clamped: 0 };
    const find = (0,_noise_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseFinder */ .$P)([...without.flatMap((choice) => _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceRules */ .Lz[choice]), ..._noise_all_js__WEBPACK_IMPORTED_MODULE_1__/* .noise */ .f], tree);
    const rewritten = await rewrittenFiles(tree, recipe);
    const found = [...tree.entries.values()].map((entry) => {
        const rule = find(entry);
        return { entry, rule, how: treatment(entry, rule) };
    });
    const treated = alikeByFile(found);
    await addRewritten(tree, treated, epoch, rewritten);
    const needed = foldersOf(treated.flatMap(({ entry, how }) => (how === "remove" ? [] : [entry.path])));
    for (const { entry, rule, how } of treated) {
        const { path } = entry;
        const reason = rule?.reason ?? "";
        if (how === "remove" && !needed.has(path)) {
            form.changes.push({ path, change: "removed", reason });
            continue;
        }
        const content = how === "empty" ? Buffer.alloc(0) : rewritten.get(path);
        if (content) {
            form.contents.set(path, content);
            form.changes.push({ path, change: how === "empty" ? "emptied" : "rewritten", reason });
        }
        // A locked recipe's pins leave the time of their folder behind, in one of the two builds alone.
        const isTimeOfPins = rule?.ignore === "time" && entry.mtime < epoch;
        if (isTimeOfPins)
            form.changes.push({ path, change: "time", reason });
        const mtime = isTimeOfPins ? epoch : (0,_facets_js__WEBPACK_IMPORTED_MODULE_0__/* .clamped */ .j9)(entry.mtime, epoch);
        if (entry.mtime > epoch)
            form.clamped++;
        form.entries.push({ ...entry, mtime, size: content?.length ?? entry.size });
    }
    return form;
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

/***/ 87176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inputsVersion)
/* harmony export */ });
/** Version of the inputs' digest; to be raised whenever the same inputs get another digest. */
const inputsVersion = 1;


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
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_writer_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80637);
/* harmony import */ var _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87176);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
    inputs: _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_writer_version_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedRecipeVersion */ .n,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


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

/***/ 16582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83410);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
/* harmony import */ var _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one the build's own index
 * @param folder the store's vault
 * @param expected sha256 of the index, as the lock says
 * @throws Failure("inconclusive") where it is missing, damaged or another build's
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)((0,_keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


/***/ })

};
;