"use strict";
exports.id = 7203;
exports.ids = [7203,9584];
exports.modules = {

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

/***/ 16523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   hQ: () => (/* binding */ withSignature),
/* harmony export */   vw: () => (/* binding */ decodeEnvelope),
/* harmony export */   zK: () => (/* binding */ encodeEnvelope)
/* harmony export */ });
/* unused harmony exports maxEnvelopeBytes, maxSignatures */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);



/** The media type of what every envelope of ours carries: an in-toto statement. */
const payloadType = "application/vnd.in-toto+json";
/** Bytes of an envelope that are read at most. */
const maxEnvelopeBytes = 16 * 1024 ** 2;
/** Signatures that one envelope holds at most. */
const maxSignatures = 32;
const maxSigLength = 64 * 1024;
const maxBundleLength = 512 * 1024;
const keySignatureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** `SHA256:…` of the key, as `ssh-keygen -l` prints it; a hint for people, which must be that of the key in `sig`. */
    keyid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, "not a SHA256 fingerprint"),
    /** Base64 of a signature in OpenSSH's form (SSHSIG), without its armour. */
    sig: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1).max(maxSigLength),
});
const sigstoreSignatureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Base64 of the bare signature, as Sigstore's bundles have it. */
    sig: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1).max(maxSigLength),
    /** The Sigstore bundle without its envelope, which is this one. */
    sigstore: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
            .refine((material) => JSON.stringify(material).length <= maxBundleLength, "too large"),
    }),
});
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payloadType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(payloadType),
    payload: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39(),
    signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([keySignatureSchema, sigstoreSignatureSchema])).max(maxSignatures),
});
/**
 * The bytes that are signed: DSSE's Pre-Authentication Encoding (v1) of the payload and its type.
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
 */
function preAuthEncoding(payload, type = payloadType) {
    const header = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
    return Buffer.concat([Buffer.from(header), payload]);
}
/** A DSSE envelope (v1) as it is written to disk: canonical JSON and one newline. */
function encodeEnvelope(payload, signatures) {
    const document = { payloadType, payload: Buffer.from(payload).toString("base64"), signatures };
    return `${(0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(document)}\n`;
}
/**
 * Reads an envelope strictly: it must be, byte for byte, what {@link encodeEnvelope} writes of it, so that no two
 * readers can find different things in it (a key given twice, a key that one of them does not know).
 * @param path where the bytes came from, for messages
 * @throws Failure("inconclusive", "envelope-unreadable")
 */
function decodeEnvelope(bytes, path) {
    if (bytes.length > maxEnvelopeBytes)
        throw unreadable(path, `it has more than ${maxEnvelopeBytes} bytes`);
    const text = Buffer.from(bytes).toString("utf8");
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, "it is not JSON", error);
    }
    const parsed = envelopeSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw unreadable(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
    }
    const payload = Buffer.from(parsed.data.payload, "base64");
    const { signatures } = parsed.data;
    const isOurs = Buffer.from(encodeEnvelope(payload, signatures)).equals(bytes);
    if (!isOurs || signatures.some(({ sig }) => !isCanonical(sig)))
        throw unreadable(path, "it is not in canonical form: a key is there twice, or it was written by hand");
    return { payload, signatures };
}
/** Base64 whose last character holds no bits that no byte has. */
const isCanonical = (base64) => Buffer.from(base64, "base64").toString("base64") === base64;
/**
 * The same signatures and one more; it takes the place of an older one by the same key.
 * @throws Failure("usage", "envelope-full")
 */
function withSignature(signatures, added) {
    const isSame = (one) => "keyid" in one && "keyid" in added && one.keyid === added.keyid;
    const others = signatures.filter((one) => !isSame(one));
    if (others.length < maxSignatures)
        return [...others, added];
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "could not add the signature", {
        code: "envelope-full",
        why: `the envelope has ${others.length} signatures, the most that one may have`,
        remedy: "run `stx-container verify` again: a new marker has no signatures yet",
    });
}
function unreadable(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `${path} is not a signed or unsigned envelope`, {
        code: "envelope-unreadable",
        why,
        remedy: "restore the file as it was written, or run `stx-container verify` again",
        place: { path },
        cause,
    });
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   lo: () => (/* binding */ keyTypes)
/* harmony export */ });
/* unused harmony export minRsaBits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83430);



/** RSA keys below this are refused (NIST SP 800-131A). */
const minRsaBits = 2048;
/** One reader a key type: reads what follows the type's name, and gives the way to verify. */
const readers = {
    "ssh-ed25519": (reader) => ed25519(ed25519Key(reader)),
    "ssh-rsa": rsa,
    "ecdsa-sha2-nistp256": (reader) => ecdsa(ecKey(reader, "nistp256"), "ecdsa-sha2-nistp256"),
    "ecdsa-sha2-nistp384": (reader) => ecdsa(ecKey(reader, "nistp384"), "ecdsa-sha2-nistp384"),
    "ecdsa-sha2-nistp521": (reader) => ecdsa(ecKey(reader, "nistp521"), "ecdsa-sha2-nistp521"),
    "sk-ssh-ed25519@openssh.com": (reader) => {
        const key = ed25519Key(reader);
        return hardware("sk-ssh-ed25519@openssh.com", reader.string(), (data, inner) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, data, key, inner));
    },
    "sk-ecdsa-sha2-nistp256@openssh.com": (reader) => {
        const key = ecKey(reader, "nistp256");
        return hardware("sk-ecdsa-sha2-nistp256@openssh.com", reader.string(), (data, inner) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", data, { key, dsaEncoding: "ieee-p1363" }, pointPair(inner, 32)));
    },
};
/** The key types that may sign, as their texts begin. */
const keyTypes = Object.keys(readers);
/**
 * Reads an SSH public key.
 * @param blob its binary form: what its text holds as base64
 * @throws Failure("usage") for a type that cannot sign here, a weak key, and a malformed one
 */
function readPublicKey(blob) {
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(blob);
    let type = "";
    try {
        type = reader.text();
        const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
        if (!read)
            throw unsupported(type);
        const verifies = read(reader);
        reader.end();
        return { type, blob, fingerprint: fingerprintOf(blob), verifies };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "invalid SSH public key", {
            code: "key-type-unsupported",
            why: `${JSON.stringify(type.slice(0, 60))}: ${error.message}`,
            remedy: "copy the line from the .pub file again",
            cause: error,
        });
    }
}
/** `SHA256:…` of a public key in SSH's binary form. */
function fingerprintOf(blob) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
function unsupported(type) {
    const shown = JSON.stringify(type.slice(0, 60));
    if (/-cert-v\d+@openssh\.com$/.test(type)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${shown} is an SSH certificate`, {
            code: "key-certificate",
            why: "certificates are not supported: who may sign is decided by the policy alone",
            remedy: "sign with the plain key, and name that key in the policy",
        });
    }
    const weak = type === "ssh-dss";
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `keys of type ${shown} cannot sign here`, {
        code: weak ? "key-weak" : "key-type-unsupported",
        why: weak ? "DSA keys have 1024 bits, which is too short" : `known are: ${keyTypes.join(", ")}`,
        remedy: "make a key with `stx-container keygen` or `ssh-keygen -t ed25519`",
    });
}
function weakKey(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "the key is too weak", {
        code: "key-weak",
        why,
        remedy: "make a key with `stx-container keygen` or `ssh-keygen -t ed25519`",
    });
}
const importKey = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: "jwk" });
const url = (bytes) => Buffer.from(bytes).toString("base64url");
/**
 * The Ed25519 points whose order divides 8, in every encoding, without the bit of their sign: of such a key, everybody
 * can make signatures. (RFC 8032, section 5.1.7 leaves the check to the application.)
 */
const smallOrder = new Set([
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);
function ed25519Key(reader) {
    const point = reader.string();
    if (point.length !== 32)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC("the point does not have 32 bytes");
    const unsigned = Buffer.from(point);
    unsigned[31] = unsigned[31] & 0x7f;
    if (smallOrder.has(unsigned.toString("hex")))
        throw weakKey("its point has small order");
    return importKey({ kty: "OKP", crv: "Ed25519", x: url(point) });
}
function ed25519(key) {
    return (data, signature) => {
        const [algorithm, bytes] = splitSignature(signature);
        return algorithm === "ssh-ed25519" && bytes.length === 64 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, data, key, bytes);
    };
}
function rsa(reader) {
    const e = reader.mpint();
    const n = reader.mpint();
    const bits = n.length * 8 - Math.clz32(n[0] ?? 0) + 24;
    if (bits < minRsaBits)
        throw weakKey(`RSA of ${bits} bits; at least ${minRsaBits} are required`);
    if (bits > 16_384)
        throw weakKey(`RSA of ${bits} bits; at most 16384 are read`);
    if (e.length > 8 || (e.length <= 1 && (e[0] ?? 0) < 3) || e.at(-1) % 2 === 0)
        throw weakKey("its public exponent is not usable");
    const key = importKey({ kty: "RSA", n: url(n), e: url(e) });
    return (data, signature) => {
        const [algorithm, bytes] = splitSignature(signature);
        // The algorithm "ssh-rsa" is SHA-1, which SSHSIG forbids.
        const hash = algorithm === "rsa-sha2-512" ? "sha512" : algorithm === "rsa-sha2-256" ? "sha256" : undefined;
        return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, key, bytes);
    };
}
const curves = {
    nistp256: { crv: "P-256", size: 32, hash: "sha256" },
    nistp384: { crv: "P-384", size: 48, hash: "sha384" },
    nistp521: { crv: "P-521", size: 66, hash: "sha512" },
};
function ecKey(reader, name) {
    const { crv, size } = curves[name];
    if (reader.text() !== name)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC("the curve is not that of the key's type");
    const point = reader.string();
    if (point.length !== 1 + 2 * size || point[0] !== 4)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC("the point is malformed");
    return importKey({
        kty: "EC",
        crv,
        x: url(point.subarray(1, 1 + size)),
        y: url(point.subarray(1 + size)),
    });
}
function ecdsa(key, type) {
    const { size, hash } = curves[type.slice("ecdsa-sha2-".length)];
    return (data, signature) => {
        const [algorithm, bytes] = splitSignature(signature);
        return (algorithm === type && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, { key, dsaEncoding: "ieee-p1363" }, pointPair(bytes, size)));
    };
}
/** The two numbers of an ECDSA signature, each with `size` bytes. */
function pointPair(bytes, size) {
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(bytes);
    const pair = [reader.mpint(), reader.mpint()].map((number) => {
        if (number.length > size)
            throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC("a number in it is too large");
        return Buffer.concat([Buffer.alloc(size - number.length), number]);
    });
    reader.end();
    return Buffer.concat(pair);
}
function splitSignature(signature) {
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(signature);
    const parts = [reader.text(), reader.string()];
    reader.end();
    return parts;
}
/**
 * Keys in a FIDO token sign a digest of their own (OpenSSH's PROTOCOL.u2f). One that was not touched is refused, as sshd
 * does: malware on a login node can ask a token for signatures without its owner.
 */
function hardware(type, application, check) {
    const hash = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest();
    return (data, signature) => {
        const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(signature);
        const algorithm = reader.text();
        const inner = reader.string();
        const flagsAndCounter = reader.take(5);
        reader.end();
        const touched = (flagsAndCounter[0] & 1) === 1;
        const signed = Buffer.concat([hash(application), flagsAndCounter, hash(data)]);
        return algorithm === type && touched && check(signed, inner);
    };
}


/***/ }),

/***/ 77203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertCanSign: () => (/* binding */ assertCanSign),
  openKey: () => (/* binding */ openKey)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/envelope.js
var envelope = __webpack_require__(16523);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/regular.js
var regular = __webpack_require__(64659);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/public-key.js
var public_key = __webpack_require__(776);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/key-file.js





const maxKeyBytes = 64 * 1024;
/** For messages: the file's path, never a key's text. */
const shownSource = (source) => ("file" in source ? source.file : "the signing key");
/**
 * Reads a key's text, and says what it is.
 * @throws Failure("usage") for a file that is missing, not a key, or that others may read
 */
async function readKeyText(source) {
    const [text, mode] = "text" in source ? [source.text, 0o600] : await readKeyFile(source.file);
    const kind = kindOf(text);
    if (!kind) {
        throw new failure/* Failure */.H("usage", `${shownSource(source)} is not a key that can sign here`, {
            code: "key-file-invalid",
            why: "it is not an Ed25519 key in PEM (PKCS #8), a private key of OpenSSH's, or an SSH public key",
            remedy: "make one with `stx-container keygen`, or name a key of yours in ~/.ssh",
        });
    }
    if (kind !== "agent" && (mode & 0o077) !== 0) {
        throw new failure/* Failure */.H("usage", `other users may read the private key ${shownSource(source)}`, {
            code: "key-file-exposed",
            why: `its mode is ${(mode & 0o777).toString(8)}`,
            remedy: `chmod 600 ${shownSource(source)}; replace the key if others could log in to this machine`,
        });
    }
    return { kind, text };
}
function kindOf(text) {
    const start = text.trimStart();
    if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(start))
        return "pkcs8";
    if (/^-----BEGIN (OPENSSH|RSA|EC|DSA) PRIVATE KEY-----/.test(start))
        return "openssh";
    const [type = ""] = start.split(/\s/, 1);
    return public_key/* keyTypes */.lo.includes(type) || /^ssh-dss$|-cert-v\d+@openssh\.com$/.test(type) ? "agent" : undefined;
}
async function readKeyFile(path) {
    try {
        const { handle, size } = await (0,regular/* openRegular */.l)(path);
        try {
            return [size > maxKeyBytes ? "" : await handle.readFile("utf8"), (await handle.stat()).mode];
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === regular/* notRegular */.o) {
            throw new failure/* Failure */.H("usage", `${path} is not a plain file`, {
                code: "key-file-invalid",
                remedy: "name the file of the key itself",
            });
        }
        if (code === "ENOENT") {
            throw new failure/* Failure */.H("usage", `there is no key at ${path}`, {
                code: "key-file-invalid",
                remedy: `make one: stx-container keygen ${path}`,
            });
        }
        throw (0,failures/* readFailure */.y)(error, `could not read the key ${path}`);
    }
}
/**
 * An Ed25519 key out of a PEM text.
 * @param passphrase of an encrypted one
 * @throws Failure("usage") for another type of key, and for a missing or wrong passphrase
 */
function readPkcs8(text, passphrase, shown) {
    const encrypted = text.includes("ENCRYPTED PRIVATE KEY");
    if (encrypted && passphrase === undefined)
        throw wrongPassphrase(shown, "it is encrypted");
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({ key: text, format: "pem", ...(encrypted && { passphrase }) });
    }
    catch (error) {
        if (encrypted)
            throw wrongPassphrase(shown, "the passphrase does not open it, or it is damaged");
        throw new failure/* Failure */.H("usage", `${shown} is damaged`, {
            code: "key-file-invalid",
            why: "it cannot be parsed as a private key",
            remedy: "restore it from a copy, or make a new one with `stx-container keygen`",
            cause: error,
        });
    }
    if (key.asymmetricKeyType === "ed25519")
        return key;
    throw new failure/* Failure */.H("usage", `${shown} is not an Ed25519 key`, {
        code: "key-type-unsupported",
        why: `PEM files are read for Ed25519 alone; this one is ${key.asymmetricKeyType}`,
        remedy: "sign with an SSH key of that type, or make an Ed25519 key with `stx-container keygen`",
    });
}
/** The failure for a passphrase that is missing or wrong. */
function wrongPassphrase(shown, why) {
    return new failure/* Failure */.H("usage", `could not open the private key ${shown}`, {
        code: "key-passphrase",
        why,
        remedy: "give the passphrase in STX_SIGNING_PASSPHRASE or with --passphrase-file; for an SSH key you can also run ssh-add and name its .pub file",
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sshsig.js
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/ssh-keygen.js







/** Long enough for somebody to find and touch a security key. */
const timeLimitMs = 120_000;
/**
 * Signs with the real `ssh-keygen -Y sign`.
 * @returns the signature in its binary form
 * @throws Failure("usage") when the key cannot be opened or is not in the agent
 */
async function signWithSshKeygen(key, message) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "stx-sign-"));
    try {
        const file = key.file ?? (await privateFile(folder, "key", key.text, 0o600));
        const result = await (0,run/* run */.eF)("ssh-keygen", ["-Y", "sign", "-n", sshsig/* namespace */.MF, "-f", file], {
            env: await environment(folder, key.passphrase),
            input: message,
            timeLimitMs,
        }).catch((error) => {
            throw missing(error);
        });
        if (result.code !== 0)
            throw refused(key, result);
        return (0,sshsig/* unarmour */.US)(result.stdout);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function privateFile(folder, name, text, mode) {
    const path = (0,external_node_path_.join)(folder, name);
    // OpenSSH refuses a key whose last line has no end, as a secret pasted into a form often is.
    await (0,promises_.writeFile)(path, text.endsWith("\n") ? text : `${text}\n`, { mode, flag: "wx" });
    await (0,promises_.chmod)(path, mode);
    return path;
}
/** Asks for the passphrase through a program, because there is no terminal; it comes by the environment, never by a file. */
async function environment(folder, passphrase) {
    const agent = { SSH_AUTH_SOCK: process.env.SSH_AUTH_SOCK };
    if (passphrase === undefined)
        return (0,run/* scrubbedEnvironment */.aq)({ ...agent, SSH_ASKPASS_REQUIRE: "never" });
    const script = '#!/bin/sh\nprintf "%s\\n" "$STX_PASSPHRASE"\n';
    return (0,run/* scrubbedEnvironment */.aq)({
        ...agent,
        SSH_ASKPASS: await privateFile(folder, "askpass", script, 0o700),
        SSH_ASKPASS_REQUIRE: "force",
        STX_PASSPHRASE: passphrase,
    });
}
function missing(error) {
    if (!(error instanceof failure/* Failure */.H) || error.cause?.code !== "ENOENT")
        return error;
    return new failure/* Failure */.H("usage", "could not sign with the SSH key", {
        code: "ssh-keygen-missing",
        why: "the program ssh-keygen was not found",
        remedy: "install OpenSSH's client, or sign with a key that `stx-container keygen` made",
        cause: error,
    });
}
function refused({ kind, shown, passphrase }, { stderr }) {
    const why = stderr.trim().split("\n").at(-1)?.trim() || "ssh-keygen gave no reason";
    if (/passphrase/i.test(stderr))
        return wrongPassphrase(shown, passphrase === undefined ? "it is encrypted" : "the passphrase is wrong");
    return new failure/* Failure */.H("usage", `could not sign with ${shown}`, {
        code: "ssh-keygen-failed",
        why: `ssh-keygen: ${why}`,
        remedy: kind === "agent"
            ? "start ssh-agent, add the private key with ssh-add, and see that `ssh-add -l` lists it"
            : "try `ssh-keygen -y -f KEY` with this key: it must print the public key",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/signing/signer.js





/**
 * Opens a key of the user's: Ed25519 in PEM, any private key of OpenSSH's, or the public half of one in ssh-agent.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for a key that cannot be read or opened
 */
async function openKey(source, passphrase) {
    if (passphrase === "")
        throw emptyPassphrase();
    const { kind, text } = await readKeyText(source);
    const shown = shownSource(source);
    if (kind === "pkcs8") {
        const key = readPkcs8(text, passphrase, shown);
        return signerOf(shown, async (message) => (0,sshsig/* signEd25519 */.pI)(key, message));
    }
    const file = "file" in source ? source.file : undefined;
    return signerOf(shown, (message) => signWithSshKeygen({ kind, text, file, passphrase, shown }, message));
}
/**
 * Makes sure that a signer can sign, before long work whose result it is to sign.
 * @throws Failure as signing does
 */
async function assertCanSign(signer) {
    await signer.sign(Buffer.from("{}"));
}
/** What was signed is checked at once: no signature leaves here that the gate would refuse as malformed or weak. */
function signerOf(shown, signMessage) {
    return {
        async sign(payload) {
            const message = (0,envelope/* preAuthEncoding */.JC)(payload);
            const sig = await signMessage(message);
            const { key, verifies } = (0,sshsig/* parseSshSignature */._y)(sig);
            if (verifies(message))
                return { keyid: key.fingerprint, sig: sig.toString("base64") };
            throw new failure/* Failure */.H("failed", `the signature by ${shown} is not valid`, {
                code: "signature-invalid",
                why: "it was checked right after it was made; a security key must be touched when it blinks",
                remedy: "try again; if it persists, sign with another key",
            });
        },
    };
}
function emptyPassphrase() {
    return new failure/* Failure */.H("usage", "the passphrase is empty", {
        code: "passphrase-empty",
        why: "an empty passphrase would leave the key unprotected, or stands for a secret that is not set",
        remedy: "set STX_SIGNING_PASSPHRASE or the file of --passphrase-file, or leave both out",
    });
}


/***/ }),

/***/ 37992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   US: () => (/* binding */ unarmour),
/* harmony export */   _y: () => (/* binding */ parseSshSignature),
/* harmony export */   pI: () => (/* binding */ signEd25519),
/* harmony export */   r5: () => (/* binding */ ed25519Blob)
/* harmony export */ });
/* unused harmony export armour */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83430);




/**
 * What a signature of this program is for. OpenSSH binds it into the signature, so that one made for git, for mail or for
 * another program is never one for a marker, and the other way round.
 */
const namespace = "stx-container";
const magic = Buffer.from("SSHSIG");
const hashes = new Set(["sha256", "sha512"]);
/**
 * Parses a signature as `ssh-keygen -Y sign` makes it, without its armour.
 * @see https://github.com/openssh/openssh-portable/blob/V_9_9_P1/PROTOCOL.sshsig
 * @throws Failure("inconclusive") for anything else; Failure("usage") for a weak or unknown type of key
 */
function parseSshSignature(blob) {
    try {
        const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireReader */ .ZT(blob);
        if (!reader.take(magic.length).equals(magic) || reader.uint32() !== 1)
            throw new Error("it is not an SSHSIG of version 1");
        const keyBlob = reader.string();
        const namespace = reader.text();
        const reserved = reader.string();
        const hash = reader.text();
        const signature = reader.string();
        reader.end();
        if (reserved.length > 0)
            throw new Error("its reserved field is not empty");
        if (!hashes.has(hash))
            throw new Error(`its hash is ${JSON.stringify(hash.slice(0, 20))}`);
        const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicKey */ .RR)(keyBlob);
        return {
            key,
            namespace,
            verifies: (message) => {
                try {
                    return key.verifies(signedData(namespace, hash, message), signature);
                }
                catch (error) {
                    if (error instanceof _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC)
                        return false;
                    throw error;
                }
            },
        };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw error;
        throw malformed(error.message, error);
    }
}
/** The bytes that an SSHSIG signs. */
function signedData(namespace, hash, message) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(message).digest();
    return Buffer.concat([magic, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)(namespace, "", hash, digest)]);
}
/** Signs with an Ed25519 key what `ssh-keygen -Y sign` would sign; the result is the same, byte for byte. */
function signEd25519(key, message) {
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signedData(namespace, "sha512", message), key);
    const version = Buffer.from([0, 0, 0, 1]);
    return Buffer.concat([
        magic,
        version,
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)(ed25519Blob(key), namespace, "", "sha512", (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)("ssh-ed25519", signature)),
    ]);
}
/** An Ed25519 key's public half in SSH's binary form. */
function ed25519Blob(key) {
    const { x } = (key.type === "private" ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ format: "jwk" });
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireStrings */ .ev)("ssh-ed25519", Buffer.from(x ?? "", "base64url"));
}
const [begin, end] = ["-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"];
/** The text that `ssh-keygen -Y verify` takes. */
function armour(blob) {
    const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
    return `${[begin, ...lines, end].join("\n")}\n`;
}
/** The signature in the text that `ssh-keygen -Y sign` gives. @throws Failure("inconclusive") */
function unarmour(text) {
    const lines = text.trim().split(/\r?\n/);
    if (lines[0] !== begin || lines.at(-1) !== end)
        throw malformed("it has no armour of OpenSSH's");
    return Buffer.from(lines.slice(1, -1).join(""), "base64");
}
function malformed(why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", "a signature cannot be parsed", {
        code: "signature-malformed",
        why,
        remedy: "sign again with `stx-container sign`",
        cause,
    });
}


/***/ }),

/***/ 83430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ WireReader),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   ev: () => (/* binding */ wireStrings)
/* harmony export */ });
/** The binary form that SSH's keys and signatures have (RFC 4251, section 5). */
/** A blob that ends too early, or goes on after its end. */
class WireError extends Error {
}
/** Reads values one after the other; never beyond the end. */
class WireReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    /** The next `length` bytes as they are. */
    take(length) {
        if (length > this.#bytes.length - this.#at)
            throw new WireError("it ends too early");
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    uint32() {
        return this.take(4).readUInt32BE();
    }
    /** A length, then as many bytes. */
    string() {
        return this.take(this.uint32());
    }
    text() {
        const bytes = this.string();
        const text = bytes.toString("utf8");
        if (!Buffer.from(text).equals(bytes))
            throw new WireError("a text in it is not UTF-8");
        return text;
    }
    /** A positive multiple-precision integer, without leading zeros. */
    mpint() {
        const bytes = this.string();
        const [first = 0, second = 0] = bytes;
        const padded = first === 0 && bytes.length > 0;
        if (first >= 0x80 || (padded && second < 0x80))
            throw new WireError("a number in it is malformed");
        return bytes.subarray(padded ? 1 : 0);
    }
    /** @throws WireError where something is left */
    end() {
        if (this.#at !== this.#bytes.length)
            throw new WireError("bytes follow its end");
    }
}
/** Texts and bytes, each after its length. */
function wireStrings(...values) {
    return Buffer.concat(values.flatMap((value) => {
        const bytes = Buffer.from(value);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        return [length, bytes];
    }));
}


/***/ })

};
;