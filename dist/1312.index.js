"use strict";
exports.id = 1312;
exports.ids = [1312];
exports.modules = {

/***/ 41312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateRun: () => (/* binding */ gateRun)
/* harmony export */ });
/* harmony import */ var _operations_plan_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60809);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57456);
/* harmony import */ var _plan_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50857);



/**
 * The gate of a whole run of the reusable workflow: makes the plan again and expects of every stage that has images that
 * all its jobs were successful. Their gates judged the evidence of this run; what is not built is judged here.
 * @throws Failure("unverified") for a job that was not successful or was skipped though it had work
 */
async function gateRun(job, recipes) {
    const { inputs, log } = job;
    const images = await (0,_plan_request_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .X)(job, { ...inputs, recipes });
    const isForced = inputs["build-all"];
    const stages = (0,_operations_plan_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stagesOf */ .ZL)(isForced ? images.map((image) => ({ ...image, state: "build" })) : images);
    const results = new Map((inputs.needs ?? []).map((each) => [each.job, each]));
    for (let stage = 1; stage <= _operations_plan_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stageCount */ .M1; stage++) {
        const name = `stage-${stage}`;
        const isEmpty = stages[stage - 1]?.length === 0;
        const result = results.get(name);
        if (isEmpty && result?.result === "skipped")
            results.delete(name);
        else if (!result && !isEmpty)
            results.set(name, { job: name, result: "skipped" });
    }
    (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__.refuseFailedJobs)([...results.values()]);
    const built = stages.flat().length;
    log.note(`${images.length - built} of ${images.length} images are verified already, ${built} were in this run`);
}


/***/ })

};
;