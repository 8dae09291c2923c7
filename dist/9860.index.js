"use strict";
exports.id = 9860;
exports.ids = [9860,8862,1890];
exports.modules = {

52553:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertOutputFile)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);



/**
 * Makes sure that a new file may be written at a path: the path is free or a plain file. A device, FIFO or folder is
 * never replaced, even where this user could.
 * @throws Failure("usage")
 */
async function assertOutputFile(path) {
    const [found, folder] = await Promise.all([path, (0,node_path_1.dirname)(path)].map((each) => (0,node_fs_promises_0.stat)(each).catch(() => undefined)));
    const fail = (code, why, remedy) => new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, { code, why, remedy });
    if (!folder?.isDirectory())
        throw fail("no-such-file", `the folder ${(0,node_path_1.dirname)(path)} does not exist`, "create the folder, or choose another");
    if (found?.isDirectory())
        throw fail("file-in-the-way", "it is a folder", "name a file in it");
    if (found && !found.isFile())
        throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
}


}),

38862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ byteOrderKey),
  O0: () => (/* binding */ encodePath),
  aB: () => (/* binding */ isElf),
  q0: () => (/* binding */ decodePath)
});
var node_buffer_0 = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer_0.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


}),

45800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (/* binding */ paxNumber),
  L6: () => (/* binding */ blockSize),
  OH: () => (/* binding */ parseTarHeader),
  TZ: () => (/* binding */ tarTypes),
  be: () => (/* binding */ isZero),
  dA: () => (/* binding */ parsePax)
});
var _bytes_js_0 = __webpack_require__(38862);

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
/** The bytes before the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or GNU's big-endian form, which has the highest bit set. @throws RangeError */
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
/** The header's checksum: the sum of all bytes, with its own eight digits read as blanks. */
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
        throw new RangeError("a header with a wrong checksum");
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
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values stay bytes, because those of attributes need
 * not be text.
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
        records.set((0,_bytes_js_0/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number in an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


}),

69650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  Q3: () => (/* binding */ exportLock),
  vq: () => (/* binding */ formatNamed)
});
var _failure_js_0 = __webpack_require__(77205);

/** Every format that {@link exportLock} knows. */
const formats = [
    {
        name: "requirements",
        file: "requirements.txt",
        about: "Python packages for pip, with hashes where known",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(6117)]).then(__webpack_require__.bind(__webpack_require__, 55052))).requirements,
    },
    {
        name: "pylock",
        file: "pylock.toml",
        about: "Python packages whose commit or hash is known, as PEP 751 defines",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4357)]).then(__webpack_require__.bind(__webpack_require__, 94852))).pylock,
    },
    {
        name: "conda-explicit",
        file: "conda-explicit.txt",
        about: "conda packages as an @EXPLICIT list",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(1939)]).then(__webpack_require__.bind(__webpack_require__, 33906))).condaExplicit,
    },
    {
        name: "conda-environment",
        file: "environment.yml",
        about: "conda packages with version and build, and pip packages, for conda env create",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7325), __webpack_require__.e(6946)]).then(__webpack_require__.bind(__webpack_require__, 24645))).condaEnvironment,
    },
    {
        name: "conda-lock",
        file: "conda-lock.yml",
        about: "conda packages by URL and digest, for conda-lock install",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7325), __webpack_require__.e(8099)]).then(__webpack_require__.bind(__webpack_require__, 30504))).condaLock,
    },
    {
        name: "pixi",
        file: "pixi.lock",
        about: "conda packages by URL and digest, for pixi",
        ecosystems: ["conda"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7325), __webpack_require__.e(8099)]).then(__webpack_require__.bind(__webpack_require__, 30504))).pixiLock,
    },
    {
        name: "renv",
        file: "renv.lock",
        about: "R packages for renv",
        ecosystems: ["r"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(6860)]).then(__webpack_require__.bind(__webpack_require__, 30505))).renv,
    },
    {
        name: "npm-list",
        file: "npm-list.json",
        about: "Node packages as npm ls --all --json shows them",
        ecosystems: ["npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 668))).npmList,
    },
    {
        name: "dpkg-list",
        file: "dpkg-list.txt",
        about: "Debian packages as arguments of apt-get install",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3588)]).then(__webpack_require__.bind(__webpack_require__, 53187))).dpkgList,
    },
    {
        name: "cyclonedx",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.6 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(7325), __webpack_require__.e(8420)]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx,
    },
    {
        name: "cyclonedx-1.7",
        file: "bom.cdx.json",
        about: "everything, CycloneDX 1.7 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(7325), __webpack_require__.e(8420)]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx17,
    },
    {
        name: "spdx",
        file: "bom.spdx.json",
        about: "everything, SPDX 2.3 JSON",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(8225)]).then(__webpack_require__.bind(__webpack_require__, 13963))).spdx,
    },
    {
        name: "spdx-3",
        file: "bom.spdx3.json",
        about: "everything, SPDX 3.0.1 JSON-LD",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 96990))).spdx3,
    },
    {
        name: "dockerfile",
        file: "Dockerfile",
        about: "everything that an installer can install, as a Dockerfile from the same base",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(6117), __webpack_require__.e(8868)]).then(__webpack_require__.bind(__webpack_require__, 58868))).dockerfile,
    },
    {
        name: "apptainer",
        file: "minimal.def",
        about: "the same as a minimal Apptainer recipe",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(6117), __webpack_require__.e(8868)]).then(__webpack_require__.bind(__webpack_require__, 58868))).apptainerRecipe,
    },
    {
        name: "github-snapshot",
        file: "github-snapshot.json",
        about: "everything, for GitHub's dependency submission API",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4527)]).then(__webpack_require__.bind(__webpack_require__, 49332))).githubSnapshot,
    },
    {
        name: "table-markdown",
        file: "packages.md",
        about: "everything, a table for a paper's supplement, as markdown",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).markdownTable,
    },
    {
        name: "table-csv",
        file: "packages.csv",
        about: "everything, the same table as CSV",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).csvTable,
    },
    {
        name: "table-latex",
        file: "packages.tex",
        about: "everything, the same table for LaTeX (longtable, booktabs)",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).latexTable,
    },
    {
        name: "seed",
        file: "image.lock",
        about: "pip, dpkg and npm as scitex-container's combined text lock",
        ecosystems: ["python", "dpkg", "npm"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570), __webpack_require__.e(7427)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexLock,
    },
    {
        name: "scitex-pip",
        file: "requirements-lock.txt",
        about: "Python packages as scitex-container's freeze file",
        ecosystems: ["python"],
        prefix: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570), __webpack_require__.e(7427)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("requirements-lock.txt"),
    },
    {
        name: "scitex-dpkg",
        file: "dpkg-lock.txt",
        about: "Debian packages as scitex-container's freeze file",
        ecosystems: ["dpkg"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570), __webpack_require__.e(7427)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("dpkg-lock.txt"),
    },
    {
        name: "scitex-npm",
        file: "node-lock.txt",
        about: "npm's global packages as scitex-container's freeze file",
        ecosystems: ["npm"],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3570), __webpack_require__.e(7427)]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("node-lock.txt"),
    },
];
/** The format of this name. @throws Failure "usage" that lists the known formats */
function formatNamed(name) {
    const found = formats.find((format) => format.name === name);
    if (found)
        return found;
    throw new _failure_js_0/* .Failure */ .H("usage", `unknown export format ${JSON.stringify(name)}`, {
        code: "export-format-unknown",
        remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n"),
    });
}
/**
 * Writes a lock in another format. What the format has no place for is put in a comment or a free-text field.
 * @param format a name of {@link formats}.
 * @throws Failure "usage" for an unknown format, or a prefix that is not in the lock.
 */
async function exportLock(lock, format, options = {}) {
    return (await formatNamed(format).load())(lock, options);
}


}),

85798:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ findImage),
  cf: () => (/* binding */ imageForUse)
});
/* unused harmony export storeOf */
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _store_builds_js_4 = __webpack_require__(13336);
var _store_complete_js_5 = __webpack_require__(83602);
var _verdict_read_policy_js_6 = __webpack_require__(26588);
var _check_js_7 = __webpack_require__(62854);








/**
 * Finds the image and checks it at the gate. The path returned is the one that was checked: a link that moves in the
 * meantime changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified but must be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js_2/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path refers to, links followed. @throws Failure where there is none
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js_4/* .findBuild */ .w)(store, subject.name);
        (0,_store_complete_js_5/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises_0.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that contains the image, requires verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that contains an image, by its path; undefined if none does. */
function storeOf(image) {
    const build = (0,_store_builds_js_4/* .buildIdOf */ .d$)((0,node_path_1.basename)(image, ".sif"));
    const folder = (0,node_path_1.dirname)(image);
    return build && (0,node_path_1.basename)(folder) === build.name ? (0,node_path_1.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises_0.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js_7/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path), kept: {} }));
    }
    catch (error) {
        if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var canonical_json = __webpack_require__(5968);
var files_digest = __webpack_require__(63983);
var digest_cache = __webpack_require__(85248);
var artifact = __webpack_require__(35525);
var registry_reference = __webpack_require__(93118);
var uri = __webpack_require__(95701);
var travel_artifact = __webpack_require__(60235);
var resolve = __webpack_require__(85798);
var transfer_evidence = __webpack_require__(6427);
var lock_export = __webpack_require__(69650);
var read = __webpack_require__(23616);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/sbom.js







/** The media type that IANA lists for SPDX in JSON, by which scanners look for it among what is attached. */
const spdxType = "application/spdx+json";
/**
 * Attaches the packages of a lock to an image in a registry, as SPDX 2.3. The same lock gives the same artifact.
 * @returns digest of the artifact; null for an image without a lock
 */
async function pushSbom(reference, subject, stem, lockText, env) {
    if (lockText === undefined)
        return null;
    const text = Buffer.from(await (0,lock_export/* exportLock */.Q3)((0,read/* parseLock */.PG)(lockText.toString("utf8"), `${stem}.lock`), "spdx"));
    const layer = {
        mediaType: spdxType,
        digest: `sha256:${(0,files_digest/* sha256 */.sc)(text)}`,
        size: text.length,
        annotations: { [travel_artifact/* titleAnnotation */.mO]: `${stem}.spdx.json` },
    };
    const { bytes, ...config } = travel_artifact/* emptyConfig */.i4;
    const head = { schemaVersion: 2, mediaType: travel_artifact/* manifestType */.Yt, artifactType: spdxType };
    const manifest = Buffer.from((0,canonical_json/* canonicalJson */.d)({ ...head, config, layers: [layer], subject }));
    const blob = (each, digest) => ({
        digest,
        size: each.length,
        read: () => external_node_stream_.Readable.from([each]),
    });
    const blobs = [blob(text, layer.digest), blob(bytes, config.digest)];
    return (0,transfer_evidence/* attach */.K0)(reference, subject, { artifactType: spdxType, manifest, blobs }, env);
}

var find = __webpack_require__(91890);
var travel = __webpack_require__(98956);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/vault.js







/**
 * Attaches a build's vault to its image in a registry; what the registry already has is not sent.
 * @param lockText the build's lock, which names the index of its vault
 * @returns digest of the artifact
 * @throws Failure("inconclusive") where there is no vault, or it belongs to another build
 */
async function pushVault(reference, subject, buildId, lockText, { file, store, context }, env) {
    const vault = file === undefined ? await (0,find.storedVault)(buildId, store) : await (0,find.findVault)(file, file, store);
    try {
        assertOfLock(vault, buildId, lockText);
        const { parts } = await (0,travel.vaultParts)(vault, { image: false, context });
        const blobs = parts.map((part) => ({ ...part, digest: `sha256:${part.sha256}` }));
        const config = { ...travel_artifact/* emptyConfig */.i4, read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts, subject);
        return await (0,transfer_evidence/* attach */.K0)(reference, subject, { artifactType: travel_artifact/* mediaTypes */.Ib.artifact, manifest, blobs: [config, ...blobs] }, env);
    }
    finally {
        await vault.close();
    }
}
function assertOfLock({ index }, buildId, text) {
    const lock = text && (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
    if (lock?.vault?.index === index.sha256)
        return;
    throw new failure/* Failure */.H("inconclusive", `the vault is not that of ${buildId}`, {
        code: "vault-index-mismatch",
        why: lock?.vault
            ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}`
            : "the lock names no vault",
        remedy: "give the vault of this build, or push without one",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/push.js

















const configType = "application/vnd.sylabs.sif.config.v1+json";
const longest = 256 * 1024 ** 2;
/**
 * Pushes an image in Apptainer's format, so that `apptainer pull oras://` can fetch it, and attaches its lock, recipes
 * and marker, and the lock's packages as SPDX. The gate is asked first.
 * @throws Failure for an image that is not verified, unless that is allowed, and where the registry refuses it
 */
async function push(request) {
    const { scheme, reference: text } = (0,uri/* parseImageUri */.f9)(request.to);
    if (scheme !== "oras")
        throw notOras(request.to);
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    const { image, doubt } = await (0,resolve/* imageForUse */.cf)({ subject: request.subject, store: request.store });
    if (doubt !== undefined && !request.allowUnverified)
        throw notVerified(image, doubt);
    const digest = await (0,digest_cache/* cachedDigest */.n)(image);
    const { size } = await (0,promises_.stat)(image);
    const config = Buffer.from("{}");
    const manifest = imageManifest(image, digest, size, config);
    const repository = new artifact/* Repository */.L(reference, request.env, request.signal);
    try {
        const { digest: pushed, sent } = await repository.push(manifest, travel_artifact/* manifestType */.Yt, [
            { digest: `sha256:${digest}`, size, read: () => (0,external_node_fs_.createReadStream)(image) },
            { digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length, read: () => external_node_stream_.Readable.from([config]) },
        ]);
        const subject = { mediaType: travel_artifact/* manifestType */.Yt, digest: pushed, size: manifest.length };
        const texts = await evidenceOf(image);
        const evidence = texts.size > 0
            ? await (0,transfer_evidence/* pushEvidence */.a2)(reference, subject, (0,external_node_path_.basename)(image, ".sif"), texts, request.env)
            : null;
        const stem = (0,external_node_path_.basename)(image, ".sif");
        const sbom = await pushSbom(reference, subject, stem, texts.get(".lock"), request.env);
        const vault = request.vault
            ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env)
            : null;
        const name = `${repository.name}@${pushed}`;
        return {
            reference: name,
            digest: pushed,
            image: { path: image, sha256: digest, size },
            sent,
            evidence,
            sbom,
            vault,
            doubt: doubt ?? null,
        };
    }
    finally {
        repository.close();
    }
}
function imageManifest(image, digest, size, config) {
    return Buffer.from((0,canonical_json/* canonicalJson */.d)({
        schemaVersion: 2,
        mediaType: travel_artifact/* manifestType */.Yt,
        config: { mediaType: configType, digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length },
        layers: [
            {
                mediaType: travel_artifact/* mediaTypes */.Ib.image,
                digest: `sha256:${digest}`,
                size,
                annotations: { [travel_artifact/* titleAnnotation */.mO]: (0,external_node_path_.basename)(image) },
            },
        ],
    }));
}
/** Lock, recipes and marker next to an image. */
async function evidenceOf(image) {
    const stem = image.replace(/\.sif$/, "");
    const texts = new Map();
    for (const ending of Object.keys(transfer_evidence/* evidenceParts */.aB)) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(stem + ending, longest, { what: "evidence" });
        if (bytes)
            texts.set(ending, bytes);
    }
    return texts;
}
function notOras(to) {
    return new failure/* Failure */.H("usage", `cannot push to ${to}`, {
        code: "image-reference-invalid",
        why: "an image file is an artifact in a registry, addressed by oras://",
        remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
    });
}
function notVerified(image, doubt) {
    return new failure/* Failure */.H("unverified", `${image} is not verified`, {
        code: "push-not-verified",
        why: doubt,
        remedy: "stx-container verify BUILD, or push it anyway with --allow-unverified",
    });
}


}),

91890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  findVault: () => (/* binding */ findVault),
  storedVault: () => (/* binding */ storedVault),
  vaultSource: () => (/* binding */ vaultSource)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _store_builds_js_3 = __webpack_require__(13336);
var _vault_keep_folder_js_4 = __webpack_require__(83410);
var _vault_open_js_5 = __webpack_require__(16582);
var _vault_session_js_6 = __webpack_require__(41783);
var _verdict_lock_file_js_7 = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or build id of the store, or the path of an index, of an exported file
 * or of a folder with an OCI layout.
 * @param path the user's word as an absolute path
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(path, (0,_vault_session_js_6/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path_1.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build in the store; undefined if only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)((0,_vault_session_js_6/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js_3/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js_7/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js_2/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js_2/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault for `build --from-vault`: a file or folder, a build of the store, or the newest recorded build of a name.
 * @param what the user's word; undefined for the newest build of `name`
 * @param path the user's word as an absolute path
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises_0.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js_3/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises_0.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js_2/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault belongs to such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A duration for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its whole input is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    sendSignal(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


}),

83602:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertComplete)
});
var _failure_js_0 = __webpack_require__(77205);

/** Refuses a build whose image is missing, since it cannot be run. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}


}),

49970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ fileKind),
  rZ: () => (/* binding */ assertKind)
});
/* unused harmony export kindOfBytes */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_failures_js_4 = __webpack_require__(28720);
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
 * The kind of what is at a path, by its first 4 KiB. It decides which command handles a file, and proves nothing about
 * it. @returns undefined if nothing is there
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs_0.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises_1.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // Reading a pipe here would take its content from the real reader.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK), true);
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
        throw (0,_files_failures_js_4/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises_1.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that Apptainer did not make (debootstrap, an exported container) is also an image. A project
    // folder or a conda environment may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs_0.existsSync)((0,node_path_2.join)(path, name)));
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
    // The keys of a lock are sorted, so its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file of a kind that a command does not accept. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a command accepts a file of this kind. Missing files and unknown kinds pass, because the command
 * itself has the better message. @throws Failure("usage", "wrong-kind-of-file") that names the kind
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


}),

16582:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openVault)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _keep_folder_js_3 = __webpack_require__(83410);
var _keep_index_file_js_4 = __webpack_require__(97359);
var _travel_archive_js_5 = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one, the build's own index
 * is opened
 * @param folder the store's vault
 * @param expected sha256 of the index, from the lock
 * @throws Failure("inconclusive") where it is missing, damaged or of another build
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)((0,_keep_folder_js_3/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises_0.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N((0,node_path_1.dirname)((0,node_path_1.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js_5/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


}),

4941:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  VJ: () => (/* binding */ contextPath),
  Wd: () => (/* binding */ contextBeside),
  _m: () => (/* binding */ contextLimits),
  aE: () => (/* binding */ isContext),
  fW: () => (/* binding */ contextName)
});
var node_fs_promises_0 = __webpack_require__(51455);

/** Ending of the folder next to a build's lock that contains what its recipe copies in. */
const ending = ".context";
/** Most files, and most bytes in total, that are published with a build; more must be published in another way. */
const contextLimits = { files: 20_000, bytes: 16 * 1024 ** 3 };
/** The path of that folder for a lock. */
const contextName = (lock) => lock.replace(/\.lock$/, ending);
/** The folder with a recipe's files next to its lock; undefined if there is none. */
async function contextBeside(lock) {
    const path = contextName(lock);
    if (path === lock)
        return undefined;
    return (await (0,node_fs_promises_0.lstat)(path).catch(() => undefined))?.isDirectory() ? path : undefined;
}
/** Whether a folder is named like a build's context, which contains files of the recipe, not of the build. */
const isContext = (folder) => folder.endsWith(ending);
/**
 * Splits a path in an archive that is inside a context into that folder and the rest; undefined for any other path.
 */
function contextPath(path) {
    const parts = path.split("/");
    const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
    return at < 0 ? undefined : { folder: parts.slice(0, at + 1).join("/"), rest: parts.slice(at + 1) };
}


})

};
;