export const id = 5718;
export const ids = [5718];
export const modules = {

/***/ 70832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ privateApt),
/* harmony export */   hR: () => (/* binding */ knownArchives),
/* harmony export */   u: () => (/* binding */ downloadPackages),
/* harmony export */   wx: () => (/* binding */ apt),
/* harmony export */   zn: () => (/* binding */ updateLists)
/* harmony export */ });
/* unused harmony export aptEnvironment */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20985);
/* harmony import */ var _kept_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31721);





const aptLimitMs = 15 * 60_000;
/** Options under which apt refuses whatever a trusted key has not signed, whatever the machine's settings say. */
const onlySigned = [
    "-oAPT::Get::AllowUnauthenticated=false",
    "-oAcquire::AllowInsecureRepositories=false",
    "-oAcquire::AllowWeakRepositories=false",
    "-oAcquire::AllowDowngradeToInsecureRepositories=false",
];
/** Environment for apt and dpkg: no questions. */
function aptEnvironment() {
    return (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)({ DEBIAN_FRONTEND: "noninteractive", APT_LISTCHANGES_FRONTEND: "none" });
}
/**
 * Runs an apt program and turns its failure into ours.
 * @param what the step in the user's words, "Downloading apptainer"
 */
async function apt(what, argv, options = {}) {
    const [command, ...args] = argv;
    const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(command, args, { env: aptEnvironment(), timeLimitMs: aptLimitMs, ...options });
    if (result.code === 0)
        return result.stdout;
    const said = result.stderr.split("\n").filter((line) => /^(E|W|Err):/.test(line.trim()));
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `${what} failed`, {
        why: `${command} said: ${(said.length > 0 ? said : [result.stderr.trim()]).slice(-4).join(" ").trim() || `exit code ${result.code}`}`,
        remedy: /is expired \(invalid since/.test(result.stderr)
            ? "The mirror is out of date, or this machine's clock is wrong. Where an old mirror is meant to be used, allow " +
                "it in the machine's own settings (Acquire::Check-Valid-Until in /etc/apt/apt.conf.d)."
            : "See whether the machine's own `apt-get update` works (network, proxy, mirror), then try again.",
    });
}
/**
 * Makes an apt configuration of our own in a folder: own lists, own cache, own sources, no pins of the machine's.
 * The machine's proxies and certificates stay in force.
 * @param sources text of a sources.list; undefined keeps the machine's own sources
 */
async function privateApt(folder, sources) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "lists", "partial"), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "cache", "archives", "partial"), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "empty"), { recursive: true });
    const options = [
        `-oDir::State::Lists=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "lists")}`,
        `-oDir::Cache=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "cache")}`,
        `-oDir::Etc::Preferences=/dev/null`,
        `-oDir::Etc::PreferencesParts=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "empty")}`,
        "-oAPT::Default-Release=",
        // The folder is ours alone; apt's own download user could not write into it.
        "-oAPT::Sandbox::User=",
        "-oAcquire::Languages=none",
        "-oAcquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
        "-oAcquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false",
        "-oAcquire::Retries=3",
        "-oAPT::Update::Error-Mode=any",
        "-oAPT::Update::Post-Invoke-Success=",
        ...onlySigned,
    ];
    if (sources !== undefined) {
        const list = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "sources.list");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(list, sources);
        options.push(`-oDir::Etc::SourceList=${list}`, `-oDir::Etc::SourceParts=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "empty")}`);
    }
    return { folder, options };
}
/** `apt-get update` in a private configuration. */
async function updateLists(privately) {
    await apt("Reading the package lists", ["apt-get", ...privately.options, "-q", "update"]);
}
/**
 * Downloads packages into a folder; each is checked against the signed lists, by apt or, where it was kept from an
 * earlier time, by its sha256 in them.
 * @param wanted names, `name/suite` or `name=version`
 */
async function downloadPackages(privately, wanted, into, kept) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    const what = `Downloading ${wanted.join(", ")}`;
    const download = ["apt-get", ...privately.options, "-q", "download"];
    const missing = [];
    for (const one of wanted) {
        const listed = kept && listedFile(await apt(what, [...download, "--print-uris", one], { cwd: into }));
        if (!listed || !(await (0,_kept_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .takeKept */ .Y)(kept, listed.sha256, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, listed.name))))
            missing.push(one);
    }
    if (missing.length > 0)
        await apt(what, [...download, ...missing], { cwd: into });
    if (kept)
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(into))
            await (0,_kept_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .keepUsed */ .L)(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, name));
}
/** The one file that `apt-get download --print-uris` names, with the sha256 (hex) that the signed list has of it. */
function listedFile(printed) {
    const [, name, sha256] = /^'\S+' ([\w.+~%-]+\.deb) \d+ SHA256:([0-9a-f]{64})$/m.exec(printed) ?? [];
    return name && sha256 ? { name, sha256 } : undefined;
}
/** The archives that apt has lists of. */
async function knownArchives(options = []) {
    const format = "$(ORIGIN)\t$(LABEL)\t$(CODENAME)\t$(REPO_URI)";
    const argv = ["apt-get", ...options, "indextargets", "--format", format, "Created-By: Packages"];
    const printed = await apt("Asking apt for its archives", argv);
    return printed
        .split("\n")
        .map((line) => line.split("\t"))
        .filter((fields) => fields.length === 4 && fields[3] !== "")
        .map(([origin, label, codename, uri]) => ({
        origin: origin,
        label: label,
        codename: codename,
        uri: uri.replace(/\/+$/, ""),
    }));
}


/***/ }),

/***/ 35718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensureApptainer: () => (/* binding */ ensureApptainer)
});

// UNUSED EXPORTS: installMethods

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/process/run.js + 2 modules
var run = __webpack_require__(20985);
;// CONCATENATED MODULE: ./lib/files/flock.js





/** How long one process waits for another's installation. */
const waitMs = 20 * 60_000;
/**
 * Does something while no other process does the same, on this machine. The lock is the kernel's (flock), held by
 * a small child that ends with us: a crash leaves nothing locked.
 * @param path file to lock; made if need be
 */
async function withLock(path, work) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const release = await lock(path);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
function lock(path) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("flock", ["--exclusive", path, "sh", "-c", "echo locked; exec cat"], {
            env: (0,run/* scrubbedEnvironment */.a)(),
            stdio: ["pipe", "pipe", "ignore"],
        });
        const refuse = (why) => {
            clearTimeout(timer);
            child.kill();
            reject(new failure/* Failure */.H("infrastructure", `The lock ${path} could not be taken`, {
                why,
                remedy: "See whether another installation hangs, end it, then try again.",
            }));
        };
        const timer = setTimeout(() => refuse("Another process held it for 20 minutes."), waitMs);
        const ended = new Promise((done) => child.once("close", () => done()));
        child.once("error", (error) => refuse(`flock could not be started: ${error.message}`));
        child.once("exit", (code) => refuse(`flock ended with ${code}.`));
        child.stdin.on("error", () => { });
        child.stdout.once("data", () => {
            clearTimeout(timer);
            child.removeAllListeners("exit");
            resolve(() => {
                child.stdin.end();
                return ended;
            });
        });
    });
}

// EXTERNAL MODULE: ./lib/host/as-root.js
var as_root = __webpack_require__(53952);
// EXTERNAL MODULE: ./lib/host/release.js
var release = __webpack_require__(66542);
// EXTERNAL MODULE: ./lib/apptainer/find.js
var apptainer_find = __webpack_require__(1568);
// EXTERNAL MODULE: ./lib/apptainer/install/apt.js
var apt = __webpack_require__(70832);
// EXTERNAL MODULE: ./lib/apptainer/install/prefix.js
var prefix = __webpack_require__(74527);
;// CONCATENATED MODULE: ./lib/apptainer/install/debian.js





/** Libraries that a stable release's are too old for: bookworm's libc is 2.36, Apptainer's needs 2.38. */
const libraries = ["libc6", "libseccomp2", "libsqlite3-0"];
const keyrings = [
    "/usr/share/keyrings/debian-archive-keyring.pgp",
    "/usr/share/keyrings/debian-archive-keyring.gpg",
];
/** The main archive of Debian among those that apt knows. Told by its Release file: users have mirrors. */
function debianArchive(archives) {
    return archives.find(({ origin, label }) => origin === "Debian" && label === "Debian");
}
async function machineMirror(work) {
    const known = debianArchive(await (0,apt/* knownArchives */.hR)());
    if (known)
        return known.uri;
    // A fresh container image has no lists yet; they can be read into a folder of our own without root.
    const own = await (0,apt/* privateApt */.T6)((0,external_node_path_.join)(work, "machine"), undefined);
    await (0,apt/* updateLists */.zn)(own);
    const found = debianArchive(await (0,apt/* knownArchives */.hR)(own.options));
    if (found)
        return found.uri;
    throw new failure/* Failure */.H("infrastructure", "This machine's apt knows no Debian archive", {
        why: "None of its sources has a Release file with Origin and Label Debian.",
        remedy: "Add one to /etc/apt/sources.list.d, or install Apptainer by hand.",
    });
}
async function archiveKeyring() {
    for (const path of keyrings) {
        const there = await (0,promises_.access)(path).then(() => true, () => false);
        if (there)
            return path;
    }
    throw new failure/* Failure */.H("infrastructure", "Debian's archive keyring is missing", {
        why: `There is none of ${keyrings.join(", ")}, and nothing is installed unverified.`,
        remedy: "Install the package `debian-archive-keyring`.",
    });
}
/** The one file of a package in a folder of downloaded packages. */
async function packageFile(folder, name) {
    const found = (await (0,promises_.readdir)(folder)).filter((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
    if (found.length === 1)
        return (0,external_node_path_.join)(folder, found[0]);
    throw new failure/* Failure */.H("infrastructure", `The package ${name} was not downloaded`, {
        why: `apt left ${found.length} files of it.`,
        remedy: "Try again.",
    });
}
/**
 * Makes a private copy of Debian unstable's Apptainer that runs on an older Debian: with its own libc beside it, in
 * one folder, without touching the system's and without root. Every package is signed by the archive's key.
 * @param root folder that private copies live under
 * @param work scratch folder, on any file system
 * @param parts tools to put beside it
 * @returns absolute path of the program
 */
async function installFromDebian(root, work, source, parts, note, kept) {
    const keyring = source.keyring ?? (await archiveKeyring());
    const mirror = source.mirror ?? (await machineMirror(work));
    const suite = source.suite ?? "unstable";
    const librarySuite = source.librarySuite ?? "trixie";
    const suites = [...new Set([suite, librarySuite])];
    const lines = suites.map((name) => `deb [signed-by=${keyring}] ${mirror} ${name} main\n`);
    const privately = await (0,apt/* privateApt */.T6)((0,external_node_path_.join)(work, "apt"), lines.join(""));
    note(`Reading the package lists of Debian ${suites.join(" and ")}`);
    await (0,apt/* updateLists */.zn)(privately);
    note("Downloading Apptainer and its libraries");
    const debs = (0,external_node_path_.join)(work, "debs");
    const wanted = [`apptainer/${suite}`, ...libraries.map((name) => `${name}/${librarySuite}`)];
    await (0,apt/* downloadPackages */.u)(privately, wanted, debs, kept);
    const app = (0,external_node_path_.join)(work, "app");
    const deb = await packageFile(debs, "apptainer");
    await (0,prefix/* unpack */.l1)(deb, app);
    const beside = (0,external_node_path_.join)(work, "libraries");
    for (const name of libraries)
        await (0,prefix/* unpack */.l1)(await packageFile(debs, name), beside);
    return (0,prefix/* assemble */.fT)(root, await (0,prefix/* versionOf */.E4)(deb), { app, libraries: beside, ...parts });
}

// EXTERNAL MODULE: ./lib/apptainer/install/prepare-host.js
var prepare_host = __webpack_require__(53767);
// EXTERNAL MODULE: ./lib/apptainer/install/tools.js
var install_tools = __webpack_require__(55324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/apptainer/install/kept-packages.js
var kept_packages = __webpack_require__(31721);
;// CONCATENATED MODULE: ./lib/apptainer/install/key-fingerprints.js

/** The bytes of a key, with its ASCII armour taken off if it has one (RFC 9580, section 6). */
function dearmor(key) {
    const text = key.toString("latin1");
    const match = /-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/.exec(text);
    if (!match)
        return key;
    const lines = match[1].split(/\r?\n/);
    const blank = lines.findIndex((line) => line.trim() === "");
    // The line that begins with "=" is a checksum of the armour.
    const body = lines.slice(blank + 1).filter((line) => !line.startsWith("="));
    return Buffer.from(body.join(""), "base64");
}
/** One packet: its type and body (RFC 9580, section 4.2); undefined where the bytes are none. */
function packet(bytes, at) {
    const head = bytes[at];
    if (head === undefined || (head & 0x80) === 0)
        return undefined;
    const first = bytes[at + 1] ?? 0;
    let tag;
    let size;
    let start;
    if (head & 0x40) {
        tag = head & 0x3f;
        if (first < 192)
            [size, start] = [first, at + 2];
        else if (first < 224)
            [size, start] = [((first - 192) << 8) + (bytes[at + 2] ?? 0) + 192, at + 3];
        else if (first === 255 && at + 6 <= bytes.length)
            [size, start] = [bytes.readUInt32BE(at + 2), at + 6];
        else
            return undefined;
    }
    else {
        tag = (head >> 2) & 0x0f;
        const width = [1, 2, 4][head & 3];
        if (width === undefined || at + 1 + width > bytes.length)
            return undefined;
        [size, start] = [bytes.readUIntBE(at + 1, width), at + 1 + width];
    }
    if (start + size > bytes.length)
        return undefined;
    return { tag, body: bytes.subarray(start, start + size), next: start + size };
}
const publicKey = 6;
/**
 * Fingerprints of the primary keys in a key file, armoured or not, in upper case hex; version 4 keys, which all
 * package archives use. Minimal machines have gpgv but no gpg to ask.
 * @returns one per key; empty where the file is no key file or holds a key of another version
 */
function keyFingerprints(file) {
    const bytes = dearmor(file);
    const found = [];
    let at = 0;
    while (at < bytes.length) {
        const one = packet(bytes, at);
        if (!one)
            return [];
        if (one.tag === publicKey) {
            if (one.body[0] !== 4)
                return [];
            const head = Buffer.from([0x99, one.body.length >> 8, one.body.length & 0xff]);
            found.push((0,external_node_crypto_.createHash)("sha1").update(head).update(one.body).digest("hex").toUpperCase());
        }
        at = one.next;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/apptainer/install/upstream.js










const fingerprint = "F6B0F5193D4F3301EF491FF0AFE36534FC6218AE";
/** Apptainer's own archive on Launchpad, amd64 and arm64; it has the newest version only. */
const upstreamArchive = {
    url: "https://ppa.launchpadcontent.net/apptainer/ppa/ubuntu",
    keyUrl: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${fingerprint}`,
    fingerprint,
};
/** Apptainer's own releases; packages for amd64 only. */
const upstreamReleases = {
    api: "https://api.github.com/repos/apptainer/apptainer/releases",
};
/** Downloads one file with apt's own downloader, which knows the machine's proxies and certificates. */
async function download(url, path) {
    // The folder is ours alone; apt's own download user could not write into it.
    const options = ["-oAPT::Sandbox::User=", "-oAcquire::Retries=3"];
    await (0,apt/* apt */.wx)(`Downloading ${url}`, ["/usr/lib/apt/apt-helper", ...options, "download-file", url, path]);
}
/** Puts a package file where it belongs; the path of the private program, or undefined when it is in the system. */
async function place(deb, work, target, options = []) {
    if ("asRoot" in target) {
        await (0,install_tools/* installPackages */.R)(target.asRoot, [deb], options);
        return undefined;
    }
    const app = (0,external_node_path_.join)(work, "app");
    await (0,prefix/* unpack */.l1)(deb, app);
    return (0,prefix/* assemble */.fT)(target.root, await (0,prefix/* versionOf */.E4)(deb), { app, ...target.parts });
}
/**
 * Installs Apptainer from upstream's signed archive for Ubuntu. The machine's own sources are left as they are: apt
 * runs once with a configuration that holds them and the archive besides.
 * @param suite the release's codename
 * @returns path of the private program, or undefined when it went into the system
 */
async function installFromArchive(source, suite, work, target, kept) {
    await (0,promises_.mkdir)(work, { recursive: true });
    const key = (0,external_node_path_.join)(work, "apptainer.asc");
    await download(source.keyUrl, key);
    const prints = keyFingerprints(await (0,promises_.readFile)(key));
    if (prints.length !== 1 || prints[0] !== source.fingerprint.toUpperCase()) {
        throw new failure/* Failure */.H("infrastructure", "The key of Apptainer's package archive is not the one expected", {
            why: `Expected ${source.fingerprint}, got ${prints.join(", ") || "no key"}.`,
            remedy: "Do not install from there. See whether the network changes what is downloaded.",
        });
    }
    const line = `deb [signed-by=${key}] ${source.url} ${source.suite ?? suite} main\n`;
    const folder = (0,external_node_path_.join)(work, "apt");
    // Into the system it needs packages of the machine's own sources besides.
    const privately = "asRoot" in target ? await withMachineSources(folder, line) : await (0,apt/* privateApt */.T6)(folder, line);
    await (0,apt/* updateLists */.zn)(privately);
    await (0,apt/* downloadPackages */.u)(privately, ["apptainer"], (0,external_node_path_.join)(work, "debs"), kept);
    return place(await packageFile((0,external_node_path_.join)(work, "debs"), "apptainer"), work, target, privately.options);
}
/** A private apt configuration with a copy of the machine's sources and one line more. */
async function withMachineSources(folder, line) {
    const privately = await (0,apt/* privateApt */.T6)(folder, line);
    const parts = (0,external_node_path_.join)(folder, "sources.list.d");
    await (0,promises_.mkdir)(parts, { recursive: true });
    for (const [from, prefix] of [
        ["/etc/apt/sources.list.d", ""],
        ["/etc/apt", "machine-"],
    ]) {
        const names = await (0,promises_.readdir)(from).catch(() => []);
        const sources = names.filter((name) => prefix ? name === "sources.list" : /\.(list|sources)$/.test(name));
        for (const name of sources) {
            const to = (0,external_node_path_.join)(parts, prefix ? "machine.list" : name);
            await (0,promises_.cp)((0,external_node_path_.join)(from, name), to, { dereference: true });
        }
    }
    privately.options.push(`-oDir::Etc::SourceParts=${parts}`);
    return privately;
}
/**
 * Chooses the package in GitHub's description of a release.
 * @param described body of the API's answer
 * @param wanted sha256 that the user expects, hex
 * @throws Failure where the release has no such package or nothing to verify it by
 */
function chooseAsset(described, arch, wanted) {
    let release;
    try {
        release = JSON.parse(described);
    }
    catch (error) {
        throw new failure/* Failure */.H("infrastructure", "The answer about Apptainer's releases is no JSON", { cause: error });
    }
    const version = String(release.tag_name ?? "").replace(/^v/, "");
    const name = `apptainer_${version}_${arch}.deb`;
    const assets = Array.isArray(release.assets) ? release.assets : [];
    const asset = assets.find((one) => one?.name === name);
    if (!asset || typeof asset.browser_download_url !== "string") {
        throw new failure/* Failure */.H("infrastructure", `Apptainer's release ${version || "asked for"} has no package ${name}`, {
            why: arch === "amd64"
                ? "It is not among the release's files."
                : "Upstream makes packages for amd64 only.",
            remedy: "Ask for another version, or install Apptainer by hand.",
        });
    }
    const stated = /^sha256:([0-9a-f]{64})$/.exec(String(asset.digest ?? ""))?.[1];
    const sha256 = wanted?.toLowerCase() ?? stated;
    if (!sha256) {
        throw new failure/* Failure */.H("infrastructure", `The package ${name} cannot be verified`, {
            why: "The release states no digest for it, and none was given.",
            remedy: "Give the package's sha256 (`apptainer-sha256`).",
        });
    }
    return { url: asset.browser_download_url, sha256 };
}
/**
 * Installs Apptainer from upstream's release package, after checking its sha256.
 * @param version as "1.5.3"; undefined for the latest
 * @param sha256 hex; undefined for the digest that the release itself states
 * @returns path of the private program, or undefined when it went into the system
 */
async function installFromRelease(source, wanted, work, target, kept) {
    await (0,promises_.mkdir)(work, { recursive: true });
    const described = (0,external_node_path_.join)(work, "release.json");
    await download(`${source.api}/${wanted.version ? `tags/v${wanted.version}` : "latest"}`, described);
    const asset = chooseAsset(await (0,promises_.readFile)(described, "utf8"), wanted.arch, wanted.sha256);
    const deb = (0,external_node_path_.join)(work, "apptainer.deb");
    if (!(await (0,kept_packages/* takeKept */.Y)(kept, asset.sha256, deb)))
        await download(asset.url, deb);
    const actual = (0,external_node_crypto_.createHash)("sha256")
        .update(await (0,promises_.readFile)(deb))
        .digest("hex");
    if (actual !== asset.sha256) {
        // Nobody should install by hand what was just refused.
        await (0,promises_.writeFile)(deb, "");
        throw new failure/* Failure */.H("infrastructure", "The downloaded package of Apptainer is not the one expected", {
            why: `Its sha256 is ${actual}, expected ${asset.sha256}.`,
            remedy: "See whether the sha256 belongs to this version and architecture, then try again.",
        });
    }
    await (0,kept_packages/* keepUsed */.L)(kept, deb);
    return place(deb, work, target);
}

;// CONCATENATED MODULE: ./lib/apptainer/install/ensure.js














/**
 * The ways to an Apptainer that a host has, best first. All of them verify: by an archive's key, or by a sha256.
 * `package`: the distribution's own · `debian`: Debian unstable's, as a private copy · `archive`: upstream's signed
 * archive for Ubuntu · `release`: upstream's release package.
 * @param wanted what the user asks for: only releases can be had in a certain version
 * @param packaged whether the distribution's sources have Apptainer
 */
function installMethods(host, wanted, packaged) {
    const family = [host.id, ...host.like];
    const amd64 = host.arch === "amd64";
    if (!family.includes("debian") && !family.includes("ubuntu"))
        return packaged ? ["package"] : [];
    if (wanted.sha256 !== undefined || (wanted.version !== undefined && amd64))
        return amd64 ? ["release"] : [];
    if (family.includes("ubuntu"))
        return amd64 ? ["archive", "release"] : ["archive"];
    return [...(packaged ? ["package"] : []), "debian", ...(amd64 ? ["release"] : [])];
}
/** Whether the distribution's own sources have Apptainer, and we may install it. */
async function isPackaged(asRoot) {
    if (!asRoot)
        return false;
    const env = (0,run/* scrubbedEnvironment */.a)();
    if (await (0,apptainer_find/* onPath */.L)("apt-cache")) {
        const policy = await (0,run/* run */.e)("apt-cache", ["policy", "apptainer"], { env, timeLimitMs: 60_000 });
        return /Candidate: \d/.test(policy.stdout);
    }
    if (!(await (0,apptainer_find/* onPath */.L)("dnf")))
        return false;
    const listed = await (0,run/* run */.e)("dnf", ["-q", "list", "--available", "apptainer"], {
        env,
        timeLimitMs: 5 * 60_000,
    });
    return listed.code === 0;
}
async function installDistributionPackage(asRoot) {
    if (await (0,apptainer_find/* onPath */.L)("apt-get"))
        return (0,install_tools/* installPackages */.R)(asRoot, ["apptainer"]);
    await (0,apt/* apt */.wx)("Installing apptainer", [...asRoot, "dnf", "-y", "install", "apptainer"]);
}
/** Tools that builds need besides; upstream's packages bring those for FUSE along. */
function needed(way, missing) {
    if (way === "debian")
        return missing;
    const besides = ["uidmap", "fakeroot", "debootstrap", "squashfs-tools"];
    return way === "package" ? [] : missing.filter((name) => besides.includes(name));
}
/** Tools by the machine's own apt where we may, else unpacked beside the private copy. */
async function prepareTools(way, job) {
    const missing = needed(way, await (0,install_tools/* missingTools */.Cj)());
    if (missing.length === 0)
        return {};
    if (job.asRoot) {
        job.note(`Installing ${missing.join(", ")}`);
        await (0,install_tools/* installPackages */.R)(job.asRoot, missing);
        return {};
    }
    const beyond = missing.filter((name) => install_tools/* onlyInstalled */.Zh.includes(name));
    if (beyond.length > 0) {
        job.note(`Only root can install ${beyond.join(" and ")}; without, some recipes cannot be built here`);
    }
    const brought = missing.filter((name) => !install_tools/* onlyInstalled */.Zh.includes(name));
    if (brought.length === 0)
        return {};
    job.note(`Unpacking ${brought.join(", ")} beside Apptainer`);
    const tools = (0,external_node_path_.join)(job.work, "tools");
    const patchelf = await (0,install_tools/* bringTools */.Qc)(brought, job.work, tools);
    return { tools, patchelf };
}
/** Goes one way; the path of the private program, or undefined when it went into the system. */
async function installBy(way, job) {
    const { host, options, asRoot, root, note } = job;
    if (way === "package" && asRoot) {
        note("Installing the distribution's package of Apptainer");
        await installDistributionPackage(asRoot);
        return undefined;
    }
    const parts = await prepareTools(way, job);
    const work = (0,external_node_path_.join)(job.work, way);
    const { packages } = options;
    if (way === "debian")
        return installFromDebian(root, work, options.sources?.debian ?? {}, parts, note, packages);
    const target = asRoot && !job.another ? { asRoot } : { root, parts };
    if (way === "archive") {
        note("Installing Apptainer from its own package archive");
        return installFromArchive(options.sources?.archive ?? upstreamArchive, host.codename, work, target, packages);
    }
    note("Installing Apptainer's release package");
    const { version, sha256 } = options;
    const wanted = { arch: host.arch, ...(version && { version }), ...(sha256 && { sha256 }) };
    return installFromRelease(options.sources?.release ?? upstreamReleases, wanted, work, target, packages);
}
/** Tries the ways one after the other; the first that leads to an Apptainer that runs ends it. */
async function install(ways, job) {
    const reasons = [];
    for (const way of ways) {
        try {
            const command = await installBy(way, job);
            const found = command ? await (0,apptainer_find/* examineProgram */.Qd)(command) : await (0,apptainer_find.findApptainer)(job.options.version);
            if (found) {
                job.note(`Apptainer ${found.version} is installed: ${found.command}`);
                return found;
            }
            reasons.push(`${way}: what was installed does not run, or is another version than asked for`);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            reasons.push(`${way}: ${[error.message, error.why, error.remedy].filter(Boolean).join(". ")}`);
        }
    }
    const { id, arch } = job.host;
    throw new failure/* Failure */.H("infrastructure", "Apptainer is missing, and could not be installed", {
        why: reasons.join("\n") || `There is no verified way for ${id || "this system"} (${arch}) that we may go.`,
        remedy: "Install Apptainer 1.2 or newer as its handbook says (Admin Guide, Installing Apptainer), or ask an " +
            "administrator; where it is a module, load that first.",
    });
}
/**
 * Makes sure that there is an Apptainer that builds images here, and that the host lets it: what is on the PATH or was
 * brought before is used; else it is installed, verified by a key or a sha256. Two at once do it once; what is cut
 * off half-way leaves nothing that is used.
 * @throws Failure `infrastructure` where no verified way leads to one
 */
async function ensureApptainer(options = {}) {
    const note = options.note ?? (() => { });
    const root = options.root ?? (0,apptainer_find/* privateRoot */.QN)();
    const asRoot = await (0,as_root/* rootPrefix */.R)();
    const find = () => (0,apptainer_find.findApptainer)(options.version, root);
    const ready = async (apptainer) => {
        await (0,prepare_host/* prepareHost */.Q)(asRoot, note);
        return apptainer;
    };
    const found = await find();
    if (found)
        return ready(found);
    return withLock((0,external_node_path_.join)(root, ".lock"), async () => {
        // Whoever held the lock before us may have done the work.
        const meanwhile = await find();
        if (meanwhile)
            return ready(meanwhile);
        await removeUnfinished(root);
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "stx-apptainer-"));
        try {
            const host = await (0,release/* hostRelease */.sF)();
            const another = options.version !== undefined && (await (0,apptainer_find.findApptainer)()) !== undefined;
            const job = { host, options, asRoot, root, work, another, note };
            return ready(await install(installMethods(host, options, await isPackaged(asRoot)), job));
        }
        finally {
            await (0,promises_.rm)(work, { recursive: true, force: true });
        }
    });
}
/** Removes what an installation that was cut off has left; only while the lock is held. */
async function removeUnfinished(root) {
    for (const name of await (0,promises_.readdir)(root)) {
        if (name.startsWith(".new-"))
            await (0,promises_.rm)((0,external_node_path_.join)(root, name), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 31721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepUsed),
/* harmony export */   Y: () => (/* binding */ takeKept)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





/** Largest package file that is looked at, bytes; Apptainer's have below 50 MB. */
const sizeLimit = 512 * 1024 ** 2;
/**
 * Takes a file that was kept, if it is the one that is wanted.
 * @param sha256 hex, from what a key has signed or the user has given; never from where the file came from
 * @returns whether it is at `to` now
 */
async function takeKept(kept, sha256, to) {
    if (!kept)
        return false;
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept.offered, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(to));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(from).catch(() => undefined);
    if (!found?.isFile() || found.size > sizeLimit)
        return false;
    // The copy is what is hashed: nobody else can change it any more.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(to), hash);
    if (hash.digest("hex") === sha256)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(to);
    return false;
}
/** Keeps a file that was verified for the next time. */
async function keepUsed(kept, path) {
    if (!kept)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(kept.used, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept.used, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)));
}


/***/ }),

/***/ 74527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   sr: () => (/* binding */ local)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20985);




/** Runs a small local program; its failure ends the installation. */
async function local(what, argv, extra = {}) {
    const [command, ...args] = argv;
    const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)(extra), timeLimitMs: 5 * 60_000 });
    if (result.code === 0)
        return result.stdout;
    const full = /no space left/i.test(result.stderr);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `${what} failed`, {
        why: `${command} said: ${result.stderr.trim() || `exit code ${result.code}`}`,
        remedy: full ? "Free space on that disk, then try again." : undefined,
    });
}
/** Version of a package file, without its epoch. */
async function versionOf(deb) {
    const version = (await local("Reading the package", ["dpkg-deb", "--field", deb, "Version"])).trim();
    if (/^(?:\d+:)?\d[\w.+~-]*$/.test(version))
        return version.replace(/^\d+:/, "");
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `The package has the unusable version ${JSON.stringify(version)}`);
}
/** Unpacks a package file into a folder; none of its scripts run. */
async function unpack(deb, into) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(into, { recursive: true });
    await local("Unpacking a package", ["dpkg-deb", "--extract", deb, into]);
}
/**
 * Puts unpacked packages together as a private copy `<root>/<version>`, which appears by one rename.
 *
 * Apptainer finds its parts relative to its program: configuration and session folder under `<prefix>`, the starter
 * where the package has it. The starter takes the folder three above its own for the prefix: `<prefix>` for
 * upstream's `libexec/apptainer/bin`, `<prefix>/lib` for Debian's `lib/<triplet>/apptainer/bin`; links lead back.
 * @returns absolute path of the program
 */
async function assemble(root, version, parts) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, version);
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".new-"));
    for (const folder of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts.app, "usr"))) {
        if (folder === "share")
            continue;
        await copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts.app, "usr", folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, folder));
    }
    await copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts.app, "etc"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "etc"));
    for (const state of ["var/lib/apptainer", "var/apptainer"]) {
        for (const folder of ["session", "source"])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, state, "mnt", folder), { recursive: true });
    }
    const triplet = await tripletIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "lib"));
    if (triplet) {
        const links = { etc: "../etc", var: "../var", bin: "../bin", lib: "." };
        for (const [name, target] of Object.entries(links))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "lib", name));
    }
    if (parts.tools)
        await copy(parts.tools, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "tools"));
    if (parts.libraries && triplet)
        await addLibraries(fresh, prefix, triplet, parts);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(fresh, 0o755);
    // An incomplete or broken copy of the same version (a disk that was full) makes room.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(prefix, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, prefix);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, "bin", "apptainer");
}
const copy = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
/** Name of the folder under lib that Debian has Apptainer in, as "x86_64-linux-gnu"; undefined in upstream's. */
async function tripletIn(lib) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(lib).catch(() => [])) {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lib, name)).catch(() => []);
        if (inside.includes("apptainer"))
            return name;
    }
    return undefined;
}
/** Makes the programs in `fresh` use libraries of their own, by the paths they will have under `prefix`. */
async function addLibraries(fresh, prefix, triplet, parts) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts.libraries ?? "", "usr", "lib", triplet);
    await copy(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "glibc"));
    const loader = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(source)).find((name) => /^ld-linux.*\.so\.\d+$/.test(name));
    if (!loader)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "The downloaded libc6 holds no program loader");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, "glibc");
    const patchelf = parts.patchelf ?? ["patchelf"];
    for (const binary of ["bin/apptainer", `lib/${triplet}/apptainer/bin/starter`]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, binary);
        await local("Preparing Apptainer", [...patchelf, "--set-interpreter", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, loader), path]);
        // RPATH, not RUNPATH: only that is inherited by what libsqlite3 itself needs.
        await local("Preparing Apptainer", [...patchelf, "--force-rpath", "--set-rpath", folder, path]);
    }
}


/***/ }),

/***/ 53767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ prepareHost),
/* harmony export */   u: () => (/* binding */ fuseIsOpen)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);
/* harmony import */ var _host_subids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87171);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20985);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1568);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55324);






const files = ["/etc/subuid", "/etc/subgid"];
/**
 * Gives the current user a range of subordinate ids in /etc/subuid and /etc/subgid where it has none.
 * @param asRoot what comes before a command to run it as root
 */
async function giveSubids(asRoot, note) {
    const user = (0,_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .currentUser */ .Ny)();
    const all = files.map(_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubids */ .jZ);
    if (all.every((ranges) => (0,_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(ranges, user)))
        return;
    const start = (0,_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .freeStart */ .lW)(all.flat());
    for (const [i, file] of files.entries()) {
        if ((0,_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(all[i], user))
            continue;
        const [command, ...args] = [...asRoot, "tee", "-a", file];
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(command, args, {
            env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)(),
            input: `${user.name}:${start}:${_host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .fullRange */ .t4}\n`,
            timeLimitMs: 10_000,
        });
        if (result.code !== 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("infrastructure", `${file} cannot be written`, { why: result.stderr.trim() });
        }
        note(`Gave ${user.name} the subordinate ids ${start} to ${start + _host_subids_js__WEBPACK_IMPORTED_MODULE_2__/* .fullRange */ .t4 - 1} in ${file}`);
    }
}
/** Whether ordinary users may use FUSE; without it Apptainer unpacks the whole image at every exec. */
function fuseIsOpen() {
    try {
        return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)("/dev/fuse").mode & 0o006) === 0o006;
    }
    catch {
        return false;
    }
}
/** Whether device files here are made by nobody but us: no udev, as in containers and minimal virtual machines. */
function noDeviceManager() {
    return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/run/udev/control");
}
/**
 * Makes this host ready for builds where that is missing and we may: newuidmap, subordinate ids for whoever builds, and a
 * /dev/fuse that ordinary users may use. Each change is said in a note.
 * @param asRoot what comes before a command to run it as root; undefined where we cannot become root
 */
async function prepareHost(asRoot, note) {
    if (!asRoot)
        return;
    if (!(await (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)("newuidmap")) && (await (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)("apt-get"))) {
        note("Installing uidmap");
        await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .installPackages */ .R)(asRoot, ["uidmap"]);
    }
    await giveSubids(asRoot, note);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/dev/fuse") && !fuseIsOpen() && noDeviceManager()) {
        const [command, ...args] = [...asRoot, "chmod", "0666", "/dev/fuse"];
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)(), timeLimitMs: 10_000 });
        if (result.code === 0)
            note("Made /dev/fuse usable by ordinary users (mode 0666)");
    }
}


/***/ }),

/***/ 55324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ missingTools),
/* harmony export */   Qc: () => (/* binding */ bringTools),
/* harmony export */   R: () => (/* binding */ installPackages),
/* harmony export */   Zh: () => (/* binding */ onlyInstalled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _host_as_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53952);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1568);
/* harmony import */ var _apt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70832);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74527);







/** Debian packages that builds need besides Apptainer, each with a program that tells whether it is there. */
const programs = {
    "squashfs-tools": "mksquashfs",
    squashfuse: "squashfuse",
    "fuse-overlayfs": "fuse-overlayfs",
    fuse2fs: "fuse2fs",
    uidmap: "newuidmap",
    fakeroot: "fakeroot",
    debootstrap: "debootstrap",
    patchelf: "patchelf",
};
/** These do nothing outside the folders they are packaged for: setuid programs, paths that are compiled in. */
const onlyInstalled = ["uidmap", "fakeroot"];
/** Those of the packages that this machine lacks. */
async function missingTools() {
    const missing = [];
    for (const [name, program] of Object.entries(programs)) {
        if (!(await (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)(program)))
            missing.push(name);
    }
    return missing;
}
/** Installs packages with the machine's own apt and sources. */
async function installPackages(asRoot, wanted, options = []) {
    const variables = { DEBIAN_FRONTEND: "noninteractive" };
    const flags = ["-q", "-y", "--no-install-recommends", "-oDPkg::Lock::Timeout=300", ...options];
    const install = (0,_host_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .withVariables */ .s)(asRoot, variables, ["apt-get", ...flags, "install", ...wanted]);
    try {
        await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .apt */ .wx)(`Installing ${wanted.join(", ")}`, install);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H))
            throw error;
        // Lists may be missing (a fresh container) or older than the mirror.
        await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .apt */ .wx)("Reading the package lists", (0,_host_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .withVariables */ .s)(asRoot, variables, ["apt-get", "-q", ...options, "update"]));
        await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .apt */ .wx)(`Installing ${wanted.join(", ")}`, install);
    }
}
/** Packages to download for `wanted` to work, as `name=version`: they and their dependencies that are missing. */
function closure(simulated) {
    return [...simulated.matchAll(/^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/gm)].map(([, name, version]) => `${name}=${version}`);
}
/**
 * Brings tools without root: downloads them and the libraries they lack from the machine's own sources (apt checks
 * the signatures), unpacks them, and makes the programs find those libraries.
 * @param folder where to unpack to
 * @returns how to call patchelf, which may be among them
 */
async function bringTools(wanted, work, folder) {
    const privately = await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .privateApt */ .T6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, "tools-apt"), undefined);
    await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .updateLists */ .zn)(privately);
    const simulate = [
        "apt-get",
        ...privately.options,
        "-s",
        "--reinstall",
        "--no-install-recommends",
        "install",
        ...wanted,
    ];
    const debs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, "tools-debs");
    await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadPackages */ .u)(privately, closure(await (0,_apt_js__WEBPACK_IMPORTED_MODULE_5__/* .apt */ .wx)("Choosing packages", simulate)), debs);
    for (const deb of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(debs))
        await (0,_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .unpack */ .l1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(debs, deb), folder);
    const libraries = await libraryFolders(folder);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "usr", "bin", "patchelf");
    const loadPath = libraries.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).join(":");
    const patchelf = wanted.includes("patchelf") ? ["env", `LD_LIBRARY_PATH=${loadPath}`, own] : ["patchelf"];
    // Relative to the program, because the folder moves.
    const rpath = libraries.map((path) => `$ORIGIN/../../${path}`).join(":");
    for (const bin of ["usr/bin", "usr/sbin"]) {
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bin)).catch(() => [])) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bin, name);
            // Scripts and static programs have no interpreter to print, and need no libraries.
            const dynamic = await (0,_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .local */ .sr)("", [...patchelf, "--print-interpreter", path]).then(() => true, () => false);
            if (dynamic && libraries.length > 0 && name !== "patchelf") {
                await (0,_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .local */ .sr)("Preparing tools", [...patchelf, "--force-rpath", "--set-rpath", rpath, path]);
            }
        }
    }
    return patchelf;
}
/** Folders with shared libraries in a tree of unpacked packages, relative to it. */
async function libraryFolders(tree) {
    const found = [];
    for (const lib of ["usr/lib", "lib"]) {
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, lib)).catch(() => [])) {
            if (/-linux-gnu/.test(name))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lib, name));
        }
    }
    return found;
}


/***/ }),

/***/ 53952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootPrefix),
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20985);


/**
 * What has to come before a command for it to run as root: nothing for root, sudo where it asks for no password.
 * @returns undefined where we cannot become root
 */
async function rootPrefix() {
    if (process.getuid?.() === 0)
        return [];
    try {
        const env = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .scrubbedEnvironment */ .a)();
        const tried = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)("sudo", ["-n", "true"], { env, timeLimitMs: 10_000 });
        return tried.code === 0 ? ["sudo", "-n"] : undefined;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return undefined;
        throw error;
    }
}
/** A command with variables that survive sudo, which drops the environment. */
function withVariables(prefix, variables, argv) {
    const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    return [...prefix, "env", ...assignments, ...argv];
}


/***/ }),

/***/ 66542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sF: () => (/* binding */ hostRelease)
/* harmony export */ });
/* unused harmony exports parseOsRelease, debianArch */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** The fields of an os-release text; see os-release(5). */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split("\n")) {
        const match = /^([A-Z0-9_]+)=(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
        if (match)
            fields[match[1]] = match[2] ?? match[3] ?? match[4] ?? "";
    }
    return fields;
}
/** Node's word for the processor → Debian's. */
function debianArch(node = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()) {
    const words = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
    return words[node] ?? node;
}
/** Reads what distribution this host runs. */
async function hostRelease() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/etc/os-release", "utf8").catch(() => "");
    const fields = parseOsRelease(text);
    return {
        id: fields.ID ?? "",
        like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
        codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
        arch: debianArch(),
    };
}


/***/ })

};
