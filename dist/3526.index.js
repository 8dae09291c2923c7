"use strict";
exports.id = 3526;
exports.ids = [3526];
exports.modules = {

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ transfer_pull),
  push: () => (/* binding */ transfer_push)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 3 modules
var ensure = __webpack_require__(68664);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/net/http.js
var http = __webpack_require__(33835);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/bases/index.js + 5 modules
var bases = __webpack_require__(37802);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
;// CONCATENATED MODULE: ./.cache/compiled/src/registry/authfile.js
/** The text of a credentials file in Docker's format, for one registry; Apptainer reads it as docker-config.json. */
function authFile(registry, credentials) {
    const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
    const entry = credentials.kind === "password"
        ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") }
        : credentials.kind === "identity"
            ? { identitytoken: credentials.token }
            : { registrytoken: credentials.token };
    return JSON.stringify({ auths: { [key]: entry } });
}

// EXTERNAL MODULE: ./.cache/compiled/src/registry/credentials.js
var registry_credentials = __webpack_require__(68513);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/oci.js
var oci = __webpack_require__(56602);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var registry_reference = __webpack_require__(93118);
;// CONCATENATED MODULE: ./.cache/compiled/src/registry/uri.js


/**
 * Parses `docker://`, `oras://` or `library://` and a reference; without a scheme it is `docker://`.
 * @throws Failure("usage") for another scheme, and for an invalid reference
 */
function parseImageUri(text) {
    const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
    if (scheme !== "docker" && scheme !== "oras" && scheme !== "library")
        throw new failure/* Failure */.H("usage", `cannot pull from ${JSON.stringify(text)}`, {
            code: "image-reference-invalid",
            why: `the scheme ${scheme}:// is not that of a registry or library`,
            remedy: "write docker://, oras:// or library:// and a reference",
        });
    if (scheme !== "library")
        (0,registry_reference/* parseReference */.F2)(reference);
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

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/sandbox/apptainer.js
var apptainer = __webpack_require__(51690);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/compiled/src/files/copy-resumable.js
var copy_resumable = __webpack_require__(18195);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/download.js






const { O_CREAT, O_RDWR } = external_node_fs_.constants;
/** How often a connection that breaks off is taken up again, while each brings something new. */
const attempts = 5;
/**
 * Fetches a blob, from where an earlier download of it ended.
 * @throws Failure for another digest, a full disk, and where the registry does not send it to its end
 */
async function downloadBlob(request) {
    const { folder: path, name, sha256 } = request;
    let folder;
    let file;
    try {
        folder = await files_folder/* Folder */.vd.open(path);
        file = await folder.file(name, O_RDWR | O_CREAT, 0o644);
        await (0,inside/* assertOnlyName */.y3)(file, name);
        const { size: begun } = await file.stat();
        await fetchAll(file, request);
        if ((await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        await file.truncate(0);
        // What was there from before may be damaged.
        if (begun > 0)
            await fetchAll(file, request);
        if (begun > 0 && (await (0,copy_resumable/* digestOf */.ol)(file)) === sha256)
            return await file.sync();
        throw new failure/* Failure */.H("infrastructure", `the registry sent another file than sha256:${sha256}`, {
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/evidence.js






/** What says what an image is, in a registry: an artifact that is attached to the image's manifest. */
const evidenceType = "application/vnd.stx.container.evidence.v1";
/** The parts of the evidence: ending of the file → media type. */
const evidenceParts = {
    ".lock": travel_artifact/* mediaTypes */.Ib.lock,
    ".def": travel_artifact/* mediaTypes */.Ib.lockedRecipe,
    ".rough.def": travel_artifact/* mediaTypes */.Ib.recipe,
    ".verified": "application/vnd.stx.container.marker.v1+json",
};
const endings = Object.keys(evidenceParts);
const indexType = "application/vnd.oci.image.index.v1+json";
/** Most bytes of one part that are read. */
const longest = 256 * 1024 ** 2;
/** Attaches evidence to an image. @returns the digest of its manifest */
async function pushEvidence(reference, subject, stem, texts, env) {
    const { mediaType, digest, size, bytes } = travel_artifact/* emptyConfig */.i4;
    const blobs = [...texts.values()].map(blobOf);
    const layers = [...texts].map(([ending, text]) => ({
        mediaType: evidenceParts[ending],
        digest: `sha256:${(0,files_digest/* sha256 */.sc)(text)}`,
        size: text.length,
        annotations: { [travel_artifact/* titleAnnotation */.mO]: `${stem}${ending}` },
    }));
    const config = { mediaType, digest, size };
    const head = { schemaVersion: 2, mediaType: travel_artifact/* manifestType */.Yt, artifactType: evidenceType };
    const manifest = Buffer.from((0,canonical_json/* canonicalJson */.d)({ ...head, config, layers, subject }));
    const repository = new artifact/* Repository */.L(withoutTag(reference), env);
    try {
        const pushed = await repository.push(manifest, travel_artifact/* manifestType */.Yt, [...blobs, blobOf(bytes)]);
        const descriptor = {
            mediaType: travel_artifact/* manifestType */.Yt,
            artifactType: evidenceType,
            digest: pushed.digest,
            size: manifest.length,
        };
        if (!pushed.isReferrer)
            await keepTag(reference, subject, descriptor, env);
        return pushed.digest;
    }
    finally {
        repository.close();
    }
}
const blobOf = (bytes) => ({
    digest: `sha256:${(0,files_digest/* sha256 */.sc)(bytes)}`,
    size: bytes.length,
    read: () => external_node_stream_.Readable.from([bytes]),
});
function withoutTag({ tag: _, digest: __, ...reference }) {
    return reference;
}
const indexSchema = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* looseObject */._H3({ digest: schemas/* string */.YjP(), artifactType: schemas/* string */.YjP().optional() })),
});
/** Registries without the referrers API: clients keep the list themselves, under a tag (OCI distribution 1.1). */
async function keepTag(reference, subject, added, env) {
    const tag = subject.digest.replace(":", "-");
    const repository = new artifact/* Repository */.L({ ...withoutTag(reference), tag }, env);
    try {
        const known = parseIndex(await repository.referrers(subject.digest));
        const manifests = [...known.filter(({ digest }) => digest !== added.digest), added];
        const index = (0,canonical_json/* canonicalJson */.d)({ schemaVersion: 2, mediaType: indexType, manifests });
        await repository.push(Buffer.from(index), indexType, []);
    }
    finally {
        repository.close();
    }
}
function parseIndex(bytes) {
    if (bytes === undefined)
        return [];
    try {
        return indexSchema.parse(JSON.parse(bytes.toString("utf8"))).manifests;
    }
    catch {
        return [];
    }
}
const manifestSchema = schemas/* object */.Ikc({
    subject: schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }).optional(),
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), size: schemas/* number */.aig() })),
});
/**
 * The evidence that is attached to an image: the newest that is complete. Nothing of it is believed here; the gate checks
 * that it is of this image.
 */
async function pullEvidence(reference, imageDigest, env) {
    const repository = new artifact/* Repository */.L(reference, env);
    try {
        const attached = parseIndex(await repository.referrers(imageDigest));
        for (const { digest } of attached.filter(({ artifactType }) => artifactType === evidenceType).reverse()) {
            const found = await readEvidence({ ...withoutTag(reference), digest }, imageDigest, env);
            if (found.size > 0)
                return found;
        }
        return new Map();
    }
    finally {
        repository.close();
    }
}
async function readEvidence(reference, imageDigest, env) {
    const repository = new artifact/* Repository */.L(reference, env);
    const found = new Map();
    try {
        const manifest = manifestSchema.parse(JSON.parse((await repository.manifest(travel_artifact/* manifestType */.Yt)).toString("utf8")));
        if (manifest.subject?.digest !== imageDigest)
            return found;
        for (const { mediaType, digest, size } of manifest.layers) {
            const ending = endings.find((each) => evidenceParts[each] === mediaType);
            if (ending === undefined || size > longest)
                continue;
            const bytes = await readAll(await repository.blob(digest), size);
            if (bytes && `sha256:${(0,files_digest/* sha256 */.sc)(bytes)}` === digest)
                found.set(ending, bytes);
        }
        return found;
    }
    finally {
        repository.close();
    }
}
async function readAll(body, size) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > size)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/pull.js

























/**
 * Pulls an image from a registry or a library: resolved first, then fetched by digest, with the user's credentials. It
 * appears complete or not at all, with its lock, and both digests in `<image>.pull.json`.
 * @throws Failure where it does not exist, access is denied, or what came is not what the registry named
 */
async function pull(request) {
    const uri = parseImageUri(request.uri);
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
        const sha256 = await (0,files_digest/* sha256File */.Q3)(image);
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
/** The image is one blob: it is fetched beside the output, and goes on where an earlier pull was cut off. */
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
/** Apptainer keeps what it downloaded in its cache, so a pull that was cut off begins with what is missing. */
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
/** Hands the user's credentials to Apptainer, in a file that only this user can read and that is removed with `work`. */
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
/** Writes lock, evidence and record beside an image. */
async function finish(uri, { indexDigest, platformDigest }, sha256, { output, env, uri: given }) {
    const folder = (0,external_node_path_.dirname)(output);
    const stem = output.replace(/\.sif$/, "");
    const evidence = uri.scheme === "oras" && indexDigest
        ? await pullEvidence((0,registry_reference/* parseReference */.F2)(uri.reference), indexDigest, env)
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
/** Whether a lock that came with an image is one of this image. */
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

// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var exec_resolve = __webpack_require__(85798);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/push.js















const configType = "application/vnd.sylabs.sif.config.v1+json";
const push_longest = 256 * 1024 ** 2;
/**
 * Pushes an image as Apptainer does, so that `apptainer pull oras://` takes it, and attaches its lock, recipes and marker
 * to it. The gate is asked before.
 * @throws Failure for an image that is not verified, unless that is allowed; where the registry refuses
 */
async function push(request) {
    const { scheme, reference: text } = parseImageUri(request.to);
    if (scheme !== "oras")
        throw notOras(request.to);
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    const { image, doubt } = await (0,exec_resolve/* imageForUse */.cf)({ subject: request.subject, store: request.store });
    if (doubt !== undefined && !request.allowUnverified)
        throw notVerified(image, doubt);
    const digest = await (0,digest_cache/* cachedDigest */.n)(image);
    const { size } = await (0,promises_.stat)(image);
    const config = Buffer.from("{}");
    const manifest = imageManifest(image, digest, size, config);
    const repository = new artifact/* Repository */.L(reference, request.env, request.signal);
    try {
        const { digest: pushed, sent } = await repository.push(manifest, travel_artifact/* manifestType */.Yt, [
            { digest: `sha256:${digest}`, size, read: () => (0,external_node_fs_.createReadStream)(image) },
            { digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length, read: () => external_node_stream_.Readable.from([config]) },
        ]);
        const subject = { mediaType: travel_artifact/* manifestType */.Yt, digest: pushed, size: manifest.length };
        const texts = await evidenceOf(image);
        const evidence = texts.size > 0
            ? await pushEvidence(reference, subject, (0,external_node_path_.basename)(image, ".sif"), texts, request.env)
            : null;
        const name = `${repository.name}@${pushed}`;
        return {
            reference: name,
            digest: pushed,
            image: { path: image, sha256: digest, size },
            sent,
            evidence,
            doubt: doubt ?? null,
        };
    }
    finally {
        repository.close();
    }
}
function imageManifest(image, digest, size, config) {
    return Buffer.from((0,canonical_json/* canonicalJson */.d)({
        schemaVersion: 2,
        mediaType: travel_artifact/* manifestType */.Yt,
        config: { mediaType: configType, digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length },
        layers: [
            {
                mediaType: travel_artifact/* mediaTypes */.Ib.image,
                digest: `sha256:${digest}`,
                size,
                annotations: { [travel_artifact/* titleAnnotation */.mO]: (0,external_node_path_.basename)(image) },
            },
        ],
    }));
}
/** Lock, recipes and marker beside an image. */
async function evidenceOf(image) {
    const stem = image.replace(/\.sif$/, "");
    const texts = new Map();
    for (const ending of Object.keys(evidenceParts)) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(stem + ending, push_longest, { what: "evidence" });
        if (bytes)
            texts.set(ending, bytes);
    }
    return texts;
}
function notOras(to) {
    return new failure/* Failure */.H("usage", `cannot push to ${to}`, {
        code: "image-reference-invalid",
        why: "an image file is an artifact in a registry, addressed by oras://",
        remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
    });
}
function notVerified(image, doubt) {
    return new failure/* Failure */.H("unverified", `${image} is not verified`, {
        code: "push-not-verified",
        why: doubt,
        remedy: "stx-container verify BUILD, or push it all the same with --allow-unverified",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(79986);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/terminal.js
var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/transfer.js









async function transfer_pull(uri, image, flags) {
    const output = (0,request/* absolute */.ys)(image ?? defaultFileName(parseImageUri(uri)));
    const pulled = await (0,terminal/* watching */._A)((live) => {
        live.phase(`Pulling ${(0,report_escape/* oneLine */.TN)(uri)}`);
        let shown = Date.now();
        return pull({
            uri,
            output,
            force: flags.force ?? false,
            env: process.env,
            signal: (0,stopping/* stopping */.f)(),
            onLine: (line) => live.output(line),
            onProgress: (bytes) => {
                if (Date.now() - shown < 1_000)
                    return;
                shown = Date.now();
                live.output(`${(0,format/* formatSize */.Xq)(bytes)} fetched`);
            },
        });
    });
    const evidence = pulled.hasEvidence ? "Its lock and marker came with it" : "Its lock was made here";
    const digest = pulled.indexDigest ? ` from ${pulled.indexDigest}` : "";
    const words = `Pulled ${pulled.image} (sha256:${pulled.sha256})${digest}. ${evidence}: ${pulled.lock}`;
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(pulled) : (0,report_escape/* oneLine */.TN)(words)}\n`);
}
async function transfer_push(image, uri, flags) {
    const pushed = await (0,terminal/* watching */._A)((live) => {
        live.phase(`Pushing to ${(0,report_escape/* oneLine */.TN)(uri)}`);
        return push({
            subject: (0,subject/* imageSubject */.m1)(image),
            store: (0,request/* absolute */.ys)(flags.store),
            to: uri,
            allowUnverified: flags.allowUnverified ?? false,
            env: process.env,
            signal: (0,stopping/* stopping */.f)(),
        });
    });
    if (pushed.doubt !== null)
        process.stderr.write(`not verified: ${(0,report_escape/* oneLine */.TN)(pushed.doubt)}\n`);
    const what = pushed.evidence === null ? "without a lock" : "with its lock and what it was verified by";
    const words = `Pushed ${pushed.reference}, ${what}.`;
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(pushed) : (0,report_escape/* oneLine */.TN)(words)}\n`);
}


/***/ }),

/***/ 19568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ stopping)
/* harmony export */ });
/** Is aborted on Ctrl-C, at the end of a job and when the terminal is closed, so that work ends in an orderly way. */
function stopping() {
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.once(name, () => stop.abort());
    return stop.signal;
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
}


/***/ }),

/***/ 18195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s9: () => (/* binding */ copyResumable)
/* harmony export */ });
/* unused harmony export partName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87259);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64659);







const { O_CREAT, O_RDWR } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const chunk = 4 * 1024 * 1024;
/** The file that a copy is made in: it stays when the copying is cut off, and the next one goes on from its end. */
const partName = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.part`;
/**
 * Copies a large file to a new name, whole or not at all, and goes on where a copy that was cut off ended. What was
 * written is read again: the file gets its name only if its digest is the expected one.
 * @throws Failure for another digest, a full disk, a link in the way
 */
async function copyResumable(request) {
    const { source, root, path } = request;
    let folder;
    let part;
    const from = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegular */ .l)(source).catch((error) => {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFailure */ .f)(error, `could not read ${source}`);
    });
    try {
        folder = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openInside */ .X$)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), "make folders");
        part = await folder.file(partName(path), O_RDWR | O_CREAT);
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .assertOnlyName */ .y3)(part, partName(path));
        await fill(part, from.handle, request);
        await part.chmod((await from.handle.stat()).mode & 0o777);
        await part.sync();
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOnce */ .X0)(folder, partName(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), _inside_js__WEBPACK_IMPORTED_MODULE_5__/* .unclaimed */ .hL);
        await folder.sync();
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFailure */ .f)(error, `could not copy ${source} to ${path}`);
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
    // What was there may be of another file, or of a disk that lost it.
    if (digest !== request.sha256 && begun > 0) {
        await copyFrom(0, part, from, size, request);
        digest = await digestOf(part);
    }
    if (digest === request.sha256)
        return;
    await part.truncate(0);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", `${request.path} is not the file that was to be copied`, {
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
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


/***/ }),

/***/ 75692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17421);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20106);


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
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
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
/** One plain field alone, like an absent ecosystem's status: no line of its own for it. */
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


/***/ }),

/***/ 51690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ removeTrees),
/* harmony export */   VG: () => (/* binding */ apptainerBuild),
/* harmony export */   Yl: () => (/* binding */ tools),
/* harmony export */   y: () => (/* binding */ apptainerEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6557);
/* harmony import */ var _apptainer_install_ensure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68664);
/* harmony import */ var _apptainer_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41518);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28363);
/* harmony import */ var _files_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7168);
/* harmony import */ var _host_privileges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9348);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21880);









async function tools() {
    return { apptainer: await (0,_apptainer_install_ensure_js__WEBPACK_IMPORTED_MODULE_2__.ensureApptainer)(), privileges: await (0,_host_privileges_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePrivileges */ .Q5)("auto") };
}
/** The environment of Apptainer for work on sandboxes. @param tmp folder for its own temporary files */
function apptainerEnvironment({ apptainer }, tmp) {
    const prefix = apptainer.name.toUpperCase();
    const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_8__/* .scrubbedEnvironment */ .aq)(tmp === undefined ? {} : { TMPDIR: tmp, [`${prefix}_TMPDIR`]: tmp });
    env.PATH = [...(0,_apptainer_find_js__WEBPACK_IMPORTED_MODULE_1__/* .toolFolders */ .Sg)(apptainer), env.PATH].join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
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
    const { code } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .eF)(argv[0], argv.slice(1), {
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(isDisk ? "infrastructure" : "failed", "apptainer build failed", {
        code: isDisk ? "build-disk-full" : "build-failed",
        why: text || `exit code ${code}`,
        remedy: isDisk ? "free space on that disk, then run the command again" : "see the lines above",
    });
}
/** Removes entries of a folder, also where they belong to ids that only a namespace owns. */
async function removeTrees(folder, names) {
    const parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .Folder */ .vd.open(folder);
    try {
        for (const name of names) {
            await (0,_files_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeEntry */ .b4)(parent, name).catch(async () => (0,_apptainer_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAsOwner */ .eS)(parent, [name], await (0,_host_privileges_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePrivileges */ .Q5)("auto")));
        }
    }
    finally {
        await parent.close();
    }
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

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ }),

/***/ 77908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87259);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds have the names that ours have; beside the link at the top it keeps one in the
 * image's folder, from which its users boot. Before that it kept images flat, with a link `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Points the link in an image's folder at a build, too, where there is one. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images that lie flat in a store, by name; [] where there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file) });
    }
    return found;
}


/***/ }),

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87259);
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
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitignore"), gitignore).catch(ignoreExisting);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".gitattributes"), `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n`).catch(ignoreExisting);
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

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ assertPublishable),
/* harmony export */   M9: () => (/* binding */ publishVerified),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87259);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77908);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBy */ .Qv)(name, target) !== "";
/** Says before the work, not at its end, that a name cannot be published: another file or link has its place. */
function assertPublishable(store, name) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or it was rolled back: verifying an old build
 * again, or ending last of two, takes nothing back. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // One of the future was built by a clock that ran ahead: it must not keep all others back until then.
    const isNewer = published && published.ts > ts && (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledBack */ .Gm)(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Makes a build the published one, in one step, and writes it into the name's history; before the link changes, so that
 * a build that was published is never missing there. Call it under the name's lock.
 * @returns the build that was published until then, "" for none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSymlinkInside */ .q$)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedLink */ .rP)(store, name), (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


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
/** The manifest of an export. */
function manifestOf(buildId, parts) {
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