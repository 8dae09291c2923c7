"use strict";
exports.id = 9370;
exports.ids = [9370];
exports.modules = {

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

/***/ 49370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareFiles: () => (/* binding */ compareFiles)
});

// UNUSED EXPORTS: compareFilesOf

// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/caches.js
var caches = __webpack_require__(50762);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 50 modules
var ecosystems = __webpack_require__(49365);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/survey.js
var ecosystems_survey = __webpack_require__(59395);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/attribution.js




/**
 * The owners of these paths, without those that belong to nothing. A file that a distribution or conda brought counts as
 * theirs, also where it is of a Python package within.
 * @param found the answers of the inventory
 */
async function ownersOf(tree, found, paths) {
    const seen = (0,caches/* withoutCaches */.G)(tree);
    const survey = (0,ecosystems_survey/* surveyOf */.y)(seen, ecosystems/* ecosystems */.uU);
    const owners = new Map();
    const wanted = wantedPlaces(tree, paths);
    const inOrder = [...ecosystems/* ecosystems */.uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
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
    const names = new Set([...paths].map(tree_index/* baseName */.Fl));
    return (path) => {
        if (paths.has(path))
            return path;
        if (!names.has((0,tree_index/* baseName */.Fl)(path)))
            return undefined;
        const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
        const real = folder && (0,tree_index/* joinPath */.uJ)(folder, (0,tree_index/* baseName */.Fl)(path));
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
            const folder = isFile ? (0,tree_index/* parentOf */.gN)(location) : location;
            // What a whole environment shares does not belong to one package.
            if (folder !== prefix && folder !== "/")
                folders.set(folder, { ecosystem, name });
        }
    }
    return folders;
}
function nearest(folders, path) {
    for (let at = path; at !== "/"; at = (0,tree_index/* parentOf */.gN)(at)) {
        const owner = folders.get(at);
        if (owner)
            return owner;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 1 modules
var inventory = __webpack_require__(67538);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/image/compare.js
var compare = __webpack_require__(48054);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/compare-files.js





/** Paths of one group that are shown; the rest is counted. */
const shownPaths = 20;
/**
 * Which files of two images differ in anything that counts for the content digest, and to which package each belongs.
 * @param key of an encrypted image
 * @throws Failure where an image cannot be read
 */
async function compareFiles(a, b, key) {
    const first = await (0,image_open.openImage)(a, key);
    try {
        const second = await (0,image_open.openImage)(b, key);
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
    const differences = Map.groupBy(await (0,compare/* compareTrees */.tc)(a, b), ({ path }) => path);
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
    const found = await (0,inventory/* inventory */.p)(tree, { contents: false });
    const paths = new Set([...differences.keys()].filter((path) => tree.entries.has(path)));
    return { found, owners: await ownersOf(tree, found, paths) };
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
        paths: (0,compare/* describeDifferences */.g7)(shown.flatMap(([, found]) => found)),
        more: members.length - shown.length,
    };
}
function inOrder(a, b) {
    const total = (one) => one.changed + one.missing + one.extra;
    return (Number(a.ecosystem === undefined) - Number(b.ecosystem === undefined) ||
        total(b) - total(a) ||
        (0,order/* byCodeUnit */.X)(`${a.ecosystem} ${a.package}`, `${b.ecosystem} ${b.package}`));
}


/***/ })

};
;