"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 40151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveWatcher: () => (/* binding */ liveWatcher)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55809);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60919);



const tailLength = 5;
/** A live view for a terminal: finished phases, the current phase with its time, and the last lines of the build. */
function liveWatcher(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    let current;
    let tail = [];
    let frame = 0;
    const width = () => (stream.columns ?? 80) - 4;
    const cut = (line) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
    const draw = () => {
        if (!current)
            return;
        const head = `${spinner[frame++ % spinner.length]} ${current.title} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}`;
        update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
    };
    const finish = (mark) => {
        if (!current)
            return;
        update.clear();
        stream.write(`${mark} ${current.title} \x1b[2m${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}\x1b[22m\n`);
        current = undefined;
        tail = [];
    };
    const timer = setInterval(draw, 120);
    return {
        phase(title) {
            finish("✔");
            current = { title, since: Date.now() };
            draw();
        },
        output(line) {
            const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd();
            if (text)
                tail = [...tail.slice(1 - tailLength), text];
        },
        note(text) {
            update.clear();
            stream.write(`  ${text}\n`);
            draw();
        },
        end(done) {
            clearInterval(timer);
            finish(done ? "✔" : "✘");
            update.done();
        },
    };
}


/***/ })

};
;