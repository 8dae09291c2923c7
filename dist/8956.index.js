"use strict";
exports.id = 8956;
exports.ids = [8956];
exports.modules = {

14111:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ foldersOf)
});
/* unused harmony export canTravel */
var _failure_js_0 = __webpack_require__(77205);
var _files_bounded_js_1 = __webpack_require__(17794);
var _recipe_inputs_js_2 = __webpack_require__(26658);
var _recipe_parse_js_3 = __webpack_require__(9561);
var _recipe_template_js_4 = __webpack_require__(77122);
var _verdict_limits_js_5 = __webpack_require__(36697);






/**
 * The empty folders that travel with a build; see {@link emptyFolders}. None where the recipe or the context cannot be
 * read: then their files do not travel either, and are named.
 * @param recipe path of the recipe · @param context absolute path · @param store left out of a folder that holds it
 */
async function foldersOf(recipe, lock, context, store) {
    try {
        const bytes = await (0,_files_bounded_js_1/* .readBounded */ .C)(recipe, _verdict_limits_js_5/* .evidenceLimits */ .Y.recipe, { what: "recipe" });
        const parsed = (0,_recipe_template_js_4/* .substitute */ .V2)((0,_recipe_parse_js_3.parseRecipe)(bytes, recipe), lock.inputs.arguments);
        return (await (0,_recipe_inputs_js_2/* .emptyFolders */ .z)(parsed, context, [store])).filter(canTravel);
    }
    catch (error) {
        if (error instanceof _failure_js_0/* .Failure */ .H || (error instanceof Error && error.name === "ContextProblem"))
            return [];
        throw error;
    }
}
/** Whether a path stays in the folder that it is packed in, and an archive can have it. */
const canTravel = (path) => !path.startsWith("/") &&
    !path.split("/").some((part) => part === "" || part === "." || part === "..") &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: such names are what this is about.
    !/[\u0000-\u001f\\]/.test(path);


}),

38260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ assertOneBuild)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_digest_js_1 = __webpack_require__(63983);
var _lock_read_js_2 = __webpack_require__(23616);



const longestLock = 256 * 1024 * 1024;
/**
 * Makes sure that the parts of an export are of one build, before any of them is written: its lock names the build, and
 * the image and index that come with it. Otherwise files that contradict each other would take the names of the right
 * ones, which then could not come any more.
 * @throws Failure("inconclusive", "files-not-one-build"), and that of a lock that cannot be read
 */
async function assertOneBuild(from, buildId, parts, read) {
    const part = (role) => parts.find((each) => each.role === role);
    const own = part("lock");
    if (!own || own.size > longestLock)
        return;
    const bytes = await bytesOf(await read(own));
    // What came damaged is named where it is taken.
    if ((0,_files_digest_js_1/* .sha256 */ .sc)(bytes) !== own.sha256)
        return;
    const lock = (0,_lock_read_js_2/* .parseLock */ .PG)(bytes.toString("utf8"), own.title);
    if (`${lock.name}-${lock.ts}` !== buildId)
        throw notOne(from, `its lock is of ${lock.name}-${lock.ts}`);
    const [image, index] = [part("image"), part("index")];
    if (image && image.sha256 !== lock.image.sha256)
        throw notOne(from, "its image is not the one that its lock names");
    if (index && lock.vault && index.sha256 !== lock.vault.index)
        throw notOne(from, "its vault is not the one that its lock names");
}
async function bytesOf(source) {
    const chunks = [];
    for await (const chunk of source)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
const notOne = (from, why) => new _failure_js_0/* .Failure */ .H("inconclusive", `the files in ${from} are not of one build`, {
    code: "files-not-one-build",
    why,
    remedy: "get the export again from where it was made, with `stx-container vault export`",
});


}),

98956:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportVault: () => (/* binding */ exportVault),
  importVault: () => (/* binding */ importVault),
  isRegistry: () => (/* binding */ isRegistry),
  placeBuild: () => (/* binding */ placeBuild),
  vaultParts: () => (/* binding */ vaultParts)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var failure = __webpack_require__(77205);
var files_digest = __webpack_require__(63983);
var inside = __webpack_require__(66996);
var artifact = __webpack_require__(35525);
var reference = __webpack_require__(93118);
var names = __webpack_require__(90201);
var store_open = __webpack_require__(93237);
var replaceable = __webpack_require__(71653);
var folder = __webpack_require__(83410);
var session = __webpack_require__(41783);
var travel_archive = __webpack_require__(24235);
var travel_artifact = __webpack_require__(60235);
var promises_ = __webpack_require__(51455);
var check = __webpack_require__(73096);
var index_file = __webpack_require__(97359);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/export.js









/**
 * Collects what a build needs to be rebuilt without a network: its index and bodies, lock and recipes, the files that
 * its recipe copies, and on request its image. @throws Failure("inconclusive") where the vault lacks a body
 * @throws Failure("inconclusive") where the vault lacks a body
 */
async function packExport(bodies, index, buildId, build) {
    const [fault] = await (0,check/* faultsOf */.x)(bodies, index);
    if (fault) {
        throw new failure/* Failure */.H("inconclusive", `the body sha256:${fault.sha256} is ${fault.what}`, {
            code: "vault-body-missing",
            why: `the build fetched it from ${fault.url}`,
            remedy: "see all that is missing with `stx-container vault check`",
        });
    }
    const needed = [...(0,index_file/* blobsOf */.OR)(index)].map(([sha256, { size }]) => ({ sha256, size }));
    const { parts, missing } = build ? await buildParts(build) : { parts: [], missing: [] };
    const own = (0,travel_artifact/* textPart */.Xo)("index", `${buildId}.json`, (0,index_file/* formatIndex */.Qe)(index));
    return {
        buildId,
        parts: [own, ...parts, ...(index.bodies ? await (0,travel_artifact/* bodyParts */.bT)(bodies, needed) : [])],
        missing,
    };
}
async function buildParts(build) {
    const text = async (role, path) => (0,travel_artifact/* textPart */.Xo)(role, (0,external_node_path_.basename)(path), await (0,promises_.readFile)(path));
    const parts = [
        await text("lock", build.lockPath),
        await text("lockedRecipe", build.lockedRecipe),
        await text("recipe", build.recipe),
    ];
    const context = await contextFiles(build);
    const packed = [...context.files, ...build.folders.map(emptyFolder)];
    if (packed.length > 0)
        parts.push(await (0,travel_artifact/* packPart */.vp)("context", `${build.buildId}.context.tar`, packed));
    if (build.image !== undefined) {
        const { sha256, size } = build.lock.image;
        if ((await (0,files_digest/* sha256File */.Q3)(build.image)) !== sha256) {
            throw new failure/* Failure */.H("inconclusive", `${build.image} is not the image that its lock names`, {
                code: "vault-export-image",
                why: "its sha256 is another one",
                remedy: "export without --image, or build again",
            });
        }
        parts.push((0,travel_artifact/* filePart */.A4)("image", (0,external_node_path_.basename)(build.image), build.image, { sha256, size }));
    }
    return { parts, missing: context.missing };
}
const emptyFolder = (path) => ({
    name: `${path}/`,
    size: 0,
    mode: 0o755,
    read: () => external_node_stream_.Readable.from([]),
});
/** Files that the recipe takes from its context and that have not changed since the build. */
async function contextFiles({ lock, context }) {
    const files = [];
    const missing = [];
    for (const [name, sha256] of Object.entries(lock.inputs.files)) {
        const path = (0,external_node_path_.join)(context, name);
        const isInside = !name.startsWith("/") && !name.split("/").includes("..");
        const found = isInside ? await (0,promises_.stat)(path).catch(() => undefined) : undefined;
        if (!found?.isFile() || (await (0,files_digest/* sha256File */.Q3)(path)) !== sha256)
            missing.push(name);
        else
            files.push({ name, size: found.size, mode: found.mode & 0o777, read: () => (0,external_node_fs_.createReadStream)(path) });
    }
    return { files, missing };
}

var travel_import = __webpack_require__(72928);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_stream_promises_ = __webpack_require__(46466);
var canonical_json = __webpack_require__(5968);
var failures = __webpack_require__(28720);
var output_file = __webpack_require__(52553);
var tar = __webpack_require__(85582);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/layout.js












/** The files of an OCI layout (OCI image specification, "Image Layout") that contains one artifact. */
function layoutFiles(buildId, parts) {
    const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts);
    const digest = (0,files_digest/* sha256 */.sc)(manifest);
    const index = {
        schemaVersion: 2,
        manifests: [
            {
                mediaType: travel_artifact/* manifestType */.Yt,
                digest: `sha256:${digest}`,
                size: manifest.length,
                annotations: { [travel_artifact/* buildAnnotation */.ab]: buildId },
            },
        ],
    };
    const text = (path, bytes) => ({
        path,
        size: bytes.length,
        read: () => external_node_stream_.Readable.from([bytes]),
    });
    const blob = (hex) => `blobs/sha256/${hex}`;
    const files = [
        text("oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}')),
        text("index.json", Buffer.from((0,canonical_json/* canonicalJson */.d)(index))),
        text(blob(digest), manifest),
        text(blob(travel_artifact/* emptyConfig */.i4.digest.slice("sha256:".length)), travel_artifact/* emptyConfig */.i4.bytes),
        ...parts.map((part) => ({ path: blob(part.sha256), size: part.size, read: () => part.read() })),
    ];
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** Writes an export as one file: an archive of an OCI layout. The file appears complete or not at all. */
async function writeArchive(path, buildId, parts) {
    await (0,output_file/* assertOutputFile */.G)(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    async function* bytes() {
        for (const { path: name, size, read } of layoutFiles(buildId, parts)) {
            yield (0,tar/* tarHeader */.pI)(name, size);
            yield* read();
            yield Buffer.alloc((0,tar/* padded */.jC)(size) - size);
        }
        yield tar/* tarEnd */.JO;
    }
    try {
        await (0,external_node_stream_promises_.pipeline)(bytes(), (0,external_node_fs_.createWriteStream)(temporary, { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${path}`);
    }
}
/** Writes an export as a folder: an OCI layout. @param folder must not exist yet */
async function writeLayout(folder, buildId, parts) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, "blobs/sha256"), { recursive: true });
        for (const { path, read } of layoutFiles(buildId, parts))
            await (0,external_node_stream_promises_.pipeline)(read(), (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(temporary, path), { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, folder);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${folder}`);
    }
}

var empty_folders = __webpack_require__(14111);
var evidence = __webpack_require__(6427);
var one_build = __webpack_require__(38260);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/vault/travel.js





















const registryPrefix = /^(?:oras|docker):\/\//;
/** Whether a destination or source is in a registry. */
const isRegistry = (text) => registryPrefix.test(text);
/**
 * Exports a vault with the files of its build: to one file, to a folder (an OCI layout) if `to` ends in a slash, or to
 * a registry (`oras://ghcr.io/owner/name:tag`).
 */
async function exportVault(vault, to, options, onPart) {
    const packed = await vaultParts(vault, options);
    const { parts, missing } = packed;
    const done = { buildId: vault.buildId, parts: parts.length, missing, bytes: sum(parts) };
    if (isRegistry(to))
        return { ...done, pushed: await push(packed, to, onPart) };
    if (to.endsWith("/"))
        await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
    else {
        await (0,replaceable/* assertReplaceable */.z)(to, "tar archive");
        await writeArchive(to, vault.buildId, parts);
    }
    return done;
}
/** All parts of an export: those of the build in the store, or those in an exported file. */
async function vaultParts({ archive, bodies, index, buildId, build }, options) {
    if (archive) {
        const parts = archive.parts.map((part) => ({ ...part, read: () => archive.read(part.sha256) }));
        return { buildId, parts, missing: [] };
    }
    if (!build)
        return packExport(bodies, index, buildId);
    const { folder, lock, lockedRecipe, recipe, image } = build.stored.files;
    const travelling = {
        buildId,
        lock: build.lock,
        lockPath: lock,
        lockedRecipe,
        recipe,
        ...(options.image ? { image } : {}),
        context: options.context,
        folders: await (0,empty_folders/* foldersOf */.p)(recipe, build.lock, options.context, (0,external_node_path_.dirname)(folder)),
    };
    return packExport(bodies, index, buildId, travelling);
}
const sum = (parts) => parts.reduce((total, { size }) => total + size, 0);
function push({ buildId, parts }, to, onPart) {
    return inRepository(to, (repository) => {
        const blobs = parts.map((part) => ({
            digest: `sha256:${part.sha256}`,
            size: part.size,
            title: part.title,
            read: () => part.read(),
        }));
        const config = { ...travel_artifact/* emptyConfig */.i4, title: "configuration", read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        return repository.push((0,travel_artifact/* manifestOf */.$V)(buildId, parts), travel_artifact/* manifestType */.Yt, [config, ...blobs], (blob) => onPart(blob.title));
    });
}
const inRepository = (text, work) => at((0,reference/* parseReference */.F2)(text.replace(registryPrefix, "")), process.env, work);
async function at(reference, env, work) {
    const repository = new artifact/* Repository */.L(reference, env);
    try {
        return await work(repository);
    }
    finally {
        repository.close();
    }
}
/**
 * Imports an exported vault into a store, with the files of its build that the store does not have.
 * @param env environment in which to look for a registry's credentials
 */
async function importVault(from, to, env = process.env) {
    const store = await (0,store_open/* openStore */.Ch)(to);
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)(store));
    if (isRegistry(from))
        return pull((0,reference/* parseReference */.F2)(from.replace(registryPrefix, "")), vault, store, env);
    const archive = await travel_archive/* VaultArchive */.f0.open(from);
    try {
        const read = async (part) => archive.read(part.sha256);
        await (0,one_build/* assertOneBuild */.Z)(from, archive.buildId, archive.parts, read);
        const imported = await (0,travel_import/* importArchive */.qT)(archive, vault);
        return { ...imported, files: await placeBuild(store, vault, imported.buildId, archive.parts, read) };
    }
    finally {
        await archive.close();
    }
}
/** Pulls a vault from the reference itself, or from the image that the reference names. */
function pull(reference, vault, store, env) {
    return at(reference, env, async (repository) => {
        const text = await repository.manifest(travel_artifact/* manifestType */.Yt);
        const manifest = travel_archive/* vaultManifest */.ml.safeParse(parseJson(text.toString("utf8")));
        if (manifest.success)
            return take(manifest.data, repository, vault, store);
        const digest = `sha256:${(0,files_digest/* sha256 */.sc)(text)}`;
        const [attached] = await (0,evidence/* attachedTo */.cV)(reference, digest, travel_artifact/* mediaTypes */.Ib.artifact, env);
        if (attached)
            return pull(attached, vault, store, env);
        throw new failure/* Failure */.H("failed", `${repository.name} is not an exported vault`, {
            code: "vault-export-damaged",
            why: `its artifact type is not ${travel_artifact/* mediaTypes */.Ib.artifact}, and no vault is attached to it`,
            remedy: "check the name and the tag",
        });
    });
}
async function take(manifest, repository, vault, store) {
    const pulled = {
        buildId: manifest.annotations[travel_artifact/* buildAnnotation */.ab],
        parts: (0,travel_archive/* partsOf */.CI)(manifest),
        read: (part) => repository.blob(`sha256:${part.sha256}`),
    };
    await (0,one_build/* assertOneBuild */.Z)(repository.name, pulled.buildId, pulled.parts, pulled.read);
    const imported = await (0,travel_import/* importPulled */.o4)(pulled, vault);
    return { ...imported, files: await placeBuild(store, vault, imported.buildId, pulled.parts, pulled.read) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Adds lock, recipes and image of an imported build to the store; existing files are not changed. */
async function placeBuild(store, vault, buildId, parts, read) {
    const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId);
    const files = (0,names/* storeFiles */.Tr)(store, name, ts);
    const placed = [];
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.dirname)(files.lock));
    // The lock goes last, because a build that has one counts as complete.
    for (const role of ["recipe", "lockedRecipe", "image", "lock"]) {
        const part = parts.find((each) => each.role === role);
        if (!part || (0,external_node_fs_.existsSync)(files[role]))
            continue;
        // Written and checked like a body, then moved to its place.
        await (0,travel_import/* importBody */.Wy)(vault, part, await read(part));
        await (0,inside/* moveNewFileInside */.Wi)(vault.paths.blob(part.sha256), store, files[role]);
        placed.push(files[role]);
    }
    return placed;
}


}),

71653:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ assertReplaceable)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_real_path_js_3 = __webpack_require__(82331);
var _file_kind_js_4 = __webpack_require__(49970);





/** What no text takes the place of: none of these is the earlier output of a command that writes text. */
const neverText = ["image", "marker", "zip archive", "tar archive"];
/** A file of a build in a store: `<name>/<name>-<ts>.sif` and its evidence. */
const ofBuild = /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;
/**
 * Makes sure that a result may take the place of what is at a path: it may be an earlier result, but not a build's file
 * in a store, and not an image or archive of another kind, which a mistyped --output would destroy.
 * @param makes what the result is
 * @throws Failure("usage", "file-in-the-way")
 */
async function assertReplaceable(path, makes) {
    const file = await (0,_files_real_path_js_3/* .realPath */ .Y)(path).catch(() => path);
    const found = await (0,node_fs_promises_0.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        return;
    const name = (0,node_path_1.basename)(file);
    if (ofBuild.exec(name)?.[1] === (0,node_path_1.basename)((0,node_path_1.dirname)(file)))
        throw inTheWay(path, "it is a file of a build in a store");
    if (name === "history.jsonl")
        throw inTheWay(path, "it is the history of verdicts in a store");
    const kind = (await (0,_file_kind_js_4/* .fileKind */ .h_)(file)) ?? "unknown file";
    if (makes === "text" ? neverText.includes(kind) : found.size > 0 && kind !== makes)
        throw inTheWay(path, `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}, which this command did not write`);
}
function inTheWay(path, why) {
    return new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, {
        code: "file-in-the-way",
        why,
        remedy: "choose another file with --output, or move that one away",
    });
}


}),

73096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ indexedBuilds),
  x: () => (/* binding */ faultsOf)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _index_file_js_1 = __webpack_require__(97359);


/** Checks every body that an index needs: whether it exists and matches its digest. */
async function faultsOf(bodies, index) {
    if (!index.bodies)
        return [];
    const faults = [];
    for (const [sha256, { size, url }] of (0,_index_file_js_1/* .blobsOf */ .OR)(index)) {
        if (!(await bodies.has({ sha256, size })))
            faults.push({ sha256, url, what: "missing" });
        else if (!(await bodies.isWhole(sha256)))
            faults.push({ sha256, url, what: "damaged" });
    }
    return faults;
}
/** Build ids of the indexes in a vault's folder, sorted. */
async function indexedBuilds(vault) {
    const names = await (0,node_fs_promises_0.readdir)(vault.paths.indexes).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
}


}),

72928:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ importBody),
  ee: () => (/* binding */ assertBuildId),
  o4: () => (/* binding */ importPulled),
  qT: () => (/* binding */ importArchive)
});
/* unused harmony export readPart */
var node_fs_promises_0 = __webpack_require__(51455);
var node_stream_1 = __webpack_require__(57075);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_js_3 = __webpack_require__(63983);
var _files_inside_js_4 = __webpack_require__(66996);
var _keep_index_file_js_5 = __webpack_require__(97359);
var _keep_schema_js_6 = __webpack_require__(39221);
var _tar_js_7 = __webpack_require__(85582);








const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;
/** @throws Failure("inconclusive") for text that cannot be a build id, and so not a file name */
function assertBuildId(buildId) {
    if (buildIdPattern.test(buildId))
        return;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
        code: "vault-export-damaged",
        why: "build ids are like hello-2026-1120-210800",
        remedy: "make the export again with `stx-container vault export`",
    });
}
/**
 * Stores a body under its digest. @throws Failure("inconclusive") if its bytes do not match
 * @throws Failure("inconclusive") where its bytes are others
 */
async function importBody(vault, wanted, source) {
    const writer = vault.writer();
    try {
        for await (const part of source)
            await writer.write(part);
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
    await writer.end(wanted.sha256);
}
/**
 * Imports an exported vault into a folder. Existing bodies are not read again. The index comes last, so that an
 * interrupted import leaves only correct bodies.
 */
async function importArchive(archive, vault) {
    assertBuildId(archive.buildId);
    const index = await archive.index();
    await vault.make();
    const imported = { buildId: archive.buildId, index: index.sha256, bodies: 0, bytes: 0 };
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js_5/* .blobsOf */ .OR)(index) : []) {
        if (!_keep_schema_js_6/* .digestPattern */ .V_.test(digest) || (await vault.has({ sha256: digest, size })))
            continue;
        if (!(await archive.has({ sha256: digest, size })))
            throw missingBody(archive.path, digest);
        await importBody(vault, { sha256: digest, size }, archive.read(digest));
        imported.bodies += 1;
        imported.bytes += size;
    }
    await vault.sync();
    await (0,_files_inside_js_4/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(archive.buildId), (0,_keep_index_file_js_5/* .formatIndex */ .Qe)(index));
    return imported;
}
/** Imports a vault from a registry into a folder, without what the folder already has; see {@link importArchive}. */
async function importPulled(pulled, vault) {
    assertBuildId(pulled.buildId);
    const own = pulled.parts.find(({ role }) => role === "index");
    if (!own)
        throw missingBody(pulled.buildId, "its index");
    const text = (await readPart(pulled, own)).toString("utf8");
    const index = (0,_keep_index_file_js_5/* .parseIndex */ .A1)(text, own.title);
    await vault.make();
    const imported = { buildId: pulled.buildId, index: own.sha256, bodies: 0, bytes: 0 };
    const missing = new Map();
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js_5/* .blobsOf */ .OR)(index) : [])
        if (!(await vault.has({ sha256: digest, size })))
            missing.set(digest, size);
    const take = async (digest, size, source) => {
        await importBody(vault, { sha256: digest, size }, source);
        missing.delete(digest);
        imported.bodies += 1;
        imported.bytes += size;
    };
    for (const part of pulled.parts) {
        if (part.role === "body" && missing.has(part.sha256))
            await take(part.sha256, part.size, await pulled.read(part));
        if (part.role === "bodies" && [...missing.keys()].some((digest) => part.title.includes(`-${digest[0]}.`)))
            await takePack(vault, pulled, part, missing, take);
    }
    const [left] = missing.keys();
    if (left !== undefined)
        throw missingBody(pulled.buildId, left);
    await vault.sync();
    await (0,_files_inside_js_4/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(pulled.buildId), (0,_keep_index_file_js_5/* .formatIndex */ .Qe)(index));
    return imported;
}
async function takePack(vault, pulled, part, missing, take) {
    // Stored like a body while it is unpacked: written, checked and found in the same way.
    await importBody(vault, part, await pulled.read(part));
    const path = vault.paths.blob(part.sha256);
    const file = await (0,node_fs_promises_0.open)(path);
    try {
        for (const { name, offset, size } of await (0,_tar_js_7/* .scanTar */ .tZ)(file, 0, part.size)) {
            if (missing.get(name) !== size)
                continue;
            const source = size === 0 ? node_stream_1.Readable.from([]) : vault.read(part.sha256, { start: offset, end: offset + size - 1 });
            await take(name, size, source);
        }
    }
    finally {
        await file.close();
        await (0,_files_inside_js_4/* .removeFileInside */ .$E)(vault.folder, path);
    }
}
/** A small part, complete and checked. */
async function readPart(pulled, part) {
    const chunks = [];
    for await (const chunk of (await pulled.read(part)))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if ((0,_files_digest_js_3/* .sha256 */ .sc)(bytes) === part.sha256)
        return bytes;
    throw new _failure_js_2/* .Failure */ .H("infrastructure", `${part.title} came damaged`, {
        code: "registry-digest-mismatch",
        why: "its bytes are not those that its digest names",
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
function missingBody(path, digest) {
    return new _failure_js_2/* .Failure */ .H("inconclusive", `${path} lacks the body sha256:${digest}`, {
        code: "vault-body-missing",
        why: "its index names it",
        remedy: "make the export again with `stx-container vault export`",
    });
}


})

};
;