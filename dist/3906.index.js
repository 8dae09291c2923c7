"use strict";
exports.id = 3906;
exports.ids = [3906];
exports.modules = {

/***/ 33906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condaExplicit: () => (/* binding */ condaExplicit)
/* harmony export */ });
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23139);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78700);



/**
 * conda's `@EXPLICIT` list: one package URL a line with its sha256 or md5, in the order of the lock. Packages
 * without a recorded URL and pip's packages, which the format can't hold, stand in comments.
 */
function condaExplicit(lock, options = {}) {
    const { packages, prefixes, remarks } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOneEach */ .uj)(lock, "conda", options);
    const urls = [];
    for (const item of packages) {
        const digest = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHash */ .E)(item.hash);
        const known = digest && (digest.algorithm === "sha256" || digest.algorithm === "md5");
        // conda reads a bare hash as md5.
        const hash = known ? `#${digest.algorithm === "md5" ? "" : "sha256:"}${digest.hex}` : "";
        if (item.url !== undefined && /^(https?|file):\/\/[^\s#]+\.(conda|tar\.bz2)$/.test(item.url)) {
            urls.push(item.url + hash);
        }
        else {
            remarks.push(`no URL is recorded: ${item.name} ${item.version} ${item.build ?? ""} from ${item.origin ?? "an unknown channel"}`);
        }
    }
    const subdirs = [...new Set(packages.map((item) => item.arch).filter((arch) => arch && arch !== "noarch"))];
    const python = lock.ecosystems.python;
    const pip = (python && python.status !== "absent" ? python.packages : []).filter((item) => prefixes.includes(item.prefix ?? "") && item.owner === undefined && !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .X)(item));
    return [
        (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(`conda packages of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(lock)}`),
        ...prefixes.filter(Boolean).map((prefix) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(`from ${prefix}`)),
        ...subdirs.map((subdir) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(`platform: ${subdir}`)),
        ...remarks.map(_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im),
        ...pip.map((item) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(`installed by pip, not by conda: ${item.name}==${item.version}`)),
        "@EXPLICIT",
        ...urls,
        "",
    ].join("\n");
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