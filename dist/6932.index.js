"use strict";
exports.id = 6932;
exports.ids = [6932];
exports.modules = {

68418:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMode: () => (/* binding */ planMode)
});

var core = __webpack_require__(33838);
var summary = __webpack_require__(57895);
var plan_stages = __webpack_require__(60809);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/plan/nightly.js

const dayMs = 86_400_000;
/**
 * The verified images to rebuild in one night: all of them, or as many as a matrix can take and the others in the
 * following nights. An image built on another one is left out, because its base image is not in git.
 */
function nightly(images, now) {
    const all = images.filter(({ state, parents }) => state === "verified" && parents.length === 0);
    if (all.length <= plan_stages/* stageLimit */.K4)
        return all;
    const start = (Math.floor(now.getTime() / dayMs) * plan_stages/* stageLimit */.K4) % all.length;
    return [...all.slice(start), ...all.slice(0, start)].slice(0, plan_stages/* stageLimit */.K4);
}

var plural = __webpack_require__(21417);
var report_escape = __webpack_require__(45743);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/plan.js


/** Most images that a summary lists. */
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
        const { scanRecipes } = await Promise.all(/* import() */[__webpack_require__.e(3215), __webpack_require__.e(8048), __webpack_require__.e(7447)]).then(__webpack_require__.bind(__webpack_require__, 67447));
        await scanRecipes(job, images.map(({ recipe }) => recipe));
    }
    log.end();
    const problem = await (0,summary/* writeSummary */.Sy)(planSummary(toBuild), job.summaryPath);
    if (problem)
        log.note(problem);
}
/**
 * One entry of the nightly matrix. The run that verified an image from its vault may still have that vault as an
 * artifact.
 */
function nightEntry({ name, context, vault, buildId = "" }, { serverUrl, repository }) {
    const runs = `${serverUrl}/${repository}/actions/runs/`;
    const [, id = ""] = vault?.run?.startsWith(runs) ? (/^(\d+)/.exec(vault.run.slice(runs.length)) ?? []) : [];
    const kept = vault
        ? { "vault-run": id, "recorded-build": buildId }
        : { "vault-run": "", "recorded-build": "" };
    return { name, context, ...kept };
}
/**
 * One entry of the matrix of the reusable workflow: its inputs.
 * @param bases names of the images that other images of the run build on
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
var node_fs_promises_0 = __webpack_require__(51455);

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
        await (0,node_fs_promises_0.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `Could not write the job summary: ${error.message}`;
    }
}


}),

72373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ pinnedFrom)
});
var _registry_reference_js_0 = __webpack_require__(93118);

/** A library names an image by its hash in place of the tag. */
function pinnedInLibrary(from, { imageSha256 }) {
    if (imageSha256 === undefined)
        return undefined;
    const cut = from.lastIndexOf(":");
    return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
}
function pinnedInRegistry(from, { indexDigest }) {
    return indexDigest === undefined ? undefined : (0,_registry_reference_js_0/* .pinnedReference */ .ct)(from, indexDigest);
}
const agents = {
    docker: pinnedInRegistry,
    oras: pinnedInRegistry,
    library: pinnedInLibrary,
};
/**
 * The From value that always gives this base, spelled as in the recipe.
 * @param from the value of the stage's From line, after build arguments
 * @returns undefined for an agent whose From cannot name a digest
 */
function pinnedFrom(bootstrap, from, base) {
    return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
}


}),

77122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V2: () => (/* binding */ substitute),
  dj: () => (/* binding */ substituteDefaults),
  fb: () => (/* binding */ buildArguments)
});
var _failure_js_0 = __webpack_require__(77205);
var _arguments_js_1 = __webpack_require__(64018);
var _parse_js_2 = __webpack_require__(9561);
var _types_js_3 = __webpack_require__(90727);




/** Limit in bytes for the substituted text, because values that contain other values can grow exponentially. */
const outputLimit = 64 * 1024 * 1024;
/**
 * The build arguments of a recipe. Given ones take precedence over those of the argument file, and these over the
 * stage's `%arguments`. A value may contain templates, which are filled in once, not again in the result.
 * @param given name → value, as with `--build-arg`
 * @param argFile bytes of a `--build-arg-file`
 * @throws Failure `usage` if a value becomes longer than a section can be
 */
function buildArguments(recipe, given, argFile) {
    const outer = (0,_arguments_js_1/* .givenArguments */ .Cj)(given, argFile);
    const undefinedNames = new Set();
    const used = new Set();
    const stages = recipe.stages.map((stage) => {
        const values = new StageValues(recipe, stage, outer);
        const found = new Map();
        for (const { name } of templatesOf(stageText(recipe, stage))) {
            used.add(name);
            const value = values.get(name);
            if (value === undefined)
                undefinedNames.add(name);
            else
                found.set(name, value);
        }
        return Object.fromEntries(found);
    });
    const unusedNames = [...outer.keys()].filter((name) => !used.has(name));
    return { stages, undefinedNames: [...undefinedNames], unusedNames };
}
/**
 * The recipe that Apptainer builds: every stage with its templates filled in, parsed again. Templates in comments stay:
 * those after a `#` on their line that is followed by anything but `!`.
 * @throws Failure `usage` with its place for a name without a value, for a result over 64 MiB, and for an invalid
 * result
 */
function substitute(recipe, given, argFile) {
    return fill(recipe, (0,_arguments_js_1/* .givenArguments */ .Cj)(given, argFile), () => true);
}
/**
 * The recipe with filled-in templates in all stages whose own `%arguments` define every name; other stages stay as
 * written. This is the form of the corpus.
 * @throws Failure as {@link substitute}
 */
function substituteDefaults(recipe) {
    const outer = new Map();
    return fill(recipe, outer, (text, values) => {
        for (const { name } of templatesOf(text))
            if (values.get(name) === undefined)
                return false;
        return true;
    });
}
/** Fills in the stages selected by `wanted`. */
function fill(recipe, outer, wanted) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    if (!bytes.includes("{{"))
        return recipe;
    const parts = [];
    const starts = [];
    let line = 0;
    let read = 0;
    let size = 0;
    /** Lines outside of stages stay as they are; Apptainer drops them. */
    const keep = (until) => {
        for (let i = read; i < until; i++)
            if (i === read || (0,_parse_js_2.isStageStart)(recipe.lines[i]))
                starts.push(line + i - read);
        parts.push(bytes.subarray(recipe.offsets[read], recipe.offsets[until]));
        line += until - read;
    };
    for (const stage of recipe.stages) {
        keep(stage.line - 1);
        starts.push(line);
        const raw = bytes.subarray(recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
        const text = raw.toString("latin1");
        const values = new StageValues(recipe, stage, outer);
        const filled = wanted(text, values) ? fillStage(recipe, stage, text, values, outputLimit - size) : raw;
        for (let at = filled.indexOf(10); at !== -1; at = filled.indexOf(10, at + 1))
            line++;
        size += filled.length;
        parts.push(filled);
        read = stage.endLine - 1;
    }
    keep(recipe.lines.length);
    return (0,_parse_js_2.parseStages)(Buffer.concat(parts), recipe.path, () => starts);
}
/** The values of the names in one stage, each computed once. */
class StageValues {
    #recipe;
    #outer;
    #stage;
    #defaults;
    #known = new Map();
    constructor(recipe, stage, outer) {
        this.#recipe = recipe;
        this.#outer = outer;
        this.#stage = stage;
    }
    get(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const own = this.#lookUp(name);
        if (own === undefined)
            return undefined;
        let value = own;
        for (const { name: inner, start, end } of (0,_arguments_js_1/* .templateMatches */ .E$)(own)) {
            const put = this.#lookUp(inner);
            // Apptainer replaces all occurrences once per occurrence, so a value that contains its own name multiplies.
            if (put !== undefined)
                value = replaceAll(value, own.slice(start, end), put, this.#recipe, name);
        }
        this.#known.set(name, value);
        return value;
    }
    #lookUp(name) {
        this.#defaults ??= (0,_arguments_js_1/* .defaultArguments */ .sK)(this.#stage);
        return this.#outer.get(name) ?? this.#defaults.get(name);
    }
}
function replaceAll(text, what, by, recipe, name) {
    const pieces = text.split(what);
    if (pieces.length === 1)
        return text;
    const length = text.length + (pieces.length - 1) * (by.length - what.length);
    if (length >= _types_js_3/* .sectionLimit */ .Lm) {
        throw new _failure_js_0/* .Failure */ .H("usage", `the value of the build argument "${name}" is too long`, {
            code: "build-argument-too-long",
            why: `with the arguments in it, it has ${length} characters, more than a section can have`,
            remedy: "shorten the values, or remove the templates in them",
            place: { path: recipe.path },
        });
    }
    return pieces.join(by);
}
/** The bytes of a stage as latin1, so that offsets are those of bytes and invalid UTF-8 is kept. */
function stageText(recipe, stage) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
}
/**
 * The templates to fill in. A template stays if it has a `#` before it, followed by a character other than `!`, on the
 * same line and after the previous template that is filled in.
 */
function* templatesOf(text) {
    let scanned = 0;
    let commented = false;
    let newline = -1;
    let nextNewline = text.indexOf("\n");
    for (const { name, start, end } of (0,_arguments_js_1/* .templateMatches */ .E$)(text)) {
        while (nextNewline !== -1 && nextNewline < start) {
            newline = nextNewline;
            nextNewline = text.indexOf("\n", newline + 1);
        }
        if (newline >= scanned) {
            scanned = newline;
            commented = false;
        }
        for (; !commented && scanned < start - 1; scanned++) {
            commented = text[scanned] === "#" && text[scanned + 1] !== "!";
        }
        if (commented)
            continue;
        scanned = end;
        yield { name, start, end };
    }
}
function fillStage(recipe, stage, text, values, limit) {
    const parts = [];
    let done = 0;
    let size = text.length;
    for (const { name, start, end } of templatesOf(text)) {
        const value = values.get(name);
        if (value === undefined)
            throw undefinedName(name, recipe, placeOf(recipe, stage, text, start));
        const bytes = Buffer.from(value, "utf8").toString("latin1");
        size += bytes.length - (end - start);
        if (size > limit) {
            throw new _failure_js_0/* .Failure */ .H("usage", "the recipe with its build arguments is too long", {
                code: "build-argument-too-long",
                why: `it has more than ${outputLimit / 1024 / 1024} MiB`,
                remedy: "shorten the values of the build arguments",
                place: placeOf(recipe, stage, text, start),
            });
        }
        parts.push(text.slice(done, start), bytes);
        done = end;
    }
    parts.push(text.slice(done));
    return Buffer.from(parts.join(""), "latin1");
}
function placeOf(recipe, stage, text, at) {
    const lineStart = text.lastIndexOf("\n", at) + 1;
    const above = text.slice(0, lineStart).split("\n").length - 1;
    const column = Buffer.from(text.slice(lineStart, at), "latin1").toString("utf8").length + 1;
    return { path: recipe.path, line: stage.line + above, column };
}
function undefinedName(name, recipe, place) {
    return new _failure_js_0/* .Failure */ .H("usage", `the build argument "${name}" has no value`, {
        code: "build-argument-undefined",
        why: `it is neither given nor defined in the %arguments of this stage of ${recipe.path}`,
        remedy: `pass \`--build-arg ${name}=VALUE\`, or add \`${name}=VALUE\` to the stage's %arguments`,
        place,
    });
}


}),

24160:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ matchesPattern),
  _: () => (/* binding */ matchesPatternList)
});
/** Whether a text matches an OpenSSH pattern: `*` matches any characters, `?` exactly one. */
function matchesPattern(text, pattern) {
    // Greedy, with one position to backtrack to, so that matching takes at most text × pattern steps.
    let [at, in_, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const wanted = pattern[in_];
        if (wanted === "*")
            [star, mark, in_] = [in_, at, in_ + 1];
        else if (wanted === "?" || (wanted !== undefined && wanted === text[at]))
            [at, in_] = [at + 1, in_ + 1];
        else if (star >= 0)
            [mark, at, in_] = [mark + 1, mark + 1, star + 1];
        else
            return false;
    }
    while (pattern[in_] === "*")
        in_++;
    return in_ === pattern.length;
}
/** Whether a text matches a comma-separated list of patterns, in which one that begins with `!` excludes. */
function matchesPatternList(text, list) {
    const patterns = list.split(",");
    const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
    return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
}


})

};
;