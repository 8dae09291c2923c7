"use strict";
exports.id = 2155;
exports.ids = [2155,7259];
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

var plural = __webpack_require__(21417);
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

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // What is still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole name in its normal form, of the
 * kind that `grep -E`, Python and JavaScript read alike.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order, `twice`
 * where an object names one key a second time, which `JSON.parse` lets pass without a word.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether a text has as many keys as what `JSON.parse` made of it, and none is `__proto__`: no key appears twice then.
 * Faster than a walk through {@link jsonPlaces}, which says where one is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** How many keys a JSON text has: strings with a colon behind them. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that ends the string which begins at another one. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** How many keys a document has; NaN where one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 where not even its head does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: cut off, or no JSON from there on. V8 often
 * does not say where, but whether a beginning of the text could still become JSON: that is searched by halves.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is the beginning of some JSON text, or a whole one. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
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

93118:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F2: () => (/* binding */ parseReference),
  YX: () => (/* binding */ cutReference),
  ct: () => (/* binding */ pinnedReference),
  gL: () => (/* binding */ joinHeader)
});
var _failure_js_0 = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js_0/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


}),

24160:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ matchesPattern),
  _: () => (/* binding */ matchesPatternList)
});
/** Whether a text matches a pattern of OpenSSH's: `*` stands for any characters, `?` for one. */
function matchesPattern(text, pattern) {
    // Greedy with one point to return to, so that no pattern takes longer than text × pattern.
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
/** Whether a text matches a list of patterns with commas between, of which one that begins with `!` excludes. */
function matchesPatternList(text, list) {
    const patterns = list.split(",");
    const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
    return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
}


})

};
;