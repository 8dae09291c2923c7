"use strict";
exports.id = 9466;
exports.ids = [9466];
exports.modules = {

/***/ 29466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ recipe_lint),
  parse: () => (/* binding */ recipe_parse)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/format.js
var format = __webpack_require__(91771);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/lint.js + 1 modules
var lint = __webpack_require__(31939);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/version.js
var version = __webpack_require__(2307);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/template.js
var template = __webpack_require__(77122);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/corpus-form.js


/**
 * The content of a recipe without places: the `stages` of `stx-container parse --jsonl`.
 * Templates are filled in in stages whose own `%arguments` define all of them, and stay as written in others, as in the
 * corpus. Header keys are in lower case; sections without script and arguments are left out; app sections are named
 * like "apprun foo".
 */
function toCorpusForm(recipe) {
    return {
        stages: withDefaults(recipe).stages.map((stage) => ({
            header: record([...stage.header].map(([key, { value }]) => [key, value])),
            labels: record([...stage.labels].map(([key, { value }]) => [key, value])),
            sections: record([...stage.scripts].filter(([, { args, script }]) => args !== "" || script !== "")),
            files: stage.files.map(({ args, files }) => ({
                args,
                files: files.length === 0 ? null : files.map(({ source, destination }) => ({ source, destination })),
            })),
            apps: record([...stage.apps]),
        })),
    };
}
function withDefaults(recipe) {
    try {
        return (0,template/* substituteDefaults */.dj)(recipe);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return recipe;
        throw error;
    }
}
/** An object with keys from a recipe, in which `__proto__` is an ordinary key. */
function record(entries) {
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/parse-paths.js





/**
 * Parses files in the order of the arguments; for a folder its files, sorted by name, without subfolders.
 * A file that cannot be read or parsed gives a line with `ok: false`.
 */
async function* parsePaths(paths) {
    for (const path of paths) {
        for (const file of await filesOf(path))
            yield await parseFile(file);
    }
}
async function filesOf(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => undefined);
    if (!entries)
        return [path];
    const files = [];
    for (const entry of entries) {
        const file = (0,external_node_path_.join)(path, entry.name);
        if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file))))
            files.push(file);
    }
    return files.sort((a, b) => (a < b ? -1 : 1));
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}
async function parseFile(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile())
            throw new failure/* Failure */.H("usage", "not a file", { code: "recipe-unreadable", place: { path } });
        return { path, ok: true, ...toCorpusForm((0,parse.parseRecipe)(await (0,promises_.readFile)(path), path)) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H) {
            const { line = 1, column = 1 } = error.place ?? {};
            return {
                path,
                ok: false,
                error: { message: error.message, line, column },
            };
        }
        if (isSystemError(error)) {
            return { path, ok: false, error: { message: `could not read it: ${error.code}`, line: 1, column: 1 } };
        }
        throw error;
    }
}
function isSystemError(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string";
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/terminal.js
var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/recipe.js









const recipeKinds = ["recipe", "locked recipe", "folder"];
const pages = "https://github.com/stx/container-action/blob/main/docs/rules";
async function recipe_parse(paths, flags) {
    for (const path of paths)
        await (0,file_kind/* assertKind */.rZ)((0,request/* absolute */.ys)(path), recipeKinds, "a recipe");
    for await (const result of parsePaths(paths)) {
        if (!result.ok)
            process.exitCode = failure/* exitCodes */.h.failed;
        if (flags.jsonl) {
            process.stdout.write(`${JSON.stringify(result)}\n`);
            continue;
        }
        const { path } = result;
        if (result.ok)
            process.stdout.write(`✔ ${path}: ${(0,plural/* plural */.L)(result.stages.length, "stage")}\n`);
        else
            process.stdout.write(`✘ ${path}:${result.error.line}:${result.error.column}: ${result.error.message}\n`);
    }
}
async function recipe_lint(paths, flags) {
    for (const path of paths)
        await (0,file_kind/* assertKind */.rZ)((0,request/* absolute */.ys)(path), recipeKinds, "a recipe");
    const report = await (0,lint.lintPaths)(paths);
    if (report.findings.some(({ severity }) => severity === "error"))
        process.exitCode = failure/* exitCodes */.h.failed;
    process.stdout.write((0,format.formatLint)(report, flags.format, { color: (0,terminal/* hasColor */.cE)(process.stdout), pages, version: version/* version */.r }));
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports plainWatcher, watcherFor */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45743);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
}


/***/ }),

/***/ 91771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatLint: () => (/* binding */ formatLint),
/* harmony export */   lintFormats: () => (/* binding */ lintFormats)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21417);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31939);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99803);




/** The formats of `stx-container lint --format`. */
const lintFormats = ["terminal", "json", "sarif", "github"];
/** The report in a format, ending in a newline unless it is empty. */
function formatLint(report, format, options = {}) {
    if (format === "json")
        return `${JSON.stringify(report.findings, undefined, 2)}\n`;
    if (format === "sarif")
        return `${JSON.stringify(toSarif(report, options), undefined, 2)}\n`;
    if (format === "github")
        return report.findings.map((one) => `${annotation(one, options)}\n`).join("");
    return terminal(report, options);
}
const marks = {
    error: { color: "31", word: "error" },
    warning: { color: "33", word: "warning" },
    note: { color: "36", word: "note" },
};
function terminal({ findings, sources }, { color = false }) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[0m` : text);
    const blocks = findings.map((finding) => {
        const { word, color: tone } = marks[finding.severity];
        const place = `${finding.path}:${finding.line}:${finding.column}`;
        const gutter = " ".repeat(String(finding.line).length);
        const bar = paint("2", "│");
        const why = finding.why === "" ? [] : [`${gutter} ${bar} ${paint("2", finding.why)}`];
        const fix = (finding.fix?.split("\n") ?? []).map((line, index) => {
            const lead = index === 0 ? paint("32", "write") : "     ";
            return `${gutter} ${bar} ${lead} ${plain(line)}`;
        });
        return [
            `${paint("1", plain(place))}  ${paint(tone, word)}  ${plain(finding.message)} ${paint("2", `[${finding.rule}]`)}`,
            ...excerpt(finding, sources, (text) => paint(tone, text), (text) => paint("2", text)),
            ...why,
            ...fix,
            "",
        ].join("\n");
    });
    return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${summary(findings, sources.size)}\n`;
}
/** The source line with a caret under what is meant; long lines are cut around it. */
function excerpt(finding, sources, tone, faint) {
    const text = sources.get(finding.path)?.[finding.line - 1];
    if (text === undefined)
        return [];
    const number = String(finding.line);
    const from = finding.column - 1;
    const width = finding.endLine === finding.line ? finding.endColumn - finding.column : text.trimEnd().length - from;
    const skip = from > 60 ? from - 40 : 0;
    const shown = plain(text.slice(skip, skip + 110).replaceAll("\t", " "));
    const room = Math.max(1, Math.min(width, 110 - (from - skip)));
    const lead = `${skip > 0 ? "…" : ""}`;
    const tail = text.length > skip + 110 ? "…" : "";
    return [
        `${faint(`${number} │`)} ${lead}${shown}${tail}`,
        `${faint(`${" ".repeat(number.length)} │`)} ${" ".repeat(lead.length + from - skip)}${tone("^".repeat(room))}`,
    ];
}
/** Text of a recipe without what steers a terminal. */
function plain(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
    return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
function summary(findings, files) {
    const of = (severity) => findings.filter((one) => one.severity === severity).length;
    const recipes = (0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(files, "recipe");
    if (findings.length === 0)
        return `${recipes}: nothing to remark.`;
    const counts = ["error", "warning", "note"]
        .map((severity) => [of(severity), severity])
        .filter(([count]) => count > 0)
        .map(([count, severity]) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, severity));
    return `${recipes}: ${counts.join(", ")}.`;
}
/** One workflow command; values are escaped as the runner reads them. */
function annotation(finding, options) {
    const command = { error: "error", warning: "warning", note: "notice" }[finding.severity];
    const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
    const properties = [
        `file=${property(shownPath(finding.path, options))}`,
        `line=${finding.line}`,
        `endLine=${finding.endLine}`,
        // The runner refuses columns on a range of several lines.
        ...(finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : []),
        `title=${property(finding.rule)}`,
    ];
    const text = [
        `${finding.message}: ${finding.why}`,
        ...(finding.fix ? ["", "Write instead:", finding.fix] : []),
    ].join("\n");
    return `::${command} ${properties.join(",")}::${data(text)}`;
}
function data(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function shownPath(path, { root = process.cwd() }) {
    const inside = path.startsWith("/") ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path;
    return (inside.startsWith("..") ? path : inside).replace(/^\.\//, "");
}
function toSarif(report, options) {
    const known = [
        ..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id, title, severity }) => ({ id, title, severity })),
        _lint_js__WEBPACK_IMPORTED_MODULE_1__.parseRule,
        unknownRule,
    ];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "stx-container",
                        ...(options.version ? { semanticVersion: options.version } : {}),
                        rules: known.map(({ id, title, severity }) => ({
                            id,
                            shortDescription: { text: title },
                            defaultConfiguration: { level: severity },
                            ...(options.pages ? { helpUri: `${options.pages}/${id}.md` } : {}),
                        })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: report.findings.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: known.findIndex(({ id }) => id === finding.rule),
                    level: finding.severity,
                    message: {
                        text: `${finding.message}: ${finding.why}${finding.fix ? `\n\nWrite instead:\n${finding.fix}` : ""}`,
                    },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: encodeURI(shownPath(finding.path, options)) },
                                region: {
                                    startLine: finding.line,
                                    startColumn: finding.column,
                                    endLine: finding.endLine,
                                    endColumn: finding.endColumn,
                                },
                            },
                        },
                    ],
                })),
            },
        ],
    };
}
const unknownRule = {
    id: "unknown-rule",
    severity: "warning",
    title: "An ignore comment that names no rule",
};


/***/ }),

/***/ 31939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRecipeName: () => (/* binding */ isRecipeName),
  lintPaths: () => (/* binding */ lintPaths),
  lintRecipe: () => (/* binding */ lintRecipe),
  parseRule: () => (/* binding */ parseRule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/lint/ignore.js
const comment = /#\s*stx:\s*ignore(-file)?\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/g;
/**
 * Reads `# stx: ignore=<id>,<id>` (for its own line, for the line below it, and for a command that begins there)
 * and `# stx: ignore-file=<id>` (for the whole recipe).
 */
function readIgnored(recipe) {
    const lines = new Map();
    const file = new Set();
    const mentions = [];
    recipe.lines.forEach((text, index) => {
        if (!text.includes("stx:"))
            return;
        for (const found of text.matchAll(comment)) {
            const rules = found[2].split(",").map((rule) => rule.trim());
            const at = found.index + found[0].length - found[2].length + 1;
            for (const rule of rules)
                mentions.push({ rule, line: index + 1, column: at });
            const target = found[1] ? file : (lines.get(index + 1) ?? new Set());
            for (const rule of rules)
                target.add(rule);
            if (!found[1])
                lines.set(index + 1, target);
        }
    });
    const covers = (rule, { span, commandLine }) => file.has(rule) ||
        [span.line, commandLine ?? span.line].some((line) => lines.get(line)?.has(rule) || (lines.get(line - 1)?.has(rule) && isComment(recipe, line - 1)));
    return { covers, mentions };
}
/** A comment at the end of a line is about that line only. */
function isComment(recipe, line) {
    return recipe.lines[line - 1]?.trimStart().startsWith("#") ?? false;
}

// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/rules/index.js + 17 modules
var rules = __webpack_require__(99803);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/view.js + 2 modules
var lint_view = __webpack_require__(33215);
;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/lint/lint.js







/** The id under which the parser's own refusals are reported. */
const parseRule = {
    id: "not-a-recipe",
    severity: "error",
    title: "Apptainer cannot read this file",
};
/** All findings on a recipe, in file order, without those that its comments switch off. */
function lintRecipe(recipe) {
    const view = (0,lint_view/* makeView */.UO)(recipe);
    const ignored = readIgnored(recipe);
    const findings = [];
    for (const rule of rules/* rules */.a) {
        for (const hit of rule.check(view)) {
            if (!ignored.covers(rule.id, hit))
                findings.push(toFinding(recipe.path, rule, hit));
        }
    }
    findings.push(...unknownMentions(recipe, ignored.mentions));
    return findings.sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
}
function toFinding(path, rule, hit) {
    const { span, message, why, fix, severity } = hit;
    return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        path,
        ...span,
        message,
        why,
        ...(fix === undefined ? {} : { fix }),
    };
}
/** A misspelled id in an ignore comment would switch nothing off, and nobody would notice. */
function unknownMentions(recipe, mentions) {
    const known = new Set(rules/* rules */.a.map(({ id }) => id));
    return mentions
        .filter(({ rule }) => !known.has(rule))
        .map(({ rule, line, column }) => ({
        rule: "unknown-rule",
        severity: "warning",
        path: recipe.path,
        line,
        column,
        endLine: line,
        endColumn: column + rule.length,
        message: `"${rule}" is no rule, so this comment switches nothing off`,
        why: "the ids of the rules stand in brackets after each finding",
    }));
}
/**
 * Lints files and, in folders, every definition file below them (`*.def`, `Singularity*`, `Apptainer*`). A file that
 * Apptainer could not read is one finding.
 * @throws Failure("usage") for a path that is not there.
 */
async function lintPaths(paths) {
    const report = { findings: [], sources: new Map() };
    for (const path of paths)
        for (const file of await recipeFiles(path))
            await lintFile(file, report);
    return report;
}
async function lintFile(path, report) {
    const bytes = await (0,promises_.readFile)(path);
    try {
        const recipe = (0,parse.parseRecipe)(bytes, path);
        report.sources.set(path, recipe.lines);
        report.findings.push(...lintRecipe(recipe));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        report.sources.set(path, bytes.toString("utf8").split(/\r?\n/));
        report.findings.push(fromFailure(path, error));
    }
}
function fromFailure(path, failure) {
    const line = failure.place?.line ?? 1;
    const column = failure.place?.column ?? 1;
    return {
        rule: parseRule.id,
        severity: parseRule.severity,
        path,
        line,
        column,
        endLine: line,
        endColumn: column + 1,
        message: failure.message,
        // A remedy is a sentence, and no line to paste.
        why: [failure.why ?? "Apptainer stops here", failure.remedy].filter(Boolean).join("; "),
    };
}
async function recipeFiles(path) {
    const found = await (0,promises_.stat)(path).catch(({ code, message }) => {
        throw new failure/* Failure */.H("usage", `there is no recipe and no folder at ${path}`, {
            code: "recipe-not-found",
            why: code === "ENOENT" ? undefined : message,
            remedy: "check the path",
            place: { path },
        });
    });
    if (!found.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile() && isRecipeName(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file))
        .sort();
}
/** The names under which definition files are kept. */
function isRecipeName(name) {
    return /\.def$/i.test(name) || /(^|__)(Singularity|Apptainer)(\.|_|-|$)/.test(name);
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ })

};
;