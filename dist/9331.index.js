"use strict";
exports.id = 9331;
exports.ids = [9331,5669];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 43052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keygen: () => (/* binding */ keygen),
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/envelope.js
var envelope = __webpack_require__(16523);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
var builds = __webpack_require__(13336);
// EXTERNAL MODULE: ./.cache/compiled/src/store/name-lock.js
var name_lock = __webpack_require__(95776);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/gate.js + 4 modules
var gate = __webpack_require__(38799);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var verdict_marker = __webpack_require__(77772);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sign.js











/**
 * Adds a signature to the marker of a build, after everything that the marker says of the files here was checked, the
 * image's digest included. The statement and its place in the history stay as they are.
 * @param id of a build, or a name: what is published of it, else its newest build
 * @throws Failure where there is no marker, or the gate refuses the build for another reason than its signature
 */
async function signBuild(path, id, signer) {
    const store = await (0,store_open/* openExistingStore */.dy)(path);
    const build = await (0,builds/* findBuild */.w)(store, id);
    await assertSignable(store, build);
    const found = await readMarker(build);
    const signature = await signer.sign(found.marker.payload);
    return (0,name_lock/* withNameLock */.n)(store, build.name, async () => {
        const now = await readMarker(build);
        if (now.marker.digest !== found.marker.digest)
            throw changedMeanwhile(build);
        const signatures = (0,envelope/* withSignature */.hQ)(now.marker.signatures, signature);
        await (0,inside/* writeFileInside */.gE)(store, now.path, (0,verdict_marker/* formatMarker */.gJ)(now.marker.payload, signatures, now.marker.earlier));
        const { verdict } = now.marker.evidence;
        return { name: build.name, ts: build.ts, marker: now.path, verdict, signatures: signatures.map(nameOf) };
    });
}
const nameOf = (signature) => ("keyid" in signature ? signature.keyid : "sigstore");
/** What is wrong must not be signed; that a build is unverified may be. */
async function assertSignable(store, build) {
    const policy = { ...(await (0,read_policy/* readPolicy */.T4)(store)), signers: [], required_signers: 0, required_verifiers: 0 };
    const { refusals } = await (0,gate.checkBuild)(build, policy);
    const others = refusals.filter(({ code }) => code !== "not-verified");
    if (others.length === 0)
        return;
    throw new failure/* Failure */.H("unverified", `could not sign the marker of ${build.name}-${build.ts}`, {
        code: "gate-closed",
        why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: `stx-container verify ${build.name}-${build.ts}`,
    });
}
async function readMarker({ name, ts, files }) {
    for (const path of [files.verified, files.unverified]) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.marker, { what: "marker" });
        if (!bytes)
            continue;
        const marker = (0,verdict_marker/* parseMarker */.gY)(bytes, path);
        if (marker.format > 1)
            return { path, marker };
        throw new failure/* Failure */.H("usage", `the marker of ${name}-${ts} cannot be signed`, {
            code: "marker-not-signable",
            why: "it was written by version 0.1, whose markers have no place for signatures",
            remedy: `stx-container verify ${name}-${ts} --sign KEY`,
        });
    }
    throw changedMeanwhile({ name, ts });
}
const changedMeanwhile = ({ name, ts }) => new failure/* Failure */.H("failed", `the marker of ${name}-${ts} changed while it was being signed`, {
    code: "marker-changed-meanwhile",
    why: "a verification wrote another one",
    remedy: "run the same command again",
});

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/public-key.js
var public_key = __webpack_require__(776);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sshsig.js
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/keygen.js








/**
 * Makes an Ed25519 key pair: `path` and `path.pub`. Nothing is overwritten, not even by two at the same moment.
 * @param principal whose key it is, like an address of mail
 * @param passphrase to encrypt the private key with (AES-256-CBC, PBKDF2)
 * @throws Failure("usage") where one of the two files is there already
 */
async function makeKey(path, principal, passphrase) {
    assertPrincipal(principal);
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)("ed25519");
    const blob = (0,sshsig/* ed25519Blob */.r5)(privateKey);
    const publicText = `ssh-ed25519 ${blob.toString("base64")}`;
    const publicFile = `${path}.pub`;
    await (0,folders/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    await writeNew(path, pemOf(privateKey, passphrase), 0o600);
    await writeNew(publicFile, `${publicText} ${principal}\n`, 0o644).catch(async (error) => {
        // A private key whose public half belongs to another one would only mislead.
        await (0,promises_.rm)(path, { force: true });
        throw error;
    });
    return {
        privateFile: path,
        publicFile,
        fingerprint: (0,public_key/* fingerprintOf */.ax)(blob),
        allowedSigner: `${principal} namespaces="${sshsig/* namespace */.MF}" ${publicText}`,
        encrypted: passphrase !== undefined,
    };
}
function pemOf(key, passphrase) {
    const encryption = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
    return key.export({ type: "pkcs8", format: "pem", ...encryption });
}
function assertPrincipal(principal) {
    if (/^[A-Za-z0-9][\w.+-]*(@[\w.-]+)?$/.test(principal))
        return;
    throw new failure/* Failure */.H("usage", `invalid principal ${JSON.stringify(principal)}`, {
        code: "signer-list-invalid",
        why: "a principal is one name or address, like alice@lab.example, without spaces, commas, quotes or wildcards",
        remedy: "give another one with --principal",
    });
}
/** Writes a file that must not exist yet, whole or not at all: a link to a finished file does not replace anything. */
async function writeNew(path, text, mode) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.stx-key-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        const handle = await (0,promises_.open)(temporary, "wx", mode);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.link)(temporary, path);
    }
    catch (error) {
        if (error.code === "EEXIST")
            throw alreadyThere(path);
        throw (0,failures/* fileFailure */.f)(error, `could not write ${path}`);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
function alreadyThere(path) {
    return new failure/* Failure */.H("usage", `${path} exists already`, {
        code: "key-file-exists",
        why: "a key that is overwritten is lost, and what it should sign stays unsigned",
        remedy: "choose another path, or move the old key away",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/signing.js
var signing = __webpack_require__(29657);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/signing.js








const print = (text) => process.stdout.write(`${text}\n`);
async function keygen(path, flags) {
    const made = await makeKey((0,absolute/* absolute */.y)(path), flags.principal ?? defaultPrincipal(), await (0,signing/* passphraseOf */.OW)(flags));
    if (flags.json)
        return void print(JSON.stringify(made));
    print([
        `Wrote ${made.privateFile}${made.encrypted ? "" : " (not encrypted: protect it, or set STX_SIGNING_PASSPHRASE and make another)"}`,
        `Wrote ${made.publicFile}`,
        `Fingerprint: ${made.fingerprint}`,
        "",
        "To let it sign, add to config.yaml:",
        "signers:",
        '  - names: ["*"]',
        `    key: '${made.allowedSigner}'`,
    ].join("\n"));
}
/** `user@host`, without what a principal may not have. */
function defaultPrincipal() {
    const clean = (text) => text.replaceAll(/[^\w.-]/g, "").replace(/^[^A-Za-z0-9]+/, "");
    return `${clean((0,external_node_os_.userInfo)().username) || "user"}@${clean((0,external_node_os_.hostname)()) || "localhost"}`;
}
async function sign(build, flags) {
    const { key, ...others } = flags;
    const signer = await (0,signing/* signerOf */.Kv)({ ...others, ...(key === undefined ? {} : { sign: key }) });
    if (!signer) {
        throw new failure/* Failure */.H("usage", "there is no key to sign with", {
            code: "key-missing",
            why: "neither --key nor STX_SIGNING_KEY is set",
            remedy: `stx-container sign ${(0,report_escape/* oneLine */.TN)(build)} --key KEY; make a key with \`stx-container keygen KEY\``,
        });
    }
    const store = (0,absolute/* absolute */.y)(flags.store);
    const id = await (0,subject.withWord)(build, store, (given) => (0,subject.buildIdGiven)(given, store));
    const signed = await signBuild(store, id, signer);
    const { name, ts, signatures } = signed;
    print(flags.json
        ? JSON.stringify(signed)
        : `Signed ${name}-${ts} (${signed.verdict}): ${signatures.join(", ")}.`);
}


/***/ }),

/***/ 29657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   OW: () => (/* binding */ passphraseOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    await assertCanSign(signer);
    return signer;
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18397)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


/***/ }),

/***/ 17794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   L: () => (/* binding */ readBoundedIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/**
 * The bytes of a plain file, up to a limit. A FIFO or device is not waited for, and no file is read that is larger.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 *   one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = await handle.stat();
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        return await readAll(handle, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        await handle.close();
    }
}
/** All that is in an open file, which may grow meanwhile. */
async function readAll(handle, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


/***/ }),

/***/ 85248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cachedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47182);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63983);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder ?? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .userCacheFolder */ .s)("digests"), (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   hd: () => (/* binding */ fileDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28720);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        // Two buffers for the whole file: new memory for each part would make the garbage collector walk the
        // entries of an open image over and over.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads on while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   y: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into the Failure that a user can act on; what is not a system error is returned
 * unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock-file.js





/**
 * Locks where the file system has none (some parallel and FUSE file systems): a file `<name>.held` that names its
 * process. It is made with its content in one step (link(2) refuses a name that exists), and is stolen only from a
 * process that is gone: known to be, or on another machine and silent for a quarter of an hour.
 */
/** How often a holder shows that it is alive, and after what silence it is not. */
const beatMs = 60_000;
const silentMs = 15 * 60_000;
const pollMs = 100;
/**
 * Takes the lock `name` in a folder.
 * @param deadline in milliseconds since 1970
 * @param busy makes the failure for a lock that somebody keeps until then
 */
async function lockByFile(folder, name, deadline, busy) {
    const held = `${name}.held`;
    for (;;) {
        const { inode, now } = await claim(folder, held);
        if (inode !== undefined)
            return keep(await folder.again(), held, inode);
        if (await steal(folder, held, now))
            continue;
        if (Date.now() > deadline)
            throw await busy(held);
        await (0,promises_.setTimeout)(pollMs);
    }
}
/**
 * Makes the file unless it is there.
 * @returns its inode if it was made, and the time on the file system's own clock, in milliseconds
 */
async function claim(folder, held) {
    const temporary = (0,temporary_names/* temporaryName */.N)(held);
    const { now } = await writeHolder(folder, temporary);
    try {
        await folder.link(temporary, held);
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return { inode: undefined, now };
        if (!inside/* noHardLinks */.IB.includes(code))
            throw error;
        return await claimBare(folder, held, now);
    }
    finally {
        await folder.unlink(temporary);
    }
    return { inode: (await folder.look(held))?.ino, now };
}
/** Where there are no hard links: the file is empty for a moment, and an empty one is never stolen at once. */
async function claimBare(folder, held, now) {
    try {
        return await writeHolder(folder, held);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        return { inode: undefined, now };
    }
}
async function writeHolder(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
    try {
        await handle.writeFile(JSON.stringify((0,identity/* thisProcess */.WF)()));
        const { ino, mtimeMs } = await handle.stat({ bigint: true });
        return { inode: ino, now: Number(mtimeMs) };
    }
    finally {
        await handle.close();
    }
}
/** Removes the file of a process that is gone. @returns whether it is worth to try again */
async function steal(folder, held, now) {
    const found = await folder.look(held);
    if (found === undefined)
        return true;
    const fate = await fateOf(folder, held);
    if (fate === "alive" || (fate === "unknown" && now - Number(found.mtimeMs) < silentMs))
        return false;
    const taken = (0,temporary_names/* temporaryName */.N)(held);
    await folder.rename(held, folder, taken).catch(() => { });
    const moved = await folder.look(taken);
    // Somebody was faster, and what was moved is a fresh lock: it goes back.
    if (moved !== undefined && moved.ino !== found.ino)
        await folder.link(taken, held).catch(() => { });
    if (moved !== undefined)
        await folder.unlink(taken);
    return true;
}
async function fateOf(folder, held) {
    const handle = await folder.file(held, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        return (0,identity/* processFate */.GE)(JSON.parse(text ?? ""));
    }
    catch {
        return "unknown";
    }
}
async function keep(folder, held, inode) {
    const handle = await folder.file(held, external_node_fs_.constants.O_WRONLY);
    const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => { }), beatMs);
    beat.unref();
    return async () => {
        clearInterval(beat);
        await handle.close();
        if ((await folder.look(held))?.ino === inode)
            await folder.unlink(held);
        await folder.close();
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/files/lock.js










/** flock(1) ends with this code where another process has the lock. */
const busyCode = 75;
/**
 * Does something while no other process on this or another machine does the same. The lock is the kernel's where the
 * file system has locks (flock(2): also over NFS), so it ends with the process that has it; elsewhere it is a file that
 * names its process.
 * @param path file to lock below `root`; made if need be, with its folder, and never removed
 * @throws Failure where another process keeps it for longer than `waitMs`
 */
async function withLock(root, path, request, work) {
    const release = await takeLock(root, path, request);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
async function takeLock(root, path, request) {
    let folder;
    try {
        folder = await (0,inside/* openInside */.X$)(root, (0,external_node_path_.dirname)(path), "make folders");
        return await lockIn(folder, path, request);
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not lock ${path}`);
    }
    finally {
        await folder?.close();
    }
}
async function lockIn(folder, path, request) {
    const deadline = Date.now() + request.waitMs;
    for (;;) {
        const handle = await openLockFile(folder, path);
        const result = await lockByKernel(handle, deadline - Date.now(), request);
        // What was locked must be what has the name: somebody may have removed the file meanwhile.
        const isCurrent = (await folder.look((0,external_node_path_.basename)(path)))?.ino === (await handle.stat({ bigint: true })).ino;
        if (result === "locked" && isCurrent)
            return releaseOf(handle);
        await handle.close();
        if (result === "busy")
            throw await busy(folder, path, (0,external_node_path_.basename)(path), request);
        if (result === "no locks")
            return lockByFile(folder, (0,external_node_path_.basename)(path), deadline, (held) => busy(folder, path, held, request));
        await (0,promises_.setTimeout)(10);
    }
}
async function openLockFile(folder, path) {
    const handle = await folder.file((0,external_node_path_.basename)(path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
    try {
        await (0,inside/* assertOnlyName */.y3)(handle, path);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Says in the file who has it, for the messages of others. The lock goes with the open file. */
async function releaseOf(handle) {
    const holder = `${JSON.stringify((0,identity/* thisProcess */.WF)())}\n`;
    await handle.truncate().catch(() => { });
    await handle.write(holder, 0).catch(() => { });
    return () => handle.close();
}
/**
 * Locks an open file by flock(1). The lock belongs to the open file, not to the program that took it (flock(2)): it is
 * ours until we close the file, or end.
 */
function lockByKernel(handle, waitMs, { signal, program = "flock" }) {
    const wait = ["--wait", String(Math.max(0, waitMs) / 1000)];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ["--exclusive", "--conflict-exit-code", String(busyCode), ...wait, "3"], {
            env: (0,run/* scrubbedEnvironment */.aq)(),
            stdio: ["ignore", "ignore", "ignore", handle.fd],
            ...(signal ? { signal } : {}),
        });
        child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
        child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
    });
}
/** @param holder name of the file that says who has it */
async function busy(folder, path, holder, { what, signal }) {
    if (signal?.aborted)
        return new failure/* Failure */.H("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
    return new failure/* Failure */.H("infrastructure", `another process works on ${what}`, {
        code: "lock-busy",
        why: `${await holderOf(folder, holder)} has locked ${path}`,
        remedy: "wait until it has ended, then run the same command again",
    });
}
async function holderOf(folder, name) {
    const handle = await folder.file(name, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    try {
        const { pid, host } = JSON.parse(text ?? "");
        return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
    }
    catch {
        return "a process";
    }
}


/***/ }),

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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


/***/ }),

/***/ 64659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   o: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The code that an error has where a path is not a regular file; Linux has none for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


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

/***/ 14799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   lO: () => (/* binding */ isStablePlace),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _temporary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60813);




/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        return "";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_temporary_names_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
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

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
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


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
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
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
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

// EXTERNAL MODULE: ./.cache/compiled/src/process/lines.js
var process_lines = __webpack_require__(1262);
// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
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
/** A time for people: "90 seconds", "20 minutes". */
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
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
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
            // Node throws at once for what it can see itself (a NUL in an argument).
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
        // A child that does not read its input to the end is not an error.
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
                    send(-child.pid, "SIGKILL");
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
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
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
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
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

/***/ 64018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   E$: () => (/* binding */ templateMatches),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   Nh: () => (/* binding */ parseBuildArgument),
/* harmony export */   QK: () => (/* binding */ showTemplate),
/* harmony export */   gQ: () => (/* binding */ replaceTemplates),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29291);

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


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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


/***/ }),

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


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

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RS: () => (/* binding */ tornAt),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   bQ: () => (/* binding */ isOtherEvent),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been another event than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
}


/***/ }),

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ holdBuild),
/* harmony export */   n: () => (/* binding */ withNameLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26314);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);






/** How long one process waits until another one has published, pruned or written a verdict, in milliseconds. */
const waitMs = 60_000;
/**
 * Does something that changes which builds of a name there are, or what is said of them, while no other process does:
 * on this machine or on another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
function withNameLock(store, name, work) {
    const request = { what: `the builds of ${name}`, waitMs };
    return (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name), ".lock"), request, work);
}
/**
 * Holds a build that is being built, verified or used, so that it is not pruned meanwhile: by an empty file whose name
 * says which process holds it. A killed process holds nothing any more, and what it was writing is removed. Call it
 * under the name's lock.
 */
async function holdBuild(store, name, ts) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name));
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, at, "only what is there");
    await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder).finally(() => folder.close());
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryName */ .N)(`held-${ts}`));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .createInside */ .dQ)(store, path);
    return async () => void (await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFileInside */ .$E)(store, path));
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

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Ve: () => (/* binding */ newStoreFiles),
/* harmony export */   dy: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
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

/***/ 98193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   PX: () => (/* binding */ oldDays),
/* harmony export */   p0: () => (/* binding */ checkDemands),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21417);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98886);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69963);



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
        findings.note("policy-changed", "the verdict was made under another configuration than today's");
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


/***/ }),

/***/ 21695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.lock), "history.jsonl") } };
}


/***/ }),

/***/ 98886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   zG: () => (/* binding */ stricterLevel)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46618);

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


/***/ }),

/***/ 46618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


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


/***/ })

};
;