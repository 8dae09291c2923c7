"use strict";
exports.id = 4731;
exports.ids = [4731];
exports.modules = {

/***/ 34731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover_recover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/os-release.js
var os_release = __webpack_require__(33839);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/recipe-lines.js
var recipe_lines = __webpack_require__(41079);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/recover/recipe.js

/** Images on Docker Hub by the `ID` of os-release. */
const bases = {
    debian: "debian",
    ubuntu: "ubuntu",
    alpine: "alpine",
    fedora: "fedora",
    rocky: "rockylinux",
    almalinux: "almalinux",
    "opensuse-leap": "opensuse/leap",
};
/** The recipe of an image: the one that it carries, else one that is put together from what is installed. */
function recoverRecipe(remains) {
    const { definition } = remains;
    if (definition === undefined)
        return composed(remains);
    const base = /^\s*from\s*:\s*(\S+)/im.exec(definition)?.[1];
    return {
        recipe: definition.endsWith("\n") ? definition : `${definition}\n`,
        found: ["the recipe: the image carries the one that it was built from"],
        missing: [
            ...(base && !base.includes("@sha256:")
                ? [`which ${base} it was: a tag may name another image today`]
                : []),
            ...(/^%files/m.test(definition)
                ? ["the files of %files as they were: copy them out of the image"]
                : []),
            "which versions the recipe's commands would bring today: the lock says which they brought",
        ],
    };
}
/** Has no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version }) => /^[\w@%+=:,./~^!-]+$/.test(name + version);
function composed(remains) {
    const { lock, distribution, release } = remains;
    const base = distribution === undefined ? undefined : bases[distribution];
    const tools = [apt(remains), pip(lock), npm(lock), r(lock)].filter((each) => each !== undefined);
    const { environment, runscript } = remains;
    const sections = [
        { name: "environment", text: environment },
        { name: "runscript", text: runscript },
    ].filter((each) => each.text !== undefined);
    const whole = sections.filter(({ text }) => !/^\s*%/m.test(text));
    const header = base && release
        ? `Bootstrap: docker\nFrom: ${base}:${release}`
        : "Bootstrap: docker\nFrom: BASE # unknown: name it";
    const post = tools.flatMap(({ lines }) => lines).map((line) => `    ${line}`);
    return {
        recipe: [
            `# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}. It has no definition file.`,
            header,
            ...(post.length > 0 ? ["", "%post", ...post] : []),
            ...whole.flatMap(({ name, text }) => [
                "",
                `%${name}`,
                ...text
                    .trimEnd()
                    .split("\n")
                    .map((line) => `    ${line}`),
            ]),
            "",
        ].join("\n"),
        found: [
            ...(base && release ? [`the base: ${base}:${release}, by the image's os-release`] : []),
            ...tools.map(({ about }) => about),
            ...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
        ],
        missing: [
            "the recipe: the image carries none, so the order of its commands is unknown",
            ...(base && release
                ? [`which ${base}:${release} it was: its digest is not in the image`]
                : ["the base"]),
            ...leftOut(lock),
        ],
    };
}
/** What no command of the recipe brings. */
function leftOut(lock) {
    const pinned = new Set(["dpkg", "python", "npm", "r"]);
    return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        if (found.status === "absent")
            return [];
        if (found.status === "error")
            return [`${id} packages: ${found.path}: ${found.message}`];
        const left = pinned.has(id) ? found.packages.filter((each) => !isPlain(each)) : found.packages;
        return left.length > 0 ? [`${left.length} of ${id}, such as ${left[0]?.name} ${left[0]?.version}`] : [];
    });
}
const packagesOf = ({ ecosystems }, id) => {
    const found = ecosystems[id];
    return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};
const stamp = (seconds) => new Date(seconds * 1000).toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
/** apt's packages that were asked for by name, from a snapshot of about the day of the last installation. */
function apt({ lock, distribution, installedAt }) {
    const packages = packagesOf(lock, "dpkg").filter(({ auto }) => !auto);
    if (packages.length === 0)
        return undefined;
    const words = packages.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}=${version}`));
    const isDebian = distribution === "debian" && installedAt !== undefined;
    const snapshot = isDebian
        ? [
            "sed -i -E 's|(URIs:\\|deb) https?://[^/ ]+/debian( \\|$)|\\1 http://snapshot.debian.org/archive/debian/" +
                `${stamp(installedAt)}\\2|' $(ls /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null)`,
        ]
        : [];
    const check = isDebian ? "-o Acquire::Check-Valid-Until=false " : "";
    return {
        lines: [
            ...snapshot,
            `apt-get ${check}update`,
            `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades ${words.join(" ")}`,
        ],
        about: `${packages.length} packages of apt${isDebian ? `, from the snapshot of about ${stamp(installedAt)} (an estimate: the time of the last installation)` : ""}`,
    };
}
function pip(lock) {
    const own = packagesOf(lock, "python").filter(({ name, owner }) => owner === undefined && !["python", "pypy", "pip"].includes(name));
    if (own.length === 0)
        return undefined;
    const byPrefix = Map.groupBy(own, ({ prefix }) => prefix ?? "/usr");
    const lines = [...byPrefix].flatMap(([prefix, packages]) => {
        const words = packages.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}==${version}`)).join(" ");
        const python = (0,shell_word/* shellWord */.r)(`${prefix === "/" ? "/usr" : prefix}/bin/python3`);
        const venv = ["/usr", "/usr/local", "/"].includes(prefix) ? [] : [`python3 -m venv ${(0,shell_word/* shellWord */.r)(prefix)}`];
        return [...venv, `${python} -m pip install --no-deps ${words}`];
    });
    return { lines, about: `${own.length} packages of Python, of ${byPrefix.size} environments` };
}
function npm(lock) {
    const globals = packagesOf(lock, "npm").filter(({ location, owner, name }) => owner === undefined &&
        location !== undefined &&
        location.endsWith(`/lib/node_modules/${name}`) &&
        name !== "npm");
    if (globals.length === 0)
        return undefined;
    const words = globals.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}@${version}`)).join(" ");
    return { lines: [`npm install --global ${words}`], about: `${globals.length} global packages of npm` };
}
function r(lock) {
    const own = packagesOf(lock, "r").filter(({ owner }) => owner === undefined);
    if (own.length === 0)
        return undefined;
    const lines = own.map(({ name, version }) => {
        const call = `remotes::install_version("${name}", "${version}", upgrade = "never")`;
        return `Rscript -e ${(0,shell_word/* shellWord */.r)(call)}`;
    });
    return {
        lines: [`Rscript -e 'install.packages("remotes")'`, ...lines],
        about: `${own.length} packages of R`,
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/recover/recover.js










/**
 * Writes a recipe and a lock for an image of which nothing else is left, without running it, and says what could not be
 * found out. The recipe was not tried.
 * @param folder absolute; files that are there already stay
 * @throws Failure where the image cannot be read, or a file is in the way
 */
async function recover(image, folder, key) {
    await (0,file_kind/* assertKind */.rZ)(image, ["image", "tar archive", "folder"], "an image");
    const lock = await (0,freeze/* freeze */.C)(image, { key });
    const tree = await (0,image_open.openImage)(image, key);
    try {
        const recovered = recoverRecipe(await remainsOf(tree, lock));
        const stem = (0,external_node_path_.basename)(image).replace(/\.(sif|img|squashfs|sqfs)$/, "");
        const [recipeFile, lockFile] = [(0,external_node_path_.join)(folder, `${stem}.def`), (0,external_node_path_.join)(folder, `${stem}.lock`)];
        await (0,folders/* makeFolder */.f)(folder);
        await (0,inside/* writeNewFileInside */.q0)(folder, recipeFile, recovered.recipe);
        await (0,inside/* writeNewFileInside */.q0)(folder, lockFile, (0,write/* formatLock */.X)(lock));
        return { ...recovered, recipeFile, lockFile };
    }
    finally {
        await tree.close();
    }
}
/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d). */
const own = {
    definition: "/.singularity.d/Singularity",
    environment: "/.singularity.d/env/90-environment.sh",
    runscript: "/.singularity.d/runscript",
};
/** What an image's own files say of how it was made. */
async function remainsOf(tree, lock) {
    const texts = await tree.read(Object.values(own));
    const text = (part) => {
        const bytes = texts.get(own[part]);
        // A build of this program kept the recipe with a rebuild's surroundings, or with its pins.
        const found = ((bytes && part === "definition" && (0,recipe_lines/* takeRecipe */.U1)(bytes)) || bytes)
            ?.toString("utf8")
            .replace(/^#!.*\n/, "")
            .trimEnd();
        return found ? { [part]: found } : {};
    };
    const { id, versionId } = await (0,os_release/* osRelease */._W)(tree);
    const status = tree.resolve("/var/lib/dpkg/status");
    return {
        lock,
        ...text("definition"),
        ...text("environment"),
        ...text("runscript"),
        ...(id !== undefined && { distribution: id }),
        ...(versionId !== undefined && { release: versionId }),
        ...(status && { installedAt: status.mtime }),
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/image-key.js
var image_key = __webpack_require__(23813);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 4 modules
var subject = __webpack_require__(97949);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/recover.js






/** Writes a recipe and a lock out of an image, and says what is missing. */
async function recover_recover(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const folder = (0,absolute/* absolute */.y)(flags.output);
    const recovered = await (0,subject/* withWord */.$H)(word, store, async (given) => recover(await (0,subject/* imageGiven */.dt)(given, store), folder, await (0,image_key/* imageKey */.p)(flags.pemPath)));
    if (flags.json)
        return void process.stdout.write(`${(0,report_escape/* terminalJson */.t3)(recovered)}\n`);
    const { recipeFile, lockFile, found, missing } = recovered;
    const lines = [
        `Wrote ${recipeFile}`,
        `Wrote ${lockFile}`,
        "Found:",
        ...found.map((text) => `  ${text}`),
        "Not found:",
        ...missing.map((text) => `  ${text}`),
        `Next: stx-container build ${(0,shell_word/* shellWord */.r)(recipeFile)}, then stx-container diff ${(0,shell_word/* shellWord */.r)(lockFile)} NAME`,
    ];
    process.stdout.write(`${lines.map((line) => (0,report_escape/* oneLine */.TN)(line).replace(/^/, line.startsWith("  ") ? "  " : "")).join("\n")}\n`);
}


/***/ }),

/***/ 11996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ oncePerTree),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   "if": () => (/* binding */ findOncePerTree)
/* harmony export */ });
/** For callers that only need what could be read: the ecosystem's own collector reports the rest. */
const nobody = { problem() { }, note() { }, seen() { } };
/** The same for what the tree's list of entries alone answers, in which nothing can be unreadable. */
function findOncePerTree(find) {
    const known = new WeakMap();
    return (tree) => {
        const one = known.get(tree) ?? { answer: find(tree) };
        known.set(tree, one);
        return one.answer;
    };
}
/**
 * A reader that reads each image once, however many ask. Its problems are reported to everyone who asks with a reporter.
 */
function oncePerTree(read) {
    const known = new WeakMap();
    return async (tree, reporter = nobody) => {
        let one = known.get(tree);
        if (!one) {
            const reports = [];
            const recorder = {
                problem: (path, message) => void reports.push((to) => to.problem(path, message)),
                note: (path, message) => void reports.push((to) => to.note(path, message)),
                seen: () => void reports.push((to) => to.seen()),
            };
            one = { reports, answer: read(tree, recorder) };
            known.set(tree, one);
        }
        const answer = await one.answer;
        for (const report of one.reports)
            report(reporter);
        return answer;
    };
}


/***/ }),

/***/ 33839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   HU: () => (/* binding */ parseOsRelease),
/* harmony export */   TE: () => (/* binding */ osReleaseFiles),
/* harmony export */   _W: () => (/* binding */ osRelease),
/* harmony export */   hp: () => (/* binding */ distroOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11996);

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined where it is not known. */
function distroOf({ id, versionId, codename }) {
    const version = versionId ?? codename;
    return id && version && `${id}-${version}`;
}
/** Where os-release(5) is looked for, in this order. */
const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
/** Files of distributions from before os-release, and what their text says: the ID that os-release gives it later. */
const olderFiles = [
    ["/etc/redhat-release", redHatId],
    ["/etc/system-release", redHatId],
    [
        "/etc/SuSE-release",
        (text) => (/^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined),
    ],
    ["/etc/alpine-release", () => "alpine"],
    ["/etc/debian_version", () => "debian"],
];
function redHatId(text) {
    const names = [
        [/^Red Hat Enterprise Linux/i, "rhel"],
        [/^CentOS/i, "centos"],
        [/^Fedora/i, "fedora"],
        [/^Scientific Linux/i, "scientific"],
        [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
        [/^Amazon Linux/i, "amzn"],
    ];
    return names.find(([name]) => name.test(text))?.[1];
}
/** Reads the distribution of an image: its os-release, else the file that it had before there was one. */
const osRelease = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTree */ .Xw)(async (tree) => releaseIn(tree, "/"));
/** The distribution of a system in a folder of an image. */
async function releaseIn(tree, root) {
    const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
    const base = root === "/" ? "" : root;
    const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
    const text = path ? ((await tree.read([base + path])).get(base + path)?.toString() ?? "") : "";
    const older = olderFiles.find(([each]) => each === path);
    if (older) {
        const id = older[1](text);
        return { id, versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0] };
    }
    const fields = parseOsRelease(text);
    return {
        id: fields.ID?.toLowerCase() || undefined,
        versionId: fields.VERSION_ID || undefined,
        codename: fields.VERSION_CODENAME || undefined,
    };
}
/**
 * The fields of an os-release text, as os-release(5) defines them: shell assignments without expansions; of a field
 * given twice the last value counts. Lines that are not assignments are skipped.
 */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
        if (!match)
            continue;
        const [, name, double, single, bare] = match;
        fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
    }
    return fields;
}


/***/ }),

/***/ 75692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17421);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20106);


/**
 * The lock as text: canonical JSON, keys sorted by code unit, two spaces of indent, every element of a list
 * (a package, a base, an unlocked input) on a line of its own, LF, one newline at the end. The same lock gives
 * the same bytes on every machine, so that its sha256 can stand for it.
 * @throws Failure "inconclusive" where `parseLock` would refuse the text.
 */
function formatLock(lock) {
    const ordered = {
        ...lock,
        ecosystems: mapValues(lock.ecosystems, inOrder),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
}
function pretty(value, indent) {
    if (typeof value !== "object" || value === null || isShort(value))
        return oneLine(value);
    const inner = `${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => inner + oneLine(item))
        : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
}
/** One plain field alone, like an absent ecosystem's status: no line of its own for it. */
function isShort(value) {
    const fields = Array.isArray(value) ? [] : sortedEntries(value);
    return fields.length === 1 && typeof fields[0]?.[1] !== "object";
}
function oneLine(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
    return parts.length ? `{ ${parts.join(", ")} }` : "{}";
}


/***/ })

};
;