"use strict";
exports.id = 8956;
exports.ids = [8956];
exports.modules = {

/***/ 98956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportVault: () => (/* binding */ exportVault),
  importVault: () => (/* binding */ importVault),
  isRegistry: () => (/* binding */ isRegistry),
  placeBuild: () => (/* binding */ placeBuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/archive.js
var travel_archive = __webpack_require__(24235);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/check.js
var check = __webpack_require__(73096);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/export.js








/**
 * Puts together what one build needs to be rebuilt without a network: its index and bodies, lock and recipes, the
 * files that its recipe copies, and its image where that is asked for.
 * @throws Failure("inconclusive") where the vault lacks a body
 */
async function parcel(bodies, index, buildId, build) {
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
    if (context.files.length > 0)
        parts.push(await (0,travel_artifact/* packPart */.vp)("context", `${build.buildId}.context.tar`, context.files));
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
/** Files that the recipe takes from its context and that still are what was built from. */
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

// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/import.js
var travel_import = __webpack_require__(72928);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/tar.js
var tar = __webpack_require__(85582);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/layout.js











/** The files of an OCI layout (OCI image specification, "Image Layout") with one artifact in it. */
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
/** Writes an export as one file: an archive of an OCI layout. The file appears whole or not at all. */
async function writeArchive(path, buildId, parts) {
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

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/vault/travel.js
















const registryPrefix = /^(?:oras|docker):\/\//;
/** Whether a destination or a source is a registry's. */
const isRegistry = (text) => registryPrefix.test(text);
/**
 * Exports a vault with the files of its build: to one file, to a folder (an OCI layout) where `to` ends in a slash, or to
 * a registry (`oras://ghcr.io/owner/name:tag`).
 */
async function exportVault(vault, to, options, onPart) {
    const { build } = vault;
    const travelling = build && {
        buildId: vault.buildId,
        lock: build.lock,
        lockPath: build.stored.files.lock,
        lockedRecipe: build.stored.files.lockedRecipe,
        recipe: build.stored.files.recipe,
        ...(options.image ? { image: build.stored.files.image } : {}),
        context: options.context,
    };
    const packed = await parcel(vault.bodies, vault.index, vault.buildId, travelling);
    const { parts, missing } = packed;
    const done = { buildId: vault.buildId, parts: parts.length, missing, bytes: sum(parts) };
    if (isRegistry(to))
        return { ...done, pushed: await push(packed, to, onPart) };
    if (to.endsWith("/"))
        await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
    else
        await writeArchive(to, vault.buildId, parts);
    return done;
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
async function inRepository(text, work) {
    const repository = new artifact/* Repository */.L((0,reference/* parseReference */.F2)(text.replace(registryPrefix, "")), process.env);
    try {
        return await work(repository);
    }
    finally {
        repository.close();
    }
}
/** Imports an exported vault into a store, with the files of its build where the store does not have them. */
async function importVault(from, to) {
    const store = await (0,store_open/* openStore */.C)(to);
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)(store));
    if (isRegistry(from))
        return inRepository(from, (repository) => pull(repository, vault, store));
    const archive = await travel_archive/* VaultArchive */.f0.open(from);
    try {
        const imported = await (0,travel_import/* importArchive */.qT)(archive, vault);
        const read = async (part) => archive.read(part.sha256);
        return { ...imported, files: await placeBuild(store, vault, imported.buildId, archive.parts, read) };
    }
    finally {
        await archive.close();
    }
}
async function pull(repository, vault, store) {
    const text = (await repository.manifest(travel_artifact/* manifestType */.Yt)).toString("utf8");
    const manifest = travel_archive/* vaultManifest */.ml.safeParse(parseJson(text));
    if (!manifest.success) {
        throw new failure/* Failure */.H("failed", `${repository.name} is not an exported vault`, {
            code: "vault-export-damaged",
            why: `its artifact type is not ${travel_artifact/* mediaTypes */.Ib.artifact}`,
            remedy: "check the name and the tag",
        });
    }
    const pulled = {
        buildId: manifest.data.annotations[travel_artifact/* buildAnnotation */.ab],
        parts: (0,travel_archive/* partsOf */.CI)(manifest.data),
        read: (part) => repository.blob(`sha256:${part.sha256}`),
    };
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
/** Puts lock, recipes and image of an imported build into the store; what is there already stays as it is. */
async function placeBuild(store, vault, buildId, parts, read) {
    const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId);
    const files = (0,names/* storeFiles */.Tr)(store, name, ts);
    const placed = [];
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.dirname)(files.lock));
    // The lock goes last: a build that has one is complete.
    for (const role of ["recipe", "lockedRecipe", "image", "lock"]) {
        const part = parts.find((each) => each.role === role);
        if (!part || (0,external_node_fs_.existsSync)(files[role]))
            continue;
        // Written and checked as a body is, then moved to its place.
        await (0,travel_import/* importBody */.Wy)(vault, part, await read(part));
        await (0,inside/* moveNewFileInside */.Wi)(vault.paths.blob(part.sha256), store, files[role]);
        placed.push(files[role]);
    }
    return placed;
}


/***/ }),

/***/ 35525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Repository)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63983);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33835);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68513);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56602);





/** One repository of a registry, with the user's credentials (OCI distribution specification). */
class Repository {
    #reference;
    #env;
    #client;
    #signal;
    #origin;
    #authorization;
    constructor(reference, env, signal) {
        this.#reference = reference;
        this.#env = env;
        this.#signal = signal;
        this.#client = (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .makeClient */ .yu)(env, _net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryLimits */ .ML, signal);
    }
    close() {
        this.#client.close();
    }
    get name() {
        return `${this.#reference.registry}/${this.#reference.repository}`;
    }
    /**
     * Pushes an artifact: the blobs that are missing, then the manifest under the reference's tag.
     * @returns the manifest's digest, how many blobs were sent, and whether the registry lists it under its subject
     */
    async push(manifest, mediaType, blobs, onBlob = () => { }) {
        let sent = 0;
        for (const blob of new Map(blobs.map((each) => [each.digest, each])).values()) {
            this.#signal?.throwIfAborted();
            if (await this.#hasBlob(blob.digest))
                continue;
            await this.#sendBlob(blob);
            onBlob(blob);
            sent += 1;
        }
        const digest = `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(manifest)}`;
        const at = this.#reference.tag ?? digest;
        const headers = { "content-type": mediaType };
        const response = await this.#ask(`manifests/${at}`, { method: "PUT", body: manifest, headers });
        this.#assert(response, [200, 201, 202]);
        return { digest, sent, isReferrer: response.headers["oci-subject"] !== undefined };
    }
    /**
     * The artifacts that are attached to a manifest (OCI distribution specification 1.1, "Listing Referrers"): by the
     * registry's own list, else by the tag that clients keep where it has none.
     */
    async referrers(digest) {
        const headers = { accept: "application/vnd.oci.image.index.v1+json" };
        for (const path of [`referrers/${digest}`, `manifests/${digest.replace(":", "-")}`]) {
            const response = await this.#ask(path, { headers });
            if (response.status === 200)
                return response.body;
        }
        return undefined;
    }
    /** The manifest that the reference names, as bytes whose digest was checked. @throws Failure where there is none */
    async manifest(accept) {
        const { tag, digest } = this.#reference;
        const response = await this.#ask(`manifests/${digest ?? tag}`, { headers: { accept } });
        this.#assert(response, [200]);
        const found = `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(response.body)}`;
        if (digest === undefined || digest === found)
            return response.body;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `${this.name} sent another manifest`, {
            code: "registry-digest-mismatch",
            why: `${digest} was asked for, the response has ${found}`,
            remedy: "run the command again, or use another network: a proxy may be altering the responses",
        });
    }
    /**
     * A blob as a stream; its digest is the caller's to check.
     * @param from byte to begin at; a registry may begin at 0 all the same, which `onStart` is given
     */
    async blob(digest, from = 0, onStart = () => { }) {
        const origin = await this.#originOnce();
        const url = `${origin}/v2/${this.#reference.repository}/blobs/${digest}`;
        const range = from > 0 ? { range: `bytes=${from}-` } : {};
        const get = () => this.#client.download(url, { ...range, ...this.#authorized() });
        let found = await get();
        if (found.status === 401) {
            found.body.resume();
            await this.#logIn({ ...found, body: Buffer.alloc(0) }, url);
            found = await get();
        }
        if (found.status === 200 || found.status === 206) {
            onStart(found.status === 206 ? from : 0);
            return found.body;
        }
        found.body.resume();
        // It has fewer bytes than those before `from`.
        if (found.status === 416 && from > 0)
            return this.blob(digest, 0, onStart);
        this.#assert({ ...found, body: Buffer.alloc(0) }, [200]);
        return found.body;
    }
    async #hasBlob(digest) {
        const response = await this.#ask(`blobs/${digest}`, { method: "HEAD" });
        if (response.status === 404)
            return false;
        this.#assert(response, [200]);
        return true;
    }
    async #sendBlob(blob) {
        const begun = await this.#ask("blobs/uploads/", { method: "POST", body: "" });
        this.#assert(begun, [202]);
        const location = begun.headers.location;
        if (location === undefined)
            throw this.#invalid("it gave no address for the upload");
        const url = new URL(location, await this.#originOnce());
        url.searchParams.set("digest", blob.digest);
        const response = await this.#client
            .upload(url.href, {
            method: "PUT",
            headers: { "content-type": "application/octet-stream", ...this.#authorized() },
            size: blob.size,
            body: blob.read(),
        })
            .catch((error) => {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
                throw error;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `the upload to ${this.name} failed`, {
                code: "server-unreachable",
                why: error.code ?? error.message,
                remedy: "run the command again: what was sent already is not sent again",
                cause: error,
            });
        });
        this.#assert(response, [201, 202, 204]);
    }
    async #originOnce() {
        this.#origin ??= await (0,_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .originOf */ .yv)(this.#client, this.#reference.host, this.#env);
        return this.#origin;
    }
    #authorized() {
        return this.#authorization === undefined ? {} : { authorization: this.#authorization };
    }
    async #ask(path, request) {
        const url = `${await this.#originOnce()}/v2/${this.#reference.repository}/${path}`;
        const send = () => this.#client.request(url, { ...request, headers: { ...request.headers, ...this.#authorized() } });
        const first = await send();
        // A token for reading does not do for writing.
        if (first.status !== 401 && first.status !== 403)
            return first;
        if (first.headers["www-authenticate"] === undefined)
            return first;
        await this.#logIn(first, url);
        return send();
    }
    async #logIn(response, url) {
        const { registry, repository } = this.#reference;
        const credentials = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .findCredentials */ .g)(registry, repository, this.#env);
        this.#authorization = await (0,_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .answerChallenge */ .I9)(this.#client, response, url, this.#reference, credentials);
    }
    #assert(response, wanted) {
        const { status } = response;
        if (wanted.includes(status))
            return;
        if (status === 404) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${this.name} does not have what was asked for`, {
                code: "registry-not-found",
                why: "the registry answered 404",
                remedy: "check the name and the tag, or push it first",
            });
        }
        if (status === 401 || status === 403) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${this.name} refuses access`, {
                code: "registry-access-denied",
                why: `the registry answered ${status}`,
                remedy: `log in: apptainer registry login --username NAME docker://${this.#reference.registry}`,
            });
        }
        throw this.#invalid(`it answered ${status}`);
    }
    #invalid(why) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `invalid response from ${this.name}`, {
            code: "registry-response-invalid",
            why,
            remedy: "check the name of the registry, and the proxies between this machine and the registry",
        });
    }
}


/***/ }),

/***/ 68513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    password: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    identitytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    registrytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
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
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
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
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Secret: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 56602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ answerChallenge),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export parseChallenges */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63983);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33835);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68513);





const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    config: descriptorSchema.optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptorSchema).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptorSchema).optional(),
});
const accepted = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * Fetches the manifest or index of a reference (OCI distribution specification) and checks its digest.
 * @throws Failure("failed") when the registry refuses; Failure("infrastructure") when its response is not valid
 */
async function readManifest(client, reference, env) {
    const origin = await originOf(client, reference.host, env);
    const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
    const response = await requestAuthorized(client, url, reference, env);
    return checkManifest(response, reference);
}
const truthy = /^(1|t|true|yes|on)$/i;
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;
/** Apptainer's rule: https; plain http only on this machine, in private networks, or where the user allows it. */
async function originOf(client, host, env) {
    const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
    if (!allowed && !localHost.test(host) && !privateHost.test(host))
        return `https://${host}`;
    return (await client.isReachable(`https://${host}/v2/`)) ? `https://${host}` : `http://${host}`;
}
async function requestAuthorized(client, url, reference, env) {
    const headers = { accept: accepted };
    const anonymous = await client.request(url, { headers });
    if (anonymous.status !== 401)
        return anonymous;
    const credentials = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .findCredentials */ .g)(reference.registry, reference.repository, env);
    const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
    if (authorization === undefined)
        throw accessDenied(anonymous.status, reference, credentials);
    const response = await client.request(url, { headers: { ...headers, authorization } });
    if (response.status === 401 || response.status === 403)
        throw accessDenied(response.status, reference, credentials);
    return response;
}
/** The Authorization header that a 401 requires; undefined without suitable credentials. */
async function answerChallenge(client, challenged, url, reference, credentials) {
    const challenges = parseChallenges(challenged.headers["www-authenticate"] ?? "");
    const bearer = challenges.find((challenge) => challenge.scheme === "bearer" && challenge.parameters.realm);
    if (credentials?.kind === "bearer")
        return `Bearer ${credentials.token}`;
    if (bearer)
        return `Bearer ${await fetchToken(client, bearer.parameters, url, reference, credentials)}`;
    const basic = challenges.some((challenge) => challenge.scheme === "basic");
    return basic && credentials?.kind === "password" ? basicHeader(credentials) : undefined;
}
const tokenSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), access_token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
async function fetchToken(client, parameters, requestedUrl, reference, credentials) {
    const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm) : undefined;
    if (!realm || (realm.protocol !== "https:" && new URL(requestedUrl).protocol === "https:")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `insecure login address at ${reference.registry}`, {
            code: "registry-login-insecure",
            why: "its token service does not use https, so credentials would be sent unencrypted",
            remedy: "report it to the operator of the registry, or use another registry",
        });
    }
    const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
    const service = parameters.service;
    const response = credentials?.kind === "identity"
        ? await client.request(realm.href, {
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: new URLSearchParams({
                grant_type: "refresh_token",
                client_id: "stx-container",
                refresh_token: credentials.token,
                scope,
                ...(service ? { service } : {}),
            }).toString(),
        })
        : await client.request(tokenUrl(realm, service, scope), {
            headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {},
        });
    if (response.status !== 200)
        throw accessDenied(response.status, reference, credentials);
    const token = tokenSchema.safeParse((0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBody */ .Y2)(response.body));
    const value = token.success ? (token.data.token ?? token.data.access_token) : undefined;
    if (!value || /[\r\n]/.test(value))
        throw invalidResponse(reference, "its token service returned no token");
    return value;
}
function tokenUrl(realm, service, scope) {
    const url = new URL(realm);
    if (service)
        url.searchParams.set("service", service);
    for (const one of scope.split(" "))
        url.searchParams.append("scope", one);
    return url.href;
}
function basicHeader(credentials) {
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}
/** The challenges of a WWW-Authenticate header (RFC 9110 §11.6.1), schemes and parameter names in lower case. */
function parseChallenges(header) {
    const challenges = [];
    const piece = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)(?=\s|,|$)/g;
    for (const [, name, quoted, bare, scheme] of header.matchAll(piece)) {
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        else {
            const last = challenges.at(-1);
            if (last && name)
                last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
        }
    }
    return challenges;
}
function checkManifest(response, reference) {
    if (response.status === 404)
        throw notFound(reference);
    if (response.status === 403)
        throw accessDenied(response.status, reference, undefined);
    if (response.status !== 200)
        throw invalidResponse(reference, `HTTP status ${response.status}`);
    const mediaType = response.headers["content-type"]?.split(";")[0]?.trim() ?? "";
    if (mediaType.includes("docker.distribution.manifest.v1")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${spell(reference)} cannot be pinned`, {
            code: "manifest-outdated",
            why: "the registry returned a Docker image manifest of version 1 (obsolete since 2017), which has no stable digest",
            remedy: "use a newer tag, or push the image again with a current client",
        });
    }
    const digest = `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(response.body)}`;
    const stated = response.headers["docker-content-digest"];
    for (const expected of [reference.digest, stated]) {
        if (expected?.startsWith("sha256:") && expected !== digest) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `wrong content from ${reference.registry}`, {
                code: "registry-digest-mismatch",
                why: `expected digest ${expected}, got ${digest}`,
                remedy: "run the command again; if it fails again, check the proxies between this machine and the registry",
            });
        }
    }
    const content = manifestSchema.safeParse((0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBody */ .Y2)(response.body));
    if (!content.success)
        throw invalidResponse(reference, "it is not an image manifest");
    return { digest, mediaType: content.data.mediaType ?? mediaType, content: content.data };
}
function spell(reference) {
    const name = `${reference.registry}/${reference.repository}`;
    return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function notFound(reference) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${spell(reference)} not found`, {
        code: "base-not-found",
        why: "HTTP status 404 from the registry",
        remedy: "check the name and the tag in the From line; the image may also have been deleted",
    });
}
function accessDenied(status, reference, credentials) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `access denied to ${reference.repository} at ${reference.registry}`, {
        code: "registry-access-denied",
        why: credentials
            ? `HTTP status ${status} with the credentials found for this registry`
            : `HTTP status ${status}, and no credentials were found; the image is private or does not exist`,
        remedy: `check the name; for a private image run: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`,
    });
}
function invalidResponse(reference, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `unexpected response from the registry ${reference.registry}`, {
        code: "registry-response-invalid",
        why,
        remedy: "check the registry's name in the From line, and the proxies between this machine and the registry",
    });
}


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ importBody),
/* harmony export */   ee: () => (/* binding */ assertBuildId),
/* harmony export */   o4: () => (/* binding */ importPulled),
/* harmony export */   qT: () => (/* binding */ importArchive)
/* harmony export */ });
/* unused harmony export readPart */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63983);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87259);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97359);
/* harmony import */ var _keep_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39221);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85582);








const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;
/** @throws Failure("inconclusive") for what cannot name a build, and so no file */
function assertBuildId(buildId) {
    if (buildIdPattern.test(buildId))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
        code: "vault-export-damaged",
        why: "build ids are like hello-2026-1120-210800",
        remedy: "make the export again with `stx-container vault export`",
    });
}
/** Takes a body under its digest. @throws Failure("inconclusive") where its bytes are others */
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
 * Takes an exported vault into a folder. What is there already is not read again; the index comes last, so that an
 * import that was cut off only leaves bodies that are right.
 */
async function importArchive(archive, vault) {
    assertBuildId(archive.buildId);
    const index = await archive.index();
    await vault.make();
    const imported = { buildId: archive.buildId, index: index.sha256, bodies: 0, bytes: 0 };
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : []) {
        if (!_keep_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .digestPattern */ .V_.test(digest) || (await vault.has({ sha256: digest, size })))
            continue;
        if (!(await archive.has({ sha256: digest, size })))
            throw missingBody(archive.path, digest);
        await importBody(vault, { sha256: digest, size }, archive.read(digest));
        imported.bodies += 1;
        imported.bytes += size;
    }
    await vault.sync();
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(archive.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
/** Takes a vault from a registry into a folder, without what is there already; see {@link importArchive}. */
async function importPulled(pulled, vault) {
    assertBuildId(pulled.buildId);
    const own = pulled.parts.find(({ role }) => role === "index");
    if (!own)
        throw missingBody(pulled.buildId, "its index");
    const text = (await readPart(pulled, own)).toString("utf8");
    const index = (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(text, own.title);
    await vault.make();
    const imported = { buildId: pulled.buildId, index: own.sha256, bodies: 0, bytes: 0 };
    const missing = new Map();
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : [])
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
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(pulled.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
async function takePack(vault, pulled, part, missing, take) {
    // Kept as a body for as long as it is unpacked: written, checked and found like one.
    await importBody(vault, part, await pulled.read(part));
    const path = vault.paths.blob(part.sha256);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (const { name, offset, size } of await (0,_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTar */ .tZ)(file, 0, part.size)) {
            if (missing.get(name) !== size)
                continue;
            const source = size === 0 ? node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([]) : vault.read(part.sha256, { start: offset, end: offset + size - 1 });
            await take(name, size, source);
        }
    }
    finally {
        await file.close();
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFileInside */ .$E)(vault.folder, path);
    }
}
/** A small part, whole and checked. */
async function readPart(pulled, part) {
    const chunks = [];
    for await (const chunk of (await pulled.read(part)))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if ((0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) === part.sha256)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `${part.title} came damaged`, {
        code: "registry-digest-mismatch",
        why: "its bytes are not those that its digest names",
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
function missingBody(path, digest) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} lacks the body sha256:${digest}`, {
        code: "vault-body-missing",
        why: "its index names it",
        remedy: "make the export again with `stx-container vault export`",
    });
}


/***/ })

};
;