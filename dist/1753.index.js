"use strict";
exports.id = 1753;
exports.ids = [1753,7658];
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

85248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedDigest)
});
var node_path_0 = __webpack_require__(76760);
var _cache_folder_js_1 = __webpack_require__(47182);
var _digest_js_2 = __webpack_require__(63983);
var _user_cache_js_3 = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache if the file has not changed since it was read: same device, inode,
 * size, and times to the nanosecond. Someone who writes the file cannot set back its change time (ctime). The cache is
 * not used in CI, nor on file systems that do not keep inodes and times; code that signs reads the file itself. If the
 * cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js_3/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js_1/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js_3/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js_2/* .sha256File */ .Q3)(path);
    const entry = (0,node_path_0.join)(options.folder ?? (0,_cache_folder_js_1/* .userCacheFolder */ .s)("digests"), (0,_digest_js_2/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js_3/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js_2/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js_3/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js_3/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js_3/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


}),

26314:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ takeLock),
  k: () => (/* binding */ withLock)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(58500);
var failure = __webpack_require__(77205);
var identity = __webpack_require__(81795);
var run = __webpack_require__(21880);
var failures = __webpack_require__(28720);
var inside = __webpack_require__(66996);
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock-file.js





/**
 * Locks for file systems without flock (some parallel and FUSE file systems): a file `<name>.held` that names its
 * process. It is created with its content in one step (link(2) refuses a name that exists). It is taken over only from
 * a process that is gone: known to have ended, or on another machine and silent for a quarter of an hour.
 */
/** How often a holder shows that it is alive, and after how long a silence it counts as gone. */
const beatMs = 60_000;
const silentMs = 15 * 60_000;
const pollMs = 100;
/**
 * Takes the lock `name` in a folder.
 * @param deadline in milliseconds since 1970
 * @param busy makes the failure for a lock that another process keeps until then
 */
async function lockByFile(folder, name, deadline, busy) {
    const held = `${name}.held`;
    for (;;) {
        const { inode, now } = await claim(folder, held);
        if (inode !== undefined)
            return keep(await folder.again(), held, inode);
        if (await steal(folder, held, now))
            continue;
        if (Date.now() > deadline)
            throw await busy(held);
        await (0,promises_.setTimeout)(pollMs);
    }
}
/**
 * Makes the file unless it is there.
 * @returns its inode if it was made, and the time on the file system's own clock, in milliseconds
 */
async function claim(folder, held) {
    const temporary = (0,temporary_names/* temporaryName */.N)(held);
    const { now } = await writeHolder(folder, temporary);
    try {
        await folder.link(temporary, held);
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return { inode: undefined, now };
        if (!inside/* noHardLinks */.IB.includes(code))
            throw error;
        return await claimBare(folder, held, now);
    }
    finally {
        await folder.unlink(temporary);
    }
    return { inode: (await folder.look(held))?.ino, now };
}
/** Without hard links the file is empty for a moment, so an empty one is never taken over at once. */
async function claimBare(folder, held, now) {
    try {
        return await writeHolder(folder, held);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        return { inode: undefined, now };
    }
}
async function writeHolder(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
    try {
        await handle.writeFile(JSON.stringify((0,identity/* thisProcess */.WF)()));
        const { ino, mtimeMs } = await handle.stat({ bigint: true });
        return { inode: ino, now: Number(mtimeMs) };
    }
    finally {
        await handle.close();
    }
}
/** Removes the file of a process that is gone. @returns whether trying again makes sense */
async function steal(folder, held, now) {
    const found = await folder.look(held);
    if (found === undefined)
        return true;
    const fate = await fateOf(folder, held);
    if (fate === "alive" || (fate === "unknown" && now - Number(found.mtimeMs) < silentMs))
        return false;
    const taken = (0,temporary_names/* temporaryName */.N)(held);
    await folder.rename(held, folder, taken).catch(() => { });
    const moved = await folder.look(taken);
    // Another process was faster, and what was moved is its fresh lock: it is moved back.
    if (moved !== undefined && moved.ino !== found.ino)
        await folder.link(taken, held).catch(() => { });
    if (moved !== undefined)
        await folder.unlink(taken);
    return true;
}
async function fateOf(folder, held) {
    const handle = await folder.file(held, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        return (0,identity/* processFate */.GE)(JSON.parse(text ?? ""));
    }
    catch {
        return "unknown";
    }
}
async function keep(folder, held, inode) {
    const handle = await folder.file(held, external_node_fs_.constants.O_WRONLY);
    const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => { }), beatMs);
    beat.unref();
    return async () => {
        clearInterval(beat);
        await handle.close();
        if ((await folder.look(held))?.ino === inode)
            await folder.unlink(held);
        await folder.close();
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock.js










/** flock(1) ends with this code where another process has the lock. */
const busyCode = 75;
/**
 * Runs work while no other process on this or another machine runs the same. The lock is the kernel's if the file
 * system supports it (flock(2): also over NFS), so it ends with its process; otherwise it is a file that names its
 * process.
 * @param path file to lock below `root`; created if necessary, with its folder, and never removed
 * @throws Failure if another process keeps it for longer than `waitMs`
 */
async function withLock(root, path, request, work) {
    const release = await takeLock(root, path, request);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
/** {@link withLock} without an end: the lock is held until the returned function is called, or this process ends. */
async function takeLock(root, path, request) {
    let folder;
    try {
        folder = await (0,inside/* openInside */.X$)(root, (0,external_node_path_.dirname)(path), "make folders");
        return await lockIn(folder, path, request);
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not lock ${path}`);
    }
    finally {
        await folder?.close();
    }
}
async function lockIn(folder, path, request) {
    const deadline = Date.now() + request.waitMs;
    for (;;) {
        const handle = await openLockFile(folder, path);
        const result = await lockByKernel(handle, deadline - Date.now(), request);
        // The locked file must be the one that has the name: it may have been removed meanwhile.
        const isCurrent = (await folder.look((0,external_node_path_.basename)(path)))?.ino === (await handle.stat({ bigint: true })).ino;
        if (result === "locked" && isCurrent)
            return releaseOf(handle);
        await handle.close();
        if (result === "busy")
            throw await busy(folder, path, (0,external_node_path_.basename)(path), request);
        if (result === "no locks")
            return lockByFile(folder, (0,external_node_path_.basename)(path), deadline, (held) => busy(folder, path, held, request));
        await (0,promises_.setTimeout)(10);
    }
}
async function openLockFile(folder, path) {
    const handle = await folder.file((0,external_node_path_.basename)(path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
    try {
        await (0,inside/* assertNoSecondName */.pb)(handle, path);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Records the holder in the file, for messages of other processes. The lock itself belongs to the open file. */
async function releaseOf(handle) {
    const holder = `${JSON.stringify((0,identity/* thisProcess */.WF)())}\n`;
    await handle.truncate().catch(() => { });
    await handle.write(holder, 0).catch(() => { });
    return () => handle.close();
}
/**
 * Locks an open file by flock(1). The lock belongs to the open file, not to the program that took it (flock(2)): it is
 * ours until we close the file, or end.
 */
function lockByKernel(handle, waitMs, { signal, program = "flock" }) {
    const wait = ["--wait", String(Math.max(0, waitMs) / 1000)];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ["--exclusive", "--conflict-exit-code", String(busyCode), ...wait, "3"], {
            env: (0,run/* scrubbedEnvironment */.aq)(),
            stdio: ["ignore", "ignore", "ignore", handle.fd],
            ...(signal ? { signal } : {}),
        });
        child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
        child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
    });
}
/** @param holder name of the file that says who has it */
async function busy(folder, path, holder, { what, signal }) {
    if (signal?.aborted)
        return new failure/* Failure */.H("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
    return new failure/* Failure */.H("infrastructure", `another process works on ${what}`, {
        code: "lock-busy",
        why: `${await holderOf(folder, holder)} has locked ${path}`,
        remedy: "wait until it has ended, then run the same command again",
    });
}
async function holderOf(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        const { pid, host } = JSON.parse(text ?? "");
        return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
    }
    catch {
        return "a process";
    }
}


}),

71753:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_copy_resumable_js_3 = __webpack_require__(18195);
var _files_digest_js_4 = __webpack_require__(63983);
var _files_digest_cache_js_5 = __webpack_require__(85248);
var _files_inside_js_6 = __webpack_require__(66996);
var _files_lock_js_7 = __webpack_require__(26314);
var _files_real_path_js_8 = __webpack_require__(82331);
var _store_builds_js_9 = __webpack_require__(13336);
var _store_history_js_10 = __webpack_require__(4813);
var _store_name_lock_js_11 = __webpack_require__(95776);
var _store_names_js_12 = __webpack_require__(90201);
var _store_open_js_13 = __webpack_require__(93237);
var _store_publish_js_14 = __webpack_require__(54906);
var _verdict_gate_subject_js_15 = __webpack_require__(21695);
var _verdict_read_policy_js_16 = __webpack_require__(26588);
var _source_js_17 = __webpack_require__(3999);
var _ssh_address_js_18 = __webpack_require__(55277);



















/** How long to wait for another deployment to the same folder, in milliseconds. */
const waitMs = 10 * 60_000;
/**
 * Copies a verified build to another store and publishes it there in one step: running jobs keep the image that they
 * started with. Files that the target already has are not copied again, and an interrupted copy of an image is
 * continued. The gate is asked before copying, and again about what was written.
 * @throws Failure where the gate refuses the build, or the target has other files under its build id
 */
async function deploy(request) {
    const store = await (0,_store_open_js_13/* .openExistingStore */ .dy)(request.store);
    const source = await (0,_source_js_17/* .readSource */ .o$)(store, request.build);
    const assertImage = async (digest) => (0,_source_js_17/* .assertGateAccepts */ .lU)(store, (0,_verdict_gate_subject_js_15/* .subjectOf */ .e)(source.build), await (0,_verdict_read_policy_js_16/* .readPolicy */ .T4)(store), digest);
    // Otherwise the copy is judged.
    if (request.dryRun)
        await assertImage();
    try {
        if (!(0,_ssh_address_js_18.isSshTarget)(request.target))
            return await deployToFolder(store, source, request);
        const { deployBySsh } = await __webpack_require__.e(/* import() */ 9180).then(__webpack_require__.bind(__webpack_require__, 89180));
        return await deployBySsh(store, source, request);
    }
    catch (error) {
        // The copy is right and it is the image that was changed, so there is no disk to check.
        if (error instanceof _failure_js_2/* .Failure */ .H && error.code === "copy-differs")
            await assertImage(_files_digest_js_4/* .sha256File */ .Q3);
        throw error;
    }
}
async function deployToFolder(store, source, request) {
    const { build } = source;
    if ((await (0,_files_real_path_js_8/* .realPath */ .Y)(request.target)) === (await (0,_files_real_path_js_8/* .realPath */ .Y)(store)))
        throw sameStore(request.target);
    // Do not copy what the other store's configuration would refuse anyway.
    await (0,_source_js_17/* .assertGateAccepts */ .lU)(request.target, (0,_verdict_gate_subject_js_15/* .subjectWithoutImage */ .M)(build), await (0,_verdict_read_policy_js_16/* .readPolicy */ .T4)(request.target));
    if (request.dryRun)
        return plan(source, request);
    const target = await (0,_store_open_js_13/* .openStore */ .Ch)(request.target);
    const { name } = build;
    const folder = (0,node_path_1.join)(target, name);
    await (0,_files_inside_js_6/* .makeFolderInside */ .Vh)(target, folder);
    const lock = { what: `deploying ${name} to ${target}`, waitMs, signal: request.signal };
    return (0,_files_lock_js_7/* .withLock */ .k)(target, (0,node_path_1.join)(folder, ".deploy.lock"), lock, () => deployLocked(store, source, { ...request, target }));
}
async function deployLocked(store, source, request) {
    const { target } = request;
    const { name, ts } = source.build;
    const planned = await plan(source, request);
    const to = (0,_store_names_js_12/* .storeFiles */ .Tr)(target, name, ts);
    const copies = new Set(planned.files.filter(({ action }) => action === "copy").map(({ path }) => path));
    for (const part of ["lock", "lockedRecipe", "recipe"]) {
        const text = source.texts[part];
        if (text && copies.has(to[part]))
            await (0,_files_inside_js_6/* .writeNewFileInside */ .q0)(target, to[part], text);
    }
    if (copies.has(to.image))
        await copyImage(source, to, request);
    const from = await (0,_store_name_lock_js_11/* .withNameLock */ .n)(target, name, async () => {
        await addVerdicts(store, source.build, target);
        if (source.texts.verified)
            await (0,_files_inside_js_6/* .writeFileInside */ .gE)(target, to.verified, source.texts.verified);
        return publishDeployed(target, source, copies.has(to.image));
    });
    return { ...planned, from };
}
function copyImage({ build, imageSha256 }, to, { target, signal, onProgress }) {
    return (0,_files_copy_resumable_js_3/* .copyResumable */ .s9)({
        source: build.files.image,
        root: target,
        path: to.image,
        sha256: imageSha256,
        signal,
        onProgress: (done, size) => onProgress?.(to.image, done, size),
    });
}
/**
 * Asks the gate about what is in the target, then sets the link. An image that was just copied need not be read again.
 */
async function publishDeployed(target, { build, imageSha256 }, isCopied) {
    const { name, ts } = build;
    const deployed = await (0,_store_builds_js_9/* .findBuild */ .w)(target, `${name}-${ts}`);
    const digest = isCopied ? async () => imageSha256 : _files_digest_cache_js_5/* .cachedDigest */ .n;
    await (0,_source_js_17/* .assertGateAccepts */ .lU)(target, (0,_verdict_gate_subject_js_15/* .subjectOf */ .e)(deployed), await (0,_verdict_read_policy_js_16/* .readPolicy */ .T4)(target), digest);
    return deployed.published ? ts : (0,_store_publish_js_14/* .publish */ .mk)(target, name, ts);
}
async function plan({ build: { name, ts, files }, texts, imageSha256 }, { target, dryRun = false }) {
    const to = (0,_store_names_js_12/* .storeFiles */ .Tr)(target, name, ts);
    const planned = [];
    for (const part of _source_js_17/* .parts */ .rT) {
        const text = part === "image" ? undefined : texts[part];
        const bytes = part === "image" ? (await (0,node_fs_promises_0.lstat)(files.image)).size : text?.length;
        if (bytes === undefined)
            continue;
        const isThere = await isPresent(part, text ? (0,_files_digest_js_4/* .sha256 */ .sc)(text) : imageSha256, to[part]);
        planned.push({ path: to[part], bytes, action: isThere ? "present" : "copy" });
    }
    return { name, ts, target, files: planned, from: await (0,_store_builds_js_9/* .publishedTs */ .yY)(target, name), dryRun };
}
/** @throws Failure where the target has a different file of this name */
async function isPresent(part, expected, path) {
    const there = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!there)
        return false;
    if (there.isFile() && (await (0,_files_digest_cache_js_5/* .cachedDigest */ .n)(path)) === expected)
        return true;
    // A later verdict replaces the marker.
    if (part === "verified" && there.isFile())
        return false;
    throw (0,_source_js_17/* .conflict */ .hj)(path, expected);
}
/**
 * The verdicts on this build, which must end with the marker; lines that the target already has are not written again.
 */
async function addVerdicts(store, { name, ts }, target) {
    const lines = await (0,_store_history_js_10/* .readHistoryLines */ .Ic)(target, name);
    for (const event of (0,_source_js_17/* .missingVerdicts */ .Xp)(await (0,_store_history_js_10/* .readHistoryLines */ .Ic)(store, name), lines, ts))
        await (0,_store_history_js_10/* .appendHistory */ .b8)(target, name, event);
}
function sameStore(target) {
    return new _failure_js_2/* .Failure */ .H("usage", `${target} is the store that the build is in`, {
        code: "wrong-use",
        why: "a build is deployed to another store",
        remedy: "name another folder with --target, or publish the build where it is: stx-container promote BUILD",
    });
}


}),

3999:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xp: () => (/* binding */ missingVerdicts),
  hj: () => (/* binding */ conflict),
  lU: () => (/* binding */ assertGateAccepts),
  o$: () => (/* binding */ readSource),
  rT: () => (/* binding */ parts)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_bounded_js_1 = __webpack_require__(17794);
var _files_digest_cache_js_2 = __webpack_require__(85248);
var _lock_read_js_3 = __webpack_require__(23616);
var _process_shell_word_js_10 = __webpack_require__(704);
var _store_builds_js_4 = __webpack_require__(13336);
var _store_complete_js_5 = __webpack_require__(83602);
var _verdict_gate_js_6 = __webpack_require__(76469);
var _verdict_gate_subject_js_7 = __webpack_require__(21695);
var _verdict_limits_js_8 = __webpack_require__(36697);
var _verdict_read_policy_js_9 = __webpack_require__(26588);











/** The parts of a build that are deployed, in the order in which they are written: the marker last. */
const parts = ["lock", "lockedRecipe", "recipe", "image", "verified"];
/**
 * Reads a build that is to be deployed. @throws Failure where it is incomplete, or the gate of its own store refuses
 * it
 * @throws Failure where it is incomplete, or its own gate refuses it
 */
async function readSource(store, id) {
    const build = await (0,_store_builds_js_4/* .findBuild */ .w)(store, id);
    (0,_store_complete_js_5/* .assertComplete */ .Q)(build);
    const { files } = build;
    // The image is hashed as a copy, since the copy is what will run; so it is read only once.
    await assertGateAccepts(store, (0,_verdict_gate_subject_js_7/* .subjectWithoutImage */ .M)(build), await (0,_verdict_read_policy_js_9/* .readPolicy */ .T4)(store));
    const texts = {};
    for (const part of ["lock", "lockedRecipe", "recipe"]) {
        const bytes = await (0,_files_bounded_js_1/* .readBoundedIfThere */ .L)(files[part], _verdict_limits_js_8/* .evidenceLimits */ .Y[part], { what: part });
        if (bytes)
            texts[part] = bytes;
    }
    texts.verified = await (0,_files_bounded_js_1/* .readBounded */ .C)(files.verified, _verdict_limits_js_8/* .evidenceLimits */ .Y.marker, { what: "marker" });
    const lock = (0,_lock_read_js_3/* .builtLock */ .IJ)((0,_lock_read_js_3/* .parseLock */ .PG)(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
    return { build, texts, imageSha256: lock.image.sha256 };
}
/** The verdicts on a build that are missing from another store's history. */
function missingVerdicts(from, to, ts) {
    const known = new Set(to.map(({ marker }) => marker));
    return from.filter((event) => event.ts === ts && event.marker !== undefined && !known.has(event.marker));
}
/** The target has a different file in a build's place. */
function conflict(path, expected) {
    return new _failure_js_0/* .Failure */ .H("usage", `${path} is a different file from the one to deploy`, {
        code: "deploy-conflict",
        why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
        remedy: `move the target's file away: mv ${(0,_process_shell_word_js_10/* .shellWord */ .r)(path)} ${(0,_process_shell_word_js_10/* .shellWord */ .r)(`${path}.old`)}`,
    });
}
/** @throws Failure where the gate refuses a build */
async function assertGateAccepts(store, subject, policy, digest = _files_digest_cache_js_2/* .cachedDigest */ .n) {
    const answer = await (0,_verdict_gate_js_6.checkBuild)(subject, policy, { digest });
    if (answer.open)
        return;
    const id = `${subject.name}-${subject.ts}`;
    const [first] = answer.refusals;
    const remedy = first?.code === "policy-missing"
        ? `give ${store} the configuration that the verdict was made under, as its config.yaml`
        : first?.remedy;
    throw new _failure_js_0/* .Failure */ .H(answer.kind === "inconclusive" ? "inconclusive" : "unverified", `${id} may not be deployed`, {
        code: "gate-closed",
        why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
        remedy: remedy ?? `stx-container verify ${id}`,
    });
}


}),

55277:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isSshTarget: () => (/* binding */ isSshTarget),
  o: () => (/* binding */ sshCommand),
  v: () => (/* binding */ parseSshTarget)
});
var _failure_js_0 = __webpack_require__(77205);

const host = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,254}|\[[0-9A-Fa-f:.]{2,45}\])$/;
const user = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;
/** Characters that neither a shell nor rsync gives a meaning of its own. */
const path = /^(?:\/[A-Za-z0-9_.+=,@-]+)+\/?$/;
/** User names that ssh accepts. */
const sshCommand = ({ login, port }) => `ssh ${port === undefined ? "" : `-p ${port} `}${login}`;
/** Whether a target names another machine, by the rule of scp and rsync: a colon comes before the first slash. */
const isSshTarget = (target) => target.startsWith("ssh://") || /^(?:[^/:]*@)?(?:\[[^\]/]*\]|[^/:]*):/.test(target);
/**
 * Reads `user@host:/folder` or `ssh://user@host:port/folder`.
 * @throws Failure("usage", "ssh-target-invalid") for anything that ssh, a shell or rsync could read as something else
 */
function parseSshTarget(target) {
    const parts = /^ssh:\/\/(?:(?<user>[^@/]*)@)?(?<host>\[[^\]]*\]|[^:/]*)(?::(?<port>[^/]*))?(?<folder>\/.*)$/s.exec(target) ?? /^(?:(?<user>[^@/:]*)@)?(?<host>\[[^\]]*\]|[^:/]*):(?<folder>.*)$/s.exec(target);
    const { user: name, host: machine = "", port, folder = "" } = parts?.groups ?? {};
    if (!host.test(machine))
        throw invalid(target, "its host is not a host's name or address");
    if (name !== undefined && !user.test(name))
        throw invalid(target, "its user is not a user's name");
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
        throw invalid(target, "its port is not a number from 1 to 65535");
    const isPlain = path.test(folder) && !folder.split("/").some((part) => part === "." || part === "..");
    if (!isPlain)
        throw invalid(target, "its folder must be absolute, and have only letters, digits, '/' and '_.+=,@-', and neither '.' nor '..' as a part");
    const at = name === undefined ? "" : `${name}@`;
    const clean = folder.replace(/\/$/, "");
    return {
        login: `${at}${machine.replace(/^\[|\]$/g, "")}`,
        port: port === undefined ? undefined : Number(port),
        folder: clean,
        text: port === undefined ? `${at}${machine}:${clean}` : `ssh://${at}${machine}:${port}${clean}`,
    };
}
function invalid(target, why) {
    return new _failure_js_0/* .Failure */ .H("usage", `invalid target ${JSON.stringify(target)}`, {
        code: "ssh-target-invalid",
        why,
        remedy: "write it as user@host:/folder or ssh://user@host:port/folder; a folder of this machine as ./folder",
    });
}


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A duration for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its whole input is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    sendSignal(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


}),

77908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ flatImages),
  V: () => (/* binding */ replaceInnerLink)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_inside_js_2 = __webpack_require__(66996);
var _names_js_3 = __webpack_require__(90201);




/**
 * Stores of scitex-container. Its builds are named like ours; besides the link at the top of the store it keeps one in
 * the image's folder, from which its users start. Earlier versions kept all images in one folder, with a link
 * `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Also points the link in an image's folder at a build, if there is such a link. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path_1.join)(store, (0,_names_js_3/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js_2/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images directly in a store, by name; [] if there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises_0.readlink)((0,node_path_1.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises_0.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path_1.join)(store, file) });
    }
    return found;
}


}),

83602:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertComplete)
});
var _failure_js_0 = __webpack_require__(77205);

/** Refuses a build whose image is missing, since it cannot be run. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}


}),

95776:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ holdBuild),
  n: () => (/* binding */ withNameLock)
});
var node_path_0 = __webpack_require__(76760);
var _files_inside_js_1 = __webpack_require__(66996);
var _files_lock_js_2 = __webpack_require__(26314);
var _files_own_folder_js_3 = __webpack_require__(89128);
var _files_temporary_names_js_4 = __webpack_require__(60813);
var _names_js_5 = __webpack_require__(90201);






/** How long to wait for another process that publishes, prunes or writes a verdict, in milliseconds. */
const waitMs = 60_000;
/**
 * Runs `work`, which changes what builds a name has or what is recorded about them, while no other process does: on
 * this machine or another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
function withNameLock(store, name, work) {
    const request = { what: `the builds of ${name}`, waitMs };
    return (0,_files_lock_js_2/* .withLock */ .k)(store, (0,node_path_0.join)(store, (0,_names_js_5/* .imageName */ .tO)(name), ".lock"), request, work);
}
/**
 * Marks a build as in use, so that it is not pruned while it is built, verified or run: with an empty file whose name
 * identifies the process. A killed process no longer counts, and what it was writing is removed. Call it under the
 * name's lock.
 */
async function holdBuild(store, name, ts) {
    const at = (0,node_path_0.join)(store, (0,_names_js_5/* .imageName */ .tO)(name));
    const folder = await (0,_files_inside_js_1/* .openInside */ .X$)(store, at, "only what is there");
    await (0,_files_own_folder_js_3/* .removeLeftovers */ .DA)(folder).finally(() => folder.close());
    const path = (0,node_path_0.join)(at, (0,_files_temporary_names_js_4/* .temporaryName */ .N)(`held-${ts}`));
    await (0,_files_inside_js_1/* .createInside */ .dQ)(store, path);
    return async () => void (await (0,_files_inside_js_1/* .removeFileInside */ .$E)(store, path));
}


}),

54906:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M2: () => (/* binding */ assertPublishable),
  M9: () => (/* binding */ publishVerified),
  mk: () => (/* binding */ publish)
});
var _files_inside_js_0 = __webpack_require__(66996);
var _builds_js_1 = __webpack_require__(13336);
var _compat_scitex_js_2 = __webpack_require__(77908);
var _history_js_3 = __webpack_require__(4813);
var _names_js_4 = __webpack_require__(90201);





const isOurs = (name) => (target) => (0,_builds_js_1/* .publishedBy */ .Qv)(name, target) !== "";
/**
 * Reports before the work, not after it, that a name cannot be published because a file or another link is in the way.
 */
function assertPublishable(store, name) {
    return (0,_files_inside_js_0/* .assertReplaceableSymlink */ .yE)(store, (0,_names_js_4/* .publishedLink */ .rP)(store, name), isOurs(name));
}
/**
 * Publishes a verified build unless a newer verified one is published, or this one was rolled back: verifying an old
 * build again, or being the last of two to finish, undoes nothing. Call it under the name's lock.
 */
async function publishVerified(store, name, ts, now = new Date()) {
    const published = (await (0,_builds_js_1/* .listBuilds */ .YF)(store, name)).find((build) => build.published);
    if (published?.ts === ts)
        return undefined;
    // A build from the future had a clock that ran ahead: it must not hold back all others until then.
    const isNewer = published && published.ts > ts && (0,_names_js_4/* .parseTs */ .JG)(published.ts) <= now;
    if (isNewer && published.state === "complete" && published.marker === "verified")
        return "a newer verified build is published";
    if ((0,_history_js_3/* .isRolledBack */ .Gm)(await (0,_history_js_3/* .readHistory */ .Lu)(store, name), ts))
        return "it was rolled back";
    await publish(store, name, ts, now);
    return undefined;
}
/**
 * Publishes a build in one step, and records that in the name's history before the link changes, so that the history
 * never lacks a published build. Call it under the name's lock.
 * @returns the previously published build, "" if there was none
 */
async function publish(store, name, ts, now = new Date(), event = "published") {
    (0,_names_js_4/* .parseTs */ .JG)(ts);
    const from = await (0,_builds_js_1/* .publishedTs */ .yY)(store, name);
    await assertPublishable(store, name);
    const at = now.toISOString();
    await (0,_history_js_3/* .appendHistory */ .b8)(store, name, { event, ts, at, ...(event === "rolled-back" ? { from } : {}) });
    await (0,_compat_scitex_js_2/* .replaceInnerLink */ .V)(store, name, ts);
    await (0,_files_inside_js_0/* .replaceSymlinkInside */ .q$)(store, (0,_names_js_4/* .publishedLink */ .rP)(store, name), (0,_builds_js_1/* .linkTarget */ .Cm)(name, ts), isOurs(name));
    return from;
}


})

};
;