export const id = 2312;
export const ids = [2312];
export const modules = {

/***/ 53564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73221);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95131);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90370);







/** "~" and relative paths made absolute. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * `name=value` pairs, over those of an argument file as Apptainer's `--build-arg-file` reads it.
 * @throws Failure("usage") for a pair without a name or "=", and for a file that cannot be read
 */
function buildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const match = pair.match(/^(\w+)=([^\0\r\n]*)$/);
            if (match)
                return [match[1], match[2]];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${JSON.stringify(pair)} is no build argument`, {
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the argument file ${path} cannot be read`, {
            why: error.code,
            remedy: "name a file with a name=value on each line",
            cause: error,
        });
    }
}
function settingsOf(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", "--sudo and --fakeroot were both given", {
            remedy: "choose one, or neither: what this host allows is found out",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers count milliseconds in 31 bits; a longer one would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `--time-limit ${flags.timeLimit} is no number of minutes`, {
            remedy: `give a number above 0 and up to ${most}`,
        });
    }
    const wrong = flags.passEnv.find((name) => !/^[A-Za-z_]\w*$/.test(name));
    if (wrong !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${JSON.stringify(wrong)} is no name of a variable`);
    const hostCa = flags.hostCa;
    return {
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
        passEnv: flags.passEnv,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: absolute(flags.tmp) } : {}),
    };
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.nameFromRecipe)(path)),
        buildArgs: buildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: settingsOf(flags),
    };
}


/***/ }),

/***/ 82940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nK: () => (/* binding */ freezeNamed),
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
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/files/files.js
var files_files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/lock/export/scitex-read.js
var scitex_read = __webpack_require__(44756);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(56609);
// EXTERNAL MODULE: ./lib/ecosystems/index.js + 52 modules
var lib_ecosystems = __webpack_require__(18394);
// EXTERNAL MODULE: ./lib/files/digest.js
var digest = __webpack_require__(37214);
// EXTERNAL MODULE: ./lib/image/arch.js
var image_arch = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/image/digest.js + 1 modules
var image_digest = __webpack_require__(48620);
// EXTERNAL MODULE: ./lib/image/open.js + 15 modules
var image_open = __webpack_require__(65227);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(13983);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(90370);
// EXTERNAL MODULE: ./lib/roundtrip/writer.js
var writer = __webpack_require__(20089);
;// CONCATENATED MODULE: ./lib/roundtrip/freeze.js











/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 * @param contents also read the content of every file, and of the image's own file, which takes longer the bigger it
 *   is: its sha256, the tree's digest, programs that no package owns, Go's build
 *   information, Java's archives
 * @param key for an encrypted SIF; its lock says in clear what is in it
 */
async function freeze(path, contents, key) {
    await (0,files_files/* assertUserFile */.OR)(path, "image");
    const found = await (0,promises_.stat)(path);
    const tree = await (0,image_open/* openImage */.U)(path, key);
    try {
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,digest/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            contents ? (0,image_digest/* contentDigest */.e)(tree) : undefined,
            (0,lib_ecosystems/* inventory */.pf)(tree, { contents }),
            (0,image_arch/* imageArch */.M)(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            name: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(found.mtime),
            writer: writer/* writer */.K,
            image: { ...file, arch, ...(content ? { contentDigest: content.digest } : {}) },
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

// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(53564);
;// CONCATENATED MODULE: ./lib/cli/image-key.js



/** Apptainer's own variables for the key of an encrypted image, and their older twins. */
const prefixes = ["APPTAINER", "SINGULARITY"];
function variable(name) {
    return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}
/**
 * The key of an encrypted image, as Apptainer takes it: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. No passphrase is taken from the command line, where others
 * on the machine could read it.
 * @throws Failure "usage" where the PEM file cannot be read
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
        throw new failure/* Failure */.H("usage", `The key ${path} cannot be read`, {
            why: error.message,
            remedy: "Name the PEM file that holds the RSA private key.",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/subject.js










/** The file behind a word on the command line; "-" is what is piped in. */
const subjectPath = (word) => (word === "-" ? "/dev/stdin" : (0,request/* absolute */.ys)(word));
const freezeFiles = ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"];
/**
 * Reads a lock (from a file or a pipe), an image (its lock is made), a combined text lock of scitex-container or a folder
 * with its three freeze files. Which of them it is is told from the content; a name that ends in ".lock" is always a lock's.
 *
 * @param pemPath the key's file for an encrypted image, where one was given
 * @throws Failure "usage" where nothing is there, "inconclusive" where it can't be read
 */
async function readSubject(path, pemPath) {
    const kind = await kindOf(path);
    if (kind === "image")
        return { lock: await freezeNamed(path, true, pemPath) };
    if (kind === "freeze files")
        return { seed: (0,scitex_read/* parseScitexFreeze */.LL)(await readFreezeFiles(path), path) };
    const text = (await (0,files_files/* readUserFile */.E1)(path, "lock")).toString("utf8");
    if (text.startsWith(scitex_read/* header */.wx))
        return { seed: (0,scitex_read/* parseScitexLock */.hS)(text, path) };
    return { lock: (0,read/* parseLock */.PG)(text, path) };
}
/**
 * The lock of a path as {@link readSubject} reads it.
 * @throws Failure "inconclusive" for a list of scitex-container's: it names no image
 */
async function readLock(path, pemPath) {
    const subject = await readSubject(path, pemPath);
    if ("lock" in subject)
        return subject.lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
        why: "it is scitex-container's, which names no image and no architecture",
        remedy: "freeze the image itself; `stx-container diff` compares an image with such a list",
    });
}
/** The lock of an image, made now. @param contents as in `freeze` */
async function freezeNamed(path, contents, pemPath) {
    // An image's entries all stay: a larger space for what soon goes costs 100 MB and saves no time (bench/README.md).
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    return freeze(path, contents, await imageKey(pemPath));
}
async function kindOf(path) {
    if (path.endsWith(".lock"))
        return "lock";
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,files_files/* readFailure */.f1)(error, `could not read ${path}`);
        throw new failure/* Failure */.H("usage", `there is no image or lock at ${path}`, { remedy: "check the path" });
    });
    if (found.isDirectory()) {
        const names = new Set(await (0,promises_.readdir)(path).catch(() => []));
        return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
    }
    // Only a lock, read once from its first byte to its last, can come through a pipe.
    if (found.isFIFO())
        return "lock";
    const words = found.isFile() ? await firstWords(path) : "";
    return words.startsWith(scitex_read/* header */.wx) || /^\s*\{/.test(words) ? "lock" : "image";
}
async function firstWords(path) {
    const file = await (0,promises_.open)(path, "r").catch((error) => {
        throw (0,files_files/* readFailure */.f1)(error, `could not read ${path}`);
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
            // It is left out where its question failed: the reader makes an error of that.
            if (error.code === "ENOENT")
                return undefined;
            throw (0,files_files/* readFailure */.f1)(error, `could not read ${(0,external_node_path_.join)(folder, name)}`);
        });
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}


/***/ }),

/***/ 44756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ parseScitexFreeze),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hS: () => (/* binding */ parseScitexLock),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42482);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30335);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21233);




/** The combined lock's first line. */
const header = "# scitex-container lock";
/** Tells "nothing there" from a question that failed; to the seed it is a comment. */
const none = "# none: looked for, not in the image";
const incomplete = "# incomplete:";
/** Whether a line of ours says that what follows is not whole. */
function isGap(line) {
    return line.startsWith(incomplete);
}
/**
 * Reads the combined text lock. An empty section is `error`: the seed writes it for nothing and for a failed
 * question alike; only where we wrote it ourselves a comment tells the two apart.
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
        const told = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
        if (told !== undefined)
            remembered = pipPackage(told);
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
    // A wheel's file name tells its version, a commit or a folder does not.
    const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
    return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
        url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
        ...(commit === undefined ? {} : { commit }),
        ...(editable === undefined ? {} : { editable: true }),
    });
}
function python(name, version, more) {
    const normal = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)("python", name);
    return { name: normal, version, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("pypi", { name: normal, version }), ...more };
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
        found.set(`${name}=${version}`, { name, version, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("deb", { name, version }) });
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
        return [{ name, version, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("npm", { namespace: scope, name: short ?? name, version }) }];
    });
}
function wrong(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `cannot read the scitex-container lock ${path}`, {
        why,
        remedy: "restore the file as it was written, or write a lock of the image with this program",
        place: { path, line },
    });
}


/***/ }),

/***/ 42286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonMarkdown),
  Q: () => (/* binding */ comparisonTable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(60588);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Changes by ecosystem and prefix; groups and changes keep the order they come in. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, floats not among them. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", kinds that do not occur left out; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,plural/* plural */.L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,plural/* plural */.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
            : `all ${(0,plural/* plural */.L)(locked, "package")} equal`;
    return comparison.judgeable ? found + floats : `cannot judge; ${found}${floats}`;
}
/** Digests and commits cut to what a person compares at a glance; the data holds them whole. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}

;// CONCATENATED MODULE: ./lib/report/comparison.js



const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: the sum in one line, one line an ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default no.
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], headline(comparison));
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,report_escape/* oneLine */.TN)(reason)}`));
    const names = Object.keys(comparison.ecosystems).map(report_escape/* oneLine */.TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = countKinds(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,report_escape/* oneLine */.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = groupChanges(driftsOf(comparison)).map((group) => block(group, "", paint));
    const floats = groupChanges(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,report_escape/* oneLine */.TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = change.detail === undefined ? "" : shortenDigests((0,report_escape/* oneLine */.TN)(change.detail));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,report_escape/* oneLine */.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** As wide as the widest, but one long name must not push all others to the right margin. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,report_escape/* oneLine */.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : shortenDigests((0,report_escape/* oneLine */.TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, everything from outside escaped: the sum, a table of counts, then one table
 * of changes for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit length in UTF-16 units that is not exceeded; default 60,000 (a comment holds 65,536).
 *   What does not fit is counted in a closing line.
 * @param options.columns what the two sides are called; default "locked" and "rebuilt".
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(report_escape/* escapeMarkdown */.FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...groupChanges(driftsOf(comparison)).map((group) => ({ group, remark: "" })),
        ...groupChanges(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,report_escape/* escapeMarkdown */.FV)(headline(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,report_escape/* escapeMarkdown */.FV)(reason).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,report_escape/* markdownCode */.D9)(group.prefix)}`;
        const head = `\n**${(0,report_escape/* escapeMarkdown */.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | what else |\n| --- | --- | --- | --- | --- |\n`;
        // A table's head without a row would only puzzle.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more that do not fit here.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,report_escape/* markdownCodeCell */.d)(shortenDigests((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(change.detail)].join(" | ")} |\n`;
}
/** Takes pieces as long as they fit; after the first that does not, only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 70412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
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
/** Columns of text, aligned, two spaces apart; the last one ragged. */
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


/***/ }),

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18394);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68872);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6647);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92628);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40644);





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
