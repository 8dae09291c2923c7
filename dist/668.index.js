"use strict";
exports.id = 668;
exports.ids = [668];
exports.modules = {

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmList: () => (/* binding */ npmList)
/* harmony export */ });
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23139);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78700);


/**
 * Node packages in the form of `npm ls --all --json`, nested as their folders are. Several prefixes stand side by side,
 * each as a node of its own, like the workspaces of one project. What fits nowhere is named under "problems", as npm does.
 */
function npmList(lock, options = {}) {
    const { packages, remarks } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectAll */ .Ub)(lock, "npm", options);
    const [interpreters, libraries] = [
        packages.filter(_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .isInterpreter */ .X),
        packages.filter((item) => !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .isInterpreter */ .X)(item)),
    ];
    const problems = [
        ...remarks,
        ...interpreters.map((item) => `not a package: node ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`),
    ];
    const trees = [...Map.groupBy(libraries, (item) => item.prefix ?? "")].map(([prefix, items]) => {
        const { dependencies, taken } = treeOf(items);
        problems.push(...taken);
        return [prefix, { ...(prefix ? { path: prefix } : {}), dependencies }];
    });
    const [first, ...others] = trees;
    const document = {
        name: `${lock.name}-${lock.ts}`,
        ...(problems.length ? { problems } : {}),
        ...(others.length ? { dependencies: Object.fromEntries(trees) } : (first?.[1] ?? { dependencies: {} })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** The packages of one prefix as a tree, and a sentence for each that finds its place taken. */
function treeOf(items) {
    const root = {};
    // Parents before children, so that a child finds the folder it is nested in.
    const nested = items.map((item) => ({ item, path: folders(item) }));
    const taken = nested
        .toSorted((a, b) => a.path.length - b.path.length)
        .filter(({ item, path }) => !place(root, path, item))
        .map(({ item }) => `not here: ${item.name}@${item.version} at ${item.location ?? item.prefix ?? "?"}: its place is taken`);
    return { dependencies: root.dependencies ?? {}, taken };
}
/**
 * The names of the folders a package is nested in, its own last: "a", "b" for node_modules/a/node_modules/b. The own one is
 * another than the package's where it was installed under an alias.
 */
function folders(item) {
    const location = (item.location ?? "").replace(/\/package\.json$/, "");
    const names = `/${location}/`
        .split("/node_modules/")
        .slice(1)
        // pnpm's and cnpm's stores hold packages in dotted folders that are not packages themselves.
        .map((part) => part.replace(/\/$/, ""))
        .filter((part) => part !== "" && !part.startsWith("."));
    return names.length ? names : [item.name];
}
function place(root, path, item) {
    let at = root;
    for (const name of path.slice(0, -1)) {
        // A parent that the lock does not hold (not a package of its own) leaves the child one level up.
        at = childOf(at, name) ?? at;
    }
    const own = path.at(-1);
    if (childOf(at, own))
        return false;
    at.dependencies ??= Object.create(null);
    at.dependencies[own] = {
        ...(own === item.name ? {} : { name: item.name }),
        version: item.version,
        ...((item.url ?? item.origin) ? { resolved: item.url ?? item.origin } : {}),
        ...(item.hash ? { integrity: item.hash } : {}),
        ...(item.location ? { path: item.location.replace(/\/package\.json$/, "") } : {}),
    };
    return true;
}
function childOf(node, name) {
    return node.dependencies && Object.hasOwn(node.dependencies, name) ? node.dependencies[name] : undefined;
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