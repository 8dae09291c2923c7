"use strict";
exports.id = 354;
exports.ids = [354,4018];
exports.modules = {

63032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85248);
var _lock_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23616);
var _lock_stages_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95180);
var _operations_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62854);
var _plural_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(21417);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45743);
var _report_format_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60919);
var _report_verification_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12167);
var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13336);
var _verdict_check_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91633);
var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89257);
var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26588);
var _absolute_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31869);
var _lock_given_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39175);
var _subject_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67455);
















const print = (text) => process.stdout.write(`${text}\n`);
async function show(word, flags) {
    const store = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .y)(flags.store);
    await (0,_subject_js__WEBPACK_IMPORTED_MODULE_12__.withWord)(word, store, async (given) => showOne(await shownOf(given, store), flags));
}
async function shownOf(given, store) {
    if ("path" in given)
        return shownOfFile(given, store);
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, given.name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const { lock: path } = build.files;
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_2__/* .builtLock */ .IJ)(await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readLockFile */ .cx)(path), path);
    const gate = await (0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_7__/* .checkName */ .I3)(store, given.name, await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T4)(store), { digest: _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedDigest */ .n });
    return { build, lock, gate };
}
async function shownOfFile(given, store) {
    const evidence = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_12__.evidenceIfAny)(given.path, store);
    if (!evidence)
        return { lock: await (0,_lock_given_js__WEBPACK_IMPORTED_MODULE_11__/* .lockGiven */ .t3)(given, store) };
    const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readLockFile */ .cx)(evidence.subject.files.lock);
    return { lock, gate: await (0,_operations_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)({ subject: given, store, digest: _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedDigest */ .n }) };
}
function showOne({ build, lock, gate }, flags) {
    if (flags.json)
        return void print((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalJson */ .t3)({ build, lock, gate }));
    const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
    const id = lock.builder ? `${lock.name}-${lock.ts}` : lock.name;
    print([
        `${verdict}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(id)}${build?.published ? " (published)" : ""}`,
        ...(gate?.refusals ?? []).map(({ text }) => `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text)}`),
        ...(gate?.notes ?? []).map(({ text }) => `  Note: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text)}.`),
        "",
        cleanTable(factRows(lock)),
        "",
        ...(lock.builder ? (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedReport */ .os)({ lock }) : []),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function factRows(lock) {
    const { size, arch, sha256 } = lock.image;
    const words = [size && (0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatSize */ .Xq)(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
    const { builder } = lock;
    return [
        ["image", words.join(" ")],
        ...lock.bases.map((base) => [
            "base",
            `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
        ]),
        ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
        ...Object.entries((0,_lock_stages_js__WEBPACK_IMPORTED_MODULE_14__/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
            ? []
            : [
                [
                    id,
                    found.status === "error"
                        ? `could not be read: ${found.path}: ${found.message}`
                        : (0,_plural_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .L)(found.packages.length, "package"),
                ],
            ]),
    ];
}
function packageLines(lock) {
    const rows = Object.entries((0,_lock_stages_js__WEBPACK_IMPORTED_MODULE_14__/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", cleanTable(rows)];
}
/** A table of what files say. */
const cleanTable = (rows) => (0,_report_format_js__WEBPACK_IMPORTED_MODULE_13__/* .formatTable */ .ku)(rows.map((cells) => cells.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)));


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
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


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

62854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkAllForBase),
  z: () => (/* binding */ check)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85248);
var _verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91633);
var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76469);
var _verdict_gate_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21695);
var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69963);
var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26588);







/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        const named = await (0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(store, subject.name, by.policy, { ...request, ...by });
        return (0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedToo */ .r8)(named, [...by.refusals, ...withoutImage(named, request)]);
    }
    const [{ evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5142).then(__webpack_require__.bind(__webpack_require__, 95142)),
        Promise.all(/* import() */[__webpack_require__.e(8724), __webpack_require__.e(5961)]).then(__webpack_require__.bind(__webpack_require__, 72343)),
    ]);
    const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const { sha256 } = found;
    // Read once where it led to the build, and else read now: what the lock says of the image proves nothing.
    const digest = sha256 === undefined ? request.digest : async () => sha256;
    const options = { ...request, ...by, digest };
    const vault = await checkVaultBeside(found.subject.files.lock);
    const own = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_3__.checkBuild)(found.subject, by.policy, options);
    const judged = (0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedToo */ .r8)(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined)
        return answer;
    return { ...answer, notes: [...answer.notes, ...(await (0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .newerBuild */ .iD)(found.store, answer, by.policy))] };
}
/** Where all must be checked, an image that is not there is a reason to refuse; elsewhere, as in a clone, a note. */
function withoutImage({ image, open }, { requireVerified }) {
    if (!requireVerified || !open || image.checked)
        return [];
    return [
        {
            code: "image-not-checked",
            text: "the image is not here, and only its lock and recipes were checked",
            remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone",
        },
    ];
}
/**
 * The gate's answers on builds of a checkout that is to be merged into a branch: judged by the branch's policy, each of its
 * histories kept. What the change itself may not do (loosen the policy, shorten a history, take away an image's evidence)
 * shuts the gate for all of them.
 * @param base branch or commit
 * @throws Failure("unverified") for what the change may not do where there is no build; and as {@link check}
 */
async function checkAllForBase(store, base, builds) {
    const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
    const change = [...refusals, ...removals];
    const [first] = change;
    if (first && builds.length === 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("unverified", `the change may not be merged into ${base}`, {
            code: first.code,
            why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
            remedy: first.remedy,
        });
    const answers = [];
    for (const build of builds) {
        const digest = (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedDigest */ .n)(path);
        const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_3__.checkBuild)((0,_verdict_gate_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(build), policy, { knownHistory, digest });
        answers.push((0,_verdict_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedToo */ .r8)(answer, change));
    }
    return answers;
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicyFile */ .BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)(store) : _verdict_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicy */ .G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const [{ localTarget }, { targetPolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5297).then(__webpack_require__.bind(__webpack_require__, 15297)),
        __webpack_require__.e(/* import() */ 1599).then(__webpack_require__.bind(__webpack_require__, 1599)),
    ]);
    const { target, repository } = await localTarget(store, base);
    return targetPolicy(target, repository, store);
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
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

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
    const name = equals < 0 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
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
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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

57799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishedImage)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => "");
    const ts = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

91633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  iD: () => (/* binding */ newerBuild),
  r8: () => (/* binding */ refusedToo)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _store_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
var _store_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57799);
var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76469);
var _gate_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .findBuild */ .w)(store, nameOrId);
    const answer = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.checkBuild)(build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const subject = (0,_gate_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(newest);
    const { open, refusals } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.checkBuild)({ ...subject, files: { ...subject.files, image: undefined } }, policy);
    const id = `${newest.name}-${newest.ts}`;
    if (newest.marker === undefined) {
        const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
        return [{ code: "newer-not-finished", text }];
    }
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and today's. */
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
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
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

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



/** When a verdict expires, by itself or by the policy; undefined where it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How far the clocks of two machines may be apart. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on an answer says how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy asks of a verdict that is right in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** A policy that was in force and is gone must not become the defaults. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

/** The stronger one of two levels that are asked for. */
const stricterLevel = (a, b) => (_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a) > _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b) ? a : b);
/** Whether a level is as strong as another; none is not. */
const reaches = (level, required) => level !== undefined && _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level) >= _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(required);
/**
 * The verdict, from what was found. Which level is required does not come into it: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // The same content is the same packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


}),

46618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ levels)
});
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


}),

89257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H4: () => (/* binding */ readLockFileIfThere),
  cx: () => (/* binding */ readLockFile),
  sl: () => (/* binding */ readBuiltLock)
});
var _files_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17794);
var _lock_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23616);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_1__/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/plain-words.js
var plain_words = __webpack_require__(89123);
// EXTERNAL MODULE: ./.cache/compiled/src/files/real-path.js
var real_path = __webpack_require__(82331);
// EXTERNAL MODULE: ./.cache/compiled/src/files/repository.js
var repository = __webpack_require__(39203);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/compat/config1.js
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** What some readers of YAML take for the end of a line and others for a part of it, or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, without what two readers could read in two ways: tags, an older version of
 * YAML, other ends of lines.
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

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around its path, both as the path
 * is written and where links in it lead, so that no link takes the store out of its project.
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
/** A configuration with the other usual ending, or in capitals, would have no effect, and with it what it demands. */
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
 * The text of a configuration; undefined where there is none.
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
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
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
/** The line of a key, or of the nearest one above it that is there. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container has all keys below `images`.
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