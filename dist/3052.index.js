"use strict";
exports.id = 3052;
exports.ids = [3052];
exports.modules = {

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
    return (0,name_lock/* withNameLock */.nh)(store, build.name, async () => {
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
    const { refusals } = await (0,gate/* checkBuild */.D)(build, policy);
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
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
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
    const id = await (0,subject/* withWord */.$H)(build, store, (given) => (0,subject/* buildIdGiven */.h7)(given, store));
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


/***/ })

};
;