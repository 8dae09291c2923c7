export const id = 142;
export const ids = [142];
export const modules = {

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   Zt: () => (/* binding */ moveWhole),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wc: () => (/* binding */ swapLink)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71957);





/** Turns an error of the file system into the Failure a user can act on. */
function fileFailure(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H)
        return error;
    const { code, message } = error;
    if (code === "ENOSPC" || code === "EDQUOT") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", what, {
            why: code === "ENOSPC" ? "the disk is full" : "your disk quota is used up",
            remedy: "free space, or choose another folder with --root or --tmp, and run the same command again: nothing was lost",
            cause: error,
        });
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", what, {
            why: code === "EROFS" ? "the file system is read-only" : "this user may not write there",
            remedy: "choose a folder that you own with --root",
            cause: error,
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", what, { why: message, cause: error });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", what, { why: message, cause: error });
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
const temporary = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
/** Writes a file whole or not at all: temporary file, fsync, rename, fsync of the folder. */
async function writeWhole(path, data) {
    const temp = temporary(path);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temp, "wx", 0o644);
        await handle.writeFile(data);
        await handle.sync();
        await handle.close();
        handle = undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (error) {
        await handle?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not write ${path}`);
    }
}
/** Moves a finished file to its place, over file systems too, so that it is there whole or not at all. */
async function moveWhole(from, to) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from, "r");
        await handle.sync();
        await handle.close();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
        }
        catch (error) {
            if (error.code !== "EXDEV")
                throw error;
            const temp = temporary(to);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, temp);
                const copy = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temp, "r+");
                await copy.sync();
                await copy.close();
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temp, to);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temp, { force: true });
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(from, { force: true });
        }
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to));
    }
    catch (error) {
        throw fileFailure(error, `could not move the finished file to ${to}`);
    }
}
/** Points a link at `target` in one step; at every instant it is the old one or the new one. */
async function swapLink(path, target) {
    const temp = temporary(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target, temp);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temp, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temp, { force: true }).catch(() => { });
        throw fileFailure(error, `could not point ${path} at ${target}`);
    }
}
/** Creates a file that must not exist yet. @returns false when it does */
async function claim(path) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", 0o644)).close();
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw fileFailure(error, `could not create ${path}`);
    }
}
/** Makes a folder and its parents. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw fileFailure(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await makeFolders(path);
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
            hash.update(chunk);
    }
    catch (error) {
        throw fileFailure(error, `could not read ${path}`);
    }
    return hash.digest("hex");
}
/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readNamed(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, { remedy: "check the path" });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, { remedy: "name the file itself" });
        throw fileFailure(error, `could not read the ${what} ${path}`);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to));
}


/***/ })

};
