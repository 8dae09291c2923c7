"use strict";
exports.id = 995;
exports.ids = [995];
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

/***/ 30995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedx: () => (/* binding */ cyclonedx),
/* harmony export */   cyclonedx17: () => (/* binding */ cyclonedx17)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50320);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51248);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94321);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43486);
/* harmony import */ var _ecosystems_location_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53730);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2307);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6515);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75540);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78700);










const algorithms = {
    md5: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.MD5,
    sha1: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm["SHA-1"],
    sha256: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm["SHA-256"],
    sha384: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm["SHA-384"],
    sha512: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm["SHA-512"],
};
const referenceTypes = { vcs: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS, file: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution };
/**
 * CycloneDX 1.6 JSON: the image as the described component, every package of every ecosystem with its purl.
 * Fields that CycloneDX has no place for (prefix, location, build, commit …), ecosystems that could not be read
 * and inputs that could not be locked are properties named `stx:…`. The same lock gives the same bytes.
 */
function cyclonedx(lock) {
    return document(lock, _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__.Spec1dot6);
}
/** The same as CycloneDX 1.7. */
function cyclonedx17(lock) {
    return document(lock, _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__.Spec1dot7);
}
function document(lock, spec) {
    const image = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Container, lock.name, {
        bomRef: "image",
        version: lock.ts,
        hashes: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.HashDictionary(lock.image.sha256 ? [[_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm["SHA-256"], lock.image.sha256]] : []),
        properties: properties({
            "stx:arch": lock.image.arch,
            "stx:contentDigest": lock.image.contentDigest,
            "stx:inputsDigest": lock.inputs?.digest,
            "stx:recipe": lock.recipe?.sha256,
        }),
    });
    const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Bom({ serialNumber: `urn:uuid:${(0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .documentUuid */ .H)(lock, "cyclonedx")}` });
    bom.metadata.component = image;
    bom.metadata.timestamp = new Date((0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .createdAt */ .CT)(lock));
    bom.metadata.tools.components.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, "stx-container-action", { version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r }));
    const system = operatingSystem(lock);
    if (system) {
        bom.components.add(system);
        image.dependencies.add(system.bomRef);
    }
    for (const gap of (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .gapsOf */ .dc)(lock))
        bom.metadata.properties.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property("stx:gap", gap));
    for (const { ecosystem, item } of (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .everyPackage */ .YB)(lock)) {
        const found = component(ecosystem, item);
        bom.components.add(found);
        image.dependencies.add(found.bomRef);
    }
    const serializer = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JsonSerializer(new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JSON.Normalize.Factory(spec));
    return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
/** The distribution, as the packages of its own manager name it; scanners look up their data by it. */
function operatingSystem(lock) {
    const purls = (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .everyPackage */ .YB)(lock).flatMap(({ ecosystem, item }) => (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ecosystemById */ .fk)(ecosystem)?.ownsOthers ? [item.purl] : []);
    const distro = purls.map((purl) => /[?&]distro=([^&#]+)/.exec(purl)?.[1]).find(Boolean);
    const [, name, version] = /^(.+)-([^-]+)$/.exec(decodeURIComponent(distro ?? "")) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.OperatingSystem, name, { bomRef: "operating-system", version });
}
function component(ecosystem, item) {
    const digest = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHash */ .E)(item.hash);
    const algorithm = algorithms[digest?.algorithm ?? ""];
    const location = (0,_ecosystems_location_js__WEBPACK_IMPORTED_MODULE_9__/* .locationOf */ .h)(item);
    const { name, version, purl, hash, ...rest } = item;
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(ecosystem === "unowned" ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.File : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library, name, {
        bomRef: (0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .packageId */ .s)(ecosystem, item),
        version,
        purl,
        hashes: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.HashDictionary(digest && algorithm ? [[algorithm, digest.hex]] : []),
        externalReferences: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ExternalReferenceRepository(location ? [new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ExternalReference(location.address, referenceTypes[location.kind])] : []),
        properties: properties({
            "stx:ecosystem": ecosystem,
            ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`stx:${key}`, value])),
            ...(hash !== undefined && !digest ? { "stx:hash": hash } : {}),
        }),
    });
}
function properties(values) {
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.PropertyRepository(Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property(name, String(value))));
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