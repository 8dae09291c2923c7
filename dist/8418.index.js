"use strict";
exports.id = 8418;
exports.ids = [8418];
exports.modules = {

68418:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMode: () => (/* binding */ planMode)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/compiled/src/github/summary.js
var summary = __webpack_require__(57895);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/plan/stages.js
var plan_stages = __webpack_require__(60809);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/plan/nightly.js

const dayMs = 86_400_000;
/**
 * The verified images to rebuild on one night: all, or as many as a matrix takes, on the next night those after them. An
 * image on top of another is left out, because its base image is not in git.
 */
function nightly(images, now) {
    const all = images.filter(({ state, parents }) => state === "verified" && parents.length === 0);
    if (all.length <= plan_stages/* stageLimit */.K4)
        return all;
    const start = (Math.floor(now.getTime() / dayMs) * plan_stages/* stageLimit */.K4) % all.length;
    return [...all.slice(start), ...all.slice(0, start)].slice(0, plan_stages/* stageLimit */.K4);
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/plan.js


/** Number of images that a summary lists. */
const rowLimit = 300;
const words = { verified: "✅ verified", build: "🔨 build", base: "🧱 build as a base" };
/** The job summary of a plan, as GitHub markdown: what is built and why, then what is verified and by which run. */
function planSummary(images) {
    const toBuild = images.filter(({ state }) => state !== "verified");
    const verified = images.filter(({ state }) => state === "verified");
    const head = toBuild.length === 0
        ? `## ✅ Nothing to build: ${(0,plural/* plural */.L)(images.length, "image")} verified for exactly these inputs`
        : `## 🔨 ${(0,plural/* plural */.L)(toBuild.length, "image")} to build, ${verified.length} verified already`;
    const rows = [...toBuild, ...verified].slice(0, rowLimit).map(row);
    if (images.length > rowLimit)
        rows.push(`| … and ${images.length - rowLimit} more | | |`);
    return `${[head, "", "| image | what | why |", "| --- | --- | --- |", ...rows].join("\n")}\n`;
}
function row({ name, state, reason, run }) {
    const proof = state === "verified" && run && /^https:\/\/[\w.:/-]+$/.test(run) ? `, [run](${run})` : "";
    return `| ${(0,report_escape/* markdownCodeCell */.d)(name)} | ${words[state]} | ${(0,report_escape/* escapeMarkdown */.FV)(reason)}${proof} |`;
}

// EXTERNAL MODULE: ./.cache/compiled/src/actions/plan-request.js + 1 modules
var plan_request = __webpack_require__(45209);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/plan.js






/**
 * Mode plan: which images of the checkout must be built, in which order, and which are verified already. Runs no code
 * of the repository and starts nothing. @throws Failure · sets every output of plan/action.yml
 */
async function planMode(job) {
    const { inputs, log } = job;
    log.phase("Planning");
    const images = await (0,plan_request/* planOf */.X)(job, inputs);
    const toBuild = inputs["build-all"]
        ? images.map((image) => ({ ...image, state: "build" }))
        : images;
    const stages = (0,plan_stages/* stagesOf */.ZL)(toBuild);
    const bases = new Set(stages.flat().flatMap(({ parents }) => parents.map(({ name }) => name)));
    for (const [index, stage] of stages.entries())
        (0,core/* setOutput */.uH)(`stage-${index + 1}`, JSON.stringify(stage.map((image) => matrixEntry(image, bases))));
    (0,core/* setOutput */.uH)("night", JSON.stringify(nightly(images, new Date()).map((image) => nightEntry(image, job.context))));
    (0,core/* setOutput */.uH)("images", String(images.length));
    (0,core/* setOutput */.uH)("to-build", String(stages.flat().length));
    for (const { name, state, reason } of toBuild)
        log.note(`${name}: ${state}, because ${reason}`);
    if (inputs["code-scanning"]) {
        log.phase("Linting");
        const { scanRecipes } = await Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(2175), __webpack_require__.e(7447)]).then(__webpack_require__.bind(__webpack_require__, 67447));
        await scanRecipes(job, images.map(({ recipe }) => recipe));
    }
    log.end();
    const problem = await (0,summary/* writeSummary */.Sy)(planSummary(toBuild), job.summaryPath);
    if (problem)
        log.note(problem);
}
/** One cell of the night's matrix. The run that verified an image from its vault may still have it. */
function nightEntry({ name, context, vault, buildId = "" }, { serverUrl, repository }) {
    const runs = `${serverUrl}/${repository}/actions/runs/`;
    const [, id = ""] = vault?.run?.startsWith(runs) ? (/^(\d+)/.exec(vault.run.slice(runs.length)) ?? []) : [];
    const kept = vault
        ? { "vault-run": id, "recorded-build": buildId }
        : { "vault-run": "", "recorded-build": "" };
    return { name, context, ...kept };
}
/**
 * One cell of a matrix of the reusable workflow: what becomes its inputs.
 * @param bases names of the images that others of the run build on
 */
function matrixEntry({ name, recipe, context, parents }, bases) {
    return {
        name,
        recipe,
        context,
        parents: parents.map((parent) => `${parent.name}=${parent.path}`).join("\n"),
        "is-base": bases.has(name),
    };
}


}),

57895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* binding */ writeSummary)
});
/* unused harmony exports summaryLimit, capSummary */
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes. GitHub drops the whole summary of a step above 1 MiB; this stays well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at the end of a line, and adds a notice. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. Never fails a job. @returns the reason if it could not be written */
async function writeSummary(markdown, path) {
    if (!path)
        return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `Could not write the job summary: ${error.message}`;
    }
}


})

};
;