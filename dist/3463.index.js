"use strict";
exports.id = 3463;
exports.ids = [3463];
exports.modules = {

/***/ 23463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMentions: () => (/* binding */ findMentions)
/* harmony export */ });
/* harmony import */ var _lint_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33215);

/** Programs whose arguments are names of packages. */
const managers = /^(?:apt-get|dnf|microdnf|yum|tdnf|zypper|apk|pacman|pip|pipx|uv|poetry|conda|mamba|micromamba|pixi|npm|yarn|pnpm|bun|gem|cargo|cpanm|cpan)$/;
/** Programs that take a script in which names of packages are quoted. */
const interpreters = /^(?:R|Rscript|julia)$/;
/** Names are compared as Python compares them; for finding a line this is good enough in every ecosystem. */
const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** The name in a word without version, extras and architecture: "Numpy[x]>=1.2" → "numpy". */
const packageName = (word) => normal(/^@?[^=<>!~@:;[\]]*/.exec(word)?.[0] ?? "");
/** Finds, for each of these packages, the first command that installs it by name. */
function findMentions(recipe, names) {
    const byNormal = new Map(names.map((name) => [normal(name), name]));
    const found = new Map();
    for (const { steps } of (0,_lint_view_js__WEBPACK_IMPORTED_MODULE_0__/* .makeView */ .UO)(recipe).scripts) {
        for (const step of steps) {
            for (const [name, line] of namesIn(step)) {
                const wanted = byNormal.get(name);
                if (wanted !== undefined && !found.has(wanted))
                    found.set(wanted, { line, command: (0,_lint_view_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(step) });
            }
        }
    }
    return found;
}
function namesIn(step) {
    const words = step.args.map((word) => ({ word, line: (0,_lint_view_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfWord */ .ey)(step, word).line }));
    if (managers.test(step.name))
        return words.map(({ word, line }) => [packageName(word.value), line]);
    if (!interpreters.test(step.name))
        return [];
    return words.flatMap(({ word, line }) => [...word.value.matchAll(/["']([^"'\s]+)["']/g)].map((match) => [
        packageName(match[1]),
        line,
    ]));
}


/***/ })

};
;