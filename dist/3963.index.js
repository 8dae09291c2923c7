"use strict";
exports.id = 3963;
exports.ids = [3963];
exports.modules = {

/***/ 53730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ locationQualifiers),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/**
 * The location of a package in the spelling that SPDX 2.3 (§7.7) and the purl specification (vcs_url) share; undefined
 * where its address is no URL of the network, or none is known.
 */
function locationOf({ url, commit }) {
    const match = /^(?:(git|hg|svn|bzr)\+)?((?:https?|ssh|ftp|git):\/\/[^\s"<>\\^`{|}#]+)(?:#(.*))?$/.exec(url ?? "");
    if (!match)
        return undefined;
    const [, tool, address = "", fragment] = match;
    if (commit === undefined && tool === undefined)
        return { kind: "file", address };
    const folder = /(?:^|&)subdirectory=([\w./-]+)/.exec(fragment ?? "")?.[1];
    const at = commit === undefined ? "" : `@${commit}`;
    return {
        kind: "vcs",
        address: `${tool ?? "git"}+${address}${at}${folder === undefined ? "" : `#${folder}`}`,
    };
}
/**
 * The qualifiers of the package URL of a package that came from no index, so that it is not taken for the index's
 * package of that name (purl specification, "known qualifiers"). A folder of the image is a download_url, too.
 */
function locationQualifiers(found) {
    if (found.url === undefined)
        return {};
    const location = locationOf(found);
    return {
        ...(location?.kind === "vcs"
            ? { vcs_url: location.address }
            : { download_url: location?.address ?? found.url }),
        checksum: /^(?:md5|sha\d+):[0-9a-f]+$/.exec(found.hash ?? "")?.[0],
    };
}


/***/ }),

/***/ 75540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ documentUuid),
/* harmony export */   s: () => (/* binding */ packageId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);


/** A short id of a package that no other package of the same lock has: letters, digits, hyphens. */
function packageId(ecosystem, item) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", `${ecosystem}\0${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(ecosystem, item)}`);
    const readable = `${ecosystem}-${item.name}`.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 60);
    return `${readable}-${digest.slice(0, 16)}`;
}
/** A UUID (version 8: our own derivation) that stands for this lock and document kind; the same lock gives the same. */
function documentUuid(lock, kind) {
    const seed = JSON.stringify([kind, lock.name, lock.ts, lock.image.sha256, lock.inputs?.digest]);
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", seed, "buffer").subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}


/***/ }),

/***/ 78700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   TL: () => (/* binding */ evidenceRemarks),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   YB: () => (/* binding */ everyPackage),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   uj: () => (/* binding */ selectOneEach)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);



/**
 * The packages of one ecosystem for a format that holds each name once.
 * @param favoured packages that stand before others of their name, whatever their prefix.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectOneEach(lock, ecosystem, options, favoured = () => true) {
    const selection = selectAll(lock, ecosystem, options);
    const chosen = new Map();
    const ranked = selection.packages.toSorted((a, b) => Number(favoured(b)) - Number(favoured(a)));
    for (const item of ranked) {
        const name = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(ecosystem, item.name);
        const first = chosen.get(name);
        if (!first)
            chosen.set(name, item);
        else if (first.version !== item.version) {
            selection.remarks.push(`not here: ${item.name} ${item.version}${placeOf(item)}; this file holds ${first.version}${placeOf(first)}`);
        }
    }
    return { ...selection, packages: [...chosen.values()].sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M) };
}
/**
 * The packages of one ecosystem, of one prefix or all.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectAll(lock, ecosystem, options) {
    const collected = lock.ecosystems[ecosystem];
    const remarks = evidenceRemarks(ecosystem, collected);
    const all = collected === undefined || collected.status === "absent" ? [] : collected.packages.toSorted(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M);
    const known = [...new Set(all.map((item) => item.prefix ?? ""))].sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
    const { prefix } = options;
    if (prefix === undefined)
        return { packages: all, prefixes: known, remarks };
    if (!known.includes(prefix)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the lock has no ${ecosystem} packages in ${prefix}`, {
            code: "prefix-unknown",
            why: known.length ? `it has them in ${known.join(", ")}` : (remarks[0] ?? "it has none at all"),
            remedy: known.length
                ? "name one of these prefixes, or none for all of them"
                : "export without a prefix, or an ecosystem that the image has",
        });
    }
    const others = known.filter((other) => other !== prefix);
    if (others.length)
        remarks.push(`left out as asked: packages in ${others.join(", ")}`);
    return { packages: all.filter((item) => (item.prefix ?? "") === prefix), prefixes: [prefix], remarks };
}
/** What to say of an ecosystem whose evidence is not whole: nothing where it is. */
function evidenceRemarks(ecosystem, collected) {
    if (collected === undefined)
        return [`${ecosystem} was not looked for in this image`];
    if (collected.status === "absent")
        return [`there is no ${ecosystem} in this image`];
    if (collected.status === "present")
        return [];
    return [`incomplete: ${ecosystem} could not be read whole: ${collected.path}: ${collected.message}`];
}
/** Every package of a lock with its ecosystem, in the lock's order. */
function everyPackage(lock) {
    return Object.entries(lock.ecosystems)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b))
        .flatMap(([ecosystem, collected]) => collected.status === "absent"
        ? []
        : collected.packages.toSorted(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byIdentity */ .M).map((item) => ({ ecosystem, item })));
}
/** One sentence for each ecosystem that could not be read whole and each input that could not be pinned. */
function gapsOf(lock) {
    const unread = Object.entries(lock.ecosystems)
        .filter(([, collected]) => collected.status === "error")
        .flatMap(([ecosystem, collected]) => evidenceRemarks(ecosystem, collected));
    const unlocked = lock.unlocked.map(({ line, what, reason }) => `not locked: ${what}${line === undefined ? "" : ` (line ${line})`}: ${reason}`);
    return [...unread, ...unlocked];
}
function placeOf(item) {
    return item.prefix === undefined ? "" : ` in ${item.prefix}`;
}
/** Which image a file describes: first words of every export that has room for words. */
function titleOf(lock) {
    const { arch, sha256, contentDigest } = lock.image;
    const identity = sha256
        ? `, image sha256:${sha256}`
        : contentDigest
            ? `, content sha256:${contentDigest}`
            : "";
    return `${lock.name}-${lock.ts} (${arch}${identity})`;
}
/** Text as one line of a comment: what comes from an image must not begin a line of its own. */
function comment(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
    return `# ${text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")}`;
}
/** When the build was made, ISO 8601 in UTC with seconds; from the build's name, so that exports of one lock are the same bytes. */
function createdAt(lock) {
    const match = /^(\d{4})-(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})$/.exec(lock.ts);
    const time = match
        ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
        : (lock.inputs?.sourceDateEpoch ?? 0) * 1000;
    return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdx: () => (/* binding */ spdx)
/* harmony export */ });
/* harmony import */ var _ecosystems_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53730);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2307);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75540);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78700);





/**
 * SPDX 2.3 JSON: the image as the described package that contains every package of every ecosystem, each with
 * its purl. Prefix, location and the other fields SPDX has no place for stand in `sourceInfo`; ecosystems that
 * could not be read and inputs that could not be locked in the document's `comment`. Licences are not read, so
 * they are NOASSERTION. The same lock gives the same bytes.
 */
function spdx(lock) {
    const packages = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPackage */ .YB)(lock).map(({ ecosystem, item }) => spdxPackage(ecosystem, item));
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsOf */ .dc)(lock);
    const document = {
        spdxVersion: "SPDX-2.3",
        dataLicense: "CC0-1.0",
        SPDXID: "SPDXRef-DOCUMENT",
        name: `${lock.name}-${lock.ts}`,
        documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(lock.name)}-${(0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .documentUuid */ .H)(lock, "spdx")}`,
        ...(gaps.length ? { comment: gaps.join("\n") } : {}),
        creationInfo: { created: (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .createdAt */ .CT)(lock), creators: [`Tool: stx-container-action-${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}`] },
        documentDescribes: ["SPDXRef-image"],
        packages: [
            {
                SPDXID: "SPDXRef-image",
                name: lock.name,
                versionInfo: lock.ts,
                primaryPackagePurpose: "CONTAINER",
                ...unknowns,
                ...(lock.image.sha256
                    ? { checksums: [{ algorithm: "SHA256", checksumValue: lock.image.sha256 }] }
                    : {}),
            },
            ...packages,
        ],
        relationships: [
            {
                spdxElementId: "SPDXRef-DOCUMENT",
                relationshipType: "DESCRIBES",
                relatedSpdxElement: "SPDXRef-image",
            },
            ...packages.map((item) => ({
                spdxElementId: "SPDXRef-image",
                relationshipType: "CONTAINS",
                relatedSpdxElement: item.SPDXID,
            })),
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const unknowns = {
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    licenseConcluded: "NOASSERTION",
    licenseDeclared: "NOASSERTION",
    copyrightText: "NOASSERTION",
};
function spdxPackage(ecosystem, item) {
    const digest = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHash */ .E)(item.hash);
    const { name, version, purl, hash, url, commit, ...rest } = item;
    const info = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
    if (hash !== undefined && !digest)
        info.push(`hash: ${hash}`);
    const location = (0,_ecosystems_location_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .h)(item)?.address;
    if (location === undefined && url !== undefined)
        info.push(`url: ${url}`);
    if (location === undefined && commit !== undefined)
        info.push(`commit: ${commit}`);
    return {
        SPDXID: `SPDXRef-${(0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .packageId */ .s)(ecosystem, item)}`,
        name,
        versionInfo: version,
        primaryPackagePurpose: ecosystem === "unowned" ? "FILE" : "LIBRARY",
        ...unknowns,
        ...(location === undefined ? {} : { downloadLocation: location }),
        sourceInfo: [`ecosystem: ${ecosystem}`, ...info].join("; "),
        ...(digest
            ? { checksums: [{ algorithm: digest.algorithm.toUpperCase(), checksumValue: digest.hex }] }
            : {}),
        externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
    };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseHash)
/* harmony export */ });
const hexLength = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads a package's `hash`: "sha256:<hex>" or an SRI string ("sha512-<base64>", of several the strongest).
 * Undefined where it is neither, or its length is not the algorithm's.
 */
function parseHash(hash) {
    const digests = (hash ?? "").split(/\s+/).flatMap((text) => {
        const plain = /^(\w+):([0-9a-f]+)$/.exec(text);
        const sri = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(text);
        const algorithm = plain?.[1] ?? sri?.[1] ?? "";
        const hex = plain?.[2] ?? Buffer.from(sri?.[2] ?? "", "base64").toString("hex");
        return hexLength[algorithm] === hex.length ? [{ algorithm, hex }] : [];
    });
    return digests.sort((a, b) => b.hex.length - a.hex.length)[0];
}


/***/ })

};
;