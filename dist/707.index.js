export const id = 707;
export const ids = [707];
export const modules = {

/***/ 49707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildMode: () => (/* binding */ buildMode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43941);
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29393);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88120);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65671);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70073);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37892);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41247);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23257);










/**
 * Mode build: recipe → image, lock and locked recipe in the store, uploaded one by one.
 * @throws Failure · sets every output of action.yml
 */
async function buildMode(job) {
    const { inputs, context, deps, log, signal } = job;
    (0,_github_context_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForkCode */ .AD)(context, inputs["allow-fork-code"]);
    const paths = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .confine */ .D)(context.workspace, {
        recipe: inputs.recipe,
        context: inputs.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(inputs.recipe),
        root: inputs.root,
    });
    const { layerOf } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(789), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 98789));
    const startedAt = performance.now();
    const built = await deps.build({
        ...paths,
        layer: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .layerName */ .Hn)(inputs.layer ?? layerOf(paths.recipe)),
        buildArgs: inputs["build-args"] ?? {},
        force: inputs.force,
        settings: (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f)(inputs, context),
    }, log, signal);
    const elapsedMs = performance.now() - startedAt;
    log.end();
    setOutputs(built);
    (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .f)("warning", built.lock.unlocked.map(({ line, what, reason }) => ({
        title: "Not locked",
        message: `${what}: ${reason}`,
        place: line === undefined ? { path: paths.recipe } : { path: paths.recipe, line },
    })), context.workspace);
    const trouble = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummary */ .Sy)((0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .buildSummary */ .f)(built, elapsedMs), job.summaryPath);
    if (trouble)
        log.note(trouble);
    if (inputs.upload)
        await upload(built, job);
}
function setOutputs({ files, digests, layer, ts, unchanged, lock }) {
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("image-path", files.image);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("lock-path", files.lock);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("locked-recipe-path", files.lockedRecipe);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("recipe-path", files.recipe);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("image-digest", `sha256:${digests.image}`);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("lock-digest", `sha256:${digests.lock}`);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("locked-recipe-digest", `sha256:${digests.lockedRecipe}`);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("recipe-digest", `sha256:${digests.recipe}`);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("inputs-digest", `sha256:${lock.inputs.digest}`);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("layer", layer);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("ts", ts);
    (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("unchanged", String(unchanged));
}
async function upload({ files, digests }, { log, scratch }) {
    const { uploadFile } = await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 18328));
    log.phase("uploading image, lock and locked recipe");
    // The image last: where it is too big for the quota, the lock is safe already.
    const uploads = [
        ["lock", files.lock, digests.lock],
        ["locked-recipe", files.lockedRecipe, digests.lockedRecipe],
        ["recipe", files.recipe, digests.recipe],
        ["image", files.image, digests.image],
    ];
    for (const [what, path, digest] of uploads) {
        const { id, sha256 } = await uploadFile(path, scratch);
        if (sha256 !== digest) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("failed", `${path} changed while it was uploaded`, {
                why: "its digest is not the one that the build gave",
                remedy: "let no other step write into the store, and run the job again",
            });
        }
        (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)(`${what}-artifact-id`, String(id));
    }
}


/***/ }),

/***/ 37892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How Apptainer is to be run, from the inputs that build and verify share. */
function settingsOf(inputs, context) {
    const hostCa = inputs["host-ca"];
    const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
    return {
        privileges: inputs.privileges,
        hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off"
            ? hostCa
            : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, hostCa) },
        passEnv: inputs["pass-env"] ?? [],
        timeLimitMs: inputs["time-limit"],
        tmp: context.temp,
        ...(version ? { apptainer: { version, ...(sha256 ? { sha256 } : {}) } } : {}),
    };
}


/***/ }),

/***/ 41247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



/** The real path of `path`; where its end does not exist yet, that of its nearest existing parent, continued. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await realPath(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "holds a zero byte" : undefined;
        const real = why ? home : await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        why: problems.join("\n"),
        remedy: `name files inside ${home}`,
    });
}


/***/ }),

/***/ 23257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifySummary),
/* harmony export */   f: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30853);
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99274);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);




const icons = { verified: "✅", unverified: "❌", "cannot-judge": "❓", error: "⚠️" };
/** In words too: an icon alone tells nothing to a screen reader. */
const headlines = {
    verified: "Verified",
    unverified: "Not verified",
    "cannot-judge": "Cannot judge",
    error: "The rebuild could not run",
};
/** Most paths of differing files that a summary lists. */
const fileLimit = 200;
function table(rows) {
    const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
    return ["| | |", "| --- | --- |", ...lines].join("\n");
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
/** The job summary of a build, as GitHub markdown: what was built, what is locked, and what could not be. */
function buildSummary(built, elapsedMs) {
    const { lock, digests } = built;
    const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) => found.status === "absent" ? [] : [`${found.packages.length} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(name)}`]);
    const parts = [
        `## 📦 Built ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(`${built.layer}-${built.ts}`)}`,
        built.unchanged ? "These inputs were built before; nothing had to be done." : "",
        table([
            [
                "image",
                `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d)(digests.image)}, ${megabytes(lock.image.size)}, ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(lock.image.arch)}`,
            ],
            ["lock", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d)(digests.lock)],
            ["locked recipe", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d)(digests.lockedRecipe)],
            ["packages", counts.join(", ") || "none"],
            ["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
            ["floats", lock.floats.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d).join(", ")],
            ["time", (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C)(elapsedMs)],
        ]),
    ];
    if (lock.unlocked.length > 0) {
        const rows = lock.unlocked.map(({ line, what, reason }) => `| ${line ?? ""} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d)(what)} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(reason)} |`);
        parts.push(["**What could not be locked**", "", "| line | what | why |", "| --: | --- | --- |", ...rows].join("\n"));
    }
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** The job summary of a verification, as GitHub markdown: verdict first, then the drift, then how to repeat it. */
function verifySummary(verified, facts) {
    const { verdict, rung, comparison, differingFiles } = verified;
    const proven = verdict === "verified" && rung ? ` (${rung})` : "";
    const parts = [
        `## ${icons[verdict]} ${headlines[verdict]}${proven}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(`${verified.layer}-${verified.ts}`)}`,
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(verified.reason),
        table([
            ["image", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCodeCell */ .d)(facts.imageDigest)],
            ["rung", rung ?? "none"],
            ["required", facts.requiredRung],
            ["drift", comparison ? `${comparison.total} packages` : ""],
            ["time", (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C)(facts.elapsedMs)],
        ]),
    ];
    if (comparison)
        parts.push((0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonMarkdown */ .v)(comparison).trimEnd());
    if (differingFiles.length > 0)
        parts.push(differing(differingFiles));
    const { image, lock, lockedRecipe } = facts.files;
    parts.push([
        "**Repeat it yourself.** Download the three files of this run's build, and then:",
        "",
        "```sh",
        `stx-container verify --image ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(image)} --lock ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock)} --recipe ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lockedRecipe)}`,
        "```",
    ].join("\n"));
    return `${parts.join("\n\n")}\n`;
}
function differing(paths) {
    const shown = paths.slice(0, fileLimit).map((path) => `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(path)}`);
    if (paths.length > fileLimit)
        shown.push(`- … and ${paths.length - fileLimit} more`);
    return [
        `<details><summary>${paths.length} paths with other contents, modes, owners or links</summary>`,
        "",
        ...shown,
        "",
        "</details>",
    ].join("\n");
}


/***/ }),

/***/ 65671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, capSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes. GitHub drops a step's whole summary above 1 MiB; this keeps well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out: a job summary may hold 1 MiB. The log has it all.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at a line's end, and says so. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. @returns why it could not, where it could not; a summary never fails a job */
async function writeSummary(markdown, path) {
    if (!path)
        return "the runner offers no job summary (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `the job summary could not be written: ${error.message}`;
    }
}


/***/ }),

/***/ 99274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonMarkdown),
  Q: () => (/* binding */ comparisonTable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/groups.js
/** Changes by ecosystem and prefix; groups and changes keep the order they come in. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, floats not among them. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", kinds that do not occur left out; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${plural(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${plural(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${plural(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${plural(locked, "package")} equal`
            : `all ${plural(locked, "package")} equal`;
    return comparison.judgeable ? found + floats : `cannot judge; ${found}${floats}`;
}
/** Digests and commits cut to what a person compares at a glance; the data holds them whole. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}

;// CONCATENATED MODULE: ./lib/report/comparison.js



const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: the sum in one line, one line an ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default no.
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], headline(comparison));
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,report_escape/* oneLine */.TN)(reason)}`));
    const names = Object.keys(comparison.ecosystems).map(report_escape/* oneLine */.TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = countKinds(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,report_escape/* oneLine */.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = groupChanges(driftsOf(comparison)).map((group) => block(group, "", paint));
    const floats = groupChanges(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,report_escape/* oneLine */.TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = change.detail === undefined ? "" : shortenDigests((0,report_escape/* oneLine */.TN)(change.detail));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,report_escape/* oneLine */.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** As wide as the widest, but one long name must not push all others to the right margin. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,report_escape/* oneLine */.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : shortenDigests((0,report_escape/* oneLine */.TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, everything from outside escaped: the sum, a table of counts, then one table
 * of changes for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit length in UTF-16 units that is not exceeded; default 60,000 (a comment holds 65,536).
 *   What does not fit is counted in a closing line.
 */
function comparisonMarkdown(comparison, options = {}) {
    const limit = options.limit ?? 60_000;
    const groups = [
        ...groupChanges(driftsOf(comparison)).map((group) => ({ group, remark: "" })),
        ...groupChanges(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,report_escape/* escapeMarkdown */.FV)(headline(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,report_escape/* escapeMarkdown */.FV)(reason).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add("\n| ecosystem | locked | rebuilt | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n");
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,report_escape/* markdownCode */.D9)(group.prefix)}`;
        const head = `\n**${(0,report_escape/* escapeMarkdown */.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | locked | rebuilt | what else |\n| --- | --- | --- | --- | --- |\n`;
        // A table's head without a row would only puzzle.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more that do not fit here.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,report_escape/* markdownCodeCell */.d)(shortenDigests((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(change.detail)].join(" | ")} |\n`;
}
/** Takes pieces as long as they fit; after the first that does not, only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ markdownCodeCell),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Characters that turn the direction of text around and so show another text than there is. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was no UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) shows as \x80…\xff, any other lone surrogate as U+FFFD.
 */
function stripControl(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(bidi, "")
        .replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`)
        .toWellFormed();
}
/** {@link stripControl} on one line: every run of white space is one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/g, " ").trim();
}
/**
 * Untrusted text as one line of GitHub markdown that shows exactly itself: no formatting, HTML, link, table cell
 * border, mention of a person or reference to an issue comes of it.
 */
function escapeMarkdown(text) {
    return (oneLine(text)
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&")
        // A bar ends a table's cell; renderers disagree on how many backslashes before it prevent that.
        .replace(/\|/g, "&#124;")
        // GitHub links @name, #1 and GH-1 after it has rendered the text: only another character in between helps.
        .replace(/@/g, "@\u200b")
        .replace(/\\#(?=\w)/g, "\\#\u200b")
        .replace(/\bGH(?=\\-\d)/gi, "$&\u200b"));
}
/**
 * Untrusted text as a code span, in which GitHub links nothing and mentions nobody; an empty text gives an
 * empty string. For a table cell use {@link markdownCodeCell}.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** {@link markdownCode} for a table's cell, which a bar would end even in a code span. */
function markdownCodeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}


/***/ }),

/***/ 70073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


const layerPattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a layer, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function layerName(name) {
    if (layerPattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(name)} is no name for a layer`, {
        why: "a layer is named by 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and holds no '..'",
        remedy: "choose another with --layer",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(ts)} names no build`, {
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<layer>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(root, layer, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, layerName(layer));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${layer}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a layer. */
function publishedLink(root, layer) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, `${layerName(layer)}.sif`);
}


/***/ })

};
