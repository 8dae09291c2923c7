"use strict";
exports.id = 7896;
exports.ids = [7896,8596,5510,3145,5526];
exports.modules = {

29466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ recipe_lint),
  parse: () => (/* binding */ recipe_parse)
});

var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var format = __webpack_require__(91771);
var lint = __webpack_require__(31939);
var file_kind = __webpack_require__(49970);
var version = __webpack_require__(2307);
var absolute = __webpack_require__(31869);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var parse = __webpack_require__(9561);
var read = __webpack_require__(48444);
var template = __webpack_require__(77122);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/corpus-form.js


/**
 * The content of a recipe without positions: the `stages` of `stx-container parse --jsonl`. Templates are filled in
 * only in stages whose own `%arguments` define all of them, as in the corpus. Header keys are in lower case; sections
 * without script and arguments are left out; app sections are named like "apprun foo".
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
/** An object with keys from a recipe, for which `__proto__` is an ordinary key. */
function record(entries) {
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/parse-paths.js






/**
 * Parses files in the order of the arguments; for a folder its files, sorted by name, without subfolders; "-" is
 * standard input.
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
        return { path, ok: true, ...toCorpusForm((0,parse.parseRecipe)(await (0,read/* readRecipe */.X)(path), path)) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const { line = 1, column = 1 } = error.place ?? {};
        // A parser error has a position and is one complete sentence; an unreadable file needs its reason as well.
        const message = error.place || !error.why ? error.message : `${error.message}: ${error.why}`;
        return { path, ok: false, error: { message, line, column } };
    }
}

var terminal = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/recipe.js









const recipeKinds = ["recipe", "locked recipe", "folder"];
async function recipe_parse(paths, flags) {
    for (const path of paths)
        await (0,file_kind/* assertKind */.rZ)((0,absolute/* absolute */.y)(path), recipeKinds, "a recipe");
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
        await (0,file_kind/* assertKind */.rZ)((0,absolute/* absolute */.y)(path), recipeKinds, "a recipe");
    const report = await (0,lint.lintPaths)(paths);
    if (report.findings.some(({ severity }) => severity === "error"))
        process.exitCode = failure/* exitCodes */.h.failed;
    process.stdout.write((0,format.formatLint)(report, flags.json ? "json" : flags.format, {
        color: (0,terminal/* hasColor */.cE)(process.stdout),
        pages: format.rulePages,
        version: version/* version */.r,
    }));
}


}),

7936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _A: () => (/* binding */ watching),
  cE: () => (/* binding */ hasColor)
});
/* unused harmony exports plainWatcher, watcherFor */
var _report_escape_js_0 = __webpack_require__(45743);
var _report_format_js_1 = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/**
 * Plain lines for a pipe or a log: each phase, the build's output indented, and a line whenever 30 s pass without
 * output.
 */
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
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js_0/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The right view: live in a terminal, plain elsewhere; always on stderr, so that stdout has only the result. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // The code that draws on a terminal takes longer to load than all the rest.
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


}),

72188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ replacesVariable)
});
/** Whether a script sets a variable without its previous value. */
const replacesVariable = (name, script) => new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)`).test(script);


}),

63983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ sha256File),
  hd: () => (/* binding */ fileDigest),
  sc: () => (/* binding */ sha256)
});
var node_crypto_0 = __webpack_require__(77598);
var _failures_js_1 = __webpack_require__(28720);
var _regular_js_2 = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js_2/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto_0.createHash)("sha256");
        // Two buffers for the whole file: allocating memory for each part would make the garbage collector walk the entries
        // of an open image again and again.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads ahead while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto_0.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js_1/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


}),

28720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileFailure),
  y: () => (/* binding */ readFailure)
});
var _failure_js_0 = __webpack_require__(77205);
var _regular_js_1 = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js_1/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into a Failure that a user can act on; any other error is returned unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js_0/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js_0/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js_0/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


}),

64659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openRegular),
  o: () => (/* binding */ notRegular)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);


/** The error code for a path that is not a regular file; Linux has no code for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


}),

32571:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ pipedInput),
  i: () => (/* binding */ standardInput)
});
var _failure_js_0 = __webpack_require__(77205);

/** The word of the command line for standard input. */
const standardInput = "-";
/**
 * What is piped into the program.
 * @param what it should be, for messages
 * @throws Failure("usage") where that is a terminal
 */
function pipedInput(what) {
    if (!process.stdin.isTTY)
        return process.stdin;
    throw new _failure_js_0/* .Failure */ .H("usage", "there is nothing on standard input", {
        code: "subject-missing",
        why: `"${standardInput}" means standard input, which is the terminal here`,
        remedy: `pipe a ${what} into the command, or give its path`,
    });
}


}),

21417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


}),

64018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cj: () => (/* binding */ givenArguments),
  E$: () => (/* binding */ templateMatches),
  LF: () => (/* binding */ parseArgumentFile),
  Nh: () => (/* binding */ parseBuildArgument),
  QK: () => (/* binding */ showTemplate),
  gQ: () => (/* binding */ replaceTemplates),
  sK: () => (/* binding */ defaultArguments)
});
var _text_js_0 = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js_0/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js_0/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js_0/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js_0/* .trim */ .Bq)(name), (0,_text_js_0/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js_0/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js_0/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js_0/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


}),

91771:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatLint: () => (/* binding */ formatLint),
  lintFormats: () => (/* binding */ lintFormats),
  rulePages: () => (/* binding */ rulePages)
});
var node_path_0 = __webpack_require__(76760);
var _files_digest_js_1 = __webpack_require__(63983);
var _plural_js_4 = __webpack_require__(21417);
var _lint_js_2 = __webpack_require__(31939);
var _rules_index_js_3 = __webpack_require__(48048);





/** The formats of `stx-container lint --format`. */
const lintFormats = ["terminal", "json", "sarif", "github"];
/** Where this project keeps the pages about its rules. */
const rulePages = "https://github.com/stx/container-action/blob/main/docs/rules";
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
/** The source line with a caret under the span; long lines are cut around it. */
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
/** Text of a recipe without terminal control sequences. */
function plain(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters.
    return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
function summary(findings, files) {
    const of = (severity) => findings.filter((one) => one.severity === severity).length;
    const recipes = (0,_plural_js_4/* .plural */ .L)(files, "recipe");
    if (findings.length === 0)
        return `${recipes}: nothing to report.`;
    const counts = ["error", "warning", "note"]
        .map((severity) => [of(severity), severity])
        .filter(([count]) => count > 0)
        .map(([count, severity]) => (0,_plural_js_4/* .plural */ .L)(count, severity));
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
        // The runner rejects columns on a range of several lines.
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
    const inside = path.startsWith("/") ? (0,node_path_0.relative)(root, path) : path;
    return (inside.startsWith("..") ? path : inside).replace(/^\.\//, "");
}
/** A digest of each finding's rule, file and line text; duplicates are numbered. */
function fingerprintsOf({ findings, sources }, options) {
    const seen = new Map();
    return findings.map(({ rule, path, line }) => {
        const text = sources.get(path)?.[line - 1]?.trim() ?? "";
        const digest = (0,_files_digest_js_1/* .sha256 */ .sc)([rule, shownPath(path, options), text].join("\0")).slice(0, 16);
        const count = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, count);
        return `${digest}:${count}`;
    });
}
function toSarif(report, options) {
    const prints = options.fingerprints ? fingerprintsOf(report, options) : [];
    const known = [
        ..._rules_index_js_3/* .rules */ .a.map(({ id, title, severity }) => ({ id, title, severity })),
        _lint_js_2.parseRule,
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
                results: report.findings.map((finding, index) => ({
                    ruleId: finding.rule,
                    ruleIndex: known.findIndex(({ id }) => id === finding.rule),
                    level: finding.severity,
                    ...(prints[index] ? { partialFingerprints: { primaryLocationLineHash: prints[index] } } : {}),
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


}),

31939:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRecipeName: () => (/* binding */ isRecipeName),
  lintPaths: () => (/* binding */ lintPaths),
  lintRecipe: () => (/* binding */ lintRecipe),
  parseRule: () => (/* binding */ parseRule)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var standard_input = __webpack_require__(32571);
var shell_word = __webpack_require__(704);
var parse = __webpack_require__(9561);
var read = __webpack_require__(48444);
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

var rules = __webpack_require__(48048);
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
/** A misspelled id in an ignore comment would silently switch nothing off. */
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
        message: `"${rule}" is not a rule, so this comment switches nothing off`,
        why: "the ids of the rules stand in brackets after each finding",
    }));
}
/**
 * Lints files and, in folders, every definition file below them (`*.def`, `Singularity*`, `Apptainer*`); "-" is
 * standard input. A file that Apptainer could not read is one finding.
 * @throws Failure("usage") for a path that is not there, a folder without definition files, a device or a socket
 */
async function lintPaths(paths) {
    const report = { findings: [], sources: new Map() };
    for (const path of paths)
        for (const file of await recipeFiles(path))
            await lintFile(file, report);
    return report;
}
async function lintFile(path, report) {
    const bytes = await (0,read/* readRecipe */.X)(path);
    try {
        const recipe = (0,parse.parseRecipe)(bytes, path);
        report.sources.set(path, recipe.lines);
        report.findings.push(...lintRecipe(recipe));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const isText = !bytes.includes(0);
        report.sources.set(path, isText ? bytes.toString("utf8").split(/\r?\n/) : []);
        report.findings.push(fromFailure(path, isText ? error : notText()));
    }
}
const notText = () => new failure/* Failure */.H("usage", "this file is not text", {
    code: "recipe-unreadable",
    why: "it has a zero byte, and a recipe is text",
    remedy: "give the recipe itself",
});
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
        // A remedy is a sentence, not a line to paste.
        why: [failure.why ?? "Apptainer stops here", failure.remedy].filter(Boolean).join("; "),
    };
}
async function recipeFiles(path) {
    if (path === standard_input/* standardInput */.i)
        return [path];
    const found = await (0,promises_.stat)(path).catch(({ code, message }) => {
        throw new failure/* Failure */.H("usage", `there is no recipe and no folder at ${path}`, {
            code: "recipe-not-found",
            why: code === "ENOENT" ? undefined : message,
            remedy: /^https?:/i.test(path)
                ? `fetch it, and read it from standard input: curl -L ${(0,shell_word/* shellWord */.r)(path)} | stx-container lint -`
                : "check the path",
        });
    });
    if (!found.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true, recursive: true });
    const files = entries
        .filter((entry) => entry.isFile() && isRecipeName(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file))
        .sort();
    if (files.length > 0)
        return files;
    throw new failure/* Failure */.H("usage", `there is no recipe in the folder ${path}`, {
        code: "recipe-not-found",
        why: "recipes are found by their names: *.def, Singularity* and Apptainer*",
        remedy: "give the recipe's own path",
    });
}
/** File names that definition files usually have. */
function isRecipeName(name) {
    return /\.def$/i.test(name) || /(^|__)(Singularity|Apptainer)(\.|_|-|$)/.test(name);
}


}),

48444:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRecipe)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _files_standard_input_js_4 = __webpack_require__(32571);





const limit = 16 * 1024 * 1024;
/**
 * The bytes of a recipe that a user names only to have it read: a file, a pipe such as a shell's `<(…)`, or standard
 * input.
 * @throws Failure("usage") for a device, a socket or a folder, a terminal as standard input, and more than 16 MiB
 */
async function readRecipe(path) {
    if (path === _files_standard_input_js_4/* .standardInput */ .i)
        return collect((0,_files_standard_input_js_4/* .pipedInput */ .H)("recipe"), path);
    try {
        const found = await (0,node_fs_promises_1.stat)(path);
        if (!found.isFile() && !found.isFIFO())
            throw notReadable(path, found.isDirectory());
        return await collect((0,node_fs_0.createReadStream)(path), path);
    }
    catch (error) {
        if (error instanceof _failure_js_2/* .Failure */ .H)
            throw error;
        const { code } = error;
        if (code !== "ENOENT" && code !== "ENOTDIR")
            throw (0,_files_failures_js_3/* .readFailure */ .y)(error, `could not read ${path}`);
        throw new _failure_js_2/* .Failure */ .H("usage", `could not read ${path}`, {
            code: "recipe-not-found",
            why: "there is nothing of that name",
            remedy: "check the path",
        });
    }
}
async function collect(stream, path) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        length += chunk.length;
        if (length > limit)
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is not a recipe`, {
                code: "recipe-unreadable",
                why: "it has more than 16 MiB",
                remedy: "give a recipe",
            });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const notReadable = (path, isFolder) => new _failure_js_2/* .Failure */ .H("usage", `${path} is not a recipe`, {
    code: "recipe-unreadable",
    why: isFolder ? "it is a folder" : "it is a device or a socket",
    remedy: "give a file or a folder",
});


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

29291:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (/* binding */ skipSpace),
  Bq: () => (/* binding */ trim),
  D4: () => (/* binding */ decode),
  jp: () => (/* binding */ toLower),
  s8: () => (/* binding */ trimEnd),
  uz: () => (/* binding */ splitLines),
  xC: () => (/* binding */ isSpace)
});
var node_buffer_0 = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer_0.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
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

60919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ formatSize),
  a3: () => (/* binding */ formatDuration),
  ku: () => (/* binding */ formatTable)
});
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


}),

49970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ fileKind),
  rZ: () => (/* binding */ assertKind)
});
/* unused harmony export kindOfBytes */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_failures_js_4 = __webpack_require__(28720);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const startLength = 4096;
/**
 * The kind of what is at a path, by its first 4 KiB. It decides which command handles a file, and proves nothing about
 * it. @returns undefined if nothing is there
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs_0.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises_1.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // Reading a pipe here would take its content from the real reader.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
            return kindOfBytes(buffer.subarray(0, bytesRead));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return undefined;
        throw (0,_files_failures_js_4/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises_1.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that Apptainer did not make (debootstrap, an exported container) is also an image. A project
    // folder or a conda environment may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs_0.existsSync)((0,node_path_2.join)(path, name)));
    return isRoot || has(".singularity.d") || has("oci-layout") ? "image" : "folder";
}
/** {@link fileKind} of a file's first bytes. */
function kindOfBytes(start) {
    const text = start.toString("latin1");
    if (text.slice(32, 41) === "SIF_MAGIC" || text.startsWith("hsqs"))
        return "image";
    if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06"))
        return "zip archive";
    if (text.slice(257, 262) === "ustar" || text.startsWith("\x1f\x8b"))
        return "tar archive";
    if (/^\s*\{/.test(text))
        return jsonKind(text);
    if (/^# scitex-container lock\s/.test(text))
        return "lock";
    if (text.includes("\0"))
        return "unknown file";
    if (/^# Locked recipe of .*stx-container/.test(text))
        return "locked recipe";
    return /^\s*(?:bootstrap\s*:|%\w+)/im.test(text) ? "recipe" : "unknown file";
}
function jsonKind(text) {
    if (/^\s*\{\s*"(?:payload|payloadType|verdict|_type|predicate)"/.test(text))
        return "marker";
    // The keys of a lock are sorted, so its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file of a kind that a command does not accept. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a command accepts a file of this kind. Missing files and unknown kinds pass, because the command
 * itself has the better message. @throws Failure("usage", "wrong-kind-of-file") that names the kind
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


})

};
;