"use strict";
exports.id = 8397;
exports.ids = [8397];
exports.modules = {

/***/ 25245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   gQ: () => (/* binding */ parseAllowedSigner),
/* harmony export */   pD: () => (/* binding */ parseAllowedSigners)
/* harmony export */ });
/* unused harmony export maxListBytes */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24160);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);



/** A list longer than this is not read. */
const maxListBytes = (/* unused pure expression or super */ null && (1024 ** 2));
/**
 * Reads a list in the form of OpenSSH's allowed-signers file.
 * @param path of the file that it comes from, for messages
 * @see ssh-keygen(1), ALLOWED SIGNERS
 * @throws Failure("usage") naming the first line that is wrong: a list is read whole or not at all
 */
function parseAllowedSigners(text, path) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const content = line.trim();
        return content === "" || content.startsWith("#") ? [] : [parseLine(content, path, index + 1)];
    });
}
/**
 * Reads one line of such a list.
 * @throws Failure("usage")
 */
function parseAllowedSigner(line, path) {
    const found = parseAllowedSigners(line, path);
    if (found.length === 1)
        return found[0];
    throw wrongLine(path, undefined, `it has ${found.length} lines with a key, and needs one`);
}
function parseLine(line, path, number) {
    const wrong = (why) => wrongLine(path, number, why);
    const [principals, ...fields] = splitFields(line);
    if (!principals)
        throw wrong("it names no principal");
    const hasOptions = !isKeyType(fields[0] ?? "");
    const options = hasOptions ? parseOptions(fields[0] ?? "", wrong) : new Map();
    const [type = "", base64 = ""] = fields.slice(hasOptions ? 1 : 0);
    if (options.has("cert-authority"))
        throw certAuthority(path, number);
    const blob = Buffer.from(base64, "base64");
    if (blob.length === 0 || blob.toString("base64").replace(/=+$/, "") !== base64.replace(/=+$/, ""))
        throw wrong("no key follows the principal and its options");
    const key = readKey(blob, path, number);
    if (key.type !== type)
        throw wrong(`the key says that it is ${key.type}, the line ${type}`);
    return {
        principals,
        key,
        namespaces: options.get("namespaces"),
        validAfter: momentOf(options.get("valid-after"), wrong),
        validBefore: momentOf(options.get("valid-before"), wrong),
    };
}
/** Fields at spaces outside of quotes; a field in quotes as a whole stands without them. */
function splitFields(line) {
    return (line.match(/(?:"(?:\\.|[^"\\])*"|[^\s"])+/g) ?? []).map((field, index) => index === 0 ? field.replace(/^"(.*)"$/, "$1") : field);
}
const isKeyType = (field) => /^(ssh-|ecdsa-|sk-)[\w@.-]+$/.test(field);
function parseOptions(text, wrong) {
    const options = new Map();
    for (const option of text.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/g) ?? []) {
        const [, name = "", value] = /^([a-z-]+)(?:="((?:\\.|[^"\\])*)")?$/i.exec(option) ?? [];
        const known = name.toLowerCase();
        if (known === "cert-authority" ? value !== undefined : !value || !valued.has(known))
            throw wrong(`${JSON.stringify(option.slice(0, 60))} is not an option of an allowed-signers line`);
        if (options.has(known))
            throw wrong(`the option ${known} is there twice`);
        options.set(known, (value ?? "").replaceAll(/\\(.)/g, "$1"));
    }
    return options;
}
const valued = new Set(["namespaces", "valid-after", "valid-before"]);
function readKey(blob, path, line) {
    try {
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublicKey */ .RR)(blob);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        const { kind, message, code, why, remedy } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, message, { code, why, remedy, place: { path, line }, cause: error });
    }
}
/** `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, in this machine's time zone unless a `Z` follows. */
function momentOf(text, wrong) {
    if (text === undefined)
        return undefined;
    const match = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z)?$/.exec(text);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
        .slice(1, 7)
        .map((digits) => Number(digits ?? 0));
    const parts = [year, month - 1, day, hour, minute, second];
    const local = new Date(...parts);
    const inRange = local.getFullYear() === year && local.getMonth() === month - 1 && local.getDate() === day;
    if (!match || !inRange || hour > 23 || minute > 59 || second > 59)
        throw wrong(`${JSON.stringify(text.slice(0, 40))} is not a time like 20261231 or 20261231235959Z`);
    return match[7] ? new Date(Date.UTC(...parts)) : local;
}
/** Why a line's key does not count for a namespace at a moment; undefined where it does. */
function refusalOf(signer, namespace, at) {
    const { namespaces, validAfter, validBefore } = signer;
    if (namespaces !== undefined && !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatternList */ ._)(namespace, namespaces))
        return { code: "signature-namespace", why: `its key may sign for ${namespaces} only, not ${namespace}` };
    if (validAfter && at < validAfter)
        return { code: "signer-not-yet-valid", why: `its key counts from ${validAfter.toISOString()} on` };
    if (validBefore && at > validBefore)
        return { code: "signer-expired", why: `its key counted until ${validBefore.toISOString()}` };
    return undefined;
}
function wrongLine(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid allowed-signers line${line ? ` ${line}` : ""} in ${path}`, {
        code: "signer-list-invalid",
        why,
        remedy: "write: PRINCIPAL [OPTIONS] KEYTYPE KEY, as `stx-container keygen` prints it",
        place: { path, ...(line ? { line } : {}) },
    });
}
function certAuthority(path, line) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `line ${line} of ${path} has the option cert-authority`, {
        code: "signer-cert-authority",
        why: "certificates are not supported: one authority could let anybody sign",
        remedy: "name each key that may sign on a line of its own",
        place: { path, line },
    });
}


/***/ }),

/***/ 24160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern),
/* harmony export */   _: () => (/* binding */ matchesPatternList)
/* harmony export */ });
/** Whether a text matches a pattern of OpenSSH's: `*` stands for any characters, `?` for one. */
function matchesPattern(text, pattern) {
    // Greedy with one point to return to, so that no pattern takes longer than text × pattern.
    let [at, in_, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const wanted = pattern[in_];
        if (wanted === "*")
            [star, mark, in_] = [in_, at, in_ + 1];
        else if (wanted === "?" || (wanted !== undefined && wanted === text[at]))
            [at, in_] = [at + 1, in_ + 1];
        else if (star >= 0)
            [mark, at, in_] = [mark + 1, mark + 1, star + 1];
        else
            return false;
    }
    while (pattern[in_] === "*")
        in_++;
    return in_ === pattern.length;
}
/** Whether a text matches a list of patterns with commas between, of which one that begins with `!` excludes. */
function matchesPatternList(text, list) {
    const patterns = list.split(",");
    const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
    return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
}


/***/ }),

/***/ 18397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ trustedSigners),
/* harmony export */   pJ: () => (/* binding */ signersSchema),
/* harmony export */   trustedList: () => (/* binding */ trustedList)
/* harmony export */ });
/* unused harmony exports signerRuleSchema, githubIssuer */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _allowed_signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25245);



const namePattern = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9._*?-]{1,128}$/, "not a name of an image, or a pattern of one with * and ?");
/** Who a certificate of Sigstore's must name. */
const identitySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine((identity, context) => {
    const problem = problemOf(identity);
    if (problem)
        context.addIssue({ code: "custom", message: problem, input: identity });
});
/**
 * A wildcard in the part that names a repository or a person would let in others than were meant
 * (`https://github.com/lab*` is also `lab-of-somebody-else`): it may stand in the ref alone.
 */
function problemOf(identity) {
    const [subject = "", ref = ""] = identity.split(/@(?=refs\/)/);
    if (!/^(https:\/\/[^\s/]+\/\S+|[^\s@]+@[^\s@]+)$/.test(subject))
        return "not the address of a workflow (https://github.com/OWNER/REPO/.github/workflows/FILE@REF) or of mail";
    if (subject.includes("*"))
        return "* may stand after @refs/ alone";
    if (subject.includes("/.github/workflows/") ? ref === "" : subject.startsWith("https://github.com/"))
        return "a workflow needs its file and ref: OWNER/REPO/.github/workflows/FILE@refs/heads/main";
    if (/[?!,]/.test(identity))
        return "? ! and , are not used in identities";
    return undefined;
}
const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(namePattern).min(1);
/** One entry of `signers` in a policy: either a key, or an identity that Sigstore's certificates name. */
const signerRuleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        names,
        /** A line of an allowed-signers list. */
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine((line, context) => {
            try {
                (0,_allowed_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowedSigner */ .gQ)(line, "the policy");
            }
            catch (error) {
                if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
                    throw error;
                const message = [error.message, error.why].filter(Boolean).join(": ");
                context.addIssue({ code: "custom", message, input: line });
            }
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        names,
        /** Who vouched for the identity: for GitHub's workflows {@link githubIssuer}. */
        issuer: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https$/ }),
        identity: identitySchema,
        /** Address of the repository whose runs count, where the workflow is a reusable one of another repository. */
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https$/ }).optional(),
    }),
]);
/** The issuer of identities of workflows on github.com. */
const githubIssuer = "https://token.actions.githubusercontent.com";
/** `signers` of a policy: who may sign for which images. Where it is there, every marker must be signed. */
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(signerRuleSchema).min(1);
/**
 * The rules of a policy, ready to check signatures with.
 * @param source the policy's path, for messages
 */
function trustedSigners(rules, source) {
    return rules.map((rule) => {
        if ("key" in rule)
            return { kind: "key", names: rule.names, source, signer: (0,_allowed_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowedSigner */ .gQ)(rule.key, source) };
        const { names, issuer, identity } = rule;
        const repository = rule.repository ?? repositoryOf(identity);
        return { kind: "sigstore", names, source, issuer, identity, repository };
    });
}
/** The repository that a workflow's address names. */
function repositoryOf(identity) {
    return /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}
/**
 * An allowed-signers list that the user named: each of its keys may sign for every image.
 * @throws Failure("usage") for a line that is wrong
 */
function trustedList(text, source) {
    return (0,_allowed_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowedSigners */ .pD)(text, source).map((signer) => ({
        kind: "key",
        names: ["*"],
        source,
        signer,
    }));
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