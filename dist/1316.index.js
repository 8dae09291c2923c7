"use strict";
exports.id = 1316;
exports.ids = [1316];
exports.modules = {

63032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_digest_cache_js_1 = __webpack_require__(85248);
var _lock_read_js_2 = __webpack_require__(23616);
var _lock_stages_js_14 = __webpack_require__(95180);
var _operations_check_js_3 = __webpack_require__(62854);
var _plural_js_15 = __webpack_require__(21417);
var _report_escape_js_4 = __webpack_require__(45743);
var _report_format_js_13 = __webpack_require__(60919);
var _report_verification_js_5 = __webpack_require__(12167);
var _store_builds_js_6 = __webpack_require__(13336);
var _verdict_check_name_js_7 = __webpack_require__(91633);
var _verdict_lock_file_js_8 = __webpack_require__(89257);
var _verdict_read_policy_js_9 = __webpack_require__(26588);
var _absolute_js_10 = __webpack_require__(31869);
var _lock_given_js_11 = __webpack_require__(39175);
var _subject_js_12 = __webpack_require__(67455);
















const print = (text) => process.stdout.write(`${text}\n`);
async function show(word, flags) {
    const store = (0,_absolute_js_10/* .absolute */ .y)(flags.store);
    await (0,_subject_js_12.withWord)(word, store, async (given) => showOne(await shownOf(given, store), flags));
}
async function shownOf(given, store) {
    if ("path" in given)
        return shownOfFile(given, store);
    const build = await (0,_store_builds_js_6/* .findBuild */ .w)(store, given.name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new _failure_js_0/* .Failure */ .H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const { lock: path } = build.files;
    const lock = (0,_lock_read_js_2/* .builtLock */ .IJ)(await (0,_verdict_lock_file_js_8/* .readLockFile */ .cx)(path), path);
    const gate = await (0,_verdict_check_name_js_7/* .checkName */ .I3)(store, given.name, await (0,_verdict_read_policy_js_9/* .readPolicy */ .T4)(store), {
        digest: _files_digest_cache_js_1/* .cachedDigest */ .n,
        kept: {},
    });
    return { build, lock, gate };
}
async function shownOfFile(given, store) {
    const evidence = await (0,_subject_js_12.evidenceIfAny)(given.path, store);
    if (!evidence)
        return { lock: await (0,_lock_given_js_11/* .lockGiven */ .t3)(given, store) };
    const lock = await (0,_verdict_lock_file_js_8/* .readLockFile */ .cx)(evidence.subject.files.lock);
    return { lock, gate: await (0,_operations_check_js_3/* .check */ .z)({ subject: given, store, digest: _files_digest_cache_js_1/* .cachedDigest */ .n }) };
}
function showOne({ build, lock, gate }, flags) {
    if (flags.json)
        return void print((0,_report_escape_js_4/* .terminalJson */ .t3)({ build, lock, gate }));
    const verdict = gate ? (gate.open ? "✔ verified" : "✘ not verified") : "no marker";
    const id = lock.builder ? `${lock.name}-${lock.ts}` : lock.name;
    print([
        `${verdict}  ${(0,_report_escape_js_4/* .oneLine */ .TN)(id)}${build?.published ? " (published)" : ""}`,
        ...(gate?.refusals ?? []).map(({ text }) => `  ${(0,_report_escape_js_4/* .oneLine */ .TN)(text)}`),
        ...(gate?.notes ?? []).map(({ text }) => `  Note: ${(0,_report_escape_js_4/* .oneLine */ .TN)(text)}.`),
        "",
        cleanTable(factRows(lock)),
        "",
        ...(lock.builder ? (0,_report_verification_js_5/* .unlockedReport */ .os)({ lock }) : []),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function factRows(lock) {
    const { size, arch, sha256 } = lock.image;
    const words = [size && (0,_report_format_js_13/* .formatSize */ .Xq)(size), arch, sha256 && `sha256:${sha256}`].filter(Boolean);
    const { builder } = lock;
    return [
        ["image", words.join(" ")],
        ...lock.bases.map((base) => [
            "base",
            `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
        ]),
        ...(builder ? [["builder", `Apptainer ${builder.apptainer}, ${builder.mode}, ${builder.os}`]] : []),
        ...Object.entries((0,_lock_stages_js_14/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
            ? []
            : [
                [
                    id,
                    found.status === "error"
                        ? `could not be read: ${found.path}: ${found.message}`
                        : (0,_plural_js_15/* .plural */ .L)(found.packages.length, "package"),
                ],
            ]),
    ];
}
function packageLines(lock) {
    const rows = Object.entries((0,_lock_stages_js_14/* .allEcosystems */ .zP)(lock)).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", cleanTable(rows)];
}
/** A table of what files say. */
const cleanTable = (rows) => (0,_report_format_js_13/* .formatTable */ .ku)(rows.map((cells) => cells.map(_report_escape_js_4/* .oneLine */ .TN)));


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

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
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

15739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ notComparedText),
  u: () => (/* binding */ reasonText)
});
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
    if (reason === "stage-unknown")
        return `only one side says what an earlier stage installed: ${ecosystem}`;
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


}),

62854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkAllForBase),
  z: () => (/* binding */ check)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _process_shell_word_js_8 = __webpack_require__(704);
var _verdict_check_name_js_4 = __webpack_require__(91633);
var _verdict_gate_subject_js_5 = __webpack_require__(21695);
var _verdict_policy_js_6 = __webpack_require__(69963);
var _verdict_read_policy_js_7 = __webpack_require__(26588);









/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        const named = await (0,_verdict_check_name_js_4/* .checkName */ .I3)(store, subject.name, by.policy, { ...request, ...by });
        return (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(named, [...by.refusals, ...withoutImage(named, request)]);
    }
    const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(3763), __webpack_require__.e(5142)]).then(__webpack_require__.bind(__webpack_require__, 95142)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(8724), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 72343)),
    ]);
    const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const { sha256 } = found;
    // Read once where it led to the build, and else read now: what the lock says of the image proves nothing.
    const digest = sha256 === undefined ? request.digest : async () => sha256;
    const options = { ...request, ...by, digest };
    const vault = await checkVaultBeside(found.subject.files.lock);
    const own = await checkBuild(found.subject, by.policy, options);
    const judged = (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined) {
        const unused = request.policy ? [] : await configurationBeside(found.subject.files.lock);
        return { ...answer, notes: [...answer.notes, ...unused] };
    }
    return { ...answer, notes: [...answer.notes, ...(await (0,_verdict_check_name_js_4/* .newerBuild */ .iD)(found.store, answer, by.policy))] };
}
/** A configuration that lies where a store of the files would have it, and has no say: the maker of the files may have written it. */
async function configurationBeside(lock) {
    const path = (0,node_path_1.join)((0,node_path_1.dirname)((0,node_path_1.dirname)(lock)), "config.yaml");
    if (!(await (0,node_fs_promises_0.lstat)(path).catch(() => undefined)))
        return [];
    const store = (0,_process_shell_word_js_8/* .shellWord */ .r)((0,node_path_1.dirname)(path));
    return [
        {
            code: "configuration-not-used",
            text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`,
        },
    ];
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
        throw new _failure_js_2/* .Failure */ .H("unverified", `the change may not be merged into ${base}`, {
            code: first.code,
            why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
            remedy: first.remedy,
        });
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const answers = [];
    for (const build of builds) {
        const digest = (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path);
        const answer = await checkBuild((0,_verdict_gate_subject_js_5/* .subjectOf */ .e)(build), policy, { knownHistory, digest });
        answers.push((0,_verdict_check_name_js_4/* .refusedToo */ .r8)(answer, change));
    }
    return answers;
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,_verdict_read_policy_js_7/* .readPolicyFile */ .BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,_verdict_read_policy_js_7/* .readPolicy */ .T4)(store) : _verdict_policy_js_6/* .defaultPolicy */ .G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const [{ localTarget }, { targetPolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5297).then(__webpack_require__.bind(__webpack_require__, 15297)),
        Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4813), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 1599)),
    ]);
    const { target, repository } = await localTarget(store, base);
    return targetPolicy(target, repository, store);
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
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _builds_js_2 = __webpack_require__(13336);
var _names_js_3 = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js_3/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => "");
    const ts = (0,_builds_js_2/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

16619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_cache_folder_js_1 = __webpack_require__(47182);
var _files_digest_js_2 = __webpack_require__(63983);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _files_user_cache_js_4 = __webpack_require__(14799);
var _version_js_8 = __webpack_require__(2307);
var _demands_js_5 = __webpack_require__(98193);
var _gate_subject_js_6 = __webpack_require__(21695);
var _policy_js_7 = __webpack_require__(69963);









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,_files_cache_folder_js_1/* .userCacheFolder */ .s)("gate"), settledMs, env } = {}) {
    // Whether a signer still may sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,_files_cache_folder_js_1/* .isCacheAllowed */ .n)(env) && !isSigned;
    const path = canKeep && (await (0,_files_user_cache_js_4/* .isStablePlace */ .lO)(store)) ? (0,node_path_0.join)(folder, (0,_files_digest_js_2/* .sha256 */ .sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,_files_user_cache_js_4/* .readCache */ .xe)(path));
    const by = [_version_js_8/* .version */ .r, (0,_files_user_cache_js_4/* .stampOf */ .Zs)(process.argv[1] ?? "")?.key, (0,_policy_js_7/* .policyDigest */ .p1)(policy), policy.sources.length > 0];
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
        const answer = await checkBuild(build, policy, { now, digest: (image) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(image) });
        answers.push(answer);
        // What was verified another way before may have expired sooner.
        if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    if (path !== undefined && isChanged)
        await (0,_files_user_cache_js_4/* .writeCache */ .aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on beside the time; undefined where a file is not a plain one or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,_gate_subject_js_6/* .subjectOf */ .e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,_files_user_cache_js_4/* .stampOf */ .Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,_files_user_cache_js_4/* .isSettled */ .Is)(stamp, settledMs));
    return isStill ? (0,_files_digest_js_2/* .sha256 */ .sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether time has changed nothing about an open gate's answer. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + _demands_js_5/* .oldDays */ .PX * _demands_js_5/* .dayMs */ .LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - _demands_js_5/* .clockSkewMs */ .Dy && now.getTime() < Math.min(...ends);
}


}),

91633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  iD: () => (/* binding */ newerBuild),
  r8: () => (/* binding */ refusedToo)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _store_builds_js_2 = __webpack_require__(13336);
var _store_published_js_3 = __webpack_require__(57799);
var _check_all_js_4 = __webpack_require__(16619);
var _gate_subject_js_5 = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js_2/* .findBuild */ .w)(store, nameOrId);
    const answer = await answerOn(store, build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js_2/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js_3/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
async function answerOn(store, build, policy, { kept, ...options }) {
    const { today, now, trust, knownHistory } = options;
    const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
    const [answer] = kept && !asksMore ? await (0,_check_all_js_4/* .checkBuilds */ .e)(store, [build], policy, kept) : [];
    if (answer)
        return answer;
    // Where an answer was kept, nothing of the gate itself is loaded.
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    return checkBuild(build, policy, options);
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
    if (!(await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
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
    const newest = (await (0,_store_builds_js_2/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const id = `${newest.name}-${newest.ts}`;
    if (newest.marker === undefined) {
        const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
        return [{ code: "newer-not-finished", text }];
    }
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const { open, refusals } = await checkBuild((0,_gate_subject_js_5/* .subjectWithoutImage */ .M)(newest), policy);
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
var _files_bounded_js_0 = __webpack_require__(17794);
var _lock_read_js_1 = __webpack_require__(23616);
var _limits_js_2 = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js_1/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js_0/* .readBounded */ .C)(path, _limits_js_2/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js_1/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js_0/* .readBoundedIfThere */ .L)(path, _limits_js_2/* .evidenceLimits */ .Y.lock, what);
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

var limits = __webpack_require__(36697);
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