"use strict";
exports.id = 7615;
exports.ids = [7615];
exports.modules = {

/***/ 17615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackBuild: () => (/* binding */ unpackBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93237);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83410);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41783);
/* harmony import */ var _vault_travel_archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24235);
/* harmony import */ var _vault_travel_import_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72928);
/* harmony import */ var _travel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98956);











/**
 * Takes the files of a build out of an exported vault: lock, recipes and image into the store, where they are not there
 * yet, and what its recipe copies into a private folder. The vault's bodies stay where they are.
 * @throws Failure("usage") for an export without its build
 */
async function unpackBuild(path, to) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(to);
    const archive = await _vault_travel_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .VaultArchive */ .f0.open(path);
    const context = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "stx-context-"));
    const close = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(context, { recursive: true, force: true });
    try {
        (0,_vault_travel_import_js__WEBPACK_IMPORTED_MODULE_9__/* .assertBuildId */ .ee)(archive.buildId);
        if (!archive.part("lock")) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("usage", `${path} has no lock`, {
                code: "vault-export-damaged",
                why: "it was exported without its build",
                remedy: "give the build's files with --lock and --recipe",
            });
        }
        const vault = new _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .VaultFolder */ .N((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_7__/* .vaultFolder */ .xx)(store));
        await vault.make();
        await (0,_travel_js__WEBPACK_IMPORTED_MODULE_10__/* .placeBuild */ ._O)(store, vault, archive.buildId, archive.parts, async (part) => archive.read(part.sha256));
        await unpackContext(archive, context);
        return { buildId: archive.buildId, context, close };
    }
    catch (error) {
        await close();
        throw error;
    }
    finally {
        await archive.close();
    }
}
async function unpackContext(archive, folder) {
    const part = archive.part("context");
    if (!part)
        return;
    for (const { name, mode, read } of await archive.filesOf(part)) {
        if (name.startsWith("/") ||
            name.split("/").some((piece) => piece === "" || piece === "." || piece === "..")) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("inconclusive", `invalid path ${JSON.stringify(name)} in ${archive.path}`, {
                code: "vault-export-damaged",
                why: "it leads out of the folder that it belongs to",
                remedy: "make the export again with `stx-container vault export`",
            });
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
        try {
            for await (const bytes of read())
                await file.write(bytes);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode);
    }
}


/***/ })

};
;