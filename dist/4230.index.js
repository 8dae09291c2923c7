"use strict";
exports.id = 4230;
exports.ids = [4230];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


/***/ }),

/***/ 60813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName),
/* harmony export */   u: () => (/* binding */ parseTemporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
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
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
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
        // What is still to walk, last part first.
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
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
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


/***/ }),

/***/ 14874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recipeOfDefinition)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24929);
/* harmony import */ var _recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41079);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32948);



/**
 * The recipe in the definition that an image of this program carries, without the lines that a first build or the pins
 * put around its script. Apptainer keeps a definition from its first header on, so comments before that are gone.
 * @param definition bytes of `/.singularity.d/Singularity`
 * @returns undefined where no such lines are in it: then the definition is the recipe
 */
function recipeOfDefinition(definition) {
    const whole = (0,_recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRecipe */ .U1)(definition);
    if (whole)
        return whole;
    const lines = Buffer.from(definition)
        .toString("latin1")
        .split(/(?<=\n)/);
    const own = withoutDrivers((0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKeeping */ .S)(lines));
    return own.length === lines.length ? undefined : Buffer.from(own.join(""), "latin1");
}
/** The lines without each driver, of every stage that has one. */
function withoutDrivers(lines) {
    const opening = lines.findLastIndex((line) => _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .openings */ .mS.includes(line.trimEnd()));
    const mark = lines.findIndex((line, at) => at > opening && _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .markPattern */ .QU.test(line.trimEnd()));
    if (opening < 1 || mark < 0)
        return lines;
    // The header before the opening is ours, too, and so is one without a line below it.
    const after = lines.slice(mark + 1);
    const last = after.findLastIndex((line, at) => line.trimEnd() === _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHeader */ .jU && isEnd(after[at + 1]));
    const before = withoutDrivers(lines.slice(0, opening - 1));
    return [...before, ...(last < 0 ? after : after.toSpliced(last, 1))];
}
const isEnd = (next) => next === undefined || next.startsWith("%");


/***/ }),

/***/ 24929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bd: () => (/* binding */ driver),
  jU: () => (/* binding */ emptyHeader),
  QU: () => (/* binding */ markPattern),
  mS: () => (/* binding */ openings),
  RU: () => (/* binding */ reportDifferences),
  _Y: () => (/* binding */ roughDriver)
});

// UNUSED EXPORTS: differenceMark

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/pins.js
var pins = __webpack_require__(9569);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/files-section.js
var files_section = __webpack_require__(52019);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
;// CONCATENATED MODULE: ./.cache/compiled/src/pin/logins.js

const profile = "/etc/profile.d/zz-stx-lock.sh";
const sudoers = "/etc/sudoers.d/stx-lock";
/**
 * Files of `$stx` that bring the variables of the pins to other users: a login shell (`su -`, `sudo -i`) begins with an
 * empty environment and reads /etc/profile.d, and sudo lets through what sudoers names (sudoers(5), env_keep).
 */
function loginFiles(standing) {
    const exports = standing.flatMap((each) => each.before.filter((line) => line.startsWith("export ")));
    const names = exports.flatMap((line) => [...line.matchAll(/ ([A-Za-z_]+)="/g)].map(([, name]) => name));
    return {
        "logins-made": [],
        "profile.sh": [
            // A recipe that reads /etc/profile itself has them already, or has taken them away.
            `case "${names.map((name) => `\${${name}-}`).join("")}" in`,
            `  *${pins/* pinsFolder */.n$}/*) ;;`,
            "  *)",
            ...exports.map((line) => `    ${line.replaceAll("$stx", pins/* pinsFolder */.n$)}`),
            "    ;;",
            "esac",
        ],
        "without-pins": [...withoutPins, ...standing.flatMap(({ forget }) => forget ?? [])],
        sudoers: [`Defaults env_keep += "${["SOURCE_DATE_EPOCH", ...names].join(" ")}"`],
    };
}
/** Puts them where login shells and sudo look; folders that are made for them are noted. */
const prepareLogins = [
    "if [ -d /etc ]; then",
    "  for folder in /etc/profile.d /etc/sudoers.d; do",
    `    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
    `  done >"$stx/logins-made"`,
    `  cp "$stx/profile.sh" ${profile}`,
    `  cp "$stx/sudoers" ${sudoers}`,
    `  chmod 0440 ${sudoers}`,
    "fi",
];
const withoutLogins = [
    `rm -f ${profile} ${sudoers}`,
    `while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/logins-made"`,
];
/** Where recipes write variables for everybody who runs the image. */
const startFiles = [
    "/.singularity.d/env/*.sh",
    "/etc/profile /etc/profile.d/*.sh /etc/bash.bashrc /etc/bashrc /etc/environment",
    "/root/.bashrc /root/.profile /root/.bash_profile",
].join(" ");
/** Takes variables away that have nothing but a value of the pins. */
const withoutPins = [
    String.raw `\#^\(export \|declare -x \)\{0,1\}[A-Z_]*=["']\{0,1\}\(-[a-z-]*=\{0,1\}\)\{0,1\}${pins/* pinsFolderInSed */.c8}/[A-Za-z./-]*:\{0,1\}["']\{0,1\}$#d`,
];
/** Takes the pins out of what recipes write down for everybody: their files are gone in the image. */
const forget = [
    `for file in ${startFiles}; do`,
    `  ! grep -q "$stx/" "$file" 2>/dev/null || sed -i -f "$stx/without-pins" "$file"`,
    "done",
];

;// CONCATENATED MODULE: ./.cache/compiled/src/pin/driver.js







/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
const differenceMark = "stx-lock:";
/** Exit code of a build that came out other than its lock. */
const differs = 65;
/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is not a line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path, lines) {
    const unfit = lines.find((line) => /[\r\n]/.test(line) || (0,files_section/* isSectionHeader */.v5)(line) || (0,parse.isStageStart)(line));
    if (unfit !== undefined) {
        throw new failure/* Failure */.H("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
            code: "pin-impossible",
            why: "it cannot stand on a line of a recipe: it has a line end, or Apptainer would read it as a section or stage",
            remedy: "find out where this name or path comes from; package managers do not write such names",
        });
    }
    const end = `STX-${(0,external_node_crypto_.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
    return [`cat >${path} <<'${end}'`, ...lines, end];
}
const pinsOpening = "# Pins of stx-container; the recipe's own lines follow below, unchanged.";
const roughOpening = "# Sets the same variables and files as a rebuild, pinning nothing; the recipe's own lines follow below, unchanged.";
/** What a driver begins with. */
const openings = [pinsOpening, roughOpening];
/** What a driver ends with. */
const markPattern = /^# The recipe's own script \([0-9a-f]{12}\):$/;
/** Says in a locked recipe what happens where the build differs from the lock; {@link reportDifferences} replaces it. */
const failOnDifference = "stx_on_difference=fail";
/**
 * A copy of a locked recipe that reports how the build differs from its lock, in the log, and goes on. `verify` builds
 * it: its own comparison says more. No variable of the environment carries this, so that the recipe cannot see it.
 */
function reportDifferences(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    return Buffer.from(text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "gm"), "stx_on_difference=report"), "latin1");
}
/**
 * The shell before a recipe's own script. Apptainer makes one script of all `%post` and the `%appinstall` behind them;
 * `before` stands at its beginning and ends with a mark. What follows the mark is the recipe's own, byte for byte: it
 * takes the place of the script's file (so `$0` is what it always is), runs as Apptainer would have run it, in one
 * shell, and however it ends (`exit 0`, `exec`, another interpreter, a trap), the check comes after it.
 *
 * @returns `before`, and the header of an empty section behind the recipe's own that makes Apptainer run it by /bin/sh
 *   (the last header that has arguments wins); undefined where that is what it does anyway
 */
function driver({ pins, standing, postArgs, sourceDateEpoch }) {
    const mark = markOf(pins);
    const before = [
        pinsOpening,
        "set -e +x",
        failOnDifference,
        "umask_before=$(umask)",
        "umask 0022",
        ...filesOf([...standing, { files: loginFiles(standing) }, ...pins], [...[...standing, ...pins].flatMap((each) => each.cleanup), ...checkOf(pins)]),
        ...variablesOf(standing, sourceDateEpoch),
        ...pins.flatMap((each) => each.before),
        ...runOwnScript(mark, postArgs),
        mark,
    ];
    return { before, lastHeader: lastHeaderOf(postArgs) };
}
/**
 * The same around the first build's script, with pins that pin nothing: what the recipe sees of its surroundings is
 * what it will see in the rebuild. On a base without the few tools that this takes, its script runs without them.
 */
function roughDriver({ standing, postArgs, sourceDateEpoch }) {
    const mark = markOf([]);
    const inside = [
        "stx_on_difference=none",
        "umask_before=$(umask)",
        "umask 0022",
        ...filesOf([...standing, { files: loginFiles(standing) }], standing.flatMap((each) => [...each.cleanup, ...(each.rough?.cleanup ?? [])])),
        ...variablesOf(standing, sourceDateEpoch),
        ...standing.flatMap((each) => each.rough?.before ?? []),
        ...runOwnScript(mark, postArgs),
    ];
    const before = [
        roughOpening,
        "set -e +x",
        "stx_tools=yes",
        `for stx_tool in ${tools.join(" ")}; do command -v "$stx_tool" >/dev/null 2>&1 || stx_tools=; done`,
        'if [ -n "$stx_tools" ]; then',
        ...inside,
        "fi",
        ...(postArgs === "" ? [] : runCutScript(mark, postArgs)),
        "unset stx_tools stx_tool",
        "set -ex",
        mark,
    ];
    return { before, lastHeader: lastHeaderOf(postArgs) };
}
/** What a driver needs before it knows whether it can work. */
const tools = ["cat", "chmod", "cp", "grep", "mkdir", "mv", "rm", "rmdir", "sed", "sort"];
const markOf = (pins) => `# The recipe's own script (${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;
/** Behind the recipe's own script where that has arguments. */
const emptyHeader = "%post -c /bin/sh";
const lastHeaderOf = (postArgs) => (postArgs === "" ? undefined : emptyHeader);
/** Makes the folder of the pins with its files; where two name one file, the later one counts. */
function filesOf(from, check) {
    const files = Object.assign({}, ...from.map((each) => each.files));
    const names = Object.keys(files).sort();
    const folders = new Set(names.flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : [])));
    const empty = names.filter((name) => files[name].length === 0);
    return [
        `stx=${pins/* pinsFolder */.n$}`,
        `rm -rf "$stx"`,
        `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
        ...(empty.length > 0 ? [`for name in ${empty.join(" ")}; do : >"$stx/$name"; done`] : []),
        ...names.flatMap((name) => (files[name].length > 0 ? heredoc(`"$stx/${name}"`, files[name]) : [])),
        ...heredoc(`"$stx/check"`, [
            "set -e",
            `stx=${pins/* pinsFolder */.n$}`,
            ...check,
            ...withoutLogins,
            ...forget,
            "cd /",
            `rm -rf "$stx"`,
            ...answer,
        ]),
    ];
}
/** Writes down how the build differs from the lock. */
const checkOf = (pins) => [
    "{",
    ...pins.flatMap((each) => each.check),
    ":",
    `} >"$stx/differences"`,
    `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
];
/** What differs, and whether it fails the build; the pins are gone by then. */
const answer = [
    `[ -n "\${differences:-}" ] || exit 0`,
    `echo "$differences" >&2`,
    `[ "$1" != report ] || exit 0`,
    `echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
    `exit ${differs}`,
];
const variablesOf = (standing, sourceDateEpoch) => [
    `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
    ...standing.flatMap((each) => each.before),
    ...prepareLogins,
];
/** Puts the recipe's own script in the place of its file, and runs it and then the check. */
const runOwnScript = (mark, postArgs) => [
    `sed ${(0,shell_word/* shellQuoted */.x)(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
    `chmod 0755 "$stx/post"`,
    `mv -f "$stx/post" "$0"`,
    `umask "$umask_before"`,
    "stx_status=0",
    `${command(postArgs)} || stx_status=$?`,
    `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?`,
    `exit "$stx_status"`,
];
/**
 * The same by what a shell has built in, for a base without the tools: the header behind the recipe's own made it run
 * this by /bin/sh. The shell has read these lines to their end before the file changes.
 */
const runCutScript = (mark, postArgs) => [
    "{",
    "  stx_own=",
    "  stx_found=",
    '  while IFS= read -r stx_line || [ -n "$stx_line" ]; do',
    '    if [ -n "$stx_found" ]; then',
    '      stx_own="$stx_own$stx_line',
    '"',
    `    elif [ "$stx_line" = ${(0,shell_word/* shellQuoted */.x)(mark)} ]; then`,
    "      stx_found=yes",
    "    fi",
    '  done <"$0"',
    `  printf '%s' "$stx_own" >"$0"`,
    "  set +e",
    `  ${command(postArgs)}`,
    '  exit "$?"',
    "}",
];
/** How Apptainer runs a script with these arguments (getSectionScriptArgs): `-c SHELL…` replaces the shell, others go to /bin/sh. */
function command(postArgs) {
    const words = postArgs.split(/\s+/).filter(Boolean);
    const at = words.indexOf("-c");
    if (at === -1)
        return `${["/bin/sh -ex", ...words.map(shell_word/* shellQuoted */.x)].join(" ")} "$0"`;
    const options = words.slice(0, at).map(shell_word/* shellQuoted */.x);
    return `${["/bin/sh -ex", ...options, "-c"].join(" ")} ${(0,shell_word/* shellQuoted */.x)(`${words.slice(at + 1).join(" ")} `)}"$0"`;
}


/***/ }),

/***/ 41079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ recipeLine),
/* harmony export */   U1: () => (/* binding */ takeRecipe),
/* harmony export */   cs: () => (/* binding */ lineInRecipe)
/* harmony export */ });
/** What the fifth line of a locked recipe begins with. */
const label = "# recipe ";
/**
 * The line of a locked recipe that says where the recipe is in it, so that the recipe can be taken out again: ranges
 * of lines, and as JSON strings (a byte a character) the lines that gave way to a pinned one.
 * @param firstLine line of the file on which the first piece begins
 */
function recipeLine(pieces, firstLine) {
    const parts = [];
    let line = firstLine;
    pieces.forEach((piece, at) => {
        const bytes = "kept" in piece ? piece.kept : piece.removed;
        const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
        if ("kept" in piece) {
            // A last line without line end gets one where something follows: it is no longer in the file as it was.
            const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
            const count = linesIn(bytes.subarray(0, whole));
            if (count > 0)
                parts.push([line, line + count - 1]);
            if (whole < bytes.length)
                parts.push(bytes.toString("latin1", whole));
            line += newlines(bytes);
        }
        else {
            if (bytes.length > 0)
                parts.push(bytes.toString("latin1"));
            line += newlines(piece.added);
        }
    });
    return label + toAscii(JSON.stringify(parts));
}
/**
 * Takes the recipe out of a locked recipe.
 * @returns its bytes; undefined where the file does not say where it is, or says what cannot be
 */
function takeRecipe(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const said = lines[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    const parts = partsOf(said.slice(label.length));
    const taken = parts?.map((part) => typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""));
    return taken && Buffer.from(taken.join(""), "latin1");
}
/**
 * The line of the recipe that a line of its locked recipe is, both from 1.
 * @returns undefined for a line that is not the recipe's
 */
function lineInRecipe(lockedRecipe, line) {
    const said = Buffer.from(lockedRecipe).toString("latin1").split("\n", 5)[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    let before = 0;
    for (const part of partsOf(said.slice(label.length)) ?? []) {
        if (typeof part === "string") {
            before += newlines(Buffer.from(part, "latin1"));
            continue;
        }
        if (line >= part[0] && line <= part[1])
            return before + line - part[0] + 1;
        before += part[1] - part[0] + 1;
    }
    return undefined;
}
function partsOf(json) {
    try {
        const parts = JSON.parse(json);
        return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
    }
    catch {
        return undefined;
    }
}
function isPart(part) {
    if (typeof part === "string")
        return true;
    return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
}
function newlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}
const linesIn = (bytes) => newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
/** JSON without characters beyond ASCII: the locked recipe may be in any encoding. */
const toAscii = (json) => json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 32948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutKeeping),
/* harmony export */   c: () => (/* binding */ keepStage)
/* harmony export */ });
/**
 * The variable that names the folder with the script `keep` while `build` and `verify` run: it makes copies of the
 * earlier stages, which Apptainer removes at its end.
 */
const keepVariable = "STX_STAGES";
/** What a recipe of several stages runs on the host as each begins; nothing where the variable is not set. */
const keepLine = /^ {4}\[ -z "\$\{STX_STAGES-\}" \] \|\| sh "\$STX_STAGES\/keep" \d+$/;
/**
 * The edit that has a stage noted as it begins, when those before it are complete. None for a recipe of one stage, and
 * where both sections that run on the host have another interpreter than sh.
 */
function keepStage(recipe, stage) {
    const section = ["pre", "setup"].find((name) => !stage.scripts.get(name)?.args);
    if (recipe.stages.length < 2 || section === undefined)
        return [];
    const line = `    [ -z "\${${keepVariable}-}" ] || sh "$${keepVariable}/keep" ${stage.index}`;
    const at = stage.sections[0]?.line ?? stage.endLine;
    return [{ at, insert: [`%${section}`, line, ""], sections: true }];
}
/** The lines of a definition without those of {@link keepStage}. */
function withoutKeeping(lines) {
    const isKept = (at) => keepLine.test((lines[at] ?? "").trimEnd());
    return lines.filter((_, at) => !isKept(at + 1) && !isKept(at) && !isKept(at - 1));
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GE: () => (/* binding */ processFate),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ })

};
;