"use strict";
exports.id = 7353;
exports.ids = [7353];
exports.modules = {

/***/ 41518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ makeBuildScratch),
/* harmony export */   R$: () => (/* binding */ removeBuildScratch),
/* harmony export */   eS: () => (/* binding */ removeAsOwner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28363);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66996);
/* harmony import */ var _files_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7168);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21880);







/**
 * Creates the folders of one build below its scratch folder.
 * @throws Failure if the folder cannot be created, or has a name that Apptainer cannot mount
 */
async function makeBuildScratch(request) {
    if (/[,:"\n]/.test(request.scratch)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `cannot use the scratch folder ${request.scratch}`, {
            code: "scratch-unusable",
            why: "Apptainer cannot mount a path that contains a comma, a colon or a double quote",
            remedy: "choose a folder without these characters with --tmp",
        });
    }
    const inside = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.scratch, name);
    const scratch = {
        tmp: inside("tmp"),
        varTmp: inside("var-tmp"),
        work: inside("work"),
        lower: inside("lower"),
        upper: inside("upper"),
        overlay: inside("overlay"),
        ca: inside("ca"),
        cache: inside("cache"),
        image: inside("image.sif"),
    };
    const at = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(request.scratch), request.scratch, "make folders").catch((error) => {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    });
    try {
        for (const folder of ["work", "lower", "upper", "overlay", "ca", "cache"])
            await at.make(folder, 0o700);
        // Programs expect /tmp and /var/tmp to be world-writable.
        for (const folder of ["tmp", "var-tmp"])
            await makeWorldWritable(at, folder);
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    }
    finally {
        await at.close();
    }
    return scratch;
}
async function makeWorldWritable(parent, name) {
    await parent.make(name, 0o700);
    const folder = await parent.folder(name);
    await folder.chmod(0o1777).finally(() => folder.close());
}
/** Removes folders and files below `scratch` in which a build may have left files of other ids than ours. */
async function removeBuildScratch(scratch, names, privileges) {
    const parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .Folder */ .vd.open(scratch);
    try {
        for (const name of names) {
            // What cannot be removed now goes with the scratch folder as a whole, or by the next run.
            await (0,_files_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEntry */ .b4)(parent, name).catch(() => removeAsOwner(parent, [name], privileges).catch(() => { }));
        }
    }
    finally {
        await parent.close();
    }
}
/**
 * Removes what builds left under other user ids than ours, from where those ids are ours.
 * @param folder the open folder with the entries `names`; `rm` begins there and follows no link below it (fts(3))
 */
async function removeAsOwner(folder, names, privileges) {
    const asOwner = privileges.asOwner ?? privileges.wrap;
    const [command, ...args] = asOwner(["rm", "-rf", "--", ...names.map((name) => `./${name}`)]);
    const limits = { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 5 * 60_000 };
    const { code, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .eF)(command, args, { cwd: folder.reference, ...limits });
    if (code !== 0)
        throw new Error(stderr.trim());
}


/***/ }),

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

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


/***/ }),

/***/ 30458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ restrictsNamespaces),
/* harmony export */   Iy: () => (/* binding */ packagedProfile),
/* harmony export */   ML: () => (/* binding */ hasProfile),
/* harmony export */   fP: () => (/* binding */ privateProfile),
/* harmony export */   sq: () => (/* binding */ systemAppArmor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const systemAppArmor = {
    setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    profiles: "/etc/apparmor.d",
};
/** Absolute path of the profile that Apptainer's packages install. */
const packagedProfile = ({ profiles } = systemAppArmor) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(profiles, "apptainer");
const ourPrefix = "stx-container-apptainer-";
/**
 * The profile that we load for a private copy, which names that copy: several users of a machine have one each.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
function privateProfile(starter, { profiles } = systemAppArmor) {
    const name = `${ourPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", starter).slice(0, 12)}`;
    return { name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(profiles, name) };
}
/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
async function restrictsNamespaces({ setting } = systemAppArmor) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(setting, "utf8").catch(() => undefined);
    return text === undefined ? undefined : text.trim() === "1";
}
/** Whether a profile lets an Apptainer make user namespaces nevertheless. */
function hasProfile(system = systemAppArmor) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(packagedProfile(system)))
        return true;
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(system.profiles) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix)));
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ choosePrivileges),
/* harmony export */   lC: () => (/* binding */ namespaceObstacle),
/* harmony export */   mJ: () => (/* binding */ runPrivileges)
/* harmony export */ });
/* unused harmony exports hasAllCapabilities, sudoPrefix */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39335);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);
/* harmony import */ var _apparmor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30458);
/* harmony import */ var _subids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76980);







const probeLimitMs = 20_000;
/**
 * Whether a process status lists every capability of the kernel; Apptainer as root requests all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
function hasAllCapabilities(status, last) {
    const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
    if (effective === undefined)
        return false;
    const all = (1n << BigInt(last + 1)) - 1n;
    return (BigInt(`0x${effective}`) & all) === all;
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** Whether a process started with `prefix` has all capabilities: this one, or root under sudo. */
async function rootHasAllCapabilities(prefix) {
    const last = Number((await readText("/proc/sys/kernel/cap_last_cap")) || "40");
    if (prefix.length === 0)
        return hasAllCapabilities(await readText("/proc/self/status"), last);
    const seen = await probe([...prefix, "cat", "/proc/self/status"]);
    return seen.ok && hasAllCapabilities(seen.output, last);
}
/** Runs a short command; never throws. */
async function probe(argv) {
    try {
        const [command, ...args] = argv;
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { ok: false, output: error.why ?? error.message };
        throw error;
    }
}
/** The kernel setting that forbids user namespaces, and its remedy; undefined if no setting does. */
async function namespaceObstacle() {
    const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
    if ((await setting("user/max_user_namespaces")) === "0") {
        return {
            why: "the kernel setting user.max_user_namespaces is 0",
            remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`",
        };
    }
    if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
        return {
            why: "the kernel setting kernel.unprivileged_userns_clone is 0",
            remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`",
        };
    }
    if (await (0,_apparmor_js__WEBPACK_IMPORTED_MODULE_5__/* .restrictsNamespaces */ .Gp)()) {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()})`,
        remedy: obstacle?.remedy ??
            "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
                "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces",
    });
}
/** unshare into a user and mount namespace where root has all capabilities and a full range of ids. */
function inFullNamespace(prefix, users, groups) {
    return (argv) => [
        ...prefix,
        "unshare",
        "--user",
        // debootstrap binds a file over /usr/bin/mount, which needs a separate mount namespace.
        "--mount",
        "--map-root-user",
        `--map-users=${users},1,65535`,
        `--map-groups=${groups},1,65535`,
        "--",
        ...argv,
    ];
}
async function asRoot() {
    if (await rootHasAllCapabilities([]))
        return { mode: "root", wrap: (argv) => argv, flags: [] };
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "newuidmap not found", {
            code: "newuidmap-missing",
            why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
            remedy: "run `stx-container setup`, or install the package `uidmap`",
        });
    }
    const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
    const tried = await probe(wrap(["true"]));
    if (!tried.ok)
        throw noNamespaces(tried.output, await namespaceObstacle());
    return { mode: "root-userns", wrap, flags: [] };
}
/**
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only where
 * it lacks capabilities.
 * @throws Failure that names what is missing
 */
async function runPrivileges() {
    return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    if (!namespace.ok && !(0,_apparmor_js__WEBPACK_IMPORTED_MODULE_5__/* .hasProfile */ .ML)())
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
        // Apptainer implies --fakeroot in unprivileged builds; SingularityCE needs the flag.
        return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
    }
    return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}
/** sudo with flags to fail rather than ask for a password, and to pass on our (already scrubbed) environment. */
const sudoPrefix = ["sudo", "-n", "-E", "--"];
async function withSudo() {
    if (process.getuid?.() === 0)
        return { ...(await asRoot()), mode: "sudo" };
    const allowed = await probe(["sudo", "-n", "true"]);
    if (!allowed.ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .aq)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
        code: "sudo-incomplete",
        why: "Apptainer as root requests every capability of the kernel",
        remedy: "leave out the option, because an ordinary user can build, too",
    });
}
/**
 * Determines how builds get their privileges on this machine, by trying.
 * @param requested "auto" takes what works; "sudo" and "fakeroot" force one way
 * @throws Failure that names what is missing and how to install or allow it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
}


/***/ }),

/***/ 76980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ currentUser),
/* harmony export */   ZA: () => (/* binding */ ownRanges),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jZ: () => (/* binding */ readSubids),
/* harmony export */   lW: () => (/* binding */ freeStart),
/* harmony export */   qU: () => (/* binding */ isOwnUser),
/* harmony export */   t4: () => (/* binding */ fullRange)
/* harmony export */ });
/* unused harmony export parseSubids */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Number of subordinate ids for a full namespace. One less is mapped, because id 0 is the user itself. */
const fullRange = 65_536;
/** Lines of /etc/subuid or /etc/subgid; malformed lines are skipped, as newuidmap does. */
function parseSubids(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
        return match ? [{ owner: match[1], start: Number(match[2]), count: Number(match[3]) }] : [];
    });
}
/** The first range of a user (by name or number) that is large enough for all ids of a distribution. */
function rangeOf(ranges, user) {
    return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
}
/** The lowest start, from 300000 up, of a range of {@link fullRange} ids that overlaps no other range. */
function freeStart(ranges) {
    let start = 300_000;
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    for (const range of sorted) {
        if (range.start < start + fullRange && range.start + range.count > start)
            start = range.start + range.count;
    }
    return start;
}
/** The ranges in a file; none if the file does not exist. */
function readSubids(path) {
    try {
        return parseSubids((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username, uid };
    }
    catch {
        return { name: String(uid), uid };
    }
}
/** Subordinate user and group ids of the current user; undefined unless it has both. */
function ownRanges() {
    const user = currentUser();
    const users = rangeOf(readSubids("/etc/subuid"), user);
    const groups = rangeOf(readSubids("/etc/subgid"), user);
    return users && groups && { users, groups };
}
/** Makes what says whether processes of a user id may be a build's of the current user: its own, root's, subordinate ones. */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
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

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
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
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
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

/***/ 33835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ defaultRetryLimits),
/* harmony export */   Y2: () => (/* binding */ parseJsonBody),
/* harmony export */   g3: () => (/* binding */ trustedCertificates),
/* harmony export */   yu: () => (/* binding */ makeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77205);






/** Four attempts with about 15 s of waiting in total; a server may ask for up to a minute between two attempts. */
const defaultRetryLimits = {
    attempts: 4,
    firstDelayMs: 2_000,
    longestDelayMs: 60_000,
    timeLimitMs: 30_000,
};
/** Manifests and indexes are kilobytes; the distribution specification allows registries to refuse more than 4 MiB. */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * A client that uses the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). Close it after use.
 * @param authorities PEM of certificates that are trusted besides the host's
 */
function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
    let tls;
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds, so it waits for the first https request.
        tls ??= new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
            keepAlive: true,
            proxyEnv: env,
            ca: [...trustedCertificates(), ...authorities],
        });
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: tls });
    };
    const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
    return {
        request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
        isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
        upload: (url, request) => upload(send, new URL(url), request, signal),
        download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
        close: () => {
            plain.destroy();
            tls?.destroy();
        },
    };
}
/** Node's own authorities and the host's; organisations with an inspecting proxy add its CA to the latter. */
function trustedCertificates() {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("default"), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("system")])];
}
async function requestWithRetries(url, request, limits, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await followRedirects(url, request, once).catch((error) => error);
        if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const response = outcome instanceof Error ? undefined : outcome;
        if (response && response.status !== 429 && response.status < 500)
            return response;
        if (attempt >= limits.attempts)
            throw allAttemptsFailed(url, attempt, outcome);
        const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
        const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
    }
}
/** Milliseconds of a Retry-After header, which holds seconds or a date. */
function retryAfterMs(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function allAttemptsFailed(url, attempts, outcome) {
    const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    if (outcome instanceof Error) {
        const code = outcome.code;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `cannot reach ${url.host}`, {
            code: "server-unreachable",
            why: `${code ?? outcome.message} (${tried})`,
            remedy: "check the network and the proxy variables, then run the command again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} limits the number of requests`, {
            code: "server-rate-limit",
            why: `HTTP status 429, too many requests (${tried})`,
            remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
        });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} is not working`, {
        code: "server-error",
        why: `HTTP status ${outcome.status} (${tried})`,
        remedy: "run the command again later",
    });
}
/** Follows redirects, without credentials to other servers. */
async function followRedirects(start, first, once) {
    let url = start;
    let request = first;
    for (let hop = 0; hop < 6; hop++) {
        const response = await once(url, request);
        const location = response.headers.location;
        if (!redirects.has(response.status) || location === undefined)
            return response;
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
                code: "redirect-invalid",
                why: `the address is ${next.protocol}//${next.host}`,
                remedy: "report it to the operator of the server, or use another server",
            });
        }
        if (next.origin !== url.origin) {
            const { authorization: _removed, ...rest } = request.headers ?? {};
            request = { ...request, headers: rest };
        }
        url = next;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${start.host} redirects in a loop`, {
        code: "redirect-invalid",
        remedy: "report it to the operator of the server, or use another server",
    });
}
function requestOnce(send, url, request, timeLimitMs, signal) {
    const limit = AbortSignal.timeout(timeLimitMs);
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method: request.method ?? (request.body === undefined ? "GET" : "POST"),
            headers: { "user-agent": "stx-container", ...request.headers },
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1000} s`) : error);
        sent.on("error", failed);
        sent.on("response", (response) => readResponse(response).then(resolve, failed));
        sent.end(request.body);
    });
}
async function readResponse(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > longestBody) {
            response.destroy();
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", "a server's response is too long", {
                code: "response-too-long",
                why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
                remedy: "check the address, and the proxies between this machine and the server",
            });
        }
        chunks.push(chunk);
    }
    return { ...headOf(response), body: Buffer.concat(chunks) };
}
function headOf(response) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    return { status: response.statusCode ?? 0, headers };
}
/** A connection on which nothing moves for so long is given up. */
const idleLimitMs = 60_000;
function upload(send, url, request, signal) {
    const { method, headers, size, body } = request;
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method,
            headers: { "user-agent": "stx-container", "content-length": size, ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("response", (response) => readResponse(response).then(resolve, reject));
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, sent, (error) => error && reject(error));
    });
}
function download(send, url, headers, signal) {
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            headers: { "user-agent": "stx-container", ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("error", reject);
        sent.on("response", (response) => resolve({ ...headOf(response), body: response }));
        sent.end();
    });
}
/** The value of a JSON body, to be checked by a schema; undefined for invalid JSON. */
function parseJsonBody(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lockedRecipeVersion)
/* harmony export */ });
/** Raised by one whenever the same recipe and lock give another locked recipe. */
const lockedRecipeVersion = 2;


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72373);

/**
 * Resolves a base as resolve.ts does, which is loaded only now: it brings HTTP and TLS, and most commands ask no server.
 * @throws Failure as there
 */
async function resolveBase(base, options) {
    return (await __webpack_require__.e(/* import() */ 6006).then(__webpack_require__.bind(__webpack_require__, 6006))).resolveBase(base, options);
}


/***/ }),

/***/ 72373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pinnedFrom)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93118);

/** A library names an image by its hash in place of the tag. */
function pinnedInLibrary(from, { imageSha256 }) {
    if (imageSha256 === undefined)
        return undefined;
    const cut = from.lastIndexOf(":");
    return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
}
function pinnedInRegistry(from, { indexDigest }) {
    return indexDigest === undefined ? undefined : (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedReference */ .ct)(from, indexDigest);
}
const agents = {
    docker: pinnedInRegistry,
    oras: pinnedInRegistry,
    library: pinnedInLibrary,
};
/**
 * The From value that always gives this base, spelled as in the recipe.
 * @param from the value of the stage's From line, after build arguments
 * @returns undefined for an agent whose From cannot name a digest
 */
function pinnedFrom(bootstrap, from, base) {
    return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
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

/***/ 60235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   A4: () => (/* binding */ filePart),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Xo: () => (/* binding */ textPart),
/* harmony export */   Yt: () => (/* binding */ manifestType),
/* harmony export */   ab: () => (/* binding */ buildAnnotation),
/* harmony export */   bT: () => (/* binding */ bodyParts),
/* harmony export */   i4: () => (/* binding */ emptyConfig),
/* harmony export */   mO: () => (/* binding */ titleAnnotation),
/* harmony export */   vp: () => (/* binding */ packPart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17421);
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63983);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85582);







/** What the parts of an exported vault are, by their media type. */
const mediaTypes = {
    artifact: "application/vnd.stx.container.vault.v1",
    index: "application/vnd.stx.container.vault.index.v1+json",
    /** Small bodies, packed: an archive whose files are named by their digests. */
    bodies: "application/vnd.stx.container.vault.bodies.v1.tar",
    body: "application/vnd.stx.container.vault.body.v1",
    lock: "application/vnd.stx.container.lock.v1+json",
    lockedRecipe: "application/vnd.stx.container.locked-recipe.v1",
    recipe: "application/vnd.stx.container.recipe.v1",
    context: "application/vnd.stx.container.context.v1.tar",
    image: "application/vnd.sylabs.sif.layer.v1.sif",
};
const buildAnnotation = "io.github.stx.container-action.build";
const titleAnnotation = "org.opencontainers.image.title";
const manifestType = "application/vnd.oci.image.manifest.v1+json";
/** The empty configuration of an artifact (OCI image specification, "Guidance for an Empty Descriptor"). */
const emptyConfig = {
    mediaType: "application/vnd.oci.empty.v1+json",
    digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    size: 2,
    bytes: Buffer.from("{}"),
};
/** Bodies from here on are parts of their own: a registry takes and keeps each once. */
const largeBody = 1024 * 1024;
/** A part made of a text. */
function textPart(role, title, text) {
    const bytes = Buffer.from(text);
    return { role, title, sha256: (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes), size: bytes.length, read: () => node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([bytes]) };
}
/** A part that is a file. */
function filePart(role, title, path, blob) {
    return { role, title, ...blob, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) };
}
/** An archive as a part. Its digest is made by reading all that is in it. */
async function packPart(role, title, files) {
    async function* bytes() {
        for (const { name, size, mode, read } of files) {
            yield (0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .tarHeader */ .pI)(name, size, mode);
            let given = 0;
            for await (const part of read()) {
                given += part.length;
                yield part;
            }
            if (given !== size)
                throw new Error(`${name} has ${given} bytes in place of ${size}`);
            yield Buffer.alloc((0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .padded */ .jC)(size) - size);
        }
        yield _tar_js__WEBPACK_IMPORTED_MODULE_4__/* .tarEnd */ .JO;
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const part of bytes()) {
        hash.update(part);
        size += part.length;
    }
    return {
        role,
        title,
        sha256: hash.digest("hex"),
        size,
        read: () => node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(bytes(), { objectMode: false }),
    };
}
/**
 * The bodies as parts: large ones by themselves, small ones in up to sixteen archives by the first digit of their
 * digests, so that a build that fetched little new shares most of them with the one before it.
 */
async function bodyParts(bodies, needed) {
    const sorted = needed.toSorted((a, b) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a.sha256, b.sha256));
    const packs = Map.groupBy(sorted.filter(({ size }) => size < largeBody), ({ sha256: digest }) => digest.slice(0, 1));
    const packed = [];
    for (const [digit, blobs] of packs) {
        const files = blobs.map(({ sha256: name, size }) => ({ name, size, read: () => bodies.read(name) }));
        packed.push(await packPart("bodies", `bodies-${digit}.tar`, files));
    }
    const large = sorted
        .filter(({ size }) => size >= largeBody)
        .map((blob) => ({ ...blob, role: "body", title: blob.sha256, read: () => bodies.read(blob.sha256) }));
    return [...packed, ...large];
}
/** The manifest of an export. @param subject the image's manifest that it is attached to, in a registry */
function manifestOf(buildId, parts, subject) {
    const { mediaType, digest, size } = emptyConfig;
    return Buffer.from((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: mediaTypes.artifact,
        config: { mediaType, digest, size },
        layers: parts.map((part) => ({
            mediaType: mediaTypes[part.role],
            digest: `sha256:${part.sha256}`,
            size: part.size,
            annotations: { [titleAnnotation]: part.title },
        })),
        annotations: { [buildAnnotation]: buildId },
        ...(subject && { subject }),
    }));
}


/***/ }),

/***/ 85582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   tZ: () => (/* binding */ scanTar)
/* harmony export */ });
/* harmony import */ var _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45800);

/** Bytes that content takes up in an archive. */
const padded = (size) => Math.ceil(size / _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6) * _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
/** What ends an archive: two empty blocks. */
const tarEnd = Buffer.alloc(2 * _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
/** The header of a regular file (POSIX ustar), without a time and without an owner: the same file gives the same bytes. */
function tarHeader(name, size, mode = 0o644) {
    const bytes = Buffer.from(name, "utf8");
    const cut = bytes.length > 100 ? bytes.lastIndexOf("/", Math.min(155, bytes.length - 2)) : -1;
    const [prefix, short] = cut < 0 ? [Buffer.alloc(0), bytes] : [bytes.subarray(0, cut), bytes.subarray(cut + 1)];
    if (short.length > 100)
        throw new RangeError(`the name ${name} is too long for an archive`);
    const header = Buffer.alloc(_image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
    const octal = (value, at, length) => header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
    short.copy(header, 0);
    octal(mode, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    if (size < 8 ** 11)
        octal(size, 124, 12);
    else {
        // GNU's way for sizes from 8 GiB on: big-endian, the highest bit set.
        header[124] = 0x80;
        header.writeBigUInt64BE(BigInt(size), 128);
    }
    octal(0, 136, 12);
    header.write("        0", 148, "latin1");
    header.write("ustar\x0000", 257, "latin1");
    prefix.copy(header, 345);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return header;
}
/**
 * The regular files of an archive that lies in an open file, without reading their contents.
 * @throws RangeError for what is not an archive, or is cut off
 */
async function scanTar(file, start, end) {
    const files = [];
    const block = Buffer.alloc(_image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
    for (let at = start; at + _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6 <= end;) {
        const { bytesRead } = await file.read(block, 0, _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6, at);
        if (bytesRead < _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6)
            throw new RangeError("it is cut off");
        if ((0,_image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isZero */ .be)(block))
            return files;
        const { name, flag, mode, size } = (0,_image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarHeader */ .OH)(block);
        const offset = at + _image_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
        if (offset + size > end)
            throw new RangeError("it is cut off");
        if (flag === "0")
            files.push({ name: name.toString("utf8"), mode: mode & 0o777, size, offset });
        at = offset + padded(size);
    }
    throw new RangeError("it is cut off");
}


/***/ })

};
;