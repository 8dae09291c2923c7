export const id = 4868;
export const ids = [4868];
export const modules = {

/***/ 12226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ splitLabel),
/* harmony export */   v5: () => (/* binding */ isSectionHeader),
/* harmony export */   yy: () => (/* binding */ splitFilesLine)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86388);

/**
 * Splits one line of `%files` into source and destination as Apptainer does: at white space, not within double
 * quotes; a `{{ name }}` holds together over its spaces; a single quote swallows everything to the next one.
 * Only the first two words count. undefined where there is no word at all, on which Apptainer crashes.
 * Linear in the length of the line.
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
/** The white space that Go's regular expressions mean by `\s`. */
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
/** Where a word with at least one `{{ name }}` ends; the last template of each unbroken run of letters counts. */
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
/** Where the template that begins at `start` ends, with the plain letters that follow it. */
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
/** One label line: the key ends at the first blank (a tab is part of the key). undefined for a comment or nothing. */
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

/***/ 43462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHeader),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86388);


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
/** OtherURL takes a number (OtherURL0); Apptainer's own table spells that `&n`, and takes it literally too. */
function isHeaderKey(key) {
    return headerKeys.has(key) || /^otherurl(?:\d+|&n)$/.test(key);
}
/**
 * Reads the header lines of one stage.
 * @param lines the stage's lines before its first section; @param first line number of the first of them.
 * @throws Failure `usage` where Apptainer refuses the header, or crashes on it.
 * Source: Apptainer's pkg/build/types/parser, read and compared in tests.
 */
function parseHeader(lines, first, path) {
    const header = new Map();
    let open;
    // Empty lines at the end are no part of the header: there a continuation may stand without harm.
    const end = lines.findLastIndex((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(line) < line.length) + 1;
    lines.slice(0, end).forEach((raw, i) => {
        const line = first + i;
        const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(raw);
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(raw);
        if (text === "" || text.startsWith("#")) {
            // Apptainer writes into a map that does not exist yet, and dies.
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
            // An empty value does not make the next line a continuation, yet leaves the key open.
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
            why: "Apptainer takes every line before the first %section for `Key: value`",
            remedy: "write `Key: value`, comment the line out, or move it into a section",
            place: { path, line, column: start + 1 },
        });
    }
    const column = start + Math.min((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(text, colon + 1), text.length) + 1;
    return { key: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLower */ .jp)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(text.slice(0, colon))), value: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(text.slice(colon + 1)), line, column };
}
function brokenContinuation(open, place) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the value of "${shorten(open.key)}" is continued by a comment or an empty line`, {
        why: `line ${open.line} begins a value that is continued with \\, and Apptainer crashes when no value follows`,
        remedy: "remove the \\, or put the rest of the value directly below it",
        place,
    });
}
function unknownKey(key, place) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `"${shorten(key)}" is not a header keyword`, {
        why: key === "\uFEFFbootstrap"
            ? "the file begins with a byte order mark, which Apptainer takes as part of the keyword"
            : key === "otherurl"
                ? "OtherURL needs a number: OtherURL0, OtherURL1"
                : "Apptainer takes every line before the first %section for `Keyword: value`, and does not know this keyword",
        remedy: key === "\uFEFFbootstrap"
            ? "save the file as UTF-8 without a byte order mark"
            : "correct the keyword or remove the line",
        place,
    });
}
/** For messages: at most 80 characters of what the user wrote. */
function shorten(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 44868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isStageStart: () => (/* binding */ isStageStart),
/* harmony export */   parseRecipe: () => (/* binding */ parseRecipe),
/* harmony export */   parseStages: () => (/* binding */ parseStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _files_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12226);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43462);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86388);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63514);





/**
 * Reads a definition file exactly as Apptainer does: it knows no here-documents, splits stages at every line that
 * begins with `Bootstrap:`, and takes every line whose first word begins with `%` for a section.
 * Templates (`{{ name }}`) stay as they are.
 * @param bytes the file; kept in the answer. @param path for messages only.
 * @throws Failure `usage` with its place, for every file that Apptainer refuses or crashes on; nothing else.
 * Source: Apptainer's pkg/build/types/parser; the corpus holds what it made of some 1,500 files.
 */
function parseRecipe(bytes, path) {
    return parseStages(bytes, path, stageStarts);
}
/**
 * The same, with the caller saying at which lines (indices from 0, the first of them 0) stages begin: after
 * substitution Apptainer does not look for new ones.
 * @throws Failure as {@link parseRecipe}
 */
function parseStages(bytes, path, startsOf) {
    const { lines, offsets, eol } = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .uz)(bytes);
    const source = { path, bytes, lines, offsets };
    const stages = [];
    const starts = startsOf(lines);
    if (starts.length > stageLimit) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the definition file has more than ${stageLimit} stages`, {
            why: "every line that begins with `Bootstrap:` begins one",
            remedy: "if these lines belong to a script, put something in front of them",
            place: { path, line: starts[stageLimit] + 1, column: 1 },
        });
    }
    starts.forEach((start, i) => {
        const stage = parseStage(source, stages.length, start, starts[i + 1] ?? lines.length);
        if (stage)
            stages.push(stage);
    });
    if (stages.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "the definition file holds no stage", {
            why: "it is empty, or all of it is comments",
            remedy: "begin it with `Bootstrap: docker` and `From: <image>`",
            place: { path, line: 1, column: 1 },
        });
    }
    return { path, bytes, lines, offsets, eol, stages };
}
/** Apptainer knows no such limit, and nobody could build that many; it bounds what a hostile file costs. */
const stageLimit = 10_000;
/** Line indices from 0 at which a stage begins; the text above the first `Bootstrap:` is one, if there is any. */
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
/** Whether Apptainer begins a new stage at this line, wherever it stands. */
function isStageStart(line) {
    const first = line.charCodeAt(0) | 0x20;
    // With the flags i and u, "ſ" counts as an "s", as it does in Go.
    return first === 0x62 && /^bootstrap:/iu.test(line);
}
/** One stage, or undefined where its lines say nothing. Lines from `start` to before `end`, from 0. */
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
    return saysNothing(stage) ? undefined : stage;
}
/** Apptainer reads with a buffer of 64 KiB that must hold the whole of a section, and see where it ends. */
function checkLimit(source, at, next, end) {
    const { offsets, bytes, lines, path } = source;
    const from = offsets[at];
    const stageEnd = offsets[end];
    // A section ends where the next header line is complete, or where the stage ends with room left in the buffer.
    const nextEnd = next === undefined ? undefined : offsets[next + 1];
    if (nextEnd !== undefined && nextEnd - from <= _types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm && bytes[nextEnd - 1] === 10)
        return;
    if (stageEnd - from < _types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm)
        return;
    const size = (next === undefined ? stageEnd : offsets[next]) - from;
    const what = (0,_files_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isSectionHeader */ .v5)(lines[at]) ? `the section "${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(lines[at]))}"` : "the header";
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${what} is too long`, {
        why: `it has ${size} bytes, and Apptainer reads less than ${_types_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionLimit */ .Lm} in one piece`,
        remedy: "repeat the section's header line in between (Apptainer joins the parts), or move text into a file",
        place: { path, line: at + 1, column: 1 },
    });
}
/** One occurrence of a section. `first`: nothing stands above it in its stage, and then Apptainer trims it. */
function readSection(source, at, end, first) {
    const { lines, path } = source;
    const body = lines.slice(at + 1, end);
    const written = writtenHeader(lines[at]);
    if (first && body.every((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(line) === "")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the section "%${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(written))}" has no body`, {
            why: "a section that begins its file or stage must have one",
            remedy: "give it a body, or put the header (`Bootstrap: …`) above it",
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
    // App sections are known by their letters as written: %AppInstall is none.
    if (_types_js__WEBPACK_IMPORTED_MODULE_4__/* .appSections */ .cz.has(name)) {
        const app = rest[0];
        if (app === undefined) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `%${name} names no app`, {
                why: "an app section's header line is the section's name, one blank, and the app's name",
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
/** A section's header line without what precedes its name. */
function writtenHeader(line) {
    let i = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .skipSpace */ .AN)(line);
    while (line.charCodeAt(i) === 0x25)
        i++;
    return line.slice(i);
}
/** Apptainer sees no name in a header line that is indented, unless nothing stands above it. */
function indentedName(line) {
    return line.startsWith(" ") ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(line.split(" ", 1)[0]);
}
/** Fills the merged views: scripts joined in file order, arguments of the last header that has any. */
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
/** The lines of several occurrences of a section put together, each with the number of the line it begins on. */
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
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "this line of %files names no file", {
                why: "it is a single double quote, on which Apptainer crashes",
                remedy: "close the quote around a path, or remove the line",
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `"${(0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trim */ .Bq)(written))}" is not a section that Apptainer knows${more}`, {
        why: indented
            ? "it is indented, and Apptainer then finds no name in it"
            : /^%+\w+\t/.test(written)
                ? "a tab follows its name, and Apptainer takes it as part of the name"
                : "Apptainer takes every line whose first word begins with % for a section, in here-documents too",
        remedy: indented
            ? "let the line begin with the %; if it is a script's own line, put something else in front of the %"
            : "correct the name; if it is a script's own line, put something else in front of the %",
        place: { path, line: first.line, column: first.column },
    });
}
/** Apptainer drops a stage that gives it nothing. A section without body and arguments is nothing; an empty %files is something. */
function saysNothing(stage) {
    if (stage.header.size > 0 || stage.labels.size > 0 || stage.files.length > 0 || stage.apps.size > 0)
        return false;
    for (const { args, script } of stage.scripts.values())
        if (args !== "" || script !== "")
            return false;
    return true;
}


/***/ }),

/***/ 86388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** White space as Go's `unicode.IsSpace` has it; unlike JavaScript's, with U+0085 and without the byte order mark. */
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
/** Index of the first character that is no white space, from `start`; the length where there is none. */
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
/** Lower case letter by letter, as Go does: no rule looks at the neighbours, and a dotted capital I becomes "i". */
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
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
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
/** How many bytes the UTF-8 character at `i` has; 0 where there is none. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // What may follow some first bytes is narrower: no overlong forms, no surrogates, nothing above U+10FFFF.
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


/***/ }),

/***/ 63514:
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
