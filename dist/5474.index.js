"use strict";
exports.id = 5474;
exports.ids = [5474];
exports.modules = {

/***/ 35474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ publicRoot),
/* harmony export */   parseTrustedRoots: () => (/* binding */ parseTrustedRoots),
/* harmony export */   wl: () => (/* binding */ invalidRoot)
/* harmony export */ });
/* unused harmony export maxRootBytes */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** A file of trusted roots longer than this is not read. */
const maxRootBytes = (/* unused pure expression or super */ null && (4 * 1024 ** 2));
/**
 * Reads `trusted_root.json`, or the lines of such documents that `gh attestation trusted-root` prints.
 * @param path for messages
 * @throws Failure("usage")
 */
function parseTrustedRoots(text, path) {
    const whole = parseObject(text);
    const roots = whole
        ? [whole]
        : text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map(parseObject);
    if (roots.length > 0 && roots.every((root) => root && Array.isArray(root.certificateAuthorities)))
        return roots;
    throw invalidRoot(path, "it is not a trusted_root.json, nor lines of such documents");
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function invalidRoot(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} does not hold the keys of a Sigstore`, {
        code: "sigstore-root-invalid",
        why,
        remedy: "make it with `gh attestation trusted-root`, or take your Sigstore's own trusted_root.json",
        cause,
    });
}
/**
 * The keys of the public Sigstore, fetched and checked by The Update Framework; kept in the user's cache.
 * @throws Failure("infrastructure") where they cannot be fetched
 */
async function publicRoot(env = process.env) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const cachePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", "sigstore");
    try {
        const root = await getTrustedRoot({ cachePath, timeout: 15_000, retry: { retries: 2 } });
        return TrustedRoot.toJSON(root);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "could not fetch the public keys of Sigstore", {
            code: "sigstore-root-unavailable",
            why: error.message,
            remedy: "check the network; on a machine without one, run `gh attestation trusted-root > trusted_root.jsonl` elsewhere and name that file with --trusted-root",
            cause: error,
        });
    }
}


/***/ })

};
;