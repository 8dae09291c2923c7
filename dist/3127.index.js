"use strict";
exports.id = 3127;
exports.ids = [3127];
exports.modules = {

93127:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  freezePath: () => (/* binding */ freezePath)
});
var node_v8_0 = __webpack_require__(78877);
var _roundtrip_freeze_js_1 = __webpack_require__(99677);
var _store_file_kind_js_2 = __webpack_require__(49970);
var _image_key_js_3 = __webpack_require__(23813);




/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    await (0,_store_file_kind_js_2/* .assertKind */ .rZ)(path, ["image", "tar archive", "folder"], "an image");
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,node_v8_0.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,_roundtrip_freeze_js_1/* .freeze */ .C)(path, { contents, key: await (0,_image_key_js_3/* .imageKey */ .p)(pemPath) });
}


}),

23813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ imageKey)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _failure_js_1 = __webpack_require__(77205);
var _absolute_js_2 = __webpack_require__(31869);



/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
async function imageKey(pemPath) {
    const passphrase = variable("PASSPHRASE");
    const data = variable("PEM_DATA");
    const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
    if (path !== undefined)
        return { pem: await readPem((0,_absolute_js_2/* .absolute */ .y)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises_0.readFile)(path, "utf8");
    }
    catch (error) {
        throw new _failure_js_1/* .Failure */ .H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}


}),

61544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ownersOf),
  a: () => (/* binding */ wantedPlaces)
});
var _image_tree_index_js_0 = __webpack_require__(78448);
var _caches_js_1 = __webpack_require__(50762);
var _index_js_2 = __webpack_require__(36764);
var _survey_js_3 = __webpack_require__(59395);




/**
 * The owners of these paths; paths without an owner are left out. A file that came from a distribution or conda package
 * counts as theirs, even if it also belongs to a Python package in it.
 * @param found the answers of the inventory
 */
async function ownersOf(tree, found, paths) {
    const seen = (0,_caches_js_1/* .withoutCaches */ .G)(tree);
    const survey = (0,_survey_js_3/* .surveyOf */ .y)(seen, _index_js_2/* .ecosystems */ .uU);
    const owners = new Map();
    const wanted = wantedPlaces(tree, paths);
    const inOrder = [..._index_js_2/* .ecosystems */ .uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
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
/** Finds which wanted path a path in a list means, even if a merged /usr or a link moved its folder. */
function wantedPlaces(tree, paths) {
    const names = new Set([...paths].map(_image_tree_index_js_0/* .baseName */ .Fl));
    return (path) => {
        if (paths.has(path))
            return path;
        if (!names.has((0,_image_tree_index_js_0/* .baseName */ .Fl)(path)))
            return undefined;
        const folder = tree.resolve((0,_image_tree_index_js_0/* .parentOf */ .gN)(path))?.path;
        const real = folder && (0,_image_tree_index_js_0/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js_0/* .baseName */ .Fl)(path));
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
/** The folder or file that each package is in. */
function foldersOf(found) {
    const folders = new Map();
    for (const [ecosystem, answer] of Object.entries(found)) {
        if (answer.status === "absent")
            continue;
        for (const { name, location, prefix } of answer.packages) {
            if (location === undefined)
                continue;
            const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
            const folder = isFile ? (0,_image_tree_index_js_0/* .parentOf */ .gN)(location) : location;
            // What a whole environment shares does not belong to a single package.
            if (folder !== prefix && folder !== "/")
                folders.set(folder, { ecosystem, name });
        }
    }
    return folders;
}
function nearest(folders, path) {
    for (let at = path; at !== "/"; at = (0,_image_tree_index_js_0/* .parentOf */ .gN)(at)) {
        const owner = folders.get(at);
        if (owner)
            return owner;
    }
    return undefined;
}


}),

50762:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ withoutCaches)
});
var _image_tree_index_js_0 = __webpack_require__(78448);
var _index_js_1 = __webpack_require__(36764);
var _once_js_2 = __webpack_require__(11996);



/**
 * The image as the collectors see it: without package managers' caches, which contain unpacked packages that are not
 * installed (and their tests' deliberately broken ones, which would make an image look damaged). No program is run from
 * there. Links into a cache are still followed, so that a package installed as such a link can be read. All callers get
 * the same tree, so that readers that cache by tree read it only once.
 */
const withoutCaches = (0,_once_js_2/* .findOncePerTree */ ["if"])((tree) => {
    const hidden = new Set();
    for (const [name, find] of _index_js_1/* .ecosystems */ .uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,_image_tree_index_js_0/* .parentOf */ .gN)(path)))
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


}),

44537:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ noteChanged),
  Y: () => (/* binding */ changedFiles)
});
var _attribution_js_0 = __webpack_require__(61544);
var _order_js_2 = __webpack_require__(17421);
var _recorded_js_1 = __webpack_require__(82873);



/** How many changed files of one ecosystem are listed; the rest are only counted. */
const named = 20;
/**
 * Adds a note to the answer for each file whose content is not what its package recorded on installation (a library
 * patched in place, a module edited with sed). Reads no file again: the digests come from the one pass over all
 * content. Configuration files, which are meant to be edited, have no digest in the lists.
 */
async function noteChanged(answer, ecosystem, tree, survey, digests) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const changed = await changedFiles(ecosystem, tree, survey, digests);
    if (changed.size === 0)
        return answer;
    const shown = [...changed].sort(_order_js_2/* .byCodeUnit */ .X).slice(0, named);
    const packages = await namesOf(ecosystem, tree, survey, shown);
    const notes = shown.map((path) => ({
        path,
        message: `was changed after ${packages.get(path) ?? "its package"} was installed`,
    }));
    if (changed.size > named)
        notes.push({ path: "/", message: `and ${changed.size - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** The files whose content is not what an ecosystem's packages recorded on installation. */
async function changedFiles(ecosystem, tree, survey, { sha256, others = new Map() }) {
    const [known, owner] = await Promise.all([sha256, survey.owner()]);
    /** Two packages may contain the same file: then the content of either is right. */
    const [changed, fitting] = [new Set(), new Set()];
    for await (const { place, real, sum } of (0,_recorded_js_1/* .recordedFiles */ .k1)(ecosystem, tree, survey)) {
        if (fitting.has(place))
            continue;
        const found = sum.startsWith("sha256:") ? `sha256:${known.get(real)}` : made(others.get(real), sum);
        if (found === sum) {
            fitting.add(place);
            changed.delete(place);
            // conda and distributions write their paths into the files of Python packages after RECORD was made.
        }
        else if (found !== undefined && (owner(place).owner ?? ecosystem.id) === ecosystem.id)
            changed.add(place);
    }
    return changed;
}
/** The computed digest of the same kind as `sum`. */
function made(all, sum) {
    const kind = sum.slice(0, sum.indexOf(":") + 1);
    return all?.split(" ").find((each) => each.startsWith(kind));
}
/** The packages that these files belong to, as their manager's lists say. */
async function namesOf(ecosystem, tree, survey, places) {
    const names = new Map();
    const wanted = (0,_attribution_js_0/* .wantedPlaces */ .a)(tree, new Set(places));
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


}),

55545:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});
var _caches_js_0 = __webpack_require__(50762);
var _changed_js_1 = __webpack_require__(44537);
var _index_js_2 = __webpack_require__(36764);
var _survey_js_3 = __webpack_require__(59395);




/**
 * What is installed in an image: each ecosystem's answer by its id. All are asked concurrently, about the image without
 * the package managers' caches. If a collector throws, its answer is `error` with the path in its error (else "/"), and
 * the others are not affected.
 */
async function inventory(tree, { contents = true, asked = _index_js_2/* .ecosystems */ .uU, digests } = {}) {
    const seen = (0,_caches_js_0/* .withoutCaches */ .G)(tree);
    const survey = (0,_survey_js_3/* .surveyOf */ .y)(seen, [...new Set([..._index_js_2/* .ecosystems */ .uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await (0,_changed_js_1/* .noteChanged */ .D)(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


}),

11996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ silentReporter),
  Xw: () => (/* binding */ oncePerTree),
  "if": () => (/* binding */ findOncePerTree)
});
/** For callers that only need what could be read: problems are reported by the ecosystem's own collector. */
const silentReporter = { problem() { }, note() { }, seen() { } };
/** Like {@link oncePerTree}, for answers that need only the tree's list of entries, so that nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image only once, however often it is called. Its problems are reported to every caller with
 * a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = silentReporter) => {
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


}),

20294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ locateInImage)
});
var _image_tree_index_js_0 = __webpack_require__(78448);

/** Where a path in a package's list is in the image: a merged /usr, or another link, may have moved its folder. */
function locateInImage(tree, path) {
    if (tree.entries.has(path))
        return path;
    const folder = tree.resolve((0,_image_tree_index_js_0/* .parentOf */ .gN)(path))?.path;
    const place = folder && (0,_image_tree_index_js_0/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js_0/* .baseName */ .Fl)(path));
    return place && tree.entries.has(place) ? place : undefined;
}


}),

82873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ otherDigests),
  k1: () => (/* binding */ recordedFiles)
});
/* unused harmony export otherDigestLimit */
var node_crypto_0 = __webpack_require__(77598);
var _caches_js_1 = __webpack_require__(50762);
var _index_js_2 = __webpack_require__(36764);
var _place_js_3 = __webpack_require__(20294);
var _survey_js_4 = __webpack_require__(59395);





/**
 * Bytes; for bigger files no md5 or sha1 is computed. The smaller ones are 24 of 25 package files, but an eighth of
 * their bytes: with all files, `freeze` took 1.5 times the processor time.
 */
const otherDigestLimit = 64 * 1024;
/**
 * Prepares the digests that are computed while an image's content is read, so that no file is read a second time: if a
 * package recorded an md5 or a sha1 of a file of at most {@link otherDigestLimit} bytes, it is computed beside the
 * sha256.
 */
async function otherDigests(image, asked = _index_js_2/* .ecosystems */ .uU) {
    const tree = (0,_caches_js_1/* .withoutCaches */ .G)(image);
    const survey = (0,_survey_js_4/* .surveyOf */ .y)(tree, asked);
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
        // The callback gets no bytes of an empty file.
        if (tree.entries.get(path)?.size === 0)
            made.set(path, sumsOf(names, Buffer.alloc(0)));
    }
    return { look: looker(tree, wanted, made), made };
}
function sumsOf(names, bytes) {
    return names
        .split(" ")
        .map((name) => `${name}:${(0,node_crypto_0.hash)(name, bytes, "hex")}`)
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
            hashes: names.split(" ").map((name) => [name, (0,node_crypto_0.createHash)(name)]),
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
/** The existing files for which an ecosystem's packages recorded a digest. */
async function* recordedFiles(ecosystem, tree, survey) {
    const { recorded, listed } = await survey.ownedBy(ecosystem);
    const files = recorded?.() ?? listed?.();
    if (!files)
        return;
    for await (const [path, sum] of files) {
        if (sum === undefined)
            continue;
        const place = (0,_place_js_3/* .locateInImage */ .X)(tree, path);
        const real = place && (tree.entries.get(place)?.type === "file" ? place : tree.resolve(place)?.path);
        if (real && tree.entries.get(real)?.type === "file")
            yield { place, real, sum };
    }
}


}),

59395:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ surveyOf)
});
/** What the ecosystems know about each other in one image. */
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


}),

31284:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ imageDigest)
});
var _files_digest_js_0 = __webpack_require__(63983);
var _failures_js_1 = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js_0/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js_1/* .unreadable */ .O$)(path, error);
    }
}


}),

80637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ lockedRecipeVersion)
});
/** Raised by one whenever the same recipe and lock would give a different locked recipe. */
const lockedRecipeVersion = 2;


}),

87176:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inputsVersion)
});
/** Version of the inputs' digest; raise it whenever the same inputs would get a different digest. */
const inputsVersion = 1;


}),

99677:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ freeze)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var inventory = __webpack_require__(55545);
var recorded = __webpack_require__(82873);
var user_files = __webpack_require__(62198);
var image_arch = __webpack_require__(64897);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/created.js
/** The last second of the year 9999, the last that our build ids can express. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, according to its own bytes: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which changes with a copy.
 */
function createdAt({ created, entries }) {
    if (created !== undefined && created <= latest)
        return created;
    let newest = 0;
    for (const { mtime } of entries.values())
        if (mtime > newest && mtime <= latest)
            newest = mtime;
    return newest;
}

var digest = __webpack_require__(12345);
var file_digest = __webpack_require__(31284);
var image_open = __webpack_require__(59451);
var schema = __webpack_require__(16563);
var names = __webpack_require__(90201);
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/freeze.js













/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
async function freeze(path, { contents = true, key } = {}) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const others = contents ? await (0,recorded/* otherDigests */.U4)(tree) : undefined;
        const digesting = others && (0,digest.contentDigest)(tree, {}, others.look);
        const sha256 = digesting?.then(({ files }) => files);
        // Awaited below; if the digest fails first, the inventory's error need not be reported as well.
        sha256?.catch(() => { });
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            digesting,
            (0,inventory/* inventory */.p)(tree, { contents, ...(sha256 && { digests: { sha256, others: others.made } }) }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(new Date(createdAt(tree) * 1000)),
            writer: writer/* writer */.K,
            image: {
                ...file,
                arch,
                ...(content ? { contentDigest: content.digest } : {}),
                ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
            },
            bases: [],
            ecosystems,
            unlocked: [],
            floats: [],
        };
    }
    finally {
        await tree.close();
    }
}


}),

32584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ writer)
});
var _ecosystems_index_js_0 = __webpack_require__(36764);
var _image_noise_js_1 = __webpack_require__(59815);
var _pin_writer_version_js_4 = __webpack_require__(80637);
var _recipe_inputs_version_js_3 = __webpack_require__(87176);
var _version_js_2 = __webpack_require__(2307);





/** The writer of today's locks: the versions of everything that determines what they contain. */
const writer = {
    program: _version_js_2/* .version */ .r,
    inputs: _recipe_inputs_version_js_3/* .inputsVersion */ .W,
    contentRules: _image_noise_js_1/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_writer_version_js_4/* .lockedRecipeVersion */ .n,
    readers: _ecosystems_index_js_0/* .readerVersions */ .nU,
};


})

};
;