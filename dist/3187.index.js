"use strict";
exports.id = 3187;
exports.ids = [3187];
exports.modules = {

/***/ 53187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dpkgList: () => (/* binding */ dpkgList)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78700);

/** deb-control(5): what is written so is not an option, a path or a pattern to apt-get, and is one word to a shell. */
const plain = /^[a-z0-9][a-z0-9+._-]*(:[a-z0-9-]+)?=[a-z0-9][a-z0-9.+:~-]*$/i;
/** Debian packages as `apt-get install` takes them, "name:architecture=version" a line, after comment lines. */
function dpkgList(lock) {
    const { packages } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectAll */ .Ub)(lock, "dpkg", {});
    return [
        (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im)(`Debian packages of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(lock)}`),
        ...(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceRemarks */ .TL)("dpkg", lock.ecosystems.dpkg).map(_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im),
        ...packages.map(({ name, arch, version }) => {
            const line = `${name}${arch === undefined || arch === "all" ? "" : `:${arch}`}=${version}`;
            return plain.test(line) ? line : (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im)(`not a Debian package's name or version: ${line}`);
        }),
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


/***/ })

};
;