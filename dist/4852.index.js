"use strict";
exports.id = 4852;
exports.ids = [4852];
exports.modules = {

/***/ 94852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pylock: () => (/* binding */ pylock)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77326);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78700);



/**
 * `pylock.toml` after PEP 751. That format demands for each package a commit, or files with hashes: a package
 * for which neither the lock nor `options.artifacts` know any stands under `[tool.stx-container]`, with the
 * reason.
 */
function pylock(lock, options = {}) {
    const { packages, prefixes, remarks } = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    const tables = [];
    const left = [];
    for (const item of packages.toSorted((a, b) => compareNames(a, b))) {
        const table = packageTable(item, options);
        if (typeof table !== "string")
            left.push({ name: item.name, version: item.version, reason: table.reason });
        else
            tables.push(table);
    }
    return [
        (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .comment */ .Im)(`Python packages of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(lock)}`),
        'lock-version = "1.0"',
        'created-by = "stx-container"',
        // A file without packages is a valid one; the key is not optional.
        ...(tables.length ? [] : ["packages = []"]),
        "",
        ...tables,
        "[tool.stx-container]",
        `prefixes = [${prefixes.filter(Boolean).map(quote).join(", ")}]`,
        `remarks = [${remarks.map(quote).join(", ")}]`,
        ...left.flatMap(({ name, version, reason }) => [
            "",
            "[[tool.stx-container.not-expressed]]",
            `name = ${quote(name)}`,
            `version = ${quote(version)}`,
            `reason = ${quote(reason)}`,
        ]),
        "",
    ].join("\n");
}
function compareNames(a, b) {
    const [x, y] = [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", a.name), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", b.name)];
    return x < y ? -1 : x > y ? 1 : 0;
}
function packageTable(item, options) {
    const source = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(item, options);
    const head = ["[[packages]]", `name = ${quote((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", item.name))}`];
    const version = `version = ${quote(item.version)}`;
    const inside = (subdirectory) => subdirectory === undefined ? "" : `, subdirectory = ${quote(subdirectory)}`;
    if (source.kind === "unreachable")
        return { reason: source.reason };
    if (source.kind === "vcs") {
        const vcs = `vcs = { type = ${quote(source.type)}, url = ${quote(source.url)}, commit-id = ${quote(source.commit)}${inside(source.subdirectory)} }`;
        return [...head, version, vcs, ""].join("\n");
    }
    if (source.kind === "archive") {
        if (!source.digest)
            return { reason: `no hash of ${source.url} is known` };
        const { algorithm, hex } = source.digest;
        const archive = `archive = { url = ${quote(source.url)}, hashes = { ${algorithm} = ${quote(hex)} }${inside(source.subdirectory)} }`;
        return [...head, version, archive, ""].join("\n");
    }
    const files = source.artifacts.map((artifact) => ({
        wheel: artifact.file.endsWith(".whl"),
        text: `{ name = ${quote(artifact.file)}, url = ${quote(artifact.url)}, hashes = { sha256 = ${quote(artifact.sha256)} } }`,
    }));
    if (files.length === 0)
        return { reason: "pip records no file and no hash of an install from an index" };
    const sdist = files.find((file) => !file.wheel);
    const wheels = files.filter((file) => file.wheel).map((file) => `  ${file.text},`);
    return [
        ...head,
        version,
        ...(sdist ? [`sdist = ${sdist.text}`] : []),
        ...(wheels.length ? ["wheels = [", ...wheels, "]"] : []),
        "",
    ].join("\n");
}
/** A TOML basic string; JSON's escapes are TOML's, but DEL has to be escaped too and lone surrogates can't be. */
function quote(text) {
    return JSON.stringify(text.toWellFormed()).replaceAll("\u007f", "\\u007f");
}


/***/ }),

/***/ 77326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ selectPython),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   ij: () => (/* binding */ pipHashes),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23139);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78700);




/**
 * The Python packages for one file, interpreters taken out and named in a remark.
 * @throws Failure "usage" where the asked prefix is not in the lock.
 */
function selectPython(lock, options) {
    const { python } = lock.ecosystems;
    const all = packagesOf(python).map((item) => fromCheckout(item, packagesOf(lock.ecosystems.git)));
    const libraries = python === undefined || python.status === "absent"
        ? python
        : { ...python, packages: all.filter((item) => !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item)) };
    // An environment may hold an interpreter alone.
    const wanted = all.some((item) => item.prefix === options.prefix && (0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item));
    const empty = wanted && !all.some((item) => item.prefix === options.prefix && !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)(item));
    const selection = empty
        ? { packages: [], prefixes: [options.prefix], remarks: [] }
        : (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectOneEach */ .uj)({ ...lock, ecosystems: { ...lock.ecosystems, ...(libraries ? { python: libraries } : {}) } }, "python", options, 
        // What pip can install stands before what came with the distribution.
        (item) => item.owner === undefined);
    const interpreters = all
        .filter(_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .isInterpreter */ .X)
        .filter((item) => options.prefix === undefined || item.prefix === options.prefix)
        .map((item) => `the interpreter: ${titles[item.name] ?? item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`);
    return { ...selection, remarks: [...new Set(interpreters), ...selection.remarks] };
}
const titles = { python: "Python", pypy: "PyPy" };
function packagesOf(side) {
    return side === undefined || side.status === "absent" ? [] : side.packages;
}
/**
 * An editable install of a git checkout in the image, as one from where the checkout itself came: that is what
 * `pip freeze` prints. Any other package stays as it is.
 */
function fromCheckout(item, checkouts) {
    const folder = item.editable && item.commit === undefined ? folderOf(item.url) : undefined;
    if (folder === undefined)
        return item;
    const around = checkouts
        .filter(({ location }) => location !== undefined && `${folder}/`.startsWith(`${location}/`))
        .toSorted((a, b) => b.location.length - a.location.length)[0];
    if (around?.url === undefined)
        return item;
    const inside = folder.slice(around.location.length + 1);
    // git's short form, "git@host:a/b.git", is no URL.
    const remote = around.url.replace(/^([^/@:]+@[^/:]+):/, "ssh://$1/");
    return {
        ...item,
        url: `git+${remote}${inside && `#subdirectory=${inside}`}`,
        commit: around.version,
    };
}
function folderOf(url) {
    // An encoded slash is in no path.
    if (!url?.startsWith("file:///") || !URL.canParse(url) || /%2f/i.test(url))
        return undefined;
    return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(url);
}
/** Where a Python package can be installed from, or why from nowhere outside its image. */
function sourceOf(item, options) {
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(item.name))
        return no("its name is not a Python name");
    if (!/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(item.version))
        return no("its version is not a Python version");
    if (item.owner !== undefined)
        return no(`installed by ${item.owner}`);
    const [, type, address, fragment] = /^(?:(git|hg|svn|bzr)\+)?([a-z][a-z0-9+.-]*:\/\/[^\s'"\\#]+)(?:#(.*))?$/i.exec(item.url ?? "") ?? [];
    if (item.url !== undefined && address === undefined)
        return no("its URL is none");
    const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment ?? "")?.[1];
    if (subdirectory !== undefined && !/^[\w./-]+$/.test(subdirectory))
        return no("its subdirectory has a name that cannot be written safely");
    if (address?.toLowerCase().startsWith("file:")) {
        const isFile = item.hash !== undefined || /\.(whl|zip|tgz|tar(\.\w+)?)$/i.test(address);
        const what = item.commit !== undefined ? "repository" : isFile ? "file" : "folder";
        return no(`installed from a ${what} of the image, ${address}`);
    }
    if (item.commit !== undefined && address !== undefined) {
        const url = address.replace(/@[^/@]*$/, "");
        return /^[0-9A-Za-z._-]+$/.test(item.commit)
            ? { kind: "vcs", type: type ?? "git", url, commit: item.commit, subdirectory }
            : no("its commit is none");
    }
    if (item.editable)
        return no("installed from a folder of the image");
    if (address !== undefined)
        return { kind: "archive", url: address, digest: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHash */ .E)(item.hash), subdirectory };
    return { kind: "index", artifacts: options.artifacts?.[`${item.name}==${item.version}`] ?? [] };
}
function no(reason) {
    return { kind: "unreachable", reason };
}
/** The digests that pip takes. */
const pipHashes = new Set(["sha256", "sha384", "sha512"]);
/** A requirement that asks for exactly this package from exactly there, as `pip freeze` spells it. */
function requirementOf(item, source) {
    if (source.kind === "index")
        return `${item.name}==${item.version}`;
    const within = source.subdirectory === undefined ? "" : `subdirectory=${source.subdirectory}`;
    if (source.kind === "archive") {
        // In the link it is checked, and demands no hash of any other requirement.
        const { algorithm, hex } = source.digest ?? {};
        const hash = pipHashes.has(algorithm ?? "") ? `${algorithm}=${hex}` : "";
        const fragment = [hash, within].filter(Boolean).join("&");
        return `${item.name} @ ${source.url}${fragment && `#${fragment}`}`;
    }
    const link = `${source.type}+${source.url}@${source.commit}`;
    return item.editable
        ? `-e ${link}#egg=${item.name}${within && `&${within}`}`
        : `${item.name} @ ${link}${within && `#${within}`}`;
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