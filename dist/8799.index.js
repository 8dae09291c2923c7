"use strict";
exports.id = 8799;
exports.ids = [8799];
exports.modules = {

/***/ 15739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notComparedText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
const roundTrip = { locked: "the locked image", rebuilt: "the rebuilt image" };
/** Why a comparison is inconclusive, as a sentence without a full stop. */
function reasonText(reason, names = roundTrip) {
    switch (reason.kind) {
        case "arch-differs":
            return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
        case "unreadable":
            return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
        case "left-out":
            return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
        case "not-read":
            return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
        case "readers-differ":
            return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
        case "no-packages":
            return `${names[reason.side]} has no packages at all`;
    }
}
/** Why an ecosystem was left out of a comparison, as a sentence without a full stop. */
function notComparedText({ ecosystem, readers }, names = roundTrip) {
    if (readers.locked !== undefined && readers.rebuilt !== undefined)
        return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
    const side = readers.locked === undefined ? "locked" : "rebuilt";
    return `the program that read ${names[side]} does not know ${ecosystem}`;
}


/***/ }),

/***/ 47746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ namesInclude)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24160);

/** A signature that does not count, and why. */
function refused(by, code, why) {
    return { by, accepted: false, code: code ?? "signature-malformed", why };
}
/** Whether a rule is about an image of this name. */
const namesInclude = ({ names }, name) => names.some((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(name, pattern));


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

/***/ 39795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings),
/* harmony export */   W: () => (/* binding */ rebuildRemedy)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Where files do not belong together: a verification refuses them, too. */
const rebuildRemedy = "restore lock and recipes as git has them, or build again: stx-container roundtrip RECIPE";
/** Collects what the gate finds. */
class Findings {
    refusals = [];
    notes = [];
    isContradictory = false;
    #again;
    /** @param buildId of the build, for remedies */
    constructor(buildId) {
        this.#again = `stx-container verify ${buildId}`;
    }
    refuse(code, text, remedy = this.#again) {
        this.refusals.push({ code, text, remedy });
    }
    /** What is there contradicts itself or cannot be read: that is no evidence either way. */
    contradict(code, text, remedy) {
        this.isContradictory = true;
        this.refuse(code, text, remedy);
    }
    /** A file that could not be read, as its failure says. @throws what is no failure of a file */
    unreadable(error, code) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        const { message, why, remedy } = error;
        this.contradict(error.code ?? code, why ? `${message}: ${why}` : message, remedy);
    }
    note(code, text) {
        this.notes.push({ code, text });
    }
}


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chainOf)
/* harmony export */ });
/** The chain of a build, from its name's history. Lines may come in any order, and twice: git merges them by union. */
function chainOf(events, ts) {
    const verdicts = new Map();
    const succeeded = new Set();
    const heads = () => [...verdicts.keys()].filter((digest) => !succeeded.has(digest)).sort();
    for (const { ts: of, event, at, marker, previous } of events) {
        if (of !== ts || marker === undefined || verdicts.has(marker))
            continue;
        // Before 0.2.0 a line did not name what it succeeds: it succeeds all that is before it.
        const before = previous ?? heads();
        verdicts.set(marker, { verdict: event, at, previous: before });
        for (const digest of before)
            succeeded.add(digest);
    }
    return {
        heads: heads(),
        verdicts,
        missing: [...succeeded].filter((digest) => !verdicts.has(digest)).sort(),
    };
}


/***/ }),

/***/ 76327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkSigners),
  p: () => (/* binding */ missingSignature)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/policy.js
var signing_policy = __webpack_require__(18397);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/allowed-signers.js
var allowed_signers = __webpack_require__(25245);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/checked.js
var checked = __webpack_require__(47746);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/envelope.js
var envelope = __webpack_require__(16523);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sshsig.js
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/verify.js





/** What the words for an unsigned marker are, everywhere. */
const unsignedWords = "recorded, not signed: whoever can write here could have written this";
/**
 * Checks every signature of an envelope: whether it is one over exactly this payload, and whether its signer may sign
 * for this image now. Does not throw for a bad signature, and one bad signature takes nothing from a good one.
 *
 * @param name of the image that the payload is about
 * @param at the moment at which keys must be valid
 */
async function checkSignatures(envelope, name, trust, at) {
    const { signatures: all, payload } = envelope;
    const signatures = await Promise.all(all.map((signature) => checkOne(signature, payload, { name, at, ...trust })));
    const accepted = signatures.filter((each) => each.accepted);
    const state = all.length === 0 ? "unsigned" : accepted.length > 0 ? "accepted" : "refused";
    return { state, signatures, signers: new Set(accepted.map(({ by }) => by)).size };
}
async function checkOne(signature, payload, context) {
    try {
        if ("keyid" in signature)
            return checkKeySignature(signature, payload, context);
        const { checkSigstoreSignature } = await __webpack_require__.e(/* import() */ 4647).then(__webpack_require__.bind(__webpack_require__, 74647));
        return await checkSigstoreSignature(signature, payload, context);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind === "infrastructure")
            throw error;
        return (0,checked/* refused */.J)("keyid" in signature ? signature.keyid : "", error.code, error.why ?? error.message);
    }
}
function checkKeySignature({ keyid, sig }, payload, { signers, name, at }) {
    const signature = (0,sshsig/* parseSshSignature */._y)(Buffer.from(sig, "base64"));
    const by = signature.key.fingerprint;
    if (keyid !== by)
        return (0,checked/* refused */.J)(by, "signature-malformed", `it is labelled as that of ${keyid}`);
    if (signature.namespace !== sshsig/* namespace */.MF) {
        const made = JSON.stringify(signature.namespace.slice(0, 60));
        return (0,checked/* refused */.J)(by, "signature-namespace", `it was made for ${made}, not for ${sshsig/* namespace */.MF}`);
    }
    if (!signature.verifies((0,envelope/* preAuthEncoding */.JC)(payload)))
        return (0,checked/* refused */.J)(by, "signature-invalid", "it is not a signature over this content");
    return judgeKey(signature, signers, name, at);
}
function judgeKey({ key }, signers, name, at) {
    const by = key.fingerprint;
    const listed = signers.filter((each) => each.kind === "key" && each.signer.key.blob.equals(key.blob));
    if (listed.length === 0)
        return (0,checked/* refused */.J)(by, "signer-not-allowed", "the policy does not name this key");
    const forName = listed.filter((each) => (0,checked/* namesInclude */.n)(each, name));
    if (forName.length === 0) {
        const others = listed.flatMap(({ names }) => names).join(", ");
        return (0,checked/* refused */.J)(by, "signer-not-allowed", `this key may sign for ${others}, not for ${name}`);
    }
    let reason = (0,checked/* refused */.J)(by, "signer-not-allowed", "");
    for (const each of forName) {
        if (each.kind !== "key")
            continue;
        const refusal = (0,allowed_signers.refusalOf)(each.signer, sshsig/* namespace */.MF, at);
        if (!refusal)
            return { by, accepted: true, principal: each.signer.principals, source: each.source };
        reason = (0,checked/* refused */.J)(by, refusal.code, refusal.why);
    }
    return reason;
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/answer.js
var answer = __webpack_require__(39795);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-signers.js




/** What a policy asks of a marker's signatures and it does not have, as a sentence; undefined where nothing is missing. */
async function missingSignature(marker, policy, now) {
    const findings = new answer/* Findings */.F(`${marker.evidence.name}-${marker.evidence.ts}`);
    await checkSigners(marker, policy, { now }, findings);
    return findings.refusals.map(({ text }) => text).join("; ") || undefined;
}
const signAgain = "sign it with a key that the policy names: stx-container sign BUILD --key KEY";
/**
 * Checks who signed a marker. Every list that is there must let a signer sign; where there is none, a signature shows
 * nothing, and it is only said whether there is one.
 */
async function checkSigners(marker, policy, { trust = {}, now, isNew = false }, findings) {
    const { required_signers: needed } = policy;
    const lists = [
        ...policy.signers.map(({ rules, source }) => (0,signing_policy.trustedSigners)(rules, source)),
        ...(trust.signers ? [trust.signers] : []),
    ];
    const required = lists.length > 0 || needed > 0;
    if (marker.signatures.length === 0)
        return unsigned(required, isNew, findings);
    if (lists.length === 0)
        return unchecked(marker, needed, findings);
    const signatures = await judged(marker, lists, trust, now, findings);
    const accepted = signatures.filter((each) => each.accepted);
    const signers = new Set(accepted.map(({ by }) => by)).size;
    if (signers === 0)
        for (const each of signatures)
            refuseSignature(each, findings);
    else if (signers < needed)
        findings.refuse("too-few-signers", `${signers} of ${needed} required signers signed`, signAgain);
    const text = signers > 0 ? `signed by ${accepted.map(nameOf).join(", ")}` : "signed, and no signature counts";
    return { state: signers > 0 ? "accepted" : "refused", required, text, signatures };
}
function unsigned(required, isNew, findings) {
    if (required && isNew)
        findings.note("not-signed-yet", "the marker of this run is not signed yet: recording it does");
    else if (required)
        findings.refuse("not-signed", `${unsignedWords}; the policy requires a signature`, signAgain);
    return { state: "unsigned", required, text: unsignedWords, signatures: [] };
}
function unchecked({ signatures: all }, needed, findings) {
    const signatures = all.map(uncheckedSignature);
    if (needed > 0)
        findings.refuse("no-signers-named", noSignersNamed(needed), "name them under signers in config.yaml");
    return { state: "unchecked", required: needed > 0, text: uncheckedText(signatures), signatures };
}
function refuseSignature({ by, code = "signer-not-allowed", why = "" }, findings) {
    const text = `the signature${by ? ` by ${by}` : ""} does not count: ${why}`;
    const isBroken = code === "signature-invalid" || code === "signature-malformed";
    if (isBroken)
        findings.contradict(code, text, signAgain);
    else
        findings.refuse(code, text, signAgain);
}
/** Each signature as the strictest of the lists judges it. */
async function judged({ payload, signatures, evidence }, lists, { sigstoreRoots }, now, findings) {
    const roots = sigstoreRoots ? { sigstoreRoots } : {};
    try {
        const checks = await Promise.all(lists.map((signers) => checkSignatures({ payload, signatures }, evidence.name, { signers, ...roots }, now)));
        return signatures.map((_, at) => {
            const all = checks.map((check) => check.signatures[at]);
            return all.find(({ accepted }) => !accepted) ?? all[0];
        });
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        findings.unreadable(error, "sigstore-root-unavailable");
        return [];
    }
}
/** Who a signature says made it. */
const uncheckedSignature = (signature) => ({
    by: "keyid" in signature ? signature.keyid : "",
    accepted: false,
});
const nameOf = ({ principal, by }) => principal === undefined || principal === by ? by : `${principal} (${by})`;
function uncheckedText(signatures) {
    const named = signatures.map(({ by }) => by || "an identity of Sigstore's").join(", ");
    return `signed by ${named}, which was not checked: the policy does not name who may sign`;
}
const noSignersNamed = (needed) => `${needed === 1 ? "a signature is" : `${needed} signatures are`} required, and the policy does not name who may sign`;


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

/***/ 38799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkBuild),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/answer.js
var answer = __webpack_require__(39795);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/agreement.js


/** What the lock holds of one ecosystem. */
function lockedCount(lock, id) {
    const found = lock.ecosystems[id];
    return found === undefined || found.status === "absent" ? 0 : found.packages.length;
}
/** In which fields that both have lock and marker disagree, each in a sentence. */
function disagreements(lock, { evidence, subjects, format }) {
    const found = [];
    const compare = (what, inMarker, inLock) => {
        if ((0,canonical_json/* canonicalJson */.d)(inMarker ?? null) !== (0,canonical_json/* canonicalJson */.d)(inLock ?? null))
            found.push(`${what}: ${brief(inMarker)} in the marker, ${brief(inLock)} in the lock`);
    };
    compare("recipe", subjects.recipe, lock.recipe.sha256);
    if (subjects.image !== undefined)
        compare("image", subjects.image, lock.image.sha256);
    if (evidence.level === "bytes")
        compare("bytes of the rebuild", evidence.rebuilt?.sha256, lock.image.canonical && lock.image.sha256);
    if (format === 1)
        compare("version of stx-container", "0.1.0", lock.writer.program);
    const { rebuilder } = evidence;
    if (rebuilder && rebuilder.arch !== lock.builder.arch)
        compare("architecture", rebuilder.arch, lock.image.arch);
    compare("builder", evidence.builder, lock.builder);
    compare("floats", [...evidence.floats].sort(), [...lock.floats].sort());
    compare("unlocked inputs", evidence.unlocked, lock.unlocked.length);
    if (evidence.contentDigest !== undefined) {
        compare("content digest", evidence.contentDigest, lock.image.contentDigest);
        compare("canonical digest", evidence.canonicalDigest, lock.image.canonicalDigest);
        compare("writer", evidence.writers?.lock, lock.writer);
    }
    const left = new Set(evidence.notCompared.map(({ ecosystem }) => ecosystem));
    for (const id of new Set([...Object.keys(lock.ecosystems), ...Object.keys(evidence.ecosystems)]))
        if (!left.has(id))
            compare(`packages of ${id}`, evidence.ecosystems[id]?.locked ?? 0, lockedCount(lock, id));
    return found;
}
function brief(value) {
    const text = value === undefined ? "nothing" : typeof value === "string" ? value : (0,canonical_json/* canonicalJson */.d)(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
/** Checks every field that lock and marker share. */
function checkAgreement(lock, marker, findings) {
    const { evidence } = marker;
    const { name, ts } = evidence;
    if (lock.name !== name || lock.ts !== ts)
        findings.contradict("lock-of-other-build", `the lock is that of ${lock.name}-${lock.ts}, not of ${name}-${ts}`, answer/* rebuildRemedy */.W);
    for (const text of disagreements(lock, marker))
        findings.contradict("lock-contradicts-marker", `lock and marker disagree on ${text}`);
    const sameRules = evidence.writers === undefined || evidence.writers.lock.inputs === evidence.writers.verifier.inputs;
    if (sameRules && evidence.inputsDigest !== lock.inputs.digest)
        findings.refuse("inputs-differ", "lock and marker name different inputs");
    for (const [id, found] of Object.entries(lock.ecosystems))
        if (found.status === "error")
            findings.contradict("lock-incomplete", `${id} of the image could not be read: ${found.path}: ${found.message}`, "remove what cannot be read at the end of %post, and build again: stx-container roundtrip RECIPE");
    if (lock.image.unaccounted?.length)
        findings.contradict("lock-incomplete", `the image has what no reader looked at: ${lock.image.unaccounted.map(({ what }) => what).join(", ")}`);
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/chain.js
var verdict_chain = __webpack_require__(8156);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-chain.js

/** Whether a marker is the last verdict that was written; which that is, the links of the history say, not clocks. */
function checkChain({ digest, evidence, format }, { chain, history }, files, policy, findings) {
    if (files.history === undefined) {
        findings.note("no-history", "later verdicts were not checked: these files come without a history");
        if (policy.require_verified || policy.signers.length > 0 || policy.required_signers > 0)
            findings.refuse("history-missing", "whether a later verdict was written is not known: these files come without a history", "check the build in its store, or bring history.jsonl with it");
        return;
    }
    if (!history) {
        findings.contradict("history-missing", `there is no history ${files.history}`);
        return;
    }
    const line = chain.verdicts.get(digest);
    const damaged = history.damaged.find(({ text }) => text.includes(evidence.ts));
    if (damaged)
        findings.contradict("history-damaged", `line ${damaged.line} of ${files.history} cannot be read`);
    if (!line) {
        findings.contradict(chain.verdicts.size > 0 ? "replayed" : "history-lacks-marker", chain.verdicts.size > 0
            ? "the marker is not one that the history has: another verdict was written here"
            : "the history does not have this marker");
        return;
    }
    if (chain.missing.length > 0)
        findings.contradict("history-shortened", `the history lacks ${chain.missing.length === 1 ? "a verdict" : "verdicts"} that others succeed: ${chain.missing.join(", ")}`, "restore history.jsonl as git or the store's backup has it, or verify again");
    if (!chain.heads.includes(digest))
        findings.contradict("replayed", `the marker is an earlier one: a later verdict was written`);
    else if (chain.heads.length > 1)
        findings.contradict("history-forked", "two verdicts were written at once, and neither succeeds the other");
    const isOther = line.verdict !== evidence.verdict ||
        (format > 1 && [...line.previous].sort().join() !== [...evidence.previous].sort().join());
    if (isOther)
        findings.contradict("history-contradicts-marker", "history and marker disagree on the verdict, or on the one before");
}
/** Whether a marker that is not recorded yet succeeds the last verdict that is. */
function checkNext({ digest, evidence }, { chain }, findings) {
    const isRecorded = chain.heads.join() === digest;
    if (!isRecorded && chain.heads.join() !== [...evidence.previous].sort().join())
        findings.contradict("replayed", "the marker does not succeed the last verdict that is recorded", "run the verify job again");
}
/** Whether every verdict on a build that is known from elsewhere is in the history that is here. */
function checkKept(known, { chain }, ts, findings) {
    const lost = [...(0,verdict_chain/* chainOf */.d)(known, ts).verdicts.keys()].filter((digest) => !chain.verdicts.has(digest));
    if (lost.length > 0)
        findings.contradict("history-shortened", `the target branch's history has ${lost.length === 1 ? "a verdict" : "verdicts"} that this one lacks: ${lost.join(", ")}`, "merge the target branch into this one");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 1 modules
var read = __webpack_require__(20106);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/locked-recipe.js
var locked_recipe = __webpack_require__(27640);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/recipe-lines.js
var recipe_lines = __webpack_require__(41079);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/seal.js
var seal = __webpack_require__(65802);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/limits.js
var limits = __webpack_require__(36697);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/check-files.js










const restore = "restore it as git or a backup has it, or run: stx-container roundtrip RECIPE";
const words = { lock: "lock", lockedRecipe: "locked recipe", recipe: "recipe" };
async function readPart(files, part, findings) {
    try {
        return await (0,bounded/* readBoundedIfThere */.L)(files[part], limits/* evidenceLimits */.Y[part], { what: words[part] });
    }
    catch (error) {
        findings.unreadable(error, part === "lock" ? "lock-missing" : "locked-recipe-missing");
        return undefined;
    }
}
/** Compares the files with the digests in the marker. @returns the lock, where it and the locked recipe are right */
async function checkFiles(files, marker, findings) {
    const before = findings.refusals.length;
    const [lockBytes, lockedBytes, recipeBytes] = await Promise.all(["lock", "lockedRecipe", "recipe"].map((part) => readPart(files, part, findings)));
    if (findings.refusals.length > before)
        return undefined;
    const { subjects } = marker;
    if (!lockBytes)
        findings.refuse("lock-missing", "the lock is not here", restore);
    else if ((0,files_digest/* sha256 */.sc)(lockBytes) !== subjects.lock)
        findings.refuse("lock-differs", "the lock is not the one that was verified", restore);
    if (!lockedBytes)
        findings.refuse("locked-recipe-missing", "the locked recipe is not here", restore);
    else if ((0,files_digest/* sha256 */.sc)(lockedBytes) !== subjects.lockedRecipe)
        findings.refuse("locked-recipe-differs", "the locked recipe is not the one that was verified", restore);
    checkRecipe(recipeBytes, lockedBytes, subjects.recipe, findings);
    if (!lockBytes || !lockedBytes || findings.refusals.length > before)
        return undefined;
    try {
        if ((0,seal/* readSeal */.KI)(lockedBytes, files.lockedRecipe) !== subjects.lock)
            findings.contradict("locked-recipe-differs", "the locked recipe was made from another lock", answer/* rebuildRemedy */.W);
        const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(lockBytes.toString("utf8"), files.lock), files.lock);
        checkRemade(lock, lockBytes, lockedBytes, recipeBytes, findings);
        return lock;
    }
    catch (error) {
        findings.unreadable(error, "lock-unreadable");
        return undefined;
    }
}
/** Where this version of the writer made the locked recipe, recipe and lock must give it again. */
function checkRemade(lock, lockText, lockedRecipe, beside, findings) {
    const recipe = (0,recipe_lines/* takeRecipe */.U1)(lockedRecipe) ?? beside;
    if (lock.writer.lockedRecipe !== locked_recipe/* lockedRecipeVersion */.ni || !recipe)
        return;
    const parsed = (0,parse.parseRecipe)(recipe, "the recipe");
    const made = (0,locked_recipe/* lockedRecipe */.F8)(parsed, lock, (0,locked_recipe/* pinsOf */.cz)(lock, parsed), lockText.toString("utf8"));
    if (!lockedRecipe.equals(made))
        findings.contradict("locked-recipe-not-of-lock", "the locked recipe is not what its recipe and lock give when it is made again", answer/* rebuildRemedy */.W);
}
/** The recipe is a part of the locked recipe, so its own file may be left out. Neither may be another one. */
function checkRecipe(beside, lockedRecipe, expected, findings) {
    const inside = lockedRecipe && (0,recipe_lines/* takeRecipe */.U1)(lockedRecipe);
    if (beside && (0,files_digest/* sha256 */.sc)(beside) !== expected)
        findings.refuse("recipe-differs", "the recipe beside the lock is not the one that was verified", restore);
    if (inside && (0,files_digest/* sha256 */.sc)(inside) !== expected)
        findings.contradict("recipe-differs", "the recipe in the locked recipe is not the one that was verified");
    if (lockedRecipe && !inside && !beside)
        findings.contradict("recipe-missing", "the recipe is not here, and cannot be taken out of the locked recipe", restore);
}
/** Compares the image with the marker, where it is here. @returns whether it was */
async function checkImage(path, { subjects, evidence }, lock, digest, findings) {
    const found = path === undefined ? undefined : await (0,promises_.lstat)(path).catch(() => undefined);
    if (path === undefined || !found) {
        findings.note("image-not-here", "the image is not here, so its digest was not checked");
        return false;
    }
    if (!found.isFile()) {
        findings.contradict("not-a-regular-file", `the image ${path} is a link, folder or device`, "put the image itself there");
        return false;
    }
    const actual = await digest(path);
    const expected = subjects.image ?? lock?.image.sha256;
    if (expected !== undefined && actual !== expected)
        findings.refuse("image-differs", `the image is not the one that was verified: its sha256 is ${actual}`, restore);
    else if (lock && found.size !== lock.image.size)
        findings.contradict("lock-contradicts-marker", `the image has ${found.size} bytes, and not as many as its lock says`);
    else if (subjects.image === undefined && lock)
        await checkContent(path, lock, evidence.contentDigest, findings);
    return true;
}
/** The verdict was made without the image: whether this is it, its content says. */
async function checkContent(path, lock, expected, findings) {
    const [{ openImage }, { contentDigest }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9451), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 59451)),
        __webpack_require__.e(/* import() */ 2345).then(__webpack_require__.bind(__webpack_require__, 12345)),
    ]);
    try {
        const tree = await openImage(path);
        try {
            const rules = { version: lock.writer.contentRules, epoch: lock.inputs.sourceDateEpoch };
            const { digest } = await contentDigest(tree, rules);
            if (tree.unaccounted?.length)
                findings.contradict("image-differs", "the image has what no reader looks at");
            else if (digest !== (expected ?? lock.image.contentDigest))
                findings.refuse("image-differs", `the image is not the one that was verified: its content digest is ${digest}`);
        }
        finally {
            await tree.close();
        }
    }
    catch (error) {
        findings.unreadable(error, "image-differs");
    }
}
const kinds = { recipe: "the recipe", file: "the file", base: "the base image", other: "" };
/** Compares recipe and inputs of a checkout with those that were verified. */
function checkInputs(now, lock, findings) {
    const remedy = "stx-container roundtrip RECIPE";
    if (now.recipeSha256 !== lock.recipe.sha256) {
        findings.refuse("recipe-differs", "the recipe in the checkout was changed since it was verified", remedy);
        return;
    }
    const names = now.changed.map(({ kind, what }) => `${kinds[kind]} ${what}`.trim());
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    if (names.length > 0)
        findings.refuse("inputs-differ", `what goes into the build was changed since it was verified: ${names.slice(0, 5).join(", ")}${more}`, remedy);
    for (const text of now.unchecked)
        findings.note("input-not-checked", text);
    if (!now.isComparable)
        findings.note("inputs-by-other-rules", "the inputs were digested by rules of another version");
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/check-signers.js + 1 modules
var check_signers = __webpack_require__(76327);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/demands.js
var demands = __webpack_require__(98193);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/store/name-lock.js
var name_lock = __webpack_require__(95776);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/marker.js + 4 modules
var verdict_marker = __webpack_require__(77772);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/gate-state.js









/** How long a verification that is just writing its verdict is waited for, in milliseconds. */
const patienceMs = 5_000;
/**
 * Reads marker and history as one. A verification writes them one after the other: where they disagree they are read
 * again, until they agree, or stay as they are with nobody at work.
 * @throws Failure for a file that is a link, a FIFO or too large
 */
async function readState(files, ts) {
    const deadline = Date.now() + patienceMs;
    let before = await readOnce(files, ts);
    for (let wait = 5; !agrees(before); wait = Math.min(wait * 2, 200)) {
        const isHeld = await someoneWorks(files, ts);
        await (0,external_node_timers_promises_.setTimeout)(wait);
        const now = await readOnce(files, ts);
        const isStill = sameBytes(before, now);
        before = now;
        if (isStill && (!isHeld || Date.now() > deadline))
            break;
        if (Date.now() > deadline)
            break;
    }
    return before;
}
async function readOnce({ verified, unverified, history }, ts) {
    const [good, bad, text] = await Promise.all([
        (0,bounded/* readBoundedIfThere */.L)(verified, limits/* evidenceLimits */.Y.marker, { what: "marker" }),
        (0,bounded/* readBoundedIfThere */.L)(unverified, limits/* evidenceLimits */.Y.marker, { what: "marker" }),
        history === undefined
            ? undefined
            : (0,bounded/* readBoundedIfThere */.L)(history, limits/* evidenceLimits */.Y.history, { what: "history" }),
    ]);
    const parsed = text && (0,store_history/* parseHistory */.i6)(text.toString("utf8"));
    return { verified: good, unverified: bad, history: parsed, chain: (0,verdict_chain/* chainOf */.d)(parsed?.events ?? [], ts) };
}
/** Whether there is one marker, and it is the last verdict. */
function agrees({ verified, unverified, history, chain }) {
    if (verified && unverified)
        return false;
    const bytes = verified ?? unverified;
    if (!bytes)
        return chain.verdicts.size === 0;
    if (!history)
        return true;
    try {
        return chain.heads.includes((0,verdict_marker/* parseMarker */.gY)(bytes, "").digest);
    }
    catch {
        // What cannot be read does not become readable by waiting: a marker is there whole or not at all.
        return true;
    }
}
/** Whether a process is verifying this build, or something was removed or is being written in its folder. */
async function someoneWorks({ history }, ts) {
    if (history === undefined)
        return false;
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(history, "..")).catch(() => []);
    return (0,name_lock/* heldBuilds */.zU)(names).has(ts);
}
function sameBytes(a, b) {
    const same = (x, y) => (x && y ? x.equals(y) : x === y);
    return (same(a.verified, b.verified) &&
        same(a.unverified, b.unverified) &&
        a.chain.verdicts.size === b.chain.verdicts.size);
}

// EXTERNAL MODULE: ./.cache/compiled/src/verdict/sentence.js
var sentence = __webpack_require__(4844);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/gate.js











/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,external_node_path_.join)((0,external_node_path_.dirname)(files.lock), "history.jsonl") } };
}
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are computed here,
 * to exactly these files, and be the last one written. That a file with the right name exists proves nothing.
 */
async function checkBuild(build, policy, options = {}) {
    const subject = "state" in build ? subjectOf(build) : build;
    const { name, ts } = subject;
    const findings = new answer/* Findings */.F(`${name}-${ts}`);
    const found = { imageChecked: false };
    await judge(subject, policy, options, findings, found);
    const { marker, signature } = found;
    const open = findings.refusals.length === 0;
    return {
        name,
        ts,
        open,
        kind: open ? "open" : findings.isContradictory ? "inconclusive" : "unverified",
        refusals: findings.refusals,
        notes: findings.notes,
        level: marker?.evidence.level,
        verifiedAt: marker?.verifiedAt,
        expires: marker && (0,demands/* expiryOf */.p1)(marker, policy)?.toISOString(),
        from: marker?.evidence.from,
        marker: marker?.digest,
        image: { verified: marker?.subjects.image !== undefined, checked: found.imageChecked },
        signature,
        signedBy: acceptedIn(signature),
        run: marker?.evidence.run,
    };
}
const acceptedIn = (signature) => (signature?.signatures ?? [])
    .filter(({ accepted }) => accepted)
    .map(({ principal, by }) => principal ?? by);
async function judge(subject, policy, options, findings, found) {
    const { today, now = new Date(), digest = files_digest/* sha256File */.Q3 } = options;
    const { files } = subject;
    const marker = await readMarker(subject, policy, options, findings);
    if (!marker)
        return;
    found.marker = marker;
    const { evidence } = marker;
    if (evidence.verdict !== "verified") {
        findings.refuse("not-verified", (0,sentence/* reasonOf */.A)(marker));
        return;
    }
    const lock = await checkFiles(files, marker, findings);
    found.imageChecked = await checkImage(files.image, marker, lock, digest, findings);
    if (lock)
        checkAgreement(lock, marker, findings);
    (0,demands/* checkDemands */.p0)(marker, policy, now, findings);
    const isNew = subject.isNew ?? false;
    found.signature = await (0,check_signers/* checkSigners */.o)(marker, policy, { trust: options.trust, now, isNew }, findings);
    if (lock && today)
        checkInputs(await today(lock), lock, findings);
}
/** The marker, where there is one, it can be read, and it is the last verdict on this build. */
async function readMarker(subject, policy, { knownHistory }, findings) {
    const { files, name, ts } = subject;
    let state;
    try {
        state = await readState(files, ts);
    }
    catch (error) {
        findings.unreadable(error, "marker-unreadable");
        return undefined;
    }
    if (knownHistory)
        checkKept(await knownHistory(name), state, ts, findings);
    if (state.verified && state.unverified) {
        findings.contradict("both-markers", "there is a .verified and an .unverified marker of one build");
        return undefined;
    }
    const bytes = state.verified ?? state.unverified;
    if (!bytes) {
        findings.refuse("no-marker", "the build has no marker: it was never verified");
        return undefined;
    }
    let marker;
    try {
        marker = (0,verdict_marker/* parseMarker */.gY)(bytes, state.verified ? files.verified : files.unverified);
    }
    catch (error) {
        findings.unreadable(error, "marker-unreadable");
        return undefined;
    }
    const { evidence } = marker;
    if (evidence.name !== name || evidence.ts !== ts) {
        findings.contradict("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
        return undefined;
    }
    if (subject.isNew)
        checkNext(marker, state, findings);
    else
        checkChain(marker, state, files, policy, findings);
    if (state.unverified && evidence.verdict === "verified")
        findings.refuse("not-verified", "a marker that says verified has the name of one that does not");
    return findings.refusals.length === 0 || evidence.verdict === "verified" ? marker : undefined;
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

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ verdictSentence)
/* harmony export */ });
/* harmony import */ var _lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15739);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);


/** Why the verdict is what it is, as a sentence without a full stop. Made from the evidence, never read from a file. */
function reasonOf({ evidence, subjects }) {
    if (evidence.reason !== undefined)
        return evidence.reason;
    const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
    return outcomeOf(evidence) + without;
}
function outcomeOf(evidence) {
    const { verdict, level, failure, reasons, ecosystems, changes, floated, differingFiles } = evidence;
    const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
    if (failure)
        return `the locked recipe does not build: ${failure.why ?? failure.what}`;
    if (verdict === "inconclusive")
        return reasons.map((each) => (0,_lock_reason_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(each)).join("; ");
    if (verdict === "unverified")
        return `${changes?.count ?? 0} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out differently`;
    const moved = floated?.count ? `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(floated.count, "declared float")} moved` : "";
    if (level === "bytes")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and every byte came out the same${moved}`;
    if (level === "content")
        return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} and all files came out the same${moved}`;
    const files = differingFiles?.count ? `, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(differingFiles.count, "difference")} in files` : "";
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, "package")} came out at the same versions${moved}${files}`;
}
/** One sentence that says what was concluded of which build. */
function verdictSentence(marker) {
    const { verdict, name, ts, level } = marker.evidence;
    return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
}


/***/ })

};
;