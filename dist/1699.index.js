"use strict";
exports.id = 1699;
exports.ids = [1699];
exports.modules = {

16523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JC: () => (/* binding */ preAuthEncoding),
  RR: () => (/* binding */ maxEarlier),
  h: () => (/* binding */ payloadType),
  hQ: () => (/* binding */ withSignature),
  vw: () => (/* binding */ decodeEnvelope),
  zK: () => (/* binding */ encodeEnvelope)
});
/* unused harmony exports maxEnvelopeBytes, maxSignatures */
var zod_2 = __webpack_require__(28942);
var _failure_js_0 = __webpack_require__(77205);
var _files_canonical_json_js_3 = __webpack_require__(5968);
var _files_plain_words_js_1 = __webpack_require__(89123);
var _lock_json_places_js_4 = __webpack_require__(88182);





/** The media type of the payload in each of our envelopes: an in-toto statement. */
const payloadType = "application/vnd.in-toto+json";
/** Most bytes of an envelope that are read. */
const maxEnvelopeBytes = 16 * 1024 ** 2;
/** Most signatures in one envelope. */
const maxSignatures = 32;
const maxSigLength = 64 * 1024;
const maxBundleLength = 512 * 1024;
const keySignatureSchema = zod_2/* .strictObject */ .rej({
    /** `SHA256:…` of the key, as `ssh-keygen -l` prints it; for people, and it must match the key in `sig`. */
    keyid: zod_2/* .string */ .YjP().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, "not a SHA256 fingerprint"),
    /** Base64 of a signature in OpenSSH's format (SSHSIG), without armour. */
    sig: zod_2/* .base64 */ .K39().min(1).max(maxSigLength),
});
const sigstoreSignatureSchema = zod_2/* .strictObject */ .rej({
    /** Base64 of the bare signature, as Sigstore's bundles have it. */
    sig: zod_2/* .base64 */ .K39().min(1).max(maxSigLength),
    /** The Sigstore bundle without the envelope that this is part of. */
    sigstore: zod_2/* .strictObject */ .rej({
        mediaType: zod_2/* .string */ .YjP(),
        verificationMaterial: zod_2/* .record */ .g1P(zod_2/* .string */ .YjP(), zod_2/* .unknown */ .L5J())
            .refine((material) => JSON.stringify(material).length <= maxBundleLength, "too large"),
    }),
});
const signedSchema = zod_2/* .strictObject */ .rej({
    payloadType: zod_2/* .literal */ .euz(payloadType),
    payload: zod_2/* .base64 */ .K39(),
    signatures: zod_2/* .array */ .YOg(zod_2/* .union */ .KCZ([keySignatureSchema, sigstoreSignatureSchema])).max(maxSignatures),
});
/** Most envelopes inside another one. */
const maxEarlier = 15;
const envelopeSchema = signedSchema.extend({
    earlier: zod_2/* .array */ .YOg(signedSchema)
        .min(1)
        .max(maxEarlier)
        .optional()
        .describe("Envelopes of earlier verdicts on the same files, each with its own signatures; the last one last."),
});
/**
 * The bytes that are signed: DSSE's Pre-Authentication Encoding (v1) of the payload and its type.
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
 */
function preAuthEncoding(payload, type = payloadType) {
    const header = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
    return Buffer.concat([Buffer.from(header), payload]);
}
/** A DSSE envelope (v1) in the form that is written to disk: canonical JSON and one newline. */
function encodeEnvelope(payload, signatures, earlier = []) {
    const written = (each) => ({
        payloadType,
        payload: Buffer.from(each.payload).toString("base64"),
        signatures: each.signatures,
    });
    const before = earlier.length > 0 ? { earlier: earlier.map(written) } : {};
    return `${(0,_files_canonical_json_js_3/* .canonicalJson */ .d)({ ...written({ payload, signatures }), ...before })}\n`;
}
/**
 * Reads an envelope strictly: it must be, byte for byte, what {@link encodeEnvelope} would write, so that no two
 * readers can understand it differently (a key given twice, a key that one of them does not know).
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
        const [why, offset] = (0,_lock_json_places_js_4/* .jsonProblem */ .Io)(text);
        throw unreadable(path, why, { ...(0,_lock_json_places_js_4/* .lineAt */ .mh)(text, offset), cause: error });
    }
    const parsed = envelopeSchema.safeParse(document, _files_plain_words_js_1/* .inPlainWords */ .f);
    if (!parsed.success) {
        const { issues } = parsed.error;
        const at = (0,_lock_json_places_js_4/* .lineAt */ .mh)(text, (0,_lock_json_places_js_4/* .offsetOf */ .b4)(text, issues[0]?.path ?? []));
        throw unreadable(path, (0,_files_plain_words_js_1/* .problemsIn */ ._)(issues, "the document", 1), { ...at, cause: parsed.error });
    }
    const read = (each) => ({
        payload: Buffer.from(each.payload, "base64"),
        signatures: each.signatures,
    });
    const { payload, signatures } = read(parsed.data);
    const earlier = (parsed.data.earlier ?? []).map(read);
    const isOurs = Buffer.from(encodeEnvelope(payload, signatures, earlier)).equals(bytes);
    const all = [...signatures, ...earlier.flatMap((each) => each.signatures)];
    if (!isOurs || all.some(({ sig }) => !isCanonical(sig)))
        throw unreadable(path, "it is not in canonical form: a key appears twice, or it was written by hand");
    return { payload, signatures, ...(earlier.length > 0 ? { earlier } : {}) };
}
/** Base64 without stray bits: the last character has no bits beyond the last byte. */
const isCanonical = (base64) => Buffer.from(base64, "base64").toString("base64") === base64;
/**
 * Adds a signature; it replaces an older one by the same key. @throws Failure("usage", "envelope-full")
 * @throws Failure("usage", "envelope-full")
 */
function withSignature(signatures, added) {
    const isSame = (one) => "keyid" in one && "keyid" in added && one.keyid === added.keyid;
    const others = signatures.filter((one) => !isSame(one));
    if (others.length < maxSignatures)
        return [...others, added];
    throw new _failure_js_0/* .Failure */ .H("usage", "could not add the signature", {
        code: "envelope-full",
        why: `the envelope has ${others.length} signatures, the most that one may have`,
        remedy: "run `stx-container verify` again: a new marker has no signatures yet",
    });
}
function unreadable(path, why, { cause, ...at } = {}) {
    return new _failure_js_0/* .Failure */ .H("inconclusive", `${path} is not a marker`, {
        code: "envelope-unreadable",
        why,
        remedy: "restore the file as it was written, or run `stx-container verify` again",
        place: { path, ...at },
        cause,
    });
}


}),

73433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  VS: () => (/* binding */ isConsistentList),
  Y4: () => (/* binding */ boundedList),
  jx: () => (/* binding */ boundedListSchema)
});
var zod_1 = __webpack_require__(28942);
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);



/** Most items in a list in a marker, and most bytes that they take up. */
const longest = { items: 200, bytes: 64 * 1024 };
const boundedListSchema = (item) => zod_1/* .strictObject */ .rej({
    count: zod_1/* .number */ .aig().int().min(0).describe("How many there are."),
    sha256: zod_1/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe("sha256 of the whole list as canonical JSON (RFC 8785)."),
    listed: zod_1/* .array */ .YOg(item).max(longest.items).describe("The first of them."),
});
function boundedList(items) {
    const listed = [];
    let bytes = 0;
    for (const item of items.slice(0, longest.items)) {
        bytes += Buffer.byteLength((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(item));
        if (bytes > longest.bytes)
            break;
        listed.push(item);
    }
    return { count: items.length, sha256: (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(items)), listed };
}
/** Whether {@link boundedList} could have made a list: a complete one must match its digest. */
function isConsistentList({ count, sha256: digest, listed }) {
    if (listed.length > count)
        return false;
    return listed.length < count || (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(listed)) === digest;
}


}),

71699:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gJ: () => (/* binding */ formatMarker),
  yr: () => (/* reexport */ levels/* levels */.y),
  UT: () => (/* binding */ makeStatement),
  gY: () => (/* binding */ parseMarker)
});

var canonical_json = __webpack_require__(5968);
var digest = __webpack_require__(63983);
var plain_words = __webpack_require__(89123);
var envelope = __webpack_require__(16523);
var schemas = __webpack_require__(28942);
var iso = __webpack_require__(64377);
var json_places = __webpack_require__(88182);
var failure = __webpack_require__(77205);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/invalid-marker.js

/**
 * The failure for a marker that cannot be read or has two meanings. @param more where in the file, if that is text,
 * and the original error
 * @param more where in the file, if that is text, and what was thrown
 */
function invalidMarker(path, why, code = "marker-unreadable", { cause, ...at } = {}) {
    return new failure/* Failure */.H("inconclusive", `${path} is not a valid marker`, {
        code,
        why,
        remedy: "restore the file as it was written, or run: stx-container verify",
        place: { path, ...at },
        cause,
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/compat/marker1.js





/**
 * Markers of 0.1.0: a bare statement that contains a sentence for people and four subjects in a fixed order, without
 * an envelope.
 */
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const count = schemas/* number */.aig().int().min(0);
const rungs = ["versions", "content"];
const builderSchema = schemas/* strictObject */.rej({
    apptainer: schemas/* string */.YjP(),
    squashfsTools: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP(),
    os: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
});
const countsSchema = schemas/* strictObject */.rej({
    locked: count,
    rebuilt: count,
    equal: count,
    changed: count,
    missing: count,
    extra: count,
});
const evidenceSchema = schemas/* strictObject */.rej({
    layer: schemas/* string */.YjP(),
    ts: schemas/* string */.YjP(),
    rung: schemas/* enum */.k5n(rungs).optional(),
    reason: schemas/* string */.YjP(),
    inputsDigest: sha256,
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    rebuiltImage: sha256.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
    floated: count,
    unlocked: count,
    builder: builderSchema,
    rebuilder: builderSchema.optional(),
    floats: schemas/* array */.YOg(schemas/* string */.YjP()),
    notAfter: iso/* datetime */.w$().optional(),
    previous: sha256.optional(),
});
const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
const statementSchema = schemas/* strictObject */.rej({
    verdict: schemas/* string */.YjP(),
    _type: schemas/* literal */.euz("https://in-toto.io/Statement/v1"),
    subject: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* strictObject */.rej({ sha256 }) })).length(4),
    predicateType: schemas/* literal */.euz("https://slsa.dev/verification_summary/v1"),
    predicate: schemas/* strictObject */.rej({
        verifier: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* strictObject */.rej({ "stx-container": schemas/* string */.YjP() }) }),
        timeVerified: iso/* datetime */.w$(),
        resourceUri: schemas/* string */.YjP(),
        policy: schemas/* strictObject */.rej({ uri: schemas/* literal */.euz("config.yaml"), digest: schemas/* strictObject */.rej({ sha256 }) }),
        verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
        verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()),
        [evidenceKey]: evidenceSchema,
    }),
});
const words = {
    verified: "verified",
    unverified: "unverified",
    "cannot-judge": "inconclusive",
};
/** Part of the reason in a verdict that was made without the image. */
const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";
/** Whether a file can only be a marker of 0.1.0, since it is not an envelope. */
function isFirstMarker(bytes) {
    return /^\{\s*"(verdict|_type)"/.test(Buffer.from(bytes.slice(0, 200)).toString("utf8"));
}
/**
 * Reads a marker of 0.1.0 and converts it to today's form. @throws Failure("inconclusive")
 * @throws Failure("inconclusive")
 */
function readFirstMarker(bytes, path) {
    const text = Buffer.from(bytes).toString("utf8");
    const { subject, predicate, verdict: sentence } = parse(text, path);
    const evidence = predicate[evidenceKey];
    const { layer, ts, rung, reason } = evidence;
    const stem = `${layer}-${ts}`;
    const word = Object.keys(words).find((each) => sentence === `${each}${each === "verified" && rung ? ` (${rung})` : ""}: ${stem}: ${reason}`);
    if (!word)
        throw invalidMarker(path, "its sentence contradicts its fields", "marker-contradicts-itself");
    const verdict = words[word];
    assertAgrees(predicate, stem, verdict, path);
    const endings = [".sif", ".lock", ".def", ".rough.def"];
    if (subject.some(({ name }, index) => name !== stem + endings[index]))
        throw invalidMarker(path, `its subjects are not the files of ${stem}`, "marker-contradicts-itself");
    const [image, lock, lockedRecipe, recipe] = subject.map(({ digest }) => digest.sha256);
    return {
        format: 1,
        digest: (0,digest/* sha256 */.sc)(text),
        payload: Buffer.from(text),
        signatures: [],
        subjects: { ...(reason.endsWith(withoutImage) ? {} : { image }), lock, lockedRecipe, recipe },
        verifiedAt: predicate.timeVerified,
        program: predicate.verifier.version["stx-container"],
        policy: { uri: predicate.policy.uri, sha256: predicate.policy.digest.sha256 },
        evidence: toEvidence(evidence, verdict),
    };
}
function parse(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        const [why, offset] = (0,json_places/* jsonProblem */.Io)(text);
        throw invalidMarker(path, why, "marker-unreadable", { ...(0,json_places/* lineAt */.mh)(text, offset), cause: error });
    }
    const parsed = statementSchema.safeParse(document, plain_words/* inPlainWords */.f);
    if (!parsed.success) {
        const { issues } = parsed.error;
        const at = (0,json_places/* lineAt */.mh)(text, (0,json_places/* offsetOf */.b4)(text, issues[0]?.path ?? []));
        throw invalidMarker(path, (0,plain_words/* problemsIn */._)(issues, "the document", 1), "marker-unreadable", at);
    }
    for (const { twice, path: at, offset } of (0,json_places/* jsonPlaces */.Rr)(text)) {
        const why = `the key ${JSON.stringify(at.at(-1))} is there twice`;
        if (twice)
            throw invalidMarker(path, why, "marker-unreadable", (0,json_places/* lineAt */.mh)(text, offset));
    }
    return parsed.data;
}
function assertAgrees(predicate, stem, verdict, path) {
    const passed = verdict === "verified";
    const { rung } = predicate[evidenceKey];
    const reached = passed && rung ? rungs.slice(0, rungs.indexOf(rung) + 1) : [];
    const agrees = predicate.resourceUri === `container:${stem}` &&
        (predicate.verificationResult === "PASSED") === passed &&
        predicate.verifiedLevels.join() === reached.map((each) => `STX_${each.toUpperCase()}`).join();
    if (!agrees)
        throw invalidMarker(path, "its result contradicts its evidence", "marker-contradicts-itself");
}
function toEvidence({ layer, rung, floated, previous, rebuiltImage, ...evidence }, verdict) {
    return {
        ...evidence,
        name: layer,
        verdict,
        ...(rung ? { level: rung } : {}),
        from: "upstream",
        reasons: [],
        notCompared: [],
        previous: previous === undefined ? [] : [previous],
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/compat/scitex-marker.js

/** Markers of scitex-container: one or more lines of text, which name no digest of any file. */
const firstLine = /^(round-trip verified|reproducibility unverified) at \d{4}-\d\d-\d\dT[\d:.]{8,}(?:[+-]\d\d:\d\d)?\n/;
const longestReason = 300;
/**
 * Says of a marker of scitex-container what it is. One that says "verified" is no evidence: whatever image lay beside it
 * would have it. One that says "unverified" counts, with the reason that it gives.
 * @throws Failure("unverified") for such a marker; for everything else nothing is thrown
 */
function refuseScitexMarker(bytes, path) {
    const text = Buffer.from(bytes).toString("utf8", 0, 64 * 1024);
    const [line, says] = firstLine.exec(text) ?? [];
    if (line === undefined)
        return;
    const remedy = "build and verify it with this program, from its .rough.def: stx-container roundtrip RECIPE";
    if (says === "round-trip verified")
        throw new failure/* Failure */.H("unverified", `${path} is a marker of scitex-container`, {
            code: "marker-of-scitex",
            why: "it names no digest of any file, so it does not prove anything about this image",
            remedy,
            place: { path },
        });
    const reason = text.slice(line.length).trim().replaceAll("\n", "; ").slice(0, longestReason);
    throw new failure/* Failure */.H("unverified", "scitex-container found that this build is not reproducible", {
        code: "not-verified",
        why: reason === "" ? "it gave no reason" : reason,
        remedy,
        place: { path },
    });
}

var plural = __webpack_require__(21417);
var lock_floats = __webpack_require__(62816);
var stages = __webpack_require__(95180);
var bounded_list = __webpack_require__(73433);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/list-problems.js



const kinds = ["changed", "missing", "extra"];
/** How the lists in a marker contradict its counts, their digests or its floats, each as a sentence. */
function listProblems(evidence) {
    const { changes, floated, differingFiles, floats } = evidence;
    if (!changes || !floated)
        return [];
    const isFloat = (0,lock_floats/* floatMatcher */.p)(floats);
    const isFloated = ({ ecosystem, name }) => isFloat(ecosystem, name);
    const drifted = (counts, kind) => counts[kind];
    const moved = (counts, kind) => counts.floated?.[kind] ?? 0;
    const problems = [
        ["changes", (0,bounded_list/* isConsistentList */.VS)(changes) && fitsCounts(changes, evidence.ecosystems, drifted)],
        ["floated", (0,bounded_list/* isConsistentList */.VS)(floated) && fitsCounts(floated, evidence.ecosystems, moved)],
        ["differingFiles", differingFiles === undefined || (0,bounded_list/* isConsistentList */.VS)(differingFiles)],
    ];
    const undeclared = floated.listed.find((change) => !isFloated(change));
    return [
        ...problems.flatMap(([key, fits]) => (fits ? [] : [`the list ${key} contradicts its count or digest`])),
        ...(undeclared || (floated.count > 0 && floats.length === 0)
            ? [`it counts ${undeclared?.name ?? "packages"} as floated, and no float is for it`]
            : []),
        ...(changes.listed.some(isFloated) ? ["it counts a declared float as drift"] : []),
    ];
}
/**
 * Whether a list has as many items of each kind and ecosystem as are counted; for a shortened list, only the total
 * counts.
 */
function fitsCounts({ count, listed }, ecosystems, counted) {
    let total = 0;
    for (const [id, counts] of Object.entries(ecosystems))
        for (const kind of kinds) {
            const expected = counted(counts, kind);
            total += expected;
            const found = listed.filter((each) => each.ecosystem === id && each.kind === kind).length;
            if (listed.length === count ? found !== expected : found > expected)
                return false;
        }
    return total === count;
}
/**
 * Whether everything that was compared was read with the same version of its reader on both sides, and everything said
 * to give no evidence was not compared.
 */
function readerProblems({ notCompared, ecosystems, writers }) {
    if (!writers)
        return [];
    const { lock, verifier } = writers;
    const isUnlike = (id) => lock.readers[id] !== verifier.readers[id];
    const unlike = Object.keys(ecosystems).filter((name) => isUnlike((0,stages/* ecosystemOfName */.Tp)(name)));
    const compared = unlike.map((id) => `it compares ${id}, which was read by two versions of its reader`);
    const left = notCompared.flatMap(({ ecosystem, readers }) => {
        const id = (0,stages/* ecosystemOfName */.Tp)(ecosystem);
        const locked = lock.readers[id];
        const rebuilt = verifier.readers[id];
        const isTrue = locked !== rebuilt && readers.locked === locked && readers.rebuilt === rebuilt;
        return isTrue && !(ecosystem in ecosystems)
            ? []
            : [`it leaves ${ecosystem} out of the comparison, which both sides read`];
    });
    return [...compared, ...left];
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/contradictions.js




/**
 * What in a marker contradicts the rest of it, each as a sentence; [] if it can be true. The gate checks what it says
 * about other files.
 */
function contradictionsInMarker({ evidence, verifiedAt, policy, subjects, format, program, }) {
    const found = [
        ...Object.entries(evidence.ecosystems).map(([id, counts]) => countProblem(id, counts)),
        ...listProblems(evidence),
        ...readerProblems(evidence),
        evidence.writers !== undefined &&
            evidence.writers.verifier.program !== program &&
            "it names two programs that verified",
        ...verdictProblems(evidence),
        evidence.policy !== undefined &&
            (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalJson */.d)(evidence.policy)) !== policy.sha256 &&
            "the digest of the policy is not that of the policy in it",
        evidence.notAfter !== undefined &&
            Date.parse(evidence.notAfter) <= Date.parse(verifiedAt) &&
            "it expired before it was made",
        (evidence.rebuilder === undefined) !== (evidence.rebuilt === undefined) &&
            format > 1 &&
            "it names a rebuild without its builder, or a builder without its rebuild",
        evidence.differingFiles !== undefined &&
            subjects.image === undefined &&
            "it compares files of an image that was not read",
        evidence.differingFiles === undefined &&
            subjects.image !== undefined &&
            evidence.rebuilt !== undefined &&
            format > 1 &&
            "it names image and rebuild, and compares no files",
        evidence.rebuilt !== undefined &&
            evidence.writers !== undefined &&
            ![evidence.writers.lock.contentRules, evidence.writers.verifier.contentRules].includes(evidence.rebuilt.contentRules) &&
            "the rebuild's content digest is by rules that neither side has",
        evidence.rebuilt !== undefined &&
            evidence.writers !== undefined &&
            evidence.rebuilt.contentRules > evidence.writers.verifier.contentRules &&
            "the rebuild's content digest is by rules that its verifier does not have",
        new Set(evidence.previous).size !== evidence.previous.length && "it names one predecessor twice",
    ];
    return found.filter((each) => typeof each === "string");
}
function countProblem(id, counts) {
    const { locked, rebuilt, equal, changed, missing, extra, floated } = counts;
    const moved = floated ?? { changed: 0, missing: 0, extra: 0 };
    const before = equal + changed + missing + moved.changed + moved.missing;
    const after = equal + changed + extra + moved.changed + moved.extra;
    // A marker of 0.1.0 does not say in which ecosystem floats changed, so there may be more packages than are counted.
    const fits = floated ? before === locked && after === rebuilt : before <= locked && after <= rebuilt;
    return fits ? undefined : `the counts of ${id} do not add up`;
}
/** Whether the verdict follows from the evidence. */
function verdictProblems(evidence) {
    const { verdict, level, changes, failure, reasons, rebuilder } = evidence;
    const drift = changes?.count ??
        Object.values(evidence.ecosystems).reduce((sum, each) => sum + each.changed + each.missing + each.extra, 0);
    // 0.1.0 gave failures and reasons in words only, and called an image unverified if it missed the level.
    if (evidence.reason !== undefined && verdict !== "verified")
        return [];
    if (verdict === "inconclusive")
        return [
            reasons.length === 0 && "it is inconclusive, and gives no reason",
            level !== undefined && "it is inconclusive, and names a level",
        ];
    if (verdict === "unverified")
        return [
            drift === 0 && failure === undefined && "it is unverified, and counts no drift",
            level !== undefined && "it is unverified, and names a level",
        ];
    return [
        level === undefined && "it is verified, and names no level",
        rebuilder === undefined && "it is verified, and names no rebuild",
        drift > 0 && `it is verified, and counts ${(0,plural/* plural */.L)(drift, "package")} that drifted`,
        failure !== undefined && "it is verified, and the rebuild failed",
        level === "versions" && reasons.length > 0 && "it is verified, and says why it is inconclusive",
        level !== "versions" &&
            (evidence.differingFiles?.count ?? 0) > 0 &&
            `it is verified at level ${level}, and files differ`,
        ...contentProblems(evidence),
    ];
}
/**
 * Digests made under one version of the rules are equal if the level content was reached, and differ if it was not.
 */
function contentProblems({ level, contentDigest, rebuilt, writers, policy, }) {
    // No digest covers what the configuration adds to the noise.
    const hasAdditions = (policy?.noise.length ?? 0) > 0;
    if (hasAdditions || !rebuilt || !writers || writers.lock.contentRules !== rebuilt.contentRules)
        return [];
    const same = rebuilt.contentDigest === contentDigest;
    return [
        level !== "versions" && !same && `it is verified at level ${level}, and the content digests differ`,
        level === "versions" && same && "it names level versions, and the content digests are the same",
    ];
}

var levels = __webpack_require__(46618);
var verdict_statement = __webpack_require__(22040);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/marker.js











/** The statement of a verdict, as the bytes to sign: canonical JSON. */
function makeStatement(facts) {
    const { evidence, subjects } = facts;
    const stem = `${evidence.name}-${evidence.ts}`;
    const passed = evidence.verdict === "verified";
    const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject: verdict_statement/* roles */.Ot.flatMap((role) => {
            const digest = subjects[role];
            if (digest === undefined)
                return [];
            return [{ name: stem + verdict_statement/* roleEndings */.H0[role], digest: { sha256: digest }, annotations: { role } }];
        }),
        predicateType: "https://slsa.dev/verification_summary/v1",
        predicate: {
            verifier: { id: verdict_statement/* verifierId */.oc, version: { "stx-container": facts.version } },
            timeVerified: facts.verifiedAt.toISOString(),
            resourceUri: `container:${stem}`,
            policy: {
                uri: facts.hasConfiguration ? "config.yaml" : "default",
                digest: { sha256: (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalJson */.d)(evidence.policy)) },
            },
            verificationResult: passed ? "PASSED" : "FAILED",
            verifiedLevels: passed ? (0,verdict_statement/* slsaLevels */.lQ)(evidence.level) : [],
            [verdict_statement/* evidenceKey */.ZH]: evidence,
        },
    };
    return Buffer.from((0,canonical_json/* canonicalJson */.d)(statement));
}
/** A marker in the form that is written to disk. */
const formatMarker = (statement, signatures = [], earlier = []) => (0,envelope/* encodeEnvelope */.zK)(statement, signatures, earlier);
/**
 * Reads a marker of any version strictly: one meaning to every reader, no unknown key, no contradiction in itself.
 * @throws Failure("inconclusive") that says what is wrong; Failure("unverified") for a marker of scitex-container
 */
function parseMarker(bytes, path) {
    refuseScitexMarker(bytes, path);
    const marker = isFirstMarker(bytes) ? readFirstMarker(bytes, path) : readEnvelope(Buffer.from(bytes), path);
    const [contradiction] = contradictionsInMarker(marker);
    if (contradiction)
        throw invalidMarker(path, contradiction, "marker-contradicts-itself");
    return marker;
}
function readEnvelope(bytes, path) {
    const { earlier, ...own } = (0,envelope/* decodeEnvelope */.vw)(bytes, path);
    const marker = readStatement(own, path);
    if (!earlier)
        return marker;
    const before = earlier.map((each) => readStatement(each, path));
    const { name, ts } = marker.evidence;
    const other = before.find(({ evidence }) => evidence.name !== name || evidence.ts !== ts);
    if (other)
        throw invalidMarker(path, "an earlier marker in it is of another build");
    const digests = [marker, ...before].map(({ digest }) => digest);
    if (new Set(digests).size < digests.length)
        throw invalidMarker(path, "it holds one verdict twice");
    return { ...marker, earlier: before };
}
function readStatement({ payload, signatures }, path) {
    const statement = parseStatement(payload, path);
    const { subject, predicate } = statement;
    const stem = `${predicate[verdict_statement/* evidenceKey */.ZH].name}-${predicate[verdict_statement/* evidenceKey */.ZH].ts}`;
    const subjects = {};
    for (const { name, digest, annotations } of subject) {
        const { role } = annotations;
        if (subjects[role] !== undefined)
            throw invalidMarker(path, `the role ${role} appears twice`);
        if (name !== stem + verdict_statement/* roleEndings */.H0[role])
            throw invalidMarker(path, `the subject ${JSON.stringify(name)} is not the ${role} of ${stem}`);
        subjects[role] = digest.sha256;
    }
    if (Object.keys(subjects).join() !== verdict_statement/* roles */.Ot.filter((role) => role in subjects).join())
        throw invalidMarker(path, "its subjects are not in the order of their roles");
    const evidence = predicate[verdict_statement/* evidenceKey */.ZH];
    const passed = evidence.verdict === "verified";
    const expected = {
        resourceUri: `container:${stem}`,
        verificationResult: passed ? "PASSED" : "FAILED",
        verifiedLevels: passed ? (0,verdict_statement/* slsaLevels */.lQ)(evidence.level) : [],
    };
    for (const key of ["resourceUri", "verificationResult", "verifiedLevels"])
        if ((0,canonical_json/* canonicalJson */.d)(predicate[key]) !== (0,canonical_json/* canonicalJson */.d)(expected[key]))
            throw invalidMarker(path, `${key} contradicts the evidence`, "marker-contradicts-itself");
    return {
        format: 2,
        digest: (0,digest/* sha256 */.sc)(payload),
        payload,
        signatures,
        subjects,
        verifiedAt: predicate.timeVerified,
        program: predicate.verifier.version["stx-container"],
        policy: { uri: predicate.policy.uri, sha256: predicate.policy.digest.sha256 },
        evidence,
    };
}
function parseStatement(payload, path) {
    const text = Buffer.from(payload).toString("utf8");
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw invalidMarker(path, "its statement is not JSON", "marker-unreadable", { cause: error });
    }
    const parsed = verdict_statement/* statementSchema */.t.safeParse(document, plain_words/* inPlainWords */.f);
    if (!parsed.success) {
        const why = (0,plain_words/* problemsIn */._)(parsed.error.issues, "the statement", 1);
        throw invalidMarker(path, why, "marker-unreadable", { cause: parsed.error });
    }
    // What two readers could understand differently: a key given twice, `__proto__`, another spelling of a number.
    if ((0,canonical_json/* canonicalJson */.d)(parsed.data) !== text || !Buffer.from(text).equals(payload))
        throw invalidMarker(path, "its statement is not in canonical form: a key appears twice, or it was edited");
    return parsed.data;
}


}),

22040:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ evidenceKey),
  H0: () => (/* binding */ roleEndings),
  Ot: () => (/* binding */ roles),
  lQ: () => (/* binding */ slsaLevels),
  t: () => (/* binding */ statementSchema),
  oc: () => (/* binding */ verifierId)
});

// UNUSED EXPORTS: countsSchema, evidenceSchema, fileDifferenceSchema

var schemas = __webpack_require__(28942);
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/comparison.js

const count = schemas/* number */.aig().int().min(0);
const version = schemas/* number */.aig().int().min(1);
const side = schemas/* enum */.k5n(["locked", "rebuilt"]);
const differenceSchema = schemas/* strictObject */.rej({
    field: schemas/* enum */.k5n(["name", "arch", "build", "commit", "editable", "hash", "url", "origin", "source"]),
    before: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional(),
    after: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional(),
})
    .describe("One field of a package that is not the same on both sides; absent on a side that does not have it.");
const changeSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["changed", "missing", "extra"]),
    ecosystem: schemas/* string */.YjP().describe('"dpkg", or "dpkg (stage build)" for an earlier stage of the recipe.'),
    name: schemas/* string */.YjP().describe("As the lock spells it; for an extra package as the rebuild does."),
    prefix: schemas/* string */.YjP().optional(),
    arch: schemas/* string */.YjP().optional(),
    location: schemas/* string */.YjP().optional().describe("Where it lies; only for one of several packages of a name."),
    from: schemas/* string */.YjP().optional().describe("Locked version; absent for an extra package."),
    to: schemas/* string */.YjP().optional().describe("Version in the rebuild; absent for a missing package."),
    differences: schemas/* array */.YOg(differenceSchema)
        .optional()
        .describe("What else differs beside the version; absent where nothing does."),
})
    .describe("One package that is not the same on both sides.");
const ecosystemComparisonSchema = schemas/* strictObject */.rej({
    locked: count.describe("Packages in the lock."),
    rebuilt: count,
    equal: count,
    changes: schemas/* array */.YOg(changeSchema).describe("Drifts; differences in floats are not among them."),
});
const notComparedSchema = schemas/* strictObject */.rej({
    ecosystem: schemas/* string */.YjP(),
    reason: schemas/* enum */.k5n(["not-read", "readers-differ", "stage-unknown"])
        .describe("not-read: the program that wrote one side does not know this ecosystem. readers-differ: it was read by two versions of its reader, which may list one image differently. stage-unknown: it is of an earlier stage, and one side does not say what is in its stages."),
    readers: schemas/* strictObject */.rej({ locked: version.optional(), rebuilt: version.optional() })
        .describe("Version of each side's reader; absent for a side that was not read."),
})
    .describe("An ecosystem that at least one side has, and that gives no evidence of whether they are equal.");
const reasonSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("arch-differs"), locked: schemas/* string */.YjP(), rebuilt: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("unreadable"),
        side,
        ecosystem: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("left-out"), side, ecosystem: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-read"), side, ecosystem: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("readers-differ"),
        ecosystem: schemas/* string */.YjP(),
        locked: version,
        rebuilt: version,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("no-packages"), side }),
])
    .describe("Why the comparison is inconclusive. arch-differs: the images are for two architectures. unreadable: a package database could not be read whole. left-out: one side was frozen without contents, and the other has packages of this ecosystem. not-read: the lock has packages of an ecosystem that the other side's program does not know. readers-differ: see notCompared. no-packages: one side has no packages at all.");
const comparisonSchema = schemas/* strictObject */.rej({
    identical: schemas/* boolean */.zMY().describe("Conclusive, and without drift (floats may have moved)."),
    conclusive: schemas/* boolean */.zMY()
        .describe("False where evidence is missing; then `identical` is false whatever the packages say."),
    reasons: schemas/* array */.YOg(reasonSchema).describe("Why it is inconclusive; empty where it is not."),
    notCompared: schemas/* array */.YOg(notComparedSchema),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), ecosystemComparisonSchema)
        .describe("By ecosystem, every compared one that has packages on either side."),
    floated: schemas/* array */.YOg(changeSchema).describe("Differences in declared floats."),
    total: count.describe("Number of drifts, floats not counted."),
    files: schemas/* enum */.k5n(["same", "differ", "unknown"])
        .optional()
        .describe("What the images' content digests say of all their files, whatever package owns them; unknown where the digests are by different rules or one is missing. Where files differ and no package does, `identical` is false. Only `diff` says it."),
})
    .describe("What a comparison of two locks found: `stx-container diff --json`.");

var schema = __webpack_require__(16563);
var bounded_list = __webpack_require__(73433);
var levels = __webpack_require__(46618);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/statement.js





const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const statement_count = schemas/* number */.aig().int().min(0);
/** The files that a verification may have read; the file of each role is named with the build id and this ending. */
const roleEndings = {
    image: ".sif",
    lock: ".lock",
    lockedRecipe: ".def",
    recipe: ".rough.def",
    /** The locked recipe that the rebuild used, where another version of the writer had made the build's own. */
    rebuildRecipe: ".rebuild.def",
};
const roles = Object.keys(roleEndings);
const subjectSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    digest: schemas/* strictObject */.rej({ sha256 }),
    annotations: schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(roles) }),
})
    .describe("A file that was read for the verdict, with its role.");
const movedSchema = schemas/* strictObject */.rej({ changed: statement_count, missing: statement_count, extra: statement_count });
const countsSchema = movedSchema
    .extend({
    locked: statement_count,
    rebuilt: statement_count,
    equal: statement_count,
    floated: movedSchema.describe("Declared floats that moved; not in the other counts."),
})
    .describe("Packages of one ecosystem. locked = equal + changed + missing + floated.changed + floated.missing; rebuilt = equal + changed + extra + floated.changed + floated.extra.");
const fileDifferenceSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(["missing", "extra", "type", "mode", "owner", "link", "device", "xattr", "time", "content"]),
    before: schemas/* string */.YjP().optional(),
    after: schemas/* string */.YjP().optional(),
})
    .describe("One thing in which the image and the rebuild differ at one path.");
const digestsSchema = schemas/* strictObject */.rej({
    contentRules: schemas/* number */.aig().int().min(1).describe("Version of the rules of its content digest."),
    sha256: sha256.describe("Of the image file."),
    contentDigest: sha256,
    canonicalDigest: sha256.optional(),
});
const evidenceSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    ts: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(["verified", "unverified", "inconclusive"]),
    level: schemas/* enum */.k5n(levels/* levels */.y).optional().describe("The strongest level that was reached; absent where none was."),
    from: schemas/* enum */.k5n(["upstream", "vault"])
        .describe("Where the rebuild took its packages from: the network as it is, or the vault alone."),
    reasons: schemas/* array */.YOg(reasonSchema).describe("Why the verdict is inconclusive; else empty."),
    failure: schemas/* strictObject */.rej({ code: schemas/* string */.YjP().optional(), what: schemas/* string */.YjP(), why: schemas/* string */.YjP().optional() })
        .optional()
        .describe("Why the locked recipe does not build; absent where it does."),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema).describe("Counts of every ecosystem that was compared."),
    notCompared: schemas/* array */.YOg(notComparedSchema),
    changes: (0,bounded_list/* boundedListSchema */.jx)(changeSchema).describe("Packages that drifted."),
    floated: (0,bounded_list/* boundedListSchema */.jx)(changeSchema).describe("Declared floats that moved."),
    differingFiles: (0,bounded_list/* boundedListSchema */.jx)(fileDifferenceSchema)
        .optional()
        .describe("Absent where the image was not looked at, or nothing was rebuilt."),
    floats: schemas/* array */.YOg(schemas/* string */.YjP()).describe("The floats that the lock declares."),
    unlocked: statement_count.describe("How many inputs the lock says could not be pinned."),
    inputsDigest: sha256.describe("Digest of the inputs, computed again from the recipe and its context."),
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe("Build arguments that the rebuild was given in place of the build's: mirrors alone."),
    contentDigest: sha256.describe("Of the image; the lock's word where the image was not looked at."),
    canonicalDigest: sha256.optional(),
    rebuilt: digestsSchema.optional().describe("The image that the rebuild made."),
    builder: schema/* builderSchema */.FR,
    rebuilder: schema/* builderSchema */.FR.optional(),
    writers: schemas/* strictObject */.rej({ lock: schema/* writerSchema */.xS, verifier: schema/* writerSchema */.xS })
        .describe("Versions of what wrote the lock, and of what verified it."),
    policy: schemas/* strictObject */.rej({
        require_verified: schemas/* boolean */.zMY(),
        required_level: schemas/* enum */.k5n(levels/* levels */.y),
        max_age_days: schemas/* number */.aig().optional(),
        floats: schemas/* array */.YOg(schemas/* string */.YjP()),
        noise: schemas/* array */.YOg(schemas/* string */.YjP()),
    })
        .describe("What the configuration asked of verdicts; policy.digest is of this."),
    notAfter: iso/* datetime */.w$().optional().describe("When the verdict expires."),
    previous: schemas/* array */.YOg(sha256)
        .max(16)
        .describe("Digests of the statements of this build's last markers: one, none for the first."),
    run: schemas/* string */.YjP().optional().describe("Address of the CI run."),
    verifiedBy: schemas/* string */.YjP()
        .regex(/^SHA256:[A-Za-z0-9+/]{43}$/)
        .optional()
        .describe("Fingerprint of the key of who verified: that of `verify --sign`. Of a rebuild in CI the certificate of the signature names the run."),
});
const evidenceKey = "https://github.com/stx/container-action/evidence/v2";
const verifierId = "https://github.com/stx/container-action";
/**
 * The statement in a marker: in-toto's (v1), whose subjects are the files that were read, with SLSA's Verification
 * Summary (v1) as predicate and the evidence in it under a key of its own.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md · https://slsa.dev/spec/v1.0/verification_summary
 */
const statementSchema = schemas/* strictObject */.rej({
    _type: schemas/* literal */.euz("https://in-toto.io/Statement/v1"),
    subject: schemas/* array */.YOg(subjectSchema).min(3).max(roles.length),
    predicateType: schemas/* literal */.euz("https://slsa.dev/verification_summary/v1"),
    predicate: schemas/* strictObject */.rej({
        verifier: schemas/* strictObject */.rej({
            id: schemas/* literal */.euz(verifierId),
            version: schemas/* strictObject */.rej({ "stx-container": schemas/* string */.YjP() }),
        }),
        timeVerified: iso/* datetime */.w$(),
        resourceUri: schemas/* string */.YjP(),
        policy: schemas/* strictObject */.rej({
            uri: schemas/* enum */.k5n(["config.yaml", "default"]).describe("default: there was no configuration."),
            digest: schemas/* strictObject */.rej({ sha256 }),
        }),
        verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
        verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()),
        [evidenceKey]: evidenceSchema,
    }),
});
/** All levels up to one, as SLSA's predicate lists them; names that begin with SLSA_ are reserved for SLSA. */
const slsaLevels = (level) => level === undefined
    ? []
    : levels/* levels */.y.slice(0, levels/* levels */.y.indexOf(level) + 1).map((each) => `STX_${each.toUpperCase()}`);


}),

64377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w$: () => (/* binding */ datetime)
});
/* unused harmony exports date, time, duration */
var _core_index_js_0 = __webpack_require__(43759);
var _schemas_js_1 = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js_0/* ._isoDateTime */ .G1(_schemas_js_1/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


})

};
;