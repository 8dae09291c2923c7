export const id = 3540;
export const ids = [3540];
export const modules = {

/***/ 53540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPackages: () => (/* binding */ exportPackages),
  freeze: () => (/* binding */ inventory_freeze)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/lock/export/index.js

/** Every format that {@link exportLock} knows. */
const formats = [
    {
        name: "requirements",
        file: "requirements.txt",
        about: "Python packages for pip, with hashes where known",
        load: async () => (await __webpack_require__.e(/* import() */ 4108).then(__webpack_require__.bind(__webpack_require__, 84108))).requirements,
    },
    {
        name: "pylock",
        file: "pylock.toml",
        about: "Python packages after PEP 751",
        load: async () => (await __webpack_require__.e(/* import() */ 1492).then(__webpack_require__.bind(__webpack_require__, 11492))).pylock,
    },
    {
        name: "conda-explicit",
        file: "conda-explicit.txt",
        about: "conda packages as an @EXPLICIT list",
        load: async () => (await __webpack_require__.e(/* import() */ 5234).then(__webpack_require__.bind(__webpack_require__, 5234))).condaExplicit,
    },
    {
        name: "renv",
        file: "renv.lock",
        about: "R packages for renv",
        load: async () => (await __webpack_require__.e(/* import() */ 6745).then(__webpack_require__.bind(__webpack_require__, 16745))).renv,
    },
    {
        name: "npm-list",
        file: "npm-list.json",
        about: "Node packages as npm ls --all --json shows them",
        load: async () => (await __webpack_require__.e(/* import() */ 4604).then(__webpack_require__.bind(__webpack_require__, 44604))).npmList,
    },
    {
        name: "dpkg-list",
        file: "dpkg-list.txt",
        about: "Debian packages as apt-get install takes them",
        load: async () => (await __webpack_require__.e(/* import() */ 8819).then(__webpack_require__.bind(__webpack_require__, 58819))).dpkgList,
    },
    {
        name: "cyclonedx",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.6 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(6627)]).then(__webpack_require__.bind(__webpack_require__, 36627))).cyclonedx,
    },
    {
        name: "spdx",
        file: "bom.spdx.json",
        about: "everything, SPDX 2.3 JSON",
        load: async () => (await __webpack_require__.e(/* import() */ 3851).then(__webpack_require__.bind(__webpack_require__, 83851))).spdx,
    },
    {
        name: "github-snapshot",
        file: "github-snapshot.json",
        about: "everything, for GitHub's dependency submission API",
        load: async () => (await __webpack_require__.e(/* import() */ 7124).then(__webpack_require__.bind(__webpack_require__, 7124))).githubSnapshot,
    },
    {
        name: "seed",
        file: "image.lock",
        about: "pip, dpkg and npm as scitex-container's combined text lock",
        load: async () => (await __webpack_require__.e(/* import() */ 6013).then(__webpack_require__.bind(__webpack_require__, 36013))).formatSeedLock,
    },
];
/**
 * A lock in another format. What the format has no place for is said in a comment or a field of it.
 * @param format a name of {@link formats}.
 * @throws Failure "usage" for a format or a prefix that is not there.
 */
async function exportLock(lock, format, options = {}) {
    const found = formats.find(({ name }) => name === format);
    if (!found) {
        throw new failure/* Failure */.H("usage", `there is no export format "${format}"`, {
            remedy: `choose one of ${formats.map(({ name }) => name).join(", ")}`,
        });
    }
    return (await found.load())(lock, options);
}

// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(80752);
// EXTERNAL MODULE: ./lib/lock/write.js
var write = __webpack_require__(37260);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ecosystems/index.js + 51 modules
var lib_ecosystems = __webpack_require__(45497);
;// CONCATENATED MODULE: ./lib/image/arch.js
/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines = {
    3: "386",
    21: "ppc64le",
    22: "s390x",
    40: "arm",
    62: "amd64",
    183: "arm64",
    243: "riscv64",
};
/** The architecture that an image's own programs are for; "unknown" where it holds none of the usual ones. */
async function treeArch(tree) {
    for (const path of ["/bin/sh", "/usr/bin/env", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"]) {
        const bytes = (await tree.read([path])).get(path);
        if (bytes && bytes.length > 20 && bytes.readUInt32BE(0) === 0x7f454c46) {
            const machine = bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18);
            return machines[machine] ?? "unknown";
        }
    }
    return "unknown";
}

// EXTERNAL MODULE: ./lib/image/digest.js + 1 modules
var digest = __webpack_require__(2861);
// EXTERNAL MODULE: ./lib/image/file.js
var image_file = __webpack_require__(91007);
// EXTERNAL MODULE: ./lib/image/open.js + 12 modules
var image_open = __webpack_require__(27972);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(30912);
// EXTERNAL MODULE: ./lib/store/files.js
var files = __webpack_require__(9142);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(70073);
;// CONCATENATED MODULE: ./lib/roundtrip/freeze.js










/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 * @param contents also read the content of every file, and of the image's own file, which takes longer the bigger it
 *   is: its sha256, the tree's digest, programs that no package owns, Go's build
 *   information, Java's archives
 */
async function freeze(path, contents) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw (0,files/* fileFailure */.fE)(error, `could not read the image ${path}`);
    });
    const tree = await (0,image_open/* openImage */.U)(path);
    try {
        const [file, content, ecosystems, arch] = await Promise.all([
            contents && found.isFile() ? (0,image_file/* imageDigest */.W)(path) : found.isFile() ? { size: found.size } : {},
            contents ? (0,digest/* contentDigest */.e)(tree) : undefined,
            (0,lib_ecosystems/* inventory */.p)(tree, { contents }),
            treeArch(tree),
        ]);
        return {
            lockVersion: schema/* lockVersion */.ww,
            layer: (0,external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
            ts: (0,names/* formatTs */.$2)(found.mtime),
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
var request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/commands/inventory.js








async function put(text, output) {
    if (output)
        await (0,files/* writeWhole */.f8)((0,request/* absolute */.ys)(output), text);
    else
        process.stdout.write(text);
}
async function inventory_freeze(image, flags) {
    // An image's entries all stay: a larger space for what soon goes costs 100 MB and saves no time (bench/README.md).
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    const lock = await freeze((0,request/* absolute */.ys)(image), flags.contents);
    await put((0,write/* formatLock */.X)(lock), flags.output);
    refuseErrors(lock, (0,request/* absolute */.ys)(image));
}
/**
 * What could be read has been written; that it is not all must not look like success.
 * @throws Failure "cannot-judge" naming each ecosystem that could not be read whole, and where
 */
function refuseErrors(lock, subject) {
    const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" ? [`${id}: ${found.path}: ${found.message}`] : []);
    if (errors.length === 0)
        return;
    throw new failure/* Failure */.H("cannot-judge", `Not everything that is installed in ${subject} could be read`, {
        why: errors.join("\n"),
        remedy: "Repair or remove these files in the image; until then packages may be missing from what was written.",
    });
}
async function exportPackages(subject, flags) {
    if (!formats.some(({ name }) => name === flags.format)) {
        throw new failure/* Failure */.H("usage", `${JSON.stringify(flags.format)} is no format`, {
            remedy: formats.map(({ name, about }) => `--format ${name}: ${about}`).join("\n"),
        });
    }
    const options = { ...(flags.prefix ? { prefix: flags.prefix } : {}), ...snapshotOf(flags.format) };
    const lock = await lockOf((0,request/* absolute */.ys)(subject));
    await put(await exportLock(lock, flags.format, options), flags.output);
    refuseErrors(lock, (0,request/* absolute */.ys)(subject));
}
/** A lock file as it stands, or the lock of an image. */
async function lockOf(path) {
    if (path.endsWith(".lock"))
        return (0,read/* parseLock */.PG)((await (0,files/* readNamed */.Mk)(path, "lock")).toString("utf8"), path);
    return freeze(path, true);
}
/** GitHub's dependency snapshot needs to know the commit and job it is of; a workflow's own environment says so. */
function snapshotOf(format) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_JOB: correlator, GITHUB_RUN_ID: id } = process.env;
    if (format !== "github-snapshot" || !sha || !ref)
        return {};
    return { snapshot: { sha, ref, job: { correlator: correlator ?? "stx-container", id: id ?? "0" } } };
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
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78850);
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

/***/ 37260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64109);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80752);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "cannot-judge" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLock */ .sv)(ordered, `${lock.layer}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byIdentity */ .MU)(a, b) || (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b));
}
function pretty(value, indent) {
    if (typeof value !== "object" || value === null || isShort(value))
        return oneLine(value);
    const inner = `${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => inner + oneLine(item))
        : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
}
/** One plain field alone, like an absent ecosystem's status: no line of its own for it. */
function isShort(value) {
    const fields = Array.isArray(value) ? [] : sortedEntries(value);
    return fields.length === 1 && typeof fields[0]?.[1] !== "object";
}
function oneLine(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
    return parts.length ? `{ ${parts.join(", ")} }` : "{}";
}


/***/ })

};
