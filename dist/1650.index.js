"use strict";
exports.id = 1650;
exports.ids = [1650];
exports.modules = {

41518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jk: () => (/* binding */ makeBuildScratch),
  R$: () => (/* binding */ removeBuildScratch),
  eS: () => (/* binding */ removeAsOwner)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_failures_js_2 = __webpack_require__(28720);
var _files_folder_js_3 = __webpack_require__(28363);
var _files_inside_js_4 = __webpack_require__(66996);
var _files_remove_tree_js_5 = __webpack_require__(7168);
var _process_run_js_6 = __webpack_require__(21880);







/**
 * Creates the folders of one build below its scratch folder.
 * @throws Failure if the folder cannot be created, or has a name that Apptainer cannot mount
 */
async function makeBuildScratch(request) {
    if (/[,:"\n]/.test(request.scratch)) {
        throw new _failure_js_1/* .Failure */ .H("usage", `cannot use the scratch folder ${request.scratch}`, {
            code: "scratch-unusable",
            why: "Apptainer cannot mount a path that contains a comma, a colon or a double quote",
            remedy: "choose a folder without these characters with --tmp",
        });
    }
    const inside = (name) => (0,node_path_0.join)(request.scratch, name);
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
    const at = await (0,_files_inside_js_4/* .openInside */ .X$)((0,node_path_0.dirname)(request.scratch), request.scratch, "make folders").catch((error) => {
        throw (0,_files_failures_js_2/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    });
    try {
        for (const folder of ["work", "lower", "upper", "overlay", "ca", "cache"])
            await at.make(folder, 0o700);
        // Programs expect /tmp and /var/tmp to be world-writable.
        for (const folder of ["tmp", "var-tmp"])
            await makeWorldWritable(at, folder);
    }
    catch (error) {
        throw (0,_files_failures_js_2/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
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
/** Removes folders and files below `scratch` in which a build may have left files that belong to other user ids. */
async function removeBuildScratch(scratch, names, privileges) {
    const parent = await _files_folder_js_3/* .Folder */ .vd.open(scratch);
    try {
        for (const name of names) {
            // What cannot be removed now is removed with the whole scratch folder, or by the next run.
            await (0,_files_remove_tree_js_5/* .removeEntry */ .b4)(parent, name).catch(() => removeAsOwner(parent, [name], privileges).catch(() => { }));
        }
    }
    finally {
        await parent.close();
    }
}
/**
 * Removes what builds left under other user ids, in a namespace where those ids are ours.
 * @param folder the open folder with the entries `names`; `rm` begins there and follows no link below it (fts(3))
 */
async function removeAsOwner(folder, names, privileges) {
    const asOwner = privileges.asOwner ?? privileges.wrap;
    const [command, ...args] = asOwner(["rm", "-rf", "--", ...names.map((name) => `./${name}`)]);
    const limits = { env: (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 5 * 60_000 };
    const { code, stderr } = await (0,_process_run_js_6/* .run */ .eF)(command, args, { cwd: folder.reference, ...limits });
    if (code !== 0)
        throw new Error(stderr.trim());
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

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
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


}),

18195:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  pn: () => (/* binding */ partName),
  s9: () => (/* binding */ copyResumable)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _failures_js_4 = __webpack_require__(28720);
var _inside_js_5 = __webpack_require__(66996);
var _regular_js_6 = __webpack_require__(64659);







const { O_CREAT, O_RDWR } = node_fs_1.constants;
const chunk = 4 * 1024 * 1024;
/**
 * The file into which a copy is written first: it stays if copying is interrupted, and the next attempt continues at
 * its end.
 */
const partName = (path) => `.${(0,node_path_2.basename)(path)}.part`;
/**
 * Copies a large file to a new name, completely or not at all, and continues an interrupted copy. What was written
 * earlier is read again: the file gets its name only if its digest is the expected one.
 * @throws Failure for another digest, a full disk, a link in the way
 */
async function copyResumable(request) {
    const { source, root, path } = request;
    let folder;
    let part;
    const from = await (0,_regular_js_6/* .openRegular */ .l)(source).catch((error) => {
        throw (0,_failures_js_4/* .fileFailure */ .f)(error, `could not read ${source}`);
    });
    try {
        folder = await (0,_inside_js_5/* .openInside */ .X$)(root, (0,node_path_2.dirname)(path), "make folders");
        part = await folder.file(partName(path), O_RDWR | O_CREAT);
        await (0,_inside_js_5/* .assertNoSecondName */ .pb)(part, partName(path));
        await fill(part, from.handle, request);
        await part.chmod((await from.handle.stat()).mode & 0o777);
        await part.sync();
        await (0,_inside_js_5/* .giveNewName */ .Bm)(folder, partName(path), (0,node_path_2.basename)(path), _inside_js_5/* .noClaim */ .yp);
        await folder.sync();
    }
    catch (error) {
        throw (0,_failures_js_4/* .fileFailure */ .f)(error, `could not copy ${source} to ${path}`);
    }
    finally {
        await part?.close();
        await folder?.close();
        await from.handle.close();
    }
}
async function fill(part, from, request) {
    const { size } = await from.stat();
    const { size: there } = await part.stat();
    const begun = there <= size ? there : 0;
    await copyFrom(begun, part, from, size, request);
    let digest = await digestOf(part);
    // The existing part may belong to another file, or be incomplete on the disk.
    if (digest !== request.sha256 && begun > 0) {
        await copyFrom(0, part, from, size, request);
        digest = await digestOf(part);
    }
    if (digest === request.sha256)
        return;
    await part.truncate(0);
    throw new _failure_js_3/* .Failure */ .H("infrastructure", `${request.path} is not the file that was to be copied`, {
        code: "copy-differs",
        why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
        remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`,
    });
}
async function copyFrom(offset, part, from, size, { signal, onProgress }) {
    await part.truncate(offset);
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let at = offset;
    for (let reading = from.read(filled, 0, chunk, at);;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return;
        signal?.throwIfAborted();
        reading = from.read(next, 0, chunk, at + bytesRead);
        await writeWhole(part, filled.subarray(0, bytesRead), at);
        at += bytesRead;
        onProgress?.(at, size);
        [filled, next] = [next, filled];
    }
}
async function writeWhole(part, bytes, at) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
        done += bytesWritten;
    }
}
/** sha256 (hex) of an open file. */
async function digestOf(part) {
    const hash = (0,node_crypto_0.createHash)("sha256");
    let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
    let at = 0;
    for (let reading = part.read(filled, 0, chunk, 0);;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return hash.digest("hex");
        at += bytesRead;
        reading = part.read(next, 0, chunk, at);
        hash.update(filled.subarray(0, bytesRead));
        [filled, next] = [next, filled];
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

30458:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ restrictsNamespaces),
  Iy: () => (/* binding */ packagedProfile),
  ML: () => (/* binding */ hasProfile),
  fP: () => (/* binding */ privateProfile),
  sq: () => (/* binding */ systemAppArmor)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_fs_promises_2 = __webpack_require__(51455);
var node_path_3 = __webpack_require__(76760);




const systemAppArmor = {
    setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    profiles: "/etc/apparmor.d",
};
/** Absolute path of the profile that Apptainer's packages install. */
const packagedProfile = ({ profiles } = systemAppArmor) => (0,node_path_3.join)(profiles, "apptainer");
const ourPrefix = "stx-container-apptainer-";
/**
 * The profile that we load for a private copy. It is named after that copy, because several users of a machine each
 * have one.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
function privateProfile(starter, { profiles } = systemAppArmor) {
    const name = `${ourPrefix}${(0,node_crypto_0.hash)("sha256", starter).slice(0, 12)}`;
    return { name, path: (0,node_path_3.join)(profiles, name) };
}
/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
async function restrictsNamespaces({ setting } = systemAppArmor) {
    const text = await (0,node_fs_promises_2.readFile)(setting, "utf8").catch(() => undefined);
    return text === undefined ? undefined : text.trim() === "1";
}
/** Whether a profile lets one of the machine's Apptainers make user namespaces nevertheless. */
function hasProfile(system = systemAppArmor) {
    if ((0,node_fs_1.existsSync)(packagedProfile(system)))
        return true;
    return ((0,node_fs_1.existsSync)(system.profiles) && (0,node_fs_1.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix)));
}


}),

9348:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ choosePrivileges),
  lC: () => (/* binding */ namespaceObstacle),
  mJ: () => (/* binding */ runPrivileges)
});
/* unused harmony exports hasAllCapabilities, sudoPrefix */
var node_fs_promises_0 = __webpack_require__(51455);
var node_os_1 = __webpack_require__(48161);
var _failure_js_2 = __webpack_require__(77205);
var _process_find_program_js_3 = __webpack_require__(39335);
var _process_run_js_4 = __webpack_require__(21880);
var _apparmor_js_5 = __webpack_require__(30458);
var _subids_js_6 = __webpack_require__(76980);







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
        return await (0,node_fs_promises_0.readFile)(path, "utf8");
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
        const result = await (0,_process_run_js_4/* .run */ .eF)(command, args, { env: (0,_process_run_js_4/* .scrubbedEnvironment */ .aq)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js_2/* .Failure */ .H)
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
    if (await (0,_apparmor_js_5/* .restrictsNamespaces */ .Gp)()) {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js_2/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os_1.release)()})`,
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
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js_2/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js_2/* .Failure */ .H("infrastructure", "newuidmap not found", {
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
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only if it
 * lacks capabilities.
 * @throws Failure that names what is missing
 */
async function runPrivileges() {
    return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    if (!namespace.ok && !(0,_apparmor_js_5/* .hasProfile */ .ML)())
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
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
        throw new _failure_js_2/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js_4/* .scrubbedEnvironment */ .aq)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js_2/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
        code: "sudo-incomplete",
        why: "Apptainer as root requests every capability of the kernel",
        remedy: "leave out the option, because an ordinary user can build, too",
    });
}
/**
 * Determines by trial how builds get their privileges on this machine.
 * @param requested "auto" takes the first way that works; "sudo" and "fakeroot" force one
 * @throws Failure that names what is missing and how to install or allow it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
}


}),

76980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ny: () => (/* binding */ currentUser),
  ZA: () => (/* binding */ ownRanges),
  be: () => (/* binding */ rangeOf),
  jZ: () => (/* binding */ readSubids),
  lW: () => (/* binding */ freeStart),
  qU: () => (/* binding */ isOwnUser),
  t4: () => (/* binding */ fullRange)
});
/* unused harmony export parseSubids */
var node_fs_0 = __webpack_require__(73024);
var node_os_1 = __webpack_require__(48161);


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
        return parseSubids((0,node_fs_0.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os_1.userInfo)().username, uid };
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
/**
 * Makes a function that reports whether processes of a user id may belong to a build of the current user: its own id,
 * root's, and subordinate ones.
 */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
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

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
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
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
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
        // The parts still to walk, last part first.
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
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
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


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

75692:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ formatLock)
});
var _ecosystems_order_js_1 = __webpack_require__(17421);
var _read_js_0 = __webpack_require__(23616);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        ...(lock.stages && {
            stages: mapValues(lock.stages, (stage) => ({
                ...stage,
                ecosystems: mapValues(stage.ecosystems, inOrder),
            })),
        }),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js_0/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/**
 * A lock cannot hold two packages of one identity. If a bug produces them, their text decides, so that the error
 * message is stable.
 */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js_1/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js_1/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js_1/* .byCodeUnit */ .X)(a, b));
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
/** An object with a single plain field, such as the status of an absent ecosystem, gets no line of its own. */
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


}),

33835:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ defaultRetryLimits),
  Y2: () => (/* binding */ parseJsonBody),
  g3: () => (/* binding */ trustedCertificates),
  yu: () => (/* binding */ makeClient)
});
var node_http_0 = __webpack_require__(37067);
var node_https_1 = __webpack_require__(44708);
var node_stream_2 = __webpack_require__(57075);
var node_timers_promises_3 = __webpack_require__(58500);
var node_tls_4 = __webpack_require__(41692);
var _failure_js_5 = __webpack_require__(77205);






/** Four attempts with about 15 s of waiting in total; a server may ask for up to a minute between two attempts. */
const defaultRetryLimits = {
    attempts: 4,
    firstDelayMs: 2_000,
    longestDelayMs: 60_000,
    timeLimitMs: 30_000,
};
/**
 * Manifests and indexes are a few kilobytes; the distribution specification lets registries refuse more than 4 MiB.
 */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * A client that uses the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). Close it after use.
 * @param authorities PEM of certificates that are trusted besides the host's
 */
function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
    let tls;
    const plain = new node_http_0.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http_0.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds, so it waits until the first https request.
        tls ??= new node_https_1.Agent({
            keepAlive: true,
            proxyEnv: env,
            ca: [...trustedCertificates(), ...authorities],
        });
        return (0,node_https_1.request)(url, { ...options, agent: tls });
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
/**
 * Node's own certificate authorities and the host's; organisations with an intercepting proxy add its CA to the
 * host's.
 */
function trustedCertificates() {
    return [...new Set([...(0,node_tls_4.getCACertificates)("default"), ...(0,node_tls_4.getCACertificates)("system")])];
}
async function requestWithRetries(url, request, limits, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await followRedirects(url, request, once).catch((error) => error);
        if (outcome instanceof _failure_js_5/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const response = outcome instanceof Error ? undefined : outcome;
        if (response && response.status !== 429 && response.status < 500)
            return response;
        if (attempt >= limits.attempts)
            throw allAttemptsFailed(url, attempt, outcome);
        const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
        const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises_3.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
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
        return new _failure_js_5/* .Failure */ .H("infrastructure", `cannot reach ${url.host}`, {
            code: "server-unreachable",
            why: `${code ?? outcome.message} (${tried})`,
            remedy: "check the network and the proxy variables, then run the command again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js_5/* .Failure */ .H("infrastructure", `${url.host} limits the number of requests`, {
            code: "server-rate-limit",
            why: `HTTP status 429, too many requests (${tried})`,
            remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
        });
    }
    return new _failure_js_5/* .Failure */ .H("infrastructure", `${url.host} is not working`, {
        code: "server-error",
        why: `HTTP status ${outcome.status} (${tried})`,
        remedy: "run the command again later",
    });
}
/** Follows redirects, and drops credentials when one leads to another server. */
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
            throw new _failure_js_5/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
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
    throw new _failure_js_5/* .Failure */ .H("failed", `${start.host} redirects in a loop`, {
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
            throw new _failure_js_5/* .Failure */ .H("failed", "a server's response is too long", {
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
/** A connection on which nothing moves for this long is closed. */
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
        (0,node_stream_2.pipeline)(body, sent, (error) => error && reject(error));
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


}),

51690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ removeTrees),
  VG: () => (/* binding */ apptainerBuild),
  Yl: () => (/* binding */ tools),
  y: () => (/* binding */ apptainerEnvironment)
});
var node_path_0 = __webpack_require__(76760);
var _apptainer_find_js_1 = __webpack_require__(6557);
var _apptainer_install_ensure_js_2 = __webpack_require__(39750);
var _apptainer_scratch_js_3 = __webpack_require__(41518);
var _failure_js_4 = __webpack_require__(77205);
var _files_folder_js_5 = __webpack_require__(28363);
var _files_remove_tree_js_6 = __webpack_require__(7168);
var _host_privileges_js_7 = __webpack_require__(9348);
var _process_run_js_8 = __webpack_require__(21880);









async function tools() {
    return { apptainer: await (0,_apptainer_install_ensure_js_2.ensureApptainer)(), privileges: await (0,_host_privileges_js_7/* .choosePrivileges */ .Q5)("auto") };
}
/** The environment of Apptainer for work on sandboxes. @param tmp folder for its own temporary files */
function apptainerEnvironment({ apptainer }, tmp) {
    const prefix = apptainer.name.toUpperCase();
    const env = (0,_process_run_js_8/* .scrubbedEnvironment */ .aq)(tmp === undefined ? {} : { TMPDIR: tmp, [`${prefix}_TMPDIR`]: tmp });
    env.PATH = [...(0,_apptainer_find_js_1/* .toolFolders */ .Sg)(apptainer), env.PATH].join(node_path_0.delimiter);
    return env;
}
/**
 * Runs `apptainer build`.
 * @throws Failure with its last lines
 */
async function apptainerBuild(all, args, { tmp, onLine, signal }) {
    const { apptainer, privileges } = all;
    const argv = privileges.wrap([apptainer.command, "--nocolor", "build", ...privileges.flags, ...args]);
    const tail = [];
    const { code } = await (0,_process_run_js_8/* .run */ .eF)(argv[0], argv.slice(1), {
        env: apptainerEnvironment(all, tmp),
        timeLimitMs: 6 * 3_600_000,
        stdoutTo: () => { },
        onLine: (line) => {
            if (tail.push(line) > 20)
                tail.shift();
            onLine?.(line);
        },
        ...(signal && { signal }),
    });
    if (code === 0)
        return;
    const text = tail.join("\n");
    const isDisk = /no space left|disk quota exceeded/i.test(text);
    throw new _failure_js_4/* .Failure */ .H(isDisk ? "infrastructure" : "failed", "apptainer build failed", {
        code: isDisk ? "build-disk-full" : "build-failed",
        why: text || `exit code ${code}`,
        remedy: isDisk ? "free space on that disk, then run the command again" : "see the lines above",
    });
}
/** Removes the entries of a folder, including those that belong to ids which only a namespace can own. */
async function removeTrees(folder, names) {
    const parent = await _files_folder_js_5/* .Folder */ .vd.open(folder);
    try {
        for (const name of names) {
            await (0,_files_remove_tree_js_6/* .removeEntry */ .b4)(parent, name).catch(async () => (0,_apptainer_scratch_js_3/* .removeAsOwner */ .eS)(parent, [name], await (0,_host_privileges_js_7/* .choosePrivileges */ .Q5)("auto")));
        }
    }
    finally {
        await parent.close();
    }
}


}),

85291:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var ensure = __webpack_require__(39750);
var failure = __webpack_require__(77205);
var digest = __webpack_require__(63983);
var folders = __webpack_require__(76382);
var inside = __webpack_require__(66996);
var temporary_names = __webpack_require__(60813);
var privileges = __webpack_require__(9348);
var arch = __webpack_require__(64897);
var read = __webpack_require__(23616);
var write = __webpack_require__(75692);
var http = __webpack_require__(33835);
var run = __webpack_require__(21880);
var bases = __webpack_require__(33923);
var artifact = __webpack_require__(35525);
;// CONCATENATED MODULE: ./.cache/compiled/src/registry/authfile.js
/** The text of a credentials file in Docker's format for one registry; Apptainer reads it as docker-config.json. */
function authFile(registry, credentials) {
    const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
    const entry = credentials.kind === "password"
        ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") }
        : credentials.kind === "identity"
            ? { identitytoken: credentials.token }
            : { registrytoken: credentials.token };
    return JSON.stringify({ auths: { [key]: entry } });
}

var registry_credentials = __webpack_require__(68513);
var oci = __webpack_require__(56602);
var registry_reference = __webpack_require__(93118);
var registry_uri = __webpack_require__(95701);
var freeze = __webpack_require__(99677);
var apptainer = __webpack_require__(51690);
var external_node_fs_ = __webpack_require__(73024);
var copy_resumable = __webpack_require__(18195);
var failures = __webpack_require__(28720);
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/download.js






const { O_CREAT, O_RDWR } = external_node_fs_.constants;
/** How many times to resume an interrupted download, as long as each attempt makes progress. */
const attempts = 5;
/**
 * Downloads a blob, resuming an earlier download.
 * @throws Failure for a wrong digest or a full disk, and where the registry does not send the whole blob
 */
async function downloadBlob(request) {
    const { folder: path, name, sha256 } = request;
    let folder;
    let file;
    try {
        folder = await files_folder/* Folder */.vd.open(path);
        file = await folder.file(name, O_RDWR | O_CREAT, 0o644);
        await (0,inside/* assertNoSecondName */.pb)(file, name);
        const { size: begun } = await file.stat();
        await fetchAll(file, request);
        if ((await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        await file.truncate(0);
        // The part from an earlier download may be damaged.
        if (begun > 0)
            await fetchAll(file, request);
        if (begun > 0 && (await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        throw new failure/* Failure */.H("infrastructure", `the registry sent a file other than sha256:${sha256}`, {
            code: "registry-digest-mismatch",
            why: "the digest of what was downloaded differs",
            remedy: "run the command again, or use another network: a proxy may be altering the responses",
        });
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not download into ${path}`);
    }
    finally {
        await file?.close();
        await folder?.close();
    }
}
async function fetchAll(file, request) {
    for (let left = attempts;; left--) {
        const { size: before } = await file.stat();
        if (before > 0 && (await (0,copy_resumable/* digestOf */.ol)(file)) === request.sha256)
            return;
        try {
            return await fetchFrom(file, before, request);
        }
        catch (error) {
            request.signal?.throwIfAborted();
            const isNetwork = !(error instanceof failure/* Failure */.H) && !["ENOSPC", "EDQUOT"].includes(codeOf(error));
            const { size: after } = await file.stat();
            if (isNetwork && left > 1 && after > before)
                continue;
            throw isNetwork ? cutOff(error) : error;
        }
    }
}
const codeOf = (error) => error.code ?? "";
async function fetchFrom(file, from, request) {
    let at = from;
    const body = await request.repository.blob(`sha256:${request.sha256}`, from, (start) => {
        at = start;
    });
    await file.truncate(at);
    for await (const chunk of body) {
        request.signal?.throwIfAborted();
        await file.write(chunk, 0, chunk.length, at);
        at += chunk.length;
        request.onProgress?.(at);
    }
}
function cutOff(error) {
    return new failure/* Failure */.H("infrastructure", "the download broke off", {
        code: "server-unreachable",
        why: codeOf(error) || String(error),
        remedy: "run the command again: it goes on where this one ended",
        cause: error,
    });
}

var transfer_evidence = __webpack_require__(6427);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/pull.js

























/**
 * Pulls an image from a registry or a library: resolves it first, then fetches it by digest with the user's
 * credentials. It appears complete or not at all, with its lock, and with both digests in `<image>.pull.json`.
 * @throws Failure where it does not exist, access is denied, or what was received is not what the registry named
 */
async function pull(request) {
    const uri = (0,registry_uri/* parseImageUri */.f9)(request.uri);
    const { output, force = false } = request;
    await assertFree(output, force);
    const found = await resolve(uri, request);
    const folder = (0,external_node_path_.dirname)(output);
    await (0,folders/* makeFolder */.f)(folder);
    const work = (0,external_node_path_.join)(folder, (0,temporary_names/* temporaryName */.N)("pull"));
    try {
        await (0,promises_.mkdir)(work, { mode: 0o700 });
        const image = (0,external_node_path_.join)(work, "image.sif");
        if (uri.scheme === "oras")
            await pullOras(uri, found, image, request);
        else
            await pullByApptainer(uri, found, image, work, request);
        const sha256 = await (0,digest/* sha256File */.Q3)(image);
        assertExpected(found, sha256, request.uri);
        if (force)
            await (0,promises_.rm)(output, { force: true });
        await (0,inside/* moveNewFileInside */.Wi)(image, folder, output);
        return await finish(uri, found, sha256, request);
    }
    finally {
        await (0,apptainer/* removeTrees */.Ui)(folder, [(0,external_node_path_.basename)(work)]).catch(() => { });
    }
}
async function assertFree(path, force) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found || (force && found.isFile()))
        return;
    throw new failure/* Failure */.H("usage", `${path} exists already`, {
        code: "file-in-the-way",
        why: found.isFile() ? "an image is replaced only with --force" : "it is not a plain file",
        remedy: "choose another path, or pass --force",
    });
}
function resolve({ scheme, reference }, { env, signal }) {
    return (0,bases/* resolveBase */.g)({ bootstrap: scheme, from: reference, header: {} }, { context: "/", arch: (0,arch/* hostArch */.L)(), env, ...(signal && { signal }) });
}
function assertExpected({ imageSha256 }, sha256, uri) {
    if (imageSha256 === undefined || imageSha256 === sha256)
        return;
    throw new failure/* Failure */.H("infrastructure", `what was pulled is not ${uri}`, {
        code: "pull-failed",
        why: `the sha256 of the image is ${sha256}, and ${imageSha256} was expected`,
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
/** The image is a single blob: it is downloaded next to the output, and an interrupted download is resumed. */
async function pullOras({ reference }, { imageSha256 = "" }, image, { output, env, signal, onProgress }) {
    const folder = (0,external_node_path_.dirname)(output);
    const name = `.${(0,external_node_path_.basename)(output)}.${imageSha256.slice(0, 12)}.part`;
    const repository = new artifact/* Repository */.L((0,registry_reference/* parseReference */.F2)(reference), env, signal);
    try {
        await downloadBlob({ repository, sha256: imageSha256, folder, name, onProgress, signal });
        await (0,promises_.rename)((0,external_node_path_.join)(folder, name), image);
    }
    finally {
        repository.close();
    }
}
/** Apptainer keeps its downloads in its cache, so an interrupted pull continues with what is missing. */
async function pullByApptainer(uri, { indexDigest }, image, work, { env, signal, onLine, uri: given }) {
    const all = { apptainer: await (0,ensure.ensureApptainer)(), privileges: await (0,privileges/* choosePrivileges */.Q5)("auto") };
    const prefix = all.apptainer.name.toUpperCase();
    const isDocker = uri.scheme === "docker";
    const reference = isDocker && indexDigest ? (0,registry_reference/* pinnedReference */.ct)(uri.reference, indexDigest) : uri.reference;
    const flags = isDocker && (await isPlain(uri, env)) ? ["--no-https"] : [];
    const argv = all.privileges.wrap([
        ...[all.apptainer.command, "--nocolor", "pull", ...flags, image],
        `${uri.scheme}://${reference}`,
    ]);
    const tail = [];
    const { code } = await (0,run/* run */.eF)(argv[0], argv.slice(1), {
        env: {
            ...(0,apptainer/* apptainerEnvironment */.y)(all, work),
            ...(isDocker ? await credentialVariables(uri, prefix, work, env) : {}),
            ...(env[`${prefix}_CACHEDIR`] && { [`${prefix}_CACHEDIR`]: env[`${prefix}_CACHEDIR`] }),
        },
        timeLimitMs: 6 * 3_600_000,
        stdoutTo: () => { },
        onLine: (line) => {
            if (tail.push(line) > 10)
                tail.shift();
            onLine?.(line);
        },
        ...(signal && { signal }),
    });
    if (code === 0)
        return;
    throw new failure/* Failure */.H("infrastructure", `could not pull ${given}`, {
        code: "pull-failed",
        why: tail.join("\n") || `apptainer exited with code ${code}`,
        remedy: "see the lines above; what was downloaded already is not fetched again",
    });
}
async function isPlain({ reference }, env) {
    const client = (0,http/* makeClient */.yu)(env);
    try {
        return (await (0,oci/* originOf */.yv)(client, (0,registry_reference/* parseReference */.F2)(reference).host, env)).startsWith("http:");
    }
    finally {
        client.close();
    }
}
/**
 * Passes the user's credentials to Apptainer in a file that only this user can read and that is removed with `work`.
 */
async function credentialVariables({ reference }, prefix, work, env) {
    const { registry, repository } = (0,registry_reference/* parseReference */.F2)(reference);
    const credentials = await (0,registry_credentials/* findCredentials */.g)(registry, repository, env);
    if (!credentials)
        return {};
    const folder = (0,external_node_path_.join)(work, "config");
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "docker-config.json"), authFile(registry, credentials), { mode: 0o600 });
    return { [`${prefix}_CONFIGDIR`]: folder };
}
/** Writes lock, evidence and record next to an image. */
async function finish(uri, { indexDigest, platformDigest }, sha256, { output, env, uri: given }) {
    const folder = (0,external_node_path_.dirname)(output);
    const stem = output.replace(/\.sif$/, "");
    const evidence = uri.scheme === "oras" && indexDigest
        ? await (0,transfer_evidence/* pullEvidence */.NP)((0,registry_reference/* parseReference */.F2)(uri.reference), indexDigest, env)
        : new Map();
    const hasEvidence = isOf(evidence.get(".lock"), sha256);
    if (hasEvidence)
        for (const [ending, bytes] of evidence)
            await (0,inside/* writeFileInside */.gE)(folder, stem + ending, bytes);
    else
        await (0,inside/* writeFileInside */.gE)(folder, `${stem}.lock`, (0,write/* formatLock */.X)(await (0,freeze/* freeze */.C)(output)));
    const pulled = {
        uri: given,
        image: output,
        sha256,
        indexDigest: indexDigest ?? null,
        manifestDigest: platformDigest ?? null,
        lock: `${stem}.lock`,
        hasEvidence,
    };
    const record = { schema: 1, at: new Date().toISOString(), ...pulled, image: (0,external_node_path_.basename)(output) };
    await (0,inside/* writeFileInside */.gE)(folder, `${stem}.pull.json`, `${JSON.stringify(record, null, 2)}\n`);
    return pulled;
}
/** Whether a lock that came with an image belongs to it. */
function isOf(lock, sha256) {
    if (!lock)
        return false;
    try {
        return (0,read/* parseLock */.PG)(lock.toString("utf8"), "the lock in the registry").image.sha256 === sha256;
    }
    catch {
        return false;
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

39335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  T: () => (/* binding */ isExecutable)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _run_js_3 = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js_3/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path_2.delimiter)) {
        const candidate = (0,node_path_2.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


}),

33923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ resolveBase)
});
var _pinned_js_0 = __webpack_require__(72373);

/**
 * Resolves a base with resolve.ts, which is loaded only now: it brings in HTTP and TLS, and most commands contact no
 * server.
 * @throws Failure as there
 */
async function resolveBase(base, options) {
    return (await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(6006)]).then(__webpack_require__.bind(__webpack_require__, 6006))).resolveBase(base, options);
}


}),

72373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ pinnedFrom)
});
var _registry_reference_js_0 = __webpack_require__(93118);

/** A library names an image by its hash in place of the tag. */
function pinnedInLibrary(from, { imageSha256 }) {
    if (imageSha256 === undefined)
        return undefined;
    const cut = from.lastIndexOf(":");
    return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
}
function pinnedInRegistry(from, { indexDigest }) {
    return indexDigest === undefined ? undefined : (0,_registry_reference_js_0/* .pinnedReference */ .ct)(from, indexDigest);
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


}),

87176:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inputsVersion)
});
/** Version of the inputs' digest; raise it whenever the same inputs would get a different digest. */
const inputsVersion = 1;


}),

68513:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findCredentials)
});
var node_child_process_0 = __webpack_require__(31421);
var node_fs_promises_1 = __webpack_require__(51455);
var node_os_2 = __webpack_require__(48161);
var node_path_3 = __webpack_require__(76760);
var zod_5 = __webpack_require__(28942);
var _failure_js_4 = __webpack_require__(77205);






const entrySchema = zod_5/* .object */ .Ikc({
    auth: zod_5/* .string */ .YjP().optional(),
    username: zod_5/* .string */ .YjP().optional(),
    password: zod_5/* .string */ .YjP().optional(),
    identitytoken: zod_5/* .string */ .YjP().optional(),
    registrytoken: zod_5/* .string */ .YjP().optional(),
});
const configSchema = zod_5/* .object */ .Ikc({
    auths: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod_5/* .string */ .YjP().nullish(),
    credHelpers: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), zod_5/* .string */ .YjP()).nullish(),
});
/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
 */
async function findCredentials(registry, repository, env) {
    const given = fromEnvironment(env);
    if (given)
        return given;
    for (const path of configFiles(env)) {
        const config = await readConfig(path);
        const found = config && (await fromConfig(config, registry, repository, env));
        if (found)
            return found;
    }
    return undefined;
}
function fromEnvironment(env) {
    for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
        const username = env[`${prefix}_USERNAME`];
        const password = env[`${prefix}_PASSWORD`];
        if (username && password)
            return { kind: "password", username, password };
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME || (0,node_os_2.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path_3.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path_3.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path_3.join)(env.DOCKER_CONFIG || (0,node_path_3.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path_3.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path_3.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises_1.readFile)(path, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EACCES"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
    try {
        return configSchema.parse(JSON.parse(text));
    }
    catch {
        // The parser's message may quote the file, so it is left out.
        throw new _failure_js_4/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
            code: "credentials-file-invalid",
            why: "it is not JSON in the format of Docker's configuration",
            remedy: "log in again, which rewrites the file, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return readFromHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which credentials for a registry may be stored, the most specific first. */
function keysOf(registry, repository) {
    const parts = repository.split("/");
    const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
    const hosts = registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
    const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]);
    return [...paths, ...spelled, `http://${registry}`];
}
function serverName(registry) {
    return registry === "docker.io" ? hubKey : registry;
}
function fromEntry(entry) {
    if (entry.identitytoken)
        return { kind: "identity", token: entry.identitytoken };
    if (entry.registrytoken)
        return { kind: "bearer", token: entry.registrytoken };
    if (entry.auth) {
        const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
        const colon = plain.indexOf(":");
        if (colon > 0)
            return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    }
    if (entry.username && entry.password) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return undefined;
}
const answerSchema = zod_5/* .object */ .Ikc({ Username: zod_5/* .string */ .YjP(), Secret: zod_5/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js_4/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not a valid program name");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("it is not on the PATH");
    if (code !== 0) {
        // The helpers' common library prints this on stdout and exits with code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its output is not in the format of credential helpers");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
function helperEnvironment(env) {
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined &&
        !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
    return Object.fromEntries(kept);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function run(program, args, input, env) {
    return new Promise((resolve) => {
        const child = (0,node_child_process_0.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


}),

93118:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F2: () => (/* binding */ parseReference),
  YX: () => (/* binding */ cutReference),
  ct: () => (/* binding */ pinnedReference),
  gL: () => (/* binding */ joinHeader)
});
var _failure_js_0 = __webpack_require__(77205);

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
    return new _failure_js_0/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
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


}),

95701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f9: () => (/* binding */ parseImageUri),
  ng: () => (/* binding */ defaultFileName)
});
/* unused harmony export registryUri */
var _failure_js_0 = __webpack_require__(77205);
var _reference_js_1 = __webpack_require__(93118);


/**
 * Parses `docker://`, `oras://` or `library://` and a reference; without a scheme it is `docker://`.
 * @throws Failure("usage") for another scheme, and for an invalid reference
 */
function parseImageUri(text) {
    const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
    if (scheme !== "docker" && scheme !== "oras" && scheme !== "library")
        throw new _failure_js_0/* .Failure */ .H("usage", `cannot pull from ${JSON.stringify(text)}`, {
            code: "image-reference-invalid",
            why: `the scheme ${scheme}:// is not that of a registry or library`,
            remedy: "write docker://, oras:// or library:// and a reference",
        });
    if (scheme !== "library")
        (0,_reference_js_1/* .parseReference */ .F2)(reference);
    return { scheme, reference };
}
/**
 * The `docker://` address of an image. Docker Hub is left out, as Apptainer does; a tag comes before a digest, because
 * callers' digests may be those of the image file, which no registry knows.
 */
function registryUri({ registry, repository, tag, digest, }) {
    const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
    return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
}
/** The file name that an image gets by default: `<last part of the name>_<tag>.sif`. */
function defaultFileName({ reference }) {
    const last = reference.split("/").at(-1) ?? "image";
    const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
    return `${name}_${tag.slice(0, 40)}.sif`;
}


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


}),

60235:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ manifestOf),
  A4: () => (/* binding */ filePart),
  Ib: () => (/* binding */ mediaTypes),
  Xo: () => (/* binding */ textPart),
  Yt: () => (/* binding */ manifestType),
  ab: () => (/* binding */ buildAnnotation),
  bT: () => (/* binding */ bodyParts),
  i4: () => (/* binding */ emptyConfig),
  mO: () => (/* binding */ titleAnnotation),
  vp: () => (/* binding */ packPart)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_stream_2 = __webpack_require__(57075);
var _ecosystems_order_js_5 = __webpack_require__(17421);
var _files_canonical_json_js_6 = __webpack_require__(5968);
var _files_digest_js_3 = __webpack_require__(63983);
var _tar_js_4 = __webpack_require__(85582);







/** The roles of the parts of an exported vault, by their media type. */
const mediaTypes = {
    artifact: "application/vnd.stx.container.vault.v1",
    index: "application/vnd.stx.container.vault.index.v1+json",
    /** Small bodies packed together: an archive whose files are named by their digests. */
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
/** Bodies of this size or more are parts of their own: a registry transfers and stores each only once. */
const largeBody = 1024 * 1024;
/** A part made of a text. */
function textPart(role, title, text) {
    const bytes = Buffer.from(text);
    return { role, title, sha256: (0,_files_digest_js_3/* .sha256 */ .sc)(bytes), size: bytes.length, read: () => node_stream_2.Readable.from([bytes]) };
}
/** A part that is a whole file. */
function filePart(role, title, path, blob) {
    return { role, title, ...blob, read: () => (0,node_fs_1.createReadStream)(path) };
}
/** An archive as a part. Computing its digest reads everything in it. */
async function packPart(role, title, files) {
    async function* bytes() {
        for (const { name, size, mode, read } of files) {
            yield (0,_tar_js_4/* .tarHeader */ .pI)(name, size, mode);
            let given = 0;
            for await (const part of read()) {
                given += part.length;
                yield part;
            }
            if (given !== size)
                throw new Error(`${name} has ${given} bytes in place of ${size}`);
            yield Buffer.alloc((0,_tar_js_4/* .padded */ .jC)(size) - size);
        }
        yield _tar_js_4/* .tarEnd */ .JO;
    }
    const hash = (0,node_crypto_0.createHash)("sha256");
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
        read: () => node_stream_2.Readable.from(bytes(), { objectMode: false }),
    };
}
/**
 * The bodies as parts: large ones separately, small ones in up to sixteen archives by the first digit of their
 * digests, so that a build that downloaded little new shares most of them with the one before it.
 */
async function bodyParts(bodies, needed) {
    const sorted = needed.toSorted((a, b) => (0,_ecosystems_order_js_5/* .byCodeUnit */ .X)(a.sha256, b.sha256));
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
    return Buffer.from((0,_files_canonical_json_js_6/* .canonicalJson */ .d)({
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


}),

85582:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JO: () => (/* binding */ tarEnd),
  jC: () => (/* binding */ padded),
  pI: () => (/* binding */ tarHeader),
  tZ: () => (/* binding */ scanTar)
});
var _image_tar_format_js_0 = __webpack_require__(45800);

/** How many bytes a content takes up in an archive. */
const padded = (size) => Math.ceil(size / _image_tar_format_js_0/* .blockSize */ .L6) * _image_tar_format_js_0/* .blockSize */ .L6;
/** The end of an archive: two empty blocks. */
const tarEnd = Buffer.alloc(2 * _image_tar_format_js_0/* .blockSize */ .L6);
/**
 * The header of a regular file, or of a folder where the name ends in a slash (POSIX ustar), without a time and without
 * an owner: the same file gives the same bytes.
 */
function tarHeader(name, size, mode = 0o644) {
    const bytes = Buffer.from(name, "utf8");
    const cut = bytes.length > 100 ? bytes.lastIndexOf("/", Math.min(155, bytes.length - 2)) : -1;
    const [prefix, short] = cut < 0 ? [Buffer.alloc(0), bytes] : [bytes.subarray(0, cut), bytes.subarray(cut + 1)];
    if (short.length > 100)
        throw new RangeError(`the name ${name} is too long for an archive`);
    const header = Buffer.alloc(_image_tar_format_js_0/* .blockSize */ .L6);
    const octal = (value, at, length) => header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
    short.copy(header, 0);
    octal(mode, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    if (size < 8 ** 11)
        octal(size, 124, 12);
    else {
        // GNU's form for sizes of 8 GiB and more: big-endian, with the highest bit set.
        header[124] = 0x80;
        header.writeBigUInt64BE(BigInt(size), 128);
    }
    octal(0, 136, 12);
    header.write(`        ${name.endsWith("/") ? 5 : 0}`, 148, "latin1");
    header.write("ustar\x0000", 257, "latin1");
    prefix.copy(header, 345);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return header;
}
/**
 * The regular files of an archive that lies in an open file, without reading their contents.
 * @param withFolders its folders, too
 * @throws RangeError for what is not an archive, or is cut off
 */
async function scanTar(file, start, end, withFolders = false) {
    const files = [];
    const block = Buffer.alloc(_image_tar_format_js_0/* .blockSize */ .L6);
    for (let at = start; at + _image_tar_format_js_0/* .blockSize */ .L6 <= end;) {
        const { bytesRead } = await file.read(block, 0, _image_tar_format_js_0/* .blockSize */ .L6, at);
        if (bytesRead < _image_tar_format_js_0/* .blockSize */ .L6)
            throw new RangeError("it is cut off");
        if ((0,_image_tar_format_js_0/* .isZero */ .be)(block))
            return files;
        const { name, flag, mode, size } = (0,_image_tar_format_js_0/* .parseTarHeader */ .OH)(block);
        const offset = at + _image_tar_format_js_0/* .blockSize */ .L6;
        if (offset + size > end)
            throw new RangeError("it is cut off");
        if (flag === "0" || (withFolders && flag === "5"))
            files.push({ name: name.toString("utf8"), mode: mode & 0o777, size, offset });
        at = offset + padded(size);
    }
    throw new RangeError("it is cut off");
}


})

};
;