"use strict";
exports.id = 8182;
exports.ids = [8182];
exports.modules = {

/***/ 88182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   Rr: () => (/* binding */ jsonPlaces),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
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


/***/ })

};
;