"use strict";
exports.id = 9364;
exports.ids = [9364];
exports.modules = {

58073:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_digest_cache_js_2 = __webpack_require__(85248);
var _operations_check_js_3 = __webpack_require__(62854);
var _plural_js_14 = __webpack_require__(21417);
var _process_shell_word_js_13 = __webpack_require__(704);
var _report_escape_js_4 = __webpack_require__(45743);
var _report_gate_js_5 = __webpack_require__(62367);
var _store_builds_js_6 = __webpack_require__(13336);
var _verdict_check_all_js_7 = __webpack_require__(16619);
var _verdict_read_policy_js_8 = __webpack_require__(26588);
var _absolute_js_9 = __webpack_require__(31869);
var _in_store_js_10 = __webpack_require__(81907);
var _signing_js_11 = __webpack_require__(29657);
var _subject_js_12 = __webpack_require__(67455);















const print = (text) => process.stdout.write(`${text}\n`);
async function check(what, flags) {
    const store = (0,_absolute_js_9/* .absolute */ .y)(flags.store);
    if (what === undefined)
        return checkAll(store, flags);
    if (flags.all)
        throw new _failure_js_1/* .Failure */ .H("usage", `${what} and --all were both given`, {
            code: "wrong-use",
            why: "--all is about every build of the store",
            remedy: "leave out one of them",
        });
    const name = flags.recipe ? undefined : await (0,_subject_js_12.nameOfRecipe)(what, store);
    if (name !== undefined)
        return check(name, { ...flags, recipe: what });
    const recipe = flags.recipe && (0,_absolute_js_9/* .absolute */ .y)(flags.recipe);
    const context = flags.context ? (0,_absolute_js_9/* .absolute */ .y)(flags.context) : recipe && (0,node_path_0.dirname)(recipe);
    const trust = await (0,_signing_js_11/* .trustOf */ .An)(flags);
    const judge = (subject) => (0,_operations_check_js_3/* .check */ .z)({
        subject,
        store,
        marker: flags.marker && (0,_absolute_js_9/* .absolute */ .y)(flags.marker),
        policy: flags.policy && (0,_absolute_js_9/* .absolute */ .y)(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        trust,
        today: recipe && context
            ? async (lock) => (await Promise.all(/* import() */[__webpack_require__.e(9561), __webpack_require__.e(6658), __webpack_require__.e(6172), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 36706))).currentInputs(recipe, context, lock, store)
            : undefined,
        digest: (path) => (0,_files_digest_cache_js_2/* .cachedDigest */ .n)(path),
        kept: {},
    });
    const answer = flags.marker
        ? await judge({ path: (0,_absolute_js_9/* .absolute */ .y)(what) })
        : await (0,_subject_js_12.withArgument)(what, store, (given) => judge(given));
    setExitCode([answer]);
    print(flags.json ? (0,_report_escape_js_4/* .terminalJson */ .t3)(answer) : (0,_in_store_js_10/* .inStore */ .jw)(withRecipe((0,_report_gate_js_5/* .gateReport */ .We)(answer), flags), flags.store));
}
/** A text that names the recipe and its folder in place of "RECIPE", if the user gave one. */
function withRecipe(text, { recipe, context }) {
    if (recipe === undefined)
        return text;
    const folder = context === undefined ? "" : ` --context ${(0,_process_shell_word_js_13/* .shellWord */ .r)(context)}`;
    return text.replaceAll("roundtrip RECIPE", `roundtrip ${(0,_process_shell_word_js_13/* .shellWord */ .r)(recipe)}${folder}`);
}
function setExitCode(answers) {
    if (answers.every(({ open }) => open))
        return;
    const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
    process.exitCode = isUnclear ? _failure_js_1/* .exitCodes */ .h.inconclusive : _failure_js_1/* .exitCodes */ .h.unverified;
}
/** Checks every build of a store that has a lock: the ones that the gate refuses, and the number that it accepts. */
async function checkAll(store, { all, store: named, json, base, ...others }) {
    if (!all || Object.keys(others).length > 0)
        throw new _failure_js_1/* .Failure */ .H("usage", all ? "--all goes with --store, --base and --json alone" : "there is nothing to check", {
            code: "wrong-use",
            why: all ? "the other options are about one build" : "neither a build nor --all was given",
            remedy: "stx-container check NAME, or stx-container check --all",
        });
    await (0,_store_builds_js_6/* .assertNoLinkedNames */ .x3)(store);
    const builds = (await Promise.all((await (0,_store_builds_js_6/* .listNames */ .Zv)(store)).map((name) => (0,_store_builds_js_6/* .listBuilds */ .YF)(store, name)))).flat();
    const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
    const forBase = base === undefined ? undefined : await (0,_operations_check_js_3/* .checkAllForBase */ .o)(store, base, judged);
    if (judged.length === 0)
        throw new _failure_js_1/* .Failure */ .H("usage", `there are no builds in ${store}`, {
            code: "not-in-store",
            remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
        });
    const answers = forBase ?? (await (0,_verdict_check_all_js_7/* .checkBuilds */ .e)(store, judged, await (0,_verdict_read_policy_js_8/* .readPolicy */ .T4)(store)));
    setExitCode(answers);
    if (json)
        return void print((0,_report_escape_js_4/* .terminalJson */ .t3)(answers));
    const refused = answers.filter(({ open }) => !open);
    for (const answer of refused)
        print(`${(0,_in_store_js_10/* .inStore */ .jw)((0,_report_gate_js_5/* .gateReport */ .We)(answer), named)}\n`);
    print(`${answers.length - refused.length} of ${(0,_plural_js_14/* .plural */ .L)(answers.length, "build")} verified`);
}


}),

29657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ trustOf),
  Kv: () => (/* binding */ signerOf),
  OW: () => (/* binding */ passphraseOf)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_bounded_js_1 = __webpack_require__(17794);
var _absolute_js_2 = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * The signer: the flags, or the key in STX_SIGNING_KEY, which is a path or, as in CI secrets, the key itself.
 * @returns undefined without a key, or if signing was switched off
 * @throws Failure if the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await Promise.all(/* import() */[__webpack_require__.e(7203), __webpack_require__.e(1750)]).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    return { ...signer, fingerprint: await assertCanSign(signer) };
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js_2/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js_2/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js_1/* .readBounded */ .C)((0,_absolute_js_2/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/**
 * Which signers are required, and the keys of their Sigstore instance, as the user names them.
 * @throws Failure for an invalid file
 */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js_2/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js_2/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8397).then(__webpack_require__.bind(__webpack_require__, 18397)),
        __webpack_require__.e(/* import() */ 5245).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js_0/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
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
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
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
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
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
        // The parts still to walk, last part first.
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
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
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


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
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
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
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
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
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
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
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
/** The number of keys in a document; NaN if one is `__proto__`. */
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
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
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
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
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
/** Whether a text is JSON or the beginning of JSON. */
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

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;