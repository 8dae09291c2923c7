"use strict";
exports.id = 8795;
exports.ids = [8795];
exports.modules = {

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ transientOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);

/** Which packages the logs of an image name that its inventory does not have, in any version. */
async function transientOf(tree, inventory) {
    const found = {};
    for (const { id, history, passes } of _index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystems */ .uU) {
        const logged = await history?.(tree);
        if (!logged)
            continue;
        const collected = inventory[id];
        const key = passes === "versions" ? nameAndVersion : nameAndArch;
        const installed = new Set(collected?.status === "present" ? collected.packages.map(key) : []);
        found[id] = logged.filter((each) => !installed.has(key(each)));
    }
    return found;
}
const nameAndVersion = ({ name, version, build, prefix }) => `${name} ${version} ${build} ${prefix}`;
const nameAndArch = ({ name, arch, prefix }) => `${name}:${arch} ${prefix}`;


/***/ }),

/***/ 47182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isCacheAllowed),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");


/***/ }),

/***/ 39203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}


/***/ }),

/***/ 60813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName),
/* harmony export */   u: () => (/* binding */ parseTemporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




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


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
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


/***/ }),

/***/ 62816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ floatExpressions),
/* harmony export */   p: () => (/* binding */ floatMatcher)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
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
        .map((pattern) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GE: () => (/* binding */ processFate),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


/***/ }),

/***/ 50835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67538);
/* harmony import */ var _ecosystems_recorded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82873);
/* harmony import */ var _ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5907);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _image_arch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64897);
/* harmony import */ var _image_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82415);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12345);
/* harmony import */ var _image_facets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60405);
/* harmony import */ var _image_failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66134);
/* harmony import */ var _image_file_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31284);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59815);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59451);












/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @param options.known digest and size of the file, where the caller has them
 * @param options.contentRules version of the rules for the content digest, for a comparison with a lock that was written
 *   under these; today's where this program does not have them
 * @param options.epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times do not count
 * @throws Failure("inconclusive") when the image is damaged or holds what was not looked at,
 *   Failure("infrastructure") when it was called off meanwhile
 */
async function measure(path, signal, options = {}) {
    const file = options.known ?? (await (0,_image_file_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .imageDigest */ .W)(path));
    const tree = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_11__.openImage)(path);
    try {
        if (tree.unaccounted?.length)
            throw (0,_image_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .unaccountedFor */ .JX)(path, tree.unaccounted);
        const { epoch, contentRules: wanted = _image_noise_js__WEBPACK_IMPORTED_MODULE_10__/* .contentRulesVersion */ .pz } = options;
        const version = (0,_image_facets_js__WEBPACK_IMPORTED_MODULE_7__/* .hasContentRules */ .HW)(wanted) ? wanted : _image_noise_js__WEBPACK_IMPORTED_MODULE_10__/* .contentRulesVersion */ .pz;
        const { look, made: others } = await (0,_ecosystems_recorded_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDigests */ .U4)(tree);
        const digesting = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_6__.contentDigest)(tree, { version, epoch }, look);
        const sha256 = digesting.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        sha256.catch(() => { });
        const digests = { sha256, others };
        const [content, ecosystems] = await Promise.all([digesting, (0,_ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventory */ .p)(tree, { digests })]);
        if (signal?.aborted)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "cancelled", { code: "cancelled" });
        return {
            image: {
                ...file,
                arch: await (0,_image_arch_js__WEBPACK_IMPORTED_MODULE_4__/* .imageArch */ .M)(tree),
                contentDigest: content.digest,
                canonicalDigest: await (0,_image_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalDigest */ .X)(tree, epoch, content.files),
            },
            contentRules: version,
            ecosystems,
            transient: await (0,_ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .transientOf */ .S)(tree, ecosystems),
            tree,
        };
    }
    catch (error) {
        await tree.close();
        throw error;
    }
}


/***/ }),

/***/ 76334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ assertNoPlaceholder),
  wY: () => (/* binding */ assertNotInInputs),
  lQ: () => (/* binding */ assertNothingLeft),
  Fe: () => (/* binding */ rebuildSecrets),
  XG: () => (/* binding */ secretNames),
  Tf: () => (/* binding */ unlockedSecrets),
  yq: () => (/* binding */ unusedSecrets),
  a9: () => (/* binding */ withSecrets)
});

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var apptainer_secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/image/noise/keystore.js
var keystore = __webpack_require__(71758);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/find-in-tree.js

/**
 * Looks for bytes in everything that a tree holds: contents, paths, targets of links and extended attributes.
 * Java's keystores are decrypted with their usual password; other compressed and encrypted files are not opened.
 */
async function findInTree(tree, sought) {
    const found = new Map();
    const see = (name, path) => found.set(`${name} ${path}`, { name, path });
    for (const entry of tree.entries.values())
        for (const name of namesIn(Buffer.from(textsOf(entry)), sought))
            see(name, entry.path);
    const look = acrossChunks(Math.max(0, ...sought.flatMap(({ forms }) => forms.map(({ length }) => length - 1))));
    await tree.digests(undefined, (path, bytes) => {
        const size = tree.entries.get(path)?.size ?? 0;
        for (const name of namesIn(look(path, bytes, size), sought))
            see(name, path);
    });
    for (const [path, bytes] of await tree.read(keystores(tree), largestKeystore)) {
        const certificates = (0,keystore/* keystoreEntries */.R5)(bytes);
        if (certificates)
            for (const name of namesIn(certificates, sought))
                see(name, path);
    }
    return [...found.values()];
}
/** No list of certificates is as large, in bytes. */
const largestKeystore = 16 * 1024 * 1024;
/** Paths of files that are named as keystores are. */
function keystores(tree) {
    const named = /\/(?:cacerts|jssecacerts|[^/]+\.(?:jks|p12|pfx|pkcs12|keystore|truststore))$/;
    return [...tree.entries.values()]
        .filter(({ path, type, size }) => type === "file" && size <= largestKeystore && named.test(path))
        .map(({ path }) => path);
}
/** Which of what is sought these bytes hold. */
const namesIn = (bytes, sought) => sought.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);
function textsOf({ path, target = "", xattrs = {} }) {
    const values = Object.values(xattrs).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
    return [path, target, ...values].join("\n");
}
/**
 * Joins each chunk of a file with the end of the one before, so that nothing is cut in two.
 * @param overlap bytes that are kept of a chunk
 */
function acrossChunks(overlap) {
    const open = new Map();
    return (path, bytes, size) => {
        const before = open.get(path);
        const seen = (before?.seen ?? 0) + bytes.length;
        const whole = before ? Buffer.concat([before.end, bytes]) : bytes;
        // A copy: the chunk itself is not to be kept.
        if (seen < size)
            open.set(path, { seen, end: Buffer.from(whole.subarray(Math.max(0, whole.length - overlap))) });
        else
            open.delete(path);
        return whole;
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
// EXTERNAL MODULE: ./.cache/compiled/src/store/memory-folder.js
var memory_folder = __webpack_require__(92707);
// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/authority.js
var authority = __webpack_require__(3685);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/secrets.js







/**
 * Runs work with the secrets in files, which are in memory where this machine has a folder there, and gone afterwards.
 * @param scratch where they are otherwise
 */
async function withSecrets(secrets, scratch, work) {
    if (secrets.length === 0)
        return work(undefined);
    const { store, settings, note } = scratch;
    const tmp = (await (0,memory_folder/* memoryFolder */.u)()) ?? settings.tmp;
    const folder = await (0,store_scratch/* openScratch */.jd)({ store, tmp, purpose: "secrets", note });
    try {
        return await work(await (0,apptainer_secrets/* provideSecrets */.Dm)(folder.path, secrets));
    }
    finally {
        await folder.close();
    }
}
/** Names of secrets, as the lock has them; undefined where there are none. */
const secretNames = (settings) => settings.secrets?.map(({ name }) => name).sort();
/** Shorter passwords of a secret file are too common to be looked for in an image. */
const shortestSought = 12;
/** What to look for so that a secret is not given away. */
const soughtOf = (secrets) => secrets.map((secret) => {
    const [whole, ...parts] = (0,apptainer_secrets/* secretValues */.VX)([secret]);
    const long = parts.filter(({ length }) => length >= shortestSought);
    return { name: secret.name, forms: [whole, ...long].flatMap(redact/* wholeForms */.jO) };
});
/** @throws Failure("usage") where a recipe or a build argument holds the value of a secret */
function assertNotInInputs(secrets, recipe, buildArgs) {
    const sought = soughtOf(secrets);
    const places = [
        ...Object.entries(buildArgs).map(([name, value]) => [`the build argument ${name}`, Buffer.from(value)]),
        ["the recipe", Buffer.from(recipe.bytes)],
    ];
    for (const [where, bytes] of places) {
        const [name] = namesIn(bytes, sought);
        if (name === undefined)
            continue;
        throw new failure/* Failure */.H("usage", `${where} holds the value of the secret ${name}`, {
            code: "secret-in-inputs",
            why: "the recipe and its arguments are in the image, in the lock and in the locked recipe",
            remedy: `let %post read it from the file "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}", and replace the secret if it was published`,
            place: { path: recipe.path },
        });
    }
}
/** Of the certificate among what is sought: no secret has an empty name. */
const certificateName = "";
/**
 * Looks in an image for what must not leave the build: the values of its secrets, and the certificate of the vault's
 * authority, in the forms that tools keep certificates in (PEM, DER, NSS, Java's keystores).
 * @param certificate PEM; undefined where the build's network was not recorded
 * @throws Failure("failed") where the image, or what is written about it, holds one
 */
async function assertNothingLeft(secrets, certificate, tree) {
    const own = certificate === undefined ? [] : [{ name: certificateName, forms: (0,authority/* certificateForms */.p)(certificate) }];
    const sought = [...soughtOf(secrets), ...own];
    if (sought.length === 0)
        return;
    const found = await findInTree(tree, sought);
    // A secret that got out must be replaced, so it is reported first.
    const first = found.find(({ name }) => name !== certificateName) ?? found[0];
    if (!first)
        return;
    const where = found
        .filter(({ name }) => name === first.name)
        .slice(0, 5)
        .map(({ path }) => path)
        .join(", ");
    throw first.name === certificateName ? certificateLeft(where) : secretLeft(first.name, where);
}
const secretLeft = (name, where) => new failure/* Failure */.H("failed", `the image holds the value of the secret ${name}`, {
    code: "secret-in-image",
    why: `found in ${where}`,
    remedy: `use "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}" where it is, without a copy, or remove what holds the copy in the same %post`,
});
const certificateLeft = (where) => new failure/* Failure */.H("failed", "the image holds the certificate of this build's vault", {
    code: "vault-certificate-in-image",
    why: `%post copied the certificate list that exists only during a recorded build; a rebuild has another; found in ${where}`,
    remedy: "take certificates from the image's own ca-certificates package (/usr/share/ca-certificates), or build without --vault",
});
/** A line for each secret: nothing checks what a build did with it. */
function unlockedSecrets(recipe, names = []) {
    return names.map((name) => {
        const at = recipe.lines.findIndex((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name)));
        return {
            ...(at < 0 ? {} : { line: at + 1 }),
            what: `secret ${name}`,
            reason: "only its name is known: another value may give another image",
        };
    });
}
/** Names of secrets that a recipe does not mention. */
const unusedSecrets = (recipe, names = []) => names.filter((name) => !recipe.lines.some((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name))));
/**
 * The secrets for a rebuild: those of the build. From a vault they may be left out, as nothing is asked for them there.
 * @throws Failure("usage") for one that is missing, and for one that the build did not have
 */
async function rebuildSecrets(request, lock) {
    const needed = lock.inputs.secrets ?? [];
    const given = secretNames(request.settings) ?? [];
    const [extra] = given.filter((name) => !needed.includes(name));
    if (extra !== undefined) {
        throw new failure/* Failure */.H("usage", `the build had no secret ${extra}`, {
            code: "secret-unexpected",
            why: needed.length > 0 ? `it had: ${needed.join(", ")}` : "it had none",
            remedy: `leave out --secret ${extra}=…`,
        });
    }
    const missing = needed.filter((name) => !given.includes(name));
    if (missing.length > 0 && !request.vault)
        throw secretMissing("usage", missing);
    const secrets = [...(await (0,apptainer_secrets/* readSecrets */.ql)(request.settings.secrets)), ...missing.map(apptainer_secrets/* placeholderSecret */.CB)];
    return { secrets, placeholders: missing };
}
/** A rebuild that had a placeholder for a secret and is not the same shows nothing. @throws Failure("inconclusive") */
function assertNoPlaceholder(names) {
    if (names.length > 0)
        throw secretMissing("inconclusive", names);
}
function secretMissing(kind, names) {
    const [several, is] = names.length > 1 ? ["secrets", "are"] : ["secret", "is"];
    return new failure/* Failure */.H(kind, `the ${several} ${names.join(", ")} of the build ${is} missing`, {
        code: "secret-missing",
        why: "the build had them, and a rebuild without them may come out differently",
        remedy: names.map((name) => `--secret ${name}=path or --secret ${name}=env:VARIABLE`).join(" "),
    });
}


/***/ }),

/***/ 80360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ rebuiltStages),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   h8: () => (/* binding */ stageFolder),
/* harmony export */   hq: () => (/* binding */ archivesIn),
/* harmony export */   ir: () => (/* binding */ readStages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_keep_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33767);
/* harmony import */ var _ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67538);
/* harmony import */ var _ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5907);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59451);






/** Where a build keeps copies of its earlier stages; undefined for a recipe of one stage. */
const stageFolder = (scratch, recipe) => recipe.stages.length > 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "stages") : undefined;
/**
 * What a build's earlier stages installed, read from the copies in `folder`. A stage that was not copied is missing.
 * @param more what else the lock holds of a stage
 */
async function readStages(folder, recipe, more) {
    if (folder === undefined)
        return undefined;
    const found = {};
    for (const stage of recipe.stages.slice(0, -1)) {
        const tree = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_5__.openImage)((0,_apptainer_keep_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .keptStage */ .v)(folder, stage.index)).catch(unlessFailure);
        if (!tree)
            continue;
        try {
            const own = await ecosystemsOf(tree, stage);
            found[stage.index] = { ...own, ...(await more(stage, tree, own)) };
        }
        finally {
            await tree.close();
        }
    }
    return found;
}
/** Databases alone: other files are judged by the image that they come into. */
async function ecosystemsOf(tree, stage) {
    const ecosystems = await (0,_ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventory */ .p)(tree, { contents: false });
    const there = Object.entries(ecosystems).filter(([, { status }]) => status !== "absent");
    return {
        ...(stage.name ? { name: stage.name } : {}),
        ecosystems: Object.fromEntries(there),
        transient: await (0,_ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .transientOf */ .S)(tree, ecosystems),
    };
}
function unlessFailure(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H))
        throw error;
    return undefined;
}
/** What the output of a stage says beside what its file system says: only pip and uv say what came and went. */
function said(observed, ecosystems, transient) {
    const python = observed.passing(ecosystems);
    return {
        transient: { ...transient, ...(python.length > 0 ? { python } : {}) },
        ...(observed.isolatedBuilds() ? { isolatedBuilds: true } : {}),
    };
}
/** As a part of a lock. */
const archivesIn = ({ archives }) => archives && archives.length > 0 ? { archives } : {};
/**
 * The same for a rebuild: of the stages that the lock has.
 * @throws Failure("infrastructure") where one of them was not copied
 */
async function rebuiltStages(folder, recipe, lock) {
    const locked = Object.keys(lock.stages ?? {});
    if (!lock.stages)
        return undefined;
    const found = (await readStages(folder, recipe, async () => ({}))) ?? {};
    const missing = locked.filter((index) => !found[index]);
    if (missing.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", "the earlier stages of the rebuild could not be read", {
            code: "stages-not-read",
            why: `no copy was made of stage ${missing.map((index) => Number(index) + 1).join(", ")}: mksquashfs is missing on this machine, or its disk is full`,
            remedy: "run `stx-container doctor`, and verify again",
        });
    return Object.fromEntries(locked.map((index) => [index, found[index]]));
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ silentWatcher)
/* harmony export */ });
/** Reports nothing. */
const silentWatcher = { phase() { }, output() { }, note() { } };


/***/ }),

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Qv: () => (/* binding */ publishedBy),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   d$: () => (/* binding */ buildIdOf),
/* harmony export */   w: () => (/* binding */ findBuild),
/* harmony export */   yY: () => (/* binding */ publishedTs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52490);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
/* harmony import */ var _queued_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70368);







/** The names in a folder of the store; [] for one that is not there. */
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that the text of a name's link names; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** What a name's link holds when it publishes a build. */
const linkTarget = (name, ts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes, "" where none is published or the link is somebody else's. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name))));
    const held = (0,_held_js__WEBPACK_IMPORTED_MODULE_4__/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js__WEBPACK_IMPORTED_MODULE_6__/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return {
            name,
            ts,
            state: stateOf(files, has),
            marker: markerOf(has(files.verified), has(files.unverified)),
            published: ts === published,
            kept: has(files.keep),
            held: held.has(ts) || queued.has(`${name}-${ts}`),
            files,
        };
    });
}
/** The build that a file belongs to; undefined for files that no build has. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === file) ? ts : undefined;
    }
    catch {
        // Digits that are not a time.
        return undefined;
    }
}
function stateOf(files, has) {
    if (has(files.lock) && has(files.lockedRecipe))
        return has(files.image) ? "complete" : "lock-only";
    return has(files.image) ? "image-only" : "unfinished";
}
function markerOf(verified, unverified) {
    if (verified && unverified)
        return "contradictory";
    if (verified)
        return "verified";
    return unverified ? "unverified" : undefined;
}
const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
/** Name and moment of a build id; undefined for a word that is none. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * @param prefer without a `ts`: the published one, else the newest that has a lock; or the newest complete one at once
 */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => (prefer === "published" ? build.published : build.state === "complete")) ??
            builds.find((build) => build.state === "complete" || build.state === "lock-only"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        code: "not-in-store",
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}


/***/ }),

/***/ 49970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   rZ: () => (/* binding */ assertKind)
/* harmony export */ });
/* unused harmony export kindOfBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
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
 * What is at a path, by its first 4 KiB. It decides which command a file goes to, and proves nothing about it.
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // A pipe is for one reader, which this is not.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK), true);
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
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that no Apptainer made (debootstrap, a container's export) is an image, too. A project's folder,
    // or a conda environment, may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name)));
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
    // The keys of a lock are sorted, so that its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file that a command does not take. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a file is of a kind that a command takes. What does not exist, and what is not known, passes: the
 * command itself has the better message.
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


/***/ }),

/***/ 52490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ heldBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60813);


/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemporaryName */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ memoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What statfs(2) says of a file system in memory. */
const tmpfs = 0x01021994;
const folder = "/dev/shm";
/** A folder in memory that this user may write into, for what must not reach a disk; undefined where there is none. */
async function memoryFolder() {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder)).type === tmpfs ? folder : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ }),

/***/ 70368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ queuedBuilds),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   g9: () => (/* binding */ queueFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
/** Build ids of the builds that wait to be verified: those of the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedIfThere */ .L)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "results")));
    try {
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ currentKey),
/* harmony export */   n: () => (/* binding */ fromFirstConfig)
/* harmony export */ });
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


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every list that is there allows; nothing where there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/** One policy of several configurations: of each key the strictest; what only one says is what that one says. */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y, all("required_level")),
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
/** What holds where there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy asks of verdicts: the same for the same meaning. */
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(verdictPolicy(policy)));


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qn: () => (/* binding */ projectConfig),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82331);
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69963);










/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around its path, both as the path
 * is written and where links in it lead, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store));
    const around = await Promise.all([written, await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(written)].map(_files_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAround */ .W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, projectConfig))];
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
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const [{ parse }, { configSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835))]);
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not YAML`, {
            code: "policy-invalid",
            why: error.message,
            remedy: "correct it, or restore it as it was",
            place: { path },
            cause: error,
        });
    }
    const parsed = configSchema.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_6__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path },
    });
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


/***/ })

};
;