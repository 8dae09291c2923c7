"use strict";
exports.id = 4647;
exports.ids = [4647,5474];
exports.modules = {

/***/ 35474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ publicRoot),
/* harmony export */   parseTrustedRoots: () => (/* binding */ parseTrustedRoots),
/* harmony export */   wl: () => (/* binding */ invalidRoot)
/* harmony export */ });
/* unused harmony export maxRootBytes */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** A file of trusted roots longer than this is not read. */
const maxRootBytes = (/* unused pure expression or super */ null && (4 * 1024 ** 2));
/**
 * Reads `trusted_root.json`, or the lines of such documents that `gh attestation trusted-root` prints.
 * @param path for messages
 * @throws Failure("usage")
 */
function parseTrustedRoots(text, path) {
    const whole = parseObject(text);
    const roots = whole
        ? [whole]
        : text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map(parseObject);
    if (roots.length > 0 && roots.every((root) => root && Array.isArray(root.certificateAuthorities)))
        return roots;
    throw invalidRoot(path, "it is not a trusted_root.json, nor lines of such documents");
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function invalidRoot(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} does not hold the keys of a Sigstore`, {
        code: "sigstore-root-invalid",
        why,
        remedy: "make it with `gh attestation trusted-root`, or take your Sigstore's own trusted_root.json",
        cause,
    });
}
/**
 * The keys of the public Sigstore, fetched and checked by The Update Framework; kept in the user's cache.
 * @throws Failure("infrastructure") where they cannot be fetched
 */
async function publicRoot(env = process.env) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const cachePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", "sigstore");
    try {
        const root = await getTrustedRoot({ cachePath, timeout: 15_000, retry: { retries: 2 } });
        return TrustedRoot.toJSON(root);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "could not fetch the public keys of Sigstore", {
            code: "sigstore-root-unavailable",
            why: error.message,
            remedy: "check the network; on a machine without one, run `gh attestation trusted-root > trusted_root.jsonl` elsewhere and name that file with --trusted-root",
            cause: error,
        });
    }
}


/***/ }),

/***/ 74647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSigstoreSignature: () => (/* binding */ checkSigstoreSignature)
/* harmony export */ });
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47746);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16523);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24160);
/* harmony import */ var _sigstore_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35474);




/**
 * Checks a signature with its certificate, its log entry or timestamp, and its identity.
 * @throws Failure("infrastructure") where the keys of Sigstore are needed and cannot be fetched
 */
async function checkSigstoreSignature(signature, payload, { signers, name, sigstoreRoots }) {
    const rules = signers.filter((rule) => rule.kind === "sigstore");
    if (rules.length === 0)
        return (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)("", "signer-not-allowed", "the policy names no identity of Sigstore's");
    const roots = sigstoreRoots?.length ? sigstoreRoots : [await (0,_sigstore_root_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRoot */ .KE)()];
    const verified = await verifyBundle(signature, payload, roots);
    if (typeof verified === "string")
        return (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)("", "signature-invalid", verified);
    return judgeIdentity(verified, rules, name);
}
/** @returns who signed, or why it is not a valid signature by any of these Sigstores */
async function verifyBundle({ sig, sigstore }, payload, roots) {
    const { bundleFromJSON, BUNDLE_V03_MEDIA_TYPE } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    if (sigstore.mediaType !== BUNDLE_V03_MEDIA_TYPE)
        return `its bundle is not a ${BUNDLE_V03_MEDIA_TYPE}`;
    const { toSignedEntity, Verifier, VerificationError } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    let why = "";
    for (const root of roots) {
        const { material, thresholds } = await trustMaterial(root);
        try {
            // The bundle's envelope is ours, with this one signature: there is no second copy that could differ.
            const bundle = bundleFromJSON({
                ...sigstore,
                dsseEnvelope: {
                    payloadType: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadType */ .h,
                    payload: Buffer.from(payload).toString("base64"),
                    signatures: [{ sig, keyid: "" }],
                },
            });
            const signer = new Verifier(material, thresholds).verify(toSignedEntity(bundle));
            return identityOf(signer);
        }
        catch (error) {
            // Whatever a bundle makes the library throw, it is not a valid signature.
            why =
                error instanceof VerificationError ? error.message : `it cannot be read: ${error.message}`;
        }
    }
    return why;
}
/**
 * What must be there besides the signature: where a Sigstore has a public log, an entry in it; and always a time that
 * somebody else attests, because certificates live for ten minutes.
 */
async function trustMaterial(json) {
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    try {
        const root = TrustedRoot.fromJSON(json);
        return {
            material: toTrustMaterial(root),
            thresholds: {
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                timestampThreshold: 1,
            },
        };
    }
    catch (error) {
        throw (0,_sigstore_root_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRoot */ .wl)("the trusted root", error.message, error);
    }
}
/** Fulcio's extension for the repository that a run belongs to (oid-info.md of sigstore/fulcio). */
const sourceRepositoryOid = "1.3.6.1.4.1.57264.1.12";
function identityOf({ identity }) {
    const repository = identity?.oids?.find(({ oid }) => oid?.id.join(".") === sourceRepositoryOid);
    if (!identity?.subjectAlternativeName || !identity.extensions?.issuer)
        throw new Error("its certificate names no identity");
    return {
        issuer: identity.extensions.issuer,
        identity: identity.subjectAlternativeName,
        repository: repository ? utf8String(repository.value) : "",
    };
}
/** The text in a DER UTF8String of up to 127 bytes, or of up to 255. */
function utf8String(der) {
    const bytes = Buffer.from(der);
    const start = bytes[1] === 0x81 ? 3 : 2;
    if (bytes[0] !== 0x0c || bytes[start - 1] !== bytes.length - start)
        return "";
    return bytes.toString("utf8", start);
}
function judgeIdentity(found, rules, name) {
    const by = found.identity;
    const ofIdentity = rules.filter((rule) => isIdentity(found, rule));
    const match = ofIdentity.find((rule) => (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .namesInclude */ .n)(rule, name));
    if (match)
        return { by, accepted: true, principal: by, source: match.source };
    if (ofIdentity.length > 0) {
        const others = ofIdentity.flatMap(({ names }) => names).join(", ");
        return (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(by, "signer-not-allowed", `this identity may sign for ${others}, not for ${name}`);
    }
    const run = found.repository ? ` in a run of ${found.repository}` : "";
    return (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(by, "signer-not-allowed", `the policy does not name this identity${run}, of ${found.issuer}`);
}
/**
 * A reusable workflow stands in the certificate as itself, whoever's repository called it. So the repository of the run
 * counts, too: that of the workflow unless the rule names another one.
 */
function isIdentity(found, rule) {
    if (found.issuer !== rule.issuer || !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(found.identity, rule.identity))
        return false;
    return rule.repository === undefined || found.repository === rule.repository;
}


/***/ })

};
;