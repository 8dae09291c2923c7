"use strict";
exports.id = 8759;
exports.ids = [8759];
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

/***/ 48054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ describeDifferences),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* unused harmony export describeDifference */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12345);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60405);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59815);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28587);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71371);






const octal = (mode) => mode.toString(8).padStart(4, "0");
function difference(path, kind, before, after) {
    return {
        path,
        kind,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
/** Where two lists of attributes differ, name by name. */
function xattrDifferences(path, a, b) {
    const [before, after] = [new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(a)), new Map((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(b))];
    const shown = (name, value) => value === undefined ? undefined : `${name}=0x${value}`;
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
}
/** In what two entries of one path differ, apart from their content. */
function metadataDifferences([a, ruleA], [b, ruleB], rules) {
    const { path } = a;
    if (a.type !== b.type)
        return [difference(path, "type", a.type, b.type)];
    const pairs = [
        ["mode", octal(a.mode), octal(b.mode)],
        ["owner", `${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`],
        ["link", a.target, b.target],
        ["device", a.device?.join(":"), b.device?.join(":")],
    ];
    const found = pairs
        .filter(([, before, after]) => before !== after)
        .map(([kind, before, after]) => difference(path, kind, before, after));
    if (rules.version === 1)
        return found;
    found.push(...xattrDifferences(path, a, b));
    if ((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(a, ruleA, rules) !== (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(b, ruleB, rules)) {
        const [before, after] = [a, b].map(({ mtime }) => String((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .clamped */ .j9)(mtime, rules.epoch)));
        found.push(difference(path, "time", before, after));
    }
    return found;
}
/** Of these pairs of files, those whose content differs. */
async function contentDifferences(a, b, pairs, rules) {
    const paths = pairs.map(({ path }) => path);
    const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
    // The same bytes count otherwise where what decides of them, such as their source's time, differs.
    const isPartly = ({ rules: [before, after] }) => before === after && typeof before?.ignore === "object";
    const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
    const partly = (tree, which) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
        const rule = both[which];
        return rule ? [[tree.entries.get(path), rule]] : [];
    })));
    const [normalA, normalB] = await Promise.all([
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(a, partly(a, 0), rules),
        (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(b, partly(b, 1), rules),
    ]);
    const counted = (path, whole, normal) => normal.get(path)?.counted ?? whole.get(path);
    return differing
        .filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB))
        .map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
}
/**
 * Where the second image differs from the first in anything that contentDigest counts: [] exactly where the two digests are the
 * same. In the byte order of the paths.
 */
async function compareTrees(imageA, imageB, given = {}) {
    const rules = (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(given);
    const [a, b] = [imageA, imageB].map((image) => (0,_renamed_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTree */ .F)(image, rules.renamings).tree);
    const find = [a, b].map((tree) => (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseFinder */ .$P)(rules.rules, tree, rules.version));
    const found = [];
    const pairs = [];
    for (const [path, entry] of a.entries) {
        const other = b.entries.get(path);
        const ruleA = find[0](entry);
        const ruleB = other && find[1](other);
        // Noise in one tree only (executable in the other, say): there it counts, here it is not there.
        const inA = ruleA?.ignore !== "file";
        const inB = other !== undefined && ruleB?.ignore !== "file";
        if (!inA || !inB) {
            if (inA)
                found.push(difference(path, "missing", entry.type, undefined));
            else if (inB)
                found.push(difference(path, "extra", undefined, other.type));
            continue;
        }
        found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
        if (entry.type !== "file" || other.type !== "file")
            continue;
        if (ruleA?.ignore === "content" && ruleB?.ignore === "content")
            continue;
        pairs.push({ path, rules: [ruleA, ruleB] });
    }
    for (const [path, entry] of b.entries)
        if (!a.entries.has(path) && find[1](entry)?.ignore !== "file")
            found.push(difference(path, "extra", undefined, entry.type));
    found.push(...(await contentDifferences(a, b, pairs, rules)));
    return inPathOrder(found);
}
/** In the byte order of the paths; what is of one path stays in its order. */
function inPathOrder(found) {
    const keyed = found.map((one) => ({ one, key: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrderKey */ .CA)(one.path) }));
    return keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)).map(({ one }) => one);
}
/** A difference in words, without its path: "mode 0644 → 0755", "missing", "content". */
function describeDifference({ kind, before, after }) {
    if (kind === "missing" || kind === "extra" || kind === "content")
        return kind;
    if (kind === "link")
        return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
    const time = (seconds) => new Date(Number(seconds) * 1000).toISOString().replace(".000", "");
    if (kind === "time")
        return `time ${time(before)} → ${time(after)}`;
    return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
}
/** All differences at one path in one line each: "/bin/sh (mode 0755 → 4755, content)". */
function describeDifferences(found) {
    const byPath = new Map();
    for (const one of found)
        byPath.set(one.path, [...(byPath.get(one.path) ?? []), describeDifference(one)]);
    return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
}


/***/ }),

/***/ 28759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFiles: () => (/* binding */ compareFiles)
/* harmony export */ });
/* unused harmony export compareFilesOf */
/* harmony import */ var _ecosystems_attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61544);
/* harmony import */ var _ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67538);
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17421);
/* harmony import */ var _image_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48054);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59451);





/** Paths of one group that are shown; the rest is counted. */
const shownPaths = 20;
/**
 * Which files of two images differ in anything that counts for the content digest, and to which package each belongs.
 * @param key of an encrypted image
 * @throws Failure where an image cannot be read
 */
async function compareFiles(a, b, key) {
    const first = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_3__.openImage)(a, key);
    try {
        const second = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_3__.openImage)(b, key);
        try {
            return await compareFilesOf(first, second);
        }
        finally {
            await second.close();
        }
    }
    finally {
        await first.close();
    }
}
/** The same for images that are open. */
async function compareFilesOf(a, b) {
    const differences = Map.groupBy(await (0,_image_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTrees */ .tc)(a, b), ({ path }) => path);
    const [before, after] = await Promise.all([sideOf(a, differences), sideOf(b, differences)]);
    const ownerOf = (path) => after.owners.get(path) ?? before.owners.get(path);
    const grouped = Map.groupBy(differences, ([path]) => keyOf(ownerOf(path)));
    const groups = [...grouped.values()].map((members) => {
        const group = groupOf(members, a, b);
        const owner = ownerOf(members[0][0]);
        if (!owner)
            return group;
        const versions = { from: versionOf(owner, before.found), to: versionOf(owner, after.found) };
        const known = Object.entries(versions).filter(([, version]) => version !== undefined);
        const name = owner.name === undefined ? {} : { package: owner.name };
        return { ecosystem: owner.ecosystem, ...name, ...Object.fromEntries(known), ...group };
    });
    groups.sort(inOrder);
    return { identical: differences.size === 0, differing: differences.size, groups };
}
async function sideOf(tree, differences) {
    const found = await (0,_ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventory */ .p)(tree, { contents: false });
    const paths = new Set([...differences.keys()].filter((path) => tree.entries.has(path)));
    return { found, owners: await (0,_ecosystems_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(tree, found, paths) };
}
function keyOf(owner) {
    return owner ? `${owner.ecosystem}\0${owner.name ?? ""}` : "";
}
/** The only version of a package; undefined where there are several, or none. */
function versionOf(owner, found) {
    const answer = found[owner.ecosystem];
    if (answer === undefined || answer.status === "absent" || owner.name === undefined)
        return undefined;
    const versions = new Set(answer.packages.filter(({ name }) => name === owner.name).map((one) => one.version));
    return versions.size === 1 ? [...versions][0] : undefined;
}
function groupOf(members, a, b) {
    const count = (kind) => members.filter(([, found]) => found.some((one) => one.kind === kind)).length;
    const size = (tree) => members.reduce((sum, [path]) => sum + (tree.entries.get(path)?.size ?? 0), 0);
    const [missing, extra] = [count("missing"), count("extra")];
    const shown = members.slice(0, shownPaths);
    return {
        changed: members.length - missing - extra,
        missing,
        extra,
        sizeBefore: size(a),
        sizeAfter: size(b),
        paths: (0,_image_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDifferences */ .g7)(shown.flatMap(([, found]) => found)),
        more: members.length - shown.length,
    };
}
function inOrder(a, b) {
    const total = (one) => one.changed + one.missing + one.extra;
    return (Number(a.ecosystem === undefined) - Number(b.ecosystem === undefined) ||
        total(b) - total(a) ||
        (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(`${a.ecosystem} ${a.package}`, `${b.ecosystem} ${b.package}`));
}


/***/ })

};
;