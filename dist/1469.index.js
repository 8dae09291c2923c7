"use strict";
exports.id = 1469;
exports.ids = [1469,8862,1890];
exports.modules = {

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

/***/ 38862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
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


/***/ }),

/***/ 45800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ paxNumber),
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   TZ: () => (/* binding */ tarTypes),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   dA: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38862);

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

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64589);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43402);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_promote_js__WEBPACK_IMPORTED_MODULE_7__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
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


/***/ }),

/***/ 70243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var registry_reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/uri.js
var uri = __webpack_require__(95701);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/transfer/evidence.js
var transfer_evidence = __webpack_require__(6427);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/find.js
var find = __webpack_require__(91890);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/travel.js + 2 modules
var travel = __webpack_require__(98956);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/vault.js







/**
 * Attaches a build's vault to its image in a registry; what the registry has already is not sent.
 * @param lockText the build's lock, which names the index of its vault
 * @returns digest of the artifact
 * @throws Failure("inconclusive") where there is no vault, or it is of another build
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
 * Pushes an image as Apptainer does, so that `apptainer pull oras://` takes it, and attaches its lock, recipes and marker
 * to it. The gate is asked before.
 * @throws Failure for an image that is not verified, unless that is allowed; where the registry refuses
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
/** Lock, recipes and marker beside an image. */
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
        remedy: "stx-container verify BUILD, or push it all the same with --allow-unverified",
    });
}


/***/ }),

/***/ 91890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findVault: () => (/* binding */ findVault),
/* harmony export */   storedVault: () => (/* binding */ storedVault),
/* harmony export */   vaultSource: () => (/* binding */ vaultSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83410);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41783);
/* harmony import */ var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault is of such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


/***/ }),

/***/ 95701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ parseImageUri),
/* harmony export */   ng: () => (/* binding */ defaultFileName)
/* harmony export */ });
/* unused harmony export registryUri */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93118);


/**
 * Parses `docker://`, `oras://` or `library://` and a reference; without a scheme it is `docker://`.
 * @throws Failure("usage") for another scheme, and for an invalid reference
 */
function parseImageUri(text) {
    const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
    if (scheme !== "docker" && scheme !== "oras" && scheme !== "library")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `cannot pull from ${JSON.stringify(text)}`, {
            code: "image-reference-invalid",
            why: `the scheme ${scheme}:// is not that of a registry or library`,
            remedy: "write docker://, oras:// or library:// and a reference",
        });
    if (scheme !== "library")
        (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    return { scheme, reference };
}
/**
 * The `docker://` address of an image. Docker Hub is left out, as Apptainer does; a tag comes before a digest, because
 * callers' digests may be those of the image file, which no registry knows.
 */
function registryUri({ registry, repository, tag, digest, }) {
    const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
    return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
}
/** The file name that an image gets by default: `<last part of the name>_<tag>.sif`. */
function defaultFileName({ reference }) {
    const last = reference.split("/").at(-1) ?? "image";
    const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
    return `${name}_${tag.slice(0, 40)}.sif`;
}


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
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69963);









/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/** Where a store's configuration may be, absolute. */
async function configPaths(store) {
    const project = await (0,_files_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAround */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store)));
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...(project ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, projectConfig)] : [])];
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
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
    const parsed = _policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_5__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.shape).join(", ")}`,
        place: { path },
    });
}


/***/ })

};
;