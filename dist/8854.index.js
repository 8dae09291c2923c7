"use strict";
exports.id = 8854;
exports.ids = [8854];
exports.modules = {

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
// The one entry of dist/index.js. It imports nothing by name, so that an older Node gets as far as the message below.
// GitHub's runner gives every input of an action as INPUT_*; each of our actions has an input `mode`, so its variable
// distinguishes an action from the command line.
const running = process.versions.node;
if (Number(running.split(".")[0]) < 24) {
    process.stderr.write(`stx-container needs Node.js 24 or newer, and ${process.execPath} is ${running}: install a newer one from https://nodejs.org or with your package manager\n`);
    process.exitCode = 2;
}
else if (process.env.INPUT_MODE !== undefined) {
    void Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(3838), __webpack_require__.e(2368), __webpack_require__.e(9427)]).then(__webpack_require__.bind(__webpack_require__, 39427)).then(({ runAction }) => runAction());
}
else {
    void Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7375), __webpack_require__.e(9561), __webpack_require__.e(4358), __webpack_require__.e(6172), __webpack_require__.e(6038), __webpack_require__.e(2368), __webpack_require__.e(1432)]).then(__webpack_require__.bind(__webpack_require__, 61875)).then(({ runCli }) => runCli(process.argv.slice(2)));
}



/***/ })

};
;