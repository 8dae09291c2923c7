"use strict";
exports.id = 53;
exports.ids = [53];
exports.modules = {

/***/ 60053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftLines: () => (/* binding */ driftLines)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94457);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45743);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27604);



/** Number of packages that a short form names. */
const limit = 5;
/**
 * The first drifted packages, one per line, for an annotation or a failure:
 * "python numpy 2.1.0 → 2.1.1 (line 12: pip install numpy)".
 * @param mentions commands of the recipe that name a package, by the package's name
 */
function driftLines(comparison, mentions) {
    const drifts = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.driftsOf)(comparison);
    const lines = drifts.slice(0, limit).map((change) => driftLine(change, mentions.get(change.name)));
    return drifts.length > limit ? [...lines, `and ${drifts.length - limit} more`] : lines;
}
function driftLine(change, mention) {
    const detail = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .detailText */ .HS)(change);
    const text = [`${change.ecosystem} ${change.name} ${versions(change)}`, detail].filter(Boolean).join("; ");
    const place = mention ? ` (line ${mention.line}: ${mention.command})` : "";
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.shortenDigests)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text + place));
}
function versions({ kind, from, to }) {
    if (kind === "missing")
        return `${from ?? ""} is missing`;
    if (kind === "extra")
        return `${to ?? ""} was not there before`;
    return from === to ? `${from ?? ""}` : `${from ?? "none"} → ${to ?? "none"}`;
}


/***/ })

};
;