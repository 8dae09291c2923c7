export const id = 4561;
export const ids = [4561];
export const modules = {

/***/ 60775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./lib/image/tree-index.js
var tree_index = __webpack_require__(48336);
;// CONCATENATED MODULE: ./lib/ecosystems/caches.js

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
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}

// EXTERNAL MODULE: ./lib/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(43353);
;// CONCATENATED MODULE: ./lib/ecosystems/survey.js
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

;// CONCATENATED MODULE: ./lib/ecosystems/inventory.js



/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU } = {}) {
    const seen = withoutCaches(tree, ecosystems/* ecosystems */.uU);
    const survey = surveyOf(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey) {
    try {
        return await ecosystem.collect(tree, survey);
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 91089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ByteSource)
/* harmony export */ });
/* harmony import */ var _files_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91443);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73910);


/** A range of an open file. Opened once, so that what was checked and what is read later are the same bytes. */
class ByteSource {
    /** The file on disk, for messages. */
    path;
    /** Length of the range in bytes. */
    size;
    #handle;
    #offset;
    constructor(path, handle, offset, size) {
        this.path = path;
        this.#handle = handle;
        this.#offset = offset;
        this.size = size;
    }
    /**
     * A whole regular file.
     * @throws Failure "inconclusive" where the path is missing, unreadable or no regular file
     */
    static async open(path) {
        try {
            const { handle, size } = await (0,_files_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegular */ .l)(path);
            return new ByteSource(path, handle, 0, size);
        }
        catch (error) {
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
        }
    }
    /** A part of this range; both share the open file. */
    part(offset, size) {
        return new ByteSource(this.path, this.#handle, this.#offset + offset, size);
    }
    /**
     * `length` bytes from `offset`.
     * @throws Failure "inconclusive" where the range ends before that
     */
    async read(offset, length, what) {
        if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.size) {
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(this.path, `${what} lies outside: bytes ${offset} to ${offset + length} of ${this.size}`);
        }
        const bytes = Buffer.allocUnsafe(length);
        for (let done = 0; done < length;) {
            const { bytesRead } = await this.#handle.read(bytes, done, length - done, this.#offset + offset + done);
            if (bytesRead === 0)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .truncated */ .ps)(this.path, `the file ends within ${what}`);
            done += bytesRead;
        }
        return bytes;
    }
    async close() {
        await this.#handle.close();
    }
}


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ partialRules),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   qc: () => (/* binding */ hashMore),
/* harmony export */   qg: () => (/* binding */ inByteOrder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18734);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86629);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98475);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98155);






/** Entries in the byte order of their paths, the same on every machine. */
function inByteOrder(entries) {
    /** Of paths whose order is not their bytes': few, if any. */
    const keys = new Map();
    const list = [...entries];
    for (const { path } of list) {
        const key = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrderKey */ .CA)(path);
        if (key !== path)
            keys.set(path, key);
    }
    const keyOf = ({ path }) => keys.get(path) ?? path;
    return list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
function countedEntries(tree, { rules, version }) {
    const find = (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseFinder */ .$P)(rules, tree, version);
    const ruleOf = new Map();
    const entries = [];
    for (const entry of tree.entries.values()) {
        const rule = find(entry);
        if (rule?.ignore === "file")
            continue;
        entries.push(entry);
        if (rule)
            ruleOf.set(entry, rule);
    }
    return { entries: inByteOrder(entries), ruleOf };
}
/** Those of these rules that leave a part of a file's content to be compared. */
function partialRules(ruleOf) {
    return new Map([...ruleOf].filter(([, { ignore }]) => typeof ignore !== "string"));
}
/**
 * The digest by which two images have the same content: over path, type, mode, owner, link target, device number, time,
 * extended attributes and content of everything in the tree, in the byte order of the paths, without the noise.
 *
 * Hashed are, after the line `stx-content-2`, these fields for each entry, each ended by a NUL (which none can hold):
 * path, type, mode in octal, uid, gid; the link's target, the device as `major:minor` or the content's sha256 (where the
 * content is noise in part, the normaliser's name and the sha256 of what it leaves; where it is noise altogether,
 * `noise`); the time in seconds where it is older than the epoch, else nothing; how many attributes count, and of each
 * its name and its value in hexadecimal digits. Which names are one file (hard links) does not count.
 *
 * Version 1 begins with `stx-content-1` and ends each entry with the third of these groups.
 */
async function contentDigest(image, given = {}) {
    const rules = (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(given);
    const { tree, original } = (0,_renamed_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTree */ .F)(image, rules.renamings);
    const { entries, ruleOf } = countedEntries(tree, rules);
    const normalised = await (0,_normalised_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedDigests */ .W)(tree, partialRules(ruleOf), rules);
    const others = [...tree.entries.values()].filter(({ type, path }) => type === "file" && !normalised.has(path));
    const files = await tree.digests(others.map((entry) => entry.path));
    for (const [path, { whole }] of normalised)
        files.set(path, whole);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-content-${rules.version}\n`);
    for (const entry of entries) {
        const { path, type, mode, uid, gid } = entry;
        const rule = ruleOf.get(entry);
        const content = rule?.ignore === "content" ? "noise" : (normalised.get(path)?.counted ?? files.get(path) ?? "");
        const value = (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsTo */ .P8)(entry) ?? content;
        sha256.update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)(path));
        const fields = `\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`;
        if (value.isWellFormed())
            sha256.update(`${fields}${value}\0`);
        else
            sha256.update(fields).update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)(value)).update("\0");
        if (rules.version > 1)
            hashMore(sha256, (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedTime */ .u8)(entry, rule, rules), (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(entry));
    }
    const named = tree === image ? files : new Map([...files].map(([path, digest]) => [original(path), digest]));
    return { digest: sha256.digest("hex"), files: named };
}
/** The last fields of an entry. */
function hashMore(sha256, time, xattrs) {
    sha256.update(`${time}\0${xattrs.length}\0`);
    for (const [name, value] of xattrs)
        sha256.update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)(name)).update(`\0${value}\0`);
}


/***/ }),

/***/ 86629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ clamped),
  u8: () => (/* binding */ countedTime),
  ps: () => (/* binding */ countedXattrs),
  HW: () => (/* binding */ hasContentRules),
  pw: () => (/* binding */ hashable),
  P8: () => (/* binding */ pointsTo),
  gu: () => (/* binding */ settled)
});

// EXTERNAL MODULE: ./lib/image/bytes.js
var image_bytes = __webpack_require__(18734);
;// CONCATENATED MODULE: ./lib/image/noise/apk.js
/** What apk keeps. */
const apkNoise = [
    {
        pattern: "/var/cache/apk/APKINDEX.*.tar.gz",
        ignore: "file",
        reason: "They say what the repositories offered when apk looked.",
    },
];

;// CONCATENATED MODULE: ./lib/image/normalise.js
/** Rewrites text that is UTF-8; anything else counts whole. */
function byText(rewrite) {
    return (content) => {
        const text = content.toString("utf8");
        if (!Buffer.from(text, "utf8").equals(content))
            return undefined;
        const rewritten = rewrite(text);
        return rewritten === undefined ? undefined : Buffer.from(rewritten, "utf8");
    };
}
/** Far more than labels and conda's records have; JSON.stringify has no end of its own and would overflow the stack. */
const maxNesting = 100;
/** Whether a JSON text may be nested too deeply; brackets in its strings count, too. */
function isTooDeep(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth += bracket === "[" || bracket === "{" ? 1 : -1;
        if (depth > maxNesting)
            return true;
    }
    return false;
}
/** A JSON object; undefined for any other text, and for what is nested too deeply. */
function parsedObject(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
        return isObject ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Leaves fields of a JSON object out; the order of the others does not count. */
function withoutFields(unwanted) {
    return byText((text) => {
        const object = parsedObject(text);
        if (!object)
            return undefined;
        const kept = Object.entries(object).filter(([key]) => !unwanted(key));
        return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}

;// CONCATENATED MODULE: ./lib/image/noise/apptainer.js

/** Labels that Apptainer sets by itself from the build and not from the recipe's %labels. */
const buildLabels = /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:created|base\.name|base\.digest))$/;
const labels = { name: "labels", normalise: withoutFields((key) => buildLabels.test(key)) };
/** What Apptainer itself writes into an image. */
const apptainerNoise = [
    {
        pattern: "/.singularity.d/labels.json",
        ignore: labels,
        reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels.",
    },
    {
        pattern: "/.singularity.d/Singularity",
        ignore: "content",
        reason: "It is the recipe; a locked recipe is another text than the recipe it pins, and has its own digest.",
    },
    {
        pattern: "/.singularity.d/bootstrap_history{,/**}",
        ignore: "file",
        reason: "It holds the recipes of the images this one was built on; their digests are in the lock.",
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/image/noise/elf.js


/**
 * Folders with random names in which package managers compile: pip (also by way of a wheel or a source archive), R, uv
 * and cpanm. The compiler notes them for debuggers.
 */
const buildFolders = /\/(?:pip-(?:install|req-build|modern-metadata|ephem-wheel-cache|wheel)-[a-z0-9_]{8}|tmp[a-z0-9_]{8}|Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}|(?:sdists|builds)-v\d+\/[^\0]{0,200}|\.cpanm\/work\/\d{9,11}\.\d{1,7})(?:\/|\0|$)/;
/** One of these is in every such name, and found fast. */
const hints = ["/pip-", "/tmp", "/Rtmp", "/sdists-v", "/builds-v", "/.cpanm/"];
const headerSize = 64;
const sectionSize = 64;
const segmentSize = 56;
/** Of sections: their type where the file holds nothing of them, and the flag of what is loaded into memory. */
const noBits = 8;
const loaded = 2n;
function sectionAt(bytes, at) {
    return {
        name: "",
        type: bytes.readUInt32LE(at + 4),
        flags: bytes.readBigUInt64LE(at + 8),
        offset: Number(bytes.readBigUInt64LE(at + 24)),
        size: Number(bytes.readBigUInt64LE(at + 32)),
        rest: Buffer.concat([bytes.subarray(at + 4, at + 24), bytes.subarray(at + 40, at + 64)]),
    };
}
/** All sections with their names. @throws RangeError where they are malformed */
function sectionsOf(bytes) {
    const table = Number(bytes.readBigUInt64LE(40));
    const count = bytes.readUInt16LE(60);
    if (bytes.readUInt16LE(58) !== sectionSize || count === 0 || table + count * sectionSize > bytes.length)
        throw new RangeError("a table of sections outside of the file");
    const sections = Array.from({ length: count }, (_, n) => sectionAt(bytes, table + n * sectionSize));
    const names = sections[bytes.readUInt16LE(62)];
    if (!names)
        throw new RangeError("no names of sections");
    sections.forEach((section, n) => {
        const start = names.offset + bytes.readUInt32LE(table + n * sectionSize);
        const end = bytes.indexOf(0, start);
        section.name = bytes.toString("latin1", start, end < 0 ? bytes.length : end);
        if (section.type !== noBits && section.offset + section.size > bytes.length)
            throw new RangeError("a section outside of the file");
    });
    return sections;
}
/** What only debuggers read, and the linker's hash over it all. Neither is run. */
function isForDebugging({ name, flags }) {
    if (name === ".note.gnu.build-id")
        return true;
    return (flags & loaded) === 0n && /^(?:\.rela?)?\.(?:z?debug_|gdb_index$)/.test(name);
}
/** Whether every byte of the file is one of these ranges, or zero. */
function coverAll(bytes, ranges) {
    let done = 0;
    for (const [start, end] of [...ranges.sort((a, b) => a[0] - b[0]), [bytes.length, bytes.length]]) {
        if (start > done && bytes.subarray(done, start).some((byte) => byte !== 0))
            return false;
        done = Math.max(done, end);
    }
    return true;
}
/** Everything of a program or library but what debuggers read and where in the file things lie. @throws RangeError */
function withoutDebugging(bytes) {
    const sections = sectionsOf(bytes);
    const held = sections.filter(({ type }) => type !== noBits);
    const folders = held.filter(isForDebugging).some(({ offset, size }) => {
        const part = bytes.subarray(offset, offset + size);
        return hints.some((hint) => part.includes(hint)) && buildFolders.test(part.toString("latin1"));
    });
    if (!folders)
        return undefined;
    const segments = Number(bytes.readBigUInt64LE(32));
    const segmentsEnd = segments + bytes.readUInt16LE(56) * segmentSize;
    const table = Number(bytes.readBigUInt64LE(40));
    const ranges = held.map(({ offset, size }) => [offset, offset + size]);
    ranges.push([0, headerSize], [segments, segmentsEnd], [table, table + sections.length * sectionSize]);
    if (!coverAll(bytes, ranges))
        return undefined;
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    sha256.update(bytes.subarray(0, 40)).update(bytes.subarray(48, headerSize));
    sha256.update(bytes.subarray(segments, segmentsEnd));
    for (const section of sections) {
        const { name, type, offset, size, rest } = section;
        sha256.update(`\0${name}\0`).update(rest);
        if (isForDebugging(section) || type === noBits)
            continue;
        sha256.update(`${size}\0`).update(bytes.subarray(offset, offset + size));
    }
    return sha256.digest();
}
/** 64 bits, the lower byte first: all that is in use where images are built. */
const isKnown = (bytes) => bytes.length > headerSize && (0,image_bytes/* isElf */.aB)(bytes) && bytes[4] === 2 && bytes[5] === 1;
/** Compiled code without what the compiler notes for debuggers, where that names a random folder. */
const debugging = {
    name: "elf-debugging",
    normalise(content) {
        if (!isKnown(content) || !hints.some((hint) => content.includes(hint)))
            return undefined;
        try {
            return withoutDebugging(content);
        }
        catch (error) {
            if (error instanceof RangeError)
                return undefined;
            throw error;
        }
    },
};

;// CONCATENATED MODULE: ./lib/image/noise/compiled.js

/** Extension modules that package managers compile. */
const compiledNoise = [
    {
        pattern: "/**/{{site,dist}-packages/**/*.so,libs/*.so,auto/**/*.so,.cpanm/work/**/*.{o,so}}",
        ignore: debugging,
        reason: "pip, uv, R and cpanm compile in a folder with a random name, which the compiler notes for debuggers; what is loaded and run is compared.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/conda.js

const condaRecord = {
    name: "condaRecord",
    normalise: withoutFields((key) => key === "requested_spec" || key === "requested_specs"),
};
/** What conda keeps. */
const condaNoise = [
    {
        pattern: "/**/conda-meta/history",
        ignore: "content",
        reason: "The commands and their times; what is installed stands in the other files there, which are compared.",
    },
    {
        pattern: "/**/conda-meta/*.json",
        ignore: condaRecord,
        reason: "It holds the words by which the package was asked for, which are other ones in a locked recipe.",
    },
    {
        pattern: "/**/pkgs/cache/#{,.*}.{json,msgpack,solv}",
        ignore: "file",
        reason: "They say what the conda channels offered when conda looked.",
    },
    {
        pattern: "/**/pkgs/urls{,.txt}",
        ignore: "file",
        reason: "conda's list of downloads in their order.",
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/dpkg.js
/** What apt, dpkg and debconf keep. */
const dpkgNoise = [
    {
        pattern: "/var/cache/apt/{pkgcache,srcpkgcache}.bin",
        ignore: "file",
        reason: "apt's index of its own lists, made anew when missing; it holds times and addresses in memory.",
    },
    {
        pattern: "/var/lib/apt/lists/**",
        ignore: "file",
        reason: "They say what the archive offered when apt looked, under a name made from the mirror's.",
    },
    {
        pattern: "/var/lib/dpkg/{status,diversions,statoverride,available}-old",
        ignore: "file",
        reason: "dpkg's copy of the state before its last run; how many runs there were does not matter.",
    },
    {
        pattern: "/var/cache/debconf/*-old",
        ignore: "file",
        reason: "debconf's copy of the state before its last run; how many runs there were does not matter.",
    },
    {
        pattern: "/etc/apt/{preferences,apt.conf,sources.list}.d",
        ignore: "time",
        reason: "A locked recipe puts its pins there while it builds, and removes them.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/git.js


/** How long names of objects are, and how the file's end is hashed, by the repository's format. */
const formats = [
    { algorithm: "sha1", length: 20 },
    { algorithm: "sha256", length: 32 },
];
const header = 12;
/** In an entry's flags: another 16 bits of flags follow (version 3 and later). */
const extended = 0x4000;
/** Of an entry: ctime and mtime (8 bytes each), dev, ino; after its mode come uid and gid. */
const times = [0, 24];
const owners = [28, 36];
const statSize = 40;
/** Where an entry ends: a name with NULs up to a multiple of eight, or in version 4 a length and the rest of a name. */
function entryEnd(bytes, start, nameAt, version) {
    let at = nameAt;
    // How much of the name before is kept: seven bits a byte, the last one without the eighth.
    if (version === 4)
        while (bytes[at++] & 0x80)
            ;
    const nul = bytes.indexOf(0, at);
    if (nul < 0)
        throw new RangeError("a name without an end");
    if (version === 4)
        return nul + 1;
    return start + Math.ceil((nul + 1 - start) / 8) * 8;
}
/**
 * The list of checked-out files without what stat(2) said of them, by which git sees what may have changed. Undefined
 * where the hash at the end is not that of the content, or a part is unknown.
 */
function withoutStat(content) {
    const end = formats.find(({ algorithm, length }) => {
        const hash = content.subarray(-length);
        const whole = (0,external_node_crypto_.createHash)(algorithm).update(content.subarray(0, -length)).digest();
        return content.length > header + length && hash.equals(whole);
    });
    const version = content.length > header ? content.readUInt32BE(4) : 0;
    if (!end || content.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4)
        return undefined;
    const bytes = Buffer.from(content.subarray(0, content.length - end.length));
    let at = header;
    for (let n = content.readUInt32BE(8); n > 0; n--) {
        for (const [from, to] of [times, owners])
            bytes.fill(0, at + from, at + to);
        const flags = bytes.readUInt16BE(at + statSize + end.length);
        at = entryEnd(bytes, at, at + statSize + end.length + (flags & extended ? 4 : 2), version);
    }
    return hasStat(bytes, at) ? undefined : bytes;
}
/** Extensions that hold what stat(2) said of other files, or another file's names. */
const withStat = new Set(["UNTR", "FSMN", "link"]);
function hasStat(bytes, from) {
    for (let at = from; at < bytes.length; at += 8 + bytes.readUInt32BE(at + 4))
        if (withStat.has(bytes.toString("latin1", at, at + 4)))
            return true;
    return false;
}
const index = {
    name: "git-index",
    normalise(content) {
        try {
            return withoutStat(content);
        }
        catch (error) {
            if (error instanceof RangeError)
                return undefined;
            throw error;
        }
    },
};
/** A line of a reflog: two names of objects, who, when, and after a tab what was done. */
const logLine = /^([0-9a-f]{40,64} [0-9a-f]{40,64}) [^\n\t]*> \d{1,12} [+-]\d{4}(\t[^\n]*)?$/;
const reflog = {
    name: "git-reflog",
    normalise: byText((text) => {
        const lines = text.split("\n");
        if (lines.pop() !== "")
            return undefined;
        const kept = lines.map((line) => logLine.exec(line)?.slice(1).join(""));
        return kept.includes(undefined) ? undefined : kept.join("\n");
    }),
};
/** What git notes in a checkout beside what it checks out. */
const gitNoise = [
    {
        pattern: "/**/.git/{,modules/**/,worktrees/*/}index",
        ignore: index,
        reason: "It holds times, inode numbers and owners of the checked-out files; names, modes and objects count.",
        since: 2,
    },
    {
        pattern: "/**/.git/{,modules/**/,worktrees/*/}logs/**",
        ignore: reflog,
        reason: "It holds who moved a branch on which machine, and when; from where to where, and why, counts.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/der.js
/**
 * The value that begins at `at`.
 * @throws RangeError where it is malformed, or its length is not definite
 */
function derAt(bytes, at = 0) {
    const tag = bytes.readUInt8(at);
    const first = bytes.readUInt8(at + 1);
    const more = first & 0x80 ? first & 0x7f : 0;
    if ((tag & 0x1f) === 0x1f || (first & 0x80 && (more === 0 || more > 4)))
        throw new RangeError("a value of ASN.1");
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
    const start = at + 2 + more;
    if (start + length > bytes.length)
        throw new RangeError("a value of ASN.1 is cut off");
    return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}
/** The values that a value is made of. @throws RangeError */
function derParts({ content }) {
    const parts = [];
    for (let at = 0; at < content.length; at += parts.at(-1).whole.length)
        parts.push(derAt(content, at));
    return parts;
}
/** One part by its number. @throws RangeError where there are not as many */
function derPart(value, n) {
    const part = derParts(value)[n];
    if (!part)
        throw new RangeError("a value of ASN.1 has too few parts");
    return part;
}
/** An object identifier's content in hexadecimal digits, which is enough to tell them apart. */
const oid = ({ tag, content }) => (tag === 6 ? content.toString("hex") : "");

;// CONCATENATED MODULE: ./lib/image/noise/keystore.js


/** What every public list of certificates is protected with; one with another password counts whole. */
const keystore_password = "changeit";
/** Rounds of key derivation that are done at most; Java takes 10,000. */
const maxRounds = 1_000_000;
/** A text in UTF-16, big end first, as both formats have it. */
function utf16(text) {
    return Buffer.from(text, "utf16le").swap16();
}
/** Entries in the order of their bytes. */
const sorted = (entries) => Buffer.concat(entries.sort(Buffer.compare));
/** Java's own format: its digest is over the password, these words and everything before it (sun.security.provider.JavaKeyStore). */
const jksMagic = 0xfeedfeed;
const jksWords = "Mighty Aphrodite";
const trusted = 2;
/** The certificates of Java's own format, without the times at which they were added, and in no order. @throws RangeError */
function jksEntries(bytes) {
    const end = bytes.length - 20;
    const digest = (0,external_node_crypto_.createHash)("sha1").update(utf16(keystore_password)).update(jksWords).update(bytes.subarray(0, end));
    if (!digest.digest().equals(bytes.subarray(end)) || bytes.readUInt32BE(4) !== 2)
        return undefined;
    const entries = [];
    let at = 12;
    for (let n = bytes.readUInt32BE(8); n > 0; n--) {
        if (bytes.readUInt32BE(at) !== trusted)
            return undefined;
        const aliasEnd = at + 6 + bytes.readUInt16BE(at + 4);
        const typeAt = aliasEnd + 8;
        const lengthAt = typeAt + 2 + bytes.readUInt16BE(typeAt);
        const entryEnd = lengthAt + 4 + bytes.readUInt32BE(lengthAt);
        if (entryEnd > end)
            return undefined;
        entries.push(Buffer.concat([bytes.subarray(at, aliasEnd), bytes.subarray(typeAt, entryEnd)]));
        at = entryEnd;
    }
    return at === end ? sorted(entries) : undefined;
}
const oids = {
    data: "2a864886f70d010701",
    encrypted: "2a864886f70d010706",
    pbes2: "2a864886f70d01050d",
    pbkdf2: "2a864886f70d01050c",
    hmacSha256: "2a864886f70d0209",
    aes256: "60864801650304012a",
    certBag: "2a864886f70d010c0a0103",
    sha256: "608648016503040201",
};
function must(condition) {
    if (!condition)
        throw new RangeError("a keystore of a form that is not known");
}
const small = ({ tag, content }) => {
    must(tag === 2 && content.length > 0 && content.length <= 4);
    return content.readUIntBE(0, content.length);
};
/** Derives the key of the digest over the whole (RFC 7292, appendix B), of 32 bytes. */
function macKey(salt, rounds) {
    const block = 64;
    const fill = (bytes) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
    const secret = fill(Buffer.concat([utf16(keystore_password), Buffer.alloc(2)]));
    let key = (0,external_node_crypto_.createHash)("sha256").update(Buffer.alloc(block, 3)).update(fill(salt)).update(secret).digest();
    for (let n = 1; n < rounds; n++)
        key = (0,external_node_crypto_.createHash)("sha256").update(key).digest();
    return key;
}
/** Whether the digest over the content is the one that the password gives. @throws RangeError */
function isIntact(content, mac) {
    const [info, salt, rounds] = derParts(mac);
    must(info !== undefined && salt !== undefined && rounds !== undefined);
    must(oid(derPart(derPart(info, 0), 0)) === oids.sha256 && small(rounds) <= maxRounds);
    const key = macKey(salt.content, small(rounds));
    return (0,external_node_crypto_.createHmac)("sha256", key).update(content).digest().equals(derPart(info, 1).content);
}
/** Decrypts what is encrypted as Java 16 and later do it: PBES2 with PBKDF2 (SHA-256) and AES-256. @throws RangeError */
function decrypted(encrypted) {
    const [type, algorithm, content] = derParts(derPart(encrypted, 1));
    must(type !== undefined && algorithm !== undefined && content !== undefined && oid(type) === oids.data);
    must(oid(derPart(algorithm, 0)) === oids.pbes2);
    const [derivation, cipher] = derParts(derPart(algorithm, 1));
    must(derivation !== undefined && cipher !== undefined && oid(derPart(cipher, 0)) === oids.aes256);
    must(oid(derPart(derivation, 0)) === oids.pbkdf2);
    const [salt, rounds, ...options] = derParts(derPart(derivation, 1));
    must(salt !== undefined && rounds !== undefined && small(rounds) <= maxRounds);
    must(oid(derPart(options.at(-1), 0)) === oids.hmacSha256);
    const key = (0,external_node_crypto_.pbkdf2Sync)(keystore_password, salt.content, small(rounds), 32, "sha256");
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)("aes-256-cbc", key, derPart(cipher, 1).content);
        return Buffer.concat([decipher.update(content.content), decipher.final()]);
    }
    catch {
        throw new RangeError("a keystore of another password");
    }
}
/** A certificate with its names, in no order of their own. @throws RangeError where it is anything else, such as a key */
function certificate(bag) {
    const [type, value, attributes] = derParts(bag);
    must(type !== undefined && value !== undefined && oid(type) === oids.certBag);
    const names = attributes ? derParts(attributes).map(({ whole }) => whole) : [];
    return Buffer.concat([value.whole, sorted(names)]);
}
/** The certificates of PKCS #12 (RFC 7292), however they are encrypted, and in no order. @throws RangeError */
function pkcs12Entries(bytes) {
    const outer = derAt(bytes);
    must(outer.tag === 0x30 && outer.whole.length === bytes.length);
    const [version, safe, mac] = derParts(outer);
    must(version !== undefined && safe !== undefined && mac !== undefined && small(version) === 3);
    must(oid(derPart(safe, 0)) === oids.data);
    const authenticated = derPart(derPart(safe, 1), 0).content;
    must(isIntact(authenticated, mac));
    const entries = derParts(derAt(authenticated)).flatMap((info) => {
        const type = oid(derPart(info, 0));
        const value = derPart(derPart(info, 1), 0);
        must(type === oids.data || type === oids.encrypted);
        const contents = type === oids.data ? value.content : decrypted(value);
        return derParts(derAt(contents)).map(certificate);
    });
    return sorted(entries);
}
const keystore = {
    name: "java-keystore",
    normalise(content) {
        if (content.length < 40)
            return undefined;
        try {
            return content.readUInt32BE(0) === jksMagic ? jksEntries(content) : pkcs12Entries(content);
        }
        catch (error) {
            if (error instanceof RangeError)
                return undefined;
            throw error;
        }
    },
};
/** What Java's keytool, and Debian's ca-certificates-java, write. */
const javaNoise = [
    {
        pattern: "/**/{cacerts,jssecacerts,*.jks,*.p12,*.pkcs12,*.keystore,*.truststore}",
        ignore: keystore,
        reason: "It holds the time at which each certificate was added, in the order of a hash table, or encrypted with a random salt; certificates and their names count.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/npm.js
/** What npm keeps. */
const npmNoise = [
    {
        // Not _npx: npx runs packages from there.
        pattern: "/{root,home/*}/.npm{,/{{_cacache,_logs,_locks}{,/**},_update-notifier-last-checked,anonymous-cli-metrics.json}}",
        ignore: "file",
        reason: "npm's cache and logs; they hold times and what servers answered.",
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/perl.js
/** A log that cpanm wrote: times, names of random folders, and what was printed. */
const log = {
    name: "cpanm-log",
    normalise: (content) => content.toString("latin1", 0, 22) === "cpanm (App::cpanminus)" ? Buffer.from("log") : undefined,
};
/** What cpanm keeps. */
const perlNoise = [
    {
        pattern: "/{root,home/*}/.cpanm/work/*/build.log",
        ignore: log,
        reason: "cpanm's log of an installation, with times and the name of its folder.",
        since: 2,
    },
];

// EXTERNAL MODULE: ./lib/image/tree-index.js
var tree_index = __webpack_require__(48336);
;// CONCATENATED MODULE: ./lib/image/noise/pyc.js

/** When a Python's compiled files got their header of 12, and of 16 bytes (Lib/importlib/_bootstrap_external.py). */
const magicOf33 = 3190;
const magicOf37 = 3390;
/** Python 2's numbers begin here. */
const magicOf2 = 20000;
/** How many bytes come before the compiled code; undefined where this is not a compiled file. */
function pyc_headerSize(content) {
    if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d)
        return undefined;
    const magic = content.readUInt16LE(0);
    return magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
}
/** Version 1 of the content rules: the whole header was left out, and with it what decides whether the file is run. */
const pycWithoutHeader = {
    name: "pyc",
    normalise(content) {
        const header = pyc_headerSize(content);
        if (!header)
            return undefined;
        return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
    },
};
/**
 * The source that Python compares a compiled file with: for `__pycache__/NAME.TAG[.opt-X].pyc` the file NAME.py beside
 * that folder (PEP 3147), else NAME.py in the same folder. Undefined where a name with a tag lies outside of such a
 * folder, as in a tree of PYTHONPYCACHEPREFIX: what it is compared with is not known.
 */
function sourceOf(path) {
    const folder = (0,tree_index/* parentOf */.gN)(path);
    const parts = (0,tree_index/* baseName */.Fl)(path).split(".");
    const isCached = (0,tree_index/* baseName */.Fl)(folder) === "__pycache__";
    if (!isCached)
        return parts.length === 2 ? (0,tree_index/* joinPath */.uJ)(folder, `${parts[0]}.py`) : undefined;
    return parts.length === 3 || parts.length === 4 ? (0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)(folder), `${parts[0]}.py`) : undefined;
}
/**
 * In the flags of Python 3.7 and later (PEP 552): the header holds a hash of the source, not its time and size, and
 * whether Python checks it. With any other flag it does not load the file.
 */
const hashBased = 1;
const knownFlags = 3;
/**
 * What Python would do with a compiled file whose header names its source's time and size: run it where they are those of
 * the source ("current"), compile the source anew where not ("stale"), run it as it is without a source ("alone").
 * Undefined where that cannot be told.
 */
function meaning(content, header, { entry, resolve, clamp }) {
    const path = sourceOf(entry.path);
    if (path === undefined)
        return undefined;
    const source = resolve(path);
    if (source?.type !== "file")
        return "alone";
    const timeAt = header === 16 ? 8 : 4;
    const sameTime = content.readUInt32LE(timeAt) === clamp(source.mtime) >>> 0;
    const sameSize = header === 8 || content.readUInt32LE(timeAt + 4) === source.size >>> 0;
    return sameTime && sameSize ? "current" : "stale";
}
/** The folder in which `pip install --target` compiles, before it moves the result; Python sets the right path when it loads the file. */
const pipTarget = /\/pip-target-[a-z0-9_]{8}\//g;
function withoutPipTarget(code) {
    if (!code.includes("/pip-target-"))
        return code;
    // The same length, so that nothing else in the file moves.
    return Buffer.from(code.toString("latin1").replace(pipTarget, "/pip-target-########/"), "latin1");
}
/**
 * The source's time in the header becomes what it means: whether Python would run this file or its source. A header with
 * a hash counts as it is: it is the same wherever the source is.
 */
const pyc = {
    name: "pyc-2",
    normalise(content, around) {
        const header = pyc_headerSize(content);
        if (!header)
            return undefined;
        const flags = header === 16 ? content.readUInt32LE(4) : 0;
        if (flags & ~knownFlags)
            return undefined;
        const means = flags & hashBased ? "hash" : meaning(content, header, around);
        if (means === undefined)
            return undefined;
        const before = content.subarray(0, flags & hashBased ? header : 4);
        return Buffer.concat([before, Buffer.from(`\0${means}\0`), withoutPipTarget(content.subarray(header))]);
    },
};

;// CONCATENATED MODULE: ./lib/image/noise/python.js



/** A moment, or an inode's number, by which uv sees that a local source has changed. */
const isStamp = (value) => typeof value === "number" ||
    (typeof value === "object" &&
        value !== null &&
        Object.entries(value).every(([key, part]) => /^(?:secs_since_epoch|nanos_since_epoch|timestamp|inode)$/i.test(key) && typeof part === "number"));
/** The times and inodes in a file of uv's; undefined where it holds anything else in their place. */
function withoutStamps(text) {
    const cache = parsedObject(text);
    if (!cache)
        return undefined;
    const { timestamp, directories = {}, ...others } = cache;
    if (timestamp !== null && timestamp !== undefined && !isStamp(timestamp))
        return undefined;
    if (typeof directories !== "object" || directories === null)
        return undefined;
    const named = Object.entries(directories);
    if (!named.every(([, stamp]) => stamp === null || isStamp(stamp)))
        return undefined;
    return JSON.stringify([named.map(([name]) => name).sort(), Object.entries(others).sort()]);
}
const uvCache = { name: "uv-cache", normalise: byText(withoutStamps) };
/** A line of RECORD: a path as it is, the hash of the file in base64, and its size. */
const recordLine = /^([^",\r\n]+),sha256=([A-Za-z0-9_-]{43}),(\d+)$/gm;
/** RECORD without hash and size of files that are noise in part, where the hash is the file's: what counts of them is compared. */
const record = {
    name: "record",
    last: true,
    normalise(content, { entry, digestsOf }) {
        const site = (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(entry.path));
        const text = content.toString("latin1").replace(recordLine, (line, path, hash) => {
            const digests = digestsOf((0,tree_index/* joinPath */.uJ)(site, path));
            const isSame = digests && Buffer.from(digests.whole, "hex").toString("base64url") === hash;
            return isSame && digests.counted !== digests.whole ? `${path},` : line;
        });
        return Buffer.from(text, "latin1");
    },
};
/** What Python's compiler, pip and uv write. */
const pythonNoise = [
    {
        pattern: "/**/*.pyc",
        ignore: pycWithoutHeader,
        reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
        until: 1,
    },
    {
        pattern: "/**/*.pyc",
        ignore: pyc,
        reason: "The header names the source's time; whether Python would run this file or its source is compared, as is the code. pip --target compiles in a folder with a random name.",
        since: 2,
    },
    {
        pattern: "/**/*.dist-info/uv_cache.json",
        ignore: uvCache,
        reason: "uv notes the times of the local source that it installed.",
        since: 2,
    },
    {
        pattern: "/**/*.dist-info/RECORD",
        ignore: record,
        reason: "It holds hash and size of files that are noise in part, such as uv_cache.json and compiled modules.",
        since: 2,
    },
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/image/noise/rds.js

/** Bytes that a part of a help database may have unpacked; pages have a few thousand. */
const most = 4 * 1024 * 1024;
/** The content of a file that R's saveRDS wrote; undefined where it is not compressed with gzip. */
function unpackedRds(content) {
    try {
        return (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: most });
    }
    catch {
        return undefined;
    }
}
/** The folder in which R builds a package: R_TempDir's random name, and that of this installation. */
const installFolder = /(?:\/[^/\0]{1,100}){0,10}\/Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}(?=[/\0]|$)/;
/** In R's XDR form of a value: a string of characters (CHARSXP, any encoding), then its length. */
const isString = (bytes, at) => at >= 0 && bytes[at] === 0 && bytes[at + 3] === 9;
/** Writes the folder's name the same in every string that begins with it, whatever its length. */
function withoutFolder(bytes) {
    const parts = [];
    let done = 0;
    for (let from = 0;;) {
        const found = bytes.indexOf("/Rtmp", from);
        if (found < 0)
            break;
        from = found + 1;
        // The string begins at the first byte behind a length that reaches over this place.
        const start = stringStart(bytes, found, done);
        if (start === undefined)
            continue;
        const length = bytes.readInt32BE(start - 4);
        const text = bytes.toString("latin1", start, start + length);
        const match = installFolder.exec(text);
        if (match?.index !== 0)
            continue;
        const replaced = Buffer.from(`/R.INSTALL${text.slice(match[0].length)}`, "latin1");
        const size = Buffer.alloc(4);
        size.writeInt32BE(replaced.length);
        parts.push(bytes.subarray(done, start - 4), size, replaced);
        done = start + length;
        from = done;
    }
    return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(done)]);
}
/** Where the string that a byte is in begins; undefined where none can be made out. */
function stringStart(bytes, within, least) {
    for (let start = within; start >= Math.max(least + 8, within - 1000); start--) {
        const length = bytes.readInt32BE(start - 4);
        if (isString(bytes, start - 8) && length > within - start && start + length <= bytes.length)
            return start;
    }
    return undefined;
}
/** A time that a source file had: one number, and the class POSIXct (as a symbol that is new here, or seen before). */
const fileTime = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
/(\x00\x00\x03\x0e\x00\x00\x00\x01)([\s\S]{8})(?=\x00\x00\x04\x02(?:\x00\x00\x00\x01\x00\x04\x00\x09\x00\x00\x00\x05class|[\s\S]{3}\xff)\x00\x00\x00\x10\x00\x00\x00\x02\x00\x04\x00\x09\x00\x00\x00\x07POSIXct)/g;
/** Takes the times out that the build gave to its files. */
function withoutTimes(bytes, isOfBuild) {
    if (!bytes.includes("POSIXct"))
        return bytes;
    const text = bytes.toString("latin1").replace(fileTime, (whole, before, time) => {
        const seconds = Buffer.from(time, "latin1").readDoubleBE(0);
        return isOfBuild(seconds) ? `${before}########` : whole;
    });
    return Buffer.from(text, "latin1");
}
/** A value of R's without the folder in which, and the times at which, its package was built. */
const withoutBuild = (bytes, isOfBuild) => withoutTimes(withoutFolder(bytes), isOfBuild);
/** In help/paths.rds: how many characters all paths share, and one more; the length of the folder is in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
const shared = /(first\x00\x00\x00\x0d\x00\x00\x00\x01)([\s\S]{4})(?=\x00\x00\x00\xfe$)/;
/** The paths of the pages' sources, without the folder in which they were. */
function withoutFolderOfPaths(plain) {
    const folder = installFolder.exec(plain.toString("latin1"))?.[0].length ?? 0;
    const text = withoutFolder(plain).toString("latin1");
    const rest = text.replace(shared, (_, before, count) => {
        const counted = Buffer.from(count, "latin1").readInt32BE(0);
        return `${before}${counted - folder}`;
    });
    return Buffer.from(rest, "latin1");
}
/** A list of two integers, as the index of such a database has one for each value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: R's binary form.
const place = /(\x00\x00\x00\x0d\x00\x00\x00\x02)([\s\S]{8})/g;
/**
 * The index of a lazily loaded database (help/*.rdx), with each value's digest in the place of its position and length,
 * and the places themselves.
 * @param digest of the value at a place
 */
function resolvedIndex(index, digest) {
    const places = [];
    let isWhole = true;
    const text = index.toString("latin1").replace(place, (_, before, pair) => {
        const bytes = Buffer.from(pair, "latin1");
        const one = { at: bytes.readInt32BE(0), length: bytes.readInt32BE(4) };
        const value = digest(one);
        if (value === undefined)
            isWhole = false;
        places.push(one);
        return `${before}${value}`;
    });
    return isWhole ? { resolved: Buffer.from(text, "latin1"), places } : undefined;
}
/** One value of the database: four bytes with its length, then it, compressed with zlib. */
function unpackedValue(database, { at, length }) {
    if (at < 0 || length < 5 || at + length > database.length)
        return undefined;
    const size = database.readUInt32BE(at);
    if (size > most)
        return undefined;
    try {
        const value = (0,external_node_zlib_.inflateSync)(database.subarray(at + 4, at + length), { maxOutputLength: size + 1 });
        return value.length === size ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether these places lie one behind the other and make up the whole of the database. */
function rds_coverAll(places, size) {
    const sorted = [...places].sort((a, b) => a.at - b.at);
    let end = 0;
    for (const { at, length } of sorted) {
        if (at !== end)
            return false;
        end = at + length;
    }
    return end === size;
}

;// CONCATENATED MODULE: ./lib/image/noise/r.js




/** How R writes when a package was installed: "Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix". */
const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;
function withoutBuiltTime(content) {
    try {
        const plain = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: 4 * 1024 * 1024 });
        return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
    }
    catch {
        return undefined;
    }
}
const rBuilt = {
    name: "rBuilt",
    normalise: byText((text) => text.replace(builtTime, "$1$2")),
};
const rBuiltRds = { name: "rBuiltRds", normalise: withoutBuiltTime };
/** A moment as R writes it, in UTC. */
const moment = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC";
/** When the source was packed, by whom: in a build, where it is installed from a folder by way of R CMD build. */
const packed = new RegExp(`(${moment})(?=; )`, "g");
const secondsOf = (text) => Date.parse(text.replace(" UTC", "Z").replace(" ", "T")) / 1000;
/** DESCRIPTION without the times of the build: those of R's own fields, and none that is the author's. */
const description = {
    name: "r-description",
    normalise(content, { isOfBuild }) {
        const text = content.toString("latin1").replace(builtTime, "$1$2");
        const plain = text.replace(/^(Packaged: )(.*)$/gm, (line, field, value) => {
            const at = new RegExp(`^${moment}`).exec(value)?.[0];
            return at && isOfBuild(secondsOf(at)) ? `${field}${value.slice(at.length)}` : line;
        });
        return Buffer.from(plain, "latin1");
    },
};
/** The time alone in R's list Built: a string of 23 characters before the one that names the system. */
const builtDate = new RegExp(`(\\x00\\x04\\x00\\x09\\x00\\x00\\x00\\x17)${moment}(?=\\x00\\x00\\x00\\x10\\x00\\x00\\x00\\x01\\x00\\x04\\x00\\x09\\x00\\x00\\x00[\\x04\\x07](?:unix|windows))`, "g");
const packageRds = {
    name: "r-package",
    normalise(content, { isOfBuild }) {
        const text = unpackedRds(content)?.toString("latin1").replace(builtTime, "$1$2").replace(builtDate, "$1");
        const plain = text?.replace(packed, (time) => (isOfBuild(secondsOf(time)) ? "" : time));
        return plain === undefined ? undefined : Buffer.from(plain, "latin1");
    },
};
const pathsRds = {
    name: "r-paths",
    normalise(content) {
        const plain = unpackedRds(content);
        return plain && withoutFolderOfPaths(plain);
    },
};
/** The index of a help database with each page's digest in it: what a page is, and not where it lies. */
async function helpIndex(database, index, { isOfBuild }) {
    const plain = index && unpackedRds(index);
    if (!database || !plain)
        return undefined;
    const found = resolvedIndex(plain, (place) => {
        const value = unpackedValue(database, place);
        return value && (0,external_node_crypto_.hash)("sha256", withoutBuild(value, isOfBuild), "hex");
    });
    return found && rds_coverAll(found.places, database.length) ? found.resolved : undefined;
}
const beside = (path, ending) => path.slice(0, -3) + ending;
const helpRdx = {
    name: "r-help-index",
    normalise: async (content, around) => helpIndex(await around.read(beside(around.entry.path, "rdb")), content, around),
};
const helpRdb = {
    name: "r-help",
    normalise: async (content, around) => helpIndex(content, await around.read(beside(around.entry.path, "rdx")), around),
};
/** What R writes when it installs a package. */
const rNoise = [
    {
        pattern: "/**/library/*/DESCRIPTION",
        ignore: rBuilt,
        reason: "R writes the time of installation into the field Built.",
        until: 1,
    },
    {
        pattern: "/**/site-library/*/DESCRIPTION",
        ignore: rBuilt,
        reason: "R writes the time of installation into the field Built.",
        until: 1,
    },
    {
        pattern: "/**/{,site-}library/*/Meta/package.rds",
        ignore: rBuiltRds,
        reason: "The fields of DESCRIPTION once more, with the time of installation.",
        until: 1,
    },
    {
        pattern: "/**/DESCRIPTION",
        ignore: description,
        reason: "R writes the time of installation into the field Built, and that of R CMD build into Packaged.",
        since: 2,
    },
    {
        pattern: "/**/Meta/package.rds",
        ignore: packageRds,
        reason: "The fields of DESCRIPTION once more, with the time of installation twice.",
        since: 2,
    },
    {
        pattern: "/**/help/paths.rds",
        ignore: pathsRds,
        reason: "It holds the random name of the folder in which R built the package.",
        since: 2,
    },
    {
        pattern: "/**/help/*.rdb",
        ignore: helpRdb,
        reason: "Each page holds the random name of the folder in which R built the package, and its source's time.",
        since: 2,
    },
    {
        pattern: "/**/help/*.rdx",
        ignore: helpRdx,
        reason: "It holds where each page lies in the database; each page is compared under its name.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/rpm.js
/** What rpm, dnf and yum keep. */
const rpmNoise = [
    {
        pattern: "/var/lib/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
        ignore: "content",
        reason: "The database holds the time at which each package was installed; its packages are compared one by one.",
    },
    {
        pattern: "/usr/lib/sysimage/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
        ignore: "content",
        reason: "The database holds the time at which each package was installed; its packages are compared one by one.",
    },
    {
        pattern: "/var/{lib,cache}/{dnf,yum,libdnf5}/**",
        ignore: "file",
        reason: "What the repositories offered, and the times of the installations.",
    },
    {
        pattern: "/{etc/{dnf,zypp},usr/lib/python3*/site-packages{,/dnf-plugins{,/__pycache__}}}",
        ignore: "time",
        reason: "A locked recipe puts its pins there while it builds, and removes them.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/ssl-cert.js

const folder = "/etc/ssl/certs";
const ssl_cert_name = "ssl-cert-snakeoil.pem";
const onePem = (type) => new RegExp(`^-----BEGIN ${type}-----\\n[A-Za-z0-9+/=\\n]{1,8000}\\n-----END ${type}-----\\n$`);
const certificatePem = onePem("CERTIFICATE");
const keyPem = onePem("(?:RSA )?PRIVATE KEY");
/** What kind of key a certificate that Debian's make-ssl-cert made holds; undefined for any other certificate. */
function ownCertificate(pem) {
    if (!certificatePem.test(pem))
        return undefined;
    try {
        const certificate = new external_node_crypto_.X509Certificate(pem);
        const { subject, issuer, ca, publicKey, subjectAltName } = certificate;
        const host = /^CN=([A-Za-z0-9.-]{1,64})$/.exec(subject)?.[1];
        const isOwn = subject === issuer && !ca && certificate.verify(publicKey);
        if (!host || !isOwn || subjectAltName?.replaceAll(`DNS:${host}`, "").replace(/[, ]/g, ""))
            return undefined;
        return {
            certificate,
            key: `${publicKey.asymmetricKeyType} ${publicKey.asymmetricKeyDetails?.modulusLength}`,
        };
    }
    catch {
        return undefined;
    }
}
const ssl_cert_certificate = {
    name: "snakeoil-certificate",
    normalise(content) {
        const own = ownCertificate(content.toString("latin1"));
        return own && Buffer.from(own.key);
    },
};
const key = {
    name: "snakeoil-key",
    async normalise(content, { read }) {
        const own = ownCertificate((await read(`${folder}/${ssl_cert_name}`))?.toString("latin1") ?? "");
        const pem = content.toString("latin1");
        if (!own || !keyPem.test(pem))
            return undefined;
        try {
            return own.certificate.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(pem)) ? Buffer.from(own.key) : undefined;
        }
        catch {
            return undefined;
        }
    },
};
/** The key and the certificate that Debian's ssl-cert makes for every host, for tests. */
const sslCertNoise = [
    {
        pattern: `${folder}/${ssl_cert_name}`,
        ignore: ssl_cert_certificate,
        reason: "A certificate for this host's name, signed by itself and no authority, with a random key, made when ssl-cert is installed.",
        since: 2,
    },
    {
        pattern: "/etc/ssl/private/ssl-cert-snakeoil.key",
        ignore: key,
        reason: "The random key of that certificate.",
        since: 2,
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/system.js

const machineId = {
    name: "machineId",
    normalise: byText((text) => (/^(?:[0-9a-f]{32}|uninitialized)?\n?$/.test(text) ? "machine-id" : undefined)),
};
const hostKey = {
    name: "hostKey",
    normalise: byText((text) => /^(-----BEGIN [A-Z ]*PRIVATE KEY-----)\n[A-Za-z0-9+/=\n]+-----END [A-Z ]*PRIVATE KEY-----\n$/.exec(text)?.[1] ?? /^([a-z0-9-]+(?:@[a-z.]+)?) [A-Za-z0-9+/=]+(?: [^\n]*)?\n$/.exec(text)?.[1]),
};
const shadow = {
    name: "shadow",
    normalise: byText((text) => text.replace(/^([^:\n]*:[^:\n]*:)\d*(?=:)/gm, "$1")),
};
/** An empty line, a comment, or an option of resolv.conf(5). */
const resolvLine = /^[ \t]*(?:$|[#;]|(?:nameserver|search|domain|options|sortlist)\b)/;
const resolvConf = {
    name: "resolvConf",
    // Line by line: one expression for all of them takes room on the stack for each.
    normalise: byText((text) => text.split("\n").every((line) => resolvLine.test(line)) ? "resolv.conf" : undefined),
};
const hostname = {
    name: "hostname",
    normalise: byText((text) => (/^[A-Za-z0-9.-]{0,255}\n?$/.test(text) ? "hostname" : undefined)),
};
/** What belongs to the system and to no ecosystem. */
const systemNoise = [
    { pattern: "/var/log/**", ignore: "file", reason: "Logs hold the times of the build." },
    {
        pattern: "/var/cache/ldconfig/aux-cache",
        ignore: "file",
        reason: "It holds inode numbers and times of the libraries; ld.so.cache, which is used, is compared.",
    },
    {
        pattern: "/{etc,var/lib/dbus}/machine-id",
        ignore: machineId,
        reason: "A random number that names one installation.",
    },
    {
        pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
        ignore: hostKey,
        reason: "A random key, made when the server is installed.",
    },
    {
        pattern: "/etc/shadow{,-}",
        ignore: shadow,
        reason: "The third field is the day on which the password was set, also where there is none.",
    },
    {
        pattern: "/etc/resolv.conf",
        ignore: resolvConf,
        reason: "debootstrap copies that of the build's host; Apptainer puts the running host's in its place.",
    },
    {
        pattern: "/etc/hostname",
        ignore: hostname,
        reason: "debootstrap copies that of the build's host; containers have their host's.",
    },
    {
        pattern: "/var/cache/fontconfig/**",
        ignore: "file",
        reason: "An index of the font folders, made anew when missing; it holds the folders' times.",
    },
    {
        pattern: "/usr/{,local/}share/fonts/**/.uuid",
        ignore: "content",
        reason: "A random number by which fontconfig names a folder.",
    },
    {
        pattern: "/usr/{,local/}share/icons/*/icon-theme.cache",
        ignore: "content",
        reason: "An index of the icons, which are compared; it holds the folders' times.",
    },
    {
        pattern: "/var/cache/man/**/index.db",
        ignore: "content",
        reason: "An index of the manual pages, which are compared; it holds their times.",
    },
    {
        // Each by name, as far as it is known for data: models, environments and libraries lie in .cache, too, and are used
        // from there, as are the packages that uv, deno, pnpm, yarn, pixi and virtualenv keep unpacked in theirs.
        pattern: `/{root,home/*}/.cache{,/{${[
            "{pip,fontconfig,matplotlib,go-build,mesa_shader_cache,mamba,conda}{,/**}",
            "uv{,/{CACHEDIR.TAG,.gitignore,.lock,{interpreter,simple,flat-index}-v*{,/**},{wheels,sdists}-v*{,/**/*.{msgpack,http,rev}}}}",
            "pypoetry{,/{cache,artifacts}{,/**}}",
            "virtualenv{,/{py_info{,/**},wheel/*/embed{,/**}}}",
            "yarn{,/v*{,/.tmp{,/**},/**/.yarn-{metadata.json,tarball.tgz}}}",
            "pnpm{,/{,v*/}metadata*{,/**}}",
            "deno{,/{{dep_analysis,node_analysis,check,fast_check}_cache_v*,latest.txt,npm/*/{,@*/}*/registry.json}}",
            "R{,/pkgcache{,/**}}",
            "rattler{,/cache{,/repodata{,/**}}}",
        ].join(",")}}}`,
        ignore: "file",
        reason: "What programs keep to save a download; it holds times and what servers answered.",
    },
];

;// CONCATENATED MODULE: ./lib/image/noise/all.js














/**
 * All that a comparison of contents overlooks. A rule may cover only data that differs between two builds by its
 * nature, and only the part that differs. Links, devices and whatever shows by its mode, its name or a link to it that
 * it is used are no such data, wherever they are: see noiseFinder. The first rule that matches a path counts.
 */
const noise = [
    ...apptainerNoise,
    ...systemNoise,
    ...dpkgNoise,
    ...pythonNoise,
    ...gitNoise,
    ...javaNoise,
    ...npmNoise,
    ...rNoise,
    ...condaNoise,
    ...rpmNoise,
    ...apkNoise,
    ...sslCertNoise,
    ...perlNoise,
    ...compiledNoise,
];

;// CONCATENATED MODULE: ./lib/image/noise/renamings.js

/** All names that are compared as another one, since version 2 of the content rules. */
const renamings = [
    {
        matches: ({ path, type }) => type === "dir" &&
            /^\/(?:root|home\/[^/]+)\/\.cpanm\/work$/.test((0,tree_index/* parentOf */.gN)(path)) &&
            /^\d{9,11}\.\d{1,7}$/.test((0,tree_index/* baseName */.Fl)(path)),
        name: (_, place) => `run-${place}`,
        reason: "cpanm unpacks and builds in a folder that is named by the time and its process.",
    },
    {
        matches: ({ path, type, target }) => type === "symlink" &&
            target === "ssl-cert-snakeoil.pem" &&
            /^\/etc\/ssl\/certs\/[0-9a-f]{8}\.\d$/.test(path),
        name: () => "ssl-cert-snakeoil.0",
        reason: "The link that OpenSSL finds ssl-cert's certificate by is named by a hash of the host's name.",
    },
];

// EXTERNAL MODULE: ./lib/image/noise.js
var image_noise = __webpack_require__(39687);
;// CONCATENATED MODULE: ./lib/image/facets.js




/**
 * @throws Error for a version that this program does not have: a caller asks {@link hasContentRules} first
 */
function settled({ version = image_noise/* contentRulesVersion */.pz, epoch, rules = noise }) {
    if (!hasContentRules(version))
        throw new Error(`content rules of version ${version}`);
    return { version, epoch, rules, renamings: version > 1 ? renamings : [] };
}
/** Whether digests of a version of the content rules can be made here. */
const hasContentRules = (version) => Number.isInteger(version) && version >= 1 && version <= image_noise/* contentRulesVersion */.pz;
/**
 * Attributes that say nothing of the image: SELinux' label, which the build's host sets by its own policy, and what
 * overlayfs and fuse-overlayfs note down for themselves, which the reading of overlays has followed already.
 */
const bookkeeping = /^(?:security\.selinux$|(?:trusted|user)\.overlay\.|user\.fuseoverlayfs\.)/;
/** The attributes of an entry that count, in the order of their names: name and value in hexadecimal digits. */
function countedXattrs({ xattrs }) {
    return xattrs ? Object.entries(xattrs).filter(([name]) => !bookkeeping.test(name)) : [];
}
/** A time as it counts: the epoch for what is newer. */
const clamped = (seconds, epoch) => epoch !== undefined && seconds > epoch ? epoch : seconds;
/**
 * The time of an entry as the digest has it: seconds where it is older than the epoch; "" for all that the build wrote,
 * where its time is noise, and where there is no epoch.
 */
function countedTime({ mtime }, rule, { version, epoch }) {
    const counts = version > 1 && rule?.ignore !== "time" && rule?.ignore !== "content";
    return counts && epoch !== undefined && mtime < epoch ? String(mtime) : "";
}
/** Where a link points, or a device's number; undefined for what is neither. */
function pointsTo({ type, target, device }) {
    if (type === "symlink")
        return target ?? "";
    return type === "char" || type === "block" ? (device?.join(":") ?? "") : undefined;
}
/** A path or a link's target as bytes, or as the same text where it is well-formed, which a hash takes faster. */
const hashable = (text) => (text.isWellFormed() ? text : (0,image_bytes/* encodePath */.O0)(text));


/***/ }),

/***/ 73910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ unaccountedFor),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O9: () => (/* binding */ notAnImage),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

/**
 * The failure for an image whose bytes contradict its format: nothing can be said about such an image.
 * @param more `code` where a more exact one than `image-damaged` fits
 */
function damaged(path, why, { code = "image-damaged", cause } = {}) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} is damaged`, {
        code,
        why,
        remedy: "build or download the image again; do not use this file",
        cause,
    });
}
/** The failure for an image file that ends too early. */
function truncated(path, why) {
    return damaged(path, why, { code: "image-truncated" });
}
/** The failure for what is of another kind than the images that are known. */
function notAnImage(path, why, remedy = "give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar)") {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `${path} is not an image`, {
        code: "image-not-an-image",
        why,
        remedy,
    });
}
/** What to do where the system refuses to let a file be read, by the error's code. */
const remedies = {
    EACCES: "read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone",
    ENAMETOOLONG: "move the image to a shorter path; an image with folders so deep may also be hostile",
};
/** The failure for a path that is not an image we can open. */
function unreadable(path, cause) {
    const { code = "" } = cause;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} cannot be read`, {
        code: "image-unreadable",
        why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : cause.message,
        remedy: remedies[code] ?? "check the path and its permissions",
        cause,
    });
}
/** The failure for a claim about an image of which something was not looked at. */
function unaccountedFor(path, found) {
    const [first, ...others] = found;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the image ${path} holds something that cannot be accounted for`, {
        code: others.length === 0 ? first?.code : "image-unaccounted",
        why: found.map(({ what }) => what).join("; "),
        remedy: "build the image again with apptainer build, without adding objects to it; stx-container freeze reads the rest of it",
    });
}


/***/ }),

/***/ 13108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5231);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73910);


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

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ noiseFinder),
/* harmony export */   pz: () => (/* binding */ contentRulesVersion)
/* harmony export */ });
/* unused harmony export rulesOf */
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48336);

/**
 * Raised by one whenever a rule, or what a digest is made of, changes; a lock names the version of its digest. Digests
 * of every version can still be made, so that the locks of every release stay verifiable.
 */
const contentRulesVersion = 2;
/** The rules that one version of the content rules has. */
const rulesOf = (rules, version) => rules.filter(({ since = 1, until = contentRulesVersion }) => since <= version && version <= until);
const special = {
    "/**/": "/(?:[^]*/)?",
    "/**": "/[^]*",
    "*": "[^/]*",
    "#": "[0-9a-f]+",
    "{": "(?:",
    "}": ")",
    ",": "|",
};
/** The regular expression of a noise pattern, without anchors. */
function source(pattern) {
    return pattern.replace(/\/\*\*\/|\/\*\*|[*#{},]|[.+?^$()|[\]\\]/g, (token) => special[token] ?? `\\${token}`);
}
/** Any of these bits makes a file something that can be run. */
const executable = 0o7111;
/** Names of libraries, of scripts and of configuration: read by a program that was told where, whatever their mode. */
const code = new RegExp(`\\.(?:${[
    "so(?:\\.[\\w.]+)?|a|ko|dll|dylib|exe|node|wasm|jar|war|class",
    "py[cdowxz]?|pth|egg|[cm]?jsx?|[cm]?tsx?|jl|r|rdb|rdx|p[lm]|php|rb|lua|tcl|el|elc|awk",
    "sh|bash|zsh|ksh|csh|fish|conf|cfg|ini|toml|ya?ml|env|service",
].join("|")})$`, "i");
/** Whether a rule leaves this file or folder altogether out of what is compared, so that it must be data for sure. */
const hides = ({ ignore }) => ignore === "file" || ignore === "content";
/**
 * The rule by which an entry would be noise, going by its path, its type and its mode alone.
 * @param version of the content rules: under the first, nothing that can be run was ever normalised
 */
function ruleFinder(rules, version) {
    const compiled = rules.map((rule) => ({ rule, matches: new RegExp(`^(?:${source(rule.pattern)})$`) }));
    const any = new RegExp(`^(?:${rules.map((rule) => source(rule.pattern)).join("|") || "(?!)"})$`);
    return ({ path, type, mode }) => {
        if (type !== "file" && type !== "dir")
            return undefined;
        const isRun = type === "file" && (mode & executable) !== 0;
        if (isRun && version === 1)
            return undefined;
        // One expression for all: nearly every path of an image is noise by no rule.
        if (!any.test(path))
            return undefined;
        const isCode = type === "file" && (isRun || code.test(path));
        const fits = (rule) => type === "file" ? !(isCode && hides(rule)) : rule.ignore === "file" || rule.ignore === "time";
        return compiled.find(({ rule, matches }) => fits(rule) && matches.test(path))?.rule;
    };
}
/**
 * Gives, for an entry of a tree, the rule by which it is noise; undefined for all that counts whole.
 * Only plain files are noise, and folders where the files in them may be missing. A rule that leaves a file out
 * altogether, not only a part of it, holds for none that can be run, that has a name of code or configuration, or that a
 * link leads to or into whose folder one does: an environment may be made of links into a cache.
 * @param rules those of all versions
 */
function noiseFinder(rules, tree, version = contentRulesVersion) {
    const find = ruleFinder(rulesOf(rules, version), version);
    /** Whether a link leads to this path or to a folder above it that is noise itself. */
    const used = new Map();
    for (const { path, type } of tree.entries.values()) {
        const found = type === "symlink" ? tree.resolve(path) : undefined;
        const rule = found && find(found);
        if (found && rule && hides(rule))
            used.set(found.path, true);
    }
    const isUsed = (path) => {
        const known = used.get(path) ?? (path !== "/" && isUsed((0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)));
        used.set(path, known);
        return known;
    };
    return (entry) => {
        const rule = find(entry);
        return rule && hides(rule) && used.size > 0 && isUsed(entry.path) ? undefined : rule;
    };
}


/***/ }),

/***/ 98475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalisedDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86629);


/** Files over this many bytes are compared whole: nothing that a normaliser is for is as large. */
const normaliseLimit = 16 * 1024 * 1024;
/** Bytes of files to normalise that are in memory at one time. */
const batchBytes = 32 * 1024 * 1024;
/** Groups files so that each group's bytes fit in memory. */
function* batches(entries) {
    let batch = [];
    let size = 0;
    for (const entry of entries) {
        if (size + entry.size > batchBytes && batch.length > 0) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(entry.path);
        size += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
async function partDigests({ ignore }, content, around) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex");
    if (typeof ignore === "string")
        return { whole, counted: whole };
    const normalised = await ignore.normalise(content, around);
    return { whole, counted: normalised ? `${ignore.name}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", normalised, "hex")}` : whole };
}
/** The digests of files that are noise in part, by path; those too large to be normalised are absent. */
async function normalisedDigests(tree, files, { epoch }) {
    const digests = new Map();
    const around = (entry) => ({
        entry,
        resolve: (path) => tree.resolve(path),
        clamp: (seconds) => (0,_facets_js__WEBPACK_IMPORTED_MODULE_1__/* .clamped */ .j9)(seconds, epoch),
        isOfBuild: (seconds) => epoch === undefined || seconds >= epoch,
        digestsOf: (path) => digests.get(tree.resolve(path)?.path ?? path),
        async read(path) {
            const found = tree.resolve(path);
            if (found?.type !== "file" || found.size > normaliseLimit)
                return undefined;
            return (await tree.read([found.path], normaliseLimit)).get(found.path);
        },
    });
    const small = [...files.keys()].filter((entry) => entry.size <= normaliseLimit);
    const isLast = (entry) => {
        const ignore = files.get(entry)?.ignore;
        return typeof ignore === "object" && ignore.last === true;
    };
    for (const entries of [small.filter((entry) => !isLast(entry)), small.filter(isLast)]) {
        for (const batch of batches(entries)) {
            for (const [path, content] of await tree.read(batch, normaliseLimit)) {
                const entry = tree.entries.get(path);
                digests.set(path, await partDigests(files.get(entry), content, around(entry)));
            }
        }
    }
    return digests;
}


/***/ }),

/***/ 53165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ openImage)
});

// UNUSED EXPORTS: checkImage

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/image/byte-source.js
var byte_source = __webpack_require__(91089);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/image/failures.js
var failures = __webpack_require__(73910);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/image/encryption/key.js



/** The failure for an encrypted image that is to be read without a key, or with the wrong one. */
function locked(path, why, { code = "image-key-wrong", cause, } = {}) {
    return new failure/* Failure */.H("inconclusive", `the encrypted image ${path} cannot be opened`, {
        code,
        why,
        remedy: "give the key as for Apptainer: --pem-path FILE (the private key), or the variable APPTAINER_ENCRYPTION_PASSPHRASE",
        cause,
    });
}
/** What a PEM block named MESSAGE holds: an ASN.1 octet string (ITU-T X.690, tag 4) around what RSA encrypted. */
function encryptedMessage(path, text) {
    const body = /^-----BEGIN MESSAGE-----\s([\s\S]*?)-----END MESSAGE-----/m.exec(text)?.[1];
    const der = Buffer.from(body ?? "", "base64");
    const lengthBytes = (der[1] ?? 0) >= 0x80 ? der[1] & 0x7f : 0;
    const at = 2 + lengthBytes;
    const known = der[0] === 4 && lengthBytes <= 4 && at <= der.length;
    const length = known && (lengthBytes === 0 ? der[1] : der.readUIntBE(2, lengthBytes));
    if (length === false || at + length !== der.length)
        throw (0,failures/* damaged */.qM)(path, "its encrypted key is not an RSA message");
    return der.subarray(at);
}
/**
 * The passphrase of the image's file system. With an RSA key pair Apptainer makes one up, encrypts it with the
 * public key (OAEP, SHA-256) and keeps it in the SIF as a cryptographic message.
 * @param message the SIF's cryptographic message, where it has one
 * @throws Failure "inconclusive" where there is no key, or it does not fit
 */
function passphraseOf(path, message, key) {
    if (!key)
        throw locked(path, "its root file system is encrypted, and no key was given", {
            code: "image-key-missing",
        });
    if ("passphrase" in key) {
        if (message !== undefined)
            throw locked(path, "it was encrypted with an RSA key, and only a passphrase was given");
        return Buffer.from(key.passphrase);
    }
    if (message === undefined)
        throw locked(path, "it was encrypted with a passphrase, and only an RSA key was given");
    const encrypted = encryptedMessage(path, message);
    try {
        const padding = external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING;
        return (0,external_node_crypto_.privateDecrypt)({ key: (0,external_node_crypto_.createPrivateKey)(key.pem), padding, oaepHash: "sha256" }, encrypted);
    }
    catch (error) {
        throw locked(path, "the RSA key does not fit, or is not a private key without a password", {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/image/encryption/gocryptfs.js






// Format: gocryptfs, Documentation/file-format.md and forward_mode_crypto.md of the project.
const headerSize = 18;
const blockSize = 4096;
const nonceSize = 16;
const tagSize = 16;
const storedSize = nonceSize + blockSize + tagSize;
const info = "AES-GCM file content encryption";
/** 1 GiB: more than any real setting takes. */
const maxScryptMemory = 1 << 30;
const configSchema = schemas/* object */.Ikc({
    Version: schemas/* literal */.euz(2),
    EncryptedKey: schemas/* base64 */.K39(),
    ScryptObject: schemas/* object */.Ikc({
        Salt: schemas/* base64 */.K39(),
        N: schemas/* int */.Whr().positive(),
        R: schemas/* int */.Whr().positive(),
        P: schemas/* int */.Whr().positive().max(16),
        KeyLen: schemas/* literal */.euz(32),
    }),
    FeatureFlags: schemas/* array */.YOg(schemas/* enum */.k5n(["HKDF", "GCMIV128", "PlaintextNames", "DirIV", "EMENames", "Raw64", "LongNames"])),
});
function contentKey(key) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)("sha256", key, Buffer.alloc(0), info, 32));
}
/** The plain bytes of one block. Authenticated: throws where a bit of it, its number or its file is another. */
function gocryptfs_open(key, stored, number, file) {
    const decipher = (0,external_node_crypto_.createDecipheriv)("aes-256-gcm", key, stored.subarray(0, nonceSize));
    const position = Buffer.alloc(8);
    position.writeBigUInt64BE(BigInt(number));
    decipher.setAAD(Buffer.concat([position, file]));
    decipher.setAuthTag(stored.subarray(-tagSize));
    return Buffer.concat([decipher.update(stored.subarray(nonceSize, -tagSize)), decipher.final()]);
}
async function masterKey(path, text, passphrase) {
    let config;
    try {
        config = configSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw (0,failures/* damaged */.qM)(path, "its gocryptfs.conf is not one that Apptainer writes", { cause: error });
    }
    const { Salt, N, R, P, KeyLen } = config.ScryptObject;
    if (128 * N * R > maxScryptMemory)
        throw (0,failures/* damaged */.qM)(path, "its gocryptfs.conf asks for over 1 GiB of memory");
    if (!config.FeatureFlags.includes("HKDF") || !config.FeatureFlags.includes("GCMIV128"))
        throw (0,failures/* damaged */.qM)(path, "its gocryptfs.conf lacks HKDF or GCMIV128");
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
    const options = { N, r: R, p: P, maxmem: 2 * maxScryptMemory };
    const key = await derive(passphrase, Buffer.from(Salt, "base64"), KeyLen, options).catch((error) => {
        throw (0,failures/* damaged */.qM)(path, "its gocryptfs.conf asks for what scrypt does not take", { cause: error });
    });
    try {
        return gocryptfs_open(contentKey(key), Buffer.from(config.EncryptedKey, "base64"), 0, Buffer.alloc(0));
    }
    catch (error) {
        throw locked(path, "the key does not fit", { cause: error });
    }
}
/**
 * The root file system of an image that an ordinary user encrypted: Apptainer packs a gocryptfs folder as squashfs;
 * the one file in it is the encrypted squashfs. Every block is authenticated. The source owns `packed`.
 * @throws Failure "inconclusive" where the passphrase does not fit or the folder is damaged
 */
async function openGocryptfs(packed, path, passphrase) {
    const config = (await packed.read(["/gocryptfs.conf"], 1024 * 1024)).get("/gocryptfs.conf");
    const files = packed.list("/").filter((entry) => entry.path !== "/gocryptfs.conf" && entry.type === "file");
    const stored = files.length === 1 ? packed.source(files[0].path) : undefined;
    if (!config || !stored || stored.size < headerSize)
        throw (0,failures/* damaged */.qM)(path, "its gocryptfs folder does not hold one configuration and one file");
    const key = contentKey(await masterKey(path, config.toString("utf8"), passphrase));
    const file = (await stored.read(0, headerSize, "the encrypted file's header")).subarray(2);
    const body = stored.part(headerSize, stored.size - headerSize);
    const size = body.size - Math.ceil(body.size / storedSize) * (nonceSize + tagSize);
    async function read(into, at, length, position) {
        const first = Math.floor(position / blockSize);
        const last = Math.ceil(Math.min(position + length, size) / blockSize);
        const from = first * storedSize;
        const bytes = await body.read(from, Math.min(last * storedSize, body.size) - from, "an encrypted block");
        let bytesRead = 0;
        for (let number = first; number < last; number++) {
            const cut = bytes.subarray((number - first) * storedSize, (number - first + 1) * storedSize);
            const skip = number === first ? position - first * blockSize : 0;
            bytesRead += plain(cut, number).copy(into, at + bytesRead, skip, skip + length - bytesRead);
        }
        return { bytesRead };
    }
    function plain(cut, number) {
        // A hole in the plain file is a hole in the encrypted one.
        if (cut.every((byte) => byte === 0))
            return Buffer.alloc(cut.length - nonceSize - tagSize);
        try {
            return gocryptfs_open(key, cut, number, file);
        }
        catch (error) {
            throw (0,failures/* damaged */.qM)(path, `block ${number} of its encrypted file system was changed`, { cause: error });
        }
    }
    return new byte_source/* ByteSource */.I(path, { read, close: () => packed.close() }, 0, size);
}

;// CONCATENATED MODULE: ./lib/image/encryption/luks.js







// Format: LUKS2 On-Disk Format Specification 1.1.1 (gitlab.com/cryptsetup/LUKS2-docs), section numbers below are its.
const binaryHeaderSize = 4096;
/** What dm-crypt counts its initial values in, whatever the sector size (plain64). */
const ivSector = 512;
const maxJsonArea = 4 * 1024 * 1024;
/** cryptsetup itself takes no more memory than this for Argon2, in KiB. */
const maxArgonMemory = 4 * 1024 * 1024;
const decimal = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/)
    .transform(Number);
const xts = schemas/* literal */.euz("aes-xts-plain64");
const iterations = schemas/* int */.Whr().positive().max(1e8);
const keyslotSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("luks2"),
    key_size: schemas/* literal */.euz([32, 64]),
    af: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("luks1"),
        stripes: schemas/* int */.Whr().positive().max(10_000),
        hash: schemas/* literal */.euz("sha256"),
    }),
    area: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("raw"),
        offset: decimal,
        size: decimal,
        encryption: xts,
        key_size: schemas/* literal */.euz([32, 64]),
    }),
    kdf: schemas/* discriminatedUnion */.gMt("type", [
        schemas/* object */.Ikc({
            type: schemas/* literal */.euz("pbkdf2"),
            salt: schemas/* base64 */.K39(),
            hash: schemas/* literal */.euz(["sha256", "sha512"]),
            iterations,
        }),
        schemas/* object */.Ikc({
            type: schemas/* literal */.euz(["argon2i", "argon2id"]),
            salt: schemas/* base64 */.K39(),
            time: schemas/* int */.Whr().positive().max(100),
            memory: schemas/* int */.Whr().positive().max(maxArgonMemory),
            cpus: schemas/* int */.Whr().positive().max(16),
        }),
    ]),
});
const metadataSchema = schemas/* object */.Ikc({
    keyslots: schemas/* record */.g1P(schemas/* string */.YjP(), keyslotSchema),
    segments: schemas/* object */.Ikc({
        "0": schemas/* object */.Ikc({
            type: schemas/* literal */.euz("crypt"),
            offset: decimal,
            size: schemas/* union */.KCZ([schemas/* literal */.euz("dynamic"), decimal]),
            iv_tweak: decimal,
            encryption: xts,
            sector_size: schemas/* literal */.euz([512, 1024, 2048, 4096]),
        }),
    }),
    digests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        type: schemas/* literal */.euz("pbkdf2"),
        keyslots: schemas/* array */.YOg(schemas/* string */.YjP()),
        segments: schemas/* array */.YOg(schemas/* string */.YjP()),
        salt: schemas/* base64 */.K39(),
        digest: schemas/* base64 */.K39(),
        hash: schemas/* literal */.euz(["sha256", "sha512"]),
        iterations,
    })),
});
/** Decrypts whole sectors; `position` is that of the first, in units of 512 bytes (§4.1, plain64). */
function decryptSectors(key, bytes, sectorSize, position) {
    const plain = Buffer.allocUnsafe(bytes.length);
    const iv = Buffer.alloc(16);
    for (let at = 0; at < bytes.length; at += sectorSize) {
        iv.writeBigUInt64LE(BigInt(position + at / ivSector));
        const decipher = (0,external_node_crypto_.createDecipheriv)(`aes-${key.length * 4}-xts`, key, iv);
        decipher.update(bytes.subarray(at, at + sectorSize)).copy(plain, at);
    }
    return plain;
}
/** Section 2.2: the binary header names the size of the JSON area and has a digest over both. */
async function readMetadata(source) {
    const header = await source.read(0, binaryHeaderSize, "its LUKS header");
    if (header.toString("latin1", 0, 6) !== "LUKS\xba\xbe" || header.readUInt16BE(6) !== 2)
        throw (0,failures/* damaged */.qM)(source.path, "its encrypted partition has no LUKS2 header");
    const size = Number(header.readBigUInt64BE(8));
    if (size <= binaryHeaderSize || size > maxJsonArea)
        throw (0,failures/* damaged */.qM)(source.path, `its LUKS header has ${size} bytes`);
    const area = await source.read(binaryHeaderSize, size - binaryHeaderSize, "its LUKS metadata");
    const stored = Buffer.from(header.subarray(448, 480));
    header.fill(0, 448, 512);
    if (!(0,external_node_crypto_.createHash)("sha256").update(header).update(area).digest().equals(stored))
        throw (0,failures/* damaged */.qM)(source.path, "its LUKS header does not match its own checksum");
    try {
        return metadataSchema.parse(JSON.parse(area.toString("utf8", 0, area.indexOf(0))));
    }
    catch (error) {
        throw new failure/* Failure */.H("inconclusive", `the encrypted image ${source.path} cannot be read`, {
            code: "image-encryption-unsupported",
            why: "its LUKS settings are not among those that cryptsetup chooses for Apptainer",
            remedy: "encrypt the image with Apptainer's own defaults",
            cause: error,
        });
    }
}
async function slotKey(path, { kdf, area }, passphrase) {
    const salt = Buffer.from(kdf.salt, "base64");
    if (kdf.type === "pbkdf2")
        return (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2)(passphrase, salt, kdf.iterations, area.key_size, kdf.hash);
    if (typeof external_node_crypto_.argon2 !== "function") {
        throw new failure/* Failure */.H("failed", `the encrypted image ${path} needs a newer Node.js`, {
            code: "image-encryption-unsupported",
            why: `Argon2 came with Node.js 24.7, this is ${process.version}`,
            remedy: "run it with a current Node.js 24",
        });
    }
    // Node's own bounds are RFC 9106's (§3.1): a salt of 8 bytes, memory of 8 KiB for each lane.
    if (salt.length < 8 || kdf.memory < 8 * kdf.cpus)
        throw (0,failures/* damaged */.qM)(path, "a LUKS keyslot has impossible settings");
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.argon2);
    const { cpus: parallelism, memory, time: passes } = kdf;
    return derive(kdf.type, {
        message: passphrase,
        nonce: salt,
        parallelism,
        tagLength: area.key_size,
        memory,
        passes,
    });
}
/** Puts a key together that was split into stripes, of which every one is needed (LUKS1's anti-forensic splitter). */
function merge(stripes, keySize, count) {
    const key = Buffer.alloc(keySize);
    for (let n = 0; n < count; n++) {
        for (let at = 0; at < keySize; at++)
            key[at] ^= stripes[n * keySize + at];
        if (n + 1 === count)
            break;
        for (let at = 0; at < keySize; at += 32) {
            const number = Buffer.alloc(4);
            number.writeUInt32BE(at / 32);
            (0,external_node_crypto_.createHash)("sha256")
                .update(number)
                .update(key.subarray(at, at + 32))
                .digest()
                .copy(key, at);
        }
    }
    return key;
}
/** The key of the data, from the first keyslot that the passphrase opens. */
async function volumeKey(source, metadata, passphrase) {
    const digest = Object.values(metadata.digests).find(({ segments }) => segments.includes("0"));
    if (!digest)
        throw (0,failures/* damaged */.qM)(source.path, "its LUKS metadata has no digest of its key");
    // The format has 32 keyslots (§2.4); more would only cost time.
    for (const name of [...new Set(digest.keyslots)].slice(0, 32)) {
        const slot = metadata.keyslots[name];
        if (!slot)
            continue;
        const length = Math.ceil((slot.key_size * slot.af.stripes) / ivSector) * ivSector;
        const stored = await source.read(slot.area.offset, length, "a LUKS keyslot");
        const stripes = decryptSectors(await slotKey(source.path, slot, passphrase), stored, ivSector, 0);
        const key = merge(stripes, slot.key_size, slot.af.stripes);
        const expected = Buffer.from(digest.digest, "base64");
        const salt = Buffer.from(digest.salt, "base64");
        const found = await (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2)(key, salt, digest.iterations, expected.length, digest.hash);
        if ((0,external_node_crypto_.timingSafeEqual)(found, expected))
            return key;
    }
    throw locked(source.path, "the key does not fit");
}
/**
 * The root file system of an image that root encrypted: a LUKS2 volume, as `cryptsetup luksFormat` makes it. LUKS
 * does not authenticate: flipped bits come out as other bytes, which the squashfs in it then stumbles over or not.
 * @throws Failure "inconclusive" where the passphrase does not fit, the header is damaged or its settings are unknown
 */
async function openLuks(source, passphrase) {
    const metadata = await readMetadata(source);
    const key = await volumeKey(source, metadata, passphrase);
    const { offset, size, sector_size: sectorSize, iv_tweak: tweak } = metadata.segments["0"];
    if (offset > source.size)
        throw (0,failures/* damaged */.qM)(source.path, "its LUKS data lies outside of the partition");
    const length = Math.min(size === "dynamic" ? Number.POSITIVE_INFINITY : size, source.size - offset);
    const data = source.part(offset, length - (length % sectorSize));
    async function read(into, at, length, position) {
        const from = position - (position % sectorSize);
        const to = Math.min(Math.ceil((position + length) / sectorSize) * sectorSize, data.size);
        const stored = await data.read(from, to - from, "an encrypted sector");
        const plain = decryptSectors(key, stored, sectorSize, tweak + from / ivSector);
        return { bytesRead: plain.copy(into, at, position - from, position - from + length) };
    }
    return new byte_source/* ByteSource */.I(source.path, { read, close: () => source.close() }, 0, data.size);
}

// EXTERNAL MODULE: ./lib/image/bytes.js
var image_bytes = __webpack_require__(18734);
;// CONCATENATED MODULE: ./lib/image/ext-format.js
const extSuperblockAt = 1024;
const extSuperblockSize = 1024;
const extRoot = 2;
/** Features without which the file system can be misread, and which are understood here: folders with types, extents, 64 bit, flexible groups. */
const known = 0x2 | 0x40 | 0x80 | 0x200;
const needsRecovery = 0x4;
/**
 * Reads the superblock.
 * @throws RangeError saying what is wrong with it
 */
function parseExtSuperblock(bytes, size) {
    if (bytes.readUInt16LE(56) !== 0xef53)
        throw new RangeError("its ext superblock has no magic number");
    const features = bytes.readUInt32LE(96);
    if (features & needsRecovery)
        throw new RangeError("its ext file system was not unmounted cleanly");
    if (features & ~known)
        throw new RangeError(`its ext file system has features 0x${features.toString(16)}`);
    const wide = (features & 0x80) !== 0;
    const log = bytes.readUInt32LE(24);
    if (log > 5)
        throw new RangeError(`its ext block size, 1024 << ${log}`);
    const blockSize = 1024 << log;
    const blocks = bytes.readUInt32LE(4) + (wide ? bytes.readUInt32LE(0x150) * 2 ** 32 : 0);
    if (blocks * blockSize > size)
        throw new RangeError(`its ext file system has ${blocks * blockSize} bytes, ${size} are there`);
    const inodeSize = bytes.readUInt32LE(76) === 0 ? 128 : bytes.readUInt16LE(88);
    const inodesPerGroup = bytes.readUInt32LE(40);
    const groupSize = wide ? bytes.readUInt16LE(254) : 32;
    if (inodeSize < 128 || inodeSize > blockSize || inodesPerGroup === 0 || groupSize < 32) {
        throw new RangeError("its ext superblock contradicts itself");
    }
    return {
        blockSize,
        blocks,
        inodes: bytes.readUInt32LE(0),
        inodesPerGroup,
        inodeSize,
        groups: { at: (bytes.readUInt32LE(20) + 1) * blockSize, size: groupSize, wide: wide && groupSize >= 64 },
    };
}
const types = {
    1: "fifo",
    2: "char",
    4: "dir",
    6: "block",
    8: "file",
    10: "symlink",
    12: "socket",
};
/** @throws RangeError where the type is not known or the content is kept in a way that is not */
function parseExtInode(bytes) {
    const word = bytes.readUInt16LE(0);
    const type = types[word >> 12];
    if (!type)
        throw new RangeError(`an ext inode of mode 0o${word.toString(8)}`);
    const flags = bytes.readUInt32LE(32);
    // Inline data, encryption: content that is not where it is looked for.
    if (flags & (0x10000000 | 0x800))
        throw new RangeError(`an ext inode with flags 0x${flags.toString(16)}`);
    const map = bytes.subarray(40, 100);
    // Of inodes over 128 bytes, how many of the bytes behind these are fields; attributes come after them.
    const more = bytes.length > 130 ? bytes.readUInt16LE(128) : 0;
    if (128 + more > bytes.length)
        throw new RangeError("an ext inode's fields run past its end");
    // Two bits more for the years from 2038 on (ext4's EXT4_EPOCH_BITS).
    const epochs = more >= 12 ? bytes.readUInt32LE(136) & 3 : 0;
    const size = bytes.readUInt32LE(4) + (type === "file" ? bytes.readUInt32LE(108) * 2 ** 32 : 0);
    const inode = {
        type,
        mode: word & 0o7777,
        uid: bytes.readUInt16LE(2) + bytes.readUInt16LE(120) * 65536,
        gid: bytes.readUInt16LE(24) + bytes.readUInt16LE(122) * 65536,
        size,
        mtime: bytes.readInt32LE(16) + epochs * 2 ** 32,
        links: bytes.readUInt16LE(26),
        xattrBlock: bytes.readUInt32LE(104) + bytes.readUInt16LE(118) * 2 ** 32,
        xattrs: bytes.length > 128 ? bytes.subarray(128 + more) : Buffer.alloc(0),
        map,
        extents: (flags & 0x80000) !== 0,
    };
    if (type === "symlink" && size < 60 && !inode.extents)
        inode.inline = map.subarray(0, size);
    if (type === "char" || type === "block") {
        const [short, long] = [map.readUInt32LE(0), map.readUInt32LE(4)];
        inode.device = short
            ? [(short >> 8) & 0xff, short & 0xff]
            : [(long & 0xfff00) >> 8, (long & 0xff) | ((long >>> 12) & 0xfff00)];
    }
    return inode;
}
/**
 * The names in one block of a folder, "." and ".." left out.
 * @throws RangeError where it is malformed
 */
function parseExtNames(block) {
    const names = [];
    for (let at = 0; at < block.length;) {
        const inode = block.readUInt32LE(at);
        const length = block.readUInt16LE(at + 4);
        const nameLength = block[at + 6];
        if (length < 8 || length % 4 !== 0 || at + length > block.length || 8 + nameLength > length) {
            throw new RangeError("a name in an ext folder is cut off");
        }
        const name = block.subarray(at + 8, at + 8 + nameLength);
        const text = name.toString("latin1");
        if (inode !== 0 && text !== "." && text !== "..") {
            if (text === "" || text.includes("/") || text.includes("\0"))
                throw new RangeError(`the name ${JSON.stringify(text)}`);
            names.push({ name, inode });
        }
        at += length;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/image/limits.js


/** Ten times what the largest images in use need; PATH_MAX for one path. */
const defaultLimits = {
    entries: 2_000_000,
    table: 2 ** 28,
    path: 4096,
    allPaths: 2 ** 28,
    content: 2 ** 40,
};
/** The failure for an image over one of the limits. */
function overLimit(path, what, limit) {
    return new failure/* Failure */.H("inconclusive", `the image ${path} is too large to be read`, {
        code: "image-too-large",
        why: `${what}: more than ${limit}`,
        remedy: "make the image smaller (fewer files, shorter paths); an image like this may also be hostile",
    });
}
/** Counts what an image has, and refuses it as soon as it is over a limit. */
class Meter {
    #path;
    #limits;
    #entries = 0;
    #characters = 0;
    #content = 0;
    constructor(path, limits) {
        this.#path = path;
        this.#limits = limits;
    }
    /**
     * Counts one entry.
     * @throws Failure "inconclusive" naming the limit, or a link that no kernel can hold
     */
    add(path, target, size) {
        const limits = this.#limits;
        if (target?.includes("\0"))
            throw (0,failures/* damaged */.qM)(this.#path, `the link ${JSON.stringify(path)} has a NUL in its target`);
        this.#entries += 1;
        this.#characters += path.length + (target?.length ?? 0);
        this.#content += size;
        const longest = Math.max(path.length, target?.length ?? 0);
        if (this.#entries > limits.entries)
            throw overLimit(this.#path, "files and folders", limits.entries);
        if (longest > limits.path)
            throw overLimit(this.#path, "characters of one path", limits.path);
        if (this.#characters > limits.allPaths)
            throw overLimit(this.#path, "characters of all paths", limits.allPaths);
        if (this.#content > limits.content)
            throw overLimit(this.#path, "bytes of all files", limits.content);
    }
}

;// CONCATENATED MODULE: ./lib/image/xattrs.js

/** Bytes of all attributes of one image together; distributions have a few hundred. */
const most = 2 ** 26;
/** What Linux takes for one value (XATTR_SIZE_MAX). */
const xattrSizeLimit = 65_536;
/** Counts the bytes of an image's extended attributes, so that a small image cannot fill the memory with them. */
class XattrMeter {
    #path;
    #bytes = 0;
    constructor(path) {
        this.#path = path;
    }
    /**
     * The attributes as an {@link Entry} has them, in the order of their names; undefined where there are none.
     * @throws Failure "inconclusive" where the image has too many
     */
    collect(found) {
        const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [name, value] of sorted)
            this.#bytes += name.length + value.length;
        if (this.#bytes > most)
            throw overLimit(this.#path, "bytes of extended attributes", most);
        if (sorted.length === 0)
            return undefined;
        return Object.fromEntries(sorted.map(([name, value]) => [name, value.toString("hex")]));
    }
}

;// CONCATENATED MODULE: ./lib/image/ext-xattrs.js


/** The first word of a block, and of the rest of an inode, that holds attributes (Linux' fs/ext4/xattr.h). */
const magic = 0xea020000;
const blockHeader = 32;
const entryHeader = 16;
/** The beginnings of names, by their number; those that end without a dot are whole names. */
const prefixes = {
    1: "user.",
    2: "system.posix_acl_access",
    3: "system.posix_acl_default",
    4: "trusted.",
    6: "security.",
    7: "system.",
    8: "system.richacl",
};
/** In an access control list: the entries that name a user or a group, which alone have an id (posix_acl.h). */
const named = new Set([2, 8]);
const noId = 0xffffffff;
/** An access control list as the kernel gives it (version 2), from the shorter form that ext keeps (version 1). */
function accessList(stored) {
    if (stored.readUInt32LE(0) !== 1)
        throw new RangeError("an access control list of an unknown version");
    const parts = [Buffer.from([2, 0, 0, 0])];
    for (let at = 4; at < stored.length;) {
        const tag = stored.readUInt16LE(at);
        const entry = Buffer.alloc(8);
        stored.copy(entry, 0, at, at + 4);
        entry.writeUInt32LE(named.has(tag) ? stored.readUInt32LE(at + 4) : noId, 4);
        parts.push(entry);
        at += named.has(tag) ? 8 : 4;
    }
    return Buffer.concat(parts);
}
/**
 * The attributes listed from `at` on, up to a word of zeros.
 * @param values what the values' positions count from
 */
function* listed(bytes, at, values) {
    while (at + 4 <= bytes.length && bytes.readUInt32LE(at) !== 0) {
        const nameLength = bytes[at];
        const prefix = prefixes[bytes[at + 1]];
        const start = values + bytes.readUInt16LE(at + 2);
        const size = bytes.readUInt32LE(at + 8);
        const nameEnd = at + entryHeader + nameLength;
        if (prefix === undefined || bytes.readUInt32LE(at + 4) !== 0)
            throw new RangeError("an extended attribute of an unknown kind");
        if (nameEnd > bytes.length || size > xattrSizeLimit || start + size > bytes.length)
            throw new RangeError("an extended attribute runs past its block");
        const value = bytes.subarray(start, start + size);
        const name = prefix + (0,image_bytes/* decodePath */.q0)(bytes.subarray(at + entryHeader, nameEnd));
        yield [name, name.startsWith("system.posix_acl_") ? accessList(value) : value];
        at = nameEnd + ((4 - (nameEnd - at)) & 3);
    }
}
/**
 * The extended attributes in an inode.
 * @param rest what of the inode comes behind its fields
 * @throws RangeError where they are malformed
 */
function* inodeXattrs(rest) {
    if (rest.length >= 4 && rest.readUInt32LE(0) === magic)
        yield* listed(rest, 4, 4);
}
/**
 * The extended attributes in a block of their own.
 * @throws RangeError where they are malformed
 */
function* blockXattrs(block) {
    if (block.readUInt32LE(0) !== magic || block.readUInt32LE(8) !== 1)
        throw new RangeError("a block of extended attributes without its magic number");
    yield* listed(block, blockHeader, 0);
}

;// CONCATENATED MODULE: ./lib/image/hard-links.js
/** Finds the names of one file while a tree is walked, so that those with one name only carry no number. */
class HardLinks {
    #first = new Map();
    /**
     * Marks an entry and the one found before it with their inode's number.
     * @param inode any number that is the same for all names of a file
     */
    add(inode, entry) {
        const first = this.#first.get(inode);
        if (!first)
            this.#first.set(inode, entry);
        else {
            first.inode = inode;
            entry.inode = inode;
        }
    }
}

// EXTERNAL MODULE: ./lib/image/tree-index.js
var tree_index = __webpack_require__(48336);
;// CONCATENATED MODULE: ./lib/image/ext.js









const chunk = 1024 * 1024;
const page = 64 * 1024;
const maxPages = 256;
/** Reads blocks and inodes of one file system. */
class ExtReader {
    superblock;
    #source;
    #pages = new Map();
    constructor(source, superblock) {
        this.#source = source;
        this.superblock = superblock;
    }
    #read(at, length) {
        return this.#source.read(at, length, "a block of its ext file system");
    }
    /** A few bytes of metadata, out of pages that are kept: inodes of one folder lie side by side. */
    async #cached(at, length) {
        const start = at - (at % page);
        if (at + length > start + page)
            return this.#read(at, length);
        let bytes = this.#pages.get(start);
        if (!bytes) {
            if (this.#pages.size >= maxPages)
                this.#pages.clear();
            bytes = await this.#read(start, Math.min(page, this.#source.size - start));
            this.#pages.set(start, bytes);
        }
        if (at + length > start + bytes.length)
            throw new RangeError("an ext inode outside of the file");
        return bytes.subarray(at - start, at - start + length);
    }
    async inode(number) {
        const { inodes, inodesPerGroup, inodeSize, blockSize, groups } = this.superblock;
        if (number < 1 || number > inodes)
            throw new RangeError(`ext inode ${number}, which is not there`);
        const group = await this.#cached(groups.at + Math.floor((number - 1) / inodesPerGroup) * groups.size, groups.size);
        const table = group.readUInt32LE(8) + (groups.wide ? group.readUInt32LE(40) * 2 ** 32 : 0);
        return parseExtInode(await this.#cached(table * blockSize + ((number - 1) % inodesPerGroup) * inodeSize, inodeSize));
    }
    /** The extended attributes of a file: those in its inode, then those in a block of their own. */
    async xattrs({ xattrs, xattrBlock }) {
        const { blockSize } = this.superblock;
        const inside = [...inodeXattrs(xattrs)];
        if (xattrBlock === 0)
            return inside;
        return [...inside, ...blockXattrs(await this.#cached(xattrBlock * blockSize, blockSize))];
    }
    /** Block numbers of a file of ext2 and ext3, in order, 0 for holes: 12 in the inode, then one to three levels of blocks of numbers. */
    async *#mapped(numbers, level) {
        const { blockSize } = this.superblock;
        for (let at = 0; at < numbers.length; at += 4) {
            const block = numbers.readUInt32LE(at);
            if (level === 0 || block === 0)
                yield { block, count: (blockSize / 4) ** level };
            else
                yield* this.#mapped(await this.#read(block * blockSize, blockSize), level - 1);
        }
    }
    async *#blocks(map) {
        yield* this.#mapped(map.subarray(0, 48), 0);
        for (const level of [1, 2, 3])
            yield* this.#mapped(map.subarray(44 + level * 4, 48 + level * 4), level);
    }
    /** Runs of blocks of a file of ext4, in order, holes left out. */
    async *#extents(node, above) {
        const [magic, count, depth] = [node.readUInt16LE(0), node.readUInt16LE(2), node.readUInt16LE(6)];
        if (magic !== 0xf30a || depth >= above)
            throw new RangeError("a node of an ext4 extent tree");
        for (let n = 1; n <= count; n++) {
            const at = n * 12;
            if (depth > 0) {
                const block = node.readUInt32LE(at + 4) + node.readUInt16LE(at + 8) * 2 ** 32;
                const { blockSize } = this.superblock;
                yield* this.#extents(await this.#read(block * blockSize, blockSize), depth);
                continue;
            }
            const length = node.readUInt16LE(at + 4);
            const block = node.readUInt32LE(at + 8) + node.readUInt16LE(at + 6) * 2 ** 32;
            // Over 32768: reserved, never written; reads as zeros.
            const unwritten = length > 32768;
            yield {
                first: node.readUInt32LE(at),
                block: unwritten ? 0 : block,
                count: unwritten ? length - 32768 : length,
            };
        }
    }
    /** Where a file's bytes are, in order, exactly `size` of them. */
    async *runs({ map, extents, size }) {
        const { blockSize } = this.superblock;
        let done = 0;
        const run = (block, count) => {
            const length = Math.min(count * blockSize, size - done);
            done += length;
            return { at: block === 0 ? undefined : block * blockSize, length };
        };
        if (extents) {
            for await (const { first, block, count } of this.#extents(map, 6)) {
                if (first * blockSize < done && first * blockSize < size)
                    throw new RangeError("extents of ext4 out of order");
                const hole = first - done / blockSize;
                if (done < size && hole > 0)
                    yield run(0, hole);
                if (done < size)
                    yield run(block, count);
            }
        }
        else {
            for await (const { block, count } of this.#blocks(map)) {
                if (done >= size)
                    break;
                yield run(block, count);
            }
        }
        if (done < size)
            yield run(0, Math.ceil((size - done) / blockSize));
    }
    /** A file's bytes, in pieces. */
    async *content(inode) {
        for await (const { at, length } of this.runs(inode)) {
            for (let done = 0; done < length; done += chunk) {
                const part = Math.min(chunk, length - done);
                yield at === undefined ? Buffer.alloc(part) : await this.#read(at + done, part);
            }
        }
    }
}
/** The content of a file that has to fit in memory. */
async function whole(reader, inode) {
    const parts = [];
    for await (const part of reader.content(inode))
        parts.push(part);
    return Buffer.concat(parts);
}
/** Walks from the root down; every folder is entered once. Gives each path's inode number, too. */
async function walk(path, reader, limits) {
    const entries = new Map();
    const numbers = new Map();
    const meter = new Meter(path, limits);
    const meterOfXattrs = new XattrMeter(path);
    const hardLinks = new HardLinks();
    const entered = new Set();
    const ahead = [];
    const add = async (entryPath, number) => {
        const inode = await reader.inode(number);
        const { type, mode, uid, gid, mtime, device } = inode;
        const entry = {
            path: entryPath,
            type,
            mode,
            uid,
            gid,
            size: type === "file" ? inode.size : 0,
            mtime,
        };
        if (type === "symlink") {
            if (inode.size > limits.path)
                throw overLimit(path, "bytes of one link's target", limits.path);
            entry.target = (0,image_bytes/* decodePath */.q0)(inode.inline ?? (await whole(reader, inode)));
        }
        if (device)
            entry.device = device;
        const xattrs = meterOfXattrs.collect(await reader.xattrs(inode));
        if (xattrs)
            entry.xattrs = xattrs;
        if (type !== "dir" && inode.links > 1)
            hardLinks.add(number, entry);
        meter.add(entryPath, entry.target, entry.size);
        if (entries.has(entryPath))
            throw new RangeError(`the name ${JSON.stringify(entryPath)} is there twice`);
        entries.set(entryPath, entry);
        if (type === "file")
            numbers.set(entryPath, number);
        if (type !== "dir")
            return;
        if (entered.has(number))
            throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
        entered.add(number);
        ahead.push({ path: entryPath, inode });
    };
    await add("/", extRoot);
    for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
        if (folder.inode.size > limits.table)
            throw overLimit(path, "bytes of one folder", limits.table);
        const listing = await whole(reader, folder.inode);
        for (let at = 0; at < listing.length; at += reader.superblock.blockSize) {
            for (const { name, inode } of parseExtNames(listing.subarray(at, at + reader.superblock.blockSize))) {
                await add((0,tree_index/* joinPath */.uJ)(folder.path, (0,image_bytes/* decodePath */.q0)(name)), inode);
            }
        }
    }
    return { entries, numbers };
}
/**
 * Opens an ext2, ext3 or ext4 file system (the root partition of some older SIFs), without mounting it. Such file
 * systems hold no checksums of content: a flipped bit is seen only by the image's sha256.
 * The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, not cleanly unmounted, over a limit, or of an unknown variety
 */
async function openExt(source, limits = defaultLimits) {
    async function guarded(work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            throw (0,failures/* damaged */.qM)(source.path, `its ext file system does not hold together: ${error.message}`, {
                cause: error,
            });
        }
    }
    const { reader, walked } = await guarded(async () => {
        const bytes = await source.read(extSuperblockAt, extSuperblockSize, "its ext superblock");
        const made = new ExtReader(source, parseExtSuperblock(bytes, source.size));
        return { reader: made, walked: await walk(source.path, made, limits) };
    });
    const index = new tree_index/* TreeIndex */.Np(walked.entries);
    const inodeOf = (entry) => reader.inode(walked.numbers.get(entry.path));
    const digests = (paths = index.allFiles(), look) => guarded(async () => {
        const answer = new Map();
        for (const [path, entry] of index.files(paths)) {
            const sha256 = (0,external_node_crypto_.createHash)("sha256");
            for await (const part of reader.content(await inodeOf(entry))) {
                sha256.update(part);
                look?.(path, part);
            }
            answer.set(path, sha256.digest("hex"));
        }
        return answer;
    });
    return {
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        read: (paths, limit = tree_index/* defaultReadLimit */.h0) => guarded(async () => {
            const answer = new Map();
            for (const [path, entry] of index.files(paths, limit))
                answer.set(path, await whole(reader, await inodeOf(entry)));
            return answer;
        }),
        digests,
        check: async () => void (await digests()),
        close: () => source.close(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/process/run.js + 2 modules
var run = __webpack_require__(35584);
;// CONCATENATED MODULE: ./lib/image/folder-xattrs.js




const timeLimitMs = 30 * 60_000;
/** Bytes that a tool may print. */
const folder_xattrs_most = 2 ** 28;
/** What getfattr prints, written by Python's own calls, for a machine that has no getfattr. */
const python = `
import os, sys
out = sys.stdout.buffer
def show(path):
    names = os.listxattr(path, follow_symlinks=False)
    if not names: return
    quoted = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r" else bytes([c]) for c in path)
    out.write(b"# file: " + quoted + b"\\n")
    for name in names:
        value = os.getxattr(path, name, follow_symlinks=False)
        key = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r=" else bytes([c]) for c in os.fsencode(name))
        out.write(key + b"=0x" + value.hex().encode() + b"\\n")
    out.write(b"\\n")
def fail(error): raise error
root = os.fsencode(sys.argv[1])
show(root)
for folder, folders, files in os.walk(root, onerror=fail):
    for name in folders + files: show(os.path.join(folder, name))
`;
/** The programs that can list attributes, the first that is there is taken; Node.js has no call for it. */
const tools = (root) => [
    ["getfattr", "-R", "-h", "-P", "-d", "-m", "-", "-e", "hex", "--absolute-names", "--", root],
    ["python3", "-I", "-S", "-c", python, root],
];
/** Undoes getfattr's quoting: a backslash and three octal digits for a character that would end a line or a name. */
function unquoted(bytes) {
    if (!bytes.includes(0x5c))
        return bytes;
    const text = bytes.toString("latin1");
    const plain = text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
    return Buffer.from(plain, "latin1");
}
/** The blocks that getfattr prints: a line with the path, then one for each attribute. */
function* blocks(printed) {
    const title = "# file: ";
    let block;
    for (let at = 0; at < printed.length;) {
        const found = printed.indexOf(0x0a, at);
        const end = found < 0 ? printed.length : found;
        const line = printed.subarray(at, end);
        at = end + 1;
        if (line.length === 0) {
            if (block)
                yield block;
            block = undefined;
        }
        else if (!block) {
            if (line.toString("latin1", 0, title.length) !== title)
                throw new RangeError("a line without a path");
            block = [unquoted(line.subarray(title.length)), []];
        }
        else {
            const equals = line.indexOf("=0x");
            if (equals < 0)
                throw new RangeError("an attribute without a value");
            const name = (0,image_bytes/* decodePath */.q0)(unquoted(line.subarray(0, equals)));
            block[1].push([name, Buffer.from(line.toString("latin1", equals + 3), "hex")]);
        }
    }
    if (block)
        yield block;
}
/** Runs the first of the tools that is there. @returns undefined where none is */
async function folder_xattrs_listed(root) {
    for (const [command, ...args] of tools(root)) {
        const parts = [];
        let size = 0;
        const stdoutTo = (chunk) => {
            size += chunk.length;
            if (size <= folder_xattrs_most)
                parts.push(chunk);
        };
        try {
            const { code, stderr } = await (0,run/* run */.e)(command, args, {
                env: (0,run/* scrubbedEnvironment */.a)(),
                timeLimitMs,
                stdoutTo,
            });
            const problem = code !== 0
                ? `${command} failed: ${stderr.trim().split("\n").at(-1)}`
                : size > folder_xattrs_most
                    ? `${command} printed ${size} bytes`
                    : undefined;
            return { printed: Buffer.concat(parts), problem };
        }
        catch (error) {
            const cause = error instanceof failure/* Failure */.H ? error.cause : undefined;
            if (cause?.code !== "ENOENT")
                throw error;
        }
    }
    return undefined;
}
/**
 * Reads the extended attributes of everything in a folder, links not followed, by `getfattr` (package attr) or
 * `python3`. Names that begin with `trusted.` are shown to root alone.
 * @param root absolute path, as it is on disk
 */
async function folderXattrs(root) {
    const unread = (why) => ({
        code: "image-xattrs-unread",
        what: `the extended attributes of the files in ${root} were not read: ${why}`,
    });
    const answer = await folder_xattrs_listed(root);
    if (!answer)
        return { of: new Map(), unaccounted: [unread("neither getfattr nor python3 is installed")] };
    const of = new Map();
    const meter = new XattrMeter(root);
    try {
        for (const [path, attributes] of blocks(answer.printed)) {
            const xattrs = meter.collect(attributes);
            if (xattrs)
                of.set((0,image_bytes/* decodePath */.q0)(path), xattrs);
        }
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { of, unaccounted: [unread(`the tool's output has ${error.message}`)] };
    }
    return { of, unaccounted: answer.problem === undefined ? [] : [unread(answer.problem)] };
}

;// CONCATENATED MODULE: ./lib/image/folder.js










const folder_chunk = 1024 * 1024;
/** Bytes to hash before others get their turn: this room reads synchronously, which is many times faster for small files. */
const turn = 64 * 1024 * 1024;
/** Linux' dev_t as the C library packs it (gnu_dev_major, gnu_dev_minor). */
function device(number) {
    const value = BigInt(number);
    const major = ((value >> 8n) & 0xfffn) | ((value >> 32n) & ~0xfffn);
    const minor = (value & 0xffn) | ((value >> 12n) & ~0xffn);
    return [Number(major), Number(minor & 0xffffffffn)];
}
function typeOf(stats) {
    if (stats.isFile())
        return "file";
    if (stats.isDirectory())
        return "dir";
    if (stats.isSymbolicLink())
        return "symlink";
    if (stats.isCharacterDevice())
        return "char";
    if (stats.isBlockDevice())
        return "block";
    return stats.isFIFO() ? "fifo" : "socket";
}
function toEntry(path, onDisk, stats) {
    const type = typeOf(stats);
    const entry = {
        path,
        type,
        mode: Number(stats.mode) & 0o7777,
        uid: Number(stats.uid),
        gid: Number(stats.gid),
        size: type === "file" ? Number(stats.size) : 0,
        mtime: Math.floor(Number(stats.mtimeMs) / 1000),
    };
    if (type === "symlink")
        entry.target = (0,image_bytes/* decodePath */.q0)((0,external_node_fs_.readlinkSync)(onDisk, { encoding: "buffer" }));
    if (type === "char" || type === "block")
        entry.device = device(Number(stats.rdev));
    return entry;
}
/** Runs what touches the disk; a refusal of the system says nothing about the image, so it cannot be judged. */
function guarded(root, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof Error && "syscall" in error)
            throw (0,failures/* unreadable */.O$)(root, error);
        throw error;
    }
}
/**
 * Opens a sandbox folder (what `apptainer build --sandbox` makes) as a tree. Links are read, never followed: no file
 * outside of the folder is opened. Owners are those on disk.
 * @throws Failure "inconclusive" where something in it cannot be read, another file system is mounted in it, or it is
 * over a limit
 */
async function openFolder(path, limits = defaultLimits) {
    const root = guarded(path, () => (0,external_node_fs_.realpathSync)(path));
    const rootText = (0,image_bytes/* decodePath */.q0)(Buffer.from(root));
    const onDisk = (path) => Buffer.concat([Buffer.from(root), (0,image_bytes/* encodePath */.O0)(path)]);
    const onDiskText = (path) => path === "/" ? rootText : `${rootText === "/" ? "" : rootText}${path}`;
    function walk() {
        const entries = new Map();
        const hardLinks = new HardLinks();
        const meter = new Meter(root, limits);
        const top = (0,external_node_fs_.lstatSync)(root);
        entries.set("/", toEntry("/", Buffer.from(root), top));
        const ahead = ["/"];
        for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
            for (const name of (0,external_node_fs_.readdirSync)(onDisk(folder), { encoding: "buffer" }).sort(Buffer.compare)) {
                const path = (0,tree_index/* joinPath */.uJ)(folder, (0,image_bytes/* decodePath */.q0)(name));
                const stats = (0,external_node_fs_.lstatSync)(onDisk(path));
                const entry = toEntry(path, onDisk(path), stats);
                meter.add(path, entry.target, entry.size);
                entries.set(path, entry);
                if (entry.type !== "dir" && stats.nlink > 1)
                    hardLinks.add(Number(stats.ino), entry);
                if (entry.type !== "dir")
                    continue;
                if (stats.dev !== top.dev) {
                    throw new failure/* Failure */.H("inconclusive", `the folder ${root} is more than an image`, {
                        code: "image-mount-inside",
                        why: `another file system is mounted at ${path}`,
                        remedy: "unmount it, or copy the folder without it (cp -ax), and give the copy",
                    });
                }
                ahead.push(path);
            }
        }
        return entries;
    }
    /** Gives a file's bytes, `chunk` of them at a time in one and the same buffer. */
    function* bytes(entry) {
        // O_NONBLOCK: should the file have become a FIFO meanwhile, opening it must not wait for a writer.
        const file = (0,external_node_fs_.openSync)(onDisk(entry.path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile() || stats.size !== entry.size)
                throw (0,failures/* damaged */.qM)(root, `${entry.path} changed while it was read`, { code: "image-changed" });
            const buffer = Buffer.allocUnsafe(Math.min(folder_chunk, entry.size));
            for (let left = entry.size; left > 0;) {
                const count = (0,external_node_fs_.readSync)(file, buffer, 0, Math.min(folder_chunk, left), null);
                if (count === 0)
                    throw (0,failures/* damaged */.qM)(root, `${entry.path} changed while it was read`, { code: "image-changed" });
                left -= count;
                yield buffer.subarray(0, count);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    // The tool works while the folder is walked here.
    const reading = folderXattrs(root);
    // Awaited below; without this a failure while the walk fails, too, would count as unhandled.
    reading.catch(() => { });
    const entries = guarded(root, walk);
    const xattrs = await reading;
    for (const entry of entries.values()) {
        const found = xattrs.of.get(onDiskText(entry.path));
        if (found)
            entry.xattrs = found;
    }
    const index = new tree_index/* TreeIndex */.Np(entries);
    return {
        unaccounted: xattrs.unaccounted,
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        async read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            // Each part is copied before the next one overwrites it.
            const content = (entry) => Buffer.concat(Array.from(bytes(entry), (part) => Buffer.from(part)));
            return guarded(root, () => new Map([...index.files(paths, limit)].map(([path, entry]) => [path, content(entry)])));
        },
        async digests(paths = index.allFiles(), look) {
            const answer = new Map();
            let sinceTurn = 0;
            for (const [path, entry] of index.files(paths)) {
                const sha256 = (0,external_node_crypto_.createHash)("sha256");
                guarded(root, () => {
                    for (const part of bytes(entry)) {
                        sha256.update(part);
                        look?.(path, part);
                    }
                });
                answer.set(path, sha256.digest("hex"));
                sinceTurn += entry.size + 4096;
                if (sinceTurn < turn)
                    continue;
                sinceTurn = 0;
                await (0,external_node_timers_promises_.setImmediate)();
            }
            return answer;
        },
        async close() { },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/image/arch.js
var image_arch = __webpack_require__(26465);
// EXTERNAL MODULE: ./lib/image/tar-format.js
var tar_format = __webpack_require__(15688);
;// CONCATENATED MODULE: ./lib/image/tar.js





/** Bytes that a long name or an extended header may have, as Go's archive/tar has it. */
const maxHeader = 1024 * 1024;
/** Takes from a stream in pieces of any size. */
class Taker {
    /** Bytes taken so far. */
    position = 0;
    #stream;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#stream = stream[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, as many as there are at once; none only at the end. */
    async some(most) {
        while (this.#rest.length === 0) {
            const { value, done } = await this.#stream.next();
            if (done)
                return Buffer.alloc(0);
            this.#rest = value;
        }
        const part = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(part.length);
        this.position += part.length;
        return part;
    }
    async *pieces(length) {
        for (let left = length; left > 0;) {
            const part = await this.some(left);
            if (part.length === 0)
                throw new RangeError("it ends within an entry");
            left -= part.length;
            yield part;
        }
    }
    async exactly(length) {
        const parts = [];
        for await (const part of this.pieces(length))
            parts.push(part);
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    /** A block; undefined at the end of the stream. */
    async block() {
        const first = await this.some(tar_format/* blockSize */.L6);
        if (first.length === 0)
            return undefined;
        return first.length === tar_format/* blockSize */.L6
            ? first
            : Buffer.concat([first, await this.exactly(tar_format/* blockSize */.L6 - first.length)]);
    }
    async skip(length) {
        for await (const _ of this.pieces(length)) {
            // Not wanted.
        }
    }
}
const filling = (size) => (tar_format/* blockSize */.L6 - (size % tar_format/* blockSize */.L6)) % tar_format/* blockSize */.L6;
const xattrKey = "SCHILY.xattr.";
/** An entry out of its header and the extended ones before it. @throws RangeError */
function toTarEntry(header, { pax, ...long }, offset) {
    const name = (0,image_bytes/* decodePath */.q0)(pax.get("path") ?? long.name ?? header.name);
    const type = tar_format/* tarTypes */.TZ[header.flag];
    if (!type)
        throw new RangeError(`${JSON.stringify(name)} of a type that is unknown, ${JSON.stringify(header.flag)}`);
    if ([...pax.keys()].some((key) => key.startsWith("GNU.sparse.")))
        throw new RangeError(`${JSON.stringify(name)}, stored as a sparse file`);
    const xattrs = [...pax]
        .filter(([key]) => key.startsWith(xattrKey))
        .map(([key, value]) => [key.slice(xattrKey.length), value]);
    return {
        name,
        type,
        mode: header.mode & 0o7777,
        uid: (0,tar_format/* paxNumber */.H8)(pax, "uid") ?? header.uid,
        gid: (0,tar_format/* paxNumber */.H8)(pax, "gid") ?? header.gid,
        size: type === "file" ? ((0,tar_format/* paxNumber */.H8)(pax, "size") ?? header.size) : 0,
        mtime: (0,tar_format/* paxNumber */.H8)(pax, "mtime") ?? header.mtime,
        target: (0,image_bytes/* decodePath */.q0)(pax.get("linkpath") ?? long.target ?? header.target),
        device: header.device,
        xattrs,
        offset,
    };
}
/** A long name of GNU's: a text that ends with a NUL. */
function longName(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** Walks an archive from header to header. @throws RangeError where it is malformed */
async function* tar_walk(taker) {
    let everywhere = new Map();
    let extended = { pax: new Map(everywhere) };
    for (let block = await taker.block(); block; block = await taker.block()) {
        if ((0,tar_format/* isZero */.be)(block)) {
            const next = await taker.block();
            if (next && !(0,tar_format/* isZero */.be)(next))
                throw new RangeError("an entry behind its end");
            break;
        }
        const header = (0,tar_format/* parseTarHeader */.OH)(block);
        if ("xgLK".includes(header.flag)) {
            if (header.size > maxHeader)
                throw new RangeError(`an extended header of ${header.size} bytes`);
            const bytes = Buffer.from(await taker.exactly(header.size));
            await taker.skip(filling(header.size));
            if (header.flag === "L")
                extended.name = longName(bytes);
            else if (header.flag === "K")
                extended.target = longName(bytes);
            else if (header.flag === "x")
                for (const [key, value] of (0,tar_format/* parsePax */.dA)(bytes))
                    extended.pax.set(key, value);
            else {
                everywhere = new Map([...everywhere, ...(0,tar_format/* parsePax */.dA)(bytes)]);
                extended = { ...extended, pax: new Map([...everywhere, ...extended.pax]) };
            }
            continue;
        }
        const entry = toTarEntry(header, extended, taker.position);
        extended = { pax: new Map(everywhere) };
        const end = taker.position + entry.size + filling(entry.size);
        yield { ...entry, content: taker.pieces(entry.size) };
        // What the reader of the entry left.
        await taker.skip(end - taker.position);
    }
    // What may follow the end is read all the same, so that who gives the bytes can check them to the last.
    while ((await taker.some(Number.POSITIVE_INFINITY)).length > 0)
        ;
}
/**
 * The entries of a tar archive (ustar, pax, GNU), in its order, in a stream: bounded memory, nothing written. Our own
 * reader, as tar-stream takes the values of extended headers for UTF-8, which attributes and names need not be.
 * @param path of the image, for messages
 * @param transforms what to put before the tar reader (a decompressor)
 * @throws Failure "inconclusive" where the archive is damaged
 */
async function* tarEntries(path, bytes, ...transforms) {
    const last = transforms.reduce(
    // A failure on the way destroys the end, whose reader is told.
    (from, to) => (0,external_node_stream_.pipeline)(from, to, () => { }), bytes);
    try {
        yield* tar_walk(new Taker(last));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw (0,failures/* damaged */.qM)(path, `a tar archive in it cannot be read: ${error.message}`, { cause: error });
    }
    finally {
        bytes.destroy();
        last.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/image/oci-layout.js










const maxDocument = 4 * 1024 * 1024;
const oci_layout_chunk = 1024 * 1024;
/** OCI image-spec 1.1, "descriptor": what a blob is, by its digest. */
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
    size: schemas/* number */.aig().int().nonnegative(),
    platform: schemas/* object */.Ikc({ architecture: schemas/* string */.YjP(), os: schemas/* string */.YjP() }).optional(),
});
const index = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(descriptor).max(1000) });
const manifest = schemas/* object */.Ikc({ config: descriptor.optional(), layers: schemas/* array */.YOg(descriptor).max(1000) });
const config = schemas/* object */.Ikc({ architecture: schemas/* string */.YjP().optional() });
function openIn(folder, name) {
    return byte_source/* ByteSource */.I.open((0,external_node_path_.join)(folder, name)).catch((error) => {
        if (error.cause.code !== "ENOENT")
            throw error;
        throw (0,failures/* damaged */.qM)(folder, `its file ${name} is not there`, { cause: error.cause });
    });
}
/** A layout that is a folder. */
function folderLayout(path) {
    const opened = new Map();
    return {
        path,
        async open(name) {
            const found = opened.get(name) ?? (await openIn(path, name));
            opened.set(name, found);
            return found;
        },
        async close() {
            await Promise.all([...opened.values()].map((source) => source.close()));
        },
    };
}
/**
 * A layout packed as a tar archive, not compressed: read in place, nothing is unpacked. It owns `source`.
 * @throws Failure "inconclusive" where the archive is damaged or over a limit
 */
async function archiveLayout(source, limits = defaultLimits) {
    const files = new Map();
    const meter = new Meter(source.path, limits);
    for await (const entry of tarEntries(source.path, external_node_stream_.Readable.from(pieces(source)))) {
        meter.add(entry.name, undefined, entry.size);
        if (entry.type === "file")
            files.set(entry.name.replace(/^(?:\.\/)+/, ""), source.part(entry.offset, entry.size));
    }
    if (!files.has("index.json"))
        throw (0,failures/* notAnImage */.O9)(source.path, ...otherArchive(files.has("manifest.json")));
    return {
        path: source.path,
        async open(name) {
            const found = files.get(name);
            if (!found)
                throw (0,failures/* damaged */.qM)(source.path, `${name} is not in the archive`);
            return found;
        },
        close: () => source.close(),
    };
}
/** What a tar archive is that is no OCI layout, and what to do about it. */
function otherArchive(ofDocker) {
    if (ofDocker)
        return [
            "it is an archive of docker save, in the form that Docker wrote before version 25",
            "Convert it: skopeo copy docker-archive:FILE oci:FOLDER:latest, and give the folder.",
        ];
    return [
        "it is a tar archive, but no OCI layout: it has no index.json",
        "Unpack a root file system into a folder (as root, tar -xp), and give the folder.",
    ];
}
async function* pieces(source) {
    for (let at = 0; at < source.size; at += oci_layout_chunk) {
        yield await source.read(at, Math.min(oci_layout_chunk, source.size - at), "the archive");
    }
}
/**
 * The bytes of a blob; at its end its size and digest have been checked.
 * @throws Failure "inconclusive" where they are not those of the descriptor
 */
async function* blobBytes(layout, { digest, size }) {
    const [algorithm, hex] = digest.split(":");
    const source = await layout.open(`blobs/${algorithm}/${hex}`);
    if (source.size !== size)
        throw (0,failures/* damaged */.qM)(layout.path, `blob ${digest} has ${source.size} bytes, not ${size}`);
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const bytes of pieces(source)) {
        hash.update(bytes);
        yield bytes;
    }
    if (hash.digest("hex") !== hex)
        throw (0,failures/* damaged */.qM)(layout.path, `blob ${digest} has another digest`);
}
async function readDocument(layout, what, bytes, schema) {
    const parts = [];
    let size = 0;
    for await (const part of bytes) {
        size += part.length;
        if (size > maxDocument)
            throw (0,failures/* damaged */.qM)(layout.path, `${what} has more than ${maxDocument} bytes`);
        parts.push(part);
    }
    try {
        return schema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
    }
    catch (error) {
        const why = error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : error.message;
        throw (0,failures/* damaged */.qM)(layout.path, `${what} is not what it should be: ${why}`, { cause: error });
    }
}
const isIndex = (type) => /^application\/vnd\.(oci\.image\.index|docker\.distribution\.manifest\.list)\./.test(type);
const isManifest = (type) => /^application\/vnd\.(oci\.image\.manifest|docker\.distribution\.manifest)\./.test(type) && !isIndex(type);
async function configured(layout, said) {
    return said ? readDocument(layout, `config ${said.digest}`, blobBytes(layout, said), config) : {};
}
const maxNesting = 4;
const maxIndexes = 100;
/** All image manifests that indexes name, those of nested indexes included. Every index is read once. */
async function manifests(layout, named) {
    const found = [];
    const read = new Set();
    let level = named;
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > maxNesting)
            throw (0,failures/* damaged */.qM)(layout.path, "its indexes are nested too deeply");
        const below = [];
        for (const one of level) {
            if (isManifest(one.mediaType) && one.platform?.os !== "unknown")
                found.push(one);
            if (!isIndex(one.mediaType) || read.has(one.digest))
                continue;
            if (read.add(one.digest).size > maxIndexes)
                throw (0,failures/* damaged */.qM)(layout.path, `it has more than ${maxIndexes} nested indexes`);
            const nested = await readDocument(layout, `index ${one.digest}`, blobBytes(layout, one), index);
            below.push(...nested.manifests);
        }
        level = below;
    }
    return found;
}
/**
 * The layers of the image of an OCI layout: that for this machine's architecture, or the only one.
 * @throws Failure "inconclusive" where there is none or several, or a document is damaged
 */
async function readLayers(layout) {
    const top = await readDocument(layout, "index.json", pieces(await layout.open("index.json")), index);
    const all = await manifests(layout, top.manifests);
    const architecture = (0,image_arch/* hostArch */.L)();
    const fitting = all.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
    const digests = new Map((all.length === 1 ? all : fitting).map((one) => [one.digest, one]));
    const [chosen] = digests.values();
    if (!chosen || digests.size > 1) {
        throw new failure/* Failure */.H("inconclusive", `the OCI layout ${layout.path} does not say which image is meant`, {
            code: "image-layout-ambiguous",
            why: `it holds ${all.length} images, ${digests.size} of them for linux/${architecture}`,
            remedy: "keep one image for this architecture in the layout",
        });
    }
    const said = await readDocument(layout, `manifest ${chosen.digest}`, blobBytes(layout, chosen), manifest);
    const arch = chosen.platform?.architecture ?? (await configured(layout, said.config)).architecture;
    return { layers: said.layers, arch };
}

;// CONCATENATED MODULE: ./lib/image/oci.js










function decompressor(layout, { mediaType }) {
    if (/[.+]tar\+gzip$|\.tar\.gzip$/.test(mediaType))
        return [(0,external_node_zlib_.createGunzip)()];
    if (/\+zstd$/.test(mediaType))
        return [(0,external_node_zlib_.createZstdDecompress)()];
    if (/\.tar$/.test(mediaType))
        return [];
    throw (0,failures/* damaged */.qM)(layout.path, `a layer is of type ${JSON.stringify(mediaType)}, which is not known`);
}
async function* layerEntries(layout, layer) {
    let ordinal = 0;
    const bytes = external_node_stream_.Readable.from(blobBytes(layout, layer));
    for await (const entry of tarEntries(layout.path, bytes, ...decompressor(layout, layer))) {
        yield { ...entry, ordinal };
        ordinal += 1;
    }
}
/** The root of an image whose layers do not name it. */
const base = { path: "/", type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 };
const whiteout = ".wh.";
const opaque = ".wh..wh..opq";
/** The files of an image, put together layer by layer as the OCI image-spec ("layer") says. */
class Stack {
    entries = new Map();
    contents = new Map();
    #layout;
    #limits;
    #meter;
    #xattrs;
    #index;
    /** How many files have several names. */
    #links = 0;
    #children = new Map();
    /** The layer each path was last written by: whiteouts hide only what lies below theirs. */
    #layerOf = new Map();
    constructor(layout, limits) {
        this.#layout = layout;
        this.#limits = limits;
        this.#meter = new Meter(layout.path, limits);
        this.#index = new tree_index/* TreeIndex */.Np(this.entries);
        this.#xattrs = new XattrMeter(layout.path);
        this.#put(base, -1);
    }
    /** A name in a layer as an absolute path; what climbs is no path a well-made layer has. */
    #cleanPath(name) {
        if (name.length > this.#limits.path)
            throw overLimit(this.#layout.path, "characters of one path", this.#limits.path);
        const parts = name.split("/").filter((part) => part !== "" && part !== ".");
        if (parts.includes("..") || name.includes("\0")) {
            throw (0,failures/* damaged */.qM)(this.#layout.path, `a layer has an entry named ${JSON.stringify(name)}`);
        }
        return `/${parts.join("/")}`;
    }
    #put(entry, layer) {
        this.#meter.add(entry.path, entry.target, entry.size);
        this.entries.set(entry.path, entry);
        this.#layerOf.set(entry.path, layer);
        if (entry.path === "/")
            return;
        const siblings = this.#children.get((0,tree_index/* parentOf */.gN)(entry.path));
        if (siblings)
            siblings.add(entry.path);
        else
            this.#children.set((0,tree_index/* parentOf */.gN)(entry.path), new Set([entry.path]));
    }
    /** Removes a path and all below it, as far as it comes from a layer below `layer`. */
    #remove(path, layer) {
        const ahead = [path];
        const order = [];
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            order.push(next);
            ahead.push(...(this.#children.get(next) ?? []));
        }
        // Deepest first, so that a folder goes only where nothing newer is in it.
        for (const one of order.reverse()) {
            if ((this.#layerOf.get(one) ?? layer) >= layer || (this.#children.get(one)?.size ?? 0) > 0)
                continue;
            this.entries.delete(one);
            this.contents.delete(one);
            this.#layerOf.delete(one);
            this.#children.delete(one);
            this.#children.get((0,tree_index/* parentOf */.gN)(one))?.delete(one);
        }
    }
    /** The real folder an entry goes into: links on the way are followed inside the image, missing folders made. */
    #realParent(path, layer) {
        const parent = (0,tree_index/* parentOf */.gN)(path);
        const found = this.#index.resolve(parent);
        if (found?.type === "dir")
            return found.path;
        if (parent === "/" || found || this.entries.has(parent)) {
            throw (0,failures/* damaged */.qM)(this.#layout.path, `a layer puts ${JSON.stringify(path)} where no folder is`);
        }
        const made = (0,tree_index/* joinPath */.uJ)(this.#realParent(parent, layer), (0,tree_index/* baseName */.Fl)(parent));
        this.#put({ path: made, type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 }, layer);
        return made;
    }
    add(entry, layer, ordinal) {
        const written = this.#cleanPath(entry.name);
        if (written === "/") {
            const xattrs = this.#xattrs.collect(entry.xattrs);
            const root = { ...base, ...owner(entry), ...(xattrs && { xattrs }) };
            if (entry.type === "dir")
                this.#put(root, layer);
            return;
        }
        const folder = this.#realParent(written, layer);
        const name = (0,tree_index/* baseName */.Fl)(written);
        if (name === opaque) {
            for (const child of [...(this.#children.get(folder) ?? [])])
                this.#remove(child, layer);
            return;
        }
        if (name.startsWith(whiteout)) {
            const hidden = name.slice(whiteout.length);
            if (["", ".", ".."].includes(hidden))
                throw (0,failures/* damaged */.qM)(this.#layout.path, `a layer hides ${JSON.stringify(written)}, which is no name`);
            this.#remove((0,tree_index/* joinPath */.uJ)(folder, hidden), layer);
            return;
        }
        const path = (0,tree_index/* joinPath */.uJ)(folder, name);
        if (!(entry.type === "dir" && this.entries.get(path)?.type === "dir")) {
            this.#remove(path, Number.POSITIVE_INFINITY);
        }
        if (entry.type === "hardlink") {
            this.#link(path, entry.target, layer);
            return;
        }
        const { type } = entry;
        const made = { path, type, ...owner(entry), size: entry.size };
        if (type === "symlink")
            made.target = entry.target;
        if (type === "char" || type === "block")
            made.device = entry.device;
        const xattrs = this.#xattrs.collect(entry.xattrs);
        if (xattrs)
            made.xattrs = xattrs;
        this.#put(made, layer);
        if (type === "file")
            this.contents.set(path, { layer, ordinal });
    }
    #link(path, target, layer) {
        const written = this.#cleanPath(target);
        const real = (0,tree_index/* joinPath */.uJ)(this.#realParent(written, layer), (0,tree_index/* baseName */.Fl)(written));
        const entry = this.entries.get(real);
        if (!entry || entry.type === "dir") {
            throw (0,failures/* damaged */.qM)(this.#layout.path, `${JSON.stringify(path)} is a hard link to ${JSON.stringify(target)}, which is not there`);
        }
        this.#links += entry.inode === undefined ? 1 : 0;
        const inode = entry.inode ?? this.#links;
        this.entries.set(real, { ...entry, inode });
        this.#put({ ...entry, path, inode }, layer);
        const content = this.contents.get(real);
        if (content)
            this.contents.set(path, content);
    }
}
function owner({ mode, uid, gid, mtime }) {
    return { mode, uid, gid, mtime };
}
/** The entries of a map, parents before children. */
function parentsFirst(entries) {
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * Opens an OCI layout as a tree: its layers one over the other, hidden files left out, every blob's digest checked.
 * Layers are read in a stream each time, nothing is unpacked to disk. The tree owns `layout` and closes it.
 * @throws Failure "inconclusive" where a blob is missing or another one than its digest says, a layer is damaged, or a
 * limit is passed
 */
async function openOci(layout, limits = defaultLimits) {
    const { layers, arch } = await readLayers(layout);
    const stack = new Stack(layout, limits);
    for (const [number, layer] of layers.entries()) {
        for await (const entry of layerEntries(layout, layer))
            stack.add(entry, number, entry.ordinal);
    }
    const index = new tree_index/* TreeIndex */.Np(parentsFirst(stack.entries));
    /** Reads each layer that holds something wanted, once. */
    async function readLayersFor(requests) {
        const wanted = layers.map(() => new Map());
        for (const { files, take } of requests) {
            const byContent = new Map();
            for (const [path, entry] of files) {
                const content = stack.contents.get(entry.path);
                const paths = byContent.get(content);
                if (paths)
                    paths.push(path);
                else
                    byContent.set(content, [path]);
            }
            for (const [{ layer, ordinal }, paths] of byContent) {
                const takers = wanted[layer].get(ordinal);
                if (takers)
                    takers.push({ take, paths });
                else
                    wanted[layer].set(ordinal, [{ take, paths }]);
            }
        }
        for (const [number, layer] of layers.entries()) {
            if (wanted[number].size === 0)
                continue;
            for await (const entry of layerEntries(layout, layer)) {
                const takers = wanted[number].get(entry.ordinal);
                if (!takers)
                    continue;
                for await (const part of entry.content)
                    for (const { take, paths } of takers)
                        take(paths, part);
                for (const { take, paths } of takers)
                    take(paths);
            }
        }
    }
    let waiting = [];
    let pass = Promise.resolve();
    /** A pass unpacks whole layers: what is asked for while one is under way shares the next. */
    function contents(files, take) {
        // Looked up now: what is wrong with one question must not spoil the others' pass.
        waiting.push({ files: [...files], take });
        if (waiting.length > 1)
            return pass;
        const before = pass.catch(() => { });
        pass = (async () => {
            await before;
            await (0,external_node_timers_promises_.setImmediate)();
            const requests = waiting;
            waiting = [];
            await readLayersFor(requests);
        })();
        return pass;
    }
    return {
        arch,
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        async read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            const answer = new Map();
            let parts = [];
            await contents(index.files(paths, limit), (asked, part) => {
                if (part)
                    return void parts.push(part);
                const whole = Buffer.concat(parts);
                for (const path of asked)
                    answer.set(path, whole);
                parts = [];
            });
            return answer;
        },
        async digests(paths = index.allFiles(), look) {
            const answer = new Map();
            let sha256 = (0,external_node_crypto_.createHash)("sha256");
            await contents(index.files(paths), (asked, part) => {
                if (part) {
                    sha256.update(part);
                    if (look)
                        for (const path of asked)
                            look(path, part);
                    return;
                }
                const digest = sha256.digest("hex");
                for (const path of asked)
                    answer.set(path, digest);
                sha256 = (0,external_node_crypto_.createHash)("sha256");
            });
            return answer;
        },
        close: () => layout.close(),
    };
}

;// CONCATENATED MODULE: ./lib/image/overlay.js


/** The mark of a name that is deleted: a character device 0:0 (Linux' Documentation/filesystems/overlayfs.rst). */
const isWhiteout = ({ type, device }) => type === "char" && device?.[0] === 0 && device[1] === 0;
/** How fuse-overlayfs marks a deleted name where it cannot make devices, and a folder that hides what is below it. */
const fuseWhiteout = ".wh.";
const fuseOpaque = new Set([".wh..wh..opq", ".wh..opq"]);
/** The kernel reads the first as root alone and the second never under Apptainer; fuse-overlayfs reads all it can. */
const opaqueAttributes = ["trusted.overlay.opaque", "user.overlay.opaque", "user.fuseoverlayfs.opaque"];
/** These lead to another path or another file's data, or mark a deletion, for root's kernel alone. */
const redirecting = /^(?:trusted|user)\.overlay\.(?:redirect|metacopy|whiteout)$/;
const pathIn = (folder, path) => (folder === "/" ? path : path.slice(folder.length) || "/");
/** The mark by which a folder is opaque, if it is. */
function opaqueMark({ type, xattrs }) {
    if (type !== "dir" || !xattrs)
        return undefined;
    return opaqueAttributes.find((name) => name in xattrs);
}
/** What one layer puts over those below it. */
function lay({ tree, folder }) {
    const laid = {
        entries: [],
        hidden: new Set(),
        opaque: new Set(),
        disputed: new Map(),
        redirected: [],
    };
    for (const entry of tree.entries.values()) {
        if (folder !== "/" && entry.path !== folder && !entry.path.startsWith(`${folder}/`))
            continue;
        const path = pathIn(folder, entry.path);
        const name = (0,tree_index/* baseName */.Fl)(path);
        if (isWhiteout(entry) && !fuseOpaque.has(name)) {
            laid.hidden.add(path);
            continue;
        }
        if (fuseOpaque.has(name)) {
            laid.opaque.add((0,tree_index/* parentOf */.gN)(path));
            laid.disputed.set((0,tree_index/* parentOf */.gN)(path), name);
            continue;
        }
        if (name.startsWith(fuseWhiteout)) {
            const deleted = (0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)(path), name.slice(fuseWhiteout.length));
            laid.hidden.add(deleted);
            laid.disputed.set(deleted, name);
            continue;
        }
        laid.entries.push({ path, entry });
        const mark = opaqueMark(entry);
        if (mark) {
            laid.opaque.add(path);
            laid.disputed.set(path, mark);
        }
        if (Object.keys(entry.xattrs ?? {}).some((attribute) => redirecting.test(attribute)))
            laid.redirected.push(path);
    }
    return laid;
}
/** Files from several file systems keep apart which of their names are one file. */
const inodesApart = 2 ** 33;
/** The entries of a stack of file systems, as far as they have been laid. */
class overlay_Stack {
    entries = new Map();
    origins = new Map();
    unaccounted = [];
    #count = 0;
    /** Removes what a layer hides; gives which of its marks hid something. */
    #hide({ hidden, opaque, entries }) {
        // What is no folder above hides all of its name below, and so does a folder over what is none.
        const covered = new Set();
        for (const { path, entry } of entries) {
            const below = this.entries.get(path);
            if (below && (entry.type !== "dir" || below.type !== "dir"))
                covered.add(path);
        }
        const effective = new Set();
        const gone = new Map([["/", false]]);
        const isGone = (path) => {
            const known = gone.get(path);
            if (known !== undefined)
                return known;
            const parent = (0,tree_index/* parentOf */.gN)(path);
            const mark = hidden.has(path) ? path : opaque.has(parent) ? parent : undefined;
            if (mark !== undefined)
                effective.add(mark);
            const answer = mark !== undefined || covered.has(path) || isGone(parent);
            gone.set(path, answer);
            return answer;
        };
        for (const path of [...this.entries.keys()]) {
            if (!isGone(path))
                continue;
            this.entries.delete(path);
            this.origins.delete(path);
        }
        return effective;
    }
    add(layer) {
        const laid = lay(layer);
        const effective = this.#hide(laid);
        const dispute = (path, why) => this.unaccounted.push({
            code: "image-overlay-ambiguous",
            what: `${layer.what} ${why} ${JSON.stringify(path)}, which the kernel's overlayfs, as root or as a user, and fuse-overlayfs read differently`,
        });
        for (const [path, mark] of laid.disputed)
            if (effective.has(path))
                dispute(path, `hides files by ${JSON.stringify(mark)} at`);
        for (const path of laid.redirected)
            dispute(path, "redirects");
        const apart = this.#count++ * inodesApart;
        for (const { path, entry } of laid.entries) {
            const moved = { ...entry, path };
            if (entry.inode !== undefined)
                moved.inode = entry.inode + apart;
            this.entries.set(path, moved);
            this.origins.set(path, { tree: layer.tree, path: entry.path });
        }
    }
}
/**
 * One file system laid over another, as overlayfs shows them when Apptainer mounts the overlay partitions of an image:
 * a folder is merged with the one below it, anything else hides what is below, a whiteout hides a name, an opaque folder
 * what is below it. Marks that not every kind of overlayfs reads are followed as the one that wrote them reads them, and
 * named in `unaccounted` where they hide something.
 * @param layers from the bottom up
 */
function stackTrees(path, layers, limits = defaultLimits) {
    const stack = new overlay_Stack();
    for (const layer of layers) {
        stack.add(layer);
        if (stack.entries.size > limits.entries)
            throw overLimit(path, "files and folders", limits.entries);
    }
    const index = new tree_index/* TreeIndex */.Np(stack.entries);
    /** Asks each layer for what comes from it; `paths` of the stack, as asked. */
    async function gather(paths, limit, ask) {
        const byTree = new Map();
        for (const [asked, entry] of index.files(paths, limit)) {
            const { tree, path } = stack.origins.get(entry.path);
            const of = byTree.get(tree) ?? new Map();
            byTree.set(tree, of.set(path, [...(of.get(path) ?? []), asked]));
        }
        const answer = new Map();
        for (const [tree, asked] of byTree) {
            for (const [path, value] of await ask(tree, [...asked.keys()], asked))
                for (const name of asked.get(path) ?? [])
                    answer.set(name, value);
        }
        return answer;
    }
    return {
        unaccounted: stack.unaccounted,
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        read: (paths, limit = tree_index/* defaultReadLimit */.h0) => gather(paths, limit, (tree, of) => tree.read(of, limit)),
        digests: (paths = index.allFiles(), look) => gather(paths, undefined, (tree, of, asked) => tree.digests(of, look &&
            ((path, bytes) => {
                for (const name of asked.get(path) ?? [])
                    look(name, bytes);
            }))),
        async check() {
            for (const { tree } of layers)
                await tree.check();
        },
        async close() {
            for (const { tree } of layers)
                await tree.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/image/sif.js
var sif = __webpack_require__(15723);
// EXTERNAL MODULE: ./lib/image/sif-format.js
var sif_format = __webpack_require__(5963);
;// CONCATENATED MODULE: ./lib/image/decompress.js


/** Gives the length a length field has when it goes on in bytes of 255 after its four bits. */
function extendedLength(block, at, nibble) {
    let length = nibble;
    if (nibble === 15) {
        let byte;
        do {
            byte = block[at++] ?? raise("a length runs past the end of the lz4 block");
            length += byte;
        } while (byte === 255);
    }
    return { length, at };
}
function raise(why) {
    throw new Error(why);
}
/** One raw block of the LZ4 format (lz4_Block_format.md): literals and back references, no frame, no checksum. */
function lz4(block, limit) {
    const out = Buffer.allocUnsafe(limit);
    let end = 0;
    for (let at = 0; at < block.length;) {
        const token = block[at++];
        const literals = extendedLength(block, at, token >> 4);
        at = literals.at;
        if (at + literals.length > block.length)
            raise("literals run past the end of the lz4 block");
        if (end + literals.length > limit)
            raise(`an lz4 block holds more than ${limit} bytes`);
        block.copy(out, end, at, at + literals.length);
        at += literals.length;
        end += literals.length;
        // The last sequence is literals alone.
        if (at === block.length)
            return out.subarray(0, end);
        if (at + 2 > block.length)
            raise("an lz4 block ends within a sequence");
        const distance = block.readUInt16LE(at);
        const match = extendedLength(block, at + 2, token & 15);
        at = match.at;
        const length = match.length + 4;
        if (distance === 0 || distance > end)
            raise("an lz4 back reference points before the block");
        if (end + length > limit)
            raise(`an lz4 block holds more than ${limit} bytes`);
        // A reference may overlap what it writes (a run): what is there already is then copied on, doubling each time.
        for (let copied = 0; copied < length;) {
            const step = Math.min(distance + copied, length - copied);
            out.copyWithin(end + copied, end - distance, end - distance + step);
            copied += step;
        }
        end += length;
    }
    return raise("an lz4 block has no end");
}
async function xz(block, limit) {
    // A CommonJS module whose exports Node cannot tell before it runs, so they come as its default.
    const { default: library } = (await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19)));
    const source = new ReadableStream({
        start(controller) {
            controller.enqueue(block);
            controller.close();
        },
    });
    const parts = [];
    let size = 0;
    for await (const part of new library.XzReadableStream(source)) {
        size += part.length;
        if (size > limit)
            raise(`an xz block holds more than ${limit} bytes`);
        // The library reuses its memory for the next part.
        parts.push(Uint8Array.from(part));
    }
    return Buffer.concat(parts, size);
}
const inflateAsync = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const zstdAsync = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
const options = (limit) => ({ maxOutputLength: limit, chunkSize: Math.max(limit, 64) });
/** Any way a block can be wrong becomes a RangeError, as when a field points outside: the block is damaged. */
function checked(decompress) {
    return async (block, limit) => {
        try {
            return await decompress(block, limit);
        }
        catch (error) {
            throw new RangeError(`a block cannot be decompressed (${error.message})`, { cause: error });
        }
    };
}
/** How each compression is undone. gzip and xz blocks hold checksums; zstd and lz4 blocks as mksquashfs writes them do not. */
const decompressors = {
    gzip: {
        small: checked((block, limit) => (0,external_node_zlib_.inflateSync)(block, options(limit))),
        large: checked((block, limit) => inflateAsync(block, options(limit))),
    },
    zstd: {
        small: checked((block, limit) => (0,external_node_zlib_.zstdDecompressSync)(block, options(limit))),
        large: checked((block, limit) => zstdAsync(block, options(limit))),
    },
    lz4: { small: checked(lz4), large: checked(lz4) },
    xz: { small: checked(xz), large: checked(xz) },
};

;// CONCATENATED MODULE: ./lib/image/squashfs-data.js

/** In the stored length of a block: set where it is not compressed. */
const plainBit = 1 << 24;
/** Bytes that may be on their way (read, decompressed) ahead of the one who takes them. */
const ahead = 4 * 1024 * 1024;
/** Where on disk the first byte of a file is: files read in this order read the image from front to back. */
function diskOrder(data, { blocks, start, fragment }) {
    if (blocks > 0 || !fragment || fragment.index * 16 >= data.fragments.length)
        return start;
    return Number(data.fragments.readBigUInt64LE(fragment.index * 16));
}
/**
 * Gives the content of files, one file after the other, front to back as they lie on disk, reading and unpacking
 * ahead on other threads. Memory is bounded whatever the files' sizes.
 * @param layoutOf where a file's bytes are; asked anew each time, so that it need not be kept for all files
 * @throws Failure "inconclusive" where a block is damaged
 */
async function* contents(data, files, layoutOf) {
    const { source, blockSize } = data;
    const zeros = Buffer.alloc(blockSize);
    /** Blocks that several files share, the one used last at the end. */
    const shared = new Map();
    const sharedCount = Math.max(8, ahead / 2 / blockSize);
    async function block(at, stored, most) {
        const length = stored & ~plainBit;
        if (length > blockSize)
            throw new RangeError(`a block of ${length} bytes`);
        const bytes = await source.read(at, length, "a block of data");
        if (!(stored & plainBit))
            return data.unpack(bytes, most);
        if (length > most)
            throw new RangeError(`a block of ${length} bytes where ${most} belong`);
        return bytes;
    }
    async function wholeBlock(at, stored, length) {
        const bytes = await block(at, stored, length);
        if (bytes.length !== length)
            throw new RangeError(`a block of ${bytes.length} bytes where ${length} belong`);
        return bytes;
    }
    async function tail(index, offset, length) {
        let fragment = shared.get(index);
        shared.delete(index);
        if (!fragment) {
            if ((index + 1) * 16 > data.fragments.length)
                throw new RangeError(`fragment ${index}, which is not there`);
            const at = Number(data.fragments.readBigUInt64LE(index * 16));
            fragment = block(at, data.fragments.readUInt32LE(index * 16 + 8), blockSize);
            for (const oldest of shared.keys()) {
                if (shared.size < sharedCount)
                    break;
                shared.delete(oldest);
            }
        }
        shared.set(index, fragment);
        const bytes = await fragment;
        if (offset + length > bytes.length)
            throw new RangeError(`a file's tail runs past the end of fragment ${index}`);
        return bytes.subarray(offset, offset + length);
    }
    function* pieces(file) {
        const layout = layoutOf(file);
        let at = layout.start;
        for (let n = 0; n < layout.blocks; n++) {
            const stored = data.inodes.readUInt32LE(layout.lengthsAt + n * 4);
            const length = Math.min(blockSize, layout.size - n * blockSize);
            const last = n + 1 === layout.blocks && !(layout.fragment && layout.size % blockSize);
            yield {
                file,
                last,
                held: length,
                bytes: stored === 0 ? zeros.subarray(0, length) : wholeBlock(at, stored, length),
            };
            at += stored & ~plainBit;
        }
        const length = layout.size % blockSize;
        if (layout.fragment && length > 0) {
            const { index, offset } = layout.fragment;
            const held = shared.has(index) ? length : blockSize;
            yield { file, last: true, held, bytes: tail(index, offset, length) };
        }
        else if (layout.size === 0)
            yield { file, last: true, held: 0, bytes: Buffer.alloc(0) };
    }
    const positions = Float64Array.from(files, (file) => diskOrder(data, layoutOf(file)));
    const order = Uint32Array.from(files.keys()).sort((a, b) => positions[a] - positions[b]);
    const queue = [];
    let queued = 0;
    try {
        for (const n of order) {
            for (const piece of pieces(files[n])) {
                // Awaited later; without this a failure meanwhile would count as unhandled.
                if (piece.bytes instanceof Promise)
                    piece.bytes.catch(() => { });
                queue.push(piece);
                queued += piece.held;
                while (queued > ahead) {
                    const next = queue.shift();
                    queued -= next.held;
                    yield { file: next.file, bytes: await next.bytes, last: next.last };
                }
            }
        }
        for (const next of queue)
            yield { file: next.file, bytes: await next.bytes, last: next.last };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,failures/* damaged */.qM)(source.path, `its files' content does not hold together: ${error.message}`, {
            cause: error,
        });
    }
}
/** One file, to be read at any position; only the blocks that a read touches are unpacked. */
function fileAccess(data, layout) {
    const { blockSize, inodes } = data;
    const starts = new Float64Array(layout.blocks + 1).fill(layout.start);
    for (let n = 0; n < layout.blocks; n++)
        starts[n + 1] = starts[n] + (inodes.readUInt32LE(layout.lengthsAt + n * 4) & ~plainBit);
    /** The blocks that hold a range, as if they were a file. */
    function part(position, end) {
        const first = Math.min(Math.floor(position / blockSize), layout.blocks);
        const last = Math.ceil(end / blockSize);
        return {
            ...layout,
            start: starts[first],
            lengthsAt: layout.lengthsAt + first * 4,
            blocks: Math.min(last, layout.blocks) - first,
            size: Math.min(last * blockSize, layout.size) - first * blockSize,
        };
    }
    return {
        async read(into, at, length, position) {
            const end = Math.min(position + length, layout.size);
            if (end <= position)
                return { bytesRead: 0 };
            const parts = [];
            for await (const { bytes } of contents(data, [part(position, end)], (file) => file))
                parts.push(bytes);
            const from = position % blockSize;
            return { bytesRead: Buffer.concat(parts).copy(into, at, from, from + end - position) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/image/squashfs-format.js

const superblockSize = 96;
/** Bytes that one block of metadata holds when unpacked. */
const metadataBlockSize = 8192;
const noFragment = 0xffffffff;
const compressions = ["gzip", "lzma", "lzo", "xz", "lz4", "zstd"];
const squashfs_format_types = ["dir", "file", "symlink", "block", "char", "fifo", "socket"];
/** A 64-bit position; all ones mean "not there". */
function position(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    return value === 0xffffffffffffffffn ? undefined : Number(value);
}
/** Whether these first bytes of a file are those of a squashfs file system. */
function isSquashfs(bytes) {
    return bytes.subarray(0, 4).toString("latin1") === "hsqs";
}
/**
 * Reads the superblock (Linux' fs/squashfs/squashfs_fs.h).
 * @param size bytes there are
 * @throws Failure "inconclusive" where a field contradicts the format or the size
 */
function parseSuperblock(path, bytes, size) {
    const fail = (why) => (0,failures/* damaged */.qM)(path, `its squashfs superblock is wrong: ${why}`);
    if (bytes.length < superblockSize || !isSquashfs(bytes))
        throw fail("no magic number");
    const version = `${bytes.readUInt16LE(28)}.${bytes.readUInt16LE(30)}`;
    if (version !== "4.0")
        throw fail(`version ${version}, only 4.0 is known`);
    const blockSize = bytes.readUInt32LE(12);
    if (blockSize !== 2 ** bytes.readUInt16LE(22) || blockSize < 4096 || blockSize > 1024 * 1024) {
        throw fail(`block size ${blockSize}`);
    }
    const compression = compressions[bytes.readUInt16LE(20) - 1];
    if (!compression)
        throw fail(`compression number ${bytes.readUInt16LE(20)}`);
    const bytesUsed = Number(bytes.readBigUInt64LE(40));
    if (bytesUsed > size)
        throw (0,failures/* truncated */.ps)(path, `it is cut off: its squashfs has ${bytesUsed} bytes, ${size} are there`);
    const root = bytes.readBigUInt64LE(32);
    const [idTable, inodeTable, directoryTable] = [
        position(bytes, 48),
        position(bytes, 64),
        position(bytes, 72),
    ];
    if (idTable === undefined || inodeTable === undefined || directoryTable === undefined) {
        throw fail("a table is missing");
    }
    if (!(inodeTable >= superblockSize &&
        inodeTable < directoryTable &&
        directoryTable < idTable &&
        idTable < bytesUsed)) {
        throw fail("its tables are out of order");
    }
    const fragmentCount = bytes.readUInt32LE(16);
    const fragmentTable = position(bytes, 80);
    if (fragmentCount > 0 && fragmentTable === undefined)
        throw fail("its fragment table is missing");
    return {
        inodeCount: bytes.readUInt32LE(4),
        blockSize,
        fragmentCount,
        compression,
        idCount: bytes.readUInt16LE(26),
        root: { block: Number(root >> 16n), offset: Number(root & 0xffffn) },
        bytesUsed,
        inodeTable,
        directoryTable,
        idTable,
        xattrTable: position(bytes, 56),
        fragmentTable: fragmentCount > 0 ? fragmentTable : undefined,
        exportTable: position(bytes, 88),
    };
}
function fileLayout(table, at, extended, blockSize) {
    const size = extended ? Number(table.readBigUInt64LE(at + 8)) : table.readUInt32LE(at + 12);
    const start = extended ? Number(table.readBigUInt64LE(at)) : table.readUInt32LE(at);
    const index = table.readUInt32LE(at + (extended ? 28 : 4));
    const offset = table.readUInt32LE(at + (extended ? 32 : 8));
    const whole = index === noFragment;
    const blocks = whole ? Math.ceil(size / blockSize) : Math.floor(size / blockSize);
    const lengthsAt = at + (extended ? 40 : 16);
    if (lengthsAt + blocks * 4 > table.length)
        throw new RangeError("a file's list of blocks is cut off");
    return whole
        ? { size, start, lengthsAt, blocks }
        : { size, start, lengthsAt, blocks, fragment: { index, offset } };
}
/** Linux' 32-bit device number, as new_decode_dev reads it. */
function squashfs_format_device(number) {
    return [(number & 0xfff00) >> 8, (number & 0xff) | ((number >>> 12) & 0xfff00)];
}
const noXattrs = 0xffffffff;
/** Where in an extended inode the number of its attributes is. */
function xattrsAt(table, body, type) {
    if (type === "file")
        return body + 36;
    if (type === "dir")
        return body + 20;
    if (type === "symlink")
        return body + 8 + table.readUInt32LE(body + 4);
    return body + (type === "block" || type === "char" ? 8 : 4);
}
/**
 * The inode at an offset of the unpacked inode table.
 * @throws RangeError where it runs past the table's end or has no known type
 */
function parseInode(table, at, blockSize) {
    const number = table.readUInt16LE(at);
    const extended = number > 7;
    const type = squashfs_format_types[(extended ? number - 7 : number) - 1];
    if (!type)
        throw new RangeError(`an inode of type ${number}`);
    const inode = {
        type,
        mode: table.readUInt16LE(at + 2) & 0o7777,
        uidIndex: table.readUInt16LE(at + 4),
        gidIndex: table.readUInt16LE(at + 6),
        mtime: table.readUInt32LE(at + 8),
        links: 1,
    };
    const body = at + 16;
    const xattrs = extended ? table.readUInt32LE(xattrsAt(table, body, type)) : noXattrs;
    if (xattrs !== noXattrs)
        inode.xattrs = xattrs;
    if (type !== "file")
        inode.links = table.readUInt32LE(body + (type === "dir" && !extended ? 4 : 0));
    else if (extended)
        inode.links = table.readUInt32LE(body + 24);
    if (type === "file")
        inode.file = fileLayout(table, body, extended, blockSize);
    else if (type === "dir") {
        inode.names = extended
            ? {
                block: table.readUInt32LE(body + 8),
                offset: table.readUInt16LE(body + 18),
                size: table.readUInt32LE(body + 4),
            }
            : {
                block: table.readUInt32LE(body),
                offset: table.readUInt16LE(body + 10),
                size: table.readUInt16LE(body + 8),
            };
    }
    else if (type === "symlink") {
        const length = table.readUInt32LE(body + 4);
        if (body + 8 + length > table.length)
            throw new RangeError("a link's target is cut off");
        inode.target = table.subarray(body + 8, body + 8 + length);
    }
    else if (type === "block" || type === "char")
        inode.device = squashfs_format_device(table.readUInt32LE(body + 4));
    return inode;
}
/**
 * The names of a folder, in the order of the directory table.
 * @param at offset of the folder's listing in the unpacked directory table
 * @param size as in the inode: 3 more than the listing has bytes
 * @throws RangeError where the listing is malformed
 */
function* parseNames(table, at, size) {
    const end = at + size - 3;
    if (end > table.length)
        throw new RangeError("a folder's listing is cut off");
    while (at < end) {
        const count = table.readUInt32LE(at) + 1;
        const block = table.readUInt32LE(at + 4);
        if (count > 256)
            throw new RangeError(`a folder's listing with ${count} names in one run`);
        at += 12;
        for (let n = 0; n < count; n++) {
            const length = table.readUInt16LE(at + 6) + 1;
            if (length > 256 || at + 8 + length > end)
                throw new RangeError("a name runs past its folder's listing");
            yield {
                bytes: table.subarray(at + 8, at + 8 + length),
                type: squashfs_format_types[table.readUInt16LE(at + 4) - 1],
                inode: { block, offset: table.readUInt16LE(at) },
            };
            at += 8 + length;
        }
    }
}

;// CONCATENATED MODULE: ./lib/image/squashfs-tables.js


/** Unpacks the metadata block at a position; gives also where the next one begins. */
async function metadataBlock(region, at, unpack) {
    const header = region.readUInt16LE(at);
    const length = header & 0x7fff;
    const next = at + 2 + length;
    if (length === 0 || length > metadataBlockSize || next > region.length) {
        throw new RangeError(`a metadata block of ${length} bytes`);
    }
    const stored = region.subarray(at + 2, next);
    return { bytes: header & 0x8000 ? stored : await unpack(stored, metadataBlockSize), next };
}
/**
 * Unpacks all metadata blocks from `start` up to `end`.
 * @throws RangeError where one is malformed; Failure where they have more than `limit` bytes
 */
async function readTable(source, what, start, end, unpack, limit) {
    if (end - start > limit)
        throw overLimit(source.path, `bytes of its ${what}`, limit);
    const region = await source.read(start, end - start, what);
    const blocks = new Map();
    const parts = [];
    let size = 0;
    for (let at = 0; at < region.length;) {
        blocks.set(at, size);
        const { bytes, next } = await metadataBlock(region, at, unpack);
        parts.push(bytes);
        size += bytes.length;
        if (size > limit)
            throw overLimit(source.path, `bytes of its ${what}`, limit);
        at = next;
    }
    return { bytes: Buffer.concat(parts, size), blocks };
}
/**
 * A table of `size` bytes whose blocks are pointed to by an index at `index`; gives also where its first block is.
 * @throws RangeError where it is malformed
 */
async function readIndexed(source, what, index, size, unpack) {
    const count = Math.ceil(size / metadataBlockSize);
    const pointers = await source.read(index, count * 8, what);
    const parts = [];
    for (let n = 0; n < count; n++) {
        const at = Number(pointers.readBigUInt64LE(n * 8));
        const most = Math.min(metadataBlockSize + 2, source.size - at);
        const { bytes } = await metadataBlock(await source.read(at, Math.max(most, 2), what), 0, unpack);
        if (bytes.length !== Math.min(metadataBlockSize, size - n * metadataBlockSize)) {
            throw new RangeError(`${what} has a block of ${bytes.length} bytes`);
        }
        parts.push(bytes);
    }
    return { bytes: Buffer.concat(parts), first: count > 0 ? Number(pointers.readBigUInt64LE(0)) : index };
}
/**
 * Where in an unpacked table a reference leads.
 * @throws RangeError where no block begins there
 */
function offsetOf(table, reference) {
    const start = table.blocks.get(reference.block);
    if (start === undefined)
        throw new RangeError(`a reference to ${reference.block}, where no metadata block begins`);
    return start + reference.offset;
}

;// CONCATENATED MODULE: ./lib/image/squashfs-xattrs.js



const what = "its table of extended attributes";
/** By the low byte of an attribute's type (Linux' fs/squashfs/squashfs_fs.h). */
const squashfs_xattrs_prefixes = ["user.", "trusted.", "security."];
/** In an attribute's type: its value is elsewhere, and what stands here is where. */
const elsewhere = 0x100;
/** Bytes of one entry of the table of sets: where its attributes are (u64), their count and size (u32 each). */
const setSize = 16;
function reference(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    return { block: Number(value >> 16n), offset: Number(value & 0xffffn) };
}
/** A value: its length and its bytes. */
function valueAt(bytes, at) {
    const length = bytes.readUInt32LE(at);
    const next = at + 4 + length;
    if (length > xattrSizeLimit || next > bytes.length)
        throw new RangeError(`an extended attribute of ${length} bytes`);
    return { value: bytes.subarray(at + 4, next), next };
}
function* attributes(table, at, count) {
    const { bytes } = table;
    for (let n = 0; n < count; n++) {
        const type = bytes.readUInt16LE(at);
        const nameLength = bytes.readUInt16LE(at + 2);
        const prefix = squashfs_xattrs_prefixes[type & 0xff];
        if (prefix === undefined || at + 4 + nameLength > bytes.length)
            throw new RangeError(`an extended attribute of type ${type}`);
        const name = prefix + (0,image_bytes/* decodePath */.q0)(bytes.subarray(at + 4, at + 4 + nameLength));
        const { value, next } = valueAt(bytes, at + 4 + nameLength);
        if ((type & elsewhere) === 0)
            yield [name, value];
        else
            yield [name, valueAt(bytes, offsetOf(table, reference(value, 0))).value];
        at = next;
    }
}
/**
 * Reads the table of extended attributes, which inodes refer to by number.
 * @returns what gives the attributes of a set, and where the table begins
 * @throws RangeError where it is malformed; Failure where it is over a limit
 */
async function readXattrs(source, { xattrTable }, unpack, limits) {
    if (xattrTable === undefined)
        return noSets;
    const header = await source.read(xattrTable, setSize, what);
    const count = header.readUInt32LE(8);
    const sets = await readIndexed(source, what, xattrTable + setSize, count * setSize, unpack);
    const start = Number(header.readBigUInt64LE());
    if (count === 0)
        return noSets;
    const table = await readTable(source, what, start, sets.first, unpack, limits.table);
    const meter = new XattrMeter(source.path);
    const known = new Map();
    return (set) => {
        if (set >= count)
            throw new RangeError(`set ${set} of extended attributes, which is not there`);
        if (known.has(set))
            return known.get(set);
        const at = offsetOf(table, reference(sets.bytes, set * setSize));
        const found = meter.collect(attributes(table, at, sets.bytes.readUInt32LE(set * setSize + 8)));
        known.set(set, found);
        return found;
    };
}
function noSets(set) {
    throw new RangeError(`set ${set} of extended attributes where there is no table of them`);
}

;// CONCATENATED MODULE: ./lib/image/squashfs-metadata.js








/** Where the first block of a table with an index begins. */
async function firstBlock(source, index) {
    return Number((await source.read(index, 8, "its table of inode numbers")).readBigUInt64LE());
}
/**
 * Unpacks the tables that only Linux needs (inodes by number): it refuses to mount an image
 * where they are broken.
 * @throws Failure "inconclusive" where one is damaged
 */
async function checkOtherTables(source, superblock, unpack) {
    try {
        if (superblock.exportTable !== undefined) {
            await readIndexed(source, "its table of inode numbers", superblock.exportTable, superblock.inodeCount * 8, unpack);
        }
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,failures/* damaged */.qM)(source.path, `its metadata does not hold together: ${error.message}`, { cause: error });
    }
}
function checkName(bytes, previous, folder) {
    const shown = JSON.stringify(bytes.toString("utf8"));
    if (bytes.includes(0x2f) ||
        bytes.includes(0) ||
        (bytes[0] === 0x2e && /^\.\.?$/.test(bytes.toString("latin1")))) {
        throw new RangeError(`the name ${shown} in ${JSON.stringify(folder)}`);
    }
    // Linux looks names up by bisection, so a name out of order can be listed but not opened: nobody sees the same files.
    if (previous && Buffer.compare(previous, bytes) >= 0) {
        throw new RangeError(`the name ${shown} in ${JSON.stringify(folder)} is there twice or out of order`);
    }
}
/** Walks the folders from the root down. Every folder is entered once, so the walk ends whatever the image says. */
function squashfs_metadata_walk(path, superblock, inodes, directories, ids, xattrsOf, limits) {
    const entries = new Map();
    const inodeOf = new Map();
    const ahead = [];
    const entered = new Set();
    const meter = new Meter(path, limits);
    const hardLinks = new HardLinks();
    const add = (entryPath, at, expected) => {
        const inode = parseInode(inodes.bytes, at, superblock.blockSize);
        const { type, mode, uidIndex, gidIndex, mtime, file, target, device, names } = inode;
        if (type !== expected)
            throw new RangeError(`${JSON.stringify(entryPath)} is listed as ${expected} and is a ${type}`);
        if (uidIndex >= superblock.idCount || gidIndex >= superblock.idCount) {
            throw new RangeError(`${JSON.stringify(entryPath)} has an owner that is not in the table`);
        }
        const size = file?.size ?? 0;
        const link = target && (0,image_bytes/* decodePath */.q0)(target);
        meter.add(entryPath, link, size);
        const entry = {
            path: entryPath,
            type,
            mode,
            uid: ids.readUInt32LE(uidIndex * 4),
            gid: ids.readUInt32LE(gidIndex * 4),
            size,
            mtime,
        };
        if (link !== undefined)
            entry.target = link;
        if (device)
            entry.device = device;
        const xattrs = inode.xattrs === undefined ? undefined : xattrsOf(inode.xattrs);
        if (xattrs)
            entry.xattrs = xattrs;
        if (type !== "dir" && inode.links > 1)
            hardLinks.add(at, entry);
        entries.set(entryPath, entry);
        if (file)
            inodeOf.set(entryPath, at);
        if (!names)
            return;
        if (entered.has(at))
            throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
        entered.add(at);
        if (names.size > 3)
            ahead.push({ path: entryPath, names });
    };
    add("/", offsetOf(inodes, superblock.root), "dir");
    for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
        let previous;
        for (const name of parseNames(directories.bytes, offsetOf(directories, folder.names), folder.names.size)) {
            checkName(name.bytes, previous, folder.path);
            previous = name.bytes;
            add((0,tree_index/* joinPath */.uJ)(folder.path, (0,image_bytes/* decodePath */.q0)(name.bytes)), offsetOf(inodes, name.inode), name.type);
        }
    }
    return { entries, inodeOf };
}
/**
 * Reads the names, owners, modes, links and sizes of everything in a squashfs file system.
 * @throws Failure "inconclusive" where the metadata is damaged or over a limit
 */
async function squashfs_metadata_readMetadata(source, superblock, unpack, limits = defaultLimits) {
    const { inodeTable, directoryTable, idTable, fragmentTable, exportTable } = superblock;
    try {
        const ids = await readIndexed(source, "its table of owners", idTable, superblock.idCount * 4, unpack);
        const fragments = fragmentTable === undefined
            ? { bytes: Buffer.alloc(0), first: idTable }
            : await readIndexed(source, "its table of fragments", fragmentTable, superblock.fragmentCount * 16, unpack);
        const exported = exportTable === undefined ? idTable : await firstBlock(source, exportTable);
        const end = Math.min(ids.first, fragments.first, exported);
        const inodes = await readTable(source, "its table of inodes", inodeTable, directoryTable, unpack, limits.table);
        const directories = await readTable(source, "its table of folders", directoryTable, end, unpack, limits.table);
        const xattrs = await readXattrs(source, superblock, unpack, limits);
        const walked = squashfs_metadata_walk(source.path, superblock, inodes, directories, ids.bytes, xattrs, limits);
        return { ...walked, inodes: inodes.bytes, fragments: fragments.bytes };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,failures/* damaged */.qM)(source.path, `its metadata does not hold together: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/image/squashfs.js









/**
 * Opens a squashfs file system, without mounting it, without any program and without writing to disk. It is read by
 * our own reader and not through `unsquashfs`, because no listing `unsquashfs` prints can be trusted: it writes
 * newlines in names and links' targets as they are, so that an image could make up lines.
 * The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, over a limit, or compressed in a way that is not known
 */
async function openSquashfs(source, limits = defaultLimits) {
    const first = await source.read(0, Math.min(superblockSize, source.size), "its squashfs superblock");
    const superblock = parseSuperblock(source.path, first, source.size);
    const { compression, blockSize } = superblock;
    if (compression === "lzma" || compression === "lzo") {
        throw new failure/* Failure */.H("inconclusive", `the image ${source.path} is compressed with ${compression}`, {
            code: "image-compression-unsupported",
            why: "this compression is not supported",
            remedy: "build the image with gzip, zstd, xz or lz4 (apptainer build --mksquashfs-args '-comp gzip')",
        });
    }
    const { small, large } = decompressors[compression];
    const metadata = await squashfs_metadata_readMetadata(source, superblock, small, limits);
    const { inodes, fragments, inodeOf } = metadata;
    const data = { source, blockSize, unpack: large, inodes, fragments };
    const index = new tree_index/* TreeIndex */.Np(metadata.entries);
    const layoutOf = (inode) => parseInode(inodes, inode, blockSize).file;
    /**
     * What `take` makes of the files that these paths lead to, by path. It gets a file's bytes piece by piece and gives
     * its answer with the last one, and all paths that lead to the file, which is read once.
     */
    async function gather(paths, limit, take) {
        const pathOf = new Map();
        const same = new Map();
        for (const [path, entry] of index.files(paths, limit)) {
            const inode = inodeOf.get(entry.path);
            const as = pathOf.get(inode);
            const others = as === undefined ? undefined : same.get(as);
            if (as === undefined)
                pathOf.set(inode, path);
            else if (others)
                others.push(path);
            else
                same.set(as, [path]);
        }
        const answer = new Map();
        for await (const { file, bytes, last } of contents(data, [...pathOf.keys()], layoutOf)) {
            const path = pathOf.get(file);
            const taken = take(bytes, last, () => [path, ...(same.get(path) ?? [])]);
            if (taken !== undefined)
                answer.set(path, taken);
        }
        for (const [as, paths] of same)
            for (const path of paths)
                answer.set(path, answer.get(as));
        return answer;
    }
    return {
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            let parts = [];
            return gather(paths, limit, (bytes, last) => {
                parts.push(bytes);
                if (!last)
                    return undefined;
                // A copy, or a small file would keep the whole block it shares with others in memory.
                const content = Buffer.concat(parts);
                parts = [];
                return content;
            });
        },
        digests(paths = index.allFiles(), look) {
            let running;
            return gather(paths, undefined, (bytes, last, all) => {
                if (look)
                    for (const path of all())
                        look(path, bytes);
                if (last && !running)
                    return (0,external_node_crypto_.hash)("sha256", bytes, "hex");
                running ??= (0,external_node_crypto_.createHash)("sha256");
                running.update(bytes);
                if (!last)
                    return undefined;
                const digest = running.digest("hex");
                running = undefined;
                return digest;
            });
        },
        source(path) {
            const entry = index.resolve(path);
            if (entry?.type !== "file")
                return undefined;
            const layout = layoutOf(inodeOf.get(entry.path));
            const access = { ...fileAccess(data, layout), close: () => source.close() };
            return new byte_source/* ByteSource */.I(source.path, access, 0, entry.size);
        },
        async check() {
            await checkOtherTables(source, superblock, small);
            for await (const _ of contents(data, [...new Set(inodeOf.values())], layoutOf)) {
                // Unpacking alone is the check.
            }
        },
        close: () => source.close(),
    };
}

;// CONCATENATED MODULE: ./lib/image/open.js
















/** Opens a SIF or a bare squashfs file, whose first bytes are known. The tree owns `source` from then on. */
async function openImageFile(source, first, key) {
    const { path } = source;
    if (isSquashfs(first))
        return openSquashfs(source);
    if (!(0,sif_format/* isSif */.ds)(first))
        throw (0,failures/* notAnImage */.O9)(path, "it is neither a SIF nor a squashfs file");
    return openSif(source, await (0,sif/* parseSif */.gw)(source), key);
}
/** The system partition of a SIF with its overlays over it. */
async function openSif(source, sif, key) {
    const system = await openPartition(source, sif, key);
    const unaccounted = [...sif.unaccounted];
    if (sif.overlays.length > maxOverlays)
        throw overLimit(source.path, "overlay partitions", maxOverlays);
    const layers = [{ tree: system, folder: "/", what: `object ${sif.primary.id}` }];
    for (const overlay of sif.overlays) {
        const layer = await openOverlay(source, overlay);
        if ("tree" in layer)
            layers.push(layer);
        else
            unaccounted.push(layer);
    }
    for (const partition of [sif.primary, ...sif.overlays])
        if (partition.fs === "squashfs")
            unaccounted.push(...(await tail(source, partition)));
    const tree = layers.length > 1 ? stackTrees(source.path, layers) : system;
    return {
        ...tree,
        arch: sif.arch,
        created: sif.created,
        unaccounted: [...unaccounted, ...(tree.unaccounted ?? [])],
    };
}
/** As many file systems as Linux lays over each other at the least. */
const maxOverlays = 64;
/** An overlay partition as Apptainer mounts it: of ext3 the folder `upper`, of squashfs all. */
async function openOverlay(source, { id, offset, size, fs }) {
    const partition = source.part(offset, size);
    const what = `object ${id} (overlay partition)`;
    if (fs === "squashfs")
        return { tree: await openSquashfs(partition), folder: "/", what };
    const tree = await openExt(partition);
    if (tree.entries.get("/upper")?.type === "dir")
        return { tree, folder: "/upper", what };
    return {
        code: "image-overlay-unsupported",
        what: `${what} has no folder "upper": Apptainer cannot mount it`,
    };
}
/** What a squashfs partition holds behind its file system. */
async function tail(source, { id, offset, size }) {
    const bytes = await source.read(offset, Math.min(superblockSize, size), "a squashfs superblock");
    const { bytesUsed } = parseSuperblock(source.path, bytes, size);
    return (0,sif/* strayBytes */.h0)(source, [
        { what: "before", start: 0, end: offset + bytesUsed },
        { what: `object ${id}`, start: offset + size, end: source.size },
    ]);
}
async function openPartition(source, sif, key) {
    const partition = source.part(sif.primary.offset, sif.primary.size);
    switch (sif.primary.fs) {
        case "squashfs":
            return openSquashfs(partition);
        case "ext3":
            return openExt(partition);
        default:
            return openSquashfs(await decrypted(source, sif, key));
    }
}
/** Bytes; an RSA key of 16,384 bits takes 3,000. */
const maxMessage = 64 * 1024;
/** The file system in an encrypted partition, which always is a squashfs. */
async function decrypted(source, sif, key) {
    const { offset, size, fs } = sif.primary;
    const message = sif.objects.find(({ role }) => role === "key");
    if (message && message.size > maxMessage)
        throw (0,failures/* damaged */.qM)(source.path, "its encrypted key is too long");
    const bytes = message && (await source.read(message.offset, message.size, "its encrypted key"));
    const passphrase = passphraseOf(source.path, bytes?.toString("latin1"), key);
    const partition = source.part(offset, size);
    if (fs === "encrypted")
        return openLuks(partition, passphrase);
    return openGocryptfs(await openSquashfs(partition), source.path, passphrase);
}
/** Where a tar archive has the magic "ustar". */
const ustarAt = 257;
/** The names of which a sandbox has at least one at its top; an empty folder is no image. */
const sandboxNames = [".singularity.d", "bin", "etc", "usr"];
async function openFolderOrLayout(path) {
    const names = new Set(await (0,promises_.readdir)(path));
    if (names.has("oci-layout"))
        return openLayout(folderLayout(path));
    if (sandboxNames.some((name) => names.has(name)))
        return openFolder(path);
    throw (0,failures/* notAnImage */.O9)(path, "it has neither a file oci-layout nor the folders of a system");
}
async function openLayout(layout) {
    try {
        return await openOci(layout);
    }
    catch (error) {
        await layout.close();
        throw error;
    }
}
/**
 * Opens whatever is at a path as a tree: a SIF, a bare squashfs file, a sandbox folder, an OCI layout as a folder or
 * as a tar archive. What it is is told from its content. Nothing of the image is run, mounted or written to disk; an
 * encrypted one is decrypted block by block in memory.
 * @param key for an encrypted SIF
 * @throws Failure "inconclusive" where it is missing, damaged, encrypted with another key, over a limit, or nothing we know
 */
async function openImage(path, key) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), (error) => {
        throw (0,failures/* unreadable */.O$)(path, error);
    });
    if (isFolder)
        return openFolderOrLayout(path);
    const source = await byte_source/* ByteSource */.I.open(path);
    try {
        const length = Math.min(ustarAt + 5, source.size);
        const first = await source.read(0, length, "the first bytes");
        const isTar = first.subarray(ustarAt).toString("latin1") === "ustar";
        if (isTar && !(0,sif_format/* isSif */.ds)(first) && !isSquashfs(first))
            return await openOci(await archiveLayout(source));
        return await openImageFile(source, first, key);
    }
    catch (error) {
        await source.close();
        throw error;
    }
}
/**
 * Reads a whole image file: its header, all metadata, and the content of every file, unpacked. Finds a file that is
 * cut off, and flipped bits wherever the compression holds a checksum (gzip, xz; all that `apptainer build` writes
 * unless told otherwise). A flipped bit in a block that is stored uncompressed, or compressed with lz4 or zstd, or in an
 * ext3 partition, can stay unnoticed: against that only the image's sha256 in the lock helps.
 * @throws Failure "inconclusive" saying what is damaged
 */
async function checkImage(path) {
    const source = await ByteSource.open(path);
    try {
        const first = await source.read(0, Math.min(64, source.size), "the first bytes");
        await (await openImageFile(source, first)).check();
    }
    finally {
        await source.close();
    }
}


/***/ }),

/***/ 98155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renamedTree)
/* harmony export */ });
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48336);

/** The paths that get another name, before → after. */
function newNames(tree, renamings) {
    const names = new Map();
    for (const renaming of renamings) {
        const places = new Map();
        const found = [...tree.entries.values()].filter((entry) => renaming.matches(entry));
        for (const entry of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
            const folder = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(entry.path);
            const place = (places.get(folder) ?? 0) + 1;
            places.set(folder, place);
            const after = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, renaming.name(entry, place));
            // A name that is taken, or inside of what is renamed itself, stays.
            if (!tree.entries.has(after))
                names.set(entry.path, after);
        }
    }
    return names;
}
/** A path with the first of its folders that is renamed under its new name. */
function moved(path, names) {
    for (let at = path.indexOf("/", 1);; at = path.indexOf("/", at + 1)) {
        const folder = at < 0 ? path : path.slice(0, at);
        const after = names.get(folder);
        if (after !== undefined)
            return after + path.slice(folder.length);
        if (at < 0)
            return path;
    }
}
/**
 * A tree with these entries under their new names, in links' targets, too; the tree itself where there are none.
 * @returns what gives a path's name in the tree itself, as well
 */
function renamedTree(tree, renamings) {
    const names = newNames(tree, renamings);
    if (names.size === 0)
        return { tree, original: (path) => path };
    const entries = new Map();
    const before = new Map();
    for (const entry of tree.entries.values()) {
        const path = moved(entry.path, names);
        const renamed = path === entry.path ? { ...entry } : { ...entry, path };
        if (entry.target?.startsWith("/"))
            renamed.target = moved(entry.target, names);
        entries.set(path, renamed);
        if (path !== entry.path)
            before.set(path, entry.path);
    }
    const index = new _tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeIndex */ .Np(entries);
    const original = (path) => before.get(path) ?? path;
    /** Asks the tree itself for these files, under the names they have there. */
    async function ask(paths, answer) {
        const real = new Map([...index.files(paths)].map(([path, entry]) => [path, original(entry.path)]));
        const answers = await answer([...new Set(real.values())]);
        return new Map([...real].flatMap(([path, at]) => (answers.has(at) ? [[path, answers.get(at)]] : [])));
    }
    return {
        original,
        tree: {
            ...tree,
            entries,
            named: (name) => index.named(name),
            list: (folder) => index.list(folder),
            resolve: (path) => index.resolve(path),
            read: (paths, limit) => ask(paths, (real) => tree.read(real, limit)),
            digests: (paths = index.allFiles()) => ask(paths, (real) => tree.digests(real)),
        },
    };
}


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   L1: () => (/* binding */ descriptorSize),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   ds: () => (/* binding */ isSif),
/* harmony export */   pw: () => (/* binding */ headerSize)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73910);

/** What a data object of a SIF holds, by its number in the format (github.com/apptainer/sif, pkg/sif/sif.go). */
const kinds = {
    16385: "definition",
    16386: "environment",
    16387: "labels",
    16388: "partition",
    16389: "signature",
    16390: "json",
    16391: "generic",
    16392: "crypto-message",
    16393: "sbom",
    16394: "oci-index",
    16395: "oci-blob",
};
/** What a partition is for, by its number in the format. */
const partitionTypes = { 1: "system", 2: "primary", 3: "data", 4: "overlay" };
const fileSystems = {
    1: "squashfs",
    2: "ext3",
    3: "archive",
    4: "raw",
    5: "encrypted",
    6: "gocryptfs",
};
const headerSize = 128;
const descriptorSize = 585;
/** More than any SIF has; a count is checked against the file's size as well. */
const maxDescriptors = 4096;
/** The high bits of a group's number, which only mark it as one. */
const groupMask = 0xf0000000;
/** A text that ends at its first NUL. */
function text(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
/** Whether bytes that a text or a record leaves over are all NUL. */
const isEmpty = (bytes) => bytes.every((byte) => byte === 0);
/** Whether these first bytes of a file are those of a SIF. */
function isSif(bytes) {
    return bytes.subarray(32, 42).toString("latin1") === "SIF_MAGIC\0";
}
/**
 * Reads the header.
 * @param fileSize bytes that the file has
 * @throws Failure "inconclusive" where it is invalid or contradicts the file's size
 */
function parseHeader(path, header, fileSize) {
    const fail = (why) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, why, { code: "image-sif-header" });
    if (!isSif(header))
        throw fail("it has no SIF magic number");
    const version = text(header.subarray(42, 45));
    if (version !== "01")
        throw fail(`SIF version ${JSON.stringify(version)} is unknown`);
    const number = (at) => Number(header.readBigInt64LE(at));
    const parsed = {
        launchScript: header.toString("latin1", 0, 32).replace(/\0+$/, ""),
        arch: text(header.subarray(45, 48)),
        created: number(64),
        free: number(80),
        total: number(88),
        tableOffset: number(96),
        dataOffset: number(112),
        dataSize: number(120),
    };
    const { free, total, tableOffset, dataOffset, dataSize } = parsed;
    const tableSize = number(104);
    if (total < 1 || total > maxDescriptors || free < 0 || free > total) {
        throw fail(`the SIF header counts ${total} descriptors, ${free} of them free`);
    }
    const needed = total * descriptorSize;
    if (tableOffset < headerSize || tableSize < needed || tableOffset + needed > fileSize) {
        throw fail(`the SIF's ${total} descriptors at byte ${tableOffset} do not fit (${tableSize} bytes, file of ${fileSize})`);
    }
    if (dataOffset < tableOffset + needed || dataSize < 0) {
        throw fail(`the SIF header puts ${dataSize} bytes of data at ${dataOffset}, where its descriptors are`);
    }
    return parsed;
}
/**
 * Reads one slot of the table of descriptors.
 * @param position of the slot, from 1, for messages
 * @returns undefined where it is free
 * @throws Failure "inconclusive" where it is invalid or contradicts the header or the file's size
 */
function parseDescriptor(path, bytes, position, header, fileSize) {
    const used = bytes[4];
    if (used === 0)
        return undefined;
    const fail = (why) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `descriptor ${position} of the SIF is invalid: ${why}`, { code: "image-sif-descriptor" });
    if (used !== 1)
        throw fail(`its "used" byte is ${used}`);
    const id = bytes.readUInt32LE(5);
    const offset = Number(bytes.readBigInt64LE(17));
    const size = Number(bytes.readBigInt64LE(25));
    const number = bytes.readInt32LE(0);
    const kind = kinds[number] ?? `unknown type ${number}`;
    if (id === 0)
        throw fail("its id is 0");
    if (offset < headerSize || size < 0)
        throw fail(`its data is at ${offset}, ${size} bytes long`);
    if (offset + size > fileSize) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .truncated */ .ps)(path, `object ${id} (${kind}) ends at byte ${offset + size}, the file has ${fileSize}: it is cut off`);
    }
    const { dataOffset, dataSize } = header;
    if (size > 0 && (offset < dataOffset || offset + size > dataOffset + dataSize)) {
        throw fail(`its bytes ${offset} to ${offset + size} are outside of the data, ${dataOffset} to ${dataOffset + dataSize}`);
    }
    const descriptor = {
        id,
        group: (bytes.readUInt32LE(9) & ~groupMask) >>> 0,
        kind,
        offset,
        size,
        name: text(bytes.subarray(73, 201)),
        leftover: false,
    };
    const nameEnd = bytes.indexOf(0, 73);
    descriptor.leftover = nameEnd >= 0 && nameEnd < 201 && !isEmpty(bytes.subarray(nameEnd, 201));
    if (kind !== "partition")
        return descriptor;
    const [fs, type] = [bytes.readInt32LE(201), bytes.readInt32LE(205)];
    const partition = {
        fs: fileSystems[fs] ?? `type ${fs}, which is unknown`,
        type: partitionTypes[type] ?? `type ${type}, which is unknown`,
        arch: text(bytes.subarray(209, 212)),
    };
    return { ...descriptor, leftover: descriptor.leftover || !isEmpty(bytes.subarray(212)), partition };
}


/***/ }),

/***/ 15723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readSif),
/* harmony export */   gw: () => (/* binding */ parseSif),
/* harmony export */   h0: () => (/* binding */ strayBytes)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91089);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73910);
/* harmony import */ var _sif_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);



const architectures = {
    "00": "unknown",
    "01": "386",
    "02": "amd64",
    "03": "arm",
    "04": "arm64",
    "05": "ppc64",
    "06": "ppc64le",
    "07": "mips",
    "08": "mipsle",
    "09": "mips64",
    "10": "mips64le",
    "11": "s390x",
    "12": "riscv64",
};
const maxDefinition = 1024 * 1024;
/** What Apptainer and SingularityCE write; the kernel runs it where the image is executed as a program. */
const launchScript = "#!/usr/bin/env run-singularity\n";
const chunk = 1024 * 1024;
/** Every two objects, and the objects and the descriptors themselves, must lie apart. */
function checkApart(path, extents) {
    extents.forEach((extent, n) => {
        const before = extents[n - 1];
        if (before && before.end > extent.start) {
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `${before.what} and ${extent.what} of the SIF overlap`, {
                code: "image-sif-overlap",
            });
        }
    });
}
/** All ranges of the file that are accounted for, in order. */
function extentsOf(header, objects) {
    const table = header.tableOffset + header.total * _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSize */ .L1;
    return [
        { what: "the header", start: 0, end: _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .headerSize */ .pw },
        { what: "the descriptors", start: header.tableOffset, end: table },
        ...objects.map(({ id, offset, size }) => ({ what: `object ${id}`, start: offset, end: offset + size })),
    ]
        .filter(({ start, end }) => end > start)
        .sort((a, b) => a.start - b.start);
}
/** Where in a range the first byte is that is not NUL; undefined where there is none. */
async function firstByte(source, start, end) {
    for (let at = start; at < end; at += chunk) {
        const bytes = await source.read(at, Math.min(chunk, end - at), "bytes between the SIF's objects");
        const found = bytes.findIndex((byte) => byte !== 0);
        if (found >= 0)
            return at + found;
    }
    return undefined;
}
/**
 * The ranges that belong to nothing and hold anything but zeros. Apptainer fills up to whole pages with zeros;
 * `apptainer sif del` leaves the bytes of what it removes.
 */
async function strayBytes(source, extents) {
    const found = [];
    let end = 0;
    for (const extent of [...extents, { what: "the end", start: source.size, end: source.size }]) {
        const first = await firstByte(source, end, extent.start);
        if (first !== undefined) {
            const what = `bytes ${first} to ${extent.start} of the SIF belong to no object`;
            found.push({ code: "image-stray-bytes", what });
        }
        end = extent.end;
    }
    return found;
}
/** Names an object in a message. */
function named({ id, kind, name, partition }) {
    const what = partition ? `${partition.type} partition` : kind;
    return `object ${id} (${what}${name === "" ? "" : `, ${JSON.stringify(name)}`})`;
}
/** Which objects are what, judged in the order of the descriptors. */
class Roles {
    unaccounted = [];
    overlays = [];
    #group;
    #definitions = 0;
    /** @param group that of the system partition; overlays of another group are not mounted */
    constructor(group) {
        this.#group = group;
    }
    #unexpected(code, what) {
        this.unaccounted.push({ code, what });
        return "unexpected";
    }
    of(object) {
        const { kind, partition } = object;
        if (partition?.type === "primary")
            return "system";
        if (partition?.type === "overlay")
            return this.#overlay(object, partition.fs);
        if (kind === "json" || kind === "labels")
            return "metadata";
        if (kind === "signature")
            return "signature";
        if (kind === "crypto-message")
            return "key";
        if (kind === "definition" && this.#definitions++ === 0)
            return "definition";
        const code = kind.startsWith("unknown") ? "image-object-unknown" : "image-object-unexpected";
        return this.#unexpected(code, `${named(object)} is not part of what Apptainer builds`);
    }
    /** As Apptainer's pkg/image/sif.go and its engine's addOverlayMount choose what to mount. */
    #overlay(object, fs) {
        if (this.#group > 0 && object.group !== this.#group) {
            const what = `${named(object)} is in group ${object.group}, the system in ${this.#group}: it is not mounted`;
            return this.#unexpected("image-overlay-not-mounted", what);
        }
        if (fs !== "squashfs" && fs !== "ext3") {
            const what = `${named(object)} has a file system that cannot be an overlay: ${fs}`;
            return this.#unexpected("image-overlay-unsupported", what);
        }
        const { id, offset, size } = object;
        this.overlays.push({ id, offset, size, fs });
        return "overlay";
    }
}
const systems = ["squashfs", "ext3", "encrypted", "gocryptfs"];
/** The one partition that holds the root. */
function primaryOf(path, objects) {
    const primaries = objects.filter(({ partition }) => partition?.type === "primary");
    const [primary, second] = primaries;
    if (!primary) {
        const oci = objects.some(({ kind }) => kind.startsWith("oci-"));
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `the SIF has no primary system partition${oci ? " (it is an OCI-SIF, which is not supported)" : ""}`, { code: "image-no-system-partition" });
    }
    if (second) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `the SIF has ${primaries.length} primary system partitions`, {
            code: "image-two-system-partitions",
        });
    }
    const fs = systems.find((name) => name === primary.partition?.fs);
    if (!fs)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `the primary partition has a file system of ${primary.partition?.fs}`);
    if (primary.size === 0)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, "the primary partition is empty");
    return { ...primary, fs };
}
/** The architecture, which header and primary partition name alike. */
function archOf(path, header, partition) {
    const arch = architectures[header];
    if (header === partition && arch)
        return arch;
    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `the SIF's architecture is ${JSON.stringify(header)} in its header and ${JSON.stringify(partition)} in its primary partition`, { code: "image-sif-header" });
}
/** The objects that the table of descriptors lists, and the slots that are free and yet hold bytes. */
function objectsIn(path, table, header, fileSize) {
    const objects = [];
    const unaccounted = [];
    for (let position = 1; position <= header.total; position++) {
        const slot = table.subarray((position - 1) * _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSize */ .L1, position * _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSize */ .L1);
        const object = (0,_sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDescriptor */ .BA)(path, slot, position, header, fileSize);
        if (object)
            objects.push(object);
        if (object ? object.leftover : slot.some((byte) => byte !== 0)) {
            const what = `descriptor ${position} of the SIF holds bytes that mean nothing`;
            unaccounted.push({ code: "image-stray-bytes", what });
        }
    }
    const fail = (why) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, why, { code: "image-sif-descriptor" });
    if (objects.length !== header.total - header.free)
        throw fail(`the SIF header counts ${header.total - header.free} objects, ${objects.length} are there`);
    if (new Set(objects.map(({ id }) => id)).size !== objects.length)
        throw fail("two objects of the SIF have the same id");
    return { objects, unaccounted };
}
async function definitionOf(source, objects) {
    const definition = objects.find(({ role }) => role === "definition");
    if (!definition)
        return undefined;
    if (definition.size > maxDefinition)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(source.path, `its definition has ${definition.size} bytes`);
    return (await source.read(definition.offset, definition.size, "the definition")).toString("utf8");
}
/**
 * Reads header and descriptors of a SIF that is open already, and what lies between its objects.
 * @throws Failure "inconclusive" saying what is wrong
 */
async function parseSif(source) {
    const { path, size } = source;
    if (size < _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .headerSize */ .pw)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, `it has ${size} bytes, less than a SIF header`);
    const header = (0,_sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHeader */ .RW)(path, await source.read(0, _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .headerSize */ .pw, "the SIF header"), size);
    const tableSize = header.total * _sif_format_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSize */ .L1;
    const table = await source.read(header.tableOffset, tableSize, "the SIF's descriptors");
    const { objects: found, unaccounted } = objectsIn(path, table, header, size);
    const extents = extentsOf(header, found);
    checkApart(path, extents);
    const primary = primaryOf(path, found);
    const arch = archOf(path, header.arch, primary.partition?.arch);
    const roles = new Roles(primary.group);
    const objects = found.map((object) => {
        const { id, group, kind, offset, size, name } = object;
        return { id, group, kind, role: roles.of(object), offset, size, name };
    });
    if (header.launchScript !== launchScript) {
        const what = `the SIF starts with the launch script ${JSON.stringify(header.launchScript)}`;
        unaccounted.push({ code: "image-launch-script", what });
    }
    const definition = await definitionOf(source, objects);
    return {
        arch,
        // Go's zero time, what Apptainer writes under SOURCE_DATE_EPOCH, is before the epoch.
        created: header.created > 0 ? header.created : undefined,
        objects,
        primary: { id: primary.id, offset: primary.offset, size: primary.size, fs: primary.fs },
        overlays: roles.overlays,
        ...(definition === undefined ? {} : { definition }),
        unaccounted: [...unaccounted, ...roles.unaccounted, ...(await strayBytes(source, extents))],
    };
}
/**
 * Reads what a SIF file says about itself: header, every object with its role, definition, and what in it belongs to
 * nothing (format: github.com/apptainer/sif, pkg/sif).
 * @throws Failure "inconclusive" where it is missing, cut off or contradicts its format, saying where
 */
async function readSif(path) {
    const source = await _byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteSource */ .I.open(path);
    try {
        return await parseSif(source);
    }
    finally {
        await source.close();
    }
}


/***/ }),

/***/ 15688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ paxNumber),
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   TZ: () => (/* binding */ tarTypes),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   dA: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18734);

const blockSize = 512;
/** Kinds of entries by their letter (POSIX pax, ustar); "1" is a hard link. */
const tarTypes = {
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "char",
    "4": "block",
    "5": "dir",
    "6": "fifo",
};
/** Up to the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or in GNU's way big-endian with the highest bit set. @throws RangeError */
function number(block, at, length) {
    if (block[at] & 0x80) {
        let value = block[at] & 0x40 ? -1n : BigInt(block[at] & 0x3f);
        if (block[at] & 0x40)
            value = BigInt.asIntN(8, BigInt(block[at] | 0x80));
        for (let n = 1; n < length; n++)
            value = value * 256n + BigInt(block[at + n]);
        return safe(Number(value));
    }
    const digits = field(block, at, length).toString("latin1").trim();
    if (!/^[0-7]*$/.test(digits))
        throw new RangeError(`the number ${JSON.stringify(digits)}`);
    return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
}
function safe(value) {
    if (!Number.isSafeInteger(value))
        throw new RangeError("a number that is too large");
    return value;
}
const checksumAt = 148;
/** The header's own sum: all bytes, its eight digits taken for blanks. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let n = 0; n < blockSize; n++)
        if (n < checksumAt || n >= checksumAt + 8)
            sum += block[n];
    return sum;
}
const isZero = (block) => block.every((byte) => byte === 0);
/**
 * Reads one header block: ustar, GNU or the oldest form.
 * @throws RangeError where it is not a header
 */
function parseTarHeader(block) {
    if (number(block, checksumAt, 8) !== checksum(block))
        throw new RangeError("a header of a wrong checksum");
    const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
    const short = field(block, 0, 100);
    const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), short]) : short;
    const letter = String.fromCharCode(block[156]);
    const plain = letter === "\0" || letter === "7" ? "0" : letter;
    // Before ustar a folder was a file whose name ends with a slash.
    const flag = letter === "\0" && name.at(-1) === 0x2f ? "5" : plain;
    const hasDevice = flag === "3" || flag === "4";
    return {
        name,
        target: field(block, 157, 100),
        flag,
        mode: number(block, 100, 8),
        uid: number(block, 108, 8),
        gid: number(block, 116, 8),
        size: number(block, 124, 12),
        mtime: number(block, 136, 12),
        device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0],
    };
}
/**
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values are bytes: an attribute's may be any.
 * @throws RangeError where they are malformed
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, blank);
        if (!/^\d{1,10}$/.test(digits) ||
            end > bytes.length ||
            equals < 0 ||
            equals >= end ||
            bytes[end - 1] !== 0x0a)
            throw new RangeError("an extended header that is cut off");
        records.set((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number of an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


/***/ }),

/***/ 42688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ floatExpressions),
/* harmony export */   p: () => (/* binding */ floatMatcher)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64109);

/** Tells whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${ecosystem}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
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

/***/ 42473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ driver),
/* harmony export */   RU: () => (/* binding */ reportDifferences)
/* harmony export */ });
/* unused harmony exports pinsFolder, differenceMark */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _recipe_files_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79603);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34457);




/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
const pinsFolder = "/.stx-lock";
/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
const differenceMark = "stx-lock:";
/** Exit code of a build that came out other than its lock. */
const differs = 65;
/** Quotes for /bin/sh. */
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is no line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path, lines) {
    const unfit = lines.find((line) => /[\r\n]/.test(line) || (0,_recipe_files_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isSectionHeader */ .v5)(line) || (0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__.isStageStart)(line));
    if (unfit !== undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
            why: "a recipe cannot hold it as one line: it has a line end, or Apptainer would take it for a section or stage",
            remedy: "find out where this name or path comes from; no package manager makes such ones",
        });
    }
    const end = `STX-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
    return [`cat >${path} <<'${end}'`, ...lines, end];
}
/** Says in a locked recipe what happens where the build differs from the lock; {@link reportDifferences} replaces it. */
const failOnDifference = "stx_on_difference=fail";
/**
 * A copy of a locked recipe that reports how the build differs from its lock, in the log, and goes on. `verify` builds
 * it: its own comparison says more. No variable of the environment carries this, so that the recipe cannot see it.
 */
function reportDifferences(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    return Buffer.from(text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "m"), "stx_on_difference=report"), "latin1");
}
/**
 * The shell before a recipe's own script. Apptainer makes one script of all `%post` and the `%appinstall` behind them;
 * `before` stands at its beginning and ends with a mark. What follows the mark is the recipe's own, byte for byte: it
 * takes the place of the script's file (so `$0` is what it always is), runs as Apptainer would have run it, in one
 * shell, and however it ends (`exit 0`, `exec`, another interpreter, a trap), the check comes after it.
 *
 * @param postArgs the arguments of the recipe's %post ("-c /bin/bash"), "" for none
 * @returns `before`, and the header of an empty section behind the recipe's own that makes Apptainer run it by /bin/sh
 *   (the last header that has arguments wins); undefined where that is what it does anyway
 */
function driver(pins, postArgs, sourceDateEpoch) {
    const folders = new Set(pins.flatMap((each) => Object.keys(each.files).flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : []))));
    const mark = `# The recipe's own script (${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;
    const check = [
        "set -e",
        `stx=${pinsFolder}`,
        ...pins.flatMap((each) => each.cleanup),
        "{",
        ...pins.flatMap((each) => each.check),
        ":",
        `} >"$stx/differences"`,
        `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
        "cd /",
        `rm -rf "$stx"`,
        `[ -n "$differences" ] || exit 0`,
        `echo "$differences" >&2`,
        `[ "$1" != report ] || exit 0`,
        `echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
        `exit ${differs}`,
    ];
    const before = [
        "# Pins of stx-container; the recipe's own lines follow below, unchanged.",
        "set -e +x",
        failOnDifference,
        "umask_before=$(umask)",
        "umask 0022",
        `stx=${pinsFolder}`,
        `rm -rf "$stx"`,
        `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
        ...pins.flatMap((each) => Object.entries(each.files).flatMap(([name, lines]) => heredoc(`"$stx/${name}"`, lines))),
        ...heredoc(`"$stx/check"`, check),
        `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
        ...pins.flatMap((each) => each.before),
        `sed ${quote(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
        `chmod 0755 "$stx/post"`,
        `mv -f "$stx/post" "$0"`,
        `umask "$umask_before"`,
        "stx_status=0",
        `${command(postArgs)} || stx_status=$?`,
        `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?`,
        `exit "$stx_status"`,
        mark,
    ];
    return { before, lastHeader: postArgs === "" ? undefined : "%post -c /bin/sh" };
}
/** How Apptainer runs a script with these arguments (getSectionScriptArgs): `-c SHELL…` replaces the shell, others go to /bin/sh. */
function command(postArgs) {
    const words = postArgs.split(/\s+/).filter(Boolean);
    const at = words.indexOf("-c");
    if (at === -1)
        return `${["/bin/sh -ex", ...words.map(quote)].join(" ")} "$0"`;
    const options = words.slice(0, at).map(quote);
    return `${["/bin/sh -ex", ...options, "-c"].join(" ")} ${quote(`${words.slice(at + 1).join(" ")} `)}"$0"`;
}


/***/ }),

/***/ 8932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ lockedRecipe),
  ni: () => (/* binding */ lockedRecipeVersion),
  cz: () => (/* binding */ pinsOf),
  $t: () => (/* binding */ unpinnedPackages)
});

// EXTERNAL MODULE: ./lib/ecosystems/index.js + 30 modules
var ecosystems = __webpack_require__(43353);
// EXTERNAL MODULE: ./lib/lock/floats.js
var floats = __webpack_require__(42688);
// EXTERNAL MODULE: ./lib/recipe/arguments.js
var recipe_arguments = __webpack_require__(33906);
// EXTERNAL MODULE: ./lib/recipe/bases/index.js + 5 modules
var bases = __webpack_require__(19923);
// EXTERNAL MODULE: ./lib/recipe/edit.js
var edit = __webpack_require__(10876);
// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(12066);
// EXTERNAL MODULE: ./lib/pin/driver.js
var driver = __webpack_require__(42473);
;// CONCATENATED MODULE: ./lib/pin/recipe-lines.js
/** What the fifth line of a locked recipe begins with. */
const label = "# recipe ";
/**
 * The line of a locked recipe that says where the recipe is in it, so that the recipe can be taken out again: ranges
 * of lines, and as JSON strings (a byte a character) the lines that gave way to a pinned one.
 * @param firstLine line of the file on which the first piece begins
 */
function recipeLine(pieces, firstLine) {
    const parts = [];
    let line = firstLine;
    pieces.forEach((piece, at) => {
        const bytes = "kept" in piece ? piece.kept : piece.removed;
        const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
        if ("kept" in piece) {
            // A last line without line end gets one where something follows: it is no longer in the file as it was.
            const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
            const count = linesIn(bytes.subarray(0, whole));
            if (count > 0)
                parts.push([line, line + count - 1]);
            if (whole < bytes.length)
                parts.push(bytes.toString("latin1", whole));
            line += newlines(bytes);
        }
        else {
            if (bytes.length > 0)
                parts.push(bytes.toString("latin1"));
            line += newlines(piece.added);
        }
    });
    return label + toAscii(JSON.stringify(parts));
}
/**
 * Takes the recipe out of a locked recipe.
 * @returns its bytes; undefined where the file does not say where it is, or says what cannot be
 */
function takeRecipe(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const said = lines[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    const parts = partsOf(said.slice(label.length));
    const taken = parts?.map((part) => typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""));
    return taken && Buffer.from(taken.join(""), "latin1");
}
function partsOf(json) {
    try {
        const parts = JSON.parse(json);
        return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
    }
    catch {
        return undefined;
    }
}
function isPart(part) {
    if (typeof part === "string")
        return true;
    return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
}
const newlines = (bytes) => bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
const linesIn = (bytes) => newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
/** JSON without characters beyond ASCII: the locked recipe may be in any encoding. */
const toAscii = (json) => json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

// EXTERNAL MODULE: ./lib/pin/seal.js
var seal = __webpack_require__(69066);
;// CONCATENATED MODULE: ./lib/pin/locked-recipe.js









/** Raised by one whenever the same recipe and lock give another locked recipe. */
const lockedRecipeVersion = 1;
/** The pins of a lock, an ecosystem each. Floats are left free. */
function pinsOf(lock) {
    const bootstrap = lock.bases.at(-1)?.bootstrap ?? "";
    const isFloat = (0,floats/* floatMatcher */.p)(lock.floats);
    return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        const pin = (0,ecosystems/* ecosystemById */.fk)(id)?.pin;
        if (found.status !== "present" || !pin)
            return [];
        const context = {
            packages: found.packages.filter(({ name }) => !isFloat(id, name)),
            transient: lock.transient?.[id],
            floats: (0,floats/* floatExpressions */.G)(lock.floats, id),
            archives: lock.archives ?? [],
            bootstrap,
            arch: lock.image.arch,
        };
        return [pin(context)];
    });
}
/** What of a lock the locked recipe cannot pin, each with the reason. */
function unpinnedPackages(recipe, lock, pins) {
    const without = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" &&
        !(0,ecosystems/* ecosystemById */.fk)(id)?.pin &&
        found.packages.some(({ owner }) => owner === undefined)
        ? [
            {
                what: (0,ecosystems/* ecosystemById */.fk)(id)?.about.packages ?? `packages of ${id}`,
                reason: `${found.packages.length} locked, not pinned: a rebuild that differs is found, not prevented`,
            },
        ]
        : []);
    const stages = recipe.stages.slice(0, -1).map((stage) => ({
        line: stage.line,
        what: `stage ${stage.name || stage.index + 1}`,
        reason: "what an earlier stage installs is not in the image, so its packages are not in the lock",
    }));
    return [...pins.flatMap((each) => each.unlocked), ...without, ...stages];
}
/**
 * Writes the locked recipe: the recipe's own lines, with digests in its headers, its build arguments fixed as
 * defaults, and the pins around the commands of its last stage. A plain definition file: `apptainer build` alone
 * builds it. The same recipe and lock give the same bytes, and the recipe can be taken out again (takeRecipe).
 *
 * @param lockText the lock as it is written to disk; the locked recipe is bound to its digest
 * @throws Failure when the result would not be what Apptainer reads (its 64 KiB limit a section)
 */
function lockedRecipe(recipe, lock, pins, lockText) {
    const finish = () => {
        const pieces = (0,edit/* editPieces */.g_)(recipe, edits);
        const line = Buffer.from(recipeLine(pieces, seal/* sealLines */.JD + 2) + recipe.eol);
        return (0,seal/* seal */.od)(Buffer.concat([line, (0,edit/* joinPieces */.Am)(pieces)]), lock, lockText, recipe.eol);
    };
    const edits = [];
    const pinned = pinnedFroms(recipe, lock);
    for (const stage of recipe.stages) {
        const from = pinned.get(stage.index);
        if (from !== undefined)
            edits.push((0,edit/* replaceHeader */.As)(recipe, stage, "from", from));
        const defaults = argumentsOf(recipe, stage, lock.inputs.arguments);
        if (defaults.length > 0)
            edits.push({ at: bodyStart(recipe, stage), insert: ["%arguments", ...defaults, ""], sections: true });
    }
    const last = recipe.stages.at(-1);
    const hasScript = last.sections.some(({ name }) => name === "post" || name === "appinstall");
    // Nothing to pin and no command of the recipe's: such an image may have no shell to run ours.
    if (pins.length === 0 && !hasScript)
        return finish();
    const postArgs = (last.scripts.get("post")?.args ?? "").replace(/#.*$/, "").trim();
    const { before, lastHeader } = (0,driver/* driver */.Bd)(pins, postArgs, lock.inputs.sourceDateEpoch);
    const blocks = (0,edit/* splitBlocks */.n$)(before, "%post").flat();
    edits.push({ at: (0,edit/* firstPostLine */.fz)(last) ?? (0,edit/* stageEnd */.MG)(last), insert: blocks, sections: true });
    const end = (0,edit/* afterLastPost */.rY)(last);
    if (lastHeader !== undefined && end !== undefined)
        edits.push({ at: end, insert: [lastHeader], sections: true });
    return finish();
}
/** What to write as `From` of each stage whose base a From can name by digest, by stage index. */
function pinnedFroms(recipe, lock) {
    const { stages } = (0,template/* substitute */.V2)(recipe, lock.inputs.arguments);
    return new Map(lock.bases.flatMap((base) => {
        const from = stages[base.stage]?.header.get("from")?.value;
        const pinned = from && (0,bases/* pinnedFrom */.v)(base.bootstrap, from, base);
        return pinned ? [[base.stage, pinned]] : [];
    }));
}
/** The line before which a section can be inserted so that it belongs to the stage and comes after its own %arguments. */
function bodyStart(recipe, stage) {
    const own = stage.sections.filter(({ name }) => name === "arguments").at(-1);
    return own?.endLine ?? stage.sections[0]?.line ?? stage.endLine ?? recipe.lines.length + 1;
}
/** `name=value` for each build argument that this stage mentions. */
function argumentsOf(recipe, stage, given) {
    const text = recipe.lines.slice(stage.line - 1, stage.endLine - 1).join("\n");
    const mentioned = new Set((0,recipe_arguments/* templateMatches */.E$)(text).map(({ name }) => name));
    return Object.keys(given)
        .sort()
        .filter((name) => mentioned.has(name))
        .map((name) => `    ${name}=${given[name]}`);
}


/***/ }),

/***/ 69066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ sealLines),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


const hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
/** How many lines a seal has. */
const sealLines = 4;
/**
 * The locked recipe as it is written to disk: its body under four lines that bind it to its lock and to itself. The
 * seal finds what was mixed up or edited by mistake; it has no key, so it proves nothing to anyone.
 *
 * @param lockText the lock as it is written to disk
 * @param eol the line end of the recipe
 */
function seal(body, lock, lockText, eol) {
    const head = [
        `# Locked recipe of ${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
        "# Builds as it stands: apptainer build image.sif THIS-FILE",
        `# lock sha256:${hex(lockText)}`,
        `# text sha256:${hex(body)}`,
        "",
    ].join(eol);
    return Buffer.concat([Buffer.from(head), body]);
}
/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from · @throws Failure("inconclusive") when it has none or was edited
 */
function readSeal(bytes, path) {
    const text = Buffer.from(bytes).toString("latin1");
    const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
    if (!match) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} is not a locked recipe`, {
            code: "locked-recipe-unsealed",
            why: "it does not begin with the seal that stx-container writes",
            remedy: "give the .def file that was made together with the lock, not the recipe itself",
        });
    }
    if (hex(bytes.subarray(match[0].length)) !== match[2]) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} was edited after it was written`, {
            code: "locked-recipe-edited",
            why: "its text no longer has the digest that its seal names",
            remedy: "change the recipe instead and build again, or restore the file",
        });
    }
    return match[1];
}


/***/ }),

/***/ 10876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   As: () => (/* binding */ replaceHeader),
/* harmony export */   MG: () => (/* binding */ stageEnd),
/* harmony export */   d9: () => (/* binding */ editRecipe),
/* harmony export */   fz: () => (/* binding */ firstPostLine),
/* harmony export */   g_: () => (/* binding */ editPieces),
/* harmony export */   n$: () => (/* binding */ splitBlocks),
/* harmony export */   rY: () => (/* binding */ afterLastPost)
/* harmony export */ });
/* unused harmony export afterLastBuildScript */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33906);
/* harmony import */ var _files_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79603);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65173);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34457);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9163);






/** The bytes of {@link editPieces}. */
function editRecipe(recipe, edits) {
    return joinPieces(editPieces(recipe, edits));
}
/** The bytes of an edited recipe. */
function joinPieces(pieces) {
    return Buffer.concat(pieces.map((piece) => ("kept" in piece ? piece.kept : piece.added)));
}
/**
 * Applies edits by raw lines. Every other byte, and every line end, stays. Insertions at the same line keep their
 * order. The result is parsed again.
 * @returns the edited recipe in pieces; `recipe` is not changed
 * @throws Failure `failed` if Apptainer would read an inserted line as something else, or the result exceeds a limit
 * of Apptainer; RangeError for invalid edits
 */
function editPieces(recipe, edits) {
    const changes = edits.map((edit) => change(recipe, edit)).sort((a, b) => a.from - b.from || a.to - b.to);
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    const pieces = [];
    const none = Buffer.alloc(0);
    let line = 0;
    const fileEnd = lineEnd(recipe, recipe.lines.length - 1);
    let ended = fileEnd.endsWith("\n");
    for (const { from, to, lines } of changes) {
        if (from < line)
            throw new RangeError(`edits overlap at line ${from + 1}`);
        pieces.push({ kept: bytes.subarray(recipe.offsets[line], recipe.offsets[from]) });
        const lastEnd = to > from ? lineEnd(recipe, to - 1) : recipe.eol;
        if (from === recipe.lines.length && lines.length > 0) {
            // The last line of a file may have no line end, and then it needs one before more lines.
            if (!ended)
                pieces.push({ added: Buffer.from(fileEnd === "" ? recipe.eol : "\n"), removed: none });
            ended = true;
        }
        const added = lines.map((text, i) => text + (i === lines.length - 1 ? lastEnd : recipe.eol)).join("");
        const removed = bytes.subarray(recipe.offsets[from], recipe.offsets[to]);
        pieces.push({ added: Buffer.from(added), removed });
        line = to;
    }
    pieces.push({ kept: bytes.subarray(recipe.offsets[line]) });
    const edited = joinPieces(pieces);
    if (!edits.some((edit) => edit.templates))
        refuseNewTemplates(bytes, edited);
    readAgain(edited, recipe.path);
    return pieces;
}
function change(recipe, edit) {
    const from = ("at" in edit ? edit.at : edit.line) - 1;
    const to = "at" in edit ? from : from + (edit.count ?? 1);
    if (!(from >= 0 && to <= recipe.lines.length))
        throw new RangeError(`the recipe has no line ${to}`);
    const lines = "at" in edit ? edit.insert : edit.replace;
    const old = recipe.lines.slice(from, to);
    const mayHead = "at" in edit ? edit.sections === true : old.some((line) => isHead(line));
    for (const line of lines) {
        // A carriage return inside an existing line may stay.
        if (line.includes("\n") || ("at" in edit && line.includes("\r")))
            throw new RangeError("a line of an edit contains a line end");
        if (!mayHead && isHead(line)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `cannot add the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trim */ .Bq)(line))}" to ${recipe.path}`, {
                code: "recipe-not-editable",
                why: "Apptainer would read it as the start of a section or stage",
                remedy: "put the text in a file and copy it with %files, or let the line begin with another character",
                place: { path: recipe.path, line: from + 1 },
            });
        }
    }
    return { from, to, lines };
}
function isHead(line) {
    return (0,_files_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isSectionHeader */ .v5)(line) || (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.isStageStart)(line);
}
/** The line end after a line's text; "" or a lone "\r" only at the end of a file. */
function lineEnd(recipe, index) {
    const start = recipe.offsets[index];
    const end = recipe.offsets[index + 1];
    const last = recipe.bytes[end - 1];
    if (last === 13)
        return "\r";
    if (last !== 10)
        return "";
    return end - 2 >= start && recipe.bytes[end - 2] === 13 ? "\r\n" : "\n";
}
/** Compares the whole texts, because a template may begin on one line and end on the next. */
function refuseNewTemplates(before, after) {
    if (!after.includes("{{"))
        return;
    const counts = new Map();
    for (const name of templateNames(before))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of templateNames(after)) {
        const left = (counts.get(name) ?? 0) - 1;
        if (left < 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `cannot add "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .showTemplate */ .QK)(name))}" to the recipe`, {
                code: "recipe-not-editable",
                why: "Apptainer would replace it by a build argument, and it cannot be escaped",
                remedy: "put the text in a file and copy it with %files",
            });
        }
        counts.set(name, left);
    }
}
function templateNames(bytes) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(bytes.toString("latin1")).map(({ name }) => name);
}
function readAgain(edited, path) {
    try {
        (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.parseRecipe)(edited, path);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the edited recipe would be invalid: ${error.message}`, {
            code: "recipe-not-editable",
            why: error.why,
            remedy: error.remedy,
            place: error.place,
            cause: error,
        });
    }
}
/** Line of the stage's first `%post` header; undefined without `%post`. */
function firstPostLine(stage) {
    return stage.sections.find(({ name }) => name === "post")?.line;
}
/**
 * The line after the body of the stage's last `%post`; undefined without `%post`. The body may end in a `\` that
 * continues its last line, so a block inserted here should begin with an empty line.
 */
function afterLastPost(stage) {
    return stage.sections.findLast(({ name }) => name === "post")?.endLine;
}
/** The line after the last `%post` or `%appinstall` body; undefined without either. Apptainer runs `%appinstall` after `%post`. */
function afterLastBuildScript(stage) {
    return stage.sections.findLast(({ name }) => name === "post" || name === "appinstall")?.endLine;
}
/** The line before which to insert the last lines of the stage. */
function stageEnd(stage) {
    return stage.endLine;
}
/**
 * The edit that sets the value of a header key. Text before the value and comments stay; a value of several lines
 * becomes one line, with the comments of the other lines below it. A new key is added after `Bootstrap:`.
 * @param key in any case
 * @throws Failure `failed` for a value that is not possible in a header, or a stage without header
 */
function replaceHeader(recipe, stage, key, value) {
    if (/[#\r\n]/.test(value) || value.endsWith("\\") || (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trim */ .Bq)(value) !== value) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `a header cannot have the value "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(value)}"`, {
            code: "recipe-not-editable",
            why: "Apptainer cuts header values at a #, reads a \\ at the end as a continuation, and trims white space",
            remedy: "use a value without these characters",
            place: { path: recipe.path, line: stage.line },
        });
    }
    const old = stage.header.get(key.toLowerCase());
    if (!old)
        return addHeader(recipe, stage, key, value);
    const [first, ...rest] = recipe.lines.slice(old.line - 1, old.endLine - 1);
    const before = first.slice(0, old.column - 1);
    const hash = first.indexOf("#", old.column - 1);
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEnd */ .s8)(hash === -1 ? first : first.slice(0, hash));
    const after = first.slice(Math.max(written.length, before.length));
    const comments = rest.flatMap((line) => (line.includes("#") ? [line.slice(line.indexOf("#"))] : []));
    const gap = old.value === "" && before.endsWith(":") ? " " : "";
    return {
        line: old.line,
        count: old.endLine - old.line,
        replace: [`${before}${gap}${value}${after}`, ...comments],
    };
}
function addHeader(recipe, stage, key, value) {
    const bootstrap = stage.header.get("bootstrap");
    if (!bootstrap) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", "the stage has no header", {
            code: "recipe-not-editable",
            why: "it has no `Bootstrap:` line, so Apptainer cannot build it",
            remedy: "begin the stage with a `Bootstrap:` line",
            place: { path: recipe.path, line: stage.line },
        });
    }
    return { at: bootstrap.endLine, insert: [`${key[0].toUpperCase()}${key.slice(1)}: ${value}`] };
}
/** Below Apptainer's limit, which includes the header line of the next section. */
const blockLimit = 60_000;
/**
 * Distributes lines over several occurrences of a section below Apptainer's limit; Apptainer joins them again.
 * @param header the header line of each, `%post`
 * @returns blocks with their header line; none for no lines
 * @throws Failure `failed` for a line that is too long for any section
 */
function splitBlocks(lines, header) {
    const blocks = [];
    let size = blockLimit;
    for (const line of lines) {
        const length = Buffer.byteLength(line) + 2;
        if (length + header.length + 2 > blockLimit) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(line)}" is too long for a recipe`, {
                code: "section-too-long",
                why: `it has ${length - 2} bytes, and a section must be shorter than 64 KiB`,
                remedy: "put the text in a file and copy it with %files",
            });
        }
        if (size + length > blockLimit) {
            blocks.push([header]);
            size = header.length + 2;
        }
        blocks.at(-1).push(line);
        size += length;
    }
    return blocks;
}


/***/ }),

/***/ 2472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43353);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39687);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8932);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61650);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);





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
