"use strict";
exports.id = 3570;
exports.ids = [3570];
exports.modules = {

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

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ parseScitexFreeze),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hS: () => (/* binding */ parseScitexLock),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3668);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37325);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88182);




/** The combined lock's first line. */
const header = "# scitex-container lock";
/** Separates "nothing there" from a question that failed; to the seed it is a comment. */
const none = "# none: looked for, not in the image";
const incomplete = "# incomplete:";
/** Whether a line of ours says that what follows is not whole. */
function isGap(line) {
    return line.startsWith(incomplete);
}
/**
 * Reads the combined text lock. An empty section is `error`: the seed writes it for nothing and for a failed
 * question alike; only where we wrote it ourselves a comment separates the two.
 * @throws Failure "inconclusive" with the line that is wrong; the seed itself takes any text for a lock.
 */
function parseScitexLock(text, path) {
    const lines = text.split(/\r?\n/);
    if (lines[0]?.trim() !== header)
        throw wrong(path, 1, `does not begin with "${header}"`);
    const sections = new Map();
    let current;
    for (const [index, line] of lines.entries()) {
        if (index === 0)
            continue;
        const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
        // "[]" is also how an empty JSON list would look; no section of that name is known.
        if (name !== undefined) {
            if (!["metadata", "pip", "dpkg", "node"].includes(name))
                throw wrong(path, index + 1, `unknown section [${name}]`);
            if (sections.has(name))
                throw wrong(path, index + 1, `section [${name}] is there twice`);
            current = { from: index + 1, lines: [] };
            sections.set(name, current);
        }
        else if (current)
            current.lines.push(line);
        else if (line.trim() !== "" && !line.startsWith("#"))
            throw wrong(path, index + 1, "text before the first section");
    }
    for (const name of ["pip", "dpkg", "node"]) {
        if (!sections.has(name))
            throw wrong(path, lines.length, `no section [${name}]: the file is cut off`);
    }
    const at = (name) => sections.get(name) ?? { from: 1, lines: [] };
    const pip = at("metadata").lines.find((line) => line.startsWith("pip_executable="));
    return {
        ...(pip ? { pipExecutable: pip.slice("pip_executable=".length) } : {}),
        ecosystems: {
            python: collected(at("pip").lines, path, at("pip").from, readPip),
            dpkg: collected(at("dpkg").lines, path, at("dpkg").from, readDpkg),
            npm: collected(at("node").lines, path, at("node").from, readNode),
        },
    };
}
/**
 * Reads the seed's freeze files. A missing one is `error`: the seed leaves it out when its question failed.
 * @param folder where they came from, for messages.
 * @throws Failure "inconclusive" with the line that is wrong.
 */
function parseScitexFreeze(files, folder) {
    const read = (name, how) => {
        const path = `${folder}/${name}`;
        const text = files[name];
        if (text === undefined)
            return { status: "error", path, message: "the file is not there", packages: [] };
        return collected(text.split(/\r?\n/), path, 0, how);
    };
    return {
        ecosystems: {
            python: read("requirements-lock.txt", readPip),
            dpkg: read("dpkg-lock.txt", readDpkg),
            npm: read("node-lock.txt", readNode),
        },
    };
}
function collected(lines, path, from, read) {
    if (lines.includes(none))
        return { status: "absent" };
    const gap = lines.find(isGap);
    const packages = read(lines, path, from);
    if (gap)
        return { status: "error", path, message: gap.slice(incomplete.length).trim(), packages };
    if (packages.length > 0)
        return { status: "present", packages };
    return { status: "error", path, message: "empty, which can as well be a question that failed", packages };
}
function readPip(lines, path, from) {
    const found = new Map();
    // pip's comment before a line that names no version: "# Editable install with no version control (x==1.0)".
    let remembered;
    for (const [index, raw] of lines.entries()) {
        const noted = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
        if (noted !== undefined)
            remembered = pipPackage(noted);
        const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
        if (line === "")
            continue;
        const item = pipPackage(line);
        if (!item)
            throw wrong(path, from + index + 1, `not a line of pip freeze: ${line.slice(0, 100)}`);
        if (found.has(item.name))
            throw wrong(path, from + index + 1, `${item.name} is there twice`);
        const known = item.version === unknownVersion && remembered?.name === item.name;
        found.set(item.name, known ? { ...item, version: remembered.version, purl: remembered.purl } : item);
        remembered = undefined;
    }
    return [...found.values()];
}
/** Stands where a form names a source but no version. */
const unknownVersion = "unknown";
function pipPackage(line) {
    const editable = /^-e\s+(\S+)$/.exec(line)?.[1];
    const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*@\s*(\S+)/.exec(line);
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)={2,3}([^\s=;#]+)(?:\s*;.*)?$/.exec(line);
    if (pinned)
        return python(pinned[1], pinned[2], {});
    const link = editable ?? direct?.[2];
    if (link === undefined)
        return undefined;
    const [, address, commit, fragment] = /^([^#]+?)(?:@([0-9a-f]{7,64}))?(?:#(.*))?$/.exec(link) ?? [];
    const name = direct?.[1] ??
        /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment ?? "")?.[1] ??
        address?.split("/").findLast((part) => part !== "");
    if (name === undefined)
        return undefined;
    const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment ?? "")?.[0].replace("&", "");
    // A wheel's file name contains its version, a commit or a folder does not.
    const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
    return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
        url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
        ...(commit === undefined ? {} : { commit }),
        ...(editable === undefined ? {} : { editable: true }),
    });
}
function python(name, version, more) {
    const normal = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)("python", name);
    return { name: normal, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("pypi", { name: normal, version }), ...more };
}
function readDpkg(lines, path, from) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        const match = /^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?=([0-9][A-Za-z0-9.+~:-]*)$/.exec(line.trim());
        if (!match)
            throw wrong(path, from + index + 1, `not "name=version": ${line.slice(0, 100)}`);
        const [, name, version] = match;
        // One name of two architectures stands there twice, without saying so.
        found.set(`${name}=${version}`, { name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("deb", { name, version }) });
    }
    return [...found.values()];
}
function readNode(lines, path, from) {
    const text = lines.map((line) => (line.startsWith("#") ? "" : line)).join("\n");
    if (text.trim() === "")
        return [];
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [, offset] = (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(text);
        throw wrong(path, from + (0,_json_places_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, offset).line, "not the JSON of npm list");
    }
    const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const dependencies = isObject(document) ? (document.dependencies ?? {}) : undefined;
    if (!isObject(dependencies))
        throw wrong(path, from + 1, "not the JSON of npm list");
    return Object.entries(dependencies).flatMap(([name, value]) => {
        const version = isObject(value) ? value.version : undefined;
        // npm lists a dependency that is asked for and not installed, without a version.
        if (typeof version !== "string" || version === "")
            return [];
        const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
        return [{ name, version, purl: (0,_ecosystems_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purl */ .E)("npm", { namespace: scope, name: short ?? name, version }) }];
    });
}
function wrong(path, line, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `cannot read the scitex-container lock ${path}`, {
        code: "lock-unreadable",
        why,
        remedy: "restore the file as it was written, or write a lock of the image with this program",
        place: { path, line },
    });
}


/***/ }),

/***/ 93570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatScitexFile: () => (/* binding */ formatScitexFile),
/* harmony export */   formatScitexLock: () => (/* binding */ formatScitexLock),
/* harmony export */   parseScitexFreeze: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.LL),
/* harmony export */   parseScitexLock: () => (/* reexport safe */ _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__.hS),
/* harmony export */   toScitexView: () => (/* binding */ toScitexView)
/* harmony export */ });
/* harmony import */ var _ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23139);
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17421);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77326);
/* harmony import */ var _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65103);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78700);







/** A lock as the combined text lock. What that form can't say stands in comments, which the seed skips. */
function formatScitexLock(lock, options = {}) {
    const python = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    const [only, ...others] = python.prefixes.filter(Boolean);
    const files = sectionLines(lock, options);
    return [
        _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx,
        (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`from ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(lock)}`),
        "[metadata]",
        ...(only !== undefined && others.length === 0 && /^[!-~]+$/.test(only)
            ? [`pip_executable=${only}/bin/pip`]
            : []),
        "[pip]",
        ...files.pip.remarks,
        ...files.pip.lines,
        "[dpkg]",
        ...files.dpkg.remarks,
        ...files.dpkg.lines,
        "[node]",
        ...files.node.remarks,
        ...files.node.lines,
        "",
    ].join("\n");
}
/**
 * One of the seed's three freeze files. What an ecosystem lacks stands in a comment, which makes the file unlike any that
 * the seed itself writes: that it is not whole must not be overlooked.
 */
function formatScitexFile(name) {
    const of = { "requirements-lock.txt": "pip", "dpkg-lock.txt": "dpkg", "node-lock.txt": "node" };
    return (lock, options = {}) => {
        const { remarks, lines } = sectionLines(lock, options)[of[name]];
        // Only pip's own form has comments beside its packages.
        const kept = of[name] === "pip" ? remarks : remarks.filter((line) => line === _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .none */ .dv || (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isGap */ .NH)(line));
        return [...kept, ...lines].map((line) => `${line}\n`).join("");
    };
}
/** Left out by `pip freeze`, which the seed asks. */
const pipItself = new Set(["pip", "setuptools", "wheel", "distribute"]);
/**
 * The packages of a lock as the seed would have listed them, to be compared with a list that it wrote: of the one Python it
 * asked, without architectures, without what `pip freeze` leaves out, without versions where it names a commit alone.
 */
function toScitexView(lock, theirs) {
    const asked = theirs.pipExecutable?.replace(/\/bin\/[^/]*$/, "");
    const { python } = lock.ecosystems;
    const prefixes = python === undefined || python.status === "absent" ? [] : python.packages;
    // The system's Python has packages in several prefixes.
    const own = asked !== undefined && !asked.startsWith("/usr") && prefixes.some((item) => item.prefix === asked);
    const ours = (0,_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScitexLock */ .hS)(formatScitexLock(lock, own ? { prefix: asked } : {}), `${lock.name}.lock`).ecosystems;
    const listed = ours.python;
    if (listed === undefined || listed.status === "absent")
        return ours;
    const pip = theirs.ecosystems.python;
    const versions = new Map((pip === undefined || pip.status === "absent" ? [] : pip.packages).map((item) => [
        item.name,
        item.version,
    ]));
    const packages = listed.packages
        .filter((item) => !pipItself.has(item.name) || versions.has(item.name))
        .map((item) => versions.get(item.name) === _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN ? { ...item, version: _scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownVersion */ .VN } : item);
    return { ...ours, python: { ...listed, packages } };
}
function sectionLines(lock, options) {
    const python = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPython */ .Le)(lock, options);
    // Only Python's packages have the prefix that was asked for.
    const debian = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectOneEach */ .uj)(lock, "dpkg", {});
    const global = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(lock, "npm", {}).packages.filter((item) => !(0,_ecosystems_interpreter_js__WEBPACK_IMPORTED_MODULE_4__/* .isInterpreter */ .X)(item) && isTop(item));
    const names = Object.fromEntries(global.map((item) => [item.name, { version: item.version }]));
    return {
        pip: section(lock, "python", python.remarks, inOrder(python.packages).flatMap(pipLines)),
        dpkg: section(lock, "dpkg", debian.remarks, debian.packages.map(({ name, version }) => printable(`${name}=${version}`)).sort(_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)),
        node: section(lock, "npm", [], global.length ? JSON.stringify({ dependencies: names }, null, 2).split("\n") : []),
    };
}
function inOrder(packages) {
    return packages.toSorted((a, b) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", a.name), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", b.name)));
}
function section(lock, ecosystem, remarks, lines) {
    const evidence = lock.ecosystems[ecosystem];
    const gaps = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceRemarks */ .TL)(ecosystem, evidence).map((gap) => `incomplete: ${gap.replace(/^incomplete: /, "")}`);
    if (evidence?.status !== "present" && evidence?.status !== "absent")
        return { remarks: gaps.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im), lines };
    return { remarks: lines.length > 0 ? remarks.map(_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im) : [_scitex_read_js__WEBPACK_IMPORTED_MODULE_2__/* .none */ .dv], lines };
}
/** A line that does not begin a second one and is not an option, whatever an image calls its packages. */
function printable(line) {
    return /^[a-z0-9][ -~]*$/i.test(line) ? line : (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`not expressible: ${line}`);
}
/** npm's global packages themselves, not what is nested in them, and not an application's: all that the seed asks for. */
function isTop(item) {
    const [, inside, nested] = (item.location ?? "").split("/node_modules/");
    return nested === undefined && inside !== undefined && item.location.includes("/lib/node_modules/");
}
/** As `pip freeze` would print it; before a line without a version a comment that names it, as pip's own do. */
function pipLines(item) {
    const name = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", item.name);
    // The seed's list says what is installed, whatever put it there.
    const { owner: _, ...free } = { ...item, name };
    const source = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(free, {});
    const pinned = `${name}==${item.version}`;
    if (source.kind === "unreachable" || source.kind === "index")
        return [printable(pinned)];
    return [(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im)(`${source.kind} install (${pinned})`), (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementOf */ .h2)(free, source)];
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


/***/ }),

/***/ 88182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   Rr: () => (/* binding */ jsonPlaces),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order, `twice`
 * where an object names one key a second time, which `JSON.parse` lets pass without a word.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 where not even its head does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: cut off, or no JSON from there on. V8 often
 * does not say where, but whether a beginning of the text could still become JSON: that is searched by halves.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is the beginning of some JSON text, or a whole one. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


/***/ })

};
;