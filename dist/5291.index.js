"use strict";
exports.id = 5291;
exports.ids = [5291];
exports.modules = {

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
/** The file that a copy is made in: it stays when the copying is cut off, and the next one goes on from its end. */
const partName = (path) => `.${(0,node_path_2.basename)(path)}.part`;
/**
 * Copies a large file to a new name, whole or not at all, and goes on where a copy that was cut off ended. What was
 * written is read again: the file gets its name only if its digest is the expected one.
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
        await (0,_inside_js_5/* .assertOnlyName */ .y3)(part, partName(path));
        await fill(part, from.handle, request);
        await part.chmod((await from.handle.stat()).mode & 0o777);
        await part.sync();
        await (0,_inside_js_5/* .nameOnce */ .X0)(folder, partName(path), (0,node_path_2.basename)(path), _inside_js_5/* .unclaimed */ .hL);
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
    // What was there may be of another file, or of a disk that lost it.
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
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
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
/** Removes entries of a folder, also where they belong to ids that only a namespace owns. */
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
 * Pulls an image from a registry or a library: resolved first, then fetched by digest, with the user's credentials. It
 * appears complete or not at all, with its lock, and both digests in `<image>.pull.json`.
 * @throws Failure where it does not exist, access is denied, or what came is not what the registry named
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
/** The last second of the year 9999, the last that our build ids can name. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, as far as its own bytes say: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which a copy changes.
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
        // Awaited below; where the digest fails first, the inventory need not say it again.
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


})

};
;