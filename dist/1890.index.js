"use strict";
exports.id = 1890;
exports.ids = [1890];
exports.modules = {

/***/ 91890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vaultSource: () => (/* binding */ vaultSource),
/* harmony export */   w: () => (/* binding */ findVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20106);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83410);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41783);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return fromStore(what, store);
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openVault */ .Z)(path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ".json"), build: undefined };
}
async function fromStore(what, store) {
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .vaultPaths */ .d)((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, what);
        const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(stored.files.lock, "utf8"), stored.files.lock), stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault is of such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


/***/ })

};
;