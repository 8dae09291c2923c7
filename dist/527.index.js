export const id = 527;
export const ids = [527];
export const modules = {

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPackages: () => (/* binding */ exportPackages),
  freeze: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/github/context.js
var context = __webpack_require__(88120);
// EXTERNAL MODULE: ./lib/lock/export/index.js
var lock_export = __webpack_require__(51474);
// EXTERNAL MODULE: ./lib/lock/write.js
var write = __webpack_require__(37260);
// EXTERNAL MODULE: ./lib/report/verification.js
var verification = __webpack_require__(38215);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/inside.js
var inside = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/output.js





/**
 * Writes a result to the file given with --output (completely or not at all), else to stdout.
 * @throws Failure if the file cannot be written
 */
async function writeOutput(text, output) {
    if (output === undefined || output === "-") {
        process.stdout.write(text);
        return;
    }
    const path = (0,request/* absolute */.ys)(output);
    try {
        await output_write(path, text);
    }
    catch (error) {
        // The reader closed the pipe, which is normal, as on stdout.
        if (error.code === "EPIPE")
            return;
        throw outputFailure(path, error);
    }
}
async function output_write(path, text) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    // A pipe or a device (/dev/null, /dev/stdout) must not be replaced by a file.
    if (found && !found.isFile())
        return (0,promises_.writeFile)(path, text);
    // A link stays, and its target is replaced by a file of the same mode.
    if (!found)
        return (0,inside/* writeFileInside */.gE)((0,external_node_path_.dirname)(path), path, text);
    const file = await (0,promises_.realpath)(path);
    await (0,inside/* writeFileInside */.gE)((0,external_node_path_.dirname)(file), file, text);
    await (0,promises_.chmod)(path, found.mode);
}
const reasons = {
    EISDIR: ["it is a folder", "choose a file in it with --output"],
    EACCES: ["this user may not write there", "choose another file with --output"],
    EPERM: ["this user may not write there", "choose another file with --output"],
    EROFS: ["the file system is read-only", "choose another file with --output"],
    ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
    ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
    ENOSPC: [
        "the disk is full",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
    EDQUOT: [
        "your disk quota is used up",
        "free space, or choose another file with --output; the old file is unchanged",
        "infrastructure",
    ],
};
function outputFailure(path, error) {
    const cause = error instanceof failure/* Failure */.H ? error.cause : error;
    const { code } = cause;
    if (code === "ENOENT") {
        return new failure/* Failure */.H("usage", `could not write ${path}`, {
            code: "output-unwritable",
            why: `the folder ${(0,external_node_path_.dirname)(path)} does not exist, or files cannot be created in it`,
            remedy: "create the folder, or choose another file with --output",
            cause,
        });
    }
    const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
    if (why === undefined)
        return error;
    return new failure/* Failure */.H(kind, `could not write ${path}`, { code: "output-unwritable", why, remedy, cause });
}

// EXTERNAL MODULE: ./lib/cli/subject.js + 3 modules
var cli_subject = __webpack_require__(94834);
;// CONCATENATED MODULE: ./lib/cli/commands/inventory.js








async function freeze(image, flags) {
    const lock = await (0,cli_subject/* freezePath */.Xl)((0,request/* absolute */.ys)(image), flags.contents, flags.pemPath);
    await writeOutput((0,write/* formatLock */.X)(lock), flags.output);
    if (flags.output && flags.output !== "-")
        process.stderr.write(`Wrote ${flags.output}: ${(0,verification/* packageCounts */.dv)(lock) || "no packages"}.\n`);
    assertComplete(lock, image);
}
/**
 * Fails if the output is incomplete, because an ecosystem could not be read or was not read.
 * @param wanted the ecosystems of the output; default: all
 * @throws Failure "inconclusive" that names each of them
 */
function assertComplete(lock, subject, wanted) {
    const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" && (wanted?.includes(id) ?? true)
        ? [`${id}: ${found.path}: ${found.message}`]
        : []);
    const notRead = (wanted ?? []).filter((id) => lock.ecosystems[id] === undefined);
    errors.push(...notRead.map((id) => `${id}: not in the lock`));
    if (errors.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", `the list of packages in ${subject} is incomplete`, {
        code: "collector-failed",
        why: errors.join("\n"),
        remedy: notRead.length > 0
            ? "freeze the image again without --no-contents; the written file lacks these packages"
            : "repair or remove these files in the image; the written file may lack packages",
    });
}
async function exportPackages(subject, flags) {
    const format = (0,lock_export/* formatNamed */.vq)(flags.format);
    if (flags.prefix !== undefined && !format.prefix) {
        throw new failure/* Failure */.H("usage", `--prefix cannot be used with the format ${format.name}`, {
            code: "wrong-use",
            why: "this format does not describe one environment",
            remedy: `leave out --prefix, or use one of ${lock_export/* formats */.Fx.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
        });
    }
    const lock = await (0,cli_subject/* readLock */.mF)((0,cli_subject/* subjectPath */.Ij)(subject), flags.pemPath);
    const text = await (0,lock_export/* exportLock */.Q3)(lock, format.name, {
        ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
        ...snapshotOf(lock),
    });
    await writeOutput(text, flags.output);
    noteEmpty(lock, format);
    assertComplete(lock, subject, format.ecosystems);
}
/** Prints a note for a file without packages, which is valid but rarely intended. */
function noteEmpty(lock, { name, ecosystems }) {
    if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent"))
        return;
    process.stderr.write(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.\n`);
}
/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }) {
    const snapshot = (0,context/* snapshotContext */.OE)(process.env, name);
    return snapshot ? { snapshot } : {};
}


/***/ }),

/***/ 94834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xl: () => (/* binding */ freezePath),
  mF: () => (/* binding */ readLock),
  $e: () => (/* binding */ readSubject),
  Ij: () => (/* binding */ subjectPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/files/failures.js
var failures = __webpack_require__(52848);
// EXTERNAL MODULE: ./lib/files/user-files.js
var user_files = __webpack_require__(32086);
// EXTERNAL MODULE: ./lib/lock/export/scitex-read.js
var scitex_read = __webpack_require__(56623);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(96777);
// EXTERNAL MODULE: ./lib/ecosystems/inventory.js + 2 modules
var inventory = __webpack_require__(60775);
// EXTERNAL MODULE: ./lib/image/arch.js
var image_arch = __webpack_require__(26465);
;// CONCATENATED MODULE: ./lib/image/created.js
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

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/image/file-digest.js
var file_digest = __webpack_require__(13108);
// EXTERNAL MODULE: ./lib/image/open.js + 22 modules
var image_open = __webpack_require__(53165);
// EXTERNAL MODULE: ./lib/lock/schema.js + 3 modules
var schema = __webpack_require__(39164);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(70073);
// EXTERNAL MODULE: ./lib/roundtrip/writer.js
var writer = __webpack_require__(2472);
;// CONCATENATED MODULE: ./lib/roundtrip/freeze.js












/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 * @param contents also read the content of every file, and of the image's own file, which takes longer the bigger it
 *   is: its sha256, the tree's digest, programs that no package owns, Go's build
 *   information, Java's archives
 * @param key for an encrypted SIF; its lock says in clear what is in it
 */
async function freeze(path, contents, key) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            contents ? (0,digest.contentDigest)(tree) : undefined,
            (0,inventory/* inventory */.p)(tree, { contents }),
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

// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/image-key.js



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
        return { pem: await readPem((0,request/* absolute */.ys)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/subject.js











/** The file for an argument of the command line; "-" is standard input. */
const subjectPath = (word) => (word === "-" ? "/dev/stdin" : (0,request/* absolute */.ys)(word));
const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    const kind = await kindOf(path);
    if (kind === "image")
        return { lock: await freezePath(path, true, pemPath) };
    if (kind === "freeze files")
        return { scitex: (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path) };
    const text = (await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8");
    if (text.startsWith(scitex_read/* header */.wx))
        return { scitex: (0,scitex_read/* parseScitexLock */.hS)(text, path) };
    return { lock: (0,read/* parseLock */.PG)(text, path) };
}
/**
 * The lock of a path, as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function readLock(path, pemPath) {
    const subject = await readSubject(path, pemPath);
    if ("lock" in subject)
        return subject.lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return freeze(path, contents, await imageKey(pemPath));
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
        throw new failure/* Failure */.H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,promises_.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe, because an image is not read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(scitex_read/* header */.wx) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,promises_.open)(path, "r").catch((error) => {
        throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,failures/* readFailure */.y)(error, `could not read ${(0,external_node_path_.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}


/***/ }),

/***/ 88992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   eW: () => (/* binding */ assertStillIn),
/* harmony export */   id: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69611);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/** How deep folders are open one in the other: open files are limited. Deeper ones are moved to the top first. */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is swapped for a link meanwhile is not entered; what is mounted below is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, when all else is gone; Failure for a mount
 */
async function emptyFolder(parent, folder, keep) {
    const top = { fd: folder.fd, reference: folder.reference, path: folder.path };
    const removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
    assertSameMount(top, removal);
    let before;
    do {
        before = removal.lifted;
        removal.failed = undefined;
        await emptyPlace(top, removal, 0);
    } while (removal.lifted > before);
    if (removal.failed)
        throw removal.failed;
}
/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
async function removeEntry(parent, name) {
    const found = await parent.look(name);
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return parent.unlink(name);
    const folder = await parent.folder(name);
    try {
        await emptyFolder(parent, folder);
        await assertStillIn(parent, name, folder);
        await parent.rmdir(name);
    }
    finally {
        await folder.close();
    }
}
/** @throws Failure where a name means another folder by now than the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders others have their turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(inFolder(place, entry.name)));
    }
    for (const name of folders) {
        if (depth === deepest)
            attempt(removal, () => lift(place, name, removal));
        else
            await removeSubfolder(place, name, removal, depth);
    }
}
async function removeSubfolder(parent, name, removal, depth) {
    const folder = attempt(removal, () => openPlace(parent, name));
    if (folder === undefined)
        return;
    try {
        assertSameMount(folder, removal);
        await emptyPlace(folder, removal, depth + 1);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(inFolder(parent, name)));
}
/** Does one step of a removal; one that fails does not keep the rest from being removed. */
function attempt(removal, step) {
    try {
        return step();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            removal.failed ??= error;
        return undefined;
    }
}
/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent, name) {
    const path = `${parent.path}/${name.toString()}`;
    const flags = O_DIRECTORY | O_NOFOLLOW;
    if (!_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os)
        return { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(`${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
}


/***/ }),

/***/ 88120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ refuseForkCode),
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   Fy: () => (/* binding */ commitTarget),
/* harmony export */   OE: () => (/* binding */ snapshotContext),
/* harmony export */   Qm: () => (/* binding */ runUrlOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export isOwnCode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The fields of an event's payload that decide about trust and branch. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repositorySchema.nullish() }) })
        .optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), head_repository: repositorySchema.nullish() })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    if (!sha || !ref)
        return undefined;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { sha, ref, job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        head: readHead(env.GITHUB_EVENT_PATH),
    };
}
function readHead(eventPath) {
    if (!eventPath)
        return undefined;
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, "utf8")));
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${error.message}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    const { pull_request: pull, workflow_run: run } = payload;
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
/** Events for the code of another branch; if the head is unknown, they are not trusted. */
const headEvents = new Set(["pull_request", "pull_request_target", "pull_request_review", "workflow_run"]);
/** Whether the code under test comes from this repository. Code of a deleted fork does not. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const privileged = context.event === "pull_request_target" || context.event === "workflow_run";
    if (!privileged || allowed || isOwnCode(context))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `recipes from forks are not built for the event ${context.event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: "a pull request from a fork cannot write to this repository; the verdict is in the summary",
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


/***/ }),

/***/ 56623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ parseScitexFreeze),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hS: () => (/* binding */ parseScitexLock),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38612);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64109);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58070);




/** The combined lock's first line. */
const header = "# scitex-container lock";
/** Separates "nothing there" from a question that failed; to the seed it is a comment. */
const none = "# none: looked for, not in the image";
const incomplete = "# incomplete:";
/** Whether a line of ours says that what follows is not whole. */
function isGap(line) {
    return line.startsWith(incomplete);
}
/**
 * Reads the combined text lock. An empty section is `error`: the seed writes it for nothing and for a failed
 * question alike; only where we wrote it ourselves a comment separates the two.
 * @throws Failure "inconclusive" with the line that is wrong; the seed itself takes any text for a lock.
 */
function parseScitexLock(text, path) {
    const lines = text.split(/\r?\n/);
    if (lines[0]?.trim() !== header)
        throw wrong(path, 1, `does not begin with "${header}"`);
    const sections = new Map();
    let current;
    for (const [index, line] of lines.entries()) {
        if (index === 0)
            continue;
        const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
        // "[]" is also how an empty JSON list would look; no section of that name is known.
        if (name !== undefined) {
            if (!["metadata", "pip", "dpkg", "node"].includes(name))
                throw wrong(path, index + 1, `unknown section [${name}]`);
            if (sections.has(name))
                throw wrong(path, index + 1, `section [${name}] is there twice`);
            current = { from: index + 1, lines: [] };
            sections.set(name, current);
        }
        else if (current)
            current.lines.push(line);
        else if (line.trim() !== "" && !line.startsWith("#"))
            throw wrong(path, index + 1, "text before the first section");
    }
    for (const name of ["pip", "dpkg", "node"]) {
        if (!sections.has(name))
            throw wrong(path, lines.length, `no section [${name}]: the file is cut off`);
    }
    const at = (name) => sections.get(name) ?? { from: 1, lines: [] };
    const pip = at("metadata").lines.find((line) => line.startsWith("pip_executable="));
    return {
        ...(pip ? { pipExecutable: pip.slice("pip_executable=".length) } : {}),
        ecosystems: {
            python: collected(at("pip").lines, path, at("pip").from, readPip),
            dpkg: collected(at("dpkg").lines, path, at("dpkg").from, readDpkg),
            npm: collected(at("node").lines, path, at("node").from, readNode),
        },
    };
}
/**
 * Reads the seed's freeze files. A missing one is `error`: the seed leaves it out when its question failed.
 * @param folder where they came from, for messages.
 * @throws Failure "inconclusive" with the line that is wrong.
 */
function parseScitexFreeze(files, folder) {
    const read = (name, how) => {
        const path = `${folder}/${name}`;
        const text = files[name];
        if (text === undefined)
            return { status: "error", path, message: "the file is not there", packages: [] };
        return collected(text.split(/\r?\n/), path, 0, how);
    };
    return {
        ecosystems: {
            python: read("requirements-lock.txt", readPip),
            dpkg: read("dpkg-lock.txt", readDpkg),
            npm: read("node-lock.txt", readNode),
        },
    };
}
function collected(lines, path, from, read) {
    if (lines.includes(none))
        return { status: "absent" };
    const gap = lines.find(isGap);
    const packages = read(lines, path, from);
    if (gap)
        return { status: "error", path, message: gap.slice(incomplete.length).trim(), packages };
    if (packages.length > 0)
        return { status: "present", packages };
    return { status: "error", path, message: "empty, which can as well be a question that failed", packages };
}
function readPip(lines, path, from) {
    const found = new Map();
    // pip's comment before a line that names no version: "# Editable install with no version control (x==1.0)".
    let remembered;
    for (const [index, raw] of lines.entries()) {
        const noted = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
        if (noted !== undefined)
            remembered = pipPackage(noted);
        const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
        if (line === "")
            continue;
        const item = pipPackage(line);
        if (!item)
            throw wrong(path, from + index + 1, `not a line of pip freeze: ${line.slice(0, 100)}`);
        if (found.has(item.name))
            throw wrong(path, from + index + 1, `${item.name} is there twice`);
        const known = item.version === unknownVersion && remembered?.name === item.name;
        found.set(item.name, known ? { ...item, version: remembered.version, purl: remembered.purl } : item);
        remembered = undefined;
    }
    return [...found.values()];
}
/** Stands where a form names a source but no version. */
const unknownVersion = "unknown";
function pipPackage(line) {
    const editable = /^-e\s+(\S+)$/.exec(line)?.[1];
    const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*@\s*(\S+)/.exec(line);
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)={2,3}([^\s=;#]+)(?:\s*;.*)?$/.exec(line);
    if (pinned)
        return python(pinned[1], pinned[2], {});
    const link = editable ?? direct?.[2];
    if (link === undefined)
        return undefined;
    const [, address, commit, fragment] = /^([^#]+?)(?:@([0-9a-f]{7,64}))?(?:#(.*))?$/.exec(link) ?? [];
    const name = direct?.[1] ??
        /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment ?? "")?.[1] ??
        address?.split("/").findLast((part) => part !== "");
    if (name === undefined)
        return undefined;
    const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment ?? "")?.[0].replace("&", "");
    // A wheel's file name contains its version, a commit or a folder does not.
    const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
    return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
        url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
        ...(commit === undefined ? {} : { commit }),
        ...(editable === undefined ? {} : { editable: true }),
    });
}
function python(name, version, more) {
    const normal = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)("python", name);
    return { name: normal, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("pypi", { name: normal, version }), ...more };
}
function readDpkg(lines, path, from) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        const match = /^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?=([0-9][A-Za-z0-9.+~:-]*)$/.exec(line.trim());
        if (!match)
            throw wrong(path, from + index + 1, `not "name=version": ${line.slice(0, 100)}`);
        const [, name, version] = match;
        // One name of two architectures stands there twice, without saying so.
        found.set(`${name}=${version}`, { name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("deb", { name, version }) });
    }
    return [...found.values()];
}
function readNode(lines, path, from) {
    const text = lines.map((line) => (line.startsWith("#") ? "" : line)).join("\n");
    if (text.trim() === "")
        return [];
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [, offset] = (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(text);
        throw wrong(path, from + (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, offset).line, "not the JSON of npm list");
    }
    const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const dependencies = isObject(document) ? (document.dependencies ?? {}) : undefined;
    if (!isObject(dependencies))
        throw wrong(path, from + 1, "not the JSON of npm list");
    return Object.entries(dependencies).flatMap(([name, value]) => {
        const version = isObject(value) ? value.version : undefined;
        // npm lists a dependency that is asked for and not installed, without a version.
        if (typeof version !== "string" || version === "")
            return [];
        const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
        return [{ name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("npm", { namespace: scope, name: short ?? name, version }) }];
    });
}
function wrong(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `cannot read the scitex-container lock ${path}`, {
        code: "lock-unreadable",
        why,
        remedy: "restore the file as it was written, or write a lock of the image with this program",
        place: { path, line },
    });
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


/***/ }),

/***/ 37260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87309);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);


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


/***/ })

};
