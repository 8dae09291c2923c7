export const id = 7484;
export const ids = [7484];
export const modules = {

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   diff: () => (/* binding */ diff),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50494);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80752);
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99274);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87703);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78850);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38232);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9142);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37958);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94091);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70903);














const print = (text) => process.stdout.write(`${text}\n`);
async function check(layer, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.root);
    const recipe = flags.recipe && (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.recipe);
    const context = flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.context) : recipe && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(recipe);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .findBuild */ .w)(root, layer), await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .readPolicy */ .T4)(root), recipe && context ? (lock) => (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_7__.today)(recipe, context, lock, root) : undefined);
    if (!answer.open)
        process.exitCode = answer.kind === "cannot-judge" ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h["cannot-judge"] : _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
    if (flags.json)
        return void print(JSON.stringify(answer));
    const name = `${answer.layer}-${answer.ts}`;
    print(answer.open
        ? `✔ ${name} is verified (rung: ${answer.rung}, ${answer.verifiedAt}).`
        : `✘ ${name} is not to be used:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip with its recipe, or stx-container verify ${name}`);
    for (const text of answer.unchecked)
        print(`  Note: ${text}.`);
}
async function list(layer, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.root);
    const layers = layer === undefined ? await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .listLayers */ .VR)(root) : [layer];
    const builds = (await Promise.all(layers.map((each) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .listBuilds */ .YF)(root, each)))).flat();
    if (flags.json)
        return void print(JSON.stringify(builds));
    if (builds.length === 0)
        return void print(`No builds in ${root}. Make one: stx-container roundtrip RECIPE`);
    const row = (build) => [
        build.published ? "→" : " ",
        `${build.layer}-${build.ts}`,
        build.state,
        build.marker ?? "not verified",
        build.kept ? "kept" : "",
    ];
    print((0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatTable */ .ku)([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
}
async function show(name, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.root);
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .findBuild */ .w)(root, name);
    if (build.state === "unfinished") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the build ${build.layer}-${build.ts} is not complete`, {
            why: "it was cut off, or is still running",
            remedy: `its log: ${build.files.log}`,
        });
    }
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(build.files.lock, "utf8"), build.files.lock), build.files.lock);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuild */ .D)(build, await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .readPolicy */ .T4)(root), undefined);
    if (flags.json)
        return void print(JSON.stringify({ build, lock, gate: answer }));
    print([
        `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.layer}-${build.ts}${build.published ? " (published)" : ""}`,
        ...answer.refusals.map(({ text }) => `  ${text}`),
        "",
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatTable */ .ku)([
            ["image", `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatSize */ .Xq)(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
            ...lock.bases.map((base) => [
                "base",
                `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
            ]),
            ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
                ? []
                : [
                    [
                        id,
                        found.status === "error"
                            ? `could not be read: ${found.path}: ${found.message}`
                            : `${found.packages.length} packages`,
                    ],
                ]),
        ]),
        "",
        ...(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .unlockedReport */ .os)({ lock }),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function packageLines(lock) {
    const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", (0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatTable */ .ku)(rows)];
}
async function diff(a, b, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(flags.root);
    const comparison = (0,_lock_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareLocks */ .S)(await lockOf(root, a), await lockOf(root, b), []);
    process.exitCode = comparison.identical
        ? 0
        : comparison.judgeable
            ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified
            : _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h["cannot-judge"];
    print(flags.json ? JSON.stringify(comparison) : (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonTable */ .Q)(comparison, { color: process.stdout.isTTY }));
}
/** The lock in a file, or that of a build in the store. */
async function lockOf(root, name) {
    const path = /[/.]lock$|\//.test(name) ? (0,_request_js__WEBPACK_IMPORTED_MODULE_12__/* .absolute */ .ys)(name) : (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_8__/* .findBuild */ .w)(root, name)).files.lock;
    return (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readNamed */ .Mk)(path, "lock")).toString("utf8"), path);
}


/***/ })

};
