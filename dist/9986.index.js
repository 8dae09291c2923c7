"use strict";
exports.id = 9986;
exports.ids = [9986];
exports.modules = {

/***/ 79986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xl: () => (/* binding */ freezePath),
  m1: () => (/* binding */ imageSubject),
  uf: () => (/* binding */ isPath),
  mF: () => (/* binding */ readLock),
  $e: () => (/* binding */ readSubject),
  Ij: () => (/* binding */ subjectPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/export/scitex-read.js
var scitex_read = __webpack_require__(65103);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/request.js
var request = __webpack_require__(91031);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/image-key.js



/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
async function imageKey(pemPath) {
    const passphrase = variable("PASSPHRASE");
    const data = variable("PEM_DATA");
    const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
    if (path !== undefined)
        return { pem: await readPem((0,request/* absolute */.ys)(path)) };
    if (data !== undefined)
        return { pem: data };
    return passphrase === undefined ? undefined : { passphrase };
}
async function readPem(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the key ${path}`, {
            code: "key-unreadable",
            why: error.message,
            remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/subject.js












/** The file for an argument of the command line; "-" is standard input. */
const subjectPath = (word) => (word === "-" ? "/dev/stdin" : (0,request/* absolute */.ys)(word));
const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (whose lock is made), a combined text lock of scitex-container or a
 * folder with its three freeze files. The content decides which of them it is; a name that ends in ".lock" is always a
 * lock.
 *
 * @param pemPath file with the key of an encrypted image
 * @throws Failure "usage" if the path does not exist, "inconclusive" if it cannot be read
 */
async function readSubject(path, pemPath) {
    await (0,file_kind/* assertKind */.rZ)(path, ["image", "lock", "tar archive", "folder"], "an image or a lock");
    const kind = await kindOf(path);
    if (kind === "image")
        return { lock: await freezePath(path, true, pemPath) };
    if (kind === "freeze files")
        return { scitex: (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path) };
    const text = (await (0,user_files/* readUserFile */.E)(path, "lock")).toString("utf8");
    if (text.startsWith(scitex_read/* header */.wx))
        return { scitex: (0,scitex_read/* parseScitexLock */.hS)(text, path) };
    return { lock: (0,read/* parseLock */.PG)(text, path) };
}
/**
 * The lock of a path, as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container, because it names no image
 */
async function readLock(path, pemPath) {
    const subject = await readSubject(path, pemPath);
    if ("lock" in subject)
        return subject.lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
        code: "lock-of-scitex",
        why: "it is a lock of scitex-container, which names no image and no architecture",
        remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file",
    });
}
/** Makes the lock of an image. @param contents as in `freeze` */
async function freezePath(path, contents, pemPath) {
    await (0,file_kind/* assertKind */.rZ)(path, ["image", "tar archive", "folder"], "an image");
    // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return (0,freeze/* freeze */.C)(path, { contents, key: await imageKey(pemPath) });
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
        throw new failure/* Failure */.H("usage", `no image or lock at ${path}`, {
            code: "subject-missing",
            why: "the file does not exist",
            remedy: "check the path",
        });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,promises_.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock can come through a pipe, because an image is not read sequentially.
    if (found.isFIFO())
        return "lock";
    const start = found.isFile() ? await readStart(path) : "";
    return start.startsWith(scitex_read/* header */.wx) || /^\s*\{/.test(start) ? "lock" : "image";
}
async function readStart(path) {
    const file = await (0,promises_.open)(path, "r").catch((error) => {
        throw (0,failures/* readFailure */.y)(error, `could not read ${path}`);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.toString("latin1", 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function readFreezeFiles(folder) {
    const files = {};
    for (const name of freezeFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch((error) => {
            // A missing file is reported by the parser.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,failures/* readFailure */.y)(error, `could not read ${(0,external_node_path_.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/** Whether a word is the path of a file, and not a name or build id. */
const isPath = (word) => /\/|^~|^\.+$|\.(?:sif|lock|def|verified|unverified|zip|tar|tar\.gz|tgz)$/.test(word);
/**
 * What a word names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
function imageSubject(word) {
    if (!word.includes("://"))
        return /\/|^~|\.sif$|^\.+$/.test(word) ? { path: (0,request/* absolute */.ys)(word) } : { name: word };
    throw new failure/* Failure */.H("usage", `cannot run ${word}`, {
        code: "exec-subject-invalid",
        why: "only an image on this disk can be checked before it runs",
        remedy: `stx-container pull ${word}`,
    });
}


/***/ }),

/***/ 46916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/image/tree-index.js
var tree_index = __webpack_require__(78448);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/caches.js

/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read.
 */
function withoutCaches(tree, ecosystems) {
    const hidden = new Set();
    for (const [name, find] of ecosystems.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,tree_index/* parentOf */.gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js


/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the content digest. Records
 * of other digests (dpkg's md5) say nothing here; of programs, `unowned` reads them.
 */
async function noteChanged(answer, ecosystem, tree, survey, digests) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const recorded = await recordedSums(ecosystem, tree, survey);
    if (recorded.size === 0)
        return answer;
    const [known, owner] = await Promise.all([digests, survey.owner()]);
    const changed = [...recorded].flatMap(([path, sums]) => {
        const found = known.get(path);
        // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        const isOthers = (owner(path).owner ?? ecosystem.id) !== ecosystem.id;
        return found === undefined || isOthers || sums.has(found) ? [] : [path];
    });
    if (changed.length === 0)
        return answer;
    const shown = changed.sort(order/* byCodeUnit */.X).slice(0, named);
    const notes = shown.map((path) => ({ path, message: "was changed after its package was installed" }));
    if (changed.length > named)
        notes.push({ path: "/", message: `and ${changed.length - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** sha256 that the packages recorded of files that are there; two packages may both have brought one file. */
async function recordedSums(ecosystem, tree, survey) {
    const recorded = new Map();
    const { listed } = (await survey.ownedBy(ecosystem)) ?? {};
    if (!listed)
        return recorded;
    for await (const [path, sum] of listed()) {
        if (!sum?.startsWith("sha256:"))
            continue;
        const real = realPath(tree, path);
        if (real === undefined)
            continue;
        const sums = recorded.get(real) ?? new Set();
        recorded.set(real, sums.add(sum.slice("sha256:".length)));
    }
    return recorded;
}
/** Lists name files by the path they were packaged with; where that is a link today, what it leads to is another's. */
function realPath(tree, path) {
    const direct = tree.entries.get(path);
    if (direct)
        return direct.type === "file" ? path : undefined;
    const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
    const moved = folder && (0,tree_index/* joinPath */.uJ)(folder, path.slice(path.lastIndexOf("/") + 1));
    return moved && tree.entries.get(moved)?.type === "file" ? moved : undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 42 modules
var ecosystems = __webpack_require__(43486);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/survey.js
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
        ownedBy,
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js




/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU, digests } = {}) {
    const seen = withoutCaches(tree, ecosystems/* ecosystems */.uU);
    const survey = surveyOf(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ parseScitexFreeze),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hS: () => (/* binding */ parseScitexLock),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3668);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88182);




/** The combined lock's first line. */
const header = "# scitex-container lock";
/** Separates "nothing there" from a question that failed; to the seed it is a comment. */
const none = "# none: looked for, not in the image";
const incomplete = "# incomplete:";
/** Whether a line of ours says that what follows is not whole. */
function isGap(line) {
    return line.startsWith(incomplete);
}
/**
 * Reads the combined text lock. An empty section is `error`: the seed writes it for nothing and for a failed
 * question alike; only where we wrote it ourselves a comment separates the two.
 * @throws Failure "inconclusive" with the line that is wrong; the seed itself takes any text for a lock.
 */
function parseScitexLock(text, path) {
    const lines = text.split(/\r?\n/);
    if (lines[0]?.trim() !== header)
        throw wrong(path, 1, `does not begin with "${header}"`);
    const sections = new Map();
    let current;
    for (const [index, line] of lines.entries()) {
        if (index === 0)
            continue;
        const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
        // "[]" is also how an empty JSON list would look; no section of that name is known.
        if (name !== undefined) {
            if (!["metadata", "pip", "dpkg", "node"].includes(name))
                throw wrong(path, index + 1, `unknown section [${name}]`);
            if (sections.has(name))
                throw wrong(path, index + 1, `section [${name}] is there twice`);
            current = { from: index + 1, lines: [] };
            sections.set(name, current);
        }
        else if (current)
            current.lines.push(line);
        else if (line.trim() !== "" && !line.startsWith("#"))
            throw wrong(path, index + 1, "text before the first section");
    }
    for (const name of ["pip", "dpkg", "node"]) {
        if (!sections.has(name))
            throw wrong(path, lines.length, `no section [${name}]: the file is cut off`);
    }
    const at = (name) => sections.get(name) ?? { from: 1, lines: [] };
    const pip = at("metadata").lines.find((line) => line.startsWith("pip_executable="));
    return {
        ...(pip ? { pipExecutable: pip.slice("pip_executable=".length) } : {}),
        ecosystems: {
            python: collected(at("pip").lines, path, at("pip").from, readPip),
            dpkg: collected(at("dpkg").lines, path, at("dpkg").from, readDpkg),
            npm: collected(at("node").lines, path, at("node").from, readNode),
        },
    };
}
/**
 * Reads the seed's freeze files. A missing one is `error`: the seed leaves it out when its question failed.
 * @param folder where they came from, for messages.
 * @throws Failure "inconclusive" with the line that is wrong.
 */
function parseScitexFreeze(files, folder) {
    const read = (name, how) => {
        const path = `${folder}/${name}`;
        const text = files[name];
        if (text === undefined)
            return { status: "error", path, message: "the file is not there", packages: [] };
        return collected(text.split(/\r?\n/), path, 0, how);
    };
    return {
        ecosystems: {
            python: read("requirements-lock.txt", readPip),
            dpkg: read("dpkg-lock.txt", readDpkg),
            npm: read("node-lock.txt", readNode),
        },
    };
}
function collected(lines, path, from, read) {
    if (lines.includes(none))
        return { status: "absent" };
    const gap = lines.find(isGap);
    const packages = read(lines, path, from);
    if (gap)
        return { status: "error", path, message: gap.slice(incomplete.length).trim(), packages };
    if (packages.length > 0)
        return { status: "present", packages };
    return { status: "error", path, message: "empty, which can as well be a question that failed", packages };
}
function readPip(lines, path, from) {
    const found = new Map();
    // pip's comment before a line that names no version: "# Editable install with no version control (x==1.0)".
    let remembered;
    for (const [index, raw] of lines.entries()) {
        const noted = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
        if (noted !== undefined)
            remembered = pipPackage(noted);
        const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
        if (line === "")
            continue;
        const item = pipPackage(line);
        if (!item)
            throw wrong(path, from + index + 1, `not a line of pip freeze: ${line.slice(0, 100)}`);
        if (found.has(item.name))
            throw wrong(path, from + index + 1, `${item.name} is there twice`);
        const known = item.version === unknownVersion && remembered?.name === item.name;
        found.set(item.name, known ? { ...item, version: remembered.version, purl: remembered.purl } : item);
        remembered = undefined;
    }
    return [...found.values()];
}
/** Stands where a form names a source but no version. */
const unknownVersion = "unknown";
function pipPackage(line) {
    const editable = /^-e\s+(\S+)$/.exec(line)?.[1];
    const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*@\s*(\S+)/.exec(line);
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)={2,3}([^\s=;#]+)(?:\s*;.*)?$/.exec(line);
    if (pinned)
        return python(pinned[1], pinned[2], {});
    const link = editable ?? direct?.[2];
    if (link === undefined)
        return undefined;
    const [, address, commit, fragment] = /^([^#]+?)(?:@([0-9a-f]{7,64}))?(?:#(.*))?$/.exec(link) ?? [];
    const name = direct?.[1] ??
        /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment ?? "")?.[1] ??
        address?.split("/").findLast((part) => part !== "");
    if (name === undefined)
        return undefined;
    const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment ?? "")?.[0].replace("&", "");
    // A wheel's file name contains its version, a commit or a folder does not.
    const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
    return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
        url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
        ...(commit === undefined ? {} : { commit }),
        ...(editable === undefined ? {} : { editable: true }),
    });
}
function python(name, version, more) {
    const normal = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)("python", name);
    return { name: normal, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("pypi", { name: normal, version }), ...more };
}
function readDpkg(lines, path, from) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        const match = /^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?=([0-9][A-Za-z0-9.+~:-]*)$/.exec(line.trim());
        if (!match)
            throw wrong(path, from + index + 1, `not "name=version": ${line.slice(0, 100)}`);
        const [, name, version] = match;
        // One name of two architectures stands there twice, without saying so.
        found.set(`${name}=${version}`, { name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("deb", { name, version }) });
    }
    return [...found.values()];
}
function readNode(lines, path, from) {
    const text = lines.map((line) => (line.startsWith("#") ? "" : line)).join("\n");
    if (text.trim() === "")
        return [];
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [, offset] = (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(text);
        throw wrong(path, from + (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, offset).line, "not the JSON of npm list");
    }
    const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const dependencies = isObject(document) ? (document.dependencies ?? {}) : undefined;
    if (!isObject(dependencies))
        throw wrong(path, from + 1, "not the JSON of npm list");
    return Object.entries(dependencies).flatMap(([name, value]) => {
        const version = isObject(value) ? value.version : undefined;
        // npm lists a dependency that is asked for and not installed, without a version.
        if (typeof version !== "string" || version === "")
            return [];
        const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
        return [{ name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("npm", { namespace: scope, name: short ?? name, version }) }];
    });
}
function wrong(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `cannot read the scitex-container lock ${path}`, {
        code: "lock-unreadable",
        why,
        remedy: "restore the file as it was written, or write a lock of the image with this program",
        place: { path, line },
    });
}


/***/ }),

/***/ 99677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/inventory.js + 3 modules
var inventory = __webpack_require__(46916);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var image_arch = __webpack_require__(64897);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/created.js
/** The last second of the year 9999, the last that our build ids can name. */
const latest = 253_402_300_799;
/**
 * When an image was made, in seconds since the epoch, as far as its own bytes say: the time in a SIF's header, else the
 * newest time of a file in it. Never the time of the image's file, which a copy changes.
 */
function createdAt({ created, entries }) {
    if (created !== undefined && created <= latest)
        return created;
    let newest = 0;
    for (const { mtime } of entries.values())
        if (mtime > newest && mtime <= latest)
            newest = mtime;
    return newest;
}

// EXTERNAL MODULE: ./.cache/compiled/src/image/digest.js
var digest = __webpack_require__(12345);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 22 modules
var image_open = __webpack_require__(89358);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/freeze.js












/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
async function freeze(path, { contents = true, key } = {}) {
    await (0,user_files/* assertUserFile */.O)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open.openImage)(path, key);
    try {
        const digesting = contents ? (0,digest.contentDigest)(tree) : undefined;
        const digests = digesting?.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        digests?.catch(() => { });
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,file_digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            digesting,
            (0,inventory/* inventory */.p)(tree, { contents, ...(digests && { digests }) }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(new Date(createdAt(tree) * 1000)),
            writer: writer/* writer */.K,
            image: {
                ...file,
                arch,
                ...(content ? { contentDigest: content.digest } : {}),
                ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
            },
            bases: [],
            ecosystems,
            unlocked: [],
            floats: [],
        };
    }
    finally {
        await tree.close();
    }
}


/***/ }),

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43486);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27640);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ })

};
;