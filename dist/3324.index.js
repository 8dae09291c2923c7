"use strict";
exports.id = 3324;
exports.ids = [3324];
exports.modules = {

/***/ 53324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover_recover)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/os-release.js
var os_release = __webpack_require__(33839);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical-form.js
var canonical_form = __webpack_require__(74646);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/definition.js
var pin_definition = __webpack_require__(14874);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/store/file-kind.js
var file_kind = __webpack_require__(49970);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/dpkg/snapshots.js
var dpkg_snapshots = __webpack_require__(35621);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/recover/tools.js



/** Has no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version, prefix = "" }) => /^[\w@%+=:,./~^!-]+$/.test(name + version + prefix);
/** The package of that name and version in an index is this one: it did not come from elsewhere. */
const isOfIndex = ({ url, commit, editable }) => !url && !commit && !editable;
const packagesOf = ({ ecosystems }, id) => {
    const found = ecosystems[id];
    return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};
/** The commands that bring what is installed, as far as a package manager has it by its name and version. */
const commandsOf = (lock, system) => [apt(lock, system), pip(lock), npm(lock), r(lock)].filter((each) => each !== undefined);
/** What none of the commands brings, and no package of the system does. */
function leftOut(lock, commands) {
    const taken = new Set(commands.flatMap((each) => each.taken));
    return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        if (found.status === "absent")
            return [];
        const left = found.packages.filter((each) => !taken.has(each) && each.owner === undefined && !isDependency(id, each));
        return [
            ...(found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []),
            ...(left.length > 0 ? [`${left.length} of ${id}, such as ${left[0]?.name} ${left[0]?.version}`] : []),
        ];
    });
}
/** Whether a package comes with another one: apt's automatic packages, and npm's inside another's folder. */
function isDependency(id, { auto, location = "" }) {
    if (id === "dpkg")
        return auto === true;
    return id === "npm" && /\/node_modules\/.*\/node_modules\//.test(location);
}
/** Lets apt take a distribution's own archives from snapshots, whichever mirror the base names, in either form of its sources. */
function fromSnapshots(snapshots) {
    const edits = Object.entries(snapshots).map(([archive, address]) => `-e 's,https?://[^ /]+/${archive}/?( |$),${address}\\1,g'`);
    const files = "/etc/apt/sources.list /etc/apt/sources.list.d/*.sources";
    return `for file in ${files}; do if [ -f "$file" ]; then sed -i -E ${edits.join(" ")} "$file"; fi; done`;
}
/** apt's packages that were asked for by name, from a snapshot of about the day of the last installation. */
function apt(lock, { distribution = "", installedAt }) {
    // A system in a folder of the image is not apt's.
    const taken = packagesOf(lock, "dpkg").filter(({ auto, prefix }) => !auto && prefix === undefined);
    if (taken.length === 0)
        return undefined;
    const words = taken.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}=${version}`));
    const day = installedAt === undefined ? undefined : new Date(installedAt * 1000);
    const snapshots = day ? (0,dpkg_snapshots/* snapshotsOf */.X)(distribution, day) : {};
    const isKnown = Object.keys(snapshots).length > 0;
    return {
        taken,
        lines: [
            ...(isKnown ? [fromSnapshots(snapshots)] : []),
            `apt-get ${isKnown ? "-o Acquire::Check-Valid-Until=false " : ""}update`,
            `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades ${words.join(" ")}`,
        ],
        about: `${(0,plural/* plural */.L)(taken.length, "package")} of apt${isKnown ? `, from the snapshot of about ${day?.toISOString()} (an estimate: the time of the last installation)` : ""}`,
        ...(!isKnown && { missing: "a snapshot of apt's archives: those of today may not have these versions" }),
    };
}
/** Prefixes of the system's own Python, not of an environment. */
const systemPrefixes = ["/", "/usr", "/usr/local"];
function pip(lock) {
    const taken = packagesOf(lock, "python").filter((each) => each.owner === undefined && each.purl.startsWith("pkg:pypi/") && isOfIndex(each) && each.name !== "pip");
    if (taken.length === 0)
        return undefined;
    const byPrefix = Map.groupBy(taken, ({ prefix = "/usr" }) => systemPrefixes.includes(prefix) ? undefined : prefix);
    const lines = [...byPrefix].flatMap(([prefix, packages]) => {
        const install = `-m pip install --no-deps ${packages.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}==${version}`)).join(" ")}`;
        // Distributions refuse to install beside their own packages without it (PEP 668).
        if (prefix === undefined)
            return [`PIP_BREAK_SYSTEM_PACKAGES=1 python3 ${install}`];
        return [`python3 -m venv ${(0,shell_word/* shellWord */.r)(prefix)}`, `${(0,shell_word/* shellWord */.r)(`${prefix}/bin/python3`)} ${install}`];
    });
    return {
        taken,
        lines,
        about: `${(0,plural/* plural */.L)(taken.length, "package")} of Python, of ${(0,plural/* plural */.L)(byPrefix.size, "environment")}`,
    };
}
function npm(lock) {
    const taken = packagesOf(lock, "npm").filter((each) => each.owner === undefined &&
        isOfIndex(each) &&
        ["/usr", "/usr/local"].some((prefix) => each.location === `${prefix}/lib/node_modules/${each.name}/package.json`) &&
        each.name !== "npm");
    if (taken.length === 0)
        return undefined;
    const words = taken.map(({ name, version }) => (0,shell_word/* shellWord */.r)(`${name}@${version}`)).join(" ");
    return {
        taken,
        lines: [`npm install --global ${words}`],
        about: `${(0,plural/* plural */.L)(taken.length, "global package")} of npm`,
    };
}
/** R on most distributions has no archive of its own choice, and asks for one. */
const repos = 'repos = "https://cloud.r-project.org"';
function r(lock) {
    const taken = packagesOf(lock, "r").filter((each) => each.owner === undefined && each.purl.startsWith("pkg:cran/") && isOfIndex(each));
    if (taken.length === 0)
        return undefined;
    const calls = taken.map(({ name, version }) => `remotes::install_version("${name}", "${version}", upgrade = "never", ${repos})`);
    return {
        taken,
        lines: [`install.packages("remotes", ${repos})`, ...calls].map((call) => `Rscript -e ${(0,shell_word/* shellWord */.r)(call)}`),
        about: `${(0,plural/* plural */.L)(taken.length, "package")} of R`,
    };
}

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
    const text = definition.toString("latin1");
    const base = /^\s*from\s*:\s*(\S+)/im.exec(text)?.[1];
    return {
        recipe: definition,
        found: ["the recipe: the image carries the one that it was built from"],
        missing: [
            ...(base && !base.includes("@sha256:")
                ? [`which ${base} it was: a tag may name another image today`]
                : []),
            ...(/^%files/m.test(text) ? ["the files of %files as they were: copy them out of the image"] : []),
            "which versions the recipe's commands would bring today: the lock says which they brought",
        ],
    };
}
/** The base by os-release, where it is one that Docker Hub has. */
function baseOf({ distribution = "", release = "" }) {
    const base = Object.hasOwn(bases, distribution) ? bases[distribution] : undefined;
    return base && /^[\w.-]+$/.test(release) ? `${base}:${release}` : undefined;
}
function composed(remains) {
    const { lock, labels } = remains;
    const base = baseOf(remains);
    const tools = commandsOf(lock, remains);
    const { whole, dropped } = sectionsOf(remains);
    const post = tools.flatMap(({ lines }) => lines).map((line) => `    ${line}`);
    const lines = [
        `# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}. It has no definition file.`,
        "Bootstrap: docker",
        `From: ${base ?? "BASE # unknown: name it"}`,
        ...(post.length > 0 ? ["", "%post", ...post] : []),
        // Indented, a here-document would not end, and a text of several lines would be another one.
        ...whole.flatMap(({ name, text }) => ["", `%${name}`, text.replace(/\n$/, "")]),
        "",
    ];
    return {
        recipe: Buffer.from(lines.join("\n"), "latin1"),
        found: [
            ...(base ? [`the base: ${base}, by the image's os-release`] : []),
            ...tools.map(({ about }) => about),
            ...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
        ],
        missing: [
            "the recipe: the image carries none, so the order of its commands is unknown",
            base ? `which ${base} it was: its digest is not in the image` : "the base",
            ...tools.flatMap(({ missing }) => missing ?? []),
            ...leftOut(lock, tools),
            ...dropped.map((name) => `%${name}: a line of it begins with "%", which would begin another section`),
            ...(labels.length > 0 ? [`%labels: ${labels.join(", ")}`] : []),
        ],
    };
}
/** The sections that can stand in a recipe as they are, and the names of those that cannot. A byte is a character. */
function sectionsOf({ sections }) {
    const all = Object.entries(sections).map(([name, bytes]) => ({ name, text: bytes.toString("latin1") }));
    const isWhole = ({ text }) => !/^\s*%/m.test(text);
    return {
        whole: all.filter(isWhole),
        dropped: all.filter((each) => !isWhole(each)).map(({ name }) => name),
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
        await assertAbsent(recipeFile, lockFile);
        await (0,inside/* writeNewFileInside */.q0)(folder, recipeFile, recovered.recipe);
        await (0,inside/* writeNewFileInside */.q0)(folder, lockFile, (0,write/* formatLock */.X)(lock));
        return { ...recovered, recipe: recovered.recipe.toString("utf8"), recipeFile, lockFile };
    }
    finally {
        await tree.close();
    }
}
/** Before anything is written, so that no half of a pair stays. @throws Failure("usage", "file-in-the-way") */
async function assertAbsent(...files) {
    for (const file of files)
        if (await (0,promises_.lstat)(file).catch(() => undefined))
            throw new failure/* Failure */.H("usage", `could not write ${file}`, {
                code: "file-in-the-way",
                why: "a file or folder of that name exists",
                remedy: "choose another folder with --output, or move the file away",
            });
}
/** Apptainer's own files in an image (docs/sif of Apptainer: /.singularity.d), by the section that each is of. */
const sectionFiles = {
    environment: "/.singularity.d/env/90-environment.sh",
    runscript: "/.singularity.d/runscript",
    startscript: "/.singularity.d/startscript",
    test: "/.singularity.d/test",
    help: "/.singularity.d/runscript.help",
};
const labelsFile = "/.singularity.d/labels.json";
/** What an image's own files say of how it was made. */
async function remainsOf(tree, lock) {
    const files = await tree.read([canonical_form/* definitionPath */.XM, labelsFile, ...Object.values(sectionFiles)]);
    const carried = files.get(canonical_form/* definitionPath */.XM);
    // A build of this program kept the recipe with a rebuild's surroundings, or with its pins.
    const definition = carried && ((0,pin_definition/* recipeOfDefinition */.T)(carried) ?? carried);
    const { id, versionId } = await (0,os_release/* osRelease */._W)(tree);
    const status = tree.resolve("/var/lib/dpkg/status");
    return {
        lock,
        ...(definition && !isBlank(definition) && { definition }),
        sections: Object.fromEntries(Object.entries(sectionFiles).flatMap(([name, path]) => {
            const text = files.get(path) && sectionIn(files.get(path), name === "help");
            return text ? [[name, text]] : [];
        })),
        labels: ownLabels(files.get(labelsFile)),
        ...(id !== undefined && { distribution: id }),
        ...(versionId !== undefined && { release: versionId }),
        ...(status && { installedAt: status.mtime }),
    };
}
const isBlank = (bytes) => bytes.toString("latin1").trim() === "";
/** A section's text, without the line that Apptainer puts before it; undefined where it does nothing. */
function sectionIn(bytes, isText) {
    const text = bytes.toString("latin1");
    // Apptainer's own file for a section that a recipe has not is a licence in comments.
    const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
    if (isText)
        return isBlank(bytes) ? undefined : bytes;
    return isEmpty ? undefined : Buffer.from(text.replace(/^#!\/bin\/sh\n+/, ""), "latin1");
}
/** The labels that a recipe sets itself, by name; none where the file is not as Apptainer writes it. */
function ownLabels(bytes) {
    try {
        const labels = JSON.parse(bytes?.toString("utf8") ?? "{}");
        return Object.keys(labels ?? {}).filter((name) => !name.startsWith("org.label-schema."));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/image-key.js
var image_key = __webpack_require__(23813);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
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

/***/ 35621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ snapshotsOf),
/* harmony export */   p: () => (/* binding */ findSnapshots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55352);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60988);



/**
 * Debian's snapshots are taken four times a day, some time after the archive's run that the Release file is dated by:
 * three hours later its state has been taken and the next run has not begun. Ubuntu's service has every instant.
 */
const debian = { domain: "debian.org", afterDate: 3 * 3600_000 };
const known = {
    Debian: { origin: "Debian", folder: "archive/debian", ...debian },
    "Debian-Security": { origin: "Debian", folder: "archive/debian-security", ...debian },
    "Debian Backports": { origin: "Debian Backports", folder: "archive/debian", ...debian },
    Ubuntu: { origin: "Ubuntu", folder: "ubuntu", domain: "ubuntu.com" },
};
/** Over http: apt checks signatures, and an image may have no certificate authorities yet. */
const addressOf = ({ domain, folder }) => `http://snapshot.${domain}/${folder}/{id}/`;
/** `YYYYMMDDTHHMMSSZ`, UTC. */
const idOf = (instant) => `${instant
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "")}Z`;
/** The archives of a distribution, by its ID in os-release. */
const archivesOf = {
    debian: ["Debian", "Debian-Security"],
    ubuntu: ["Ubuntu"],
};
/**
 * Where a distribution's own archives were kept as they were at an instant: what an archive's address ends with on
 * every mirror ("debian-security") → address. Empty for a distribution of which no snapshots are known.
 */
const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
    const archive = known[label];
    return archive
        ? [[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
        : [];
}));
/** Where the Release files of a source are, the signed one first. */
const releaseFiles = (uri, suite) => {
    const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
    return [`${folder}InRelease`, `${folder}Release`];
};
/** What a Release file says of itself, signed or not (deb-repository format, "Release files"). */
function parseRelease(text) {
    const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
    const [fields] = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParagraphs */ .L)(text.slice(start)).paragraphs;
    if (!fields)
        return undefined;
    const date = Date.parse(fields.get("date") ?? "");
    const origin = fields.get("origin") ?? "";
    return {
        origin,
        label: fields.get("label") ?? origin,
        // A date in a year of more digits is none of an archive's.
        date: date >= 0 && date < Date.UTC(10_000, 0) ? new Date(date) : undefined,
    };
}
/**
 * Finds for each archive of an image the address that keeps its state of today. An archive is recognised by what
 * its Release file says, not by its address: users have mirrors.
 * @param ask the text behind an address; undefined where there is none, or no answer
 * @param now when the packages were installed
 * @returns all archives, with their snapshots as far as these were seen to be there; and what has none, with the reason
 */
async function findSnapshots(sources, addresses, now, ask) {
    const release = async (uri, suite) => {
        for (const url of releaseFiles(uri, suite)) {
            const text = await ask(url);
            if (text !== undefined)
                return parseRelease(text);
        }
        return undefined;
    };
    const found = await Promise.all(sources.map(async (source) => {
        // A lock goes into a repository that others read: what gives access to the archive stays out of it.
        const shown = { ...source, uri: (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(source.uri) };
        const gone = "should the archive delete a locked version, a rebuild fails and names it";
        const live = await release(source.uri, source.suite);
        if (!live)
            return {
                archive: shown,
                reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`,
            };
        const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
        const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
        const address = own ?? (archive && addressOf(archive));
        if (!address)
            return { archive: shown, reason: `no snapshot of it is known: ${gone}` };
        const instant = archive?.afterDate !== undefined && live.date
            ? new Date(live.date.getTime() + archive.afterDate)
            : now;
        const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
        if (!(await release(uri, source.suite)))
            return {
                archive: shown,
                reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`,
            };
        return { ...shown, snapshot: uri };
    }));
    return {
        archives: found.map((each) => ("archive" in each ? each.archive : each)),
        unlocked: found.flatMap((each) => {
            if (!("archive" in each))
                return [];
            return [{ what: `apt archive ${each.archive.uri} ${each.archive.suite}`, reason: each.reason }];
        }),
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

/***/ 55352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Names of query parameters that carry a right to read. */
const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
/**
 * A URL without what gives access: user and password (an ssh user stays, it is part of the place),
 * signatures and tokens in the query. Text that is no URL comes back as it is.
 */
function withoutSecrets(url) {
    return url
        .replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
        return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
    })
        .replace(/\?[^#]*/, (query) => {
        const kept = query
            .slice(1)
            .split("&")
            .filter((pair) => !secretParameter.test(pair.split("=")[0]));
        return kept.length > 0 ? `?${kept.join("&")}` : "";
    });
}


/***/ }),

/***/ 74646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ canonicalLabels),
/* harmony export */   XM: () => (/* binding */ definitionPath),
/* harmony export */   bU: () => (/* binding */ canonicalForm)
/* harmony export */ });
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/* harmony import */ var _noise_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97971);
/* harmony import */ var _noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34620);
/* harmony import */ var _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26500);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59815);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45639);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28587);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78448);








const labelsPath = "/.singularity.d/labels.json";
/** Where an image keeps the definition that it was built from. */
const definitionPath = "/.singularity.d/Singularity";
/** Labels without those of the builder, names in order. */
function canonicalLabels(labels) {
    const kept = Object.entries(labels).filter(([name]) => !_noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLabels */ .S.test(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The files that are rewritten, with their new content. */
async function rewrittenFiles(tree, recipe) {
    const paths = [labelsPath, definitionPath].filter((path) => tree.entries.get(path)?.type === "file");
    const rewritten = new Map();
    for (const [path, content] of await tree.read(paths)) {
        const labels = path === labelsPath ? (0,_normalise_js__WEBPACK_IMPORTED_MODULE_7__/* .parsedObject */ .jM)(content.toString("utf8")) : undefined;
        const after = labels
            ? Buffer.from(JSON.stringify(canonicalLabels(labels), null, "\t"))
            : path === definitionPath
                ? (recipe ?? content)
                : content;
        if (!after.equals(content))
            rewritten.set(path, after);
    }
    return rewritten;
}
/** What is done with an entry, going by its rule alone. */
function treatment({ type, size }, rule) {
    const how = rule?.canonical;
    return how === undefined || how === "remove" || (type === "file" && size > 0) ? how : undefined;
}
/** Names of one file are treated alike: a file that has another name is used by that one, too. */
function alikeByFile(treated) {
    const found = new Map();
    for (const { entry, how } of treated)
        if (entry.inode !== undefined)
            found.set(entry.inode, (found.get(entry.inode) ?? new Set()).add(how));
    const differs = ({ inode }) => inode !== undefined && found.get(inode).size > 1;
    return treated.map((each) => each.how !== "remove" && differs(each.entry) ? { ...each, how: undefined } : each);
}
/** Adds what the rules rewrite. */
async function addRewritten(tree, treated, epoch, rewritten) {
    for (const { entry, how } of treated) {
        if (typeof how !== "object" || entry.size > _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)
            continue;
        const content = (await tree.read([entry.path], _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)).get(entry.path);
        const after = content && how.rewrite(content, epoch);
        if (after && !after.equals(content))
            rewritten.set(entry.path, after);
    }
}
/** The folders that something stays in. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(path); !folders.has(at); at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(at))
            folders.add(at);
    return folders;
}
/**
 * The canonical form of an image: without caches, with logs emptied, without the builder's labels, and with no time
 * after the epoch. Two images that differ only in these have one canonical form. What else differs by its nature (host
 * keys, machine ids, package lists) stays, as removing it would change what the image does.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds
 * @param recipe what the image is to name as its recipe; default: what it names
 * @param without what else is left out, by choice
 */
async function canonicalForm(tree, epoch, recipe, without = []) {
    const form = { entries: [], contents: new Map(), changes: [], clamped: 0 };
    const find = (0,_noise_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseFinder */ .$P)([...without.flatMap((choice) => _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceRules */ .Lz[choice]), ..._noise_all_js__WEBPACK_IMPORTED_MODULE_1__/* .noise */ .f], tree);
    const rewritten = await rewrittenFiles(tree, recipe);
    const found = [...tree.entries.values()].map((entry) => {
        const rule = find(entry);
        return { entry, rule, how: treatment(entry, rule) };
    });
    const treated = alikeByFile(found);
    await addRewritten(tree, treated, epoch, rewritten);
    const needed = foldersOf(treated.flatMap(({ entry, how }) => (how === "remove" ? [] : [entry.path])));
    for (const { entry, rule, how } of treated) {
        const { path } = entry;
        const reason = rule?.reason ?? "";
        if (how === "remove" && !needed.has(path)) {
            form.changes.push({ path, change: "removed", reason });
            continue;
        }
        const content = how === "empty" ? Buffer.alloc(0) : rewritten.get(path);
        if (content) {
            form.contents.set(path, content);
            form.changes.push({ path, change: how === "empty" ? "emptied" : "rewritten", reason });
        }
        // A locked recipe's pins leave the time of their folder behind, in one of the two builds alone.
        const isTimeOfPins = rule?.ignore === "time" && entry.mtime < epoch;
        if (isTimeOfPins)
            form.changes.push({ path, change: "time", reason });
        const mtime = isTimeOfPins ? epoch : (0,_facets_js__WEBPACK_IMPORTED_MODULE_0__/* .clamped */ .j9)(entry.mtime, epoch);
        if (entry.mtime > epoch)
            form.clamped++;
        form.entries.push({ ...entry, mtime, size: content?.length ?? entry.size });
    }
    return form;
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
        ...(lock.stages && {
            stages: mapValues(lock.stages, (stage) => ({
                ...stage,
                ecosystems: mapValues(stage.ecosystems, inOrder),
            })),
        }),
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


/***/ }),

/***/ 14874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recipeOfDefinition)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24929);
/* harmony import */ var _recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41079);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32948);



/**
 * The recipe in the definition that an image of this program carries, without the lines that a first build or the pins
 * put around its script. Apptainer keeps a definition from its first header on, so comments before that are gone.
 * @param definition bytes of `/.singularity.d/Singularity`
 * @returns undefined where no such lines are in it: then the definition is the recipe
 */
function recipeOfDefinition(definition) {
    const whole = (0,_recipe_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRecipe */ .U1)(definition);
    if (whole)
        return whole;
    const lines = Buffer.from(definition)
        .toString("latin1")
        .split(/(?<=\n)/);
    const own = withoutDrivers((0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKeeping */ .S)(lines));
    return own.length === lines.length ? undefined : Buffer.from(own.join(""), "latin1");
}
/** The lines without each driver, of every stage that has one. */
function withoutDrivers(lines) {
    const opening = lines.findLastIndex((line) => _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .openings */ .mS.includes(line.trimEnd()));
    const mark = lines.findIndex((line, at) => at > opening && _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .markPattern */ .QU.test(line.trimEnd()));
    if (opening < 1 || mark < 0)
        return lines;
    // The header before the opening is ours, too, and so is one without a line below it.
    const after = lines.slice(mark + 1);
    const last = after.findLastIndex((line, at) => line.trimEnd() === _driver_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHeader */ .jU && isEnd(after[at + 1]));
    const before = withoutDrivers(lines.slice(0, opening - 1));
    return [...before, ...(last < 0 ? after : after.toSpliced(last, 1))];
}
const isEnd = (next) => next === undefined || next.startsWith("%");


/***/ })

};
;