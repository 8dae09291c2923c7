"use strict";
exports.id = 9561;
exports.ids = [9561];
exports.modules = {

/***/ 52019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ splitLabel),
/* harmony export */   v5: () => (/* binding */ isSectionHeader),
/* harmony export */   yy: () => (/* binding */ splitFilesLine)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

/**
 * Splits one line of `%files` into source and destination as Apptainer does: at white space outside of double quotes
 * and of `{{ name }}`; a single quote drops everything up to the next one. Only the first two words count.
 * Linear in the length of the line.
 * @returns undefined for a line without words, on which Apptainer crashes
 */
function splitFilesLine(line) {
    const words = [];
    for (let i = 0; i < line.length && words.length < 2;) {
        const end = templateWordEnd(line, i) ?? plainWordEnd(line, i);
        if (end === undefined) {
            i++;
            continue;
        }
        words.push(stripQuotes((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(i, end))));
        i = end;
    }
    const [source, destination] = words;
    return source === undefined ? undefined : { source, destination: destination ?? "" };
}
/** White space as `\s` in Go's regular expressions. */
function isRegexSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}
function isWordLetter(code) {
    return ((code >= 0x30 && code <= 0x39) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x61 && code <= 0x7a) ||
        code === 0x5f);
}
const doubleQuote = 0x22;
const singleQuote = 0x27;
const openBrace = 0x7b;
const closeBrace = 0x7d;
function isQuote(code) {
    return code === doubleQuote || code === singleQuote;
}
function plainRunEnd(line, start) {
    let i = start;
    while (i < line.length && !isRegexSpace(line.charCodeAt(i)) && !isQuote(line.charCodeAt(i)))
        i++;
    return i;
}
function plainWordEnd(line, start) {
    const code = line.charCodeAt(start);
    if (code === doubleQuote) {
        const close = line.indexOf('"', start + 1);
        return close === -1 ? undefined : close + 1;
    }
    if (code === singleQuote) {
        const close = line.indexOf("'", start + 1);
        return close === -1 ? line.length : close;
    }
    return isRegexSpace(code) ? undefined : plainRunEnd(line, start);
}
/** The end of a word with at least one `{{ name }}`; the last template of each run of letters counts. */
function templateWordEnd(line, start) {
    let end;
    for (let from = start;;) {
        let found;
        for (let i = plainRunEnd(line, from) - 2; i >= from && found === undefined; i--) {
            found = templateEnd(line, i);
        }
        if (found === undefined)
            return end;
        end = found;
        from = found;
    }
}
/** The end of the template that begins at `start`, including plain letters after it. */
function templateEnd(line, start) {
    if (line.charCodeAt(start) !== openBrace || line.charCodeAt(start + 1) !== openBrace)
        return undefined;
    let i = start + 2;
    while (isRegexSpace(line.charCodeAt(i)))
        i++;
    const word = i;
    while (isWordLetter(line.charCodeAt(i)))
        i++;
    if (i === word)
        return undefined;
    while (isRegexSpace(line.charCodeAt(i)))
        i++;
    // One brace is enough for Apptainer here.
    if (line.charCodeAt(i) !== closeBrace)
        return undefined;
    while (line.charCodeAt(i) === closeBrace)
        i++;
    for (; i < line.length; i++) {
        const code = line.charCodeAt(i);
        if (isRegexSpace(code) || isQuote(code) || code === openBrace || code === closeBrace)
            break;
    }
    return i;
}
function stripQuotes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text.charCodeAt(start) === doubleQuote)
        start++;
    while (end > start && text.charCodeAt(end - 1) === doubleQuote)
        end--;
    return text.slice(start, end);
}
/** One line of `%labels`: the key ends at the first blank (a tab is part of the key). undefined for comments. */
function splitLabel(raw) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(raw);
    if (line === "" || line.startsWith("#"))
        return undefined;
    const blank = line.indexOf(" ");
    if (blank === -1)
        return { key: line, value: "" };
    return { key: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, blank)), value: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(blank + 1)) };
}
/** Whether the line begins a section: its first word begins with `%`. */
function isSectionHeader(line) {
    const first = line.charCodeAt(0);
    if (first === 0x25)
        return true;
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(first))
        return false;
    return line.charCodeAt((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(line)) === 0x25;
}


/***/ }),

/***/ 22037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHeader),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29291);


const headerKeys = new Set([
    "bootstrap",
    "from",
    "includecmd",
    "mirrorurl",
    "updateurl",
    "osversion",
    "include",
    "library",
    "registry",
    "namespace",
    "stage",
    "product",
    "user",
    "regcode",
    "productpgp",
    "registerurl",
    "modules",
    "fingerprints",
    "confurl",
    "setopt",
    "target",
    "frontend",
    "filename",
    "buildargs",
]);
/** OtherURL has a number (OtherURL0). Apptainer's table has `&n` for it, and accepts that literally as well. */
function isHeaderKey(key) {
    return headerKeys.has(key) || /^otherurl(?:\d+|&n)$/.test(key);
}
/**
 * Parses the header lines of one stage.
 * @param lines the stage's lines before its first section
 * @param first number of the first of these lines
 * @throws Failure `usage` if Apptainer refuses the header or crashes on it
 * Source: Apptainer's pkg/build/types/parser, compared in tests.
 */
function parseHeader(lines, first, path) {
    const header = new Map();
    let open;
    // Empty lines at the end do not belong to the header, so a continuation before them is harmless.
    const end = lines.findLastIndex((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(line) < line.length) + 1;
    lines.slice(0, end).forEach((raw, i) => {
        const line = first + i;
        const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(raw);
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(raw);
        if (text === "" || text.startsWith("#")) {
            // Apptainer crashes here, because it writes to a nil map.
            if (open && open.key !== "")
                throw brokenContinuation(open, { path, line, column: start + 1 });
            return;
        }
        const uncommented = text.split("#", 1)[0];
        const read = open && open.value !== ""
            ? { ...open, value: open.value + (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(uncommented) }
            : keyAndValue(uncommented, path, line, start);
        if (read.value.endsWith("\\")) {
            const value = read.value.slice(0, -1);
            // With an empty value the next line is not a continuation, but the key stays open.
            open = { ...read, value: value.endsWith("\\n") ? `${value.slice(0, -2)}\n` : value };
            return;
        }
        if (open && open.value !== "")
            open = undefined;
        if (!isHeaderKey(read.key))
            throw unknownKey(read.key, { path, line: read.line, column: start + 1 });
        header.set(read.key, { value: read.value, line: read.line, column: read.column, endLine: line + 1 });
    });
    return header;
}
function keyAndValue(text, path, line, start) {
    const colon = text.indexOf(":");
    if (colon === -1) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the header line "${shorten(text)}" has no value`, {
            code: "header-invalid",
            why: "Apptainer reads every line before the first %section as `Keyword: value`",
            remedy: "write `Keyword: value`, comment the line out, or move it into a section",
            place: { path, line, column: start + 1 },
        });
    }
    const column = start + Math.min((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(text, colon + 1), text.length) + 1;
    return { key: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .jp)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(text.slice(0, colon))), value: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(text.slice(colon + 1)), line, column };
}
function brokenContinuation(open, place) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the value of "${shorten(open.key)}" continues with a comment or an empty line`, {
        code: "header-continuation-invalid",
        why: `the value on line ${open.line} ends with \\, and Apptainer crashes if the next line has no value`,
        remedy: "remove the \\, or write the rest of the value on the next line",
        place,
    });
}
function unknownKey(key, place) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `unknown header keyword "${shorten(key)}"`, {
        code: "header-keyword-unknown",
        why: key === "\uFEFFbootstrap"
            ? "the file begins with a byte order mark, which Apptainer reads as part of the keyword"
            : key === "otherurl"
                ? "OtherURL needs a number: OtherURL0, OtherURL1"
                : "Apptainer reads every line before the first %section as `Keyword: value`, and does not have this keyword",
        remedy: key === "\uFEFFbootstrap"
            ? "save the file as UTF-8 without a byte order mark"
            : "correct the keyword or remove the line",
        place,
    });
}
/** The text shortened to 80 characters, for messages. */
function shorten(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isStageStart: () => (/* binding */ isStageStart),
/* harmony export */   parseRecipe: () => (/* binding */ parseRecipe),
/* harmony export */   parseStages: () => (/* binding */ parseStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52019);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22037);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29291);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90727);





/**
 * Parses a definition file exactly as Apptainer does: here-documents are not recognised, every line that begins with
 * `Bootstrap:` starts a stage, and every line whose first word begins with `%` starts a section.
 * Templates (`{{ name }}`) stay as they are.
 * @param bytes the file; part of the result
 * @param path for messages only
 * @throws Failure `usage` with its place, for exactly the files that Apptainer refuses or crashes on
 * Source: Apptainer's pkg/build/types/parser; the corpus has its results for about 1,500 files.
 */
function parseRecipe(bytes, path) {
    return parseStages(bytes, path, stageStarts);
}
/**
 * The same with given starts of stages (indices of lines from 0, the first one 0), because Apptainer does not look for
 * new stages after substitution.
 * @throws Failure as {@link parseRecipe}
 */
function parseStages(bytes, path, startsOf) {
    const { lines, offsets, eol } = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .uz)(bytes);
    const source = { path, bytes, lines, offsets };
    const stages = [];
    const starts = startsOf(lines);
    if (starts.length > stageLimit) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `more than ${stageLimit} stages in the definition file`, {
            code: "recipe-invalid",
            why: "every line that begins with `Bootstrap:` starts a stage",
            remedy: "if these lines belong to a script, let them begin with another character",
            place: { path, line: starts[stageLimit] + 1, column: 1 },
        });
    }
    starts.forEach((start, i) => {
        const stage = parseStage(source, stages.length, start, starts[i + 1] ?? lines.length);
        if (stage)
            stages.push(stage);
    });
    if (stages.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "no stage in the definition file", {
            code: "recipe-empty",
            why: "it is empty or has only comments",
            remedy: "begin it with `Bootstrap: docker` and `From: <image>`",
            place: { path, line: 1, column: 1 },
        });
    }
    return { path, bytes, lines, offsets, eol, stages };
}
/** Apptainer has no such limit. It bounds the cost of a hostile file. */
const stageLimit = 10_000;
/** Indices of lines, from 0, at which a stage begins. Text above the first `Bootstrap:` is a stage, too. */
function stageStarts(lines) {
    const starts = [];
    for (let i = 0; i < lines.length; i++) {
        if (isStageStart(lines[i]))
            starts.push(i);
    }
    if (starts[0] !== 0 && lines.length > 0)
        starts.unshift(0);
    return starts;
}
/** Whether Apptainer starts a new stage at this line, in any section. */
function isStageStart(line) {
    const first = line.charCodeAt(0) | 0x20;
    // With the flags i and u, "ſ" counts as an "s", as it does in Go.
    return first === 0x62 && /^bootstrap:/iu.test(line);
}
/** One stage, or undefined if its lines have no content. Lines from `start` to before `end`, from 0. */
function parseStage(source, index, start, end) {
    const { path, lines } = source;
    const headers = [];
    for (let i = start; i < end; i++)
        if ((0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isSectionHeader */ .v5)(lines[i]))
            headers.push(i);
    const stage = {
        index,
        name: "",
        line: start + 1,
        endLine: end + 1,
        header: new Map(),
        sections: [],
        scripts: new Map(),
        files: [],
        labels: new Map(),
        apps: new Map(),
        appOrder: [],
    };
    const invalid = [];
    if (headers[0] !== start) {
        const sectionsAt = headers[0] ?? end;
        checkLimit(source, start, headers[0], end);
        stage.header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHeader */ .R)(lines.slice(start, sectionsAt), start + 1, path);
    }
    headers.forEach((at, i) => {
        checkLimit(source, at, headers[i + 1], end);
        const section = readSection(source, at, headers[i + 1] ?? end, at === start);
        if (!_types_js__WEBPACK_IMPORTED_MODULE_4__/* .standardSections */ .ov.has(section.name) && section.app === undefined)
            invalid.push(section);
        stage.sections.push(section);
    });
    if (stage.sections.length > 0)
        mergeSections(stage, source);
    if (invalid.length > 0)
        throw invalidSections(invalid, lines, path);
    stage.name = stage.header.get("stage")?.value ?? "";
    return isEmptyStage(stage) ? undefined : stage;
}
/** Apptainer reads with a buffer of 64 KiB, into which a section must fit together with its end. */
function checkLimit(source, at, next, end) {
    const { offsets, bytes, lines, path } = source;
    const from = offsets[at];
    const stageEnd = offsets[end];
    // A section ends when the next header line is complete, or when the stage ends with space left in the buffer.
    const nextEnd = next === undefined ? undefined : offsets[next + 1];
    if (nextEnd !== undefined && nextEnd - from <= _types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm && bytes[nextEnd - 1] === 10)
        return;
    if (stageEnd - from < _types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm)
        return;
    const size = (next === undefined ? stageEnd : offsets[next]) - from;
    const what = (0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isSectionHeader */ .v5)(lines[at]) ? `the section "${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(lines[at]))}"` : "the header";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${what} is too long`, {
        code: "section-too-long",
        why: `it has ${size} bytes, and Apptainer can read less than ${_types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm}`,
        remedy: "repeat the header line of the section in the middle (Apptainer joins the parts), or move text into a file",
        place: { path, line: at + 1, column: 1 },
    });
}
/** One occurrence of a section. `first`: nothing precedes it in its stage, and then Apptainer trims it. */
function readSection(source, at, end, first) {
    const { lines, path } = source;
    const body = lines.slice(at + 1, end);
    const written = writtenHeader(lines[at]);
    if (first && body.every((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(line) === "")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the section "%${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(written))}" is empty`, {
            code: "section-empty",
            why: "a section at the start of a file or stage must have a body",
            remedy: "add a body, or move the header (`Bootstrap: …`) above the section",
            place: { path, line: at + 1, column: 1 },
        });
    }
    const [word, ...rest] = written.split(" ");
    const name = first || lines[at].startsWith("%") ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(word) : indentedName(lines[at]);
    const joined = body.length === 0 ? "" : `${body.join("\n")}\n`;
    const section = {
        name,
        args: rest.join(" "),
        line: at + 1,
        column: lines[at].indexOf("%") + 1,
        endLine: end + 1,
        script: first ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEnd */ .s8)(joined) : joined,
    };
    // App sections are recognised only in lower case: %AppInstall is not one.
    if (_types_js__WEBPACK_IMPORTED_MODULE_4__/* .appSections */ .cz.has(name)) {
        const app = rest[0];
        if (app === undefined) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `missing name of the app after %${name}`, {
                code: "section-app-missing",
                why: "the header line of an app section needs the name of the section, one blank, and the name of the app",
                remedy: `write \`%${name} <app>\``,
                place: { path, line: at + 1, column: 1 },
            });
        }
        if (_types_js__WEBPACK_IMPORTED_MODULE_4__/* .appSections */ .cz.has(word)) {
            section.app = app;
            section.args = rest.slice(1).join(" ");
        }
    }
    return section;
}
/** The header line of a section from its name on. */
function writtenHeader(line) {
    let i = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .skipSpace */ .AN)(line);
    while (line.charCodeAt(i) === 0x25)
        i++;
    return line.slice(i);
}
/** Apptainer finds no name in an indented header line, unless nothing precedes it in the stage. */
function indentedName(line) {
    return line.startsWith(" ") ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(line.split(" ", 1)[0]);
}
/** Fills the merged views: scripts joined in file order, with the arguments of the last header that has any. */
function mergeSections(stage, source) {
    const scripts = new Map();
    const files = new Map();
    const apps = new Set();
    const labels = [];
    for (const section of stage.sections) {
        if (section.name === "files")
            mergeFiles(files, section, source);
        else if (section.name === "labels")
            labels.push(section);
        else {
            if (section.app !== undefined)
                apps.add(section.app);
            const key = section.app === undefined ? section.name : `${section.name} ${section.app}`;
            const merged = scripts.get(key) ?? { args: "", parts: [] };
            merged.parts.push(section.script);
            if (writtenHeader(source.lines[section.line - 1]).includes(" "))
                merged.args = section.args;
            scripts.set(key, merged);
        }
    }
    for (const [key, { args, parts }] of scripts) {
        if (_types_js__WEBPACK_IMPORTED_MODULE_4__/* .standardSections */ .ov.has(key))
            stage.scripts.set(key, { args, script: parts.join("") });
        else
            stage.apps.set(key, parts.join(""));
    }
    stage.files = [...files.values()];
    stage.appOrder = [...apps];
    for (const { text, line } of joinedLines(labels)) {
        const label = (0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLabel */ .dT)(text);
        if (label)
            stage.labels.set(label.key, { value: label.value, line });
    }
}
/** The joined lines of several occurrences of a section, each with the number of its first line. */
function joinedLines(sections) {
    const joined = [{ text: "", line: 1 }];
    for (const section of sections) {
        section.script.split("\n").forEach((text, i) => {
            const last = joined.at(-1);
            if (i > 0)
                joined.push({ text, line: section.line + 1 + i });
            else if (last.text === "")
                joined[joined.length - 1] = { text, line: section.line + 1 };
            else
                last.text += text;
        });
    }
    return joined;
}
function mergeFiles(files, section, source) {
    const block = files.get(section.args) ?? { args: section.args, files: [] };
    files.set(section.args, block);
    for (let i = section.line; i < section.endLine - 1; i++) {
        const raw = source.lines[i];
        const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(raw);
        if (line === "" || line.startsWith("#"))
            continue;
        const words = (0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFilesLine */ .yy)(line);
        const column = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .skipSpace */ .AN)(raw) + 1;
        if (words === undefined) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "a line of %files without a path", {
                code: "files-line-invalid",
                why: "it is only a double quote, on which Apptainer crashes",
                remedy: "write a path in quotes, or remove the line",
                place: { path: source.path, line: i + 1, column },
            });
        }
        block.files.push({ ...words, line: i + 1, column });
    }
}
function invalidSections(invalid, lines, path) {
    const first = invalid[0];
    const written = lines[first.line - 1];
    const indented = first.column > 1;
    const more = invalid.length > 1 ? ` (and ${invalid.length - 1} more)` : "";
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `unknown section "${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(written))}"${more}`, {
        code: "section-unknown",
        why: indented
            ? "the line is indented, and then Apptainer finds no name in it"
            : /^%+\w+\t/.test(written)
                ? "a tab follows the name, and Apptainer reads it as part of the name"
                : "Apptainer reads every line whose first word begins with % as a section, also in here-documents",
        remedy: indented
            ? "remove the blanks before the %; if the line belongs to a script, let it begin with another character"
            : "correct the name; if the line belongs to a script, let it begin with another character",
        place: { path, line: first.line, column: first.column },
    });
}
/** Apptainer drops a stage without content. A section without body and arguments is dropped as well, except %files. */
function isEmptyStage(stage) {
    if (stage.header.size > 0 || stage.labels.size > 0 || stage.files.length > 0 || stage.apps.size > 0)
        return false;
    for (const { args, script } of stage.scripts.values())
        if (args !== "" || script !== "")
            return false;
    return true;
}


/***/ }),

/***/ 90727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ sectionLimit),
/* harmony export */   cz: () => (/* binding */ appSections),
/* harmony export */   ov: () => (/* binding */ standardSections)
/* harmony export */ });
/** Sections that take a script, arguments or a list; without the app sections. */
const standardSections = new Set([
    "help",
    "setup",
    "files",
    "labels",
    "environment",
    "pre",
    "post",
    "runscript",
    "test",
    "startscript",
    "arguments",
]);
/** Sections of an app: `%appinstall name`. */
const appSections = new Set([
    "appinstall",
    "applabels",
    "appfiles",
    "appenv",
    "apptest",
    "apphelp",
    "apprun",
    "appstart",
]);
/**
 * Bytes that Apptainer can hold at once while it looks for the end of a header or a section (Go's default
 * scanner buffer): a section together with its header line, and with the header line of the section after it.
 */
const sectionLimit = 65_536;


/***/ })

};
;