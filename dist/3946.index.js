"use strict";
exports.id = 3946;
exports.ids = [3946];
exports.modules = {

/***/ 88675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withVerdict)
/* harmony export */ });
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);
/* harmony import */ var _store_record_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24492);


/** A history with the line of a verdict, which may be there already. */
function withVerdict(history, marker) {
    const { digest, verifiedAt, evidence } = marker;
    const text = history?.toString("utf8") ?? "";
    if ((0,_store_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i6)(text).events.some((event) => event.marker === digest))
        return Buffer.from(text);
    const { ts, verdict, previous } = evidence;
    const event = (0,_store_record_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEvent */ .sM)({ ts, verdict, digest, previous, at: verifiedAt });
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
}


/***/ }),

/***/ 50837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordMode: () => (/* binding */ recordMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/github/context.js
var github_context = __webpack_require__(80344);
// EXTERNAL MODULE: ./.cache/compiled/src/github/git.js
var git = __webpack_require__(46407);
// EXTERNAL MODULE: ./.cache/compiled/src/report/page/badge.js
var badge = __webpack_require__(99755);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/evidence.js
var evidence = __webpack_require__(98338);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/history.js
var actions_history = __webpack_require__(88675);
// EXTERNAL MODULE: ./.cache/compiled/src/actions/paths.js
var paths = __webpack_require__(98111);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sigstore-sign.js
var sigstore_sign = __webpack_require__(63735);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate-subject.js
var gate_subject = __webpack_require__(21695);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/sign.js









/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; both where it
 * has both. This job runs no recipe, so neither is within reach of one.
 * @returns the marker's text; as it was where the job has neither
 * @throws Failure where what is to be signed does not hold together, and where it cannot be signed
 */
async function signedMarker(job, build) {
    const { payload, format } = build.marker;
    // A marker of 0.1 has no place for signatures.
    if (format === 1)
        return (await (0,user_files/* readUserFile */.E)(build.markerPath, "marker")).toString("utf8");
    const signers = await signersOf(job);
    if (signers.length > 0)
        await assertWhole(build);
    const signatures = [];
    for (const signer of signers)
        signatures.push(await signer.sign(payload));
    return (0,marker/* formatMarker */.gJ)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
}
async function signersOf({ inputs, context }) {
    const signers = [];
    const { "signing-key": text, "signing-passphrase": passphrase, sigstore } = inputs;
    if (text !== undefined) {
        for (const secret of [...text.split(/\r?\n/), passphrase ?? ""])
            if (secret.length > 8)
                (0,core/* setSecret */.Pq)(secret);
        const { openKey } = await __webpack_require__.e(/* import() */ 9584).then(__webpack_require__.bind(__webpack_require__, 77203));
        signers.push(await openKey({ text }, passphrase));
    }
    if (sigstore !== "off" && (0,sigstore_sign/* hasIdToken */.lP)(process.env)) {
        const { sigstoreSigner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63735));
        const servers = typeof sigstore === "string" ? undefined : sigstore;
        const log = sigstore === "public" ? "public" : "auto";
        signers.push(sigstoreSigner({ log, servers, serverUrl: context.serverUrl }));
    }
    return signers;
}
/** What contradicts itself must not be signed; a verdict of unverified may be. */
async function assertWhole({ store, name, ts, marker }) {
    const subject = (0,gate_subject/* subjectOf */.e)(await (0,builds/* findBuild */.w)(store, `${name}-${ts}`));
    const { floats, policy } = marker.evidence;
    // What the configuration asks is the gate's business: here the verdict's own terms count.
    const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
    const { refusals } = await (0,gate.checkBuild)({ ...subject, files: { ...subject.files, history: undefined } }, { ...verdict_policy/* defaultPolicy */.G4, ...terms });
    const others = refusals.filter(({ code }) => code !== "not-verified");
    if (others.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", `could not sign the marker of ${name}-${ts}`, {
        code: "gate-closed",
        why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: "run the build and verify jobs again",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/record.js













/**
 * Mode record: commits lock, locked recipe, recipe, marker and badge of one build to the branch that was built. Needs no
 * checkout and runs no code of the repository. If there is no branch to commit to, it notes that and succeeds.
 * @throws Failure · sets every output of record/action.yml
 */
async function recordMode(job) {
    const { inputs, context, log, scratch } = job;
    const target = (0,github_context/* commitTarget */.Fy)(context);
    if ("skip" in target) {
        (0,core/* notice */.lm)(target.skip, { title: "Nothing is committed" });
        return;
    }
    log.phase("Downloading lock, locked recipe, recipe and marker");
    const build = await (0,evidence/* fetchBuild */.J)({
        lock: inputs["lock-artifact-id"],
        lockedRecipe: inputs["locked-recipe-artifact-id"],
        recipe: inputs["recipe-artifact-id"],
        marker: inputs["marker-artifact-id"],
    }, scratch, (0,external_node_path_.join)(scratch, "store"));
    log.phase("Signing the marker");
    const marker = await signedMarker(job, build);
    log.phase(`Committing to ${target.branch}`);
    const { workspace } = context;
    const within = (0,paths/* repositoryPath */.S)(workspace, "store", inputs.store);
    const path = inputs.recipe && (0,paths/* repositoryPath */.S)(workspace, "recipe", inputs.recipe);
    const request = {
        branch: target.branch,
        token: inputs["github-token"],
        within,
        changes: await changesOf(build, within, marker),
        required: { recipe: await (0,user_files/* readUserFile */.E)(build.files.recipe, "recipe"), path },
        message: `Record ${(0,sentence/* verdictSentence */.B)(build.marker)}\n\nRun: ${context.runUrl}\n`,
        scratch,
        signal: job.signal,
    };
    const { commit, made } = inputs.commits === "signed"
        ? await (await __webpack_require__.e(/* import() */ 8049).then(__webpack_require__.bind(__webpack_require__, 88049))).commitThroughApi(request, context)
        : await (0,git/* commitFiles */.zu)({ ...request, remote: `${context.serverUrl}/${context.repository}.git` });
    log.end();
    (0,core/* setOutput */.uH)("committed", String(made));
    (0,core/* setOutput */.uH)("commit", commit);
    (0,core/* setOutput */.uH)("branch", target.branch);
    log.note(made ? `Committed ${commit} to ${target.branch}` : `No commit: ${target.branch} has these files already`);
}
/** The files for the repository. A marker of another verdict is removed. */
async function changesOf(build, within, marker) {
    const there = (0,names/* storeFiles */.Tr)(within, build.name, build.ts);
    const verified = build.markerPath === build.files.verified;
    return [
        { path: there.lock, content: await (0,user_files/* readUserFile */.E)(build.files.lock, "lock") },
        { path: there.lockedRecipe, content: await (0,user_files/* readUserFile */.E)(build.files.lockedRecipe, "locked recipe") },
        { path: there.recipe, content: await (0,user_files/* readUserFile */.E)(build.files.recipe, "recipe") },
        {
            path: verified ? there.verified : there.unverified,
            content: Buffer.from(marker),
        },
        { path: verified ? there.unverified : there.verified, content: undefined },
        { path: external_node_path_.posix.join(there.folder, "history.jsonl"), content: (tip) => (0,actions_history/* withVerdict */.m)(tip, build.marker) },
        { path: external_node_path_.posix.join(there.folder, "badge.json"), content: badgeOf(build) },
        { path: external_node_path_.posix.join(within, ".gitattributes"), content: withUnion },
    ];
}
/** What shields.io reads to draw the badge of the image. */
const badgeOf = ({ marker }) => Buffer.from(`${JSON.stringify((0,badge/* verdictBadge */.h)(marker.evidence))}\n`);
/** The branch's attributes with the line by which git merges histories; others stay. */
function withUnion(tip) {
    const text = tip?.toString("utf8") ?? "";
    if (text.includes(store_history/* mergeByUnion */.lm))
        return Buffer.from(text);
    return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${store_history/* mergeByUnion */.lm}\n`);
}


/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ linkFailure),
/* harmony export */   os: () => (/* binding */ openFolders),
/* harmony export */   vd: () => (/* binding */ Folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);




const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Linux names an open folder there, whatever its path is by now (proc(5)); elsewhere only the path is left. */
const openFolders = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
/** The failure for a link where a file or folder of ours is to be. */
function linkFailure(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is a symbolic link`, {
        code: "link-in-store",
        why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
        remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
    });
}
/**
 * An open folder. Everything in it is reached through the open folder itself and by one name, never by a path, so no
 * link in the way is followed, and a folder that is swapped for a link meanwhile makes no difference (openat(2)).
 * Errors are the system's, with the paths that people know, or a {@link Failure} for a link.
 */
class Folder {
    /** For messages: where it was opened. */
    path;
    #handle;
    constructor(path, handle) {
        this.path = path;
        this.#handle = handle;
    }
    /** Opens a folder that the user named; links on the way to it are the user's own and followed. */
    static async open(path) {
        return new Folder(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_DIRECTORY));
    }
    /** The same folder, opened once more. */
    async again() {
        return new Folder(this.path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.reference, O_RDONLY | O_DIRECTORY));
    }
    /** A path by which the system reaches this very folder, in this process and as a child's working directory. */
    get reference() {
        return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
    }
    get fd() {
        return this.#handle.fd;
    }
    /** A path for one system call on `name` in this folder. */
    at(name) {
        if (name === "" || name === "." || name === ".." || /[/\0]/.test(name))
            throw new TypeError(`${JSON.stringify(name)} is not one name`);
        return `${this.reference}/${name}`;
    }
    /** Does one system call; its error names the path that people know. */
    async #call(work) {
        try {
            return await work();
        }
        catch (error) {
            const known = error;
            if (known.path !== undefined) {
                known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
                known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
            }
            throw known;
        }
    }
    /** lstat of one entry, numbers as bigint; undefined where there is none. */
    async look(name) {
        try {
            return await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(this.at(name), { bigint: true }));
        }
        catch (error) {
            if (error.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
    /** Opens a folder in this one. @throws Failure where it is a link */
    async folder(name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name);
        try {
            const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
            return new Folder(path, await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.at(name), flags)));
        }
        catch (error) {
            if ((await this.look(name))?.isSymbolicLink())
                throw linkFailure(path);
            throw error;
        }
    }
    /** Makes a folder in this one unless it is there. @returns whether it was made */
    async make(name, mode = 0o777) {
        try {
            await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.at(name), mode));
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    }
    /** Opens a file in this folder; a FIFO is not waited for. @throws Failure where it is a link */
    async file(name, flags, mode = 0o644) {
        try {
            return await this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
        }
        catch (error) {
            if (error.code === "ELOOP")
                throw linkFailure((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name));
            throw error;
        }
    }
    names() {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.reference));
    }
    /** What a link holds; undefined where there is no link of this name. */
    target(name) {
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(this.at(name)).catch(() => undefined);
    }
    /** Gives an entry a new name, in this or another folder; what had that name is gone. */
    rename(name, to, newName) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(this.at(name), to.at(newName)));
    }
    /** Gives a file a second name in this folder; nothing may have that name yet. */
    link(name, newName) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(this.at(name), this.at(newName)));
    }
    symlink(name, target) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, this.at(name)));
    }
    /** Removes a file's or a link's name, never what a link points at. */
    unlink(name) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(this.at(name)));
    }
    /** Removes an empty folder. */
    rmdir(name) {
        return this.#call(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(this.at(name)));
    }
    stat() {
        return this.#handle.stat({ bigint: true });
    }
    chmod(mode) {
        return this.#handle.chmod(mode);
    }
    /** Makes the names in this folder outlive a power cut. */
    sync() {
        return this.#handle.sync();
    }
    close() {
        return this.#handle.close();
    }
}


/***/ }),

/***/ 66996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZX: () => (/* binding */ appendLineInside),
  y3: () => (/* binding */ assertOnlyName),
  yE: () => (/* binding */ assertReplaceableSymlink),
  $g: () => (/* binding */ assertWritableInside),
  dQ: () => (/* binding */ createInside),
  Vh: () => (/* binding */ makeFolderInside),
  Wi: () => (/* binding */ moveNewFileInside),
  X0: () => (/* binding */ nameOnce),
  IB: () => (/* binding */ noHardLinks),
  X$: () => (/* binding */ openInside),
  $E: () => (/* binding */ removeFileInside),
  q$: () => (/* binding */ replaceSymlinkInside),
  hL: () => (/* binding */ unclaimed),
  gE: () => (/* binding */ writeFileInside),
  q0: () => (/* binding */ writeNewFileInside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/open-line.js
/** Most bytes of a last line that are looked at: more than any line has that is written here. */
const longestLine = 65_536;
/** The last line of a file, where it has no end; its text from `longestLine` bytes before the end at the most. */
async function openLine(handle) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - longestLine);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const bytes = buffer.subarray(0, bytesRead);
    const start = bytes.lastIndexOf(0x0a) + 1;
    return start === bytes.length ? undefined : { start: from + start, text: bytes.toString("utf8", start) };
}

// EXTERNAL MODULE: ./.cache/compiled/src/files/regular.js
var regular = __webpack_require__(64659);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/inside.js









/**
 * Writing into and removing from a folder that other people's files may be in: a store, or scratch. `root` is the
 * folder that the user named; below it no link is followed, nothing but a plain file is replaced or removed, and every
 * file is there whole or not at all. Every `path` lies below `root`.
 */
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
/** Opens the folder of `path`, one name after the other, and works in it. */
async function inside(root, path, what, work, make = "only what is there") {
    let folder;
    try {
        folder = await openInside(root, (0,external_node_path_.dirname)(path), make);
        return await work(folder, (0,external_node_path_.basename)(path));
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, what);
    }
    finally {
        await folder?.close();
    }
}
/** Opens a folder at or below `root`; the caller closes it. @throws Failure for a link, else the system's error */
async function openInside(root, path, make) {
    const way = (0,external_node_path_.relative)(root, path);
    if (way === ".." || way.startsWith("../"))
        throw new TypeError(`${path} is not below ${root}`);
    let folder = await files_folder/* Folder */.vd.open(root);
    for (const name of way === "" ? [] : way.split("/")) {
        const parent = folder;
        try {
            if (make === "make folders")
                await parent.make(name);
            folder = await parent.folder(name);
        }
        finally {
            await parent.close();
        }
    }
    return folder;
}
/** Makes a folder below `root`, and those on the way to it. @throws Failure for a link in the way */
async function makeFolderInside(root, path) {
    try {
        await (await openInside(root, path, "make folders")).close();
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the folder ${path}`);
    }
}
/** Only a plain file is replaced by a file. */
async function assertPlainOrAbsent(folder, name) {
    const found = await folder.look(name);
    if (found === undefined || found.isFile())
        return;
    if (found.isSymbolicLink())
        throw (0,files_folder/* linkFailure */.RA)((0,external_node_path_.join)(folder.path, name));
    throw Object.assign(new Error("something that is not a regular file is in its place"), {
        code: regular/* notRegular */.o,
    });
}
/** Fills a temporary file beside `name`, and hands it to `finish` when it is on disk. */
async function throughTemporary(folder, name, fill, finish) {
    const temporary = (0,temporary_names/* temporaryName */.N)(name);
    try {
        await fill(temporary);
        await finish(temporary);
        await folder.sync();
    }
    catch (error) {
        await folder.unlink(temporary).catch(() => { });
        throw error;
    }
}
async function fillFile(folder, name, data) {
    const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
    try {
        await handle.writeFile(data);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Writes a file whole or not at all; a plain file of that name is replaced, a link is refused. */
function writeFileInside(root, path, data) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
    });
}
/** What link(2) fails with on a file system without hard links. */
const noHardLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];
/** Gives a finished temporary file its name, which nothing may have yet. */
async function nameOnce(folder, temporary, name, claim) {
    await claim((await folder.look(temporary))?.ino ?? 0n);
    try {
        await folder.link(temporary, name);
        await folder.unlink(temporary);
    }
    catch (error) {
        if (!noHardLinks.includes(error.code ?? ""))
            throw error;
        await assertAbsent(folder, name);
        await folder.rename(temporary, folder, name);
    }
}
async function assertAbsent(folder, name) {
    if (await folder.look(name))
        throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
}
const unclaimed = async () => { };
/** Writes a new file whole or not at all. @throws Failure where something has that name */
function writeNewFileInside(root, path, data, claim = unclaimed) {
    return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => nameOnce(folder, temporary, name, claim)));
}
/** Copies an open file to a new one, as a clone of its blocks where the file system can. */
async function copyInto(from, source, folder, name) {
    await (0,promises_.copyFile)(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
    const copy = await folder.file(name, O_RDWR);
    try {
        if ((await copy.stat()).size !== (await from.stat()).size)
            throw new Error("the file changed while it was copied");
        await copy.sync();
    }
    finally {
        await copy.close();
    }
}
/**
 * Moves a finished plain file to a new name below `root`, over file systems too: it is there whole or not at all.
 * @throws Failure where something has that name
 */
function moveNewFileInside(from, root, path, claim = unclaimed) {
    const what = `could not move the finished file to ${path}`;
    return inside((0,external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
        const handle = await source.file(sourceName, O_RDONLY);
        try {
            await handle.sync();
            await inside(root, path, what, async (folder, name) => {
                await assertAbsent(folder, name);
                await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => nameOnce(folder, temporary, name, claim));
            });
        }
        finally {
            await handle.close();
        }
    });
}
async function moveOrCopy(source, sourceName, handle, folder, name) {
    try {
        await source.rename(sourceName, folder, name);
    }
    catch (error) {
        if (error.code !== "EXDEV")
            throw error;
        await copyInto(handle, source.at(sourceName), folder, name);
        await source.unlink(sourceName);
    }
}
/**
 * Appends one line to a file, which is made if need be; after a line that was cut off, on a line of its own.
 * @param line without its newline
 * @param isTorn whether the last line, which has no end, is a beginning that a crash left: the new line replaces it
 * @throws Failure for a link, and for a file with a second name, which may be somebody else's
 */
function appendLineInside(root, path, line, isTorn = () => false) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
        try {
            await assertOnlyName(handle, path);
            const last = await openLine(handle);
            const torn = last !== undefined && isTorn(last.text);
            if (torn)
                await handle.truncate(last.start);
            await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    });
}
/** A file that is written in place must have no second name: writing would change it there, too. */
async function assertOnlyName(handle, path) {
    const { nlink } = await handle.stat();
    if (nlink <= 1)
        return;
    throw new failure/* Failure */.H("usage", `${path} is a hard link`, {
        code: "link-in-store",
        why: "the same file has another name, and writing into it would change it there, too",
        remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`,
    });
}
/** Creates an empty file that must not exist yet. @returns false where something has that name */
function createInside(root, path) {
    return inside(root, path, `could not create ${path}`, async (folder, name) => {
        try {
            await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    });
}
/**
 * Makes sure that what is to be written later can be: nothing or a plain file has each name, and no link is in the way.
 * @throws Failure for a link
 */
async function assertWritableInside(root, paths) {
    for (const path of paths)
        await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
}
/** @throws Failure where anything has that name but a link with a text that `mayReplace` takes for ours */
function assertReplaceableSymlink(root, path, mayReplace) {
    return inside(root, path, `could not replace ${path}`, (folder, name) => assertOurLink(folder, name, path, mayReplace));
}
async function assertOurLink(folder, name, path, mayReplace) {
    const old = await folder.target(name);
    const isForeign = old === undefined ? (await folder.look(name)) !== undefined : !mayReplace(old);
    if (isForeign)
        throw notOurs(path, old);
}
/**
 * Points a link at `target` in one step: at every instant it is the old one or the new one.
 * @param mayReplace whether a link with this text is ours to replace; nothing else than a link is ever replaced
 */
function replaceSymlinkInside(root, path, target, mayReplace) {
    return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
        await assertOurLink(folder, name, path, mayReplace);
        await throughTemporary(folder, name, (temporary) => folder.symlink(temporary, target), (temporary) => folder.rename(temporary, folder, name));
    });
}
function notOurs(path, target) {
    return new failure/* Failure */.H("usage", `${path} was not made by this program`, {
        code: "not-ours",
        why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
        remedy: `move it away: mv ${path} ${path}.old`,
    });
}
/** Removes one plain file. @returns false where there is none · @throws Failure for a link or a folder */
function removeFileInside(root, path) {
    return inside(root, path, `could not remove ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        try {
            await folder.unlink(name);
        }
        catch (error) {
            if (error.code === "ENOENT")
                return false;
            throw error;
        }
        await folder.sync();
        return true;
    });
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


/***/ }),

/***/ 99755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ badgeOf),
/* harmony export */   gA: () => (/* binding */ badgeSvg),
/* harmony export */   h: () => (/* binding */ verdictBadge)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24675);

/** The badge of the gate's answers; of several, how many are verified. */
function badgeOf(gates) {
    const good = gates.filter((gate) => gate?.open).length;
    const [only] = gates;
    const level = only?.open && only.level ? ` (${only.level})` : "";
    const message = gates.length === 1
        ? only?.open
            ? `verified${level}`
            : "not verified"
        : `${good} of ${gates.length} verified`;
    const isGood = good === gates.length && good > 0;
    return badge(message, isGood);
}
/** The badge of one verdict, as it was recorded. */
const verdictBadge = ({ verdict, level }) => verdict === "verified"
    ? badge(level ? `verified (${level})` : "verified", true)
    : badge("not verified", false);
const badge = (message, isGood) => ({
    schemaVersion: 1,
    label: "container",
    message,
    color: isGood ? "2c6e31" : "9b2335",
});
/** The badge as SVG, for a README. */
function badgeSvg({ label, message, color }) {
    const [left, right] = [label, message].map((text) => text.length * 7 + 12);
    const width = left + right;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(`${label}: ${message}`)}">
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#${color}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="${left - 12}">${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(label)}</text><text x="${left + 6}" y="14" textLength="${right - 12}">${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message)}</text></g>
</svg>
`;
}


/***/ }),

/***/ 24675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escaped = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);
/** Untrusted text as HTML text or as the value of an attribute in quotes. */
const html = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
/** A line of a file as HTML; its blanks stay. */
const htmlLine = (text) => escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text));
const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--good:#116329;--bad:#a40e26;--mark:#fff1cc}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9da7b1;--line:#3d444d;--good:#4cc466;--bad:#ff8b82;--mark:#4a3a0a}}
body{background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.soft{color:var(--soft)}.verdict{font-size:1.4rem;font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:9ch}
pre{overflow-x:auto;border:1px solid var(--line);padding:.6rem;margin:0}code,pre{font:14px/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;display:block}svg{max-width:100%;height:auto}
svg text{font:12px system-ui,sans-serif}summary{cursor:pointer;padding:.3rem 0}
a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}
.wide{overflow-x:auto}@media print{body{max-width:none;padding:0}details>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}pre{white-space:pre-wrap}h2{break-after:avoid}tr{break-inside:avoid}}
`;
/** A page that holds all that it shows: no script, and nothing that is loaded from elsewhere. */
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
const section = (title, body) => body === "" ? "" : `<h2>${html(title)}</h2>\n${body}\n`;
/** A table of untrusted texts. */
function table(head, rows) {
    const cells = (tag, row) => row.map((text) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${html(text)}</${tag}>`).join("");
    const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
    return `<div class="wide" tabindex="0" role="region" aria-label="${html(head.join(", "))}"><table><thead><tr>${cells("th", head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
const folded = (title, body) => `<details><summary>${html(title)}</summary>\n${body}\n</details>`;
const commands = (lines) => `<pre tabindex="0"><code>${lines.map(html).join("\n")}</code></pre>`;


/***/ }),

/***/ 63735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lP: () => (/* binding */ hasIdToken),
/* harmony export */   sigstoreSigner: () => (/* binding */ sigstoreSigner)
/* harmony export */ });
/* unused harmony exports publicSigstore, githubSigstore, chooseSigstore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16523);



/** The public Sigstore, whose log anybody can read. */
const publicSigstore = {
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
};
/**
 * GitHub's own Sigstore for private repositories, which has no public log.
 * @param serverUrl GITHUB_SERVER_URL
 */
function githubSigstore(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const host = hostname === "github.com" ? "githubapp.com" : hostname;
    return { fulcio: `https://fulcio.${host}`, timestamp: `https://timestamp.${host}` };
}
/** Whether this job can get an identity: GitHub sets these where `id-token: write` is given. */
const hasIdToken = (env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
/**
 * Signs as this workflow run: a key that lives for one signature, certified by Sigstore for the job's identity.
 * Whether a repository is public is read from the identity itself, which GitHub signed, and not from the event's payload.
 *
 * @throws Failure("infrastructure") from `sign` when a server does not answer
 */
function sigstoreSigner(choice) {
    return {
        async sign(payload) {
            const token = await idToken();
            const servers = choice.servers ?? chooseSigstore(choice, claimsOf(token));
            const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
            return checked(JSON.parse(JSON.stringify(bundle)), payload);
        },
    };
}
/** The public log for what is public already; for everything else only where somebody asked for it. */
function chooseSigstore({ log, serverUrl }, claims) {
    const isPublic = claims.repository_visibility === "public";
    return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
}
async function idToken() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        return await new CIContextProvider("sigstore").getToken();
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not get an identity for this job", {
            code: "sigstore-no-identity",
            why: String(error?.message ?? error),
            remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
            cause: error,
        });
    }
}
/** What a token says, unchecked: Sigstore checks it, and a false visibility would be GitHub's. */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        return typeof claims === "object" && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
const network = { timeout: 20_000, retry: { retries: 2, minTimeout: 500 } };
async function makeBundle(data, token, servers) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { fulcio, rekor, timestamp } = servers;
    const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
            identityProvider: { getToken: async () => token },
            fulcioBaseURL: fulcio,
            ...network,
        }),
        witnesses: [
            ...(rekor ? [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...network })] : []),
            ...(timestamp ? [new TSAWitness({ tsaBaseURL: timestamp, ...network })] : []),
        ],
    });
    try {
        return await builder.create({ data, type: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h });
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: reasonOf(error),
            remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
            cause: error,
        });
    }
}
/** The library's sentence, and what lies behind it. */
function reasonOf(error) {
    const { message, cause } = error;
    return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}
/** Takes the envelope, which is ours, out of the bundle, and makes sure that the certificate's key made the signature. */
function checked(bundle, payload) {
    const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
    const sig = dsseEnvelope.signatures[0]?.sig ?? "";
    const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"));
    const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
    if (!isOurs ||
        !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .JC)(payload), certificate.publicKey, Buffer.from(sig, "base64")))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: "the certificate that came back is not for the key that signed",
            remedy: "run the failed job again",
        });
    return { sig, sigstore: { mediaType, verificationMaterial } };
}


/***/ }),

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ recordVerdict),
/* harmony export */   sI: () => (/* binding */ adoptVerdict),
/* harmony export */   sM: () => (/* binding */ verdictEvent)
/* harmony export */ });
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66996);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);


/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict goes after the new one
 * is there: a full disk loses nothing, and where it is cut off in between both are there, which is never a pass. Call
 * it under the name's lock.
 * @returns absolute path of the marker
 */
async function recordVerdict(store, files, { name, ts, verdict, marker, digest, previous }, now = new Date()) {
    const [path, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileInside */ .gE)(store, path, marker);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFileInside */ .$E)(store, opposite);
    const at = now.toISOString();
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous, at }));
    return path;
}
/** Writes the line of a verdict whose marker is there already. Call it under the name's lock. */
function adoptVerdict(store, { name, ts, verdict, digest, at }) {
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous: [], at }));
}
/** The line of a verdict in the history. @param at when, ISO 8601 in UTC */
function verdictEvent({ ts, verdict, digest, previous, at, }) {
    return { event: verdict, ts, at, marker: digest, previous: [...previous] };
}


/***/ }),

/***/ 98193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   PX: () => (/* binding */ oldDays),
/* harmony export */   p0: () => (/* binding */ checkDemands),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



/** When a verdict expires, by itself or by the policy; undefined where it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How far the clocks of two machines may be apart. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on an answer says how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy asks of a verdict that is right in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** A policy that was in force and is gone must not become the defaults. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration than today's");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


/***/ }),

/***/ 21695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


/***/ }),

/***/ 98886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   zG: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b) ? a : b);
/** Whether a level is as strong as another; none is not. */
const reaches = (level, required) => level !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(required);
/**
 * The verdict, from what was found. Which level is required does not come into it: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every list that is there allows; nothing where there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/** One policy of several configurations: of each key the strictest; what only one says is what that one says. */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** What holds where there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy asks of verdicts: the same for the same meaning. */
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(verdictPolicy(policy)));


/***/ })

};
;