export const id = 469;
export const ids = [469,6505,8336,8886];
export const modules = {

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80752);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87703);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84600);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38232);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37958);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94091);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70903);











const print = (text) => process.stdout.write(`${text}\n`);
async function check(layer, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.root);
    const recipe = flags.recipe && (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.recipe);
    const context = flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.context) : recipe && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(recipe);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(root, layer), await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T4)(root), recipe && context ? (lock) => (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.today)(recipe, context, lock, root) : undefined);
    if (!answer.open)
        process.exitCode = answer.kind === "cannot-judge" ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h["cannot-judge"] : _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
    if (flags.json)
        return void print(JSON.stringify(answer));
    const name = `${answer.layer}-${answer.ts}`;
    print(answer.open
        ? `✔ ${name} is verified (rung: ${answer.rung}, ${answer.verifiedAt}).`
        : `✘ ${name} is not to be used:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip with its recipe, or stx-container verify ${name}`);
    for (const text of answer.unchecked)
        print(`  Note: ${text}.`);
}
async function list(layer, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.root);
    const layers = layer === undefined ? await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listLayers */ .VR)(root) : [layer];
    const builds = (await Promise.all(layers.map((each) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listBuilds */ .YF)(root, each)))).flat();
    if (flags.json)
        return void print(JSON.stringify(builds));
    if (builds.length === 0)
        return void print(`No builds in ${root}. Make one: stx-container roundtrip RECIPE`);
    const row = (build) => [
        build.published ? "→" : " ",
        `${build.layer}-${build.ts}`,
        build.state,
        build.marker ?? "not verified",
        build.kept ? "kept" : "",
    ];
    print((0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTable */ .ku)([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
}
async function show(name, flags) {
    const root = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.root);
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(root, name);
    if (build.state === "unfinished") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the build ${build.layer}-${build.ts} is not complete`, {
            why: "it was cut off, or is still running",
            remedy: `its log: ${build.files.log}`,
        });
    }
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(build.files.lock, "utf8"), build.files.lock), build.files.lock);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .checkBuild */ .D)(build, await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T4)(root), undefined);
    if (flags.json)
        return void print(JSON.stringify({ build, lock, gate: answer }));
    print([
        `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.layer}-${build.ts}${build.published ? " (published)" : ""}`,
        ...answer.refusals.map(({ text }) => `  ${text}`),
        "",
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTable */ .ku)([
            ["image", `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .Xq)(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
            ...lock.bases.map((base) => [
                "base",
                `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
            ]),
            ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
                ? []
                : [
                    [
                        id,
                        found.status === "error"
                            ? `could not be read: ${found.path}: ${found.message}`
                            : `${found.packages.length} packages`,
                    ],
                ]),
        ]),
        "",
        ...(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .unlockedReport */ .os)({ lock }),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function packageLines(lock) {
    const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", (0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTable */ .ku)(rows)];
}


/***/ }),

/***/ 70903:
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12066);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84600);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70073);







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
        root: absolute(flags.root),
        layer: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .layerName */ .Hn)(flags.layer ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.layerOf)(path)),
        buildArgs: buildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: settingsOf(flags),
    };
}


/***/ }),

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseParagraphs)
/* harmony export */ });
/**
 * The paragraphs of a file in Debian's control format (deb822), as /var/lib/dpkg/status is: fields "Name: value",
 * continued on lines that begin with a space or tab, paragraphs set apart by empty lines. Lines that are neither
 * are left out and named in `problems`.
 */
function parseParagraphs(text) {
    const paragraphs = [];
    const problems = [];
    let fields = new Map();
    let last;
    for (const [index, line] of text.split("\n").entries()) {
        const colon = line.indexOf(":");
        if (line.trim() === "") {
            if (fields.size > 0)
                paragraphs.push(fields);
            fields = new Map();
            last = undefined;
        }
        else if (/^[ \t]/.test(line)) {
            if (last === undefined)
                problems.push(`line ${index + 1} continues no field`);
            else
                fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
        }
        else if (colon < 1) {
            problems.push(`line ${index + 1} is no field`);
        }
        else {
            last = line.slice(0, colon).toLowerCase();
            if (fields.has(last))
                problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
            else
                fields.set(last, line.slice(colon + 1).trim());
        }
    }
    if (fields.size > 0)
        paragraphs.push(fields);
    return { paragraphs, problems };
}


/***/ }),

/***/ 48336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h0: () => (/* binding */ defaultReadLimit),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* unused harmony export TooLarge */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

/** Bytes that {@link ImageTree.read} gives for one file unless told otherwise. */
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
        super("cannot-judge", `${JSON.stringify(path)} in the image is too large to be read`, {
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "Check why this file is so large; a package database or metadata file of this size is damaged or hostile.",
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

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 99274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonMarkdown),
  Q: () => (/* binding */ comparisonTable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(46505);
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

/***/ 87703:
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

/***/ 38215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   dv: () => (/* binding */ packageCounts),
/* harmony export */   os: () => (/* binding */ unlockedReport),
/* harmony export */   st: () => (/* binding */ verificationReport)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99274);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);


const shown = 10;
/** What a build made, for a terminal. */
function buildReport(built) {
    const { lock, files } = built;
    const head = built.unchanged
        ? `${built.layer}-${built.ts} is a build of exactly these inputs; nothing had to be done.`
        : `Built ${built.layer}-${built.ts}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
    return [
        head,
        "",
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)([
            ["image", files.image],
            ["lock", files.lock],
            ["locked recipe", files.lockedRecipe],
        ]),
        "",
        ...unlockedReport(built),
    ]
        .join("\n")
        .trimEnd();
}
/** "146 dpkg, 33 python": how many packages of each ecosystem that the image has. */
function packageCounts(lock) {
    return Object.entries(lock.ecosystems)
        .flatMap(([id, found]) => found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (not all could be read)" : ""}`])
        .join(", ");
}
/** What stayed unpinned and why; nothing where all is pinned. */
function unlockedReport({ lock }) {
    if (lock.unlocked.length === 0)
        return [];
    const rows = lock.unlocked
        .slice(0, shown)
        .map(({ line, what, reason }) => `  ${line ? `line ${line}: ` : ""}${what}: ${reason}`);
    const more = lock.unlocked.length - shown;
    return [
        `Not pinned (${lock.unlocked.length}):`,
        ...rows,
        ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
    ];
}
const symbols = {
    verified: "✔",
    unverified: "✘",
    "cannot-judge": "?",
    error: "!",
};
/** A verdict with its evidence, for a terminal. */
function verificationReport(verified, color) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
    const { verdict, rung, comparison, differingFiles } = verified;
    const lines = [
        `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${rung ? ` (rung: ${rung})` : ""}`)}  ${verified.layer}-${verified.ts}`,
        `  ${verified.reason}`,
        "",
    ];
    if (comparison)
        lines.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonTable */ .Q)(comparison, { color }), "");
    if (comparison?.identical && differingFiles.length > 0) {
        lines.push(`The rung "content" was not reached: ${differingFiles.length} files differ:`);
        lines.push(...differingFiles.slice(0, shown).map((path) => `  ${path}`));
        if (differingFiles.length > shown)
            lines.push(`  and ${differingFiles.length - shown} more`);
        lines.push("");
    }
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)([...(verified.marker ? [["marker", verified.marker]] : []), ["rebuild's log", verified.log]]));
    return lines.join("\n");
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80752);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67411);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38232);
/* harmony import */ var _store_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9142);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70112);








/** How far two machines' clocks may be apart. */
const clockSkewMs = 10 * 60_000;
/** How the counts of a marker that says "verified" contradict it or the lock, in words; undefined where they don't. */
function miscount(lock, { ecosystems, rung }) {
    if (rung === undefined)
        return "the marker says verified, and names no rung";
    const ids = new Set([...Object.keys(lock.ecosystems), ...Object.keys(ecosystems)]);
    for (const id of ids) {
        const found = lock.ecosystems[id];
        const locked = found?.status === "present" ? found.packages.length : 0;
        const counts = ecosystems[id];
        if (locked !== (counts?.locked ?? 0))
            return `the marker counts ${counts?.locked ?? 0} packages of ${id}, the lock holds ${locked}`;
        if (counts && counts.changed + counts.missing + counts.extra > 0)
            return `the marker says verified, and counts drift in ${id}`;
    }
    return undefined;
}
const bytesOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are made anew
 * here, to exactly these files. That a file with the right name exists proves nothing.
 *
 * @param today what the checkout's recipe and inputs are now; omitted where only the store is looked at
 */
async function checkBuild(build, policy, today, now = new Date()) {
    const { layer, ts, files } = build;
    const answer = {
        layer,
        ts,
        open: false,
        kind: "unverified",
        refusals: [],
        rung: undefined,
        verifiedAt: undefined,
        unchecked: [],
    };
    const refuse = (code, text) => answer.refusals.push({ code, text });
    const contradiction = (code, text) => {
        refuse(code, text);
        answer.kind = "cannot-judge";
        return answer;
    };
    if (build.marker === "contradictory")
        return contradiction("both-markers", "there is a .verified and an .unverified marker of one build");
    const path = build.marker === "unverified" ? files.unverified : files.verified;
    const text = await bytesOf(path);
    if (!text) {
        refuse("no-marker", "the build has no marker: it was never verified");
        return answer;
    }
    let marker;
    try {
        marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(text.toString("utf8"), path);
    }
    catch (error) {
        return contradiction("invalid-marker", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
    }
    const evidence = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(marker);
    answer.rung = evidence.rung;
    answer.verifiedAt = marker.predicate.timeVerified;
    if (evidence.layer !== layer || evidence.ts !== ts)
        return contradiction("other-build", `the marker is that of ${evidence.layer}-${evidence.ts}`);
    const last = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .lastVerdict */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.folder), layer, ts);
    // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
    if (last && last.marker !== (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(text) && marker.predicate.timeVerified <= last.at)
        return contradiction("replayed", `the marker is an old one: a later verdict was written on ${last.at}`);
    if (Date.parse(marker.predicate.timeVerified) > now.getTime() + clockSkewMs)
        return contradiction("invalid-marker", `the marker is of the future: ${marker.predicate.timeVerified}`);
    if (build.marker === "unverified" || marker.predicate.verificationResult !== "PASSED") {
        refuse("not-verified", evidence.reason);
        return answer;
    }
    const [image, lockSubject, lockedRecipe, recipe] = marker.subject.map((each) => each.digest.sha256);
    const lockBytes = await bytesOf(files.lock);
    const lockedBytes = await bytesOf(files.lockedRecipe);
    const recipeBytes = await bytesOf(files.recipe);
    if (!lockBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(lockBytes) !== lockSubject)
        refuse("lock-differs", "the lock is not the one that was verified");
    if (!lockedBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(lockedBytes) !== lockedRecipe)
        refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
    if (!recipeBytes || (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(recipeBytes) !== recipe)
        refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(files.image).then(() => true, () => false)) {
        if ((await (0,_store_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256File */ .Q3)(files.image)) !== image)
            refuse("image-differs", "the image is not the one that was verified");
    }
    else
        answer.unchecked.push("the image is not here; its digest was not checked");
    let lock;
    if (lockBytes && lockedBytes && answer.refusals.length === 0) {
        try {
            lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(lockBytes.toString("utf8"), files.lock), files.lock);
            if (lock.image.sha256 !== image)
                refuse("image-differs", "the lock is that of another image");
            if (lock.inputs.digest !== evidence.inputsDigest)
                refuse("inputs-differ", "lock and marker name different inputs");
            if ((0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .readSeal */ .KI)(lockedBytes, files.lockedRecipe) !== lockSubject)
                refuse("locked-recipe-differs", "the locked recipe was made from another lock");
            const miscounted = miscount(lock, evidence);
            if (miscounted)
                return contradiction("invalid-marker", miscounted);
        }
        catch (error) {
            return contradiction("invalid-lock", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
        }
    }
    const verifiedAt = Date.parse(marker.predicate.timeVerified);
    const age = policy["max-age-days"];
    const limit = Math.min(evidence.notAfter ? Date.parse(evidence.notAfter) : Number.POSITIVE_INFINITY, age ? verifiedAt + age * 86_400_000 : Number.POSITIVE_INFINITY);
    if (now.getTime() > limit)
        refuse("too-old", `the verdict of ${marker.predicate.timeVerified} was good until ${new Date(limit).toISOString()}`);
    const required = policy["required-rung"];
    if (_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(evidence.rung ?? "versions") < _marker_js__WEBPACK_IMPORTED_MODULE_7__/* .rungs */ .W2.indexOf(required))
        refuse("rung-too-low", `rung ${evidence.rung} was proven, ${required} is required`);
    const undeclared = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (undeclared.length > 0)
        refuse("floats-undeclared", `the verdict let ${undeclared.join(", ")} float, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some((counts) => counts.equal > 0))
        refuse("nothing-compared", "no package was compared, and nothing is no evidence");
    if (lock && today) {
        const now = await today(lock);
        if (now.recipeSha256 !== recipe)
            refuse("recipe-differs", "the recipe in the checkout was changed since it was verified");
        else if (now.inputsDigest !== evidence.inputsDigest)
            refuse("inputs-differ", "a file, argument or base that goes into the build was changed since it was verified");
    }
    answer.open = answer.refusals.length === 0;
    if (answer.open)
        answer.kind = "open";
    return answer;
}


/***/ }),

/***/ 15086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rungs)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const rungs = ["versions", "content"];


/***/ })

};
